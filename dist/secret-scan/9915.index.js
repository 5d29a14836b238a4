"use strict";
exports.id = 9915;
exports.ids = [9915];
exports.modules = {

/***/ 3650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ probeOf),
  K: () => (/* binding */ probes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/signature-v4.js
// Signature Version 4 of AWS. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
// An entry of its own, so that whoever only signs does not load the client.

/** The headers with which the request goes out: those that are given, and what proves who asks. */
function signedHeaders({ method, url, headers, body }, { accessKeyId, secretAccessKey, sessionToken }, { region, service, now }) {
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const all = {
        ...headers,
        'x-amz-date': time,
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const signed = { ...all, host: url.host };
    const names = Object.keys(signed).sort();
    const canonical = [
        method,
        url.pathname,
        url.search.slice(1),
        ...names.map((name) => `${name}:${signed[name]?.trim()}`),
        '',
        names.join(';'),
        sha256(body),
    ].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [day, region, service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
    const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return { ...all, authorization };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/verify/aws.js
// AWS: who signs with this key? GetCallerIdentity needs no permission and changes nothing; the request is signed with
// Signature Version 4 (AWS General Reference, "Create a signed AWS API request"), so that the secret itself is never sent.

const url = new URL('https://sts.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15');
/** Undefined without a long-term key id: temporary keys (ASIA) need their session token too. */
function awsIdentityRequest(secret, { companion, now }) {
    if (companion === undefined || !/^AKIA[A-Z2-7]{16}$/.test(companion) || !/^[A-Za-z0-9/+]{40}$/.test(secret))
        return undefined;
    const credentials = { accessKeyId: companion, secretAccessKey: secret };
    const headers = signedHeaders({ method: 'GET', url, headers: {}, body: '' }, credentials, { region: 'us-east-1', service: 'sts', now });
    return { path: `${url.pathname}${url.search}`, headers };
}
/** An unknown id is revoked; a signature that does not match means that id and secret are no pair, which says nothing. */
function awsLiveness({ status, body }) {
    if (status === 200)
        return /<Arn>arn:/.test(body) ? 'live' : 'unknown';
    return status === 403 && /<Code>InvalidClientTokenId<\/Code>/.test(body) ? 'revoked' : 'unknown';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/verify/probe.js
// How one provider is asked whether a credential is live: one documented request that changes nothing.
/** 2xx and 403 (known, but not allowed to do this) are live, 401 is revoked; anything else says nothing. */
function byStatus({ status }) {
    if ((status >= 200 && status < 300) || status === 403)
        return 'live';
    return status === 401 ? 'revoked' : 'unknown';
}
/** As `byStatus`, for a credential that may belong to an instance other than the one asked: there 401 says nothing. */
function onlyLive(answer) {
    return byStatus(answer) === 'live' && answer.status !== 403 ? 'live' : 'unknown';
}
/** 200 only is live; 401 and 403 are both how this provider says that it knows no such credential. */
function strictStatus({ status }) {
    if (status === 200)
        return 'live';
    return status === 401 || status === 403 ? 'revoked' : 'unknown';
}
/** Decides by a field of a JSON answer that always comes with status 200. */
function byField(field, deadErrors) {
    return ({ status, body }) => {
        if (status !== 200)
            return 'unknown';
        try {
            const answer = JSON.parse(body);
            if (typeof answer !== 'object' || answer === null)
                return 'unknown';
            const { [field]: good, error } = answer;
            if (good === true)
                return 'live';
            return good === false && typeof error === 'string' && deadErrors.test(error) ? 'revoked' : 'unknown';
        }
        catch {
            return 'unknown';
        }
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/verify/probes.js
// The providers that can be asked. Each entry is one documented request that only reads; a provider without one is not asked.


const bearer = (path, headers = {}) => (secret) => ({ path, headers: { authorization: `Bearer ${secret}`, ...headers } });
const withHeader = (path, header, prefix = '', headers = {}) => (secret) => ({ path, headers: { [header]: `${prefix}${secret}`, ...headers } });
const basicAuth = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const probes = [
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
        documentation: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
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
function probeOf(ruleId) {
    return probes.find(({ rules }) => rules.includes(ruleId));
}


/***/ })

};
;