// Builder of the rules for passwords that their place gives away: an option of a command, a line of a known file,
// an argument of a call. The expression begins at its keyword; whether the value is a password at all is judged alike.

import type { Confidence, Example, Severity } from '@portcullis/core';
import { base62, type Candidate, type Judgement, type SecretCheck, type SecretRule, sample } from '../../rule.js';
import { fileKind } from '../generic/file-kind.js';
import { credentialFile, rehearsal } from '../generic/rehearsal.js';
import { fitOf } from '../generic/values.js';

export interface PlaceSpec {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** `Password on the command line of mysql`. */
  readonly title: string;
  /** Completes "Whoever reads it can ...". */
  readonly gives: string;
  /** Completes "..., and let the program read the new one from a secret store". */
  readonly change: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly references?: readonly string[];
  readonly keywords: readonly string[];
  /** Flags `iy`, or `g` without keywords; group `secret` or `bare` is the password. */
  readonly pattern: RegExp;
  readonly path?: RegExp;
  readonly spans?: SecretCheck['spans'];
  readonly scope?: SecretCheck['scope'];
  /** Replaces the common judgement of a typed password. */
  readonly judge?: (candidate: Candidate) => Judgement | undefined;
  /** A guess: a specific rule at the same place wins. */
  readonly generic?: boolean;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Text that a program fills in when it runs, whole or in part. */
const filledIn = /^(?:[#%]\{|\{\{|\$\()|\$\{/;

/** `\$REGISTRY_TOKEN`; a password with a digit among small letters is none: `\$ecret12`. */
const escapedVariable = /^\\\$(?=\{?(?:[A-Z_][A-Z0-9_]{0,60}|[a-z_]{1,60})\}?$)/;

/** What a person may have typed as a password; words of samples and references are none. */
export function typedPassword({ secret }: Pick<Candidate, 'secret'>): Judgement | undefined {
  if (filledIn.test(secret)) return undefined;
  // In source code an escaped line end may follow; a program that writes a script escapes the sign of a variable.
  const typed = secret.replace(/(?:\\[nrt]){1,3}$/, '').replace(escapedVariable, '$');
  const fit = fitOf(typed, 'password', { quoted: true, wrapped: false, credentialFile: true });
  if (fit === undefined) return undefined;
  return fit === 'strong' ? {} : { confidence: 'medium' };
}

export function placeRule(spec: PlaceSpec): SecretRule {
  return {
    id: spec.id,
    aliases: spec.aliases ?? [],
    severity: spec.severity ?? 'high',
    confidence: spec.confidence ?? 'high',
    title: spec.title,
    why: `Whoever reads it can ${spec.gives}.`,
    remedy: `${spec.change}, and let the program read the new one from a secret store; deleting the line leaves the old one in the history.`,
    controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
    risks: ['CICD-SEC-6'],
    ...(spec.references === undefined ? {} : { references: spec.references }),
    examples: { bad: spec.bad, good: spec.good },
    check: {
      keywords: spec.keywords,
      ...(spec.keywords.length === 0 ? {} : { anchor: 'keyword' }),
      pattern: spec.pattern,
      ...(spec.path === undefined ? {} : { path: spec.path }),
      ...(spec.spans === undefined ? {} : { spans: spec.spans }),
      ...(spec.scope === undefined ? {} : { scope: spec.scope }),
      ...(spec.generic === undefined ? {} : { generic: spec.generic }),
      ownPlausibility: true,
      judge: (candidate) => {
        const found = (spec.judge ?? typedPassword)(candidate);
        // What somebody may have typed is no more than that in a test or a manual.
        const { path } = candidate;
        const shown = rehearsal.test(path) || fileKind(path).is('reading');
        return found?.confidence === 'medium' && shown && !credentialFile.test(path) ? { ...found, confidence: 'low' } : found;
      },
    },
  };
}

/** A made-up password of letters and digits. */
export function made(seed: number, length = 14): string {
  return `k7${sample(base62, length - 2, seed)}`;
}
