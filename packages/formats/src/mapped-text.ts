// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.

/** Half-open range of UTF-16 offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the joined text that is one stretch of the file. */
export interface Piece {
  /** Offset in the joined text. */
  readonly at: number;
  /** Offset in the file. */
  readonly origin: number;
}

export interface MappedText {
  readonly text: string;
  /** Offsets in the text at which a new stretch of the file begins, the first left out. */
  readonly joins: readonly number[];
  /** Offset in the file of a letter of the text; of its end, the place after the last letter. */
  originOf(offset: number): number;
  /** The file's range from which a range of the text came; it spans the line breaks in between. */
  spanOf(start: number, end: number): Span;
  slice(start: number, end?: number): MappedText;
  /** Another text as long as this one, each letter of it in the place of this one's. */
  withText(text: string): MappedText;
}

/** The stretches of a file, in order, as one text. */
export function joinPieces(file: string, spans: readonly Span[]): MappedText {
  let text = '';
  const pieces: Piece[] = [];
  for (const { start, end } of spans) {
    if (end <= start && pieces.length > 0) continue;
    pieces.push({ at: text.length, origin: start });
    text += file.slice(start, end);
  }
  return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */
export function textOfPieces(text: string, pieces: readonly Piece[]): MappedText {
  return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

/** Two texts as lines of one. */
export function joinLines(first: MappedText, second: MappedText): MappedText {
  return joinAll(first, [{ between: '\n', part: second }]);
}

/** A text and those that follow it, in one pass however many they are; what stands between two belongs to the letter before it. */
export function joinAll(first: MappedText, following: readonly { readonly between: string; readonly part: MappedText }[]): MappedText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (part: MappedText): void => {
    for (const at of [0, ...part.joins]) pieces.push({ at: text.length + at, origin: part.originOf(at) });
    text += part.text;
  };
  if (first.text !== '' || (following[0]?.between ?? '') !== '') add(first);
  for (const { between, part } of following) {
    text += between;
    add(part);
  }
  return mapped(text, pieces);
}

/** Words with one space between them; the space belongs to the letter before it. */
export function joinWords(words: readonly { readonly value: string; readonly start: number }[]): MappedText {
  let text = '';
  const pieces: Piece[] = [];
  for (const { value, start } of words) {
    if (text !== '') text += ' ';
    pieces.push({ at: text.length, origin: start });
    text += value;
  }
  return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

function mapped(text: string, pieces: readonly Piece[]): MappedText {
  return new Mapped(text, pieces);
}

/** A class, as a file has some of these for every line of it: methods that are shared cost nothing until they are called. */
class Mapped implements MappedText {
  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  get joins(): readonly number[] {
    return this.pieces.slice(1).map(({ at }) => at);
  }

  originOf(offset: number): number {
    if (offset >= this.text.length && offset > 0) return this.originOf(this.text.length - 1) + 1;
    const piece = this.pieceOf(offset);
    return piece.origin + offset - piece.at;
  }

  spanOf(start: number, end: number): Span {
    const from = this.originOf(start);
    return { start: from, end: end > start ? this.originOf(end - 1) + 1 : from };
  }

  slice(start: number, end: number = this.text.length): MappedText {
    if (start === 0 && end === this.text.length) return this;
    const first = this.pieceOf(start);
    const pieces: Piece[] = [{ at: 0, origin: first.origin + start - first.at }];
    if (this.pieces.length > 1)
      for (const { at, origin } of this.pieces) if (at > start && at < end) pieces.push({ at: at - start, origin });
    return new Mapped(this.text.slice(start, end), pieces);
  }

  withText(text: string): MappedText {
    return new Mapped(text, this.pieces);
  }

  private pieceOf(offset: number): Piece {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low] as Piece;
  }
}
