// Which stages end up in an image that someone pulls.

import type { Stage } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';

/** The last stage and those it builds on; in a fragment everything counts. */
export function isShipped(stage: Stage | undefined, { document }: LintContext): boolean {
  return stage === undefined || shippedStages(document.stages).includes(stage);
}

/** From the last stage down to the one that names a real image. */
export function shippedStages(stages: readonly Stage[]): readonly Stage[] {
  const chain: Stage[] = [];
  for (let at = stages.at(-1); at !== undefined && chain.length <= stages.length; at = at.parent) chain.push(at);
  return chain;
}
