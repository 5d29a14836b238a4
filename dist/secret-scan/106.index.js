"use strict";
exports.id = 106;
exports.ids = [106];
exports.modules = {

/***/ 5708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ seenInCode),
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   Nm: () => (/* binding */ tokenRules),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   is: () => (/* binding */ ownersKey),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
// One line a credential that its own form gives away.

function tokenRules(rows) {
    return rows.map(([provider, shapes, kind = 'API key', severity = 'high', more = {}]) => (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: `${slug(provider)}-${slug(kind)}-prefixed`,
        what: `${provider} ${kind}`,
        gives: 'act in the account it was issued for',
        revoke: `${provider}, where it was issued`,
        severity,
        shape: shapes.split(' '),
        ...more,
    }));
}
/** Small letters, capitals and digits together: what chance gives and names do not. */
function mixed(secret) {
    return /\d/.test(secret) && /[A-Z]/.test(secret.slice(4)) && /[a-z]/.test(secret.slice(4)) ? {} : undefined;
}
/** For a form that keys met in public code have and that no manual was read for. */
const seenInCode = {
    formRead: "Its form is that of keys in public code; it was not confirmed in the provider's manual.",
};
/** For a form of which the beginning is known at most: what has it is a guess, until a manual or a key confirms the rest. */
const unconfirmed = {
    confidence: 'medium',
    formRead: "Its form is not confirmed: neither the provider's manual nor a key in public code was found to show the whole of it.",
};
/** For what nobody can revoke, since whoever holds it is the owner. */
const ownersKey = {
    gives: 'spend everything of the account',
    remedy: 'Nobody can revoke such a key: move what it holds to an account of a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
};
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ }),

/***/ 106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  providerTokens: () => (/* binding */ providerTokens)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/token-row.js
var token_row = __webpack_require__(5708);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens.js
// Tokens whose own prefix gives them away, one line each.

