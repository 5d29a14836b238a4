// Countersignatures: what proves a time, and what only looks like it.

import {
  type Authority,
  acme,
  authority,
  type CertificateOptions,
  certificate,
  daysFromToday,
  oid,
  purpose,
  revocationList,
  rsaKey,
  sequence,
  type TokenOptions,
  timestampToken,
  tlv,
  today,
} from '../../../../../test/harness/certificates.js';
import { readCertificate } from './certificate.js';
import { jws } from './testing/envelopes.js';
import { outcome, trust } from './testing/trust.js';
import { verifyTimestamp } from './timestamp.js';

const timeRoot = authority({ subject: { ...acme, CN: 'time root' } });
const clockOf = (options: CertificateOptions = {}, issuer: Authority = timeRoot) => ({
  ...certificate({ issuer, subject: { ...acme, CN: 'clock' }, purposes: [purpose.timeStamping], purposesCritical: true, ...options }),
  issuerName: issuer.name,
});
const clock = clockOf();
const signature = Buffer.from('a signature');

function prove(token: Buffer, roots: readonly Authority[] = [timeRoot], bytes = signature): string {
  try {
    const { earliest, latest } = verifyTimestamp(
      token,
      bytes,
      roots.map(({ raw }) => readCertificate(raw)),
    );
    return `${earliest.toISOString()} to ${latest.toISOString()}`;
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
}
const token = (options: TokenOptions = {}, signer = clock): Buffer => timestampToken(signer, signature, options);

test('a token of a trusted authority proves a range of time', () => {
  expect(prove(token())).toBe('2026-06-05T12:00:00.000Z to 2026-06-05T12:00:00.000Z');
  expect(prove(token({ accuracySeconds: 2 }))).toBe('2026-06-05T11:59:58.000Z to 2026-06-05T12:00:02.000Z');
  expect(prove(timestampToken(clockOf({ key: rsaKey() }), signature))).toMatch(/^2026-06-05T12/);
});

test('intermediates are found in the token', () => {
  const middle = authority({ issuer: timeRoot, subject: { ...acme, CN: 'time middle' } });
  const far = clockOf({}, middle);
  expect(prove(token({ others: [middle] }, far))).toMatch(/^2026-06-05T12/);
  expect(prove(token({}, far))).toMatch(/^notation-timestamp: expected a chain/);
});

const stranger = authority({ subject: { ...acme, CN: 'stranger' } });
test.each([
  ['of other bytes', timestampToken(clock, Buffer.from('another signature')), /of this signature/],
  ['of an authority that is not trusted', token({}, clockOf({}, stranger)), /expected a chain/],
  ['that brings its own root', token({ others: [stranger] }, clockOf({}, stranger)), /expected a chain/],
  ['that another key signed', token({ signedBy: certificate() }), /does not verify/],
  ['that names another certificate', token({ namesCertificate: timeRoot }), /match the timestamp and its certificate/],
  ['of a code-signing certificate', token({}, clockOf({ purposes: [purpose.codeSigning] })), /codeSigning/],
  ['of a certificate without purpose', token({}, clockOf({ purposes: [] })), /timeStamping, got none/],
  ['of a certificate for more than time', token({}, clockOf({ purposesCritical: false })), /only and critical/],
  ['after its certificate ended', token({ at: daysFromToday(31) }), /within the validity/],
  ['before its certificate began', token({ at: daysFromToday(-31) }), /within the validity/],
  ['of a weak key', token({}, clockOf({ key: rsaKey(1024) })), /2048 bits/],
])('a token %s proves nothing', (_what, given, reason) => {
  const result = prove(given);
  expect(result).toMatch(/^notation-timestamp: /);
  expect(result).toMatch(reason);
});

test('no byte of a token can be altered or left out', () => {
  const whole = token();
  for (let length = 0; length < whole.length; length += 11) expect(prove(whole.subarray(0, length))).toMatch(/^notation-timestamp: /);
  for (let place = 0; place < whole.length; place += 3) {
    const altered = Buffer.from(whole);
    altered[place] = (altered[place] ?? 0) ^ 0x20;
    const result = prove(altered);
    // The serial number, the version and unused parts of the structure are outside of what is signed or used.
    if (!result.startsWith('notation-timestamp')) expect(result).toBe(prove(whole));
  }
  expect(prove(Buffer.alloc(300_000))).toMatch(/at most/);
});

test('further attributes are none of its business, as long as each has a name and values, and stands once', () => {
  const other = sequence(oid('1.2.3.4'), tlv(0x31, oid('1.2.3.5')));
  expect(prove(token({ attributes: [other] }))).toMatch(/^2026-06-05T12/);
  for (const [attributes, reason] of [
    [[other, other], /each attribute once, got 1\.2\.3\.4 twice/],
    [[sequence(oid('1.2.3.4'))], /a name and values of an attribute/],
    [[sequence()], /a name and values of an attribute/],
  ] as const)
    expect(prove(token({ attributes }))).toMatch(reason);
});

describe('in an envelope', () => {
  const root = authority();
  const leaf = certificate({ issuer: root, to: daysFromToday(-2) });
  const stores = { 'ca:acme': [root.raw], 'tsa:time': [timeRoot.raw] };
  const stamped = (options: TokenOptions): Buffer =>
    jws({ chain: [leaf, root], timestamp: (bytes) => timestampToken(clock, bytes, options) });

  test('an ended certificate holds with a timestamp inside its life, and not without', async () => {
    expect(await outcome(stamped({}), trust({ stores }))).toBe('verified');
    expect(await outcome(jws({ chain: [leaf, root] }), trust({ stores }))).toMatch(/^notation-timestamp: .*got none/);
    expect(await outcome(jws({ chain: [leaf, root] }), trust({ stores: { 'ca:acme': [root.raw] } }))).toMatch(
      /^notation-timestamp: .*valid now/,
    );
    // A timestamp without a store that trusts its authority is not looked at.
    expect(await outcome(stamped({}), trust({ stores: { 'ca:acme': [root.raw] } }))).toMatch(/^notation-timestamp: .*valid now/);
  });

  test('the whole range of the timestamp has to lie inside', async () => {
    expect(await outcome(stamped({ at: daysFromToday(-2) }), trust({ stores }))).toBe('verified');
    expect(await outcome(stamped({ at: daysFromToday(-2), accuracySeconds: 1 }), trust({ stores }))).toMatch(/^notation-timestamp: /);
    expect(await outcome(stamped({ at: daysFromToday(-1) }), trust({ stores }))).toMatch(/^notation-timestamp: /);
  });

  test('a timestamp of the future proves nothing', async () => {
    const current = certificate({ issuer: root });
    const future = jws({ chain: [current, root], timestamp: (bytes) => timestampToken(clock, bytes, { at: daysFromToday(1) }) });
    expect(await outcome(future, trust({ stores }), { now: today })).toMatch(/^notation-timestamp: .*of the past/);
  });

  test('a timestamp of another envelope does not carry over', async () => {
    const other = jws({ chain: [leaf, root], timestamp: () => timestampToken(clock, Buffer.from('other'), {}) });
    expect(await outcome(other, trust({ stores }))).toMatch(/^notation-timestamp: .*this signature/);
  });

  test('a revoked timestamp authority is refused, or noted, as the level says', async () => {
    const revocationLists = [revocationList(timeRoot, { revoked: [{ of: clock, at: daysFromToday(-1) }] })];
    expect(await outcome(stamped({}), trust({ stores, revocationLists }))).toMatch(/^notation-revoked: .*clock/);
    expect(await outcome(stamped({}), trust({ stores, revocationLists, level: 'permissive' }))).toBe('verified');
    expect(await outcome(stamped({}), trust({ stores, revocationLists: [revocationList(timeRoot)] }))).toBe('verified');
  });
});
