// Pipfile.lock of Pipenv: packages by category, without edges. https://pipenv.pypa.io/en/latest/pipfile.html

import { taggedHash } from '../../hashes.js';
import type { Manifest, Origin, Package, Scope } from '../../model.js';
import { notLocked, otherHash, otherwiseLocked } from '../../not-locked.js';
import { gitOrigin, ofEachHost } from '../../origins.js';
import { invalid, named, type Reader, type Source, tellUnread } from '../../reader.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shown, tomlShape } from '../../shape.js';
import { pipfileHashes } from './content-hash.js'; // at first use
import { rangesOf } from './lock-graph.js';
import { exactVersion, normalName, pypiIdentity } from './requirement.js';

export const pipfileLock: Reader = { id: 'pipfile-lock', title: 'Pipfile.lock', matches: named('Pipfile.lock'), read };

async function read(source: Source): Promise<Manifest> {
  const document = jsonShape(source, { places: 3 });
  const meta = document.fields(own(document.root, '_meta'), ['_meta']);
  if (meta === undefined) throw invalid(source.path, 1, 'expected `_meta`, got none');
  const version = own(meta, 'pipfile-spec');
  // The first locks named no version, and had one `hash` a package.
  const isKnown = version === undefined ? own(meta, 'sources') !== undefined : version === 6;
  if (!isKnown) throw invalid(source.path, document.line(['_meta', 'pipfile-spec']), `expected pipfile-spec 6, got ${shown(version)}`);
  if (own(document.root, 'default') === undefined) throw invalid(source.path, 1, 'expected `default`, got none');
  const indexes = indexesOf(document, meta);
  const found = Object.keys(document.root)
    .filter((category) => category !== '_meta')
    .flatMap((category) => {
      const table = document.fields(document.root[category], [category]) ?? {};
      return Object.keys(table).map((name) => {
        const path = [category, name];
        const fields = document.fields(table[name], path);
        if (fields === undefined) throw invalid(source.path, document.line(path), 'expected an object, got null');
        return { entry: packageOf(document, fields, path, indexes), scope: scopeOf(category) };
      });
    });
  return {
    packages: found.map(({ entry }) => entry),
    roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
    graph: 'unknown',
    ...(await ofAnotherState(
      source,
      found.map(({ entry }) => entry),
      document,
      meta,
    )),
  };
}

/** What the Pipfile beside asks for on every platform, and whether the lock was written for it. */
async function ofAnotherState(
  source: Source,
  found: readonly Package[],
  lock: Shape,
  meta: Fields,
): Promise<Required<Pick<Manifest, 'gaps' | 'contradictions'>>> {
  const held = new Set(found.map(({ identity }) => identity.name));
  const isIn = rangesOf(found);
  try {
    const file = source.beside('Pipfile');
    if (file === undefined) return { gaps: [], contradictions: [] };
    const document = await tomlShape(file);
    const asked = ['packages', 'dev-packages'].flatMap((list) =>
      Object.entries(document.fields(own(document.root, list), [list]) ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' || (isFields(value) && Object.keys(value).every((key) => plainKeys.has(key)))
          ? [{ name: normalName(name), range: typeof value === 'string' ? value : own(value, 'version') }]
          : [],
      ),
    );
    const outdated = asked.flatMap(({ name, range }) => {
      const version = typeof range === 'string' ? isIn(name, range) : undefined;
      return version === undefined ? [] : [{ name, range: range as string, version }];
    });
    const path = ['_meta', 'hash'];
    const hash = lock.text(own(lock.fields(own(meta, 'hash'), path), 'sha256'), [...path, 'sha256']);
    return {
      gaps: [
        ...notLocked(
          asked.map(({ name }) => name),
          (name) => held.has(name),
          'Pipfile',
        ),
        ...otherwiseLocked(outdated, 'Pipfile'),
      ],
      contradictions: otherHash(hash, pipfileHashes(document.root), 'Pipfile', lock.line(path)),
    };
  } catch (error) {
    tellUnread(source, error);
    return { gaps: [], contradictions: [] };
  }
}

/** Others are conditions, or name a folder or a repository whose package may have another name. */
const plainKeys: ReadonlySet<string> = new Set(['version', 'extras', 'index']);

function scopeOf(category: string): Scope {
  // Categories of one's own are installed when asked for.
  return category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional';
}

interface Indexes {
  readonly byName: ReadonlyMap<string, string>;
  /** Of what names no index: the first of the list. */
  readonly usual: string | undefined;
}

/** `_meta.sources`: indexes by the names that packages call them by. */
function indexesOf(document: Shape, meta: Fields): Indexes {
  const path = ['_meta', 'sources'];
  const sources = document.list(own(meta, 'sources'), path).map((value, at) => {
    const fields = document.fields(value, [...path, at]);
    return [document.text(own(fields, 'name'), [...path, at]), document.text(own(fields, 'url'), [...path, at])] as const;
  });
  return {
    byName: new Map(sources.flatMap(([name, url]) => (name === undefined || url === undefined ? [] : [[name, url] as const]))),
    usual: sources[0]?.[1],
  };
}

/** The index that a package of a registry is looked for in; the ecosystem's own needs no name. */
function indexOrigin(index: string | undefined): Origin {
  return index === undefined || /^https:\/\/pypi\.org\/simple\/?$/.test(index)
    ? { kind: 'registry' }
    : { kind: 'registry', registry: index };
}

function packageOf(
  document: Shape,
  fields: Fields,
  path: readonly [string, string] | readonly string[],
  { byName, usual }: Indexes,
): Package {
  const name = path[1] as string;
  const written = document.text(own(fields, 'version'), [...path, 'version']);
  const version = written === undefined ? undefined : exactVersion(written);
  const named = document.text(own(fields, 'index'), [...path, 'index']);
  // A name that the list does not have is one that Pipenv refuses.
  const index = named === undefined ? usual : byName.get(named);
  const origin = originOf(document, fields, path) ?? indexOrigin(index);
  // A package that is locked to nothing, as `*` of an editable or a private index has it, is still asked for; any other range is a mistake.
  const isAny = written === '*';
  if (origin.kind === 'registry' && version === undefined && !isAny)
    throw invalid(
      document.file,
      document.line([...path, 'version']),
      `expected an exact version of ${name.slice(0, 80)}, got ${written === undefined ? 'none' : `"${written.slice(0, 40)}"`}`,
    );
  const hashes = document
    .list(own(fields, 'hashes'), [...path, 'hashes'])
    .concat(own(fields, 'hash') ?? [])
    .flatMap((hash) => taggedHash(typeof hash === 'string' ? hash : undefined));
  return {
    key: `${path[0]} ${normalName(name)}`,
    identity: pypiIdentity(name),
    ...(version !== undefined ? { version } : isAny ? { declared: '*' } : {}),
    origin,
    ...lineOf(document, path),
    hashes,
    ...(origin.kind === 'registry' ? ofEachHost([index]) : {}),
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
  };
}

function originOf(document: Shape, fields: Fields, path: readonly string[]): Origin | undefined {
  const text = (key: string): string | undefined => document.text(own(fields, key), [...path, key]);
  const vcs = text('git') ?? text('hg') ?? text('svn') ?? text('bzr');
  if (vcs !== undefined) {
    const commit = text('ref');
    return gitOrigin(vcs, commit);
  }
  const file = text('path') ?? text('file');
  if (file === undefined) return undefined;
  if (/^https?:/.test(file)) return { kind: 'url', url: file };
  return file === '.' ? { kind: 'own', path: '.' } : { kind: 'file', path: file };
}
