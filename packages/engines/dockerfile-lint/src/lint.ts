// The engine on one text: parse, run the rules, take out what comments allow. Pure; nothing here knows of files.

import { parseDockerfile } from '@portcullis/formats/dockerfile';
import { type CheckContext, type Found, problemsOf } from '@portcullis/lint';
import { checkOf } from './check.js';
import type { LintSettings } from './config/read-settings.js';
import { type DockerfileDocument, dockerfileKind } from './kind.js';
import { defaultOptions, type LintOptions } from './options.js';
import { hadolintComments } from './peer/comments.js';
import type { DockerfileRule, HadolintLevel, Problem } from './rule.js';
import { tune } from './tune.js';

/** How the driver runs the rules of this engine. */
export const linting = {
  checkOf,
  tune,
  peer: hadolintComments,
  ownComments: ({ options }: LintSettings): boolean => !options.disableIgnorePragma && !options.likeHadolint,
};

export interface LintResult {
  readonly document: DockerfileDocument;
  readonly settings: LintSettings;
  /** In order of place. */
  readonly problems: readonly LintProblem[];
}

export interface LintProblem extends Found<DockerfileRule> {
  readonly problem: Found['problem'] & Pick<Problem, 'instruction'>;
}

/** hadolint's level of a problem, overrides included. */
export function levelOfProblem({ problem }: Pick<Found, 'problem'>): HadolintLevel | undefined {
  return problem.properties?.level as HadolintLevel | undefined;
}

export function lint(text: string, path: string, rules: readonly DockerfileRule[], options: LintOptions = defaultOptions): LintResult {
  const settings: LintSettings = { options, alone: true };
  const document: DockerfileDocument = { tree: parseDockerfile(text), path, fragment: false };
  const result = { document, settings };
  return { ...result, problems: problemsIn(result, rules) };
}

/** The rules' problems, and those of another program, on a text that was read. */
export function problemsIn(
  { document, settings }: Pick<LintResult, 'document' | 'settings'>,
  rules: readonly DockerfileRule[],
  more: readonly { readonly rule: DockerfileRule; readonly problem: Found['problem'] }[] = [],
): readonly LintProblem[] {
  const context = contextOf({ document, settings });
  return problemsOf({ ...linting, rules }, dockerfileKind, document, context, more) as readonly LintProblem[];
}

export function contextOf({ document, settings }: Pick<LintResult, 'document' | 'settings'>): CheckContext<LintSettings> {
  const { text, index } = document.tree;
  const now = settings.options.surroundings.now ?? new Date(0);
  return { file: { path: document.path, text, lines: index }, settings, now };
}
