// How many workflows one may lead to, at the border: what leads to more is not started by GitHub, and nothing of it is gone through.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPipelineFile } from '@portcullis/formats/workflow';
import { sourceFile } from '@portcullis/lint';
import { defaultSettings } from '../config/settings.js';
import { pipelineKind } from '../kind.js';
import { repositoryAt } from '../repository.js';
import { runsOf } from './runs.js';
import { callingTooMany, mostCalled } from './too-many-calls.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-calls-'));
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const pathOf = (index: number): string => `.github/workflows/w${index}.yml`;
const textOf = (next: readonly number[]): string =>
  `on: [push, workflow_call]\njobs:\n  r:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n${next.map((index, at) => `  c${at}:\n    uses: ./${pathOf(index)}\n`).join('')}`;

/** Workflows by the numbers of those that each calls. */
async function repositoryOf(calls: readonly (readonly number[])[]) {
  for (const [index, next] of calls.entries()) writeFileSync(join(workspace, pathOf(index)), textOf(next));
  return repositoryAt({ workspace, root: '', read: readPipelineFile, gap: () => {} });
}

test('a chain: only whoever leads to more than a run may have is left out', async () => {
  const repository = await repositoryOf(Array.from({ length: mostCalled + 2 }, (_, index) => (index > mostCalled ? [] : [index + 1])));
  expect([...callingTooMany(repository)]).toEqual([pathOf(0)]);
  const started = runsOf(repository).workflows.map(({ entry, file }) => (file.document === entry ? file.file.path : ''));
  expect([started.includes(pathOf(0)), started.includes(pathOf(1))]).toEqual([false, true]);
});

test('the same workflow called twice counts once, and itself not at all', async () => {
  const others = Array.from({ length: mostCalled }, (_, index) => index + 1);
  const repository = await repositoryOf([[...others, ...others, 0], ...others.map(() => [])]);
  expect(callingTooMany(repository).size).toBe(0);
});

test('whoever calls one that is not started is not started either', async () => {
  const others = Array.from({ length: mostCalled + 1 }, (_, index) => index + 2);
  const repository = await repositoryOf([[1], others, ...others.map(() => [])]);
  expect([...callingTooMany(repository)].sort()).toEqual([pathOf(0), pathOf(1)]);
  expect(runsOf(repository).jobs.some(({ within }) => within.file.file.path === pathOf(1))).toBe(false);
});

test('the driver is told why nothing looks at it', async () => {
  await repositoryOf(Array.from({ length: mostCalled + 2 }, (_, index) => (index > mostCalled ? [] : [index + 1])));
  const why = async (index: number) => {
    const file = sourceFile(pathOf(index), textOf([index + 1]));
    const document = await pipelineKind.parse(file, { workspace, gap: () => {} });
    return document && pipelineKind.unjudged?.(document, { file, settings: { ...defaultSettings }, now: new Date(0) });
  };
  expect(await why(0)).toMatchObject({ reason: 'too-many-calls', detail: expect.stringContaining('more than 50 other workflows') });
  expect(await why(1)).toBeUndefined();
});

test('composite actions that use four more each: the steps of a job end, and that is said', async () => {
  const action = (index: number): string =>
    `name: a\nruns:\n  using: composite\n  steps:\n${[1, 2, 3, 7].map((by) => `    - uses: ./act/a${(index + by) % 12}\n`).join('')}`;
  for (let index = 0; index < 12; index++) {
    mkdirSync(join(workspace, `act/a${index}`), { recursive: true });
    writeFileSync(join(workspace, `act/a${index}/action.yml`), action(index));
  }
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./act/a0\n';
  writeFileSync(join(workspace, pathOf(0)), text);
  const { cut, jobs } = runsOf(repositoryAt({ workspace, root: '', read: readPipelineFile, gap: () => {} }));
  expect([cut, jobs.map(({ steps }) => steps.length)]).toEqual([true, [2000]]);
});
