import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceFile } from '@portcullis/lint';
import { accessOf, accessTable } from './access.js';
import { defaultSettings } from './config/settings.js';
import { contextOf, pipelineKind } from './kind.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-access-'));
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function rows(files: Readonly<Record<string, string>>): Promise<ReturnType<typeof accessOf>> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, '.github/workflows', name), text);
  const [name = '', text = ''] = Object.entries(files)[0] ?? [];
  const file = sourceFile(`.github/workflows/${name}`, text);
  const document = await pipelineKind.parse(file, { workspace, gap: () => {} });
  if (document === undefined) throw new Error('no workflow');
  return accessOf(contextOf(document, { file, settings: { ...defaultSettings }, now: new Date(0) }).repository);
}

const cells = (table: string): readonly string[] => table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Who'));

test('who comes first that an outsider starts with most, and a fork has neither secrets nor a token that writes', async () => {
  const found = await rows({
    'ci.yml': `on: [push, pull_request, schedule]
permissions: { contents: write }
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make, env: { T: '\${{ secrets.TOKEN }}' } }]
`,
    'label.yml': `on: pull_request_target
permissions: { pull-requests: write }
jobs:
  label:
    runs-on: [self-hosted, x64]
    steps: [{ run: make label, env: { T: '\${{ secrets.OTHER }}' } }]
  deploy:
    needs: label
    environment: production
    runs-on: ubuntu-24.04
    steps: [{ run: make deploy }]
`,
  });
  expect(cells(accessTable(found))).toEqual([
    '| **anyone** | `pull_request_target` | `label.yml: label` | write: `pull-requests` | `OTHER` |  | self-hosted, x64 (one’s own) |',
    '| **anyone** | `pull_request` | `ci.yml: build` | read |  |  | ubuntu-24.04 |',
    '| anyone, as the rules of an environment or a maintainer let them | `pull_request_target` | `label.yml: deploy` | write: `pull-requests` |  | `production` | ubuntu-24.04 |',
    '| who may write to the repository | `push` `schedule` | `ci.yml: build` | write: `contents` | `TOKEN` |  | ubuntu-24.04 |',
  ]);
});

test('a called workflow stands under who starts its caller, and one that nobody here calls does not', async () => {
  const callee = 'on: workflow_call\njobs:\n  b:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n';
  const found = await rows({
    'a.yml': 'on: issues\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n',
    'b.yml': callee,
    'c.yml': callee,
  });
  expect(cells(accessTable(found))).toEqual([
    '| **anyone** | `issues` | `a.yml: a > b.yml: b` | as the repository’s settings say |  |  | ubuntu-24.04 |',
  ]);
});

test('a maintainer is named where one must act, and a secret that is chosen at run time is any of them', async () => {
  const found = await rows({
    'a.yml': `on: { pull_request_target: { types: [labeled] } }
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: [{ run: make, env: { T: '\${{ secrets[github.event.action] }}' } }]
`,
  });
  expect(cells(accessTable(found))).toEqual([
    '| anyone, once a maintainer acts on it | `pull_request_target` | `a.yml: a` | none | all |  | ubuntu-24.04 |',
  ]);
});

test('a table is cut, and says by how much', async () => {
  const jobs = Array.from({ length: 45 }, (_, index) => `  j${index}: { runs-on: a, steps: [{ run: b }] }`).join('\n');
  const table = accessTable(await rows({ 'a.yml': `on: push\njobs:\n${jobs}\n` }));
  expect([cells(table).length, table.includes('And 5 more rows.')]).toEqual([40, true]);
});
