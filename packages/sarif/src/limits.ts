// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)

import { gzipSync } from 'node:zlib';
import { sealRun } from './seal.js';
import type { SarifLog, SarifNotification, SarifResult, SarifRun } from './types.js';

export const maxRuns = 20;
export const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
export const shownResults = 5000;
export const maxTags = 20;
export const maxGzipBytes = 10_000_000;

export interface SerialisedSarif {
  readonly text: string;
  /** Results left out over all runs. */
  readonly leftOut: number;
}

/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */
export function serialiseSarif(log: SarifLog): SerialisedSarif {
  if (log.runs.length > maxRuns) throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
  for (let keep = maxResults; ; keep = Math.floor(keep / 2)) {
    const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
    const text = `${JSON.stringify({ ...log, runs }, null, 1)}\n`;
    const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - (runs[i] as SarifRun).results.length, 0);
    if (keep === 0 || fitsCompressed(text)) return { text, leftOut };
  }
}

/** Text that is small already needs no compression to prove it, and what the quickest makes small enough needs no better one. */
function fitsCompressed(text: string): boolean {
  if (text.length * 3 <= maxGzipBytes) return true;
  if (Buffer.byteLength(text) <= maxGzipBytes) return true;
  return compressedInParts(text) <= maxGzipBytes || gzipSync(text, { level: 6 }).length <= maxGzipBytes;
}

/** Letters that are compressed at once: the whole as bytes would be the file's size again. */
const partLength = 1 << 20;

/** As many bytes as the whole would hardly have: nothing is told over the end of a part. */
function compressedInParts(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += partLength) sum += gzipSync(text.slice(at, at + partLength), { level: 1 }).length;
  return sum;
}

function withMostResults(run: SarifRun, most: number): SarifRun {
  if (run.results.length <= most && run.results.length <= shownResults) return run;
  const ranked = run.results
    .map((result, index) => ({ result, index, rank: rank(result) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index);
  const kept = ranked.slice(0, most).map(({ result }) => result);
  return { ...withResultsLimited(run, run.results.length, kept.length), results: kept };
}

/** The run with a word about what is not in it, or not shown, where that is so. @param all number of its results. */
export function withResultsLimited(run: SarifRun, all: number, kept: number): SarifRun {
  if (kept === all && all <= shownResults) return run;
  const missing = all - kept;
  const text =
    missing > 0
      ? `${missing} of ${all} results are left out to stay within GitHub's limits; the worst are kept.`
      : `GitHub shows the worst ${shownResults} of these ${all} results.`;
  const notification: SarifNotification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
  const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
  return {
    ...run,
    invocations: [
      {
        ...(first ?? { executionSuccessful: true }),
        toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
      },
      ...others,
    ],
    properties: { ...run.properties, resultsLeftOut: missing },
  };
}

/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */
function rank(result: SarifResult): number {
  const score = Number(result.properties?.['security-severity'] ?? 0);
  return (Number.isFinite(score) ? score : 0) - (result.suppressions === undefined || result.suppressions.length === 0 ? 0 : 100);
}
