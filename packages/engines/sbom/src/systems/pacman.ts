// pacman of Arch and its kin: a folder a package, with `desc` and `files`. alpm's be_local.c writes them.

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';
import { pacmanFolder } from './places.js';
import type { SystemDatabase, SystemPackage } from './system.js';
import { textAt } from './text.js';

export function isPacmanFile(path: string): boolean {
  return /^var\/lib\/pacman\/local\/[^/]+\/(?:desc|files)$/.test(path);
}

export function readPacman(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const place = root.find(pacmanFolder);
  if (place === undefined) return [];
  if (place !== 'folder') throw invalid(pacmanFolder, undefined, 'expected a folder of packages, got a file');
  const entries = root.list(pacmanFolder).filter((name) => root.find(`${pacmanFolder}/${name}`) === 'folder');
  if (entries.length === 0) throw invalid(pacmanFolder, undefined, 'expected a database that names packages, got none');
  const packages = entries.map((name) => packageOf(name, root, maxBytes));
  return [{ kind: 'alpm', path: pacmanFolder, packages, files: () => filesOf(entries, root, maxBytes) }];
}

function packageOf(entry: string, root: RootFileSystem, maxBytes: number): SystemPackage {
  const path = `${pacmanFolder}/${entry}/desc`;
  const fields = fieldsOf(path, root, maxBytes);
  if (fields === undefined) throw invalid(path, undefined, 'expected the description of a package, got none');
  const one = (name: string): string | undefined => fields.get(name)?.[0];
  const needed = (field: string): string => {
    const value = one(field);
    if (value === undefined || /\s/.test(value)) throw invalid(path, 1, `expected %${field}% of a package, got none`);
    return value;
  };
  const [name, version] = [needed('NAME'), needed('VERSION')];
  if (entry !== `${name}-${version}`)
    throw invalid(path, 1, `expected the package ${entry.slice(0, 100)}, got ${`${name}-${version}`.slice(0, 100)}`);
  const [arch, base, supplier] = [one('ARCH'), one('BASE'), one('PACKAGER')];
  const licences = fields.get('LICENSE') ?? [];
  return {
    name,
    version,
    ...(arch === undefined ? {} : { arch }),
    ...(base === undefined || base === name ? {} : { upstream: base }),
    ...(licences.length === 0 ? {} : { licence: licences.join(' AND ') }),
    ...(supplier === undefined || supplier === 'Unknown Packager' ? {} : { supplier }),
    path,
    line: 1,
    provides: names(fields.get('PROVIDES')),
    needs: names(fields.get('DEPENDS')).map((need) => [need]),
  };
}

/** `%NAME%`, a value a line, and an empty line; undefined where the file is not there. */
function fieldsOf(path: string, root: RootFileSystem, maxBytes: number): ReadonlyMap<string, readonly string[]> | undefined {
  const text = textAt(root, path, maxBytes);
  if (text === undefined) return undefined;
  if (text !== '' && !text.endsWith('\n'))
    throw invalid(path, text.split('\n').length, 'expected the last line to be ended; the file is cut off');
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const name = /^%([A-Z0-9_]{1,60})%$/.exec(line)?.[1];
    if (line === '') values = undefined;
    else if (name !== undefined) {
      if (fields.has(name)) throw invalid(path, index + 1, `expected %${name}% once`);
      values = [];
      fields.set(name, values);
    } else if (values === undefined) throw invalid(path, index + 1, `expected a field as %NAME%, got "${line.slice(0, 60)}"`);
    else values.push(line);
  }
  return fields;
}

/** `glibc>=2.38`, `libfoo.so=1-64` as names. */
function names(written: readonly string[] = []): readonly string[] {
  return written.flatMap((one) => /^[^<>=:\s]+/.exec(one)?.[0] ?? []);
}

function* filesOf(entries: readonly string[], root: RootFileSystem, maxBytes: number): Generator<readonly [string, number]> {
  for (const [owner, entry] of entries.entries())
    for (const path of fieldsOf(`${pacmanFolder}/${entry}/files`, root, maxBytes)?.get('FILES') ?? [])
      if (!path.endsWith('/')) yield [path, owner];
}
