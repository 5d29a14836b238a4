// What follows from the built-in rules alone. `scripts/compile.mjs` works it out and replaces this module in build/, so that no run
// does it again; a test holds it against the rules.

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

export interface Computed extends Keywords {
  /** By the place of the rule. */
  readonly needs: readonly PackedNeeds[];
  /** The functions of kernel/kernel.ts as a WebAssembly module, in base64. */
  readonly kernel: string;
  /** SHA-256 of the rules: `ruleSetDigest` of them all. */
  readonly rulesDigest: string;
}

export const computed: Computed | undefined = undefined as Computed | undefined;
