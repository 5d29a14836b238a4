// Each row of weights decides alone, and what has an issuer's form and stands in use is left at its rule's severity.

import { buildDetector, readForFormsAlone } from './detect.js';
import { refusalOf } from './refusal.js';
import { base62, sample } from './rule.js';
import { fileKind } from './rules/generic/file-kind.js';
import { looksIssued } from './rules/generic/measures.js';
import { secretRules } from './rules/index.js';
import { runningPlaces } from './running.js';
import { type Evidence, isThoughtOf, weightRows } from './weight.js';

const detector = buildDetector(secretRules());
const weights = (path: string, text: string): readonly string[] =>
  detector.detect(Buffer.from(text), path).map(({ severity, properties }) => `${severity} ${properties.weighed ?? ''}`.trim());
const key = sample(base62, 24, 5);
const laravel = Buffer.from(sample(base62, 32, 5)).toString('base64');
const short = ['38rrd4', 'Gxkeaw'].join('');
const des = ['zk8uqR2', 'vT7mX4'].join('');
const shipped = 'medium shipped-default';
const wordDigest = Buffer.from(['098f6bcd4621d373', 'cade4e832627b4f6'].join('')).toString('base64');
const hex = sample('0123456789abcdef', 32, 9);
const google = ['AI', 'za', sample(`${base62}_-`, 35, 5)].join('');
const tokenOf = (role: string): string =>
  [
    { alg: 'HS256', typ: 'JWT' },
    { role, iss: 'supabase', ref: 'kR8wZp4Lq7vT2mX9cB3n' },
  ]
    // With a blank behind the brace, so that the rule for such tokens does not know it.
    .map((part, at) => Buffer.from(JSON.stringify(part).replace('{', at === 0 ? '{' : '{ ')).toString('base64url'))
    .concat(sample(base62, 43, 5))
    .join('.');
const mysqlHash = ['6BB4837EB7432910', '5EE4568DDA7DC67ED2CA2AD9'].join('');
const begin = (what: string): string => ['-----BEGIN', `${what}-----`].join(' ');
const tunnel = `${begin('OpenVPN Static key V1')}\n${Array.from({ length: 16 }, (_, i) => sample('0123456789abcdef', 32, i + 3)).join('\n')}\n-----END OpenVPN Static key V1-----\n`;
const chosen = ['R4%fo', 'rep1CT'].join('');

test.each(weightRows.map((row) => [row.id, row] as const))('%s', (id, row) => {
  expect(refusalOf(weightRows, row.sample)?.id).toBe(id);
  expect(
    refusalOf(
      weightRows.filter((other) => other !== row),
      row.sample,
    ),
  ).toBeUndefined();
});

