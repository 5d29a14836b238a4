// Packages of npm that are installed: package.json of each folder in node_modules, and of those that Debian keeps below /usr/share/nodejs.

import type { Manifest } from '../../model.js';
import { ending, type Reader, type Source } from '../../reader.js';
import { jsonShape, own } from '../../shape.js';
import { npmIdentity } from './identity.js';
import { npmLicence, npmMakers } from './manifest.js';

const installed = /(?:^|\/)(?:node_modules|usr\/share\/nodejs)\/(?:@[^/@]{1,214}\/)?[^/@.][^/]{0,213}\/package\.json$/;

export const npmInstalled: Reader = {
  id: 'npm-installed',
  title: 'package.json of an installed package',
  matches: ending(['json'], installed),
  recognises: isPackage,
  read,
};

/**
 * In a repository: what a lock names is left out once all files are read (stray-modules.ts). Beside a lock only what a package manager put
 * there: packages carry folders of that name among their tests.
 */
export const npmModules: Reader = {
  ...npmInstalled,
  id: 'npm-modules',
  recognises: (source) => (isOfManager(source.path) || !isLocked(source)) && isPackage(source),
};

function isOfManager(path: string): boolean {
  const first = /(?:^|\/)node_modules\//.exec(path)?.index ?? 0;
  return /^\/?(?:node_modules\/(?:\.pnpm\/[^/]{1,400}\/node_modules\/)?(?:@[^/]{1,214}\/)?[^/]{1,214}\/){1,60}package\.json$/.test(
    path.slice(first),
  );
}

const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

function isLocked(source: Source): boolean {
  const parts = source.path.split('/');
  const outermost = parts.indexOf('node_modules');
  if (outermost < 0) return false;
  const folder = '../'.repeat(parts.length - 1 - outermost);
  const names = source.list(folder.slice(0, -1));
  return locks.some((lock) => names.includes(lock)) || source.list(`${folder}node_modules`).includes('.package-lock.json');
}

/** Packages hold folders of their own with `{"type": "module"}` and the like; without a name and a version it is none. */
function isPackage(source: Source): boolean {
  const document = jsonShape(source);
  return typeof own(document.root, 'name') === 'string' && typeof own(document.root, 'version') === 'string';
}

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const name = document.needed(own(document.root, 'name'), ['name']);
  const version = document.needed(own(document.root, 'version'), ['version']);
  return {
    packages: [
      {
        key: name,
        identity: npmIdentity(name),
        version,
        origin: { kind: 'registry' },
        line: document.line(['name']) ?? 1,
        ...npmLicence(document.root),
        ...npmMakers(document.root),
      },
    ],
    roots: [{ to: name, scope: 'required' }],
    graph: 'unknown',
  };
}
