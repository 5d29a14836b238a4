// The steps of verifying one signature, whatever it came in: proven time, signer, log, signature, then whom and what it names.
// https://github.com/sigstore/architecture-docs/blob/main/client-spec.md section 4

import { type KeyObject, X509Certificate as NodeCertificate } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import { type SignedEntity, type TrustMaterial, Verifier } from '@sigstore/verify';
import { readTimestamp, timestampAuthoritiesOf, withSigners } from './authorities.js';
import { logsForCheckpoint } from './checkpoint.js';
import type { SignatureContent } from './content.js';
import { certificateIdentity, type ExtensionName, type IdentityRule, matchIdentity } from './identity.js';
import { checkEntryKind, checkEntrySigner, checkLogValidity, type EntrySigner, verifyOldIntotoEntry } from './log-entry.js';
import { keyFingerprint, unacceptable, type VerificationKey } from './public-key.js';
import type { HashName } from './raw-signature.js';
import { asRefusal, refusal } from './refusal.js';
import type { TrustedRoots } from './trusted-root.js';

/** Whose signature is wanted. */
export type Authority =
  | {
      readonly kind: 'key';
      readonly key: VerificationKey;
      /** Hashes that the key may have signed; all strong ones when not given. */
      readonly hashes?: readonly HashName[];
      /** With them every log entry and timestamp that is there must hold; without them, nobody could say, and they prove nothing. */
      readonly roots?: TrustedRoots;
      /** Default false: an entry need not be there. */
      readonly requireLog?: Requirement;
    }
  | {
      readonly kind: 'keyless';
      readonly identities: readonly IdentityRule[];
      readonly roots: TrustedRoots;
      /** Default true. GitHub's own instance for private repositories lists a timestamp authority and no logs. */
      readonly requireLog?: Requirement;
      readonly requireSct?: Requirement;
    };

/** `where-listed`: from every trusted instance whose root lists such a log. */
export type Requirement = boolean | 'where-listed';

/** One signature with everything that came along to prove it. */
export interface SignedMaterial {
  readonly content: SignatureContent;
  /** DER; absent when the signature names no certificate. */
  readonly certificate?: Buffer;
  readonly entries: readonly TransparencyLogEntry[];
  /** RFC 3161 responses. */
  readonly timestamps: readonly Buffer[];
  /** Of an old cosign attestation: the whole envelope, which its log entry hashes. */
  readonly envelope?: Buffer;
}

export interface ProvenSigner {
  /** Certificate subject, or the fingerprint of the key. */
  readonly identity: string;
  readonly issuer?: string;
  /** Earliest proven time. */
  readonly signedAt?: Date;
  /** Fingerprint of the key that signed. */
  readonly keyId?: string;
  /** What the certificate says of the signer; absent where a key signed. */
  readonly extensions?: ReadonlyMap<ExtensionName, string>;
}

/** Real ones have 1 to 6 KiB. Readers of DER below go through a hostile one many times. */
const maxDer = 64 * 1024;

/** @throws PortcullisError with the reason why the signature does not hold. */
export function verifyMaterial(material: SignedMaterial, authority: Authority): ProvenSigner {
  for (const der of [material.certificate ?? Buffer.alloc(0), ...material.timestamps]) {
    if (der.length > maxDer)
      throw refusal('signature-malformed', `expected certificates and timestamps of at most ${maxDer} bytes, got ${der.length}`);
  }
  if (authority.kind === 'key') {
    // `cosign sign --key … --certificate …` attaches a certificate of the very key. It then adds nothing, and takes nothing away.
    if (material.certificate !== undefined && keyFingerprint(certificateKey(material.certificate)) !== authority.key.fingerprint)
      throw refusal('key-mismatch', 'expected a signature by the given key, got one by a certificate of another');
    if (authority.roots === undefined) return verifyByKey({ ...material, entries: [], timestamps: [] }, authority, emptyTrust);
    return firstThatHolds(authority.roots, (trust) => verifyByKey(material, authority, trust));
  }
  const der = material.certificate;
  if (der === undefined) throw refusal('certificate-missing', 'expected a signature with a certificate, got one by a key');
  return firstThatHolds(authority.roots, (trust) => verifyKeyless(material, der, authority, trust));
}

