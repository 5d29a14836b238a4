// Which scripts keep outsiders out: whoever is named nowhere must fail on every way through them.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const workflow = '.github/workflows/t.yml';

async function isFound(text: string, rule = 'template-injection'): Promise<boolean> {
  return (await auditText(text, workflow, defaultSettings)).some(({ ruleId, severity }) => ruleId === rule && severity !== 'low');
}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

interface Around {
  readonly env?: string;
  readonly step?: string;
  readonly job?: string;
  readonly on?: string;
}

/** A job that checks, and one behind it that takes the comment into its script. */
function checked(script: string, { env = '', step = '', job = '', on = 'issue_comment' }: Around = {}): string {
  return `on: ${on}
permissions: {contents: write}
jobs:
  check:
    runs-on: ubuntu-latest
${job}    steps:
      - env: {WHO: '\${{ github.event.comment.user.login }}', OTHER: '\${{ github.event.issue.user.login }}', TEAM: '\${{ vars.TEAM }}'${env}}
${step}        run: |
${indent(script, 10)}
  b:
    needs: check
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.comment.body }}"
`;
}

test.each([
  ['a test or an end', '[[ "$WHO" == octocat ]] || exit 1'],
  ['another test or an end', 'if [ "$WHO" != "octocat" ]; then\n  echo "::error::no"\n  exit 1\nfi'],
  ['the expression itself', 'if [ "${{ github.event.comment.user.login }}" != octocat ]; then exit 1; fi'],
  ['the name first', 'test octocat = "$WHO" || { echo no; exit 2; }'],
  ['several', 'if [[ "$WHO" != a && $WHO != "b" ]]; then exit 1; fi'],
  ['one of several', 'if [[ "$WHO" == a || "$WHO" == b ]]; then echo ok; else exit 1; fi'],
  ['another branch', 'if [ "$WHO" = a ]; then echo ok\nelif [ "$WHO" = b ]; then echo ok\nelse exit 1; fi'],
  ['a list in a loop', 'ALLOWED=("a" "b")\nfor i in "${ALLOWED[@]}"; do\n  if [[ "$WHO" == "$i" ]]; then exit 0; fi\ndone\nexit 1'],
  ['a flag', 'ok=false\nfor u in a b; do\n  if [ "$u" = "$WHO" ]; then ok=true; break; fi\ndone\nif [ "$ok" != true ]; then exit 1; fi'],
  ['a flag that is run', 'ok=false\n[ "$WHO" = a ] && ok=true\nif ! $ok; then exit 1; fi'],
  ['a test turned round', 'if ! [ "$WHO" = a ]; then exit 1; fi'],
  ['cases', 'case "$WHO" in\n  a|b) echo ok ;;\n  *) echo no; exit 1 ;;\nesac'],
  ['a pattern', '[[ "$WHO" =~ ^(a|b)$ ]] || exit 1'],
  ['whole names in a list', 'LIST="a b"\nif [[ ! " $LIST " =~ " $WHO " ]]; then exit 1; fi'],
  ['whole names in a list of its own', 'if [[ " ${TEAM} " != *" $WHO "* ]]; then exit 1; fi'],
  ['a function', 'die() { echo "$1"; exit 1; }\n[ "$WHO" = a ] || die no'],
  ['what a shell of GitHub ends at', '[ "$WHO" = a ]\necho "$WHO may"'],
  ['a subshell', '[ "$WHO" = a ] || (echo no; exit 1)\necho more'],
  ['a variable of the repository', '[ "$WHO" = "$TEAM" ] || exit 1'],
  ['another text first', 'set -euo pipefail\nme="$WHO"\nif [ "$me" != a ]; then false; fi\necho a'],
])('holds: %s', async (_, script) => {
  expect(await isFound(checked(script))).toBe(false);
});

