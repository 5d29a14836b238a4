// A second set of samples for the secret scanner, written before the rules were tuned on real trees and not used to tune
// them: plain assignments in many languages and kinds of files, and the code, texts and identifiers that look like them.

import { letters } from './_secret-samples.mjs';

const encode = (text) => Buffer.from(text).toString('base64');
/** `${NAME}` in a file that is no template of ours. */
const reference = (name) => ['$', '{', name, '}'].join('');

/** Programs, one language each. */
const code = {
  'settings.py': (r) => `DEBUG = False\nDATABASES = {"default": {"USER": "shop", "PASSWORD": "${r.strong(14)}", "HOST": "10.2.0.4"}}\n`,
  'mailer.py': (r) => `import smtplib\nsmtp_password = '${r.password()}'\nserver.login("ops@acme.io", smtp_password)\n`,
  'client.py': (r) => `session = Session(\n    host="api.acme.io",\n    api_key="${r.alnum(32)}",\n)\n`,
  'app.py': (r) => `app.config['SECRET_KEY'] = '${r.hex(48)}'\n`,
  'headers.py': (r) => `headers = {\n    'Accept': 'application/json',\n    'Authorization': 'Bearer ${r.alnum(40)}',\n}\n`,
  'server.js': (r) => `app.use(session({\n  secret: '${r.alnum(28)}',\n  resave: false,\n}));\n`,
  'db.js': (r) => `module.exports = {\n  user: 'shop',\n  password: '${r.strong(12)}',\n  port: 5432,\n};\n`,
  'auth.ts': (r) => `export const oauth = {\n  clientId: 'web',\n  clientSecret: '${r.alnum(43)}',\n};\n`,
  'next.config.mjs': (r) => `export default { env: { PAYMENT_API_TOKEN: '${r.alnum(36)}' } };\n`,
  'store.ts': (r) => `private readonly encryptionKey: string = "${r.base64(43)}=";\n`,
  'main.go': (r) => `package main\n\nvar dbPassword = "${r.password()}"\n`,
  'config.go': (r) => `cfg := Config{\n\tUser:     "shop",\n\tPassword: "${r.strong(12)}",\n}\n`,
  'Client.java': (r) => `public class Client {\n  private static final String API_TOKEN = "${r.alnum(40)}";\n}\n`,
  'Mailer.java': (r) => `props.put("mail.smtp.user", "ops");\nprops.put("mail.smtp.password", "${r.password()}");\n`,
  'Pool.java': (r) => `dataSource.setUsername("shop");\ndataSource.setPassword("${r.strong(14)}");\n`,
  'Keys.kt': (r) => `object Keys {\n    const val AUTH_TOKEN = "${r.alnum(32)}"\n}\n`,
  'Db.scala': (r) => `val dbPassword: String = "${r.strong(13)}"\n`,
  'Startup.cs': (r) => `options.ClientSecret = "${r.alnum(40)}";\n`,
  'Mail.cs': (r) => `client.Credentials = new NetworkCredential("ops@acme.io", "${r.password()}");\n`,
  'Module1.vb': (r) => `Dim password As String = "${r.password()}"\n`,
  'wifi.c': (r) => `#define WIFI_SSID "office"\n#define WIFI_PASSWORD "${r.password()}"\n`,
  'cloud.cpp': (r) => `const std::string kApiSecret{"${r.alnum(36)}"};\n`,
  'sketch.ino': (r) => `const char* ssid = "office";\nconst char* password = "${r.password()}";\n`,
  'Keys.m': (r) => `static NSString *const kApiSecret = @"${r.alnum(32)}";\n`,
  'Config.swift': (r) => `struct Config {\n  static let apiKey = "${r.alnum(32)}"\n}\n`,
  'main.rs': (r) => `const AUTH_TOKEN: &str = "${r.alnum(40)}";\n`,
  'config.rs': (r) => `let password = String::from("${r.strong(14)}");\n`,
  'config.inc.php': (r) => `$cfg['Servers'][1]['password'] = '${r.strong(12)}';\n`,
  'db.php': (r) => `<?php\n$db_pass = "${r.password()}";\n$link = mysqli_connect("db", "shop", $db_pass);\n`,
  'parameters.php': (r) => `return [\n  'database_user' => 'shop',\n  'database_password' => '${r.strong(12)}',\n];\n`,
  'report.pl': (r) => `my $password = '${r.password()}';\nmy $dbh = DBI->connect($dsn, 'shop', $password);\n`,
  'init.lua': (r) => `local auth_token = "${r.alnum(32)}"\n`,
  'deploy.rb': (r) => `set :deploy_password, '${r.password()}'\n`,
  'secret_token.rb': (r) => `Shop::Application.config.secret_key_base = '${r.hex(128)}'\n`,
  'prod.exs': (r) => `config :shop, Shop.Repo,\n  username: "shop",\n  password: "${r.strong(12)}"\n`,
  'core.clj': (r) => `(def api-token "${r.alnum(36)}")\n`,
  'load.R': (r) => `con <- dbConnect(MySQL(), user = "shop", password = "${r.password()}")\n`,
  'build.groovy': (r) => `def nexusPassword = '${r.password()}'\n`,
  'config.dart': (r) => `const String apiSecret = '${r.alnum(32)}';\n`,
  'Deploy.ps1': (r) => `$Password = "${r.password()}"\n`,
  'Connect.ps1': (r) => `$secure = ConvertTo-SecureString "${r.password()}" -AsPlainText -Force\n`,
  'report.vbs': (r) => `strPassword = "${r.password()}"\n`,
  'job.sas': (r) => `libname shop oracle user=shop password="${r.password()}" path=prod;\n`,
};

