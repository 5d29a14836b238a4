// Locks that are read line by line: numbered, without their ends, and none of a merge that nobody finished.

import { invalid, type Source } from './reader.js';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** @throws PortcullisError at the mark of an unfinished merge. */
export function linesOf(source: Source): readonly Line[] {
  return source
    .text()
    .split(/\r\n|\n|\r/)
    .map((text, index) => {
      if (/^(?:<{7}|>{7})(?: |$)/.test(text)) throw invalid(source.path, index + 1, 'expected a finished merge, got a conflict mark');
      return { text, number: index + 1 };
    });
}
