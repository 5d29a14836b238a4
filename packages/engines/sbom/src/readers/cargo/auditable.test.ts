import { deflateSync } from 'node:zlib';
import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { elf } from '../../testing-binary.js';
import { cargoAuditable } from './auditable.js';

const list = {
  packages: [
    { name: 'bird', version: '1.0.0', source: 'crates.io', dependencies: [3] },
    { name: 'codegen', version: '2.0.0', source: 'crates.io', kind: 'build' },
    { name: 'house', version: '0.1.0', source: 'local', dependencies: [0, 1], root: true },
    { name: 'part', version: '0.2.0', source: 'local' },
  ],
};
const binary = (content: string): Buffer => elf('.dep-v0', deflateSync(Buffer.from(content)));

test('the crates of a binary, those of the build as development', async () => {
  const house = binary(JSON.stringify(list));
  expect(cargoAuditable.recognises?.(fileOf({ house }, 'house'))).toBe(true);
  expect(await componentsOf(cargoAuditable, { house })).toEqual([
    'house#3 required - depth 2',
    'pkg:cargo/bird@1.0.0 required - depth 1',
    'pkg:cargo/codegen@2.0.0 development - depth 1',
  ]);
});

test.each([
  [elf('.dep-v0', Buffer.from('no compressed text')), 'expected the section .dep-v0 to hold compressed JSON; it is cut off or damaged'],
  [binary(' '.repeat(65 * 1024 * 1024)), 'expected the section .dep-v0 to hold at most 67108864 bytes'],
  [binary('{"packages": [{"name": "a"}]}'), 'expected `packages.0` to be text, got nothing'],
  [binary('{"packages": [{"name": "a", "version": "1", "dependencies": [9]}]}'), 'expected a to need packages of the list'],
  [binary('{'), 'expected valid JSON'],
])('%#: a damaged list is refused', async (house, refusal) => {
  expect(await refusalOf(cargoAuditable, { house })).toContain(refusal);
});

test('other sections and other files are nobody’s', () => {
  expect(cargoAuditable.recognises?.(fileOf({ house: elf('.data', Buffer.alloc(100)) }, 'house'))).toBe(false);
  expect(cargoAuditable.recognises?.(fileOf({ house: 'text' }, 'house'))).toBe(false);
});
