// Values assigned to names that say they are secret. The widest net, so the strictest about what a value may be.

import { entropyOf } from '../plausible.js';
import { base62, type Candidate, type Judgement, type SecretRule, sample, tokenRule } from '../rule.js';

/** A value that is code, a path, a word or a hash of something public is no secret. */
function assignedJudgement({ secret, match, path, after }: Candidate): Judgement | undefined {
  const quoted = match.groups?.quote !== undefined;
  if (
    !quoted &&
    !/\.(?:env|ini|cfg|conf|properties|ya?ml|toml|tfvars|sh|bash|zsh|netrc|npmrc|pypirc)$|(?:^|\/)(?:\.env[^/]*|\.netrc|credentials|config)$/i.test(
      path,
    )
  )
    return undefined;
  if (/^[([{<$&*@%!~.-]|[()[\]{}<>$`\\]|::|=>|\.\.|^https?:|^\.?\/|^[a-z]+:\/\//.test(secret)) return undefined;
  // Identifiers and member access: config.password, settings.X, getPassword, MY_PASSWORD, some-css-name
  if (/^[A-Za-z_][A-Za-z_]*(?:[.-][A-Za-z_]+)*$/.test(secret) && !/[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(secret)) return undefined;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(secret) || /^[a-z][a-z0-9]*(?:[_-][a-z0-9]{2,})+$/.test(secret)) return undefined;
  if (/^[0-9.,:/-]+$/.test(secret) || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(secret)) return undefined;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(secret)).length;
  if (kinds < 2 || entropyOf(secret) < (secret.length < 16 ? 2.6 : 3)) return undefined;
  if (/^\s{0,3}[+.(]/.test(after.replace(/^["'`]/, '')) && !quoted) return undefined;
  const inTests = /(?:^|[/_.-])(?:tests?|spec|specs|fixtures?|mocks?|__tests__|testdata|examples?|docs?)(?:[/_.-]|$)/i.test(path);
  return inTests ? { severity: 'medium', confidence: 'low' } : {};
}

const assignment = (names: string): RegExp =>
  new RegExp(
    `(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}(?:${names})(?:[_.-][A-Za-z0-9]{1,20}){0,2}["'\`]?\\]?\\s{0,4}(?:=|:|:=|=>|,\\s{0,2}(?=["'\`]))\\s{0,4}(?<quote>["'\`])?(?<secret>[^"'\`\\s,;#]{8,120})`,
    'gi',
  );

function genericRule(
  id: string,
  alias: readonly string[],
  title: string,
  names: string,
  keywords: readonly string[],
  variable: string,
): SecretRule {
  return tokenRule({
    id,
    aliases: alias,
    severity: 'high',
    confidence: 'medium',
    title,
    power: 'use the account it belongs to',
    revoke: 'where it was issued',
    keywords,
    token: /x/,
    check: { pattern: assignment(names), judge: assignedJudgement, generic: true },
    bad: [
      { text: () => `${variable} = "${sample(base62, 20)}"`, path: 'app.py' },
      { text: () => `DB_${variable.toUpperCase()}=${sample(base62, 20, 5)}`, path: '.env' },
      { text: () => `"${variable}": "${sample(base62, 24, 3)}"`, path: 'config.json' },
    ],
    good: [
      { text: `${variable} = os.environ["${variable.toUpperCase()}"]`, path: 'app.py' },
      { text: `${variable} = "changeme"`, path: 'app.py' },
      { text: `${variable} = getSecretFromVault1(name)`, path: 'app.js' },
      { text: `${variable}: \${{ secrets.VALUE }}`, path: 'ci.yml' },
    ],
  });
}

export const genericRules: readonly SecretRule[] = [
  genericRule(
    'generic-password',
    ['hardcoded-password'],
    'Password in a file',
    'pass(?:word|wd|phrase)?|pwd|passcode',
    ['pass', 'pwd'],
    'password',
  ),
  genericRule(
    'generic-api-key',
    [],
    'Secret assigned in a file',
    'api[_.-]?key|apikey|secret(?:[_.-]?key)?|access[_.-]?key|auth[_.-]?key|client[_.-]?secret|token|credentials?|private[_.-]?key|encryption[_.-]?key|signing[_.-]?key',
    ['key', 'secret', 'token', 'credential'],
    'api_key',
  ),
];
