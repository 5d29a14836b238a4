// Settings of the repository and its organisation, as an export has them.

import type { AuditRule } from '../../rule.js';
import { allowedActions, defaultTokenRights, forkApproval, openRunnerGroups } from './actions-settings.js';
import { auditLogStreaming, branchProtection, pushProtection, settingsNotExported, twoFactor } from './repository-settings.js';

export const platformRules: readonly AuditRule[] = [
  allowedActions,
  auditLogStreaming,
  branchProtection,
  defaultTokenRights,
  forkApproval,
  openRunnerGroups,
  pushProtection,
  settingsNotExported,
  twoFactor,
];
