// The engine on one text that lies nowhere: no workspace, no other files, comments left aside. For tests and for standard input.

import type { Finding, Rule } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import { auditing } from './auditing.js';
import type { AuditSettings } from './config/settings.js';
import { pipelineKind } from './kind.js';
import { auditRules } from './rules/index.js';

export async function auditText(text: string, path: string, settings: AuditSettings, now = new Date(0)): Promise<readonly Finding[]> {
  const file = sourceFile(path, text);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: () => {} });
  if (document === undefined) return [];
  const found = problemsOf<typeof document, AuditSettings, Rule>({ ...auditing, rules: auditRules() }, pipelineKind, document, {
    file,
    settings,
    now,
  });
  return findingsOf(found, file, text).map(({ finding }) => finding);
}
