// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

import { createHash } from 'node:crypto';
import type { Rule } from './rule.js';
import type { RunAttempt } from './run-attempt.js';

export interface RunInfo {
  readonly tool: {
    readonly name: string;
    readonly version: string /** Ref of the action as the workflow pinned it. */;
    readonly commit?: string;
  };
  readonly successful: boolean;
  /** Why the run did not succeed. */
  readonly error?: Error;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly repositoryUri?: string;
  /** Full id of the commit whose files were scanned. */
  readonly head?: string;
  readonly base?: string;
  readonly ref?: string;
  /** Effective inputs of the run, without those that only say where results go. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Whose settings judged it. */
  readonly settings?: { readonly origin: string; readonly commit?: string; readonly remark?: string };
  /** Opaque identity of the CI job, so that a second run in it is told from an older file. */
  readonly job?: string;
  /** Run of the workflow that it was a step of, and its attempt. */
  readonly attempt?: RunAttempt;
  /** Tells several runs of one scanner in a file apart: code scanning takes two of one category for a mistake. */
  readonly part?: string;
}

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
export function ruleSetDigest(rules: readonly Rule[]): string {
  const hash = createHash('sha256');
  for (const rule of rules) {
    hash.update(
      JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value: unknown) =>
        typeof value === 'function' || value instanceof RegExp ? String(value) : value,
      ),
    );
  }
  return hash.digest('hex');
}
