// Shapes of files in which no edit is certain, and places that a fix must leave as they are.

import { applyEdits, composeChanges, type Finding } from '@portcullis/core';
import { auditText } from '../audit-text.js';
import { type AuditSettings, defaultSettings } from '../config/settings.js';
import type { Persona } from '../rule.js';
import { commit } from './example.js';

const workflow = '.github/workflows/test.yml';

async function findings(id: string, text: string, path = workflow, persona: Persona = 'auditor'): Promise<readonly Finding[]> {
  const settings: AuditSettings = { ...defaultSettings, persona };
  return (await auditText(text, path, settings, new Date('2026-11-29'))).filter(({ ruleId }) => ruleId === id);
}

const steps = (text: string, job = ''): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${text}`;

test.each([
  [
    'comments among the rights',
    'excessive-permissions',
    'on: push\npermissions:\n  contents: write\n  # why\n  issues: write\njobs:\n  a:\n    steps:\n      - run: git push\n',
  ],
  [
    'rights that an alias brings',
    'excessive-permissions',
    'on: push\nx: &all write-all\npermissions: *all\njobs:\n  a:\n    steps:\n      - run: git push\n',
  ],
  ['inputs in braces', 'static-cloud-key', steps(`      - uses: azure/login@${commit}\n        with: {creds: "\${{ secrets.A }}"}\n`)],
  [
    'a key over several lines',
    'static-cloud-key',
    steps(`      - uses: azure/login@${commit}\n        with:\n          creds: |\n            \${{ secrets.A }}\n`),
  ],
  [
    'a job of which nobody knows what it does',
    'excessive-permissions',
    `on: push\npermissions: write-all\njobs:\n  a:\n    steps:\n      - uses: someone/something@${commit}\n`,
  ],
  [
    'a password that an alias brings',
    'hardcoded-container-credentials',
    steps(
      '      - run: x\n',
      `    env:\n      A: &a ${'x'.repeat(8)}\n    container:\n      image: a\n      credentials:\n        password: *a\n`,
    ),
  ],
])('no edit is certain with %s', async (_, id, text) => {
  const found = await findings(id, text, id.startsWith('dependabot') ? '.github/dependabot.yml' : workflow);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ fix }) => fix)).toEqual(found.map(() => undefined));
});

async function fixed(id: string, text: string, path = workflow): Promise<string> {
  const [first] = await findings(id, text, path);
  const [change] = first?.fix?.changes ?? [];
  if (change === undefined) throw new Error(`expected a fix of ${id}`);
  return applyEdits(text, change);
}

test('line ends, indentation and comments of the file stay', async () => {
  const text = 'version: 2\r\nupdates:\r\n    -   package-ecosystem: npm # ours\r\n        directory: /\r\n';
  expect(await fixed('dependabot-cooldown', text, '.github/dependabot.yml')).toBe(
    'version: 2\r\nupdates:\r\n    -   package-ecosystem: npm # ours\r\n        directory: /\r\n        cooldown:\r\n          default-days: 7\r\n',
  );
});

test('quotes around a value stay', async () => {
  expect(await fixed('deprecated-runtime', "name: a\nruns:\n  using: 'node16' # LTS\n  main: a.js\n", 'action.yml')).toBe(
    "name: a\nruns:\n  using: 'node24' # LTS\n  main: a.js\n",
  );
});

test('of two keys the first becomes the other form, and the second goes with its line', async () => {
  const text = steps(
    `      - uses: aws-actions/configure-aws-credentials@${commit}\n        with:\n          aws-access-key-id: \${{ secrets.ID }} # old\n          aws-region: eu-central-1\n          aws-secret-access-key: \${{ secrets.KEY }}\n      - run: x\n`,
  );
  expect(await fixed('static-cloud-key', text)).toBe(
    steps(
      `      - uses: aws-actions/configure-aws-credentials@${commit}\n        with:\n          role-to-assume: \${{ vars.AWS_ROLE_ARN }} # old\n          aws-region: eu-central-1\n      - run: x\n`,
    ),
  );
});