/** What is set up and deployed. */
const configuration = {
  '.env': (r) => `APP_ENV=production\nJWT_SECRET=${r.alnum(40)}\n`,
  '.env.production': (r) => `MAIL_HOST=smtp.acme.io\nMAIL_PASSWORD=${r.alnum(16)}\n`,
  '.env.local': (r) => `APP_KEY=base64:${r.base64(43)}=\n`,
  '.envrc': (r) => `export VAULT_TOKEN=hvs.${r.alnum(28)}\n`,
  'application.properties': (r) => `spring.datasource.username=shop\nspring.datasource.password=${r.strong(12, '!*-_')}\n`,
  'application.yml': (r) => `spring:\n  mail:\n    username: ops\n    password: ${r.password()}\n`,
  'bootstrap.yml': (r) => `encrypt:\n  key: ${r.alnum(32)}\n`,
  'log4j.properties': (r) => `log4j.appender.DB.user=shop\nlog4j.appender.DB.password=${r.password()}\n`,
  'appsettings.json': (r) =>
    `{"ConnectionStrings": {"Default": "Server=sql.acme.io;Database=shop;User Id=shop;Password=${r.strong(12, '!*-_')};"}}`,
  'appsettings.Production.json': (r) => `{\n  "Jwt": {\n    "Issuer": "acme",\n    "Secret": "${r.alnum(44)}"\n  }\n}\n`,
  'web.config': (r) =>
    `<connectionStrings><add name="Shop" connectionString="Data Source=sql;User ID=shop;Password=${r.strong(12, '!*-_')}" /></connectionStrings>\n`,
  'app.config': (r) => `<appSettings>\n  <add key="SmtpPassword" value="${r.password()}" />\n</appSettings>\n`,
  'context.xml': (r) => `<Resource name="jdbc/shop" username="shop" password="${r.password()}" driverClassName="org.postgresql.Driver"/>\n`,
  'persistence.xml': (r) => `<property name="javax.persistence.jdbc.password" value="${r.password()}"/>\n`,
  'jenkins.xml': (r) => `<secret>${r.alnum(32)}</secret>\n`,
  'odoo.conf': (r) => `[options]\ndb_user = odoo\ndb_password = ${r.password()}\n`,
  'grafana.ini': (r) => `[security]\nadmin_user = ops\nadmin_password = ${r.strong(12, '!*-_')}\n`,
  'config.toml': (r) => `[database]\nuser = "shop"\npassword = "${r.strong(14)}"\n`,
  'telegraf.conf': (r) => `[[outputs.influxdb]]\n  username = "telegraf"\n  password = "${r.password()}"\n`,
  'values.yaml': (r) => `postgresql:\n  auth:\n    username: shop\n    password: ${r.alnum(16)}\n`,
  'values-prod.yaml': (r) => `env:\n  - name: STRIPE_WEBHOOK_TOKEN\n    value: ${r.alnum(32)}\n`,
  'docker-compose.yml': (r) => `services:\n  app:\n    environment:\n      - DB_USER=shop\n      - DB_PASS=${r.alnum(14)}\n`,
  'docker-compose.prod.yml': (r) => `services:\n  minio:\n    environment:\n      MINIO_SECRET_KEY: ${r.alnum(40)}\n`,
  Dockerfile: (r) => `FROM node:22\nARG NPM_TOKEN=${r.alnum(36)}\nRUN npm ci\n`,
  'deployment.yaml': (r) =>
    `spec:\n  containers:\n  - name: app\n    env:\n    - name: DB_PASSWORD\n      value: "${r.strong(12, '!*-_')}"\n`,
  'secret.yaml': (r) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  DB_PASSWORD: ${encode(r.strong(14))}\n`,
  'string-secret.yaml': (r) => `apiVersion: v1\nkind: Secret\ntype: Opaque\nstringData:\n  api-token: ${r.alnum(32)}\n`,
  'pull-secret.yaml': (r) =>
    `kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${encode(`{"auths":{"reg.acme.io":{"auth":"${encode(`ci:${r.alnum(16)}`)}"}}}`)}\n`,
  'ci.yml': (r) => `jobs:\n  build:\n    env:\n      SONAR_LOGIN: build\n      DEPLOY_PASSWORD: ${r.password()}\n`,
  '.gitlab-ci.yml': (r) => `variables:\n  REGISTRY_PASSWORD: "${r.alnum(20)}"\n`,
  '.travis.yml': (r) => `env:\n  global:\n    - API_SECRET=${r.alnum(32)}\n`,
  Jenkinsfile: (r) => `pipeline {\n  environment {\n    NEXUS_PASSWORD = '${r.password()}'\n  }\n}\n`,
  'playbook.yml': (r) => `- hosts: db\n  vars:\n    mysql_root_password: ${r.password()}\n`,
  'hosts.ini': (r) => `[db]\ndb01 ansible_host=10.0.0.7 ansible_user=root ansible_password=${r.alnum(14)}\n`,
  'terraform.tfvars': (r) => `db_username = "shop"\ndb_password = "${r.strong(14, '!*-_')}"\n`,
  'main.tf': (r) => `resource "aws_db_instance" "shop" {\n  username = "shop"\n  password = "${r.strong(14, '!*-_')}"\n}\n`,
  'provider.tf': (r) => `provider "acme" {\n  api_token = "${r.alnum(40)}"\n}\n`,
  'default.nix': (r) => `services.shop.adminPassword = "${r.password()}";\n`,
  'shop.service': (r) => `[Service]\nEnvironment="DB_PASSWORD=${r.alnum(16)}"\nExecStart=/usr/bin/shop\n`,
  'vhost.conf': (r) => `SetEnv DB_PASSWORD ${r.alnum(16)}\n`,
  'proxy.conf': (r) => `proxy_set_header Authorization "Basic ${encode(`shop:${r.password()}`)}";\n`,
  'wpa_supplicant.conf': (r) => `network={\n  ssid="office"\n  psk="${r.password()}"\n}\n`,
  'ldap.conf': (r) => `binddn cn=proxy,dc=acme,dc=io\nbindpw ${r.password()}\n`,
  'postfix/sasl_passwd': (r) => `[smtp.acme.io]:587 ops@acme.io:${r.password()}\n`,
  '.netrc': (r) => `machine repo.acme.io\nlogin build\npassword ${r.alnum(18)}\n`,
  '.htpasswd': (r) => `build:$apr1$${r.alnum(8)}$${r.alnum(22)}\n`,
  'users.htpasswd': (r) => `ops:$2y$05$${r.alnum(53)}\n`,
  'config.json': (r) => `{"auths": {"reg.acme.io": {"auth": "${encode(`build:${r.alnum(18)}`)}"}}}\n`,
  '.npmrc': (r) => `//registry.acme.io/:_authToken=${r.alnum(36)}\n`,
  '.yarnrc.yml': (r) => `npmRegistryServer: "https://npm.acme.io"\nnpmAuthToken: "${r.alnum(36)}"\n`,
  'pip.conf': (r) => `[global]\nindex-url = https://build:${r.alnum(16)}@pypi.acme.io/simple\n`,
  'auth.json': (r) => `{"http-basic": {"repo.acme.io": {"username": "build", "password": "${r.alnum(20)}"}}}\n`,
  'credentials.toml': (r) => `[registries.acme]\ntoken = "${r.alnum(32)}"\n`,
  'gradle.properties': (r) => `artifactoryUser=build\nartifactoryPassword=${r.password()}\n`,
  'build.gradle': (r) => `signingConfigs {\n  release {\n    storePassword "${r.password()}"\n    keyAlias "shop"\n  }\n}\n`,
  'settings.xml': (r) =>
    `<servers><server><id>releases</id><username>build</username><password>${r.password()}</password></server></servers>\n`,
  'nuget.config': (r) =>
    `<acme>\n  <add key="Username" value="build" />\n  <add key="ClearTextPassword" value="${r.alnum(20)}" />\n</acme>\n`,
  'credentials.sbt': (r) => `credentials += Credentials("Artifactory", "repo.acme.io", "build", "${r.password()}")\n`,
  '.aws/credentials': (r) => `[default]\naws_access_key_id = AKIA${r.base32(16)}\naws_secret_access_key = ${r.base64(40)}\n`,
  kubeconfig: (r) => `apiVersion: v1\nkind: Config\nusers:\n- name: ci\n  user:\n    token: ${r.alnum(40)}\n`,
  'azure.json': (r) =>
    `{"storage": "DefaultEndpointsProtocol=https;AccountName=acmeshop;AccountKey=${r.base64(86)}==;EndpointSuffix=core.windows.net"}`,
  'Info.plist': (r) => `<dict>\n  <key>BackendApiSecret</key>\n  <string>${r.alnum(32)}</string>\n</dict>\n`,
  'res/values/keys.xml': (r) => `<resources>\n  <string name="backend_api_secret">${r.alnum(32)}</string>\n</resources>\n`,
};

