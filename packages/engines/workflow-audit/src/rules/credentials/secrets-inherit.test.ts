import { applyEdits, type Finding } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../../../test/harness/repository.js';
import { engine } from '../../index.js';

const caller =
  'name: a\non: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit # all of them\n';

async function inherit(called: string): Promise<Finding | undefined> {
  const repository = temporaryRepository();
  repository.put('.github/workflows/caller.yml', caller);
  repository.put('.github/workflows/called.yml', called);
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, (spec as { default?: unknown }).default]));
  try {
    const { findings } = await engine.scan({ ...inputs, path: '.' } as never, {
      workspace: repository.path,
      now: () => new Date('2026-01-01T00:00:00Z'),
      settings: settingsOf(repository.path, undefined),
      committed: false,
      environment: {},
    });
    return findings.find(({ ruleId }) => ruleId === 'secrets-inherit');
  } finally {
    repository.remove();
  }
}

const called = (uses: string, declared = '    secrets:\n      key:\n        required: true\n      other: {}\n'): string =>
  `name: b\non:\n  workflow_call:\n${declared}permissions: {}\njobs:\n  b:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: x\n        env:\n          A: ${uses}\n`;

test('the secrets that the called workflow uses are listed, its comment kept', async () => {
  const [change] = (await inherit(called('${{ secrets.KEY }}${{ secrets.GITHUB_TOKEN }}')))?.fix?.changes ?? [];
  if (change === undefined) throw new Error('expected a fix');
  expect(applyEdits(caller, change)).toContain('    secrets:\n      KEY: ${{ secrets.KEY }} # all of them\n');
});

test.each([
  ['a secret that it does not declare', called('${{ secrets.UNDECLARED }}')],
  ['a secret that is known when it runs', called('${{ secrets[inputs.name] }}')],
  [
    'a call of its own that hands on everything',
    `${called('${{ secrets.KEY }}')}  c:\n    uses: ./.github/workflows/other.yml\n    secrets: inherit\n`,
  ],
])('no list is certain with %s', async (_, text) => {
  const found = await inherit(text);
  expect(found?.message).toContain('gets every secret');
  expect(found?.fix).toBeUndefined();
});
