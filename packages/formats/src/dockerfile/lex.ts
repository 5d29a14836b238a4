// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.

import type { Span } from '../mapped-text.js';

export interface LexOptions {
  readonly escapeLetter: string;
  /** Quotes stay in the words. */
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Quotes are letters, as in the body of a heredoc. */
  readonly plainQuotes?: boolean;
  /** References to variables that are not set stay as they are. */
  readonly keepUnset?: boolean;
}

/** Whether a variable is set, and to what; a value that only the build knows is undefined. */
export interface Variables {
  has(name: string): boolean;
  get(name: string): string | undefined;
}

export interface LexWord extends Span {
  readonly value: string;
}

export interface Lexed {
  /** Undefined where a value that only the build knows takes part. */
  readonly value?: string;
  readonly words: readonly LexWord[];
  /** Names asked for, and whether each was set. */
  readonly names: ReadonlyMap<string, boolean>;
  /** Why Docker refuses the text. */
  readonly error?: string;
  /** The error is `${NAME:?…}`: the author asks for the variable, which may come from outside. */
  readonly asked?: boolean;
}

export const noVariables: Variables = { has: () => false, get: () => undefined };

/** White space as Go's unicode.IsSpace knows it. */
export const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-…}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const maxDepth = 200;

interface Reading {
  readonly text: string;
  readonly options: LexOptions;
  readonly variables: Variables;
  readonly names: Map<string, boolean>;
  at: number;
  rawEscapes: boolean;
  unknown: boolean;
  depth: number;
}

/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
  readonly asked: boolean;
  constructor(message: string, asked = false) {
    super(message);
    this.asked = asked;
  }
}

export function lex(text: string, options: LexOptions, variables: Variables = noVariables): Lexed {
  const reading: Reading = {
    text,
    options,
    variables,
    names: new Map(),
    at: 0,
    rawEscapes: options.rawEscapes === true,
    unknown: false,
    depth: 0,
  };
  try {
    const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
    return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
  } catch (error) {
    if (!(error instanceof LexFault)) throw error;
    return { words: [], names: reading.names, error: error.message, asked: error.asked };
  }
}

/** Collects the words of a text while it is read. */
function wordList(): {
  readonly done: LexWord[];
  /** A stretch of the text that belongs to a word, white space in it too. */
  add(value: string, start: number, end: number): void;
  /** Ends the word at hand; one that holds nothing goes on. */
  part(): void;
} {
  const done: LexWord[] = [];
  let value = '';
  let start = -1;
  let end = -1;
  return {
    done,
    add(piece, from, to) {
      if (start < 0) start = from;
      value += piece;
      end = to;
    },
    part() {
      if (value === '') return;
      done.push({ value, start, end });
      value = '';
      start = -1;
    },
  };
}

function readUntil(
  reading: Reading,
  stop: string | undefined,
  rawEscapes: boolean,
  inPattern: boolean,
): { value: string; words: readonly LexWord[] } {
  if (++reading.depth > maxDepth) throw new LexFault('it is nested too deep');
  const { text, options } = reading;
  const before = reading.rawEscapes;
  reading.rawEscapes = rawEscapes;
  const words = wordList();
  let value = '';
  while (reading.at < text.length) {
    const start = reading.at;
    const letter = text[start] as string;
    if (letter === stop) {
      reading.at++;
      reading.rawEscapes = before;
      reading.depth--;
      words.part();
      return { value, words: words.done };
    }
    const special = readSpecial(reading, letter, inPattern);
    if (special !== undefined) {
      value += special;
      if (letter === '$') addExpanded(words, special, start, reading.at);
      else words.add(special, start, reading.at);
    } else {
      const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
      reading.at = letter === options.escapeLetter ? reading.at : start + 1;
      value += piece;
      if (letter !== options.escapeLetter && space.test(letter)) words.part();
      else words.add(piece, start, reading.at);
    }
  }
  if (stop !== undefined) throw new LexFault(stop === '/' ? 'a / is missing in ${…/…/…}' : 'a } is missing after ${');
  reading.depth--;
  words.part();
  return { value, words: words.done };
}

/** What a variable stands for is split at its white space. */
function addExpanded(words: ReturnType<typeof wordList>, text: string, start: number, end: number): void {
  for (const letter of text) {
    if (space.test(letter)) words.part();
    else words.add(letter, start, end);
  }
}

function readSpecial(reading: Reading, letter: string, inPattern: boolean): string | undefined {
  if (letter === '$') return readDollar(reading);
  if (letter === '<') return readOperator(reading);
  if (reading.options.plainQuotes === true) return undefined;
  if (letter === "'") return readSingle(reading, inPattern);
  if (letter === '"') return readDouble(reading, inPattern);
  return undefined;
}

