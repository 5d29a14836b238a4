// Archives and images as no tool writes them: every header byte is the test's.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  /** Type of the header; `0`, a file, where nothing is said. */
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly target?: string;
  /** What the header says in the place of the content's length. */
  readonly size?: number;
  /** Written over the header before its checksum is made. */
  readonly patch?: (header: Buffer) => void;
}

/** An archive of these entries, with or without its end. */
export function tar(entries: readonly Entry[], ended = true): Buffer {
  const blocks = entries.flatMap(({ name, type = '0', content = '', target = '', size, patch }) => {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write(type, 156, 'latin1');
    header.write(target.slice(0, 100), 157);
    header.write('ustar\u000000', 257);
    patch?.(header);
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, ...(ended ? [Buffer.alloc(1024)] : [])]);
}

/** A pax header for the entry after it. */
export function pax(records: Readonly<Record<string, string>>): Entry {
  const content = Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = rest.length + 1;
      while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length;
      return `${length}${rest}`;
    })
    .join('');
  return { name: 'PaxHeaders/x', type: 'x', content };
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export interface LayoutOptions {
  /** How each layer is packed; gzip where nothing is said. */
  readonly pack?: (layer: Buffer) => Buffer;
  readonly labels?: Readonly<Record<string, string>>;
  /** Changes the manifest before it is written. */
  readonly manifest?: (manifest: Manifest) => void;
}

export interface Manifest {
  config: { mediaType: string; digest: string; size: number };
  layers: { mediaType: string; digest: string; size: number }[];
  annotations?: Record<string, string>;
}

/** Writes an OCI layout of one image, and returns the manifest's digest. */
export function writeLayout(folder: string, layers: readonly Buffer[], options: LayoutOptions = {}): string {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const put = (bytes: Buffer, mediaType: string): { mediaType: string; digest: string; size: number } => {
    const digest = digestOf(bytes);
    writeFileSync(join(folder, 'blobs', digest.replace(':', '/')), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const packed = layers.map((layer) => put((options.pack ?? gzipSync)(layer), 'application/vnd.oci.image.layer.v1.tar+gzip'));
  const config = put(
    Buffer.from(
      JSON.stringify({
        os: 'linux',
        architecture: 'amd64',
        config: { Labels: options.labels ?? {} },
        rootfs: { type: 'layers', diff_ids: layers.map(digestOf) },
      }),
    ),
    'application/vnd.oci.image.config.v1+json',
  );
  const manifest: Manifest = { config, layers: packed };
  options.manifest?.(manifest);
  const entry = put(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, ...manifest })), manifestType);
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  return entry.digest;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
