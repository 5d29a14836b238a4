// Tokens of what teams write, plan, watch and secure their work with, that their own form gives away, one line each.

import type { Candidate, SecretRule } from '../../rule.js';
import { continued } from '../define.js';
import { mixed, seenInCode, type TokenRow, tokenRules, unconfirmed } from './token-row.js';

const rows: readonly TokenRow[] = [
  ['Aikido CI', 'AIK_CI_<|US_|ME_><alnum:48-90>', 'scanning token', 'high', seenInCode],
  ['Appwrite', 'standard_<hex:256>', 'API key', 'critical', seenInCode],
  ['Chief Tools', '<ctp|cto|cts>_<alnum:36>', 'token', 'high', { keywords: ['ctp_', 'cto_', 'cts_'], judge: mixed, ...unconfirmed }],
  ['Checkly', 'cu_<hex:32>', 'API key', 'high', { id: 'checkly-api-key-prefixed', ...seenInCode }],
  ['Coralogix', 'cxup_<alnum:30>', 'personal API key', 'high', { judge: mixed, ...seenInCode }],
  ['Coralogix', 'cxtp_<alnum:30>', 'team API key', 'medium', { judge: notOfPages, gives: 'send data to the team', ...seenInCode }],
  // Keys for searching alone stand in pages: what one gives is not seen in it.
  ['Coveo', 'xx<uuid>', 'API key', 'medium', { keywords: continued('xx', '0123456789abcdef'), ...seenInCode }],
  ['FireHydrant', 'fhb-<hex:32>', 'API key', 'high', unconfirmed],
  ['hCaptcha', 'ES_<hex:32>', 'secret key', 'medium', { id: 'hcaptcha-secret-key-prefixed', ...seenInCode }],
  ['Honeybadger', 'hbu_<alnum:36>', 'personal token', 'high', { judge: mixed, ...unconfirmed }],
  ['Honeybadger', 'hbp_<alnum:36>', 'project API key', 'medium', { judge: mixed, gives: 'report errors to the project', ...seenInCode }],
  ['Incident.io', 'inc_<hex:64>', 'API key', 'high', unconfirmed],
  [
    'JetBrains Hub',
    '<perm:|perm-><base64:2-60><=|==|>.<base64:2-80><=|==|>.<alnum:30>',
    'permanent token',
    'critical',
    {
      keywords: ['perm:', 'perm-'],
      gives: 'act as its owner in YouTrack, Hub and TeamCity, within its scope',
      references: ['https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html'],
    },
  ],
  [
    'Klaviyo',
    'pk_<hex:34> pk_<alnum:6>_<hex:34>',
    'private key',
    'high',
    { id: 'klaviyo-private-key-prefixed', keywords: ['pk_'], ...seenInCode },
  ],
  ['Knock', 'knock_st_<url:40-100>', 'service token', 'high', seenInCode],
  ['Liveblocks', 'sk_dev_<url:60-70> sk_prod_<url:60-70>', 'secret key', 'high', seenInCode],
  ['LogicMonitor', 'lm<a|b>_<base64:16-120><==|=|>', 'API token', 'high', { keywords: ['lma_', 'lmb_'], judge: mixed, ...unconfirmed }],
  [
    'Loggly',
    'logs-01.loggly.com/<inputs|bulk>/<uuid>',
    'customer token in an address',
    'medium',
    { gives: 'send events to the account', ...seenInCode },
  ],
  ['MailerSend SMTP', 'mssp.<alnum:7>.<alnum:16>.<alnum:7>', 'password', 'high', seenInCode],
  ['Memfault', 'oat_<alnum:40-60>', 'organisation token', 'high', { judge: mixed, ...unconfirmed }],
  [
    'Metabase',
    'mb_<base64:43>=',
    'API key',
    'critical',
    { formRead: "Its form is that of the provider's source code, which makes it of 32 random bytes." },
  ],
  [
    'Macaroon',
    'MDAxY2xvY2F0aW9u<base64:80-900> 0201036c6e6402<hex:120-900>',
    'token',
    'high',
    {
      judge: (secret) => (/\d/.test(secret) ? {} : undefined),
      gives: 'do what its caveats allow, such as pay from the node',
      ...seenInCode,
    },
  ],
  [
    'n8n',
    'n8n_api_<hex:64-90>',
    'API key',
    'high',
    { formRead: "Its form is that of the provider's source code, until its keys became JSON Web Tokens." },
  ],
  ['NetBox', 'nbt_<alnum:12>.<alnum:40>', 'API token', 'high', { judge: mixed, ...unconfirmed }],
  ['ntfy', 'tk_<alnum:29>', 'access token', 'medium', { judge: (secret) => (/\d.*\d/.test(secret) ? {} : undefined), ...seenInCode }],
  ['Oculus', 'OC|<digit:15-17>|<alnum:27-40>', 'app access token', 'high', seenInCode],
  ['Outline', 'ol_api_<alnum:38>', 'API key', 'high', seenInCode],
  [
    'PASETO',
    '<v1|v2|v3|v4>.local.<url:80-900> <v1|v2|v3|v4>.public.<url:100-900>',
    'token',
    'medium',
    { keywords: ['.local.', '.public.'], lookback: 2, judge: mixed, references: ['https://github.com/paseto-standard/paseto-spec'] },
  ],
  ['Plain', 'plainApiKey_<url:30-120>', 'API key', 'high', seenInCode],
  ['Plane', 'plane_api_<hex:32>', 'API key', 'high', seenInCode],
  ['Plex', 'claim-<url:20>', 'claim token', 'low', { judge: mixed, ...seenInCode }],
  ['Radar', 'prj_<live|test>_sk_<hex:40>', 'secret key', 'high', seenInCode],
  ['Raycast', 'rca_<hex:64>', 'access token', 'high', unconfirmed],
  ['Retool', 'retool_01<lower:24>', 'API token', 'critical', seenInCode],
  ['SMTP2GO', 'api-<HEX:32>', 'API key', 'high', { id: 'smtp2go-api-key-prefixed', ...seenInCode }],
  ['Socket', 'sktsec_<url:30-60>_api', 'API token', 'high', seenInCode],
  ['Statsig console', 'console-<alnum:36-48>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Tally', 'tly-<alnum:32>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Telnyx', 'KEY<HEX:32>_<alnum:22>', 'API key', 'critical', { id: 'telnyx-api-key-prefixed', ...seenInCode }],
  ['TruffleHog Enterprise', 'thog-<key|secret>-<hex:16-64> thog-agent-<hex:32>', 'key', 'high', { keywords: ['thog-'], ...unconfirmed }],
  ['Vanta', 'vcs_<hex:6>_<alnum:30-80>', 'client secret', 'high', seenInCode],
  ['Vantage', 'vntg_tkn_<hex:40>', 'API token', 'high', seenInCode],
  ['Veracode', 'vera01es-<hex:128>', 'API secret key', 'critical', unconfirmed],
  ['Veracode', 'vera01ei-<hex:32>', 'API id', 'medium', unconfirmed],
];

/** A key of real user monitoring, which pages carry, has the form of a team's. */
function notOfPages(secret: string, { before }: Candidate): object | undefined {
  return /public_?key["']?\s{0,4}[:=]\s{0,4}["'`]?$/i.test(before) ? undefined : mixed(secret);
}

export const workTokens: readonly SecretRule[] = tokenRules(rows);
