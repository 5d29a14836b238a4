"use strict";
exports.id = 6585;
exports.ids = [6585];
exports.modules = {

/***/ 8764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   communicationFamily: () => (/* binding */ communicationFamily)
/* harmony export */ });
// Mail, messages, calls, marketing, surveys, support: services that speak to people in one's name.
const communicationFamily = {
    gives: 'send messages in the name of the account, and read its contacts and conversations',
    severity: 'high',
    rows: [
        ['8x8', '8x8', '<alnum:43>'],
        ['Agora', 'agora', '<lower:32>', 'app certificate'],
        ['Airship', 'airship urban_master urbanairship', '<alnum:91> <url:22>'],
        ['Apifonica', 'apifonica', '<lower:11>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Appcues', 'appcues', '<ldash:39> <ldash:36>'],
        ['Autoklose', 'autoklose', '<dash:32>'],
        ['Autopilot', 'autopilot!', '<hex:32>'],
        ['Ayrshare', 'ayrshare', '<upper:7>-<upper:7>-<upper:7>-<upper:7> <upper:8>-<upper:8>-<upper:8>-<upper:8>'],
        ['BombBomb', 'bombbomb', '<opaque:200-704>'],
        ['Bouncer', 'usebouncer', '<alnum:40>'],
        ['Braze', 'braze', '<uuid>'],
        ['Bugherd', 'bugherd', '<lower:22>'],
        ['Campaign Monitor', 'campaignmonitor campaign_monitor', '<hex:32> <base64:80-120>=='],
        ['Campayn', 'campayn', '<lower:64>'],
        ['Canny', 'cannyio canny.io canny_api canny', '<lower:8>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Chatbot', 'chatbot!', '<word:32>'],
        ['Chatfuel', 'chatfuel', '<alnum:128>'],
        ['Chatwork', 'chatwork', '<hex:32>'],
        ['Cliengo', 'cliengo', '<uuid>'],
        ['ClickSend', 'clicksend', '<UUID> <uuid>'],
        ['Clockwork SMS', 'clockwork_sms clockworksms clockwork textanywhere', '<alnum:24> <hex:40>'],
        ['Convertkit', 'convertkit kit_api', '<url:22> <url:43> kit_<hex:32>'],
        ['Crisp', 'crisp_token crisp!', '<hex:64>'],
        ['Customer.io', 'customer.io customerio customer_io', '<hex:32> <hex:20> <alnum:20> <alnum:32>'],
        ['Customer Guru', 'customerguru customer_guru', '<alnum:50> <alnum:30>'],
        ['D7 Networks', 'd7network d7_', '<alnum:23>='],
        ['Daily', 'daily_api dailyco daily.co', '<hex:64>'],
        ['Debounce', 'debounce_api debounce.io', '<alnum:13>'],
        ['Delighted', 'delighted', '<alnum:32>'],
        ['Doximity', 'doximity', '<hex:64>'],
        ['Drift', 'drift_api drift_token drift!', '<alnum:32>'],
        ['Dyspatch', 'dyspatch', '<upper:52>'],
        ['Elastic Email', 'elasticemail elastic_email', '<url:96> <HEX:96>'],
        ['EmailOctopus', 'emailoctopus', '<uuid> eo_<hex:64>'],
        ['EmailJS', 'emailjs', '<url:17> <url:21>'],
        ['EnableX', 'enablex', '<alnum:36>'],
        ['Feedier', 'feedier', '<alnum:32>'],
        ['Formbucket', 'formbucket', '<alnum:20-60>.<alnum:20-200>.<url:20-100>'],
        ['Freshdesk', 'freshdesk', '<alnum:20>'],
        ['Freshchat', 'freshchat', 'eyJ<url:20-100>.<url:50-400>.<url:43>'],
        ['Freshworks', 'freshworks myfreshworks', '<dash:22>'],
        ['Front', 'frontapp front_api front!', '<alnum:36>.<opaque:188-244>'],
        ['GetEmail', 'getemail', '<dash:20>'],
        ['GetEmails', 'getemails', '<ldash:26>'],
        ['GetGist', 'getgist', '<base64:68>'],
        ['GetResponse', 'getresponse', '<lower:32>'],
        ['Groove', 'groovehq groove!', '<alnum:64>'],
        ['Happy Scribe', 'happyscribe', '<alnum:24>'],
        ['HelpCrunch', 'helpcrunch', '<base64:328>'],
        ['HelpScout', 'helpscout help_scout', '<alnum:56> <alnum:32>'],
        ['Infobip', 'infobip', '<hex:32>-<uuid>'],
        ['Instantly', 'instantly', '<base64:64-90>== <base64:64-90>='],
        ['Iterable', 'iterable_api iterable!', '<hex:32>'],
        ['Kickbox', 'kickbox', '<live|test>_<hex:64> <word:60-80>'],
        [
            'LINE Messaging',
            'line_messaging linemessaging line_channel line_bot linebot line_access',
            '<base64:171-172> <base64:170-175>=',
            'channel token',
        ],
        ['LINE Notify', 'linenotify line_notify', '<alnum:43>', 'token'],
        ['LiveAgent', 'liveagent', '<alnum:32>'],
        ['Loops', 'loops_api loops.so', '<hex:32>'],
        ['Mailboxlayer', 'mailboxlayer', '<lower:32>'],
        ['Mailerlite', 'mailerlite', '<lower:32> eyJ<url:20-100>.<url:100-900>.<url:300-700>'],
        ['Mailmodo', 'mailmodo', '<upper:7>-<upper:7>-<upper:7>-<upper:7>'],
        ['Mailsac', 'mailsac', 'k_<alnum:36-80>'],
        ['Mailtrap', 'mailtrap', '<hex:32> <hex:14>'],
        ['Mailosaur', 'mailosaur', '<alnum:32>'],
        ['Messente', 'messente', '<hex:32>'],
        ['Mesibo', 'mesibo', '<alnum:64>'],
        ['Mixmax', 'mixmax', '<url:36>'],
        ['Moosend', 'moosend', '<uuid>'],
        ['Nicereply', 'nicereply', '<hex:40>'],
        ['NeverBounce', 'neverbounce', '<private|secret>_<hex:32>'],
        ['Novu', 'novu', '<hex:32>'],
        ['Omnisend', 'omnisend', '<hex:24>-<alnum:50> <dash:75>'],
        ['OneSignal', 'onesignal', '<alnum:48> <base64:47>= <uuid>', 'REST key'],
        ['OOPSpam', 'oopspam', '<alnum:40>'],
        ['Pepipost', 'pepipost netcore', '<hex:32> <dash:32>'],
        ['Postageapp', 'postageapp', '<alnum:32>'],
        ['Pushbullet', 'pushbullet', 'o.<alnum:32> <opaque:34>', 'access token'],
        ['Pushover', 'pushover', '<lower:30>', 'token'],
        ['Qualaroo', 'qualaroo', '<base64:64>'],
        ['RingCentral', 'ringcentral', '<url:22>', 'client secret'],
        ['Rocket.Chat', 'rocketchat rocket.chat rocket_chat', '<url:43>', 'token'],
        ['SatisMeter', 'satismeter', '<alnum:24> <alnum:16>'],
        ['Sendwithus', 'sendwithus', '<live|test>_<hex:40> <hex:32>'],
        ['Sendy', 'sendy_api', '<alnum:20>'],
        ['SignalWire', 'signalwire', '<alnum:50> PT<hex:48>', 'token'],
        ['SimpleTexting', 'simpletexting', '<hex:32>'],
        ['SimpleSat', 'simplesat', '<lower:40>'],
        ['Sinch', 'sinch', '<lower:32>'],
        ['Smooch', 'smooch', 'act_<lower:24> <url:86>'],
        ['SMSAPI', 'smsapi', '<alnum:40>', 'token'],
        ['SurveyMonkey', 'surveymonkey survey_monkey', '<opaque:88-160>', 'access token'],
        ['SurveyAnyplace', 'surveyanyplace pointerpro', '<ldash:36> <alnum:32>'],
        ['Surveybot', 'surveybot', '<dash:80>'],
        ['SurveySparrow', 'surveysparrow', '<url:88>'],
        ['Survicate', 'survicate', '<lower:32>'],
        ['Tawk.to', 'tawk', '<hex:40>'],
        ['Telesign', 'telesign', '<base64:86>=='],
        ['TextMagic', 'textmagic', '<alnum:30>'],
        ['Tyntec', 'tyntec', '<alnum:32>'],
        ['Upwave', 'upwave', '<lower:32>'],
        ['Userflow', 'userflow', '<lower:26-40>'],
        ['UserVoice', 'uservoice', '<alnum:22> <alnum:42>'],
        ['Verifier', 'verifier_email verifier!', '<lower:96>'],
        ['Verimail', 'verimail', '<upper:32>'],
        ['Vbout', 'vbout', '<digit:25>'],
        ['Webex', 'webex', '<url:64-65> <hex:64>', 'client secret'],
        ['Webex bot', 'webex', '<alnum:64>_<PF84|P0A1>_<uuid>', 'access token'],
        ['Yext', 'yext', '<hex:32>'],
        ['ZeptoMail', 'zoho_enczapikey zeptomail', '<base64:80-200>== <base64:80-200>= <base64:80-200>', 'send mail token'],
        ['Zerobounce', 'zerobounce', '<lower:32>'],
        ['Zonka Feedback', 'zonka', '<alnum:36>'],
        ['Zulip', 'zulip', '<alnum:32>'],
    ],
};


