import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Handler, type MockServer, mockServer } from '../testing/mock-server.js';
import { type ConnectedRegistry, createRegistryClient, type RegistryOptions } from './client.js';
import { mediaTypes } from './manifest.js';
import { redirectTarget } from './session.js';

const image = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config: {}, layers: [] });
const closing: (() => unknown)[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-session-'));
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(handler: Handler): Promise<MockServer> {
  const server = await mockServer(handler);
  closing.push(() => server.close());
  return server;
}

function connect(options: Partial<RegistryOptions> = {}): ConnectedRegistry {
  const client = createRegistryClient({
    environment: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    sleep: async () => undefined,
    ...options,
  });
  closing.push(() => client.close());
  return client;
}

const deliver = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': mediaTypes.ociManifest }).end(image);
const refuse = (response: ServerResponse, challenge: string): void => void response.writeHead(401, { 'www-authenticate': challenge }).end();
const encode = (text: string): string => Buffer.from(text).toString('base64');
const named = (server: MockServer, repository = 'team/app') => ({ registry: server.host, repository, tag: 'v1' });
/** A docker configuration for a registry, as the environment that leads to it. */
const login = (server: MockServer, entry: object = { auth: encode('user:pass:word') }) => ({
  DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [server.host]: entry } }),
});

/** A registry that wants a token, and its own token service. */
async function tokenRegistry(token: (url: URL, authorization: string | undefined, body: string) => object | number): Promise<MockServer> {
  const server: MockServer = await serve(({ url, headers, body }, response) => {
    if (url.startsWith('/token')) {
      const answer = token(new URL(url, 'http://x'), headers.authorization, body);
      if (typeof answer === 'number') response.writeHead(answer).end();
      else response.end(JSON.stringify(answer));
    } else if (headers.authorization?.startsWith('Bearer ')) deliver(response);
    else refuse(response, `Bearer realm="http://${server.host}/token",service="reg",scope="repository:team/app:pull,push"`);
  });
  return server;
}

describe('tokens', () => {
  test('are asked for with the login, for pulling only', async () => {
    const asked: unknown[] = [];
    const server = await tokenRegistry((url, authorization) => {
      asked.push([Object.fromEntries(url.searchParams), authorization]);
      return { token: 'abc' };
    });
    await connect({ environment: login(server) }).resolve(named(server));
    expect(asked).toEqual([[{ service: 'reg', scope: 'repository:team/app:pull' }, `Basic ${encode('user:pass:word')}`]]);
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer abc');
  });

  test('are shared by parallel questions and kept until they end', async () => {
    let count = 0;
    let now = new Date('2026-01-01T00:00:00Z');
    const server = await tokenRegistry(() => ({ access_token: `t${++count}`, expires_in: 300 }));
    const client = connect({ now: () => now });
    await Promise.all(Array.from({ length: 8 }, () => client.resolve(named(server))));
    expect(count).toBe(1);
    now = new Date('2026-01-01T00:04:55Z');
    await client.resolve(named(server));
    expect(count).toBe(2);
  });

  test('are exchanged for an identity token', async () => {
    const bodies: string[] = [];
    const server = await tokenRegistry((_, __, body) => {
      bodies.push(body);
      return { access_token: 'abc' };
    });
    await connect({ environment: login(server, { identitytoken: 'refresh me' }) }).resolve(named(server));
    expect(Object.fromEntries(new URLSearchParams(bodies[0]))).toEqual({
      grant_type: 'refresh_token',
      service: 'reg',
      scope: 'repository:team/app:pull',
      client_id: 'portcullis',
      refresh_token: 'refresh me',
    });
  });

  test.each<[string, object | number, string]>([
    ['refused', 403, 'token-refused'],
    ['a redirect', 302, 'token-refused'],
    ['absent from the answer', { expires_in: 1 }, 'token-invalid'],
    ['a header of its own', { token: 'a\r\nx-evil: 1' }, 'token-invalid'],
  ])('that are %s end the question', async (_, answer, code) => {
    const server = await tokenRegistry(() => answer);
    await expect(connect().resolve(named(server))).rejects.toMatchObject({ code });
  });

  test('that the registry refuses are not asked for without end', async () => {
    let count = 0;
    const server: MockServer = await serve(({ url }, response) =>
      url.startsWith('/token')
        ? void response.end(`{"token":"t${++count}"}`)
        : refuse(response, `Bearer realm="http://${server.host}/token"`),
    );
    await expect(connect().resolve(named(server))).rejects.toMatchObject({ code: 'registry-unauthorized' });
    expect(count).toBe(1);
  });

  test.each([
    ['in plain HTTP elsewhere', 'http://token.example/token'],
    ['on the metadata service', 'http://169.254.169.254/token'],
    ['with a user in it', 'https://user@token.example/'],
    ['of another scheme', 'file:///etc/passwd'],
    ['that is none', ''],
  ])('are not asked of a service %s', async (_, realm) => {
    const server = await serve((_request, response) => refuse(response, `Bearer realm="${realm}"`));
    await expect(connect({ environment: login(server) }).resolve(named(server))).rejects.toMatchObject({ code: 'realm-refused' });
  });

  test('are not asked with credentials of a service on another site', async () => {
    const server = await serve((_request, response) => refuse(response, 'Bearer realm="https://token.example/token"'));
    await expect(connect({ environment: login(server) }).resolve(named(server))).rejects.toMatchObject({
      code: 'realm-untrusted',
      remedy: expect.stringContaining('trusted-realms'),
    });
  });
});

