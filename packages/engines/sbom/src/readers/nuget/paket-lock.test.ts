import { componentsOf, refusalOf } from '../../testing.js';
import { paketLock } from './paket-lock.js';

const text = `REDIRECTS: ON
NUGET
  remote: https://api.nuget.org/v3/index.json
    Bird (6.0.5)
    Nest.Box (13.0.1) - restriction: >= net45
      bird (>= 4.7)
GITHUB
  remote: acme/wing
    src/Wing.fs (${'a'.repeat(40)})

GROUP Build
NUGET
  remote: https://www.nuget.org/api/v2
    Tool (5.16.0-rc.1)
`;

test('packages with their edges, by group; files of repositories', async () => {
  expect(await componentsOf(paketLock, { 'paket.lock': text })).toEqual([
    `pkg:generic/Wing.fs?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fwing%40${'a'.repeat(40)} required 9 depth 1`,
    'pkg:nuget/Bird@6.0.5 required 4 depth 2',
    'pkg:nuget/Nest.Box@13.0.1 required 5 depth 1',
    'pkg:nuget/Tool@5.16.0-rc.1 required 14 depth 1',
  ]);
});

test.each([
  ['NUGET\n  remote: x\n    Bird (>= 1.0)\n', '3: expected an exact version of Bird'],
  ['NUGET\n  remote: x\n    Bird\n', '3: expected `name (version)`, got "Bird"'],
  ['OTHER\n', '1: expected a part of paket.lock'],
  ['STORAGE: NONE\n    Bird (1.0)\n', '2: expected NUGET'],
  ['NUGET\n  remote: x\n', '1: expected `NUGET` with packages'],
])('refuses %j', async (broken, message) => {
  expect(await refusalOf(paketLock, { 'paket.lock': broken })).toContain(message);
});
