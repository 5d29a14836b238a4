// Base64 and hex of text in any encoding, compressed or not; base64 that is folded is one text.

import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { growth, linear } from '../../../../test/harness/growth.js';
import { decodedSegments, encodingWords } from './decode.js';

const text = 'region = eu-central-1\n'.repeat(9);
const encoded = Buffer.from(text).toString('base64');
const folded = (width: number, end = '\n'): string => (encoded.match(new RegExp(`.{1,${width}}`, 'g')) as string[]).join(end);
const decoded = (content: string): readonly string[] =>
  [...decodedSegments(Buffer.from(content), 1)]
    .filter(({ view }) => view === undefined)
    .map((segment) => segment.decoded.toString('latin1'));

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
  ['very short lines, which are a list', `${encoded.slice(0, 28)}\n${encoded.slice(28, 56)}\n`, 2],
  ['a line that is wider than the first', `${encoded.slice(0, 64)}\n${encoded.slice(64, 140)}\n`, 2],
  ['an empty line between them', `${encoded.slice(0, 76)}\n\n${encoded.slice(76, 152)}\n`, 2],
  ['a line that is no multiple of four letters', `${encoded.slice(0, 78)}\n${encoded.slice(0, 76)}\n`, 2],
  ['a comma between them', `${encoded.slice(0, 76)},\n${encoded.slice(76, 152)}\n`, 2],
  ['a line after one that ended early', `${encoded.slice(0, 76)}\n${encoded.slice(76, 116)}\n${encoded.slice(0, 76)}\n`, 2],
])('not joined over %s', (_what, content, count) => {
  expect(decoded(content)).toHaveLength(count);
});

test('narrow lines are read by themselves and together', () => {
  const [first, second] = [encoded.slice(0, 40), encoded.slice(40, 80)];
  expect(decoded(`data: >-\n    ${first}\n    ${second}\n`)).toEqual([
    ...[first, second].map((part) => Buffer.from(part, 'base64').toString()),
    Buffer.from(first + second, 'base64').toString(),
  ]);
});

const line = 'TOKEN=value of a token in it\n';
const noise = Buffer.from(Array.from({ length: 90 }, (_, at) => (at * at * 31 + at * 7) & 0xff));

