// Inputs that were not looked at: each is a cause, unless every policy that judges allows it.

import type { LetThrough } from '@portcullis/core';
import { type AllowedGap, withAllowedGaps } from '@portcullis/policy';
import type { ReportedRun } from '@portcullis/sarif';

export interface Gap {
  readonly run: ReportedRun;
  /** Absent where a tool only says in words what it did not do. */
  readonly path?: string;
  readonly detail: string;
}

export interface AllowedGapOf extends Gap {
  readonly by: LetThrough;
}

/** What a run says it did not look at: gaps of ours, and errors that any tool reports of itself. */
export function gapsOf(run: ReportedRun): readonly Gap[] {
  // Gaps of ours are also written as notifications, for other readers.
  const told = run.errors.filter(({ id }) => run.scanner === undefined || id?.startsWith('not-scanned/') !== true);
  return [
    ...run.gaps.map(({ path, detail }) => ({ run, path, detail })),
    ...told.map(({ text, path }) => ({ run, detail: text, ...(path === undefined ? {} : { path }) })),
  ];
}

/**
 * Files of which other tools saw another text than the commit holds; scanners of ours say so themselves.
 * @param converted paths in the workspace; undefined where git cannot tell.
 */
export function convertedGaps(runs: readonly ReportedRun[], converted: () => readonly string[] | undefined): readonly Gap[] {
  const foreign = runs.filter(({ scanner }) => scanner === undefined);
  if (foreign.length === 0) return [];
  const files = converted();
  const gap = (detail: string, path?: string) => foreign.map((run) => ({ run, detail, ...(path === undefined ? {} : { path }) }));
  return files === undefined
    ? gap('git cannot tell which files `.gitattributes` has it convert')
    : files.flatMap((path) => gap('the commit holds another text of it than the checkout: `.gitattributes` has git convert it', path));
}

/** Stands for the path of a gap that names none: `**` allows it, and no glob of files does. */
const noFile = '(no file)';

/** Tells the gaps that every policy allows from the others. @param today `YYYY-MM-DD`, UTC. */
export async function judgeGaps(
  gaps: readonly Gap[],
  policies: readonly (readonly AllowedGap[])[],
  today: string,
): Promise<{ readonly open: readonly Gap[]; readonly allowed: readonly AllowedGapOf[] }> {
  const open: Gap[] = [];
  const allowed: AllowedGapOf[] = [];
  const byRun = new Map<ReportedRun, Gap[]>();
  for (const gap of gaps) {
    const list = byRun.get(gap.run);
    if (list === undefined) byRun.set(gap.run, [gap]);
    else list.push(gap);
  }
  for (const [run, own] of byRun) {
    const inputs = own.map(({ path, detail }) => ({ path: path ?? noFile, reason: 'gap', gap: true, detail }));
    const words = await Promise.all(policies.map((policy) => withAllowedGaps(inputs, policy, run.scanner ?? run.tool, today)));
    for (const [i, gap] of own.entries()) {
      const all = words.map((marked) => marked[i]?.allowed);
      const [by] = all;
      if (by === undefined || all.includes(undefined)) open.push(gap);
      else allowed.push({ ...gap, by });
    }
  }
  return { open, allowed };
}