/** What people type, send, save and note. */
const traces = {
  'deploy.sh': (r) => `#!/bin/sh\nexport DEPLOY_TOKEN="${r.alnum(32)}"\n./deploy\n`,
  'backup.sh': (r) => `PGPASSWORD=${r.alnum(14)} pg_dump -h db.acme.io -U shop shop > shop.sql\n`,
  'run.sh': (r) => `docker run -d -e MYSQL_ROOT_PASSWORD=${r.alnum(14)} -p 3306:3306 mysql:8\n`,
  'fetch.sh': (r) => `wget --user=ops --password=${r.alnum(12)} https://files.acme.io/a.tgz\n`,
  'call.sh': (r) => `curl -X POST https://api.acme.io/v2/orders \\\n  -H "X-Auth-Token: ${r.alnum(32)}"\n`,
  'login.sh': (r) =>
    `echo ${r.alnum(20)} | docker login -u build --password-stdin reg.acme.io\ndocker login -u build -p ${r.alnum(20)} reg.acme.io\n`,
  'set.cmd': (r) => `@echo off\r\nset DB_PASSWORD=${r.alnum(14)}\r\nnet use Z: \\\\files\\data /user:ops ${r.alnum(12)}\r\n`,
  '.bash_history': (r) => `cd /srv\nmysql -h db.acme.io -u root -p${r.alnum(12)} shop\nls\n`,
  'remote.txt': (r) => `origin\thttps://build:${r.alnum(20)}@git.acme.io/shop/web.git (fetch)\n`,
  'dot-git/config': (r) => `[remote "origin"]\n\turl = https://build:${r.alnum(24)}@git.acme.io/shop.git\n`,
  'users.sql': (r) => `CREATE USER 'shop'@'%' IDENTIFIED BY '${r.password()}';\n`,
  'roles.sql': (r) => `CREATE ROLE shop LOGIN PASSWORD '${r.password()}';\n`,
  'dump.sql': (r) => `INSERT INTO users (login, password_hash) VALUES ('ops', '$2y$10$${r.alnum(53)}');\n`,
  'jdbc.txt': (r) => `jdbc:mysql://db.acme.io:3306/shop?user=shop&password=${r.alnum(14)}\n`,
  'uri.yaml': (r) => `database_url: postgresql://shop:${r.alnum(16)}@db.acme.io:5432/shop\n`,
  'celery.py': (r) => `broker_url = 'amqp://shop:${r.alnum(14)}@mq.acme.io:5672//'\n`,
  'cache.rb': (r) => `Redis.new(url: "redis://:${r.alnum(24)}@cache.acme.io:6379/0")\n`,
  'mongo.js': (r) => `mongoose.connect('mongodb+srv://shop:${r.alnum(16)}@cluster0.abcde.mongodb.net/shop');\n`,
  'notebook.ipynb': (r) => `{"cells": [{"cell_type": "code", "source": ["api_key = \\"${r.alnum(32)}\\"\\n", "run(api_key)"]}]}`,
  'shop.postman_collection.json': (r) =>
    `{"auth": {"type": "bearer", "bearer": [{"key": "token", "value": "${r.alnum(40)}", "type": "string"}]}}`,
  'orders.http': (r) => `GET https://api.acme.io/orders\nAuthorization: Bearer ${r.alnum(40)}\n`,
  'orders.rest': (r) => `POST https://api.acme.io/orders\nX-Api-Key: ${r.alnum(32)}\nAccept: */*\n`,
  'trace.log': (r) => `10:22:31 INFO  request headers: {x-api-key=${r.alnum(32)}, accept=*/*}\n`,
  'access.log': (r) => `10.0.0.8 - - "GET /export?format=csv&access_token=${r.alnum(40)} HTTP/1.1" 200\n`,
  'runbook.md': (r) => `## Access\n\nLog in as \`ops\` with the password \`${r.password()}\`.\n`,
  'wiki.md': (r) => `| system | user | password |\n|---|---|---|\n| jenkins | ops | password: ${r.password()} |\n`,
  'todo.txt': (r) => `staging db\nuser: shop\npassword: ${r.password()}\n`,
  'mail.eml': (r) => `Subject: your account\n\nHello,\nyour API key is: ${r.alnum(32)}\n`,
  'accounts.csv': (r) => `name,url,username,password\njenkins,https://ci.acme.io,ops,${r.strong(12, '!*-_')}\n`,
  'page.html': (r) => `<script>\n  var apiKey = "${r.alnum(32)}";\n  load(apiKey);\n</script>\n`,
  'main.jsx': (r) => `const client = new ApiClient({ baseUrl, token: "${r.alnum(40)}" });\n`,
  'session.js': (r) => `const auth = 'Basic ' + btoa('shop:${r.password()}');\nconst headers = { 'x-api-key': '${r.alnum(30)}' };\n`,
  'slack.py': (r) => `WEBHOOK = "https://hooks.slack.com/services/T${r.base32(8)}/B${r.base32(10)}/${r.alnum(24)}"\n`,
  'discord.py': (r) => `hook = "https://discord.com/api/webhooks/${r.digits(18)}/${r.alnum(68)}"\n`,
};

