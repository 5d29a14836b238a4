// Tokens of clouds, databases, observability and secret managers that their own form gives away, one line each.

import type { SecretRule } from '../../rule.js';
import { mixed, seenInCode, type TokenRow, tokenRules, unconfirmed } from './token-row.js';

const newRelic = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const dynatrace = 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens';

const rows: readonly TokenRow[] = [
  ['Aiven', 'AVNS_<url:19>', 'service password', 'critical', { references: ['https://aiven.io/docs'] }],
  ['Confluent Cloud', 'cflt<base64:60>', 'API secret', 'critical'],
  ['dbt Cloud', '<dbtc|dbtu>_<url:24-100>', 'token', 'high', { keywords: ['dbtc_', 'dbtu_'] }],
  ['Elastic Cloud', 'essu_<base64:50-220><==|=|>', 'API key', 'critical'],
  ['JumpCloud', 'jca_<alnum:36>', 'API key', 'critical'],
  [
    'K3s',
    'K10<hex:64>::<server|node|agent>:<hex:32> K10<hex:64>::<server|node|agent>:<alnum:16-64>',
    'cluster token',
    'critical',
    { gives: 'join the cluster as a node', references: ['https://docs.k3s.io/cli/token'] },
  ],
  ['NetBird', 'nbp_<alnum:36>', 'access token', 'high', { references: ['https://docs.netbird.io/api/guides/authentication'] }],
  [
    'Proxmox VE',
    'PVEAPIToken=<dash:1-60>@<url:2-30>!<url:1-60>=<uuid>',
    'API token',
    'critical',
    { references: ['https://pve.proxmox.com/wiki/Proxmox_VE_API'] },
  ],
  ['DNSimple', 'dnsimple_<a|u|o>_<alnum:32>', 'access token', 'critical', { keywords: ['dnsimple_'], ...seenInCode }],
  // The service ended in May 2025: what is left of its secrets opens copies that people run themselves, at most.
  ['Fauna', 'fn<A|C|D|E><url:37>', 'secret', 'low', { judge: mixed, ...seenInCode }],
  ['Gel Cloud', 'nbwt1_eyJ<url:40-400>.<url:20-200>.<url:40-200>', 'secret key', 'critical', seenInCode],
  ['JD Cloud', 'JDC_<upper:28>', 'access key', 'medium', unconfirmed],
  [
    'Kong Konnect',
    '<kpat|spat>_<alnum:40-80>',
    'access token',
    'critical',
    {
      keywords: ['kpat_', 'spat_'],
      judge: mixed,
      confidence: 'medium',
      formRead: 'The manual gives its beginning and not its length.',
      references: ['https://developer.konghq.com/konnect-api/'],
    },
  ],
  ['LocalStack', 'ls-<alnum:8>-<alnum:4>-<alnum:4>-<alnum:4>-<alnum:12>', 'auth token', 'medium', seenInCode],
  [
    'Materialize',
    'mzp_<hex:64> mzp_<url:43>',
    'app password',
    'critical',
    { references: ['https://dev.materialize.com/api/rust/mz_frontegg_auth/struct.AppPassword.html'] },
  ],
  [
    'Porkbun',
    '<sk1|pk1>_<hex:64>',
    'API key',
    'high',
    {
      keywords: ['sk1_', 'pk1_'],
      formRead: 'The manual gives its beginnings; its length is that of keys in public code.',
      references: ['https://porkbun.com/llms/guides/getting-started'],
    },
  ],
  [
    'Rancher',
    // Letters without vowels and the digits but 0, 1 and 3.
    '<token|kubeconfig-user|kubeconfig-u>-<lower:5-16>:<lower:54>',
    'API token',
    'critical',
    { keywords: ['token-', 'kubeconfig-u'], ...seenInCode },
  ],
  ['The Things Stack', 'NNSXS.<upper:39>.<upper:52>', 'API key', 'high', seenInCode],
  ['Turnstile', '0x4AAA<url:28-34>', 'secret key', 'medium', { judge: mixed, ...seenInCode }],
  ['Yandex SmartCaptcha', 'ysc2_<alnum:48>', 'server key', 'medium', seenInCode],
  [
    'Yandex',
    '<dict|trnsl|pdct>.1.1.<digit:8>T<digit:6>Z.<hex:16>.<hex:40>',
    'API key',
    'medium',
    { id: 'yandex-language-api-key', ...seenInCode },
  ],
  ['Xata', 'xau_<alnum:20-60>', 'API key', 'critical'],
  [
    'Yandex Cloud',
    'c1.<url:60-400>.<url:86>',
    'IAM cookie',
    'high',
    { references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/cookie'] },
  ],
  // Observability
  [
    'Datadog',
    '<ddapp|ddpat|ddsat>_<url:30-80>',
    'key',
    'high',
    {
      keywords: ['ddapp_', 'ddpat_', 'ddsat_'],
      formRead: 'The manual gives its starts and not its length.',
      references: ['https://docs.datadoghq.com/account_management/personal-access-tokens/'],
    },
  ],
  [
    'Dynatrace',
    'dt0<c|e|m|o|s><digit:2>.<upper:8-24>.<upper:64>',
    'token',
    'high',
    { id: 'dynatrace-token', keywords: ['dt0c', 'dt0e', 'dt0m', 'dt0o', 'dt0s'], references: [dynatrace] },
  ],
  ['FullStory', '<na1|eu1>.<base64:56-160><==|=|>', 'API key', 'high', { keywords: ['na1.', 'eu1.'] }],
  ['New Relic', '<hex:36>NRAL eu01xx<hex:30>NRAL', 'license key', 'high', { keywords: ['nral'], lookback: 40, references: [newRelic] }],
  ['New Relic', '<NRAA|NRRA>-<hex:27-42> NRSP-<lower:24-48>', 'key', 'high', { references: [newRelic] }],
  [
    'Sentry',
    '://<hex:32>:<hex:32>@',
    'DSN with its secret',
    'medium',
    { gives: 'send events to the project and, through the old interface, read them' },
  ],
  // Secret managers
  [
    '1Password',
    `1PRK${'-<upper:4>'.repeat(13)}`,
    'recovery code',
    'critical',
    { references: ['https://support.1password.com/recovery-codes/'] },
  ],
  [
    'HashiCorp Vault',
    'hvb.<url:40-600>',
    'batch token',
    'critical',
    { id: 'vault-batch-token-other', references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'] },
  ],
  ['HashiCorp Vault', 'b.AAAAAQ<url:80-250>', 'batch token', 'critical', { id: 'vault-batch-token-old', judge: mixed, ...seenInCode }],
  [
    'Bitcoin',
    '<xprv|yprv|zprv|tprv><base58:107-108>',
    'extended private key (BIP 32)',
    'critical',
    {
      id: 'bip32-extended-private-key',
      gives: 'spend everything of the wallet',
      keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
      references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
    },
  ],
];

export const cloudTokens: readonly SecretRule[] = tokenRules(rows);
