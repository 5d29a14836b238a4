// Keys that clients of one service are given as a bare argument, and secrets of devices, templates and statements of SQL.

import type { SecretRule } from '../../rule.js';
import { hexDigest } from '../generic/measures.js';
import { kindOfName } from '../generic/names.js';
import { fitOf, looksRandom } from '../generic/values.js';
import { shellValue } from './commands.js';
import { made, placeRule, typedPassword } from './place.js';

/** Commands up to the value of their key: what they begin with, and what follows that. */
const clients: readonly (readonly [start: string, rest: string])[] = [
  ['cargo login', ''],
  ['snyk auth', ''],
  ['ngrok ', '(?:config[ \\t]{1,3}add-)?authtoken'],
  ['doctl auth init', '[ \\t]{1,3}(?:-t|--access-token)'],
  ['gh secret set', '[ \\t][^\\n;|]{0,160}?[ \\t](?:-b|--body)'],
  ['poetry config', '[ \\t]{1,3}(?:pypi-token\\.[\\w-]{1,40}|http-basic\\.[\\w-]{1,40}[ \\t]{1,3}[\\w@.-]{1,60})'],
  ['dotnet nuget', '[ \\t]{1,3}push[ \\t][^\\n;|]{0,200}?[ \\t]-k'],
  ['dotnet nuget', '[ \\t]{1,3}(?:add|update)[ \\t][^\\n;|]{0,240}?[ \\t]-p'],
  ['twine upload', '[ \\t][^\\n;|]{0,160}?[ \\t]-p'],
  ['openssl enc', '[ \\t][^\\n;|]{0,160}?[ \\t]-k'],
  ['consul kv put', '[ \\t]{1,3}[\\w/.-]{0,80}(?:pass(?:word)?|secret|token|key)'],
  ['etcdctl put', '[ \\t]{1,3}[\\w/.-]{0,80}(?:pass(?:word)?|secret|token|key)'],
  ['mc alias set', '(?:[ \\t]{1,3}[^\\s]{1,100}){3}'],
  ['signtool sign', '[ \\t][^\\n;|]{0,200}?[ \\t]/p'],
  ['xcrun altool', '[ \\t][^\\n;|]{0,240}?[ \\t](?:-p|--password)'],
  ['bundle config', '[ \\t]{1,3}(?:set[ \\t]{1,3})?(?:--\\w{1,10}[ \\t]{1,3})?(?!(?:local|build)\\.)[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,6}'],
  ['cf set-env', '[ \\t]{1,3}[\\w-]{1,60}[ \\t]{1,3}\\w{0,60}(?:PASS(?:WORD)?|SECRET|TOKEN|KEY)'],
  ['az sql server create', '[ \\t][^\\n;|]{0,240}?[ \\t](?:-p|--admin-password)'],
  ['aws ssm put-parameter', '[ \\t][^\\n;|]{0,160}?SecureString[ \\t][^\\n;|]{0,160}?--value'],
  ['wpa_passphrase', '[ \\t]{1,3}[^\\s]{1,40}'],
  ['http -', 'a'],
  ['xh -', 'a'],
];

