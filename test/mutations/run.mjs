// Breaks deciding lines one at a time in the compiled JavaScript and sees a unit test notice each:
// `npm run compile && node test/mutations/run.mjs [PART_OF_A_FILE_NAME...]`. Exit 1 when one goes unnoticed or no longer fits.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
const lists = readdirSync(join(root, 'test/mutations')).filter((name) => name.endsWith('.mutations.mjs'));
let survived = 0;
let count = 0;
for (const list of lists) {
  const { mutations } = await import(new URL(list, import.meta.url).href);
  for (const { file, tests, changes } of mutations) {
    if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
    const path = join(root, 'build', file.replace(/\.ts$/, '.js'));
    const original = readFileSync(path, 'utf8');
    for (const [find, replacement] of changes) {
      count++;
      const verdict =
        original.split(find).length === 2
          ? noticed(
              path,
              original.replace(find, () => replacement),
              original,
              tests,
            )
            ? 'noticed'
            : 'SURVIVED'
          : 'NO LONGER FITS';
      if (verdict !== 'noticed') survived++;
      console.log(`${verdict.padEnd(14)} ${file}: ${find.trim().slice(0, 90)} -> ${replacement.trim().slice(0, 60)}`);
    }
  }
}
console.log(`${count} mutations, ${count - survived} noticed, ${survived} not`);
process.exit(survived === 0 && count > 0 ? 0 : 1);

/** Whether the tests fail with the file changed; the file is put back whatever happens. */
function noticed(path, mutated, original, tests) {
  writeFileSync(path, mutated);
  try {
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--bail', ...tests];
    return spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore', timeout: 180_000 }).status !== 0;
  } finally {
    writeFileSync(path, original);
  }
}
