// What the policy file says to the gate.

import { type Confidence, type Severity, severities, type Threshold } from '@portcullis/core';
import { type AllowedGap, allowedGaps, type PolicyDocument, type PolicyReader, type ReadDocument } from '@portcullis/policy';
import { type Requirement, requirementsOf } from './requirements.js';
import { type SeverityRule, severityRulesOf } from './severity-map.js';
import { type Waiver, waiversOf } from './waiver-entries.js';

export type { Waiver } from './waiver-entries.js';

/** A kind of finding that blocks: all that it names must hold. */
export interface BlockCondition {
  readonly severity?: Severity | undefined;
  readonly confidence?: Confidence | undefined;
  readonly rule?: string | undefined;
  readonly tool?: string | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  /** Least probability of EPSS, above 0 to 1. */
  readonly epss?: number | undefined;
  readonly 'known-exploited'?: true | undefined;
}

/** Nothing blocks up to and with a day, in an emergency. */
export interface BreakGlass {
  readonly who: string;
  readonly why: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly until: string;
}

/** Nothing blocks up to and with a day, `YYYY-MM-DD`, UTC. */
export interface ReportOnly {
  readonly until: string;
  readonly reason: string;
  readonly owner: string;
}

export interface Policy {
  /** Scanners that must have reported, and on what: by default on the whole tree. */
  readonly require: readonly Requirement[];
  readonly blockAt: Threshold;
  /** Conditions of which any blocks, whatever the threshold. */
  readonly blockWhen: readonly BlockCondition[];
  /** Findings the tool is less sure of do not block. */
  readonly minimumConfidence: Confidence;
  /** Whether the policy says so itself; only then must a scanner have reported from that confidence on. */
  readonly confidenceStated: boolean;
  /** Whether only what a change adds blocks it. */
  readonly newOnly: boolean;
  readonly severity: readonly SeverityRule[];
  readonly waivers: readonly Waiver[];
  /** Days that a waiver may last at most. */
  readonly waiverDays?: number;
  /** Days that an open finding of a severity may stand. */
  readonly deadlines: Readonly<Partial<Record<Severity, number>>>;
  readonly reportOnly?: ReportOnly;
  /** Days from today that it may still last. */
  readonly reportOnlyDays: number;
  readonly breakGlass?: BreakGlass;
  readonly breakGlassDays: number;
  /** Ignore files of other tools whose entries are waivers. */
  readonly ignoreFiles: readonly string[];
  readonly allowedGaps: readonly AllowedGap[];
}

/** What holds where there is no policy file. */
export const defaultPolicy: Policy = {
  require: [],
  blockAt: 'high',
  blockWhen: [],
  minimumConfidence: 'low',
  confidenceStated: false,
  newOnly: false,
  severity: [],
  waivers: [],
  deadlines: {},
  reportOnlyDays: 365,
  breakGlassDays: 7,
  ignoreFiles: [],
  allowedGaps: [],
};

/** What a document says to the gate, without what it extends. @throws PortcullisError `policy-invalid`. */
export function policyOf({ value, reader }: ReadDocument<PolicyDocument>): Policy {
  return {
    require: requirementsOf(value.require),
    ...blockingOf(value['block-at'], reader),
    minimumConfidence: value.confidence ?? defaultPolicy.minimumConfidence,
    confidenceStated: value.confidence !== undefined,
    newOnly: value['new-only'] === true,
    severity: severityRulesOf(value.severity),
    waivers: waiversOf(value.waivers, reader),
    ...(value['waiver-days'] === undefined ? {} : { waiverDays: value['waiver-days'] }),
    deadlines: daysBySeverity(value.deadlines),
    ...(value['report-only'] === undefined ? {} : { reportOnly: value['report-only'] }),
    reportOnlyDays: value['report-only-days'] ?? defaultPolicy.reportOnlyDays,
    ...(value['break-glass'] === undefined ? {} : { breakGlass: value['break-glass'] }),
    breakGlassDays: value['break-glass-days'] ?? defaultPolicy.breakGlassDays,
    ignoreFiles: value['ignore-files'] ?? [],
    allowedGaps: allowedGaps(value['allow-gaps']),
  };
}

/** Conditions stand in place of a threshold. @throws PortcullisError `policy-invalid` where one names nothing. */
function blockingOf(given: PolicyDocument['block-at'], reader: PolicyReader): Pick<Policy, 'blockAt' | 'blockWhen'> {
  if (given === undefined || typeof given === 'string') return { blockAt: given ?? defaultPolicy.blockAt, blockWhen: [] };
  for (const [i, condition] of given.entries())
    if (Object.keys(condition).every((key) => key === 'confidence'))
      reader.fail(
        ['block-at', i],
        'expected `severity`, `rule`, `tool`, `tag`, `epss`, `known-exploited` or `paths`',
        'Say which findings block.',
      );
  return { blockAt: 'none', blockWhen: given };
}

function daysBySeverity(given: PolicyDocument['deadlines']): Policy['deadlines'] {
  return Object.fromEntries(Object.entries(given ?? {}).map(([severity, days]) => [severity, Number.parseInt(days as string, 10)]));
}

/** Position of a threshold from loosest to strictest. */
export function strictness(threshold: Threshold): number {
  return threshold === 'none' ? 0 : severities.indexOf(threshold as Severity) + 1;
}
