// The text at a finding's place, for the moment in which it is needed.

import { decodeText, lineIndex, type Region } from '@portcullis/core';

/** Text of the region, or undefined when the file no longer has such a place. */
export function secretAt(bytes: Buffer, region: Region): string | undefined {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return undefined;
  const index = lineIndex(text);
  const start = index.offsetAt(region.startLine, region.startColumn);
  const end = index.offsetAt(region.endLine, region.endColumn);
  return start === undefined || end === undefined || end <= start ? undefined : text.slice(start, end);
}
