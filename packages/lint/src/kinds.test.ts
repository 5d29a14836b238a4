import { lineComments } from './kinds.js';

test('a comment begins a line or follows white space, and ends with its line', () => {
  const text = '# a\nb: c#d # e # f\n\t#g\nh#\n#';
  expect([...lineComments(text, '#')].map(({ start, end }) => text.slice(start, end))).toEqual(['# a', '# e # f', '#g', '#']);
});

test('lines without a comment do not each look through the rest of the file', () => {
  let looked = 0;
  const lines = 'a: b\n'.repeat(2000);
  const text = new Proxy(new String(lines), {
    get: (target, key) => {
      if (key !== 'indexOf') return Reflect.get(target, key);
      return (mark: string, from = 0) => {
        const found = lines.indexOf(mark, from);
        looked += (found < 0 ? lines.length : found) - from;
        return found;
      };
    },
  }) as unknown as string;
  expect([...lineComments(text, '#')]).toEqual([]);
  expect(looked).toBeLessThan(lines.length * 3);
});
