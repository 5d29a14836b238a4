// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has. Results are taken over as they stand in their
// reports, in parts: no text of all of them is ever held.

import { gzipSync } from 'node:zlib';
import { severities } from '@portcullis/core';
import {
  type KeptResult,
  maxGzipBytes,
  maxResults,
  type ReportedRun,
  type SarifRun,
  shownResults,
  withResultsLimited,
} from '@portcullis/sarif';
import type { Waiver } from './policy.js';
import { waiverWords } from './waivers.js';

/** A text that is made while it is written. */
export type TextParts = Iterable<string>;

type Waived = ReadonlyMap<KeptResult, Waiver>;

const runsPerFile = 20;
/** Results are written in parts of about so many characters: longer texts would stay in memory until the next great collection. */
const partLength = 32 * 1024;
/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
const head =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","properties":{"portcullis":{"gate":true}},"runs":[';

/** Every result of every run; what a waiver holds back is suppressed with its reason. */
export function fullSarif(runs: readonly ReportedRun[], waived: Waived): TextParts {
  return again(() =>
    logText(
      runs.map((run) => ({ run: judgedRun(run), results: run.results })),
      (result) => {
        const waiver = waived.get(result);
        return waiver === undefined ? result.text : JSON.stringify({ ...result.raw, suppressions: [suppressionOf(waiver)] });
      },
    ),
  );
}

function suppressionOf(waiver: Waiver): object {
  const { by, until = 'no end' } = waiverWords(waiver);
  return { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${by}, until ${until})` };
}

interface UploadRun {
  readonly run: SarifRun;
  readonly results: readonly KeptResult[];
}

/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
export function uploadSarifs(runs: readonly ReportedRun[], waived: Waived): readonly TextParts[] {
  const taken = new Set<string>();
  const files: UploadRun[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result));
    const judged = judgedRun(run);
    const length = lengthOf(judged, results);
    // A file that would have to be cut is begun anew first.
    if (bytes + length > maxGzipBytes || (files.at(-1)?.length ?? 0) >= runsPerFile) {
      files.push([]);
      bytes = 0;
    }
    bytes += length;
    files.at(-1)?.push({ run: { ...judged, automationDetails: { ...judged.automationDetails, id: categoryOf(run, taken) } }, results });
  }
  return files.map((file) => again(() => uploadText(file)));
}

function lengthOf(run: SarifRun, results: readonly KeptResult[]): number {
  return results.reduce((sum, result) => sum + result.length, JSON.stringify(run).length);
}

/** The text of a file within GitHub's limits: what is over a limit is left out, the worst results kept, and the file says so. */
function uploadText(file: readonly UploadRun[]): Iterable<string> {
  for (let keep = maxResults; ; keep = Math.floor(keep / 2)) {
    const runs = file.map(({ run, results }) => {
      const kept = results.length > Math.min(keep, shownResults) ? worstOf(results, keep) : results;
      return { run: withResultsLimited(run, results.length, kept.length), results: kept };
    });
    const text = () => logText(runs, (result) => result.text);
    // Text that is small already needs no compression to prove it; each result may be written with a separator.
    const bytes = runs.reduce((sum, { run, results }) => sum + lengthOf(run, results) + 3 * results.length, head.length);
    if (keep === 0 || 2 * bytes <= maxGzipBytes || fits(text())) return text();
  }
}

/** Whether a text is small enough even when its parts are compressed one by one, which takes a little more than the whole would. */
function fits(text: Iterable<string>): boolean {
  let compressed = 0;
  for (const part of grouped(text)) {
    compressed += gzipSync(part, { level: 6 }).length;
    if (compressed > maxGzipBytes) return false;
  }
  return true;
}

/** Parts joined to blocks that are worth compressing. */
function* grouped(text: Iterable<string>): Generator<Buffer> {
  let block: Buffer[] = [];
  let length = 0;
  for (const part of text) {
    block.push(Buffer.from(part));
    length += part.length;
    if (length < 8 * partLength) continue;
    yield Buffer.concat(block);
    block = [];
    length = 0;
  }
  yield Buffer.concat(block);
}

function worstOf(results: readonly KeptResult[], most: number): readonly KeptResult[] {
  return results
    .map((result, index) => ({ result, index, rank: severities.indexOf(result.severity) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ result }) => result);
}

/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run: ReportedRun, taken: Set<string>): string {
  const written = (run.raw as { automationDetails?: { id?: unknown } }).automationDetails?.id;
  const id = typeof written === 'string' && written !== '' ? written : run.tool;
  const slash = id.lastIndexOf('/');
  const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
  let unique = category;
  for (let count = 2; taken.has(unique); count++) unique = `${category}-${count}`;
  taken.add(unique);
  return `${unique}/${rest}`;
}

/** The run without its results, marked so that no gate takes it for the scanner's own statement; the scanner's seal is not for that. */
function judgedRun(run: ReportedRun): SarifRun {
  const { results: _results, ...raw } = run.raw as unknown as SarifRun;
  const { seal: _seal, ...own } = (raw.properties?.portcullis ?? {}) as { readonly seal?: unknown };
  const marked =
    raw.properties?.portcullis === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } };
  return { ...raw, results: [], ...marked };
}

function* logText(
  runs: readonly { readonly run: SarifRun; readonly results: readonly KeptResult[] }[],
  textOf: (result: KeptResult) => string,
): Generator<string> {
  let part = head;
  for (const [i, { run, results }] of runs.entries()) {
    const { results: _none, ...rest } = run;
    part += `${i === 0 ? '' : ','}\n${JSON.stringify(rest).slice(0, -1)},"results":[`;
    for (const [j, result] of results.entries()) {
      part += `${j === 0 ? '' : ','}\n${textOf(result)}`;
      if (part.length < partLength) continue;
      yield part;
      part = '';
    }
    part += ']}';
  }
  yield `${part}]}\n`;
}

/** Parts that can be asked for more than once. */
function again(make: () => Iterable<string>): TextParts {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
