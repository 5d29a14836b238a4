// Short scripts that stand in workflows in other languages than the shell's.

import { readStatements, type SnippetLanguage, type SnippetStatement } from './tokens.js';

export type { SnippetLanguage, SnippetStatement, SnippetToken } from './tokens.js';

export interface Snippet {
  readonly statements: readonly SnippetStatement[];
  /** Whether some of it was not read: it is too long, or too deep within itself. */
  readonly cut: boolean;
}

/** Longer ones are not read: a script in a workflow has none. */
const maxLength = 256 * 1024;

/**
 * Statements of a script in the order of their text, those of blocks and functions among them. Nothing is refused: what is not of the
 * language gives statements of words that mean nothing.
 */
export function readSnippet(text: string, language: SnippetLanguage): Snippet {
  const statements: SnippetStatement[] = [];
  if (text.length > maxLength) return { statements, cut: true };
  const cursor = { text, language, at: 0, end: text.length, depth: 0, statements, cut: false };
  // A closing brace too many ends no script.
  while (cursor.at < cursor.end) {
    readStatements(cursor);
    cursor.depth = 0;
  }
  return { statements, cut: cursor.cut };
}
