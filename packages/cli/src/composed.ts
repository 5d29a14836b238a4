// The action at the root of the repository: every scanner of files and the gate, in one step and one process.

import { failureLog, hostActions, ownThreads, runAction, servesThread, sourceUrl, summaryMarkdown } from '@portcullis/action-kit';
import { type ActionDefinition, commonInputs, type InputSpecs, type LogLine } from '@portcullis/core';
import {
  artifactSteps,
  gateInputs,
  gateLog,
  gateOutputs,
  gateSummary,
  gateTold,
  mostTold,
  remediationGate,
  triedPatches,
} from '@portcullis/gate';
import { failEarlierReports } from './afresh.js';
import { scanners } from './catalogue.js';
import { besideWords, exitCodeOf, scanAll, scanInputs } from './scan-all.js';

const common = commonInputs('portcullis');

export const composedInputs = {
  path: common.path,
  ...scanInputs,
  artifact: gateInputs.artifact,
  annotations: gateInputs.annotations,
  summary: common.summary,
} as const satisfies InputSpecs;

export const composedAction: ActionDefinition<typeof composedInputs> = {
  name: 'portcullis',
  title: 'Portcullis',
  icon: 'shield',
  description: 'Runs every scanner of files and the gate in one step: one pinned commit decides whether a change may pass.',
  inputs: composedInputs,
  outputs: remediationGate.outputs,
  network: remediationGate.network,
  permissions: remediationGate.permissions,
};

/** Runs the step, or, in a thread that one of its scanners started, that scanner's part of the work. */
export async function runComposed(): Promise<void> {
  // The engines come out of the bundles of their own actions, which must not run by themselves.
  hostActions();
  if (await servesThread((name) => scanners[name]?.())) return;
  await runAction(
    composedAction,
    {
      async run(inputs, job) {
        const link = sourceUrl(job.source);
        const host = { job, resultsBase: job.workspace, environment: process.env, now: () => new Date(), threads: ownThreads() };
        const scan = await scanAll(inputs, host, { path: inputs.path, ...(link === undefined ? {} : { link }) });
        const patches = { patch: inputs['patch-file'], suggested: inputs['suggested-patch-file'] };
        const judged = gateTold(scan.result, {
          excerpt: scan.excerpt,
          next: artifactSteps(scan.result, patches, inputs.artifact, triedPatches(scan.plan)),
          everything: `in ${inputs['report-file']}`,
          most: mostTold,
        });
        const unjudged = besideWords(scan);
        const told = unjudged === undefined ? judged : { ...judged, remarks: [...judged.remarks, unjudged] };
        const failures = scan.executions.flatMap(({ execution: { error } }): LogLine[] => (error === undefined ? [] : failureLog(error)));
        return {
          exitCode: exitCodeOf(scan, inputs['fail-on']),
          log: [...failures, ...gateLog(told, inputs.annotations)],
          ...(inputs.summary ? { summary: gateSummary(told, summaryMarkdown(job.source)) } : {}),
          outputs: gateOutputs(scan.result, inputs),
        };
      },
      failed(error) {
        failEarlierReports(process.env.GITHUB_WORKSPACE || process.cwd(), error);
        return { decision: 'block' };
      },
    },
    { hosting: true },
  );
}