test.each([
  ['names that are refused', 'if [ "$WHO" = evil ]; then exit 1; fi'],
  ['names that are refused, by a chain', '[ "$WHO" != evil ] || exit 1'],
  ['several that are refused', 'if [[ "$WHO" == a || "$WHO" == b ]]; then exit 1; fi'],
  ['all but one of several', 'if [[ "$WHO" != a ]] && [ -n "$X" ]; then exit 1; fi'],
  ['an end that has nothing to do with it', '[ "$WHO" = a ] && echo hello\nif [ -z "$X" ]; then exit 1; fi'],
  ['an end before which it is asked', 'if [ -z "$X" ]; then exit 1; fi\nif [ "$WHO" = a ]; then echo hello; fi'],
  ['a warning', 'if [ "$WHO" != a ]; then echo "::warning::not a"; fi\ncommand -v jq || exit 1'],
  ['a good end', 'if [ "$WHO" != a ]; then exit 0; fi\nexit 1'],
  ['an end of any kind', 'if [ "$WHO" != a ]; then exit $CODE; fi'],
  ['cases that are refused', 'case "$WHO" in\n  evil) exit 1 ;;\n  *) echo ok ;;\nesac'],
  ['cases by a pattern', 'case "$WHO" in\n  *-bot) echo ok ;;\n  *) exit 1 ;;\nesac'],
  ['cases that fall through', 'case "$WHO" in\n  *) true ;;&\n  *) exit 1 ;;\nesac'],
  ['a pattern that is not whole', '[[ "$WHO" =~ ^octo ]] || exit 1'],
  ['a pattern that is not whole in one of its ways', '[[ "$WHO" =~ ^a|b$ ]] || exit 1'],
  ['a part of a text', '[[ "ab cd" == *"$WHO"* ]] || exit 1'],
  ['a part of a text by a program', 'echo "ab cd" | grep -q "$WHO" || exit 1'],
  ['a name with anything behind it', '[[ "$WHO" == octo* ]] || exit 1'],
  ['a bot', '[ "$WHO" = "dependabot[bot]" ] || exit 1'],
  ['a bot in a list', 'for u in a "x[bot]"; do [ "$WHO" = "$u" ] && exit 0; done\nexit 1'],
  ['who wrote the issue', '[ "$WHO" = "$OTHER" ] || exit 1'],
  ['files of the checkout', 'for u in *; do [ "$WHO" = "$u" ] && exit 0; done\nexit 1'],
  ['a list that comes from elsewhere', 'for u in $(cat allowed); do [ "$WHO" = "$u" ] && exit 0; done\nexit 1'],
  ['another variable of that name', 'WHO=$(cat who)\n[ "$WHO" = a ] || exit 1'],
  ['a flag that something else sets', 'ok=false\n[ "$WHO" = a ] && ok=true\n[ -n "$X" ] && ok=true\n$ok || exit 1'],
  [
    'a flag in a loop that something else ends',
    'ok=no\nfor i in a b; do\n  if [ -n "$X" ]; then ok=yes; break; fi\n  [ "$WHO" = a ] || ok=no\ndone\n[ $ok = yes ] || exit 1',
  ],
  ['where only some shells end', 'set +e\n[ "$WHO" = a ]\necho ok'],
  ['names that are refused, turned round', 'if ! [ "$WHO" = evil ]; then echo ok; else exit 1; fi'],
  ['names that are refused, twice turned round', '! [ "$WHO" != evil ] && exit 1\necho ok'],
  ['in the background', '{ [ "$WHO" = a ] || exit 1; } &\necho ok'],
  ['in a pipe', '{ [ "$WHO" = a ] || exit 1; } | cat'],
  ['in a condition', 'if ! ( [ "$WHO" = a ] || exit 1 ); then echo no; fi'],
  ['with a trap', 'trap "exit 0" EXIT\n[ "$WHO" = a ] || exit 1'],
  ['a function that is never called', 'check() { [ "$WHO" = a ] || exit 1; }\necho ok'],
  ['a script that the shell refuses', '[ "$WHO" = a ] || exit 1\nfi'],
])('does not hold: %s', async (_, script) => {
  expect(await isFound(checked(script))).toBe(true);
});

const holds = '[ "$WHO" = a ] || exit 1';

test.each<readonly [name: string, around: Around]>([
  ['a step that may fail', { step: '        continue-on-error: true\n' }],
  ['a step whose failure is an expression', { step: '        continue-on-error: ${{ inputs.soft }}\n' }],
  ['a job that may fail', { job: '    continue-on-error: true\n' }],
  ['a step of another event', { step: "        if: github.event_name == 'push'\n" }],
  ['a step on a condition of its own', { step: '        if: inputs.strict\n' }],
  ['PowerShell', { step: '        shell: pwsh\n' }],
])('does not hold: %s', async (_, around) => {
  expect(await isFound(checked(holds, around))).toBe(true);
});

test('holds under a condition that outsiders always meet', async () => {
  expect(await isFound(checked(holds, { step: "        if: github.event_name == 'issue_comment'\n" }))).toBe(false);
  expect(await isFound(checked(holds, { step: '        if: success()\n' }))).toBe(false);
  expect(await isFound(checked(holds, { step: "        if: '!success()'\n" }))).toBe(true);
  expect(await isFound(checked(holds, { step: '        continue-on-error: false\n' }))).toBe(false);
});