export const clientRules: readonly SecretRule[] = [
  placeRule({
    id: 'client-argument-password',
    title: 'Key or password as an argument of a client',
    gives: 'act at the service that the command talks to',
    change: 'Revoke it where it was issued, issue a new one',
    generic: true,
    keywords: [...new Set(clients.map(([start]) => start))],
    pattern: new RegExp(
      `(?:${clients.map(([start, rest]) => start + rest).join('|')})[ \\t=]{1,3}(?:["']?[\\w.@+-]{1,60}:)?${shellValue('secret')}`,
      'y',
    ),
    judge: ({ secret }) => (secret.startsWith('-') ? undefined : typedPassword({ secret })),
    bad: [
      { text: () => `cargo login ${made(101, 32)}`, path: 'publish.sh' },
      { text: () => `poetry config http-basic.acme ci ${made(102)}`, path: 'setup.sh' },
      { text: () => `gh secret set API_TOKEN --body "${made(103, 24)}"`, path: 'setup.sh' },
      { text: () => `dotnet nuget push a.nupkg -k ${made(104, 46)} -s acme`, path: 'publish.sh' },
      { text: () => `openssl enc -aes-256-cbc -k ${made(105)} -in a -out b`, path: 'backup.sh' },
      { text: () => `consul kv put app/db/password ${made(106)}`, path: 'setup.sh' },
      { text: () => `http -a ci:${made(107)} https://api.acme.io`, path: 'a.sh' },
      { text: () => `signtool sign /f app.pfx /p ${made(108)} app.exe`, path: 'sign.bat' },
      { text: () => `bundle config set --global gems.acme.io ci:${made(109)}`, path: 'setup.sh' },
    ],
    good: [
      { text: 'bundle config --local local.omnibus .bundle/local-omnibus7', path: 'setup.sh' },
      { text: 'bundle config build.nokogiri use-system-libraries7', path: 'setup.sh' },
      { text: 'cargo login "$CARGO_TOKEN"', path: 'publish.sh' },
      { text: 'gh secret set API_TOKEN --body "$TOKEN"', path: 'setup.sh' },
      { text: 'dotnet nuget push a.nupkg -k %NUGET_KEY% -s acme', path: 'publish.bat' },
      { text: 'poetry config pypi-token.acme <token>', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'curl-auth-key',
    title: 'Key as the user on the command line of curl',
    gives: 'act at the service the command calls',
    change: 'Revoke it where it was issued, issue a new one',
    generic: true,
    keywords: ['curl '],
    pattern: /curl(?=[ \t])(?:[^\n\\]|\\[\s\S]){0,300}?[ \t](?:-u|--user)[ \t=]{0,3}["']?(?<secret>[\w-]{16,120}):["']?(?![^\s"'])/iy,
    judge: ({ secret }) => (looksRandom(secret) && /\d/.test(secret) ? typedPassword({ secret }) : undefined),
    bad: [
      { text: () => `curl https://api.acme.io/v1 -u ${made(111, 24)}:` },
      { text: () => `curl -u "${made(112, 32)}:" https://api.acme.io/v1` },
      { text: () => `curl https://api.acme.io/v1 \\\n  --user '${made(113, 24)}:'` },
    ],
    good: [
      { text: 'curl -u "$API_KEY:" https://api.acme.io' },
      { text: 'curl -u my-user-of-staging: https://api.acme.io' },
      { text: 'curl -u YOUR_API_KEY_HERE: https://api.acme.io' },
    ],
  }),
  placeRule({
    id: 'app-specific-password',
    title: 'Password of an account of Google or Apple for one program',
    gives: 'read and send the mail of the account, or sign and upload in its name',
    change: 'Revoke it in the account (myaccount.google.com/apppasswords, account.apple.com)',
    references: ['https://support.google.com/accounts/answer/185833', 'https://support.apple.com/en-us/102654'],
    keywords: [
      'application_specific_password',
      'app_specific_password',
      'apple_id_password',
      'app_password',
      'gmail_password',
      'mail_password',
      'smtp_password',
      'app-specific-password',
      'apppassword',
    ],
    pattern:
      /(?:app(?:lication)?_specific_password|apple_id_password|app_password|gmail_password|mail_password|smtp_password|app-specific-password|apppassword)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[a-z]{4}(?<joint>[- ])[a-z]{4}\k<joint>[a-z]{4}\k<joint>[a-z]{4})(?![\w-])/iy,
    judge: ({ secret }) => (secret.split(/[- ]/).filter(isUnspoken).length >= 2 && !/^(?:abcd|xxxx|aaaa)/.test(secret) ? {} : undefined),
    bad: [
      { text: () => `GMAIL_APP_PASSWORD="${['qzkv', 'hwtb', 'xmpl', 'gjrd'].join(' ')}"`, path: '.env' },
      { text: () => `FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=${['bqtr', 'kxvw', 'mzpd', 'hgfl'].join('-')}`, path: 'fastlane/.env' },
      { text: () => `smtp_password: '${['vrtk', 'wqhz', 'plmx', 'ndgb'].join(' ')}'`, path: 'config.yml' },
    ],
    good: [
      { text: 'GMAIL_APP_PASSWORD="your pass word here"', path: '.env' },
      { text: 'APP_SPECIFIC_PASSWORD=abcd-efgh-ijkl-mnop', path: '.env' },
      { text: 'smtp_password: "xxxx xxxx xxxx xxxx"', path: 'config.yml' },
    ],
  }),
  placeRule({
    id: 'sqlplus-password',
    title: 'Password on the command line of an Oracle client',
    gives: 'log in to the database',
    change: 'Change the password of the database user',
    // `scott/tiger` is in every manual.
    judge: ({ secret }) => (/^[a-z]+$/i.test(secret) ? undefined : typedPassword({ secret })),
    keywords: ['sqlplus ', 'sqlldr ', 'impdp ', 'expdp ', 'rman target '],
    pattern: /(?:sqlplus|sqlldr|impdp|expdp|rman target)[ \t]{1,3}(?:-\w{1,8}[ \t]{1,3}){0,3}["']?\w{1,30}\/(?<secret>[^\s"'@/]{4,80})@/iy,
    bad: [
      { text: () => `sqlplus app/${made(114)}@orcl`, path: 'load.sh' },
      { text: () => `sqlplus -s app/${made(115)}@db.acme.io:1521/orcl @a.sql`, path: 'load.sh' },
      { text: () => `expdp app/${made(116)}@orcl schemas=app`, path: 'backup.bat' },
    ],
    good: [
      { text: 'sqlplus app/$PASSWORD@orcl', path: 'load.sh' },
      { text: 'sqlplus scott/tiger@orcl', path: 'a.md' },
      { text: 'sqlplus / as sysdba', path: 'a.sh' },
    ],
  }),
  placeRule({
    id: 'network-device-key',
    title: 'Shared key in the configuration of a network device',
    gives: 'pose as the device, or as the server that logs people in',
    change: 'Change the key on the device and on its server',
    keywords: [
      'tacacs-server ',
      'radius-server ',
      'isakmp key ',
      'ppp chap password ',
      'authentication-key ',
      'message-digest-key ',
      'neighbor ',
      'snmp-server user ',
    ],
    pattern:
      /(?:(?:tacacs|radius)-server(?=[ \t])[^\n]{0,120}?[ \t]key|isakmp key|ppp chap password|(?:authentication|message-digest)-key[ \t]{1,3}\d{1,5}[ \t]{1,3}md5|neighbor[ \t]{1,3}[\w.:-]{1,60}[ \t]{1,3}password|snmp-server user(?=[ \t])[^\n]{0,120}?[ \t]auth[ \t]{1,3}(?:md5|sha)(?:-?\d{1,3})?)[ \t]{1,3}(?:0[ \t]{1,3})?(?<secret>[^\s"'`]{6,100})/iy,
    judge: ({ secret }) => (/^(?:cisco|secret|shared|key)[\w-]{0,8}$/i.test(secret) ? undefined : typedPassword({ secret })),
    bad: [
      { text: () => `tacacs-server key ${made(117)}\n`, path: 'edge.cfg' },
      { text: () => `radius-server host 10.0.0.1 auth-port 1812 key 0 ${made(118)}\n`, path: 'edge.cfg' },
      { text: () => `crypto isakmp key ${made(119)} address 192.0.2.7\n`, path: 'edge.cfg' },
      { text: () => ` neighbor 10.0.0.1 password ${made(130)}\n`, path: 'edge.cfg' },
      { text: () => `snmp-server user ops admins v3 auth sha ${made(131)} priv aes 128 x\n`, path: 'edge.cfg' },
    ],
    good: [
      { text: 'tacacs-server key <key>\n', path: 'edge.cfg' },
      { text: 'radius-server host 10.0.0.1 auth-port 1812\n', path: 'edge.cfg' },
      { text: () => `crypto isakmp key ${'cisco'}123 address 192.0.2.7\n`, path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'nickserv-password',
    title: 'Password of an account of IRC',
    gives: 'log in to the network in the name of the account',
    change: 'Change the password (SET PASSWORD)',
    severity: 'medium',
    keywords: ['nickserv'],
    pattern: /nickserv["']?[\s,:]{1,4}["']?:?identify[ \t]{1,3}(?:[\w-]{1,30}[ \t]{1,3}(?=[^\s"'`]{6}))?(?<secret>[^\s"'`]{6,80})/iy,
    bad: [
      { text: () => `/msg NickServ IDENTIFY ${made(120)}\n`, path: 'irssi.conf' },
      { text: () => `bot.privmsg("NickServ", "IDENTIFY ${made(121)}")`, path: 'bot.py' },
      { text: () => `PRIVMSG NickServ :IDENTIFY acme ${made(122)}\n`, path: 'notes.txt' },
    ],
    good: [
      { text: '/msg NickServ IDENTIFY <password>\n', path: 'a.md' },
      { text: 'bot.privmsg("NickServ", "IDENTIFY " + password)', path: 'bot.py' },
      { text: () => `bot.say('/msg NickServ IDENTIFY ${'$'}{nick(12)}\\n')`, path: 'bot.js' },
      { text: "bot.say('/msg NickServ IDENTIFY <password>\\n')", path: 'bot.js' },
      { text: '/msg NickServ IDENTIFY password\n', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'cloudformation-parameter-default',
    title: 'Password as the default of a CloudFormation parameter',
    gives: 'log in to what the parameter opens',
    change: 'Change the password, leave the default out and mark the parameter NoEcho',
    keywords: ['password:', 'secret:', 'token:', 'apikey:', 'passwd:'],
    path: /\.(?:ya?ml|template)$/i,
    pattern:
      /(?:password|secret|token|apikey|passwd):[ \t]{0,8}\r?\n(?:[ \t]{1,20}(?:Type|Description|NoEcho|M(?:in|ax)Length|AllowedPattern|ConstraintDescription):[^\n]{0,200}\n){1,7}?[ \t]{1,20}Default:[ \t]{1,4}["']?(?<secret>[^\s"'#]{4,120})/iy,
    bad: [
      { text: () => `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${made(123)}\n`, path: 'stack.yaml' },
      { text: () => `  ApiToken:\n    Description: of the API\n    Type: String\n    Default: '${made(124, 24)}'\n`, path: 'stack.yml' },
      { text: () => `  AdminSecret:\n    Type: String\n    NoEcho: true\n    Default: "${made(125)}"\n`, path: 'a.template' },
    ],
    good: [
      { text: 'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n', path: 'stack.yaml' },
      { text: 'Parameters:\n  DbPassword:\n    Type: String\n    Default: changeme\n', path: 'stack.yaml' },
      { text: '  DbPassword:\n    Type: AWS::SSM::Parameter::Value<String>\n    Default: /app/db/password\n', path: 'stack.yaml' },
    ],
  }),
  placeRule({
    id: 'sql-insert-password',
    title: 'Password in a row that SQL inserts',
    gives: 'log in to the application as that user',
    change: 'Change the password',
    confidence: 'medium',
    generic: true,
    keywords: ['insert into'],
    pattern: /insert into[ \t]{1,4}[\w.`"[\]]{1,80}\s{0,4}\((?<columns>[^()]{3,400})\)\s{0,8}values\s{0,8}(?=\()/iy,
    spans: insertedPasswords,
    judge: ({ secret }) =>
      hexDigest.test(secret) || !(looksRandom(secret) || hasAllKinds(secret)) ? undefined : typedPassword({ secret }),
    bad: [
      { text: () => `INSERT INTO users (name, password) VALUES ('bob', '${made(126)}');`, path: 'seed.sql' },
      { text: () => `insert into app.user ("passwd", "mail") values ('${made(127)}', 'a@acme.io');`, path: 'seed.sql' },
      { text: () => `INSERT INTO users (id, name, password) VALUES (1, 'a', '?'), (2, 'b', '${made(128)}');`, path: 'seed.sql' },
      { text: () => `INSERT INTO apps (id, oauth_client_secret) VALUES (1, '${made(130, 32)}');`, path: 'seed.sql' },
    ],
    good: [
      { text: () => `INSERT INTO users (name, note) VALUES ('bob', '${made(129)}');`, path: 'seed.sql' },
      { text: "INSERT INTO users (name, password) VALUES ('bob', 'password');", path: 'seed.sql' },
      { text: 'INSERT INTO users (name, password) VALUES (?, ?);', path: 'a.go' },
      { text: () => `INSERT INTO users (id, password_hash) VALUES (1, '${made(131, 32)}');`, path: 'seed.sql' },
    ],
  }),
  placeRule({
    id: 'sql-setting-secret',
    title: 'Password or key that SQL writes to a setting',
    gives: 'log in to what the setting is for',
    change: 'Change it where it was issued',
    confidence: 'medium',
    generic: true,
    keywords: ["value = '", "value='"],
    pattern: /value\s?=\s?'(?<secret>[^'\n]{6,200})'\s{1,20}where\s{1,4}[\w.`"]{1,60}\s{0,3}=\s{0,3}'(?<setting>[\w.:/-]{3,80})'/iy,
    judge: ({ secret, match }) => {
      const kind = kindOfName(match.groups?.setting ?? '');
      if (kind !== 'password' && kind !== 'secret') return undefined;
      return fitOf(secret, kind, { quoted: true, wrapped: false, credentialFile: false }) === undefined ? undefined : {};
    },
    bad: [
      { text: () => `UPDATE settings SET value = '${made(132, 24)}' WHERE name = 'smtp_password';`, path: 'fix.sql' },
      { text: () => `update wp_options set option_value='${made(133, 32)}' where option_name='mailer_api_key';`, path: 'fix.sql' },
      { text: () => `db.run("UPDATE config SET value = '${made(134, 32)}' WHERE \`key\` = 'oauth.client_secret'")`, path: 'fix.js' },
    ],
    good: [
      { text: () => `UPDATE settings SET value = '${made(135, 24)}' WHERE name = 'theme_revision';`, path: 'fix.sql' },
      { text: "UPDATE settings SET value = 'changeme' WHERE name = 'smtp_password';", path: 'fix.sql' },
      { text: "UPDATE settings SET value = ? WHERE name = 'smtp_password';", path: 'fix.sql' },
    ],
  }),
];

/** Four letters that are no syllable: no vowel, or three consonants on end. */
function isUnspoken(letters: string): boolean {
  return !/[aeiouy]/.test(letters) || /[bcdfghjklmnpqrstvwxz]{3}/.test(letters);
}

/** A small letter, a capital, a digit and a sign, as forms ask for them. */
function hasAllKinds(secret: string): boolean {
  return secret.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[!#$%^&*?@]/].every((kind) => kind.test(secret));
}

/** Brackets of one statement that are looked at, and how far behind its head. */
const mostRows = 100;
const rowsReach = 2048;

/** The values of the column whose name is that of a password or a secret. */
function* insertedPasswords(text: string, match: RegExpExecArray): Iterable<readonly [number, number]> {
  const columns = (match.groups?.columns ?? '').split(',').map((name) => name.replace(/[\s`"[\]]/g, ''));
  const column = columns.findIndex((name) => /^(?:password|secret)$/.test(kindOfName(name) ?? ''));
  if (column < 0) return;
  const start = match.index + match[0].length;
  let place = 0;
  let rows = 0;
  let inside = false;
  for (const cell of text.slice(start, start + rowsReach).matchAll(/'(?<value>(?:[^'\\\n]|''|\\.){0,400})'|[(),;]|[^'(),;\s]{1,200}/g)) {
    const [token] = cell;
    if (token === ';' || rows > mostRows) return;
    if (token === '(' || token === ')') {
      inside = token === '(';
      place = 0;
      rows++;
    } else if (!inside && token !== ',') return;
    else if (token === ',') place++;
    else if (place === column && cell.groups?.value !== undefined && cell.groups.value !== '') {
      const at = start + cell.index + 1;
      yield [at, at + cell.groups.value.length];
    }
  }
}
