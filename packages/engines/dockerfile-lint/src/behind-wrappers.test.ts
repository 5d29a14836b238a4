import { lint } from './lint.js';
import { defaultOptions } from './options.js';
import { dockerfileRules } from './rules/index.js';

const rules = dockerfileRules();

function ids(run: string, likeHadolint = false): readonly string[] {
  const options = { ...defaultOptions, pedantic: 'all' as const, likeHadolint };
  return [...new Set(lint(`FROM debian:12\nRUN ${run}\n`, 'Dockerfile', rules, options).problems.map(({ rule }) => rule.id))].sort();
}

const list = (...words: readonly string[]): string => JSON.stringify(words);

test.each([
  'apt-get install curl',
  'apt-get update && apt-get install -y curl',
  'pip install flask',
  'apk add curl',
  'curl https://example.com/x | tar x',
  'set -o pipefail; curl https://example.com/x | tar x',
  'useradd -u 1234567890 x',
  'cd /x && make',
])('a list that hands a script to a shell is told what the script is told: %s', (script) => {
  expect(ids(list('sh', '-c', script))).toEqual(ids(script));
});

test.each(['apt-get install curl', 'pip install flask', 'sudo ls', 'apt-get update'])('so is a list of words: %s', (script) => {
  expect(ids(list(...script.split(' ')))).toEqual(ids(script));
});

test.each([
  [list('bash', '-o', 'pipefail', '-c', 'curl https://example.com/x | tar x'), 'pipe-without-pipefail', false],
  [list('/bin/bash', '-c', 'curl https://example.com/x | tar x'), 'pipe-without-pipefail', true],
  [list('echo', 'a | b'), 'pipe-without-pipefail', false],
  [list('echo', '&&', 'apt-get', 'install', 'x'), 'apt-without-yes', false],
  [list('pip', 'install', 'pip>=18', 'flask==1'), 'pip-version-not-pinned', false],
])('no word of a list is an operator: %s', (run, id, told) => {
  expect(ids(run).includes(id)).toBe(told);
});

test('hadolint takes the words for a script', () => {
  expect(ids(list('echo', '&&', 'apt-get', 'install', 'x'), true)).toContain('apt-without-yes');
  expect(ids(list('sh', '-c', 'a | b'), true)).toContain('pipe-without-pipefail');
  expect(ids(`${list('sh', '-c', 'a && b')}\nRUN c`, true)).not.toContain('consecutive-run');
});

test.each([
  [`${list('sh', '-c', 'a && b')}\nRUN c`, []],
  [`${list('a', '&&', 'b')}\nRUN c`, ['consecutive-run']],
])('a script of several commands shows that its author thought of layers: %s', (runs, expected) => {
  expect(ids(runs).filter((id) => id === 'consecutive-run')).toEqual(expected);
});
