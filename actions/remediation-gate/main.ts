import { runAction, sourceUrl, summaryMarkdown, writeResultsFiles } from '@portcullis/action-kit';
import { gateLog, gateOutputs, gateSummary, gateWorkspace, remediationGate, removeStale, repositoryServer } from '@portcullis/gate';

await runAction(remediationGate, {
  async run(inputs, job) {
    const link = sourceUrl(job.source);
    const { result, files, stale, statement } = await gateWorkspace(inputs, {
      ...job,
      ...repositoryServer(inputs.token, process.env),
      resultsBase: job.workspace,
      now: new Date(),
      ...(link === undefined ? {} : { link }),
    });
    removeStale(stale);
    writeResultsFiles(job.workspace, files);
    const names = { patch: inputs['patch-file'], suggested: inputs['suggested-patch-file'], report: inputs['report-file'] };
    return {
      exitCode: result.decision === 'pass' ? 0 : 1,
      log: gateLog(result, inputs.annotations),
      ...(inputs.summary ? { summary: gateSummary(result, names, summaryMarkdown(job.source)) } : {}),
      outputs: gateOutputs(result, inputs, statement),
    };
  },
  failed: () => ({ decision: 'block' }),
});