/** Files without a secret: code about secrets. */
const innocentCode = {
  'settings.py': () => `PASSWORD = os.getenv("DB_PASSWORD")\nSECRET_KEY = env.str("SECRET_KEY")\nAUTH_PASSWORD_VALIDATORS = []\n`,
  'forms.py': () => `password = forms.CharField(label="Password", widget=forms.PasswordInput)\ntoken_type = "access_token"\n`,
  'errors.py': () => `INVALID_PASSWORD = "The password you entered is incorrect"\nTOKEN_EXPIRED = "token_expired"\n`,
  'lexer.py': () => `TOKEN_STRING = "STRING_LITERAL"\nnext_token = tokens[index + 1]\nkeyword_token = 'KEYWORD2'\n`,
  'models.py': () => `password_hash = db.Column(db.String(128), nullable=False)\napi_key_id = db.Column(UUID, primary_key=True)\n`,
  'tokenizer.py': () => `special_tokens = {"pad_token": "[PAD]", "mask_token": "<mask>", "eos_token": "</s>"}\n`,
  'cache.py': (r) => `cache_key = "user:profile:v2"\npartition_key = "tenant#2024-05"\nhash_key = "${r.hex(40)}"\n`,
  'auth.ts': () =>
    `export interface Credentials { username: string; password: string; apiKey?: string }\nconst password = form.get('password');\n`,
  'keys.ts': () => `if (event.key === 'ArrowDown' || event.key === 'Escape') close();\nconst shortcutKey = 'Ctrl+Shift+K';\n`,
  'list.tsx': () => `{items.map((item) => <Row key={item.id} token={item.token} sortKey="createdAt2" />)}\n`,
  'i18n.ts': () =>
    `export const en = { password: 'Password', passwordHint: 'At least 8 characters', tokenKey: 'settings.token.title1' };\n`,
  'store.js': () => `const ACCESS_TOKEN_KEY = 'acme.access_token.v2';\nlocalStorage.setItem(ACCESS_TOKEN_KEY, token);\n`,
  'vault.js': () => `const secret = await client.getSecretValue({ SecretId: 'prod/shop/db1' });\nconst password = secret.password;\n`,
  'regex.js': () => `const passwordPattern = /^(?=.*[A-Z])(?=.*\\d).{8,}$/;\nconst TOKEN_RE = '[A-Za-z0-9_-]{20,64}';\n`,
  'main.go': () =>
    `password := os.Getenv("DB_PASSWORD")\nsecretName := fmt.Sprintf("%s-token", name)\nconst tokenHeader = "X-Auth-Token2"\n`,
  'types.go': () => 'type Secret struct {\n\tName     string `json:"name"`\n\tPassword string `json:"password,omitempty"`\n}\n',
  'const.go': () =>
    `const (\n\topGetSecretValue = "GetSecretValue2017_10_17"\n\tKeyTypeRSA = "RSA_2048"\n\tAuthTokenType = "urn:acme:token-type:v1"\n)\n`,
  'Config.java': () =>
    `@Value("${reference('db.password')}")\nprivate String password;\nprivate static final String TOKEN_PREFIX = "Bearer ";\n`,
  'Login.java': () =>
    `String password = request.getParameter("password");\nif (!encoder.matches(password, user.getPasswordHash())) throw new BadCredentialsException("bad");\n`,
  'Keys.kt': () => `const val KEY_USER_TOKEN = "key_user_token"\nval password: String by lazy { secrets.read("db2") }\n`,
  'Startup.cs': () => `var password = Configuration["Db:Password"];\nservices.AddAuthentication(JwtBearerDefaults.AuthenticationScheme);\n`,
  'token.rs': () =>
    `pub enum TokenKind { Ident, Number, StringLit }\nlet token = self.lexer.next_token()?;\nlet key = format!("{}:{}", ns, id);\n`,
  'secret.php': () => `$password = getenv('DB_PASSWORD') ?: '';\n$token = $request->header('X-Api-Token');\n`,
  'user.rb': () => `has_secure_password\nvalidates :password, length: { minimum: 8 }\ntoken = SecureRandom.hex(20)\n`,
  'auth.ex': () => `config :shop, Shop.Repo, password: System.get_env("DB_PASSWORD")\n`,
  'Form.swift': () => `passwordField.placeholder = "Password (8+ characters)"\nlet token = keychain["acme.token"]\n`,
  'login.php': () => `<input type="password" name="user_password2" id="password1" placeholder="Your password">\n`,
  'deploy.sh': () =>
    `PASSWORD=$(vault kv get -field=password secret/db)\nTOKEN=\`cat /run/secrets/token\`\ndocker login -u "$USER" -p "$PASSWORD" reg.acme.io\n`,
  'Deploy.ps1': () => `$Password = Read-Host -AsSecureString "Password"\n$Token = $env:DEPLOY_TOKEN\n$cred = Get-Credential\n`,
  'backup.sh': () => `PGPASSWORD="$DB_PASSWORD" pg_dump -h "$DB_HOST" shop\nmysql -u root -p shop < dump.sql\n`,
  'queries.sql': () => `SELECT password, api_key FROM users WHERE token = :token;\nALTER TABLE users ADD COLUMN secret_key varchar(64);\n`,
  'client.py': () => `client = Client(api_key=settings.API_KEY)\nresponse = client.get("accounts/settings-v2")\n`,
  'factory.js': () => `const app = express.Router("orders-and-invoices");\nconst client = acme.Client("production-cluster-2");\n`,
};

