// An outsider's code in the workspace of a job that has rights, and what runs it.

import { atMostMedium, lower } from '../../graph/stake.js';
import { inputText } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { analysisOf, type Flow, flowsOf, mayBeRun } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem, isForeign } from './flow-problem.js';

const references = [
  'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
  'https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows#pull_request_target',
];

const badCheckout =
  'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n';
const good =
  'name: test\non: pull_request\npermissions:\n  contents: read # to check out\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n      - run: make test\n';

export const untrustedCheckoutExecution = audit({
  id: 'untrusted-checkout-execution',
  aliases: ['untrusted_checkout_exec', 'untrusted-checkout-critical', 'dangerous-checkout'],
  severity: 'critical',
  confidence: 'high',
  title: 'Code of a pull request runs with the repository’s rights',
  why: 'Whoever opens the pull request writes the scripts, hooks and settings that this step runs, and so takes the job’s token and secrets.',
  remedy: 'Run it on `pull_request`, where forks have no rights, and hand only results to a job with rights.',
  controls: controls.input,
  risks: risks.poisoned,
  references,
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'execution' && isForeign(flow))
        yield flowProblem(
          flow,
          `\`${flow.what.slice(0, 100)}\` runs code of \`${flow.taint.source.name}\``,
          flow.contained === true
            ? 'runs commands in the containers of this build, and decides what it makes, in a job'
            : 'runs commands in this job',
        );
  },
  examples: { bad: [{ text: `${badCheckout}      - run: make test\n` }], good: [{ text: good }] },
});

export const untrustedCheckout = audit({
  id: 'untrusted-checkout',
  aliases: ['untrusted-checkout-high', 'untrusted-checkout-toctou-high'],
  severity: 'high',
  confidence: 'medium',
  title: 'Code of a pull request is checked out in a job with rights',
  why: 'Whatever in this job reads settings, hooks or scripts from the workspace does what whoever opened the pull request wrote there.',
  remedy:
    'Check out the base, or run on `pull_request`, where forks have no rights; keep what is checked out in a folder of its own and run nothing of it.',
  controls: controls.input,
  risks: risks.poisoned,
  references,
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    const flows = flowsOf(context);
    const { foreign } = analysisOf(context.repository, context.settings.persona !== 'regular');
    const mayRun = (flow: Flow): boolean => foreign.of(flow.run).some((entry) => entry.kind === 'checkout' && mayBeRun(entry));
    const executed = new Set(flows.filter(({ kind }) => kind === 'execution').map(({ run }) => run.job));
    for (const flow of flows)
      if (flow.kind === 'checkout' && isForeign(flow) && !executed.has(flow.run.job))
        yield {
          ...flowProblem(
            flow,
            `\`${flow.taint.source.name}\` is checked out here`,
            `puts files of their own into this job${mayRun(flow) ? '' : ', in which nothing is seen that runs them'}`,
          ),
          // In a folder of its own, and nothing in this job runs it: what the remedy asks for.
          severity:
            inputText(flow.step, 'path') !== undefined
              ? lower(lower(flow.severity))
              : mayRun(flow)
                ? lower(flow.severity)
                : atMostMedium(lower(flow.severity)),
        };
  },
  examples: { bad: [{ text: badCheckout }], good: [{ text: good }] },
});
