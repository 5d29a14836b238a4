// What both envelope formats refuse, over the whole way from the registry to the verdict.

import { acme, authority, certificate, daysFromToday, ecKey, rsaKey } from '../../../../../test/harness/certificates.js';
import { type CoseOptions, cbor, cose, epoch, jws, subject } from './testing/envelopes.js';
import { type Format, outcome, trust } from './testing/trust.js';

const root = authority();
const leaf = certificate({ issuer: root });
const chain = [leaf, root];
const given = trust({ stores: { 'ca:acme': [root.raw] } });

/** The same wish in the words of each format. */
const labelOf: Readonly<Record<string, unknown>> = { alg: 1, crit: 2, cty: 3 };
const isTime = (value: unknown): value is Date => value instanceof Date;

function sealed(format: Format, options: CoseOptions): Buffer {
  if (format === 'jws') {
    const header = Object.entries(options.protectedHeader ?? {}).map(([name, value]) => [
      name,
      isTime(value) ? value.toISOString() : value,
    ]);
    return jws({ ...options, protectedHeader: Object.fromEntries(header) });
  }
  const labels = Object.entries(options.protectedHeader ?? {}).map(([name, value]): [unknown, unknown] => [
    labelOf[name] ?? name,
    isTime(value) ? epoch(value) : value,
  ]);
  return cose({ ...options, labels: new Map([...labels, ...(options.labels ?? [])]) });
}

const scheme = 'io.cncf.notary.signingScheme';
const authenticTime = 'io.cncf.notary.authenticSigningTime';
const plugin = 'io.cncf.notary.verificationPlugin';

