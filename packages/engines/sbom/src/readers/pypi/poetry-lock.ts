// poetry.lock, versions 1 and 2. https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control

import { ofArchive, taggedHash } from '../../hashes.js';
import type { Hash, Manifest, Origin, Scope } from '../../model.js';
import { heldOutside, notLocked, otherHash, otherwiseLocked } from '../../not-locked.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, tomlShape } from '../../shape.js';
import { archiveOf, archivesByVersion, fileNameOf } from './archive-names.js';
import { poetryHashes } from './content-hash.js'; // at first use
import { type LockEntry, link, openEnds, outsideRanges, rangesOf, unwanted, type Want } from './lock-graph.js';
import { type Asked, lockedNames, outdatedRanges, projectBeside } from './pyproject.js';
import { normalName, parseRequirement, pypiIdentity } from './requirement.js';

export const poetryLock: Reader = { id: 'poetry-lock', title: 'poetry.lock', matches: named('poetry.lock'), read };

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
  if (metadata === undefined && own(document.root, 'package') === undefined)
    throw invalid(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
  const version = document.text(own(metadata, 'lock-version'), ['metadata', 'lock-version']);
  if (version !== undefined && !/^[12]\.\d{1,3}$/.test(version))
    throw invalid(source.path, document.line(['metadata', 'lock-version']), `expected lock-version 1 or 2, got ${version.slice(0, 20)}`);
  const marks = new Map<LockEntry, Scope>();
  const tables = document.list(own(document.root, 'package'), ['package']);
  const shared = sharedFiles(document, metadata, tables);
  const entries = tables.map((value, index) => {
    const path = ['package', index];
    const fields = document.fields(value, path) ?? {};
    const entry = entryOf(fields, path, document, shared);
    marks.set(entry, markedScope(fields));
    return entry;
  });
  const held = new Set(entries.map(({ identity }) => identity.name));
  const project = await projectBeside(source);
  const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
  // Poetry reads the standard's tables since version 2, which writes locks of 2.1 and later.
  const asking: readonly Asked['by'][] = /^2\.[1-9]/.test(version ?? '') ? ['poetry', 'project'] : ['poetry'];
  return {
    ...(project?.subject === undefined ? {} : { subject: project.subject }),
    ...link(source.path, entries, asked),
    graph: 'complete',
    // Poetry writes it last: without it the end is missing.
    gaps: [
      ...(metadata === undefined ? [{ detail: 'expected a table `[metadata]` at the end, got none' }] : []),
      ...notLocked(project === undefined ? [] : lockedNames(project, asking), (name) => held.has(name), 'pyproject.toml'),
      ...otherwiseLocked(project === undefined ? [] : outdatedRanges(project, asking, rangesOf(entries)), 'pyproject.toml'),
      ...openEnds(entries),
    ],
    contradictions: [
      ...(project === undefined
        ? []
        : otherHash(
            document.text(own(metadata, 'content-hash'), ['metadata', 'content-hash']),
            poetryHashes(project.root, source.text()),
            'pyproject.toml',
            document.line(['metadata', 'content-hash']),
          )),
      ...heldOutside(outsideRanges(entries)),
    ],
  };
}

/**
 * The files that `[metadata.files]` has of a package, for one whose own table has none: Poetry before 1.3. Those of all versions of a name
 * stand there together.
 */
function sharedFiles(
  document: Shape,
  metadata: Fields | undefined,
  packages: readonly unknown[],
): (name: string, version: string) => unknown {
  const listed = document.fields(own(metadata, 'files'), ['metadata', 'files']);
  if (listed === undefined) return () => undefined;
  const versions = new Map<string, string[]>();
  for (const fields of packages.filter(isFields)) {
    const [name, version] = [own(fields, 'name'), own(fields, 'version')].map(String) as [string, string];
    const known = versions.get(name) ?? [];
    known.push(version);
    versions.set(name, known);
  }
  const parted = new Map<string, (version: string) => readonly unknown[]>();
  return (name, version) => {
    const files = own(listed, name);
    const all = versions.get(name) ?? [];
    if (!Array.isArray(files) || all.length < 2) return files;
    const byVersion = parted.get(name) ?? archivesByVersion(files, all);
    parted.set(name, byVersion);
    return byVersion(version);
  };
}

