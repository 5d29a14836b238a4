import { exampleFailures, exampleText, indexRules } from '@portcullis/core';
import { optionsFromExample } from '../example-options.js';
import { lint } from '../lint.js';
import { dockerfileRules } from './index.js';

const rules = dockerfileRules();

test('ids and aliases are unique', () => {
  expect(indexRules(rules).size).toBeGreaterThan(rules.length);
});

test('every rule names a control, a pipeline risk and what happens if nothing is done', () => {
  const poor = rules.filter(
    ({ controls, risks, why, remedy }) => controls.length === 0 || risks.length === 0 || why.endsWith('.') || !remedy.endsWith('.'),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('every example behaves', async () => {
  const failures = await exampleFailures(rules, (rule, example) => {
    const { problems } = lint(exampleText(example), example.path ?? 'Dockerfile', [rule], optionsFromExample(example, rule));
    return problems.filter(({ allowance }) => allowance === undefined).map((problem) => problem.rule.id);
  });
  expect(failures).toEqual([]);
});
