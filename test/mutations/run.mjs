// Breaks deciding lines one at a time in the compiled JavaScript and sees a unit test notice each:
// `npm run compile && node test/mutations/run.mjs [PART_OF_A_FILE_NAME...]`. Exit 1 when one goes unnoticed, no longer fits, or its suites
// fail as they are: what always fails notices nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { build, compiledModules, runSuites } from './_mutant.mjs';

const wanted = process.argv.slice(2);
const suites = compiledModules().filter((path) => path.endsWith('.test.js'));
const lists = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.mutations.mjs'));
const mutations = (await Promise.all(lists.map((list) => import(new URL(list, import.meta.url).href))))
  .flatMap(({ mutations }) => mutations)
  .filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .flatMap(({ file, tests, changes }) => changes.map(([find, replacement]) => ({ file, tests, find, replacement })));

const passing = new Map();
const waiting = [...mutations];
let noticed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`${mutations.length} mutations, ${noticed} noticed, ${mutations.length - noticed} not`);
process.exit(noticed === mutations.length && noticed > 0 ? 0 : 1);

async function work() {
  for (let mutation = waiting.shift(); mutation !== undefined; mutation = waiting.shift()) {
    const { file, find, replacement } = mutation;
    const verdict = await verdictOn(mutation);
    if (verdict === 'noticed') noticed++;
    console.log(`${verdict.padEnd(14)} ${file}: ${find.trim().slice(0, 90)} -> ${replacement.trim().slice(0, 60)}`);
  }
}

async function verdictOn({ file, tests, find, replacement }) {
  const path = join(build, file.replace(/\.ts$/, '.js'));
  const original = readFileSync(path, 'utf8');
  if (original.split(find).length !== 2) return 'NO LONGER FITS';
  // In the order of the list, so that a quick suite notices before a long one starts.
  const own = tests.flatMap((beginning) => suites.filter((suite) => relative(build, suite).startsWith(beginning)));
  if (own.length === 0) return 'NO SUITE';
  if (!(await pass(own))) return 'FAILS AS IT IS';
  const answers = await runSuites({ [path]: original.replace(find, () => replacement) }, own);
  return answers.some(({ failed }) => failed) ? 'noticed' : 'SURVIVED';
}

/** Whether suites pass with nothing changed; asked once. */
function pass(own) {
  const key = own.join('\n');
  if (!passing.has(key))
    passing.set(
      key,
      runSuites({}, own).then((answers) => answers.every(({ failed }) => !failed)),
    );
  return passing.get(key);
}
