// Jest's runner for suites that Node loads itself. Jest gives each suite a realm and links every module of the product anew in it;
// here a suite is imported by a worker process that has imported most of them for the suites before (decision 055).

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createEmptyTestResult } from '@jest/test-result';
import { formatExecError, formatResultsErrors } from 'jest-message-util';

const workerFile = fileURLToPath(new URL('worker.mjs', import.meta.url));

export default class Runner {
  constructor(globalConfig) {
    this.settings = globalConfig;
  }

  /** Jest calls this once with all suites of the run, in the order of the sequencer. */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const waiting = [...tests];
    const worker = async () => {
      let child;
      while (waiting.length > 0 && !watcher.isInterrupted()) {
        const test = waiting.shift();
        child = child?.connected ? child : start();
        await onStart(test);
        try {
          await onResult(test, resultOf(test, await this.ask(child, test), this.settings));
        } catch (error) {
          await onFailure(test, error);
        }
      }
      if (child?.connected) child.disconnect();
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(this.settings.maxWorkers, tests.length)) }, worker));
  }

  /** What the worker says of one suite. @throws when the worker ends first: a suite that ends its process is no suite that passed. */
  ask(child, test) {
    const { testNamePattern, testTimeout } = this.settings;
    return new Promise((resolve, reject) => {
      const ended = (code, signal) =>
        reject(new Error(`The process of the suite ended (${signal ?? `exit code ${code}`}) before its tests did.`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer);
      });
      child.send({ path: test.path, testNamePattern, testTimeout });
    });
  }
}

function start() {
  // Authorities for npm's registry: no suite asks it, and each start of Node 20 would read them all, thrice the time of the start itself.
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  return fork(workerFile, { serialization: 'advanced', env: { ...environment, NODE_ENV: 'test' } });
}

/** The answer as Jest's reporters and its result file want it. @throws what kept a suite from having tests: Jest counts it as failed. */
function resultOf(test, answer, settings) {
  if (answer.tests.length === 0) throw answer.errors[0];
  const { config } = test.context;
  const count = (status) => answer.tests.filter((each) => each.status === status).length;
  const messages = [
    formatResultsErrors(answer.tests, config, settings, test.path),
    ...answer.errors.map((error) => formatExecError(error, config, settings, test.path)),
  ];
  const empty = createEmptyTestResult();
  const { start, end } = answer.times;
  return {
    ...empty,
    displayName: config.displayName,
    failureMessage: messages.filter(Boolean).join('\n') || null,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: { ...empty.perfStats, start, end, runtime: end - start, slow: end - start > 1000 * config.slowTestThreshold },
    testExecError: answer.errors[0],
    testFilePath: test.path,
    testResults: answer.tests,
  };
}
