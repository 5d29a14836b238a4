import { progressLine } from './progress.js';

const now = performance.now.bind(performance);
afterEach(() => {
  performance.now = now;
});

function drawn(isTTY: boolean, updates: readonly (readonly [milliseconds: number, done: number, total?: number])[]): string {
  let text = '';
  let time = 0;
  performance.now = () => time;
  const stream = { isTTY, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
  const { update, end } = progressLine('secret-scan', stream);
  for (const [milliseconds, done, total] of updates) {
    time = milliseconds;
    update(done, total);
  }
  end();
  return text;
}

const clear = '\r\u001b[K';

test('from the first second on, ten times a second at most, and taken away at the end', () => {
  expect(
    drawn(true, [
      [999, 1, 9],
      [1000, 2, 9],
      [1099, 3, 9],
      [1100, 4],
    ]),
  ).toBe(`${clear}secret-scan: 2 of 9${clear}secret-scan: 4${clear}`);
});

test('nothing where it went quickly, or nobody looks', () => {
  expect(drawn(true, [[500, 1]])).toBe('');
  expect(drawn(false, [[5000, 1]])).toBe('');
});
