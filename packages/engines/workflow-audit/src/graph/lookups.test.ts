// Which checks of the actor's rights keep outsiders out: the step must fail for whoever has none, whatever the answer then is.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

async function isFound(check: string, { on = 'issue_comment', condition = '' } = {}): Promise<boolean> {
  const text = `on: ${on}
permissions: {contents: write}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${indent(check, 6)}
      - ${condition === '' ? '' : `if: ${condition}\n        `}run: echo "\${{ github.event.comment.body }}\${{ github.event.pull_request.title }}"
`;
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  return found.some(({ ruleId, severity }) => ruleId === 'template-injection' && severity !== 'low');
}

const script = (text: string, more = ''): string => `- id: c
  env:
    GH_TOKEN: \${{ github.token }}
    WHO: \${{ github.event.comment.user.login }}
    AS: \${{ github.event.comment.author_association }}
    FORK: \${{ github.event.pull_request.head.repo.fork }}
    HEAD: \${{ github.event.pull_request.head.repo.full_name }}
${more}  run: |
${indent(text, 4)}`;

const url = 'repos/$GITHUB_REPOSITORY/collaborators/$WHO/permission';
const asked = `P=$(gh api "${url}" --jq .permission)`;

test.each([
  ['a right that is not among two', `${asked}\nif [[ "$P" != admin && "$P" != "write" ]]; then\n  echo "no"\n  exit 1\nfi`],
  ['an answer in a test', `if [ "$(gh api "${url}" --jq .permission)" != admin ]; then exit 1; fi`],
  ['an answer in double brackets', `[[ $(gh api "${url}" --jq .permission) =~ ^(admin|write)$ ]] || exit 1`],
  [
    'an answer that is run',
    'if $(gh api /repos/"$R"/collaborators/"$WHO"/permission --jq .user.permissions.push)\nthen\n  echo ok\nelse\n  exit 1\nfi',
  ],
  ['a chain', `${asked}\n[ "$P" = admin ] || [ "$P" = write ] || exit 1`],
  ['cases', `${asked}\ncase "$P" in\n  admin|write) echo ok ;;\n  *) exit 1 ;;\nesac`],
  ['a pattern', `${asked}\nif [[ ! "$P" =~ ^(admin|maintain|write)$ ]]; then exit 1; fi`],
  ['all rights that outsiders may have', `${asked}\nif [ "$P" = read ] || [ "$P" = none ]; then exit 1; fi`],
  ['what is searched in an answer', `${asked}\necho "$P" | grep -qE '^(admin|write)$' || exit 1`],
  ['a search at the end, at which the shell stops', `gh api "${url}" --jq '.permission' | grep -qE "admin|write"`],
  [
    'curl and jq',
    `P=$(curl -s -H "Authorization: Bearer $GH_TOKEN" "https://api.github.com/${url}" | jq -r .permission)\n[ "$P" = admin ] || exit 1`,
  ],
  [
    'an answer kept first',
    `R=$(curl -s "https://api.github.com/${url}")\nP=$(echo "$R" | jq -r '.permission')\nif [ "$P" != admin ]; then exit 1; fi`,
  ],
  ['another answer where there is none', `P=$(gh api "${url}" --jq .permission || echo none)\n[ "$P" = write ] || exit 1`],
  [
    'one of the rights',
    `P=$(gh api "repos/o/r/collaborators/\${{ github.actor }}/permission" --jq .user.permissions.push)\nif [ "$P" != true ]; then exit 1; fi`,
  ],
  ['a member', 'gh api "orgs/o/members/$WHO" || exit 1'],
  ['a member, at which the shell stops', 'gh api "orgs/o/teams/t/memberships/$WHO" --silent'],
  [
    'a list of members through jq',
    `if gh api orgs/o/members --paginate | jq -e --arg N "$WHO" '.[] | select(.login == $N)' > /dev/null; then echo ok; else exit 1; fi`,
  ],
  ['a member in a condition', 'if ! gh api "orgs/o/members/$WHO" --silent; then echo no; exit 1; fi'],
  ['the state of a member', 'S=$(gh api "orgs/o/teams/t/memberships/$WHO" --jq .state || true)\n[ "$S" = active ] || exit 1'],
  [
    'the status of the answer',
    'S=$(curl -s -o /dev/null -w "%{http_code}" "https://api.github.com/orgs/o/members/$WHO")\nif [ "$S" != 204 ]; then exit 1; fi',
  ],
  ['an association', '[[ "$AS" == OWNER || "$AS" == MEMBER ]] || exit 1'],
  ['an association by a pattern', 'if ! [[ "$AS" =~ ^(OWNER|MEMBER|COLLABORATOR)$ ]]; then exit 1; fi'],
  ['an association in a list', 'if [[ " OWNER MEMBER " != *" $AS "* ]]; then exit 1; fi'],
  ['an association in its expression', 'if [ "${{ github.event.comment.author_association }}" != "MEMBER" ]; then exit 1; fi'],
  ['a name or a right', `${asked}\nif [ "$WHO" != octocat ] && [ "$P" != admin ]; then exit 1; fi`],
  ['another function', `deny() { echo no; exit 1; }\n${asked}\n[ "$P" = admin ] || deny`],
])('holds: %s', async (_, text) => {
  expect(await isFound(script(text))).toBe(false);
});

