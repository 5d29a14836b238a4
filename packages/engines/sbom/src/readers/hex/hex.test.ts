import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { mixLock } from './mix-lock.js';
import { rebarLock } from './rebar-lock.js';

const inner = 'a'.repeat(64);
const outer = 'b'.repeat(64);
const lock = `%{
  "jason": {:hex, :jason, "1.4.4", "${inner}", [:mix], [{:decimal, "~> 1.0 or ~> 2.0", [hex: :decimal, repo: "hexpm", optional: true]}], "hexpm", "${outer}"},
  "decimal": {:hex, :decimal, "2.1.1", "${inner}", [:mix], [], "hexpm", "${outer}"},
  "private": {:hex, :acme_private, "1.0.0", "${inner}", [:mix, :rebar3], [{:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: false]}], "hexpm:acme", "${outer}"},
  "bare": {:hex, :bare, "0.1.0"},
  "forked": {:git, "https://github.com/acme/forked.git", "0123456789abcdef0123456789abcdef01234567", [branch: "main"]},
}
`;
const mix = `defmodule App.MixProject do
  defp deps do
    [
      {:private, "~> 1.0"},
      {:bare, "~> 0.1", only: [:dev, :test], runtime: false},
      {:forked, github: "acme/forked"}
    ]
  end
end
`;

test('mix.lock: packages, organisations, optional needs, and what mix.exs asks for', async () => {
  expect(await componentsOf(mixLock, { 'mix.lock': lock, 'mix.exs': mix })).toEqual([
    'pkg:hex/acme/acme_private@1.0.0 required 4 depth 1',
    'pkg:hex/bare@0.1.0 development 5 depth 1',
    'pkg:hex/decimal@2.1.1 optional 3 depth 3',
    'pkg:hex/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%400123456789abcdef0123456789abcdef01234567 required 6 depth 1',
    'pkg:hex/jason@1.4.4 required 2 depth 2',
  ]);
  const { packages } = await mixLock.read(fileOf({ 'mix.lock': lock }, 'mix.lock'));
  expect(packages.map(({ key, unhashed, alias, hashes }) => [key, unhashed, alias, hashes?.[0]?.value[0]])).toEqual([
    ['jason', undefined, undefined, 'b'],
    ['decimal', undefined, undefined, 'b'],
    ['private', undefined, 'private', 'b'],
    ['bare', true, undefined, undefined],
    ['forked', undefined, undefined, undefined],
  ]);
});

test.each([
  ['cut off', lock.slice(0, -3), 'expected a closing bracket, got the end of the file'],
  ['cut off in a string', '%{\n  "jason": {:hex, :ja', 'expected a closing bracket'],
  ['no map', '[]x', 'expected a map'],
  ['an empty list', '[]\n', 'expected a map'],
  ['more than one map', '%{}x', 'expected one map'],
  ['code', '%{\n  "a": System.cmd("x")}', '2: expected a term'],
  ['a key twice', '%{"a": {:hex, :a, "1"},\n"a": {:hex, :a, "1"}}', '2: the key "a" stands twice'],
  ['another kind', '%{"a": {:svn, :a, "1"}}', 'hex, git or path, got "svn"'],
  ['no version', '%{"a": {:hex, :a}}', 'expected the version'],
  ['a merge', '%{\n<<<<<<< HEAD\n}', '2: expected no marks of a merge conflict'],
  ['depth', `%{"a": ${'['.repeat(70)}`, 'at most 64 terms'],
  ['nothing', '', 'expected a map'],
  ['a string without end', `%{"a": "${'a'.repeat(5_000_000)}`, 'expected a term'],
])('mix.lock: refuses %s', async (_, text, message) => {
  expect(await refusalOf(mixLock, { 'mix.lock': text })).toContain(message);
});

test('a key may be an atom before an arrow', async () => {
  const text = `%{:b => {:hex, :b, "2.0.0", "${'a'.repeat(64)}", [:mix], []}}\n`;
  expect(await componentsOf(mixLock, { 'mix.lock': text })).toEqual(['pkg:hex/b@2.0.0 required 1 depth 1']);
});

test('a name as of the prototype is a name; an empty map is an empty lock', async () => {
  expect(await componentsOf(mixLock, { 'mix.lock': '%{"__proto__": {:hex, :__proto__, "1.0.0"}}' })).toEqual([
    'pkg:hex/__proto__@1.0.0 required 1 depth 1',
  ]);
  expect(await componentsOf(mixLock, { 'mix.lock': '%{\r\n}\r\n' })).toEqual([]);
});

const rebar = `{"1.2.0",
[{<<"cowlib">>,{pkg,<<"cowlib">>,<<"2.13.0">>},1},
 {<<"getopt">>,{pkg,<<"getopt_fork">>,<<"1.0.3">>},0},
 {<<"forked">>,{git,"https://github.com/acme/forked.git",{ref,"0123456789abcdef0123456789abcdef01234567"}},0}]}.
[
{pkg_hash,[
 {<<"cowlib">>, <<"${inner.toUpperCase()}">>}]},
{pkg_hash_ext,[
 {<<"cowlib">>, <<"${outer.toUpperCase()}">>}]}
].
`;

test('rebar.lock', async () => {
  expect(await componentsOf(rebarLock, { 'rebar.lock': rebar })).toEqual([
    'pkg:hex/cowlib@2.13.0 required 2',
    'pkg:hex/forked?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fforked.git%400123456789abcdef0123456789abcdef01234567 required 4',
    'pkg:hex/getopt_fork@1.0.3 required 3',
  ]);
  const { packages } = await rebarLock.read(fileOf({ 'rebar.lock': rebar }, 'rebar.lock'));
  expect(packages.map(({ key, hashes, unhashed, alias }) => [key, hashes?.[0]?.value, unhashed, alias])).toEqual([
    ['cowlib', outer, undefined, undefined],
    ['getopt', undefined, true, 'getopt'],
    ['forked', undefined, undefined, undefined],
  ]);
  expect(await componentsOf(rebarLock, { 'rebar.lock': '[].\n' })).toEqual([]);
});

test.each([
  ['cut off', rebar.slice(0, 80), 'expected a closing bracket'],
  ['another version', '{"9.0",[]}.', 'expected a lock of version 1'],
  ['no list', '{"1.2.0",x}.', 'expected a list'],
  ['another kind', '[{<<"a">>,{hg,"u"},0}].', 'expected a package or a git repository'],
  ['nothing', '', 'got an empty file'],
])('rebar.lock: refuses %s', async (_, text, message) => {
  expect(await refusalOf(rebarLock, { 'rebar.lock': text })).toContain(message);
});
