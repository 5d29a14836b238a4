// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.

import type { Span } from '../mapped-text.js';
import { readCompound } from './compounds.js';
import { type Cursor, type Grammar, goDeeper, noStop, ShellSyntaxError, syntaxError } from './cursor.js';
import { readSimple } from './simple.js';
import { closers, plainWordAhead, skipBlanks, skipLines } from './tokens.js';
import type { ListItem, Pipeline, Separator, ShellList, ShellNode } from './tree.js';

export interface ShellProblem {
  readonly message: string;
  readonly offset: number;
  /** Set where a shell may well read it, and only this parser does not. */
  readonly limit?: true;
}

/** A script that stops making sense between two commands keeps those before; one that stops inside a command has them apart. */
export type ShellParse =
  | { readonly list: ShellList; readonly error?: ShellProblem }
  | { readonly error: ShellProblem; readonly before: ShellList };

/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;

/** @param range the script, where it is not all of the text. */
export function parseShell(text: string, range: Span = { start: 0, end: text.length }): ShellParse {
  const top: ListItem[] = [];
  const before = { start: range.start, end: range.start, items: top };
  if (range.end - range.start > maxLength)
    return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength, limit: true }, before };
  const cursor: Cursor = { text, at: range.start, end: range.end, depth: 0, heredocs: [], grammar };
  try {
    const list = readList(cursor, noStop, top);
    if (cursor.at >= cursor.end) return { list };
    return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
  } catch (error) {
    if (!(error instanceof ShellSyntaxError)) throw error;
    const { message, offset, limit } = error;
    return { error: { message, offset: Math.min(offset, text.length), ...(limit ? { limit } : {}) }, before };
  }
}

const grammar: Grammar = { list: readList, pipeline: readPipeline, command: readCommand };

type Stop = ReadonlySet<string>;

function readList(cursor: Cursor, stop: Stop, items: ListItem[] = []): ShellList {
  goDeeper(cursor);
  const start = cursor.at;
  skipLines(cursor);
  while (!listEnds(cursor, stop)) {
    const node = readPipeline(cursor);
    skipBlanks(cursor);
    const at = cursor.at;
    const separator = readSeparator(cursor);
    items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
    if (separator === '') break;
    skipLines(cursor);
    if ((separator === '&&' || separator === '||') && listEnds(cursor, stop)) throw syntaxError(cursor, `nothing after ${separator}`);
  }
  cursor.depth--;
  return { start, end: cursor.at, items };
}

const endsList: ReadonlySet<string> = new Set(');&|');

function listEnds(cursor: Cursor, stop: Stop): boolean {
  // No command begins with an operator; whoever wants the list to end elsewhere complains.
  if (cursor.at >= cursor.end || endsList.has(cursor.text[cursor.at] as string)) return true;
  const word = plainWordAhead(cursor);
  return word !== '' && (stop.has(word) || closers.has(word));
}

function readSeparator(cursor: Cursor): Separator {
  const { text, at } = cursor;
  const letter = at < cursor.end ? text[at] : '';
  if (letter === '\n') return '\n';
  if (text.startsWith('&&', at) || text.startsWith('||', at)) {
    cursor.at += 2;
    return letter === '&' ? '&&' : '||';
  }
  if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
    cursor.at++;
    return ';';
  }
  if (letter === '&') {
    cursor.at++;
    // `&;` is not shell, but ShellCheck reads on.
    skipBlanks(cursor);
    if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';') cursor.at++;
    return '&';
  }
  return '';
}

function readPipeline(cursor: Cursor): ShellNode {
  const start = cursor.at;
  const negated = skipNegation(cursor);
  const parts: ShellNode[] = [readCommand(cursor)];
  for (;;) {
    skipBlanks(cursor);
    const { text, at } = cursor;
    if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|') break;
    cursor.at += text[at + 1] === '&' ? 2 : 1;
    skipLines(cursor);
    // bash knows no ! here, but ShellCheck reads it.
    skipNegation(cursor);
    if (listEnds(cursor, noStop)) throw syntaxError(cursor, 'nothing after |');
    parts.push(readCommand(cursor));
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { kind: 'pipeline', start, end: (parts.at(-1) as ShellNode).end, negated, parts } satisfies Pipeline;
}

function skipNegation(cursor: Cursor): boolean {
  let negated = false;
  while (cursor.text[cursor.at] === '!' && plainWordAhead(cursor) === '!') {
    negated = true;
    cursor.at++;
    skipBlanks(cursor);
  }
  return negated;
}

function readCommand(cursor: Cursor): ShellNode {
  goDeeper(cursor);
  const node = readCompound(cursor) ?? readSimple(cursor);
  cursor.depth--;
  return node;
}
