// A secret that is written with escapes is found where it stands, and weighs what the plain one does.

import { growth, linear } from '../../../../test/harness/growth.js';
import { scanContent } from './content.js';
import { buildDetector } from './detect.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const detector = buildDetector(secretRules());
const token = ['gh', `p_${sample(base62, 36, 5)}`].join('');
const half = 17;
const [first, second] = [token.slice(0, half), token.slice(half)];
const each = (write: (code: number) => string): string => Array.from(token, (letter) => write(letter.charCodeAt(0))).join('');
const hex = (code: number, width = 2): string => code.toString(16).padStart(width, '0');

/** What stands in some of the texts before the secret and behind it. */
const ahead = new RegExp(`^f%fcr\\.|^(?:${'\x1b'}\\[[0-9;]*[mK])+`);
const after = new RegExp(`(?:${'\x1b'}\\[0m|[\u2060\u200d]+)$`);

const found = (content: string, path = 'deploy.txt', decodeDepth = 2) =>
  (scanContent(detector, Buffer.from(content), path, { decodeDepth }) ?? []).filter(({ ruleId }) => ruleId === 'github-pat');

test.each<[string, string, string]>([
  ['\\xNN', each((code) => `\\x${hex(code)}`), 'escapes'],
  ['one \\xNN', token.replace('_', '\\x5f'), 'escapes'],
  ['\\x{NN}', each((code) => `\\x{${hex(code)}}`), 'escapes'],
  ['octal', each((code) => `\\${code.toString(8).padStart(3, '0')}`), 'escapes'],
  ['\\uNNNN', each((code) => `\\u${hex(code, 4)}`), 'unicode'],
  ['one \\uNNNN', token.replace('_', '\\u005F'), 'unicode'],
  ['\\uNNNN in JSON in JSON', each((code) => `\\\\u${hex(code, 4)}`), 'unicode'],
  ['\\u{NN}', each((code) => `\\u{${hex(code)}}`), 'unicode'],
  ['\\UNNNNNNNN', each((code) => `\\U${hex(code, 8)}`), 'unicode'],
  ['decimal entities', each((code) => `&#${code};`), 'entities'],
  ['hexadecimal entities', each((code) => `&#x${hex(code)};`), 'entities'],
  ['an entity with a name', token.replace('_', '&lowbar;'), 'entities'],
  ['percent escapes', each((code) => `%${hex(code)}`), 'percent'],
  ['one percent escape', token.replace('_', '%5F'), 'percent'],
  ['percent escapes behind one of Latin-1', `f%fcr.${each((code) => `%${hex(code)}`)}`, 'percent'],
  ['decimal entities without their end', each((code) => `&#${code}`), 'entities'],
  ['entities with zeros', each((code) => `&#x00000${hex(code)};`), 'entities'],
  ['another entity with a name', token.replace('_', '&UnderBar;'), 'entities'],
  ['\\uNNNN as Java takes it', each((code) => `\\uuu${hex(code, 4)}`), 'unicode'],
  ['%uNNNN', each((code) => `%u${hex(code, 4)}`), 'unicode'],
  ['a letter without a width', `${first}\u200b${second}`, 'invisible'],
  ['several, behind each letter', each((code) => `${String.fromCharCode(code)}\u2060\u200d`), 'invisible'],
  ['a soft hyphen', `${first}\u00ad${second}`, 'invisible'],
  ['a letter that turns others round', `${first}\u202e${second}`, 'invisible'],
  ['a letter without a width as JSON writes it', `${first}\\u200b${second}`, 'unicode'],
  ['a soft hyphen as HTML writes it', `${first}&#173;${second}`, 'entities'],
  ['colours', `${first}\x1b[31m${second}\x1b[0m`, 'colours'],
  ['colours of grep', `\x1b[01;31m\x1b[K${first}\x1b[m\x1b[K${second}`, 'colours'],
  ['a sequence that moves the cursor', `${first}\x1b[2K\x1b[1G${second}`, 'colours'],
  ['what tput writes', `${first}\x1b(B\x1b[m${second}`, 'colours'],
  ['a link of a terminal', `${first}\x1b]8;;https://example.org/a\x1b\\${second}`, 'colours'],
  ['colours as echo takes them', `${first}\\033[0;31m${second}`, 'colours'],
  ['colours as JSON writes them', `${first}\\u001b[31m${second}`, 'colours'],
  ['colours as printf takes them', `${first}\\e[31m${second}`, 'colours'],
  ['a soft hyphen by its name', `${first}&shy;${second}`, 'entities'],
  ['letters without a width by their names', `${first}&ZeroWidthSpace;&zwj;&NegativeThinSpace;&NoBreak;${second}`, 'entities'],
  ['a letter without a width in a URL', `${first}%E2%80%8B%ef%b8%8f%C2%AD%F3%A0%81%81${second}`, 'percent'],
  ['a letter without a width by its bytes', `${first}\\xe2\\x80\\x8b${second}`, 'escapes'],
  ['a letter without a width by its bytes, as git writes them', `${first}\\342\\200\\213${second}`, 'escapes'],
  ['what Markdown and TeX escape', token.replace('_', '\\_'), 'escapes'],
  ['literals with a plus', `${first}" + "${second}`, 'parts'],
  ['literals over two lines', `${first}" +\n      "${second}`, 'parts'],
  ['literals in a row', `${first}"\n      "${second}`, 'parts'],
  ['literals of PHP', `${first}' . '${second}`, 'parts'],
  ['parts of a word of a shell', `${first}'"${second}`, 'parts'],
  ['a line that goes on', `${first}\\\n   ${second}`, 'parts'],
])('%s', (_what, written, encoding) => {
  const [plain] = found(`# token\nt = "${token}"\n`);
  const lines = `# token\nt = "${written}"\n`.split('\n');
  const secrets = found(lines.join('\n'));
  expect(secrets).toHaveLength(1);
  const [secret] = secrets;
  expect(secret).toMatchObject({ severity: plain?.severity, confidence: plain?.confidence, properties: { encoding } });
  const last = lines.length - 2;
  const startColumn = 6 + (ahead.exec(written)?.[0].length ?? 0);
  const trail = after.exec(written)?.[0].length ?? 0;
  expect(secret?.region).toEqual({ startLine: 2, startColumn, endLine: last + 1, endColumn: (lines[last] as string).length - trail });
});

