// An action's first line, in a program that takes only the engine out of its bundle.

import type { CommonInputs, InputSpecs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { hostActions } from './hosted.js';
import { startScanner } from './start-scanner.js';

test('a program that hosts bundles is not run by them, and its exit code is its own', async () => {
  const asked: string[] = [];
  const untouched = new Proxy({} as Scanner<InputSpecs & CommonInputs>, {
    get(_, key) {
      asked.push(String(key));
      return undefined;
    },
  });
  hostActions();
  const before = process.exitCode;
  startScanner(untouched);
  // A step is run without anybody waiting for it.
  await new Promise(setImmediate);
  expect([process.exitCode, asked]).toEqual([before, []]);
});
