// Our example workflow under a runner: act in host mode runs it for every event that it names, with the action of this checkout in the
// place of the pinned one and stand-ins for the uploads.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithPeers, peer } from '../harness/peers.js';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot } from '../harness/run-action.js';

const example = readFileSync(join(repositoryRoot, 'examples/one-line.yml'), 'utf8');
const weakness =
  'FROM registry.example/base:1.2@sha256:d9e853e87e55526f6b2917df91a2115c36dd7c696a35be12163d44e6e2a4b6bc\nRUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n';

interface Job {
  readonly status: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** Annotations of level error, as the runner was told of them. */
  readonly errors: readonly string[];
  readonly summary: string;
  readonly uploads: readonly string[];
  readonly log: string;
}

describeWithPeers('the runner', ['act'], () => {
  let folder: string;
  let repository: Repository;
  let main: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-act-')));
    for (const path of ['action.yml', 'actions', 'dist'])
      cpSync(join(repositoryRoot, path), join(folder, 'action', path), { recursive: true });
    standIn('codeql-action/upload-sarif', 'sarif_file');
    standIn('upload-artifact', 'path');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(() => {
    repository = temporaryRepository(realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-runner-'))));
    repository.git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo');
    main = repository.commit({ '.github/workflows/gate.yml': example, 'app.txt': 'text\n' });
  });
  afterEach(() => repository.remove());

  /** An action that lists what it was to upload. */
  function standIn(path: string, input: string): void {
    mkdirSync(join(folder, path), { recursive: true });
    const run = `echo "uploaded by ${path}:" && ls $\{{ inputs.${input} }}`;
    writeFileSync(
      join(folder, path, 'action.yml'),
      `name: stand-in\ninputs: { name: {}, ${input}: { required: true } }\nruns:\n  using: composite\n  steps:\n    - shell: sh\n      run: '${run}'\n`,
    );
  }

  function run(event: string, payload: object): Job {
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
    const pinOf = (name: string): string =>
      new RegExp(`uses: (${name}(?:/[\\w-]+)?@\\w+)`).exec(example)?.[1]?.replace(/(codeql-action)\/[\w-]+/, '$1') ?? name;
    const local = (name: string, path: string): string[] => ['--local-repository', `${pinOf(name)}=${join(folder, path)}`];
    const { status, stdout, stderr } = spawnSync(
      peer('act') as string,
      [
        ...[event, '--eventpath', file, '--platform', 'ubuntu-24.04=-self-hosted', '--pull=false', '--action-offline-mode'],
        ...['--action-cache-path', join(folder, 'cache')],
        ...local('portcullis-ci/portcullis', 'action'),
        ...local('github/codeql-action', 'codeql-action'),
        ...local('actions/upload-artifact', 'upload-artifact'),
      ],
      { cwd: repository.path, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder }, maxBuffer: 64 * 1024 * 1024 },
    );
    const log = stdout + stderr;
    return {
      status,
      log,
      outputs: Object.fromEntries([...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
      errors: [...log.matchAll(/❗ {2}::error (.*)$/gm)].map(([, text]) => text as string),
      summary: /⚙ {2}Summary - ([\s\S]*?)\n(?:\[|$)/.exec(log)?.[1] ?? '',
      uploads: [...log.matchAll(/\| uploaded by ([\w/-]+):/g)].map(([, name]) => name as string),
    };
  }

  /** A branch that adds a weakness and would let it pass, merged as GitHub merges it for a pull request. */
  function loosening(): { readonly head: string; readonly merge: string } {
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ Dockerfile: weakness, '.github/portcullis.yml': 'block-at: none\n' });
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    return { head, merge: repository.git('rev-parse', 'HEAD') };
  }

  const blocked = {
    status: 1,
    outputs: expect.objectContaining({ decision: 'block', blocking: '1', high: '1', causes: '' }),
    summary: expect.stringMatching(
      /^## Blocked: 1 finding to fix[\s\S]*`Dockerfile:2`[\s\S]*blocks at none instead of high: counts after merge/,
    ),
  };
  const decision = expect.stringMatching(/^title=Portcullis::Blocked: 1 finding to fix/);
  const place = expect.stringMatching(/^title=high%3A tls-verification-disabled,file=Dockerfile,line=2,/);
  const both = ['codeql-action/upload-sarif', 'upload-artifact'];

  test('a push of what is clean passes, without an annotation, and its results are uploaded', () => {
    expect(run('push', { after: main, ref: 'refs/heads/main' })).toMatchObject({
      status: 0,
      outputs: expect.objectContaining({ decision: 'pass', findings: '0', causes: '' }),
      summary: expect.stringMatching(/^## Passed: 3 reports, no open findings/),
      errors: [],
      uploads: both,
    });
  });

  test('a pull request is judged by its base: the decision is the first annotation', () => {
    const { head } = loosening();
    const job = run('pull_request', {
      number: 1,
      pull_request: { number: 1, base: { sha: main, ref: 'main' }, head: { sha: head, ref: 'topic' } },
    });
    expect(job).toMatchObject({ ...blocked, uploads: both });
    expect(job.errors).toEqual([decision, place]);
    expect(job.log).toMatch(/2 \| RUN curl -k https/);
  });

  test('one from a fork is judged alike, and is not uploaded to code scanning', () => {
    const { head } = loosening();
    const fork = { sha: head, ref: 'topic', repo: { fork: true, full_name: 'stranger/octo-repo' } };
    const job = run('pull_request', { number: 1, pull_request: { number: 1, base: { sha: main, ref: 'main' }, head: fork } });
    expect(job).toMatchObject({ ...blocked, errors: [decision, place], uploads: ['upload-artifact'] });
  });

  test('a merge group is judged by the commit that it is to be merged into', () => {
    const { merge } = loosening();
    const group = { base_sha: main, base_ref: 'refs/heads/main', head_sha: merge, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' };
    expect(run('merge_group', { merge_group: group })).toMatchObject({ ...blocked, errors: [decision, place], uploads: both });
  });

  test('a schedule judges what is merged by its own policy', () => {
    repository.commit({ Dockerfile: weakness, '.github/portcullis.yml': 'block-at: none\n' });
    expect(run('schedule', { schedule: '17 5 * * 1' })).toMatchObject({
      status: 0,
      outputs: expect.objectContaining({ decision: 'pass', high: '1', causes: '' }),
      summary: expect.stringMatching(/^## Passed: 3 reports, \d open that `block-at: none` lets stand/),
      errors: [],
    });
  });

  test('a pull request whose checkout lacks its base is not decided: the annotation names the doubt', () => {
    const { head } = loosening();
    const gone = { sha: 'd'.repeat(40), ref: 'main' };
    repository.git('checkout', '-q', 'topic');
    const job = run('pull_request', { number: 1, pull_request: { number: 1, base: gone, head: { sha: head, ref: 'topic' } } });
    expect(job.status).toBe(1);
    expect(job.outputs.decision).toBe('block');
    expect(job.errors.join('\n')).toContain('base-unavailable');
  });
});
