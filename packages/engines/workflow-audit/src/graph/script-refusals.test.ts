// Which checks in scripts of actions/github-script keep outsiders out: the step must fail for them, whatever they are answered.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function isFound(script: string, on = 'issue_comment', env = ''): Promise<boolean> {
  const text = `on: ${on}
permissions: {contents: write}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/github-script@v7
        env: {WHO: '\${{ github.event.comment.user.login }}', AS: '\${{ github.event.comment.author_association }}'${env}}
        with:
          script: |
${script.replace(/^(?=.)/gm, '            ')}
      - run: echo "\${{ github.event.${on === 'issue_comment' ? 'comment.body' : on === 'issues' ? 'issue.title' : 'pull_request.title'} }}"
`;
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  return found.some(({ ruleId, severity }) => ruleId === 'template-injection' && severity !== 'low');
}

const lookup = (who = 'context.actor'): string =>
  `await github.rest.repos.getCollaboratorPermissionLevel({ owner: context.repo.owner, repo: context.repo.repo, username: ${who} })`;
const asked = `const { data } = ${lookup()};\nconst permission = data.permission;`;
const member = 'github.rest.orgs.checkMembershipForUser({ org: context.repo.owner, username: context.payload.comment.user.login })';
const as = 'const as = context.payload.comment.author_association;';
const flag = (rest: string): string =>
  `let ok = false;\ntry {\n  const { status } = await ${member};\n  ok = (status === 204)\n} catch (e) {}\n${rest}`;

const reviewed = (asks: string): string =>
  `const reviews = await github.paginate(github.rest.pulls.listReviews, { pull_number: 1 });
const found = reviews.find(r => ${asks});\nif (!found) {\n  core.setFailed('no');\n  return;\n}`;

test.each([
  ['a right that is not among some', `${asked}\nif (!['admin', 'write'].includes(permission)) {\n  core.setFailed('no');\n}`],
  [
    'a list by its name',
    `${asked}\nconst may = ['admin', "maintain"]\nif (!may.includes(data.role_name)) throw new Error(\`no \${permission}\`)`,
  ],
  ['neither right', `${asked}\nif (permission !== 'admin' && permission !== 'write') { throw new Error('no') }`],
  [
    'either right, or an end',
    `${asked}\nif (permission === 'admin' || permission === 'write') {\n  core.info('ok')\n} else {\n  throw new Error('no')\n}`,
  ],
  ['all that outsiders may have', `${asked}\nif (permission === 'read' || permission === 'none') process.exit(1);`],
  ['a return for who may', `${asked}\nif (permission === 'admin') return;\ncore.setFailed('no');`],
  ['a return behind the failure', `${asked}\nif (!(permission === 'admin')) {\n  core.setFailed('no');\n  return;\n}\ncore.info('ok')`],
  [
    'parts of the answer',
    `const { data: { permission } } = ${lookup('context.payload.sender.login')}\nif (permission != 'admin') throw 'no'`,
  ],
  ['the answer as a whole', `const res = ${lookup('process.env.WHO')}\nif (!res.data.user.permissions.push) core.setFailed('no')`],
  [
    'what is spread before the name',
    `const r = await github.rest.repos.getCollaboratorPermissionLevel({ ...context.repo, username: context.actor });\nif (r.data.permission !== 'admin') throw new Error('no')`,
  ],
  ['a set', `${asked}\nif (!new Set(['admin']).has(permission)) { throw new Error('no'); }`],
  ['some of a list', `${asked}\nif (!['admin', 'write'].some((one) => one === permission)) throw new Error('no')`],
  [
    'a flag that stays false',
    `let may = false\ntry {\n  ${asked}\n  may = data.user.permissions.triage\n} catch (e) {\n  console.warn(e)\n}\nif (may) {\n  console.log('ok')\n} else {\n  await github.rest.reactions.createForIssueComment({ content: '-1' })\n  throw new Error('no')\n}`,
  ],
  [
    'a flag or a name',
    `const user = context.payload.sender.login\n${flag("if (ok || ['octocat'].includes(user)) { core.info('ok') } else { throw new Error('no') }")}`,
  ],
  ['a member', `await ${member}`],
  [
    'a member, whose absence is told',
    `await ${member}.catch(error => {\n  if (error.status === 404) {\n    core.setFailed('no');\n    return;\n  }\n  throw error;\n});`,
  ],
  ['a member in a try that fails', `try {\n  await ${member}\n} catch (error) {\n  // 404\n  core.setFailed(error.message)\n}`],
  ['a member as a promise', `const ok = await ${member}.then(() => true).catch(() => false);\nif (!ok) throw new Error('no');`],
  ['an association', `${as}\nif (!['OWNER', 'MEMBER', 'COLLABORATOR'].includes(as)) { core.setFailed('no') }`],
  ['an association of the environment', "if (process.env.AS !== 'MEMBER') throw new Error('no')"],
  ['an association in its expression', "if ('${{ github.event.comment.author_association }}' !== 'OWNER') throw new Error('no')"],
  ['a function', `async function may() {\n  ${asked}\n  return permission === 'admin'\n}\nif (!(await may())) core.setFailed('no')`],
  [
    'a request by its route',
    `const r = await github.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { username: context.actor })\nif (r.data.permission !== 'admin') throw new Error('no')`,
  ],
  ['an expression of the name', `const r = ${lookup("'${{ github.actor }}'")}\nif (r.data.permission !== 'admin') throw new Error('no')`],
  ['a review of the commit by a member', reviewed("r.author_association === 'MEMBER' && r.commit_id === process.env.SHA")],
  [
    'such a review among others',
    reviewed("r.state === 'APPROVED' && ['OWNER', 'MEMBER'].includes(r.author_association) && r.commit_id === sha"),
  ],
])('holds: %s', async (_, script) => {
  expect(await isFound(script)).toBe(false);
});

