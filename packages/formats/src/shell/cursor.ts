// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.

import type { ShellList } from './tree.js';

export interface Cursor {
  readonly text: string;
  at: number;
  /** The parser reads no further: the end of a backtick's text. */
  end: number;
  depth: number;
  /** Heredocs whose bodies begin on the next line. */
  readonly heredocs: { readonly name: string; readonly stripTabs: boolean; readonly quoted: boolean }[];
  /** Reads the script of a substitution; here so that words and commands need not import one another. */
  readonly readScript: (cursor: Cursor) => ShellList;
}

/** Never leaves the parser: it becomes a value there. */
export class ShellSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export function syntaxError(cursor: Cursor, message: string): ShellSyntaxError {
  return new ShellSyntaxError(message, cursor.at);
}
