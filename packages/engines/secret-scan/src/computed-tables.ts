// What follows from the built-in rules alone and is read where a text is searched for all of them; see computed.ts.

import type { PackedNeeds } from './trials.js';

export interface Keywords {
  /** By the place of the rule. */
  readonly keywords: readonly (readonly string[])[];
  /** By the place of the rule, what its expression is anchored to: 0 nothing, 1 a keyword, 2 a keyword that begins a token. */
  readonly anchors: readonly number[];
  /** Places of the rules whose expressions take letters of any case. */
  readonly caseless: readonly number[];
  /** Places of the rules that guess by context. */
  readonly generic: readonly number[];
}

export interface Placed {
  /** Places of the rules without keywords, that belong to files of certain names. */
  readonly placed: readonly number[];
  /** Source and flags of what any of those names matches; absent where their expressions do not go together. */
  readonly placedPath?: readonly [source: string, flags: string];
}

export interface ComputedTables extends Keywords, Placed {
  /** By the place of the rule. */
  readonly needs: readonly PackedNeeds[];
}

export const computedTables: ComputedTables | undefined = undefined as ComputedTables | undefined;
