// Words in which misfits are told.

import type { Definition } from '../../facts/schema.js';

const nouns: readonly (readonly [keyof Definition, string])[] = [
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['sequence', 'a list'],
  ['mapping', 'a mapping'],
];

/** What a key takes, in words. */
export function wanted(alternatives: readonly { readonly definition: Definition }[]): string {
  const words = new Set<string>();
  for (const [key, noun] of nouns) if (alternatives.some(({ definition }) => definition[key] !== undefined)) words.add(noun);
  if (alternatives.some(({ definition }) => definition['allowed-values'] !== undefined)) words.add('one of a few words');
  return words.size === 0 ? 'nothing' : orList([...words]);
}

/** Names in quotes, at most two dozen. */
export function listed(names: readonly string[]): string[] {
  const shownNames = names.slice(0, 24).map((name) => `"${name}"`);
  return names.length > shownNames.length ? [...shownNames, `${names.length - shownNames.length} more`] : shownNames;
}

export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A value as messages show it: one line, cut. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/** A path as people write it: `jobs.build.steps[]`. */
export function shown(path: readonly string[]): string {
  if (path.length === 0) return 'the file';
  return `\`${path.reduce((text, part) => (part === '[]' ? `${text}[]` : text === '' ? part : `${text}.${part}`), '')}\``;
}

/** The one of some words that differs by two letters at most, where there is just one such. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const close = words.filter(
    (word) => word !== written && distance(written.toLowerCase(), word) <= Math.min(2, Math.floor(word.length / 3)),
  );
  return close.length === 1 ? close[0] : undefined;
}

/** Letters to add, leave out, change or swap to make one of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
