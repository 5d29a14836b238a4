// Bake files: `dockerfile-inline` as a heredoc of HCL, or as a string of HCL or JSON.

import { posix } from 'node:path';
import { type EmbeddedText, embeddedValue, type HostKind, type SourceFile } from '@portcullis/lint';
import { block, held, indentOf } from './lines.js';

export const bake: HostKind = {
  id: 'bake',
  of: 'dockerfile',
  readable: 'a heredoc or a string in double quotes',
  matches: (path) => /^docker-bake(?:\.[^/]{1,100})?\.(?:hcl|json)$|\.bake\.(?:hcl|json)$/i.test(posix.basename(path)),
  documents(file) {
    const lines = Array.from({ length: file.lines.lineCount }, (_, line) => file.lines.lineText(line + 1));
    return held([...heredocs(lines), ...strings(file)], lines.filter((line) => inlineKey.test(line)).length);
  },
};

/** The key in any spelling of JSON or HCL, outside of comments. */
const inlineKey = /^(?!\s{0,200}(?:#|\/\/))(?:.{0,400}[\s{,"'?-])?dockerfile[_-]inline["']?\s{0,20}[:=]/;

/** `dockerfile-inline = <<EOT`. */
function heredocs(lines: readonly string[]): readonly EmbeddedText[] {
  const ends = lineFinder(lines);
  return lines.flatMap((line, at) => {
    const key = /^\s{0,200}"?dockerfile-inline"?\s{0,20}=\s{0,20}<<(-?)([A-Za-z_][A-Za-z0-9_-]{0,100})\s{0,200}$/.exec(line);
    if (key === null) return [];
    const end = ends.after(key[2] as string, at);
    if (end === undefined) return [];
    const inner = lines.slice(at + 1, end);
    const indent = key[1] === '-' ? Math.min(...inner.filter((text) => text.trim() !== '').map(indentOf)) : 0;
    return [block(inner, at + 1, Number.isFinite(indent) ? indent : 0, false)];
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

/** `"dockerfile-inline": "FROM a\nRUN b"`: all of it stands on the line of its string. */
function strings({ text, lines }: SourceFile): readonly EmbeddedText[] {
  const found: EmbeddedText[] = [];
  for (const match of text.matchAll(/"?dockerfile[_-]inline"?[ \t]{0,20}[:=][ \t]{0,20}("(?:[^"\\\r\n]|\\.)*")/g)) {
    const string = match[1] as string;
    let value: unknown;
    try {
      value = JSON.parse(string);
    } catch {
      continue;
    }
    const end = match.index + match[0].length;
    found.push(embeddedValue(String(value), lines.region(end - string.length, end)));
  }
  return found;
}
