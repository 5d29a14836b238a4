// What the results say of each engine's built-in rules. `scripts/compute.mjs` works it out and replaces this module in build/; without
// it every run does.

export interface RuleSet {
  /** SHA-256: `ruleSetDigest` of them all. */
  readonly digest: string;
  readonly count: number;
}

/** By the engine's name. */
export const ruleSets: Readonly<Record<string, RuleSet>> | undefined = undefined as Readonly<Record<string, RuleSet>> | undefined;
