// What is inside a word: quotes, variables, substitutions and arithmetic.

import { type Cursor, goDeeper, noStop, syntaxError } from './cursor.js';
import { nameEnd, quotedEnd, startsName } from './letters.js';
import type { ShellList, ShellNode, ShellWord } from './tree.js';

export interface Building {
  value: string;
  /** Whether nothing has been expanded so far. */
  literal: boolean;
  quoted: boolean;
  readonly nested: ShellList[];
}

/** How an expansion without a name shows in a word's value. */
const nameless = '\u0024{VAR}';

const joining: ReadonlySet<string> = new Set(['&&', '||']);

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' };

export function readSingle(cursor: Cursor, word: Building): void {
  const close = cursor.text.indexOf("'", cursor.at + 1);
  if (close < 0 || close >= cursor.end) throw syntaxError(cursor, "a ' without its partner");
  word.quoted = true;
  word.value += cursor.text.slice(cursor.at + 1, close);
  cursor.at = close + 1;
}

export function readDouble(cursor: Cursor, word: Building): void {
  const { text, at: start } = cursor;
  word.quoted = true;
  cursor.at++;
  while (cursor.at < cursor.end) {
    const letter = text[cursor.at] as string;
    if (letter === '"') {
      cursor.at++;
      return;
    }
    if (letter === '\\' && cursor.at + 1 < cursor.end) {
      const next = text[cursor.at + 1] as string;
      if (next !== '\n') word.value += '"$`\\'.includes(next) ? next : letter + next;
      cursor.at += 2;
    } else if (letter === '$') readDollar(cursor, word, true);
    else if (letter === '`') readBackticks(cursor, word);
    else {
      const next = quotedEnd(text, cursor.at + 1, cursor.end);
      word.value += text.slice(cursor.at, next);
      cursor.at = next;
    }
  }
  cursor.at = start;
  throw syntaxError(cursor, 'a " without its partner');
}

