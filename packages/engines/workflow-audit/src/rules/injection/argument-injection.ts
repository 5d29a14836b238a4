// A variable without quotes among the arguments of a program that options can make run something.

import { atMostMedium } from '../../graph/stake.js';
import { type AuditProblem, audit } from '../../rule.js';
import { type Flow, flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const argumentInjection = audit({
  id: 'argument-injection',
  aliases: ['argument-injection-critical', 'argument-injection-medium'],
  severity: 'medium',
  confidence: 'medium',
  title: 'Somebody else’s text becomes arguments of a program',
  why: 'Without quotes the shell takes the value apart at blanks, and words that begin with a dash are options, some of which run programs or write files.',
  remedy: 'Put the variable in quotes, and `--` before it where the program takes that.',
  controls: controls.input,
  risks: risks.poisoned,
  references: ['https://owasp.org/www-community/attacks/Command_Injection'],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'arguments')
        yield {
          ...flowProblem(
            flow,
            `\`${flow.taint.source.name}\` stands without quotes among the arguments of \`${flow.what}\``,
            `gives it options of their own${isBranch(flow) ? ', though the name of a branch has no blanks and so is one word' : ''}`,
          ),
          ...(isBranch(flow) ? { severity: atMostMedium(flow.severity) } : {}),
        };
  },
  examples: {
    bad: [
      {
        text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: git log $BODY\n',
      },
    ],
    good: [
      {
        text: 'name: run\non: issue_comment\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: git log -- "$BODY"\n',
      },
    ],
  },
});

/** Names of branches have no blanks. Source: git-check-ref-format(1), rule 4; November 2026. */
function isBranch({ taint: { source } }: Flow): boolean {
  return /(?:\bhead_ref|\bhead\.ref|\bhead_branch)$/.test(source.name);
}
