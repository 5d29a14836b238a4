// The gate from a terminal, on reports that are already there.

import { readInputs, writeResultsFile } from '@portcullis/action-kit';
import { gateWorkspace, remediationGate, removeStale } from '@portcullis/gate';
import { parseFlags } from './flags.js';
import { printGate } from './gate-output.js';
import { serverOf } from './gate-server.js';
import { hostFor } from './host.js';
import { readFormat } from './scanner-command.js';

export async function gateCommand(args: readonly string[]): Promise<number> {
  const flags = parseFlags(remediationGate.inputs, ['format', 'base'], args);
  const format = readFormat(flags.extra.format);
  const inputs = readInputs(remediationGate.inputs, flags.source);
  const host = hostFor(flags.positionals[0], flags.extra.base);
  const { result, files, stale } = await gateWorkspace(inputs, {
    ...host.job,
    ...serverOf(inputs.token, host.environment),
    resultsBase: host.resultsBase,
    now: host.now(),
  });
  removeStale(stale);
  for (const { path, content, key } of files) writeResultsFile(host.resultsBase, path, content, key);
  printGate(result, inputs, format, host.job.workspace);
  return result.decision === 'pass' ? 0 : 1;
}
