// One place of a repository where an image is named that will run, and how a kind of file is read for them.

import type { Region, SkippedInput } from '@portcullis/core';

export interface ImageUse {
  /** Workspace path; empty for an image that an input names. */
  readonly path: string;
  /** The reference's own text in the file, without quotes or prefix; absent for an input. */
  readonly region?: Region;
  /** Reference with variables replaced by their defaults; undefined when its value is not known before the run. */
  readonly reference: string | undefined;
  /** As it stands in the file. */
  readonly text: string;
  /** What the image does there: `base of stage build`, `service db`. */
  readonly role: string;
  /** Whether `@digest` may be appended at the region's end: the text is the whole reference, without variables. */
  readonly pinnable: boolean;
  /** The same place builds it: it is pulled only where that is not done. */
  readonly unlessBuilt?: true;
}

/** The workspace's other files, as a format's consumer looks for them beside the one that is read. */
export interface NearbyFiles {
  /** Text of a workspace path; undefined when there is no such file. @throws PortcullisError when it cannot be read. */
  read(path: string): string | undefined;
  /** Paths of all files that are looked at. */
  readonly paths: readonly string[];
}

export interface Reading {
  readonly uses: readonly ImageUse[];
  /** Other files that this one makes its own, and as what they are to be read. */
  readonly also?: readonly { readonly path: string; readonly as: string }[];
  /** Parts that could not be read. */
  readonly gaps?: readonly SkippedInput[];
  /** What lies outside the repository and so was not read. */
  readonly elsewhere?: readonly string[];
}

export interface ImageSource {
  readonly id: string;
  readonly title: string;
  /** By path alone; `read` may still find nothing. */
  readonly matches: (path: string) => boolean;
  /** Whether the name alone makes the file ours, so that one that cannot be read is a gap; otherwise its content does. */
  readonly byName: boolean;
  /** @throws PortcullisError when a file of this kind cannot be understood. */
  readonly read: (text: string, path: string, files: NearbyFiles) => Promise<Reading>;
}

export const noFiles: NearbyFiles = { read: () => undefined, paths: [] };
