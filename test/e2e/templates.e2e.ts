// The templates for other systems, run as those systems run them: each one's commands, taken out of the file, in a checkout as that system
// makes it and with the variables that it documents. The repositories are bare ones on this disk.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot } from '../harness/run-action.js';

const weakness =
  'FROM registry.example/base:1.2@sha256:d9e853e87e55526f6b2917df91a2115c36dd7c696a35be12163d44e6e2a4b6bc\nRUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n';
const policy = '.github/portcullis.yml';

let folder: string;
let pin: string;
/** Commits of the application. */
let main: string;
let topic: string;
let merge: string;
let fork: string;
let forkMerge: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-templates-')));
  const ours = temporaryRepository(join(folder, 'portcullis'));
  // Every case fetches the same megabytes: to pack them anew each time would be most of what this suite costs.
  for (const name of ['core.compression', 'pack.window']) ours.git('config', name, '0');
  // What `scan` and the gate need: the whole of it would be copied for every case.
  for (const part of ['cli', 'dockerfile-lint', 'secret-scan', 'workflow-audit'])
    cpSync(join(repositoryRoot, 'dist', part), join(ours.path, 'dist', part), { recursive: true });
  pin = ours.commit({});
  const app = temporaryRepository(join(folder, 'app'));
  main = app.commit({ 'app.txt': 'text\n', [policy]: 'block-at: high\n' });
  const merged = (branch: string): string => {
    app.git('checkout', '-q', '--detach', 'main');
    app.git('merge', '-q', '--no-ff', '-m', 'merge', branch);
    return app.git('rev-parse', 'HEAD');
  };
  // A branch that adds a weakness and would let it pass.
  app.git('checkout', '-q', '-b', 'topic');
  topic = app.commit({ Dockerfile: weakness, [policy]: 'block-at: none\n' });
  merge = merged('topic');
  app.git('checkout', '-q', '-b', 'stranger', 'main');
  fork = app.commit({ 'fork/Dockerfile': weakness, [policy]: 'block-at: none\n' });
  forkMerge = merged('stranger');
  const origin = join(folder, 'origin.git');
  execFileSync('git', ['clone', '-q', '--bare', app.path, origin]);
  const refs: [string, string][] = [
    ['refs/merge-requests/7/head', topic],
    ['refs/merge-requests/7/merge', merge],
    ['refs/merge-requests/8/head', fork],
    ['refs/pull/7/head', topic],
    ['refs/pull/7/merge', merge],
    ['refs/pull/8/head', fork],
    ['refs/pull/8/merge', forkMerge],
  ];
  for (const [ref, commit] of refs) {
    app.git('push', '-q', origin, `${commit}:${ref}`);
  }
  for (const arguments_ of [
    ['update-ref', '-d', 'refs/heads/stranger'],
    ['symbolic-ref', 'HEAD', 'refs/heads/main'],
    ['config', 'uploadpack.allowFilter', 'true'],
  ])
    execFileSync('git', ['-C', origin, ...arguments_]);
  // What the templates take from GitHub comes from this disk.
  writeFileSync(
    join(folder, '.gitconfig'),
    `[url "file://${ours.path}"]\n\tinsteadOf = https://github.com/portcullis-ci/portcullis\n[protocol "file"]\n\tallow = always\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let work: Repository;
beforeEach(() => {
  work = temporaryRepository(realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-template-job-'))));
  work.git('remote', 'add', 'origin', `file://${join(folder, 'origin.git')}`);
});
afterEach(() => work.remove());

