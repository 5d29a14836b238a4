// What runs that others wrote: actions, images, tools, and how firmly it is named.

import type { AuditRule } from '../../rule.js';
import { actionsLock } from './actions-lock.js';
import { adhocPackages } from './adhoc-packages.js';
import { archivedUses } from './archived-uses.js';
import { dependabotCooldown } from './dependabot-cooldown.js';
import { dependabotExecution } from './dependabot-execution.js';
import { deprecatedRuntime } from './deprecated-runtime.js';
import { forbiddenUses } from './forbidden-uses.js';
import { insecureUrlScheme } from './insecure-url-scheme.js';
import { knownVulnerableActions } from './known-vulnerable-actions.js';
import { selfRepository } from './self-repository.js';
import { superfluousActions } from './superfluous-actions.js';
import { typosquatUses } from './typosquat-uses.js';
import { unpinnedImages } from './unpinned-images.js';
import { unpinnedTools } from './unpinned-tools.js';
import { unpinnedUses } from './unpinned-uses.js';

export const supplyChainRules: readonly AuditRule[] = [
  unpinnedUses,
  actionsLock,
  adhocPackages,
  archivedUses,
  dependabotCooldown,
  dependabotExecution,
  deprecatedRuntime,
  forbiddenUses,
  insecureUrlScheme,
  knownVulnerableActions,
  selfRepository,
  superfluousActions,
  typosquatUses,
  unpinnedImages,
  unpinnedTools,
];
