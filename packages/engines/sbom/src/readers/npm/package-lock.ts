// package-lock.json, npm-shrinkwrap.json and the hidden lock of node_modules, versions 1 to 3.
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json

import { remembered, type Writable } from '@portcullis/core';
import { JsonTable } from '@portcullis/formats/json';
import { integrityHashes } from '../../hashes.js';
import { nameText } from '../../inventory.js';
import { alternatives } from '../../licence.js';
import type { Contradiction, Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { type Gaps, heldOutside, type Need, notHeld, type Outside } from '../../not-locked.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { jsonTables, own, shown, type TableShape } from '../../shape.js';
import { nameAndVersion, npmIdentity, npmOrigin } from './identity.js';
import {
  type AskedName,
  askedIn,
  type LockedName,
  outdatedNames,
  packageFields,
  repeatedOtherwise,
  setByOverrides,
  unlockedNames,
} from './manifest.js';
import { readVersion1 } from './package-lock-v1.js'; // at first use
import { inNpmRange, inPlainRange, releaseNumber } from './ranges.js'; // at first use

export const npmPackageLock: Reader = {
  id: 'npm-package-lock',
  title: 'package-lock.json of npm',
  matches: named('package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'),
  read,
};

function read(source: Source): Manifest {
  const document = jsonTables(source);
  const { root } = document;
  const version = root.get('lockfileVersion');
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
    throw invalid(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 1, 2 or 3, got ${shown(version)}`);
  const packages = document.fields(root.get('packages'), ['packages']);
  // Version 1 had none of them, and its first files no version.
  if (version === undefined && packages !== undefined) throw invalid(source.path, 1, 'expected lockfileVersion, got none');
  if (packages !== undefined) return readPackages(packages, document, source);
  if (version === 3 || (version === 2 && root.get('dependencies') === undefined))
    throw invalid(source.path, 1, 'expected `packages`, got none');
  if (version === undefined && root.get('dependencies') === undefined)
    throw invalid(source.path, 1, 'expected lockfileVersion, and `packages` or `dependencies`');
  const found = readVersion1(source);
  return version === 2 ? { ...found, gaps: [{ line: 1, detail: 'expected `packages`, got none' }] } : found;
}

const modules = 'node_modules/';

/** Ranges of one lock, and versions in one of them, that are kept. */
const mostRemembered = 1000;

/** Versions 2 and 3: an entry a folder, the product's own at the empty key. */
function readPackages(packages: JsonTable, document: TableShape, source: Source): Manifest {
  const links = new Map<string, string>();
  const installed: Installed = new Map();
  const { cells } = packages;
  /** Of the packages that are not the product and no links. */
  let number = 0;
  const releases = new Float64Array(cells.length >> 1);
  for (let at = 0; at < cells.length; at += 2) {
    const key = cells[at] as string;
    const entry = cells[at + 1] instanceof JsonTable ? (cells[at + 1] as JsonTable) : document.fields(cells[at + 1], ['packages', key]);
    if (entry === undefined)
      throw invalid(document.file, document.line(['packages', key]), `expected \`${key.slice(0, 80)}\` to be an object, got null`);
    const isLink = entry.get('link') === true;
    if (isLink) links.set(key, linkTarget(entry, key, document));
    // A link leads to what may stand anywhere.
    const to: Dependency = isLink
      ? { to: links.get(key) as string, scope: 'required', at: -1 }
      : { to: key, scope: 'required', at: number };
    install(key, to, installed);
    if (!isLink && key !== '') releases[number++] = releaseOf(entry);
  }
  const entryAt = (key: string): JsonTable | undefined => packages.get(key) as JsonTable | undefined;
  const needs: Need[] = [...links].filter(([, target]) => entryAt(target) === undefined).map(([by, name]) => ({ name, by }));
  const foldersFrom = ways(installed);
  const isOutside = outsideOf(source, packages, releases);
  const outside: Outside[] = [];
  // One list for all, which has room already.
  const edges: Dependency[] = [];
  const dependenciesOf = (key: string, entry: JsonTable, development: boolean): readonly Dependency[] => {
    const plain = plainlyAsked(entry, development);
    const asked = plain === undefined ? askedBy(entry, development) : none;
    const folders = foldersFrom(key);
    const isInstalled = !isOwn(key);
    let count = 0;
    const ask = (name: string, scope: Scope, range: string, list = 'dependencies'): void => {
      const held = nearest(folders, name);
      if (held !== undefined) {
        edges[count++] = scope === held.scope ? held : { ...held, scope };
        // Peers are answered by whatever is there, where a user says so (`--legacy-peer-deps`).
        const version = isInstalled && list !== 'peerDependencies' ? isOutside(held, range) : undefined;
        if (version !== undefined && !bringsAlong(entry, name)) outside.push({ name, by: key, line: entry.line, range, version });
      } else if (scope === 'required' && mustHold(key, entry)) needs.push({ name, by: key || 'the product', line: entry.line });
    };
    if (plain === undefined) for (const { name, scope, range, list } of asked) ask(name, scope, range, list);
    else
      for (let at = 0; at < plain.length; at += 2) {
        const range = plain[at + 1];
        if (typeof range === 'string') ask(plain[at] as string, 'required', range);
      }
    return count === 0 ? none : edges.slice(0, count);
  };
  const root = entryAt('');
  const linkNames = new Map([...links].map(([key, target]) => [target, key.slice(key.lastIndexOf(modules) + modules.length)]));
  const found: Package[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const key = cells[at] as string;
    if (key === '' || links.has(key)) continue;
    const entry = cells[at + 1] as JsonTable;
    found.push(packageOf(key, entry, linkNames.get(key), document, dependenciesOf(key, entry, isOwn(key))));
  }
  const workspaces = [...new Set(links.values())].filter((target) => target !== '' && entryAt(target) !== undefined && isOwn(target));
  return {
    ...(root === undefined ? {} : { subject: subjectOf(root, document) }),
    packages: found,
    isUnique: true,
    ...(root === undefined
      ? {}
      : {
          roots: [...dependenciesOf('', root, true), ...workspaces.map((to): Dependency => ({ to, scope: 'required' }))],
        }),
    graph: 'complete',
    gaps: [
      ...found
        .filter(({ origin, version }) => origin.kind === 'registry' && version === undefined)
        .map(({ key, line }) => ({
          ...(line === undefined ? {} : { line }),
          detail: `expected a version of ${key.slice(0, 100)}, got none`,
        })),
      ...notHeld(needs, () => false),
      ...(root === undefined && found.length > 0 && !source.path.endsWith('.package-lock.json')
        ? [{ line: packages.line, detail: 'expected the entry of the product at the empty key of `packages`, got none' }]
        : []),
      ...otherNames(found, packages, source),
      ...otherEntries(packages, found, document),
      ...['', ...workspaces].flatMap((folder) => ofAnotherState(source, folder, entryAt, foldersFrom(folder))),
    ],
    contradictions: [
      ...['', ...workspaces].flatMap((folder) => ofAnotherManifest(source, folder, entryAt(folder))),
      ...heldOutside(outside),
    ],
  };
}

