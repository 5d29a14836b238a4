// ShellCheck beside an engine's rules: it takes part where it is on PATH, or must.

import type { Notice, Rule } from '@portcullis/core';
import type { ProblemSource, Seen } from '../definition.js';
import type { ScanContext } from '../engine.js';
import type { CheckContext, Problem } from '../rule.js';
import { type AskedScript, type ScriptAnswers, shellcheckBatches } from './batches.js';
import { type ShellcheckMode, shellcheckToRun } from './mode.js';
import type { ShellcheckComment } from './program.js';

/** What ShellCheck said of a document; `cut` counts the scripts of which only the first comments were kept. */
export interface ShellcheckSeen<R extends Rule = Rule> extends Seen {
  readonly problems: readonly ShellcheckProblem<R>[];
  readonly cut: number;
}

export interface ShellcheckProblem<R extends Rule = Rule> {
  readonly rule: R;
  readonly problem: Problem;
}

/** @param answers to every one of the scripts. @param told a script's comments as problems of its document. */
export function shellcheckSeen<Asked extends AskedScript, R extends Rule>(
  scripts: readonly Asked[],
  answers: ScriptAnswers,
  told: (comments: readonly ShellcheckComment[], asked: Asked) => Iterable<ShellcheckProblem<R>>,
): ShellcheckSeen<R> {
  const problems: ShellcheckProblem<R>[] = [];
  const failed: string[] = [];
  let cut = 0;
  for (const asked of scripts) {
    const answer = answers.of(asked);
    if ('failed' in answer) {
      failed.push(answer.failed);
      continue;
    }
    if (answer.cut) cut++;
    problems.push(...told(answer.comments, asked));
  }
  return { problems, failed, cut };
}

/** How an engine's documents hold scripts. */
export interface ShellcheckScripts<Document, Settings> {
  /** What it is to be asked about a document. */
  scriptsIn(document: Document, context: CheckContext<Settings>): readonly AskedScript[];
  /** What it said, as problems of the document. @param answers to every one of its scripts. */
  seenIn(document: Document, context: CheckContext<Settings>, answers: ScriptAnswers): ShellcheckSeen;
}

/** A source that an engine with the input `shellcheck` names among its `sources`. */
export function shellcheckSource<Document, Settings>(scripts: ShellcheckScripts<Document, Settings>) {
  return {
    id: 'shellcheck',
    title: 'ShellCheck',
    /** @throws PortcullisError `shellcheck-missing` where it must take part and is not there. */
    start(
      { shellcheck: mode }: { readonly shellcheck: ShellcheckMode },
      { environment, workspace }: ScanContext,
    ): { readonly source: ProblemSource<Document, Settings> | undefined; readonly notices: readonly Notice[] } {
      const { program, notices } = shellcheckToRun(mode, environment.PATH, workspace);
      return { source: program === undefined ? undefined : running(program, scripts), notices };
    },
  };
}

function running<Document, Settings>(
  program: string,
  { scriptsIn, seenIn }: ShellcheckScripts<Document, Settings>,
): ProblemSource<Document, Settings> {
  const met = new Set<Rule>();
  const batches = shellcheckBatches(program);
  let cut = 0;
  const prepare: NonNullable<ProblemSource<Document, Settings>['prepare']> = (documents) =>
    batches.ask(documents.flatMap(({ document, context }) => scriptsIn(document, context)));
  return {
    prepare,
    async look(document, context) {
      await prepare([{ document, context }]);
      const seen = seenIn(document, context, batches);
      for (const { rule } of seen.problems) met.add(rule);
      cut += seen.cut;
      return seen;
    },
    rules: () => [...met],
    notices: () =>
      cut === 0 ? [] : [{ level: 'warning', message: `Of ${cut} scripts only the first 500 comments of ShellCheck are reported.` }],
  };
}
