// Every rule, by family. A new family is a file here and a line below.

import type { SecretRule } from '../rule.js';
import { aiRules } from './ai.js';
import { chatRules } from './chat.js';
import { cloudRules } from './cloud.js';
import { connectionRules } from './connection-strings.js';
import { genericRules } from './generic.js';
import { gitHostRules } from './git-hosts.js';
import { jwtRules } from './jwt.js';
import { paymentRules } from './payment.js';
import { privateKeyRules } from './private-keys.js';
import { registryRules } from './registries.js';

/** All built-in rules, specific ones first. */
export function secretRules(): readonly SecretRule[] {
  return allRules;
}

const allRules: readonly SecretRule[] = [
  ...cloudRules,
  ...gitHostRules,
  ...registryRules,
  ...chatRules,
  ...paymentRules,
  ...aiRules,
  ...privateKeyRules,
  ...jwtRules,
  ...connectionRules,
  ...genericRules,
];
