// Findings as issues: one thing that several tools report in the same place is shown and counted once, with its sources.

import { bySeverity, type Confidence, compareText, type Region, type Severity, worst } from '@portcullis/core';
import type { ReportedRun, StatedFix } from '@portcullis/sarif';
import { byWeight, linesOf, type SourceResult, sureEnough } from './results.js';

/** A fix with the run that proposes it. */
export interface ProposedFix {
  readonly fix: StatedFix;
  readonly run: ReportedRun;
}

export interface Issue {
  readonly ruleId: string;
  readonly topics: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly help: string;
  /** What the rule says of itself at length; of ours it is the reason. */
  readonly why: string;
  /** Page of the rule. */
  readonly page?: string;
  readonly message: string;
  readonly path?: string;
  readonly region?: Region;
  readonly logical?: string;
  /** All fingerprints by which waivers name its findings; the first is shown. */
  readonly fingerprints: readonly string[];
  /** Each a way to fix it; the first that fits is taken. */
  readonly fixes: readonly ProposedFix[];
  readonly evidence?: string;
  /** A policy said no. */
  readonly refused: boolean;
  /** Tools that report it, the worst report first. */
  readonly sources: readonly string[];
  /** Why a tool let it through; only on what a tool did. */
  readonly suppression?: string;
  readonly results: readonly SourceResult[];
}

/** Beyond so many issues on one line nothing more is merged there: that only counts more, and decides nothing. */
const maxMeeting = 100;

/**
 * Issues of findings, worst first: findings of several tools in the same place that name the same thing are one. One tool that
 * reports twice on a line means two things.
 */
export function issuesOf(findings: readonly SourceResult[]): readonly Issue[] {
  const groups: SourceResult[][] = [];
  const meeting = new Map<string, number[]>();
  for (const finding of [...findings].sort(byWeight)) {
    const keys = linesOf(finding);
    const candidates = [...new Set(keys.flatMap((key) => meeting.get(key) ?? []))].sort((a, b) => a - b);
    const index = candidates.find((candidate) => (groups[candidate] as SourceResult[]).every(({ source }) => source !== finding.source));
    const place = index ?? groups.push([]) - 1;
    (groups[place] as SourceResult[]).push(finding);
    for (const key of keys) {
      const known = meeting.get(key);
      if (known === undefined) meeting.set(key, [place]);
      else if (known.length < maxMeeting && !known.includes(place)) known.push(place);
    }
  }
  return groups.map(issueOf).sort(byIssueWeight);
}

function issueOf(group: readonly SourceResult[]): Issue {
  const [first] = group as readonly [SourceResult];
  const { result } = first;
  const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
  return {
    ruleId: result.ruleId,
    topics: unique(group.flatMap((entry) => entry.result.topics)),
    severity: group.map(({ severity }) => severity).reduce(worst),
    confidence: group.map(({ confidence }) => confidence).reduce((a, b) => (sureEnough(a, b) ? a : b)),
    title: result.title,
    help: result.help,
    why: result.why,
    ...(result.page === undefined ? {} : { page: result.page }),
    message: first.remark === undefined ? result.message : `${result.message} ${first.remark}`,
    ...(result.path === undefined ? {} : { path: result.path }),
    ...(result.region === undefined ? {} : { region: result.region }),
    ...(result.logical === undefined ? {} : { logical: result.logical }),
    fingerprints: unique(group.map(({ fingerprint }) => fingerprint)),
    fixes: group.flatMap(({ result: { fixes }, run }) => fixes.map((fix) => ({ fix, run }))),
    ...(result.evidence === undefined ? {} : { evidence: result.evidence }),
    refused: group.some((entry) => entry.result.refused),
    sources: unique(group.map(({ source }) => source)),
    ...(result.suppression === undefined || first.remark !== undefined ? {} : { suppression: result.suppression }),
    results: group,
  };
}

function byIssueWeight(a: Issue, b: Issue): number {
  return (
    bySeverity(a.severity, b.severity) ||
    compareText(a.path ?? a.logical ?? '', b.path ?? b.logical ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprints[0] ?? '', b.fingerprints[0] ?? '')
  );
}
