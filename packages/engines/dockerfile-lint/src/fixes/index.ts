// Fixes by rule id, for rules whose check does not build its own. Each is a text edit that leaves the file meaning the
// same, covers all of the instruction, and is left out where that is not certain.

import type { FixDraft } from '@portcullis/lint';
import type { LintContext } from '../context.js';
import type { Problem } from '../rule.js';
import { commandFixes } from './commands.js';
import { instructionFixes } from './instructions.js';
import { packageFixes } from './packages.js';

export type FixBuilder = (problem: Problem, context: LintContext) => FixDraft | undefined;

/** Made when first asked for: rules and fixes know of each other. */
let builders: ReadonlyMap<string, FixBuilder> | undefined;

export function fixFor(rule: string, problem: Problem, context: LintContext): FixDraft | undefined {
  builders ??= new Map([...packageFixes, ...commandFixes, ...instructionFixes]);
  return builders.get(rule)?.(problem, context);
}
