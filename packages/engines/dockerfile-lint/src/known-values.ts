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
/** Longest word whose variables are looked up. */
const maxPattern = 2000;
/** Longest value that is taken apart into words. */
const maxFlags = 300;

/** `${NAME}`, and with a default of its own, as words show them. */
const uses = /\$\{([A-Za-z_]\w{0,100})(?::?-([^{}$"'`\\]{0,200}))?\}/g;

/** The text of a word, that of `${c}rl` and `${C:-curl}` too; undefined when it is not known. */
export function resolved(word: ShellWord, values: Values): string | undefined {
  if (word.literal !== undefined) return word.literal;
  const { text, value } = word;
  // A pattern, and braces that make several words, have no one text.
  if (word.nested.length > 0 || value.length > maxPattern || !text.includes('$') || /[*?[`]|\$"|(?:^|[^$])\{/.test(text)) return undefined;
  let unknown = false;
  const whole = value.replace(uses, (_, name: string, fallback: string | undefined) => {
    const held = values.own.get(name) ?? values.scope.get(name) ?? fallback;
    unknown ||= held === undefined || held.includes('$') || held.length > maxValue;
    return held ?? '';
  });
  return unknown || whole.includes('${') || whole.length > maxValue ? undefined : whole;
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
    const counts =
      index === 0 ||
      /^\s*-[\w-]|=(?:false|0|no|off)$/i.test(value?.slice(0, maxFlags) ?? '') ||
      (setsMode && /^[0-7]{3,5}$/.test(value ?? ''));
    if (value === undefined || value.length > maxFlags || !counts) return [word];
    changed = true;
    const parts = word.quoted ? [value] : value.split(/\s+/).filter((part) => part !== '');
    return parts.map((part) => ({ ...word, value: part, literal: part }));
  });
  return changed ? known : words;
}
