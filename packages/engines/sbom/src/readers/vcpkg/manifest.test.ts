import { componentsOf, refusalOf } from '../../testing.js';
import { vcpkgManifest } from './manifest.js';

test('only an override fixes a version; features are optional, host tools development', async () => {
  const value = {
    name: 'house',
    dependencies: ['bird', { name: 'wing', 'version>=': '1.2#9' }, { name: 'tool', host: true }],
    overrides: [{ name: 'bird', version: '10.1.1' }],
    features: { more: { description: 'x', dependencies: ['nest'] } },
    $comment: 'x',
  };
  expect(await componentsOf(vcpkgManifest, { 'vcpkg.json': JSON.stringify(value) })).toEqual([
    'pkg:vcpkg/bird@10.1.1 required 1',
    'pkg:vcpkg/nest optional 1',
    'pkg:vcpkg/tool development 1',
    'pkg:vcpkg/wing required 1',
  ]);
});

test.each([
  ['{"message": "Not Found"}', '1: expected a field of vcpkg.json, got message'],
  ['{"dependencies": [{}]}', '1: expected `dependencies.0` to be text'],
  ['{"dependencies": "a"}', '1: expected `dependencies` to be a list'],
  ['{"overrides": [{"name": "a"}]}', '1: expected `overrides.0` to be text'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(vcpkgManifest, { 'vcpkg.json': text })).toContain(message);
});
