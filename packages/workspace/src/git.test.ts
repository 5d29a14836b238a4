import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filterDrivers, git } from './git.js';

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
