// The decision of an artifact in the shape that every layout is written from, with nothing left in it that GitHub would act on.

import { inlineCode } from '@portcullis/core';
import { leftOutWords, markdownParts, type ReportDocument, type Told, type ToldFinding } from '@portcullis/report';
import { inert, named, settled } from './inert.js';

type Finding = ReportDocument['findings'][number];

/** GitHub takes 65,536 letters; what is counted here is bytes, of which no text has fewer. */
export const maxBodyBytes = 60_000;

/** How a head, rows and a tail are kept within a number of bytes: action-kit has it. */
export type Within = (head: string, rows: readonly string[], tail: string, maxBytes: number, leftOut: (count: number) => string) => string;

const maxRemarks = 20;

function toldOf(decision: ReportDocument): Told {
  const fixed = decision.findings.filter(({ blocks, fix }) => blocks && fix?.kind === 'patch').length;
  return {
    passed: decision.decision === 'pass',
    headline: inert(decision.headline),
    because: decision.because.slice(0, maxRemarks).map(inert),
    causes: decision.causes.map(({ code, message, remedy }) => ({ code: named(code), message: inert(message), remedy: inert(remedy) })),
    findings: decision.findings.map(findingOf),
    letThrough: decision.letThrough.map(({ place, ruleId, reason, by }) => ({
      place: named(place),
      ...(ruleId === undefined ? {} : { ruleId: named(ruleId) }),
      reason: inert(reason),
      by: inert(by),
    })),
    remarks: decision.remarks.slice(0, maxRemarks).map(inert),
    next: decision.files['patch-file'] === undefined ? [] : [patchStep(fixed)],
    everything: 'in the report of the artifact',
  };
}

function patchStep(fixed: number): Told['next'][number] {
  return {
    text: `Download the run’s artifact and apply the patch${fixed === 0 ? '' : `, which mends ${fixed} of what blocks`}:`,
    command: 'git apply remediation.patch',
    unblocks: fixed > 0,
  };
}

function findingOf(finding: Finding): ToldFinding {
  const { line, column, endLine, endColumn } = finding;
  return {
    ruleId: named(finding.ruleId),
    severity: finding.severity,
    confidence: finding.confidence,
    title: inert(finding.title),
    why: inert(finding.why),
    remedy: inert(finding.remedy),
    // The page of a rule is an address that the artifact names: it is left out.
    message: inert(finding.message),
    ...(finding.path === undefined ? {} : { path: named(finding.path) }),
    ...(line === undefined
      ? {}
      : { region: { startLine: line, startColumn: column ?? 1, endLine: endLine ?? line, endColumn: endColumn ?? column ?? 1 } }),
    ...(finding.logical === undefined ? {} : { logical: named(finding.logical) }),
    fingerprint: named(finding.fingerprint),
    sources: finding.sources.slice(0, maxRemarks).map(inert),
    blocks: finding.blocks,
    listed: finding.blocks,
    ...(finding.fix === undefined ? {} : { fix: finding.fix.kind }),
  };
}

/** The decision as Markdown between a first line and a last one, within what GitHub takes. */
export function decisionBody(decision: ReportDocument, first: string, last: string, within: Within): string {
  const place = (path: string, line: number | undefined): string => inlineCode(line === undefined ? path : `${path}:${line}`);
  const parts = markdownParts(toldOf(decision), '###', place);
  const left = (count: number): string => leftOutWords(parts, count, 'in the report of the artifact');
  // The mark that is settled takes as many bytes as what takes its place.
  const whole = settled(within(`${first}\n${parts.head}`, parts.rows, `${parts.tail}\n${last}\n`, maxBodyBytes, left));
  // Head and tail are bounded in their number of lines, not in what each holds.
  if (Buffer.byteLength(whole) <= maxBodyBytes) return whole;
  return `${first}\n### ${decision.decision === 'pass' ? 'Passed' : 'Blocked'}\n\nWhat was found does not fit into a comment: it is in the report of the artifact.\n\n${last}\n`;
}
