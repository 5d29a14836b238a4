import { countBySeverity } from './severity.js';

test('severities are counted worst first, those that nothing has too', () => {
  const all = (['low', 'critical', 'low'] as const).map((severity) => ({ severity }));
  expect(Object.entries(countBySeverity(all))).toEqual([
    ['critical', 1],
    ['high', 0],
    ['medium', 0],
    ['low', 2],
  ]);
});
