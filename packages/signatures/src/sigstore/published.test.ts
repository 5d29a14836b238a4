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
import { type HashName, messageOf, type SignedMessage } from './raw-signature.js';
import { embeddedGithubRoots, embeddedRoots, readTrustedRoots, stagingRoots, type TrustedRoots } from './trusted-root.js';
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
  const listed = [...readme.matchAll(/^\| (\S+) \| (?:crate|Go module) \S+ v?[\d.]+ \| \S+ \| ([0-9a-f]{64}) \|$/gm)].map(
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
  const cases = [
    ['github-release-delme.json', 'e15b593c6ab8d7725a3cc82226ef816cac6bf9c70eed383bd459295cc65f5ec3'],
    ['github-release-communique.json', '76f1fe8593bf227cca2c089e3c16dc95014a8d3e89c5dd220530469ca043c428'],
  ] as const;

  test.each(cases)("%s holds by GitHub's own root, and by no other", (name, hex) => {
    const json = load(name);
    expect(decide(json, by(embeddedGithubRoots(), signer), digest(hex))).toBe('verified');
    expect(decide(json, by(embeddedRoots(), signer), digest(hex))).toBe('log-entry-missing');
    expect(decide(json, by(stagingRoots(), signer), digest(hex))).toBe('log-entry-missing');
    // As `gh attestation trusted-root` gives them.
    expect(decide(json, by([...embeddedRoots(), ...embeddedGithubRoots()], signer), digest(hex))).toBe('verified');
  });

  test.each(cases)('%s is refused for another artifact, signer or issuer, without its timestamp or with the other’s', (name, hex) => {
    const roots = embeddedGithubRoots();
    const json = load(name);
    expect(decide(json, by(roots, signer), digest(hex.replace(/^../, '00')))).toBe('subject-mismatch');
    expect(decide(json, by(roots, `${signer}.evil.test`), digest(hex))).toBe('identity-mismatch');
    expect(decide(json, by(roots, signer, 'https://token.actions.githubusercontent.com'), digest(hex))).toBe('identity-missing');
    const bare = structuredClone(json);
    bare.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
    expect(decide(bare, by(roots, signer), digest(hex))).toBe('timestamp-invalid');
    const swapped = structuredClone(json);
    const [other = ''] = cases.map(([file]) => file).filter((file) => file !== name);
    swapped.verificationMaterial.timestampVerificationData = load(other).verificationMaterial.timestampVerificationData;
    expect(decide(swapped, by(roots, signer), digest(hex))).toBe('timestamp-invalid');
  });
});

