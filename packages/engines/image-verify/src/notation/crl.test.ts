// Revocation lists: who is revoked, and when a list may not be believed.

import { growth, linear } from '../../../../../test/harness/growth.js';
import { readCertificate } from './certificate.js';
import { checkRevocation, readRevocationList } from './crl.js';
import {
  type Authority,
  acme,
  authority,
  certificate,
  daysFromToday,
  type RevocationOptions,
  revocationList,
  rsaKey,
  today,
} from './testing/certificates.js';

const root = authority();
const middle = authority({ issuer: root, subject: { ...acme, CN: 'middle' } });
const leaf = certificate({ issuer: middle });
const chain: readonly Authority[] = [leaf, middle, root];

function status(lists: readonly Buffer[], options: { at?: Date; proven?: Date; chain?: readonly Authority[] } = {}): string {
  try {
    const certificates = (options.chain ?? chain).map(({ raw }) => readCertificate(raw));
    checkRevocation(certificates, lists.map(readRevocationList), options.at ?? today, options.proven);
    return 'good';
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
}
const list = (options: RevocationOptions = {}): Buffer => revocationList(middle, options);
const revoked = { revoked: [{ of: leaf, at: daysFromToday(-3) }] };

test('a certificate on no list is good', () => {
  expect(status([list()])).toBe('good');
  expect(status([list({ revoked: [{ of: certificate({ issuer: middle }), at: today }] })])).toBe('good');
  expect(status([])).toBe('good');
});

test('a revoked certificate is refused, whichever of the chain it is', () => {
  expect(status([list(revoked)])).toMatch(/^notation-revoked: .*revoked at 2026-06-12/);
  expect(status([list(), revocationList(root, { revoked: [{ of: middle, at: today }] })])).toMatch(/^notation-revoked: .*middle/);
});

test('an authority with an RSA key revokes too', () => {
  const issuer = authority({ key: rsaKey() });
  const signer = certificate({ issuer });
  expect(status([revocationList(issuer, { revoked: [{ of: signer, at: today }] })], { chain: [signer, issuer] })).toMatch(
    /^notation-revoked: /,
  );
});

test('revoked outweighs stale: an old list may forget nobody it named', () => {
  expect(status([list({ ...revoked, to: daysFromToday(-1) })])).toMatch(/^notation-revoked: /);
  expect(status([list(revoked), list()])).toMatch(/^notation-revoked: /);
});

test('only a proven time before the key became suspect spares a signature', () => {
  const lists = [list({ revoked: [{ of: leaf, at: daysFromToday(-3), invalidSince: daysFromToday(-5) }] })];
  expect(status(lists, { proven: daysFromToday(-6) })).toBe('good');
  expect(status(lists, { proven: daysFromToday(-5) })).toMatch(/^notation-revoked: /);
  expect(status(lists)).toMatch(/^notation-revoked: /);
  // Without a date of suspicion the whole life of the key is.
  expect(status([list(revoked)], { proven: daysFromToday(-20) })).toMatch(/^notation-revoked: /);
});

test.each([
  ['has ended', list({ to: daysFromToday(-1) }), /got one that ended/],
  ['is not yet in force', list({ from: daysFromToday(1) }), /in force/],
  ['names no end', list({ to: undefined }), /next update/],
  ['is signed by somebody else', list({ signedBy: authority() }), /another signature/],
  ['has an extension that must be understood', list({ criticalExtension: '2.5.29.27' }), /critical extension 2\.5\.29\.27/],
])('the status is unknown with a list that %s', (_what, given, reason) => {
  const result = status([given]);
  expect(result).toMatch(/^notation-revocation-unknown: /);
  expect(result).toMatch(reason);
});

test('an issuer that may not sign lists revokes nobody, and proves nothing', () => {
  const issuer = authority({ keyUsage: [5] });
  const signer = certificate({ issuer });
  expect(status([revocationList(issuer)], { chain: [signer, issuer] })).toMatch(/^notation-revocation-unknown: /);
});

test('a certificate that promises a list needs one', () => {
  const promising = certificate({ issuer: middle, distributionPoint: true });
  expect(status([], { chain: [promising, middle, root] })).toMatch(/^notation-revocation-unknown: .*got none/);
  expect(status([list()], { chain: [promising, middle, root] })).toBe('good');
});

test('a long list costs its length', () => {
  const lists = new Map(
    [5000, 20_000].map((count) => {
      const many = Array.from({ length: count }, () => ({ of: root, at: today }));
      return [count, revocationList(middle, { revoked: [...many, { of: leaf, at: today }] })];
    }),
  );
  const read = (count: number): string => status([lists.get(count) as Buffer]);
  expect(read(20_000)).toMatch(/^notation-revoked: /);
  expect(growth(read, 5000)).toBeLessThan(linear);
});

test('bytes that are no list are refused', () => {
  const bytes = list(revoked);
  for (let length = 0; length < bytes.length; length += 5) expect(() => readRevocationList(bytes.subarray(0, length))).toThrow();
  expect(() => readRevocationList(leaf.raw)).toThrow();
});
