// Ways that go over several files, jobs and runs, each with a twin that does the same work safely. All written for this test.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../../test/harness/repository.js';
import { engine } from '../index.js';

type Files = Readonly<Record<string, string>>;

const ci = '.github/workflows/ci.yml';
const top = 'name: ci\non: issues\njobs:\n';

function job(id: string, steps: string, more = ''): string {
  const lines = steps.split('\n').map((line) => (line === '' ? '' : `      ${line}`));
  return `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps:\n${lines.join('\n')}\n`;
}

const title = '- env:\n    T: ${{ github.event.issue.title }}\n  run: ';
const upload = (path: string): string => `- uses: actions/upload-artifact@v4\n  with:\n    name: made\n    path: ${path}\n`;
const download = (name: string): string => `- uses: actions/download-artifact@v4\n  with:\n    name: ${name}\n`;
const cache = (action: string, key: string): string => `- uses: actions/cache/${action}@v4\n  with:\n    path: made\n    key: ${key}\n`;
const needs = '    needs: a\n';
const say = (how: string): string =>
  `name: say\ndescription: Says.\ninputs:\n  text:\n    description: What.\nruns:\n  using: composite\n  steps:\n    - shell: bash\n${how}`;
const sayIt = say('      run: echo ${{ inputs.text }}\n');
const sayItSafely = say('      env:\n        TEXT: ${{ inputs.text }}\n      run: echo "$TEXT"\n');
const useSay = (path: string): string =>
  job('a', `- uses: actions/checkout@v4.2.2\n- uses: ${path}\n  with:\n    text: \${{ github.event.issue.title }}`);
const image = (args: string): string =>
  `name: say\ndescription: Says.\ninputs:\n  text:\n    description: What.\nruns:\n  using: docker\n  image: docker://alpine:3\n  entrypoint: /bin/sh\n  args:\n${args}`;

interface Across {
  readonly name: string;
  readonly files: Files;
  /** Rule, severity, path and line. */
  readonly finding: string;
  readonly twin: Files;
  /** Links and what they lead to. */
  readonly links?: Files;
}

const called = '.github/workflows/called.yml';
const calledWhere = (type: string, rest: string): string =>
  `name: called\non:\n  workflow_call:\n    inputs:\n      say:\n        type: ${type}\n${rest}jobs:\n${job('a', '- run: echo "${{ github.event.issue.title }}"', '    if: inputs.say\n')}`;
const asText = (value: string): string => calledWhere('string', '').replace('if: inputs.say', `if: inputs.say == '${value}'`);
const callWith = (lines: string): string => `${top}  a:\n    uses: ./${called}\n${lines}`;

const checkOut = '- uses: actions/checkout@v4.2.2\n';
/** A step that runs a script of the repository's with the title of an issue. */
const handing = (run: string): string => top + job('a', `${checkOut}${title}${run}`);
const actionOf = (main: string): Files => ({
  [ci]: top + job('a', `${checkOut}- uses: ./act\n  with:\n    text: \${{ github.event.issue.title }}`),
  'act/action.yml': 'name: a\ndescription: A.\ninputs:\n  text:\n    description: What.\nruns:\n  using: node24\n  main: index.js\n',
  'act/index.js': `const text = core.getInput('text');\n${main}\n`,
});

