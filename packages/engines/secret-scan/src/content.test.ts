// Secrets of a content of which only a part changed, and of texts within what is none.

import { gzipSync } from 'node:zlib';
import { growth, linear } from '../../../../test/harness/growth.js';
import { type LocatedSecret, scanContent, scanPassages } from './content.js';
import { buildDetector } from './detect.js';
import { changedParts } from './reach/changed.js';
import type { Setup } from './reach/task.js';
import { scanBytes } from './reach/working-tree.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const detector = buildDetector(secretRules());
const token = ['gh', `p_${sample(base62, 36, 5)}`].join('');
const line = `token = "${token}"\n`;
const words = Array.from({ length: 2000 }, (_, at) => `line ${at} of words ${(at * 7919) % 9973} that say nothing\n`);
const withLine = (added: string): string => [...words.slice(0, 1000), added, ...words.slice(1000)].join('');
const folded = (encoded: string, width: number): string => `${(encoded.match(new RegExp(`.{1,${width}}`, 'g')) as string[]).join('\n')}\n`;
const base64 = (content: Buffer | string): string => Buffer.from(content).toString('base64');

test.each<[string, (added: string) => string]>([
  ['what gzip wrote, in folded base64', (added) => folded(base64(gzipSync(withLine(added))), 76)],
  ['base64 in folded base64', (added) => folded(base64(base64(withLine(added))), 76)],
  ['folded hex', (added) => folded(Buffer.from(withLine(added)).toString('hex'), 60)],
  ['a mail', (added) => `Content-Transfer-Encoding: quoted-printable\n\n${withLine(added.replace('_', '_=\n'))}`],
])('a change in the middle of %s is read with all that it needs', (_what, written) => {
  const [before, after] = [Buffer.from(written('')), Buffer.from(written(line))];
  const found = scanContent(detector, after, 'a.txt', { decodeDepth: 2, changed: changedParts(before, after), before });
  expect(found?.map(({ ruleId }) => ruleId)).toEqual(['github-pat']);
});

const noise = Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * at * 31 + at * 7) & 0xff));
const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise]);
const prose = words.slice(0, 20).join('');
const setup = { archiveDepth: 2, decodeDepth: 2 } as Setup;

test('a text behind a picture is read, and the picture is not', async () => {
  const content = Buffer.concat([picture, Buffer.from(`\n${prose}${line}`)]);
  const { found, skipped, scanned } = await scanBytes(detector, content, 'logo.png', setup);
  const startLine = content.toString('latin1').split('\n').length - 1;
  expect(found.map(({ secret }) => [secret.ruleId, secret.region.startLine])).toEqual([['github-pat', startLine]]);
  expect([skipped, scanned]).toEqual([[{ path: 'logo.png', reason: 'binary', gap: false }], 0]);
});

test('what ought to be a text stays a gap, whatever is found in it', async () => {
  const content = Buffer.concat([noise, Buffer.from(`\n${prose}${line}`)]);
  const { found, skipped } = await scanBytes(detector, Buffer.concat([Buffer.alloc(9000), content]), 'settings.yml', setup);
  expect([found.length, skipped.map(({ gap }) => gap)]).toEqual([1, [true]]);
});

test.each<[string, string]>([
  ['no line ends in it', `${prose.replaceAll('\n', ' ')}postgres://app:${sample(base62, 14, 5)}@db.acme.io/app`],
  ['it is short', `\npassword = "${sample(base62, 12, 5)}"\n`],
  ['only a guess is in it', `${prose}password = "${sample(base62, 24, 5)}"\n`],
])('of what is no text nothing is told where %s', (_what, text) => {
  const content = Buffer.concat([picture, Buffer.alloc(9), Buffer.from(text), Buffer.alloc(9)]);
  expect(scanPassages(detector, content, 'logo.png', 2)).toEqual([]);
});

const word = (before: string | number[], value = token): Buffer =>
  Buffer.concat([picture, Buffer.from([0]), Buffer.from(before as string), Buffer.from(value), Buffer.from([1]), picture]);

test.each<[string, Buffer]>([
  ['a word of a program', word('')],
  ['a value of the environment', word('GITHUB_TOKEN=')],
  ['a string behind its length, as Java writes it', word([0, token.length])],
  ['a string behind its length with more behind it, as Python does', word(['z'.charCodeAt(0), token.length], `${token}NcA`)],
])('an issued token in what is no text is told: %s', (_what, content) => {
  const [secret, ...others] = scanPassages(detector, content, 'a.bin', 2);
  expect([secret?.ruleId, others]).toEqual(['github-pat', []]);
  const { region } = secret as LocatedSecret;
  expect(
    content
      .toString('latin1')
      .split('\n')
      [region.startLine - 1]?.slice((region.startColumn as number) - 1),
  ).toMatch(token);
});

test('many words that are tokens cost no more than their number', () => {
  const many = (times: number) => scanPassages(detector, Buffer.concat([picture, Buffer.from(`\0${token}\0`.repeat(times))]), 'a.bin', 2);
  expect(many(50)).toHaveLength(50);
  expect(growth(many, 500)).toBeLessThan(linear);
});

test.each([32, 40, 52, 76])('what base64 holds in lines of %d letters is told once', (width) => {
  const encoded = Buffer.from(`# settings of the deployment\nTOKEN=${token}\n# and what else there is\n`).toString('base64');
  const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g')) as string[];
  const found = scanContent(detector, Buffer.from(`data: >-\n  ${lines.join('\n  ')}\n`), 'a.yaml', { decodeDepth: 2 }) ?? [];
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['github-pat']);
});

test('of a list of values each is told where it stands', () => {
  const values = [1, 2, 3].map((seed) => Buffer.from(`T=${['gh', `p_${sample(base62, 36, seed)}`].join('')}`).toString('base64'));
  const found = scanContent(detector, Buffer.from(`${values.join('\n')}\n`), 'a.txt', { decodeDepth: 2 }) ?? [];
  expect(found.map(({ region }) => [region.startLine, region.endLine ?? region.startLine])).toEqual([1, 2, 3].map((at) => [at, at]));
});
