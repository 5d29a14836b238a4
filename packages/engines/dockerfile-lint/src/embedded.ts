// Dockerfiles inside other files: `dockerfile_inline` of Compose, `dockerfile-inline` of bake, fenced blocks of documentation.

import { type Finding, type LineIndex, lineIndex, type Region } from '@portcullis/core';

export interface EmbeddedDockerfile {
  readonly text: string;
  /** Whether it may be a fragment that begins without FROM. */
  readonly fragment: boolean;
  /** Where a region of the embedded text stands in the file around it. */
  place(region: Region): Region;
}

/** More in one file are not looked at. */
const maxEmbedded = 200;

export type HostKind = 'compose' | 'bake' | 'docs';

/** What kind of host a file is, by its name. */
export function hostKind(path: string): HostKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^(?:docker-)?compose(?:[.-][^/]{1,100})?\.ya?ml$/.test(name)) return 'compose';
  if (/^docker-bake(?:\.[^/]{1,100})?\.(?:hcl|json)$/.test(name) || /\.bake\.(?:hcl|json)$/.test(name)) return 'bake';
  return /\.(?:md|markdown|mdx)$/.test(name) ? 'docs' : undefined;
}

export interface EmbeddedDockerfiles {
  readonly found: readonly EmbeddedDockerfile[];
  /** Dockerfiles that are there and written in a way that is not read here, or one too many. */
  readonly unread: number;
}

export function embeddedDockerfiles(text: string, kind: HostKind): EmbeddedDockerfiles {
  const index = lineIndex(text);
  const lines = Array.from({ length: index.lineCount }, (_, line) => index.lineText(line + 1));
  const found = kind === 'compose' ? inCompose(lines) : kind === 'bake' ? inBake(lines) : inDocs(lines);
  const all = [...found, ...(kind === 'docs' ? [] : inStrings(text, index))];
  const shown = all.slice(0, maxEmbedded);
  const keys = kind === 'docs' ? all.length : Math.max(all.length, lines.filter((line) => inlineKey.test(line)).length);
  return { found: shown, unread: keys - shown.length };
}

