// Self-signed certificates by `openssl req -x509` with the subject alternative name of each title and Fulcio's issuer extension.

import type { PortcullisError } from '@portcullis/core';
import { X509Certificate } from '@sigstore/core';
import * as pki from '../../../../test/harness/certificates.js';
import { certificateIdentity, matchIdentity } from './identity.js';

const certificates: readonly [string, string, string][] = [
  [
    'a host name',
    'identity-missing',
    'MIIBfjCCASSgAwIBAgIUSvmBWk4h+uJeOBbytrUw9EotLwEwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAgFw0yNjExMjUwMzUwMDVaGA8yMTI2MTEwMTAz' +
      'NTAwNVowDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABInfYTRvlAJZjZOpr2h8SXTYAfS3ssu3S/Y1CR8yovAvey56S8oIT1ph6zxd' +
      'tZb/zQWM8FiwBRMZejIUTCTrT1ijYjBgMBoGA1UdEQEB/wQQMA6CDGV4YW1wbGUudGVzdDAjBgorBgEEAYO/MAEIBBUME2h0dHBzOi8vaXNzdWVyLnRlc3Qw' +
      'HQYDVR0OBBYEFLpkMkxQmgE15JlWuy/9I0kmW1u7MAoGCCqGSM49BAMCA0gAMEUCIG5svAurwYApX7o1Y9e+RHUcN+OmnsXKa2ys+1EjuSdZAiEAjRB6MJHQ' +
      'aa5d2MsbcIbvO7UJQAc17cRnISXMuYkrqYg=',
  ],
  [
    'two URIs',
    'identity-missing',
    'MIIBlDCCATqgAwIBAgIUJ397qwHCpT9r+UB4qsCeJo7/938wCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAgFw0yNjExMjUwMzUwMDVaGA8yMTI2MTEwMTAz' +
      'NTAwNVowDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGmnBnU1XeNKUH5Qe5dFo77rxgqG1AjljRrfX6pJK0wbOnYXuZ9V9KOd5oky' +
      'bx0tws+qmXG5qz2MRPA5Oj4H/4WjeDB2MDAGA1UdEQEB/wQmMCSGEGh0dHBzOi8vYS50ZXN0L3iGEGh0dHBzOi8vYi50ZXN0L3kwIwYKKwYBBAGDvzABCAQV' +
      'DBNodHRwczovL2lzc3Vlci50ZXN0MB0GA1UdDgQWBBTzv2Rbs/AivSzn/V7S7eQLVQNlfDAKBggqhkjOPQQDAgNIADBFAiAdDRtuEkE6wZJZrNUgJG1JXLHc' +
      'ik4QR4UsWMqK9dZ4pwIhALP3ezBmwEQgqZLgsHazxceutA3QnaMdoO1pdXplE/vv',
  ],
  [
    'an OtherName that is no user name',
    'identity-missing',
    'MIIBfDCCASOgAwIBAgIUPuUJ/n+XLWXnGmJPd5W/BzFTbWYwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAgFw0yNjExMjUwMzUwMDVaGA8yMTI2MTEwMTAz' +
      'NTAwNVowDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABO0nutqjrwceCPeZR+Nevx0zYCW8KYu2UoUqWqQ7nMDU4WnkMcJ4PnF1O6IP' +
      'feambuUGAR4GHJwFq/SiRyQoos2jYTBfMBkGA1UdEQEB/wQPMA2gCwYDKgMEoAQMAm1lMCMGCisGAQQBg78wAQgEFQwTaHR0cHM6Ly9pc3N1ZXIudGVzdDAd' +
      'BgNVHQ4EFgQUUpLUe2CPRsMAFXLbPUIDQyjOgqQwCgYIKoZIzj0EAwIDRwAwRAIgYQ7C9UAF792ETXtwTaQRTowePkeJ1eHiccOa1u6x3YwCIBsQOkjSK5H8' +
      'O9tc3vFDiQFxpDIoL/Hk5gKsysIp0NLh',
  ],
  [
    'an e-mail address',
    'me@example.test',
    'MIIBgTCCASegAwIBAgIUSMlYdu11M1u/LYzMwgQRJvnSDWMwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAgFw0yNjExMjUwMzUwMDVaGA8yMTI2MTEwMTAz' +
      'NTAwNVowDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMNafAVfVrN1ycSF/FCcDQO44eQgKwe/vAdP/VgL7jlsTATcGHpwKr1h0mSp' +
      'FZrq0XvEkryazmxPZH0Ty+pLiPujZTBjMB0GA1UdEQEB/wQTMBGBD21lQGV4YW1wbGUudGVzdDAjBgorBgEEAYO/MAEIBBUME2h0dHBzOi8vaXNzdWVyLnRl' +
      'c3QwHQYDVR0OBBYEFHhEDQ/qJQLHC1JTMTPYhzENg6dLMAoGCCqGSM49BAMCA0gAMEUCIHlZKG1xJ1Z1vX4AJIqMKN0hKlLkh1AENHfvzpEZckilAiEAkHJ4' +
      'hwFcA8OrMsvaBMhxcizkwWJ8+6blmlfP3x+hWuY=',
  ],
  [
    'a user name',
    'me!example.test',
    'MIIBkjCCATegAwIBAgIUdamKMQmihrWe4jj2AwFsW+O+A2swCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAgFw0yNjExMjUwMzUwMDVaGA8yMTI2MTEwMTAz' +
      'NTAwNVowDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPQ9qkJKrCPpyeNYXJS2fWkLarhrQHrzHDX8b9duiFwLjUUfmr/rdjtG9zHV' +
      'kmElFMZRyd0P+LLrSAb5uYSvWhyjdTBzMC0GA1UdEQEB/wQjMCGgHwYKKwYBBAGDvzABB6ARDA9tZSFleGFtcGxlLnRlc3QwIwYKKwYBBAGDvzABCAQVDBNo' +
      'dHRwczovL2lzc3Vlci50ZXN0MB0GA1UdDgQWBBTSpHIc28nutjHW8r/JSX4jA7lbazAKBggqhkjOPQQDAgNJADBGAiEA7mRVj5Js1W3Hyi/TKb9tjbtqP07T' +
      '9LWUrEPgpHZUHD4CIQDZ/00HZBbG//JmrWR+O1bR+Qqq7eOz0OB3dSf2KaBFpg==',
  ],
];

