// The gate's decision on stdout: a table for people, JSON or SARIF for programs.

import { type InputValues, printable } from '@portcullis/core';
import { decisionSentence, type GateResult, type gateInputs, gateOutputs, type Issue, issuePlace } from '@portcullis/gate';
import type { Format } from './scanner-command.js';
import { findingTable, type Paint, paintFor } from './terminal.js';

export function printGate(result: GateResult, inputs: InputValues<typeof gateInputs>, format: Format): void {
  if (format === 'sarif') process.stdout.write(result.sarif);
  else if (format === 'json') process.stdout.write(`${JSON.stringify(gateJson(result, inputs), null, 2)}\n`);
  else process.stdout.write(gateTable(result, inputs, paintFor(process.stdout.isTTY === true, process.env)));
}

function gateJson(result: GateResult, inputs: InputValues<typeof gateInputs>): Record<string, unknown> {
  const issue = ({ results: _results, fixes, ...rest }: Issue): Record<string, unknown> => ({ ...rest, fixable: fixes.length > 0 });
  return {
    decision: result.decision,
    verdict: result.verdict,
    causes: result.causes,
    blocking: result.blocking.map(issue),
    other: result.other.map(issue),
    waived: result.waived.map((entry) => ({ ...issue(entry.issue), waiver: entry.waiver })),
    policyChanges: result.policyChanges,
    outputs: gateOutputs(result, inputs),
  };
}

function gateTable(result: GateResult, inputs: InputValues<typeof gateInputs>, paint: Paint): string {
  const issues = [...result.blocking, ...result.other];
  const table = findingTable(
    issues.map((issue) => ({ ...issue, place: placeColumn(issue), ...(issue.fixes.length > 0 ? { note: '[fix in patch]' } : {}) })),
    paint,
  );
  const lines = table === '' ? [] : [table];
  for (const cause of result.causes)
    lines.push(`  ${paint.bad(cause.code)}  ${printable(cause.message)}`, `            ${printable(cause.remedy)}`);
  for (const change of result.policyChanges) lines.push(`  policy: this change ${printable(change.text)} (${change.effect})`);
  lines.push((result.decision === 'pass' ? paint.good : paint.bad)(decisionSentence(result)));
  lines.push(
    paint.dim(`Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: git apply ${inputs['patch-file']}`}`),
    '',
  );
  return lines.join('\n');
}

function placeColumn(issue: Issue): string {
  const place = issuePlace(issue);
  return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
}
