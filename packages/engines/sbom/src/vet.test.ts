import { printable } from '@portcullis/core';
import { inventory } from './inventory.js';
import type { Manifest } from './model.js';
import { readers } from './readers/all.js';
import { fileOf } from './testing.js';

const sri = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
const word = ['se', 'cret'].join('');

async function read(files: Readonly<Record<string, string>>): Promise<Manifest> {
  const path = Object.keys(files)[0] as string;
  const file = fileOf(files, path);
  const reader = readers.find((one) => one.matches(path) && (one.recognises?.(file) ?? true));
  return (await reader?.read(file)) as Manifest;
}

const npm = (name: string, entry: object, root: object = {}): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { name: 'shop', ...root }, [`node_modules/${name}`]: { integrity: sri, ...entry } },
  });
const cargo = (name: string, version: string): string =>
  `version = 3\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'0'.repeat(64)}"\n`;
const gem = (version: string): string =>
  `GEM\n  remote: https://rubygems.org/\n  specs:\n    bird (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  bird\n`;

test.each([
  ['package-lock.json', npm('bird', { version: '^1.0.0' })],
  ['Cargo.lock', cargo('bird', '^1.0')],
  ['Gemfile.lock', gem('>= 1.0')],
  ['composer.lock', JSON.stringify({ packages: [{ name: 'a/bird', version: '~1.0' }], 'packages-dev': [] })],
  ['package-lock.json', npm('bird', { version: `https://u:${word}@h.example/x.tgz` })],
])('%s: a range in the place of a version is a gap, and no version of a package URL', async (path, text) => {
  const manifest = await read({ [path]: text });
  expect(manifest.gaps?.[0]?.detail).toMatch(/^expected an exact version of bird, got "/);
  expect(manifest.packages[0]?.version).toBeUndefined();
  expect(JSON.stringify(manifest)).not.toContain(word);
});

test.each(['v1.2.3', '1.0.0-rc.1+b', '2:1.0~rc1-1', 'dev-main', '1!2.0.post1', '5.3.1.Final'])('%s is a version', async (version) => {
  const manifest = await read({ 'composer.lock': JSON.stringify({ packages: [{ name: 'a/bird', version }], 'packages-dev': [] }) });
  expect([manifest.gaps, manifest.packages[0]?.version]).toEqual([[], version]);
});

test.each(['a\\n::error::x', 'a\\u001b[31m', 'a\\u202eb'])('%s as a name is written out, and a gap', async (name) => {
  const manifest = await read({ 'Cargo.lock': cargo(name, '1.0.0') });
  expect(manifest.gaps?.[0]).toMatchObject({ line: 2, detail: expect.stringContaining('without characters of control') });
  const shown = manifest.packages[0]?.identity.name ?? '';
  expect(printable(shown)).toBe(shown);
});

test.each([
  [
    'package-lock.json',
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-BwcH' } } }),
  ],
  [
    'package-lock.json',
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'nonsense' } } }),
  ],
  ['poetry.lock', '[[package]]\nname = "a"\nversion = "1.0.0"\nfiles = [{file = "a-1.0.0.tar.gz", hash = "sha256:abcd"}]\n[metadata]\n'],
  ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n\nDEPENDENCIES\n  a\n\nCHECKSUMS\n  a (1.0.0) sha256=zzzz\n'],
  ['.terraform.lock.hcl', 'provider "r.example/n/a" {\n  version = "1.0.0"\n  hashes = ["zh:abcd"]\n}\n'],
  [
    'packages.lock.json',
    JSON.stringify({ version: 1, dependencies: { 'net8.0': { a: { type: 'Direct', resolved: '1.0.0', contentHash: 'abcd' } } } }),
  ],
])('a digest in %s that is none is told, and no hash (%#)', async (path, text) => {
  const { gaps = [], packages } = await read({ [path]: text });
  expect(gaps[0]?.detail).toMatch(/^expected the whole SHA-(?:256|512) digest of a, got another text$/);
  expect(gaps[0]?.line).toBeGreaterThan(0);
  expect(gaps[0]?.told).toBe(true);
  expect(packages[0]).toMatchObject({ hashes: [], unhashed: true });
});

test.each(['constructor', '__proto__', 'sha224'])('%s names no algorithm that is known here', async (name) => {
  const entry = { version: '1.0.0', integrity: `${name}-BwcH` };
  const { gaps, packages } = await read({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': entry } }),
  });
  expect(gaps ?? []).toEqual([]);
  expect(packages[0]).toMatchObject({ hashes: [], unhashed: true });
});

