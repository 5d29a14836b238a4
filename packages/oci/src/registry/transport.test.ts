import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, isLoopback, isPrivateAddress, openTunnel, proxyFromEnvironment } from '@portcullis/http';
import { mockServer } from '../testing/mock-server.js';
import { createRegistryClient } from './client.js';
import { mediaTypes } from './manifest.js';

const image = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config: {}, layers: [] });
const closing: (() => unknown)[] = [];
afterEach(async () => {
  // The last opened first: a server waits for its clients.
  for (const close of closing.splice(0).reverse()) await close();
});

describe('TLS', () => {
  let folder: string;
  let tls: { key: string; cert: string };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-tls-'));
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:registry.test'];
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...key, ...subject], { cwd: folder, stdio: 'ignore' });
    tls = { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert: readFileSync(join(folder, 'cert.pem'), 'utf8') };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('of an unknown authority is refused, with no way round it', async () => {
    const server = await mockServer((_, response) => void response.end(image), tls);
    closing.push(() => server.close());
    const client = createRegistryClient({ environment: {}, now: () => new Date(0) });
    closing.push(() => client.close());
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    closing.push(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
    await expect(client.resolve({ registry: server.host, repository: 'a' })).rejects.toMatchObject({ code: 'certificate-untrusted' });
    expect(server.seen).toEqual([]);
  });

  test('of an authority that was given is accepted', async () => {
    const server = await mockServer(
      (_, response) => void response.writeHead(200, { 'content-type': mediaTypes.ociManifest }).end(image),
      tls,
    );
    closing.push(() => server.close());
    const client = createRegistryClient({ environment: {}, now: () => new Date(0), ca: tls.cert });
    closing.push(() => client.close());
    expect((await client.resolve({ registry: server.host, repository: 'a' })).mediaType).toBe(mediaTypes.ociManifest);
  });

  test('goes through the tunnel of a proxy, which sees the name and nothing else', async () => {
    const server = await mockServer((_, response) => void response.end('through'), tls);
    closing.push(() => server.close());
    const seen: unknown[] = [];
    const proxy = await listen(
      createServer().on('connect', (request, socket) => {
        seen.push([request.url, request.headers['proxy-authorization'], request.headers.authorization]);
        const upstream = connectTo(server.port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          upstream.pipe(socket).pipe(upstream);
        });
        for (const end of [upstream, socket]) end.on('error', () => undefined);
      }),
    );
    const choice = proxyFromEnvironment({ HTTPS_PROXY: `http://me:se%40cret@127.0.0.1:${proxy}` });
    const transport = createTransport({ proxy: choice, idleTimeout: 5000, maxSockets: 4, ca: tls.cert });
    closing.push(() => transport.close());
    const headers = { authorization: 'for the registry' };
    const response = await transport.send({ method: 'GET', url: new URL('https://registry.test/x'), headers, totalTimeout: 5000 });
    let text = '';
    for await (const chunk of response.body) text += Buffer.from(chunk).toString();
    expect(text).toBe('through');
    expect(seen).toEqual([['registry.test:443', `Basic ${Buffer.from('me:se@cret').toString('base64')}`, undefined]]);
    expect(server.seen[0]?.headers.authorization).toBe('for the registry');
  });
});

test('a proxy that refuses is named', async () => {
  const port = await listen(createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n')));
  await expect(openTunnel(new URL(`http://127.0.0.1:${port}`), 'r.example', 443, 2000)).rejects.toMatchObject({
    code: 'proxy-refused',
    message: expect.stringContaining('407'),
  });
});

describe('a proxy', () => {
  const choose = (noProxy: string, url: string): string | undefined =>
    proxyFromEnvironment({ HTTPS_PROXY: 'proxy.example:3128', NO_PROXY: noProxy })(new URL(url))?.host;

  test.each<[string, string, boolean]>([
    ['', 'https://r.example/', true],
    ['', 'https://127.0.0.1/', false],
    ['', 'https://localhost:5000/', false],
    ['r.example', 'https://r.example/', false],
    ['r.example', 'https://a.r.example/', false],
    ['r.example', 'https://xr.example/', true],
    ['.r.example', 'https://a.r.example/', false],
    ['*.r.example', 'https://a.r.example/', false],
    ['r.example:8443', 'https://r.example/', true],
    ['r.example:443', 'https://r.example/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', false],
    ['10.0.0.0/8', 'https://11.1.2.3/', true],
    ['a, *', 'https://r.example/', false],
  ])('with NO_PROXY=%s is used for %s: %s', (noProxy, url, expected) => {
    expect(choose(noProxy, url)).toBe(expected ? 'proxy.example:3128' : undefined);
  });

  test('that is no URL is an error that does not repeat it', () => {
    expect(() => proxyFromEnvironment({ https_proxy: 'ftp://me:hidden@x' })).toThrow(expect.objectContaining({ code: 'proxy-invalid' }));
  });
});

test.each<[string, boolean, boolean]>([
  ['localhost', true, true],
  ['registry.localhost:5000', true, true],
  ['127.9.9.9:1', true, true],
  ['[::1]:5000', true, true],
  ['::ffff:127.0.0.1', true, true],
  ['10.0.0.1', false, true],
  ['[fe80::1]', false, true],
  ['169.254.169.254', false, true],
  ['localhost.evil.example', false, false],
  ['127.0.0.1.evil.example', false, false],
  ['8.8.8.8', false, false],
])('%s is this machine: %s, private: %s', (host, local, closed) => {
  expect([isLoopback(host), isPrivateAddress(host)]).toEqual([local, closed]);
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}