test('rights go from the workflow to the jobs that need them, with what for', async () => {
  const text =
    'on: push\npermissions: write-all # all\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: git push\n  b:\n    runs-on: x\n    permissions:\n      contents: read\n    steps:\n      - run: make\n';
  expect(await fixed('excessive-permissions', text)).toBe(
    'on: push\npermissions: {} # all\njobs:\n  a:\n    runs-on: x\n    permissions:\n      contents: write # for git push\n    steps:\n      - run: git push\n  b:\n    runs-on: x\n    permissions:\n      contents: read\n    steps:\n      - run: make\n',
  );
});

test('an action that is an image is pinned by its digest', async () => {
  const action = (image: string): string => `name: a\nruns:\n  using: docker\n  image: ${image}\n`;
  expect(await findings('unpinned-images', action('docker://alpine:3'), 'action.yml')).toHaveLength(1);
  expect(await findings('unpinned-images', action(`docker://alpine@sha256:${'5f'.repeat(32)}`), 'action.yml')).toHaveLength(0);
  expect(await findings('unpinned-images', action('Dockerfile'), 'action.yml')).toHaveLength(0);
});

test('of a strategy that a job before worked out, nobody knows what its matrix holds', async () => {
  const text = (strategy: string): string =>
    `on: push\njobs:\n  a:\n    strategy: ${strategy}\n    runs-on: \${{ matrix.os }}\n    steps:\n      - run: make "\${{ matrix.name }}"\n`;
  expect(
    await findings(
      'expression',
      text('${{ fromJSON(needs.b.outputs.c) }}')
        .replace('runs-on', 'needs: b\n    runs-on')
        .replace('jobs:', 'jobs:\n  b:\n    runs-on: ubuntu-latest\n    outputs:\n      c: d\n    steps:\n      - run: make'),
    ),
  ).toHaveLength(0);
  expect(await findings('expression', text('{ fail-fast: false }'))).toHaveLength(2);
});

test('what such a strategy is made of goes on into scripts', async () => {
  const text =
    'on: issue_comment\njobs:\n  a:\n    strategy: ${{ fromJSON(github.event.comment.body) }}\n    runs-on: ubuntu-latest\n    steps:\n      - run: make ${{ matrix.name }}\n';
  expect(await findings('template-injection', text)).toHaveLength(1);
});

test('values within values of a matrix are found', async () => {
  const matrix = (image: string): string =>
    steps(
      '      - run: x\n',
      `    strategy:\n      matrix:\n        on:\n          - {image: "${image}"}\n    container: \${{ matrix.on.image }}\n`,
    );
  expect(await findings('unpinned-images', matrix('debian:latest'))).toHaveLength(1);
  expect(await findings('unpinned-images', matrix(''))).toHaveLength(0);
});

test.each([
  ['a file of the project', 'pip install ./wheels/a.whl', 0],
  ['what an expression names', 'pip install ${{ inputs.package }}', 0],
  ['a version that is fixed', 'pip install build==1.2.2', 0],
  ['a name', 'pip install build', 1],
  ['a package of one workspace', 'yarn workspace web add left-pad', 1],
  ['what a workspace has in its manifest', 'yarn workspace web install', 0],
])('%s is no ad-hoc package, or is: %s', async (_, command, count) => {
  expect(await findings('adhoc-packages', steps(`      - run: ${command}\n`))).toHaveLength(count);
});

test.each([
  ['the matrix', '${{ matrix.on.shell }}', 1],
  ['a choice', "${{ runner.os == 'Windows' && 'pwsh' || 'bash' }}", 1],
  ['an input that nobody can follow', '${{ inputs.shell }}', 1],
  ['a choice among what has no commands', "${{ matrix.x && 'python' || 'node' }}", 0],
])('a script is read in the shell that %s names', async (_, shell, count) => {
  const platforms =
    '    strategy:\n      matrix:\n        on:\n          - {os: windows-latest, shell: cmd}\n          - {os: ubuntu-latest, shell: bash}\n';
  const text = steps(`      - run: npm install -g yarn\n        shell: ${shell}\n`, platforms);
  expect(await findings('adhoc-packages', text)).toHaveLength(count);
});

