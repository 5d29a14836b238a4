// What the token of a job may do.

import type { AuditRule } from '../../rule.js';
import { excessivePermissions } from './excessive-permissions.js';
import { undocumentedPermissions } from './undocumented-permissions.js';
import { unneededPermissions } from './unneeded-permissions.js';

export const permissionRules: readonly AuditRule[] = [excessivePermissions, unneededPermissions, undocumentedPermissions];
