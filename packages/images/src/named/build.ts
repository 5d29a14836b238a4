// A build that another file describes: its Dockerfile read with the arguments and contexts that it is given there.

import { isDockerfileName } from '@portcullis/formats/dockerfile';
import { readDockerfile } from './dockerfile.js';
import { isRemote, resolvePath } from './paths.js';
import type { ImageUse, NearbyFiles } from './types.js';
import type { Text } from './yaml-text.js';

export interface Build {
  /** The file that describes it, and the folder that its paths start from. */
  readonly path: string;
  readonly folder: string;
  /** For messages: `service web`. */
  readonly owner: string;
  readonly context?: string;
  /** A path, from the context. */
  readonly dockerfile?: string;
  readonly inline?: Text;
  readonly args: ReadonlyMap<string, string | undefined>;
  /** Names that stand for other images or folders in the build. */
  readonly contexts: readonly (readonly [string, Text])[];
}

export const imageContext = 'docker-image://';

export interface BuildReading {
  readonly uses: readonly ImageUse[];
  readonly also: readonly { readonly path: string; readonly as: string }[];
  readonly elsewhere: readonly string[];
}

/** @throws PortcullisError when the Dockerfile cannot be understood. */
export function readBuild(build: Build, files: NearbyFiles): BuildReading {
  const { path, owner, args } = build;
  if (build.inline !== undefined) {
    const uses = readDockerfile(build.inline.value, path, args);
    return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} in the Dockerfile of ${owner}`)), also: [], elsewhere: [] };
  }
  const context = build.context ?? '.';
  if (isRemote(context)) return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
  const folder = resolvePath(build.folder, context);
  const file = folder === undefined ? undefined : resolvePath(folder, build.dockerfile ?? 'Dockerfile');
  if (file === undefined) return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
  const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
  if (text === undefined) return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
  const also = isDockerfileName(file) ? [] : [{ path: file, as: 'dockerfile' }];
  const named = (use: ImageUse): string => `${use.role} ${use.reference ?? `? ${use.text}`}`;
  const plain = new Set(args.size === 0 ? [] : readDockerfile(text, file).map(named));
  const given = args.size === 0 ? [] : readDockerfile(text, file, args);
  const uses = given.filter((use) => !plain.has(named(use)));
  return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} of ${file} as ${owner} builds it`)), also, elsewhere: [] };
}

/** The place is the file that gives the value: the Dockerfile itself names something else. */
function elsewhereSeen(use: ImageUse, path: string, role: string): ImageUse {
  const { reference, text } = use;
  return { path, reference, text, role, pinnable: false };
}
