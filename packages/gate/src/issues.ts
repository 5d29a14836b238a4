// Results of all runs as issues: one finding that several tools report in the same place counts once, with its sources.

import {
  bySeverity,
  type Confidence,
  compareText,
  type Fix,
  fingerprintOf,
  type Region,
  type ReportedResult,
  type ReportedRun,
  type Severity,
} from '@portcullis/core';

export interface Issue {
  readonly ruleId: string;
  readonly topics: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly help: string;
  readonly message: string;
  readonly path?: string;
  readonly region?: Region;
  readonly logical?: string;
  /** All fingerprints by which a waiver may name it; the first is shown. */
  readonly fingerprints: readonly string[];
  readonly fixes: readonly Fix[];
  readonly evidence?: string;
  /** Tools that report it, the worst report first. */
  readonly sources: readonly string[];
  readonly results: readonly ReportedResult[];
}

/** How many reports of one file are compared pairwise; beyond it nothing is merged, which only counts more. */
const maxCompared = 5000;

/** @returns open issues, worst first, and suppressed ones. */
export function collectIssues(runs: readonly ReportedRun[]): { readonly open: readonly Issue[]; readonly suppressed: readonly Issue[] } {
  const open: Issue[] = [];
  const suppressed: Issue[] = [];
  for (const run of runs) {
    for (const result of run.results) {
      if (['pass', 'notApplicable', 'informational'].includes(result.kind)) continue;
      (result.suppression === undefined ? open : suppressed).push(issueOf(result, run));
    }
  }
  return { open: merged(open).sort(byWeight), suppressed: merged(suppressed).sort(byWeight) };
}

function issueOf(result: ReportedResult, run: ReportedRun): Issue {
  const { kind: _kind, raw: _raw, fingerprint, suppression: _suppression, ...rest } = result;
  const place = `${result.path ?? ''}\0${result.logical ?? ''}`;
  const derived = fingerprintOf(result.ruleId, place, result.evidence ?? `${result.message}\0${result.region?.startLine ?? ''}`);
  return {
    ...rest,
    fingerprints: fingerprint === undefined ? [derived] : [fingerprint.toLowerCase(), derived],
    sources: [run.scanner ?? run.tool],
    results: [result],
  };
}

/** Merges issues of different tools that are about the same thing: same file, touching lines, a topic in common. */
function merged(issues: readonly Issue[]): Issue[] {
  const byPath = new Map<string, Issue[]>();
  const kept: Issue[] = [];
  for (const issue of issues) {
    const group = issue.path === undefined || issue.region === undefined ? undefined : (byPath.get(issue.path) ?? []);
    if (group === undefined || group.length > maxCompared) {
      kept.push(issue);
      continue;
    }
    const index = group.findIndex((other) => sameThing(other, issue));
    if (index < 0) group.push(issue);
    else group[index] = combine(group[index] as Issue, issue);
    byPath.set(issue.path as string, group);
  }
  return [...kept, ...[...byPath.values()].flat()];
}

function sameThing(a: Issue, b: Issue): boolean {
  if (a.region === undefined || b.region === undefined) return false;
  const touching = a.region.startLine <= b.region.endLine && b.region.startLine <= a.region.endLine;
  if (!touching || !a.topics.some((topic) => b.topics.includes(topic))) return false;
  // One tool may mean two things by two reports on a line; two shards of it report the very same one.
  const sameTool = a.sources.some((source) => b.sources.includes(source));
  return (
    !sameTool ||
    (a.fingerprints.some((id) => b.fingerprints.includes(id)) &&
      a.region.startLine === b.region.startLine &&
      a.region.startColumn === b.region.startColumn)
  );
}

function combine(a: Issue, b: Issue): Issue {
  const [first, second] = bySeverity(a.severity, b.severity) <= 0 ? [a, b] : [b, a];
  const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
  return {
    ...first,
    topics: unique([...first.topics, ...second.topics]),
    fingerprints: unique([...first.fingerprints, ...second.fingerprints]),
    fixes: first.fixes.length > 0 ? first.fixes : second.fixes,
    sources: unique([...first.sources, ...second.sources]),
    results: [...first.results, ...second.results],
  };
}

function byWeight(a: Issue, b: Issue): number {
  return (
    bySeverity(a.severity, b.severity) ||
    compareText(a.path ?? a.logical ?? '', b.path ?? b.logical ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    compareText(a.ruleId, b.ruleId)
  );
}
