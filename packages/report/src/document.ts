// What `--format json` prints: docs/schema/report.schema.json describes it.

import { severities, version } from '@portcullis/core';
import type { ReportDocument } from './document-schema.js';
import type { Told } from './model.js';

export type { ReportDocument } from './document-schema.js';

export interface DocumentFacts {
  readonly command: string;
  readonly files: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
}

export function reportDocument(told: Told, { command, files, details }: DocumentFacts): ReportDocument {
  const { findings, letThrough, causes } = told;
  const [critical, high, medium, low] = severities.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  ) as [number, number, number, number];
  return {
    schemaVersion: '1.0',
    tool: { name: 'portcullis', version },
    command,
    decision: told.passed ? 'pass' : 'block',
    headline: told.headline,
    because: [...told.because],
    counts: {
      critical,
      high,
      medium,
      low,
      blocking: findings.filter(({ blocks }) => blocks).length,
      letThrough: letThrough.length,
      causes: causes.length,
    },
    causes: causes.map((cause) => ({ ...cause })),
    findings: findings.map(({ excerpt: _excerpt, listed: _listed, sources, ...finding }) => ({ ...finding, sources: [...sources] })),
    letThrough: letThrough.map((entry) => ({ ...entry })),
    remarks: [...told.remarks],
    files: { ...files },
    details: { ...details },
  };
}
