// A lock of 50,000 packages, of npm and of pnpm: CPU time of the whole command beside JSON.parse of the npm lock alone, medians in one run,
// and beside syft and osv-scanner where SBOM_PEERS names a folder that holds their programs.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporary } from './_measure.mjs';

const rounds = 3;
const count = 50_000;
const folder = temporary();
const integrity = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
const name = (index) => (index % 3 === 0 ? `@s/pkg-${index}` : `pkg-${index}`);
const needs = (index) => [1, 2, 3].map((step) => index * 3 + step).filter((other) => other < count);

function npmLock() {
  const roots = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [name(index), '^1.0.0']));
  const packages = { '': { name: 'house', dependencies: roots } };
  for (let index = 0; index < count; index++)
    packages[`node_modules/${name(index)}`] = {
      version: `1.0.${index}`,
      integrity,
      license: 'MIT',
      dependencies: Object.fromEntries(needs(index).map((other) => [name(other), `1.0.${other}`])),
    };
  return JSON.stringify({ name: 'house', lockfileVersion: 3, packages }, null, 2);
}

function pnpmLock() {
  const all = Array.from({ length: count }, (_, index) => index);
  const roots = all.slice(0, 50).map((index) => `      '${name(index)}':\n        specifier: ^1.0.0\n        version: 1.0.${index}\n`);
  const packages = all.map((index) => `  '${name(index)}@1.0.${index}':\n    resolution: {integrity: ${integrity}}\n\n`);
  const snapshots = all.map((index) => {
    const edges = needs(index).map((other) => `      '${name(other)}': 1.0.${other}\n`);
    return `  '${name(index)}@1.0.${index}':${edges.length === 0 ? ' {}\n\n' : `\n    dependencies:\n${edges.join('')}\n`}`;
  });
  return `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n${roots.join('')}\npackages:\n\n${packages.join('')}snapshots:\n\n${snapshots.join('')}`;
}

/** User and system time of a command in seconds. */
function cpu(program, args) {
  const timed = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>/dev/null', program, ...args], {
    encoding: 'utf8',
  });
  if (timed.status !== 0) throw new Error(`${program} ended with ${timed.status}`);
  return timed.stderr
    .trim()
    .split(/\s+/)
    .map(Number)
    .reduce((sum, part) => sum + part, 0);
}

const median = (run) => Array.from({ length: rounds }, run).sort((a, b) => a - b)[rounds >> 1];
const files = { npm: ['package-lock.json', npmLock()], pnpm: ['pnpm-lock.yaml', pnpmLock()] };
for (const [kind, [file, text]] of Object.entries(files)) {
  mkdirSync(join(folder, kind));
  writeFileSync(join(folder, kind, file), text);
}
const parse = median(() =>
  cpu(process.execPath, [
    '-e',
    `JSON.parse(require('fs').readFileSync(${JSON.stringify(join(folder, 'npm', 'package-lock.json'))},'utf8'))`,
  ]),
);
console.log(`JSON.parse of the npm lock in a process of its own: ${parse.toFixed(2)} s CPU`);
const peers = process.env.SBOM_PEERS ?? '';
for (const kind of Object.keys(files)) {
  const target = join(folder, kind);
  const ours = median(() => cpu(process.execPath, [join(root, 'dist/cli/index.js'), 'sbom', '--format', 'cyclonedx-json', target]));
  console.log(`${kind}: sbom ${ours.toFixed(2)} s, ${(ours / parse).toFixed(1)} times JSON.parse`);
  for (const [peer, args] of [
    ['syft', ['scan', `dir:${target}`, '-o', 'json', '-q']],
    ['osv-scanner', ['scan', 'source', '-r', '--all-packages', '--offline-vulnerabilities', '--format', 'json', target]],
  ]) {
    const program = join(peers, peer);
    if (peers === '' || !existsSync(program)) console.log(`${kind}: ${peer} skipped: SBOM_PEERS names no folder that has it`);
    else {
      const theirs = median(() => cpu(program, args));
      console.log(`${kind}: ${peer} ${theirs.toFixed(2)} s, ours ${(ours / theirs).toFixed(2)} times that`);
    }
  }
}
