// Files of the workspace that say where packages are looked for: read where a policy names the hosts that may be.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import { readWorkspaceFile, type Tree, type WorkspaceFile } from '@portcullis/workspace';
import { belowOf, fixtureFolder } from '../inventory.js';
import { isOther, mostBytes, sourceIn } from '../reader.js';
import { readersOf } from '../readers/index.js';
import { type Kind, registryFile } from './names.js';
import { type Registry, registriesIn } from './read.js';

export interface RegistryFiles {
  readonly registryFiles: readonly WorkspaceFile[];
  readonly maxBytes: number;
  /** What the user named: see `fixtureFolder`. */
  readonly base: string;
}

export interface NamedRegistries {
  readonly path: string;
  readonly registries: readonly Registry[];
}

/** What the files say; one that cannot be read is a gap, unless a reader of packages tells so already. */
export async function namedRegistries(
  { registryFiles, maxBytes, base }: RegistryFiles,
  tree: Pick<Tree, 'peek' | 'list'>,
): Promise<{ readonly named: readonly NamedRegistries[]; readonly skipped: readonly SkippedInput[] }> {
  const named: NamedRegistries[] = [];
  const skipped: SkippedInput[] = [];
  for (const file of registryFiles) {
    const { path } = file;
    const isTold = readersOf(path).length > 0;
    const read = readWorkspaceFile(file, mostBytes([], maxBytes));
    if ('skipped' in read) {
      if (!isTold) skipped.push({ ...read.skipped, gap: true });
      continue;
    }
    const source = sourceIn(tree, path, read.bytes, maxBytes);
    try {
      if (isTold && isOther(source)) continue;
      const registries = await registriesIn(source, registryFile(path) as Kind);
      if (registries.length > 0) named.push({ path, registries });
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      if (isTold) continue;
      const detail = `the registries that it names cannot be read: ${error.message}`;
      skipped.push({ path, reason: 'unreadable', gap: !fixtureFolder.test(belowOf(path, base)), detail });
    }
  }
  return { named, skipped };
}
