import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { sbtLock } from './sbt-lock.js';

const lock = (dependencies: readonly object[]): string => JSON.stringify({ lockVersion: 1, dependencies }, null, 1);
const entry = (name: string, ...configurations: readonly string[]) => ({
  org: 'org.acme',
  name,
  version: '1.0',
  artifacts: [{ name: `${name}.jar`, hash: `sha1:${'a'.repeat(40)}` }],
  configurations,
});

test('modules with hashes; what only tests use is development', async () => {
  const files = { 'build.sbt.lock': lock([entry('bird', 'compile', 'test'), entry('probe', 'test')]) };
  expect(await componentsOf(sbtLock, files)).toEqual([
    'pkg:maven/org.acme/bird@1.0 required 4',
    'pkg:maven/org.acme/probe@1.0 development 19',
  ]);
  const { packages } = await sbtLock.read(fileOf(files, 'build.sbt.lock'));
  expect(packages[0]?.hashes).toEqual([{ algorithm: 'SHA-1', value: 'a'.repeat(40) }]);
});

test.each([
  ['{"lockVersion": 2, "dependencies": []}', '1: expected lockVersion 1, got 2'],
  ['{"lockVersion": 1}', 'expected the list `dependencies`'],
  ['{"lockVersion": 1, "dependencies": [{"org": "a", "name": "b"}]}', '1: expected `dependencies.0.version` to be text'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(sbtLock, { 'build.sbt.lock': text })).toContain(message);
});
