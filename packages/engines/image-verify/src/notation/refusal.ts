// Why a Notary Project signature does not hold, as an error with the four parts every Portcullis error has.

import { PortcullisError } from '@portcullis/core';

const remedies = {
  'notation-envelope': 'Sign the image again with notation; the stored signature is not a Notary Project signature.',
  'notation-header': 'Sign the image again with a signer that writes only headers this verifier knows.',
  'notation-algorithm': 'Sign with RSA of 2048, 3072 or 4096 bits (PS256, PS384, PS512) or ECDSA on P-256, P-384 or P-521.',
  'notation-integrity': 'Sign the image again; the signature or what it covers was altered.',
  'notation-subject': 'Sign the digest that is deployed; this signature is for something else.',
  'notation-certificate': 'Sign with a code-signing certificate that meets the Notary Project certificate requirements.',
  'notation-untrusted': 'Add the root certificate to the trust store that the policy names, or sign with a trusted one.',
  'notation-identity': "List the signer's subject in trustedIdentities, or sign with a trusted identity.",
  'notation-timestamp': 'Sign with a timestamp of a trusted authority, or renew the certificate and sign again.',
  'notation-expired': 'Sign the image again; its signer set a date after which it is not to be used.',
  'notation-revoked': 'Sign the image again with a certificate that is not revoked.',
  'notation-revocation-unknown': 'Supply a current revocation list of the issuer, or override revocation in the trust policy.',
} as const;

export type RefusalCode = keyof typeof remedies;

/** `message` reads "expected X, got Y". */
export function refusal(code: RefusalCode, message: string, cause?: unknown): PortcullisError {
  return new PortcullisError({ code, message, remedy: remedies[code], ...(cause === undefined ? {} : { cause }) });
}

/** Text of a signature for a message: bounded, since whoever pushed it chose its length. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : shown(value);
  return `"${text.length > 100 ? `${text.slice(0, 100)}…` : text}"`;
}

/** CBOR has integers that JSON has not, and nesting has no bound that JSON.stringify would respect. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
