// YAML with the exact place of every scalar, walked without building values: aliases are followed once, so no bomb goes off.

import { lineIndex, maxYamlBytes, PortcullisError, type Region } from '@portcullis/core';
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

export interface Text {
  readonly value: string;
  /** The value's own characters, when they stand in the file as they are: no escapes, no folding. */
  readonly region?: Region;
}

export interface MapNode {
  get(key: string): YamlNode | undefined;
  entries(): Iterable<readonly [string, YamlNode]>;
}

export interface YamlNode {
  readonly map?: MapNode;
  readonly list?: readonly YamlNode[];
  readonly text?: Text;
}

/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
export async function readYamlNodes(text: string, path: string): Promise<readonly YamlNode[]> {
  const fail = (message: string, offset?: number): PortcullisError =>
    new PortcullisError({
      code: 'yaml-invalid',
      message: `expected valid YAML: ${message}`,
      where: { file: path, ...(offset === undefined ? {} : { line: lineIndex(text).positionAt(offset).line }) },
      remedy: 'Correct the file; a YAML linter shows the place.',
    });
  if (Buffer.byteLength(text) > maxYamlBytes) throw fail(`expected at most ${maxYamlBytes} bytes`);
  const { isAlias, isMap, isScalar, isSeq, parseAllDocuments } = await import('yaml');
  const lines = lineIndex(text);
  const parsed = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
  const documents = Array.isArray(parsed) ? parsed : [];
  return documents.map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw fail((error.message.split('\n')[0] ?? '').replace(/[.:]$/, ''), error.pos[0]);
    const wrap = (given: unknown, followed: boolean): YamlNode => {
      let node = given as Node | null | undefined;
      if (isAlias(node)) {
        if (followed) return {};
        node = (node as Alias).resolve(document) as Node | undefined;
        return wrap(node, true);
      }
      if (isMap(node)) return { map: mapNode(node as YAMLMap<unknown, unknown>, followed) };
      if (isSeq(node)) return { list: (node as YAMLSeq).items.map((item) => wrap(item, followed)) };
      // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
      if (isScalar(node) && node.value !== null) return { text: textOf(node as Scalar) };
      return {};
    };
    const mapNode = (map: YAMLMap<unknown, unknown>, followed: boolean): MapNode => {
      const keyOf = (pair: Pair<unknown, unknown>): string => (isScalar(pair.key) ? String(pair.key.value) : '');
      return {
        get(key) {
          const pair = map.items.find((item) => keyOf(item) === key);
          if (pair !== undefined) return wrap(pair.value, followed);
          const merged = map.items.find((item) => keyOf(item) === '<<');
          return merged === undefined ? undefined : wrap(merged.value, followed).map?.get(key);
        },
        *entries() {
          for (const item of map.items) yield [keyOf(item), wrap(item.value, followed)] as const;
        },
      };
    };
    return wrap(document.contents, false);
  });

  function textOf(scalar: Scalar): Text {
    const { range } = scalar;
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    if (range === undefined || range === null) return { value };
    const at = text.slice(range[0], range[1]).indexOf(value);
    if (value === '' || at < 0 || at > 1) return { value };
    return { value, region: lines.region(range[0] + at, range[0] + at + value.length) };
  }
}

/** Every map of a document, outermost first; aliases are not entered twice and depth is bounded. */
export function* everyMap(node: YamlNode, depth = 0): Generator<MapNode> {
  if (depth > 60) return;
  if (node.map !== undefined) {
    yield node.map;
    for (const [, value] of node.map.entries()) yield* everyMap(value, depth + 1);
  }
  for (const item of node.list ?? []) yield* everyMap(item, depth + 1);
}

/** `prefix` stands before the reference inside the scalar: `docker://`. */
export function partOf(text: Text, prefix: string): Text {
  const { value, region } = text;
  return {
    value: value.slice(prefix.length),
    ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
  };
}
