// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.

export type Json = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether something stands where a list belongs and is none: what it holds would be passed over. */
export function isNoList(value: unknown): boolean {
  return value !== undefined && value !== null && !Array.isArray(value);
}

/** Whether something stands where an object belongs and is none. */
export function isNoObject(value: unknown): boolean {
  return value !== undefined && value !== null && objectOf(value) === undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The value at a path of keys, or undefined. Inherited properties do not count. */
export function at(value: unknown, first: string, second?: string, third?: string, fourth?: string): unknown {
  // No list of keys is made for each of the many questions that are asked of each of a million results.
  const one = member(value, first);
  if (second === undefined) return one;
  const two = member(one, second);
  if (third === undefined) return two;
  const three = member(two, third);
  return fourth === undefined ? three : member(three, fourth);
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Json)[key]
    : undefined;
}

/** Number of keys of all objects in a value. Walk no value whose depth is not bounded. */
export function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const entry of value) if (typeof entry === 'object') count += membersOf(entry);
    return count;
  }
  const object = value as Json;
  // What was parsed inherits nothing that is listed here, and no list of its values must be made.
  for (const key in object) {
    const inner = object[key];
    count += typeof inner === 'object' ? 1 + membersOf(inner) : 1;
  }
  return count;
}

/** What is wrong with a JSON text that its parser does not say. */
export interface JsonFlaw {
  readonly kind: 'duplicate-key' | 'too-deep';
  /** 1-based. */
  readonly line: number;
  readonly key?: string;
}

/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
export const maxJsonDepth = 200;

/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */
export function jsonFlaw(text: string): JsonFlaw | undefined {
  /** Keys of each object that is open; a list has none. */
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case lineFeed:
        line++;
        break;
      case openBrace:
      case openBracket:
        if (open.length >= maxJsonDepth) return { kind: 'too-deep', line };
        expectsKey = text.charCodeAt(i) === openBrace;
        open.push(expectsKey ? new Set() : undefined);
        break;
      case closeBrace:
      case closeBracket:
        open.pop();
        expectsKey = false;
        break;
      case comma:
        expectsKey = open.at(-1) !== undefined;
        break;
      case quote: {
        const end = stringEnd(text, i);
        const key = expectsKey ? textOfString(text.slice(i, end + 1)) : undefined;
        if (key !== undefined && open.at(-1)?.has(key)) return { kind: 'duplicate-key', line, key };
        if (key !== undefined) open.at(-1)?.add(key);
        expectsKey = false;
        i = end;
      }
    }
  }
  return undefined;
}

const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** `"\u0072uns"` is a spelling of `"runs"`. */
export function textOfString(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}