describe.each(['base64', 'hex'] as const)('%s', (encoding) => {
  test.each<[string, Buffer]>([
    ['UTF-8 that begins in German', Buffer.from(`Schlüssel für alles\n${line}`)],
    ['UTF-8 that begins in Chinese', Buffer.from(`密钥密钥密钥密钥密钥\n${line}`)],
    ['UTF-8 that begins in Cyrillic', Buffer.from(`Пароль для входа\n${line}`)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${line}`)],
    ['UTF-8 that ends so', Buffer.from(`${line}Grüße`)],
    ['Latin-1', Buffer.from(`über alles\n${line}`, 'latin1')],
    ['UTF-16', Buffer.from(line, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${line}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(line, 'utf16le').swap16()],
    ['parts that NULs end', Buffer.from(`A=1\0B=2\0${line}\0`)],
    ['other bytes around it', Buffer.concat([noise, Buffer.from(line.repeat(2)), noise])],
  ])('of text: %s', (_what, content) => {
    expect(decoded(`x=${content.toString(encoding)}\n`).join()).toContain(line.slice(0, -1));
  });

  test.each<[string, Buffer]>([
    ['noise', noise],
    ['a picture with text in it', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d', 'hex'), Buffer.from(line.repeat(9))])],
  ])('of %s is not searched', (_what, content) => {
    expect(decoded(`x=${content.toString(encoding)}\n`)).toEqual([]);
  });
});

test('lines of a fold belong to it though they are no text by themselves', () => {
  const content = Buffer.concat([Buffer.from(`head of a letter\n${'Пароль для входа '.repeat(20)}`), Buffer.from(line, 'utf16le')]);
  const lines = content.toString('base64').match(/.{1,76}/g) as string[];
  const [segment, ...others] = decodedSegments(Buffer.from(lines.join('\n')), 1);
  expect(others).toEqual([]);
  expect([segment?.start, segment?.end]).toEqual([0, lines.join('\n').replace(/=+$/, '').length]);
});

test.each<[string, string]>([
  ['line breaks of JSON', `{"key": "${folded(76, '\\n')}\\n"}`],
  ['both letters of them', `{"key": "${folded(64, '\\r\\n')}"}`],
  ['literals that are put together', `key = "${folded(64, '" +\n    "')}";`],
  ['literals in a row', `char key[] = "${folded(64, '"\n    "')}";`],
  ['a list of lines', `["${folded(76, '\\n",\n "')}"]`],
  ['comments', `// ${folded(76, '\n// ')}`],
  ['comments of SQL', `-- ${folded(64, '\n-- ')}`],
])('folded by %s', (_what, content) => {
  expect(decoded(content)).toEqual([text]);
});

test.each<[string, (text: string) => Buffer]>([
  ['gzip', gzipSync],
  ['zlib', deflateSync],
])('what %s made smaller is read, as Helm keeps its releases', (_what, compress) => {
  const release = compress(text).toString('base64');
  expect(decoded(`release: ${release}`)).toEqual([text]);
  const twice = [...decodedSegments(Buffer.from(`release: ${Buffer.from(release).toString('base64')}`), 2)].at(-1);
  expect([twice?.decoded.toString(), encodingWords(twice?.encodings ?? [])]).toEqual([text, 'gzip in base64 in base64']);
});

const hex = Buffer.from(text).toString('hex');

test.each<[string, string]>([
  ['as xxd folds it', (hex.match(/.{1,60}/g) as string[]).join('\n')],
  ['as xxd folds it, with a short last line', (`${hex}6162`.match(/.{1,60}/g) as string[]).join('\n')],
  ['behind 0x', `0x${hex}`],
  ['behind \\x, as PostgreSQL writes it', `'\\x${hex}'`],
  ['of gzip', gzipSync(text).toString('hex')],
])('hex %s', (_what, content) => {
  expect(decoded(`${content}\n`).map((one) => one.replace(/ab$/, ''))).toEqual([text]);
});

test('what is encoded is read to the depth that is asked for, whatever came before it', () => {
  const deep = (content: string, depth: number): string =>
    depth === 0 ? content : deep(Buffer.from(content).toString('base64'), depth - 1);
  const before = Array.from({ length: 200 }, (_, at) => deep(`${at} ${text}`, 5)).join('\n');
  const segments = [...decodedSegments(Buffer.from(`${before}\n${deep(line, 5)}\n`), 5)];
  expect(segments.some((segment) => segment.decoded.toString() === line)).toBe(true);
});

test.each([
  ['behind a line', `H4sI${'A'.repeat(60)}\n`],
  ['behind a blank', `eJz${'A'.repeat(61)} `],
])('many lines that begin as gzip or zlib does, each %s, cost no more than their number', (_where, start) => {
  expect(decoded(start.repeat(1000))).toEqual([]);
  expect(growth((times) => decoded(start.repeat(times)), 500)).toBeLessThan(linear);
});

/** Base64 of what begins as zlib does, and breaks off or goes wrong somewhere. */
const failing = (packed: Buffer): string => `${Buffer.concat([Buffer.from([0x78, 0x9c]), packed]).toString('base64')} `;

test.each([
  ['in its first bits', failing(Buffer.from('not what deflate writes'))],
  ['behind its first codes', failing(Buffer.from([0x4b, 0xc3, ...Buffer.from('of the fixed code')]))],
  ['at its end', failing(Buffer.concat([deflateRawSync(Buffer.alloc(3000, 'a')), Buffer.alloc(4)]))],
])('what is no zlib %s is told before zlib is asked, or costs what it is given', (_where, start) => {
  const many = start.repeat(Math.ceil(1_200_000 / start.length));
  const asMany = `${Buffer.from('plain words of any kind').toString('base64')} `.repeat(36_000);
  const cost = (content: string): number => {
    const before = process.cpuUsage();
    decoded(content);
    return process.cpuUsage(before).user;
  };
  const least = (content: string): number => Math.min(...Array.from({ length: 5 }, () => cost(content)));
  // To set up zlib for each costs thirty to eighty times as much as plain words.
  expect(least(many) / least(asMany)).toBeLessThan(2 * linear);
});

test('what gzip made smaller twice is read', () => {
  const twice = [...decodedSegments(Buffer.from(`x=${gzipSync(gzipSync(text)).toString('base64')}`), 1)];
  expect(twice.map(({ decoded, encodings }) => [decoded.toString(), encodingWords(encodings)])).toEqual([[text, 'gzip in gzip in base64']]);
});

test('many small contents of gzip, and one that is long behind many that are none', () => {
  const long = Array.from({ length: 400 }, (_, at) => `line ${at} of a long text`).join('\n');
  const content = `${failing(Buffer.from('not what deflate writes')).repeat(3000)}\nx=${deflateSync(long).toString('base64')}\n`;
  expect(decoded(content)).toContain(long);
});

test('what expands too far is left', () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000, 'a')).toString('base64');
  expect(decoded(`x=${bomb}`)).toEqual([]);
});
