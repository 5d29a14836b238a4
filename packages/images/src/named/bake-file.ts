// Bake files as their targets and variables, in HCL or JSON, and what a value in one comes to (Docker's bake file reference). What a
// function computes is not known.

import { type HclBody, type HclPart, type HclSpan, type HclValue, hclText, parseHcl, parseHclJson } from '@portcullis/formats/hcl';

/** What a block says, by key; a block within it is an object. */
export type BakeBlock = ReadonlyMap<string, HclValue>;

export interface BakeFile {
  /** Blocks of each target, in their order: they add up. */
  readonly targets: ReadonlyMap<string, readonly BakeBlock[]>;
  /** Targets and groups that groups hold. */
  readonly grouped: ReadonlySet<string>;
  /** Defaults, in their order. */
  readonly variables: readonly (readonly [string, HclValue])[];
}

/** @throws PortcullisError `hcl-invalid` or `json-invalid` with file and line. */
export function readBakeFile(text: string, path: string): BakeFile {
  return /\.json$/i.test(path) ? fromJson(parseHclJson(text, path)) : fromBody(parseHcl(text, path));
}

/** Several files that are read as one: what stands in a later one adds to the earlier. */
export function joinBakeFiles(files: readonly BakeFile[]): BakeFile {
  const targets = new Map<string, BakeBlock[]>();
  for (const file of files) for (const [name, blocks] of file.targets) targets.set(name, [...(targets.get(name) ?? []), ...blocks]);
  const grouped = new Set(files.flatMap((file) => [...file.grouped]));
  return { targets, grouped, variables: files.flatMap(({ variables }) => variables) };
}

function fromBody({ attributes, blocks }: HclBody): BakeFile {
  const targets = new Map<string, BakeBlock[]>();
  const grouped = new Set<string>();
  const variables: [string, HclValue][] = attributes.map(({ name, value }) => [name, value]);
  for (const { type, labels, body } of blocks) {
    const [label = ''] = labels;
    const value = body.attributes.find(({ name }) => name === 'default')?.value;
    if (type === 'variable' && value !== undefined) variables.push([label, value]);
    if (type === 'target') targets.set(label, [...(targets.get(label) ?? []), blockOf(body)]);
    if (type === 'group') noteGrouped(grouped, blockOf(body));
  }
  return { targets, grouped, variables };
}

function blockOf({ attributes, blocks }: HclBody): BakeBlock {
  const block = new Map<string, HclValue>(attributes.map(({ name, value }) => [name, value]));
  for (const { type, at, body } of blocks) {
    const entries = [...blockOf(body)].map(([key, value]) => ({ key, value }));
    block.set(type, { kind: 'object', entries, at });
  }
  return block;
}

function fromJson(root: HclValue): BakeFile {
  const targets = new Map<string, BakeBlock[]>();
  const grouped = new Set<string>();
  const variables: [string, HclValue][] = [];
  for (const [type, written] of entriesOf(root)) {
    if (type !== 'target' && type !== 'variable' && type !== 'group') continue;
    for (const [name, value] of listOf(written).flatMap(entriesOf))
      for (const block of listOf(value).map((item) => new Map(entriesOf(item)))) {
        const given = block.get('default');
        if (type === 'target') targets.set(name, [...(targets.get(name) ?? []), block]);
        else if (type === 'group') noteGrouped(grouped, block);
        else if (given !== undefined) variables.push([name, given]);
      }
  }
  return { targets, grouped, variables };
}

/** A block of HCL's JSON syntax is an object, or a list of them. */
function listOf(value: HclValue): readonly HclValue[] {
  return value.kind === 'list' ? value.items : [value];
}

function noteGrouped(grouped: Set<string>, group: BakeBlock): void {
  for (const name of textsIn(group.get('targets'))) grouped.add(name);
}

function textsIn(value: HclValue | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => hclText(item) ?? []) : [];
}

export function entriesOf(value: HclValue | undefined): readonly (readonly [string, HclValue])[] {
  if (value?.kind !== 'object') return [];
  return value.entries.flatMap(({ key, value: inner }) => (key === undefined ? [] : [[key, inner] as const]));
}

