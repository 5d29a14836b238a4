import { base62, sample } from '../../rule.js';
import { hasCasesAndDigits, isDigestOrId, isGenerated, isIssued, nameBefore } from './measures.js';

test.each([
  ['my.db-name_2', 40, 'my.db-name_2'],
  ['set my_name', 40, 'my_name'],
  ['set my_name', 4, 'name'],
  ['name ', 40, ''],
  ['naïve', 40, 've'],
  ['', 40, ''],
])('the name that %j ends with, of %d letters at most', (text, most, name) => {
  expect(nameBefore(text, most)).toBe(name);
});

test('small letters, capitals and digits must all be there', () => {
  expect(hasCasesAndDigits('aB3')).toBe(true);
  for (const lacking of ['ab3', 'AB3', 'aBc', '']) expect(hasCasesAndDigits(lacking)).toBe(false);
});

test('what is issued is random, of all these letters, and twenty long', () => {
  const value = sample(base62, 20, 4);
  expect(isIssued(value)).toBe(true);
  expect(isIssued(value.slice(1))).toBe(false);
  expect(isIssued(value.toLowerCase())).toBe(false);
  expect(isIssued('TheNameOfTheService2')).toBe(false);
});

test('digests have the length of one, and ids the groups of a UUID', () => {
  const hex = sample('0123456789abcdef', 32, 4);
  expect(isDigestOrId(hex)).toBe(true);
  expect(isDigestOrId(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'))).toBe(true);
  expect(isDigestOrId(hex.slice(1))).toBe(false);
});

test.each([1, 2, 3, 4, 6, 7, 8, 9, 10])('a generator of passwords made it, of every sign (%d)', (seed) => {
  expect(isGenerated(`q7,${sample(`${base62}!@%^&*()_+-=[]{}|;:,.<>?/~`, 17, seed)}`)).toBe(true);
});

test.each([
  'getPassword(User1).value2',
  'items[Key1].name(X2)',
  '^[A-Za-z0-9_.-]{12,64}$',
  '(?=.*[A-Z])(?=.*[0-9])',
  'https://Acme1.example.io/a?b=C2',
  'User1@Mail2.Acme.example',
  ['$', '{VAULT:-A1b(C2)d}xx'].join(''),
  '{{ .Values.Db1.Pass2 }}',
  'arn:aws:iam::1234:Role/X1',
  'Sha256.create(X1).hex(Y2)',
  'A1,B2,C3,d4,A1,B2,C3,d4',
])('code, patterns, addresses and lists are no generated passwords: %s', (value) => {
  expect(isGenerated(value)).toBe(false);
});
