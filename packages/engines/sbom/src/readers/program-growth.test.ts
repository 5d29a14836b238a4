// Work grows as the file does in manifests that are programs, whoever wrote them: repeated, nested, and letters that nothing ends.

import { growth, linear } from '../../../../../test/harness/growth.js';
import { between, withoutComments } from '../program.js';
import { source } from '../reader.js';
import { readersOf } from './index.js';

const hostile: readonly (readonly [path: string, what: string, text: (count: number) => string])[] = [
  ['Brewfile', 'empty lines', (count) => `x${'\n'.repeat(count)}`],
  ['Gemfile', 'a call with spaces', (count) => `gem${' '.repeat(count)}x${'y'.repeat(2000)}\n`],
  ['Podfile', 'spaces behind a name', (count) => `pod 'a'${' '.repeat(count)}x\n`],
  ['composer.json', 'a version of spaces', (count) => JSON.stringify({ require: { 'a/b': `${' '.repeat(count)}x` } })],
  ['deno.json', 'slashes', (count) => JSON.stringify({ imports: { a: `https://a.example${'/'.repeat(count)}x` } })],
  ['a.cabal', 'lines of one entry', (count) => `name: a\nbuild-depends:\n${'  b\n'.repeat(count)}`],
  ['rebar.config', 'lists', (count) => '{deps, []}.\n'.repeat(count)],
  ['rebar.config', 'lists within one another', (count) => `${'{deps, ['.repeat(count)}${']}'.repeat(count)}`],
  ['MODULE.bazel', 'calls within one another', (count) => `${'bazel_dep(\n'.repeat(count)}${')'.repeat(count)}`],
  ['Package.swift', 'calls within one another', (count) => `Package(${'.package('.repeat(count)}${')'.repeat(count)})`],
  ['conanfile.py', 'lists within one another', (count) => `class A:\n${'  requires = (\n'.repeat(count)}${')'.repeat(count)}`],
  ['conanfile.py', 'lists that nothing ends', (count) => `class A:\n${'  requires = (\n'.repeat(count)}`],
  ['main.tf', 'question marks', (count) => `module "a" {\n  source = "${'?'.repeat(count)}\\n"\n}\n`],
  ['build.gradle', 'quotes', (count) => `plugins {\n${"'".repeat(count)}\n`],
  ['mix.exs', 'tuples', (count) => `defmodule A do\n${'{:a, '.repeat(count)}`],
];

test.each(hostile)('%s: %s', (path, _, make) => {
  const few = 2000;
  const [reader] = readersOf(path);
  const sources = new Map([few, few * 4].map((count) => [count, source(path, Buffer.from(make(count)))]));
  const read = (count: number): unknown => {
    try {
      return reader?.read(sources.get(count) as ReturnType<typeof source>);
    } catch {
      // It is refused: what counts is how soon.
      return undefined;
    }
  };
  expect(growth(read, few)).toBeLessThan(linear);
});

test.each([
  ['quotes that nothing ends', (count: number) => `("${'\\"'.repeat(count)}`],
  ['quotes', (count: number) => `(${"'".repeat(count)}`],
])('%s in what stands between brackets, and in comments', (_, make) => {
  expect(growth((count) => [between(make(count), 0), withoutComments(make(count), { line: '#' })], 8000)).toBeLessThan(linear);
});
