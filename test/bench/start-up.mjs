// Start-up of each scanner on an empty folder beside `node -e 0`: at most 2.5 times.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median, root, temporary } from './_measure.mjs';

const limit = 2.5;
const empty = temporary();
// The same environment for both: a variable such as NODE_EXTRA_CA_CERTS alone makes Node three times slower to start.
const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: empty };
const bare = median(15, process.execPath, ['-e', '0'], { env });
console.log(`node -e 0: ${bare.toFixed(0)} ms (Node ${process.versions.node}, median of 15)`);
for (const name of readdirSync(join(root, 'dist')).filter(
  (entry) => entry !== 'cli' && entry !== 'remediation-gate' && existsSync(join(root, 'dist', entry, 'index.js')),
)) {
  // Who needs something to look at refuses an empty folder.
  const time = median(15, process.execPath, [join(root, 'dist', name, 'index.js')], { env, allow: [0, 2] });
  console.log(`${name} on an empty folder: ${time.toFixed(0)} ms, ${(time / bare).toFixed(2)} times (limit ${limit})`);
  if (time / bare > limit) process.exitCode = 1;
}
