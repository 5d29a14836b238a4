import { growth, linear } from '../../../../test/harness/growth.js';
import { base64Bytes, isBase64 } from './base64.js';

test.each([
  ['', true],
  ['+/8=', true],
  ['-_8=', true],
  ['-_8', true],
  ['AAAA', true],
  // Two bits at the end mean nothing, and are not zero.
  ['-_9', false],
  ['A', false],
  ['AA=A', false],
  ['AAAA====', false],
  ['AA AA', false],
  ['AA\nAA', false],
  ['AA!A', false],
])('%j is base64: %s', (text, expected) => {
  expect(isBase64(text)).toBe(expected);
});

test('lines may be broken, and other text is none', () => {
  expect(base64Bytes('AA\r\nEC\n')).toEqual(Buffer.from([0, 1, 2]));
  expect(base64Bytes('AA EC')).toBeUndefined();
});

test('padding that does not end the text costs its length', () => {
  expect(growth((size) => isBase64(`${'='.repeat(size)}x`), 5000)).toBeLessThan(linear);
});
