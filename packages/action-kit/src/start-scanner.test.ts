// An action's first line, in a program that takes only the engine out of its bundle.

import type { CommonInputs, InputSpecs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { hostActions } from './hosted.js';
import { startScanner } from './start-scanner.js';

/** A scanner of which nothing may be asked. */
const untouched = new Proxy({} as Scanner<InputSpecs & CommonInputs>, {
  get(_, key) {
    throw new Error(`${String(key)} was asked for`);
  },
});

test('a program that hosts bundles is not run by them, and its exit code is its own', () => {
  hostActions();
  const before = process.exitCode;
  startScanner(untouched);
  expect(process.exitCode).toBe(before);
});
