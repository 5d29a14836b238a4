// What follows from the built-in rules alone. `scripts/compile.mjs` works it out and replaces this module in build/, so that no run
// does it again; a test holds it against the rules.

import type { FamilyIds } from './rules/family.js';

export interface Computed {
  /** Ids of the rules, in their order. */
  readonly ids: FamilyIds;
  /** The functions of kernel/kernel.ts as a WebAssembly module, in base64. */
  readonly kernel: string;
  /** SHA-256 of the rules: `ruleSetDigest` of them all. */
  readonly rulesDigest: string;
}

export const computed: Computed | undefined = undefined as Computed | undefined;
