// What GitHub would refuse, or run other than it looks: actionlint's kinds, and conditions that do not decide.

import type { AuditRule } from '../../rule.js';
import { filterPatterns } from './filter-patterns.js';
import { unknownPermission } from './unknown-permission.js';
import { workflowEvents } from './workflow-events.js';
import { workflowSyntax } from './workflow-syntax.js';

export const correctnessRules: readonly AuditRule[] = [workflowSyntax, workflowEvents, filterPatterns, unknownPermission];
