// What is searched of a content: letters of UTF-16 wherever they begin, and text among NULs.

import { narrowed, narrowing, searchedBytes } from './searched.js';

const head = '# settings\nA=1\n';
const line = 'TOKEN=value of a token\n';
const le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const be = (text: string): Buffer => le(text).swap16();
const le32 = (text: string): Buffer => Buffer.from(Uint32Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
const be32 = (text: string): Buffer => Buffer.from(le32(text)).swap32();
const textOf = (content: Buffer): string | undefined => searchedBytes(content)?.bytes.toString('latin1');

test.each<[string, Buffer, string]>([
  ['ASCII and then UTF-16 LE', Buffer.concat([Buffer.from(head), le(line)]), head + line],
  ['the same at an even place', Buffer.concat([Buffer.from(`${head}#`), le(line)]), `${head}#${line}`],
  ['ASCII and then UTF-16 BE', Buffer.concat([Buffer.from(head), be(line)]), head + line],
  ['UTF-16 BE to its end without a line break', Buffer.concat([Buffer.from(head), be('TOKEN')]), `${head}TOKEN`],
  ['much ASCII before it', Buffer.concat([Buffer.from(head.repeat(999)), le(line)]), head.repeat(999) + line],
  ['UTF-16 LE and then ASCII', Buffer.concat([le(head.repeat(9)), Buffer.from(line)]), head.repeat(9) + line],
  ['UTF-16 LE with a mark, and then ASCII', Buffer.concat([le(`\ufeff${head}`), Buffer.from(line)]), `\xff\xfe${head}${line}`],
  ['ASCII and then UTF-32 LE', Buffer.concat([Buffer.from(head), le32(line)]), head + line],
  ['ASCII and then UTF-32 BE, and ASCII again', Buffer.concat([Buffer.from(head), be32(line), Buffer.from(head)]), head + line + head],
  ['ASCII, UTF-32 and UTF-16', Buffer.concat([Buffer.from(head), le32(line), le(line)]), head + line + line],
  ['both orders of bytes', Buffer.concat([le(head.repeat(9)), be(line)]), head.repeat(9) + line],
])('%s is searched letter by letter, line by line', (_what, content, text) => {
  expect(textOf(content)).toBe(text);
  expect(searchedBytes(content)).toMatchObject({ wide: true, mixed: true });
});

test('UTF-16 as a whole is told by its letters, Chinese among them', () => {
  const text = `密钥${'中文'.repeat(40)}\n${line}`;
  expect(searchedBytes(le(`\ufeff${text}`))).toEqual({ bytes: Buffer.from(text), encoding: 'utf8', wide: true });
});

test.each<[string, Buffer]>([
  ['blocks that NULs fill up', Buffer.concat([Buffer.from(head), Buffer.alloc(500), Buffer.from(line), Buffer.alloc(900)])],
  ['NULs before it', Buffer.concat([Buffer.alloc(20_000), Buffer.from(line)])],
  ['parts that NULs end', Buffer.from(`${'a\0b\0cd\0'.repeat(40)}${line}\0`)],
])('text in %s is searched', (_what, content) => {
  expect(textOf(content)).toContain(line);
});

test('a border between two texts stays one', () => {
  expect(textOf(Buffer.from('k\0l\0TOKEN\0'))).toBe('kl\0TOKEN\0');
});

test.each<[string, Buffer]>([
  ['NULs alone', Buffer.alloc(500)],
  ['numbers of four bytes', Buffer.from(Uint32Array.from({ length: 300 }, (_, i) => i * 77).buffer)],
  ['UTF-32 without a mark', Buffer.from(Uint32Array.from(line, (letter) => letter.charCodeAt(0)).buffer)],
])('%s are no text', (_what, content) => {
  expect(searchedBytes(content)).toBeUndefined();
});

test('text without a NUL is not copied', () => {
  const content = Buffer.from(line);
  expect(searchedBytes(content)?.bytes).toBe(content);
});

test('a content in pieces of any size is narrowed as a whole one is', async () => {
  const content = Buffer.concat([
    Buffer.from(head),
    le(line.repeat(20_000)),
    Buffer.from(head),
    be(line),
    le32(line),
    be32(line),
    Buffer.from('\0\0x\0y'),
  ]);
  for (const [first, size] of [
    [0, 1000],
    [7, 100_001],
    [64, 3],
  ] as const) {
    let at = first;
    const fill = narrowing(content.subarray(0, first), (buffer, from) => {
      const read = content.copy(buffer, from, at);
      at += read;
      return read;
    });
    const parts: Buffer[] = [];
    for (let part = Buffer.alloc(size); ; part = Buffer.alloc(size)) {
      const read = await fill(part, 0);
      parts.push(part.subarray(0, read));
      if (read < size) break;
    }
    expect(Buffer.concat(parts).equals(narrowed(content))).toBe(true);
  }
});
