// What a proxy is asked for, and what becomes of its answer.

import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTunnel } from './tunnel.js';

let asked: { readonly target: string | undefined; readonly headers: IncomingHttpHeaders }[] = [];
let status = 200;
const proxy = createServer();
proxy.on('connect', ({ url, headers }, socket) => {
  asked.push({ target: url, headers });
  socket.end(`HTTP/1.1 ${status} said\r\n\r\n`);
});
beforeAll(() => new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => proxy.close(closed)));
beforeEach(() => {
  asked = [];
  status = 200;
});

const at = (login = '', scheme = 'http'): URL => new URL(`${scheme}://${login}127.0.0.1:${(proxy.address() as AddressInfo).port}`);
const opened = async (url: URL, host: string): Promise<void> => void (await openTunnel(url, host, 443, 5000)).destroy();

test.each([
  ['registry.example', 'registry.example:443'],
  ['192.0.2.1', '192.0.2.1:443'],
  ['2001:db8::1', '[2001:db8::1]:443'],
])('a tunnel to %s is one to %s', async (host, target) => {
  await opened(at(), host);
  expect(asked).toMatchObject([{ target, headers: { host: target } }]);
});

test('a login is given where there is one, decoded', async () => {
  await opened(at(), 'registry.example');
  await opened(at('ana:p%40ss@'), 'registry.example');
  expect(asked.map(({ headers }) => headers['proxy-authorization'])).toEqual([
    undefined,
    `Basic ${Buffer.from('ana:p@ss').toString('base64')}`,
  ]);
});

test.each([
  [407, 'HTTPS_PROXY'],
  [403, 'NO_PROXY'],
])('status %d opens none, and %s helps', async (answer, remedy) => {
  status = answer;
  await expect(opened(at(), 'registry.example')).rejects.toMatchObject({ code: 'proxy-refused', remedy: expect.stringContaining(remedy) });
});

test('a proxy that is named with TLS is told nothing in the clear', async () => {
  await expect(opened(at('ana:secret@', 'https'), 'registry.example')).rejects.toThrow();
  expect(asked).toEqual([]);
});
