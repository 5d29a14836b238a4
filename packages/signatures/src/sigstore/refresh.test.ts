// A refresh by TUF from a repository on loopback: what its keys sign is taken, anything else is not.

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from '@sigstore/core';
import { mockInstance } from '../testing/mock-sigstore.js';
import { refreshGithubRoots, refreshRoots } from './trusted-root.js';

const repositoryKey = generateKeyPairSync('ed25519');
const served = new Map<string, string>();
let folder: string;
let server: Server;
let mirror: string;
let rootFile: string;

function signed(body: object, key = repositoryKey): string {
  const content = { spec_version: '1.0.0', version: 1, expires: '2100-01-01T00:00:00Z', ...body };
  const sig = sign(null, Buffer.from(json.canonicalize(content)), key.privateKey).toString('hex');
  return JSON.stringify({ signed: content, signatures: [{ keyid: 'k', sig }] });
}

function described(text: string): object {
  return { length: Buffer.byteLength(text), hashes: { sha256: createHash('sha256').update(text).digest('hex') }, version: 1 };
}

/** A whole repository around one trusted root. */
function publish(trustedRoot: string, key = repositoryKey): void {
  const { version: _, ...file } = described(trustedRoot) as { version: number };
  const targets = signed({ _type: 'targets', targets: { 'trusted_root.json': file } }, key);
  const snapshot = signed({ _type: 'snapshot', meta: { 'targets.json': described(targets) } }, key);
  const timestamp = signed({ _type: 'timestamp', meta: { 'snapshot.json': described(snapshot) } }, key);
  served.clear();
  served.set('/timestamp.json', timestamp).set('/snapshot.json', snapshot).set('/targets.json', targets);
  served.set('/targets/trusted_root.json', trustedRoot);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = served.get(request.url ?? '');
    response.writeHead(found === undefined ? 404 : 200).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-tuf-'));
  rootFile = join(folder, 'root.json');
  const raw = (repositoryKey.publicKey.export({ format: 'jwk' }) as { x: string }).x;
  const keys = { k: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: Buffer.from(raw, 'base64url').toString('hex') } } };
  const role = { keyids: ['k'], threshold: 1 };
  const roles = { root: role, timestamp: role, snapshot: role, targets: role };
  writeFileSync(rootFile, signed({ _type: 'root', consistent_snapshot: false, keys, roles }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refresh = () => refreshRoots({ cacheFolder: join(folder, 'cache'), mirror, rootFile });

test('a root that the repository signs is taken', async () => {
  publish(JSON.stringify((await mockInstance()).root));
  const [root] = await refresh();
  expect(root?.tlogs.map(({ baseURL }) => baseURL)).toEqual(['https://rekor.example.test']);
});

test('a root that another key signs, that differs from what is signed, or that is not there is refused', async () => {
  const text = JSON.stringify((await mockInstance()).root);
  publish(text, generateKeyPairSync('ed25519'));
  await expect(refresh()).rejects.toMatchObject({ code: 'trusted-root-unavailable' });
  publish(text);
  served.set('/targets/trusted_root.json', text.replace('rekor.example.test', 'rekor.example.evil'));
  await expect(refresh()).rejects.toMatchObject({ code: 'trusted-root-unavailable' });
  served.clear();
  await expect(refresh()).rejects.toMatchObject({ code: 'trusted-root-unavailable' });
});

test("GitHub's root is taken from whom its keys sign for, and from nobody else", async () => {
  publish(JSON.stringify((await mockInstance()).root));
  await expect(refreshGithubRoots(join(folder, 'cache'), mirror)).rejects.toMatchObject({
    code: 'trusted-root-unavailable',
    message: expect.stringContaining(mirror),
  });
  await expect(refreshGithubRoots(join(folder, 'cache'), 'http://127.0.0.1:1')).rejects.toMatchObject({ code: 'trusted-root-unavailable' });
});

test('a signed root that is none is refused', async () => {
  publish('{"mediaType":"text/plain"}');
  await expect(refresh()).rejects.toMatchObject({ code: 'trusted-root-invalid' });
});
