// Locks that are read line by line: numbered, without their ends.

import type { Source } from './reader.js';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Whether nothing stands behind it, not even the end of a line. */
  readonly isEnd: boolean;
}

/** One after another: an array of all lines of a large lock takes more memory than what is made of them. */
export function* linesOf(source: Source): Iterable<Line> {
  const text = source.text();
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  let start = 0;
  for (let number = 1; ; number++) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
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
