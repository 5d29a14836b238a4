// What somebody tries who may push to a registry and wants an image to pass that the signer of the policy never signed: one registry with
// an image a try, one run of the bundle over all of them, and beside each family what does hold.

import { generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type TileLog, tileLog } from '../../packages/signatures/src/testing/tile-log.js';
import { type MockServer, mockServer, type Seen } from '../harness/mock-server.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockSubject,
  mockTime,
  newKey,
  type SignOptions,
  statementAbout,
} from '../harness/mock-sigstore.js';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import { absent, bundleType, digestOf, indexType, manifestType, send } from '../harness/served-image.js';

const source = 'https://github.com/octo/app';
const workflow = `${source}/.github/workflows/release.yml`;
const issuer = 'https://token.actions.githubusercontent.com';
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const fulcio = (number: number, value: string, legacy = false) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value, legacy });
const key = newKey();

interface Referring {
  /** Null where it refers to nothing. */
  readonly subject?: object | null;
  readonly type?: string;
  /** What the registry lists in its place. */
  readonly listedDigest?: string;
}

/** One repository: an image, and what lies beside it. */
class Place {
  readonly contents = new Map<string, { readonly body: string; readonly type: string }>();
  readonly referrers: object[] = [];
  readonly image: string;
  readonly digest: string;
  /** Headers that are sent along with what is asked for by this name. */
  readonly headers = new Map<string, Readonly<Record<string, string>>>();
  constructor(readonly name: string) {
    const layer = this.blob(`layer of ${name}`);
    this.image = JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: this.blob('{}', 'application/vnd.oci.image.config.v1+json'),
      layers: [layer],
    });
    this.digest = this.put(this.image, manifestType, 'v1');
  }
  put(body: string, type: string, tag?: string): string {
    const digest = digestOf(body);
    this.contents.set(digest, { body, type });
    if (tag !== undefined) this.contents.set(tag, { body, type });
    return digest;
  }
  blob(body: string, mediaType = 'application/vnd.oci.image.layer.v1.tar') {
    return { mediaType, digest: this.put(body, 'application/octet-stream'), size: Buffer.byteLength(body) };
  }
  /** An artifact that refers to something, and is listed for the image. */
  refer(layers: readonly object[], options: Referring = {}): void {
    const { type = bundleType, subject = { mediaType: manifestType, digest: this.digest, size: this.image.length } } = options;
    const config = this.blob('{}', 'application/vnd.oci.empty.v1+json');
    const parts = { config, layers, ...(subject === null ? {} : { subject }) };
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: manifestType, artifactType: type, ...parts });
    const digest = this.put(manifest, manifestType);
    this.referrers.push({ mediaType: manifestType, digest: options.listedDigest ?? digest, size: manifest.length, artifactType: type });
  }
  attach(bundle: BundleJson | string, options: Referring = {}, mediaType = bundleType): void {
    this.refer([this.blob(typeof bundle === 'string' ? bundle : JSON.stringify(bundle), mediaType)], options);
  }
  /** Puts an index of the image in its place. */
  index(): string {
    const platform = {
      mediaType: manifestType,
      digest: this.digest,
      size: this.image.length,
      platform: { os: 'linux', architecture: 'amd64' },
    };
    return this.put(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [platform] }), indexType, 'v1');
  }
  answer(what: string, name: string, response: ServerResponse): void {
    const listed = { schemaVersion: 2, mediaType: indexType, manifests: this.referrers };
    const found = this.contents.get(name);
    for (const [header, value] of Object.entries(this.headers.get(name) ?? {})) response.setHeader(header, value);
    if (what === 'referrers') send(response, JSON.stringify(listed), indexType);
    else if (found === undefined) absent(response);
    else send(response, found.body, found.type);
  }
}

let instance: MockInstance;
let other: MockInstance;
let late: MockInstance;
let early: MockInstance;
let tiles: TileLog;
let withoutSct: MockInstance;