const commented = (script: string, job = ''): string =>
  `on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - run: |\n${script.replace(/^/gm, '          ')}\n`;

test.each([
  [`echo "a=$(curl -H 'token \${{ github.event.comment.body }}')"`, `echo "a=$(curl -H 'token '"\${COMMENT_BODY}"'')"`],
  ['cat <<EOF\ndon\'t\nEOF\necho "${{ github.event.comment.body }}"', 'cat <<EOF\ndon\'t\nEOF\necho "${COMMENT_BODY}"'],
  ['echo "$(git log ${{ github.event.comment.body }})"', 'echo "$(git log "${COMMENT_BODY}")"'],
])('a variable is quoted where a command within quotes begins anew: %j', async (script, expected) => {
  expect(await fixed('template-injection', commented(script))).toContain(expected.replace(/^/gm, '          '));
});

test.each([
  ['A=1\necho ${{ env.A }} ${{ github.event.comment.body }}', 'A=1\necho "${ENV_A}"'],
  ['read -r COMMENT_BODY\necho ${{ github.event.comment.body }}', 'echo "${COMMENT_BODY_2}"'],
  ['for COMMENT_BODY in a b; do echo ${{ github.event.comment.body }}; done', 'echo "${COMMENT_BODY_2}"'],
  ['COMMENT_BODY=${{ github.event.comment.body }}\necho a', 'COMMENT_BODY="${COMMENT_BODY}"'],
  ['NOT_COMMENT_BODY=1\necho ${{ github.event.comment.body }}', 'echo "${COMMENT_BODY}"'],
])('a variable that the script sets itself is no name for another value: %j', async (script, expected) => {
  const text = commented(script, '    env:\n      A: b\n');
  const found = (await findings('template-injection', text)).flatMap(({ fix }) => fix?.changes ?? []);
  expect(applyEdits(text, { ...(found[0] as NonNullable<(typeof found)[0]>), edits: composeChanges(found).edits })).toContain(
    expected.split('\n').at(-1),
  );
});

test('a variable whose name no shell takes is not used in its place', async () => {
  const text = commented(
    'echo ${{ github.event.comment.body }}',
    "    env:\n      'A(B': ${{ github.event.comment.body }}\n      A-B: ${{ github.event.comment.body }}\n",
  );
  expect(await fixed('template-injection', text)).toContain('echo "${COMMENT_BODY}"');
});

test('the folder of the runner is no folder of a container', async () => {
  const script = 'make -C ${{ github.workspace }} ${{ github.event.comment.body }}';
  const text = async (job: string): Promise<string> => {
    const found = (await findings('template-injection', commented(script, job))).flatMap(({ fix }) => fix?.changes ?? []);
    return applyEdits(commented(script, job), { ...(found[0] as NonNullable<(typeof found)[0]>), edits: composeChanges(found).edits });
  };
  expect(await text('')).toContain('make -C "${GITHUB_WORKSPACE}"');
  expect(await text('    container: debian\n')).toContain('make -C "${WORKSPACE}"');
});

test.each([
  ["github.event.pull_request.user.login == 'renovate[bot]'", 0],
  ["${{ github.event.pull_request.user.login == 'renovate[bot]' && !cancelled() }}", 0],
  ["github.event.pull_request.user.login != 'renovate[bot]'", 1],
  ["github.event.pull_request.user.login == 'renovate[bot]' || github.event.action == 'opened'", 1],
  ["github.event.action == 'opened'", 1],
])('a step of a job with the condition %j may ask for the actor, or not', async (condition, count) => {
  const text = `on: pull_request_target\njobs:\n  a:\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - if: github.actor == 'renovate[bot]'\n        run: make\n`;
  expect(await findings('bot-conditions', text, workflow, 'regular')).toHaveLength(count);
});

