// Asking about revocations: whom, which answers are believed, and what is left when nobody answers.

import type { HttpRequest, Transport } from '@portcullis/http';
import {
  acme,
  authority,
  certificate,
  daysFromToday,
  noCheck,
  type OcspOptions,
  ocspAnswer,
  purpose,
  revocationList,
  revocationPlaces,
  today,
} from '../../../../../test/harness/certificates.js';
import { readCertificate } from './certificate.js';
import { checkRevocation } from './crl.js';
import { revocationAsker } from './revocation.js';

const places = { responder: 'http://ocsp.example/', list: 'http://lists.example/root.crl' };
const root = authority();
const leaf = certificate({ issuer: root, extensions: revocationPlaces(places) });
const responder = (options: Parameters<typeof certificate>[0] = {}) =>
  certificate({
    issuer: root,
    subject: { ...acme, CN: 'responder' },
    purposes: [purpose.ocspSigning],
    extensions: [noCheck()],
    ...options,
  });

interface Served {
  readonly status?: number;
  readonly body?: Buffer;
  readonly location?: string;
}

/** Answers by address; what is not listed fails. */
function host(pages: Readonly<Record<string, Served>>): { readonly transport: Transport; readonly asked: readonly HttpRequest[] } {
  const asked: HttpRequest[] = [];
  const transport: Transport = {
    async send(request) {
      asked.push(request);
      const page = pages[request.url.href];
      if (page === undefined) throw new Error('nobody there');
      async function* body() {
        yield page?.body ?? Buffer.alloc(0);
      }
      const headers = page.location === undefined ? {} : { location: page.location };
      return { status: page.status ?? 200, headers, body: body(), close: () => undefined };
    },
    close: () => undefined,
  };
  return { transport, asked };
}

async function status(pages: Readonly<Record<string, Served>>, provenTime?: Date, of = leaf): Promise<string> {
  const chain = [of, root].map(({ raw }) => readCertificate(raw));
  const { lists, answers } = await revocationAsker(host(pages).transport, () => today)(chain);
  try {
    checkRevocation(chain, lists, today, provenTime, answers);
    return 'good';
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
}

const answered = (options: OcspOptions = {}, of = leaf) => ({ [places.responder]: { body: ocspAnswer(of, root, options) } });
const listed = (...revoked: readonly (typeof leaf)[]) => ({
  [places.list]: { body: revocationList(root, { revoked: revoked.map((of) => ({ of, at: daysFromToday(-3) })) }) },
});

describe('an answer', () => {
  const other = authority();
  const right = responder();
  test.each<[string, OcspOptions, RegExp]>([
    ['of the issuer is believed', {}, /^good$/],
    ['of the issuer revokes', { status: { at: daysFromToday(-2) } }, /^notation-revoked: .*revoked at 2026-06-13/],
    ['of its responder is believed', { signedBy: right, carried: [right] }, /^good$/],
    ['that does not know the certificate says nothing', { status: 'unknown' }, /^notation-revocation-unknown: .*does not know/],
    ['with an error says nothing', { code: 3 }, /^notation-revocation-unknown: .*error 3/],
    ['of somebody else says nothing', { signedBy: other, carried: [other] }, /^notation-revocation-unknown: .*gave the right/],
    ['of a signer that is not carried says nothing', { signedBy: right }, /^notation-revocation-unknown: .*another signer/],
    ['that has ended says nothing', { to: daysFromToday(-0.5) }, /^notation-revocation-unknown: .*that ended/],
    ['of tomorrow says nothing', { from: daysFromToday(1), to: daysFromToday(2) }, /^notation-revocation-unknown: .*of the past/],
    ['without a next update is good for an hour', { from: new Date(today.getTime() - 50 * 60_000), to: undefined }, /^good$/],
    ['without a next update ends', { from: daysFromToday(-1), to: undefined }, /^notation-revocation-unknown: .*that ended/],
    ['with something critical says nothing', { criticalExtension: '1.2.3' }, /^notation-revocation-unknown: .*1\.2\.3/],
  ])('%s', async (_, options, expected) => expect(await status(answered(options))).toMatch(expected));

  test.each<[string, Parameters<typeof certificate>[0], RegExp]>([
    ['that is none', { purposes: [purpose.codeSigning] }, /gave the right/],
    ['that would have to be asked about', { extensions: [] }, /need not be asked/],
    ['that is no longer in force', { to: daysFromToday(-1) }, /in force/],
    ['of another issuer', { issuer: other }, /gave the right/],
  ])('of a responder %s says nothing', async (_, options, expected) => {
    const signer = responder(options);
    expect(await status(answered({ signedBy: signer, carried: [signer] }))).toMatch(expected);
  });

  test('about another certificate says nothing', async () => {
    expect(await status(answered({}, certificate({ issuer: root })))).toMatch(/^notation-revocation-unknown: .*about others/);
  });

  test('of no answer at all says nothing', async () => {
    const bytes = ocspAnswer(leaf, root);
    for (const body of [Buffer.alloc(0), Buffer.from('<html>'), bytes.subarray(0, -1), Buffer.concat([bytes, bytes])])
      expect(await status({ [places.responder]: { body } })).toMatch(/^notation-revocation-unknown: /);
  });

  test('spares a signature that was made before the key became suspect', async () => {
    const pages = answered({ status: { at: daysFromToday(-2), invalidSince: daysFromToday(-5) } });
    expect(await status(pages, daysFromToday(-6))).toBe('good');
    expect(await status(pages, daysFromToday(-4))).toMatch(/^notation-revoked: /);
  });
});

describe('lists', () => {
  test('are fetched where no responder answers, and follow a redirect', async () => {
    expect(await status(listed())).toBe('good');
    expect(await status(listed(leaf))).toMatch(/^notation-revoked: /);
    const moved = { [places.list]: { status: 302, location: 'http://other.example/x.crl' } };
    expect(await status({ ...moved, 'http://other.example/x.crl': { body: revocationList(root) } })).toBe('good');
  });

  test.each<[string, Served]>([
    ['leads into this machine', { status: 302, location: 'http://127.0.0.1/root.crl' }],
    ['leads to a file', { status: 302, location: 'file:///root.crl' }],
    ['leads in a circle', { status: 302, location: places.list }],
    ['is missing', { status: 404 }],
    ['is another text', { body: Buffer.from('<html>') }],
  ])('one that %s proves nothing', async (_, page) =>
    expect(await status({ [places.list]: page })).toMatch(/^notation-revocation-unknown: .*lists\.example/),
  );

  test('are not fetched where a responder has answered, and once a run', async () => {
    const { transport, asked } = host({ ...answered(), ...listed() });
    const ask = revocationAsker(transport, () => today);
    const chain = [leaf, root].map(({ raw }) => readCertificate(raw));
    await ask(chain);
    await ask(chain);
    expect(asked.map(({ method, url }) => `${method} ${url.href}`)).toEqual([`POST ${places.responder}`]);
    const silent = host(listed());
    const again = revocationAsker(silent.transport, () => today);
    await again(chain);
    await again(chain);
    expect(silent.asked.map(({ url }) => url.href)).toEqual([places.responder, places.list]);
  });
});

test('what nobody tells of is good as before, and only addresses of the web are asked', async () => {
  expect(await status({}, undefined, certificate({ issuer: root }))).toBe('good');
  const { transport, asked } = host({});
  const odd = certificate({ issuer: root, extensions: revocationPlaces({ responder: 'ldap://x/', list: 'file:///etc/passwd' }) });
  await revocationAsker(transport, () => today)([odd, root].map(({ raw }) => readCertificate(raw)));
  expect(asked).toEqual([]);
});
