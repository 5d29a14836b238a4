// Why a signature does not hold, as the one error type; sigstore's own errors are turned into it.

import { PortcullisError } from '@portcullis/core';
import { VerificationError } from '@sigstore/verify';

const doNotTrust = 'Do not use the artifact until a signature that you trust covers it.';

export function refusal(code: string, message: string, remedy: string = doNotTrust, cause?: unknown): PortcullisError {
  return new PortcullisError({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}

/** What sigstore's verifier expected, by its code; its own message says what it got. */
const expectations: Readonly<Record<string, { readonly code: string; readonly expected: string }>> = {
  TIMESTAMP_ERROR: { code: 'timestamp-invalid', expected: 'a proven time of signing that the trust root vouches for' },
  CERTIFICATE_ERROR: { code: 'certificate-invalid', expected: 'a certificate of a trusted authority, valid and logged when it signed' },
  PUBLIC_KEY_ERROR: { code: 'key-invalid', expected: 'a signature by the given key' },
  SIGNATURE_ERROR: { code: 'signature-invalid', expected: 'a signature over this content by this signer' },
  TLOG_ERROR: { code: 'log-entry-missing', expected: 'enough distinct entries in the transparency log' },
  TLOG_BODY_ERROR: { code: 'log-entry-mismatch', expected: 'a log entry of this very signature' },
  TLOG_INCLUSION_PROOF_ERROR: { code: 'log-proof-invalid', expected: 'an inclusion proof up to a checkpoint signed by the log' },
  TLOG_INCLUSION_PROMISE_ERROR: { code: 'log-promise-invalid', expected: "an entry timestamp signed by the log's key" },
  TLOG_MISSING_INCLUSION_ERROR: { code: 'log-proof-missing', expected: 'a promise or proof that the log holds the entry' },
};

/** Any failure while verifying, as a refusal: what cannot be understood is not trusted. */
export function asRefusal(error: unknown): PortcullisError {
  if (error instanceof PortcullisError) return error;
  if (error instanceof VerificationError) {
    const known = expectations[error.code];
    // Whoever signs without a log and without an authority of time has nothing to count.
    const got = error.message.replace(/^expected (\d+) timestamps, got 0$/, 'none: neither a log nor an authority of time vouches for it');
    const inner = error.cause instanceof Error ? ` (${error.cause.message})` : '';
    if (known !== undefined) return refusal(known.code, `expected ${known.expected}, got: ${got}${inner}`, doNotTrust, error);
  }
  // What a reader of DER trips over says nothing to who reads it.
  const tripped = error instanceof TypeError || error instanceof RangeError;
  const message = tripped ? 'bytes that are none' : error instanceof Error ? error.message : String(error);
  return refusal('signature-malformed', `expected well-formed signature material, got: ${message.slice(0, 200)}`, doNotTrust, error);
}
