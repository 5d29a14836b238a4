// What an outsider controls, where it is executed.

import type { AuditRule } from '../../rule.js';
import { templateInjection } from './template-injection.js';

export const injectionRules: readonly AuditRule[] = [templateInjection];
