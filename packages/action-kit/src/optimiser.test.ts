// The young generation of a broad scanner's heap: Node 24 lets it grow to what nobody needs.

import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = (capped: boolean): string => `
import { getHeapSpaceStatistics } from 'node:v8';
import { youngGenerationCap } from ${JSON.stringify(new URL('./optimiser.js', import.meta.url).href)};
const cap = youngGenerationCap();
let kept = [];
let most = 0;
for (let i = 0; i < 3000; i++) {
  kept.push(Array.from({ length: 2000 }, (_, at) => ({ at })));
  if (kept.length > 100) kept = [];
  if (${capped}) cap();
  most = Math.max(most, getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
}
console.log(most / 1024 / 1024);`;

function youngest(capped: boolean): number {
  const flags = ['--max-semi-space-size=32', '--input-type=module', '--eval', program(capped)];
  return Number(execFileSync(process.execPath, flags, { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' }));
}

test('what is looked after grows to 16 MiB and one step further at most, and the rest as V8 will', () => {
  expect(youngest(true)).toBeLessThanOrEqual(32);
  expect(youngest(false)).toBeGreaterThan(32);
});

test('the release of V8 that runs takes the setting without a word', () => {
  const program = `import { optimiseLater } from ${JSON.stringify(new URL('./optimiser.js', import.meta.url).href)}; optimiseLater();`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
});
