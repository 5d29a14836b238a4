// What anybody makes in a second weighs less where things are tried and shown, and what somebody issued nearly the same.

import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from './index.js';
import { selfMade } from './self-made.js';

const rules = secretRules();
const detector = buildDetector(rules);
const issued = ['sk_live_', sample(base62, 24, 5)].join('');
const key = [['-----BEGIN ', 'PRIVATE KEY-----'].join(''), `MC4CAQAwBQYDK2VwBCIEI${sample(base62, 43, 3)}`].join('\n');

function severities(path: string, text: string): readonly string[] {
  return detector.detect(Buffer.from(text), path).map(({ severity }) => severity);
}

test('every id is that of a critical rule', () => {
  const known = new Map(rules.map(({ id, severity }) => [id, severity]));
  expect([...selfMade].filter((id) => known.get(id) !== 'critical')).toEqual([]);
});

test.each([
  ['settings', 'deploy/app.pem', 'critical', 'critical'],
  ['a test', 'tests/app.pem', 'medium', 'high'],
  ['tests from end to end', 'end-to-end/app.pem', 'medium', 'high'],
  ['the documents of an interface', 'views/api-docs/app.txt', 'medium', 'high'],
  ['the settings of a test', '.env.test', 'medium', 'high'],
  ['a mock by name', 'mock-services.txt', 'medium', 'high'],
  ['the template of an issue', '.github/ISSUE_TEMPLATE/bug.txt', 'medium', 'high'],
  ['an introduction', 'README.md', 'medium', 'critical'],
  ['a folder of keys of tests', 'pkg/testcerts/app.txt', 'medium', 'high'],
  ['a folder of keys of a demonstration', 'demo-certs/app.txt', 'medium', 'high'],
  ['what tests share', 'src/test_utils.rs', 'medium', 'high'],
  ['a key that is called so', 'tls/test.key', 'medium', 'high'],
  ['production among manuals', 'docs/deploy/prod.key', 'high', 'high'],
  ['production among tests', 'test-env/production/app.key', 'high', 'high'],
  ['the key by which a site is served', 'website/tls/server.key', 'high', 'high'],
  ['the latest', 'latest/app.key', 'critical', 'critical'],
  ['a contest', 'contest/app.key', 'critical', 'critical'],
  ['attestation', 'attest/app.key', 'critical', 'critical'],
  ['a protest', 'protest/app.key', 'critical', 'critical'],
  ['inspection', 'inspect/app.key', 'critical', 'critical'],
  ['the latest of tests', 'tls/latest.key', 'critical', 'critical'],
  ['a host of samples', 'tls/demo.example.com.key', 'critical', 'critical'],
])('in %s', (_where, path, ofKey, ofIssued) => {
  expect(severities(path, `${key}\n`)).toEqual([ofKey]);
  expect(severities(path, `token ${issued}\n`)).toEqual([ofIssued]);
});

test.each([
  ['const TEST_FAKE_KEY_35: &str = "', 'medium'],
  ['  "dummyKey": "', 'medium'],
  ['const LATEST_KEY: &str = "', 'critical'],
  ['const FAKE: &str = ""; const KEY: &str = "', 'critical'],
  ['const TEST_KEY: &[u8] = br#"\n', 'medium'],
  ['FAKE = 1\nKEY = "', 'critical'],
  ['FAKE = 1\n\nKEY = "\n', 'critical'],
])('given to %s', (name, expected) => {
  expect(severities('src/keys.txt', `${name}${key}\n`)).toEqual([expected]);
});
