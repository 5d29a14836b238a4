import { byteLines, decodeText, detectEncoding, lineIndex } from './text.js';

test.each<[string, Buffer, string | undefined]>([
  ['ASCII', Buffer.from('abc'), 'utf-8'],
  ['UTF-8', Buffer.from('aü中😀'), 'utf-8'],
  ['Latin-1', Buffer.from([0x61, 0xe9, 0x62]), 'latin1'],
  ['UTF-16 LE with a mark', Buffer.from('\ufeffaü', 'utf16le'), 'utf-16le'],
  ['UTF-16 BE with a mark', Buffer.from('\ufeffaü', 'utf16le').swap16(), 'utf-16be'],
  ['UTF-16 LE without a mark', Buffer.from('plain words', 'utf16le'), 'utf-16le'],
  ['UTF-16 BE without a mark', Buffer.from('plain words', 'utf16le').swap16(), 'utf-16be'],
  ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]), undefined],
  ['nothing', Buffer.alloc(0), 'utf-8'],
])('%s is recognised', (_, bytes, encoding) => {
  expect(detectEncoding(bytes)).toBe(encoding);
});

test('lines end alike whether or not a carriage return stands anywhere', () => {
  const text = 'a\n\nbc\n';
  const plain = lineIndex(text);
  const mixed = lineIndex(`${text}\r`);
  for (let offset = 0; offset <= text.length; offset++) expect(plain.positionAt(offset)).toEqual(mixed.positionAt(offset));
  expect([plain.lineCount, mixed.lineCount]).toEqual([4, 5]);
});

test('a byte-order mark is no part of the text', () => {
  for (const bytes of [Buffer.from('\ufeffab'), Buffer.from('\ufeffab', 'utf16le'), Buffer.from('\ufeffab', 'utf16le').swap16()])
    expect(decodeText(bytes)?.text).toBe('ab');
});

test('a last odd byte of UTF-16 is left out', () => {
  expect(decodeText(Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from([1])]))?.text).toBe('ab');
});

test('lines end at every kind of line break, and places go there and back', () => {
  const text = 'a\nbc\r\nd\re';
  const index = lineIndex(text);
  expect(index.lineCount).toBe(4);
  expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(['a', 'bc', 'd', 'e', '']);
  for (let offset = 0; offset <= text.length; offset++) {
    const { line, column } = index.positionAt(offset);
    expect(index.offsetAt(line, column)).toBe(offset);
  }
  expect(index.offsetAt(0, 1)).toBeUndefined();
  expect(index.offsetAt(1, 99)).toBeUndefined();
});

describe.each(['utf8', 'latin1'] as const)('lines of bytes in %s', (encoding) => {
  const text = '\ufeffä b\r\n\rzwölf 😀 x\nlast';
  const bytes = Buffer.from(encoding === 'utf8' ? text : 'ä b\r\n\rzwölf x\nlast', encoding);
  const decoded = encoding === 'utf8' ? text.slice(1) : bytes.toString('latin1');
  const index = lineIndex(decoded);
  const lines = byteLines(bytes, encoding);

  test('are those of the text', () => {
    for (let line = 0; line <= index.lineCount + 1; line++) expect(lines.lineText(line)).toBe(index.lineText(line));
  });

  test.each(['b', 'x', 'zwölf', 'last', 'x\nlast', 'b\r\n\rzwölf', '\n\rz'])('%j has its region, and a region its text', (part) => {
    const at = decoded.indexOf(part);
    const start = bytes.indexOf(part, 0, encoding);
    const region = lines.region(start, start + Buffer.byteLength(part, encoding));
    expect(region).toEqual(index.region(at, at + part.length));
    expect(lines.textAt(region)).toBe(part);
  });

  test('places are the same in whatever order they are asked for', () => {
    const places = (offsets: readonly number[]) => {
      const asked = byteLines(bytes, encoding);
      return new Map(offsets.map((offset) => [offset, asked.region(offset, offset)]));
    };
    const offsets = [...bytes.keys(), bytes.length];
    const alone = new Map(offsets.map((offset) => [offset, byteLines(bytes, encoding).region(offset, offset)]));
    for (const order of [offsets, [...offsets].reverse(), offsets.filter((offset) => offset % 3 === 1)])
      for (const [offset, place] of places(order)) expect(place).toEqual(alone.get(offset));
  });

  test('a region that is not there has no text', () => {
    expect(lines.textAt({ startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 })).toBeUndefined();
    expect(lines.textAt({ startLine: 4, startColumn: 1, endLine: 5, endColumn: 1 })).toBeUndefined();
    expect(lines.textAt({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 6 })).toBeUndefined();
    expect(lines.textAt({ startLine: 4, startColumn: 2, endLine: 4, endColumn: 2 })).toBeUndefined();
    expect(lines.textAt({ startLine: 4, startColumn: 0, endLine: 4, endColumn: 2 })).toBeUndefined();
  });
});
