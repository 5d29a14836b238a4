// Tokens of a short script in Python, JavaScript or PowerShell: names, texts with the expressions inside them, groups in brackets. Enough
// to see what goes where; no grammar, so that what is not understood is passed over and never guessed at.

import type { Span } from '../mapped-text.js';

export type SnippetLanguage = 'python' | 'javascript' | 'powershell';

export interface SnippetToken extends Span {
  readonly kind: 'name' | 'string' | 'number' | 'pattern' | 'operator' | 'group';
  /** As written; of a string what stands between its quotes; of a group the bracket that opens it. */
  readonly text: string;
  /** Of a group what stands in it; empty for all others. */
  readonly tokens: readonly SnippetToken[];
  /** Of a string: the expressions in it. */
  readonly holes: readonly (readonly SnippetToken[])[];
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface SnippetStatement extends Span {
  readonly tokens: readonly SnippetToken[];
}

/** Where a reader stands. */
interface SnippetCursor {
  readonly text: string;
  readonly language: SnippetLanguage;
  at: number;
  readonly end: number;
  depth: number;
  /** Set where something is within more than is gone into. */
  cut: boolean;
  readonly statements: SnippetStatement[];
}

/** Brackets within brackets, and expressions within texts. */
const maxDepth = 60;

const none: readonly SnippetToken[] = [];
const noHoles: readonly (readonly SnippetToken[])[] = [];

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '$(': ')', '@(': ')', '@{': '}' };

/** Longest first. */
const operators = ['===', '!==', '...', '**=', '??=', '||=', '&&=', '>>>'].concat(
  '=> == != >= <= && || ?? ?. += -= *= := :: -> >> ++ -- ** $( @( @{'.split(' '),
);

/** By their first letter: every sign of a script is looked up. */
const operatorsFrom: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(operators.map((each) => each[0] as string))].map((letter) => [letter, operators.filter((each) => each[0] === letter)]),
);

function token(kind: SnippetToken['kind'], text: string, start: number, end: number, spaced: boolean): SnippetToken {
  return { kind, text, start, end, spaced, tokens: none, holes: noHoles };
}

/** @returns undefined at the end. A line end is an operator of its own. */
function nextToken(cursor: SnippetCursor, before: SnippetToken | undefined): SnippetToken | undefined {
  const spaced = skipSpace(cursor);
  const { text, at: start, language } = cursor;
  if (start >= cursor.end) return undefined;
  const letter = text[start] as string;
  const string = readString(cursor, spaced);
  if (string !== undefined) return string;
  if (language === 'javascript' && letter === '/' && beginsPattern(before)) {
    const pattern = readPattern(cursor, spaced);
    if (pattern !== undefined) return pattern;
  }
  const name = nameAt(cursor, spaced || before === undefined);
  if (name !== undefined) {
    cursor.at += name.length;
    return token('name', name, start, cursor.at, spaced);
  }
  const number = /^\d[\w.]{0,40}/.exec(text.slice(start, start + 50))?.[0];
  if (number !== undefined) {
    cursor.at += number.length;
    return token('number', number, start, cursor.at, spaced);
  }
  const operator = operatorsFrom.get(letter)?.find((each) => text.startsWith(each, start)) ?? letter;
  cursor.at += operator.length;
  return token('operator', operator, start, cursor.at, spaced);
}

/** Blanks, comments, and line ends that the language passes over. */
function skipSpace(cursor: SnippetCursor): boolean {
  const { text, language, at: start } = cursor;
  while (cursor.at < cursor.end) {
    const letter = text[cursor.at] as string;
    if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\u00a0') cursor.at++;
    else if (letter === (language === 'powershell' ? '`' : '\\') && /^.\r?\n/.test(text.slice(cursor.at, cursor.at + 3)))
      cursor.at = text.indexOf('\n', cursor.at) + 1;
    else if (!skipComment(cursor, letter)) break;
  }
  return cursor.at > start || start === 0;
}

function skipComment(cursor: SnippetCursor, letter: string): boolean {
  const { text, language, at } = cursor;
  const until = (mark: string, length: number): boolean => {
    const found = text.indexOf(mark, at + 2);
    cursor.at = found < 0 ? cursor.end : Math.min(cursor.end, found + length);
    return true;
  };
  if (language === 'javascript') {
    if (letter !== '/') return false;
    if (text[at + 1] === '/') return until('\n', 0);
    return text[at + 1] === '*' && until('*/', 2);
  }
  if (language === 'powershell' && letter === '<' && text[at + 1] === '#') return until('#>', 2);
  if (letter !== '#') return false;
  const newline = text.indexOf('\n', at);
  cursor.at = newline < 0 ? cursor.end : Math.min(cursor.end, newline);
  return true;
}

