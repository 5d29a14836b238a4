// Ways to run commands that were missed once, each with a twin that does the same work safely. All written for this test.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

function workflow(on: string, steps: string, job = ''): string {
  return `on: ${on}\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${indent(job, 4)}    steps:\n${indent(steps, 6)}\n`;
}

/** A step that is given the body of an issue as `T`. */
function given(run: string): string {
  return workflow('issues', `- env:\n    T: ${'${{ github.event.issue.body }}'}\n  run: |\n${indent(run, 4)}`);
}

function checkout(inputs: string, run: string, job = '', on = 'pull_request_target'): string {
  return workflow(on, `- uses: actions/checkout@v4.2.2\n  with:\n${indent(inputs, 4)}\n- run: ${run}`, job);
}

const head = 'ref: ${{ github.event.pull_request.head.sha }}';
const inPr = 'defaults:\n  run:\n    working-directory: pr\n';

async function told(text: string): Promise<readonly string[]> {
  const found = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-30'));
  return found.filter(({ severity }) => severity === 'critical' || severity === 'high').map(({ ruleId }) => ruleId);
}

const brought = `- uses: actions/checkout@v4.2.2\n  with:\n    ${head}`;

test.each<[string, string, string, string]>([
  [
    'a program that github-script starts',
    'untrusted-checkout-execution',
    workflow('pull_request_target', `${brought}\n- uses: actions/github-script@v7\n  with:\n    script: await exec.exec('npm', ['ci'])`),
    workflow(
      'pull_request_target',
      `${brought}\n- uses: actions/github-script@v7\n  with:\n    script: await exec.exec('npm', ['--version'])`,
    ),
  ],
  [
    'a program that Python starts',
    'untrusted-checkout-execution',
    workflow('pull_request_target', `${brought}\n- shell: python\n  run: subprocess.run(["make", "test"])`),
    workflow('pull_request_target', `${brought}\n- shell: python\n  run: subprocess.run(["git", "status"])`),
  ],
  [
    'a line that Node gives to a shell',
    'untrusted-checkout-execution',
    workflow(
      'pull_request_target',
      `${brought}\n- uses: actions/github-script@v7\n  with:\n    script: require('child_process').execSync('./build.sh x')`,
    ),
    workflow(
      'pull_request_target',
      `${brought}\n- uses: actions/github-script@v7\n  with:\n    script: require('child_process').execSync('git log')`,
    ),
  ],
  [
    'a number that bash compares',
    'shell-eval-injection',
    given('if [[ "$T" -gt 3 ]]; then make; fi'),
    given('if [ "$T" -gt 3 ]; then make; fi'),
  ],
  [
    'a number that was counted',
    'shell-eval-injection',
    given('N=$(printf "%s" "$T")\nif [[ $N -gt 3 ]]; then make; fi'),
    given('N=$(printf "%s" "$T" | grep -c "x")\nif [[ $N -gt 3 ]]; then make; fi'),
  ],
  [
    'a script from an address that somebody else names',
    'shell-eval-injection',
    given('U=$(echo "$T" | grep -o "https://[^ ]*")\ncurl -sSL "$U" | bash'),
    given('U=$(echo "$T" | grep -o "https://[^ ]*")\ncurl -sSL "https://example.org/$U" > page.html'),
  ],
  [
    'a file of the runner by another name',
    'template-injection',
    workflow(
      'issues',
      `- id: s\n  env:\n    T: ${'${{ github.event.issue.title }}'}\n  run: |\n    F=$GITHUB_OUTPUT\n    echo "a=$T" >> "$F"\n- run: echo ${'${{ steps.s.outputs.a }}'}`,
    ),
    workflow(
      'issues',
      `- id: s\n  env:\n    T: ${'${{ github.event.issue.title }}'}\n  run: |\n    F=notes.txt\n    echo "a=$T" >> "$F"\n- run: echo ${'${{ steps.s.outputs.a }}'}`,
    ),
  ],
  [
    'a folder that the job names',
    'untrusted-checkout-execution',
    checkout(`${head}\npath: pr`, 'npm test', inPr),
    checkout(`${head}\npath: pr`, 'npm test', inPr.replace('pr\n', 'base\n')),
  ],
  [
    'a repository that a comment names',
    'untrusted-checkout-execution',
    checkout('repository: ${{ github.event.comment.body }}', 'make', '', 'issue_comment'),
    checkout('repository: ${{ github.repository }}', 'make', '', 'issue_comment'),
  ],
  [
    'a command on a machine of AWS',
    'shell-eval-injection',
    given('aws ssm send-command --parameters commands="echo $T"'),
    given('aws ssm send-command --comment "$T"'),
  ],
  [
    'a command on a machine of Google',
    'shell-eval-injection',
    given('gcloud compute ssh vm --command "echo $T"'),
    given('gcloud compute ssh vm --project "$T"'),
  ],
  [
    'a launcher with many options',
    'shell-eval-injection',
    given(`docker run ${'-e A=b '.repeat(60)}alpine sh -c "echo $T"`),
    given(`docker run ${'-e A=b '.repeat(60)}-e T alpine sh -c 'echo "$T"'`),
  ],
  ['quotes within quotes', 'shell-eval-injection', given('bash -c "eval \\"\\$T\\""'), given('bash -c "printf %s \\"\\$T\\""')],
  [
    'a command for an action that runs it',
    'template-injection',
    workflow('issues', `- uses: mathiasvr/command-output@v2\n  with:\n    run: echo ${'${{ github.event.issue.title }}'}`),
    workflow('issues', '- uses: mathiasvr/command-output@v2\n  with:\n    run: date'),
  ],
])('%s', async (_, rule, bad, good) => {
  expect(await told(bad)).toContain(rule);
  expect((await told(good)).filter((id) => /injection|checkout-execution/.test(id))).toEqual([]);
});

