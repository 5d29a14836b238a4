// One envelope against one trust policy statement: the steps of the trust policy specification, "Signature Verification",
// in its order, each enforced or only noted as the level says.

import { PortcullisError } from '@portcullis/core';
import type { Descriptor } from '@portcullis/oci';
import { keyFingerprint } from '@portcullis/signatures';
import type { Certificate } from './certificate.js';
import { checkChain } from './chain.js';
import { checkRevocation, type RevocationList } from './crl.js';
import { formatName } from './distinguished-name.js';
import type { Envelope } from './envelope.js';
import { quoted, refusal } from './refusal.js';
import type { Learnt, RevocationAsker } from './revocation.js';
import { type ProvenTime, verifyTimestamp } from './timestamp.js';
import { type Check, isTrustedIdentity, type StoreType, type TrustStatement } from './trust-policy.js';
import { storeKey, type TrustStores } from './trust-store.js';

export interface EnvelopeTrust {
  readonly statement: TrustStatement;
  readonly stores: TrustStores;
  readonly revocationLists: readonly RevocationList[];
  readonly now: Date;
  /** Asks whoever the certificates name about them; nobody is asked without. */
  readonly ask?: RevocationAsker | undefined;
}

export interface EnvelopeVerdict {
  /** Only of a signer whose authenticity was shown. */
  readonly identity?: string;
  readonly issuer?: string;
  readonly signedAt?: Date;
  readonly keyId?: string;
  /** Failures that the level only notes, and what it does not look at though it decides who signed what. */
  readonly noted: readonly string[];
}

/** @throws PortcullisError `notation-*` for the first check that fails and is enforced. */
export async function verifyEnvelope(envelope: Envelope, subject: Descriptor, trust: EnvelopeTrust): Promise<EnvelopeVerdict> {
  const { statement, now } = trust;
  const leaf = envelope.chain[0];
  const root = envelope.chain.at(-1);
  if (leaf === undefined || root === undefined) throw refusal('notation-certificate', 'expected a certificate chain, got none');
  const noted: string[] = [];
  const run = <Result>(check: Check, step: () => Result): Result | undefined => {
    if (statement.actions[check] === 'skip') {
      // Revocation may be looked after elsewhere; who signed what may not.
      if (check === 'integrity' || check === 'authenticity') noted.push(`${check}: not looked at`);
      return undefined;
    }
    try {
      return step();
    } catch (error) {
      if (statement.actions[check] === 'enforce' || !(error instanceof PortcullisError)) throw error;
      noted.push(`${check}: ${error.message}`);
      return undefined;
    }
  };
  run('integrity', () => {
    checkChain(envelope.chain, 'codeSigning');
    checkPayload(envelope.payload, subject);
  });
  const authentic = run('authenticity', () => checkAuthenticity(envelope, trust)) === true;
  run('expiry', () => checkExpiry(envelope, now));
  const proven = run('authenticTimestamp', () => checkTime(envelope, trust));
  const learnt = await ask(envelope.chain, authentic, trust);
  const ofTimestamp = await ask(proven?.timestamp?.chain ?? [], proven?.timestamp !== undefined, trust);
  run('revocation', () => {
    checkRevocation(envelope.chain, learnt.lists, now, proven?.timestamp?.latest, learnt.answers);
    if (proven?.timestamp !== undefined) checkRevocation(proven.timestamp.chain, ofTimestamp.lists, now, undefined, ofTimestamp.answers);
  });
  // Whoever is not authenticated gets no name: anyone can write any subject into a certificate. Nor is their time proven.
  if (!authentic) return { noted };
  return {
    identity: formatName(leaf.subject),
    issuer: formatName((envelope.chain[1] ?? leaf).subject),
    keyId: keyFingerprint(leaf.publicKey),
    ...(proven?.signedAt === undefined ? {} : { signedAt: proven.signedAt }),
    noted,
  };
}

/** What is known of a chain's revocations: by files, and of a chain that is trusted by those whom it names. */
async function ask(chain: readonly Certificate[], trusted: boolean, trust: EnvelopeTrust): Promise<Learnt> {
  const { revocationLists: lists, statement } = trust;
  if (trust.ask === undefined || !trusted || statement.actions.revocation === 'skip') return { lists, answers: new Map() };
  const learnt = await trust.ask(chain);
  return { lists: [...lists, ...learnt.lists], answers: learnt.answers };
}

