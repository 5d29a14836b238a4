// A GET that authenticates, follows redirects and tries again: what every question to a registry goes through.

import { basic, drain, fault, type HttpResponse, isPrivateAddress, isTransient, mayLeadTo, type Transport } from '@portcullis/http';
import type { Repository } from '@portcullis/images';
import { type Challenge, parseChallenges } from '../auth/challenge.js';
import type { CredentialSource, Credentials } from '../auth/credentials.js';
import { type Authorization, fetchToken } from '../auth/token.js';
import { loginAdvice } from './endpoint.js';

export interface SessionOptions {
  readonly transport: Transport;
  readonly credentials: CredentialSource;
  readonly trustedRealms: readonly string[];
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly attempts: number;
  /** Whether nobody waits for an answer any more. */
  readonly closed?: () => boolean;
}

export interface Question {
  readonly url: URL;
  readonly repository: Repository;
  readonly accept: string;
  readonly totalTimeout: number;
}

export interface Session {
  /** The final answer: never a redirect, a 401, a 429 or a 5xx. */
  get(question: Question): Promise<HttpResponse>;
  /** The same, with what `read` makes of the body; a connection lost while reading counts as a failed try. */
  read<Value>(question: Question, read: (response: HttpResponse) => Promise<Value>): Promise<Value>;
}

/** A 401 and what came before it. */
interface Refused {
  readonly url: URL;
  readonly repository: Repository;
  readonly header: string;
  /** Whether the host is the registry that was asked, and not one that it redirects to. */
  readonly atHome: boolean;
  /** The authorization that was not enough. */
  readonly sent: Authorization | undefined;
}

const maxRedirects = 5;
const maxWait = 60_000;
const redirects = new Set([301, 302, 303, 307, 308]);

export function createSession(options: SessionOptions): Session {
  const authorizations = new Map<string, Authorization>();
  const pending = new Map<string, Promise<Authorization>>();
  const session: Session = {
    get: (question) => session.read(question, async (response) => response),
    async read(question, read) {
      for (let attempt = 1; ; attempt++) {
        const last = attempt >= options.attempts || options.closed?.() === true;
        try {
          const response = await once(question);
          const wait = waitFor(response, attempt, options.now());
          if (wait === undefined) return await read(response).catch((error: unknown) => abandon(response, error));
          const said = await drain(response);
          if (last || wait > maxWait) throw busy(question.url, response, said, wait);
          await options.sleep(wait);
        } catch (error) {
          if (last || !isTransient(error)) throw error;
          await options.sleep(backoff(attempt));
        }
      }
    },
  };
  return session;

  /** One try: at most one round of authentication for every host on the way, at most five redirects. */
  async function once(question: Question): Promise<HttpResponse> {
    let { url } = question;
    const challenged = new Set<string>();
    for (let hop = 0; hop <= maxRedirects; ) {
      const authorization = await held(url, question.repository);
      const response = await options.transport.send({
        method: 'GET',
        url,
        totalTimeout: question.totalTimeout,
        headers: {
          accept: question.accept,
          'accept-encoding': 'identity',
          'user-agent': 'portcullis',
          ...(authorization === undefined ? {} : { authorization: authorization.header }),
        },
      });
      if (response.status === 401) {
        await drain(response);
        if (challenged.has(url.origin)) throw unauthorized(url, question.repository, 401);
        challenged.add(url.origin);
        // Credentials are those of the registry that was asked, so a host it redirects to gets an anonymous token at most.
        const header = response.headers['www-authenticate'] ?? '';
        const refused = { url, repository: question.repository, header, atHome: url.origin === question.url.origin, sent: authorization };
        await authenticate(refused);
        continue;
      }
      if (!redirects.has(response.status)) return response;
      await drain(response);
      url = redirectTarget(url, response.headers.location);
      hop++;
    }
    throw fault('redirect-loop', `expected at most ${maxRedirects} redirects from ${question.url.host}, got more`, 'Check the registry.');
  }

  /** An authorization belongs to one origin and one repository; no redirect can carry it elsewhere. */
  async function held(url: URL, repository: Repository): Promise<Authorization | undefined> {
    const key = authorizationKey(url, repository);
    const found = (await pending.get(key)?.catch(() => undefined)) ?? authorizations.get(key);
    return found !== undefined && found.expires > options.now().getTime() ? found : undefined;
  }

  /** Parallel questions about one repository share one answer; a token that was just refused is asked for anew. */
  async function authenticate(refused: Refused): Promise<void> {
    const key = authorizationKey(refused.url, refused.repository);
    const known = await held(refused.url, refused.repository);
    if (known !== undefined && known !== refused.sent) return;
    const asked = pending.get(key) ?? authorize(refused).finally(() => pending.delete(key));
    pending.set(key, asked);
    authorizations.set(key, await asked);
  }

  async function authorize({ url, repository, header, atHome }: Refused): Promise<Authorization> {
    const challenges = parseChallenges(header);
    const credentials = atHome ? await options.credentials(repository) : undefined;
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) return withToken(url, repository, bearer, credentials);
    const takesBasic = challenges.some(({ scheme }) => scheme === 'basic');
    if (takesBasic && credentials?.kind === 'password')
      return { header: basic(credentials.username, credentials.password), expires: Number.POSITIVE_INFINITY };
    throw unauthorized(url, repository, 401);
  }

  async function withToken(
    url: URL,
    repository: Repository,
    challenge: Challenge,
    credentials: Credentials | undefined,
  ): Promise<Authorization> {
    const ask = (login: Credentials | undefined): Promise<Authorization> =>
      fetchToken({
        challenge,
        registry: url,
        repository: repository.repository,
        credentials: login,
        trustedRealms: options.trustedRealms,
        now: options.now,
        send: (request) => options.transport.send({ totalTimeout: 30_000, ...request }),
      });
    if (credentials?.kind !== 'password' || credentials.ambient !== true) return ask(credentials);
    // The job's own token may not reach a public image of someone else; anyone may read that one without.
    return ask(credentials).catch(() => ask(undefined));
  }
}

