import { readSarif } from '@portcullis/sarif';
import { wasThereBy } from './known.js';
import type { LineMap } from './line-map.js';
import { filesOf, placesOf } from './places.js';
import type { SourceResult } from './results.js';

const at = (uri: string, startLine?: number, endLine = startLine) => ({
  physicalLocation: { artifactLocation: { uri }, ...(startLine === undefined ? {} : { region: { startLine, endLine } }) },
});

/** Findings as the gate has them, of SARIF results. */
function findings(...results: readonly object[]): SourceResult[] {
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results }] };
  const [run] = readSarif(Buffer.from(JSON.stringify(log)), 'f', '/w');
  return (run?.results ?? []).map((result) => ({ result, copies: [], refused: result.refused }) as unknown as SourceResult);
}

/** Lines 1 to 9 of `old` stood there, and all of `whole`. */
const map: LineMap = {
  commit: 'c',
  stood: (path, lines) => (path === 'whole' && (lines?.end ?? 0) < 1000) || (path === 'old' && lines !== undefined && lines.end < 10),
};

const flow = (step: object) => ({ codeFlows: [{ threadFlows: [{ locations: [step] }] }] });

test.each<[string, object, boolean]>([
  ['on old lines', { locations: [at('old', 2, 9)] }, true],
  ['ends on a new line', { locations: [at('old', 2, 10)] }, false],
  ['of a whole file that changed', { locations: [at('old')] }, false],
  ['of a whole file that did not', { locations: [at('whole')] }, true],
  ['on line 0 of a file that did not change', { locations: [at('whole', 0)] }, false],
  ['on a line before it', { locations: [at('whole', -5)] }, false],
  ['on a line that no number is', { locations: [at('whole', 1e30)] }, false],
  ['at a letter', { locations: [{ physicalLocation: { artifactLocation: { uri: 'whole' }, region: { charOffset: 9 } } }] }, false],
  ['in a region of nothing', { locations: [{ physicalLocation: { artifactLocation: { uri: 'whole' }, region: {} } }] }, false],
  ['in no region', { locations: [{ physicalLocation: { artifactLocation: { uri: 'whole' }, region: null } }] }, true],
  ['with a step on line 0', { locations: [at('old', 2)], ...flow({ location: at('whole', 0) }) }, false],
  ['in another file', { locations: [at('new', 1)] }, false],
  ['without a place', {}, false],
  ['with a logical name alone', { locations: [{ logicalLocations: [{ name: 'f' }] }] }, false],
  ['with a logical name beside', { locations: [at('old', 2), { logicalLocations: [{ name: 'f' }] }] }, false],
  ['two old places', { locations: [at('old', 2), at('whole', 3)] }, true],
  ['a second place that is new', { locations: [at('old', 2), at('new', 3)] }, false],
  ['an old related place', { locations: [at('old', 2)], relatedLocations: [at('old', 3)] }, true],
  ['a new related place', { locations: [at('old', 2)], relatedLocations: [at('new', 3)] }, false],
  ['a related place without a file', { locations: [at('old', 2)], relatedLocations: [{ message: { text: 'here' } }] }, false],
  ['an old step', { locations: [at('old', 2)], ...flow({ location: at('old', 3) }) }, true],
  ['a new step', { locations: [at('old', 2)], ...flow({ location: at('new', 3) }) }, false],
  ['a step by its index', { locations: [at('old', 2)], ...flow({ index: 0 }) }, false],
  ['a step that says no file', { locations: [at('old', 2)], ...flow({ location: {} }) }, false],
  ['a new frame', { locations: [at('old', 2)], stacks: [{ frames: [{ location: at('new', 3) }] }] }, false],
  ['a graph', { locations: [at('old', 2)], graphs: [{}] }, false],
  ['an attachment', { locations: [at('old', 2)], attachments: [{}] }, false],
  ['an annotation', { locations: [{ ...at('old', 2), annotations: [{ startLine: 12 }] }] }, false],
  ['an annotation at a second place', { locations: [at('old', 2), { ...at('old', 3), annotations: [{}] }] }, false],
  ['a related place that is no list', { locations: [at('old', 2)], relatedLocations: at('new', 3) }, false],
  [
    'steps that are no list',
    { locations: [at('old', 2)], codeFlows: [{ threadFlows: [{ locations: { location: at('new', 3) } }] }] },
    false,
  ],
  [
    'threads that are no list',
    { locations: [at('old', 2)], codeFlows: [{ threadFlows: { locations: [{ location: at('new', 3) }] } }] },
    false,
  ],
  ['flows that are no list', { locations: [at('old', 2)], codeFlows: { threadFlows: [] } }, false],
  ['frames that are no list', { locations: [at('old', 2)], stacks: [{ frames: { location: at('new', 3) } }] }, false],
  ['stacks that are no list', { locations: [at('old', 2)], stacks: {} }, false],
  ['graphs that are no list', { locations: [at('old', 2)], graphs: {} }, false],
  ['null for what is not there', { locations: [at('old', 2)], relatedLocations: null, codeFlows: null, stacks: null, graphs: null }, true],
  ['that its tool calls new', { locations: [at('old', 2)], baselineState: 'new' }, false],
  ['that its tool calls unchanged', { locations: [at('old', 2)], baselineState: 'unchanged' }, true],
  ['that its tool calls unchanged on a new line', { locations: [at('old', 12)], baselineState: 'unchanged' }, false],
  ['that a policy refused', { locations: [at('old', 2)], properties: { refused: true } }, false],
])('a finding %s: %s', (_, result, expected) => {
  const [finding] = findings(result);
  expect(wasThereBy(map)(finding as SourceResult)).toBe(expected);
});

test('one of which a copy names a new place, or is called new, was not there', () => {
  const [old, related, called] = findings(
    { locations: [at('old', 2)] },
    { locations: [at('old', 2)], relatedLocations: [at('new', 1)] },
    { locations: [at('old', 2)], baselineState: 'new' },
  ) as [SourceResult, SourceResult, SourceResult];
  const asked = [old, related, called].map(({ result }) => wasThereBy(map)({ ...old, copies: [result] }));
  expect(asked).toEqual([true, false, false]);
});

test('files of all places, each once, and whether one is not known', () => {
  const [one, more] = findings(
    { locations: [at('a', 1)] },
    { locations: [at('a', 1), at('b', 1)], relatedLocations: [at('c'), {}], ...flow({ location: at('a', 9) }) },
  ) as [SourceResult, SourceResult];
  expect(filesOf(one)).toEqual({ files: ['a'], unknown: false });
  expect(filesOf(more)).toEqual({ files: ['a', 'b', 'c'], unknown: true });
  expect(filesOf({ ...one, copies: [more.result] }).files).toEqual(['a', 'b', 'c']);
  expect(placesOf(one)).toEqual([{ file: 'a', lines: { start: 1, end: 1 } }]);
});
