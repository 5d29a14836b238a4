// Bake files: targets with their Dockerfile, arguments and named contexts. Where a function decides on an image, the image is
// unknown, which is said.

import { PortcullisError } from '@portcullis/core';
import type { HclPart, HclValue } from '@portcullis/formats/hcl';
import {
  type BakeBlock,
  type BakeValues,
  bakeText,
  bakeValues,
  baseTargets,
  entriesOf,
  inheritedBlocks,
  matrixValues,
  readBakeFile,
} from './bake-file.js'; // at first use
import { type Build, type BuildReading, imageContext, readBuild } from './build.js';
import { Gathering } from './gathering.js';
import { folderOf } from './paths.js';
import type { ImageSource, ImageUse, NearbyFiles } from './types.js';

const names = /(?:^|\/)(?:[^/]{1,100}[._-])?bake(?:[._-][^/]{1,100})?\.(?:hcl|json)$/i;

export function isBakeName(path: string): boolean {
  return names.test(path);
}

export const bakeFiles: ImageSource = {
  id: 'bake',
  title: 'Bake file',
  byName: true,
  matches: isBakeName,
  async read(text, path, files) {
    const file = readBakeFile(text, path);
    const values = bakeValues(file);
    const found = new Gathering();
    const bases = baseTargets(file);
    for (const name of file.targets.keys()) {
      const blocks = inheritedBlocks(name, file);
      const matrix = blocks.flatMap((block) => block.get('matrix') ?? []).at(-1);
      for (const each of matrixValues(values, matrix)) {
        const settings = settingsOf(blocks, each);
        const owner = `target ${name}`;
        found.uses.push(...contextImages(settings, path, owner));
        const read = readFromEither(buildOf(settings, path, owner), files);
        found.add(bases.has(name) ? { ...read, elsewhere: [] } : read);
      }
    }
    return found.reading();
  },
};

/** What a target and those that it takes from say. */
interface Settings {
  readonly values: BakeValues;
  /** Of maps, which add up: of a name that stands twice, the last one counts. */
  readonly entries: (key: string) => readonly (readonly [string, HclValue])[];
  /** Of the rest, where the last one counts. */
  readonly last: (key: string) => HclValue | undefined;
}

function settingsOf(blocks: readonly BakeBlock[], values: BakeValues): Settings {
  const given = (key: string): readonly HclValue[] => blocks.flatMap((block) => block.get(key) ?? []);
  return { values, entries: (key) => given(key).flatMap(entriesOf), last: (key) => given(key).at(-1) };
}

function contextImages({ entries, values }: Settings, path: string, owner: string): readonly ImageUse[] {
  return [...new Map(entries('contexts'))].flatMap(([context, given]) => {
    const role = `build context ${context} of ${owner}`;
    const written = bakeText(given, values);
    if (written === undefined) return [unknownImage(path, role, given)];
    if (!written.startsWith(imageContext)) return [];
    const reference = written.slice(imageContext.length);
    return [{ path, reference, text: reference, role, pinnable: false }];
  });
}

/** @throws PortcullisError `bake-computed` where nobody can say which Dockerfile is built. */
function buildOf({ entries, last, values }: Settings, path: string, owner: string): Build {
  const text = (key: string): string | undefined => bakeText(last(key), values);
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
    args: new Map(entries('args').flatMap(([key, given]) => (isUnset(given, values) ? [] : [[key, bakeText(given, values)] as const]))),
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
  return { path, reference: undefined, text: given.kind === 'text' ? writtenOf(given.parts) : 'a computed value', role, pinnable: false };
}

/** As it is written, with a sign for what is put in. */
function writtenOf(parts: readonly HclPart[]): string {
  return parts
    .map((part) => (part.kind === 'letters' ? part.text : part.value.kind === 'name' ? `\${${part.value.path.join('.')}}` : '…'))
    .join('');
}

/** A variable without a value, or none at all. */
function isUnset(value: HclValue, { variables, matrix }: BakeValues): boolean {
  if (value.kind === 'literal') return value.text === 'null';
  return value.kind === 'name' && !variables.has(value.path[0] ?? '') && !matrix.has(value.path[0] ?? '');
}
