// Which values of a step are secrets.

import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { placeOfPair } from '../../parts.js';
import { secretAccesses } from './secrets.js';

/** Variables by name, each with the place where it is given its secret: the step's own before the job's and the workflow's. */
export function secretVariables({ env, owner }: Step): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const pairs of owner.kind === 'job' ? [owner.workflow.env, owner.env, env] : [env])
    for (const pair of pairs) {
      found.delete(pair.name);
      if (bringsSecret(pair.scalar?.text ?? '')) found.set(pair.name, placeOfPair(pair));
    }
  return found;
}

/** Whether an expression of a text gives a secret, or all of them. */
export function bringsSecret(text: string): boolean {
  return (
    text.includes('${{') &&
    /\bsecrets\b/i.test(text) &&
    expressionsIn(text).some((found) => {
      const tree = parseExpression(found.text);
      return tree.kind !== 'mistake' && secretAccesses(tree).length > 0;
    })
  );
}
