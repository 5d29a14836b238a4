// A word that was meant, for messages about one that is not known.

import { distance } from 'fastest-levenshtein';

/** `, did you mean "X"?` when a known word is one or two letters away. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = known.find((candidate) => distance(word.slice(0, 40), candidate) <= 2);
  return near === undefined ? '' : `, did you mean "${near}"?`;
}