test.each([
  ['one right that is refused', `${asked}\nif [ "$P" = none ]; then exit 1; fi`],
  ['another that is refused', `${asked}\n[ "$P" != read ] || exit 1`],
  ['an end of something else', `${asked}\necho "$P"\nif [ -z "$X" ]; then exit 1; fi`],
  ['an end in another branch', `${asked}\nif [ "$P" = admin ]; then\n  if [ -z "$X" ]; then exit 1; fi\nelse\n  echo no\nfi`],
  ['an end that is passed over', `${asked}\n( [ "$P" = admin ] || exit 1 ) || true`],
  ['an end in the background', `${asked}\n{ [ "$P" = admin ] || exit 1; } &`],
  ['a subshell whose end nobody asks for', `set +e\n${asked}\n( [ "$P" = admin ] || exit 1 )\necho on`],
  ['a shell that does not stop', `set +e\ngh api "orgs/o/members/$WHO"\necho on`],
  ['a function that nobody calls', `check() { ${asked}; [ "$P" = admin ] || exit 1; }\necho on`],
  ['what never runs', `if false; then\n  ${asked}\n  [ "$P" = admin ] || exit 1\nfi`],
  ['an answer in a test that is refused', `if [ "$(gh api "${url}" --jq .permission)" = none ]; then exit 1; fi`],
  ['an answer that nobody asks for', '$(gh api /repos/"$R"/collaborators/"$WHO"/permission --jq .user.permissions.push) || true'],
  ['a right to read that is run', '$(gh api /repos/"$R"/collaborators/"$WHO"/permission --jq .user.permissions.pull) || exit 1'],
  ['a good end', `${asked}\nif [ "$P" != admin ]; then exit 0; fi\nexit 1`],
  ['a right that all have', `${asked}\n[[ "$P" == admin || "$P" == write || "$P" == read ]] || exit 1`],
  ['a lookup that answers for everybody', `gh api "${url}" || exit 1`],
  ['a search in all of the answer', `gh api "${url}" | grep -q admin || exit 1`],
  ['a right where there is no answer', `P=$(gh api "${url}" --jq .permission || echo admin)\n[ "$P" = admin ] || exit 1`],
  ['a failure that is passed over', `gh api "orgs/o/members/$WHO" || true`],
  [
    'a list of members whose filter fails for nobody',
    `if gh api orgs/o/members | jq --arg N "$WHO" '.[] | select(.login == $N)'; then echo ok; else exit 1; fi`,
  ],
  [
    'a list of members that is asked for another',
    `if gh api orgs/o/members | jq -e --arg N octocat '.[] | select(.login == $N)'; then echo ok; else exit 1; fi`,
  ],
  ['a list of something else', `if gh api orgs/o/repos | jq -e --arg N "$WHO" '.[] | select(.login == $N)'; then echo ok; else exit 1; fi`],
  ['a status that nobody made an end of', 'curl -s "https://api.github.com/orgs/o/members/$WHO"'],
  ['somebody whom the script names', 'WHO=octocat\ngh api "orgs/o/members/$WHO" || exit 1'],
  ['somebody whom the address names', 'gh api orgs/o/members/octocat || exit 1'],
  ['an association that everybody gets', '[[ "$AS" == MEMBER || "$AS" == CONTRIBUTOR ]] || exit 1'],
  ['an association that is refused', 'if [ "$AS" = NONE ]; then exit 1; fi'],
  ['a text that is printed', 'echo "author_association: exit 1"'],
  ['another answer', `${asked}\nP=$(cat p)\n[ "$P" = admin ] || exit 1`],
])('does not hold: %s', async (_, text) => {
  expect(await isFound(script(text))).toBe(true);
});

