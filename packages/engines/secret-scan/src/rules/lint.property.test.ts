// What every built-in rule must be like, whatever it looks for: bounded, selective, and known by the ids people write.

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { indexRules } from '@portcullis/core';
import { maxMatchBytes, type SecretRule } from '../rule.js';
import { secretRules } from './index.js';

const rules = secretRules();
const parser = new RegExpParser();

/** Longest match of what begins with its keyword; only the text after a hit is read. */
const maxAnchoredBytes = 12_000;

test('every quantifier is bounded', () => {
  const unbounded: string[] = [];
  for (const { id, check } of rules) {
    visitRegExpAST(parsed(check.pattern), {
      onQuantifierEnter(node) {
        if (!Number.isFinite(node.max)) unbounded.push(`${id}: ${node.raw}`);
      },
    });
  }
  expect(unbounded).toEqual([]);
});

test('the longest match is finite and fits what is read for it', () => {
  const long = rules
    .map(({ id, check }) => ({ id, check, length: longest(parsed(check.pattern)) }))
    .filter(({ check, length }) => length > (check.anchor === undefined && check.keywords.length > 0 ? maxMatchBytes : maxAnchoredBytes));
  expect(long.map(({ id, length }) => `${id}: ${length}`)).toEqual([]);
});

test('variable repetitions within one another do not multiply', () => {
  const worst: string[] = [];
  for (const { id, check } of rules) {
    visitRegExpAST(parsed(check.pattern), {
      onQuantifierEnter(node) {
        if (node.max === node.min || node.max <= 1) return;
        for (let inside = node.parent as AST.Node | null; inside !== null; inside = inside.parent)
          if (inside.type === 'Quantifier' && inside.max !== inside.min && inside.max * node.max > 4096) worst.push(`${id}: ${inside.raw}`);
      },
    });
  }
  expect(worst).toEqual([]);
});

test('an anchored rule begins every match with one of its keywords', () => {
  const wrong = rules
    .filter(({ check }) => check.anchor !== undefined)
    .flatMap(({ id, check }) =>
      firsts(parsed(check.pattern))
        .filter((text) => !startsWithKeyword(text, check))
        .map((text) => `${id}: ${text.slice(0, 36)}`),
    );
  expect([...new Set(wrong)]).toEqual([]);
});

test('keywords are selective: no single letters, and two only with a sign', () => {
  const poor = rules.flatMap(({ id, check }) =>
    check.keywords.filter((keyword) => keyword.length < 3 && !/[^a-z0-9]/i.test(keyword)).map((keyword) => `${id}: ${keyword}`),
  );
  expect(poor).toEqual([]);
});

test('a rule without keywords names its files', () => {
  expect(
    rules
      .filter(({ check }) => check.keywords.length === 0 && (check.path === undefined || check.anchor !== undefined))
      .map(({ id }) => id),
  ).toEqual([]);
});

test('every rule id of the default configuration of gitleaks is an id or an alias here', () => {
  const known = indexRules(rules);
  expect(gitleaksIds.filter((id) => !known.has(id))).toEqual([]);
});

test('titles, reasons and remedies are sentences of their own', () => {
  const bad = rules.filter(
    ({ title, why, remedy }) =>
      title.length > 120 || !why.endsWith('.') || !remedy.endsWith('.') || /\bundefined\b|\[object/.test(`${title}${why}${remedy}`),
  );
  expect(bad.map(({ id }) => id)).toEqual([]);
});

function parsed(pattern: RegExp): AST.Pattern {
  return parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
}

/** Longest match in characters. */
function longest(node: AST.Node): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(longest));
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + longest(element), 0);
    case 'Quantifier':
      return node.max * longest(node.element);
    case 'Assertion':
      return 0;
    case 'Backreference':
      return Math.max(...[node.resolved].flat().map(longest));
    default:
      return 1;
  }
}

/** Literal beginnings of a pattern, as far as they are the same for every match; classes end them. */
function firsts(node: AST.Node): string[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(firsts);
    case 'Alternative':
      return firstsOfAll(node.elements);
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass': {
      const letters = node.elements.every((element) => element.type === 'Character')
        ? node.elements.map((element) => String.fromCodePoint((element as AST.Character).value))
        : [];
      return node.negate || letters.length === 0 || letters.length > 5 ? ['\0'] : letters;
    }
    case 'Quantifier': {
      const once = firsts(node.element);
      if (node.min === 1 && node.max === 1) return once;
      if (node.min === 0 && node.max === 1) return ['', ...once];
      if (node.min === node.max && node.max <= 24) return once.map((text) => text.repeat(node.max));
      return node.min === 0 ? ['', '\0'] : once.map((text) => `${text}\0`);
    }
    default:
      return ['\0'];
  }
}

function firstsOfAll(elements: readonly AST.Element[]): string[] {
  let texts = [''];
  for (const element of elements) {
    const next = element.type === 'Assertion' ? ahead(element) : firsts(element);
    texts = texts.flatMap((text) => (text.endsWith('\0') ? [text] : next.map((more) => text + more)));
    texts = texts.map((text) => (text.length > 24 && !text.endsWith('\0') ? `${text}\0` : text));
    if (texts.length > 4000 || texts.every((text) => text.endsWith('\0'))) break;
  }
  return texts;
}

