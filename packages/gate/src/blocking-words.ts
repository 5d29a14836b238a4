// What blocks, in the words of the policy: for the decision, the reports and `policy`.

import { reaches, type Threshold } from '@portcullis/core';
import { conditionName } from './effective-policy.js';
import type { Issue } from './issues.js';
import type { Policy } from './policy.js';
import { sureEnough } from './results.js';

type Blocking = Pick<Policy, 'blockAt' | 'blockWhen' | 'minimumConfidence'>;

/** Conditions that are named in one sentence. */
const maxConditions = 20;

/**
 * "blocks at high", "blocks findings at medium in src/**", "blocks at none".
 * @param asked the threshold, where not the policy but whoever runs the gate asks for it.
 */
export function blockingWords({ blockAt, blockWhen, minimumConfidence }: Blocking, asked?: Threshold): string {
  // A condition that names no confidence asks for the policy's.
  const own = minimumConfidence === 'low' ? {} : { confidence: minimumConfidence };
  const conditions = blockWhen.slice(0, maxConditions).map((one) => `blocks ${conditionName({ ...own, ...one })}`);
  const more = blockWhen.length - conditions.length;
  const at = `blocks at ${blockAt}${minimumConfidence === 'low' ? '' : ` and confidence ${minimumConfidence}`}`;
  return [
    ...(blockAt === 'none' ? [] : [asked === undefined ? at : `${at}, as \`fail-on\` asks`]),
    ...conditions,
    ...(more === 0 ? [] : [`and by ${more} more conditions`]),
    ...(blockAt === 'none' && blockWhen.length === 0 ? ['blocks at none'] : []),
  ].join(', ');
}

/** Why findings that are open do not block: "3 open below high", "3 open that meet no condition". */
export function openWords(open: readonly Issue[], { blockAt, blockWhen, minimumConfidence }: Blocking): string {
  const why = [
    ...(blockAt === 'none' ? [] : [`below ${blockAt}`]),
    ...(open.some((issue) => isUnsure(issue, { blockAt, minimumConfidence })) ? [`below confidence ${minimumConfidence}`] : []),
  ].join(' or ');
  const conditions = blockWhen.length === 0 ? [] : ['that meet no condition of `block-at`'];
  const words = [...(why === '' ? [] : [why]), ...conditions].join(' ');
  return `${open.length} open ${words === '' ? 'that `block-at: none` lets stand' : words}`;
}

/** Whether it is bad enough to block, and only not sure enough. */
function isUnsure({ results }: Issue, { blockAt, minimumConfidence }: Pick<Policy, 'blockAt' | 'minimumConfidence'>): boolean {
  return results.some(
    ({ agreedSeverity, agreedConfidence }) => reaches(agreedSeverity, blockAt) && !sureEnough(agreedConfidence, minimumConfidence),
  );
}
