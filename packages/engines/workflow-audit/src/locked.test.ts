import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import { auditing } from './auditing.js';
import { defaultSettings } from './config/settings.js';
import { pipelineKind } from './kind.js';
import { actionsLock } from './rules/supply-chain/actions-lock.js';
import { unpinnedUses } from './rules/supply-chain/unpinned-uses.js';

const commit = `sha1-${'0123456789'.repeat(4)}`;
const workflow = '.github/workflows/a.yml';
const lock = '.github/workflows/actions.lock';
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-lock-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** What is said of one file among others, as `RULE LINE`, and the gaps. */
async function told(files: Readonly<Record<string, string>>, path = workflow): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  const file = sourceFile(path, files[path] ?? '');
  const gaps: SkippedInput[] = [];
  const document = await pipelineKind.parse(file, { workspace, gap: (entry) => void gaps.push(entry) });
  if (document === undefined) return [];
  const settings = { ...defaultSettings };
  const found = problemsOf({ ...auditing, rules: [unpinnedUses, actionsLock] }, pipelineKind, document, {
    file,
    settings,
    now: new Date(0),
  });
  const said = findingsOf(found, file, file.text).map(({ finding: { location, ruleId } }) => `${ruleId} ${location.region?.startLine}`);
  return [...said, ...gaps.map(({ reason }) => `gap ${reason}`)];
}

const uses = (name: string): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${name}\n`;
const locking = (entry: string, { path = workflow, version = 'v0.0.2', listed = entry, id = commit } = {}): string =>
  `version: ${version}\nworkflows:\n  '${path}':\n    - '${listed}'\ndependencies:\n  '${entry}':\n    ref: 'v4'\n    commit: '${id}'\n    owner_id: 1\n    repo_id: 2\n`;

test('GitHub runs what the lock names, so a tag there is pinned', async () => {
  expect(await told({ [workflow]: uses('Actions/Cache/save@v4'), [lock]: locking('actions/cache@v4') })).toEqual([]);
  expect(
    await told({ [workflow]: uses('actions/cache@v4') + uses('x').slice(999), [lock]: locking('actions/cache@v4', { version: 'v0.0.3' }) }),
  ).toEqual([]);
});

test('a lock pins nothing for other workflows, in versions that are not known, or without a whole commit', async () => {
  const text = uses('actions/cache@v4');
  expect(await told({ [workflow]: text })).toEqual(['unpinned-uses 6']);
  expect(await told({ [workflow]: text, [lock]: locking('actions/cache@v4', { path: '.github/workflows/b.yml' }) })).toEqual([
    'unpinned-uses 6',
  ]);
  expect(await told({ [workflow]: text, [lock]: locking('actions/cache@v4', { version: 'v2' }) })).toEqual(['unpinned-uses 6']);
  const without = ['unpinned-uses 6', 'actions-lock 6'];
  expect(await told({ [workflow]: text, [lock]: locking('actions/cache@v4', { id: 'sha1-abc' }) })).toEqual(without);
  expect(await told({ [workflow]: text, [lock]: locking('actions/cache@v3') })).toEqual(without);
  expect(await told({ [workflow]: text, [lock]: locking('actions/cache@v4', { listed: 'actions/cache@v3' }) })).toEqual(without);
});

test('a lock that is no YAML pins nothing and is a gap', async () => {
  const files = { [workflow]: uses('actions/cache@v4'), [lock]: 'version: [' };
  expect(await told(files)).toEqual(['unpinned-uses 6']);
  expect(await told(files, lock)).toEqual(['gap invalid']);
});

test('neither reusable workflows nor actions of one’s own go by the lock', async () => {
  const call = 'on: push\njobs:\n  a:\n    uses: acme/flows/.github/workflows/b.yml@v4\n';
  expect(await told({ [workflow]: call, [lock]: locking('acme/flows@v4') })).toEqual(['unpinned-uses 4']);
  const action = 'name: a\nruns:\n  using: composite\n  steps:\n    - uses: actions/cache@v4\n';
  expect(await told({ 'act/action.yml': action, [lock]: locking('actions/cache@v4') }, 'act/action.yml')).toEqual(['unpinned-uses 5']);
});

test('of a name that the lock has twice, the rule says so', async () => {
  const text = twice('Actions/Cache@v4', `sha1-${'9876543210'.repeat(4)}`);
  expect(await told({ [workflow]: uses('actions/cache@v4'), [lock]: text }, lock)).toEqual(['actions-lock 11']);
});

test('a lock is held against the workflows that are there', async () => {
  expect(await told({ [lock]: locking('actions/cache@v4') }, lock)).toEqual(['actions-lock 3']);
  expect(await told({ [workflow]: uses('actions/cache@v4'), [lock]: locking('actions/cache@v4') }, lock)).toEqual([]);
});

const twice = (other: string, id: string): string => `${locking('actions/cache@v4')}  '${other}':\n    ref: 'v4'\n    commit: '${id}'\n`;

test.each([
  ['no YAML', 'version: v0.0.2\nworkflows: [\n'],
  ['a list', '- version: v0.0.2\n'],
  ['a text', 'locked\n'],
  ['nothing', ''],
  ['two documents', `${locking('actions/cache@v4')}---\n${locking('actions/cache@v4')}`],
  ['a key twice', twice('actions/cache@v4', commit)],
  ['workflows that are a list', `version: v0.0.2\nworkflows:\n  - '${workflow}'\ndependencies: {}\n`],
  ['pins that are a mapping', locking('actions/cache@v4').replace("    - 'actions/cache@v4'", "    'actions/cache@v4': 1")],
  ['a name twice in other letters', twice('Actions/Cache@v4', `sha1-${'9876543210'.repeat(4)}`)],
  ['dependencies that are a list', locking('actions/cache@v4').replace(/dependencies:[\s\S]*/, "dependencies:\n  - 'actions/cache@v4'\n")],
])('a lock that is %s pins nothing, and is never passed over', async (_, text) => {
  const files = { [workflow]: uses('actions/cache@v4'), [lock]: text };
  expect((await told(files)).filter((one) => one !== 'actions-lock 6')).toEqual(['unpinned-uses 6']);
  expect((await told(files, lock)).length + (await told(files)).filter((one) => one === 'actions-lock 6').length).toBeGreaterThan(0);
});
