// Fetches the trust roots and bundles that we carry from the packages and repositories that publish them, by their ordinary clients
// (cargo, git, go and unzip must be installed), and holds each against the hash in the README beside it. `--latest` tells of newer crates.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Metadata, MetadataKind } from '@tufjs/models';

const data = fileURLToPath(new URL('../packages/signatures/data', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'portcullis-published-'));
const modules = new Map();
const repositories = new Map();
/** What the newest root of GitHub's repository is held against: the one that `gh` embeds. */
const anchor = {
  name: 'github.com/cli/cli/v2',
  version: 'v2.83.0',
  path: 'pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json',
};

try {
  if (process.argv.includes('--latest')) tellLatest();
  else fetchAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchAll() {
  const rows = ['trust-roots', 'public-bundles'].flatMap((part) => rowsOf(part).map((row) => ({ ...row, part })));
  const crates = fetchCrates(new Map(rows.filter(({ kind }) => kind === 'crate').map(({ name, version }) => [name, version])));
  for (const { kind, name, version, path, hash, part, file } of rows) {
    const bytes = kind === 'crate' ? readFileSync(join(crates.get(name), path)) : readRepository(name, version, path);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== hash) throw new Error(`${part}/${file}: expected sha256 ${hash}, got ${found} in ${name} ${version}`);
    writeFileSync(join(data, part, file), bytes);
    process.stdout.write(`${part}/${file}: as in ${name} ${version}\n`);
  }
  checkRoot();
}

/** Of the table in a README. */
function rowsOf(part) {
  const text = readFileSync(join(data, part, 'README.md'), 'utf8');
  return [...text.matchAll(/^\| (\S+) \| (crate|repository) (\S+) (\S+) \| (\S+) \| ([0-9a-f]{64}) \|$/gm)].map(
    ([, file, kind, name, version, path, hash]) => ({ file, kind, name, version, path, hash }),
  );
}

/** By cargo, into a home of its own. */
function fetchCrates(versions) {
  const dependencies = [...versions].map(([name, version]) => `${name} = { version = "=${version}", default-features = false }`);
  mkdirSync(join(folder, 'crate'));
  writeFileSync(
    join(folder, 'crate/Cargo.toml'),
    `[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2021"\n[lib]\npath = "lib.rs"\n[dependencies]\n${dependencies.join('\n')}\n`,
  );
  writeFileSync(join(folder, 'crate/lib.rs'), '');
  run('cargo', ['fetch', '--quiet'], { cwd: join(folder, 'crate'), env: { ...process.env, CARGO_HOME: join(folder, 'cargo') } });
  const sources = join(folder, 'cargo/registry/src');
  const [index] = readdirSync(sources);
  return new Map([...versions].map(([name, version]) => [name, join(sources, index, `${name}-${version}`)]));
}

/** From a tag, without the rest of its history. */
function readRepository(name, version, path) {
  const key = `${name}@${version}`;
  if (!repositories.has(key)) {
    const clone = join(folder, `repository-${repositories.size}`);
    const options = ['--quiet', '--depth', '1', '--filter', 'blob:none', '--no-checkout', '--branch', version];
    run('git', ['clone', ...options, `https://github.com/${name}`, clone]);
    repositories.set(key, clone);
  }
  return run('git', ['-C', repositories.get(key), 'show', `HEAD:${path}`], { encoding: 'buffer' });
}

/** From the module's zip, which is there even where the module asks for a newer Go. */
function readModule(name, version, path) {
  const key = `${name}@${version}`;
  if (!modules.has(key)) {
    const { stdout } = spawnSync('go', ['mod', 'download', '-json', key], { cwd: folder, encoding: 'utf8' });
    const { Zip: zip, Error: error } = JSON.parse(stdout || '{}');
    if (zip === undefined) throw new Error(`go mod download ${key}: ${error ?? 'no answer'}`);
    modules.set(key, zip);
  }
  return run('unzip', ['-p', modules.get(key), `${key}/${path}`], { encoding: 'buffer' });
}

/** TUF's own rule for a new root: signed by enough keys of the trusted one, and by enough of its own. */
function checkRoot() {
  const root = readRoot(readFileSync(join(data, 'trust-roots/github-tuf-root.json'), 'utf8'));
  for (const signer of [readRoot(readModule(anchor.name, anchor.version, anchor.path)), root]) {
    signer.verifyDelegate(MetadataKind.Root, root);
    process.stdout.write(`github-tuf-root.json: version ${root.signed.version} is signed by version ${signer.signed.version}\n`);
  }
}

function readRoot(text) {
  return Metadata.fromJSON(MetadataKind.Root, JSON.parse(text));
}

function tellLatest() {
  for (const part of ['trust-roots', 'public-bundles']) {
    for (const name of new Set(rowsOf(part).flatMap(({ kind, name }) => (kind === 'crate' ? [name] : [])))) {
      const version = /^version: (\S+)/m.exec(run('cargo', ['info', '--quiet', name], { cwd: folder }))?.[1];
      process.stdout.write(`${name}: newest ${version}\n`);
    }
  }
}

function run(program, args, options) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20, ...options });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
