// A run as hadolint does it: some files, its options, its formats, its exit code. Files are read by the caller.

import { PortcullisError } from '@portcullis/core';
import { type ScriptAnswers, shellcheckBatches } from '@portcullis/lint';
import type { LintContext } from '../context.js';
import { contextsOf, unreadableOf } from '../kind.js';
import { contextOf, type LintProblem, type LintResult, lint, problemsIn } from '../lint.js';
import type { DockerfileRule, HadolintLevel } from '../rule.js';
import { hadolintCode } from '../rule-ids.js';
import { dockerfileRules } from '../rules/index.js';
import { scriptsIn, shellcheckProblems } from '../shellcheck/check.js';
import { type FormatEntry, formatEntries } from './formats/entry.js';
import { formatOutput, type HadolintFormat } from './formats/index.js';
import { type FailureThreshold, type HadolintConfig, lintOptions } from './hadolint-config.js';

export interface HadolintRun {
  readonly output: string;
  readonly entries: readonly FormatEntry[];
  readonly exitCode: 0 | 1;
  /** Files without an instruction: hadolint finds nothing in them, and nothing was looked at. */
  readonly unread: readonly PortcullisError[];
}

/** `shellcheck` is the program's path, if it is to be run. `reportedAs` replaces the files' names in the formats that know hadolint's `--file-path-in-report`. */
export async function runLikeHadolint(
  files: readonly { readonly name: string; readonly text: string }[],
  config: HadolintConfig,
  format: HadolintFormat,
  reportedAs?: string,
  shellcheck?: string,
): Promise<HadolintRun> {
  const rules = dockerfileRules().filter((rule) => hadolintCode(rule) !== undefined);
  const options = { ...lintOptions(config), likeHadolint: true };
  const nameOf = (name: string): string => (reportedAs !== undefined && renaming.has(format) ? reportedAs : name);
  const entries: FormatEntry[] = [];
  const results = files.map(({ name, text }) => ({ name, result: lint(text, name, rules, options) }));
  const batches = shellcheck === undefined ? undefined : shellcheckBatches(shellcheck);
  await batches?.ask(results.flatMap(({ result }) => scriptsIn(ownContext(result))));
  for (const { name, result } of results) {
    const problems = batches === undefined ? result.problems : withShellcheck(batches, result, rules);
    entries.push(...formatEntries(nameOf(name), problems));
  }
  const failing = !config.noFail && entries.some(({ level }) => levelReaches(level, config.failureThreshold));
  return {
    output: formatOutput(
      format,
      files.map(({ name }) => nameOf(name)),
      entries,
    ),
    entries,
    exitCode: failing ? 1 : 0,
    // Of lines that are no instructions hadolint says DL1000.
    unread: results.flatMap(({ name, result: { document } }) =>
      document.tree.instructions.length > 0 ? [] : (unreadableOf(document.tree, name) ?? []),
    ),
  };
}

/** @throws PortcullisError `shellcheck-failed`: in hadolint's formats there is no other place to say that nothing was looked at. */
function withShellcheck(answers: ScriptAnswers, result: LintResult, rules: readonly DockerfileRule[]): readonly LintProblem[] {
  const { problems, failed } = shellcheckProblems(ownContext(result), answers);
  if (failed.length === 0) return problemsIn(result, rules, problems);
  throw new PortcullisError({
    code: 'shellcheck-failed',
    message: `expected ShellCheck to read every script, but on ${failed.length} of them ${failed[0]}`,
    where: { file: result.document.path },
    remedy: 'Repair or update ShellCheck, or leave it out with `--shellcheck=false`.',
  });
}

function ownContext(result: LintResult): LintContext {
  return contextsOf(result.document, contextOf(result)).own;
}

const renaming: ReadonlySet<HadolintFormat> = new Set(['checkstyle', 'codeclimate', 'sonarqube', 'junit', 'gitlab_codeclimate'] as const);
const order: readonly HadolintLevel[] = ['error', 'warning', 'info', 'style', 'ignore'];

export function levelReaches(level: HadolintLevel, threshold: FailureThreshold): boolean {
  // To hadolint `none` means no threshold: every finding fails. What never fails is `no-fail`.
  return threshold === 'none' || order.indexOf(level) <= order.indexOf(threshold);
}
