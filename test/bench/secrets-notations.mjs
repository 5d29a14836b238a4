// Recall on passwords and keys of usual names in 149 notations: languages, files of infrastructure, requests, shells, tables, logs and
// messages. Names, values and notation are drawn by chance; written from what people write and before any of it was run.
// `npm run compile` first. `secrets-notations.mjs [SEED] [N]` shows N of what is missed of each.
// Left on purpose: samples of manuals (rst, adoc), a value before its name, a quotation within one. First run, before mending: 2,890 of 3,576.

import { made, scan, source } from './_secret-values.mjs';

const upper = (s) => s.toUpperCase();
const camel = (s) => s.replace(/_(.)/g, (_, c) => c.toUpperCase());
const pascal = (s) => {
  const c = camel(s);
  return `${c[0].toUpperCase()}${c.slice(1)}`;
};
const kebab = (s) => s.replaceAll('_', '-');
const dotted = (s) => s.replaceAll('_', '.');
const spaced = (s) => s.replaceAll('_', ' ');
const names =
  'db_password api_key secret_key client_secret access_token auth_token jwt_secret admin_password smtp_password redis_password private_key encryption_key webhook_secret session_secret app_secret api_token refresh_token database_password root_password master_key signing_key bot_token deploy_token ftp_password ldap_password oauth_client_secret consumer_secret api_secret service_password user_password mail_password mysql_password postgres_password mongo_password rabbitmq_password keystore_password truststore_password cookie_secret license_key shared_secret bearer_token personal_access_token storage_key account_key connection_password vault_token registry_password npm_token github_token gitlab_token slack_token aws_secret_access_key stripe_secret_key sendgrid_api_key twilio_auth_token datadog_api_key sentry_auth_token openai_api_key maps_api_key'.split(
    ' ',
  );
const forms = [
  '<alnum:24>',
  '<alnum:32>',
  '<hex:32>',
  '<uuid>',
  '<base64:40>',
  '<alnum:16>',
  '<hex:40>',
  '<alnum:8>!<alnum:5>',
  '<hex:64>',
  '<url:43>',
];

