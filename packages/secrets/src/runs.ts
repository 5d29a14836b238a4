// Unbroken runs of letters in bytes, found by looking at few of them: at the place where a shortest run would end,
// and from there backwards, which passes over the short words of a text unread.

/** Bytes of a set of characters, as a table of zeros and ones. */
export function byteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** Shorter runs are not kept. */
export const minRun = 16;

/** Keywords that end at one place begin at several. */
const slack = 256;

export interface Runs {
  /**
   * Whether a run of at least `length` letters, counted from `from` on, begins before `until`.
   * Asked with `from` ascending, but for steps back by less than `slack`.
   */
  has(length: number, from: number, until: number): boolean;
}

/** Runs of the letters in some bytes, looked for as far as they are asked for. */
export function runsOf(bytes: Uint8Array, letters: Uint8Array): Runs {
  // Starts and ends by turns; those before `first` end before all that will be asked for.
  const found: number[] = [];
  let first = 0;
  let scanned = 0;
  const size = bytes.length;

  /** Finds the next run; false at the end of the bytes. */
  const extend = (): boolean => {
    let start = scanned;
    while (start + minRun <= size) {
      let probe = start + minRun - 1;
      while (probe >= start && letters[bytes[probe] as number] === 1) probe--;
      if (probe >= start) {
        start = probe + 1;
        continue;
      }
      let end = start + minRun;
      while (end < size && letters[bytes[end] as number] === 1) end++;
      found.push(start, end);
      scanned = end + 1;
      return true;
    }
    scanned = size;
    return false;
  };

  return {
    has(length, from, until) {
      while (first < found.length && (found[first + 1] as number) <= from - slack) first += 2;
      for (let at = first; ; at += 2) {
        if (at >= found.length && (scanned >= until || !extend())) return false;
        const start = found[at] as number;
        if (start >= until) return false;
        if ((found[at + 1] as number) - Math.max(start, from) >= length) return true;
      }
    },
  };
}
