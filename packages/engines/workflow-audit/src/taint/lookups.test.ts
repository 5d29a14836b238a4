// Runs that nobody outside starts, but that look up what people wrote in issues and pull requests.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function told(on: string, steps: string, rights = 'issues: write'): Promise<readonly string[]> {
  const text = `name: t\non: ${on}\npermissions: {${rights}}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  return (await auditText(text, '.github/workflows/t.yml', defaultSettings))
    .filter(({ ruleId }) => /injection/.test(ruleId))
    .map(({ ruleId, severity, message }) =>
      `${ruleId} ${severity} ${/: (\w+ who|Whoever|anybody|whoever)[^,$]*/.exec(message)?.[0] ?? ''}`.trim(),
    );
}

const asked = '      - run: |\n          title=$(gh issue list --limit 1 --json title --jq ".[0].title")\n          eval "echo $title"\n';
const daily = "{schedule: [{cron: '0 3 * * *'}]}";

test.each([
  [
    daily,
    asked,
    'issues: write',
    ['shell-eval-injection high : anybody who writes an issue or pull request that this run looks up runs commands'],
  ],
  [
    daily,
    asked,
    'issues: read',
    ['shell-eval-injection medium : anybody who writes an issue or pull request that this run looks up runs commands in this job'],
  ],
  [
    'workflow_dispatch',
    asked,
    'issues: write',
    ['shell-eval-injection high : whoever writes an issue or pull request that this run looks up'],
  ],
  ['push', asked, 'issues: write', []],
  [daily, asked.replace('title --jq ".[0].title"', 'number --jq ".[0].number"'), 'issues: write', []],
  [daily, asked.replace('gh issue list', 'gh release list'), 'issues: write', []],
  [
    daily,
    asked.replace('gh issue list --limit 1 --json title --jq ".[0].title"', 'gh pr view 1 --json headRefOid --jq .headRefOid'),
    'issues: write',
    [],
  ],
])('on %s, by %j with %s', async (on, steps, rights, expected) => {
  const found = await told(on, steps, rights);
  expect(found.map((one) => expected.find((begin) => one.startsWith(begin)) ?? one)).toEqual(expected);
});

test('a title that one step looks up becomes part of the script of another', async () => {
  const found = await told(
    daily,
    '      - uses: actions/github-script@v7\n        id: a\n        with:\n          script: |\n            const { data } = await github.rest.issues.get({ issue_number: 1 });\n            core.setOutput("title", data.title);\n      - run: echo "${{ steps.a.outputs.title }}"\n',
  );
  expect(found).toEqual([expect.stringMatching(/^template-injection high /)]);
});

test.each([
  ['gh issue list', 1],
  ['gh -R o/r issue list', 1],
  ['gh \\\n            issue list', 1],
  ['gh api repos/o/r/issues', 1],
  ['gh release list', 0],
])('what %s brings is followed as far as people wrote it', async (asks, found) => {
  const jq = asks.includes('api') ? '--jq ".[0].title"' : '--json title --jq ".[0].title"';
  const steps = `      - run: |\n          title=$(${asks} ${jq})\n          eval "echo $title"\n`;
  expect(await told(daily, steps)).toHaveLength(found);
});

test.each([
  ['error_message', 1],
  ['subject', 1],
  ['scope', 1],
  ['type', 0],
])('of a check of titles, %s brings the title: %s', async (output, found) => {
  const steps = `      - uses: amannn/action-semantic-pull-request@v6\n        id: a\n      - if: always()\n        run: echo "\${{ steps.a.outputs.${output} }}"\n`;
  expect(await told('pull_request_target', steps)).toHaveLength(found);
});
