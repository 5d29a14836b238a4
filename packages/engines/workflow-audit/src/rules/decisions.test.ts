// Lines that decide, one case each, where the examples of a rule do not go through them.

import { applyEdits, type Fix } from '@portcullis/core';
import { auditText } from '../audit-text.js';
import { type AuditSettings, defaultSettings } from '../config/settings.js';
import { commit } from './example.js';

const settings: AuditSettings = { ...defaultSettings, persona: 'auditor' };
const workflow = '.github/workflows/test.yml';

async function found(id: string, text: string, path = workflow, more: Partial<AuditSettings> = {}): Promise<readonly number[]> {
  const findings = await auditText(text, path, { ...settings, ...more }, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => ruleId === id).map(({ location }) => location.region?.startLine ?? 0);
}

/** The text with its only change made. */
function applied(text: string, fix: Fix | undefined): string {
  const change = fix?.changes[0];
  return change === undefined ? text : applyEdits(text, change);
}

const steps = (text: string, job = ''): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${text}`;

const mergeAfter = (condition: string): string =>
  `on: pull_request_target\njobs:\n  a:\n    if: github.event.pull_request.user.login == 'renovate[bot]'\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n  b:\n    needs: a\n${condition}    runs-on: ubuntu-24.04\n    steps:\n      - run: gh pr merge --auto\n`;
const checkedOut = (run: string, job = ''): string =>
  steps(
    `      - uses: actions/checkout@v4.2.2\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: ${run}\n`,
    job,
  ).replace('on: push', 'on:\n  pull_request_target:\n    types: [labeled, synchronize]');
const between = (lines: string, use: string): string =>
  steps(
    `      - id: a\n        env:\n          TITLE: \${{ github.event.issue.title }}\n          BODY: \${{ github.event.issue.body }}\n        run: |\n${lines
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n')}\n      - run: echo \${{ steps.a.outputs.${use} }}\n`,
  ).replace('on: push', 'on: issues');
const marked = (value: string): string =>
  `echo "number=1" >> "$GITHUB_OUTPUT"\n{\n  echo "text<<EOF"\n  echo "${value}"\n  echo "EOF"\n} >> "$GITHUB_OUTPUT"`;

