// What nobody read is a gap: going over a bound of ours, or into a shape that GitHub refuses, never makes a run quieter than it was.

import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { engine } from './index.js';
import { maxCode } from './unread.js';

type Files = Readonly<Record<string, string>>;

async function audit(files: Files) {
  const repository = temporaryRepository();
  for (const [path, text] of Object.entries(files)) repository.put(path, text);
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, spec.default]));
  const { findings, coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-11-30T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  return {
    gaps: coverage.skipped.filter(({ gap }) => gap).map(({ detail }) => detail ?? ''),
    told: findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  };
}

const title = '${{ github.event.pull_request.title }}';
const indented = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/** A workflow that outsiders start with the repository's rights, as one file. */
function workflow(steps: string): Files {
  const job = `jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(steps, 6)}`;
  return { '.github/workflows/a.yml': `name: a\non: pull_request_target\npermissions:\n  contents: write\n${job}\n` };
}

/** A step whose script is given an outsider's text as `T`. */
function step(script: string, shell = 'bash'): string {
  return `- shell: ${shell}\n  env:\n    T: ${title}\n  run: |\n${indented(script, 4)}`;
}

function github(script: string): string {
  return `- uses: actions/github-script@v7\n  env:\n    T: ${title}\n  with:\n    script: |\n${indented(script, 6)}`;
}

const filled = (line: string): string => `${line}\n`.repeat(Math.ceil((maxCode + 1) / (line.length + 1)));
const nested = (open: string, inner: string, close: string, times: number): string => open.repeat(times) + inner + close.repeat(times);

test.each<[string, string, RegExp]>([
  ['a long script of bash', step(`eval "$T"\n${filled('# letters')}`), /more than 262144 letters/],
  ['a long script of Python', step(`import os\nos.system(os.environ["T"])\n${filled('# letters')}`, 'python'), /more than 262144 letters/],
  ['a long script of PowerShell', step(`Invoke-Expression $env:T\n${filled('# letters')}`, 'pwsh'), /more than 262144 letters/],
  ['a long script of an action', github(`eval(process.env.T)\n${filled('// letters')}`), /more than 262144 letters/],
  ['bash deep within itself', step(nested('if true; then ', 'eval "$T"', '; fi', 90)), /nested too deep/],
  ['bash with something deep behind it', step(`eval "$T"\necho ${nested('$(echo ', 'a', ')', 90)}`), /nested too deep/],
  ['heredocs within heredocs', step(heredocs(14)), /heredocs nested too deep/],
  ['a script of an action deep within itself', github(nested('{', 'eval(process.env.T)', '}', 70)), /more than is gone through/],
  ['brackets of PowerShell deep within themselves', step(nested('if($true){', 'iex $env:T', '}', 70), 'pwsh'), /more than is gone through/],
  ['a chain of variables', step(chain(250)), /more than is gone through/],
  ['uses of variables in cmd', step(`${names(2100)}\necho %T%`, 'cmd'), /more than is gone through/],
  [
    'an expression deep within itself',
    `- run: echo ${'${{ '}${nested("format('{0}', ", 'github.event.pull_request.title', ')', 60)} }}`,
    /levels/,
  ],
  ['an expression that is none', `- run: echo ${'${{ '}github.event.pull_request.title ?? 1 }}`, /an expression cannot be read/],
  ['a step that is none', '- 3', /Expected a mapping/],
  ['a merge key', `- &a\n  name: a\n  env:\n    T: ${title}\n- <<: *a\n  run: eval "$T"`, /merge key/],
  ['a key in other letters', step('eval "$T"').replace('run:', 'Run:'), /Unexpected key "Run"/],
  ['mistakes before it', `${misfits(210)}\n- run: make\n  <<: a`, /more mistakes than are told/],
])('%s is a gap', async (_, steps, why) => {
  const { gaps } = await audit(workflow(steps));
  expect(gaps.join('\n')).toMatch(why);
});

function heredocs(times: number): string {
  const marks = Array.from({ length: times }, (_, index) => `E${index}`);
  return [...marks.map((mark) => `bash <<'${mark}'`), 'eval "$T"', ...marks.toReversed()].join('\n');
}

function chain(times: number): string {
  return `A0="$T"\n${Array.from({ length: times }, (_, index) => `A${index + 1}="$A${index}"`).join('\n')}\neval "$A${times}"`;
}

function names(times: number): string {
  return Array.from({ length: times }, (_, index) => `echo %A${index}%`).join('\n');
}

function misfits(times: number): string {
  return Array.from({ length: times }, (_, index) => `- run: make\n  foo${index}: a`).join('\n');
}

