import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { luarocksLock, rockspec } from './rockspec.js';

const spec = `-- package = "other"
package = 'house'
version = "1.0-1"
dependencies = {
   "lua >= 5.1, < 5.4", -- the interpreter
   "bird == 1.0.2",
   "acme/nest ~> 3.0",
   'wing',
}
test_dependencies = { "probe" }
`;

test('a rockspec of the product: what it asks for', async () => {
  expect(await componentsOf(rockspec, { 'house-1.0-1.rockspec': spec })).toEqual([
    'pkg:luarocks/acme/nest required 7',
    'pkg:luarocks/bird@1.0.2 required 6',
    'pkg:luarocks/probe development 10',
    'pkg:luarocks/wing required 8',
  ]);
  const { subject } = await rockspec.read(fileOf({ f: spec }, 'f'));
  expect(subject).toMatchObject({ name: 'house', version: '1.0-1' });
});

test('a table within the list ends nothing', async () => {
  const text = `${spec}build_dependencies = { platforms = { unix = { "sea" }, win = {} }, "}land", "lake" }\n`;
  expect(await refusalOf(rockspec, { 'house-1.0-1.rockspec': text })).toContain('11: expected the name of a rock, got "}land"');
  expect(await componentsOf(rockspec, { 'house-1.0-1.rockspec': text.replace('}land', 'land') })).toEqual(
    expect.arrayContaining(['pkg:luarocks/sea development 11', 'pkg:luarocks/lake development 11']),
  );
});

test('one in a tree of rocks is an installed package', async () => {
  const path = 'usr/lib/luarocks/rocks-5.1/house/1.0-1/house-1.0-1.rockspec';
  expect(await componentsOf(rockspec, { [path]: spec })).toEqual(['pkg:luarocks/house@1.0-1 required 2']);
});

test('luarocks.lock', async () => {
  const text = 'return {\n   dependencies = {\n      ["lua-bird"] = "2.1.0-1", -- c\n      lua = "5.1",\n      wing = "1.0-2"\n   }\n}\n';
  expect(await componentsOf(luarocksLock, { 'luarocks.lock': text })).toEqual([
    'pkg:luarocks/lua-bird@2.1.0-1 required 3',
    'pkg:luarocks/wing@1.0-2 required 5',
  ]);
});

test.each([
  [rockspec, 'x-1.rockspec', 'package = "a"\n', '1: expected the field `version`'],
  [rockspec, 'x-1.rockspec', 'package = name\nversion = "1"\n', '1: expected the field `package`'],
  [rockspec, 'x-1.rockspec', 'package = "a"\nversion = "1"\ndependencies = {\n "b"\n', '3: expected the end of "{"'],
  [rockspec, 'x-1.rockspec', 'package = "a"\nversion = "1"\ndependencies = { "!" }\n', '3: expected the name of a rock'],
  [luarocksLock, 'luarocks.lock', 'return {\n a = b()\n}\n', '2: expected `name = "version"`'],
  [luarocksLock, 'luarocks.lock', 'return {\n a = "1",\n', '1: expected the end of "{"'],
  [luarocksLock, 'luarocks.lock', 'a = {}\n', '1: expected `return'],
  [luarocksLock, 'luarocks.lock', 'return {\n}\n', '1: expected `name'],
])('%#: refused', async (reader, path, text, message) => {
  expect(await refusalOf(reader, { [path]: text })).toContain(message);
});

test('a version without a sign is meant to be equal', async () => {
  const text = 'package = "h"\nversion = "1-1"\ndependencies = { "a 2.0-1", "b > 2" }\n';
  expect(await componentsOf(rockspec, { 'h-1-1.rockspec': text })).toEqual([
    'pkg:luarocks/a@2.0-1 required 3',
    'pkg:luarocks/b required 3',
  ]);
});
