// What real repositories hold that looks like a credential by chance: pictures, names in code, lists and public keys.

import { generateKeyPairSync } from 'node:crypto';
import { scanContent } from '../content.js';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from './index.js';

const detector = buildDetector(secretRules());
const found = (text: string, path: string): readonly string[] => [
  ...new Set(detector.detect(Buffer.from(text), path).map(({ rule }) => rule.id)),
];

const page = `EAA${sample(base62, 90, 4)}`;
const sanity = `sk${sample(base62, 120, 9)}`;
const letters = (seed: number, length = 60): string => sample(base62, length, seed);

test.each<[string, string]>([
  ['behind a sign of base64', `${letters(3)}/${page}`],
  ['before one', `${page}+${letters(5)}`],
  ['a token of another provider', `${letters(3)}/${sanity}/${letters(5)}`],
])('a picture in base64 holds no token: %s', (_what, run) => {
  expect(found(`<image href="data:image/png;base64,${run}"/>`, 'card.svg')).toEqual([]);
});

test.each<[string, string, string]>([
  ['in a path', `https://graph.example.com/v1/pages/${page}/feed`, 'facebook-page-access-token'],
  ['behind a plus', `token+${sanity}`, 'sanity-token'],
  ['behind a long word of small letters', `/${'abcdefghij'.repeat(5)}/${page}`, 'facebook-page-access-token'],
])('such a token is found %s', (_what, text, id) => {
  expect(found(text, 'notes.txt')).toContain(id);
});

test.each<[string, string, string]>([
  ['a type', 'public ThingsboardException(ThingsboardErrorCode errorCode) {', 'Base.java'],
  ['a variable of a type', 'ThingsboardException thingsboardException = handleException(e);', 'Base.java'],
  ['constants of a list', 'allowableValues = {"ACCESS_TOKEN", "X509_CERTIFICATE", "MQTT_BASIC"}', 'Kinds.java'],
  ['a curve', 'token = "prime256v1";', 'src/ssl.c'],
  ['another curve', 'key = "brainpoolP512r1"', 'src/ssl.py'],
  ['a member that holds a public key', `"title": "Segment",\n "publicResourceKey": "${letters(6, 32)}",`, 'widget.json'],
])('%s is no credential', (_what, text, path) => {
  expect(found(text, path)).toEqual([]);
});

test('a token of a provider is found whose name stands beside it in code', () => {
  expect(found(`thingsboardToken = "${letters(8, 20)}"`, 'src/Client.java')).not.toEqual([]);
});

test.each<[string, Buffer]>([
  ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' })],
  ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'der', type: 'spki' })],
  ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey.export({ format: 'der', type: 'spki' })],
  ['Ed25519', generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' })],
  ['X25519', generateKeyPairSync('x25519').publicKey.export({ format: 'der', type: 'spki' })],
])('a public key of %s is no secret', (_what, der) => {
  expect(found(`secret_key: "${der.toString('base64')}"`, 'config.yaml')).toEqual([]);
});

test('a public key in hex is no secret', () => {
  const der = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'der', type: 'spki' });
  expect(found(`secret_key: "${der.toString('hex').slice(0, 80)}"`, 'config.yaml')).toEqual([]);
});

test('a key that RFC 7520 prints opens nothing', () => {
  expect(found(`{"kty":"oct","use":"enc","alg":"A128KW","k":"${['GZy6sIZ6wl9', 'NJOKB-jnmVQ'].join('')}"}`, 'keys.json')).toEqual([]);
});

test('a private key without its header is one', () => {
  const der = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'der', type: 'pkcs8' });
  expect(found(`secret_key: "${der.toString('base64')}"`, 'config.yaml')).not.toEqual([]);
});

test('a key in PEM is found in base64 that is folded', () => {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
  const folded = (
    Buffer.from(pem)
      .toString('base64')
      .match(/.{1,76}/g) as string[]
  ).join('\n');
  const secrets = scanContent(detector, Buffer.from(`file:\n${folded}\n`), 'multipart.txt', { decodeDepth: 2 });
  expect(secrets?.map(({ ruleId }) => ruleId)).toEqual(['private-key']);
});

test('a deploy token of GitLab is found in an address, also in tests', () => {
  const address = `https://gitlab+deploy-token-31264:${letters(7, 20)}@gitlab.com/acme/role.git`;
  expect(found(`install('${address}')`, 'test/units/test_role.py')).toContain('gitlab-deploy-token-in-address');
});

test('a key that a customer gave to encrypt objects is found in the code of tests', () => {
  const key = Buffer.from(letters(11, 32)).toString('base64');
  expect(found(`os.Setenv("AWS_SSE_CUSTOMER_KEY", "${key}")`, 'internal/backend_test.go')).toEqual(['customer-supplied-encryption-key']);
});
