// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.

import type { Fix } from './fix.js';
import type { Confidence, Severity } from './severity.js';

/** Part of a text file. Lines and columns count from 1, columns in UTF-16 units; the end column is exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Location {
  /** Relative to the workspace root, with forward slashes. */
  readonly path: string;
  /** Absent when the finding is about the file as a whole. */
  readonly region?: Region;
  /** Text of the region's lines, redacted by the engine where it holds a secret. */
  readonly snippet?: string;
  /** What this place has to do with the finding; used on related locations. */
  readonly message?: string;
}

export interface Finding {
  readonly ruleId: string;
  /** May differ from the rule's default when the evidence says so. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Location[];
  /** How what is dangerous comes to the place, from where it enters to where it does harm; each step says in `message` what happens there. */
  readonly flow?: readonly Location[];
  /** Stable identity: see fingerprint.ts. Lower-case hex. */
  readonly fingerprint: string;
  /** Identity without its path, where the content alone tells it from all others: the same thing has it wherever it lies. */
  readonly contentFingerprint?: string;
  /** GitHub's `primaryLocationLineHash`; absent without a region. */
  readonly lineHash?: string;
  /** What was seen, already redacted where it is secret. */
  readonly evidence?: string;
  readonly fix?: Fix;
  /** A policy said no: it fails the step, and blocks at the gate, whatever the severity. */
  readonly refusal?: true;
  /** Further facts for machines, written to the result's property bag. */
  readonly properties?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Sorts by path, place, rule: the order in which every report lists findings. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
    (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
