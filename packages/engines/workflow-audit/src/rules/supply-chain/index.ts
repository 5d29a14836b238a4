// What runs that others wrote: actions, images, tools, and how firmly it is named.

import type { AuditRule } from '../../rule.js';
import { unpinnedUses } from './unpinned-uses.js';

export const supplyChainRules: readonly AuditRule[] = [unpinnedUses];
