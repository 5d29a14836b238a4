// What files of a repository say about builds: which Dockerfile one is made of, wherever that lies and whatever it is called.

import type { NearbyFiles } from '../types.js';

export interface NamedDockerfile {
  /** For messages: `target app`. */
  readonly owner: string;
  /** As it is written. */
  readonly text: string;
  /** Workspace paths that it may stand for, `unknownPart` in the place of what is not known before the run; none where it leads out. */
  readonly candidates: readonly string[];
  /** Whether its paths start where nobody knows, in the working directory of a command. */
  readonly anywhere?: true;
  /** Whether it need not be there: another file may say otherwise. */
  readonly optional?: true;
  /** Stages in it that an image is built of, by name or number; without it the last one. */
  readonly targets?: readonly string[];
  /** Names in it for which the build gives a folder, an image or another build: its named contexts. */
  readonly given?: readonly string[];
  /** Images that the build says read it, in place of what the file names: `BUILDKIT_SYNTAX` among its arguments. */
  readonly frontends?: readonly string[];
}

/** What a build says of its Dockerfile beside its name. */
export type ToldOfDockerfile = Pick<NamedDockerfile, 'targets' | 'given' | 'frontends'>;

export interface NamedBuilds {
  readonly dockerfiles: readonly NamedDockerfile[];
  /** Other files that say something about builds: their workspace paths, and ids of their source. */
  readonly also: readonly NamedBuildFile[];
}

/** Another file that says something about builds. */
export interface NamedBuildFile {
  /** Workspace path. */
  readonly path: string;
  /** Id of its source. */
  readonly as: string;
  /** Whether it need not be there: where a command runs nobody knows. */
  readonly optional?: true;
}

/** A kind of file that names Dockerfiles. */
export interface BuildSource {
  readonly id: string;
  /** As people call it, in the singular. */
  readonly title: string;
  readonly matches: (path: string) => boolean;
  /** @throws PortcullisError when a file of this kind cannot be understood. */
  readonly read: (text: string, path: string, files: NearbyFiles) => Promise<NamedBuilds>;
}

export const noBuilds: NamedBuilds = { dockerfiles: [], also: [] };
