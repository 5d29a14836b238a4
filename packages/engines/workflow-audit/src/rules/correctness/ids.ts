// Ids of jobs and steps that GitHub does not take, or that stand twice.

import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const ids = audit({
  id: 'job-and-step-ids',
  aliases: ['id'],
  severity: 'medium',
  confidence: 'high',
  title: 'An id that GitHub does not take',
  why: 'GitHub refuses the workflow as a whole, so none of its jobs runs.',
  remedy: 'Begin the id with a letter or `_`, go on with letters, digits, `-` and `_`, and give each id once.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id'],
  on: ['workflow', 'action'],
  *check(document) {
    if (document.kind === 'action') {
      if (document.runs.kind === 'composite') yield* ofSteps(document.runs.steps);
      return;
    }
    for (const job of document.jobs) {
      yield* ofForm(job.key, 'job');
      for (const need of job.needs) yield* ofForm(need, 'job');
      yield* ofSteps(job.steps);
    }
  },
  examples: {
    bad: [
      { text: `${head}      - id: 1a\n        run: make\n` },
      { text: `${head}      - id: a\n        run: make\n      - id: A\n        run: make\n` },
      { text: 'on: push\njobs:\n  a b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n' },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  _a-1:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - id: b\n        run: make\n',
      },
    ],
  },
});

function* ofForm(id: YamlScalar, what: 'job' | 'step'): Generator<AuditProblem> {
  if (id.text === '' || id.text.includes('${{') || /^[A-Za-z_][\w-]*$/.test(id.text)) return;
  yield {
    at: id.at,
    message: `"${id.text.slice(0, 60)}" is no id of a ${what}: letters, digits, \`-\` and \`_\`, and at first a letter or \`_\``,
  };
}

function* ofSteps(steps: readonly Step[]): Generator<AuditProblem> {
  const seen = new Set<string>();
  for (const { id } of steps) {
    if (id === undefined) continue;
    yield* ofForm(id, 'step');
    const name = id.text.toLowerCase();
    if (seen.has(name))
      yield { at: id.at, message: `The id "${id.text.slice(0, 60)}" belongs to a step before this one; case makes no difference` };
    seen.add(name);
  }
}
