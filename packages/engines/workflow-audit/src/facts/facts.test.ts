import { type RepositoryUse, useTarget } from '@portcullis/formats/workflow';
import { actionFace, isKnownAction } from './actions.js';
import { advisoriesOf, maliciousCommit } from './advisories.js';
import { outdatedTables, tables } from './age.js';
import { pinOf } from './pins.js';
import { activityTypes, eventNames, permissionScopes } from './schema.js';

const use = (text: string): RepositoryUse => useTarget(text) as RepositoryUse;
const commit = '8edcb1bdb4e267140fa742c62e395cd74f332709';

test('an action is known as it was at each of its releases', () => {
  expect(actionFace(use('actions/checkout@v1'))?.inputs.has('persist-credentials')).toBe(false);
  expect(actionFace(use('actions/checkout@v2.0.0'))?.using).toBe('node12');
  expect(actionFace(use('actions/checkout@v4'))).toMatchObject({ using: 'node20', merged: false });
  expect(actionFace(use('actions/cache/restore@v4'))?.inputs.get('key')).toMatchObject({ required: true });
  expect(actionFace(use(`actions/checkout@${commit}`), 'v4.2.2')?.outputs).toEqual(new Set(['ref', 'commit']));
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

test('of actions and releases that the table does not know nothing is said', () => {
  expect([actionFace(use('nobody/nothing@v1')), actionFace(use('actions/checkout@v999')), actionFace(use('actions/checkout'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([isKnownAction(use('Actions/Checkout@v4')), isKnownAction(use('constructor/x@v1'))]).toEqual([true, false]);
});

test.each([
  ['tj-actions/changed-files@v40', ['GHSA-mcph-m25j-8j63', 'GHSA-mrrh-fwg8-r2c3']],
  ['tj-actions/changed-files@v45.0.7', ['GHSA-mrrh-fwg8-r2c3']],
  // The tag of the line was moved on to the fix.
  ['tj-actions/changed-files@v46', []],
  ['actions/download-artifact@v4.1.2', ['GHSA-cxww-7g56-2vh6']],
  ['actions/download-artifact@v4', []],
  ['actions/download-artifact@v3', []],
  ['github/codeql-action/init@v3.28.2', ['GHSA-vqf5-2xx6-9wfm']],
  ['github/codeql-action/init@v3.26.10', []],
  ['aquasecurity/trivy-action@0.34.0', ['GHSA-69fq-xp46-6x23']],
])('%s has %j', (text, ids) => {
  expect(advisoriesOf(use(text)).map(({ id }) => id)).toEqual(ids);
});

test('a commit counts by the version beside it, or by itself', () => {
  expect(advisoriesOf(use(`tj-actions/branch-names@${commit}`), 'v8.2.1')).toHaveLength(1);
  expect(advisoriesOf(use(`tj-actions/branch-names@${commit}`))).toEqual([]);
  expect(maliciousCommit('0E58ED8671D6B60D0890C21B07F8835ACE038E67')).toBe('GHSA-mrrh-fwg8-r2c3');
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