test.each([
  ['settings of production', 'prod/docker-compose.yml', `POSTGRES_PASSWORD: ${key}\n`, 'high'],
  ['a word in production', 'deploy/prod/compose.yml', 'POSTGRES_PASSWORD: k3str4x\n', 'medium thought-of'],
  ['a word elsewhere', 'compose.yml', 'POSTGRES_PASSWORD: k3str4x\n', 'medium thought-of'],
  ['a word in a file that holds credentials', '.env', 'POSTGRES_PASSWORD=k3str4x\n', 'medium thought-of'],
  ['what a person came to', 'values.yaml', `password: ${chosen}\n`, 'medium name-alone'],
  ['what a person came to, in a file of use', 'deploy/compose.yml', `password: ${chosen}\n`, 'medium name-alone'],
  ['what a person came to, beside a host', 'values.yaml', `url: postgres://app:${chosen}@db.acme.io/app\n`, 'critical'],
  ['what a person came to, beside a private address', 'values.yaml', `url: postgres://app:${chosen}@10.2.0.7/app\n`, 'medium name-alone'],
  ['what a person came to, at localhost', 'values.yaml', `url: postgres://app:${chosen}@localhost/app\n`, 'medium'],
  ['what a machine made, beside a private address', 'values.yaml', `url: postgres://app:${key}@10.2.0.7/app\n`, 'critical'],
  ['the same, put out by a test', 'tests/unit/data/out.txt', `url: postgres://app:${key}@10.2.0.7/app\n`, 'medium in-a-test'],
  ['the same, with a host', 'tests/unit/data/out.txt', `url: postgres://app:${key}@db.acme.io/app\n`, 'high among-trials'],
  ['a manifest of tests', 'dev/db.yaml', `kind: Secret\nstringData:\n  token: ${key}\n`, 'medium no-running-place'],
  ['a manifest', 'db.yaml', `kind: Secret\nstringData:\n  token: ${key}\n`, 'high'],
  ['a secret that is called an id', 'db.yaml', `kind: Secret\nstringData:\n  SECRET_ID: ${key}\n`, 'high'],
  ['what tests of a chart set', 'ci/a-values.yaml', `token: ${key}\n`, 'medium made-for-trials'],
  ['a key beside a mailbox', 'a.js', `f({ mail: 'bob@acme.io', token: '${key}' })\n`, 'medium no-running-place'],
  ['a password beside a mailbox', 'a.js', `f({ mail: 'bob@acme.io', password: '${key}' })\n`, 'medium one-sign'],
  ['a sandbox by its host', '.env', `URL=https://sandbox.acme.io\nAPI_SECRET=${key}\n`, 'medium sandbox'],
  ['a mailbox that throws all away', '.env', `HOST=smtp.ethereal.email\nSMTP_PASSWORD=${key}\n`, 'medium sandbox'],
  ['another mailbox', '.env', `HOST=smtp.acme.email\nSMTP_PASSWORD=${key}\n`, 'high'],
  ['the digest of a word in base64', '.env', `JWT_SECRET=${wordDigest}\n`, 'medium digest-of-a-word'],
  ['a path in base64', '.env', `REG_KEY=${Buffer.from('/channels/partner/mnt/login.do').toString('base64')}\n`, 'medium thought-of'],
  ['a word in base64', 'db.yaml', `mysql_password: ${Buffer.from('hyperkestrel').toString('base64')}\n`, 'medium thought-of'],
  ['fake in front of the form of a service', '.env', `MAILGUN_API_KEY=fake-${hex}\n`, 'medium says-made-up'],
  ['an example in front of what a machine made', '.env', `API_SECRET=example-${key}\n`, 'medium says-made-up'],
  ['a service whose keys do little', '.env', `FLICKR_API_KEY=${hex}\n`, 'high'],
  ['the same in a test', 'tests/a_test.py', `FLICKR_API_KEY = "${hex}"\n`, 'low among-trials'],
  ['the key of a browser', 'a.php', `var pusher = new Pusher('${sample('0123456789abcdef', 20, 9)}', {\n`, 'medium public-by-design'],
  [
    'the beginning of a token',
    'a.rs',
    `"https://x-access-token:${['gh', 'p_abq'].join('')}@github.com/acme/app.git"\n`,
    'medium says-made-up',
  ],
  ['a host without a whole name', '.env', 'DATABASE_URL=mysql://root:k3str4x@shop.db:3306/app\n', 'medium thought-of'],
  [
    'the id of a project',
    'a.sln',
    `Project("{2150E333}") = "AuthorizeNet", "AuthorizeNet", "{${['c75999a1', 'b94f', '4d36', '8be7', '90f1a3c8526e'].join('-')}}"\n`,
    'medium public-by-design',
  ],
  ['the name of a project', 'a.yml', `project-key: ${key}\n`, 'medium public-by-design'],
  ['what a builder puts into pages', '.env', `VITE_API_SECRET=${key}\n`, 'medium public-by-design'],
  ['the same, beside the name of a service', 'web/.env', `NEXT_PUBLIC_MAILGUN_KEY=${hex}\n`, 'medium public-by-design'],
  ['a key of Google that a builder puts into pages', '.env', `REACT_APP_MAPS=${google}\n`, 'medium public-by-design'],
  ['another key of Google', '.env', `MAPS_SERVER=${google}\n`, 'high'],
  ['what a builder does not put into pages', '.env', `SSR_VITE_X_API_SECRET=${key}\n`, 'high'],
  ['a public key by its name', '.env', `DISCORD_PUBLIC_KEY=${sample('0123456789abcdef', 64, 9)}\n`, 'medium public-by-design'],
  ['a secret key by its name', '.env', `DISCORD_BOT_KEY=${sample('0123456789abcdef', 64, 9)}\n`, 'high'],
  ['a key to listen with, by its name', '.env', `PUSHER_KEY=${sample('0123456789abcdef', 20, 9)}\n`, 'medium public-by-design'],
  ['the token of nobody', '.env', `ANON_TOKEN=${tokenOf('anon')}\n`, 'medium public-by-design'],
  ['a secret of a developer’s settings', '.env', `APP_ENV=local\nAPP_KEY=${key}\n`, 'medium of-development'],
  ['a secret of another’s settings', '.env', `APP_ENV=production\nAPP_KEY=${key}\n`, 'high'],
  ['a key of a service in a developer’s settings', '.env', `APP_ENV=local\nACME_API_KEY=${key}\n`, 'high'],
  ['a key of Laravel in a developer’s settings', '.env', `APP_ENV=local\nAPP_KEY=base64:${laravel}\n`, 'medium of-development'],
  [
    'what a build for trials is given',
    'app/build.gradle',
    `buildTypes {\n    debug {\n        buildConfigField("String", "CLIENT_SECRET", "\\"${key}\\"")\n`,
    'medium own-machine',
  ],
  [
    'what a build to release is given',
    'app/build.gradle',
    `buildTypes {\n    release {\n        buildConfigField("String", "CLIENT_SECRET", "\\"${key}\\"")\n`,
    'high',
  ],
  [
    'a token of a program on one’s own machine',
    'tables.sql',
    `    "baseUrl": "http://localhost/v1",\n    "apiKey": "app-${key}"\n`,
    'medium own-machine',
  ],
  ['a token of the same program elsewhere', 'tables.sql', `    "baseUrl": "https://llm.acme.io/v1",\n    "apiKey": "app-${key}"\n`, 'high'],
  ['an asset of an app', 'app/src/main/assets/share.xml', `<a AppSecret="${google}"/>\n`, 'medium shipped'],
  ['the end of a name', 'plan.json', `"svc-api-${sample('abcdefghijklmnopqrstuvwxyz234567', 28, 5)}"\n`, 'medium end-of-a-name'],
  ['the same alone', 'plan.json', `"api-${sample('abcdefghijklmnopqrstuvwxyz234567', 28, 5)}"\n`, 'high'],
  ['a hash of MySQL of a word', 'canal.properties', `admin.passwd = ${mysqlHash}\n`, 'medium digest-of-a-word'],
  ['a sandbox that mails', 'a.js', `url = 'smtp://postmaster%40sandbox12ab.mailgun.org:${key}@smtp.mailgun.org:587'\n`, 'medium sandbox'],
  ['a secret of a sandbox, by its name', 'config.php', `'sandbox_api_secret'      => '${key}',\n`, 'medium sandbox'],
  ['a secret beside it', 'prod/config.php', `'live_api_secret' => '${key}',\n`, 'high'],
  ['a token in a sample of others’ code', 'vendor/acme/api/examples/a.php', `f("${['sk_live_', key].join('')}");\n`, 'medium in-a-test'],
  ['a token in a pipeline of others’ code', 'vendor/acme/api/.gitlab-ci.yml', `T: ${['sk_live_', key].join('')}\n`, 'medium in-a-test'],
  ['a token in one’s own', '.gitlab-ci.yml', `T: ${['sk_live_', key].join('')}\n`, 'critical'],
  [
    'an answer that a target of tests compares with',
    'Acme/AcmeCoreTests/a.json',
    `"u": "https://api.acme.io", "api_key": "${key}"\n`,
    'medium in-a-test',
  ],
  ['the same beside no tests', 'prod/Acme/AcmeCoreTastes/a.json', `"u": "https://api.acme.io", "api_key": "${key}"\n`, 'high'],
  ['a hash beside its salt', 'k8s/db.yaml', `{"email":"bob@acme.io","password":"${hex}","salt":""}\n`, 'medium hashed'],
  ['the same without', 'k8s/db.yaml', `{"email":"bob@acme.io","password":"${hex}"}\n`, 'high'],
  [
    'what Jenkins encrypted',
    'config/credentials.xml',
    `<hudson.Key plugin="ssh-credentials@1.10">\n  <passphrase>${key.slice(0, 22)}==</passphrase>\n`,
    'medium ciphertext',
  ],
  ['a map that an app shows', 'AppDelegate.m', `[GMSServices provideAPIKey:@"${google}"];\n`, 'medium'],
  [
    'a key typed for trials, on a host',
    'deploy.sh',
    `curl https://api.acme.io/health -H "X-API-Key: dev-acme-2k4x"\n`,
    'medium says-made-up',
  ],
  ['a report for everybody', 'a.php', `<iframe src="https://app.powerbi.com/view?r=eyJrIjoi${sample(base62, 60, 5)}"></iframe>\n`, 'low'],
  ['a key of the same form', 'a.php', `$grafana = "eyJrIjoi${sample(base62, 60, 5)}";\n`, 'high'],
  ['the default of an image', 'Dockerfile', `ENV BOOTSTRAP_TOKEN=${['KXOeyNgD', 'eTdpeu9q'].join('')}\n`, shipped],
  ['the password of a database behind the name of a service', '.env', `DISCORD_DB_PASSWORD=${sample(base62, 32, 5)}\n`, 'high'],
  ['a key to search with', 'src/a.ts', `const ALGOLIA_SEARCH_API_KEY = '${hex}';\n`, 'medium public-by-design'],
  ['a key to fill what is searched', 'src/a.ts', `const ALGOLIA_ADMIN_API_KEY = '${hex}';\n`, 'high'],
  ['the project that statistics go to', 'a.py', `mixpanel_project_token = "${hex}"\n`, 'medium public-by-design'],
  ['what Spring takes where nobody sets a variable', 'application.yml', `token: \${A_TOKEN:${key}}\n`, 'medium fallback'],
  ['what Spring is given', 'prod/application.yml', `token: ${key}\n`, 'high'],
  ['the name of a service in a log', 'a.log', `DATADOG_API_KEY: "${hex}"\n`, 'medium no-running-place'],
  [
    'a row with an address',
    'a.sql',
    `insert into users (url, password) values ('https://acme.io/1', '${key}');\n`,
    'medium no-running-place',
  ],
  ['a tunnel that is sold', 'nordvpn/a.ovpn', tunnel, 'medium public-by-design'],
  ['a tunnel of one’s own', 'vpn/a.ovpn', tunnel, 'critical'],
  ['a name in code', 'a.swift', 'return cachedWithKey("RFC1123DateFormatter") {\n', 'medium no-running-place'],
  [
    'the form of an issuer in a text, though its check digits are wrong',
    'notes.txt',
    `${['gh', 'p_'].join('')}${sample(base62, 36, 7)}\n`,
    'critical',
  ],
  ['what is to be changed', 'compose.yml', `PASSWORD: ${key} # change this\n`, 'medium to-be-changed'],
  ['an option behind it', 'deploy/crontab', `docker run -e API_SECRET="${key}" --replace web\n`, 'high'],
  ['a pipeline', 'prod/.gitlab-ci.yml', `  API_SECRET: ${key}\n`, 'high'],
  ['another pipeline', 'prod/.github/workflows/ci.yml', `  API_SECRET: ${key}\n`, 'high'],
  ['a folder to copy', 'secrets_example/settings.toml', `api_key = "${key}"\n`, 'medium to-be-copied'],
  ['the id of a key of a repository', 'a.yml', `mysql_apt_key: "${['467B942D', '3A79BD29'].join('')}"\n`, 'medium address'],
  ['settings of a developer', 'settings/dev.py', `API_SECRET = "${key}"\n`, 'medium no-running-place'],
  ['a manifest of an app', 'app/src/main/AndroidManifest.xml', `<a android:name="api_key" android:value="${key}"/>\n`, 'medium shipped'],
  ['a word beside a host', 'compose.yml', 'DATABASE_URL: postgres://app:k3str4x@db.acme.io/app\n', 'critical'],
  ['a word beside a service', 'compose.yml', 'DATABASE_URL: postgres://app:k3str4x@db/app\n', 'medium'],
  ['what a variable replaces', 'compose.yml', `SECRET_KEY: "\${SECRET_KEY:-${key}}"\n`, 'medium fallback'],
  ['a database of a developer', 'app.json', `"a": "Server=localhost,1434;User Id=sa;Password=${key}"\n`, 'medium own-machine'],
  ['a database elsewhere', 'app.json', `"a": "Server=db.acme.io,1434;User Id=sa;Password=${key}"\n`, 'high'],
  ['a program of a manual', 'docs_src/security/app.py', `SECRET_KEY = "${key}"\n`, 'medium for-readers'],
  ['a file to copy', 'docker/.env.example', `DB_PASSWORD=${key}\n`, 'medium to-be-copied'],
  ['a comment', 'compose.yml', `  #- OAUTH2_SECRET=${key}\n`, 'medium commented'],
  ['an option at the start of a line', 'deploy/crontab', `docker run \\\n  --env API_SECRET=${key}\n`, 'high'],
  ['a macro', 'config.h', `#define FLICKR_SECRET "${key}"\n`, 'medium one-sign'],
  ['a login of a manual', 'README.md', `create user 'app'@'%' identified by '${key}';\n`, 'medium for-readers'],
  [
    'a login of a workflow at its own machine',
    '.github/workflows/a.yml',
    `  run: curl -u app:${key} -k https://0.0.0.0:55000/a\n`,
    'medium own-machine',
  ],
  ['a login elsewhere', 'run.sh', `curl -u app:${key} https://api.acme.io/a\n`, 'high'],
  ['an introduction', 'README.md', `API_KEY=${key}\n`, 'medium for-readers'],
  ['a pipeline', '.gitlab-ci.yml', `API_SECRET: ${key}\n`, 'high'],
  ['a workflow that is called ci', 'prod/.github/workflows/ci.yml', `API_SECRET: ${key}\n`, 'high'],
  ['settings of CI', 'ci.env', `API_SECRET=${key}\n`, 'high'],
  ['a server that listens to everybody', 'prod/Dockerfile', `RUN serve --host 0.0.0.0 --api-key ${key}\n`, 'high'],
  ['a login elsewhere, said to be at localhost', 'a.yml', `url: postgres://app:${key}@db.acme.io/app # not localhost\n`, 'critical'],
  ['code behind a comment', 'a.js', `/* */ const flickrSecret = '${key}';\n`, 'medium one-sign'],
  ['a comment that goes on', 'a.js', `/* const flickrSecret = '${key}';\n`, 'medium commented'],
  ['the times of cron', 'prod/crontab', `* * * * * root API_SECRET=${key} run\n`, 'high'],
  ['a line of which only the end is read', 'a.js', `${'a'.repeat(220)}//b.io'; const flickrSecret = '${key}';\n`, 'medium one-sign'],
  ['letters of a machine without a digit', 'prod/values.yaml', `password: ${['WyypOozYgj', 'OwoHvqKdPz'].join('')}\n`, 'high'],
  [
    'a name with `apt` in it',
    'prod/config.yml',
    `captcha_api_key: "${['467B942D3A79BD29', '1F0E5C88A64D72B39E15D0C7'].join('')}"\n`,
    'high',
  ],
  [
    'the login of a database elsewhere',
    'prod/app.properties',
    `a.db.url=jdbc:mysql://db.acme.io/a\na.db.user=root\na.db.password=${chosen}\n`,
    'high',
  ],
  [
    'the login of a database that is not said',
    'app.properties',
    `b.db.url=jdbc:mysql://db.acme.io/a\na.db.password=${chosen}\n`,
    'medium no-running-place',
  ],
  [
    'the login of a database elsewhere that is commented out',
    'app.properties',
    `#url=jdbc:mysql://db.acme.io/a\npassword=${chosen}\n`,
    'medium no-running-place',
  ],
  ['the login of a database beside', 'app.yml', `  url: jdbc:mysql://db/a\n  password: ${chosen}\n`, 'medium name-alone'],
  ['what its line says is an example', 'compose.yml', `PASSWORD: ${key} # example\n`, 'medium to-be-changed'],
  ['what its line says is fake', 'compose.yml', `api_key: "${key}" # not real\n`, 'medium to-be-changed'],
  ['the settings of development', 'config/a.yml', `development:\n  api_secret: ${key}\n`, 'medium own-machine'],
  ['the settings of production', 'prod/config/a.yml', `development:\n  a: b\nproduction:\n  api_secret: ${key}\n`, 'high'],
  ['what is indented as deep', 'prod/config/a.yml', `development:\napi_secret: ${key}\n`, 'high'],
  ['a comment of several lines', 'a.go', `/*\n{\n  "access_token": "${key}"\n}\n*/\n`, 'medium commented'],
  ['code behind such a comment', 'a.go', `/*\n a\n*/\nconst flickrToken = "${key}"\n`, 'medium one-sign'],
  ['a key that only writes statistics', 'a.py', `RUDDER_WRITE_KEY = "${key}"\n`, 'medium public-by-design'],
  ['another key that writes', 'a.py', `FLICKR_WRITE_KEY = "${key}"\n`, 'medium one-sign'],
  ['a value of every copy of an app', 'app/res/values/setup.xml', `<string name="client_secret">${key}</string>\n`, 'medium shipped'],
  ['words with digits in them', 'compose.yml', `POSTGRES_PASSWORD: "${['myAwEsOm3', 'pa55@w0rd'].join('')}"\n`, 'medium thought-of'],
  ['a word with signs behind it', 'deploy/db.yaml', `SA_PASSWORD: ${['sqladm', 'in123!@#'].join('')}\n`, 'medium thought-of'],
  [
    'a word in base64',
    'deploy/db.yaml',
    `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(['P@ss', 'w0rd'].join('')).toString('base64')}\n`,
    'medium thought-of',
  ],
  ['secrets of a run of CI', 'test_secrets.yaml', `xiaomi_token: ${sample('0123456789abcdef', 32, 5)}\n`, 'medium no-running-place'],
  [
    'the fallback of a wallet',
    'hardhat.config.js',
    `PRIVATE_KEY =\n  process.env.PRIVATE_KEY ||\n  "0x${sample('0123456789abcdef', 64, 5)}",\n`,
    'medium fallback',
  ],
  ['the key of a wallet', 'hardhat.config.js', `PRIVATE_KEY: "0x${sample('0123456789abcdef', 64, 5)}",\n`, 'medium no-running-place'],
  ['what stands for another', 'logs.toml', `## just a placeholder\napi_key = "${key}"\n`, 'medium to-be-changed'],
  ['a remark that stays when it was done', 'prod/conf/logs.toml', `## change this\napi_key = "${key}"\n`, 'high'],
  ['a value that names what stands in', 'prod/conf/logs.toml', `placeholder = "on"\napi_key = "${key}"\n`, 'high'],
  ['what a remark behind it calls public', 'a.php', `'client_secret' => '${key}', // a public client secret\n`, 'medium said-public'],
  ['what a remark behind it calls private', 'prod/conf/a.yml', `client_secret: '${key}' // not for the public\n`, 'high'],
  [
    'a variable before the token of a service',
    'a.ts',
    `DATADOG_API_KEY: DATADOG_API_KEY || '${sample('0123456789abcdef', 32, 5)}',\n`,
    'high',
  ],
  ['settings of a test', 'test.env', `API_KEY=${key}\n`, 'medium no-running-place'],
  ['a program that shows something', 'app/DemoSeeder.php', `'api_key' => '${key}',\n`, 'medium no-running-place'],
  ['a program', 'app/Seeder.php', `'api_key' => '${key}',\n`, 'medium no-running-place'],
  ['the key of an application on its own machine', '.ddev/config.yaml', `- APP_KEY=base64:${laravel}\n`, 'medium made-for-trials'],
  ['the key of an application', 'app/config.yaml', `- APP_KEY=base64:${laravel}\n`, 'critical'],
  ['what says of itself that it is fake', 'compose.yml', `A__SECRET: '{"secret_key": "fake-key-${key}="}'\n`, 'medium says-made-up'],
  ['what has the same letters within', 'prod/compose.yml', `A__SECRET: '{"secret_key": "Zk8fake-${key}="}'\n`, 'high'],
  ['a login elsewhere that says so', 'a.yml', `url: postgres://app:mock-${key}@db.acme.io/app\n`, 'critical'],
  ['a login that is its own password', 'Dockerfile', 'RUN echo "aou:aou" | chpasswd\n', 'medium thought-of'],
  ['a login that is longer', 'Dockerfile', 'RUN echo "kR8w2Zp4:kR8w2Zp4" | chpasswd\n', 'medium thought-of'],
  ['the password of a login', 'Dockerfile', `RUN echo "aou:${key}" | chpasswd\n`, 'high'],
  ['a name that is its own value, and random', 'prod/compose.yml', `api_key: "${key}:${key}"\n`, 'high'],
  ['a password that a manual shows', 'README.md', ` mysql -uadmin -p${short}\n`, 'medium for-readers'],
  ['a password that a manual shows for a host', 'README.md', ` mysql --host=db.acme.io -uadmin -p${short}\n`, 'high'],
  ['what a machine made, in a manual', 'README.md', ` mysql -uadmin -p${key}\n`, 'high'],
  ['a password that a script gives', 'load.sh', ` mysql -uadmin -p${short}\n`, 'high'],
  ['a key that a program ships with', 'Dockerfile', `ENV APISIX_API_KEY=${['edd1c9f034335f13', '6f87ad84b625c8f1'].join('')}\n`, shipped],
  ['such a key beside a host', 'a.env', `A_KEY=${['edd1c9f034335f13', '6f87ad84b625c8f1'].join('')} # https://api.acme.io\n`, 'high'],
  ['another key of the program', 'prod/Dockerfile', `ENV APISIX_API_KEY=${['7b0e4c92d81f35a6', '6f87ad84b625c8f1'].join('')}\n`, 'high'],
  ['a user of a proxy with his hash', 'compose.yml', `  - proxy.frontend.auth=USER:${des}\n`, 'medium hashed'],
  [
    'a user of another proxy',
    'compose.yml',
    `  - traefik.http.middlewares.a.basicauth.users=bob:$$2y$$05$$${sample(base62, 53)}\n`,
    'medium',
  ],
  ['a user with more than a hash', 'prod/compose.yml', `  - proxy.frontend.auth=USER:${des}7Qx\n`, 'high'],
  ['a user in another setting', 'prod/compose.yml', `  - proxy.frontend.secret=USER:${des}\n`, 'high'],
  ['a key of what is public', 'conf/a.yml', `# only provides access to already public resources\napi_key: ${key}\n`, 'medium said-public'],
  ['a key of more than that', 'prod/conf/a.yml', `# not only for those of the public\napi_key: ${key}\n`, 'high'],
  ['a pattern of paths that opens no comment', 'prod/config/a.yml', `paths: |\n  /*\nservice:\n  api_secret: ${key}\n`, 'high'],
])('%s', (_name, path, text, expected) => {
  expect(weights(path, text)).toEqual([expected]);
});

