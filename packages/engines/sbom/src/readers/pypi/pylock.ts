// pylock.toml and pylock.NAME.toml. https://packaging.python.org/en/latest/specifications/pylock-toml/

import { hexHash, ofArchive } from '../../hashes.js';
import type { Hash, HashAlgorithm, Manifest, Origin, Scope } from '../../model.js';
import { ofEachHost } from '../../origins.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { type Fields, lineOf, own, type Shape, tomlShape } from '../../shape.js';
import { archiveOf, fileNameOf } from './archive-names.js';
import { type LockEntry, link, unwanted } from './lock-graph.js';
import { firstDay } from './published.js';
import { normalName, pypiIdentity } from './requirement.js';

export const pylock: Reader = {
  id: 'pylock',
  title: 'pylock.toml',
  matches: ending(['toml'], /(?:^|\/)pylock(?:\.[^./]{1,100})?\.toml$/),
  read,
};

type Path = readonly (string | number)[];

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const version = document.needed(own(document.root, 'lock-version'), ['lock-version']);
  if (!/^1\.\d{1,3}$/.test(version))
    throw invalid(source.path, document.line(['lock-version']), `expected lock-version 1, got ${version.slice(0, 20)}`);
  const packages = own(document.root, 'packages');
  if (packages === undefined) throw invalid(source.path, undefined, 'expected `packages`, got none');
  const marks = new Map<LockEntry, Scope>();
  const seen = new Set<string>();
  let hasEdges = false;
  const entries = document.list(packages, ['packages']).map((value, index) => {
    const path = ['packages', index];
    const fields = document.fields(value, path) ?? {};
    const entry = entryOf(document, fields, path);
    // One name may have several places to come from, each with its marker.
    const same = JSON.stringify([entry.identity.name, entry.version, entry.origin, own(fields, 'marker')]);
    if (seen.has(same)) throw invalid(source.path, document.line(path), `the package ${entry.identity.name.slice(0, 80)} stands twice`);
    seen.add(same);
    marks.set(entry, markedScope(document.text(own(fields, 'marker'), [...path, 'marker'])));
    hasEdges ||= own(fields, 'dependencies') !== undefined;
    return entry;
  });
  const scopeOf = (entry: LockEntry): Scope => marks.get(entry) ?? 'required';
  // Without edges every package is one that the file asks for.
  const asked = hasEdges
    ? unwanted(entries, scopeOf)
    : entries.map((entry) => ({
        name: entry.identity.name,
        scope: scopeOf(entry),
        ...(entry.version === undefined ? {} : { version: entry.version }),
      }));
  return { ...link(source.path, entries, asked), graph: hasEdges ? 'complete' : 'unknown' };
}

function entryOf(document: Shape, fields: Fields, path: Path): LockEntry {
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  const version = document.text(own(fields, 'version'), [...path, 'version']);
  const table = (key: string): Fields | undefined => document.fields(own(fields, key), [...path, key]);
  const origin = originOf(document, table, path);
  const wheels = document
    .list(own(fields, 'wheels'), [...path, 'wheels'])
    .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
  const archives = [table('sdist'), table('archive'), ...wheels];
  if (version === undefined && origin.kind === 'registry' && archives.every((archive) => archive === undefined))
    throw invalid(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, or where it comes from, got neither`);
  const hashes = archives.flatMap((archive) => ofArchive(hashesOf(document, own(archive, 'hashes'), path), fileNameOf(archive)));
  return {
    key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
    identity: pypiIdentity(name),
    ...(version === undefined ? {} : { version }),
    origin,
    ...lineOf(document, path),
    hashes,
    ...archiveOf(name, version, origin, archives),
    ...ofEachHost([
      document.text(own(fields, 'index'), [...path, 'index']),
      ...archives.map((archive) => document.text(own(archive, 'url'), [...path, 'url'])),
    ]),
    ...firstDay(archives.map((archive) => own(archive, 'upload-time'))),
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    wants: document.list(own(fields, 'dependencies'), [...path, 'dependencies']).map((item, index) => {
      const at = [...path, 'dependencies', index];
      const wanted = document.fields(item, at);
      const exact = document.text(own(wanted, 'version'), at);
      return {
        name: document.needed(own(wanted, 'name'), at),
        ...(exact === undefined ? {} : { version: exact }),
        scope: 'required' as const,
      };
    }),
  };
}

function originOf(document: Shape, table: (key: string) => Fields | undefined, path: Path): Origin {
  const vcs = table('vcs');
  if (vcs !== undefined) {
    const url = document.text(own(vcs, 'url') ?? own(vcs, 'path'), [...path, 'vcs']) ?? '';
    return { kind: 'git', url, commit: document.needed(own(vcs, 'commit-id'), [...path, 'vcs', 'commit-id']) };
  }
  const directory = table('directory');
  if (directory !== undefined) {
    const folder = document.needed(own(directory, 'path'), [...path, 'directory', 'path']);
    return folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
  }
  const archive = table('archive');
  if (archive === undefined) return { kind: 'registry' };
  const url = document.text(own(archive, 'url'), [...path, 'archive']);
  return url === undefined
    ? { kind: 'file', path: document.needed(own(archive, 'path'), [...path, 'archive', 'path']) }
    : { kind: 'url', url };
}

const algorithms: Readonly<Record<string, HashAlgorithm>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

function hashesOf(document: Shape, value: unknown, path: Path): readonly Hash[] {
  return Object.entries(document.fields(value, [...path, 'hashes']) ?? {}).flatMap(([name, hex]) => {
    const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined;
    return algorithm === undefined ? [] : hexHash(algorithm, document.text(hex, [...path, 'hashes']));
  });
}

/** A marker that asks for a group or an extra and does not let the package in without. */
function markedScope(marker: string | undefined): Scope {
  if (marker === undefined || / or /.test(marker.replace(/'[^']*'|"[^"]*"/g, (quoted) => quoted.replace(/ or /g, ' '))) === true)
    return everyBranch(marker);
  return branchScope(marker);
}

function everyBranch(marker: string | undefined): Scope {
  if (marker === undefined) return 'required';
  const scopes = marker.split(/\sor\s/).map(branchScope);
  return scopes.includes('required') ? 'required' : scopes.includes('optional') ? 'optional' : 'development';
}

function branchScope(branch: string): Scope {
  if (/["']default["']\s+in\s+dependency_groups/.test(branch)) return 'required';
  if (/["']\s+in\s+dependency_groups/.test(branch)) return 'development';
  return /["']\s+in\s+extras/.test(branch) ? 'optional' : 'required';
}
