// Payment: Stripe, Square, PayPal's Braintree, Shopify, Plaid.

import { base62, type SecretRule, sample, tokenRule } from '../rule.js';

const hex = '0123456789abcdef';

export const paymentRules: readonly SecretRule[] = [
  tokenRule({
    id: 'stripe-secret-key',
    aliases: ['stripe-access-token'],
    title: 'Stripe secret or restricted key',
    power: 'move the account’s money',
    revoke: 'by rolling it under API keys in Stripe',
    keywords: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'],
    token: /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,247}/,
    check: { entropy: 3, judge: ({ secret }) => (secret.includes('_test_') ? { severity: 'medium', what: 'Stripe test key' } : {}) },
    bad: [
      { text: () => `STRIPE=${['sk', 'live', sample(base62, 24)].join('_')}` },
      { text: () => `${['rk', 'test', sample(base62, 24)].join('_')}` },
    ],
    good: [{ text: () => ['pk', 'live', sample(base62, 24)].join('_') }, { text: 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx' }],
  }),
  tokenRule({
    id: 'stripe-webhook-secret',
    severity: 'high',
    title: 'Stripe webhook signing secret',
    power: 'forge events that the application believes',
    revoke: 'by rolling it under Webhooks in Stripe',
    keywords: ['whsec_'],
    token: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `whsec=${['whsec', sample(base62, 32)].join('_')}` }],
    good: [{ text: 'whsec_test' }],
  }),
  tokenRule({
    id: 'square-access-token',
    aliases: ['square-secret'],
    title: 'Square access token',
    power: 'take payments and read customers',
    revoke: 'in the Square developer dashboard',
    keywords: ['eaaa', 'sq0atp-', 'sq0csp-'],
    token: /(?:EAAA[A-Za-z0-9_-]{60}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,60})/,
    check: { entropy: 4 },
    bad: [
      { text: () => `square ${['sq0', 'atp-'].join('')}${sample(base62, 22)}` },
      { text: () => `t=${['EA', 'AA'].join('')}${sample(base62, 60)}` },
    ],
    good: [{ text: () => `sq0atp-${sample(base62, 8)}` }],
  }),
  tokenRule({
    id: 'braintree-access-token',
    aliases: ['paypal-braintree-access-token'],
    title: 'Braintree access token',
    power: 'take payments for the merchant',
    revoke: 'in the Braintree control panel',
    keywords: ['access_token$production$'],
    token: /access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32}/,
    bad: [{ text: () => `${['access_token', 'production', sample(hex, 16), sample(hex, 32)].join('$')}` }],
    good: [{ text: 'access_token$sandbox$x' }],
  }),
  tokenRule({
    id: 'shopify-token',
    aliases: ['shopify-access-token', 'shopify-custom-access-token', 'shopify-private-app-access-token', 'shopify-shared-secret'],
    title: 'Shopify token or shared secret',
    power: 'read and change the shop',
    revoke: 'in the application’s settings on Shopify',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    token: /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
    check: { entropy: 3 },
    bad: [{ text: () => ['shpat', sample(hex, 32)].join('_') }],
    good: [{ text: () => ['shpat', sample(hex, 12)].join('_') }],
  }),
];
