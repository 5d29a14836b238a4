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
import { keyStoreRules } from './key-stores.js';
import { observabilityRules } from './observability.js';
import { paymentRules } from './payment.js';
import { placeRules } from './places/index.js';
import { privateKeyRules } from './private-keys.js';
import { providerFamilies } from './providers/index.js';
import { registryRules } from './registries.js';
import { saasRules } from './saas.js';
import { secretManagerRules } from './secret-managers.js';

/** Rules by the page of documentation they stand on, specific ones first. */
const families: Readonly<Record<string, readonly SecretRule[]>> = {
  'cloud-aws': awsRules,
  'cloud-azure': azureRules,
  'cloud-google': googleRules,
  'cloud-hosting': hostingRules,
  'git-hosts': gitHostRules,
  ci: ciRules,
  registries: registryRules,
  chat: chatRules,
  payment: paymentRules,
  ai: aiRules,
  observability: observabilityRules,
  'secret-managers': secretManagerRules,
  saas: saasRules,
  ...providerFamilies,
  'private-keys': [...privateKeyRules, ...keyStoreRules],
  jwt: jwtRules,
  'connection-strings': connectionRules,
  places: placeRules,
  generic: genericRules,
};

/** All built-in rules, specific ones first. */
export function secretRules(): readonly SecretRule[] {
  return allRules;
}

const allRules: readonly SecretRule[] = Object.values(families).flat();
let pages: ReadonlyMap<string, string> | undefined;

/** The page on which a rule is documented. */
export function familyOf(ruleId: string): string | undefined {
  pages ??= new Map(Object.entries(families).flatMap(([family, rules]) => rules.map(({ id }) => [id, family] as const)));
  return pages.get(ruleId);
}
