// Fixes by rule id, for rules whose check does not build its own. Each is a text edit that leaves the file meaning the same.

import type { LintContext } from '../context.js';
import type { FixDraft } from '../fix.js';
import type { Problem } from '../rule.js';

export type FixBuilder = (problem: Problem, context: LintContext) => FixDraft | undefined;

const builders: ReadonlyMap<string, FixBuilder> = new Map<string, FixBuilder>([]);

export function fixFor(rule: string, problem: Problem, context: LintContext): FixDraft | undefined {
  return builders.get(rule)?.(problem, context);
}
