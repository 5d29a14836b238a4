// The judged tree and the judging settings, on real repositories and with each CI system's own variables.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, headOf, type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { type Environment, type JobOptions, readJob, requireCheckout } from './runner.js';

let made: Repository;
let repository: Repository;
let base: string;
let topic: string;
let merge: string;
/** main: base; topic: one commit on it; merge: what GitHub makes of both. */
beforeAll(() => {
  made = temporaryRepository();
  base = made.commit({ a: '1' });
  made.git('update-ref', 'refs/remotes/origin/main', base);
  made.git('checkout', '-q', '-b', 'topic');
  topic = made.commit({ a: '2' });
  made.git('checkout', '-q', 'main');
  made.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  merge = headOf(made.path);
  made.git('checkout', '-q', '--detach', 'topic');
});
afterAll(() => made.remove());
beforeEach(() => {
  repository = copyOf(made);
});
afterEach(() => repository.remove());

const none = 'd'.repeat(40);

function github(event: string, payload: object, environment: Environment = {}): Environment {
  const file = join(repository.path, '.git/event.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: 'refs/heads/main', ...environment };
}

function jobAt(commit: string, environment: Environment, options: JobOptions = {}) {
  repository.git('checkout', '-q', '--detach', commit);
  return readJob(environment, repository.path, options);
}

const pullRequest = () => ({ pull_request: { base: { sha: base }, head: { sha: topic } } });

describe('the judged tree is the change', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])('%s', (event) => {
    for (const commit of [topic, merge])
      expect(jobAt(commit, github(event, pullRequest())).change).toMatchObject({ kind: 'pull-request', base, head: topic });
    expect(() => jobAt(base, github(event, pullRequest()))).toThrow(
      expect.objectContaining({ code: 'wrong-tree', message: expect.stringContaining(topic.slice(0, 12)) }),
    );
  });

  test('a commit made on top of the head is another tree', () => {
    repository.git('checkout', '-q', '--detach', topic);
    expect(() => jobAt(repository.commit({ a: '3' }), github('pull_request', pullRequest()))).toThrow(
      expect.objectContaining({ code: 'wrong-tree' }),
    );
  });

  test('a shallow clone knows the parents of its one commit', () => {
    const shallow = temporaryRepository();
    repository.git('branch', '-f', 'merged', merge);
    shallow.git('fetch', '-q', '--depth', '1', `file://${repository.path}`, 'merged');
    shallow.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    expect(readJob(github('pull_request', pullRequest()), shallow.path)).toMatchObject({
      change: { kind: 'pull-request', base, head: topic },
      settings: { origin: 'unavailable' },
    });
    shallow.remove();
  });

  test('a checkout of depth two judges by the first parent of GitHub’s own merge where the event’s base is older, and by no other merge', () => {
    const shallow = temporaryRepository();
    shallow.git('fetch', '-q', '--depth', '2', `file://${repository.path}`, 'main');
    shallow.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    const older = { pull_request: { base: { sha: none, ref: 'main' }, head: { sha: topic } } };
    expect(readJob(github('pull_request', older, { GITHUB_SHA: merge }), shallow.path)).toMatchObject({
      change: { base },
      settings: { origin: 'base', commit: base },
    });
    // A merge that GitHub did not make may have anything as its first parent.
    expect(readJob(github('pull_request', older, { GITHUB_SHA: topic }), shallow.path)).toMatchObject({
      change: { base: none },
      settings: { origin: 'unavailable' },
    });
    shallow.remove();
  });

  test('a push, a merge queue and another workflow’s run name their commit', () => {
    const push = github('push', { before: base, after: topic }, { GITHUB_SHA: topic, GITHUB_REF: 'refs/heads/topic' });
    expect(jobAt(topic, push).change).toMatchObject({ kind: 'push', base, head: topic, onDefaultBranch: false });
    expect(() => jobAt(base, push)).toThrow(expect.objectContaining({ code: 'wrong-tree' }));
    const queue = github('merge_group', { merge_group: { base_sha: base, head_sha: merge } });
    expect(jobAt(merge, queue).change).toMatchObject({ kind: 'pull-request', head: merge });
    expect(() => jobAt(base, queue)).toThrow(expect.objectContaining({ code: 'wrong-tree' }));
    const run = github('workflow_run', { workflow_run: { head_sha: topic } }, { GITHUB_SHA: base });
    expect(jobAt(topic, run)).toMatchObject({ change: { onDefaultBranch: false }, settings: { origin: 'default-branch', commit: base } });
    expect(jobAt(base, run)).toMatchObject({ change: { onDefaultBranch: true }, settings: { origin: 'checkout' } });
    expect(() => jobAt(merge, { ...run, GITHUB_SHA: none })).not.toThrow();
  });

  test('a folder without version control cannot be the change', () => {
    const environment = github('pull_request', pullRequest());
    const event = join(repository.path, 'event.json');
    writeFileSync(event, JSON.stringify({ ...pullRequest(), repository: { default_branch: 'main' } }));
    rmSync(join(repository.path, '.git'), { recursive: true });
    const job = readJob({ ...environment, GITHUB_EVENT_PATH: event }, repository.path);
    expect(() => requireCheckout(job)).toThrow(expect.objectContaining({ code: 'wrong-tree' }));
    expect(() => requireCheckout(readJob({}, repository.path))).not.toThrow();
  });

  test('a checkout in a folder of the workspace is found, and of several the one that the event names', () => {
    const workspace = temporaryRepository();
    rmSync(join(workspace.path, '.git'), { recursive: true });
    mkdirSync(join(workspace.path, 'deep'));
    workspace.put('other/readme', 'x');
    const other = temporaryRepository(join(workspace.path, 'a-tool'));
    other.commit({ b: '1' });
    repository.git('worktree', 'add', '-q', '--detach', join(workspace.path, 'deep/source'), topic);
    const job = readJob({ ...github('pull_request', pullRequest()), GITHUB_WORKSPACE: workspace.path }, '/');
    expect(job).toMatchObject({ checkout: join(workspace.path, 'deep/source'), commit: topic, settings: { origin: 'base', commit: base } });
    workspace.remove();
  });
});

