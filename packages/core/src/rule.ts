// What a rule is: one data object from which detection, documentation and SARIF all derive.

import type { Confidence, Severity } from './severity.js';

/**
 * A sample that the rule must report (`bad`) or must leave alone (`good`).
 * `text` is a function where the sample would look like a live credential in our own source.
 */
export interface Example {
  readonly text: string | (() => string);
  /** Workspace path the sample pretends to have, when the rule looks at it. */
  readonly path?: string;
  /** Engine options the sample needs, by input name. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * A rule of any engine. `Check` is the engine's own kind of detection: a function over a parsed
 * Dockerfile, or a matcher's description; core never looks inside.
 */
export interface Rule<Check = unknown> {
  /** Kebab-case, unique in its engine, never reused: `github-fine-grained-token`. */
  readonly id: string;
  /** Ids that peers use for the same thing: `DL3008`, `github-fine-grained-pat`. Accepted wherever an id is. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `pedantic`: right, and more than most teams want to be told of; off until asked for. Absent means everyone. */
  readonly audience?: 'everyone' | 'pedantic';
  readonly title: string;
  /** What happens if nothing is done, in one sentence. */
  readonly why: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** Compliance controls: `CIS-Docker-4.1`, `NIST-800-190-4.1.4`, `PCI-DSS-6.2`. */
  readonly controls: readonly string[];
  /** Pipeline risks covered, by OWASP CI/CD top-ten id: `CICD-SEC-6`. */
  readonly risks: readonly string[];
  /** Where the fact behind the rule is documented. */
  readonly references?: readonly string[];
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  readonly check: Check;
}

/** The example's text, assembled now if it is kept in pieces. */
export function exampleText(example: Example): string {
  return typeof example.text === 'function' ? example.text() : example.text;
}

/**
 * Index of rules by id and alias, both case-insensitive.
 * @throws Error when two rules claim one id or alias: a defect of the rule set.
 */
export function indexRules<R extends Rule>(rules: readonly R[]): ReadonlyMap<string, R> {
  const index = new Map<string, R>();
  for (const rule of rules) {
    for (const id of [rule.id, ...rule.aliases]) {
      const key = id.toLowerCase();
      const other = index.get(key);
      if (other !== undefined && other !== rule) throw new Error(`rule id ${id} is claimed by ${other.id} and ${rule.id}`);
      index.set(key, rule);
    }
  }
  return index;
}

/** Whether a user-written id names this rule, by id or by a peer's alias. */
export function ruleIsNamed(rule: Rule, id: string): boolean {
  const wanted = id.toLowerCase();
  return rule.id.toLowerCase() === wanted || rule.aliases.some((alias) => alias.toLowerCase() === wanted);
}

/**
 * Runs every example of every rule and says, a sentence each, which do not behave.
 * `run` returns the ids of the rules that fire on an example.
 */
export async function exampleFailures<R extends Rule>(
  rules: readonly R[],
  run: (rule: R, example: Example) => Iterable<string> | Promise<Iterable<string>>,
): Promise<string[]> {
  const failures: string[] = [];
  for (const rule of rules) {
    for (const kind of ['bad', 'good'] as const) {
      const examples = rule.examples[kind];
      if (examples.length === 0) failures.push(`${rule.id} has no ${kind} example`);
      for (const [index, example] of examples.entries()) {
        const fired = new Set(await run(rule, example)).has(rule.id);
        if (fired !== (kind === 'bad')) {
          failures.push(`${rule.id}: ${kind} example ${index + 1} ${fired ? 'is reported' : 'is not reported'}`);
        }
      }
    }
  }
  return failures;
}
