// Semantic Versioning 2.0.0, section 11, for any number of parts, as NuGet and others have four.

import { compareLists, compareNumbers, compareTexts, type Order } from './parts.js';

const shape = /^[v=]{0,2}(\d{1,60}(?:\.\d{1,60}){0,10})(?:-([0-9A-Za-z.-]{1,150}))?(?:\+[0-9A-Za-z.-]{0,150})?$/;

/** Undefined where one of them is none. */
export function compareSemver(a: string, b: string): Order | undefined {
  const [, left, leftPre] = shape.exec(a) ?? [];
  const [, right, rightPre] = shape.exec(b) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const order = compareLists(left.split('.'), right.split('.'), compareNumbers);
  if (order !== 0 || leftPre === rightPre) return order;
  if (leftPre === undefined || rightPre === undefined) return leftPre === undefined ? 1 : -1;
  return compareLists(leftPre.split('.'), rightPre.split('.'), compareIdentifiers);
}

/** Numbers come before words, and fewer parts before more. */
function compareIdentifiers(a: string | undefined, b: string | undefined): Order {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return isNumber ? compareNumbers(a, b) : compareTexts(a, b);
}