test.each([
  ['a job before a merge holds the author against a name', 'confused-deputy-merge', mergeAfter(''), []],
  ['GitHub passes over slashes that follow one another', 'unpinned-uses', steps('      - uses: actions//checkout@v4\n'), [6]],
  ['and such a path is roundabout', 'obfuscation', steps('      - uses: actions//checkout@v4\n'), [6]],
  ['an owner alone is no action, whatever slash stands before it', 'action-inputs', steps('      - uses: /checkout@v4\n'), [6]],
  ['a job that runs whatever became of the one before', 'confused-deputy-merge', mergeAfter('    if: always()\n'), [13]],
  [
    'a label that keeps a job from running approves nothing',
    'approval-race',
    checkedOut('make', "    if: ${{ !contains(github.event.pull_request.labels.*.name, 'keep') }}\n"),
    [],
  ],
  [
    'a label that lets a job run',
    'approval-race',
    checkedOut('make', "    if: contains(github.event.pull_request.labels.*.name, 'ok')\n"),
    [9],
  ],
  [
    'a JSON file of the checkout is read and not run',
    'untrusted-checkout-execution',
    checkedOut(`node -p "require('./package.json').version"`),
    [],
  ],
  ['a module of the checkout that a line of code loads', 'untrusted-checkout-execution', checkedOut(`node -e "require('./build')"`), [11]],
  ['code that loads nothing of the checkout', 'untrusted-checkout-execution', checkedOut(`node -p "process.version"`), []],
  ['one line between marks sets no other output', 'output-clobbering', between(marked('$TITLE'), 'text'), []],
  [
    'names of files stand one a line, and one may be the mark',
    'output-clobbering',
    between(marked('$FILES').replace('{', 'FILES=$(gh pr view "$N" --json files --jq ".files[].path")\n{'), 'text').replace(
      'on: issues',
      'on: pull_request_target',
    ),
    [15],
  ],
  ['several lines between marks that can be guessed', 'output-clobbering', between(marked('$BODY'), 'text'), [14]],
  [
    'an empty mapping behind an event says nothing, one behind a text does',
    'workflow-syntax',
    'on:\n  status: {}\n  workflow_dispatch: {}\n  push:\n    branches: [a]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: {}\n',
    [10],
  ],
  [
    'a mapping that says something where nothing may be said is none of nothing',
    'workflow-syntax',
    'on:\n  status:\n    branches: [a]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
    [3],
  ],
  [
    'an output that an action of groups does not declare',
    'expression',
    steps(
      '      - id: a\n        uses: step-security/changed-files@v47\n      - run: echo "${{ steps.a.outputs.changed_files }}"\n      - id: b\n        uses: step-security/changed-files@v47\n        with:\n          files_yaml: |\n            docs: [a]\n      - run: echo "${{ steps.b.outputs.docs_all_changed_files }}"\n',
    ),
    [8],
  ],
  [
    'a variable that is held against a whole pattern is what the script allows',
    'github-env',
    steps(
      '      - run: |\n          N=$(cat pr_number)\n          if ! [[ "$N" =~ ^[0-9]+$ ]]; then exit 1; fi\n          echo "N=$N" >> $GITHUB_ENV\n      - run: |\n          M=$(cat pr_number)\n          [[ "$M" =~ ^[0-9] ]] || exit 1\n          echo "M=$M" >> $GITHUB_ENV\n',
    ).replace('on: push', 'on: workflow_run'),
    [13],
  ],
  [
    'a variable that is held against one of several wholes is what the script allows',
    'github-env',
    steps(
      '      - run: |\n          N=$(cat pr_number)\n          [[ "$N" =~ ^(v[0-9]+\\.[0-9]+|main)$ ]] || exit 1\n          echo "N=$N" >> $GITHUB_ENV\n',
    ).replace('on: push', 'on: workflow_run'),
    [],
  ],
  [
    'inputs of nobody are no mistake',
    'workflow-syntax',
    steps('      - run: make\n').replace('on: push', 'on:\n  workflow_dispatch:\n    inputs:\n'),
    [],
  ],
  [
    'letters of a longer id than GitHub has are a name that somebody can take',
    'unpinned-uses',
    steps(`      - uses: foo/bar@${'0'.repeat(64)}\n      - uses: foo/bar@${'0'.repeat(40)}\n`),
    [6],
  ],
  [
    'what a condition over several lines asks is told at its key',
    'unsound-contains',
    steps("      - if: >-\n          github.ref == 'a' ||\n          contains('a b', github.head_ref)\n        run: make\n"),
    [6],
  ],
  [
    'a password that is empty is none',
    'use-trusted-publishing',
    steps(
      "      - uses: pypa/gh-action-pypi-publish@v1\n        with: {password: ''}\n      - shell: pwsh\n        run: nuget.exe push x\n      - shell: pwsh\n        run: C:\\tools\\nuget.exe push x\n",
    ),
    [9, 11],
  ],
  [
    'a script that takes letters by an expression is bad style, too',
    'template-injection',
    steps("      - run: echo ${{ 'a' }}\n      - run: echo ${{ hashFiles('a') }}\n"),
    [6, 7],
  ],
  [
    'a right that is not given needs no comment',
    'undocumented-permissions',
    steps('      - run: make\n', '    permissions:\n      issues: none\n      packages: read\n'),
    [7],
  ],
  [
    'a push of tags alone is a release, be they those that are left out',
    'cache-poisoning',
    steps('      - uses: actions/setup-go@v5\n').replace('on: push', "on: {push: {tags-ignore: ['x*']}}"),
    [6],
  ],
  [
    'a push that names branches, too, is none',
    'cache-poisoning',
    steps('      - uses: actions/setup-go@v5\n').replace('on: push', "on: {push: {tags-ignore: ['x*'], branches: [main]}}"),
    [],
  ],
  [
    'what PowerShell installs in a block',
    'adhoc-packages',
    steps('      - shell: pwsh\n        run: |\n          if ($env:A) {\n            npm install left-pad\n          }\n'),
    [9],
  ],
  [
    'a patch of a pull request that is fetched and built',
    'untrusted-checkout-execution',
    'on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          curl -sL https://github.com/o/r/pull/$N.diff | git apply\n          make test\n        env:\n          N: ${{ github.event.issue.number }}\n',
    [8],
  ],
  [
    'a patch that lies in the repository is no stranger’s',
    'untrusted-checkout-execution',
    'on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          git apply fixes/one.patch\n          make test\n',
    [],
  ],
  [
    'a patch that a program with options of its own applies',
    'untrusted-checkout-execution',
    'on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          gh -R o/r pr diff "$N" > fix.patch\n          git -C src --work-tree src apply ../fix.patch\n          make -C src test\n        env:\n          N: ${{ github.event.issue.number }}\n',
    [9],
  ],
  [
    'what a program prints nobody can judge, where strangers bring files',
    'github-env',
    steps(
      '      - run: echo "A=$(./name)" >> $GITHUB_ENV\n      - run: ./name | tee -a "$GITHUB_ENV"\n      - run: |\n          B=$(cat name)\n          echo "B=$B" >> $GITHUB_ENV\n      - run: echo "C=${{ env.NOBODY }}" >> $GITHUB_ENV\n      - shell: pwsh\n        run: \'"D=$(Get-Content x)" | Out-File $env:GITHUB_ENV\'\n      - run: echo "$OWN/bin" >> $GITHUB_PATH\n',
    ).replace('on: push', 'on: pull_request_target'),
    [6, 7, 10, 11, 13, 14],
  ],
  [
    'letters, numbers, ids and folders of the machine are no stranger’s',
    'github-env',
    steps(
      '      - env: {GIVEN: one}\n        run: |\n          S=$(git rev-parse HEAD)\n          echo "A=one" >> $GITHUB_ENV\n          echo "B=$S $GIVEN" >> $GITHUB_ENV\n          echo "C=$(tr -cd 0-9 < pr/number)" >> $GITHUB_ENV\n          echo "$HOME/bin" >> $GITHUB_PATH\n      - shell: cmd\n        run: echo A=B>>%GITHUB_ENV%\n',
    ).replace('on: push', 'on: pull_request_target'),
    [],
  ],
  [
    'where nobody outside starts a run, what a program prints is the team’s',
    'github-env',
    steps('      - run: echo "A=$(./name)" >> $GITHUB_ENV\n'),
    [],
  ],
  [
    'an option in front of the verb hides no publishing',
    'use-trusted-publishing',
    steps(
      '      - run: pnpm --filter web publish\n      - run: uv run --with twine -- twine upload x\n      - run: uvx --from twine twine upload x\n      - run: cargo --color never publish\n      - run: npm --prefix web publish\n      - run: pnpm --filter publish build\n',
    ),
    [6, 7, 8, 9, 10],
  ],
  [
    'a package’s own program publishes, whatever starts it',
    'use-trusted-publishing',
    steps(
      '      - run: yarn changeset publish --tag next\n      - run: pnpm exec changeset publish\n      - run: npx lerna publish from-package\n      - run: npm exec nx release publish\n      - run: maturin upload dist/*\n      - run: flit publish\n      - run: pnpm changeset version\n      - run: pnpm exec pkg-pr-new publish\n',
    ),
    [6, 7, 8, 9, 10, 11],
  ],
  [
    'GitHub starts no zsh of its own',
    'misfeature',
    steps('      - shell: zsh\n        run: x\n      - shell: /bin/bash -e {0}\n        run: x\n'),
    [6],
  ],
  ['a text in braces for nothing', 'obfuscation', steps("      - run: echo ${{ 'a' }} ${{ fromJSON('\"b\"') }}\n"), [6, 6]],
  [
    'a condition in a block is told of at its key',
    'unsound-condition',
    steps("      - run: x\n        if: |\n          ${{ github.ref == 'x' }}\n"),
    [7],
  ],
  [
    'a label of one’s own beside self-hosted',
    'runner-label',
    'on: push\njobs:\n  a:\n    runs-on: [self-hosted, gpu]\n    steps:\n      - run: x\n',
    [4],
  ],
  [
    'only a bot pushes as a bot, but who looks closely is told',
    'bot-conditions',
    steps("      - run: x\n        if: github.actor == 'renovate[bot]'\n"),
    [7],
  ],
  [
    'of an image only what builds or starts it runs anything',
    'untrusted-checkout-execution',
    'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with: {ref: "${{ github.event.pull_request.head.sha }}"}\n      - run: docker buildx imagetools inspect x\n      - run: ../outside/run.sh\n      - run: docker --context x compose -f a.yml up\n',
    [10],
  ],
  [
    'a cache in a workflow that tests branches of releases among others is told to the pedantic',
    'cache-poisoning',
    steps(`      - uses: actions/setup-go@${commit}\n      - run: make test\n`).replace(
      'on: push',
      'on: {push: {branches: [main, "release/**"]}}',
    ),
    [6],
  ],
  ['`$/` is this commit’s', 'self-repository', steps('      - uses: $/setup\n'), []],
  [
    'what installs nothing by name is no ad-hoc install',
    'adhoc-packages',
    steps('      - run: npm install && yarn && pnpm install && bundle install && pip install -e .\n'),
    [],
  ],
  [
    'options that take a word are no packages',
    'adhoc-packages',
    steps('      - run: npm install --prefix web --registry https://r.example\n'),
    [],
  ],
  [
    'commands within substitutions install as well',
    'adhoc-packages',
    steps('      - run: |\n          echo\n          x=$(npm install left-pad)\n'),
    [8],
  ],
  ['a script of Python has no commands', 'adhoc-packages', steps('      - shell: python\n        run: npm install left-pad\n'), []],
  ['a typing mistake behind the right owner is no other owner', 'typosquat-uses', steps(`      - uses: actions/chekcout@${commit}\n`), []],
  ['letters that are the wrong way round', 'typosquat-uses', steps(`      - uses: dcoker/login-action@${commit}\n`), [6]],
  ['two slips are another name', 'typosquat-uses', steps(`      - uses: dcokr/login-action@${commit}\n`), []],
  [
    'a digest pins an image whatever its name is',
    'unpinned-images',
    steps('      - run: x\n', `    container: \${{ inputs.image }}@sha256:${'5f'.repeat(32)}\n`),
    [],
  ],
  ['the port of a registry is no tag', 'unpinned-images', steps('      - run: x\n', '    container: localhost:5000/app\n'), [5]],
  [
    'values that the matrix includes count',
    'unpinned-images',
    steps(
      '      - run: x\n',
      '    strategy:\n      matrix:\n        include:\n          - image: debian:latest\n    container: ${{ matrix.image }}\n',
    ),
    [9],
  ],
  [
    'rights of a reusable workflow are its caller’s',
    'concurrency-limits',
    'on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n',
    [],
  ],
  [
    'a secret in quotes is the same secret',
    'secrets-outside-env',
    steps("      - run: x\n        env:\n          A: ${{ secrets['KEY'] }}\n"),
    [8],
  ],
  [
    'names of secrets have no case',
    'secrets-outside-env',
    steps('      - run: x\n        env:\n          A: ${{ secrets.github_token }}\n'),
    [],
  ],
  [
    'all secrets within a larger expression',
    'overprovisioned-secrets',
    steps("      - run: x\n        env:\n          A: ${{ github.ref == 'x' && toJSON(secrets) }}\n"),
    [8],
  ],
  [
    'a truth value in capitals is one',
    'insecure-commands',
    steps('      - run: x\n        env:\n          ACTIONS_ALLOW_UNSECURE_COMMANDS: TRUE\n'),
    [7],
  ],
  [
    'other words are none',
    'insecure-commands',
    steps('      - run: x\n        env:\n          ACTIONS_ALLOW_UNSECURE_COMMANDS: yes please\n'),
    [],
  ],
  [
    'a token that a step asked for is no stored key',
    'static-cloud-key',
    steps('      - run: x\n        env:\n          NODE_AUTH_TOKEN: ${{ steps.oidc.outputs.token }}\n'),
    [],
  ],
  [
    'a registry of one’s own knows no trusted publishing',
    'use-trusted-publishing',
    steps(
      `      - uses: pypa/gh-action-pypi-publish@${commit}\n        with:\n          password: x\n          repository-url: https://pypi.example.com\n`,
    ),
    [],
  ],
  ['publishing through another program', 'use-trusted-publishing', steps('      - run: uv run --frozen twine upload dist/*\n'), [6]],
  ['a script of a package is not the command', 'use-trusted-publishing', steps('      - run: npm run publish\n'), []],
  [
    'a deployment of a pull request alone is a preview',
    'deployment-without-environment',
    steps('      - run: helm upgrade a b\n').replace('push', 'pull_request'),
    [],
  ],
  [
    'a role for one repository is narrow',
    'weak-vault-step',
    steps("      - run: vault write auth/jwt/role/a bound_subject='repo:o/r:ref:refs/heads/*'\n"),
    [],
  ],
  ['a role for nobody in particular is wide', 'weak-vault-step', steps('      - run: vault write auth/jwt/role/a policies=x\n'), [6]],
  [
    'read access that is not needed harms little',
    'unneeded-permissions',
    steps('      - run: echo\n', '    permissions:\n      issues: read\n'),
    [],
  ],
  [
    'a comment without words says nothing',
    'undocumented-permissions',
    steps('      - run: echo\n', '    permissions:\n      issues: write # --\n'),
    [6],
  ],
])('%s: %s', async (_, id, text, lines) => {
  // What only an auditor is told of such writes has a test of its own.
  expect(await found(id, text, workflow, id === 'github-env' ? { persona: 'pedantic' } : {})).toEqual(lines);
});

