// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

import { lineIndex, maxYamlBytes, PortcullisError, type Region } from '@portcullis/core';
import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';

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

const maxMerges = 50;

/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
export async function readYamlNodes(text: string, path: string): Promise<readonly YamlNode[]> {
  const lines = lineIndex(text);
  const fail = (message: string, offset?: number): PortcullisError =>
    new PortcullisError({
      code: 'yaml-invalid',
      message: `expected valid YAML: ${message}`,
      where: { file: path, ...(offset === undefined ? {} : { line: lines.positionAt(offset).line }) },
      remedy: 'Correct the file; a YAML linter shows the place.',
    });
  if (Buffer.byteLength(text) > maxYamlBytes) throw fail(`expected at most ${maxYamlBytes} bytes`);
  const yaml = await import('yaml');
  try {
    // The package's own check of unique keys compares each with each.
    const parsed = yaml.parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
    return documents.map((document) => {
      const [error] = document.errors;
      if (error !== undefined) throw fail((error.message.split('\n')[0] ?? '').replace(/[.:]$/, ''), error.pos[0]);
      return root(document);
    });
  } catch (error) {
    if (error instanceof RangeError) throw fail('expected fewer collections within one another');
    throw error;
  }

  function root(document: Document): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yaml;
    const targets = resolveAliases(document);
    const wrapped = new Map<Node, YamlNode>();
    const contents = new Map<YAMLMap, ReadonlyMap<string, YamlNode>>();
    const wrap = (given: unknown): YamlNode => {
      const node = (isAlias(given) ? targets.get(given) : given) as Node | null | undefined;
      if (node === null || node === undefined) return {};
      const known = wrapped.get(node);
      if (known !== undefined) return known;
      const made = wrapOne(node);
      wrapped.set(node, made);
      return made;
    };
    const wrapOne = (node: Node): YamlNode => {
      if (isMap(node)) {
        const map: MapNode = {
          get: (key) => entriesOf(node, 0).get(key),
          entries: () => entriesOf(node, 0),
        };
        return { map };
      }
      if (isSeq(node)) {
        let list: readonly YamlNode[] | undefined;
        return {
          get list() {
            list ??= (node as YAMLSeq).items.map(wrap);
            return list;
          },
        };
      }
      // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
      if (isScalar(node) && node.value !== null) return { text: textOf(node as Scalar) };
      return {};
    };
    /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
    const entriesOf = (map: YAMLMap, depth: number): ReadonlyMap<string, YamlNode> => {
      const known = contents.get(map);
      if (known !== undefined) return known;
      if (depth > maxMerges) throw fail(`expected at most ${maxMerges} merge keys within one another`, map.range?.[0]);
      const all = new Map<string, YamlNode>();
      const merged: unknown[] = [];
      for (const { key, value } of map.items) {
        const name = isScalar(key) ? String(key.value) : isAlias(key) ? String((targets.get(key) as Scalar | undefined)?.value ?? '') : '';
        if (name === '<<' && !(isScalar(key) && (key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE'))) merged.push(value);
        else all.set(name, wrap(value));
      }
      for (const value of merged) {
        const node = isAlias(value) ? targets.get(value) : value;
        for (const item of isSeq(node) ? node.items : [node]) {
          const other = isAlias(item) ? targets.get(item) : item;
          if (!isMap(other)) continue;
          for (const [name, inner] of entriesOf(other as YAMLMap, depth + 1)) if (!all.has(name)) all.set(name, inner);
        }
      }
      contents.set(map, all);
      return all;
    };
    return wrap(document.contents);
  }

  /** What each alias stands for: the nearest anchor of its name before it. Keys that stand twice are found on the way. */
  function resolveAliases(document: Document): ReadonlyMap<Alias, Node> {
    const { isAlias, isMap, isScalar, isSeq } = yaml;
    const anchors = new Map<string, Node>();
    const targets = new Map<Alias, Node>();
    const visit = (node: unknown): void => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target === undefined) throw fail(`expected an anchor ${node.source.slice(0, 60)} before its alias`, node.range?.[0]);
        targets.set(node, target);
        return;
      }
      const { anchor } = (node ?? {}) as { anchor?: string };
      if (anchor !== undefined) anchors.set(anchor, node as Node);
      if (isSeq(node)) for (const item of node.items) visit(item);
      if (!isMap(node)) return;
      const seen = new Set<unknown>();
      for (const { key, value } of node.items) {
        if (isScalar(key)) {
          if (seen.has(key.value) && key.value !== '<<') throw fail('Map keys must be unique', key.range?.[0]);
          seen.add(key.value);
        }
        visit(key);
        visit(value);
      }
    };
    visit(document.contents);
    return targets;
  }

  function textOf(scalar: Scalar): Text {
    const { range } = scalar;
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    if (range === undefined || range === null) return { value };
    const at = text.slice(range[0], range[0] + value.length + 2).indexOf(value);
    if (value === '' || at < 0 || at > 1) return { value };
    return { value, region: lines.region(range[0] + at, range[0] + at + value.length) };
  }
}

/** Every map of a document, outermost first, each once however many aliases lead to it. */
export function everyMap(node: YamlNode): readonly MapNode[] {
  const found: MapNode[] = [];
  const seen = new Set<YamlNode>();
  const waiting: YamlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const inner: YamlNode[] = [...(next.list ?? [])];
    if (next.map !== undefined) {
      found.push(next.map);
      for (const [, value] of next.map.entries()) inner.push(value);
    }
    // Last in, first out: what stands first is looked at first.
    for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i] as YamlNode);
  }
  return found;
}

/** `prefix` stands before the reference inside the scalar: `docker://`. */
export function partOf(text: Text, prefix: string): Text {
  const { value, region } = text;
  return {
    value: value.slice(prefix.length),
    ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
  };
}

/** Texts of a node that is one or a list of them. */
export function textsOf(node: YamlNode | undefined): readonly Text[] {
  if (node?.text !== undefined) return [node.text];
  return (node?.list ?? []).flatMap((item) => item.text ?? []);
}