/** Where the entry of the product, or of a workspace, has other wishes than its package.json: `npm ci` goes by the latter. */
function ofAnotherManifest(source: Source, folder: string, entry: JsonTable | undefined): readonly Contradiction[] {
  return entry === undefined ? [] : repeatedOtherwise(source, askedBy(entry, true), folder === '' ? '.' : folder, entry.line);
}

function releaseOf(entry: JsonTable): number {
  const version = entry.get('version');
  return typeof version === 'string' ? releaseNumber(version) : -1;
}

/**
 * The version of an installed package where it is in no range that another asks for; undefined where it is, or nobody can say.
 * @param releases of the packages, by their place: to look up each where it is needed costs more than all else.
 */
function outsideOf(source: Source, packages: JsonTable, releases: Float64Array): (held: Dependency, range: string) => string | undefined {
  // Without package.json nobody knows what is overridden.
  if (packageFields(source) === undefined) return () => undefined;
  const isSet = setByOverrides(source);
  const isIn = remembered((range) => remembered((version) => inNpmRange(version, range) !== false, mostRemembered), mostRemembered);
  return ({ to, at = -1 }, range) => {
    if (at === -1) return undefined;
    const plain = inPlainRange(releases[at] as number, range);
    if (plain === true) return undefined;
    const entry = packages.get(to) as JsonTable;
    const version = entry.get('version');
    if (typeof version !== 'string' || (plain ?? isIn(range)(version))) return undefined;
    // What came within another's archive was chosen when that was made.
    return entry.get('inBundle') === true || isSet(to.slice(to.lastIndexOf(modules) + modules.length)) ? undefined : version;
  };
}

/** The folder that a link leads to; the empty one is the product's own, which may ask for itself. */
function linkTarget(entry: JsonTable, key: string, document: TableShape): string {
  const target = entry.get('resolved');
  return target === '' ? target : document.needed(target, ['packages', key]);
}

