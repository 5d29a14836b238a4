// A patch of which every fix came out of its trial clean: the finding is gone, and nothing new came. What did not is taken out and named,
// and the rest is tried again, for what is offered is what was tried.

import type { IssuePatch } from './issue-patch.js';
import type { Issue } from './issues.js';
import { issuePlace } from './summary.js';
import type { Trial, Tried } from './trial.js';

export interface ProvenPatch {
  readonly made: IssuePatch;
  readonly tried: Tried;
}

/** So often a patch is tried; what is not clean by then is offered to nobody. */
const maxTrials = 3;

/**
 * @param first the patch with all fixes.
 * @param compose the patch without the fixes of some issues, each with the reason.
 * @param tryIt what comes of a patch.
 */
export async function provenPatch(
  first: IssuePatch,
  compose: (without: ReadonlyMap<Issue, string>) => IssuePatch,
  tryIt: (made: IssuePatch) => Promise<Tried>,
): Promise<ProvenPatch> {
  const without = new Map<Issue, string>();
  let made = first;
  for (let trials = 1; ; trials++) {
    const tried = await tryIt(made);
    if ('notTried' in tried) return { made, tried };
    const failed = failedIn(tried, made);
    if (failed.size === 0) return { made, tried };
    for (const [issue, reason] of failed) without.set(issue, reason);
    if (trials === maxTrials)
      for (const issue of made.patched) if (!without.has(issue)) without.set(issue, 'its patch did not come out of its trial clean');
    made = compose(without);
    if (made.patch.text === '') return { made, tried: { notTried: 'no fix came out of its trial clean' } };
  }
}

/** The issues whose fixes failed, and why. What came anew is laid to all fixes of its file, or to all where it is in none of theirs. */
function failedIn({ remaining, arrived }: Trial, { patched, filesOf }: IssuePatch): ReadonlyMap<Issue, string> {
  const failed = new Map<Issue, string>();
  for (const issue of remaining) failed.set(issue, 'in its trial the finding was still there');
  for (const arrival of arrived) {
    const { path } = arrival;
    const inFile = [...patched].filter((issue) => path !== undefined && filesOf.get(issue)?.includes(path) === true);
    for (const issue of inFile.length > 0 ? inFile : patched)
      if (!failed.has(issue)) failed.set(issue, `in its trial a new finding came: ${arrival.ruleId} at ${issuePlace(arrival)}`);
  }
  return failed;
}
