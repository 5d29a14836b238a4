// A script that takes a variable for code.

import { type AuditProblem, audit } from '../../rule.js';
import { flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const shellEvalInjection = audit({
  id: 'shell-eval-injection',
  severity: 'high',
  confidence: 'medium',
  title: 'A script runs somebody else’s text as code',
  why: '`eval`, `bash -c` and their like read the value as a script, whatever quotes stand around the variable.',
  remedy: 'Call the program with the value as an argument in quotes, and hold it against a pattern first.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#good-practices-for-mitigating-script-injection-attacks',
  ],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'eval')
        yield flowProblem(
          flow,
          `\`${flow.what}\`${flow.script === undefined ? '' : ` in ${flow.script}`} takes \`${flow.taint.source.name}\` for code`,
          'runs commands in this job',
        );
  },
  examples: {
    bad: [
      {
        text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND="${BODY#/run }"\n          eval "$COMMAND"\n',
      },
      {
        text: 'on: issues\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - run: jq -r .issue.body "$GITHUB_EVENT_PATH" | sudo bash\n',
      },
      {
        text: 'on: issues\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "TITLE=$TITLE" > vars\n      - run: source ./vars\n',
      },
      {
        text: 'on: issues\njobs:\n  run:\n    runs-on: windows-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: Invoke-Expression "say $env:TITLE"\n',
      },
      {
        text: 'on: issues\njobs:\n  run:\n    runs-on: windows-latest\n    steps:\n      - shell: cmd\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "%TITLE%"\n',
      },
    ],
    good: [
      {
        text: 'name: run\non: issue_comment\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND="${BODY#/run }"\n          case "$COMMAND" in\n            test|lint) eval "$COMMAND" ;;\n          esac\n',
      },
      {
        text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - run: jq -r .issue.number "$GITHUB_EVENT_PATH" | sudo tee number\n',
      },
      {
        text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: printf "TITLE=%q\\n" "$TITLE" > vars\n      - run: source ./vars\n',
      },
      {
        text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: windows-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: Write-Output "say $env:TITLE"\n',
      },
    ],
  },
});
