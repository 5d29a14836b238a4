// The outputs of the action, from the result.

import { countBySeverity, type InputValues } from '@portcullis/core';
import type { gateInputs } from './definition.js';
import type { GateResult } from './gate.js';

/** Inputs that name the gate's files. */
export type OutputPaths = Pick<
  InputValues<typeof gateInputs>,
  'report-file' | 'patch-file' | 'suggested-patch-file' | 'sarif-file' | 'audit-file' | 'decision-file' | 'upload-directory'
>;

/** @param statement path of the decision's statement, where there is one. */
export function gateOutputs(result: GateResult, inputs: OutputPaths, statement = ''): Record<string, string> {
  const open = [...result.blocking, ...result.other];
  const counts = Object.entries(countBySeverity(open));
  return {
    decision: result.decision,
    'would-block': String(result.verdict !== 'pass'),
    blocking: String(result.blocking.length),
    findings: String(open.length),
    ...Object.fromEntries(counts.map(([severity, count]) => [severity, String(count)])),
    known: String(result.known.size),
    waived: String(result.waived.length),
    'let-through': String(result.letThrough),
    causes: [...new Set(result.causes.map((cause) => cause.code))].join(','),
    report: inputs['report-file'],
    patch: result.patch.text === '' ? '' : inputs['patch-file'],
    'suggested-patch': result.suggestedPatch.text === '' ? '' : inputs['suggested-patch-file'],
    'sarif-file': inputs['sarif-file'],
    statement,
    audit: inputs['audit-file'],
    'decision-file': inputs['decision-file'],
    'upload-sarif': result.uploads.length === 0 ? '' : inputs['upload-directory'],
  };
}
