// Attestations as GitHub's API keeps them, by the repository and the digest of the subject. Only asked where an input says so.
// https://docs.github.com/rest/repos/attestations

import { PortcullisError } from '@portcullis/core';
import { createTransport, githubHeaders, isOpenLine, proxyFromEnvironment, readBounded } from '@portcullis/http';

const seconds = 1000;
const maxAnswerBytes = 64 * 1024 * 1024;
const perPage = 100;

export interface CodeHost {
  /** Bundles of a subject, unread; or, where there are none, why that may be. @throws PortcullisError `attestations-unavailable`. */
  bundlesOf(digest: string): Promise<{ readonly bundles: readonly Buffer[]; readonly doubt?: string }>;
  close(): void;
}

/** @throws PortcullisError `input-invalid`. */
export function codeHost(sourceUri: string | undefined, environment: Readonly<Record<string, string | undefined>>): CodeHost {
  const [, host, repository] = /^(https:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)$/.exec(sourceUri ?? '') ?? [];
  if (host === undefined || repository === undefined)
    throw new PortcullisError({
      code: 'input-invalid',
      message: 'expected a repository in `source-uri` that `attestations-api` can be asked about, got none',
      where: { key: 'attestations-api' },
      remedy: 'Name the repository as https://github.com/OWNER/NAME.',
    });
  // An API that is named without its server may be that of any.
  const server = environment.GITHUB_SERVER_URL || (environment.GITHUB_API_URL ? host : 'https://github.com');
  if (host.toLowerCase() !== server.replace(/\/$/, '').toLowerCase())
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected a repository of ${server.slice(0, 100)} in \`source-uri\`, whose API is asked, got one of ${host.slice(0, 100)}`,
      where: { key: 'attestations-api' },
      remedy: 'Download the bundles from its host, and name them in `bundles`.',
    });
  const base = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 10 * seconds, maxSockets: 8 });
  const token = environment.GITHUB_TOKEN ?? '';
  return {
    async bundlesOf(digest) {
      const url = new URL(`${base}/repos/${repository}/attestations/${digest}?per_page=${perPage}`);
      if (isOpenLine(url)) throw unavailable(url.host, `an address without TLS`);
      const response = await transport.send({
        method: 'GET',
        url,
        headers: githubHeaders(token),
        totalTimeout: 60 * seconds,
      });
      const body = await readBounded(response, maxAnswerBytes, `the answer of ${url.host}`);
      // "Not found" is how it says that there is none, and that nobody without the right to read may know.
      if (response.status === 404)
        return { bundles: [], doubt: `${url.host} says "not found" (404), ${token === '' ? withoutToken : withToken}` };
      if (response.status !== 200) throw unavailable(url.host, `status ${response.status}`, remedyFor(response.status));
      return { bundles: readAnswer(body, url.host) };
    },
    close: () => transport.close(),
  };
}

const withoutToken = 'as it does of a private repository to whoever gives no GITHUB_TOKEN';
const withToken = 'as it does where GITHUB_TOKEN may not read: it needs `attestations: read` there';

function readAnswer(body: Buffer, host: string): readonly Buffer[] {
  let answer: { readonly attestations?: unknown } | null;
  try {
    answer = JSON.parse(body.toString('utf8')) as typeof answer;
  } catch {
    throw unavailable(host, 'something that is no JSON');
  }
  const list = answer?.attestations;
  if (!Array.isArray(list)) throw unavailable(host, 'an answer without `attestations`');
  const bundles = list.map((entry: { readonly bundle?: unknown } | null) => entry?.bundle);
  // A bundle that is only linked to lies on another host, packed in a way of its own.
  if (bundles.some((bundle) => typeof bundle !== 'object' || bundle === null)) throw unavailable(host, 'a link in place of a bundle');
  return bundles.map((bundle) => Buffer.from(JSON.stringify(bundle)));
}

function remedyFor(status: number): string {
  if (status === 401) return 'Give a GITHUB_TOKEN that is still valid: the job’s own.';
  if (status === 403) return 'Give GITHUB_TOKEN the permission `attestations: read`, or wait until it may ask again.';
  return status === 429 || status >= 500 ? 'Run again when the host answers.' : withoutHost;
}

const withoutHost = 'Download the bundles and name them in `bundles`.';

function unavailable(host: string, got: string, remedy = withoutHost): PortcullisError {
  return new PortcullisError({ code: 'attestations-unavailable', message: `expected attestations from ${host}, got ${got}`, remedy });
}
