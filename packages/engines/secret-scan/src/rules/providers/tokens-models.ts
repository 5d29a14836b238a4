// Tokens of models, of what is built around them and of the machines they run on, that their own form gives away, one line each.

import type { SecretRule } from '../../rule.js';
import { mixed, seenInCode, type TokenRow, tokenRules, unconfirmed } from './token-row.js';

const rows: readonly TokenRow[] = [
  ['Arize', 'ak-<uuid>-<url:32>', 'API key', 'high', seenInCode],
  ['Baidu Qianfan', 'bce-v3/ALTAK<SP|>-<alnum:21>/<hex:40>', 'API key', 'high', seenInCode],
  ['Botpress', 'bp_<pat|bak>_<alnum:30-50>', 'access token', 'high', { keywords: ['bp_pat_', 'bp_bak_'], judge: mixed, ...seenInCode }],
  ['Chroma Cloud', 'ck-<base58:43-44>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Chutes', 'cpk_<hex:32>.<hex:32>.<alnum:32>', 'API key', 'high', seenInCode],
  ['CodeSandbox', 'csb_v1_<url:40-60>', 'API token', 'high', seenInCode],
  ['Continue', 'con-<hex:64>', 'API key', 'high', unconfirmed],
  ['Daytona', 'dtn_<hex:64>', 'API key', 'high', seenInCode],
  ['Featherless', 'rc_<hex:64>', 'API key', 'high', seenInCode],
  ['Hedra', 'sk_hedra_<url:40-100>', 'API key', 'high', seenInCode],
  ['Humanloop', 'hl_sk_<hex:48>', 'API key', 'high', seenInCode],
  ['Hyperbrowser', 'hb_<hex:28>', 'API key', 'high', seenInCode],
  ['Letta', 'sk-let-<base64:40-120><==|=|>', 'API key', 'high', seenInCode],
  ['Literal AI', 'lsk_<alnum:40-50>', 'API key', 'high', { judge: mixed, ...unconfirmed }],
  ['Luma AI', 'luma-<uuid>-<uuid>', 'API key', 'high', seenInCode],
  ['Meshy', 'msy_<alnum:36>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Nomic', 'nk-<url:43>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Novita AI', 'sk_<url:43>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Predibase', 'pb_<url:22>', 'API token', 'high', { judge: mixed, ...seenInCode }],
  ['Prime Intellect', 'pit_<hex:64>', 'API key', 'high', seenInCode],
  ['Steel', 'ste-<alnum:40-100>', 'API key', 'high', { judge: mixed, ...seenInCode }],
  ['Tripo', '<tsk|tcli>_<url:43>', 'API key', 'high', { keywords: ['tsk_', 'tcli_'], judge: mixed, ...seenInCode }],
  ['Twelve Labs', 'tlk_<upper:24-40>', 'API key', 'high', seenInCode],
  ['Vectara', '<zwt|zqt|zut>_<url:36-60>', 'API key', 'high', { keywords: ['zwt_', 'zqt_', 'zut_'], judge: mixed, ...seenInCode }],
  ['Windsurf', 'sk-ws-01-<url:40-200>', 'API key', 'high', seenInCode],
];

export const modelTokens: readonly SecretRule[] = tokenRules(rows);