test('node20 has ended when its day is over, and not before', async () => {
  const action = 'name: a\nruns:\n  using: node20\n  main: a.js\n';
  expect(await found('deprecated-runtime', action, 'action.yml')).toEqual([3]);
  const before = await auditText(action, 'action.yml', settings, new Date('2026-04-01'));
  expect(before.map(({ ruleId }) => ruleId)).not.toContain('deprecated-runtime');
});

test('the days of a cooldown are those of the settings', async () => {
  const text = 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    cooldown:\n      default-days: 10\n';
  expect(await found('dependabot-cooldown', text, '.github/dependabot.yml')).toEqual([]);
  expect(await found('dependabot-cooldown', text, '.github/dependabot.yml', { cooldownDays: 14 })).toEqual([6]);
});

test('pedantic findings come to whoever asks for them', async () => {
  const text = steps('      - run: pip install build\n');
  expect(await found('adhoc-packages', text, workflow, { persona: 'regular' })).toEqual([]);
  expect(await found('adhoc-packages', text, workflow, { persona: 'pedantic' })).toEqual([6]);
});

test('a list alone is a configuration of pre-commit as well', async () => {
  const text = '- repo: http://example.com/hooks\n  rev: v1\n  hooks:\n    - id: a\n';
  expect(await found('insecure-url-scheme', text, '.pre-commit-config.yaml')).toEqual([1]);
});

