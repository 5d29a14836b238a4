// Fixes write into a file as its author would: at the end of a mapping, in its style, with its line ends, whatever its shape.

import { applyEdits, composeChanges, type Finding } from '@portcullis/core';
import { auditText } from './audit-text.js';
import { type AuditSettings, defaultSettings } from './config/settings.js';

const settings: AuditSettings = { ...defaultSettings, persona: 'auditor' };

async function mended(text: string, rule: string, path = '.github/workflows/test.yml'): Promise<string> {
  const found = (await auditText(text, path, settings)).filter(({ ruleId }: Finding) => ruleId === rule);
  const [change] = found[0]?.fix?.changes ?? [];
  return change === undefined ? 'no fix' : applyEdits(text, change);
}

function workflow(step: string): string {
  return `name: t\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step}`;
}

test.each([
  [
    'a step of one key',
    '      - uses: actions/checkout@v4\n',
    '      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n',
  ],
  [
    'a step in braces',
    '      - {uses: actions/checkout@v4}\n',
    '      - {uses: actions/checkout@v4, with: {persist-credentials: false}}\n',
  ],
  [
    'inputs in braces, with spaces',
    '      - uses: actions/checkout@v4\n        with: { ref: "x", } # why\n',
    '      - uses: actions/checkout@v4\n        with: { ref: "x", persist-credentials: false, } # why\n',
  ],
  [
    'braces within braces',
    "      - { uses: 'actions/checkout@v4', with: { fetch-depth: 0 } }\n",
    "      - { uses: 'actions/checkout@v4', with: { fetch-depth: 0, persist-credentials: false } }\n",
  ],
  [
    'empty braces',
    '      - uses: actions/checkout@v4\n        with: {}\n',
    '      - uses: actions/checkout@v4\n        with: { persist-credentials: false }\n',
  ],
  [
    'a key without a value',
    '      - uses: actions/checkout@v4\n        with: # soon\n',
    '      - uses: actions/checkout@v4\n        with: # soon\n          persist-credentials: false\n',
  ],
  [
    'keys in quotes',
    '      - "uses": actions/checkout@v4\n        id: x\n',
    '      - "uses": actions/checkout@v4\n        id: x\n        with:\n          persist-credentials: false\n',
  ],
  [
    'inputs in quotes, a block of text last',
    "      - uses: actions/checkout@v4\n        'with':\n          'sparse-checkout': |\n            a\n              # b\n\n        # next\n      - run: x\n",
    "      - uses: actions/checkout@v4\n        'with':\n          'sparse-checkout': |\n            a\n              # b\n          persist-credentials: false\n\n        # next\n      - run: x\n",
  ],
  [
    'a block that keeps its blank lines',
    '      - uses: actions/checkout@v4\n        with:\n          sparse-checkout: |+\n            a\n\n',
    '      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n          sparse-checkout: |+\n            a\n\n',
  ],
  [
    'an environment last, no line end',
    '      - uses: actions/checkout@v4\n        env: {A: b}',
    '      - uses: actions/checkout@v4\n        env: {A: b}\n        with:\n          persist-credentials: false',
  ],
  ['inputs that an anchor shares', '      - uses: actions/checkout@v4\n        with: *none\n', 'no fix'],
])('adds an input to %s', async (_, step, fixed) => {
  const head = step.includes('*none') ? workflow('').replace('permissions: {}', 'permissions: &none {}') : workflow('');
  expect(await mended(head + step, 'artipacked')).toBe(fixed === 'no fix' ? fixed : head + fixed);
});

test('keeps the line ends of the file', async () => {
  const text = workflow('      - uses: actions/checkout@v4\n').replaceAll('\n', '\r\n');
  expect(await mended(text, 'artipacked')).toBe(`${text}        with:\r\n          persist-credentials: false\r\n`);
});

const update = (body: string): string => `version: 2\nupdates:\n${body}`;

