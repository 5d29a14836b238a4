// Which ids belong to which secrets: a newcomer's pair is one line here.

export interface Pair {
  /** Rules of what only names an account, a key or an application. */
  readonly ids: readonly string[];
  /** Rules of the secrets that are of use together with one of these ids. */
  readonly secrets: readonly string[];
  /** At most so many lines apart. */
  readonly lines: number;
  /** The id is a credential too: it must be revoked and fixed by itself, so its own finding stays. */
  readonly idIsCredential?: true;
}

export const pairs: readonly Pair[] = [
  { ids: ['aws-access-token'], secrets: ['aws-secret-access-key', 'aws-session-token'], lines: 10 },
  { ids: ['alibaba-access-key-id'], secrets: ['alibaba-secret-key'], lines: 10 },
  { ids: ['tencent-cloud-secret-id'], secrets: ['tencent-cloud-secret-key'], lines: 10 },
  { ids: ['scaleway-access-key'], secrets: ['scaleway-secret-key'], lines: 10 },
  { ids: ['exoscale-api-key'], secrets: ['exoscale-api-secret'], lines: 10 },
  { ids: ['volcengine-access-key-id-prefixed'], secrets: ['volcengine-api-key'], lines: 10 },
  { ids: ['confluent-access-token'], secrets: ['confluent-secret-key'], lines: 10 },
  { ids: ['bitbucket-client-id'], secrets: ['bitbucket-client-secret'], lines: 10 },
  { ids: ['discord-client-id'], secrets: ['discord-client-secret', 'discord-api-token'], lines: 10 },
  { ids: ['twilio-account-sid'], secrets: ['twilio-auth-token', 'twilio-api-key'], lines: 10 },
  { ids: ['messagebird-client-id'], secrets: ['messagebird-api-token'], lines: 10 },
  { ids: ['sendbird-access-id'], secrets: ['sendbird-access-token'], lines: 10 },
  { ids: ['linkedin-client-id'], secrets: ['linkedin-client-secret', 'linkedin-client-secret-wpl'], lines: 10 },
  { ids: ['twitter-api-key'], secrets: ['twitter-api-secret'], lines: 10 },
  { ids: ['twitter-access-token'], secrets: ['twitter-access-secret'], lines: 10, idIsCredential: true },
  { ids: ['plaid-client-id'], secrets: ['plaid-secret-key'], lines: 10 },
  { ids: ['razorpay-key-id'], secrets: ['razorpay-key-secret'], lines: 10 },
  { ids: ['kucoin-access-token'], secrets: ['kucoin-secret-key'], lines: 10 },
  { ids: ['coinbase-cdp-key-name-prefixed'], secrets: ['private-key'], lines: 5 },
  { ids: ['sumologic-access-id'], secrets: ['sumologic-access-token'], lines: 10 },
  { ids: ['datadog-api-key'], secrets: ['datadog-access-token'], lines: 10, idIsCredential: true },
  { ids: ['new-relic-user-api-id'], secrets: ['new-relic-user-api-key'], lines: 10 },
  { ids: ['asana-client-id'], secrets: ['asana-client-secret'], lines: 10 },
  { ids: ['adobe-client-id'], secrets: ['adobe-client-secret', 'adobe-api-secret'], lines: 10 },
  { ids: ['looker-client-id'], secrets: ['looker-client-secret'], lines: 10 },
];
