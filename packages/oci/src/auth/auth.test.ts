import { growth, linear } from '../../../../test/harness/growth.js';
import { parseChallenges } from './challenge.js';
import { credentialSource } from './credentials.js';
import { realmMayHaveCredentials } from './realm.js';

test.each<[string, [string, Record<string, string>][]]>([
  ['Basic realm="a"', [['basic', { realm: 'a' }]]],
  ['Bearer realm="https://a/t",service=b,scope="c d"', [['bearer', { realm: 'https://a/t', service: 'b', scope: 'c d' }]]],
  [
    'Negotiate, Basic realm="a, b", Bearer realm="c"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'a, b' }],
      ['bearer', { realm: 'c' }],
    ],
  ],
  ['Bearer realm="a\\"b" , realm="second"', [['bearer', { realm: 'a"b' }]]],
  ['BEARER REALM = "a"', [['bearer', { realm: 'a' }]]],
  ['', []],
  ['"', []],
  ['Bearer realm="unclosed', [['bearer', { realm: 'unclosed' }]]],
])('a challenge is read: %s', (header, expected) => {
  expect(parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])).toEqual(expected);
});

test('a challenge costs its length', () => {
  expect(growth((size) => parseChallenges('a="'.repeat(size)), 250_000)).toBeLessThan(linear);
});

test.each([
  ['auth.docker.io', 'registry-1.docker.io', true],
  ['auth.docker.com', 'registry-1.docker.io', true],
  ['gitlab.example.com', 'registry.example.com', true],
  ['ghcr.io', 'ghcr.io', true],
  ['auth.evil.example', 'registry.example.com', false],
  ['docker.io.evil.example', 'registry-1.docker.io', false],
  ['evil.co.uk', 'registry.shop.co.uk', false],
  ['10.0.0.1', '10.0.0.2', false],
  ['registry.example.com:5000', 'registry.example.com:5000', true],
  ['registry.example.com', 'registry.example.com:5000', true],
  ['registry.example.com:5001', 'registry.example.com:5000', false],
  ['registry.example.com:5001', 'registry.example.com', false],
  ['auth.example.com:8443', 'registry.example.com', false],
  ['127.0.0.1:5000', '127.0.0.1:5000', true],
  ['127.0.0.1:5001', '127.0.0.1:5000', false],
  ['localhost', '127.0.0.1:5000', false],
  ['localhost', 'localhost:5000', false],
])('the token service %s of %s may have credentials: %s', (realm, registry, expected) => {
  expect(realmMayHaveCredentials(new URL(`https://${realm}/`), new URL(`https://${registry}/`), [])).toBe(expected);
});

test('a token service on another port may have credentials where the user names it', () => {
  const may = (trusted: readonly string[]) =>
    realmMayHaveCredentials(new URL('http://127.0.0.1:5001/'), new URL('http://127.0.0.1:5000/'), trusted);
  expect([may([]), may(['127.0.0.1:5002']), may(['127.0.0.1:5001']), may(['127.0.0.1'])]).toEqual([false, false, true, true]);
  expect(realmMayHaveCredentials(new URL('http://127.0.0.1:5000/'), new URL('http://127.0.0.1:5000/'), [])).toBe(true);
  expect(realmMayHaveCredentials(new URL('https://127.0.0.1:5000/'), new URL('http://127.0.0.1:5000/'), [])).toBe(false);
});

describe('credentials', () => {
  const auth = Buffer.from('u:p').toString('base64');
  const found = (registry: string, environment: Record<string, string>) => credentialSource(environment)({ registry, repository: 'a/b' });
  const config = (key: string) => ({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [key]: { auth } } }) });

  test.each(['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'])(
    'of Docker Hub are found under %s',
    async (key) => {
      expect(await found('docker.io', config(key))).toEqual({ kind: 'password', username: 'u', password: 'p' });
    },
  );

  test.each(['r.example:5000', 'https://r.example:5000', 'http://r.example:5000/v2/', 'r.example:5000/a', 'r.example:5000/a/b'])(
    'of a registry are found under %s',
    async (key) => {
      expect(await found('r.example:5000', config(key))).toBeDefined();
    },
  );

  test.each(['r.example', 'example:5000', 'r.example:5000/c', '*.example:5000', '__proto__'])('of another one are not: %s', async (key) => {
    expect(await found('r.example:5000', config(key))).toBeUndefined();
  });

  test('the job’s own token goes to GitHub’s registry only', async () => {
    expect(await found('ghcr.io', { GITHUB_TOKEN: 't' })).toMatchObject({ password: 't', ambient: true });
    expect(await found('ghcr.io.evil.example', { GITHUB_TOKEN: 't' })).toBeUndefined();
    expect(await found('docker.io', { GITHUB_TOKEN: 't' })).toBeUndefined();
  });
});