export function readDollar(cursor: Cursor, word: Building, quoted: boolean): void {
  const { text, at } = cursor;
  const next = at + 1 < cursor.end ? (text[at + 1] as string) : '';
  if (next === '(') {
    if (text[at + 2] === '(' && skipArithmetic(cursor, at + 3) !== undefined) {
      word.nested.push(...readArithmetic(cursor, at, at + 3).nested);
      expand(word, nameless);
    } else readSubstitution(cursor, word, 2);
  } else if (next === '{') readBraced(cursor, word);
  else if (next === '[' && readBracketed(cursor, word)) {
    // read
  } else if (next === "'" && !quoted) readEscaped(cursor, word);
  else if (next === '"' && !quoted) {
    // A translated text: what it says depends on the language.
    const { value } = word;
    cursor.at++;
    readDouble(cursor, word);
    word.value = value;
    word.literal = false;
  } else if (next !== '' && startsName(text, at + 1)) {
    cursor.at = nameEnd(text, at + 2, cursor.end);
    expand(word, `\u0024{${text.slice(at + 1, cursor.at)}}`);
  } else if (next !== '' && /[0-9@*#?$!-]/.test(next)) {
    cursor.at += 2;
    expand(word, `\u0024{${next}}`);
  } else {
    word.value += '$';
    cursor.at++;
  }
}

function expand(word: Building, shown: string): void {
  word.value += shown;
  word.literal = false;
}

/** `$[…]`, the old way to write arithmetic; whether one was read. */
function readBracketed(cursor: Cursor, word: Building): boolean {
  const close = cursor.text.indexOf(']', cursor.at);
  if (close < 0 || close >= cursor.end) return false;
  cursor.at = close + 1;
  word.literal = false;
  return true;
}

/** `$(…)`, `<(…)`, `>(…)`; `opener` letters stand before the script. */
export function readSubstitution(cursor: Cursor, word: Building, opener: number): void {
  const { text, at } = cursor;
  cursor.at += opener;
  // Heredocs of the script around it do not begin inside.
  const waiting = cursor.heredocs.splice(0);
  const list = cursor.grammar.list(cursor, noStop);
  word.nested.push(list);
  cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
  if (cursor.at >= cursor.end || text[cursor.at] !== ')') throw syntaxError(cursor, 'expected ) after a substitution');
  cursor.at++;
  expand(word, text[at] === '$' ? `$(${plainWords(list)})` : '');
}

/** Words of the commands that stand alone in a list, run together: what ShellCheck shows of a substitution. */
function plainWords({ items }: ShellList): string {
  return items
    .filter(({ separator }, index) => !joining.has(separator) && !joining.has(items[index - 1]?.separator ?? ''))
    .map(({ node }) => wordsOf(node))
    .join('');
}

function wordsOf(node: ShellNode): string {
  if (node.kind !== 'simple') return '';
  return node.words.map(({ value }) => value).join('') + (node.timed === undefined ? '' : wordsOf(node.timed));
}

export function readBackticks(cursor: Cursor, word: Building): void {
  const { text, at } = cursor;
  let close = at + 1;
  while (close < cursor.end && text[close] !== '`') close += text[close] === '\\' ? 2 : 1;
  if (close >= cursor.end) throw syntaxError(cursor, 'a ` without its partner');
  const inner = text.slice(at + 1, close);
  goDeeper(cursor);
  if (inner.includes('\\')) {
    // Escapes shift the offsets, so what is inside gets the place of the whole.
    const plain = inner.replace(/\\([\\$`])/g, '$1');
    const within: Cursor = { ...cursor, text: plain, at: 0, end: plain.length, heredocs: [] };
    const list = cursor.grammar.list(within, noStop);
    if (within.at < within.end) throw syntaxError(cursor, 'expected a script in backticks');
    word.nested.push(moved(list, at, close + 1));
  } else {
    const outerEnd = cursor.end;
    const waiting = cursor.heredocs.splice(0);
    cursor.at = at + 1;
    cursor.end = close;
    word.nested.push(cursor.grammar.list(cursor, noStop));
    if (cursor.at < close) throw syntaxError(cursor, 'expected a script in backticks');
    cursor.end = outerEnd;
    cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
  }
  cursor.depth--;
  cursor.at = close + 1;
  expand(word, nameless);
}

/** `${name…}`, with whatever is substituted inside. */
function readBraced(cursor: Cursor, word: Building): void {
  const { text, at: start } = cursor;
  cursor.at += 2;
  goDeeper(cursor);
  const inside: Building = { value: '', literal: true, quoted: false, nested: word.nested };
  while (cursor.at < cursor.end) {
    const letter = text[cursor.at] as string;
    if (letter === '}') {
      cursor.at++;
      cursor.depth--;
      expand(word, `\u0024{${inside.value}}`);
      return;
    }
    if (letter === "'" && !inDouble(cursor, start)) readSingle(cursor, inside);
    else if (letter === '"') readDouble(cursor, inside);
    else if (letter === '$') readDollar(cursor, inside, true);
    else if (letter === '`') readBackticks(cursor, inside);
    else {
      const next = Math.min(cursor.at + (letter === '\\' ? 2 : 1), cursor.end);
      inside.value += text.slice(cursor.at, next);
      cursor.at = next;
    }
  }
  cursor.at = start;
  throw syntaxError(cursor, 'expected } after ${');
}

/** In `"${name:-it's}"` a single quote is a letter. The partner decides: without one before the brace it is a letter. */
function inDouble(cursor: Cursor, from: number): boolean {
  const close = cursor.text.indexOf("'", cursor.at + 1);
  const brace = cursor.text.indexOf('}', from);
  return close < 0 || close >= cursor.end || (brace >= 0 && close > brace && cursor.text.indexOf('"', cursor.at) < close);
}

/** `\x63`, `\143` and `\u0063`: a letter by its number. */
const numbered = /^\\(?:(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8})|([0-7]{1,3}))/;

/** `$'…'`. */
function readEscaped(cursor: Cursor, word: Building): void {
  const { text, at: start } = cursor;
  word.quoted = true;
  cursor.at += 2;
  while (cursor.at < cursor.end) {
    const letter = text[cursor.at] as string;
    if (letter === "'") {
      cursor.at++;
      return;
    }
    if (letter === '\\' && cursor.at + 1 < cursor.end) {
      const next = text[cursor.at + 1] as string;
      const [code, hex, octal] = numbered.exec(text.slice(cursor.at, cursor.at + 10)) ?? [];
      const point = Number.parseInt(hex?.slice(1) ?? octal ?? '', hex === undefined ? 8 : 16);
      word.value += code === undefined ? (escapes[next] ?? next) : String.fromCodePoint(Math.min(point, 0x10ffff));
      cursor.at += code?.length ?? 2;
    } else {
      word.value += letter;
      cursor.at++;
    }
  }
  cursor.at = start;
  throw syntaxError(cursor, "a ' without its partner");
}

/** Offset behind the `))` that ends an arithmetic expression which begins at `from`; undefined when it is none. */
export function skipArithmetic(cursor: Cursor, from: number): number | undefined {
  const { text } = cursor;
  let depth = 0;
  for (let at = from; at < cursor.end && at - from < 4000; at++) {
    const letter = text[at] as string;
    if (letter === '(') depth++;
    else if (letter === ')') {
      if (depth === 0) return text[at + 1] === ')' && at + 1 < cursor.end ? at + 2 : undefined;
      depth--;
    } else if (depth === 0 && letter === ' ' && twoOperands(text, at)) return undefined;
  }
  return undefined;
}

/** An arithmetic expression as one word, for the substitutions inside; the cursor moves behind it. */
export function readArithmetic(cursor: Cursor, start: number, from: number): ShellWord {
  const { text } = cursor;
  const end = skipArithmetic(cursor, from) ?? cursor.end;
  const word: Building = { value: '', literal: false, quoted: false, nested: [] };
  cursor.at = from;
  while (cursor.at < end - 2) {
    const letter = text[cursor.at];
    if (letter === '$') readDollar(cursor, word, true);
    else if (letter === '`') readBackticks(cursor, word);
    else cursor.at++;
  }
  cursor.at = Math.max(end, cursor.at);
  return { start, end: cursor.at, text: text.slice(start, cursor.at), value: nameless, quoted: false, nested: word.nested };
}

/** A tree with every place inside replaced by that of the whole. */
function moved<T>(node: T, start: number, end: number): T {
  if (Array.isArray(node)) return node.map((part) => moved(part, start, end)) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'start' ? start : key === 'end' ? end : moved(value, start, end)]),
  ) as T;
}

/** `$(( a b ))` is a subshell in a substitution: no expression has two words side by side. */
function twoOperands(text: string, blank: number): boolean {
  return /[A-Za-z0-9_]/.test(text[blank - 1] ?? '') && /[A-Za-z0-9_$"'`/.]/.test(text[blank + 1] ?? '');
}
