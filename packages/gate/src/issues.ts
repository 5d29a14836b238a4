// Findings as issues: one thing that several tools report in the same place is shown and counted once, with its sources.

import { type Confidence, compareText, type Region, type Severity, severities, worst } from '@portcullis/core';
import type { ReportedRun, StatedFix } from '@portcullis/sarif';
import { anyMeet, byFile, byWeight, meetingKeys, ofOneSource, type SourceResult, sureEnough } from './results.js';

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
  /** Page about the rule, where the tool names one. */
  readonly helpUri: string | undefined;
  readonly message: string;
  readonly path: string | undefined;
  readonly region: Region | undefined;
  readonly logical: string | undefined;
  /** All fingerprints by which waivers name its findings; the first is shown. */
  readonly fingerprints: readonly string[];
  /** Each a way to fix it; the first that fits is taken. */
  readonly fixes: readonly ProposedFix[];
  readonly evidence: string | undefined;
  /** A policy said no. */
  readonly refused: boolean;
  /** Tools that report it, the worst report first. */
  readonly sources: readonly string[];
  /** Why a tool let it through; only on what a tool did. */
  readonly suppression: string | undefined;
  readonly results: readonly SourceResult[];
}

/** Beyond so many issues on one line nothing more is merged there: that only counts more, and decides nothing. */
const maxMeeting = 100;

/**
 * Issues of findings, worst first: findings of several tools in the same place that name the same thing are one. One tool that
 * reports twice on a line means two things.
 */
export function issuesOf(findings: readonly SourceResult[]): readonly Issue[] {
  return inOrder(byFile(findings).map((file) => (ofOneSource(file) ? file : merged(file)).map((group) => new Group(group))));
}

/**
 * Worst first, then by place. Names of files are many times fewer than issues: they are put in order by themselves.
 * @param files issues, those of one list of one place.
 */
function inOrder(files: readonly Group[][]): readonly Group[] {
  const byPlace = new Map<string, Group[]>();
  for (const issues of files) {
    const { path, logical } = (issues[0] as Group).first.result;
    const place = path ?? logical ?? '';
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, issues);
    else for (const issue of issues) known.push(issue);
  }
  const bySeverity: Record<Severity, Group[]> = { critical: [], high: [], medium: [], low: [] };
  for (const place of [...byPlace.keys()].sort(compareText))
    for (const issue of byPlace.get(place)?.sort(withinPlace) ?? []) bySeverity[issue.severity].push(issue);
  return severities.flatMap((severity) => bySeverity[severity]);
}

function merged(file: readonly SourceResult[]): readonly (SourceResult | SourceResult[])[] {
  const keysOf = meetingKeys();
  if (!anyMeet(file, keysOf)) return file;
  const groups: SourceResult[][] = [];
  const meeting = new Map<number, number[]>();
  for (const finding of [...file].sort(byWeight)) {
    const keys = keysOf(finding.result);
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
  return groups;
}

/** An issue as it is held: what is only shown is asked of its results, which ask their reports. */
class Group implements Issue {
  /** @param held the finding, or the findings, the worst first: most issues have but one, and there may be a million. */
  constructor(private readonly held: SourceResult | readonly SourceResult[]) {}

  get results(): readonly SourceResult[] {
    return isList(this.held) ? this.held : [this.held];
  }

  get first(): SourceResult {
    return isList(this.held) ? (this.held[0] as SourceResult) : this.held;
  }

  get severity(): Severity {
    return isList(this.held) ? this.held.map(({ severity }) => severity).reduce(worst) : this.held.severity;
  }

  get confidence(): Confidence {
    if (!isList(this.held)) return this.held.confidence;
    return this.held.map(({ confidence }) => confidence).reduce((a, b) => (sureEnough(a, b) ? a : b));
  }

  get ruleId(): string {
    return this.first.result.ruleId;
  }

  get topics(): readonly string[] {
    return isList(this.held) ? unique(this.held.flatMap(({ result }) => result.topics)) : this.held.result.topics;
  }

  get title(): string {
    return this.first.result.title;
  }

  get help(): string {
    return this.first.result.help;
  }

  get why(): string {
    return this.first.result.why;
  }

  get helpUri(): string | undefined {
    return this.first.result.helpUri;
  }

  get message(): string {
    const { result, remark } = this.first;
    const unreadable = isList(this.held) ? this.held.some((one) => one.result.scoreUnreadable) : result.scoreUnreadable;
    if (remark === undefined && !unreadable) return result.message;
    const score = unreadable ? unreadableScore : undefined;
    return [result.message, remark, score].filter((part) => part !== undefined).join(' ');
  }

  get path(): string | undefined {
    return this.first.result.path;
  }

  get region(): Region | undefined {
    return this.first.result.region;
  }

  get logical(): string | undefined {
    return this.first.result.logical;
  }

  get fingerprints(): readonly string[] {
    return isList(this.held) ? unique(this.held.map(({ fingerprint }) => fingerprint)) : [this.held.fingerprint];
  }

  get fixes(): readonly ProposedFix[] {
    return this.results.flatMap(({ result: { fixes }, run }) => fixes.map((fix) => ({ fix, run })));
  }

  get evidence(): string | undefined {
    return this.first.result.evidence;
  }

  get refused(): boolean {
    return this.results.some(({ refused }) => refused);
  }

  get sources(): readonly string[] {
    return isList(this.held) ? unique(this.held.map(({ source }) => source)) : [this.held.source];
  }

  get suppression(): string | undefined {
    return this.first.remark === undefined ? this.first.result.suppression : undefined;
  }
}

const unreadableScore = 'Its `security-severity` is no number from 0 to 10, so it is taken for the worst.';

function isList(held: SourceResult | readonly SourceResult[]): held is readonly SourceResult[] {
  return Array.isArray(held);
}

function unique<Value>(list: readonly Value[]): Value[] {
  return [...new Set(list)];
}

/** What is to be said of an issue where it leaves the gate as data. */
export function issueFacts(issue: Issue): Record<string, unknown> {
  const said = [
    'ruleId',
    'topics',
    'severity',
    'confidence',
    'title',
    'help',
    'why',
    'helpUri',
    'message',
    'path',
    'region',
    'logical',
  ] as const;
  const known = ['fingerprints', 'evidence', 'refused', 'sources', 'suppression'] as const;
  return Object.fromEntries([...said, ...known].map((key) => [key, issue[key]]));
}

function withinPlace(a: Group, b: Group): number {
  const [first, second] = [a.first.result, b.first.result];
  return (
    first.startLine - second.startLine ||
    compareText(first.ruleId, second.ruleId) ||
    compareText(a.first.fingerprint, b.first.fingerprint) ||
    byWeight(a.first, b.first)
  );
}