function checkPayload(payload: Buffer, subject: Descriptor): void {
  let target: Partial<Record<string, unknown>> | undefined;
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    target = (parsed as { targetArtifact?: Record<string, unknown> } | null)?.targetArtifact;
  } catch (cause) {
    throw refusal('notation-envelope', 'expected a payload of JSON, got something else', cause);
  }
  if (typeof target !== 'object' || target === null) throw refusal('notation-envelope', 'expected a payload with targetArtifact, got none');
  for (const name of ['digest', 'mediaType', 'size'] as const) {
    if (target[name] !== subject[name])
      throw refusal('notation-subject', `expected a signature of ${name} ${quoted(subject[name])}, got ${quoted(target[name] ?? 'none')}`);
  }
}

function storesOf(
  { statement, stores }: EnvelopeTrust,
  type: StoreType,
): { readonly configured: boolean; readonly certificates: readonly Certificate[] } {
  const names = statement.trustStores.filter((store) => store.type === type);
  return { configured: names.length > 0, certificates: names.flatMap((store) => stores.get(storeKey(store)) ?? []) };
}

function checkAuthenticity(envelope: Envelope, trust: EnvelopeTrust): true {
  const type: StoreType = envelope.attributes.scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
  const { certificates } = storesOf(trust, type);
  const leaf = envelope.chain[0];
  if (!certificates.some((trusted) => envelope.chain.some((certificate) => certificate.raw.equals(trusted.raw)))) {
    throw refusal(
      'notation-untrusted',
      `expected a chain to a certificate of the ${type} trust stores, got root ${quoted(formatName(envelope.chain.at(-1)?.subject ?? []))}`,
    );
  }
  if (leaf === undefined || !isTrustedIdentity(trust.statement, leaf.subject)) {
    throw refusal('notation-identity', `expected a signer among the trusted identities, got ${quoted(formatName(leaf?.subject ?? []))}`);
  }
  return true;
}

function checkExpiry(envelope: Envelope, now: Date): void {
  const { expiry } = envelope.attributes;
  if (expiry !== undefined && expiry <= now)
    throw refusal('notation-expired', `expected a signature in force, got one that expired at ${expiry.toISOString()}`);
}

interface Proven {
  readonly signedAt: Date | undefined;
  /** Only a timestamp authority's time may spare a signature from a later revocation: a stolen key can claim any other. */
  readonly timestamp: ProvenTime | undefined;
}

function checkTime(envelope: Envelope, trust: EnvelopeTrust): Proven {
  const { statement, now } = trust;
  const { scheme, signingTime } = envelope.attributes;
  if (scheme === 'notary.x509.signingAuthority') {
    checkValidity(envelope, signingTime, signingTime, 'at its authentic signing time');
    return { signedAt: signingTime, timestamp: undefined };
  }
  const authorities = storesOf(trust, 'tsa');
  const expired = envelope.chain.some((certificate) => now > certificate.notAfter);
  if (!authorities.configured || (statement.verifyTimestamp === 'afterCertExpiry' && !expired)) {
    checkValidity(envelope, now, now, 'now, which it has to be without a verified timestamp');
    return { signedAt: undefined, timestamp: undefined };
  }
  if (envelope.timestamp === undefined) throw refusal('notation-timestamp', 'expected a timestamp countersignature, got none');
  const time = verifyTimestamp(envelope.timestamp, envelope.signature, authorities.certificates);
  if (time.earliest > now) throw refusal('notation-timestamp', `expected a timestamp of the past, got ${time.earliest.toISOString()}`);
  checkValidity(envelope, time.earliest, time.latest, 'at the time of its timestamp');
  return { signedAt: time.latest, timestamp: time };
}

function checkValidity(envelope: Envelope, from: Date, to: Date, when: string): void {
  const outside = envelope.chain.find(({ notBefore, notAfter }) => from < notBefore || to > notAfter);
  if (outside === undefined) return;
  const range = `${outside.notBefore.toISOString()} to ${outside.notAfter.toISOString()}`;
  throw refusal(
    'notation-timestamp',
    `expected a certificate that is valid ${when}, got ${quoted(formatName(outside.subject))}, valid ${range}`,
  );
}
