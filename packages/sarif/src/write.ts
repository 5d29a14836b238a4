// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.

import {
  byPlace,
  type Finding,
  type Fix,
  formatError,
  type Location,
  type Notice,
  PortcullisError,
  type Region,
  type Rule,
  type RunInfo,
  ruleSetDigest,
  type ScanResult,
  type SkippedInput,
  sarifLevel,
  securitySeverity,
} from '@portcullis/core';
import { maxTags } from './limits.js';
import type { SarifFix, SarifLocation, SarifLog, SarifNotification, SarifRegion, SarifResult, SarifRule, SarifRun } from './types.js';

/** Tool names in SARIF files of ours start with this. */
export const toolPrefix = 'portcullis/';
export const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
export const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
export const fingerprintKey = 'portcullis/v1';
/** Name of the one that does not change when a file moves. */
export const contentFingerprintKey = 'portcullis/content/v1';

/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;

/** What is known of an action's documentation. */
export interface DocumentedAction {
  readonly name: string;
  readonly rules?: readonly Rule[];
  familyOf?(ruleId: string): string | undefined;
}

/** Path of the page on which a built-in rule is documented, with its anchor; undefined for rules of a user's configuration. */
export function rulePagePath(action: DocumentedAction, ruleId: string): string | undefined {
  const family =
    action.familyOf === undefined
      ? action.rules?.some(({ id }) => id === ruleId) === true
        ? 'rules'
        : undefined
      : action.familyOf(ruleId);
  return family === undefined ? undefined : `docs/rules/${action.name}/${family}.md#${ruleId}`;
}

/** The page as it was released with this version: what a moving branch says tomorrow is not what this run meant. */
export function rulePage(action: DocumentedAction, ruleId: string, version: string): string | undefined {
  const path = rulePagePath(action, ruleId);
  return path === undefined ? undefined : `${informationUri}/blob/v${version}/${path}`;
}

/** SARIF of one run. Without a result it is that of a run that did not succeed. */
export function toSarif(action: DocumentedAction, run: RunInfo, result?: ScanResult): SarifLog {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [sarifRun(action, run, result)],
  };
}

function sarifRun(action: DocumentedAction, run: RunInfo, result: ScanResult | undefined): SarifRun {
  const reported = [...(result?.findings ?? [])].sort(byPlace);
  const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => byPlace(a.finding, b.finding));
  const used = new Set([...reported, ...suppressed.map(({ finding }) => finding)].map((finding) => finding.ruleId));
  const rules = (result?.rules ?? []).filter((rule) => used.has(rule.id));
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    tool: {
      driver: {
        name: `${toolPrefix}${action.name}`,
        semanticVersion: run.tool.version,
        informationUri,
        rules: rules.map((rule) => sarifRule(rule, rulePage(action, rule.id, run.tool.version) ?? rule.references?.[0])),
        ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
      },
    },
    automationDetails: { id: `${toolPrefix}${action.name}/${run.part === undefined ? '' : `${run.part}/`}` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the checkout.' } } },
    invocations: [
      {
        executionSuccessful: run.successful,
        startTimeUtc: run.startTime.toISOString(),
        endTimeUtc: run.endTime.toISOString(),
        toolExecutionNotifications: notifications(run, result),
      },
    ],
    ...(run.repositoryUri === undefined && run.head === undefined
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri: run.repositoryUri ?? 'file:///',
              mappedTo: { uriBaseId: sourceRoot },
              ...(run.head === undefined ? {} : { revisionId: run.head }),
              ...(run.ref === undefined ? {} : { branch: run.ref }),
            },
          ],
        }),
    results: [
      ...reported.map((finding) => sarifResult(finding, indexOf)),
      ...suppressed.map(({ finding, kind, justification, owner, until }) => ({
        ...sarifResult(finding, indexOf),
        suppressions: [
          {
            kind,
            status: 'accepted',
            ...(justification === undefined ? {} : { justification }),
            ...(owner === undefined && until === undefined
              ? {}
              : { properties: { ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } }),
          },
        ],
      })),
    ],
    properties: { portcullis: runProperties(action, run, result) },
  };
}

function runProperties(action: { readonly name: string }, run: RunInfo, result: ScanResult | undefined): Record<string, unknown> {
  const base = {
    scanner: action.name,
    ...(run.base === undefined ? {} : { base: run.base }),
    ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
    ...(run.settings === undefined ? {} : { settings: run.settings }),
    ...(run.job === undefined ? {} : { job: run.job }),
    ...(run.attempt === undefined ? {} : { run: run.attempt }),
  };
  if (result === undefined) return base;
  const { coverage, canary } = result;
  return {
    ...base,
    canary,
    coverage: {
      applicable: coverage.applicable,
      scanned: coverage.scanned,
      bytes: coverage.bytes,
      // An engine that does not count them says nothing of them: nought would be more than is known.
      ...(coverage.excluded === undefined ? {} : { excluded: coverage.excluded }),
      skipped: skippedCounts(coverage.skipped),
    },
    skipped: listedSkips(coverage.skipped),
    configurationDigest: result.configurationDigest,
    ruleSetDigest: result.rulesDigest ?? ruleSetDigest(result.rules),
    ruleCount: result.ruleCount ?? result.rules.length,
    ...result.properties,
  };
}

