// Tokens of models, code hosts, builds and registries of packages that their own form gives away, one line each.

import { isPlaceholder } from '../../plausible.js';
import type { SecretRule } from '../../rule.js';
import { seenInCode, type TokenRow, tokenRules, unconfirmed } from './token-row.js';

const rows: readonly TokenRow[] = [
  ['Anyscale', 'esecret_<alnum:20-64>'],
  ['Astral pyx', 'sk-pyx-<url:24-200>', 'token'],
  ['Braintrust', 'bt-st-<alnum:40-60> sk-bt-<alnum:40-60>'],
  ['Cursor', '<key|crsr>_<hex:64>', 'API key', 'high', { keywords: ['key_', 'crsr_'] }],
  ['ElevenLabs', 'sk_<hex:48>', 'API key', 'critical', { references: ['https://elevenlabs.io/docs/api-reference/authentication'] }],
  ['Helicone', 'sk-helicone-<lower:7>-<lower:7>-<lower:7>-<lower:7>'],
  ['Lambda Cloud', 'secret_<word:2-40>_<hex:32>.<alnum:32>'],
  ['Apify run', 'apify_<proxy|actor_run|webhook>_<alnum:30-44>', 'token'],
  ['Sindri', 'sindri_<alnum:32-80>'],
  [
    'AI provider',
    'sk-<hex:32> sk-<alnum:48>',
    'API key',
    'high',
    {
      id: 'ai-provider-api-key',
      what: 'API key of an AI provider (DeepSeek, Moonshot, Stability AI, SiliconFlow and others write it so)',
      gives: 'run models and have them billed to the account',
      revoke: 'the console of the provider whose address stands beside it',
      keywords: ['sk-'],
      // Forty-eight letters without a digit are no words where nothing parts them.
      judge: (secret) => (secret.includes('T3BlbkFJ') || isPlaceholder(secret) ? undefined : /\d/.test(secret) ? {} : { proven: true }),
      references: ['https://api-docs.deepseek.com/', 'https://platform.stability.ai/docs/api-reference', 'https://docs.siliconflow.cn/'],
    },
  ],
  // Code hosts and builds
  [
    'Atlassian service account',
    'ATSTT3<opaque:100-300><=|><HEX:8> ATSTT3<opaque:100-300>',
    'token',
    'critical',
    { references: ['https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts/'] },
  ],
  ['Atlassian admin', 'ATiC<url:50-300>', 'API key', 'critical'],
  [
    'GitHub App stateless',
    'ghs_<digit:1-12>_eyJ<url:10-300>.eyJ<url:10-2000>.<url:20-700>',
    'installation token',
    'high',
    {
      revoke: 'github.com/settings/installations (DELETE /installation/token ends one at once)',
      gives: 'act with the permissions of the app until it expires',
      id: 'github-app-token-stateless',
      references: ['https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/'],
    },
  ],
  [
    'Buildkite agent',
    '<bkar|bkct|bkaj>_<url:40-400>',
    'token',
    'high',
    { keywords: ['bkar_', 'bkct_', 'bkaj_'], references: ['https://buildkite.com/docs/platform/security/tokens'] },
  ],
  [
    'Octopus Deploy',
    'API-<upper:25-31>',
    'API key',
    'high',
    { references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'] },
  ],
  ['Sourcegraph gateway', 'sgd_<anyhex:64> sgp_<anyhex:16>_local_<anyhex:40>', 'access token'],
  ['Spectral', 'spu-<hex:32>', 'DSN key'],
  ['Dagger Cloud', 'dag_<ldash:2-40>_<url:43>', 'token', 'high', seenInCode],
  ['Depot', 'depot_<org|project>_<hex:64>', 'token', 'critical', unconfirmed],
  [
    'Gitea',
    'gto_<lowbase32:52>',
    'OAuth client secret',
    'high',
    { formRead: "Its form is that of the provider's source code, which makes it of 32 random bytes." },
  ],
  // Registries
  ['Anaconda', 'na-<uuid>', 'nucleus token', 'medium', { id: 'anaconda-token-prefixed', ...unconfirmed }],
  [
    'JFrog',
    'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxn<url:20-300>.eyJ<url:50-900>.<url:300-700>',
    'access token',
    'critical',
    { id: 'jfrog-access-token', ...seenInCode },
  ],
  [
    'Nexus Repository',
    '<NpmToken|DockerToken|NuGetApiKey|RubyGemsApiKey>.<uuid>',
    'token',
    'critical',
    { keywords: ['npmtoken.', 'dockertoken.', 'nugetapikey.', 'rubygemsapikey.'], ...seenInCode },
  ],
  ['Packagist', 'packagist_<cut|ort|out|uut>_<hex:60-80>', 'token', 'critical'],
  ['Open VSX', '<ovsxp|ovsxat>_<uuid>', 'access token', 'critical', { keywords: ['ovsxp_', 'ovsxat_'] }],
  ['Gemfury', '://<alnum:20><:|>@<pypi|gem|npm|repo|apt|yum|php>.fury.io/', 'token of an index'],
  ['Cloudsmith', '<alnum:16>:@dl.cloudsmith.io/ dl.cloudsmith.io/<alnum:16>/<url:1-60>/', 'entitlement token', 'medium'],
];

export const buildTokens: readonly SecretRule[] = tokenRules(rows);
