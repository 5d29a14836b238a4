// What hadolint's formats are written from: one entry a finding, under its DL or SC id.

import { type LintProblem, levelOfProblem } from '../../lint.js';
import type { HadolintLevel } from '../../rule.js';
import { hadolintCode } from '../../rule-ids.js';

export interface FormatEntry {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: HadolintLevel;
  readonly code: string;
  readonly message: string;
}

/** Entries of one file, in order of line and code; rules that hadolint does not have are left out. */
export function formatEntries(file: string, problems: readonly LintProblem[]): readonly FormatEntry[] {
  const entries = problems.flatMap(({ rule, problem, line, allowance }): FormatEntry[] => {
    const code = hadolintCode(rule);
    const level = levelOfProblem({ problem });
    if (code === undefined || level === undefined || allowance !== undefined) return [];
    return [
      {
        file,
        line,
        column: 1,
        level,
        code,
        message: `${problem.message}. ${rule.why}.`,
      },
    ];
  });
  // hadolint names one code of ShellCheck once a line, since it knows the line only.
  const seen = new Set<string>();
  const distinct = entries.filter(
    ({ line, code }) => !code.startsWith('SC') || (!seen.has(`${line} ${code}`) && seen.add(`${line} ${code}`)),
  );
  return distinct.sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
