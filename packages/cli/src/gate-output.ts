// The gate's decision on stdout: a table for people, JSON or SARIF for programs.

import { relative, resolve, sep } from 'node:path';
import { type InputValues, printable } from '@portcullis/core';
import { decisionSentence, type GateResult, type gateInputs, gateOutputs, type Issue, issueFacts, issuePlace } from '@portcullis/gate';
import { findGitRoot } from '@portcullis/workspace';
import type { Format } from './format.js';
import { findingTable, type Paint, paintFor } from './terminal.js';

/** @param workspace absolute; the patch names its paths from there. */
export function printGate(result: GateResult, inputs: InputValues<typeof gateInputs>, format: Format, workspace: string): void {
  if (format === 'sarif') for (const part of result.sarif) process.stdout.write(part);
  else if (format === 'json') process.stdout.write(`${JSON.stringify(gateJson(result, inputs), null, 2)}\n`);
  else process.stdout.write(gateTable(result, inputs, workspace, paintFor(process.stdout.isTTY === true, process.env)));
}

function gateJson(result: GateResult, inputs: InputValues<typeof gateInputs>): Record<string, unknown> {
  const issue = (entry: Issue): Record<string, unknown> => {
    return {
      ...issueFacts(entry),
      fixable: entry.fixes.length > 0,
      patched: result.patched.has(entry),
      suggested: result.suggested.has(entry),
    };
  };
  return {
    decision: result.decision,
    verdict: result.verdict,
    sentence: decisionSentence(result),
    causes: result.causes,
    newOnly: result.newOnly,
    reportOnly: result.reportOnly,
    known: result.known.size,
    blocking: result.blocking.map(issue),
    other: result.other.map(issue),
    letThrough: result.letThrough,
    waived: result.waived.map((entry) => ({ ...issue(entry.issue), waiver: entry.waiver })),
    suppressed: result.suppressed.map(issue),
    allowedGaps: result.allowedGaps.map(({ run, path, detail, by }) => ({ tool: run.scanner ?? run.tool, path, detail, ...by })),
    unusedWaivers: result.unusedWaivers,
    leftOut: result.leftOut,
    runs: result.runs.map(({ file, tool, scanner, version, commit, successful, coverage, results }) => ({
      file,
      tool,
      scanner,
      version,
      commit,
      successful,
      coverage,
      results: results.length,
    })),
    patch: { fixed: result.patch.fixed, leftOut: result.patch.leftOut },
    suggestedPatch: { fixed: result.suggestedPatch.fixed, leftOut: result.suggestedPatch.leftOut },
    policy: { source: result.policySource, remark: result.policyRemark },
    policyChanges: result.policyChanges,
    outputs: gateOutputs(result, inputs),
  };
}

function gateTable(result: GateResult, inputs: InputValues<typeof gateInputs>, workspace: string, paint: Paint): string {
  const issues = [...result.blocking, ...result.other];
  const table = findingTable(
    issues.map((issue) => {
      const { severity, ruleId, sources, message } = issue;
      return { severity, ruleId, sources, message, place: placeColumn(issue), ...noteOf(issue, result) };
    }),
    paint,
  );
  const lines = table === '' ? [] : [table];
  for (const cause of result.causes)
    lines.push(`  ${paint.bad(cause.code)}  ${printable(cause.message)}`, `            ${printable(cause.remedy)}`);
  for (const { issue, waiver } of result.waived)
    lines.push(
      `  ${paint.dim('let through')}  ${printable(`${issuePlace(issue)} ${issue.ruleId}: ${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`,
    );
  for (const issue of result.suppressed)
    lines.push(
      `  ${paint.dim('let through')}  ${printable(`${issuePlace(issue)} ${issue.ruleId}: ${issue.suppression ?? ''} (${issue.sources.join(', ')})`)}`,
    );
  for (const { run, path, by } of result.allowedGaps)
    lines.push(`  ${paint.dim('let through unread')}  ${printable(`${path ?? run.tool}: ${by.reason}`)}`);
  for (const { path, reason } of result.patch.leftOut.slice(0, 20))
    lines.push(`  ${paint.dim('not in the patch')}  ${printable(`${path}: ${reason}`)}`);
  for (const change of result.policyChanges) lines.push(`  policy: this change ${printable(change.text)} (${change.effect})`);
  lines.push((result.decision === 'pass' ? paint.good : paint.bad)(decisionSentence(result)));
  lines.push(
    paint.dim(
      `Report: ${inputs['report-file']}${result.patch.text === '' ? '' : `; fixes: ${applyCommand(workspace, inputs['patch-file'])}`}${result.suggestedPatch.text === '' ? '' : `; suggestions to read: ${inputs['suggested-patch-file']}`}`,
    ),
    '',
  );
  return lines.join('\n');
}

function noteOf(issue: Issue, { patched, suggested, known }: GateResult): { readonly note?: string } {
  if (patched.has(issue)) return { note: '[fix in patch]' };
  if (suggested.has(issue)) return { note: '[suggestion]' };
  return known.has(issue) ? { note: '[there before]' } : {};
}

/** git takes the paths of a patch from the root of the repository, and passes over those outside of the current directory. */
function applyCommand(workspace: string, patchFile: string): string {
  const isHere = workspace === process.cwd();
  const root = findGitRoot(workspace);
  const below = root === undefined ? '' : relative(root, workspace).split(sep).join('/');
  const words = [
    ...(isHere ? [] : ['-C', workspace]),
    'apply',
    ...(below === '' ? [] : [`--directory=${below}`]),
    isHere ? patchFile : resolve(patchFile),
  ];
  return ['git', ...words.map(shellWord)].join(' ');
}

function shellWord(text: string): string {
  const shown = printable(text);
  return /^[\w./=:@-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

function placeColumn(issue: Issue): string {
  const place = issuePlace(issue);
  return issue.region === undefined || issue.path === undefined ? place : `${place}:${issue.region.startColumn}`;
}
