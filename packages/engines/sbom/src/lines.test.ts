import { lineCount, linesOf } from './lines.js';
import { source } from './reader.js';

test.each(['', 'a', 'a\n', 'a\nb', '\n\n', 'a\r\nb\r\n', 'a\rb\r', 'a\r\n\rb\n\r', '\r\r\n\n', 'a\n\r\nb\rc'])(
  'lines end at each kind of break: %j',
  (text) => {
    const file = source('f.txt', Buffer.from(text));
    const expected = text.split(/\r\n|\n|\r/);
    expect([...linesOf(file)]).toEqual(
      expected.map((line, index) => ({ text: line, number: index + 1, isEnd: index === expected.length - 1 })),
    );
    expect(lineCount(file)).toBe(expected.length);
  },
);

test('a text of more lines than a lock of 50,000 packages has is refused with the line, empty lines not counted', () => {
  expect(lineCount(source('f.txt', Buffer.from('a\n\n'.repeat(350_000))))).toBe(700_001);
  expect(() => lineCount(source('f.txt', Buffer.from('a\n\n'.repeat(350_001))))).toThrow(
    expect.objectContaining({ code: 'manifest-invalid', where: { file: 'f.txt', line: 700_001 } }),
  );
});
