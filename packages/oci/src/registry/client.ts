// The registry client: each method is one question of the distribution specification, its answer verified.

import {
  createTransport,
  drain,
  type Environment,
  fault,
  type HttpResponse,
  proxyFromEnvironment,
  readBounded,
  type Transport,
} from '@portcullis/http';
import { isDigest, type Repository } from '@portcullis/images';
import { credentialSource } from '../auth/credentials.js';
import { digestMismatch, shortDigest, verifiedChunks } from '../content.js';
import type { Descriptor, ManifestResult, RegistryClient } from '../types.js';
import { type Endpoint, endpointsOf, mayBePlain } from './endpoint.js';
import { acceptManifests, indexEntries, isIndexType, maxManifestBytes, mediaTypes, readManifest } from './manifest.js';
import { allPages, boundReferrers, fallbackTag, readPage } from './referrers.js';
import { createSession, type Session, unauthorized } from './session.js';

export interface RegistryOptions {
  /** Credentials, proxy and helpers are found here and nowhere else. */
  readonly environment: Environment;
  readonly now: () => Date;
  /** PEM certificates trusted beside the built-in ones. */
  readonly ca?: string;
  /** Mirrors to ask before a registry, by its name. */
  readonly mirrors?: ReadonlyMap<string, readonly string[]>;
  /** Token services that may have credentials of a registry on another site. */
  readonly trustedRealms?: readonly string[];
  /** Longest silence, in milliseconds. */
  readonly idleTimeout?: number;
  /** Longest time, in milliseconds, for a manifest or a small blob; a streamed blob has ten times as long. */
  readonly totalTimeout?: number;
  readonly attempts?: number;
  /** For tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface ConnectedRegistry extends RegistryClient {
  /** Closes idle connections. */
  close(): void;
}

const defaultMaxBlob = 32 * 1024 * 1024;
/** Manifests kept for the next question, so that one image costs one download of each. */
const cacheEntries = 512;