test.each([
  [
    'at the end of an update',
    '  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: weekly\n    groups:\n      all:\n        patterns:\n          - "*" # all\n# end\n',
    '  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: weekly\n    groups:\n      all:\n        patterns:\n          - "*" # all\n    cooldown:\n      default-days: 7\n# end\n',
  ],
  [
    'in an update of one line',
    '  - {package-ecosystem: npm, directory: /, schedule: {interval: weekly}}\n',
    '  - {package-ecosystem: npm, directory: /, schedule: {interval: weekly}, cooldown: {default-days: 7}}\n',
  ],
  [
    'behind an alias',
    '  - package-ecosystem: npm\n    directory: /\n    schedule: &s {interval: weekly}\n    cooldown: {default-days: 7}\n  - package-ecosystem: pip\n    directory: /\n    schedule: *s # same\n',
    '  - package-ecosystem: npm\n    directory: /\n    schedule: &s {interval: weekly}\n    cooldown: {default-days: 7}\n  - package-ecosystem: pip\n    directory: /\n    schedule: *s # same\n    cooldown:\n      default-days: 7\n',
  ],
  [
    'into a cooldown without days',
    '  - package-ecosystem: npm\n    directory: /\n    schedule: {interval: weekly}\n    cooldown: {semver-major-days: 30}\n',
    '  - package-ecosystem: npm\n    directory: /\n    schedule: {interval: weekly}\n    cooldown: {semver-major-days: 30, default-days: 7}\n',
  ],
])('waits %s', async (_, before, after) => {
  expect(await mended(update(before), 'dependabot-cooldown', '.github/dependabot.yml')).toBe(update(after));
});

test.each([
  ['alone in braces', '      - { run: x, env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true } }\n', '      - { run: x }\n'],
  [
    'last in braces',
    '      - run: x\n        env: {A: "b", ACTIONS_ALLOW_UNSECURE_COMMANDS: true}\n',
    '      - run: x\n        env: {A: "b"}\n',
  ],
  [
    'first in braces',
    '      - run: x\n        env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: true, "A": b}\n',
    '      - run: x\n        env: {"A": b}\n',
  ],
  ['between comments in braces', '      - run: x\n        env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: true, # a\n          A: b}\n', 'no fix'],
  [
    'first, before a key in quotes',
    '      - run: x\n        env:\n          ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n          "A": b\n',
    '      - run: x\n        env:\n          "A": b\n',
  ],
])('removes a variable that is %s', async (_, step, fixed) => {
  expect(await mended(workflow(step), 'insecure-commands')).toBe(fixed === 'no fix' ? fixed : workflow(fixed));
});

const title = '${{ github.event.issue.title }}';

function issues(step: string, runner = 'ubuntu-latest'): string {
  return `name: t\non: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ${runner}\n    strategy: {matrix: {os: [ubuntu-latest, windows-latest]}}\n    steps:\n${step}`;
}

test.each([
  [
    'all of a script at once, each value once',
    `      - run: |\n          echo ${title} "\${{ github.event.issue.body }}"\n          echo '\${{ github.event.issue['title'] }}'\n`,
    `      - env:\n          ISSUE_TITLE: ${title}\n          ISSUE_BODY: \${{ github.event.issue.body }}\n        run: |\n          echo "\${ISSUE_TITLE}" "\${ISSUE_BODY}"\n          echo "\${ISSUE_TITLE}"\n`,
  ],
  [
    'a variable that the runner has',
    '      - run: echo "${{ github.head_ref }}" ${{ env.NAME }} ${{ github.event.issue.title }}\n        env: {name: x}\n',
    '      - run: echo "${GITHUB_HEAD_REF}" "${name}" "${ISSUE_TITLE}"\n        env: {name: x, ISSUE_TITLE: "${{ github.event.issue.title }}"}\n',
  ],
  [
    'a name that means something else',
    `      - run: echo ${title} $ISSUE_TITLE\n        env:\n          ISSUE_TITLE: x\n`,
    `      - run: echo "\${ISSUE_TITLE_2}" $ISSUE_TITLE\n        env:\n          ISSUE_TITLE: x\n          ISSUE_TITLE_2: ${title}\n`,
  ],
  [
    'a variable of the step that hides one of its workflow',
    `      - run: echo ${title}\n        env:\n          T: x\n`,
    `      - run: echo "\${ISSUE_TITLE}"\n        env:\n          T: x\n          ISSUE_TITLE: ${title}\n`,
    'env: {T: "${{ github.event.issue.title }}"}\n',
  ],
  [
    'a variable of the workflow',
    `      - run: echo ${title}\n`,
    '      - run: echo "${T}"\n',
    'env: {T: "${{ github.event.issue.title }}"}\n',
  ],
  [
    'a step in braces, a text in quotes',
    `      - { run: "echo ${title}" }\n`,
    `      - { run: "echo \\"\${ISSUE_TITLE}\\"", env: { ISSUE_TITLE: "${title}" } }\n`,
  ],
  [
    'braces and quotes',
    `      - { run: "echo \${{ github.event.issue['title'] }}" }\n`,
    `      - { run: "echo \\"\${ISSUE_TITLE}\\"", env: { ISSUE_TITLE: "\${{ github.event.issue['title'] }}" } }\n`,
  ],
  [
    'PowerShell, alone in single quotes',
    `      - shell: pwsh\n        run: Write-Host '${title}'\n`,
    `      - shell: pwsh\n        env:\n          ISSUE_TITLE: ${title}\n        run: Write-Host "\${env:ISSUE_TITLE}"\n`,
  ],
  [
    'the beginning of a plain text',
    '      - run: ${{ github.workspace }}/a ${{ github.event.issue.title }}\n',
    '      - env:\n          ISSUE_TITLE: ${{ github.event.issue.title }}\n        run: |-\n          "${GITHUB_WORKSPACE}"/a "${ISSUE_TITLE}"\n',
  ],
  ['the beginning of a plain text with a comment', `      - run: ${title} # why\n`, 'no fix'],
  ['PowerShell, within single quotes', `      - shell: pwsh\n        run: Write-Host 'a ${title}'\n`, 'no fix'],
])('moves into the environment: %s', async (_, step, fixed, head = '') => {
  expect(await mended(head + issues(step), 'template-injection')).toBe(fixed === 'no fix' ? fixed : head + issues(fixed));
});

