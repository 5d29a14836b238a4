// Files that exist to hold a password, each in the notation of the program that reads it.

import { isPlaceholder } from '../../plausible.js';
import { base62, type Candidate, type Judgement, type SecretRule, sample } from '../../rule.js';
import { isGenerated } from '../generic/measures.js';
import { rehearsal } from '../generic/rehearsal.js';
import { made, placeRule, typedPassword } from './place.js';

const change = 'Change the password';
const hex = '0123456789abcdef';

/** Base64 of a typed password: what is inside is judged. */
function encodedPassword(candidate: Candidate): Judgement | undefined {
  const inside = Buffer.from(candidate.secret, 'base64').toString('latin1');
  return /^[ -~]{3,200}$/.test(inside) ? typedPassword({ secret: inside }) : undefined;
}

/** `user:password` in base64. */
export function encodedPair({ secret }: Pick<Candidate, 'secret'>): Judgement | undefined {
  const inside = Buffer.from(secret, 'base64').toString('latin1');
  const [, user = '', password = ''] = /^([ -9;-~]{0,200}):([ -~]{3,4000})$/.exec(inside) ?? [];
  if (password === '' || password === user) return undefined;
  if (password.length > 120) return /^[\w.+/=-]+$/.test(password) ? {} : undefined;
  return typedPassword({ secret: password });
}

/** Of a file that holds much else: a line that has none of its words for a password. */
function isOtherLine({ path, match }: Candidate): boolean {
  return (
    /(?:\.(?:ks|cfg|conf|ovpn))$/i.test(path) &&
    !/\b(?:rootpw|(?:root)?bindpw|password(?:-again)? password|auth-user-pass|PSK|XAUTH)\b/.test(match[0])
  );
}

const staticKey = ['-----BEGIN OpenVPN', 'Static key V1-----'].join(' ');

/** Sixteen lines of hexadecimal digits. */
function lines(seed: number): string {
  return Array.from({ length: 16 }, (_, line) => sample(hex, 32, 100 * seed + line)).join('\n');
}

/** Every kind of letters and signs, as generators of passwords mix them. */
const everySign = `${base62}!@%^&*()_+-=[]{}|;:,.<>?/~`;

/** A password whose comma would end it where values are listed. */
function generated(seed: number): string {
  return `q7,${sample(everySign, 17, seed)}`;
}

