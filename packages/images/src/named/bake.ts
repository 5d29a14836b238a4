// Bake files: targets with their Dockerfile, arguments and named contexts, in HCL or JSON. What a function computes is not
// known; where it decides on an image, the image is unknown, which is said.

import { PortcullisError } from '@portcullis/core';
import { type Build, imageContext, readBuild } from './build.js';
import { type HclBlock, type HclValue, parseHcl } from './hcl.js';
import { folderOf } from './paths.js';
import type { ImageSource, ImageUse, Reading } from './types.js';

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
    const uses: ImageUse[] = [];
    const also = new Map<string, { path: string; as: string }>();
    const elsewhere: string[] = [];
    const value = (given: HclValue | undefined): string | undefined => evaluate(given, variables);
    for (const [name, target] of targets) {
      const all = inherited(target, targets, new Set());
      const entries = (key: string): readonly (readonly [string, HclValue])[] =>
        all.flatMap(({ attributes }) => {
          const found = attributes.get(key);
          return found?.kind === 'map' ? [...found.entries] : [];
        });
      const last = (key: string): HclValue | undefined => all.flatMap(({ attributes }) => attributes.get(key) ?? []).at(-1);
      const owner = `target ${name}`;
      for (const [context, given] of new Map(entries('contexts'))) {
        const written = value(given);
        if (written === undefined) uses.push(unknownImage(path, `build context ${context} of ${owner}`, given));
        else if (written.startsWith(imageContext)) {
          const reference = written.slice(imageContext.length);
          uses.push({ path, reference, text: reference, role: `build context ${context} of ${owner}`, pinnable: false });
        }
      }
      const [inline, context, dockerfile] = [last('dockerfile-inline'), last('context'), last('dockerfile')];
      const text = (given: HclValue | undefined): string | undefined => (given === undefined ? undefined : value(given));
      if (inline !== undefined && text(inline) === undefined) throw computed(path, `dockerfile-inline of ${owner}`);
      if (dockerfile !== undefined && text(dockerfile) === undefined) throw computed(path, `dockerfile of ${owner}`);
      const build: Build = {
        path,
        folder: folderOf(path),
        owner,
        // A variable without a value leaves its argument out, and the Dockerfile's default counts.
        args: new Map(entries('args').flatMap(([key, given]) => (isUnset(given, variables) ? [] : [[key, value(given)]]))),
        contexts: [],
        context: text(context) ?? '.',
        ...(text(dockerfile) === undefined ? {} : { dockerfile: text(dockerfile) as string }),
        ...(text(inline) === undefined ? {} : { inline: { value: text(inline) as string } }),
      };
      // Paths are those of the directory where bake is called, for most the root; the file's own folder is tried as well.
      let read = readBuild(build, files);
      if (read.elsewhere.length > 0 && build.folder !== '') {
        const fromRoot = readBuild({ ...build, folder: '' }, files);
        if (fromRoot.elsewhere.length === 0) read = fromRoot;
      }
      uses.push(...read.uses);
      for (const other of read.also) also.set(other.path, other);
      elsewhere.push(...read.elsewhere);
    }
    return { uses, also: [...also.values()], elsewhere } satisfies Reading;
  },
};

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
