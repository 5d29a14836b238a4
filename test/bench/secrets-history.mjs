// secret-scan beside gitleaks as it is released on a whole history of more than 3,000 commits, in processor time of each with its git.
// `secrets-history.mjs [REPOSITORY]`; without one the history is made of the releases of webpack.

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { history } from './_corpus.mjs';
import { peak, processorTimes, root, temporary } from './_measure.mjs';

const limit = 2.5;
const rounds = 3;
const gitleaks = peer('gitleaks');
if (gitleaks === undefined) {
  console.log('gitleaks is not installed: run `node scripts/peers.mjs gitleaks`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = process.argv[2] === undefined ? await history() : resolve(process.argv[2]);
const commits = spawnSync('git', ['-C', folder, 'rev-list', '--count', '--all'], { encoding: 'utf8' }).stdout.trim();
console.log(`${folder}: ${commits} commits; least of ${rounds}`);

const script = join(root, 'dist/secret-scan/index.js');
const environment = {
  PATH: process.env.PATH,
  GITHUB_WORKSPACE: folder,
  INPUT_SCAN: 'history',
  'INPUT_FAIL-ON': 'none',
  INPUT_ANNOTATIONS: 'false',
  INPUT_SUMMARY: 'false',
};
const [ours, theirs] = processorTimes(
  rounds,
  [
    [process.execPath, script],
    [gitleaks, 'git', folder, '--no-banner', '-l', 'error', '-r', join(temporary(), 'gitleaks.json')],
  ],
  environment,
);
const times = theirs.both / ours.both;
console.log(
  `gitleaks ${theirs.both.toFixed(2)} s, secret-scan ${ours.both.toFixed(2)} s, ${times.toFixed(2)} times as fast (at least ${limit})`,
);
console.log(`secret-scan: ${peak(script, [], environment).megabytes.toFixed(0)} MB peak`);
if (times < limit) process.exitCode = 1;
