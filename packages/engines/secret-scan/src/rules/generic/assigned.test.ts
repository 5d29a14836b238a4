// Classes of values beside the names of secrets, as real trees hold them: what is one, how sure, and what is none.

import { buildDetector } from '../../detect.js';
import { base62, sample } from '../../rule.js';
import { secretRules } from '../index.js';

const detector = buildDetector(secretRules());
const random = (seed: number, length = 24): string => sample(base62, length, seed);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const shownToken = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: '1234567890', name: 'John Doe', admin: true, iat: 1516239022 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(random(9, 43))
  .join('.');

/** Confidence of what is found, by no finding undefined. */
function confidence(text: string, path: string): string | undefined {
  return detector.detect(Buffer.from(text), path)[0]?.confidence;
}

test.each([
  ['the name of a resource', 'SecretArn: arn:aws:secretsmanager:us-east-1:210987654321:secret:ShopDatabase-a9x2k1', 'stack.yaml'],
  ['the id of a key of a committer', `[user]\n\tsigningkey = ${['06D0DC39', '98527584'].join('')}\n`, 'git/config'],
  ['a link to join a group', `http://qm.qq.com/cgi-bin/qm/qr?_wv=1&k=a&authKey=${random(4, 40)}&b=1`, 'index.vue'],
  ['the token of a page in JSON', `"\\u0026page_token=${random(4)}\\u003e"`, 'pages.json'],
  ['a constant of Edge', `TRUSTED_CLIENT_TOKEN = "${['6A5AA1D4EAFF4E9F', 'B37E23D68491D6F4'].join('')}"`, 'tts.ts'],
  ['the client token of an app', `<string name="facebook_client_token">${sample('0123456789abcdef', 32, 5)}</string>`, 'strings.xml'],
  ['letters held down', `token: "${['glrt', 'aaa_cccbbbdddooo2222'].join('-')}"`, 'runner.yml'],
  ['a token of a request', '{"ClientRequestToken": "0a7be2f1-3c59-4d80-9b6e-5f21c8d3e947"}', 'events.json'],
  ['a fingerprint', '{"host_key": "86:71:ac:9c:35:1c:28:29:05:81:48:ec:66:67:de:bd"}', 'host.json'],
  ['a class of characters', 'S3KEY: "[a-zA-Z0-9_%+]+"', 'pipeline.yml'],
  ['a variable of a template', '{{- $rootPassword := include "acme.manage" . }}', 'secrets.yaml'],
  ['words in a list of a template', 'a: {{ include "acme" (dict "key" "admin-password" "providedValues9" .) }}', 'secrets.yaml'],
  ['a step of a script', 'run_pass "grpcproxy_e2e9"', 'test.sh'],
  ['the time of a build', '"Key": "20230329T085712Z-1"', 'roots.json'],
  ['an entry of the registry', 'Key="SOFTWARE\\Acme\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"', 'main.wxs'],
  [
    'the key of a chain on the own machine',
    `private_key = "${['ac0974bec39a17e36ba4a6b4d238ff94', '4bacb478cbed5efcae784d7bf4f2ff80'].join('')}"`,
    'a.py',
  ],
  ['the constant of WebSocket', `WS_KEY = "${['258EAFA5-E914-47DA', '95CA-C5AB0DC85B11'].join('-')}"`, 'ws.py'],
  ['the name of an operation', 'const opListKeyValueStores = "ListKeyValueStores2020_05_31"', 'api.go'],
  ['a test that passes', 'pass_test("/a/b/d?x=z#frag", "/a/b/d"); pass_test("localhost/", "/");', 'parser.js'],
  ['the next parameter', '"url": "/controller/reset?token=0&uuid=9179f751ee7308159a00974c5da5229f"', 'stats.json'],
  ['the name of a Kubernetes Secret', 'kube_secret_info{secret="bootstrap-token-1b1585"} 1', 'metrics.txt'],
  ['names of secrets in a list', 'fallback=(env, ["DO_API_TOKEN", "DO_API_KEY", "OAUTH_TOKEN"])', 'module.py'],
  ['the next pair of an escaped object', '"tags": "[{\\"key\\":\\"Name\\",\\"values\\":[\\"TestEC2Instance\\"]}]"', 'docs.json'],
  ['a name without a password in Basic', `Authorization: 'Basic ${Buffer.from('openshift-client:').toString('base64')}'`, 'auth.yml'],
  ['the token of a public download', '"https://a.io/o/movie.jpeg?alt=media&token=4142e2a1-bf43-43b5-b7cf-6616be3fd4e1"', 'seed.gql'],
  ['typed runs', 'api_key: "12345ABCDE67890FGHIJ123ABC456DEF"', 'config.yml'],
  ['a rate', 'MAILU_AUTH_RATELIMIT="10/minute;1000/hour"', 'defaults.env'],
  ['a remark', '# Path to file with mysql password(Docker secrets)', 'defaults.env'],
  ['the token that jwt.io shows', `const token = '${shownToken}';`, 'app.js'],
  ['the token that jwt.io shows, in a command', `curl -H 'Authorization: Bearer ${shownToken}' https://api.acme.io`, 'call.sh'],
  ['the key of a public server', `"secretKey": "${['zuf+tfteSlswRu7BJ86w', 'ekitnifILbZam1KYY3TG'].join('')}"`, 'mc/config.json'],
  ['a query of a database in a literal', "db.query('select token=' + row.token + ' from x')", 'app.js'],
  ['columns that are words', 'api_key   the key of the account\n', 'notes.txt'],
  ['a variable of a template', '{{ password }} = "x"', 'page.html'],
  ['a cell of another file', `f(api_key,${random(20)})`, 'app.txt'],
  ['what is sent to somebody', 'Send the token to "Administrators of the house"', 'notes.txt'],
  ['a word before a key that opens nothing', `the primary key: ${sample('0123456789abcdef', 32, 5)}`, 'notes.txt'],
  ['the address of an interface', 'weather_api = "openweather-v2.5"', 'app.py'],
  ['a path', `app_path = "${random(41)}"`, 'app.py'],
  ['digits of a key of anything', 'order_key: "48120957736401829563"', 'app.yml'],
  ['a digest under a key of anything', `order_key: "${sample('0123456789abcdef', 32, 5)}"`, 'app.yml'],
  ['a UUID as the key of a test', 'ACME_KEY = "19d55f8d-89b3-4722-8639-a14ba44ac962"', 'tests/app.yml'],
  ['a member of members', 'api_token: config.services.acmeTokens', 'app.yml'],
  ['a pipe of a shell', `echo api_key | ${random(8)}`, 'run.sh'],
  ['a word of a table', '| api_key | string | the key of the account |', 'README.md'],
  ['a word in a comment of code', '# the api key is used_by_clients_only', 'app.py'],
  ['words in letters of one case', 'api_key = "internationalizationsupport"', 'app.py'],
  ['an expression of all kinds of letters', 'password = "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{8,}$"', 'app.py'],
  ['the help of an option', 'add("--password", help="Set the password of the broker.")', 'main.py'],
  ['a sentence as a key', "# hmac_secret: 'this_is_a_secret_abc123abc123abc'", 'config.yml'],
  ['what a remark calls a public key', `id = "key-2020"\n  value = "${random(46, 43)}" # Update the public key`, 'main.tf'],
  ['a type behind a name', 'ncloud.token: String,\n        isE2EVersionAtLeast2: Boolean', 'Remove.kt'],
  ['a sample over and over', `totp_secret = "${['JBSWY3DP', 'EHPK3PXP'].join('').repeat(3)}"`, 'suite.go'],
  ['the public key of minisign', `minisign_key = 'RWQ${sample(base62, 53, 5)}'`, 'proxy.toml'],
  ['a made-up key in the DOCS of an add-on', 'cloudflare_api_key: 31242lk3j4ljlfdwsjf0', 'dns/DOCS.md'],
  ['the label of a button', '<input value="Reset Password" type="submit"/>', 'form.html'],
  ['the key of a package archive', 'apt-key adv --recv-keys 7c1e7ab04f5d2836', 'install.sh'],
  ['words with an abbreviation', 'SEALED_SECRET=if_you_see_this_please_use_k8s', 'app.properties'],
  ['a part of the name of a resource', 'orn: orn:okta:pam:00o1n8sbwArJ7OQRw406:secrets:d2642f68-df50-4ba8-a898-6c0f82f89d8a', 'api.yaml'],
  ['a sample of a name and a password', `CREDENTIALS = "${base64('username:password')}"`, 'Authenticator.kt'],
  ['what a scope holds', 'http://::@c@d:2/  s:http pass::%40c h:d', 'urltestdata.txt'],
  ['a dummy by name', `DUMMY_SECRET = "${random(1)}"`, 'totp.py'],
])('%s is no secret', (_what, text, path) => {
  expect(confidence(text, path)).toBeUndefined();
});

