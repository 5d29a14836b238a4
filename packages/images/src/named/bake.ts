// Bake files: targets with their Dockerfile, arguments and named contexts, in HCL or JSON. What a function computes is not
// known; where it decides on an image, the image is unknown, which is said.

import { PortcullisError } from '@portcullis/core';
import { type Build, type BuildReading, imageContext, readBuild } from './build.js';
import { Gathering } from './gathering.js';
import { type HclBlock, type HclValue, parseHcl } from './hcl.js';
import { folderOf } from './paths.js';
import type { ImageSource, ImageUse, NearbyFiles } from './types.js';

const names = /(?:^|\/)(?:[^/]{1,100}[._-])?bake(?:[._-][^/]{1,100})?\.(?:hcl|json)$/i;

export const bakeFiles: ImageSource = {
  id: 'bake',
  title: 'Bake file',
  byName: true,
  matches: (path) => names.test(path),
  async read(text, path, files) {
    const blocks = /\.json$/i.test(path) ? blocksOfJson(text, path) : parseHcl(text, path);
    const variables = variablesOf(blocks);
    const targets = new Map(blocks.filter(({ type }) => type === 'target').map((block) => [block.labels[0] ?? '', block]));
    const found = new Gathering();
    for (const [name, target] of targets) {
      const settings = settingsOf(inherited(target, targets, new Set()), variables);
      const owner = `target ${name}`;
      found.uses.push(...contextImages(settings, path, owner));
      found.add(readFromEither(buildOf(settings, path, owner), files));
    }
    return found.reading();
  },
};

/** What a target and those that it takes from say. */
interface Settings {
  readonly variables: ReadonlyMap<string, string>;
  /** Of maps, which add up: of a name that stands twice, the last one counts. */
  readonly entries: (key: string) => readonly (readonly [string, HclValue])[];
  /** Of the rest, where the last one counts. */
  readonly last: (key: string) => HclValue | undefined;
}

function settingsOf(blocks: readonly HclBlock[], variables: ReadonlyMap<string, string>): Settings {
  const given = (key: string): readonly HclValue[] => blocks.flatMap(({ attributes }) => attributes.get(key) ?? []);
  return {
    variables,
    entries: (key) => given(key).flatMap((value) => (value.kind === 'map' ? [...value.entries] : [])),
    last: (key) => given(key).at(-1),
  };
}

function contextImages({ entries, variables }: Settings, path: string, owner: string): readonly ImageUse[] {
  return [...new Map(entries('contexts'))].flatMap(([context, given]) => {
    const role = `build context ${context} of ${owner}`;
    const written = evaluate(given, variables);
    if (written === undefined) return [unknownImage(path, role, given)];
    if (!written.startsWith(imageContext)) return [];
    const reference = written.slice(imageContext.length);
    return [{ path, reference, text: reference, role, pinnable: false }];
  });
}

/** @throws PortcullisError `bake-computed` where nobody can say which Dockerfile is built. */
function buildOf({ entries, last, variables }: Settings, path: string, owner: string): Build {
  const text = (key: string): string | undefined => evaluate(last(key), variables);
  const required = (key: string): string | undefined => {
    const value = text(key);
    if (value === undefined && last(key) !== undefined) throw computed(path, `${key} of ${owner}`);
    return value;
  };
  const inline = required('dockerfile-inline');
  const dockerfile = required('dockerfile');
  return {
    path,
    folder: folderOf(path),
    owner,
    // A variable without a value leaves its argument out, and the Dockerfile's default counts.
    args: new Map(
      entries('args').flatMap(([key, given]) => (isUnset(given, variables) ? [] : [[key, evaluate(given, variables)] as const])),
    ),
    contexts: [],
    context: text('context') ?? '.',
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(inline === undefined ? {} : { inline: { value: inline } }),
  };
}

/** Paths are those of the directory where bake is called, for most the root; the file's own folder is tried as well. */
function readFromEither(build: Build, files: NearbyFiles): BuildReading {
  const read = readBuild(build, files);
  if (read.elsewhere.length === 0 || build.folder === '') return read;
  const fromRoot = readBuild({ ...build, folder: '' }, files);
  return fromRoot.elsewhere.length === 0 ? fromRoot : read;
}

function computed(path: string, what: string): PortcullisError {
  return new PortcullisError({
    code: 'bake-computed',
    message: `expected ${what.slice(0, 120)} as text, got something that is computed`,
    where: { file: path },
    remedy: 'Write it out.',
  });
}

function unknownImage(path: string, role: string, given: HclValue): ImageUse {
  return { path, reference: undefined, text: given.kind === 'text' ? given.value : 'a computed value', role, pinnable: false };
}

/** The target and those it takes from, the farthest first. */
function inherited(target: HclBlock, targets: ReadonlyMap<string, HclBlock>, seen: Set<HclBlock>): readonly HclBlock[] {
  if (seen.has(target)) return [];
  seen.add(target);
  const from = target.attributes.get('inherits');
  const parents = from?.kind === 'list' ? from.items.flatMap((item) => (item.kind === 'text' ? (targets.get(item.value) ?? []) : [])) : [];
  return [...parents.flatMap((parent) => inherited(parent, targets, seen)), target];
}

function variablesOf(blocks: readonly HclBlock[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const { type, labels, attributes } of blocks) {
    const given = type === 'variable' ? [[labels[0] ?? '', attributes.get('default')] as const] : type === '' ? [...attributes] : [];
    for (const [name, value] of given) {
      const known = evaluate(value, variables);
      if (known !== undefined) variables.set(name, known);
    }
  }
  return variables;
}

function isUnset(value: HclValue, variables: ReadonlyMap<string, string>): boolean {
  return value.kind === 'name' && (value.value === 'null' || !variables.has(value.value));
}

const maxText = 64 * 1024;

function evaluate(value: HclValue | undefined, variables: ReadonlyMap<string, string>): string | undefined {
  if (value?.kind === 'name') return variables.get(value.value);
  if (value?.kind !== 'text') return undefined;
  let isKnown = true;
  const text = value.value.replace(/\$\$\{|\$\{([^}]{0,300})\}/g, (found, inner: string | undefined) => {
    if (inner === undefined) return '${';
    const known = variables.get(inner.trim());
    if (known === undefined) isKnown = false;
    return known ?? found;
  });
  return isKnown && text.length <= maxText * 8 ? text : undefined;
}

function blocksOfJson(text: string, path: string): readonly HclBlock[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw new PortcullisError({ code: 'json-invalid', message: 'expected JSON', where: { file: path }, remedy: 'Correct the file.' });
  }
  const blocks: HclBlock[] = [];
  for (const [type, entries] of Object.entries(isRecord(root) ? root : {}))
    for (const [name, attributes] of Object.entries(isRecord(entries) ? entries : {}))
      if (isRecord(attributes))
        blocks.push({
          type,
          labels: [name],
          attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, fromJson(value, 0)])),
        });
  return blocks;
}

function fromJson(value: unknown, depth: number): HclValue {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'text', value: String(value) };
  if (depth > 20) return { kind: 'unknown' };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => fromJson(item, depth + 1)) };
  if (!isRecord(value)) return { kind: 'unknown' };
  return { kind: 'map', entries: new Map(Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)])) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
