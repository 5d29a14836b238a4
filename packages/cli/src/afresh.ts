// A command that writes results: what an earlier run of it left must not speak for this one.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { removeEarlierResults, writeFailedRun } from '@portcullis/action-kit';
import { commonInputs, type InputSpecs } from '@portcullis/core';
import { resultsDirectory } from '@portcullis/workspace';
import { scanners } from './catalogue.js';
import { flagValue } from './flags.js';

/**
 * Runs a command after the results of an earlier run are gone; where it comes to nothing, wrong flags included, those in the usual places
 * go, too. @param failed what else is to be done then.
 */
export async function afresh(
  specs: InputSpecs,
  args: readonly string[],
  run: () => Promise<number>,
  failed: (error: Error) => void = () => {},
): Promise<number> {
  const remove = (usual: boolean): void => removeEarlierResults(process.cwd(), specs, (name) => flagValue(args, name), usual);
  remove(false);
  try {
    return await run();
  } catch (error) {
    remove(true);
    failed(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/** Reports of an earlier run of every scanner say from now on that theirs failed. */
export function failEarlierReports(base: string, error: Error): void {
  for (const name of Object.keys(scanners)) {
    const file = `${resultsDirectory}/${name}.sarif`;
    if (existsSync(resolve(base, file))) writeFailedRun({ name, inputs: commonInputs(name) }, base, file, error, new Date());
  }
}
