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

/** `${NAME}`, and with what the shell makes of its value, as words show them. */
const uses = /\$\{(!?)([A-Za-z_]\w{0,100})(?:(\[[@*0]\])|(:?[-=+]|##?|%%?|\/\/?|,,?|\^\^?|:(?=\d))([^{}$"'`\\]{0,200}))?\}/g;

/** The text of a word, that of `${c}rl` and `${C:-curl}` too; undefined when it is not known. */
export function resolved(word: ShellWord, values: Values): string | undefined {
  if (word.literal !== undefined) return word.literal;
  const { text, value } = word;
  // A pattern, and braces that make several words, have no one text.
  if (
    word.nested.length > 0 ||
    value.length > maxPattern ||
    !text.includes('$') ||
    (/[*?[`]|\$"|(?:^|[^$])\{/.test(text) && !items.test(text))
  )
    return undefined;
  let unknown = false;
  const of = (name: string): string | undefined => values.own.get(name) ?? values.scope.get(name);
  const whole = value.replace(uses, (_, indirect: string, name: string, _item: string | undefined, operator?: string, operand = '') => {
    const named = of(name);
    const held = expanded(indirect === '' || named === undefined ? named : of(named), operator, operand);
    unknown ||= held === undefined || held.includes('$') || held.length > maxValue;
    return held ?? '';
  });
  return unknown || whole.includes('${') || whole.length > maxValue ? undefined : whole;
}

/** All words of an array, or its first. */
const items = /^"?\$\{[A-Za-z_]\w{0,100}\[[@*0]\]\}"?$/;

/** What the shell makes of a value: `${C:-curl}`, `${C#x}`, `${C/x/u}`; undefined when that is not known. Patterns count as they stand. */
function expanded(held: string | undefined, operator: string | undefined, operand: string): string | undefined {
  if (operator === undefined) return held;
  if (/[-=]$/.test(operator)) return held ?? operand;
  if (operator.endsWith('+')) return held === undefined ? '' : operand;
  if (held === undefined || /[*?[]/.test(operand)) return undefined;
  if (operator.startsWith('#')) return held.startsWith(operand) ? held.slice(operand.length) : held;
  if (operator.startsWith('%')) return held.endsWith(operand) ? held.slice(0, held.length - operand.length) : held;
  if (operator.startsWith(',')) return operator === ',,' ? held.toLowerCase() : held.slice(0, 1).toLowerCase() + held.slice(1);
  if (operator.startsWith('^')) return operator === '^^' ? held.toUpperCase() : held.slice(0, 1).toUpperCase() + held.slice(1);
  const [first = '', second = ''] = operand.split(operator === ':' ? ':' : '/', 2);
  if (operator === ':') return held.slice(Number(first)).slice(0, second === '' ? undefined : Number(second));
  return operator === '//' ? held.replaceAll(first, () => second) : held.replace(first, () => second);
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
    const parts = word.quoted && !word.value.endsWith('[@]}') ? [value] : split(value, values.own.get('IFS'));
    return parts.map((part) => ({ ...word, value: part, literal: part }));
  });
  return changed ? known : words;
}

/** Every word by its value, where that is known. */
export function withValues(words: readonly ShellWord[], values: Values): readonly ShellWord[] {
  if (words.every(({ literal }) => literal !== undefined)) return words;
  return words.flatMap((word) => {
    const value = word.literal === undefined ? resolved(word, values) : undefined;
    if (value === undefined || value.length > maxPattern) return [word];
    const parts = word.quoted && !word.value.endsWith('[@]}') ? [value] : split(value, values.own.get('IFS'));
    return parts.map((part) => ({ ...word, value: part, literal: part }));
  });
}

/** By white space, or by the letters that the script says to split at. */
function split(value: string, at: string | undefined): readonly string[] {
  const blanks = new Set(at ?? ' \t\n');
  const letters = [...value].map((letter) => (blanks.has(letter) ? '\n' : letter));
  return letters
    .join('')
    .split('\n')
    .filter((part) => part !== '');
}
