// Layers on top of one another (image specification, "Image Layer Filesystem Changeset"): each is read once, from the lowest up, and
// nothing of it is written anywhere. Whiteouts and opaque folders hide what lower layers brought, and nothing of their own layer.

import { refusal } from './refusal.js';
import { type TarEntry, type TarSink, tarReader } from './tar.js';
import { type File, type Folder, folderAt, joined, newFolder, quoted, segmentsOf } from './tree.js';
import { type Unpacked, unpack } from './unpack.js';

/** What is asked of the files of layers. */
export interface Interest {
  /** Whether a file's content is kept, looked at once, or passed over. The path has no link in it. */
  wants(path: string, size: number): 'keep' | 'look' | 'pass';
  /** Whether a file that is looked at is worth its bytes, by its first ones. */
  worth(path: string, first: Buffer): boolean;
  /** What is made of a file that is looked at; the bytes are gone afterwards. */
  look(path: string, bytes: Buffer): unknown;
  /** Largest file that is kept or looked at, in bytes. */
  readonly maxBytes: number;
}

export interface Layers {
  readonly root: Folder;
  /** Reads a layer onto those before it. @throws PortcullisError `layer-invalid`, `layer-too-large`, `root-invalid`. */
  add(where: string, packed: AsyncIterable<Uint8Array>): Promise<Unpacked>;
}

