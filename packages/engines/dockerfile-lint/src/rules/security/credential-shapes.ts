// Texts that are credentials by their form alone. Short on purpose: secret-scan knows hundreds; these are the ones that
// end up in Dockerfiles, judged without reaching into another engine.

export interface CredentialShape {
  readonly what: string;
  /** Letters that must be there before the expression is tried. */
  readonly hint: string;
  readonly pattern: RegExp;
}

export const credentialShapes: readonly CredentialShape[] = [
  { what: 'an AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { what: 'a GitHub token', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/ },
  { what: 'a GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/ },
  { what: 'a GitLab token', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
  { what: 'a Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}/ },
  { what: 'an npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: 'a Docker Hub token', hint: 'dckr_', pattern: /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{27,64}/ },
  { what: 'a PyPI token', hint: 'pypi-', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{50,400}/ },
  { what: 'a Google API key', hint: 'AIza', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
  { what: 'a Stripe key', hint: '_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,200}/ },
  { what: 'a SendGrid key', hint: 'SG.', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/ },
  { what: 'an Anthropic key', hint: 'sk-ant-', pattern: /\bsk-ant-[a-z0-9]{3,10}-[A-Za-z0-9_-]{40,200}/ },
  { what: 'an OpenAI key', hint: 'sk-', pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/ },
  { what: 'a Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z]{34}\b/ },
  { what: 'a Vault token', hint: 'hvs.', pattern: /\bhvs\.[A-Za-z0-9_-]{24,200}/ },
  { what: 'a JSON web token', hint: 'eyJ', pattern: /\beyJ[A-Za-z0-9_-]{15,2000}\.eyJ[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{20,2000}/ },
  {
    what: 'a private key',
    hint: '-----BEGIN',
    pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----/,
  },
];

/** What a company's servers answer to by their short names: registries, mirrors, hosts of code. */
const served = /^(?:(?:git|svn|hg|bzr)\+)?(?:https?|ssh|git|ftps?|sftp|svn|ldaps?|smtps?|imaps?|smb|cifs)$/;

/** `scheme://user:password@host`, the password being no variable and no placeholder. */
const passwordInAddress = /\b([a-z][a-z0-9+.-]{1,20}):\/\/[^\s:/@'"$]{0,100}:([^\s:/@'"$<>{}]{4,200})@[A-Za-z0-9[]/;

export interface FoundCredential {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** First letters and length, never the credential. */
  readonly redacted: string;
  /** Whether it is for a host that only the containers beside it reach: a database or a queue by a name without a dot. */
  readonly nearby?: true;
}

export function findCredential(text: string): FoundCredential | undefined {
  const bounded = text.slice(0, 64 * 1024);
  for (const { what, hint, pattern } of credentialShapes) {
    if (!bounded.includes(hint)) continue;
    const match = pattern.exec(bounded);
    if (match === null || isPlaceholder(match[0])) continue;
    return {
      what,
      start: match.index,
      end: match.index + match[0].length,
      redacted: `${match[0].slice(0, 4)}… (${match[0].length} letters)`,
    };
  }
  const match = bounded.includes('://') ? passwordInAddress.exec(bounded) : null;
  const [, scheme = '', password] = match ?? [];
  if (match === null || password === undefined || isPlaceholder(password)) return undefined;
  const end = match.index + match[0].length - 2;
  const host = /^[A-Za-z0-9_-]{1,200}/.exec(bounded.slice(end + 1, end + 202))?.[0] ?? '';
  const nearby = !served.test(scheme) && /^(?:[:/?#"'\s]|$)/.test(bounded.slice(end + 1 + host.length)) && host !== '';
  return {
    what: 'a password in an address',
    start: end - password.length,
    end,
    redacted: `(${password.length} letters)`,
    ...(nearby ? { nearby } : {}),
  };
}

/** `REPO_PASSWORD`, which a script exchanges for the password. */
const namesItself = /^(?:[A-Z]{2,30}_){0,4}(?:PASS(?:WORD|WD)?|TOKEN|SECRET|KEY)$/;

/** What documentation writes in place of a credential, and what a build image's throw-away database gets. */
export function isPlaceholder(value: string): boolean {
  const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain.length < 4 || namesItself.test(value)) return true;
  if (
    /example|changeme|setme|placeholder|dummy|yourtoken|yourpass|yoursecret|xxxx|todo|redacted|insert|replace|override|notset|unset|fake/.test(
      plain,
    )
  )
    return true;
  if (
    /^(?:password|passwd|secret|token|pass|test|testing|dev|local|none|null|undefined|true|false|root|admin|user|postgres|mysql|default|empty)\d{0,3}$/.test(
      plain,
    )
  )
    return true;
  return new Set(plain).size < 3;
}