/** A certificate names the same identity whoever trusts it, so this says more than that another instance does not know it. */
const identityCodes = new Set(['identity-mismatch', 'issuer-mismatch', 'extension-mismatch', 'identity-missing']);

/** Each instance of a trust root is tried; when none holds, the most telling failure is reported, or the last. */
function firstThatHolds(roots: TrustedRoots, verify: (trust: TrustMaterial) => ProvenSigner): ProvenSigner {
  let failure: unknown = refusal('trusted-root-empty', 'expected a trusted root, got none');
  for (const trust of roots) {
    try {
      return verify(trust);
    } catch (error) {
      failure = error;
      if (error instanceof PortcullisError && identityCodes.has(error.code)) break;
    }
  }
  throw asRefusal(failure);
}

const emptyTrust: TrustMaterial = {
  certificateAuthorities: [],
  timestampAuthorities: [],
  tlogs: [],
  ctlogs: [],
  publicKey: () => {
    throw refusal('key-invalid', 'expected a key, got none');
  },
};

function verifyByKey(material: SignedMaterial, authority: Authority & { kind: 'key' }, trust: TrustMaterial): ProvenSigner {
  const { key, fingerprint } = authority.key;
  // The log may hold either.
  const signer: EntrySigner = { key, ...(material.certificate === undefined ? {} : { certificate: material.certificate }) };
  const withKey: TrustMaterial = { ...trust, publicKey: () => ({ publicKey: key, validFor: () => true }) };
  const thresholds = { ctlogThreshold: 0, timestampThreshold: 0, tlogThreshold: threshold(authority.requireLog ?? false, trust.tlogs) };
  const times = verifySteps(material, { $case: 'public-key', hint: '' }, signer, withKey, thresholds);
  return { identity: fingerprint, keyId: fingerprint, ...earliest(times) };
}

function verifyKeyless(
  material: SignedMaterial,
  der: Buffer,
  authority: Authority & { kind: 'keyless' },
  trust: TrustMaterial,
): ProvenSigner {
  const certificate = parseCertificate(der);
  const thresholds = {
    ctlogThreshold: threshold(authority.requireSct ?? true, trust.ctlogs),
    tlogThreshold: threshold(authority.requireLog ?? true, trust.tlogs),
    timestampThreshold: 1,
  };
  const key = certificateKey(der);
  const times = verifySteps(material, { $case: 'certificate', certificate }, { key, certificate: der }, trust, thresholds);
  checkCodeSigning(certificate);
  checkClaimedTimes(material.entries, certificate);
  const identity = certificateIdentity(certificate);
  const failure = matchIdentity(identity, authority.identities);
  if (failure !== undefined) throw refusal(failure.code, failure.reason, 'Sign with the expected identity, or correct the policy.');
  const { subject, issuer, extensions } = identity;
  return { identity: subject, keyId: keyFingerprint(key), extensions, ...(issuer === undefined ? {} : { issuer }), ...earliest(times) };
}

function threshold(requirement: Requirement, logs: readonly unknown[]): number {
  return requirement === true || (requirement === 'where-listed' && logs.length > 0) ? 1 : 0;
}

type Thresholds = { readonly ctlogThreshold: number; readonly tlogThreshold: number; readonly timestampThreshold: number };

