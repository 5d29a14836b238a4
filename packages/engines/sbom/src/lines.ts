// Locks that are read line by line: numbered, without their ends.

import type { Source } from './reader.js';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

export function linesOf(source: Source): readonly Line[] {
  return source
    .text()
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, number: index + 1 }));
}
