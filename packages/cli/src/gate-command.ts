// The gate from a terminal, on reports that are already there.

import { readInputs } from '@portcullis/action-kit';
import { remediationGate } from '@portcullis/gate';
import { parseFlags } from './flags.js';
import { readFormat } from './format.js';
import { hostFor } from './host.js';
import { runGate } from './run-gate.js';

export async function gateCommand(args: readonly string[]): Promise<number> {
  const flags = parseFlags(remediationGate.inputs, ['format', 'base'], args);
  const format = readFormat(flags.extra.format);
  const inputs = readInputs(remediationGate.inputs, flags.source);
  const result = await runGate(inputs, hostFor(flags.positionals[0], flags.extra.base), format);
  return result.decision === 'pass' ? 0 : 1;
}
