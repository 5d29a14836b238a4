// Secrets handed to a call or a block that says what they are, without a name of their own.

import { isPlaceholder } from '../../plausible.js';
import { base62, type SecretRule, sample } from '../../rule.js';
import { hasCasesAndDigits, looksRandom } from '../generic/measures.js';
import { rehearsal } from '../generic/rehearsal.js';
import { made, placeRule, typedPassword } from './place.js';

/** Words that no list of seed words holds: the phrase is prose. */
const proseWord = /\b(?:the|and|for|are|was|not|but|has|its|our|any|when|from|which)\b/;

/** Seeds that tools and standards print everywhere. */
const knownSeed =
  /^(?:abandon abandon|test test|legal winner|letter advice|zoo zoo|candy maple cake|myth like bonus|army van defense|void come effort|hamster diagram)/;

/** Long, and letters of both cases with digits in no order: a digest, an id and an address have not all of that. */
function isIssuedKey(secret: string): boolean {
  return (
    !isPlaceholder(secret) &&
    hasCasesAndDigits(secret) &&
    /\d.*\d/.test(secret) &&
    looksRandom(secret) &&
    !/:\/\/|\.[a-z]{2,}\b/.test(secret)
  );
}

/** A phrase of two halves, so that it stands nowhere in our own source. */
function phrase(...halves: readonly string[]): string {
  return halves.join(' ');
}

