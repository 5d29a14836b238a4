// The providers whose credentials need no more than a line.

import type { SecretRule } from '../../rule.js';
import { anyFormRules } from './any-form.js';
import { businessFamily } from './business.js';
import { communicationFamily } from './communication.js';
import { furtherFamily } from './further.js';
import { lookupFamily } from './lookup.js';
import { providerRules } from './row.js';
import { tokenTable } from './tokens.js';
import { buildTokens } from './tokens-builds.js';
import { cloudTokens } from './tokens-clouds.js';
import { furtherTokens } from './tokens-further.js';
import { modelTokens } from './tokens-models.js';
import { moneyTokens } from './tokens-money.js';
import { serviceTokens } from './tokens-services.js';
import { workTokens } from './tokens-work.js';
import { toolsFamily } from './tools.js';
import { accountsFamily, answersFamily } from './unformed.js';

export const providerFamilies: Readonly<Record<string, readonly SecretRule[]>> = {
  'providers-tokens': [
    ...tokenTable,
    ...buildTokens,
    ...cloudTokens,
    ...serviceTokens,
    ...modelTokens,
    ...moneyTokens,
    ...workTokens,
    ...furtherTokens,
  ],
  'providers-tools': providerRules(toolsFamily),
  'providers-communication': providerRules(communicationFamily),
  'providers-business': providerRules(businessFamily),
  'providers-data': providerRules(lookupFamily),
  'providers-further': providerRules(furtherFamily),
  'providers-accounts': providerRules(accountsFamily),
  'providers-answers': providerRules(answersFamily),
  'providers-other-forms': anyFormRules,
};