test.each([
  ['one right that is refused', `${asked}\nif (permission === 'read') throw new Error('no')`],
  ['another that is refused', `${asked}\nif (['none'].includes(permission)) { core.setFailed('no') }`],
  ['a right that all have', `${asked}\nif (!['admin', 'write', 'read'].includes(permission)) throw new Error('no')`],
  ['an end in the other branch', `${asked}\nif (permission === 'admin') { throw new Error('yes') }`],
  [
    'an end of something else',
    `${asked}\ncore.info(permission)\nif (!context.payload.issue.pull_request) throw new Error('no pull request')`,
  ],
  [
    'a failure of something else',
    `${asked}\ntry {\n  await github.rest.issues.addLabels({ labels: [permission] })\n} catch (e) {\n  core.setFailed('labels')\n}`,
  ],
  [
    'a failure that is caught',
    `try {\n  ${asked}\n  if (permission !== 'admin') throw new Error('no')\n} catch (e) {\n  core.warning('no')\n}`,
  ],
  ['a lookup whose own failure passes', `try {\n  ${asked}\n  if (permission !== 'admin') core.setFailed('no')\n} catch (e) { return }`],
  ['a member that is caught', `try { await ${member} } catch (e) { core.info('no') }`],
  ['a member that is caught as a promise', `await ${member}.catch(() => {})`],
  ['a member that nobody awaits', `const p = ${member}\ncore.info('on')`],
  ['a lookup that answers for everybody', asked],
  ['an output alone', `${flag("core.setOutput('ok', ok)\nif (context.payload.x) { core.setFailed('x') }")}`],
  ['an early return', `if (context.payload.issue.pull_request) return\n${asked}\nif (permission !== 'admin') throw new Error('no')`],
  ['a switch', `${asked}\nswitch (permission) {\n  case 'admin': break\n  default: throw new Error('no')\n}`],
  ['somebody whom the script names', `const { data } = ${lookup("'octocat'")}\nif (data.permission !== 'admin') throw new Error('no')`],
  [
    'who wrote the issue',
    `const { data } = ${lookup('context.payload.issue.user.login')}\nif (data.permission !== 'admin') throw new Error('no')`,
  ],
  ['the association of who wrote the issue', "if (context.payload.issue.author_association !== 'OWNER') throw new Error('no')"],
  ['an association that everybody gets', `${as}\nif (!['MEMBER', 'CONTRIBUTOR'].includes(as)) throw new Error('no')`],
  ['an association that is refused', `${as}\nif (as === 'NONE') core.setFailed('no')`],
  ['a check in a comment', `${asked}\n// if (permission !== 'admin') throw new Error('no')\n/* core.setFailed('no') */`],
  ['a check in a text', `${asked}\nconst help = "if (permission !== 'admin') throw new Error()"`],
  ['a function that nobody calls', `async function check() {\n  ${asked}\n  if (permission !== 'admin') throw new Error('no')\n}`],
  [
    'a callback that nobody need call',
    `${asked}\ncontext.payload.labels.forEach(() => { if (permission !== 'admin') throw new Error('no') })`,
  ],
  [
    'a list that may be changed',
    `${asked}\nconst may = ['admin']\nmay.push(process.env.MORE)\nif (!may.includes(permission)) throw new Error('no')`,
  ],
  [
    'a loop that may not run',
    `${asked}\nfor (const label of context.payload.labels) { if (permission !== 'admin') throw new Error('no') }`,
  ],
  ['a good end', `${asked}\nif (permission !== 'admin') core.setFailed('no')\nprocess.exit(0)`],
  ['a failure that is taken back', `${asked}\nif (permission !== 'admin') core.setFailed('no')\nprocess.exitCode = 0`],
  ['something else that is asked for as well', `${asked}\nif (permission !== 'admin' && context.payload.x) throw new Error('no')`],
  ['what is not JavaScript', `${asked}\nif (permission !== 'admin') { throw new Error('no')`],
  ['a review of any commit', reviewed("r.author_association === 'MEMBER'")],
  ['a review of the commit by anybody', reviewed('r.commit_id === sha')],
  ['a review by anybody, or a member', reviewed("r.author_association === 'MEMBER' || r.commit_id === sha")],
  ['a review that is looked for in vain', reviewed("r.author_association === 'MEMBER' && r.commit_id === sha").replace('!found', 'found')],
])('does not hold: %s', async (_, script) => {
  expect(await isFound(script)).toBe(true);
});

