// The default branch's policy from the repository's server, where the checkout does not know it: three questions, each bounded.

import { PortcullisError } from '@portcullis/core';
import {
  createTransport,
  type Environment,
  githubHeaders,
  isOpenLine,
  proxyFromEnvironment,
  readBounded,
  type Transport,
} from '@portcullis/http';
import type { ReadReference } from '@portcullis/policy';
import { isCommitId } from '@portcullis/workspace';
import type { ReadDefaultBranch } from './policies.js';

interface RepositoryApi {
  /** `https://api.github.com`, or a GitHub Enterprise server's. */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** For the proxy that the job sets. */
  readonly environment: Environment;
}

const maxPolicyBytes = 5 * 1024 * 1024;
const maxAnswerBytes = 4 * 1024 * 1024;
const seconds = 1000;

const publicServer = 'https://api.github.com';

interface ServerTokens {
  readonly token: string;
  readonly 'extends-token': string;
}

interface Server {
  readonly readDefaultBranch?: ReadDefaultBranch;
  readonly readExtended?: ReadReference;
}

/** The server that the gate may ask, each question where its token is given: for the default branch the job must name the repository. */
export function repositoryServer({ token, 'extends-token': policyToken }: ServerTokens, environment: Environment): Server {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: named } = environment;
  const url = named || publicServer;
  return {
    ...(token === '' || !repository ? {} : { readDefaultBranch: defaultBranchReader({ url, repository, token, environment }) }),
    ...(policyToken === '' ? {} : { readExtended: extendedReader({ url, token: policyToken, environment }) }),
  };
}

function extendedReader(server: Omit<RepositoryApi, 'repository'>): ReadReference {
  return async ({ repository, commit, path }) => {
    const api = { ...server, repository };
    const transport = transportOf(api);
    try {
      const { status, body } = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
      if (status === 200) return body;
      throw unread(refused(`${path} of ${repository} at ${commit.slice(0, 12)}`, status).unreadable);
    } catch (error) {
      throw error instanceof PortcullisError && error.code === 'extends-unread' ? error : unread((error as Error).message);
    } finally {
      transport.close();
    }
  };
}

function unread(message: string): PortcullisError {
  return new PortcullisError({
    code: 'extends-unread',
    message,
    remedy: 'Correct `extends`, or give an `extends-token` that may read the contents of that repository.',
  });
}

const rawContent = 'application/vnd.github.raw+json';

function contentsWay(path: string, commit: string): string {
  return `/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`;
}

function transportOf({ environment }: RepositoryApi): Transport {
  return createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 10 * seconds, maxSockets: 2 });
}

/** One bounded question about a repository. */
async function get(
  transport: Transport,
  api: RepositoryApi,
  way: string,
  accept: string,
  maxBytes: number,
): Promise<{ readonly status: number; readonly body: Buffer }> {
  const url = new URL(`${api.url.replace(/\/+$/, '')}/repos/${api.repository}${way}`);
  if (isOpenLine(url)) throw new Error(`expected an https URL, got ${url.protocol}//${url.host}`);
  const response = await transport.send({ method: 'GET', url, headers: githubHeaders(api.token, accept), totalTimeout: 30 * seconds });
  return { status: response.status, body: await readBounded(response, maxBytes, `the answer of ${url.host}`) };
}

/** Asks a server by the REST API of GitHub; whatever goes wrong is a reason and no policy. */
function defaultBranchReader(api: RepositoryApi): ReadDefaultBranch {
  return async (path) => {
    const transport = transportOf(api);
    try {
      return await ask(transport, api, path);
    } catch (error) {
      return { unreadable: error instanceof PortcullisError ? error.message : String(error) };
    } finally {
      transport.close();
    }
  };
}

async function ask(transport: Transport, api: RepositoryApi, path: string): ReturnType<ReadDefaultBranch> {
  if (!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(api.repository))
    return { unreadable: `expected a repository as owner/name, got "${api.repository}"` };
  const repository = await get(transport, api, '', 'application/vnd.github+json', maxAnswerBytes);
  if (repository.status !== 200) return refused('the repository', repository.status);
  const name = (JSON.parse(repository.body.toString('utf8')) as { default_branch?: unknown }).default_branch;
  if (typeof name !== 'string' || name === '') return { unreadable: 'the server does not name a default branch' };
  // A token that may not read contents is told so here; below, "not found" then means that there is no such file.
  const tip = await get(transport, api, `/commits/${encodeURIComponent(name)}`, 'application/vnd.github.sha', maxAnswerBytes);
  const commit = tip.body.toString('utf8').trim();
  if (tip.status !== 200 || !isCommitId(commit)) return refused(`the tip of ${name}`, tip.status);
  const content = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
  if (content.status === 404) return { name, commit, content: undefined };
  return content.status === 200 ? { name, commit, content: content.body } : refused(path, content.status);
}

function refused(what: string, status: number): { readonly unreadable: string } {
  return { unreadable: `the server answers ${status} to the question for ${what}` };
}
