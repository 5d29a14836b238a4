// Versions of Debian: epoch, upstream version, revision (deb-version(7)); a tilde comes before everything, even the end.

import { compareNumbers, type Order } from './parts.js';

const maxLength = 200;

/** Undefined where one of them is none. */
export function compareDeb(a: string, b: string): Order | undefined {
  const [left, right] = [read(a), read(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    compareNumbers(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision)
  );
}

function read(text: string): { readonly epoch: string; readonly upstream: string; readonly revision: string } | undefined {
  const match = text.length > maxLength ? null : /^(?:(\d{1,60}):)?([A-Za-z0-9.+~:-]+?)(?:-([A-Za-z0-9.+~]*))?$/.exec(text.trim());
  return match === null ? undefined : { epoch: match[1] ?? '0', upstream: match[2] as string, revision: match[3] ?? '0' };
}

/** In turns what is no digits, letter by letter, and digits as numbers. */
function comparePart(a: string, b: string): Order {
  let [left, right] = [a, b];
  while (left !== '' || right !== '') {
    const [first, second] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
    const order = compareLetters(first, second);
    if (order !== 0) return order;
    left = left.slice(first.length);
    right = right.slice(second.length);
    const [one, other] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
    const numbers = compareNumbers(one || '0', other || '0');
    if (numbers !== 0) return numbers;
    left = left.slice(one.length);
    right = right.slice(other.length);
  }
  return 0;
}

function compareLetters(a: string, b: string): Order {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde, the end, letters, then all other signs. */
function weight(letter: string | undefined): number {
  if (letter === undefined) return 0;
  if (letter === '~') return -1;
  return /[A-Za-z]/.test(letter) ? letter.charCodeAt(0) : letter.charCodeAt(0) + 256;
}
