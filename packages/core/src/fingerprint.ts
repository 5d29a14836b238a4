// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

import * as crypto from 'node:crypto';

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
export function fingerprintOf(ruleId: string, path: string, content: string): string {
  const normalised = content.replace(/\s+/g, ' ').trim();
  return sha256Of(`${ruleId}\0${path}\0${normalised}`).slice(0, 32);
}

/** One call where Node has it (from 20.12 on): a million findings are a million hashes. */
const sha256Of: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => crypto.createHash('sha256').update(text).digest('hex');

/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */
export function fingerprinter(): typeof fingerprintOf {
  const seen = new Map<string, number>();
  return (ruleId, path, content) => {
    const first = fingerprintOf(ruleId, path, content);
    const count = (seen.get(first) ?? 0) + 1;
    seen.set(first, count);
    return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
  };
}

const windowSize = 100;
const factor = 37;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;

/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit rolling hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts).
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let last = 0;
  for (const line of wanted) last = Math.max(last, line);
  if (last === 0) return found;
  const { highs, lows, count } = windowHashes(text, last);
  // Only lines like those that are wanted are counted.
  const counts = new Map<number, Counted>();
  for (const line of wanted) if (line > 0 && line <= count) begin(counts, highs[line] as number, lows[line] as number);
  for (let line = 1; line <= count; line++) {
    const high = highs[line] as number;
    const low = lows[line] as number;
    const occurrence = counted(counts.get(low), high);
    if (occurrence > 0 && wanted.has(line)) found.set(line, `${hexOf(high, low)}:${occurrence}`);
  }
  return found;
}

function hexOf(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/** How often a hash was met; hashes with the same low half hang together. */
interface Counted {
  readonly high: number;
  times: number;
  readonly next: Counted | undefined;
}

/** Begins to count a hash, where that has not begun. */
function begin(counts: Map<number, Counted>, high: number, low: number): void {
  const first = counts.get(low);
  for (let at = first; at !== undefined; at = at.next) if (at.high === high) return;
  counts.set(low, { high, times: 0, next: first });
}

/** How often a hash was met by now; 0 for one that is not counted. */
function counted(first: Counted | undefined, high: number): number {
  for (let at = first; at !== undefined; at = at.next) if (at.high === high) return ++at.times;
  return 0;
}

/**
 * The hash of each line's window up to a line, in two unsigned halves by line number. A window begins with the line's first letter that
 * is no blank, so that a line of blanks alone shares its break's window. One loop over locals: it meets every letter of every file.
 */
function windowHashes(text: string, last: number): { readonly highs: Uint32Array; readonly lows: Uint32Array; readonly count: number } {
  const highs = new Uint32Array(last + 1);
  const lows = new Uint32Array(last + 1);
  /** The line that begins at each place of the window, where one does. */
  const lineOf = new Int32Array(windowSize);
  const units = new Uint16Array(windowSize);
  const [powerHigh, powerLow] = factorToWindow;
  let high = 0;
  let low = 0;
  /** Where the next unit goes, and the one that leaves stands. */
  let index = 0;
  let count = 0;
  let lineStart = true;
  let afterReturn = false;
  // Behind the file stand as many noughts as a window is long.
  for (let i = 0; i <= text.length + windowSize; i++) {
    const unit = unitAt(text, i);
    if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
      afterReturn = false;
      continue;
    }
    const line = lineOf[index] as number;
    if (line !== 0) {
      highs[line] = high;
      lows[line] = low;
      if (line === last) break;
      lineOf[index] = 0;
    }
    if (lineStart && count < last) lineOf[index] = ++count;
    afterReturn = unit === 13;
    lineStart = afterReturn || unit === 10;
    const pushed = afterReturn ? 10 : unit;
    const begin = units[index] as number;
    units[index] = pushed;
    if (++index === windowSize) index = 0;
    // low * 37 + unit, in halves of 32 bits.
    const carry = ((low >>> 16) * factor + (((low & 0xffff) * factor + pushed) >>> 16)) >>> 16;
    high = (Math.imul(high, factor) + carry) | 0;
    low = (Math.imul(low, factor) + pushed) >>> 0;
    if (begin === 0) continue;
    // What was pushed a window's length before leaves.
    const leaving = Math.imul(powerLow, begin) >>> 0;
    const over = ((powerLow >>> 16) * begin + (((powerLow & 0xffff) * begin) >>> 16)) >>> 16;
    high = (high - Math.imul(powerHigh, begin) - over - (low < leaving ? 1 : 0)) | 0;
    low = (low - leaving) >>> 0;
  }
  return { highs, lows, count };
}

function unitAt(text: string, index: number): number {
  if (index < text.length) return text.charCodeAt(index);
  return index === text.length ? endOfFile : 0;
}

/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
const factorToWindow: readonly [high: number, low: number] = powerOf(BigInt(factor) ** BigInt(windowSize));

function powerOf(power: bigint): readonly [high: number, low: number] {
  const value = BigInt.asUintN(64, power);
  return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
