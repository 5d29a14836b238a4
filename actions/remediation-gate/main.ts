import { runAction, sourceUrl, summaryMarkdown, writeResultsFiles } from '@portcullis/action-kit';
import {
  artifactSteps,
  gateLog,
  gateOutputs,
  gateSummary,
  gateTold,
  gateWorkspace,
  mostTold,
  remediationGate,
  removeStale,
  repositoryServer,
  runFacts,
} from '@portcullis/gate';

void runAction(remediationGate, {
  async run(inputs, job) {
    const link = sourceUrl(job.source);
    const { result, files, stale, excerpt, statement } = await gateWorkspace(inputs, {
      ...job,
      ...repositoryServer(inputs, process.env),
      run: runFacts(process.env),
      resultsBase: job.workspace,
      now: new Date(),
      ...(link === undefined ? {} : { link }),
    });
    removeStale(stale);
    writeResultsFiles(job.workspace, files);
    const patches = { patch: inputs['patch-file'], suggested: inputs['suggested-patch-file'] };
    const told = gateTold(result, {
      excerpt,
      next: artifactSteps(result, patches, inputs.artifact),
      everything: `in ${inputs['report-file']}`,
      most: mostTold,
    });
    return {
      exitCode: result.decision === 'pass' ? 0 : 1,
      log: gateLog(told, inputs.annotations),
      ...(inputs.summary ? { summary: gateSummary(told, summaryMarkdown(job.source)) } : {}),
      outputs: gateOutputs(result, inputs, statement),
    };
  },
  failed: () => ({ decision: 'block' }),
});
