import {
  annotationCommand,
  appendSummary,
  environmentSource,
  exitOnSignals,
  readInputs,
  readJob,
  reportFailure,
  sourceUrl,
  summaryMarkdown,
  writeOutputs,
  writeResultsFile,
} from '@portcullis/action-kit';
import { defaultBranchReader, gateLog, gateOutputs, gateSummary, gateWorkspace, remediationGate, removeStale } from '@portcullis/gate';

exitOnSignals(remediationGate.name);
try {
  const inputs = readInputs(remediationGate.inputs, environmentSource(process.env));
  const job = readJob(process.env, process.cwd());
  const link = sourceUrl(job.source);
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository } = process.env;
  const { result, files, stale } = await gateWorkspace(inputs, {
    ...job,
    resultsBase: job.workspace,
    now: new Date(),
    ...(link === undefined ? {} : { link }),
    ...(inputs.token === '' || !repository
      ? {}
      : {
          readDefaultBranch: defaultBranchReader({
            url: url || 'https://api.github.com',
            repository,
            token: inputs.token,
            environment: process.env,
          }),
        }),
  });
  removeStale(stale);
  for (const { path, content, key } of files) writeResultsFile(job.workspace, path, content, key);
  for (const line of gateLog(result, inputs.annotations, annotationCommand)) process.stdout.write(`${line}\n`);
  if (inputs.summary)
    appendSummary(
      gateSummary(result, { patch: inputs['patch-file'], report: inputs['report-file'] }, summaryMarkdown(job.source)),
      process.env,
    );
  writeOutputs(gateOutputs(result, inputs), process.env);
  process.exitCode = result.decision === 'pass' ? 0 : 1;
} catch (error) {
  writeOutputs({ decision: 'block' }, process.env);
  reportFailure(error, process.env);
  process.exitCode = 2;
}
