// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

import { lineIndex, type Region } from '@portcullis/core';
import {
  isMergeKey,
  mergedMaps,
  readYaml,
  type YamlNode as Source,
  scalarValue,
  type YamlMap,
  type YamlScalar,
  yamlInvalid,
} from '@portcullis/formats/yaml'; // at first use

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

/** Where a line ends for YAML 1.1, which is what Go and libyaml read, and does not for YAML 1.2: a comment must not run on. */
const otherBreaks = /[\u0085\u2028\u2029]/g;

/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
export async function readYamlNodes(text: string, path: string): Promise<readonly YamlNode[]> {
  const lines = lineIndex(text);
  const documents = await readYaml(text.replace(otherBreaks, '\n'), path);
  return documents.map((root) => (root === undefined ? {} : wrapper()(root)));

  function wrapper(): (node: Source) => YamlNode {
    // What an alias leads to shares its content with the anchor's node: wrapped once, it is walked once.
    const wrapped = new Map<object, YamlNode>();
    const contents = new Map<object, ReadonlyMap<string, YamlNode>>();
    const once = (key: object, make: () => YamlNode): YamlNode => {
      const known = wrapped.get(key);
      if (known !== undefined) return known;
      const made = make();
      wrapped.set(key, made);
      return made;
    };
    const wrap = (node: Source): YamlNode => {
      if (node.kind === 'map')
        return once(node.entries, () => ({ map: { get: (key) => entriesOf(node, 0).get(key), entries: () => entriesOf(node, 0) } }));
      if (node.kind === 'list')
        return once(node.items, () => {
          let list: readonly YamlNode[] | undefined;
          return {
            get list() {
              list ??= node.items.map(wrap);
              return list;
            },
          };
        });
      // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
      // Compose's `!reset null` is nothing: it takes away what another file says.
      return scalarValue(node.tag === '!reset' ? { ...node, tag: '!!null' } : node) === null ? {} : { text: textOf(node) };
    };
    /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
    const entriesOf = (map: YamlMap, depth: number): ReadonlyMap<string, YamlNode> => {
      const known = contents.get(map.entries);
      if (known !== undefined) return known;
      if (depth > maxMerges) throw yamlInvalid(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
      const all = new Map<string, YamlNode>();
      for (const { key, name, value } of map.entries) if (!isMergeKey(key)) all.set(name, wrap(value));
      for (const other of mergedMaps(map))
        for (const [name, inner] of entriesOf(other, depth + 1)) if (!all.has(name)) all.set(name, inner);
      contents.set(map.entries, all);
      return all;
    };
    return wrap;
  }

  function textOf({ text: value, verbatim }: YamlScalar): Text {
    return { value, ...(verbatim === undefined ? {} : { region: lines.region(verbatim.start, verbatim.end) }) };
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
