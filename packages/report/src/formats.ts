// The formats that forges and build servers read. A doubt that fails the run is an entry of its own in each of them: a report without
// findings must not look clean where something was not read.

import { createHash } from 'node:crypto';
import { replaceHidden, type Severity, version } from '@portcullis/core';
import { inShort } from './groups.js';
import { placeOf, type Told, type ToldCause, type ToldFinding } from './model.js';

/** GitLab's words for a severity in a report of code quality (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const qualitySeverity: Readonly<Record<Severity, string>> = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' };

/** Where something without a file is shown: both formats of GitLab's must name one. */
const noFile = '.';

/** GitLab's code quality report: what is new in a merge request is shown in it. */
export function gitlabCodeQuality({ findings, causes }: Told): string {
  const entries = [
    ...causes.map((cause) => ({
      description: `${cause.message}. ${cause.remedy}`,
      check_name: cause.code,
      fingerprint: causeFingerprint(cause),
      severity: 'blocker',
      location: { path: cause.path ?? noFile, lines: { begin: 1 } },
    })),
    ...findings.map((finding) => ({
      description: finding.message,
      check_name: finding.ruleId,
      fingerprint: uniqueFingerprint(finding),
      severity: qualitySeverity[finding.severity],
      location: { path: finding.path ?? noFile, lines: { begin: finding.region?.startLine ?? 1 } },
    })),
  ];
  return `${JSON.stringify(distinct(entries), null, 2)}\n`;
}

/** Entries of one fingerprint are one to GitLab, so that later ones would not be shown. */
function distinct<Entry extends { readonly fingerprint: string }>(entries: readonly Entry[]): Entry[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const count = (times.get(entry.fingerprint) ?? 0) + 1;
    times.set(entry.fingerprint, count);
    return count === 1 ? entry : { ...entry, fingerprint: hashOf(`${entry.fingerprint}\0${count}`) };
  });
}

function uniqueFingerprint({ fingerprint, ruleId, path, region }: ToldFinding): string {
  return fingerprint === '' ? hashOf(`${ruleId}\0${path ?? ''}\0${region?.startLine ?? ''}`) : fingerprint;
}

function causeFingerprint({ code, message }: ToldCause): string {
  return hashOf(`${code}\0${message}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const maxNameLetters = 255;
const maxSolutionLetters = 7000;
const capital: Readonly<Record<Severity, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };

export interface ScanTimes {
  readonly started: Date;
  readonly ended: Date;
}

/** GitLab's SAST report, version 15.2.1 of the schemas of security-report-schemas. */
export function gitlabSast(told: Told, { started, ended }: ScanTimes): string {
  const tool = { id: 'portcullis', name: 'Portcullis', version, vendor: { name: 'Portcullis' } };
  const time = (date: Date): string => date.toISOString().slice(0, 19);
  const report = {
    version: '15.2.1',
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'sast',
      start_time: time(started),
      end_time: time(ended),
      // Findings are no failure of the scan; what was not read is.
      status: told.causes.length === 0 ? 'success' : 'failure',
      ...(told.causes.length === 0
        ? {}
        : { messages: told.causes.map(({ message, remedy }) => ({ level: 'fatal', value: `${message}. ${remedy}` })) }),
    },
    vulnerabilities: distinct(told.findings.map((finding) => ({ ...sastEntry(finding), fingerprint: uniqueFingerprint(finding) }))).map(
      ({ fingerprint, ...entry }) => ({ id: uuidOf(fingerprint), ...entry }),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function sastEntry(finding: ToldFinding) {
  const { ruleId, title, message, severity, remedy, page, path, region } = finding;
  return {
    name: title.slice(0, maxNameLetters),
    description: message,
    severity: capital[severity],
    ...(remedy === '' ? {} : { solution: remedy.slice(0, maxSolutionLetters) }),
    identifiers: [{ type: 'portcullis_rule', name: ruleId, value: ruleId, ...(page === undefined ? {} : { url: page }) }],
    ...(page === undefined ? {} : { links: [{ url: page }] }),
    location: {
      file: path ?? noFile,
      ...(region === undefined ? {} : { start_line: region.startLine, end_line: Math.max(region.startLine, region.endLine) }),
    },
  };
}

/** A fingerprint in the form of a UUID (RFC 9562, version 8: of one's own making), so that the same finding keeps its id. */
function uuidOf(fingerprint: string): string {
  const hex = hashOf(fingerprint);
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * JUnit's XML, as Jenkins, Azure Pipelines and CircleCI read it: a rule that blocks is a failed test, and a doubt is an error. Where the
 * run passes all the same, for a time, they are skipped, with the sentence that says so: no reader fails a run that the gate lets pass.
 */
export function junit(told: Told): string {
  const as = (outcome: 'error' | 'failure'): Outcome => (told.passed ? 'skipped' : outcome);
  const said = told.passed ? `${told.headline}. ` : '';
  const failures = [
    ...told.causes.map(({ code, message, remedy, path }) => testCase(code, path ?? '', as('error'), `${said}${message}. ${remedy}`)),
    ...told.findings.map((finding) =>
      testCase(
        `${finding.ruleId}: ${placeOf(finding)}`,
        finding.path ?? finding.logical ?? '',
        finding.blocks ? as('failure') : undefined,
        `${finding.blocks ? said : ''}${[finding.message, finding.remedy, finding.page ?? ''].filter((part) => part !== '').join('\n')}`,
        finding.severity,
      ),
    ),
  ];
  const cases = failures.length === 0 ? [`    <testcase name="${xml(told.headline)}" classname="portcullis"/>`] : failures;
  const failed = told.findings.filter(({ blocks }) => blocks).length;
  const errors = told.causes.length;
  const count = told.passed
    ? `tests="${cases.length}" failures="0" errors="0"${failed + errors === 0 ? '' : ` skipped="${failed + errors}"`}`
    : `tests="${cases.length}" failures="${failed}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="portcullis" ${count}>`,
    `  <testsuite name="portcullis" ${count}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

type Outcome = 'failure' | 'error' | 'skipped' | undefined;

function testCase(name: string, path: string, outcome: Outcome, text: string, type = 'portcullis'): string {
  const open = `    <testcase name="${xml(name)}" classname="${xml(path === '' ? 'portcullis' : path)}"`;
  if (outcome === undefined) return `${open}><system-out>${xml(`${type}: ${text}`)}</system-out></testcase>`;
  return `${open}><${outcome} type="${xml(type)}" message="${xml(inShort(text, 200))}">${xml(text)}</${outcome}></testcase>`;
}

/** XML 1.0 has no place for most control characters, whatever the escape; other letters that are hidden have none before people. */
function xml(text: string): string {
  return replaceHidden(text.replace(/[\ufffe\uffff]/g, '\ufffd'), (letter) => (/[\n\r\t]/.test(letter) ? letter : '\ufffd'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