describe.each<Format>(['jws', 'cose'])('%s', (format) => {
  const tried = (options: Partial<CoseOptions>): Promise<string> => outcome(sealed(format, { chain, ...options }), given, { format });

  test('holds when nothing is wrong', async () => {
    expect(await tried({})).toBe('verified');
  });

  const refused: readonly (readonly [string, Partial<CoseOptions>, RegExp])[] = [
    [
      'a payload altered after signing',
      { alter: ({ signature }) => ({ signature, payload: Buffer.from(JSON.stringify({ targetArtifact: { ...subject, size: 1 } })) }) },
      /^notation-integrity: /,
    ],
    [
      'a signature of other bytes',
      { alter: ({ payload, signature }) => ({ payload, signature: Buffer.from(signature).fill(7, 0, 8) }) },
      /^notation-integrity: /,
    ],
    ['an empty signature', { alter: ({ payload }) => ({ payload, signature: Buffer.from([0]) }) }, /^notation-integrity: /],
    [
      'a signature of another digest',
      { payload: { targetArtifact: { ...subject, digest: `sha256:${'b2'.repeat(32)}` } } },
      /^notation-subject: .*digest/,
    ],
    [
      'a signature of another media type',
      { payload: { targetArtifact: { ...subject, mediaType: 'application/vnd.oci.image.index.v1+json' } } },
      /^notation-subject: .*mediaType/,
    ],
    ['a signature of another size', { payload: { targetArtifact: { ...subject, size: 524 } } }, /^notation-subject: .*size/],
    ['a size as text', { payload: { targetArtifact: { ...subject, size: '523' } } }, /^notation-subject: .*size/],
    ['a payload without target', { payload: {} }, /^notation-envelope: /],
    ['a payload that is null', { payload: Buffer.from('null') }, /^notation-envelope: /],
    ['a payload that is no JSON', { payload: Buffer.from('digest') }, /^notation-envelope: /],
    [
      'a payload of a hundred kilobytes',
      { payload: { targetArtifact: subject, more: 'x'.repeat(100_000) } },
      /^notation-envelope: .*at most/,
    ],
    [
      'an unknown critical header',
      { protectedHeader: { crit: [scheme, 'x-future'], 'x-future': true } },
      /^notation-header: .*critical.*"x-future"/,
    ],
    ['a critical header that is not there', { protectedHeader: { crit: [scheme, authenticTime] } }, /^notation-header: .*critical/],
    ['the same critical header twice', { protectedHeader: { crit: [scheme, scheme] } }, /^notation-header: .*twice/],
    ['no critical headers', { protectedHeader: { crit: undefined } }, /^notation-header: .*critical/],
    ['an empty list of critical headers', { protectedHeader: { crit: [] } }, /^notation-header: .*critical/],
    ['critical headers as text', { protectedHeader: { crit: scheme } }, /^notation-header: .*critical/],
    [
      'a scheme that is not critical',
      { protectedHeader: { crit: ['io.cncf.notary.expiry'] }, expiry: daysFromToday(1) },
      /^notation-header: .*signingScheme/,
    ],
    ['an expiry that is not critical', { protectedHeader: { crit: [scheme] }, expiry: daysFromToday(1) }, /^notation-header: .*expiry/],
    ['an unknown scheme', { protectedHeader: { [scheme]: 'notary.x509.v2' } }, /^notation-header: .*scheme/],
    ['no scheme', { protectedHeader: { [scheme]: undefined } }, /^notation-header: .*scheme/],
    ['another content type', { protectedHeader: { cty: 'application/json' } }, /^notation-header: .*content type/],
    ['no signing time', { protectedHeader: { 'io.cncf.notary.signingTime': undefined } }, /^notation-header: .*signingTime/],
    [
      'a signing time that is none',
      { protectedHeader: { 'io.cncf.notary.signingTime': 'yesterday' } },
      /^notation-header: expected a time/,
    ],
    [
      'an authentic time beside the signing time',
      { protectedHeader: { [authenticTime]: daysFromToday(-10) } },
      /^notation-header: .*authenticSigningTime/,
    ],
    ['an expiry before the signing time', { expiry: daysFromToday(-11) }, /^notation-header: .*expiry/],
    ['an expiry that has passed', { expiry: daysFromToday(-1) }, /^notation-expired: /],
    [
      'a required plugin',
      { protectedHeader: { crit: [scheme, plugin], [plugin]: 'com.example.hsm' } },
      /^notation-header: .*plugin.*com\.example\.hsm/,
    ],
    // As notation does: it looks for the plugin before anything else.
    [
      'a plugin that is not critical',
      { protectedHeader: { [plugin]: 'com.example.hsm' } },
      /^notation-header: .*plugin.*com\.example\.hsm/,
    ],
    [
      'the algorithm none',
      { protectedHeader: { alg: format === 'jws' ? 'none' : 0 }, alter: ({ payload }) => ({ payload, signature: Buffer.from([0]) }) },
      /^notation-algorithm: /,
    ],
    ['HMAC', { protectedHeader: { alg: format === 'jws' ? 'HS256' : 5 } }, /^notation-algorithm: /],
    ['an algorithm of another key kind', { protectedHeader: { alg: format === 'jws' ? 'PS256' : -37 } }, /^notation-algorithm: /],
    [
      'no algorithm in the protected header',
      { protectedHeader: { alg: undefined } },
      /^notation-algorithm: .*none in the protected header/,
    ],
    ['no certificate', { chain: [] }, /^notation-(certificate|integrity|envelope): /],
    ['a chain in the wrong order', { chain: [leaf, certificate({ issuer: root }), root] }, /^notation-certificate: .*next certificate/],
    ['a chain that starts with its root', { chain: [root, leaf] }, /^notation-certificate: /],
    ['a chain without its root', { chain: [leaf] }, /^notation-certificate: .*self-signed root/],
    ['a chain of eleven', { chain: [leaf, ...Array.from({ length: 10 }, () => root)] }, /^notation-certificate: .*1 to 10/],
  ];
  test.each(refused)('refuses %s', async (_what, options, reason) => {
    expect(await tried(options)).toMatch(reason);
  });

  test('takes the time of a signing authority only from its own stores', async () => {
    const protectedHeader = {
      [scheme]: 'notary.x509.signingAuthority',
      crit: [scheme, authenticTime],
      [authenticTime]: daysFromToday(-10),
      'io.cncf.notary.signingTime': undefined,
    };
    const envelope = sealed(format, { chain, protectedHeader });
    const authorityTrust = trust({ stores: { 'signingAuthority:acme': [root.raw] } });
    expect(await outcome(envelope, authorityTrust, { format })).toBe('verified');
    expect(await outcome(envelope, given, { format })).toMatch(/^notation-untrusted: .*signingAuthority/);
    // Its time has to lie within the chain; the chain may be over since.
    expect(await outcome(envelope, authorityTrust, { format, now: daysFromToday(400) })).toBe('verified');
    const early = sealed(format, { chain, protectedHeader: { ...protectedHeader, [authenticTime]: daysFromToday(-40) } });
    expect(await outcome(early, authorityTrust, { format })).toMatch(/^notation-timestamp: /);
    const unmarked = sealed(format, { chain, protectedHeader: { ...protectedHeader, crit: [scheme] } });
    expect(await outcome(unmarked, authorityTrust, { format })).toMatch(/^notation-header: .*authenticSigningTime/);
  });

  test.each([
    ['PS256', () => rsaKey(2048)],
    ['ES384', () => ecKey('P-384')],
  ])('checks %s', async (algorithm, key) => {
    const signer = certificate({ issuer: root, key: key() });
    expect(await outcome(sealed(format, { chain: [signer, root], algorithm }), given, { format })).toBe('verified');
  });

  test('refuses a key of 1024 bits', async () => {
    const signer = certificate({ issuer: root, key: rsaKey(1024), subject: { ...acme, CN: 'small' } });
    expect(await outcome(sealed(format, { chain: [signer, root], algorithm: 'PS256' }), given, { format })).toMatch(
      /^notation-algorithm: .*1024/,
    );
  });

  test('refuses an envelope of the other format, cut short, or endless', async () => {
    const whole = sealed(format, { chain });
    const other = format === 'jws' ? cose({ chain }) : jws({ chain });
    expect(await outcome(other, given, { format })).toMatch(/^notation-envelope: /);
    for (const length of [0, 1, 2, 10, 100, whole.length - 1]) {
      expect(await outcome(whole.subarray(0, length), given, { format })).toMatch(/^notation-envelope: /);
    }
    expect(await outcome(Buffer.concat([whole, Buffer.from('0')]), given, { format })).toMatch(/^notation-envelope: /);
    expect(await outcome(Buffer.alloc(1024 * 1024 + 1, whole), given, { format })).toMatch(/^notation-envelope: /);
  });
});

