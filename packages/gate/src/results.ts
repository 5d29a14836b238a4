// Results of all runs as findings with an identity, whatever files they came in: equal results count once, and results that
// only their place tells apart are numbered over all runs of their tool.

import { bySeverity, type Confidence, compareText, fingerprintOf, type Severity, worst } from '@portcullis/core';
import { type ReportedResult, type ReportedRun, unnamedRule } from '@portcullis/sarif';
import { newSuppressionRemark } from '@portcullis/workspace';
import { judgedSeverity, knownSeverity, type SeverityRule } from './severity-map.js';
import type { SuppressionHolds } from './source-comments.js';

/** What one tool says of one place. */
export interface SourceResult {
  readonly result: ReportedResult;
  readonly run: ReportedRun;
  readonly source: string;
  readonly fingerprint: string;
  /** The result as it stands in its file, and wherever else it says the same. */
  readonly raws: readonly unknown[];
  /** Under the policies that judge. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What is to be said beside the tool's own message. */
  readonly remark?: string;
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

type Weighed = Omit<SourceResult, 'fingerprint' | 'raws' | 'agreedSeverity' | 'agreedConfidence'>;
type Named = Omit<SourceResult, 'agreedSeverity' | 'agreedConfidence'>;

/** @returns the open findings and those that their tools let through, both in an order that no splitting of files changes. */
export function findingsOf(
  runs: readonly ReportedRun[],
  severityRules: readonly (readonly SeverityRule[])[],
  holds: SuppressionHolds = () => true,
): { readonly open: readonly SourceResult[]; readonly suppressed: readonly SourceResult[] } {
  const all = runs.flatMap((run) =>
    run.results.filter(({ kind }) => !notFindings.has(kind)).map((result) => weighed(result, run, severityRules)),
  );
  const isNew = ({ result, run }: Weighed): boolean => result.suppressedInSource && run.scanner === undefined && !holds(result);
  const letThrough = all.filter((entry) => entry.result.suppression !== undefined && !isNew(entry));
  const quiet = new Set(letThrough);
  const open = all
    .filter((entry) => !quiet.has(entry))
    .map((entry) => (entry.result.suppression === undefined ? entry : { ...entry, remark: newSuppressionRemark }));
  return { open: agreeing(identified(open)), suppressed: agreeing(identified(letThrough)) };
}

function weighed(result: ReportedResult, run: ReportedRun, rules: readonly (readonly SeverityRule[])[]): Weighed {
  const names = run.scanner === undefined ? [run.tool] : [run.tool, run.scanner];
  const reported = knownSeverity(run.tool, result);
  return {
    result,
    run,
    source: run.scanner ?? run.tool,
    severity: judgedSeverity(names, result, reported, rules),
    confidence: result.confidence,
  };
}

/**
 * Identity of a result that is not ours: rule, place and what its tool calls its fingerprint. (GitHub's line hash is shared by
 * all results on a line and by equal lines of all files; a scanner without an account writes one text for all its results.)
 */
function contentOf({ foreignFingerprint, evidence, message, snippet, region }: ReportedResult): string {
  return foreignFingerprint ?? evidence ?? `${message}\0${snippet ?? region?.startLine ?? ''}`;
}

function placeOf({ path, logical }: ReportedResult): string {
  return `${path ?? ''}\0${logical ?? ''}`;
}

/**
 * Gives every result its fingerprint. A waiver for one must never cover a second one, so results of one identity are numbered,
 * the worst first: a result that is added never takes the number of a worse one.
 */
function identified(results: readonly Weighed[]): Named[] {
  const groups = new Map<string, Weighed[]>();
  for (const entry of results) {
    const { result } = entry;
    const key = JSON.stringify([
      entry.run.tool.toLowerCase(),
      result.fingerprint ?? null,
      result.ruleId,
      placeOf(result),
      contentOf(result),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap(numbered);
}

function numbered(group: readonly Weighed[]): Named[] {
  // What says the very same is one result, however often it was handed in.
  const distinct = new Map<string, Weighed>();
  const raws = new Map<string, unknown[]>();
  for (const entry of group) {
    const key = JSON.stringify([
      entry.result.region ?? null,
      entry.result.paths,
      entry.result.message,
      entry.severity,
      entry.confidence,
      entry.result.refused,
    ]);
    const known = distinct.get(key);
    if (known === undefined) raws.set(key, [entry.result.raw]);
    else raws.get(key)?.push(entry.result.raw);
    if (known === undefined || byRaw(entry, known) < 0) distinct.set(key, entry);
  }
  const ordered = [...distinct].sort(
    ([keyA, a], [keyB, b]) => bySeverity(a.severity, b.severity) || byRegion(a, b) || compareText(keyA, keyB),
  );
  const confidence = ordered.map(([, entry]) => entry.confidence).reduce(surer);
  const refused = ordered.some(([, entry]) => entry.result.refused);
  return ordered.map(([key, entry], i) => {
    const { result } = entry;
    const content = contentOf(result);
    const fingerprint =
      result.fingerprint?.toLowerCase() ?? fingerprintOf(result.ruleId, placeOf(result), i === 0 ? content : `${content}\0${i + 1}`);
    return {
      ...entry,
      confidence,
      fingerprint,
      raws: raws.get(key) ?? [],
      result: result.refused === refused ? result : { ...result, refused },
    };
  });
}

/** Of two that say the same, one with a fix first, then any fixed order. */
function byRaw(a: Weighed, b: Weighed): number {
  return b.result.fixes.length - a.result.fixes.length || compareText(a.run.file, b.run.file) || a.run.index - b.run.index;
}

function byRegion({ result: a }: Weighed, { result: b }: Weighed): number {
  return (
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    (a.region?.endLine ?? 0) - (b.region?.endLine ?? 0) ||
    (a.region?.endColumn ?? 0) - (b.region?.endColumn ?? 0)
  );
}

/** Lines that one result may touch when its neighbours are looked for; a longer one is compared at its first lines. */
const maxLinesIndexed = 200;

interface Voice {
  severity: Severity;
  confidence: Confidence;
}

/** Adds what other tools say of the same thing. */
function agreeing(results: readonly Named[]): SourceResult[] {
  const voices = new Map<string, Map<string, Voice>>();
  for (const { source, severity, confidence, ...entry } of results) {
    for (const key of linesOf(entry)) {
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
  return results.map((entry) => {
    let { severity, confidence } = entry;
    for (const key of linesOf(entry))
      for (const [source, voice] of voices.get(key) ?? [])
        if (source !== entry.source) {
          severity = worst(severity, voice.severity);
          confidence = surer(confidence, voice.confidence);
        }
    return { ...entry, agreedSeverity: severity, agreedConfidence: confidence };
  });
}

/** Keys under which results that may be about the same thing meet: a topic on a line of a file. */
export function linesOf({ result: { path, region, topics } }: { readonly result: ReportedResult }): string[] {
  if (path === undefined || region === undefined) return [];
  const last = Math.min(region.endLine, region.startLine + maxLinesIndexed - 1);
  const keys: string[] = [];
  for (let line = region.startLine; line <= last; line++)
    for (const topic of topics) if (topic !== unnamedRule) keys.push(`${path}\0${line}\0${topic}`);
  return keys;
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
