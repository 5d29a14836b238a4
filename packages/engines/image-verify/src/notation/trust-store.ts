// Certificates and revocation lists that a policy trusts: a directory as notation lays it out
// (x509/ca/NAME/*.crt), or bytes that a policy lists itself. Nothing of the system is trusted by default.

import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { basicConstraintsOf, type Certificate, isSelfSigned, readCertificate } from './certificate.js';
import { type RevocationList, readRevocationList } from './crl.js';
import type { StoreName } from './trust-policy.js';

/** Certificates by `type:name`, as trust policies write it. */
export type TrustStores = ReadonlyMap<string, readonly Certificate[]>;

const maxCertificateFile = 1024 * 1024;
const maxListFile = 64 * 1024 * 1024;
const maxFiles = 1000;
const extensions = ['.pem', '.crt', '.cer'];

export function storeKey({ type, name }: StoreName): string {
  return `${type}:${name}`;
}

/**
 * The named stores below a directory that holds `x509/`.
 * @throws PortcullisError `trust-store-invalid` for a store that is missing, empty, or holds what it should not
 */
export async function readTrustStores(directory: string, names: readonly StoreName[]): Promise<TrustStores> {
  const stores = new Map<string, readonly Certificate[]>();
  for (const store of names) stores.set(storeKey(store), await readStore(join(directory, 'x509', store.type, store.name)));
  return stores;
}

/** Certificates of one file, PEM or DER. `file` only names it in errors. @throws PortcullisError `trust-store-invalid` */
export function readTrustedCertificates(bytes: Uint8Array, file: string): readonly Certificate[] {
  const certificates = splitPem(bytes, 'CERTIFICATE').map((der) => {
    try {
      return readCertificate(der);
    } catch (cause) {
      throw invalid(file, 'expected certificates in PEM or DER form, got something else', cause);
    }
  });
  if (certificates.length === 0) throw invalid(file, 'expected a certificate, got none');
  for (const certificate of certificates) {
    // A signing certificate of an authority is no root: trusting it would pass over the authority's revocation.
    if (!isAuthority(certificate) && !isSelfSigned(certificate)) {
      throw invalid(file, 'expected certificates of authorities or self-signed ones, got another signing certificate');
    }
  }
  return certificates;
}

/** Revocation lists of one file, PEM or DER. @throws PortcullisError `revocation-list-invalid` */
export function readRevocationLists(bytes: Uint8Array, file: string): readonly RevocationList[] {
  const lists = splitPem(bytes, 'X509 CRL').map((der) => {
    try {
      return readRevocationList(der);
    } catch (cause) {
      throw invalid(file, 'expected revocation lists in PEM or DER form, got something else', cause, 'revocation-list-invalid');
    }
  });
  if (lists.length === 0) throw invalid(file, 'expected a revocation list, got none', undefined, 'revocation-list-invalid');
  return lists;
}

/** @throws PortcullisError `revocation-list-invalid` */
export async function readRevocationFile(file: string): Promise<readonly RevocationList[]> {
  return readRevocationLists(await readBounded(file, maxListFile, 'revocation-list-invalid'), file);
}

async function readStore(directory: string): Promise<readonly Certificate[]> {
  const kind = await lstat(directory).catch((cause: unknown) => {
    throw invalid(directory, 'expected a named trust store, got no directory', cause);
  });
  if (!kind.isDirectory()) throw invalid(directory, 'expected a directory, got a link or a file');
  const entries = (await readdir(directory, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
  if (entries.length > maxFiles) throw invalid(directory, `expected at most ${maxFiles} files, got ${entries.length}`);
  const certificates: Certificate[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (!extensions.some((extension) => entry.name.toLowerCase().endsWith(extension))) continue;
    const file = join(directory, entry.name);
    // Links are refused (specification, "Trust Store"): they could lead out of what was reviewed.
    if (!entry.isFile()) throw invalid(file, 'expected a regular file, got a link or a device');
    certificates.push(...readTrustedCertificates(await readBounded(file, maxCertificateFile, 'trust-store-invalid'), file));
  }
  if (certificates.length === 0) throw invalid(directory, `expected certificates in ${extensions.join(', ')} files, got none`);
  return certificates;
}

async function readBounded(file: string, limit: number, code: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limit) throw invalid(file, `expected at most ${limit} bytes, got ${size}`, undefined, code);
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await handle.read(bytes, 0, size, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof PortcullisError) throw cause;
    throw invalid(file, 'expected a readable file, got none', cause, code);
  }
}

/** The DER of each PEM block of a label, or the bytes themselves when they are no PEM. */
function splitPem(bytes: Uint8Array, label: string): readonly Buffer[] {
  const buffer = Buffer.from(bytes);
  if (buffer[0] === 0x30) return [buffer];
  const text = buffer.toString('latin1');
  const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
  const blocks: Buffer[] = [];
  for (let start = text.indexOf(begin); start >= 0; start = text.indexOf(begin, start)) {
    const stop = text.indexOf(end, start);
    // An unfinished block becomes bytes that no reader accepts, so that it is not passed over.
    blocks.push(Buffer.from(stop < 0 ? '' : text.slice(start + begin.length, stop), 'base64'));
    start = stop < 0 ? text.length : stop + end.length;
  }
  return blocks;
}

function isAuthority(certificate: Certificate): boolean {
  try {
    return basicConstraintsOf(certificate)?.isAuthority === true;
  } catch {
    return false;
  }
}

function invalid(file: string, message: string, cause?: unknown, code = 'trust-store-invalid'): PortcullisError {
  return new PortcullisError({
    code,
    message,
    where: { file },
    remedy:
      code === 'trust-store-invalid'
        ? 'Put root certificates as .crt or .pem files into x509/TYPE/NAME.'
        : 'Give a revocation list as its authority issues it.',
    ...(cause === undefined ? {} : { cause }),
  });
}
