// A script of a step that is beyond the grammar by which scripts are read here: what is in it was not looked at.

import type { Step } from '@portcullis/formats/workflow';
import { isPrivileged, reachOfTrigger } from '../../graph/events.js';
import { type AuditProblem, audit } from '../../rule.js';
import { maskedText, parsedScript } from '../../script.js';
import { isZsh, shellOf } from '../../shell.js';
import { risks } from '../controls.js';
import { stepsExample } from '../example.js';

export const unreadableScript = audit({
  id: 'unreadable-script',
  severity: 'high',
  confidence: 'medium',
  title: 'A script of the pipeline cannot be read',
  why: 'A shell runs a script line by line until it meets what it does not understand, and what it ran until then was not audited.',
  remedy: 'Correct the script at the place that is named, write it more simply, or move it to a file of its own.',
  controls: ['NIST-800-53-CM-6'],
  risks: risks.configuration,
  references: ['https://www.gnu.org/software/bash/manual/bash.html'],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const { run } = step;
    if (run === undefined || shellOf(step) !== 'bash') return;
    const { error } = parsedScript(maskedText(context.textOf(run).text));
    if (error === undefined) return;
    const ofZsh = isZsh(step);
    yield {
      at: run.at,
      statement: step.map.at,
      message: `The script${ofZsh ? ' of zsh' : ''} cannot be read to its end: ${error.message}`,
      // What zsh knows beyond other shells is no mistake, but was not looked at either.
      ...(isOpen(step) && !ofZsh ? {} : { severity: 'low' as const }),
    };
  },
  examples: {
    bad: [
      {
        text: 'on: issues\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          eval "$TITLE"\n          exit 0\n          "\n',
      },
      stepsExample('- run: |\n    make test\n    fi'),
    ],
    good: [stepsExample('- run: |\n    if true; then\n      make test\n    fi')],
  },
});

/** Whether an outsider sets it off with the repository's rights; of an action nobody knows who calls it. */
function isOpen({ owner }: Step): boolean {
  return (
    owner.kind !== 'job' || owner.workflow.triggers.some((trigger) => reachOfTrigger(trigger) !== 'never' && isPrivileged(trigger.name))
  );
}
