import { componentsOf, refusalOf } from '../../testing.js';
import { bazelMavenInstall } from './bazel-install.js';

const install = (value: object) => ({ 'rules_maven_install.json': JSON.stringify(value) });

test('the second form: hashes, kinds of archive, edges', async () => {
  const text = install({
    artifacts: { 'a.b:bird': { shasums: { jar: 'a'.repeat(64) }, version: '1.0' }, 'a.b:nest:aar:debug': { shasums: {}, version: '2.0' } },
    dependencies: { 'a.b:bird': ['a.b:nest:aar:debug', 'a.b:gone'] },
    version: '2',
  });
  expect(await componentsOf(bazelMavenInstall, text)).toEqual([
    'pkg:maven/a.b/bird@1.0 required 1 depth 1',
    'pkg:maven/a.b/nest@2.0?classifier=debug&type=aar required 1 depth 2',
  ]);
});

test('the first form: coordinates, without those of sources', async () => {
  const text = install({
    dependency_tree: { dependencies: [{ coord: 'a.b:bird:1.0' }, { coord: 'a.b:bird:jar:sources:1.0' }, { coord: 'a.b:nest:aar:2.0' }] },
  });
  expect(await componentsOf(bazelMavenInstall, text)).toEqual([
    'pkg:maven/a.b/bird@1.0 required 1',
    'pkg:maven/a.b/nest@2.0?type=aar required 1',
  ]);
});

test.each([
  [{ artifacts: {}, version: '9' }, '1: expected version 2 or 3, got 9'],
  [{ version: '2' }, '1: expected `artifacts`'],
  [{ artifacts: { bird: { version: '1' } }, version: '2' }, '1: expected `group:name`, got "bird"'],
  [{ dependency_tree: {} }, '1: expected the list `dependencies`'],
])('refuses %j', async (value, message) => {
  expect(await refusalOf(bazelMavenInstall, install(value))).toContain(message);
});
