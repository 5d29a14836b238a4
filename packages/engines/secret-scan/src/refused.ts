// Places that came to nothing in earlier versions of a file: most of a new version's text was read before, and what a rule looks at
// has not changed there. Exact, since all that the rule's expression and judge may look at is compared.

import type { Reach } from './repeats.js';

/** Places are remembered in so many slots; of two that share one the later stays. */
const slots = 1024;
/** Letters around a place that its slot is chosen by. */
const sampled = { before: 24, behind: 72, step: 3 } as const;

/** The places of one rule in the versions of one file. A class for its speed; see detect.ts. */
export class Refused {
  private readonly room: Buffer;
  private readonly size: number;
  /** By slot: bytes before and behind its place, which are fewer at the ends of a text; -1 where there is none. */
  private readonly before = new Int16Array(slots).fill(-1);
  private readonly behind = new Int16Array(slots);

  constructor(private readonly reach: Reach) {
    this.size = reach.before + reach.behind;
    this.room = Buffer.allocUnsafe(slots * this.size);
  }

  /** Another file begins: rules are told its path. */
  forget(): void {
    this.before.fill(-1);
  }

  /** Whether a place with the same surroundings came to nothing. */
  has(bytes: Buffer, at: number): boolean {
    const slot = slotOf(bytes, at);
    const before = Math.min(at, this.reach.before);
    const behind = Math.min(bytes.length - at, this.reach.behind);
    if (this.before[slot] !== before || this.behind[slot] !== behind) return false;
    const from = slot * this.size;
    return this.room.compare(bytes, at - before, at + behind, from, from + before + behind) === 0;
  }

  /** Remembers a place that came to nothing. */
  add(bytes: Buffer, at: number): void {
    const slot = slotOf(bytes, at);
    const before = Math.min(at, this.reach.before);
    const behind = Math.min(bytes.length - at, this.reach.behind);
    bytes.copy(this.room, slot * this.size, at - before, at + behind);
    this.before[slot] = before;
    this.behind[slot] = behind;
  }
}

/** By some of the letters of its line and the next. */
function slotOf(bytes: Buffer, at: number): number {
  let hash = 0;
  const end = Math.min(bytes.length, at + sampled.behind);
  for (let i = Math.max(0, at - sampled.before); i < end; i += sampled.step) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (slots - 1);
}
