// Every rule, by family. A new family is a file here and a line below.

import { computed } from '../computed.js';
import type { SecretRule } from '../rule.js';
import { aiRules } from './ai.js'; // at first use
import { chatRules } from './chat.js'; // at first use
import { ciRules } from './ci.js'; // at first use
import { awsRules } from './cloud-aws.js'; // at first use
import { azureRules } from './cloud-azure.js'; // at first use
import { googleRules } from './cloud-google.js'; // at first use
import { hostingRules } from './cloud-hosting.js'; // at first use
import { connectionRules } from './connection-strings.js'; // at first use
import { type Families, idsOf, rulesOf } from './family.js';
import { genericRules } from './generic/index.js'; // at first use
import { gitHostRules } from './git-hosts.js';
import { jwtRules } from './jwt.js'; // at first use
import { keyStoreRules } from './key-stores.js'; // at first use
import { observabilityRules } from './observability.js'; // at first use
import { paymentRules } from './payment.js'; // at first use
import { placeRules } from './places/index.js'; // at first use
import { privateKeyRules } from './private-keys.js'; // at first use
import { providerFamilies } from './providers/index.js';
import { registryRules } from './registries.js'; // at first use
import { saasRules } from './saas.js'; // at first use
import { secretManagerRules } from './secret-managers.js'; // at first use

/** What makes the rules, by the page of documentation they stand on, specific ones first. */
export const families: Families = {
  'cloud-aws': () => awsRules,
  'cloud-azure': () => azureRules,
  'cloud-google': () => googleRules,
  'cloud-hosting': () => hostingRules,
  'git-hosts': () => gitHostRules,
  ci: () => ciRules,
  registries: () => registryRules,
  chat: () => chatRules,
  payment: () => paymentRules,
  ai: () => aiRules,
  observability: () => observabilityRules,
  'secret-managers': () => secretManagerRules,
  saas: () => saasRules,
  ...providerFamilies,
  'private-keys': () => [...privateKeyRules, ...keyStoreRules],
  jwt: () => jwtRules,
  'connection-strings': () => connectionRules,
  places: () => placeRules,
  generic: () => genericRules,
};

/** All built-in rules, specific ones first. */
export function secretRules(): readonly SecretRule[] {
  return allRules;
}

const allRules = rulesOf(families, computed?.ids);
let pages: ReadonlyMap<string, string> | undefined;

/** The page on which a rule is documented. */
export function familyOf(ruleId: string): string | undefined {
  pages ??= new Map(Object.entries(computed?.ids ?? idsOf(families)).flatMap(([family, ids]) => ids.map((id) => [id, family] as const)));
  return pages.get(ruleId);
}
