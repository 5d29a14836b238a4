import { isPlaceholder } from './plausible.js';
import { base62, sample } from './rule.js';

const encoded = (text: string): string => Buffer.from(text).toString('base64');
const joined = (...parts: readonly string[]): string => parts.join('');

test.each([
  ['base64 of a sample', encoded('this-is-an-example-token')],
  ['base64 of a request', encoded('user:changeme-please')],
  ['base64 of a sentence', encoded('Put the password of the database here.')],
  ['base64 of a sample behind a prefix', joined('sk-acme-', encoded('this-is-an-example-token'))],
  ['a prefix and what to put behind it', 'acme-live-<your-key>AA'],
  ['two runs that take turns', 'a1b2c3d4e5f6g7h8i9j0'],
  ['the same, digits first', '1a2b3c4d5e6f7g8h9i0j1k2l'],
  ['short runs of letters and digits', joined('sk-', 'abc123xyz789', 'abc123xyz')],
  ['the same twice', 'Zk3v9QpLZk3v9QpL'],
  ['digits in order', '12345678901234567890'],
  ['letters in order', 'abcdefghijklmnopqrst'],
  ['base64 of a pair that says so of itself', encoded('isaacs:not my real password')],
  ['a variable that Compose leaves to the shell', '$$MINIO_PASSWORD'],
  ['what people write for anything', 'f23blad6-5965-4537-bf69-5b5a545blabla88'],
  ['a request in the letters of passwords', 'Y0uR_Pass_H3r3'],
  ['a UUID that was typed to its end', '48e92789-57a3-466a-9959-1a1a1a1a1a1a'],
  ['base64 of a pair whose password is none', encoded('ops@acme.io:your-password')],
  ['a key of Stripe’s manual', joined('sk_test_', '4eC39HqLyjWDarj', 'tT1zdp7dc')],
  ['a key id of AWS’s manual', joined('AKIA', 'IOSFODNN7', 'EXAMPLE')],
  ['a token of GitHub’s manual', joined('ghp_', '16C7e42F292c6912', 'E7710c838347Ae178B4a')],
])('%s is a placeholder', (_what, value) => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each([
  ['random letters', (seed: number) => sample(base62, 32, seed)],
  ['random hex', (seed: number) => sample('0123456789abcdef', 40, seed)],
  ['random bytes in base64', (seed: number) => encoded(sample(`${base62}\0\x01\x02\x7f`, 30, seed)).replace(/^./, 'Z')],
  ['a random password in base64', (seed: number) => encoded(sample(base62, 24, seed))],
  ['the same of someone at a company of samples', (seed: number) => encoded(`ops@example.com:${sample(base62, 16, seed)}`)],
  ['a key with a reference behind it', (seed: number) => `k7${sample(base62, 30, seed)}$\{EMPTY}`],
])('%s are none', (_what, value) => {
  expect(Array.from({ length: 300 }, (_, seed) => value(seed + 1)).filter(isPlaceholder)).toEqual([]);
});