/** What is left of an answer that was refused must not hold its connection. */
function abandon(response: HttpResponse, error: unknown): never {
  response.close();
  throw error;
}

function authorizationKey(url: URL, repository: Repository): string {
  return `${url.origin} ${repository.repository}`;
}

/** @throws PortcullisError `redirect-invalid`, `redirect-downgrade` or `redirect-private`. */
export function redirectTarget(from: URL, location: string | undefined): URL {
  let to: URL | undefined;
  try {
    to = new URL(location ?? '', from);
  } catch {
    // Told below.
  }
  if (location === undefined || to === undefined || (to.protocol !== 'https:' && to.protocol !== 'http:') || to.username !== '')
    throw fault('redirect-invalid', `expected ${from.host} to redirect to an https URL, got something else`, 'Check the registry.');
  if (to.protocol === 'http:' && (from.protocol === 'https:' || !isPrivateAddress(to.host) || !isPrivateAddress(from.host)))
    throw fault(
      'redirect-downgrade',
      `expected ${from.host} to keep to https, got a redirect to http://${to.host}`,
      'Do not use this registry.',
    );
  if (!mayLeadTo(from.host, to.host))
    throw fault(
      'redirect-private',
      `expected ${from.host} to redirect to a public host or itself, got the private address ${to.host}`,
      'Do not use this registry: it tries to reach into the runner’s network.',
    );
  return to;
}

/** How long to wait before another try, or undefined when the answer is final. */
function waitFor(response: HttpResponse, attempt: number, now: Date): number | undefined {
  if (response.status !== 429 && response.status !== 408 && response.status < 500) return undefined;
  if (response.status === 501 || response.status === 505) return undefined;
  const after = response.headers['retry-after'];
  if (after === undefined) return backoff(attempt);
  const seconds = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? backoff(attempt) : Math.max(0, seconds * 1000);
}

/** 0.5, 1, 2, … seconds, spread so that parallel questions do not come back at once. */
function backoff(attempt: number): number {
  return 500 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
}

function busy(url: URL, response: HttpResponse, said: string, wait: number): Error {
  const limited = response.status === 429;
  const code = /"code"\s{0,5}:\s{0,5}"([A-Z_]{1,40})"/.exec(said)?.[1];
  return fault(
    limited ? 'registry-rate-limit' : 'registry-failed',
    `expected an answer from ${url.host}, got status ${response.status}${code === undefined ? '' : ` ${code}`}${wait > maxWait ? `, with a wait of ${Math.ceil(wait / 1000)} seconds` : ''}`,
    limited ? `Wait, or raise the limit. ${loginAdvice(url.host)}` : 'Try again later; look at the registry’s status.',
  );
}

export function unauthorized(url: URL, repository: Repository, status: number): Error {
  return fault(
    'registry-unauthorized',
    `expected ${url.host} to let ${repository.repository} be read, got status ${status}`,
    loginAdvice(repository.registry),
  );
}