const signature = (digest: Record<string, string>) => statementAbout(digest, signPredicate);
const sha256 = (place: Place) => ({ sha256: place.digest.slice(7) });
const sign = (place: Place, options: SignOptions = {}, by: MockInstance = instance): Promise<BundleJson> =>
  by.sign({ statement: signature(sha256(place)), ...options });
const changed = (bundle: BundleJson, change: (bundle: BundleJson) => void): BundleJson => {
  change(bundle);
  return bundle;
};
const entryOf = (bundle: BundleJson): BundleJson => bundle.verificationMaterial.tlogEntries[0];

/** Builds a try, and says what the policy asks for; by default the signature of the workflow by its exact name. */
type Try = readonly [name: string, build: (place: Place) => Promise<unknown> | unknown, who?: string, root?: () => MockInstance];

const exact = `keyless: {issuer: "${issuer}", subject: "${workflow}@refs/heads/main"}`;
const atTags = `keyless: {issuer: "${issuer}", subject: {matches: 'https://github\\.com/octo/app/\\.github/workflows/release\\.yml@refs/tags/v.+'}}`;
const facts = `keyless: {issuer: "${issuer}", subject: {matches: 'https://github\\.com/octo/app/.+'}, extensions: {source-repository: "${source}", source-ref: refs/heads/main, runner-environment: github-hosted}}`;
const byKey = 'key: key.pub';
const by =
  (subject: string, extensions: SignOptions['extensions'] = []) =>
  async (place: Place) =>
    place.attach(await sign(place, { subject, extensions }));
const fromMain = [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'refs/heads/main')];

/** The second generation's entry of an envelope with this payload. */
const asDsse =
  (payload: object, algorithm = 'SHA2_256') =>
  (body: BundleJson) => {
    const { signature } = body.spec.hashedRekordV002;
    const digest = Buffer.from(digestOf(JSON.stringify(payload)).slice(7), 'hex').toString('base64');
    body.kind = 'dsse';
    body.spec = { dsseV002: { payloadHash: { algorithm, digest }, signatures: [signature] } };
  };
/** The root with the log of the second generation. */
const tiled = (): MockInstance => ({ ...instance, root: { ...instance.root, tlogs: [...instance.root.tlogs, tiles.instance] } });
const inTiles = (logged?: (body: BundleJson) => void): SignOptions => ({ log: tiles, timestamp: true, ...(logged ? { logged } : {}) });

/** A signature of cosign's older form, by its tag or as an artifact; by default the right one of the key. */
const older = (
  place: Place,
  { digest = place.digest, by = key.privateKey, hash = 'sha256', signed = undefined as string | undefined, annotations = {} } = {},
) => {
  const identity = { 'docker-reference': place.name };
  const payload = JSON.stringify({
    critical: { type: 'cosign container image signature', image: { 'docker-manifest-digest': digest }, identity },
    optional: null,
  });
  const signature = signBytes(hash, Buffer.from(signed ?? payload), by).toString('base64');
  return {
    ...place.blob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
    annotations: { 'dev.cosignproject.cosign/signature': signature, ...annotations },
  };
};
const tagged = (place: Place, layers: readonly object[]) =>
  place.put(
    JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config: place.blob('{}'), layers }),
    manifestType,
    `${place.digest.replace(':', '-')}.sig`,
  );

/** What is asked of attestations is the whole of an entry. */
const asked = (predicate: string, what: string): string =>
  `attestations:\n      - predicate: ${predicate}\n        ${what}\n        any-of:\n          - ${exact}\n            trusted-root: ROOT\n`;
