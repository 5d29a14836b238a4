// The providers that can be asked. Each entry is one documented request that only reads; a provider without one is not asked.

import { awsIdentityRequest, awsLiveness } from './aws.js';
import { byField, byStatus, onlyLive, type Probe, type ProbeRequest, strictStatus } from './probe.js';

const bearer =
  (path: string, headers: Readonly<Record<string, string>> = {}) =>
  (secret: string): ProbeRequest => ({ path, headers: { authorization: `Bearer ${secret}`, ...headers } });

const withHeader =
  (path: string, header: string, prefix = '', headers: Readonly<Record<string, string>> = {}) =>
  (secret: string): ProbeRequest => ({ path, headers: { [header]: `${prefix}${secret}`, ...headers } });

const basicAuth = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

export const probes: readonly Probe[] = [
  {
    rules: ['aws-secret-access-key'],
    host: 'sts.amazonaws.com',
    // The secret signs the request and is not sent.
    request: awsIdentityRequest,
    liveness: awsLiveness,
    documentation: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
  },
  {
    rules: ['github-pat', 'github-fine-grained-pat', 'github-oauth', 'github-legacy-token'],
    host: 'api.github.com',
    request: bearer('/user', { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }),
    liveness: byStatus,
    documentation: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
  },
  {
    rules: ['github-app-token'],
    host: 'api.github.com',
    request: bearer('/installation/repositories?per_page=1', { accept: 'application/vnd.github+json' }),
    liveness: byStatus,
    documentation: 'https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation',
  },
  {
    rules: ['gitlab-pat', 'gitlab-pat-routable', 'gitlab-pat-routable-short'],
    host: 'gitlab.com',
    request: withHeader('/api/v4/personal_access_tokens/self', 'private-token'),
    // The token may be of an instance that somebody runs themselves.
    liveness: onlyLive,
    documentation: 'https://docs.gitlab.com/api/personal_access_tokens/#get-details-on-a-personal-access-token',
  },
  {
    rules: ['slack-bot-token', 'slack-user-token', 'slack-legacy-bot-token', 'slack-legacy-token', 'slack-legacy-workspace-token'],
    host: 'slack.com',
    request: (secret) => ({ path: '/api/auth.test', method: 'POST', headers: { authorization: `Bearer ${secret}` } }),
    liveness: byField('ok', /^(?:invalid_auth|account_inactive|token_revoked|token_expired|not_authed)$/),
    documentation: 'https://docs.slack.dev/reference/methods/auth.test',
  },
  {
    rules: ['discord-bot-token'],
    host: 'discord.com',
    request: withHeader('/api/v10/users/@me', 'authorization', 'Bot '),
    liveness: byStatus,
    documentation: 'https://discord.com/developers/docs/resources/user#get-current-user',
  },
  {
    rules: ['discord-webhook'],
    host: 'discord.com',
    request: (secret) => {
      const path = /\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}$/.exec(secret)?.[0];
      return path === undefined ? undefined : { path, headers: {} };
    },
    liveness: ({ status }) => (status === 200 ? 'live' : status === 401 || status === 404 ? 'revoked' : 'unknown'),
    documentation: 'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token',
  },
  {
    rules: ['telegram-bot-api-token', 'telegram-bot-api-token-named'],
    host: 'api.telegram.org',
    request: (secret) => (/^\d{5,16}:[\w-]{35}$/.test(secret) ? { path: `/bot${secret}/getMe`, headers: {} } : undefined),
    liveness: ({ status }) => (status === 200 ? 'live' : status === 401 || status === 404 ? 'revoked' : 'unknown'),
    documentation: 'https://core.telegram.org/bots/api#getme',
  },
  {
    rules: ['sendgrid-api-token'],
    host: 'api.sendgrid.com',
    request: bearer('/v3/scopes'),
    liveness: byStatus,
    documentation:
      'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
  },
  {
    rules: ['mailgun-private-api-token', 'mailgun-key'],
    host: 'api.mailgun.net',
    request: (secret) => ({ path: '/v3/domains?limit=1', headers: { authorization: basicAuth('api', secret) } }),
    // The other region, api.eu.mailgun.net, does not know this one's keys.
    liveness: onlyLive,
    documentation: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains',
  },
  {
    rules: ['mailchimp-api-key'],
    host: (secret) => {
      const dataCentre = /-(us\d{1,2})$/.exec(secret)?.[1];
      return dataCentre === undefined ? undefined : `${dataCentre}.api.mailchimp.com`;
    },
    hosts: /^us\d{1,2}\.api\.mailchimp\.com$/,
    request: (secret) => ({ path: '/3.0/ping', headers: { authorization: basicAuth('portcullis', secret) } }),
    liveness: byStatus,
    documentation: 'https://mailchimp.com/developer/marketing/api/ping/',
  },
  {
    rules: ['postmark-api-token'],
    host: 'api.postmarkapp.com',
    request: withHeader('/server', 'x-postmark-server-token', '', { accept: 'application/json' }),
    liveness: byStatus,
    documentation: 'https://postmarkapp.com/developer/api/server-api',
  },
  {
    rules: ['stripe-access-token'],
    host: 'api.stripe.com',
    request: bearer('/v1/balance'),
    liveness: byStatus,
    documentation: 'https://docs.stripe.com/api/balance/balance_retrieve',
  },
  {
    rules: ['square-access-token'],
    host: 'connect.squareup.com',
    request: bearer('/v2/locations'),
    // A token of the sandbox is unknown here.
    liveness: onlyLive,
    documentation: 'https://developer.squareup.com/reference/square/locations-api/list-locations',
  },
  {
    rules: ['openai-api-key'],
    host: 'api.openai.com',
    request: bearer('/v1/models'),
    liveness: byStatus,
    documentation: 'https://platform.openai.com/docs/api-reference/models/list',
  },
  {
    rules: ['anthropic-api-key'],
    host: 'api.anthropic.com',
    request: withHeader('/v1/models?limit=1', 'x-api-key', '', { 'anthropic-version': '2023-06-01' }),
    liveness: byStatus,
    documentation: 'https://docs.anthropic.com/en/api/models-list',
  },
  {
    rules: ['huggingface-access-token'],
    host: 'huggingface.co',
    request: bearer('/api/whoami-v2'),
    liveness: byStatus,
    documentation: 'https://huggingface.co/docs/hub/api#get-apiwhoami-v2',
  },
  {
    rules: ['cohere-api-token'],
    host: 'api.cohere.com',
    request: bearer('/v1/models?page_size=1'),
    liveness: byStatus,
    documentation: 'https://docs.cohere.com/reference/list-models',
  },
  {
    rules: ['mistral-api-key'],
    host: 'api.mistral.ai',
    request: bearer('/v1/models'),
    liveness: byStatus,
    documentation: 'https://docs.mistral.ai/api/#tag/models',
  },
  {
    rules: ['groq-api-key'],
    host: 'api.groq.com',
    request: bearer('/openai/v1/models'),
    liveness: byStatus,
    documentation: 'https://console.groq.com/docs/api-reference#models-list',
  },
  {
    rules: ['replicate-api-token'],
    host: 'api.replicate.com',
    request: bearer('/v1/account'),
    liveness: byStatus,
    documentation: 'https://replicate.com/docs/reference/http#account.get',
  },
  {
    rules: ['npm-access-token'],
    host: 'registry.npmjs.org',
    request: bearer('/-/whoami'),
    liveness: byStatus,
    documentation: 'https://github.com/npm/registry/blob/main/docs/user/authentication.md',
  },
  {
    rules: ['digitalocean-pat', 'digitalocean-access-token'],
    host: 'api.digitalocean.com',
    request: bearer('/v2/account'),
    liveness: byStatus,
    documentation: 'https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account',
  },
  {
    rules: ['cloudflare-api-key'],
    host: 'api.cloudflare.com',
    request: bearer('/client/v4/user/tokens/verify'),
    liveness: ({ status }) => (status === 200 ? 'live' : status === 401 ? 'revoked' : 'unknown'),
    documentation: 'https://developers.cloudflare.com/fundamentals/api/how-to/verify-tokens/',
  },
  {
    rules: ['heroku-api-key', 'heroku-api-key-v2'],
    host: 'api.heroku.com',
    request: bearer('/account', { accept: 'application/vnd.heroku+json; version=3' }),
    liveness: byStatus,
    documentation: 'https://devcenter.heroku.com/articles/platform-api-reference#account-info',
  },
  {
    rules: ['vercel-api-token', 'vercel-personal-access-token'],
    host: 'api.vercel.com',
    request: bearer('/v2/user'),
    liveness: strictStatus,
    documentation: 'https://vercel.com/docs/rest-api/reference/endpoints/user/get-the-user',
  },
  {
    rules: ['netlify-token', 'netlify-access-token'],
    host: 'api.netlify.com',
    request: bearer('/api/v1/user'),
    liveness: byStatus,
    documentation: 'https://docs.netlify.com/api/get-started/#authentication',
  },
  {
    rules: ['doppler-api-token'],
    host: 'api.doppler.com',
    request: bearer('/v3/me'),
    liveness: byStatus,
    documentation: 'https://docs.doppler.com/reference/auth-me',
  },
  {
    rules: ['pulumi-api-token'],
    host: 'api.pulumi.com',
    request: withHeader('/api/user', 'authorization', 'token ', { accept: 'application/vnd.pulumi+8' }),
    liveness: byStatus,
    documentation: 'https://www.pulumi.com/docs/reference/cloud-rest-api/',
  },
  {
    rules: ['buildkite-user-access-token'],
    host: 'api.buildkite.com',
    request: bearer('/v2/access-token'),
    liveness: byStatus,
    documentation: 'https://buildkite.com/docs/apis/rest-api/access-token',
  },
  {
    rules: ['circleci-personal-token'],
    host: 'circleci.com',
    request: withHeader('/api/v2/me', 'circle-token'),
    liveness: byStatus,
    documentation: 'https://circleci.com/docs/api/v2/#operation/getCurrentUser',
  },
  {
    rules: ['datadog-api-key'],
    host: 'api.datadoghq.com',
    request: withHeader('/api/v1/validate', 'dd-api-key'),
    // Keys of the other sites are unknown here.
    liveness: onlyLive,
    documentation: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
  },
  {
    rules: ['pagerduty-api-key'],
    host: 'api.pagerduty.com',
    request: withHeader('/abilities', 'authorization', 'Token token='),
    liveness: byStatus,
    documentation: 'https://developer.pagerduty.com/api-reference/abilities',
  },
  {
    rules: ['notion-api-token'],
    host: 'api.notion.com',
    request: bearer('/v1/users/me', { 'notion-version': '2022-06-28' }),
    liveness: byStatus,
    documentation: 'https://developers.notion.com/reference/get-self',
  },
  {
    rules: ['figma-personal-access-token'],
    host: 'api.figma.com',
    request: withHeader('/v1/me', 'x-figma-token'),
    liveness: strictStatus,
    documentation: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
  },
  {
    rules: ['airtable-personnal-access-token', 'airtable-api-key'],
    host: 'api.airtable.com',
    request: bearer('/v0/meta/whoami'),
    liveness: byStatus,
    documentation: 'https://airtable.com/developers/web/api/get-user-id-scopes',
  },
  {
    rules: ['asana-personal-access-token'],
    host: 'app.asana.com',
    request: bearer('/api/1.0/users/me'),
    liveness: byStatus,
    documentation: 'https://developers.asana.com/reference/getuser',
  },
];

/** The probe for a rule's findings, or undefined where its provider has no endpoint that only reads. */
export function probeOf(ruleId: string): Probe | undefined {
  return probes.find(({ rules }) => rules.includes(ruleId));
}
