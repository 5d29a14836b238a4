import { annotationsOf } from './annotations.js';
import type { ToldFinding } from './model.js';

const finding = (more: Partial<ToldFinding>): ToldFinding =>
  ({ severity: 'high', ruleId: 'r', message: 'm', remedy: '', blocks: true, listed: true, sources: ['a'], ...more }) as ToldFinding;

test('what another tool wrote is cut before the host drops it', () => {
  const [annotation] = annotationsOf([finding({ message: 'a'.repeat(100_000), ruleId: 'r'.repeat(1000) })]);
  expect(annotation?.message).toBe(`${'a'.repeat(2000)}…`);
  expect(annotation?.title).toMatch(/^high: r{100,}…$/);
  expect(annotationsOf([finding({})])).toMatchObject([{ message: 'm', title: 'high: r' }]);
});
