// Words as Docker has them once it has taken their quotes away: `COPY "id_rsa" /root/` copies id_rsa.

import type { CopyInstruction, Word } from '@portcullis/formats/dockerfile';

export function withoutQuotes(value: string): string {
  return /["']/.test(value) ? value.replace(/["']/g, '') : value;
}

/** The same instruction where no path has quotes; those of a JSON list are gone already. */
export function unquoted(copy: CopyInstruction): CopyInstruction {
  const words = copy.destination === undefined ? copy.sources : [...copy.sources, copy.destination];
  if (copy.form === 'json' || !words.some(({ value }) => /["']/.test(value))) return copy;
  const plain = (word: Word): Word => ({ ...word, value: withoutQuotes(word.value) });
  return {
    ...copy,
    sources: copy.sources.map(plain),
    ...(copy.destination === undefined ? {} : { destination: plain(copy.destination) }),
  };
}
