// How the driver runs the audits.

import type { Rule } from '@portcullis/core';
import { checkOf, includes } from './check.js';
import type { AuditSettings } from './config/settings.js';
import type { AuditRule } from './rule.js';

export const auditing = {
  checkOf: (rule: Rule) => checkOf(rule as AuditRule),
  asksFor: (rule: Rule, { persona }: AuditSettings): boolean => includes(persona, (rule as AuditRule).persona),
};
