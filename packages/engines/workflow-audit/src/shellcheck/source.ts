// ShellCheck beside the audits.

import { shellcheckSource } from '@portcullis/lint';
import type { AuditSettings } from '../config/settings.js';
import { type AuditDocument, contextOf } from '../kind.js';
import { scriptsIn, shellcheckProblems } from './check.js'; // at first use

export const shellcheck = shellcheckSource<AuditDocument, AuditSettings>({
  scriptsIn: (document, context) => scriptsIn(contextOf(document, context)),
  seenIn: (document, context, answers) => shellcheckProblems(contextOf(document, context), answers),
});
