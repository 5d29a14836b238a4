import type { ReadManifest } from './inventory.js';
import type { Package } from './model.js';
import { npmIdentity } from './readers/npm/identity.js';
import { strayNotices, withoutLockedModules } from './stray-modules.js';

function read(path: string, reader: string, ...names: readonly string[]): ReadManifest {
  const packages = names.map((text): Package => {
    const at = text.lastIndexOf('@');
    return { key: text, identity: npmIdentity(text.slice(0, at)), version: text.slice(at + 1), origin: { kind: 'registry' } };
  });
  return { path, reader, manifest: { packages, graph: 'unknown' } };
}

const installed = (path: string, name: string): ReadManifest => read(`${path}/package.json`, 'npm-modules', name);
const left = (...manifests: readonly ReadManifest[]): readonly string[] =>
  withoutLockedModules(manifests)
    .filter(({ reader }) => reader === 'npm-modules')
    .map(({ path }) => path);

const own = installed('node_modules/a', 'a@1.0.0');

test.each<[string, readonly ReadManifest[], number]>([
  ['named by the lock', [own, read('package-lock.json', 'npm-package-lock', 'a@1.0.0')], 0],
  ['named by what npm installed', [own, read('node_modules/.package-lock.json', 'npm-package-lock', 'a@1.0.0')], 0],
  ['of another version than the lock has', [own, read('package-lock.json', 'npm-package-lock', 'a@1.0.1')], 1],
  ['that no lock names', [own, read('yarn.lock', 'yarn-lock', 'b@1.0.0')], 1],
  ['without a lock', [own], 1],
  ['of another scope', [installed('node_modules/@s/a', '@s/a@1.0.0'), read('yarn.lock', 'yarn-lock', 'a@1.0.0')], 1],
  ['named by a lock above', [installed('packages/b/node_modules/a', 'a@1.0.0'), read('yarn.lock', 'yarn-lock', 'a@1.0.0')], 0],
  [
    'named by a lock elsewhere',
    [installed('packages/b/node_modules/a', 'a@1.0.0'), read('packages/c/yarn.lock', 'yarn-lock', 'a@1.0.0')],
    1,
  ],
  ['within another', [installed('node_modules/b/node_modules/a', 'a@1.0.0'), read('yarn.lock', 'yarn-lock', 'a@1.0.0')], 0],
])('an installed package %s', (_, manifests, count) => {
  expect(left(...manifests)).toHaveLength(count);
});

test('what no lock beside it names is told once, and only where there is a lock', () => {
  const stray = installed('app/node_modules/evil', 'evil@6.6.6');
  const lock = read('app/package-lock.json', 'npm-package-lock', 'a@1.0.0');
  expect(strayNotices([stray, lock]).map(({ message }) => message)).toEqual([
    'evil 6.6.6 lies in app/node_modules, and no lock there names it. The inventory has what lies there.',
  ]);
  expect(strayNotices([stray])).toEqual([]);
  const many = Array.from({ length: 7 }, (_, at) => installed(`node_modules/m${at}`, `m${at}@1.0.0`));
  expect(strayNotices([...many, read('yarn.lock', 'yarn-lock')])[0]?.message).toContain('m4 1.0.0 and 2 more lie in node_modules');
});