const provenance = asked(
  'slsa-provenance',
  `provenance: {builder-id: "${mockSubject}", source-repository: "${source}", source-ref: refs/heads/main}`,
);
const summary = asked(summaryType, 'where: [{path: $.verifiedLevels, contains: SLSA_BUILD_LEVEL_3}, {path: $.resourceUri, equals: app}]');
const built = ({ builder = mockSubject as unknown, repository = source as unknown, ref = 'refs/heads/main' as unknown } = {}) => ({
  buildDefinition: { externalParameters: { workflow: { repository, ref, path: '.github/workflows/release.yml' } } },
  runDetails: { builder: { id: builder } },
});
const passed = { verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'], resourceUri: 'app' };
const stating = (type: string, predicate: object) => async (place: Place) =>
  place.attach(await sign(place, { statement: statementAbout(sha256(place), type, predicate) }));

const holds: readonly Try[] = [
  ['provenance', stating(provenanceType, built()), provenance],
  ['provenance-of-a-git-url', stating(provenanceType, built({ repository: `git+${source}.git` })), provenance],
  ['summary', stating(summaryType, passed), summary],
  ['exact', by(mockSubject)],
  ['tag', by(`${workflow}@refs/tags/v1`), atTags],
  ['facts', by(mockSubject, fromMain), facts],
  ['own-key', async (place) => place.attach(await sign(place, { key, log: 'none' })), byKey],
  [
    'several-subjects',
    async (place) => {
      const statement = {
        ...signature(sha256(place)),
        subject: [
          { name: 'a', digest: { sha256: '0'.repeat(64) } },
          { name: 'b', digest: sha256(place) },
        ],
      };
      place.attach(await sign(place, { statement }));
    },
  ],
  [
    'good-beside-bad',
    async (place) => {
      place.attach(await sign(place, { subject: `${source}/evil` }));
      place.attach('{');
      place.attach(await sign(place));
    },
  ],
  // DSSE: "keyid … MUST NOT be used for security decisions". Who could write a wrong one could leave it out as well.
  [
    'keyid-of-another',
    async (place) =>
      place.attach(
        changed(await sign(place, { key, log: 'none' }), (bundle) => {
          bundle.dsseEnvelope.signatures[0].keyid = 'SHA256:another';
        }),
      ),
    byKey,
  ],
  ['stamp', async (place) => place.attach(await sign(place, { timestamp: true }))],
  [
    'entry-of-the-second-generation',
    async (place) => place.attach(await sign(place, inTiles(asDsse(signature(sha256(place)))))),
    exact,
    tiled,
  ],
  ['older-form', (place) => tagged(place, [older(place)]), byKey],
  // A registry that has the API by now keeps what was listed under the tag before.
  [
    'listed-under-the-fallback-tag',
    async (place) => {
      place.attach(await sign(place));
      const listed = place.referrers.splice(0);
      place.put(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: listed }), indexType, place.digest.replace(':', '-'));
    },
  ],
];

