// What needs more than one file: local actions, reusable workflows, the inputs and outputs of either.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SkippedInput } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import { auditing } from '../../auditing.js';
import { defaultSettings } from '../../config/settings.js';
import { pipelineKind } from '../../kind.js';
import { correctnessRules } from './index.js';

const workflow = '.github/workflows/a.yml';
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-workflows-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Findings of one file among others, as `RULE LINE MESSAGE`. */
async function told(
  text: string,
  files: Readonly<Record<string, string>> = {},
  gap: (entry: SkippedInput) => void = () => {},
): Promise<readonly string[]> {
  for (const [path, content] of Object.entries({ ...files, [workflow]: text })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  const file = sourceFile(workflow, text);
  const document = await pipelineKind.parse(file, { workspace, gap });
  if (document === undefined) return [];
  const found = problemsOf({ ...auditing, rules: correctnessRules }, pipelineKind, document, {
    file,
    settings: { ...defaultSettings },
    now: new Date(0),
  });
  return findingsOf(found, file, text).map(
    ({ finding: { location, message, ruleId } }) => `${ruleId} ${location.region?.startLine} ${message.replace(/\. .*/, '')}`,
  );
}

const step = (text: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n${text}`;
const call = (text: string): string => `on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n${text}`;
const action = `name: b\ndescription: c\ninputs:\n  need: { description: d, required: true }\n  may: { description: e, default: f }\noutputs:\n  out: { description: g, value: h }\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n`;
const callee = `on:\n  workflow_call:\n    inputs:\n      n: { type: number, required: true }\n      s: { type: string }\n    secrets:\n      k: { required: true }\n    outputs:\n      o: { value: x }\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;

test('inputs and outputs of a local action', async () => {
  const text = step(
    '      - id: x\n        uses: ./act\n        with:\n          mai: b\n      - run: echo ${{ steps.x.outputs.out }} ${{ steps.x.outputs.other }}\n',
  );
  expect(await told(text, { 'act/action.yml': action })).toEqual([
    'action-inputs 8 The action ./act needs the input "need"',
    'action-inputs 10 The action ./act has no input "mai"; it has need, may',
    'expression 11 There is no property `other`; it has out',
  ]);
});

test.each([
  ['{ script: 1 }', false],
  ['${{ fromJSON(vars.given) }}', true],
])('outputs of an action that takes %s are whatever they are: %s', async (given, loose) => {
  const text = step(
    `      - id: x\n        uses: actions/setup-node@v4\n        with: ${given}\n      - run: echo \${{ steps.x.outputs.none-such }}\n`,
  );
  const found = (await told(text)).filter((line) => line.startsWith('expression '));
  expect(found).toEqual(loose ? [] : [expect.stringMatching(/^expression 10 There is no property `none-such`/)]);
});

test.each([
  [
    'the event of a start by hand has the inputs that are declared',
    'on: [push, workflow_dispatch]\n',
    'expression 7 There is no property `x`; it has none',
  ],
  ['called, a workflow sees the event of its caller', 'on: [workflow_call, workflow_dispatch]\n', undefined],
  ['no other event is known to have inputs', 'on: push\n', undefined],
])('%s', async (_, on, expected) => {
  const text = `${on}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n      - run: echo \${{ github.event.inputs.x }}\n`;
  expect(await told(text)).toEqual(expected === undefined ? [] : [expected]);
});

const job = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
test.each([
  [
    `on:\n  project_card:\n${job}`,
    ['workflow-events 2 "project_card" came from classic project boards, which GitHub has taken down, so nothing starts it'],
  ],
  [
    `on:\n  workflow_dispatch:\n    inputs:\n      a:\n        type: choice\n        options: []\n${job}`,
    ['workflow-events 6 The input "a" of type "choice" has no options'],
  ],
  [`on:\n  push:\n    paths:\n${job}`, ['workflow-syntax 3 Expected a text or a list at `on.push.paths`, got nothing']],
  [`on: push\nenv:\n  '': a\n${job}`, ['env-var 3 A variable needs a name']],
  [
    `on:\n  workflow_call:\n    inputs:\n      a:\n        type: boolean\n        default: \${{ github.ref }}\n${job}`,
    ['expression 6 The input "a" is a boolean, and this default is a string'],
  ],
  [
    `on:\n  workflow_call:\n    inputs:\n      a:\n        type: number\n        default: 1\${{ github.run_attempt }}\n${job}`,
    ['expression 6 The input "a" is a number, and this default is a text'],
  ],
  [`on:\n  workflow_call:\n    inputs:\n      a:\n        type: boolean\n        default: \${{ github.ref == 'x' }}\n${job}`, []],
  [
    `on: push\n${job.replace('    steps', '    container:\n      image: a\n      env:\n        A: ${{ toJSON(steps) }}\n    steps')}`,
    [
      'expression 8 The context `steps` is not available here; only github, inputs, vars, needs, strategy, matrix, secrets, job, runner and env are',
    ],
  ],
  [
    `on: push\n${job.replace('    steps', '    services:\n      db:\n        image: a\n        env:\n          A: ${{ toJSON(steps) }}\n    steps')}`,
    [
      'expression 9 The context `steps` is not available here; only github, inputs, vars, needs, strategy, matrix, secrets, job, runner and env are',
    ],
  ],
  [`on:\n  push:\n    branches: ['a[b]']\n${job}`, ['filter-patterns 3 The pattern "a[b]" is odd: `[b]` is no more than `b`']],
  [`on: push\n${job}      - uses: docker://al pine\n`, ['action-inputs 7 The name of an image has no blank']],
])('%j', async (text, expected) => {
  expect(await told(text)).toEqual(expected);
});

test('workflows that call one another, told once with the way round', async () => {
  const calls = (...names: readonly string[]): string =>
    `on: workflow_call\njobs:\n${names.map((name) => `  ${name}:\n    uses: ./.github/workflows/${name}.yml\n`).join('')}`;
  const files = {
    '.github/workflows/b.yml': calls('c'),
    '.github/workflows/c.yml': calls('a', 'b'),
    '.github/workflows/d.yml': 'on: workflow_call\njobs:\n  d:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: x\n',
  };
  expect(await told(calls('d', 'b'), files)).toEqual([
    'workflow-call 6 Workflows call one another: a.yml calls b.yml calls c.yml calls a.yml',
  ]);
  expect(await told(calls('a'))).toEqual(['workflow-call 4 Workflows call one another: a.yml calls a.yml']);
  // Told where it begins, and not where a way leads to it.
  expect(await told(calls('b'), { ...files, '.github/workflows/c.yml': calls('b') })).toEqual([]);
});

test('a file where a step expects the folder of an action, whatever runs before, and no gap', async () => {
  const gaps: SkippedInput[] = [];
  const text = step(
    '      - run: make\n      - uses: ./.github/workflows/b.yml\n      - uses: ./act/action.yml\n      - uses: ./act/README.md\n      - uses: ./act\n        with:\n          need: a\n',
  );
  const files = { '.github/workflows/b.yml': callee, 'act/action.yml': action, 'act/README.md': '' };
  expect(await told(text, files, (entry) => gaps.push(entry))).toEqual([
    'action-inputs 8 ./.github/workflows/b.yml is a file and no folder with an action; a workflow is called by the `uses` of a job',
    'action-inputs 9 ./act/action.yml is a file and no folder with an action; name the folder that it lies in',
  ]);
  expect(gaps).toEqual([]);
});

test('a local action that is not there, unless a step before may have made it', async () => {
  const files = { 'other/action.yml': action };
  expect(await told(step('      - uses: ./act\n'), files)).toEqual(['action-inputs 7 There is no action at ./act']);
  expect(await told(step('      - run: make\n      - uses: ./act\n'), files)).toEqual([]);
  expect(await told(step('      - uses: ./act\n'))).toHaveLength(1);
});

test('what a local action runs must be there', async () => {
  const node = 'name: b\ndescription: c\nruns:\n  using: node24\n  main: dist/index.js\n';
  const text = step('      - uses: ./act\n');
  expect(await told(text, { 'act/action.yml': node })).toEqual([
    'action-inputs 7 The action runs dist/index.js, and there is no such file',
  ]);
  expect(await told(text, { 'act/action.yml': node, 'act/dist/index.js': '' })).toEqual([]);
});

test('inputs and secrets of a reusable workflow', async () => {
  const files = { '.github/workflows/b.yml': callee };
  expect(await told(call('    with:\n      n: one\n      s: true\n      z: 1\n'), files)).toEqual([
    'workflow-call 4 The called workflow needs the secret "k"',
    'workflow-call 6 The input "n" is a number, got a string',
    'workflow-call 7 The input "s" is a string, so false becomes a text, which counts as true',
    'workflow-call 8 The called workflow has no input "z"; it has n, s',
  ]);
  expect(await told(call('    with:\n      n: 1\n    secrets: inherit\n'), files)).toEqual([]);
});

test('a called workflow that is not there, or cannot be called', async () => {
  expect(await told(call(''), { '.github/workflows/c.yml': callee })).toEqual([
    'workflow-call 4 There is no workflow ./.github/workflows/b.yml',
  ]);
  const files = { '.github/workflows/b.yml': step('') };
  expect(await told(call(''), files)).toEqual([
    'workflow-call 4 The workflow ./.github/workflows/b.yml cannot be called: it has no trigger "workflow_call"',
  ]);
});

test('outputs of a called workflow are those that it declares', async () => {
  const text = `${call('    with: { n: 1 }\n    secrets: inherit\n')}  z:\n    needs: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ needs.a.outputs.o }} \${{ needs.a.outputs.p }}\n`;
  expect(await told(text, { '.github/workflows/b.yml': callee })).toEqual(['expression 11 There is no property `p`; it has o']);
});

test('more expressions are wrong than are told', async () => {
  const text = step(`      - run: |\n${'          ${{ github.no }}\n'.repeat(700)}`);
  const messages = await told(text);
  expect(messages).toHaveLength(500);
  expect(messages.at(-1)).toContain('no more are told');
});
