// dockerfile-lint beside hadolint on 500 real Dockerfiles, CPU of all processes: with ShellCheck on PATH, as on the hosted runners, at
// least 2 times as fast as hadolint, which has it built in; without it at least 6 times. `node test/bench/dockerfile-lint.mjs FOLDER`
// draws the files from a folder by a fixed seed. Needs `npm run bundle` and `node scripts/peers.mjs hadolint shellcheck`; no network.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { numbers } from '../differential/_made-dockerfiles.mjs';
import { cpuOf, root, temporary } from './_measure.mjs';

const rounds = 3;
const count = 500;
const bars = { 'with ShellCheck': 2, 'without ShellCheck': 6 };

const script = join(root, 'dist/dockerfile-lint/index.js');
const [hadolint, shellcheck] = [peer('hadolint'), peer('shellcheck')];
if (hadolint === undefined || shellcheck === undefined || process.argv[2] === undefined) {
  console.log('needs a folder of Dockerfiles, and `node scripts/peers.mjs hadolint shellcheck`');
  process.exit(process.env.CI === 'true' && process.argv[2] !== undefined ? 1 : 0);
}

const place = temporary();
const names = drawn(resolve(process.argv[2]), place);
const paths = pathsOf(temporary());
const least = { hadolint: Infinity, ...Object.fromEntries(Object.keys(bars).map((kind) => [kind, Infinity])) };
// In turn, so that what else the machine does meets all. A file that one cannot read to its end is a gap, and no failure here.
for (let round = 0; round < rounds; round++) {
  keep('hadolint', () => cpuOf(hadolint, ['--no-fail', '--format', 'json', ...names], { cwd: place }));
  for (const kind of Object.keys(bars))
    keep(kind, () => cpuOf(process.execPath, [script], { env: environment(paths[kind]), cwd: place, allow: [0, 2] }));
}
console.log(`${names.length} Dockerfiles, CPU (user and system), least of ${rounds}: hadolint ${seconds(least.hadolint)}`);
for (const [kind, bar] of Object.entries(bars)) {
  const ratio = least.hadolint / least[kind];
  console.log(`dockerfile-lint ${kind} ${seconds(least[kind])}: ${ratio.toFixed(2)} times as fast (at least ${bar})`);
  if (ratio < bar) process.exitCode = 1;
}

function keep(kind, measure) {
  least[kind] = Math.min(least[kind], measure().total);
}

/** Files that Docker and hadolint both take, under names of their own. */
function drawn(folder, target) {
  const next = numbers(1);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:docker|container)file(?:\.[\w-]+)?$|\.dockerfile$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /^\s*FROM\s/im.test(readFileSync(path, 'utf8')))
    .sort()
    .map((path) => ({ path, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count);
  return all.map(({ path }, index) => {
    const name = `${index}.Dockerfile`;
    copyFileSync(path, join(target, name));
    return name;
  });
}

/** Folders of programs with ShellCheck and without; nothing else is asked for but git. */
function pathsOf(folder) {
  const found = {};
  for (const kind of Object.keys(bars)) {
    const path = join(folder, kind.replaceAll(' ', '-'));
    mkdirSync(path);
    if (kind.startsWith('with ')) symlinkSync(shellcheck, join(path, 'shellcheck'));
    found[kind] = path;
  }
  return found;
}

function environment(path) {
  return {
    PATH: path,
    GITHUB_WORKSPACE: place,
    'INPUT_FAIL-ON': 'none',
    'INPUT_ALLOW-GAPS': '',
    INPUT_SHELLCHECK: path.endsWith('without-ShellCheck') ? 'off' : 'required',
  };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