test.each([
  ['if [ "$FORK" = true ]; then exit 1; fi', false],
  ['if [ "$HEAD" != "$GITHUB_REPOSITORY" ]; then exit 1; fi', false],
  ['[ "${{ github.event.pull_request.head.repo.full_name }}" = "${{ github.repository }}" ] || exit 1', false],
  ['X=$(gh pr view 1 --json isCrossRepository --jq .isCrossRepository)\nif [ "$X" = "true" ]; then exit 1; fi', false],
  ['if [ "$FORK" = false ]; then exit 1; fi', true],
  ['if [ "$HEAD" = evil/r ]; then exit 1; fi', true],
  [
    'X=$(gh pr view 1 --json isCrossRepository --jq .isCrossRepository)\nif [ "$X" = "true" ]; then echo fork; fi\n[ -n "$Y" ] || exit 1',
    true,
  ],
])('where a pull request comes from: %s is found: %s', async (text, found) => {
  expect(await isFound(script(text), { on: 'pull_request_target' })).toBe(found);
});

const uses = (name: string, inputs = ''): string => `- id: c\n  uses: ${name}@v1${inputs === '' ? '' : `\n  with: {${inputs}}`}`;

test.each([
  ['actions-cool/check-user-permission', 'require: write, error-if-missing: true', false],
  ['actions-cool/check-user-permission', 'require: write', true],
  ['actions-cool/check-user-permission', 'error-if-missing: true', true],
  ['actions-cool/check-user-permission', 'require: read, error-if-missing: true', true],
  ['actions-cool/check-user-permission', 'require: admin, error-if-missing: true, username: octocat', true],
  ['actions-cool/check-user-permission', 'require: admin, error-if-missing: true, username: "${{ github.actor }}"', false],
  ['prince-chrismc/check-actor-permissions-action', 'permission: admin', false],
  ['prince-chrismc/check-actor-permissions-action', 'permission: "${{ inputs.p }}"', true],
  ['lannonbr/repo-permission-check-action', 'permission: write', false],
  ['lannonbr/repo-permission-check-action', 'permission: none', true],
  ['74th/workflow-permission-action', 'users: octocat', false],
  ['im-open/is-actor-authorized', `actor: "\${{ github.actor }}", authorized-actors: '["a"]'`, false],
  ['morfien101/actions-authorized-user', 'username: "${{ github.actor }}", team: t, org: o', true],
  ['tspascoal/get-user-teams-membership', 'username: "${{ github.actor }}", team: t', true],
  ['sushichop/action-repository-permission', '', false],
  ['sushichop/action-repository-permission', 'required-permission: write, relax: true', true],
  ['scherermichael-oss/action-has-permission', 'required-permission: admin', true],
  ['TheModdingInquisition/actions-team-membership', 'team: t', false],
  ['TheModdingInquisition/actions-team-membership', 'team: t, exit: false', true],
  ['skjnldsv/check-actor-permission', 'require: write', false],
  ['skjnldsv/check-actor-permission', '', true],
])('%s with {%s} is passed by outsiders: %s', async (name, inputs, found) => {
  expect(await isFound(uses(name, inputs))).toBe(found);
});

