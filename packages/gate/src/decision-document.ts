// The decision as the JSON of `--format json`, with what it is about: what gate-comment reads, in a run of its own that may write.

import { type Change, runAttempt, wholeNumber } from '@portcullis/core';
import type { Environment } from '@portcullis/http';
import { type ReportDocument, reportDocument, type Told } from '@portcullis/report';
import type { ReportedRun } from '@portcullis/sarif';
import { missingScanners } from './assess.js';
import type { GateResult } from './gate.js';
import { type RemedyPlan, triedWords } from './plan.js';
import { requirementOf } from './requirements.js';

type About = NonNullable<ReportDocument['about']>;

/** The run that the gate is a step of, as far as its environment says. */
export type RunFacts = Pick<About, 'event' | 'pullRequest' | 'baseBranch' | 'run'>;

/** What GitHub's runner sets for every step; nothing where no such runner does. */
export function runFacts(environment: Environment): RunFacts {
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_BASE_REF: baseBranch } = environment;
  const pullRequest = wholeNumber(/^refs\/pull\/(\d+)\/merge$/.exec(ref ?? '')?.[1]);
  const run = runAttempt(environment);
  return {
    ...(event ? { event } : {}),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(baseBranch ? { baseBranch } : {}),
    ...(run === undefined ? {} : { run }),
  };
}

interface Judged {
  readonly commit?: string;
  readonly repositoryUrl?: string;
  readonly change?: Change;
  readonly run?: RunFacts;
}

/** JSON text of the decision. @param told the decision as it is told. @param files where patches and report are written. */
export function decisionDocument(
  result: GateResult,
  told: Told,
  plan: RemedyPlan,
  files: { readonly 'patch-file': string; readonly 'suggested-patch-file': string; readonly 'report-file': string },
  { commit, repositoryUrl, change, run }: Judged,
): string {
  const about: About = {
    ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
    ...(commit === undefined ? {} : { commit }),
    ...(change === undefined ? {} : { head: change.head }),
    ...run,
    complete: result.causes.length === 0 && result.blocking.length + result.other.length === told.findings.length,
    tools: toolsOf(result.runs),
  };
  const document = reportDocument(told, {
    command: 'remediation-gate',
    files: {
      ...(result.patch.text === '' ? {} : { 'patch-file': files['patch-file'] }),
      ...(result.suggestedPatch.text === '' ? {} : { 'suggested-patch-file': files['suggested-patch-file'] }),
      'report-file': files['report-file'],
    },
    details: { plan: planDetails(plan) },
    about,
  });
  return `${JSON.stringify(document)}\n`;
}

/** The plan as data. */
export function planDetails({ steps, more, patch, suggestions, conflicts }: RemedyPlan): Record<string, unknown> {
  const tried = (which: RemedyPlan['patch']): Record<string, unknown> | undefined => {
    if (which === undefined) return undefined;
    if ('notTried' in which) return { tried: false, words: triedWords(which) };
    const named = (issues: typeof which.remaining) =>
      issues.slice(0, 100).map(({ ruleId, path, fingerprints }) => ({ ruleId, path, fingerprints }));
    const { decision, unsure, gone, remaining, arrived } = which;
    return { tried: true, words: triedWords(which), decision, unsure, gone, remaining: named(remaining), arrived: named(arrived) };
  };
  return { steps, more, patch: tried(patch), suggestions: tried(suggestions), conflicts: conflicts.slice(0, 100) };
}

/** Every tool once; one whose run failed, or that looked only at a part, cannot say that something is gone. */
function toolsOf(runs: readonly ReportedRun[]): About['tools'] {
  const tools = new Map<string, boolean>();
  for (const run of runs) {
    const name = run.scanner ?? run.tool;
    const complete =
      run.scanner === undefined ? run.successful !== false : missingScanners([requirementOf(name)], runs, undefined).length === 0;
    tools.set(name, complete && run.resultsLeftOut <= 0 && tools.get(name) !== false);
  }
  return [...tools].map(([name, complete]) => ({ name, complete }));
}
