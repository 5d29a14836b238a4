// ShellCheck beside the audits: it takes part where it is on PATH, or must.

import type { Notice, Rule } from '@portcullis/core';
import { type ProblemSource, type ScanContext, type ShellcheckMode, shellcheckBatches, shellcheckToRun } from '@portcullis/lint';
import type { AuditSettings } from '../config/settings.js';
import { type AuditDocument, contextOf } from '../kind.js';
import { scriptsIn, shellcheckProblems } from './check.js'; // at first use

type Source = ProblemSource<AuditDocument, AuditSettings>;

export const shellcheck = {
  id: 'shellcheck',
  title: 'ShellCheck',
  start(
    { shellcheck: mode }: { readonly shellcheck: ShellcheckMode },
    { environment, workspace }: ScanContext,
  ): { readonly source: Source | undefined; readonly notices: readonly Notice[] } {
    const { program, notices } = shellcheckToRun(mode, environment.PATH, workspace);
    return { source: program === undefined ? undefined : running(program), notices };
  },
};

function running(program: string): Source {
  const met = new Set<Rule>();
  const batches = shellcheckBatches(program);
  let cut = 0;
  const ask: NonNullable<Source['prepare']> = (documents) =>
    batches.ask(documents.flatMap(({ document, context }) => scriptsIn(contextOf(document, context))));
  return {
    prepare: ask,
    async look(document, context) {
      await ask([{ document, context }]);
      const seen = shellcheckProblems(contextOf(document, context), batches);
      for (const { rule } of seen.problems) met.add(rule);
      cut += seen.cut;
      return seen;
    },
    rules: () => [...met],
    notices: () =>
      cut === 0 ? [] : [{ level: 'warning', message: `Of ${cut} scripts only the first 500 comments of ShellCheck are reported.` }],
  };
}
