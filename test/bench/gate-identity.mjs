// How well fingerprints and git's line map agree, over two real histories: on lines that git calls unchanged a fingerprint should be one of
// the base's, on others it should not. `node test/bench/gate-identity.mjs REPOSITORY…` with clones at hand; compile first.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineMapSince } from '../../build/packages/gate/src/line-map.js';
import { findingsOf } from '../../build/packages/gate/src/results.js';
import { readSarif } from '../../build/packages/sarif/src/index.js';
import { temporary } from './_measure.mjs';

const pairs = 20;
/** Commits between the two of a pair, along first parents. */
const step = 8;
const rules = {
  condition: /\bif\b/,
  loop: /\b(?:for|while)\b/,
  call: /\w\(.*\)/,
  literal: /(['"]).+\1/,
  assign: /\w\s*=\s*[^=]/,
};

/** Findings of a tool that gives neither snippet nor fingerprint, in the files of a checkout. */
function findings(root, files) {
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n')]));
  const results = [...texts].flatMap(([file, lines]) =>
    lines.flatMap((line, i) =>
      Object.entries(rules)
        .filter(([, pattern]) => pattern.test(line))
        .map(([ruleId]) => ({
          ruleId,
          message: { text: `A ${ruleId}.` },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: i + 1 } } }],
        })),
    ),
  );
  const log = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lines' } }, results }] });
  return findingsOf(
    readSarif(Buffer.from(log), 'f', root, undefined, (path, line) => texts.get(path)?.[line - 1]),
    [],
  ).open;
}

for (const repository of process.argv.slice(2)) {
  const root = temporary();
  const git = (...args) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  execFileSync('git', ['clone', '-q', repository, root], { stdio: 'ignore' });
  const at = (commit) => {
    git('checkout', '-q', '-f', commit);
    return findings(
      root,
      git('ls-files')
        .split('\n')
        .filter((file) => /\.(?:js|ts|py|rst|md|ya?ml|html)$/.test(file)),
    );
  };
  const commits = git('log', '--first-parent', '--format=%H').trim().split('\n');
  const gap = Math.max(1, Math.floor((commits.length - step - 1) / pairs));
  const counts = { stood: 0, other: 0, changed: 0, same: 0 };
  for (let k = 0; k < pairs && k * gap + step < commits.length; k++) {
    const [head, base] = [commits[k * gap], commits[k * gap + step]];
    const before = new Set(at(base).map(({ fingerprint }) => fingerprint));
    const now = at(head);
    const map = lineMapSince({ root, workspace: root, base, head }, (path) => readFileSync(join(root, path)));
    for (const { result, fingerprint } of now) {
      const stood = map.stood(result.path, { start: result.startLine, end: result.endLine });
      counts[stood ? 'stood' : 'changed']++;
      if (stood !== before.has(fingerprint)) counts[stood ? 'other' : 'same']++;
    }
  }
  const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `${repository}: of ${counts.stood} findings on lines that stood there ${counts.other} have another fingerprint (${share(counts.other, counts.stood)}), of ${counts.changed} on changed lines ${counts.same} have one of before (${share(counts.same, counts.changed)})`,
  );
}
