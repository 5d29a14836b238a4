// What a verifier of bundles must decide, case by case, on a mock instance with logs of both generations. The cases follow
// the client specification: https://github.com/sigstore/architecture-docs/blob/main/client-spec.md

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { json as canonical } from '@sigstore/core';
import * as pki from '../../../../test/harness/certificates.js';
import { decide as ask } from '../testing/decide.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  mockTime,
  newKey,
  type SignOptions,
  statementAbout,
} from '../testing/mock-sigstore.js';
import { noteLine, type TileLog, tileLog } from '../testing/tile-log.js';
import { messageOf, type SignedMessage } from './raw-signature.js';

const artifact = Buffer.from('the artifact\n');
const sha256 = createHash('sha256').update(artifact).digest('hex');
const statement = statementAbout({ sha256 });
const minute = 60_000;
let instance: MockInstance;
let other: MockInstance;
let tiles: TileLog;
let root: BundleJson;

beforeAll(async () => {
  instance = await mockInstance();
  other = await mockInstance();
  tiles = tileLog('log2026.rekor.example.test');
  root = { ...instance.root, tlogs: [...instance.root.tlogs, tiles.instance] };
});

type Who = { readonly subject?: string; readonly issuer?: string; readonly key?: ReturnType<typeof newKey>; readonly root?: BundleJson };

/** As `verify-bundle` asks. */
function decide(json: BundleJson, who: Who = {}, what: SignedMessage = messageOf(artifact)): string {
  return ask({ root, ...who, bundle: json, what });
}

type Case = readonly [name: string, expected: string, options: () => SignOptions, spoil?: (json: BundleJson) => unknown];

/** Signs, spoils, decides. */
function judge(cases: readonly Case[], who: () => Who = () => ({})): void {
  for (const [name, expected, options, spoil] of cases) {
    test(`${name}: ${expected}`, async () => {
      const json = await instance.sign(options());
      await spoil?.(json);
      expect(decide(json, who())).toBe(expected);
    });
  }
}

