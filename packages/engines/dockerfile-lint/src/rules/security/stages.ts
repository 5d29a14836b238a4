// Which stages end up in an image that someone pulls.

import type { Stage } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';

/** The last stage and those it builds on; in a fragment everything counts. */
export function isShipped(stage: Stage | undefined, { document }: LintContext): boolean {
  return stage === undefined || shipped(document.stages).set.has(stage);
}

/** From the last stage down to the one that names a real image. */
export function shippedStages(stages: readonly Stage[]): readonly Stage[] {
  return shipped(stages).chain;
}

interface Shipped {
  readonly chain: readonly Stage[];
  readonly set: ReadonlySet<Stage>;
}

const known = new WeakMap<readonly Stage[], Shipped>();

/** Worked out once a file: many rules ask at every instruction. */
function shipped(stages: readonly Stage[]): Shipped {
  const before = known.get(stages);
  if (before !== undefined) return before;
  const chain: Stage[] = [];
  for (let at = stages.at(-1); at !== undefined && chain.length <= stages.length; at = at.parent) chain.push(at);
  const found = { chain, set: new Set(chain) };
  known.set(stages, found);
  return found;
}
