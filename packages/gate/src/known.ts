// `new-only` of the policy: a finding that was there before the change does not block it. It was there when git says of every line
// that it names, those on its way through the code too, that they stood there at the base commit.

import { arrayOf, at, type Json, type KeptResult, objectOf, readRegion } from '@portcullis/sarif';
import type { LineMap } from './line-map.js';
import type { SourceResult } from './results.js';

/** Whether a finding was there before the change. */
export type WasThere = (finding: SourceResult) => boolean;

/** A finding that a policy refused, that names no file, or one of whose places is not known is taken for new. */
export function wasThereBy({ stood }: LineMap): WasThere {
  return ({ result, refused }) => {
    const { path, startLine, endLine } = result;
    if (refused || path === undefined || result.elsewhere) return false;
    if (!stood(path, startLine === 0 ? undefined : { start: startLine, end: endLine })) return false;
    return otherPlaces(result).every(({ file, lines }) => file !== undefined && stood(file, lines));
  };
}

interface Place {
  readonly file: string | undefined;
  readonly lines: { readonly start: number; readonly end: number } | undefined;
}

/** Whether the tool itself calls it new, or names places in a form that is not followed: steps by their index, graphs, attachments. */
function saysNew(raw: Json): boolean {
  return (
    raw.baselineState === 'new' ||
    [raw.graphs, raw.graphTraversals, raw.attachments].some((list) => arrayOf(list).length > 0) ||
    flowSteps(raw).some((step) => at(step, 'location') === undefined) ||
    arrayOf(raw.locations).some((location) => arrayOf(at(location, 'annotations')).length > 0)
  );
}

function flowSteps(raw: Json): readonly unknown[] {
  return arrayOf(raw.codeFlows).flatMap((flow) => arrayOf(at(flow, 'threadFlows')).flatMap((thread) => arrayOf(at(thread, 'locations'))));
}

/** Places beside the first: other locations, related ones, and the steps of code flows and stacks. */
function otherPlaces(result: KeptResult): readonly Place[] {
  if (!result.hasOtherPlaces) return [];
  const { raw } = result;
  if (saysNew(raw)) return [{ file: undefined, lines: undefined }];
  const steps = [...flowSteps(raw), ...arrayOf(raw.stacks).flatMap((stack) => arrayOf(at(stack, 'frames')))].map((step) =>
    at(step, 'location'),
  );
  return [...arrayOf(raw.locations), ...arrayOf(raw.relatedLocations), ...steps]
    .map((location) => at(location, 'physicalLocation'))
    .filter((physical) => physical !== undefined)
    .map((physical) => {
      const region = readRegion(objectOf(at(physical, 'region')));
      return {
        file: result.origin.context.path(at(physical, 'artifactLocation')),
        lines: region === undefined ? undefined : { start: region.startLine, end: region.endLine },
      };
    });
}
