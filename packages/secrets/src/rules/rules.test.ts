import { exampleFailures, exampleText, indexRules } from '@portcullis/core';
import { firedRules } from '../scanner.js';
import { secretRules } from './index.js';

const rules = secretRules();

test('there are at least 40 rules, their ids and aliases are unique', () => {
  expect(rules.length).toBeGreaterThanOrEqual(40);
  expect(indexRules(rules).size).toBeGreaterThan(rules.length);
});

test('every example behaves', async () => {
  const failures = await exampleFailures(rules, (_rule, example) => firedRules(rules, exampleText(example), example.path ?? 'file.txt'));
  expect(failures).toEqual([]);
});
