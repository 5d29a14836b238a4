import { type ExampleHost, exampleHost } from '../../../../test/harness/code-host.js';
import { ruleExamples } from '../../../../test/harness/rule-examples.js';
import { engine } from './index.js';

let host: ExampleHost;
beforeAll(async () => {
  host = await exampleHost();
});
afterAll(() => host.close());

test('every rule reports its bad examples, and no rule a good one', async () => {
  const run = { loud: { persona: 'auditor', online: true }, environment: { GITHUB_API_URL: host.url } };
  expect(await ruleExamples(engine, '.github/workflows/test.yml', run)).toEqual([]);
});
