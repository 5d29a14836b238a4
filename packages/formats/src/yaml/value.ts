// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.

import { lineIndex } from '@portcullis/core';
import { type YamlEntry, type YamlMap, type YamlNode, type YamlScalar, type YamlSpan, yamlInvalid, yamlRoots } from './nodes.js';

export interface YamlDocument {
  readonly value: unknown;
  /** 1-based line of the value at a path of keys; the nearest parent's when the value is not there. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags: ReadonlySet<string> = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/** Whether a tag makes something else of a value than its text says, as `!!binary` does. */
export function hasOwnTag<Node extends YamlNode>(node: Node): node is Node & { readonly tag: string } {
  return node.tag !== undefined && !coreTags.has(node.tag);
}

/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;

/** @throws PortcullisError `yaml-invalid` with file and line. */
export async function parseYaml(text: string, file: string): Promise<YamlDocument> {
  const documents = await parseYamlDocuments(text, file);
  if (documents.length > 1) throw yamlInvalid(file, text, undefined, `expected one document, got ${documents.length}`);
  return documents[0] ?? { value: null, lineOf: () => undefined };
}

/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
export async function parseYamlDocuments(
  text: string,
  file: string,
  { maxBytes, asText = false }: { readonly maxBytes?: number; readonly asText?: boolean } = {},
): Promise<readonly YamlDocument[]> {
  const roots = yamlRoots(text, file, undefined, maxBytes);
  const lines = lineIndex(text);
  return roots.map((root) => ({
    value: root === undefined ? null : nodeValue(root, text, file, asText),
    lineOf: (path) => {
      const place = root === undefined ? undefined : placeOf(root, path);
      return place === undefined ? undefined : lines.positionAt(place.start).line;
    },
  }));
}

/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root: YamlNode, text: string, file: string, asText: boolean): unknown {
  let aliased = 0;
  const build = (node: YamlNode, through: boolean): unknown => {
    const behind = through || node.alias !== undefined;
    if (behind && ++aliased > maxAliased)
      throw yamlInvalid(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
    if (hasOwnTag(node)) throw yamlInvalid(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
    if (node.kind === 'scalar') return asText ? textOrNothing(node) : scalarValue(node);
    if (node.kind === 'list') return node.items.map((item) => build(item, behind));
    return mapValue(node, (value) => build(value, behind));
  };
  const mapValue = (map: YamlMap, value: (node: YamlNode) => unknown): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    for (const entry of map.entries) {
      if (entry.key.kind !== 'scalar') throw yamlInvalid(file, text, entry.key.at.start, 'expected a key that is text');
      const content = value(entry.value);
      // An assignment to `__proto__` would not make a key.
      Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
    }
    return object;
  };
  return build(root, false);
}

function textOrNothing(node: YamlScalar): string | null {
  return scalarValue(node) === null ? null : node.text;
}

/** Whether a scalar says that there is nothing: asked of every one that something is read from. */
export function isNothing(scalar: YamlScalar): boolean {
  return mayBeOther(scalar) && nothing.test(scalar.text);
}

const nothing = /^(?:|~|null|Null|NULL)$/;

/** What all values begin with that are no texts: `~`, `null`, `true`, `false`, numbers. */
const beginnings: ReadonlySet<string> = new Set('~nNtTfF+-.0123456789');

/** Whether a scalar can be more than its text. */
function mayBeOther({ text, plain, tag }: YamlScalar): boolean {
  if (!plain || (text !== '' && !beginnings.has(text[0] as string))) return false;
  return tag === undefined || tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null';
}

/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
export function scalarValue(scalar: YamlScalar): unknown {
  const { text } = scalar;
  if (!mayBeOther(scalar)) return text;
  if (nothing.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\d{1,400}$/.test(text)) return Number(text);
  if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text)) return Number(text);
  if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}

/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root: YamlNode, path: readonly (string | number)[]): YamlSpan | undefined {
  let node = root;
  let place: YamlSpan = root.at;
  for (const part of path) {
    if (node.kind === 'map') {
      const entry = entryOf(node, String(part));
      if (entry === undefined) return place;
      place = entry.key.at;
      node = entry.value;
    } else if (node.kind === 'list') {
      const item = node.items[Number(part)];
      if (item === undefined) return place;
      place = (item.alias ?? item.at) as YamlSpan;
      node = item;
    } else return place;
  }
  return place;
}

/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap<readonly YamlEntry[], ReadonlyMap<string, YamlEntry>>();

function entryOf({ entries }: YamlMap, name: string): YamlEntry | undefined {
  if (entries.length < indexedFrom) return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
  const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
  indexes.set(entries, index);
  return index.get(name);
}
