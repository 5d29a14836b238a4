// The gate's job summary: the decision, what to do, then the table.

import type { GateResult } from './gate.js';
import { decisionSentence, issuePlace, nextSteps } from './summary.js';

/** How scanned text becomes Markdown; action-kit has the functions. */
export interface Markdown {
  readonly escape: (text: string) => string;
  readonly code: (text: string) => string;
  readonly place: (path: string, line: number | undefined) => string;
  readonly within: (head: string, rows: readonly string[], tail: string, leftOut: (count: number) => string) => string;
}

const maxSteps = 10;

export function gateSummary(result: GateResult, files: { readonly patch: string; readonly report: string }, markdown: Markdown): string {
  const { escape: text, code, place, within } = markdown;
  const head = [`## ${text(decisionSentence(result))}`, ''];
  const steps = nextSteps(result, files.patch);
  steps.slice(0, maxSteps).forEach((step, i) => void head.push(`${i + 1}. ${text(step.what)} (${text(step.detail)})`));
  if (steps.length > maxSteps) head.push(`${maxSteps + 1}. ${steps.length - maxSteps} more steps are in the report.`);
  if (result.policyChanges.length > 0) {
    head.push(
      '',
      '**This change alters the policy**',
      '',
      ...result.policyChanges.map((change) => `- ${text(change.text)}: ${change.effect}`),
    );
  }
  const open = [...result.blocking, ...result.other];
  if (open.length > 0) head.push('', '| | Severity | Rule | Where | What | Reported by |', '|---|---|---|---|---|---|', '');
  else head.push('');
  const blocking = new Set(result.blocking);
  const rows = open.map((issue) => {
    const where = issue.path === undefined ? code(issuePlace(issue)) : place(issue.path, issue.region?.startLine);
    return `| ${blocking.has(issue) ? 'blocks' : ''} | ${issue.severity} | ${code(issue.ruleId)} | ${where} | ${text(issue.message)} | ${text(issue.sources.join(', '))} |`;
  });
  const tail = [
    '',
    `Judged by ${text(result.policySource)}: blocks at ${result.policy.blockAt}. ${result.waived.length} waived, ${result.suppressed.length} suppressed. Report: ${code(files.report)}.`,
    ...result.unusedWaivers.map(
      (waiver) =>
        `- Nothing needs the waiver of ${text(waiver.fingerprint ?? `${waiver.rule} in ${waiver.paths.join(', ')}`)} any more: delete it.`,
    ),
    '',
  ];
  return within(head.join('\n'), rows, tail.join('\n'), (count) => `${count} more findings are in the report.`);
}