test('a value that is a whole command stays words', async () => {
  const step = '      - run: ${{ matrix.command }} --all\n        shell: bash\n';
  const moved =
    '      - env:\n          MATRIX_COMMAND: ${{ matrix.command }}\n        run: ${MATRIX_COMMAND} --all\n        shell: bash\n';
  expect(await mended(workflow(step), 'template-injection')).toBe(workflow(moved));
  const next = '      - run: make \\\n          ${{ matrix.command }}\n';
  expect(await mended(workflow(next), 'template-injection')).not.toContain(' ${MATRIX_COMMAND}');
});

test('a limit and rights of a workflow stand beside each other, and a pin beside an input', async () => {
  const text = 'name: t\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n';
  const all = (await auditText(text, '.github/workflows/test.yml', settings)).flatMap(({ fix }) => fix?.changes ?? []);
  expect(all.length).toBeGreaterThan(3);
  expect(composeChanges(all).leftOut).toEqual([]);
});

test('moves no more than twenty expressions at once, so that what is written stays in proportion', async () => {
  const text = issues(`      - run: |\n${`          echo ${title}\n`.repeat(45)}`);
  const found = await auditText(text, '.github/workflows/test.yml', settings);
  const fixes = found.filter(({ ruleId }) => ruleId === 'template-injection').map(({ fix }) => fix?.changes[0]?.edits.length);
  expect(fixes).toEqual([...Array(40).fill(21), ...Array(5).fill(6)]);
});

test('leaves a script alone on a runner with Windows in its name', async () => {
  expect(await mended(issues(`      - run: echo ${title}\n`, 'big-windows-2025'), 'template-injection')).toBe('no fix');
});

test('leaves a script alone that Bash or PowerShell may read', async () => {
  expect(await mended(issues(`      - run: echo ${title}\n`, '${{ matrix.os }}'), 'template-injection')).toBe('no fix');
  expect(await mended(issues(`      - run: echo ${title}\n        shell: bash\n`, '${{ matrix.os }}'), 'template-injection')).toContain(
    '"${ISSUE_TITLE}"',
  );
});

const author = "github.event.pull_request.user.login == 'dependabot[bot]'";
const actor = "github.actor == 'dependabot[bot]'";
test.each([
  [`${author} && ${actor}`, author],
  [`${actor} && ${author}`, author],
  [`!cancelled() && ${actor} && ${author}`, `!cancelled() && ${author}`],
  [`${author} && (${actor})`, 'no fix'],
  [`${author} || ${actor}`, `${author} || ${author}`],
  [
    `github.event.pull_request.user.login == 'renovate[bot]' && ${actor}`,
    `github.event.pull_request.user.login == 'renovate[bot]' && ${author}`,
  ],
])('asks for no author twice: %s', async (condition, expected) => {
  const text = `name: t\non: pull_request_target\npermissions: {}\njobs:\n  a:\n    if: ${condition.startsWith('!') ? `\${{ ${condition} }}` : condition}\n    uses: ./.github/workflows/x.yml\n`;
  expect(await mended(text, 'bot-conditions')).toBe(expected === 'no fix' ? expected : text.replace(condition, expected));
});

