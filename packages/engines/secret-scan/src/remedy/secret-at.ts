// A file with findings, read again, and the text at a finding's place for the moment in which it is needed.

import { type ByteLines, byteLines, contentHash, decodeText, detectEncoding, type Encoding, type Region } from '@portcullis/core';
import { searchedBytes } from '../searched.js';

export interface OpenedFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly lines: ByteLines;
  /** Decoded when it is asked for: nearly always a line is enough. */
  readonly text: string;
  /** Hash of its bytes. */
  readonly sha256: string;
}

/** Undefined when the bytes are no text, or text of several encodings, which nothing could be written into. */
export function openFile(path: string, bytes: Buffer): OpenedFile | undefined {
  const encoding = detectEncoding(bytes);
  const searched = searchedBytes(bytes);
  if (encoding === undefined || searched === undefined || searched.mixed === true) return undefined;
  const text = (): string => decodeText(bytes)?.text ?? '';
  return {
    path,
    encoding,
    lines: byteLines(searched.bytes, searched.encoding),
    get text() {
      return text();
    },
    sha256: contentHash(bytes),
  };
}

/** Text of the region, or undefined when the file no longer has such a place. */
export function secretAt({ lines }: OpenedFile, region: Region): string | undefined {
  return lines.textAt(region);
}