/** What the package.json of the product, or of a workspace, asks for that its entry does not ask for and no folder above it holds. */
function ofAnotherState(source: Source, folder: string, entryAt: (key: string) => JsonTable | undefined, folders: Folders): Gaps {
  const entry = entryAt(folder);
  const ranges = new Map(entry === undefined ? [] : askedBy(entry, true).map(({ name, range }) => [name, range]));
  const locked = (name: string): LockedName | undefined => {
    const to = nearest(folders, name)?.to ?? '';
    // A workspace has the version that its own package.json says.
    const version = isOwn(to) ? undefined : entryAt(to)?.get('version');
    return typeof version !== 'string' ? undefined : { range: ranges.get(name), version };
  };
  const place = folder === '' ? '.' : folder;
  return [
    ...unlockedNames(source, (name) => ranges.has(name) || nearest(folders, name) !== undefined, place),
    ...outdatedNames(source, locked, place),
  ];
}

const none: readonly never[] = [];

/** Names and ranges in turn of an entry whose only list is `dependencies`, as that of most; undefined of any other. */
function plainlyAsked(entry: JsonTable, development: boolean): readonly unknown[] | undefined {
  const isOther = (list: string): boolean => entry.get(list) !== undefined;
  if (isOther('peerDependencies') || isOther('optionalDependencies') || (development && isOther('devDependencies'))) return undefined;
  const table = entry.get('dependencies');
  return table instanceof JsonTable ? table.cells : none;
}

function askedBy(entry: JsonTable, development: boolean): readonly AskedName[] {
  return askedIn(
    (list) => {
      const table = entry.get(list);
      return table instanceof JsonTable ? table.cells : [];
    },
    (peer) => {
      const meta = entry.get('peerDependenciesMeta');
      const fields = meta instanceof JsonTable ? meta.get(peer) : undefined;
      return fields instanceof JsonTable && fields.get('optional') === true;
    },
    development,
  );
}

/** Whether the archive of an entry has a package in it. */
function bringsAlong(entry: JsonTable, name: string): boolean {
  const bundled = entry.get('bundleDependencies');
  return bundled === true || (Array.isArray(bundled) && bundled.includes(name));
}

/** What a folder outside needs, and what a package locks for itself, need not lie in the tree. */
function mustHold(key: string, entry: JsonTable): boolean {
  return !key.startsWith('../') && entry.get('hasShrinkwrap') !== true;
}

/**
 * Packages of the registry that lie in a folder of another name, for which nothing asks so (`npm:NAME@…`): npm installs what the entry
 * names, and whoever reads the folder's name takes it for that. `overrides` of package.json may ask, too.
 */
function otherNames(found: readonly Package[], { cells }: JsonTable, source: Source): Gaps {
  const renamed = found.filter(({ alias }) => alias !== undefined);
  const fields = renamed.length === 0 ? undefined : packageFields(source);
  if (fields === undefined) return [];
  const asked = new Map<string, string[]>();
  for (let at = 1; at < cells.length; at += 2)
    for (const { name, range } of askedBy(cells[at] as JsonTable, true)) asked.set(name, [...(asked.get(name) ?? []), range]);
  const overrides = JSON.stringify(own(fields, 'overrides') ?? {});
  return renamed.flatMap(({ alias = '', identity, line }) => {
    const name = nameText(identity);
    const isAsked = (range: string): boolean => (range.startsWith('npm:') ? nameAndVersion(range).name === name : /[:/]/.test(range));
    if (asked.get(alias)?.some(isAsked) === true || overrides.includes(`npm:${name}@`)) return [];
    return [
      {
        ...(line === undefined ? {} : { line }),
        detail: `expected ${alias.slice(0, 100)}, which is asked for by that name, got ${name.slice(0, 100)}`,
      },
    ];
  });
}

/** Version 2 says everything twice, for npm 6 in `dependencies`: which of the two is installed, the version of npm decides. */
function otherEntries(packages: JsonTable, found: readonly Package[], document: TableShape): Gaps {
  const top = document.root.get('dependencies');
  if (!(top instanceof JsonTable)) return [];
  const versions = new Map(found.map(({ key, version = '' }) => [key, version]));
  const gaps: Gaps[number][] = [];
  const walk = (table: JsonTable, folder: string): void => {
    for (let at = 0; at < table.cells.length; at += 2) {
      const key = `${folder}${modules}${table.cells[at] as string}`;
      const other = table.cells[at + 1];
      if (!(other instanceof JsonTable)) continue;
      const difference = differenceOf(packages.get(key), versions.get(key) ?? '', other);
      if (difference !== undefined)
        gaps.push({ line: other.line, detail: `expected one entry of ${key.slice(0, 100)}, got ${difference}` });
      const below = other.get('dependencies');
      if (below instanceof JsonTable) walk(below, `${key}/`);
    }
  };
  walk(top, '');
  return gaps;
}

