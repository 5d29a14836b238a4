// For tests: root file systems out of names and contents, and databases of rpm in their three forms.

import { layers, type RootFileSystem, rootFileSystem } from '@portcullis/rootfs';
import { tar } from '../../../../../../test/harness/tar.js';
import { inventory } from '../../inventory.js';
import { manifestOf, readSystems } from '../index.js';
import { readOsRelease } from '../os-release.js';
import { tags } from '../rpm/header.js';

export type RootFiles = Readonly<Record<string, string | Buffer>>;

/** A root of these files; `-> TARGET` is a link. */
export async function rootOf(files: RootFiles): Promise<RootFileSystem> {
  const stack = layers({ wants: () => 'keep', worth: () => false, look: () => undefined, maxBytes: 64 * 1024 * 1024 });

  const entries = Object.entries(files).map(([name, content]) =>
    typeof content === 'string' && content.startsWith('-> ') ? { name, type: '2', target: content.slice(3) } : { name, content },
  );
  await stack.add(
    'layer',
    (async function* () {
      yield tar(entries);
    })(),
  );
  return rootFileSystem(stack.root, 'the image');
}

/** Refs of what the systems of a root are made of, sorted. */
export async function systemRefs(files: RootFiles): Promise<readonly string[]> {
  const root = await rootOf(files);
  const release = readOsRelease(root);
  const manifests = readSystems(root, maxBytes).map((database) => ({
    path: database.path,
    reader: database.kind,
    manifest: manifestOf(database, release, () => undefined),
  }));
  return inventory(manifests, () => false).components.map(({ ref }) => ref);
}

export const maxBytes = 64 * 1024 * 1024;

export interface RpmPackage {
  readonly name: string;
  readonly version?: string;
  readonly release?: string;
  readonly epoch?: number;
  readonly arch?: string;
  readonly source?: string;
  readonly files?: readonly string[];
}

/** A header as rpm writes them: an index of 16 bytes a tag, and the values behind it. */
export function rpmHeader({
  name,
  version = '1',
  release = '1',
  epoch,
  arch = 'noarch',
  source = 'a-1-1.src.rpm',
  files = [],
}: RpmPackage): Buffer {
  const entries: (readonly [tag: number, type: number, count: number, bytes: Buffer])[] = [];
  const text = (tag: number, value: string): void => void entries.push([tag, 6, 1, Buffer.from(`${value}\0`)]);
  const texts = (tag: number, values: readonly string[]): void =>
    void entries.push([tag, 8, values.length, Buffer.from(values.map((value) => `${value}\0`).join(''))]);
  const numbers = (tag: number, values: readonly number[]): void => {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
    entries.push([tag, 4, values.length, bytes]);
  };
  // Numbers first: each stands at a multiple of four.
  if (epoch !== undefined) numbers(tags.epoch, [epoch]);
  if (files.length > 0)
    numbers(
      tags.dirIndexes,
      files.map((_, index) => index),
    );
  text(tags.name, name);
  text(tags.version, version);
  text(tags.release, release);
  text(tags.arch, arch);
  text(tags.sourceRpm, source);
  if (files.length > 0) {
    texts(
      tags.baseNames,
      files.map((file) => file.slice(file.lastIndexOf('/') + 1)),
    );
    texts(
      tags.dirNames,
      files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)),
    );
  }
  const index = Buffer.alloc(8 + entries.length * 16);
  let offset = 0;
  for (const [at, [tag, type, count, bytes]] of entries.entries()) {
    for (const [by, value] of [tag, type, offset, count].entries()) index.writeUInt32BE(value, 8 + at * 16 + by * 4);
    offset += bytes.length;
  }
  index.writeUInt32BE(entries.length, 0);
  index.writeUInt32BE(offset, 4);
  return Buffer.concat([index, ...entries.map(([, , , bytes]) => bytes)]);
}

/** Packages.db with each header behind its marks. */
export function ndb(headers: readonly Buffer[]): Buffer {
  const adler = (bytes: Buffer): number => {
    let [a, b] = [1, 0];
    for (const byte of bytes) {
      a = (a + byte) % 65_521;
      b = (b + a) % 65_521;
    }
    return b * 65_536 + a;
  };
  const page = Buffer.alloc(4096);
  page.write('RpmP');
  page.writeUInt32LE(1, 12);
  for (let at = 32; at < 4096; at += 16) page.write('Slot', at);
  let offset = 4096;
  const blobs = headers.map((header, index) => {
    const blocks = Math.ceil((header.length + 28) / 16);
    const blob = Buffer.alloc(blocks * 16);
    blob.write('BlbS');
    blob.writeUInt32LE(index + 1, 4);
    blob.writeUInt32LE(header.length, 12);
    header.copy(blob, 16);
    blob.writeUInt32LE(adler(blob.subarray(0, -12)), blob.length - 12);
    blob.writeUInt32LE(header.length, blob.length - 8);
    blob.write('BlbE', blob.length - 4);
    const slot = 32 + index * 16;
    for (const [by, value] of [index + 1, offset / 16, blocks].entries()) page.writeUInt32LE(value, slot + 4 + by * 4);
    offset += blob.length;
    return blob;
  });
  return Buffer.concat([page, ...blobs]);
}

/** A hash of one bucket, each header on pages of its own, in either order of bytes. */
export function berkeley(headers: readonly Buffer[], bigEndian = false): Buffer {
  const size = 512;
  const word = (page: Buffer, value: number, at: number): number =>
    bigEndian ? page.writeUInt32BE(value, at) : page.writeUInt32LE(value, at);
  const half = (page: Buffer, value: number, at: number): number =>
    bigEndian ? page.writeUInt16BE(value, at) : page.writeUInt16LE(value, at);
  const pages: Buffer[] = [];
  const add = (type: number): { readonly page: Buffer; readonly number: number } => {
    const page = Buffer.alloc(size);
    word(page, pages.length, 8);
    page[25] = type;
    pages.push(page);
    return { page, number: pages.length - 1 };
  };
  const { page: meta } = add(8);
  const { page: bucket } = add(13);
  let end = size;
  let items = 0;
  const item = (bytes: Buffer): void => {
    end -= bytes.length;
    bytes.copy(bucket, end);
    half(bucket, end, 26 + items++ * 2);
  };
  for (const [index, header] of headers.entries()) {
    const key = Buffer.alloc(5, 1);
    word(key, index, 1);
    item(key);
    const value = Buffer.alloc(12);
    value[0] = 3;
    let before: Buffer | undefined;
    for (let at = 0; at < header.length; at += size - 26) {
      const { page, number } = add(7);
      const part = header.subarray(at, at + size - 26);
      part.copy(page, 26);
      half(page, part.length, 22);
      if (before === undefined) word(value, number, 4);
      else word(before, number, 16);
      before = page;
    }
    word(value, header.length, 8);
    item(value);
  }
  half(bucket, items, 20);
  for (const [at, value] of [
    [12, 0x00061561],
    [16, 9],
    [20, size],
    [32, pages.length - 1],
    [72, 0],
    [96, 1],
  ] as const)
    word(meta, value, at);
  return Buffer.concat(pages);
}
