import { base62, sample } from '../../rule.js';
import { hasCasesAndDigits, isDigestOrId, isIssued, nameBefore } from './measures.js';

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