test('a script that two shells may read is not rewritten for one of them', async () => {
  const text = (shell: string): string =>
    `on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        shell: ${shell}\n    steps:\n      - run: echo "\${{ github.event.comment.body }}"\n        shell: \${{ matrix.shell }}\n`;
  const fixes = async (shell: string): Promise<readonly boolean[]> =>
    (await findings('template-injection', text(shell))).map(({ fix }) => fix !== undefined && fix.kind === undefined);
  expect([await fixes('[bash, sh]'), await fixes('[bash, cmd]')]).toEqual([[true], [false]]);
});

test('what many actions do is for whoever asks for best practice, what few do for everyone', async () => {
  const uses = (name: string, input = ''): string => steps(`      - uses: ${name}@${commit}\n${input}`);
  expect(await findings('unpinned-tools', uses('astral-sh/setup-uv'), workflow, 'regular')).toHaveLength(0);
  expect(await findings('unpinned-tools', uses('astral-sh/setup-uv'), workflow, 'pedantic')).toHaveLength(1);
  expect(await findings('unpinned-tools', uses('aquasecurity/setup-trivy'), workflow, 'regular')).toHaveLength(1);
  expect(
    await findings('unpinned-tools', uses('astral-sh/setup-uv', '        with:\n          version-file: pyproject.toml\n')),
  ).toHaveLength(0);
});

test.each([
  ['send_write_tokens_to_workflows', 1],
  ['send_secrets_and_variables', 1],
  ['require_approval_for_fork_pr_workflows', 0],
])('what forks of private repositories get: %s', async (name, count) => {
  const text = JSON.stringify({ 'private-forks': { run_workflows_from_fork_pull_requests: true, [name]: true } });
  expect(await findings('fork-approval', text, 'github-settings.json')).toHaveLength(count);
});

test('a group of parallel steps hides none of them', async () => {
  const text = [
    'on: {issues: {types: [opened]}}',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - parallel:',
    "          - run: echo '${{ github.event.issue.title }}'",
    '          - uses: someone/something@v1',
    '      - wait-all:',
    '',
  ].join('\n');
  const places = async (id: string) => (await findings(id, text)).map(({ location: { region } }) => region?.startLine);
  expect([await places('template-injection'), await places('unpinned-uses'), await places('workflow-syntax')]).toEqual([[7], [8], []]);
});

test('a script with an expression in it keeps the places of its commands', async () => {
  const text = steps(
    '      - run: |\n          echo ${{ matrix.v }}\n          curl -fsSL https://example.com/a.sh | bash -s -- ${{ matrix.v }}\n',
  );
  expect((await findings('remote-script-execution', text)).map(({ location: { region } }) => region?.startLine)).toEqual([8]);
});

test.each([
  ['true', true],
  ['TRUE', true],
  ["'true'", true],
  ['false', false],
  ['no', false],
  ["'0'", false],
])('a checkout with persist-credentials: %s keeps its token: %s', async (value, kept) => {
  const text = steps(`      - uses: actions/checkout@${commit}\n        with:\n          persist-credentials: ${value}\n`);
  expect(await findings('artipacked', text)).toHaveLength(kept ? 1 : 0);
});

test.each([
  ['v5', 'contents: write', '', 'v4', 'path: .', 'high'],
  ['v5', 'contents: read', '', 'v4', 'path: .', 'medium'],
  ['v5', 'contents: read', 'token: ${{ secrets.PUSH_TOKEN }}', 'v4', 'path: .', 'high'],
  ['v5', 'contents: read', 'token: ${{ secrets.GITHUB_TOKEN }}', 'v4', 'path: .', 'medium'],
  ['v5', 'contents: write', '', 'v4', 'path: ${{ github.workspace }}/', 'high'],
  ['v5', 'contents: write', '', 'v4', 'path: dist', 'medium'],
  ['v5', 'contents: write', 'path: src', 'v4', 'path: src', 'high'],
  ['v5', 'contents: write', 'path: src', 'v4', 'path: dist', 'medium'],
  ['v5', 'contents: write', '', 'v4', 'path: "**/*"', 'high'],
  ['v6', 'contents: write', '', 'v4', 'path: .', 'low'],
  ['v5', 'contents: write', 'persist-credentials: true', 'v4', 'path: .', 'high'],
])(
  'the token of checkout %s with %s and `%s` lies in what upload-artifact %s puts up from `%s`: %s',
  async (checkout, rights, given, upload, path, severity) => {
    const text = (hidden: string): string =>
      `on: push\npermissions:\n  ${rights}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${checkout}\n        with:\n          fetch-depth: 1\n${given === '' ? '' : `          ${given}\n`}      - uses: actions/upload-artifact@${upload}\n        with:\n          ${path}\n${hidden}`;
    const severities = async (hidden: string): Promise<readonly string[]> =>
      (await findings('artipacked', text(hidden))).map((found) => found.severity);
    expect(await severities('          include-hidden-files: true\n')).toEqual([severity]);
    if (!given.startsWith('persist')) expect(await severities('')).toEqual([severity === 'low' ? 'low' : 'medium']);
  },
);

