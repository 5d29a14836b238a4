// Packages.db, rpm's own database (SUSE): pages of slots, each with the place of a blob between marks and a checksum.
// rpm, lib/backend/ndb/rpmpkg.c

import { invalid } from '../../reader.js';

const headerSize = 32;
const slotSize = 16;
const blockSize = 16;
const pageSize = 4096;
const headSize = 16;
const tailSize = 12;

/** Headers of packages with their numbers. @throws PortcullisError `manifest-invalid` where a slot, mark or checksum is wrong. */
export function ndbBlobs(file: Buffer, path: string): readonly { readonly id: number; readonly blob: Buffer }[] {
  const fail = (message: string): Error => invalid(path, undefined, message);
  if (file.length < pageSize || file.toString('latin1', 0, 4) !== 'RpmP') throw fail('expected a database of rpm (ndb), got other bytes');
  if (file.readUInt32LE(4) !== 0) throw fail(`expected version 0 of the format, got ${file.readUInt32LE(4)}`);
  const pages = file.readUInt32LE(12);
  if (pages < 1 || pages * pageSize > file.length || file.length % blockSize !== 0)
    throw fail(`expected ${pages} pages of slots and whole blocks, got a file of ${file.length} bytes; it is cut off`);
  const found: { readonly id: number; readonly blob: Buffer }[] = [];
  const seen = new Set<number>();
  for (let at = headerSize; at < pages * pageSize; at += slotSize) {
    if (file.toString('latin1', at, at + 4) !== 'Slot') throw fail('expected the mark of a slot, got other bytes');
    const [id, offset, blocks] = [4, 8, 12].map((by) => file.readUInt32LE(at + by)) as [number, number, number];
    if (offset === 0) continue;
    if (id === 0 || seen.has(id) || blocks < 2 || offset * blockSize < pages * pageSize || (offset + blocks) * blockSize > file.length)
      throw fail(`expected package ${id} to lie within the file and once, got ${blocks} blocks at ${offset}`);
    seen.add(id);
    found.push({ id, blob: blobAt(file.subarray(offset * blockSize, (offset + blocks) * blockSize), id, fail) });
  }
  return found;
}

function blobAt(bytes: Buffer, id: number, fail: (message: string) => Error): Buffer {
  const length = bytes.readUInt32LE(12);
  const blocks = Math.ceil((headSize + length + tailSize) / blockSize);
  const tail = bytes.length - tailSize;
  const isMarked = bytes.toString('latin1', 0, 4) === 'BlbS' && bytes.toString('latin1', tail + 8) === 'BlbE';
  if (!isMarked || bytes.readUInt32LE(4) !== id || blocks * blockSize !== bytes.length || bytes.readUInt32LE(tail + 4) !== length)
    throw fail(`expected package ${id} between its marks and as long as they say`);
  if (adler32(bytes.subarray(0, tail)) !== bytes.readUInt32LE(tail)) throw fail(`expected package ${id} with its checksum`);
  return bytes.subarray(headSize, headSize + length);
}

/** RFC 1950, section 9. */
function adler32(bytes: Buffer): number {
  let [a, b] = [1, 0];
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(bytes.length, start + 3800);
    for (let at = start; at < end; at++) {
      a += bytes[at] as number;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}
