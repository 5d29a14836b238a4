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
 * The public algorithm: a 64-bit hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts). Lines are held against one another by their units, and only wanted ones are hashed.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let last = 0;
  for (const line of wanted) last = Math.max(last, line);
  if (last === 0) return found;
  const units = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(/[ \t]+/g, '');
  const starts = lineStarts(units, last);
  const windowOf = (line: number): string => units.slice(starts[line - 1], (starts[line - 1] as number) + windowSize);
  // Only lines like those that are wanted are counted.
  const counts = new Map<string, number>();
  for (const line of wanted) if (line > 0 && line <= starts.length) counts.set(windowOf(line), 0);
  for (let line = 1; line <= starts.length; line++) {
    const window = windowOf(line);
    const before = counts.get(window);
    if (before === undefined) continue;
    counts.set(window, before + 1);
    if (wanted.has(line)) found.set(line, `${hashOf(window)}:${before + 1}`);
  }
  return found;
}

/** Where each line begins, up to one. A text that ends with a break has an empty line behind it. */
function lineStarts(text: string, last: number): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0 && starts.length < last; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Of a window, in hexadecimal digits; behind the end of the file stand noughts. */
function hashOf(window: string): string {
  let high = 0;
  let low = 0;
  for (let i = 0; i < windowSize; i++) {
    const unit = i < window.length ? window.charCodeAt(i) : i === window.length ? endOfFile : 0;
    // low * 37 + unit, in halves of 32 bits.
    const carry = ((low >>> 16) * factor + (((low & 0xffff) * factor + unit) >>> 16)) >>> 16;
    high = (Math.imul(high, factor) + carry) | 0;
    low = (Math.imul(low, factor) + unit) >>> 0;
  }
  high >>>= 0;
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
