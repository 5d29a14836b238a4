import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { ed25519ph } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { type HashName, hashNames, messageOf, type SignedMessage, verifyRaw } from './raw-signature.js';

const bytes = Buffer.from('signed');
const whole = messageOf(bytes);
const digests: SignedMessage = { digests: whole.digests };
const keys = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'secp521r1' }),
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

const combinations = Object.entries(keys).flatMap(([name, key]) => hashNames.map((hash) => [name, hash, key] as const));

test.each(combinations)('%s with %s: by bytes and by digest, under that hash only', (_name, hash, key) => {
  const signature = sign(hash, bytes, key.privateKey);
  const others = hashNames.filter((other) => other !== hash);
  for (const message of [whole, digests]) {
    expect(verifyRaw(key.publicKey, signature, message, hashNames)).toBe(true);
    expect(verifyRaw(key.publicKey, signature, message, others)).toBe(false);
    expect(verifyRaw(key.publicKey, flipped(signature), message, hashNames)).toBe(false);
    expect(verifyRaw(key.publicKey, Buffer.alloc(0), message, hashNames)).toBe(false);
  }
  const another = messageOf(Buffer.from('other'));
  expect(verifyRaw(key.publicKey, signature, another, hashNames)).toBe(false);
  expect(verifyRaw(key.publicKey, signature, { digests: another.digests }, hashNames)).toBe(false);
});

test('RSA-PSS by bytes, with a key of either type', () => {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const restricted = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
  for (const { privateKey, publicKey } of [keys.RSA, restricted]) {
    const signature = sign('sha256', bytes, { key: privateKey, ...pss });
    expect(verifyRaw(publicKey, signature, whole, ['sha256'])).toBe(true);
    expect(verifyRaw(publicKey, flipped(signature), whole, ['sha256'])).toBe(false);
  }
});

test('Ed25519 and Ed25519ph by bytes; a digest alone is never enough', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = Buffer.from((privateKey.export({ format: 'jwk' }) as { d: string }).d, 'base64url');
  for (const signature of [sign(null, bytes, privateKey), Buffer.from(ed25519ph.sign(bytes, secret))]) {
    expect(verifyRaw(publicKey, signature, whole, hashNames)).toBe(true);
    expect(verifyRaw(publicKey, flipped(signature), whole, hashNames)).toBe(false);
    expect(verifyRaw(publicKey, signature, digests, hashNames)).toBe(false);
  }
});

test('an ECDSA signature with a high s holds by digest as it does by bytes', () => {
  const { privateKey, publicKey } = keys['P-256'];
  const low = p256.Signature.fromBytes(sign('sha256', bytes, privateKey), 'der');
  const high = Buffer.from(new p256.Signature(low.r, p256.Point.Fn.ORDER - low.s).toBytes('der'));
  expect(verifyRaw(publicKey, high, whole, ['sha256'])).toBe(true);
  expect(verifyRaw(publicKey, high, digests, ['sha256'])).toBe(true);
});

test('the digest of another length is no digest of that hash', () => {
  const signature = sign('sha256', bytes, keys['P-256'].privateKey);
  const short = new Map<HashName, Buffer>([['sha256', createHash('sha256').update(bytes).digest().subarray(0, 20)]]);
  expect(verifyRaw(keys['P-256'].publicKey, signature, { digests: short }, ['sha256'])).toBe(false);
});

test('a key of a kind that is not accepted verifies nothing', () => {
  const { publicKey } = generateKeyPairSync('x25519');
  expect(verifyRaw(publicKey as KeyObject, Buffer.alloc(64), whole, hashNames)).toBe(false);
});

function flipped(signature: Buffer): Buffer {
  const changed = Buffer.from(signature);
  changed[changed.length - 1] = (changed[changed.length - 1] as number) ^ 1;
  return changed;
}
