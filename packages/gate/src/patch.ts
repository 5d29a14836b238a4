// All fixes as one unified diff that `git apply` takes.

import {
  applyEdits,
  compareText,
  composeChanges,
  contentHash,
  decodeText,
  type Edit,
  type FileChange,
  type Fix,
  lineIndex,
} from '@portcullis/core';

/** Bytes of a workspace file, or undefined when there is no such readable file. */
export type ReadFile = (path: string) => Uint8Array | undefined;

export interface Patch {
  /** Empty when there is nothing to fix. */
  readonly text: string;
  readonly fixed: number;
  /** Why a fix is not in the patch. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
}

const contextLines = 3;

export function patchOf(fixes: readonly Fix[], readFile: ReadFile): Patch {
  const leftOut: { path: string; reason: string }[] = [];
  const byPath = new Map<string, FileChange[]>();
  for (const fix of fixes) for (const change of fix.changes) byPath.set(change.path, [...(byPath.get(change.path) ?? []), change]);
  const parts: string[] = [];
  let fixed = 0;
  for (const path of [...byPath.keys()].sort(compareText)) {
    const changes = byPath.get(path) as FileChange[];
    const bytes = readFile(path);
    const decoded = bytes === undefined ? undefined : decodeText(bytes);
    if (bytes === undefined || decoded?.encoding !== 'utf-8' || bytes[0] === 0xef) {
      leftOut.push({ path, reason: bytes === undefined ? 'the file is not there' : 'the file is no plain UTF-8 text' });
      continue;
    }
    const current = contentHash(bytes);
    const fitting = changes.filter((change) => change.sha256 === current);
    for (const _ of changes.filter((change) => change.sha256 !== current))
      leftOut.push({ path, reason: 'the file changed after the fix was computed' });
    if (fitting.length === 0) continue;
    const { edits, leftOut: clashing } = composeChanges(fitting);
    for (const _ of clashing) leftOut.push({ path, reason: 'it overlaps with another fix' });
    try {
      parts.push(fileDiff(path, decoded.text, { path, sha256: current, edits }));
      fixed += fitting.length - clashing.length;
    } catch {
      leftOut.push({ path, reason: 'its edits lie outside the file' });
    }
  }
  return { text: parts.join(''), fixed, leftOut };
}

/** One file's part of the diff. */
export function fileDiff(path: string, text: string, change: FileChange): string {
  const after = splitLines(applyEdits(text, change));
  const before = splitLines(text);
  const hunks = hunksOf(before, after, changedBlocks(text, change.edits));
  if (hunks.length === 0) return '';
  return [
    `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
    `--- ${headerName(`a/${path}`)}\n`,
    `+++ ${headerName(`b/${path}`)}\n`,
    ...hunks,
  ].join('');
}

interface Block {
  /** 0-based first line and line after the last, before and after the edits. */
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Line ranges the edits touch, in order, with where they end up. */
function changedBlocks(text: string, edits: readonly Edit[]): Block[] {
  const index = lineIndex(text);
  const sorted = [...edits].sort((a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn);
  const lastLine = splitLines(text).length;
  const blocks: Block[] = [];
  let shift = 0;
  for (const { region, replacement } of sorted) {
    const start = index.offsetAt(region.startLine, region.startColumn) ?? 0;
    const end = index.offsetAt(region.endLine, region.endColumn) ?? 0;
    const growth = lineBreaks(replacement) - lineBreaks(text.slice(start, end));
    const oldStart = Math.min(diffLine(text, start), lastLine);
    const oldEnd = Math.min(diffLine(text, end) + 1, lastLine);
    const previous = blocks.at(-1);
    if (previous !== undefined && oldStart <= previous.oldEnd) {
      blocks[blocks.length - 1] = {
        ...previous,
        oldEnd: Math.max(previous.oldEnd, oldEnd),
        newEnd: Math.max(previous.oldEnd, oldEnd) + shift + growth,
      };
    } else blocks.push({ oldStart, oldEnd, newStart: oldStart + shift, newEnd: oldEnd + shift + growth });
    shift += growth;
  }
  return blocks;
}

function hunksOf(before: readonly string[], after: readonly string[], blocks: readonly Block[]): string[] {
  const tight = blocks
    .map((block) => trimmed(before, after, clamp(block, before.length, after.length)))
    .filter((block) => block.oldStart < block.oldEnd || block.newStart < block.newEnd);
  const groups: Block[][] = [];
  for (const block of tight) {
    const group = groups.at(-1);
    if (group !== undefined && block.oldStart - (group.at(-1) as Block).oldEnd <= 2 * contextLines) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => hunk(before, after, group));
}

function clamp(block: Block, oldLength: number, newLength: number): Block {
  return {
    oldStart: block.oldStart,
    oldEnd: Math.min(block.oldEnd, oldLength),
    newStart: block.newStart,
    newEnd: Math.min(Math.max(block.newEnd, block.newStart), newLength),
  };
}

/** Lines that an edit's range covers but does not change are context. */
function trimmed(before: readonly string[], after: readonly string[], block: Block): Block {
  let { oldStart, oldEnd, newStart, newEnd } = block;
  while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart]) {
    oldStart++;
    newStart++;
  }
  while (oldEnd > oldStart && newEnd > newStart && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

function hunk(before: readonly string[], after: readonly string[], group: readonly Block[]): string {
  const first = group[0] as Block;
  const last = group.at(-1) as Block;
  const lead = Math.min(contextLines, first.oldStart);
  const tail = Math.min(contextLines, before.length - last.oldEnd);
  const body: string[] = [];
  let position = first.oldStart - lead;
  for (const block of group) {
    for (; position < block.oldStart; position++) body.push(line(' ', before[position] as string));
    for (; position < block.oldEnd; position++) body.push(line('-', before[position] as string));
    for (let i = block.newStart; i < block.newEnd; i++) body.push(line('+', after[i] as string));
  }
  for (const end = last.oldEnd + tail; position < end; position++) body.push(line(' ', before[position] as string));
  const oldCount = last.oldEnd + tail - (first.oldStart - lead);
  const newCount = last.newEnd + tail - (first.newStart - lead);
  return `@@ -${span(first.oldStart - lead, oldCount)} +${span(first.newStart - lead, newCount)} @@\n${body.join('')}`;
}

/** An empty side of a hunk is numbered by the line before it. */
function span(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function line(sign: string, text: string): string {
  return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}

/** Lines as diff counts them: only `\n` ends one, and it stays with its line. */
function splitLines(text: string): string[] {
  const lines = text.split('\n').map((part) => `${part}\n`);
  const last = (lines.pop() as string).slice(0, -1);
  return last === '' ? lines : [...lines, last];
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  return count;
}

/** 0-based line of an offset as diff counts lines; lineIndex also ends one at a lone carriage return. */
function diffLine(text: string, offset: number): number {
  return lineBreaks(text.slice(0, offset));
}

/** A name with a space ends in a tab, so that it is not cut short (as git writes it). */
function headerName(name: string): string {
  const written = quoted(name);
  return written === name && name.includes(' ') ? `${name}\t` : written;
}

/** C-style quotes as git writes them for names with control characters, quotes or backslashes. */
function quoted(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  if (!/[\u0000-\u001f"\\\u007f]/.test(name)) return name;
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