test.each([
  [
    'who wrote the issue, where it was set off by that',
    `const { data } = ${lookup('context.payload.issue.user.login')}\nif (data.permission !== 'admin') throw 1`,
    'issues',
    false,
  ],
  ['a fork that is asked about', "if (context.payload.pull_request.head.repo.fork) core.setFailed('no')", 'pull_request_target', false],
  ['a fork where there is no pull request', "if (context.payload.pull_request.head.repo.fork) core.setFailed('no')", 'issue_comment', true],
  [
    'who wrote the pull request',
    `const { data } = ${lookup('context.payload.pull_request.user.login')}\nif (data.permission !== 'admin') throw 1`,
    'pull_request_target',
    false,
  ],
])('by the event: %s', async (_, script, on, found) => {
  expect(await isFound(script, on)).toBe(found);
});

test('deep and long scripts end', async () => {
  expect(await isFound(`${asked}\nconst n = ${'1 + '.repeat(9000)}1\nif (permission !== 'admin') throw 1`)).toBe(true);
  expect(await isFound(`${asked}\nx${'.a'.repeat(9000)}\nif (permission !== 'admin') throw 1`)).toBe(true);
  expect(await isFound(`${asked}\n${'('.repeat(5000)}`)).toBe(true);
  expect(await isFound(`${asked}\n${'if (context.payload.x) core.info(1)\n'.repeat(300)}\nif (permission !== 'admin') throw 1`)).toBe(true);
});

test.each([
  ["if (!['me', 'you'].includes(context.actor)) core.setFailed('no')", false],
  ["const who = context.payload.sender.login;\nif (who !== 'me') throw new Error('no')", false],
  ["if (!['me'].includes(context.payload.comment.user.login)) {\n  core.setFailed('no');\n  return;\n}", false],
  ["if (!['me', 'dependabot[bot]'].includes(context.actor)) core.setFailed('no')", true],
  ["if (['me'].includes(context.actor)) core.setFailed('no')", true],
  ['core.info(context.actor)', true],
])('names that a script asks for: %s', async (script, found) => {
  expect(await isFound(script)).toBe(found);
});

async function isFoundBehind(script: string, condition: string): Promise<boolean> {
  const text = `on: issue_comment
permissions: {contents: write}
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {ok: '\${{ steps.check.outputs.ok }}'}
    steps:
      - id: check
        uses: actions/github-script@v7
        with:
          script: |
${script.replace(/^(?=.)/gm, '            ')}
      - if: steps.check.outputs.${condition}
        run: echo "\${{ github.event.comment.body }}"
  b:
    needs: a
    if: needs.a.outputs.${condition}
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.comment.body }}"
`;
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  const told = found.filter(({ ruleId, severity }) => ruleId === 'template-injection' && severity !== 'low').length;
  expect([0, 2]).toContain(told);
  return told > 0;
}

test.each([
  ["core.setOutput('ok', ['me'].includes(context.actor))", "ok == 'true'", false],
  ["core.setOutput('ok', ['me'].includes(context.actor) ? 'yes' : 'no')", "ok == 'yes'", false],
  ["core.setOutput('ok', ['me'].includes(context.actor) ? 'yes' : 'no')", "ok == 'no'", true],
  ["core.info(context.actor);\ncore.setOutput('ok', context.payload.comment.body)", "ok == 'true'", true],
  ["core.info(context.actor);\ncore.setOutput('ok', 'true')", "ok == 'true'", true],
])('what a script says of names: %s, %s', async (script, condition, found) => {
  expect(await isFoundBehind(script, condition)).toBe(found);
});
