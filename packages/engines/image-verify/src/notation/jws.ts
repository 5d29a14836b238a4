// The JWS envelope: flattened JSON serialization (RFC 7515, section 7.2.2) as the Notary Project JWS specification limits it.

import { type Envelope, header, maxEnvelopeBytes, openEnvelope } from './envelope.js';
import { quoted, refusal } from './refusal.js';

type Fields = Readonly<Record<string, unknown>>;

/** @throws PortcullisError `notation-envelope` and those of openEnvelope. */
export function openJws(bytes: Uint8Array): Envelope {
  const envelope = parseObject(bytes, 'the envelope');
  const extra = Object.keys(envelope).find((name) => !['payload', 'protected', 'header', 'signature'].includes(name));
  if (extra !== undefined)
    throw refusal('notation-envelope', `expected a flattened JWS of payload, protected, header and signature, got ${quoted(extra)}`);
  const protectedText = text(envelope, 'protected');
  const payloadText = text(envelope, 'payload');
  const parameters = parseObject(base64Url(protectedText, 'protected'), 'the protected header');
  const unprotected = envelope.header;
  if (!isObject(unprotected)) throw refusal('notation-envelope', 'expected an unprotected header with the certificate chain, got none');
  // RFC 7515, section 7.2.1: the two headers share no name. Whoever repeats one hopes for a reader of the wrong half.
  const shared = Object.keys(unprotected).find((name) => Object.hasOwn(parameters, name));
  if (shared !== undefined) throw refusal('notation-header', `expected ${quoted(shared)} in one header, got it in both`);
  const timestamp = unprotected[header.timestamp];
  return openEnvelope({
    kind: 'notation-jws',
    protectedHeader: {
      algorithm: parameters.alg,
      contentType: parameters.cty,
      critical: parameters.crit,
      parameters: new Map(Object.entries(parameters)),
      readTime,
    },
    payload: base64Url(payloadText, 'payload'),
    signature: base64Url(text(envelope, 'signature'), 'signature'),
    certificates: certificates(unprotected.x5c),
    signed: Buffer.from(`${protectedText}.${payloadText}`, 'latin1'),
    timestamp: timestamp === undefined ? undefined : base64(timestamp, header.timestamp),
  });
}

function certificates(chain: unknown): readonly Buffer[] {
  if (!Array.isArray(chain)) throw refusal('notation-envelope', 'expected the certificate chain x5c in the unprotected header, got none');
  return chain.map((certificate: unknown) => base64(certificate, 'x5c'));
}

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;

function readTime(value: unknown): Date {
  const time = typeof value === 'string' && rfc3339.test(value) ? new Date(value.toUpperCase()) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) throw new Error(`expected a time like 2026-01-31T12:00:00Z, got ${quoted(value)}`);
  return time;
}

function parseObject(bytes: Uint8Array, what: string): Fields {
  if (bytes.length > maxEnvelopeBytes)
    throw refusal('notation-envelope', `expected at most ${maxEnvelopeBytes} bytes, got ${bytes.length}`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw refusal('notation-envelope', `expected ${what} as JSON, got something else`, cause);
  }
  if (!isObject(value)) throw refusal('notation-envelope', `expected ${what} as a JSON object, got something else`);
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(envelope: Fields, name: string): string {
  const value = envelope[name];
  if (typeof value !== 'string' || value === '')
    throw refusal('notation-envelope', `expected ${name} as text, got ${quoted(value ?? 'none')}`);
  return value;
}

/** base64url without padding, in its only form: two texts for the same bytes would be two signatures. */
function base64Url(value: string, name: string): Buffer {
  const bytes = Buffer.from(value, 'base64url');
  if (bytes.toString('base64url') !== value)
    throw refusal('notation-envelope', `expected ${name} in base64url without padding, got something else`);
  return bytes;
}

function base64(value: unknown, name: string): Buffer {
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== value)
    throw refusal('notation-envelope', `expected ${name} in base64, got something else`);
  return bytes;
}
