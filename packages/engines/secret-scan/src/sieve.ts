// Of all that rules could be tried for, what is left after a cheap look: see kernel/. Each text passes through it from its beginning.

import type { Automaton } from './automaton.js';
import { letterSets, setTables } from './kernel/bytes.js';
import * as layout from './kernel/kernel.js';
import type { Room } from './kernel/machine.js';
import type { Needs, Trial } from './trials.js';

/** So many trials are written down at a time, or as many as one place calls for. */
const dueTrials = 8192;

/** A class for its speed; see detect.ts. */
export class Sieve {
  /** All trials, by the numbers that the kernel knows them by. */
  readonly trials: readonly Trial[];
  /** Letters of their keywords. */
  readonly lengths: Uint32Array;
  /** By twos: a trial, and the offset behind its keyword. */
  readonly due: Room<Int32Array>;
  private readonly firsts: Room<Int32Array>;
  private readonly rows: Room<Int32Array>;
  private readonly written: Room<Uint8Array>;
  private readonly sets: Room<Uint8Array>;
  private readonly runs: Room<Int32Array>;
  /** So many places are looked at in one go, so that what they call for fits. */
  private readonly stretch: number;
  private text: Room<Uint8Array> | undefined;
  private size = 0;
  private count = 0;
  private done = 0;

  /** @param trials by keyword */
  constructor(
    readonly automaton: Automaton,
    readonly byKeyword: readonly (readonly Trial[])[],
    needsOf: (trial: Trial) => Needs,
  ) {
    const { machine } = automaton;
    this.trials = byKeyword.flat();
    this.lengths = Uint32Array.from(this.trials, ({ keyword }) => keyword.length);
    const { states, known, shorter, another } = automaton.endings;
    this.firsts = machine.holding(firstsOf(byKeyword));
    const calls = machine.ints(states);
    const longest = machine.kernel.mostTrials(
      states,
      known.argument,
      shorter.argument,
      another.argument,
      this.firsts.argument,
      calls.argument,
    );
    const most = Math.max(dueTrials, longest);
    this.stretch = 2 * Math.max(1, Math.floor(most / Math.max(1, longest)));
    const spelling = this.trials.map(({ keyword }) => keyword).join('');
    this.rows = machine.ints(this.trials.length * layout.trialWords);
    this.written = machine.bytes(spelling.length);
    this.sets = machine.bytes(letterSets.length * layout.setBytes);
    this.runs = machine.ints(letterSets.length * layout.runsWords);
    this.due = machine.ints(2 * most);
    this.sets.array.set(setTables(letterSets));
    this.written.array.set(Buffer.from(spelling, 'latin1'));
    this.describe(needsOf);
  }

  private describe(needsOf: (trial: Trial) => Needs): void {
    const rows = this.rows.array;
    let written = 0;
    for (const [number, trial] of this.trials.entries()) {
      const { run, letters, reach } = needsOf(trial);
      const row = number * layout.trialWords;
      rows[row + layout.trialLength] = trial.keyword.length;
      rows[row + layout.trialFlags] =
        (trial.boundary ? layout.flagBoundary : 0) |
        (trial.exact ? layout.flagExact : 0) |
        (/[-_. ]/.test(trial.keyword) ? layout.flagSeparated : 0) |
        (trial.generic ? layout.flagGeneric : 0);
      rows[row + layout.trialRun] = run;
      rows[row + layout.trialLetters] = letters;
      rows[row + layout.trialReach] = reach;
      rows[row + layout.trialWritten] = written;
      written += trial.keyword.length;
    }
  }

  /** Takes in a text, to look for keywords between two of its offsets. */
  begin(bytes: Uint8Array, from: number, to: number): void {
    this.text = this.automaton.begin(bytes, from, to);
    this.size = bytes.length;
    for (let set = 0; set < letterSets.length; set++) {
      this.runs.array.fill(0, set * layout.runsWords, set * layout.runsWords + 4);
      this.runs.array[set * layout.runsWords + layout.looked] = Math.max(0, from - layout.slack);
    }
    this.count = 0;
    this.done = 0;
  }

  /**
   * Goes on through the text and returns how much of `due` it filled; undefined at the end of it.
   * @param left flags of trials that are left out
   * @param seen told of the next places of keywords
   */
  next(left: number, seen?: (count: number) => void): number | undefined {
    const { automaton, text } = this;
    if (this.done === this.count) {
      this.done = 0;
      this.count = automaton.next() ?? -1;
      if (this.count < 0) return undefined;
      seen?.(this.count);
    }
    const { known, shorter, another } = automaton.endings;
    const first = this.done;
    this.done = Math.min(this.count, first + this.stretch);
    return automaton.machine.kernel.candidates(
      (text as Room<Uint8Array>).argument,
      this.size,
      automaton.places.argument,
      first,
      this.done,
      known.argument,
      shorter.argument,
      another.argument,
      this.firsts.argument,
      this.rows.argument,
      this.written.argument,
      this.sets.argument,
      this.runs.argument,
      left,
      this.due.argument,
    );
  }
}

/** By keyword, its first trial, and behind the last keyword how many trials there are. */
function firstsOf(byKeyword: Sieve['byKeyword']): Int32Array {
  const firsts = new Int32Array(byKeyword.length + 1);
  for (const [keyword, { length }] of byKeyword.entries()) firsts[keyword + 1] = (firsts[keyword] as number) + length;
  return firsts;
}
