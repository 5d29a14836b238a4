import { defaultText, type PortcullisError } from '@portcullis/core';
import { type Inputs, imageVerifyInputs } from './inputs.js';
import { resultsOf } from './results.js';

const inputs = Object.fromEntries(Object.entries(imageVerifyInputs).map(([name, spec]) => [name, defaultText(spec)]));
const none = { verdicts: [], policy: undefined, now: new Date('2026-11-30') };
const results = (given: Record<string, string>) => resultsOf({ ...inputs, ...given } as unknown as Inputs, none);
const keysOf = (given: Record<string, string>) =>
  results(given)
    .files?.map(({ key, path }) => `${key} ${path}`)
    .slice(2);

test('occurrences are written where a note is named, and only there', () => {
  expect(keysOf({})).toEqual([]);
  expect(keysOf({ 'grafeas-note': 'projects/p/notes/n' })).toEqual(['grafeas-file portcullis-results/image-verify.grafeas.json']);
  expect(keysOf({ 'grafeas-note': 'projects/p:q/notes/n', 'grafeas-file': 'o.json' })).toEqual(['grafeas-file o.json']);
});

test.each([
  ['a note without its project', { 'grafeas-note': 'notes/n' }, 'grafeas-note'],
  ['a note in a place of its own', { 'grafeas-note': 'projects/p/notes/n/../m' }, 'grafeas-note'],
  ['a file that nothing would be written to', { 'grafeas-file': 'o.json' }, 'grafeas-file'],
])('%s is an error', (_what, given, key) => {
  let error: PortcullisError | undefined;
  try {
    results(given);
  } catch (caught) {
    error = caught as PortcullisError;
  }
  expect(error).toMatchObject({ code: 'input-invalid', where: { key } });
});
