// Patterns of branches, tags and paths as GitHub reads them (filter pattern cheat sheet): what none can match.

export interface GlobMistake {
  /** Offset in the pattern. */
  readonly at: number;
  /** A clause. */
  readonly message: string;
  /** Whether the pattern matches what its writer may have meant all the same. */
  readonly harmless?: true;
}

/** What is wrong with a pattern, at most one thing. */
export function globMistake(pattern: string, of: 'ref' | 'path'): GlobMistake | undefined {
  const from = pattern.startsWith('!') ? 1 : 0;
  if (pattern.length === from) return { at: 0, message: from === 1 ? 'expected a pattern behind `!`' : 'expected a pattern, got nothing' };
  return (of === 'ref' ? refMistake(pattern, from) : pathMistake(pattern, from)) ?? syntaxMistake(pattern, from, of);
}

function refMistake(pattern: string, from: number): GlobMistake | undefined {
  if (pattern[from] === '/') return { at: from, message: 'no branch or tag begins with `/`' };
  if (pattern.endsWith('/')) return { at: pattern.length - 1, message: 'no branch or tag ends with `/`' };
  if (pattern.endsWith('.') && !pattern.endsWith('\\.')) return { at: pattern.length - 1, message: 'no branch or tag ends with `.`' };
  for (const pair of ['//', '..', '@{']) {
    const at = pattern.indexOf(pair, from);
    if (at >= 0) return { at, message: `no branch or tag has \`${pair}\` in its name` };
  }
  return undefined;
}

function pathMistake(pattern: string, from: number): GlobMistake | undefined {
  if (pattern !== pattern.trim()) return { at: 0, message: 'a path with blanks at its ends matches no file' };
  const body = pattern.slice(from);
  if (/^\.{1,2}(?:\/|$)/.test(body))
    return { at: from, message: 'paths begin at the root of the repository: `./` and `../` match nothing' };
  return undefined;
}

interface Piece {
  /** Offset of its last letter. */
  readonly end: number;
  /** Whether `?` and `+` may follow. */
  readonly repeatable: boolean;
}

function syntaxMistake(pattern: string, from: number, of: 'ref' | 'path'): GlobMistake | undefined {
  let repeatable = false;
  for (let at = from; at < pattern.length; at++) {
    const letter = pattern[at] as string;
    if ((letter === '?' || letter === '+') && !repeatable) return { at, message: `expected something that \`${letter}\` can follow` };
    const piece = pieceAt(pattern, at, of);
    if ('message' in piece) return piece;
    at = piece.end;
    repeatable = piece.repeatable;
  }
  return undefined;
}

function pieceAt(pattern: string, at: number, of: 'ref' | 'path'): Piece | GlobMistake {
  const letter = pattern[at] as string;
  if (letter === '\\') {
    const next = pattern[at + 1];
    if (of === 'ref' && next !== undefined && '[?*\\'.includes(next))
      return { at, message: `no branch or tag has \`${next}\` in its name` };
    if (next !== undefined && '[?*+\\!.'.includes(next)) return { end: at + 1, repeatable: true };
    return { at, message: 'only `[`, `?`, `+`, `*`, `\\` and `!` can be escaped by `\\`' };
  }
  if (letter === '[') {
    const end = classEnd(pattern, at);
    return typeof end === 'number' ? { end, repeatable: true } : end;
  }
  if (of === 'ref' && /[\s~^:]/.test(letter))
    return { at, message: `no branch or tag has ${/\s/.test(letter) ? 'a blank' : `\`${letter}\``} in its name` };
  return { end: at, repeatable: !'?+*'.includes(letter) };
}

/** Offset of the bracket that closes a class of letters. */
function classEnd(pattern: string, start: number): number | GlobMistake {
  const end = pattern.indexOf(']', start + 1);
  if (end < 0) return { at: start, message: 'expected `]` that closes this `[`' };
  if (end === start + 1) return { at: start, message: 'expected letters within `[]`' };
  const letters = pattern.slice(start + 1, end);
  if (letters.length === 1) return { at: start, message: `\`[${letters}]\` is no more than \`${letters}\``, harmless: true };
  if (/[^-]-$/.test(letters)) return { at: end - 1, message: 'expected the end of the range that `-` begins', harmless: true };
  for (const range of letters.matchAll(/(.)-(.)/g)) {
    const [, first = '', last = ''] = range;
    if (first > last) return { at: start + 1 + range.index, message: `the range \`${range[0]}\` runs backwards` };
  }
  return end;
}
