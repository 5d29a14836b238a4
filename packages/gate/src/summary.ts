// The decision in words: one sentence, then the shortest list of what to do.

import { printable } from '@portcullis/core';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';

/** "Blocked: 2 findings to fix, 1 waiver expired" */
export function decisionSentence(result: GateResult): string {
  const parts: string[] = [];
  const count = (number: number, one: string, many: string): void => {
    if (number > 0) parts.push(`${number} ${number === 1 ? one : many}`);
  };
  const expired = result.causes.filter((cause) => cause.code === 'waiver-expired').length;
  count(result.blocking.length, 'finding to fix', 'findings to fix');
  count(expired, 'waiver expired', 'waivers expired');
  count(result.causes.length - expired, 'report or setting that cannot be trusted', 'reports or settings that cannot be trusted');
  if (result.decision === 'block') return `Blocked: ${parts.join(', ')}`;
  const open = result.other.length;
  const held = result.waived.length;
  const rest = [open === 0 ? 'no open findings' : `${open} open below ${result.policy.blockAt}`, ...(held === 0 ? [] : [`${held} waived`])];
  return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}`;
}

export interface Step {
  /** Imperative, with the place. */
  readonly what: string;
  readonly detail: string;
}

/** What to do, in order: first what keeps the gate from knowing, then what a patch does, then each finding. */
export function nextSteps(result: GateResult, patchFile: string): Step[] {
  const steps: Step[] = result.causes.map((cause) => ({ what: cause.remedy, detail: `${cause.code}: ${cause.message}` }));
  const fixable = result.blocking.filter((issue) => issue.fixes.length > 0).length;
  if (result.patch.fixed > 0)
    steps.push({
      what: `Run \`git apply ${patchFile}\`.`,
      detail: `It carries ${result.patch.fixed} ${result.patch.fixed === 1 ? 'fix' : 'fixes'}, ${fixable} of them for findings that block.`,
    });
  for (const issue of result.blocking)
    steps.push({ what: issue.help === '' ? issue.title : issue.help, detail: `${issuePlace(issue)} ${issue.ruleId}: ${issue.message}` });
  return steps;
}

/** `path:line`, a logical name, or the tool when the result names no place. */
export function issuePlace(issue: Issue): string {
  if (issue.path === undefined) return printable(issue.logical ?? `(${issue.sources.join(', ')})`);
  return issue.region === undefined ? printable(issue.path) : `${printable(issue.path)}:${issue.region.startLine}`;
}
