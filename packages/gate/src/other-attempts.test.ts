import type { ReportedRun } from '@portcullis/sarif';
import { judged } from '../../../test/harness/judged.js';
import { otherAttempts } from './other-attempts.js';

const run = (file: string, of?: unknown): ReportedRun =>
  ({ file, raw: { properties: { portcullis: { scanner: 's', ...(of === undefined ? {} : { run: of }) } } } }) as unknown as ReportedRun;

const job = (id: unknown, attempt: unknown) => ({ id, attempt });

test('reports of an earlier attempt and of another run are told, each attempt once', () => {
  const runs = [run('a', job(5, 1)), run('b', job(5, 1)), run('c', job(5, 2)), run('d', job(4, 1)), run('a', job(5, 1))];
  expect(otherAttempts(runs, { id: 5, attempt: 2 })).toEqual([
    'This is attempt 2 of the run, and a, b are of attempt 1.',
    'This is attempt 2 of the run, and d is of another run, 4.',
  ]);
});

test.each([
  ['this attempt', job(5, 2)],
  ['no run', undefined],
  ['no number of the attempt', { id: 4 }],
  ['nothing', null],
  ['a run that is a number', 7],
  ['numbers that are none', job('x', '-1')],
])('nothing is told of %s', (_, written) => {
  expect(otherAttempts([run('a', written)], { id: 5, attempt: 2 })).toEqual([]);
});

test('where no run is known, and of another tool, nothing is told', () => {
  expect(otherAttempts([run('a', job(5, 1))], undefined)).toEqual([]);
  expect(otherAttempts([{ file: 'a', raw: {} } as unknown as ReportedRun], { id: 5, attempt: 2 })).toEqual([]);
});

test('of many files some are named, and the rest is counted', () => {
  const runs = Array.from({ length: 40 }, (_, i) => run(`f${i}`, job(5, 1)));
  expect(otherAttempts(runs, { id: 5, attempt: 2 })[0]).toMatch(/f9 and 30 more are of attempt 1\.$/);
});

test('the gate says so in its remarks, and judges the report all the same', async () => {
  const written = [{ results: [], properties: { portcullis: { run: { id: 5, attempt: 1 } } } }];
  const { remarks } = await judged(written, undefined, { run: { id: 5, attempt: 2 } });
  expect(remarks).toContain('This is attempt 2 of the run, and f is of attempt 1.');
  expect((await judged(written, undefined, { run: { id: 5, attempt: 1 } })).remarks).not.toContainEqual(expect.stringContaining('attempt'));
});
