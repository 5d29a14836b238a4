// Work grows as the file does where packages name one another and where lines are told.

import { growth, linear } from '../../../../../test/harness/growth.js';
import { type Reader, source } from '../reader.js';
import { bazelModule } from './bazel/module-bazel.js';
import { conanfilePy } from './conan/conanfile-py.js';
import { rDescription } from './cran/description.js';
import { denoLock } from './deno/deno-lock.js';
import { gemfile } from './gem/declared.js';
import { gradleBuildScript } from './gradle/build-script.js';
import { mixExs } from './hex/mix-exs.js';
import { rockspec } from './luarocks/rockspec.js';
import { swiftPackage } from './swift/package-swift.js';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const files: readonly (readonly [string, Reader, (count: number) => string])[] = [
  [
    'deno.lock',
    denoLock,
    (count) =>
      JSON.stringify({
        version: '5',
        npm: Object.fromEntries(numbers(count).map((i) => [`p${i}@1.0.0`, { dependencies: [`p${count - 1 - i}`] }])),
      }),
  ],
  [
    'a.rockspec',
    rockspec,
    (count) =>
      `package = "a"\nversion = "1-1"\ndependencies = {\n${numbers(count)
        .map((i) => `  "r${i} >= 1.0",\n`)
        .join('')}}\n`,
  ],
  [
    'DESCRIPTION',
    rDescription,
    (count) =>
      `Package: a\nVersion: 1.0\nImports:\n${numbers(count)
        .map((i) => `    r${i},\n`)
        .join('')}`,
  ],
  [
    'build.gradle',
    gradleBuildScript,
    (count) => `dependencies { constraints { ${'api("a:b:1") { dependencies { '.repeat(count)}${'}'.repeat(2 * count + 2)}`,
  ],
  ['Package.swift', swiftPackage, (count) => `Package(${'.package('.repeat(count)}${')'.repeat(count + 1)}`],
  ['mix.exs', mixExs, (count) => `defmodule A do\n defp deps do\n${'{:a, '.repeat(count)}`],
  ['conanfile.py', conanfilePy, (count) => `class A:\n${'  requires = [\n'.repeat(count)}${']'.repeat(count)}`],
  ['MODULE.bazel', bazelModule, (count) => `${'bazel_dep(\n'.repeat(count)}${')'.repeat(count)}`],
  ['Gemfile', gemfile, (count) => `gem "a",\n${'gem "b", {|x| gem \n'.repeat(count)}`],
];

test.each(files)('%s', (path, { read }, make) => {
  const few = 3000;
  const sources = new Map([few, few * 4].map((count) => [count, source(path, Buffer.from(make(count)))]));
  expect(growth((count) => read(sources.get(count) as ReturnType<typeof source>), few)).toBeLessThan(linear);
});
