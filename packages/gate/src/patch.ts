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
  type LineIndex,
  lineIndex,
  regionsConflict,
} from '@portcullis/core';
import { binaryPatch } from './binary-patch.js';

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

/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;

/**
 * One diff of all fixes that hold together. A fix of several files is taken whole or not at all.
 * Files in `confidential` hold secrets: their part shows no line of them.
 */
export function patchOf(fixes: readonly Fix[], readFile: ReadFile, confidential: ReadonlySet<string> = new Set()): Patch {
  const leftOut: { path: string; reason: string }[] = [];
  const files = new Map<string, OpenFile | string>();
  const open = (path: string): OpenFile | string => {
    const known = files.get(path) ?? openFile(path, readFile);
    files.set(path, known);
    return known;
  };
  let fixed = 0;
  for (const fix of fixes) {
    const problems = fix.changes.flatMap((change) => {
      const file = open(change.path);
      const reason = typeof file === 'string' ? file : misfit(file, change);
      return reason === undefined ? [] : [{ path: change.path, reason }];
    });
    leftOut.push(...problems);
    if (problems.length > 0) continue;
    for (const change of fix.changes) {
      const file = open(change.path) as OpenFile;
      file.edits = composeChanges([{ ...change, edits: file.edits }, change]).edits;
    }
    fixed++;
  }
  const changed = [...files].filter((entry): entry is [string, OpenFile] => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
  const parts = changed
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, { text, sha256, edits }]) => (confidential.has(path) ? confidentialDiff : fileDiff)(path, text, { path, sha256, edits }));
  return { text: parts.join(''), fixed, leftOut };
}

interface OpenFile {
  readonly text: string;
  readonly index: LineIndex;
  readonly sha256: string;
  edits: readonly Edit[];
}

/** The file's text, or why it cannot be patched. */
function openFile(path: string, readFile: ReadFile): OpenFile | string {
  // git apply refuses the whole patch for one such path.
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    return 'the path lies outside the files under version control';
  const bytes = readFile(path);
  if (bytes === undefined) return 'the file is not there';
  const decoded = decodeText(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (decoded?.encoding !== 'utf-8' || marked) return 'the file is no plain UTF-8 text';
  return { text: decoded.text, index: lineIndex(decoded.text), sha256: contentHash(bytes), edits: [] };
}

/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file: OpenFile, change: FileChange): string | undefined {
  if (change.sha256 !== file.sha256) return 'the file changed after the fix was computed';
  if (file.edits.length + change.edits.length > maxEditsPerFile) return `the file has more than ${maxEditsPerFile} edits`;
  if (composeChanges([{ ...change, edits: file.edits }, change]).leftOut.length > 0) return 'it overlaps with another fix';
  for (const [i, { region }] of change.edits.entries()) {
    const start = file.index.offsetAt(region.startLine, region.startColumn);
    const end = file.index.offsetAt(region.endLine, region.endColumn);
    if (start === undefined || end === undefined || end < start) return 'its edits lie outside the file';
    if (change.edits.slice(0, i).some((other) => regionsConflict(other.region, region))) return 'its edits overlap';
  }
  return undefined;
}

