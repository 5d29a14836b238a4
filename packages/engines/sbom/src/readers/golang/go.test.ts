import { componentsOf, type Files, fileOf, refusalOf } from '../../testing.js';
import { elf } from '../../testing-binary.js';
import { goBuildInfo } from './build-info.js';
import { goMod } from './go-mod.js';
import { goSum } from './go-sum.js';
import { goVendorModules } from './vendor-modules.js';

const hash = `h1:${Buffer.alloc(32, 5).toString('base64')}`;
const mod = `module example.org/house // the house

go 1.22
toolchain go1.22.3

require example.org/bird v1.0.0
require (
	example.org/nest/v2 v2.1.0+incompatible // indirect
	example.org/local v0.0.0
	"example.org/pseudo" v0.0.0-20240101120000-abcdef012345
	example.org/only v1.0.0
)
replace (
	example.org/bird => example.org/fork/bird v1.0.1
	example.org/local => ../local
	example.org/only v0.9.0 => example.org/other v1.0.0
)
exclude example.org/bird v0.9.0
retract [v1.0.0, v1.1.0]
`;

test('go.mod: what the workspace has in a folder is its own, whatever version is asked for', async () => {
  const files = {
    'a/go.mod': 'module example.org/a\nrequire (\n  example.org/b v0.0.0\n  example.org/c v1.0.0\n)\n',
    'go.work': 'go 1.22\nuse (\n  ./a\n  ./b\n)\n',
    'b/go.mod': 'module example.org/b\n',
  };
  expect(await componentsOf(goMod, files)).toEqual([
    'a/go.mod#example.org/b v0.0.0 required 3',
    'pkg:golang/example.org/c@v1.0.0 required 4',
  ]);
});

test('go.mod: what its workspace builds in place of a module is that, before its own replacement', async () => {
  const files = (work: string): Files => ({
    'a/go.mod':
      'module x.io/a\nrequire (\n  x.io/bird v1.0.0\n  x.io/wing v1.0.0\n  x.io/tail v1.0.0\n)\nreplace x.io/wing => y.io/wing v2.0.0\n',
    'go.work': work,
  });
  const work =
    'go 1.22\nuse ./a\nreplace (\n  x.io/bird v1.0.0 => evil.io/bird v6.6.6 // for now\n  x.io/wing => "evil.io/wing" v6.6.6\n)\nreplace x.io/tail => ./tail\n';
  expect(await componentsOf(goMod, files(work))).toEqual([
    'a/go.mod#x.io/tail v1.0.0 required 5',
    'pkg:golang/evil.io/bird@v6.6.6 required 3',
    'pkg:golang/evil.io/wing@v6.6.6 required 4',
  ]);
  // A workspace that does not use the module, and a version that is not the one that is asked for.
  const others = [
    'pkg:golang/x.io/bird@v1.0.0 required 3',
    'pkg:golang/x.io/tail@v1.0.0 required 5',
    'pkg:golang/y.io/wing@v2.0.0 required 4',
  ];
  expect(await componentsOf(goMod, files(work.replace('use ./a', 'use ./b')))).toEqual(others);
  expect(await componentsOf(goMod, files('use ./a\nreplace x.io/bird v1.0.1 => evil.io/bird v6.6.6\n'))).toEqual(others);
});

test('go.mod: replacements, folders, pseudo-versions, the toolchain', async () => {
  expect(await componentsOf(goMod, { 'go.mod': mod.replaceAll('\n', '\r\n') })).toEqual([
    'go.mod#example.org/local v0.0.0 required 9',
    'pkg:golang/example.org/fork/bird@v1.0.1 required 6',
    'pkg:golang/example.org/nest/v2@v2.1.0%2Bincompatible required 8',
    'pkg:golang/example.org/only@v1.0.0 required 11',
    'pkg:golang/example.org/pseudo@v0.0.0-20240101120000-abcdef012345 required 10',
    'pkg:golang/stdlib@1.22.3 required 4',
  ]);
});

const sum = `example.org/bird v1.0.0 ${hash}
example.org/bird v1.0.0/go.mod ${hash}
example.org/old v0.1.0/go.mod ${hash}
example.org/stale v0.2.0 ${hash}
`;

test('go.sum: what was only looked at is no package, nor what the go.mod beside does not list', async () => {
  expect(await componentsOf(goSum, { 'go.sum': sum })).toEqual([
    'pkg:golang/example.org/bird@v1.0.0 required 1',
    'pkg:golang/example.org/stale@v0.2.0 required 4',
  ]);
  const beside = 'module m\ngo 1.21\nrequire example.org/bird v1.0.0\n';
  expect(await componentsOf(goSum, { 'go.sum': sum, 'go.mod': beside })).toEqual(['pkg:golang/example.org/bird@v1.0.0 required 1']);
  expect(await componentsOf(goSum, { 'go.sum': sum, 'go.mod': beside.replace('1.21', '1.16') })).toHaveLength(2);
  const { packages } = await goSum.read(fileOf({ 'go.sum': sum }, 'go.sum'));
  expect(packages.flatMap(({ hashes = [] }) => hashes)).toEqual([]);
});