/** The key in any spelling of YAML, JSON or HCL, outside of comments. */
const inlineKey = /^(?!\s{0,200}(?:#|\/\/))(?:.{0,400}[\s{,"'?-])?dockerfile[_-]inline["']?\s{0,20}[:=]/;

/** `dockerfile_inline: |` and the lines indented below it. */
function inCompose(lines: readonly string[]): EmbeddedDockerfile[] {
  return lines.flatMap((line, at) => {
    const key = /^( {0,200})(?:- {1,20})?dockerfile_inline: {1,20}\|[+-]?(\d?)[+-]?\s{0,200}(?:#.*)?$/.exec(line);
    if (key === null) return [];
    const outer = (key[1] as string).length;
    const end = endOfBlock(lines, at + 1, outer);
    const block = lines.slice(at + 1, end);
    const indent = key[2] ? outer + Number(key[2]) : Math.min(...block.filter((text) => text.trim() !== '').map(indentOf));
    return Number.isFinite(indent) ? [fromLines(block, at + 1, indent, false)] : [];
  });
}

function endOfBlock(lines: readonly string[], from: number, outer: number): number {
  let end = from;
  while (end < lines.length && ((lines[end] as string).trim() === '' || indentOf(lines[end] as string) > outer)) end++;
  return end;
}

/** `dockerfile-inline = <<EOT` in HCL. */
function inBake(lines: readonly string[]): EmbeddedDockerfile[] {
  const ends = lineFinder(lines);
  return lines.flatMap((line, at) => {
    const key = /^\s{0,200}"?dockerfile-inline"?\s{0,20}=\s{0,20}<<(-?)([A-Za-z_][A-Za-z0-9_-]{0,100})\s{0,200}$/.exec(line);
    if (key === null) return [];
    const end = ends.after(key[2] as string, at);
    if (end === undefined) return [];
    const block = lines.slice(at + 1, end);
    const indent = key[1] === '-' ? Math.min(...block.filter((text) => text.trim() !== '').map(indentOf)) : 0;
    return [fromLines(block, at + 1, Number.isFinite(indent) ? indent : 0, false)];
  });
}

/** Finds the next line of a text; each text's lines are gone through once, however often it is asked for. */
function lineFinder(lines: readonly string[]): { after(text: string, at: number): number | undefined } {
  let places: Map<string, number[]> | undefined;
  const next = new Map<string, number>();
  return {
    after(text, at) {
      places ??= placesOf(lines);
      const found = places.get(text) ?? [];
      let position = next.get(text) ?? 0;
      while (position < found.length && (found[position] as number) <= at) position++;
      next.set(text, position);
      return found[position];
    },
  };
}

function placesOf(lines: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (!/^[A-Za-z_][A-Za-z0-9_-]{0,100}$/.test(text)) continue;
    const list = places.get(text);
    if (list === undefined) places.set(text, [index]);
    else list.push(index);
  }
  return places;
}

/** Fenced blocks that say `dockerfile` (CommonMark, section 4.5). */
function inDocs(lines: readonly string[]): EmbeddedDockerfile[] {
  const found: EmbeddedDockerfile[] = [];
  for (let at = 0; at < lines.length; at++) {
    const open = /^( {0,3})(`{3,100}|~{3,100})\s{0,20}([A-Za-z]{0,30})/.exec(lines[at] as string);
    if (open === null) continue;
    const [, indent = '', fence = '', language = ''] = open;
    const closes = (text: string): boolean => {
      const trimmed = text.trim();
      return trimmed.length >= fence.length && trimmed === (fence[0] as string).repeat(trimmed.length);
    };
    let end = at + 1;
    while (end < lines.length && !closes(lines[end] as string)) end++;
    if (/^(?:docker|container)file$/i.test(language)) found.push(fromLines(lines.slice(at + 1, end), at + 1, indent.length, true));
    at = end;
  }
  return found;
}

/** `"dockerfile-inline": "FROM a\nRUN b"`: all of it stands on the line of its string. */
function inStrings(text: string, index: LineIndex): EmbeddedDockerfile[] {
  const found: EmbeddedDockerfile[] = [];
  for (const match of text.matchAll(/"?dockerfile[_-]inline"?[ \t]{0,20}[:=][ \t]{0,20}("(?:[^"\\\r\n]|\\.)*")/g)) {
    const string = match[1] as string;
    let value: unknown;
    try {
      value = JSON.parse(string);
    } catch {
      continue;
    }
    const end = match.index + match[0].length;
    const region = index.region(end - string.length, end);
    found.push({ text: String(value), fragment: false, place: () => region });
  }
  return found;
}

/** Lines of the host, `first` counted from 0, less an indentation. */
function fromLines(lines: readonly string[], first: number, indent: number, fragment: boolean): EmbeddedDockerfile {
  const removed = lines.map((line) => Math.min(indent, indentOf(line)));
  const column = (line: number, value: number): number => value + (removed[line - 1] ?? 0);
  return {
    text: `${lines.map((line, at) => line.slice(removed[at])).join('\n')}\n`,
    fragment,
    place: ({ startLine, startColumn, endLine, endColumn }) => ({
      startLine: startLine + first,
      startColumn: column(startLine, startColumn),
      endLine: endLine + first,
      endColumn: column(endLine, endColumn),
    }),
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * A finding in embedded text as one of the host. Its fix is left out: it was made for another text; and so is GitHub's hash of
 * the line, which would take in what stands behind the text in the host, a password of another service perhaps.
 */
export function inHost({ fix: _fix, lineHash: _hash, ...finding }: Finding, embedded: EmbeddedDockerfile): Finding {
  const { path, region } = finding.location;
  const related = finding.related?.map((location) =>
    location.region === undefined ? location : { ...location, region: embedded.place(location.region) },
  );
  return {
    ...finding,
    location: region === undefined ? { path } : { path, region: embedded.place(region) },
    ...(related === undefined ? {} : { related }),
  };
}
