// Tokens of shops, payment, messages and other services that their own form gives away, one line each.

import { isPlaceholder } from '../../plausible.js';
import { base62, type SecretRule, sample } from '../../rule.js';
import { judgeTestKey } from '../checks.js';
import { mixed, seenInCode, type TokenRow, tokenRules } from './token-row.js';

const rows: readonly TokenRow[] = [
  [
    'Adyen',
    'AQE<letter:1><alnum:3><opaque:80-400>',
    'API key',
    'critical',
    {
      keywords: ['AQE'],
      // A message of SQS has a handle that begins alike.
      judge: (secret, { before }) => (/receipt_?handle\W{1,12}$/i.test(before) ? undefined : mixed(secret)),
      near: [{ text: () => `"receiptHandle": "AQEBabc${sample(base62, 90, 5)}"`, path: 'event.json' }],
    },
  ],
  [
    'Asana',
    '<1|2>/<digit:10-20>/<digit:10-20>:<hex:32> <0|1>/<digit:10-20>:<hex:32> 0/<hex:32>',
    'access token',
    'high',
    {
      keywords: ['0/', '1/', '2/'],
      references: ['https://developers.asana.com/docs/personal-access-token'],
      // A page of an address has the oldest of the forms: `https://mp.weixin.qq.com/wiki/0/c48c….html`.
      judge: (_secret, { before, after }) => (/\/[\w.-]{1,80}\/$/.test(before) || /^\.[a-z]/.test(after) ? undefined : {}),
      near: [{ text: () => `http://wiki.acme.io/wiki/0/${sample('0123456789abcdef', 32, 5)}.html` }],
    },
  ],
  ['DeepL', '<uuid>:fx', 'API key', 'high', { references: ['https://developers.deepl.com/docs/getting-started/auth'] }],
  ['Discord', 'mfa.<url:84>', 'user token', 'critical'],
  ['Flexport', 'shltm_<url:32-60>', 'API key'],
  ['Flutterwave', '<FLWSECK|FLWSECK_TEST>-<hex:32>-<hex:11>vt-X', 'secret key', 'critical'],
  ['Firebase', '<url:11>:APA91b<url:134>', 'registration token', 'medium', { keywords: [':apa91b'], lookback: 12 }],
  [
    'GoCardless',
    '<live|sandbox>_<url:39-40><=|>',
    'access token',
    'critical',
    { keywords: ['live_', 'sandbox_'], judge: (secret) => (/^live_\d{6,12}_[A-Za-z0-9]{30}$/.test(secret) ? undefined : mixed(secret)) },
  ],
  [
    'Intercom',
    'dG9rO<base64:54>=',
    'access token',
    'critical',
    { references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'] },
  ],
  [
    'Lichess',
    'lip_<alnum:16-60>',
    'access token',
    'medium',
    { references: ['https://lichess.org/api#section/Introduction/Authentication'] },
  ],
  ['Mandrill', 'md-<url:22>', 'API key', 'high', { judge: mixed, references: ['https://mailchimp.com/developer/transactional/api/'] }],
  ['Matrix', 'syt_<base64:2-80>_<alnum:20>_<alnum:6>', 'access token', 'high', { references: ['https://github.com/matrix-org/synapse'] }],
  ['Miro', 'eyJtaXJv<url:12-120>_<url:27>', 'access token'],
  [
    'Onfido',
    '<api_live|api_live_us|api_live_ca|api_live_eu|api_sandbox|api_sandbox_us|api_sandbox_ca>.<url:11-12>.<url:30-34> <api_live|api_live_us|api_live_ca>.<url:20-80>',
    'API token',
    'critical',
    {
      keywords: ['api_live.', 'api_live_', 'api_sandbox'],
      judge: mixed,
      formRead: 'Its form is that of tokens in public code; the manual of the provider gives none.',
      references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
    },
  ],
  [
    'Pagar.me',
    '<ak|ek>_<live|test>_<alnum:30>',
    'key',
    'critical',
    { keywords: ['ak_live_', 'ak_test_', 'ek_live_', 'ek_test_'], judge: judgeTestKey },
  ],
  ['Plaid', 'access-<production|sandbox|development>-<uuid>', 'access token', 'critical', { keywords: ['access-'] }],
  [
    'Roblox',
    '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_<HEX:100-1200>',
    'session cookie',
    'critical',
    {
      id: 'roblox-session-cookie',
      gives: 'log in as its owner',
      // Its own warning reads like the words of a placeholder.
      judge: (secret) => (isPlaceholder(secret.slice(secret.lastIndexOf('_'))) ? undefined : { proven: true }),
    },
  ],
  [
    'redirect.pizza',
    'rpa_<alnum:30>',
    'API token',
    'high',
    {
      judge: mixed,
      formRead: 'Its form is what others have written down of it; no word of the provider on it was found.',
      references: ['https://redirect.pizza/docs'],
    },
  ],
  ['Salesforce', '5Aep861<opaque:50-120>', 'refresh token', 'critical'],
  ['Shopify', '<shptka|prtapi>_<anyhex:32> shpat_<alnum:32>', 'access token', 'critical'],
  ['Stripe', 'sk_org_<live_|test_|><alnum:20-247>', 'organisation key', 'critical', { references: ['https://docs.stripe.com/keys'] }],
  ['Supabase', 'sbp_<alnum:40>', 'access token', 'critical', { id: 'supabase-access-token-alnum' }],
  [
    'Thunderstore',
    'tss_<url:20-80>',
    'service account token',
    'high',
    {
      judge: mixed,
      formRead: 'Its start is that of the manual of an action that uploads packages; the provider publishes no form.',
      references: ['https://github.com/GreenTF/upload-thunderstore-package/wiki'],
    },
  ],
  ['Threads', 'THAA<alnum:100-300>', 'access token', 'high', { judge: mixed, ...seenInCode }],
  ['Twitch', 'live_<digit:6-12>_<alnum:30>', 'stream key', 'medium', { gives: 'broadcast as the channel' }],
  ['Ubidots', '<BBFF|BBUS>-<alnum:30>', 'token'],
  [
    'Voiceflow',
    'VF.<DM|WS>.<hex:24>.<alnum:16>',
    'API key',
    'high',
    { references: ['https://docs.voiceflow.com/reference/authentication'] },
  ],
  ['WakaTime OAuth', 'waka_<tok|ref|sec>_<alnum:40-100>', 'token', 'medium'],
  ['WePay', '<PRODUCTION|STAGE>_<hex:64>', 'access token', 'critical', { keywords: ['production_', 'stage_'] }],
  [
    'WooCommerce',
    '<ck|cs>_<hex:40>',
    'API key',
    'critical',
    { keywords: ['ck_', 'cs_'], references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/'] },
  ],
  ['WorkOS', 'sk_<live|test>_a2V5X<alnum:30-120>', 'API key', 'critical', { id: 'workos-api-key-prefixed', judge: judgeTestKey }],
  [
    'Val Town',
    'vtwn_<url:20-80>',
    'API token',
    'high',
    {
      judge: mixed,
      formRead: "Its start is that of an example in the provider's own command line; its manual gives no form.",
      references: ['https://docs.val.town/reference/api/authentication/', 'https://github.com/val-town/vt'],
    },
  ],
  [
    'Zoho',
    '<1000|1001|1003>.<hex:32>.<hex:32>',
    'OAuth token',
    'critical',
    { references: ['https://www.zoho.com/accounts/protocol/oauth.html'] },
  ],
  [
    'Zuplo',
    'zpka_<lower:32>_<hex:8>',
    'consumer API key',
    'high',
    {
      formRead: 'The manual gives its parts, a random one and a checksum; their lengths are those of keys in public code.',
      references: ['https://zuplo.com/docs/articles/api-key-best-practices'],
    },
  ],
  // Addresses that are keys
  [
    'Telegram',
    'tgram://<digit:8-12>:<url:35>',
    'bot token in an address',
    'high',
    { references: ['https://github.com/caronc/apprise/wiki/Notify_telegram'] },
  ],
  ['ThingsBoard', '/api/v1/<alnum:20>/<telemetry|attributes|rpc>', 'device token in an address', 'medium', { judge: mixed }],
  [
    'Pipedream',
    '<eo|en><lower:12-18>.m.pipedream.net',
    'endpoint',
    'low',
    { keywords: ['.m.pipedream.net'], lookback: 24, gives: 'send events to the workflow' },
  ],
];

export const serviceTokens: readonly SecretRule[] = tokenRules(rows);