const cases: readonly Across[] = [
  {
    name: 'a file of one step in GITHUB_ENV by a later one',
    files: { [ci]: top + job('a', `${title}echo "$T" > made/vars\n- run: cat made/vars >> "$GITHUB_ENV"`) },
    finding: `github-env critical ${ci}:10`,
    twin: { [ci]: top + job('a', `${title}echo "T=$T" > made/vars\n- run: cat made/vars >> "$GITHUB_ENV"`) },
  },
  {
    name: 'a file of another job by an artifact',
    files: {
      [ci]: `${top}${job('a', `${title}echo "T=$T" > made/vars\n${upload('made')}`)}${job('b', `${download('made')}- run: source ./vars`, needs)}`,
    },
    finding: `shell-eval-injection critical ${ci}:22`,
    twin: {
      [ci]: `${top}${job('a', `${title}echo "T=$T" > made/vars\n${upload('made')}`)}${job('b', `${download('other')}- run: source ./vars`, needs)}`,
    },
  },
  {
    name: 'a file of another job by a cache',
    files: {
      [ci]: `${top}${job('a', `${title}echo "echo $T" > made/run.sh\n${cache('save', 'k')}`)}${job('b', `${cache('restore', 'k')}- run: bash made/run.sh`, needs)}`,
    },
    finding: `shell-eval-injection critical ${ci}:23`,
    twin: {
      [ci]: `${top}${job('a', `${title}echo "echo $T" > made/run.sh\n${cache('save', 'k')}`)}${job('b', `${cache('restore', 'other')}- run: bash made/run.sh`, needs)}`,
    },
  },
  {
    name: 'a file of an artifact of another run, sourced',
    files: {
      [ci]: `name: ci\non:\n  workflow_run:\n    workflows: [test]\n    types: [completed]\njobs:\n${job('a', '- uses: actions/download-artifact@v4\n  with:\n    run-id: ${{ github.event.workflow_run.id }}\n    github-token: ${{ github.token }}\n    path: made\n- run: . ./made/vars')}`,
      '.github/workflows/test.yml': `name: test\non: pull_request\njobs:\n${job('a', '- run: make')}`,
    },
    finding: `artifact-poisoning critical ${ci}:15`,
    twin: {
      [ci]: `name: ci\non:\n  workflow_run:\n    workflows: [test]\n    types: [completed]\njobs:\n${job('a', '- uses: actions/download-artifact@v4\n  with:\n    run-id: ${{ github.event.workflow_run.id }}\n    github-token: ${{ github.token }}\n    path: made\n- run: echo "$(tr -cd 0-9 < made/vars)"')}`,
      '.github/workflows/test.yml': `name: test\non: pull_request\njobs:\n${job('a', '- run: make')}`,
    },
  },
  {
    name: 'a local action behind a symbolic link',
    files: { [ci]: top + useSay('./tools/say'), 'actions/say/action.yml': sayIt },
    links: { 'tools/say': '../actions/say' },
    finding: 'template-injection critical actions/say/action.yml:10',
    twin: { [ci]: top + useSay('./tools/say'), 'actions/say/action.yml': sayItSafely },
  },
  {
    name: 'a local action that the outsider brings along',
    files: {
      [ci]: `name: ci\non: pull_request_target\njobs:\n${job('a', '- uses: actions/checkout@v4.2.2\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- uses: ./actions/none')}`,
      'actions/say/action.yml': sayItSafely,
    },
    finding: `untrusted-checkout-execution critical ${ci}:10`,
    twin: {
      [ci]: `name: ci\non: pull_request_target\njobs:\n${job('a', '- uses: actions/checkout@v4.2.2\n- uses: ./actions/say')}`,
      'actions/say/action.yml': sayItSafely,
    },
  },
  {
    name: 'a script of an action that is an image',
    files: { [ci]: top + useSay('./say'), 'say/action.yml': image('    - -c\n    - echo ${{ inputs.text }}\n') },
    finding: 'template-injection critical say/action.yml:12',
    twin: { [ci]: top + useSay('./say'), 'say/action.yml': image('    - say.sh\n    - ${{ inputs.text }}\n') },
  },
  {
    name: 'an output of PowerShell through a reusable workflow',
    files: {
      [ci]: `${top}  read:\n    uses: ./.github/workflows/read.yml\n${job('b', '- run: echo ${{ needs.read.outputs.title }}', '    needs: read\n')}`,
      '.github/workflows/read.yml': `name: read\non:\n  workflow_call:\n    outputs:\n      title:\n        value: \${{ jobs.a.outputs.title }}\njobs:\n${job('a', '- id: x\n  run: |\n    $event = Get-Content $env:GITHUB_EVENT_PATH -Raw | ConvertFrom-Json\n    "title=$($event.issue.title)" | Out-File $env:GITHUB_OUTPUT -Append', '    outputs:\n      title: ${{ steps.x.outputs.title }}\n').replace('ubuntu', 'windows')}`,
    },
    finding: `template-injection critical ${ci}:10`,
    twin: {
      [ci]: `${top}  read:\n    uses: ./.github/workflows/read.yml\n${job('b', '- env:\n    T: ${{ needs.read.outputs.title }}\n  run: echo "$T"', '    needs: read\n')}`,
      '.github/workflows/read.yml': `name: read\non:\n  workflow_call:\n    outputs:\n      title:\n        value: \${{ jobs.a.outputs.title }}\njobs:\n${job('a', '- id: x\n  run: |\n    $event = Get-Content $env:GITHUB_EVENT_PATH -Raw | ConvertFrom-Json\n    "title=$($event.issue.title)" | Out-File $env:GITHUB_OUTPUT -Append', '    outputs:\n      title: ${{ steps.x.outputs.title }}\n').replace('ubuntu', 'windows')}`,
    },
  },
  {
    name: 'a workflow that is a link to a file of another name',
    files: { 'real/a.yml': top + job('a', '- run: echo ${{ github.event.issue.title }}') },
    links: { [ci]: '../../real/a.yml' },
    finding: `template-injection critical ${ci}:7`,
    twin: { 'real/a.yml': top + job('a', '- run: echo ${{ github.event.issue.number }}') },
  },
  {
    name: 'a workflow in a folder that is a link',
    files: { 'real/ci.yml': top + job('a', '- run: echo ${{ github.event.issue.title }}') },
    links: { '.github/workflows': '../real' },
    finding: `template-injection critical ${ci}:7`,
    twin: { 'real/ci.yml': top + job('a', '- run: echo ${{ github.event.issue.number }}') },
  },
  {
    name: 'a workflow in folders with capitals',
    files: { '.GitHub/Workflows/ci.yml': top + job('a', '- run: echo ${{ github.event.issue.title }}') },
    finding: 'template-injection critical .GitHub/Workflows/ci.yml:7',
    twin: { '.GitHub/Workflows/ci.yml': top + job('a', '- run: echo ${{ github.event.issue.number }}') },
  },
  {
    name: 'a workflow without a name before its ending',
    files: { '.github/workflows/.yml': top + job('a', '- run: echo ${{ github.event.issue.title }}') },
    finding: 'template-injection critical .github/workflows/.yml:7',
    twin: { '.github/workflows/.yml': top + job('a', '- run: echo ${{ github.event.issue.number }}') },
  },
  {
    name: 'a job of a called workflow by what its caller hands over',
    files: { [ci]: callWith('    with:\n      say: true\n'), [called]: calledWhere('boolean', '') },
    finding: `template-injection critical ${called}:12`,
    twin: { [ci]: callWith(''), [called]: calledWhere('boolean', '') },
  },
  {
    name: 'a job of a called workflow by what an input has by default',
    files: { [ci]: callWith(''), [called]: calledWhere('string', '        default: hello\n') },
    finding: `template-injection critical ${called}:13`,
    twin: { [ci]: callWith("    with:\n      say: ''\n"), [called]: calledWhere('string', '        default: hello\n') },
  },
  {
    name: 'a job of a called workflow by what only the run knows',
    files: { [ci]: callWith('    with:\n      say: ${{ github.event.issue.locked }}\n'), [called]: calledWhere('boolean', '') },
    finding: `template-injection critical ${called}:12`,
    twin: { [ci]: callWith('    with:\n      say: false\n'), [called]: calledWhere('boolean', '') },
  },
  {
    name: 'a job of a called workflow by a value that GitHub may convert to the type of the input',
    files: { [ci]: callWith('    with:\n      say: true\n'), [called]: asText('true') },
    finding: `template-injection critical ${called}:12`,
    twin: { [ci]: callWith("    with:\n      say: 'true'\n"), [called]: asText('false') },
  },
  {
    name: 'a variable by a script of the repository',
    files: { [ci]: handing('./ci/say.sh'), 'ci/say.sh': '#!/bin/bash\neval "echo $T"\n' },
    finding: `shell-eval-injection critical ${ci}:10`,
    twin: { [ci]: handing('./ci/say.sh'), 'ci/say.sh': '#!/bin/bash\necho "$T"\n' },
  },
  {
    name: 'an argument by a script of the repository',
    files: { [ci]: handing('bash ci/say.sh x "$T"'), 'ci/say.sh': 'name=${2}\nbash -c "echo $name"\n' },
    finding: `shell-eval-injection critical ${ci}:10`,
    twin: { [ci]: handing('bash ci/say.sh "$T" x'), 'ci/say.sh': 'name=${2}\nbash -c "echo $name"\n' },
  },
  {
    name: 'an argument of a function is none of the script',
    files: { [ci]: handing('./say.sh "$T"'), 'say.sh': '#!/bin/sh\nsh -c "echo $*"\n' },
    finding: `shell-eval-injection critical ${ci}:10`,
    twin: { [ci]: handing('./say.sh "$T"'), 'say.sh': '#!/bin/sh\nrun() { sh -c "$1"; }\nrun make\n' },
  },
  {
    name: 'a variable by a script of Python',
    files: { [ci]: handing('python3 say.py'), 'say.py': "import os\nos.system('echo ' + os.environ['T'])\n" },
    finding: `shell-eval-injection critical ${ci}:10`,
    twin: { [ci]: handing('python3 say.py'), 'say.py': "import os\nprint('echo ' + os.environ['T'])\n" },
  },
  {
    name: 'a variable by a script of JavaScript in the folder that a step runs in',
    files: {
      [ci]: handing('node say.js\n  working-directory: ci'),
      'ci/say.js': "require('child_process').execSync('echo ' + process.env.T)\n",
    },
    finding: `shell-eval-injection critical ${ci}:10`,
    twin: {
      [ci]: handing('node say.js'),
      'ci/say.js': "require('child_process').execSync('echo ' + process.env.T)\n",
    },
  },
  {
    name: 'an input by an action of the repository in JavaScript',
    files: actionOf('cp.execSync(`echo ${text}`);'),
    finding: `shell-eval-injection critical ${ci}:8`,
    twin: actionOf("cp.execFileSync('echo', [text]);"),
  },
];

