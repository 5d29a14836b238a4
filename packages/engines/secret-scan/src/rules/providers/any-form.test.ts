// What is given to the name of a service, and what the name says of a digest or an id that is called a key.

import { buildDetector } from '../../detect.js';
import { base62, sample } from '../../rule.js';
import { secretRules } from '../index.js';

const detector = buildDetector(secretRules());
const issued = sample(base62, 37, 9);
const grouped = [8, 4, 4, 4, 12].map((length, at) => sample('ghijkmnp23456789', length, at + 3)).join('-');
const digest = sample('0123456789abcdef', 32, 7);
const uuid = ['9c1e7ab0', '4f5d', '4836', 'be7d', '90f1a3c8526e'].join('-');

function found(text: string, path = 'app.txt'): readonly string[] {
  return detector.detect(Buffer.from(text), path).map(({ rule }) => rule.id);
}

test.each([
  ['a variable', `GECKOBOARD=${issued}\n`, '.env'],
  ['an entry', `geckoboard: "${issued}"\n`, 'app.yml'],
  ['a client', `const client = new Geckoboard("${issued}");`, 'app.ts'],
  ['a part of a longer name', `this.geckoboard_api = "${issued}";`, 'app.ts'],
  ['groups as of a UUID', `saucelabs = '${grouped}'`, 'app.py'],
])('%s with a value of another form is found', (_what, text, path) => {
  expect(found(text, path)).toEqual(['generic-service-credential']);
});

test.each([
  ['the end of another word', `mygeckoboard = "${issued}"`, 'app.py'],
  ['a digest', `geckoboard: "${digest}f1a3c852"`, 'app.yml'],
  ['an id', `geckoboard: "${uuid}"`, 'app.yml'],
  ['a version in words', 'geckoboard: "claude-sonnet-4-5-20250929-preview"', 'app.yml'],
  ['a marked digest', `geckoboard: "sha512${issued}"`, 'app.yml'],
  ['a key for browsers', `geckoboard: "pk_${issued}"`, 'app.yml'],
  ['an entry of a lock file', `geckoboard: ${issued}`, 'pods.lock'],
])('%s is left alone', (_what, text, path) => {
  expect(found(text, path)).toEqual([]);
});

test.each([
  ['a section', `mailchimp:\n  server: us1\n  key: "${digest}"\n`, 'app.yml'],
  ['an argument', `client = Mailchimp(key="${uuid}")`, 'app.py'],
  ['a label', `mailchimp key: ${digest}`, 'notes.txt'],
])('%s near the name of a service holds its key, which near no name would be a digest', (_what, text, path) => {
  expect(found(text, path)).toContain('generic-api-key');
  expect(found(text.replace(/mailchimp/i, 'entries'), path)).toEqual([]);
});

test.each([
  ['of a search', `algolia: { appId: 'EZ7TXZ6VY4', searchOnlyApiKey: '${digest}' }`, 'site.config.js'],
  ['of an application', `onesignal_app_id: ${uuid}\n`, 'app.yml'],
])('a digest or an id %s is none', (_what, text, path) => {
  expect(found(text, path)).toEqual([]);
});

test('an ordinary word is enough for what is random beyond doubt, and for no digest', () => {
  expect(found(`copper = "${sample('abcdefghijklmnopqrstuvwxyz0123456789', 32, 5)}"`, 'app.py')).toEqual(['copper-api-key']);
  expect(found(`copper = "${digest}"`, 'app.py')).toEqual([]);
});
