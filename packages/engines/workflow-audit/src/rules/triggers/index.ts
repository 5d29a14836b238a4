// Who sets a workflow off, and whom its conditions let through.

import type { AuditRule } from '../../rule.js';
import { approvalRace } from './approval-race.js';
import { botConditions } from './bot-conditions.js';
import { confusedDeputyMerge } from './confused-deputy-merge.js';
import { dangerousTriggers } from './dangerous-triggers.js';

export const triggerRules: readonly AuditRule[] = [dangerousTriggers, botConditions, approvalRace, confusedDeputyMerge];