test('vendor/modules.txt', async () => {
  const text = `## workspace
# example.org/bird v1.0.0
## explicit; go 1.20
example.org/bird
example.org/bird/wing
# example.org/local v0.0.0 => ../local
## explicit
example.org/local
# example.org/moved v1.0.0 => example.org/other v1.2.0
example.org/moved
# example.org/gone => example.org/else v1.0.0
`;
  expect(await componentsOf(goVendorModules, { 'vendor/modules.txt': text })).toEqual([
    'pkg:golang/example.org/bird@v1.0.0 required 2',
    'pkg:golang/example.org/other@v1.2.0 required 9',
    'vendor/modules.txt#example.org/local v0.0.0 required 6',
  ]);
});

test.each([
  [goMod, 'go.mod', 'go 1.22\n', '1: expected a `module` directive, got none'],
  [
    goMod,
    'go.mod',
    'module m\nrequire (\n\ta v1.0.0\n',
    '2: expected a closing bracket for the block `require (`, got the end of the file',
  ],
  [goMod, 'go.mod', 'module m\nrequire a\n', '2: expected `require MODULE VERSION`'],
  [goMod, 'go.mod', 'module m\n<<<<<<< HEAD\n', '2: expected no marks of a merge conflict'],
  [goSum, 'go.sum', `${sum}example.org/cut v1.0.0 h1:abc`, '5: expected `MODULE VERSION h1:HASH`'],
  [goSum, 'go.sum', `${sum}example.org/cut`, '5: expected `MODULE VERSION h1:HASH`'],
  [goSum, 'go.sum', `<<<<<<< HEAD\n${sum}`, '1: expected no marks of a merge conflict'],
  [goVendorModules, 'vendor/modules.txt', 'example.org/a\n', '1: expected `# MODULE VERSION`, `## MARK` or a package of the module above'],
  [goVendorModules, 'vendor/modules.txt', '# example.org/a\n', '1: expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`'],
] as const)('%#: a damaged file is refused with its line', async (reader, path, text, refusal) => {
  expect(await refusalOf(reader, { [path]: text })).toBe(refusal);
});

const marked = (text: string): Buffer => Buffer.concat([Buffer.alloc(16, 0x30), Buffer.from(`${text}\n`), Buffer.alloc(16, 0x31)]);
const modules =
  'path\texample.org/house\nmod\texample.org/house\t(devel)\t\ndep\texample.org/bird\tv1.0.0\th1:x=\ndep\texample.org/old\tv1.0.0\n=>\texample.org/new\tv1.1.0\th1:y=';
const magic = Buffer.from('\xff Go buildinf:', 'latin1');

function inlined(): Buffer {
  const version = Buffer.from('go1.22.3');
  const text = marked(modules);
  const length = Buffer.from([(text.length & 127) | 128, text.length >> 7]);
  return Buffer.concat([magic, Buffer.from([8, 2]), Buffer.alloc(16), Buffer.from([version.length]), version, length, text]);
}

/** Before Go 1.18: addresses of strings, which are an address and a length each. */
function pointed(address: number): Buffer {
  const version = Buffer.from('go1.17.2');
  const text = marked(modules);
  const content = Buffer.alloc(64 + version.length + text.length);
  magic.copy(content);
  content[14] = 8;
  const numbers: readonly (readonly [number, number])[] = [
    [16, address + 32],
    [24, address + 48],
    [32, address + 64],
    [40, version.length],
    [48, address + 64 + version.length],
    [56, text.length],
  ];
  for (const [at, value] of numbers) content.writeBigUInt64LE(BigInt(value), at);
  version.copy(content, 64);
  text.copy(content, 64 + version.length);
  return content;
}

test.each([
  ['since Go 1.18', elf('.go.buildinfo', inlined()), '1.22.3'],
  ['before Go 1.18', elf('.go.buildinfo', pointed(0x400000)), '1.17.2'],
  ['without a section of its own', elf('.data', inlined()), '1.22.3'],
])('a binary of Go, %s', async (_, binary, version) => {
  expect(goBuildInfo.recognises?.(fileOf({ house: binary }, 'house'))).toBe(true);
  expect(await componentsOf(goBuildInfo, { house: binary })).toEqual([
    'pkg:golang/example.org/bird@v1.0.0 required -',
    'pkg:golang/example.org/new@v1.1.0 required -',
    `pkg:golang/stdlib@${version} required -`,
  ]);
});

test('a binary that is cut off is refused, another file is nobody’s', async () => {
  const cut = elf('.go.buildinfo', inlined()).subarray(0, 140);
  expect(goBuildInfo.recognises?.(fileOf({ house: cut }, 'house'))).toBe(true);
  expect(await refusalOf(goBuildInfo, { house: cut })).toMatch(/cut off/);
  expect(goBuildInfo.recognises?.(fileOf({ LICENSE: 'text \xff Go buildinf:' }, 'LICENSE'))).toBe(false);
  expect(['bin/tool', 'tool.exe', 'tool-1.2.3', 'README.md', 'main.go'].map((path) => goBuildInfo.matches(path))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
