// Texts that repeat themselves: a place whose whole surroundings are those of a place that came to nothing comes to nothing
// too. Exact, since nobody looks further than the surroundings; so a period costs a rule's trial once, not at every turn.

/** What an expression and its judge may look at, in bytes before and behind the place of a trial. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** Several keywords of a rule may take turns. */
const slots = 4;
/** A period once seen is followed so far at a time, to be compared once for all rules. */
const stride = 64 * 1024;
/** Most texts differ at one of these distances already. */
const probes = [12, 40, -8] as const;

/** Room for the places of so many rules, for one text after another. */
export interface RepeatsRoom {
  readonly places: Float64Array;
  /** Where the present text begins, counted over all texts: older places lie before it. */
  base: number;
}

export function repeatsRoom(rules: number): RepeatsRoom {
  return { places: new Float64Array(rules * slots).fill(-1), base: 0 };
}

/** The repeats between two offsets of some bytes; nothing outside is looked at by anyone. A class for its speed; see detect.ts. */
export class Repeats {
  // From `since` to `until` every byte equals the one a period before it.
  private period = 0;
  private since = 0;
  private until = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly from: number,
    private readonly to: number,
    private readonly reach: Reach,
    private readonly room: RepeatsRoom,
  ) {}

  /** Whether the surroundings of `at` equal those of one of the places remembered under `rule`, which are then replaced by it. */
  has(rule: number, at: number): boolean {
    const { before, behind } = this.reach;
    if (at - before < this.from || at + behind > this.to) return false;
    const { places, base } = this.room;
    for (let slot = rule * slots; slot < (rule + 1) * slots; slot++) {
      const place = (places[slot] as number) - base;
      if (place - before < this.from || place >= at || !this.equal(place, at)) continue;
      places[slot] = base + at;
      return true;
    }
    return false;
  }

  /** Remembers a place that came to nothing. */
  add(rule: number, at: number): void {
    if (at - this.reach.before < this.from) return;
    const { places, base } = this.room;
    const last = (rule + 1) * slots - 1;
    for (let slot = last; slot > last - slots + 1; slot--) places[slot] = places[slot - 1] as number;
    places[last - slots + 1] = base + at;
  }

  private equal(place: number, at: number): boolean {
    const { bytes, period } = this;
    const { before, behind } = this.reach;
    const distance = at - place;
    if (period > 0 && distance % period === 0 && place - before >= this.since - period && at + behind <= this.until) return true;
    for (let i = 0; i < probes.length; i++) {
      const probe = probes[i] as number;
      if (bytes[place + probe] !== bytes[at + probe]) return false;
    }
    if (bytes.compare(bytes, place - before, place + behind, at - before, at + behind) !== 0) return false;
    if (at + behind > this.until || distance < period) this.follow(distance, at);
    return true;
  }

  private follow(distance: number, at: number): void {
    const { bytes } = this;
    this.period = distance;
    this.since = at - this.reach.before;
    this.until = at + this.reach.behind;
    for (let step = stride; step >= 64; ) {
      const end = Math.min(this.to, this.until + step);
      if (this.until < end && bytes.compare(bytes, this.until - distance, end - distance, this.until, end) === 0) {
        this.until = end;
        if (this.until - at >= stride) return;
      } else step >>= 2;
    }
  }
}
