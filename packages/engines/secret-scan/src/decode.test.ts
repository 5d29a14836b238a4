// Base64 that is folded is one text.

import { decodedSegments } from './decode.js';

const text = 'region = eu-central-1\n'.repeat(9);
const encoded = Buffer.from(text).toString('base64');
const folded = (width: number, end = '\n'): string => (encoded.match(new RegExp(`.{1,${width}}`, 'g')) as string[]).join(end);
const decoded = (content: string): readonly string[] =>
  decodedSegments(Buffer.from(content), 1).map((segment) => segment.decoded.toString('latin1'));

test.each<[string, string]>([
  ['at 76 letters, as base64 and mail do', folded(76)],
  ['at 64 letters, as PEM does', folded(64)],
  ['with the ends of lines of Windows', folded(76, '\r\n')],
  ['in a block of YAML', `data: |\n    ${folded(76, '\n    ')}\n`],
])('%s', (_what, content) => {
  expect(decoded(content)).toEqual([text]);
});

test('covers all lines, and begins where the first does', () => {
  const content = `data:\n${folded(76)}\n`;
  const [segment] = decodedSegments(Buffer.from(content), 1);
  expect([segment?.start, segment?.end]).toEqual([6, content.length - 1]);
});

test('a last line of few letters belongs to it, and a word behind it does not', () => {
  const short = Buffer.from('k'.repeat(51)).toString('base64');
  expect(decoded(`${short.slice(0, 64)}\n${short.slice(64)}\n`)).toEqual(['k'.repeat(51)]);
  expect(decoded(`${short.slice(0, 64)}\nregion\n`)).toEqual(['k'.repeat(48)]);
});

test.each<[string, string, number]>([
  ['short lines, which are a list', `${encoded.slice(0, 40)}\n${encoded.slice(40, 80)}\n`, 2],
  ['a line that is wider than the first', `${encoded.slice(0, 64)}\n${encoded.slice(64, 140)}\n`, 2],
  ['an empty line between them', `${encoded.slice(0, 76)}\n\n${encoded.slice(76, 152)}\n`, 2],
  ['a line that is no multiple of four letters', `${encoded.slice(0, 78)}\n${encoded.slice(0, 76)}\n`, 2],
  ['a comma between them', `${encoded.slice(0, 76)},\n${encoded.slice(76, 152)}\n`, 2],
  ['a line after one that ended early', `${encoded.slice(0, 76)}\n${encoded.slice(76, 116)}\n${encoded.slice(0, 76)}\n`, 2],
])('not joined over %s', (_what, content, count) => {
  expect(decoded(content)).toHaveLength(count);
});