describe('jws', () => {
  const tried = (bytes: Buffer): Promise<string> => outcome(bytes, given);
  const parsed = JSON.parse(jws({ chain }).toString()) as Record<string, unknown>;
  const changed = (fields: object): Buffer => Buffer.from(JSON.stringify({ ...parsed, ...fields }));

  test.each([
    ['the general serialization', changed({ signatures: [] })],
    ['a payload that is no text', changed({ payload: 7 })],
    ['a padded signature', changed({ signature: `${parsed.signature}==` })],
    ['standard base64 where base64url belongs', changed({ protected: `${parsed.protected}+/` })],
    ['no unprotected header', changed({ header: undefined })],
    ['a chain as text', changed({ header: { x5c: leaf.raw.toString('base64') } })],
    ['a chain of numbers', changed({ header: { x5c: [1, 2] } })],
    ['an array', Buffer.from(JSON.stringify([parsed]))],
    ['JSON that is a million levels deep', Buffer.from('['.repeat(1_000_000))],
    ['a protected header that is no object', changed({ protected: Buffer.from('[]').toString('base64url') })],
    ['bytes that are no UTF-8', Buffer.concat([jws({ chain }).subarray(0, -1), Buffer.from([0xff, 0x7d])])],
  ])('refuses %s', async (_what, bytes) => {
    expect(await tried(bytes)).toMatch(/^notation-envelope: /);
  });

  test('refuses a header that stands in both halves', async () => {
    expect(await tried(jws({ chain, unprotectedHeader: { alg: 'none' } }))).toMatch(/^notation-header: .*"alg"/);
  });

  test('refuses certificates that are none', async () => {
    expect(await tried(jws({ chain, unprotectedHeader: { x5c: [Buffer.from('certificate').toString('base64')] } }))).toMatch(
      /^notation-certificate: /,
    );
  });

  test('is no victim of names that mean something to JavaScript', async () => {
    const text = jws({ chain }).toString().replace('"header":{', '"header":{"__proto__":{"x5c":[]},');
    expect(await tried(Buffer.from(text))).toBe('verified');
  });
});

describe('cose', () => {
  const tried = (bytes: Buffer): Promise<string> => outcome(bytes, given, { format: 'cose' });

  test('refuses an algorithm in the unprotected header only', async () => {
    const labels = new Map<unknown, unknown>([[1, undefined]]);
    expect(await tried(cose({ chain, labels, unprotectedLabels: new Map([[1, -7]]) }))).toMatch(
      /^notation-algorithm: .*none in the protected header/,
    );
  });

  test('refuses a label in both headers', async () => {
    expect(await tried(cose({ chain, unprotectedLabels: new Map([[1, -7]]) }))).toMatch(/^notation-header: /);
  });

  test('refuses another tag, or none', async () => {
    expect(await tried(cose({ chain, tag: 98 }))).toMatch(/^notation-envelope: .*tag 18/);
    expect(await tried(cose({ chain }).subarray(1))).toMatch(/^notation-envelope: .*tag 18/);
  });

  test('refuses a time without its tag', async () => {
    expect(await tried(cose({ chain, labels: new Map([['io.cncf.notary.signingTime', 1_700_000_000]]) }))).toMatch(
      /^notation-header: .*tag 1/,
    );
  });

  test.each([
    ['nested a hundred thousand levels deep', Buffer.concat([Buffer.from([0xd2]), Buffer.alloc(100_000, 0x81), Buffer.from([0])])],
    ['an array that promises four thousand million parts', Buffer.from([0xd2, 0x9a, 0xff, 0xff, 0xff, 0xff])],
    ['an indefinite length', Buffer.from([0xd2, 0x9f, 0x40, 0xa0, 0x40, 0x40, 0xff])],
    ['five parts', Buffer.from([0xd2, 0x85, 0x40, 0xa0, 0x40, 0x40, 0x40])],
    ['parts of other types', Buffer.from([0xd2, 0x84, 0x01, 0xa0, 0x40, 0x40])],
    ['a key twice', Buffer.from([0xd2, 0x84, 0x40, 0xa2, 0x01, 0x01, 0x01, 0x02, 0x40, 0x40])],
    [
      'a protected header that is no map',
      Buffer.concat([Buffer.from([0xd2]), cbor([Buffer.from([0x01]), new Map(), Buffer.from('x'), Buffer.from('x')])]),
    ],
    [
      'a protected header that is an empty string',
      Buffer.concat([
        Buffer.from([0xd2]),
        cbor([Buffer.alloc(0), new Map([[33, [leaf.raw, root.raw]]]), Buffer.from('x'), Buffer.from('x')]),
      ]),
    ],
  ])('refuses %s', async (_what, bytes) => {
    expect(await tried(bytes)).toMatch(/^notation-(envelope|algorithm): /);
  });
});
