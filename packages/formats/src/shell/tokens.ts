// What stands between the words of a script: blanks, comments, line breaks with the bodies of heredocs, and the words that
// only the grammar knows.

import { type Cursor, syntaxError } from './cursor.js';
import { plainWordAt } from './letters.js';

/** Words that may not begin a command. */
export const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);

/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */
export function plainWordAhead(cursor: Cursor): string {
  return plainWordAt(cursor.text, cursor.at, cursor.end, 10);
}

export function expectWord(cursor: Cursor, word: string): void {
  skipLines(cursor);
  if (plainWordAhead(cursor) !== word) throw syntaxError(cursor, `expected ${word}`);
  cursor.at += word.length;
}

export function expectLetter(cursor: Cursor, letter: string): void {
  if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter) throw syntaxError(cursor, `expected ${letter}`);
  cursor.at++;
}

/** Spaces, tabs, line continuations, and a comment up to the line's end. */
export function skipBlanks(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
    if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f') cursor.at++;
    else if (letter === '\\' && text[cursor.at + 1] === '\n') cursor.at += 2;
    else if (letter === '#' && startsWord(text, cursor.at)) {
      while (cursor.at < cursor.end && text[cursor.at] !== '\n') cursor.at++;
    } else return;
  }
}

/** A carriage return is a letter of a word to a shell: what stands behind it and a hash sign is run. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || /[ \t\n;&|()`]/.test(text[at - 1] as string);
}

/** Blanks, line breaks and the bodies of heredocs that begin at one. */
export function skipLines(cursor: Cursor): void {
  for (;;) {
    skipBlanks(cursor);
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n') return;
    cursor.at++;
    while (cursor.heredocs.length > 0) skipHeredoc(cursor);
  }
}

function skipHeredoc(cursor: Cursor): void {
  const heredoc = cursor.heredocs.shift() as Cursor['heredocs'][number];
  const { text, at: start } = cursor;
  while (cursor.at < cursor.end) {
    heredoc.redirect.body = { start, end: cursor.at };
    const newline = text.indexOf('\n', cursor.at);
    const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
    const line = text.slice(cursor.at, end);
    cursor.at = Math.min(end + 1, cursor.end);
    if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name) return;
  }
  heredoc.redirect.body = { start, end: cursor.at };
}
