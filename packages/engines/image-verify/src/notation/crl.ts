// Certificate revocation lists (RFC 5280, section 5) from files: who is revoked by whom, and whether the list may be
// believed. A list that is missing or stale leaves the status unknown and the policy decides; revocation.ts fetches where that is asked for.

import { createVerify } from 'node:crypto';
import {
  bitStringBytes,
  childAt,
  childrenOf,
  context,
  type Der,
  derTag,
  eachChild,
  integerHex,
  oidOf,
  readDer,
  timeOf,
} from '@portcullis/formats/der';
import {
  type Certificate,
  describe,
  type Extension,
  extensionOid,
  keyUsageOf,
  readExtension,
  readExtensions,
  rsaPssOid,
  type SignatureHash,
  signatureHashOf,
} from './certificate.js';
import { quoted, refusal } from './refusal.js';

export interface RevokedEntry {
  readonly revokedAt: Date;
  /** From when on the key is suspect; earlier signatures with a proven time stay good. */
  readonly invalidSince: Date | undefined;
}

export interface RevocationList {
  readonly issuerRaw: Buffer;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  /** By serial number in hex without leading zeros. */
  readonly revoked: ReadonlyMap<string, RevokedEntry>;
  /** Critical extensions that are not understood: such a list proves nothing (section 5.2). */
  readonly unknownCritical: readonly string[];
  readonly signed: Buffer;
  readonly signature: Buffer;
  readonly signatureHash: SignatureHash | undefined;
  readonly signatureAlgorithm: string;
}

const invalidityDateOid = '2.5.29.24';

/** @throws Error when the bytes are not exactly one list. */
export function readRevocationList(bytes: Uint8Array): RevocationList {
  const outer = childrenOf(readDer(bytes));
  if (outer.length !== 3) throw new Error(`expected a revocation list of 3 parts, got ${outer.length}`);
  const list = childAt(outer, 0, derTag.sequence);
  const algorithm = childAt(outer, 1, derTag.sequence);
  const fields = childrenOf(list);
  const at = fields[0]?.tag === derTag.integer ? 1 : 0;
  if (!childAt(fields, at, derTag.sequence).raw.equals(algorithm.raw)) throw new Error('expected one signature algorithm, got two');
  const thisUpdate = fields[at + 2];
  if (thisUpdate === undefined) throw new Error('expected a time of issue');
  const rest = fields.slice(at + 3);
  const nextUpdate = rest.find((field) => field.tag === derTag.utcTime || field.tag === derTag.generalizedTime);
  const extensions = readExtensions(rest.find((field) => field.tag === context(0)));
  const { entries, unknownCritical } = readEntries(rest.find((field) => field.tag === derTag.sequence));
  return {
    issuerRaw: childAt(fields, at + 1, derTag.sequence).raw,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: nextUpdate === undefined ? undefined : timeOf(nextUpdate),
    revoked: entries,
    unknownCritical: [...criticalOf(extensions), ...unknownCritical],
    signed: list.raw,
    signature: bitStringBytes(childAt(outer, 2, derTag.bitString)),
    signatureHash: signatureHashOf(algorithm),
    signatureAlgorithm: oidOf(childAt(childrenOf(algorithm), 0, derTag.oid)),
  };
}

/** What was answered about a certificate when somebody was asked, or why nothing is known. */
export type Answer =
  | 'good'
  | { readonly revoked: RevokedEntry; readonly unknown?: undefined }
  | { readonly unknown: string; readonly revoked?: undefined };
export type Answers = ReadonlyMap<Certificate, Answer>;

/**
 * Checks each certificate of a chain but the root, which nobody above it could revoke.
 * `provenTime` is the time of a verified timestamp, which spares signatures made before a key became suspect.
 * @throws PortcullisError `notation-revoked`, `notation-revocation-unknown`
 */
export function checkRevocation(
  chain: readonly Certificate[],
  lists: readonly RevocationList[],
  now: Date,
  provenTime: Date | undefined,
  answers: Answers = new Map(),
): void {
  const unknown: string[] = [];
  // Revoked outweighs unknown, wherever in the chain each stands.
  chain.slice(0, -1).forEach((certificate, index) => {
    const issuer = chain[index + 1];
    const reason =
      issuer === undefined ? undefined : statusUnknown(certificate, issuer, { lists, answer: answers.get(certificate), now, provenTime });
    if (reason !== undefined) unknown.push(`${reason} (certificate ${quoted(describe(certificate))})`);
  });
  if (unknown[0] !== undefined) throw refusal('notation-revocation-unknown', unknown[0]);
}

interface Known {
  readonly lists: readonly RevocationList[];
  readonly answer: Answer | undefined;
  readonly now: Date;
  readonly provenTime: Date | undefined;
}

