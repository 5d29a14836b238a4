// Runs suites as test/runner does, in Node's own modules, with changed texts in place of files'. Nothing is written to build/: a loader's
// hook gives the texts to one process, which ends with its suites.

import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The folder of compiled modules. */
export const build = join(root, 'build');
const worker = join(root, 'test/runner/worker.mjs');
const hook = new URL('_hook.mjs', import.meta.url).href;
/** A mutant that loops for ever is noticed: by whoever waits. */
const patience = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'portcullis-mutants-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let runs = 0;

/** Our own compiled modules. */
export function compiledModules() {
  return readdirSync(build, { recursive: true })
    .filter((path) => path.endsWith('.js') && !path.startsWith('node_modules') && !path.includes('/node_modules/'))
    .map((path) => join(build, path));
}

/** Runs suites in one process that is given these texts for files, until `enough` says so of an answer. */
export async function runSuites(texts, suites, enough = ({ failed }) => failed) {
  const given = join(folder, `${runs++}.json`);
  writeFileSync(given, JSON.stringify(Object.fromEntries(Object.entries(texts).map(([file, text]) => [pathToFileURL(file).href, text]))));
  const env = { ...process.env, NODE_ENV: 'test', MUTANT_TEXTS: given };
  const child = fork(worker, { cwd: root, execArgv: ['--import', hook], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env });
  const answers = [];
  for (const suite of suites) {
    const answer = await ask(child, suite);
    answers.push(answer);
    if (answer.ended || enough(answer)) break;
  }
  child.kill('SIGKILL');
  return answers;
}

/** How one suite ended, and the instrumented places it came by. */
function ask(child, suite) {
  return new Promise((resolve) => {
    const start = Date.now();
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve({ suite, ids: new Set(), time: Date.now() - start, ...answer });
    };
    const timer = setTimeout(end, patience, { failed: true, ended: true });
    child.once('exit', () => end({ failed: true, ended: true }));
    child.once('message', ({ tests, errors, reached: ids }) =>
      end({ failed: errors.length > 0 || tests.some(({ status }) => status === 'failed'), ids: new Set(ids) }),
    );
    // A slow machine is no test that notices.
    child.send({ path: suite, testTimeout: patience });
  });
}