function nameAt({ text, at, language }: SnippetCursor, bare: boolean): string | undefined {
  const ahead = text.slice(at, at + 300);
  if (language === 'javascript') return /^[A-Za-z_$][\w$]{0,250}/.exec(ahead)?.[0];
  if (language === 'python') return /^[A-Za-z_]\w{0,250}/.exec(ahead)?.[0];
  const variable = /^\$(?:\{([^}\n]{1,200})\}|([A-Za-z]{1,20}:)?[A-Za-z_]\w{0,200}|[_?$^])/.exec(ahead);
  if (variable !== null) return variable[0];
  // A word of a command goes on to the next blank.
  return (bare ? /^(?:[A-Za-z_/~\\]|-{1,2}[A-Za-z]|\.{1,2}[/\\])[^\s;|&(){}<>"'`$,\]]{0,250}/ : /^[A-Za-z_][\w-]{0,200}/).exec(ahead)?.[0];
}

function beginsPattern(before: SnippetToken | undefined): boolean {
  if (before === undefined) return true;
  return before.kind === 'operator' || (before.kind === 'name' && /^(?:return|typeof|case|of|in)$/.test(before.text));
}

function readPattern(cursor: SnippetCursor, spaced: boolean): SnippetToken | undefined {
  const { text, at: start } = cursor;
  let within = false;
  for (let at = start + 1; at < cursor.end && at - start < 2000; at++) {
    const letter = text[at];
    if (letter === '\n') return undefined;
    if (letter === '\\') at++;
    else if (letter === '[') within = true;
    else if (letter === ']') within = false;
    else if (letter === '/' && !within) {
      while (/[a-z]/.test(text[at + 1] ?? '')) at++;
      cursor.at = at + 1;
      return token('pattern', text.slice(start, at + 1), start, at + 1, spaced);
    }
  }
  return undefined;
}

interface Quote {
  readonly open: string;
  readonly close: string;
  /** How an expression begins. */
  readonly holes: 'none' | 'braces' | 'dollar' | 'powershell';
  readonly escape: string | undefined;
  readonly lines: boolean;
}

function quoteAt({ text, at, language }: SnippetCursor): Quote | undefined {
  const ahead = text.slice(at, at + 6);
  if (language === 'powershell') {
    if (/^@["']\r?\n/.test(ahead)) {
      const double = ahead[1] === '"';
      return { open: ahead.slice(0, 2), close: `\n${ahead[1]}@`, holes: double ? 'powershell' : 'none', escape: undefined, lines: true };
    }
    if (ahead[0] === '"') return { open: '"', close: '"', holes: 'powershell', escape: '`', lines: true };
    return ahead[0] === "'" ? { open: "'", close: "'", holes: 'none', escape: undefined, lines: true } : undefined;
  }
  if (language === 'javascript') {
    if (ahead[0] === '`') return { open: '`', close: '`', holes: 'dollar', escape: '\\', lines: true };
    return ahead[0] === '"' || ahead[0] === "'"
      ? { open: ahead[0], close: ahead[0], holes: 'none', escape: '\\', lines: false }
      : undefined;
  }
  const found = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/.exec(ahead);
  if (found === null) return undefined;
  const [open, prefix = '', close = ''] = found;
  return { open, close, holes: /f/i.test(prefix) ? 'braces' : 'none', escape: '\\', lines: close.length === 3 };
}

function readString(cursor: SnippetCursor, spaced: boolean): SnippetToken | undefined {
  const quote = quoteAt(cursor);
  if (quote === undefined) return undefined;
  const { text, at: start } = cursor;
  const inside = start + quote.open.length;
  const holes: (readonly SnippetToken[])[] = [];
  cursor.at = inside;
  while (cursor.at < cursor.end) {
    const { at } = cursor;
    const letter = text[at] as string;
    if (text.startsWith(quote.close, at)) {
      // In PowerShell two quotes are one.
      if (cursor.language === 'powershell' && quote.close.length === 1 && text[at + 1] === quote.close) cursor.at += 2;
      else {
        cursor.at += quote.close.length;
        return { ...token('string', text.slice(inside, at), start, cursor.at, spaced), holes };
      }
    } else if (letter === quote.escape) cursor.at += 2;
    else if (letter === '\n' && !quote.lines) break;
    else if (!readHole(cursor, quote, holes)) cursor.at++;
  }
  cursor.at = Math.min(Math.max(cursor.at, inside), cursor.end);
  return { ...token('string', text.slice(inside, cursor.at), start, cursor.at, spaced), holes };
}

/** Whether an expression begins at the cursor, which then stands behind it. */
function readHole(cursor: SnippetCursor, { holes: how }: Quote, holes: (readonly SnippetToken[])[]): boolean {
  const { text, at } = cursor;
  if (how === 'none') return false;
  if (how === 'powershell') {
    if (text.startsWith('$(', at)) return group(cursor, 2, ')', holes);
    const name = text[at] === '$' ? nameAt(cursor, false) : undefined;
    if (name === undefined) return false;
    cursor.at += name.length;
    holes.push([token('name', name, at, cursor.at, false)]);
    return true;
  }
  if (how === 'dollar') return text.startsWith('${', at) && group(cursor, 2, '}', holes);
  if (text[at] !== '{') return false;
  if (text[at + 1] === '{') {
    cursor.at += 2;
    return true;
  }
  return group(cursor, 1, '}', holes);
}

function group(cursor: SnippetCursor, length: number, close: string, holes: (readonly SnippetToken[])[]): boolean {
  cursor.at += length;
  holes.push(readUntil(cursor, close));
  return true;
}

/** What stands before a closing bracket; statements of blocks in it go to the cursor's. */
function readUntil(cursor: SnippetCursor, close: string): readonly SnippetToken[] {
  const tokens: SnippetToken[] = [];
  if (++cursor.depth > maxDepth) {
    cursor.at = cursor.end;
    cursor.cut = true;
    return tokens;
  }
  for (;;) {
    const next = nextToken(cursor, tokens.at(-1));
    if (next === undefined || (next.kind === 'operator' && /^[)\]}]$/.test(next.text))) break;
    if (next.kind === 'operator' && next.text === '\n') {
      if (close === ')' && cursor.language === 'powershell' && tokens.length > 0) tokens.push(next);
      continue;
    }
    tokens.push(next.kind === 'operator' && closers[next.text] !== undefined ? readBracket(cursor, next, tokens.at(-1), true) : next);
  }
  cursor.depth--;
  return tokens;
}

