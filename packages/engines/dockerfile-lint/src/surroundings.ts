// What a rule may know of the world around one Dockerfile. All of it is optional: an inline Dockerfile has none.

export interface Surroundings {
  /** The day that end-of-life dates are held against. */
  readonly now?: Date;
  /** The ignore file that Docker would use, `none` when there surely is none, undefined when that cannot be known. */
  readonly ignoreFile?: IgnoreFile | 'none';
  /** Stages, by name or number, that other files build an image of; a build without a target makes one of the last. */
  readonly targets?: readonly string[];
  /** Names for which other files give the build a context, `base` of `--build-context base=…`: no image is meant by them. */
  readonly given?: readonly string[];
  /** Images that other files say read the file, in place of what it names itself: `BUILDKIT_SYNTAX` among a build's arguments. */
  readonly frontends?: readonly string[];
  /** Digests by image as written, `node:22` or `ghcr.io/acme/base:1`, from `image-lock.json`. */
  readonly lock?: ReadonlyMap<string, string>;
}

export interface IgnoreFile {
  /** Workspace path. */
  readonly path: string;
  readonly text: string;
}
