// The decision of a scanner in words, and its job summary.

import { type Coverage, escapeMarkdown, inputsOf, type Threshold } from '@portcullis/core';
import { countsOf, leftOutWords, type MarkdownParts, markdownParts, type Told } from '@portcullis/report';
import { type Execution, fails } from './execute.js';
import { maxSummaryBytes, placeLink, type SourceLink, withinBytes } from './markdown.js';

/**
 * The summary's Markdown, always within GitHub's limit. A scanner that leaves the decision to the gate says nothing of findings, since
 * the gate tells of them once for all scanners; only what an engine adds of its own is left then.
 * @returns undefined where there is nothing to say.
 */
export function scannerSummary(
  title: string,
  told: Told,
  execution: Pick<Execution, 'error' | 'unread' | 'result'>,
  failOn: Threshold,
  link: SourceLink | undefined,
): string | undefined {
  const { error, unread, result } = execution;
  const given = result?.details ?? '';
  // Details may be as long as there are images; the findings come first.
  const details = Buffer.byteLength(given) < maxSummaryBytes / 2 ? given : '';
  const headed: Told = { ...told, headline: `${title}: ${lowered(told.headline)}` };
  if (failOn === 'none' && error === undefined && unread.length === 0)
    return details === '' ? undefined : `### ${escapeMarkdown(headed.headline)}\n\n${details}`;
  const parts = markdownParts(headed, '###', (path, line) => placeLink(link, path, line));
  return withinSummary({ ...parts, tail: `${parts.tail}${details}` }, 'in the SARIF file');
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Parts of a summary as one text within GitHub's limit.
 * @param where all is that is left out, as a sentence goes on.
 */
function withinSummary(parts: MarkdownParts, where: string): string {
  const { head, rows, tail } = parts;
  const whole = withinBytes(head, rows, tail, maxSummaryBytes, (count) => leftOutWords(parts, count, where));
  if (Buffer.byteLength(whole) <= maxSummaryBytes) return whole;
  // Head and tail are bounded in their number of lines, not in what each holds.
  return `${head.split('\n', 1)[0]}\n\nWhat was found does not fit into a summary: it is ${where}.\n`;
}

/** How many inputs were looked at to the end, and how many in part. */
export function coverageLine({ applicable, scanned, skipped }: Coverage): string {
  const inPart = Math.min(scanned, Math.max(0, inputsOf(skipped.filter(({ gap }) => gap)) - (applicable - scanned)));
  return `${scanned - inPart} of ${applicable} inputs looked at${inPart === 0 ? '' : `, ${inPart} in part`}`;
}

/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
export function decisionLine(execution: Execution, failOn: Threshold): string {
  if (execution.error !== undefined) return `failed: ${execution.error.message}`;
  const { findings, coverage, unread, letThrough } = execution;
  const counts = countsOf(findings);
  const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
  if (unread.length > 0) {
    const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
    return `failed, ${plural(inputsOf(unread), 'input')} could not be looked at${found}${through}`;
  }
  const failing = findings.filter((finding) => fails(finding, failOn)).length;
  if (failing > 0) return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
  if (findings.length > 0 && failOn === 'none') return `${counts} reported; the gate decides${through}`;
  if (findings.length > 0) return `passed, ${findings.length} below the threshold (${counts})${through}`;
  if (coverage.scanned === 0) return `nothing to look at${through}`;
  if (letThrough > 0) return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
  const named = coverage.skipped.filter(({ reason }) => reason === 'not-read').length;
  if (named > 0) return `passed, not clean: nothing found in ${plural(coverage.scanned, 'input')}, ${named} named and not read`;
  return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The Markdown functions bound to a job, for summaries that other packages lay out. */
export function summaryMarkdown(link: SourceLink | undefined) {
  return {
    place: (path: string, line: number | undefined) => placeLink(link, path, line),
    within: withinSummary,
  };
}
