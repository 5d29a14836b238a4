// The header of one package as rpm's databases hold it: an index of tags and their values, big-endian.
// https://rpm-software-management.github.io/rpm/manual/format_header.html and .../tags.html

import { invalid } from '../../reader.js';

/** Tags that are read. */
export const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  licence: 1014,
  arch: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provideName: 1047,
  requireName: 1049,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
} as const;

export interface Header {
  /** Text of a tag; the first of several. */
  text(tag: number): string | undefined;
  texts(tag: number): readonly string[];
  /** Numbers of 32 bits. */
  numbers(tag: number): readonly number[];
}

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

const entrySize = 16;
/** rpm takes no more itself. */
const maxEntries = 65_535;
const int32 = 4;
const string = 6;
const stringArray = 8;
const i18nString = 9;

/** @param what the package's number, for messages. @throws PortcullisError `manifest-invalid` where a length leads out of the header. */
export function readHeader(blob: Buffer, path: string, what: string): Header {
  const fail = (message: string): Error => invalid(path, undefined, `expected the header of ${what} ${message}`);
  if (blob.length < 8) throw fail(`to have at least 8 bytes, got ${blob.length}`);
  const [count, size] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
  const start = 8 + count * entrySize;
  if (count === 0 || count > maxEntries || start + size !== blob.length)
    throw fail(`to be as long as it says (${count} tags and ${size} bytes), got ${blob.length} bytes`);
  const store = blob.subarray(start);
  const entries = new Map<number, Entry>();
  for (let index = 0; index < count; index++) {
    const at = 8 + index * entrySize;
    const entry = { type: blob.readUInt32BE(at + 4), offset: blob.readInt32BE(at + 8), count: blob.readUInt32BE(at + 12) };
    if (entry.offset < 0 || entry.offset > size || entry.count > size) throw fail(`to hold its tags, got one outside of it`);
    entries.set(blob.readUInt32BE(at), entry);
  }
  const texts = (tag: number): readonly string[] => {
    const entry = entries.get(tag);
    if (entry === undefined) return [];
    if (entry.type !== string && entry.type !== stringArray && entry.type !== i18nString) throw fail(`to have text under tag ${tag}`);
    const found: string[] = [];
    let at = entry.offset;
    for (let index = 0; index < (entry.type === string ? 1 : entry.count); index++) {
      const end = store.indexOf(0, at);
      if (end < 0) throw fail(`to end the text of tag ${tag}`);
      found.push(store.toString('utf8', at, end));
      at = end + 1;
    }
    return found;
  };
  return {
    texts,
    text: (tag) => texts(tag)[0],
    numbers(tag) {
      const entry = entries.get(tag);
      if (entry === undefined) return [];
      if (entry.type !== int32 || entry.offset + entry.count * 4 > store.length) throw fail(`to have its numbers under tag ${tag}`);
      return Array.from({ length: entry.count }, (_, index) => store.readUInt32BE(entry.offset + index * 4));
    },
  };
}
