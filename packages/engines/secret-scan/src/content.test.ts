// Secrets of a content of which only a part changed, and of texts within what is none.

import { gzipSync } from 'node:zlib';
import { scanContent, scanPassages } from './content.js';
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
  ['no line ends in it', prose.replaceAll('\n', ' ') + token],
  ['it is short', `\n${line}`],
  ['only a guess is in it', `${prose}password = "${sample(base62, 24, 5)}"\n`],
])('of what is no text nothing is told where %s', (_what, text) => {
  const content = Buffer.concat([picture, Buffer.alloc(9), Buffer.from(text), Buffer.alloc(9)]);
  expect(scanPassages(detector, content, 'logo.png', 2)).toEqual([]);
});
