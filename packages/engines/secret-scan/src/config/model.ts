// An imported configuration as plain values that cross threads: what is written in the file, checked, nothing compiled.

export interface ImportedConfig {
  /** Files it was read from, the extended ones first. */
  readonly files: readonly string[];
  readonly rules: readonly ImportedRule[];
  /** For every rule; those with target rules only for these. */
  readonly allowlists: readonly ImportedAllowlist[];
  /** Ids of rules that the file switches off. */
  readonly disabled: readonly Named[];
  readonly useDefault: boolean;
}

export interface Named {
  readonly id: string;
  readonly place: Place;
}

export interface Place {
  readonly file: string;
  readonly line?: number;
}

export interface ImportedRule {
  readonly id: string;
  readonly description: string;
  readonly regex?: string;
  readonly path?: string;
  readonly secretGroup: number;
  /** The secret's entropy must be above; 0 asks nothing. */
  readonly entropy: number;
  /** Lower case; without any the rule is always tried. */
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly skipReport: boolean;
  readonly required: readonly RequiredRule[];
  readonly allowlists: readonly ImportedAllowlist[];
  readonly place: Place;
}

/** Another rule that must match nearby. */
export interface RequiredRule {
  readonly id: string;
  readonly withinLines?: number;
  readonly withinColumns?: number;
}

export interface ImportedAllowlist {
  readonly description: string;
  /** `and`: every kind of criterion that is given must hold. */
  readonly condition: 'and' | 'or';
  /** Lower case. */
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexTarget: 'secret' | 'match' | 'line';
  readonly regexes: readonly string[];
  /** Lower case; looked for within the secret. */
  readonly stopwords: readonly string[];
  readonly targetRules: readonly string[];
  /** Keys that gitleaks knew before version 8 and passes over since: they allow nothing. */
  readonly passedOver: readonly string[];
  readonly place: Place;
}
