import { isOfWorkflow, workflowFacts, workflowPath } from './workflow.js';

const run = (workflow_id: number, path?: string | null) => ({ workflow_id, path });
const facts = (of: ReturnType<typeof run>): ReadonlyMap<string, string> =>
  new Map(Object.entries(workflowFacts(of)).map(([name, value]) => [name, String(value)]));

test.each<[string, ReturnType<typeof run>, ReturnType<typeof run>, boolean]>([
  ['the same', run(7, 'a.yml'), run(7, 'a.yml'), true],
  ['the same of another ref', run(7, 'a.yml@refs/pull/5/merge'), run(7, 'a.yml@refs/heads/main'), true],
  ['the same file under a new number', run(7, 'a.yml'), run(8, 'a.yml'), true],
  ['another file', run(7, 'a.yml'), run(8, 'b.yml'), false],
  ['another file under one number', run(7, 'a.yml'), run(7, 'b.yml'), false],
  ['the number of one without a path', run(7), run(7, 'a.yml'), true],
  ['another number of one without a path', run(7), run(8, 'a.yml'), false],
  ['the number where the server says no path', run(7, 'a.yml'), run(7, null), true],
])('%s', (_, before, now, same) => {
  expect(isOfWorkflow(facts(before), now)).toBe(same);
});

test('what has no marker is of no workflow', () => {
  expect(isOfWorkflow(undefined, run(7, 'a.yml'))).toBe(false);
});

test.each([
  ['.github/workflows/a.yml@refs/heads/main', '.github/workflows/a.yml'],
  ['.github/workflows/a.yml', '.github/workflows/a.yml'],
  ['@refs/heads/main', undefined],
  [null, undefined],
])('%j is the file %j', (path, file) => {
  expect(workflowPath({ path })).toBe(file);
});
