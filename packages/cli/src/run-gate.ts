// The gate as both commands run it: it judges, its files are written, its decision is printed.

import { writeResultsFile } from '@portcullis/action-kit';
import type { InputValues } from '@portcullis/core';
import { type GateResult, type gateInputs, gateWorkspace, removeStale } from '@portcullis/gate';
import { printGate } from './gate-output.js';
import { serverOf } from './gate-server.js';
import type { CliHost } from './host.js';
import type { Format } from './scanner-command.js';

type Reports = Pick<Parameters<typeof gateWorkspace>[1], 'reports' | 'alsoRequired'>;

/** @param given reports to judge in place of the input `results`, and what must be among them. */
export async function runGate(
  inputs: InputValues<typeof gateInputs>,
  host: CliHost,
  format: Format,
  given: Reports = {},
): Promise<GateResult> {
  const { result, files, stale } = await gateWorkspace(inputs, {
    ...host.job,
    ...serverOf(inputs.token, host.environment),
    resultsBase: host.resultsBase,
    now: host.now(),
    ...given,
  });
  removeStale(stale);
  for (const { path, content, key } of files) writeResultsFile(host.resultsBase, path, content, key);
  printGate(result, inputs, format, host.job.workspace);
  return result;
}
