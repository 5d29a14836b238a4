import { canaryRules, runCanary } from './canary.js';
import { buildDetector } from './detect.js';
import { secretRules } from './rules/index.js';

test('the sample is looked at by its own rules, and by all once they have looked at something', () => {
  const rules = [...secretRules()];
  expect(canaryRules(rules).map(({ id }) => id)).toEqual(['github-pat']);
  expect(runCanary(buildDetector(canaryRules(rules))).detected).toBe(true);
  expect(canaryRules(rules)).toHaveLength(1);
  buildDetector(rules).detect(Buffer.from('text\n'), 'a.txt');
  expect(canaryRules(rules)).toBe(rules);
  expect(runCanary(buildDetector(canaryRules(rules))).detected).toBe(true);
});
