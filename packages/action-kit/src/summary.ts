// The job summary of a scanner: the decision first, then a table of findings with links.

import { bySeverity, type Finding, severities, type Threshold } from '@portcullis/core';
import { type Execution, fails } from './execute.js';
import { escapeMarkdown, inlineCode, maxSummaryBytes, placeLink, type SourceLink, withinBytes } from './markdown.js';

/** The summary's Markdown, always within GitHub's limit. */
export function scannerSummary(title: string, execution: Execution, failOn: Threshold, link: SourceLink | undefined): string {
  const { findings, coverage } = execution;
  const head = [`### ${escapeMarkdown(title)}: ${escapeMarkdown(decisionLine(execution, failOn))}`, ''];
  const { unread } = execution;
  const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
  const tail: string[] = [''];
  const listed = (entries: typeof unread, why: (entry: (typeof unread)[number]) => string): string =>
    `${entries
      .slice(0, 20)
      .map((entry) => `${inlineCode(entry.path)} (${escapeMarkdown(why(entry))})`)
      .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
  if (unread.length > 0)
    tail.push(
      `**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`,
      '',
    );
  if (allowed.length > 0) tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
  tail.push(...letThroughLines(execution));
  for (const notice of execution.notices.slice(0, 20)) tail.push(`- ${escapeMarkdown(notice.message)}`);
  const skipped = coverage.skipped.length - unread.length - allowed.length;
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

const maxLetThroughListed = 20;

/** What is let through by whom and until when: nobody should take it for clean. */
function letThroughLines({ result }: Execution): string[] {
  const all = result?.suppressed ?? [];
  if (all.length === 0) return [];
  const lines = all.slice(0, maxLetThroughListed).map(({ finding, justification, owner, until }) => {
    const line = finding.location.region?.startLine;
    const who = [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`]
      .filter((part) => part !== '')
      .join(' ');
    const why = [justification ?? 'no reason given', who].filter((part) => part !== '').join('; ');
    return `- ${inlineCode(finding.ruleId)} in ${inlineCode(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${escapeMarkdown(why)}`;
  });
  const more = all.length > maxLetThroughListed ? [`- and ${all.length - maxLetThroughListed} more, in the SARIF file`] : [];
  return [`Let through, and not clean: ${all.length}`, '', ...lines, ...more, ''];
}

/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
export function decisionLine(execution: Execution, failOn: Threshold): string {
  if (execution.error !== undefined) return `failed: ${execution.error.message}`;
  const { findings, coverage, unread, letThrough } = execution;
  const counts = severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
  const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
  if (unread.length > 0) {
    const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
    return `failed, ${plural(unread.length, 'input')} could not be looked at${found}${through}`;
  }
  const failing = findings.filter((finding) => fails(finding, failOn)).length;
  if (failing > 0) return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
  if (findings.length > 0 && failOn === 'none') return `reported ${findings.length} (${counts}); the gate decides${through}`;
  if (findings.length > 0) return `passed, ${findings.length} below the threshold (${counts})${through}`;
  if (coverage.scanned === 0) return `nothing to look at${through}`;
  if (letThrough > 0) return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
  return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
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
