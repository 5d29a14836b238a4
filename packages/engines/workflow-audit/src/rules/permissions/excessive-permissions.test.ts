import { takes } from './excessive-permissions.js';

type Job = Parameters<typeof takes>[0];

const jobsPerWorkflow = 10;

/** Whether the token of a job that calls the first of a chain of workflows, each of ten jobs that call the next, has a right; and what was asked. */
function asked(last: string | undefined, levels: number, circle = false): readonly [taken: boolean, calls: number] {
  let calls = 0;
  const job = (level: number): unknown => ({ uses: { target: { kind: 'local', path: String(level) } } });
  const permissions = last === undefined ? undefined : { kind: 'scopes', scopes: [{ name: 'contents', access: last }] };
  const workflows = Array.from({ length: levels }, (_, level) => ({
    kind: 'workflow',
    jobs: Array.from({ length: jobsPerWorkflow }, () => (level < levels - 1 || circle ? job((level + 1) % levels) : { permissions })),
  }));
  const repository = {
    workflow({ path }: { readonly path: string }) {
      calls++;
      return { document: workflows[Number(path)] };
    },
  };
  return [takes(job(0) as Job, 'contents', repository as never, new Map()), calls];
}

test.each([
  ['write', true],
  ['read', false],
  [undefined, true],
])('a right of %s ten calls deep', (last, taken) => {
  expect(asked(last, 10)[0]).toBe(taken);
});

test('each called workflow is gone into once, however many jobs call it, and a circle ends', () => {
  expect(asked('read', 10)).toEqual([false, 1 + 9 * jobsPerWorkflow]);
  expect(asked('read', 3, true)).toEqual([false, 1 + 3 * jobsPerWorkflow]);
});
