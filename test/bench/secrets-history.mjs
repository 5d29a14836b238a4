// secret-scan beside gitleaks on a whole history of more than 3,000 commits: at least two and a half times as fast.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { history } from './_corpus.mjs';
import { median, peak, root, temporary } from './_measure.mjs';

const limit = 2.5;
const rounds = 5;
const gitleaks = peer('gitleaks');
if (gitleaks === undefined) {
  console.log('gitleaks is not installed: run `node scripts/peers.mjs gitleaks`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = await history();
const commits = spawnSync('git', ['-C', folder, 'rev-list', '--count', '--all'], { encoding: 'utf8' }).stdout.trim();
console.log(`webpack 4 and 5 by release and folder: ${commits} commits; medians of ${rounds}`);

const script = join(root, 'dist/secret-scan/index.js');
const results = temporary();
const environment = {
  PATH: process.env.PATH,
  GITHUB_WORKSPACE: folder,
  INPUT_SCAN: 'history',
  'INPUT_FAIL-ON': 'none',
  INPUT_ANNOTATIONS: 'false',
  INPUT_SUMMARY: 'false',
};
const ours = median(rounds, process.execPath, [script], { env: environment });
const theirs = median(rounds, gitleaks, ['git', folder, '--no-banner', '-l', 'error', '-r', join(results, 'gitleaks.json')], {
  allow: [0, 1],
});
console.log(
  `gitleaks git: ${(theirs / 1000).toFixed(2)} s, secret-scan: ${(ours / 1000).toFixed(2)} s, ${(theirs / ours).toFixed(1)} times as fast (at least ${limit})`,
);
console.log(`secret-scan: ${peak(script, [], environment).megabytes.toFixed(0)} MB peak`);
if (theirs / ours < limit) process.exitCode = 1;
