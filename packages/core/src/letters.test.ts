import { cut, printable, replaceHidden } from './letters.js';

test.each([
  ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u009b31m\u007f', '\\u009b31m\\u007f'],
  ['a\u202eb\u2066c\u200fd\u061ce', 'a\\u202eb\\u2066c\\u200fd\\u061ce'],
  ['se\u200bcret\u2060\ufeff\u00ad', 'se\\u200bcret\\u2060\\ufeff\\u00ad'],
  ['tag\u{e0041}\u{e007f}', 'tag\\u{e0041}\\u{e007f}'],
  ['half \ud800 and \udc00', 'half \\ud800 and \\udc00'],
  ['\u3164\uffa0', '\\u3164\\uffa0'],
  ['a\u2028b', 'a\\u2028b'],
])('a hidden letter is escaped: %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each([
  'plain words, 100 %',
  'ÄÖÜ ß é — “quoted” …',
  '中文 日本語 한국어',
  'می\u200cخواهم', // Persian, with a letter that parts
  'क्\u200dष', // Devanagari, with one that joins
  '\u{1f469}\u200d\u{1f4bb} \u2764\ufe0f', // pictures
  'ភាសា\u200bខ្មែរ', // Khmer, which parts words so
  '\u0600 and \u06dd', // signs that are seen
])('what is seen stays: %j', (text) => {
  expect(printable(text)).toBe(text);
});

test('a text is cut between letters', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdef', 3)).toBe('abc…');
  expect(cut('ab\u{1f600}c', 3)).toBe('ab…');
  expect(cut('ab\u{1f600}c', 4)).toBe('ab\u{1f600}…');
});

test('each hidden letter is what one makes of it', () => {
  expect(replaceHidden('a\u0000\u{e0041}b', (letter) => '_'.repeat(letter.length))).toBe('a___b');
});
