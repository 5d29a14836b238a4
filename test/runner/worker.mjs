// One worker of the runner: imports a suite, runs its tests, says how they ended, and waits for the next. Suites share its modules and
// its globals, so what a suite changes for the others (environment, working folder, what still runs) is an error of that suite, by name.

import { pathToFileURL } from 'node:url';
import { jestExpect as expect } from '@jest/expect';
import { addEventHandler, afterAll, afterEach, beforeAll, beforeEach, describe, getState, it, resetState, run, test } from 'jest-circus';

Object.assign(globalThis, { expect, test, it, describe, beforeAll, beforeEach, afterAll, afterEach });

/** Errors that no test can be asked about: a promise nobody waited for, a listener that threw. */
let strays = [];
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => strays.push(error));

addEventHandler((event) => {
  if (event.name === 'test_start')
    expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false, suppressedErrors: [] });
  if (event.name === 'test_done') event.test.errors.push(...expect.extractExpectedAssertionsErrors().map(({ error }) => error));
});

process.on('message', async (suite) => process.send(await answer(suite)));
process.on('disconnect', () => process.exit());

/** How every test of a suite ended, and what went wrong beside them. */
async function answer({ path, testNamePattern, testTimeout }) {
  const before = surroundings();
  const start = Date.now();
  strays = [];
  const tests = [];
  try {
    resetState();
    Object.assign(getState(), {
      testTimeout: testTimeout ?? 5000,
      testNamePattern: testNamePattern ? new RegExp(testNamePattern, 'i') : null,
    });
    expect.setState({ testPath: path });
    await import(pathToFileURL(path).href);
    const { testResults, unhandledErrors } = await run();
    tests.push(...testResults.map(asJestNames));
    strays.push(...unhandledErrors);
    if (tests.length === 0) throw new Error('Your test suite must contain at least one test.');
  } catch (error) {
    strays.push(error);
  }
  strays.push(...leftBehind(before), ...(await stillRunning(before)));
  return { tests, errors: strays.map(plain), times: { start, end: Date.now() } };
}

function asJestNames({ testPath, errors, status, duration, invocations, startedAt, failing, numPassingAsserts }) {
  const [, ...names] = testPath;
  const title = names.at(-1);
  return {
    ancestorTitles: names.slice(0, -1),
    title,
    fullName: names.join(' '),
    status: statusOf(status, errors),
    duration,
    failing,
    failureDetails: [],
    failureMessages: status === 'skip' || status === 'todo' ? [] : errors,
    invocations,
    location: null,
    numPassingAsserts,
    startAt: startedAt,
  };
}

function statusOf(status, errors) {
  if (status === 'skip') return 'pending';
  if (status === 'todo') return 'todo';
  return errors.length > 0 ? 'failed' : 'passed';
}

function surroundings() {
  return { env: { ...process.env }, cwd: process.cwd(), running: running() };
}

/** What the suite changed for those that follow; put back, and told. */
function leftBehind({ env, cwd }) {
  const errors = [];
  const names = new Set([...Object.keys(env), ...Object.keys(process.env)]);
  const changed = [...names].filter((name) => env[name] !== process.env[name]);
  for (const name of changed) {
    if (env[name] === undefined) delete process.env[name];
    else process.env[name] = env[name];
  }
  if (changed.length > 0) errors.push(told(`The suite leaves environment variables changed: ${changed.join(', ')}.`));
  if (process.cwd() !== cwd) {
    process.chdir(cwd);
    errors.push(told('The suite leaves another working folder.'));
  }
  return errors;
}

/** Servers, connections, timers and programs that the suite left running, once they had ten seconds to end. */
async function stillRunning({ running: known }) {
  const more = () => {
    const rest = [...known];
    return running().filter((name) => !rest.includes(name) || rest.splice(rest.indexOf(name), 1).length === 0);
  };
  for (let waited = 0; waited < 10_000 && more().length > 0; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
  const left = more();
  return left.length === 0 ? [] : [told(`The suite leaves running: ${left.join(', ')}.`)];
}

const alive = new Set(['TCPServerWrap', 'TCPSocketWrap', 'ProcessWrap', 'Timeout', 'Worker', 'MessagePort']);

/** What keeps a process alive; reads and writes under way, and the channel to Jest, end or are of this file. */
function running() {
  return process.getActiveResourcesInfo().filter((name) => alive.has(name));
}

/** An error of the suite as a whole, which has no line. */
function told(message) {
  return Object.assign(new Error(message), { stack: message });
}

/** An error as it can be sent. */
function plain(error) {
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? error.message };
  return { message: String(error), stack: String(error) };
}
