// Tokens of payment, banks, shops and chains of blocks that their own form gives away, one line each.

import type { SecretRule } from '../../rule.js';
import { judgeTestKey } from '../checks.js';
import { mixed, seenInCode, type TokenRow, tokenRules } from './token-row.js';

const rows: readonly TokenRow[] = [
  [
    'Aptos',
    'ed25519-priv-0x<hex:64>',
    'private key',
    'critical',
    { gives: 'spend everything of the account', references: ['https://aptos.dev/'] },
  ],
  ['Brex', 'bxt_<alnum:32-60>', 'user token', 'critical', { judge: mixed, ...seenInCode }],
  ['Cashfree', 'cfsk_ma_<prod|test>_<hex:32>_<hex:8>', 'secret key', 'critical', { judge: judgeTestKey, ...seenInCode }],
  ['Census', 'secret-token:<url:36-60>', 'API token', 'high', { judge: mixed, references: ['https://www.rfc-editor.org/rfc/rfc8959'] }],
  ['Conekta', 'key_<alnum:22>', 'private key', 'critical', { judge: mixed, ...seenInCode }],
  ['Covalent', 'cqt_<rQ|wF><alnum:26-28> ckey_<hex:27>', 'API key', 'medium', { keywords: ['cqt_', 'ckey_'], ...seenInCode }],
  ['Creem', '<creem|creem_test>_<alnum:20-24>', 'API key', 'critical', { keywords: ['creem_'], judge: mixed, ...seenInCode }],
  ['Efi', 'Client_Secret_<hex:40>', 'client secret', 'critical', seenInCode],
  ['Highnote', '<sk|rk>_<live|test>_<base64:48-90><==|=>', 'API key', 'critical', { judge: judgeTestKey, ...seenInCode }],
  ['Lob', '<live|test>_<hex:35>', 'API key', 'high', { judge: judgeTestKey, references: ['https://docs.lob.com/'] }],
  [
    'Midtrans',
    '<Mid|SB-Mid>-server-<url:20-30>',
    'server key',
    'critical',
    { keywords: ['mid-server-'], lookback: 3, judge: mixed, references: ['https://docs.midtrans.com/'] },
  ],
  [
    'Mollie',
    '<live|test>_<alnum:30> access_<alnum:30-40>',
    'API key',
    'critical',
    { judge: ofMollie, keywords: ['live_', 'test_', 'access_'] },
  ],
  [
    'Omise',
    '<skey|skey_test>_<lower:19>',
    'secret key',
    'critical',
    { keywords: ['skey_'], judge: judgeTestKey, references: ['https://docs.opn.ooo/api-authentication'] },
  ],
  [
    'Nostr',
    'nsec1<lowbech32:58>',
    'private key',
    'high',
    { gives: 'write in the name of its owner for ever', references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'] },
  ],
  ['Pimlico', 'pim_<alnum:22>', 'API key', 'medium', { judge: mixed, ...seenInCode }],
  ['Recharge', 'sk_<1x1|2x2|3x3|5x5|10x10>_<hex:64>', 'API token', 'critical', seenInCode],
  ['Shopify delegate', 'atkn_<hex:64>', 'token', 'high', seenInCode],
  [
    'Sui',
    'suiprivkey1<lowbech32:59-66>',
    'private key',
    'critical',
    { gives: 'spend everything of the account', references: ['https://docs.sui.io/'] },
  ],
  ['SumUp', 'sup_sk_<alnum:30-40>', 'secret key', 'critical', { references: ['https://developer.sumup.com/tools/authorization/api-keys'] }],
  [
    'Tezos',
    'edsk<base58:50> edsk<base58:94>',
    'private key',
    'critical',
    { judge: mixed, gives: 'spend everything of the account', references: ['https://docs.tezos.com/'] },
  ],
  ['Unit', 'v2.public.eyJ<url:150-900>', 'token', 'critical', seenInCode],
  ['Wompi', 'prv_<prod|test>_<alnum:32>', 'private key', 'critical', { judge: judgeTestKey, references: ['https://docs.wompi.co/'] }],
  ['Wix', 'IST.eyJ<url:20-200>.<url:50-900>.<url:300-700>', 'API key', 'critical', seenInCode],
];

/** Thirty letters without a digit, or of one case, are a name in code. */
function ofMollie(secret: string): object | undefined {
  return mixed(secret) === undefined ? undefined : judgeTestKey(secret);
}

export const moneyTokens: readonly SecretRule[] = tokenRules(rows);