test('an outsider’s text is not crowded out by those of people with rights', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `a${index}`);
  const inputs = names.map((name) => `      ${name}:\n        type: string\n`).join('');
  const all = names.map((name) => `\${{ inputs.${name} }}`).join('');
  const text = `on:\n  issues:\n  workflow_dispatch:\n    inputs:\n${inputs}permissions:\n  contents: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env:\n      X: ${all}${'${{ github.event.issue.title }}'}\n    steps:\n      - run: eval "$X"\n`;
  expect(await told(text)).toContain('shell-eval-injection');
});

test.each([
  ['N=$((T + 1))', true],
  ['echo "$((2 * T))"', true],
  ['echo $(($T))', true],
  ['if ((T > 1)); then make; fi', true],
  ["echo '$((T))'", false],
  ['declare -A a b\necho $(( ${b[$T]:-0} + 1 ))', false],
  ['declare -a b\necho $(( ${b[$T]:-0} + 1 ))', true],
  ['declare -A a\necho $(( ${b[$T]:-0} + 1 ))', true],
  ['echo "$((RANDOM % 5))"', false],
  ['declare "$T=1"', true],
  ['declare X="$T"', false],
  ['export "$T=1"', false],
  ['let "N=$T"', true],
  ['printf -v "$T" x', true],
  ['printf -v X "%s" "$T"', false],
  ['read -r "$T" < file', true],
  ['test -v "$T"', true],
  ['psql -c "select \'$T\'"', true],
  ['psql --command="select \'$T\'"', true],
  ['psql -v t="$T" -f q.sql', false],
  ['mysql -e "$T"', true],
  ['[[ "$T" =~ ^[0-9]+$ ]] || exit 1\necho "$((T))"', false],
])('what bash takes for a name or a number, and a database for a statement: %s', async (run, isTold) => {
  expect((await told(given(run))).includes('shell-eval-injection')).toBe(isTold);
});

