// Tokens, secrets and keys: where they lie, who gets them.

import type { AuditRule } from '../../rule.js';
import { artipacked } from './artipacked.js';
import { githubApp } from './github-app.js';
import { hardcodedContainerCredentials } from './hardcoded-container-credentials.js';
import { overprovisionedSecrets } from './overprovisioned-secrets.js';
import { rightsBesideInstalls } from './rights-beside-installs.js';
import { secretInArtifact } from './secret-in-artifact.js';
import { secretInLog } from './secret-in-log.js';
import { secretsInherit } from './secrets-inherit.js';
import { secretsOutsideEnv } from './secrets-outside-env.js';
import { staticCloudKey } from './static-cloud-key.js';
import { unredactedSecrets } from './unredacted-secrets.js';
import { useTrustedPublishing } from './use-trusted-publishing.js';
import { weakVaultStep } from './weak-vault-step.js';

export const credentialRules: readonly AuditRule[] = [
  rightsBesideInstalls,
  artipacked,
  githubApp,
  hardcodedContainerCredentials,
  overprovisionedSecrets,
  secretInArtifact,
  secretInLog,
  secretsInherit,
  secretsOutsideEnv,
  staticCloudKey,
  unredactedSecrets,
  useTrustedPublishing,
  weakVaultStep,
];
