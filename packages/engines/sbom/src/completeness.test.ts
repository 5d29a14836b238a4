// What is counted is what the documents have.

import { completeness } from './completeness.js';
import type { Document } from './documents/document.js';

const document = { inventory: { components: [] }, complete: true } as unknown as Document;

test('the maker of the document is a program, which has no mail address', () => {
  const asked = new Map(completeness(document).map(({ name, asks, have }) => [name, [asks.join(), have]]));
  expect(asked.get('maker of the document')).toEqual(['NTIA,CISA', 1]);
  expect(asked.get('mail address or URL of the maker of the document')).toEqual(['BSI', 0]);
  expect(asked.get('everything that names packages was read')).toEqual(['CISA,BSI', 1]);
});
