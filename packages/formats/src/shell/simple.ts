// A simple command: assignments, words and redirections, heredocs among them.

import type { Span } from '../mapped-text.js';
import { type Cursor, syntaxError } from './cursor.js';
import { nameEnd, startsName } from './letters.js';
import { expectLetter, skipBlanks, skipLines } from './tokens.js';
import type { Compound, CompoundType, Redirect, ShellList, ShellNode, ShellWord, SimpleCommand } from './tree.js';
import { readWord } from './word.js';

/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);

/** Letters in which the name of an assignment must end. */
const maxName = 300;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;

/** The parts of a command while it is read. */
interface Parts {
  readonly assignments: ShellWord[];
  readonly words: ShellWord[];
  readonly redirects: Redirect[];
  /** Where the last of them ends. */
  end: number;
}

export function readSimple(cursor: Cursor): ShellNode {
  const { at: start } = cursor;
  const parts: Parts = { assignments: [], words: [], redirects: [], end: start };
  const { assignments, words, redirects } = parts;
  while (readPart(cursor, parts)) {
    const only = words[0];
    if (words.length !== 1 || only === undefined || only.end !== parts.end) continue;
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end) return readNamedFunction(cursor, start, parts);
    const timed = only.text === 'time' ? readTimed(cursor, words) : undefined;
    if (timed !== undefined) return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
  }
  if (words.length + assignments.length + redirects.length === 0)
    throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
  return { kind: 'simple', start, end: parts.end, assignments, words, redirects } satisfies SimpleCommand;
}

/** Reads the next redirection, assignment or word; whether there was one. */
function readPart(cursor: Cursor, parts: Parts): boolean {
  skipBlanks(cursor);
  const redirect = readRedirect(cursor);
  if (redirect !== undefined) {
    parts.redirects.push(redirect);
    parts.end = redirect.end;
    return true;
  }
  const first = parts.words[0];
  const prefix = first === undefined || declaring.has(first.literal ?? '') ? assignmentAt(cursor) : 0;
  const assigns = prefix > 0;
  const word = assigns ? readAssignment(cursor, prefix) : readWord(cursor);
  if (word === undefined) return false;
  parts.end = word.end;
  if (!assigns) parts.words.push(word);
  else if (first === undefined) parts.assignments.push(word);
  // An assignment is no argument to look at, but what is substituted in it runs.
  else parts.words.push({ ...word, value: '' });
  return true;
}

/** How many letters of an assignment stand before its value; 0 where none begins. */
function assignmentAt({ text, at, end }: Cursor): number {
  const limit = Math.min(end, at + maxName);
  const behind = at < limit && startsName(text, at) ? nameEnd(text, at, limit) : limit;
  const next = behind < limit ? text[behind] : '';
  if (next === '=') return behind + 1 - at;
  return next === '+' || next === '[' ? (assignment.exec(text.slice(at, limit))?.[0].length ?? 0) : 0;
}

/** `name() …` */
function readNamedFunction(cursor: Cursor, start: number, { assignments, redirects }: Parts): Compound {
  if (assignments.length > 0 || redirects.length > 0) throw syntaxError(cursor, 'unexpected (');
  cursor.at++;
  skipBlanks(cursor);
  expectLetter(cursor, ')');
  skipLines(cursor);
  return compound(cursor, start, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}

function readTimed(cursor: Cursor, words: ShellWord[]): ShellNode | undefined {
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end) break;
    const flag = readWord(cursor);
    if (flag === undefined) break;
    words.push(flag);
  }
  if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at] as string)) return undefined;
  return cursor.grammar.pipeline(cursor);
}

/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor: Cursor, prefix: number): ShellWord {
  const start = cursor.at;
  const afterName = start + prefix;
  if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
    const word = readWord(cursor);
    if (word === undefined) throw syntaxError(cursor, 'expected an assignment');
    return word;
  }
  cursor.at = afterName + 1;
  const nested: ShellList[] = [];
  for (;;) {
    skipLines(cursor);
    if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end) break;
    const word = readWord(cursor);
    if (word === undefined) throw syntaxError(cursor, 'expected ) after a list of values');
    nested.push(...word.nested);
  }
  cursor.at++;
  return {
    start,
    end: cursor.at,
    text: cursor.text.slice(start, cursor.at),
    value: cursor.text.slice(start, afterName),
    quoted: false,
    nested,
  };
}

export function compound(
  cursor: Cursor,
  start: number,
  type: CompoundType,
  words: readonly ShellWord[],
  bodies: readonly ShellList[],
): Compound {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect === undefined) break;
    redirects.push(redirect);
  }
  return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}

const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;

const beginsRedirect: ReadonlySet<string> = new Set('0123456789{<>&');

function readRedirect(cursor: Cursor): Redirect | undefined {
  const { text, at } = cursor;
  const letter = at < cursor.end ? (text[at] as string) : '';
  if (!beginsRedirect.has(letter)) return undefined;
  const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
  if (operator === undefined) return undefined;
  cursor.at += operator.length;
  skipBlanks(cursor);
  const target = readWord(cursor);
  if (target === undefined) throw syntaxError(cursor, `expected a word after ${operator}`);
  if (/(?:^|[^<])<<-?$/.test(operator)) {
    const redirect: Redirect & { body?: Span } = { start: at, end: target.end, operator };
    cursor.heredocs.push({ name: target.literal ?? target.value, stripTabs: operator.endsWith('-'), redirect });
    return redirect;
  }
  return { start: at, end: target.end, operator, target };
}

export function listOf(node: ShellNode): ShellList {
  return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}
