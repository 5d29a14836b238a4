import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { chartLock } from './chart-lock.js';

const lock = `dependencies:
- name: redis
  repository: https://charts.example/stable/
  version: 19.6.4
- name: common
  repository: file://../common
  version: 1.0.0
- name: queue
  repository: oci://registry.example/charts
  version: 2.0.0
digest: sha256:${'a'.repeat(64)}
generated: "2024-08-01T10:00:00Z"
`;

test('charts with their repository', async () => {
  expect(await componentsOf(chartLock, { 'Chart.lock': lock })).toEqual([
    'Chart.lock#1:common required 5',
    'pkg:helm/queue@2.0.0?repository_url=oci:%2F%2Fregistry.example%2Fcharts required 8',
    'pkg:helm/redis@19.6.4?repository_url=https:%2F%2Fcharts.example%2Fstable required 2',
  ]);
});

test.each([
  ['cut off', lock.slice(0, lock.indexOf('digest')), 'expected `digest`'],
  ['no list', 'digest: x\n', 'expected the list `dependencies`'],
  ['a digest cut short', lock.replace('a'.repeat(64), 'a'.repeat(40)), '11: expected a digest by SHA-256'],
  ['no version', lock.replace('  version: 1.0.0\n', ''), '5: expected'],
])('refuses %s', async (_, text, message) => {
  expect(await refusalOf(chartLock, { 'Chart.lock': text })).toContain(message);
});

test("a requirements.lock of Python is none of Helm's", () => {
  const asked = (text: string) => chartLock.recognises?.(fileOf({ 'requirements.lock': text }, 'requirements.lock'));
  expect([asked('attrs==23.1.0\n'), asked(lock)]).toEqual([false, true]);
});