const rows = [
    ['Airtable', 'oaa<alnum:14>.v1.<url:20-60>.<hex:64>', 'OAuth token'],
    ['Alchemy', 'alcht_<alnum:30>'],
    ['Arcjet', 'ajkey_<lower:26>'],
    ['Airwallex', 'awx_<live|test>_<alnum:32-64>'],
    ['Alibaba Cloud STS', 'STS.N<alnum:20-40>', 'access key id', 'medium'],
    ['Ashby', 'ashby_<alnum:40-64>'],
    ['Autodesk Platform', 'aps_<live|test>_<alnum:32-64>'],
    ['Baseten', 'bt_<alnum:8>.<alnum:32>'],
    ['Block Protocol', 'b10ck5.<hex:32>.<uuid>'],
    [
        'Branch',
        '<key_live|key_test|secret_live|secret_test>_<alnum:32>',
        'key',
        'high',
        // The key, unlike the secret, is in every copy of an app: help.branch.io, "Basic Integration".
        { judge: (secret) => (secret.startsWith('key_') ? { severity: 'medium', what: 'Branch key, which every copy of an app holds' } : {}) },
    ],
    ['Browserbase', 'bb_<live|test>_<url:24-40>'],
    ['Browser Use', 'bu_<url:43>'],
    ['Builder.io', 'bpk-<hex:32>', 'private key'],
    ['Canva', 'cnvca<url:51>', 'client secret'],
    ['Cartesia', 'sk_car_<alnum:20-44>'],
    ['Cfx.re', 'cfxk_<alnum:20>_<alnum:5-8>', 'server key'],
    ['Chargify', 'chrg_<alnum:32-48>'],
    ['Chromatic', 'chpt_<hex:12-16>', 'project token', 'medium'],
    ['CodeRabbit', 'cr-<hex:58>'],
    ['Coinbase CDP', 'organizations/<uuid>/apiKeys/<uuid>', 'key name', 'medium'],
    ['Convex', '<prod|dev|preview>:<lower:3-14>-<lower:3-14>-<digit:1-4>|<base64:40-200>==', 'deploy key', 'critical'],
    ['Convex management', 'eyJ2MiI6<base64:40-120>==', 'token'],
    ['Coze', '<pat|sat>_<alnum:64>', 'token'],
    ['Crossmint', '<sk|ck>_<production|staging|development>_<alnum:60-400>'],
    ['Databento', 'db-<alnum:29>'],
    ['Datadog RUM', 'pub<hex:32>', 'client token', 'low'],
    ['Dependency-Track', 'odt_<alnum:8>_<alnum:32> odt_<alnum:36> odt_<alnum:32>', 'token'],
    ['Devin', 'apk_user_<base64:120-180> apk_<base64:80-100> cog_<lowbase32:52>'],
    ['Dfuse', 'web_<lower:32> server_<lower:32>'],
    ['Dify', '<app|dataset>-<alnum:24>'],
    ['Dub', 'dub_<alnum:24>'],
    ['E2B', 'e2b_<hex:40>'],
    ['Endor Labs', 'endr+<alnum:16>'],
    ['Expo', 'exp_<url:36-44>', 'token'],
    ['Firecrawl', 'fc-<hex:32>'],
    ['Flagsmith server', 'ser.<alnum:22>', 'environment key'],
    ['Fleetbase', 'flb_<live|test>_<alnum:20>'],
    ['Friendli', 'flp_<alnum:46>', 'token'],
    ['Gamma', 'sk-gamma-<alnum:30-60>'],
    ['GC Notify', 'gcntfy-<url:3-80>-<uuid>-<uuid>'],
    ['Gitalk', 'gitalk_<hex:40>', 'secret', 'medium'],
    ['GitHub Copilot', 'ghc_<alnum:36>', 'token'],
    ['Guardsquare', 'gs_appsweep_<alnum:30-60>'],
    ['Hack Club', 'sk-hc-v1-<hex:64>'],
    ['Hasura', 'hasura_<alnum:60-70>', 'token'],
    ['Heartland', 'skapi_<cert|prod>_<url:20-60>'],
    ['Hex Technologies', 'hxt<p|w>_<alnum:40-100>', 'token'],
    ['Hop', '<ptk|pat>_<c_|><url:30-80>', 'token'],
    ['Inngest', 'signkey-<prod|test|branch>-<hex:32-64>', 'signing key', 'critical'],
    ['Ionic', 'ion_<alnum:42>', 'token'],
    ['Iterative Studio', 'isat_<url:32-120>', 'access token'],
    ['Lark', '<t|u|a>-<g|e><alnum:28-60>', 'access token'],
    ['Laravel', 'base64:<base64:43>=', 'application key', 'critical'],
    ['LightStep', 'lsat_<alnum:40-90>', 'access token'],
    ['Mailtrap', 'mt_<live|test>_<alnum:32-64>'],
    ['Mapbox temporary', 'tk.eyJ<url:40-400>.<url:22>', 'token', 'medium'],
    ['Mem0', 'm0-<alnum:40>'],
    ['Meilisearch', 'meili_<alnum:32-64>'],
    ['MiniMax', 'sk-api-<url:119>'],
    ['Mintlify', 'mint_<alnum:20-64>'],
    ['Modal', 'as-<alnum:22>', 'token secret'],
    ['Nango', 'nango_<secret_|><uuid>', 'secret key'],
    ['Nightfall', 'NF-<alnum:32>'],
    ['Notion OAuth', 'nrt_<alnum:40-60>', 'refresh token'],
    ['Onfido', 'api_<live|sandbox>.<url:11>.<url:32> api_<live|sandbox>_<us|ca|eu>.<url:11>.<url:32>', 'token', 'critical'],
    ['Ory', 'ory_<pat|apikey|st|at|rt|ac|wak>_<url:32-90>', 'token'],
    ['Pangea', 'pt<s|u>_<lowbase32:32>', 'token'],
    ['Parabola', 'pbl_<alnum:32-64>'],
    ['Permit.io', 'permit_key_<alnum:80-100>'],
    ['Persona', 'persona_<production|sandbox>_<uuid>'],
    ['Pinterest', 'pin<a|c|r>_<alnum:50-150>', 'token'],
    ['Pirsch', 'pa_<alnum:43>', 'access key', 'medium'],
    ['Polar', 'polar_<pat|oat|at_u|at_o|rt_u|rt_o|whs|ci|cs>_<alnum:30-60>', 'token'],
    ['Portainer', 'ptr_<base64:43>='],
    ['PostHog', 'ph<s|a|r>_<url:40-60>', 'key'],
    ['Prisma', 'prisma+postgres://accelerate.prisma-data.net/?api_key=<url:100-900>'],
    ['Proof', 'proof_<live|test>_<alnum:20-60> prf_<alnum:28-80>'],
    ['Qase', 'qase_<hex:64>', 'token'],
    ['QuickNode', 'QN_<hex:32>'],
    ['Rainforest Pay', '<apikey|sbx_apikey>_<hex:48-80>'],
    ['redirect.pizza', 'rpa_<lower:16-40>_<alnum:16-60>', 'token'],
    ['Retell AI', 'key_<hex:28>'],
    ['Robinhood Crypto', 'rh-api-<uuid>'],
    ['Runway', 'key_<hex:128>'],
    ['SaladCloud', 'salad_cloud_<lower:2-32>_<alnum:7>_<alnum:40-60>'],
    ['Samsara', 'samsara_api_<alnum:30>', 'token'],
    ['Scale', '<live|test>_<hex:32>'],
    ['Seam', 'seam_<alnum:4-16>_<alnum:20-44>'],
    [
        'Shortcut',
        'sct_<rwa|rw|ro|rs|r|w>_<url:36-100>',
        'token',
        'high',
        {
            formRead: 'Its form, with the name of a workspace in it, is that of tokens in public code; the manual of the provider gives none.',
            references: ['https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens'],
        },
    ],
    ['StackHawk', 'hawk.<url:20>.<url:20>'],
    ['Statsig', 'secret-<alnum:40-48>', 'server key'],
    ['Supabase service', 'sbs_<alnum:40>', 'key'],
    ['TeamCity', 'eyJ0eXAiOiAiVENWMiJ9.<query:36>.<query:48>', 'token'],
    ['Testkube', 'tkcapi_<hex:30-40>'],
    ['Thunderstore', 'tss_<alnum:38>', 'token'],
    ['Tigris', 'tsec_<url:40-90>', 'secret access key'],
    ['Tigris', 'tid_<url:30-60>', 'access key id', 'medium'],
    ['Tinybird', 'p.eyJ<url:40-300>.<url:43>', 'token'],
    ['Tolgee', '<tgpak|tgpat>_<lower:30-80>'],
    ['Trend Micro Cloud One', 'tmc<alnum:23>:<alnum:60-90>'],
    ['Trigger.dev', 'tr_<dev|prod|stg|preview>_<alnum:16-24> tr_pat_<lower:40>', 'secret key'],
    ['Twenty', 'twenty_<alnum:30-60>'],
    ['Unkey', 'unkey_<alnum:16-60>', 'root key', 'critical'],
    ['Unleash', '<*|default|development|production>:<development|production|staging|default|test|*>.<hex:50-64> user:<hex:50-64>', 'token'],
    ['Val Town', 'vtwn_<base58:26-40>', 'token'],
    ['VK', 'vk1.a.<url:80-240>', 'access token'],
    ['Volcengine', 'AKLT<alnum:40-60>', 'access key id'],
    ['WarpStream', 'aks_<hex:64>'],
    ['Workato', 'wrk<aus|aeu|ajp|asg|aau|ail>-eyJ<url:20-200>.<url:20-900>.<url:80-700>', 'token'],
    ['Zapier', 'hooks.zapier.com/hooks/catch/<digit:4-10>/<lower:5-10>', 'webhook', 'medium'],
    ['Zuplo', 'zpka_<hex:32>_<hex:8>'],
    ['Zendesk', 'zdk_<alnum:40-80>', 'token'],
    ['Make', 'hook.<eu1|eu2|us1|us2>.make.com/<lower:32>', 'webhook', 'medium'],
    ['Integromat', 'hook.integromat.com/<lower:32>', 'webhook', 'medium'],
    ['IFTTT', 'maker.ifttt.com/trigger/<url:1-60>/with/key/<url:20-60>', 'webhook', 'medium'],
    ['Google Chat', 'chat.googleapis.com/v1/spaces/<url:8-20>/messages?key=<url:39>&token=<url:40-60>', 'webhook', 'medium'],
    ['Tines', '.tines.com/webhook/<hex:32>/<hex:32>', 'webhook', 'medium'],
    ['Infura', 'infura.io/v3/<hex:32>', 'project key', 'medium'],
    ['Alchemy node', '.alchemy.com/v2/<url:32> .alchemyapi.io/v2/<url:32>', 'key', 'medium'],
    ['QuickNode endpoint', '.quiknode.pro/<hex:40>', 'key', 'medium'],
    [
        'Kubernetes service account',
        'eyJhbGciOiJSUzI1NiIsImtpZCI6<url:20-200>.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<url:100-4000>.<url:300-700>',
        'token',
        'critical',
    ],
    ['Mattermost', '/hooks/<lower:26>', 'incoming webhook', 'medium'],
    ['Rocket.Chat', '/hooks/<hex:24>/<alnum:64>', 'incoming webhook', 'medium'],
    ['PagerDuty Events', 'events.pagerduty.com/integration/<hex:32>/enqueue', 'integration key', 'medium'],
    ['Opsgenie', 'api.opsgenie.com/v1/json/<lower:5-20>?apiKey=<uuid>', 'integration key', 'medium'],
    ['Checkout.com', 'sk_sbox_<lower:26-27>', 'sandbox secret key', 'medium'],
    ['Clerk webhook', 'whsec_<base64:32>=', 'signing secret'],
    ['Replit', 'replit_<alnum:40-80>', 'token'],
    ['Codestral', 'cdstrl_<alnum:32-60>'],
    ['Upstash QStash', 'qstash_<alnum:40-120>', 'token'],
    ['Contentful OAuth', 'CFOAT-<url:43>', 'token'],
    ['GitGuardian', 'gg_<alnum:40-80>', 'token'],
    ['Snyk service', 'snyk_<uat|sat>.<hex:8>.<url:40-400>', 'token'],
    ['Cloudflare tunnel', 'eyJhIjoi<base64:100-260>', 'tunnel token'],
];
const tokenTable = (0,token_row/* tokenRules */.Nm)(rows);

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/plausible.js
var plausible = __webpack_require__(1142);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-builds.js
// Tokens of models, code hosts, builds and registries of packages that their own form gives away, one line each.


