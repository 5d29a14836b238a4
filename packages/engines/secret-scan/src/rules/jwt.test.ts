// A token is found whole, whatever its issuer puts into it.

import { randomBytes } from 'node:crypto';
import { buildDetector } from '../detect.js';
import { secretRules } from './index.js';

const detector = buildDetector(secretRules());

/** A signature looks like any random bytes of its key's length; who made it, no rule can tell. */
function token(header: object, claims: object, bits: number): string {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${randomBytes(bits / 8).toString('base64url')}`;
}

const groups = (count: number): string[] => Array.from({ length: count }, (_, at) => `team-${at.toString(36)}-${(at * 7919) % 977}`);

test.each<[string, string]>([
  ['a short one', token({ alg: 'RS256' }, { sub: 'ci' }, 2048)],
  ['one with a hundred groups', token({ alg: 'RS256', kid: 'a1' }, { sub: 'ci', groups: groups(100) }, 2048)],
  ['one with three hundred groups and a long signature', token({ alg: 'RS256' }, { sub: 'ci', groups: groups(300) }, 4096)],
  [
    'one with a certificate in its header',
    token({ alg: 'RS256', x5c: [Buffer.alloc(900, 'k7Qz').toString('base64')] }, { sub: 'ci' }, 2048),
  ],
])('%s', (_what, value) => {
  const found = detector.detect(Buffer.from(`Authorization: Bearer ${value}\n`), 'trace.log');
  expect(found.map(({ rule, secret }) => [rule.id, secret.length])).toEqual([['json-web-token', value.length]]);
});

test('one that begins like another that broke off is found, however far both are alike', () => {
  const value = token({ alg: 'RS256' }, { sub: 'ci', groups: groups(300) }, 4096);
  const lead = `${'trace '.repeat(400)}bearer `;
  const broken = value.slice(0, value.lastIndexOf('.'));
  const found = detector.detect(Buffer.from(`${lead}${broken}\n${lead}${value}\n`), 'trace.log');
  expect(found.map(({ secret }) => secret.length)).toEqual([value.length]);
});

test.each([
  ['anon', 'low'],
  ['service_role', 'critical'],
  // It is of one user, and source code does not tell whether it is in use.
  ['authenticated', 'medium'],
])('a key of Supabase for the role %s is %s', (role, severity) => {
  const value = token({ alg: 'HS256' }, { iss: 'supabase', ref: 'qzkvhwtbxm', role, iat: 1700000000, exp: 2015000000 }, 2048);
  const found = detector.detect(Buffer.from(`const key = '${value}';\n`), 'src/client.ts');
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
});

test('the keys with which everybody begins who hosts Supabase himself are hardly any', () => {
  const value = token({ alg: 'HS256' }, { iss: 'supabase-demo', role: 'service_role', exp: 2015000000 }, 256);
  const found = detector.detect(Buffer.from(`SERVICE_ROLE_KEY=${value}\n`), 'deploy/.env');
  expect(found.map(({ severity }) => severity)).toEqual(['low']);
});
