// Maven's order: https://maven.apache.org/pom.html#version-order-specification. Any text is a version.

import { compareNumbers, compareTexts, type Order } from './parts.js';

interface Token {
  readonly separator: '.' | '-';
  readonly text: string;
}

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
const short: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };
const maxLength = 200;

export function compareMaven(a: string, b: string): Order | undefined {
  if (a.length > maxLength || b.length > maxLength) return undefined;
  const [left, right] = [tokensOf(a), tokensOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareTokens(left[at] ?? nothing(right[at] as Token), right[at] ?? nothing(left[at] as Token));
    if (order !== 0) return order;
  }
  return 0;
}

/** What a shorter version is filled up with: zero after a number, the empty qualifier after a word. */
function nothing({ separator, text }: Token): Token {
  return { separator, text: isNumber(text) ? '0' : '' };
}

function tokensOf(version: string): readonly Token[] {
  const found: Token[] = [];
  let separator: Token['separator'] = '.';
  const parts = version.toLowerCase().match(/\d+|[a-z]+|[^a-z0-9]/g) ?? [];
  for (const [at, part] of parts.entries()) {
    const previous = parts[at - 1] ?? '';
    if (/^[.\-_]$/.test(part)) {
      // Two separators stand for a zero between them.
      if (at === 0 || /^[.\-_]$/.test(previous)) found.push({ separator, text: '0' });
      separator = part === '.' ? '.' : '-';
      continue;
    }
    // From digits to letters and back is a hyphen of its own.
    if (at > 0 && !/^[.\-_]$/.test(previous)) separator = '-';
    const isBeforeNumber = /^\d/.test(parts[at + 1] ?? '');
    const word = isBeforeNumber ? (short[part] ?? part) : part;
    found.push({ separator, text: isNumber(part) ? part : (aliases[word] ?? word) });
  }
  return trimmed(found);
}

/** Zeros and empty qualifiers at the end, and before each hyphen or word, say nothing. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept = [...tokens];
  for (let at = kept.length - 1; at >= 0; at--) {
    const next = kept[at + 1];
    if ((next === undefined || next.separator === '-' || !isNumber(next.text)) && /^0*$/.test((kept[at] as Token).text)) kept.splice(at, 1);
  }
  return kept;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function compareTokens(a: Token, b: Token): Order {
  const [isFirst, isSecond] = [isNumber(a.text), isNumber(b.text)];
  if (isFirst !== isSecond) return isFirst ? 1 : -1;
  if (!isFirst) return compareQualifiers(a.text, b.text);
  // ".number" comes after "-number".
  return a.separator === b.separator ? compareNumbers(a.text, b.text) : a.separator === '.' ? 1 : -1;
}

function compareQualifiers(a: string, b: string): Order {
  const [left, right] = [qualifiers.indexOf(a), qualifiers.indexOf(b)];
  if (left >= 0 && right >= 0) return left - right;
  // Words that nobody knows come after all that are known.
  return left >= 0 ? -1 : right >= 0 ? 1 : compareTexts(a, b);
}