test.each<[string, string, string]>([
  ['path: ${{ env.OUT }}', '', 'high'],
  ['path: ${{ matrix.out }}', '', 'high'],
  ['path: "*"', '', 'high'],
  ['path: .g*', '', 'high'],
  ['path: "**"', '', 'high'],
  ['path: "*.txt"', '', 'medium'],
  ['path: "dist/**"', '', 'medium'],
  ['path: |\n            .\n            !.git', '', 'medium'],
  ['path: |\n            .\n            !**/.git/**', '', 'medium'],
  ['path: out', 'cp -r .git out/', 'high'],
  ['path: out', 'cp -a . out', 'high'],
  ['path: out', 'cp -r src out', 'medium'],
  ['path: out', 'rsync -a --exclude .git . out/', 'medium'],
  ['path: all.tgz', 'tar czf all.tgz .', 'high'],
  ['path: all.tgz', 'tar --exclude=.git -czf all.tgz .', 'medium'],
  ['path: all.tgz', 'tar czf all.tgz dist', 'medium'],
  ['path: all.zip', 'zip -qr all.zip .', 'high'],
  ['path: .', 'rm -rf .git', 'medium'],
  ['path: .', 'git config --unset-all http.https://github.com/.extraheader', 'medium'],
  ['path: out', 'cp -r .git out/ && rm -rf .git', 'high'],
])('what an upload from `%s` takes along behind `%s`: %s', async (path, script, severity) => {
  const run = script === '' ? '' : `      - run: ${script}\n`;
  const text = `on: push\npermissions:\n  contents: write\nenv:\n  OUT: ./\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    strategy:\n      matrix:\n        out: [dist, .]\n    steps:\n      - uses: actions/checkout@v5\n${run}      - uses: actions/upload-artifact@v4\n        with:\n          ${path}\n          include-hidden-files: true\n`;
  expect((await findings('artipacked', text)).map((found) => found.severity)).toEqual([severity]);
});

test.each([
  ['path: all.tgz', 'tar czf all.tgz .', 'high'],
  ['path: out', 'cp -r .git out/git', 'high'],
  ['path: out', 'cp -r .git out/', 'medium'],
])('without hidden files, an upload from `%s` behind `%s`: %s', async (path, script, severity) => {
  const text = `on: push\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${script}\n      - uses: actions/upload-artifact@v4\n        with:\n          ${path}\n`;
  expect((await findings('artipacked', text)).map((found) => found.severity)).toEqual([severity]);
});

test.each([
  ['models/fixtures/action.yml', '- id: 1\n  user: 2\n', 'low'],
  ['a/action.yml', 'text\n', 'low'],
  ['a/action.yml', 'runs: [\n', 'high'],
  [workflow, '- id: 1\n', 'high'],
])('what is called as a file of the pipeline and holds something else: %s, %j', async (path, text, severity) => {
  expect((await findings('invalid-file', text, path)).map((found) => found.severity)).toEqual([severity]);
});

