// What a command line gives: a password, the name of a variable, a key that somebody may have made up.

import { buildDetector } from '../../detect.js';
import { base62, sample } from '../../rule.js';
import { secretRules } from '../index.js';

const detector = buildDetector(secretRules());
const found = (text: string): readonly string[] =>
  detector.detect(Buffer.from(`${text}\n`), 'run.sh').map(({ rule, confidence }) => `${rule.id} ${confidence}`);

test.each(['hub_token', 'HUB_TOKEN2', '{HUB_TOKEN}'])('\\$%s is a variable of a script that a script writes', (name) => {
  expect(found(`- docker login -u \\$hub_user -p \\$${name}`)).toEqual([]);
});

test.each(['ecret1299', 'hub_token/Zk8', '4Vendor'])('\\$%s is a password with such a sign in front', (rest) => {
  expect(found(`docker login -u ops -p "\\$${rest}"`)).toEqual([expect.stringContaining('docker-login-password')]);
});

test('of 32 letters that only a machine leaves a header of curl is sure, and not of fewer', () => {
  const header = (length: number): string => `curl -H "X-Api-Key: ${sample(base62, length, 8)}" https://api.acme.io`;
  expect(found(header(31))).toEqual(['curl-auth-header medium']);
  expect(found(header(32))).toEqual(['curl-auth-header high']);
  const typed = ['k7R2-abcd-9QxT-4m', 'Zp-abcd-Lw83-Vn5y'].join('');
  expect(found(`curl -H "X-Api-Key: ${typed}" https://api.acme.io`)).toEqual(['curl-auth-header medium']);
});
