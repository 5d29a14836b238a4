// An archive on the disk as a folder of files, of which each can be opened where it lies: nothing is read but headers.

import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { systemReason } from '@portcullis/workspace';
import { tarReader } from '../tar.js';
import { segmentsOf } from '../tree.js';
import { invalid } from './image.js';

export interface TarFile {
  /** @throws PortcullisError `image-invalid` where there is no such file. */
  size(name: string): number;
  has(name: string): boolean;
  names(): readonly string[];
  /** @throws PortcullisError `image-invalid` where there is no such file, or it is larger. */
  read(name: string, maxBytes: number): Buffer;
  stream(name: string): AsyncIterable<Uint8Array>;
}

const blockSize = 512;
/** Of an archive of images: layers, manifests and configurations. */
const maxFiles = 100_000;
const maxLinks = 10;

interface Member {
  readonly start: number;
  readonly size: number;
  /** Where it is a link, as `docker save` once wrote for layers that images share. */
  readonly target?: string;
}

/** @throws PortcullisError `layer-invalid` where it is no archive, `image-invalid` where it cannot be read. */
export function openTarFile(absolute: string, name: string): TarFile {
  const members = indexOf(absolute, name);
  const find = (path: string): Member => {
    let at = path;
    for (let links = 0; links <= maxLinks; links++) {
      const member = members.get(at);
      if (member === undefined) throw invalid(name, `expected ${path.slice(0, 200)} in the archive, got none`);
      if (member.target === undefined) return member;
      at = linkTarget(at, member.target, name);
    }
    throw invalid(name, `expected a file at ${path.slice(0, 200)}, got links in a ring`);
  };
  return {
    has: (path) => members.has(path),
    names: () => [...members.keys()],
    size: (path) => find(path).size,
    read(path, maxBytes) {
      const { start, size } = find(path);
      if (size > maxBytes) throw invalid(name, `expected ${path.slice(0, 200)} of at most ${maxBytes} bytes, got ${size}`);
      const descriptor = openSync(absolute, 'r');
      try {
        const bytes = Buffer.alloc(size);
        if (readSync(descriptor, bytes, 0, size, start) < size) throw invalid(name, `expected ${path.slice(0, 200)} to its end, got less`);
        return bytes;
      } finally {
        closeSync(descriptor);
      }
    },
    stream(path) {
      const { start, size } = find(path);
      return size === 0 ? empty() : createReadStream(absolute, { start, end: start + size - 1, highWaterMark: 256 * 1024 });
    },
  };
}

async function* empty(): AsyncGenerator<Uint8Array> {
  // A layer of no bytes has none to give.
}

function indexOf(absolute: string, name: string): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  let descriptor: number;
  try {
    descriptor = openSync(absolute, 'r');
  } catch (error) {
    throw invalid(name, `expected an archive that can be read, got ${systemReason(error)}`);
  }
  try {
    const length = fstatSync(descriptor).size;
    const block = Buffer.alloc(blockSize);
    let at = 0;
    const reader = tarReader(name, (entry) => {
      if (members.size >= maxFiles) throw invalid(name, `expected at most ${maxFiles} files in an archive of images`);
      const path = segmentsOf(entry.name, name).join('/');
      if (entry.kind === 'file') members.set(path, { start: at + blockSize, size: entry.size });
      else if (entry.kind !== 'directory')
        members.set(path, { start: 0, size: 0, target: entry.kind === 'hardlink' ? `/${entry.target}` : entry.target });
      return undefined;
    });
    while (at < length && !reader.ended()) {
      if (readSync(descriptor, block, 0, blockSize, at) < blockSize)
        throw invalid(name, 'expected an archive of whole blocks; it is cut off');
      reader.write(block);
      at += blockSize + reader.pass();
    }
    if (at > length) throw invalid(name, 'expected the archive to go on, got its end within a file; it is cut off');
    reader.end();
  } finally {
    closeSync(descriptor);
  }
  return members;
}

function linkTarget(from: string, target: string, name: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw invalid(name, `expected links within the archive, got ${target.slice(0, 200)}`);
  }
  return parts.join('/');
}
