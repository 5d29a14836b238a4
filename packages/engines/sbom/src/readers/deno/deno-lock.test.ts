import { componentsOf, refusalOf } from '../../testing.js';
import { denoLock } from './deno-lock.js';

const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const hex = 'a'.repeat(64);
const lock = (value: object) => ({ 'deno.lock': JSON.stringify(value) });

test('versions 4 and 5: peers behind the name, packages of JSR, files of addresses', async () => {
  const npm = {
    'bird@1.0.0_wing@2.0.0': { integrity, dependencies: ['wing', 'nest@3.0.0'] },
    'wing@2.0.0': { integrity },
    'nest@3.0.0': { integrity },
  };
  const text = lock({ version: '5', npm, jsr: { '@std/assert@1.0.2': { integrity: hex } }, remote: { 'https://deno.land/x/mod.ts': hex } });
  expect(await componentsOf(denoLock, text)).toEqual([
    'pkg:generic/mod.ts?download_url=https:%2F%2Fdeno.land%2Fx%2Fmod.ts required 1',
    'pkg:jsr/%40std/assert@1.0.2 required 1',
    'pkg:npm/bird@1.0.0 required 1',
    'pkg:npm/nest@3.0.0 required 1',
    'pkg:npm/wing@2.0.0 required 1',
  ]);
});

test.each([
  { version: '3', packages: { specifiers: {}, npm: { '@s/bird@1.0.0': { integrity, dependencies: {} } } } },
  { version: '2', npm: { specifiers: {}, packages: { '@s/bird@1.0.0': { integrity, dependencies: {} } } } },
])('older versions: $version', async (value) => {
  expect(await componentsOf(denoLock, lock(value))).toEqual(['pkg:npm/%40s/bird@1.0.0 required 1']);
});

test.each([
  [{ version: '6' }, '1: expected version 2 to 5, got 6'],
  [{ version: 4 }, '1: expected version 2 to 5, got 4'],
  [{ version: '4', npm: { bird: {} } }, '1: expected `name@version`, got "bird"'],
  [{ version: '4', npm: { 'bird@1.0.0': null } }, '1: expected bird@1.0.0 to be an object, got null'],
  [{ version: '4', npm: { 'bird@1.0.0': { dependencies: [7] } } }, '1: expected the name of a package, got 7'],
  [{ version: '4', jsr: { 'bird@1.0.0': {} } }, '1: expected `@scope/name@version`'],
  [{ version: '4', remote: { 'https://a.example': 7 } }, 'expected'],
])('refuses %j', async (value, message) => {
  expect(await refusalOf(denoLock, lock(value))).toContain(message);
});