const tokens_builds_rows = [
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
            judge: (secret) => (secret.includes('T3BlbkFJ') || (0,plausible/* isPlaceholder */.wK)(secret) ? undefined : /\d/.test(secret) ? {} : { proven: true }),
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
    ['Dagger Cloud', 'dag_<ldash:2-40>_<url:43>', 'token', 'high', token_row/* seenInCode */.AJ],
    ['Depot', 'depot_<org|project>_<hex:64>', 'token', 'critical', token_row/* unconfirmed */.B1],
    [
        'Gitea',
        'gto_<lowbase32:52>',
        'OAuth client secret',
        'high',
        { formRead: "Its form is that of the provider's source code, which makes it of 32 random bytes." },
    ],
    // Registries
    ['Anaconda', 'na-<uuid>', 'nucleus token', 'medium', { id: 'anaconda-token-prefixed', ...token_row/* unconfirmed */.B1 }],
    [
        'JFrog',
        'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxn<url:20-300>.eyJ<url:50-900>.<url:300-700>',
        'access token',
        'critical',
        { id: 'jfrog-access-token', ...token_row/* seenInCode */.AJ },
    ],
    [
        'Nexus Repository',
        '<NpmToken|DockerToken|NuGetApiKey|RubyGemsApiKey>.<uuid>',
        'token',
        'critical',
        { keywords: ['npmtoken.', 'dockertoken.', 'nugetapikey.', 'rubygemsapikey.'], ...token_row/* seenInCode */.AJ },
    ],
    ['Packagist', 'packagist_<cut|ort|out|uut>_<hex:60-80>', 'token', 'critical'],
    ['Open VSX', '<ovsxp|ovsxat>_<uuid>', 'access token', 'critical', { keywords: ['ovsxp_', 'ovsxat_'] }],
    ['Gemfury', '://<alnum:20><:|>@<pypi|gem|npm|repo|apt|yum|php>.fury.io/', 'token of an index'],
    ['Cloudsmith', '<alnum:16>:@dl.cloudsmith.io/ dl.cloudsmith.io/<alnum:16>/<url:1-60>/', 'entitlement token', 'medium'],
];
const buildTokens = (0,token_row/* tokenRules */.Nm)(tokens_builds_rows);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-clouds.js
// Tokens of clouds, databases, observability and secret managers that their own form gives away, one line each.

