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
  /** Bytes of the text in pieces: the whole as one text and its bytes would each be the file's size again. */
  readonly parts: readonly Uint8Array[];
  readonly text: string;
  /** Results left out over all runs. */
  readonly leftOut: number;
}

/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */
export function serialiseSarif(log: SarifLog): SerialisedSarif {
  if (log.runs.length > maxRuns) throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
  for (let keep = maxResults; ; keep = Math.floor(keep / 2)) {
    const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
    const parts = partsOf({ ...log, runs });
    const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - (runs[i] as SarifRun).results.length, 0);
    if (keep === 0 || fitsCompressed(parts))
      return {
        parts,
        get text() {
          return Buffer.concat(parts).toString('utf8');
        },
        leftOut,
      };
  }
}

/** Letters of a piece, about. */
const partLength = 1 << 20;
/** Results that are made a text at once. */
const batch = 64;
/** Stands for a run's results while what is around them is written. */
const mark = '\u0000results\u0000';

/** What `JSON.stringify(log, null, 1)` gives, and a line end, with the results written a few at a time. */
function partsOf(log: SarifLog): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let text = '';
  const add = (more: string): void => {
    text += more;
    if (text.length < partLength) return;
    parts.push(Buffer.from(text));
    text = '';
  };
  const around = JSON.stringify(
    { ...log, runs: log.runs.map((run) => ({ ...run, results: run.results.length === 0 ? [] : mark })) },
    null,
    1,
  );
  const frames = around.split(JSON.stringify(mark));
  const full = log.runs.filter(({ results }) => results.length > 0);
  for (const [index, frame] of frames.entries()) {
    add(frame);
    const results = full[index]?.results;
    if (results === undefined) continue;
    for (let at = 0; at < results.length; at += batch) add(`${at === 0 ? '[' : ','}\n    ${itemsOf(results.slice(at, at + batch))}`);
    add('\n   ]');
  }
  add('\n');
  parts.push(Buffer.from(text));
  return parts;
}

/** Results as they stand in a log, with commas between them: a list three lists deep is indented as they are there. */
function itemsOf(results: readonly SarifResult[]): string {
  return JSON.stringify([[[results]]], null, 1).slice(before.length, -behind.length);
}

const [before = '', behind = ''] = JSON.stringify([[[[0]]]], null, 1).split('0');

/** Text that is small already needs no compression to prove it, and what the quickest makes small enough needs no better one. */
function fitsCompressed(parts: readonly Uint8Array[]): boolean {
  if (sumOf(parts.map(({ length }) => length)) <= maxGzipBytes) return true;
  // As many bytes as the whole would hardly have: nothing is told over the end of a part.
  if (sumOf(parts.map((part) => gzipSync(part, { level: 1 }).length)) <= maxGzipBytes) return true;
  return gzipSync(Buffer.concat(parts), { level: 6 }).length <= maxGzipBytes;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
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