/** Identifiers, digests, texts and references. */
const innocentData = {
  'package-lock.json': (r) => `{"node_modules/jsonwebtoken": {"version": "9.0.2", "integrity": "sha512-${r.base64(86)}=="}}\n`,
  'composer.lock': (r) => `{"name": "acme/token", "dist": {"reference": "${r.hex(40)}", "shasum": "${r.hex(40)}"}}\n`,
  'Podfile.lock': (r) => `SPEC CHECKSUMS:\n  KeychainAccess: ${r.hex(40)}\n  TokenField: ${r.hex(40)}\n`,
  'poetry.lock': (r) => `[[package]]\nname = "keyring"\nfiles = [\n    {file = "keyring-24.tar.gz", hash = "sha256:${r.hex(64)}"},\n]\n`,
  'flake.lock': (r) => `{"nodes": {"agenix": {"locked": {"narHash": "sha256-${r.base64(43)}=", "rev": "${r.hex(40)}"}}}}\n`,
  '.gitmodules': () => `[submodule "token"]\n\tpath = third/token\n\turl = https://github.com/acme/token.git\n`,
  'openapi.yaml': () =>
    `properties:\n  password:\n    type: string\n    format: password\n    minLength: 8\n  api_key:\n    type: string\n    description: Key of the caller\n`,
  'events.json': (r) => `{"requestToken": "${r.uuid()}", "changeToken": "${r.uuid()}", "eventKey": "order.created.v2"}\n`,
  'idempotency.json': (r) => `{"ClientRequestToken": "${r.uuid()}", "IdempotencyKey": "${r.uuid()}"}\n`,
  'page.json': (r) => `{"items": [], "nextPageToken": "${r.base64(48)}", "continuationToken": "${r.alnum(40)}"}\n`,
  'graphql.json': (r) => `{"pageInfo": {"endCursor": "${encode(`cursor:v2:${r.digits(12)}`)}", "hasNextPage": true}}\n`,
  'stack.yaml': () => `SecretArn: arn:aws:secretsmanager:eu-west-1:210987654321:secret:prod/shop-Ab3dE9\nKmsKeyId: alias/shop\n`,
  'policy.json': () => `{"Resource": "arn:aws:secretsmanager:us-east-1:210987654321:secret:ShopDatabase-a9x2k1"}\n`,
  'keyvault.json': () =>
    `{"password": {"reference": {"keyVault": {"id": "/subscriptions/1/vaults/shop"}, "secretName": "db-password-v2"}}}\n`,
  'external-secret.yaml': () =>
    `kind: ExternalSecret\nspec:\n  data:\n  - secretKey: password\n    remoteRef:\n      key: prod/shop/database-2024\n`,
  'deployment.yaml': () =>
    `volumes:\n- name: token\n  secret:\n    secretName: default-token-x7k2p\nenv:\n- name: API_TOKEN\n  valueFrom: {secretKeyRef: {name: shop-api-7d9f, key: token}}\n`,
  'metrics.prom': () =>
    `kube_secret_info{namespace="shop",secret="shop-token-5fk2z"} 1\nkube_secret_created{secret="bootstrap-token-0a1b2c"} 1.5e+09\n`,
  'ci.yml': () =>
    `env:\n  NPM_TOKEN: $${'{{ secrets.NPM_TOKEN }}'}\n  cache-key: deps-v3-linux\n  KEY: $${"{{ hashFiles('**/go.sum') }}"}\n`,
  '.gitlab-ci.yml': () => `cache:\n  key: "$CI_COMMIT_REF_SLUG-v2"\nvariables:\n  TOKEN: $DEPLOY_TOKEN\n`,
  'sops.yaml': (r) => `api_token: ENC[AES256_GCM,data:${r.base64(20)},iv:${r.base64(43)}=,tag:${r.base64(22)}==,type:str]\n`,
  'sealed.yaml': (r) => `kind: SealedSecret\nspec:\n  encryptedData:\n    token: AgA${r.base64(180)}\n`,
  'cipher.yml': (r) => `spring:\n  datasource:\n    password: '{cipher}${r.hex(64)}'\n`,
  'jasypt.properties': (r) => `spring.datasource.password=ENC(${r.base64(43)}=)\n`,
  known_hosts: (r) => `git.acme.io ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.base64(43)}\n`,
  'host.json': (r) => `{"host_key_alg": "ssh-rsa", "host_key": "${r.fingerprint()}", "KeyFingerprint": "${r.fingerprint()}"}\n`,
  'key.pub': (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.base64(43)} ops@acme.io\n`,
  'certificate.yaml': (r) =>
    `tls:\n  certificate: |\n    -----BEGIN CERTIFICATE-----\n    MIID${r.base64(60)}\n    ${r.base64(64)}\n    -----END CERTIFICATE-----\n`,
  'checksums.txt': (r) => `${r.hex(64)}  token-cli_1.2.0_linux_amd64.tar.gz\n${r.hex(64)}  secretctl.deb\n`,
  'manifest.json': (r) => `{"main.js": "main.${r.hex(20)}.js", "chunkKey": "vendors~token", "etag": "\\"${r.hex(32)}\\""}\n`,
  'app.min.js': (r) => `!function(){var k={key:"a",token:t.next()};n.d(t,"p",(function(){return k})),n.h="${r.hex(20)}"}();\n`,
  'index.html': (r) => `<meta name="csrf-token" content="">\n<script src="a.js" integrity="sha384-${r.base64(64)}" crossorigin></script>\n`,
  'analytics.html': (r) =>
    `<script src="https://www.googletagmanager.com/gtag/js?id=G-${r.base32(10)}"></script>\n<div class="g-recaptcha" data-sitekey="6L${r.alnum(38)}"></div>\n`,
  'en.json': () =>
    `{"login.password": "Password", "login.password.hint": "Use 12+ characters", "api.token.created": "Token created on {date}"}\n`,
  'messages.properties': () => `user.password=Password\nuser.password.confirm=Confirm password\ntoken.invalid=Token is not valid\n`,
  'fr.yml': () => `fr:\n  password: "Mot de passe"\n  api_key: "Clé d'accès n°1"\n`,
  'README.md': () => `Set \`API_KEY\` to your key:\n\n    export API_KEY=<your-api-key>\n    acme login --password "$PASSWORD"\n`,
  'install.md': () => `curl -H "Authorization: Bearer YOUR_TOKEN" https://api.acme.io\npostgres://user:password@localhost:5432/db\n`,
  'guide.rst': () => `.. code-block:: ini\n\n   password = your_password_here\n   secret_key = change-me-please-1\n`,
  'help.txt': () => `  --password string   password of the registry (default "")\n  --token-file path   file that holds the token\n`,
  '.env.example': () => `DB_PASSWORD=secret\nAPI_TOKEN=xxxxxxxxxxxxxxxxxxxx\nJWT_SECRET=your-256-bit-secret\n`,
  'config.yml': () =>
    `auth:\n  password_file: /run/secrets/db_password\n  token_url: https://auth.acme.io/oauth2/token\n  key_id: shop-2024-05\n`,
  'nginx.conf': () =>
    `ssl_certificate_key /etc/ssl/private/shop.key;\nauth_basic "Restricted area 51";\nlimit_req_zone $binary_remote_addr zone=token:10m;\n`,
  'audit.json': (r) => `{"UserKey": "${r.uuid()}", "RecordType": 15, "Operation": "UserLoggedIn", "Id": "${r.uuid()}"}\n`,
  'silence.json': (r) => `{"alertsSilenceURL": "/controller/resetAlerts?token=0&uuid=${r.hex(32)}"}\n`,
  'keymap.json': () => `[{"key": "ctrl+shift+f12", "command": "token.inspect2"}, {"key": "cmd+k cmd+s", "command": "x"}]\n`,
  'registry.reg': () => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme\\Token]\n"KeyName"="Shop2Client"\n"KeyPath"="C:\\\\Acme\\\\keys"\n`,
  'debug.log': (r) => `10:22:31 token=****** password=<hidden> request_id=${r.uuid()} trace=${r.hex(32)}\n`,
  'login.log': () => `10:22:31 authentication failed for user ops: invalid password\n10:22:32 token refreshed in 231ms\n`,
  'schema.json': () => `{"properties": {"secretKey": {"type": "string", "minLength": 16}, "token": {"$ref": "#/definitions/Token1"}}}\n`,
  'Package.resolved': (r) => `{"pins": [{"identity": "keychain-swift", "state": {"revision": "${r.hex(40)}", "version": "20.0.0"}}]}\n`,
  'model.json': () => `{"tokenizer_class": "GPT2TokenizerFast", "bos_token": "<|endoftext|>", "unk_token": "<|unk_1|>"}\n`,
  'icons.svg': (r) => `<svg><path id="key" d="M12 1 21 5v6c0 5-4 9-9 11"/><image href="data:image/png;base64,${r.base64(120)}"/></svg>\n`,
  'shop.service': () => `[Service]\nLoadCredential=token:/etc/shop/token\nEnvironment=TOKEN_FILE=%d/token\n`,
};

/** @returns the samples: label, path and text of each. */
export function heldOutCorpus(seed = 5000) {
  const samples = [];
  let count = seed;
  const add = (label, files, rounds) => {
    for (const [name, make] of Object.entries(files)) {
      for (let round = 0; round < rounds; round++) {
        samples.push({ label, path: `${`${samples.length}`.padStart(4, '0')}/${name}`, text: make(letters(++count)) });
      }
    }
  };
  for (const files of [code, configuration, traces]) add('positives', files, 3);
  for (const files of [innocentCode, innocentData]) add('negatives', files, 2);
  return samples;
}
