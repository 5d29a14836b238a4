// What the formats allow and sigstore's verifier does not take: an authority whose last certificate is no self-signed one, a
// timestamp authority without its signer's certificate, which then comes with the timestamp, one that signs with RSA, and times with
// more or fewer digits of a second than three.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto (CertificateAuthority.cert_chain)

import { RFC3161Timestamp, X509Certificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';

type Authority = TrustMaterial['certificateAuthorities'][number];
type Asn1 = X509Certificate['root'];

/**
 * "The last certificate in the chain MUST be the trust anchor. [It] MAY be an intermediate CA certificate." The verifier ends a path at
 * a certificate that issued itself, so the anchor says that it did: it is trusted by being listed, not by its own signature.
 */
export function anchored(authority: Authority): Authority {
  const anchor = authority.certChain.at(-1);
  if (anchor === undefined) return authority;
  const trusted: X509Certificate = Object.create(anchor, { issuer: { value: anchor.subject }, verify: { value: () => true } });
  return { ...authority, certChain: [...authority.certChain.slice(0, -1), trusted] };
}

const maxEmbedded = 16;
const extKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Those whose signer may sign times, or of which only issuers are listed: being listed makes no certificate one for timestamps. */
export function timestampAuthoritiesOf(trust: TrustMaterial): Authority[] {
  return trust.timestampAuthorities.filter(({ certChain: [first] }) => first !== undefined && (first.isCA || isForTimestamps(first)));
}

/**
 * The authorities, and for those of which only issuers are listed the signer that the timestamp brings along. Nothing else is taken
 * from the timestamp: an issuer that came with it would be trusted as if it were listed.
 */
export function withSigners(authorities: Authority[], stamp: RFC3161Timestamp): Authority[] {
  const issuers = authorities.filter(({ certChain }) => certChain[0]?.isCA === true);
  if (issuers.length === 0) return authorities;
  // That it is the one that the timestamp names is what the verifier looks at first.
  const signers = embeddedCertificates(stamp).filter((certificate) => !certificate.isCA && isForTimestamps(certificate));
  return [
    ...authorities,
    ...signers.flatMap((signer) => issuers.map((issuer) => ({ ...issuer, certChain: [signer, ...issuer.certChain] }))),
  ];
}

const rsaSignatures = '1.2.840.113549.1.1.';

/** The verifier knows the hash of ECDSA signatures alone; with RSA it is the one that the signer names for the digest. */
export function readTimestamp(bytes: Buffer): RFC3161Timestamp {
  const stamp = withTime(RFC3161Timestamp.parse(Buffer.from(bytes)));
  // biome-ignore lint/complexity/useLiteralKeys: the only way to what is private there
  const algorithm = stamp['signatureAlgorithmObj'].subs[0]?.toOID() ?? '';
  if (stamp.signatureAlgorithm !== undefined || !algorithm.startsWith(rsaSignatures)) return stamp;
  return Object.create(stamp, { signatureAlgorithm: { value: stamp.signerDigestAlgorithm } });
}

/** RFC 3161 section 2.4.2: "GeneralizedTime … fraction-of-second", as many digits as the authority likes. */
function withTime(stamp: RFC3161Timestamp): RFC3161Timestamp {
  const text = stamp.tstInfo.root.subs[4]?.value.toString('latin1') ?? '';
  const [, year, month, day, hour, minute, second, fraction] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{1,9})Z$/.exec(text) ?? [];
  if (fraction === undefined || fraction.length === 3) return stamp;
  const signingTime = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  return Object.create(stamp, { signingTime: { value: signingTime } });
}

/** RFC 5652 section 5.1: in the signed data, after what is signed. */
function embeddedCertificates(stamp: RFC3161Timestamp): X509Certificate[] {
  const tagged = (object: Asn1 | undefined) => object?.subs.find((sub) => sub.tag.isContextSpecific(0));
  const signedData = tagged(stamp.root.subs[1])?.subs[0];
  return (tagged(signedData)?.subs ?? []).slice(0, maxEmbedded).flatMap((sub) => {
    try {
      return [X509Certificate.parse(Buffer.from(sub.toDER()))];
    } catch {
      return [];
    }
  });
}

/** RFC 3161 section 2.3: this use alone, and marked critical. */
function isForTimestamps(certificate: X509Certificate): boolean {
  const extension = certificate.extension(extKeyUsage);
  const usages = extension?.valueObj.subs[0]?.subs.map((usage) => usage.toOID()) ?? [];
  return extension?.critical === true && usages.length === 1 && usages[0] === timeStamping;
}
