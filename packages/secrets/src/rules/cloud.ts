// Cloud providers: AWS, Google, Azure, DigitalOcean, Alibaba, Cloudflare, Heroku, Fly, Vercel-like platforms.

import { base62, type Candidate, type Judgement, type SecretRule, sample, tokenRule } from '../rule.js';

const hex = '0123456789abcdef';
const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;

/** A key id with its secret beside it can be used at once; alone it only tells the account. */
function awsKeyJudgement({ secret, before, after }: Candidate): Judgement {
  const near = `${before.slice(-500)}\n${after.slice(0, 500)}`.replaceAll(secret, '');
  const account = awsAccount(secret);
  const properties = account === undefined ? {} : { account };
  const partner = awsSecret.exec(near)?.[0];
  if (partner !== undefined && /[a-z]/.test(partner) && /[A-Z]/.test(partner) && /\d/.test(partner)) {
    return { severity: 'critical', confidence: 'high', what: 'AWS access key with its secret', properties };
  }
  return { properties };
}

/** The account number is in the key id: base-32 of its first five bytes after the prefix (bits 7 to 46). */
function awsAccount(id: string): string | undefined {
  let bits = 0n;
  for (const letter of id.slice(4, 12)) {
    const value = awsAlphabet.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  // 40 bits of 48 read; the number is in the first 47 of which the top one is a flag.
  const whole = (bits << 8n) | 0n;
  return String((whole & 0x7fff_ffff_ff80n) >> 7n).padStart(12, '0');
}

export const cloudRules: readonly SecretRule[] = [
  tokenRule({
    id: 'aws-access-key-id',
    aliases: ['aws-access-token'],
    severity: 'high',
    title: 'AWS access key id',
    power: 'use the account’s services as soon as its secret is known too',
    revoke: 'in IAM, Security credentials',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
    keywords: ['akia', 'asia', 'abia', 'acca'],
    token: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
    check: { entropy: 3, judge: awsKeyJudgement },
    bad: [
      { text: () => `aws_access_key_id = ${['AK', 'IA'].join('')}${sample(awsAlphabet, 16)}` },
      { text: () => `${['AS', 'IA'].join('')}${sample(awsAlphabet, 16)}\n${sample(`${base62}/+`, 40)}` },
    ],
    good: [
      { text: 'AKIAIOSFODNN7EXAMPLE' },
      { text: () => `${['AK', 'IA'].join('')}${sample(awsAlphabet, 12)}` },
      { text: 'AKIAAAAAAAAAAAAAAAAA' },
    ],
  }),
  tokenRule({
    id: 'aws-secret-access-key',
    aliases: ['aws-secret-key'],
    title: 'AWS secret access key',
    power: 'use the account’s services as the key’s owner',
    revoke: 'in IAM, Security credentials',
    keywords: ['aws', 'secret_access_key', 'secretaccesskey'],
    token: /[A-Za-z0-9/+]{40}/,
    check: {
      entropy: 4,
      pattern:
        /(?:aws.{0,20}secret.{0,20}|secret_?access_?key.{0,10}?)["']?\s{0,5}(?:=|:|=>|,)\s{0,5}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
      judge: ({ secret }) => (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? {} : undefined),
    },
    bad: [{ text: () => `AWS_SECRET_ACCESS_KEY=${sample(`${base62}/+`, 40)}` }, { text: () => `aws_secret = "${sample(base62, 40, 9)}"` }],
    good: [
      { text: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      { text: () => `aws secret sha1: ${sample(hex, 40)}` },
    ],
  }),
  tokenRule({
    id: 'google-api-key',
    aliases: ['gcp-api-key'],
    severity: 'high',
    title: 'Google API key',
    power: 'spend the project’s quota, and call Gemini or Maps on its bill',
    revoke: 'in the Google Cloud console under Credentials, and restrict the new one',
    keywords: ['aiza'],
    token: /AIza[A-Za-z0-9_-]{35}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `key: ${['AI', 'za'].join('')}${sample(base62, 35)}` }],
    good: [{ text: () => `${['AI', 'za'].join('')}${sample(base62, 20)}` }],
  }),
  tokenRule({
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    severity: 'high',
    power: 'pose as the application when users sign in',
    revoke: 'in the Google Cloud console under Credentials',
    keywords: ['gocspx-'],
    token: /GOCSPX-[A-Za-z0-9_-]{28}/,
    bad: [{ text: () => `client_secret: ${['GOC', 'SPX-'].join('')}${sample(base62, 28)}` }],
    good: [{ text: () => `${['GOC', 'SPX-'].join('')}${sample(base62, 10)}` }],
  }),
  tokenRule({
    id: 'azure-storage-key',
    aliases: ['azure-storage-account-key'],
    title: 'Azure storage account key',
    power: 'read and change everything in the storage account',
    revoke: 'by rotating the key of the storage account',
    keywords: ['accountkey', 'sharedaccesskey'],
    token: /[A-Za-z0-9+/]{86}==/,
    check: {
      entropy: 4,
      pattern: /(?:AccountKey|SharedAccessKey)\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)/gi,
    },
    bad: [{ text: () => `AccountName=a;${['Account', 'Key'].join('')}=${sample(base62, 86)}==;` }],
    good: [{ text: () => `AccountKey=${sample(base62, 50)}==` }, { text: 'AccountKey=<key>' }],
  }),
  tokenRule({
    id: 'azure-client-secret',
    aliases: ['azure-ad-client-secret'],
    title: 'Microsoft Entra application secret',
    power: 'sign in as the application',
    revoke: 'under Certificates & secrets of the application',
    keywords: ['7q~', '8q~', '9q~'],
    token: /[A-Za-z0-9_~.]{3}[789]Q~[A-Za-z0-9_~.-]{31,34}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `secret: "${sample(base62, 3)}8Q~${sample(base62, 34)}"` }],
    good: [{ text: () => `${sample(base62, 3)}8Q~${sample(base62, 12)}` }],
  }),
  tokenRule({
    id: 'digitalocean-token',
    aliases: ['digitalocean-pat', 'digitalocean-access-token', 'digitalocean-refresh-token'],
    title: 'DigitalOcean token',
    power: 'create, change and delete the account’s resources',
    revoke: 'under API in the control panel',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    token: /do[opr]_v1_[a-f0-9]{64}/,
    check: { entropy: 3 },
    bad: [{ text: () => `DO=${['dop', 'v1', sample(hex, 64)].join('_')}` }],
    good: [{ text: () => ['dop', 'v1', sample(hex, 40)].join('_') }],
  }),
  tokenRule({
    id: 'alibaba-access-key-id',
    aliases: ['alibaba-access-key-id-legacy'],
    severity: 'high',
    title: 'Alibaba Cloud access key id',
    power: 'use the account’s services as soon as its secret is known too',
    revoke: 'in the RAM console',
    keywords: ['ltai'],
    token: /LTAI[A-Za-z0-9]{16,20}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `id = ${['LT', 'AI'].join('')}${sample(base62, 20)}` }],
    good: [{ text: () => `${['LT', 'AI'].join('')}${sample(base62, 8)}` }],
  }),
  tokenRule({
    id: 'heroku-api-key',
    aliases: ['heroku-api-key-v2'],
    title: 'Heroku API key',
    power: 'deploy and read the configuration of the account’s applications',
    revoke: 'under Account settings on Heroku',
    keywords: ['hrku-'],
    token: /HRKU-AA[A-Za-z0-9_-]{58}/,
    bad: [{ text: () => `HEROKU_API_KEY=${['HR', 'KU-AA'].join('')}${sample(base62, 58)}` }],
    good: [{ text: () => `${['HR', 'KU-AA'].join('')}${sample(base62, 20)}` }],
  }),
  tokenRule({
    id: 'fly-access-token',
    aliases: ['flyio-access-token'],
    title: 'Fly.io access token',
    power: 'deploy to and control the organisation’s machines',
    revoke: 'with `fly tokens revoke`',
    keywords: ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
    token: /(?:fo1_[A-Za-z0-9_-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,800}={0,3}|fm2_[A-Za-z0-9+/]{100,800}={0,3})/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `FLY=${['fo1', sample(base62, 43)].join('_')}` }],
    good: [{ text: () => ['fo1', sample(base62, 20)].join('_') }],
  }),
  tokenRule({
    id: 'cloudflare-origin-ca-key',
    severity: 'high',
    title: 'Cloudflare origin CA key',
    power: 'issue origin certificates for the account’s zones',
    revoke: 'under API tokens in the Cloudflare dashboard',
    keywords: ['v1.0-'],
    token: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
    bad: [{ text: () => `ca=${['v1', '0-'].join('.')}${sample(hex, 24)}-${sample(hex, 146)}` }],
    good: [{ text: () => `v1.0-${sample(hex, 24)}` }],
  }),
  tokenRule({
    id: 'vault-token',
    aliases: ['vault-service-token', 'vault-batch-token'],
    title: 'HashiCorp Vault token',
    power: 'read what its policies allow, often every secret of a team',
    revoke: 'with `vault token revoke`',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    token: /hv[sbr]\.[A-Za-z0-9_-]{90,300}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `VAULT_TOKEN=${['hv', 's.'].join('')}${sample(base62, 95)}` }],
    good: [{ text: () => `hvs.${sample(base62, 12)}` }],
  }),
  tokenRule({
    id: 'terraform-cloud-token',
    aliases: ['hashicorp-tf-api-token'],
    title: 'HCP Terraform API token',
    power: 'run plans and read state, which holds further secrets',
    revoke: 'under Tokens on app.terraform.io',
    keywords: ['atlasv1.'],
    token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
    check: { entropy: 3.5 },
    bad: [{ text: () => `token = "${sample(base62, 14)}.${['atlas', 'v1'].join('')}.${sample(base62, 67)}"` }],
    good: [{ text: () => `x.atlasv1.${sample(base62, 20)}` }],
  }),
];
