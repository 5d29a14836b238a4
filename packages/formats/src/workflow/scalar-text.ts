// The text of a YAML scalar, every letter of which knows where it stands in the file: through indentation, folding, quotes, escapes.

import { type MappedText, type Piece, textOfPieces } from '../mapped-text.js';
import type { YamlScalar } from '../yaml/index.js';

/** @param file text of the file in which the scalar stands. */
export function scalarText(file: string, scalar: YamlScalar): MappedText {
  const before = known.get(scalar);
  if (before !== undefined) return before;
  const made = textOfPieces(scalar.text, piecesOf(file, scalar));
  known.set(scalar, made);
  return made;
}

/** A scalar is asked for its text by many, and stands in one file only. */
const known = new WeakMap<YamlScalar, MappedText>();

function piecesOf(file: string, scalar: YamlScalar): Piece[] {
  const { text, at, verbatim, style } = scalar;
  if (verbatim !== undefined) return [{ at: 0, origin: verbatim.start }];
  return style === 'literal' ? literalPieces(file, scalar) : alignedPieces(file, text, at.start, style);
}

/** Each line of a literal block stands as it is behind its indentation. */
function literalPieces(file: string, { text, at, indent = 0 }: YamlScalar): Piece[] {
  const pieces: Piece[] = [];
  let line = at.start;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const empty = end === start;
    pieces.push({ at: start, origin: empty ? line : line + indent });
    start = end + 1;
    const newline = file.indexOf('\n', line);
    line = newline < 0 ? file.length : newline + 1;
  }
  return pieces;
}

/** Letters are met in order; what the file has more of is indentation, a folded line end, a quote, or an escape. */
function alignedPieces(file: string, text: string, start: number, style: YamlScalar['style']): Piece[] {
  const pieces: Piece[] = [];
  let origin = start;
  let expected = -1;
  for (let at = 0; at < text.length; at++) {
    origin = style === 'double' && file[origin] === '\\' ? origin : skipTo(file, origin, text[at] as string);
    if (origin !== expected) pieces.push({ at, origin });
    // Behind a letter that takes more of the file than itself the next one stands elsewhere.
    expected = origin + 1;
    origin += style === 'double' && file[origin] === '\\' ? escapeLength(file, origin) : 1;
    if (style === 'single' && text[at] === "'") origin++;
  }
  return pieces;
}

/** A letter that stands for a line end, and white space that stands for nothing. */
function skipTo(file: string, from: number, letter: string): number {
  if (file[from] === letter) return from;
  if (letter === ' ' || letter === '\n') return from;
  let at = from;
  while (at < file.length && /\s/.test(file[at] as string)) at++;
  return at;
}

function escapeLength(file: string, at: number): number {
  const letter = file[at + 1];
  if (letter === 'x') return 4;
  if (letter === 'u') return 6;
  if (letter === 'U') return 10;
  if (letter !== '\n' && letter !== '\r') return 2;
  // An escaped line end goes with the indentation behind it, and stands for no letter.
  let end = at + 2;
  while (/\s/.test(file[end] ?? '')) end++;
  return end - at;
}