test.each<[string, string]>([
  ['jobs that are a number', 'on: push\npermissions: {}\njobs: 3\n'],
  ['jobs that are a list', 'on: push\npermissions: {}\njobs: [a]\n'],
  ['a job that is a number', 'on: push\npermissions: {}\njobs:\n  a: 3\n'],
  ['steps that are a number', 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: 3\n'],
  ['a workflow without events', 'permissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n'],
  ['an event that nobody knows', 'on: 3\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n'],
  [
    'an environment that is a list',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    environment: [a]\n    steps:\n      - run: make\n',
  ],
])('%s is a gap', async (_, text) => {
  expect((await audit({ '.github/workflows/a.yml': text })).gaps).toHaveLength(1);
});

test.each<[string, string]>([
  [
    'groups in groups',
    `${'- parallel:\n    '.repeat(1)}- parallel:\n        - parallel:\n            - parallel:\n                - parallel:\n                    - parallel:\n                        - parallel:\n                            - run: echo ${title}`,
  ],
  ['heredocs in heredocs', step(heredocs(8))],
  ['a script in a script in quotes', step('bash -c "eval \\"\\$T\\""')],
  ['a command before a script that breaks off', step('eval "$T"\nexit 0\n"')],
  ['many checkouts before it', `${checkouts(30)}\n- run: cd p0 && make`],
  ['many variables of cmd', step(`${names(300)}\necho %T%`, 'cmd')],
  ['a shell that sudo starts', step('eval "$T"', 'sudo bash {0}')],
  ['a shell that env finds', step('eval "$T"', '/usr/bin/env bash {0}')],
  ['a shell of nix', step('eval "$T"', 'nix develop -c bash -e {0}')],
  ['a shell of Alpine', step('eval "$T"', 'alpine.sh {0}')],
])('%s hides nothing', async (_, steps) => {
  const { gaps, told } = await audit(workflow(steps));
  expect(gaps).toEqual([]);
  expect(told.filter((line) => line.endsWith('critical'))).toHaveLength(1);
});

function checkouts(times: number): string {
  const one = (index: number): string =>
    `- uses: actions/checkout@v4.2.2\n  with:\n    ref: ${'${{ github.event.pull_request.head.sha }}'}\n    path: p${index}`;
  return Array.from({ length: times }, (_, index) => one(index)).join('\n');
}

test.each([
  [100, false],
  [130, true],
])('%i checkouts before a step: a gap is %s', async (times, isGap) => {
  const { gaps } = await audit(workflow(`${checkouts(times)}\n- run: cd p99 && make`));
  expect(/more checkouts or more commands/.test(gaps.join())).toBe(isGap);
});

test.each([
  [200, false],
  [201, true],
])('a file that %i uploads of other jobs may bring: a gap is %s', async (times, isGap) => {
  const upload = `- run: echo "$T" > title.txt\n  env:\n    T: ${title}\n- uses: actions/upload-artifact@v4\n  with:\n    name: text\n    path: title.txt`;
  const job = (index: number): string => `  j${index}:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(upload, 6)}\n`;
  const taken = '- uses: actions/download-artifact@v4\n  with:\n    name: text\n- run: eval "$(cat title.txt)"';
  const files = workflow(taken);
  const text = `${files['.github/workflows/a.yml']}${Array.from({ length: times }, (_, index) => job(index)).join('')}`;
  const { gaps } = await audit({ '.github/workflows/a.yml': text });
  expect(/from more uploads/.test(gaps.join())).toBe(isGap);
});

test('a workflow that runs after one of pushes alone is reached by whoever brings another of that name', async () => {
  const steps = `- uses: actions/checkout@v4.2.2\n  with:\n    ref: ${'${{ github.event.workflow_run.head_sha }}'}\n- run: make\n`;
  const after = `name: a\non:\n  workflow_run:\n    workflows: [b]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(steps, 6)}`;
  const before = 'name: b\non: push\njobs:\n  b:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  const { told } = await audit({ '.github/workflows/a.yml': after, '.github/workflows/b.yml': before });
  expect(told.filter((line) => line.endsWith('critical'))).toHaveLength(1);
});

test('more commands than are held against a checkout are a gap', async () => {
  const { gaps } = await audit(workflow(`${checkouts(1)}\n- run: |\n${'    make\n'.repeat(250)}    cd p0 && make`));
  expect(gaps.join()).toMatch(/more checkouts or more commands/);
});

test('workflows that call one another deeper than GitHub goes are a gap', async () => {
  const files = Array.from({ length: 13 }, (_, index): [string, string] => [
    `.github/workflows/w${index}.yml`,
    `on: ${index === 0 ? 'push' : 'workflow_call'}\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/w${index + 1}.yml\n`,
  ]);
  const last = 'on: workflow_call\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  expect((await audit({ ...Object.fromEntries(files), '.github/workflows/w13.yml': last })).gaps.join()).toMatch(/more calls/);
});

test('a language that is not read is told of where an outsider’s text comes to it', async () => {
  const { told } = await audit(workflow(step('system($ENV{T})', 'perl {0}')));
  expect(told).toContain('unreadable-script high');
  const plain = await audit(workflow('- shell: Rscript {0}\n  run: roxygen2::roxygenise()'));
  expect(plain.told.filter((line) => line.startsWith('unreadable-script'))).toEqual([]);
});

test('what an event is given that GitHub passes over is no gap', async () => {
  const text = 'on:\n  create:\n    tags: [v*]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  expect((await audit({ '.github/workflows/a.yml': text })).gaps).toEqual([]);
});

test('what is read to its end is no gap', async () => {
  const { gaps } = await audit(workflow(`${step('printf "%s" "$T"')}\n${github('console.log(process.env.T)')}`));
  expect(gaps).toEqual([]);
});
