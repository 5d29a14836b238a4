import type { ReportedResult } from '@portcullis/sarif';
import type { Tree } from '@portcullis/workspace';
import { suppressionsBefore } from './source-comments.js';

const at = (startLine: number, endLine = startLine): ReportedResult =>
  ({ path: 'a', region: { startLine, startColumn: 1, endLine, endColumn: 1 } }) as unknown as ReportedResult;

function holds(before: string | undefined, now: string | undefined, result: ReportedResult): boolean {
  const bytes = (text: string | undefined): Buffer | undefined => (text === undefined ? undefined : Buffer.from(text));
  const tree = { peek: () => bytes(before) } as unknown as Tree;
  return suppressionsBefore(() => bytes(now), tree)(result);
}

test.each<[string, string | undefined, string | undefined, ReportedResult, boolean]>([
  ['nothing changed', 'a\nb # nosec\n', 'a\nb # nosec\n', at(2), true],
  ['other lines changed', 'a\nb # nosec\nc\n', 'a\nb # nosec\nd\n', at(2), true],
  ['moved', 'a\nb # nosec\n', 'x\ny\na\nb # nosec\n', at(4), true],
  ['indented anew', 'a\nb # nosec\n', '  a\n  b # nosec\n', at(2), true],
  ['the comment is new', 'a\nb\n', 'a\nb # nosec\n', at(2), false],
  ['the line is new under an old comment', '# nosemgrep\nold\n', '# nosemgrep\nnew\n', at(2), false],
  ['a comment elsewhere in the file is new', 'a\nb\n', '# noqa\na\nb\n', at(3), false],
  ['the file is new', undefined, 'b # nosec\n', at(1), false],
  ['the file is gone', 'b # nosec\n', undefined, at(1), false],
  ['a line that is not there', 'a\n', 'a\n', at(9), false],
  ['no place', 'a\n', 'a\n', { path: 'a' } as unknown as ReportedResult, false],
])('%s', (_, before, now, result, expected) => {
  expect(holds(before, now, result)).toBe(expected);
});

test('where nobody can be asked nothing held before', () => {
  expect(suppressionsBefore(() => Buffer.from('a\n'), undefined)(at(1))).toBe(false);
  const closed = {
    peek() {
      throw new Error('closed');
    },
  } as unknown as Tree;
  expect(suppressionsBefore(() => Buffer.from('a\n'), closed)(at(1))).toBe(false);
});
