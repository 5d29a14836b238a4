// A value of somebody else's in the files by which steps hand variables and programs to later ones.

import { type AuditProblem, audit } from '../../rule.js';
import { flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const githubEnv = audit({
  id: 'github-env',
  aliases: [
    'envvar-injection',
    'envpath-injection',
    'envvar-injection-critical',
    'envvar-injection-medium',
    'envpath-injection-critical',
    'envpath-injection-medium',
  ],
  severity: 'high',
  confidence: 'medium',
  title: 'Somebody else’s text is written to GITHUB_ENV or GITHUB_PATH',
  why: 'A line of its own sets any variable for all later steps, `LD_PRELOAD`, `BASH_ENV` or `NODE_OPTIONS` among them, and so runs code in them.',
  remedy:
    'Hand the value to the step that needs it by `env:` or a step output, or write it with a random end mark after taking line breaks out.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#github-env',
    'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#setting-an-environment-variable',
  ],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context)) {
      if (flow.kind === 'env')
        yield flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_ENV`, 'sets variables of all later steps of this job');
      if (flow.kind === 'path')
        yield flowProblem(
          flow,
          `\`${flow.taint.source.name}\` is written to GITHUB_PATH`,
          'says where later steps of this job look for programs',
        );
    }
  },
  examples: {
    bad: [
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: echo "BODY=$BODY" >> "$GITHUB_ENV"\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: windows-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: Add-Content -Path $env:GITHUB_ENV -Value "BODY=$env:BODY"\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: core.addPath(context.payload.comment.body)\n',
      },
    ],
    good: [
      {
        text: 'name: read\non: issue_comment\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          NUMBER: ${{ github.event.issue.number }}\n        run: echo "NUMBER=$NUMBER" >> "$GITHUB_ENV"\n',
      },
    ],
  },
});
