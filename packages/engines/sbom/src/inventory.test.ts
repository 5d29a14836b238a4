import { inventory } from './inventory.js';

test('what has no purl gets none from the name of its folder', () => {
  const part = { key: 'part', identity: { type: 'npm', name: 'part' }, origin: { kind: 'own', path: 'part' } } as const;
  const path = 'pkg:npm/package-lock.json';
  const { components } = inventory([{ path, reader: 'r', manifest: { packages: [part], graph: 'complete' } }]);
  expect(components.map(({ ref, purl, places }) => [ref, purl, places])).toEqual([[`./${path}#part`, undefined, [{ path }]]]);
});