describe('credentials', () => {
  const basicRegistry = (): Promise<MockServer> =>
    serve(({ headers }, response) =>
      headers.authorization === `Basic ${encode('user:pass:word')}` ? deliver(response) : refuse(response, 'Basic realm="r"'),
    );

  test('are sent as they are where the registry wants that', async () => {
    const server = await basicRegistry();
    await connect({ environment: login(server) }).resolve(named(server));
    await expect(connect().resolve(named(server))).rejects.toMatchObject({ code: 'registry-unauthorized' });
  });

  const helper = (script: string): Record<string, string> => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/docker-credential-test'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin/docker-credential-test'), 0o755);
    return { DOCKER_CONFIG: folder, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  };

  test.each(['credHelpers', 'credsStore'])('come from a helper named in %s', async (kind) => {
    const server = await basicRegistry();
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ [kind]: kind === 'credsStore' ? 'test' : { [server.host]: 'test' } }));
    const environment = helper(
      `read server || true; [ "$1" = get ] && [ "$server" = ${server.host} ] && echo '{"Username":"user","Secret":"pass:word"}'`,
    );
    await connect({ environment }).resolve(named(server));
  });

  test('come from the file when the helper has none', async () => {
    const server = await basicRegistry();
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ credsStore: 'test', auths: { [`https://${server.host}/v1/`]: { auth: encode('user:pass:word') } } }),
    );
    await connect({ environment: helper('echo credentials not found in native keychain; exit 1') }).resolve(named(server));
  });

  test.each<[string, object, string]>([
    ['a helper that fails', { credsStore: 'test' }, 'echo secret-in-the-output; exit 3'],
    ['a helper that answers nonsense', { credsStore: 'test' }, 'echo secret-in-the-output'],
    ['a helper that does not exist', { credsStore: 'none' }, ''],
    ['a helper by path', { credsStore: '../../bin/sh' }, ''],
  ])('%s is an error that shows nothing of its answer', async (_, config, script) => {
    const server = await basicRegistry();
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    const failure = await connect({ environment: helper(script) })
      .resolve(named(server))
      .catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'credential-helper-failed' });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('secret-in-the-output');
  });

  test.each(['{', '[]', 'null'])('a configuration that is broken is an error: %s', async (text) => {
    const server = await basicRegistry();
    writeFileSync(join(folder, 'config.json'), text);
    await expect(connect({ environment: { DOCKER_CONFIG: folder } }).resolve(named(server))).rejects.toMatchObject({
      code: 'docker-config-invalid',
      where: { file: join(folder, 'config.json') },
    });
  });

  test('of a longer path win', async () => {
    const server = await basicRegistry();
    const auths = { [server.host]: { auth: encode('x:y') }, [`${server.host}/team`]: { auth: encode('user:pass:word') } };
    await connect({ environment: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } }).resolve(named(server));
  });
});

