// Files that others published and we carry: that they are what their README says, and that bundles by real signers hold.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortcullisError } from '@portcullis/core';
import { Metadata, MetadataKind } from '@tufjs/models';
import { type BundleJson, newKey } from '../testing/mock-sigstore.js';
import { verifyBundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import { readPublicKey } from './public-key.js';
import type { HashName, SignedMessage } from './raw-signature.js';
import { embeddedGithubRoots, embeddedRoots, stagingRoots, type TrustedRoots } from './trusted-root.js';
import type { Authority } from './verify.js';

const folder = join(import.meta.dirname, '../../data');
const load = (name: string): BundleJson => JSON.parse(readFileSync(join(folder, 'public-bundles', name), 'utf8'));
const digest = (hex: string, hash: HashName = 'sha256'): SignedMessage => ({ digests: new Map([[hash, Buffer.from(hex, 'hex')]]) });

function decide(json: BundleJson, authority: Authority, what: SignedMessage): string {
  try {
    verifyBundle(parseBundle(Buffer.from(JSON.stringify(json))), what, authority);
    return 'verified';
  } catch (error) {
    return (error as PortcullisError).code;
  }
}

function by(roots: TrustedRoots, subject: string, issuer?: string): Authority {
  return {
    kind: 'keyless',
    identities: [{ issuer, subject: { equals: subject } }],
    roots,
    requireLog: 'where-listed',
    requireSct: 'where-listed',
  };
}

test.each(['trust-roots', 'public-bundles'])('every file in %s has a source and is what its README says', (part) => {
  const readme = readFileSync(join(folder, part, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/^\| (\S+) \| (?:crate|repository) \S+ v?[\d.]+ \| \S+ \| ([0-9a-f]{64}) \|$/gm)].map(
    ([, file, hash]) => `${file} ${hash}`,
  );
  const found = readdirSync(join(folder, part))
    .filter((file) => file !== 'README.md')
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, part, file)))
          .digest('hex')}`,
    );
  expect(listed.sort()).toEqual(found.sort());
});

test("GitHub's TUF root is signed by enough of its own keys", () => {
  const json = JSON.parse(readFileSync(join(folder, 'trust-roots/github-tuf-root.json'), 'utf8'));
  const root = Metadata.fromJSON(MetadataKind.Root, json);
  expect(root.signed.roles.root?.threshold).toBe(3);
  root.verifyDelegate(MetadataKind.Root, root);
  const altered = Metadata.fromJSON(MetadataKind.Root, { ...json, signed: { ...json.signed, version: 10 } });
  expect(() => root.verifyDelegate(MetadataKind.Root, altered)).toThrow();
});

test.each([
  ['Sigstore’s public instance', embeddedRoots, true],
  ['GitHub’s own instance', embeddedGithubRoots, false],
  ['Sigstore’s staging instance', stagingRoots, true],
])('the embedded root of %s can be read', (_name, roots, hasLogs) => {
  const [root] = roots();
  expect(root?.certificateAuthorities.length).toBeGreaterThan(1);
  expect(root?.timestampAuthorities.length).toBeGreaterThan(0);
  expect([(root?.tlogs.length ?? 0) > 0, (root?.ctlogs.length ?? 0) > 0]).toEqual([hasLogs, hasLogs]);
});

describe("GitHub's release attestations", () => {
  const signer = 'https://dotcom.releases.github.com';
  const name = 'github-release-communique.json';
  const hex = '76f1fe8593bf227cca2c089e3c16dc95014a8d3e89c5dd220530469ca043c428';

  test("hold by GitHub's own root, and by no other", () => {
    const json = load(name);
    expect(decide(json, by(embeddedGithubRoots(), signer), digest(hex))).toBe('verified');
    expect(decide(json, by(embeddedRoots(), signer), digest(hex))).toBe('log-entry-missing');
    expect(decide(json, by(stagingRoots(), signer), digest(hex))).toBe('log-entry-missing');
    // As `gh attestation trusted-root` gives them.
    expect(decide(json, by([...embeddedRoots(), ...embeddedGithubRoots()], signer), digest(hex))).toBe('verified');
  });

  test('are refused for another artifact, signer or issuer, without their timestamp or with another’s', () => {
    const roots = embeddedGithubRoots();
    const json = load(name);
    expect(decide(json, by(roots, signer), digest(hex.replace(/^../, '00')))).toBe('subject-mismatch');
    expect(decide(json, by(roots, `${signer}.evil.test`), digest(hex))).toBe('identity-mismatch');
    expect(decide(json, by(roots, signer, 'https://token.actions.githubusercontent.com'), digest(hex))).toBe('identity-missing');
    const bare = structuredClone(json);
    bare.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
    expect(decide(bare, by(roots, signer), digest(hex))).toBe('timestamp-invalid');
    const swapped = structuredClone(json);
    swapped.verificationMaterial.timestampVerificationData =
      load('github-release-puerco.json').verificationMaterial.timestampVerificationData;
    expect(decide(swapped, by(roots, signer), digest(hex))).toBe('timestamp-invalid');
  });

  test('that name a commit and no file vouch for no file', () => {
    const commit = '3ede92d1d86076be3e238618b5a54c8189668e3f';
    const json = load('github-release-puerco.json');
    for (const hash of [commit.padEnd(64, '0'), commit]) {
      expect(decide(json, by(embeddedGithubRoots(), signer), digest(hash))).toBe('subject-mismatch');
    }
  });
});

describe('a bundle of the public instance', () => {
  const actions = 'https://token.actions.githubusercontent.com';
  const tufJs =
    'd5dc6c4301120f30022634dd607438c09d5ffe87fb8c02d629f2441d205651007fe544c9531f525ba1875e9e266752af7414490a91a3b2ca0f1468b886fc3cfc';
  const ofTufJs = (predicate: string): BundleJson =>
    load('npm-tuf-js-1.0.0-attestations.json').attestations.find(({ predicateType }: BundleJson) => predicateType.includes(predicate))
      .bundle;

  test('of npm provenance holds for its package and for no other', () => {
    const json = load('npm-sigstore-5.0.0-provenance.json');
    const authority = by(embeddedRoots(), 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main', actions);
    const own =
      '849a897e81bf7b8a8541a6ae40bd3473a27a16b1cb0462ad905bd6dc96d34881053a12eb4a375233f81677fc9439f628fe0b0445e8535c60b5559597fbd5f80e';
    expect(decide(json, authority, digest(own, 'sha512'))).toBe('verified');
    expect(decide(json, authority, digest(own.replace('84', '85'), 'sha512'))).toBe('subject-mismatch');
    expect(decide(json, { ...authority, roots: stagingRoots() } as Authority, digest(own, 'sha512'))).toBe('log-entry-missing');
  });

  test('of version 0.1, with its root in the chain and a promise for a proof, holds', () => {
    const json = ofTufJs('slsa.dev/provenance');
    const workflow = 'https://github.com/theupdateframework/tuf-js/.github/workflows/publish.yml@refs/tags/v1.0.0';
    expect(json.verificationMaterial.x509CertificateChain.certificates).toHaveLength(3);
    expect(decide(json, by(embeddedRoots(), workflow, actions), digest(tufJs, 'sha512'))).toBe('verified');
    expect(decide(json, by(embeddedRoots(), workflow.replace('1.0.0', '1.0.1'), actions), digest(tufJs, 'sha512'))).toBe(
      'identity-mismatch',
    );
    expect(decide(json, by(stagingRoots(), workflow, actions), digest(tufJs, 'sha512'))).toBe('log-entry-missing');
    const noPromise = structuredClone(json);
    delete noPromise.verificationMaterial.tlogEntries[0].inclusionPromise;
    expect(decide(noPromise, by(embeddedRoots(), workflow, actions), digest(tufJs, 'sha512'))).not.toBe('verified');
    // What the chain brings along is trusted for nothing: its own root alone does not make an authority.
    json.verificationMaterial.x509CertificateChain.certificates.splice(0, 1);
    expect(decide(json, by(embeddedRoots(), workflow, actions), digest(tufJs, 'sha512'))).not.toBe('verified');
  });

  test("by npm's own key holds for its package", () => {
    // As npm publishes it and the TUF seed carries it; valid until 2025.
    const pem = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==
-----END PUBLIC KEY-----`;
    const json = ofTufJs('publish');
    const authority: Authority = { kind: 'key', key: readPublicKey(pem), roots: embeddedRoots(), requireLog: true };
    expect(decide(json, authority, digest(tufJs, 'sha512'))).toBe('verified');
    const another = readPublicKey(String(newKey().publicKey.export({ type: 'spki', format: 'pem' })));
    expect(decide(json, { ...authority, key: another }, digest(tufJs, 'sha512'))).toBe('signature-invalid');
  });

  test('by cosign 3 holds, with a log entry and a timestamp', () => {
    const json = load('cosign-3-blob.json');
    const what = digest('e194b99df6639501325c5f44da79fe3a8efae6f239bd79443a19787e06fb1764');
    const authority = by(embeddedRoots(), 'w.vollprecht@gmail.com', 'https://github.com/login/oauth');
    expect(decide(json, authority, what)).toBe('verified');
    expect(decide(json, by(stagingRoots(), 'w.vollprecht@gmail.com', 'https://github.com/login/oauth'), what)).toBe('log-entry-missing');
    expect(decide(json, by(embeddedRoots(), 'gmail.com', 'https://github.com/login/oauth'), what)).toBe('identity-mismatch');
    delete json.verificationMaterial.tlogEntries[0].inclusionPromise;
    expect(decide(json, authority, what)).toBe('verified');
    delete json.verificationMaterial.timestampVerificationData;
    expect(decide(json, authority, what)).toBe('timestamp-invalid');
  });

  test('by cosign 3 for an image holds, and a stolen timestamp does not', () => {
    const json = load('cosign-3-image.json');
    const what = digest('c811d58de79c92f03214e63aa339484e488d694ae8a6283b5f3f17a9faf50172');
    const workflow = 'https://github.com/kubewarden/kubewarden-controller/.github/workflows/release.yml@refs/tags/v1.34.0';
    const authority = by(embeddedRoots(), workflow, actions);
    expect(decide(json, authority, what)).toBe('verified');
    expect(decide(json, by(embeddedRoots(), workflow.replace('1.34.0', '1.34.1'), actions), what)).toBe('identity-mismatch');
    json.verificationMaterial.timestampVerificationData = load('cosign-3-blob.json').verificationMaterial.timestampVerificationData;
    expect(decide(json, authority, what)).toBe('timestamp-invalid');
  });
});

test('a bundle of the staging instance, in its second log, holds for no other instance', () => {
  const [subject, issuer] = ['jku@goto.fi', 'https://github.com/login/oauth'];
  const what = digest('54303491a8418fbed24344b513546182c29b43bf282ceb433af65e2299f9271f');
  const json = load('staging-conda-rekor2.json');
  expect(decide(json, by(stagingRoots(), subject, issuer), what)).toBe('verified');
  expect(decide(json, by(embeddedRoots(), subject, issuer), what)).toBe('log-entry-missing');
  expect(decide(json, by(stagingRoots(), subject, `${issuer}/`), what)).toBe('issuer-mismatch');
  json.verificationMaterial.tlogEntries[0].inclusionProof.hashes.reverse();
  expect(decide(json, by(stagingRoots(), subject, issuer), what)).toBe('log-proof-invalid');
});
