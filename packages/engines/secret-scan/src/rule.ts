// What a secret rule is: data for the engine, and a small builder for the many that are a prefix and some letters.

import type { Confidence, Example, Rule, Severity } from '@portcullis/core';
import type { Refusal } from './refusal.js';

export interface SecretCheck {
  /**
   * ASCII, found in any case; every match holds at least one of them. They decide whether the pattern is tried at all.
   * None: the rule looks at all of the files that `path` names, and at no other.
   * Capitals in the keyword of an anchored pattern without flag `i` must be capitals in the file too.
   */
  readonly keywords: readonly string[];
  /**
   * Bounded expression over the file's bytes as Latin-1. Group `secret` (or `bare`) is the secret, else the whole match.
   * Flags `y` or `iy` when anchored, else `g` or `gi`.
   */
  readonly pattern: RegExp;
  /**
   * Every match begins with a keyword, so that it is tried there and nowhere else, which is many times faster than to search.
   * `token`: and no letter or digit stands before it.
   */
  readonly anchor?: 'keyword' | 'token' | undefined;
  /** How far before its keyword a match that is not anchored may begin; the longest match when absent. */
  readonly lookback?: number | undefined;
  /** The keyword is part of a name, of which at most so many letters follow before the value is given. */
  readonly nameTail?: number;
  /** Where one match says that many secrets follow: the byte spans of each, for a pattern that is anchored. */
  readonly spans?: (text: string, match: RegExpExecArray) => Iterable<readonly [start: number, end: number]>;
  /** With `spans`: the part of the text around a match that they look through, once for all matches in it. */
  readonly scope?: (text: string, place: number) => readonly [start: number, end: number];
  /** Only files whose path matches are looked at. */
  readonly path?: RegExp;
  /** Of a rule without keywords: only so many bytes at the beginning of a file are looked at. */
  readonly head?: number;
  /** Least Shannon entropy of the secret, in bits a character. */
  readonly entropy?: number;
  /** The judge itself tells placeholders from secrets; the common test for them is left out. */
  readonly ownPlausibility?: boolean;
  /** A guess by context: any other rule's finding at the same place wins. */
  readonly generic?: boolean;
  /** Looks at check digits and structure: raises or lowers, or drops (undefined) what cannot be a secret at all. */
  readonly judge?: (candidate: Candidate) => Judgement | undefined;
  /** Says why the judge dropped a candidate; only `--explain` asks. */
  readonly refusal?: (candidate: Candidate) => Refusal | undefined;
}

export interface Candidate {
  readonly secret: string;
  readonly match: RegExpExecArray;
  /** Bytes of the file around the match as Latin-1, at most 2 KiB each side. */
  readonly before: string;
  readonly after: string;
  readonly path: string;
}

export interface Judgement {
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** Replaces the rule's title in the message. */
  readonly what?: string;
  /** What tells this secret from another where the match does not, such as the body of a key. */
  readonly identity?: string;
  /** Check digits or structure prove it: neither entropy nor a word of placeholders speaks against it. */
  readonly proven?: boolean;
  readonly properties?: Readonly<Record<string, string>>;
}

export type SecretRule = Rule<SecretCheck>;

/** Longest match a rule may have, in bytes; the window around a keyword is as wide. A test holds every rule to it. */
export const maxMatchBytes = 1024;

/** Base-62 letters, the alphabet of most tokens. */
export const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters that look random but are the same on every machine: samples are made, never written down, so that sources stay clean. */
export function sample(alphabet: string, length: number, seed = 7): string {
  let state = seed * 2654435761;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}

export interface TokenSpec {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** "GitHub personal access token" */
  readonly title: string;
  /** What its holder can do: completes "Whoever reads it can …". */
  readonly power: string;
  /** Where it is revoked: completes "Revoke it …". */
  readonly revoke: string;
  readonly references?: readonly string[];
  readonly keywords: readonly string[];
  /** Expression of the token itself; it must not touch further letters of its alphabet on either side. */
  readonly token: RegExp;
  readonly check?: Partial<SecretCheck>;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule for a token that its own form gives away. */
export function tokenRule(spec: TokenSpec): SecretRule {
  return {
    id: spec.id,
    aliases: spec.aliases ?? [],
    severity: spec.severity ?? 'critical',
    confidence: spec.confidence ?? 'high',
    title: spec.title,
    why: `Whoever reads it can ${spec.power}, from anywhere, until it is revoked.`,
    remedy: `Revoke it ${spec.revoke}, issue a new one, and have the job read it from a secret store; deleting the line leaves it in the history.`,
    controls: ['NIST-800-53-IA-5', 'PCI-DSS-8.3.2'],
    risks: ['CICD-SEC-6'],
    ...(spec.references === undefined ? {} : { references: spec.references }),
    examples: { bad: spec.bad, good: spec.good },
    check: {
      keywords: spec.keywords,
      pattern: new RegExp(`(?<![A-Za-z0-9_])(?<secret>${spec.token.source})(?![A-Za-z0-9_])`, spec.token.flags.includes('i') ? 'gi' : 'g'),
      ...spec.check,
    },
  };
}