test('a runner of one’s own is told of to everyone where strangers start its job', async () => {
  const job = (on: string, more = ''): string =>
    `on: ${on}\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n${more}    steps:\n      - run: make\n`;
  const told = (text: string) => found('self-hosted-runner', text, workflow, { persona: 'regular' });
  expect(await told(job('pull_request'))).toEqual([4]);
  expect(await told(job('push'))).toEqual([]);
  expect(await told(job('pull_request', '    if: github.event.pull_request.head.repo.full_name == github.repository\n'))).toEqual([]);
});

test('a check of the actor that ends the job stops strangers, and its words in a log stop nobody', async () => {
  const title = '      - run: echo ${{ github.event.issue.title }}\n';
  const told = (first: string) =>
    found('template-injection', steps(`      - run: ${first}\n${title}`).replace('on: push', 'on: issues'), workflow, {
      persona: 'regular',
    });
  expect(await told('gh api orgs/x/members/$A || exit 1')).toEqual([]);
  expect(await told("echo 'see orgs/x/members and exit 1'")).toEqual([7]);
  expect(await told('gh api orgs/x/members/$A || echo exit 1')).toEqual([7]);
});

test('an ad-hoc install is quoted as it is written', async () => {
  const findings = await auditText(steps('      - run: python3 -m pip install virtualenv\n'), workflow, settings, new Date('2026-11-29'));
  const [told] = findings.filter(({ ruleId }) => ruleId === 'adhoc-packages');
  expect(told?.message).toContain('`python3 -m pip install virtualenv` installs');
});

