// Failures on the way to a server, as the one error type; the original stays its cause.

import { PortcullisError } from '@portcullis/core';

export function fault(code: string, message: string, remedy: string, cause?: unknown): PortcullisError {
  return new PortcullisError({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** A system or TLS error that met a request to `host`. */
export function connectionFault(error: unknown, host: string): PortcullisError {
  if (error instanceof PortcullisError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  if (certificateCodes.has(code)) {
    return fault(
      'certificate-untrusted',
      `expected ${host} to show a certificate that this machine trusts, got ${code}`,
      'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.',
      error,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host’s name and the network.', error);
  return fault(
    'connection-failed',
    `expected an answer from ${host}, got ${code || message.slice(0, 120)}`,
    'Check that the host is up and reachable from this machine, and the proxy settings.',
    error,
  );
}

/** Failures that another try may cure. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof PortcullisError)) return false;
  if (error.code === 'host-timeout' || error.code === 'blob-truncated') return true;
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  return error.code === 'connection-failed' ? code !== 'ECONNREFUSED' && code !== 'EPROTO' : code === 'EAI_AGAIN';
}
