// Every rule, by family. A new family is a file here and a line below.

import type { SecretRule } from '../rule.js';
import { aiRules } from './ai.js';
import { chatRules } from './chat.js';
import { ciRules } from './ci.js';
import { awsRules } from './cloud-aws.js';
import { azureRules } from './cloud-azure.js';
import { googleRules } from './cloud-google.js';
import { hostingRules } from './cloud-hosting.js';
import { connectionRules } from './connection-strings.js';
import { genericRules } from './generic/index.js';
import { gitHostRules } from './git-hosts.js';
import { jwtRules } from './jwt.js';
import { observabilityRules } from './observability.js';
import { paymentRules } from './payment.js';
import { placeRules } from './places/index.js';
import { privateKeyRules } from './private-keys.js';
import { providerFamilies } from './providers/index.js';
import { registryRules } from './registries.js';
import { saasRules } from './saas.js';
import { secretManagerRules } from './secret-managers.js';

/** All built-in rules, specific ones first. */
export function secretRules(): readonly SecretRule[] {
  return allRules;
}

const allRules: readonly SecretRule[] = [
  ...awsRules,
  ...azureRules,
  ...googleRules,
  ...hostingRules,
  ...gitHostRules,
  ...ciRules,
  ...registryRules,
  ...chatRules,
  ...paymentRules,
  ...aiRules,
  ...observabilityRules,
  ...secretManagerRules,
  ...saasRules,
  ...providerFamilies,
  ...privateKeyRules,
  ...jwtRules,
  ...connectionRules,
  ...placeRules,
  ...genericRules,
];
