import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { scanContent } from '../content.js';
import { buildDetector } from '../detect.js';
import { secretRules } from './index.js';

const detector = buildDetector(secretRules());
const found = (content: Buffer, path: string): readonly string[] =>
  (scanContent(detector, content, path, { decodeDepth: 2 }) ?? []).map(({ ruleId }) => ruleId);

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const javaStore = (tag: number): Buffer =>
  Buffer.concat([Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, tag, 0, 4]), Buffer.from('site'), randomBytes(600)]);
const pkcs12 = Buffer.concat([Buffer.from('30820a1b0201033082096106092a864886f70d010701a0820952', 'hex'), randomBytes(2400)]);
const keytab = Buffer.concat([Buffer.from('05020000004b00020007', 'hex'), Buffer.from('ACME.IO\0\x04host\0\x03web'), randomBytes(50)]);

test.each<[string, Buffer, string, readonly string[]]>([
  ['a key in DER', rsa.privateKey.export({ format: 'der', type: 'pkcs8' }), 'conf/server.key', ['private-key-der']],
  ['an RSA key in DER', rsa.privateKey.export({ format: 'der', type: 'pkcs1' }), 'conf/server.der', ['private-key-der']],
  ['a key of a curve', curve.privateKey.export({ format: 'der', type: 'pkcs8' }), 'conf/ec.p8', ['private-key-der']],
  ['a public key', rsa.publicKey.export({ format: 'der', type: 'spki' }), 'conf/server.der', []],
  ['a store of Java with a key', javaStore(1), 'app/release.jks', ['java-key-store']],
  ['a store of Java with certificates', javaStore(2), 'app/cacerts.jks', []],
  ['a store without an extension', javaStore(1), 'android/keystore', ['java-key-store']],
  ['PKCS#12', pkcs12, 'conf/server.p12', ['pkcs12-key-store']],
  [
    'PKCS#12 with letters of two bytes in it',
    Buffer.concat([pkcs12, Buffer.from('a friendly name', 'utf16le')]),
    'conf/server.p12',
    ['pkcs12-key-store'],
  ],
  ['PKCS#12 of trusted certificates', pkcs12, 'conf/truststore.p12', []],
  ['a key table', keytab, 'etc/krb5.keytab', ['kerberos-keytab']],
  ['a program', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), randomBytes(600)]), 'bin/tool', []],
])('%s in bytes', (_what, content, path, expected) => {
  expect(found(content, path)).toEqual(expected);
});

test('two stores are two secrets', () => {
  const hashes = [javaStore(1), javaStore(1)].map((store) => scanContent(detector, store, 'a.jks', { decodeDepth: 2 })?.[0]?.hash);
  expect(new Set(hashes).size).toBe(2);
});
