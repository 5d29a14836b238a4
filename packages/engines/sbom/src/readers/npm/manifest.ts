// What package.json beside a lock says: name and version, and what is asked for.

import { remembered, rememberedOf } from '@portcullis/core';
import { parseJson } from '@portcullis/formats/json';
import { licensed } from '../../licence.js';
import { makers, personIn } from '../../makers.js';
import type { Contradiction, Package, Scope } from '../../model.js';
import { type Gaps, notLocked, otherWishes, otherwiseLocked } from '../../not-locked.js';
import { type Source, tellUnread } from '../../reader.js';
import { type Fields, isFields, own, type Shape, shape } from '../../shape.js';
import { nameAndVersion, npmIdentity } from './identity.js';
import { inNpmRange } from './ranges.js'; // at first use

/** @throws PortcullisError when there is one that is no JSON object. */
export function packageJson(source: Source, folder = '.'): Shape | undefined {
  const file = source.beside(folder === '.' || folder === '' ? 'package.json' : `${folder}/package.json`);
  return file === undefined ? undefined : shape(file.path, parseJson(file.text(), file.path));
}

/** Its fields, read once for all that a lock's reader asks of it. Where it cannot be read, which is told, the lock still says what it says. */
export function packageFields(source: Source, folder = '.'): Fields | undefined {
  return fieldsBeside(source)(folder);
}

/** Folders of one product whose files are kept. */
const mostFolders = 10_000;

const fieldsBeside = rememberedOf((source: Source) =>
  remembered((folder): Fields | undefined => {
    try {
      return packageJson(source, folder)?.root;
    } catch (error) {
      tellUnread(source, error);
      return undefined;
    }
  }, mostFolders),
);

/** Name, version and licence of a folder of the product; empty where its package.json is not there or cannot be read. */
export function manifestIdentity(source: Source, folder: string): Partial<Pick<Package, 'identity' | 'version' | 'licence'>> {
  const fields = packageFields(source, folder);
  const name = own(fields, 'name');
  const version = own(fields, 'version');
  return {
    ...(typeof name === 'string' && name !== '' ? { identity: npmIdentity(name) } : {}),
    ...(typeof version === 'string' ? { version } : {}),
    ...npmLicence(fields),
  };
}

/** The licence of a folder of the product, as its package.json has it. */
export function ownLicence(source: Source, folder: string): { readonly licence?: string } {
  const { licence } = manifestIdentity(source, folder);
  return licence === undefined ? {} : { licence };
}

/** `license`, or the list `licenses` that npm had before. */
export function npmLicence(fields: Fields | undefined): { readonly licence?: string } {
  return licensed(own(fields, 'license') ?? own(fields, 'licenses'));
}

/** The author of a package.json, else its maintainers, else its contributors. */
export function npmMakers(fields: Fields): ReturnType<typeof makers> {
  for (const field of ['author', 'maintainers', 'contributors']) {
    const value = own(fields, field);
    const found = makers(...(Array.isArray(value) ? value : [value]).map(personIn));
    if (found.makers !== undefined) return found;
  }
  return {};
}

export interface AskedName {
  readonly name: string;
  readonly range: string;
  readonly scope: Scope;
  readonly list: string;
}

/** Lists of package.json; what stands in a later one counts. */
const lists: readonly (readonly [string, Scope])[] = [
  ['devDependencies', 'development'],
  ['peerDependencies', 'peer'],
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
];

/** What the fields of a package.json ask for. */
export function askedFor(fields: Fields): readonly AskedName[] {
  const cellsOf = (list: string): readonly unknown[] => {
    const table = own(fields, list);
    return isFields(table) ? Object.entries(table).flat(1) : [];
  };
  return askedIn(cellsOf, (name) => isOptionalPeer(fields, name), true);
}

/**
 * What lists of dependencies ask for.
 * @param cellsOf names and ranges of a list, in turn.
 */
export function askedIn(
  cellsOf: (list: string) => readonly unknown[],
  isOptional: (peer: string) => boolean,
  development: boolean,
): readonly AskedName[] {
  const found: AskedName[] = [];
  for (const [list, scope] of lists) {
    const cells = list === 'devDependencies' && !development ? none : cellsOf(list);
    if (cells.length === 0) continue;
    // Most entries have one list, in which a name stands once.
    const before = found.length === 0 ? undefined : new Map(found.map((one, index) => [one.name, index]));
    for (let at = 0; at < cells.length; at += 2) {
      const name = cells[at] as string;
      const range = cells[at + 1];
      if (typeof range !== 'string') continue;
      const asked: AskedName = { name, range, scope: scope === 'peer' && isOptional(name) ? 'optional' : scope, list };
      const known = before?.get(name);
      if (known === undefined) found.push(asked);
      else found[known] = asked;
    }
  }
  return found;
}

