// The dependency submission of GitHub: which run submits, and the request itself
// (https://docs.github.com/rest/dependency-graph/dependency-submission).

import { type Change, PortcullisError } from '@portcullis/core';
import { createTransport, githubHeaders, isOpenLine, proxyFromEnvironment, readBounded } from '@portcullis/http';
import type { SnapshotJob } from './documents/snapshot.js';

type Environment = Readonly<Record<string, string | undefined>>;

const seconds = 1000;
const maxAnswerBytes = 1024 * 1024;

/** What the run says of itself; on a pull request the head that was proposed, since the merge commit is nobody's. @throws PortcullisError `environment-invalid` */
export function snapshotJob(environment: Environment, change: Change | undefined): SnapshotJob {
  const {
    GITHUB_SHA: sha = '',
    GITHUB_REF: ref = '',
    GITHUB_RUN_ID: id = '',
    GITHUB_WORKFLOW: workflow = '',
    GITHUB_JOB: job = '',
  } = environment;
  const commit = change?.kind === 'pull-request' ? change.head : sha;
  if (/^[0-9a-f]{40}$/.test(commit) && ref.startsWith('refs/') && id !== '')
    return { commit, ref, correlator: `${workflow}_${job}_sbom`.replace(/\s+/g, '-'), id };
  throw new PortcullisError({
    code: 'environment-invalid',
    message: 'expected a run of GitHub Actions with GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID, got none',
    where: { key: 'documents' },
    remedy: 'Write `github-snapshot` in a workflow; elsewhere set these variables.',
  });
}

/** Sends a snapshot. @throws PortcullisError `submission-failed`, with what to change. */
export async function submitSnapshot(content: string, token: string, environment: Environment): Promise<void> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  if (token === '')
    throw failed(
      'expected a token, got none',
      'Give `token` the job’s token, `github.token`, and the job the permission `contents: write`.',
    );
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw failed('expected GITHUB_REPOSITORY as owner/name', 'Submit from a workflow.');
  if (!URL.canParse(api)) throw failed('expected GITHUB_API_URL to be an address', 'Correct or unset it.');
  const url = new URL(`${api.replace(/\/+$/, '')}/repos/${repository}/dependency-graph/snapshots`);
  if (isOpenLine(url)) throw failed(`expected an https URL, got ${url.protocol}//${url.host}`, 'Correct GITHUB_API_URL.');
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 30 * seconds, maxSockets: 1 });
  try {
    const response = await transport.send({
      method: 'POST',
      url,
      headers: { ...githubHeaders(token), 'content-type': 'application/json' },
      body: content,
      totalTimeout: 120 * seconds,
    });
    const answer = (await readBounded(response, maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8');
    if (response.status !== 201 || /"result"\s*:\s*"INVALID"/.test(answer)) throw refused(url.host, response.status, answer);
  } finally {
    transport.close();
  }
}

const remedies: Readonly<Record<number, string>> = {
  401: 'Give a token that is still valid: the job’s own, `github.token`.',
  403: 'Give the job the permission `contents: write`; runs of forks have none.',
  404: 'Give the job the permission `contents: write`, and see that the dependency graph is switched on.',
};

function refused(host: string, status: number, answer: string): PortcullisError {
  const said = /"message"\s*:\s*"([^"\\]{1,200})/.exec(answer)?.[1];
  return failed(
    `${host} answers ${status} to the submission${said === undefined ? '' : `: ${said}`}`,
    remedies[status] ?? 'Look at the snapshot beside the documents, and try again later.',
  );
}

function failed(message: string, remedy: string): PortcullisError {
  return new PortcullisError({ code: 'submission-failed', message, where: { key: 'submit' }, remedy });
}
