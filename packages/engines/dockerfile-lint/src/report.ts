// Problems as findings: severities, fingerprints, fixes, and nothing in them by which a secret of the file could be guessed.

import { type Finding, fingerprinter, lineHashes, type Severity, type Suppressed } from '@portcullis/core';
import type { Span } from '@portcullis/formats/dockerfile';
import { type Confidential, confidential } from './confidential.js';
import { type FixDraft, fixOf } from './fix.js';
import type { LintProblem, LintResult } from './lint.js';
import type { HadolintLevel } from './rule.js';
import { hadolintCode } from './rule-ids.js';
import { policyRules } from './rules/policy/index.js';

/** The severity that an override of a hadolint level stands for. */
const severityOf: Readonly<Record<HadolintLevel, Severity>> = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'low',
  ignore: 'low',
};

export interface Reported {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** What the team's policy says no to fails whatever its severity. */
const refusing = new Set(policyRules.map(({ id }) => id));

export function findingsOf(result: LintResult, path: string, sha256: string): Reported {
  const { document, problems } = result;
  const secrets = confidential(result);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const fingerprint = fingerprinter();
  const { index } = document;
  const hashes = lineHashes(document.text, new Set(problems.map(({ problem }) => index.positionAt(problem.at.start).line)));
  for (const entry of problems) {
    if (entry.superseded === true) continue;
    const { rule, problem, level, line } = entry;
    const region = index.region(problem.at.start, problem.at.end);
    const snippet = secrets.without({ start: problem.at.start, end: Math.min(problem.at.end, problem.at.start + 300) });
    const lineHash = secrets.inLineHash(index.offsetAt(region.startLine, 1) ?? 0) ? undefined : hashes.get(region.startLine);
    const fixable = problem.fix !== undefined && !repeatsSecret(problem.fix, problem.at, secrets);
    const code = hadolintCode(rule);
    const finding: Finding = {
      ruleId: rule.id,
      severity: severityFor(entry),
      confidence: rule.confidence,
      message: `${problem.message}. ${rule.why}.`,
      location: { path, region },
      fingerprint: fingerprint(rule.id, path, snippet),
      ...(lineHash === undefined ? {} : { lineHash }),
      ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
      ...(problem.related === undefined
        ? {}
        : { related: problem.related.map(({ at, message }) => ({ path, region: index.region(at.start, at.end), message })) }),
      ...(problem.fix === undefined || !fixable ? {} : { fix: fixOf(problem.fix, path, sha256, index) }),
      ...(refusing.has(rule.id) ? { refusal: true } : {}),
      properties: { instructionLine: line, ...(code === undefined ? {} : { code }), ...(level === undefined ? {} : { level }) },
    };
    if (entry.suppressed === undefined) findings.push(finding);
    else suppressed.push({ finding, kind: 'inSource', justification: `${entry.suppressed.reason} on line ${entry.suppressed.at}` });
  }
  return { findings, suppressed };
}

/** A fix that writes a secret anew would put it into the report. */
function repeatsSecret({ edits }: FixDraft, at: Span, secrets: Confidential): boolean {
  const start = Math.min(at.start, ...edits.map((edit) => edit.start));
  const end = Math.max(at.end, ...edits.map((edit) => edit.end));
  return edits.some(({ replacement }) => secrets.repeatedIn(replacement, { start, end }));
}

function severityFor({ rule, problem, level, overridden }: LintProblem): Severity {
  if (overridden && level !== undefined) return severityOf[level];
  return problem.severity ?? rule.severity;
}