describe('a bundle of the public instance', () => {
  const actions = 'https://token.actions.githubusercontent.com';

  test('of npm provenance holds for its package and for no other', () => {
    const json = load('npm-sigstore-2.0.0-provenance.json');
    const authority = by(embeddedRoots(), 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main', actions);
    const own =
      '46d4e2f74c4877316640000a6fdf8a8b59f1e0847667973e9859f774dd31b8f1e0937813b777fb66a2ac67d50540fe34640966eee9fc2ccca387082b4c85cd3c';
    expect(decide(json, authority, digest(own, 'sha512'))).toBe('verified');
    expect(decide(json, authority, digest(own.replace('46', '47'), 'sha512'))).toBe('subject-mismatch');
  });

  test('of an old signer, with its root in the chain, holds', () => {
    const json = load('email-root-in-chain.json');
    const sha512 =
      'bbfd372fc9beeb777fe35d05bb10c0c70a9733d366a75fed7dd18866c7391de3ee7e88ba74dd47abf3e15c845e547fcf0e5c3da80854c751554224d3a6d4e55f';
    const login = 'https://github.com/login/oauth';
    expect(decide(json, by(embeddedRoots(), 'brian@dehamer.com', login), digest(sha512, 'sha512'))).toBe('verified');
    expect(decide(json, by(embeddedRoots(), 'dehamer.com', login), digest(sha512, 'sha512'))).toBe('identity-mismatch');
    expect(decide(json, by(stagingRoots(), 'brian@dehamer.com', login), digest(sha512, 'sha512'))).toBe('log-entry-missing');
  });

  test("by npm's own key holds for its package", () => {
    // As npm publishes it and the TUF seed carries it; valid until 2025.
    const pem = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==
-----END PUBLIC KEY-----`;
    const sha512 =
      '76176ffa33808b54602c7c35de5c6e9a4deb96066dba6533f50ac234f4f1f4c6b3527515dc17c06fbe2860030f410eee69ea20079bd3a2c6f3dcf3b329b10751';
    const json = load('npm-sigstore-1.3.0-publish.json');
    const authority: Authority = { kind: 'key', key: readPublicKey(pem), roots: embeddedRoots(), requireLog: true };
    expect(decide(json, authority, digest(sha512, 'sha512'))).toBe('verified');
    const another = readPublicKey(String(newKey().publicKey.export({ type: 'spki', format: 'pem' })));
    expect(decide(json, { ...authority, key: another }, digest(sha512, 'sha512'))).toBe('signature-invalid');
  });

  test('by cosign 3 holds, with a log entry and a timestamp', () => {
    const json = load('cosign-3-blob.json');
    const what = digest('e194b99df6639501325c5f44da79fe3a8efae6f239bd79443a19787e06fb1764');
    const authority = by(embeddedRoots(), 'w.vollprecht@gmail.com', 'https://github.com/login/oauth');
    expect(decide(json, authority, what)).toBe('verified');
    expect(decide(json, by(stagingRoots(), 'w.vollprecht@gmail.com', 'https://github.com/login/oauth'), what)).toBe('log-entry-missing');
    delete json.verificationMaterial.tlogEntries[0].inclusionPromise;
    expect(decide(json, authority, what)).toBe('verified');
    delete json.verificationMaterial.timestampVerificationData;
    expect(decide(json, authority, what)).toBe('timestamp-invalid');
  });
});

describe('a bundle of the staging instance', () => {
  const login = 'https://github.com/login/oauth';
  test.each([
    [
      'staging-python-rekor2.json',
      messageOf(
        Buffer.from(
          'DO NOT MODIFY ME!\n\nthis is "staging-rekor-v2.txt", a sample input for sigstore-python\'s unit tests.\n\nDO NOT MODIFY ME!\n',
        ),
      ),
      'jku@goto.fi',
      login,
    ],
    ['staging-conda-rekor2.json', digest('54303491a8418fbed24344b513546182c29b43bf282ceb433af65e2299f9271f'), 'jku@goto.fi', login],
    [
      'staging-two-authorities.json',
      messageOf(Buffer.alloc(0)),
      'https://github.com/sigstore/root-signing-staging/.github/workflows/custom-test.yml@refs/heads/main',
      'https://token.actions.githubusercontent.com',
    ],
  ] as const)('%s in the second log holds, and for no other instance', (name, what, subject, issuer) => {
    const json = load(name);
    expect(decide(json, by(stagingRoots(), subject, issuer), what)).toBe('verified');
    expect(decide(json, by(embeddedRoots(), subject, issuer), what)).toBe('log-entry-missing');
    expect(decide(json, by(stagingRoots(), subject, `${issuer}/`), what)).toBe('issuer-mismatch');
    json.verificationMaterial.tlogEntries[0].inclusionProof.hashes.reverse();
    expect(decide(json, by(stagingRoots(), subject, issuer), what)).toBe('log-proof-invalid');
  });
});

test('a bundle of a private instance with a user name and a machine name in the checkpoint holds', () => {
  const roots = readTrustedRoots(JSON.stringify(load('scaffolding-root.json')), 'scaffolding-root.json');
  const what = digest('bc103b4a84971ef6459b294a2b98568a2bfb72cded09d4acd1e16366a401f95b');
  expect(decide(load('user-name.json'), by(roots, 'foo!oidc.local', 'http://oidc.local:8080'), what)).toBe('verified');
  expect(decide(load('user-name.json'), by(roots, 'foo@oidc.local', 'http://oidc.local:8080'), what)).toBe('identity-mismatch');
  const json = load('user-name.json');
  json.verificationMaterial.tlogEntries[0].inclusionProof.hashes.reverse();
  expect(decide(json, by(roots, 'foo!oidc.local', 'http://oidc.local:8080'), what)).toBe('log-proof-invalid');
});
