// Maven's order, as its ComparableVersion has it: https://maven.apache.org/pom.html#version-order-specification. Any text is a version.

import { compareLists, compareNumbers, compareTexts, type Order } from './parts.js';

/** A number, a qualifier, or what follows a hyphen, or stands where letters and digits meet. */
type Item = bigint | string | Item[];

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
const short: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };
const maxLength = 200;

export function compareMaven(a: string, b: string): Order | undefined {
  if (a.length > maxLength || b.length > maxLength) return undefined;
  return compareItems(itemsOf(a), itemsOf(b));
}

function itemsOf(version: string): Item {
  const top: Item[] = [];
  const opened = [top];
  let list = top;
  const deeper = (): void => {
    const inner: Item[] = [];
    list.push(inner);
    opened.push(inner);
    list = inner;
  };
  // Letters are all that is neither a digit nor one of the two separators: `_` too.
  const parts = version.toLowerCase().match(/[0-9]+|[^0-9.-]+|[.-]/g) ?? [];
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    if (isSeparator(part)) {
      // Nothing before a separator stands for a zero.
      if (at === 0 || isSeparator(parts[at - 1] as string)) list.push(0n);
      if (part === '-') deeper();
      return;
    }
    const isWord = !isNumber(part);
    const isBeforeNumber = next !== undefined && isNumber(next);
    // `.x` is as `-x` at the end and before a number.
    if (isWord && list.length > 0 && (next === undefined || isBeforeNumber)) deeper();
    list.push(isWord ? qualifierOf(part, isBeforeNumber) : BigInt(part));
    if (next !== undefined && !isSeparator(next)) deeper();
  });
  for (const one of opened.reverse()) trim(one);
  return top;
}

function isSeparator(part: string): boolean {
  return part === '.' || part === '-';
}

function isNumber(part: string): boolean {
  return /^[0-9]/.test(part);
}

function qualifierOf(word: string, isBeforeNumber: boolean): string {
  const whole = isBeforeNumber && Object.hasOwn(short, word) ? (short[word] as string) : word;
  return Object.hasOwn(aliases, whole) ? (aliases[whole] as string) : whole;
}

/** Takes what says nothing from the end, and from before the lists that stand there. */
function trim(list: Item[]): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at] as Item;
    if (item === 0n || item === '' || (Array.isArray(item) && item.length === 0)) list.splice(at, 1);
    else if (!Array.isArray(item)) return;
  }
}

/** Words come before lists, and lists before numbers; what is missing is a zero, or the empty qualifier. */
function compareItems(a: Item | undefined, b: Item | undefined): Order {
  if (a === undefined || b === undefined) return a === undefined ? -compareToNothing(b) : compareToNothing(a);
  if (typeof a === 'bigint' && typeof b === 'bigint') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareQualifiers(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b, compareItems);
  return rank(a) - rank(b);
}

function compareToNothing(item: Item | undefined): Order {
  if (Array.isArray(item)) return compareLists(item, [], compareItems);
  return typeof item === 'string' ? compareQualifiers(item, '') : compareNumbers(item, 0n);
}

function rank(item: Item): number {
  return typeof item === 'string' ? 0 : Array.isArray(item) ? 1 : 2;
}

function compareQualifiers(a: string, b: string): Order {
  const [left, right] = [qualifiers.indexOf(a), qualifiers.indexOf(b)];
  if (left >= 0 && right >= 0) return left - right;
  // Words that nobody knows come after all that are known.
  return left >= 0 ? -1 : right >= 0 ? 1 : compareTexts(a, b);
}
