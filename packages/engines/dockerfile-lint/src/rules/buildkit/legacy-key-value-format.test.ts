import { lint } from '../../lint.js';
import { legacyKeyValueFormat } from './legacy-key-value-format.js';

test.each([
  ['ENV DIR /my', 1],
  ['ENV A\u2003B=1 c', 0],
])('%j is told, and written anew where that keeps its meaning: %d', (line, fixes) => {
  const { problems } = lint(`FROM a\n${line}\n`, 'Dockerfile', [legacyKeyValueFormat]);
  expect(problems).toHaveLength(1);
  expect(problems.flatMap(({ problem }) => problem.fix?.() ?? [])).toHaveLength(fixes);
});