test.each([
  ['push: true\n          tags: ghcr.io/o/app:1', 1],
  ['outputs: type=registry,name=ghcr.io/o/app', 1],
  ['push: true', 1],
  ['tags: ghcr.io/o/app:1', 0],
  ['push: false', 0],
  ['push: true\n          tags: localhost:5000/o/app:1', 0],
])('an image is published where it is pushed to somebody else’s registry: %s', async (given, times) => {
  const text = `on: release\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-go@${commit}\n      - uses: docker/build-push-action@${commit}\n        with:\n          ${given}\n`;
  const findings = await auditText(text, workflow, { ...defaultSettings, persona: 'regular' }, new Date('2026-11-29'));
  expect(findings.filter(({ ruleId }) => ruleId === 'cache-poisoning')).toHaveLength(times);
});

test.each([
  ['push: true', [6]],
  ['push: ${{ inputs.push }}', [6]],
  ['set: a.output=type=registry', [6]],
  ['targets: test', []],
  ['push: false', []],
  ['set: |\n            *.cache-from=type=registry,ref=o/cache\n            *.output=type=cacheonly', []],
])('images of a bake file are published where it is told to push them: %s', async (given, lines) => {
  const bake = `      - uses: docker/bake-action@${commit}\n        with:\n          ${given}\n`;
  const text = steps(`      - uses: actions/setup-go@${commit}\n${bake}`).replace(
    'on: push',
    'on: {push: {branches: [release]}, schedule: }',
  );
  expect(await found('cache-poisoning', text, workflow, { persona: 'regular' })).toEqual(lines);
});

