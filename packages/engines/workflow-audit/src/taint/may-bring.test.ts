// Scripts that are gone through because of one thing alone that may bring somebody else's text: left out, each of them would be missed.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function told(text: string): Promise<readonly string[]> {
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  return found.filter(({ ruleId }) => /injection|github-env|clobbering/.test(ruleId)).map(({ ruleId }) => ruleId);
}

const runs = (script: string, more = ''): string => `      - run: |\n          ${script.replaceAll('\n', '\n          ')}\n${more}`;
const workflow = (on: string, steps: string, env = '', jobEnv = ''): string =>
  `name: t\non: ${on}\n${env}permissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n${jobEnv}    steps:\n${steps}`;
const title = '${{ github.event.issue.title }}';
const evaluated = runs('eval "$T"');

test.each([
  ['a variable of the step', workflow('issues', runs('eval "$T"', `        env:\n          T: ${title}\n`))],
  ['a variable of the job', workflow('issues', evaluated, '', `    env:\n      T: ${title}\n`)],
  ['a variable of the workflow', workflow('issues', evaluated, `env:\n  T: ${title}\n`)],
  ['a variable in letters of the other case', workflow('issues', evaluated, `env:\n  t: ${title}\n`)],
  [
    'one of many variables',
    workflow('issues', evaluated, `env:\n${Array.from({ length: 60 }, (_, i) => `  V${i}: ${title}\n`).join('')}  T: ${title}\n`),
  ],
  [
    'all variables at once, by envsubst',
    workflow('issues', runs('eval "$(envsubst < file)"', `        env:\n          OTHER: ${title}\n`)),
  ],
  ['an expression that is written', workflow('issues', runs(`echo "T=${title}" >> "$GITHUB_ENV"`))],
  ['the name of a branch that the runner gives', workflow('pull_request_target', runs('eval "$GITHUB_HEAD_REF"'))],
  ['the file of the event', workflow('issues', runs('eval "$(jq -r .issue.title "$GITHUB_EVENT_PATH")"'))],
  ['the file of the event, by an expression', workflow('issues', runs('eval "$(jq -r .issue.title "${{ github.event_path }}")"'))],
  ['an issue that gh shows', workflow('issues', runs('eval "$(gh issue view 1 --json title --jq .title)"'))],
  ['an answer of GitHub by curl', workflow('issues', runs('eval "$(curl https://api.github.com/repos/o/r/issues/1 | jq -r .title)"'))],
  [
    'a script of Python in one of bash',
    workflow('issues', runs(`python3 -c 'import os, json; os.system(json.load(open(os.environ["GITHUB_EVENT_PATH"]))["issue"]["title"])'`)),
  ],
  ['PowerShell', workflow('issues', `      - shell: pwsh\n        env:\n          T: ${title}\n        run: Invoke-Expression $env:T\n`)],
  [
    'a step before, by GITHUB_ENV',
    workflow('issues', `${runs('echo "T=$X" >> "$GITHUB_ENV"', `        env:\n          X: ${title}\n`)}${evaluated}`),
  ],
  [
    'a step before, by a file',
    workflow('issues', `${runs('echo "$X" > made', `        env:\n          X: ${title}\n`)}${runs('bash made')}`),
  ],
  [
    'a step before, by a file and tee',
    workflow('issues', `${runs('echo "$X" | tee made', `        env:\n          X: ${title}\n`)}${runs('bash made')}`),
  ],
  [
    'a step before, by a file of PowerShell',
    workflow(
      'issues',
      `      - shell: pwsh\n        env:\n          T: ${title}\n        run: Set-Content -Path made -Value $env:T\n${runs('bash made')}`,
    ),
  ],
  [
    'a step before, by JavaScript',
    workflow(
      'issues',
      `      - uses: actions/github-script@v7\n        with:\n          script: core.exportVariable('T', context.payload.issue.title)\n${evaluated}`,
    ),
  ],
  [
    'a file of a checkout',
    workflow(
      'pull_request_target',
      `      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n${runs('eval "$(cat command)"')}`,
    ),
  ],
])('%s', async (_, text) => {
  expect((await told(text)).length).toBeGreaterThan(0);
});

test('what an expression writes is followed beside being told as one', async () => {
  expect(await told(workflow('issues', runs(`echo "T=${title}" >> "$GITHUB_ENV"`)))).toContain('github-env');
});

test('jobs that take files of one another, in any order', async () => {
  const job = (id: string, steps: string, more = ''): string =>
    `  ${id}:\n    name: ${id}\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`;
  const take = (name: string): string => `      - uses: actions/download-artifact@v4\n        with:\n          name: ${name}\n`;
  const give = (name: string): string =>
    `      - uses: actions/upload-artifact@v4\n        with:\n          name: ${name}\n          path: made\n`;
  const first = job('a', `${runs('echo "$X" > made', `        env:\n          X: ${title}\n`)}${give('one')}`);
  const last = job('z', `${take('one')}${runs('bash made')}`, '    needs: a\n');
  for (const jobs of [first + last, last + first])
    expect(await told(`name: t\non: issues\npermissions: {}\njobs:\n${jobs}`)).toContain('shell-eval-injection');
});
