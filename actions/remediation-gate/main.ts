import { optimiseLater, runAction, sourceUrl, summaryMarkdown, writeResultsFiles } from '@portcullis/action-kit';
import {
  artifactSteps,
  gateLog,
  gateOutputs,
  gateSummary,
  gateWorkspace,
  remediationGate,
  repositoryServer,
  runFacts,
} from '@portcullis/gate';

void runAction(remediationGate, {
  async run(inputs, job) {
    optimiseLater();
    const link = sourceUrl(job.source);
    const {
      result,
      files,
      told: decision,
      statement,
    } = await gateWorkspace(inputs, {
      ...job,
      ...repositoryServer(inputs, process.env),
      run: runFacts(process.env),
      resultsBase: job.workspace,
      ...(process.env.RUNNER_TEMP ? { temporary: process.env.RUNNER_TEMP } : {}),
      now: new Date(),
      ...(link === undefined ? {} : { link }),
    });
    writeResultsFiles(job.workspace, files);
    const patches = { patch: inputs['patch-file'], suggested: inputs['suggested-patch-file'] };
    const told = { ...decision, next: artifactSteps(result, patches, inputs.artifact) };
    return {
      exitCode: result.decision === 'pass' ? 0 : 1,
      log: gateLog(told, inputs.annotations),
      ...(inputs.summary ? { summary: gateSummary(told, summaryMarkdown(job.source)) } : {}),
      outputs: gateOutputs(result, inputs, statement),
    };
  },
  failed: () => ({ decision: 'block' }),
});
