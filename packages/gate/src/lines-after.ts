// Where the lines of files lie once a patch is in.

import type { LineIndex } from '@portcullis/core';

/** Lines among which the text of a line is, 1-based, the end inclusive. */
export type LinesAfter = (path: string, line: number) => { readonly start: number; readonly end: number };

/** No patch moves nothing. */
export const unmoved: LinesAfter = (_path, line) => ({ start: line, end: line });

interface EditedFile {
  readonly index: LineIndex;
  /** As UTF-16 offsets, in order, none over another. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
}

/** @param files those that the patch changes, by path. */
export function linesAfter(files: ReadonlyMap<string, EditedFile>): LinesAfter {
  return (path, line) => {
    const file = files.get(path);
    return file === undefined ? { start: line, end: line } : lineAfter(file, line);
  };
}

/** An edit's lines become those of its replacement; the lines behind move by the difference. */
function lineAfter({ index, edits }: EditedFile, line: number): { readonly start: number; readonly end: number } {
  let moved = 0;
  let touched: number | undefined;
  for (const { start, end, replacement } of edits) {
    const { startLine, endLine } = index.region(start, end);
    if (startLine > line) break;
    if (endLine >= line) touched ??= startLine + moved;
    moved += (replacement.match(/\r\n|\r|\n/g)?.length ?? 0) - (endLine - startLine);
    // The text behind the last edit of a line goes on where that edit ends.
    if (endLine > line) return { start: touched ?? line + moved, end: endLine + moved };
  }
  return { start: touched ?? line + moved, end: line + moved };
}
