// All fixes as one unified diff that `git apply` takes.

import { applyEdits, compareText, contentHash, decodeText, type Edit, type FileChange, type LineIndex, lineIndex } from '@portcullis/core';
import { type StatedChange, type StatedFix, spanOf } from '@portcullis/sarif';
import { binaryPatch } from './binary-patch.js';
import { type LinesAfter, linesAfter } from './lines-after.js';
import { protectionOf, silences } from './protected-paths.js';

/** Bytes of a workspace file, or undefined when there is no such readable file. */
export type ReadFile = (path: string) => Uint8Array | undefined;

export interface LeftOutFix {
  readonly path: string;
  readonly reason: string;
  readonly description: string;
}

export interface Patch {
  /** Empty when there is nothing to fix. */
  readonly text: string;
  readonly fixed: number;
  /** Why a fix is not in the patch. */
  readonly leftOut: readonly LeftOutFix[];
  /** For each proposal the fix that was taken, if any. */
  readonly taken: readonly (StatedFix | undefined)[];
  readonly linesAfter: LinesAfter;
}

/** A way to fix something. */
export interface Candidate {
  readonly fix: StatedFix;
  /** Commit for which the report says that it was made; absent where it does not say, or says another. */
  readonly commit?: string;
  /** Whether it is of a sealed report of ours. */
  readonly own: boolean;
}

export interface PatchContext {
  readonly readFile: ReadFile;
  /** Files that hold secrets: their part of the patch shows no line of them. */
  readonly confidential?: ReadonlySet<string>;
  /** Bytes of a file at a commit, for fixes that do not say for which content they were made. */
  readonly readCommitted?: (path: string, commit: string) => Uint8Array | undefined;
  readonly policyFile?: string;
  readonly allowed?: { readonly workflow: boolean; readonly settings: boolean };
}

const contextLines = 3;

/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;

/** One diff of all fixes that hold together, each the only way to fix its thing. */
export function patchOf(fixes: readonly StatedFix[], readFile: ReadFile, confidential: ReadonlySet<string> = new Set()): Patch {
  return composePatch(
    fixes.map((fix) => [{ fix, own: true }]),
    { readFile, confidential },
  );
}

/**
 * One diff of the first way that fits to fix each thing. A fix of several files is taken whole or not at all.
 * @param proposals the ways to fix each thing.
 */
export function composePatch(proposals: readonly (readonly Candidate[])[], context: PatchContext): Patch {
  const leftOut: LeftOutFix[] = [];
  const files = new Map<string, OpenFile | string>();
  const open = (path: string): OpenFile | string => {
    const known = files.get(path) ?? openFile(path, context);
    files.set(path, known);
    return known;
  };
  const taken = proposals.map((candidates) => {
    const problems: LeftOutFix[] = [];
    for (const candidate of candidates) {
      const placed = placeFix(candidate, open, context);
      if ('problems' in placed) {
        problems.push(...placed.problems);
        continue;
      }
      for (const change of placed.changes) {
        const file = open(change.path) as OpenFile;
        for (const placed of change.edits) takeEdit(file, placed);
      }
      return candidate.fix;
    }
    leftOut.push(...problems);
    return undefined;
  });
  const changed = [...files].filter((entry): entry is [string, OpenFile] => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
  const parts = changed
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, { text, sha256, index, edits }]) =>
      (context.confidential?.has(path) === true ? confidentialDiff : fileDiff)(path, text, {
        path,
        sha256,
        edits: edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement })),
      }),
    );
  const fixed = taken.filter((fix) => fix !== undefined).length;
  return { text: parts.join(''), fixed, leftOut, taken, linesAfter: linesAfter(new Map(changed)) };
}

interface OpenFile {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly index: LineIndex;
  readonly sha256: string;
  /** Those that hold together, in the order of their places. */
  readonly edits: PlacedEdit[];
}

/** An edit as UTF-16 offsets, the end exclusive. */
interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface PlacedChange {
  readonly path: string;
  readonly edits: readonly PlacedEdit[];
}

