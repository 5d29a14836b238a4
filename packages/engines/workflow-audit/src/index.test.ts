import { ruleExamples } from '../../../../test/harness/rule-examples.js';
import { engine } from './index.js';

test('every rule reports its bad examples, and no rule a good one', async () => {
  expect(await ruleExamples(engine, '.github/workflows/test.yml', { persona: 'auditor' })).toEqual([]);
});
