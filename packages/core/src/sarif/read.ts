// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).

import { PortcullisError } from '../errors.js';
import type { Region } from '../finding.js';
import type { Fix } from '../fix.js';
import { type Confidence, type Severity, severities, severityOfScore } from '../severity.js';
import { decodeText } from '../text.js';
import { readFixes } from './fixes.js';
import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';
import { pathReader } from './paths.js';
import { fingerprintKey, toolPrefix } from './write.js';

/** One result of any tool. */
export interface ReportedResult {
  readonly ruleId: string;
  /** Other names of the rule, lower-case: aliases, hierarchical parents, CWE ids. */
  readonly topics: readonly string[];
  readonly title: string;
  /** The rule's help, for people. */
  readonly help: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  /** Absent for results that name no file. */
  readonly path?: string;
  readonly region?: Region;
  /** Fully qualified logical location, where that is all there is. */
  readonly logical?: string;
  readonly fingerprint?: string;
  readonly fixes: readonly Fix[];
  readonly evidence?: string;
  /** `fail` is a finding; `pass`, `notApplicable` and `informational` are not (3.27.9). */
  readonly kind: string;
  readonly suppression?: string;
  /** The result as it stood in the file. */
  readonly raw: Json;
}

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

function readRun(run: Json, file: string, index: number, workspace: string): ReportedRun {
  const driver = objectOf(at(run, 'tool', 'driver'));
  const tool = textOf(driver?.name);
  if (tool === undefined || tool === '')
    throw unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
  if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
    throw unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
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
  const coverage = objectOf(own?.coverage);
  const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
  const commit = textOf(provenance?.revisionId);
  const repository = textOf(provenance?.repositoryUri);
  return {
    file,
    index,
    tool,
    ...(tool.startsWith(toolPrefix) ? { scanner: tool.slice(toolPrefix.length) } : {}),
    ...(version === undefined ? {} : { version }),
    ...(said.length === 0 ? {} : { successful: said.every((value) => value === true) }),
    errors: invocations.flatMap(errorsOf),
    ...(commit === undefined ? {} : { commit }),
    ...(repository === undefined ? {} : { repository }),
    ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
    ...(coverage === undefined
      ? {}
      : { coverage: { applicable: numberOf(coverage.applicable) ?? 0, scanned: numberOf(coverage.scanned) ?? 0 } }),
    gaps: arrayOf(own?.skipped).flatMap((entry) => {
      const skip = objectOf(entry);
      return skip?.gap === true ? [{ path: textOf(skip.path) ?? '', detail: textOf(skip.detail) ?? textOf(skip.reason) ?? '' }] : [];
    }),
    results,
    raw: run,
  };
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

interface RunContext {
  readonly components: readonly { readonly name: string; readonly guid: string; readonly rules: readonly Json[] }[];
  readonly path: ReturnType<typeof pathReader>;
  readonly artifacts: readonly unknown[];
}

function runContext(run: Json, workspace: string): RunContext {
  const tool = objectOf(run.tool) ?? {};
  const components = [tool.driver, ...arrayOf(tool.extensions)].map((entry) => {
    const component = objectOf(entry) ?? {};
    return {
      name: textOf(component.name) ?? '',
      guid: textOf(component.guid) ?? '',
      rules: arrayOf(component.rules).map((rule) => objectOf(rule) ?? {}),
    };
  });
  return { components, path: pathReader(run, workspace), artifacts: arrayOf(run.artifacts) };
}

function readResult(result: Json, context: RunContext): ReportedResult {
  const rule = ruleOf(result, context);
  const ruleId = textOf(result.ruleId) ?? textOf(at(result, 'rule', 'id')) ?? textOf(rule?.id) ?? 'unnamed-rule';
  const location = objectOf(arrayOf(result.locations)[0]);
  const path = context.path(at(location, 'physicalLocation', 'artifactLocation')) ?? context.path(result.analysisTarget);
  const region = readRegion(objectOf(at(location, 'physicalLocation', 'region')));
  const logical = objectOf(arrayOf(location?.logicalLocations)[0]);
  const logicalName = textOf(logical?.fullyQualifiedName) ?? textOf(logical?.name);
  const fingerprint = fingerprintOfResult(result);
  const evidence = textOf(at(result, 'properties', 'evidence'));
  const suppression = suppressionOf(result);
  return {
    ruleId,
    topics: topicsOf(ruleId, rule, result),
    title: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(rule?.name) ?? ruleId,
    help: textOf(at(rule, 'help', 'text')) ?? textOf(at(rule, 'fullDescription', 'text')) ?? '',
    severity: severityOf(result, rule),
    confidence: confidenceOf(result, rule),
    message: messageOf(result, rule),
    ...(path === undefined ? {} : { path }),
    ...(region === undefined ? {} : { region }),
    ...(logicalName === undefined ? {} : { logical: logicalName }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    fixes: readFixes(result, context.path, context.artifacts),
    ...(evidence === undefined ? {} : { evidence }),
    kind: textOf(result.kind) ?? 'fail',
    ...(suppression === undefined ? {} : { suppression }),
    raw: result,
  };
}

/** The rule by 3.52.4: index into the component that `rule.toolComponent` names, else the driver; else by id in any of them. */
function ruleOf(result: Json, context: RunContext): Json | undefined {
  const reference = objectOf(result.rule);
  const component = objectOf(reference?.toolComponent);
  const named = context.components.find(
    ({ name, guid }) =>
      component !== undefined &&
      ((textOf(component.name) !== undefined && component.name === name) ||
        (textOf(component.guid) !== undefined && component.guid === guid)),
  );
  const extension = numberOf(component?.index);
  const owner = named ?? (extension === undefined ? undefined : context.components[extension + 1]) ?? context.components[0];
  const index = numberOf(result.ruleIndex) ?? numberOf(reference?.index);
  const id = textOf(result.ruleId) ?? textOf(reference?.id);
  const byIndex = index === undefined || index < 0 ? undefined : owner?.rules[index];
  if (byIndex !== undefined && (id === undefined || sameOrBelow(id, textOf(byIndex.id) ?? ''))) return byIndex;
  if (id === undefined) return undefined;
  for (const { rules } of context.components) {
    const match = rules.find((rule) => sameOrBelow(id, textOf(rule.id) ?? ''));
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Hierarchical ids: `CA1000/1` belongs to `CA1000` (3.27.5). */
function sameOrBelow(id: string, ruleId: string): boolean {
  return ruleId !== '' && (id === ruleId || id.startsWith(`${ruleId}/`));
}

function severityOf(result: Json, rule: Json | undefined): Severity {
  const own = textOf(at(result, 'properties', 'severity'));
  if (severities.some((severity) => severity === own)) return own as Severity;
  for (const holder of [result, rule]) {
    const score = Number(at(holder, 'properties', 'security-severity') ?? Number.NaN);
    if (Number.isFinite(score) && score >= 0) return severityOfScore(score);
  }
  const level = textOf(result.level) ?? textOf(at(rule, 'defaultConfiguration', 'level')) ?? 'warning';
  return level === 'error' ? 'high' : level === 'warning' ? 'medium' : level === 'note' || level === 'none' ? 'low' : 'high';
}

function confidenceOf(result: Json, rule: Json | undefined): Confidence {
  const own = (textOf(at(result, 'properties', 'confidence')) ?? '').toLowerCase();
  if (own === 'high' || own === 'medium' || own === 'low') return own;
  const precision = textOf(at(rule, 'properties', 'precision'));
  return precision === 'low' ? 'low' : precision === 'medium' ? 'medium' : 'high';
}

/** 3.11: the text itself, or the rule's message string with its arguments put in. */
function messageOf(result: Json, rule: Json | undefined): string {
  const message = objectOf(result.message) ?? {};
  const text = textOf(message.text) ?? textOf(message.markdown);
  const template = text ?? textOf(at(rule, 'messageStrings', textOf(message.id) ?? '', 'text')) ?? '';
  const values = arrayOf(message.arguments);
  const filled = template.replace(/\{(\d{1,3})\}/g, (whole, index: string) => textOf(values[Number(index)]) ?? whole);
  return filled === '' ? (textOf(at(rule, 'shortDescription', 'text')) ?? 'No message.') : filled;
}

function topicsOf(ruleId: string, rule: Json | undefined, result: Json): string[] {
  const tags = [...arrayOf(at(rule, 'properties', 'tags')), ...arrayOf(at(result, 'properties', 'tags'))].map(textOf);
  const cwe = tags.flatMap(
    (tag) =>
      /\bcwe[-/](\d{1,5})\b/i
        .exec(tag ?? '')
        ?.slice(1)
        .map((id) => `cwe-${Number(id)}`) ?? [],
  );
  const aliases = arrayOf(at(rule, 'properties', 'aliases')).map(textOf);
  return [...new Set([ruleId, ...aliases.filter((alias) => alias !== undefined), ...cwe].map((topic) => topic.toLowerCase()))];
}

function fingerprintOfResult(result: Json): string | undefined {
  const partial = objectOf(result.partialFingerprints) ?? {};
  const full = objectOf(result.fingerprints) ?? {};
  return (
    textOf(partial[fingerprintKey]) ??
    Object.values(full)
      .map(textOf)
      .find((value) => value !== undefined) ??
    textOf(partial.primaryLocationLineHash)
  );
}

/** 3.27.23 and 3.35.3: suppressed when there are suppressions and none is under review or rejected. */
function suppressionOf(result: Json): string | undefined {
  const all = arrayOf(result.suppressions).map((entry) => objectOf(entry) ?? {});
  if (all.length === 0 || all.some((entry) => entry.status === 'underReview' || entry.status === 'rejected')) return undefined;
  return (
    all.map((entry) => textOf(entry.justification)).find((text) => text !== undefined) ??
    `suppressed ${all[0]?.kind === 'inSource' ? 'in the source' : 'by the tool'}`
  );
}

/** A region with lines; what is missing follows 3.30: the end is the start line's end. */
export function readRegion(region: Json | undefined): Region | undefined {
  const startLine = numberOf(region?.startLine);
  if (region === undefined || startLine === undefined || startLine < 1) return undefined;
  const startColumn = Math.max(1, numberOf(region.startColumn) ?? 1);
  const endLine = Math.max(startLine, numberOf(region.endLine) ?? startLine);
  const endColumn = numberOf(region.endColumn) ?? (endLine === startLine ? startColumn : 1);
  return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn) };
}
