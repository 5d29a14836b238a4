// Composer's order: up to four numbers, then a stability with numbers of its own. https://getcomposer.org/doc/articles/versions.md

import { compareLists, compareNumbers, type Order } from './parts.js';

const shape =
  /^\s*v?(\d{1,40}(?:\.\d{1,40}){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d{1,40}(?:[.-]\d{1,40}){0,9})?))?([.-]?dev)?(?:\+\S{0,100})?\s*$/i;

/** From the least on; what has none of them is a release. */
const stabilities: Readonly<Record<string, number>> = { alpha: 1, a: 1, beta: 2, b: 2, rc: 3, stable: 4, patch: 5, pl: 5, p: 5 };

interface Version {
  readonly numbers: readonly string[];
  readonly stability: number;
  readonly further: readonly string[];
  readonly isDev: boolean;
}

/** Undefined where one of them is none, as a branch is. */
export function compareComposer(a: string, b: string): Order | undefined {
  const [left, right] = [read(a), read(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    compareLists(left.numbers, right.numbers, compareNumbers) ||
    left.stability - right.stability ||
    // Of two with one stability the one that counts on is later, even from zero.
    compareLists(left.further, right.further, (x, y) => (x === undefined ? -1 : y === undefined ? 1 : compareNumbers(x, y))) ||
    Number(right.isDev) - Number(left.isDev)
  );
}

function read(text: string): Version | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, numbers = '', word, further = '', dev] = match;
  return {
    numbers: numbers.split('.'),
    // `1.0-dev` comes before all of them.
    stability: word === undefined ? (dev === undefined ? 4 : 0) : (stabilities[word.toLowerCase()] as number),
    further: further.match(/\d+/g) ?? [],
    isDev: dev !== undefined,
  };
}
