// Deployments of which the log shows nothing.

import type { SimpleCommand } from '@portcullis/formats/shell';
import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { isDeployCommand } from './deployments.js';

export const silencedDeployment = audit({
  id: 'silenced-deployment',
  severity: 'low',
  confidence: 'high',
  title: 'The log shows nothing of a deployment',
  why: 'When something went wrong, or somebody did something, there is nothing to look at.',
  remedy: 'Let the command write to the log, and hide single values with `::add-mask::`.',
  controls: controls.audit,
  risks: risks.visibility,
  references: ['https://docs.github.com/en/actions/monitoring-and-troubleshooting-workflows/monitoring-workflows/using-workflow-run-logs'],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const script = scriptOf(step, context);
    if (script === undefined) return;
    for (const invocation of invocationsIn(script)) {
      if (!isDeployCommand(invocation) || !isSilent(invocation.command.node)) continue;
      yield {
        at: script.place(invocation.command.node),
        statement: step.map.at,
        message: `What \`${invocation.name}\` says goes to \`/dev/null\``,
      };
    }
  },
  examples: {
    bad: [stepsExample('- run: helm upgrade app ./chart > /dev/null 2>&1', 'environment: production')],
    good: [stepsExample('- run: helm upgrade app ./chart | tee deploy.log', 'environment: production')],
  },
});

function isSilent({ redirects }: SimpleCommand): boolean {
  return redirects.some(({ operator, target }) => /^(?:1|&)?>{1,2}&?$/.test(operator) && target?.literal === '/dev/null');
}