const entryOf = (json: BundleJson): BundleJson => json.verificationMaterial.tlogEntries[0];
const message = (): SignOptions => ({ message: artifact });
const tiled = (): SignOptions => ({ message: artifact, log: tiles, timestamp: true });
const older =
  (version: string, promise = true) =>
  (json: BundleJson) => {
    json.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`;
    if (!promise) delete entryOf(json).inclusionPromise;
  };

describe('forms of a bundle', () => {
  judge([
    ['version 0.1 with promise and proof', 'verified', message, older('0.1')],
    ['version 0.2 with promise and proof', 'verified', message, older('0.2')],
    ['version 0.3 under its first type', 'verified', message, older('0.3')],
    [
      'version 0.1 with a promise only',
      'verified',
      message,
      (json) => {
        older('0.1')(json);
        delete entryOf(json).inclusionProof;
      },
    ],
    ['version 0.1 without its promise', 'bundle-malformed', message, older('0.1', false)],
    ['version 0.2 without a proof', 'bundle-malformed', message, (json) => [older('0.2')(json), delete entryOf(json).inclusionProof]],
    ['version 0.3 without a proof', 'bundle-malformed', message, (json) => delete entryOf(json).inclusionProof],
    ['a proof without a checkpoint', 'bundle-malformed', message, (json) => delete entryOf(json).inclusionProof.checkpoint],
    [
      'a checkpoint without text',
      'log-proof-invalid',
      message,
      (json) => {
        entryOf(json).inclusionProof.checkpoint.envelope = '';
      },
    ],
    [
      'version 0.2 with a chain of one',
      'verified',
      message,
      (json) => {
        older('0.2')(json);
        const { certificate, ...rest } = json.verificationMaterial;
        json.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } };
      },
    ],
    [
      'no log entry',
      'log-entry-missing',
      message,
      (json) => {
        json.verificationMaterial.tlogEntries = [];
      },
    ],
    ['no log entry but a timestamp', 'log-entry-missing', () => ({ message: artifact, log: 'none', timestamp: true })],
    ['neither certificate nor key', 'bundle-malformed', message, (json) => delete json.verificationMaterial.certificate],
    ['neither signature nor envelope', 'bundle-malformed', message, (json) => delete json.messageSignature],
    ['no digest of the message', 'bundle-malformed', message, (json) => delete json.messageSignature.messageDigest],
    [
      'a digest of another message',
      'subject-mismatch',
      message,
      (json) => {
        json.messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64');
      },
    ],
    ['an entry without a log', 'bundle-malformed', message, (json) => delete entryOf(json).logId],
    ['an entry without a kind', 'bundle-malformed', message, (json) => delete entryOf(json).kindVersion],
  ]);

  test('an artifact by its digest, and another artifact by either', async () => {
    const of = (hex: string): SignedMessage => ({ digests: new Map([['sha256', Buffer.from(hex, 'hex')]]) });
    for (const json of [await instance.sign(tiled()), await instance.sign({ statement, log: tiles, timestamp: true })]) {
      expect(decide(json, {}, of(sha256))).toBe('verified');
      expect(decide(json, {}, of(sha256.replace(/^../, 'ff')))).toBe('subject-mismatch');
      expect(decide(json, {}, messageOf(Buffer.from('another')))).toBe('subject-mismatch');
    }
  });
});

describe("the log's checkpoint, first generation", () => {
  /** Replaces the checkpoint by one that the log's key signs. */
  const resign =
    (change: (note: string[]) => void, lines = (own: string) => own, name?: string) =>
    (json: BundleJson) => {
      const { checkpoint } = entryOf(json).inclusionProof;
      const [text = ''] = checkpoint.envelope.split('\n\n');
      const note = text.split('\n');
      const hint = Buffer.from(entryOf(json).logId.keyId, 'base64').subarray(0, 4);
      change(note);
      const own = noteLine(instance.logKey, `${note.join('\n')}\n`, name ?? (note[0]?.split(' - ')[0] as string), hint);
      checkpoint.envelope = `${note.join('\n')}\n\n${lines(own)}`;
    };
  const stranger = newKey().privateKey;
  const strange = (json: BundleJson) =>
    noteLine(
      stranger,
      'x\n',
      entryOf(json).inclusionProof.checkpoint.envelope.split(' - ')[0],
      Buffer.from(entryOf(json).logId.keyId, 'base64').subarray(0, 4),
    );
  judge([
    ['signed anew', 'verified', message, resign(() => {})],
    ['under the name of a machine', 'verified', message, resign((note) => note.splice(0, 1, 'rekor-server-1 - 12'))],
    ['without the time line', 'verified', message, resign((note) => note.splice(3))],
    [
      "with a witness's signature after",
      'verified',
      message,
      resign(
        () => {},
        (own) => own + noteLine(stranger, 'x', 'witness.test', Buffer.alloc(4, 9)),
      ),
    ],
    [
      "with a witness's signature before",
      'verified',
      message,
      resign(
        () => {},
        (own) => noteLine(stranger, 'x', 'witness.test', Buffer.alloc(4, 9)) + own,
      ),
    ],
    ['signed under another name', 'log-proof-invalid', message, resign(() => {}, undefined, 'rekor.other.test')],
    [
      'with another key hint',
      'log-proof-invalid',
      message,
      (json) => {
        const { checkpoint } = entryOf(json).inclusionProof;
        const [text, line] = checkpoint.envelope.split('\n\n');
        const bytes = Buffer.from(line.trim().split(' ').at(-1), 'base64');
        bytes[0] = (bytes[0] as number) ^ 1;
        checkpoint.envelope = `${text}\n\n${[...line.trim().split(' ').slice(0, -1), bytes.toString('base64')].join(' ')}\n`;
      },
    ],
    [
      'with a false signature under the right name and hint',
      'log-proof-invalid',
      message,
      (json) => {
        const { checkpoint } = entryOf(json).inclusionProof;
        checkpoint.envelope = `${checkpoint.envelope.split('\n\n')[0]}\n\n${strange(json)}`;
      },
    ],
    [
      'with a false signature beside the right one',
      'log-proof-invalid',
      message,
      (json) =>
        resign(
          () => {},
          (own) => own + strange(json),
        )(json),
    ],
    ['over another root', 'log-proof-invalid', message, resign((note) => note.splice(2, 1, Buffer.alloc(32).toString('base64')))],
    ['over another size', 'log-proof-invalid', message, resign((note) => note.splice(1, 1, '2'))],
    ['with a size that is no number', 'log-proof-invalid', message, resign((note) => note.splice(1, 1, '1e3'))],
    ['without an origin', 'log-proof-invalid', message, resign((note) => note.splice(0, 1, ''))],
    ['of two lines', 'log-proof-invalid', message, resign((note) => note.splice(2))],
    [
      'with text after its note was signed',
      'log-proof-invalid',
      message,
      (json) => {
        const { checkpoint } = entryOf(json).inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace('\n\n', '\nmore\n\n');
      },
    ],
  ]);
});

describe('the second generation', () => {
  const checkpoint = (change: (size: number, hash: Buffer) => string) => (json: BundleJson) => {
    const { inclusionProof } = entryOf(json);
    inclusionProof.checkpoint.envelope = change(Number(inclusionProof.treeSize), Buffer.from(inclusionProof.rootHash, 'base64'));
  };
  judge([
    ['a message with a timestamp', 'verified', tiled],
    ['a statement with a timestamp', 'verified', () => ({ statement, log: tiles, timestamp: true })],
    ['no timestamp', 'timestamp-invalid', () => ({ message: artifact, log: tiles })],
    [
      'a time that the entry claims, in place of a timestamp',
      'timestamp-invalid',
      () => ({ message: artifact, log: tiles }),
      (json) => {
        entryOf(json).integratedTime = String(mockTime.getTime() / 1000);
      },
    ],
    [
      'a claimed time outside the certificate beside a timestamp',
      'certificate-invalid',
      tiled,
      (json) => {
        entryOf(json).integratedTime = String(mockTime.getTime() / 1000 + 3600);
      },
    ],
    ['no proof', 'bundle-malformed', tiled, (json) => delete entryOf(json).inclusionProof],
    [
      'a promise in place of a proof',
      'log-proof-missing',
      () => ({ message: artifact, log: 'v2', timestamp: true }),
      (json) => {
        older('0.1')(json);
        const entry = entryOf(json);
        delete entry.inclusionProof;
        entry.integratedTime = String(mockTime.getTime() / 1000);
        const promised = {
          body: entry.canonicalizedBody,
          integratedTime: Number(entry.integratedTime),
          logIndex: 0,
          logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
        };
        const signedEntryTimestamp = sign('sha256', Buffer.from(canonical.canonicalize(promised)), instance.logKey).toString('base64');
        entry.inclusionPromise = { signedEntryTimestamp };
      },
    ],
    ['another path', 'log-proof-invalid', tiled, (json) => entryOf(json).inclusionProof.hashes.reverse()],
    [
      'another index',
      'log-proof-invalid',
      tiled,
      (json) => {
        entryOf(json).inclusionProof.logIndex = '2';
      },
    ],
    [
      'an index past the tree',
      'log-proof-invalid',
      tiled,
      (json) => {
        entryOf(json).inclusionProof.logIndex = '9';
      },
    ],
    [
      'an origin of another log',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tiles.checkpoint(size, hash, { origin: 'log2025.rekor.example.test' })),
    ],
    [
      'a part of the origin',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tiles.checkpoint(size, hash, { origin: 'rekor.example.test' })),
    ],
    [
      'another name before the signature',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tiles.checkpoint(size, hash, { lines: (text) => tiles.signatureLine(text, 'rekor.example.test') })),
    ],
    [
      'another key hint',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tiles.checkpoint(size, hash, { lines: (text) => tiles.signatureLine(text, undefined, Buffer.alloc(4)) })),
    ],
    ['no signature', 'log-proof-invalid', tiled, checkpoint((size, hash) => tiles.checkpoint(size, hash, { lines: () => '' }))],
    [
      'a signature over another text',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tiles.checkpoint(size, hash, { lines: () => tiles.signatureLine('x') })),
    ],
    [
      "a witness's signature before the log's",
      'verified',
      tiled,
      checkpoint((size, hash) =>
        tiles.checkpoint(size, hash, { lines: (_, own) => noteLine(newKey().privateKey, 'x', 'witness.test', Buffer.alloc(4, 1)) + own }),
      ),
    ],
    ['lines after the root', 'verified', tiled, checkpoint((size, hash) => tiles.checkpoint(size, hash, { extension: 'more\n' }))],
    [
      'a signature by another log of the same name',
      'log-proof-invalid',
      tiled,
      checkpoint((size, hash) => tileLog('log2026.rekor.example.test').checkpoint(size, hash)),
    ],
    [
      'an altered body',
      'log-proof-invalid',
      tiled,
      (json) => {
        const body = JSON.parse(Buffer.from(entryOf(json).canonicalizedBody, 'base64').toString());
        body.more = true;
        entryOf(json).canonicalizedBody = Buffer.from(JSON.stringify(body)).toString('base64');
      },
    ],
  ]);

  test('a root without the address of the log', async () => {
    const nameless = { ...root, tlogs: [{ ...tiles.instance, baseUrl: '' }] };
    expect(decide(await instance.sign(tiled()), { root: nameless })).toBe('log-proof-invalid');
  });

  test("the log's key when it was not valid yet, or no longer", async () => {
    const json = await instance.sign(tiled());
    const at = (validFor: object) => ({ ...root, tlogs: [{ ...tiles.instance, publicKey: { ...tiles.instance.publicKey, validFor } }] });
    const before = new Date(mockTime.getTime() - minute).toISOString();
    expect(decide(json, { root: at({ start: before }) })).toBe('verified');
    expect(decide(json, { root: at({ start: '2020-01-01T00:00:00Z', end: before }) })).toBe('log-key-expired');
    expect(decide(json, { root: at({ start: new Date(mockTime.getTime() + minute).toISOString() }) })).toBe('log-key-expired');
  });
});

describe('a log entry that does not log this signature', () => {
  const dsse = (): SignOptions => ({ statement });
  judge([
    [
      'of another kind',
      'log-entry-mismatch',
      message,
      (json) => {
        entryOf(json).kindVersion.kind = 'rekord';
      },
    ],
    [
      'of another version',
      'log-entry-mismatch',
      message,
      (json) => {
        entryOf(json).kindVersion.version = '0.0.9';
      },
    ],
    [
      'another digest',
      'log-entry-mismatch',
      () => ({
        message: artifact,
        logged: (body) => {
          body.spec.data.hash.value = '0'.repeat(64);
        },
      }),
    ],
    [
      'the digest under the name of another hash',
      'log-entry-mismatch',
      () => ({
        message: artifact,
        logged: (body) => {
          body.spec.data.hash.algorithm = 'sha384';
        },
      }),
    ],
    [
      'the digest under the name of another hash, second generation',
      'log-entry-mismatch',
      () => ({
        ...tiled(),
        logged: (body) => {
          body.spec.hashedRekordV002.data.algorithm = 'SHA2_512';
        },
      }),
    ],
    [
      'another digest, second generation',
      'log-entry-mismatch',
      () => ({
        ...tiled(),
        logged: (body) => {
          body.spec.hashedRekordV002.data.digest = Buffer.alloc(32).toString('base64');
        },
      }),
    ],
    [
      'another signature, second generation',
      'log-entry-mismatch',
      () => ({
        ...tiled(),
        logged: (body) => {
          body.spec.hashedRekordV002.signature.content = 'AAAA';
        },
      }),
    ],
    [
      'a key in place of the certificate',
      'log-entry-mismatch',
      () => ({
        ...tiled(),
        logged: (body) => {
          body.spec.hashedRekordV002.signature.verifier = {
            publicKey: { rawBytes: newKey().publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
          };
        },
      }),
    ],
    [
      'another certificate',
      'log-entry-mismatch',
      () => ({
        message: artifact,
        logged: (body) => {
          body.spec.signature.publicKey.content = Buffer.from('-----BEGIN CERTIFICATE-----\n').toString('base64');
        },
      }),
    ],
    [
      'no certificate',
      'log-entry-mismatch',
      () => ({
        message: artifact,
        logged: (body) => {
          delete body.spec.signature.publicKey;
        },
      }),
    ],
    [
      'another payload',
      'log-entry-mismatch',
      () => ({
        statement,
        logged: (body) => {
          body.spec.payloadHash.value = '0'.repeat(64);
        },
      }),
    ],
    [
      "another envelope's signature",
      'log-entry-mismatch',
      () => ({
        statement,
        logged: (body) => {
          body.spec.signatures[0].signature = 'AAAA';
        },
      }),
    ],
    [
      'two signatures of one envelope',
      'log-entry-mismatch',
      () => ({
        statement,
        logged: (body) => {
          body.spec.signatures.push(body.spec.signatures[0]);
        },
      }),
    ],
    [
      'an envelope for a message',
      'log-entry-mismatch',
      () => ({
        message: artifact,
        logged: (body) => {
          const { data, signature } = body.spec;
          body.kind = 'dsse';
          body.spec = { payloadHash: data.hash, signatures: [{ signature: signature.content, verifier: signature.publicKey.content }] };
        },
      }),
    ],
    [
      'a message for an envelope',
      'log-entry-mismatch',
      () => ({
        statement,
        logged: (body) => {
          const { signatures, payloadHash } = body.spec;
          body.kind = 'hashedrekord';
          body.spec = {
            data: { hash: payloadHash },
            signature: { content: signatures[0].signature, publicKey: { content: signatures[0].verifier } },
          };
        },
      }),
    ],
    [
      'an altered payload',
      'subject-mismatch',
      dsse,
      (json) => {
        json.dsseEnvelope.payload = Buffer.from(JSON.stringify(statementAbout({ sha256: '0'.repeat(64) }))).toString('base64');
      },
    ],
    [
      'an altered payload type',
      'statement-malformed',
      dsse,
      (json) => {
        json.dsseEnvelope.payloadType = 'application/vnd.in-toto+jso';
      },
    ],
  ]);

  test('an integrated time before, after and within the life of the certificate', async () => {
    for (const [minutes, expected] of [
      [-0.25, 'certificate-invalid'],
      [0, 'verified'],
      [9, 'verified'],
      [11, 'certificate-invalid'],
    ] as const) {
      const moved = await mockInstance({ signingClock: new Date(mockTime.getTime() + minutes * minute) });
      expect(decide(await moved.sign(message()), { root: moved.root })).toBe(expected);
      expect(decide(await moved.sign({ message: artifact, log: 'v2', timestamp: true }), { root: moved.root })).toBe(expected);
    }
  });
});

describe('statements', () => {
  const subjects = (list: readonly object[]) => ({ ...statement, subject: list });
  judge([
    [
      'with several subjects, one of them this',
      'verified',
      () => ({
        statement: subjects([
          { name: 'a', digest: { sha256: '1'.repeat(64) } },
          { name: 'b', digest: { sha256 } },
        ]),
      }),
    ],
    [
      'with several subjects, none of them this',
      'subject-mismatch',
      () => ({
        statement: subjects([
          { name: 'a', digest: { sha256: '1'.repeat(64) } },
          { name: 'b', digest: { sha256: '2'.repeat(64) } },
        ]),
      }),
    ],
    ['of version 0.1', 'verified', () => ({ statement: { ...statement, _type: 'https://in-toto.io/Statement/v0.1' } })],
    ['with a subject without digests', 'subject-mismatch', () => ({ statement: subjects([{ name: 'the artifact', digest: {} }]) })],
    [
      'with a subject named after the digest',
      'subject-mismatch',
      () => ({ statement: subjects([{ name: sha256, digest: { sha256: '1'.repeat(64) } }]) }),
    ],
  ]);
});

describe('timestamps', () => {
  judge([
    [
      'over another signature',
      'timestamp-invalid',
      tiled,
      async (json) => {
        json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [
          { signedTimestamp: await instance.stamp(Buffer.from('x')) },
        ];
      },
    ],
    [
      'by an authority that is not trusted',
      'timestamp-invalid',
      tiled,
      async (json) => {
        const signature = Buffer.from(json.messageSignature.signature, 'base64');
        json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp: await other.stamp(signature) }];
      },
    ],
    [
      'by an untrusted authority beside the log that promised',
      'timestamp-invalid',
      message,
      async (json) => {
        const signature = Buffer.from(json.messageSignature.signature, 'base64');
        json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp: await other.stamp(signature) }];
      },
    ],
    [
      'that are none',
      'signature-malformed',
      tiled,
      (json) => {
        json.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp: 'MAA=' }];
      },
    ],
  ]);

  const authorityOf = (change: (authority: BundleJson) => void) => {
    const changed = structuredClone(root);
    change(changed.timestampAuthorities[0]);
    return changed;
  };
  test.each([
    ['before the authority was trusted', { start: new Date(mockTime.getTime() + minute).toISOString() }, 'timestamp-invalid'],
    [
      'after the authority was trusted',
      { start: '2020-01-01T00:00:00Z', end: new Date(mockTime.getTime() - minute).toISOString() },
      'timestamp-invalid',
    ],
    ['in the last second of trust', { start: '2020-01-01T00:00:00Z', end: mockTime.toISOString() }, 'verified'],
  ])('%s', async (_name, validFor, expected) => {
    const json = await instance.sign(tiled());
    expect(decide(json, { root: authorityOf((authority) => Object.assign(authority, { validFor })) })).toBe(expected);
  });

  test('with no authority in the root', async () => {
    expect(decide(await instance.sign(tiled()), { root: { ...root, timestampAuthorities: [] } })).toBe('timestamp-invalid');
    expect(decide(await instance.sign({ message: artifact, timestamp: true }), { root: { ...root, timestampAuthorities: [] } })).toBe(
      'timestamp-invalid',
    );
  });
});

describe('certificates', () => {
  const ca = pki.authority({ from: new Date(mockTime.getTime() - 60 * minute), to: new Date(mockTime.getTime() + 60 * minute) });
  const text = (value: string) => pki.tlv(0x0c, Buffer.from(value));
  const issuerOld = (value = mockIssuer) => pki.extension('1.3.6.1.4.1.57264.1.1', false, Buffer.from(value));
  const issuerNew = (value = mockIssuer) => pki.extension('1.3.6.1.4.1.57264.1.8', false, text(value));
  const names = (...list: readonly Buffer[]) => pki.extension('2.5.29.17', true, pki.sequence(...list));
  const uri = (value = mockSubject) => pki.tlv(0x86, Buffer.from(value));
  const mail = pki.tlv(0x81, Buffer.from('me@example.test'));
  const user = pki.tlv(0xa0, pki.oid('1.3.6.1.4.1.57264.1.7'), pki.tlv(0xa0, text('me!example.test')));
  const issue = (extensions: readonly Buffer[], more: pki.CertificateOptions = {}) => {
    const key = newKey();
    const from = new Date(mockTime.getTime() - minute);
    const { raw } = pki.certificate({ issuer: ca, key, from, to: new Date(mockTime.getTime() + 9 * minute), extensions, ...more });
    return { certificate: raw, key };
  };
  const own = () => ({
    ...root,
    ctlogs: [],
    certificateAuthorities: [
      {
        uri: 'https://ca.example.test',
        certChain: { certificates: [{ rawBytes: ca.raw.toString('base64') }] },
        validFor: { start: '2020-01-01T00:00:00Z' },
      },
    ],
  });
  const both = [names(uri()), issuerOld(), issuerNew()];

  test.each([
    ['a URI and both issuers', 'verified', issue(both), mockSubject],
    ['the older issuer only', 'verified', issue([names(uri()), issuerOld()]), mockSubject],
    ['the newer issuer only', 'verified', issue([names(uri()), issuerNew()]), mockSubject],
    ['two issuers that differ', 'identity-missing', issue([names(uri()), issuerOld('https://evil.test'), issuerNew()]), mockSubject],
    ['the older issuer of another', 'issuer-mismatch', issue([names(uri()), issuerOld('https://evil.test')]), mockSubject],
    ['no issuer', 'identity-missing', issue([names(uri())]), mockSubject],
    ['an e-mail address', 'verified', issue([names(mail), issuerNew()]), 'me@example.test'],
    ['another e-mail address', 'identity-mismatch', issue([names(mail), issuerNew()]), 'you@example.test'],
    ['an e-mail address of which the expected one is a part', 'identity-mismatch', issue([names(mail), issuerNew()]), 'example.test'],
    ['a user name', 'verified', issue([names(user), issuerNew()]), 'me!example.test'],
    ['another user name', 'identity-mismatch', issue([names(user), issuerNew()]), 'me'],
    [
      'two names, one of them the expected',
      'identity-missing',
      issue([names(uri('https://evil.test/x'), uri()), issuerNew()]),
      mockSubject,
    ],
    ['no name', 'identity-missing', issue([issuerNew()]), mockSubject],
    ['another use', 'certificate-invalid', issue(both, { purposes: [pki.purpose.serverAuth] }), mockSubject],
    ['no use', 'certificate-invalid', issue(both, { purposes: [] }), mockSubject],
    ['a key for other things than signatures', 'certificate-invalid', issue(both, { keyUsage: [2] }), mockSubject],
    ['an authority', 'certificate-invalid', issue(both, { authority: true, keyUsage: [0, 5] }), mockSubject],
    ['an issuer of the same name and another key', 'certificate-invalid', issue(both, { issuer: pki.authority() }), mockSubject],
    ['another time', 'certificate-invalid', issue(both, { to: new Date(mockTime.getTime() - 1000) }), mockSubject],
    ['a weak key', 'key-invalid', issue(both, { key: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }) }), mockSubject],
  ])('with %s: %s', async (_name, expected, signer, subject) => {
    const key = signer.key;
    expect(decide(await instance.sign({ message: artifact, certificate: signer.certificate, key }), { root: own(), subject })).toBe(
      expected,
    );
  });

  test('by an authority below the trusted one, with and without it in the root', async () => {
    const below = pki.authority({
      issuer: ca,
      subject: { CN: 'below' },
      from: new Date(mockTime.getTime() - 30 * minute),
      to: new Date(mockTime.getTime() + 30 * minute),
    });
    const json = await instance.sign({ message: artifact, ...issue(both, { issuer: below }) });
    const withBoth = own();
    withBoth.certificateAuthorities[0]?.certChain.certificates.unshift({ rawBytes: below.raw.toString('base64') });
    expect(decide(json, { root: withBoth })).toBe('verified');
    expect(decide(json, { root: own() })).toBe('certificate-invalid');
    // What comes along proves nothing: a chain is built from the root's certificates alone.
    older('0.2')(json);
    const { certificate, ...rest } = json.verificationMaterial;
    json.verificationMaterial = {
      ...rest,
      x509CertificateChain: { certificates: [certificate, { rawBytes: below.raw.toString('base64') }] },
    };
    expect(decide(json, { root: withBoth })).toBe('verified');
    expect(decide(json, { root: own() })).toBe('certificate-invalid');
  });

  test('of an authority that was trusted at another time', async () => {
    const json = await instance.sign(message());
    const at = (validFor: object) => ({ ...root, certificateAuthorities: [{ ...root.certificateAuthorities[0], validFor }] });
    expect(decide(json, { root: at({ start: '2020-01-01T00:00:00Z', end: new Date(mockTime.getTime() - minute).toISOString() }) })).toBe(
      'certificate-invalid',
    );
    expect(decide(json, { root: at({ start: new Date(mockTime.getTime() + minute).toISOString() }) })).toBe('certificate-invalid');
  });

  test('whose log of certificates is another, was trusted at another time, or is not theirs', async () => {
    const json = await instance.sign(message());
    const log = root.ctlogs[0];
    const at = (validFor: object) => ({ ...root, ctlogs: [{ ...log, publicKey: { ...log.publicKey, validFor } }] });
    expect(decide(json, { root: at({ start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' }) })).toBe('certificate-invalid');
    expect(decide(json, { root: at({ start: new Date(mockTime.getTime() + 60 * minute).toISOString() }) })).toBe('certificate-invalid');
    expect(decide(json, { root: { ...root, ctlogs: other.root.ctlogs } })).toBe('certificate-invalid');
    const renamed = { ...other.root.ctlogs[0], logId: log.logId };
    expect(decide(json, { root: { ...root, ctlogs: [renamed] } })).toBe('certificate-invalid');
    const silent = await mockInstance({ withoutSct: true });
    expect(decide(await silent.sign(message()), { root: silent.root })).toBe('certificate-invalid');
    expect(decide(await silent.sign(message()), { root: { ...silent.root, ctlogs: [] } })).toBe('verified');
  });

  test('of several instances in one root, each held against its own', async () => {
    const joined = { ...root };
    for (const field of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities'])
      joined[field] = [...other.root[field], ...root[field]];
    expect(decide(await instance.sign(message()), { root: joined })).toBe('verified');
    expect(decide(await other.sign(message()), { root: joined })).toBe('verified');
    expect(decide(await instance.sign(tiled()), { root: joined })).toBe('verified');
    const mixed = await instance.sign(message());
    mixed.verificationMaterial.certificate = (await other.sign(message())).verificationMaterial.certificate;
    expect(decide(mixed, { root: joined })).not.toBe('verified');
  });
});

describe('a key of one’s own', () => {
  const key = newKey();
  const ed25519 = generateKeyPairSync('ed25519');
  test.each([
    ['in the first log', 'verified', { message: artifact, key }],
    ['in the second log, without a time', 'verified', { message: artifact, key, log: 'tiles' }],
    ['in the second log, with a timestamp', 'verified', { message: artifact, key, log: 'tiles', timestamp: true }],
    ['a statement in the second log', 'verified', { statement, key, log: 'tiles' }],
    ['by another key', 'signature-invalid', { message: artifact, key: newKey() }],
    ['another artifact', 'subject-mismatch', { message: Buffer.from('x'), key }],
    ['in no log', 'log-entry-missing', { message: artifact, key, log: 'none' }],
    ['in no log, with a timestamp', 'log-entry-missing', { message: artifact, key, log: 'none', timestamp: true }],
  ] as const)('%s: %s', async (_name, expected, { log, ...options }: BundleJson) => {
    expect(decide(await instance.sign({ ...options, ...(log === undefined ? {} : { log: log === 'tiles' ? tiles : log }) }), { key })).toBe(
      expected,
    );
  });

  test('whatever the hint says, Ed25519 as well, and in no log where the root lists none', async () => {
    const json = await instance.sign({ message: artifact, key });
    json.verificationMaterial.publicKey.hint = 'another';
    expect(decide(json, { key })).toBe('verified');
    delete json.verificationMaterial.publicKey.hint;
    expect(decide(json, { key })).toBe('verified');
    expect(decide(await instance.sign({ message: artifact, key: ed25519 }), { key: ed25519 })).toBe('verified');
    expect(decide(await instance.sign({ message: artifact, key, log: 'none' }), { key, root: { ...root, tlogs: [] } })).toBe('verified');
  });

  test("is not asked whether the certificate's holder signed, nor the other way round", async () => {
    expect(decide(await instance.sign(message()), { key })).toBe('key-mismatch');
    expect(decide(await instance.sign({ message: artifact, key }))).toBe('certificate-missing');
  });
});
