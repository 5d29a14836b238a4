// Of all that rules could be tried for, what is left after a cheap look: see kernel/. Each text passes through it from its beginning.

import { type Automaton, buildAutomaton } from './automaton.js';
import { letterSets, setTables } from './kernel/bytes.js';
import * as layout from './kernel/kernel.js';
import type { Room } from './kernel/machine.js';
import type { SecretRule } from './rule.js';
import type { Needs, Trial, Trials } from './trials.js';

/** So many trials are written down at a time, or as many as one place calls for. */
const dueTrials = 8192;

const callFlags = (1 << layout.flagBits) - 1;

/** A class for its speed; see detect.ts. */
export class Sieve {
  readonly automaton: Automaton;
  /** By the numbers that the kernel knows them by, once they were asked for. */
  private readonly made: (Trial | undefined)[];
  /** Letters of the trials' keywords. */
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

  /** @param asPlain see `Machine` */
  constructor(
    private readonly rules: readonly SecretRule[],
    private readonly trials: Trials,
    needsOf: (index: number) => Needs,
    asPlain?: boolean,
  ) {
    const count = trials.keywords.length;
    const { words, firsts } = wordsOf(trials);
    this.automaton = buildAutomaton(words, asPlain);
    const { machine } = this.automaton;
    this.made = new Array<Trial | undefined>(count).fill(undefined);
    this.lengths = new Uint32Array(count);
    const { states, known, shorter, another } = this.automaton.endings;
    this.firsts = machine.holding(firsts);
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
    const spelling = Buffer.from(trials.keywords.join(''), 'latin1');
    this.rows = machine.ints(count * layout.trialWords);
    this.written = machine.bytes(spelling.length);
    this.sets = machine.bytes(letterSets.length * layout.setBytes);
    this.runs = machine.ints(letterSets.length * layout.runsWords);
    this.due = machine.ints(2 * most);
    this.sets.array.set(setTables(letterSets));
    this.written.array.set(spelling);
    this.describe(needsOf);
  }

  /** Every scan goes through it for thousands of trials, before its code is compiled: it makes nothing. */
  private describe(needsOf: (index: number) => Needs): void {
    const { keywords, calls } = this.trials;
    const { lengths } = this;
    const rows = this.rows.array;
    let written = 0;
    let row = 0;
    for (let number = 0; number < keywords.length; number++) {
      const call = calls[number] as number;
      const { length } = keywords[number] as string;
      const needs = needsOf(call >> layout.flagBits);
      lengths[number] = length;
      rows[row + layout.trialLength] = length;
      rows[row + layout.trialFlags] = call & callFlags;
      rows[row + layout.trialRun] = needs.run;
      rows[row + layout.trialLetters] = needs.letters;
      rows[row + layout.trialReach] = needs.reach;
      rows[row + layout.trialWritten] = written;
      written += length;
      row += layout.trialWords;
    }
  }

  /** The trial of a number. */
  trial(number: number): Trial {
    return this.made[number] ?? this.make(number);
  }

  private make(number: number): Trial {
    const call = this.trials.calls[number] as number;
    const index = call >> layout.flagBits;
    const trial = {
      rule: this.rules[index] as SecretRule,
      index,
      keyword: this.trials.keywords[number] as string,
      generic: (call & layout.flagGeneric) !== 0,
    };
    this.made[number] = trial;
    return trial;
  }

  /** The trials that the automaton's keyword calls for. */
  calledBy(keyword: number): Trial[] {
    const firsts = this.firsts.array;
    const first = firsts[keyword] as number;
    return Array.from({ length: (firsts[keyword + 1] as number) - first }, (_, nth) => this.trial(first + nth));
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

/** The different keywords, and of each its first trial; behind the last, how many trials there are. */
function wordsOf({ keywords, more }: Trials): { readonly words: readonly string[]; readonly firsts: Int32Array } {
  const words: string[] = [];
  const firsts = new Int32Array(keywords.length - more.length + 1);
  let shared = 0;
  for (let number = 0; number < keywords.length; number++) {
    if (more[shared] === number) {
      shared++;
      continue;
    }
    firsts[words.length] = number;
    words.push((keywords[number] as string).toLowerCase());
  }
  firsts[words.length] = keywords.length;
  return { words, firsts };
}
