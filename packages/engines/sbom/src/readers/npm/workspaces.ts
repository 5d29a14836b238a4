// The product's own parts by package.json: what it asks for, and its workspaces.

import type { Source } from '../../reader.js';
import { isFields, own } from '../../shape.js';
import { type AskedName, askedFor, packageJson } from './manifest.js';

export interface Part {
  readonly folder: string;
  readonly name?: string;
  readonly version?: string;
  readonly asked: readonly AskedName[];
}

export interface Product {
  readonly name?: string;
  readonly asked: readonly AskedName[];
  readonly members: readonly Part[];
  readonly hasWorkspaces: boolean;
}

const maxMembers = 5000;

/** Undefined without a package.json beside the lock. @throws PortcullisError when one of them cannot be read. */
export function productParts(source: Source): Product | undefined {
  const root = partAt(source, '.');
  if (root === undefined) return undefined;
  const written = own(packageJson(source)?.root, 'workspaces');
  const patterns = isFields(written) ? own(written, 'packages') : written;
  const folders = Array.isArray(patterns)
    ? patterns.filter((pattern): pattern is string => typeof pattern === 'string').flatMap((pattern) => foldersOf(source, pattern))
    : [];
  const members = [...new Set(folders)].slice(0, maxMembers).flatMap((folder) => partAt(source, folder) ?? []);
  return { ...root, members, hasWorkspaces: written !== undefined };
}

function partAt(source: Source, folder: string): Part | undefined {
  const fields = packageJson(source, folder)?.root;
  if (fields === undefined) return undefined;
  const name = own(fields, 'name');
  const version = own(fields, 'version');
  return {
    folder,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof version === 'string' ? { version } : {}),
    asked: askedFor(fields),
  };
}

/** Folders of a pattern whose parts are names with stars: `packages/*`, `packages/**`. */
function foldersOf(source: Source, pattern: string): readonly string[] {
  let folders: readonly string[] = [''];
  for (const part of pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/')) {
    if (folders.length > maxMembers) return [];
    folders =
      part === '**'
        ? folders.flatMap((folder) => [folder, ...below(source, folder, 0)])
        : part.includes('*')
          ? folders.flatMap((folder) => namesLike(source, folder, part))
          : folders.map((folder) => folder + part);
    folders = folders.map((folder) => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`));
  }
  return folders.map((folder) => folder.replace(/\/$/, '')).filter((folder) => folder !== '');
}

function namesLike(source: Source, folder: string, part: string): readonly string[] {
  const [before = '', ...after] = part.split('*');
  const end = after.join('*');
  return source
    .list(folder === '' ? '.' : folder)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.') && name.startsWith(before) && name.endsWith(end))
    .map((name) => folder + name);
}

function below(source: Source, folder: string, depth: number): readonly string[] {
  if (depth > 4) return [];
  return namesLike(source, folder, '*').flatMap((name) => [`${name}/`, ...below(source, `${name}/`, depth + 1)]);
}
