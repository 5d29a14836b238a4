// The gate from a terminal, on reports that are already there.

import { readInputs, writeResultsFiles } from '@portcullis/action-kit';
import { gateWorkspace, remediationGate, repositoryServer, runFacts } from '@portcullis/gate';
import { afresh } from './afresh.js';
import { onlyPath, parseFlags } from './flags.js';
import { print, readFormat } from './format.js';
import { gatePrinted } from './gate-output.js';
import { hostOfCheckout } from './host.js';

export function gateCommand(args: readonly string[]): Promise<number> {
  return afresh(remediationGate.inputs, args, () => judge(args));
}

async function judge(args: readonly string[]): Promise<number> {
  const flags = parseFlags(remediationGate.inputs, ['format', 'base'], args);
  const format = readFormat(flags.extra.format);
  const inputs = readInputs(remediationGate.inputs, flags.source);
  const path = onlyPath(flags, 'Name the folder of the checkout, and reports by --results.');
  const host = hostOfCheckout(path, flags.extra.base, {
    folder: 'the folder of the checkout',
    remedy: `Name reports by their input: --results ${path}.`,
  });
  const started = host.now();
  const gate = await gateWorkspace(inputs, {
    ...host.job,
    ...repositoryServer(inputs, host.environment),
    run: runFacts(host.environment),
    resultsBase: host.resultsBase,
    now: started,
  });
  writeResultsFiles(host.resultsBase, gate.files);
  print(format, gatePrinted(gate, inputs, { command: 'remediation-gate', workspace: host.job.workspace, started, all: flags.all }));
  return gate.result.decision === 'pass' ? 0 : 1;
}
