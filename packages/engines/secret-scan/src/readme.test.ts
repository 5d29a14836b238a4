// What the README says of severity by place holds: each sentence is there, and its example comes to what it says.

import { readFileSync } from 'node:fs';
import { buildDetector } from './detect.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const readme = readFileSync('actions/secret-scan/README.md', 'utf8').replace(/\s+/g, ' ');
const detector = buildDetector(secretRules());
const told = (path: string, text: string): readonly string[] =>
  detector.detect(Buffer.from(text), path).map(({ severity, confidence }) => `${severity}, ${confidence}`);

const key = sample(base62, 24, 5);
const hex = sample('0123456789abcdef', 32, 9);
const wrongDigits = `${['gh', 'p_'].join('')}${sample(base62, 36, 7)}`;
const short = ['R4fo', '9pCT'].join('');

test.each([
  ['names a known service (`FLICKR_API_KEY`)', 'src/a.py', `FLICKR_API_KEY = "${hex}"\n`, ['medium, medium']],
  ['names a known service (`FLICKR_API_KEY`)', 'config.yml', `FLICKR_API_KEY: "${hex}"\n`, ['high, medium']],
  ['that is in use by itself', 'conf/production.yml', `api_key: "${key}"\n`, ['high, medium']],
  ['so a `config.yml` or a `compose.yml` alone is not enough', 'compose.yml', `API_SECRET: "${key}"\n`, ['medium, medium']],
  ['`.env`, `application.yml`', '.env', `API_SECRET=${key}\n`, ['high, medium']],
  ['not `appsettings.Development.json`', 'appsettings.Development.json', `{"ApiSecret": "${key}"}\n`, ['medium, medium']],
  ['a random key in source code', 'src/a.py', `API_SECRET = "${key}"\n`, ['medium, medium']],
  ['with `fake-`, `example-` or `sandbox-`', '.env', `API_SECRET=fake-${key}\n`, ['medium, medium']],
  ['with `fake-`, `example-` or `sandbox-`', '.env', `API_SECRET=example-${key}\n`, ['medium, medium']],
  ['with `fake-`, `example-` or `sandbox-`', '.env', `MAILGUN_API_KEY=fake-${hex}\n`, ['medium, medium']],
  ['but for names such as `app`, `root` and `admin`', 'run.sh', 'echo root:root | chpasswd\n', []],
  ['A login that is its own password is medium', 'Dockerfile', 'RUN echo "deploy:deploy" | chpasswd\n', ['medium, medium']],
  ['on a command line in a manual is low', 'README.md', `sshpass -p ${short} ssh a@b\n`, ['low, low']],
  ['In the code of tests and samples', 'examples/a.py', `token = "${wrongDigits}"\n`, ['medium, medium']],
  ['token with wrong check digits in a text for readers', 'README.md', `token = "${wrongDigits}"\n`, ['medium, medium']],
  ['the fallback of a variable', 'compose.yml', `SECRET_KEY: "\${SECRET_KEY:-${key}}"\n`, ['medium, medium']],
  ['a file to copy (`.env.example`', '.env.example', `DB_PASSWORD=${key}\n`, ['medium, medium']],
] as const)('%s: %s, %s', (sentence, path, text, expected) => {
  expect(readme).toContain(sentence);
  expect(told(path, text)).toEqual(expected);
});
