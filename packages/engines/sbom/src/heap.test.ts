import { execFileSync } from 'node:child_process';

const program = (bytes: number): string => `
import { getHeapStatistics } from 'node:v8';
import { prepareFor } from ${JSON.stringify(new URL('./heap.js', import.meta.url).href)};
prepareFor(${bytes});
// Rows grow old before another takes their place, so that only a full collection frees them.
const kept = [];
let most = 0;
for (let i = 0; i < 8000; i++) {
  kept[i % 1000] = Array.from({ length: 1000 }, (_, at) => ({ at }));
  if (i % 50 === 0) most = Math.max(most, getHeapStatistics().total_heap_size);
}
console.log(most / 1024 / 1024);`;

function largestHeap(bytes: number): number {
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program(bytes)], { encoding: 'utf8' }));
}

test('the heap grows less for a large lock than for a small one', () => {
  expect(largestHeap(16 * 1024 * 1024)).toBeLessThan(largestHeap(1024) * 0.9);
});
