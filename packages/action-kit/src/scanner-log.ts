// What a scanner says in the log of its step: findings as lines and as annotations, remarks, what it did not look at, the decision.

import {
  type Annotation,
  bySeverity,
  type Finding,
  type LogLine,
  printable,
  type Severity,
  type SkippedInput,
  type Threshold,
} from '@portcullis/core';
import type { Execution } from './execute.js';
import { decisionLine } from './summary.js';

/** Findings listed in the log; all of them are in the SARIF file. */
const maxFindings = 200;
/** Inputs that could not be looked at, named in the log. */
const maxGaps = 20;
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const perLevel = 10;

const levels: Readonly<Record<Severity, Annotation['level']>> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };

export function scannerLog(
  name: string,
  execution: Execution,
  inputs: { readonly 'fail-on': Threshold; readonly annotations: boolean },
  sarifFile: string,
): LogLine[] {
  const { findings, notices, unread } = execution;
  const file = printable(sarifFile);
  const more = (left: number, line: string): string[] => (left > 0 ? [line] : []);
  return [
    ...findings.slice(0, maxFindings).map(findingLine),
    ...more(findings.length - maxFindings, `${findings.length - maxFindings} more findings are in ${file}.`),
    ...(inputs.annotations ? annotations(findings, sarifFile) : []),
    ...notices.map(
      ({ level, message, path }): LogLine =>
        level === 'note' ? printable(message) : { level, message, ...(path === undefined ? {} : { path }) },
    ),
    ...unread.slice(0, maxGaps).map(gapLine),
    ...more(unread.length - maxGaps, `${unread.length - maxGaps} more inputs could not be looked at; ${file} names them.`),
    `${name}: ${printable(decisionLine(execution, inputs['fail-on']))}`,
  ];
}

function findingLine({ severity, ruleId, message, location: { path, region } }: Finding): string {
  const place = region === undefined ? '' : `:${region.startLine}:${region.startColumn}`;
  return `${severity.padEnd(8)} ${printable(path)}${place} ${ruleId} ${printable(message)}`;
}

function gapLine({ path, reason, detail }: SkippedInput): Annotation {
  return {
    level: 'error',
    message: `Not looked at: ${detail ?? reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${reason}]`,
    path,
  };
}

/** The annotations that GitHub will show, worst first, then one line that says how many it would not. */
export function annotations(findings: readonly Finding[], sarifFile: string): LogLine[] {
  const lines: LogLine[] = [];
  const used: Record<Annotation['level'], number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity, ruleId, message, location } of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
    const level = levels[severity];
    if (used[level]++ < perLevel) lines.push({ level, message, title: `${severity}: ${ruleId}`, ...location });
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${printable(sarifFile)}.`);
  return lines;
}
