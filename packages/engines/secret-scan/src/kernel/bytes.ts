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

/** The tables by which the kernel knows sets of bytes, whose upper halves are at most eight: for the lower half of a byte, and then for the upper. */
export function setTables(sets: readonly Uint8Array[]): Uint8Array {
  const tables = new Uint8Array(sets.length * setBytes);
  for (const [number, set] of sets.entries()) {
    let uppers = 0;
    for (let byte = 0; byte < 256; byte++) {
      if (set[byte] !== 1) continue;
      const bit = (tables[number * setBytes + 16 + (byte >> 4)] as number) || 1 << uppers++;
      const lower = number * setBytes + (byte & 15);
      tables[lower] = (tables[lower] as number) | bit;
      tables[number * setBytes + 16 + (byte >> 4)] = bit;
    }
  }
  return tables;
}
