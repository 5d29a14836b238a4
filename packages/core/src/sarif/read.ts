// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).

import { PortcullisError } from '../errors.js';
import { decodeText } from '../text.js';
import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';
import { type ReportedResult, readResult, runContext } from './read-result.js';
import { sealHolds } from './seal.js';
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
  readonly errors: readonly string[];
  readonly commit?: string;
  readonly repository?: string;
  readonly canary?: { readonly detected: boolean; readonly detail: string };
  readonly coverage?: { readonly applicable: number; readonly scanned: number };
  /** Inputs that should have been looked at and were not. */
  readonly gaps: readonly { readonly path: string; readonly detail: string }[];
  /** False when the run has no list of results: the tool then did not scan (3.14.23). */
  readonly evaluated: boolean;
  /** Whether a run of ours is still what the scanner sealed. */
  readonly sealed: boolean;
  /** Whether this is a gate's product and no longer a scanner's own statement. */
  readonly judged: boolean;
  /** Results that a size limit kept out of the file. */
  readonly resultsLeftOut: number;
  readonly results: readonly ReportedResult[];
  readonly raw: Json;
}

/** A larger file is not read: GitHub takes 10 MB gzipped, and JSON that compresses to that is rarely larger than this. */
export const maxSarifBytes = 256 * 1024 * 1024;
const maxRunsRead = 1000;

/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid` or `report-too-large`.
 */
export function readSarif(bytes: Uint8Array, file: string, workspace: string): readonly ReportedRun[] {
  if (bytes.length > maxSarifBytes)
    throw unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${bytes.length}`);
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw unreadable('report-invalid', file, 'expected SARIF, got a binary file');
  if (text.trim() === '') throw unreadable('report-empty', file, 'expected SARIF, got an empty file');
  const log = objectOf(parseJson(text, file));
  if (log === undefined) throw unreadable('report-invalid', file, 'expected a JSON object');
  if (!/^2\.\d/.test(textOf(log.version) ?? ''))
    throw unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
  if (!Array.isArray(log.runs)) throw unreadable('report-invalid', file, 'expected an array "runs"');
  if (log.runs.length === 0) throw unreadable('report-empty', file, 'expected at least one run, got none');
  if (log.runs.length > maxRunsRead)
    throw unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
  if (arrayOf(log.inlineExternalProperties).some((entry) => at(entry, 'results') !== undefined))
    throw resultsElsewhere(file, 'in inlineExternalProperties');
  return log.runs.map((run: unknown, index) => {
    const value = objectOf(run);
    if (value === undefined) throw unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
    return readRun(value, file, index, workspace);
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const truncated = /end of JSON input|Unterminated string/.test((error as Error).message) || !/[}\]]\s*$/.test(text);
    throw truncated
      ? unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
      : unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
  }
}

function unreadable(code: string, file: string, message: string): PortcullisError {
  return new PortcullisError({
    code,
    message,
    where: { file },
    remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
  });
}

function resultsElsewhere(file: string, where: string): PortcullisError {
  return new PortcullisError({
    code: 'report-incomplete',
    message: `expected every result inside its run, got results ${where}`,
    where: { file },
    remedy: 'Let the tool write one SARIF file without external properties.',
  });
}

function readRun(run: Json, file: string, index: number, workspace: string): ReportedRun {
  const driver = objectOf(at(run, 'tool', 'driver'));
  const tool = textOf(driver?.name);
  if (tool === undefined || tool === '')
    throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
  if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
    throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
  if (arrayOf(at(run, 'externalPropertyFileReferences', 'results')).length > 0) throw resultsElsewhere(file, 'in another file');
  const context = runContext(run, workspace);
  const results = arrayOf(run.results).map((entry, position) => {
    const result = objectOf(entry);
    if (result === undefined)
      throw unreadable('report-invalid', file, `expected result ${position + 1} of run ${index + 1} to be an object`);
    return readResult(result, context);
  });
  const invocations = arrayOf(run.invocations).map((entry) => objectOf(entry) ?? {});
  const said = invocations.map((invocation) => invocation.executionSuccessful).filter((value) => typeof value === 'boolean');
  const provenance = objectOf(arrayOf(run.versionControlProvenance)[0]);
  const own = objectOf(at(run, 'properties', 'portcullis'));
  const canary = objectOf(own?.canary);
  const coverage = readCoverage(own?.coverage);
  const scanner = scannerOf(run, tool);
  const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
  const commit = textOf(provenance?.revisionId)?.toLowerCase();
  const repository = textOf(provenance?.repositoryUri);
  return {
    file,
    index,
    tool,
    ...(scanner === undefined ? {} : { scanner }),
    ...(version === undefined ? {} : { version }),
    ...(said.length === 0 ? {} : { successful: said.every((value) => value === true) }),
    errors: invocations.flatMap(errorsOf),
    ...(commit === undefined ? {} : { commit }),
    ...(repository === undefined ? {} : { repository }),
    ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
    ...(coverage === undefined ? {} : { coverage }),
    gaps: arrayOf(own?.skipped).flatMap((entry) => {
      const skip = objectOf(entry);
      return skip?.gap === true ? [{ path: textOf(skip.path) ?? '', detail: textOf(skip.detail) ?? textOf(skip.reason) ?? '' }] : [];
    }),
    evaluated: Array.isArray(run.results),
    sealed: sealHolds(run),
    judged: own?.judged === true,
    resultsLeftOut: numberOf(at(run, 'properties', 'resultsLeftOut')) ?? 0,
    results,
    raw: run,
  };
}

/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run: Json, tool: string): string | undefined {
  if (tool.startsWith(toolPrefix)) return tool.slice(toolPrefix.length);
  const own = at(run, 'properties', 'portcullis');
  if (own !== undefined) return textOf(at(own, 'scanner')) ?? tool;
  const id = textOf(at(run, 'automationDetails', 'id'));
  return id?.startsWith(toolPrefix) === true ? id.slice(toolPrefix.length).replace(/\/$/, '') : undefined;
}

/** Counts that are no counts prove nothing. */
function readCoverage(value: unknown): ReportedRun['coverage'] {
  const applicable = numberOf(at(value, 'applicable'));
  const scanned = numberOf(at(value, 'scanned'));
  const counts = [applicable, scanned].every((count) => Number.isSafeInteger(count) && (count as number) >= 0);
  return counts && (scanned as number) <= (applicable as number)
    ? { applicable: applicable as number, scanned: scanned as number }
    : undefined;
}

function errorsOf(invocation: Json): string[] {
  const all = [...arrayOf(invocation.toolExecutionNotifications), ...arrayOf(invocation.toolConfigurationNotifications)];
  return all.flatMap((entry) => {
    const notification = objectOf(entry);
    return notification?.level === 'error'
      ? [textOf(at(notification, 'message', 'text')) ?? textOf(at(notification, 'descriptor', 'id')) ?? 'an error without a message']
      : [];
  });
}
