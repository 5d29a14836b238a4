// A file with findings, decoded once for all of them, and the text at a finding's place for the moment in which it is needed.

import { contentHash, decodeText, type Encoding, type LineIndex, lineIndex, type Region } from '@portcullis/core';

export interface OpenedFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly index: LineIndex;
  /** Hash of its bytes. */
  readonly sha256: string;
}

/** Undefined when the bytes are no text. */
export function openFile(path: string, bytes: Buffer): OpenedFile | undefined {
  const decoded = decodeText(bytes);
  return decoded === undefined ? undefined : { path, ...decoded, index: lineIndex(decoded.text), sha256: contentHash(bytes) };
}

/** Text of the region, or undefined when the file no longer has such a place. */
export function secretAt({ text, index }: OpenedFile, region: Region): string | undefined {
  const start = index.offsetAt(region.startLine, region.startColumn);
  const end = index.offsetAt(region.endLine, region.endColumn);
  return start === undefined || end === undefined || end <= start ? undefined : text.slice(start, end);
}
