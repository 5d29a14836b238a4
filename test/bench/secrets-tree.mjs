// secret-scan beside gitleaks on the working tree of a real repository of more than 100 MB: at least five times as fast
// in wall time, and at most 250 MB of memory with all its threads.

import { join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { sizeOf, tree } from './_corpus.mjs';
import { median, peak, root, temporary } from './_measure.mjs';

const limit = 5;
const memory = 250;
const rounds = 5;
const gitleaks = peer('gitleaks');
if (gitleaks === undefined) {
  console.log('gitleaks is not installed: run `node scripts/peers.mjs gitleaks`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = await tree('beats');
const { files, bytes } = sizeOf(folder);
console.log(`beats 7.17.0: ${files} files, ${(bytes / 1e6).toFixed(0)} MB; medians of ${rounds}`);

const script = join(root, 'dist/secret-scan/index.js');
const results = temporary();
const environment = {
  PATH: process.env.PATH,
  GITHUB_WORKSPACE: folder,
  'INPUT_FAIL-ON': 'none',
  INPUT_ANNOTATIONS: 'false',
  INPUT_SUMMARY: 'false',
};
const ours = median(rounds, process.execPath, [script], { env: environment });
const theirs = median(rounds, gitleaks, ['dir', folder, '--no-banner', '-l', 'error', '-r', join(results, 'gitleaks.json')], {
  allow: [0, 1],
});
console.log(
  `gitleaks dir: ${(theirs / 1000).toFixed(2)} s, secret-scan: ${(ours / 1000).toFixed(2)} s, ${(theirs / ours).toFixed(1)} times as fast (at least ${limit})`,
);
const { megabytes } = peak(script, [], environment);
console.log(`secret-scan: ${megabytes.toFixed(0)} MB peak (at most ${memory})`);
if (theirs / ours < limit || megabytes > memory) process.exitCode = 1;
