// Private keys: PEM in all its kinds, PGP, PuTTY, age. Public keys, certificates and encrypted keys are left alone.

import { type Candidate, type Judgement, type SecretRule, sample, tokenRule } from '../rule.js';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const begin = ['-----BE', 'GIN '].join('');

/** The header must be followed by a body of base64; one that says it is encrypted is no leak by itself. */
function pemJudgement({ after }: Candidate): Judgement | undefined {
  const body = after.slice(0, 600);
  if (/^(?:\s|\\n|\\r|["'+,]){0,8}Proc-Type: {0,2}4,ENCRYPTED/.test(body))
    return { severity: 'medium', confidence: 'medium', what: 'Encrypted private key' };
  const letters = body.split('-----')[0]?.replace(/\\[nr]|[\s"'+,\\]/g, '') ?? '';
  const run = /[A-Za-z0-9+/=]{40,}/.exec(letters.replace(/^(?:[A-Za-z-]{3,20}:[^A-Z]{0,60})/, ''));
  return run === null ? undefined : { identity: letters.slice(0, 1500) };
}

export const privateKeyRules: readonly SecretRule[] = [
  tokenRule({
    id: 'private-key',
    title: 'Private key',
    power: 'sign, decrypt or log in as its owner',
    revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
    keywords: ['private key'],
    token: /x/,
    check: { pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----)/g, judge: pemJudgement },
    bad: [
      { text: () => `${begin}RSA PRIVATE KEY-----\n${sample(base64, 64)}\n${sample(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
      { text: () => `key: "${begin}PRIVATE KEY-----\\n${sample(base64, 64)}\\n"` },
    ],
    good: [
      { text: () => `${begin}PUBLIC KEY-----\n${sample(base64, 64)}` },
      { text: () => `${begin}PRIVATE KEY-----\n...\n` },
      { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
    ],
  }),
  tokenRule({
    id: 'putty-private-key',
    title: 'PuTTY private key',
    power: 'log in as its owner',
    revoke: 'wherever its public half is trusted',
    keywords: ['putty-user-key-file'],
    token: /x/,
    check: { pattern: /(?<secret>PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40})\s{1,2}Encryption: none/g },
    bad: [{ text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` }],
    good: [{ text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' }],
  }),
];