const attacks: readonly Try[] = [
  // Names that look alike.
  ['prefix', by(`https://evil.test/${mockSubject}`)],
  ['prefix-at-tags', by(`https://evil.test/?${workflow}@refs/tags/v1`), atTags],
  ['suffix', by(`${mockSubject}-evil`)],
  ['newline', by(`${mockSubject}\n`)],
  ['two-lines', by(`${workflow}@refs/tags/v1\n${mockSubject}`), atTags],
  ['nul', by(`${mockSubject}\0.evil.test`)],
  ['capitals', by(mockSubject.replace('octo', 'Octo'))],
  ['scheme-in-capitals', by(mockSubject.replace('https', 'HTTPS'))],
  ['control', by(mockSubject.replace('octo', 'oc\u000bto'))],
  ['line-of-its-own', by(`${mockSubject}\n::warning::of its own`)],
  ['userinfo', by(mockSubject.replace('github.com', 'github.com@evil.test'))],
  ['port', by(mockSubject.replace('github.com', 'github.com:443'))],
  ['dot-at-the-end-of-the-host', by(mockSubject.replace('github.com', 'github.com.'))],
  ['slash-at-the-end', by(`${mockSubject}/`)],
  ['dots', by(mockSubject.replace('octo/app', 'evil/../octo/app'))],
  ['percent', by(mockSubject.replace('octo/app', 'octo%2Fapp'))],
  ['without-scheme', by(mockSubject.replace('https://', ''))],
  ['branch-named-as-a-tag', by(`${workflow}@refs/heads/refs/tags/v1`), atTags],
  ['branch-with-an-at-sign', by(`${workflow}@refs/heads/x@refs/tags/v1`), atTags],
  ['tag-named-as-the-branch', by(`${workflow}@refs/tags/main`)],
  ['dot-of-the-expression', by(`${workflow.replace('release.yml', 'releaseXyml')}@refs/tags/v1`), atTags],
  // Who vouches, and what else the certificate says.
  ['issuer-with-a-slash', async (place) => place.attach(await sign(place, { issuer: `${issuer}/` }))],
  ['issuer-in-the-clear', async (place) => place.attach(await sign(place, { issuer: issuer.replace('https', 'http') }))],
  ['issuer-below', async (place) => place.attach(await sign(place, { issuer: `${issuer}/octo` }))],
  ['two-issuers', async (place) => place.attach(await sign(place, { issuer: 'https://evil.test', extensions: [fulcio(1, issuer, true)] }))],
  ['source-of-a-fork', by(mockSubject, [fulcio(11, 'github-hosted'), fulcio(12, `${source}-fork`), fulcio(14, 'refs/heads/main')]), facts],
  ['source-with-a-slash', by(mockSubject, [fulcio(11, 'github-hosted'), fulcio(12, `${source}/`), fulcio(14, 'refs/heads/main')]), facts],
  ['source-ref-of-a-tag', by(mockSubject, [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'refs/tags/main')]), facts],
  ['short-source-ref', by(mockSubject, [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'main')]), facts],
  ['own-runner', by(mockSubject, [fulcio(11, 'self-hosted'), ...fromMain.slice(1)]), facts],
  ['no-facts', by(mockSubject), facts],
  [
    'facts-of-the-old-kind-beside-new-ones',
    by(mockSubject, [fulcio(5, 'octo/app', true), fulcio(6, 'refs/heads/main', true), fulcio(11, 'github-hosted')]),
    facts,
  ],
  // What the statement is about.
  ['about-another', async (place) => place.attach(await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) }))],
  [
    'about-another-under-sha512',
    async (place) => place.attach(await sign(place, { statement: signature({ sha512: place.digest.slice(7) }) })),
  ],
  [
    'about-the-layer',
    async (place) =>
      place.attach(await sign(place, { statement: signature({ sha256: JSON.parse(place.image).layers[0].digest.slice(7) }) })),
  ],
  [
    'attestation-for-a-signature',
    async (place) => place.attach(await sign(place, { statement: statementAbout(sha256(place), provenanceType) })),
  ],
  [
    'predicate-with-a-slash',
    async (place) => place.attach(await sign(place, { statement: statementAbout(sha256(place), `${signPredicate}/`) })),
  ],
  // What an attestation must say.
  ...['v1evil', 'v1/', 'latest', 'v1/../v1', ' v1'].map(
    (version, i): Try => [`provenance-of-version-${i}`, stating(`https://slsa.dev/provenance/${version}`, built()), provenance],
  ),
  ['provenance-in-the-clear', stating(provenanceType.replace('https', 'http'), built()), provenance],
  ['provenance-of-another-kind', stating(provenanceType.replace('provenance', 'provenancex'), built()), provenance],
  ['provenance-in-the-older-layout', stating(provenanceType, { builder: { id: mockSubject } }), provenance],
  ['builder-below', stating(provenanceType, built({ builder: `${mockSubject}/x` })), provenance],
  ['builder-in-a-list', stating(provenanceType, built({ builder: [mockSubject] })), provenance],
  ['source-below', stating(provenanceType, built({ repository: `${source}/x` })), provenance],
  ['source-as-a-user', stating(provenanceType, built({ repository: `https://github.com@evil.test/octo/app` })), provenance],
  ['ref-behind-the-source', stating(provenanceType, built({ repository: `${source}@refs/heads/main`, ref: 'refs/heads/x' })), provenance],
  ['ref-of-a-tag', stating(provenanceType, built({ ref: 'refs/tags/main' })), provenance],
  ['summary-in-place-of-provenance', stating(summaryType, { ...passed, ...built() }), provenance],
  ['summary-that-failed', stating(summaryType, { ...passed, verificationResult: 'FAILED' }), summary],
  ['summary-in-small-letters', stating(summaryType, { ...passed, verificationResult: 'passed' }), summary],
  ['summary-without-a-result', stating(summaryType, { ...passed, verificationResult: undefined }), summary],
  ['summary-of-a-lower-level', stating(summaryType, { ...passed, verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_30'] }), summary],
  ['summary-with-the-level-as-a-key', stating(summaryType, { ...passed, verifiedLevels: { SLSA_BUILD_LEVEL_3: true } }), summary],
  ['summary-with-the-level-one-deeper', stating(summaryType, { ...passed, verifiedLevels: [['SLSA_BUILD_LEVEL_3']] }), summary],
  ['summary-of-another-resource', stating(summaryType, { ...passed, resourceUri: 'app2' }), summary],
  [
    'attested-by-a-stranger',
    async (place) =>
      place.attach(await sign(place, { statement: statementAbout(sha256(place), provenanceType, built()), subject: `${source}/evil` })),
    provenance,
  ],
  [
    'attested-of-another',
    async (place) => place.attach(await sign(place, { statement: statementAbout({ sha256: '1'.repeat(64) }, provenanceType, built()) })),
    provenance,
  ],
  // The envelope.
  [
    'two-signatures',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          bundle.dsseEnvelope.signatures.push({ ...bundle.dsseEnvelope.signatures[0], sig: Buffer.from('x').toString('base64') });
        }),
      ),
  ],
  [
    'no-signature',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          bundle.dsseEnvelope.signatures = [];
        }),
      ),
  ],
  [
    'payload-changed',
    async (place) =>
      place.attach(
        changed(await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) }), (bundle) => {
          bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(signature(sha256(place)))).toString('base64');
        }),
      ),
  ],
  [
    'payload-type-changed',
    async (place) =>
      place.attach(
        changed(await sign(place, { payloadType: 'text/plain' }), (bundle) => {
          bundle.dsseEnvelope.payloadType = 'application/vnd.in-toto+json';
        }),
      ),
  ],
  [
    'unknown-version',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          bundle.mediaType = 'application/vnd.dev.sigstore.bundle.v0.9+json';
        }),
      ),
  ],
  [
    'strangers-certificate',
    async (place) => {
      const [mine, theirs] = [await sign(place, { subject: `${source}/evil` }), await sign(place)];
      mine.verificationMaterial.certificate = theirs.verificationMaterial.certificate;
      place.attach(mine);
    },
  ],
  ['key-in-place-of-a-certificate', async (place) => place.attach(await sign(place, { key, log: 'none' }))],
  ['certificate-in-place-of-a-key', async (place) => place.attach(await sign(place)), byKey],
  [
    'key-of-another-with-its-keyid',
    async (place) =>
      place.attach(
        changed(await sign(place, { key: newKey(), log: 'none' }), (bundle) => {
          bundle.dsseEnvelope.signatures[0].keyid = 'mine';
        }),
      ),
    byKey,
  ],
  // The log, the times, the certificate's own log.
  ['no-log', async (place) => place.attach(await sign(place, { log: 'none' }))],
  ['time-without-log', async (place) => place.attach(await sign(place, { log: 'none', timestamp: true }))],
  [
    'entry-of-another',
    async (place) => {
      const [mine, theirs] = [await sign(place), await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) })];
      mine.verificationMaterial.tlogEntries = theirs.verificationMaterial.tlogEntries;
      place.attach(mine);
    },
  ],
  [
    'entry-of-another-beside-its-own',
    async (place) => {
      const [mine, theirs] = [await sign(place), await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) })];
      mine.verificationMaterial.tlogEntries.push(...theirs.verificationMaterial.tlogEntries);
      place.attach(mine);
    },
  ],
  [
    'proof-of-another',
    async (place) => {
      const [mine, theirs] = [await sign(place), await sign(place)];
      entryOf(mine).inclusionProof = entryOf(theirs).inclusionProof;
      place.attach(mine);
    },
  ],
  [
    'root-of-another',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          entryOf(bundle).inclusionProof.rootHash = Buffer.alloc(32).toString('base64');
        }),
      ),
  ],
  [
    'checkpoint-of-another-origin',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          const { checkpoint } = entryOf(bundle).inclusionProof;
          checkpoint.envelope = checkpoint.envelope.replaceAll('rekor.example.test', 'rekor.evil.test');
        }),
      ),
  ],
  [
    'promise-without-proof',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          delete entryOf(bundle).inclusionProof;
        }),
      ),
  ],
  [
    'proof-without-promise',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          delete entryOf(bundle).inclusionPromise;
        }),
      ),
  ],
  [
    'promise-of-another',
    async (place) => {
      const [mine, theirs] = [await sign(place), await sign(place)];
      entryOf(mine).inclusionPromise = entryOf(theirs).inclusionPromise;
      place.attach(mine);
    },
  ],
  [
    'index-in-the-log-changed',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          entryOf(bundle).logIndex = '1';
        }),
      ),
  ],
  [
    'time-in-the-log-changed',
    async (place) =>
      place.attach(
        changed(await sign(place), (bundle) => {
          entryOf(bundle).integratedTime = String(Number(entryOf(bundle).integratedTime) + 1);
        }),
      ),
  ],
  [
    'log-of-another-instance',
    async (place) => {
      const [mine, theirs] = [await sign(place), await sign(place, {}, other)];
      entryOf(mine).logId = entryOf(theirs).logId;
      place.attach(mine);
    },
  ],
  ['whole-of-another-instance', async (place) => place.attach(await sign(place, {}, other))],
  ['signed-after-the-certificate', async (place) => place.attach(await sign(place, {}, late)), exact, () => late],
  [
    'stamp-over-something-else',
    async (place) => {
      const stamped = await sign(place, { timestamp: true });
      stamped.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [
        { signedTimestamp: await instance.stamp(Buffer.from('other')) },
      ];
      place.attach(stamped);
    },
  ],
  [
    'without-sct',
    async (place) => place.attach(await sign(place, {}, withoutSct)),
    exact,
    () => ({ ...withoutSct, root: { ...withoutSct.root, ctlogs: instance.root.ctlogs } }),
  ],
  // How it lies in the registry.
  [
    'index-of-a-signed-platform',
    async (place) => {
      place.index();
      place.attach(await sign(place));
    },
  ],
  [
    'index-of-a-signed-platform-that-is-referred-to',
    async (place) => place.attach(await sign(place), { subject: { mediaType: indexType, digest: place.index(), size: 1 } }),
  ],
  ['listed-as-notation', async (place) => place.attach(await sign(place), { type: 'application/vnd.cncf.notary.signature' })],
  ['refers-to-nothing', async (place) => place.attach(await sign(place), { subject: null })],
  [
    'refers-to-another',
    async (place) => place.attach(await sign(place), { subject: { mediaType: manifestType, digest: digestOf('other'), size: 5 } }),
  ],
  ['listed-as-a-bundle-and-none', async (place) => place.attach(await sign(place), {}, 'application/octet-stream')],
  ['another-manifest-than-is-listed', async (place) => place.attach(await sign(place), { listedDigest: digestOf('nothing') })],
  // What the log of the second generation holds.
  [
    'entry-of-another-payload',
    async (place) => place.attach(await sign(place, inTiles(asDsse(signature({ sha256: '1'.repeat(64) }))))),
    exact,
    tiled,
  ],
  [
    'entry-of-an-altered-digest',
    async (place) =>
      place.attach(
        await sign(
          place,
          inTiles((body) => {
            body.spec.hashedRekordV002.data.digest = Buffer.alloc(32).toString('base64');
          }),
        ),
      ),
    exact,
    tiled,
  ],
  [
    'entry-of-the-second-generation-by-another-key',
    async (place) =>
      place.attach(
        await sign(
          place,
          inTiles((body) => {
            const rawBytes = newKey().publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
            body.spec.hashedRekordV002.signature.verifier = { publicKey: { rawBytes } };
          }),
        ),
      ),
    exact,
    tiled,
  ],
  ['log-of-the-second-generation-that-nobody-trusts', async (place) => place.attach(await sign(place, inTiles()))],
  ['before-its-certificate', async (place) => place.attach(await sign(place, {}, late)), exact, () => late],
  ['after-its-certificate', async (place) => place.attach(await sign(place, {}, early)), exact, () => early],
  // What a registry says of what it sends.
  [
    'packed-for-the-way',
    async (place) => {
      const bundle = JSON.stringify(await sign(place));
      const layer = place.blob(bundle, bundleType);
      place.contents.set(layer.digest, {
        body: gzipSync(Buffer.alloc(50_000_000, 32)).toString('latin1'),
        type: 'application/octet-stream',
      });
      place.headers.set(layer.digest, { 'content-encoding': 'gzip' });
      place.refer([layer]);
    },
  ],
  ['artifact-without-layers', (place) => place.refer([])],
  ['artifact-without-a-type', async (place) => place.attach(await sign(place, { subject: `${source}/evil` }), { type: '' })],
  [
    'fallback-tag-of-another',
    async (place) => {
      place.attach(await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) }), {
        subject: { mediaType: manifestType, digest: `sha256:${'1'.repeat(64)}`, size: 5 },
      });
      const listed = place.referrers.splice(0);
      place.put(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: listed }), indexType, place.digest.replace(':', '-'));
    },
  ],
  [
    'annotations-of-the-listing',
    async (place) => {
      place.attach(await sign(place, { subject: `${source}/evil` }));
      Object.assign(place.referrers[0] as object, {
        annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': signPredicate },
      });
    },
  ],
  [
    'one-key-twice',
    async (place) => {
      const [mine, theirs] = [
        await sign(place, { subject: `${source}/evil` }),
        await sign(place, { statement: signature({ sha256: '1'.repeat(64) }) }),
      ];
      const envelope = (bundle: BundleJson) => `"dsseEnvelope":${JSON.stringify(bundle.dsseEnvelope)}`;
      place.attach(JSON.stringify(theirs).replace(envelope(theirs), `${envelope(theirs)},${envelope(mine)}`));
    },
  ],
  // The older form.
  ['older-form-of-another', (place) => tagged(place, [older(place, { digest: `sha256:${'1'.repeat(64)}` })]), byKey],
  ['older-form-by-another-key', (place) => tagged(place, [older(place, { by: newKey().privateKey })]), byKey],
  ['older-form-under-sha-1', (place) => tagged(place, [older(place, { hash: 'sha1' })]), byKey],
  ['older-form-signed-over-something-else', (place) => tagged(place, [older(place, { signed: place.digest })]), byKey],
  [
    'older-form-that-brings-its-key',
    (place) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const certificate = own.publicKey.export({ type: 'spki', format: 'pem' }).toString();
      tagged(place, [older(place, { by: own.privateKey, annotations: { 'dev.sigstore.cosign/certificate': certificate } })]);
    },
    byKey,
  ],
  [
    'older-form-with-an-entry-of-another',
    async (place) => {
      const [entry] = (await sign(place)).verificationMaterial.tlogEntries;
      const bundle = { SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp, Payload: { body: entry.canonicalizedBody } };
      tagged(place, [older(place, { annotations: { 'dev.sigstore.cosign/bundle': JSON.stringify(bundle) } })]);
    },
    exact,
  ],
  ['older-form-without-layers', (place) => tagged(place, []), byKey],
  [
    'tag-of-the-older-form',
    async (place) => {
      const payload = JSON.stringify({
        critical: { type: 'cosign container image signature', image: { 'docker-manifest-digest': place.digest }, identity: {} },
      });
      const layer = {
        ...place.blob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
        annotations: { 'dev.cosignproject.cosign/signature': Buffer.from('none').toString('base64') },
      };
      place.put(
        JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config: place.blob('{}'), layers: [layer] }),
        manifestType,
        `${place.digest.replace(':', '-')}.sig`,
      );
    },
  ],
];

