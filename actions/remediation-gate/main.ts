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
import { decisionSentence, gateOutputs, gateSummary, gateWorkspace, remediationGate } from '@portcullis/gate';

exitOnSignals(remediationGate.name);
try {
  const inputs = readInputs(remediationGate.inputs, environmentSource(process.env));
  const job = readJob(process.env, process.cwd());
  const link = sourceUrl(job.source);
  const { result, files } = await gateWorkspace(inputs, {
    ...job,
    resultsBase: job.workspace,
    now: new Date(),
    ...(link === undefined ? {} : { link }),
  });
  for (const { path, content, key } of files) writeResultsFile(job.workspace, path, content, key);
  for (const cause of result.causes)
    process.stdout.write(
      `${annotationCommand('error', `${cause.message}. ${cause.remedy}`, { title: cause.code, ...(cause.file === undefined ? {} : { path: cause.file }) })}\n`,
    );
  process.stdout.write(`${decisionSentence(result)}\n`);
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
