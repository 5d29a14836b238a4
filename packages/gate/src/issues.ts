// Results of all runs as issues: one finding that several tools report in the same place counts once, with its sources.

import {
  bySeverity,
  type Confidence,
  compareText,
  type Fix,
  fingerprinter,
  type Region,
  type ReportedResult,
  type ReportedRun,
  type Severity,
  unnamedRule,
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
  readonly results: readonly SourceResult[];
}

/** What one tool says of an issue. */
export interface SourceResult {
  readonly result: ReportedResult;
  readonly source: string;
  readonly fingerprint: string;
}

/** How many reports of one file are compared pairwise; beyond it nothing is merged, which only counts more. */
const maxCompared = 5000;

const notFindings: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational', 'absent']);

/** @returns open issues, worst first, and suppressed ones. */
export function collectIssues(runs: readonly ReportedRun[]): { readonly open: readonly Issue[]; readonly suppressed: readonly Issue[] } {
  const open: Issue[] = [];
  const suppressed: Issue[] = [];
  for (const run of runs) {
    const identify = fingerprinter();
    for (const result of run.results) {
      if (notFindings.has(result.kind)) continue;
      (result.suppression === undefined ? open : suppressed).push(issueOf(result, run, identify));
    }
  }
  return { open: merged(open).sort(byWeight), suppressed: merged(suppressed).sort(byWeight) };
}

/**
 * The identity of a result that is not ours is made of rule, place and what its tool calls its fingerprint, and is counted
 * within the run: a waiver for one result must never cover a second one. (GitHub's line hash is shared by all results on
 * a line and by equal lines of all files; a scanner without an account has been seen to write one text for all its results.)
 */
function issueOf(result: ReportedResult, run: ReportedRun, identify: ReturnType<typeof fingerprinter>): Issue {
  const { kind: _kind, raw: _raw, suppression: _suppression, fingerprint: own, foreignFingerprint, snippet, ...rest } = result;
  const place = `${result.path ?? ''}\0${result.logical ?? ''}`;
  const content = foreignFingerprint ?? result.evidence ?? `${result.message}\0${snippet ?? result.region?.startLine ?? ''}`;
  const fingerprint = own?.toLowerCase() ?? identify(result.ruleId, place, content);
  const source = run.scanner ?? run.tool;
  return { ...rest, fingerprints: [fingerprint], sources: [source], results: [{ result, source, fingerprint }] };
}

/** Merges issues that are about the same thing: same file, touching lines, a topic in common; or one identity, as two shards report it. */
function merged(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  const kept: Issue[] = [];
  for (const issue of issues) {
    const key = issue.path ?? issue.logical;
    const group = key === undefined ? undefined : (groups.get(key) ?? []);
    if (key === undefined || group === undefined || group.length > maxCompared) {
      kept.push(issue);
      continue;
    }
    const index = group.findIndex((other) => sameThing(other, issue));
    if (index < 0) group.push(issue);
    else group[index] = combine(group[index] as Issue, issue);
    groups.set(key, group);
  }
  return [...kept, ...[...groups.values()].flat()];
}

function sameThing(a: Issue, b: Issue): boolean {
  if (a.fingerprints.some((id) => b.fingerprints.includes(id)))
    return a.region?.startLine === b.region?.startLine && a.region?.startColumn === b.region?.startColumn;
  // One tool that reports twice on a line means two things.
  if (a.region === undefined || b.region === undefined || a.sources.some((source) => b.sources.includes(source))) return false;
  const touching = a.region.startLine <= b.region.endLine && b.region.startLine <= a.region.endLine;
  return touching && a.topics.some((topic) => topic !== unnamedRule && b.topics.includes(topic));
}

function combine(a: Issue, b: Issue): Issue {
  const [first, second] = bySeverity(a.severity, b.severity) <= 0 ? [a, b] : [b, a];
  const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
  return {
    ...first,
    // Tools that agree are surer than each of them.
    confidence: confidences.indexOf(first.confidence) >= confidences.indexOf(second.confidence) ? first.confidence : second.confidence,
    topics: unique([...first.topics, ...second.topics]),
    fingerprints: unique([...first.fingerprints, ...second.fingerprints]),
    fixes: first.fixes.length > 0 ? first.fixes : second.fixes,
    sources: unique([...first.sources, ...second.sources]),
    results: [...first.results, ...second.results],
  };
}

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

function byWeight(a: Issue, b: Issue): number {
  return (
    bySeverity(a.severity, b.severity) ||
    compareText(a.path ?? a.logical ?? '', b.path ?? b.logical ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    compareText(a.ruleId, b.ruleId)
  );
}