test('who set the run off says as much in a script as in a condition', async () => {
  const by = 'if [ "$GITHUB_ACTOR" != octocat ]; then exit 1; fi';
  const severities = async (text: string): Promise<readonly string[]> =>
    (await auditText(text, workflow, defaultSettings)).flatMap(({ ruleId, severity }) =>
      ruleId === 'template-injection' ? [severity] : [],
    );
  const inCondition = checked('true').replace('    needs: check\n', "    needs: check\n    if: github.actor == 'octocat'\n");
  expect(await severities(checked(by))).toEqual(await severities(inCondition));
  expect(await severities(checked(by))).not.toEqual(await severities(checked('true')));
});

const after = (condition: string): string =>
  `on: issue_comment\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - env: {WHO: '\${{ github.event.comment.user.login }}'}\n        run: '${holds}'\n      - if: ${condition}\n        run: echo "\${{ github.event.comment.body }}"\n`;

test('a step that runs after failures is not kept from outsiders', async () => {
  expect(await isFound(after('always()'))).toBe(true);
  expect(await isFound(after("'!cancelled()'".replaceAll("'", '')).replace('if: !', 'if: "!').replace('cancelled()', 'cancelled()"'))).toBe(
    true,
  );
  expect(await isFound(after('success()'))).toBe(false);
});

const refused = (condition: string, script: string, on = 'pull_request_target'): string =>
  `on: ${on}\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - if: ${condition}\n        ${script}\n      - run: echo "\${{ github.event.pull_request.title }}\${{ github.event.comment.body }}"\n`;
const fork = 'github.event.pull_request.head.repo.full_name != github.repository';

test.each([
  [fork, 'run: echo no && exit 1', 'pull_request_target', false],
  [fork, "uses: actions/github-script@v7\n        with: {script: core.setFailed('no')}", 'pull_request_target', false],
  [fork, 'run: if [ -n "$X" ]; then exit 1; fi', 'pull_request_target', true],
  [fork, 'run: echo exit 1', 'pull_request_target', true],
  [fork, "uses: actions/github-script@v7\n        with: {script: 'if (x) core.setFailed(1)'}", 'pull_request_target', true],
  [`${fork} && inputs.strict`, 'run: exit 1', 'pull_request_target', true],
  [`github.event_name == 'pull_request_target' && ${fork}`, 'run: exit 1', 'pull_request_target', false],
  [`github.event_name == 'pull_request' && ${fork}`, 'run: exit 1', 'pull_request_target', true],
  ['github.event.pull_request.head.repo.fork', 'run: exit 1', 'pull_request_target', false],
  // There is no pull request in what the event says, so the step is left out.
  ['github.event.pull_request.head.repo.fork', 'run: exit 1', 'issue_comment', true],
  ["github.actor == 'evil'", 'run: exit 1', 'pull_request_target', true],
  ["github.event.pull_request.user.login == 'evil'", 'run: exit 1', 'pull_request_target', true],
  ["github.event.pull_request.user.login != 'octocat'", 'run: exit 1', 'pull_request_target', false],
  ["github.event.pull_request.author_association != 'MEMBER'", 'run: exit 1', 'pull_request_target', false],
  ["github.event.pull_request.author_association == 'NONE'", 'run: exit 1', 'pull_request_target', true],
])('under %s: %s, on %s, is found: %s', async (condition, script, on, found) => {
  expect(await isFound(refused(condition, script, on))).toBe(found);
});

test('what calls itself, and a script of any size, ends', async () => {
  expect(await isFound(checked(`f() { f; }\nf\n${holds}`))).toBe(false);
  expect(await isFound(checked(`${'[ "$X" = a ] || f\n'.repeat(4000)}${holds}`))).toBe(true);
});

test.each([
  ['a group', '{\n  echo "ok=true"\n} >> "$GITHUB_OUTPUT"', true],
  ['a group within another', '{\n  if true; then echo "ok=true"; fi\n} >> "$GITHUB_OUTPUT"', true],
  ['the old language', 'echo "::set-output name=ok::true"', true],
  ['a group that goes elsewhere', '{\n  echo "ok=true"\n} >> notes', false],
  ['a group before the line', '{\n  echo "ok=false"\n} >> "$GITHUB_OUTPUT"\necho "ok=true"', false],
])('an output that %s gives to outsiders is no guard', async (_, script, found) => {
  const text = `on: issue_comment
permissions: {contents: write}
jobs:
  b:
    runs-on: ubuntu-latest
    steps:
      - id: check
        env: {GH_TOKEN: '\${{ github.token }}', WHO: '\${{ github.event.comment.user.login }}'}
        run: |
          gh api "repos/$GITHUB_REPOSITORY/collaborators/$WHO/permission" --jq .permission || true
${indent(script, 10)}
      - if: steps.check.outputs.ok == 'true'
        run: echo "\${{ github.event.comment.body }}"
`;
  expect(await isFound(text)).toBe(found);
});
