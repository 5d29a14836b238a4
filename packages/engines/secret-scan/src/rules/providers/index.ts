// The providers whose credentials need no more than a line.

import type { Families } from '../family.js';
import { anyFormRules } from './any-form.js'; // at first use
import { businessFamily } from './business.js'; // at first use
import { communicationFamily } from './communication.js'; // at first use
import { furtherFamily } from './further.js'; // at first use
import { lookupFamily } from './lookup.js'; // at first use
import { providerRules } from './row.js'; // at first use
import { providerTokens } from './token-tables.js'; // at first use
import { toolsFamily } from './tools.js'; // at first use
import { accountsFamily, answersFamily } from './unformed.js'; // at first use

export const providerFamilies: Families = {
  'providers-tokens': () => providerTokens,
  'providers-tools': () => providerRules(toolsFamily),
  'providers-communication': () => providerRules(communicationFamily),
  'providers-business': () => providerRules(businessFamily),
  'providers-data': () => providerRules(lookupFamily),
  'providers-further': () => providerRules(furtherFamily),
  'providers-accounts': () => providerRules(accountsFamily),
  'providers-answers': () => providerRules(answersFamily),
  'providers-other-forms': () => anyFormRules,
};
