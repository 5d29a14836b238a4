// The Online Certificate Status Protocol (RFC 6960): the question about one certificate, and whether an answer may be believed.

import { createHash, createVerify } from 'node:crypto';
import {
  bitStringBytes,
  childAt,
  childrenOf,
  context,
  type Der,
  derTag,
  encode,
  expectTag,
  integerHex,
  numberOf,
  oidOf,
  readDer,
  timeOf,
} from '@portcullis/formats/der';
import {
  type Certificate,
  extendedKeyUsagesOf,
  isIssuedBy,
  readCertificate,
  readExtensions,
  rsaPssOid,
  signatureHashOf,
} from './certificate.js';
import type { RevokedEntry } from './crl.js';

/** What a believed answer says. */
export type CertificateStatus = 'good' | RevokedEntry;

const basicResponseOid = '1.3.6.1.5.5.7.48.1.1';
const ocspSigningOid = '1.3.6.1.5.5.7.3.9';
const noCheckOid = '1.3.6.1.5.5.7.48.1.5';
const invalidityDateOid = '2.5.29.24';
const maxResponderCertificates = 10;
const maxAnswers = 100;
/** How far clocks may differ. */
const skew = 5 * 60_000;
/** An answer that names no next update is fresh for so long: its responder has newer ones at any time (section 4.2.2.1). */
const withoutNextUpdate = 60 * 60_000;

/** The request about a certificate, DER (section 4.1.1). Responders know SHA-1 of the issuer everywhere, which secures nothing here. */
export function ocspRequest(certificate: Certificate, issuer: Certificate): Buffer {
  const request = encode(derTag.sequence, encode(derTag.sequence, certificateId(certificate, issuer)));
  // OCSPRequest { TBSRequest { requestList { Request } } }
  return [1, 2, 3].reduce((inner) => encode(derTag.sequence, inner), request);
}

/** CertID: the hash, the issuer's name and key by it, and the serial number. */
function certificateId(certificate: Certificate, issuer: Certificate): Buffer {
  const sha1 = Buffer.from('300906052b0e03021a0500', 'hex');
  return Buffer.concat([
    sha1,
    encode(derTag.octetString, createHash('sha1').update(issuer.subjectRaw).digest()),
    encode(derTag.octetString, createHash('sha1').update(keyBits(issuer)).digest()),
    encode(derTag.integer, serialBytes(certificate.serial)),
  ]);
}

/** The value of the subjectPublicKey bit string, without the count of unused bits. */
function keyBits(issuer: Certificate): Buffer {
  const info = readDer(issuer.publicKey.export({ type: 'spki', format: 'der' }));
  return bitStringBytes(childAt(childrenOf(info), 1, derTag.bitString));
}

function serialBytes(hex: string): Buffer {
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  // A first bit that is set would make the number negative.
  return Buffer.from(Number.parseInt(even.slice(0, 2), 16) > 0x7f ? `00${even}` : even, 'hex');
}

/**
 * What an answer says of a certificate, once its signer, its freshness and its subject are shown.
 * @throws Error "expected X, got Y" when it proves nothing.
 */
export function readOcspAnswer(bytes: Uint8Array, certificate: Certificate, issuer: Certificate, now: Date): CertificateStatus {
  const [status, content] = childrenOf(readDer(bytes));
  if (status === undefined) throw new Error('expected a status, got none');
  const code = numberOf(status, derTag.enumerated);
  if (code !== 0) throw new Error(`expected an answer, got the responder's error ${code}`);
  const [type, body] = childrenOf(childAt(childrenOf(expectTag(required(content), context(0))), 0, derTag.sequence));
  if (oidOf(required(type)) !== basicResponseOid) throw new Error('expected a basic response, got another kind');
  const parts = childrenOf(readDer(expectTag(required(body), derTag.octetString).value));
  const data = childAt(parts, 0, derTag.sequence);
  checkSigner(data, parts, issuer, now);
  return statusOf(data, certificateId(certificate, issuer), now);
}

