// One place of a repository where an image is named that will run, and how a kind of file is read for them.

import type { Region } from '@portcullis/core';

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
}

export interface ImageSource {
  readonly id: string;
  readonly title: string;
  /** By path alone; `read` may still find nothing. */
  readonly matches: (path: string) => boolean;
  /** @throws PortcullisError when a file of this kind cannot be understood. */
  readonly read: (text: string, path: string) => Promise<readonly ImageUse[]>;
}
