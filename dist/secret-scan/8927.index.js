"use strict";
exports.id = 8927;
exports.ids = [8927];
exports.modules = {

/***/ 8927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judged = (function judged(secret) {
    return (0,place/* typedPassword */.II)({ secret });
});
var encodedPassword = (function encodedPassword(candidate) {
    const inside = Buffer.from(candidate.secret, 'base64').toString('latin1');
    return /^[ -~]{3,200}$/.test(inside) ? (0,place/* typedPassword */.II)({ secret: inside }) : undefined;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placeRules: () => (/* binding */ placeRules)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __webpack_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
var names = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/values.js + 1 modules
var values = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/plausible.js
var plausible = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __webpack_require__(8527);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/rehearsal.js
var rehearsal = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/place.js
var place = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/commands.js
// Passwords typed on command lines: shell histories, scripts, batch files, notes.





const change = 'Change the password';
/** A value as a shell takes it: quoted, or up to a blank. */
const word = `(?:'(?<secret>[^'\\n]{3,120})'|"(?<bare>[^"\\n]{3,120})")`;
const shellValue = (name) => `(?:(?<quote>["'])?)(?<${name}>[^\\s"'\`;|&<>()]{3,120})`;
/**
 * Clients, and the options of each that take a password. Case tells one option from another: `ldapsearch -W` asks for the password,
 * `rabbitmqadmin -P` takes a port.
 */
const clientOptions = [
    ['redis-cli', '-a[ \\t]|--pass[ =]'],
    ['ldap(?:search|modify|add|whoami|passwd)', '-w[ \\t]'],
    ['mongo(?:sh|dump|restore)?|cqlsh|rabbitmqadmin', '-p[ \\t]|--password[ =]'],
    ['ipmitool|sqlcmd|bcp', '-P[ \\t]'],
    ['xfreerdp|rdesktop', '/p:|-p[ \\t]'],
    ['clickhouse-client|lftp|winexe', '--password[ =]'],
    ['nmcli', 'password[ \\t]'],
];
const commandRules = [
    (0,place/* placeRule */.Sp)({
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
        pattern: new RegExp(`(?:htpasswd[ \\t]{1,3}(?:-[a-zA-Z]{1,6}[ \\t]{1,3}){0,3}-[a-zA-Z]{0,5}b[a-zA-Z]{0,5}(?:[ \\t]{1,3}-[a-zA-Z]{1,4}){0,3}(?:[ \\t]{1,3}[^\\s-][^\\s]{0,100}){1,2}[ \\t]{1,3}|(?:zip|7z|unrar)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-P[ \\t]{1,3}|--password[ =]|-p(?=[^\\s-]))|smbclient(?=[ \\t])[^\\n;|]{0,160}?[ \\t]-U[ \\t]{0,3}["']?[\\w.\\\\/-]{1,60}%|rabbitmqctl(?=[ \\t])[^\\n;|]{0,60}?(?:add_user|change_password)[ \\t]{1,3}[^\\s]{1,60}[ \\t]{1,3}|(?:keytool|jarsigner|apksigner)(?=[ \\t])[^\\n;|]{0,240}?[ \\t](?:-storepass|-keypass|--ks-pass pass:|--key-pass pass:)[ \\t]{0,3}|(?:plink|pscp|winscp)(?=[ \\t])[^\\n;|]{0,160}?[ \\t](?:-pw|/password=)[ \\t]{0,3}|svn(?=[ \\t])[^\\n;|]{0,200}?[ \\t]--password[ \\t=]{1,3}|snmp(?:walk|get)(?=[ \\t])[^\\n;|]{0,120}?[ \\t]-[AX][ \\t]{1,3})${shellValue('secret')}`, 'y'),
        judge: ({ secret }) => (secret.startsWith('-') ? undefined : judged(secret)),
        bad: [
            { text: () => `htpasswd -b .htpasswd admin ${(0,place/* made */.mI)(31)}`, path: 'setup.sh' },
            { text: () => `zip -P ${(0,place/* made */.mI)(32)} backup.zip data`, path: 'backup.sh' },
            { text: () => `rabbitmqctl add_user app ${(0,place/* made */.mI)(33)}`, path: 'setup.sh' },
            { text: () => `keytool -genkey -alias a -storepass ${(0,place/* made */.mI)(34)} -keystore k.jks`, path: 'README.md' },
            { text: () => `smbclient //files/share -U ops%${(0,place/* made */.mI)(35)}`, path: 'a.sh' },
            { text: () => `snmpwalk -v3 -l authPriv -u ops -a SHA256 -A ${(0,place/* made */.mI)(36)} -x AES 192.0.2.7`, path: 'a.sh' },
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
    (0,place/* placeRule */.Sp)({
        id: 'mysql-command-password',
        title: 'Password on the command line of a MySQL client',
        gives: 'log in to the database',
        change,
        keywords: ['mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mysqlcheck ', 'mariadb ', 'mariadb-dump ', 'mysqlsh '],
        pattern: new RegExp(`(?:mysql(?:dump|admin|import|check|sh)?|mariadb(?:-dump)?)[ \\t][^\\n;|]{0,160}?(?:[ \\t]?-p|[ \\t]--password=)${shellValue('secret')}`, 'y'),
        // `-db mysql -prefork`: the kind of a database, given to a program that takes other options.
        judge: ({ secret, match, before }) => /(?:^|[ \t])(?:-p|--password=)["']?$/.test(match[0].slice(0, -secret.length)) &&
            !/(?:^|[ \t"'`])--?(?:db|database|driver|engine|dialect|backend)[ \t=]$/.test(before.slice(0, before.length + secret.length - match[0].length))
            ? judged(secret)
            : undefined,
        bad: [
            { text: () => `mysql -u root -p${(0,place/* made */.mI)(1)} app`, path: '.bash_history' },
            { text: () => `mysqldump --user=root --password=${(0,place/* made */.mI)(2)} app > app.sql`, path: 'backup.sh' },
            { text: () => `mysqladmin -uroot -p'${(0,place/* made */.mI)(3)}' ping`, path: 'README.md' },
            { text: () => `mysql -hdb -P3306 -uroot -p${(0,place/* made */.mI)(37)} app`, path: 'load.sh' },
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
    (0,place/* placeRule */.Sp)({
        id: 'curl-auth-user',
        aliases: ['curl-user-password'],
        title: 'User and password on the command line of curl',
        gives: 'log in where the command sends it',
        change,
        keywords: ['curl '],
        pattern: /curl(?=[ \t])(?:[^\n\\]|\\[\s\S]){0,300}?(?:[ \t](?:-u|--user|--proxy-user|-U)[ \t=]{0,3})["']?(?<user>[\w.@+-]{0,80}):(?<secret>[^\s"'`|]{3,120})/iy,
        judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : judged(secret)),
        bad: [
            { text: () => `curl -u deploy:${(0,place/* made */.mI)(4)} https://api.acme.io` },
            { text: () => `curl -s -X POST --user "ci:${(0,place/* made */.mI)(5)}" https://api.acme.io/v1` },
            { text: () => `curl -k https://a.acme.io -u 'a:${(0,place/* made */.mI)(6)}'` },
            { text: () => `curl https://a.acme.io/token \\\n  -u client:${(0,place/* made */.mI)(37)} \\\n  -d grant_type=client_credentials` },
        ],
        good: [
            { text: 'curl -u "$USER:$PASSWORD" https://api.acme.io' },
            { text: 'curl -u username:password https://api.acme.io' },
            { text: 'curl -u admin https://api.acme.io:8443/' },
            { text: 'curl -u <user>:<token> https://api.acme.io' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'curl-auth-header',
        title: 'Credential in a header on the command line of curl',
        gives: 'act at the service the command calls',
        change: 'Revoke it where it was issued, issue a new one',
        severity: 'high',
        generic: true,
        keywords: ['curl '],
        pattern: /curl(?=[ \t])(?:[^\n]|\\\n){0,300}?[ \t](?:-H|--header)[ \t=]{0,3}["'](?:(?:proxy-)?authorization:[ \t]{0,3}(?:(?:bearer|token|basic|apikey|ssws|key|digest)[ \t]{1,3})?|(?:x-)?[a-z-]{0,30}(?:key|token|secret|auth|password):[ \t]{0,3})(?<secret>[\w=~@.+/:|-]{8,300})["']/iy,
        judge: ({ secret, path }) => {
            if (rehearsal/* rehearsal */.o5.test(path) && rehearsal/* sourceCode */.X5.test(path))
                return undefined;
            const fit = judged(secret);
            if (fit === undefined || (/^[A-Za-z_-]+$/.test(secret) && secret.length < 20))
                return undefined;
            // A manual shows what its author sent, when only a machine leaves such letters.
            return secret.length >= 32 && (0,measures/* looksIssued */.Wh)(secret) ? fit : { ...fit, confidence: 'medium' };
        },
        bad: [
            { text: () => `curl -H "Authorization: Bearer ${(0,place/* made */.mI)(7, 40)}" https://api.acme.io` },
            { text: () => `curl -H 'X-Api-Key: ${(0,place/* made */.mI)(8, 32)}' https://api.acme.io` },
            { text: () => `curl -s --header "PRIVATE-TOKEN: ${(0,place/* made */.mI)(9, 20)}" https://git.acme.io/api/v4` },
        ],
        good: [
            { text: 'curl -H "Authorization: Bearer $TOKEN" https://api.acme.io' },
            { text: 'curl -H "Content-Type: application/json" https://api.acme.io' },
            { text: 'curl -H "X-Api-Key: <your key>" https://api.acme.io' },
            { text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.acme.io' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'hex-organization-key',
        aliases: ['hex-pm-key'],
        title: 'Key of a Hex organisation on a command line',
        gives: 'read the private packages of the organisation',
        change: 'Revoke it (mix hex.organization key ORGANISATION revoke)',
        keywords: ['hex.organization ', 'hex.repo ', 'hex.user '],
        pattern: /hex\.(?:organization|repo|user)[ \t][^\n]{0,160}?--(?:auth-)?key[ \t=]{1,3}["']?(?<secret>[0-9a-f]{32,64})(?![\w-])/iy,
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret) ? undefined : {}),
        bad: [1, 2, 3].map((seed) => ({
            text: () => `mix hex.organization auth acme --key ${(0,rule/* sample */.XM)('0123456789abcdef', 32, seed)}`,
            path: 'setup.sh',
        })),
        good: [
            { text: 'mix hex.organization auth acme --key $HEX_KEY', path: 'setup.sh' },
            { text: `mix hex.organization auth acme --key ${'0'.repeat(32)}`, path: 'setup.sh' },
            { text: 'mix hex.user key list', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'sshpass-password',
        aliases: ['sshpass'],
        title: 'Password on the command line of sshpass',
        gives: 'log in to the machine over SSH',
        change,
        severity: 'critical',
        keywords: ['sshpass '],
        pattern: new RegExp(`sshpass[ \\t]{1,4}(?:-v[ \\t]{1,3})?-p[ \\t]{0,3}${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `sshpass -p '${(0,place/* made */.mI)(10)}' ssh root@web1.acme.io` },
            { text: () => `sshpass -p${(0,place/* made */.mI)(11)} scp a root@web1.acme.io:` },
            { text: () => `sshpass -p "${(0,place/* made */.mI)(12)}" rsync -a . root@web1:/srv` },
        ],
        good: [
            { text: 'sshpass -e ssh root@web1' },
            { text: 'sshpass -p "$PASSWORD" ssh root@web1' },
            { text: 'sshpass -f /run/secrets/ssh ssh root@web1' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'piped-password',
        title: 'Password piped into a command',
        gives: 'log in, or become root, with it',
        change,
        keywords: ['echo ', 'printf ', 'chpasswd '],
        pattern: /(?:echo[ \t]{1,3}(?:-[neE]{1,3}[ \t]{1,3}){0,2}|printf[ \t]{1,3}(?:["']%s(?:\\n)?["'][ \t]{1,3})?)(?<quote>["']?)(?:[a-z_][\w.-]{0,31}:(?=[^\n]{0,160}chpasswd))?(?<secret>[^\s"'`\\|;&<>()]{4,100})(?:\\n)?\k<quote>[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,3})?(?:chpasswd\b|passwd[ \t]{1,3}--stdin|sudo[ \t]{1,3}(?:-\w{1,3}[ \t]{1,3}){0,3}-\w{0,3}S|cryptsetup\b|[\w.-]{1,20}(?:[ \t][^\n|;&]{0,160})?[ \t]--password-stdin)|chpasswd[ \t]{0,3}<<<[ \t]{0,3}["']?[\w.-]{1,32}:(?<bare>[^\s"'`\\|;&<>()]{4,100})/iy,
        bad: [
            { text: () => `RUN echo 'root:${(0,place/* made */.mI)(81)}' | chpasswd`, path: 'Dockerfile' },
            { text: () => `echo "${(0,place/* made */.mI)(82)}" | sudo -S apt-get update`, path: 'setup.sh' },
            { text: () => `echo ${(0,place/* made */.mI)(83)} | docker login -u ci --password-stdin registry.acme.io`, path: 'push.sh' },
            { text: () => `printf '%s' '${(0,place/* made */.mI)(84)}' | passwd --stdin root`, path: 'setup.sh' },
            { text: () => `chpasswd <<< 'deploy:${(0,place/* made */.mI)(85)}'`, path: 'setup.sh' },
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
    (0,place/* placeRule */.Sp)({
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
        pattern: new RegExp(`(?:(?:docker|podman|buildah|skopeo|oras|nerdctl|oc|argocd|cf|az(?: acr)?|helm registry|crane auth)[ ]login|vault login|heroku auth)(?=[ \\t])[^\\n;|]{0,200}?(?:[ \\t](?:-p|--password|--token|--service-principal -p)[ \\t=]{1,3})${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `docker login -u deploy -p ${(0,place/* made */.mI)(13)} registry.acme.io` },
            { text: () => `podman login --username ci --password=${(0,place/* made */.mI)(14)} quay.io` },
            { text: () => `oc login https://api.acme.io:6443 --token=${(0,place/* made */.mI)(15, 43)}` },
        ],
        good: [
            { text: 'echo "$TOKEN" | docker login -u deploy --password-stdin registry.acme.io' },
            { text: 'docker login -u "$USER" -p "$PASSWORD" registry.acme.io' },
            { text: 'docker login -u <user> -p <password>' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
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
        pattern: new RegExp(`(?:${clientOptions.map(([tools, options]) => `(?:${tools})(?=[ \\t])[^\\n;|]{0,200}?[ \\t](?:${options})`).join('|')})[ \\t]{0,3}${shellValue('secret')}`, 'y'),
        judge: ({ secret }) => (/^\d{1,5}$/.test(secret) ? undefined : judged(secret)),
        bad: [
            { text: () => `redis-cli -h cache.acme.io -a ${(0,place/* made */.mI)(16)} ping` },
            { text: () => `ldapsearch -x -D cn=admin,dc=acme -w ${(0,place/* made */.mI)(17)} -b dc=acme` },
            { text: () => `mongodump --username app --password ${(0,place/* made */.mI)(18)} --db app` },
            { text: () => `redis-cli -h cache.acme.io -p 6379 -a ${(0,place/* made */.mI)(19)} ping` },
            { text: () => `ldapsearch -a always -D cn=admin -w ${(0,place/* made */.mI)(20)} -b dc=acme` },
            { text: () => `rabbitmqadmin -P 15672 -u app -p ${(0,place/* made */.mI)(21)} list queues` },
            { text: () => `ipmitool -I lanplus -p 623 -U admin -P ${(0,place/* made */.mI)(22)} power on` },
        ],
        good: [
            { text: 'redis-cli -h cache -p 6379 -a "$REDIS_PASSWORD" ping' },
            { text: 'ldapsearch -x -D cn=admin -W -b dc=acme' },
            { text: 'ldapsearch -x -D "uid=admin,ou=system" -W -b "dc=example7,dc=com" -s one -a always' },
            { text: 'sqlcmd -S db -p 1 -i setup7Q.sql' },
            { text: 'mongodump --username app --password $PASSWORD' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'windows-command-password',
        title: 'Password on a Windows command line',
        gives: 'log in as that Windows account',
        change,
        keywords: ['net use ', 'net user ', 'psexec', 'schtasks ', 'cmdkey ', 'wmic ', 'runas '],
        pattern: new RegExp(`(?:net use[ \\t][^\\n]{0,160}?/user:[^\\s]{1,80}[ \\t]{1,3}|net use[ \\t][^\\s]{1,80}[ \\t]{1,3}(?:\\\\\\\\[^\\s]{1,100}[ \\t]{1,3})?(?=[^\\s/*]{4,80}[ \\t]{1,3}/user:)|net user[ \\t]{1,3}[\\w.-]{1,40}[ \\t]{1,3}(?=[^\\s/*]{4,80}[ \\t]{1,3}/add)|psexec(?:64)?(?:\\.exe)?(?=[ \\t])[^\\n]{0,160}?[ \\t]-p[ \\t]{1,3}|schtasks(?=[ \\t])[^\\n]{0,240}?[ \\t]/rp[ \\t]{1,3}|cmdkey(?=[ \\t])[^\\n]{0,160}?/pass:|wmic(?=[ \\t])[^\\n]{0,160}?/password:)${shellValue('secret')}`, 'iy'),
        bad: [
            { text: () => `net use Z: \\\\files\\share /user:ACME\\deploy ${(0,place/* made */.mI)(19)}` },
            { text: () => `psexec \\\\web01 -u ACME\\deploy -p ${(0,place/* made */.mI)(20)} cmd.exe` },
            { text: () => `schtasks /create /tn a /tr b.bat /ru ACME\\deploy /rp ${(0,place/* made */.mI)(21)}` },
            { text: () => `cmdkey /add:web01 /user:deploy /pass:${(0,place/* made */.mI)(22)}` },
        ],
        good: [
            { text: 'net use Z: \\\\files\\share /persistent:yes' },
            { text: 'psexec \\\\web01 -u %USER% -p %PASSWORD% cmd.exe' },
            { text: 'schtasks /create /tn a /ru SYSTEM' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'powershell-securestring',
        title: 'Password in the clear in PowerShell',
        gives: 'log in as that account',
        change,
        keywords: ['convertto-securestring'],
        pattern: new RegExp(`convertto-securestring[ \\t]{1,4}(?:-string[ \\t]{1,4})?(?:-asplaintext[ \\t]{1,4}(?:-force[ \\t]{1,4})?(?:-string[ \\t]{1,4})?)?${word}`, 'iy'),
        judge: ({ secret, after, match }) => (/asplaintext/i.test(`${match[0]}${after.slice(0, 80)}`) ? judged(secret) : undefined),
        bad: [
            { text: () => `$p = ConvertTo-SecureString "${(0,place/* made */.mI)(23)}" -AsPlainText -Force`, path: 'a.ps1' },
            { text: () => `$p = ConvertTo-SecureString -AsPlainText -Force -String '${(0,place/* made */.mI)(24)}'`, path: 'a.ps1' },
            { text: () => `ConvertTo-SecureString -String "${(0,place/* made */.mI)(25)}" -AsPlainText -Force`, path: 'a.psm1' },
        ],
        good: [
            { text: 'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force', path: 'a.ps1' },
            { text: 'ConvertTo-SecureString "$password" -AsPlainText -Force', path: 'a.ps1' },
            { text: 'ConvertTo-SecureString -String $encrypted -Key $key', path: 'a.ps1' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'openssl-pass',
        title: 'Passphrase on the command line of openssl',
        gives: 'decrypt the key or file',
        change: 'Encrypt again with a new passphrase',
        severity: 'medium',
        keywords: ['pass:'],
        pattern: /pass:(?<secret>[^\s"'`;|&<>()$]{6,80})/iy,
        judge: ({ secret, before, match }) => /-(?:pass|passin|passout|k|storepass|keypass|password)[ \t=]{1,3}["']?$/.test(before.slice(0, before.length - (match[0].length - secret.length)))
            ? judged(secret)
            : undefined,
        bad: [
            { text: () => `openssl enc -aes-256-cbc -in a -out b -pass pass:${(0,place/* made */.mI)(26)}` },
            { text: () => `openssl rsa -in k.pem -passin pass:${(0,place/* made */.mI)(27)} -out p.pem` },
            { text: () => `openssl pkcs12 -export -passout pass:${(0,place/* made */.mI)(28)} -in c.pem` },
        ],
        good: [
            { text: 'openssl enc -aes-256-cbc -pass env:PASSPHRASE' },
            { text: ['openssl rsa -passin pass:$', '{PASSPHRASE}'].join('') },
            { text: 'openssl rsa -passin pass:changeit' },
        ],
    }),
];


;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/clients.js
// Keys that clients of one service are given as a bare argument, and secrets of devices, templates and statements of SQL.





/** Commands up to the value of their key: what they begin with, and what follows that. */
const clients = [
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
const clientRules = [
    (0,place/* placeRule */.Sp)({
        id: 'client-argument-password',
        title: 'Key or password as an argument of a client',
        gives: 'act at the service that the command talks to',
        change: 'Revoke it where it was issued, issue a new one',
        generic: true,
        keywords: [...new Set(clients.map(([start]) => start))],
        pattern: new RegExp(`(?:${clients.map(([start, rest]) => start + rest).join('|')})[ \\t=]{1,3}(?:["']?[\\w.@+-]{1,60}:)?${shellValue('secret')}`, 'y'),
        judge: ({ secret }) => (secret.startsWith('-') ? undefined : (0,place/* typedPassword */.II)({ secret })),
        bad: [
            { text: () => `cargo login ${(0,place/* made */.mI)(101, 32)}`, path: 'publish.sh' },
            { text: () => `poetry config http-basic.acme ci ${(0,place/* made */.mI)(102)}`, path: 'setup.sh' },
            { text: () => `gh secret set API_TOKEN --body "${(0,place/* made */.mI)(103, 24)}"`, path: 'setup.sh' },
            { text: () => `dotnet nuget push a.nupkg -k ${(0,place/* made */.mI)(104, 46)} -s acme`, path: 'publish.sh' },
            { text: () => `openssl enc -aes-256-cbc -k ${(0,place/* made */.mI)(105)} -in a -out b`, path: 'backup.sh' },
            { text: () => `consul kv put app/db/password ${(0,place/* made */.mI)(106)}`, path: 'setup.sh' },
            { text: () => `http -a ci:${(0,place/* made */.mI)(107)} https://api.acme.io`, path: 'a.sh' },
            { text: () => `signtool sign /f app.pfx /p ${(0,place/* made */.mI)(108)} app.exe`, path: 'sign.bat' },
            { text: () => `bundle config set --global gems.acme.io ci:${(0,place/* made */.mI)(109)}`, path: 'setup.sh' },
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
    (0,place/* placeRule */.Sp)({
        id: 'curl-auth-key',
        title: 'Key as the user on the command line of curl',
        gives: 'act at the service the command calls',
        change: 'Revoke it where it was issued, issue a new one',
        generic: true,
        keywords: ['curl '],
        pattern: /curl(?=[ \t])(?:[^\n\\]|\\[\s\S]){0,300}?[ \t](?:-u|--user)[ \t=]{0,3}["']?(?<secret>[\w-]{16,120}):["']?(?![^\s"'])/iy,
        judge: ({ secret }) => ((0,measures/* looksRandom */.EZ)(secret) && /\d/.test(secret) ? (0,place/* typedPassword */.II)({ secret }) : undefined),
        bad: [
            { text: () => `curl https://api.acme.io/v1 -u ${(0,place/* made */.mI)(111, 24)}:` },
            { text: () => `curl -u "${(0,place/* made */.mI)(112, 32)}:" https://api.acme.io/v1` },
            { text: () => `curl https://api.acme.io/v1 \\\n  --user '${(0,place/* made */.mI)(113, 24)}:'` },
        ],
        good: [
            { text: 'curl -u "$API_KEY:" https://api.acme.io' },
            { text: 'curl -u my-user-of-staging: https://api.acme.io' },
            { text: 'curl -u YOUR_API_KEY_HERE: https://api.acme.io' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
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
        pattern: /(?:app(?:lication)?_specific_password|apple_id_password|app_password|gmail_password|mail_password|smtp_password|app-specific-password|apppassword)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[a-z]{4}(?<joint>[- ])[a-z]{4}\k<joint>[a-z]{4}\k<joint>[a-z]{4})(?![\w-])/iy,
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
    (0,place/* placeRule */.Sp)({
        id: 'sqlplus-password',
        title: 'Password on the command line of an Oracle client',
        gives: 'log in to the database',
        change: 'Change the password of the database user',
        // `scott/tiger` is in every manual.
        judge: ({ secret }) => (/^[a-z]+$/i.test(secret) ? undefined : (0,place/* typedPassword */.II)({ secret })),
        keywords: ['sqlplus ', 'sqlldr ', 'impdp ', 'expdp ', 'rman target '],
        pattern: /(?:sqlplus|sqlldr|impdp|expdp|rman target)[ \t]{1,3}(?:-\w{1,8}[ \t]{1,3}){0,3}["']?\w{1,30}\/(?<secret>[^\s"'@/]{4,80})@/iy,
        bad: [
            { text: () => `sqlplus app/${(0,place/* made */.mI)(114)}@orcl`, path: 'load.sh' },
            { text: () => `sqlplus -s app/${(0,place/* made */.mI)(115)}@db.acme.io:1521/orcl @a.sql`, path: 'load.sh' },
            { text: () => `expdp app/${(0,place/* made */.mI)(116)}@orcl schemas=app`, path: 'backup.bat' },
        ],
        good: [
            { text: 'sqlplus app/$PASSWORD@orcl', path: 'load.sh' },
            { text: 'sqlplus scott/tiger@orcl', path: 'a.md' },
            { text: 'sqlplus / as sysdba', path: 'a.sh' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
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
        pattern: /(?:(?:tacacs|radius)-server(?=[ \t])[^\n]{0,120}?[ \t]key|isakmp key|ppp chap password|(?:authentication|message-digest)-key[ \t]{1,3}\d{1,5}[ \t]{1,3}md5|neighbor[ \t]{1,3}[\w.:-]{1,60}[ \t]{1,3}password|snmp-server user(?=[ \t])[^\n]{0,120}?[ \t]auth[ \t]{1,3}(?:md5|sha)(?:-?\d{1,3})?)[ \t]{1,3}(?:0[ \t]{1,3})?(?<secret>[^\s"'`]{6,100})/iy,
        judge: ({ secret }) => (/^(?:cisco|secret|shared|key)[\w-]{0,8}$/i.test(secret) ? undefined : (0,place/* typedPassword */.II)({ secret })),
        bad: [
            { text: () => `tacacs-server key ${(0,place/* made */.mI)(117)}\n`, path: 'edge.cfg' },
            { text: () => `radius-server host 10.0.0.1 auth-port 1812 key 0 ${(0,place/* made */.mI)(118)}\n`, path: 'edge.cfg' },
            { text: () => `crypto isakmp key ${(0,place/* made */.mI)(119)} address 192.0.2.7\n`, path: 'edge.cfg' },
            { text: () => ` neighbor 10.0.0.1 password ${(0,place/* made */.mI)(130)}\n`, path: 'edge.cfg' },
            { text: () => `snmp-server user ops admins v3 auth sha ${(0,place/* made */.mI)(131)} priv aes 128 x\n`, path: 'edge.cfg' },
        ],
        good: [
            { text: 'tacacs-server key <key>\n', path: 'edge.cfg' },
            { text: 'radius-server host 10.0.0.1 auth-port 1812\n', path: 'edge.cfg' },
            { text: () => `crypto isakmp key ${'cisco'}123 address 192.0.2.7\n`, path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'nickserv-password',
        title: 'Password of an account of IRC',
        gives: 'log in to the network in the name of the account',
        change: 'Change the password (SET PASSWORD)',
        severity: 'medium',
        keywords: ['nickserv'],
        pattern: /nickserv["']?[\s,:]{1,4}["']?:?identify[ \t]{1,3}(?:[\w-]{1,30}[ \t]{1,3}(?=[^\s"'`]{6}))?(?<secret>[^\s"'`]{6,80})/iy,
        bad: [
            { text: () => `/msg NickServ IDENTIFY ${(0,place/* made */.mI)(120)}\n`, path: 'irssi.conf' },
            { text: () => `bot.privmsg("NickServ", "IDENTIFY ${(0,place/* made */.mI)(121)}")`, path: 'bot.py' },
            { text: () => `PRIVMSG NickServ :IDENTIFY acme ${(0,place/* made */.mI)(122)}\n`, path: 'notes.txt' },
        ],
        good: [
            { text: '/msg NickServ IDENTIFY <password>\n', path: 'a.md' },
            { text: 'bot.privmsg("NickServ", "IDENTIFY " + password)', path: 'bot.py' },
            { text: () => `bot.say('/msg NickServ IDENTIFY ${'$'}{nick(12)}\\n')`, path: 'bot.js' },
            { text: "bot.say('/msg NickServ IDENTIFY <password>\\n')", path: 'bot.js' },
            { text: '/msg NickServ IDENTIFY password\n', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'cloudformation-parameter-default',
        title: 'Password as the default of a CloudFormation parameter',
        gives: 'log in to what the parameter opens',
        change: 'Change the password, leave the default out and mark the parameter NoEcho',
        keywords: ['password:', 'secret:', 'token:', 'apikey:', 'passwd:'],
        path: /\.(?:ya?ml|template)$/i,
        pattern: /(?:password|secret|token|apikey|passwd):[ \t]{0,8}\r?\n(?:[ \t]{1,20}(?:Type|Description|NoEcho|M(?:in|ax)Length|AllowedPattern|ConstraintDescription):[^\n]{0,200}\n){1,7}?[ \t]{1,20}Default:[ \t]{1,4}["']?(?<secret>[^\s"'#]{4,120})/iy,
        bad: [
            { text: () => `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${(0,place/* made */.mI)(123)}\n`, path: 'stack.yaml' },
            { text: () => `  ApiToken:\n    Description: of the API\n    Type: String\n    Default: '${(0,place/* made */.mI)(124, 24)}'\n`, path: 'stack.yml' },
            { text: () => `  AdminSecret:\n    Type: String\n    NoEcho: true\n    Default: "${(0,place/* made */.mI)(125)}"\n`, path: 'a.template' },
        ],
        good: [
            { text: 'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n', path: 'stack.yaml' },
            { text: 'Parameters:\n  DbPassword:\n    Type: String\n    Default: changeme\n', path: 'stack.yaml' },
            { text: '  DbPassword:\n    Type: AWS::SSM::Parameter::Value<String>\n    Default: /app/db/password\n', path: 'stack.yaml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'sql-insert-password',
        title: 'Password in a row that SQL inserts',
        gives: 'log in to the application as that user',
        change: 'Change the password',
        confidence: 'medium',
        generic: true,
        keywords: ['insert into'],
        pattern: /insert into[ \t]{1,4}[\w.`"[\]]{1,80}\s{0,4}\((?<columns>[^()]{3,400})\)\s{0,8}values\s{0,8}(?=\()/iy,
        spans: insertedPasswords,
        judge: ({ secret }) => measures/* hexDigest */.w0.test(secret) || !((0,measures/* looksRandom */.EZ)(secret) || hasAllKinds(secret)) ? undefined : (0,place/* typedPassword */.II)({ secret }),
        bad: [
            { text: () => `INSERT INTO users (name, password) VALUES ('bob', '${(0,place/* made */.mI)(126)}');`, path: 'seed.sql' },
            { text: () => `insert into app.user ("passwd", "mail") values ('${(0,place/* made */.mI)(127)}', 'a@acme.io');`, path: 'seed.sql' },
            { text: () => `INSERT INTO users (id, name, password) VALUES (1, 'a', '?'), (2, 'b', '${(0,place/* made */.mI)(128)}');`, path: 'seed.sql' },
            { text: () => `INSERT INTO apps (id, oauth_client_secret) VALUES (1, '${(0,place/* made */.mI)(130, 32)}');`, path: 'seed.sql' },
        ],
        good: [
            { text: () => `INSERT INTO users (name, note) VALUES ('bob', '${(0,place/* made */.mI)(129)}');`, path: 'seed.sql' },
            { text: "INSERT INTO users (name, password) VALUES ('bob', 'password');", path: 'seed.sql' },
            { text: 'INSERT INTO users (name, password) VALUES (?, ?);', path: 'a.go' },
            { text: () => `INSERT INTO users (id, password_hash) VALUES (1, '${(0,place/* made */.mI)(131, 32)}');`, path: 'seed.sql' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'sql-setting-secret',
        title: 'Password or key that SQL writes to a setting',
        gives: 'log in to what the setting is for',
        change: 'Change it where it was issued',
        confidence: 'medium',
        generic: true,
        keywords: ["value = '", "value='"],
        pattern: /value\s?=\s?'(?<secret>[^'\n]{6,200})'\s{1,20}where\s{1,4}[\w.`"]{1,60}\s{0,3}=\s{0,3}'(?<setting>[\w.:/-]{3,80})'/iy,
        judge: ({ secret, match }) => {
            const kind = (0,names/* kindOfName */.f$)(match.groups?.setting ?? '');
            if (kind !== 'password' && kind !== 'secret')
                return undefined;
            return (0,values/* fitOf */.Zo)(secret, kind, { quoted: true, wrapped: false, credentialFile: false }) === undefined ? undefined : {};
        },
        bad: [
            { text: () => `UPDATE settings SET value = '${(0,place/* made */.mI)(132, 24)}' WHERE name = 'smtp_password';`, path: 'fix.sql' },
            { text: () => `update wp_options set option_value='${(0,place/* made */.mI)(133, 32)}' where option_name='mailer_api_key';`, path: 'fix.sql' },
            { text: () => `db.run("UPDATE config SET value = '${(0,place/* made */.mI)(134, 32)}' WHERE \`key\` = 'oauth.client_secret'")`, path: 'fix.js' },
        ],
        good: [
            { text: () => `UPDATE settings SET value = '${(0,place/* made */.mI)(135, 24)}' WHERE name = 'theme_revision';`, path: 'fix.sql' },
            { text: "UPDATE settings SET value = 'changeme' WHERE name = 'smtp_password';", path: 'fix.sql' },
            { text: "UPDATE settings SET value = ? WHERE name = 'smtp_password';", path: 'fix.sql' },
        ],
    }),
];
/** Four letters that are no syllable: no vowel, or three consonants on end. */
function isUnspoken(letters) {
    return !/[aeiouy]/.test(letters) || /[bcdfghjklmnpqrstvwxz]{3}/.test(letters);
}
/** A small letter, a capital, a digit and a sign, as forms ask for them. */
function hasAllKinds(secret) {
    return secret.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[!#$%^&*?@]/].every((kind) => kind.test(secret));
}
/** Brackets of one statement that are looked at, and how far behind its head. */
const mostRows = 100;
const rowsReach = 2048;
/** The values of the column whose name is that of a password or a secret. */
function* insertedPasswords(text, match) {
    const columns = (match.groups?.columns ?? '').split(',').map((name) => name.replace(/[\s`"[\]]/g, ''));
    const column = columns.findIndex((name) => /^(?:password|secret)$/.test((0,names/* kindOfName */.f$)(name) ?? ''));
    if (column < 0)
        return;
    const start = match.index + match[0].length;
    let place = 0;
    let rows = 0;
    let inside = false;
    for (const cell of text.slice(start, start + rowsReach).matchAll(/'(?<value>(?:[^'\\\n]|''|\\.){0,400})'|[(),;]|[^'(),;\s]{1,200}/g)) {
        const [token] = cell;
        if (token === ';' || rows > mostRows)
            return;
        if (token === '(' || token === ')') {
            inside = token === '(';
            place = 0;
            rows++;
        }
        else if (!inside && token !== ',')
            return;
        else if (token === ',')
            place++;
        else if (place === column && cell.groups?.value !== undefined && cell.groups.value !== '') {
            const at = start + cell.index + 1;
            yield [at, at + cell.groups.value.length];
        }
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/code.js
// Secrets handed to a call or a block that says what they are, without a name of their own.





/** Words that no list of seed words holds: the phrase is prose. */
const proseWord = /\b(?:the|and|for|are|was|not|but|has|its|our|any|when|from|which)\b/;
/** Seeds that tools and standards print everywhere. */
const knownSeed = /^(?:abandon abandon|test test|legal winner|letter advice|zoo zoo|candy maple cake|myth like bonus|army van defense|void come effort|hamster diagram)/;
/** Long, and letters of both cases with digits in no order: a digest, an id and an address have not all of that. */
function isIssuedKey(secret) {
    return (!(0,plausible/* isPlaceholder */.wK)(secret) &&
        (0,measures/* hasCasesAndDigits */.T4)(secret) &&
        /\d.*\d/.test(secret) &&
        (0,measures/* looksRandom */.EZ)(secret) &&
        !/:\/\/|\.[a-z]{2,}\b/.test(secret));
}
/** A phrase of two halves, so that it stands nowhere in our own source. */
function phrase(...halves) {
    return halves.join(' ');
}
/** As Django makes them. */
function djangoKey(seed) {
    return (0,rule/* sample */.XM)('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50, seed);
}
const codeRules = [
    (0,place/* placeRule */.Sp)({
        id: 'sbt-credentials-password',
        title: 'Password of a repository in an sbt build',
        gives: 'publish to the repository',
        change: 'Change the password of the account',
        keywords: ['credentials("'],
        pattern: /credentials\("[^"\n]{0,80}",\s{0,4}"[^"\n]{1,120}",\s{0,4}"[^"\n]{1,80}",\s{0,4}"(?<secret>[^"\n]{3,120})"/iy,
        bad: [
            { text: () => `credentials += Credentials("Nexus", "nexus.acme.io", "ci", "${(0,place/* made */.mI)(51)}")`, path: 'build.sbt' },
            { text: () => `Credentials("Artifactory Realm", "repo.acme.io", "deploy", "${(0,place/* made */.mI)(52, 20)}")`, path: 'credentials.sbt' },
            { text: () => `credentials ++= Seq(Credentials("", "a.acme.io", "b", "${(0,place/* made */.mI)(53)}"))`, path: 'project/plugins.sbt' },
        ],
        good: [
            { text: 'credentials += Credentials("Nexus", "nexus.acme.io", "ci", sys.env("PASSWORD"))', path: 'build.sbt' },
            { text: 'credentials += Credentials(Path.userHome / ".sbt" / "credentials")', path: 'build.sbt' },
            { text: 'credentials += Credentials("Realm", "host", "user", "password")', path: 'build.sbt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'header-value-before-name',
        title: 'Credential given to a header whose name follows',
        gives: 'act at the service the request goes to',
        change: 'Revoke it where it was issued, issue a new one',
        confidence: 'medium',
        generic: true,
        keywords: ['forhttpheaderfield:'],
        pattern: /forHTTPHeaderField:\s{0,3}"(?:x-)?[\w-]{0,30}(?:key|token|secret|auth|authorization)"/iy,
        spans: function* (text, match) {
            const before = text.slice(Math.max(0, match.index - 320), match.index);
            const value = /"(?:Bearer |Token |Basic )?(?<value>[^"\s\\]{12,300})",\s{0,20}$/i.exec(before)?.groups?.value;
            if (value === undefined)
                return;
            const start = match.index - before.length + before.lastIndexOf(value);
            yield [start, start + value.length];
        },
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret) || !(0,measures/* looksRandom */.EZ)(secret) ? undefined : {}),
        bad: [
            { text: () => `request.setValue("${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 57)}", forHTTPHeaderField: "X-Api-Key")`, path: 'Api.swift' },
            { text: () => `request.addValue("Bearer ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 58)}", forHTTPHeaderField: "Authorization")`, path: 'Api.swift' },
            { text: () => `[request setValue:@"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 59)}",\n  forHTTPHeaderField: "Auth-Token"]`, path: 'Api.m' },
        ],
        good: [
            { text: 'request.setValue("application/json", forHTTPHeaderField: "Content-Type")', path: 'Api.swift' },
            { text: 'request.setValue(apiKey, forHTTPHeaderField: "X-Api-Key")', path: 'Api.swift' },
            { text: 'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")', path: 'Api.swift' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'client-argument-key',
        title: 'Key that a client is made with',
        gives: 'act at the service as the account it belongs to',
        change: 'Revoke it where it was issued, issue a new one',
        confidence: 'medium',
        generic: true,
        keywords: ['client(', 'client.new(', 'client.new ', 'clientbuilder(', 'api(', 'sdk(', 'bot('],
        // Behind an address or an account at most.
        pattern: /(?:client(?:builder\(|\.new[( ]|\()|(?:api|sdk|bot)\()\s{0,6}(?:(?:[A-Za-z_][\w.]{0,40}|"[^"\n]{0,100}"|'[^'\n]{0,100}')\s{0,2},\s{0,6})?(?<quote>["'`])(?<secret>[\w+/=.:-]{20,200})\k<quote>\s{0,4}[,)\r\n]/iy,
        judge: ({ secret }) => (isIssuedKey(secret) ? {} : undefined),
        bad: [
            { text: () => `client = acme.Client("${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 61)}")`, path: 'app.py' },
            { text: () => `const api = new AcmeApi('${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 62)}');`, path: 'app.js' },
            { text: () => `bot := telegraf.NewBot("${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 28, 63)}")`, path: 'main.go' },
            { text: () => `client = Acme::Client.new('${(0,place/* made */.mI)(97, 40)}')`, path: 'a.rb' },
            { text: () => `const api = new AcmeClient("https://api.acme.io", "${(0,place/* made */.mI)(99, 28)}");`, path: 'a.ts' },
        ],
        good: [
            { text: 'client = acme.Client("production-cluster-number-2-Europe")', path: 'app.py' },
            { text: () => `client = db.Client("${(0,rule/* sample */.XM)('0123456789abcdef', 32, 64)}")`, path: 'app.py' },
            { text: 'const api = new AcmeApi(settings.key);', path: 'app.js' },
            { text: 'c := acme.NewClient("https://api.acme.io/v1/items2Get")', path: 'main.go' },
            { text: 'client = Acme::Client.new("9c1e7ab0-4f5d-4836-be7d-90f1a3c8526e")', path: 'a.rb' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'jwt-signing-secret',
        title: 'Key that signs tokens, in a call',
        gives: 'forge tokens of any user',
        change: 'Sign with a new key; that ends every session',
        severity: 'critical',
        keywords: [
            'jwt.sign(',
            'jwt.verify(',
            'jwt.encode(',
            'jwt.decode(',
            'jwt.sign (',
            'jwt::encode',
            'jwt::decode',
            'hmac.new(',
            'createhmac(',
            'hmac.create(',
        ],
        pattern: /(?:(?:jwt\.(?:sign|verify|encode|decode)|jwt::(?:encode|decode))[ ]?\(\s{0,4}(?:\{[^{}\n]{0,200}\}|[\w.$[\]>-]{1,60})\s{0,2},\s{0,6}|hmac\.(?:new|create)\(\s{0,4}(?=b?["'])|createhmac\(\s{0,2}["'][\w-]{2,20}["']\s{0,2},\s{0,4})b?(?<quote>["'`])(?<secret>[^"'`\n]{8,200})\k<quote>/iy,
        judge: ({ secret, path }) => (0,plausible/* isPlaceholder */.wK)(secret) || !(0,measures/* looksRandom */.EZ)(secret) ? undefined : rehearsal/* rehearsal */.o5.test(path) && secret.length < 24 ? { confidence: 'low' } : {},
        bad: [
            { text: () => `const t = jwt.sign(payload, '${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 71)}');`, path: 'auth.js' },
            { text: () => `claims = jwt.decode(token, "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 72)}", algorithms=["HS256"])`, path: 'auth.py' },
            { text: () => `crypto.createHmac('sha256', '${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 73)}').update(body)`, path: 'hook.js' },
            { text: () => `$t = JWT::encode($claims, '${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 74)}', 'HS256');`, path: 'auth.php' },
        ],
        good: [
            { text: ['jwt.sign(payload, process', 'env.JWT_KEY)'].join('.'), path: 'auth.js' },
            { text: "jwt.sign({ id }, 'secret')", path: 'auth.js' },
            { text: "createHmac('sha256', key)", path: 'hook.js' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'auth-tuple-password',
        title: 'Password of a pair that a request logs in with',
        gives: 'log in where the request goes',
        change: 'Change the password',
        keywords: ['auth=(', 'auth =(', 'auth = (', 'auth= (', 'auth:('],
        pattern: /auth[ ]?[=:][ ]?\(\s{0,6}["'](?<user>[^"'\n]{1,80})["']\s{0,2},\s{0,6}[bru]?(?<quote>["'])(?<secret>[^"'\n]{4,100})\k<quote>\s{0,4},?\s{0,4}\)/iy,
        // Services that ask for a pair but not for a secret document the same word twice.
        judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : (0,place/* typedPassword */.II)({ secret })),
        bad: [
            { text: () => `requests.get(url, auth=('bob', '${(0,place/* made */.mI)(91)}'))`, path: 'a.py' },
            { text: () => `session.auth = ("deploy", "${(0,place/* made */.mI)(92)}")`, path: 'b.py' },
            { text: () => `httpx.post(url, auth=(\n    "deploy",\n    "${(0,place/* made */.mI)(93)}",\n))`, path: 'c.py' },
        ],
        good: [
            { text: "requests.get(url, auth=('bob', password))", path: 'a.py' },
            { text: "requests.get(url, auth=('user', 'password'))", path: 'a.py' },
            { text: "requests.get(url, auth=('user', '<password>'))", path: 'a.py' },
            { text: "requests.get(url, auth=('particle', 'particle'))", path: 'a.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'auth-tuple-key',
        title: 'Key as the user of a pair that a request logs in with',
        gives: 'act at the service that the request goes to',
        change: 'Revoke it where it was issued, issue a new one',
        generic: true,
        keywords: ['auth=(', 'auth =(', 'auth = (', 'auth= (', 'basic_auth '],
        pattern: /(?:auth[ ]?=[ ]?\(|basic_auth )\s{0,6}[bru]?(?<quote>["'])(?<secret>[^"'\s]{16,120})\k<quote>\s{0,2},\s{0,6}[bru]?["'](?:|x|X|api_token|api_key)["']\s{0,4}(?:,?\s{0,4}\)|[\r\n]|$)/iy,
        judge: ({ secret }) => ((0,measures/* looksRandom */.EZ)(secret) ? {} : undefined),
        bad: [
            { text: () => `requests.get(url, auth=("${(0,place/* made */.mI)(94, 24)}", ""))`, path: 'a.py' },
            { text: () => `session.auth = ('${(0,place/* made */.mI)(100, 32)}', 'X')`, path: 'b.py' },
            { text: () => `conn.request.basic_auth '${(0,place/* made */.mI)(96, 20)}', 'X'\n`, path: 'c.rb' },
        ],
        good: [
            { text: 'requests.get(url, auth=(API_KEY, ""))', path: 'a.py' },
            { text: 'requests.get(url, auth=("your-api-key-goes-here", ""))', path: 'a.py' },
            { text: 'requests.get(url, auth=("service-account-of-staging", ""))', path: 'a.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'terraform-variable-default',
        title: 'Password as the default of a Terraform variable',
        gives: 'log in to what the variable opens',
        change: 'Change the password, leave the default out and mark the variable sensitive',
        keywords: ['variable "'],
        path: /\.(?:tf|hcl|tofu)$/i,
        pattern: /variable "(?:[\w-]{0,60}[_-])?(?:password|passwd|secret|secret_key|token|api_key|private_key|access_key)(?:_\d)?"\s{0,4}\{(?:[^{}\n]{0,200}\n){0,8}?[^{}\n]{0,80}?\bdefault\s{0,20}=\s{0,4}"(?<secret>[^"\n]{3,200})"/iy,
        bad: [
            { text: () => `variable "db_password" {\n  default = "${(0,place/* made */.mI)(74)}"\n}`, path: 'variables.tf' },
            { text: () => `variable "api_key" {\n  type    = string\n  default = "${(0,place/* made */.mI)(75, 32)}"\n}`, path: 'main.tf' },
            { text: () => `variable "admin-token" { default = "${(0,place/* made */.mI)(76)}" }`, path: 'a.tf' },
        ],
        good: [
            { text: 'variable "db_password" {\n  default = ""\n}', path: 'variables.tf' },
            { text: 'variable "db_password" {\n  type = string\n  sensitive = true\n}', path: 'variables.tf' },
            { text: 'variable "db_password" {\n  default = "changeme"\n}', path: 'variables.tf' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wallet-seed-phrase',
        aliases: ['bip39-mnemonic'],
        title: 'Seed phrase of a wallet',
        gives: 'move everything the wallet holds',
        change: 'Move the funds to a new wallet',
        severity: 'critical',
        confidence: 'medium',
        keywords: [
            'mnemonic',
            'seed phrase',
            'seed_phrase',
            'seedphrase',
            'recovery phrase',
            'recovery_phrase',
            'secret phrase',
            'secret_phrase',
            'seed words',
            'wallet_seed',
        ],
        pattern: /(?:mnemonic|(?:seed|recovery|secret)[ _]?phrase|seed words|wallet_seed)[\w]{0,20}["']?\s{0,4}(?:[:=]{1,2}>?|is)\s{0,4}["'`]?(?<secret>(?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?![a-z ])/iy,
        judge: ({ secret }) => (proseWord.test(secret) || knownSeed.test(secret) || new Set(secret.split(' ')).size < 9 ? undefined : {}),
        bad: [
            {
                text: () => `MNEMONIC="${phrase('ozone drill grab fiber curtain grace', 'pudding thank cruise elder eight picnic')}"`,
                path: '.env',
            },
            {
                text: () => `mnemonic: '${phrase('jelly better achieve collect unaware mountain', 'thought cargo oxygen act hood bridge')}'`,
                path: 'hardhat.config.js',
            },
            {
                text: () => `seed phrase: ${phrase('dignity pass list indicate nasty swamp', 'pool script soccer toe leaf photo')}`,
                path: 'notes.txt',
            },
        ],
        good: [
            { text: `mnemonic = "${'abandon '.repeat(11)}about"`, path: 'wallet.test.js' },
            { text: 'mnemonic: "test test test test test test test test test test test junk"', path: 'hardhat.config.js' },
            { text: 'The mnemonic is a list of words that the wallet shows when you set up one', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'django-insecure-key',
        title: 'Secret key that Django made for a new project',
        gives: 'forge sessions and links of any application that runs with it',
        change: 'Have the settings read another one from the environment where the application is deployed',
        severity: 'medium',
        references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
        keywords: ['django-insecure-'],
        pattern: /(?<secret>django-insecure-[a-z0-9!@#$%^&*(_=+)-]{40,60})(?![\w-])/y,
        judge: ({ secret }) => (new Set(secret.slice(16)).size < 16 ? undefined : {}),
        bad: [74, 75, 76].map((seed) => ({
            text: () => `SECRET_KEY = '${['django', 'insecure'].join('-')}-${djangoKey(seed)}'`,
            path: 'acme/settings.py',
        })),
        good: [
            { text: "if key.startswith('django-insecure-'):", path: 'checks.py' },
            { text: "SECRET_KEY = 'django-insecure-change-me'", path: 'settings.py' },
            { text: `SECRET_KEY = 'django-insecure-${'x'.repeat(50)}'`, path: 'settings.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'django-secret-key',
        title: 'Secret key of a Django application',
        gives: 'forge sessions and links of the application',
        change: 'Make another one, keep the old one in SECRET_KEY_FALLBACKS until its sessions have ended',
        references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
        keywords: ['secret_key'],
        // What `get_random_secret_key` makes: fifty of these fifty letters.
        pattern: /secret_key["'\])]{0,3}[ \t]{0,3}(?:=>?|:|,|\()[ \t]{0,3}(?:[\w.]{1,30}\(["'][\w.-]{1,40}["'],[ \t]{0,3})?[rub]?["']?(?<secret>[a-z0-9!@#$%^&*(_=+)-]{50})(?![^\s"')\],;])/iy,
        judge: ({ secret }) => (/[!@#$%^&*(=+)]/.test(secret) && /\d/.test(secret) && new Set(secret).size >= 20 ? {} : undefined),
        bad: [
            { text: () => `SECRET_KEY = '${djangoKey(77)}'\n`, path: 'acme/settings.py' },
            { text: () => `DJANGO_SECRET_KEY=${djangoKey(78)}\n`, path: '.env' },
            { text: () => `SECRET_KEY = os.environ.get('SECRET_KEY', '${djangoKey(79)}')\n`, path: 'acme/settings.py' },
        ],
        good: [
            { text: "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']\n", path: 'acme/settings.py' },
            { text: `SECRET_KEY = '${'a!'.repeat(25)}'\n`, path: 'acme/settings.py' },
            { text: () => `checksum = '${djangoKey(80)}'\n`, path: 'acme/settings.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'mail-login-password',
        title: 'Password handed to the login of a mail server',
        gives: 'send and read mail as its owner',
        change: 'Change the password of the account',
        confidence: 'medium',
        generic: true,
        keywords: ['.login("', ".login('"],
        pattern: /\.login\((?<mark>["'])(?<user>[^"'\n\s@]{1,80}@[^"'\n\s]{3,120})\k<mark>\s{0,2},\s{0,4}[bru]?(?<quote>["'])(?<secret>[^"'\n]{6,120})\k<quote>\s{0,4}\)/iy,
        bad: [
            { text: () => `server.login("ci@acme.io", "${(0,place/* made */.mI)(80)}")`, path: 'mail.py' },
            { text: () => `imap.login('ops@acme.io', '${(0,place/* made */.mI)(81)}')`, path: 'fetch.py' },
            { text: () => `smtp.login("news@acme.io", r"${(0,place/* made */.mI)(82)}")`, path: 'send.py' },
        ],
        good: [
            { text: 'server.login("ci@acme.io", password)', path: 'mail.py' },
            { text: 'server.login("you@example.com", "your-password")', path: 'mail.py' },
            { text: 'client.login("username", "password")', path: 'test_login.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'key-specification-literal',
        title: 'Key for encryption written into a program',
        gives: 'decrypt and forge what it protects',
        change: 'Encrypt with a new key',
        confidence: 'medium',
        generic: true,
        keywords: ['secretkeyspec(', 'cryptojs.', 'fernet('],
        pattern: /(?:SecretKeySpec\(\s{0,4}"(?=[^"\n]{8,200}"\.(?:getBytes|toByteArray)\()|CryptoJS\.(?:AES|DES|TripleDES|Rabbit|RC4)\.(?:en|de)crypt\(\s{0,4}[\w.$[\]]{1,60}\s{0,2},\s{0,4}["'`]|CryptoJS\.Hmac\w{2,10}\(\s{0,4}[\w.$[\]]{1,60}\s{0,2},\s{0,4}["'`]|Fernet\(\s{0,4}b?["'])(?<secret>[^"'`\n]{8,200})["'`]/iy,
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret) || !(0,measures/* looksRandom */.EZ)(secret) ? undefined : {}),
        bad: [
            { text: () => `new SecretKeySpec("${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 83)}".getBytes(), "AES");`, path: 'Crypt.java' },
            { text: () => `SecretKeySpec("${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 84)}".toByteArray(), "HmacSHA256")`, path: 'Crypt.kt' },
            { text: () => `new SecretKeySpec( "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 16, 85)}".getBytes("UTF-8"), ALGORITHM)`, path: 'Aes.java' },
            { text: () => `CryptoJS.AES.encrypt(text, '${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 86)}').toString()`, path: 'crypt.js' },
            { text: () => `Fernet(b'${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 87)}=')`, path: 'crypt.py' },
        ],
        good: [
            { text: 'new SecretKeySpec(key.getBytes(), "AES");', path: 'Crypt.java' },
            { text: 'new SecretKeySpec("secretkeysecretkey".getBytes(), "AES");', path: 'CryptTest.java' },
            { text: 'new SecretKeySpec("0123456789abcdef".getBytes(), "AES");', path: 'Crypt.java' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'go-sql-dsn-password',
        title: 'Password in the data source name of a Go program',
        gives: 'log in to the database',
        change: 'Change the password of the database user',
        keywords: ['@tcp(', '@unix('],
        pattern: /@(?:tcp|unix)\((?<host>[^)\s]{0,120})\)/iy,
        spans: function* (text, match) {
            const before = text.slice(Math.max(0, match.index - 140), match.index);
            const pair = /[\w.-]{1,40}:([^\s"'`:@/]{3,80})$/.exec(before);
            if (pair?.[1] !== undefined)
                yield [match.index - pair[1].length, match.index];
        },
        judge: (candidate) => /^@(?:tcp|unix)\((?:localhost|127\.|0\.0\.0\.0)/i.test(candidate.match[0]) && !(0,measures/* looksRandom */.EZ)(candidate.secret)
            ? undefined
            : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `sql.Open("mysql", "app:${(0,place/* made */.mI)(77)}@tcp(db.acme.io:3306)/app")`, path: 'main.go' },
            { text: () => `DSN=ci:${(0,place/* made */.mI)(78)}@tcp(10.0.0.5:3306)/ci?parseTime=true`, path: '.env' },
            { text: () => `dsn: root:${(0,place/* made */.mI)(79)}@unix(/run/mysqld.sock)/app`, path: 'config.yaml' },
        ],
        good: [
            { text: 'sql.Open("mysql", "user:password@tcp(localhost:3306)/app")', path: 'main.go' },
            { text: 'fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)', path: 'main.go' },
            { text: 'app@tcp(db:3306)/app', path: 'main.go' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/databases.js
// Passwords handed to databases: SQL statements, arguments of connect functions, connection strings without a scheme.

const databases_change = 'Change the password of the database user';
const gives = 'log in to the database';
/** The statement is about an account. */
const sqlContext = /\b(?:user|grant|role|login|alter|create|set)\b/i;
/** Bundles of messages of Java: `config_pt_BR.properties`. */
const translations = /_[a-z]{2,3}(?:_[A-Z]{2})?\.properties$/;
/** `connect(host=host, pwd=db_pwd, tls=context)`: a variable that is handed on, in a call that no quotation has begun in. */
function isNextArgument({ secret, before }) {
    return /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6},$/.test(secret) && /\w\([^()"'`\n]{0,400}$/.test(before);
}
const databaseRules = [
    (0,place/* placeRule */.Sp)({
        id: 'sql-user-password',
        aliases: ['sql-ddl-password'],
        title: 'Password of a database user in SQL',
        gives,
        change: databases_change,
        keywords: [
            'identified by',
            'identified with',
            'with password',
            'login password',
            'encrypted password',
            'role password',
            'user password',
            'set password',
            'password ',
        ],
        pattern: /(?:identified (?:with [\w']{1,40} )?by(?: password)?|(?:with|login|encrypted|set|role|user)\s{1,3}(?:login\s{1,3}|encrypted\s{1,3})?password(?:\s{1,3}for\s{1,3}[^=\n]{1,80})?|(?<=\b(?:user|role)\s{1,3}["\w.$-]{1,64}\s{1,3})password (?=['"]))\s{0,3}=?\s{0,3}(?:password\(|n)?(?:(?<quote>['"])(?<secret>[^'"\n]{3,120})\k<quote>|(?<=by[ \t]{1,3})(?<bare>(?=[\w$#]{0,40}\d)[A-Za-z][\w$#]{5,40})(?=[ \t]{0,3}(?:;|$|\r?\n|default |account |quota |profile )))/iy,
        judge: (candidate) => !sqlContext.test(candidate.before.slice(-160))
            ? undefined
            : /^\*[0-9A-F]{40}$|^(?:SCRAM-SHA-256\$|md5[0-9a-f]{32})/.test(candidate.secret)
                ? { severity: 'medium', what: 'Password hash of a database user' }
                : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `CREATE USER 'app'@'%' IDENTIFIED BY '${(0,place/* made */.mI)(1)}';`, path: 'init.sql' },
            { text: () => `ALTER ROLE app WITH PASSWORD '${(0,place/* made */.mI)(2)}';`, path: 'roles.sql' },
            { text: () => `mysql -e "GRANT ALL ON a.* TO a IDENTIFIED BY '${(0,place/* made */.mI)(3)}'"`, path: 'setup.sh' },
            { text: () => `CREATE LOGIN app WITH PASSWORD = N'${(0,place/* made */.mI)(4)}';`, path: 'login.sql' },
            { text: () => `ALTER USER postgres PASSWORD '${(0,place/* made */.mI)(18)}';`, path: 'alter.sql' },
            // Oracle takes it without quotes.
            { text: () => `CREATE USER app IDENTIFIED BY ${(0,place/* made */.mI)(17)} DEFAULT TABLESPACE users;`, path: 'users.sql' },
        ],
        good: [
            { text: ["CREATE USER app IDENTIFIED BY '$", "{DB_PASSWORD}';"].join(''), path: 'init.sql' },
            { text: ['The owner is identified by "path1', 'line".'].join(':'), path: 'a.go' },
            { text: 'ALTER ROLE app WITH PASSWORD :password;', path: 'init.sql' },
            { text: 'Each user of the table is identified by uuid4; the role is not.', path: 'a.md' },
            { text: "CREATE USER app IDENTIFIED BY 'password';", path: 'init.sql' },
            { text: "SET PASSWORD FOR 'app' = '<password>';", path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'database-connect-password',
        title: 'Password in a call that opens a database',
        gives,
        change: databases_change,
        keywords: [
            'mysql_connect',
            'mysql_pconnect',
            'mysqli_connect',
            'new mysqli',
            'new sequelize',
            'mysqli_real_connect',
            'new pdo',
            'oci_connect',
            'ocilogon',
            'mssql_connect',
            'sqlsrv_connect',
            'odbc_connect',
            'dbi->connect',
            'dbi.connect',
            'getconnection(',
            'db.auth(',
            'conn.login(',
            'ftp_login',
            'ssh2_auth_password',
            'ldap_bind',
            'mysqldb.connect',
            'pymysql.connect',
            'cx_oracle.connect',
            'imap_open',
            'basicauth(',
            'httpbasicauth(',
            'usernamepasswordcredentials(',
            'networkcredential(',
            '.basic_auth(',
            'setbasicauth(',
            'passwordauthentication(',
        ],
        pattern: /(?:mysql_p?connect|mysqli_(?:real_)?connect|new mysqli|new sequelize|new pdo|oci_connect|ocilogon|mssql_connect|sqlsrv_connect|odbc_connect|dbi(?:->|\.)connect|getconnection|db\.auth|conn\.login|ftp_login|ssh2_auth_password|ldap_bind|mysqldb\.connect|pymysql\.connect|cx_oracle\.connect|imap_open|(?:http)?basicauth|usernamepasswordcredentials|networkcredential|\.basic_auth|setbasicauth|passwordauthentication)\s{0,2}\(\s{0,4}(?:[\w.$[\]'"]{1,60}\s{0,2},\s{0,4}){0,2}?(?:["'](?<first>[^"'\n]{0,200})["']\s{0,2},\s{0,10})(?:["'][^"'\n]{0,120}["']\s{0,2},\s{0,10})?(?:Some\(\s{0,2})?["'](?<secret>[^"'\n]{4,120})["'](?:\s{0,2}\.tochararray\(\))?\s{0,2}(?=[,)])/iy,
        judge: (candidate) => candidate.secret === candidate.match.groups?.first || /[ :/]/.test(candidate.secret) ? undefined : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `mysqli_connect("db.acme.io", "app", "${(0,place/* made */.mI)(5)}", "app");`, path: 'db.php' },
            { text: () => `DBI->connect("dbi:mysql:app", "app", "${(0,place/* made */.mI)(6)}");`, path: 'db.pl' },
            { text: () => `DriverManager.getConnection("jdbc:h2:mem", "app", "${(0,place/* made */.mI)(7)}");`, path: 'Db.java' },
            { text: () => `requests.get(url, auth=HTTPBasicAuth('ci', '${(0,place/* made */.mI)(8)}'))`, path: 'a.py' },
            { text: () => `new Sequelize('app', 'ci', '${(0,place/* made */.mI)(15)}', { host: 'db.acme.io' })`, path: 'db.js' },
            { text: () => `client.get(url).basic_auth("ci", Some("${(0,place/* made */.mI)(16)}"))`, path: 'a.rs' },
        ],
        good: [
            { text: 'mysqli_connect($host, $user, $password, $name);', path: 'db.php' },
            { text: 'DriverManager.getConnection("jdbc:h2:mem", "sa", "");', path: 'Db.java' },
            { text: 'mysqli_connect("localhost", "user", "password", "app");', path: 'db.php' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'connection-string-password',
        aliases: ['dotnet-connection-string', 'odbc-connection-string'],
        title: 'Password in a connection string',
        gives,
        change: databases_change,
        keywords: ['host=', 'server=', 'server =', 'data source=', 'data source =', 'dbname=', 'driver=', 'uid=', 'user id=', 'user id ='],
        pattern: /(?:host|server|data source|dbname|driver|uid|user id)[ ]?=[^"'`\n]{1,200}?[\s;&](?:password|pwd|passwd)[ ]?=[ ]?(?<secret>[^\s"'`;&<>]{3,120})/iy,
        // `connect(host=self.host, pwd=self.pwd)` passes the password on; a file of translations says what it is called.
        judge: (candidate) => translations.test(candidate.path) ||
            /^(?=[^)\]]{1,200}[)\]])[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\w{1,60}\]){0,6}[)\]]{0,4}$/.test(candidate.secret) ||
            isNextArgument(candidate)
            ? undefined
            : (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `connect("host=db.acme.io dbname=app user=app password=${(0,place/* made */.mI)(9)}")`, path: 'db.py' },
            { text: () => `dsn = 'Driver={ODBC Driver 17};Server=db;UID=app;PWD=${(0,place/* made */.mI)(10)};'`, path: 'db.py' },
            { text: () => `jdbc:sqlserver://db:1433;databaseName=app;user id=app;password=${(0,place/* made */.mI)(11)}`, path: 'a.txt' },
        ],
        good: [
            { text: 'connect("host=db user=app password=%s" % password)', path: 'db.py' },
            { text: 'host=db user=app password=$PGPASSWORD', path: 'a.sh' },
            { text: 'Server=Servidor\nPassword=Senha7\nPort=Porta', path: 'config_pt_BR.properties' },
            { text: 'Server=db;Database=app;Trusted_Connection=True;', path: 'a.json' },
            { text: 'open(host=settings[HOST], password=settings[PASSWORD])', path: 'db.py' },
            { text: 'run(cmd=cmd, host=self.host, user=self.user, pwd=self.pwd)', path: 'db.py' },
            { text: 'SmartConnect(host=vchost, user=vc_user, pwd=vc_pwd, sslContext=context)', path: 'db.py' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'jdbc-url-password',
        aliases: ['jdbc-connection-string'],
        title: 'Password in a JDBC URL',
        gives,
        change: databases_change,
        keywords: ['jdbc:'],
        pattern: /jdbc:(?:oracle:thin:[\w.-]{1,40}\/(?<secret>[^\s"'@/:]{3,80})@|[a-z0-9]{2,20}:[^\s"'<>]{1,200}?[?&;](?:password|pwd)=(?<bare>[^\s"'&;<>]{3,120}))/iy,
        bad: [
            { text: () => `jdbc:postgresql://db.acme.io/app?user=app&password=${(0,place/* made */.mI)(12)}`, path: 'jdbc.properties' },
            { text: () => `jdbc:oracle:thin:app/${(0,place/* made */.mI)(13)}@db.acme.io:1521:orcl`, path: 'a.txt' },
            { text: () => `url="jdbc:mysql://db/app?password=${(0,place/* made */.mI)(14)}&user=a"`, path: 'a.xml' },
        ],
        good: [
            { text: 'jdbc:postgresql://db.acme.io/app', path: 'a.properties' },
            { text: ['jdbc:mysql://db/app?user=a&password=$', '{DB_PASSWORD}'].join(''), path: 'a.properties' },
            { text: ['jdbc:oracle:thin:scott/', '@localhost:1521:orcl'].join('password'), path: 'a.md' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/files.js
// Files that exist to hold a password, each in the notation of the program that reads it.





const files_change = 'Change the password';
const hex = '0123456789abcdef';
/** Base64 of a typed password: what is inside is judged. */

/** `user:password` in base64. */
function encodedPair({ secret }) {
    const inside = Buffer.from(secret, 'base64').toString('latin1');
    const [, user = '', password = ''] = /^([ -9;-~]{0,200}):([ -~]{3,4000})$/.exec(inside) ?? [];
    if (password === '' || password === user)
        return undefined;
    if (password.length > 120)
        return /^[\w.+/=-]+$/.test(password) ? {} : undefined;
    return (0,place/* typedPassword */.II)({ secret: password });
}
/** Of a file that holds much else: a line that has none of its words for a password. */
function isOtherLine({ path, match }) {
    return (/(?:\.(?:ks|cfg|conf|ovpn))$/i.test(path) &&
        !/\b(?:rootpw|(?:root)?bindpw|password(?:-again)? password|auth-user-pass|PSK|XAUTH)\b/.test(match[0]));
}
const staticKey = ['-----BEGIN OpenVPN', 'Static key V1-----'].join(' ');
/** Sixteen lines of hexadecimal digits. */
function lines(seed) {
    return Array.from({ length: 16 }, (_, line) => (0,rule/* sample */.XM)(hex, 32, 100 * seed + line)).join('\n');
}
/** Every kind of letters and signs, as generators of passwords mix them. */
const everySign = `${rule/* base62 */.Yb}!@%^&*()_+-=[]{}|;:,.<>?/~`;
/** A password whose comma would end it where values are listed. */
function generated(seed) {
    return `q7,${(0,rule/* sample */.XM)(everySign, 17, seed)}`;
}
/** Where a line of settings begins: an item of a list, an exported variable, a name with what stands before its last words. */
const beginsLine = /(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,4}["']?)?(?:export[ \t]{1,4})?[\w.-]{0,60}$/;
/** A plain scalar of YAML does not begin so; the sign means something else there. */
const indicator = /^[[\]{}&*!|>%@`?,#-]/;
/** The rest of a line is the value, whatever signs are in it, where a generator made it. */
function generatedLine({ secret, match, before, path }) {
    const ahead = before.slice(0, Math.max(0, before.length - match[0].lastIndexOf(secret)));
    if (!beginsLine.test(ahead.slice(-120)) || !(0,measures/* isGenerated */.UK)(secret))
        return undefined;
    const yaml = /\.ya?ml$/i.test(path);
    if (yaml && (match.groups?.sign === '=' ? !/-[ \t]{1,4}["']?[\w.-]{0,60}$/.test(ahead.slice(-80)) : indicator.test(secret)))
        return undefined;
    return (0,place/* typedPassword */.II)({ secret }) === undefined ? undefined : { confidence: 'medium' };
}
const fileRules = [
    (0,place/* placeRule */.Sp)({
        id: 'settings-line-password',
        title: 'Password in a line of settings',
        gives: 'log in where the program that reads the file does',
        change: files_change,
        severity: 'high',
        confidence: 'medium',
        keywords: ['pass', 'pwd', 'secret'],
        path: /(?:^|\/)\.env[^/]{0,40}$|\.(?:env|properties|ini|cnf|conf|cfg|ya?ml)$/i,
        pattern: /(?:pass|pwd|secret)[\w.-]{0,40}[ \t]{0,4}(?<sign>=|:(?=[ \t]))[ \t]{0,4}(?<secret>[!#-&(-~][!-~]{13,127}?)(?=["']?[ \t]{0,8}(?:\r?\n|$))/iy,
        generic: true,
        judge: generatedLine,
        bad: [
            { text: () => `DB_PASSWORD=${generated(12)}\n`, path: '.env' },
            { text: () => `spring.datasource.password=${generated(2)}\r\nspring.jpa=x\n`, path: 'application.properties' },
            { text: () => `    environment:\n      - POSTGRES_PASSWORD=${generated(3)}\n`, path: 'compose.yml' },
            { text: () => `[db]\npassword = ${generated(4)}\n`, path: 'app.ini' },
        ],
        good: [
            { text: ['DB_PASSWORD=$', '{DB_PASSWORD:-Default1(x)}\n'].join(''), path: '.env' },
            { text: 'password: !Sub "{{resolve:secretsmanager:X1:y}}"\n', path: 'stack.yml' },
            { text: 'passwordPattern=^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).{12,}$\n', path: 'app.properties' },
            { text: () => `run: test "$PASSWORD" != password=${generated(5)}\n`, path: 'ci.yml' },
            { text: 'passes: f(X1),g(Y2),h(Z3);k[T4]\n', path: 'app.yml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'netrc-password',
        aliases: ['netrc'],
        title: 'Password in a .netrc file',
        gives: 'log in to the machine it names',
        change: files_change,
        keywords: ['machine '],
        pattern: /machine[ \t]{1,4}[\w.:-]{1,120}\s{1,40}(?:port\s{1,10}\S{1,30}\s{1,40})?login\s{1,10}(?<user>\S{1,120})\s{1,40}(?:account\s{1,10}\S{1,60}\s{1,40})?password\s{1,10}["']?(?<secret>[^\s"']{3,200})/iy,
        judge: (candidate) => (candidate.secret === candidate.match.groups?.user ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `machine api.acme.io\n  login deploy\n  password ${(0,place/* made */.mI)(1)}\n`, path: '.netrc' },
            { text: () => `machine git.acme.io login ci password ${(0,place/* made */.mI)(2)}\n`, path: '_netrc' },
            { text: () => `echo "machine github.com login octo password ${(0,place/* made */.mI)(3)}" > ~/.netrc\n`, path: 'Dockerfile' },
        ],
        good: [
            { text: 'machine example.com\nlogin USERNAME\npassword PASSWORD\n', path: '.netrc' },
            { text: ['machine github.com login octo password $', '{TOKEN}\n'].join(''), path: 'a.sh' },
            { text: 'the machine has no login and no password\n', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'pgpass-password',
        aliases: ['pgpass'],
        title: 'Password in a .pgpass file',
        gives: 'log in to the PostgreSQL server',
        change: files_change,
        keywords: [],
        path: /(?:^|\/)(?:\.?pgpass(?:\.conf)?|[\w.-]{1,40}\.pgpass)$/i,
        pattern: /^(?!#)[^:\s]{1,200}:[^:\s]{1,40}:[^:\s]{1,120}:[^:\s]{1,120}:(?<secret>\S{3,200})$/gm,
        bad: [
            { text: () => `db.acme.io:5432:app:deploy:${(0,place/* made */.mI)(4)}\n`, path: '.pgpass' },
            { text: () => `*:*:*:postgres:${(0,place/* made */.mI)(5)}\n`, path: 'home/.pgpass' },
            { text: () => `# hosts\nlocalhost:5432:app:app:${(0,place/* made */.mI)(6)}\n`, path: 'pgpass.conf' },
        ],
        good: [
            { text: '# hostname:port:database:username:password\n', path: '.pgpass' },
            { text: 'localhost:5432:app:app:password\n', path: '.pgpass' },
            { text: () => `db.acme.io:5432:app:deploy:${(0,place/* made */.mI)(7)}\n`, path: 'notes.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'secrets-file-password',
        title: 'Password in a file of secrets',
        gives: 'log in where the line says',
        change: files_change,
        keywords: [],
        path: /(?:^|\/)(?:(?:chap|pap|ipsec|rsyncd?)[-.]?secrets|sasl_passwd|smtp_?passwd|relay_passwd|\.?smbcredentials|\.cifs|\.rsyncpass|(?:anaconda-)?ks\.cfg|[\w-]{1,30}\.ks|preseed\.cfg|[\w-]{1,40}\.ovpn|(?:nslcd|ldap|pam_ldap|slapd|libnss-ldap)\.conf|[\w-]{0,20}passwd\.client)$/i,
        pattern: /^(?!\s{0,4}#)(?:[^\s:#]{1,100}(?::\d{1,5})?[ \t]{1,20}[^\s:]{1,100}:|[\w.@-]{1,80}:|[^\n#]{0,120}[ \t](?:PSK|XAUTH)[ \t]{1,4}["']?|["']?[\w.*@\\-]{1,80}["']?[ \t]{1,8}["']?[\w.*-]{1,80}["']?[ \t]{1,8}(?:["']|(?=\S{3,120}[ \t]{1,8}(?:\*|\d{1,3}\.[\d.]{5,11})[ \t]{0,8}$))|[ \t]{0,8}(?:rootpw|bindpw|rootbindpw)[ \t]{1,8}(?:--plaintext[ \t]{1,4})?["']?|d-i passwd\/(?:root|user)-password(?:-again)? password |<auth-user-pass>\s{1,4}[^\s]{1,80}\s{1,4})(?<secret>[^\s"'<:-][^\s"'<:]{2,119})["']?(?:[ \t][^\n]{0,80})?$/gm,
        judge: (candidate) => (/^[{$]/.test(candidate.secret) || isOtherLine(candidate) ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `[smtp.acme.io]:587 ops@acme.io:${(0,place/* made */.mI)(61)}\n`, path: 'etc/postfix/sasl_passwd' },
            { text: () => `backup:${(0,place/* made */.mI)(62)}\n`, path: 'rsyncd.secrets' },
            { text: () => `rootpw --plaintext ${(0,place/* made */.mI)(63)}\n`, path: 'ks.cfg' },
            { text: () => `bob * ${(0,place/* made */.mI)(67)} *\n`, path: 'etc/ppp/chap-secrets' },
            { text: () => `bindpw ${(0,place/* made */.mI)(64)}\n`, path: 'etc/nslcd.conf' },
            { text: () => `10.0.0.1 %any : PSK "${(0,place/* made */.mI)(65)}"\n`, path: 'ipsec.secrets' },
        ],
        good: [
            { text: '# client server secret addresses\n', path: 'chap-secrets' },
            { text: 'rootpw --iscrypted $6$abc\n', path: 'ks.cfg' },
            { text: "sed -i 's/^PasswordAuthentication/d' /etc/ssh/sshd_config\n", path: 'ks.cfg' },
            { text: () => `backup:${(0,place/* made */.mI)(66)}\n`, path: 'notes.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'ansible-vault-password',
        title: 'Password of Ansible Vault in its file',
        gives: 'read all that is encrypted with it',
        change: 'Encrypt the files anew (ansible-vault rekey)',
        keywords: [],
        path: /(?:^|\/)\.?(?:ansible[-_.])?vault[-_.]?pass(?:word|wd|phrase)?(?:[-_.]file)?(?:\.txt)?$/i,
        pattern: /^\s{0,8}(?<secret>[^\s#{$<][^\s]{5,119})\s{0,8}$/g,
        bad: [
            { text: () => `${(0,place/* made */.mI)(71)}\n`, path: '.vault_pass' },
            { text: () => (0,place/* made */.mI)(72), path: 'ansible/vault-password.txt' },
            { text: () => `${(0,place/* made */.mI)(73)}\n`, path: '.ansible_vault_password' },
        ],
        good: [
            { text: '#!/bin/sh\npass show ansible\n', path: '.vault_pass' },
            { text: 'changeme\n', path: '.vault_pass' },
            { text: () => `${(0,place/* made */.mI)(74)}\n`, path: 'vault.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'bundler-source-password',
        title: 'Password of a source of gems in the settings of Bundler',
        gives: 'read the private gems of that source',
        change: files_change,
        keywords: ['bundle_'],
        references: ['https://bundler.io/man/bundle-config.1.html'],
        pattern: /BUNDLE_[A-Z0-9_]{1,80}__[A-Z0-9_]{1,80}["']?[ \t]{0,3}[:=][ \t]{0,3}["']?[^\s"':@/]{1,80}:(?<secret>[^\s"'@/:]{3,200})["']?(?=\s|$)/iy,
        bad: [
            { text: () => `---\nBUNDLE_GEMS__ACME__IO: "bob:${(0,place/* made */.mI)(75)}"\n`, path: '.bundle/config' },
            { text: () => `ENV BUNDLE_GEMS__ACME__IO=bob:${(0,place/* made */.mI)(76)}\n`, path: 'Dockerfile' },
            { text: () => `export BUNDLE_RUBYGEMS__PKG__GITHUB__COM="bob:${(0,place/* made */.mI)(77)}"\n`, path: 'run.sh' },
        ],
        good: [
            { text: 'BUNDLE_PATH: "vendor/bundle"\n', path: '.bundle/config' },
            { text: 'BUNDLE_GEMS__ACME__IO: "bob:$GEM_PASSWORD"\n', path: 'a.yml' },
            { text: 'BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://gems.acme.io"\n', path: '.bundle/config' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'gossip-encryption-key',
        title: 'Key that encrypts the gossip of Consul, Nomad or Serf',
        gives: 'join the cluster and read what its members tell each other',
        change: 'Make a new key (consul keygen) and rotate it (consul keyring)',
        references: ['https://developer.hashicorp.com/consul/docs/agent/config/config-files#encrypt'],
        keywords: ['encrypt =', 'encrypt  ', 'encrypt=', 'encrypt:', 'encrypt"', "encrypt'", 'encrypt_key'],
        pattern: /encrypt(?:_key)?["']?[ \t]{0,8}[:=][ \t]{0,8}["'](?<secret>[A-Za-z0-9+/]{43}=)["']/iy,
        judge: ({ secret, path }) => ((0,plausible/* isPlaceholder */.wK)(secret) || rehearsal/* rehearsal */.o5.test(path) ? undefined : {}),
        bad: [
            { text: () => `encrypt = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 78)}A="\n`, path: 'consul.hcl' },
            { text: () => `{"encrypt": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 79)}A="}\n`, path: 'consul.json' },
            { text: () => `encrypt_key = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 80)}A="\n`, path: 'serf.hcl' },
            { text: () => `gossip:\n  encrypt: "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 82)}A="\n`, path: 'values.yaml' },
        ],
        good: [
            { text: ['encrypt = "$', '{gossip_key}"\n'].join(''), path: 'consul.hcl' },
            { text: 'encrypt = true\n', path: 'consul.hcl' },
            { text: () => `encrypted = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 81)}A="\n`, path: 'consul.hcl' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'azure-logic-app-url',
        aliases: ['power-automate-webhook'],
        title: 'URL that starts a Logic App or Power Automate flow',
        gives: 'start the flow with any content',
        change: 'Regenerate the access key of the flow',
        severity: 'medium',
        keywords: ['.logic.azure.com', '.powerplatform.com'],
        pattern: /\.(?:logic\.azure|powerplatform)\.com(?::443)?(?:\/powerautomate\/automations\/direct)?\/workflows\/[0-9a-f]{32}\/triggers\/[\w-]{1,60}\/(?:paths\/invoke|run)[^\s"'<>]{0,300}?[?&;]sig=(?<secret>[\w-]{30,60})/iy,
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret) ? undefined : {}),
        bad: [
            {
                text: () => `https://prod-01.westus.logic.azure.com:443/workflows/${(0,rule/* sample */.XM)(hex, 32, 67)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Frun&sv=1.0&sig=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 67)}`,
            },
            {
                text: () => `url = "https://prod-9.eastus.logic.azure.com/workflows/${(0,rule/* sample */.XM)(hex, 32, 68)}/triggers/When_a/run?api-version=1&sig=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 68)}"`,
            },
            {
                text: () => `https://a.logic.azure.com:443/workflows/${(0,rule/* sample */.XM)(hex, 32, 69)}/triggers/manual/paths/invoke?sig=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 69)}`,
            },
        ],
        good: [
            { text: 'https://prod-01.westus.logic.azure.com:443/workflows/' },
            { text: 'https://prod-01.westus.logic.azure.com/workflows/0/triggers/manual/paths/invoke?sig=SIGNATURE' },
            { text: 'the host ends in .logic.azure.com' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'filezilla-password',
        aliases: ['filezilla-base64-password'],
        title: 'Password stored by FileZilla',
        gives: 'log in to the FTP or SFTP server',
        change: files_change,
        keywords: ['<pass encoding="base64">', '<pass>'],
        pattern: /<pass(?: encoding="base64">(?<secret>[A-Za-z0-9+/]{3,400}={0,2})|>(?<bare>[^<>\s]{3,200}))<\/pass>/iy,
        judge: (candidate) => (candidate.match.groups?.secret !== undefined || /^[A-Za-z0-9+/]{8,}={0,2}$/.test(candidate.secret)
            ? encodedPassword(candidate)
            : undefined) ?? (0,place/* typedPassword */.II)(candidate),
        bad: [
            { text: () => `<Pass encoding="base64">${Buffer.from((0,place/* made */.mI)(8)).toString('base64')}</Pass>`, path: 'recentservers.xml' },
            { text: () => `<Server><Host>ftp.acme.io</Host><Pass>${(0,place/* made */.mI)(9)}</Pass></Server>`, path: 'sitemanager.xml' },
            { text: () => `<Pass>${Buffer.from((0,place/* made */.mI)(10)).toString('base64')}</Pass>`, path: 'filezilla.xml' },
        ],
        good: [
            { text: '<Pass></Pass>', path: 'filezilla.xml' },
            { text: '<Pass encoding="crypt" pubkey="abc">abc</Pass>', path: 'filezilla.xml' },
            { text: '<Pass>password</Pass>', path: 'filezilla.xml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'docker-registry-auth',
        aliases: ['docker-config-auth', 'dockercfg-auth'],
        title: 'Registry login in a Docker configuration',
        gives: 'pull and push images as its owner',
        change: files_change,
        severity: 'critical',
        keywords: ['"auth"'],
        pattern: /"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"/iy,
        judge: encodedPair,
        bad: [
            {
                text: () => `{"auths": {"registry.acme.io": {"auth": "${Buffer.from(`robot:${(0,place/* made */.mI)(11)}`).toString('base64')}"}}}`,
                path: 'config.json',
            },
            {
                text: () => `{"https://index.docker.io/v1/": {"auth": "${Buffer.from(`acme:${(0,place/* made */.mI)(12)}`).toString('base64')}", "email": "a@acme.io"}}`,
                path: '.dockercfg',
            },
            { text: () => `auths='{"quay.io":{"auth":"${Buffer.from(`a+ci:${(0,place/* made */.mI)(13)}`).toString('base64')}"}}'`, path: 'a.sh' },
        ],
        good: [
            { text: '{"auths": {"registry.acme.io": {}}, "credsStore": "desktop"}', path: 'config.json' },
            { text: () => `{"auth": "${Buffer.from('something else').toString('base64')}"}`, path: 'a.json' },
            { text: () => `{"auth": "${Buffer.from('username:password').toString('base64')}"}`, path: 'config.json' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'http-basic-authorization',
        aliases: ['BasicAuthDetector'],
        title: 'User and password in an HTTP Basic header',
        gives: 'log in where the header is sent',
        change: files_change,
        keywords: ['basic '],
        pattern: /basic[ ]{1,3}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
        judge: encodedPair,
        bad: [
            { text: () => `Authorization: Basic ${Buffer.from(`deploy:${(0,place/* made */.mI)(14)}`).toString('base64')}`, path: 'request.http' },
            { text: () => `headers = {'Authorization': 'Basic ${Buffer.from(`ci:${(0,place/* made */.mI)(15)}`).toString('base64')}'}`, path: 'client.py' },
            { text: () => `curl -H "authorization: basic ${Buffer.from(`a:${(0,place/* made */.mI)(16)}`).toString('base64')}"`, path: 'a.sh' },
        ],
        good: [
            { text: 'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=', path: 'a.md' },
            { text: 'basic authentication is deprecated', path: 'a.md' },
            { text: 'Authorization: Basic <credentials>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'npmrc-auth',
        aliases: ['npm-auth', 'npmrc-password', 'NpmDetector'],
        title: 'Registry login in an .npmrc file',
        gives: 'read and publish packages as its owner',
        change: 'Revoke the token or change the password',
        severity: 'critical',
        keywords: ['_auth=', '_auth =', '_password=', '_password =', '_authtoken=', '_authtoken ='],
        // Behind a look ahead the letters are taken all or not at all, and not given back one by one.
        pattern: /_(?:auth|password|authtoken)[ ]?=[ ]?["']?(?=(?<secret>[A-Za-z0-9+/_.=-]{8,1000}))\k<secret>["']?(?=\s|$|\\n|["'])/iy,
        judge: (candidate) => /_authtoken/i.test(candidate.match[0])
            ? (0,place/* typedPassword */.II)({ secret: candidate.secret.slice(0, 200) })
            : /_auth[ ]?=/i.test(candidate.match[0])
                ? encodedPair(candidate)
                : (encodedPassword(candidate) ?? undefined),
        bad: [
            { text: () => `//npm.acme.io/:_password=${Buffer.from((0,place/* made */.mI)(17)).toString('base64')}\n`, path: '.npmrc' },
            { text: () => `_auth = ${Buffer.from(`deploy:${(0,place/* made */.mI)(18)}`).toString('base64')}\n`, path: '.npmrc' },
            { text: () => `//npm.acme.io/:_authToken=${(0,place/* made */.mI)(19, 36)}\n`, path: '.npmrc' },
        ],
        good: [
            { text: ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}\n'].join(''), path: '.npmrc' },
            { text: 'always-auth=true\n', path: '.npmrc' },
            { text: '_auth=YOUR_BASE64_TOKEN\n', path: '.npmrc' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'nuget-config-password',
        aliases: ['nuget-password'],
        title: 'Password in a NuGet configuration',
        gives: 'read and publish packages as its owner',
        change: files_change,
        keywords: ['key="cleartextpassword"', 'key="password"'],
        path: /nuget[\w.-]{0,20}\.config$/i,
        pattern: /key="(?:cleartext)?password"\s{1,4}value="(?<secret>[^"\n]{3,400})"/iy,
        bad: [
            { text: () => `<add key="ClearTextPassword" value="${(0,place/* made */.mI)(20)}" />`, path: 'NuGet.config' },
            { text: () => `<add key="Password" value="${(0,place/* made */.mI)(21)}" />`, path: 'nuget.config' },
            { text: () => `<add key="cleartextpassword"  value="${(0,place/* made */.mI)(22)}"/>`, path: 'build/NuGet.Config' },
        ],
        good: [
            { text: '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />', path: 'NuGet.config' },
            { text: '<add key="Password" value="" />', path: 'NuGet.config' },
            { text: '<add key="ClearTextPassword" value="your-password" />', path: 'NuGet.config' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'nuget-config-api-key',
        title: 'Key of a package source in a NuGet configuration',
        gives: 'publish packages as its owner',
        change: 'Revoke the key at the source, issue a new one',
        keywords: ['<apikeys>'],
        path: /nuget[\w.-]{0,20}\.config$/i,
        pattern: /<apikeys>\s{0,60}<add\s{1,10}key="[^"\n]{1,200}"\s{1,10}value="(?<secret>[^"\n]{16,400})"/iy,
        // What Windows has sealed for one user of one machine opens nothing elsewhere.
        judge: (candidate) => (candidate.secret.startsWith('AQAAANCMnd8BFd') ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `<apikeys><add key="https://nuget.acme.io" value="${(0,place/* made */.mI)(23, 30)}"/></apikeys>`, path: 'NuGet.config' },
            { text: () => `<apikeys>\n  <add key="https://a.acme.io/v3" value="${(0,place/* made */.mI)(24, 40)}" />\n`, path: 'nuget.config' },
            { text: () => `<apiKeys><add  key="corp"  value="${(0,place/* made */.mI)(25, 32)}"/></apiKeys>`, path: 'build/NuGet.Config' },
        ],
        good: [
            { text: '<apikeys><add key="https://nuget.acme.io" value="%NUGET_API_KEY_OF_CI%"/></apikeys>', path: 'NuGet.config' },
            { text: '<apikeys><add key="https://nuget.acme.io" value="your-api-key-goes-here"/></apikeys>', path: 'NuGet.config' },
            {
                text: () => `<apikeys><add key="corp" value="${['AQAAANCM', 'nd8BFdERjHoAwE'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 60, 26)}"/></apikeys>`,
                path: 'NuGet.config',
            },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'ldap-bind-password',
        title: 'Password of the bind user in the configuration of SSSD',
        gives: 'read the directory as that user',
        change: files_change,
        keywords: ['ldap_default_authtok'],
        pattern: /ldap_default_authtok[ \t]{0,6}=[ \t]{0,6}(?<secret>[^\s]{4,200})/iy,
        bad: [
            { text: () => `ldap_default_bind_dn = cn=sssd\nldap_default_authtok = ${(0,place/* made */.mI)(27)}\n`, path: 'sssd.conf' },
            { text: () => `ldap_default_authtok=${(0,place/* made */.mI)(28)}\n`, path: 'etc/sssd/sssd.conf' },
            { text: () => `  ldap_default_authtok = ${(0,place/* made */.mI)(29)}\n`, path: 'templates/sssd.conf.j2' },
        ],
        good: [
            { text: 'ldap_default_authtok = {{ sssd_bind_password }}\n', path: 'sssd.conf.j2' },
            { text: 'ldap_default_authtok_type = password\n', path: 'sssd.conf' },
            { text: 'set ldap_default_authtok to the password of the bind user\n', path: 'notes.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'cloud-init-password',
        title: 'Password of a user in the data of cloud-init',
        gives: 'log in to every machine that was made with it',
        change: files_change,
        keywords: ['chpasswd:'],
        pattern: /chpasswd:\s{1,20}(?:expire:[ ]{1,3}\w{1,6}\s{1,20})?list:[ ]{0,3}(?:\|-?)?\s{1,20}(?:- )?[\w-]{1,40}:(?<secret>[^\s$*!][^\s]{3,100})/iy,
        // `RANDOM` has the machine make one up.
        judge: (candidate) => (/^R(?:ANDOM)?$/.test(candidate.secret) ? undefined : (0,place/* typedPassword */.II)(candidate)),
        bad: [
            { text: () => `#cloud-config\nchpasswd:\n  list: |\n    root:${(0,place/* made */.mI)(30)}\n`, path: 'user-data.yaml' },
            { text: () => `chpasswd:\n  expire: false\n  list:\n    - ubuntu:${(0,place/* made */.mI)(31)}\n`, path: 'cloud-init.yml' },
            { text: () => `chpasswd:\n    list: |-\n      admin:${(0,place/* made */.mI)(32)}\n`, path: 'user-data' },
        ],
        good: [
            { text: 'chpasswd:\n  list: |\n    root:RANDOM\n', path: 'user-data.yaml' },
            { text: ['chpasswd:\n  list: |\n    root:$', '{password}\n'].join(''), path: 'user-data.tpl' },
            { text: 'chpasswd:\n  expire: false\n', path: 'user-data.yaml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'openvpn-static-key',
        title: 'Static key of OpenVPN',
        gives: 'read or open the tunnel, or get past the gate in front of it',
        change: 'Make a new key for both ends',
        severity: 'critical',
        references: ['https://openvpn.net/community-docs/static-key-mini-howto.html'],
        keywords: ['-----begin openvpn static key'],
        pattern: /-----BEGIN OpenVPN Static key V1-----(?:\s|\\n){1,6}(?<secret>[0-9a-f]{32}(?:(?:\s|\\n){1,6}[0-9a-f]{32}){3,15})/iy,
        judge: ({ secret }) => (new Set(secret).size < 12 || (0,plausible/* isPlaceholder */.wK)(secret.replace(/\s+/g, '')) ? undefined : {}),
        bad: [1, 2, 3].map((seed) => ({ text: () => `${staticKey}\n${lines(seed)}\n-----END OpenVPN Static key V1-----\n`, path: 'ta.key' })),
        good: [
            { text: () => `${staticKey}\n...\n`, path: 'client.ovpn' },
            { text: () => `${staticKey}\n${Array(16).fill('0'.repeat(32)).join('\n')}\n`, path: 'ta.key' },
            { text: 'the file begins with the words OpenVPN Static key V1\n', path: 'README.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'json-web-key',
        aliases: ['private-jwk'],
        title: 'Private or symmetric JSON Web Key',
        gives: 'sign or decrypt as its owner',
        change: 'Replace the key, and publish the new public half',
        severity: 'critical',
        references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6'],
        keywords: ['"d":"', '"d": "', '"d" : "', '"k":"', '"k": "', '"k" : "'],
        pattern: /"(?<member>[dk])" ?: ?"(?<secret>[A-Za-z0-9_-]{22,700})"/y,
        judge: ({ secret, match, before, after }) => {
            if ((0,plausible/* isPlaceholder */.wK)(secret))
                return undefined;
            // The members of one object: what stands in another is no word about this key.
            const around = before.slice(before.lastIndexOf('{') + 1) + after.slice(0, Math.max(0, after.indexOf('}')));
            const kinds = match.groups?.member === 'k' ? /"kty"\s{0,3}:\s{0,3}"oct"/ : /"kty"\s{0,3}:\s{0,3}"(?:RSA|EC|OKP)"/;
            return kinds.test(around) ? {} : undefined;
        },
        bad: [
            { text: () => `{"kty":"EC","crv":"P-256","d":"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 33)}","x":"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 34)}"}`, path: 'jwk.json' },
            { text: () => `{ "keys": [{ "kty": "OKP", "crv": "Ed25519", "d": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 35)}" }] }`, path: 'jwks.json' },
            { text: () => `{"k": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 36)}", "kty": "oct", "alg": "HS256"}`, path: 'key.json' },
        ],
        good: [
            { text: () => `{"kty":"EC","crv":"P-256","x":"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 37)}","y":"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 38)}"}`, path: 'jwk.json' },
            { text: () => `[{"kty":"EC","x":"a"},{"d":"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 39)}"}]`, path: 'list.json' },
            { text: '{"kty":"oct","k":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}', path: 'key.json' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'terraform-random-password',
        title: 'Password that Terraform made, in its state',
        gives: 'log in where Terraform has set it',
        change: 'Have Terraform make another one (taint the resource), and keep the state in a backend that is closed to others',
        keywords: ['"random_password"'],
        pattern: /"random_password"[\s\S]{0,880}?"result":\s{0,4}"(?<secret>(?:[^"\n\\]|\\.){6,120})"/iy,
        bad: [
            {
                text: () => `"type": "random_password",\n"instances": [{"attributes": {"length": 20, "result": "${(0,place/* made */.mI)(40, 20)}"}}]`,
                path: 'terraform.tfstate',
            },
            { text: () => `{"type":"random_password","name":"db","instances":[{"attributes":{"result":"${(0,place/* made */.mI)(41, 24)}"}}]}`, path: 'a.tfstate' },
            { text: () => `"type": "random_password", "result": "${(0,place/* made */.mI)(42, 16)}"`, path: 'state.json' },
        ],
        good: [
            { text: 'resource "random_password" "db" {\n  length = 16\n}\n', path: 'main.tf' },
            { text: '"type": "random_password", "instances": [{"attributes": {"result": ""}}]', path: 'terraform.tfstate' },
            { text: '"type": "random_password", "result": "<your-password>"', path: 'docs.json' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'rails-master-key',
        aliases: ['rails-credentials-key'],
        title: 'Rails master key',
        gives: 'decrypt every credential of the application',
        change: 'Encrypt the credentials again with a new key, and change what they protect',
        severity: 'critical',
        keywords: [],
        path: /(?:^|\/)(?:master|production|staging|development|credentials\/[\w-]{1,40})\.key$/i,
        pattern: /^(?<secret>[0-9a-f]{32}|[0-9a-f]{64})\s{0,4}$/g,
        judge: ({ secret }) => (/(.)\1{6}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => (0,rule/* sample */.XM)(hex, 32, 41), path: 'config/master.key' },
            { text: () => `${(0,rule/* sample */.XM)(hex, 32, 42)}\n`, path: 'config/credentials/production.key' },
            { text: () => `${(0,rule/* sample */.XM)(hex, 64, 43)}\n`, path: 'config/master.key' },
        ],
        good: [
            { text: '00000000000000000000000000000000', path: 'config/master.key' },
            { text: () => (0,rule/* sample */.XM)(hex, 32, 44), path: 'config/build.id' },
            { text: 'see the vault\n', path: 'config/master.key' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'group-policy-cpassword',
        aliases: ['gpp-cpassword'],
        title: 'Password in a Group Policy preference',
        gives: 'decrypt it with the key Microsoft published, and log in to every machine the policy reached',
        change: files_change,
        severity: 'critical',
        keywords: ['cpassword='],
        pattern: /cpassword="(?<secret>[A-Za-z0-9+/]{20,400}={0,2})"/iy,
        judge: () => ({}),
        bad: [
            { text: () => `<Properties action="U" cpassword="${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 45)}" userName="local"/>`, path: 'Groups.xml' },
            { text: () => `cpassword="${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 64, 46)}"`, path: 'Services.xml' },
            { text: () => `runAs="a" cpassword="${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22, 47)}=="`, path: 'ScheduledTasks.xml' },
        ],
        good: [
            { text: 'cpassword=""', path: 'Groups.xml' },
            { text: 'cpassword="..."', path: 'a.md' },
            { text: 'search for cpassword= in SYSVOL', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'windows-unattend-password',
        title: 'Password in a Windows answer file',
        gives: 'log in as the administrator of every machine set up with it',
        change: files_change,
        keywords: ['<value>'],
        pattern: /<value>(?<secret>[^<>\s]{3,200})<\/value>\s{0,40}(?=<plaintext>)/iy,
        judge: (candidate) => {
            const before = candidate.before.slice(-240);
            if (!/(?:password|autologon)>\s{0,40}<value>$/i.test(before))
                return undefined;
            return /^\s{0,40}<\/?plaintext>\s?false/i.test(candidate.after.slice(8, 80))
                ? (encodedPassword(candidate) ?? {})
                : (0,place/* typedPassword */.II)(candidate);
        },
        bad: [
            {
                text: () => `<AutoLogon><Password><Value>${(0,place/* made */.mI)(23)}</Value><PlainText>true</PlainText></Password></AutoLogon>`,
                path: 'unattend.xml',
            },
            {
                text: () => `<AdministratorPassword>\n  <Value>${(0,place/* made */.mI)(24)}</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>`,
                path: 'autounattend.xml',
            },
            {
                text: () => `<LocalAccount><Password><Value>${(0,place/* made */.mI)(25)}</Value><PlainText>true</PlainText></Password></LocalAccount>`,
                path: 'a.xml',
            },
        ],
        good: [
            { text: '<Password><Value></Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
            { text: '<Password><Value>password</Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
            { text: '<Setting><Value>abcdefgh1</Value></Setting>', path: 'a.xml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'asp-net-machine-key',
        aliases: ['viewstate-machine-key'],
        title: 'ASP.NET machine key',
        gives: 'forge view state and sign-in cookies, and run code on the server',
        change: 'Generate a new machine key',
        severity: 'critical',
        keywords: ['validationkey=', 'decryptionkey='],
        pattern: /(?:validation|decryption)key\s{0,2}=\s{0,2}["'](?<secret>[0-9A-F]{32,256})(?:,|["'])/iy,
        judge: ({ secret }) => (/(.)\1{9}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => `<machineKey validationKey="${(0,rule/* sample */.XM)('0123456789ABCDEF', 128, 48)}" validation="SHA1" />`, path: 'web.config' },
            { text: () => `decryptionKey="${(0,rule/* sample */.XM)('0123456789ABCDEF', 64, 49)}"`, path: 'Web.config' },
            { text: () => `validationKey='${(0,rule/* sample */.XM)('0123456789ABCDEF', 40, 50)}'`, path: 'machine.config' },
        ],
        good: [
            { text: '<machineKey validationKey="AutoGenerate,IsolateApps" />', path: 'web.config' },
            { text: 'validationKey="0000000000000000000000000000000000000000"', path: 'web.config' },
            { text: 'decryptionKey=""', path: 'web.config' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'rdp-saved-password',
        title: 'Password saved in a remote desktop file',
        gives: 'log in to the desktop, once decrypted with the account that saved it',
        change: files_change,
        severity: 'medium',
        keywords: ['password 51:b:'],
        pattern: /password 51:b:(?<secret>[0-9A-F]{64,4000})/iy,
        judge: ({ secret }) => ((0,plausible/* isPlaceholder */.wK)(secret.slice(0, 200)) ? undefined : {}),
        bad: [
            { text: () => `password 51:b:${(0,rule/* sample */.XM)('0123456789ABCDEF', 200, 51)}`, path: 'a.rdp' },
            { text: () => `username:s:a\npassword 51:b:01000000D08C9DDF${(0,rule/* sample */.XM)('0123456789ABCDEF', 180, 52)}`, path: 'b.rdp' },
            { text: () => `password 51:b:${(0,rule/* sample */.XM)('0123456789abcdef', 100, 53)}`, path: 'c.rdp' },
        ],
        good: [
            { text: 'password 51:b:', path: 'a.rdp' },
            { text: 'prompt for credentials:i:1', path: 'a.rdp' },
            { text: 'password 51:b:<hex>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wifi-passphrase',
        aliases: ['wpa-psk'],
        title: 'Wi-Fi passphrase',
        gives: 'join the network',
        change: 'Set a new passphrase on the access point',
        severity: 'medium',
        keywords: ['psk=', 'wpa_passphrase=', 'wpa-psk ', 'sae_password='],
        pattern: /(?:(?:psk|wpa_passphrase|sae_password)=|wpa-psk[ \t]{1,3})(?:"(?<secret>[^"\n]{8,63})"|(?<bare>[0-9a-f]{64}|[^\s"#;,&]{8,63}))/iy,
        path: /wpa|supplicant|hostapd|interfaces|nmconnection|wifi|wireless|network|\.conf$|\.cfg$|\.ya?ml$|\.sh$|\.md$|\.txt$/i,
        bad: [
            { text: () => `network={\n  ssid="acme"\n  psk="${(0,place/* made */.mI)(26)}"\n}`, path: 'wpa_supplicant.conf' },
            { text: () => `wpa_passphrase=${(0,place/* made */.mI)(27)}`, path: 'hostapd.conf' },
            { text: () => `[wifi-security]\nkey-mgmt=wpa-psk\npsk=${(0,place/* made */.mI)(28)}`, path: 'acme.nmconnection' },
        ],
        good: [
            { text: 'key_mgmt=WPA-PSK', path: 'wpa_supplicant.conf' },
            { text: 'psk="your-passphrase"', path: 'wpa_supplicant.conf' },
            { text: 'wpa_passphrase=changeme1', path: 'hostapd.conf' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'wireguard-preshared-key',
        title: 'WireGuard preshared key',
        gives: 'weaken the encryption between the two peers',
        change: 'Generate a new preshared key for both peers',
        severity: 'high',
        keywords: ['presharedkey'],
        pattern: /presharedkey\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{43}=)/iy,
        judge: ({ secret }) => (/(.)\1{6}/.test(secret) ? undefined : {}),
        bad: [
            { text: () => `PresharedKey = ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 54)}=`, path: 'wg0.conf' },
            { text: () => `[Peer]\nPresharedKey=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 55)}=`, path: 'wg1.conf' },
            { text: () => `PresharedKey   = ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 56)}=`, path: 'a.txt' },
        ],
        good: [
            { text: () => `PublicKey = ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 57)}=`, path: 'wg0.conf' },
            { text: 'PresharedKey = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', path: 'a.md' },
            { text: 'PresharedKey = <key>', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'html-password-value',
        title: 'Password filled into a form',
        gives: 'log in with it',
        change: files_change,
        severity: 'medium',
        confidence: 'medium',
        keywords: ['type="password"', "type='password'"],
        pattern: /type=(?:"password"|'password')[^<>\n]{0,200}?[ ]value=["'](?<secret>[^"'<>\s]{5,100})["']/iy,
        judge: (candidate) => {
            const found = (0,place/* typedPassword */.II)(candidate);
            return found === undefined ? undefined : { ...found, confidence: 'medium' };
        },
        bad: [
            { text: () => `<input type="password" name="p" value="${(0,place/* made */.mI)(29)}">`, path: 'index.html' },
            { text: () => `<input type='password' value='${(0,place/* made */.mI)(30)}' />`, path: 'login.php' },
            { text: () => `<input id="x" type="password" class="a" value="${(0,place/* made */.mI)(31)}">`, path: 'a.jsp' },
        ],
        good: [
            { text: '<input type="password" name="p" value="">', path: 'index.html' },
            { text: '<input type="password" value="{{ password }}">', path: 'index.html' },
            { text: '<input type="password" placeholder="Enter password">', path: 'index.html' },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/hashes.js
// Hashes of passwords as systems store them. They are no secrets by design and are cracked in practice.




const hashes_change = 'Have its owner set a new password';
const hashes_gives = 'guess the password at any speed they can pay for, and then log in as its owner';
const crypt = './0-9A-Za-z';
const passwordFile = /(?:^|\/)\.?(?:htpasswd|htpasswd[\w.-]{0,20}|[\w-]{1,30}\.htpasswd|shadow[-~]?|g?shadow[\w.-]{0,10}|master\.passwd|[\w-]{0,30}passwd[\w.-]{0,10}|users?\.digest|\.?htdigest)$/i;
/** Made-up hashes fill tests and manuals, where one says nothing; in a file of passwords they count anywhere. */
function storedHash({ path, before }) {
    if (passwordFile.test(path))
        return { severity: 'high' };
    if (/(?:^|\n)[ \t]*(?:#|\/\/|\*|;|--)[^\n]*$/.test(before.slice(-300)))
        return undefined;
    // A hash to compare with when the user is unknown.
    if (/(?:dummy|fake|example|sample)\w{0,30}["']?\s{0,3}[=:]\s{0,3}\w?["'`]?$/i.test(before.slice(-60)))
        return undefined;
    return rehearsal/* rehearsal */.o5.test(path) ? undefined : {};
}
const hashRules = [
    (0,place/* placeRule */.Sp)({
        id: 'crypt-password-hash',
        aliases: ['password-hash', 'bcrypt-hash', 'shadow-hash'],
        title: 'Password hash',
        gives: hashes_gives,
        change: hashes_change,
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
        pattern: new RegExp(`(?<secret>\\$(?:krb5(?:asrep|tgs)\\$\\d{2}\\$[^\\s"']{40,600}|2[aby]\\$\\$?\\d{2}\\$\\$?[${crypt}]{53}|(?:1|apr1)\\$\\$?[${crypt}]{1,8}\\$\\$?[${crypt}]{22}|5\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{43}|6\\$(?:rounds=\\d{1,9}\\$)?[${crypt}]{1,16}\\$[${crypt}]{86}|g?y\\$[${crypt}]{1,6}\\$[${crypt}]{1,86}\\$[${crypt}]{43}|[89]\\$[${crypt}]{14}\\$[${crypt}]{43}|md5(?:,rounds=\\d{1,9})?\\$[${crypt}]{1,16}[$]{1,2}[${crypt}]{22}|argon2(?:id|i|d)\\$v=\\d{1,3}\\$m=\\d{1,9},t=\\d{1,4},p=\\d{1,3}\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128}))(?![${crypt}])`, 'iy'),
        judge: ({ secret, path, before }) => (/x{6}|\*{3}|EXAMPLE|(.)\1{7}/.test(secret) ? undefined : storedHash({ path, before })),
        bad: [
            { text: () => `admin:$apr1$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}`, path: '.htpasswd' },
            { text: () => `root:$6$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 86)}:17800:0:99999:7:::`, path: 'etc/shadow' },
            { text: () => `password_hash = '$2y$10$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 53)}'`, path: 'seed.sql' },
            { text: () => `    - basicauth.users=bob:$$apr1$$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}$$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}`, path: 'compose.yml' },
            { text: () => `    - basicauth.users=bob:$$2y$$05$$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 53)}`, path: 'compose.yml' },
            { text: () => `enable secret 5 $1$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 4)}$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}`, path: 'edge.cfg' },
        ],
        good: [
            { text: 'root:!:17800:0:99999:7:::', path: 'etc/shadow' },
            { text: 'echo "$1$2$3" costs $5$ or $6$', path: 'a.sh' },
            { text: () => `hash := "$2a$10$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 53)}"`, path: 'login_test.go' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'htpasswd-hash',
        title: 'Password hash in a password file',
        gives: hashes_gives,
        change: hashes_change,
        severity: 'medium',
        keywords: [],
        path: /(?:^|\/)\.?(?:htpasswd[\w.-]{0,20}|htdigest)$/i,
        pattern: /:(?:[\w .@-]{1,60}:(?=[0-9a-f]{32}\s))?(?<secret>\{SHA\}[A-Za-z0-9+/]{27}=|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,120}={0,2}|[0-9a-f]{32}|[./0-9A-Za-z]{13})(?=\s|:|$)/g,
        judge: () => ({}),
        bad: [
            { text: () => `admin:{SHA}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 27)}=\n`, path: '.htpasswd' },
            { text: () => `admin:${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 13)}\n`, path: 'conf/.htpasswd' },
            { text: () => `admin:realm:${(0,rule/* sample */.XM)('0123456789abcdef', 32)}\n`, path: '.htdigest' },
        ],
        good: [
            { text: 'admin:\n', path: '.htpasswd' },
            { text: () => `admin:${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 13)}\n`, path: 'users.txt' },
            { text: 'AuthUserFile: /etc/apache2/.htpasswd\n', path: 'README.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'stored-password-hash',
        aliases: ['postgres-scram-verifier', 'mysql-password-hash', 'ldap-ssha-hash'],
        title: 'Password hash of a database or a directory',
        gives: hashes_gives,
        change: hashes_change,
        severity: 'medium',
        confidence: 'medium',
        keywords: ['scram-sha-', "'*", '"*', 'password *', '{ssha', '{pbkdf2', '{crypt}'],
        // PostgreSQL's verifier, MySQL's native hash, RFC 2307 schemes, and the line of a dump of Windows accounts.
        pattern: new RegExp(`(?:(?<secret>SCRAM-SHA-(?:1|256|512)\\$\\d{3,7}:[A-Za-z0-9+/]{16,88}={0,2}\\$[A-Za-z0-9+/]{27,88}={0,2}:[A-Za-z0-9+/]{27,88}={0,2}|\\{SSHA(?:256|384|512)?\\}[A-Za-z0-9+/]{32,160}={0,2}|\\{(?:PBKDF2[\\w-]{0,12}|CRYPT)\\}[${crypt}$=,+]{20,200})|(?:['"]|password )(?<bare>\\*[0-9A-F]{40}))(?![0-9A-Za-z+/])`, 'iy'),
        judge: ({ secret, path, before }) => (0,plausible/* isPlaceholder */.wK)(secret) || (secret.startsWith('*') && !/identified|password|auth/i.test(before.slice(-160)))
            ? undefined
            : storedHash({ path, before }),
        bad: [
            {
                text: () => `password: "SCRAM-SHA-256$4096:${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}==$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43)}=:${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 9)}="`,
                path: 'role.yaml',
            },
            { text: () => `UPDATE mysql.user SET authentication_string = '*${(0,rule/* sample */.XM)('0123456789ABCDEF', 40, 3)}';`, path: 'grants.sql' },
            { text: () => `userPassword: {SSHA}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 38)}==`, path: 'users.ldif' },
        ],
        good: [
            { text: 'password_encryption = scram-sha-256', path: 'postgresql.conf' },
            { text: "IDENTIFIED BY PASSWORD '*'", path: 'grants.sql' },
            { text: 'the scheme {SSHA} is salted', path: 'README.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'windows-account-hash',
        aliases: ['ntlm-hash-pair', 'sam-dump'],
        title: 'Password hashes of a Windows account (LM and NT)',
        gives: 'log in with the hash itself, without the password',
        change: hashes_change,
        keywords: [':::'],
        pattern: /:::/iy,
        spans: function* (text, match) {
            const before = text.slice(Math.max(0, match.index - 160), match.index);
            const pair = /[\w.$ \\-]{1,60}:\d{3,7}:(?<value>[0-9a-f]{32}:[0-9a-f]{32})$/i.exec(before)?.groups?.value;
            if (pair !== undefined)
                yield [match.index - pair.length, match.index];
        },
        // The second is the hash of no password at all.
        judge: ({ secret, path, before }) => (0,plausible/* isPlaceholder */.wK)(secret) || /:31d6cfe0d16ae931b73c59d7e0c089c0$/i.test(secret) ? undefined : storedHash({ path, before }),
        bad: ['a', 'b', 'c'].map((name, index) => ({
            text: () => `${name}dm:500:${(0,rule/* sample */.XM)('0123456789abcdef', 32, index + 1)}:${(0,rule/* sample */.XM)('0123456789abcdef', 32, index + 5)}:::\n`,
            path: 'dump.txt',
        })),
        good: [
            { text: () => `guest:501:${'aad3b435b51404ee'.repeat(2)}:31d6cfe0d16ae931b73c59d7e0c089c0:::`, path: 'dump.txt' },
            { text: 'a:::b', path: 'a.txt' },
            { text: 'root:x:0:::', path: 'shadow.txt' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'junos-reversible-secret',
        aliases: ['juniper-type-9-password'],
        title: 'Reversible password in a Junos configuration',
        gives: 'decode it at once and log in to the device or its peers',
        change: 'Set a new one on the device',
        keywords: ['"$9$', ' $9$'],
        pattern: /(?:"| )(?<secret>\$9\$[./0-9A-Za-z-]{8,120})(?=["\s;]|$)/iy,
        judge: ({ secret, path, before }) => /^\$9\$[./0-9A-Za-z]{14}\$/.test(secret) || (0,plausible/* isPlaceholder */.wK)(secret.slice(3)) ? undefined : storedHash({ path, before }),
        bad: [1, 2, 3].map((seed) => ({
            text: () => `set system radius-server 10.0.0.1 secret "$9$${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, seed)}"\n`,
            path: 'edge.conf',
        })),
        good: [
            { text: 'secret "$9$xxxxxxxxxxxxxxxxxxxx"', path: 'edge.conf' },
            { text: 'costs $9$ or so', path: 'a.md' },
            { text: 'echo "$9$8"', path: 'a.sh' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'cisco-type-7-password',
        title: 'Reversible password in a router configuration',
        gives: 'decode it at once and log in to the device',
        change: 'Set a new password of type 8 or 9 on the device',
        severity: 'high',
        keywords: ['password 7 ', 'secret 7 ', 'key 7 ', 'password 0 ', 'secret 0 ', 'key 0 '],
        pattern: /(?:password|secret|key) (?:7 (?<secret>[01][0-9](?:[0-9A-F]{2}){4,40}|[0-9A-F]{12,80})|0 (?<bare>\S{4,64}))(?=\s|$)/iy,
        judge: ({ secret, match }) => {
            if (/ 0 \S+$/.test(match[0]))
                return (0,place/* typedPassword */.II)({ secret });
            return !(0,plausible/* isPlaceholder */.wK)(secret) && /[A-F0-9]{6}|\d/i.test(secret) && !/^(?:0+|x+)$/i.test(secret) ? {} : undefined;
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
    (0,place/* placeRule */.Sp)({
        id: 'snmp-community-string',
        title: 'SNMP community string or passphrase',
        gives: 'read, and with RW change, the settings of the device',
        change: 'Replace it on the device, or use SNMPv3',
        severity: 'medium',
        keywords: ['snmp-server community ', 'rwcommunity ', 'rocommunity ', 'createuser '],
        pattern: /(?:(?:snmp-server community|r[wo]community6?) (?<secret>[^\s"']{4,64})|createuser [\w.-]{1,32} (?:md5|sha(?:-\d{3})?) "?(?<bare>[^\s"']{8,64})"?)(?=\s|$)/iy,
        // A word is as likely one of a manual as one that somebody chose.
        judge: ({ secret }) => {
            if (/^(?:public|private|community|string|secret|<.*|\$.*|.*here|test.*)$/i.test(secret))
                return undefined;
            return (0,place/* typedPassword */.II)({ secret }) === undefined || /^[a-z]+\d?$/i.test(secret) ? { confidence: 'low' } : {};
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
function made14() {
    return `Ac${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12, 31)}9`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/kept.js
// Secrets that tools print, keep or take in a form of their own: first-start logs, settings of builds, files that are one secret.





const kept_hex = '0123456789abcdef';
function unlessPlaceholder({ secret }) {
    return (0,plausible/* isPlaceholder */.wK)(secret) ? undefined : {};
}
/** A word is the name of a key in a list of fields; what is random is one. */
function builtIn({ secret }) {
    return (0,plausible/* isPlaceholder */.wK)(secret) || !(0,measures/* looksRandom */.EZ)(secret) ? undefined : {};
}
const keptRules = [
    (0,place/* placeRule */.Sp)({
        id: 'gradle-build-config-secret',
        aliases: ['android-build-config-secret'],
        title: 'Secret compiled into an Android application by Gradle',
        gives: 'take it out of the published package, and act as the application',
        change: 'Revoke it where it was issued, issue a new one, and keep that on a server',
        keywords: ['buildconfigfield', 'resvalue'],
        pattern: /(?:buildConfigField|resValue)\s{0,2}\(?\s{0,4}["'](?:String|string)["'],\s{0,4}["'][\w.]{0,60}(?:key|token|secret|pass(?:word)?|auth|credential|pwd|dsn|api)[\w.]{0,40}["'],\s{0,4}["'](?:\\?["'])?(?<secret>[^"'\\\n]{8,200})(?:\\?["'])?["']/iy,
        judge: builtIn,
        bad: [
            { text: () => `buildConfigField "String", "MAPS_KEY", "\\"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 11)}\\""\n`, path: 'app/build.gradle' },
            { text: () => `buildConfigField('String', 'API_TOKEN', '"${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 12)}"')\n`, path: 'app/build.gradle' },
            { text: () => `resValue("string", "client_secret", "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 13)}")\n`, path: 'app/build.gradle.kts' },
        ],
        good: [
            { text: ['buildConfigField "String", "API_KEY", "\\"$', '{apiKey}\\""\n'].join(''), path: 'app/build.gradle' },
            { text: 'buildConfigField "String", "API_URL", "\\"https://api.acme.io\\""\n', path: 'app/build.gradle' },
            { text: 'resValue "string", "google_maps_key", "YOUR_KEY_HERE"\n', path: 'app/build.gradle' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'jenkins-initial-password',
        title: 'First password of the administrator in a log of Jenkins',
        gives: 'take over the server while nobody has set it up, and often later',
        change: 'Set a password of your own, and delete secrets/initialAdminPassword',
        severity: 'medium',
        keywords: ['proceed to installation:'],
        pattern: /proceed to installation:\s{1,40}(?:\[[^\]\n]{0,60}\]\s{0,4})?(?<secret>[0-9a-f]{32})(?![0-9a-f])/iy,
        judge: unlessPlaceholder,
        bad: [1, 2, 3].map((seed) => ({
            text: () => `Please use the following password to proceed to installation:\n\n${(0,rule/* sample */.XM)(kept_hex, 32, seed)}\n\n`,
            path: 'jenkins.log',
        })),
        good: [
            { text: 'Please use the following password to proceed to installation:\n\n********\n', path: 'jenkins.log' },
            { text: `proceed to installation:\n\n${'0'.repeat(32)}\n`, path: 'jenkins.log' },
            { text: 'To proceed to installation: open the page', path: 'a.md' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'cisco-enable-password',
        title: 'Password in a router configuration, in the clear',
        gives: 'log in to the device with every right',
        change: 'Set a secret of type 8 or 9 on the device',
        keywords: ['enable password ', 'enable secret ', 'pac key '],
        pattern: /(?:enable (?:password|secret) (?:level \d{1,2} )?|pac key (?:0 )?)(?<secret>[^\s"']{5,64})[ \t]{0,4}(?=\r?\n|$)/iy,
        // In prose the words stand within a line.
        judge: ({ secret, before, match }) => /(?:^|\n)[ \t]{0,8}$/.test(before.slice(0, before.length - (match[0].trimEnd().length - secret.length))) &&
            /[^A-Za-z]|[a-z][A-Z]/.test(secret)
            ? (0,place/* typedPassword */.II)({ secret })
            : undefined,
        bad: [
            { text: () => `hostname edge\nenable password ${(0,place/* made */.mI)(14)}\n`, path: 'edge.cfg' },
            { text: () => `enable secret ${(0,place/* made */.mI)(15)}\n!\n`, path: 'edge.conf' },
            { text: () => `enable password level 15 ${(0,place/* made */.mI)(16)}\n`, path: 'edge.txt' },
            { text: () => `radius server ise\n pac key ${(0,place/* made */.mI)(17)}\n`, path: 'edge.cfg' },
        ],
        good: [
            { text: 'you can enable password protection\n', path: 'a.md' },
            { text: 'enable password <password>\n', path: 'edge.cfg' },
            { text: 'enable password cisco\n', path: 'edge.cfg' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'maven-encrypted-password',
        title: 'Encrypted password of Maven, or the master that opens them',
        gives: 'decrypt it with the file of the master password, which itself is only encoded',
        change: 'Change the password of the account',
        severity: 'low',
        keywords: ['<password>{', '<master>{', '<passphrase>{'],
        pattern: /<(?:password|master|passphrase)>\{(?<secret>[A-Za-z0-9+/]{22,400}={0,2})\}/iy,
        // The master is encrypted with a word that Maven's source tells.
        judge: ({ secret, match }) => ((0,plausible/* isPlaceholder */.wK)(secret) ? undefined : /^<master/i.test(match[0]) ? { severity: 'high' } : {}),
        bad: [
            { text: () => `<password>{${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 17)}=}</password>`, path: 'settings.xml' },
            { text: () => `<settingsSecurity><master>{${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43, 18)}=}</master></settingsSecurity>`, path: 'settings-security.xml' },
            { text: () => `<passphrase>{${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 42, 19)}==}</passphrase>`, path: 'settings.xml' },
        ],
        good: [
            { text: '<password>{env.PASSWORD}</password>', path: 'settings.xml' },
            { text: ['<password>$', '{nexus.password}</password>'].join(''), path: 'settings.xml' },
            { text: `<password>{${'A'.repeat(43)}=}</password>`, path: 'settings.xml' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'secret-file',
        aliases: ['password-file', 'token-file'],
        title: 'File that holds a secret and nothing else',
        gives: 'use what the secret opens',
        change: 'Change it where it was issued, and mount the file from a secret store',
        confidence: 'medium',
        generic: true,
        keywords: [],
        path: /(?:^|\/)(?:[\w.-]{1,40}[-_.])?(?:passwords?|passwd|passphrase|tokens?|api[-_]?key|secret(?:[-_]?key)?)(?:\.txt)?$|\.(?:secret|token|apikey|password|passphrase)$/i,
        pattern: /^\s{0,4}(?<secret>[!-~]{12,300})\s{0,4}$/g,
        judge: ({ secret, path }) => ((0,plausible/* isPlaceholder */.wK)(secret) || !(0,measures/* looksRandom */.EZ)(secret) || rehearsal/* rehearsal */.o5.test(path) ? undefined : {}),
        bad: [
            { text: () => `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 21)}\n`, path: 'secrets/db.secret' },
            { text: () => (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 22), path: 'deploy/db_password' },
            { text: () => `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 23)}\n`, path: 'ci/token.txt' },
        ],
        good: [
            { text: 'see the vault for this one\n', path: 'deploy/password' },
            { text: () => `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32, 24)}\n`, path: 'deploy/version' },
            { text: 'changeme\n', path: 'secrets/db.secret' },
        ],
    }),
    (0,place/* placeRule */.Sp)({
        id: 'ibm-cos-hmac-secret',
        title: 'HMAC secret of IBM Cloud Object Storage',
        gives: 'read and change the objects that the service credential covers',
        change: 'Delete the service credential and create a new one',
        severity: 'critical',
        keywords: ['cos_hmac_keys'],
        pattern: /cos_hmac_keys["']?\s{0,4}[:=]\s{0,4}\{(?:[^{}]{0,200}?)["']?secret_access_key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{48})(?![0-9a-f])/iy,
        judge: unlessPlaceholder,
        bad: [1, 2, 3].map((seed) => ({
            text: () => `{"cos_hmac_keys": {"access_key_id": "${(0,rule/* sample */.XM)(kept_hex, 32, seed)}", "secret_access_key": "${(0,rule/* sample */.XM)(kept_hex, 48, seed + 5)}"}}`,
            path: 'cos.json',
        })),
        good: [
            { text: '{"cos_hmac_keys": {"access_key_id": "x", "secret_access_key": "..."}}', path: 'cos.json' },
            { text: `"cos_hmac_keys": {"secret_access_key": "${'0'.repeat(48)}"}`, path: 'cos.json' },
            { text: 'create it with HMAC so that cos_hmac_keys is there', path: 'a.md' },
        ],
    }),
];

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/kubernetes.js
var kubernetes = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/texts.js
var texts = __webpack_require__(1490);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/index.js
// Passwords that their place gives away.









const placeRules = [
    ...fileRules,
    ...commandRules,
    ...clientRules,
    ...databaseRules,
    ...codeRules,
    ...hashRules,
    ...keptRules,
    ...kubernetes/* kubernetesRules */.a,
    ...texts/* textRules */.f,
];


/***/ })

};
;