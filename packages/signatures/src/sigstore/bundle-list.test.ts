import { createHash } from 'node:crypto';
import type { PortcullisError } from '@portcullis/core';
import { type MockInstance, mockInstance, mockIssuer, mockSubject } from '../testing/mock-sigstore.js';
import { verifyAnyBundle } from './bundle-list.js';
import { messageOf } from './raw-signature.js';
import { readTrustedRoots } from './trusted-root.js';

const artifact = Buffer.from('the artifact\n');
let instance: MockInstance;
let good: string;
let other: string;
let attested: string;

/** As npm answers. */
const npm = (...bundles: readonly string[]): string =>
  JSON.stringify({ attestations: bundles.map((bundle) => ({ predicateType: 'x', bundle: JSON.parse(bundle) })) }, null, 2);
/** As PyPI keeps what a bundle holds. */
function pypi(bundle: string, version: unknown = 1): object {
  const { verificationMaterial: material, dsseEnvelope: envelope } = JSON.parse(bundle);
  return {
    version,
    verification_material: { certificate: material.certificate.rawBytes, transparency_entries: material.tlogEntries },
    envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
  };
}
const provenance = (...attestations: readonly object[]): string =>
  JSON.stringify({ version: 1, attestation_bundles: [{ publisher: {}, attestations }] });

beforeAll(async () => {
  instance = await mockInstance();
  good = JSON.stringify(await instance.sign({ message: artifact }));
  other = JSON.stringify(await instance.sign({ message: Buffer.from('another') }));
  const sha256 = createHash('sha256').update(artifact).digest('hex');
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256 } }], predicateType: 'x', predicate: null };
  attested = JSON.stringify(await instance.sign({ statement }));
});

function decideWhole(text: string): string {
  const roots = readTrustedRoots(JSON.stringify(instance.root), 'trusted_root.json');
  const identities = [{ issuer: mockIssuer, subject: { equals: mockSubject } }];
  return verifyAnyBundle(Buffer.from(text), messageOf(artifact), { kind: 'keyless', identities, roots }).identity;
}

function decide(text: string): string {
  try {
    return decideWhole(text);
  } catch (error) {
    return (error as PortcullisError).code;
  }
}

test.each<[string, () => string, string]>([
  ['one', () => good, mockSubject],
  ['one that is laid out', () => JSON.stringify(JSON.parse(good), null, 2), mockSubject],
  ['one behind another artifact’s', () => `${other}\n${good}\n`, mockSubject],
  ['one before what is no bundle, with Windows line ends', () => `${good}\r\n{}\r\n\r\n`, mockSubject],
  ['none that holds', () => `${other}\n{}\n`, 'subject-mismatch'],
  ['nothing', () => '\n', 'bundle-malformed'],
  ['npm, laid out', () => npm(other, good), mockSubject],
  ['npm, on a line', () => JSON.stringify(JSON.parse(npm(good))), mockSubject],
  ['npm, none of which holds', () => npm(other), 'subject-mismatch'],
  ['npm, empty', () => npm(), 'bundle-malformed'],
  ['npm, without bundles', () => '{"attestations":[null,{"predicateType":"x"}]}', 'bundle-malformed'],
  ['npm that says two things by one key', () => npm(good).replace('{', `{"attestations":${JSON.stringify([])},`), 'bundle-malformed'],
  ['PyPI', () => provenance(pypi(attested)), mockSubject],
  ['PyPI, laid out', () => JSON.stringify(JSON.parse(provenance(pypi(attested))), null, 2), mockSubject],
  ['one attestation of PyPI', () => JSON.stringify(pypi(attested)), mockSubject],
  ['PyPI of another version', () => provenance(pypi(attested, 2)), 'bundle-malformed'],
  [
    'PyPI, with another statement',
    () => provenance(pypi(attested)).replace(/"statement":"..../, '"statement":"eyJ9'),
    'statement-malformed',
  ],
  ['PyPI, without any', () => provenance(), 'bundle-malformed'],
  ['a list', () => `[${good}]`, 'bundle-malformed'],
  ['more than anybody writes', () => `${`${other}\n`.repeat(200)}${good}\n`, 'bundle-malformed'],
])('a file of %s', (_, text, expected) => {
  expect(decide(text())).toBe(expected);
});

test.each([
  ['a DSSE envelope without its log entry', () => JSON.parse(attested).dsseEnvelope, 'a DSSE envelope alone'],
  ['what cosign wrote before bundles', () => ({ base64Signature: 'AAAA', cert: 'AAAA', rekorBundle: {} }), 'before bundles'],
  [
    'a chain in version 0.3',
    () => {
      const bundle = JSON.parse(good);
      const { certificate, ...material } = bundle.verificationMaterial;
      return { ...bundle, verificationMaterial: { ...material, x509CertificateChain: { certificates: [certificate] } } };
    },
    'one certificate, as bundles of version 0.3 hold it, got a chain',
  ],
])('%s is refused by its name', (_, value, expected) => {
  expect(() => decideWhole(JSON.stringify(value()))).toThrow(
    expect.objectContaining({ code: 'bundle-malformed', message: expect.stringContaining(expected) }),
  );
});
