import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { filterDrivers, git, headCommit } from './git.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'git filters ')));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([['plain'], ['of=mine'], ['a.b c']])('the filter %s of the configuration is never run', (name) => {
  const run = (...args: string[]): void => void execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });
  run('init', '-q');
  writeFileSync(join(root, 'a'), 'text\n');
  run('add', '-A');
  run('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'm');
  writeFileSync(join(root, '.git/info/attributes'), name.includes(' ') ? 'a filter=plain\n' : `a filter=${name}\n`);
  const used = name.includes(' ') ? 'plain' : name;
  const ran = join(root, '.git', 'ran');
  for (const key of ['clean', 'smudge', 'process']) run('config', `filter.${used}.${key}`, `touch '${ran}'; cat`);
  run('config', `filter.${used}.required`, 'true');
  run('config', `filter.${name}.clean`, `touch '${ran}'; cat`);
  expect([...filterDrivers(root)].sort()).toEqual([...new Set([used, name])].sort());
  utimesSync(join(root, 'a'), 1, 1);
  for (const args of [
    ['diff', 'HEAD'],
    ['status', '--porcelain'],
    ['blame', '--', 'a'],
    ['hash-object', 'a'],
    ['checkout', '-f', 'HEAD', '--', 'a'],
  ])
    expect([args[0], git(root, args).ok, existsSync(ran)]).toEqual([args[0], true, false]);
});

test.each([
  [0, 'a'.repeat(40)],
  [3, undefined],
])('the commit that a git names which ends with %s is %s', (code, expected) => {
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'repository/.git'), { recursive: true });
  writeFileSync(join(root, 'bin/git'), `#!/bin/sh\necho ${'a'.repeat(40)}; exit ${code}\n`);
  chmodSync(join(root, 'bin/git'), 0o755);
  const { PATH } = process.env;
  process.env.PATH = `${join(root, 'bin')}${delimiter}${PATH}`;
  try {
    expect(headCommit(join(root, 'repository'))).toBe(expected);
  } finally {
    process.env.PATH = PATH;
  }
});
