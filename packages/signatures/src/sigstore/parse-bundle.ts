// JSON to a Sigstore bundle, strictly: bounded size, known media type, canonical base64, counts that a real signer stays under.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto

import { parseJson } from '@portcullis/formats/json';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import { isBase64 } from './base64.js';
import { refusal } from './refusal.js';

/** SBOM attestations reach a few MiB. */
export const maxBundleBytes = 32 * 1024 * 1024;
const maxEntries = 32;
const maxChain = 10;
const maxCertificate = 64 * 1024;

export const bundleMediaTypes: readonly string[] = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  // Written by the first releases of 0.3, before the type became one that registries accept.
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

/** What is published beside artifacts as well, and holds less than a bundle. */
const otherFormats: readonly { readonly name: string; readonly fields: readonly string[]; readonly remedy: string }[] = [
  {
    name: 'a DSSE envelope alone, which says nothing of the log and so proves no time',
    fields: ['payload', 'payloadType', 'signatures'],
    remedy: 'Ask whoever published it for a bundle; slsa-verifier looks up the log entry of what slsa-github-generator signed.',
  },
  {
    name: 'what cosign wrote before bundles',
    fields: ['base64Signature'],
    remedy: 'Sign with `cosign sign-blob --new-bundle-format --bundle FILE`, which cosign 3 does by default.',
  },
];

/** @throws PortcullisError `bundle-malformed`. */
export function parseBundle(bytes: Buffer): Bundle {
  if (bytes.length > maxBundleBytes) throw malformed(`at most ${maxBundleBytes} bytes`, `${bytes.length}`);
  let json: unknown;
  try {
    const text = bytes.toString('utf8');
    json = JSON.parse(text);
    // A key that stands twice says two things, and each reader believes another.
    parseJson(text, 'bundle', { places: 0 });
  } catch (error) {
    throw malformed('JSON', (error as Error).message.slice(0, 100));
  }
  if (!isRecord(json)) throw malformed('a JSON object', Array.isArray(json) ? 'an array' : typeof json);
  if (!bundleMediaTypes.includes(json.mediaType as string)) {
    const other = otherFormats.find(({ fields }) => fields.every((field) => json[field] !== undefined));
    if (other !== undefined) throw refusal('bundle-malformed', `expected a Sigstore bundle, got ${other.name}`, other.remedy);
    throw malformed(`mediaType ${bundleMediaTypes.at(-1)} or an older one`, JSON.stringify(json.mediaType)?.slice(0, 100) ?? 'none');
  }
  checkField(json, bundleFields, 'bundle');
  checkChoices(json);
  const bundle = readBundle(dropEmptyProofs(json));
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  if (tlogEntries.length > maxEntries || timestamps > maxEntries) {
    throw malformed(`at most ${maxEntries} log entries and timestamps`, `${tlogEntries.length} and ${timestamps}`);
  }
  for (const entry of tlogEntries) {
    for (const index of [entry.logIndex, entry.inclusionProof?.logIndex]) {
      if (index !== undefined && !/^\d{1,20}$/.test(index)) throw malformed('a log index of 0 or more', index.slice(0, 30));
    }
  }
  checkChain(bundle);
  return bundle;
}

function readBundle(json: object): Bundle {
  try {
    return bundleFromJSON(json);
  } catch (error) {
    const fields = (error as { fields?: string[] }).fields;
    throw malformed('a complete bundle', fields === undefined ? (error as Error).message.slice(0, 200) : `invalid ${fields.join(', ')}`);
  }
}

/** Of each group one may be there: a reader that takes the first and one that takes the last would judge different bundles. */
const choices = {
  content: ['messageSignature', 'dsseEnvelope'],
  material: ['publicKey', 'x509CertificateChain', 'certificate'],
} as const;

function checkChoices(json: Record<string, unknown>): void {
  const material = isRecord(json.verificationMaterial) ? json.verificationMaterial : {};
  for (const [holder, fields] of [
    [json, choices.content],
    [material, choices.material],
  ] as const) {
    const given = fields.filter((field) => holder[field] !== undefined && holder[field] !== null);
    if (given.length > 1) throw malformed(`one of ${fields.join(', ')}`, given.join(' and '));
  }
  const { x509CertificateChain: chain } = material;
  if (bundleMediaTypes.indexOf(json.mediaType as string) >= 2 && chain !== undefined && chain !== null)
    throw malformed('one certificate, as bundles of version 0.3 hold it', 'a chain');
}

/** What a field holds: text, base64, a 64-bit number (digits, or a number), a word of an enumeration, a list, or a message of fields. */
type Field = 'text' | 'bytes' | 'number' | 'word' | readonly [Field] | { readonly [name: string]: Field };