test('an action that only reports holds where its output is asked for', async () => {
  const reports = uses('tspascoal/get-user-teams-membership', 'username: "${{ github.actor }}", team: t');
  expect(await isFound(reports, { condition: "steps.c.outputs.isTeamMember == 'true'" })).toBe(false);
});

test('who wrote what is commented on says nothing about who comments', async () => {
  const check = (who: string): string =>
    script(`P=$(gh api "repos/o/r/collaborators/${who}/permission" --jq .permission)\n[ "$P" = admin ] || exit 1`).replace(
      'env:',
      'env:\n    ABOVE: ${{ github.event.issue.user.login }}',
    );
  expect(await isFound(check('$WHO'))).toBe(false);
  expect(await isFound(check('$ABOVE'))).toBe(true);
  expect(await isFound(check('${{ github.event.issue.user.login }}'))).toBe(true);
});

const above = async (event: string, condition: string, way: string, check = ''): Promise<readonly string[]> => {
  const text = `on: ${event}
permissions: {contents: write}
jobs:
  a:
    ${condition === '' ? '' : `if: "${condition}"`}
    runs-on: ubuntu-latest
    steps:
${indent(check, 6)}
      - run: echo "\${{ ${way} }}"
`;
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  return found.flatMap(({ ruleId, severity }) => (ruleId === 'template-injection' ? [severity] : []));
};

const title = 'github.event.issue.title';
const theirBranch = 'github.event.pull_request.head.repo.full_name == github.repository';

test.each([
  ['issue_comment', '', title, ['critical']],
  ['issue_comment', "github.event.comment.author_association == 'OWNER'", title, ['high']],
  ['issue_comment', "github.event.issue.author_association == 'OWNER'", title, []],
  ['issue_comment', "github.actor == 'octocat'", title, ['high']],
  ['issue_comment', "github.event.issue.user.login == 'octocat'", 'github.event.comment.body', ['critical']],
  ['pull_request_review', theirBranch, 'github.event.review.body', ['medium']],
  ['pull_request_review', theirBranch, 'github.event.pull_request.title', []],
  ['pull_request_review', '!github.event.pull_request.head.repo.fork', 'github.event.review.body', ['medium']],
  ['pull_request_review', '!github.event.pull_request.head.repo.fork', 'github.event.pull_request.title', []],
  ['pull_request_review', '!github.event.review.draft', 'github.event.pull_request.title', ['medium']],
  ['discussion_comment', "github.event.discussion.user.login == 'octocat'", 'github.event.discussion.title', []],
])('of %s with `if: %s` who writes %s gets: %p', async (event, condition, way, severities) => {
  expect(await above(event, condition, way)).toEqual(severities);
});

test.each([
  ['[[ "$GITHUB_ACTOR" == octocat ]] || exit 1', ['high']],
  ['[[ "${{ github.event.issue.user.login }}" == octocat ]] || exit 1', []],
])('a script that asks %s lets the text above pass: %p', async (text, severities) => {
  expect(await above('issue_comment', '', title, `- run: '${text}'`)).toEqual(severities);
});

test('an action that asks who comments says nothing about who wrote what stands above', async () => {
  const asks = `${uses('sushichop/action-repository-permission')}`;
  expect(await above('issue_comment', '', title, asks)).toEqual(['high']);
  expect(await above('issues', '', title, asks)).toEqual([]);
});

