// All Notary Project signatures of an image: found through referrers, each tried, each with its outcome.

import { PortcullisError } from '@portcullis/core';
import type { Repository } from '@portcullis/images';
import type { Descriptor, RegistryClient } from '@portcullis/oci';
import type { SignatureAttempt } from '@portcullis/signatures';
import type { RevocationList } from './crl.js';
import { type Envelope, maxEnvelopeBytes } from './envelope.js';
import { quoted } from './refusal.js';
import type { RevocationAsker } from './revocation.js';
import type { TrustStatement } from './trust-policy.js';
import type { TrustStores } from './trust-store.js';

export const notationArtifactType = 'application/vnd.cncf.notary.signature';
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const kinds: ReadonlyMap<string, Envelope['kind']> = new Map([
  ['application/jose+json', 'notation-jws'],
  ['application/cose', 'notation-cose'],
]);

export interface NotationTrust {
  /** Of the trust policy, for this repository: see selectStatement. */
  readonly statement: TrustStatement;
  /** The certificates of every store that the statement names. */
  readonly stores: TrustStores;
  readonly revocationLists?: readonly RevocationList[];
}

export interface NotationOptions {
  readonly now: Date;
  /** Asks for revocations; nobody is asked without. */
  readonly ask?: RevocationAsker | undefined;
  /** Referrers that are looked at; notation itself stops at 100 signatures. */
  readonly maxReferrers?: number;
}

const defaultMaxReferrers = 200;
const parallel = 8;

/**
 * One attempt a signature; none when the image has none. Level `skip` answers with one attempt that lets through, without identity.
 * @throws PortcullisError when the registry cannot say which signatures there are
 */
export async function verifyNotation(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
  trust: NotationTrust,
  options: NotationOptions,
): Promise<readonly SignatureAttempt[]> {
  if (trust.statement.level === 'skip') return [skipped(subject, trust.statement)];
  const referrers = await client.referrers(repository, subject.digest);
  const { looked, left } = inOrder(referrers, options.maxReferrers ?? defaultMaxReferrers);
  const attempts: (SignatureAttempt | undefined)[] = [];
  for (let start = 0; start < looked.length; start += parallel) {
    const batch = looked.slice(start, start + parallel);
    attempts.push(...(await Promise.all(batch.map((referrer) => tryReferrer(client, repository, subject, referrer, trust, options)))));
  }
  const found = attempts.filter((attempt) => attempt !== undefined);
  const [first] = left;
  return first === undefined ? found : [...found, notLookedAt(first, left.length)];
}

/** Those that say they are ours first: what they say is only an order, since it may be a lie or missing. */
function inOrder(referrers: readonly Descriptor[], limit: number): { looked: readonly Descriptor[]; left: readonly Descriptor[] } {
  const rank = ({ artifactType, mediaType }: Descriptor): number => {
    if (artifactType === notationArtifactType) return 0;
    if (mediaType !== imageManifestType) return 3;
    return artifactType === undefined || artifactType.startsWith('application/vnd.oci.') ? 1 : 2;
  };
  const unique = [...new Map(referrers.map((referrer) => [referrer.digest, referrer])).values()];
  const sorted = unique.sort((left, right) => rank(left) - rank(right));
  return { looked: sorted.slice(0, limit), left: sorted.slice(limit) };
}

