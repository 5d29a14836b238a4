// Fixes as rules write them: edits in offsets of the file. The engine turns them into core's Fix for the file's bytes.

import type { Edit, Fix, LineIndex } from '@portcullis/core';
import type { Span } from './syntax/mapped-text.js';

export interface DraftEdit extends Span {
  readonly replacement: string;
}

export interface FixDraft {
  /** An imperative sentence. */
  readonly description: string;
  readonly edits: readonly DraftEdit[];
}

export function fix(description: string, ...edits: readonly DraftEdit[]): FixDraft {
  return { description, edits };
}

export function replace({ start, end }: Span, replacement: string): DraftEdit {
  return { start, end, replacement };
}

export function insertBefore({ start }: Span, text: string): DraftEdit {
  return { start, end: start, replacement: text };
}

export function insertAfter({ end }: Span, text: string): DraftEdit {
  return { start: end, end, replacement: text };
}

export function remove(span: Span): DraftEdit {
  return replace(span, '');
}

/** Removes whole lines, the line break behind them included. */
export function removeLines(text: string, { start, end }: Span): DraftEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  return { start: from, end: newline < 0 ? text.length : newline + 1, replacement: '' };
}

/** The draft as a fix of one file; `sha256` is that of its bytes. */
export function fixOf(draft: FixDraft, path: string, sha256: string, index: LineIndex): Fix {
  const edits: Edit[] = draft.edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement }));
  return { description: draft.description, changes: [{ path, sha256, edits }] };
}