/***/ }),

/***/ 6585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var distinctive = (function distinctive([, names]) {
    return names.endsWith('!') ? [] : names.split(' ').filter((name) => name.length >= 5);
});
var serviceNames = (function serviceNames() {
    spelled ??= [
        ...new Set([_providers_lookup_js__WEBPACK_IMPORTED_MODULE_0__.lookupFamily, _providers_tools_js__WEBPACK_IMPORTED_MODULE_1__.toolsFamily, _providers_communication_js__WEBPACK_IMPORTED_MODULE_2__.communicationFamily, _providers_business_js__WEBPACK_IMPORTED_MODULE_3__.businessFamily, _providers_further_js__WEBPACK_IMPORTED_MODULE_4__.furtherFamily]
            .flatMap(({ rows }) => rows.flatMap(distinctive))
            .concat(others.split(/\s/))
            .flatMap(spellings)),
    ];
    return spelled;
});
var branchesOf = (function branchesOf(words, from, to, depth) {
    if (to - from === 1)
        return escaped(words[from].slice(depth));
    const ends = words[from].length === depth;
    const branches = [];
    for (let start = ends ? from + 1 : from; start < to;) {
        const letter = words[start][depth];
        let end = start + 1;
        while (end < to && words[end]?.[depth] === letter)
            end++;
        branches.push(escaped(letter) + branchesOf(words, start, end, depth + 1));
        start = end;
    }
    return `(?:${branches.join('|')})${ends ? '?' : ''}`;
});
var namesService = (function namesService(text) {
    named ??= new RegExp(oneOf(serviceNames()), 'i');
    return named.test(text);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ serviceNames),
/* harmony export */   namesService: () => (/* binding */ namesService),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _providers_business_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7284);
/* harmony import */ var _providers_communication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8764);
/* harmony import */ var _providers_further_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _providers_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(324);
/* harmony import */ var _providers_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
// Names of services that issue credentials: what stands beside one of them is more likely to be one.





