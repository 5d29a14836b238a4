// The certificate requirements, one case each, with chains made for the purpose.

import {
  type Authority,
  acme,
  authority,
  type CertificateOptions,
  certificate,
  ecKey,
  pem,
  purpose,
  rsaKey,
} from '../../../../../test/harness/certificates.js';
import { readCertificate } from './certificate.js';
import { type ChainPurpose, checkChain } from './chain.js';

function check(chain: readonly Authority[], use: ChainPurpose = 'codeSigning'): string {
  try {
    checkChain(
      chain.map(({ raw }) => readCertificate(raw)),
      use,
    );
    return 'fit';
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
}

const root = authority();
const middle = authority({ issuer: root, subject: { ...acme, CN: 'middle' }, pathLength: 0 });
const leafOf = (options: CertificateOptions, issuer = root): readonly Authority[] => [certificate({ issuer, ...options }), issuer];

test.each<readonly [string, readonly Authority[]]>([
  ['root and leaf', leafOf({})],
  ['root, intermediate and leaf', [certificate({ issuer: middle }), middle, root]],
  ['a self-signed leaf alone', [certificate()]],
  ['a leaf that says it is no authority', leafOf({ authority: false })],
  ['a leaf for content commitment too', leafOf({ keyUsage: [0, 1] })],
  ['a leaf without extended key usage', leafOf({ purposes: [] })],
  ['a leaf whose root signs with RSA', leafOf({}, authority({ key: rsaKey() }))],
  ['a leaf signed with SHA-384', leafOf({ hash: 'sha384' })],
])('%s is fit', (_what, chain) => {
  expect(check(chain)).toBe('fit');
});

const small = { key: rsaKey(1024) };
test.each<readonly [string, readonly Authority[], RegExp]>([
  ['a leaf that is an authority', leafOf({ authority: true }), /got one of an authority/],
  ['a self-signed root as signer', [root], /got one of an authority/],
  ['a leaf without key usage', leafOf({ keyUsage: [] }), /critical keyUsage/],
  ['a leaf whose key usage is not critical', leafOf({ keyUsageCritical: false }), /critical keyUsage/],
  ['a leaf not for digital signatures', leafOf({ keyUsage: [1] }), /digitalSignature/],
  ['a leaf for key encipherment', leafOf({ keyUsage: [0, 2] }), /keyEncipherment/],
  ['a leaf that signs certificates', leafOf({ keyUsage: [0, 5] }), /keyCertSign/],
  ['a leaf that only deciphers', leafOf({ keyUsage: [0, 8] }), /decipherOnly/],
  ['a leaf for servers', leafOf({ purposes: [purpose.serverAuth] }), /serverAuth/],
  ['a leaf for code and servers', leafOf({ purposes: [purpose.codeSigning, purpose.serverAuth] }), /serverAuth/],
  ['a leaf for timestamps', leafOf({ purposes: [purpose.timeStamping] }), /timeStamping/],
  ['a leaf for anything', leafOf({ purposes: [purpose.any] }), /anyExtendedKeyUsage/],
  ['a leaf for a purpose of its own', leafOf({ purposes: ['1.3.6.1.4.1.99999.1'] }), /expected extended key usage codeSigning/],
  ['a leaf signed with SHA-1', leafOf({ hash: 'sha1' }), /expected a signature with SHA-256/],
  ['a root signed with SHA-1', leafOf({}, authority({ hash: 'sha1' })), /expected a signature with SHA-256/],
  ['a leaf with RSA of 1024 bits', leafOf(small), /2048 bits or more, got 1024/],
  ['a root with RSA of 1024 bits', leafOf({}, authority(small)), /2048 bits or more, got 1024/],
  ['a key on another curve', leafOf({ key: ecKey('secp256k1') }), /P-256, P-384 or P-521, got secp256k1/],
  ['an issuer that is no authority', leafOf({}, certificate({ keyUsage: [0, 5], purposes: [] })), /basicConstraints/],
  ['an issuer that may not sign certificates', leafOf({}, authority({ keyUsage: [6] })), /keyCertSign/],
  ['an issuer without key usage', leafOf({}, authority({ keyUsage: [] })), /keyCertSign/],
  [
    'an authority below one that allows none',
    (() => {
      const closed = authority({ pathLength: 0 });
      const below = authority({ issuer: closed, subject: { ...acme, CN: 'below' } });
      return [certificate({ issuer: below }), below, closed];
    })(),
    /at most 0 authorities below it, got 1/,
  ],
  ['intermediate and root swapped', [certificate({ issuer: middle }), root, middle], /certificate/],
  [
    'a certificate that does not belong',
    [certificate({ issuer: middle }), middle, authority({ subject: { ...acme, CN: 'stranger' } })],
    /expected the next certificate/,
  ],
  ['the right name with another key', [certificate({ issuer: root }), authority()], /expected the next certificate/],
  ['the root twice', [certificate({ issuer: root }), root, root], /only the last certificate/],
  ['no root', [certificate({ issuer: middle }), middle], /self-signed root/],
])('%s is refused', (_what, chain, reason) => {
  const result = check(chain);
  expect(result).toMatch(/^notation-certificate: /);
  expect(result).toMatch(reason);
});

test('a timestamp authority needs its purpose, critical and alone', () => {
  const clock = (options: CertificateOptions): string =>
    check(leafOf({ purposes: [purpose.timeStamping], purposesCritical: true, ...options }), 'timeStamping');
  expect(clock({})).toBe('fit');
  expect(clock({ purposesCritical: false })).toMatch(/critical extended key usage/);
  expect(clock({ purposes: [purpose.timeStamping, '1.3.6.1.4.1.99999.1'] })).toMatch(/only and critical/);
  expect(clock({ purposes: [] })).toMatch(/got none/);
  expect(clock({ purposes: [purpose.codeSigning] })).toMatch(/codeSigning/);
});

test('bytes after a certificate, PEM, or a part of one are no certificate', () => {
  const { raw } = root;
  expect(() => readCertificate(Buffer.concat([raw, Buffer.from([0])]))).toThrow('expected the end');
  expect(() => readCertificate(Buffer.from(pem(raw)))).toThrow();
  for (let length = 0; length < raw.length; length += 9) expect(() => readCertificate(raw.subarray(0, length))).toThrow();
  expect(() => readCertificate(Buffer.alloc(70_000, 0x30))).toThrow('at most');
});