test.each([
  ['issue_comment', 'github.event.comment.user.login'],
  ['issues', 'github.event.issue.user.login'],
  ['release', 'github.event.release.author.login'],
  ['[pull_request, pull_request_target]', 'github.event.pull_request.user.login'],
  ['[issues, issue_comment]', undefined],
  ['workflow_run', undefined],
])('asks for the author of what %s is about', async (event, author) => {
  const text = `name: t\non: ${event}\npermissions: {}\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    uses: ./.github/workflows/x.yml\n`;
  expect(await mended(text, 'bot-conditions')).toBe(author === undefined ? 'no fix' : text.replace('github.actor', author));
});

test('names no folder outside by `$/`', async () => {
  expect(await mended(workflow('      - uses: ./../a\n'), 'self-repository')).toBe('no fix');
  expect(await mended(workflow('      - uses: ./a\n'), 'self-repository')).toBe(workflow('      - uses: $/a\n'));
});

test.each([
  // Options lists come apart at their blanks, and must go on doing so.
  ['./run ${{ inputs.options }}', 'suggested'],
  ['./run ${{ github.event.comment.body }}', 'suggested'],
  ['./run --tag=${{ steps.a.outputs.flags }}', 'suggested'],
  ['./run ${{ github.event.issue.title }} ${{ inputs.options }}', 'suggested'],
  ['./run "${{ inputs.options }}"', undefined],
  ['./run ${{ github.event.issue.title }}', undefined],
  ['./run ${{ github.head_ref }}', undefined],
  ['./run ${{ inputs.commit-sha }}', undefined],
  ['./run ${{ github.event.issue.number }}', undefined],
  ['echo a ${{ inputs.options }}', undefined],
  ['A=${{ inputs.options }}', undefined],
  ['A=1; A=${{ inputs.options }}', undefined],
  ['A=1 ./run ${{ inputs.options }}', 'suggested'],
  ['echo a | ./run ${{ inputs.options }}', 'suggested'],
])('what quotes may change is only suggested: %s', async (run, kind) => {
  expect(await kindOf(`        run: |\n          ${run}\n`)).toBe(kind);
});

test.each([
  ['const a = "${{ inputs.a }}"', undefined],
  ['const a = ${{ inputs.a }}', 'suggested'],
])('a number in JavaScript becomes a text: %s', async (script, kind) => {
  expect(await kindOf(`        uses: actions/github-script@v7\n        with:\n          script: |\n            ${script}\n`)).toBe(kind);
});

test('PowerShell makes no words of a variable', async () => {
  expect(await kindOf('        shell: pwsh\n        run: ./run ${{ inputs.options }}\n')).toBe('suggested');
  expect(await kindOf('        shell: pwsh\n        run: ./run "${{ inputs.options }}"\n')).toBe(undefined);
});

test('all findings of a script have one fix, made once', async () => {
  const found = await auditText(
    issues(`      - run: |\n          echo ${title}\n          echo \${{ github.event.issue.body }}\n`),
    '.github/workflows/t.yml',
    defaultSettings,
  );
  const edits = found.flatMap(({ ruleId, fix }) =>
    ruleId === 'template-injection' ? [fix?.changes.flatMap(({ edits: all }) => all)] : [],
  );
  expect(edits).toHaveLength(2);
  expect(edits[0]).toEqual(edits[1]);
  expect(edits[0]).toHaveLength(3);
});

/** Whether the fix of the only template of a step is one to look at first. */
async function kindOf(step: string): Promise<string | undefined> {
  const text = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - id: a\n${step}`;
  const fixes = (await auditText(text, '.github/workflows/t.yml', { ...defaultSettings, persona: 'auditor' })).flatMap(({ ruleId, fix }) =>
    ruleId === 'template-injection' ? [fix] : [],
  );
  expect(fixes[0]?.changes.length).toBeGreaterThan(0);
  return fixes[0]?.kind;
}
