// yarn.lock of Yarn 2 and later: YAML, an entry for the descriptors that one resolution answers.
// https://github.com/yarnpkg/berry, packages/yarnpkg-core/sources/Project.ts
// Its checksums are over an archive that Yarn packs itself, and no hash of what the registry gives.

import { percentDecoded } from '@portcullis/core';
import { parseYaml, parseYamlLock } from '@portcullis/formats/yaml'; // at first use
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import type { Gaps } from '../../not-locked.js';
import { invalid, type Source } from '../../reader.js';
import { type Fields, isFields, longText, own, type Shape, shape, shown } from '../../shape.js';
import { archivedPackage, npmIdentity, npmOrigin } from './identity.js';
import {
  askedFor,
  type LockedName,
  npmLicence,
  outdatedNames,
  packageFields,
  packageJson,
  resolvedOtherwise,
  unlockedNames,
} from './manifest.js';
import { inNpmRange } from './ranges.js';

/** Versions of the format: Yarn 2 began with 4, Yarn 4 writes 8 and later. */
const newest = 12;

interface Lock {
  readonly source: Source;
  readonly document: Shape;
  /** Of the archives that Yarn packs: with another, all of them have other bytes. */
  readonly cacheKey: string;
  /** Keys of entries by descriptor, and by name. */
  readonly byDescriptor: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Keys by name, of what was patched. */
  readonly patches: ReadonlyMap<string, readonly string[]>;
  /** What entries need and the lock does not hold. */
  readonly gaps: { readonly line: number; readonly detail: string }[];
  /** `resolutions` of the product's package.json: what is asked for instead. */
  readonly instead: (name: string, range: string, parent: string) => string;
  /** Whether they may lead a name elsewhere than its range says. */
  readonly changes: (name: string) => boolean;
}

export async function readBerry(source: Source): Promise<Manifest> {
  const [yaml, ...more] = await parseYamlLock(longText(source), source.path);
  if (yaml === undefined || more.length > 0) throw invalid(source.path, 1, 'expected one document');
  const document = shape(source.path, yaml);
  const metadata = document.fields(own(document.root, '__metadata'), ['__metadata']);
  const version = Number(own(metadata, 'version'));
  if (!Number.isInteger(version) || version < 1 || version > newest)
    throw invalid(
      source.path,
      document.line(['__metadata', 'version']),
      `expected version 1 to ${newest} of the lock, got ${shown(own(metadata, 'version'))}`,
    );
  const keys = Object.keys(document.root).filter((key) => key !== '__metadata');
  requireEnd(document, keys);
  const lock: Lock = {
    source,
    document,
    cacheKey: shown(own(metadata, 'cacheKey')),
    ...indexed(keys),
    gaps: [],
    instead: resolutions(source, await catalogs(source)),
    changes: resolvedOtherwise(source),
  };
  const packages = keys.map((key) => packageOf(lock, key));
  const root = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
  const rest = packages.filter((entry) => entry !== root && entry.origin.kind === 'own');
  return {
    ...(root === undefined
      ? {}
      : {
          subject: {
            name: nameText(root),
            identity: root.identity,
            ...(root.version === undefined ? {} : { version: root.version }),
            ...(root.licence === undefined ? {} : { licence: root.licence }),
          },
        }),
    packages: packages.filter((entry) => entry !== root),
    ...(root === undefined && rest.length === 0
      ? {}
      : { roots: [...(root?.dependencies ?? []), ...rest.map(({ key }): Dependency => ({ to: key, scope: 'required' }))] }),
    graph: 'complete',
    mayHoldMore: true,
    gaps: [
      ...lock.gaps,
      // Yarn writes one of the product, whatever that is called.
      ...(root === undefined && packages.length > 0
        ? [{ line: 1, detail: 'expected an entry of the product (`workspace:.`), got none' }]
        : []),
      ...packages.flatMap((entry) => ofAnotherState(lock, entry)),
    ],
  };
}

