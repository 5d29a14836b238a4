// An approval that is given to one state of a pull request and used for another.

import type { AuditContext } from '../../context.js';
import { reachOfCondition, runsAfterSkips } from '../../graph/conditions.js';
import { runsInFile } from '../../graph/in-file.js';
import { eventsOf } from '../../graph/reach.js';
import { isValuable, rightsOf } from '../../graph/rights.js';
import type { JobRun, StepRun } from '../../graph/runs.js';
import { inputOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { type Analysis, analysisOf, mayBeRun } from '../../taint/flows.js';
import type { ForeignEntry } from '../../taint/foreign.js';
import type { Taint } from '../../taint/taint.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

export const approvalRace = audit({
  id: 'approval-race',
  aliases: ['untrusted-checkout-toctou-critical', 'label-toctou'],
  severity: 'high',
  confidence: 'medium',
  title: 'What was approved is not what is checked out',
  why: 'Between a maintainer’s label, comment or approval and the checkout the author can push, and that runs with the repository’s rights.',
  remedy: 'Check out the commit that was approved, by its id from the event, and take the label away on every push.',
  controls: controls.change,
  risks: [...risks.flow, ...risks.poisoned],
  references: ['https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/'],
  on: ['file'],
  *check(document, context): Generator<AuditProblem> {
    if (document.kind !== 'workflow') return;
    const analysis = analysisOf(context.repository, context.settings.persona !== 'regular');
    const told = new Set<number>();
    for (const entry of checkouts(analysis, context)) {
      const { run, taint } = entry;
      const at = run.step.uses?.scalar.at ?? taint.steps.at(-1)?.at ?? run.step.map.at;
      const how = race(entry);
      // To a branch of the repository itself only those push who need no approval.
      if (how === undefined || (taint.source.weak === true && taint.source.unless === undefined) || told.has(at.start)) continue;
      told.add(at.start);
      const compares = comparesTimes(run);
      yield {
        at,
        statement: run.step.map.at,
        message: `${how}, and \`${taint.source.name}\` is what the branch holds by then${taint.source.unless === undefined ? '' : `, unless ${taint.source.unless}`}${compares ? ', unless what the job does with times keeps it out' : ''}`,
        flow: taint.steps,
        ...((run.job !== undefined && !isValuable(rightsOf(run.job))) || !mayBeRun(entry) || taint.source.weak === true || compares
          ? { severity: 'medium' as const }
          : {}),
      };
    }
  },
  examples: {
    bad: [
      {
        text: "on:\n  pull_request_target:\n    types: [labeled, synchronize]\njobs:\n  test:\n    if: contains(github.event.pull_request.labels.*.name, 'safe to test')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n",
      },
      {
        text: "on: issue_comment\njobs:\n  test:\n    if: contains(github.event.comment.body, '/test') && github.event.comment.author_association == 'MEMBER'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: refs/pull/${{ github.event.issue.number }}/head\n      - run: make test\n",
      },
    ],
    good: [workflowExample({ on: 'on: pull_request' })],
  },
});

/** Events on which a maintainer says yes to a pull request, and the repository's rights are at work. */
const approving: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment']);

function* checkouts({ runs, foreign }: Analysis, { file }: AuditContext): Generator<ForeignEntry> {
  for (const run of runsInFile(runs, file.path)) {
    // Other jobs' scripts need not be read for this.
    if (run.job === undefined || !eventsOf(run.job).some((event) => approving.has(event))) continue;
    for (const entry of foreign.unguarded(run)) if (entry.kind === 'checkout') yield entry;
  }
}

/** How an approval and what it was given for come apart; undefined where none is asked for. */
function race({ run, taint }: ForeignEntry): string | undefined {
  const { job } = run;
  if (job === undefined) return undefined;
  const { caller } = job.within;
  const asked = [job.job.if?.text, run.step.if?.text, caller?.job.if?.text];
  const conditions = asked.join(' ');
  // What was merged was approved as it is.
  if (/\.merged\b/.test([conditions, ...conditionsBefore(job), ...conditionsBefore(caller)].join(' '))) return undefined;
  // An author with rights of their own needs no approval.
  const holdsAuthor = (event: string): boolean =>
    asked.some((text) => reachOfCondition(text, { event, types: undefined, aim: 'above' }) === 'never');
  const entry = job.within.entry.triggers;
  const events = eventsOf(job).filter((event) => taint.source.events?.includes(event) === true && !holdsAuthor(event));
  const target = entry.find(({ name }) => name === 'pull_request_target' && events.includes(name));
  if (target !== undefined && /\.labels?\b/.test(conditions.replace(refusedLabel, ''))) {
    const types = target.types?.map(({ text }) => text) ?? ['opened', 'synchronize', 'reopened'];
    if (types.includes('synchronize')) return 'The label stays when the author pushes again';
    return namesCommit(run, taint) ? undefined : 'The author can push between the label and the checkout';
  }
  if (!events.includes('issue_comment') || !/author_association|permission|\bactor\b|login/.test(conditions)) return undefined;
  return 'The author can push between the comment and the checkout';
}

/** Whether a step before the checkout asks when the branch was pushed to last, and when the event was. */
function comparesTimes(run: StepRun): boolean {
  return (run.job?.steps ?? []).some(({ step, order }) => {
    if (order >= run.order) return false;
    const texts = [step.run, inputOf(step, 'script')?.scalar, ...step.env.map(({ scalar }) => scalar)].map((scalar) => scalar?.text ?? '');
    const text = texts.join('\n');
    return /\bpushed_at\b|\bpushedDate\b/.test(text) && /\b(?:created_at|updated_at|createdAt|submitted_at)\b/.test(text);
  });
}

/** Whether the commit of the event is checked out, whichever repository it is asked of: what is pushed later has another name. */
function namesCommit({ step }: StepRun, { source }: Taint): boolean {
  return /\.sha$/.test(source.name) || eventCommit.test(inputOf(step, 'ref')?.scalar?.text ?? '');
}

const eventCommit = /^\s*\$\{\{\s*github\.event\.pull_request\.head\.sha\s*\}\}\s*$/;

/** A label that keeps a job from running approves nothing. */
const refusedLabel = /!\s{0,5}contains\([^()]{0,200}\.labels?\b[^()]{0,200}\)/gi;

/** Conditions of the jobs that a job waits for and, unless its own condition says otherwise, does not run without. */
function conditionsBefore(run: JobRun | undefined): readonly string[] {
  if (run === undefined || runsAfterSkips(run.job.if?.text)) return [];
  return run.job.needs.flatMap((need) => run.within.jobs.get(need.text.toLowerCase())?.job.if?.text ?? []);
}
