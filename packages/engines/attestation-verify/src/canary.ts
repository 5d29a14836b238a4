// The canary: a made-up artifact, attested by a key made for it, must be verified by that key, and by no other nor as passed.

import { generateKeyPairSync, sign } from 'node:crypto';
import { messageOf, parseAttestationRule, readPublicKey } from '@portcullis/signatures';
import type { Expectation } from './expectation.js';
import { attestationOutcome, readBundle } from './verify.js';

const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'https://slsa.dev/verification_summary/v1';

export function runCanary(): { readonly detected: boolean; readonly detail: string } {
  const artifact = messageOf(Buffer.from('canary'));
  const [signer, stranger] = [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ec', { namedCurve: 'P-256' })];
  const statusFor = ({ publicKey }: typeof signer, verificationResult: string): string => {
    const document = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'canary', digest: { sha256: artifact.digests.get('sha256')?.toString('hex') } }],
      predicateType,
      predicate: { verificationResult },
    };
    const payload = Buffer.from(JSON.stringify(document));
    const signed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: 'canary' }, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [] } },
      dsseEnvelope: {
        payloadType,
        payload: payload.toString('base64'),
        signatures: [{ sig: sign('sha256', signed, signer.privateKey).toString('base64'), keyid: '' }],
      },
    };
    const expectation: Expectation = {
      authority: { kind: 'key', key: readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString()) },
      rules: [parseAttestationRule({ predicate: predicateType }, {})],
      exactSigner: true,
    };
    const outcome = attestationOutcome(readBundle(Buffer.from(JSON.stringify(bundle))), artifact, expectation);
    return 'kind' in outcome ? outcome.kind : 'verified';
  };
  const [own, other, failed] = [statusFor(signer, 'PASSED'), statusFor(stranger, 'PASSED'), statusFor(signer, 'FAILED')];
  return {
    detected: own === 'verified' && other === 'invalid' && failed === 'unmet',
    detail: `a made-up attestation was ${own} by its key and ${other} by another, and one of a failed check was ${failed}`,
  };
}
