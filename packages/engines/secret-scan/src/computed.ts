// What follows from the built-in rules alone. `scripts/compile.mjs` works it out and replaces this module in build/, so that no run
// does it again; a test holds it against the rules.

export interface Keywords {
  /** By the place of the rule. */
  readonly keywords: readonly (readonly string[])[];
  /** Places of the rules whose expressions take letters of any case. */
  readonly caseless: readonly number[];
}

export interface Computed extends Keywords {
  /** SHA-256 of the rules: `ruleSetDigest` of them all. */
  readonly rulesDigest: string;
}

export const computed: Computed | undefined = undefined as Computed | undefined;
