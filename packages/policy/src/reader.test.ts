// What a value of a policy must be, and where it says that it is not.

import { parseYaml } from '@portcullis/formats/yaml';
import { keyText, policyReader, refuseOtherSpelling } from './reader.js';

const readerOf = async (text: string) => policyReader(await parseYaml(text, 'p.yml'), 'p.yml', 'Mend it.');
const refused = { code: 'policy-invalid', where: { file: 'p.yml', line: 2, key: 'a[0]' }, remedy: 'Mend it.' };
const at = ['a', 0];

test('values are taken as they are expected', async () => {
  const reader = await readerOf('a:\n  - x\n');
  expect(reader.text(at, 'x')).toBe('x');
  expect(reader.texts(['a'], ['x', 'y'], 2)).toEqual(['x', 'y']);
  expect(reader.day(at, '2026-11-30')).toBe('2026-11-30');
  expect(reader.choice(at, 'deny', ['warn', 'deny'], 'warn')).toBe('deny');
  expect(reader.choice(at, undefined, ['warn', 'deny'], 'deny')).toBe('deny');
  expect(reader.fields(at, { b: 1 }, ['b', 'c'])).toEqual({ b: 1 });
});

test('all else is an error with its place', async () => {
  const reader = await readerOf('a:\n  - x\n');
  const wrong: readonly (() => unknown)[] = [
    ...['', '  ', 1, null, undefined, ['x']].map((value) => () => reader.text(at, value)),
    ...['2026-13-01', '2026-02-30', '30.11.2026', 20261130].map((value) => () => reader.day(at, value)),
    ...['Deny', 'den', null, true].map((value) => () => reader.choice(at, value, ['warn', 'deny'], 'warn')),
    ...[[], ['x', 'y', 'z'], 'x', { 0: 'x' }].map((value) => () => reader.list(at, value, 2)),
    ...[['b'], 'b', null].map((value) => () => reader.fields(at, value, ['b'])),
  ];
  for (const read of wrong) expect(read).toThrow(expect.objectContaining(refused));
  expect(() => reader.fields([], { bb: 1 }, ['b'])).toThrow(/got "bb", did you mean "b"/);
});

test('of choices the empty one is taken and not told', async () => {
  const reader = await readerOf('a:\n  - x\n');
  expect(reader.choice(at, '', ['', 'warn', 'deny'], 'warn')).toBe('');
  expect(() => reader.choice(at, 'x', ['', 'warn', 'deny'], 'warn')).toThrow('expected one of warn, deny, got "x"');
});

test('a key is named as it is written', () => {
  expect(keyText(['images', 0, 'any-of', 1, 'key'])).toBe('images[0].any-of[1].key');
});

test('a policy of another spelling is told, the right one is not', () => {
  const among =
    (...names: readonly string[]) =>
    () =>
      refuseOtherSpelling({ list: () => names });
  expect(among('portcullis.yml', 'CODEOWNERS', 'portcullis.json')).not.toThrow();
  for (const name of ['portcullis.yaml', '.portcullis.yml', 'Portcullis.yml'])
    expect(among(name)).toThrow(expect.objectContaining({ code: 'policy-misnamed', where: { file: `.github/${name}` } }));
});
