// The bearer-token flow (distribution specification, "Token Authentication" and its OAuth2 form).

import { basic, drain, fault, type HttpResponse, readBounded } from '@portcullis/http';
import type { Challenge } from './challenge.js';
import type { Credentials } from './credentials.js';
import { checkRealm, realmMayHaveCredentials } from './realm.js';

export interface Authorization {
  /** Value of the Authorization header. */
  readonly header: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export interface TokenRequest {
  readonly challenge: Challenge;
  readonly registry: URL;
  /** Repository that is to be read. */
  readonly repository: string;
  readonly credentials: Credentials | undefined;
  readonly trustedRealms: readonly string[];
  readonly now: () => Date;
  readonly send: (request: { method: 'GET' | 'POST'; url: URL; headers: Record<string, string>; body?: string }) => Promise<HttpResponse>;
}

const maxTokenBytes = 1024 * 1024;
const defaultLifetime = 60;
/** A token that is about to end is not used: the request might arrive after it. */
const margin = 10;

/** @throws PortcullisError `realm-refused`, `realm-untrusted`, `token-refused` or `token-invalid`. */
export async function fetchToken(request: TokenRequest): Promise<Authorization> {
  const { challenge, credentials, registry } = request;
  const realm = checkRealm(challenge.parameters.get('realm'), registry, request.trustedRealms);
  if (credentials !== undefined && !realmMayHaveCredentials(realm, registry, request.trustedRealms)) {
    throw fault(
      'realm-untrusted',
      `expected ${registry.host} to take its credentials itself, got the token service ${realm.host} on another site or port`,
      `If ${realm.host} does belong to the registry, name it in \`trusted-realms\`.`,
    );
  }
  const service = challenge.parameters.get('service') ?? '';
  const scopes = readScopes(challenge.parameters.get('scope'), request.repository);
  const response = await request.send(
    credentials?.kind === 'identity-token'
      ? refreshRequest(realm, service, scopes, credentials.token)
      : tokenRequest(realm, service, scopes, credentials),
  );
  if (response.status !== 200) {
    await drain(response);
    throw fault(
      'token-refused',
      `expected a token from ${realm.host} for ${request.repository}, got status ${response.status}`,
      credentials === undefined
        ? 'Log in to the registry before this step, for example with docker/login-action, or check the image’s name.'
        : 'Check that the login is valid and may pull this repository.',
    );
  }
  return readToken(await readBounded(response, maxTokenBytes, `the token of ${realm.host}`), realm.host, request.now());
}

function tokenRequest(realm: URL, service: string, scopes: readonly string[], credentials: Credentials | undefined) {
  const url = new URL(realm);
  if (service !== '') url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const login = credentials?.kind === 'password' ? { authorization: basic(credentials.username, credentials.password) } : {};
  return { method: 'GET' as const, url, headers: { accept: 'application/json', ...login } };
}

/** An identity token (ACR, some Hub logins) is exchanged by OAuth2 refresh (RFC 6749, section 6). */
function refreshRequest(realm: URL, service: string, scopes: readonly string[], token: string) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    service,
    scope: scopes.join(' '),
    client_id: 'portcullis',
    refresh_token: token,
  });
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST' as const, url: new URL(realm), headers, body: form.toString() };
}

/** The scopes asked for, narrowed to pulling; without any, that of the repository. */
function readScopes(scope: string | undefined, repository: string): readonly string[] {
  const asked = (scope ?? '').split(' ').filter((part) => part !== '');
  if (asked.length === 0) return [`repository:${repository}:pull`];
  return asked.slice(0, 10).map((part) => (part.startsWith('repository:') ? `${part.slice(0, part.lastIndexOf(':'))}:pull` : part));
}

function readToken(bytes: Buffer, host: string, now: Date): Authorization {
  const invalid = (got: string): Error =>
    fault('token-invalid', `expected ${host} to answer with a token, got ${got}`, 'Check the registry’s token service.');
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch {
    throw invalid('no JSON');
  }
  const token = value?.token || value?.access_token;
  // Anything else could add a header of its own.
  if (typeof token !== 'string' || !/^[\x21-\x7e]{1,65536}$/.test(token)) throw invalid('none');
  const lifetime = typeof value.expires_in === 'number' && value.expires_in > 0 ? value.expires_in : defaultLifetime;
  return { header: `Bearer ${token}`, expires: now.getTime() + Math.max(0, lifetime - margin) * 1000 };
}
