// Passwords typed on command lines: shell histories, scripts, batch files, notes.

import { isPlaceholder } from '../../plausible.js';
import { type Judgement, type SecretRule, sample } from '../../rule.js';
import { looksIssued } from '../generic/measures.js';
import { rehearsal, sourceCode } from '../generic/rehearsal.js';
import { made, placeRule, typedPassword } from './place.js';

const change = 'Change the password';

/** A value as a shell takes it: quoted, or up to a blank. */
const word = `(?:'(?<secret>[^'\\n]{3,120})'|"(?<bare>[^"\\n]{3,120})")`;
export const shellValue = (name: string): string => `(?:(?<quote>["'])?)(?<${name}>[^\\s"'\`;|&<>()]{3,120})`;

/**
 * Clients, and the options of each that take a password. Case tells one option from another: `ldapsearch -W` asks for the password,
 * `rabbitmqadmin -P` takes a port.
 */
const clientOptions: readonly (readonly [tools: string, options: string])[] = [
  ['redis-cli', '-a[ \\t]|--pass[ =]'],
  ['ldap(?:search|modify|add|whoami|passwd)', '-w[ \\t]'],
  ['mongo(?:sh|dump|restore)?|cqlsh|rabbitmqadmin', '-p[ \\t]|--password[ =]'],
  ['ipmitool|sqlcmd|bcp', '-P[ \\t]'],
  ['xfreerdp|rdesktop', '/p:|-p[ \\t]'],
  ['clickhouse-client|lftp|winexe', '--password[ =]'],
  ['nmcli', 'password[ \\t]'],
];

