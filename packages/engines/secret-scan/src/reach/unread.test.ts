import { searchedBytes } from '../searched.js';
import { isEbcdic, unread } from './unread.js';

/** Small letters, digits, blanks and line breaks in code page 037. */
function ebcdic(text: string): Buffer {
  const rows: readonly (readonly [first: string, code: number])[] = [
    ['s', 0xa2],
    ['j', 0x91],
    ['a', 0x81],
    ['0', 0xf0],
  ];
  const special: Readonly<Record<string, number>> = { ' ': 0x40, '\n': 0x15, '=': 0x7e };
  return Buffer.from(
    [...text].map((letter) => {
      const [first, code] = rows.find(([start]) => letter >= start) ?? ['', 0];
      return special[letter] ?? code + letter.charCodeAt(0) - first.charCodeAt(0);
    }),
  );
}

const text = 'the password of the batch user is\nset by job 4711 at night\n';

test('EBCDIC is no text that was read, and its gap says so', () => {
  const bytes = ebcdic(text);
  expect(searchedBytes(bytes)).toBeUndefined();
  expect(unread(bytes, 'job.jcl')).toMatchObject({ reason: 'encoding', gap: true, detail: expect.stringContaining('EBCDIC') });
});

test('a compressed file without a NUL is no text', () => {
  const bytes = Buffer.concat([
    Buffer.from('28b52ffd', 'hex'),
    Buffer.from(Array.from({ length: 200 }, (_, i) => 1 + ((i * i * 31) % 255))),
  ]);
  expect(bytes.includes(0)).toBe(false);
  expect(searchedBytes(bytes)).toBeUndefined();
  expect(unread(bytes, 'data')).toMatchObject({ reason: 'archive-unsupported', gap: true });
  expect(searchedBytes(Buffer.from('BZh is a word\n'))).toBeDefined();
});

test.each([
  ['ASCII', Buffer.from(text)],
  ['Latin-1', Buffer.from('Das Paßwort für Gäste, ö ä ü\n'.repeat(9), 'latin1')],
  ['KOI8-R', Buffer.from('d0c1d2cfccd820c420dac1d0c9d3cbc50a'.repeat(9), 'hex')],
  ['Shift JIS', Buffer.from('83708358838f815b8368820d82b182b182c982a082e90a'.repeat(9), 'hex')],
  ['GB 18030', Buffer.from('c3dcc2ebd4dad5e2c0efa1a30d0a'.repeat(9), 'hex')],
  ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * i * 31 + i * 7) & 0xff))],
])('%s is not taken for it', (_name, bytes) => {
  expect(isEbcdic(bytes)).toBe(false);
});