function skippedCounts(skipped: readonly SkippedInput[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Gaps first: they are what the gate asks about. */
function listedSkips(skipped: readonly SkippedInput[]): SkippedInput[] {
  return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
}

function notifications(run: RunInfo, result: ScanResult | undefined): SarifNotification[] {
  const list: SarifNotification[] = [];
  if (run.error !== undefined) {
    const { error } = run;
    const place = error instanceof PortcullisError ? error.where : {};
    list.push({
      level: 'error',
      descriptor: { id: error instanceof PortcullisError ? error.code : 'internal' },
      message: { text: formatError(error) },
      ...(place.file === undefined || place.file === '' ? {} : { locations: [fileLocation(place.file, place.line)] }),
    });
  }
  for (const notice of result?.notices ?? []) list.push(noticeNotification(notice));
  const gaps = (result?.coverage.skipped ?? []).filter((entry) => entry.gap);
  for (const gap of gaps.slice(0, maxSkippedListed)) {
    list.push({
      level: gap.allowed === undefined ? 'error' : 'warning',
      descriptor: { id: `not-scanned/${gap.reason}` },
      message: {
        text: `Not looked at: ${gap.detail ?? gap.reason}.${gap.allowed === undefined ? '' : ` Allowed: ${gap.allowed.reason}.`}`,
      },
      locations: [fileLocation(gap.path, undefined)],
    });
  }
  const room = maxSkippedListed - Math.min(gaps.length, maxSkippedListed);
  for (const { path, reason, detail } of (result?.coverage.skipped ?? []).filter(liesElsewhere).slice(0, room)) {
    list.push({
      level: 'note',
      descriptor: { id: `not-scanned/${reason}` },
      message: { text: `Not looked at: ${detail ?? reason}.` },
      locations: [fileLocation(path, undefined)],
    });
  }
  return list;
}

/** What stands in the tree and lies somewhere else: no gap, and nothing of it was looked at. */
function liesElsewhere({ gap, reason }: SkippedInput): boolean {
  return !gap && (reason === 'submodule' || reason === 'symlink-outside');
}

function noticeNotification(notice: Notice): SarifNotification {
  return {
    level: notice.level,
    message: { text: notice.message },
    ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
  };
}

function fileLocation(path: string, line: number | undefined): SarifLocation {
  return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}

function sarifRule(rule: Rule, helpUri: string | undefined): SarifRule {
  const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, maxTags);
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: sarifLevel[rule.severity] },
    properties: {
      tags,
      precision: precisionOf[rule.confidence],
      'security-severity': securitySeverity[rule.severity],
      aliases: rule.aliases,
    },
  };
}

const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' } as const;

function sarifResult(finding: Finding, indexOf: ReadonlyMap<string, number>): SarifResult {
  const ruleIndex = indexOf.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel[finding.severity],
    message: { text: finding.message },
    locations: [sarifLocation(finding.location)],
    ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
    ...(finding.flow === undefined || finding.flow.length === 0
      ? {}
      : { codeFlows: [{ threadFlows: [{ locations: finding.flow.map((step) => ({ location: sarifLocation(step) })) }] }] }),
    partialFingerprints: {
      [fingerprintKey]: finding.fingerprint,
      ...(finding.contentFingerprint === undefined ? {} : { [contentFingerprintKey]: finding.contentFingerprint }),
      ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
    },
    ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix)] }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.refusal === true ? { refused: true } : {}),
      'security-severity': securitySeverity[finding.severity],
      ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
      ...finding.properties,
    },
  };
}

function sarifLocation(location: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifact(location.path),
      ...(location.region === undefined
        ? {}
        : {
            region: { ...sarifRegion(location.region), ...(location.snippet === undefined ? {} : { snippet: { text: location.snippet } }) },
          }),
    },
    ...(location.message === undefined ? {} : { message: { text: location.message } }),
  };
}

function sarifRegion(region: Region): SarifRegion {
  return { startLine: region.startLine, startColumn: region.startColumn, endLine: region.endLine, endColumn: region.endColumn };
}

function artifact(path: string): { uri: string; uriBaseId: string } {
  return { uri: pathToUri(path), uriBaseId: sourceRoot };
}

function sarifFix(fix: Fix): SarifFix {
  return {
    description: { text: fix.description },
    artifactChanges: fix.changes.map((change) => ({
      artifactLocation: artifact(change.path),
      replacements: change.edits.map((edit) => ({
        deletedRegion: sarifRegion(edit.region),
        ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
      })),
      // The hash of a file tells a secret of few letters that stands in it: the fix then holds by the run's commit, or not at all.
      ...(change.confidential === true ? {} : { properties: { sha256: change.sha256 } }),
    })),
    ...(fix.kind === undefined ? {} : { properties: { kind: fix.kind } }),
  };
}

/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */
export function pathToUri(path: string): string {
  const uri = encode(path.replace(/\p{Surrogate}/gu, '\ufffd'));
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}

function encode(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%40/g, '@'))
    .join('/');
}
