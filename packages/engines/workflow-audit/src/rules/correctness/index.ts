// What GitHub would refuse, or run other than it looks: actionlint's kinds, and conditions that do not decide.

import type { AuditRule } from '../../rule.js';
import { actionUse } from './action-use.js';
import { deprecatedCommands } from './deprecated-commands.js';
import { envNames } from './env-names.js';
import { expressions } from './expressions.js';
import { filterPatterns } from './filter-patterns.js';
import { ids } from './ids.js';
import { jobNeeds } from './job-needs.js';
import { matrixValues } from './matrix-values.js';
import { misfeature } from './misfeature.js';
import { obfuscation } from './obfuscation.js';
import { runnerLabels } from './runner-labels.js';
import { shellNames } from './shell-names.js';
import { unknownPermission } from './unknown-permission.js';
import { unsoundCondition } from './unsound-condition.js';
import { unsoundContains } from './unsound-contains.js';
import { unsoundTernary } from './unsound-ternary.js';
import { workflowCall } from './workflow-call.js';
import { workflowEvents } from './workflow-events.js';
import { workflowSyntax } from './workflow-syntax.js';

export const correctnessRules: readonly AuditRule[] = [
  workflowSyntax,
  expressions,
  workflowEvents,
  filterPatterns,
  unknownPermission,
  ids,
  jobNeeds,
  actionUse,
  workflowCall,
  matrixValues,
  runnerLabels,
  shellNames,
  envNames,
  deprecatedCommands,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  obfuscation,
  misfeature,
];
