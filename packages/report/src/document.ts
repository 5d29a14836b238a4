// What `--format json` prints: docs/schema/report.schema.json describes it.

import { countBySeverity, sarifLevel, version } from '@portcullis/core';
import type { ReportDocument } from './document-schema.js';
import type { Told, ToldFinding } from './model.js';

export type { ReportDocument } from './document-schema.js';

export interface DocumentFacts {
  readonly command: string;
  readonly files: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
  readonly about?: NonNullable<ReportDocument['about']>;
}

export function reportDocument(told: Told, { command, files, details, about }: DocumentFacts): ReportDocument {
  const { findings, letThrough, causes } = told;
  return {
    schemaVersion: '1.2',
    tool: { name: 'portcullis', version },
    command,
    decision: told.passed ? 'pass' : 'block',
    ...(about === undefined ? {} : { about }),
    headline: told.headline,
    because: [...told.because],
    counts: {
      ...countBySeverity(findings),
      blocking: findings.filter(({ blocks }) => blocks).length,
      letThrough: letThrough.length,
      causes: causes.length,
    },
    causes: causes.map((cause) => ({ ...cause })),
    findings: findings.map(findingOf),
    letThrough: letThrough.map((entry) => ({ ...entry })),
    remarks: [...told.remarks],
    files: { ...files },
    details: { ...details },
  };
}

type FindingDocument = ReportDocument['findings'][number];

function findingOf(finding: ToldFinding): FindingDocument {
  const { ruleId, severity, confidence, title, why, remedy, page, message, path, logical, fingerprint, blocks } = finding;
  const { blocksBy, evidence, weighed, aliases = [], region, sources, fix, edits } = finding;
  return {
    ruleId,
    severity,
    confidence,
    title,
    why,
    remedy,
    ...(page === undefined ? {} : { page }),
    message,
    ...(path === undefined ? {} : { path }),
    ...(logical === undefined ? {} : { logical }),
    fingerprint,
    blocks,
    ...(blocksBy === undefined ? {} : { blocksBy }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(weighed === undefined ? {} : { weighed }),
    aliases: [...aliases],
    level: sarifLevel[severity],
    ...(region === undefined
      ? {}
      : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
    sources: [...sources],
    ...(fix === undefined ? {} : { fix: fixOf(fix, edits) }),
  };
}

function fixOf(kind: NonNullable<ToldFinding['fix']>, edits: ToldFinding['edits']): NonNullable<FindingDocument['fix']> {
  if (edits === undefined) return { kind };
  const changes = edits.changes.map(({ path, edits: all, sha256, confidential }) => ({
    path,
    // The hash of a file that holds a secret would let the secret be guessed.
    ...(confidential === true || sha256 === undefined ? {} : { sha256 }),
    edits: all.map(({ region, replacement }) => ({ region: { ...region }, replacement })),
  }));
  return { kind, description: edits.description, changes };
}