/** @param inside of other brackets, where an open brace without anything before it is an object. */
function readBracket(cursor: SnippetCursor, open: SnippetToken, before: SnippetToken | undefined, inside: boolean): SnippetToken {
  if (open.text === '{' && isBlock(cursor.language, before, inside)) {
    readStatements(cursor, '}');
    return { ...open, kind: 'group', text: 'block', end: cursor.at };
  }
  const tokens = readUntil(cursor, closers[open.text] as string);
  return { ...open, kind: 'group', text: open.text.at(-1) as string, tokens, end: cursor.at };
}

function isBlock(language: SnippetLanguage, before: SnippetToken | undefined, inside: boolean): boolean {
  if (language === 'python') return false;
  if (language === 'powershell') return true;
  if (before === undefined) return !inside;
  if (before.kind === 'operator') return before.text === '=>' || before.text === ';';
  return !(before.kind === 'name' && /^(?:const|let|var|return|await|import|export|of|in|default|yield|throw)$/.test(before.text));
}

/** Statements up to a closing brace, or to the end. */
export function readStatements(cursor: SnippetCursor, close?: string): void {
  if (++cursor.depth > maxDepth) {
    cursor.at = cursor.end;
    cursor.cut = true;
    return;
  }
  const tokens: SnippetToken[] = [];
  for (;;) {
    const next = nextToken(cursor, tokens.at(-1));
    if (next === undefined || (next.kind === 'operator' && next.text === close)) break;
    if (next.kind === 'operator') readOperator(cursor, next, tokens);
    else tokens.push(next);
  }
  flush(cursor, tokens);
  cursor.depth--;
}

/** Ends the statement that tokens are of. */
function flush({ statements }: SnippetCursor, tokens: SnippetToken[]): void {
  const all = tokens.splice(0, tokens.length);
  const [first] = all;
  if (first !== undefined) statements.push({ tokens: all, start: first.start, end: (all.at(-1) as SnippetToken).end });
}

/** What an operator makes of a statement: its end, a bracket in it, or a part of it. */
function readOperator(cursor: SnippetCursor, next: SnippetToken, tokens: SnippetToken[]): void {
  const { text } = next;
  if (text === ';' || (text === '\n' && !goesOn(cursor, tokens.at(-1)))) flush(cursor, tokens);
  else if (text === '\n') return;
  else if (closers[text] === undefined) tokens.push(next);
  else if (text === '{' && isBlock(cursor.language, tokens.at(-1), false)) {
    // What stands before a block comes before what stands in it.
    flush(cursor, tokens);
    readStatements(cursor, '}');
  } else tokens.push(readBracket(cursor, next, tokens.at(-1), false));
}

/** Whether a statement goes on behind a line end. */
function goesOn({ text, at, language }: SnippetCursor, last: SnippetToken | undefined): boolean {
  if (language === 'python' || last === undefined) return false;
  if (last.kind === 'operator' && !/^(?:\+\+|--|\))$/.test(last.text)) return true;
  return language === 'javascript' && /^\s{0,200}(?:\.(?!\.)|\?\.|&&|\|\||\?\?|\?\s|[+:]\s)/.test(text.slice(at, at + 220));
}
