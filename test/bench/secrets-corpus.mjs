// Recall and precision on labelled samples, one small file each, beside gitleaks where it is installed.
// `node test/bench/secrets-corpus.mjs [FOLDER]`: FOLDER holds positives/ and negatives/ (any depth); without it the samples are made.
// `--held-out` takes the samples that rules are not tuned on; `--misses` names the samples that were judged wrongly.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { root, temporary } from './_measure.mjs';
import { heldOutCorpus } from './_secret-held-out.mjs';
import { sampleCorpus } from './_secret-samples.mjs';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? madeCorpus();
const showMisses = process.argv.includes('--misses');

const labels = ['positives', 'negatives'];
const tools = [
  ['portcullis', portcullis],
  ['gitleaks', gitleaks],
];
for (const [name, scan] of tools) {
  const found = new Map(labels.map((label) => [label, scan(join(folder, label))]));
  if (found.get('positives') === undefined) {
    console.log(`${name.padEnd(12)} not installed`);
    continue;
  }
  const rate = (label) => {
    const all = files(join(folder, label));
    const hit = all.filter((file) => found.get(label).has(file));
    return { all: all.length, hit: hit.length, wrong: all.filter((file) => found.get(label).has(file) !== (label === 'positives')) };
  };
  const [positive, negative] = labels.map(rate);
  const percent = ({ hit, all }) => `${((100 * hit) / Math.max(1, all)).toFixed(1)} % (${hit}/${all})`;
  console.log(`${name.padEnd(12)} recall ${percent(positive)}   negatives flagged ${percent(negative)}`);
  if (showMisses && name === 'portcullis') for (const file of [...positive.wrong, ...negative.wrong]) console.log(`  ${file}`);
}

function madeCorpus() {
  const path = temporary();
  for (const sample of process.argv.includes('--held-out') ? heldOutCorpus() : sampleCorpus()) {
    const file = join(path, sample.label, sample.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sample.text);
  }
  return path;
}

function files(path) {
  const listed = spawnSync('find', [path, '-type', 'f'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return listed.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(path.length + 1))
    .sort();
}

/** Paths, within the folder, of the files in which something was found. */
function portcullis(path) {
  const sarif = join(temporary(), 'portcullis.sarif');
  spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), 'secret-scan', '.', '--sarif-file', sarif, '--fail-on', 'none'], {
    cwd: path,
    stdio: 'ignore',
  });
  const { results } = JSON.parse(readFileSync(sarif, 'utf8')).runs[0];
  return new Set(
    results
      .filter(({ suppressions }) => (suppressions ?? []).length === 0)
      .map(({ locations }) => decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)),
  );
}

function gitleaks(path) {
  const program = peer('gitleaks');
  if (program === undefined) return undefined;
  const report = join(temporary(), 'gitleaks.json');
  const run = spawnSync(program, ['dir', path, '--report-path', report, '--exit-code', '0', '--no-banner'], { stdio: 'ignore' });
  if (run.error) throw run.error;
  return new Set(JSON.parse(readFileSync(report, 'utf8')).map(({ File }) => File.slice(path.length + 1)));
}
