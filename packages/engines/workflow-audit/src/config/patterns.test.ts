import { type RepositoryUse, useTarget } from '@portcullis/formats/workflow';
import { zizmorPattern } from './patterns.js';

const uses = ['a/c@v1', 'a/c/d@v1', 'A/C@v2', 'x/y@v1'];

/** Of some actions, those that a pattern means; undefined where it is none. */
function meant(pattern: string): readonly string[] | undefined {
  const matches = zizmorPattern(pattern);
  return matches && uses.filter((use) => matches(useTarget(use) as RepositoryUse));
}

test.each([
  ['*', uses],
  ['a/*', ['a/c@v1', 'a/c/d@v1', 'A/C@v2']],
  ['a/c/*', ['a/c@v1', 'a/c/d@v1', 'A/C@v2']],
  ['a/c', ['a/c@v1', 'A/C@v2']],
  ['A/C/D', ['a/c/d@v1']],
  ['a/c@v1', ['a/c@v1']],
  ['a/c@V1', []],
  ['a/c/d@v1', ['a/c/d@v1']],
  ['a', undefined],
  ['a/*@v1', undefined],
  ['a/c/d/*', undefined],
  ['a/c@', undefined],
])('%s', (pattern, expected) => expect(meant(pattern)).toEqual(expected));
