// An archive that is packed as a whole (`docker save … | gzip`): its parts cannot be reached for, and their list stands behind them. It is
// unpacked once, piece by piece, into a folder of its own that goes when the image does.

import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemReason } from '@portcullis/workspace';
import { refusal } from '../refusal.js';
import { unpack } from '../unpack.js';
import { invalid } from './image.js';

/** Of the archive unpacked. The largest images of registries, those of machine learning, have 15 GiB. */
const maxBytes = 20 * 1024 ** 3;

export interface UnpackedFile {
  readonly path: string;
  remove(): void;
}

/** @throws PortcullisError `layer-invalid` where it is damaged, `layer-too-large`, `image-invalid` where the disk does not take it. */
export async function unpackedFile(absolute: string, name: string): Promise<UnpackedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-image-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'image.tar');
  const descriptor = openSync(path, 'wx', 0o600);
  let bytes = 0;
  try {
    await unpack(name, createReadStream(absolute, { highWaterMark: 256 * 1024 }), (chunk) => {
      bytes += chunk.length;
      if (bytes > maxBytes) throw refusal('layer-too-large', name, `expected an archive of at most ${maxBytes} bytes unpacked, got more`);
      writeAll(descriptor, chunk, name);
    });
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function writeAll(descriptor: number, chunk: Buffer, name: string): void {
  try {
    for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
  } catch (error) {
    throw invalid(name, `expected room to unpack the archive, got ${systemReason(error)}`);
  }
}