export const commandRules: readonly SecretRule[] = [
  placeRule({
    id: 'tool-command-password',
    title: 'Password on a command line',
    gives: 'log in, or open the archive, with it',
    change,
    keywords: [
      'htpasswd ',
      'zip ',
      '7z ',
      'unrar ',
      'smbclient ',
      'rabbitmqctl ',
      'keytool ',
      'jarsigner ',
      'apksigner ',
      'plink ',
      'pscp ',
      'winscp ',
      'svn ',
      'snmpwalk ',
      'snmpget ',
    ],
    pattern: new RegExp(
      `(?:htpasswd[ \\t]{1,3}(?:-[a-zA-Z]{1,6}[ \\t]{1,3}){0,3}-[a-zA-Z]{0,5}b[a-zA-Z]{0,5}(?:[ \\t]{1,3}-[a-zA-Z]{1,4}){0,3}(?:[ \\t]{1,3}[^\\s-][^\\s]{0,100}){1,2}[ \\t]{1,3}|(?:zip|7z|unrar)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-P[ \\t]{1,3}|--password[ =]|-p(?=[^\\s-]))|smbclient(?=[ \\t])[^\\n;|]{0,160}?[ \\t]-U[ \\t]{0,3}["']?[\\w.\\\\/-]{1,60}%|rabbitmqctl(?=[ \\t])[^\\n;|]{0,60}?(?:add_user|change_password)[ \\t]{1,3}[^\\s]{1,60}[ \\t]{1,3}|(?:keytool|jarsigner|apksigner)(?=[ \\t])[^\\n;|]{0,240}?[ \\t](?:-storepass|-keypass|--ks-pass pass:|--key-pass pass:)[ \\t]{0,3}|(?:plink|pscp|winscp)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-pw|/password=)[ \\t]{0,3}|svn(?=[ \\t])[^\\n;|]{0,200}?[ \\t]--password[ \\t=]{1,3}|snmp(?:walk|get)(?=[ \\t])[^\\n;|]{0,120}?[ \\t]-[AX][ \\t]{1,3})${shellValue('secret')}`,
      'y',
    ),
    judge: ({ secret }) => (secret.startsWith('-') ? undefined : judged(secret)),
    bad: [
      { text: () => `htpasswd -b .htpasswd admin ${made(31)}`, path: 'setup.sh' },
      { text: () => `zip -P ${made(32)} backup.zip data`, path: 'backup.sh' },
      { text: () => `rabbitmqctl add_user app ${made(33)}`, path: 'setup.sh' },
      { text: () => `keytool -genkey -alias a -storepass ${made(34)} -keystore k.jks`, path: 'README.md' },
      { text: () => `smbclient //files/share -U ops%${made(35)}`, path: 'a.sh' },
      { text: () => `snmpwalk -v3 -l authPriv -u ops -a SHA256 -A ${made(36)} -x AES 192.0.2.7`, path: 'a.sh' },
    ],
    good: [
      { text: 'htpasswd -c .htpasswd admin', path: 'setup.sh' },
      { text: 'zip -r backup.zip data', path: 'a.sh' },
      { text: 'unzip -p "zip/$ASSET" tool-v2 > "$TARGET"', path: 'a.sh' },
      { text: 'unzip -p dist/app7.zip META-INF/MANIFEST.MF', path: 'a.sh' },
      { text: 'rabbitmqctl add_user app "$PASSWORD"', path: 'a.sh' },
      { text: 'keytool -list -storepass changeit', path: 'a.sh' },
    ],
  }),
  placeRule({
    id: 'mysql-command-password',
    title: 'Password on the command line of a MySQL client',
    gives: 'log in to the database',
    change,
    keywords: ['mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mysqlcheck ', 'mariadb ', 'mariadb-dump ', 'mysqlsh '],
    pattern: new RegExp(
      `(?:mysql(?:dump|admin|import|check|sh)?|mariadb(?:-dump)?)[ \\t][^\\n;|]{0,160}?(?:[ \\t]?-p|[ \\t]--password=)${shellValue('secret')}`,
      'y',
    ),
    // `-db mysql -prefork`: the kind of a database, given to a program that takes other options.
    judge: ({ secret, match, before }) =>
      /(?:^|[ \t])(?:-p|--password=)["']?$/.test(match[0].slice(0, -secret.length)) &&
      !/(?:^|[ \t"'`])--?(?:db|database|driver|engine|dialect|backend)[ \t=]$/.test(
        before.slice(0, before.length + secret.length - match[0].length),
      )
        ? judged(secret)
        : undefined,
    bad: [
      { text: () => `mysql -u root -p${made(1)} app`, path: '.bash_history' },
      { text: () => `mysqldump --user=root --password=${made(2)} app > app.sql`, path: 'backup.sh' },
      { text: () => `mysqladmin -uroot -p'${made(3)}' ping`, path: 'README.md' },
      { text: () => `mysql -hdb -P3306 -uroot -p${made(37)} app`, path: 'load.sh' },
    ],
    good: [
      { text: 'mysql -u root -p app', path: 'a.sh' },
      { text: 'mysql -u root -p"$MYSQL_ROOT_PASSWORD" app', path: 'a.sh' },
      { text: 'mysql -h db --port 3306 --protocol tcp', path: 'a.sh' },
      { text: 'CMD ./app -db mysql -prefork9', path: 'Dockerfile' },
      { text: 'Run it with `-db mysql -prefork9`.', path: 'README.md' },
      { text: 'mysqldump --password=<password> app', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'curl-auth-user',
    aliases: ['curl-user-password'],
    title: 'User and password on the command line of curl',
    gives: 'log in where the command sends it',
    change,
    keywords: ['curl '],
    pattern:
      /curl(?=[ \t])(?:[^\n\\]|\\[\s\S]){0,300}?(?:[ \t](?:-u|--user|--proxy-user|-U)[ \t=]{0,3})["']?(?<user>[\w.@+-]{0,80}):(?<secret>[^\s"'`|]{3,120})/iy,
    judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : judged(secret)),
    bad: [
      { text: () => `curl -u deploy:${made(4)} https://api.acme.io` },
      { text: () => `curl -s -X POST --user "ci:${made(5)}" https://api.acme.io/v1` },
      { text: () => `curl -k https://a.acme.io -u 'a:${made(6)}'` },
      { text: () => `curl https://a.acme.io/token \\\n  -u client:${made(37)} \\\n  -d grant_type=client_credentials` },
    ],
    good: [
      { text: 'curl -u "$USER:$PASSWORD" https://api.acme.io' },
      { text: 'curl -u username:password https://api.acme.io' },
      { text: 'curl -u admin https://api.acme.io:8443/' },
      { text: 'curl -u <user>:<token> https://api.acme.io' },
    ],
  }),
  placeRule({
    id: 'curl-auth-header',
    title: 'Credential in a header on the command line of curl',
    gives: 'act at the service the command calls',
    change: 'Revoke it where it was issued, issue a new one',
    severity: 'high',
    generic: true,
    keywords: ['curl '],
    pattern:
      /curl(?=[ \t])(?:[^\n]|\\\n){0,300}?[ \t](?:-H|--header)[ \t=]{0,3}["'](?:(?:proxy-)?authorization:[ \t]{0,3}(?:(?:bearer|token|basic|apikey|ssws|key|digest)[ \t]{1,3})?|(?:x-)?[a-z-]{0,30}(?:key|token|secret|auth|password):[ \t]{0,3})(?<secret>[\w=~@.+/:|-]{8,300})["']/iy,
    judge: ({ secret, path }) => {
      if (rehearsal.test(path) && sourceCode.test(path)) return undefined;
      const fit = judged(secret);
      if (fit === undefined || (/^[A-Za-z_-]+$/.test(secret) && secret.length < 20)) return undefined;
      // A manual shows what its author sent, when only a machine leaves such letters.
      return secret.length >= 32 && looksIssued(secret) ? fit : { ...fit, confidence: 'medium' };
    },
    bad: [
      { text: () => `curl -H "Authorization: Bearer ${made(7, 40)}" https://api.acme.io` },
      { text: () => `curl -H 'X-Api-Key: ${made(8, 32)}' https://api.acme.io` },
      { text: () => `curl -s --header "PRIVATE-TOKEN: ${made(9, 20)}" https://git.acme.io/api/v4` },
    ],
    good: [
      { text: 'curl -H "Authorization: Bearer $TOKEN" https://api.acme.io' },
      { text: 'curl -H "Content-Type: application/json" https://api.acme.io' },
      { text: 'curl -H "X-Api-Key: <your key>" https://api.acme.io' },
      { text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.acme.io' },
    ],
  }),
  placeRule({
    id: 'hex-organization-key',
    aliases: ['hex-pm-key'],
    title: 'Key of a Hex organisation on a command line',
    gives: 'read the private packages of the organisation',
    change: 'Revoke it (mix hex.organization key ORGANISATION revoke)',
    keywords: ['hex.organization ', 'hex.repo ', 'hex.user '],
    pattern: /hex\.(?:organization|repo|user)[ \t][^\n]{0,160}?--(?:auth-)?key[ \t=]{1,3}["']?(?<secret>[0-9a-f]{32,64})(?![\w-])/iy,
    judge: ({ secret }) => (isPlaceholder(secret) ? undefined : {}),
    bad: [1, 2, 3].map((seed) => ({
      text: () => `mix hex.organization auth acme --key ${sample('0123456789abcdef', 32, seed)}`,
      path: 'setup.sh',
    })),
    good: [
      { text: 'mix hex.organization auth acme --key $HEX_KEY', path: 'setup.sh' },
      { text: `mix hex.organization auth acme --key ${'0'.repeat(32)}`, path: 'setup.sh' },
      { text: 'mix hex.user key list', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'sshpass-password',
    aliases: ['sshpass'],
    title: 'Password on the command line of sshpass',
    gives: 'log in to the machine over SSH',
    change,
    severity: 'critical',
    keywords: ['sshpass '],
    pattern: new RegExp(`sshpass[ \\t]{1,4}(?:-v[ \\t]{1,3})?-p[ \\t]{0,3}${shellValue('secret')}`, 'iy'),
    bad: [
      { text: () => `sshpass -p '${made(10)}' ssh root@web1.acme.io` },
      { text: () => `sshpass -p${made(11)} scp a root@web1.acme.io:` },
      { text: () => `sshpass -p "${made(12)}" rsync -a . root@web1:/srv` },
    ],
    good: [
      { text: 'sshpass -e ssh root@web1' },
      { text: 'sshpass -p "$PASSWORD" ssh root@web1' },
      { text: 'sshpass -f /run/secrets/ssh ssh root@web1' },
    ],
  }),
  placeRule({
    id: 'piped-password',
    title: 'Password piped into a command',
    gives: 'log in, or become root, with it',
    change,
    keywords: ['echo ', 'printf ', 'chpasswd '],
    pattern:
      /(?:echo[ \t]{1,3}(?:-[neE]{1,3}[ \t]{1,3}){0,2}|printf[ \t]{1,3}(?:["']%s(?:\\n)?["'][ \t]{1,3})?)(?<quote>["']?)(?:[a-z_][\w.-]{0,31}:(?=[^\n]{0,160}chpasswd))?(?<secret>[^\s"'`\\|;&<>()]{4,100})(?:\\n)?\k<quote>[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,3})?(?:chpasswd\b|passwd[ \t]{1,3}--stdin|sudo[ \t]{1,3}(?:-\w{1,3}[ \t]{1,3}){0,3}-\w{0,3}S|cryptsetup\b|[\w.-]{1,20}(?:[ \t][^\n|;&]{0,160})?[ \t]--password-stdin)|chpasswd[ \t]{0,3}<<<[ \t]{0,3}["']?[\w.-]{1,32}:(?<bare>[^\s"'`\\|;&<>()]{4,100})/iy,
    bad: [
      { text: () => `RUN echo 'root:${made(81)}' | chpasswd`, path: 'Dockerfile' },
      { text: () => `echo "${made(82)}" | sudo -S apt-get update`, path: 'setup.sh' },
      { text: () => `echo ${made(83)} | docker login -u ci --password-stdin registry.acme.io`, path: 'push.sh' },
      { text: () => `printf '%s' '${made(84)}' | passwd --stdin root`, path: 'setup.sh' },
      { text: () => `chpasswd <<< 'deploy:${made(85)}'`, path: 'setup.sh' },
    ],
    good: [
      { text: 'echo "root:$ROOT_PASSWORD" | chpasswd', path: 'setup.sh' },
      { text: 'echo "$TOKEN" | docker login -u ci --password-stdin registry.acme.io', path: 'push.sh' },
      { text: 'echo $$GITHUB_TOKEN | docker login ghcr.io -u ci --password-stdin', path: 'cloudbuild.yaml' },
      { text: 'echo "password:" | chpasswd', path: 'setup.sh' },
      { text: 'echo deb1.example.org | tee -a /etc/apt/sources.list', path: 'setup.sh' },
      { text: 'echo "Updating41" | sudo tee /var/log/x', path: 'setup.sh' },
    ],
  }),
  placeRule({
    id: 'docker-login-password',
    title: 'Password on the command line of a registry login',
    gives: 'pull and push images as its owner',
    change,
    keywords: [
      'docker login',
      'podman login',
      'helm registry login',
      'crane auth login',
      'buildah login',
      'skopeo login',
      'oras login',
      'nerdctl login',
      'az acr login',
      'oc login',
      'argocd login',
      'vault login',
      'heroku auth',
      'cf login',
      'az login',
    ],
    pattern: new RegExp(
      `(?:(?:docker|podman|buildah|skopeo|oras|nerdctl|oc|argocd|cf|az(?: acr)?|helm registry|crane auth)[ ]login|vault login|heroku auth)(?=[ \\t])[^\\n;|]{0,200}?(?:[ \\t](?:-p|--password|--token|--service-principal -p)[ \\t=]{1,3})${shellValue('secret')}`,
      'iy',
    ),
    bad: [
      { text: () => `docker login -u deploy -p ${made(13)} registry.acme.io` },
      { text: () => `podman login --username ci --password=${made(14)} quay.io` },
      { text: () => `oc login https://api.acme.io:6443 --token=${made(15, 43)}` },
    ],
    good: [
      { text: 'echo "$TOKEN" | docker login -u deploy --password-stdin registry.acme.io' },
      { text: 'docker login -u "$USER" -p "$PASSWORD" registry.acme.io' },
      { text: 'docker login -u <user> -p <password>' },
    ],
  }),
  placeRule({
    id: 'client-command-password',
    title: 'Password on a command line',
    gives: 'log in to the server that the command talks to',
    change,
    keywords: [
      'redis-cli ',
      'ldapsearch ',
      'ldapmodify ',
      'ldapadd ',
      'ldapwhoami ',
      'ldappasswd ',
      'mongo ',
      'mongosh ',
      'mongodump ',
      'mongorestore ',
      'rpcclient ',
      'smbclient ',
      'crackmapexec ',
      'ncftp ',
      'lftp ',
      'ipmitool ',
      'psql-connect ',
      'sqlcmd ',
      'bcp ',
      'impacket-',
      'winexe ',
      'xfreerdp ',
      'rdesktop ',
      'cqlsh ',
      'clickhouse-client ',
      'rabbitmqadmin ',
      'nmcli ',
    ],
    pattern: new RegExp(
      `(?:${clientOptions.map(([tools, options]) => `(?:${tools})(?=[ \\t])[^\\n;|]{0,200}?[ \\t](?:${options})`).join('|')})[ \\t]{0,3}${shellValue('secret')}`,
      'y',
    ),
    judge: ({ secret }) => (/^\d{1,5}$/.test(secret) ? undefined : judged(secret)),
    bad: [
      { text: () => `redis-cli -h cache.acme.io -a ${made(16)} ping` },
      { text: () => `ldapsearch -x -D cn=admin,dc=acme -w ${made(17)} -b dc=acme` },
      { text: () => `mongodump --username app --password ${made(18)} --db app` },
      { text: () => `redis-cli -h cache.acme.io -p 6379 -a ${made(19)} ping` },
      { text: () => `ldapsearch -a always -D cn=admin -w ${made(20)} -b dc=acme` },
      { text: () => `rabbitmqadmin -P 15672 -u app -p ${made(21)} list queues` },
      { text: () => `ipmitool -I lanplus -p 623 -U admin -P ${made(22)} power on` },
    ],
    good: [
      { text: 'redis-cli -h cache -p 6379 -a "$REDIS_PASSWORD" ping' },
      { text: 'ldapsearch -x -D cn=admin -W -b dc=acme' },
      { text: 'ldapsearch -x -D "uid=admin,ou=system" -W -b "dc=example7,dc=com" -s one -a always' },
      { text: 'sqlcmd -S db -p 1 -i setup7Q.sql' },
      { text: 'mongodump --username app --password $PASSWORD' },
    ],
  }),
  placeRule({
    id: 'windows-command-password',
    title: 'Password on a Windows command line',
    gives: 'log in as that Windows account',
    change,
    keywords: ['net use ', 'net user ', 'psexec', 'schtasks ', 'cmdkey ', 'wmic ', 'runas '],
    pattern: new RegExp(
      `(?:net use[ \\t][^\\n]{0,160}?/user:[^\\s]{1,80}[ \\t]{1,3}|net use[ \\t][^\\s]{1,80}[ \\t]{1,3}(?:\\\\\\\\[^\\s]{1,100}[ \\t]{1,3})?(?=[^\\s/*]{4,80}[ \\t]{1,3}/user:)|net user[ \\t]{1,3}[\\w.-]{1,40}[ \\t]{1,3}(?=[^\\s/*]{4,80}[ \\t]{1,3}/add)|psexec(?:64)?(?:\\.exe)?(?=[ \\t])[^\\n]{0,160}?[ \\t]-p[ \\t]{1,3}|schtasks(?=[ \\t])[^\\n]{0,240}?[ \\t]/rp[ \\t]{1,3}|cmdkey(?=[ \\t])[^\\n]{0,160}?/pass:|wmic(?=[ \\t])[^\\n]{0,160}?/password:)${shellValue('secret')}`,
      'iy',
    ),
    bad: [
      { text: () => `net use Z: \\\\files\\share /user:ACME\\deploy ${made(19)}` },
      { text: () => `psexec \\\\web01 -u ACME\\deploy -p ${made(20)} cmd.exe` },
      { text: () => `schtasks /create /tn a /tr b.bat /ru ACME\\deploy /rp ${made(21)}` },
      { text: () => `cmdkey /add:web01 /user:deploy /pass:${made(22)}` },
    ],
    good: [
      { text: 'net use Z: \\\\files\\share /persistent:yes' },
      { text: 'psexec \\\\web01 -u %USER% -p %PASSWORD% cmd.exe' },
      { text: 'schtasks /create /tn a /ru SYSTEM' },
    ],
  }),
  placeRule({
    id: 'powershell-securestring',
    title: 'Password in the clear in PowerShell',
    gives: 'log in as that account',
    change,
    keywords: ['convertto-securestring'],
    pattern: new RegExp(
      `convertto-securestring[ \\t]{1,4}(?:-string[ \\t]{1,4})?(?:-asplaintext[ \\t]{1,4}(?:-force[ \\t]{1,4})?(?:-string[ \\t]{1,4})?)?${word}`,
      'iy',
    ),
    judge: ({ secret, after, match }) => (/asplaintext/i.test(`${match[0]}${after.slice(0, 80)}`) ? judged(secret) : undefined),
    bad: [
      { text: () => `$p = ConvertTo-SecureString "${made(23)}" -AsPlainText -Force`, path: 'a.ps1' },
      { text: () => `$p = ConvertTo-SecureString -AsPlainText -Force -String '${made(24)}'`, path: 'a.ps1' },
      { text: () => `ConvertTo-SecureString -String "${made(25)}" -AsPlainText -Force`, path: 'a.psm1' },
    ],
    good: [
      { text: 'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force', path: 'a.ps1' },
      { text: 'ConvertTo-SecureString "$password" -AsPlainText -Force', path: 'a.ps1' },
      { text: 'ConvertTo-SecureString -String $encrypted -Key $key', path: 'a.ps1' },
    ],
  }),
  placeRule({
    id: 'openssl-pass',
    title: 'Passphrase on the command line of openssl',
    gives: 'decrypt the key or file',
    change: 'Encrypt again with a new passphrase',
    severity: 'medium',
    keywords: ['pass:'],
    pattern: /pass:(?<secret>[^\s"'`;|&<>()$]{6,80})/iy,
    judge: ({ secret, before, match }) =>
      /-(?:pass|passin|passout|k|storepass|keypass|password)[ \t=]{1,3}["']?$/.test(
        before.slice(0, before.length - (match[0].length - secret.length)),
      )
        ? judged(secret)
        : undefined,
    bad: [
      { text: () => `openssl enc -aes-256-cbc -in a -out b -pass pass:${made(26)}` },
      { text: () => `openssl rsa -in k.pem -passin pass:${made(27)} -out p.pem` },
      { text: () => `openssl pkcs12 -export -passout pass:${made(28)} -in c.pem` },
    ],
    good: [
      { text: 'openssl enc -aes-256-cbc -pass env:PASSPHRASE' },
      { text: ['openssl rsa -passin pass:$', '{PASSPHRASE}'].join('') },
      { text: 'openssl rsa -passin pass:changeit' },
    ],
  }),
];

function judged(secret: string): Judgement | undefined {
  return typedPassword({ secret });
}
