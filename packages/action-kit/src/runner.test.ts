import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJob } from './runner.js';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis job '));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function job(event: string, payload: unknown) {
  const file = join(workspace, 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readJob(
    { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: head, GITHUB_REPOSITORY: 'o/r' },
    '/',
  );
}

test.each([
  [
    'pull_request',
    { pull_request: { base: { sha: base }, head: { sha: head } } },
    { kind: 'pull-request', base, head, onDefaultBranch: false },
  ],
  ['merge_group', { merge_group: { base_sha: base, head_sha: head } }, { kind: 'pull-request', base, head, onDefaultBranch: false }],
  ['push', { before: base, after: head }, { kind: 'push', base, head, onDefaultBranch: false }],
  ['push', { before: '0'.repeat(40), after: head }, { kind: 'push', head, onDefaultBranch: false }],
  ['schedule', {}, undefined],
])('%s: the change is read from the payload', (event, payload, change) => {
  expect(job(event, payload).change).toEqual(change);
});

test.each([
  ['no JSON', '{'],
  ['no base', '{"pull_request":{}}'],
  ['a base that is no commit', '{"pull_request":{"base":{"sha":"main"},"head":{"sha":"x"}}}'],
])('a pull request whose payload has %s is never taken for a plain push', (_, payload) => {
  expect(() => job('pull_request', payload)).toThrow(expect.objectContaining({ code: 'event-unreadable' }));
});

test('a workspace that is not there is named', () => {
  expect(() => readJob({ GITHUB_WORKSPACE: join(workspace, 'nope') }, '/')).toThrow(expect.objectContaining({ code: 'workspace-missing' }));
});
