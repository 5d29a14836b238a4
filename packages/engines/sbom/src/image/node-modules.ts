// Packages of npm that are installed: package.json of each folder in node_modules, and of those that Debian keeps below /usr/share/nodejs.

import type { Manifest } from '../model.js';
import type { Reader, Source } from '../reader.js';
import { npmIdentity } from '../readers/npm/identity.js';
import { npmMakers } from '../readers/npm/manifest.js';
import { jsonShape, own } from '../shape.js';

const installed = /(?:^|\/)(?:node_modules|usr\/share\/nodejs)\/(?:@[^/@]{1,214}\/)?[^/@.][^/]{0,213}\/package\.json$/;

export const npmInstalled: Reader = {
  id: 'npm-installed',
  title: 'package.json of an installed package',
  matches: (path) => installed.test(path),
  recognises: isPackage,
  read,
};

/** Packages hold folders of their own with `{"type": "module"}` and the like; without a name and a version it is none. */
function isPackage(source: Source): boolean {
  const document = jsonShape(source);
  return typeof own(document.root, 'name') === 'string' && typeof own(document.root, 'version') === 'string';
}

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const name = document.needed(own(document.root, 'name'), ['name']);
  const version = document.needed(own(document.root, 'version'), ['version']);
  const licence = own(document.root, 'license');
  return {
    packages: [
      {
        key: name,
        identity: npmIdentity(name),
        version,
        origin: { kind: 'registry' },
        line: document.line(['name']) ?? 1,
        ...(typeof licence === 'string' && licence !== '' ? { licence } : {}),
        ...npmMakers(document.root),
      },
    ],
    roots: [{ to: name, scope: 'required' }],
    graph: 'unknown',
  };
}