const steps = `${top}${job('a', '- run: echo ok')}`;

test.each([
  ['a second document', `${steps}---\n${steps}`, true],
  ['a second document behind an end', `${steps}...\n${steps}`, true],
  ['a value with a tag that makes another text of it', steps.replace('echo ok', '!!binary ZWNobyAx'), true],
  ['an end of the document', `${steps}...\n`, false],
  ['a second document without anything in it', `${steps}---\n`, false],
  ['a value with the tag of texts', steps.replace('echo ok', '!!str echo ok'), false],
])('%s is no workflow that can be read: %#', async (_, text, refused) => {
  expect((await audit({ [ci]: text })).some(({ ruleId }) => ruleId === 'invalid-file')).toBe(refused);
});

async function audit(files: Files, links: Files = {}): Promise<readonly Finding[]> {
  const repository = temporaryRepository();
  for (const [path, text] of Object.entries(files)) repository.put(path, text);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(join(repository.path, path, '..'), { recursive: true });
    symlinkSync(target, join(repository.path, path));
  }
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, spec.default]));
  const { findings } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-11-29T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  return findings;
}

const rules = /^(?:template-injection|shell-eval-injection|github-env|output-clobbering|artifact-poisoning|untrusted-checkout.*)$/;
const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${location.region?.startLine}`);

test.each(cases)('$name', async ({ files, links, finding, twin }) => {
  expect(shown(await audit(files, links))).toContain(finding);
  expect(shown((await audit(twin, links)).filter(({ ruleId }) => rules.test(ruleId)))).toEqual([]);
});

test('the way of a file over two jobs is told place by place', async () => {
  const [, artifact] = cases;
  const found = (await audit(artifact?.files ?? {})).find(({ ruleId }) => ruleId === 'shell-eval-injection');
  expect(found?.flow?.map(({ region }) => region?.startLine)).toEqual([8, 8, 9, 10, 19, 22]);
});
