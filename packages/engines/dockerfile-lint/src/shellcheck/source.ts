// ShellCheck beside the rules: it takes part where it is on PATH, or must.

import { type Notice, PortcullisError } from '@portcullis/core';
import type { ProblemSource, ScanContext } from '@portcullis/lint';
import type { LintSettings } from '../config/read-settings.js';
import { contextsOf, type DockerfileDocument } from '../kind.js';
import type { DockerfileRule } from '../rule.js';
import { shellcheckBatches } from './batches.js';
import { findShellcheck } from './program.js';

type Source = ProblemSource<DockerfileDocument, LintSettings>;

export const shellcheck = {
  id: 'shellcheck',
  title: 'ShellCheck',
  start(
    { shellcheck: mode }: { readonly shellcheck: 'auto' | 'off' | 'required' },
    { environment, workspace }: ScanContext,
  ): { readonly source: Source | undefined; readonly notices: readonly Notice[] } {
    if (mode === 'off') return { source: undefined, notices: [] };
    const program = findShellcheck(environment.PATH, workspace);
    if (program !== undefined) return { source: running(program), notices: [] };
    if (mode === 'required')
      throw new PortcullisError({
        code: 'shellcheck-missing',
        message: 'expected shellcheck on PATH, found none',
        where: { key: 'shellcheck' },
        remedy: 'Install ShellCheck before this step, or set `shellcheck: auto`.',
      });
    const message = 'ShellCheck is not on PATH: SC findings were not looked for; everything else was.';
    return { source: undefined, notices: [{ level: 'note', message }] };
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