const newRelic = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const dynatrace = 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens';
const tokens_clouds_rows = [
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
    ['DNSimple', 'dnsimple_<a|u|o>_<alnum:32>', 'access token', 'critical', { keywords: ['dnsimple_'], ...token_row/* seenInCode */.AJ }],
    // The service ended in May 2025: what is left of its secrets opens copies that people run themselves, at most.
    ['Fauna', 'fn<A|C|D|E><url:37>', 'secret', 'low', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Gel Cloud', 'nbwt1_eyJ<url:40-400>.<url:20-200>.<url:40-200>', 'secret key', 'critical', token_row/* seenInCode */.AJ],
    ['JD Cloud', 'JDC_<upper:28>', 'access key', 'medium', token_row/* unconfirmed */.B1],
    [
        'Kong Konnect',
        '<kpat|spat>_<alnum:40-80>',
        'access token',
        'critical',
        {
            keywords: ['kpat_', 'spat_'],
            judge: token_row/* mixed */.gl,
            confidence: 'medium',
            formRead: 'The manual gives its beginning and not its length.',
            references: ['https://developer.konghq.com/konnect-api/'],
        },
    ],
    ['LocalStack', 'ls-<alnum:8>-<alnum:4>-<alnum:4>-<alnum:4>-<alnum:12>', 'auth token', 'medium', token_row/* seenInCode */.AJ],
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
        { keywords: ['token-', 'kubeconfig-u'], ...token_row/* seenInCode */.AJ },
    ],
    ['The Things Stack', 'NNSXS.<upper:39>.<upper:52>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Turnstile', '0x4AAA<url:28-34>', 'secret key', 'medium', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Yandex SmartCaptcha', 'ysc2_<alnum:48>', 'server key', 'medium', token_row/* seenInCode */.AJ],
    [
        'Yandex',
        '<dict|trnsl|pdct>.1.1.<digit:8>T<digit:6>Z.<hex:16>.<hex:40>',
        'API key',
        'medium',
        { id: 'yandex-language-api-key', ...token_row/* seenInCode */.AJ },
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
    ['HashiCorp Vault', 'b.AAAAAQ<url:80-250>', 'batch token', 'critical', { id: 'vault-batch-token-old', judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
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
const cloudTokens = (0,token_row/* tokenRules */.Nm)(tokens_clouds_rows);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-further.js
// More tokens that their own form gives away, one line each; what no manual was found to show whole says so.

/** Small letters and digits together, as chance gives them and words do not. */
function scattered(secret) {
    return (secret.match(/\d/g)?.length ?? 0) >= 3 && /[a-z].*[a-z]/.test(secret) ? {} : undefined;
}
const tokens_further_rows = [
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
            judge: token_row/* mixed */.gl,
        },
    ],
    ['pganalyze', 'pgar_<alnum:27-32>', 'read key', 'medium', { ...token_row/* unconfirmed */.B1, judge: token_row/* mixed */.gl }],
    ['SonarCloud', 'sqco_<alnum:40-64>', 'organisation token', 'high', { ...token_row/* unconfirmed */.B1, judge: token_row/* mixed */.gl }],
    ['AfterShip', 'asat_<hex:32>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ["Africa's Talking", 'atsk_<hex:64>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['ArcGIS', 'AAPK<hex:32><url:64>', 'API key', 'medium', token_row/* unconfirmed */.B1],
    ['Argos', 'argos_<hex:40>', 'token', 'medium', token_row/* unconfirmed */.B1],
    ['Atatus', 'lic_apm_<hex:32>', 'license key', 'medium', token_row/* unconfirmed */.B1],
    ['ComfyUI', 'comfyui-<hex:64>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['DeepSource', 'https://<hex:32>@deepsource.io', 'DSN', 'medium', { ...token_row/* unconfirmed */.B1, keywords: ['@deepsource.io'], lookback: 48 }],
    ['DingTalk', 'SEC<hex:64>', 'signing secret', 'medium', token_row/* unconfirmed */.B1],
    ['Dynamic', 'dyn_<alnum:56>', 'API token', 'high', { ...token_row/* unconfirmed */.B1, judge: token_row/* mixed */.gl }],
    ['Freepik', 'FPSX<hex:32>', 'API key', 'medium', token_row/* unconfirmed */.B1],
    ['Ideal Postcodes', 'ak_<alnum:26>', 'API key', 'medium', { ...token_row/* unconfirmed */.B1, judge: token_row/* mixed */.gl }],
    ['Murf', 'ap2_<uuid>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['Percy', '<web|app|auto|ss>_<hex:64>', 'token', 'medium', { ...token_row/* unconfirmed */.B1, keywords: ['web_', 'app_', 'auto_', 'ss_'] }],
    ['Personio', 'papi-<uuid>', 'client secret', 'high', token_row/* unconfirmed */.B1],
    ['Phabricator', '<api|cli>-<lower:28>', 'Conduit token', 'high', { ...token_row/* unconfirmed */.B1, keywords: ['api-', 'cli-'], judge: scattered }],
    ['Phylum', 'ph0_<url:43>', 'token', 'medium', { ...token_row/* unconfirmed */.B1, judge: token_row/* mixed */.gl }],
    ['Planet Labs', 'PLAK<hex:32>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['Reepay', 'priv_<hex:32>', 'private key', 'high', token_row/* unconfirmed */.B1],
    ['ScrapeGraph', 'sgai-<uuid>', 'API key', 'medium', token_row/* unconfirmed */.B1],
    ['You.com', 'ydc-sk-<hex:16>-<alnum:32>-<hex:8>', 'API key', 'medium', token_row/* unconfirmed */.B1],
    ['Zettle', 'IZSEC<uuid>', 'client secret', 'high', token_row/* unconfirmed */.B1],
];
const furtherTokens = (0,token_row/* tokenRules */.Nm)(tokens_further_rows);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-models.js
// Tokens of models, of what is built around them and of the machines they run on, that their own form gives away, one line each.

const tokens_models_rows = [
    ['Arize', 'ak-<uuid>-<url:32>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Baidu Qianfan', 'bce-v3/ALTAK<SP|>-<alnum:21>/<hex:40>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Botpress', 'bp_<pat|bak>_<alnum:30-50>', 'access token', 'high', { keywords: ['bp_pat_', 'bp_bak_'], judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Chroma Cloud', 'ck-<base58:43-44>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Chutes', 'cpk_<hex:32>.<hex:32>.<alnum:32>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['CodeSandbox', 'csb_v1_<url:40-60>', 'API token', 'high', token_row/* seenInCode */.AJ],
    ['Continue', 'con-<hex:64>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['Daytona', 'dtn_<hex:64>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Featherless', 'rc_<hex:64>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Hedra', 'sk_hedra_<url:40-100>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Humanloop', 'hl_sk_<hex:48>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Hyperbrowser', 'hb_<hex:28>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Letta', 'sk-let-<base64:40-120><==|=|>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Literal AI', 'lsk_<alnum:40-50>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
    ['Luma AI', 'luma-<uuid>-<uuid>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Meshy', 'msy_<alnum:36>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Nomic', 'nk-<url:43>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Novita AI', 'sk_<url:43>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Predibase', 'pb_<url:22>', 'API token', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Prime Intellect', 'pit_<hex:64>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Steel', 'ste-<alnum:40-100>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Tripo', '<tsk|tcli>_<url:43>', 'API key', 'high', { keywords: ['tsk_', 'tcli_'], judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Twelve Labs', 'tlk_<upper:24-40>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Vectara', '<zwt|zqt|zut>_<url:36-60>', 'API key', 'high', { keywords: ['zwt_', 'zqt_', 'zut_'], judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Windsurf', 'sk-ws-01-<url:40-200>', 'API key', 'high', token_row/* seenInCode */.AJ],
];
const modelTokens = (0,token_row/* tokenRules */.Nm)(tokens_models_rows);

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/checks.js
var checks = __webpack_require__(6328);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-money.js
// Tokens of payment, banks, shops and chains of blocks that their own form gives away, one line each.


const ofUri = {
    judge: token_row/* mixed */.gl,
    gives: 'do whatever its issuer allows with it',
    references: ['https://www.rfc-editor.org/info/rfc8959/'],
    remedy: 'Revoke it where it was issued, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
};
const tokens_money_rows = [
    ['Aptos', 'ed25519-priv-0x<hex:64>', 'private key', 'critical', { ...token_row/* ownersKey */.is, ...token_row/* seenInCode */.AJ }],
    ['Brex', 'bxt_<alnum:32-60>', 'user token', 'critical', { judge: token_row/* mixed */.gl, references: ['https://developer.brex.com/docs/authentication'] }],
    ['Khalti', '<live|test>_secret_key_<hex:32>', 'secret key', 'critical', { keywords: ['_secret_key_'], lookback: 8, ...token_row/* seenInCode */.AJ }],
    ['Cashfree', 'cfsk_ma_<prod|test>_<hex:32>_<hex:8>', 'secret key', 'critical', { judge: checks/* judgeTestKey */.Hk, ...token_row/* seenInCode */.AJ }],
    // Whoever issues it says so himself: it is meant to be found.
    ['RFC 8959', 'secret-token:<url:16-200>', 'secret-token URI', 'high', ofUri],
    ['Covalent', 'cqt_<rQ|wF><alnum:26-28> ckey_<hex:27>', 'API key', 'medium', { keywords: ['cqt_', 'ckey_'], ...token_row/* seenInCode */.AJ }],
    ['Creem', '<creem|creem_test>_<alnum:20-24>', 'API key', 'critical', { keywords: ['creem_'], judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Efi', 'Client_Secret_<hex:40>', 'client secret', 'critical', token_row/* seenInCode */.AJ],
    ['Lob', '<live|test>_<hex:35>', 'API key', 'high', { judge: checks/* judgeTestKey */.Hk, ...token_row/* seenInCode */.AJ }],
    [
        'Midtrans',
        '<Mid|SB-Mid>-server-<url:20-30>',
        'server key',
        'critical',
        { keywords: ['mid-server-'], lookback: 3, judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ },
    ],
    [
        'Mollie',
        '<live|test>_<alnum:30> access_<alnum:30-40>',
        'API key',
        'critical',
        { judge: ofMollie, keywords: ['live_', 'test_', 'access_'], ...token_row/* seenInCode */.AJ },
    ],
    ['Omise', '<skey|skey_test>_<lower:19>', 'secret key', 'critical', { keywords: ['skey_'], judge: checks/* judgeTestKey */.Hk, ...token_row/* seenInCode */.AJ }],
    [
        'Nostr',
        'nsec1<lowbech32:58>',
        'private key',
        'high',
        {
            ...token_row/* ownersKey */.is,
            gives: 'write in the name of its owner for ever',
            references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
        },
    ],
    ['Pimlico', 'pim_<alnum:22>', 'API key', 'medium', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Recharge', 'sk_<1|2|3|5|10>x<1|2|3>_<hex:64> sk_test_<1|2|3|5|10>x<1|2|3>_<hex:64>', 'API token', 'critical', token_row/* seenInCode */.AJ],
    ['Shopify app automation', 'atkn_<hex:64>', 'token', 'high', { gives: 'deploy the app it was issued for', ...token_row/* seenInCode */.AJ }],
    ['Sui', 'suiprivkey1<lowbech32:59-66>', 'private key', 'critical', { ...token_row/* ownersKey */.is, ...token_row/* seenInCode */.AJ }],
    ['SumUp', 'sup_sk_<alnum:30-40>', 'secret key', 'critical', token_row/* seenInCode */.AJ],
    ['Tezos', 'edsk<base58:50> edsk<base58:94>', 'private key', 'critical', { judge: token_row/* mixed */.gl, ...token_row/* ownersKey */.is, ...token_row/* seenInCode */.AJ }],
    ['Wompi', 'prv_<prod|test>_<alnum:32>', 'private key', 'critical', { judge: checks/* judgeTestKey */.Hk, ...token_row/* seenInCode */.AJ }],
    ['Wix', 'IST.eyJ<url:20-200>.<url:50-900>.<url:300-700>', 'API key', 'critical', token_row/* seenInCode */.AJ],
];
/** Thirty letters without a digit, or of one case, are a name in code. */
function ofMollie(secret) {
    return (0,token_row/* mixed */.gl)(secret) === undefined ? undefined : (0,checks/* judgeTestKey */.Hk)(secret);
}
const moneyTokens = (0,token_row/* tokenRules */.Nm)(tokens_money_rows);

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __webpack_require__(8527);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-services.js
// Tokens of shops, payment, messages and other services that their own form gives away, one line each.




const tokens_services_rows = [
    [
        'Adyen',
        'AQE<letter:1><alnum:3><opaque:80-400>',
        'API key',
        'critical',
        {
            keywords: ['AQE'],
            // A message of SQS has a handle that begins alike.
            judge: (secret, { before }) => (/receipt_?handle\W{1,12}$/i.test(before) ? undefined : (0,token_row/* mixed */.gl)(secret)),
            near: [{ text: () => `"receiptHandle": "AQEBabc${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 90, 5)}"`, path: 'event.json' }],
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
            // A page of an address has the oldest of the forms: `https://mp.weixin.qq.com/wiki/0/c48c\u2026.html`.
            judge: (_secret, { before, after }) => (/\/[\w.-]{1,80}\/$/.test(before) || /^\.[a-z]/.test(after) ? undefined : {}),
            near: [{ text: () => `http://wiki.acme.io/wiki/0/${(0,rule/* sample */.XM)('0123456789abcdef', 32, 5)}.html` }],
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
        { keywords: ['live_', 'sandbox_'], judge: (secret) => (/^live_\d{6,12}_[A-Za-z0-9]{30}$/.test(secret) ? undefined : (0,token_row/* mixed */.gl)(secret)) },
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
    ['Mandrill', 'md-<url:22>', 'API key', 'high', { judge: token_row/* mixed */.gl, references: ['https://mailchimp.com/developer/transactional/api/'] }],
    ['Matrix', 'syt_<base64:2-80>_<alnum:20>_<alnum:6>', 'access token', 'high', { references: ['https://github.com/matrix-org/synapse'] }],
    ['Miro', 'eyJtaXJv<url:12-120>_<url:27>', 'access token'],
    [
        'Onfido',
        '<api_live|api_live_us|api_live_ca|api_live_eu|api_sandbox|api_sandbox_us|api_sandbox_ca>.<url:11-12>.<url:30-34> <api_live|api_live_us|api_live_ca>.<url:20-80>',
        'API token',
        'critical',
        {
            keywords: ['api_live.', 'api_live_', 'api_sandbox'],
            judge: token_row/* mixed */.gl,
            formRead: 'Its form is that of tokens in public code; the manual of the provider gives none.',
            references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
        },
    ],
    [
        'Pagar.me',
        '<ak|ek>_<live|test>_<alnum:30>',
        'key',
        'critical',
        { keywords: ['ak_live_', 'ak_test_', 'ek_live_', 'ek_test_'], judge: checks/* judgeTestKey */.Hk },
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
            judge: (secret) => ((0,plausible/* isPlaceholder */.wK)(secret.slice(secret.lastIndexOf('_'))) ? undefined : { proven: true }),
        },
    ],
    [
        'redirect.pizza',
        'rpa_<alnum:30>',
        'API token',
        'high',
        {
            judge: token_row/* mixed */.gl,
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
            judge: token_row/* mixed */.gl,
            formRead: 'Its start is that of the manual of an action that uploads packages; the provider publishes no form.',
            references: ['https://github.com/GreenTF/upload-thunderstore-package/wiki'],
        },
    ],
    ['Threads', 'THAA<alnum:100-300>', 'access token', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
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
    ['WorkOS', 'sk_<live|test>_a2V5X<alnum:30-120>', 'API key', 'critical', { id: 'workos-api-key-prefixed', judge: checks/* judgeTestKey */.Hk }],
    [
        'Val Town',
        'vtwn_<url:20-80>',
        'API token',
        'high',
        {
            judge: token_row/* mixed */.gl,
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
    ['ThingsBoard', '/api/v1/<alnum:20>/<telemetry|attributes|rpc>', 'device token in an address', 'medium', { judge: token_row/* mixed */.gl }],
    [
        'Pipedream',
        '<eo|en><lower:12-18>.m.pipedream.net',
        'endpoint',
        'low',
        { keywords: ['.m.pipedream.net'], lookback: 24, gives: 'send events to the workflow' },
    ],
];
const serviceTokens = (0,token_row/* tokenRules */.Nm)(tokens_services_rows);

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/define.js + 1 modules
var rules_define = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/tokens-work.js
// Tokens of what teams write, plan, watch and secure their work with, that their own form gives away, one line each.


const tokens_work_rows = [
    ['Aikido CI', 'AIK_CI_<|US_|ME_><alnum:48-90>', 'scanning token', 'high', token_row/* seenInCode */.AJ],
    ['Appwrite', 'standard_<hex:256>', 'API key', 'critical', token_row/* seenInCode */.AJ],
    ['Chief Tools', '<ctp|cto|cts>_<alnum:36>', 'token', 'high', { keywords: ['ctp_', 'cto_', 'cts_'], judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
    ['Checkly', 'cu_<hex:32>', 'API key', 'high', { id: 'checkly-api-key-prefixed', ...token_row/* seenInCode */.AJ }],
    ['Coralogix', 'cxup_<alnum:30>', 'personal API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Coralogix', 'cxtp_<alnum:30>', 'team API key', 'medium', { judge: notOfPages, gives: 'send data to the team', ...token_row/* seenInCode */.AJ }],
    // Keys for searching alone stand in pages: what one gives is not seen in it.
    ['Coveo', 'xx<uuid>', 'API key', 'medium', { keywords: (0,rules_define/* continued */.m2)('xx', '0123456789abcdef'), ...token_row/* seenInCode */.AJ }],
    ['FireHydrant', 'fhb-<hex:32>', 'API key', 'high', token_row/* unconfirmed */.B1],
    ['hCaptcha', 'ES_<hex:32>', 'secret key', 'medium', { id: 'hcaptcha-secret-key-prefixed', ...token_row/* seenInCode */.AJ }],
    ['Honeybadger', 'hbu_<alnum:36>', 'personal token', 'high', { judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
    ['Honeybadger', 'hbp_<alnum:36>', 'project API key', 'medium', { judge: token_row/* mixed */.gl, gives: 'report errors to the project', ...token_row/* seenInCode */.AJ }],
    ['Incident.io', 'inc_<hex:64>', 'API key', 'high', token_row/* unconfirmed */.B1],
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
        { id: 'klaviyo-private-key-prefixed', keywords: ['pk_'], ...token_row/* seenInCode */.AJ },
    ],
    ['Knock', 'knock_st_<url:40-100>', 'service token', 'high', token_row/* seenInCode */.AJ],
    ['Liveblocks', 'sk_dev_<url:60-70> sk_prod_<url:60-70>', 'secret key', 'high', token_row/* seenInCode */.AJ],
    ['LogicMonitor', 'lm<a|b>_<base64:16-120><==|=|>', 'API token', 'high', { keywords: ['lma_', 'lmb_'], judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
    [
        'Loggly',
        'logs-01.loggly.com/<inputs|bulk>/<uuid>',
        'customer token in an address',
        'medium',
        { gives: 'send events to the account', ...token_row/* seenInCode */.AJ },
    ],
    ['MailerSend SMTP', 'mssp.<alnum:7>.<alnum:16>.<alnum:7>', 'password', 'high', token_row/* seenInCode */.AJ],
    ['Memfault', 'oat_<alnum:40-60>', 'organisation token', 'high', { judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
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
            ...token_row/* seenInCode */.AJ,
        },
    ],
    [
        'n8n',
        'n8n_api_<hex:64-90>',
        'API key',
        'high',
        { formRead: "Its form is that of the provider's source code, until its keys became JSON Web Tokens." },
    ],
    ['NetBox', 'nbt_<alnum:12>.<alnum:40>', 'API token', 'high', { judge: token_row/* mixed */.gl, ...token_row/* unconfirmed */.B1 }],
    ['ntfy', 'tk_<alnum:29>', 'access token', 'medium', { judge: (secret) => (/\d.*\d/.test(secret) ? {} : undefined), ...token_row/* seenInCode */.AJ }],
    ['Oculus', 'OC|<digit:15-17>|<alnum:27-40>', 'app access token', 'high', token_row/* seenInCode */.AJ],
    ['Outline', 'ol_api_<alnum:38>', 'API key', 'high', token_row/* seenInCode */.AJ],
    [
        'PASETO',
        '<v1|v2|v3|v4>.local.<url:80-900> <v1|v2|v3|v4>.public.<url:100-900>',
        'token',
        'medium',
        { keywords: ['.local.', '.public.'], lookback: 2, judge: token_row/* mixed */.gl, references: ['https://github.com/paseto-standard/paseto-spec'] },
    ],
    ['Plain', 'plainApiKey_<url:30-120>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Plane', 'plane_api_<hex:32>', 'API key', 'high', token_row/* seenInCode */.AJ],
    ['Plex', 'claim-<url:20>', 'claim token', 'low', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Radar', 'prj_<live|test>_sk_<hex:40>', 'secret key', 'high', token_row/* seenInCode */.AJ],
    ['Raycast', 'rca_<hex:64>', 'access token', 'high', token_row/* unconfirmed */.B1],
    ['Retool', 'retool_01<lower:24>', 'API token', 'critical', token_row/* seenInCode */.AJ],
    ['SMTP2GO', 'api-<HEX:32>', 'API key', 'high', { id: 'smtp2go-api-key-prefixed', ...token_row/* seenInCode */.AJ }],
    ['Socket', 'sktsec_<url:30-60>_api', 'API token', 'high', token_row/* seenInCode */.AJ],
    ['Statsig console', 'console-<alnum:36-48>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Tally', 'tly-<alnum:32>', 'API key', 'high', { judge: token_row/* mixed */.gl, ...token_row/* seenInCode */.AJ }],
    ['Telnyx', 'KEY<HEX:32>_<alnum:22>', 'API key', 'critical', { id: 'telnyx-api-key-prefixed', ...token_row/* seenInCode */.AJ }],
    ['TruffleHog Enterprise', 'thog-<key|secret>-<hex:16-64> thog-agent-<hex:32>', 'key', 'high', { keywords: ['thog-'], ...token_row/* unconfirmed */.B1 }],
    ['Vanta', 'vcs_<hex:6>_<alnum:30-80>', 'client secret', 'high', token_row/* seenInCode */.AJ],
    ['Vantage', 'vntg_tkn_<hex:40>', 'API token', 'high', token_row/* seenInCode */.AJ],
    ['Veracode', 'vera01es-<hex:128>', 'API secret key', 'critical', token_row/* unconfirmed */.B1],
    ['Veracode', 'vera01ei-<hex:32>', 'API id', 'medium', token_row/* unconfirmed */.B1],
];
/** A key of real user monitoring, which pages carry, has the form of a team's. */
function notOfPages(secret, { before }) {
    return /public_?key["']?\s{0,4}[:=]\s{0,4}["'`]?$/i.test(before) ? undefined : (0,token_row/* mixed */.gl)(secret);
}
const workTokens = (0,token_row/* tokenRules */.Nm)(tokens_work_rows);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/providers/token-tables.js
// Tokens that a row of a table describes, all on one page.








const providerTokens = [
    ...tokenTable,
    ...buildTokens,
    ...cloudTokens,
    ...serviceTokens,
    ...modelTokens,
    ...moneyTokens,
    ...workTokens,
    ...furtherTokens,
];


/***/ })

};
;