// The gate as both commands run it: it judges, its files are written, its decision is printed.

import { writeResultsFiles } from '@portcullis/action-kit';
import type { InputValues } from '@portcullis/core';
import { type GateResult, type gateInputs, gateWorkspace, removeStale, repositoryServer } from '@portcullis/gate';
import { printGate } from './gate-output.js';
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
    ...repositoryServer(inputs.token, host.environment),
    resultsBase: host.resultsBase,
    now: host.now(),
    ...given,
  });
  removeStale(stale);
  writeResultsFiles(host.resultsBase, files);
  printGate(result, inputs, format, host.job.workspace);
  return result;
}
