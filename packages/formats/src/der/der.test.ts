// The reader of DER takes one encoding of a value and no other.

import { oid, sequence, tlv } from '../../../../test/harness/certificates.js';
import { bitsOf, booleanOf, childrenOf, encode, integerHex, numberOf, oidOf, readDer, timeOf } from './index.js';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

test.each([
  ['nothing', ''],
  ['a tag alone', '30'],
  ['an indefinite length', '3080 0000'],
  ['a length of its own length', '3084'],
  ['a length of five bytes', '3085 0000000001 00'],
  ['a length longer than it need be', '308101 00'],
  ['a length with a leading zero', `30820080 ${'00'.repeat(128)}`],
  ['content that is cut short', '3005 0101ff'],
  ['bytes behind the end', '3000 00'],
  ['a tag of several bytes', '3f8101 00'],
])('%s is refused', (_what, bytes) => {
  expect(() => readDer(hex(bytes), 0x30)).toThrow();
});

test('elements know their own bytes', () => {
  const inner = oid('1.2.840.113549');
  const [first, second] = childrenOf(readDer(sequence(inner, tlv(0x05))));
  expect(first?.raw).toEqual(inner);
  expect(second?.value).toHaveLength(0);
  expect(() => childrenOf(readDer(tlv(0x04, inner), 0x04))).toThrow('constructed');
});

test.each(['1.2.840.113549.1.1.11', '2.5.29.15', '0.9.2342.19200300.100.1.25', '2.16.840.1.101.3.4.2.1'])(
  '%s is read as written',
  (dotted) => {
    expect(oidOf(readDer(oid(dotted), 0x06))).toBe(dotted);
  },
);

test('identifiers with padding, no end or no content are refused', () => {
  for (const bytes of ['0600', '0602 2a80', '0603 2a8001', '0601 80']) expect(() => oidOf(readDer(hex(bytes), 0x06))).toThrow();
});

test('numbers are compared without their leading zeros', () => {
  expect(integerHex(readDer(hex('0202 00ff'), 0x02))).toBe('ff');
  expect(integerHex(readDer(hex('0201 00'), 0x02))).toBe('00');
  expect(numberOf(readDer(hex('0202 0100'), 0x02))).toBe(256);
  for (const bytes of ['0200', '0201 80', '0207 01000000000000']) expect(() => numberOf(readDer(hex(bytes), 0x02))).toThrow();
});

test('booleans are 00 or ff, bits have their places', () => {
  expect(booleanOf(readDer(hex('0101 ff'), 0x01))).toBe(true);
  expect(() => booleanOf(readDer(hex('0101 01'), 0x01))).toThrow();
  expect(bitsOf(readDer(hex('0302 05a0'), 0x03))).toEqual([true, false, true]);
  for (const bytes of ['0300', '0301 01', '0302 08a0']) expect(() => bitsOf(readDer(hex(bytes), 0x03))).toThrow();
});

test('times are those of the calendar, in UTC', () => {
  const read = (tag: number, text: string): string => timeOf(readDer(tlv(tag, Buffer.from(text)), tag)).toISOString();
  expect(read(0x17, '491231235959Z')).toBe('2049-12-31T23:59:59.000Z');
  expect(read(0x17, '500101000000Z')).toBe('1950-01-01T00:00:00.000Z');
  expect(read(0x18, '20260615120000.5Z')).toBe('2026-06-15T12:00:00.500Z');
  expect(read(0x18, '20260615120000.123456Z')).toBe('2026-06-15T12:00:00.123Z');
  for (const text of ['20260230120000Z', '20260615120000', '20260615120000+0100', '20260615250000Z', '2026061512Z'])
    expect(() => read(0x18, text)).toThrow();
});

test.each([0, 127, 128, 255, 256, 65_535, 65_536, 70_000])('what is written with %i bytes is read again', (length) => {
  const content = Buffer.alloc(length, 7);
  const { value, raw } = readDer(encode(0x30, content.subarray(0, 5), content.subarray(5)));
  expect([value.equals(content), raw.equals(tlv(0x30, content))]).toEqual([true, true]);
});
