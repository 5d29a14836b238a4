// A fix: text edits that are valid for one exact content of one or more files.

import { createHash } from 'node:crypto';
import { PortcullisError } from './errors.js';
import type { Region } from './finding.js';
import { lineIndex } from './text.js';

export interface Edit {
  /** What is replaced; an empty region inserts. */
  readonly region: Region;
  readonly replacement: string;
}

export interface FileChange {
  readonly path: string;
  /** SHA-256, hex, of the file's bytes for which the edits were computed. */
  readonly sha256: string;
  /**
   * The content holds a secret, which its hash would let be guessed: in a report that says which commit was scanned the hash is
   * left out, and the fix holds for the file as it is in that commit.
   */
  readonly confidential?: true;
  readonly edits: readonly Edit[];
}

export interface Fix {
  /** What the fix does, as an imperative sentence. */
  readonly description: string;
  /** It may change what is built or how it behaves, so that a person decides; absent where the meaning stays the same. */
  readonly kind?: 'suggested';
  readonly changes: readonly FileChange[];
}

/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
export function contentHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
export function regionsConflict(a: Region, b: Region): boolean {
  const before = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
    line < otherLine || (line === otherLine && column <= otherColumn);
  const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
  return (
    same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn))
  );
}

/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */
export function composeChanges(changes: readonly FileChange[]): {
  readonly edits: readonly Edit[];
  readonly leftOut: readonly FileChange[];
} {
  const taken: Edit[] = [];
  const leftOut: FileChange[] = [];
  const sha256 = changes[0]?.sha256;
  for (const change of changes) {
    const fresh = change.edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
    const clash = fresh.some((edit) => taken.some((other) => regionsConflict(edit.region, other.region)));
    if (clash || change.sha256 !== sha256) leftOut.push(change);
    else taken.push(...fresh);
  }
  return { edits: taken, leftOut };
}

/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
export function applyEdits(text: string, change: FileChange): string {
  if (contentHash(text) !== change.sha256) {
    throw new PortcullisError({
      code: 'fix-stale',
      message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
      where: { file: change.path },
      remedy: 'Scan the file again: it changed after the fix was computed.',
    });
  }
  const index = lineIndex(text);
  const spans = change.edits
    .map((edit) => ({
      start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
      end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
      edit,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const [order, { start, end, edit }] of spans.entries()) {
    if (start < 0 || end < start) {
      throw new PortcullisError({
        code: 'fix-outside',
        message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
        where: { file: change.path, line: edit.region.startLine },
        remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
      });
    }
    const previous = spans[order - 1];
    if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
      throw new PortcullisError({
        code: 'fix-conflict',
        message: 'expected edits that do not overlap, got two for the same place',
        where: { file: change.path, line: edit.region.startLine },
        remedy: 'Apply the fixes one at a time.',
      });
    }
    result += text.slice(position, start) + edit.replacement;
    position = end;
  }
  return result + text.slice(position);
}

function sameEdit(a: Edit, b: Edit): boolean {
  return (
    a.replacement === b.replacement &&
    a.region.startLine === b.region.startLine &&
    a.region.startColumn === b.region.startColumn &&
    a.region.endLine === b.region.endLine &&
    a.region.endColumn === b.region.endColumn
  );
}
