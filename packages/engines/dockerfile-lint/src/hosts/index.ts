// Files that hold Dockerfiles, or name them: Compose, bake, and documentation where that is asked for; pipelines, deployments and
// scripts only name them.

import type { HoldingHost, HostKind } from '@portcullis/lint';
import { bake } from './bake.js';
import { compose } from './compose.js';
import { documentation } from './documentation.js';
import { dockerfileByText, namingHosts } from './named.js';

/** Documentation takes part where it is asked for, or named. */
export function dockerfileHosts(
  { docs, path }: { readonly docs: boolean; readonly path: string },
  named: readonly string[] = [],
): readonly HostKind[] {
  const holding = holdingHosts(docs || [path, ...named].some((file) => documentation.matches(file)));
  // A script called after Dockerfiles is a script first.
  return [...holding, ...namingHosts(new Set(holding.map(({ id }) => id))), dockerfileByText];
}

export function holdingHosts(docs: boolean): readonly HoldingHost[] {
  return docs ? [compose, bake, documentation] : [compose, bake];
}
