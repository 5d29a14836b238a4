// A value with several lines in the file by which a step gives out its results.

import { type AuditProblem, audit } from '../../rule.js';
import { flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const outputClobbering = audit({
  id: 'output-clobbering',
  aliases: ['output-clobbering-critical', 'output-clobbering-medium'],
  severity: 'medium',
  confidence: 'medium',
  title: 'Somebody else’s text can set other outputs of a step',
  why: 'A line of its own in GITHUB_OUTPUT sets any output of the step, also those by which later steps and jobs decide what they do.',
  remedy: 'Write the value between end marks that cannot be guessed, or take its line breaks out.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#multiline-strings',
  ],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'output')
        yield flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_OUTPUT as it is`, 'sets any output of this step');
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "body=$BODY" >> "$GITHUB_OUTPUT"\n',
      },
    ],
    good: [
      {
        text: 'name: read\non: issues\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n',
      },
    ],
  },
});
