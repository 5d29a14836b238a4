// Hashes of passwords as systems store them. They are no secrets by design and are cracked in practice.

import { isPlaceholder } from '../../plausible.js';
import { base62, type Candidate, type Judgement, type SecretRule, sample } from '../../rule.js';
import { rehearsal } from '../generic/rehearsal.js';
import { placeRule, typedPassword } from './place.js';

const change = 'Have its owner set a new password';
const gives = 'guess the password at any speed they can pay for, and then log in as its owner';
const crypt = './0-9A-Za-z';
const passwordFile =
  /(?:^|\/)\.?(?:htpasswd|htpasswd[\w.-]{0,20}|[\w-]{1,30}\.htpasswd|shadow[-~]?|g?shadow[\w.-]{0,10}|master\.passwd|[\w-]{0,30}passwd[\w.-]{0,10}|users?\.digest|\.?htdigest)$/i;

/** Made-up hashes fill tests and manuals, where one says nothing; in a file of passwords they count anywhere. */
function storedHash({ path, before }: Pick<Candidate, 'path' | 'before'>): Judgement | undefined {
  if (passwordFile.test(path)) return { severity: 'high' };
  if (/(?:^|\n)[ \t]*(?:#|\/\/|\*|;|--)[^\n]*$/.test(before.slice(-300))) return undefined;
  // A hash to compare with when the user is unknown.
  if (/(?:dummy|fake|example|sample)\w{0,30}["']?\s{0,3}[=:]\s{0,3}\w?["'`]?$/i.test(before.slice(-60))) return undefined;
  return rehearsal.test(path) ? undefined : {};
}

export const hashRules: readonly SecretRule[] = [
  placeRule({
    id: 'crypt-password-hash',
    aliases: ['password-hash', 'bcrypt-hash', 'shadow-hash'],
    title: 'Password hash',
    gives,
    change,
    severity: 'medium',
    confidence: 'medium',
    keywords: [
      '$krb5asrep$',
      '$krb5tgs$',
      '$1$',
      '$2a$',
      '$2b$',
      '$2y$',
      '$5$',
      '$6$',
      '$apr1$',
      '$y$',
      '$argon2',
      '$8$',
      '$9$',
      '$sha512$',
      '$md5$',
      '$md5,',
      '$gy$',
    ],
    // Compose takes a sign for one when it is written twice.
    pattern: new RegExp(
      `(?<secret>\\$(?:krb5(?:asrep|tgs)\\$\\d{2}\\$[^\\s"']{40,600}|2[aby]\\$\\$?\\d{2}\\$\\$?[${crypt}]{53}|(?:1|apr1)\\$\\$?[${crypt}]{1,8}\\$\\$?[${crypt}]{22}|5\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{43}|6\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{86}|g?y\\$[${crypt}]{1,6}\\$[${crypt}]{1,86}\\$[${crypt}]{43}|[89]\\$[${crypt}]{14}\\$[${crypt}]{43}|md5(?:,rounds=\\d{1,9})?\\$[${crypt}]{1,16}[$]{1,2}[${crypt}]{22}|argon2(?:id|i|d)\\$v=\\d{1,3}\\$m=\\d{1,9},t=\\d{1,4},p=\\d{1,3}\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128}))(?![${crypt}])`,
      'iy',
    ),
    judge: ({ secret, path, before }) => (/x{6}|\*{3}|EXAMPLE|(.)\1{7}/.test(secret) ? undefined : storedHash({ path, before })),
    bad: [
      { text: () => `admin:$apr1$${sample(base62, 8)}$${sample(base62, 22)}`, path: '.htpasswd' },
      { text: () => `root:$6$${sample(base62, 8)}$${sample(base62, 86)}:17800:0:99999:7:::`, path: 'etc/shadow' },
      { text: () => `password_hash = '$2y$10$${sample(base62, 53)}'`, path: 'seed.sql' },
      { text: () => `    - basicauth.users=bob:$$apr1$$${sample(base62, 8)}$$${sample(base62, 22)}`, path: 'compose.yml' },
      { text: () => `    - basicauth.users=bob:$$2y$$05$$${sample(base62, 53)}`, path: 'compose.yml' },
      { text: () => `enable secret 5 $1$${sample(base62, 4)}$${sample(base62, 22)}`, path: 'edge.cfg' },
    ],
    good: [
      { text: 'root:!:17800:0:99999:7:::', path: 'etc/shadow' },
      { text: 'echo "$1$2$3" costs $5$ or $6$', path: 'a.sh' },
      { text: () => `hash := "$2a$10$${sample(base62, 53)}"`, path: 'login_test.go' },
    ],
  }),
  placeRule({
    id: 'htpasswd-hash',
    title: 'Password hash in a password file',
    gives,
    change,
    severity: 'medium',
    keywords: [],
    path: /(?:^|\/)\.?(?:htpasswd[\w.-]{0,20}|htdigest)$/i,
    pattern:
      /:(?:[\w .@-]{1,60}:(?=[0-9a-f]{32}\s))?(?<secret>\{SHA\}[A-Za-z0-9+/]{27}=|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,120}={0,2}|[0-9a-f]{32}|[./0-9A-Za-z]{13})(?=\s|:|$)/g,
    judge: () => ({}),
    bad: [
      { text: () => `admin:{SHA}${sample(base62, 27)}=\n`, path: '.htpasswd' },
      { text: () => `admin:${sample(base62, 13)}\n`, path: 'conf/.htpasswd' },
      { text: () => `admin:realm:${sample('0123456789abcdef', 32)}\n`, path: '.htdigest' },
    ],
    good: [
      { text: 'admin:\n', path: '.htpasswd' },
      { text: () => `admin:${sample(base62, 13)}\n`, path: 'users.txt' },
      { text: 'AuthUserFile: /etc/apache2/.htpasswd\n', path: 'README.md' },
    ],
  }),
  placeRule({
    id: 'stored-password-hash',
    aliases: ['postgres-scram-verifier', 'mysql-password-hash', 'ldap-ssha-hash'],
    title: 'Password hash of a database or a directory',
    gives,
    change,
    severity: 'medium',
    confidence: 'medium',
    keywords: ['scram-sha-', "'*", '"*', 'password *', '{ssha', '{pbkdf2', '{crypt}'],
    // PostgreSQL's verifier, MySQL's native hash, RFC 2307 schemes, and the line of a dump of Windows accounts.
    pattern: new RegExp(
      `(?:(?<secret>SCRAM-SHA-(?:1|256|512)\\$\\d{3,7}:[A-Za-z0-9+/]{16,88}={0,2}\\$[A-Za-z0-9+/]{27,88}={0,2}:[A-Za-z0-9+/]{27,88}={0,2}|\\{SSHA(?:256|384|512)?\\}[A-Za-z0-9+/]{32,160}={0,2}|\\{(?:PBKDF2[\\w-]{0,12}|CRYPT)\\}[${crypt}$=,+]{20,200})|(?:['"]|password )(?<bare>\\*[0-9A-F]{40}))(?![0-9A-Za-z+/])`,
      'iy',
    ),
    judge: ({ secret, path, before }) =>
      isPlaceholder(secret) || (secret.startsWith('*') && !/identified|password|auth/i.test(before.slice(-160)))
        ? undefined
        : storedHash({ path, before }),
    bad: [
      {
        text: () => `password: "SCRAM-SHA-256$4096:${sample(base62, 22)}==$${sample(base62, 43)}=:${sample(base62, 43, 9)}="`,
        path: 'role.yaml',
      },
      { text: () => `UPDATE mysql.user SET authentication_string = '*${sample('0123456789ABCDEF', 40, 3)}';`, path: 'grants.sql' },
      { text: () => `userPassword: {SSHA}${sample(base62, 38)}==`, path: 'users.ldif' },
    ],
    good: [
      { text: 'password_encryption = scram-sha-256', path: 'postgresql.conf' },
      { text: "IDENTIFIED BY PASSWORD '*'", path: 'grants.sql' },
      { text: 'the scheme {SSHA} is salted', path: 'README.md' },
    ],
  }),
  placeRule({
    id: 'windows-account-hash',
    aliases: ['ntlm-hash-pair', 'sam-dump'],
    title: 'Password hashes of a Windows account (LM and NT)',
    gives: 'log in with the hash itself, without the password',
    change,
    keywords: [':::'],
    pattern: /:::/iy,
    spans: function* (text, match) {
      const before = text.slice(Math.max(0, match.index - 160), match.index);
      const pair = /[\w.$ \\-]{1,60}:\d{3,7}:(?<value>[0-9a-f]{32}:[0-9a-f]{32})$/i.exec(before)?.groups?.value;
      if (pair !== undefined) yield [match.index - pair.length, match.index];
    },
    // The second is the hash of no password at all.
    judge: ({ secret, path, before }) =>
      isPlaceholder(secret) || /:31d6cfe0d16ae931b73c59d7e0c089c0$/i.test(secret) ? undefined : storedHash({ path, before }),
    bad: ['a', 'b', 'c'].map((name, index) => ({
      text: () => `${name}dm:500:${sample('0123456789abcdef', 32, index + 1)}:${sample('0123456789abcdef', 32, index + 5)}:::\n`,
      path: 'dump.txt',
    })),
    good: [
      { text: () => `guest:501:${'aad3b435b51404ee'.repeat(2)}:31d6cfe0d16ae931b73c59d7e0c089c0:::`, path: 'dump.txt' },
      { text: 'a:::b', path: 'a.txt' },
      { text: 'root:x:0:::', path: 'shadow.txt' },
    ],
  }),
  placeRule({
    id: 'junos-reversible-secret',
    aliases: ['juniper-type-9-password'],
    title: 'Reversible password in a Junos configuration',
    gives: 'decode it at once and log in to the device or its peers',
    change: 'Set a new one on the device',
    keywords: ['"$9$', ' $9$'],
    pattern: /(?:"| )(?<secret>\$9\$[./0-9A-Za-z-]{8,120})(?=["\s;]|$)/iy,
    judge: ({ secret, path, before }) =>
      /^\$9\$[./0-9A-Za-z]{14}\$/.test(secret) || isPlaceholder(secret.slice(3)) ? undefined : storedHash({ path, before }),
    bad: [1, 2, 3].map((seed) => ({
      text: () => `set system radius-server 10.0.0.1 secret "$9$${sample(base62, 24, seed)}"\n`,
      path: 'edge.conf',
    })),
    good: [
      { text: 'secret "$9$xxxxxxxxxxxxxxxxxxxx"', path: 'edge.conf' },
      { text: 'costs $9$ or so', path: 'a.md' },
      { text: 'echo "$9$8"', path: 'a.sh' },
    ],
  }),
  placeRule({
    id: 'cisco-type-7-password',
    title: 'Reversible password in a router configuration',
    gives: 'decode it at once and log in to the device',
    change: 'Set a new password of type 8 or 9 on the device',
    severity: 'high',
    keywords: ['password 7 ', 'secret 7 ', 'key 7 ', 'password 0 ', 'secret 0 ', 'key 0 '],
    pattern: /(?:password|secret|key) (?:7 (?<secret>[01][0-9](?:[0-9A-F]{2}){4,40}|[0-9A-F]{12,80})|0 (?<bare>\S{4,64}))(?=\s|$)/iy,
    judge: ({ secret, match }) => {
      if (/ 0 \S+$/.test(match[0])) return typedPassword({ secret });
      return !isPlaceholder(secret) && /[A-F0-9]{6}|\d/i.test(secret) && !/^(?:0+|x+)$/i.test(secret) ? {} : undefined;
    },
    bad: [
      // Assembled, lest our own pages and sources hold what the rule is for.
      { text: () => `username admin privilege 15 password ${['7', '0822455D0A16544541'].join(' ')}`, path: 'edge.cfg' },
      { text: () => `enable password ${['7', '110A1016141D5A5E57'].join(' ')}`, path: 'edge.conf' },
      { text: () => `username ops secret 0 ${made14()}`, path: 'edge.txt' },
    ],
    good: [
      { text: 'the password 7 characters long', path: 'a.md' },
      { text: 'enable password 7 <encrypted>', path: 'a.md' },
      { text: 'key 7 of the list', path: 'a.txt' },
      { text: 'username testuser privilege 15 password 0 password1', path: 'a.cfg' },
    ],
  }),
  placeRule({
    id: 'snmp-community-string',
    title: 'SNMP community string or passphrase',
    gives: 'read, and with RW change, the settings of the device',
    change: 'Replace it on the device, or use SNMPv3',
    severity: 'medium',
    keywords: ['snmp-server community ', 'rwcommunity ', 'rocommunity ', 'createuser '],
    pattern:
      /(?:(?:snmp-server community|r[wo]community6?) (?<secret>[^\s"']{4,64})|createuser [\w.-]{1,32} (?:md5|sha(?:-\d{3})?) "?(?<bare>[^\s"']{8,64})"?)(?=\s|$)/iy,
    // A word is as likely one of a manual as one that somebody chose.
    judge: ({ secret }) => {
      if (/^(?:public|private|community|string|secret|<.*|\$.*|.*here|test.*)$/i.test(secret)) return undefined;
      return typedPassword({ secret }) === undefined || /^[a-z]+\d?$/i.test(secret) ? { confidence: 'low' } : {};
    },
    bad: [
      { text: () => `snmp-server community ${made14()} RW`, path: 'edge.cfg' },
      { text: () => `rwcommunity ${made14()} 10.0.0.0/8`, path: 'snmpd.conf' },
      { text: () => `snmp-server community ${made14()} RO 10`, path: 'edge.txt' },
      { text: () => `createUser ops SHA "${made14()}" AES`, path: 'snmpd.conf' },
    ],
    good: [
      { text: 'snmp-server community public RO', path: 'a.cfg' },
      { text: 'rocommunity public default', path: 'snmpd.conf' },
      { text: 'snmp-server community <string> RW', path: 'a.md' },
    ],
  }),
];

function made14(): string {
  return `Ac${sample(base62, 12, 31)}9`;
}
