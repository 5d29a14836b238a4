// Files that hold Dockerfiles, or name them: Compose, bake, and documentation where that is asked for.

import type { HostKind } from '@portcullis/lint';
import { bake } from './bake.js';
import { compose } from './compose.js';
import { documentation } from './documentation.js';

/** Documentation takes part where it is asked for, or named. */
export function dockerfileHosts({ docs, path }: { readonly docs: boolean; readonly path: string }): readonly HostKind[] {
  return docs || documentation.matches(path) ? [compose, bake, documentation] : [compose, bake];
}
