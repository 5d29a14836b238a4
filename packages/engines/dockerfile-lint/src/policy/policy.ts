// What a team allows in its images, as `.portcullis/dockerfile.yml` says it once read. Pure data.

import type { LabelType } from '../options.js';

export interface ImagePolicy {
  /** Where the policy was read. */
  readonly file: string;
  /** Globs of images, `registry/repository`; empty means all are allowed. */
  readonly allow: readonly string[];
  /** Globs of images that are refused even when allowed. */
  readonly deny: readonly string[];
  /** Every base image names a digest. */
  readonly requireDigest: boolean;
  readonly requiredLabels: ReadonlyMap<string, LabelType>;
  readonly approved: readonly ApprovedImage[];
  readonly forbiddenPackages: readonly ForbiddenPackage[];
}

export interface ApprovedImage {
  /** `registry/repository[:tag]`, with the registry of Docker Hub when none is written. */
  readonly image: string;
  /** Any of these will do. */
  readonly digests: readonly string[];
}

export interface ForbiddenPackage {
  /** Glob of package names. */
  readonly name: string;
  readonly reason?: string;
}

/** A policy that asks for nothing. */
export const emptyPolicy: ImagePolicy = {
  file: '.portcullis/dockerfile.yml',
  allow: [],
  deny: [],
  requireDigest: false,
  requiredLabels: new Map(),
  approved: [],
  forbiddenPackages: [],
};
