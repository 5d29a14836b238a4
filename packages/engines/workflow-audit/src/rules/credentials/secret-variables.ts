// Variables of a step that hold secrets.

import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { placeOfPair } from '../../parts.js';

/** By name, each with the place where it is given its secret: the step's own before the job's and the workflow's. */
export function secretVariables({ env, owner }: Step): ReadonlyMap<string, Span> {
  const all = [...(owner.kind === 'job' ? [...owner.workflow.env, ...owner.env] : []), ...env];
  const found = new Map<string, Span>();
  for (const pair of all) {
    found.delete(pair.name);
    if (/\bsecrets\s{0,3}[.[]/i.test(pair.scalar?.text ?? '')) found.set(pair.name, placeOfPair(pair));
  }
  return found;
}
