// Trust stores on disk, laid out as notation does.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authority, certificate, pem, revocationList } from '../../../../../test/harness/certificates.js';
import { loadNotationTrust } from './load.js';
import { readTrustPolicy } from './trust-policy.js';
import { readRevocationFile, readRevocationLists, readTrustedCertificates, readTrustStores } from './trust-store.js';

const first = authority();
const second = authority();
let folder = '';
let store = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-trust-'));
  store = join(folder, 'x509', 'ca', 'acme');
  mkdirSync(store, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer): void => writeFileSync(join(store, name), content);
const count = async (): Promise<number | undefined> =>
  (await readTrustStores(folder, [{ type: 'ca', name: 'acme' }])).get('ca:acme')?.length;

test('PEM, DER and several certificates in one file are read', async () => {
  put('a.pem', `comment\n${pem(first.raw)}${pem(second.raw)}`);
  put('b.crt', first.raw);
  put('c.CER', pem(second.raw));
  expect(await count()).toBe(4);
});

test('other files and folders below are passed over', async () => {
  put('a.crt', first.raw);
  put('README.md', 'text');
  mkdirSync(join(store, 'old.crt'));
  expect(await count()).toBe(1);
});

test('a self-signed signing certificate may be trusted, one of an authority not', async () => {
  put('a.crt', certificate().raw);
  expect(await count()).toBe(1);
  put('b.crt', certificate({ issuer: first }).raw);
  await expect(count()).rejects.toMatchObject({ code: 'trust-store-invalid', where: { file: join(store, 'b.crt') } });
});

test('a store that is missing, empty, a link or holds one is an error', async () => {
  await expect(count()).rejects.toThrow('expected certificates');
  symlinkSync('/etc/hostname', join(store, 'a.crt'));
  await expect(count()).rejects.toThrow('got a link');
  await expect(readTrustStores(folder, [{ type: 'tsa', name: 'acme' }])).rejects.toThrow('got no directory');
  symlinkSync(store, join(folder, 'x509', 'ca', 'other'));
  await expect(readTrustStores(folder, [{ type: 'ca', name: 'other' }])).rejects.toThrow('got a link');
});

test.each([
  ['text', 'no certificate'],
  ['an unfinished block', pem(first.raw).slice(0, 200)],
  ['a block of something else', pem(first.raw).replace(/[A-Z]{4}/, '    ')],
  ['a truncated certificate', first.raw.subarray(0, 100)],
  ['nothing', ''],
  ['more than a mebibyte', Buffer.alloc(1024 * 1024 + 1, 0x30)],
])('a file of %s is an error, never an empty store', async (_what, content) => {
  put('a.crt', content);
  await expect(count()).rejects.toMatchObject({ code: 'trust-store-invalid' });
});

test('revocation lists come as PEM or DER, and nothing else does', async () => {
  const list = revocationList(first);
  expect(readRevocationLists(list, 'a.crl')).toHaveLength(1);
  expect(readRevocationLists(Buffer.from(pem(list, 'X509 CRL').repeat(2)), 'a.crl')).toHaveLength(2);
  expect(() => readRevocationLists(Buffer.from(pem(first.raw)), 'a.crl')).toThrow('got none');
  expect(() => readRevocationLists(first.raw, 'a.crl')).toThrow('got something else');
  await expect(readRevocationFile(join(folder, 'missing.crl'))).rejects.toMatchObject({ code: 'revocation-list-invalid' });
  expect(() => readTrustedCertificates(list, 'a.crt')).toThrow('got something else');
});

test('a policy finds its stores in the directory or in itself', async () => {
  put('a.crt', first.raw);
  const source = { file: 'trustpolicy.json', lineOf: () => undefined };
  const policy = readTrustPolicy(
    {
      version: '1.0',
      trustPolicies: [
        {
          name: 'a',
          registryScopes: ['*'],
          signatureVerification: { level: 'strict' },
          trustStores: ['ca:acme', 'ca:listed'],
          trustedIdentities: ['*'],
        },
      ],
    },
    source,
  );
  const repository = { registry: 'registry.example', repository: 'app' };
  const certificates = new Map([['ca:listed', [{ name: 'portcullis.yml', bytes: Buffer.from(pem(second.raw)) }]]]);
  const loaded = await loadNotationTrust({ policy, trustStore: folder, certificates }, repository);
  expect([...loaded.stores.keys()]).toEqual(['ca:acme', 'ca:listed']);
  await expect(loadNotationTrust({ policy, certificates }, repository)).rejects.toThrow('expected certificates of the trust store ca:acme');
  await expect(loadNotationTrust({ policy, trustStore: folder }, repository)).rejects.toThrow('got no directory');
});