test('who rents a runner is told of its label where everything is asked for', async () => {
  const text = steps('      - run: x\n').replace('ubuntu-24.04', 'depot-ubuntu-24.04-arm');
  expect(await found('runner-label', text)).toEqual([4]);
  expect(await found('runner-label', text, workflow, { persona: 'regular' })).toEqual([]);
  expect(await found('runner-label', text.replace('depot-', 'depots-'), workflow, { persona: 'regular' })).toEqual([4]);
});

test.each([
  ['self-xcode264', []],
  ['macos-self-hosted', []],
  ['linux_selfhosted', []],
  ['onprem-gpu', []],
  ['selfie', [4]],
  ['itself', [4]],
])('a label that says whose machine it is is told to few: %s', async (label, lines) => {
  const text = steps('      - run: x\n').replace('ubuntu-24.04', label);
  expect(await found('runner-label', text)).toEqual([4]);
  expect(await found('runner-label', text, workflow, { persona: 'regular' })).toEqual(lines);
});

test('a default of an action that is empty is less than a value of a step', async () => {
  const text =
    'name: a\ndescription: a\ninputs:\n  n:\n    description: n\n    default: ${{ github.numbr }}\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n      env:\n        N: ${{ github.numbr }}\n';
  const findings = await auditText(text, 'a/action.yml', settings, new Date('2026-11-29'));
  expect(findings.filter(({ ruleId }) => ruleId === 'expression').map(({ severity }) => severity)).toEqual(['low', 'medium']);
});

test.each([
  ['a job that takes its artifact and publishes', 'needs: build', 'name: out', [6]],
  ['a job that takes all artifacts', 'needs: [test, build]', 'path: all', [6]],
  ['another artifact', 'needs: build', 'name: other', []],
  ['a job that does not wait for it', '', 'name: out', []],
])('a cache gets into what is published by %s', async (_, needs, taken, lines) => {
  const text = `on: push
jobs:
  build:
    steps:
      - uses: actions/checkout@${commit}
      - uses: actions/setup-go@${commit}
      - uses: actions/upload-artifact@${commit}
        with: {name: out}
  test:
    steps:
      - uses: actions/setup-go@${commit}
  release:
    ${needs}
    steps:
      - uses: actions/download-artifact@${commit}
        with: {${taken}}
      - uses: softprops/action-gh-release@${commit}
`;
  expect(await found('cache-poisoning', text, workflow, { persona: 'regular' })).toEqual(lines);
});

test.each([
  ['sed "s/a/${{ inputs.n }}/" f', ', and `sed` takes it for code from a variable too'],
  ['bash -c "make ${{ inputs.n }}"', ', and `bash` takes it for code from a variable too'],
  ['V=${{ inputs.n }}; docker pull $V', ', and `docker` takes it for options from a variable too'],
  ['V=${{ inputs.n }}; curl -sS "https://$V/x"', ', and says which host `curl` asks, from a variable too'],
  ['V=${{ inputs.n }}; git push origin :$V', ', and `git` takes it for options from a variable too'],
  ['docker pull ${{ inputs.n }}', ''],
  ['V=${{ inputs.n }}; docker pull "$V"', ''],
  ['echo "${{ inputs.n }}"', ''],
])('what a variable would not mend is told with the expression: %s', async (run, more) => {
  const text = steps(`      - run: |\n          ${run}\n`).replace('on: push', 'on: {workflow_dispatch: {inputs: {n: {type: string}}}}');
  const findings = await auditText(text, workflow, settings, new Date('2026-11-29'));
  expect(findings.filter(({ ruleId }) => ruleId === 'template-injection').map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^\`inputs\\.n\` becomes part of this script${more}[;:]`)),
  ]);
});

