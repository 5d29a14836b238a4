// The job summary of a scanner: the decision first, then a table of findings with links.

import { bySeverity, type Finding, reaches, severities, type Threshold } from '@portcullis/core';
import type { Execution } from './execute.js';
import { escapeMarkdown, inlineCode, placeLink, type SourceLink, withinBytes } from './markdown.js';

/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
export const maxSummaryBytes = 1024 * 1024;

/** The summary's Markdown, always within GitHub's limit. */
export function scannerSummary(title: string, execution: Execution, failOn: Threshold, link: SourceLink | undefined): string {
  const { findings, coverage } = execution;
  const head = [`### ${escapeMarkdown(title)}: ${escapeMarkdown(decisionLine(execution, failOn))}`, ''];
  const gaps = coverage.skipped.filter((entry) => entry.gap);
  const tail: string[] = [''];
  if (gaps.length > 0) {
    tail.push(
      `Not looked at: ${gaps
        .slice(0, 20)
        .map((gap) => `${inlineCode(gap.path)} (${escapeMarkdown(gap.detail ?? gap.reason)})`)
        .join(', ')}${gaps.length > 20 ? ` and ${gaps.length - 20} more` : ''}.`,
      '',
    );
  }
  for (const notice of execution.notices.slice(0, 20)) tail.push(`- ${escapeMarkdown(notice.message)}`);
  const skipped = coverage.skipped.length - gaps.length;
  tail.push(
    '',
    `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`,
    '',
  );
  const details = execution.result?.details ?? '';
  // Details may be as long as there are images; the findings come first.
  if (Buffer.byteLength(details) < maxSummaryBytes / 2) tail.push(details);
  if (findings.length > 0) head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
  const rows = [...findings].sort((a, b) => bySeverity(a.severity, b.severity)).map((finding) => row(finding, link));
  return withinBytes(head.join('\n'), rows, tail.join('\n'), maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
}

/** "2 findings at or above high; 1 below" or what went wrong. */
export function decisionLine(execution: Execution, failOn: Threshold): string {
  if (execution.error !== undefined) return `failed: ${execution.error.message}`;
  const { findings } = execution;
  const failing = findings.filter((finding) => reaches(finding.severity, failOn)).length;
  if (findings.length === 0) return `passed, nothing found in ${execution.coverage.scanned} inputs`;
  const counts = severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
  return failing > 0
    ? `blocked, ${failing} of ${findings.length} to fix (${counts})`
    : `passed, ${findings.length} below the threshold (${counts})`;
}

function row(finding: Finding, link: SourceLink | undefined): string {
  const { path, region } = finding.location;
  return `| ${finding.severity} | ${inlineCode(finding.ruleId)} | ${placeLink(link, path, region?.startLine)} | ${escapeMarkdown(finding.message)} |`;
}

/** The Markdown functions bound to a job, for summaries that other packages lay out. */
export function summaryMarkdown(link: SourceLink | undefined) {
  return {
    escape: escapeMarkdown,
    code: inlineCode,
    place: (path: string, line: number | undefined) => placeLink(link, path, line),
    within: (head: string, rows: readonly string[], tail: string, leftOut: (count: number) => string) =>
      withinBytes(head, rows, tail, maxSummaryBytes, leftOut),
  };
}