/** One file's part of the diff. */
export function fileDiff(path: string, text: string, change: FileChange): string {
  // Says so when the edits do not fit.
  applyEdits(text, change);
  const before = splitLines(text);
  const hunks = hunksOf(
    before,
    changedBlocks(text, before.length, change.edits).map((block) => trimmed(before, block)),
  );
  if (hunks.length === 0) return '';
  return [
    `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
    `--- ${headerName(`a/${path}`)}\n`,
    `+++ ${headerName(`b/${path}`)}\n`,
    ...hunks,
  ].join('');
}

/** One file's part of the diff without any of its old text. */
function confidentialDiff(path: string, text: string, change: FileChange): string {
  const after = applyEdits(text, change);
  if (after === text) return '';
  const byteAt = (offset: number): number => Buffer.byteLength(text.slice(0, offset));
  const replacements = spansOf(text, change.edits).map(({ start, end, replacement }) => ({
    start: byteAt(start),
    end: byteAt(end),
    replacement: Buffer.from(replacement),
  }));
  return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${binaryPatch(Buffer.from(text), Buffer.from(after), replacements)}`;
}

/** Edits as offsets into the text, in order. */
function spansOf(text: string, edits: readonly Edit[]): { start: number; end: number; replacement: string }[] {
  const index = lineIndex(text);
  return edits
    .map(({ region, replacement }) => ({
      start: index.offsetAt(region.startLine, region.startColumn) ?? 0,
      end: index.offsetAt(region.endLine, region.endColumn) ?? 0,
      replacement,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Old lines from `start` (0-based) to before `end`, and what stands there afterwards. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The line ranges that the edits touch, in order, each with its new lines. */
function changedBlocks(text: string, lineCount: number, edits: readonly Edit[]): Block[] {
  const spans = spansOf(text, edits);
  const starts = lineStarts(text);
  const groups: { start: number; end: number; spans: typeof spans }[] = [];
  for (const span of spans) {
    const start = lineOf(starts, span.start);
    const end = Math.min(lineOf(starts, span.end) + 1, lineCount);
    const previous = groups.at(-1);
    if (previous !== undefined && start <= previous.end) {
      previous.end = Math.max(previous.end, end);
      previous.spans.push(span);
    } else groups.push({ start: Math.min(start, lineCount), end, spans: [span] });
  }
  return groups.map((group) => {
    const to = starts[group.end] ?? text.length;
    let position = starts[group.start] ?? text.length;
    let written = '';
    for (const span of group.spans) {
      written += text.slice(position, span.start) + span.replacement;
      position = span.end;
    }
    return { start: group.start, end: group.end, lines: splitLines(written + text.slice(position, Math.max(position, to))) };
  });
}

/** Lines that an edit's range covers but does not change are context. */
function trimmed(before: readonly string[], block: Block): Block {
  let { start, end } = block;
  let first = 0;
  let last = block.lines.length;
  while (start < end && first < last && before[start] === block.lines[first]) {
    start++;
    first++;
  }
  while (end > start && last > first && before[end - 1] === block.lines[last - 1]) {
    end--;
    last--;
  }
  return { start, end, lines: block.lines.slice(first, last) };
}

function hunksOf(before: readonly string[], blocks: readonly Block[]): string[] {
  const groups: Block[][] = [];
  for (const block of blocks.filter(({ start, end, lines }) => start < end || lines.length > 0)) {
    const group = groups.at(-1);
    if (group !== undefined && block.start - (group.at(-1) as Block).end <= 2 * contextLines) group.push(block);
    else groups.push([block]);
  }
  let shift = 0;
  return groups.map((group) => {
    const written = hunk(before, group, shift);
    for (const block of group) shift += block.lines.length - (block.end - block.start);
    return written;
  });
}

/** @param shift by how many lines what comes before has grown. */
function hunk(before: readonly string[], group: readonly Block[], shift: number): string {
  const from = Math.max(0, (group[0] as Block).start - contextLines);
  const to = Math.min(before.length, (group.at(-1) as Block).end + contextLines);
  const body: string[] = [];
  let position = from;
  let growth = 0;
  for (const block of group) {
    for (; position < block.start; position++) body.push(line(' ', before[position] as string));
    for (; position < block.end; position++) body.push(line('-', before[position] as string));
    for (const added of block.lines) body.push(line('+', added));
    growth += block.lines.length - (block.end - block.start);
  }
  for (; position < to; position++) body.push(line(' ', before[position] as string));
  return `@@ -${span(from, to - from)} +${span(from + shift, to - from + growth)} @@\n${body.join('')}`;
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

/** Offsets at which lines start as diff counts them; lineIndex would also end one at a lone carriage return. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** 0-based line of an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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
