// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

import { createHash } from 'node:crypto';

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
export function fingerprintOf(ruleId: string, path: string, content: string): string {
  const normalised = content.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(`${ruleId}\0${path}\0${normalised}`).digest('hex').slice(0, 32);
}

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
const word = 0x1_0000_0000;
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
  if (wanted.size === 0) return found;
  let last = 0;
  for (const wantedLine of wanted) last = Math.max(last, wantedLine);
  const [powerHigh, powerLow] = factorToWindow();
  const units = new Uint16Array(windowSize);
  const lineOf = new Int32Array(windowSize).fill(-1);
  const counts = new Map<string, number>();
  let high = 0;
  let low = 0;
  let index = 0;
  let line = 0;
  let lineStart = true;
  let afterReturn = false;

  const emit = (): void => {
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    const finished = lineOf[index] as number;
    if (wanted.has(finished)) found.set(finished, `${hash}:${count}`);
    lineOf[index] = -1;
  };
  const push = (unit: number): void => {
    const begin = units[index] as number;
    units[index] = unit;
    const product = low * factor + unit;
    const leaving = powerLow * begin;
    const lowDifference = (product % word) - (leaving % word);
    const borrow = lowDifference < 0 ? 1 : 0;
    high = (Math.imul(high, factor) + Math.floor(product / word) - Math.imul(powerHigh, begin) - Math.floor(leaving / word) - borrow) >>> 0;
    low = lowDifference + borrow * word;
    index = (index + 1) % windowSize;
  };
  const read = (unit: number): void => {
    if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
      afterReturn = false;
      return;
    }
    afterReturn = unit === 13;
    const current = afterReturn ? 10 : unit;
    if (lineOf[index] !== -1) emit();
    if (lineStart) {
      lineStart = false;
      line++;
      lineOf[index] = line;
    }
    if (current === 10) lineStart = true;
    push(current);
  };

  for (let i = 0; i < text.length && !found.has(last); i++) read(text.charCodeAt(i));
  if (!found.has(last)) {
    read(endOfFile);
    for (let i = 0; i < windowSize; i++) {
      if (lineOf[index] !== -1) emit();
      push(0);
    }
  }
  return found;
}

/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
function factorToWindow(): readonly [high: number, low: number] {
  const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowSize));
  return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
