import type { Package } from './model.js';
import { undemandedRoots } from './roots.js';

const entry = (key: string, ...needs: string[]): Package => ({
  key,
  identity: { type: 'generic', name: key },
  origin: { kind: 'registry' },
  dependencies: needs.map((to) => ({ to, scope: 'required' })),
});

test.each<[string, Package[], string[]]>([
  ['what nothing else needs', [entry('a', 'b'), entry('b'), entry('c')], ['a', 'c']],
  ['one of a ring that nothing leads into', [entry('a', 'b'), entry('b', 'a'), entry('c')], ['c', 'a']],
  ['none of a ring that something leads into', [entry('a', 'b'), entry('b', 'a'), entry('c', 'b')], ['c']],
  ['what needs only itself', [entry('a', 'a')], ['a']],
  ['nothing', [], []],
])('%s', (_, packages, expected) => {
  expect(undemandedRoots(packages).map(({ to }) => to)).toEqual(expected);
});
