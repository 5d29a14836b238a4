// A word that was meant, for messages about one that is not known.

import { distance } from 'fastest-levenshtein';

/** `, did you mean "X"?` when a known word is one or two letters away. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known, 2);
  return near === undefined ? '' : `, did you mean "${near}"?`;
}

/** The known word that differs by at most so many letters; case, hyphens and the like count for nothing. */
export function nearest(word: string, known: readonly string[], letters: number): string | undefined {
  const said = bare(word.slice(0, 40));
  return known.find((candidate) => distance(said, bare(candidate)) <= letters);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
