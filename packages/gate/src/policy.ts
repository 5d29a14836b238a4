// What the policy file says to the gate.

import { type Confidence, type Severity, severities, type Threshold } from '@portcullis/core';
import { type AllowedGap, allowedGaps, readPolicyDocument } from '@portcullis/policy';
import { type Requirement, requirementsOf } from './requirements.js';
import { type SeverityRule, severityRulesOf } from './severity-map.js';
import { type Waiver, waiversOf } from './waiver-entries.js';

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

/** The whole file must be right, the parts of other engines too. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
export async function parsePolicy(content: string, file: string): Promise<Policy> {
  const read = await readPolicyDocument(content, file);
  if (read === undefined) return defaultPolicy;
  const { value, reader } = read;
  return {
    require: requirementsOf(value.require),
    blockAt: value['block-at'] ?? defaultPolicy.blockAt,
    minimumConfidence: value.confidence ?? defaultPolicy.minimumConfidence,
    confidenceStated: value.confidence !== undefined,
    severity: severityRulesOf(value.severity),
    waivers: waiversOf(value.waivers, reader),
    allowedGaps: allowedGaps(value['allow-gaps']),
  };
}

/** Position of a threshold from loosest to strictest. */
export function strictness(threshold: Threshold): number {
  return threshold === 'none' ? 0 : severities.indexOf(threshold as Severity) + 1;
}
