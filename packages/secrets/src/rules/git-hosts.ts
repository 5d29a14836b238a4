// Git hosts and their CI: GitHub, GitLab, Bitbucket.

import { crc32 } from 'node:zlib';
import { base62, type Candidate, type Judgement, type SecretRule, sample, tokenRule } from '../rule.js';

const hex = '0123456789abcdef';

/**
 * GitHub's and npm's tokens end in the CRC-32 of what comes before, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Many published samples lack it, so it only speaks for a token.
 */
export function checksumJudgement({ secret }: Candidate): Judgement {
  const body = secret.slice(secret.lastIndexOf('_') + 1);
  return { confidence: body.slice(-6) === base62Checksum(body.slice(0, -6)) ? 'high' : 'medium' };
}

/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */
export function base62Checksum(text: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let value = crc32Of(text);
  let written = '';
  for (let i = 0; i < 6; i++) {
    written = (digits[value % 62] as string) + written;
    value = Math.floor(value / 62);
  }
  return written;
}

/** zlib.crc32 is there from Node 20.15 and 22.2 on. */
function crc32Of(text: string): number {
  if (typeof crc32 === 'function') return crc32(text);
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function gitHubToken(prefix: string, id: string, alias: string, title: string, power: string): SecretRule {
  const whole = (): string => {
    const body = sample(base62, 30, prefix.charCodeAt(2));
    return `${prefix}_${body}${base62Checksum(body)}`;
  };
  return tokenRule({
    id,
    aliases: [alias],
    title,
    power,
    revoke: 'under Settings, Developer settings on GitHub',
    references: ['https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github'],
    keywords: [`${prefix}_`],
    token: new RegExp(`${prefix}_[A-Za-z0-9]{36}`),
    check: { entropy: 3, judge: checksumJudgement },
    bad: [
      { text: () => `token: ${whole()}` },
      { text: () => `git clone https://x:${whole()}@github.com/a/b` },
      { text: () => `"${whole()}"` },
    ],
    good: [{ text: () => whole().slice(0, -3) }, { text: () => `${whole()}abc` }, { text: `${prefix}_${'x'.repeat(36)}` }],
  });
}

export const gitHostRules: readonly SecretRule[] = [
  gitHubToken(
    'ghp',
    'github-personal-access-token',
    'github-pat',
    'GitHub personal access token',
    'act as its owner on every repository it was given',
  ),
  gitHubToken('gho', 'github-oauth-token', 'github-oauth', 'GitHub OAuth token', 'act as the user who authorised the application'),
  gitHubToken('ghu', 'github-user-to-server-token', 'github-app-token', 'GitHub App user token', 'act as the user through the application'),
  gitHubToken(
    'ghs',
    'github-server-to-server-token',
    'github-app-installation-token',
    'GitHub App installation token',
    'act as the application on its repositories',
  ),
  gitHubToken(
    'ghr',
    'github-refresh-token',
    'github-refresh-token-legacy',
    'GitHub refresh token',
    'issue further user tokens of the application',
  ),
  tokenRule({
    id: 'github-fine-grained-token',
    aliases: ['github-fine-grained-pat'],
    title: 'GitHub fine-grained personal access token',
    power: 'use every permission it was given on its repositories',
    revoke: 'under Settings, Developer settings on GitHub',
    keywords: ['github_pat_'],
    token: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    check: { entropy: 3 },
    bad: [{ text: () => `GH=${['github', 'pat', sample(base62, 22), sample(base62, 59)].join('_')}` }],
    good: [
      { text: () => ['github', 'pat', sample(base62, 22), sample(base62, 40)].join('_') },
      { text: `github_pat_${'0'.repeat(22)}_${'0'.repeat(59)}` },
    ],
  }),
  tokenRule({
    id: 'gitlab-personal-access-token',
    aliases: ['gitlab-pat', 'gitlab-pat-routable'],
    title: 'GitLab personal, project or group access token',
    power: 'act with its scopes on GitLab',
    revoke: 'under Access tokens of the user, project or group on GitLab',
    keywords: ['glpat-'],
    token: /glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/,
    check: { entropy: 3 },
    bad: [{ text: () => `PRIVATE-TOKEN: ${['gl', 'pat-'].join('')}${sample(base62, 20)}` }],
    good: [{ text: () => `${['gl', 'pat-'].join('')}${sample(base62, 12)}` }, { text: 'glpat-xxxxxxxxxxxxxxxxxxxx' }],
  }),
  tokenRule({
    id: 'gitlab-ci-token',
    aliases: [
      'gitlab-deploy-token',
      'gitlab-rrt',
      'gitlab-ptt',
      'gitlab-cicd-job-token',
      'gitlab-runner-authentication-token',
      'gitlab-feed-token',
      'gitlab-incoming-mail-token',
      'gitlab-kubernetes-agent-token',
      'gitlab-oauth-app-secret',
      'gitlab-scim-token',
      'gitlab-feature-flag-client-token',
    ],
    title: 'GitLab deploy, runner, trigger or agent token',
    power: 'read packages, register runners or start pipelines on GitLab, as its kind allows',
    revoke: 'in the settings of the project or group on GitLab',
    severity: 'high',
    keywords: ['gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'gr1348941'],
    token:
      /(?:gl(?:dt|rt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_-]{20,64}|glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}|GR1348941[A-Za-z0-9_-]{20})/,
    check: { entropy: 3 },
    bad: [
      { text: () => `token = "${['gl', 'dt-'].join('')}${sample(base62, 20)}"` },
      { text: () => `${['gl', 'ptt-'].join('')}${sample(hex, 40)}` },
    ],
    good: [{ text: () => `${['gl', 'dt-'].join('')}${sample(base62, 8)}` }],
  }),
  tokenRule({
    id: 'atlassian-api-token',
    aliases: ['bitbucket-app-password'],
    title: 'Atlassian or Bitbucket API token',
    power: 'act as its owner on Jira, Confluence or Bitbucket',
    revoke: 'at id.atlassian.com, Security, API tokens',
    keywords: ['atatt3', 'atctt3', 'atbb'],
    token: /(?:AT(?:ATT|CTT)3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{24,32})/,
    check: { entropy: 3.5 },
    bad: [
      { text: () => `jira: ${['ATA', 'TT3x'].join('')}${sample(base62, 180)}` },
      { text: () => `bb: ${['AT', 'BB'].join('')}${sample(base62, 32)}` },
    ],
    good: [{ text: () => `ATATT3${sample(base62, 30)}` }],
  }),
];
