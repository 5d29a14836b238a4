// The source line of a finding with a caret below what it is about. A line may hold a credential: what a scanner of secrets reported on
// it is covered, and so is whatever looks like one, since not every scanner looks for them.

import { type Region, remembered, replaceHidden } from '@portcullis/core';

export interface Excerpt {
  readonly line: number;
  /** Printable; tabs are one blank. */
  readonly text: string;
  /** Index into `text`, and how many letters are marked. */
  readonly start: number;
  readonly length: number;
}

/** Letters of a line that are shown, around what is marked. */
const maxLetters = 160;
const maxMarked = 60;

/** Names whose values are covered, whatever they are. */
const secretName = /(?:pass(?:word|wd|phrase)?|secret|token|api[-_]?key|private[-_]?key|access[-_]?key|credential|auth)\w{0,30}/gi;
/** What stands between a name and its value. */
const assignment = /^["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?/;
const userInfo = /\/\/[^\s/@:]{0,80}:([^\s/@]{1,200})@/g;
/** Long runs of letters and digits that hold both look like keys. */
const longRun = /[A-Za-z0-9+/_=-]{20,4000}/g;

/** Part of a file that must not be shown. */
export interface HiddenPart {
  readonly path: string;
  readonly region: Region;
}

/**
 * A function from a place to its excerpt, which reads each file once.
 * @param read text of a file; undefined where it cannot be read. @param hidden what scanners of secrets found.
 */
export function excerptReader(
  read: (path: string) => string | undefined,
  hidden: readonly HiddenPart[],
): (path: string, region: Region) => Excerpt | undefined {
  const files = new Map<string, readonly string[] | undefined>();
  const parts = new Map<string, Region[]>();
  for (const part of hidden) {
    const known = parts.get(part.path);
    if (known === undefined) parts.set(part.path, [part.region]);
    else known.push(part.region);
  }
  return (path, region) => {
    if (!files.has(path)) files.set(path, read(path)?.split(/\r\n|\r|\n/));
    const lines = files.get(path);
    return lines === undefined ? undefined : excerptOf(lines, region, parts.get(path) ?? []);
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The first line of a region.
 * @param lines the file's lines. @param hidden regions that must not be shown. @returns undefined where the line is not there, or is blank.
 */
export function excerptOf(lines: readonly string[], region: Region, hidden: readonly Region[]): Excerpt | undefined {
  const whole = lines[region.startLine - 1];
  if (whole === undefined || whole.trim() === '') return undefined;
  const from = Math.min(region.startColumn - 1, whole.length);
  const to = region.endLine === region.startLine ? Math.min(Math.max(region.endColumn - 1, from + 1), whole.length) : whole.length;
  const covered = merged([
    ...hidden.flatMap((each) => partOn(each, region.startLine, whole.length)),
    ...secretLooking(whole.slice(0, 4000)),
  ]);
  const indent = whole.length - whole.trimStart().length;
  const first = Math.max(Math.min(indent, from), from - Math.floor(maxLetters / 2));
  const last = Math.min(whole.length, first + maxLetters);
  const shown = withMarks(whole, covered, { start: first, end: last }, { start: from, end: Math.max(from, to) });
  return { line: region.startLine, ...shown };
}

function partOn(region: Region, line: number, length: number): Part[] {
  if (line < region.startLine || line > region.endLine) return [];
  const start = line === region.startLine ? region.startColumn - 1 : 0;
  const end = line === region.endLine ? region.endColumn - 1 : length;
  return end > start ? [{ start, end }] : [];
}

/**
 * Parts of a line that nobody reported and that look like a credential all the same. Gone through once a line: one may have thousands of
 * findings.
 */
const secretLooking = remembered((text): readonly Part[] => {
  const parts: Part[] = [];
  for (const match of text.matchAll(secretName)) {
    const rest = text.slice(match.index + match[0].length);
    const sign = assignment.exec(rest)?.[0];
    const value = sign === undefined ? undefined : /^[^\s"',;]{1,4000}/.exec(rest.slice(sign.length))?.[0];
    if (sign === undefined || value === undefined || /^[$%{<]/.test(value)) continue;
    const start = match.index + match[0].length + sign.length;
    parts.push({ start, end: start + value.length });
  }
  for (const match of text.matchAll(userInfo)) {
    const start = match.index + match[0].length - 1 - (match[1] as string).length;
    parts.push({ start, end: start + (match[1] as string).length });
  }
  for (const { 0: run, index } of text.matchAll(longRun))
    if (/\d/.test(run) && /[A-Za-z]/.test(run) && !/^[0-9a-f]+$|\/.*\//.test(run)) parts.push({ start: index, end: index + run.length });
  return parts;
}, 200);

function merged(parts: readonly Part[]): Part[] {
  const all: { start: number; end: number }[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && part.start <= last.end) last.end = Math.max(last.end, part.end);
    else all.push({ ...part });
  }
  return all;
}

const cover = '***';

/** Cuts out what is shown, puts the cover in place of what is not, and says where the marked part has come to stand. */
function withMarks(line: string, covered: readonly Part[], shown: Part, marked: Part): { text: string; start: number; length: number } {
  let text = shown.start > 0 && line.slice(0, shown.start).trim() !== '' ? '…' : '';
  let start = -1;
  let end = -1;
  let at = shown.start;
  const visible = replaceHidden(line.slice(shown.start, shown.end), (letter) => ' '.repeat(letter.length));
  while (at < shown.end) {
    if (start < 0 && at >= marked.start) start = text.length;
    const part = covered.find((each) => at >= each.start && at < each.end);
    if (part === undefined) {
      text += visible[at - shown.start] as string;
      at++;
    } else {
      if (start < 0 && marked.start < part.end) start = text.length;
      text += cover;
      at = part.end;
    }
    if (end < 0 && at >= marked.end) end = text.length;
  }
  if (shown.end < line.length && line.slice(shown.end).trim() !== '') text += '…';
  const from = start < 0 ? text.length : start;
  return { text, start: from, length: Math.max(1, Math.min(maxMarked, (end < 0 ? text.length : end) - from)) };
}

/** The two lines, below one another: `12 | text`, and the caret. */
export function excerptLines({ line, text, start, length }: Excerpt): readonly [string, string] {
  const number = String(line);
  return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}
