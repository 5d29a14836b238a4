// ShellCheck beside the rules.

import { shellcheckSource } from '@portcullis/lint';
import type { LintSettings } from '../config/read-settings.js';
import { contextsOf, type DockerfileDocument } from '../kind.js';
import { scriptsIn, shellcheckProblems } from './check.js'; // at first use

export const shellcheck = shellcheckSource<DockerfileDocument, LintSettings>({
  scriptsIn: (document, context) => scriptsIn(contextsOf(document, context).own),
  seenIn: (document, context, answers) => shellcheckProblems(contextsOf(document, context).own, answers),
});