test('without a pull request nothing is said of its repository', async () => {
  const check = script('if [ "$FORK" = true ]; then exit 1; fi');
  expect(await isFound(check, { on: 'pull_request_target' })).toBe(false);
  expect(await isFound(check)).toBe(true);
});

test.each([
  ["github.event.discussion.user.login == 'octocat'", 'discussion_comment', true],
  ["github.event.comment.user.login == 'octocat'", 'discussion_comment', false],
  ["github.event.issue.user.id == '1'", 'issue_comment', true],
  ["github.event.issue.author_association == 'OWNER'", 'issue_comment', true],
  ["github.event.comment.author_association == 'OWNER'", 'issue_comment', false],
  ['github.event.pull_request.head.repo.full_name == github.event.pull_request.base.repo.full_name', 'issue_comment', true],
  ['github.event.pull_request.head.repo.full_name == github.event.pull_request.base.repo.full_name', 'pull_request_target', false],
  ['github.event.pull_request.head.repo.full_name == github.repository', 'issue_comment', false],
  ["github.event.pull_request.user.login == ''", 'issue_comment', true],
  ["github.event.review.author_association == ''", 'issue_comment', true],
  ["github.event.workflow_run.head_repository.full_name != ''", 'issue_comment', false],
  // Names that JavaScript knows are no parts of an event.
  ["github.event.__proto__ == ''", 'issue_comment', true],
  ["github.event.__defineGetter__.x == ''", 'issue_comment', true],
])('outsiders get through `if: %s` of %s: %s', async (condition, on, gets) => {
  expect(await isFound('- run: "true"', { on, condition: `"${condition}"` })).toBe(gets);
});

test.each([
  ['github.event.pull_request.head.repo.full_name != github.event.pull_request.base.repo.full_name', 'issue_comment', true],
  ['github.event.pull_request.head.repo.full_name != github.event.pull_request.base.repo.full_name', 'pull_request_target', false],
  ["github.event.pull_request.head.repo.full_name != ''", 'issue_comment', true],
])('outsiders get past a step that fails `if: %s` of %s: %s', async (condition, on, gets) => {
  expect(await isFound(`- if: "${condition}"\n  run: exit 1`, { on })).toBe(gets);
});

test.each([
  [
    'a lookup that decides',
    'P=$(gh api "repos/o/r/collaborators/$WHO/permission" --jq .permission)\n[ "$P" = admin ] && echo "ok=true" >> "$GITHUB_OUTPUT"',
    false,
  ],
  ['a lookup whose answer nobody reads', 'gh api "repos/o/r/collaborators/$WHO/permission"\necho "ok=true" >> "$GITHUB_OUTPUT"', true],
  ['a comment’s own words beside it', 'echo "$AS"\nif [[ "$BODY" == /deploy* ]]; then echo ok=true >> $GITHUB_OUTPUT; fi', true],
  [
    'a word that refuses',
    'if [ "$AS" = OWNER ]; then echo "ok=true" >> "$GITHUB_OUTPUT"; else echo "ok=no" >> "$GITHUB_OUTPUT"; fi',
    false,
  ],
  ['what another program says', 'echo "$AS"\nif ./may.sh; then echo "ok=true" >> "$GITHUB_OUTPUT"; fi', false],
  ['what another program says first', 'echo "$AS"\n./may.sh || exit 1\necho "ok=true" >> "$GITHUB_OUTPUT"', false],
  ['what another program says, and goes on', 'echo "$AS"\nif ./may.sh; then echo yes; fi\necho "ok=true" >> "$GITHUB_OUTPUT"', true],
  ['what a program in a row says', 'echo "$AS"\n./may.sh && echo "ok=true" >> "$GITHUB_OUTPUT"', false],
  ['a case of the comment', 'echo "$AS"\ncase "$(./may.sh)" in y) echo "ok=true" >> "$GITHUB_OUTPUT";; esac', false],
  ['each of a list', 'echo "$AS"\nfor a in $(./may.sh); do echo "ok=true" >> "$GITHUB_OUTPUT"; done', false],
  ['a variable with a fixed text', 'echo "$AS"\nOK=true\nprintf "ok=$OK\\n" >> "$GITHUB_OUTPUT"', true],
  ['another output', 'echo "$AS"\necho "other=true" >> "$GITHUB_OUTPUT"', false],
  ['another text', 'echo "$AS"\necho "ok=false" >> "$GITHUB_OUTPUT"', false],
  ['the text in other letters, which are equal', 'echo "$AS"\necho "ok=True" >> "$GITHUB_OUTPUT"', true],
])('a condition on an output of a script with %s lets outsiders in: %s', async (_, text, gets) => {
  const check = script(text, '    BODY: ${{ github.event.comment.body }}\n');
  expect(await isFound(check, { condition: "steps.c.outputs.ok == 'true'" })).toBe(gets);
});