/** The target's own blocks behind those of the targets that it takes from, the farthest first. */
export function inheritedBlocks(name: string, { targets }: Pick<BakeFile, 'targets'>, seen = new Set<string>()): readonly BakeBlock[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const own = targets.get(name) ?? [];
  const parents = own.flatMap((block) => textsIn(block.get('inherits')));
  return [...parents.flatMap((parent) => inheritedBlocks(parent, { targets }, seen)), ...own];
}

/** Targets that others take from, that no group builds, and that have no context of their own: they are there to be taken from. */
export function baseTargets(file: BakeFile): ReadonlySet<string> {
  const parents = [...file.targets.values()].flat().flatMap((block) => textsIn(block.get('inherits')));
  const isBase = (name: string): boolean =>
    name !== 'default' && !file.grouped.has(name) && inheritedBlocks(name, file).every((block) => block.get('context') === undefined);
  return new Set(parents.filter(isBase));
}

export interface BakeValues {
  readonly variables: ReadonlyMap<string, string>;
  /** Of a target that stands for several: one value of each of its names. */
  readonly matrix: ReadonlyMap<string, HclValue>;
}

/** Variables by their defaults, those that stand on later ones too. */
export function bakeValues({ variables }: BakeFile): BakeValues {
  const known = new Map<string, string>();
  const values = { variables: known, matrix: new Map<string, HclValue>() };
  for (let round = 0; round < 2; round++)
    for (const [name, value] of variables) {
      const text = bakeText(value, values);
      if (text !== undefined) known.set(name, text);
    }
  return values;
}

const maxCombinations = 256;

/** The values of a target's matrix, one for each target that it stands for; the last of several matrices counts. */
export function matrixValues(values: BakeValues, matrix: HclValue | undefined): readonly BakeValues[] {
  let all: readonly BakeValues[] = [values];
  for (const [name, given] of entriesOf(matrix)) {
    if (given.kind !== 'list' || given.items.length === 0 || given.items.length * all.length > maxCombinations) continue;
    all = all.flatMap((each) => given.items.map((item) => ({ ...each, matrix: new Map([...each.matrix, [name, item]]) })));
  }
  return all;
}

/** A stretch of a text as it reads, and where it comes from; undefined text where nobody knows. */
export interface BakeStretch extends HclSpan {
  readonly text: string | undefined;
}

const maxText = 512 * 1024;

/** A text's stretches; undefined for what is no text, or too long. */
export function bakeStretches(value: HclValue | undefined, values: BakeValues): readonly BakeStretch[] | undefined {
  if (value === undefined || value.kind === 'list' || value.kind === 'object') return undefined;
  if (value.kind !== 'text') return [{ text: bakeText(value, values), ...value.at }];
  const stretches = value.parts.map((part: HclPart) =>
    part.kind === 'letters' ? part : { text: bakeText(part.value, values), start: part.start, end: part.end },
  );
  return stretches.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) > maxText ? undefined : stretches;
}

/** A text with its variables replaced; undefined when its value is not known before the run. */
export function bakeText(value: HclValue | undefined, values: BakeValues): string | undefined {
  if (value?.kind === 'literal') return value.text === 'null' ? undefined : value.text;
  if (value?.kind === 'name') return namedText(value.path, values);
  if (value?.kind !== 'text') return undefined;
  let text = '';
  for (const part of value.parts) {
    const more = part.kind === 'letters' ? part.text : bakeText(part.value, values);
    if (more === undefined || text.length + more.length > maxText) return undefined;
    text += more;
  }
  return text;
}

function namedText([first = '', ...rest]: readonly string[], values: BakeValues): string | undefined {
  let value = values.matrix.get(first);
  if (value === undefined) return rest.length === 0 ? values.variables.get(first) : undefined;
  for (const key of rest) value = entriesOf(value).find(([name]) => name === key)?.[1];
  // A value of the matrix knows no other.
  return bakeText(value, { ...values, matrix: new Map() });
}
