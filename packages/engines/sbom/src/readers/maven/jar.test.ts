import { zipOf as zip } from '@portcullis/formats/zip/testing';
import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { jar } from './jar.js';
import { mainAttributes } from './manifest.js';

const properties = (groupId: string, artifactId: string, version: string): Record<string, string> => ({
  [`META-INF/maven/${groupId}/${artifactId}/pom.properties`]: `#Created by Maven\r\nversion=${version}\r\ngroupId=${groupId}\r\nartifactId=${artifactId}\r\n`,
});

const inner = zip(properties('org.lib', 'lib', '2.0'));

test('an archive, what was merged into it, and the archives within', async () => {
  const app = zip({
    ...properties('acme', 'app', '1.0'),
    ...properties('org.shaded', 'shaded', '3.0'),
    'BOOT-INF/lib/lib-2.0.jar': inner,
    'BOOT-INF/lib/nobody-4.1.jar': zip({ 'a.class': 'x' }),
  });
  expect(await componentsOf(jar, { 'app-1.0.jar': app })).toEqual([
    'pkg:maven/acme/app@1.0 required - depth 1',
    'pkg:maven/nobody@4.1 required - depth 2',
    'pkg:maven/org.lib/lib@2.0 required - depth 2',
    'pkg:maven/org.shaded/shaded@3.0 required - depth 2',
  ]);
  const { packages } = await jar.read(fileOf({ 'app-1.0.jar': app }, 'app-1.0.jar'));
  expect(packages.filter(({ hashes }) => hashes?.length === 2).map(({ identity }) => identity.name)).toEqual(['lib', 'nobody', 'app']);
});

test.each<[string, Record<string, string>, string]>([
  ['guice-4.2.3.jar', { 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\nImplementation-Version: 9\n' }, 'pkg:maven/guice@4.2.3'],
  [
    'guice.jar',
    { 'META-INF/MANIFEST.MF': 'Implementation-Version: 4.2\n .3\n\nName: x\nImplementation-Version: 0\n' },
    'pkg:maven/guice@4.2.3',
  ],
  ['guice.jar', { 'META-INF/MANIFEST.MF': 'Bundle-Version: 1.0.0\nBundle-SymbolicName: com.google.inject\n' }, 'pkg:maven/guice@1.0.0'],
  ['guice.jar', {}, 'pkg:maven/guice'],
  ['renamed.jar', properties('com.google.inject', 'guice', '4.2.3'), 'pkg:maven/com.google.inject/guice@4.2.3'],
  ['jsr305-0.1~+svn49.jar', {}, 'pkg:maven/jsr305@0.1~%2Bsvn49'],
  ['a.jar', { 'META-INF/maven/g/a/pom.xml': '<project><parent><version>2</version></parent></project>' }, 'pkg:maven/g/a@2'],
  ['a.jar', { ...properties('g', 'a', '1'), 'META-INF/maven/g/a/pom.xml': '<project><version>2</version></project>' }, 'pkg:maven/g/a@1'],
  ['a.war', properties('g', 'a', `\${project.version}`), 'pkg:maven/g/a'],
])('%s with %j is %s: a group is never guessed', async (path, members, expected) => {
  expect(await componentsOf(jar, { [path]: zip(members) })).toEqual([`${expected} required - depth 1`]);
});

/** An archive in itself, as many times over. */
const nested = (times: number): Buffer => {
  let content = inner;
  for (let time = 0; time < times; time++) content = zip({ 'in.jar': content });
  return content;
};

test.each<[string, Buffer, string]>([
  ['no archive', Buffer.from('hello'), 'no central directory'],
  ['cut off', inner.subarray(0, inner.length - 10), 'no central directory'],
  ['an inner one that is none', zip({ 'lib/in.jar': 'hello' }), 'no central directory'],
  ['too deep', nested(9), 'at most 8 archives'],
  ['half coordinates', zip({ 'META-INF/maven/g/a/pom.properties': 'groupId=g\n' }), 'expected groupId and artifactId'],
  ['a long text', zip({ 'META-INF/MANIFEST.MF': ' '.repeat(2_000_000) }), 'larger than the 1048576 bytes'],
])('refuses %s', async (_, content, message) => {
  expect(await refusalOf(jar, { 'a.jar': content })).toContain(message);
});

test('archives in archives as deep as people have them', async () => {
  expect(await componentsOf(jar, { 'a.jar': nested(7) })).toHaveLength(3);
});

test('the main section of a manifest ends at the first empty line', () => {
  expect([...mainAttributes('A: one\r\nB-c: two\r\n three\r\n\r\nName: x\r\nA: no\r\n')]).toEqual([
    ['a', 'one'],
    ['b-c', 'twothree'],
  ]);
});

test('what was merged twice is one package', async () => {
  const twice = zip({
    ...properties('acme', 'app', '1.0'),
    ...properties('org.lib', 'lib', '2.0'),
    'META-INF/maven/org.copy/lib/pom.properties': 'version=2.0\ngroupId=org.lib\nartifactId=lib\n',
  });
  const { packages } = await jar.read(fileOf({ 'app-1.0.jar': twice }, 'app-1.0.jar'));
  expect(packages.map(({ identity }) => identity.name)).toEqual(['lib', 'app']);
});