/** Fetches refspecs, and checks a commit out with no branch. */
function checkout(commit: string, refspecs: readonly string[], ...options: readonly string[]): void {
  work.git('fetch', '-q', '--no-tags', ...options, 'origin', ...refspecs);
  work.git('checkout', '-q', '--detach', commit);
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs scripts one after another, each in a shell of its own, until one fails. */
function shells(scripts: readonly string[], shell: readonly string[], environment: Readonly<Record<string, string>>): Ended {
  const [program, ...options] = shell as [string, ...string[]];
  let output = '';
  for (const script of scripts) {
    const run = spawnSync(program, [...options, '-c', script.replaceAll('0'.repeat(40), pin)], {
      cwd: work.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', CI: 'true', ...environment },
    });
    output += run.stdout + run.stderr;
    if (run.status !== 0) return { status: run.status, output };
  }
  return { status: 0, output };
}

const template = (name: string): string => readFileSync(join(repositoryRoot, 'templates', name), 'utf8');

/** GitLab joins `before_script` and `script` into one shell that ends at the first failure. */
function gitlab(environment: Readonly<Record<string, string>>): Ended {
  const { portcullis: job } = load(template('gitlab-ci.yml')) as {
    portcullis: { variables: Record<string, string>; before_script: string[]; script: string[] };
  };
  const builds = mkdtempSync(join(folder, 'builds-'));
  return shells([['set -eo pipefail', ...job.before_script, ...job.script].join('\n')], ['bash'], {
    ...job.variables,
    PORTCULLIS_COMMIT: pin,
    GITLAB_CI: 'true',
    CI_JOB_ID: '1',
    CI_DEFAULT_BRANCH: 'main',
    CI_BUILDS_DIR: builds,
    CI_PROJECT_DIR: work.path,
    ...environment,
  });
}

const parameter = (name: string): string => `$\{{ parameters.${name} }}`;

function azure(environment: Readonly<Record<string, string>>): Ended {
  const { jobs } = load(
    template('azure-pipelines.yml').replaceAll(parameter('portcullisCommit'), pin).replaceAll(parameter('defaultBranch'), 'main'),
  ) as {
    jobs: { steps: { script?: string }[] }[];
  };
  const scripts = jobs.flatMap(({ steps }) => steps.flatMap(({ script }) => (script === undefined ? [] : [script])));
  expect(scripts).toHaveLength(2);
  return shells(scripts, ['bash', '--noprofile', '--norc'], {
    TF_BUILD: 'True',
    BUILD_BUILDID: '1',
    AGENT_TEMPDIRECTORY: mkdtempSync(join(folder, 'agent-')),
    BUILD_SOURCESDIRECTORY: work.path,
    ...environment,
  });
}

function jenkins(environment: Readonly<Record<string, string>>): Ended {
  const script = /sh '''\n([\s\S]*?)'''/.exec(template('Jenkinsfile'))?.[1] as string;
  return shells([script], ['sh', '-e'], {
    JENKINS_URL: 'https://ci.example.org/',
    BUILD_TAG: 'jenkins-app-1',
    WORKSPACE: work.path,
    WORKSPACE_TMP: mkdtempSync(join(folder, 'workspace-')),
    PORTCULLIS_COMMIT: pin,
    ...environment,
  });
}

function circle(environment: Readonly<Record<string, string>>): Ended {
  const { jobs } = load(template('circleci.yml').replace(/<< [\w.-]+ >>/g, '""')) as {
    jobs: { portcullis: { steps: (string | { run?: { command: string }; checkout?: { method: string } })[] } };
  };
  const { steps } = jobs.portcullis;
  expect(steps[0]).toEqual({ checkout: { method: 'full' } });
  const scripts = steps.flatMap((step) => (typeof step === 'string' || step.run === undefined ? [] : [step.run.command]));
  expect(scripts).toHaveLength(2);
  const home = mkdtempSync(join(folder, 'circle-'));
  const local = scripts.map((script) => script.replaceAll('/tmp/', `${home}/`));
  return shells(local, ['bash', '-eo', 'pipefail'], {
    CIRCLECI: 'true',
    CIRCLE_BUILD_NUM: '1',
    CIRCLE_WORKING_DIRECTORY: '~/project',
    PORTCULLIS_COMMIT: pin,
    ...environment,
  });
}

/** As CircleCI clones: all branches, then the branch of the job made anew at its commit. */
function circleCheckout(commit: string, branch: string, ...options: readonly string[]): void {
  work.git('fetch', '-q', ...options, 'origin', '+refs/heads/*:refs/remotes/origin/*');
  if (branch.startsWith('pull/')) work.git('fetch', '-q', ...options, 'origin', `+refs/${branch}/head:refs/remotes/origin/${branch}`);
  work.git('remote', 'set-head', 'origin', 'main');
  work.git('checkout', '-q', '-B', branch, commit);
}

const all = '+refs/heads/*:refs/remotes/origin/*';
type Case = readonly [name: string, run: () => Ended, expected: 'passes' | 'judged by the target' | 'not decided'];

const cases: readonly Case[] = [
  [
    'GitLab, a push of the default branch, on no branch',
    () => {
      checkout(main, ['+refs/heads/main:refs/pipelines/1']);
      return gitlab({ CI_PIPELINE_SOURCE: 'push', CI_COMMIT_SHA: main, CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) });
    },
    'passes',
  ],
  ...(
    [
      ['a merge request', () => topic, 'refs/merge-requests/7/head', []],
      ['a merge request in a shallow clone', () => topic, 'refs/merge-requests/7/head', ['--depth', '1']],
      ['the result of merging it', () => merge, 'refs/merge-requests/7/merge', []],
      ['the result of merging it in a shallow clone', () => merge, 'refs/merge-requests/7/merge', ['--depth', '1']],
      ['a merge request from a fork', () => fork, 'refs/merge-requests/8/head', []],
    ] as const
  ).map(
    ([name, commit, ref, options]): Case => [
      `GitLab, ${name}`,
      () => {
        checkout(commit(), [`+${ref}:refs/pipelines/1`], ...options);
        return gitlab({
          CI_PIPELINE_SOURCE: 'merge_request_event',
          CI_MERGE_REQUEST_IID: '7',
          CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
          CI_MERGE_REQUEST_DIFF_BASE_SHA: main,
          CI_COMMIT_SHA: commit(),
          ...(ref.endsWith('/merge') ? { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: topic, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: main } : {}),
        });
      },
      'judged by the target',
    ],
  ),
  [
    'Azure, a push of the default branch, on no branch',
    () => {
      checkout(main, [all]);
      return azure({ BUILD_REASON: 'IndividualCI', BUILD_SOURCEVERSION: main, BUILD_SOURCEBRANCH: 'refs/heads/main' });
    },
    'passes',
  ],
  [
    'Azure, a build of another branch',
    () => {
      checkout(topic, [all]);
      return azure({ BUILD_REASON: 'IndividualCI', BUILD_SOURCEVERSION: topic, BUILD_SOURCEBRANCH: 'refs/heads/topic' });
    },
    'judged by the target',
  ],
  ...(
    [
      ['a pull request', '7', () => [topic, merge], [], 'judged by the target'],
      ['a pull request from a fork', '8', () => [fork, forkMerge], [], 'judged by the target'],
      ['a pull request in a checkout that somebody made shallow', '7', () => [topic, merge], ['--depth', '1'], 'not decided'],
    ] as const
  ).map(
    ([name, number, commits, options, expected]): Case => [
      `Azure, ${name}`,
      () => {
        const [head, made] = commits() as [string, string];
        const ref = `+refs/pull/${number}/merge:refs/remotes/pull/${number}/merge`;
        checkout(made, options.length > 0 ? [ref] : [all, ref], ...options);
        return azure({
          BUILD_REASON: 'PullRequest',
          BUILD_SOURCEVERSION: made,
          BUILD_SOURCEBRANCH: `refs/pull/${number}/merge`,
          SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
          SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
          SYSTEM_PULLREQUEST_ISFORK: number === '8' ? 'True' : 'False',
        });
      },
      expected,
    ],
  ),
  [
    'Jenkins, a build of the primary branch, on no branch',
    () => {
      checkout(main, ['+refs/heads/main:refs/remotes/origin/main']);
      return jenkins({ BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true', GIT_COMMIT: main });
    },
    'passes',
  ],
  [
    'Jenkins, a build of another branch',
    () => {
      checkout(topic, ['+refs/heads/topic:refs/remotes/origin/topic']);
      return jenkins({ BRANCH_NAME: 'topic', GIT_COMMIT: topic });
    },
    'judged by the target',
  ],
  ...(
    [
      ['a change', '7', () => topic, 'head', []],
      ['a change in a shallow clone', '7', () => topic, 'head', ['--depth', '1']],
      ['a change, merged', '7', () => merge, 'merge', []],
      ['a change from a fork', '8', () => fork, 'head', []],
    ] as const
  ).map(
    ([name, number, commit, ref, options]): Case => [
      `Jenkins, ${name}`,
      () => {
        checkout(commit(), [`+refs/pull/${number}/${ref}:refs/remotes/origin/PR-${number}`], ...options);
        return jenkins({ BRANCH_NAME: `PR-${number}`, CHANGE_ID: number, CHANGE_TARGET: 'main', GIT_COMMIT: commit() });
      },
      'judged by the target',
    ],
  ),
  [
    'CircleCI, a push of the default branch',
    () => {
      circleCheckout(main, 'main');
      return circle({ CIRCLE_SHA1: main, CIRCLE_BRANCH: 'main' });
    },
    'passes',
  ],
  ...(
    [
      ['a pull request', () => topic, 'topic', [], 'judged by the target'],
      ['a pull request from a fork', () => fork, 'pull/8', [], 'judged by the target'],
      ['a pull request in a clone without the files of other commits', () => topic, 'topic', ['--filter=blob:none'], 'not decided'],
    ] as const
  ).map(
    ([name, commit, branch, options, expected]): Case => [
      `CircleCI, ${name}`,
      () => {
        circleCheckout(commit(), branch, ...options);
        return circle({
          CIRCLE_SHA1: commit(),
          CIRCLE_BRANCH: branch,
          CIRCLE_PULL_REQUEST: 'https://github.com/acme/app/pull/7',
          ...(branch === 'pull/8' ? { CIRCLE_PR_NUMBER: '8' } : {}),
        });
      },
      expected,
    ],
  ),
];

test.each(cases)('%s', (_name, run, expected) => {
  const { status, output } = run();
  const said = output.replace(/\s+/g, ' ');
  if (expected === 'passes') {
    expect([status, said]).toEqual([0, expect.stringContaining('Passed')]);
    return;
  }
  expect([status === 0, said]).toEqual([false, expect.not.stringContaining('Passed')]);
  if (expected === 'judged by the target') {
    expect(said).toContain('Blocked: 1 finding to fix');
    expect(said).toMatch(/blocks at none instead of high: counts after merge/);
    expect(existsSync(join(work.path, 'portcullis-results/dockerfile-lint.sarif'))).toBe(true);
  } else expect(said).toMatch(/base-unavailable|policy-unreadable/);
});

test('each hands what was found to its forge', () => {
  const outputs: string[] = [];
  checkout(topic, ['+refs/merge-requests/7/head:refs/pipelines/1']);
  gitlab({
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_COMMIT_SHA: topic,
  });
  for (const file of ['gl-code-quality-report.json', 'gl-sast-report.json']) outputs.push(readFileSync(join(work.path, file), 'utf8'));
  expect(JSON.parse(outputs[0] as string)[0].location.path).toBe('Dockerfile');
  expect(JSON.parse(outputs[1] as string).vulnerabilities.map(({ location }: { location: { file: string } }) => location.file)).toEqual([
    'Dockerfile',
    'Dockerfile',
  ]);
  rmSync(join(work.path, 'portcullis-results'), { recursive: true });
  jenkins({ BRANCH_NAME: 'PR-7', CHANGE_ID: '7', CHANGE_TARGET: 'main', GIT_COMMIT: topic });
  expect(readFileSync(join(work.path, 'portcullis-results/junit.xml'), 'utf8')).toMatch(/<failure/);
});
