import { createHash } from 'node:crypto';
import type { AssessedFile } from './assess.js';
import { judgeDigests } from './expected-digests.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = (path: string, text: string, run: object): AssessedFile =>
  ({ file: { path, content: Buffer.from(text) }, runs: [run], causes: [], trusted: [] }) as unknown as AssessedFile;

const ours = file('out/secret-scan.sarif', 'ours', { scanner: 'secret-scan', tool: 'portcullis/secret-scan' });
const other = file('out/codeql.sarif', 'other', { tool: 'CodeQL' });

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing expected', [], []],
  ['by name', [`secret-scan ${digest('ours')}`], []],
  ['by name in other letters', [`Secret-Scan  sha256:${digest('ours').toUpperCase()}`], []],
  ['by path', [`./out/secret-scan.sarif ${digest('ours')}`], []],
  ['another digest', [`secret-scan ${digest('x')}`], ['digest-differs', 'report-unexpected']],
  ['no digest', ['secret-scan '], ['digest-missing', 'report-unexpected']],
  ['half a digest', [`secret-scan ${digest('ours').slice(1)}`], ['digest-missing', 'report-unexpected']],
  ['a report that is not there', [`secret-scan ${digest('ours')}`, `image-verify ${digest('ours')}`], ['digest-missing']],
  ['one of ours without a line', [`CodeQL ${digest('other')}`], ['report-unexpected']],
  ['a digest of another report', [`secret-scan ${digest('other')}`], ['digest-differs', 'report-unexpected']],
])('%s', (_, lines, codes) => {
  expect(judgeDigests(lines, [ours, other]).map(({ code }) => code)).toEqual(codes);
});
