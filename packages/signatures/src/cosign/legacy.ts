// Signatures and attestations as cosign stored them up to version 2: under tags made of the image's digest.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md

import { createHash } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import type { Descriptor, ManifestResult } from '@portcullis/oci';
import type { SignatureAttempt } from '../attempt.js';
import { namesArtifact, parseStatement, textsOf } from '../attestation/statement.js';
import { inParallel } from '../parallel.js';
import { base64Bytes } from '../sigstore/base64.js';
import { envelopeContent, messageContent } from '../sigstore/content.js';
import { maxBundleBytes } from '../sigstore/parse-bundle.js';
import { hashNames, messageOf } from '../sigstore/raw-signature.js';
import { refusal } from '../sigstore/refusal.js';
import { type SignedMaterial, verifyMaterial } from '../sigstore/verify.js';
import { attempt, type Found, maxCandidates, parallel, type Search, tooMany } from './attempts.js';
import { digestOnly, signPredicate } from './bundles.js';
import { readSignatureManifest } from './manifest.js';
import { annotationNames, readCertificate, readLogEntry, readTimestamps } from './rekor-annotation.js';

const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const dsseEnvelope = 'application/vnd.dsse.envelope.v1+json';
const maxPayload = 1024 * 1024;

/** What `--registry-referrers-mode=oci-1-1` and Tekton Chains call a manifest of signatures that refers to its image; attestations keep to the tag. */
const referringSignature = 'application/vnd.dev.cosign.artifact.sig.v1+json';

export async function verifyLegacy(search: Search): Promise<readonly SignatureAttempt[]> {
  const tag = search.subject.digest.replace(':', '-');
  const found = await Promise.all([
    verifyTag(search, `${tag}.sig`, { kind: 'cosign-legacy', layerType: simpleSigning, verifyLayer: verifySignature }),
    verifyReferring(search),
    verifyTag(search, `${tag}.att`, { kind: 'attestation', layerType: dsseEnvelope, verifyLayer: verifyAttestation }),
  ]);
  return found.flat();
}

interface LayerKind {
  readonly kind: SignatureAttempt['kind'];
  readonly layerType: string;
  readonly verifyLayer: (search: Search, layer: Descriptor) => Promise<Found>;
}

/** One attempt a layer; none when the tag does not exist. */
async function verifyTag(search: Search, tag: string, layers: LayerKind): Promise<readonly SignatureAttempt[]> {
  const manifest = await findManifest(search, tag);
  return manifest === undefined ? [] : verifyLayers(search, manifest, layers, () => undefined);
}

/** The same manifest without a tag: it must name the image as its subject. */
async function verifyReferring(search: Search): Promise<readonly SignatureAttempt[]> {
  const { client, repository, subject } = search;
  const referrers = (await client.referrers(repository, subject.digest)).filter(({ artifactType }) => artifactType === referringSignature);
  const layers: LayerKind = { kind: 'cosign-legacy', layerType: simpleSigning, verifyLayer: verifySignature };
  const attempts = await inParallel(referrers.slice(0, maxCandidates), parallel, async ({ digest }) =>
    verifyLayers(search, await client.manifest(repository, digest), layers, ({ subjectDigest }) => {
      if (subjectDigest !== subject.digest)
        throw refusal('subject-mismatch', `expected signatures of ${subject.digest}, got those of ${subjectDigest ?? 'nothing'}`);
    }),
  );
  const rest = referrers.length > maxCandidates ? [tooMany('cosign-legacy', subject.digest, referrers.length)] : [];
  return [...attempts.flat(), ...rest];
}

async function verifyLayers(
  search: Search,
  manifest: ManifestResult,
  { kind, layerType, verifyLayer }: LayerKind,
  check: (read: ReturnType<typeof readSignatureManifest>) => void,
): Promise<readonly SignatureAttempt[]> {
  const { digest } = manifest.descriptor;
  let layers: readonly Descriptor[] = [];
  const read = await attempt(kind, digest, () => {
    const signatures = readSignatureManifest(manifest.bytes, manifest.mediaType);
    check(signatures);
    layers = signatures.layers.filter((layer) => layer.mediaType === layerType);
    return { kind };
  });
  if (!read.verified) return [read];
  return inParallel(layers, parallel, (layer) =>
    attempt(kind, digest, () => {
      search.budget(layer.size);
      return verifyLayer(search, layer);
    }),
  );
}

async function findManifest({ client, repository }: Search, tag: string): Promise<ManifestResult | undefined> {
  try {
    return await client.manifest(repository, tag);
  } catch (error) {
    if (error instanceof PortcullisError && error.code === 'manifest-unknown') return undefined;
    throw error;
  }
}

