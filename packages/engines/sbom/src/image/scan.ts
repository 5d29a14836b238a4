// The inventory of an image or of a root file system, in the place of a repository's.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice, SkippedInput } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { folderTree, type Image, rootFileSystem } from '@portcullis/rootfs'; // at first use
import { insideWorkspace, relativePath, selectionFilter, type WorkspaceFile } from '@portcullis/workspace';
import { inventory, purlOf, type ReadManifest } from '../inventory.js';
import type { Inventory, Subject } from '../model.js';
import { osReleasePaths } from '../systems/os-release.js';
import { databasePlaces } from '../systems/places.js';
import type { ImageBase } from './base.js';
import { readLayers } from './layered.js'; // at first use
import { type ImageInputs, type OpenImage, openBase, openImage, referenceText } from './open.js';
import { noLayers, type RootInventory, rootInventory } from './root-inventory.js'; // at first use
import { baseSummary, imageSummary } from './summary.js'; // at first use

interface Inputs extends ImageInputs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What a scan needs to know of either kind of inventory. */
export interface Taken {
  readonly all: Inventory;
  readonly manifests: readonly ReadManifest[];
  readonly skipped: readonly SkippedInput[];
  readonly scanned: number;
  readonly bytes: number;
  /** Of a repository: see `Selection`. */
  readonly registryFiles?: readonly WorkspaceFile[];
  readonly excluded: number;
  /** Of a repository: see `Walk`. */
  readonly added?: boolean;
  readonly notices: readonly Notice[];
  /** Markdown for the job summary, before the tables of the inventory. */
  readonly summary: string;
  /** `REGISTRY/REPOSITORY@sha256:HEX` of an image that comes from a registry; else empty. */
  readonly reference: string;
  /** Of an image of layers: a folder was built on nothing that can be known. */
  readonly image?: BuiltImage;
}

export interface BuiltImage {
  readonly name: string;
  readonly base: ImageBase | undefined;
}

/** Undefined where `path` is the folder of a repository, or a file of it. @throws PortcullisError */
export async function takeImage(inputs: Inputs, context: ScanContext, maxBytes: number): Promise<Taken | undefined> {
  const absolute = insideWorkspace(context.workspace, inputs.path);
  const selected = await selectionFilter(inputs, [context.workspace]);
  const opened = await openImage(inputs, absolute, context);
  if (opened !== undefined) {
    try {
      const base = await openBase(inputs, opened, context);
      return await takeLayers(opened, base, selected, context, maxBytes);
    } finally {
      opened.close();
    }
  }
  if (!statSync(absolute).isDirectory() || !isRoot(absolute)) return undefined;
  return takeFolder(absolute, relativePath(insideWorkspace(context.workspace, '.'), absolute), selected, maxBytes);
}

async function takeLayers(
  { image, reference }: OpenImage,
  base: ImageBase | undefined,
  selected: (path: string) => boolean,
  { progress }: ScanContext,
  maxBytes: number,
): Promise<Taken> {
  const told = progress === undefined ? undefined : (done: number): void => progress(done, image.layers.length);
  const { root, facts, bytes } = await readLayers(image, maxBytes, base?.layers, told);
  const { wanted, excluded } = counting(selected);
  const found = await rootInventory(root, maxBytes, wanted, facts);
  const subject = imageSubject(image, reference);
  const inventoried = taken(found, (path) => path, subject);
  return {
    ...inventoried,
    bytes,
    excluded: excluded(),
    summary: [imageSummary(found, image), baseSummary(base, inventoried.all)].join('\n'),
    reference: referenceText(reference),
    image: { name: image.name, base },
  };
}

async function takeFolder(absolute: string, prefix: string, selected: (path: string) => boolean, maxBytes: number): Promise<Taken> {
  const { root, skipped } = folderTree(absolute);
  const place = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
  const { wanted, excluded } = counting((path) => selected(place(path)));
  const found = await rootInventory(rootFileSystem(root, 'the folder'), maxBytes, wanted, noLayers);
  const name = found.release?.name ?? found.release?.id ?? 'root file system';
  const version = found.release?.versionId;
  return {
    ...taken({ ...found, skipped: [...found.skipped, ...skipped] }, place, {
      kind: 'operating-system',
      name,
      ...(version === undefined ? {} : { version }),
      ...(found.release?.vendor === undefined ? {} : { supplier: found.release.vendor }),
    }),
    excluded: excluded(),
    summary: imageSummary(found, undefined),
    reference: '',
  };
}

function counting(selected: (path: string) => boolean): { readonly wanted: (path: string) => boolean; readonly excluded: () => number } {
  let excluded = 0;
  const wanted = (path: string): boolean => {
    const isIn = selected(path);
    if (!isIn) excluded++;
    return isIn;
  };
  return { wanted, excluded: () => excluded };
}

/** Whether a folder is the root of a system: a database of packages lies where it belongs, or it names its system and is no checkout. */
function isRoot(folder: string): boolean {
  const has = (path: string): boolean => existsSync(join(folder, path));
  return databasePlaces.some(has) || (osReleasePaths.some(has) && !has('.git'));
}

type Described = Omit<Subject, 'ref' | 'path' | 'dependencies'>;

/** The image as a package URL has it: by its digest, in its repository. */
function imageSubject({ name, digest, platform }: Image, reference: OpenImage['reference']): Described {
  const arch = platform.split('/')[1] ?? '';
  const purl =
    reference === undefined || digest === undefined
      ? undefined
      : purlOf({
          identity: {
            type: 'oci',
            name: reference.repository.split('/').at(-1) as string,
            qualifiers: { arch, repository_url: `${reference.registry}/${reference.repository}` },
          },
          version: digest,
          origin: { kind: 'registry' },
        });
  return {
    kind: 'container',
    name,
    ...(digest === undefined ? {} : { version: digest }),
    ...(purl === undefined ? {} : { purl }),
  };
}

/** Programs that name nothing they are made of: an empty document would read as if there were nothing to know. */
function nothingNamed({ manifests, skipped }: RootInventory, name: string): readonly SkippedInput[] {
  if (manifests.length > 0 || skipped.some(({ gap }) => gap)) return [];
  const detail = `nothing in ${name.slice(0, 200)} says what packages it has: neither a database of a system, nor a package, nor a program that names its parts`;
  return [{ path: '.', reason: 'no-packages', gap: true, detail }];
}

/** @param place a path within the root as results show it. */
function taken(
  found: RootInventory,
  place: (path: string) => string,
  subject: Described,
): Omit<Taken, 'excluded' | 'summary' | 'reference'> {
  const manifests = found.manifests.map(({ path, reader, manifest }) => ({
    path: place(path),
    reader,
    manifest: {
      ...manifest,
      packages: manifest.packages.map((entry) => (entry.path === undefined ? entry : { ...entry, path: place(entry.path) })),
    },
  }));
  const all = inventory(manifests, () => false);
  const path = found.release?.path ?? found.manifests[0]?.path;
  return {
    // The image is one product, and no file in it is one of its own.
    all: {
      ...all,
      // Modules of the tree are no subjects of it.
      isClosed: false,
      subjects: [
        {
          ...subject,
          ref: 'subject:image',
          path: path === undefined ? '' : place(path),
          dependencies: [...new Set(all.subjects.flatMap(({ dependencies }) => dependencies))].sort(),
        },
      ],
    },
    manifests,
    skipped: [...found.skipped.map((entry) => ({ ...entry, path: place(entry.path) })), ...nothingNamed(found, subject.name)],
    scanned: found.scanned,
    bytes: found.bytes,
    notices: [],
  };
}
