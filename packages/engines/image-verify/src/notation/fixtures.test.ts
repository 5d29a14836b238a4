// Envelopes that notation 1.3 wrote, with chains, lists and timestamps of openssl: see test/fixtures/notation/make.sh.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { attempts, type Format, outcome, type TrustOptions, trust } from './testing/trust.js';

const folder = new URL('../../../../../../test/fixtures/notation/', import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, folder));
const der = (name: string): Buffer =>
  Buffer.from(
    fixture(name)
      .toString('latin1')
      .replace(/-----[A-Z0-9 ]+-----|\s/g, ''),
    'base64',
  );
const manifest = fixture('subject.json');
const subject = {
  // As crane writes images without a base.
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  digest: `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
  size: manifest.length,
};
const now = new Date('2026-12-01T00:00:00Z');
const acme = { 'ca:acme': [fixture('root.crt')] };
const lists = [der('root.crl'), der('intermediate.crl')];
const formats: readonly Format[] = ['jws', 'cose'];
const kinds = ['rsa2048', 'rsa3072', 'rsa4096', 'P-256', 'P-384', 'P-521'];

const tried = (name: string, format: Format, options: TrustOptions, at = now): Promise<string> =>
  outcome(fixture(`${name}.${format}`), trust(options), { format, subject, now: at });

describe.each(formats)('%s of notation 1.3', (format) => {
  test.each(kinds)('holds with a %s key under its root', async (kind) => {
    expect(await tried(kind, format, { stores: acme, revocationLists: lists })).toBe('verified');
  });

  test('holds with the self-signed certificate of `notation cert generate-test` on its one day', async () => {
    const stores = { 'ca:generated.example': [fixture('generated.crt')] };
    expect(await tried('generated', format, { stores }, new Date('2026-11-25T12:00:00Z'))).toBe('verified');
    expect(await tried('generated', format, { stores })).toMatch(/^notation-timestamp: expected a certificate that is valid now/);
  });

  test('names who signed and who vouches', async () => {
    const [attempt] = await attempts(fixture(`P-256.${format}`), trust({ stores: acme }), { format, subject, now });
    expect(attempt).toMatchObject({
      kind: `notation-${format}`,
      verified: true,
      identity: 'C=US,ST=WA,L=Seattle,O=Acme Rockets,OU=Build\\, Release,CN=P-256',
      issuer: 'C=US,ST=WA,O=Acme Rockets,CN=Intermediate',
    });
    expect(attempt?.signedAt).toBeUndefined();
  });

  test('is refused under another trust store', async () => {
    expect(await tried('P-256', format, { stores: { 'ca:other': [fixture('tsa-root.crt')] } })).toMatch(/^notation-untrusted: /);
    expect(await tried('P-256', format, { stores: { 'signingAuthority:acme': [fixture('root.crt')] } })).toMatch(/^notation-untrusted: /);
  });

  test('is bound to the identities that the policy lists', async () => {
    const identities = (...listed: string[]) => tried('P-256', format, { stores: acme, identities: listed });
    expect(await identities('x509.subject: C=US, ST=WA, O=Acme Rockets, OU=Build\\, Release')).toBe('verified');
    expect(await identities('x509.subject: C=US, ST=WA, O=Acme Rocket')).toMatch(/^notation-identity: /);
    expect(await identities('x509.subject: C=US, ST=WA, O=Acme Rockets, OU=Build')).toMatch(/^notation-identity: /);
  });

  test('is refused once its certificate is revoked', async () => {
    expect(await tried('P-256', format, { stores: acme, revocationLists: [der('root.crl'), der('revoked.crl')] })).toMatch(
      /^notation-revoked: /,
    );
    expect(await tried('P-384', format, { stores: acme, revocationLists: [der('root.crl'), der('revoked.crl')] })).toBe('verified');
  });

  test('is refused with a revocation list that has ended', async () => {
    expect(await tried('P-256', format, { stores: acme, revocationLists: [der('ended.crl')] })).toMatch(
      /^notation-revocation-unknown: .*ended at 2020/,
    );
  });

  test('is refused after the date its signer set', async () => {
    expect(await tried('expiring', format, { stores: acme }, new Date('2026-11-25T12:00:00Z'))).toBe('verified');
    expect(await tried('expiring', format, { stores: acme })).toMatch(/^notation-expired: /);
  });

  test('proves its time with a countersignature of openssl', async () => {
    const stores = { ...acme, 'tsa:clock': [fixture('tsa-root.crt')] };
    const [attempt] = await attempts(fixture(`timestamped.${format}`), trust({ stores }), { format, subject, now });
    expect(attempt).toMatchObject({ verified: true });
    expect(attempt?.signedAt?.toISOString()).toMatch(/^2026-11-25T/);
    expect(await tried('P-256', format, { stores })).toMatch(/^notation-timestamp: expected a timestamp countersignature, got none/);
    expect(await tried('timestamped', format, { stores: { ...acme, 'tsa:clock': [fixture('root.crt')] } })).toMatch(
      /^notation-timestamp: expected a chain/,
    );
  });

  test('survives its certificate by its timestamp only', async () => {
    const later = new Date('2150-01-01T00:00:00Z');
    const stores = { ...acme, 'tsa:clock': [fixture('tsa-root.crt')] };
    expect(await tried('timestamped', format, { stores, verifyTimestamp: 'afterCertExpiry' }, later)).toBe('verified');
    expect(await tried('timestamped', format, { stores: acme }, later)).toMatch(/^notation-timestamp: /);
    expect(await tried('P-256', format, { stores, verifyTimestamp: 'afterCertExpiry' }, later)).toMatch(/^notation-timestamp: /);
    expect(await tried('P-256', format, { stores, verifyTimestamp: 'afterCertExpiry' })).toBe('verified');
  });

  test('is refused for another image', async () => {
    const other = { ...subject, digest: `sha256:${'0'.repeat(64)}` };
    expect(await outcome(fixture(`P-256.${format}`), trust({ stores: acme }), { format, subject: other, now })).toMatch(
      /^notation-subject: /,
    );
  });

  test('is refused when any single byte of it differs', async () => {
    const bytes = fixture(`P-256.${format}`);
    const given = trust({ stores: acme, identities: ['x509.subject: C=US, ST=WA, O=Acme Rockets'] });
    // The unsigned note of who made the signature may change; nothing else may.
    const agent = bytes.indexOf('io.cncf.notary.signingAgent');
    const free = { start: agent, end: agent + 60 };
    for (let place = 0; place < bytes.length; place += 7) {
      if (place >= free.start && place <= free.end) continue;
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] ?? 0) ^ 0x01;
      expect([place, await outcome(altered, given, { format, subject, now })]).not.toEqual([place, 'verified']);
    }
  });
});
