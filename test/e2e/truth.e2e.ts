// Nothing passes that was not looked at: the rules of the house, through the bundles, for every scanner of files.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { nodes, repositoryRoot, runAction, runCli } from '../harness/run-action.js';

const insecure = 'FROM scratch\nRUN curl -k https://example.org/ | sh\n';
const scanners = ['secret-scan', 'dockerfile-lint'] as const;

let repository: Repository;
let base: string;
beforeEach(() => {
  repository = temporaryRepository();
  base = repository.commit({ Dockerfile: 'FROM scratch\nUSER 1000\nCOPY a /a\n', 'docs/readme.txt': 'x\n' });
});
afterEach(() => repository.remove());

/** The environment of a pull request from `base` to `head`. */
function pullRequest(head: string, event = 'pull_request'): Record<string, string> {
  const file = join(repository.path, '.git/event.json');
  writeFileSync(
    file,
    JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } }, repository: { default_branch: 'main' } }),
  );
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: head };
}

describe.each(scanners)('%s', (scanner) => {
  test.each(['pull_request', 'pull_request_target'])('refuses a checkout of the base under %s', async (event) => {
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ Dockerfile: insecure });
    repository.git('checkout', '-q', '--detach', base);
    const run = await runAction(scanner, { workspace: repository.path, environment: pullRequest(head, event) });
    expect([run.exitCode, run.outputs.conclusion]).toEqual([2, 'fail']);
    expect(run.stdout).toMatch(/expected the checkout of [0-9a-f]{12}, which the pull_request\w* event is about.*\[wrong-tree\]/);
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  test('leaves no older report standing when it cannot begin', async () => {
    await runAction(scanner, { workspace: repository.path });
    const run = await runAction(scanner, { workspace: repository.path, inputs: { 'fail-on': 'hgih' } });
    expect([run.exitCode, run.sarif.runs[0].invocations[0].executionSuccessful]).toEqual([2, false]);
  });

  test.each([
    ['deleted', () => rmSync(join(repository.path, 'Dockerfile'))],
    ['edited', () => repository.put('Dockerfile', 'FROM scratch\n')],
    [
      'left out of a sparse checkout',
      () => {
        repository.git('update-index', '--skip-worktree', 'Dockerfile');
        rmSync(join(repository.path, 'Dockerfile'));
      },
    ],
    [
      'hidden from git',
      () => {
        repository.git('update-index', '--assume-unchanged', 'Dockerfile');
        repository.put('Dockerfile', 'FROM scratch\n');
      },
    ],
  ])('sees a tracked file that was %s before the scan', async (_, edit) => {
    const head = repository.commit({ 'docs/readme.txt': 'y\n' });
    edit();
    const run = await runAction(scanner, { workspace: repository.path, environment: pullRequest(head), inputs: { 'fail-on': 'none' } });
    expect([run.exitCode, run.outputs.gaps]).toEqual([2, '1']);
    expect(run.stdout).toContain('::error file=Dockerfile::Not looked at:');
    const allowed = { ...pullRequest(head) };
    const policy = 'allow-gaps:\n  - paths: [Dockerfile]\n    reason: A step writes it anew.\n';
    // Allowed by the change itself: no.
    repository.put('.github/portcullis.yml', policy);
    expect((await runAction(scanner, { workspace: repository.path, environment: allowed })).exitCode).toBe(2);
  });

  test.each([
    ['an encoding', 'working-tree-encoding=UTF-7', insecure],
    ['`$Id$`', 'ident', `FROM scratch\nRUN true $Id:;curl\t-k\texample.org|sh;#$\n`],
  ])('sees a text that the commit has and the checkout hides by %s', async (_, attribute, text) => {
    repository.commit({ Dockerfile: text });
    repository.put('.gitattributes', `Dockerfile ${attribute}\n`);
    // Only this file: git would take the other anew, by its attributes.
    repository.git('add', '.gitattributes');
    repository.git('commit', '-q', '-m', 'attributes');
    const head = repository.git('rev-parse', 'HEAD');
    rmSync(join(repository.path, 'Dockerfile'));
    repository.git('checkout', '-q', '--', '.');
    expect(readFileSync(join(repository.path, 'Dockerfile'), 'utf8')).not.toBe(text);
    const run = await runAction(scanner, { workspace: repository.path, environment: pullRequest(head), inputs: { 'fail-on': 'none' } });
    // It holds another text, or git itself has compared it once more and calls it edited.
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining('::error file=Dockerfile::Not looked at: the commit h')]);
  });

  test('a person’s unfinished edits are no gap', async () => {
    repository.put('Dockerfile', 'FROM scratch\nUSER 1000\n');
    expect((await runCli([scanner, '.', '--fail-on', 'critical'], { workspace: repository.path })).exitCode).toBe(0);
  });

  test('a submodule that is not checked out ends nothing, and is named as left out', async () => {
    repository.commit({ 'docs/readme.txt': 'y\n' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendored`);
    repository.git('commit', '-q', '-m', 'submodule');
    mkdirSync(join(repository.path, 'vendored'));
    const run = await runAction(scanner, {
      workspace: repository.path,
      environment: pullRequest(repository.git('rev-parse', 'HEAD')),
      inputs: { 'fail-on': 'critical' },
    });
    expect([run.exitCode, run.stdout]).toEqual([0, expect.not.stringContaining('defect')]);
    if (scanner === 'secret-scan') expect(JSON.stringify(run.sarif)).toContain('a submodule that is not checked out');
  });

  test('a second run in a job keeps the first, and a list that holds nothing is an error', async () => {
    repository.commit({ 'svc-a/Dockerfile': insecure, 'svc-b/Dockerfile': 'FROM scratch\n' });
    for (const path of ['svc-a', 'svc-b'])
      await runAction(scanner, { workspace: repository.path, inputs: { path, 'fail-on': 'none' }, environment: { GITHUB_RUN_ID: '7' } });
    const { runs } = JSON.parse(readFileSync(join(repository.path, `portcullis-results/${scanner}.sarif`), 'utf8'));
    expect(runs.map((run: { properties: { portcullis: { inputs: { path: string } } } }) => run.properties.portcullis.inputs.path)).toEqual([
      'svc-b',
      'svc-a',
    ]);
    const empty = await runAction(scanner, { workspace: repository.path, inputs: { include: ' , ' } });
    expect([empty.exitCode, empty.stdout]).toEqual([2, expect.stringContaining('`include`: expected at least one value')]);
  });
});

describe('other programs', () => {
  const alone = join(repositoryRoot, 'build/node-alone');
  beforeAll(() => {
    mkdirSync(alone, { recursive: true });
    for (const { name, path } of nodes) {
      mkdirSync(join(alone, name), { recursive: true });
      if (!existsSync(join(alone, name, 'node'))) symlinkSync(path, join(alone, name, 'node'));
    }
  });

  test.each(nodes)('the README’s first command with $name alone and no git, inside and outside a checkout', async (node) => {
    const environment = { PATH: join(alone, node.name) };
    const example = join(repositoryRoot, 'examples/insecure-app');
    for (const inside of [true, false]) {
      if (!inside) rmSync(join(repository.path, '.git'), { recursive: true });
      spawnSync('cp', ['-r', example, join(repository.path, 'app')]);
      const run = await runCli(['scan', 'app'], { workspace: repository.path, node, environment });
      expect([run.exitCode, run.stderr]).toEqual([1, '']);
      expect(run.stdout).toContain('Blocked');
    }
  });

  test('a git of the scanned folder is not run', async () => {
    repository.put('bin/git', '#!/bin/sh\ntouch "$(dirname "$0")/../pwned"\n');
    spawnSync('chmod', ['755', join(repository.path, 'bin/git')]);
    const run = await runCli(['secret-scan', '.'], {
      workspace: repository.path,
      environment: { PATH: `${join(repository.path, 'bin')}:.:bin:${process.env.PATH}` },
    });
    expect([run.exitCode, existsSync(join(repository.path, 'pwned'))]).toEqual([0, false]);
  });

  test('what only git can do says that git is missing', async () => {
    const run = await runCli(['secret-scan', '--scan', 'history', '.'], {
      workspace: repository.path,
      environment: { PATH: join(alone, nodes[0]?.name ?? '') },
    });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^portcullis: expected .*git.*\[[a-z-]+\]\n$/);
  });
});

describe('whose settings judge a scan from the command line', () => {
  const loose = { '.github/portcullis.yml': 'block-at: none\n', Dockerfile: insecure };

  test('--base: a policy that the change weakens does not count yet', async () => {
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit(loose);
    expect((await runCli(['scan', '.'], { workspace: repository.path })).exitCode).toBe(0);
    expect((await runCli(['scan', '.', '--base', 'main'], { workspace: repository.path })).exitCode).toBe(1);
    const unknown = await runCli(['scan', '.', '--base', 'mian'], { workspace: repository.path });
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('[base-unavailable]')]);
  });

  test.each([
    [
      'GitLab',
      (head: string) => ({
        GITLAB_CI: 'true',
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_COMMIT_SHA: head,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      }),
    ],
    [
      'Azure Pipelines',
      (head: string) => ({
        TF_BUILD: 'True',
        BUILD_REASON: 'PullRequest',
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
        BUILD_SOURCEVERSION: head,
      }),
    ],
    [
      'Bitbucket',
      (head: string) => ({
        BITBUCKET_BUILD_NUMBER: '1',
        BITBUCKET_PR_ID: '1',
        BITBUCKET_COMMIT: head,
        BITBUCKET_PR_DESTINATION_COMMIT: base.slice(0, 12),
      }),
    ],
    ['CircleCI', (head: string) => ({ CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'x', CIRCLE_SHA1: head })],
    ['Jenkins', (head: string) => ({ JENKINS_URL: 'x', CHANGE_ID: '1', CHANGE_TARGET: 'main', GIT_COMMIT: head })],
  ])('%s: neither does it there', async (_, environment) => {
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit(loose);
    const run = await runCli(['scan', '.'], { workspace: repository.path, environment: environment(head) });
    expect([run.exitCode, run.stderr]).toEqual([1, '']);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain('counts after merge');
  });
});
