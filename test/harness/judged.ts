// What the gate makes of the runs of one report, outside version control, with nothing to patch.

import { type GateInputs, type GateResult, runGate } from '../../packages/gate/src/gate.js';

/** The day on which it is judged. */
export const judgedOn = new Date('2026-01-01');

/** @param runs of a tool called T where they name none, with no results where they have none. @param policy text of the change's own. */
export function judged(runs: readonly object[], policy?: string, more: Partial<GateInputs> = {}): Promise<GateResult> {
  const log = { version: '2.1.0', runs: runs.map((run) => ({ tool: { driver: { name: 'T' } }, results: [], ...run })) };
  return runGate({
    files: [{ path: 'f', content: Buffer.from(JSON.stringify(log)) }],
    policyFile: 'p',
    policies: { sources: policy === undefined ? [] : [{ role: 'head', where: 'here', content: Buffer.from(policy) }], causes: [] },
    expected: { commits: [], workspace: '/w' },
    now: judgedOn,
    patching: { readFile: () => undefined },
    ...more,
  });
}
