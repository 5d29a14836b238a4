// The first line of a scanner's action. A program that takes only the engine from its bundle does without all that runs a step.

import type { CommonInputs, InputSpecs } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { isHosted } from './hosted.js';
import { runScanner } from './run-scanner.js'; // at first use

/**
 * Runs a scanner as the action of the same name. In a program that hosts actions' bundles it does nothing, in its threads neither: that
 * program serves them, and twice would answer every task twice.
 */
export function startScanner<Inputs extends InputSpecs & CommonInputs>(engine: Scanner<Inputs>): void {
  if (!isHosted()) void runScanner(engine);
}
