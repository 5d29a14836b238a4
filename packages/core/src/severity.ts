// The four severities, their order, and what they are called in SARIF and by GitHub.

export const severities = ['critical', 'high', 'medium', 'low'] as const;

/** How soon to act: `critical` is today, `low` is when the file is next touched. */
export type Severity = (typeof severities)[number];

/** How sure the engine is that the finding is what its rule says. */
export type Confidence = 'high' | 'medium' | 'low';

/** A threshold: the least severity that counts, or `none` for "nothing counts". */
export type Threshold = Severity | 'none';

export type SarifLevel = 'error' | 'warning' | 'note' | 'none';

/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
export const sarifLevel: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Value of GitHub's `security-severity` property when no CVSS score says better. */
export const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
export function reaches(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Sorts worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** How many there are of each severity, worst first: one pass over what may be a million. */
export function countBySeverity(all: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of all) counts[severity]++;
  return counts;
}

/** The worse of two severities. */
export function worst(a: Severity, b: Severity): Severity {
  return bySeverity(a, b) <= 0 ? a : b;
}

/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return 'low';
}
