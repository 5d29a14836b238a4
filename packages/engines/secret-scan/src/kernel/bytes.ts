// Sets of bytes: what letters may stand in the runs and encodings that are looked for.

import { setBytes } from './kernel.js';

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Bytes of a set of characters, as a table of zeros and ones. */
export function byteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** Letters of a run that a match is sure to hold. */
export const letterSets = [byteSet(`${letters}${digits}_-`), byteSet(`${letters}${digits}_-+/.=~%`)] as const;
export const base64Set = byteSet(`${letters}${digits}+/-_`);

/**
 * The tables by which the kernel knows sets of bytes: for the lower half of a byte, and then for the upper. Upper halves with the same
 * lower ones beside them share a bit, and there are eight.
 */
export function setTables(sets: readonly Uint8Array[]): Uint8Array {
  const tables = new Uint8Array(sets.length * setBytes);
  for (const [number, set] of sets.entries()) {
    const known = new Map<string, number>();
    for (let upper = 0; upper < 16; upper++) {
      const lowers = set.subarray(upper * 16, upper * 16 + 16);
      if (!lowers.includes(1)) continue;
      const row = lowers.join('');
      const bit = known.get(row) ?? 1 << known.size;
      if (bit > 128) throw new RangeError('expected a set of bytes with at most eight kinds of upper halves');
      known.set(row, bit);
      tables[number * setBytes + 16 + upper] = bit;
      for (let lower = 0; lower < 16; lower++) {
        const at = number * setBytes + lower;
        if (lowers[lower] === 1) tables[at] = (tables[at] as number) | bit;
      }
    }
  }
  return tables;
}
