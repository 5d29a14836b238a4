// What no reader lets through, whichever it is: names that show themselves as others, ranges in the place of versions, digests cut short.

import { controlsEscaped, printable } from '@portcullis/core';
import { isDamagedHash } from './hashes.js';
import type { Hash, Manifest, Package } from './model.js';
import { mappedWhere } from './origin.js';

type Gap = NonNullable<Manifest['gaps']>[number];

/** Places told of one file; more are counted. */
const maxTold = 20;

/** Ecosystems whose references are names that people choose, and no versions of an order. */
const freeVersions: ReadonlySet<string> = new Set(['brew', 'docker', 'oci', 'github', 'githubactions', 'generic']);

const range = /^[\^~<>=!*|]|[\s,|]|:\/\//;

/**
 * The same manifest with its gaps: characters of control and of direction in a name or version are written out, a range or an address
 * where a version must stand is a declared range, and what is no whole digest is left out. @param path the file's own, from the workspace.
 */
export function vetted(manifest: Manifest, path: string): Manifest {
  const gaps: Gap[] = [];
  const packages = mappedWhere(manifest.packages, (entry) => vettedPackage(entry, path, gaps));
  if (gaps.length === 0) return manifest;
  const more = gaps.length - maxTold;
  return {
    ...manifest,
    packages,
    gaps: [...(manifest.gaps ?? []), ...gaps.slice(0, maxTold), ...(more > 0 ? [{ detail: `and ${more} more of that kind` }] : [])],
  };
}

function vettedPackage(entry: Package, path: string, gaps: Gap[]): Package {
  if (isOrdinary(entry) && !hasDamage(entry.hashes)) return entry;
  const { identity, version, origin, line } = entry;
  const tell = (detail: string, told = false): void => {
    gaps.push({ ...(line === undefined ? {} : { line }), detail, ...(told ? { told: true } : {}) });
  };
  const written = `${identity.namespace ?? ''}/${identity.name} ${version ?? ''}`;
  if ((origin.kind === 'own' || origin.kind === 'file') && leadsOut(path, origin.path))
    tell(`${printable(written).slice(0, 100)} lies outside the checkout at ${printable(origin.path).slice(0, 100)}, and is not read`, true);
  // What else nobody sees is told by the rule on confusable names.
  const shown = controlsEscaped(written);
  if (shown !== written) {
    tell(`expected a name and a version without characters of control, got "${shown.slice(0, 120)}"`);
    return printablePackage(entry);
  }
  // pnpm's keys of version 6 in a lock that says 9 begin so; no name of npm does.
  if (identity.type === 'npm' && identity.namespace === undefined && identity.name.startsWith('/'))
    tell(`expected the name of a package, got "${identity.name.slice(0, 100)}"`);
  const kept = hasDamage(entry.hashes) ? withoutDamage(entry, entry.hashes, (detail) => tell(detail, true)) : entry;
  if (version === '') {
    tell(`expected a version of ${identity.name.slice(0, 100)}, got empty text`);
    const { version: _, ...rest } = kept;
    return rest;
  }
  if (version === undefined || origin.kind !== 'registry' || freeVersions.has(identity.type) || !range.test(version)) return kept;
  tell(`expected an exact version of ${identity.name.slice(0, 100)}, got "${version.slice(0, 100)}"`);
  const { version: _, ...rest } = kept;
  return { ...rest, declared: version };
}

/** The package is known all the same; that nothing holds its bytes is a finding. */
function withoutDamage(entry: Package, hashes: readonly Hash[], tell: (detail: string) => void): Package {
  tell(`expected the whole ${hashes.find(isDamagedHash)?.algorithm} digest of ${entry.identity.name.slice(0, 100)}, got another text`);
  const whole = hashes.filter((hash) => !isDamagedHash(hash));
  return { ...entry, hashes: whole, ...(whole.length === 0 ? { unhashed: true } : {}) };
}

/** By an index: nearly every package has one hash or none. */
function hasDamage(hashes: Package['hashes']): hashes is readonly Hash[] {
  if (hashes !== undefined) for (let at = 0; at < hashes.length; at++) if (isDamagedHash(hashes[at] as Hash)) return true;
  return false;
}

/** What a registry's package looks like where there is nothing to tell of it, as of nearly all: letters, digits and the marks of versions. */
const ordinaryName = /^[\w@][\w.-]*$/;
const ordinaryVersion = /^\d[\w.+-]*$/;

function isOrdinary({ origin, identity: { namespace, name }, version }: Package): boolean {
  return (
    origin.kind === 'registry' &&
    version !== undefined &&
    ordinaryVersion.test(version) &&
    ordinaryName.test(name) &&
    (namespace === undefined || ordinaryName.test(namespace))
  );
}

function printablePackage({ identity, version, ...rest }: Package): Package {
  const { namespace, name } = identity;
  return {
    ...rest,
    identity: { ...identity, ...(namespace === undefined ? {} : { namespace: controlsEscaped(namespace) }), name: controlsEscaped(name) },
    ...(version === undefined ? {} : { version: controlsEscaped(version) }),
  };
}

/** Whether a path relative to a file's folder leaves the workspace. */
function leadsOut(file: string, path: string): boolean {
  if (!path.startsWith('..')) return false;
  let depth = file.split('/').length - 1;
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') depth--;
    else if (part !== '.' && part !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
