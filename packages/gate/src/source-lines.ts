// Lines of the checkout, for reports that give no text of the place that they name.

import { decodeText, type LineIndex, lineIndex } from '@portcullis/core';
import type { LineOf } from '@portcullis/sarif';
import type { ReadFile } from './patch.js';

/** Characters of files that are remembered. */
const maxRemembered = 64 * 1024 * 1024;

/** A reader of lines that remembers the files it was asked for last. */
export function lineReader(readFile: ReadFile): LineOf {
  const files = new Map<string, { readonly lines: LineIndex; readonly length: number } | undefined>();
  let remembered = 0;
  const open = (path: string): LineIndex | undefined => {
    const known = files.get(path);
    if (known !== undefined || files.has(path)) return known?.lines;
    const bytes = readFile(path);
    const text = bytes === undefined ? undefined : decodeText(bytes)?.text;
    const file = text === undefined ? undefined : { lines: lineIndex(text), length: text.length };
    files.set(path, file);
    remembered += file?.length ?? 0;
    for (const [oldest, old] of files) {
      if (remembered <= maxRemembered) break;
      files.delete(oldest);
      remembered -= old?.length ?? 0;
    }
    return file?.lines;
  };
  return (path, line) => {
    const lines = open(path);
    return lines !== undefined && line >= 1 && line <= lines.lineCount ? lines.lineText(line) : undefined;
  };
}
