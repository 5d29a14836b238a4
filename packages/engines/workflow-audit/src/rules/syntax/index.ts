// Files that GitHub would not read.

import type { AuditRule } from '../../rule.js';
import { invalidFile } from './invalid-file.js';
import { unreadableScript } from './unreadable-script.js';

export const syntaxRules: readonly AuditRule[] = [invalidFile, unreadableScript];
