// What of a file is a secret, and what of a finding may therefore leave this process: a fingerprint made of a password, or a hash of
// its line, would let anybody try passwords against a report.

import type { Span } from './kind.js';

export interface Confidential {
  /** Whether there is a secret at all: the hash of the whole file takes it in. */
  readonly any: boolean;
  /** The text of a part of the file without the secrets in it. */
  without(span: Span): string;
  /** Whether a secret stands in a part of the file. */
  hides(span: Span): boolean;
  /** Whether GitHub's hash of the line that starts at an offset takes in a secret. */
  inLineHash(lineStart: number): boolean;
  /** Whether a text repeats a secret that stands in a part of the file. */
  repeatedIn(text: string, span: Span): boolean;
}

/** The hash of a line takes so many letters from its start on, blanks not counted, over the end of the line. */
const hashedUnits = 100;
/** Shorter ones stand in any text by chance. */
const leastRepeated = 4;

export function confidential(text: string, secrets: readonly Span[]): Confidential {
  const spans = apart(secrets);
  return {
    any: spans.length > 0,
    without({ start, end }) {
      let at = start;
      let shown = '';
      for (const span of within(spans, start, end)) {
        shown += `${text.slice(at, Math.max(at, span.start))}…`;
        at = Math.min(end, span.end);
      }
      return shown + text.slice(at, end);
    },
    hides: ({ start, end }) => within(spans, start, end).length > 0,
    inLineHash(lineStart) {
      if (spans.length === 0) return false;
      let end = lineStart;
      for (let units = 0; end < text.length && units < hashedUnits; end++) if (text[end] !== ' ' && text[end] !== '\t') units++;
      return within(spans, lineStart, end).length > 0;
    },
    repeatedIn: (other, { start, end }) =>
      within(spans, start, end).some((span) => span.end - span.start >= leastRepeated && other.includes(text.slice(span.start, span.end))),
  };
}

/** The spans that overlap a part of the file; a file may have as many of them as lines. */
function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && (spans[last] as Span).start < end) last++;
  return spans.slice(low, last);
}

/** In order, those that overlap as one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
