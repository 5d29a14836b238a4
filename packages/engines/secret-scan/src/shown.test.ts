// What is shown as a sample is told with little confidence, and what only stands near one is not.

import { buildDetector } from './detect.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const detector = buildDetector(secretRules());
const key = sample(base62, 28, 5);
const confidences = (path: string, text: string): readonly string[] =>
  detector.detect(Buffer.from(text), path).map(({ confidence }) => confidence);

test.each<[string, string, string]>([
  ['the example of a schema in YAML', 'api.yaml', `Key:\n  example:\n    id: 1\n    nested:\n      api_key: ${key}\n`],
  ['examples beside a schema', 'api.yml', `User:\n  x-examples:\n    one:\n      api_key: ${key}\n`],
  ['the example of a schema in JSON', 'api.json', `{"example": {"id": 1, "api_key": "${key}"}}\n`],
  ['the value of an example in the description of an interface', 'openapi/api.yaml', `One:\n  value:\n    api_key: ${key}\n`],
  ['a session of Elixir', 'lib/a.ex', `  iex> api_key = "${key}"\n`],
  ['a session of Python', 'a.py', `    >>> api_key = "${key}"\n`],
  ['documentation of a module', 'lib/a.ex', `  @moduledoc """\n  As in\n\n      config api_key: "${key}"\n`],
  ['a command in a guide', 'guides/deploy.md', `    heroku config:set API_KEY="${key}"\n`],
  ['what a field of a form shows', 'a.html', `<input placeholder="api_key=${key}">\n`],
  ['the same in the settings of a form', 'form.php', `'placeholder' => 'postgres://app:${key}@db.acme.io/app'\n`],
  ['a sentence', 'notes.txt', `A setting looks like this: api_key=${key}\n`],
])('%s', (_what, path, text) => {
  expect(confidences(path, text)).toEqual(['low']);
});

test.each<[string, string, string]>([
  ['a key beside an example', 'api.yaml', `Key:\n  example:\n    id: 1\n  api_key: ${key}\n`],
  ['a key below another one', 'api.yaml', `other:\n  id: 1\nreal:\n  nested:\n    api_key: ${key}\n`],
  ['a key behind an example', 'api.json', `{"example": {"id": 1}, "api_key": "${key}"}\n`],
  ['code behind its documentation', 'lib/a.ex', `  @moduledoc """\n  As in\n  """\n  @api_key "${key}"\n  config api_key: "${key}"\n`],
  ['a value in other settings', 'patch.yaml', `One:\n  value:\n    api_key: ${key}\n`],
  ['a field behind such a one', 'form.php', `'placeholder' => 'a', 'api_key' => '${key}'\n`],
  ['an introduction', 'README.md', `    heroku config:set API_KEY="${key}"\n`],
  ['a setting', 'config/app.yml', `api_key: ${key}\n`],
])('%s is no sample', (_what, path, text) => {
  const found = confidences(path, text);
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain('low');
});

test('the form of a service is told among samples, too, and check digits as well as elsewhere', () => {
  const issued = ['sk_live_', key].join('');
  for (const [path, text] of [
    ['api.yaml', `Key:\n  example: "${issued}"\n`],
    ['api.json', `{"example": {"id": 1, "key": "${issued}"}}\n`],
    ['notes.txt', `It looks like this: ${issued}\n`],
  ] as const)
    expect(confidences(path, text)).toEqual(['medium']);
  const proven = ['ghp_', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ', '0mLq17'].join('');
  expect(confidences('api.yaml', `Key:\n  example: "${proven}"\n`)).toEqual(['high']);
});
