// `new-only` of the policy: a finding that was there before the change does not block it. It was there when git says of every line
// that it names, those on its way through the code too, that they stood there at the base commit.

import type { LineMap } from './line-map.js';
import { placesOf } from './places.js';
import type { SourceResult } from './results.js';

/** Whether a finding was there before the change. */
export type WasThere = (finding: SourceResult) => boolean;

/** A finding that a policy refused, that its tool calls new, that names no file, or one of whose places is not known is taken for new. */
export function wasThereBy({ stood }: LineMap): WasThere {
  return (finding) => {
    const { result, copies = [], refused } = finding;
    if (refused || [result, ...copies].some((one) => one.hasOtherPlaces && one.raw.baselineState === 'new')) return false;
    return placesOf(finding).every(({ file, lines }) => file !== undefined && stood(file, lines));
  };
}
