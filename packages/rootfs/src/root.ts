// What an engine asks of a root file system, whether it came out of layers or lies in a folder.

import { systemReason } from '@portcullis/workspace';
import { readBeginning } from './folder.js';
import { refusal } from './refusal.js';
import { type File, type Folder, filesOf, nodeAt } from './tree.js';

export interface RootFile {
  /** Without a slash at its beginning and without a link in it. */
  readonly path: string;
  readonly size: number;
  /** Number of the layer that brought it with this content. */
  readonly layer: number;
  /** Number of the layer that wrote it last. */
  readonly written: number;
  /** Whether it was looked at as it came by; then `answer` is what was made of it, if anything was. */
  readonly looked: boolean;
  readonly answer: unknown;
  /** Why it could not be kept, where it could not. */
  readonly lost: string | undefined;
  /** @throws PortcullisError `root-invalid` where the content cannot be had, or has more than `maxBytes`. */
  read(maxBytes: number): Buffer;
  /** At most so many of its first bytes; undefined where its content is not at hand. */
  beginning(length: number): Buffer | undefined;
}

export interface RootFileSystem {
  /** For messages. */
  readonly name: string;
  /** Every file, by its path without links. */
  files(): Iterable<RootFile>;
  /**
   * What lies at a path, with links followed.
   * @throws PortcullisError `root-invalid` where a link leads out of the root.
   */
  find(path: string): RootFile | 'folder' | 'device' | undefined;
  /** The path without links, for one that need not be there as long as its folder is. */
  canonical(path: string): string;
  /** Names in a folder, sorted; empty when there is none. */
  list(path: string): readonly string[];
}

export function rootFileSystem(root: Folder, name: string): RootFileSystem {
  const folders = new Map<string, string>();
  const folderOf = (path: string): string => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    let found = path;
    try {
      found = nodeAt(root, path, name)?.path ?? path;
    } catch {
      // A list of files may name what links out of the root; that is nobody's file here.
    }
    folders.set(path, found);
    return found;
  };
  return {
    name,
    *files() {
      for (const { path, file } of filesOf(root)) yield rootFile(path, file, name);
    },
    find(path) {
      const found = nodeAt(root, path, name);
      if (found === undefined) return undefined;
      return found.node.kind === 'file' ? rootFile(found.path, found.node, name) : found.node.kind;
    },
    canonical(path) {
      const plain = path.replace(/^\/+|\/+$/g, '');
      const slash = plain.lastIndexOf('/');
      return slash < 0 ? plain : `${folderOf(plain.slice(0, slash))}/${plain.slice(slash + 1)}`;
    },
    list(path) {
      const found = nodeAt(root, path, name);
      return found?.node.kind === 'folder' ? [...found.node.children.keys()].sort() : [];
    },
  };
}

function rootFile(path: string, file: File, name: string): RootFile {
  const { content } = file;
  return {
    path,
    size: file.size,
    layer: file.since,
    written: file.layer,
    looked: content.kind === 'answer',
    answer: content.kind === 'answer' ? content.answer : undefined,
    lost: content.kind === 'lost' ? content.why : undefined,
    read(maxBytes) {
      if (file.size > maxBytes) throw unread(path, `it has ${file.size} bytes, and at most ${maxBytes} are read`);
      if (content.kind === 'kept') return content.bytes;
      if (content.kind === 'lost') throw unread(path, content.why);
      if (content.kind !== 'file') throw unread(path, `its name in ${name} did not tell what it is for`);
      try {
        return readBeginning(content.absolute, maxBytes);
      } catch (error) {
        throw unread(path, systemReason(error));
      }
    },
    beginning(length) {
      if (content.kind === 'kept') return content.bytes.subarray(0, length);
      if (content.kind !== 'file') return undefined;
      try {
        return readBeginning(content.absolute, length);
      } catch (error) {
        throw unread(path, systemReason(error));
      }
    },
  };
}

function unread(path: string, why: string): Error {
  return refusal('root-invalid', path, `expected a file that can be read: ${why}`);
}