test('`example` behind a command is a word of the command, and behind a guess by its name a remark', () => {
  const evidence = {
    ...weightRows[0]?.sample,
    ruleId: 'sshpass-password',
    secret: chosen,
    file: fileKind('.env'),
    before: '',
    expires: undefined,
  };
  const weighed = (generic: boolean, after: string) => refusalOf(weightRows, { ...evidence, generic, after } as Evidence)?.id;
  expect(weighed(true, ' run example')).toBe('to-be-changed');
  expect(weighed(false, ' run example')).toBeUndefined();
  expect(weighed(false, ' # change this')).toBe('to-be-changed');
});

const pem = [
  '-----BEGIN EC ',
  `PRIVATE KEY-----\n${Buffer.from([0x30, 0x77, 2, 1, 1, 4, 32, ...Array.from({ length: 113 }, (_, at) => (at * 89) % 251)]).toString('base64')}\n-----END EC PRI`,
  'VATE KEY-----\n',
].join('');

test.each([
  ['tls/server.yml', '# Dumb private key for testing purpose\n', 'medium made-for-trials'],
  ['ansible/molecule/prepare.yml', '', 'medium made-for-trials'],
  ['tls/server.yml', '# Key of the front door\n', 'critical'],
  ['deploy/molecule/prepare.yml', '# a test key\n', 'critical'],
  ['config/nginx-selfsigned.key', '', 'medium made-for-trials'],
  ['config/nginx.key', '', 'critical'],
  ['config/localhost.pem', '', 'medium made-for-trials'],
  ['deploy/localhost.pem', '', 'critical'],
  ['t/certs/server.key', '', 'medium made-for-trials'],
  ['dummyserver/certs/server.key', '', 'medium made-for-trials'],
  ['tls/test-server.sh', '', 'medium made-for-trials'],
  ['tls/latest-server.sh', '', 'critical'],
])('a key that anybody makes, in %s behind "%s"', (path, remark, expected) => {
  expect(weights(path, `${remark}key: |\n${pem}`)).toEqual([expected]);
});