const none: readonly unknown[] = [];

function isOptionalPeer(fields: Fields, name: string): boolean {
  const meta = own(fields, 'peerDependenciesMeta');
  const peer = own(isFields(meta) ? meta : undefined, name);
  return isFields(peer) && own(peer, 'optional') === true;
}

/** Names whose ranges `resolutions` of the product's package.json change; keys are `name`, `name@range`, or either after a path of names. */
export function resolvedOtherwise(source: Source): (name: string) => boolean {
  const fields = packageFields(source);
  if (fields === undefined) return () => true;
  const table = own(fields, 'resolutions');
  const names = new Set(
    isFields(table) ? Object.keys(table).map((key) => /(?:@[^/]{1,200}\/)?[^/@]{1,200}(?:@.*)?$/.exec(key)?.[0] ?? key) : [],
  );
  const bare = new Set([...names].map((name) => (name.indexOf('@', 1) < 0 ? name : name.slice(0, name.indexOf('@', 1)))));
  return (name) => bare.has(name);
}

/** What package.json beside a lock asks for and the lock does not know: it was cut, or is of another state of the product. */
export function unlockedNames(source: Source, knows: (name: string) => boolean, folder = '.'): Gaps {
  const fields = packageFields(source, folder);
  if (fields === undefined) return [];
  return notLocked(
    askedFor(fields)
      // A link to a folder may be left out.
      .filter(({ scope, range }) => (scope === 'required' || scope === 'development') && !range.startsWith('link:'))
      .map(({ name }) => name),
    knows,
    folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`,
  );
}

/** What a lock holds for a name of a package.json. */
export interface LockedName {
  /** The range as package.json had it when the lock was written; undefined where the lock says that it did not ask. */
  readonly range: string | undefined;
  readonly version: string;
}

/**
 * What package.json asks for in a range that the locked version is not in: the installer refuses such a lock, or installs what it does not
 * say. A version that an override sets is in the range only by chance, and the lock was written with it.
 */
export function outdatedNames(source: Source, locked: (name: string) => LockedName | undefined, folder = '.'): Gaps {
  const fields = packageFields(source, folder);
  if (fields === undefined) return [];
  const isSet = setByOverrides(source);
  const outdated = askedFor(fields).flatMap(({ name, range, scope }) => {
    const held = scope === 'required' || scope === 'development' ? locked(name) : undefined;
    const isOutdated =
      held !== undefined &&
      inNpmRange(held.version, range) === false &&
      (isSet(name) ? held.range !== undefined && held.range !== range : true);
    return isOutdated ? [{ name, range, version: held.version }] : [];
  });
  return otherwiseLocked(outdated, folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`);
}

/**
 * Where a lock repeats what the package.json of the product or of a part asks for, and not as that does.
 * @param locked as the lock has it. @param isOther of names that the lock may have otherwise.
 */
export function repeatedOtherwise(
  source: Source,
  locked: readonly AskedName[],
  folder: string,
  line: number | undefined,
  isOther: (one: AskedName) => boolean = () => false,
): readonly Contradiction[] {
  const fields = packageFields(source, folder);
  if (fields === undefined) return [];
  const asked = askedFor(fields);
  const others = new Set([...asked, ...locked].filter(isOther).map(({ name }) => name));
  const wishes = (all: readonly AskedName[]) =>
    new Map(
      all
        .filter(({ name }) => !others.has(name))
        .map(({ name, range, list }) => [name, list === 'dependencies' ? range : `${range} in ${list}`.trim()]),
    );
  return otherWishes(wishes(asked), wishes(locked), folder === '.' ? 'package.json' : `${folder.slice(0, 200)}/package.json`, line);
}

/** Names that `overrides`, `resolutions` or pnpm's overrides of the product's package.json set, wherever in them. */
export function setByOverrides(source: Source): (name: string) => boolean {
  const fields = packageFields(source);
  const pnpm = own(fields, 'pnpm');
  const tables = [own(fields, 'overrides'), own(fields, 'resolutions'), own(isFields(pnpm) ? pnpm : undefined, 'overrides')];
  const keys = tables.flatMap((table) => keysIn(table, 0));
  const names = new Set(
    keys.flatMap((key) => [key, nameAndVersion(key.split(/[/>](?=[@a-z])/i).at(-1) as string).name, nameAndVersion(key).name]),
  );
  return (name) => names.has(name);
}

/** Overrides lie in overrides as deep as people write them. */
const maxNested = 20;

function keysIn(table: unknown, depth: number): readonly string[] {
  if (!isFields(table) || depth > maxNested) return [];
  return Object.entries(table).flatMap(([key, value]) => [key, ...keysIn(value, depth + 1)]);
}