export function createRegistryClient(options: RegistryOptions): ConnectedRegistry {
  const { idleTimeout = 30_000, totalTimeout = 60_000, mirrors = new Map<string, readonly string[]>() } = options;
  const transport = createTransport({
    proxy: proxyFromEnvironment(options.environment),
    idleTimeout,
    maxSockets: 32,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  const sleeper = createSleeper();
  const session = createSession({
    transport,
    credentials: credentialSource(options.environment),
    trustedRealms: options.trustedRealms ?? [],
    now: options.now,
    sleep: options.sleep ?? sleeper.sleep,
    attempts: options.attempts ?? 4,
    closed: () => sleeper.closed,
  });
  const schemes = plainWhereNoTls(transport);
  const cache = new Map<string, ManifestResult>();

  /** Asks each endpoint in turn; the registry's own answer is the one that counts in the end. */
  async function everywhere<Value>(repository: Repository, ask: (at: Asked) => Promise<Value | undefined>): Promise<Value | undefined> {
    const endpoints = endpointsOf(repository.registry, mirrors);
    for (const [i, endpoint] of endpoints.entries()) {
      try {
        const answer = await ask(await place(endpoint, repository));
        if (answer !== undefined || i === endpoints.length - 1) return answer;
      } catch (error) {
        if (i === endpoints.length - 1) throw error;
      }
    }
    return undefined;
  }

  async function place(endpoint: Endpoint, repository: Repository): Promise<Asked> {
    const base = await schemes(endpoint.base);
    const at = { registry: endpoint.registry, repository: repository.repository };
    return {
      session,
      url: (way) => new URL(`v2/${at.repository}/${way}`, base),
      question: (url, accept, patience = totalTimeout) => ({ url, repository: at, accept, totalTimeout: patience }),
    };
  }

  const client: ConnectedRegistry = {
    async resolve(reference) {
      const { descriptor } = await client.manifest(reference, reference.digest ?? reference.tag ?? 'latest');
      return descriptor;
    },
    async manifest(repository, digestOrTag) {
      const digest = isDigest(digestOrTag) ? digestOrTag : undefined;
      const key = `${repository.registry}/${repository.repository}@${digest}`;
      const known = digest === undefined ? undefined : cache.get(key);
      if (known !== undefined) return known;
      const found = await everywhere(repository, (at) => fetchManifest(at, digestOrTag, digest));
      if (found === undefined) throw absent('manifest-unknown', repository, digestOrTag);
      if (cache.size >= cacheEntries) cache.delete(cache.keys().next().value as string);
      cache.set(`${repository.registry}/${repository.repository}@${found.descriptor.digest}`, found);
      return found;
    },
    async blob(repository, descriptor, blobOptions = {}) {
      const maxBytes = blobOptions.maxBytes ?? defaultMaxBlob;
      checkDescriptor(descriptor);
      if (descriptor.size > maxBytes) throw tooLarge(descriptor, maxBytes);
      const found = await everywhere(repository, (at) =>
        at.session.read(at.question(at.url(`blobs/${descriptor.digest}`), '*/*'), async (response) => {
          if (await isAbsent(response, repository)) return undefined;
          const parts: Uint8Array[] = [];
          for await (const chunk of verifiedChunks(response, descriptor)) parts.push(chunk);
          return Buffer.concat(parts);
        }),
      );
      if (found === undefined) throw absent('blob-unknown', repository, descriptor.digest);
      return found;
    },
    async *blobStream(repository, descriptor) {
      checkDescriptor(descriptor);
      const response = await everywhere(repository, async (at) => {
        const answer = await at.session.get(at.question(at.url(`blobs/${descriptor.digest}`), '*/*', totalTimeout * 10));
        return (await isAbsent(answer, repository)) ? undefined : answer;
      });
      if (response === undefined) throw absent('blob-unknown', repository, descriptor.digest);
      try {
        yield* verifiedChunks(response, descriptor);
      } finally {
        response.close();
      }
    },
    async referrers(repository, subjectDigest, artifactType) {
      if (!isDigest(subjectDigest)) throw badDigest(subjectDigest);
      const found = await everywhere(repository, async (at) => {
        const listed = await listReferrers(at, repository, subjectDigest, artifactType);
        // A mirror that knows of none may just not mirror them.
        return listed.length === 0 ? undefined : listed;
      });
      return (found ?? []).filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
    },
    close() {
      sleeper.wakeAll();
      transport.close();
    },
  };
  return client;
}

/** Waiting that can be cut short: what nobody waits for any more must not hold the process. */
function createSleeper() {
  const sleeping = new Map<NodeJS.Timeout, () => void>();
  const sleeper = {
    closed: false,
    sleep: (milliseconds: number): Promise<void> =>
      new Promise((wake) => {
        const timer = setTimeout(() => {
          sleeping.delete(timer);
          wake();
        }, milliseconds);
        sleeping.set(timer, wake);
      }),
    wakeAll(): void {
      sleeper.closed = true;
      for (const [timer, wake] of sleeping) {
        clearTimeout(timer);
        wake();
      }
      sleeping.clear();
    },
  };
  return sleeper;
}

interface Asked {
  readonly session: Session;
  readonly url: (way: string) => URL;
  readonly question: (url: URL, accept: string, patience?: number) => Parameters<Session['get']>[0];
}

function fetchManifest(at: Asked, digestOrTag: string, digest: string | undefined): Promise<ManifestResult | undefined> {
  const question = at.question(at.url(`manifests/${digestOrTag}`), acceptManifests);
  return at.session.read(question, async (response) => {
    if (await isAbsent(response, question.repository)) return undefined;
    const bytes = await readBounded(response, maxManifestBytes, 'a manifest');
    const result = readManifest(bytes, response.headers['content-type'], digest);
    const claimed = response.headers['docker-content-digest'];
    if (
      typeof claimed === 'string' &&
      claimed.startsWith('sha256:') &&
      result.descriptor.digest.startsWith('sha256:') &&
      claimed !== result.descriptor.digest
    )
      throw digestMismatch('manifest', claimed, result.descriptor.digest);
    return result;
  });
}

/** The API's list; where there is none, or it is empty, that of the fallback tag: it may be older than the API. */
async function listReferrers(
  at: Asked,
  repository: Repository,
  subject: string,
  artifactType: string | undefined,
): Promise<readonly Descriptor[]> {
  const first = at.url(`referrers/${subject}`);
  if (artifactType !== undefined) first.searchParams.set('artifactType', artifactType);
  const listed = await allPages(first, (url) =>
    at.session.read(at.question(url, mediaTypes.ociIndex), async (response) => {
      refuseForbidden(response, url, repository);
      return readPage(response, url);
    }),
  );
  if (listed !== undefined && listed.length > 0) return listed;
  const fallback = await fetchManifest(at, fallbackTag(subject), undefined);
  if (fallback === undefined || !isIndexType(fallback.mediaType)) return [];
  const entries = indexEntries(fallback.bytes);
  boundReferrers(entries.length);
  return entries;
}

/** Whether the answer is "no such thing"; a body follows otherwise. @throws PortcullisError. */
async function isAbsent(response: HttpResponse, repository: Repository): Promise<boolean> {
  if (response.status === 200) return false;
  await drain(response);
  if (response.status === 404) return true;
  const host = new URL(`https://${repository.registry}`);
  refuseForbidden(response, host, repository);
  throw fault(
    'registry-unexpected',
    `expected status 200 from ${repository.registry}, got ${response.status}`,
    'Check that this is a registry.',
  );
}

function refuseForbidden(response: HttpResponse, url: URL, repository: Repository): void {
  if (response.status === 401 || response.status === 403) throw unauthorized(url, repository, response.status);
}

/**
 * Finds out, once for every endpoint on this machine, whether it speaks TLS; elsewhere TLS is not a question. Nothing but
 * the name of the API goes out in the clear: a server that wants TLS answers 400 or hangs up, and is then asked in TLS only.
 */
function plainWhereNoTls(transport: Transport): (base: URL) => Promise<URL> {
  const known = new Map<string, Promise<URL>>();
  const probe = async (base: URL): Promise<URL> => {
    const plain = new URL(base);
    plain.protocol = 'http:';
    try {
      const response = await transport.send({ method: 'GET', url: new URL('v2/', plain), headers: {}, totalTimeout: 5_000 });
      await drain(response);
      return response.status === 400 ? base : plain;
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
      if (code === 'ECONNREFUSED') throw error;
      return base;
    }
  };
  return (base) => {
    if (!mayBePlain(base)) return Promise.resolve(base);
    const found = known.get(base.href) ?? probe(base);
    known.set(base.href, found);
    // A registry that is not up yet may be in a moment.
    found.catch(() => known.delete(base.href));
    return found;
  };
}

function checkDescriptor(descriptor: Descriptor): void {
  if (!isDigest(descriptor.digest)) throw badDigest(descriptor.digest);
}

function badDigest(digest: string): Error {
  return fault(
    'digest-invalid',
    `expected sha256:<64 hex digits>, got "${digest.slice(0, 80)}"`,
    'Do not use this artifact: its manifest is malformed.',
  );
}

function tooLarge(descriptor: Descriptor, maxBytes: number): Error {
  return fault(
    'blob-too-large',
    `expected blob ${shortDigest(descriptor.digest)} of at most ${maxBytes} bytes, got ${descriptor.size}`,
    'Nothing of this kind is that large; look at the artifact with another tool.',
  );
}

function absent(code: string, repository: Repository, name: string): Error {
  return fault(
    code,
    `expected ${name.slice(0, 140)} in ${repository.registry}/${repository.repository}, got nothing of that name`,
    'Check the reference, and that the job is logged in to the registry if it is private.',
  );
}
