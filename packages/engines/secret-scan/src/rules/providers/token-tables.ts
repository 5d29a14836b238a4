// Tokens that a row of a table describes, all on one page.

import type { SecretRule } from '../../rule.js';
import { tokenTable } from './tokens.js';
import { buildTokens } from './tokens-builds.js';
import { cloudTokens } from './tokens-clouds.js';
import { furtherTokens } from './tokens-further.js';
import { modelTokens } from './tokens-models.js';
import { moneyTokens } from './tokens-money.js';
import { serviceTokens } from './tokens-services.js';
import { workTokens } from './tokens-work.js';

export const providerTokens: readonly SecretRule[] = [
  ...tokenTable,
  ...buildTokens,
  ...cloudTokens,
  ...serviceTokens,
  ...modelTokens,
  ...moneyTokens,
  ...workTokens,
  ...furtherTokens,
];