async function tryReferrer(
  client: RegistryClient,
  repository: Repository,
  subject: Descriptor,
  referrer: Descriptor,
  trust: NotationTrust,
  options: NotationOptions,
): Promise<SignatureAttempt | undefined> {
  let kind: Envelope['kind'] = 'notation-jws';
  const failed = (error: unknown): SignatureAttempt => {
    // A signature that breaks a reader is refused like any other: whoever can push one must not decide for the rest.
    const { code, message } =
      error instanceof PortcullisError ? error : malformed(`expected a readable signature, got one that fails: ${String(error)}`);
    return { kind, digest: referrer.digest, verified: false, code, reason: message };
  };
  try {
    const manifest = await readManifest(client, repository, referrer);
    if (!isSignature(manifest)) {
      return referrer.artifactType === notationArtifactType
        ? failed(malformed(`expected a manifest of type ${notationArtifactType} as the registry lists it, got another`))
        : undefined;
    }
    checkSubject(manifest, subject);
    const layer = onlyLayer(manifest);
    kind = kinds.get(layer.mediaType) ?? kind;
    const bytes = await client.blob(repository, layer, { maxBytes: maxEnvelopeBytes });
    const envelope = await open(kind, bytes);
    const { verifyEnvelope } = await import('./verify-envelope.js');
    const { noted, ...verdict } = await verifyEnvelope(envelope, subject, {
      statement: trust.statement,
      stores: trust.stores,
      revocationLists: trust.revocationLists ?? [],
      now: options.now,
      ask: options.ask,
    });
    return {
      kind,
      digest: referrer.digest,
      verified: true,
      ...verdict,
      ...(noted.length === 0
        ? {}
        : {
            letThrough: `trust policy statement ${quoted(trust.statement.name)} of level ${trust.statement.level} only notes ${noted.join('; ')}`,
            warnings: noted,
          }),
    };
  } catch (error) {
    return failed(error);
  }
}

async function open(kind: Envelope['kind'], bytes: Buffer): Promise<Envelope> {
  if (kind === 'notation-jws') return (await import('./jws.js')).openJws(bytes);
  return await (await import('./cose.js')).openCose(bytes);
}

type Manifest = Readonly<Record<string, unknown>>;

async function readManifest(client: RegistryClient, repository: Repository, referrer: Descriptor): Promise<Manifest> {
  const { bytes } = await client.manifest(repository, referrer.digest);
  try {
    const manifest: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest as Manifest;
  } catch {
    // Falls through to the same refusal as any other content.
  }
  throw malformed('expected a manifest as a JSON object, got something else');
}

/** By what the manifest is, whatever the index says of it. */
function isSignature(manifest: Manifest): boolean {
  const config = manifest.config as { mediaType?: unknown } | null | undefined;
  return config?.mediaType === notationArtifactType || manifest.artifactType === notationArtifactType;
}

function checkSubject(manifest: Manifest, subject: Descriptor): void {
  const named = manifest.subject as Partial<Descriptor> | null | undefined;
  for (const name of ['digest', 'mediaType', 'size'] as const) {
    if (named?.[name] !== subject[name]) {
      throw new PortcullisError({
        code: 'notation-subject',
        message: `expected a signature manifest for ${name} ${quoted(subject[name])}, got ${quoted(named?.[name] ?? 'none')}`,
        remedy: 'Sign the digest that is deployed; this signature is for something else.',
      });
    }
  }
}

function onlyLayer(manifest: Manifest): Descriptor {
  const layers: readonly unknown[] = Array.isArray(manifest.layers) ? manifest.layers : [];
  const layer = layers[0] as Partial<Descriptor> | null | undefined;
  if (layers.length !== 1 || layer === null || layer === undefined)
    throw malformed(`expected one layer with the envelope, got ${layers.length}`);
  const { mediaType, digest, size } = layer;
  if (typeof mediaType !== 'string' || !kinds.has(mediaType))
    throw malformed(`expected a layer of ${[...kinds.keys()].join(' or ')}, got ${quoted(mediaType ?? 'none')}`);
  if (typeof digest !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw malformed('expected a layer with digest and size, got none');
  if (size > maxEnvelopeBytes) throw malformed(`expected an envelope of at most ${maxEnvelopeBytes} bytes, got ${size}`);
  return { mediaType, digest, size };
}

function malformed(message: string): PortcullisError {
  return new PortcullisError({ code: 'notation-envelope', message, remedy: 'Sign the image again with notation.' });
}

function skipped(subject: Descriptor, statement: TrustStatement): SignatureAttempt {
  const letThrough = `trust policy statement ${quoted(statement.name)} of level skip looks at nothing`;
  const warnings = [`trust policy statement ${quoted(statement.name)} skips verification: nothing was checked`];
  return { kind: 'notation-jws', digest: subject.digest, verified: true, warnings, letThrough };
}

function notLookedAt(first: Descriptor, count: number): SignatureAttempt {
  return {
    kind: 'notation-jws',
    digest: first.digest,
    verified: false,
    code: 'notation-too-many',
    reason: `expected fewer referrers, got ${count} more than are looked at`,
  };
}