describe('redirects', () => {
  test('to another host carry no credentials, and it gets none by asking', async () => {
    const other = await serve((request, response) =>
      request.url === '/asks' ? refuse(response, 'Basic realm="give"') : deliver(response),
    );
    let target = '/blob';
    const server = await serve(({ headers }, response) =>
      headers.authorization === undefined
        ? refuse(response, 'Basic realm="r"')
        : void response.writeHead(307, { location: `http://${other.host}${target}` }).end(),
    );
    const client = connect({ environment: login(server) });
    await client.resolve(named(server));
    target = '/asks';
    await expect(client.resolve({ ...named(server), tag: 'v2' })).rejects.toMatchObject({ code: 'registry-unauthorized' });
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    expect(server.seen.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
  });

  test('without end are given up', async () => {
    const server = await serve(({ url }, response) => void response.writeHead(302, { location: `${url}x` }).end());
    await expect(connect().resolve(named(server))).rejects.toMatchObject({ code: 'redirect-loop' });
  });

  test.each<[string, string, string | undefined, string]>([
    ['from https to http', 'https://r.example/a', 'http://r.example/b', 'redirect-downgrade'],
    ['to this machine', 'https://r.example/a', 'https://127.0.0.1/b', 'redirect-private'],
    ['to this machine by name', 'https://r.example/a', 'https://localhost/b', 'redirect-private'],
    ['to this machine in IPv6', 'https://r.example/a', 'https://[::1]/b', 'redirect-private'],
    ['to this machine in disguise', 'https://r.example/a', 'https://[::ffff:127.0.0.1]/b', 'redirect-private'],
    ['to this machine as a number', 'https://r.example/a', 'https://2130706433/b', 'redirect-private'],
    ['to a private network', 'https://r.example/a', 'https://10.1.2.3/b', 'redirect-private'],
    ['to the metadata service', 'https://r.example/a', 'https://169.254.169.254/b', 'redirect-private'],
    ['from a private network to a neighbour', 'https://10.0.0.1/a', 'https://10.0.0.2/b', 'redirect-private'],
    ['from this machine to another address of it', 'http://127.0.0.1/a', 'http://127.0.0.2/b', 'redirect-private'],
    ['from a private network to the metadata service', 'https://10.0.0.1/a', 'https://169.254.169.254/b', 'redirect-private'],
    ['from the metadata service to itself', 'http://169.254.169.254/a', 'http://169.254.169.254/b', 'redirect-private'],
    ['from a private network to this machine', 'https://192.168.1.1/a', 'https://localhost/b', 'redirect-private'],
    ['to a file', 'https://r.example/a', 'file:///etc/passwd', 'redirect-invalid'],
    ['with a user', 'https://r.example/a', 'https://u:p@r.example/', 'redirect-invalid'],
    ['to nowhere', 'https://r.example/a', undefined, 'redirect-invalid'],
    ['from this machine to plain HTTP elsewhere', 'http://127.0.0.1/a', 'http://r.example/', 'redirect-downgrade'],
  ])('%s are refused', (_, from, to, code) => {
    expect(() => redirectTarget(new URL(from), to)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['https://r.example/a', 'https://cdn.example/b', 'https://cdn.example/b'],
    ['https://r.example/a', '/b', 'https://r.example/b'],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/b', 'http://127.0.0.1:2/b'],
    ['https://10.0.0.1/a', 'https://10.0.0.1:8443/b', 'https://10.0.0.1:8443/b'],
    ['https://10.0.0.1/a', 'https://cdn.example/b', 'https://cdn.example/b'],
    ['http://localhost:1/a', 'http://127.0.0.1:2/b', 'http://127.0.0.1:2/b'],
  ])('from %s to %s are followed', (from, to, expected) => {
    expect(redirectTarget(new URL(from), to).href).toBe(expected);
  });
});
