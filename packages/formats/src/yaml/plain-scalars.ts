// Scalars of YAML's plain part, each within one line or a block of whole lines, with the places that the whole parser gives them.

import type { YamlEntry, YamlNode, YamlScalar, YamlSpan } from './nodes.js';
import { apostrophe, beyond, newline, space } from './plain-letters.js';

/** What a block of text or an escaped scalar stands for, by the whole parser's own rules. */
export interface Decoder {
  folded(text: string, start: number, end: number, indent: number, chomping: Chomping): string;
  escaped(text: string, start: number, end: number): string;
}

/** What becomes of the line ends behind a block. */
export type Chomping = 'clip' | 'strip' | 'keep';

/** Collections within one another. */
export const maxDepth = 60;

/** By character: 1 begins no scalar without quotes, or only where no white space follows. */
const special = new Uint8Array(128);
for (const letter of ' \t\n#&*!|>\'"%@`,[]{}?-:') special[letter.charCodeAt(0)] = 1;

export function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 128 || special[code] === 0;
}

export function plain(text: string, start: number, end: number): YamlScalar {
  const at = { start, end };
  return { kind: 'scalar', text: text.slice(start, end), plain: true, style: 'plain', at, verbatim: at };
}

export function quoted(text: string, decoder: Decoder, open: number, close: number): YamlScalar {
  const start = open + 1;
  const written = text.slice(start, close);
  const single = text.charCodeAt(open) === apostrophe;
  let content = written;
  if (single) {
    if (written.includes("'")) content = written.replaceAll("''", "'");
  } else if (written.includes('\\')) {
    // Of escapes only those that everybody writes.
    if (/\\(?![nrt"\\/])/.test(written.replaceAll('\\\\', ''))) throw beyond;
    content = decoder.escaped(text, start, close);
  }
  const style = single ? 'single' : 'double';
  const at = { start, end: close };
  if (content === '' || !text.startsWith(content, start)) return { kind: 'scalar', text: content, plain: false, style, at };
  return { kind: 'scalar', text: content, plain: false, style, at, verbatim: { start, end: start + content.length } };
}

/** A block of text, `|` or `>`: what it stands for, and where the next line begins behind it. */
export function textBlock(
  text: string,
  decoder: Decoder,
  header: { readonly folded: boolean; readonly chomping: Chomping },
  from: number,
  least: number,
): { readonly scalar: YamlScalar; readonly next: number } {
  const { folded, chomping } = header;
  const start = Math.min(from, text.length);
  const { lines, indent, next } = blockLines(text, from, least);
  const at = { start, end: Math.min(next, text.length) };
  const content = folded ? decoder.folded(text, start, at.end, indent, chomping) : literal(lines, chomping);
  const scalar = {
    kind: 'scalar',
    text: content,
    plain: false,
    style: folded ? 'folded' : 'literal',
    at,
    indent: Math.max(0, indent),
  } as const;
  if (content === '' || !text.startsWith(content, start)) return { scalar, next };
  return { scalar: { ...scalar, verbatim: { start, end: start + content.length } }, next };
}

/** Lines of a block without their indentation, which the first that is not empty has; -1 where all are. */
function blockLines(
  text: string,
  from: number,
  least: number,
): { readonly lines: string[]; readonly indent: number; readonly next: number } {
  const lines: string[] = [];
  let { indent, next } = emptyLines(text, from, least, lines);
  while (indent >= 0 && next < text.length) {
    let first = next;
    while (text.charCodeAt(first) === space) first++;
    // White space behind the last line end is of the block or not by rules of its own.
    if (first >= text.length) throw beyond;
    const blank = text.charCodeAt(first) === newline;
    if (!blank && first - next < indent) break;
    const found = blank ? first : text.indexOf('\n', first);
    const end = found < 0 ? text.length : found;
    lines.push(next + indent >= end ? '' : text.slice(next + indent, end));
    next = end + 1;
  }
  return { lines, indent, next };
}

/** Those before the first with content, and how far in that is; -1 where it is no longer of the block. */
function emptyLines(text: string, from: number, least: number, lines: string[]): { indent: number; next: number } {
  let next = from;
  let longest = 0;
  while (next < text.length) {
    let first = next;
    while (text.charCodeAt(first) === space) first++;
    if (first >= text.length) throw beyond;
    const column = first - next;
    if (text.charCodeAt(first) !== newline) {
      if (column < least) break;
      if (column < longest) throw beyond;
      return { indent: column, next };
    }
    longest = Math.max(longest, column);
    lines.push('');
    next = first + 1;
  }
  return { indent: -1, next };
}

function literal(lines: readonly string[], chomping: Chomping): string {
  let length = lines.length;
  while (length > 0 && lines[length - 1] === '') length--;
  const body = (length === lines.length ? lines : lines.slice(0, length)).join('\n');
  const after = lines.length - length;
  if (chomping === 'keep') return body + '\n'.repeat(length > 0 ? 1 + after : after);
  return chomping === 'strip' || length === 0 ? body : `${body}\n`;
}

/** Place of a collection: from its first letter to the end of what it holds last. */
export function spanFrom(start: number, last: YamlNode | undefined): YamlSpan {
  return { start, end: last === undefined ? start : Math.max(start, last.at.end) };
}

/** The same key twice in one map is for the whole parser to tell. */
export function refuseTwice(entries: readonly YamlEntry[]): void {
  if (entries.length > 12) {
    if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw beyond;
    return;
  }
  for (let i = 1; i < entries.length; i++)
    for (let j = 0; j < i; j++) if ((entries[i] as YamlEntry).name === (entries[j] as YamlEntry).name) throw beyond;
}
