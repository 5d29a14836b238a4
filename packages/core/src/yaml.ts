// YAML with its line numbers, bounded: no alias bombs, no duplicate keys, no surprises for prototypes.

import type { Document, YAMLMap } from 'yaml';
import { PortcullisError } from './errors.js';

export interface YamlDocument {
  readonly value: unknown;
  /** 1-based line of the value at a path of keys; the nearest parent's when the value is not there. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Larger files are refused: no configuration or manifest of people comes near. */
export const maxYamlBytes = 5 * 1024 * 1024;
const maxAliases = 100;

/** @throws PortcullisError `yaml-invalid` with file and line. */
export async function parseYaml(text: string, file: string): Promise<YamlDocument> {
  const documents = await parseYamlDocuments(text, file);
  if (documents.length > 1) throw invalid(file, undefined, `expected one document, got ${documents.length}`);
  return documents[0] ?? { value: null, lineOf: () => undefined };
}

/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
export async function parseYamlDocuments(text: string, file: string): Promise<readonly YamlDocument[]> {
  if (Buffer.byteLength(text) > maxYamlBytes) throw invalid(file, undefined, `expected at most ${maxYamlBytes} bytes`);
  const { isScalar, LineCounter, parseAllDocuments, visit } = await import('yaml');
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  // The package's own check of unique keys compares each key with each.
  const refuseRepeated = (_: unknown, map: YAMLMap): void => {
    const seen = new Set<unknown>();
    for (const { key } of map.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value))
        throw invalid(file, key.range?.[0] === undefined ? undefined : lineAt(key.range[0]), 'Map keys must be unique');
      seen.add(key.value);
    }
  };
  return withinStack(file, () => {
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const documents: Document[] = Array.isArray(parsed) ? parsed : [];
    return documents.map(read);
  });

  function read(document: Document): YamlDocument {
    const [error] = document.errors;
    if (error !== undefined) throw invalid(file, lineAt(error.pos[0]), firstLine(error.message));
    visit(document, { Map: refuseRepeated });
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: maxAliases });
    } catch (cause) {
      if (cause instanceof RangeError) throw cause;
      throw invalid(file, undefined, firstLine(cause instanceof Error ? cause.message : String(cause)));
    }
    return { value, lineOf: (path) => lineOf(document, path, lineAt) };
  }
}

/** Collections within one another thousands deep end the stack of the package: that is the file's fault, and said so. */
export function withinStack<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw invalid(file, undefined, 'expected fewer collections within one another');
    throw error;
  }
}

function lineOf(document: Document, path: readonly (string | number)[], lineAt: (offset: number) => number): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const way = path.slice(0, length);
    const offset = keyOffset(document, way) ?? nodeOffset(way.length === 0 ? document.contents : document.getIn(way, true));
    if (offset !== undefined) return lineAt(offset);
  }
  return undefined;
}

/** A key's own place is what a user looks for; its value may start lines below. */
function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = (parent as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) return undefined;
  const pair = items.find((item: { key?: { value?: unknown } }) => String(item?.key?.value ?? '') === key) as { key?: unknown } | undefined;
  return nodeOffset(pair?.key);
}

function nodeOffset(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}

function invalid(file: string, line: number | undefined, message: string): PortcullisError {
  return new PortcullisError({
    code: 'yaml-invalid',
    message: `expected valid YAML: ${message}`,
    where: line === undefined ? { file } : { file, line },
    remedy: 'Correct the file; a YAML linter shows the place.',
  });
}
