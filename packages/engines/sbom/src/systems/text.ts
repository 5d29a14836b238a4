// Databases that are text: stanzas of fields, an empty line between them.

import { isUtf8 } from 'node:buffer';
import type { RootFile, RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';

export interface Stanza {
  /** 1-based line of its first field. */
  readonly line: number;
  /** Values by the field's name as it is written; what is folded onto further lines is joined by line ends. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The file at a path of a root; undefined where nothing is there. @throws PortcullisError `manifest-invalid` for what is no file. */
export function fileAt(root: RootFileSystem, path: string): RootFile | undefined {
  const file = root.find(path);
  if (typeof file === 'string') throw invalid(path, undefined, `expected a file, got a ${file}`);
  return file;
}

/** The text of a file of a root; undefined where nothing is there. @throws PortcullisError `manifest-invalid`. */
export function textAt(root: RootFileSystem, path: string, maxBytes: number): string | undefined {
  const file = fileAt(root, path);
  return file === undefined ? undefined : databaseText(file.read(maxBytes), path);
}

/** Maintainers' names were once written in any encoding; names and versions are ASCII in all of them. */
export function databaseText(bytes: Buffer, path: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw invalid(path, lineAt(bytes, zero), 'expected text, got a byte of zero');
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/**
 * Stanzas of `Name: value` as Debian's control files have them.
 * @param whole whether the last line must be ended, as the manager that wrote it does.
 * @throws PortcullisError `manifest-invalid` with the line.
 */
export function controlStanzas(text: string, path: string, whole: boolean): readonly Stanza[] {
  const lines = text.split('\n');
  if (whole && lines.at(-1) !== '') throw invalid(path, lines.length, 'expected the last line to be ended; the file is cut off');
  const stanzas: Stanza[] = [];
  let fields: Map<string, string> | undefined;
  let last = '';
  for (const [index, written] of lines.entries()) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line.trim() === '') {
      fields = undefined;
      continue;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (fields === undefined) throw invalid(path, index + 1, 'expected a field before what is folded onto this line');
      fields.set(last, `${fields.get(last) ?? ''}\n${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1 || !/^[!-9;-~]+$/.test(line.slice(0, colon)))
      throw invalid(path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
    if (fields === undefined) {
      fields = new Map();
      stanzas.push({ line: index + 1, fields });
    }
    last = line.slice(0, colon).toLowerCase();
    if (fields.has(last)) throw invalid(path, index + 1, `expected the field ${line.slice(0, colon).slice(0, 60)} once in a package`);
    fields.set(last, line.slice(colon + 1).trim());
  }
  return stanzas;
}