test.each([
  ['package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/a': { version: '', integrity: sri } } })],
  ['uv.lock', 'version = 1\n[[package]]\nname = "a"\nversion = ""\nsource = { registry = "https://pypi.org/simple" }\n'],
])('an empty version in %s is a gap, and no version', async (path, text) => {
  const { gaps = [], packages } = await read({ [path]: text });
  expect(gaps.map(({ detail }) => detail)).toContain('expected a version of a, got empty text');
  expect(packages[0]).not.toHaveProperty('version');
});

test('keys of an older pnpm in a lock of version 9 are no names', async () => {
  const text = `lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\npackages:\n\n  /bird@1.0.0:\n    resolution: {integrity: ${sri}}\n\nsnapshots:\n\n  /bird@1.0.0: {}\n`;
  expect((await read({ 'pnpm-lock.yaml': text })).gaps?.[0]?.detail).toBe('expected the name of a package, got "/bird"');
});

test('a part of the product that lies outside the checkout is told and not taken for read', async () => {
  const outside = (path: string, target: string) =>
    read({ [path]: JSON.stringify({ lockfileVersion: 3, packages: { '': {}, [target]: { name: 'wing', version: '1.0.0' } } }) });
  expect((await outside('package-lock.json', '../wing')).gaps).toMatchObject([{ told: true, detail: expect.stringContaining('outside') }]);
  expect((await outside('a/package-lock.json', '../../wing')).gaps).toHaveLength(1);
  expect((await outside('a/package-lock.json', '../wing')).gaps).toEqual([]);
});

describe('secrets in addresses', () => {
  const at = `https://u:${word}@h.example/bird.git`;
  const files: readonly (readonly [string, string])[] = [
    ['yarn.lock', `# yarn lockfile v1\n\n\n"bird@git+${at}":\n  version "1.0.0"\n  resolved "git+${at}#${'a'.repeat(40)}"\n`],
    ['package-lock.json', npm('bird', { version: '1.0.0', resolved: `https://h.example/bird-1.0.0.tgz?a=1&private_token=${word}` })],
    ['requirements.txt', `bird @ https://h.example/bird.zip?access_token=${word}#egg=bird\n`],
    [
      'composer.lock',
      JSON.stringify({ packages: [{ name: 'a/bird', version: '1', dist: { type: 'zip', url: `https://h.example/x?key=${word}` } }] }),
    ],
    [
      'uv.lock',
      `version = 1\n[[package]]\nname = "bird"\nversion = "1"\nsource = { url = "https://h.example/bird.whl?X-Amz-Signature=${word}" }\n`,
    ],
  ];
  test.each(files)('%s', async (path, text) => {
    const manifest = await read({ [path]: text });
    expect(manifest.packages[0]?.identity.name).toBe('bird');
    const { components } = inventory([{ path, reader: 'x', manifest }]);
    expect(JSON.stringify(components)).not.toContain(word);
  });
});

describe('a lock that does not know what the manifest beside it asks for is a gap', () => {
  const bird = { version: '1.0.0', resolved: 'https://registry.npmjs.org/bird/-/bird-1.0.0.tgz' };
  const asks = JSON.stringify({ dependencies: { bird: '^1', wing: '^1' }, optionalDependencies: { tail: '^1' } });
  const composer = (entry: object): string =>
    JSON.stringify({ packages: [{ name: 'a/bird', version: '1.0', ...entry }], 'packages-dev': [] });
  const requires = JSON.stringify({ require: { php: '>=8', 'ext-json': '*', 'a/bird': '^1', 'a/wing': '^1' } });
  test.each([
    ['package-lock.json', npm('bird', bird, { dependencies: { bird: '^1' } }), 'package.json', asks, 'to hold wing'],
    ['package-lock.json', npm('bird', bird, { dependencies: { bird: '^1', wing: '^1' } }), 'package.json', asks, 'to hold wing'],
    ['package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': {} } }), 'package.json', asks, 'to hold bird'],
    ['package-lock.json', JSON.stringify({ lockfileVersion: 1, dependencies: { bird } }), 'package.json', asks, 'to hold wing'],
    ['composer.lock', composer({}), 'composer.json', requires, 'to hold a/wing'],
    ['composer.lock', composer({ replace: { 'A/wing': '*' } }), 'composer.json', requires, undefined],
  ])('%s beside what it is for (%#)', async (path, lock, beside, asked, expected) => {
    const { gaps = [] } = await read({ [path]: lock, [beside]: asked });
    if (expected === undefined) expect(gaps).toEqual([]);
    else expect(gaps[0]?.detail).toContain(expected);
  });
});
