import { componentsOf, refusalOf } from '../../testing.js';
import { brewfileLock } from './brewfile-lock.js';

test('formulae and casks, whose versions may have commas', async () => {
  const entries = {
    brew: { bird: { version: '1.6' }, 'acme/tap/wing': { version: '2.0_1' } },
    cask: { nest: { version: '4.0,1' } },
    mas: {},
  };
  expect(await componentsOf(brewfileLock, { 'Brewfile.lock.json': JSON.stringify({ entries }) })).toEqual([
    'pkg:brew/acme/tap/wing@2.0_1 development 1',
    'pkg:brew/bird@1.6 development 1',
    'pkg:brew/nest@4.0%2C1 development 1',
  ]);
});

test.each([
  ['{}', '1: expected `entries`'],
  ['{"entries": {"brew": {"a": {}}}}', '1: expected `entries.brew.a.version` to be text'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(brewfileLock, { 'Brewfile.lock.json': text })).toContain(message);
});