/** What the package.json of a part of the product asks for and its entry does not, or in a range that the locked version is not in. */
function ofAnotherState(lock: Lock, { key, origin }: Package): Gaps {
  if (origin.kind !== 'own' || lock.document.root[key] === undefined) return [];
  const fields = lock.document.root[key] as Fields;
  const table = own(fields, 'dependencies');
  const ranges = isFields(table) ? table : {};
  const manifest = packageFields(lock.source, origin.path);
  const isIn = (list: string, name: string): boolean => own(own(manifest, list) as Fields | undefined, name) !== undefined;
  const locked = (name: string): LockedName | undefined => {
    const range = own(ranges, name);
    // Of two lists that have it, Yarn takes the one for development.
    if (typeof range !== 'string' || lock.changes(name) || (isIn('devDependencies', name) && isIn('dependencies', name))) return undefined;
    const [to] = resolved(lock, name, range, own(fields, 'resolution') as string).to;
    const entry = to === undefined ? undefined : lock.document.root[to];
    const version = isFields(entry) ? own(entry, 'version') : undefined;
    return typeof version !== 'string' || version.startsWith('0.0.0-use.local')
      ? undefined
      : { range: range.replace(/^npm:/, ''), version };
  };
  return [
    ...unlockedNames(lock.source, (name) => Object.hasOwn(ranges, name) || lock.changes(name), origin.path),
    ...outdatedNames(lock.source, locked, origin.path),
  ];
}

/** Every entry ends with its `linkType`: where all but the last have it, the end is missing. */
function requireEnd(document: Shape, keys: readonly string[]): void {
  const hasEnd = (key: string): boolean => isFields(document.root[key]) && own(document.root[key] as Fields, 'linkType') !== undefined;
  const last = keys.at(-1);
  if (last !== undefined && keys.length > 1 && !hasEnd(last) && keys.slice(0, -1).every(hasEnd))
    throw invalid(document.file, document.line([last]), `expected \`linkType\` at the end of ${last.slice(0, 100)}, got none`);
}

function nameText({ identity }: Package): string {
  return identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
}

function indexed(keys: readonly string[]): Pick<Lock, 'byDescriptor' | 'byName' | 'patches'> {
  const byDescriptor = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  for (const key of keys)
    for (const descriptor of key.split(/,\s*/)) {
      byDescriptor.set(descriptor, key);
      const { name } = parted(descriptor);
      byName.set(name, (byName.get(name) ?? new Set()).add(key));
    }
  const lists = [...byName].map(([name, same]) => [name, [...same]] as const);
  return {
    byDescriptor,
    byName: new Map(lists),
    patches: new Map(lists.map(([name, same]) => [name, same.filter((key) => key.includes('@patch:'))])),
  };
}

/** `@scope/name@protocol:rest` at the first @ that does not begin it. */
function parted(text: string): { readonly name: string; readonly rest: string } {
  const at = text.indexOf('@', 1);
  return at < 0 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}

function packageOf(lock: Lock, key: string): Package {
  const { document } = lock;
  const fields = document.fields(document.root[key], [key]);
  if (fields === undefined) throw invalid(document.file, document.line([key]), 'expected an entry, got nothing');
  const resolution = document.needed(own(fields, 'resolution'), [key, 'resolution']);
  const written = own(fields, 'version') ?? '';
  const said = typeof written === 'string' || typeof written === 'number' ? String(written) : document.needed(written, [key, 'version']);
  if (said === '') throw invalid(document.file, document.line([key]), `expected a version of ${key.slice(0, 100)}, got none`);
  const { name: named, rest } = parted(resolution);
  const fetched = fetchedVersion(rest);
  if (fetched !== undefined) requireSame(lock, key, named, fetched);
  const version = fetched ?? said;
  const name = archivedPackage(rest)?.name ?? named;
  const origin = originOf(rest);
  const asked = parted(key).name;
  const own_ = origin.kind === 'own' ? ownPart(lock, origin.path) : undefined;
  const dependencies = edges(lock, fields, key, own_?.scopes);
  const checksum = own(fields, 'checksum');
  const isHashed = checksum !== undefined;
  // What is for another platform was never fetched here, and has no checksum.
  const mayLack = own(fields, 'conditions') !== undefined || rest.startsWith('patch:');
  const exact = own_ === undefined ? (version.startsWith('0.0.0-use.local') ? undefined : version) : own_.version;
  return {
    key,
    identity: npmIdentity(name),
    ...(exact === undefined ? {} : { version: exact }),
    ...(own_?.licence === undefined ? {} : { licence: own_.licence }),
    origin,
    line: document.line([key]) ?? 1,
    ...(origin.kind === 'registry' && !isHashed && !mayLack ? { unhashed: true as const } : {}),
    ...(asked === name ? {} : { alias: asked }),
    ...(typeof checksum === 'string' && origin.kind === 'registry' ? { seal: `Yarn ${lock.cacheKey}:${checksum}` } : {}),
    dependencies,
  };
}