test('a workflow by its path is this commit’s, an action what lies there', async () => {
  const text = `${steps('      - uses: ./act\n')}  b:\n    uses: ./.github/workflows/b.yml\n`;
  const findings = await auditText(text, workflow, settings, new Date('2026-11-29'));
  expect(findings.filter(({ ruleId }) => ruleId === 'self-repository').map(({ message }) => message.replace(/\. .*/, ''))).toEqual([
    '`./act` is whatever lies in the workspace, `$/` is this commit’s',
    '`./.github/workflows/b.yml` is the older form of `$/`, which means this commit for jobs and steps alike',
  ]);
});

test('behind a workflow that lets only members on, nobody else runs anything', async () => {
  const checkout = `      - uses: actions/checkout@${commit}\n        with: {ref: "\${{ github.event.pull_request.head.sha }}"}\n      - run: make\n`;
  const told = (guard: string) =>
    found(
      'untrusted-checkout-execution',
      `on: pull_request_target\njobs:\n  guard:\n    uses: ${guard}@main\n  a:\n    needs: guard\n    runs-on: ubuntu-24.04\n    steps:\n${checkout}`,
    );
  expect(await told('bitwarden/gh-actions/.github/workflows/check-run.yml')).toEqual([]);
  expect(await told('bitwarden/gh-actions/.github/workflows/build.yml')).toEqual([11]);
});

test('a cache in a run of releases alone is told to everyone, beside other branches not', async () => {
  const job = steps(`      - uses: actions/setup-go@${commit}\n      - run: make test\n`);
  const told = (on: string) => found('cache-poisoning', job.replace('on: push', on), workflow, { persona: 'regular' });
  expect(await told('on: release')).toEqual([6]);
  expect(await told('on: {push: {tags: [v1]}, workflow_dispatch: }')).toEqual([6]);
  expect(await told('on: {push: {branches: [main, "release/**"]}}')).toEqual([]);
  expect(await told('on: {push: {tags: [v1]}, pull_request: }')).toEqual([]);
});

test.each([
  ['ruby/setup-ruby', '          bundler-cache: "true"\n', 'bundler-cache: "false"'],
  ['determinatesystems/magic-nix-cache-action', '', 'use-gha-cache: false'],
])('a cache is switched off by the input that decides: %s', async (name, given, expected) => {
  const inputs = given === '' ? '' : `        with:\n${given}`;
  const text = steps(`      - uses: ${name}@${commit}\n${inputs}`).replace('on: push', 'on: release');
  const findings = await auditText(text, workflow, settings, new Date('2026-11-29'));
  const fixed = applied(text, findings.find(({ ruleId }) => ruleId === 'cache-poisoning')?.fix);
  expect(fixed).toContain(expected);
  expect(await found('cache-poisoning', fixed)).toEqual([]);
});

test.each([
  ["github.actor_id == '49699333'", "github.event.pull_request.user.id == '49699333'"],
  ["github.actor == 'dependabot[bot]'", "github.event.pull_request.user.login == 'dependabot[bot]'"],
])('who acted last becomes who wrote the change: %s', async (condition, expected) => {
  const text = steps(`      - run: x\n        if: ${condition}\n`).replace('on: push', 'on: pull_request_target');
  const findings = await auditText(text, workflow, settings, new Date('2026-11-29'));
  expect(applied(text, findings.find(({ ruleId }) => ruleId === 'bot-conditions')?.fix)).toContain(`if: ${expected}\n`);
});

test('a cache that can only be looked up is the fix of one that is restored', async () => {
  const text = steps(`      - uses: actions/cache@${commit}\n        with:\n          path: a\n          key: b\n`).replace(
    'on: push',
    'on: release',
  );
  const findings = await auditText(text, workflow, settings, new Date('2026-11-29'));
  const told = findings.find(({ ruleId }) => ruleId === 'cache-poisoning');
  expect(told?.fix?.description).toBe('Set `lookup-only: true`');
});

test('an update waits as long as Dependabot does by itself, in a group over several ecosystems, too', async () => {
  const update =
    'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    multi-ecosystem-group: all\n    patterns: ["*"]\n';
  const cooldown = (text: string, cooldownDays: number) =>
    found('dependabot-cooldown', `${update}${text}`, '.github/dependabot.yml', { cooldownDays });
  expect(await cooldown('', 4)).toEqual([3]);
  expect(await cooldown('', 3)).toEqual([]);
  expect(await cooldown('    cooldown: {semver-major-days: 9}\n', 4)).toEqual([7]);
  expect(await cooldown('    cooldown: {semver-major-days: 9}\n', 3)).toEqual([]);
  expect(await cooldown('    cooldown: {default-days: 2}\n', 3)).toEqual([7]);
});

