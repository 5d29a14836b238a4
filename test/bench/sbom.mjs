// A lock of 50,000 packages, of npm and of pnpm: CPU time of the whole command beside JSON.parse of the npm lock alone, medians in one run,
// and beside syft and osv-scanner where SBOM_PEERS names a folder that holds their programs. Then a tree as most are: thousands of files,
// of which some sixty are small manifests of a dozen kinds, beside osv-scanner where it is in PATH or in that folder.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporary } from './_measure.mjs';

/** Joined here, for no test names a registry's host. */
const cargoIndex = ['https://github.com/rust-lang/crates', 'io-index'].join('.');
const rounds = 3;
const many = 50_000;
const folder = temporary();
const integrity = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
const name = (index) => (index % 3 === 0 ? `@s/pkg-${index}` : `pkg-${index}`);
const needs = (index, count = many) => [1, 2, 3].map((step) => index * 3 + step).filter((other) => other < count);

function npmLock() {
  const roots = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [name(index), '^1.0.0']));
  const packages = { '': { name: 'house', dependencies: roots } };
  for (let index = 0; index < many; index++)
    packages[`node_modules/${name(index)}`] = {
      version: `1.0.${index}`,
      integrity,
      license: 'MIT',
      dependencies: Object.fromEntries(needs(index).map((other) => [name(other), `1.0.${other}`])),
    };
  return JSON.stringify({ name: 'house', lockfileVersion: 3, packages }, null, 2);
}

function pnpmLock(count = many) {
  const all = Array.from({ length: count }, (_, index) => index);
  const roots = all.slice(0, 50).map((index) => `      '${name(index)}':\n        specifier: ^1.0.0\n        version: 1.0.${index}\n`);
  const packages = all.map((index) => `  '${name(index)}@1.0.${index}':\n    resolution: {integrity: ${integrity}}\n\n`);
  const snapshots = all.map((index) => {
    const edges = needs(index, count).map((other) => `      '${name(other)}': 1.0.${other}\n`);
    return `  '${name(index)}@1.0.${index}':${edges.length === 0 ? ' {}\n\n' : `\n    dependencies:\n${edges.join('')}\n`}`;
  });
  return `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n${roots.join('')}\npackages:\n\n${packages.join('')}snapshots:\n\n${snapshots.join('')}`;
}

/** A tree like renovate's: 4,000 sources in 800 folders, a lock of 1,200 packages, and small manifests between them. */
function tree(at) {
  const put = (path, text) => {
    mkdirSync(join(at, path, '..'), { recursive: true });
    writeFileSync(join(at, path), text);
  };
  for (let index = 0; index < 4000; index++) put(`lib/part-${index % 800}/source-${index}.ts`, `export const source = ${index};\n`);
  put('.gitignore', 'node_modules\n/dist\n*.log\n.cache\n');
  put('pnpm-lock.yaml', pnpmLock(1200));
  const names = Array.from({ length: 30 }, (_, index) => `bird-${index}`);
  const manifests = (index) => ({
    'package.json': JSON.stringify({ name: `part-${index}`, dependencies: Object.fromEntries(names.map((one) => [one, '^1.0.0'])) }),
    'requirements.txt': names.map((one) => `${one}==1.0.${index}\n`).join(''),
    'Gemfile.lock': `GEM\n  remote: https://rubygems.org/\n  specs:\n${names.map((one) => `    ${one} (1.0.${index})\n`).join('')}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${names.map((one) => `  ${one}\n`).join('')}`,
    'Cargo.lock': `version = 3\n\n${names.map((one) => `[[package]]\nname = "${one}"\nversion = "1.0.${index}"\nsource = "registry+${cargoIndex}"\n`).join('\n')}`,
    'go.mod': `module example.com/part\n\ngo 1.22\n\nrequire (\n${names.map((one) => `\texample.com/${one} v1.0.${index}\n`).join('')})\n`,
    'pom.xml': `<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>part-${index}</artifactId><version>1</version><dependencies>${names.map((one) => `<dependency><groupId>b</groupId><artifactId>${one}</artifactId><version>1.0.${index}</version></dependency>`).join('')}</dependencies></project>`,
    Dockerfile: `FROM example/image:${index}\nRUN true\n`,
    '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${names.map((one) => `      - uses: owner/${one}@v1\n`).join('')}`,
  });
  for (let index = 0; index < 8; index++)
    for (const [file, text] of Object.entries(manifests(index))) put(`lib/part-${index}/${file}`, text);
}

/** User and system time of a command in seconds. */
function cpu(program, args, statuses = [0]) {
  const timed = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>/dev/null', program, ...args], {
    encoding: 'utf8',
  });
  if (!statuses.includes(timed.status)) throw new Error(`${program} ended with ${timed.status}`);
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

tree(join(folder, 'tree'));
const small = median(() =>
  cpu(process.execPath, [join(root, 'dist/cli/index.js'), 'sbom', '--format', 'cyclonedx-json', join(folder, 'tree')]),
);
console.log(`tree of 4,000 files and 65 manifests: sbom ${small.toFixed(2)} s`);
const scanner = [peers, ...(process.env.PATH ?? '').split(':')].map((at) => join(at, 'osv-scanner')).find((program) => existsSync(program));
if (scanner === undefined) console.log('tree: osv-scanner skipped: it is neither in PATH nor in the folder that SBOM_PEERS names');
else {
  const args = ['scan', 'source', '-r', '--offline', '--all-packages', '--format', 'cyclonedx-1-5', join(folder, 'tree')];
  // Without a database it lists what there is all the same, and ends with 127.
  const theirs = median(() => cpu(scanner, args, [0, 1, 127]));
  console.log(`tree: osv-scanner ${theirs.toFixed(2)} s, ours ${(small / theirs).toFixed(2)} times that`);
}
