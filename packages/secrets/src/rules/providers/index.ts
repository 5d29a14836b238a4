// The providers whose credentials need no more than a line.

import type { SecretRule } from '../../rule.js';
import { businessFamily } from './business.js';
import { communicationFamily } from './communication.js';
import { lookupFamily } from './lookup.js';
import { providerRules } from './row.js';
import { toolsFamily } from './tools.js';

export const providerFamilies: readonly SecretRule[] = [toolsFamily, communicationFamily, businessFamily, lookupFamily].flatMap(
  providerRules,
);
