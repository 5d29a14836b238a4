// Private keys: PEM in all its kinds, PGP, PuTTY. Public keys, certificates and encrypted keys are left alone.

import { type Candidate, type Judgement, type SecretRule, sample, tokenRule } from '../rule.js';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const begin = ['-----BE', 'GIN '].join('');

/** Shortest body of a key: an Ed25519 key in PKCS#8 has 64 letters; less is an elided sample. */
const leastBody = 40;

/**
 * The header must be followed by a body of base64, on lines of its own or escaped on one. A body that says it is encrypted
 * is no secret; one that does not parse as a key may be damaged or made up, and says so by its confidence.
 */
function pemJudgement({ secret, after }: Candidate): Judgement | undefined {
  const body = after.slice(0, 2000).split('-----')[0] ?? '';
  if (/ENCRYPTED|DEK-Info/.test(body.slice(0, 300))) return undefined;
  // Armour and lines may carry headers (`Version: ...`), quotes, plus signs, comment marks, escapes.
  const letters = body
    .replace(/(?:^|\n|\\n)[ \t"'#*/+]{0,12}[A-Za-z][A-Za-z-]{1,20}: [^\n\\]{0,120}/g, '\n')
    .replace(/\\[nrt]|[\s"'`,;\\#*]|(?<=\n)[ \t]*\/\/|\+(?=\s|["'])|&#(?:10|13|xA|xD);|<br ?\/?>|%0[AaDd]/g, '');
  const run = /^[^A-Za-z0-9+/]{0,4}([A-Za-z0-9+/=_-]{40,})/.exec(letters)?.[1];
  if (run === undefined || run.length < leastBody || isMadeUp(run)) return undefined;
  const identity = letters.slice(0, 1500);
  const bytes = Buffer.from(run.slice(0, 400), 'base64');
  if (/OPENSSH/.test(secret)) {
    const cipher = opensshCipher(bytes);
    if (cipher !== undefined && cipher !== 'none') return undefined;
    return cipher === undefined ? { identity, confidence: 'medium' } : { identity };
  }
  if (/PGP/.test(secret)) return { identity };
  // DER of a key is a SEQUENCE; one that names a scheme of password-based encryption (PBES1 and PBES2) is sealed.
  if (bytes[0] === 0x30 && (bytes.includes(pbes2) || bytes.includes(pbes1))) return undefined;
  return bytes[0] === 0x30 ? { identity } : { identity, confidence: 'medium' };
}

/** Object identifiers 1.2.840.113549.1.5.13 and 1.2.840.113549.1.12.1. */
const pbes2 = Buffer.from('2a864886f70d01050d', 'hex');
const pbes1 = Buffer.from('2a864886f70d010c01', 'hex');

/** The cipher that an OpenSSH key names after its magic; undefined when the body is none. */
function opensshCipher(bytes: Buffer): string | undefined {
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 8) return undefined;
  const length = bytes.readUInt32BE(magic.length);
  return length > 40 ? undefined : bytes.toString('latin1', magic.length + 4, magic.length + 4 + length);
}

/** `xxxx...`, `ABCDEFGH...`, the same word again and again: what stands in manuals. */
function isMadeUp(run: string): boolean {
  const start = run.slice(0, 200);
  if (new Set(start).size < 10 || /example|redacted|yourprivatekey|privatekeyhere|insert|xxxxxx|(.)\1{15}|abcdefghijklmnop/i.test(start))
    return true;
  return /^(.{4,40}?)\1{3}/.test(start);
}

export const privateKeyRules: readonly SecretRule[] = [
  tokenRule({
    id: 'private-key',
    aliases: ['PrivateKeyDetector', 'pkcs12-file', 'pem-private-key', 'pgp-private-key', 'openssh-private-key'],
    title: 'Private key',
    power: 'sign, decrypt or log in as its owner',
    revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
    keywords: ['private key', 'private\\u0020key', 'private%20key', 'private+key'],
    token: /x/,
    check: {
      pattern: /(?<secret>-{4,5}BEGIN[ +](?:(?!ENCRYPTED)[A-Z0-9]{2,10}[ +]){0,3}PRIVATE[ +]KEY(?:[ +]BLOCK)?-{4,5})/g,
      lookback: 60,
      judge: pemJudgement,
    },
    bad: [
      { text: () => `${begin}RSA PRIVATE KEY-----\n${sample(base64, 64)}\n${sample(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
      { text: () => `key: "${begin}PRIVATE KEY-----\\n${sample(base64, 64)}\\n"` },
      {
        text: () =>
          `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gtcn\n${sample(base64, 70)}\n`,
      },
      {
        text: () =>
          `${begin}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBF${sample(base64, 58)}\n${sample(base64, 64, 5)}\n=abcd\n`,
      },
      { text: () => `${begin}EC PRIVATE KEY-----" +\n    "MHcCAQEEI${sample(base64, 55)}" +\n    "${sample(base64, 64, 6)}" +\n` },
    ],
    good: [
      { text: () => `${begin}PUBLIC KEY-----\n${sample(base64, 64)}` },
      { text: () => `${begin}PRIVATE KEY-----\n...\n` },
      { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
      { text: () => `${begin}ENCRYPTED PRIVATE KEY-----\n${sample(base64, 64)}\n` },
      { text: () => `${begin}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${sample(base64, 64)}\n` },
      {
        text: () =>
          `${begin}OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABB6dKZAXn\n${sample(base64, 70)}\n`,
      },
      { text: () => `${begin}RSA PRIVATE KEY-----\n${'x'.repeat(64)}\n` },
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
    bad: [
      { text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` },
      { text: () => `${['PuTTY-User-Key', 'File-2: ssh-rsa'].join('-')}\r\nEncryption: none\r\nComment: a\r\n` },
      { text: () => `${['PuTTY-User-Key', 'File-2: ecdsa-sha2-nistp256'].join('-')}\nEncryption: none\n` },
    ],
    good: [
      { text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' },
      { text: 'PuTTY-User-Key-File-2: ssh-rsa\n' },
      { text: 'a line "PuTTY-User-Key-File-2: ssh-rsa" begins the file; Encryption: none is the second' },
    ],
  }),
];