test.each(certificates)('a certificate for %s: %s', (_name, expected, base64) => {
  const read = (): string => {
    try {
      const identity = certificateIdentity(X509Certificate.parse(Buffer.from(base64, 'base64')));
      expect(identity.issuer).toBe('https://issuer.test');
      return identity.subject;
    } catch (error) {
      return (error as PortcullisError).code;
    }
  };
  expect(read()).toBe(expected);
});

test('one of several rules is enough, and an empty list allows nobody', () => {
  const identity = { subject: 'me@example.test', issuer: 'https://issuer.test', extensions: new Map() };
  const rule = (subject: string) => ({ issuer: 'https://issuer.test', subject: { equals: subject } });
  expect(matchIdentity(identity, [rule('you@example.test'), rule('me@example.test')])).toBeUndefined();
  expect(matchIdentity(identity, [rule('you@example.test')])?.code).toBe('identity-mismatch');
  expect(matchIdentity(identity, [])?.code).toBe('identity-mismatch');
  expect(matchIdentity(identity, [{ issuer: undefined, subject: { equals: 'me@example.test' } }])?.code).toBe('issuer-mismatch');
});

describe('a certificate of before 2023', () => {
  const github = 'https://token.actions.githubusercontent.com';
  const oid = (last: number): string => `1.3.6.1.4.1.57264.1.${last}`;
  const raw = (last: number, value: string): Buffer => pki.extension(oid(last), false, Buffer.from(value));
  const der = (last: number, value: string): Buffer => pki.extension(oid(last), false, pki.tlv(0x0c, Buffer.from(value)));
  const claims = [raw(3, 'c0ffee'), raw(5, 'octo/app'), raw(6, 'refs/tags/v1')];
  const said = (...extensions: readonly Buffer[]): readonly (string | undefined)[] => {
    const name = pki.extension('2.5.29.17', true, pki.sequence(pki.tlv(0x86, Buffer.from('https://a.test/x'))));
    const { extensions: read } = certificateIdentity(
      X509Certificate.parse(Buffer.from(pki.certificate({ extensions: [name, ...extensions] }).raw)),
    );
    return (['source-repository', 'source-ref', 'source-digest'] as const).map((field) => read.get(field));
  };

  test('says of GitHub’s runs by older names what it is asked for by the newer ones', () => {
    expect(said(raw(1, github), ...claims)).toEqual(['https://github.com/octo/app', 'refs/tags/v1', 'c0ffee']);
  });

  test('says it of nobody else’s, and a later one by its own names alone', () => {
    expect(said(raw(1, 'https://issuer.test'), ...claims)).toEqual([undefined, undefined, undefined]);
    expect(said(raw(1, `${github}/octo`), ...claims)).toEqual([undefined, undefined, undefined]);
    expect(said(raw(1, github), der(8, github), ...claims)).toEqual([undefined, undefined, undefined]);
    expect(said(raw(1, github), ...claims, der(12, 'https://github.com/octo/other'))).toEqual([
      'https://github.com/octo/other',
      'refs/tags/v1',
      'c0ffee',
    ]);
  });
});
