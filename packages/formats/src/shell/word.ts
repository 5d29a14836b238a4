// One word of a shell script: quotes, escapes, expansions and the scripts inside them.

import type { Cursor } from './cursor.js';
import { type Building, readBackticks, readDollar, readDouble, readSingle, readSubstitution } from './expansions.js';
import { endsWord, plainEnd } from './letters.js';
import type { ShellWord } from './tree.js';

/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */
export function readWord(cursor: Cursor): ShellWord | undefined {
  const { text, at: start } = cursor;
  const word: Building = { value: '', literal: true, quoted: false, nested: [] };
  while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
    // read
  }
  if (cursor.at === start) return undefined;
  const { value, literal, quoted, nested } = word;
  const end = cursor.at;
  const written = text.slice(start, end);
  return literal
    ? { start, end, text: written, value, quoted, nested, literal: value }
    : { start, end, text: written, value, quoted, nested };
}

/** Reads what is next of a word that began at `start`; false where it ends. */
function readPiece(cursor: Cursor, word: Building, start: number): boolean {
  const { text } = cursor;
  const letter = text[cursor.at] as string;
  if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(') readSubstitution(cursor, word, 2);
  else if (endsWord(text, cursor.at)) return readPattern(cursor, word, start);
  else if (letter === '\\') {
    if (text[cursor.at + 1] !== '\n') word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
    cursor.at = Math.min(cursor.at + 2, cursor.end);
  } else if (letter === "'") readSingle(cursor, word);
  else if (letter === '"') readDouble(cursor, word);
  else if (letter === '$') readDollar(cursor, word, false);
  else if (letter === '`') readBackticks(cursor, word);
  else if (letter !== '{' || !braceExpansion(cursor, word)) {
    if (isGlob(cursor, letter)) word.literal = false;
    const next = plainEnd(text, cursor.at + 1, cursor.end);
    word.value += text.slice(cursor.at, next);
    cursor.at = next;
  }
  return true;
}

/** `?(a|b)`: a pattern of bash. */
function readPattern(cursor: Cursor, word: Building, start: number): boolean {
  const { text, at } = cursor;
  if (text[at] !== '(' || at === start || !/[?*+@!]/.test(text[at - 1] as string) || !skipPattern(cursor)) return false;
  word.literal = false;
  word.value = word.value.slice(0, -1);
  return true;
}

function isGlob({ text, at, end }: Cursor, letter: string): boolean {
  if (letter === '*' || letter === '?') return true;
  return letter === '[' && at + 1 < end && !endsWord(text, at + 1);
}

/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor: Cursor, word: Building): boolean {
  const close = closingBraces(cursor).get(cursor.at);
  if (close === undefined) return false;
  cursor.at = close + 1;
  word.literal = false;
  return true;
}

interface Braces {
  readonly from: number;
  readonly to: number;
  /** From the place of an opening brace to that of the closing one, for pairs that are an expansion. */
  readonly closes: ReadonlyMap<number, number>;
}

const read = new WeakMap<Cursor, Braces>();

/** The pairs in the stretch without quotes and blanks at the cursor, found once for all its braces. */
function closingBraces(cursor: Cursor): ReadonlyMap<number, number> {
  const known = read.get(cursor);
  if (known !== undefined && known.from <= cursor.at && cursor.at < known.to && known.to <= cursor.end) return known.closes;
  const { text } = cursor;
  const closes = new Map<number, number>();
  const open: { readonly at: number; several: boolean }[] = [];
  let at = cursor.at;
  for (; at < cursor.end; at++) {
    const letter = text[at] as string;
    if (/[\s;&|<>()"'`\\]/.test(letter)) break;
    const last = open.at(-1);
    if (letter === '{') open.push({ at, several: false });
    else if (last === undefined) continue;
    else if (letter === ',' || (letter === '.' && text[at + 1] === '.')) last.several = true;
    else if (letter === '}') {
      open.pop();
      if (last.several) closes.set(last.at, at);
    }
  }
  read.set(cursor, { from: cursor.at, to: at, closes });
  return closes;
}

/** Moves behind the parenthesis that closes a pattern such as `@(a|b)`; false when none does on the line. */
function skipPattern(cursor: Cursor): boolean {
  let depth = 0;
  for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
    const letter = cursor.text[at];
    if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) {
      cursor.at = at + 1;
      return true;
    } else if (letter === '\n') return false;
  }
  return false;
}
