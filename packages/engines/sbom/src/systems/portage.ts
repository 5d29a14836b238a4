// Portage of Gentoo: a folder a package below its category, each with small files of one field. https://projects.gentoo.org/pms/

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';
import { portageFolder } from './places.js';
import type { SystemDatabase, SystemPackage } from './system.js';
import { textAt } from './text.js';

export function isPortageFile(path: string): boolean {
  return /^var\/db\/pkg\/[^/]+\/[^/]+\/(?:CONTENTS|LICENSE|PF)$/.test(path);
}

interface Entry {
  readonly folder: string;
  readonly category: string;
  readonly name: string;
}

export function readPortage(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const place = root.find(portageFolder);
  if (place === undefined) return [];
  if (place !== 'folder') throw invalid(portageFolder, undefined, 'expected a folder of packages, got a file');
  const isFolder = (path: string): boolean => root.find(path) === 'folder';
  const entries = root
    .list(portageFolder)
    .filter((category) => isFolder(`${portageFolder}/${category}`))
    .flatMap((category) =>
      root
        .list(`${portageFolder}/${category}`)
        // `-MERGING-…` is a package that is being put there.
        .filter((name) => !/^[-.]/.test(name) && isFolder(`${portageFolder}/${category}/${name}`))
        .map((name): Entry => ({ folder: `${portageFolder}/${category}/${name}`, category, name })),
    );
  if (entries.length === 0) throw invalid(portageFolder, undefined, 'expected a database that names packages, got none');
  const packages = entries.map((entry) => packageOf(entry, root, maxBytes));
  return [{ kind: 'ebuild', path: portageFolder, packages, files: () => filesOf(entries, root, maxBytes) }];
}

/** A version as the specification of package managers has it, after the last dash that one may follow. */
const form =
  /^([A-Za-z0-9+_][A-Za-z0-9+_-]{0,200}?)-(\d{1,20}(?:\.\d{1,20}){0,20}[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d{0,20}){0,10}(?:-r\d{1,10})?)$/;

function packageOf({ folder, category, name }: Entry, root: RootFileSystem, maxBytes: number): SystemPackage {
  const match = form.exec(name);
  if (match === null) throw invalid(folder, undefined, `expected a folder called by name and version, got ${name.slice(0, 100)}`);
  const [path, text] = ['CONTENTS', 'PF']
    .map((file) => [`${folder}/${file}`, textAt(root, `${folder}/${file}`, maxBytes)] as const)
    .find(([, found]) => found !== undefined) ?? [folder, undefined];
  if (text === undefined) throw invalid(folder, undefined, 'expected the file CONTENTS or PF of a package, got neither');
  const licence = textAt(root, `${folder}/LICENSE`, maxBytes)?.trim();
  return {
    name: match[1] as string,
    category,
    version: match[2] as string,
    ...(licence === undefined || licence === '' ? {} : { licence }),
    path,
    provides: [],
    needs: [],
  };
}

/** `obj PATH MD5 TIME`, `sym PATH -> TARGET TIME`, `dir PATH`. */
function* filesOf(entries: readonly Entry[], root: RootFileSystem, maxBytes: number): Generator<readonly [string, number]> {
  for (const [owner, { folder }] of entries.entries())
    for (const line of textAt(root, `${folder}/CONTENTS`, maxBytes)?.split('\n') ?? []) {
      const path = /^obj \/(.{1,4000}) [0-9a-f]{32} \d+$/.exec(line)?.[1] ?? /^sym \/(.{1,4000}?) -> /.exec(line)?.[1];
      if (path !== undefined) yield [path, owner];
    }
}
