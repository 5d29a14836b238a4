// A folder's name hides no credential that its form or its provider gives away: only guesses weigh less below tests and samples.

import { exampleText } from '@portcullis/core';
import { buildDetector, lookAtAll } from '../detect.js';
import { familyOf, secretRules } from './index.js';

// As a scan looks that was not asked for guesses in others' code.
const detector = buildDetector(secretRules(), { ...lookAtAll, guessInVendored: false });
// What a place gives away may have been typed by anybody.
const named = secretRules().filter(
  ({ id, check }) => check.generic !== true && familyOf(id) !== 'places' && familyOf(id) !== 'connection-strings',
);

/** Each rule is looked for in all of them: it has three samples and more, and every third folder is for one of them. */
const folders = ['docs', 'tests', 'examples', 'e2e', 'website', 'vendor', 'web/node_modules'];

test('folders of tests, samples and manuals hide nothing that is named', () => {
  const lost: string[] = [];
  let found = 0;
  for (const rule of named)
    for (const [nth, example] of rule.examples.bad.entries()) {
      const { path = 'file.txt' } = example;
      const bytes = Buffer.from(exampleText(example));
      const seenAt = (where: string) =>
        detector
          .detect(bytes, where)
          .filter(({ rule: { check } }) => check.generic !== true)
          .map(({ rule: { id }, confidence }) => `${id} ${confidence}`);
      const there = seenAt(path);
      found += there.length;
      for (const folder of folders.filter((_, at) => (at + nth) % 3 === 0)) {
        const here = seenAt(`${folder}/${path}`);
        lost.push(...there.filter((one) => !here.includes(one)).map((one) => `${one} in ${folder}/${path}`));
      }
    }
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(named.length);
  expect(named.filter(({ examples }) => examples.bad.length < 3)).toEqual([]);
});

test('others’ code is read for guesses where they are asked for, and where the file exists to hold credentials', () => {
  const bytes = Buffer.from(`db_secret = "${'Kq7'}${'wT2!'}${'zR9'}xW4mB1"`);
  const found = (path: string, guessInVendored: boolean, root = ''): number =>
    buildDetector(secretRules(), { ...lookAtAll, guessInVendored, root }).detect(bytes, path).length;
  const paths = ['lib/app.conf', 'vendor/x/app.conf', 'vendor/x/.env'];
  expect(paths.map((path) => found(path, true))).toEqual([1, 1, 1]);
  expect(paths.map((path) => found(path, false))).toEqual([1, 0, 1]);
  expect(found('vendor/x/app.conf', false, 'vendor/x/')).toBe(1);
});

test('what is weak and stands in a manual is a guess there, and found at full weight in code and settings', () => {
  const weak = ['hunt', 'er2'].join('');
  const texts = [`password=${weak}`, `curl -u admin:${weak} https://api.acme.io`, `postgres://app:${weak}@db.acme.io/app`];
  const weights = (text: string, path: string) =>
    detector.detect(Buffer.from(`${text}\n`), path).map(({ severity, confidence }) => `${severity} ${confidence}`);
  for (const path of ['README.md', 'guide.rst', 'INSTALL.txt']) {
    const told = texts.flatMap((text) => weights(text, path));
    expect(told.filter((one) => one !== 'low low')).toEqual([]);
  }
  // Without a host beside it, a word is most often of somebody's trial, or a weak password.
  for (const path of ['deploy.sh', '.env'])
    expect(texts.map((text) => weights(text, path).join())).toEqual([
      'medium medium',
      expect.stringMatching(/^(?:high|critical) (?:medium|high)$/),
      expect.stringMatching(/^(?:high|critical) (?:medium|high)$/),
    ]);
  const inSettings = texts.map((text) => weights(text, 'config/app.conf').join());
  expect(inSettings).toEqual(['medium medium', expect.stringMatching(/^(?:high|critical) /), expect.stringMatching(/^(?:high|critical) /)]);
  // A provider's own form weighs what it weighs.
  const token = ['sk_live_', 'kR8w2Zp4Lq7tV3xYbN6mQ1sD'].join('');
  expect(weights(`export KEY=${token}`, 'README.md')).toEqual(['critical high']);
});

test('what is put around a whole key makes it no placeholder', () => {
  const key = ['kR8w2Zp4Lq7tV3x', 'YbN6mQ1sD'].join('');
  const token = ['ghp_', 'R8w2Zp4Lq7tV3xYbN6mQ1sDkF5hJ9cG0aXeU'].join('');
  const texts: readonly (readonly [text: string, path: string])[] = [
    [`API_KEY=${key}<your-key>\n`, '.env'],
    [`DB_PASSWORD=${key}$\{EMPTY}\n`, '.env'],
    [`api_key = "${key}" + suffix\n`, 'app.py'],
    [`secret_key = "${key}".encode()\n`, 'app.py'],
    [`password = "required|${key}"\n`, 'settings.py'],
    [`DB_PASSWORD=projects/${key}\n`, '.env'],
    [`DB_PASSWORD=vault:v1${key}\n`, '.env'],
    ['db_password: "qkvzbTrxwpmHgfdLwq"\n', 'prod.yml'],
    [`x: ${token}<your-key>\n`, 'a.yml'],
    [`sha256=${token}\n`, 'a.yml'],
  ];
  const unseen = texts.filter(([text, path]) => detector.detect(Buffer.from(text), path).length === 0);
  expect(unseen.map(([text]) => text.slice(0, 12))).toEqual([]);
  const stands: readonly (readonly [text: string, path: string])[] = [
    [`API_KEY=${key.slice(0, 12)}<your-key>\n`, '.env'],
    [`api_key = "${key.slice(0, 12)}" + suffix\n`, 'app.py'],
    ["'password' => 'required|string|min:8|confirmed',\n", 'Request.php'],
    ['db_password: "ldapBindDnOfTheUser"\n', 'prod.yml'],
    ['DB_PASSWORD=projects/acme/secrets/db\n', '.env'],
  ];
  expect(stands.filter(([text, path]) => detector.detect(Buffer.from(text), path).length > 0)).toEqual([]);
});