/** The file's text, or why it cannot be patched. */
function openFile(path: string, { readFile, policyFile = '', allowed }: PatchContext): OpenFile | string {
  // git apply refuses the whole patch for one such path.
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'the path lies outside the files under version control';
  const protection = protectionOf(path, policyFile);
  if (protection === 'git') return 'the path lies outside the files under version control';
  if (protection === 'workflow' && allowed?.workflow !== true)
    return 'it edits a workflow or an action, which only `patch-workflows: true` allows';
  if (protection === 'settings' && allowed?.settings !== true)
    return 'it edits a file that decides about changes (policy, owners, settings of scanners), which only `patch-settings: true` allows';
  const bytes = readFile(path);
  if (bytes === undefined) return 'the file is not there';
  const decoded = decodeText(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (decoded?.encoding !== 'utf-8' || marked) return 'the file is no plain UTF-8 text';
  return { text: decoded.text, bytes, index: lineIndex(decoded.text), sha256: contentHash(bytes), edits: [] };
}

/** The changes of a fix as edits of the files as they are, or why it is left out. */
function placeFix(
  candidate: Candidate,
  open: (path: string) => OpenFile | string,
  context: PatchContext,
): { readonly changes: readonly PlacedChange[] } | { readonly problems: readonly LeftOutFix[] } {
  const { fix } = candidate;
  const { description } = fix;
  if (fix.unusable !== undefined) return { problems: [{ path: fix.changes[0]?.path ?? '(no file)', reason: fix.unusable, description }] };
  const changes: PlacedChange[] = [];
  const problems: LeftOutFix[] = [];
  const seen = new Set<string>();
  for (const change of fix.changes) {
    const file = open(change.path);
    const placed =
      typeof file === 'string' ? file : seen.has(change.path) ? 'it names the file twice' : placeChange(change, file, candidate, context);
    seen.add(change.path);
    if (typeof placed === 'string') problems.push({ path: change.path, reason: placed, description });
    else changes.push(placed);
  }
  return problems.length > 0 ? { problems } : { changes };
}

function placeChange(change: StatedChange, file: OpenFile, candidate: Candidate, context: PatchContext): PlacedChange | string {
  const stale = staleness(change, file, candidate, context);
  if (stale !== undefined) return stale;
  const { fix, own } = candidate;
  // The gate's own lines end at a lone carriage return, those of SARIF do not (3.14.26).
  if (!own && /\r(?!\n)/.test(file.text)) return 'the file holds lone carriage returns, which tools count differently';
  if (fix.otherNewlines?.some((newline) => file.text.includes(newline)) === true)
    return 'the tool counts line breaks in this file that others do not count';
  const edits: PlacedEdit[] = [];
  for (const { region, replacement } of change.edits) {
    const span = spanOf(region, file.text, file.index, fix.columnKind ?? 'utf16CodeUnits');
    if ('problem' in span) return span.problem;
    if (silences(replacement) && !silences(file.text.slice(span.start, span.end))) return 'it adds a comment that lets findings through';
    edits.push({ ...span, replacement });
  }
  return misfit(file, edits) ?? { path: change.path, edits };
}

/** Why a fix cannot be trusted to be made for the file as it is. */
function staleness(change: StatedChange, file: OpenFile, candidate: Candidate, context: PatchContext): string | undefined {
  if (change.sha256 !== undefined) return change.sha256 === file.sha256 ? undefined : 'the file changed after the fix was computed';
  const { commit } = candidate;
  if (commit === undefined) return 'neither the fix nor its report says for which content it was made';
  const committed = context.readCommitted?.(change.path, commit);
  if (committed === undefined) return `the file is not in commit ${commit.slice(0, 12)}, for which the report was made`;
  return Buffer.compare(committed, file.bytes) === 0
    ? undefined
    : `the file differs from commit ${commit.slice(0, 12)}, for which the report was made`;
}

/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file: OpenFile, edits: readonly PlacedEdit[]): string | undefined {
  if (file.edits.length + edits.length > maxEditsPerFile) return `the file has more than ${maxEditsPerFile} edits`;
  if (edits.some((edit) => meetsTaken(file, edit) === 'conflict')) return 'it overlaps with another fix';
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (ordered.some((edit, i) => i > 0 && conflict(ordered[i - 1] as PlacedEdit, edit))) return 'its edits overlap';
  return undefined;
}

/** Insertions at the same point do conflict: their order would be a guess. @param a begins no later than `b`. */
function conflict(a: PlacedEdit, b: PlacedEdit): boolean {
  return a.start === b.start || a.end > b.start;
}

/** How an edit goes with those of a file that hold together, which lie in order: only its neighbours can say. */
function meetsTaken({ edits }: OpenFile, edit: PlacedEdit): 'same' | 'conflict' | 'free' {
  const place = placeAmong(edits, edit.start);
  const next = edits[place];
  if (next?.start === edit.start) return next.end === edit.end && next.replacement === edit.replacement ? 'same' : 'conflict';
  const previous = edits[place - 1];
  const meets = (previous !== undefined && conflict(previous, edit)) || (next !== undefined && conflict(edit, next));
  return meets ? 'conflict' : 'free';
}

/** Index of the first edit that does not begin before an offset. */
function placeAmong(edits: readonly PlacedEdit[], start: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as PlacedEdit).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takeEdit(file: OpenFile, edit: PlacedEdit): void {
  if (meetsTaken(file, edit) === 'free') file.edits.splice(placeAmong(file.edits, edit.start), 0, edit);
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
  let [offset, bytes] = [0, 0];
  // Edits lie in order, so each byte is counted once.
  const byteAt = (next: number): number => {
    bytes += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    return bytes;
  };
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
