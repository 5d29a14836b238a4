// Asks providers whether the credentials found are live: only on request, only known hosts, nothing of it logged.

import { createTransport, type Environment, proxyFromEnvironment, type Transport } from '@portcullis/http';
import type { Liveness, Probe, ProbeRequest } from './probe.js';
import { probeOf } from './probes.js';

/** A secret to ask about, with the rule that found it. */
export interface Suspect {
  readonly ruleId: string;
  readonly secret: string;
  /** The id that belongs to it, for providers that know a secret by its id alone. */
  readonly companion?: string;
}

export interface Verification {
  readonly liveness: Liveness;
  /** Who was asked; undefined where nobody can be. */
  readonly host?: string;
  /** Why the answer says nothing, without any part of the secret. */
  readonly reason?: string;
}

/** `verifySecrets` over the network, through the proxy that the environment names. @throws PortcullisError `proxy-invalid`. */
export async function askProviders(
  suspects: readonly Suspect[],
  environment: Environment,
  now: () => Date,
): Promise<readonly Verification[]> {
  const transport = createTransport({ proxy: proxyFromEnvironment(environment), idleTimeout: timeout, maxSockets: concurrency });
  try {
    return await verifySecrets(suspects, transport, now);
  } finally {
    transport.close();
  }
}

/** At most so many requests run at once, and in one scan. */
const concurrency = 4;
const maxRequests = 200;
const timeout = 10_000;
const maxBody = 64 * 1024;

/**
 * One verification a suspect, in their order. The same secret is asked about once. Failures never throw: an unreachable
 * provider leaves the finding as it is.
 */
export async function verifySecrets(suspects: readonly Suspect[], transport: Transport, now: () => Date): Promise<readonly Verification[]> {
  const asked = new Map<string, Promise<Verification>>();
  const slots = semaphore(concurrency);
  return Promise.all(
    suspects.map((suspect) => {
      const key = `${suspect.ruleId}\n${suspect.companion ?? ''}\n${suspect.secret}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const answer =
        asked.size >= maxRequests
          ? Promise.resolve<Verification>({ liveness: 'unknown', reason: `only the first ${maxRequests} credentials are asked about` })
          : slots(() => ask(suspect, transport, now()));
      asked.set(key, answer);
      return answer;
    }),
  );
}

async function ask({ ruleId, secret, companion }: Suspect, transport: Transport, now: Date): Promise<Verification> {
  const probe = probeOf(ruleId);
  if (probe === undefined) return { liveness: 'unknown' };
  const host = hostOf(probe, secret);
  const request =
    host === undefined || !sendable(secret) ? undefined : probe.request(secret, companion === undefined ? { now } : { companion, now });
  if (host === undefined || request === undefined) return { liveness: 'unknown', reason: 'not of the form that the provider takes' };
  try {
    return { liveness: probe.liveness(await exchange(host, request, transport)), host };
  } catch {
    // The error could repeat the request's path, and with it the secret.
    return { liveness: 'unknown', host, reason: `${host} gave no answer` };
  }
}

/** The probe's host, or the one that the credential names if the probe allows it. */
function hostOf(probe: Probe, secret: string): string | undefined {
  if (typeof probe.host === 'string') return probe.host;
  const host = probe.host(secret);
  return host !== undefined && probe.hosts?.test(host) === true ? host : undefined;
}

/** Nothing that could end a header or leave the path that was meant. */
function sendable(secret: string): boolean {
  return secret.length <= 4096 && /^[\x21-\x7e]+$/.test(secret);
}

/** One request. A redirect is an answer like any other and never followed. */
async function exchange(host: string, request: ProbeRequest, transport: Transport): Promise<{ status: number; body: string }> {
  const response = await transport.send({
    method: request.method ?? 'GET',
    url: new URL(`https://${host}${request.path}`),
    headers: { 'user-agent': 'portcullis-secret-scan', ...request.headers },
    ...(request.method === 'POST' ? { body: '' } : {}),
    totalTimeout: timeout,
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxBody) {
      response.close();
      break;
    }
    chunks.push(chunk);
  }
  return { status: response.status, body: Buffer.concat(chunks).toString('utf8') };
}

/** Runs at most `limit` of the tasks handed to it at once. */
function semaphore(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
