// Results of all runs as findings with an identity, whatever files they came in: equal results count once, and results that
// only their place tells apart are numbered over all runs of their tool.

import { bySeverity, type Confidence, compareText, fingerprintOf, type Severity, severities, worst } from '@portcullis/core';
import { type KeptResult, type ReportedRun, unnamedRule } from '@portcullis/sarif';
import { newSuppressionRemark } from '@portcullis/workspace';
import { type SeverityRule, severityJudge } from './severity-map.js';
import type { SuppressionHolds } from './source-comments.js';

/** What one tool says of one place. */
export interface SourceResult {
  readonly result: KeptResult;
  readonly run: ReportedRun;
  readonly source: string;
  readonly fingerprint: string;
  /** Results that say the very same, in whatever file. */
  readonly copies: readonly KeptResult[];
  /** Under the policies that judge. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** A policy said no: of this result, or of one with the same identity. */
  readonly refused: boolean;
  /** What is to be said beside the tool's own message. */
  readonly remark: string | undefined;
  /** The worst, and the surest, that any tool says of the same thing: tools that agree are surer than each of them. */
  readonly agreedSeverity: Severity;
  readonly agreedConfidence: Confidence;
}

/** What is no finding: 3.27.9 and 3.27.24. */
const notFindings: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational', 'absent']);

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

/** Whether a confidence is at or above another. */
export function sureEnough(confidence: Confidence, least: Confidence): boolean {
  return confidences.indexOf(confidence) >= confidences.indexOf(least);
}

function surer(a: Confidence, b: Confidence): Confidence {
  return sureEnough(a, b) ? a : b;
}

/** What a finding weighs; of these there are few, so each is held once. */
interface Weight {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly refused: boolean;
  readonly agreedSeverity: Severity;
  readonly agreedConfidence: Confidence;
}

const weights: Weight[] = [];

function weightOf(weight: Weight): Weight {
  const { severity, confidence, refused, agreedSeverity, agreedConfidence } = weight;
  const surenesses = 4 * confidences.indexOf(confidence) + confidences.indexOf(agreedConfidence);
  const key = ((surenesses * 4 + severities.indexOf(severity)) * 4 + severities.indexOf(agreedSeverity)) * 2 + Number(refused);
  const known = weights[key] ?? weight;
  weights[key] = known;
  return known;
}

/** A finding while its parts are put together, and as it is held: there may be a million of them. */
class Draft implements SourceResult {
  fingerprint: string;
  private weight: Weight;
  private also: { readonly remark: string | undefined; readonly copies: readonly KeptResult[] } | undefined;

  constructor(
    readonly result: KeptResult,
    readonly run: ReportedRun,
    severity: Severity,
  ) {
    const { confidence, refused } = result;
    this.fingerprint = result.fingerprint?.toLowerCase() ?? result.identity;
    this.weight = weightOf({ severity, confidence, refused, agreedSeverity: severity, agreedConfidence: confidence });
  }

  weigh(more: Partial<Weight>): void {
    this.weight = weightOf({ ...this.weight, ...more });
  }

  add(more: { readonly remark?: string; readonly copies?: readonly KeptResult[] }): void {
    const { remark, copies } = this;
    this.also = { remark, copies, ...more };
  }

  get source(): string {
    return this.run.scanner ?? this.run.tool;
  }

  get severity(): Severity {
    return this.weight.severity;
  }

  get confidence(): Confidence {
    return this.weight.confidence;
  }

  get refused(): boolean {
    return this.weight.refused;
  }

  get agreedSeverity(): Severity {
    return this.weight.agreedSeverity;
  }

  get agreedConfidence(): Confidence {
    return this.weight.agreedConfidence;
  }

  get remark(): string | undefined {
    return this.also?.remark;
  }

  get copies(): readonly KeptResult[] {
    return this.also?.copies ?? [];
  }
}

export interface Findings {
  readonly open: readonly SourceResult[];
  readonly suppressed: readonly SourceResult[];
  /** By tool, how many results its report itself calls gone since an earlier run. */
  readonly gone: ReadonlyMap<string, number>;
}

