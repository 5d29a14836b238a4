// All places that a finding names: those of its copies, its related locations, and the steps on its way through the code. Waivers,
// conditions and `new-only` ask the same list, so that none of them sees less of a finding than another.

import { arrayOf, at, isNoList, type Json, type KeptResult, objectOf, readRegion } from '@portcullis/sarif';

export interface Place {
  /** Undefined where the report names none, or in a form that is not followed. */
  readonly file: string | undefined;
  /** 1-based, the end inclusive; undefined means the whole file. */
  readonly lines: { readonly start: number; readonly end: number } | undefined;
}

const nowhere: Place = { file: undefined, lines: undefined };

/** More lines than any file has: those of a region that is there and names none, as line 0 or a place by its characters. */
const untold = { start: 1, end: Number.MAX_SAFE_INTEGER };

function linesOf(location: unknown): Place['lines'] {
  const written = at(location, 'physicalLocation', 'region') ?? undefined;
  const region = readRegion(objectOf(written));
  if (region !== undefined) return { start: region.startLine, end: region.endLine };
  return written === undefined ? undefined : untold;
}

/** The places of a finding and of those that say the very same, whose other places may be others. */
export function placesOf({
  result,
  copies = [],
}: {
  readonly result: KeptResult;
  readonly copies?: readonly KeptResult[];
}): readonly Place[] {
  return [result, ...copies].flatMap(placesOfResult);
}

/** The files of all places; `unknown` where one of them names none. */
export function filesOf(finding: { readonly result: KeptResult; readonly copies?: readonly KeptResult[] }): {
  readonly files: readonly string[];
  readonly unknown: boolean;
} {
  const { result, copies = [] } = finding;
  // Most findings have but one place, which is asked without reading the report again.
  if (copies.length === 0 && !result.hasOtherPlaces) return { files: result.paths, unknown: result.elsewhere };
  const places = placesOf(finding).map(({ file }) => file);
  const files = [...new Set([...result.paths, ...places].filter((file) => file !== undefined))];
  return { files, unknown: places.includes(undefined) };
}

function placesOfResult(result: KeptResult): readonly Place[] {
  const { path, startLine, endLine } = result;
  // Whether a region says nothing or is not there is for the report to say; most findings have lines.
  const first = { file: path, lines: startLine === 0 ? linesOf(arrayOf(result.raw.locations)[0]) : { start: startLine, end: endLine } };
  return [first, ...(result.elsewhere ? [nowhere] : []), ...otherPlaces(result)];
}

/** Places beside the first: other locations, related ones, and the steps of code flows and stacks. */
function otherPlaces(result: KeptResult): readonly Place[] {
  if (!result.hasOtherPlaces) return [];
  const { raw } = result;
  if (namesUnfollowed(raw)) return [nowhere];
  const steps = [...flowSteps(raw), ...arrayOf(raw.stacks).flatMap((stack) => arrayOf(at(stack, 'frames')))].map((step) =>
    at(step, 'location'),
  );
  return [...arrayOf(raw.locations), ...arrayOf(raw.relatedLocations), ...steps].map((location) => {
    const physical = at(location, 'physicalLocation');
    if (physical === undefined) return nowhere;
    return { file: result.origin.context.path(at(physical, 'artifactLocation')), lines: linesOf(location) };
  });
}

/** Whether it names places in a form that is not followed: steps by their index, graphs, attachments, annotations. */
function namesUnfollowed(raw: Json): boolean {
  const threads = arrayOf(raw.codeFlows).map((flow) => at(flow, 'threadFlows'));
  const steps = threads.flatMap(arrayOf).map((thread) => at(thread, 'locations'));
  const frames = arrayOf(raw.stacks).map((stack) => at(stack, 'frames'));
  return (
    [raw.relatedLocations, raw.codeFlows, raw.stacks, ...threads, ...steps, ...frames].some(isNoList) ||
    [raw.graphs, raw.graphTraversals, raw.attachments].some((list) => isNoList(list) || arrayOf(list).length > 0) ||
    steps.flatMap(arrayOf).some((step) => at(step, 'location') === undefined) ||
    arrayOf(raw.locations).some((location) => arrayOf(at(location, 'annotations')).length > 0)
  );
}

function flowSteps(raw: Json): readonly unknown[] {
  return arrayOf(raw.codeFlows).flatMap((flow) => arrayOf(at(flow, 'threadFlows')).flatMap((thread) => arrayOf(at(thread, 'locations'))));
}