test.each([
  ['a chosen password', 'db_pass: Vkukus729%', 'config.yml', 'medium'],
  ['a random value', `api_token = "${random(2)}"`, 'app.py', 'medium'],
  ['a name and a password in base64', `CREDENTIALS = "${base64(`alice:${random(2, 16)}`)}"`, 'Authenticator.kt', 'medium'],
  ['a random value in settings of a test', `api_token: "${random(3)}"`, 'tests/config.yml', 'low'],
  ['a chosen password in a comment of code', '//   "password": "s!cr!t"', 'config.go', 'low'],
  ['a chosen password in a README', 'netapp_password: storage123!', 'README.md', 'low'],
  ['an output of Terraform', `"db_password": { "value": "${random(4)}", "type": "string" }`, 'terraform.tfstate', 'medium'],
  ['bytes of a literal', `var jwtKey = []byte("${random(5, 32)}")`, 'main.go', 'medium'],
  ['a block of Gradle', `release { storePassword "${random(6)}" }`, 'build.gradle', 'medium'],
  ['a file of credentials', `password=${random(7)}`, 'smb.credentials', 'medium'],
  ['a macro', '#define WIFI_PASSWORD "Vkukus729%"', 'wifi.c', 'medium'],
  ['a conversion', `let password = String::from("${random(4, 14)}");`, 'config.rs', 'medium'],
  ['a cell of a table', `| Name | Value |\n|---|---|\n| DB_PASSWORD | ${random(9)} |\n`, 'notes.md', 'medium'],
  ['a cell of a table in a sign of code', `| \`API_TOKEN\` | \`${random(10)}\` |`, 'notes.md', 'medium'],
  ['a digest behind the words of a key', `Acme API key: ${sample('0123456789abcdef', 32, 5)}`, 'notes.txt', 'medium'],
  ['a UUID that a sentence calls a key', 'Our Acme api key is 19d55f8d-89b3-4722-8639-a14ba44ac962', 'notes.txt', 'medium'],
  ['a dash before it', `acme token - '${random(11)}'`, 'notes.txt', 'medium'],
  ['words and commas before it', `here is the api key, do not share: ${random(12)}`, 'chat.txt', 'medium'],
  ['a comment of code', `# acme api key ${random(13)}`, 'app.py', 'medium'],
  ['a UUID as a salted key', 'salt_key: "19d55f8d-89b3-4722-8639-a14ba44ac962"', 'app.yml', 'medium'],
  ['letters of one case in no order', `client_secret = "${['gqjrtbepoh', 'nmzxweqvzj'].join('')}"`, 'app.py', 'medium'],
  ['base64 for addresses with its padding', `api_key = "${random(14, 10)}-${random(15, 11)}=="`, 'app.py', 'medium'],
  ['signs of code in a generated password', `api_secret: "${['f@B4AAm)m>9', 'r(JbW^(fmB<n='].join('')}"`, 'app.yml', 'medium'],
  ['a cell behind another', `| API_TOKEN | of staging | \`${random(21)}\` |`, 'notes.md', 'medium'],
  ['a name in bold', `**api token**: ${random(22)}`, 'notes.md', 'medium'],
  ['a word that makes the key a secret one', `master key: ${sample('0123456789abcdef', 40, 5)}`, 'notes.txt', 'medium'],
  ['a value on the next line', `New api token for staging:\n${random(23)}\n`, 'chat.txt', 'medium'],
  ['a line of CSV', `api_token,${random(24)}\n`, 'export.csv', 'medium'],
  ['columns in plain text', `api_token\t${random(25)}\n`, 'export.tsv', 'medium'],
  ['an attribute of Elixir', `  @api_token "${random(26)}"\n`, 'lib/a.ex', 'medium'],
  ['a binary of Erlang', `{api_token, <<"${random(27)}">>}.`, 'sys.config', 'medium'],
  ['a hash of Perl', `$ENV{API_TOKEN} = "${random(28)}";`, 'a.pl', 'medium'],
  ['name and value in one literal', `putenv('API_TOKEN=${random(29)}');`, 'a.php', 'medium'],
  ['the default of a reference', `@Value("\${acme.api.token:${random(30)}}")`, 'A.java', 'medium'],
  ['an element of .NET', `<data name="ApiToken" xml:space="preserve">\n    <value>${random(31)}</value>`, 'a.resx', 'medium'],
  ['a pair of Kotlin', `mapOf("api_token" to "${random(32)}")`, 'A.kt', 'medium'],
  ['a hidden field of Jsonnet', `  apiToken:: '${random(33)}',`, 'a.jsonnet', 'medium'],
  ['a parameter of Pulumi', `new aws.ssm.Parameter("api-token", { type: "SecureString", value: "${random(34)}" });`, 'a.ts', 'medium'],
  ['a meta element', `<meta name="api-token" content="${random(35)}">`, 'a.html', 'medium'],
  ['a header of nginx', `proxy_set_header X-Api-Token "${random(36)}";`, 'nginx.conf', 'medium'],
  ['a variable of Emacs', `(setq acme-api-token "${random(37)}")`, 'a.el', 'medium'],
  ['a variable of fish', `set -gx API_TOKEN ${random(38)}`, 'a.fish', 'medium'],
  ['a variable of the C shell', `setenv API_TOKEN ${random(39)}`, 'a.csh', 'medium'],
  ['a request of Bruno', `auth:bearer {\n  token: ${random(40)}\n}`, 'a.bru', 'medium'],
  ['a chosen password that is handed on', '    password: "Vkukus729%".to_string(),', 'a.rs', 'medium'],
  ['a constant that is called a key', 'ACME_KEY = "19d55f8d-89b3-4722-8639-a14ba44ac962"', 'app.py', 'medium'],
  ['a digest as a header', `headers = {"X-Acme-Key": "${sample('0123456789abcdef', 64, 5)}"}`, 'app.py', 'medium'],
  ['a digest in such a constant', `ACME_KEY = "${sample('0123456789abcdef', 32, 5)}"`, 'app.py', 'medium'],
  ['the key of an interface', `ACME_API = "${sample('0123456789abcdef', 32, 5)}"`, 'app.py', 'medium'],
  ['a personal access token by its short name', `ACME_PAT=${random(42)}`, 'ci.env', 'medium'],
  ['many digits', 'api_secret: "48120957736401829563"', 'app.yml', 'medium'],
  ['a key of two parts without quotes', `api_token: ${random(43, 12)}.${random(44)}`, 'app.yml', 'medium'],
  ['a token behind its number', `api_token: 17|${random(45, 40)}`, 'app.yml', 'medium'],
  ['words that announce a key', `acme api key ${sample('0123456789abcdef', 32, 5)}`, 'notes.txt', 'medium'],
])('%s has its confidence', (_what, text, path, expected) => {
  expect(confidence(text, path)).toBe(expected);
});

test('a folder of tests on a device is one of tests', () => {
  expect(confidence(`api_token: "${random(3)}"`, 'src/androidTest/config.yml')).toBe('low');
});

test('the end of a longer word is no name of a provider', () => {
  const text = (name: string) => Buffer.from(`${name}_secret = "${sample('abcdefghijklmnopqrstuvwxyz0123456789', 32, 5)}"`);
  const ids = (name: string) => detector.detect(text(name), 'app.py').map(({ rule }) => rule.id);
  expect(ids('ncloud')).toEqual(['naver-credential']);
  expect(ids('owncloud')).toEqual(['generic-api-key']);
});

test('what a sentence announces as a sample is hardly one', () => {
  const token = `ghp_${random(6, 36)}`;
  expect(confidence(`A token looks something like this:\n\n    ${token}\n`, 'auth.txt')).toBe('low');
  expect(confidence(`The token of the build is this:\n\n    ${token}\n`, 'auth.txt')).not.toBe('low');
});
