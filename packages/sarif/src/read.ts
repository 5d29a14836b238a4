// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).

import { PortcullisError } from '@portcullis/core';
import { type ByteSource, memorySource } from './byte-source.js';
import { listsOf, type ReadBeside, withExternalParts } from './external.js';
import { errorsIn, type RunError, successOf } from './invocations.js';
import { arrayOf, at, isNoList, isNoObject, type Json, jsonFlaw, maxJsonDepth, membersOf, numberOf, objectOf, textOf } from './json.js';
import { KeptResult, originOf } from './kept-result.js';
import { type OutlineFlaw, outlineOf, type ResultList } from './outline.js';
import { pathReader } from './paths.js';
import { type LineOf, readResult, runContext } from './read-result.js';
import { repositoryName } from './repository-name.js';
import { sealHolds } from './seal.js';
import { misshapen } from './shape.js';
import { toolPrefix } from './write.js';

export interface ReportedRun {
  readonly file: string;
  readonly index: number;
  readonly tool: string;
  /** Name of our scanner when the run is one of ours: `secret-scan`. */
  readonly scanner?: string;
  readonly version?: string;
  /** Undefined when the tool does not say. */
  readonly successful?: boolean;
  /** What the tool itself calls an error of its run: work that it did not do. */
  readonly errors: readonly RunError[];
  readonly commit?: string;
  /** Other commits of the same repository that it names, too: it cannot be about both. */
  readonly otherCommits?: readonly string[];
  readonly repository?: string;
  readonly canary?: { readonly detected: boolean; readonly detail: string };
  readonly coverage?: { readonly applicable: number; readonly scanned: number; readonly excluded?: number };
  /** Inputs that should have been looked at and were not. */
  readonly gaps: readonly RunGap[];
  /** Whether the list of gaps is full, so that there may be more. */
  readonly moreGaps: boolean;
  /** The inputs that a run of ours worked with. */
  readonly inputs?: Json;
  /** Whose settings a run of ours worked with: `checkout`, `base`, `default-branch`, `unavailable`. */
  readonly settingsOrigin?: string;
  /** False when the run has no list of results: the tool then did not scan (3.14.23). */
  readonly evaluated: boolean;
  /** Whether a run of ours is still what the scanner sealed. */
  readonly sealed: boolean;
  /** Whether this is a gate's product and no longer a scanner's own statement. */
  readonly judged: boolean;
  /** Results that a size limit kept out of the file. */
  readonly resultsLeftOut: number;
  readonly results: readonly KeptResult[];
  /** Files that an allowlist of the scanner's configuration kept from being looked at. */
  readonly allowlisted: number;
  /** The run as it stood in the file, without its results. */
  readonly raw: Json;
}

export interface RunGap {
  readonly path: string;
  readonly reason: string;
  readonly detail: string;
}

/** A larger file is not read: a bound of work, not of memory, in which a report is never held whole. */
export const maxSarifBytes = 4 * 1024 * 1024 * 1024;
const maxRunsRead = 1000;
/** Drafts before the release candidates keep rules and their levels elsewhere. */
const readVersions = /^2\.1(?:\.0)?(?:-rtm\.\d{1,3})?$/;
/** As many skipped inputs as a run of ours lists (write.ts); a full list may have left some out. */
const maxSkippedListed = 2000;

/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @param beside reads the files that hold parts of the report.
 * @param lineOf text of the checkout's files, by which results without a snippet are known again when lines move.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid`, `report-incomplete`, `report-unreadable` or `report-too-large`.
 */
