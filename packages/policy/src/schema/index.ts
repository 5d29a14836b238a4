// `.github/portcullis.yml` as one schema of parts. The gate holds the whole file against it, whoever reads a part; the types and the
// published JSON Schema are made from it (scripts/generate/policy-schema.ts).

import { type InferOutput, optional } from 'valibot';
import { dockerfilePart } from './dockerfile.js';
import { extendingParts } from './extends.js';
import { images } from './images.js';
import { judgingParts } from './judging.js';
import { sbomPart } from './sbom.js';
import { mapping } from './values.js';

const parts = {
  ...judgingParts,
  ...extendingParts,
  images: optional(images),
  dockerfile: optional(dockerfilePart),
  sbom: optional(sbomPart),
};

/** Keys that stand at the top. */
export const policyKeys: readonly string[] = Object.keys(parts);

export const policySchema = mapping(parts);

/** A policy that has the right shape. */
export type PolicyDocument = InferOutput<typeof policySchema>;