/** Why the status is unknown, or undefined when the certificate is good. What says that it is revoked outweighs what says that it is good. */
function statusUnknown(certificate: Certificate, issuer: Certificate, { lists, answer, now, provenTime }: Known): string | undefined {
  const named = lists.filter((list) => list.issuerRaw.equals(certificate.issuerRaw));
  const signed = named.filter((list) => isSignedBy(list, issuer));
  const entries = [...signed.map((list) => list.revoked.get(certificate.serial)), answer === 'good' ? undefined : answer?.revoked];
  for (const entry of entries) {
    if (entry === undefined) continue;
    const spared = provenTime !== undefined && entry.invalidSince !== undefined && provenTime < entry.invalidSince;
    if (!spared) {
      throw refusal(
        'notation-revoked',
        `expected a certificate in force, got one revoked at ${entry.revokedAt.toISOString()} (certificate ${quoted(describe(certificate))})`,
      );
    }
  }
  if (answer === 'good' || answer?.revoked !== undefined) return undefined;
  const asked = answer?.unknown === undefined ? '' : `; ${answer.unknown}`;
  if (signed.length === 0) {
    if (named.length > 0) return `expected a revocation list signed by the issuer, got one with another signature${asked}`;
    return namesRevocationSource(certificate) ? `expected a revocation list of its issuer, got none${asked}` : undefined;
  }
  const problems = signed.map((list) => staleness(list, now));
  return problems.includes(undefined) ? undefined : `${problems[0]}${asked}`;
}

/** Where a certificate's issuer says that revocations are told: responders to ask, and lists to fetch. http and https alone. */
export function revocationSources({ extensions }: Certificate): {
  readonly responders: readonly string[];
  readonly lists: readonly string[];
} {
  const access = extensions.get(extensionOid.authorityInformationAccess);
  const points = extensions.get(extensionOid.crlDistributionPoints);
  return {
    responders: access === undefined ? [] : responderAddresses(readDer(access.value)),
    lists: points === undefined ? [] : addressesIn(readDer(points.value), maxNesting),
  };
}

/** A distribution point nests its names three deep (RFC 5280, section 4.2.1.13). */
const maxNesting = 5;
const maxAddresses = 10;
/** uniformResourceIdentifier of a GeneralName. */
const uriTag = 0x86;

function responderAddresses(access: Der): readonly string[] {
  const found: string[] = [];
  for (const description of eachChild(access)) {
    const [method, location] = childrenOf(description);
    if (method?.raw.equals(ocspAccess) === true && location?.tag === uriTag) found.push(location.value.toString('latin1'));
  }
  return found.filter(isWebAddress).slice(0, maxAddresses);
}

function addressesIn(element: Der, depth: number): readonly string[] {
  if (element.tag === uriTag) return [element.value.toString('latin1')].filter(isWebAddress);
  if (depth === 0 || (element.tag & 0x20) === 0) return [];
  return childrenOf(element)
    .flatMap((child) => addressesIn(child, depth - 1))
    .slice(0, maxAddresses);
}

function isWebAddress(text: string): boolean {
  return text.length <= 2000 && /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** id-ad-ocsp as encoded; the extension also names where certificates are, which says nothing of revocation. */
const ocspAccess = Buffer.from('06082b06010505073001', 'hex');

function namesRevocationSource({ extensions }: Certificate): boolean {
  const access = extensions.get(extensionOid.authorityInformationAccess);
  return extensions.has(extensionOid.crlDistributionPoints) || access?.value.includes(ocspAccess) === true;
}

function staleness(list: RevocationList, now: Date): string | undefined {
  if (list.unknownCritical.length > 0) return `expected a complete revocation list, got critical extension ${list.unknownCritical[0]}`;
  if (list.thisUpdate > now) return `expected a revocation list in force, got one from ${list.thisUpdate.toISOString()}`;
  if (list.nextUpdate === undefined) return 'expected a revocation list with a next update, got none';
  if (list.nextUpdate <= now) return `expected a current revocation list, got one that ended at ${list.nextUpdate.toISOString()}`;
  return undefined;
}

function isSignedBy(list: RevocationList, issuer: Certificate): boolean {
  // PSS parameters of a list are read for their hash only; openssl needs them spelled out, and no authority we know uses them.
  if (list.signatureHash === undefined || list.signatureAlgorithm === rsaPssOid) return false;
  try {
    const usage = keyUsageOf(issuer);
    if (usage !== undefined && !usage.usages.has('cRLSign')) return false;
    return createVerify(list.signatureHash).update(list.signed).verify(issuer.publicKey, list.signature);
  } catch {
    return false;
  }
}

function readEntries(field: Der | undefined): { entries: ReadonlyMap<string, RevokedEntry>; unknownCritical: readonly string[] } {
  const entries = new Map<string, RevokedEntry>();
  const unknownCritical: string[] = [];
  if (field === undefined) return { entries, unknownCritical };
  for (const element of eachChild(field)) {
    const [serial, time, details] = childrenOf(element);
    if (serial === undefined || time === undefined) throw new Error('expected a serial number and a time of revocation');
    const extensions = details === undefined ? [] : childrenOf(details).map(readExtension);
    const invalidity = extensions.find(([oid]) => oid === invalidityDateOid)?.[1].value;
    unknownCritical.push(...criticalOf(extensions));
    entries.set(integerHex(serial), {
      revokedAt: timeOf(time),
      invalidSince: invalidity === undefined ? undefined : timeOf(readDer(invalidity, derTag.generalizedTime)),
    });
  }
  return { entries, unknownCritical };
}

function criticalOf(extensions: Iterable<readonly [string, Extension]>): readonly string[] {
  return [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
}