test.each([
  ['a.http', 'POST https://api.acme.io/token', 'medium no-running-place'],
  ['a.txt', 'POST https://api.acme.io/token', 'medium no-running-place'],
  ['src/a.go', 'POST https://api.acme.io/token', 'medium no-running-place'],
  ['prod.env', '', 'high'],
])('in %s a token that is sent behind "%s"', (path, request, expected) => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ name: 'Jim', iat: 1568759922 })}.${sample(base62, 43, 5)}`;
  expect(weights(path, `${request}\n\nTOKEN=${token}\n`)).toEqual([expected]);
});

test.each([
  ['src/a.ts', 'API_KEY = "', 'medium no-running-place'],
  ['src/a.ts', 'FLICKR_API_KEY = "', 'medium one-sign'],
  ['src/a.ts', 'fetch("https://api.acme.io/a", { apiKey: "', 'medium one-sign'],
  ['src/a.ts', 'fetch("https://api.acme.io/a", { flickrApiKey: "', 'high'],
  ['a.log', 'FLICKR_API_KEY = "', 'medium no-running-place'],
  ['a.log', 'https://api.acme.io/a api_key: "', 'medium no-running-place'],
  ['public/app.js', 'FLICKR_API_KEY = "', 'medium no-running-place'],
  ['src/app.js', 'FLICKR_API_KEY = "', 'medium one-sign'],
  ['a.zip!conf/app.yml', 'api_key: "', 'medium no-running-place'],
  ['conf/app.yml', 'api_key: "', 'medium one-sign'],
  ['conf/app.yml', 'flickr_api_key: "', 'high'],
  ['conf/app.yml', 'a: { url: "https://api.acme.io", api_key: "', 'high'],
  ['conf/app.yml', 'url: http://localhost:3000\napi_key: "', 'medium own-machine'],
  ['conf/production.yml', 'api_key: "', 'high'],
  ['k8s/db-secret.yml', 'api_key: "', 'high'],
  ['.npmrc', 'api_key = "', 'high'],
  ['appsettings.Development.json', '"ApiKey": "', 'medium no-running-place'],
  ['appsettings.Staging.json', '"ApiKey": "', 'high'],
  ['.github/workflows/tests.yml', 'API_KEY: "', 'high'],
  ['tests.yml', 'API_KEY: "', 'medium no-running-place'],
])('a guess in %s behind `%s`', (path, before, expected) => {
  expect(weights(path, `${before}${key}"\n`)).toEqual([expected]);
});