/** Where a line of settings begins: an item of a list, an exported variable, a name with what stands before its last words. */
const beginsLine = /(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,4}["']?)?(?:export[ \t]{1,4})?[\w.-]{0,60}$/;

/** A plain scalar of YAML does not begin so; the sign means something else there. */
const indicator = /^[[\]{}&*!|>%@`?,#-]/;

/** The rest of a line is the value, whatever signs are in it, where a generator made it. */
function generatedLine({ secret, match, before, path }: Candidate): Judgement | undefined {
  const ahead = before.slice(0, Math.max(0, before.length - match[0].lastIndexOf(secret)));
  if (!beginsLine.test(ahead.slice(-120)) || !isGenerated(secret)) return undefined;
  const yaml = /\.ya?ml$/i.test(path);
  if (yaml && (match.groups?.sign === '=' ? !/-[ \t]{1,4}["']?[\w.-]{0,60}$/.test(ahead.slice(-80)) : indicator.test(secret)))
    return undefined;
  return typedPassword({ secret }) === undefined ? undefined : { confidence: 'medium' };
}

export const fileRules: readonly SecretRule[] = [
  placeRule({
    id: 'settings-line-password',
    title: 'Password in a line of settings',
    gives: 'log in where the program that reads the file does',
    change,
    severity: 'high',
    confidence: 'medium',
    keywords: ['pass', 'pwd', 'secret'],
    path: /(?:^|\/)\.env[^/]{0,40}$|\.(?:env|properties|ini|cnf|conf|cfg|ya?ml)$/i,
    pattern:
      /(?:pass|pwd|secret)[\w.-]{0,40}[ \t]{0,4}(?<sign>=|:(?=[ \t]))[ \t]{0,4}(?<secret>[!#-&(-~][!-~]{13,127}?)(?=["']?[ \t]{0,8}(?:\r?\n|$))/iy,
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
  placeRule({
    id: 'netrc-password',
    aliases: ['netrc'],
    title: 'Password in a .netrc file',
    gives: 'log in to the machine it names',
    change,
    keywords: ['machine '],
    pattern:
      /machine[ \t]{1,4}[\w.:-]{1,120}\s{1,40}(?:port\s{1,10}\S{1,30}\s{1,40})?login\s{1,10}(?<user>\S{1,120})\s{1,40}(?:account\s{1,10}\S{1,60}\s{1,40})?password\s{1,10}["']?(?<secret>[^\s"']{3,200})/iy,
    judge: (candidate) => (candidate.secret === candidate.match.groups?.user ? undefined : typedPassword(candidate)),
    bad: [
      { text: () => `machine api.acme.io\n  login deploy\n  password ${made(1)}\n`, path: '.netrc' },
      { text: () => `machine git.acme.io login ci password ${made(2)}\n`, path: '_netrc' },
      { text: () => `echo "machine github.com login octo password ${made(3)}" > ~/.netrc\n`, path: 'Dockerfile' },
    ],
    good: [
      { text: 'machine example.com\nlogin USERNAME\npassword PASSWORD\n', path: '.netrc' },
      { text: ['machine github.com login octo password $', '{TOKEN}\n'].join(''), path: 'a.sh' },
      { text: 'the machine has no login and no password\n', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'pgpass-password',
    aliases: ['pgpass'],
    title: 'Password in a .pgpass file',
    gives: 'log in to the PostgreSQL server',
    change,
    keywords: [],
    path: /(?:^|\/)(?:\.?pgpass(?:\.conf)?|[\w.-]{1,40}\.pgpass)$/i,
    pattern: /^(?!#)[^:\s]{1,200}:[^:\s]{1,40}:[^:\s]{1,120}:[^:\s]{1,120}:(?<secret>\S{3,200})$/gm,
    bad: [
      { text: () => `db.acme.io:5432:app:deploy:${made(4)}\n`, path: '.pgpass' },
      { text: () => `*:*:*:postgres:${made(5)}\n`, path: 'home/.pgpass' },
      { text: () => `# hosts\nlocalhost:5432:app:app:${made(6)}\n`, path: 'pgpass.conf' },
    ],
    good: [
      { text: '# hostname:port:database:username:password\n', path: '.pgpass' },
      { text: 'localhost:5432:app:app:password\n', path: '.pgpass' },
      { text: () => `db.acme.io:5432:app:deploy:${made(7)}\n`, path: 'notes.txt' },
    ],
  }),
  placeRule({
    id: 'secrets-file-password',
    title: 'Password in a file of secrets',
    gives: 'log in where the line says',
    change,
    keywords: [],
    path: /(?:^|\/)(?:(?:chap|pap|ipsec|rsyncd?)[-.]?secrets|sasl_passwd|smtp_?passwd|relay_passwd|\.?smbcredentials|\.cifs|\.rsyncpass|(?:anaconda-)?ks\.cfg|[\w-]{1,30}\.ks|preseed\.cfg|[\w-]{1,40}\.ovpn|(?:nslcd|ldap|pam_ldap|slapd|libnss-ldap)\.conf|[\w-]{0,20}passwd\.client)$/i,
    pattern:
      /^(?!\s{0,4}#)(?:[^\s:#]{1,100}(?::\d{1,5})?[ \t]{1,20}[^\s:]{1,100}:|[\w.@-]{1,80}:|[^\n#]{0,120}[ \t](?:PSK|XAUTH)[ \t]{1,4}["']?|["']?[\w.*@\\-]{1,80}["']?[ \t]{1,8}["']?[\w.*-]{1,80}["']?[ \t]{1,8}(?:["']|(?=\S{3,120}[ \t]{1,8}(?:\*|\d{1,3}\.[\d.]{5,11})[ \t]{0,8}$))|[ \t]{0,8}(?:rootpw|bindpw|rootbindpw)[ \t]{1,8}(?:--plaintext[ \t]{1,4})?["']?|d-i passwd\/(?:root|user)-password(?:-again)? password |<auth-user-pass>\s{1,4}[^\s]{1,80}\s{1,4})(?<secret>[^\s"'<:-][^\s"'<:]{2,119})["']?(?:[ \t][^\n]{0,80})?$/gm,
    judge: (candidate) => (/^[{$]/.test(candidate.secret) || isOtherLine(candidate) ? undefined : typedPassword(candidate)),
    bad: [
      { text: () => `[smtp.acme.io]:587 ops@acme.io:${made(61)}\n`, path: 'etc/postfix/sasl_passwd' },
      { text: () => `backup:${made(62)}\n`, path: 'rsyncd.secrets' },
      { text: () => `rootpw --plaintext ${made(63)}\n`, path: 'ks.cfg' },
      { text: () => `bob * ${made(67)} *\n`, path: 'etc/ppp/chap-secrets' },
      { text: () => `bindpw ${made(64)}\n`, path: 'etc/nslcd.conf' },
      { text: () => `10.0.0.1 %any : PSK "${made(65)}"\n`, path: 'ipsec.secrets' },
    ],
    good: [
      { text: '# client server secret addresses\n', path: 'chap-secrets' },
      { text: 'rootpw --iscrypted $6$abc\n', path: 'ks.cfg' },
      { text: "sed -i 's/^PasswordAuthentication/d' /etc/ssh/sshd_config\n", path: 'ks.cfg' },
      { text: () => `backup:${made(66)}\n`, path: 'notes.txt' },
    ],
  }),
  placeRule({
    id: 'ansible-vault-password',
    title: 'Password of Ansible Vault in its file',
    gives: 'read all that is encrypted with it',
    change: 'Encrypt the files anew (ansible-vault rekey)',
    keywords: [],
    path: /(?:^|\/)\.?(?:ansible[-_.])?vault[-_.]?pass(?:word|wd|phrase)?(?:[-_.]file)?(?:\.txt)?$/i,
    pattern: /^\s{0,8}(?<secret>[^\s#{$<][^\s]{5,119})\s{0,8}$/g,
    bad: [
      { text: () => `${made(71)}\n`, path: '.vault_pass' },
      { text: () => made(72), path: 'ansible/vault-password.txt' },
      { text: () => `${made(73)}\n`, path: '.ansible_vault_password' },
    ],
    good: [
      { text: '#!/bin/sh\npass show ansible\n', path: '.vault_pass' },
      { text: 'changeme\n', path: '.vault_pass' },
      { text: () => `${made(74)}\n`, path: 'vault.txt' },
    ],
  }),
  placeRule({
    id: 'bundler-source-password',
    title: 'Password of a source of gems in the settings of Bundler',
    gives: 'read the private gems of that source',
    change,
    keywords: ['bundle_'],
    references: ['https://bundler.io/man/bundle-config.1.html'],
    pattern:
      /BUNDLE_[A-Z0-9_]{1,80}__[A-Z0-9_]{1,80}["']?[ \t]{0,3}[:=][ \t]{0,3}["']?[^\s"':@/]{1,80}:(?<secret>[^\s"'@/:]{3,200})["']?(?=\s|$)/iy,
    bad: [
      { text: () => `---\nBUNDLE_GEMS__ACME__IO: "bob:${made(75)}"\n`, path: '.bundle/config' },
      { text: () => `ENV BUNDLE_GEMS__ACME__IO=bob:${made(76)}\n`, path: 'Dockerfile' },
      { text: () => `export BUNDLE_RUBYGEMS__PKG__GITHUB__COM="bob:${made(77)}"\n`, path: 'run.sh' },
    ],
    good: [
      { text: 'BUNDLE_PATH: "vendor/bundle"\n', path: '.bundle/config' },
      { text: 'BUNDLE_GEMS__ACME__IO: "bob:$GEM_PASSWORD"\n', path: 'a.yml' },
      { text: 'BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://gems.acme.io"\n', path: '.bundle/config' },
    ],
  }),
  placeRule({
    id: 'gossip-encryption-key',
    title: 'Key that encrypts the gossip of Consul, Nomad or Serf',
    gives: 'join the cluster and read what its members tell each other',
    change: 'Make a new key (consul keygen) and rotate it (consul keyring)',
    references: ['https://developer.hashicorp.com/consul/docs/agent/config/config-files#encrypt'],
    keywords: ['encrypt =', 'encrypt  ', 'encrypt=', 'encrypt:', 'encrypt"', "encrypt'", 'encrypt_key'],
    pattern: /encrypt(?:_key)?["']?[ \t]{0,8}[:=][ \t]{0,8}["'](?<secret>[A-Za-z0-9+/]{43}=)["']/iy,
    judge: ({ secret, path }) => (isPlaceholder(secret) || rehearsal.test(path) ? undefined : {}),
    bad: [
      { text: () => `encrypt = "${sample(base62, 42, 78)}A="\n`, path: 'consul.hcl' },
      { text: () => `{"encrypt": "${sample(base62, 42, 79)}A="}\n`, path: 'consul.json' },
      { text: () => `encrypt_key = "${sample(base62, 42, 80)}A="\n`, path: 'serf.hcl' },
      { text: () => `gossip:\n  encrypt: "${sample(base62, 42, 82)}A="\n`, path: 'values.yaml' },
    ],
    good: [
      { text: ['encrypt = "$', '{gossip_key}"\n'].join(''), path: 'consul.hcl' },
      { text: 'encrypt = true\n', path: 'consul.hcl' },
      { text: () => `encrypted = "${sample(base62, 42, 81)}A="\n`, path: 'consul.hcl' },
    ],
  }),
  placeRule({
    id: 'azure-logic-app-url',
    aliases: ['power-automate-webhook'],
    title: 'URL that starts a Logic App or Power Automate flow',
    gives: 'start the flow with any content',
    change: 'Regenerate the access key of the flow',
    severity: 'medium',
    keywords: ['.logic.azure.com', '.powerplatform.com'],
    pattern:
      /\.(?:logic\.azure|powerplatform)\.com(?::443)?(?:\/powerautomate\/automations\/direct)?\/workflows\/[0-9a-f]{32}\/triggers\/[\w-]{1,60}\/(?:paths\/invoke|run)[^\s"'<>]{0,300}?[?&;]sig=(?<secret>[\w-]{30,60})/iy,
    judge: ({ secret }) => (isPlaceholder(secret) ? undefined : {}),
    bad: [
      {
        text: () =>
          `https://prod-01.westus.logic.azure.com:443/workflows/${sample(hex, 32, 67)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Frun&sv=1.0&sig=${sample(base62, 43, 67)}`,
      },
      {
        text: () =>
          `url = "https://prod-9.eastus.logic.azure.com/workflows/${sample(hex, 32, 68)}/triggers/When_a/run?api-version=1&sig=${sample(base62, 43, 68)}"`,
      },
      {
        text: () =>
          `https://a.logic.azure.com:443/workflows/${sample(hex, 32, 69)}/triggers/manual/paths/invoke?sig=${sample(base62, 43, 69)}`,
      },
    ],
    good: [
      { text: 'https://prod-01.westus.logic.azure.com:443/workflows/' },
      { text: 'https://prod-01.westus.logic.azure.com/workflows/0/triggers/manual/paths/invoke?sig=SIGNATURE' },
      { text: 'the host ends in .logic.azure.com' },
    ],
  }),
  placeRule({
    id: 'filezilla-password',
    aliases: ['filezilla-base64-password'],
    title: 'Password stored by FileZilla',
    gives: 'log in to the FTP or SFTP server',
    change,
    keywords: ['<pass encoding="base64">', '<pass>'],
    pattern: /<pass(?: encoding="base64">(?<secret>[A-Za-z0-9+/]{3,400}={0,2})|>(?<bare>[^<>\s]{3,200}))<\/pass>/iy,
    judge: (candidate) =>
      (candidate.match.groups?.secret !== undefined || /^[A-Za-z0-9+/]{8,}={0,2}$/.test(candidate.secret)
        ? encodedPassword(candidate)
        : undefined) ?? typedPassword(candidate),
    bad: [
      { text: () => `<Pass encoding="base64">${Buffer.from(made(8)).toString('base64')}</Pass>`, path: 'recentservers.xml' },
      { text: () => `<Server><Host>ftp.acme.io</Host><Pass>${made(9)}</Pass></Server>`, path: 'sitemanager.xml' },
      { text: () => `<Pass>${Buffer.from(made(10)).toString('base64')}</Pass>`, path: 'filezilla.xml' },
    ],
    good: [
      { text: '<Pass></Pass>', path: 'filezilla.xml' },
      { text: '<Pass encoding="crypt" pubkey="abc">abc</Pass>', path: 'filezilla.xml' },
      { text: '<Pass>password</Pass>', path: 'filezilla.xml' },
    ],
  }),
  placeRule({
    id: 'docker-registry-auth',
    aliases: ['docker-config-auth', 'dockercfg-auth'],
    title: 'Registry login in a Docker configuration',
    gives: 'pull and push images as its owner',
    change,
    severity: 'critical',
    keywords: ['"auth"'],
    pattern: /"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"/iy,
    judge: encodedPair,
    bad: [
      {
        text: () => `{"auths": {"registry.acme.io": {"auth": "${Buffer.from(`robot:${made(11)}`).toString('base64')}"}}}`,
        path: 'config.json',
      },
      {
        text: () =>
          `{"https://index.docker.io/v1/": {"auth": "${Buffer.from(`acme:${made(12)}`).toString('base64')}", "email": "a@acme.io"}}`,
        path: '.dockercfg',
      },
      { text: () => `auths='{"quay.io":{"auth":"${Buffer.from(`a+ci:${made(13)}`).toString('base64')}"}}'`, path: 'a.sh' },
    ],
    good: [
      { text: '{"auths": {"registry.acme.io": {}}, "credsStore": "desktop"}', path: 'config.json' },
      { text: () => `{"auth": "${Buffer.from('something else').toString('base64')}"}`, path: 'a.json' },
      { text: () => `{"auth": "${Buffer.from('username:password').toString('base64')}"}`, path: 'config.json' },
    ],
  }),
  placeRule({
    id: 'http-basic-authorization',
    aliases: ['BasicAuthDetector'],
    title: 'User and password in an HTTP Basic header',
    gives: 'log in where the header is sent',
    change,
    keywords: ['basic '],
    pattern: /basic[ ]{1,3}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
    judge: encodedPair,
    bad: [
      { text: () => `Authorization: Basic ${Buffer.from(`deploy:${made(14)}`).toString('base64')}`, path: 'request.http' },
      { text: () => `headers = {'Authorization': 'Basic ${Buffer.from(`ci:${made(15)}`).toString('base64')}'}`, path: 'client.py' },
      { text: () => `curl -H "authorization: basic ${Buffer.from(`a:${made(16)}`).toString('base64')}"`, path: 'a.sh' },
    ],
    good: [
      { text: 'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=', path: 'a.md' },
      { text: 'basic authentication is deprecated', path: 'a.md' },
      { text: 'Authorization: Basic <credentials>', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'npmrc-auth',
    aliases: ['npm-auth', 'npmrc-password', 'NpmDetector'],
    title: 'Registry login in an .npmrc file',
    gives: 'read and publish packages as its owner',
    change: 'Revoke the token or change the password',
    severity: 'critical',
    keywords: ['_auth=', '_auth =', '_password=', '_password =', '_authtoken=', '_authtoken ='],
    // Behind a look ahead the letters are taken all or not at all, and not given back one by one.
    pattern: /_(?:auth|password|authtoken)[ ]?=[ ]?["']?(?=(?<secret>[A-Za-z0-9+/_.=-]{8,1000}))\k<secret>["']?(?=\s|$|\\n|["'])/iy,
    judge: (candidate) =>
      /_authtoken/i.test(candidate.match[0])
        ? typedPassword({ secret: candidate.secret.slice(0, 200) })
        : /_auth[ ]?=/i.test(candidate.match[0])
          ? encodedPair(candidate)
          : (encodedPassword(candidate) ?? undefined),
    bad: [
      { text: () => `//npm.acme.io/:_password=${Buffer.from(made(17)).toString('base64')}\n`, path: '.npmrc' },
      { text: () => `_auth = ${Buffer.from(`deploy:${made(18)}`).toString('base64')}\n`, path: '.npmrc' },
      { text: () => `//npm.acme.io/:_authToken=${made(19, 36)}\n`, path: '.npmrc' },
    ],
    good: [
      { text: ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}\n'].join(''), path: '.npmrc' },
      { text: 'always-auth=true\n', path: '.npmrc' },
      { text: '_auth=YOUR_BASE64_TOKEN\n', path: '.npmrc' },
    ],
  }),
  placeRule({
    id: 'nuget-config-password',
    aliases: ['nuget-password'],
    title: 'Password in a NuGet configuration',
    gives: 'read and publish packages as its owner',
    change,
    keywords: ['key="cleartextpassword"', 'key="password"'],
    path: /nuget[\w.-]{0,20}\.config$/i,
    pattern: /key="(?:cleartext)?password"\s{1,4}value="(?<secret>[^"\n]{3,400})"/iy,
    bad: [
      { text: () => `<add key="ClearTextPassword" value="${made(20)}" />`, path: 'NuGet.config' },
      { text: () => `<add key="Password" value="${made(21)}" />`, path: 'nuget.config' },
      { text: () => `<add key="cleartextpassword"  value="${made(22)}"/>`, path: 'build/NuGet.Config' },
    ],
    good: [
      { text: '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />', path: 'NuGet.config' },
      { text: '<add key="Password" value="" />', path: 'NuGet.config' },
      { text: '<add key="ClearTextPassword" value="your-password" />', path: 'NuGet.config' },
    ],
  }),
  placeRule({
    id: 'nuget-config-api-key',
    title: 'Key of a package source in a NuGet configuration',
    gives: 'publish packages as its owner',
    change: 'Revoke the key at the source, issue a new one',
    keywords: ['<apikeys>'],
    path: /nuget[\w.-]{0,20}\.config$/i,
    pattern: /<apikeys>\s{0,60}<add\s{1,10}key="[^"\n]{1,200}"\s{1,10}value="(?<secret>[^"\n]{16,400})"/iy,
    // What Windows has sealed for one user of one machine opens nothing elsewhere.
    judge: (candidate) => (candidate.secret.startsWith('AQAAANCMnd8BFd') ? undefined : typedPassword(candidate)),
    bad: [
      { text: () => `<apikeys><add key="https://nuget.acme.io" value="${made(23, 30)}"/></apikeys>`, path: 'NuGet.config' },
      { text: () => `<apikeys>\n  <add key="https://a.acme.io/v3" value="${made(24, 40)}" />\n`, path: 'nuget.config' },
      { text: () => `<apiKeys><add  key="corp"  value="${made(25, 32)}"/></apiKeys>`, path: 'build/NuGet.Config' },
    ],
    good: [
      { text: '<apikeys><add key="https://nuget.acme.io" value="%NUGET_API_KEY_OF_CI%"/></apikeys>', path: 'NuGet.config' },
      { text: '<apikeys><add key="https://nuget.acme.io" value="your-api-key-goes-here"/></apikeys>', path: 'NuGet.config' },
      {
        text: () => `<apikeys><add key="corp" value="${['AQAAANCM', 'nd8BFdERjHoAwE'].join('')}${sample(base62, 60, 26)}"/></apikeys>`,
        path: 'NuGet.config',
      },
    ],
  }),
  placeRule({
    id: 'ldap-bind-password',
    title: 'Password of the bind user in the configuration of SSSD',
    gives: 'read the directory as that user',
    change,
    keywords: ['ldap_default_authtok'],
    pattern: /ldap_default_authtok[ \t]{0,6}=[ \t]{0,6}(?<secret>[^\s]{4,200})/iy,
    bad: [
      { text: () => `ldap_default_bind_dn = cn=sssd\nldap_default_authtok = ${made(27)}\n`, path: 'sssd.conf' },
      { text: () => `ldap_default_authtok=${made(28)}\n`, path: 'etc/sssd/sssd.conf' },
      { text: () => `  ldap_default_authtok = ${made(29)}\n`, path: 'templates/sssd.conf.j2' },
    ],
    good: [
      { text: 'ldap_default_authtok = {{ sssd_bind_password }}\n', path: 'sssd.conf.j2' },
      { text: 'ldap_default_authtok_type = password\n', path: 'sssd.conf' },
      { text: 'set ldap_default_authtok to the password of the bind user\n', path: 'notes.md' },
    ],
  }),
  placeRule({
    id: 'cloud-init-password',
    title: 'Password of a user in the data of cloud-init',
    gives: 'log in to every machine that was made with it',
    change,
    keywords: ['chpasswd:'],
    pattern:
      /chpasswd:\s{1,20}(?:expire:[ ]{1,3}\w{1,6}\s{1,20})?list:[ ]{0,3}(?:\|-?)?\s{1,20}(?:- )?[\w-]{1,40}:(?<secret>[^\s$*!][^\s]{3,100})/iy,
    // `RANDOM` has the machine make one up.
    judge: (candidate) => (/^R(?:ANDOM)?$/.test(candidate.secret) ? undefined : typedPassword(candidate)),
    bad: [
      { text: () => `#cloud-config\nchpasswd:\n  list: |\n    root:${made(30)}\n`, path: 'user-data.yaml' },
      { text: () => `chpasswd:\n  expire: false\n  list:\n    - ubuntu:${made(31)}\n`, path: 'cloud-init.yml' },
      { text: () => `chpasswd:\n    list: |-\n      admin:${made(32)}\n`, path: 'user-data' },
    ],
    good: [
      { text: 'chpasswd:\n  list: |\n    root:RANDOM\n', path: 'user-data.yaml' },
      { text: ['chpasswd:\n  list: |\n    root:$', '{password}\n'].join(''), path: 'user-data.tpl' },
      { text: 'chpasswd:\n  expire: false\n', path: 'user-data.yaml' },
    ],
  }),
  placeRule({
    id: 'openvpn-static-key',
    title: 'Static key of OpenVPN',
    gives: 'read or open the tunnel, or get past the gate in front of it',
    change: 'Make a new key for both ends',
    severity: 'critical',
    references: ['https://openvpn.net/community-docs/static-key-mini-howto.html'],
    keywords: ['-----begin openvpn static key'],
    pattern: /-----BEGIN OpenVPN Static key V1-----(?:\s|\\n){1,6}(?<secret>[0-9a-f]{32}(?:(?:\s|\\n){1,6}[0-9a-f]{32}){3,15})/iy,
    judge: ({ secret }) => (new Set(secret).size < 12 || isPlaceholder(secret.replace(/\s+/g, '')) ? undefined : {}),
    bad: [1, 2, 3].map((seed) => ({ text: () => `${staticKey}\n${lines(seed)}\n-----END OpenVPN Static key V1-----\n`, path: 'ta.key' })),
    good: [
      { text: () => `${staticKey}\n...\n`, path: 'client.ovpn' },
      { text: () => `${staticKey}\n${Array(16).fill('0'.repeat(32)).join('\n')}\n`, path: 'ta.key' },
      { text: 'the file begins with the words OpenVPN Static key V1\n', path: 'README.md' },
    ],
  }),
  placeRule({
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
      if (isPlaceholder(secret)) return undefined;
      // The members of one object: what stands in another is no word about this key.
      const around = before.slice(before.lastIndexOf('{') + 1) + after.slice(0, Math.max(0, after.indexOf('}')));
      const kinds = match.groups?.member === 'k' ? /"kty"\s{0,3}:\s{0,3}"oct"/ : /"kty"\s{0,3}:\s{0,3}"(?:RSA|EC|OKP)"/;
      return kinds.test(around) ? {} : undefined;
    },
    bad: [
      { text: () => `{"kty":"EC","crv":"P-256","d":"${sample(base62, 43, 33)}","x":"${sample(base62, 43, 34)}"}`, path: 'jwk.json' },
      { text: () => `{ "keys": [{ "kty": "OKP", "crv": "Ed25519", "d": "${sample(base62, 43, 35)}" }] }`, path: 'jwks.json' },
      { text: () => `{"k": "${sample(base62, 43, 36)}", "kty": "oct", "alg": "HS256"}`, path: 'key.json' },
    ],
    good: [
      { text: () => `{"kty":"EC","crv":"P-256","x":"${sample(base62, 43, 37)}","y":"${sample(base62, 43, 38)}"}`, path: 'jwk.json' },
      { text: () => `[{"kty":"EC","x":"a"},{"d":"${sample(base62, 43, 39)}"}]`, path: 'list.json' },
      { text: '{"kty":"oct","k":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}', path: 'key.json' },
    ],
  }),
  placeRule({
    id: 'terraform-random-password',
    title: 'Password that Terraform made, in its state',
    gives: 'log in where Terraform has set it',
    change: 'Have Terraform make another one (taint the resource), and keep the state in a backend that is closed to others',
    keywords: ['"random_password"'],
    pattern: /"random_password"[\s\S]{0,880}?"result":\s{0,4}"(?<secret>(?:[^"\n\\]|\\.){6,120})"/iy,
    bad: [
      {
        text: () => `"type": "random_password",\n"instances": [{"attributes": {"length": 20, "result": "${made(40, 20)}"}}]`,
        path: 'terraform.tfstate',
      },
      { text: () => `{"type":"random_password","name":"db","instances":[{"attributes":{"result":"${made(41, 24)}"}}]}`, path: 'a.tfstate' },
      { text: () => `"type": "random_password", "result": "${made(42, 16)}"`, path: 'state.json' },
    ],
    good: [
      { text: 'resource "random_password" "db" {\n  length = 16\n}\n', path: 'main.tf' },
      { text: '"type": "random_password", "instances": [{"attributes": {"result": ""}}]', path: 'terraform.tfstate' },
      { text: '"type": "random_password", "result": "<your-password>"', path: 'docs.json' },
    ],
  }),
  placeRule({
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
      { text: () => sample(hex, 32, 41), path: 'config/master.key' },
      { text: () => `${sample(hex, 32, 42)}\n`, path: 'config/credentials/production.key' },
      { text: () => `${sample(hex, 64, 43)}\n`, path: 'config/master.key' },
    ],
    good: [
      { text: '00000000000000000000000000000000', path: 'config/master.key' },
      { text: () => sample(hex, 32, 44), path: 'config/build.id' },
      { text: 'see the vault\n', path: 'config/master.key' },
    ],
  }),
  placeRule({
    id: 'group-policy-cpassword',
    aliases: ['gpp-cpassword'],
    title: 'Password in a Group Policy preference',
    gives: 'decrypt it with the key Microsoft published, and log in to every machine the policy reached',
    change,
    severity: 'critical',
    keywords: ['cpassword='],
    pattern: /cpassword="(?<secret>[A-Za-z0-9+/]{20,400}={0,2})"/iy,
    judge: () => ({}),
    bad: [
      { text: () => `<Properties action="U" cpassword="${sample(base62, 43, 45)}" userName="local"/>`, path: 'Groups.xml' },
      { text: () => `cpassword="${sample(base62, 64, 46)}"`, path: 'Services.xml' },
      { text: () => `runAs="a" cpassword="${sample(base62, 22, 47)}=="`, path: 'ScheduledTasks.xml' },
    ],
    good: [
      { text: 'cpassword=""', path: 'Groups.xml' },
      { text: 'cpassword="..."', path: 'a.md' },
      { text: 'search for cpassword= in SYSVOL', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'windows-unattend-password',
    title: 'Password in a Windows answer file',
    gives: 'log in as the administrator of every machine set up with it',
    change,
    keywords: ['<value>'],
    pattern: /<value>(?<secret>[^<>\s]{3,200})<\/value>\s{0,40}(?=<plaintext>)/iy,
    judge: (candidate) => {
      const before = candidate.before.slice(-240);
      if (!/(?:password|autologon)>\s{0,40}<value>$/i.test(before)) return undefined;
      return /^\s{0,40}<\/?plaintext>\s?false/i.test(candidate.after.slice(8, 80))
        ? (encodedPassword(candidate) ?? {})
        : typedPassword(candidate);
    },
    bad: [
      {
        text: () => `<AutoLogon><Password><Value>${made(23)}</Value><PlainText>true</PlainText></Password></AutoLogon>`,
        path: 'unattend.xml',
      },
      {
        text: () => `<AdministratorPassword>\n  <Value>${made(24)}</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>`,
        path: 'autounattend.xml',
      },
      {
        text: () => `<LocalAccount><Password><Value>${made(25)}</Value><PlainText>true</PlainText></Password></LocalAccount>`,
        path: 'a.xml',
      },
    ],
    good: [
      { text: '<Password><Value></Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
      { text: '<Password><Value>password</Value><PlainText>true</PlainText></Password>', path: 'unattend.xml' },
      { text: '<Setting><Value>abcdefgh1</Value></Setting>', path: 'a.xml' },
    ],
  }),
  placeRule({
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
      { text: () => `<machineKey validationKey="${sample('0123456789ABCDEF', 128, 48)}" validation="SHA1" />`, path: 'web.config' },
      { text: () => `decryptionKey="${sample('0123456789ABCDEF', 64, 49)}"`, path: 'Web.config' },
      { text: () => `validationKey='${sample('0123456789ABCDEF', 40, 50)}'`, path: 'machine.config' },
    ],
    good: [
      { text: '<machineKey validationKey="AutoGenerate,IsolateApps" />', path: 'web.config' },
      { text: 'validationKey="0000000000000000000000000000000000000000"', path: 'web.config' },
      { text: 'decryptionKey=""', path: 'web.config' },
    ],
  }),
  placeRule({
    id: 'rdp-saved-password',
    title: 'Password saved in a remote desktop file',
    gives: 'log in to the desktop, once decrypted with the account that saved it',
    change,
    severity: 'medium',
    keywords: ['password 51:b:'],
    pattern: /password 51:b:(?<secret>[0-9A-F]{64,4000})/iy,
    judge: ({ secret }) => (isPlaceholder(secret.slice(0, 200)) ? undefined : {}),
    bad: [
      { text: () => `password 51:b:${sample('0123456789ABCDEF', 200, 51)}`, path: 'a.rdp' },
      { text: () => `username:s:a\npassword 51:b:01000000D08C9DDF${sample('0123456789ABCDEF', 180, 52)}`, path: 'b.rdp' },
      { text: () => `password 51:b:${sample('0123456789abcdef', 100, 53)}`, path: 'c.rdp' },
    ],
    good: [
      { text: 'password 51:b:', path: 'a.rdp' },
      { text: 'prompt for credentials:i:1', path: 'a.rdp' },
      { text: 'password 51:b:<hex>', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'wifi-passphrase',
    aliases: ['wpa-psk'],
    title: 'Wi-Fi passphrase',
    gives: 'join the network',
    change: 'Set a new passphrase on the access point',
    severity: 'medium',
    keywords: ['psk=', 'wpa_passphrase=', 'wpa-psk ', 'sae_password='],
    pattern:
      /(?:(?:psk|wpa_passphrase|sae_password)=|wpa-psk[ \t]{1,3})(?:"(?<secret>[^"\n]{8,63})"|(?<bare>[0-9a-f]{64}|[^\s"#;,&]{8,63}))/iy,
    path: /wpa|supplicant|hostapd|interfaces|nmconnection|wifi|wireless|network|\.conf$|\.cfg$|\.ya?ml$|\.sh$|\.md$|\.txt$/i,
    bad: [
      { text: () => `network={\n  ssid="acme"\n  psk="${made(26)}"\n}`, path: 'wpa_supplicant.conf' },
      { text: () => `wpa_passphrase=${made(27)}`, path: 'hostapd.conf' },
      { text: () => `[wifi-security]\nkey-mgmt=wpa-psk\npsk=${made(28)}`, path: 'acme.nmconnection' },
    ],
    good: [
      { text: 'key_mgmt=WPA-PSK', path: 'wpa_supplicant.conf' },
      { text: 'psk="your-passphrase"', path: 'wpa_supplicant.conf' },
      { text: 'wpa_passphrase=changeme1', path: 'hostapd.conf' },
    ],
  }),
  placeRule({
    id: 'wireguard-preshared-key',
    title: 'WireGuard preshared key',
    gives: 'weaken the encryption between the two peers',
    change: 'Generate a new preshared key for both peers',
    severity: 'high',
    keywords: ['presharedkey'],
    pattern: /presharedkey\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{43}=)/iy,
    judge: ({ secret }) => (/(.)\1{6}/.test(secret) ? undefined : {}),
    bad: [
      { text: () => `PresharedKey = ${sample(base62, 43, 54)}=`, path: 'wg0.conf' },
      { text: () => `[Peer]\nPresharedKey=${sample(base62, 43, 55)}=`, path: 'wg1.conf' },
      { text: () => `PresharedKey   = ${sample(base62, 43, 56)}=`, path: 'a.txt' },
    ],
    good: [
      { text: () => `PublicKey = ${sample(base62, 43, 57)}=`, path: 'wg0.conf' },
      { text: 'PresharedKey = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', path: 'a.md' },
      { text: 'PresharedKey = <key>', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'html-password-value',
    title: 'Password filled into a form',
    gives: 'log in with it',
    change,
    severity: 'medium',
    confidence: 'medium',
    keywords: ['type="password"', "type='password'"],
    pattern: /type=(?:"password"|'password')[^<>\n]{0,200}?[ ]value=["'](?<secret>[^"'<>\s]{5,100})["']/iy,
    judge: (candidate) => {
      const found = typedPassword(candidate);
      return found === undefined ? undefined : { ...found, confidence: 'medium' };
    },
    bad: [
      { text: () => `<input type="password" name="p" value="${made(29)}">`, path: 'index.html' },
      { text: () => `<input type='password' value='${made(30)}' />`, path: 'login.php' },
      { text: () => `<input id="x" type="password" class="a" value="${made(31)}">`, path: 'a.jsp' },
    ],
    good: [
      { text: '<input type="password" name="p" value="">', path: 'index.html' },
      { text: '<input type="password" value="{{ password }}">', path: 'index.html' },
      { text: '<input type="password" placeholder="Enter password">', path: 'index.html' },
    ],
  }),
];