const certificate: Field = { rawBytes: 'bytes' };
/** The fields that are read; what nobody knows of is passed over. */
const bundleFields: Field = {
  mediaType: 'text',
  verificationMaterial: {
    publicKey: { hint: 'text' },
    x509CertificateChain: { certificates: [certificate] },
    certificate,
    tlogEntries: [
      {
        logIndex: 'number',
        logId: { keyId: 'bytes' },
        kindVersion: { kind: 'text', version: 'text' },
        integratedTime: 'number',
        inclusionPromise: { signedEntryTimestamp: 'bytes' },
        inclusionProof: { logIndex: 'number', rootHash: 'bytes', treeSize: 'number', hashes: ['bytes'], checkpoint: { envelope: 'text' } },
        canonicalizedBody: 'bytes',
      },
    ],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'bytes' }] },
  },
  messageSignature: { messageDigest: { algorithm: 'word', digest: 'bytes' }, signature: 'bytes' },
  dsseEnvelope: { payload: 'bytes', payloadType: 'text', signatures: [{ sig: 'bytes', keyid: 'text' }] },
};

/** The reader below makes text of anything: a list of one would pass for what it holds, and for nothing with other readers. */
function checkField(value: unknown, field: Field, name: string): void {
  if (typeof field !== 'string') checkHolder(value, field, name);
  else if (field === 'number' || (field === 'word' && typeof value === 'number')) {
    const whole = typeof value === 'string' ? /^-?\d{1,20}$/.test(value) : Number.isSafeInteger(value);
    if (!whole) throw malformed(`a number in "${name}"`, JSON.stringify(value).slice(0, 40));
  } else if (typeof value !== 'string') throw malformed(`text in "${name}"`, JSON.stringify(value).slice(0, 40));
  else if (field === 'bytes' && !isBase64(value)) throw malformed(`base64 in "${name}"`, JSON.stringify(value.slice(0, 40)));
}

function checkHolder(value: unknown, field: Exclude<Field, string>, name: string): void {
  if (isList(field)) {
    if (!Array.isArray(value)) throw malformed(`a list in "${name}"`, JSON.stringify(value).slice(0, 40));
    for (const item of value) checkField(item, field[0], name);
    return;
  }
  if (!isRecord(value)) throw malformed(`an object in "${name}"`, JSON.stringify(value).slice(0, 40));
  // Null is what is not there.
  for (const [key, inner] of Object.entries(field))
    if (Object.hasOwn(value, key) && value[key] !== null) checkField(value[key], inner, key);
}

function isList(field: Field): field is readonly [Field] {
  return Array.isArray(field);
}

/** Early 0.1 bundles carry a proof without a checkpoint beside the promise that counts: nothing could be proven with it. */
function dropEmptyProofs(json: Record<string, unknown>): Record<string, unknown> {
  const material = json.verificationMaterial;
  if (json.mediaType !== bundleMediaTypes[0] || !isRecord(material) || !Array.isArray(material.tlogEntries)) return json;
  const tlogEntries = material.tlogEntries.map((entry: unknown) => {
    if (!isRecord(entry) || !isRecord(entry.inclusionProof) || entry.inclusionPromise === undefined) return entry;
    const checkpoint = entry.inclusionProof.checkpoint;
    if (isRecord(checkpoint) && typeof checkpoint.envelope === 'string' && checkpoint.envelope !== '') return entry;
    const { inclusionProof: _, ...rest } = entry;
    return rest;
  });
  return { ...json, verificationMaterial: { ...material, tlogEntries } };
}

/**
 * "The chain MUST NOT contain root CA certificates", and old signers put them in all the same. Sigstore's own clients pass over that, and
 * so may we: of a chain only the signer's certificate is used, and what is trusted never comes from the bundle.
 */
function checkChain(bundle: Bundle): void {
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'x509CertificateChain') return;
  const { certificates } = content.x509CertificateChain;
  if (certificates.length > maxChain || certificates.some(({ rawBytes }) => rawBytes.length > maxCertificate)) {
    throw malformed(`at most ${maxChain} certificates of ${maxCertificate} bytes`, 'more');
  }
  for (const { rawBytes } of certificates) {
    try {
      X509Certificate.parse(Buffer.from(rawBytes));
    } catch {
      throw malformed('X.509 certificates', 'something else');
    }
  }
}

function malformed(expected: string, got: string): Error {
  return refusal('bundle-malformed', `expected ${expected}, got ${got}`, 'Fetch the bundle again from where it was published.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
