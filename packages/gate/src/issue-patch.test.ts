// What of the fixes is left out is said once, however many findings have the same fix.

import { judged } from '../../../test/harness/judged.js';

const fix = {
  description: { text: 'Pin it' },
  artifactChanges: [
    {
      artifactLocation: { uri: 'a.txt' },
      replacements: [{ deletedRegion: { startLine: 1, startColumn: 1, endColumn: 2 }, insertedContent: { text: 'y' } }],
    },
  ],
};

/** Two findings of one tool with the same fix, for a file that is not there. */
async function patchesOf(...descriptions: string[]) {
  const results = descriptions.map((text, i) => ({
    ruleId: `r${i}`,
    message: { text: 'm' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: i + 1 } } }],
    fixes: [{ ...fix, description: { text } }],
  }));
  return await judged([{ results }]);
}

test('two fixes that are alike, and fail alike, are said once', async () => {
  const { suggestedPatch } = await patchesOf('Pin it', 'Pin it');
  expect(suggestedPatch.leftOut).toEqual([{ path: 'a.txt', description: 'Pin it', reason: 'the file is not there' }]);
});

test('two fixes that are not alike are said apart', async () => {
  const { suggestedPatch } = await patchesOf('Pin it', 'Drop it');
  expect(suggestedPatch.leftOut.map(({ description }) => description)).toEqual(['Pin it', 'Drop it']);
});

test('the patches are given as they were made, so that nobody makes them again', async () => {
  const { made, patch, suggestedPatch } = await patchesOf('Pin it');
  expect([made.patch.patch, made.suggestedPatch.patch]).toEqual([patch, suggestedPatch]);
});
