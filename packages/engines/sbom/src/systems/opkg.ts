// opkg of OpenWrt and other small systems: a status file in dpkg's form, in a folder of its own.

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';
import { installedPackages } from './dpkg.js';
import { opkgFiles } from './places.js';
import type { SystemDatabase } from './system.js';
import { databaseText, fileAt } from './text.js';

export function isOpkgFile(path: string): boolean {
  return (opkgFiles as readonly string[]).includes(path) || /^(?:usr|var|opt)\/lib\/opkg\/info\/[^/]+\.list$/.test(path);
}

export function readOpkg(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const databases = new Map<string, SystemDatabase>();
  for (const place of opkgFiles) {
    const file = fileAt(root, place);
    // /var may be a link.
    if (file === undefined || databases.has(file.path)) continue;
    const packages = installedPackages(file, root, maxBytes);
    if (packages.length === 0) throw invalid(file.path, 1, 'expected a database that names packages, got none');
    const folder = file.path.slice(0, -'/status'.length);
    databases.set(file.path, {
      kind: 'opkg',
      path: file.path,
      packages,
      *files() {
        for (const [owner, { name }] of packages.entries()) {
          const list = root.find(`${folder}/info/${name}.list`);
          if (list === undefined || typeof list === 'string') continue;
          // Some write the mode of a file behind it.
          for (const line of databaseText(list.read(maxBytes), list.path).split('\n')) {
            const path = line.split('\t')[0] as string;
            if (path !== '') yield [path, owner];
          }
        }
      },
    });
  }
  return [...databases.values()];
}