/** Path and text of each notation, of a name in snake case and a value. */
const notations = {
  exconf: ['config.exs', (n, v) => `config :acme, Acme.Repo,\n  ${n}: "${v}",\n  pool_size: 10\n`],
  exattr: ['a.ex', (n, v) => `  @${n} "${v}"\n`],
  exput: ['a.ex', (n, v) => `System.put_env("${upper(n)}", "${v}")\n`],
  clj: ['a.clj', (n, v) => `(def ${kebab(n)} "${v}")\n`],
  cljmap: ['config.edn', (n, v) => `{:${kebab(n)} "${v}"\n :port 80}\n`],
  hs: ['A.hs', (n, v) => `${camel(n)} :: String\n${camel(n)} = "${v}"\n`],
  hsrec: ['A.hs', (n, v) => `  cfg { ${camel(n)} = "${v}" }\n`],
  dart: ['a.dart', (n, v) => `static const String ${camel(n)} = '${v}';\n`],
  dartmap: ['a.dart', (n, v) => `headers: {'${kebab(n)}': '${v}'},\n`],
  scala: ['A.scala', (n, v) => `  val ${camel(n)}: String = "${v}"\n`],
  scalaconf: ['application.conf', (n, v) => `acme {\n  ${kebab(n)} = "${v}"\n}\n`],
  hocon: ['application.conf', (n, v) => `acme.${kebab(n)} = ${v}\n`],
  groovy: ['a.groovy', (n, v) => `def ${camel(n)} = '${v}'\n`],
  vb: ['A.vb', (n, v) => `Dim ${camel(n)} As String = "${v}"\n`],
  vbconst: ['A.vb', (n, v) => `Private Const ${upper(n)} As String = "${v}"\n`],
  objc: ['A.m', (n, v) => `static NSString *const k${pascal(n)} = @"${v}";\n`],
  objcset: ['A.m', (n, v) => `[client set${pascal(n)}:@"${v}"];\n`],
  sqlset: ['a.sql', (n, v) => `UPDATE settings SET value = '${v}' WHERE name = '${n}';\n`],
  sqlval: ['a.sql', (n, v) => `INSERT INTO config (name, value) VALUES ('${n}', '${v}');\n`],
  sqlcol: ['a.sql', (n, v) => `INSERT INTO apps (id, ${n}) VALUES (1, '${v}');\n`],
  hardhat: ['hardhat.config.js', (n, v) => `networks: { main: { url: "https://x", ${camel(n)}: "${v}" } },\n`],
  pulumi: ['a.ts', (n, v) => `new aws.ssm.Parameter("${kebab(n)}", { type: "SecureString", value: "${v}" });\n`],
  pulumiyaml: ['Pulumi.dev.yaml', (n, v) => `config:\n  acme:${camel(n)}: ${v}\n`],
  cfn: ['t.yaml', (n, v) => `Parameters:\n  ${pascal(n)}:\n    Type: String\n    Default: ${v}\n`],
  cfnenv: ['t.yaml', (n, v) => `      Environment:\n        Variables:\n          ${upper(n)}: ${v}\n`],
  bicep: ['a.bicep', (n, v) => `param ${camel(n)} string = '${v}'\n`],
  bicepset: ['a.bicep', (n, v) => `      {\n        name: '${upper(n)}'\n        value: '${v}'\n      }\n`],
  helmvals: ['values.yaml', (n, v) => `auth:\n  ${camel(n)}: ${v}\n`],
  ansible: ['vars.yml', (n, v) => `vault_${n}: "${v}"\n`],
  ansinv: ['hosts.ini', (n, v) => `web1 ansible_host=10.0.0.1 ${n}=${v}\n`],
  nix: ['a.nix', (n, v) => `  services.acme.${camel(n)} = "${v}";\n`],
  puppet: ['a.pp', (n, v) => `  ${n} => '${v}',\n`],
  puppetvar: ['a.pp', (n, v) => `$${n} = '${v}'\n`],
  chef: ['default.rb', (n, v) => `default['acme']['${n}'] = '${v}'\n`],
  http: ['a.http', (n, v) => `@${camel(n)} = ${v}\n\nGET https://api.acme.io\n`],
  httphdr: ['a.rest', (n, v) => `GET https://api.acme.io\nX-${kebab(pascal(n))}: ${v}\n`],
  postman: ['p.postman_collection.json', (n, v) => `{"key": "${n}", "value": "${v}", "type": "string"}\n`],
  postmanenv: ['p.json', (n, v) => `{\n\t"key": "${n}",\n\t"type": "secret",\n\t"value": "${v}",\n\t"enabled": true\n}\n`],
  postmanrev: ['p.json', (n, v) => `{\n  "value": "${v}",\n  "key": "${n}"\n}\n`],
  insomnia: ['insomnia.yaml', (n, v) => `      headers:\n        - name: ${n}\n          value: ${v}\n`],
  bruno: ['a.bru', (n, v) => `vars {\n  ${n}: ${v}\n}\n`],
  brunoauth: ['a.bru', (_name, v) => `auth:bearer {\n  token: ${v}\n}\n`],
  curlh: ['a.sh', (n, v) => `curl -H 'X-${kebab(n)}: ${v}' https://api.acme.io\n`],
  curld: ['a.sh', (n, v) => `curl -d '{"${n}":"${v}"}' https://api.acme.io\n`],
  curldata: ['a.sh', (n, v) => `curl --data "${n}=${v}&x=1" https://api.acme.io\n`],
  curlF: ['a.sh', (n, v) => `curl -F ${n}=${v} https://api.acme.io\n`],
  har: ['a.har', (n, v) => `{"name": "${n}", "value": "${v}"},\n`],
  ipynb: ['a.ipynb', (n, v) => `   "source": [\n    "${n} = \\"${v}\\"\\n",\n    "x = 1"\n   ]\n`],
  ipynb2: ['a.ipynb', (n, v) => `    "os.environ['${upper(n)}'] = '${v}'\\n",\n`],
  mdtable: ['a.md', (n, v) => `| ${upper(n)} | ${v} |\n`],
  mdtable3: ['a.md', (n, v) => `| ${upper(n)} | the secret | \`${v}\` |\n`],
  mdbold: ['a.md', (n, v) => `**${spaced(n)}**: ${v}\n`],
  mdlist: ['a.md', (n, v) => `- ${spaced(n)}: \`${v}\`\n`],
  mdcode: ['a.md', (n, v) => `\`\`\`\nexport ${upper(n)}=${v}\n\`\`\`\n`],
  rst: ['a.rst', (n, v) => `:${n}: ${v}\n`],
  rsttable: ['a.rst', (n, v) => `${upper(n)}    ${v}\n`],
  adoc: ['a.adoc', (n, v) => `:${kebab(n)}: ${v}\n`],
  log: ['a.log', (n, v) => `[2026-01-01 10:00:00] DEBUG config: {${n}=${v}, port=80}\n`],
  logj: ['a.log', (n, v) => `{"level":"info","msg":"start","${n}":"${v}"}\n`],
  chat: ['a.txt', (n, v) => `alice: the ${spaced(n)} is ${v}\n`],
  chat2: ['a.txt', (n, v) => `bob> ${spaced(n)}: ${v}\n`],
  chat3: ['a.txt', (n, v) => `New ${spaced(n)} for staging:\n${v}\n`],
  pykw: ['a.py', (n, v) => `    ${n}='${v}',\n`],
  pyset: ['a.py', (n, v) => `app.config['${upper(n)}'] = '${v}'\n`],
  pydef: ['a.py', (n, v) => `def connect(host, ${n}="${v}"):\n`],
  pyget: ['a.py', (n, v) => `x = os.getenv("${upper(n)}", "${v}")\n`],
  builder: ['A.java', (n, v) => `  .${camel(n)}("${v}")\n`],
  setter: ['A.java', (n, v) => `config.set${pascal(n)}("${v}");\n`],
  annot: ['A.java', (n, v) => `@Value("\${acme.${dotted(n)}:${v}}")\n`],
  with: ['A.java', (n, v) => `.with${pascal(n)}("${v}")\n`],
  hdrs: ['A.java', (n, v) => `conn.setRequestProperty("X-${kebab(n)}", "${v}");\n`],
  mapof: ['A.java', (n, v) => `Map.of("${camel(n)}", "${v}");\n`],
  ktmap: ['A.kt', (n, v) => `mapOf("${n}" to "${v}")\n`],
  swiftdict: ['A.swift', (n, v) => `let h = ["${kebab(n)}": "${v}"]\n`],
  swiftenum: ['A.swift', (n, v) => `static let ${camel(n)} = "${v}"\n`],
  rustmap: ['a.rs', (n, v) => `map.insert("${n}", "${v}");\n`],
  rustenv: ['a.rs', (n, v) => `std::env::set_var("${upper(n)}", "${v}");\n`],
  ruststr: ['a.rs', (n, v) => `    ${n}: "${v}".to_string(),\n`],
  gomap: ['a.go', (n, v) => `	"${n}": "${v}",\n`],
  gostruct: ['a.go', (n, v) => `	${pascal(n)}: "${v}",\n`],
  goflag: ['a.go', (n, v) => `flag.String("${kebab(n)}", "${v}", "the ${n}")\n`],
  goset: ['a.go', (n, v) => `req.Header.Set("X-${kebab(n)}", "${v}")\n`],
  phpenv: ['a.php', (n, v) => `putenv('${upper(n)}=${v}');\n`],
  phpenv2: ['a.php', (n, v) => `'${n}' => env('${upper(n)}', '${v}'),\n`],
  phpconst: ['A.php', (n, v) => `    const ${upper(n)} = '${v}';\n`],
  phpprop: ['A.php', (n, v) => `    private $${camel(n)} = "${v}";\n`],
  perl: ['a.pl', (n, v) => `my $${n} = '${v}';\n`],
  perlhash: ['a.pl', (n, v) => `$ENV{${upper(n)}} = "${v}";\n`],
  r: ['a.R', (n, v) => `${n} <- "${v}"\n`],
  rset: ['a.R', (n, v) => `Sys.setenv(${upper(n)} = "${v}")\n`],
  lua: ['a.lua', (n, v) => `local ${n} = "${v}"\n`],
  luat: ['a.lua', (n, v) => `  ["${n}"] = "${v}",\n`],
  ps: ['a.ps1', (n, v) => `$${camel(n)} = ConvertTo-SecureString "${v}" -AsPlainText -Force\n`],
  psarg: ['a.ps1', (n, v) => `Connect-Acme -${pascal(n)} "${v}"\n`],
  pshash: ['a.ps1', (n, v) => `@{ ${pascal(n)} = '${v}' }\n`],
  psset: ['a.ps1', (n, v) => `[Environment]::SetEnvironmentVariable("${upper(n)}", "${v}", "User")\n`],
  bat: ['a.bat', (n, v) => `set "${upper(n)}=${v}"\r\n`],
  setx: ['a.cmd', (n, v) => `setx ${upper(n)} "${v}"\r\n`],
  fish: ['a.fish', (n, v) => `set -gx ${upper(n)} ${v}\n`],
  csh: ['a.csh', (n, v) => `setenv ${upper(n)} ${v}\n`],
  inline: ['a.sh', (n, v) => `${upper(n)}=${v} ./run.sh\n`],
  dockerrun: ['a.sh', (n, v) => `docker run -e ${upper(n)}=${v} acme/app\n`],
  dockerarg: ['a.sh', (n, v) => `docker build --build-arg ${upper(n)}=${v} .\n`],
  kubectl: ['a.sh', (n, v) => `kubectl create secret generic a --from-literal=${kebab(n)}=${v}\n`],
  heroku: ['a.sh', (n, v) => `heroku config:set ${upper(n)}=${v}\n`],
  flyctl: ['a.sh', (n, v) => `fly secrets set ${upper(n)}=${v}\n`],
  gha: ['.github/workflows/a.yml', (n, v) => `        env:\n          ${upper(n)}: ${v}\n`],
  ghaw: ['.github/workflows/a.yml', (n, v) => `        with:\n          ${kebab(n)}: ${v}\n`],
  glci: ['.gitlab-ci.yml', (n, v) => `variables:\n  ${upper(n)}: "${v}"\n`],
  systemd: ['a.service', (n, v) => `Environment="${upper(n)}=${v}"\n`],
  crontab: ['crontab', (n, v) => `${upper(n)}=${v}\n* * * * * x\n`],
  nginx: ['nginx.conf', (n, v) => `proxy_set_header X-${kebab(n)} "${v}";\n`],
  apache: ['a.conf', (n, v) => `SetEnv ${upper(n)} ${v}\n`],
  sub: ['a.xcconfig', (n, v) => `${upper(n)} = ${v}\n`],
  csv: ['a.csv', (n, v) => `${n},${v}\n`],
  tsv: ['a.tsv', (n, v) => `${n}\t${v}\n`],
  yamllist: ['a.yaml', (n, v) => `  - { name: ${upper(n)}, value: "${v}" }\n`],
  tfvarobj: ['a.tf', (n, v) => `  environment = [{ name = "${upper(n)}", value = "${v}" }]\n`],
  tfset: ['a.tf', (n, v) => `  set {\n    name  = "${camel(n)}"\n    value = "${v}"\n  }\n`],
  ecs: ['t.json', (n, v) => `{ "name": "${upper(n)}", "value": "${v}" }\n`],
  appset: ['a.json', (n, v) => `"${pascal(n)}": "${v}"\n`],
  graphql: ['a.graphql', (n, v) => `mutation { login(${camel(n)}: "${v}") { ok } }\n`],
  proto: ['a.textproto', (n, v) => `${n}: "${v}"\n`],
  jsonnet: ['a.jsonnet', (n, v) => `  ${camel(n)}:: '${v}',\n`],
  cue: ['a.cue', (n, v) => `${camel(n)}: "${v}"\n`],
  zig: ['a.zig', (n, v) => `const ${n} = "${v}";\n`],
  nim: ['a.nim', (n, v) => `let ${camel(n)} = "${v}"\n`],
  fs: ['a.fs', (n, v) => `let ${camel(n)} = "${v}"\n`],
  erl: ['a.config', (n, v) => `  {${n}, "${v}"},\n`],
  erlb: ['a.config', (n, v) => `  {${n}, <<"${v}">>},\n`],
  el: ['a.el', (n, v) => `(setq acme-${kebab(n)} "${v}")\n`],
  vim: ['a.vim', (n, v) => `let g:acme_${n} = '${v}'\n`],
  cpp: ['a.cpp', (n, v) => `const std::string ${camel(n)}{"${v}"};\n`],
  cdef: ['a.h', (n, v) => `#define ${upper(n)} "${v}"\n`],
  carr: ['a.c', (n, v) => `static const char ${n}[] = "${v}";\n`],
  arduino: ['a.ino', (n, v) => `const char* ${camel(n)} = "${v}";\n`],
  resx: ['a.resx', (n, v) => `<data name="${pascal(n)}" xml:space="preserve">\n    <value>${v}</value>\n</data>\n`],
  springxml: ['a.xml', (n, v) => `<property name="${camel(n)}" value="${v}"/>\n`],
  envpy: ['a.py', (n, v) => `monkeypatch.setenv("${upper(n)}", "${v}")\n`],
  tomlin: ['a.toml', (n, v) => `auth = { user = "x", ${n} = "${v}" }\n`],
  js2: ['a.js', (n, v) => `process.env.${upper(n)} = '${v}';\n`],
  js3: ['a.js', (n, v) => `process.env['${upper(n)}'] ??= "${v}";\n`],
  jsx: ['a.jsx', (n, v) => `<Provider ${camel(n)}="${v}">\n`],
  vue: ['a.vue', (n, v) => `  :${kebab(n)}="'${v}'"\n`],
  ls: ['a.js', (n, v) => `localStorage.setItem('${n}', '${v}');\n`],
  formd: ['a.js', (n, v) => `form.append('${n}', '${v}');\n`],
  hidden: ['a.html', (n, v) => `<input type="hidden" name="${n}" value="${v}">\n`],
  meta: ['a.html', (n, v) => `<meta name="${kebab(n)}" content="${v}">\n`],
  dataattr: ['a.html', (n, v) => `<div data-${kebab(n)}="${v}">\n`],
};

const seed = Number(process.argv[2] ?? 1);
const shown = Number(process.argv[3] ?? 1);
const rounds = 24;
const next = source(seed);
const pick = (list) => list[Math.floor(next() * list.length)];
let found = 0;
let tried = 0;
for (const [notation, [path, write]] of Object.entries(notations)) {
  const missed = [];
  for (let round = 0; round < rounds; round++) {
    const text = write(pick(names), made(pick(forms), 1000 * seed + tried++));
    if (scan(path, text).some(({ confidence }) => confidence !== 'low')) found++;
    else missed.push(text);
  }
  if (missed.length === 0) continue;
  console.log(`${notation}: ${rounds - missed.length} of ${rounds}`);
  for (const text of missed.slice(0, shown)) console.log(`  ${JSON.stringify(text.slice(0, 140))}`);
}
console.log(`${found} of ${tried} values in ${Object.keys(notations).length} notations`);
