// What is worked out when compiling of each engine's rules, held against the rules themselves: results say it of rules that were not loaded.

import { actionsOfCommands } from '../../packages/cli/src/index.js';
import { ruleSetDigest } from '../../packages/core/src/index.js';
import { ruleSets } from '../../packages/lint/src/computed.js';

test('digest and number of every engine’s rules are those of its rules', async () => {
  const engines = (await actionsOfCommands()).filter((action) => 'rules' in action);
  expect(engines.map(({ name }) => name)).toEqual(expect.arrayContaining(['dockerfile-lint', 'workflow-audit']));
  expect(ruleSets).toEqual(
    Object.fromEntries(engines.map(({ name, rules }) => [name, { digest: ruleSetDigest(rules), count: rules.length }])),
  );
});
