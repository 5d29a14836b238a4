// What a person says of the product goes before what its files say.

import { inventory } from '../inventory.js';
import type { Manifest } from '../model.js';
import { documentOf, type ProductSaid } from './document-of.js';

const manifest: Manifest = {
  subject: { name: 'shop', version: '2.0', identity: { type: 'npm', name: 'shop' } },
  packages: [],
  graph: 'complete',
};
const one = inventory([{ path: 'package-lock.json', reader: 'npm', manifest }]);
const two = inventory(['a', 'b'].map((folder) => ({ path: `${folder}/package-lock.json`, reader: 'npm', manifest })));

function rootOf(all: typeof one, said?: ProductSaid): unknown {
  return documentOf(all, 'folder', new Date(0), true, said).root;
}

test('a lone file names the product, and several are parts of the folder', () => {
  expect(rootOf(one)).toEqual({ ref: 'root', name: 'shop', version: '2.0', purl: 'pkg:npm/shop@2.0' });
  expect(rootOf(two)).toEqual({ ref: 'root', name: 'folder' });
});

test('what is said goes first, and a purl of another name or version is none of the product', () => {
  expect(rootOf(one, { name: 'Shop' })).toEqual({ ref: 'root', name: 'Shop', version: '2.0' });
  expect(rootOf(one, { version: '2.1' })).toEqual({ ref: 'root', name: 'shop', version: '2.1' });
  expect(rootOf(one, { name: 'shop', version: '2.0' })).toEqual({ ref: 'root', name: 'shop', version: '2.0', purl: 'pkg:npm/shop@2.0' });
  expect(rootOf(two, { name: 'Shop', version: '2.1' })).toEqual({ ref: 'root', name: 'Shop', version: '2.1' });
});

test('who supplies the product supplies its parts, and changes the serial number', () => {
  const said = documentOf(two, 'folder', new Date(0), true, { supplier: 'Hill' });
  expect([said.root.supplier, ...said.inventory.subjects.map(({ supplier }) => supplier)]).toEqual(['Hill', 'Hill', 'Hill']);
  expect(said.serial).not.toBe(documentOf(two, 'folder', new Date(0), true).serial);
});
