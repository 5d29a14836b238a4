// Damage that the samples do not show: what each of these formats is when it was cut off, doubled or overwritten in a place of its own.

import { componentsOf, refusalOf } from '../testing.js';
import { readers } from './all.js';

const uuid = '12345678-1234-1234-1234-123456789012';
const spec = 'package = "a"\nversion = "1"\n';
const stub = '# stub: bird 1.0.0 ruby lib\n\nGem::Specification.new do |s|\n';
const julia = `manifest_format = "2.0"\n[[deps.Bird]]\nuuid = "${uuid}"\nversion = "1.0.0"\n`;
const pylock = 'lock-version = "1.0"\n[[packages]]\nname = "bird"\nversion = "1"\nsdist = { name = "b", hashes = {} }\n';
const app = '{application, bird, [{vsn, "1.0"}]}.\n';

test.each([
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}dependencies`, '3: expected `name = value`, got "dependencies" and the end of the file'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}dependencies =`, '3: expected the value of `dependencies`, got the end of the file'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}a = 1 +`, '3: expected a value, got the end of the file'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}build = {\n  "x"\n`, '3: expected the end of "{"'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}build = { ( }\n`, '3: expected no "}" here'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}]]\n`, '3: expected no "]" here'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}--[[ never\n ends`, '3: expected the end of "--[[", got the end of the file'],
  // Said at the first of them: to look for the end of each would take hours of a large file.
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}x = [==[ ]] [[ [[`, '3: expected the end of "[==[", got the end of the file'],
  ['luarocks-rockspec', 'a-1.rockspec', `${spec}x = "open\n`, '3: expected Lua, got ""open"'],
  ['luarocks-lock', 'luarocks.lock', 'return {\n a = "1",\n}\nreturn {\n b = "1",\n}\n', '4: expected nothing after what the file returns'],
  ['installed-gemspec', 'specifications/bird-1.0.0.gemspec', `${stub}  s.name = "bird"\n`, '4: expected `end` on the last line'],
  ['installed-gemspec', 'specifications/bird-1.0.0.gemspec', `x = [\n${stub}end\n`, '1: expected `Gem::Specification.new`'],
  ['rebar-lock', 'rebar.lock', '{"1.2.0",[]}.\n[].\n{"1.2.0",[]}.\n', '3: expected the dependencies and their hashes, got more'],
  ['otp-application', 'ebin/bird.app', app + app, '2: expected one application, got more'],
  ['conanfile-txt', 'conanfile.txt', '[requires]\na/1\n[requires]\nb/1\n', '3: the section [requires] stands twice'],
  ['conanfile-txt', 'conanfile.txt', '[requires]\na/1\n[generators]\n<html>\n', '4: expected the name of a generator'],
  ['go-vendor-modules', 'vendor/modules.txt', '# a.b/c v1.0.0\n## explicit\n=======\n', '3: expected `# MODULE VERSION`'],
  ['pylock', 'pylock.toml', `${pylock}${pylock.split('\n').slice(1).join('\n')}`, '6: the package bird stands twice'],
  ['julia-manifest', 'Manifest.toml', `${julia}${julia.split('\n').slice(1).join('\n')}`, '5: the package Bird stands twice'],
  ['pypi-setup-cfg', 'setup.cfg', '[options]\ninstall_requires = a\n[options]\n', '3: the section [options] stands twice'],
  ['conda-lock', 'conda-lock.yml', 'version: 1\nmetadata:\npackage: []\n', '2: expected `metadata` to be an object, got nothing'],
  ['pixi-lock', 'pixi.lock', 'version: 6\nenvironments:\npackages: []\n', '2: expected `environments` to be an object, got nothing'],
  ['dotnet-deps-json', 'a.deps.json', '{"runtimeTarget":7,"libraries":{},"targets":{}}', '1: expected `runtimeTarget` to be an object'],
  ['cargo-toml', 'Cargo.toml', '[package]\nversion = "1.0.0"\n', 'expected `package.name` to be text'],
  [
    'cartfile-resolved',
    'Cartfile.resolved',
    'github "a/b" "1"\ngithub "a/b" "2"\n',
    '2: expected each dependency once, got github a/b twice',
  ],
  ['podfile-lock', 'Podfile.lock', 'PODS:\n  - Bird (1.0)\nDEPENDENCIES:\nCOCOAPODS: 1.15.2\n', 'expected `DEPENDENCIES`'],
  ['compose-file', 'compose.yml', '\n', '1: expected a mapping with `services`'],
  ['compose-file', 'compose.yml', 'name: x\nservices: 7\n', '2: expected `services` to be a mapping'],
  ['compose-file', 'compose.yml', 'services:\n  a:\n    image: x\n  "b": 7\n', '4: expected `services.b` to be a mapping'],
  ['compose-file', 'compose.yml', 'services:\n  a:\n    ports: []\n    image: [x]\n', '4: expected `services.a.image` to be text'],
] as const)('%s %#: %s', async (id, path, text, message) => {
  const reader = readers.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no reader ${id}`);
  expect(await refusalOf(reader, { [path]: text })).toContain(message);
});

test.each([
  [
    'yarn-lock',
    'yarn.lock',
    '# yarn lockfile v1\n\na@1:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz"\n  integrity ',
  ],
  ['helm-chart-lock', 'Chart.lock', 'dependencies:\n- name: a\n  repository: https://h.example\n  version: 1.0.0\ndigest: '],
] as const)('%s: a digest that ends with the file', async (id, path, text) => {
  const reader = readers.find((one) => one.id === id) as (typeof readers)[number];
  const [cut, whole] = id === 'yarn-lock' ? ['sha512-BwcH', `sha512-${'Bw'.repeat(43)}==`] : ['sha256:abcd', `sha256:${'ab'.repeat(32)}`];
  expect(await refusalOf(reader, { [path]: text + cut })).toContain('digest, got the end of the file');
  expect(await refusalOf(reader, { [path]: text + whole })).toBe('read 1');
  // In base64 without padding, which is shorter than in hexadecimal digits.
  const bare = `${text}sha384-${'Bw/+'.repeat(16)}`;
  if (id === 'yarn-lock')
    expect([await refusalOf(reader, { [path]: bare }), await refusalOf(reader, { [path]: bare.slice(0, -1) })]).toEqual([
      'read 1',
      expect.stringContaining('expected the whole sha384 digest, got the end of the file'),
    ]);
  // Not the end of the file: it is told all the same.
  const within = await refusalOf(reader, { [path]: `${text}${cut}\n` });
  expect(within).toBe(
    id === 'yarn-lock'
      ? '3: expected the whole SHA-512 digest of a, got another text'
      : '5: expected a digest by SHA-256, got "sha256:abcd"',
  );
});

test('programs of Lua that are whole', async () => {
  const rockspec = readers.find(({ id }) => id === 'luarocks-rockspec') as (typeof readers)[number];
  const text = `local major, minor = "1", [[0]]
package = "a"; version = major .. "." .. ("%s-1"):format(minor)
--[==[ dependencies = { "none" } ]==]
version = '1.0-1'
summary = "one \\
dependencies = { 'quoted' }"
description = { detailed = [[
dependencies = { "other" }
]], url = "https://h.example/a--b" }
dependencies = { "bird == 1.0" }
build = { modules = { ["a.b"] = 'a/b.lua' }, n = -1 }
if x then y() end
`;
  expect(await componentsOf(rockspec, { 'a-1.rockspec': text })).toEqual(['pkg:luarocks/bird@1.0 required 10']);
});

test('an image that a service builds where it cannot be pulled', async () => {
  const compose = readers.find(({ id }) => id === 'compose-file') as (typeof readers)[number];
  const text = 'services:\n  a:\n    build: .\n    image: own/a:1\n  b:\n    image: redis:7\n';
  expect(await componentsOf(compose, { 'compose.yml': text })).toEqual(['pkg:docker/own/a@1 optional 4', 'pkg:docker/redis@7 required 6']);
});
