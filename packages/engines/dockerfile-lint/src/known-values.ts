// What a word is when its variable has one known value: set in the script before, or by ENV and ARG. A flag or a program that stands
// in a variable is run all the same.

import type { Scope } from '@portcullis/formats/dockerfile';
import type { ShellWord } from '@portcullis/formats/shell';

export interface Values {
  /** Set by the script itself so far. */
  readonly own: Map<string, string>;
  /** Set by instructions before. */
  readonly scope: Scope;
}

/** Longest value that is looked at. */
const maxValue = 20_000;
/** Longest value that is taken apart into words. */
const maxFlags = 300;

/** The text of a word; undefined when it is not known. */
export function resolved(word: ShellWord, { own, scope }: Values): string | undefined {
  if (word.literal !== undefined) return word.literal;
  const name = /^\$\{([A-Za-z_]\w{0,100})\}$/.exec(word.value.slice(0, 110))?.[1];
  // `${NAME:-default}` has the same value, and may be another word.
  if (name === undefined || word.nested.length > 0 || !/^["]?\$(?:\{\w+\}|\w+)["]?$/.test(word.text.slice(0, 110))) return undefined;
  const value = own.get(name) ?? scope.get(name);
  return value === undefined || value.includes('$') || value.length > maxValue ? undefined : value;
}

/**
 * The words with the first of them known, and with known flags and modes: `$CURL $OPTIONS` is a call of curl. Other words keep their
 * variables: rules judge what is written there.
 * @returns the same list where nothing of it is known
 */
export function resolvedHead(words: readonly ShellWord[], values: Values): readonly ShellWord[] {
  if (words.every(({ literal }) => literal !== undefined)) return words;
  const setsMode = /(?:^|\/)(?:chmod|mkdir|install)$/.test(words[0]?.literal?.slice(-200) ?? '');
  let changed = false;
  const known = words.flatMap((word, index) => {
    if (word.literal !== undefined) return [word];
    const value = resolved(word, values);
    const counts = index === 0 || /^\s*-[\w-]/.test(value ?? '') || (setsMode && /^[0-7]{3,5}$/.test(value ?? ''));
    if (value === undefined || value.length > maxFlags || !counts) return [word];
    changed = true;
    const parts = word.quoted ? [value] : value.split(/\s+/).filter((part) => part !== '');
    return parts.map((part) => ({ ...word, value: part, literal: part }));
  });
  return changed ? known : words;
}
