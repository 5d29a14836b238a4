import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { conanLock } from './conan-lock.js';
import { conanfileTxt } from './conanfile.js';

test('conan.lock of Conan 2', async () => {
  const lock = {
    version: '0.5',
    requires: ['zlib/1.3.1#f52e03ae3d251dec704634230cd806a2%1708593606.497', 'tool/1.0@acme/stable#abc'],
    build_requires: ['cmake/3.30.1#2f8ca5d'],
    python_requires: [],
  };
  expect(await componentsOf(conanLock, { 'conan.lock': JSON.stringify(lock, null, 1) })).toEqual([
    'pkg:conan/acme/tool@1.0?channel=stable required 5',
    'pkg:conan/cmake@3.30.1 development 8',
    'pkg:conan/zlib@1.3.1 required 4',
  ]);
});

test('conan.lock of Conan 1 has a graph', async () => {
  const nodes = {
    '0': { options: '', requires: ['1'], build_requires: ['3'], path: 'conanfile.txt' },
    '1': { ref: 'poco/1.13.3#abc', requires: ['2'] },
    '2': { ref: 'zlib/1.3.1@_/_#abc' },
    '3': { ref: 'cmake/3.30.1' },
  };
  expect(await componentsOf(conanLock, { 'conan.lock': JSON.stringify({ graph_lock: { nodes }, version: '0.4' }) })).toEqual([
    'pkg:conan/cmake@3.30.1 development 1 depth 1',
    'pkg:conan/poco@1.13.3 required 1 depth 1',
    'pkg:conan/zlib@1.3.1 required 1 depth 2',
  ]);
});

test.each([
  ['{"version":"0.6","requires":[]}', 'expected version 0.4'],
  ['{"version":"0.5","requires":["zlib"]}', 'expected `name/version`, got "zlib"'],
  ['{"version":"0.5","requires":{}}', 'to be a list'],
  ['{"graph_lock":{},"version":"0.4"}', 'expected `nodes`'],
  ['{"graph_lock":{"nodes":{"1":{"ref":"zlib/"}}}}', 'expected `name/version`'],
])('conan.lock: refuses %s', async (text, message) => {
  expect(await refusalOf(conanLock, { 'conan.lock': text })).toContain(message);
});

const file = '[requires]\nzlib/1.3.1\nfmt/[>=10 <11] # a range\n\n[tool_requires]\ncmake/3.30.1\n[options]\nzlib/*:shared=True\n';

test('conanfile.txt, where no lock says more', async () => {
  expect(await componentsOf(conanfileTxt, { 'conanfile.txt': file })).toEqual([
    'pkg:conan/cmake@3.30.1 development 6',
    'pkg:conan/fmt required 3',
    'pkg:conan/zlib@1.3.1 required 2',
  ]);
  expect(conanfileTxt.recognises?.(fileOf({ 'conanfile.txt': file, 'conan.lock': '{}' }, 'conanfile.txt'))).toBe(false);
});

test.each([
  ['zlib/1.3.1\n', '1: expected a section'],
  ['[requires]\nzlib\n', '2: expected `name/version`'],
  ['[surprises]\n', '1: expected a section of conanfile.txt'],
])('conanfile.txt: refuses %j', async (text, message) => {
  expect(await refusalOf(conanfileTxt, { 'conanfile.txt': text })).toContain(message);
});

test('a reference with the id of its binary and no revision, as older locks have it', async () => {
  const lock = {
    graph_lock: { nodes: { '0': { ref: '', requires: ['1'] }, '1': { pref: 'bzip2/1.0.8:5cf3d09a00d0b8ad3e3c9bb6bbbdc39f3b7a1e29' } } },
  };
  expect(await componentsOf(conanLock, { 'conan.lock': JSON.stringify(lock) })).toEqual(['pkg:conan/bzip2@1.0.8 required 1 depth 1']);
});

test('what another node needs is a package, and has a reference', async () => {
  const lock = { graph_lock: { nodes: { '0': { requires: ['1'] }, '1': { options: '' } } } };
  expect(await refusalOf(conanLock, { 'conan.lock': JSON.stringify(lock, null, 1) })).toBe('9: expected the reference of node 1, got none');
});
