// How deep composite actions may be within one another, at the border, and that looking for it ends.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPipelineFile } from '@portcullis/formats/workflow';
import { sourceFile } from '@portcullis/lint';
import { defaultSettings } from '../config/settings.js';
import { pipelineKind } from '../kind.js';
import { type Repository, repositoryAt } from '../repository.js';
import { leadsTooDeep, mostNested } from './too-deep.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-deep-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const textOf = (next: readonly number[]): string =>
  `name: a\nruns:\n  using: composite\n  steps:\n${next.map((index) => `    - uses: ./a${index}\n`).join('')}    - shell: bash\n      run: make\n`;

/** Actions by the numbers of those that each uses; `asked` counts how often one is looked up. */
async function repositoryOf(uses: readonly (readonly number[])[]) {
  for (const [index, next] of uses.entries()) {
    mkdirSync(join(workspace, `a${index}`));
    writeFileSync(join(workspace, `a${index}/action.yml`), textOf(next));
  }
  const repository = repositoryAt({ workspace, root: '', read: readPipelineFile, gap: () => {} });
  let count = 0;
  const counting: Repository = {
    ...repository,
    action: (use) => {
      count++;
      return repository.action(use);
    },
  };
  const isTooDeep = (index: number): boolean => {
    const file = repository.action({ path: `a${index}` } as Parameters<Repository['action']>[0]);
    if (file === undefined) throw new Error('expected an action');
    return leadsTooDeep(file, counting);
  };
  return { isTooDeep, asked: () => count };
}

test('a chain: whoever leads through one more than may be within one another', async () => {
  const { isTooDeep } = await repositoryOf(Array.from({ length: mostNested + 1 }, (_, index) => (index < mostNested ? [index + 1] : [])));
  expect([isTooDeep(0), isTooDeep(1)]).toEqual([true, false]);
});

test('the shortest way counts, and a circle of few is none too deep', async () => {
  const chain = Array.from({ length: mostNested }, (_, index) => [index + 1, mostNested]);
  const { isTooDeep } = await repositoryOf([...chain, [0]]);
  expect(isTooDeep(0)).toBe(false);
});

test('in a circle of a thousand each is looked for ten times, not a thousand times', async () => {
  const { isTooDeep, asked } = await repositoryOf(Array.from({ length: 1000 }, (_, index) => [(index + 1) % 1000]));
  for (let index = 0; index < 1000; index++) expect(isTooDeep(index)).toBe(true);
  expect(asked()).toBe(1000 * mostNested);
});

test('of actions that use many others no more than so many steps are looked at', async () => {
  const { isTooDeep, asked } = await repositoryOf([Array(1990).fill(1), Array(1990).fill(2), []]);
  // One of the 2,000 steps uses nothing.
  expect([isTooDeep(0), asked()]).toEqual([false, 1999]);
});

test('the driver is told why nothing looks at it', async () => {
  await repositoryOf(Array.from({ length: mostNested + 1 }, (_, index) => (index < mostNested ? [index + 1] : [])));
  const why = async (index: number) => {
    const file = sourceFile(`a${index}/action.yml`, textOf([index + 1]));
    const document = await pipelineKind.parse(file, { workspace, gap: () => {} });
    return document && pipelineKind.unjudged?.(document, { file, settings: { ...defaultSettings }, now: new Date(0) });
  };
  expect(await why(0)).toMatchObject({
    reason: 'too-many-calls',
    detail: expect.stringContaining('more than 10 actions within one another'),
  });
  expect(await why(1)).toBeUndefined();
});