/** How an entry of `dependencies` is another one than that of `packages`. */
function differenceOf(entry: unknown, version: string, other: JsonTable): string | undefined {
  if (!(entry instanceof JsonTable)) return 'one in `dependencies` alone';
  const written = other.get('version');
  if (typeof written === 'string' && /^\d/.test(written) && /^\d/.test(version) && written !== version)
    return `${version.slice(0, 40)} and in \`dependencies\` ${written.slice(0, 40)}`;
  const [one, two] = [entry.get('integrity'), other.get('integrity')];
  return typeof one === 'string' && typeof two === 'string' && one !== two ? 'two with other hashes' : undefined;
}

/** By folder and name, what lies in its node_modules, or what a link there leads to: one object for all that require it. */
type Installed = Map<string, Map<string, Dependency>>;

function install(key: string, to: Dependency, installed: Installed): void {
  const at = key.lastIndexOf(modules);
  if (at < 0) return;
  const folder = at === 0 ? '' : key.slice(0, at - 1);
  let names = installed.get(folder);
  if (names === undefined) {
    names = new Map();
    installed.set(folder, names);
  }
  names.set(key.slice(at + modules.length), to);
}

/** What lies in each node_modules from a folder up. */
type Folders = readonly ReadonlyMap<string, Dependency>[];

function ways(installed: Installed): (key: string) => Folders {
  const top = installed.get('');
  // As npm installs, where no two versions are wanted.
  const flat = top !== undefined && installed.size === 1 ? [top] : undefined;
  return (key) => {
    if (flat !== undefined) return flat;
    const found: ReadonlyMap<string, Dependency>[] = [];
    for (let folder: string | undefined = key; folder !== undefined; folder = folderAbove(folder)) {
      const names = installed.get(folder);
      if (names !== undefined) found.push(names);
    }
    return found;
  };
}

/** Node's own way up; undefined above the lock's folder. */
function folderAbove(folder: string): string | undefined {
  return folder === '' ? undefined : folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** @param folders from the nearest up. */
function nearest(folders: Folders, name: string): Dependency | undefined {
  for (const folder of folders) {
    const to = folder.get(name);
    if (to !== undefined) return to;
  }
  return undefined;
}

/** Whether a folder lies in that of an installed package: only such a one may have come within another's archive. */
function isBelowPackage(key: string): boolean {
  return key.indexOf(modules) < key.lastIndexOf(modules);
}

/** A folder of the product, and not below `node_modules`. */
function isOwn(key: string): boolean {
  return !key.includes(modules) && !key.startsWith('../');
}

function subjectOf(root: JsonTable, document: TableShape): NonNullable<Manifest['subject']> {
  const name = document.text(root.get('name') ?? document.root.get('name'), ['name']);
  const version = document.text(root.get('version') ?? document.root.get('version'), ['version']);
  const licence = licenceOf(root.get('license'));
  return {
    name: name ?? '',
    ...(name === undefined ? {} : { identity: npmIdentity(name) }),
    ...(version === undefined ? {} : { version }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** @param linked name under which a link leads to the folder: npm writes no name where the folder's own is the same. */
function packageOf(
  key: string,
  entry: JsonTable,
  linked: string | undefined,
  document: TableShape,
  dependencies: readonly Dependency[],
): Package {
  const path = ['packages', key];
  const at = key.lastIndexOf(modules);
  const isInstalled = at >= 0;
  const folder = isInstalled ? key.slice(at + modules.length) : key;
  const name = document.text(entry.get('name'), path) ?? (isInstalled ? folder : (linked ?? folder));
  const version = document.text(entry.get('version'), path);
  const licence = licenceOf(entry.get('license'));
  const hashes = integrityHashes(document.text(entry.get('integrity'), path));
  const origin: Origin = isInstalled
    ? npmOrigin(document.text(entry.get('resolved'), path), name)
    : { kind: isOwn(key) ? 'own' : 'file', path: key };
  // All of one shape, whatever they leave out.
  const found = { key, identity: npmIdentity(name), version, origin, line: entry.line, hashes, licence, dependencies } as Writable<Package>;
  if (origin.kind === 'registry' && hashes.length === 0 && !(entry.get('inBundle') === true && isBelowPackage(key))) found.unhashed = true;
  if (isInstalled && folder !== name) found.alias = folder;
  return found;
}

/** Text, `{type}`, or a list of such. */
function licenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const all = value.flatMap((one) => licenceOf(one) ?? []);
    return alternatives(all);
  }
  return value instanceof JsonTable ? licenceOf(value.get('type')) : undefined;
}
