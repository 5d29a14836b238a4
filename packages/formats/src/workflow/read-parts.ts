// Parts of the tree by name: whatever is of another shape than the schema says is left out here, for the rules of syntax to tell.

import { isNothing, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/index.js';
import type { Access, Concurrency, Container, Declared, Defaults, Environment, Pair, Permissions, Runner } from './model.js';
import { type Uses, useTarget } from './uses.js';

/** Entries of a map by name, each looked up at once however many there are. */
export function entriesOf(map: YamlMap): ReadonlyMap<string, YamlEntry> {
  const found = new Map<string, YamlEntry>();
  const { entries } = map;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as YamlEntry;
    if (entry.key.kind === 'scalar') found.set(entry.name, entry);
  }
  return found;
}

export type Entries = ReturnType<typeof entriesOf>;

export function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && !isNothing(node) ? node : undefined;
}

export function mapOf(node: YamlNode | undefined): YamlMap | undefined {
  return node?.kind === 'map' ? node : undefined;
}

export function scalarAt(entries: Entries, name: string): YamlScalar | undefined {
  return scalarOf(entries.get(name)?.value);
}

/** A scalar, or the scalars of a list. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  if (node?.kind === 'list') return node.items.filter((item): item is YamlScalar => item.kind === 'scalar');
  const one = scalarOf(node);
  return one === undefined ? [] : [one];
}

export function pairsOf(node: YamlNode | undefined): readonly Pair[] {
  if (node?.kind !== 'map') return [];
  const pairs: Pair[] = [];
  for (const { key, name, value } of node.entries)
    if (key.kind === 'scalar') pairs.push({ name, key, value, scalar: value.kind === 'scalar' ? value : undefined });
  return pairs;
}

export function usesOf(node: YamlNode | undefined): Uses | undefined {
  const scalar = scalarOf(node);
  if (scalar === undefined) return undefined;
  const text = scalar.text.trim();
  return { scalar, text, target: useTarget(text) };
}

const accesses: ReadonlySet<string> = new Set(['read', 'write', 'none']);

export function permissionsOf(entry: YamlEntry | undefined): Permissions | undefined {
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const { key, value } = entry;
  if (value.kind === 'map')
    return {
      key,
      value,
      kind: 'scopes',
      scopes: pairsOf(value).map((pair) => {
        const text = pair.scalar?.text ?? '';
        return { name: pair.name, key: pair.key, value: pair.value, access: accesses.has(text) ? (text as Access) : undefined };
      }),
    };
  const text = scalarOf(value)?.text;
  return { key, value, kind: text === 'read-all' || text === 'write-all' ? text : 'unknown', scopes: [] };
}

export function defaultsOf(node: YamlNode | undefined): Defaults {
  const run = mapOf(mapOf(node)?.entries.find(({ name }) => name === 'run')?.value);
  const entries = run === undefined ? new Map<string, YamlEntry>() : entriesOf(run);
  return { shell: scalarAt(entries, 'shell'), workingDirectory: scalarAt(entries, 'working-directory') };
}

export function environmentOf(entry: YamlEntry | undefined): Environment | undefined {
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const { key, value } = entry;
  const map = mapOf(value);
  if (map === undefined) return { key, value, name: scalarOf(value), url: undefined, deployment: undefined };
  const entries = entriesOf(map);
  return { key, value, name: scalarAt(entries, 'name'), url: scalarAt(entries, 'url'), deployment: scalarAt(entries, 'deployment') };
}

export function runnerOf(entry: YamlEntry | undefined): Runner | undefined {
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const { key, value } = entry;
  const map = mapOf(value);
  if (map === undefined) return { key, value, labels: scalarsOf(value), group: undefined };
  const entries = entriesOf(map);
  return { key, value, labels: scalarsOf(entries.get('labels')?.value), group: scalarAt(entries, 'group') };
}

export function concurrencyOf(entry: YamlEntry | undefined): Concurrency | undefined {
  if (entry === undefined || entry.key.kind !== 'scalar') return undefined;
  const { key, value } = entry;
  const map = mapOf(value);
  if (map === undefined) return { key, value, group: scalarOf(value), cancelInProgress: undefined };
  const entries = entriesOf(map);
  return { key, value, group: scalarAt(entries, 'group'), cancelInProgress: scalarAt(entries, 'cancel-in-progress') };
}

export function containerOf(key: YamlScalar, value: YamlNode): Container {
  const map = mapOf(value);
  if (map === undefined) return { key, value, image: scalarOf(value), credentials: [], env: [], options: undefined };
  const entries = entriesOf(map);
  return {
    key,
    value,
    image: scalarAt(entries, 'image'),
    credentials: pairsOf(entries.get('credentials')?.value),
    env: pairsOf(entries.get('env')?.value),
    options: scalarAt(entries, 'options'),
  };
}

export function declaredIn(node: YamlNode | undefined): readonly Declared[] {
  return pairsOf(node).map(({ name, key, value }) => {
    const map = mapOf(value);
    const entries = map === undefined ? new Map<string, YamlEntry>() : entriesOf(map);
    return {
      name,
      key,
      map,
      required: scalarAt(entries, 'required'),
      type: scalarAt(entries, 'type'),
      default: scalarAt(entries, 'default'),
      value: scalarAt(entries, 'value'),
      description: scalarAt(entries, 'description'),
      deprecation: scalarAt(entries, 'deprecationMessage'),
    };
  });
}