/** Services whose rules stand in files of their own, and such as people run themselves, by names that mean nothing else. */
const others = `abuseipdb ably adafruit adobe adyen ai21 airbrake airtable aiven algolia alchemy amplitude appveyor artifactory asana assemblyai
atlassian auth0 beamer bintray bitbucket bitrise bitwarden bittrex browserstack bstack bugsnag circleci clarifai cloudant cloudflare
cloudinary codacy codeclimate codecov coinbase configcat contentful coveralls datadog deepgram deepseek digitalocean disqus dnsimple
docusign dropbox ebay elevenlabs etherscan etsy fastly feishu finicity finnhub flickr forgejo freemius freshbooks fullstory gandi
gitter gocardless godaddy gumroad heroku hetzner honeybadger honeycomb hubspot influxdb infura instana intercom jfrog jumpcloud
klaviyo kucoin launchdarkly lichess linkedin linode logdna loggly mailgun mailjet mandrill mapbox mattermost maxmind meraki
messagebird mezmo midtrans mistral mixpanel netlify netsuite newrelic new_relic nexmo ngrok nytimes okta openweather opsgenie
pagerduty papertrail paypal pinecone plivo postmark pubnub pusher rapidapi razorpay recaptcha rollbar salesforce saucelabs
sauce_labs scaleway sendbird sentry shodan signalfx snowflake snyk sonarcloud sonarqube sourcegraph sparkpost spotify squarespace
statuspage sumologic sumo_logic telnyx trello twilio twitch twitter upstash vercel virustotal vonage vultr wakatime wandb wechat
workos zendesk zhipu zoho aikido akamai anthropic anypoint asaas authress baseten braintree brevo browserbase cerebras clickhouse
clickup clojars cloudsmith cockroachlabs doppler duffel duplocloud dynatrace easypost firecrawl flutterwave flyio frameio frame.io
gemfury hashicorp huggingface infisical infracost inngest instagram langfuse langsmith lemonsqueezy liveblocks livekit mailchimp
mercadopago mergify mintlify neo4j onfido openai packagecloud packagist pangea paystack pingone pinata pirsch planetscale posthog
postman pulumi rootly samsara scalingo sendgrid sendinblue shippo shopify sslmate stackhawk statsig stripe stytch tailscale tavily
teamcity telegram thingsboard tinybird tolgee trendmicro triggerdev upcloud voiceflow warpstream webflow wistia workato xendit
zerotier zuplo typeform odoo frappe erpnext freescout openproject zabbix observium nautobot pfsense opnsense mikrotik proxmox
synology seafile paperless_ngx jellyfin embyserver plexapp sonarr radarr prowlarr lidarr readarr bazarr tautulli sabnzbd pihole
adguard home_assistant homeassistant immich gotify vaultwarden bookstack wikijs hygraph webiny goatcounter simpleanalytics
simple_analytics crazyegg smartlook growthbook rudderstack openphone smtp2go moosend beehiiv buttondown neverbounce neptune_ai
clearml dagshub labelbox octoai bland_ai hume_ai tavus netdata librenms phpipam uptime_kuma uptimekuma checkmk icinga zammad
chatwoot snipe_it snipeit redmine kanboard bugzilla youtrack overseerr jellyseerr jackett truenas rocketchat rocket_chat pushover
nextcloud owncloud budibase appsmith nocobase metabase redash airbyte fivetran hightouch meltano dagster rundeck semaphoreui
octoprint esphome zigbee2mqtt changedetection linkwarden wallabag miniflux freshrss firefly_iii invoice_ninja invoiceninja kimai
solidtime leantime vikunja focalboard tandoor photoprism piwigo navidrome audiobookshelf calibre_web adventurelog traccar owntracks
dawarich thinkific kajabi memberful memberstack outseta chargebee baremetrics profitwell churnkey`;
/** Names that are ordinary words, or short, say too little. */

let spelled;
/** Each name in small letters, as it is spelled with each joint that may stand in it. */

function spellings(name) {
    return /[._-]./.test(name) ? ['_', '-', '.', ''].map((joint) => name.replace(/[._-](?=.)/g, joint)) : [name];
}
/** An expression for any of the words, which looks at each letter once. */
function oneOf(words) {
    const sorted = [...new Set(words)].sort();
    return branchesOf(sorted, 0, sorted.length, 0);
}
/** Of the words from one place to another, which begin alike: what follows their beginning. */

function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
let named;
/** Whether a text names one of them. */



/***/ })

};
;