function entryOf(
  fields: Fields,
  path: readonly (string | number)[],
  document: Shape,
  shared: (name: string, version: string) => unknown,
): LockEntry {
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  const version = document.needed(own(fields, 'version'), [...path, 'version']);
  const origin = originOf(document.fields(own(fields, 'source'), [...path, 'source']), document, path);
  const files = own(fields, 'files') ?? shared(name, version);
  const hashes = fileHashes(document, files, [...path, 'files']);
  return {
    key: `${normalName(name)} ${version} ${path[1]}`,
    identity: pypiIdentity(name),
    version,
    origin,
    ...lineOf(document, path),
    hashes,
    ...archiveOf(name, version, origin, Array.isArray(files) ? files : []),
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    wants: wantsOf(fields, document, path),
  };
}

/** `[{file, hash}]`, of Poetry and PDM. */
export function fileHashes(document: Shape, value: unknown, path: readonly (string | number)[]): readonly Hash[] {
  return document.list(value, path).flatMap((item, index) => {
    const fields = document.fields(item, [...path, index]);
    return ofArchive(taggedHash(document.text(own(fields, 'hash'), [...path, index])), fileNameOf(fields));
  });
}

function originOf(fields: Fields | undefined, document: Shape, path: readonly (string | number)[]): Origin {
  if (fields === undefined) return { kind: 'registry' };
  const type = document.text(own(fields, 'type'), [...path, 'source']);
  const url = document.needed(own(fields, 'url'), [...path, 'source']);
  if (type === 'git') {
    const commit = document.text(own(fields, 'resolved_reference') ?? own(fields, 'reference'), [...path, 'source']);
    return gitOrigin(url, commit);
  }
  if (type === 'url') return { kind: 'url', url };
  if (type === 'file' || type === 'directory') return { kind: 'file', path: url };
  return { kind: 'registry', registry: url };
}

function wantsOf(fields: Fields, document: Shape, path: readonly (string | number)[]): readonly Want[] {
  const wanted = document.fields(own(fields, 'dependencies'), [...path, 'dependencies']) ?? {};
  const extras = document.fields(own(fields, 'extras'), [...path, 'extras']) ?? {};
  const byName = new Map<string, string[]>();
  for (const [extra, list] of Object.entries(extras))
    for (const item of document.list(list, [...path, 'extras', extra])) {
      const name = typeof item === 'string' ? parseRequirement(item)?.name : undefined;
      if (name !== undefined) byName.set(normalName(name), [...(byName.get(normalName(name)) ?? []), extra]);
    }
  return Object.entries(wanted).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown): Want => {
      const table = isFields(one) ? one : undefined;
      const asked = own(table, 'extras');
      const forExtras = byName.get(normalName(name));
      return {
        name,
        extras: Array.isArray(asked) ? asked.filter((extra): extra is string => typeof extra === 'string') : [],
        scope: own(table, 'optional') === true ? 'optional' : 'required',
        ...(forExtras === undefined ? {} : { forExtras }),
        ...rangeOf(typeof one === 'string' ? one : own(table, 'version')),
        ...(['markers', 'python', 'platform'].some((key) => own(table, key) !== undefined) ? { conditional: true as const } : {}),
      };
    }),
  );
}

function rangeOf(written: unknown): { readonly range?: string } {
  return typeof written === 'string' ? { range: written } : {};
}

/** `groups` since 2.1, `category` before 1.5; `optional` only says that an extra brings it. */
function markedScope(fields: Fields): Scope {
  const groups = own(fields, 'groups');
  const isMain = Array.isArray(groups) ? groups.includes('main') : own(fields, 'category') !== 'dev';
  return isMain ? (own(fields, 'optional') === true ? 'optional' : 'required') : 'development';
}
