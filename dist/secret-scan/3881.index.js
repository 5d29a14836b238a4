"use strict";
exports.id = 3881;
exports.ids = [3881];
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


/***/ }),

/***/ 3881:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askProviders: () => (/* binding */ askProviders)
});

// UNUSED EXPORTS: verifySecrets

// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/transport.js
// One HTTP exchange, bounded in time. What opens connections is loaded with the first of them: most runs ask nobody, and Node's client
// with its TLS takes as long to load as a small scan.


function createTransport(options) {
    let closed = false;
    let loading;
    let connections;
    const loaded = async () => {
        loading ??= __webpack_require__.e(/* import() */ 9092).then(__webpack_require__.bind(__webpack_require__, 9092)).then(({ openConnections }) => openConnections(options));
        connections = await loading;
        return connections;
    };
    // Whoever is asked a thousand times is looked at once.
    const harmless = new Set();
    return {
        async send(request) {
            const { exchange } = await loaded();
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw (0,faults/* fault */.DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (!harmless.has(request.url.host)) {
                if ((0,addresses/* isLinkLocal */._W)((0,addresses/* hostOf */.w4)(request.url.host)))
                    throw (0,addresses/* linkLocalRefused */._8)(request.url.host);
                harmless.add(request.url.host);
            }
            return exchange(request);
        },
        close() {
            closed = true;
            connections?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/verify/probes.js + 3 modules
var probes = __webpack_require__(3650);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/verify/verify.js
// Asks providers whether the credentials found are live: only on request, only known hosts, nothing of it logged.


/** `verifySecrets` over the network, through the proxy that the environment names. @throws PortcullisError `proxy-invalid`. */
async function askProviders(suspects, environment, now) {
    const transport = createTransport({ proxy: (0,proxy/* proxyFromEnvironment */.G)(environment), idleTimeout: timeout, maxSockets: concurrency });
    try {
        return await verifySecrets(suspects, transport, now);
    }
    finally {
        transport.close();
    }
}
/** At most so many requests run at once, and in one scan. */
const concurrency = 4;
const maxRequests = 200;
const timeout = 10_000;
const maxBody = 64 * 1024;
/**
 * One verification a suspect, in their order. The same secret is asked about once. Failures never throw: an unreachable
 * provider leaves the finding as it is.
 */
async function verifySecrets(suspects, transport, now) {
    const asked = new Map();
    const slots = semaphore(concurrency);
    return Promise.all(suspects.map((suspect) => {
        const key = `${suspect.ruleId}\n${suspect.companion ?? ''}\n${suspect.secret}`;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = asked.size >= maxRequests
            ? Promise.resolve({ liveness: 'unknown', reason: `only the first ${maxRequests} credentials are asked about` })
            : slots(() => ask(suspect, transport, now()));
        asked.set(key, answer);
        return answer;
    }));
}
async function ask({ ruleId, secret, companion }, transport, now) {
    const probe = (0,probes/* probeOf */.u)(ruleId);
    if (probe === undefined)
        return { liveness: 'unknown' };
    const host = hostOf(probe, secret);
    const request = host === undefined || !sendable(secret) ? undefined : probe.request(secret, companion === undefined ? { now } : { companion, now });
    if (host === undefined || request === undefined)
        return { liveness: 'unknown', reason: 'not of the form that the provider takes' };
    try {
        return { liveness: probe.liveness(await exchange(host, request, transport)), host };
    }
    catch {
        // The error could repeat the request's path, and with it the secret.
        return { liveness: 'unknown', host, reason: `${host} gave no answer` };
    }
}
/** The probe's host, or the one that the credential names if the probe allows it. */
function hostOf(probe, secret) {
    if (typeof probe.host === 'string')
        return probe.host;
    const host = probe.host(secret);
    return host !== undefined && probe.hosts?.test(host) === true ? host : undefined;
}
/** Nothing that could end a header or leave the path that was meant. */
function sendable(secret) {
    return secret.length <= 4096 && /^[\x21-\x7e]+$/.test(secret);
}
/** One request. A redirect is an answer like any other and never followed. */
async function exchange(host, request, transport) {
    const response = await transport.send({
        method: request.method ?? 'GET',
        url: new URL(`https://${host}${request.path}`),
        headers: { 'user-agent': 'portcullis-secret-scan', ...request.headers },
        ...(request.method === 'POST' ? { body: '' } : {}),
        totalTimeout: timeout,
    });
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > maxBody) {
            response.close();
            break;
        }
        chunks.push(chunk);
    }
    return { status: response.status, body: Buffer.concat(chunks).toString('utf8') };
}
/** Runs at most `limit` of the tasks handed to it at once. */
function semaphore(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        running++;
        try {
            return await task();
        }
        finally {
            running--;
            waiting.shift()?.();
        }
    };
}


/***/ }),

/***/ 6451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _8: () => (/* binding */ linkLocalRefused),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, mayLeadTo */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
// Which hosts are this machine, which are private, and which nobody may be led to.


const loopback = blocks([
    ['127.0.0.0', 8, 'ipv4'],
    ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
function hostOf(authority) {
    const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
    if (bracket !== null)
        return bracket[1].toLowerCase();
    const colon = authority.lastIndexOf(':');
    return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}
/** Whether a host is this machine, by its name or literal address; no name is looked up. */
function isLoopback(authority) {
    const host = hostOf(authority);
    return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host);
}
/** Whether a literal address leads into a private network, this machine or a metadata service. */
function isPrivateAddress(authority) {
    const host = hostOf(authority);
    return isLoopback(host) || within(privateNetworks, host) || within(linkLocal, host);
}
/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */
function mayLeadTo(from, to) {
    if (!isPrivateAddress(to))
        return true;
    if (within(linkLocal, hostOf(to)))
        return false;
    return sameMachine(hostOf(from), hostOf(to));
}
/** `localhost` is both of its addresses. */
function sameMachine(a, b) {
    const own = (host) => (host === 'localhost' || host === '127.0.0.1' || host === '::1' ? 'localhost' : host);
    return own(a) === own(b);
}
function isLinkLocal(address) {
    return within(linkLocal, address);
}
/** @param host whose literal address, or one that its name resolves to, is link-local. */
function linkLocalRefused(host) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine\u2019s metadata service.');
}
function within(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list().check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Made when it is first asked: most runs meet no address. */
function blocks(subnets) {
    let list;
    return () => {
        if (list !== undefined)
            return list;
        list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix, family] of subnets)
            list.addSubnet(network, prefix, family);
        return list;
    };
}


/***/ }),

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* unused harmony export isTransient */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A system or TLS error that met a request to `host`. */
function connectionFault(error, host) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host\u2019s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */
function isTransient(error) {
    if (!(error instanceof PortcullisError))
        return false;
    if (error.code === 'host-timeout' || error.code === 'blob-truncated')
        return true;
    const code = error.cause?.code ?? '';
    return error.code === 'connection-failed' ? code !== 'ECONNREFUSED' && code !== 'EPROTO' : code === 'EAI_AGAIN';
}


/***/ }),

/***/ 3247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proxyFromEnvironment),
/* harmony export */   H: () => (/* binding */ basic)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
// Which requests go through a proxy, from the usual variables.



/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
function proxyFromEnvironment(environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
    const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
    const direct = exemptions(variable('NO_PROXY'));
    return (url) => {
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.host) || direct(url))
            return undefined;
        return url.protocol === 'https:' ? secure : plain;
    };
}
function proxyUrl(name, text) {
    if (text === '')
        return undefined;
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        // Told below; the text may hold a password and is not repeated.
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}


/***/ })

};
;