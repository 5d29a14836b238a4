// Holds secret-scan with an imported gitleaks configuration beside gitleaks itself: both must find the same set of
// (file, rule, secret) in a large real tree. `node test/differential/gitleaks.mjs [MODULE@VERSION | DIRECTORY]`
// Needs the bundle, Go and the peer: `node scripts/peers.mjs gitleaks`.

import { isUtf8 } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peer, peers } from '../../scripts/peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const subject = process.argv[2] ?? 'k8s.io/kubernetes@v1.31.0';
const gitleaksVersion = peers.gitleaks.version;

const gitleaks = peer('gitleaks');
if (gitleaks === undefined) {
  console.log('skipped: gitleaks is not installed; run `node scripts/peers.mjs gitleaks`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const work = mkdtempSync(join(tmpdir(), 'portcullis-differential-'));
try {
  const tree = join(work, 'tree');
  cpSync(existsSync(subject) ? resolve(subject) : moduleDirectory(subject), tree, { recursive: true });
  makeWritable(tree);
  cpSync(
    join(moduleDirectory(`github.com/zricethezav/gitleaks/v8@${gitleaksVersion}`), 'config/gitleaks.toml'),
    join(tree, '.gitleaks.toml'),
  );
  chmodSync(join(tree, '.gitleaks.toml'), 0o644);
  // Both tools read what is there, and none of its own files may narrow the comparison.
  rmSync(join(tree, '.gitleaksignore'), { force: true });

  const theirs = runGitleaks(tree);
  const ours = runOurs(tree);
  const missing = [...theirs.keys()].filter((key) => !ours.has(key));
  const extra = [...ours.keys()].filter((key) => !theirs.has(key));
  for (const key of missing) console.log(`only gitleaks: ${theirs.get(key)}`);
  for (const key of extra) console.log(`only ours:     ${ours.get(key)}`);
  console.log(`${subject}: gitleaks ${theirs.size}, ours ${ours.size}, only gitleaks ${missing.length}, only ours ${extra.length}`);
  process.exitCode = missing.length + extra.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Directory of a Go module, from the module cache. */
function moduleDirectory(name) {
  return JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', name], { cwd: work, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod' } }),
  ).Dir;
}

/** The module cache is read-only, and so is a copy of it. */
function makeWritable(directory) {
  chmodSync(directory, 0o755);
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) makeWritable(path);
  }
}

/** Findings as `file rule secret`, each with a line for people that does not show the secret. */
function runGitleaks(tree) {
  const report = join(work, 'gitleaks.json');
  const started = performance.now();
  spawnSync(
    gitleaks,
    ['dir', '.', '--config', '.gitleaks.toml', '--no-banner', '--report-format', 'json', '--report-path', report, '--exit-code', '0'],
    {
      cwd: tree,
      stdio: 'inherit',
    },
  );
  console.log(`gitleaks: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const found = new Map();
  for (const { File, RuleID, Secret, StartLine } of JSON.parse(readFileSync(report, 'utf8'))) {
    found.set(`${File} ${RuleID} ${comparable(Secret)}`, `${File}:${StartLine} ${RuleID} ${Secret.slice(0, 4)}…(${Secret.length})`);
  }
  return found;
}

function runOurs(tree) {
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'dist/cli/index.js'),
      'secret-scan',
      '--rules',
      'imported',
      '--decode-depth',
      '0',
      '--archive-depth',
      '0',
      '--max-file-size',
      '1000',
      '--format',
      'sarif',
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, GITHUB_ACTIONS: '' } },
  );
  if (run.status === 2) throw new Error(run.stderr);
  console.log(`ours: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const found = new Map();
  const texts = new Map();
  for (const { ruleId, locations } of JSON.parse(run.stdout).runs[0].results) {
    const { artifactLocation, region } = locations[0].physicalLocation;
    const path = decodeURIComponent(artifactLocation.uri);
    if (!texts.has(path)) texts.set(path, linesOf(readFileSync(join(tree, path))));
    found.set(
      `${path} ${ruleId} ${region === undefined ? '' : comparable(textAt(texts.get(path), region))}`,
      `${path}:${region?.startLine ?? 0} ${ruleId}`,
    );
  }
  return found;
}

/** SARIF holds no secret, only its place: what stands there in the file is compared. */
function textAt(lines, { startLine, startColumn, endLine, endColumn }) {
  if (startLine === endLine) return lines[startLine - 1].slice(startColumn - 1, endColumn - 1);
  return [
    lines[startLine - 1].slice(startColumn - 1),
    ...lines.slice(startLine, endLine - 1),
    lines[endLine - 1].slice(0, endColumn - 1),
  ].join('\n');
}

function linesOf(bytes) {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').split(/\r\n|\n|\r/);
}

/** Letters beyond ASCII are not written alike by both. */
function comparable(secret) {
  return secret.replace(/\r\n?/g, '\n').replace(/[^\0-\x7f]+/g, '?');
}
