// ShellCheck beside the rules: it takes part where it is on PATH, or must.

import type { Notice } from '@portcullis/core';
import { type ProblemSource, type ScanContext, type ShellcheckMode, shellcheckBatches, shellcheckToRun } from '@portcullis/lint';
import type { LintSettings } from '../config/read-settings.js';
import { contextsOf, type DockerfileDocument } from '../kind.js';
import type { DockerfileRule } from '../rule.js';

type Source = ProblemSource<DockerfileDocument, LintSettings>;

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
  const met = new Set<DockerfileRule>();
  const batches = shellcheckBatches(program);
  let cut = 0;
  const ask: NonNullable<Source['prepare']> = async (documents) => {
    const { scriptsOf } = await import('./check.js');
    await batches.ask(documents.flatMap(({ document, context }) => scriptsOf(contextsOf(document, context).own)));
  };
  return {
    prepare: ask,
    async look(document, context) {
      const { shellcheckProblems } = await import('./check.js');
      await ask([{ document, context }]);
      const seen = shellcheckProblems(contextsOf(document, context).own, batches);
      for (const { rule } of seen.problems) met.add(rule);
      cut += seen.cut;
      return seen;
    },
    rules: () => [...met],
    notices: () =>
      cut === 0 ? [] : [{ level: 'warning', message: `Of ${cut} scripts only the first 500 comments of ShellCheck are reported.` }],
  };
}
