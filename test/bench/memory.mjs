// Peak memory of secret-scan on 100,000 files and on one file of 2 GiB with the cap raised above it: at most 300 MB.

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { peak, root, temporary } from './_measure.mjs';

const limit = 300;
const script = join(root, 'dist/secret-scan/index.js');

const many = temporary();
for (let d = 0; d < 1000; d++) {
  mkdirSync(join(many, `d${d}`));
  for (let f = 0; f < 100; f++) writeFileSync(join(many, `d${d}`, `f${f}.txt`), `file ${d} ${f}\npassword = os.environ["X"]\n`.repeat(20));
}
show('100,000 files', peak(script, [], { GITHUB_WORKSPACE: many }));

const large = temporary();
const file = openSync(join(large, 'large.log'), 'w');
const piece = Buffer.from('2026-11-24T12:00:00Z INFO request id=4711 token check passed, user logged in from 10.0.0.7\n'.repeat(11_000));
for (let written = 0; written < 2 * 1024 ** 3; written += piece.length) writeSync(file, piece);
closeSync(file);
show('one file of 2 GiB, skipped over the cap', peak(script, [], { GITHUB_WORKSPACE: large }));
show('one file of 2 GiB, cap raised to 4096 MiB', peak(script, [], { GITHUB_WORKSPACE: large, 'INPUT_MAX-FILE-SIZE': '4096' }));

function show(label, { exitCode, milliseconds, megabytes }) {
  console.log(`${label}: ${megabytes.toFixed(0)} MB peak, ${(milliseconds / 1000).toFixed(1)} s, exit ${exitCode} (limit ${limit} MB)`);
  if (megabytes > limit || exitCode !== 0) process.exitCode = 1;
}
