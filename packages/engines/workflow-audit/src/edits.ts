// Edits that fixes share: a key into the mapping of a step or job, with the indentation, line ends and style that the file has.

import type { YamlMap, YamlNode, YamlScalar } from '@portcullis/formats/yaml';
import type { DraftEdit, SourceFile } from '@portcullis/lint';

/** Line end of the file. */
export function lineEnd({ text }: SourceFile): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Columns before a place in its line, as the white space that a line below it begins with. */
export function indentationAt({ text, lines }: SourceFile, offset: number): string {
  const { column } = lines.positionAt(offset);
  // What stands before it may be the dash of a list.
  return text.slice(offset - column + 1, offset).replace(/\S/g, ' ');
}

/** Whether a mapping is written in braces. */
export function isFlow({ text }: SourceFile, map: YamlMap): boolean {
  return text[map.at.start] === '{';
}

/** Keys with values, each on a line of its own behind an indentation. */
function block(entries: readonly (readonly [name: string, value: string])[], indentation: string, end: string): string {
  return entries.map(([name, value]) => `${indentation}${name}: ${value}`).join(end);
}

/**
 * Adds entries to the mapping at a key of `owner`: at its head where it is there, else as a mapping of its own before the key that
 * `before` names (or, with `after`, behind the line of that key's value).
 * @returns undefined where the file has a shape that no edit is certain in.
 */
export function addEntries(
  file: SourceFile,
  owner: YamlMap,
  key: string,
  entries: readonly (readonly [name: string, value: string])[],
  place: { readonly before: string } | { readonly after: string },
): readonly DraftEdit[] | undefined {
  if (owner.alias !== undefined) return undefined;
  const existing = owner.entries.find(({ name }) => name === key);
  if (existing !== undefined) return intoMap(file, existing.value, entries);
  if (isFlow(file, owner)) return undefined;
  const name = 'before' in place ? place.before : place.after;
  const anchor = owner.entries.find((entry) => entry.name === name);
  if (anchor === undefined) return undefined;
  const indentation = indentationAt(file, anchor.key.at.start);
  const end = lineEnd(file);
  const body = `${key}:${end}${block(entries, `${indentation}  `, end)}`;
  if ('before' in place) return [{ start: anchor.key.at.start, end: anchor.key.at.start, replacement: `${body}${end}${indentation}` }];
  if (anchor.value.kind !== 'scalar' || anchor.value.alias !== undefined) return undefined;
  const line = lineEndAt(file, anchor.value.at.end);
  return [{ start: line, end: line, replacement: `${end}${indentation}${body}` }];
}

function intoMap(
  file: SourceFile,
  value: YamlNode,
  entries: readonly (readonly [name: string, value: string])[],
): readonly DraftEdit[] | undefined {
  // What an anchor stands at is meant for other places, too.
  if (value.kind !== 'map' || value.alias !== undefined) return undefined;
  const [first] = value.entries;
  if (first === undefined) return undefined;
  if (isFlow(file, value)) {
    const start = value.at.start + 1;
    const space = file.text[start] === ' ' ? ' ' : '';
    return [
      {
        start,
        end: start,
        replacement: `${space}${entries.map(([name, text]) => `${name}: ${text}`).join(', ')},${space === '' ? ' ' : ''}`,
      },
    ];
  }
  const { start } = first.key.at;
  // The place of a quoted key is behind its quote.
  if (first.key.kind !== 'scalar' || !first.key.plain) return undefined;
  const indentation = indentationAt(file, start);
  const end = lineEnd(file);
  const last = value.entries.at(-1)?.value;
  // Behind the last, where that is all on one line: a block of text ends where nobody sees it.
  if (last?.kind === 'scalar' && last.text !== '' && last.alias === undefined && isOnOneLine(file, last)) {
    const line = lineEndAt(file, last.at.end);
    return [{ start: line, end: line, replacement: entries.map(([name, text]) => `${end}${indentation}${name}: ${text}`).join('') }];
  }
  return [
    { start, end: start, replacement: `${entries.map(([name, text]) => `${name}: ${text}`).join(end + indentation)}${end}${indentation}` },
  ];
}

function isOnOneLine({ text }: SourceFile, { at, style }: YamlScalar): boolean {
  return style !== 'literal' && style !== 'folded' && !text.slice(at.start, at.end).includes('\n');
}

/** Offset of the end of a line, its line break left out. */
export function lineEndAt({ text }: SourceFile, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/**
 * Adds a key with its value, which may have several lines, to a mapping in block style, before or behind another key of it.
 * @returns undefined where the file has a shape that no edit is certain in.
 */
export function addKey(
  file: SourceFile,
  owner: YamlMap,
  lines: readonly string[],
  place: { readonly before: string } | { readonly after: string },
): readonly DraftEdit[] | undefined {
  if (owner.alias !== undefined || isFlow(file, owner)) return undefined;
  const name = 'before' in place ? place.before : place.after;
  const anchor = owner.entries.find((entry) => entry.name === name);
  if (anchor?.key.kind !== 'scalar' || !anchor.key.plain) return undefined;
  const indentation = indentationAt(file, anchor.key.at.start);
  const end = lineEnd(file);
  const body = lines.join(end + indentation);
  if ('before' in place) return [{ start: anchor.key.at.start, end: anchor.key.at.start, replacement: body + end + indentation }];
  const line = endOfEntry(file, anchor.value);
  return line === undefined ? undefined : [{ start: line, end: line, replacement: end + indentation + body }];
}

/** End of the last line of a value; undefined where that cannot be told from its place: blocks of text, anchors met again. */
function endOfEntry(file: SourceFile, value: YamlNode): number | undefined {
  if (value.alias !== undefined) return undefined;
  if (value.kind === 'scalar') return value.style === 'literal' || value.style === 'folded' ? undefined : lineEndAt(file, value.at.end);
  if (file.text[value.at.start] === '{' || file.text[value.at.start] === '[') return lineEndAt(file, value.at.end);
  const last = value.kind === 'list' ? value.items.at(-1) : value.entries.at(-1)?.value;
  return last === undefined ? undefined : endOfEntry(file, last);
}

/**
 * Removes a key with its value, the whole lines of it.
 * @returns undefined for the only key, for mappings in braces, and for values whose end is not certain.
 */
export function removeKey(file: SourceFile, owner: YamlMap, name: string): readonly DraftEdit[] | undefined {
  if (owner.alias !== undefined || isFlow(file, owner) || owner.entries.length < 2) return undefined;
  const at = owner.entries.findIndex((entry) => entry.name === name);
  const entry = owner.entries[at];
  const end = entry === undefined ? undefined : endOfEntry(file, entry.value);
  if (entry === undefined || end === undefined) return undefined;
  const next = owner.entries[at + 1];
  // The first key may stand behind the dash of a list: what comes after it takes its place.
  if (at === 0 && next !== undefined) return [{ start: entry.key.at.start, end: next.key.at.start, replacement: '' }];
  const start = file.text.lastIndexOf('\n', entry.key.at.start - 1) + 1;
  const newline = file.text.indexOf('\n', end);
  return [{ start, end: newline < 0 ? file.text.length : newline + 1, replacement: '' }];
}
