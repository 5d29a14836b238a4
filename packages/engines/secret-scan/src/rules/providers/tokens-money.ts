// Tokens of payment, banks, shops and chains of blocks that their own form gives away, one line each.

import type { SecretRule } from '../../rule.js';
import { judgeTestKey } from '../checks.js';
import { mixed, ownersKey, seenInCode, type TokenRow, tokenRules } from './token-row.js';

const ofUri = {
  judge: mixed,
  gives: 'do whatever its issuer allows with it',
  references: ['https://www.rfc-editor.org/info/rfc8959/'],
  remedy:
    'Revoke it where it was issued, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
} as const;

const rows: readonly TokenRow[] = [
  ['Aptos', 'ed25519-priv-0x<hex:64>', 'private key', 'critical', { ...ownersKey, ...seenInCode }],
  ['Brex', 'bxt_<alnum:32-60>', 'user token', 'critical', { judge: mixed, references: ['https://developer.brex.com/docs/authentication'] }],
  ['Khalti', '<live|test>_secret_key_<hex:32>', 'secret key', 'critical', { keywords: ['_secret_key_'], lookback: 8, ...seenInCode }],
  ['Cashfree', 'cfsk_ma_<prod|test>_<hex:32>_<hex:8>', 'secret key', 'critical', { judge: judgeTestKey, ...seenInCode }],
  // Whoever issues it says so himself: it is meant to be found.
  ['RFC 8959', 'secret-token:<url:16-200>', 'secret-token URI', 'high', ofUri],
  ['Covalent', 'cqt_<rQ|wF><alnum:26-28> ckey_<hex:27>', 'API key', 'medium', { keywords: ['cqt_', 'ckey_'], ...seenInCode }],
  ['Creem', '<creem|creem_test>_<alnum:20-24>', 'API key', 'critical', { keywords: ['creem_'], judge: mixed, ...seenInCode }],
  ['Efi', 'Client_Secret_<hex:40>', 'client secret', 'critical', seenInCode],
  ['Lob', '<live|test>_<hex:35>', 'API key', 'high', { judge: judgeTestKey, ...seenInCode }],
  [
    'Midtrans',
    '<Mid|SB-Mid>-server-<url:20-30>',
    'server key',
    'critical',
    { keywords: ['mid-server-'], lookback: 3, judge: mixed, ...seenInCode },
  ],
  [
    'Mollie',
    '<live|test>_<alnum:30> access_<alnum:30-40>',
    'API key',
    'critical',
    { judge: ofMollie, keywords: ['live_', 'test_', 'access_'], ...seenInCode },
  ],
  ['Omise', '<skey|skey_test>_<lower:19>', 'secret key', 'critical', { keywords: ['skey_'], judge: judgeTestKey, ...seenInCode }],
  [
    'Nostr',
    'nsec1<lowbech32:58>',
    'private key',
    'high',
    {
      ...ownersKey,
      gives: 'write in the name of its owner for ever',
      references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
    },
  ],
  ['Pimlico', 'pim_<alnum:22>', 'API key', 'medium', { judge: mixed, ...seenInCode }],
  ['Recharge', 'sk_<1|2|3|5|10>x<1|2|3>_<hex:64> sk_test_<1|2|3|5|10>x<1|2|3>_<hex:64>', 'API token', 'critical', seenInCode],
  ['Shopify app automation', 'atkn_<hex:64>', 'token', 'high', { gives: 'deploy the app it was issued for', ...seenInCode }],
  ['Sui', 'suiprivkey1<lowbech32:59-66>', 'private key', 'critical', { ...ownersKey, ...seenInCode }],
  ['SumUp', 'sup_sk_<alnum:30-40>', 'secret key', 'critical', seenInCode],
  ['Tezos', 'edsk<base58:50> edsk<base58:94>', 'private key', 'critical', { judge: mixed, ...ownersKey, ...seenInCode }],
  ['Wompi', 'prv_<prod|test>_<alnum:32>', 'private key', 'critical', { judge: judgeTestKey, ...seenInCode }],
  ['Wix', 'IST.eyJ<url:20-200>.<url:50-900>.<url:300-700>', 'API key', 'critical', seenInCode],
];

/** Thirty letters without a digit, or of one case, are a name in code. */
function ofMollie(secret: string): object | undefined {
  return mixed(secret) === undefined ? undefined : judgeTestKey(secret);
}

export const moneyTokens: readonly SecretRule[] = tokenRules(rows);
