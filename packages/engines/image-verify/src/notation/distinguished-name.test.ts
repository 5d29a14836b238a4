// Subjects: how policies write them, and which certificates they cover.

import { growth, linear } from '../../../../../test/harness/growth.js';
import { readCertificate } from './certificate.js';
import { type DistinguishedName, formatName, matchesIdentity, parseIdentity } from './distinguished-name.js';
import { certificate } from './testing/certificates.js';

const subjectOf = (subject: Readonly<Record<string, string>>): DistinguishedName => readCertificate(certificate({ subject }).raw).subject;
const base = { C: 'US', ST: 'WA', O: 'acme' };
const covers = (identity: string, subject: Readonly<Record<string, string>>): boolean =>
  matchesIdentity(parseIdentity(identity), subjectOf(subject));

test('an identity covers subjects that have all of it, in any order', () => {
  expect(covers('C=US, ST=WA, O=acme', base)).toBe(true);
  expect(covers('O=acme,S=WA,C=US', { ...base, CN: 'signer', OU: 'build' })).toBe(true);
  expect(covers(' c = US , st = WA , o = acme ', base)).toBe(true);
});

test('an identity covers nothing that merely resembles it', () => {
  for (const o of ['acme ', ' acme', 'Acme', 'acme2', 'acm', 'acme,C=US', 'acme\u0000'])
    expect(covers('C=US, ST=WA, O=acme', { ...base, O: o })).toBe(false);
  expect(covers('C=US, ST=WA, O=acme, OU=build', base)).toBe(false);
  // A name that hides the attribute inside another one.
  expect(covers('C=US, ST=WA, O=acme', { C: 'US', ST: 'WA', CN: 'x,O=acme' })).toBe(false);
});

test('a subject with an attribute twice matches no identity that names it', () => {
  const twice = [...subjectOf(base), { type: 'O', value: 'other' }];
  expect(matchesIdentity(parseIdentity('C=US, ST=WA, O=acme'), twice)).toBe(false);
  expect(matchesIdentity(parseIdentity('C=US, ST=WA, O=other'), twice)).toBe(false);
});

test('special characters are escaped as in certificates', () => {
  expect(covers('C=US, ST=WA, O=acme\\, inc.', { ...base, O: 'acme, inc.' })).toBe(true);
  expect(covers('C=US, ST=WA, O=a\\;b\\\\c', { ...base, O: 'a;b\\c' })).toBe(true);
  expect(covers('C=US, ST=WA, O=acme\\ ', { ...base, O: 'acme ' })).toBe(true);
  expect(covers('C=US, ST=WA, O=acme\\\\ ', { ...base, O: 'acme\\' })).toBe(true);
  expect(covers('C=US, ST=WA, O=a=b', { ...base, O: 'a=b' })).toBe(true);
});

test('what is printed can be read back', () => {
  for (const o of ['acme, inc.', 'a;b\\c', ' padded ', '#hash', 'a+b', '"quoted"', 'Ünïcode']) {
    const subject = subjectOf({ ...base, O: o });
    expect(parseIdentity(formatName(subject))).toEqual(subject);
  }
});

test.each([
  ['', /TYPE=VALUE/],
  ['C=US, ST=WA', /got no O/],
  ['C=US, ST=WA, O=', /expected a value for O/],
  ['C=US, ST=WA, O=acme,', /TYPE=VALUE/],
  ['C=US, ST=WA, O=acme, XX=1', /expected one of .*, got "XX"/],
  ['C=US, ST=WA, O=acme+OU=build', /joined by \+/],
  ['C=US, ST=WA, O=#0c0461636d65', /as text/],
  ['C=US, ST=WA, O="acme"', /unquoted/],
  ['C=US, ST=WA, O=acme\\', /needs escaping/],
  ['C=US, S=WA, ST=WA, O=acme', /ST twice/],
])('%p is no identity', (text, reason) => {
  expect(() => parseIdentity(text)).toThrow(reason);
});

test.each<[string, (size: number) => string]>([
  ['backslashes', (size) => `C=US, O=${'\\\\'.repeat(size)}`],
  ['spaces', (size) => `C=US, O=${' '.repeat(size)}`],
  ['commas', (size) => ','.repeat(size)],
])('a hostile identity of %s costs its length', (_, make) => {
  const read = (size: number): void => void expect(() => parseIdentity(make(size))).toThrow();
  expect(growth(read, 50_000)).toBeLessThan(linear);
});