describe('whose settings judge', () => {
  test('a pull request may go on with its checkout, and is on no default branch whatever its variables say', () => {
    expect(() => requireCheckout(jobAt(topic, github('pull_request', pullRequest())))).not.toThrow();
    const environment = {
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_IID: '7',
      CI_COMMIT_SHA: topic,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_COMMIT_BRANCH: 'main',
      CI_DEFAULT_BRANCH: 'main',
    };
    expect(jobAt(topic, environment).change?.onDefaultBranch).toBe(false);
  });

  test.each(['issue_comment', 'workflow_dispatch', 'schedule', 'release'])(
    '%s: the default branch’s, unless it is checked out',
    (event) => {
      const environment = github(event, {}, { GITHUB_SHA: base });
      expect(jobAt(base, environment)).toMatchObject({ settings: { origin: 'checkout' }, committed: true });
      expect(jobAt(topic, environment)).toMatchObject({ settings: { origin: 'default-branch', commit: base } });
    },
  );

  test('the base of a change for the default branch speaks for that branch, and of no other', () => {
    repository.git('update-ref', '-d', 'refs/remotes/origin/main');
    const onto = (ref: string) =>
      jobAt(topic, github('pull_request', { pull_request: { base: { sha: base, ref }, head: { sha: topic } } })).change?.defaultBranch;
    expect([onto('main'), onto('loose')]).toEqual([{ name: 'main', commit: base }, { name: 'main' }]);
    const queue = github('merge_group', { merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: merge } });
    expect(jobAt(merge, queue).change?.defaultBranch).toEqual({ name: 'main', commit: base });
  });

  test('a topic branch whose default branch is not here says that it judges itself', () => {
    repository.git('update-ref', '-d', 'refs/remotes/origin/main');
    const job = jobAt(topic, github('push', { after: topic }, { GITHUB_SHA: topic, GITHUB_REF: 'refs/heads/topic' }));
    expect(job.settings).toMatchObject({
      origin: 'checkout',
      remark: expect.stringContaining('the default branch main is not in this checkout'),
    });
    const onMain = jobAt(base, github('push', { after: base }, { GITHUB_SHA: base }));
    expect(onMain.settings).not.toHaveProperty('remark');
  });

  test('--base names it where nothing else does', () => {
    expect(jobAt(topic, {}, { base: 'main~1' })).toMatchObject({
      change: { kind: 'pull-request', base, head: topic },
      settings: { origin: 'base', commit: base },
      committed: false,
    });
    for (const name of ['nothing', '--all', 'main..topic', ':/x', ''])
      expect(() => jobAt(topic, {}, { base: name })).toThrow(expect.objectContaining({ code: 'base-unavailable', where: { key: 'base' } }));
    expect(jobAt(topic, {})).toMatchObject({ settings: { origin: 'checkout' }, committed: false });
  });

  test('--base says what is missing: the commit, the checkout, or git', () => {
    const path = process.env.PATH;
    const loose = mkdtempSync(join(tmpdir(), 'portcullis-loose-'));
    try {
      expect(() => jobAt(topic, {}, { base: 'nothing' })).toThrow(/expected a commit, branch or tag of this checkout, got "nothing"/);
      expect(() => readJob({}, loose, { base: 'HEAD~1' })).toThrow(`expected ${loose} to lie in a git checkout`);
      mkdirSync(join(loose, '.git'));
      process.env.PATH = '';
      expect(() => readJob({}, loose, { base: 'HEAD~1' })).toThrow('expected git on PATH');
    } finally {
      rmSync(loose, { recursive: true });
      process.env.PATH = path;
    }
  });

  test('the default branch is the one that origin/HEAD of the clone names, whatever it is called', () => {
    repository.git('update-ref', 'refs/remotes/origin/trunk', base);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    const job = jobAt(topic, { JENKINS_URL: 'https://ci.example.org/', GIT_COMMIT: topic, BRANCH_NAME: 'topic' });
    expect(job.change?.defaultBranch).toEqual({ name: 'trunk', commit: base });
    expect(job.settings).toMatchObject({ origin: 'default-branch', commit: base });
    repository.git('symbolic-ref', '--delete', 'refs/remotes/origin/HEAD');
    repository.git('update-ref', '-d', 'refs/remotes/origin/trunk');
  });

  const systems: [string, () => Environment, () => Environment][] = [
    [
      'GitLab',
      () => ({
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_COMMIT_SHA: topic,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        CI_DEFAULT_BRANCH: 'main',
      }),
      () => ({ GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_SHA: topic, CI_COMMIT_BRANCH: 'topic', CI_DEFAULT_BRANCH: 'main' }),
    ],
    [
      'Azure Pipelines',
      () => ({
        TF_BUILD: 'True',
        BUILD_REASON: 'PullRequest',
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
        SYSTEM_PULLREQUEST_SOURCECOMMITID: topic,
        BUILD_SOURCEVERSION: merge,
      }),
      () => ({ TF_BUILD: 'True', BUILD_REASON: 'IndividualCI', BUILD_SOURCEVERSION: topic, BUILD_SOURCEBRANCH: 'refs/heads/topic' }),
    ],
    [
      'Bitbucket',
      () => ({
        BITBUCKET_BUILD_NUMBER: '1',
        BITBUCKET_PR_ID: '7',
        BITBUCKET_COMMIT: topic,
        BITBUCKET_PR_DESTINATION_COMMIT: base.slice(0, 12),
      }),
      () => ({ BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_COMMIT: topic, BITBUCKET_BRANCH: 'topic' }),
    ],
    [
      'CircleCI',
      () => ({ CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'https://example.org/o/r/pull/7', CIRCLE_SHA1: topic }),
      () => ({ CIRCLECI: 'true', CIRCLE_SHA1: topic, CIRCLE_BRANCH: 'topic' }),
    ],
    [
      'Jenkins',
      () => ({ JENKINS_URL: 'https://ci.example.org/', CHANGE_ID: '7', CHANGE_TARGET: 'main', GIT_COMMIT: topic }),
      () => ({ JENKINS_URL: 'https://ci.example.org/', GIT_COMMIT: topic, BRANCH_NAME: 'topic' }),
    ],
  ];
  test.each(systems)('%s: a change is judged by its target, and its checkout is held against it', (_, change, push) => {
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(jobAt(topic, change())).toMatchObject({
      change: { kind: 'pull-request', base },
      settings: { origin: 'base', commit: base },
      committed: true,
    });
    expect(() => jobAt(base, change())).toThrow(expect.objectContaining({ code: 'wrong-tree' }));
    expect(jobAt(topic, push())).toMatchObject({
      change: { kind: 'push', onDefaultBranch: false },
      settings: { origin: 'default-branch', commit: base },
    });
    expect(() => jobAt(base, push())).toThrow(expect.objectContaining({ code: 'wrong-tree' }));
  });

  test('GitLab: the tip of the target branch goes before an old merge base', () => {
    repository.git('checkout', '-q', '--detach', base);
    const tip = repository.commit({ b: 'new' });
    repository.git('update-ref', 'refs/remotes/origin/main', tip);
    const environment = {
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_IID: '7',
      CI_COMMIT_SHA: topic,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    };
    expect(jobAt(topic, environment).settings).toMatchObject({ origin: 'base', commit: tip });
  });

  test('a change whose base cannot be had is nobody’s to judge', () => {
    repository.git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(jobAt(topic, { JENKINS_URL: 'x', CHANGE_TARGET: 'main', GIT_COMMIT: topic }).settings).toMatchObject({ origin: 'unavailable' });
    expect(
      jobAt(topic, { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '7', CI_COMMIT_SHA: topic, CI_MERGE_REQUEST_DIFF_BASE_SHA: none }).settings,
    ).toMatchObject({ origin: 'unavailable' });
  });
});

test('two tries of a job, and two jobs, are told apart', () => {
  const identity = (environment: Environment) =>
    jobAt(topic, github('push', { after: topic }, { GITHUB_SHA: topic, ...environment })).identity;
  const all = [
    { GITHUB_RUN_ID: '1' },
    { GITHUB_RUN_ID: '2' },
    { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2' },
    { GITHUB_RUN_ID: '1', GITHUB_JOB: 'b' },
  ].map(identity);
  expect(new Set(all).size).toBe(4);
  expect(jobAt(topic, {}).identity).toBeUndefined();
});
