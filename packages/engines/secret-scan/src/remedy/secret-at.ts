// A file with findings, read again, and the text at a finding's place for the moment in which it is needed.

import { type ByteLines, byteLines, contentHash, decodeText, detectEncoding, type Encoding, type Region } from '@portcullis/core';

export interface OpenedFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly lines: ByteLines;
  /** Decoded when it is asked for: nearly always a line is enough. */
  readonly text: string;
  /** Hash of its bytes. */
  readonly sha256: string;
}

/** Undefined when the bytes are no text. */
export function openFile(path: string, bytes: Buffer): OpenedFile | undefined {
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) return undefined;
  const text = (): string => decodeText(bytes)?.text ?? '';
  return {
    path,
    encoding,
    lines: encoding.startsWith('utf-16')
      ? byteLines(Buffer.from(text()), 'utf8')
      : byteLines(bytes, encoding === 'latin1' ? 'latin1' : 'utf8'),
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
