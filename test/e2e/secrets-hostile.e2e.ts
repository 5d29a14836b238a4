// Texts made to cost time are read to their end; test/bench/secrets-hostile.mjs holds the figures.

import { commonGenerators, hostileText, ruleGenerators } from '../harness/hostile.js';
import { runAction, temporaryWorkspace } from '../harness/run-action.js';

const quiet = { 'fail-on': 'none', annotations: 'false', summary: 'false' };

test('200 KB of each common generator', async () => {
  const workspace = temporaryWorkspace();
  for (const [i, generator] of commonGenerators.entries()) workspace.put(`f${i}.yml`, hostileText(generator, 200_000));
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: quiet });
  workspace.remove();
  expect(run.exitCode).toBe(0);
  expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(true);
});

test('what comes close to a match of each rule, again and again', async () => {
  const workspace = temporaryWorkspace();
  // The longest match is 1 KB: a text of that length holds what comes close to it. How time grows with length is the bench's. Of what is
  // a match, two are enough: 25,000 findings would be half of what this costs.
  for (const [rule, units] of generatedByRule()) workspace.put(`${rule}.yml`, Buffer.concat(units));
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: quiet });
  workspace.remove();
  expect(run.exitCode).toBe(0);
  expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(true);
}, 600_000);

function generatedByRule(): Map<string, Buffer[]> {
  const byRule = new Map<string, Buffer[]>();
  for (const generator of ruleGenerators()) {
    const rule = generator.name.split(':')[0] as string;
    const least = generator.name.endsWith(': sample') ? 0 : 1000;
    byRule.set(rule, [...(byRule.get(rule) ?? []), hostileText(generator, Math.max(least, 2 * generator.unit.length))]);
  }
  return byRule;
}
