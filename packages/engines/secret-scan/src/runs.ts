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

/** Runs of the letters in some bytes, looked for as far as they are asked for. A class for its speed; see detect.ts. */
export class Runs {
  /** Starts and ends by turns. */
  private readonly found: number[] = [];
  /** Those before end before all that will be asked for. */
  private first = 0;
  private scanned = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly letters: Uint8Array,
  ) {}

  /**
   * Whether a run of at least `length` letters, counted from `from` on, begins before `until`.
   * Asked with `from` ascending, but for steps back by less than `slack`.
   */
  has(length: number, from: number, until: number): boolean {
    const { found } = this;
    while (this.first < found.length && (found[this.first + 1] as number) <= from - slack) this.first += 2;
    for (let at = this.first; ; at += 2) {
      if (at >= found.length && (this.scanned >= until || !this.extend())) return false;
      const start = found[at] as number;
      if (start >= until) return false;
      if ((found[at + 1] as number) - Math.max(start, from) >= length) return true;
    }
  }

  /** Finds the next run; false at the end of the bytes. */
  private extend(): boolean {
    const { bytes, letters } = this;
    const size = bytes.length;
    let start = this.scanned;
    while (start + minRun <= size) {
      let probe = start + minRun - 1;
      while (probe >= start && letters[bytes[probe] as number] === 1) probe--;
      if (probe >= start) {
        start = probe + 1;
        continue;
      }
      let end = start + minRun;
      while (end < size && letters[bytes[end] as number] === 1) end++;
      this.found.push(start, end);
      this.scanned = end + 1;
      return true;
    }
    this.scanned = size;
    return false;
  }
}
