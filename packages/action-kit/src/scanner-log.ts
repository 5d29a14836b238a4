// What a scanner says in the log of its step: annotations, then the same layout as in a terminal.

import type { Annotation, LogLine, SkippedInput } from '@portcullis/core';
import { annotationsOf, noPaint, type Told, terminalLines } from '@portcullis/report';
import type { Execution } from './execute.js';

/** Inputs that could not be looked at, annotated by name. */
const maxGaps = 20;
/** Columns of a log: who shows it wraps it, and who searches it wants sentences whole. */
const logWidth = 1000;
const logRows = 200;

export function scannerLog(
  name: string,
  told: Told,
  { notices, unread }: Pick<Execution, 'notices' | 'unread'>,
  annotated: boolean,
): LogLine[] {
  const lines = terminalLines(
    { ...told, headline: `${name}: ${told.headline.charAt(0).toLowerCase()}${told.headline.slice(1)}` },
    {
      width: logWidth,
      rows: logRows,
      paint: noPaint,
    },
  );
  return [
    ...(annotated ? annotations(told) : []),
    ...notices.flatMap(({ level, message, path }): LogLine[] =>
      level === 'note' ? [] : [{ level, message, ...(path === undefined ? {} : { path }) }],
    ),
    ...unread.slice(0, maxGaps).map(gapLine),
    ...lines,
  ];
}

function gapLine({ path, reason, detail }: SkippedInput): Annotation {
  return {
    level: 'error',
    message: `Not looked at: ${detail ?? reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${reason}]`,
    path,
  };
}

/** The annotations that GitHub will show, worst first, then one line that says how many it would not. */
export function annotations({ findings, everything }: Pick<Told, 'findings' | 'everything'>): LogLine[] {
  const lines: LogLine[] = [...annotationsOf(findings)];
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are ${everything}.`);
  return lines;
}
