// More tokens that their own form gives away, one line each; what no manual was found to show whole says so.

import type { SecretRule } from '../../rule.js';
import { mixed, type TokenRow, tokenRules, unconfirmed } from './token-row.js';

/** Small letters and digits together, as chance gives them and words do not. */
function scattered(secret: string): object | undefined {
  return (secret.match(/\d/g)?.length ?? 0) >= 3 && /[a-z].*[a-z]/.test(secret) ? {} : undefined;
}

const rows: readonly TokenRow[] = [
  ['turbopuffer', 'tpuf_<alnum:32>', 'API key', 'high', { references: ['https://turbopuffer.com/docs/byoc/operations'] }],
  ['Modrinth', 'mrp_<alnum:60>', 'access token', 'high', { references: ['https://docs.modrinth.com/'] }],
  [
    'Weblate',
    '<wlu|wlp>_<alnum:30-60>',
    'token',
    'high',
    {
      keywords: ['wlu_', 'wlp_'],
      references: ['https://docs.weblate.org/en/latest/api.html'],
      formRead: "Its beginning is in the provider's manual; how long it is was not found there.",
      judge: mixed,
    },
  ],
  ['pganalyze', 'pgar_<alnum:27-32>', 'read key', 'medium', { ...unconfirmed, judge: mixed }],
  ['SonarCloud', 'sqco_<alnum:40-64>', 'organisation token', 'high', { ...unconfirmed, judge: mixed }],
  ['AfterShip', 'asat_<hex:32>', 'API key', 'high', unconfirmed],
  ["Africa's Talking", 'atsk_<hex:64>', 'API key', 'high', unconfirmed],
  ['ArcGIS', 'AAPK<hex:32><url:64>', 'API key', 'medium', unconfirmed],
  ['Argos', 'argos_<hex:40>', 'token', 'medium', unconfirmed],
  ['Atatus', 'lic_apm_<hex:32>', 'license key', 'medium', unconfirmed],
  ['ComfyUI', 'comfyui-<hex:64>', 'API key', 'high', unconfirmed],
  ['DeepSource', 'https://<hex:32>@deepsource.io', 'DSN', 'medium', { ...unconfirmed, keywords: ['@deepsource.io'], lookback: 48 }],
  ['DingTalk', 'SEC<hex:64>', 'signing secret', 'medium', unconfirmed],
  ['Dynamic', 'dyn_<alnum:56>', 'API token', 'high', { ...unconfirmed, judge: mixed }],
  ['Freepik', 'FPSX<hex:32>', 'API key', 'medium', unconfirmed],
  ['Ideal Postcodes', 'ak_<alnum:26>', 'API key', 'medium', { ...unconfirmed, judge: mixed }],
  ['Murf', 'ap2_<uuid>', 'API key', 'high', unconfirmed],
  ['Percy', '<web|app|auto|ss>_<hex:64>', 'token', 'medium', { ...unconfirmed, keywords: ['web_', 'app_', 'auto_', 'ss_'] }],
  ['Personio', 'papi-<uuid>', 'client secret', 'high', unconfirmed],
  ['Phabricator', '<api|cli>-<lower:28>', 'Conduit token', 'high', { ...unconfirmed, keywords: ['api-', 'cli-'], judge: scattered }],
  ['Phylum', 'ph0_<url:43>', 'token', 'medium', { ...unconfirmed, judge: mixed }],
  ['Planet Labs', 'PLAK<hex:32>', 'API key', 'high', unconfirmed],
  ['Reepay', 'priv_<hex:32>', 'private key', 'high', unconfirmed],
  ['ScrapeGraph', 'sgai-<uuid>', 'API key', 'medium', unconfirmed],
  ['You.com', 'ydc-sk-<hex:16>-<alnum:32>-<hex:8>', 'API key', 'medium', unconfirmed],
  ['Zettle', 'IZSEC<uuid>', 'client secret', 'high', unconfirmed],
];

export const furtherTokens: readonly SecretRule[] = tokenRules(rows);