export function readSarif(
  given: Uint8Array | ByteSource,
  file: string,
  workspace: string,
  beside?: ReadBeside,
  lineOf?: LineOf,
): readonly ReportedRun[] {
  const log = readJson(given, file);
  if (!readVersions.test(textOf(log.version) ?? ''))
    throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
  if (!Array.isArray(log.runs)) throw unreadable('report-invalid', file, 'expected an array "runs"');
  if (log.runs.length === 0) throw unreadable('report-empty', file, 'expected at least one run, got none');
  if (log.runs.length > maxRunsRead)
    throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
  if (isNoList(log.inlineExternalProperties)) throw unreadable('report-invalid', file, 'expected an array "inlineExternalProperties"');
  const inline = arrayOf(log.inlineExternalProperties).map((entry) => objectOf(entry) ?? {});
  const source = {
    inline,
    beside,
    parse: (part: Uint8Array | ByteSource, name: string) => readJson(part, name),
    fail: (reason: string): never => {
      throw incomplete(file, reason);
    },
  };
  const runs = log.runs.map((run: unknown, index) => {
    const value = objectOf(run);
    if (value === undefined) throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
    return { written: value, whole: withExternalParts(value, source) };
  });
  const guids = new Set(log.runs.map((run) => textOf(at(run, 'automationDetails', 'guid'))?.toLowerCase()));
  const referred = JSON.stringify(log.runs.map((run) => at(run, 'externalPropertyFileReferences') ?? null)).toLowerCase();
  for (const entry of inline) {
    const [runGuid, guid] = [textOf(entry.runGuid)?.toLowerCase(), textOf(entry.guid)?.toLowerCase()];
    // A run without a guid is not that of an entry without one.
    const belongs = (runGuid !== undefined && guids.has(runGuid)) || (guid !== undefined && referred.includes(`"${guid}"`));
    if (entry.results !== undefined && !belongs)
      throw incomplete(file, 'every result inside a run, got results of no run (inlineExternalProperties)');
  }
  const judged = isGateLog(log);
  return runs.map(({ written, whole }, index) => ({
    ...readRun(written, whole, { file, index, workspace, lineOf }),
    ...(judged ? { judged } : {}),
  }));
}

/** Whether a file is a report that a gate wrote. */
export function isWrittenByGate(source: ByteSource): boolean {
  const outline = outlineOf(source);
  if ('kind' in outline) return false;
  try {
    return isGateLog(JSON.parse(outline.text));
  } catch {
    return false;
  }
}

/** Whether a log says that it was written by a gate, as all that a gate writes does. */
export function isGateLog(log: unknown): boolean {
  return at(log, 'properties', 'portcullis', 'gate') === true;
}

