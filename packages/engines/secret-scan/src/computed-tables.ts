// What follows from the built-in rules alone and is read where a text is searched for all of them; see computed.ts.

import type { PackedNeeds, Trials } from './trials.js';

export interface Placed {
  /** Places of the rules without keywords, that belong to files of certain names. */
  readonly placed: readonly number[];
  /** Source and flags of what any of those names matches; absent where their expressions do not go together. */
  readonly placedPath?: readonly [source: string, flags: string];
}

export interface ComputedTables extends Trials, Placed {
  /** By the place of the rule. */
  readonly needs: readonly PackedNeeds[];
}

export const computedTables: ComputedTables | undefined = undefined as ComputedTables | undefined;
