// Breaks the conditions of files one at a time and prints what no unit test noticed:
// `npm run compile && node test/mutations/operator.mjs [--sample N] [--seed N] [--workers N] PATH...`, where PATH is a compiled file or the beginning of
// paths below build/ (packages/gate/src/find-reports). Nothing is written: a loader's hook gives the changed text to the process of a mutant.
// A survivor is a question: a line that decides nothing, one of equal meaning, or a test that is missing.

import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, compiledModules, runSuites } from './_mutant.mjs';
import { instrumented, mutantsOf, mutated } from './_operators.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, workers: { type: 'string' } },
});
const modules = compiledModules();
const imports = new Map(modules.map((path) => [path, importsOf(path)]));
const wanted = positionals.map((path) => resolve(build, path.replace(/^build\//, '').replace(/\.ts$/, '.js')));
const files = modules.filter((path) => !/\.test\.js$|\/testing\//.test(path) && wanted.some((beginning) => path.startsWith(beginning)));

let mutants = files.flatMap((file) => mutantsOf(readFileSync(file, 'utf8')).map((mutant) => ({ file, ...mutant })));
const all = mutants.length;
if (values.sample !== undefined) mutants = sampled(mutants, Number(values.sample), Number(values.seed));
console.log(`${mutants.length} of ${all} mutants in ${files.length} files`);
let survived = 0;
const reached = await reach([...new Set(mutants.map(({ file }) => file))]);
const waiting = [...mutants];
await Promise.all(Array.from({ length: Number(values.workers ?? availableParallelism()) }, work));
console.log(`${mutants.length} mutants, ${mutants.length - survived} noticed, ${survived} not`);

async function work() {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    const reason = await survival(mutant);
    if (reason === undefined) continue;
    survived++;
    const { file, line, before, after } = mutant;
    console.log(`SURVIVED ${relative(build, file)}:${line}: ${shown(before)} -> ${shown(after)} (${reason})`);
  }
}

/** The beginning of a piece of code, on one line. */
function shown(code) {
  return code.replace(/\s+/g, ' ').slice(0, 100);
}

/** Why a mutant lives, or undefined where a suite noticed it. */
async function survival({ file, ...mutant }) {
  const own = basename(file, '.js');
  const suites = reached
    .filter(({ suite, ids }) => (mutant.topLevel ? knows(suite, file) : ids.has(`${file} ${mutant.id}`)))
    .sort((a, b) => rank(a, own) - rank(b, own))
    .map(({ suite }) => suite);
  if (suites.length === 0) return 'no suite comes here';
  const answers = await runSuites({ [file]: mutated(readFileSync(file, 'utf8'), mutant) }, suites);
  return answers.some(({ failed }) => failed) ? undefined : `${suites.length} suites`;
}

/** The suite of the file's name first, then the quick ones. */
function rank({ suite, time }, own) {
  return basename(suite, '.test.js') === own ? 0 : time;
}

/** Whether a suite of another package imports the package of a folder by name. */
function names(suite, home) {
  return (imports.get(suite) ?? []).includes(join(home, 'index.js'));
}

/** Which mutants' places each suite of the files' packages, or that names one, comes by; one that fails as it is is told and left out. */
async function reach(files) {
  const homes = files.map((file) => /^.*\/src\//.exec(file)[0]);
  const suites = modules.filter(
    (path) =>
      path.endsWith('.test.js') && files.some((file, at) => (path.startsWith(homes[at]) || names(path, homes[at])) && knows(path, file)),
  );
  const texts = Object.fromEntries(files.map((file) => [file, instrumented(readFileSync(file, 'utf8'), file)]));
  const answers = await runSuites(texts, suites, () => false);
  for (const { suite } of answers.filter(({ failed }) => failed)) console.log(`left out, it fails as it is: ${relative(build, suite)}`);
  return answers.filter(({ failed }) => !failed);
}

/** Whether a suite imports a file, itself or through modules of its package. */
function knows(suite, file, seen = new Set()) {
  if (suite === file) return true;
  if (seen.has(suite)) return false;
  seen.add(suite);
  return (imports.get(suite) ?? []).some((next) => knows(next, file, seen));
}

function importsOf(path) {
  const names = [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport[ (])'([^']+)'/g)].map(([, name]) => name);
  return names.flatMap((name) => {
    if (name.startsWith('.')) return [join(dirname(path), name)];
    const own = /^@portcullis\/([^/]+)$/.exec(name)?.[1];
    return own === undefined
      ? []
      : [`packages/${own}`, `packages/engines/${own}`].map((each) => join(build, each, 'src/index.js')).filter(existsSync);
  });
}

/** So many of them, the same for one seed. */
function sampled(list, count, seed) {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const rest = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(next(rest.length), 1)[0]);
}
