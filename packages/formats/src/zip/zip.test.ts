import { zipOf } from './testing.js';
import { readZip } from './zip.js';

const packed = zipOf({ 'a.txt': 'a'.repeat(1000), 'b/c.txt': 'kept' }, { stored: ['b/c.txt'] });

/** A copy with bytes put in at an offset. */
const changed = (at: number, ...bytes: number[]): Buffer => {
  const copy = Buffer.from(packed);
  copy.set(bytes, at);
  return copy;
};
const directory = packed.readUInt32LE(packed.length - 6);

test('members are listed and unpacked, whatever stands before them', () => {
  for (const bytes of [packed, Buffer.concat([Buffer.from('#!/bin/sh\nexec java\n'), packed])])
    expect(readZip(bytes, 'f.zip').map((member) => [member.name, member.size, member.read(2000).toString()])).toEqual([
      ['a.txt', 1000, 'a'.repeat(1000)],
      ['b/c.txt', 4, 'kept'],
    ]);
});

test.each<[string, Buffer, string]>([
  ['no zip', Buffer.from('hello'), 'no central directory'],
  ['cut off', packed.subarray(0, packed.length - 30), 'no central directory'],
  ['another number of members', changed(packed.length - 12, 3), 'expected 3 members'],
  ['a directory out of the file', changed(packed.length - 6, 255, 255, 255), 'leads out of the file'],
  ['encrypted', changed(directory + 8, 1), 'a.txt is encrypted'],
  ['an unknown method', changed(directory + 10, 99), 'unknown method, 99'],
  ['a checksum of something else', changed(directory + 16, 1, 2, 3), 'is damaged'],
  ['more than it claims', changed(directory + 24, 10, 0), 'larger than it claims'],
  ['a place that is none', changed(directory + 42, 5), 'not where the directory says'],
  ['more than allowed', changed(directory + 24, 255, 255), 'larger than the 2000 bytes allowed'],
])('%s is refused', (_, bytes, message) => {
  expect(() => readZip(bytes, 'f.zip').map((member) => member.read(2000))).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message) }),
  );
});
