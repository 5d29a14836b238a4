// What a scanner came to, in the shape that every layout and format is written from.

import { readFileSync, statSync } from 'node:fs';
import { decodeText, type Finding, type SkippedInput, severities, type Threshold, version } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { type Excerpt, excerptReader, type Told, type ToldFinding } from '@portcullis/report';
import { rulePage } from '@portcullis/sarif';
import { insideWorkspace } from '@portcullis/workspace';
import { type Execution, fails } from './execute.js';
import { coverageLine, decisionLine } from './summary.js';

/** Larger files are not read for a line of theirs. */
const maxSourceBytes = 10 * 1024 * 1024;

export interface ScannerToldOptions {
  readonly failOn: Threshold;
  readonly workspace: string;
  /** File that has all, as a user would name it; absent where there is none. */
  readonly file?: string;
}

export function scannerTold(
  scanner: Pick<Scanner, 'name' | 'rules' | 'familyOf'>,
  execution: Execution,
  { failOn, workspace, file }: ScannerToldOptions,
): Told {
  const { findings, result, unread, notices, coverage } = execution;
  const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
  const decision = decisionLine(execution, failOn);
  const everything = file === undefined ? 'with --all' : `in ${file}`;
  const others = coverage.skipped.length - unread.length - allowed.length;
  return {
    passed: execution.conclusion === 'pass',
    headline: decision.charAt(0).toUpperCase() + decision.slice(1),
    because: [
      `${coverageLine(coverage)}${others === 0 ? '' : `; ${others} skipped, ${file === undefined ? 'whose reasons a --sarif-file keeps' : `with reasons ${everything}`}`}.`,
      ...(result?.tells ?? []),
    ],
    causes: unread.map(gapCause),
    findings: toldFindings(scanner, execution, failOn, excerpts(workspace, scanner.name, execution)),
    letThrough: [
      ...(result?.suppressed ?? []).map(({ finding, justification, owner, until }) => ({
        place: placeWithLine(finding),
        ruleId: finding.ruleId,
        reason: justification ?? 'no reason given',
        by: byWhom(owner, until),
      })),
      ...allowed.map(({ path, allowed: by }) => ({
        place: path,
        reason: by?.reason ?? '',
        by: ['unread', byWhom(by?.owner, by?.until)].filter((part) => part !== '').join(', '),
      })),
    ],
    remarks: notices.map(
      ({ level, message, path }) => `${level === 'note' ? '' : `${level}: `}${path === undefined ? '' : `${path}: `}${message}`,
    ),
    next:
      file === undefined || (findings.length === 0 && unread.length === 0)
        ? []
        : [{ text: `All of it is ${everything}.`, unblocks: false }],
    everything,
  };
}

function toldFindings(
  scanner: Pick<Scanner, 'name' | 'rules' | 'familyOf'>,
  { findings, result }: Execution,
  failOn: Threshold,
  excerpt: (finding: Finding) => Excerpt | undefined,
): ToldFinding[] {
  const rules = new Map((result?.rules ?? []).map((rule) => [rule.id, rule]));
  return [...findings]
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => {
      const rule = rules.get(finding.ruleId);
      const page = rulePage(scanner, finding.ruleId, version);
      const blocks = fails(finding, failOn);
      // Where the gate decides, what would block by default is shown.
      const listed = blocks || (failOn === 'none' && fails(finding, 'high'));
      const line = listed ? excerpt(finding) : undefined;
      const { path, region } = finding.location;
      return {
        ruleId: finding.ruleId,
        aliases: rule?.aliases ?? [],
        severity: finding.severity,
        confidence: finding.confidence,
        title: rule?.title ?? finding.ruleId,
        why: rule?.why ?? '',
        remedy: rule?.remedy ?? '',
        ...(page === undefined ? {} : { page }),
        message: finding.message,
        path,
        ...(region === undefined ? {} : { region }),
        ...(line === undefined ? {} : { excerpt: line }),
        fingerprint: finding.fingerprint,
        sources: [scanner.name],
        blocks,
        listed,
        ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
        ...(typeof finding.properties?.weighed === 'string' ? { weighed: finding.properties.weighed } : {}),
        ...(finding.fix === undefined
          ? {}
          : { fix: finding.fix.kind === 'suggested' ? ('suggestion' as const) : ('patch' as const), edits: finding.fix }),
      };
    });
}

function gapCause({ path, reason, detail }: SkippedInput): Told['causes'][number] {
  return {
    code: 'not-looked-at',
    message: `${path}: ${detail ?? reason}`,
    remedy: 'Make it readable, leave it out by an input, or allow that very gap with `allow-gaps` in the policy.',
    path,
  };
}

/** What a scanner of secrets found is covered, let through or not; a finding of an earlier commit has no line here. */
function excerpts(workspace: string, scanner: string, { findings, result }: Execution): (finding: Finding) => Excerpt | undefined {
  const all = [...findings, ...(result?.suppressed ?? []).map(({ finding }) => finding)];
  const hidden =
    scanner === 'secret-scan' ? all.flatMap(({ location: { path, region } }) => (region === undefined ? [] : [{ path, region }])) : [];
  const read = excerptReader((path) => sourceText(workspace, path), hidden);
  return ({ location: { path, region }, properties }) =>
    region === undefined || properties?.commit !== undefined || properties?.confidential === true ? undefined : read(path, region);
}

function sourceText(workspace: string, path: string): string | undefined {
  try {
    const file = insideWorkspace(workspace, path);
    const stats = statSync(file);
    return stats.isFile() && stats.size <= maxSourceBytes ? decodeText(readFileSync(file))?.text : undefined;
  } catch {
    return undefined;
  }
}

function placeWithLine({ location: { path, region } }: Finding): string {
  return region === undefined ? path : `${path}:${region.startLine}`;
}

function byWhom(owner: string | undefined, until: string | undefined): string {
  return [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
}
