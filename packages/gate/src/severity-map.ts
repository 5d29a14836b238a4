// What a tool's report weighs: its own severity, corrected for producers that are known to write less than they mean, and by
// the policy's `severity` rules.

import { type Severity, worst } from '@portcullis/core';
import type { PolicyDocument } from '@portcullis/policy';
import type { ReportedResult } from '@portcullis/sarif';

export interface SeverityRule {
  /** Name of the tool. */
  readonly tool: string;
  readonly rule?: string;
  /** Only results that the tool itself weighs so. */
  readonly from?: Severity;
  readonly to: Severity;
}

export function severityRulesOf(entries: PolicyDocument['severity']): readonly SeverityRule[] {
  return (entries ?? []).map(({ tool, rule, from, to }) => ({
    tool: tool.trim(),
    ...(rule === undefined ? {} : { rule: rule.trim() }),
    ...(from === undefined ? {} : { from }),
    to,
  }));
}

/** A producer that is known to write less into its reports than it means. */
interface Producer {
  readonly tool: RegExp;
  /** Where that can be read. */
  readonly source: string;
  weigh(reported: Severity, result: ReportedResult): Severity;
}

/** Whether the report itself says what a result weighs, or leaves it to SARIF's default. */
function silent({ raw }: ReportedResult): boolean {
  const properties = raw.properties as { 'security-severity'?: unknown } | undefined;
  return raw.level === undefined && properties?.['security-severity'] === undefined;
}

const producers: readonly Producer[] = [
  {
    // A leaked credential is as bad as `secret-scan` says of one; SARIF's default would make it a warning.
    tool: /^(?:gitleaks|betterleaks)$/i,
    source: 'gitleaks report/sarif.go writes neither level nor rule configuration (gitleaks/gitleaks#1858)',
    weigh: (reported, result) => (silent(result) ? worst(reported, 'high') : reported),
  },
  {
    tool: /^(?:trufflehog|ggshield|gitguardian|noseyparker|kingfisher|ripsecrets|secretlint|detect-secrets|talisman|whispers)$/i,
    source: 'scanners of credentials whose reports have no level: as gitleaks',
    weigh: (reported, result) => (silent(result) ? worst(reported, 'high') : reported),
  },
  {
    tool: /^fortify\b/i,
    source: 'fcli actions github-sast-report and sarif-sast-report: level is `warning` for Critical and High and `note` for the rest',
    weigh: (reported, { raw }) => worst(reported, raw.level === 'warning' ? 'high' : raw.level === 'note' ? 'medium' : reported),
  },
];

/** A finding's severity before any policy: the tool's, corrected for producers that write less than they mean. */
export function knownSeverity(tool: string, result: ReportedResult): Severity {
  const producer = producers.find((candidate) => candidate.tool.test(tool));
  return producer === undefined ? result.severity : producer.weigh(result.severity, result);
}

/**
 * A finding's severity under the policies that judge together: the worst that any of them says. So a rule that only one of them
 * has can raise, and lowers nothing.
 */
export function judgedSeverity(
  names: readonly string[],
  result: ReportedResult,
  reported: Severity,
  policies: readonly (readonly SeverityRule[])[],
): Severity {
  const under = (rules: readonly SeverityRule[]): Severity => {
    // The last rule that fits counts, as in every list that goes from the general to the particular.
    const rule = rules.findLast(
      (candidate) =>
        names.some((name) => name.toLowerCase() === candidate.tool.toLowerCase()) &&
        (candidate.rule === undefined || result.topics.includes(candidate.rule.toLowerCase())) &&
        (candidate.from === undefined || candidate.from === reported),
    );
    return rule?.to ?? reported;
  };
  return policies.length === 0 ? reported : policies.map(under).reduce(worst);
}
