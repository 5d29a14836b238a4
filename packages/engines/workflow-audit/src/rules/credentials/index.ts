// Tokens, secrets and keys: where they lie, who gets them.

import type { AuditRule } from '../../rule.js';
import { artipacked } from './artipacked.js';

export const credentialRules: readonly AuditRule[] = [artipacked];
