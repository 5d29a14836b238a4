// An address that somebody else gives.

import { type AuditProblem, audit } from '../../rule.js';
import { flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const requestForgery = audit({
  id: 'request-forgery',
  aliases: ['request-forgery-critical', 'request-forgery-medium'],
  severity: 'medium',
  confidence: 'medium',
  title: 'Somebody else says which host a job asks',
  why: 'The job asks whatever it is told to, hosts of the internal network and of the cloud’s own metadata among them, with the headers that it sends.',
  remedy: 'Write the host into the script, and hold what comes from outside against a pattern.',
  controls: controls.input,
  risks: risks.poisoned,
  references: ['https://owasp.org/www-community/attacks/Server_Side_Request_Forgery'],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'request')
        yield flowProblem(flow, `\`${flow.taint.source.name}\` says which host \`${flow.what}\` asks`, 'chooses it');
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  fetch:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PLACE: ${{ github.event.issue.body }}\n        run: curl -fsSL "$PLACE" -o file.txt\n',
      },
    ],
    good: [
      {
        text: 'name: fetch\non: issues\npermissions: {}\njobs:\n  fetch:\n    name: fetch\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          NUMBER: ${{ github.event.issue.number }}\n        run: curl -fsSL "https://example.com/issues/$NUMBER" -o file.txt\n',
      },
    ],
  },
});