test.each([
  ['python ${GITHUB_WORKSPACE}/ci/a.py', true],
  ['bash "$GITHUB_WORKSPACE/ci/a.sh"', true],
  ['bash "$GITHUB_WORKSPACE"/ci/a.sh', true],
  ['"$GITHUB_WORKSPACE/ci/a.sh" now', true],
  ['sh ${{ github.workspace }}/ci/a.sh', true],
  ['node "${{ github.workspace }}/ci/a.js"', true],
  ['${{github.workspace}}/ci/a.sh', true],
  ['bash $(pwd)/ci/a.sh', true],
  ['. $PWD/ci/a.sh', true],
  ['cd $GITHUB_WORKSPACE/ci && ./a.sh', true],
  ['cd "${{ github.workspace }}/ci" && make', true],
  ['pip install -e "$GITHUB_WORKSPACE"', true],
  ['node -e "require(\'${{ github.workspace }}/a\')"', true],
  ['bash $RUNNER_TEMP/a.sh', false],
  ['cat "$GITHUB_WORKSPACE/ci/a.py"', false],
  ['python ${{ runner.temp }}/a.py', false],
])('what runs by its path from the workspace on: %s', async (run, isTold) => {
  const steps = `- uses: actions/checkout@v4.2.2\n- env:\n    GH_TOKEN: ${'${{ github.token }}'}\n  run: gh pr checkout 1\n- run: |\n    ${run}`;
  expect((await told(workflow('issue_comment', steps))).includes('untrusted-checkout-execution')).toBe(isTold);
});

test.each([
  ['bash $GITHUB_WORKSPACE/pr/a.sh', true],
  ['bash "${{ github.workspace }}/pr/a.sh"', true],
  ['cd ${{ github.workspace }}/pr && make', true],
  ['make -C "${{ github.workspace }}/pr"', true],
  ['bash $GITHUB_WORKSPACE/base/a.sh', false],
  ['cd ${{ github.workspace }}/base && make', false],
])('what runs out of a folder of the workspace: %s', async (run, isTold) => {
  for (const path of ['pr', '${{ github.workspace }}/pr'])
    expect((await told(checkout(`${head}\npath: ${path}`, run))).includes('untrusted-checkout-execution')).toBe(isTold);
});

test.each([
  ['pwsh', '& "$env:GITHUB_WORKSPACE/ci/a.ps1"'],
  ['cmd', '%GITHUB_WORKSPACE%\\ci\\a.bat'],
  ['cmd', '${{ github.workspace }}\\ci\\a.bat'],
])('what %s runs by its path from the workspace on: %s', async (shell, run) => {
  const steps = `- uses: actions/checkout@v4.2.2\n  with:\n    ${head}\n- shell: ${shell}\n  run: |\n    ${run}`;
  expect(await told(workflow('pull_request_target', steps))).toContain('untrusted-checkout-execution');
});

test.each([
  "require(process.env.GITHUB_WORKSPACE + '/ci/a.js')",
  "require(path.join(process.env.GITHUB_WORKSPACE, 'ci/a.js'))",
  'require(`${process.env.GITHUB_WORKSPACE}/ci/a.js`)',
])('a module of the workspace: %s', async (script) => {
  const steps = `- uses: actions/checkout@v4.2.2\n  with:\n    ${head}\n- uses: actions/github-script@v7\n  with:\n    script: await ${script}()`;
  expect(await told(workflow('pull_request_target', steps))).toContain('untrusted-checkout-execution');
});

test.each([
  ['bash ${{ runner.temp }}/art/a.sh', true],
  ['bash "$RUNNER_TEMP/art/a.sh"', true],
  ['$RUNNER_TEMP/art/a.sh', true],
  ['cd $RUNNER_TEMP/art && ./a.sh', true],
  ['bash $RUNNER_TEMP/other/a.sh', false],
  ['bash art/a.sh', false],
  ['cat ${{ runner.temp }}/art/a.sh', false],
])('what runs out of an artifact beside the workspace: %s', async (run, isTold) => {
  const steps = `- uses: actions/download-artifact@v4\n  with:\n    path: ${'${{ runner.temp }}'}/art\n    run-id: ${'${{ github.event.workflow_run.id }}'}\n- run: |\n    ${run}`;
  expect((await told(workflow('\n  workflow_run:\n    workflows: [a]', steps))).includes('artifact-poisoning')).toBe(isTold);
});

test.each([
  ['npm ci', true],
  ['call npm.cmd ci', true],
  ['if exist a.bat call a.bat', true],
  ['.\\ci\\a.bat now', true],
  ['cd ci && a.cmd', true],
  ['echo npm ci', false],
  ['rem npm ci', false],
])('what cmd runs of a checkout: %s', async (run, isTold) => {
  const steps = `- uses: actions/checkout@v4.2.2\n  with:\n    ${head}\n- shell: cmd\n  run: |\n    ${run}`;
  expect((await told(workflow('pull_request_target', steps))).includes('untrusted-checkout-execution')).toBe(isTold);
});
