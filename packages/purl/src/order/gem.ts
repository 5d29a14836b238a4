// Gem::Version of RubyGems: segments of digits or letters, letters before numbers, zeros at the end of no account.

import { compareNumbers, compareTexts, type Order } from './parts.js';

const shape = /^\s*\d{1,60}(?:\.[0-9a-zA-Z]{1,60}){0,20}(?:-[0-9A-Za-z-]{1,60}(?:\.[0-9A-Za-z-]{1,60}){0,20})?\s*$/;

/** Undefined where one of them is none. */
export function compareGem(a: string, b: string): Order | undefined {
  if (!shape.test(a) || !shape.test(b)) return undefined;
  const [left, right] = [segments(a), segments(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareSegments(left[at] ?? '0', right[at] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

/** A hyphen stands for `.pre.`; zeros before the first letters, and those at the end, are of no account. */
function segments(version: string): readonly string[] {
  const all =
    version
      .trim()
      .replaceAll('-', '.pre.')
      .match(/\d+|[a-z]+/gi) ?? [];
  const word = all.findIndex((segment) => !/^\d/.test(segment));
  const first = word < 0 ? all.length : word;
  return [...withoutZeros(all.slice(0, first)), ...withoutZeros(all.slice(first))];
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  const last = segments.findLastIndex((segment) => !/^0+$/.test(segment));
  return segments.slice(0, last + 1);
}

function compareSegments(a: string, b: string): Order {
  const [isNumber, isOther] = [/^\d/.test(a), /^\d/.test(b)];
  if (isNumber !== isOther) return isNumber ? 1 : -1;
  return isNumber ? compareNumbers(a, b) : compareTexts(a, b);
}
