// The COSE envelope: COSE_Sign1, tagged 18 (RFC 9052, section 4.2), as the Notary Project COSE specification limits it.

import { type Envelope, header, maxEnvelopeBytes, openEnvelope, type ProtectedHeader } from './envelope.js';
import { quoted, refusal } from './refusal.js';

const label = { algorithm: 1, critical: 2, contentType: 3, certificateChain: 33 } as const;
const sign1Tag = 18;

type Parameters = ReadonlyMap<unknown, unknown>;

/** @throws PortcullisError `notation-envelope` and those of openEnvelope. */
export async function openCose(bytes: Uint8Array): Promise<Envelope> {
  const { decode, encode } = await import('cborg');
  const content = readSign1(decode, bytes);
  const [protectedBytes, unprotected, payload, signature] = content;
  if (!isBytes(protectedBytes) || !(unprotected instanceof Map) || !isBytes(payload) || !isBytes(signature)) {
    throw refusal(
      'notation-envelope',
      'expected COSE_Sign1 of protected header, unprotected header, payload and signature, got other types',
    );
  }
  const parameters = readProtected(decode, protectedBytes);
  const headers: Parameters = unprotected;
  // RFC 9052, section 3: a label stands in one of the two headers only.
  for (const name of headers.keys()) {
    if (parameters.has(name)) throw refusal('notation-header', `expected header ${quoted(name)} in one header, got it in both`);
  }
  const timestamp = headers.get(header.timestamp);
  if (timestamp !== undefined && !isBytes(timestamp))
    throw refusal('notation-envelope', `expected ${header.timestamp} as bytes, got something else`);
  return openEnvelope({
    kind: 'notation-cose',
    protectedHeader: protectedHeaderOf(parameters),
    payload: Buffer.from(payload),
    signature: Buffer.from(signature),
    certificates: chainOf(headers.get(label.certificateChain) ?? parameters.get(label.certificateChain)),
    signed: Buffer.from(encode(['Signature1', protectedBytes, new Uint8Array(0), payload])),
    timestamp: timestamp === undefined ? undefined : Buffer.from(timestamp),
  });
}

type Decode = typeof import('cborg').decode;

/** A number of seconds under tag 1, kept apart from a bare number. */
interface EpochTime {
  readonly seconds: unknown;
}

/** As the deterministic profile of signatures has it: no indefinite lengths, no undefined, no key twice. */
function decoding(tags: Readonly<Record<number, (decode: () => unknown) => unknown>>): NonNullable<Parameters2<Decode>> {
  return {
    useMaps: true,
    rejectDuplicateMapKeys: true,
    allowIndefinite: false,
    allowUndefined: false,
    allowNaN: false,
    allowInfinity: false,
    tags,
  };
}
type Parameters2<F> = F extends (data: never, options?: infer O) => unknown ? O : never;

function readSign1(decode: Decode, bytes: Uint8Array): readonly unknown[] {
  if (bytes.length > maxEnvelopeBytes)
    throw refusal('notation-envelope', `expected at most ${maxEnvelopeBytes} bytes, got ${bytes.length}`);
  // 0xd2 is tag 18; without it the bytes could be any other CBOR array.
  if (bytes[0] !== 0xd2) throw refusal('notation-envelope', `expected COSE_Sign1 with tag ${sign1Tag}, got other bytes`);
  const value = decodeBounded(() => decode(bytes.subarray(1), decoding({})));
  if (!Array.isArray(value) || value.length !== 4) throw refusal('notation-envelope', 'expected COSE_Sign1 of 4 parts, got something else');
  return value;
}

function readProtected(decode: Decode, bytes: Uint8Array): Parameters {
  const value =
    bytes.length === 0 ? new Map() : decodeBounded(() => decode(bytes, decoding({ 1: (content): EpochTime => ({ seconds: content() }) })));
  if (!(value instanceof Map)) throw refusal('notation-envelope', 'expected the protected header as a map, got something else');
  return value;
}

/** Nesting that exhausts the stack ends here too: a RangeError is one more way of being malformed. */
function decodeBounded(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    throw refusal('notation-envelope', 'expected well-formed CBOR of definite lengths, got something else', cause);
  }
}

function protectedHeaderOf(parameters: Parameters): ProtectedHeader {
  const named = [...parameters].filter((entry): entry is [string, unknown] => typeof entry[0] === 'string');
  return {
    algorithm: parameters.get(label.algorithm),
    contentType: parameters.get(label.contentType),
    critical: parameters.get(label.critical),
    parameters: new Map(named),
    readTime,
  };
}

/** A single certificate may stand alone, several stand in an array (RFC 9360, section 2). */
function chainOf(value: unknown): readonly Uint8Array[] {
  const chain = isBytes(value) ? [value] : value;
  if (!Array.isArray(chain) || !chain.every(isBytes))
    throw refusal('notation-envelope', 'expected the certificate chain x5chain in the header, got none');
  return chain;
}

function readTime(value: unknown): Date {
  const seconds = (value as Partial<EpochTime> | null)?.seconds;
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0 || seconds > 253_402_300_799) {
    throw new Error('expected a time in seconds with CBOR tag 1, got something else');
  }
  return new Date(seconds * 1000);
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