test.each(runningPlaces)('$what: $sample', ({ path, sample: place, serves }) => {
  expect(runningPlaces.filter((other) => other.path.test(place)).map((other) => other.path)).toContain(path);
  expect(weights(place, `flickr_api_key: "${key}"\n`)).toEqual(['high']);
  const alone = serves || /prod/i.test(place) ? 'high' : 'medium one-sign';
  expect(weights(place, `api_key: "${key}"\n`)).toEqual([alone]);
});

test('a token that a program makes is given out by nobody, and the id of a client is no secret', () => {
  expect(
    weights(
      'a.sql',
      `service_role_key := 'eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"iss":"a","role":"b"}').toString('base64url')}.${key}${key}'\n`,
    ),
  ).toEqual(['medium no-running-place']);
  expect(weights('A.java', `String BOX_CLIENT_ID = "${sample('abcdefghijklmnopqrstuvwxyz0123456789', 32, 5)}";\n`)).toEqual([
    'medium public-by-design',
  ]);
  expect(weights('A.java', `String BOX_CLIENT_SECRET = "${sample(base62, 32, 5)}";\n`)).toEqual(['high']);
});

test('a password that speaks of itself is thought of, under whatever rule', () => {
  expect(weights('main.tf', `variable "db_password" {\n  default = "${['P@ssw0', 'rd1234'].join('')}"\n}\n`)).toEqual([
    'medium thought-of',
  ]);
  expect(weights('main.tf', `variable "db_password" {\n  default = "${key}"\n}\n`)).toEqual(['high']);
});

test('the host of a link says nothing of a token in it, and that of a request does of its key', () => {
  expect(weights('a.m4', `wget http://www.acme.io/a.zip?token=${key}\n`)).toEqual(['medium no-running-place']);
  expect(weights('a.m4', `wget http://api.acme.io/a?api_key=${key}\n`)).toEqual(['medium one-sign']);
});

test.each([
  ['tools/composer.phar', true],
  ['tools/composer.php', false],
  ['tools/acme.phar', false],
])('%s is read for forms alone: %s', (path, expected) => {
  expect(readForFormsAlone(path, { root: '', plain: false, guessInVendored: false })).toBe(expected);
});