/** @returns the open findings and those that their tools let through, both in an order that no splitting of files changes. */
export function findingsOf(
  runs: readonly ReportedRun[],
  severityRules: readonly (readonly SeverityRule[])[],
  holds: SuppressionHolds = () => true,
): Findings {
  const open: Draft[] = [];
  const letThrough: Draft[] = [];
  const gone = new Map<string, number>();
  for (const run of runs) {
    const judge = severityJudge(run, severityRules);
    for (const result of run.results) {
      if (result.kind === 'absent') gone.set(run.tool, (gone.get(run.tool) ?? 0) + 1);
      if (notFindings.has(result.kind)) continue;
      const draft = new Draft(result, run, judge(result));
      if (result.suppression === undefined) open.push(draft);
      else if (!result.suppressedInSource || run.scanner !== undefined || holds(result)) letThrough.push(draft);
      else {
        draft.add({ remark: newSuppressionRemark });
        open.push(draft);
      }
    }
  }
  return { open: agreeing(identified(open)), suppressed: agreeing(identified(letThrough)), gone };
}

/**
 * Tells results of one identity apart. A waiver for one must never cover a second one, so they are numbered. (GitHub's line hash is
 * shared by all results on a line and by equal lines of all files, so it is but a part of an identity.)
 */
function identified(results: readonly Draft[]): Draft[] {
  const groups = new Map<string, Map<string, Draft | Draft[]>>();
  let run: ReportedRun | undefined;
  let ofTool = new Map<string, Draft | Draft[]>();
  for (const entry of results) {
    // Results lie run by run: the tool is asked for once for all of one.
    if (entry.run !== run) {
      run = entry.run;
      const tool = run.tool.toLowerCase();
      ofTool = groups.get(tool) ?? new Map<string, Draft | Draft[]>();
      groups.set(tool, ofTool);
    }
    const known = ofTool.get(entry.result.identity);
    if (known === undefined) ofTool.set(entry.result.identity, entry);
    else if (Array.isArray(known)) known.push(entry);
    else ofTool.set(entry.result.identity, [known, entry]);
  }
  const all: Draft[] = [];
  for (const known of groups.values())
    for (const group of known.values()) {
      if (Array.isArray(group)) for (const entry of numbered(group)) all.push(entry);
      else all.push(group);
    }
  return all;
}

function numbered(group: readonly Draft[]): Draft[] {
  // What says the very same is one result, however often it was handed in.
  const distinct = new Map<string, Draft>();
  const copies = new Map<string, KeptResult[]>();
  for (const entry of group) {
    const { result } = entry;
    const key = JSON.stringify([result.region ?? null, result.paths, result.message, entry.severity, entry.confidence, result.refused]);
    const known = distinct.get(key);
    if (known === undefined) copies.set(key, [result]);
    else copies.get(key)?.push(result);
    if (known === undefined || byReport(entry, known) < 0) distinct.set(key, entry);
  }
  const ordered = [...distinct].sort(([keyA, a], [keyB, b]) => byRegion(a, b) || compareText(keyA, keyB));
  const confidence = ordered.map(([, entry]) => entry.confidence).reduce(surer);
  const refused = ordered.some(([, entry]) => entry.result.refused);
  const counts = new Map<Severity, number>();
  const alike = ordered.every(([, { severity }]) => severity === group[0]?.severity);
  for (const [key, entry] of ordered) {
    const { result, severity } = entry;
    entry.weigh({ confidence, agreedConfidence: confidence, refused });
    const others = (copies.get(key) ?? []).filter((copy) => copy !== result);
    if (others.length > 0) entry.add({ copies: others });
    const number = (counts.get(severity) ?? 0) + 1;
    counts.set(severity, number);
    if (result.fingerprint === undefined && !(alike && number === 1))
      // Where they weigh differently, the one that is waived may go and a worse one come: what they weigh belongs to the name of each.
      entry.fingerprint = fingerprintOf(
        result.ruleId,
        placeOf(result),
        alike ? `${result.content}\0${number}` : `${result.content}\0${severity}\0${number}`,
      );
  }
  return ordered.map(([, entry]) => entry);
}

function placeOf({ path, logical }: KeptResult): string {
  return `${path ?? ''}\0${logical ?? ''}`;
}

/** Of two that say the same, one with a fix first, then any fixed order. */
function byReport(a: Draft, b: Draft): number {
  return b.result.fixes.length - a.result.fixes.length || compareText(a.run.file, b.run.file) || a.run.index - b.run.index;
}

