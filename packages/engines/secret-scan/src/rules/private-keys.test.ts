// Where a key ends whose lines a program puts together: what comes behind it is no part of it, by which a finding is known again.

import { buildDetector } from '../detect.js';
import { sample } from '../rule.js';
import { privateKeyRules } from './private-keys.js';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const detector = buildDetector(privateKeyRules);
const begin = ['-----BE', 'GIN PRIVATE KEY-----'].join('');
const [first, second, other] = [`MIIE${sample(base64, 60)}`, sample(base64, 64, 5), sample(base64, 64, 9)];
const identity = (...behind: readonly string[]): readonly string[] =>
  detector
    .detect(Buffer.from([`echo "${begin}" > id`, `echo "${first}" >> id`, `echo "${second}" >> id`, ...behind, ''].join('\n')), 'run.sh')
    .map((found) => found.identity);

test('each line that is written alike is a part of the key', () => {
  expect(identity()).toEqual([`${first}${second}`]);
  expect(identity(`echo "${other}" >> id`)).toEqual([`${first}${second}${other}`]);
});

test.each([
  ['a line without letters of a key', ['chmod 600 id', `echo "${other}" >> id`]],
  ['a line with two of them', [`echo "${other}" "${other}" >> id`, `echo "${other}" >> id`]],
  ['a line that is written otherwise', [`cat "${other}" >> id`, `echo "${other}" >> id`]],
])('the key ends before %s', (_name, behind) => {
  expect(identity(...behind)).toEqual([`${first}${second}`]);
});
