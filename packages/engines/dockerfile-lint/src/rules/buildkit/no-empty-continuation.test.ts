import { lint } from '../../lint.js';
import { noEmptyContinuation } from './no-empty-continuation.js';

const found = (text: string) =>
  lint(text, 'Dockerfile', [noEmptyContinuation]).problems.map(({ line, problem }) => [line, problem.fix !== undefined]);

test('an instruction that goes on over empty lines to the end of the file is told of, without a fix', () => {
  expect(found('FROM alpine:3.20\nRUN a \\\n\n')).toEqual([[2, false]]);
  expect(found('FROM alpine:3.20\nRUN a \\\n# c\n  ')).toEqual([[2, false]]);
  expect(found('FROM alpine:3.20\nRUN a \\\n')).toEqual([]);
  expect(found('FROM alpine:3.20\nRUN a \\\n# c\n')).toEqual([]);
  expect(found('FROM alpine:3.20\nRUN a \\\n\n  b\n')).toEqual([[2, true]]);
});
