// Names of services that issue credentials: what stands beside one of them is more likely to be one.

import { businessFamily } from './providers/business.js';
import { communicationFamily } from './providers/communication.js';
import { furtherFamily } from './providers/further.js';
import { lookupFamily } from './providers/lookup.js';
import type { ProviderRow } from './providers/row.js';
import { toolsFamily } from './providers/tools.js';

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
function distinctive([, names]: ProviderRow): readonly string[] {
  return names.endsWith('!') ? [] : names.split(' ').filter((name) => name.length >= 5);
}

let spelled: readonly string[] | undefined;

/** Each name in small letters, as it is spelled with each joint that may stand in it. */
export function serviceNames(): readonly string[] {
  spelled ??= [
    ...new Set(
      [lookupFamily, toolsFamily, communicationFamily, businessFamily, furtherFamily]
        .flatMap(({ rows }) => rows.flatMap(distinctive))
        .concat(others.split(/\s/))
        .flatMap(spellings),
    ),
  ];
  return spelled;
}

function spellings(name: string): readonly string[] {
  return /[._-]./.test(name) ? ['_', '-', '.', ''].map((joint) => name.replace(/[._-](?=.)/g, joint)) : [name];
}

/** An expression for any of the words, which looks at each letter once. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort();
  return branchesOf(sorted, 0, sorted.length, 0);
}

/** Of the words from one place to another, which begin alike: what follows their beginning. */
function branchesOf(words: readonly string[], from: number, to: number, depth: number): string {
  if (to - from === 1) return escaped((words[from] as string).slice(depth));
  const ends = (words[from] as string).length === depth;
  const branches: string[] = [];
  for (let start = ends ? from + 1 : from; start < to; ) {
    const letter = (words[start] as string)[depth] as string;
    let end = start + 1;
    while (end < to && words[end]?.[depth] === letter) end++;
    branches.push(escaped(letter) + branchesOf(words, start, end, depth + 1));
    start = end;
  }
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

let named: RegExp | undefined;

/** Whether a text names one of them. */
export function namesService(text: string): boolean {
  named ??= new RegExp(oneOf(serviceNames()), 'i');
  return named.test(text);
}
