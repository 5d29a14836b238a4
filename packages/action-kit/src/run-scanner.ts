// A scanner as the action of the same name.

import { readFileSync } from 'node:fs';
import { type CommonInputs, contentHash, countBySeverity, type InputSpecs, type Threshold } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { relativePath } from '@portcullis/workspace';
import { type Execution, executeScanner, writeFailedRun } from './execute.js';
import { failureLog, type Outcome, runAction } from './run-action.js';
import type { Job } from './runner.js';
import { scannerLog } from './scanner-log.js';
import { scannerSummary } from './summary.js';
import { ownThreads, servesThread } from './threads.js';
import { scannerTold } from './told.js';
import { runnerInputs } from './toolkit.js';

/** Runs a scanner, or, in a thread that it started, its part of the work. */
export async function runScanner<Inputs extends InputSpecs & CommonInputs>(engine: Scanner<Inputs>): Promise<void> {
  const scanner: Scanner = engine as Scanner<InputSpecs & CommonInputs>;
  if (await servesThread(async () => scanner)) return;
  await runAction(scanner, {
    async run(inputs, job) {
      const execution = await executeScanner(scanner, inputs, {
        job,
        resultsBase: job.workspace,
        environment: process.env,
        now: () => new Date(),
        threads: ownThreads(),
      });
      return outcomeOf(scanner, execution, inputs, job);
    },
    failed(error) {
      const file = runnerInputs('sarif-file') ?? scanner.inputs['sarif-file'].default;
      writeFailedRun(scanner, process.env.GITHUB_WORKSPACE || process.cwd(), file, error, new Date());
      return { conclusion: 'fail' };
    },
  });
}

interface ReportInputs {
  readonly 'fail-on': Threshold;
  readonly annotations: boolean;
  readonly summary: boolean;
}

function outcomeOf(scanner: Scanner, execution: Execution, inputs: ReportInputs, job: Job): Outcome {
  const { findings, unread, letThrough, conclusion, result, exitCode, error } = execution;
  const sarifFile = execution.sarifFile === undefined ? '' : relativePath(job.workspace, execution.sarifFile);
  const failOn = inputs['fail-on'];
  const told = scannerTold(scanner, execution, { failOn, workspace: job.workspace, file: sarifFile });
  const summary = inputs.summary ? scannerSummary(scanner.title, told, execution, failOn, job.source) : undefined;
  return {
    exitCode,
    log: [...(error === undefined ? [] : failureLog(error)), ...scannerLog(scanner.name, told, execution, inputs.annotations)],
    ...(summary === undefined ? {} : { summary }),
    outputs: {
      'sarif-file': sarifFile,
      findings: String(findings.length),
      ...Object.fromEntries(Object.entries(countBySeverity(findings)).map(([severity, count]) => [severity, String(count)])),
      'let-through': String(letThrough),
      gaps: String(unread.length),
      'sarif-sha256': execution.sarifFile === undefined ? '' : contentHash(readFileSync(execution.sarifFile)),
      conclusion,
      ...result?.outputs,
    },
  };
}
