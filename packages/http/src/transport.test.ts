import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport, type HttpRequest, type Transport } from './transport.js';

const server = createServer((_, response) => response.end('here'));
let connections = 0;
server.on('connection', () => connections++);
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  connections = 0;
});

const opened = (): Transport => createTransport({ proxy: () => undefined, idleTimeout: 5000, maxSockets: 1 });
const request = (): HttpRequest => ({
  method: 'GET',
  url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
  headers: {},
  totalTimeout: 5000,
});

test('several requests share one connection', async () => {
  const transport = opened();
  for (let nth = 0; nth < 2; nth++) {
    const { status, body } = await transport.send(request());
    const chunks = [];
    for await (const chunk of body) chunks.push(chunk);
    expect([status, Buffer.concat(chunks).toString()]).toEqual([200, 'here']);
  }
  transport.close();
  expect(connections).toBe(1);
});

test('a closed transport opens no connection', async () => {
  const transport = opened();
  transport.close();
  await expect(transport.send(request())).rejects.toMatchObject({ code: 'transport-closed' });
  expect(connections).toBe(0);
});

test('nor does one that is closed while its first request is under way', async () => {
  const transport = opened();
  const sent = transport.send(request());
  transport.close();
  await expect(sent).rejects.toMatchObject({ code: 'transport-closed' });
  expect(connections).toBe(0);
});

test('whoever asks nobody loads no client', () => {
  const module = JSON.stringify(new URL('transport.js', import.meta.url).href);
  const program = `
    const { createTransport } = await import(${module});
    const asked = createTransport({ proxy: () => undefined, idleTimeout: 1, maxSockets: 1 });
    const loaded = () => process.moduleLoadList.includes('NativeModule https');
    const before = loaded();
    await asked.send({ method: 'GET', url: new URL('http://169.254.169.254/'), headers: {}, totalTimeout: 1 }).catch(() => {});
    console.log(before, loaded());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stdout).toBe('false true\n');
});
