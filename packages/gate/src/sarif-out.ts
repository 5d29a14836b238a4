// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has. Results are taken over as they stand in their
// reports, in parts: no text of all of them is ever held.

import { gzipSync } from 'node:zlib';
import { type Severity, severities } from '@portcullis/core';
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

/** A text in UTF-8 that is made while it is written. */
export type TextParts = Iterable<Uint8Array>;

type Waived = ReadonlyMap<KeptResult, Waiver>;

const runsPerFile = 20;
/** Results are written in parts of so many bytes. */
const partLength = 256 * 1024;
/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
const head =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","properties":{"portcullis":{"gate":true}},"runs":[';

/** Every result of every run; what a waiver holds back is suppressed with its reason. */
export function fullSarif(runs: readonly ReportedRun[], waived: Waived): TextParts {
  return again(() =>
    logText(
      runs.map((run) => ({ run: judgedRun(run), results: run.results })),
      waived,
    ),
  );
}

function suppressed({ raw }: KeptResult, waiver: Waiver): Uint8Array {
  const { by, until = 'no end' } = waiverWords(waiver);
  const suppression = { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${by}, until ${until})` };
  return Buffer.from(JSON.stringify({ ...raw, suppressions: [suppression] }));
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
  return results.reduce((sum, result) => sum + result.length, Buffer.byteLength(JSON.stringify(run)));
}

/** The text of a file within GitHub's limits: what is over a limit is left out, the worst results kept, and the file says so. */
function uploadText(file: readonly UploadRun[]): TextParts {
  for (let keep = maxResults; ; keep = Math.floor(keep / 2)) {
    const runs = file.map(({ run, results }) => {
      const kept = results.length > Math.min(keep, shownResults) ? worstOf(results, keep) : results;
      return { run: withResultsLimited(run, results.length, kept.length), results: kept };
    });
    const text = () => logText(runs, new Map());
    // Text that is small already needs no compression to prove it; each result may be written with a separator.
    const bytes = runs.reduce((sum, { run, results }) => sum + lengthOf(run, results) + 3 * results.length, head.length);
    // The quickest compression proves it for most.
    if (keep === 0 || bytes * longest <= maxGzipBytes || fits(text(), bytes, 1) || fits(text(), bytes, 6)) return text();
  }
}

/** Bytes that cannot be made smaller become longer by less than this (RFC 1951, 3.2.4, and RFC 1952: 5 for a block, 18 for a part). */
const longest = 1.001;

/**
 * Whether a text is small enough even when its parts are compressed one by one, which takes a little more than the whole would.
 * @param bytes of the text at most: as soon as all that is left would fit as it is, nothing more is compressed.
 */
function fits(text: TextParts, bytes: number, level: number): boolean {
  let compressed = 0;
  let left = bytes;
  for (const part of text) {
    compressed += gzipSync(part, { level }).length;
    left -= part.length;
    if (compressed > maxGzipBytes) return false;
    if (compressed + left * longest <= maxGzipBytes) return true;
  }
  return true;
}

function worstOf(results: readonly KeptResult[], most: number): readonly KeptResult[] {
  const ranks = new Map<Severity, KeptResult[]>(severities.map((severity) => [severity, []]));
  for (const result of results) ranks.get(result.severity)?.push(result);
  return [...ranks.values()].flat().slice(0, most);
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
  waived: Waived,
): Generator<Uint8Array> {
  const parts = new Parts();
  let before = head;
  for (const { run, results } of runs) {
    const { results: _none, ...rest } = run;
    let full = parts.add(Buffer.from(`${before}\n${JSON.stringify(rest).slice(0, -1)},"results":[`));
    if (full !== undefined) yield full;
    before = ']},';
    let separator = firstLine;
    for (let at = 0; at < results.length; ) {
      const first = results[at] as KeptResult;
      const waiver = waived.get(first);
      const end = waiver === undefined ? alikeUpTo(results, at, waived) : at + 1;
      full = parts.add(separator);
      if (full !== undefined) yield full;
      full = parts.add(waiver === undefined ? first.bytesUpTo(results[end - 1] as KeptResult) : suppressed(first, waiver));
      if (full !== undefined) yield full;
      separator = nextLine;
      at = end;
    }
  }
  const full = parts.add(Buffer.from(runs.length === 0 ? `${head}]}\n` : ']}]}\n'));
  if (full !== undefined) yield full;
  yield parts.rest();
}

/** Results are taken over together where they stand together, up to so many bytes. */
const togetherBytes = 64 * 1024;

/** The index behind the results that follow one another in their report and are written as they stand there. */
function alikeUpTo(results: readonly KeptResult[], from: number, waived: Waived): number {
  let last = results[from] as KeptResult;
  let bytes = last.length;
  for (let at = from + 1; at < results.length; at++) {
    const next = results[at] as KeptResult;
    bytes += next.length + 1;
    if (bytes > togetherBytes || !next.follows(last) || waived.has(next)) return at;
    last = next;
  }
  return results.length;
}

/** Pieces put together. */
class Parts {
  private part = Buffer.allocUnsafe(partLength);
  private length = 0;

  /** Takes bytes over. @returns the part before them where it is full. */
  add(bytes: Uint8Array): Uint8Array | undefined {
    let full: Uint8Array | undefined;
    if (this.length + bytes.length > this.part.length) {
      full = this.rest();
      // Whoever is given a part may keep it.
      this.part = Buffer.allocUnsafe(Math.max(partLength, bytes.length));
      this.length = 0;
    }
    this.part.set(bytes, this.length);
    this.length += bytes.length;
    return full;
  }

  rest(): Uint8Array {
    return this.part.subarray(0, this.length);
  }
}

const firstLine = Buffer.from('\n');
const nextLine = Buffer.from(',\n');

/** Parts that can be asked for more than once. */
function again(make: () => TextParts): TextParts {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
