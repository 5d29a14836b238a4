import { excerptLines, excerptOf } from './excerpt.js';

const region = (startLine: number, startColumn: number, endColumn: number, endLine = startLine) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

test('the line without its indent, and a caret below what is meant', () => {
  const excerpt = excerptOf(['a', '    let it = be;'], region(2, 9, 11), []);
  expect(excerpt === undefined ? [] : excerptLines(excerpt)).toEqual(['2 | let it = be;', '  |     ^^']);
});

test('what a scanner of secrets found is covered, and the caret stands below the cover', () => {
  const excerpt = excerptOf(['url: postgres://app:hunter2-ABC@db/x'], region(1, 21, 32), [region(1, 21, 32)]);
  expect(excerpt?.text).toBe('url: postgres://app:***@db/x');
  expect(excerpt).toMatchObject({ start: 20, length: 3 });
});

test.each([
  ['a password that nobody reported', 'ENV DB_PASSWORD=hunter2', 'ENV DB_PASSWORD=***'],
  ['a quoted one', 'token: "abc def"', 'token: "*** def"'],
  ['a key without a name', `RUN curl -H x:${'aB3'.repeat(10)}`, /^RUN curl -H x:\*\*\*$/],
  ['an address with a password', 'FROM https://me:pa55@host/x', 'FROM https://me:***@host/x'],
  ['a variable is no value', 'password: $' + '{{ secrets.DB }}', 'password: $' + '{{ secrets.DB }}'],
  ['a digest is no secret', `FROM a@sha256:${'0a'.repeat(32)}`, `FROM a@sha256:${'0a'.repeat(32)}`],
  ['a path is no secret', 'COPY a1/very/long/path/with/numbers/2026/x /b', 'COPY a1/very/long/path/with/numbers/2026/x /b'],
])('%s', (_name, line, expected) => {
  const text = excerptOf([line], region(1, 1, 4), [])?.text;
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
});

test('of a long line the part around the place is shown', () => {
  const line = `${'a '.repeat(500)}HERE${' b'.repeat(500)}`;
  const excerpt = excerptOf([line], region(1, 1001, 1005), []);
  expect(excerpt?.text.length).toBeLessThan(170);
  expect(excerpt?.text.slice(excerpt.start, excerpt.start + excerpt.length)).toBe('HERE');
});

test('a region of several lines is marked to the end of the first, one beyond the file not at all', () => {
  expect(excerptOf(['ab cd', 'ef'], region(1, 4, 2, 2), [])).toMatchObject({ start: 3, length: 2 });
  expect(excerptOf(['ab'], region(9, 1, 2), [])).toBeUndefined();
  expect(excerptOf(['  '], region(1, 1, 2), [])).toBeUndefined();
});
