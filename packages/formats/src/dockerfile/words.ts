// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

import type { MappedText, Span } from '../mapped-text.js';
import type { Flag, Pair, Word } from './document.js';
import { space } from './lex.js';

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;

/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */
export function plainWords(text: MappedText): readonly Word[] {
  return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
}

/** One word over all of a text. */
export function wholeWord(text: MappedText): Word {
  return wordAt(text, 0, text.text.length, text.text);
}

export function wordAt(text: MappedText, start: number, end: number, value: string): Word {
  return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
}

/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
export function quotedWordRanges(text: string, escapeLetter: string): readonly Span[] {
  const ranges: Span[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const start = at;
    const end = quotedWordEnd(text, start, escapeLetter);
    ranges.push({ start, end });
    at = skipSpace(text, end);
  }
  return ranges;
}

function quotedWordEnd(text: string, from: number, escapeLetter: string): number {
  let quote = '';
  let at = from;
  for (; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === escapeLetter && quote !== "'") at++;
    else if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (space.test(letter)) break;
  }
  return Math.min(at, text.length);
}

/** A word without its quotes and escapes; variables stay. */
export function unquote(text: string, escapeLetter: string): string {
  if (!/["'\\`]/.test(text)) return text;
  let value = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
      const next = text[++at] as string;
      // Between double quotes only some letters need the escape; before others it stands for itself.
      value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
    } else if (quote !== '') {
      if (letter === quote) quote = '';
      else value += letter;
    } else if (letter === '"' || letter === "'") quote = letter;
    else value += letter;
  }
  return value;
}

/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
export function readPairs(text: MappedText, escapeLetter: string, legacy: boolean): readonly Pair[] {
  const ranges = quotedWordRanges(text.text, escapeLetter);
  const pairs: Pair[] = [];
  for (const [index, { start, end }] of ranges.entries()) {
    const equals = equalsIn(text.text, start, end);
    const next = ranges[index + 1];
    if (legacy && equals === undefined && (next !== undefined || index === 0)) return [...pairs, legacyPair(text, start, escapeLetter)];
    pairs.push({
      ...text.spanOf(start, end),
      name: word(text, start, equals ?? end, escapeLetter),
      legacy: false,
      ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
    });
  }
  return pairs;
}

/** The first white space of ASCII ends the name, also inside quotes. */
function legacyPair(text: MappedText, start: number, escapeLetter: string): Pair {
  const whole = text.text.slice(start);
  const [head, gap = ''] = /^[^\t\v\f\r ]*([\t\v\f\r ]*)/.exec(whole) ?? [''];
  const name = word(text, start, start + head.length - gap.length, escapeLetter);
  const pair = { ...text.spanOf(start, text.text.length), name, legacy: true };
  const raw = whole.slice(head.length);
  return raw === '' ? pair : { ...pair, value: wordAt(text, start + head.length, text.text.length, unquoteLegacy(raw)) };
}

/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text: string, start: number, end: number): number | undefined {
  const at = text.indexOf('=', start);
  return at < 0 || at >= end ? undefined : at;
}

function word(text: MappedText, start: number, end: number, escapeLetter: string): Word {
  return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}

/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw: string): string {
  const [first = ''] = raw;
  return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}

/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */
export function readFlags(text: MappedText, escapeLetter: string): { readonly flags: readonly Flag[]; readonly rest: MappedText } {
  const flags: Flag[] = [];
  let at = skipSpace(text.text, 0);
  while (text.text.startsWith('--', at)) {
    const { value: word, end } = readFlag(text.text, at, escapeLetter);
    const start = at;
    at = skipSpace(text.text, end);
    if (word === '--') break;
    const flag = flagOf(text, start, end, word, escapeLetter);
    flags.push(halfBlank.has(text.text[end] ?? '') ? withHalfBlank(flag) : flag);
  }
  return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
}

/** Docker reads flags byte by byte: the second byte of such a blank parts the words, and the first, read as a letter, stays in the flag. */
const halfBlank: ReadonlySet<string> = new Set(['\u00a0', '\u0085']);

function withHalfBlank(flag: Flag): Flag {
  const { name, value, word } = flag;
  return { ...flag, word: `${word}Â`, ...(value === undefined ? { name: `${name}â` } : { value: `${value}Â` }) };
}

function flagOf(text: MappedText, start: number, end: number, word: string, escapeLetter: string): Flag {
  const equals = text.text.indexOf('=', start);
  const named = equals >= 0 && equals < end;
  const raw = text.text.slice(start + 2, named ? equals : end);
  return {
    ...text.spanOf(start, end),
    name: raw.toLowerCase(),
    word,
    ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
  };
}

/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text: string, from: number, escapeLetter: string): { readonly value: string; readonly end: number } {
  let quote = '';
  let value = '';
  let at = from;
  for (; at < text.length; at++) {
    const letter = text[at] as string;
    if (quote === '' && space.test(letter)) break;
    if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === escapeLetter) value += text[++at] ?? '';
    else value += letter;
  }
  return { value, end: Math.min(at, text.length) };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text[at] as string)) at++;
  return at;
}

export type JsonList =
  | { readonly words: readonly Word[] }
  /** Text that begins like a list but is none, with the place where it stops being one. */
  | { readonly error: { readonly message: string; readonly span: Span } }
  | undefined;

/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */
export function readJsonList(text: MappedText): JsonList {
  const { text: raw } = text;
  let at = skipJsonBlanks(raw, skipSpace(raw, 0));
  if (raw[at] !== '[') return undefined;
  const fail = ({ where, message }: JsonFault): JsonList => ({
    error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
  });
  const words: Word[] = [];
  at = skipJsonBlanks(raw, at + 1);
  while (raw[at] !== ']' || words.length > 0) {
    const read = readJsonString(raw, at);
    if ('message' in read) return fail(read);
    words.push(wordAt(text, at, read.end, read.value));
    at = skipJsonBlanks(raw, read.end);
    if (raw[at] === ']') break;
    if (raw[at] !== ',')
      return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
    at = skipJsonBlanks(raw, at + 1);
  }
  at = skipJsonBlanks(raw, at + 1);
  return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
}

interface JsonFault {
  readonly where: number;
  readonly message: string;
}

function readJsonString(raw: string, at: number): { readonly value: string; readonly end: number } | JsonFault {
  if (raw[at] !== '"')
    return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
  const end = stringEnd(raw, at);
  if (end === undefined) return { where: at, message: 'expected a closing double quote' };
  try {
    return { value: String(JSON.parse(raw.slice(at, end))), end };
  } catch {
    return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
  }
}

function skipJsonBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && jsonBlank.test(text[at] as string)) at++;
  return at;
}

function stringEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}
