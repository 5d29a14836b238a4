// For tests: what a reader and the inventory make of a text.

import { inventory } from './inventory.js';
import { publicManifest } from './origin.js';
import { type Reader, type Source, source } from './reader.js';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A file of a made-up tree, with the others beside it. */
export function fileOf(files: Files, path: string, unread: Source['unread'] = new Map()): Source {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const at = (relative: string): string => new URL(relative, `file:///${folder}`).pathname.slice(1);
  const below = (relative: string): readonly string[] => {
    const start = at(`${relative}/`);
    return [
      ...new Set(Object.keys(files).flatMap((one) => (one.startsWith(start) ? [one.slice(start.length).split('/')[0] as string] : []))),
    ];
  };
  return source(
    path,
    Buffer.from(files[path] as string),
    (relative) => (Object.hasOwn(files, at(relative)) ? fileOf(files, at(relative), unread) : undefined),
    below,
    unread,
  );
}

/** `ref scope line depth`, sorted, of every component that the first file names. */
export async function componentsOf(reader: Reader, files: Files): Promise<readonly string[]> {
  const path = Object.keys(files)[0] as string;
  const manifest = publicManifest(await reader.read(fileOf(files, path)));
  return inventory([{ path, reader: reader.id, manifest }]).components.map(({ ref, scope, places, depth }) =>
    [ref, scope, ...places.map(({ line }) => line ?? '-'), ...(depth === undefined ? [] : [`depth ${depth}`])].join(' '),
  );
}

/** Line and message of the refusal, or of the first gap, which fails a step as well. */
export async function refusalOf(reader: Reader, files: Files): Promise<string> {
  try {
    const manifest = await reader.read(fileOf(files, Object.keys(files)[0] as string));
    const gap = manifest.gaps?.[0];
    return gap === undefined ? `read ${manifest.packages.length}` : `${gap.line ?? '-'}: ${gap.detail}`;
  } catch (error) {
    const { code, message, where } = error as { code?: string; message: string; where?: { line?: number } };
    return code === undefined ? `no PortcullisError: ${String(error)}` : `${where?.line ?? '-'}: ${message}`;
  }
}
