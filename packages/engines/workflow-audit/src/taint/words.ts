// Words of a shell's script: which variables and expressions the shell puts values for, and whether it takes those apart.

import type { ShellWord } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import { joined, noParts, type Parts } from './parts.js';

/** A script as its words are looked up in it. */
interface WordText {
  readonly text: string;
  /** Places of the expressions, in their order. */
  readonly expressions: readonly Span[];
}

interface Dollar {
  readonly at: number;
  /** Whether it stands in double quotes. */
  readonly quoted: boolean;
}

/**
 * Places where the shell puts a value: outside single quotes, and not behind a backslash.
 * @param skipped places in the text that are not looked at, in order: scripts in `$(…)`.
 */
function* dollarsIn(text: string, skipped: readonly Span[] = []): Generator<Dollar> {
  let quoted = false;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    const skip = skipped[next];
    if (skip !== undefined && at >= skip.start) {
      at = Math.max(at, skip.end) - 1;
      next++;
    } else if (letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (letter === "'" && !quoted) {
      const close = text.indexOf("'", at + 1);
      if (close < 0) return;
      at = close;
    } else if (letter === '$' || letter === '`') yield { at, quoted };
  }
}

const none: ReadonlySet<never> = new Set<never>();

const named = /^\$(?:([A-Za-z_]\w{0,200})|\{[!#]?([A-Za-z_]\w{0,200}))/;
/** A length is a number; `@Q` is in quotes; what is not of a class of letters is taken out. */
const harmless = /^\$\{(?:#|\w{1,200}(?:@Q\}|\/\/\[\^[^\]/]{1,80}\]\/[\w.-]?\}))/;

/** Variables that the shell puts a value for in a text, those in single quotes left out. */
export function variablesIn(text: string, skipped: readonly Span[] = []): ReadonlySet<string> {
  if (!text.includes('$')) return none;
  const found = new Set<string>();
  for (const { at } of dollarsIn(text, skipped)) {
    const ahead = text.slice(at, at + 310);
    const name = named.exec(ahead);
    if (name !== null && !harmless.test(ahead)) found.add((name[1] ?? name[2]) as string);
  }
  return found;
}

/** Whether a variable or substitution of a word stands outside quotes. */
export function isBareWord(word: ShellWord, { text }: WordText): boolean {
  const own = text.slice(word.start, word.end);
  if (!own.includes('$') && !own.includes('`')) return false;
  for (const { quoted } of dollarsIn(own)) if (!quoted) return true;
  return false;
}

/** Whether the shell takes apart all that it puts into a word, so that no line end is left. */
export function isSplitWord({ start, end, nested }: ShellWord, { text }: WordText): boolean {
  const within = nested.map((list) => ({ start: list.start - start, end: list.end - start }));
  return [...dollarsIn(text.slice(start, end), within)].every(({ quoted }) => !quoted);
}

/** What a word is made of, the script's own variables by name. @param outputOf what comes out of the scripts in `$(…)`. */
export function partsOfWord(word: ShellWord, script: WordText, outputs: readonly Parts[]): Parts {
  const { start, end, nested } = word;
  const text = script.text.slice(start, end);
  // What stands in `$(…)` is in the text of the word, too; a filter there would be overlooked.
  const expressions =
    nested.length === 0 ? expressionsWithin(word, script) : new Set(outside(word).flatMap((span) => [...expressionsWithin(span, script)]));
  const within = nested.map((list) => ({ start: list.start - start, end: list.end - start }));
  const variables = variablesIn(text, within);
  // Most words are made of nothing but letters.
  if (variables.size === 0 && expressions.size === 0) return outputs.length === 0 ? noParts : joined(outputs);
  return joined([{ ...noParts, variables, expressions }, ...outputs]);
}

export function expressionsWithin({ start, end }: Span, { expressions }: Pick<WordText, 'expressions'>): ReadonlySet<number> {
  if (expressions.length === 0) return none;
  const found = new Set<number>();
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < expressions.length && (expressions[i] as Span).start < end; i++) found.add(i);
  return found;
}

function outside(word: ShellWord): readonly Span[] {
  const spans: Span[] = [];
  let at = word.start;
  for (const { start, end } of word.nested) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < word.end) spans.push({ start: at, end: word.end });
  return spans;
}
