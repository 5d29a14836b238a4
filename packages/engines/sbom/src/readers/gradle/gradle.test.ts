import { componentsOf, refusalOf } from '../../testing.js';
import { gradleLockfile } from './lockfile.js';
import { gradleVersionCatalog } from './version-catalog.js';

const lock = `# This is a Gradle generated file for dependency locking.
com.google.guava:guava:33.2.1-jre=compileClasspath,runtimeClasspath, testRuntimeClasspath
org.junit:junit-bom:5.11.0=testCompileClasspath,testRuntimeClasspath
org.checkerframework:checker:3.0=annotationProcessor
androidx.core:core:1.13.1=releaseRuntimeClasspath
empty=archives
`;

test('a lock: what only tests and tools use is development', async () => {
  expect(await componentsOf(gradleLockfile, { 'gradle.lockfile': lock })).toEqual([
    'pkg:maven/androidx.core/core@1.13.1 required 5',
    'pkg:maven/com.google.guava/guava@33.2.1-jre required 2',
    'pkg:maven/org.checkerframework/checker@3.0 development 4',
    'pkg:maven/org.junit/junit-bom@5.11.0 development 3',
  ]);
});

test.each([
  ['buildscript-gradle.lockfile', 'a:b:1=classpath\nempty=\n', 'development'],
  ['settings-gradle.lockfile', 'a:b:1=classpath\nempty=\n', 'development'],
  ['app-gradle.lockfile', 'a:b:1=runtimeClasspath\nempty=\n', 'required'],
  ['gradle/dependency-locks/runtimeClasspath.lockfile', 'a:b:1\n', 'required'],
  ['gradle/dependency-locks/testRuntimeClasspath.lockfile', 'a:b:1\n', 'development'],
])('%s', async (path, text, scope) => {
  expect(gradleLockfile.matches(path)).toBe(true);
  expect(await componentsOf(gradleLockfile, { [path]: text })).toEqual([`pkg:maven/a/b@1 ${scope} 1`]);
});

test.each([
  ['a:b:1\n', '1: expected `group:name:version=configurations`'],
  ['a:b=x\n', '1: expected'],
  ['a:b:1=x\nc:d:1=x\n', '2: expected the line `empty=`'],
  ['a:b:1=x\na:b:1=y\n', '2: a:b:1 stands twice'],
  ['<<<<<<< HEAD\n', '1: expected no marks of a merge conflict'],
])('a lock: refuses %j', async (text, message) => {
  expect(await refusalOf(gradleLockfile, { 'gradle.lockfile': text })).toContain(message);
});

const catalogue = `[versions]
kotlin = "2.0.10"
held = { strictly = "1.2.3" }
ranged = { strictly = "[1.0, 2.0[", prefer = "1.5" }

[libraries]
one = { module = "g.one:one", version.ref = "kotlin" }
two = { group = "g.two", name = "two", version.ref = "held" }
three = "g.three:three:3.0"
four = { module = "g.four:four" }
five = { module = "g.five:five", version.ref = "ranged" }
six = { module = "g.six:six", version = "6.0!!" }

[bundles]
all = ["one", "two"]

[plugins]
kotlin = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
`;

test('a version catalogue: only what is held strictly is a version', async () => {
  expect(await componentsOf(gradleVersionCatalog, { 'gradle/libs.versions.toml': catalogue })).toEqual([
    'pkg:maven/g.five/five required 11',
    'pkg:maven/g.four/four required 10',
    'pkg:maven/g.one/one required 7',
    'pkg:maven/g.six/six@6.0 required 12',
    'pkg:maven/g.three/three required 9',
    'pkg:maven/g.two/two@1.2.3 required 8',
    'pkg:maven/org.jetbrains.kotlin.jvm/org.jetbrains.kotlin.jvm.gradle.plugin development 18',
  ]);
});

test.each([
  ['[libraries]\na = { module = "g:a", version.ref = "none" }\n', '2: expected the version "none"'],
  ['[libraries]\na = { module = "g" }\n', '2: expected `module'],
  ['[surprises]\n', '1: expected a table'],
  ['[libraries\n', '1: expected valid TOML'],
])('a version catalogue: refuses %j', async (text, message) => {
  expect(await refusalOf(gradleVersionCatalog, { 'libs.versions.toml': text })).toContain(message);
});