/** The document without its results, which stand as lists in its place. */
function readJson(given: Uint8Array | ByteSource, file: string): Json {
  const source = given instanceof Uint8Array ? memorySource(given) : given;
  if (source.size > maxSarifBytes)
    throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${source.size}`);
  const outline = outlineOf(source);
  if ('kind' in outline) throw flawed(outline, file);
  if (outline.text.trim() === '') throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
  const log = objectOf(parseJson(outline.text, file, outline.lineOf));
  if (log === undefined) throw unreadable('report-invalid', file, 'expected a JSON object');
  const holders = [log, ...arrayOf(log.runs), ...arrayOf(log.inlineExternalProperties)].map(objectOf);
  // Wherever a list of results may stand the outline has but its number.
  for (const holder of holders)
    if (Array.isArray(holder?.results)) Object.assign(holder, { results: [outline.lists[Number(holder.results[0])]] });
  return log;
}

function flawed({ kind, line }: OutlineFlaw, file: string): PortcullisError {
  if (kind === 'binary') return unreadable('report-invalid', file, 'expected SARIF, got a binary file');
  if (kind === 'truncated') return unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off');
  if (kind === 'too-large') return unreadable('report-too-large', file, 'expected a report that is mostly results, each of at most 64 MiB');
  return unreadable('report-invalid', file, `expected at most ${maxJsonDepth} levels of nesting, got more`, line);
}

function parseJson(text: string, file: string, lineOf: (line: number) => number): unknown {
  const flaw = jsonFlaw(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const truncated = /end of JSON input|Unterminated string/.test((error as Error).message) || !/[}\]]\s*$/.test(text);
    throw truncated
      ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
      : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
  }
  if (flaw?.kind === 'duplicate-key') throw twice(flaw.key, file, lineOf(flaw.line));
  return value;
}

function twice(key: string | undefined, file: string, line: number): PortcullisError {
  return unreadable('report-invalid', file, `expected every key once, got "${key?.slice(0, 60)}" twice in one object`, line);
}

/** The results of a list one by one, each sound JSON. @param name for messages: "result 3 of run 1". */
function* resultsIn(list: ResultList, file: string, name: (position: number) => string): Generator<Json> {
  let index = 0;
  for (const values of batchesOf(list, file))
    for (const value of values) {
      if (membersOf(value) !== list.keysOf(index)) {
        const flaw = jsonFlaw(list.textOf(index));
        throw twice(flaw?.key, file, list.lineOf(index) + (flaw?.line ?? 1) - 1);
      }
      const result = objectOf(value);
      if (result === undefined) throw unreadable('report-invalid', file, `expected ${name(index)} to be an object`);
      if (isNoObject(result.properties)) throw unreadable('report-invalid', file, `expected ${name(index)} to have an object "properties"`);
      yield result;
      index++;
    }
}

/** So many elements are parsed together, and so many bytes: one call is cheaper than many, and few values are held. */
const batchSize = 64;
const batchBytes = 128 * 1024;

function* batchesOf(list: ResultList, file: string): Generator<readonly unknown[]> {
  for (let from = 0; from < list.count; ) {
    const to = batchEnd(list, from);
    const batch = parsedBatch(list, from, to);
    yield batch ?? [parsedAlone(list.textOf(from), file)];
    from = batch === undefined ? from + 1 : to;
  }
}

function batchEnd(list: ResultList, from: number): number {
  let bytes = list.lengthOf(from);
  let to = from + 1;
  while (to < list.count && to - from < batchSize && bytes + list.lengthOf(to) <= batchBytes) bytes += list.lengthOf(to++);
  return to;
}

/** Undefined where one of them is no JSON, or only one is there. */
function parsedBatch(list: ResultList, from: number, to: number): readonly unknown[] | undefined {
  if (to === from + 1) return undefined;
  try {
    const values = JSON.parse(`[${list.textBetween(from, to)}]`) as unknown[];
    return values.length === to - from ? values : undefined;
  } catch {
    return undefined;
  }
}

/** @throws PortcullisError `report-invalid`. */
function parsedAlone(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
  }
}

function unreadable(code: string, file: string, message: string, line?: number): PortcullisError {
  return new PortcullisError({
    code,
    message,
    where: { file, ...(line === undefined ? {} : { line }) },
    remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
  });
}

function incomplete(file: string, expected: string): PortcullisError {
  return new PortcullisError({
    code: 'report-incomplete',
    message: `expected ${expected}`,
    where: { file },
    remedy: 'Keep the files that the tool writes together, or let it write one SARIF file without external properties.',
  });
}

interface RunPlace {
  readonly file: string;
  readonly index: number;
  readonly workspace: string;
  readonly lineOf: LineOf | undefined;
}

/** Every result of a run, of all its lists. */
function readResults(run: Json, own: boolean, place: RunPlace): KeptResult[] {
  const context = runContext(run, place.workspace, own, place.lineOf);
  const results: KeptResult[] = [];
  for (const list of listsOf(run)) {
    const origin = originOf(list, context);
    let index = 0;
    for (const result of resultsIn(list, place.file, nameIn(place.index)))
      results.push(new KeptResult(readResult(result, context), origin, index++));
  }
  return results;
}

function nameIn(run: number): (position: number) => string {
  return (position) => `result ${position + 1} of run ${run + 1}`;
}

/** @param written the run as it stands in the file, which is what a seal is about. */
function readRun(written: Json, run: Json, place: RunPlace): ReportedRun {
  const { file, index, workspace } = place;
  const driver = objectOf(at(run, 'tool', 'driver'));
  const tool = textOf(driver?.name);
  if (tool === undefined || tool === '')
    throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
  if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
    throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
  const misplaced = misshapen(written) ?? misshapen(run);
  if (misplaced !== undefined) throw unreadable('report-invalid', file, `expected run ${index + 1} to have ${misplaced}`);
  const scanner = scannerOf(run, tool);
  const sealed = sealHolds(written, function* () {
    for (const list of listsOf(written)) yield* resultsIn(list, file, nameIn(index));
  });
  const results = readResults(run, scanner !== undefined && sealed, place);
  const successful = successOf(run);
  const provenance = objectOf(arrayOf(run.versionControlProvenance)[0]);
  const own = objectOf(at(run, 'properties', 'portcullis'));
  const canary = objectOf(own?.canary);
  const coverage = readCoverage(own?.coverage);
  const skipped = arrayOf(own?.skipped);
  const inputs = objectOf(own?.inputs);
  const settingsOrigin = textOf(at(own, 'settings', 'origin'));
  const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
  const commit = textOf(provenance?.revisionId)?.toLowerCase();
  const otherCommits = otherCommitsOf(run, commit);
  const repository = textOf(provenance?.repositoryUri);
  return {
    file,
    index,
    tool,
    ...(scanner === undefined ? {} : { scanner }),
    ...(version === undefined ? {} : { version }),
    ...(successful === undefined ? {} : { successful }),
    errors: errorsIn(run, pathReader(run, workspace)),
    ...(commit === undefined ? {} : { commit }),
    ...(otherCommits.length === 0 ? {} : { otherCommits }),
    ...(repository === undefined ? {} : { repository }),
    ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
    ...(coverage === undefined ? {} : { coverage }),
    gaps: skipped.flatMap((entry) => {
      const skip = objectOf(entry);
      // What is no clear "no" is a gap.
      if (skip?.gap === false) return [];
      const reason = textOf(skip?.reason) ?? 'unknown';
      return [{ path: textOf(skip?.path) ?? '', reason, detail: textOf(skip?.detail) ?? reason }];
    }),
    moreGaps: skipped.length >= maxSkippedListed && skipped.every((entry) => at(entry, 'gap') !== false),
    ...(inputs === undefined ? {} : { inputs }),
    ...(settingsOrigin === undefined ? {} : { settingsOrigin }),
    evaluated: Array.isArray(run.results),
    sealed,
    judged: own?.judged === true,
    allowlisted: Math.max(0, numberOf(at(own?.coverage, 'skipped', 'allowlisted')) ?? 0),
    resultsLeftOut: numberOf(at(run, 'properties', 'resultsLeftOut')) ?? 0,
    results,
    raw: Array.isArray(run.results) ? { ...run, results: [] } : run,
  };
}

/** 3.14.16: a run may be about several repositories, each at one commit. One that is not named may be this one. */
function otherCommitsOf(run: Json, commit: string | undefined): readonly string[] {
  const [first, ...others] = arrayOf(run.versionControlProvenance);
  const repository = textOf(at(first, 'repositoryUri'));
  const isSame = (uri: string | undefined): boolean =>
    uri === undefined || repository === undefined || repositoryName(uri) === repositoryName(repository);
  const same = others.filter((entry) => isSame(textOf(at(entry, 'repositoryUri'))));
  return same.flatMap((entry) => textOf(at(entry, 'revisionId'))?.toLowerCase() ?? []).filter((id) => id !== commit);
}

/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run: Json, tool: string): string | undefined {
  if (tool.toLowerCase().startsWith(toolPrefix)) return tool.slice(toolPrefix.length).toLowerCase();
  const own = at(run, 'properties', 'portcullis');
  if (own !== undefined) return (textOf(at(own, 'scanner')) ?? tool).toLowerCase();
  const id = textOf(at(run, 'automationDetails', 'id'))?.toLowerCase();
  return id?.startsWith(toolPrefix) === true ? id.slice(toolPrefix.length).replace(/\/$/, '') : undefined;
}

/** Counts that are no counts prove nothing. */
function readCoverage(value: unknown): ReportedRun['coverage'] {
  const applicable = numberOf(at(value, 'applicable'));
  const scanned = numberOf(at(value, 'scanned'));
  const excluded = at(value, 'excluded');
  const counts = [applicable, scanned, excluded ?? 0].every((count) => Number.isSafeInteger(count) && (count as number) >= 0);
  return counts && (scanned as number) <= (applicable as number)
    ? {
        applicable: applicable as number,
        scanned: scanned as number,
        ...(excluded === undefined ? {} : { excluded: excluded as number }),
      }
    : undefined;
}
