// The JSON of a bundle: what the JSON mapping of protocol buffers allows is read, what is ambiguous or malformed is refused.

import { createHash } from 'node:crypto';
import { decide } from '../testing/decide.js';
import { type BundleJson, type MockInstance, mockInstance, newKey, type SignOptions, statementAbout } from '../testing/mock-sigstore.js';
import { messageOf } from './raw-signature.js';

const artifact = Buffer.from('the artifact\n');
const what = messageOf(artifact);
const statement = statementAbout({ sha256: createHash('sha256').update(artifact).digest('hex') });
let instance: MockInstance;

beforeAll(async () => {
  instance = await mockInstance();
});

const entryOf = (json: BundleJson): BundleJson => json.verificationMaterial.tlogEntries[0];
const message: SignOptions = { message: artifact };
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
/** Another spelling of the same 32 bytes: of the last character before the padding two bits mean nothing. */
const spare = (text: string) => text.replace(/(.)=$/, (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=`);
/** At a path of keys. */
const set = (path: string, value: unknown) => (json: BundleJson) => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  keys.reduce((holder, key) => holder[key], json)[last] = value;
};
const typed = (mediaType: unknown) => set('mediaType', mediaType);

describe('is read', () => {
  test.each<[string, SignOptions, (json: BundleJson) => unknown]>([
    [
      'with numbers in place of digits',
      message,
      (json) =>
        Object.assign(entryOf(json), { integratedTime: Number(entryOf(json).integratedTime), logIndex: Number(entryOf(json).logIndex) }),
    ],
    ['with null for what is not there', message, set('dsseEnvelope', null)],
    ['with null for no timestamps', message, set('verificationMaterial.timestampVerificationData', null)],
    ['without data of timestamps', message, (json) => delete json.verificationMaterial.timestampVerificationData],
    ['with a number in place of the name of the hash', message, set('messageSignature.messageDigest.algorithm', 1)],
    [
      'with the other alphabet of base64',
      message,
      (json) => Object.assign(json.messageSignature, { signature: urlSafe(json.messageSignature.signature) }),
    ],
    ['with a field that nobody knows', message, set('later', { x: 1 })],
    ['with a key id in the envelope', { statement }, set('dsseEnvelope.signatures.0.keyid', 'mine')],
  ])('%s', async (_name, options, change) => {
    const bundle = await instance.sign(options);
    change(bundle);
    expect(decide({ bundle, root: instance.root, what })).toBe('verified');
  });
});

describe('is refused', () => {
  test.each<[string, SignOptions, (json: BundleJson) => unknown]>([
    [
      'with a signature and an envelope',
      message,
      set('dsseEnvelope', { payload: 'AAAA', payloadType: 'x', signatures: [{ sig: 'AAAA' }] }),
    ],
    [
      'with an envelope and a signature',
      { statement },
      set('messageSignature', { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' }),
    ],
    ['with a certificate and a key', message, set('verificationMaterial.publicKey', { hint: '' })],
    [
      'with a certificate and a chain',
      message,
      (json) => set('verificationMaterial.x509CertificateChain', { certificates: [json.verificationMaterial.certificate] })(json),
    ],
    // The reader makes text of a list of one, and `false` of nothing.
    ['with a list in place of text', { statement }, (json) => set('dsseEnvelope.payloadType', [json.dsseEnvelope.payloadType])(json)],
    ['with a list in place of bytes', message, (json) => set('messageSignature.signature', [json.messageSignature.signature])(json)],
    [
      'with a list in place of a number',
      message,
      (json) => Object.assign(entryOf(json), { integratedTime: [entryOf(json).integratedTime] }),
    ],
    ['with a number that is none', message, (json) => Object.assign(entryOf(json), { integratedTime: ` ${entryOf(json).integratedTime}` })],
    ['with text in place of an object', message, set('verificationMaterial.timestampVerificationData', 'x')],
    ['with a number in place of a list', message, set('verificationMaterial.timestampVerificationData.rfc3161Timestamps', 1)],
    ['with nothing among the hashes', message, (json) => Object.assign(entryOf(json).inclusionProof, { hashes: [null] })],
    ['without a type', message, (json) => delete json.mediaType],
    ['with a type that is no text', message, typed(3)],
    ['with a type of upper case', message, typed('APPLICATION/VND.DEV.SIGSTORE.BUNDLE.V0.3+JSON')],
    ['with a type and a parameter', message, typed('application/vnd.dev.sigstore.bundle.v0.3+json;charset=utf-8')],
    ['of version 0.4', message, typed('application/vnd.dev.sigstore.bundle+json;version=0.4')],
    ['of version 0.0', message, typed('application/vnd.dev.sigstore.bundle+json;version=0.0')],
    ['of no version', message, typed('application/vnd.dev.sigstore.bundle+json')],
    ['without material', message, (json) => delete json.verificationMaterial],
    ['with material that is a list', message, set('verificationMaterial', [])],
    ['with entries that are no list', message, set('verificationMaterial.tlogEntries', {})],
    ['with an entry that is none', message, set('verificationMaterial.tlogEntries.0', null)],
    [
      'with a chain of nothing',
      message,
      (json) => [
        typed('application/vnd.dev.sigstore.bundle+json;version=0.2')(json),
        delete json.verificationMaterial.certificate,
        set('verificationMaterial.x509CertificateChain', { certificates: [] })(json),
      ],
    ],
    ['with an empty certificate', message, set('verificationMaterial.certificate.rawBytes', '')],
    [
      'with a certificate as PEM',
      message,
      (json) =>
        set(
          'verificationMaterial.certificate.rawBytes',
          `-----BEGIN CERTIFICATE-----\n${json.verificationMaterial.certificate.rawBytes}`,
        )(json),
    ],
    [
      'with base64 that has bits to spare',
      message,
      (json) => set('verificationMaterial.tlogEntries.0.logId.keyId', spare(entryOf(json).logId.keyId))(json),
    ],
    [
      'with base64 that has a space in it',
      message,
      (json) => set('messageSignature.signature', ` ${json.messageSignature.signature}`)(json),
    ],
    ['with base64 that is padded in the middle', message, set('messageSignature.signature', 'AA==AA==')],
    ['with a signature that is empty', message, set('messageSignature.signature', '')],
    ['with a signature that is a number', message, set('messageSignature.signature', 12)],
    ['with a hash of no name', message, set('messageSignature.messageDigest.algorithm', 'HASH_ALGORITHM_UNSPECIFIED')],
    ['with a weak hash', message, set('messageSignature.messageDigest.algorithm', 'SHA1')],
    ['with a hash of another length', message, set('messageSignature.messageDigest.algorithm', 'SHA2_512')],
    ['with a time that is no number', message, (json) => Object.assign(entryOf(json), { integratedTime: 'now' })],
    ['with a time before 1970', message, (json) => Object.assign(entryOf(json), { integratedTime: '-1' })],
    ['with a place that is no whole number', message, (json) => Object.assign(entryOf(json), { logIndex: '1.5' })],
    [
      'with 33 entries',
      message,
      (json) => Object.assign(json.verificationMaterial, { tlogEntries: Array.from({ length: 33 }, () => entryOf(json)) }),
    ],
    ['with a payload that is no JSON', { statement }, set('dsseEnvelope.payload', Buffer.from('x').toString('base64'))],
    ['with a payload of another type', { statement }, set('dsseEnvelope.payloadType', 'application/json')],
    ['with two signatures', { statement }, (json) => json.dsseEnvelope.signatures.push({ sig: 'AAAA' })],
    ['with a key and nobody to compare', { message: artifact, key: newKey() }, () => {}],
  ])('%s', async (_name, options, change) => {
    const bundle = await instance.sign(options);
    change(bundle);
    expect(decide({ bundle, root: instance.root, what })).not.toBe('verified');
  });

  test.each([
    ['with text after its end', (text: string) => `${text}{}`],
    ['two to a file', (text: string) => `${text}\n${text}`],
    ['in a list', (text: string) => `[${text}]`],
    ['with a mark of byte order', (text: string) => `\ufeff${text}`],
    ['as a text in JSON', (text: string) => JSON.stringify(text)],
    ['cut off', (text: string) => text.slice(0, -1)],
    ['with a comment', (text: string) => `// bundle\n${text}`],
  ])('%s', async (_name, change) => {
    const text = JSON.stringify(await instance.sign(message));
    expect(decide({ bundle: text, root: instance.root, what })).toBe('verified');
    expect(decide({ bundle: change(text), root: instance.root, what })).toBe('bundle-malformed');
  });
});

test('fields that carry the name of an object’s own are only fields', async () => {
  const text = JSON.stringify(await instance.sign(message)).replace(
    '{',
    '{"__proto__":{"mediaType":"x","dsseEnvelope":{}},"constructor":null,',
  );
  expect(decide({ bundle: text, root: instance.root, what })).toBe('verified');
});