test('what a script says of outsiders is true of them', async () => {
  const check = script('if [ "$AS" = OWNER ]; then echo "ok=true" >> "$GITHUB_OUTPUT"; else echo "ok=no" >> "$GITHUB_OUTPUT"; fi');
  expect(await isFound(check, { condition: "steps.c.outputs.ok == 'no'" })).toBe(true);
  expect(await isFound(check, { condition: "steps.c.outputs.ok != 'true'" })).toBe(true);
  expect(await isFound(check, { condition: 'steps.c.outputs.ok' })).toBe(true);
});

const permission =
  'const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...context.repo, username: context.actor })\n';

test.each([
  ['that decides', `${permission}core.setOutput('ok', ['admin', 'write'].includes(data.permission))`, "outputs.ok == 'true'", false],
  ['that nobody reads', `${permission}core.setOutput('ok', 'true')`, "outputs.ok == 'true'", true],
  [
    'beside the comment’s own words',
    `${permission}if (context.payload.comment.body.includes('/go')) core.setOutput('ok', true)`,
    "outputs.ok == 'true'",
    true,
  ],
  ['beside what nobody knows', `${permission}if (await mayGo()) core.setOutput('ok', true)`, "outputs.ok == 'true'", false],
  ['that is returned', `${permission}return data.permission === 'admin'`, "outputs.result == 'true'", false],
  ['that is returned as it is', `${permission}return true`, "outputs.result == 'true'", true],
  [
    'before a failure',
    `${permission}core.setOutput('ok', true)\nif (data.permission !== 'admin') core.setFailed('no')`,
    "outputs.ok == 'true'",
    false,
  ],
])('a condition on an output of a lookup %s lets outsiders in: %s', async (_, text, condition, gets) => {
  const check = `- id: c\n  uses: actions/github-script@v7\n  with:\n    script: |\n${indent(text, 6)}`;
  expect(await isFound(check, { condition: `steps.c.${condition}` })).toBe(gets);
});

test.each([
  ['echo "ok=true" >> "$GITHUB_OUTPUT"', true],
  ['[ "$AS" = OWNER ] && echo "ok=true" >> "$GITHUB_OUTPUT"', false],
])('an output of a job before is what its step says: %s', async (text, gets) => {
  const workflow = `on: issue_comment
permissions: {contents: write}
jobs:
  check:
    runs-on: ubuntu-latest
    outputs:
      ok: \${{ steps.c.outputs.ok }}
    steps:
      - id: c
        env: {AS: "\${{ github.event.comment.author_association }}"}
        run: |
          echo "$AS"
          ${text}
  use:
    needs: check
    if: needs.check.outputs.ok == 'true'
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.comment.body }}"
`;
  const found = await auditText(workflow, '.github/workflows/t.yml', defaultSettings);
  expect(found.some(({ ruleId, severity }) => ruleId === 'template-injection' && severity !== 'low')).toBe(gets);
});
