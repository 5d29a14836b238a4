// RPM's order: `epoch:version-release`, compared by runs of digits and letters. https://rpm.org/docs/latest/manual/dependencies (rpmvercmp)

import { compareNumbers, compareTexts, type Order } from './parts.js';

const shape = /^(?:(\d{1,20}):)?([^\s:-]{1,200})(?:-(\S{1,200}))?$/;

/** Undefined where one of them is none. A release counts where both name one: `<1.0` speaks of every build. */
export function compareRpm(a: string, b: string): Order | undefined {
  const [left, right] = [shape.exec(a), shape.exec(b)];
  if (left === null || right === null) return undefined;
  const order = compareNumbers(left[1], right[1]) || compareParts(left[2] as string, right[2] as string);
  return order !== 0 || left[3] === undefined || right[3] === undefined ? order : compareParts(left[3], right[3]);
}

function compareParts(a: string, b: string): Order {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePart(left[at], right[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function partsOf(text: string): readonly string[] {
  return text.match(/[~^]|\d+|[a-z]+/gi) ?? [];
}

/** `~` comes before everything, the end too; `^` after the end and before everything else; numbers after letters. */
function comparePart(a: string | undefined, b: string | undefined): Order {
  if (a === b) return 0;
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left - right;
  return left === 4 ? compareNumbers(a, b) : compareTexts(a as string, b as string);
}

function rank(part: string | undefined): number {
  if (part === undefined) return 1;
  return part === '~' ? 0 : part === '^' ? 2 : /^\d/.test(part) ? 4 : 3;
}
