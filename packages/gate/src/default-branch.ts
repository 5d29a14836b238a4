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

/** The server that the gate may ask: where a token is given, and the job says which repository it is about. */
export function repositoryServer(token: string, environment: Environment): { readonly readDefaultBranch?: ReadDefaultBranch } {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = environment;
  if (token === '' || !repository) return {};
  return { readDefaultBranch: defaultBranchReader({ url: url || 'https://api.github.com', repository, token, environment }) };
}

/** Asks a server by the REST API of GitHub; whatever goes wrong is a reason and no policy. */
function defaultBranchReader(api: RepositoryApi): ReadDefaultBranch {
  return async (path) => {
    const transport = createTransport({ proxy: proxyFromEnvironment(api.environment), idleTimeout: 10 * seconds, maxSockets: 2 });
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
  const get = async (way: string, accept: string, maxBytes: number): Promise<{ status: number; body: Buffer }> => {
    const url = new URL(`${api.url.replace(/\/+$/, '')}/repos/${api.repository}${way}`);
    if (isOpenLine(url)) throw new Error(`expected an https URL, got ${url.protocol}//${url.host}`);
    const response = await transport.send({
      method: 'GET',
      url,
      headers: githubHeaders(api.token, accept),
      totalTimeout: 30 * seconds,
    });
    return { status: response.status, body: await readBounded(response, maxBytes, `the answer of ${url.host}`) };
  };
  const repository = await get('', 'application/vnd.github+json', maxAnswerBytes);
  if (repository.status !== 200) return refused('the repository', repository.status);
  const name = (JSON.parse(repository.body.toString('utf8')) as { default_branch?: unknown }).default_branch;
  if (typeof name !== 'string' || name === '') return { unreadable: 'the server does not name a default branch' };
  // A token that may not read contents is told so here; below, "not found" then means that there is no such file.
  const tip = await get(`/commits/${encodeURIComponent(name)}`, 'application/vnd.github.sha', maxAnswerBytes);
  const commit = tip.body.toString('utf8').trim();
  if (tip.status !== 200 || !isCommitId(commit)) return refused(`the tip of ${name}`, tip.status);
  const way = path.split('/').map(encodeURIComponent).join('/');
  const content = await get(`/contents/${way}?ref=${commit}`, 'application/vnd.github.raw+json', maxPolicyBytes);
  if (content.status === 404) return { name, commit, content: undefined };
  return content.status === 200 ? { name, commit, content: content.body } : refused(path, content.status);
}

function refused(what: string, status: number): { readonly unreadable: string } {
  return { unreadable: `the server answers ${status} to the question for ${what}` };
}
