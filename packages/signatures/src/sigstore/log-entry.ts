// What sigstore's verifier leaves open about a log entry: that it is of the kind that logs such a signature, names the same
// signer and hash, that the log's key was valid when it signed, and entries of the oldest kind (intoto 0.0.1) of cosign.

import { createHash, createPublicKey, type KeyObject, X509Certificate as NodeCertificate, verify } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { json } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import { equal, type SignatureContent } from './content.js';
import { hashNames } from './raw-signature.js';
import { refusal } from './refusal.js';

/** Who signed: the certificate's DER where there is one, and its key. */
export interface EntrySigner {
  readonly certificate?: Buffer;
  readonly key: KeyObject;
}

/** @throws PortcullisError `log-entry-mismatch` when the entry was made for another key or certificate. */
export function checkEntrySigner(entry: TransparencyLogEntry, signer: EntrySigner): void {
  const body = parseBody(entry);
  const verifiers = entryVerifiers(body);
  const same = verifiers.length > 0 && verifiers.every((verifier) => isSigner(verifier, signer));
  const kinds = keyDetails(body);
  const kind = kinds.find((details) => details !== undefined && !details.startsWith(kindOfKey(signer.key)));
  if (kind !== undefined)
    throw refusal('log-entry-mismatch', `expected a log entry of a key of the kind ${kindOfKey(signer.key)}, got ${kind.slice(0, 60)}`);
  if (!same) throw refusal('log-entry-mismatch', 'expected a log entry made by the same signer, got one of another key or certificate');
}

/** Kinds of entries by what they log; the second generation logs an envelope by the digest that was signed. */
const kindsOf: Readonly<Record<SignatureContent['form'], readonly string[]>> = {
  message: ['hashedrekord 0.0.1', 'hashedrekord 0.0.2'],
  envelope: ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.2', 'dsse 0.0.2', 'hashedrekord 0.0.2'],
};

/** @throws PortcullisError `log-entry-mismatch` when such an entry does not log such a signature, `log-proof-missing`. */
export function checkEntryKind(entry: TransparencyLogEntry, content: SignatureContent): void {
  const kind = `${entry.kindVersion.kind} ${entry.kindVersion.version}`;
  if (!kindsOf[content.form].includes(kind)) {
    throw refusal('log-entry-mismatch', `expected a log entry of a signed ${content.form}, got one of kind "${kind.slice(0, 60)}"`);
  }
  if (kind === 'hashedrekord 0.0.2' || kind === 'dsse 0.0.2') {
    if (entry.inclusionProof === undefined)
      throw refusal('log-proof-missing', 'expected an inclusion proof, which logs of the second generation always give, got none');
    // They have one tree each, so both numbers are that of its leaf; some verifiers prove the one and some the other.
    const [named, proven] = [entry.logIndex, entry.inclusionProof.logIndex];
    if (named !== proven)
      throw refusal('log-entry-mismatch', `expected the log entry ${named} to be the proven one, got a proof of ${proven}`);
  }
  const spec = parseBody(entry)?.spec;
  const [hash, value] = loggedDigest(spec);
  if (hash === undefined || value === undefined) return;
  const name = hashNames.find((known) => hash === known || hash === `SHA2_${known.slice(3)}`);
  if (name === undefined || !equal(value, content.digestUnder(name) ?? Buffer.alloc(0))) {
    throw refusal(
      'log-entry-mismatch',
      `expected the digest in the log entry to be the signed one under ${hash.slice(0, 20)}, got another`,
    );
  }
}

/** Hash and digest of what was signed, in entries that hold it. */
function loggedDigest(spec: Json | undefined): [string?, Buffer?] {
  const second = spec?.hashedRekordV002?.data;
  if (second !== undefined) return [String(second.algorithm), Buffer.from(String(second.digest), 'base64')];
  const first = spec?.data?.hash;
  return first === undefined ? [] : [String(first.algorithm), Buffer.from(String(first.value), 'hex')];
}

type Json = { readonly [key: string]: Json | undefined } & readonly Json[] & string;

function parseBody(entry: TransparencyLogEntry): Json {
  try {
    return JSON.parse(entry.canonicalizedBody.toString('utf8')) as Json;
  } catch {
    throw refusal('log-entry-mismatch', 'expected JSON in the log entry, got something else');
  }
}