test.each([
  ['whose names a matrix gives', "${{ matrix.arch == 'arm64' && format('{0}-{1}', matrix.os, matrix.arch) || matrix.os }}", true],
  ['with its letters in an expression', "${{ inputs.big && 'windows-8-cores' || 'windows-latest' }}", true],
  ['beside another system', "${{ inputs.big && 'windows-latest' || 'ubuntu-latest' }}", false],
  ['with the labels of a machine', '[self-hosted, windows, x64]', true],
  ['that nobody can name', '${{ inputs.os }}', false],
])('a script without a shell is PowerShell on a Windows runner %s', async (_, runsOn, isWindows) => {
  const matrix = '    strategy: {matrix: {os: [windows], arch: [x64, arm64]}}\n';
  const text = steps('      - run: if ($x) { make }\n', matrix).replace('ubuntu-24.04', runsOn);
  expect(await found('unreadable-script', text)).toEqual(isWindows ? [] : [7]);
});

test.each(['^.*$', '^[^x]+$', '^a|.$', '^a+|b$'])('a variable that is held against %s may be anything', async (pattern) => {
  const text = steps(
    `      - run: |\n          N=$(cat pr_number)\n          [[ "$N" =~ ${pattern} ]] || exit 1\n          echo "N=$N" >> $GITHUB_ENV\n`,
  );
  expect(await found('github-env', text.replace('on: push', 'on: workflow_run'))).toEqual([9]);
});

test('what the runner itself chooses is told of only to whoever goes through every write for later steps', async () => {
  const text = (run: string): string => steps(`      - run: ${run}\n`).replace('on: push', 'on: workflow_run');
  const told = async (run: string): Promise<readonly string[]> =>
    (await auditText(text(run), workflow, settings)).flatMap(({ ruleId, severity, properties }) =>
      ruleId === 'github-env' ? [`${severity} ${properties?.persona ?? 'regular'}`] : [],
    );
  expect(await told('echo "$HOME/bin" >> $GITHUB_PATH')).toEqual(['low auditor']);
  expect(await told('echo /opt/bin | tee -a $GITHUB_PATH')).toEqual(['low auditor']);
  expect(await told('echo /opt/bin >> "${GITHUB_PATH}"')).toEqual([]);
  expect(await told('echo "A=$(./made)" >> $GITHUB_ENV')).toEqual(['medium regular']);
});

test('what zsh alone can read was not looked at, and is no mistake', async () => {
  const script = (shell: string): string =>
    `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - shell: ${shell}\n      run: |\n        if (( \${+commands[brew]} )) { brew install make }\n`;
  const severities = async (shell: string): Promise<readonly string[]> =>
    (await auditText(script(shell), 'action.yml', settings, new Date('2026-11-29')))
      .filter(({ ruleId }) => ruleId === 'unreadable-script')
      .map(({ severity }) => severity);
  expect([await severities('zsh --errexit {0}'), await severities('bash')]).toEqual([['low'], ['high']]);
});

test.each([
  ['one line between marks stays in its output', marked('$TITLE'), 'number', []],
  ['one line between marks is its output', marked('$TITLE'), 'text', [17]],
  ['several lines between marks that can be guessed set others', marked('$BODY'), 'number', [17]],
  [
    'a line behind the mark that printf wrote is one of its own',
    `${marked('').replace('echo "EOF"', "printf 'EOF\\n'")}\necho "$TITLE" >> "$GITHUB_OUTPUT"`,
    'number',
    [18],
  ],
  ['a line behind the mark is one of its own', `${marked('')}\necho "$TITLE" >> "$GITHUB_OUTPUT"`, 'number', [18]],
])('%s', async (_, lines, use, expected) => {
  expect(await found('template-injection', between(lines, use), workflow, { persona: 'regular' })).toEqual(expected);
});

test('jobs that wait for each other in a circle are followed once', async () => {
  const text =
    'on: pull_request_target\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-24.04\n    steps:\n      - run: gh pr merge --auto\n  b:\n    needs: a\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  expect(await found('confused-deputy-merge', text)).toEqual([7]);
});
