// Who makes a document stands in every format, at the place that its schema has for it.

import { completeness } from '../completeness.js';
import { inventory } from '../inventory.js';
import { source } from '../reader.js';
import { readAuthor } from './author.js';
import { checkDocument } from './check/index.js';
import { documentOf } from './document-of.js';
import { type DocumentFormat, documentFormats } from './index.js';

const all = inventory([
  {
    path: 'package-lock.json',
    reader: 'npm',
    manifest: { subject: { name: 'shop', identity: { type: 'npm', name: 'shop' } }, packages: [], graph: 'complete' },
  },
]);
const documentBy = (text?: string) => documentOf(all, 'folder', new Date(0), true, text === undefined ? {} : { author: readAuthor(text) });

test.each(Object.keys(documentFormats) as DocumentFormat[])('%s names the author and stays valid', (format) => {
  for (const [text, shown] of [
    ['Hill & Sons <sbom@hill.example>', 'sbom@hill.example'],
    ['Hill & Sons <https://hill.example/sbom>', 'https://hill.example/sbom'],
  ] as const) {
    const written = String(documentFormats[format].write(documentBy(text)));
    expect(written).toContain(shown);
    expect(written).toMatch(/Hill &(?:amp;)? Sons/);
    expect(checkDocument(source('bom', Buffer.from(written)))).toEqual([]);
  }
});

test('an author changes the serial number and meets what BSI asks for', () => {
  const [none, some] = [documentBy(), documentBy('Hill <sbom@hill.example>')];
  expect(some.serial).not.toBe(none.serial);
  const has = (of: typeof none) => completeness(of).find(({ name }) => name.startsWith('mail address'))?.have;
  expect([has(none), has(some)]).toEqual([0, 1]);
});

test.each([
  'Hill',
  '<sbom@hill.example>',
  'Hill <hill>',
  'Hill <ftp://hill.example>',
  'Hill <https://me:word@hill.example>',
  'a\tb <a@b.example>',
])('the author "%s" is refused', (text) => {
  expect(() => readAuthor(text)).toThrow(/expected NAME <ADDRESS>/);
});