test('a key of Django in a comment does nothing', () => {
  const django = sample('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50, 5);
  expect(weights('app/settings.py', `# SECRET_KEY = "${django}"\n`)).toEqual(['medium commented']);
});

test('the head of a file is read wherever in it the key stands', () => {
  const between = 'a: b\n'.repeat(80_000);
  expect(weights('tls/dev.yml', `# Test keys, by make certs\n${between}key: |\n${pem}`)).toEqual(['medium made-for-trials']);
});

test.each(['AAAAB3NzaC1', 'AAAAC3NzaC1', 'AAAAE2VjZHNh', 'AAAAGnNrLX', 'AAAAInNrLW'])('%s begins a public key of SSH', (start) => {
  expect(weights('hosts.yml', `api_key: ${start}${key}\n`)).toEqual([]);
});

test.each([
  ['the token of a page', 'a.txt', `<input name="authenticity_token" value="${key}${key}" />\n`],
  ['the revision of a repository', 'a.toml', `git = "https://acme.io/tree-sitter-passwd", rev = "${hex}"\n`],
  ['a file of a project of Xcode', 'a.pbxproj', `\t\tA1 /* WeiboToken.h */,\n\t\t${hex.slice(8).toUpperCase()} /* WeiboUser.h */,\n`],
  ['the id of a picture', 'a.psd', `<rdf:li>xmp.did:${['EAAA', 'C08D40D885C206811871FF52B1BF8'].join('')}</rdf:li>\n`],
])('%s is nothing', (_name, path, text) => {
  expect(weights(path, text)).toEqual([]);
});

test('what begins with the name of a service and is no name of a model is told', () => {
  expect(weights('a.py', `ACME_SECRET = "acme/${key}"\n`)).toHaveLength(1);
  expect(weights('a.py', 'ACME_SECRET = "acme/acme-9.4-pro-exp-03-25"\n')).toEqual([]);
});

test('in a repository of samples a guess by its place is not high, and what a service gave out is', () => {
  const plain = buildDetector(secretRules(), { root: '', plain: true, guessInVendored: true });
  const severities = (text: string) => plain.detect(Buffer.from(text), 'examples/main.tf').map(({ severity }) => severity);
  expect(severities(`api_key = "${key}"\n`)).toEqual(['medium']);
  expect(severities(`key = "${['sk_live_', key].join('')}"\n`)).toEqual(['critical']);
});

const azure = Buffer.from(sample(base62, 64, 5)).toString('base64');
const guid = [8, 4, 4, 4, 12].map((length, at) => sample('0123456789abcdef', length, at + 3)).join('-');

test.each([
  // What a well-kept repository holds that nobody can log in with.
  [
    'what Pulumi encrypted',
    'Pulumi.prod.yaml',
    `config:\n  app:airbyte-client-secret:\n    secure: v1:${key.slice(0, 16)}:${key}${key}\n`,
    'medium ciphertext',
  ],
  [
    'what OpenSSL encrypted',
    'config/prod.json',
    `{ "name": "Qdrant", "data": "U2FsdGVkX19${key}${key}" , "qdrant_api_key": "U2FsdGVkX19${key}${key}" }`,
    'medium ciphertext',
  ],
  ['an identifier by its name, beside a service', 'a.py', `HUBSPOT_FORM_ID_SAAS = "${guid}"\n`, 'medium public-by-design'],
  [
    'the key that pages listen with',
    'b.js',
    `new Echo({\n  broadcaster: "pusher",\n  key: "${hex.slice(0, 20)}",\n`,
    'medium public-by-design',
  ],
  ['the environment that pages ask for', 'b.js', `flagsmith: '${key.slice(0, 22)}',\n`, 'medium public-by-design'],
  [
    'the public half of a key',
    'config/app.json',
    `{ "key": "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC${key}${key}${key}IDAQAB" }\n`,
    'medium public-by-design',
  ],
  ['a key of the browser itself', 'tmp/Default/shared_proto_db/000003.log', `X-Goog-Api-Key'${google}\n`, 'medium public-by-design'],
  [
    'a version of a module',
    'go.mod',
    `	github.com/acme/go-pushbullet v0.0.0-20171206132031-${hex.slice(0, 12)} // indirect\n`,
    'medium address',
  ],
  [
    'the tag of an image',
    'k8s/a.yaml',
    `{"envFrom":[{"secretRef":{"name":"a"}}],"image":"ghcr.io/keyshop/keyshop-api:ph32-secure-202602080955","imagePullPolicy":"Always"}\n`,
    'medium address',
  ],
  ['settings of tests that hold a key', 'app/settings/test.py', `KEY = """\n${pem}"""\n`, 'medium made-for-trials'],
  ['the same for an application’s own key', '.env.testing-ci', `APP_KEY=base64:${laravel}\n`, 'medium made-for-trials'],
  ['a tool that tests compliance', 'data/compliance-tool/signing.key', pem, 'medium made-for-trials'],
  [
    'an address of its own machine before it',
    'db/jobs.sql',
    `'{\\"baseUrl\\": \\"http://localhost/v1\\", \\"apiKey\\": \\"app-${key}\\"}'\n`,
    'medium own-machine',
  ],
  ['an account of samples', 'prod/a.yml', `fs.azure.account.key.storageaccount.blob.core.windows.net: ${azure}\n`, 'medium says-made-up'],
  ['a token that is cut short', 'prod/notes.txt', `sk_live_${key.slice(0, 20)}... (107 letters)\n`, 'medium says-made-up'],
  [
    'one letter over and over',
    'prod/a.yml',
    `key: ?sr=b&sv=2015-02-21&se=2016-01-01T00%3A00%3A00Z&sig=${'d'.repeat(26)}%2${'w'.repeat(18)}%3D&sp=rl\n`,
    'medium says-made-up',
  ],
  [
    'arguments of what fetches it',
    'k8s/a.yaml.j2',
    `smtp-password: "{{ lookup('community.hashi_vault', 'client_secret=${key}') }}"\n`,
    'medium expression',
  ],
  [
    'a script beside a workflow, for a local server',
    '.github/scripts/start-local-server.sh',
    `export APP_SECRET=${key}\n`,
    'medium no-running-place',
  ],
  [
    'a host in another line of a file within a value',
    'db/a.sql',
    `VALUES ('auth:\\r\\n  url: https://sso.acme.io\\r\\n  user: app\\r\\n  password: ${chosen}\\r\\n')\n`,
    'medium no-running-place',
  ],
  [
    'a host of a vocabulary',
    'src/A.php',
    `$a = '<Rq xmlns="http://www.opentravel.org/OTA" EchoToken="${hex.slice(0, 20).toUpperCase()}"';\n`,
    'medium no-running-place',
  ],
  [
    'a company that manuals made up',
    'src/a.py',
    `value: mongodb://app:${key}@contosomongo.documents.azure.com:10255/db\n`,
    'medium no-running-place',
  ],
  ['what begins like a token of Square, in hex', 'prod/a.log', `{"puid":"EAAA${hex.toUpperCase()}"}\n`, 'medium'],
  [
    'letters that were typed',
    'prod/a.yml',
    `key: ?sr=b&sv=2015-02-21&se=2016-01-01T00%3A00%3A00Z&sig=${'sdfjklsdfjkla'}${'SDFKLJSDFKLAJSDF'}%2fhsdfkjh%3D&sp=rl\n`,
    'medium says-made-up',
  ],
  // Their neighbours, which stay.
  ['a token of a service beside its identifier', 'a.py', `HUBSPOT_API_KEY = "${guid}"\n`, 'high'],
  ['a key with an id in its name', 'a.py', `HUBSPOT_KEY_ID = "${guid}"\n`, 'high'],
  ['a token that a sentence ends', 'prod/notes.txt', `sk_live_${key}.\n`, 'critical'],
  ['settings of production that hold a key', 'app/settings/prod.py', `KEY = """\n${pem}"""\n`, 'critical'],
  ['a workflow that is called test', 'prod/.github/workflows/test.yml', `env:\n  APP_SECRET: ${key}\n`, 'high'],
])('%s', (_name, path, text, expected) => {
  expect(weights(path, text)).toEqual([expected]);
});

test('the ciphertext of SOPS is nothing, and the same bare is', () => {
  const value = `n8n_encryption_key: ${key}${key}\n`;
  expect(weights('all.sops.yaml', value)).toHaveLength(1);
  const encrypted = (data: string, iv: string, behind: string): string =>
    `n8n_encryption_key: ENC[AES256_GCM,data:${data},iv:${iv},${behind}\n`;
  const behind = `tag:${key.slice(0, 22)}==,type:str]`;
  const vector = `${`${key}${key}`.slice(0, 43)}=`;
  expect(weights('all.sops.yaml', encrypted(`${key}${key}`, vector, behind))).toEqual([]);
  expect(weights('state.json.enc', `"akeylessGWApiURL": "ENC[AES256_GCM,data:kR8w,iv:${vector},${behind}",\n`)).toEqual([]);
  // Half of one is no ciphertext.
  const issued = ['AK', 'IA', sample('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 3)].join('');
  expect(weights('all.sops.yaml', encrypted(issued, vector, behind))).toEqual([]);
  for (const half of [encrypted(issued, 'a=', behind), encrypted(issued, vector, 'type:str]'), `ENC[AES256_GCM,data:${issued}\n`])
    expect(weights('all.sops.yaml', half)).toHaveLength(1);
});

test('what an issuer made is neither a guess of a template nor of a manual', () => {
  const issued = ['sk_live_', key].join('');
  for (const path of ['.env.example', 'README.md', 'application-dev.yml'])
    expect(weights(path, `STRIPE=${issued}\n`)).toEqual(['critical']);
  // In a test it is most likely of an account to try things; check digits prove that it was given out all the same.
  for (const path of ['pay/charge_test.go', 'test/charge.spec.ts', 'conformance/testdata/a.json'])
    expect(weights(path, `const key = "${issued}";\n`)).toEqual(['medium in-a-test']);
  for (const path of ['pay/charge.go', 'tests/.env', 'test/deploy/charge.ts'])
    expect(weights(path, `KEY="${issued}"\n`)).toEqual([expect.stringMatching(/^(?:high|critical)(?: among-trials)?$/)]);
});

test.each([
  ['a remark behind it', 'a.yml', (line: string) => `${line} # change this`],
  ['localhost behind it', 'a.yml', (line: string) => `${line} # localhost`],
  ['a comment', 'a.yml', (line: string) => `# ${line}`],
  ['a remark above it', 'a.yml', (line: string) => `# Public API key\n${line}`],
  ['settings of a developer', 'settings/dev.yml', (line: string) => line],
  ['a folder of trials', 'molecule/a.yml', (line: string) => line],
])('%s says nothing against what stands under the name of a service and a machine made', (_name, path, written) => {
  const given = 'a3f81c9e5b7d2046f8e19c3b7a5d0e42';
  expect(weights(path, `${written(`DATADOG_API_KEY: "${given}"`)}\n`)).toEqual([
    expect.stringMatching(/^(?:high|critical)(?: among-trials)?$/),
  ]);
  expect(weights(path, `${written(`mailer_password: "${chosen}"`)}\n`)).toEqual([expect.stringMatching(/^medium /)]);
});

test('a link limits itself, and not the key of a service that stands in it; nor does a remark limit a key of Google', () => {
  const stripe = ['sk_live_', key].join('');
  expect(weights('a.txt', `https://cdn.acme.io/a?e=1573634298&token=${stripe}\n`)).toEqual(['critical']);
  const google = ['AIza', 'SyD9x2mKq7Rz4TbN8wVc3Ld6PfGh1JkQsYe'].join('');
  expect(weights('a.js', `// Public API key\nconst k = "${google}";\n`)).toEqual(['high']);
});

test('a private key that a server takes from `default.key` is none to copy', () => {
  expect(weights('nginx/default.key', pem)).toEqual(['critical']);
  expect(weights('nginx/tls.key.example', pem)).toEqual(['medium to-be-copied']);
});

test('a private key in a patch, or below a remark, is whole', () => {
  for (const text of [pem.replace(/^/gm, '+'), pem.replace(/\n/g, ' # mine\n')]) expect(weights('a.txt', text)).toEqual(['critical']);
});

test('what a variable replaces, of Django', () => {
  const django = sample('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50, 5);
  expect(weights('app/settings.py', `SECRET_KEY = env("SECRET_KEY", "${django}")\n`)).toEqual(['medium fallback']);
  expect(weights('app/settings.py', `SECRET_KEY = "${django}"\n`)).toEqual(['high']);
});

test('a public token of maps, whatever its severity', () => {
  const of = (start: string): string | undefined =>
    refusalOf(weightRows, {
      ...(weightRows.at(-1) as (typeof weightRows)[number]).sample,
      ruleId: 'mapbox-api-token',
      generic: false,
      secret: `${start}.eyJ${key}.${key}`,
      file: fileKind('.env'),
    })?.id;
  expect(of('pk')).toBe('public-by-design');
  expect(of('sk')).toBeUndefined();
});

test.each([
  ['a key that a program ships with', 'object/token_jwt_key.key', pem, 'critical'],
  ['a key beside what an app is built from', 'app/src/main/resources/a.pem', pem, 'critical'],
  ['the key of a server', 'app/server.key', pem, 'critical'],
  ['a key in the folder of a server', 'docker_ca/key.pem', pem, 'critical'],
  ['a key to log in with', 'app/res/vfa_rsa', pem, 'critical'],
  ['a key by the host that it is for', 'a/shop.acme.io.key', pem, 'critical'],
  ['a key by the service that gave it out', 'storage/wx/apiclient_key.pem', pem, 'critical'],
  ['a key alone at the top', 'key.pem', pem, 'critical'],
  ['a key in source code', 'src/a.go', `const key = \`${pem}\``, 'critical'],
  [
    'the key of an account of Google',
    'functions/shop-89336951.json',
    `{ "type": "service_account", "private_key": "${pem.replaceAll('\n', '\\n')}", "client_email": "a@b.iam.gserviceaccount.com" }`,
    'critical',
  ],
  ['defaults of all environments', 'config/default.json', `{ "tax": { "encryptionKey": "${key}" } }\n`, 'medium to-be-copied'],
  ['a key among them', 'config/default.json', `{ "privateKey": "${pem.replaceAll('\n', '\\n')}" }\n`, 'medium to-be-copied'],
  [
    'the master key of a test',
    '.github/workflows/spec.yml',
    `env:\n  RAILS_ENV: test\n  RAILS_MASTER_KEY: ${key}\n`,
    'medium of-development',
  ],
  ['the key of an app, by its service', 'a.swift', `"KAKAO_APP_KEY": "${hex}",\n`, 'medium public-by-design'],
  [
    'a key whose certificate is called test',
    'resources/cert/user.pem',
    `Bag Attributes\n    friendlyName: test-alias\n${pem}`,
    'medium made-for-trials',
  ],
  [
    'what a page loads with',
    'a/home.blade.php',
    `<script src="https://webapi.amap.com/maps?v=1.4.15&key=${hex}&plugin=AMap.PlaceSearch"></script>\n`,
    'medium public-by-design',
  ],
  [
    'a row of a table with a host',
    'db/a.sql',
    `VALUES (4, '{"domain":"https://s3.acme.io","accessSecret":"${key}"}')\n`,
    'medium no-running-place',
  ],
  [
    'a meeting in a calendar',
    'content/call.ics',
    `DESCRIPTION:https://acme.zoom.us/j/93080939143?password=${chosen}\n`,
    'medium no-running-place',
  ],
  [
    'its own machine in the line above',
    'appsettings.json',
    `    "Url": "http://localhost:5341",\n    "ApiKey": "${key}"\n`,
    'medium own-machine',
  ],
  ['a host in the line above', 'prod/appsettings.json', `    "Url": "http://seq.acme.io:5341",\n    "ApiKey": "${key}"\n`, 'high'],
  ['the id of an application of Square', 'a.ts', `const id = 'sq0idp-${key.slice(0, 22)}';\n`, 'medium'],
  ['a line of a mail', 'a.eml', `${key.repeat(3)}${key.slice(0, 4)}\nEAAA${key.repeat(3)}\n${key.repeat(3)}${key.slice(0, 4)}\n`, 'medium'],
  ['a key in a test in Perl', 't/secret/gcp.lua', `key = [[\n${pem}]]`, 'medium made-for-trials'],
  ['a key that holds a place', 'conf/cert/ssl_PLACE_HOLDER.key', pem, 'medium made-for-trials'],
  [
    'users that a program begins with',
    'src/Seeder.ts',
    `{ name: 'Jane', email: 'parent@school.com', username: 'parent', password: 'parent123' },\n`,
    'medium thought-of',
  ],
  ['the name of a file', 'src/a.js', `{"fileKey":"${key}/${hex}.pdf","url":"https://ctp.acme.io/"}\n`, 'medium address'],
  [
    'Compose of a pipeline',
    '.ci/compose.ci.yaml',
    `services:\n  a:\n    environment:\n      COOKIE_SECRET: "${key}"\n`,
    'medium no-running-place',
  ],
  [
    'Compose of tests from end to end',
    'compose.cypress.yaml',
    `services:\n  a:\n    environment:\n      COOKIE_SECRET: "${key}"\n`,
    'medium no-running-place',
  ],
  ['a pipeline of GitLab', 'prod/.gitlab-ci.yml', `variables:\n  COOKIE_SECRET: "${key}"\n`, 'high'],
])('%s', (_name, path, text, expected) => {
  expect(weights(path, text)).toEqual([expected]);
});

test('what a test recorded, and the settings of a Keycloak of one’s own machine', () => {
  const slack = ['xox', 'b-', '1234567890', '12-9876543210', '98-', key].join('');
  for (const folder of ['mocks', 'cassettes', 'recordings'])
    expect(weights(`tests/${folder}/a.yaml`, `Authorization: Bearer ${slack}\n`)).toEqual(['medium in-a-test']);
  expect(weights('src/mocks.yaml', `Authorization: Bearer ${slack}\n`)).toEqual(['critical']);
  const keycloak = (host: string) => `keycloak.auth-server-url=${host}\nkeycloak.client-secret=${sample(base62, 32, 11)}\n`;
  expect(weights('config/application.properties', keycloak('http://localhost:8080'))).toEqual(['medium own-machine']);
  expect(weights('config/application.properties', keycloak('https://sso.acme.io'))).toEqual(['high']);
});

test('what manuals print is none', () => {
  expect(weights('a.go', `// Authorization: Bearer sha256~${['kV46hPnEYhCWFnB85r5Nrpr', 'Axggzgb6GOeLbgcKNsH0'].join('')}\n`)).toEqual([]);
  expect(weights('a.py', `totp = "${['JBSW', 'Y3DPEHPK3PXP'].join('')}"\n`)).toEqual([]);
  expect(weights('.env', `GIPHY_API_KEY=${['dc6za', 'TOxFJmzC'].join('')}\n`)).toEqual([]);
});

test('the secret of an app of WeChat is no key of OpenWeather', () => {
  const told = (text: string) => detector.detect(Buffer.from(text), 'a.py').map(({ rule }) => rule.id);
  expect(told(`get("https://api.weixin.qq.com/sns?appid=wx123&secret=${hex}")\n`)).toEqual(['wechat-app-secret']);
  expect(told(`get("https://api.openweathermap.org/data?appid=${hex}")\n`)).toEqual(['openweather-api-key']);
});

test('no word beside it takes from what a service gave out', () => {
  const issued = ['sk_live_', key].join('');
  for (const [path, text] of [
    ['a.toml', `# just a placeholder, a fake\nkey = "${issued}"\n`],
    ['a.php', `'client_secret' => '${issued}', // a public client secret, change this\n`],
    ['a.ts', `const key = API_TOKEN || '${issued}';\n`],
    ['.ddev/config.yaml', `KEY: ${issued}\n`],
    ['app/DemoSeeder.php', `'key' => '${issued}',\n`],
  ] as const)
    expect(weights(path, text)).toEqual(['critical']);
});

test.each([
  'VERY%@bad123password',
  'opencart',
  'hunter2',
  'Vulhub123',
  'Pass@word',
  'k3str4',
  'medusa-dev',
  'P4ssb0lt',
  's4ndc4t!',
  '1m-block',
])('%s is thought of in a second', (value) => {
  expect(isThoughtOf(value)).toBe(true);
});

test.each(['F4df4db0ed86@11', '3WLiVUBEwTbvAfsh', 'z+1*4pUB', 'Pa$$4Vendor_1', 'i8E6iZyDvZj5', `password${key}`])(
  '%s is chosen with care',
  (value) => {
    expect(isThoughtOf(value)).toBe(false);
  },
);

test.each([
  [true, sample(base62, 16, 5)],
  [true, ['12878dd96211', '5106db6d'].join('')],
  [true, ['5YNWU0e_pN5Zya', 'SZvBd5uZb_sZlr'].join('')],
  [true, ['q7w2x9k4', 'm3z8p1v6', 'r5t0'].join('')],
  [false, sample(base62, 15, 5)],
  [false, 'sa-secret-key123'],
  [false, 'febs:gateway:123456'],
  [false, 'dssdkkrkelrkellk44554'],
  [false, 'RLYV4-ABCD-1234-ABCD-1234'],
  [false, 'RFC1123DateFormatter'],
  [false, 'aaaaaaaa11111111'],
])('that a machine made it: %s of %s', (expected, value) => {
  expect(looksIssued(value)).toBe(expected);
});
