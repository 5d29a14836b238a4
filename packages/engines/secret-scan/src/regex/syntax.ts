// The parsed form of an RE2 expression: what the parser makes, the translator writes and the analysis measures.

export type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'char'; readonly code: number; readonly fold: boolean }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assert'; readonly what: Assertion }
  | { readonly kind: 'concat'; readonly parts: readonly Node[] }
  | { readonly kind: 'alternate'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: 'capture'; readonly node: Node };

export type Assertion = 'textStart' | 'textEnd' | 'lineStart' | 'lineEnd' | 'wordBoundary' | 'noWordBoundary';

export type Range = readonly [low: number, high: number];

/** Characters of the ranges and of the Unicode properties (`\p{L}` as JavaScript writes it), or all others. */
export interface CharSet {
  readonly ranges: readonly Range[];
  readonly properties: readonly string[];
  readonly negated: boolean;
}

export const lastCodePoint = 0x10ffff;

/** Ranges sorted and joined. */
export function normalised(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else joined.push([low, high]);
  }
  return joined;
}

export function complement(ranges: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let next = 0;
  for (const [low, high] of normalised(ranges)) {
    if (low > next) rest.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= lastCodePoint) rest.push([next, lastCodePoint]);
  return rest;
}

/** Every character that differs from this one in case only, itself among them (Unicode simple folding, as RE2 does it). */
export function foldsOf(code: number): number[] {
  if (code < 128) {
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (lower < 97 || lower > 122) return [code];
    // The Kelvin sign and the long s fold to ASCII letters.
    const foreign = lower === 0x6b ? [0x212a] : lower === 0x73 ? [0x17f] : [];
    return [lower, lower - 32, ...foreign];
  }
  if (code === 0x212a || code === 0x17f) return foldsOf(code === 0x212a ? 0x6b : 0x73);
  return [...new Set([code, single(code, 'toLowerCase'), single(code, 'toUpperCase'), single(single(code, 'toUpperCase'), 'toLowerCase')])];
}

function single(code: number, change: 'toLowerCase' | 'toUpperCase'): number {
  const changed = String.fromCodePoint(code)[change]();
  return [...changed].length === 1 ? (changed.codePointAt(0) as number) : code;
}

/** Ranges with all case variants of their characters. Long ranges outside ASCII are taken to hold their own variants. */
export function folded(ranges: readonly Range[]): Range[] {
  const all: Range[] = [...ranges];
  for (const [low, high] of ranges) {
    for (let code = low; code <= Math.min(high, low < 128 ? Math.max(127, low + 2048) : low + 2048); code++)
      for (const variant of foldsOf(code)) all.push([variant, variant]);
    for (const foreign of [0x17f, 0x212a])
      if (low <= foreign && foreign <= high) for (const variant of foldsOf(foreign)) all.push([variant, variant]);
  }
  return normalised(all);
}