/** The version that Yarn fetches: the entry's own is that of the package.json in the archive, which some publish under another. */
function fetchedVersion(reference: string): string | undefined {
  return /^npm:(\d[^:@]*)(?:::|$)/.exec(reference)?.[1];
}

/** What ranges of the registry lead to must be of their names and in them: Yarn goes by the resolution. */
function requireSame({ document, gaps }: Lock, key: string, name: string, version: string): void {
  const tell = (detail: string): void => {
    gaps.push({ line: document.line([key]) ?? 1, detail });
  };
  for (const descriptor of key.split(/,\s*/)) {
    const { name: asked, rest } = parted(descriptor);
    if (!rest.startsWith('npm:')) continue;
    const alias = /^(@?[^@]+)@(.*)$/.exec(rest.slice('npm:'.length));
    const wanted = alias?.[1] ?? asked;
    if (wanted !== name) tell(`expected ${descriptor.slice(0, 100)} to lead to ${wanted.slice(0, 100)}, got ${name.slice(0, 100)}`);
    else if (inNpmRange(version, alias?.[2] ?? rest.slice('npm:'.length)) === false)
      tell(`expected the lock to hold ${descriptor.slice(0, 100)}, which its own entry asks for, got ${version.slice(0, 40)}`);
  }
}

function originOf(reference: string): Origin {
  const bare = reference.replace(/::.*$/s, '');
  const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1];
  if (bare.startsWith('npm:')) return { kind: 'registry', ...(archive === undefined ? {} : { url: percentDecoded(archive) }) };
  if (bare.startsWith('workspace:')) return { kind: 'own', path: bare.slice('workspace:'.length) };
  if (bare.startsWith('patch:')) return patchedOrigin(bare);
  if (/#commit=/.test(bare)) return gitOrigin(bare);
  return npmOrigin(bare);
}

function gitOrigin(reference: string): Origin {
  const [url = '', commit] = reference.split('#commit=');
  const address = /^[\w.-]+@[\w.-]+:/.test(url) ? `ssh://${url.replace(':', '/')}` : url;
  return { kind: 'git', url: address, ...(commit === undefined ? {} : { commit: commit.replace(/&.*$/, '') }) };
}