/** The issuer itself, or whom it gave the right to answer for it (section 4.2.2.2). */
function checkSigner(data: Der, parts: readonly Der[], issuer: Certificate, now: Date): void {
  const algorithm = childAt(parts, 1, derTag.sequence);
  const hash = signatureHashOf(algorithm);
  if (hash === undefined || oidOf(childAt(childrenOf(algorithm), 0, derTag.oid)) === rsaPssOid)
    throw new Error('expected a signature by RSA or ECDSA with SHA-256 or longer, got another');
  const signature = bitStringBytes(childAt(parts, 2, derTag.bitString));
  const signs = ({ publicKey }: Certificate): boolean => {
    try {
      return createVerify(hash).update(data.raw).verify(publicKey, signature);
    } catch {
      return false;
    }
  };
  if (signs(issuer)) return;
  const carried = parts[3] === undefined ? [] : childrenOf(childAt(childrenOf(expectTag(parts[3], context(0))), 0, derTag.sequence));
  const responder = carried
    .slice(0, maxResponderCertificates)
    .map(({ raw }) => readCertificate(raw))
    .find(signs);
  if (responder === undefined) throw new Error('expected an answer signed by the issuer or its responder, got another signer');
  if (!isIssuedBy(responder, issuer) || extendedKeyUsagesOf(responder)?.oids.includes(ocspSigningOid) !== true)
    throw new Error('expected a responder whom the issuer gave the right to answer, got another');
  if (!responder.extensions.has(noCheckOid)) throw new Error('expected a responder that need not be asked about itself, got another');
  if (responder.notBefore > now || responder.notAfter < now) throw new Error('expected a responder in force, got one that is not');
}

function statusOf(data: Der, wanted: Buffer, now: Date): CertificateStatus {
  // Version, responder, time and extensions stand around the list of answers, which alone is a sequence of sequences.
  const answers = childrenOf(data).find(({ tag }) => tag === derTag.sequence);
  for (const answer of childrenOf(required(answers)).slice(0, maxAnswers)) {
    const [id, status, thisUpdate, ...rest] = childrenOf(answer);
    if (!sameCertificate(required(id), wanted)) continue;
    checkFresh(
      timeOf(required(thisUpdate)),
      rest.find(({ tag }) => tag === context(0)),
      now,
    );
    return readStatus(
      required(status),
      rest.find(({ tag }) => tag === context(1)),
    );
  }
  throw new Error('expected an answer about the certificate, got one about others');
}

/** The same but for the parameters of the hash, which are NULL or left out. */
function sameCertificate(id: Der, wanted: Buffer): boolean {
  const own = childrenOf(expectTag(id, derTag.sequence));
  const asked = childrenOf(readDer(encode(derTag.sequence, wanted)));
  const hashName = ([algorithm]: readonly Der[]): string => oidOf(childAt(childrenOf(required(algorithm)), 0, derTag.oid));
  return (
    hashName(own) === hashName(asked) &&
    [1, 2].every((at) => own[at]?.raw.equals(required(asked[at]).raw) === true) &&
    integerHex(required(own[3])) === integerHex(required(asked[3]))
  );
}

function checkFresh(thisUpdate: Date, next: Der | undefined, now: Date): void {
  if (thisUpdate.getTime() > now.getTime() + skew)
    throw new Error(`expected an answer of the past, got one from ${thisUpdate.toISOString()}`);
  const until = next === undefined ? new Date(thisUpdate.getTime() + withoutNextUpdate) : timeOf(required(childrenOf(next)[0]));
  if (until.getTime() + skew < now.getTime()) throw new Error(`expected a current answer, got one that ended at ${until.toISOString()}`);
}

function readStatus(status: Der, details: Der | undefined): CertificateStatus {
  const extensions = readExtensions(details);
  const [critical] = [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
  if (critical !== undefined) throw new Error(`expected a complete answer, got critical extension ${critical}`);
  if (status.tag === 0x80) return 'good';
  if (status.tag !== context(1)) throw new Error('expected `good` or `revoked`, got that the responder does not know the certificate');
  const invalidity = extensions.get(invalidityDateOid);
  return {
    revokedAt: timeOf(required(childrenOf(status)[0])),
    invalidSince: invalidity === undefined ? undefined : timeOf(readDer(invalidity.value, derTag.generalizedTime)),
  };
}

function required(element: Der | undefined): Der {
  if (element === undefined) throw new Error('expected one element more');
  return element;
}