/** What an assertion says of the text from its place on, which may go on in any way. */
function ahead(assertion: AST.Assertion): string[] {
  const nothing = [''];
  if (assertion.kind !== 'lookahead' || assertion.negate) return nothing;
  const texts = assertion.alternatives.flatMap(firsts);
  return texts.every((text) => /^[^\0]/.test(text)) ? texts.map((text) => (text.endsWith('\0') ? text : `${text}\0`)) : nothing;
}

function startsWithKeyword(text: string, check: SecretRule['check']): boolean {
  const open = text.endsWith('\0');
  // Names of three words are looked for with one kind of joint at a time.
  const plain = (letters: string): string => letters.toLowerCase().replace(/[-_. ]/g, '');
  const start = plain(text.split('\0', 1)[0] ?? '');
  return check.keywords.some((keyword) => start.startsWith(plain(keyword)) || (open && start !== '' && plain(keyword).startsWith(start)));
}

/** From gitleaks 8.26, `config/gitleaks.toml`: what users write in baselines, ignores and allow-lists. */
const gitleaksIds = `
1password-secret-key 1password-service-account-token adafruit-api-key adobe-client-id adobe-client-secret age-secret-key
airtable-api-key algolia-api-key alibaba-access-key-id alibaba-secret-key asana-client-id asana-client-secret atlassian-api-token
authress-service-client-access-key aws-access-token azure-ad-client-secret beamer-api-token bitbucket-client-id
bitbucket-client-secret bittrex-access-key bittrex-secret-key cisco-meraki-api-key clickhouse-cloud-api-secret-key
clojars-api-token cloudflare-api-key cloudflare-global-api-key cloudflare-origin-ca-key codecov-access-token cohere-api-token
coinbase-access-token confluent-access-token confluent-secret-key contentful-delivery-api-token curl-auth-header curl-auth-user
databricks-api-token datadog-access-token defined-networking-api-token digitalocean-access-token digitalocean-pat
digitalocean-refresh-token discord-api-token discord-client-id discord-client-secret doppler-api-token droneci-access-token
dropbox-api-token dropbox-long-lived-api-token dropbox-short-lived-api-token duffel-api-token dynatrace-api-token
easypost-api-token easypost-test-api-token etsy-access-token facebook-access-token facebook-page-access-token facebook-secret
fastly-api-token finicity-api-token finicity-client-secret finnhub-access-token flickr-access-token flutterwave-encryption-key
flutterwave-public-key flutterwave-secret-key flyio-access-token frameio-api-token freemius-secret-key freshbooks-access-token
gcp-api-key generic-api-key github-app-token github-fine-grained-pat github-oauth github-pat github-refresh-token
gitlab-cicd-job-token gitlab-deploy-token gitlab-feature-flag-client-token gitlab-feed-token gitlab-incoming-mail-token
gitlab-kubernetes-agent-token gitlab-oauth-app-secret gitlab-pat gitlab-pat-routable gitlab-ptt gitlab-rrt
gitlab-runner-authentication-token gitlab-runner-authentication-token-routable gitlab-scim-token gitlab-session-cookie
gitter-access-token gocardless-api-token grafana-api-key grafana-cloud-api-token grafana-service-account-token harness-api-key
hashicorp-tf-api-token hashicorp-tf-password heroku-api-key hubspot-api-key huggingface-access-token
huggingface-organization-api-token infracost-api-token intercom-api-key intra42-client-secret jfrog-api-key jfrog-identity-token
jwt jwt-base64 kraken-access-token kubernetes-secret-yaml kucoin-access-token kucoin-secret-key launchdarkly-access-token
linear-api-key linear-client-secret linkedin-client-id linkedin-client-secret lob-api-key lob-pub-api-key mailchimp-api-key
mailgun-private-api-token mailgun-pub-key mailgun-signing-key mapbox-api-token mattermost-access-token maxmind-license-key
messagebird-api-token messagebird-client-id microsoft-teams-webhook netlify-access-token new-relic-browser-api-token
new-relic-insert-key new-relic-user-api-id new-relic-user-api-key npm-access-token nuget-config-password nytimes-access-token
octopus-deploy-api-key okta-access-token openai-api-key openshift-user-token perplexity-api-key pkcs12-file plaid-api-token
plaid-client-id plaid-secret-key planetscale-api-token planetscale-oauth-token planetscale-password postman-api-token
prefect-api-token private-key privateai-api-token pulumi-api-token pypi-upload-token rapidapi-access-token readme-api-token
rubygems-api-token scalingo-api-token sendbird-access-id sendbird-access-token sendgrid-api-token sendinblue-api-token
sentry-access-token sentry-org-token sentry-user-token settlemint-application-access-token settlemint-personal-access-token
settlemint-service-access-token shippo-api-token shopify-access-token shopify-custom-access-token shopify-private-app-access-token
shopify-shared-secret sidekiq-secret sidekiq-sensitive-url slack-app-token slack-bot-token slack-config-access-token
slack-config-refresh-token slack-legacy-bot-token slack-legacy-token slack-legacy-workspace-token slack-user-token
slack-webhook-url snyk-api-token sonar-api-token sourcegraph-access-token square-access-token squarespace-access-token
stripe-access-token sumologic-access-id sumologic-access-token telegram-bot-api-token travisci-access-token twilio-api-key
twitch-api-token twitter-access-secret twitter-access-token twitter-api-key twitter-api-secret twitter-bearer-token
typeform-api-token vault-batch-token vault-service-token yandex-access-token yandex-api-key yandex-aws-access-token
zendesk-secret-key
`
  .trim()
  .split(/\s+/);
