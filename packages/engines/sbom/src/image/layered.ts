// An image's layers put on one another, and which of them brought each package.

import { PortcullisError } from '@portcullis/core';
import { type Image, layers, type RootFileSystem, refusal, rootFileSystem } from '@portcullis/rootfs';
import type { Fact } from '../model.js';
import { databaseState, keyOf, readSystems } from '../systems/index.js';
import type { SystemDatabase } from '../systems/system.js';
import { interest } from './installed.js';
import type { LayerFacts } from './root-inventory.js';

export interface Layered {
  readonly root: RootFileSystem;
  readonly facts: LayerFacts;
  /** Bytes of all layers, unpacked. */
  readonly bytes: number;
}

/**
 * Reads each layer once, from the lowest up.
 * @param base number of layers that are the base image's, where it is known.
 * @throws PortcullisError where a layer is not what the image names, or the database of a system was taken away.
 */
export async function readLayers(
  image: Image,
  maxBytes: number,
  base: number | undefined,
  progress?: (done: number) => void,
): Promise<Layered> {
  const stack = layers(interest(maxBytes));
  const root = rootFileSystem(stack.root, 'the image');
  const history = databaseHistory(root, maxBytes);
  let bytes = 0;
  for (const [index, layer] of image.layers.entries()) {
    const where = `layer ${index + 1} of ${image.layers.length} (${layer.diffId.slice(0, 19)})`;
    const unpacked = await stack.add(where, layer.open());
    if (unpacked.diffId !== layer.diffId)
      throw refusal('image-invalid', where, `expected the content ${layer.diffId}, as the configuration names it, got ${unpacked.diffId}`);
    bytes += unpacked.bytes;
    history.after(index, where);
    progress?.(index + 1);
  }
  history.refuseTaken();
  return {
    root,
    bytes,
    facts: {
      layerOf: (kind, entry) => history.layers.get(`${kind} ${keyOf(entry)}`),
      of: (index) => factsOf(image, index, base),
    },
  };
}

function factsOf({ layers: all }: Image, index: number, base: number | undefined): readonly Fact[] {
  const layer = all[index];
  if (layer === undefined) return [];
  return [['layer', layer.diffId], ...(base === undefined ? [] : [['base', String(index < base)] as const])];
}

interface History {
  /** Number of the layer that brought each package that is there now, by kind and key. */
  readonly layers: ReadonlyMap<string, number>;
  after(index: number, where: string): void;
  /** @throws PortcullisError `root-invalid` */
  refuseTaken(): void;
}

/** The databases as they were after each layer: whatever a layer adds to them, it brought. */
function databaseHistory(root: RootFileSystem, maxBytes: number): History {
  const found = new Map<string, number>();
  const seen = new Map<SystemDatabase['kind'], { readonly path: string; readonly packages: number; readonly where: string }>();
  const taken = new Map<SystemDatabase['kind'], string>();
  let state = '';
  return {
    layers: found,
    after(index, where) {
      const now = databaseState(root);
      if (now === state) return;
      state = now;
      const systems = readable(root, maxBytes);
      // Between two layers a database may be half written; what counts in the end is read once more, and must be whole.
      if (systems === undefined) return;
      const packages = new Set(systems.flatMap(({ kind, packages: all }) => all.map((entry) => `${kind} ${keyOf(entry)}`)));
      for (const key of found.keys()) if (!packages.has(key)) found.delete(key);
      for (const key of packages) if (!found.has(key)) found.set(key, index);
      for (const kind of seen.keys()) {
        if (systems.some((one) => one.kind === kind)) taken.delete(kind);
        else if (!taken.has(kind)) taken.set(kind, where);
      }
      for (const { kind, path, packages: all } of systems) seen.set(kind, { path, packages: all.length, where });
    },
    refuseTaken() {
      for (const [kind, where] of taken) {
        const { path, packages } = seen.get(kind) as { readonly path: string; readonly packages: number };
        throw refusal(
          'root-invalid',
          path,
          `expected the database of ${packages} packages that lower layers brought, got none: ${where} takes it away`,
        );
      }
    },
  };
}

function readable(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] | undefined {
  try {
    return readSystems(root, maxBytes);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return undefined;
  }
}