function byRegion({ result: a }: SourceResult, { result: b }: SourceResult): number {
  return a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

/** Findings by file, those without a file each by itself: only in one file can two be about the same thing. */
export function byFile<Finding extends { readonly result: KeptResult }>(findings: readonly Finding[]): readonly Finding[][] {
  const files = new Map<string, Finding[]>();
  const others: Finding[][] = [];
  for (const finding of findings) {
    const { path, startLine } = finding.result;
    if (path === undefined || startLine === 0) {
      others.push([finding]);
      continue;
    }
    const known = files.get(path);
    if (known === undefined) files.set(path, [finding]);
    else known.push(finding);
  }
  return [...files.values(), ...others];
}

/** Whether all findings are of one source: then none is about the same thing as another. */
export function ofOneSource(findings: readonly { readonly source: string }[]): boolean {
  return findings.every(({ source }) => source === findings[0]?.source);
}

/** Lines that one result may touch when its neighbours are looked for; a longer one is compared at its first lines. */
const maxLinesIndexed = 200;

interface Voice {
  severity: Severity;
  confidence: Confidence;
}

/** Adds what other tools say of the same thing. */
function agreeing(results: readonly Draft[]): readonly SourceResult[] {
  if (!ofOneSource(results)) for (const file of byFile(results)) if (!ofOneSource(file)) agreeingIn(file);
  return results;
}

function agreeingIn(file: readonly Draft[]): void {
  const keysOf = meetingKeys();
  if (!anyMeet(file, keysOf)) return;
  const voices = new Map<number, Map<string, Voice>>();
  for (const { source, severity, confidence, result } of file) {
    for (const key of keysOf(result)) {
      const at = voices.get(key) ?? new Map<string, Voice>();
      const known = at.get(source);
      at.set(
        source,
        known === undefined
          ? { severity, confidence }
          : { severity: worst(known.severity, severity), confidence: surer(known.confidence, confidence) },
      );
      voices.set(key, at);
    }
  }
  for (const entry of file) {
    let { severity, confidence } = entry;
    for (const key of keysOf(entry.result))
      for (const [source, voice] of voices.get(key) ?? [])
        if (source !== entry.source) {
          severity = worst(severity, voice.severity);
          confidence = surer(confidence, voice.confidence);
        }
    entry.weigh({ agreedSeverity: severity, agreedConfidence: confidence });
  }
}

/** Topics of one file that are told apart; beyond them results are taken to be about nothing in common. */
const maxTopics = 2 ** 20;

/** Keys under which results of one file that may be about the same thing meet: a topic on a line. */
export function meetingKeys(): (result: KeptResult) => readonly number[] {
  const numbers = new Map<string, number>();
  return ({ startLine, endLine, topics }) => {
    const last = Math.min(endLine, startLine + maxLinesIndexed - 1);
    const keys: number[] = [];
    for (const topic of topics) {
      if (topic === unnamedRule) continue;
      const number = numbers.get(topic) ?? numbers.size;
      if (number >= maxTopics) continue;
      numbers.set(topic, number);
      for (let line = startLine; line <= last; line++) keys.push(line * maxTopics + number);
    }
    return keys;
  };
}

/** Whether findings of several sources meet under any key: mostly they do not, and then there is nothing to put together. */
export function anyMeet(
  findings: readonly { readonly source: string; readonly result: KeptResult }[],
  keysOf: (result: KeptResult) => readonly number[],
): boolean {
  const sources = new Map<number, string>();
  for (const { source, result } of findings)
    for (const key of keysOf(result)) {
      const other = sources.get(key);
      if (other === undefined) sources.set(key, source);
      else if (other !== source) return true;
    }
  return false;
}

/** Orders findings as reports list them: worst first, then by place. */
export function byWeight(a: SourceResult, b: SourceResult): number {
  return (
    bySeverity(a.severity, b.severity) ||
    compareText(a.result.path ?? a.result.logical ?? '', b.result.path ?? b.result.logical ?? '') ||
    byRegion(a, b) ||
    compareText(a.result.ruleId, b.result.ruleId) ||
    Number(a.run.scanner === undefined) - Number(b.run.scanner === undefined) ||
    compareText(a.source, b.source) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
