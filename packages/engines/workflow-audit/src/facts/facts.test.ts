import { type RepositoryUse, useTarget } from '@portcullis/formats/workflow';
import table from '../../data/popular-actions.json' with { type: 'json' };
import { actionFace, hasFreeOutputs, isKnownAction } from './actions.js';
import { outdatedTables, tables } from './age.js';
import { pinOf } from './pins.js';
import { activityTypes, eventNames, permissionScopes } from './schema.js';

const use = (text: string): RepositoryUse => useTarget(text) as RepositoryUse;
const commit = '8edcb1bdb4e267140fa742c62e395cd74f332709';

test('an action is known as it was at each of its releases', () => {
  expect(actionFace(use('actions/checkout@v1'))?.inputs.has('persist-credentials')).toBe(false);
  expect(actionFace(use('actions/checkout@v2.0.0'))?.using).toBe('node12');
  expect(actionFace(use('actions/checkout@v4'))).toMatchObject({ using: 'node20', merged: false });
  // The tag v3 stays behind v3.1.0.
  expect(actionFace(use('actions/download-artifact@v3'))?.using).toBe('node16');
  expect(actionFace(use('actions/download-artifact@v3.1.0'))?.using).toBe('node24');
  expect(actionFace(use('actions/cache/restore@v4'))?.inputs.get('key')).toMatchObject({ required: true });
  expect(actionFace(use(`actions/checkout@${commit}`), 'v4.2.2')?.outputs).toEqual(new Set(['ref', 'commit']));
});

test('releases of two numbers count beside those of three', () => {
  const action = use(`redhat-actions/buildah-build@${commit}`);
  expect(actionFace(action, 'v2.13')?.inputs.has('containerfiles')).toBe(true);
  expect(actionFace(action, 'v2.6.1')?.inputs.has('containerfiles')).toBe(false);
});

test('outputs are free where the inputs of a step name them', () => {
  const outputs = use('step-security/changed-files@v47');
  expect([hasFreeOutputs(outputs, ['files']), hasFreeOutputs(outputs, ['files_yaml']), hasFreeOutputs(outputs, [])]).toEqual([
    false,
    true,
    false,
  ]);
  expect(hasFreeOutputs(use('dorny/paths-filter@v3'), [])).toBe(true);
});

test('names of inputs that came again in another case are there', () => {
  expect(actionFace(use('JamesIves/github-pages-deploy-action@v4'))?.inputs.has('folder')).toBe(true);
});

test('of a branch, and of a commit alone, all releases are taken together and nothing is required', () => {
  for (const ref of ['main', commit]) {
    const face = actionFace(use(`actions/cache@${ref}`));
    expect(face).toMatchObject({ merged: true });
    expect([...(face?.inputs.values() ?? [])].some(({ required }) => required)).toBe(false);
  }
});

test('of a commit whose comment may stand for a later release nothing is said', () => {
  expect(actionFace(use(`pypa/gh-action-pypi-publish@${commit}`), 'release/v1')).toBeUndefined();
  expect(actionFace(use(`actions/checkout@${commit}`), 'v2')?.using).toBe('node12');
  // The whole version of the newest release that the table knows stands for itself.
  const newest = table.actions['actions/checkout'][0]?.replace('=', 'v');
  expect(newest).toMatch(/^v\d+\.\d+\.\d+$/);
  expect(actionFace(use(`actions/checkout@${commit}`), newest)?.using).toBe('node24');
  expect(actionFace(use('pypa/gh-action-pypi-publish@release/v1'))?.inputs.has('attestations')).toBe(true);
});

test('of actions and releases that the table does not know nothing is said', () => {
  expect([actionFace(use('nobody/nothing@v1')), actionFace(use('actions/checkout@v999')), actionFace(use('actions/checkout'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([isKnownAction(use('Actions/Checkout@v4')), isKnownAction(use('constructor/x@v1'))]).toEqual([true, false]);
});

test('of a commit nothing is said where the table has but the head of a branch', () => {
  const action = 'Homebrew/actions/setup-homebrew';
  expect(isKnownAction(use(`${action}@main`))).toBe(true);
  expect(actionFace(use(`${action}@main`))?.outputs.size).toBeGreaterThan(0);
  expect(actionFace(use(`${action}@${commit}`), '2026.08.14.1')).toBeUndefined();
});

test('a ref is pinned to the release that it stood for', () => {
  expect(pinOf(use('actions/checkout@v4'))).toEqual({
    tag: expect.stringMatching(/^v4\./),
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
  expect(pinOf(use('actions/checkout@main'))).toBeUndefined();
  expect(pinOf(use('actions/checkout@v4.0.0'))).toBeUndefined();
});

test('events, their types and the scopes of the token are those of the schema', () => {
  expect(eventNames).toEqual(expect.arrayContaining(['push', 'pull_request_target', 'workflow_run']));
  expect(activityTypes('issue_comment')).toEqual(['created', 'edited', 'deleted']);
  expect(activityTypes('push')).toEqual([]);
  expect([permissionScopes.get('contents'), permissionScopes.get('id-token')]).toEqual([
    ['read', 'write', 'none'],
    ['write', 'none'],
  ]);
});

test('every table has a source and a day, and is told of once it is old', () => {
  for (const { date, source } of tables) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(source).not.toBe('');
  }
  expect(outdatedTables(new Date('2026-12-01'))).toEqual([]);
  expect(outdatedTables(new Date('2028-01-01'))).toEqual(tables);
});
