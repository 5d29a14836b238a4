// A script of a step that is beyond the grammar by which scripts are read here: what is in it was not looked at.

import type { Step } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { isPrivileged, reachOfTrigger } from '../../graph/events.js';
import { runsInFile } from '../../graph/in-file.js';
import { type AuditProblem, audit } from '../../rule.js';
import { maskedText, parsedScript } from '../../script.js';
import { isZsh, shellOf } from '../../shell.js';
import { analysisOf } from '../../taint/flows.js';
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
    if (run === undefined) return;
    const shell = shellOf(step);
    if (shell === 'other' && isOpen(step) && isGiven(step, context))
      yield {
        at: run.at,
        statement: step.map.at,
        message: 'The script is given what an outsider writes, in a language that is not read here',
      };
    if (shell !== 'bash') return;
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
      {
        text: 'on: issues\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - shell: perl {0}\n        run: system($ENV{TITLE})\n        env:\n          TITLE: ${{ github.event.issue.title }}\n',
      },
    ],
    good: [stepsExample('- run: |\n    if true; then\n      make test\n    fi')],
  },
});

/** Whether a variable that a script is given holds a text of an outsider's. */
function isGiven(step: Step, { repository, file, settings }: AuditContext): boolean {
  const { runs, evaluator } = analysisOf(repository, settings.persona !== 'regular');
  return runsInFile(runs, file.path)
    .filter((run) => run.step === step)
    .some((run) => evaluator.ofVariable('*', run).some(({ source }) => source.text && source.writer === 'outsider'));
}

/** Whether an outsider sets it off with the repository's rights; of an action nobody knows who calls it. */
function isOpen({ owner }: Step): boolean {
  return (
    owner.kind !== 'job' || owner.workflow.triggers.some((trigger) => reachOfTrigger(trigger) !== 'never' && isPrivileged(trigger.name))
  );
}
