// TOML with the lines of its keys, bounded in size. Keys count in any case, as gitleaks' own reader takes them.

import { PortcullisError } from '@portcullis/core';

export const maxConfigBytes = 1024 * 1024;
/** Asked before there is a baseline, so that what reads one is loaded where there is one. */
export const maxBaselineBytes = 64 * 1024 * 1024;

export type TomlPath = readonly (string | number)[];

/** A table by lower-cased keys; a Map, so that no key can be one of an object's own. */
export type TomlTable = ReadonlyMap<string, { readonly written: string; readonly value: TomlValue }>;
export type TomlValue = string | number | boolean | readonly TomlValue[] | TomlTable;

export interface TomlDocument {
  readonly root: TomlTable;
  lineOf(path: TomlPath): number | undefined;
}

/** @throws PortcullisError `config-invalid` */
export async function parseToml(content: Uint8Array, file: string): Promise<TomlDocument> {
  const text = textOf(content, file);
  const { parse, TomlError } = await import('smol-toml');
  let parsed: unknown;
  try {
    parsed = parse(text, { maxDepth: 64 });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new PortcullisError({
      code: 'config-invalid',
      message: `expected TOML, got: ${error.message.split('\n')[0]}`,
      where: { file, line: error.line },
      remedy: 'Correct the syntax; expressions are best written between three single quotes.',
    });
  }
  const lines = keyLines(text);
  return {
    root: tableOf(parsed as object),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
  };
}

/** @throws PortcullisError when the bytes are too many or no text. */
export function textOf(content: Uint8Array, file: string): string {
  const refuse = (message: string, remedy: string): never => {
    throw new PortcullisError({ code: 'config-invalid', message, where: { file }, remedy });
  };
  if (content.length > maxConfigBytes)
    return refuse(`expected at most ${maxConfigBytes} bytes, got ${content.length}`, 'Shorten the file or split it.');
  if (content.includes(0)) return refuse('expected text, got binary content', 'Save the file as UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return refuse('expected UTF-8, got another encoding', 'Save the file as UTF-8.');
  }
}

function tableOf(table: object): TomlTable {
  return new Map(Object.entries(table).map(([written, value]) => [written.toLowerCase(), { written, value: tomlValue(value) }]));
}

function tomlValue(value: unknown): TomlValue {
  if (Array.isArray(value)) return value.map(tomlValue);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return tableOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function keyOf(path: TomlPath): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part.toLowerCase()}`)).join('');
}

/** The line on which each table and key is written, for the usual way of writing; the parser itself keeps none. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const counts = new Map<string, number>();
  let table = '';
  let quote: string | undefined;
  for (const [index, line] of text.split(/\r\n|\n/).entries()) {
    const inside = quote !== undefined;
    quote = openQuote(line, quote);
    if (inside) continue;
    const header = /^\s{0,64}(\[\[?)\s{0,8}([A-Za-z0-9_.-]{1,200})\s{0,8}\]/.exec(line);
    if (header !== null) {
      table = tableKey((header[2] as string).toLowerCase(), header[1] === '[[', counts);
      if (!found.has(table)) found.set(table, index + 1);
      continue;
    }
    const key = /^\s{0,64}["']?([A-Za-z0-9_.-]{1,100})["']?\s{0,32}=/.exec(line);
    if (key !== null && !found.has(`${table}.${key[1]?.toLowerCase()}`)) found.set(`${table}.${key[1]?.toLowerCase()}`, index + 1);
  }
  return found;
}

/** The key of a table, those that are lists with the number of their entry. @param counts entries so far, by list; a header of a list adds one */
function tableKey(name: string, list: boolean, counts: Map<string, number>): string {
  const parts = name.split('.');
  let table = '';
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    table += `.${part}`;
    if (last && list) counts.set(table, (counts.get(table) ?? -1) + 1);
    const count = counts.get(table);
    if (count !== undefined && (list || !last)) table += `[${count}]`;
  }
  return table;
}

/** The kind of triple quote that is open after the line. */
function openQuote(line: string, open: string | undefined): string | undefined {
  let current = open;
  for (const [mark] of line.matchAll(/'''|"""/g)) {
    if (current === undefined) current = mark;
    else if (current === mark) current = undefined;
  }
  return current;
}
