// What somebody tries who would have a file pass that nobody attested, or attested otherwise: nothing of it is verified.

import { createHash, sign } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockSubject,
  mockTime,
  newKey,
  type SignOptions,
  statementAbout,
} from '../../../../test/harness/mock-sigstore.js';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { type GivenInputs, verdictIn } from './testing/verdict.js';

const source = 'https://github.com/octo/app';
const artifact = 'released\n';
const digestsOf = (text: string) =>
  Object.fromEntries(['sha1', 'md5', 'sha256', 'sha384', 'sha512'].map((hash) => [hash, createHash(hash).update(text).digest('hex')]));
const { sha1 = '', md5 = '', sha256 = '', sha512 = '' } = digestsOf(artifact);
const fulcio = (number: number, value: string) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value });
const facts = [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'refs/heads/main')];
const v1 = 'https://slsa.dev/provenance/v1';
const summaryV1 = 'https://slsa.dev/verification_summary/v1';
const key = newKey();
const repository = temporaryRepository();
let instance: MockInstance;
let other: MockInstance;
let early: MockInstance;

beforeAll(async () => {
  [instance, other, early] = await Promise.all([
    mockInstance(),
    mockInstance(),
    mockInstance({ signingClock: new Date(mockTime.getTime() + 3_600_000 * 24) }),
  ]);
  repository.put('app.tgz', artifact);
  repository.put('other.tgz', 'other');
  repository.put('dist/in/app.tgz', artifact);
  repository.put('key.pub', key.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  repository.put('root.json', JSON.stringify(instance.root));
  repository.put('early.json', JSON.stringify(early.root));
  symlinkSync('/etc/hostname', join(repository.path, 'out.json'));
  symlinkSync('/etc/hostname', join(repository.path, 'dist/out.tgz'));
  symlinkSync('in', join(repository.path, 'dist/linked'));
});
afterAll(() => repository.remove());

const provenance = ({ builder = mockSubject, repository: from = source, ref = 'refs/heads/main', commit = '' } = {}) => ({
  buildDefinition: {
    externalParameters: { workflow: { repository: from, ref, path: '.github/workflows/release.yml' } },
    ...(commit === '' ? {} : { resolvedDependencies: [{ uri: `git+${from}@${ref}`, digest: { gitCommit: commit } }] }),
  },
  runDetails: { builder: { id: builder } },
});
const about = (digest: Record<string, string> = { sha256 }, type = v1, predicate: unknown = provenance()) =>
  statementAbout(digest, type, predicate);
const bundle = (options: SignOptions = {}, by = instance): Promise<BundleJson> =>
  by.sign({ statement: about(), extensions: facts, ...options });
const byKey = (statement: object): Promise<BundleJson> => instance.sign({ statement, key, log: 'none' });

/** A statement as text, signed as it is by the key. */
function signedText(payload: string, payloadType = 'application/vnd.in-toto+json'): BundleJson {
  const bytes = Buffer.from(payload);
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} `), bytes]);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'a' }, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [] } },
    dsseEnvelope: {
      payloadType,
      payload: bytes.toString('base64'),
      signatures: [{ sig: sign('sha256', signed, key.privateKey).toString('base64'), keyid: '' }],
    },
  };
}

const keyless: GivenInputs = { subjects: 'app.tgz', bundles: 'a.json', 'trusted-root': 'root.json', 'source-uri': source };
const keyed: GivenInputs = { subjects: 'app.tgz', bundles: 'a.json', key: 'key.pub' };
const summaryKeyed = { ...keyed, 'predicate-type': summaryV1 };

async function verdict(content: BundleJson | string, given: GivenInputs): Promise<string> {
  repository.put('a.json', typeof content === 'string' ? content : JSON.stringify(content));
  return verdictIn(repository.path, given);
}

test('what is attested as it must be is verified', async () => {
  expect(await verdict(await bundle(), { ...keyless, 'source-ref': 'refs/heads/main', 'builder-id': mockSubject })).toBe('verified');
  expect(await verdict(await byKey(about()), { ...keyed, 'source-uri': source })).toBe('verified');
  expect(await verdict(signedText(JSON.stringify(about())), keyed)).toBe('verified');
  expect(await verdict(await byKey(about({ sha256 }, summaryV1, { verificationResult: 'PASSED' })), summaryKeyed)).toBe('verified');
});

const text = JSON.stringify(about());
const changed = (value: BundleJson, change: (copy: BundleJson) => void): BundleJson => {
  const copy = structuredClone(value);
  change(copy);
  return copy;
};

test.each<[string, () => Promise<BundleJson | string> | BundleJson | string, GivenInputs, string]>([
  // What the statement says of the subject.
  ['a subject by its name alone', () => byKey({ ...about(), subject: [{ name: 'app.tgz' }] }), keyed, 'statement-malformed'],
  ['a subject with an empty digest', () => byKey(about({})), keyed, 'subject-mismatch'],
  ['a subject by weak hashes alone', () => byKey(about({ sha1, md5, gitCommit: sha1 })), keyed, 'subject-mismatch'],
  ['the digest under the name of another hash', () => byKey(about({ sha512: sha256 })), keyed, 'subject-mismatch'],
  ['the digest under a name in capitals', () => byKey(about({ SHA256: sha256 })), keyed, 'subject-mismatch'],
  ['one right digest beside a wrong one', () => byKey(about({ sha512, sha256: '0'.repeat(64) })), keyed, 'subject-mismatch'],
  ['a digest that is cut', () => byKey(about({ sha256: sha256.slice(0, 62) })), keyed, 'subject-mismatch'],
  ['a digest with a letter behind it', () => byKey(about({ sha256: `${sha256} ` })), keyed, 'subject-mismatch'],
  ['subjects in a mapping', () => byKey({ ...about(), subject: { 0: { digest: { sha256 } } } }), keyed, 'statement-malformed'],
  // How the statement is written.
  [
    'a subject that stands twice',
    () => signedText(text.replace('"predicateType"', `"subject":[{"digest":{"sha256":"${'0'.repeat(64)}"}}],"predicateType"`)),
    keyed,
    'statement-malformed',
  ],
  [
    'a result that stands twice',
    () =>
      signedText(
        JSON.stringify(about({ sha256 }, summaryV1, { verificationResult: 'FAILED' })).replace(
          '"FAILED"',
          '"FAILED","verificationResult":"PASSED"',
        ),
      ),
    summaryKeyed,
    'statement-malformed',
  ],
  [
    'the same with a letter escaped',
    () =>
      signedText(
        JSON.stringify(about({ sha256 }, summaryV1, { verificationResult: 'FAILED' })).replace(
          '"FAILED"',
          '"FAILED","verification\\u0052esult":"PASSED"',
        ),
      ),
    summaryKeyed,
    'statement-malformed',
  ],
  [
    'a result in a prototype',
    () => signedText(JSON.stringify(about({ sha256 }, summaryV1, 1)).replace(/1}$/, '{"__proto__":{"verificationResult":"PASSED"}}}')),
    summaryKeyed,
    'summary-not-passed',
  ],
  [
    'subject and predicate in a prototype',
    () => signedText(`{"_type":"https://in-toto.io/Statement/v1","__proto__":${text}}`),
    keyed,
    'statement-malformed',
  ],
  ['a list of statements', () => signedText(`[${text}]`), keyed, 'statement-malformed'],
  ['two statements one after the other', () => signedText(`${text}${text}`), keyed, 'statement-malformed'],
  ['another version of statements', () => signedText(text.replace('Statement/v1', 'Statement/v2')), keyed, 'statement-malformed'],
  ['another type of payload', () => signedText(text, 'text/plain'), keyed, 'statement-malformed'],
  // What the statement is about.
  ['a predicate type that only begins alike', () => byKey(about({ sha256 }, `${v1}evil`)), keyed, 'predicate-mismatch'],
  ['a predicate type below the right one', () => byKey(about({ sha256 }, `${v1}/x`)), keyed, 'predicate-mismatch'],
  [
    'a predicate type on another host',
    () => byKey(about({ sha256 }, `https://slsa.dev.evil.test/provenance/v1`)),
    keyed,
    'predicate-mismatch',
  ],
  [
    'a summary that failed',
    () => byKey(about({ sha256 }, summaryV1, { verificationResult: 'FAILED' })),
    summaryKeyed,
    'summary-not-passed',
  ],
  [
    'a summary whose result is a list',
    () => byKey(about({ sha256 }, summaryV1, { verificationResult: ['PASSED'] })),
    summaryKeyed,
    'summary-not-passed',
  ],
  [
    'a failed summary of no version',
    () => byKey(about({ sha256 }, 'https://slsa.dev/verification_summary', { verificationResult: 'FAILED' })),
    { ...keyed, 'predicate-type': 'https://slsa.dev/verification_summary' },
    'summary-not-passed',
  ],
  [
    'tests that failed',
    () => byKey(about({ sha256 }, 'https://in-toto.io/attestation/test-result/v0.1', { result: 'FAILED' })),
    { ...keyed, 'predicate-type': 'https://in-toto.io/attestation/test-result/v0.1' },
    'test-not-passed',
  ],
  // Where it comes from.
  [
    'a ref that only begins alike',
    () => bundle({ extensions: [...facts.slice(0, 2), fulcio(14, 'refs/heads/main2')] }),
    { ...keyless, 'source-ref': 'refs/heads/main' },
    'extension-mismatch',
  ],
  [
    'a ref that the statement alone names',
    () => bundle({ extensions: facts.slice(0, 2) }),
    { ...keyless, 'source-ref': 'refs/heads/main' },
    'extension-mismatch',
  ],
  ['a repository that only begins alike', () => bundle({ subject: mockSubject.replace('app', 'app2') }), keyless, 'identity-mismatch'],
  ['a repository with a path in front', () => bundle({ subject: `https://evil.test/${mockSubject}` }), keyless, 'identity-mismatch'],
  ['a repository that the statement alone names', () => bundle({ extensions: [fulcio(12, `${source}2`)] }), keyless, 'extension-mismatch'],
  [
    'a certificate of another ref than the statement',
    () => bundle({ statement: about({ sha256 }, v1, provenance({ ref: 'refs/heads/topic' })) }),
    keyless,
    'provenance-contradicts',
  ],
  [
    'a certificate of another commit than the statement',
    () => bundle({ statement: about({ sha256 }, v1, provenance({ commit: 'aa' })), extensions: [...facts, fulcio(13, 'bb')] }),
    keyless,
    'provenance-contradicts',
  ],
  ['another issuer', () => bundle({ issuer: 'https://token.actions.githubusercontent.com.evil.test' }), keyless, 'issuer-mismatch'],
  [
    'a builder whose name only begins alike',
    () => byKey(about({ sha256 }, v1, provenance({ builder: `${mockSubject}2` }))),
    { ...keyed, 'builder-id': mockSubject },
    'builder-mismatch',
  ],
  [
    'a builder of another version behind the one that is asked for',
    () => byKey(about({ sha256 }, v1, provenance({ builder: `${mockSubject}@evil` }))),
    { ...keyed, 'builder-id': mockSubject },
    'builder-mismatch',
  ],
  [
    'a builder that only the statement names',
    () => bundle({ statement: about({ sha256 }, v1, provenance({ builder: 'https://evil.test/b@v1' })) }),
    { ...keyless, 'builder-id': 'https://evil.test/b' },
    'builder-unproven',
  ],
  [
    'a certificate that names two sources, the right one first',
    () => bundle({ extensions: [...facts, fulcio(12, 'https://github.com/evil/x')] }),
    keyless,
    'identity-missing',
  ],
  [
    'a certificate that names two issuers, the right one first',
    () => bundle({ extensions: [...facts, fulcio(8, 'https://evil.test')] }),
    keyless,
    'identity-missing',
  ],
  // How the bundle is made.
  [
    'an envelope that stands twice',
    async () => JSON.stringify(await bundle()).replace('"dsseEnvelope":', '"dsseEnvelope":{},"dsseEnvelope":'),
    keyless,
    'bundle-malformed',
  ],
  [
    'two signatures, the first of them right',
    async () => changed(await byKey(about()), ({ dsseEnvelope }) => dsseEnvelope.signatures.push({ sig: 'AAAA', keyid: '' })),
    keyed,
    'bundle-malformed',
  ],
  [
    'two signatures, the second of them right',
    async () => changed(await byKey(about()), ({ dsseEnvelope }) => dsseEnvelope.signatures.unshift({ sig: 'AAAA', keyid: '' })),
    keyed,
    'bundle-malformed',
  ],
  [
    'a signed message beside the statement',
    async () => ({
      ...(await byKey(about())),
      messageSignature: (await instance.sign({ message: Buffer.from('x'), key, log: 'none' })).messageSignature,
    }),
    keyed,
    'bundle-malformed',
  ],
  [
    'a second statement by the name that other readers know',
    async () => {
      const right = await byKey(about());
      const { dsseEnvelope: envelope } = await byKey(about({ sha256: '0'.repeat(64) }));
      return { ...right, dsseEnvelope: envelope, dsse_envelope: right.dsseEnvelope };
    },
    keyed,
    'subject-mismatch',
  ],
  [
    'the envelope in a prototype',
    async () => {
      const { dsseEnvelope, ...rest } = await byKey(about());
      return JSON.stringify(rest).replace(/}$/, `,"__proto__":${JSON.stringify({ dsseEnvelope })}}`);
    },
    keyed,
    'bundle-malformed',
  ],
  [
    "another statement under the right one's signature",
    async () =>
      changed(await byKey(about({ sha256: '0'.repeat(64) })), ({ dsseEnvelope }) => {
        dsseEnvelope.payload = Buffer.from(text).toString('base64');
      }),
    keyed,
    'signature-invalid',
  ],
  ['a plain signature of the file', () => instance.sign({ message: Buffer.from(artifact), key, log: 'none' }), keyed, 'no-statement'],
  ['somebody else’s key', () => instance.sign({ statement: about(), key: newKey(), log: 'none' }), keyed, 'signature-invalid'],
  ['another authority', () => bundle({}, other), keyless, 'log-entry-missing'],
  ['no log', () => bundle({ log: 'none', timestamp: true }), keyless, 'log-entry-missing'],
  [
    'the log entry of another statement',
    async () => {
      const [right, stray] = [await bundle(), await bundle({ statement: about({ sha256: '0'.repeat(64) }) })];
      return { ...right, verificationMaterial: { ...right.verificationMaterial, tlogEntries: stray.verificationMaterial.tlogEntries } };
    },
    keyless,
    'log-entry-mismatch',
  ],
  [
    'a certificate that had expired by the time that is proven',
    () => bundle({}, early),
    { ...keyless, 'trusted-root': 'early.json' },
    'certificate-invalid',
  ],
  // What is named.
  ['a bundle that leads out', () => '', { ...keyed, bundles: 'out.json' }, 'error path-outside'],
  ['a file that leads out', () => byKey(about()), { ...keyed, subjects: 'dist/*.tgz' }, 'error path-outside'],
  ['files below a linked directory', () => byKey(about()), { ...keyed, subjects: 'dist/**/app.tgz' }, 'error subject-missing'],
  ['a glob that leads out', () => byKey(about()), { ...keyed, subjects: '../**/hostname' }, 'error'],
  ['an empty bundle', () => '\n', keyed, 'error bundle-unreadable'],
  ['an empty bundle of an image', () => ' \n', { ...keyed, subjects: 'oci://127.0.0.1:1/octo/app:v1' }, 'error bundle-unreadable'],
  [
    'a line that is no bundle before one of another file',
    async () => `{"a":1}\n${JSON.stringify(await byKey(about({ sha256: '0'.repeat(64) })))}\n`,
    keyed,
    'bundle-malformed',
  ],
  ['one attested file beside one that is not', () => byKey(about()), { ...keyed, subjects: 'app.tgz\nother.tgz' }, 'subject-mismatch'],
])('%s', async (_, content, given, expected) => {
  const found = await verdict(await content(), given);
  expect(found).not.toBe('verified');
  expect(found).toContain(expected);
});