/** DER or PEM of every verifier in the entry, whatever its kind and version. */
function entryVerifiers(body: Json): Buffer[] {
  const spec = body?.spec;
  const texts: (string | undefined)[] = [];
  const push = (value: Json | undefined) => texts.push(typeof value === 'string' ? value : undefined);
  const pushAll = (list: Json | undefined, read: (item: Json) => Json | undefined) => {
    if (Array.isArray(list)) for (const item of list as readonly Json[]) push(read(item));
  };
  const current = spec?.hashedRekordV002 ?? spec?.dsseV002;
  if (current !== undefined) {
    const raw = (item: Json) => item?.verifier?.x509Certificate?.rawBytes ?? item?.verifier?.publicKey?.rawBytes;
    if (spec?.hashedRekordV002 !== undefined) push(raw(current.signature as Json));
    else pushAll(current.signatures, raw);
  } else if (body?.kind === 'hashedrekord') push(spec?.signature?.publicKey?.content);
  else if (body?.kind === 'dsse') pushAll(spec?.signatures, (item) => item?.verifier);
  else if (body?.kind === 'intoto' && spec?.publicKey !== undefined) push(spec.publicKey);
  else if (body?.kind === 'intoto') pushAll(spec?.content?.envelope?.signatures, (item) => item?.publicKey);
  return texts.map((text) => Buffer.from(text ?? '', 'base64'));
}

/** What entries of the second generation call the kind of their keys. */
function keyDetails(body: Json): (string | undefined)[] {
  const spec = body?.spec;
  const signatures = spec?.dsseV002?.signatures ?? [spec?.hashedRekordV002?.signature];
  return (Array.isArray(signatures) ? (signatures as readonly Json[]) : []).map((signature) => {
    const details = signature?.verifier?.keyDetails;
    return details === undefined ? undefined : String(details);
  });
}

function kindOfKey(key: KeyObject): string {
  if (key.asymmetricKeyType === 'ec') return `PKIX_ECDSA_P${/(?:256|384|521)/.exec(key.asymmetricKeyDetails?.namedCurve ?? '')?.[0] ?? ''}`;
  return key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_RSA';
}

function isSigner(verifier: Buffer, signer: EntrySigner): boolean {
  const pem = verifier.subarray(0, 5).toString('latin1') === '-----' ? verifier.toString('latin1') : undefined;
  try {
    if (signer.certificate !== undefined && (pem === undefined || pem.includes('BEGIN CERTIFICATE'))) {
      return equal(new NodeCertificate(pem ?? verifier).raw, signer.certificate);
    }
    const key = pem === undefined ? createPublicKey({ key: verifier, format: 'der', type: 'spki' }) : createPublicKey(pem);
    return key.equals(signer.key);
  } catch {
    return false;
  }
}

/**
 * Rekor's second generation signs no time of its own, so its key must have been valid at a time that others prove.
 * Where the log promised, sigstore's verifier has compared its own time. @throws PortcullisError `log-key-expired`.
 */
export function checkLogValidity(entry: TransparencyLogEntry, logs: TrustMaterial['tlogs'], times: readonly Date[]): void {
  if (entry.inclusionPromise !== undefined || times.length === 0) return;
  const own = logs.filter((log) => log.logID.equals(entry.logId.keyId));
  const valid = times.some((time) => own.some(({ validFor }) => validFor.start <= time && time <= validFor.end));
  if (!valid) throw refusal('log-key-expired', `expected a log key that is valid at ${times[0]?.toISOString()}, got one of another time`);
}

/** The log's promise over an entry, for entries that sigstore's verifier does not take. @throws PortcullisError. */
export function verifyOldIntotoEntry(entry: TransparencyLogEntry, logs: TrustMaterial['tlogs'], envelope: Buffer): void {
  const hash = parseBody(entry)?.spec?.content?.hash;
  if (hash?.algorithm !== 'sha256' || !equal(Buffer.from(String(hash.value), 'hex'), createHash('sha256').update(envelope).digest())) {
    throw refusal('log-entry-mismatch', `expected a log entry of this envelope of ${envelope.length} bytes, got one of another`);
  }
  const time = new Date(Number(entry.integratedTime) * 1000);
  const payload = json.canonicalize({
    body: entry.canonicalizedBody.toString('base64'),
    integratedTime: Number(entry.integratedTime),
    logIndex: Number(entry.logIndex),
    logID: entry.logId.keyId.toString('hex'),
  });
  const promised = logs.some(
    (log) =>
      log.logID.equals(entry.logId.keyId) &&
      log.validFor.start <= time &&
      time <= log.validFor.end &&
      entry.inclusionPromise !== undefined &&
      verify('sha256', Buffer.from(payload), log.publicKey, entry.inclusionPromise.signedEntryTimestamp),
  );
  if (!promised) throw refusal('log-promise-invalid', "expected an entry timestamp signed by the log's key, got another");
}
