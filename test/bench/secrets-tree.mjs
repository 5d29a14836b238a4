// secret-scan beside gitleaks and kingfisher as they are released on the working tree of a real repository of more than 100 MB, in
// processor time: gitleaks passes over vendored trees, so that it is held against the bytes that it reads too; and at most 250 MB of memory.
// `secrets-tree.mjs [FOLDER]`; a checkout of moby is what the bars of issue 12 speak of.

import { join, resolve } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { sizeOf, tree } from './_corpus.mjs';
import { peak, processorTimes, root, temporary } from './_measure.mjs';

/** Times of gitleaks' processor time, the same by byte read, and ours by kingfisher's. */
const bars = { whole: 3, byte: 8, kingfisher: 1.5 };
const memory = 250;
const rounds = 3;
const [gitleaks, kingfisher] = [peer('gitleaks'), peer('kingfisher')];
if (gitleaks === undefined || kingfisher === undefined) {
  console.log('a peer is not installed: run `node scripts/peers.mjs gitleaks kingfisher`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = process.argv[2] === undefined ? await tree('beats') : resolve(process.argv[2]);
const { files, bytes } = sizeOf(folder);
const own = sizeOf(folder, /^(?:vendor|node_modules)$/).bytes;
console.log(`${folder}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${(own / 1e6).toFixed(0)} MB not vendored; least of ${rounds}`);

const script = join(root, 'dist/secret-scan/index.js');
const results = temporary();
const environment = {
  PATH: process.env.PATH,
  HOME: results,
  GITHUB_WORKSPACE: folder,
  'INPUT_FAIL-ON': 'none',
  INPUT_ANNOTATIONS: 'false',
  INPUT_SUMMARY: 'false',
};
const [ours, theirs, king] = processorTimes(
  rounds,
  [
    [process.execPath, script],
    [gitleaks, 'dir', folder, '--no-banner', '-l', 'error', '-r', join(results, 'gitleaks.json')],
    [
      kingfisher,
      ...['scan', folder, '--no-validate', '--no-update-check', '--git-history', 'none', '--format', 'json'],
      ...['-o', join(results, 'kingfisher.json')],
    ],
  ],
  environment,
);
const seconds = ({ user, both }) => `${both.toFixed(2)} s (${user.toFixed(2)} s user)`;
console.log(`secret-scan ${seconds(ours)}, gitleaks ${seconds(theirs)}, kingfisher ${seconds(king)}`);
const figures = {
  whole: theirs.both / ours.both,
  byte: (theirs.both / own) * (bytes / ours.both),
  kingfisher: ours.both / king.both,
};
console.log(
  `${figures.whole.toFixed(2)} times as fast as gitleaks (at least ${bars.whole}), ${figures.byte.toFixed(1)} by byte read (${bars.byte})`,
);
console.log(
  `${figures.kingfisher.toFixed(2)} times kingfisher's time (at most ${bars.kingfisher}), ${(ours.user / king.user).toFixed(2)} by user time`,
);
const { megabytes } = peak(script, [], environment);
console.log(`secret-scan: ${megabytes.toFixed(0)} MB peak (at most ${memory})`);
if (figures.whole < bars.whole || figures.byte < bars.byte || figures.kingfisher > bars.kingfisher || megabytes > memory)
  process.exitCode = 1;