/** What was patched comes from where the original does: `patch:NAME@npm%3A1.2.3#…`. */
function patchedOrigin(reference: string): Origin {
  const original = percentDecoded(reference.slice('patch:'.length).replace(/#.*$/s, ''));
  const { rest } = parted(original);
  return /^(?:npm:|\d)/.test(rest) || rest.startsWith('patch:') ? { kind: 'registry' } : originOf(rest);
}

/** The lock puts all lists of a workspace into one: which is for development, its package.json says. */
function ownPart(
  lock: Lock,
  folder: string,
): { readonly version?: string; readonly licence?: string; readonly scopes: ReadonlyMap<string, Scope> } {
  const fields = packageJson(lock.source, folder)?.root;
  const version = own(fields, 'version');
  const asked = fields === undefined ? [] : askedFor(fields);
  return {
    ...(typeof version === 'string' ? { version } : {}),
    ...npmLicence(fields),
    scopes: new Map(asked.map(({ name, scope }) => [name, scope])),
  };
}

function edges(lock: Lock, fields: Fields, key: string, scopes: ReadonlyMap<string, Scope> | undefined): readonly Dependency[] {
  const { document } = lock;
  const table = document.fields(own(fields, 'dependencies'), [key, 'dependencies']) ?? {};
  const meta = document.fields(own(fields, 'dependenciesMeta'), [key, 'dependenciesMeta']);
  const found = Object.keys(table).flatMap((name): Dependency[] => {
    const mark = own(meta, name);
    const optional = isFields(mark) && own(mark, 'optional') === true;
    const asked = table[name];
    const range = typeof asked === 'number' ? String(asked) : document.needed(asked, [key, 'dependencies', name]);
    const { to, isExact } = resolved(lock, name, range, own(fields, 'resolution') as string);
    if (!isExact && !optional && !(lock.byName.has(name) && (lock.changes(name) || isLink(range))))
      lock.gaps.push({
        line: document.line([key]) ?? 1,
        detail: `expected the lock to hold ${(lock.byName.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${key.slice(0, 100)} needs`,
      });
    return to.map((one) => ({ to: one, scope: optional ? 'optional' : (scopes?.get(name) ?? 'required') }));
  });
  const peers = document.fields(own(fields, 'peerDependencies'), [key, 'peerDependencies']) ?? {};
  // Which package answers a peer the lock does not say; where there is only one of the name, it is that.
  const asPeers = Object.keys(peers).flatMap((name): Dependency[] => {
    const same = lock.byName.get(name);
    return same?.length === 1 && !Object.hasOwn(table, name) ? [{ to: same[0] as string, scope: 'peer' }] : [];
  });
  return [...found, ...asPeers];
}

/** A range leads to the entry with its descriptor; a patched one to the patch and the original. */
function resolved(
  { byDescriptor, byName, patches: patched, instead }: Lock,
  name: string,
  asked: string,
  parent: string,
): { readonly to: readonly string[]; readonly isExact: boolean } {
  const range = instead(name, asked, parted(parent).name);
  // What is relative to a folder bears the place of the package that asks for it.
  const bound = `::locator=${encodeURIComponent(parent)}`;
  const exact = [`${name}@${range}`, `${name}@npm:${range}`, `${name}@${range}${bound}`]
    .map((key) => byDescriptor.get(key))
    .find((key) => key !== undefined);
  const bare = range.replace(/^npm:/, '');
  const same = byName.get(name) ?? [];
  const patches = (patched.get(name) ?? []).filter(
    (key) => key.includes(`${name}@patch:${name}@npm%3A${bare}#`) || key.includes(`${name}@patch:${name}@${bare}#`),
  );
  const all = exact === undefined ? patches : [exact, ...patches.filter((key) => key !== exact)];
  const isExact = all.length > 0;
  return { to: isExact || same.length !== 1 ? withOriginals(all, byDescriptor) : [same[0] as string], isExact };
}

/** Links and patches bear the place of who asks, and are written in several ways; a catalogue that is not here says no range. */
function isLink(range: string): boolean {
  return /^(?:link|portal|file|exec|patch|workspace|catalog):|^\.{0,2}\//.test(range);
}

/** A patch is made of the package it changes, which stands in the lock, too. */
function withOriginals(keys: readonly string[], byDescriptor: Lock['byDescriptor']): readonly string[] {
  const originals = keys.flatMap((key) => {
    const patched = /@patch:([^#]+)#/.exec(key)?.[1];
    return (patched === undefined ? undefined : byDescriptor.get(percentDecoded(patched))) ?? [];
  });
  return [...new Set([...keys, ...originals])];
}

/** Keys are `name`, `name@descriptor`, or either after the name of the package that asks. */
function resolutions(source: Source, inCatalog: (name: string, range: string) => string): Lock['instead'] {
  const table = own(packageJson(source)?.root, 'resolutions');
  if (!isFields(table)) return inCatalog;
  const found = new Map(
    Object.entries(table).flatMap(([key, value]) => (typeof value === 'string' ? [[key.replace(/^\*\*\//, ''), value] as const] : [])),
  );
  return (name, range, parent) => {
    const written = [name, `${name}@${range}`, `${name}@npm:${range}`];
    const keys = [...written.map((key) => `${parent}/${key}`), ...written];
    return inCatalog(name, keys.map((key) => found.get(key)).find((value) => value !== undefined) ?? range);
  };
}

/** `catalog:` and `catalog:NAME` stand for the ranges of .yarnrc.yml. */
async function catalogs(source: Source): Promise<(name: string, range: string) => string> {
  const file = source.beside('.yarnrc.yml');
  const value = file === undefined ? undefined : (await parseYaml(file.text(), file.path)).value;
  const root = isFields(value) ? value : undefined;
  const table = (name: string): Fields | undefined => {
    const all = own(root, 'catalogs');
    const found = name === '' ? own(root, 'catalog') : own(isFields(all) ? all : undefined, name);
    return isFields(found) ? found : undefined;
  };
  return (name, range) => {
    const found = range.startsWith('catalog:') ? own(table(range.slice('catalog:'.length)), name) : undefined;
    return typeof found === 'string' ? found : range;
  };
}