test('an artifact of a release that did not leave out hidden files, and one that is made before the checkout', async () => {
  const upload = (version: string): string => `      - uses: actions/upload-artifact@${version}\n        with:\n          path: .\n`;
  const checkout = '      - uses: actions/checkout@v5\n';
  const severities = async (text: string): Promise<readonly string[]> =>
    (await findings('artipacked', `permissions: write-all\n${steps(text)}`)).map((found) => found.severity);
  expect(await severities(checkout + upload('v4.3.6'))).toEqual(['high']);
  expect(await severities(checkout + upload('v4.4.0'))).toEqual(['medium']);
  expect(await severities(upload('v4.3.6') + checkout)).toEqual(['medium']);
  const before = '834a144ee995460fba8ed112a2fc961b36a5ec5a # v4.4.0';
  expect(await severities(checkout + upload(before))).toEqual(['high']);
  // Since v6 the token lies elsewhere: by tag, by commit, and not by a comment where it would be uploaded.
  const uploaded = (use: string): Promise<readonly string[]> => severities(`      - uses: actions/checkout@${use}\n${upload(before)}`);
  expect(await uploaded('v6')).toEqual(['low']);
  expect(await uploaded('de0fac2e4500dabe0009e67214ff5f5447ce83dd')).toEqual(['low']);
  expect(await uploaded('34e114876b0b11c390a56381ad16ebd13914f8d5 # v6.0.2')).toEqual(['high']);
});

test.each([
  ['if: ${{ true }}', 'true'],
  ['timeout-minutes: ${{ 5 }}', '5'],
])('braces around a value that is written out are for nothing: %s', async (line, value) => {
  const text = steps(`      - run: make\n        ${line}\n`);
  const [found] = await findings('obfuscation', text);
  const change = found?.fix?.changes[0];
  expect(change === undefined ? text : applyEdits(text, change)).toContain(`        ${line.replace(/\$.*/, value)}\n`);
  expect(await findings('obfuscation', text, workflow, 'regular')).toEqual([]);
});

test('names of properties that are not written there are pedantry', async () => {
  const text = steps("      - run: echo ${{ secrets[matrix.x] }} ${{ github.event.commits[0].id }} ${{ github['ref'] }}\n");
  expect(await findings('obfuscation', text, workflow, 'pedantic')).toHaveLength(1);
  expect(await findings('obfuscation', text, workflow, 'regular')).toEqual([]);
});

test('an event is known by its name alone as by its map', async () => {
  const on = (text: string): string => `on: ${text}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n`;
  expect(await findings('workflow-events', on('repository_dispatch'))).toEqual([]);
  expect(await findings('workflow-events', on('[push, repository_dispatch]'))).toEqual([]);
});

test.each([
  ['          path: a # why\n', '          path: a # why\n          persist-credentials: false\n'],
  ['          path: "a"\r\n', '          path: "a"\r\n          persist-credentials: false\r\n'],
])('an input is added behind the last: %j', async (given, expected) => {
  const all = steps(`      - uses: actions/checkout@${commit}\n        with:\n`).replaceAll('\n', given.includes('\r') ? '\r\n' : '\n');
  const [found] = await findings('artipacked', all + given);
  const change = found?.fix?.changes[0];
  expect(change === undefined ? '' : applyEdits(all + given, change)).toBe(all + expected);
});

test.each([
  ["contains(github.actor, 'dependabot')", 'pull_request_target', 'high'],
  ["startsWith(github.triggering_actor, 'renovate')", 'pull_request_target', 'high'],
  ["contains(github.actor, 'dependabot')", 'pull_request', 'medium'],
  ["endsWith(github.actor, '[bot]')", 'pull_request_target', undefined],
  ["contains(github.actor, 'octo')", 'pull_request_target', undefined],
  ["contains(github.event.pull_request.title, 'dependabot')", 'pull_request_target', undefined],
])('an actor that is held against a part of a name: %s of %s', async (condition, event, severity) => {
  const text = `on: ${event}\njobs:\n  a:\n    if: ${condition}\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n`;
  expect((await findings('bot-conditions', text, workflow, 'regular')).map((found) => found.severity)).toEqual(
    severity === undefined ? [] : [severity],
  );
});
