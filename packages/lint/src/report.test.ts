// A fix leaves this process with the finding: it neither writes a secret anew nor changes what holds one.

import { sourceFile } from './kind.js';
import { findingsOf } from './report.js';
import { fix, replace } from './rule.js';

const text = 'password = hidden-one\nuser = app\n';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test.each<[string, string, string, boolean]>([
  ['of a statement without a secret', 'user = app', 'user = other', true],
  ['of a statement with a secret', 'password = hidden-one', 'password = $PASSWORD', false],
  ['of a word beside a secret', 'password', 'secret', true],
])('a fix %s', (_, place, replacement, given) => {
  const at = spanOf(place);
  const rule = { id: 'r', severity: 'low', confidence: 'high', why: 'Why' } as never;
  const problem = { at, message: 'm', fix: () => fix('Do it', replace(at, replacement)) };
  const [judged] = findingsOf([{ rule, problem } as never], sourceFile('a', text), text, [spanOf('hidden-one')]);
  expect(judged?.finding.fix !== undefined).toBe(given);
});

test('a fix that widens what it changes repeats no secret of it', () => {
  const rule = { id: 'r', severity: 'low', confidence: 'high', why: 'Why' } as never;
  const whole = { start: 0, end: text.length };
  const problem = (replacement: string) => ({ at: spanOf('user'), message: 'm', fix: () => fix('Do it', replace(whole, replacement)) });
  const [repeating, other] = ['user = app\npassword = hidden-one\n', 'user = app\n'].map(
    (replacement) =>
      findingsOf([{ rule, problem: problem(replacement) } as never], sourceFile('a', text), text, [spanOf('hidden-one')])[0]?.finding.fix,
  );
  expect([repeating === undefined, other === undefined]).toEqual([true, false]);
});
