// The proof that old cosign signatures carry in annotations, as the log entry that a bundle would hold.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md

import { X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TransparencyLogEntry as EntryMessage } from '@sigstore/protobuf-specs';
import { refusal } from '../sigstore/refusal.js';

const maxAnnotation = 4 * 1024 * 1024;

export const annotationNames = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  bundle: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

/** Log entries in `dev.sigstore.cosign/bundle`; none when there is no annotation. @throws PortcullisError `annotation-malformed`. */
export function readLogEntry(annotation: string | undefined): TransparencyLogEntry[] {
  const { SignedEntryTimestamp: promise, Payload: payload } = parse(annotation, 'log entry') ?? {};
  if (promise === undefined && payload === undefined) return [];
  if (!isRecord(payload) || typeof promise !== 'string') throw malformed('log entry', 'SignedEntryTimestamp and Payload');
  const { body, integratedTime, logIndex, logID } = payload;
  if (
    typeof body !== 'string' ||
    !isIndex(integratedTime) ||
    !isIndex(logIndex) ||
    typeof logID !== 'string' ||
    !/^[0-9a-f]{64}$/.test(logID)
  ) {
    throw malformed('log entry', 'body, integratedTime, logIndex and logID');
  }
  const content = parse(Buffer.from(body, 'base64').toString('utf8'), 'log entry');
  if (typeof content?.kind !== 'string' || typeof content.apiVersion !== 'string')
    throw malformed('log entry', 'a body with kind and apiVersion');
  const entry = EntryMessage.fromJSON({
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind: content.kind, version: content.apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: body,
  });
  return [entry as TransparencyLogEntry];
}

/** RFC 3161 responses in `dev.sigstore.cosign/rfc3161timestamp`. @throws PortcullisError `annotation-malformed`. */
export function readTimestamps(annotation: string | undefined): Buffer[] {
  const stamp = parse(annotation, 'timestamp')?.SignedRFC3161Timestamp;
  if (stamp === undefined || stamp === '') return [];
  if (typeof stamp !== 'string') throw malformed('timestamp', 'SignedRFC3161Timestamp');
  return [Buffer.from(stamp, 'base64')];
}

/** DER of the PEM in `dev.sigstore.cosign/certificate`. @throws PortcullisError `annotation-malformed`. */
export function readCertificate(annotation: string | undefined): Buffer | undefined {
  if (annotation === undefined || annotation === '') return undefined;
  if (annotation.length > maxAnnotation) throw malformed('certificate', `at most ${maxAnnotation} characters`);
  try {
    return new X509Certificate(annotation).raw;
  } catch {
    throw malformed('certificate', 'one PEM certificate');
  }
}

function parse(text: string | undefined, what: string): Record<string, unknown> | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length > maxAnnotation) throw malformed(what, `at most ${maxAnnotation} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw malformed(what, 'JSON');
  }
  if (json === null) return undefined;
  if (!isRecord(json)) throw malformed(what, 'a JSON object');
  return json;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function malformed(what: string, expected: string): Error {
  return refusal('annotation-malformed', `expected the annotation of the ${what} to hold ${expected}, got something else`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