/** As Django makes them. */
function djangoKey(seed: number): string {
  return sample('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50, seed);
}

export const codeRules: readonly SecretRule[] = [
  placeRule({
    id: 'sbt-credentials-password',
    title: 'Password of a repository in an sbt build',
    gives: 'publish to the repository',
    change: 'Change the password of the account',
    keywords: ['credentials("'],
    pattern: /credentials\("[^"\n]{0,80}",\s{0,4}"[^"\n]{1,120}",\s{0,4}"[^"\n]{1,80}",\s{0,4}"(?<secret>[^"\n]{3,120})"/iy,
    bad: [
      { text: () => `credentials += Credentials("Nexus", "nexus.acme.io", "ci", "${made(51)}")`, path: 'build.sbt' },
      { text: () => `Credentials("Artifactory Realm", "repo.acme.io", "deploy", "${made(52, 20)}")`, path: 'credentials.sbt' },
      { text: () => `credentials ++= Seq(Credentials("", "a.acme.io", "b", "${made(53)}"))`, path: 'project/plugins.sbt' },
    ],
    good: [
      { text: 'credentials += Credentials("Nexus", "nexus.acme.io", "ci", sys.env("PASSWORD"))', path: 'build.sbt' },
      { text: 'credentials += Credentials(Path.userHome / ".sbt" / "credentials")', path: 'build.sbt' },
      { text: 'credentials += Credentials("Realm", "host", "user", "password")', path: 'build.sbt' },
    ],
  }),
  placeRule({
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
      if (value === undefined) return;
      const start = match.index - before.length + before.lastIndexOf(value);
      yield [start, start + value.length];
    },
    judge: ({ secret }) => (isPlaceholder(secret) || !looksRandom(secret) ? undefined : {}),
    bad: [
      { text: () => `request.setValue("${sample(base62, 32, 57)}", forHTTPHeaderField: "X-Api-Key")`, path: 'Api.swift' },
      { text: () => `request.addValue("Bearer ${sample(base62, 40, 58)}", forHTTPHeaderField: "Authorization")`, path: 'Api.swift' },
      { text: () => `[request setValue:@"${sample(base62, 32, 59)}",\n  forHTTPHeaderField: "Auth-Token"]`, path: 'Api.m' },
    ],
    good: [
      { text: 'request.setValue("application/json", forHTTPHeaderField: "Content-Type")', path: 'Api.swift' },
      { text: 'request.setValue(apiKey, forHTTPHeaderField: "X-Api-Key")', path: 'Api.swift' },
      { text: 'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")', path: 'Api.swift' },
    ],
  }),
  placeRule({
    id: 'client-argument-key',
    title: 'Key that a client is made with',
    gives: 'act at the service as the account it belongs to',
    change: 'Revoke it where it was issued, issue a new one',
    confidence: 'medium',
    generic: true,
    keywords: ['client(', 'client.new(', 'client.new ', 'clientbuilder(', 'api(', 'sdk(', 'bot('],
    // Behind an address or an account at most.
    pattern:
      /(?:client(?:builder\(|\.new[( ]|\()|(?:api|sdk|bot)\()\s{0,6}(?:(?:[A-Za-z_][\w.]{0,40}|"[^"\n]{0,100}"|'[^'\n]{0,100}')\s{0,2},\s{0,6})?(?<quote>["'`])(?<secret>[\w+/=.:-]{20,200})\k<quote>\s{0,4}[,)\r\n]/iy,
    judge: ({ secret }) => (isIssuedKey(secret) ? {} : undefined),
    bad: [
      { text: () => `client = acme.Client("${sample(base62, 32, 61)}")`, path: 'app.py' },
      { text: () => `const api = new AcmeApi('${sample(base62, 40, 62)}');`, path: 'app.js' },
      { text: () => `bot := telegraf.NewBot("${sample(base62, 28, 63)}")`, path: 'main.go' },
      { text: () => `client = Acme::Client.new('${made(97, 40)}')`, path: 'a.rb' },
      { text: () => `const api = new AcmeClient("https://api.acme.io", "${made(99, 28)}");`, path: 'a.ts' },
    ],
    good: [
      { text: 'client = acme.Client("production-cluster-number-2-Europe")', path: 'app.py' },
      { text: () => `client = db.Client("${sample('0123456789abcdef', 32, 64)}")`, path: 'app.py' },
      { text: 'const api = new AcmeApi(settings.key);', path: 'app.js' },
      { text: 'c := acme.NewClient("https://api.acme.io/v1/items2Get")', path: 'main.go' },
      { text: 'client = Acme::Client.new("9c1e7ab0-4f5d-4836-be7d-90f1a3c8526e")', path: 'a.rb' },
    ],
  }),
  placeRule({
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
    pattern:
      /(?:(?:jwt\.(?:sign|verify|encode|decode)|jwt::(?:encode|decode))[ ]?\(\s{0,4}(?:\{[^{}\n]{0,200}\}|[\w.$[\]>-]{1,60})\s{0,2},\s{0,6}|hmac\.(?:new|create)\(\s{0,4}(?=b?["'])|createhmac\(\s{0,2}["'][\w-]{2,20}["']\s{0,2},\s{0,4})b?(?<quote>["'`])(?<secret>[^"'`\n]{8,200})\k<quote>/iy,
    judge: ({ secret, path }) =>
      isPlaceholder(secret) || !looksRandom(secret) ? undefined : rehearsal.test(path) && secret.length < 24 ? { confidence: 'low' } : {},
    bad: [
      { text: () => `const t = jwt.sign(payload, '${sample(base62, 32, 71)}');`, path: 'auth.js' },
      { text: () => `claims = jwt.decode(token, "${sample(base62, 40, 72)}", algorithms=["HS256"])`, path: 'auth.py' },
      { text: () => `crypto.createHmac('sha256', '${sample(base62, 32, 73)}').update(body)`, path: 'hook.js' },
      { text: () => `$t = JWT::encode($claims, '${sample(base62, 32, 74)}', 'HS256');`, path: 'auth.php' },
    ],
    good: [
      { text: ['jwt.sign(payload, process', 'env.JWT_KEY)'].join('.'), path: 'auth.js' },
      { text: "jwt.sign({ id }, 'secret')", path: 'auth.js' },
      { text: "createHmac('sha256', key)", path: 'hook.js' },
    ],
  }),
  placeRule({
    id: 'auth-tuple-password',
    title: 'Password of a pair that a request logs in with',
    gives: 'log in where the request goes',
    change: 'Change the password',
    keywords: ['auth=(', 'auth =(', 'auth = (', 'auth= (', 'auth:('],
    pattern:
      /auth[ ]?[=:][ ]?\(\s{0,6}["'](?<user>[^"'\n]{1,80})["']\s{0,2},\s{0,6}[bru]?(?<quote>["'])(?<secret>[^"'\n]{4,100})\k<quote>\s{0,4},?\s{0,4}\)/iy,
    // Services that ask for a pair but not for a secret document the same word twice.
    judge: ({ secret, match }) => (secret === match.groups?.user ? undefined : typedPassword({ secret })),
    bad: [
      { text: () => `requests.get(url, auth=('bob', '${made(91)}'))`, path: 'a.py' },
      { text: () => `session.auth = ("deploy", "${made(92)}")`, path: 'b.py' },
      { text: () => `httpx.post(url, auth=(\n    "deploy",\n    "${made(93)}",\n))`, path: 'c.py' },
    ],
    good: [
      { text: "requests.get(url, auth=('bob', password))", path: 'a.py' },
      { text: "requests.get(url, auth=('user', 'password'))", path: 'a.py' },
      { text: "requests.get(url, auth=('user', '<password>'))", path: 'a.py' },
      { text: "requests.get(url, auth=('particle', 'particle'))", path: 'a.py' },
    ],
  }),
  placeRule({
    id: 'auth-tuple-key',
    title: 'Key as the user of a pair that a request logs in with',
    gives: 'act at the service that the request goes to',
    change: 'Revoke it where it was issued, issue a new one',
    generic: true,
    keywords: ['auth=(', 'auth =(', 'auth = (', 'auth= (', 'basic_auth '],
    pattern:
      /(?:auth[ ]?=[ ]?\(|basic_auth )\s{0,6}[bru]?(?<quote>["'])(?<secret>[^"'\s]{16,120})\k<quote>\s{0,2},\s{0,6}[bru]?["'](?:|x|X|api_token|api_key)["']\s{0,4}(?:,?\s{0,4}\)|[\r\n]|$)/iy,
    judge: ({ secret }) => (looksRandom(secret) ? {} : undefined),
    bad: [
      { text: () => `requests.get(url, auth=("${made(94, 24)}", ""))`, path: 'a.py' },
      { text: () => `session.auth = ('${made(100, 32)}', 'X')`, path: 'b.py' },
      { text: () => `conn.request.basic_auth '${made(96, 20)}', 'X'\n`, path: 'c.rb' },
    ],
    good: [
      { text: 'requests.get(url, auth=(API_KEY, ""))', path: 'a.py' },
      { text: 'requests.get(url, auth=("your-api-key-goes-here", ""))', path: 'a.py' },
      { text: 'requests.get(url, auth=("service-account-of-staging", ""))', path: 'a.py' },
    ],
  }),
  placeRule({
    id: 'terraform-variable-default',
    title: 'Password as the default of a Terraform variable',
    gives: 'log in to what the variable opens',
    change: 'Change the password, leave the default out and mark the variable sensitive',
    keywords: ['variable "'],
    path: /\.(?:tf|hcl|tofu)$/i,
    pattern:
      /variable "(?:[\w-]{0,60}[_-])?(?:password|passwd|secret|secret_key|token|api_key|private_key|access_key)(?:_\d)?"\s{0,4}\{(?:[^{}\n]{0,200}\n){0,8}?[^{}\n]{0,80}?\bdefault\s{0,20}=\s{0,4}"(?<secret>[^"\n]{3,200})"/iy,
    bad: [
      { text: () => `variable "db_password" {\n  default = "${made(74)}"\n}`, path: 'variables.tf' },
      { text: () => `variable "api_key" {\n  type    = string\n  default = "${made(75, 32)}"\n}`, path: 'main.tf' },
      { text: () => `variable "admin-token" { default = "${made(76)}" }`, path: 'a.tf' },
    ],
    good: [
      { text: 'variable "db_password" {\n  default = ""\n}', path: 'variables.tf' },
      { text: 'variable "db_password" {\n  type = string\n  sensitive = true\n}', path: 'variables.tf' },
      { text: 'variable "db_password" {\n  default = "changeme"\n}', path: 'variables.tf' },
    ],
  }),
  placeRule({
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
    pattern:
      /(?:mnemonic|(?:seed|recovery|secret)[ _]?phrase|seed words|wallet_seed)[\w]{0,20}["']?\s{0,4}(?:[:=]{1,2}>?|is)\s{0,4}["'`]?(?<secret>(?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?![a-z ])/iy,
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
  placeRule({
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
  placeRule({
    id: 'django-secret-key',
    title: 'Secret key of a Django application',
    gives: 'forge sessions and links of the application',
    change: 'Make another one, keep the old one in SECRET_KEY_FALLBACKS until its sessions have ended',
    references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
    keywords: ['secret_key'],
    // What `get_random_secret_key` makes: fifty of these fifty letters.
    pattern:
      /secret_key["'\])]{0,3}[ \t]{0,3}(?:=>?|:|,|\()[ \t]{0,3}(?:[\w.]{1,30}\(["'][\w.-]{1,40}["'],[ \t]{0,3})?[rub]?["']?(?<secret>[a-z0-9!@#$%^&*(_=+)-]{50})(?![^\s"')\],;])/iy,
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
  placeRule({
    id: 'mail-login-password',
    title: 'Password handed to the login of a mail server',
    gives: 'send and read mail as its owner',
    change: 'Change the password of the account',
    confidence: 'medium',
    generic: true,
    keywords: ['.login("', ".login('"],
    pattern:
      /\.login\((?<mark>["'])(?<user>[^"'\n\s@]{1,80}@[^"'\n\s]{3,120})\k<mark>\s{0,2},\s{0,4}[bru]?(?<quote>["'])(?<secret>[^"'\n]{6,120})\k<quote>\s{0,4}\)/iy,
    bad: [
      { text: () => `server.login("ci@acme.io", "${made(80)}")`, path: 'mail.py' },
      { text: () => `imap.login('ops@acme.io', '${made(81)}')`, path: 'fetch.py' },
      { text: () => `smtp.login("news@acme.io", r"${made(82)}")`, path: 'send.py' },
    ],
    good: [
      { text: 'server.login("ci@acme.io", password)', path: 'mail.py' },
      { text: 'server.login("you@example.com", "your-password")', path: 'mail.py' },
      { text: 'client.login("username", "password")', path: 'test_login.py' },
    ],
  }),
  placeRule({
    id: 'key-specification-literal',
    title: 'Key for encryption written into a program',
    gives: 'decrypt and forge what it protects',
    change: 'Encrypt with a new key',
    confidence: 'medium',
    generic: true,
    keywords: ['secretkeyspec(', 'cryptojs.', 'fernet('],
    pattern:
      /(?:SecretKeySpec\(\s{0,4}"(?=[^"\n]{8,200}"\.(?:getBytes|toByteArray)\()|CryptoJS\.(?:AES|DES|TripleDES|Rabbit|RC4)\.(?:en|de)crypt\(\s{0,4}[\w.$[\]]{1,60}\s{0,2},\s{0,4}["'`]|CryptoJS\.Hmac\w{2,10}\(\s{0,4}[\w.$[\]]{1,60}\s{0,2},\s{0,4}["'`]|Fernet\(\s{0,4}b?["'])(?<secret>[^"'`\n]{8,200})["'`]/iy,
    judge: ({ secret }) => (isPlaceholder(secret) || !looksRandom(secret) ? undefined : {}),
    bad: [
      { text: () => `new SecretKeySpec("${sample(base62, 32, 83)}".getBytes(), "AES");`, path: 'Crypt.java' },
      { text: () => `SecretKeySpec("${sample(base62, 24, 84)}".toByteArray(), "HmacSHA256")`, path: 'Crypt.kt' },
      { text: () => `new SecretKeySpec( "${sample(base62, 16, 85)}".getBytes("UTF-8"), ALGORITHM)`, path: 'Aes.java' },
      { text: () => `CryptoJS.AES.encrypt(text, '${sample(base62, 24, 86)}').toString()`, path: 'crypt.js' },
      { text: () => `Fernet(b'${sample(base62, 43, 87)}=')`, path: 'crypt.py' },
    ],
    good: [
      { text: 'new SecretKeySpec(key.getBytes(), "AES");', path: 'Crypt.java' },
      { text: 'new SecretKeySpec("secretkeysecretkey".getBytes(), "AES");', path: 'CryptTest.java' },
      { text: 'new SecretKeySpec("0123456789abcdef".getBytes(), "AES");', path: 'Crypt.java' },
    ],
  }),
  placeRule({
    id: 'go-sql-dsn-password',
    title: 'Password in the data source name of a Go program',
    gives: 'log in to the database',
    change: 'Change the password of the database user',
    keywords: ['@tcp(', '@unix('],
    pattern: /@(?:tcp|unix)\((?<host>[^)\s]{0,120})\)/iy,
    spans: function* (text, match) {
      const before = text.slice(Math.max(0, match.index - 140), match.index);
      const pair = /[\w.-]{1,40}:([^\s"'`:@/]{3,80})$/.exec(before);
      if (pair?.[1] !== undefined) yield [match.index - pair[1].length, match.index];
    },
    judge: (candidate) =>
      /^@(?:tcp|unix)\((?:localhost|127\.|0\.0\.0\.0)/i.test(candidate.match[0]) && !looksRandom(candidate.secret)
        ? undefined
        : typedPassword(candidate),
    bad: [
      { text: () => `sql.Open("mysql", "app:${made(77)}@tcp(db.acme.io:3306)/app")`, path: 'main.go' },
      { text: () => `DSN=ci:${made(78)}@tcp(10.0.0.5:3306)/ci?parseTime=true`, path: '.env' },
      { text: () => `dsn: root:${made(79)}@unix(/run/mysqld.sock)/app`, path: 'config.yaml' },
    ],
    good: [
      { text: 'sql.Open("mysql", "user:password@tcp(localhost:3306)/app")', path: 'main.go' },
      { text: 'fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)', path: 'main.go' },
      { text: 'app@tcp(db:3306)/app', path: 'main.go' },
    ],
  }),
];
