// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.

import { isDocumented } from './documented.js';

/** Shannon entropy in bits a character. */
export function entropyOf(text: string): number {
  const counts = countsOf(text);
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 0xff;
    const count = counts[code] as number;
    if (count === 0) continue;
    bits -= (count / text.length) * Math.log2(count / text.length);
    counts[code] = 0;
  }
  return bits;
}

const counters = new Uint32Array(256);

/** How often each byte occurs; valid until it is called again. Texts are bytes as Latin-1. */
function countsOf(text: string): Uint32Array {
  counters.fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 0xff;
    counters[code] = (counters[code] as number) + 1;
  }
  return counters;
}

/** How often the most frequent letter occurs. */
export function mostFrequent(text: string): number {
  const counts = countsOf(text);
  let most = 0;
  for (let i = 0; i < text.length; i++) most = Math.max(most, counts[text.charCodeAt(i) & 0xff] as number);
  return most;
}

/** Words of five letters and more: shorter ones would turn up by chance in long tokens. */
const placeholderWords =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me\b|this|it\b)|replace[-_ ]?(?:me\b|this|with)|insert[-_ ]?(?:your|here)|(?:^|[^a-z])y[o0]ur[-_ ]?(?:[a-z]{3}|$)|[-_ ]h[e3]r[e3]$|todo[-_:]|fixme|redacted|removed|censored|not[-_ ]?(?:a|my)[-_ ]?(?:real|secret)|bla-?bla|blah-?blah|fake[-_]|[-_]fake|foobar|lorem|x{5,}|\*{3}|\.{3}|do[-_]?n[o']?t[-_]?use|goes[-_ ]?here|deadbeef/i;

/** Runs that people type when they do not have a value. */
const typedRuns = [
  '0123456789',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  '0123456789abcdef',
  'zyxwvutsrqponmlkjihgfedcba',
  '9876543210',
];

/** Whether a value stands for a secret instead of being one. */
export function isPlaceholder(value: string): boolean {
  if (placeholderWords.test(value) || isDocumented(value)) return true;
  // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
  if (
    /^(?:\$[({]|\${1,2}[A-Z_]+$|\$[a-z]+_?[a-z]*$|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) ||
    (/\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value) && keyBefore(value) === undefined)
  )
    return true;
  return (
    mostlyOneCharacter(value) ||
    /([^A])\1{7}/.test(value) ||
    isTypedRun(value) ||
    isTwice(value) ||
    /^(?!A{12})(.{3,12}?)\1{3}/i.test(value) ||
    isComposed(value)
  );
}

/**
 * What no generator of passwords and nobody who chooses one comes to: letters and digits counted up by turns, base64 of a sample's
 * text, a UUID that ends in `1a1a1a1a1a1a`, `<your-key>`.
 */
export function isComposed(value: string): boolean {
  return (
    isCounted(value) ||
    isTypedInRuns(value) ||
    isHeldDown(value) ||
    /^(.{13,20})\1{2}/.test(value) ||
    encodesPlaceholder(value) ||
    /-([0-9a-f]{2})\1{5}(?![0-9a-f])/i.test(value) ||
    /<(?:your|my|the|insert|enter|add)[-_ ][^<>]{1,40}>/i.test(value)
  );
}

/** Letters enough for a key with a reference behind them, which may stand for nothing: `KEY=kR8w…${EMPTY}` is the key. */
export function keyBefore(value: string): string | undefined {
  const key = /^([\w+/=-]{20,200})(?:\$\{|\{\{)/.exec(value)?.[1];
  return key !== undefined && /\d/.test(key) && /[A-Za-z]/.test(key) && entropyOf(key) >= 3.5 ? key : undefined;
}

function mostlyOneCharacter(value: string): boolean {
  return value.length >= 6 && mostFrequent(value) / value.length > 0.6;
}

/** `aaa_cccbbbdddooo2222`: three of a letter and more, again and again, over more than half of the value. */
function isHeldDown(value: string): boolean {
  const runs = value.match(/([A-Za-z0-9])\1{2,}/g) ?? [];
  return runs.length >= 4 && runs.join('').length * 2 > value.length;
}

/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value: string): boolean {
  const lower = value.toLowerCase();
  let covered = 0;
  let end = 0;
  for (let start = 0; start + gram <= lower.length; start++) {
    if (!grams().has(lower.slice(start, start + gram))) continue;
    covered += start + gram - Math.max(start, end);
    end = start + gram;
  }
  return covered * 2 > value.length;
}

/** `a1b2c3d4e5f6`, `1a2b3c4d`: two runs that take turns, over more than half of the value. */
function isCounted(value: string): boolean {
  let covered = 0;
  let length = 0;
  for (let i = 2; i <= value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 2);
    // After nine comes zero.
    const goesOn = step === 1 || (step === -9 && value[i] === '0');
    if (goesOn) length++;
    if (!goesOn) {
      if (length >= 6) covered += length + 2;
      length = 0;
    }
  }
  return covered * 2 > value.length;
}

/** `12345ABCDE67890FGHIJ`, `abc123abc123abc1`: three and more letters in the order of the keyboard, again and again. */
function isTypedInRuns(text: string): boolean {
  const value = text.replace(/[-_.]/g, '');
  let covered = 0;
  let start = 0;
  for (let i = 1; i <= value.length; i++) {
    if (value.charCodeAt(i) - value.charCodeAt(i - 1) === 1) continue;
    if (i - start >= 3) covered += i - start;
    start = i;
  }
  return covered > 0 && covered >= value.length * 0.7;
}

/** Twice the same: what somebody types who needs more letters. */
function isTwice(value: string): boolean {
  const half = value.length / 2;
  return half >= 8 && value.slice(0, half) === value.slice(half);
}

/** Base64 of a text that says that it is a sample, as a whole or behind the prefix of a token. */
function encodesPlaceholder(value: string): boolean {
  if (value.length < 16 || value.length > 400 || !/^[A-Za-z0-9+/_.-]{16,}={0,2}$/.test(value)) return false;
  return encodesSample(value) || encodesSample(value.slice(1 + Math.max(...['-', '_', '.'].map((sign) => value.lastIndexOf(sign)))));
}

/** Of random bytes so many are never all letters. */
function encodesSample(value: string): boolean {
  if (value.length < 16) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  // `name@example.com:password`: whose it is says nothing of the password.
  const said = text.slice(/^[^\s:/]{1,200}@[^\s:/]{1,200}:/.exec(text)?.[0].length ?? 0);
  return (
    /^[\t\n\r -~]+$/.test(text) &&
    !text.startsWith('{') &&
    (placeholderWords.test(said) || /^[A-Za-z][a-z]*(?:,? [A-Za-z][a-z']*){3,}[.!?]?\s*$/.test(text))
  );
}

const gram = 6;
let typedGrams: Set<string> | undefined;

/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */
function grams(): Set<string> {
  typedGrams ??= new Set(
    typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))),
  );
  return typedGrams;
}