describe('an image is refused', () => {
  let server: MockServer;
  let workspace: Workspace;
  let said: ReadonlyMap<string, string>;
  let verified: readonly string[];
  let printed: string;

  beforeAll(async () => {
    tiles = tileLog('log2026.rekor.example.test');
    [instance, other, late, early, withoutSct] = await Promise.all([
      mockInstance(),
      mockInstance(),
      mockInstance({ signingClock: new Date(mockTime.getTime() + 24 * 3_600_000) }),
      mockInstance({ signingClock: new Date(mockTime.getTime() - 24 * 3_600_000) }),
      mockInstance({ withoutSct: true }),
    ]);
    const places = new Map<string, Place>();
    server = await mockServer(({ url }: Seen, response) => {
      const [, repository = '', what = '', name = ''] = /^\/v2\/(.+)\/(manifests|blobs|referrers)\/([^?]+)/.exec(url) ?? [];
      const place = places.get(repository);
      if (place === undefined) response.writeHead(404).end('{}');
      else place.answer(what, name, response);
    });
    workspace = temporaryWorkspace();
    workspace.put('key.pub', key.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const rules: string[] = [];
    for (const [name, build, who = exact, root = () => instance] of [...holds, ...attacks]) {
      const place = new Place(name);
      places.set(name, place);
      await build(place);
      workspace.put(`${name}.json`, JSON.stringify(root().root));
      const trusted = who === byKey ? '' : `\n        trusted-root: ${name}.json`;
      const wanted = who.startsWith('attestations:') ? who.replaceAll('ROOT', `${name}.json`) : `any-of:\n      - ${who}${trusted}\n`;
      rules.push(`  - image: "${server.host}/${name}"\n    ${wanted}`);
    }
    workspace.put('.github/portcullis.yml', `images:\n${rules.join('')}`);
    const images = [...holds, ...attacks].map(([name]) => `${server.host}/${name}:v1`).join('\n');
    const run = await runAction('image-verify', { workspace: workspace.path, inputs: { images, sources: 'none' } });
    expect(run.exitCode).toBe(1);
    const results = run.sarif.runs[0].results as readonly { ruleId: string; message: { text: string } }[];
    const named = (text: string): string => text.slice(server.host.length + 1).split(':')[0] ?? '';
    said = new Map(results.map(({ ruleId, message }) => [named(message.text), `${ruleId}: ${message.text}`]));
    verified = (JSON.parse(run.outputs['verified-images'] ?? '[]') as readonly { image: string }[]).map(({ image }) => named(image));
    printed = run.stdout + run.summary;
  }, 120_000);
  afterAll(async () => {
    await server.close();
    workspace.remove();
  });

  test('but not where it is signed as it must be', () => {
    expect([...verified].sort()).toEqual(holds.map(([name]) => name).sort());
  });

  test('and who signed it writes no line of its own into the log', () => {
    expect(printed).toContain('of its own');
    expect(printed).not.toMatch(/^(?:::warning::of its own|https:)/m);
  });

  test.each(attacks.map(([name]) => name))('%s', (name) => {
    expect(said.get(name)).toMatch(/^image-(?:signature-invalid|unsigned|attestation-missing): .*expected/);
  });
});
