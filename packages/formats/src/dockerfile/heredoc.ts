// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

import type { MappedText } from '../mapped-text.js';
import type { Heredoc } from './document.js';
import { lex } from './lex.js';

export type HeredocMarker = Omit<Heredoc, 'body' | 'end' | 'last'>;

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;

/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true } as const;

/** @param line the whole instruction, its keyword included. */
export function heredocMarkers(line: MappedText): readonly HeredocMarker[] {
  if (!line.text.includes('<<')) return [];
  const found: HeredocMarker[] = [];
  for (const { value, start, end } of lex(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
    if (found.length === maxMarkers) break;
    const read = readMarker(value);
    if (read !== undefined) found.push({ ...read, marker: line.spanOf(start, end) });
  }
  return found;
}

/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
export function readMarker(word: string): Omit<HeredocMarker, 'marker'> | undefined {
  const operator = /^\d*<<(-?)/.exec(word);
  if (operator === null) return undefined;
  const rest = word.slice(operator[0].length).trimStart();
  if (rest === '' || rest.includes('<')) return undefined;
  const plain = lex(rest, splitting).words;
  const [name] = plain;
  if (plain.length !== 1 || name === undefined) return undefined;
  const [raw] = lex(rest, { ...splitting, rawQuotes: true }).words;
  return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}

function quotes(text: string): number {
  return text.replace(/[^'"]/g, '').length;
}