async function verifySignature({ client, repository, subject, authority }: Search, layer: Descriptor): Promise<Found> {
  const payload = await client.blob(repository, layer, { maxBytes: maxPayload });
  const annotations = checkPayload(payload, subject.digest);
  const layerAnnotations = layer.annotations ?? {};
  const signature = base64Bytes(layerAnnotations[annotationNames.signature] ?? '');
  if (signature === undefined) throw refusal('signature-malformed', `expected base64 in ${annotationNames.signature}, got other text`);
  if (signature.length === 0) throw refusal('signature-missing', `expected a signature in ${annotationNames.signature}, got none`);
  const message = messageOf(payload);
  const digest = createHash('sha256').update(payload).digest();
  const hashes = authority.kind === 'key' ? (authority.hashes ?? hashNames) : hashNames;
  return {
    kind: 'cosign-legacy',
    ...verifyMaterial({ content: messageContent(signature, digest, message, hashes), ...proof(layerAnnotations) }, authority),
    annotations,
  };
}

/** The payload is what was signed, so it must be about this image and meant as a signature. @returns what it states beside that. */
function checkPayload(payload: Buffer, digest: string): ReadonlyMap<string, string> {
  let critical: { type?: unknown; image?: Record<string, unknown> } | undefined;
  let optional: unknown;
  try {
    const read = JSON.parse(payload.toString('utf8')) as { critical?: typeof critical; optional?: unknown } | null;
    critical = read?.critical;
    optional = read?.optional;
  } catch {
    throw refusal('payload-malformed', 'expected a JSON payload, got something else');
  }
  if (critical?.type !== 'cosign container image signature' && critical?.type !== signPredicate) {
    throw refusal(
      'payload-malformed',
      `expected a container image signature, got ${JSON.stringify(critical?.type)?.slice(0, 80) ?? 'nothing'}`,
    );
  }
  const signed = critical.image?.['docker-manifest-digest'];
  if (signed !== digest) throw refusal('subject-mismatch', `expected a signature of ${digest}, got one of ${String(signed).slice(0, 80)}`);
  return textsOf(optional);
}

async function verifyAttestation({ client, repository, subject, authority }: Search, layer: Descriptor): Promise<Found> {
  const envelope = await client.blob(repository, layer, { maxBytes: maxBundleBytes });
  const { payloadType, payload, signature } = readEnvelope(envelope);
  const statement = parseStatement(payloadType, payload);
  if (!namesArtifact(statement, digestOnly(subject.digest).digests)) {
    throw refusal('subject-mismatch', `expected ${subject.digest} among the statement's subjects, got other digests only`);
  }
  const hashes = authority.kind === 'key' ? (authority.hashes ?? hashNames) : hashNames;
  const content = envelopeContent({ payloadType, payload, signature, stamped: envelope }, hashes);
  const signer = verifyMaterial({ content, envelope, ...proof(layer.annotations ?? {}) }, authority);
  return { kind: 'attestation', ...signer, predicateType: statement.predicateType, statement: statement.document };
}

function readEnvelope(bytes: Buffer): { payloadType: string; payload: Buffer; signature: Buffer } {
  let envelope: { payloadType?: unknown; payload?: unknown; signatures?: unknown } | null;
  try {
    envelope = JSON.parse(bytes.toString('utf8')) as typeof envelope;
  } catch {
    throw refusal('envelope-malformed', 'expected a DSSE envelope in JSON, got something else');
  }
  const { payloadType, payload, signatures } = envelope ?? {};
  const only = Array.isArray(signatures) && signatures.length === 1 ? (signatures[0] as { sig?: unknown } | null)?.sig : undefined;
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || typeof only !== 'string') {
    throw refusal('envelope-malformed', 'expected a DSSE envelope with payloadType, payload and one signature, got another shape');
  }
  const [content, signature] = [base64Bytes(payload), base64Bytes(only)];
  if (content === undefined || signature === undefined)
    throw refusal('envelope-malformed', 'expected a DSSE envelope with payload and signature in base64, got other text');
  return { payloadType, payload: content, signature };
}

function proof(annotations: Readonly<Record<string, string>>): Pick<SignedMaterial, 'certificate' | 'entries' | 'timestamps'> {
  const certificate = readCertificate(annotations[annotationNames.certificate]);
  return {
    ...(certificate === undefined ? {} : { certificate }),
    entries: readLogEntry(annotations[annotationNames.bundle]),
    timestamps: readTimestamps(annotations[annotationNames.timestamp]),
  };
}
