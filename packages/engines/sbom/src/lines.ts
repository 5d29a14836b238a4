// Locks that are read line by line: numbered, without their ends.

import { invalid, type Source } from './reader.js';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Whether nothing stands behind it, not even the end of a line. */
  readonly isEnd: boolean;
}

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;

/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
export function* linesOf(source: Source): Iterable<Line> {
  const text = source.text();
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  let start = 0;
  let written = 0;
  for (let number = 1; ; number++) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    if (start < (end < 0 ? text.length : end) && ++written > mostLines)
      throw invalid(source.path, number, `expected at most ${mostLines} lines, got more`);
    yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
    if (end < 0) return;
    start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
}

/** How many lines there are. */
export function lineCount(source: Source): number {
  let count = 0;
  for (const _ of linesOf(source)) count++;
  return count;
}
