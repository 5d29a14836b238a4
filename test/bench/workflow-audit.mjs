// workflow-audit beside zizmor offline on real workflows: no more CPU, at most 250 MB; eleven files at most 2.5 times bare Node; and
// hostile ones at most 1 s of CPU each. `node test/bench/workflow-audit.mjs [FOLDER]`; FOLDER holds repositories, without one the
// workflows of some Go modules are taken. Needs `npm run bundle`, and `node scripts/peers.mjs zizmor`; no network but for the modules.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { moduleWorkflows } from '../differential/_module-workflows.mjs';
import { cpuOf, peak, root, temporary } from './_measure.mjs';

const rounds = 5;
const memory = 250;
const starting = 2.5;
const hostile = 1000;

const script = join(root, 'dist/workflow-audit/index.js');
const zizmor = peer('zizmor');
if (zizmor === undefined) {
  console.log('zizmor is not installed: run `node scripts/peers.mjs zizmor`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const theirArguments = ['--offline', '--format', 'sarif', '--no-config', '--no-exit-codes', '--collect=all', '.'];
const folder = process.argv[2] === undefined ? moduleWorkflows(temporary()) : copied(resolve(process.argv[2]));
const workflows = filesIn(folder).filter((path) => /\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
beside();
start();
await hostileOnes();

/** Both in turn, so that what else the machine does meets both. */
function beside() {
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(ours(folder).total);
    times.theirs.push(cpuOf(zizmor, theirArguments, { cwd: folder }).total);
  }
  const [own, other] = [middle(times.ours), middle(times.theirs)];
  const { megabytes } = peak(script, [], environmentOf(folder));
  console.log(
    `${workflows.length} workflows, CPU (user and system), medians of ${rounds}: zizmor ${seconds(other)}, workflow-audit ${seconds(own)}, ${(own / other).toFixed(2)} times (at most 1); ${megabytes.toFixed(0)} MB (at most ${memory})`,
  );
  if (own > other || megabytes > memory) process.exitCode = 1;
}

/** Eleven files of one repository. */
function start() {
  const few = temporary();
  for (const path of workflows.slice(0, 11))
    put(few, `.github/workflows/${path.replaceAll(/[^\w.-]/g, '-')}`, readFileSync(join(folder, path)));
  const bare = least(15, () => cpuOf(process.execPath, ['-e', '0']).total);
  const own = least(15, () => ours(few).total);
  console.log(
    `eleven workflows: ${own.toFixed(0)} ms of CPU, bare Node ${bare.toFixed(0)} ms, ${(own / bare).toFixed(2)} times (at most ${starting})`,
  );
  if (own / bare > starting) process.exitCode = 1;
}

async function hostileOnes() {
  const { hostileWorkflows } = await import(join(root, 'build/test/harness/hostile-workflows.js'));
  for (const { name, files } of hostileWorkflows) {
    const place = temporary();
    for (const [path, text] of Object.entries(files())) put(place, path, text);
    const user = Math.min(ours(place).user, ours(place).user);
    console.log(`${name}: ${user.toFixed(0)} ms (at most ${hostile})`);
    if (user > hostile) process.exitCode = 1;
    rmSync(place, { recursive: true, force: true });
  }
}

function environmentOf(workspace) {
  return { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, 'INPUT_FAIL-ON': 'none', 'INPUT_ALLOW-GAPS': '' };
}

function ours(workspace) {
  return cpuOf(process.execPath, [script], { env: environmentOf(workspace), allow: [0, 1, 2] });
}

function least(times, measure) {
  return Math.min(...Array.from({ length: times }, measure));
}

function middle(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function put(place, path, content) {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), content);
}

function filesIn(place) {
  return readdirSync(place, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
}

/** Without the files at which zizmor ends its whole run. */
function copied(source) {
  const target = join(temporary(), 'repositories');
  cpSync(source, target, { recursive: true });
  for (let left = 20; left > 0; left--) {
    const run = spawnSync(zizmor, theirArguments, { cwd: target, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.status === 0) return target;
    const at = /file:\/\/\.\/([^\s:`"]+\.ya?ml)/.exec(run.stderr.slice(run.stderr.lastIndexOf('fatal') + 1))?.[1];
    if (at === undefined || !existsSync(join(target, at))) throw new Error(`zizmor failed: ${run.stderr.slice(-500)}`);
    console.log(`left out, since zizmor ends there: ${at}`);
    rmSync(join(target, at));
  }
  throw new Error('zizmor fails on more files than are left out');
}
