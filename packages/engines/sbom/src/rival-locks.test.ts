import type { Package } from './model.js';
import { rivalLocks } from './rival-locks.js';

const of = (reader: string, path: string, version: string) => {
  const bird: Package = { key: 'a', identity: { type: 'npm', name: 'bird' }, origin: { kind: 'registry' }, version };
  return { path, reader, manifest: { packages: [bird], graph: 'unknown' as const } };
};

test('two locks of one folder are told, with the packages in which they differ', () => {
  const locks = [
    of('npm-package-lock', 'a/package-lock.json', '1.0.0'),
    of('yarn-lock', 'a/yarn.lock', '2.0.0'),
    of('pnpm-lock', 'b/pnpm-lock.yaml', '1.0.0'),
    of('poetry-lock', 'a/poetry.lock', '1.0.0'),
  ];
  expect(rivalLocks(locks, () => false)).toMatchObject([
    { path: 'a/package-lock.json', message: expect.stringMatching(/^a\/package-lock\.json and a\/yarn\.lock .* with 1 packages/) },
  ]);
  expect(rivalLocks(locks, () => true)).toEqual([]);
  expect(rivalLocks([of('yarn-lock', 'yarn.lock', '1.0.0'), of('bun-lock', 'bun.lock', '1.0.0')], () => false)[0]?.message).toContain(
    'with 0 packages',
  );
});
