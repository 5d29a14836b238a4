// A name that is asked for a word such as `key` unless it is given the value by itself.

import { buildDetector } from '../../detect.js';
import { base62, sample } from '../../rule.js';
import { secretRules } from '../index.js';

const detector = buildDetector(secretRules());
const issued = sample(base62, 32, 7);
const digest = sample('0123456789abcdef', 32, 7);
const uuid = ['9c1e7ab0', '4f5d', '4836', 'be7d', '90f1a3c8526e'].join('-');

function found(text: string, path: string): readonly string[] {
  return detector.detect(Buffer.from(text), path).map(({ rule }) => rule.id);
}

test.each([
  ['a variable', `GLADIA=${uuid}`, '.env'],
  ['an entry', `gladia: "${digest}"`, 'app.yml'],
  ['a constant', `const gladia = "${uuid}";`, 'app.js'],
  ['what makes a client', `const client = new Gladia("${digest}");`, 'app.ts'],
  ['a class of Ruby', `client = Gladia::Client.new('${uuid}')`, 'app.rb'],
  ['a package of Go', `c := gladia.NewClient("${digest}")`, 'main.go'],
  ['what begins', `gladia.init('${uuid}');`, 'app.ts'],
  ['what begins with a context', `Gladia.initialize(this, "${digest}")`, 'App.kt'],
  ['what is loaded and called', `const gladia = require('gladia')('${digest}');`, 'app.js'],
  ['a word beside the name', `GLADIA_API_KEY=${uuid}`, '.env'],
  ['padded base64', `zilliz_token: "${issued.slice(0, 22)}=="`, 'app.yml'],
])('%s', (_what, text, path) => {
  expect(found(text, path)).toContainEqual(expect.stringMatching(/^(?:gladia|zilliz)-credential$/));
});

test.each([
  ['an id', `GLADIA_API_PROJECT_ID=${uuid}`, '.env'],
  ['a session', `gladia_session = "${uuid}"`, 'app.py'],
  ['another part of a longer name', `const mygladia = "${uuid}"`, 'app.js'],
  ['words', 'gladia: "universal-streaming-english"', 'app.yml'],
  ['the next row of a table', `| Gladia token in the clear | |\n| ${uuid} |\n`, 'rules.md'],
  ['the name of a kind', 'gladia: "site24x7-credential"', 'app.yml'],
  ['a digest of it', `gladia_sha256 = "${digest}"`, 'app.py'],
])('%s is none', (_what, text, path) => {
  expect(found(text, path)).toEqual([]);
});
