// One word of a shell script: quotes, escapes, expansions and the scripts inside them.

import type { Cursor } from './cursor.js';
import { type Building, readBackticks, readDollar, readDouble, readSingle, readSubstitution } from './expansions.js';
import type { ShellWord } from './tree.js';

const metacharacter = /[\s;&|<>()]/;

/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */
export function readWord(cursor: Cursor): ShellWord | undefined {
  const { text, at: start } = cursor;
  const word: Building = { value: '', literal: true, quoted: false, nested: [] };
  while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
    // read
  }
  if (cursor.at === start) return undefined;
  return {
    start,
    end: cursor.at,
    text: text.slice(start, cursor.at),
    value: word.value,
    quoted: word.quoted,
    nested: word.nested,
    ...(word.literal ? { literal: word.value } : {}),
  };
}

/** Reads what is next of a word that began at `start`; false where it ends. */
function readPiece(cursor: Cursor, word: Building, start: number): boolean {
  const { text } = cursor;
  const letter = text[cursor.at] as string;
  if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(') readSubstitution(cursor, word, 2);
  else if (metacharacter.test(letter)) return readPattern(cursor, word, start);
  else if (letter === '\\') {
    if (text[cursor.at + 1] !== '\n') word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
    cursor.at = Math.min(cursor.at + 2, cursor.end);
  } else if (letter === "'") readSingle(cursor, word);
  else if (letter === '"') readDouble(cursor, word);
  else if (letter === '$') readDollar(cursor, word, false);
  else if (letter === '`') readBackticks(cursor, word);
  else if (letter !== '{' || !braceExpansion(cursor, word)) {
    if (isGlob(cursor, letter)) word.literal = false;
    word.value += letter;
    cursor.at++;
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
  return letter === '[' && at + 1 < end && !metacharacter.test(text[at + 1] as string);
}

/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor: Cursor, word: Building): boolean {
  const { text } = cursor;
  let depth = 0;
  let several = false;
  for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
    const letter = text[at] as string;
    if (/[\s;&|<>()"'`\\]/.test(letter)) return false;
    if (letter === '{') depth++;
    else if ((letter === ',' && depth === 1) || (letter === '.' && text[at + 1] === '.' && depth === 1)) several = true;
    else if (letter === '}' && --depth === 0) {
      if (!several) return false;
      cursor.at = at + 1;
      word.literal = false;
      return true;
    }
  }
  return false;
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
