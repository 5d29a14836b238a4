// Secrets that tools print, keep or take in a form of their own: first-start logs, settings of builds, files that are one secret.

import { isPlaceholder } from '../../plausible.js';
import { base62, type Candidate, type Judgement, type SecretRule, sample } from '../../rule.js';
import { rehearsal } from '../generic/rehearsal.js';
import { looksRandom } from '../generic/values.js';
import { made, placeRule, typedPassword } from './place.js';

const hex = '0123456789abcdef';

function unlessPlaceholder({ secret }: Candidate): Judgement | undefined {
  return isPlaceholder(secret) ? undefined : {};
}

/** A word is the name of a key in a list of fields; what is random is one. */
function builtIn({ secret }: Candidate): Judgement | undefined {
  return isPlaceholder(secret) || !looksRandom(secret) ? undefined : {};
}

export const keptRules: readonly SecretRule[] = [
  placeRule({
    id: 'gradle-build-config-secret',
    aliases: ['android-build-config-secret'],
    title: 'Secret compiled into an Android application by Gradle',
    gives: 'take it out of the published package, and act as the application',
    change: 'Revoke it where it was issued, issue a new one, and keep that on a server',
    keywords: ['buildconfigfield', 'resvalue'],
    pattern:
      /(?:buildConfigField|resValue)\s{0,2}\(?\s{0,4}["'](?:String|string)["'],\s{0,4}["'][\w.]{0,60}(?:key|token|secret|pass(?:word)?|auth|credential|pwd|dsn|api)[\w.]{0,40}["'],\s{0,4}["'](?:\\?["'])?(?<secret>[^"'\\\n]{8,200})(?:\\?["'])?["']/iy,
    judge: builtIn,
    bad: [
      { text: () => `buildConfigField "String", "MAPS_KEY", "\\"${sample(base62, 32, 11)}\\""\n`, path: 'app/build.gradle' },
      { text: () => `buildConfigField('String', 'API_TOKEN', '"${sample(base62, 40, 12)}"')\n`, path: 'app/build.gradle' },
      { text: () => `resValue("string", "client_secret", "${sample(base62, 32, 13)}")\n`, path: 'app/build.gradle.kts' },
    ],
    good: [
      { text: ['buildConfigField "String", "API_KEY", "\\"$', '{apiKey}\\""\n'].join(''), path: 'app/build.gradle' },
      { text: 'buildConfigField "String", "API_URL", "\\"https://api.acme.io\\""\n', path: 'app/build.gradle' },
      { text: 'resValue "string", "google_maps_key", "YOUR_KEY_HERE"\n', path: 'app/build.gradle' },
    ],
  }),
  placeRule({
    id: 'jenkins-initial-password',
    title: 'First password of the administrator in a log of Jenkins',
    gives: 'take over the server while nobody has set it up, and often later',
    change: 'Set a password of your own, and delete secrets/initialAdminPassword',
    severity: 'medium',
    keywords: ['proceed to installation:'],
    pattern: /proceed to installation:\s{1,40}(?:\[[^\]\n]{0,60}\]\s{0,4})?(?<secret>[0-9a-f]{32})(?![0-9a-f])/iy,
    judge: unlessPlaceholder,
    bad: [1, 2, 3].map((seed) => ({
      text: () => `Please use the following password to proceed to installation:\n\n${sample(hex, 32, seed)}\n\n`,
      path: 'jenkins.log',
    })),
    good: [
      { text: 'Please use the following password to proceed to installation:\n\n********\n', path: 'jenkins.log' },
      { text: `proceed to installation:\n\n${'0'.repeat(32)}\n`, path: 'jenkins.log' },
      { text: 'To proceed to installation: open the page', path: 'a.md' },
    ],
  }),
  placeRule({
    id: 'cisco-enable-password',
    title: 'Password in a router configuration, in the clear',
    gives: 'log in to the device with every right',
    change: 'Set a secret of type 8 or 9 on the device',
    keywords: ['enable password ', 'enable secret ', 'pac key '],
    pattern: /(?:enable (?:password|secret) (?:level \d{1,2} )?|pac key (?:0 )?)(?<secret>[^\s"']{5,64})[ \t]{0,4}(?=\r?\n|$)/iy,
    // In prose the words stand within a line.
    judge: ({ secret, before, match }) =>
      /(?:^|\n)[ \t]{0,8}$/.test(before.slice(0, before.length - (match[0].trimEnd().length - secret.length))) &&
      /[^A-Za-z]|[a-z][A-Z]/.test(secret)
        ? typedPassword({ secret })
        : undefined,
    bad: [
      { text: () => `hostname edge\nenable password ${made(14)}\n`, path: 'edge.cfg' },
      { text: () => `enable secret ${made(15)}\n!\n`, path: 'edge.conf' },
      { text: () => `enable password level 15 ${made(16)}\n`, path: 'edge.txt' },
      { text: () => `radius server ise\n pac key ${made(17)}\n`, path: 'edge.cfg' },
    ],
    good: [
      { text: 'you can enable password protection\n', path: 'a.md' },
      { text: 'enable password <password>\n', path: 'edge.cfg' },
      { text: 'enable password cisco\n', path: 'edge.cfg' },
    ],
  }),
  placeRule({
    id: 'maven-encrypted-password',
    title: 'Encrypted password of Maven, or the master that opens them',
    gives: 'decrypt it with the file of the master password, which itself is only encoded',
    change: 'Change the password of the account',
    severity: 'low',
    keywords: ['<password>{', '<master>{', '<passphrase>{'],
    pattern: /<(?:password|master|passphrase)>\{(?<secret>[A-Za-z0-9+/]{22,400}={0,2})\}/iy,
    // The master is encrypted with a word that Maven's source tells.
    judge: ({ secret, match }) => (isPlaceholder(secret) ? undefined : /^<master/i.test(match[0]) ? { severity: 'high' } : {}),
    bad: [
      { text: () => `<password>{${sample(base62, 43, 17)}=}</password>`, path: 'settings.xml' },
      { text: () => `<settingsSecurity><master>{${sample(base62, 43, 18)}=}</master></settingsSecurity>`, path: 'settings-security.xml' },
      { text: () => `<passphrase>{${sample(base62, 42, 19)}==}</passphrase>`, path: 'settings.xml' },
    ],
    good: [
      { text: '<password>{env.PASSWORD}</password>', path: 'settings.xml' },
      { text: ['<password>$', '{nexus.password}</password>'].join(''), path: 'settings.xml' },
      { text: `<password>{${'A'.repeat(43)}=}</password>`, path: 'settings.xml' },
    ],
  }),
  placeRule({
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
    judge: ({ secret, path }) => (isPlaceholder(secret) || !looksRandom(secret) || rehearsal.test(path) ? undefined : {}),
    bad: [
      { text: () => `${sample(base62, 32, 21)}\n`, path: 'secrets/db.secret' },
      { text: () => sample(base62, 24, 22), path: 'deploy/db_password' },
      { text: () => `${sample(base62, 40, 23)}\n`, path: 'ci/token.txt' },
    ],
    good: [
      { text: 'see the vault for this one\n', path: 'deploy/password' },
      { text: () => `${sample(base62, 32, 24)}\n`, path: 'deploy/version' },
      { text: 'changeme\n', path: 'secrets/db.secret' },
    ],
  }),
  placeRule({
    id: 'ibm-cos-hmac-secret',
    title: 'HMAC secret of IBM Cloud Object Storage',
    gives: 'read and change the objects that the service credential covers',
    change: 'Delete the service credential and create a new one',
    severity: 'critical',
    keywords: ['cos_hmac_keys'],
    pattern:
      /cos_hmac_keys["']?\s{0,4}[:=]\s{0,4}\{(?:[^{}]{0,200}?)["']?secret_access_key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{48})(?![0-9a-f])/iy,
    judge: unlessPlaceholder,
    bad: [1, 2, 3].map((seed) => ({
      text: () => `{"cos_hmac_keys": {"access_key_id": "${sample(hex, 32, seed)}", "secret_access_key": "${sample(hex, 48, seed + 5)}"}}`,
      path: 'cos.json',
    })),
    good: [
      { text: '{"cos_hmac_keys": {"access_key_id": "x", "secret_access_key": "..."}}', path: 'cos.json' },
      { text: `"cos_hmac_keys": {"secret_access_key": "${'0'.repeat(48)}"}`, path: 'cos.json' },
      { text: 'create it with HMAC so that cos_hmac_keys is there', path: 'a.md' },
    ],
  }),
];
