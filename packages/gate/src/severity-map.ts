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
  weigh(reported: Severity, result: Pick<ReportedResult, 'silent' | 'level'>): Severity;
}

const producers: readonly Producer[] = [
  {
    // A leaked credential is as bad as `secret-scan` says of one; SARIF's default would make it a warning.
    tool: /^(?:gitleaks|betterleaks)$/i,
    source: 'gitleaks report/sarif.go writes neither level nor rule configuration (gitleaks/gitleaks#1858)',
    weigh: (reported, result) => (result.silent ? worst(reported, 'high') : reported),
  },
  {
    tool: /^(?:trufflehog|ggshield|gitguardian|noseyparker|kingfisher|ripsecrets|secretlint|detect-secrets|talisman|whispers)$/i,
    source: 'scanners of credentials whose reports have no level: as gitleaks',
    weigh: (reported, result) => (result.silent ? worst(reported, 'high') : reported),
  },
  {
    tool: /^fortify\b/i,
    source: 'fcli actions github-sast-report and sarif-sast-report: level is `warning` for Critical and High and `note` for the rest',
    weigh: (reported, { level }) => worst(reported, level === 'warning' ? 'high' : level === 'note' ? 'medium' : reported),
  },
];

type Reported = Pick<ReportedResult, 'severity' | 'topics' | 'silent' | 'level'>;

/**
 * A function from a result of a run to its severity under the policies that judge together: the tool's own, corrected for producers
 * that write less than they mean, or the worst that any policy says. So a rule that only one of them has can raise, and lowers nothing.
 */
export function severityJudge(
  { tool, scanner }: { readonly tool: string; readonly scanner?: string },
  policies: readonly (readonly SeverityRule[])[],
): (result: Reported) => Severity {
  const producer = producers.find((candidate) => candidate.tool.test(tool));
  const names = [tool, scanner ?? tool].map((name) => name.toLowerCase());
  const known = (result: Reported): Severity => (producer === undefined ? result.severity : producer.weigh(result.severity, result));
  const ofTool = policies.map((rules) => rules.filter((rule) => names.includes(rule.tool.toLowerCase())));
  if (ofTool.every((rules) => rules.length === 0)) return known;
  return (result) => {
    const reported = known(result);
    return ofTool.map((rules) => underRules(rules, result, reported)).reduce(worst);
  };
}

function underRules(rules: readonly SeverityRule[], { topics }: Reported, reported: Severity): Severity {
  // The last rule that fits counts, as in every list that goes from the general to the particular.
  const rule = rules.findLast(
    (candidate) =>
      (candidate.rule === undefined || topics.includes(candidate.rule.toLowerCase())) &&
      (candidate.from === undefined || candidate.from === reported),
  );
  return rule?.to ?? reported;
}
