// GitHub's API through its own toolkit (docs/decisions/050-gate-comment.md): @actions/github knows routes, versions and the server; our
// transport carries the requests, so that a token goes over no open line, no redirect is followed, and every answer is bounded.

import { getOctokit } from '@actions/github';
import { PortcullisError } from '@portcullis/core';
import { createTransport, type Environment, isOpenLine, proxyFromEnvironment, readBounded, type Transport } from '@portcullis/http';

export interface GithubAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

export interface Github {
  /** Asks by a route as GitHub documents it. Any status is an answer. @throws PortcullisError where there is none. */
  ask(route: string, parameters: Readonly<Record<string, unknown>>): Promise<GithubAnswer>;
  /** What a URL holds, asked without the token. @throws PortcullisError. */
  download(url: string, maxBytes: number): Promise<Buffer>;
  wait(milliseconds: number): Promise<void>;
  close(): void;
}

const seconds = 1000;
const maxAnswerBytes = 16 * 1024 * 1024;
const methods = ['GET', 'POST', 'PATCH'] as const;

/** @param environment of the job: its proxy, and GITHUB_API_URL. @throws PortcullisError `token-missing`. */
export function github(token: string, environment: Environment): Github {
  if (token === '')
    throw new PortcullisError({
      code: 'token-missing',
      message: 'expected a token, got none',
      where: { key: 'token' },
      remedy: 'Leave `token` out: the job’s own token is its default.',
    });
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: 20 * seconds, maxSockets: 2 });
  const octokit = getOctokit(token, {
    baseUrl: (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: { fetch: fetchThrough(transport) },
  });
  return {
    async ask(route, parameters) {
      try {
        const { status, headers, data } = await octokit.request(route, {
          ...parameters,
          headers: { 'x-github-api-version': '2022-11-28' },
        });
        return { status, headers: headers as GithubAnswer['headers'], data };
      } catch (error) {
        return answerOf(error);
      }
    },
    async download(url, maxBytes) {
      const response = await transport.send({
        method: 'GET',
        url: readUrl(url),
        headers: { 'user-agent': 'portcullis' },
        totalTimeout: 120 * seconds,
      });
      if (response.status !== 200) {
        response.close();
        throw refused(`expected the artifact, got ${response.status}`);
      }
      return readBounded(response, maxBytes, 'the artifact');
    },
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    close: () => transport.close(),
  };
}

function nothing(): void {
  // What the toolkit would say is said by those who asked.
}

/** An answer with a status that the toolkit takes for an error is an answer; all else is thrown. */
function answerOf(error: unknown): GithubAnswer {
  const { response, cause } = error as { readonly response?: GithubAnswer; readonly cause?: unknown };
  if (response !== undefined) return { status: response.status, headers: response.headers, data: response.data };
  if (cause instanceof PortcullisError) throw cause;
  throw error;
}

/** As much of `fetch` as the toolkit uses. */
function fetchThrough(transport: Transport) {
  return async (
    address: string,
    options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {},
  ) => {
    const method = methods.find((known) => known === (options.method ?? 'GET'));
    if (method === undefined) throw refused(`expected one of ${methods.join(', ')}`);
    const response = await transport.send({
      method,
      url: readUrl(address),
      headers: { ...options.headers, 'accept-encoding': 'identity', 'content-type': 'application/json' },
      ...(options.body === undefined ? {} : { body: options.body }),
      totalTimeout: 60 * seconds,
    });
    const body = await readBounded(response, maxAnswerBytes, 'an answer of the server');
    const headers = Object.entries(response.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    );
    // A Response has no body where the status allows none.
    const empty = [204, 205, 304].includes(response.status);
    return new Response(empty ? null : body, { status: response.status, headers });
  };
}

function readUrl(text: string): URL {
  if (!URL.canParse(text)) throw refused('expected a URL');
  const url = new URL(text);
  if (isOpenLine(url)) throw refused(`expected an https URL, got ${url.protocol}//${url.host}`);
  return url;
}

function refused(message: string): PortcullisError {
  return new PortcullisError({ code: 'host-refused', message, remedy: 'See whether GITHUB_API_URL names the server of this repository.' });
}