/** Returns the proven times. */
function verifySteps(
  material: SignedMaterial,
  key: SignedEntity['key'],
  signer: EntrySigner,
  trust: TrustMaterial,
  thresholds: Thresholds,
): readonly Date[] {
  const weakness = unacceptable(signer.key);
  if (weakness !== undefined) throw refusal('key-invalid', `expected an accepted kind of key, got ${weakness}`);
  // An entry of a log that is not trusted proves nothing; it does no harm either.
  const entries = material.entries.filter((entry) => trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId)));
  if (thresholds.tlogThreshold > 0 && entries.length === 0) {
    const got = material.entries.length === 0 ? 'none' : `${material.entries.length} of other logs`;
    throw refusal('log-entry-missing', `expected an entry of a trusted log, got ${got}`);
  }
  const old = material.envelope === undefined ? [] : entries.filter(isOldIntoto);
  const current = entries.filter((entry) => !old.includes(entry));
  const envelope = material.envelope ?? Buffer.alloc(0);
  for (const entry of old) verifyOldIntotoEntry(entry, trust.tlogs, envelope);
  const given = material.timestamps.map(readTimestamp);
  const timestampAuthorities = given.reduce(withSigners, timestampAuthoritiesOf(trust));
  const stamps = fromKnown(given, timestampAuthorities);
  const entity: SignedEntity = {
    signature: material.content,
    key,
    tlogEntries: [...current],
    timestamps: [
      ...entries.filter(hasPromise).map((tlogEntry) => ({ $case: 'transparency-log' as const, tlogEntry })),
      ...stamps.map((timestamp) => ({ $case: 'timestamp-authority' as const, timestamp })),
    ],
  };
  const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
  const tlogs = current.flatMap((entry) => logsForCheckpoint(entry, trust.tlogs));
  new Verifier({ ...trust, tlogs, timestampAuthorities }, { ...thresholds, tlogThreshold }).verify(entity);
  const times = [
    ...entries.filter(hasPromise).map((entry) => new Date(Number(entry.integratedTime) * 1000)),
    ...stamps.map((stamp) => stamp.signingTime),
  ];
  for (const entry of entries) {
    checkEntryKind(entry, material.content);
    checkEntrySigner(entry, signer);
    checkLogValidity(entry, trust.tlogs, times);
  }
  return times;
}

/** A time by an authority that nobody listed proves nothing; beside one by an authority that is listed it does no harm either. */
function fromKnown(
  stamps: readonly ReturnType<typeof readTimestamp>[],
  authorities: TrustMaterial['timestampAuthorities'],
): readonly ReturnType<typeof readTimestamp>[] {
  const known = stamps.filter(({ signerIssuer, signerSerialNumber }) =>
    authorities.some(({ certChain: [leaf] }) => leaf?.issuer.equals(signerIssuer) === true && leaf.serialNumber.equals(signerSerialNumber)),
  );
  return known.length === 0 ? stamps : known;
}

function isOldIntoto(entry: TransparencyLogEntry): boolean {
  return entry.kindVersion.kind === 'intoto' && entry.kindVersion.version === '0.0.1';
}

/** Only a promise signs the time; a time without one is the sender's word. */
function hasPromise(entry: TransparencyLogEntry): boolean {
  return entry.inclusionPromise !== undefined && Number(entry.integratedTime) > 0;
}

function earliest(times: readonly Date[]): { signedAt?: Date } {
  const first = Math.min(...times.map((time) => time.getTime()));
  return Number.isFinite(first) ? { signedAt: new Date(first) } : {};
}

function parseCertificate(der: Buffer): X509Certificate {
  try {
    return X509Certificate.parse(Buffer.from(der));
  } catch (error) {
    throw refusal('certificate-invalid', `expected an X.509 certificate, got: ${(error as Error).message}`);
  }
}

function certificateKey(der: Buffer): KeyObject {
  return new NodeCertificate(der).publicKey;
}

/** A time that nobody signs proves nothing, but one outside the certificate's life contradicts what is proven. */
function checkClaimedTimes(entries: SignedMaterial['entries'], certificate: X509Certificate): void {
  for (const { integratedTime } of entries) {
    const time = new Date(Number(integratedTime) * 1000);
    if (Number(integratedTime) !== 0 && !certificate.validForDate(time)) {
      throw refusal('certificate-invalid', `expected log entries from while the certificate was valid, got one of ${integratedTime} s`);
    }
  }
}

const extKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** A certificate for servers or mail is no certificate for code, whoever issued it. */
function checkCodeSigning(certificate: X509Certificate): void {
  const usages = certificate.extension(extKeyUsage)?.valueObj.subs[0]?.subs.map((usage) => usage.toOID()) ?? [];
  if (!usages.includes(codeSigning))
    throw refusal('certificate-invalid', 'expected a certificate for code signing, got one for other uses');
  if (certificate.extKeyUsage?.digitalSignature === false)
    throw refusal('certificate-invalid', 'expected a certificate for digital signatures, got one for other uses of its key');
  if (certificate.isCA) throw refusal('certificate-invalid', "expected a signer's certificate, got that of an authority");
}
