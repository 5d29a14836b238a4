// pdm.lock, versions 2 to 4. https://pdm-project.org/latest/usage/lockfile/

import type { Contradiction, Manifest, Origin, Scope } from '../../model.js';
import { heldOutside, notLocked, otherHash, otherwiseLocked } from '../../not-locked.js';
import { gitOrigin, ofEachHost } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, tomlShape } from '../../shape.js';
import { archiveOf } from './archive-names.js';
import { pdmHashes } from './content-hash.js'; // at first use
import { type LockEntry, link, openEnds, outsideRanges, rangesOf, unwanted } from './lock-graph.js';
import { fileHashes } from './poetry-lock.js';
import { lockedNames, outdatedRanges, projectBeside } from './pyproject.js';
import { normalName, parseRequirement, pypiIdentity } from './requirement.js';

export const pdmLock: Reader = { id: 'pdm-lock', title: 'pdm.lock', matches: named('pdm.lock'), read };

type Path = readonly (string | number)[];

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
  if (metadata === undefined && own(document.root, 'package') === undefined)
    throw invalid(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
  const version = document.text(own(metadata, 'lock_version'), ['metadata', 'lock_version']);
  if (version !== undefined && !/^[1-4](?:\.\d{1,3}){0,2}$/.test(version))
    throw invalid(source.path, document.line(['metadata', 'lock_version']), `expected lock_version 1 to 4, got ${version.slice(0, 20)}`);
  const marks = new Map<LockEntry, Scope>();
  const entries = document.list(own(document.root, 'package'), ['package']).map((value, index) => {
    const path = ['package', index];
    const fields = document.fields(value, path) ?? {};
    const entry = entryOf(document, fields, path, metadata);
    marks.set(entry, markedScope(document, fields, path));
    return entry;
  });
  const held = new Set(entries.map(({ identity }) => identity.name));
  const locked = document.list(own(metadata, 'groups'), ['metadata', 'groups']);
  const isOfDefault = locked.length === 0 || locked.includes('default');
  const project = await projectBeside(source);
  const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
  const isSet = project !== undefined && setsOtherwise(project.root);
  return {
    ...(project?.subject === undefined ? {} : { subject: project.subject }),
    ...link(source.path, entries, asked),
    graph: 'complete',
    gaps: [
      ...(version === undefined ? [{ detail: 'expected `lock_version` in a table `[metadata]`, got none' }] : []),
      // What an extra or a group asks for is locked where the group was named.
      ...notLocked(
        project === undefined || !isOfDefault
          ? []
          : lockedNames({ ...project, asked: project.asked.filter(({ scope }) => scope === 'required') }, ['project']),
        (name) => held.has(name),
        'pyproject.toml',
      ),
      ...(isSet ? [] : openEnds(entries)),
      ...otherwiseLocked(
        project === undefined || !isOfDefault || isSet ? [] : outdatedRanges(project, ['project'], rangesOf(entries)),
        'pyproject.toml',
      ),
    ],
    contradictions: [
      ...(project === undefined || metadata === undefined ? [] : ofAnotherProject(document, metadata, project.root)),
      ...(isSet ? [] : heldOutside(outsideRanges(entries))),
    ],
  };
}

/** `[tool.pdm.resolution]` may leave packages out of every resolution, or set their versions; `[tool.pdm.overrides]` did so before. */
function setsOtherwise(root: Fields): boolean {
  const tables = ['tool', 'pdm'].reduce<unknown>((at, key) => (isFields(at) ? own(at, key) : undefined), root);
  const pdm = isFields(tables) ? tables : undefined;
  const resolution = own(pdm, 'resolution');
  const isSaid = (key: string): boolean => isFields(resolution) && own(resolution, key) !== undefined;
  return own(pdm, 'overrides') !== undefined || isSaid('excludes') || isSaid('overrides');
}

/** `content_hash = "sha256:…"`; other algorithms are none of PDM's. */
function ofAnotherProject(document: Shape, metadata: Fields, root: Fields): readonly Contradiction[] {
  const path = ['metadata', 'content_hash'];
  const [algorithm, hash] = document.text(own(metadata, 'content_hash'), path)?.split(':') ?? [];
  return otherHash(hash, pdmHashes(root, algorithm === 'md5' ? 'md5' : 'sha256'), 'pyproject.toml', document.line(path));
}

function entryOf(document: Shape, fields: Fields, path: Path, metadata: Fields | undefined): LockEntry {
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  const version = document.text(own(fields, 'version'), [...path, 'version']);
  const origin = originOf(document, fields, path);
  if (origin.kind === 'registry' && version === undefined)
    throw invalid(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
  const shared = document.fields(own(metadata, 'files'), ['metadata', 'files']);
  const files = own(fields, 'files') ?? own(shared, `${name} ${version ?? ''}`);
  const hashes = fileHashes(document, files, [...path, 'files']);
  return {
    // A package stands once more for each set of extras.
    key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
    identity: pypiIdentity(name),
    ...(version === undefined ? {} : { version }),
    origin,
    ...lineOf(document, path),
    hashes,
    ...archiveOf(name, version, origin, Array.isArray(files) ? files : []),
    ...ofEachHost(
      document
        .list(files, [...path, 'files'])
        .map((file) => (isFields(file) ? document.text(own(file, 'url'), [...path, 'files']) : undefined)),
    ),
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    wants: wantsOf(document, own(fields, 'dependencies'), [...path, 'dependencies']),
  };
}

/** `groups` of versions 3 and 4; before that `sections`, and in the first locks one `section`. */
function markedScope(document: Shape, fields: Fields, path: Path): Scope {
  const section = document.text(own(fields, 'section'), [...path, 'section']);
  const groups = [
    ...document.list(own(fields, 'groups'), [...path, 'groups']),
    ...document.list(own(fields, 'sections'), [...path, 'sections']),
    ...(section === undefined ? [] : [section]),
  ];
  return groups.length === 0 || groups.includes('default') ? 'required' : 'development';
}

/** Requirements; before version 2 a table from names to ranges. */
function wantsOf(document: Shape, value: unknown, path: Path): LockEntry['wants'] {
  if (isFields(value)) return Object.keys(value).map((name) => ({ name: name.replace(/\[.*$/, ''), scope: 'required' as const }));
  return document.list(value, path).map((item, index) => {
    const requirement = parseRequirement(document.needed(item, [...path, index]));
    if (requirement === undefined) throw invalid(document.file, document.line([...path, index]), 'expected a requirement');
    const { name, extras, marker, specifier } = requirement;
    return { name, extras, scope: 'required' as const, range: specifier, ...(marker === undefined ? {} : { conditional: true as const }) };
  });
}

function originOf(document: Shape, fields: Fields, path: Path): Origin {
  const text = (key: string): string | undefined => document.text(own(fields, key), [...path, key]);
  const git = text('git') ?? text('hg') ?? text('svn');
  if (git !== undefined) {
    const commit = text('revision') ?? text('ref');
    return gitOrigin(git, commit);
  }
  const file = text('path');
  if (file !== undefined) return { kind: 'file', path: file };
  const url = text('url');
  return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}