/** Entries of all layers together; the largest images that are about have some 600,000. */
export const maxEntries = 1_000_000;
/** Content that is kept at one time, in bytes. */
const maxKept = 1024 * 1024 * 1024;
/** Of a file that is looked at: magics stand in the first bytes. */
const firstBytes = 64;

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/** @param most entries of all layers together. */
export function layers(interest: Interest, most = maxEntries): Layers {
  const root = newFolder(0);
  let number = -1;
  let entries = 0;
  let kept = 0;
  return {
    root,
    async add(where, packed) {
      number++;
      const layer = number;
      const waiting: Promise<void>[] = [];
      const reader = tarReader(where, (entry) => {
        if (++entries > most) throw refusal('layer-too-large', where, `expected at most ${most} entries in all layers, got more`);
        return put(entry, layer, where, waiting);
      });
      const unpacked = await unpack(where, packed, (chunk) => reader.write(chunk));
      reader.end();
      await Promise.all(waiting);
      return unpacked;
    },
  };

  function put(entry: TarEntry, layer: number, where: string, waiting: Promise<void>[]): TarSink | undefined {
    const segments = segmentsOf(entry.name, where);
    const name = segments.pop();
    if (name === undefined) return undefined;
    if (name.startsWith(whiteout)) {
      hide(segments, name, layer, where);
      return undefined;
    }
    const place = folderAt(root, segments, where, () => newFolder(layer));
    if (place === undefined) throw refusal('layer-invalid', where, `expected a folder around ${quoted(entry.name)}, got a file`);
    const { folder } = place;
    const before = folder.children.get(name);
    if (entry.kind === 'directory') {
      if (before?.kind === 'folder') before.layer = layer;
      else folder.children.set(name, newFolder(layer));
      return undefined;
    }
    if (before !== undefined) release(before);
    if (entry.kind === 'symlink') folder.children.set(name, { kind: 'link', target: entry.target, layer });
    else if (entry.kind === 'device') folder.children.set(name, { kind: 'device', layer });
    else if (entry.kind === 'hardlink') folder.children.set(name, { ...linked(entry, where), layer });
    else {
      const file: File = { kind: 'file', size: entry.size, layer, since: layer, content: { kind: 'passed' } };
      folder.children.set(name, file);
      return sinkFor(file, joined(place.path, name), entry, before, waiting);
    }
    return undefined;
  }

  /** A second name of a file that is there already; what comes later in the archive cannot be linked to. */
  function linked({ name, target }: TarEntry, where: string): File {
    const segments = segmentsOf(target.replace(/^\/+/, ''), where);
    const last = segments.pop();
    const node = last === undefined ? undefined : folderAt(root, segments, where)?.folder.children.get(last);
    if (node?.kind !== 'file')
      throw refusal('layer-invalid', where, `expected ${quoted(name)} to be linked to a file before it, got ${quoted(target)}`);
    return node;
  }

  function sinkFor(file: File, path: string, entry: TarEntry, before: unknown, waiting: Promise<void>[]): TarSink | undefined {
    const wanted = interest.wants(path, file.size);
    if (wanted === 'pass') return undefined;
    const why = unreadable(entry, file.size);
    if (wanted === 'look') return looking(file, path, waiting, why);
    return why === undefined ? keeping(file, before) : lost(file, why);
  }

  function unreadable({ sparse }: TarEntry, size: number): string | undefined {
    if (sparse) return 'it is written as a sparse file, which is not read';
    return size > interest.maxBytes ? `it has ${size} bytes, and at most ${interest.maxBytes} are read` : undefined;
  }

  function keeping(file: File, before: unknown): TarSink {
    kept += file.size;
    if (kept > maxKept)
      throw refusal('layer-too-large', 'the image', `expected at most ${maxKept} bytes of databases and metadata, got more`);
    const bytes = Buffer.allocUnsafeSlow(file.size);
    let at = 0;
    return {
      write(chunk) {
        at += chunk.copy(bytes, at);
      },
      end() {
        file.content = { kind: 'kept', bytes };
        // A layer that only changed owner or time of a file did not bring it.
        const old = before as File | undefined;
        if (old?.kind === 'file' && old.content.kind === 'kept' && old.content.bytes.equals(bytes)) file.since = old.since;
      },
    };
  }

  /** @param why what is said of a file that is worth a look and cannot have one. */
  function looking(file: File, path: string, waiting: Promise<void>[], why: string | undefined): TarSink {
    const first = Buffer.allocUnsafe(Math.min(firstBytes, file.size));
    let whole: Buffer | undefined;
    let at = 0;
    const judge = (): void => {
      if (!interest.worth(path, first)) file.content = { kind: 'answer', answer: undefined };
      else if (why !== undefined) lost(file, why);
      else {
        whole = Buffer.allocUnsafeSlow(file.size);
        first.copy(whole);
      }
    };
    return {
      write(chunk) {
        let rest = chunk;
        if (at < first.length) {
          const taken = chunk.copy(first, at);
          at += taken;
          if (at < first.length) return;
          judge();
          rest = chunk.subarray(taken);
        }
        if (whole !== undefined) at += rest.copy(whole, at);
      },
      end() {
        if (first.length === 0) judge();
        if (whole === undefined) return;
        const content = { kind: 'answer' as const, answer: undefined as unknown };
        file.content = content;
        const bytes = whole;
        const answered = async (): Promise<void> => {
          content.answer = await interest.look(path, bytes);
        };
        waiting.push(answered());
      },
    };
  }

  function lost(file: File, why: string): undefined {
    file.content = { kind: 'lost', why };
    return undefined;
  }

  function release(node: unknown): void {
    const file = node as File;
    if (file.kind === 'file' && file.content.kind === 'kept') kept = Math.max(0, kept - file.size);
  }

  function hide(segments: readonly string[], name: string, layer: number, where: string): void {
    const hidden = name.slice(whiteout.length);
    if (hidden === '' || hidden === '.' || hidden === '..')
      throw refusal('layer-invalid', where, `expected a whiteout of a name, got ${quoted(name)}`);
    const place = folderAt(root, segments, where);
    if (place === undefined) return;
    const { folder } = place;
    if (name === opaque) {
      hideOlder(folder, layer);
      return;
    }
    // Others that begin so are notes of union file systems to themselves.
    if (name.startsWith(`${whiteout}${whiteout}`)) return;
    const node = folder.children.get(hidden);
    if (node === undefined) return;
    if (node.kind === 'folder') hideOlder(node, layer);
    if (node.kind === 'folder' ? node.children.size === 0 && node.layer !== layer : node.layer !== layer) {
      release(node);
      folder.children.delete(hidden);
    }
  }

  /** Takes out what other layers brought, and folders that are empty then and not of this layer. */
  function hideOlder(folder: Folder, layer: number): void {
    for (const [name, node] of folder.children) {
      if (node.kind === 'folder') hideOlder(node, layer);
      const stays = node.layer === layer || (node.kind === 'folder' && node.children.size > 0);
      if (stays) continue;
      release(node);
      folder.children.delete(name);
    }
  }
}
