// `workflow-audit` with the output of another tool: zizmor's JSON, actionlint's lines.

import { quietJson, withoutCommands } from '@portcullis/core';
import { flagValue } from './flags.js';
import { scanAndShow } from './scanner-command.js';

type WorkflowEngine = Awaited<ReturnType<typeof import('#registry')['registry']['workflow-audit']>>;
type PeerFormat = keyof WorkflowEngine['peerFormats'];

/** Whether the arguments ask for one of the peers' formats. */
export function wantsPeerFormat({ peerFormats }: WorkflowEngine, args: readonly string[]): PeerFormat | undefined {
  const value = flagValue(args, 'format');
  return (Object.keys(peerFormats) as PeerFormat[]).find((format) => format === value);
}

/** @returns the exit code: 0 pass, 1 findings, 2 failure. */
export function workflowCommand({ peerFormats }: WorkflowEngine, format: PeerFormat, args: readonly string[]): Promise<number> {
  return scanAndShow('workflow-audit', args, ({ execution: { findings, result } }) => {
    const text = peerFormats[format](findings, result?.rules ?? []);
    process.stdout.write(format === 'actionlint' ? withoutCommands(text) : quietJson(text));
  });
}
