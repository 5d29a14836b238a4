// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.

import { type Annotation, bySeverity, cut, type Severity } from '@portcullis/core';
import { inShort } from './groups.js';
import type { ToldFinding } from './model.js';

export const annotationLevel: Readonly<Record<Severity, Annotation['level']>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
export const annotationsPerLevel = 10;

/** Letters that GitHub takes of a title are 255; a message is read beside the code. */
const maxTitle = 200;
const maxMessage = 2000;
const maxPath = 4096;

/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */
export function annotationsOf(
  findings: readonly ToldFinding[],
  room: Readonly<Partial<Record<Annotation['level'], number>>> = {},
): readonly Annotation[] {
  const used: Record<Annotation['level'], number> = { error: 0, warning: 0, notice: 0 };
  const said = new Set<string>();
  const annotations: Annotation[] = [];
  for (const finding of [...findings].sort((a, b) => bySeverity(a.severity, b.severity))) {
    const { severity, ruleId, path, region } = finding;
    const level = finding.blocks ? 'error' : annotationLevel[severity];
    if (used[level]++ >= (room[level] ?? annotationsPerLevel)) continue;
    annotations.push({
      level,
      message: messageOf(finding, !said.has(ruleId)),
      title: cut(`${severity}: ${ruleId}`, maxTitle),
      // A longer one is the name of no file.
      ...(path === undefined || path.length > maxPath ? {} : { path }),
      ...(region === undefined ? {} : { region }),
    });
    said.add(ruleId);
  }
  return annotations;
}

function messageOf({ message, remedy, page }: ToldFinding, first: boolean): string {
  const help = first && remedy !== '' ? [`Fix: ${inShort(remedy)}`] : [];
  return [cut(message, maxMessage), ...help, ...(page === undefined || page.length > maxMessage ? [] : [page])].join('\n');
}
