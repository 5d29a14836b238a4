// Holds dockerfile-lint beside hadolint itself on real Dockerfiles: the same DL findings on the same lines, and the time each
// needs for the whole set in one process. `node test/differential/dockerfiles.mjs [FOLDER...]`
// Without folders it takes the Dockerfiles of some source packages of Debian. Needs the bundle and `node scripts/peers.mjs hadolint`.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotOnThisMachine, privateApt } from '../../scripts/apt.mjs';
import { peer, peersFolder } from '../../scripts/peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Projects that carry many Dockerfiles of their own; versions are those the suite has on the day. */
const packages = ['docker.io', 'golang-github-containers-buildah', 'grpc', 'docker-buildx', 'containerd', 'prometheus', 'skopeo'];

/**
 * Differences that were looked at and are not ours, by code and a piece of the instruction: hadolint's string parser does not
 * know the JSON escape of a slash, which Docker's does.
 */
const judged = [['DL3025', '"\\/usr\\\\\\"/bin/znc"']];

const hadolint = peer('hadolint');
if (hadolint === undefined) {
  console.log('skipped: hadolint is not installed; run `node scripts/peers.mjs hadolint`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const work = mkdtempSync(join(tmpdir(), 'portcullis-dockerfiles-'));
try {
  const folders = process.argv.length > 2 ? process.argv.slice(2).map((path) => resolve(path)) : debianSources();
  const origins = collect(folders, work);
  const files = [...origins.keys()];
  console.log(`${files.length} distinct Dockerfiles`);
  const theirs = timed(hadolint, ['--config', writeEmpty(work), '--format', 'json', ...files]);
  const ours = timed(process.execPath, [
    join(root, 'dist/cli/index.js'),
    'dockerfile-lint',
    '--config',
    writeEmpty(work),
    '--format',
    'hadolint-json',
    ...files,
  ]);
  const failed = new Set(theirs.findings.filter(({ code }) => code === 'DL1000').map(({ file }) => file));
  const theirKeys = keys(theirs.findings, failed);
  const ourKeys = keys(ours.findings, failed);
  let unjudged = 0;
  const report = (who, key) => {
    const [file, line, code] = key.split('\0');
    const text = readFileSync(join(work, file), 'utf8')
      .split('\n')
      .slice(Number(line) - 1, Number(line) + 2)
      .join(' ');
    const known = judged.some(([judgedCode, piece]) => judgedCode === code && text.includes(piece));
    if (!known) unjudged++;
    console.log(`only ${who}${known ? ' (judged)' : ''}: ${code} ${origins.get(file)}:${line} ${text.slice(0, 120)}`);
  };
  for (const key of theirKeys) if (!ourKeys.has(key)) report('hadolint', key);
  for (const key of ourKeys) if (!theirKeys.has(key)) report('ours', key);
  console.log(`${failed.size} files that hadolint cannot read are left out`);
  console.log(`${theirKeys.size} DL findings of hadolint, ${ourKeys.size} of ours, ${unjudged} differences not judged`);
  console.log(
    `hadolint ${theirs.seconds.toFixed(1)} s, ours ${ours.seconds.toFixed(1)} s: ${(theirs.seconds / ours.seconds).toFixed(1)} times as fast`,
  );
  process.exitCode = unjudged === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NotOnThisMachine)) throw error;
  console.log(`skipped: ${error.message}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function timed(program, args) {
  const start = performance.now();
  const run = spawnSync(program, args, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0 && run.status !== 1) throw new Error(`${basename(program)} ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return { findings: JSON.parse(run.stdout), seconds };
}

function keys(findings, failed) {
  return new Set(
    findings
      .filter(({ file, code }) => code.startsWith('DL') && !failed.has(file))
      .map(({ file, line, code }) => `${file}\0${line}\0${code}`),
  );
}

/** No configuration of the user's may narrow the comparison. */
function writeEmpty(folder) {
  const file = join(folder, 'empty.yaml');
  writeFileSync(file, 'ignored: []\n');
  return file;
}

/** Copies every distinct Dockerfile into one folder. @returns where each came from. */
function collect(folders, target) {
  const seen = new Set();
  const origins = new Map();
  for (const folder of folders) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && isDockerfile(entry.name),
    );
    for (const entry of entries) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const bytes = readFileSync(path);
      const digest = createHash('sha256').update(bytes).digest('hex');
      if (bytes.length > 200_000 || bytes.includes(0) || bytes.toString().trim() === '' || seen.has(digest)) continue;
      seen.add(digest);
      const name = `${String(origins.size).padStart(4, '0')}.Dockerfile`;
      writeFileSync(join(target, name), bytes);
      origins.set(name, relative(folder, path));
    }
  }
  return origins;
}

/** By its name; templates and programs that only carry the word in theirs are left out. */
function isDockerfile(name) {
  const lower = name.toLowerCase();
  if (/\.(?:ts|js|py|go|rs|vim|json|md|xml|html|sh|rb|in|inc|ya?ml|template|png|svg|\d)$|ignore$/.test(lower)) return false;
  return /^(?:docker|container)file/.test(lower) || /\.(?:docker|container)file$/.test(lower);
}

/** Source archives through apt with a configuration of its own, kept beside the peers. */
function debianSources() {
  const folder = join(peersFolder(), 'dockerfiles');
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return [join(folder, 'tree')];
  for (const part of ['archives', 'tree']) mkdirSync(join(folder, part), { recursive: true });
  const env = privateApt(join(folder, '.apt'), 'deb-src', ['sid']);
  for (const name of packages) {
    const run = spawnSync('apt-get', ['source', '--download-only', '-q', name], { env, cwd: join(folder, 'archives'), encoding: 'utf8' });
    if (run.status !== 0) console.log(`left out: ${name}, whose source is not served`);
  }
  for (const archive of readdirSync(join(folder, 'archives')).filter((name) => /\.orig[^/]*\.tar\.(?:gz|xz|bz2)$/.test(name))) {
    // tar fails when an archive holds nothing of the kind.
    spawnSync('tar', [
      '-xf',
      join(folder, 'archives', archive),
      '-C',
      join(folder, 'tree'),
      '--wildcards',
      '--no-anchored',
      '*ockerfile*',
      '*ontainerfile*',
    ]);
  }
  writeFileSync(ready, '');
  return [join(folder, 'tree')];
}
