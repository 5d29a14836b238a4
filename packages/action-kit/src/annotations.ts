// Findings as annotations, worst first, within what GitHub shows for one step.

import { bySeverity, type Finding, printable, type Severity } from '@portcullis/core';
import { type AnnotationLevel, annotationCommand } from './workflow-commands.js';

/** GitHub shows this many of each level a step and drops the rest without a word. */
const perLevel = 10;

const levels: Readonly<Record<Severity, AnnotationLevel>> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };

/** Lines for stdout: the annotations that GitHub will show, then one line that says how many it would not. */
export function annotationLines(findings: readonly Finding[], sarifFile: string): string[] {
  const lines: string[] = [];
  const used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  for (const finding of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
    const level = levels[finding.severity];
    if (used[level]++ >= perLevel) continue;
    const { path, region } = finding.location;
    lines.push(
      annotationCommand(level, finding.message, {
        title: `${finding.severity}: ${finding.ruleId}`,
        path,
        ...(region === undefined ? {} : { region }),
      }),
    );
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${printable(sarifFile)}.`);
  return lines;
}
