import { base62, sample } from '../../rule.js';
import { fitOf } from './values.js';

const quoted = { quoted: true, wrapped: false, credentialFile: false };

test.each([
  ['winterMonkey5001$', 'fair'],
  ['Coffee-Rocket-77', 'fair'],
  ['monkey4149', 'fair'],
  ['dragon2024!', 'fair'],
  ['qzkvhwtbxm', 'fair'],
  ['HQZKVWTBXM', 'fair'],
  ['strengths', undefined],
  ['xsdschmlvldtr', 'fair'],
  ['knightsbridge', undefined],
  [sample(base62, 400), 'strong'],
  [`${sample(base62, 200)} ${sample(base62, 200)}`, undefined],
  ['utf8', undefined],
  ['monkeys', undefined],
  ['WinterMonkey', undefined],
  ['airtableOAuth2Api', undefined],
  ['sha256WithRSAEncryption', undefined],
  ['changeme123', undefined],
  ['1and1-email-password', undefined],
  ['kR8w2Zp4Lq-password', 'strong'],
  ['password1234', undefined],
  ['config.password', undefined],
  ['PKCS1_RSA_PKCS1V5', undefined],
])('%s as a password is %s', (value, fit) => {
  expect(fitOf(value, 'password', quoted)).toBe(fit);
});

test('what people choose is no secret that a machine issued', () => {
  expect(fitOf('Coffee-Rocket-77', 'weak', quoted)).toBeUndefined();
});