/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading: Reading): string {
  const { text, at } = reading;
  reading.at = Math.min(at + 2, text.length);
  return (reading.rawEscapes ? (text[at] as string) : '') + (text[at + 1] ?? '');
}

/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading: Reading): string {
  const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0] as string;
  reading.at += operator.length;
  return operator;
}

function readSingle(reading: Reading, inPattern: boolean): string {
  const { text, at, options } = reading;
  const close = text.indexOf("'", at + 1);
  if (close < 0) throw new LexFault("a ' has no partner");
  reading.at = close + 1;
  const inside = text.slice(at + 1, close);
  const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
  return options.rawQuotes === true ? `'${value}'` : value;
}

function readDouble(reading: Reading, inPattern: boolean): string {
  const { text, options } = reading;
  const quote = options.rawQuotes === true ? '"' : '';
  let value = quote;
  reading.at++;
  while (reading.at < text.length) {
    const letter = text[reading.at] as string;
    if (letter === '"') {
      reading.at++;
      return value + quote;
    }
    if (letter === '$') value += readDollar(reading);
    else if (letter === options.escapeLetter) value += readEscapeInDouble(reading, inPattern);
    else {
      value += letter;
      reading.at++;
    }
  }
  throw new LexFault('a " has no partner');
}

/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading: Reading, inPattern: boolean): string {
  const { text, at, options } = reading;
  const next = text[at + 1];
  const letter = text[at] as string;
  if (next === undefined) {
    reading.at++;
    return '';
  }
  if (next === '"' || next === '$' || next === options.escapeLetter) {
    reading.at += 2;
    return (reading.rawEscapes ? letter : '') + next;
  }
  reading.at++;
  return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}

function readDollar(reading: Reading): string {
  reading.at++;
  const { text, options } = reading;
  if (text[reading.at] !== '{') {
    const name = readName(reading);
    if (name === '') return '$';
    return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
  }
  reading.at++;
  const next = text[reading.at];
  if (next === undefined) throw new LexFault('a } is missing after ${');
  if (next === '{' || next === '}' || next === ':') throw new LexFault(`$\{${next} is no variable`);
  const name = readName(reading);
  const letter = text[reading.at++] ?? '';
  if (letter === '}') return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
  if (letter === '/') return readReplacement(reading, name);
  return readModified(reading, name, letter);
}

/** `${name:-word}` and its kin. */
function readModified(reading: Reading, name: string, first: string): string {
  const orEmpty = first === ':';
  const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
  const trims = letter === '#' || letter === '%';
  if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
    throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}…} has an operator that Docker does not know`);
  const { value: word } = readUntil(reading, '}', trims, trims);
  const value = valueNamed(reading, name);
  if (value === undefined && reading.options.keepUnset === true) return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
  if (!trims) return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
  checkPattern(word.startsWith(letter) ? word.slice(1) : word);
  // What is left of a value would take matching; nobody here asks for it.
  if (value !== undefined && value !== '') reading.unknown = true;
  return value ?? '';
}

/** The value or the word, by `-`, `+` or `?`. */
function chosen(name: string, operator: string, value: string | undefined, word: string): string {
  if (operator === '+') return value === undefined ? '' : word;
  if (value === undefined && operator === '?') throw new LexFault(`${name} is not set`, true);
  return value ?? word;
}

/** `${name/pattern/replacement}`. */
function readReplacement(reading: Reading, name: string): string {
  const all = reading.text[reading.at] === '/';
  if (all) reading.at++;
  const { value: pattern } = readUntil(reading, '/', true, true);
  const { value: replacement } = readUntil(reading, '}', true, false);
  const value = valueNamed(reading, name);
  if (value === undefined && reading.options.keepUnset === true) return `$\{${name}/${pattern}/${replacement}}`;
  checkPattern(pattern);
  // In nothing only stars find something to replace.
  if ((value === undefined || value === '') && !/^\**$/.test(pattern)) return '';
  reading.unknown = true;
  return value ?? '';
}

/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern: string): void {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== '\\') continue;
    const next = pattern[++at] ?? '';
    if (next === '' || !'*?\\}/'.includes(next)) throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
  }
}

/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading: Reading, name: string): string | undefined {
  const set = reading.variables.has(name);
  reading.names.set(name, set);
  if (!set) return undefined;
  const value = reading.variables.get(name);
  if (value === undefined) reading.unknown = true;
  return value ?? '';
}

function readName(reading: Reading): string {
  const { text } = reading;
  const start = reading.at;
  const first = text[start] ?? '';
  if (digit.test(first)) {
    while (digit.test(text[reading.at] ?? '')) reading.at++;
    return text.slice(start, reading.at);
  }
  if (first !== '' && specialParameters.includes(first)) {
    reading.at++;
    return first;
  }
  while (nameLetter.test(text[reading.at] ?? '')) reading.at++;
  return text.slice(start, reading.at);
}
