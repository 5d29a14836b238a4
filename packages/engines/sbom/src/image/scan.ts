// The inventory of an image or of a root file system, in the place of a repository's.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice, SkippedInput } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { folderTree, rootFileSystem } from '@portcullis/rootfs';
import { insideWorkspace, pathFilter, relativePath } from '@portcullis/workspace';
import { inventory, type ReadManifest } from '../inventory.js';
import type { Inventory } from '../model.js';
import { databasePlaces } from '../systems/index.js';
import { osReleasePaths } from '../systems/os-release.js';
import { noLayers, type RootInventory, rootInventory } from './root-inventory.js';
import { imageSummary } from './summary.js';

export interface ImageInputs {
  readonly path: string;
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
  readonly excluded: number;
  readonly notices: readonly Notice[];
  /** Markdown for the job summary, before the tables of the inventory. */
  readonly summary: string;
}

/** Undefined where `path` is the folder of a repository, or a file of it. */
export async function takeImage(inputs: ImageInputs, context: ScanContext, maxBytes: number): Promise<Taken | undefined> {
  const absolute = insideWorkspace(context.workspace, inputs.path);
  if (!statSync(absolute).isDirectory() || !isRoot(absolute)) return undefined;
  const prefix = relativePath(insideWorkspace(context.workspace, '.'), absolute);
  const { root, skipped } = folderTree(absolute);
  const selected = await pathFilter(inputs.include, inputs.exclude);
  const place = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
  let excluded = 0;
  const wanted = (path: string): boolean => {
    const isIn = selected(place(path));
    if (!isIn) excluded++;
    return isIn;
  };
  const found = await rootInventory(rootFileSystem(root, 'the folder'), maxBytes, wanted, noLayers);
  return taken({ ...found, skipped: [...found.skipped, ...skipped] }, place, () => excluded);
}

/** Whether a folder is the root of a system: a database of packages lies where it belongs, or it names its system and is no checkout. */
function isRoot(folder: string): boolean {
  const has = (path: string): boolean => existsSync(join(folder, path));
  return databasePlaces.some(has) || (osReleasePaths.some(has) && !has('.git'));
}

/** @param place a path within the root as results show it. */
function taken(found: RootInventory, place: (path: string) => string, excluded: () => number): Taken {
  const manifests = found.manifests.map(({ path, reader, manifest }) => ({
    path: place(path),
    reader,
    manifest: {
      ...manifest,
      packages: manifest.packages.map((entry) => (entry.path === undefined ? entry : { ...entry, path: place(entry.path) })),
    },
  }));
  const all = inventory(manifests, () => false);
  const name = found.release?.name ?? found.release?.id ?? 'root file system';
  return {
    // The image is one product, and no file in it is one of its own.
    all: {
      ...all,
      subjects: [
        {
          ref: 'subject:image',
          name,
          path: place(found.release?.path ?? manifests[0]?.path ?? ''),
          dependencies: [...new Set(all.subjects.flatMap(({ dependencies }) => dependencies))].sort(),
        },
      ],
    },
    manifests,
    skipped: found.skipped.map((entry) => ({ ...entry, path: place(entry.path) })),
    scanned: found.scanned,
    bytes: found.bytes,
    excluded: excluded(),
    notices: [],
    summary: imageSummary(found),
  };
}
