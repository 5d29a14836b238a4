// The policy file: its shape, its JSON Schema, and errors that name file, line and key.

import { type Confidence, type Severity, severities, type Threshold } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml';
import {
  type AllowedGap,
  allowedGapsSchema,
  imagesSchema,
  type PolicyReader,
  policyKeys,
  policyReader,
  readAllowedGaps,
} from '@portcullis/policy';
import { type Requirement, readRequirements, requirementSchema } from './requirements.js';
import { readSeverityRules, type SeverityRule, severityRulesSchema } from './severity-map.js';
import { readWaivers, type Waiver, waiversSchema } from './waiver-entries.js';

export type { Waiver } from './waiver-entries.js';

export interface Policy {
  /** Scanners that must have reported, and on what: by default on the whole tree. */
  readonly require: readonly Requirement[];
  readonly blockAt: Threshold;
  /** Findings the tool is less sure of do not block. */
  readonly minimumConfidence: Confidence;
  /** Whether the policy says so itself; only then must a scanner have reported from that confidence on. */
  readonly confidenceStated: boolean;
  readonly severity: readonly SeverityRule[];
  readonly waivers: readonly Waiver[];
  readonly allowedGaps: readonly AllowedGap[];
}

/** What holds where there is no policy file. */
export const defaultPolicy: Policy = {
  require: [],
  blockAt: 'high',
  minimumConfidence: 'low',
  confidenceStated: false,
  severity: [],
  waivers: [],
  allowedGaps: [],
};

/** JSON Schema of `.github/portcullis.yml`, for editors; docs/schema/portcullis.schema.json is this. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/portcullis-ci/portcullis/main/docs/schema/portcullis.schema.json',
  title: 'Portcullis policy',
  type: 'object',
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    require: { type: 'array', items: requirementSchema, description: 'Scanners that must have reported on this commit.' },
    'block-at': { enum: ['none', ...[...severities].reverse()], default: 'high', description: 'Least severity that blocks.' },
    confidence: { enum: ['low', 'medium', 'high'], default: 'low', description: 'Least confidence that blocks.' },
    severity: severityRulesSchema,
    waivers: waiversSchema,
    'allow-gaps': allowedGapsSchema,
    images: imagesSchema,
  },
} as const;

/** @throws PortcullisError `policy-invalid` or `yaml-invalid` with file, line and key. */
export async function parsePolicy(content: string, file: string): Promise<Policy> {
  const document = await parseYaml(content, file);
  if (document.value === null || document.value === undefined) return defaultPolicy;
  const reader = policyReader(document, file);
  const value = reader.fields([], document.value, policyKeys);
  if (value.version !== undefined && value.version !== 1) reader.fail(['version'], 'expected 1');
  // Their content is image-verify's to judge.
  if (value.images !== undefined && !Array.isArray(value.images)) reader.fail(['images'], 'expected a list');
  return {
    require: readRequirements(reader, value.require),
    blockAt: reader.choice<Threshold>(['block-at'], value['block-at'], ['none', ...severities], defaultPolicy.blockAt),
    minimumConfidence: reader.choice(['confidence'], value.confidence, ['low', 'medium', 'high'] as const, defaultPolicy.minimumConfidence),
    confidenceStated: value.confidence !== undefined,
    severity: readSeverityRules(reader, value.severity),
    waivers: readWaivers(reader, value.waivers),
    allowedGaps: readGaps(reader, value['allow-gaps']),
  };
}

/** An empty list allows nothing, which is no mistake. */
function readGaps(reader: PolicyReader, value: unknown): readonly AllowedGap[] {
  return Array.isArray(value) && value.length === 0 ? [] : readAllowedGaps(reader, value);
}

/** Position of a threshold from loosest to strictest. */
export function strictness(threshold: Threshold): number {
  return threshold === 'none' ? 0 : severities.indexOf(threshold as Severity) + 1;
}
