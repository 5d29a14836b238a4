// What a run came to, as people and programs are told: one shape from which the terminal, the job summary, annotations and every
// `--format` are written.

import type { Confidence, Fix, Region, Severity } from '@portcullis/core';
import type { Excerpt } from './excerpt.js';

/** One thing that was found. */
export interface ToldFinding {
  readonly ruleId: string;
  /** What other tools call the rule. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  /** What happens if nothing is done; empty where the tool does not say. */
  readonly why: string;
  /** What to do; empty where the tool does not say. */
  readonly remedy: string;
  /** Page of the rule at the version that ran. */
  readonly page?: string | undefined;
  readonly message: string;
  readonly path?: string | undefined;
  readonly region?: Region | undefined;
  /** What it is about where that is no file: an image, a package. */
  readonly logical?: string | undefined;
  /** The line itself, without what is secret; it may be read from its file only when it is asked for. */
  readonly excerpt?: Excerpt | undefined;
  readonly fingerprint: string;
  /** Tools that report it. */
  readonly sources: readonly string[];
  /** Whether it fails the run. */
  readonly blocks: boolean;
  /** By what it fails the run, in the words of the policy, where that is said. */
  readonly blocksBy?: string | undefined;
  /** Whether it is shown with its place; by default what blocks is. */
  readonly listed: boolean;
  /** Which patch mends it. */
  readonly fix?: 'patch' | 'suggestion' | undefined;
  /** How, where the edits are known. */
  readonly edits?: Fix;
  /** What shows it, without what is secret. */
  readonly evidence?: string;
  /** The row that made it less severe than its rule says. */
  readonly weighed?: string;
}

/** A doubt that fails the run: a report, a setting or an input that cannot be trusted. */
export interface ToldCause {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly path?: string;
}

/** What somebody let through. */
export interface ToldLetThrough {
  readonly place: string;
  readonly ruleId?: string;
  readonly reason: string;
  /** By whom, and until when, as far as it is known. */
  readonly by: string;
}

export interface Told {
  readonly passed: boolean;
  /** The decision, without a full stop. */
  readonly headline: string;
  /** Why, in a sentence each. */
  readonly because: readonly string[];
  readonly causes: readonly ToldCause[];
  /** Worst first. */
  readonly findings: readonly ToldFinding[];
  readonly letThrough: readonly ToldLetThrough[];
  /** Remarks, a sentence each. */
  readonly remarks: readonly string[];
  /** What unblocks or leads on, the best first: `text`, and a command that is shown on a line of its own. */
  readonly next: readonly NextStep[];
  /** Where everything is that is not shown, as a sentence goes on: "in report.html", "with --all". */
  readonly everything: string;
}

export interface NextStep {
  readonly text: string;
  readonly command?: string;
  /** Whether something that blocks is gone once it is done. */
  readonly unblocks: boolean;
}

/** `path:line:column`, a logical name, or the tools when a finding names no place. */
export function placeOf({ path, region, logical, sources }: ToldFinding): string {
  if (path === undefined) return logical ?? `(${sources.join(', ')})`;
  return region === undefined ? path : `${path}:${region.startLine}:${region.startColumn}`;
}
