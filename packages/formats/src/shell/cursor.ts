// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.

import type { Span } from '../mapped-text.js';
import type { ShellList, ShellNode } from './tree.js';

export interface Cursor {
  readonly text: string;
  at: number;
  /** The parser reads no further: the end of a backtick's text. */
  end: number;
  depth: number;
  /** Heredocs whose bodies begin on the next line. */
  readonly heredocs: { readonly name: string; readonly stripTabs: boolean; readonly redirect: { body?: Span } }[];
  /** What holds what holds it: here so that words, commands and lists need not import one another. */
  readonly grammar: Grammar;
}

export interface Grammar {
  /** Up to one of the words, or a closing parenthesis; either is left for the caller. */
  list(cursor: Cursor, stop: ReadonlySet<string>): ShellList;
  pipeline(cursor: Cursor): ShellNode;
  command(cursor: Cursor): ShellNode;
}

/** No word ends the list. */
export const noStop: ReadonlySet<string> = new Set();

/** Never leaves the parser: it becomes a value there. */
export class ShellSyntaxError extends Error {
  readonly offset: number;
  /** Whether a shell may well read it, and only this parser does not. */
  readonly limit: boolean;
  constructor(message: string, offset: number, limit = false) {
    super(message);
    this.offset = offset;
    this.limit = limit;
  }
}

/** What may be within one another; a shell goes deeper. */
const maxDepth = 80;

export function goDeeper(cursor: Cursor): void {
  if (++cursor.depth > maxDepth) throw new ShellSyntaxError('nested too deep', cursor.at, true);
}

export function syntaxError(cursor: Cursor, message: string): ShellSyntaxError {
  return new ShellSyntaxError(message, cursor.at);
}
