// The gate's decision on stdout: a table for people, JSON or SARIF for programs.

import { type InputValues, printable } from '@portcullis/core';
import { decisionSentence, type GateResult, type gateInputs, gateOutputs, type Issue, issuePlace } from '@portcullis/gate';
import type { Format } from './scanner-command.js';
import { type Paint, paintFor } from './terminal.js';

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
  const lines: string[] = [];
  const issues = [...result.blocking, ...result.other];
  const width = Math.min(60, Math.max(0, ...issues.map((issue) => placeColumn(issue).length)));
  for (const issue of issues) {
    const fix = issue.fixes.length > 0 ? ' [fix in patch]' : '';
    lines.push(
      `  ${paint.severity(issue.severity, issue.severity.padEnd(8))}  ${paint.bold(placeColumn(issue).padEnd(width))}  ${printable(issue.ruleId)} ${paint.dim(`(${issue.sources.join(', ')})${fix}`)}`,
      `            ${printable(issue.message)}`,
    );
  }
  if (lines.length > 0) lines.push('');
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
