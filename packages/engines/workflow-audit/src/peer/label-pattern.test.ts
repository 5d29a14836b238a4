import { labelPattern } from './label-pattern.js';

describe('a label fits a pattern as in Go', () => {
  test.each([
    ['gpu-9', 'gpu-9', true],
    ['gpu-9', 'gpu-90', false],
    ['gpu-*', 'gpu-', true],
    ['*gpu*', 'my-gpu-9', true],
    ['gpu-*', 'gpu/9', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['gpu-?', 'gpu-9', true],
    ['gpu-?', 'gpu-', false],
    ['gpu?9', 'gpu/9', false],
    ['gpu-[0-9]', 'gpu-7', true],
    ['gpu-[0-9]', 'gpu-a', false],
    ['gpu-[^0-9x]', 'gpu-a', true],
    ['gpu-[^0-9x]', 'gpu-x', false],
    ['gpu\\*', 'gpu*', true],
    ['gpu\\*', 'gpu-9', false],
    ['[\\]]', ']', true],
  ])('%j and %j: %s', (pattern, label, fits) => expect(labelPattern(pattern)?.(label)).toBe(fits));

  test.each(['gpu-[a', 'gpu-[]', 'gpu-[a-]', 'gpu-[^', 'gpu\\', '[-a]'])('%j is none', (pattern) =>
    expect(labelPattern(pattern)).toBeUndefined(),
  );

  test('a hostile pattern costs its length times the label’s', () => {
    expect(labelPattern('*a'.repeat(500))?.('a'.repeat(1_000))).toBe(true);
    expect(labelPattern(`${'*a'.repeat(500)}b`)?.('a'.repeat(1_000))).toBe(false);
  });
});
