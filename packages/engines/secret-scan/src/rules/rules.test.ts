import { exampleFailures, exampleText, indexRules } from '@portcullis/core';
import { buildDetector, lookAtAll } from '../detect.js';
import { secretRules } from './index.js';

const rules = secretRules();
const detector = buildDetector(rules);

test('there are at least a thousand credential formats, their ids and aliases are unique', () => {
  expect(rules.length).toBeGreaterThanOrEqual(1000);
  expect(indexRules(rules).size).toBeGreaterThan(rules.length);
});

test('every rule has three samples to find and three to leave alone', () => {
  const poor = rules.filter(({ examples }) => examples.bad.length < 3 || examples.good.length < 3);
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('every example behaves', async () => {
  const failures = await exampleFailures(rules, (_rule, example) =>
    detector.detect(Buffer.from(exampleText(example)), example.path ?? 'file.txt').map(({ rule }) => rule.id),
  );
  expect(failures).toEqual([]);
});

test('a folder of tests is one unless it is what was asked for', () => {
  const bytes = Buffer.from(exampleText({ text: () => `db_password = "${'Kq7'}${'wT2!'}${'zR9'}"` }));
  const found = (root: string): number => buildDetector(rules, { ...lookAtAll, root }).detect(bytes, 'tests/samples/app.py').length;
  expect([found(''), found('tests/'), found('tests/samples/')]).toEqual([0, 0, 1]);
});
