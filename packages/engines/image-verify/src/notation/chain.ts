// The certificate requirements of the Notary Project signature specification ("Certificate Requirements"): an ordered
// chain from the signing certificate to a self-signed root, each certificate fit for its place.

import {
  basicConstraintsOf,
  type Certificate,
  describe,
  extendedKeyUsagesOf,
  isIssuedBy,
  isSelfSigned,
  type KeyUsage,
  keyUsageOf,
  readCertificate,
} from './certificate.js';
import { quoted, refusal } from './refusal.js';

export type ChainPurpose = 'codeSigning' | 'timeStamping';

/** Longer chains than any authority issues; bounds the signatures checked for one envelope. */
const maxChain = 10;

const keyPurpose: Readonly<Record<ChainPurpose, string>> = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' };
const purposeNames: Readonly<Record<string, string>> = {
  '2.5.29.37.0': 'anyExtendedKeyUsage',
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
};
const usagesRefusedInLeaf: readonly KeyUsage[] = [
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** @throws PortcullisError `notation-certificate`. */
export function readChain(certificates: readonly Uint8Array[]): readonly Certificate[] {
  if (certificates.length === 0 || certificates.length > maxChain) {
    throw refusal('notation-certificate', `expected a chain of 1 to ${maxChain} certificates, got ${certificates.length}`);
  }
  return certificates.map((bytes, index) => {
    try {
      return readCertificate(bytes);
    } catch (cause) {
      throw refusal(
        'notation-certificate',
        `expected an X.509 certificate at place ${index + 1} of the chain, got ${problem(cause)}`,
        cause,
      );
    }
  });
}

/**
 * Order, signatures and fitness of a whole chain; trust and time are other steps.
 * @throws PortcullisError `notation-certificate`
 */
export function checkChain(chain: readonly Certificate[], purpose: ChainPurpose): void {
  chain.forEach((certificate, index) => {
    const issuer = chain[index + 1];
    if (issuer === undefined) {
      if (!isSelfSigned(certificate)) {
        throw bad(certificate, 'expected a chain that ends with a self-signed root certificate, got one that its key did not sign');
      }
    } else if (isSelfSigned(certificate)) {
      throw bad(certificate, 'expected only the last certificate of the chain to be self-signed, got one before it');
    } else if (!isIssuedBy(certificate, issuer)) {
      throw bad(certificate, `expected the next certificate to have issued it, got ${quoted(describe(issuer))}`);
    }
    checkCertificate(certificate, index, purpose);
  });
}

/** One certificate at its place: 0 is the leaf. */
export function checkCertificate(certificate: Certificate, index: number, purpose: ChainPurpose): void {
  try {
    checkSignatureAndKey(certificate);
    if (index === 0) checkLeaf(certificate, purpose);
    else checkAuthority(certificate, index - 1);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PortcullisError') throw cause;
    throw refusal(
      'notation-certificate',
      `expected readable extensions in certificate ${quoted(describe(certificate))}, got ${problem(cause)}`,
      cause,
    );
  }
}

function checkSignatureAndKey(certificate: Certificate): void {
  if (certificate.signatureHash === undefined) {
    throw bad(certificate, `expected a signature with SHA-256, SHA-384 or SHA-512, got algorithm ${certificate.signatureAlgorithm}`);
  }
  const { publicKey } = certificate;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (publicKey.asymmetricKeyType === 'rsa' || publicKey.asymmetricKeyType === 'rsa-pss') {
    if (bits === undefined || bits < 2048) throw bad(certificate, `expected an RSA key of 2048 bits or more, got ${bits ?? 0}`);
  } else if (publicKey.asymmetricKeyType === 'ec') {
    const curve = publicKey.asymmetricKeyDetails?.namedCurve ?? 'unknown';
    if (!['prime256v1', 'secp384r1', 'secp521r1'].includes(curve))
      throw bad(certificate, `expected a key on P-256, P-384 or P-521, got ${curve}`);
  } else {
    throw bad(certificate, `expected an RSA or EC key, got ${publicKey.asymmetricKeyType ?? 'none'}`);
  }
}

function checkLeaf(certificate: Certificate, purpose: ChainPurpose): void {
  if (basicConstraintsOf(certificate)?.isAuthority === true)
    throw bad(certificate, 'expected a signing certificate, got one of an authority (CA)');
  const usage = keyUsageOf(certificate);
  if (usage === undefined || !usage.critical) throw bad(certificate, 'expected a critical keyUsage extension, got none');
  if (!usage.usages.has('digitalSignature')) throw bad(certificate, 'expected key usage digitalSignature, got none');
  const refused = usagesRefusedInLeaf.find((name) => usage.usages.has(name));
  if (refused !== undefined) throw bad(certificate, `expected a key for signatures only, got key usage ${refused}`);
  checkPurpose(certificate, purpose);
}

function checkPurpose(certificate: Certificate, purpose: ChainPurpose): void {
  const extended = extendedKeyUsagesOf(certificate);
  const wanted = keyPurpose[purpose];
  if (extended === undefined) {
    // A timestamp's certificate must be meant for it (RFC 3161, section 2.3); a signing certificate may leave it open.
    if (purpose === 'timeStamping') throw bad(certificate, 'expected extended key usage timeStamping, got none');
    return;
  }
  const refused = extended.oids.find((oid) => oid !== wanted && purposeNames[oid] !== undefined);
  if (refused !== undefined) throw bad(certificate, `expected no extended key usage but ${purpose}, got ${purposeNames[refused]}`);
  if (!extended.oids.includes(wanted)) throw bad(certificate, `expected extended key usage ${purpose}, got ${extended.oids.join(', ')}`);
  if (purpose === 'timeStamping' && (!extended.critical || extended.oids.length !== 1)) {
    throw bad(certificate, 'expected timeStamping as the only and critical extended key usage, got others or not critical');
  }
}

function checkAuthority(certificate: Certificate, authoritiesBelow: number): void {
  const constraints = basicConstraintsOf(certificate);
  if (constraints === undefined || !constraints.critical || !constraints.isAuthority) {
    throw bad(certificate, 'expected critical basicConstraints with CA true, got none');
  }
  if (constraints.pathLength !== undefined && constraints.pathLength < authoritiesBelow) {
    throw bad(certificate, `expected at most ${constraints.pathLength} authorities below it, got ${authoritiesBelow}`);
  }
  const usage = keyUsageOf(certificate);
  if (usage === undefined || !usage.critical || !usage.usages.has('keyCertSign')) {
    throw bad(certificate, 'expected critical key usage keyCertSign, got none');
  }
}

function bad(certificate: Certificate, message: string): Error {
  return refusal('notation-certificate', `${message} (certificate ${quoted(describe(certificate))})`);
}

function problem(cause: unknown): string {
  return cause instanceof Error ? `"${cause.message}"` : 'something else';
}
