// What is no credential of one kind may be one of another: every good sample is held against all rules.

import { exampleText } from '@portcullis/core';
import { buildDetector } from '../detect.js';
import { secretRules } from './index.js';

/**
 * Whose samples another rule rightly speaks of: a value far from the word that its own rule asks for, which another one knows by its
 * prefix; and private keys, with and without a password. Nothing else is let pass.
 */
const rightlyFound: Readonly<Record<string, readonly string[]>> = {
  'adafruit-api-key': ['adafruit-io-key'],
  'asana-personal-access-token': ['asana-access-token-prefixed'],
  'cursor-api-key': ['cursor-api-key-prefixed'],
  'deepl-api-key': ['deepl-api-key-prefixed'],
  'deepseek-api-key': ['ai-provider-api-key'],
  'dnsimple-api-token': ['dnsimple-access-token-prefixed'],
  'dropbox-short-lived-api-token': ['dropbox-access-token'],
  'elevenlabs-api-key': ['elevenlabs-api-key-prefixed'],
  'encrypted-private-key': ['private-key'],
  'gocardless-api-token': ['gocardless-access-token-prefixed'],
  'honeybadger-api-key': ['honeybadger-project-api-key-prefixed'],
  'iterative-studio-token': ['iterative-studio-access-token-prefixed'],
  'kimi-api-key': ['ai-provider-api-key'],
  'lambda-labs-api-key': ['lambda-cloud-api-key-prefixed'],
  'lichess-personal-access-token': ['lichess-access-token-prefixed'],
  'lob-api-key': ['lob-api-key-prefixed'],
  'mailgun-private-api-token': ['mailgun-key'],
  'mandrill-api-key': ['mandrill-api-key-prefixed'],
  'miro-token': ['miro-access-token-prefixed'],
  'new-relic-license-key': ['new-relic-license-key-prefixed'],
  'percy-token': ['percy-token-prefixed'],
  'plaid-api-token': ['plaid-access-token-prefixed'],
  'plunk-secret-key': ['elevenlabs-api-key-prefixed'],
  'private-key': ['encrypted-private-key'],
  'siliconflow-api-key': ['ai-provider-api-key'],
  'sonar-api-token': ['sonarqube-prefixed-token'],
  'stability-ai-api-key': ['ai-provider-api-key'],
  'ubidots-token': ['ubidots-token-prefixed'],
  'voiceflow-api-key': ['voiceflow-api-key-prefixed'],
  'woocommerce-consumer-secret': ['woocommerce-api-key-prefixed'],
  'workos-production-api-key': ['stripe-access-token'],
  'xata-api-key': ['xata-api-key-prefixed'],
  'zoho-oauth-token': ['zoho-oauth-token-prefixed'],
};

test('a good sample is left alone by every rule but those that rightly speak', () => {
  const rules = secretRules();
  const detector = buildDetector(rules);
  const found: Record<string, string[]> = {};
  for (const { id, examples } of rules) {
    const detected = examples.good.flatMap((example) => detector.detect(Buffer.from(exampleText(example)), example.path ?? 'file.txt'));
    // What misses a format by a letter and is called a key is still a key, of a kind that nobody knows.
    const others = new Set(detected.map(({ rule }) => rule.id).filter((other) => !other.startsWith('generic-')));
    if (others.size > 0) found[id] = [...others].sort();
  }
  expect(found).toEqual(rightlyFound);
});