const hidden = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) =>
  code < 0xd800 || code > 0xdfff ? /^\p{Default_Ignorable_Code_Point}$/u.test(String.fromCodePoint(code)) : false,
);

test('every letter that Unicode calls ignorable is passed over', () => {
  expect(hidden.length).toBeGreaterThan(4000);
  const text = hidden.map((code) => `${first}${String.fromCodePoint(code)}${second}\n`).join('');
  const lines = new Set(found(text).map(({ region }) => region.startLine));
  expect(hidden.filter((_, at) => !lines.has(at + 1)).map((code) => code.toString(16))).toEqual([]);
});

test('letters that are seen are none of them', () => {
  const seen = ['\u00e9', '\u2019', '\u3042', '\uff0c', '\u4e2d', '\u{1f600}', '\ufff9', '\u180a', '\u061b'];
  for (const letter of seen) expect(found(`${first}${letter}${second}\n`)).toEqual([]);
  expect(found(`${first}%C3%A9${second} ${first}&eacute;${second}\n`)).toEqual([]);
});

test.each(['\x1b[31m', '\\033[0;31m', '\\e[31m', '\\u001b[1;31m', '\\x1b[31m'])('a word begins behind %j', (colour) => {
  const [secret] = found(`echo "${colour}${token}"\n`);
  expect(secret?.region).toEqual({ startLine: 1, startColumn: 7 + colour.length, endLine: 1, endColumn: 7 + colour.length + token.length });
});

test('quoted-printable where the text says that it is', () => {
  const mail = (head: string): string => `${head}\n\ntoken is ${first.replace('_', '=5F')}=\n${second}\n`;
  const [secret] = found(mail('Content-Transfer-Encoding: quoted-printable'));
  expect(secret?.region).toMatchObject({ startLine: 3, startColumn: 10, endLine: 4 });
  expect(found(mail('Subject: none'))).toEqual([]);
});

test('base64 in which JSON escapes slashes', () => {
  const encoded = Buffer.from(`????>>>>${'a = 1\n'.repeat(50)}TOKEN=${token}\n`).toString('base64');
  const [secret] = found(`{"k": "${encoded.replaceAll('/', '\\/')}"}\n`);
  expect(secret?.properties.encoding).toBe('base64 in escapes');
});

test('escapes in base64 are at its place', () => {
  const encoded = Buffer.from(`t = "${each((code) => `\\x${hex(code)}`)}"\n`).toString('base64');
  const [secret] = found(`x=${encoded}\n`);
  expect(secret?.region).toMatchObject({ startLine: 1, startColumn: 3 });
  expect(secret?.properties.encoding).toBe('escapes in base64');
});

test('a secret beside an escape is told once, as it is written', () => {
  const secrets = found(`{"html": "\\u003cb\\u003etoken=${token}\\u003c\\/b\\u003e"}\n`);
  expect(secrets).toHaveLength(1);
  expect(secrets[0]?.properties.encoding).toBeUndefined();
});

test('a guess whose name goes on over a line is told as it was', () => {
  const secrets = scanContent(detector, Buffer.from(`export TOKEN=\\\n${sample(base62, 40, 9)}\n`), 'a.sh', { decodeDepth: 2 });
  expect(secrets?.map(({ ruleId, properties }) => [ruleId, properties.encoding])).toEqual([['generic-api-key', undefined]]);
});

test('in a long text the place is right as well', () => {
  const [secret] = found(`${'ä line of words\n'.repeat(9000)}t = "${token.replace('_', '\\x5f')}"\n${'more words\n'.repeat(9000)}`);
  expect(secret?.region).toMatchObject({ startLine: 9001, startColumn: 6 });
});

test('two values in one line are two, and nothing is decoded at depth 0', () => {
  expect(found(`x "${first}" "${second}"\n`)).toEqual([]);
  expect(found(`t = "${token.replace('_', '\\x5f')}"\n`, 'a.txt', 0)).toEqual([]);
});

test.each<[string, (times: number) => string]>([
  ['escapes', (times) => '\\x67'.repeat(times)],
  ['entities', (times) => '&#103;'.repeat(times)],
  ['percent signs', (times) => '%%%%'.repeat(times)],
  ['backslashes', (times) => '\\\\\\\\'.repeat(times)],
  ['borders', (times) => `abc" + "`.repeat(times)],
  ['quotes and blanks', (times) => `abc"${' '.repeat(78)}`.repeat(times / 10)],
  ['letters without a width', (times) => 'a\u200b'.repeat(times)],
  ['colours', (times) => 'a\x1b[0m'.repeat(times)],
  ['sequences without an end', (times) => 'a\x1b]8;;'.repeat(times)],
  ['bytes of letters', (times) => 'a%E2%80%E2%80'.repeat(times)],
  ['soft breaks', (times) => `quoted-printable\n${'abc=\n'.repeat(times)}`],
])('many %s cost no more than their number', (_what, many) => {
  expect(growth((times) => found(many(times), 'deploy.txt', 5), 10_000)).toBeLessThan(linear);
});
