// composer.lock and vendor/composer/installed.json of Composer (https://getcomposer.org/schema.json describes the packages in them).

import { parseJson } from '@portcullis/formats/json';
import { hexHash } from '../../hashes.js';
import { licensed } from '../../licence.js';
import { makers, people } from '../../makers.js';
import type { Contradiction, Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { type Gaps, notHeld, notLocked, otherHash } from '../../not-locked.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { ending, invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, isFields, jsonShape, lineOf, own, type Shape, shape } from '../../shape.js';
import { contentHashes, fileHash } from './content-hash.js'; // at first use

export const composerLock: Reader = { id: 'composer-lock', title: 'composer.lock', matches: named('composer.lock'), read };

export const composerInstalled: Reader = {
  id: 'composer-installed',
  title: 'installed.json of Composer',
  matches: ending(['json'], /(?:^|\/)composer\/installed\.json$/),
  read: readInstalled,
};

type Path = readonly (string | number)[];

/** Packages that stand for one name. */
const maxGivers = 200;

interface Listed {
  readonly entry: Fields;
  readonly path: Path;
  readonly development: boolean;
}

function read(source: Source): Manifest {
  const document = jsonShape(source);
  if (!Array.isArray(own(document.root, 'packages')))
    throw invalid(source.path, document.line(['packages']), 'expected the list `packages`');
  const listed = [...entriesOf(document, 'packages', () => false), ...entriesOf(document, 'packages-dev', () => true)];
  const packages = packagesOf(listed, document, source.path);
  return {
    ...productOf(source),
    packages,
    roots: askedFor(source, packages, listed, document),
    graph: 'complete',
    gaps: unlocked(source, listed, document),
    contradictions: ofAnotherManifest(source, document),
  };
}

/** By the hash that Composer itself asks: of what counts in composer.json, in the first locks of the whole file. */
function ofAnotherManifest(source: Source, document: Shape): readonly Contradiction[] {
  const manifest = source.beside('composer.json');
  if (manifest === undefined) return [];
  const [content, whole] = ['content-hash', 'hash'].map((key) => document.text(own(document.root, key), [key]));
  if (content === undefined && whole !== undefined) return otherHash(whole, [fileHash(manifest)], 'composer.json', document.line(['hash']));
  return otherHash(content, contentHashes(manifest), 'composer.json', document.line(['content-hash']));
}

/** What composer.json beside the lock calls the product; the lock itself names none. */
function productOf(source: Source): Pick<Manifest, 'subject'> {
  const manifest = source.beside('composer.json');
  if (manifest === undefined) return {};
  const { root } = shape(manifest.path, parseJson(manifest.text(), manifest.path));
  const [name, version] = [own(root, 'name'), own(root, 'version')];
  if (typeof name !== 'string' || name === '') return {};
  return {
    subject: {
      name,
      identity: composerIdentity(name),
      ...(typeof version === 'string' && version !== '' ? { version } : {}),
      ...licensed(own(root, 'license')),
      ...makers(...people(own(root, 'authors'))),
    },
  };
}

export function composerIdentity(name: string): Package['identity'] {
  const slash = name.indexOf('/');
  return { type: 'composer', ...(slash < 0 ? { name } : { namespace: name.slice(0, slash), name: name.slice(slash + 1) }) };
}

/** What composer.json or a package asks for and no package is, replaces or provides; names without a vendor are of the platform. */
function unlocked(source: Source, listed: readonly Listed[], document: Shape): Gaps {
  const manifest = source.beside('composer.json');
  const root: Fields = manifest === undefined ? {} : shape(manifest.path, parseJson(manifest.text(), manifest.path)).root;
  const namesIn = (fields: Fields, list: string): readonly string[] => {
    const value = own(fields, list);
    return isFields(value) ? Object.keys(value).map((name) => name.toLowerCase()) : [];
  };
  const given = listed.flatMap(({ entry }) => [...namesIn(entry, 'replace'), ...namesIn(entry, 'provide')]);
  const held = new Set([
    ...listed.map(({ entry }) => String(own(entry, 'name')).toLowerCase()),
    ...given,
    ...namesIn(root, 'replace'),
    ...namesIn(root, 'provide'),
  ]);
  const asked = [...namesIn(root, 'require'), ...namesIn(root, 'require-dev')].filter((name) => name.includes('/'));
  const needs = listed.flatMap(({ entry, path }) =>
    namesIn(entry, 'require')
      .filter((name) => name.includes('/'))
      .map((name) => ({ name, by: String(own(entry, 'name')), line: document.line(path) })),
  );
  return [...notLocked(asked, (name) => held.has(name), 'composer.json'), ...notHeld(needs, (name) => held.has(name))];
}

function readInstalled(source: Source): Manifest {
  const parsed = parseJson(source.text(), source.path);
  // Composer 1 wrote the bare list.
  const value = Array.isArray(parsed.value) ? { packages: parsed.value } : parsed.value;
  const lineAt = (path: Path): number => parsed.lineOf(Array.isArray(parsed.value) ? path.slice(1) : path);
  const document = shape(source.path, { value, lineOf: lineAt });
  if (!Array.isArray(own(document.root, 'packages'))) throw invalid(source.path, 1, 'expected the list `packages`');
  const development = new Set(document.list(own(document.root, 'dev-package-names'), ['dev-package-names']));
  const listed = entriesOf(document, 'packages', (name) => development.has(name));
  const packages = packagesOf(listed, document, source.path);
  return { packages, roots: undemandedRoots(packages, scopeBy(listed, document)), graph: 'complete' };
}

function entriesOf(document: Shape, list: string, development: (name: unknown) => boolean): readonly Listed[] {
  return document.list(own(document.root, list), [list]).map((value, index) => {
    const entry = document.fields(value, [list, index]) ?? {};
    return { entry, path: [list, index], development: development(own(entry, 'name')) };
  });
}

function packagesOf(listed: readonly Listed[], document: Shape, file: string): readonly Package[] {
  /** Who gives a name: the package itself, or another that replaces or provides it. */
  const givers = new Map<string, string[]>();
  const give = (name: string, key: string, path: Path): void => {
    const list = givers.get(name) ?? [];
    list.push(key);
    if (list.length > maxGivers)
      throw invalid(file, document.line(path), `expected at most ${maxGivers} packages that provide ${name.slice(0, 60)}`);
    givers.set(name, list);
  };
  const seen = new Set<string>();
  for (const { entry, path } of listed) {
    const key = document.needed(own(entry, 'name'), path).toLowerCase();
    if (seen.has(key)) throw invalid(file, document.line(path), `${key.slice(0, 100)} stands twice`);
    seen.add(key);
    give(key, key, path);
    for (const list of ['replace', 'provide']) {
      const names = own(entry, list);
      if (isFields(names)) for (const name of Object.keys(names)) give(name.toLowerCase(), key, path);
    }
  }
  return listed.map(({ entry, path }) => packageOf(entry, path, document, givers));
}

function packageOf(entry: Fields, path: Path, document: Shape, givers: ReadonlyMap<string, readonly string[]>): Package {
  const name = document.needed(own(entry, 'name'), path);
  const version = document.needed(own(entry, 'version'), path);
  const dist = document.fields(own(entry, 'dist'), path);
  const source = document.fields(own(entry, 'source'), path);
  const requires = own(entry, 'require');
  const wanted = isFields(requires) ? Object.keys(requires) : [];
  const origin = originOf(entry, path, document);
  const commit = origin.kind === 'registry' ? document.text(own(dist, 'reference') ?? own(source, 'reference'), path) : undefined;
  return {
    key: name.toLowerCase(),
    identity: composerIdentity(name),
    version,
    origin,
    ...lineOf(document, path),
    hashes: hexHash('SHA-1', document.text(own(dist, 'shasum'), path) || undefined),
    ...sealOf(version, commit),
    ...otherRepository(document.text(own(dist, 'url'), path), document.text(own(source, 'url'), path)),
    ...licensed(own(entry, 'license')),
    ...makers(...people(own(entry, 'authors'))),
    dependencies: edges(wanted, givers, 'required'),
  };
}

function edges(names: readonly string[], givers: ReadonlyMap<string, readonly string[]>, scope: Scope): readonly Dependency[] {
  return names.flatMap((name) => (givers.get(name.toLowerCase()) ?? []).map((to) => ({ to, scope })));
}

/** Packagist says whom to notify of an installation; a repository of the product's own choice does not. */
function originOf(entry: Fields, path: Path, document: Shape): Origin {
  const dist = document.fields(own(entry, 'dist'), path);
  const from = document.fields(own(entry, 'source'), path);
  const distUrl = document.text(own(dist, 'url'), path);
  const sourceUrl = document.text(own(from, 'url'), path);
  const kind = own(dist, 'type');
  if (kind === 'path') {
    const folder = distUrl ?? '';
    return folderOrigin(folder);
  }
  const known = typeof own(entry, 'notification-url') === 'string';
  const fromCodeHost =
    distUrl === undefined ||
    /^https?:\/\/(?:api\.github\.com|codeload\.github\.com|gitlab\.com|api\.bitbucket\.org|bitbucket\.org)\//.test(distUrl);
  if (!known && own(from, 'type') === 'git' && sourceUrl !== undefined && fromCodeHost) {
    const commit = document.text(own(from, 'reference'), path);
    return gitOrigin(sourceUrl, commit);
  }
  return { kind: 'registry', ...(distUrl === undefined ? {} : { url: distUrl }) };
}

/** The commit of a version; a branch moves. */
function sealOf(version: string, commit: string | undefined): { readonly seal?: string } {
  return commit === undefined || commit === '' || /^dev-|-dev$/.test(version) ? {} : { seal: `commit:${commit}` };
}

/** An archive of a repository on GitHub that is not the one in which the package's source is said to lie. */
function otherRepository(dist: string | undefined, source: string | undefined): { readonly archiveOf?: string } {
  const archived = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([\w.-]{1,100}\/[\w.-]{1,100})\//.exec(
    dist ?? '',
  );
  const named = /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(source ?? '');
  if (archived === null || named === null) return {};
  const [given, asked] = [archived[1] as string, named[1] as string];
  return given.replace(/\.git$/, '').toLowerCase() === asked.toLowerCase() ? {} : { archiveOf: given };
}

function scopeBy(listed: readonly Listed[], document: Shape): (entry: Package) => Scope {
  const development = new Set(
    listed.filter((one) => one.development).map(({ entry, path }) => document.needed(own(entry, 'name'), path).toLowerCase()),
  );
  return ({ key }) => (development.has(key) ? 'development' : 'required');
}

/** What composer.json beside the lock asks for; without it what nothing else needs, by the list in which it stands. */
function askedFor(source: Source, packages: readonly Package[], listed: readonly Listed[], document: Shape): readonly Dependency[] {
  const manifest = source.beside('composer.json');
  if (manifest === undefined) return undemandedRoots(packages, scopeBy(listed, document));
  const { root } = shape(manifest.path, parseJson(manifest.text(), manifest.path));
  const keys = new Map(packages.map(({ key }) => [key, [key]]));
  const names = (list: string): readonly string[] => {
    const value = own(root, list);
    return isFields(value) ? Object.keys(value) : [];
  };
  return [...edges(names('require'), keys, 'required'), ...edges(names('require-dev'), keys, 'development')];
}
