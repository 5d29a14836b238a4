// The decision in words: one sentence, then the shortest list of what to do.

import { printable } from '@portcullis/core';
import type { NextStep } from '@portcullis/report';
import { openWords } from './blocking-words.js';
import { counted } from './counted.js';
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
  const through = letThroughWords(result);
  const tail = result.policyRemark === undefined ? '' : ` (${result.policyRemark})`;
  if (result.breakGlass !== undefined && result.verdict !== 'pass')
    return `Not blocked, the glass is broken until ${result.breakGlass.until} by ${result.breakGlass.who}: ${[...parts, ...through].join(', ')}${tail}`;
  if (result.reportOnly !== undefined && result.verdict !== 'pass')
    return `Not blocked, only reported until ${result.reportOnly.until}: ${[...parts, ...through].join(', ')}${tail}`;
  if (result.decision === 'block') return `Blocked: ${[...parts, ...through].join(', ')}${tail}`;
  const open = result.other.length;
  const below = open === result.known.size ? [] : result.other.filter((issue) => !result.known.has(issue));
  const before = result.known.size === 0 ? [] : [`${result.known.size} that ${result.known.size === 1 ? 'was' : 'were'} there before`];
  const rest = [
    ...(below.length === 0 && before.length > 0 ? [] : [below.length === 0 ? 'no open findings' : openWords(below, result.policy)]),
    ...before,
    ...through,
  ];
  return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}${tail}`;
}

/** How what was there before the change was told from what it adds; undefined where the policy does not ask. */
export function newOnlyWords({ newOnly, known }: Pick<GateResult, 'newOnly' | 'known'>): string | undefined {
  if (newOnly === undefined) return undefined;
  const { since } = newOnly;
  if (since === undefined)
    return 'The policy blocks only for what a change adds; there was no base commit to compare with, so every finding counts.';
  return `Only what the change adds blocks: ${known.size} ${known.size === 1 ? 'finding that would block stands' : 'findings that would block stand'} on lines that git finds unchanged since ${since.slice(0, 12)}.`;
}

/** What somebody let through is neither clean nor blocked: counted by whom. */
export function letThroughWords(result: Pick<GateResult, 'waived' | 'suppressed' | 'allowedGaps' | 'allowlisted'>): string[] {
  const parts = [
    [result.waived.length, 'by waivers'],
    [result.suppressed.length, 'by their tools'],
    [result.allowedGaps.length, 'unread'],
    [result.allowlisted, 'files on allowlists of paths'],
  ] as const;
  const total = parts.reduce((sum, [count]) => sum + count, 0);
  const each = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return total === 0 ? [] : [`${total} let through (${each.join(', ')})`];
}

/** What to do, without the reason that help begins with; empty where the tool does not say. */
export function remedyOf({ help, why }: Pick<Issue, 'help' | 'why'>): string {
  return help.startsWith(why) && help.length > why.length ? help.slice(why.length).trim() : help;
}

/**
 * How a reader of a summary comes by the patches: they are on the runner's disk, and leave it in an artifact, if in any.
 * @param tried what came of trying them.
 */
export function artifactSteps(
  result: GateResult,
  files: { readonly patch: string; readonly suggested: string },
  artifact: string,
  tried: { readonly patch?: string; readonly suggested?: string } = {},
): NextStep[] {
  const step = (fixed: number, file: string, issues: ReadonlySet<Issue>, apply: boolean, words = ''): NextStep[] => {
    if (fixed === 0) return [];
    const blocking = result.blocking.filter((issue) => issues.has(issue)).length;
    const name = file.split('/').at(-1) as string;
    const how = apply ? `run \`git apply ${name}\`` : `read ${name} and apply what fits`;
    const from =
      artifact === ''
        ? `Upload ${file} as an artifact (actions/upload-artifact), then ${how}`
        : `Download the artifact ${artifact} and ${how}`;
    const what = apply ? counted(fixed, 'fix', 'fixes') : counted(fixed, 'suggestion', 'suggestions');
    const unverified = unverifiedWords(apply ? result.unverified.patch : result.unverified.suggestedPatch);
    return [
      {
        text: `${from}: ${what}, ${blocking} for findings that block${unverified}.${words === '' ? '' : ` ${words}`}`,
        unblocks: blocking > 0,
      },
    ];
  };
  return [
    ...step(result.patch.fixed, files.patch, result.patched, true, tried.patch),
    ...step(result.suggestedPatch.fixed, files.suggested, result.suggested, false, tried.suggested),
  ];
}

/** Which fixes of a patch nobody tries; empty where there are none. */
export function unverifiedWords(count: number): string {
  return count === 0 ? '' : `; ${counted(count, 'fix of another tool', 'fixes of other tools')} among them, unverified`;
}

/** `path:line`, a logical name, or the tool when the result names no place. */
export function issuePlace(issue: Issue): string {
  if (issue.path === undefined) return printable(issue.logical ?? `(${issue.sources.join(', ')})`);
  return issue.region === undefined ? printable(issue.path) : `${printable(issue.path)}:${issue.region.startLine}`;
}
