// Runs the benchmarks in test/bench, each a file that prints its figures: `npm run bench [NAME...]`.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../test/bench', import.meta.url));
const wanted = process.argv.slice(2);
let failed = false;
for (const file of readdirSync(directory).sort()) {
  const name = file.replace(/\.mjs$/, '');
  if (!file.endsWith('.mjs') || file.startsWith('_') || (wanted.length > 0 && !wanted.includes(name))) continue;
  console.log(`== ${name}`);
  failed ||= spawnSync(process.execPath, [join(directory, file)], { stdio: 'inherit' }).status !== 0;
}
process.exit(failed ? 1 : 0);
