// A root file system as names: folders, files, links, without anything on the disk. Links lead within the root, as they do for a
// process that has it as its root; what leads out of it is refused.

import { refusal } from './refusal.js';

export interface Folder {
  readonly kind: 'folder';
  readonly children: Map<string, Node>;
  /** Number of the layer that wrote it last. */
  layer: number;
}

export interface File {
  readonly kind: 'file';
  readonly size: number;
  /** Number of the layer that wrote it last. */
  readonly layer: number;
  /** Number of the layer that brought it with this content: writing the same anew brings nothing. */
  since: number;
  /** What became of the content. */
  content: Content;
}

export type Content =
  | { readonly kind: 'kept'; readonly bytes: Buffer }
  /** On the disk, where a folder is the root. */
  | { readonly kind: 'file'; readonly absolute: string }
  /** What whoever looked at it made of it. */
  | { readonly kind: 'answer'; answer: unknown }
  /** Nobody asked for it when it came by. */
  | { readonly kind: 'passed' }
  /** It could not be kept; why completes "cannot be read: ". */
  | { readonly kind: 'lost'; readonly why: string };

export interface Link {
  readonly kind: 'link';
  readonly target: string;
  readonly layer: number;
}

export interface Device {
  readonly kind: 'device';
  readonly layer: number;
}

export type Node = Folder | File | Link | Device;

export interface Place {
  readonly folder: Folder;
  /** Of the folder, without slashes at either end; the root's is empty. */
  readonly path: string;
}

export function newFolder(layer: number): Folder {
  return { kind: 'folder', children: new Map(), layer };
}

/** As many links as the kernel follows. */
const maxLinks = 40;
const maxDepth = 500;

/**
 * Segments of a path as it stands in an archive.
 * @throws PortcullisError `layer-invalid` for one that leads out, or that names a place of its own.
 */
export function segmentsOf(name: string, where: string): string[] {
  if (name.startsWith('/')) throw refusal('layer-invalid', where, `expected a name below the root, got the absolute ${quoted(name)}`);
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) throw refusal('layer-invalid', where, `expected a name below the root, got ${quoted(name)} with \`..\``);
  if (segments.length > maxDepth) throw refusal('layer-invalid', where, `expected at most ${maxDepth} folders in one another`);
  return segments;
}

export function quoted(name: string): string {
  return `"${name.length > 120 ? `${name.slice(0, 117)}…` : name}"`;
}

/**
 * The folder of a path, with links on the way followed.
 * @param make makes a folder that is not there.
 * @throws PortcullisError `root-invalid` for a link that leads out of the root, or round in a ring.
 */
export function folderAt(root: Folder, segments: readonly string[], where: string, make?: () => Folder): Place | undefined {
  const walk = { stack: [{ folder: root, name: '' }], links: 0 };
  const todo = [...segments].reverse();
  while (todo.length > 0) {
    const name = todo.pop() as string;
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (walk.stack.length === 1) throw leadsOut(where, segments);
      walk.stack.pop();
      continue;
    }
    const { folder } = walk.stack.at(-1) as { folder: Folder };
    let child = folder.children.get(name);
    if (child === undefined && make !== undefined) {
      child = make();
      folder.children.set(name, child);
    }
    if (child?.kind === 'link') {
      if (++walk.links > maxLinks)
        throw refusal('root-invalid', where, `expected links that lead somewhere, got a ring at ${quoted(segments.join('/'))}`);
      if (child.target.startsWith('/')) walk.stack.length = 1;
      todo.push(...child.target.split('/').reverse());
    } else if (child?.kind === 'folder') walk.stack.push({ folder: child, name });
    else return undefined;
  }
  const path = walk.stack
    .slice(1)
    .map(({ name }) => name)
    .join('/');
  return { folder: (walk.stack.at(-1) as { folder: Folder }).folder, path };
}

function leadsOut(where: string, segments: readonly string[]): Error {
  return refusal('root-invalid', where, `expected a path within the root, got ${quoted(segments.join('/'))}, which a link leads out of it`);
}

/** What a path leads to in the end, and the path of it without links. @throws PortcullisError `root-invalid` */
export function nodeAt(
  root: Folder,
  path: string,
  where: string,
): { readonly node: Exclude<Node, Link>; readonly path: string } | undefined {
  let segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  for (let links = 0; links <= maxLinks; links++) {
    const name = segments.at(-1);
    if (name === undefined) return { node: root, path: '' };
    if (name === '..') {
      const place = folderAt(root, segments, where);
      return place === undefined ? undefined : { node: place.folder, path: place.path };
    }
    const place = folderAt(root, segments.slice(0, -1), where);
    const node = place?.folder.children.get(name);
    if (place === undefined || node === undefined) return undefined;
    if (node.kind !== 'link') return { node, path: joined(place.path, name) };
    const parts = node.target.split('/');
    segments = (node.target.startsWith('/') ? parts : [...place.path.split('/'), ...parts]).filter((part) => part !== '' && part !== '.');
    if (segments.length > maxDepth) break;
  }
  throw refusal('root-invalid', where, `expected links that lead somewhere, got a ring at ${quoted(path)}`);
}

export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Every file by the path that no link is part of, in the order in which they were put there. */
export function* filesOf(folder: Folder, path = ''): Generator<{ readonly path: string; readonly file: File }> {
  const open: { readonly folder: Folder; readonly path: string }[] = [{ folder, path }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name, node] of next.folder.children) {
      const at = joined(next.path, name);
      if (node.kind === 'folder') open.push({ folder: node, path: at });
      else if (node.kind === 'file') yield { path: at, file: node };
    }
  }
}
