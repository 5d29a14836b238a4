// The gate's job summary: the decision, what to do, then the table.

import { waiverName } from './effective-policy.js';
import type { GateResult } from './gate.js';
import { decisionSentence, issuePlace, newOnlyWords, nextSteps } from './summary.js';

/** How scanned text becomes Markdown; action-kit has the functions. */
export interface Markdown {
  readonly escape: (text: string) => string;
  readonly code: (text: string) => string;
  readonly place: (path: string, line: number | undefined) => string;
  readonly within: (head: string, rows: readonly string[], tail: string, leftOut: (count: number) => string) => string;
}

const maxSteps = 10;
/** Rows of the table that are made; a summary of GitHub's holds fewer. */
const maxRows = 5000;

export function gateSummary(
  result: GateResult,
  files: { readonly patch: string; readonly suggested: string; readonly report: string },
  markdown: Markdown,
): string {
  const { escape: text, code, place, within } = markdown;
  const head = [`## ${text(decisionSentence(result))}`, ''];
  const { steps, more } = nextSteps(result, files.patch, files.suggested, maxSteps);
  steps.forEach((step, i) => void head.push(`${i + 1}. ${text(step.what)} (${text(step.detail)})`));
  if (more > 0) head.push(`${maxSteps + 1}. ${more} more steps are in the report.`);
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
  const rows = open.slice(0, maxRows).map((issue) => {
    const where = issue.path === undefined ? code(issuePlace(issue)) : place(issue.path, issue.region?.startLine);
    return `| ${blocking.has(issue) ? 'blocks' : ''} | ${issue.severity} | ${code(issue.ruleId)} | ${where} | ${text(issue.message)} | ${text(issue.sources.join(', '))} |`;
  });
  const tail = [
    '',
    `Judged by ${text(result.policySource)}: blocks at ${result.policy.blockAt}. ${result.letThrough} let through. Report: ${code(files.report)}.`,
    ...[newOnlyWords(result)].flatMap((words) => (words === undefined ? [] : ['', text(words)])),
    ...letThroughLines(result, markdown),
    ...(result.leftOut.length === 0
      ? []
      : [`- \`results\` leaves out ${result.leftOut.slice(0, 20).map(code).join(', ')}${result.leftOut.length > 20 ? ' and more' : ''}.`]),
    ...result.patch.leftOut
      .slice(0, maxSteps)
      .map(({ path, reason, description }) => `- Not in the patch: ${text(description)} in ${code(path)}: ${text(reason)}.`),
    ...(result.patch.leftOut.length > maxSteps
      ? [`- ${result.patch.leftOut.length - maxSteps} more fixes are not in the patch; the report says why.`]
      : []),
    ...result.endingWaivers.map(
      (waiver) => `- The waiver of ${text(waiverName(waiver))} (owner ${text(waiver.owner)}) ends on ${waiver.expires}.`,
    ),
    ...result.unusedWaivers.map(
      (waiver) => `- Nothing needs the waiver of ${text(waiver.fingerprint ?? waiverName(waiver))} any more: delete it.`,
    ),
    '',
  ];
  return within(
    head.join('\n'),
    rows,
    tail.join('\n'),
    (count) => `${count + Math.max(0, open.length - maxRows)} more findings are in the report.`,
  );
}

const maxLetThrough = 20;

/** By whom, and until when. */
function letThroughLines(result: GateResult, { escape: text, code }: Markdown): string[] {
  const lines = [
    ...result.waived
      .slice(0, maxLetThrough)
      .map(
        ({ issue, waiver }) =>
          `- Let through by ${text(waiver.owner)} until ${waiver.expires}: ${code(issue.ruleId)} at ${code(issuePlace(issue))}: ${text(waiver.reason)}`,
      ),
    ...result.suppressed
      .slice(0, maxLetThrough)
      .map(
        (issue) =>
          `- Let through by ${text(issue.sources.join(', '))}: ${code(issue.ruleId)} at ${code(issuePlace(issue))}: ${text(issue.suppression ?? '')}`,
      ),
    ...result.allowedGaps
      .slice(0, maxLetThrough)
      .map(
        ({ run, path, by }) =>
          `- Let through unread${by.owner === undefined ? '' : ` by ${text(by.owner)}`}${by.until === undefined ? '' : ` until ${by.until}`}: ${code(path ?? run.tool)} (${text(run.scanner ?? run.tool)}): ${text(by.reason)}`,
      ),
  ];
  const rest = result.waived.length + result.suppressed.length + result.allowedGaps.length - maxLetThrough;
  return rest > 0 ? [...lines.slice(0, maxLetThrough), `- ${rest} more let through are in the report.`] : lines;
}
