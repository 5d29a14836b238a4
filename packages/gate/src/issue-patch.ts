// One patch of the fixes of a kind, and the issues that it fixes. What another tool proposes is nowhere tried, and is counted apart; where
// it does not itself say for which content it was made, it is for a person to decide about.

import type { Expected } from './doubts.js';
import type { Issue, ProposedFix } from './issues.js';
import { type Candidate, composePatch, type LeftOutFix, type Patch, type PatchContext } from './patch.js';

export interface IssuePatch {
  readonly patch: Patch;
  readonly patched: ReadonlySet<Issue>;
  /** Files that the fix of each of these changes. */
  readonly filesOf: ReadonlyMap<Issue, readonly string[]>;
  /** Of the fixes taken, those of other tools. */
  readonly unverified: number;
}

/** @param without issues whose fixes are not taken, each with the reason as a sentence goes on. */
export function patchOfIssues(
  issues: readonly Issue[],
  kind: 'suggested' | undefined,
  expected: Expected,
  context: PatchContext,
  without: ReadonlyMap<Issue, string> = new Map(),
): IssuePatch {
  const ways = issues.filter((issue) => hasFix(issue, kind) && !without.has(issue));
  const proposals = ways.map((issue) => issue.fixes.filter((proposed) => kindOf(proposed) === kind));
  const patch = composePatch(
    proposals.map((fixes) => fixes.map((proposed) => candidateOf(proposed, expected))),
    context,
  );
  const filesOf = new Map<Issue, readonly string[]>();
  let unverified = 0;
  for (const [i, issue] of ways.entries()) {
    const taken = patch.taken[i];
    if (taken === undefined) continue;
    filesOf.set(
      issue,
      taken.changes.map(({ path }) => path),
    );
    if (proposals[i]?.some(({ fix, run }) => fix === taken && run.scanner === undefined) === true) unverified++;
  }
  const leftOut = [...[...without].flatMap(([issue, reason]) => leftOutBy(issue, kind, reason)), ...patch.leftOut];
  return {
    patch: { ...patch, leftOut: leftOut.length < 2 ? leftOut : distinct(leftOut) },
    patched: new Set(filesOf.keys()),
    filesOf,
    unverified,
  };
}

/** Whether an issue has any fix: of many issues few do, and only they need be asked for one of a kind. */
export function isFixable({ results }: Issue): boolean {
  return results.some(({ result }) => result.hasFix(undefined) || result.hasFix('suggested'));
}

/** Without reading results again that have no fix at all. */
function hasFix({ results }: Issue, kind: 'suggested' | undefined): boolean {
  return results.some(({ result, run }) => result.hasFix(kind) || (run.scanner === undefined && result.hasFix(undefined)));
}

function kindOf({ fix, run }: ProposedFix): 'suggested' | undefined {
  const said = run.scanner !== undefined || run.commit !== undefined || fix.changes.every(({ sha256 }) => sha256 !== undefined);
  return said ? fix.kind : 'suggested';
}

/** A report of another tool that names no commit is judged as one about the checkout's, and so are its fixes. */
function candidateOf({ fix, run }: ProposedFix, { commits }: Expected): Candidate {
  const own = run.scanner !== undefined;
  const commit = run.commit ?? (own ? undefined : commits[0]);
  return { fix, own: own && run.sealed, ...(commit !== undefined && commits.includes(commit) ? { commit } : {}) };
}

/** Two fixes of one file that are alike, and fail alike, are said once. */
function distinct(leftOut: readonly LeftOutFix[]): readonly LeftOutFix[] {
  return [...new Map(leftOut.map((one) => [JSON.stringify([one.path, one.description, one.reason]), one])).values()];
}

function leftOutBy(issue: Issue, kind: 'suggested' | undefined, reason: string): LeftOutFix[] {
  const proposed = issue.fixes.find((one) => kindOf(one) === kind);
  const { path = '(no file)' } = proposed?.fix.changes[0] ?? {};
  return proposed === undefined ? [] : [{ path, reason, description: proposed.fix.description }];
}
