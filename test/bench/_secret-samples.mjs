// Samples for the secret scanner that no rule was written from: whole files as programs leave them, each with one secret
// made anew, and files that only look like it. What is random comes from a seed, so that two runs see the same corpus.

/** A deterministic source of random letters. */
export function letters(seed) {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state / 4294967296;
  };
  const from = (alphabet, length) => Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  const lower = 'abcdefghijklmnopqrstuvwxyz';
  const upper = lower.toUpperCase();
  return {
    hex: (n) => from('0123456789abcdef', n),
    alnum: (n) => from(`${lower}${upper}0123456789`, n),
    base64: (n) => from(`${lower}${upper}0123456789+/`, n),
    /** What people choose: words, digits, a sign. */
    password: () => `${from('BCDFGKLMPRSTVW', 1)}${from(lower, 5)}${from('0123456789', 3)}${from('!#%*+', 1)}`,
    /** What generators of passwords give: letters, digits and some signs. */
    strong: (n, signs = '!#*-_+') =>
      `${from(lower, 1)}${from(`${lower}${upper}0123456789${signs}`, n - 3)}${from(upper, 1)}${from('23456789', 1)}`,
    base32: (n) => from(`${upper}234567`, n),
    digits: (n) => `1${from('0123456789', n - 1)}`,
    fingerprint: () => Array.from({ length: 16 }, () => from('0123456789abcdef', 2)).join(':'),
    uuid: () => [8, 4, 4, 4, 12].map((n) => from('0123456789abcdef', n)).join('-'),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const encode = (text) => Buffer.from(text).toString('base64');
const wrap = (text, width = 64) => text.match(new RegExp(`.{1,${width}}`, 'g')).join('\n');
const begin = '-----BEGIN';

/** Files that hold a secret. */
const positives = {
  '.netrc': (r) => `machine api.acme.io\n  login deploy\n  password ${r.password()}\n`,
  _netrc: (r) => `machine git.acme.io login ci password ${r.alnum(16)}\n`,
  '.npmrc': (r) => `registry=https://npm.acme.io/\n//npm.acme.io/:_authToken=${r.uuid()}\n`,
  '.npmrc#auth': (r) => `//npm.acme.io/:_auth=${encode(`deploy:${r.password()}`)}\nalways-auth=true\n`,
  '.npmrc#password': (r) => `//npm.acme.io/:username=deploy\n//npm.acme.io/:_password=${encode(r.password())}\n`,
  '.pypirc': (r) =>
    `[distutils]\nindex-servers = acme\n\n[acme]\nrepository: https://pypi.acme.io\nusername: deploy\npassword: ${r.password()}\n`,
  '.pgpass': (r) => `db.acme.io:5432:app:deploy:${r.password()}\n`,
  '.my.cnf': (r) => `[client]\nuser=root\npassword=${r.password()}\nhost=db.acme.io\n`,
  '.my.cnf#quoted': (r) => `[mysqldump]\nuser = "backup"\npassword = "${r.password()}"\n`,
  '.s3cfg': (r) =>
    `[default]\naccess_key = AKIA${r
      .alnum(16)
      .toUpperCase()
      .replace(/[0189]/g, 'Q')}\nsecret_key = ${r.base64(40)}\n`,
  '.dockercfg': (r) => `{"https://index.docker.io/v1/": {"auth": "${encode(`acme:${r.password()}`)}", "email": "ops@acme.io"}}`,
  '.docker/config.json': (r) =>
    `{\n  "auths": {\n    "registry.acme.io": {\n      "auth": "${encode(`robot:${r.alnum(20)}`)}"\n    }\n  }\n}\n`,
  '.git-credentials': (r) => `https://deploy:${r.password().replace(/[#%]/g, 'x')}@github.com\n`,
  '.ftpconfig': (r) => `{\n  "protocol": "ftp",\n  "host": "ftp.acme.io",\n  "user": "web",\n  "pass": "${r.password()}"\n}\n`,
  'sftp-config.json': (r) =>
    `{\n  "type": "sftp",\n  "host": "www.acme.io",\n  "user": "web",\n  "password": "${r.password()}",\n  "remote_path": "/srv/www"\n}\n`,
  'sftp.json': (r) => `{\n  "host": "www.acme.io",\n  "username": "web",\n  "passphrase": "${r.password()}"\n}\n`,
  '.remote-sync.json': (r) =>
    `{\n  "hostname": "www.acme.io",\n  "username": "web",\n  "password": "${r.password()}",\n  "transport": "scp"\n}\n`,
  'deployment-config.json': (r) =>
    `{\n  "type": "sftp",\n  "host": "www.acme.io",\n  "username": "web",\n  "password": "${r.password()}"\n}\n`,
  'recentservers.xml': (r) =>
    `<?xml version="1.0"?>\n<FileZilla3>\n<RecentServers>\n<Server>\n<Host>ftp.acme.io</Host>\n<User>web</User>\n<Pass encoding="base64">${encode(r.password())}</Pass>\n</Server>\n</RecentServers>\n</FileZilla3>\n`,
  'filezilla/sitemanager.xml': (r) =>
    `<FileZilla3><Servers><Server><Host>ftp.acme.io</Host><User>web</User><Pass>${r.password()}</Pass></Server></Servers></FileZilla3>\n`,
  'filezilla.xml': (r) => `<Server><Host>ftp.acme.io</Host><Pass>${encode(r.password())}</Pass></Server>\n`,
  'robomongo.json': (r) =>
    `{"connections": [{"serverHost": "db.acme.io", "credentials": [{"databaseName": "app", "userName": "app", "userPassword": "${r.password()}"}]}]}`,
  '.robomongorc.js': (r) => `db.auth("app", "${r.password()}");\n`,
  'ventrilo_srv.ini': (r) => `[Server]\nName=acme\nAdminPassword=${r.password()}\nPassword=${r.alnum(9)}\n`,
  esmtprc: (r) => `hostname = smtp.acme.io:587\nusername = "ops@acme.io"\npassword = "${r.password()}"\nstarttls = required\n`,
  '.msmtprc': (r) => `account acme\nhost smtp.acme.io\nuser ops\npassword ${r.password()}\n`,
  '.fetchmailrc': (r) => `poll mail.acme.io proto imap user "ops" password "${r.password()}" ssl\n`,
  '.muttrc': (r) => `set imap_user = "ops@acme.io"\nset imap_pass = "${r.password()}"\n`,
  '.tugboat': (r) => `---\nauthentication:\n  access_token: ${r.hex(64)}\nssh:\n  ssh_user: root\n`,
  '.config/hub': (r) => `github.com:\n- user: octo\n  oauth_token: ${r.hex(40)}\n  protocol: https\n`,
  'salesforce.js': (r) => `conn.login('ops@acme.io', '${r.password()}', function (error) {});\n`,
  'salesforce.js#constants': (r) => `var username = 'ops@acme.io';\nvar password = '${r.password()}';\n`,
  '.htpasswd': (r) => `admin:$apr1$${r.alnum(8)}$${r.alnum(22)}\n`,
  '.htpasswd#bcrypt': (r) => `admin:$2y$10$${r.alnum(53)}\n`,
  '.htpasswd#sha': (r) => `admin:{SHA}${r.base64(27)}=\n`,
  '.htpasswd#des': (r) => `admin:${r.alnum(13)}\n`,
  'etc/shadow': (r) => `root:$6$${r.alnum(8)}$${r.alnum(86)}:17800:0:99999:7:::\ndaemon:*:17800:0:99999:7:::\n`,
  shadow: (r) => `ops:$5$${r.alnum(16)}$${r.alnum(43)}:18000:0:99999:7:::\n`,
  passwd: (r) => `ftp:$1$${r.alnum(8)}$${r.alnum(22)}:5100:65534::/srv/ftp:/bin/false\n`,
  proftpdpasswd: (r) => `web:$1$${r.alnum(8)}$${r.alnum(22)}:1001:1001::/srv/www:/bin/false\n`,
  'settings.xml': (r) =>
    `<settings><servers><server><id>nexus</id><username>deploy</username><password>${r.password()}</password></server></servers></settings>\n`,
  '.m2/settings.xml': (r) =>
    `<settings>\n  <servers>\n    <server>\n      <id>central</id>\n      <username>deploy</username>\n      <password>${r.alnum(14)}</password>\n    </server>\n  </servers>\n</settings>\n`,
  'gradle.properties': (r) => `org.gradle.jvmargs=-Xmx2g\nnexusUsername=deploy\nnexusPassword=${r.password()}\n`,
  'gradle.properties#signing': (r) =>
    `signing.keyId=24875D73\nsigning.password=${r.password()}\nsigning.secretKeyRingFile=/home/ops/.gnupg/secring.gpg\n`,
  'build.gradle': (r) =>
    `publishing { repositories { maven { url "https://nexus.acme.io"; credentials { username = 'deploy'; password = '${r.password()}' } } } }\n`,
  'NuGet.config': (r) =>
    `<configuration><packageSourceCredentials><acme><add key="Username" value="deploy" /><add key="ClearTextPassword" value="${r.password()}" /></acme></packageSourceCredentials></configuration>\n`,
  'web.config': (r) =>
    `<configuration><connectionStrings><add name="Main" connectionString="Server=db.acme.io;Database=app;User Id=app;Password=${r.password()};" /></connectionStrings></configuration>\n`,
  'web.config#machineKey': (r) =>
    `<machineKey validationKey="${r.hex(128).toUpperCase()}" decryptionKey="${r.hex(64).toUpperCase()}" validation="SHA1" />\n`,
  'appsettings.json': (r) =>
    `{"ConnectionStrings": {"Default": "Data Source=db.acme.io;Initial Catalog=app;User ID=app;Password=${r.password()}"}}\n`,
  'application.properties': (r) =>
    `spring.datasource.url=jdbc:mysql://db.acme.io/app\nspring.datasource.username=app\nspring.datasource.password=${r.password()}\n`,
  'application.yml': (r) =>
    `spring:\n  datasource:\n    url: jdbc:postgresql://db.acme.io/app\n    username: app\n    password: ${r.password()}\n`,
  'jdbc.properties': (r) => `url=jdbc:postgresql://db.acme.io/app?user=app&password=${r.alnum(12)}\n`,
  'jdbc.txt': (r) => `jdbc:sqlserver://db.acme.io:1433;databaseName=app;user=app;password=${r.password()}\n`,
  'oracle.txt': (r) => `jdbc:oracle:thin:app/${r.alnum(10)}@db.acme.io:1521:orcl\n`,
  'secret.yaml': (r) =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  username: ${encode('app')}\n  password: ${encode(r.password())}\n`,
  'secret.yaml#stringData': (r) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  db-pass: ${r.password()}\n`,
  'secret.yaml#other': (r) =>
    `kind: Secret\napiVersion: v1\nmetadata: {name: app}\ndata:\n  config: ${encode(`user=app\npass=${r.password()}\n`)}\n  x: ${encode(r.alnum(24))}\n`,
  'secret.json': (r) =>
    `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "db"}, "data": {"password": "${encode(r.password())}"}}`,
  kubeconfig: (r) => `apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    token: ${r.alnum(40)}\n`,
  '.kube/config': (r) =>
    `apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    client-certificate-data: ${encode(`${begin} CERTIFICATE-----\n`)}\n    client-key-data: ${encode(`${begin} RSA PRIVATE KEY-----\n${wrap(r.base64(640))}\n-----END RSA PRIVATE KEY-----\n`)}\n`,
  'kubeconfig#password': (r) =>
    `apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    username: admin\n    password: ${r.alnum(16)}\n`,
  'terraform.tfstate': (r) =>
    `{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"password": "${r.password()}", "username": "app"}}]}]}`,
  'terraform.tfvars': (r) => `region = "eu-west-1"\ndb_password = "${r.password()}"\n`,
  'wp-config.php': (r) => `<?php\ndefine('DB_NAME', 'wp');\ndefine('DB_USER', 'wp');\ndefine('DB_PASSWORD', '${r.password()}');\n`,
  'wp-config.php#salt': (r) => `<?php\ndefine('AUTH_KEY', '${r.base64(64)}');\ndefine('SECURE_AUTH_KEY', '${r.base64(64)}');\n`,
  'config.php': (r) => `<?php\n$dbuser = 'app';\n$dbpass = '${r.password()}';\n`,
  'config.inc.php': (r) => `<?php\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '${r.password()}';\n`,
  'db.php': (r) => `<?php\n$link = mysqli_connect("db.acme.io", "app", "${r.password()}", "app");\n`,
  'db.pl': (r) => `my $dbh = DBI->connect("dbi:mysql:app;host=db.acme.io", "app", "${r.password()}");\n`,
  'db.py': (r) => `conn = psycopg2.connect(host="db.acme.io", user="app", password="${r.password()}")\n`,
  'db.py#dsn': (r) => `conn = psycopg2.connect("host=db.acme.io dbname=app user=app password=${r.alnum(12)}")\n`,
  'db.rb': (r) => `client = Mysql2::Client.new(host: "db.acme.io", username: "app", password: "${r.password()}")\n`,
  'database.yml': (r) => `production:\n  adapter: mysql2\n  username: app\n  password: ${r.password()}\n`,
  'settings.py': (r) => `DATABASES = {\n    'default': {\n        'USER': 'app',\n        'PASSWORD': '${r.password()}',\n    }\n}\n`,
  'settings.py#secret': (r) => `SECRET_KEY = '${r.alnum(20)}^&=${r.alnum(26)}'\n`,
  'secrets.yml': (r) => `production:\n  secret_key_base: ${r.hex(128)}\n`,
  'secret_token.rb': (r) => `Acme::Application.config.secret_token = '${r.hex(128)}'\n`,
  'config/master.key': (r) => r.hex(32),
  'parameters.yml': (r) => `parameters:\n    database_user: app\n    database_password: ${r.password()}\n    secret: ${r.hex(40)}\n`,
  '.env': (r) => `APP_ENV=production\nDB_PASSWORD=${r.password()}\n`,
  '.env#laravel': (r) => `APP_NAME=Acme\nAPP_KEY=base64:${r.base64(43)}=\n`,
  '.env.production': (r) => `MAIL_USERNAME=ops\nMAIL_PASSWORD="${r.password()}"\n`,
  '.bash_history': (r) => `cd /srv\nmysql -u root -p${r.alnum(10)} app\nls\n`,
  '.bash_history#long': (r) => `mysqldump --user=root --password=${r.alnum(10)} app > app.sql\n`,
  '.zsh_history': (r) => `: 1600000000:0;curl -u deploy:${r.alnum(12)} https://api.acme.io/v1\n`,
  'deploy.sh': (r) => `sshpass -p '${r.password()}' ssh root@www.acme.io uptime\n`,
  'backup.sh': (r) => `PGPASSWORD=${r.alnum(12)} pg_dump -h db.acme.io app > app.sql\n`,
  'login.sh': (r) => `docker login -u deploy -p ${r.alnum(14)} registry.acme.io\n`,
  'redis.sh': (r) => `redis-cli -h cache.acme.io -a ${r.alnum(16)} ping\n`,
  'redis.conf': (r) => `bind 127.0.0.1\nrequirepass ${r.alnum(20)}\n`,
  'curl.sh': (r) => `curl -H "Authorization: Basic ${encode(`deploy:${r.password()}`)}" https://api.acme.io\n`,
  'curl-token.sh': (r) => `curl -H 'X-Api-Key: ${r.alnum(32)}' https://api.acme.io/v1/things\n`,
  'curl-bearer.sh': (r) => `curl -s --header "Authorization: Bearer ${r.alnum(40)}" https://api.acme.io\n`,
  'wget.sh': (r) => `wget --user=deploy --password='${r.password()}' https://files.acme.io/a.zip\n`,
  'ldap.sh': (r) => `ldapsearch -x -D cn=admin,dc=acme,dc=io -w ${r.alnum(12)} -b dc=acme,dc=io\n`,
  'openssl.sh': (r) => `openssl enc -aes-256-cbc -in a -out b -pass pass:${r.alnum(14)}\n`,
  'net-use.bat': (r) => `net use Z: \\\\files.acme.io\\share /user:ACME\\deploy ${r.password()}\n`,
  'psexec.bat': (r) => `psexec \\\\web01 -u ACME\\deploy -p ${r.password()} cmd.exe\n`,
  'login.ps1': (r) => `$p = ConvertTo-SecureString "${r.password()}" -AsPlainText -Force\n`,
  'vsphere.ps1': (r) => `Connect-VIServer -Server vc.acme.io -User admin -Password '${r.password()}'\n`,
  'unattend.xml': (r) =>
    `<AutoLogon><Password><Value>${r.password()}</Value><PlainText>true</PlainText></Password><Username>admin</Username></AutoLogon>\n`,
  'Groups.xml': (r) => `<Properties action="U" newName="" cpassword="${r.base64(64)}" userName="local"/>\n`,
  'router.cfg': (r) => `hostname edge1\nenable secret 5 $1$${r.alnum(4)}$${r.alnum(22)}\n`,
  'switch.cfg': (r) => `username admin privilege 15 password 7 ${r.hex(18).toUpperCase()}\nsnmp-server community ${r.alnum(12)} RW\n`,
  'create.sql': (r) => `CREATE USER 'app'@'%' IDENTIFIED BY '${r.password()}';\n`,
  'alter.sql': (r) => `ALTER ROLE app WITH LOGIN PASSWORD '${r.password()}';\n`,
  'login.sql': (r) => `CREATE LOGIN app WITH PASSWORD = '${r.password()}';\n`,
  id_rsa: (r) =>
    `${begin} OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gtcn\n${wrap(r.base64(700), 70)}\n-----END OPENSSH PRIVATE KEY-----\n`,
  'server.key': (r) =>
    `${begin} PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC${r.base64(32)}\n${wrap(r.base64(640))}\n-----END PRIVATE KEY-----\n`,
  'ec.pem': (r) => `${begin} EC PRIVATE KEY-----\nMHcCAQEEI${r.base64(55)}\n${wrap(r.base64(100))}\n-----END EC PRIVATE KEY-----\n`,
  'key.json': (r) =>
    `{"private_key": "${begin} PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC${r.base64(32)}\\n${r.base64(64)}\\n${r.base64(64)}\\n-----END PRIVATE KEY-----\\n"}`,
  'key.ppk': (r) =>
    `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAADAQABAAABAQ\nPrivate-Lines: 8\n${wrap(r.base64(400))}\n`,
  'secret.asc': (r) =>
    `${begin} PGP PRIVATE KEY BLOCK-----\n\nlQOYBF${r.base64(58)}\n${wrap(r.base64(600))}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n`,
  'key.b64': (r) =>
    `${encode(`${begin} RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA${r.base64(48)}\n${wrap(r.base64(640))}\n-----END RSA PRIVATE KEY-----\n`)}\n`,
  'vpn.conf': (r) => `[Interface]\nPrivateKey = ${r.base64(42)}E=\nAddress = 10.0.0.2/32\n`,
  'vpn-psk.conf': (r) => `[Peer]\nPublicKey = ${r.base64(42)}E=\nPresharedKey = ${r.base64(42)}E=\n`,
  'wpa_supplicant.conf': (r) => `network={\n  ssid="acme"\n  psk="${r.password()}"\n}\n`,
  credentials: (r) =>
    `[default]\naws_access_key_id = AKIA${r
      .alnum(16)
      .toUpperCase()
      .replace(/[0189]/g, 'Q')}\naws_secret_access_key = ${r.base64(40)}\n`,
  'credentials.xml': (r) =>
    `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl><username>deploy</username><password>${r.password()}</password></com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n`,
  'application_default_credentials.json': (r) =>
    `{"client_id": "764086051850-${r.hex(32)}.apps.googleusercontent.com", "client_secret": "${r.alnum(24)}", "refresh_token": "1//0${r.alnum(60)}", "type": "authorized_user"}`,
  'tomcat-users.xml': (r) => `<tomcat-users><user username="admin" password="${r.password()}" roles="manager-gui"/></tomcat-users>\n`,
  'server.xml': (r) => `<Connector port="8443" keystoreFile="k.jks" keystorePass="${r.password()}" />\n`,
  'hibernate.cfg.xml': (r) => `<property name="hibernate.connection.password">${r.password()}</property>\n`,
  'dbeaver-data-sources.xml': (r) => `<connection user="app" password="${r.password()}" url="jdbc:postgresql://db.acme.io/app"/>\n`,
  '.dbeaver/credentials-config.json': (r) => `{"postgres-jdbc-1": {"#connection": {"user": "app", "password": "${r.password()}"}}}`,
  'WebServers.xml': (r) =>
    `<webServer id="1" name="www"><fileTransfer host="www.acme.io" port="22" password="${r.hex(40)}" username="web" /></webServer>\n`,
  'mongod.js': (r) => `db.createUser({ user: "app", pwd: "${r.password()}", roles: ["readWrite"] });\n`,
  'mongo.txt': (r) => `mongodb://app:${r.alnum(14)}@db.acme.io:27017/app?authSource=admin\n`,
  'amqp.yaml': (r) => `broker: amqp://app:${r.alnum(14)}@mq.acme.io:5672/%2f\n`,
  'ftp.txt': (r) => `ftp://web:${r.alnum(10)}@ftp.acme.io/www/\n`,
  'smb.txt': (r) => `smb://ACME;deploy:${r.alnum(10)}@files.acme.io/share\n`,
  'proxy.sh': (r) => `export https_proxy=http://deploy:${r.alnum(12)}@proxy.acme.io:3128\n`,
  'compose.yaml': (r) => `services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${r.alnum(14)}\n`,
  'compose.yaml#list': (r) => `services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=${r.alnum(14)}\n`,
  Dockerfile: (r) => `FROM alpine\nENV API_TOKEN ${r.alnum(32)}\n`,
  'inventory.ini': (r) => `[web]\nweb01 ansible_user=root ansible_ssh_pass=${r.alnum(12)}\n`,
  'group_vars/all.yml': (r) => `mysql_root_password: "${r.password()}"\n`,
  Vagrantfile: (r) => `config.ssh.password = "${r.password()}"\n`,
  'config.xml': (r) => `<apiKey>${r.hex(32)}</apiKey>\n`,
  'config.toml': (r) => `[auth]\napi_token = "${r.alnum(36)}"\n`,
  'client.go': (r) => `package main\n\nconst apiKey = "${r.alnum(32)}"\n`,
  'client.js': (r) => `const client = new Acme({ clientSecret: '${r.alnum(32)}' });\n`,
  'client.java': (r) => `private static final String SECRET_KEY = "${r.alnum(32)}";\n`,
  'client.cs': (r) => `var password = "${r.password()}";\n`,
  'client.swift': (r) => `let apiSecret = "${r.alnum(40)}"\n`,
  'Main.kt': (r) => `val authToken: String = "${r.alnum(32)}"\n`,
  'strings.xml': (r) => `<string name="google_api_key">AIza${r.alnum(35)}</string>\n`,
  'Info.plist': (r) => `<key>ApiKey</key>\n<string>${r.alnum(32)}</string>\n`,
  'notes.md': (r) => `The admin password is: ${r.password()}\n`,
  'notes.txt': (r) => `user: admin\npass: ${r.password()}\n`,
  'mail.txt': (r) => `Your username: deploy\nYour password: ${r.alnum(10)}\n`,
  'debug.log': (r) => `2026-01-01 12:00:00 DEBUG Authorization: Bearer ${r.alnum(48)}\n`,
  'url.txt': (r) => `https://api.acme.io/v1/things?api_key=${r.hex(32)}&page=2\n`,
  'index.html': (r) => `<input type="password" name="password" value="${r.password()}">\n`,
  'rdp.rdp': (r) => `full address:s:www.acme.io\nusername:s:admin\npassword 51:b:${r.hex(200).toUpperCase()}\n`,
  'task.bat': (r) => `schtasks /create /tn backup /tr b.bat /sc daily /ru ACME\\deploy /rp ${r.password()}\n`,
  'config.json#odbc': (r) => `{"dsn": "Driver={ODBC Driver 17};Server=db.acme.io;UID=app;PWD=${r.password()};"}`,
};

const words = ['secret', 'password', 'token', 'api_key'];

/** Files without a secret. */
const negatives = {
  'README.md': () => 'Set `password` to your password, e.g. `password=<your-password>`.\n',
  'README.md#url': () => 'Clone https://user:password@example.com/repo.git or postgres://user:pass@localhost/db\n',
  '.env.example': () => 'DB_PASSWORD=changeme\nAPI_KEY=your-api-key-here\nSECRET_KEY=xxxxxxxxxxxxxxxx\n',
  '.env': () => ['DB_PASSWORD=$', '{DB_PASSWORD}\nTOKEN=$(cat /run/secrets/token)\n'].join(''),
  'config.py': () => 'password = os.environ["DB_PASSWORD"]\nsecret = get_secret("db/password")\n',
  'config.js': () => "const password = process.env.DB_PASSWORD;\nconst token = await getToken('acme');\n",
  'main.go': () => 'password := flag.String("password", "", "the password of the database")\ntoken := r.Header.Get("X-Api-Key")\n',
  'en.json': () =>
    '{"password": "Enter your password", "token": "Token", "secret_key": "Your secret key", "forgot_password": "Forgot your password?"}',
  'de.yml': () => 'de:\n  password: "Passwort eingeben"\n  api_key: "Dein API-Schlüssel"\n',
  'values.yaml': () => 'auth:\n  password: ""\n  existingSecret: my-release-db\n  secretKey: password\n',
  'deployment.yaml': () => 'env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db-credentials\n      key: password\n',
  'ci.yml': () => ['env:\n  TOKEN: $', '{{ secrets.TOKEN }}\n  PASSWORD: $', '{{ steps.login.outputs.password }}\n'].join(''),
  'main.tf': () =>
    [
      'resource "aws_db_instance" "db" {\n  password = var.db_password\n  token = data.vault.db.token\n  secret = "$',
      '{random_password.db.result}"\n}\n',
    ].join(''),
  'package-lock.json': (r) => `{"lodash": {"version": "4.17.21", "integrity": "sha512-${r.base64(86)}=="}}`,
  'yarn.lock': (r) =>
    `lodash@^4:\n  resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#${r.hex(40)}"\n  integrity sha512-${r.base64(86)}==\n`,
  'go.sum': (r) => `github.com/acme/token v1.2.3 h1:${r.base64(43)}=\ngithub.com/acme/token v1.2.3/go.mod h1:${r.base64(43)}=\n`,
  'Cargo.lock': (r) => `[[package]]\nname = "secrecy"\nversion = "0.8.0"\nchecksum = "${r.hex(64)}"\n`,
  'requirements.txt': (r) => `django==5.1 --hash=sha256:${r.hex(64)}\n`,
  'Gemfile.lock': (r) => `GIT\n  remote: https://github.com/acme/token.git\n  revision: ${r.hex(40)}\n`,
  'commit.txt': (r) => `commit ${r.hex(40)}\nAuthor: A <a@acme.io>\n\n    Rotate the api key\n`,
  'id_rsa.pub': (r) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC${r.base64(300)} ops@acme.io\n`,
  'cert.pem': (r) => `${begin} CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE${r.base64(44)}\n${wrap(r.base64(640))}\n-----END CERTIFICATE-----\n`,
  'public.pem': (r) =>
    `${begin} PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${r.base64(32)}\n${wrap(r.base64(300))}\n-----END PUBLIC KEY-----\n`,
  'encrypted.pem': (r) =>
    `${begin} ENCRYPTED PRIVATE KEY-----\nMIIFHDBOBgkqhkiG9w0BBQ0wQTApBgkq${r.base64(32)}\n${wrap(r.base64(640))}\n-----END ENCRYPTED PRIVATE KEY-----\n`,
  'encrypted-rsa.pem': (r) =>
    `${begin} RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${r.hex(32).toUpperCase()}\n\n${wrap(r.base64(640))}\n-----END RSA PRIVATE KEY-----\n`,
  'encrypted-ssh': (r) =>
    `${begin} OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABB${r.base64(7)}\n${wrap(r.base64(700), 70)}\n-----END OPENSSH PRIVATE KEY-----\n`,
  'key.ppk': (r) => `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: aes256-cbc\nPrivate-Lines: 8\n${wrap(r.base64(400))}\n`,
  'pgp-public.asc': (r) =>
    `${begin} PGP PUBLIC KEY BLOCK-----\n\nmQENBF${r.base64(58)}\n${wrap(r.base64(600))}\n-----END PGP PUBLIC KEY BLOCK-----\n`,
  'sealed.yaml': (r) =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${r.base64(200)}\n`,
  'sops.yaml': (r) =>
    `db_password: ENC[AES256_GCM,data:${r.base64(16)}=,iv:${r.base64(43)}=,tag:${r.base64(22)}==,type:str]\nsops:\n  version: 3.8.1\n`,
  'vault.yml': (r) => `$ANSIBLE_VAULT;1.1;AES256\n${wrap(r.hex(400), 80)}\n`,
  'ansible.yml': (r) => `password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${r.hex(80)}\n`,
  'age.txt': (r) => `# public key: age1${r.alnum(58).toLowerCase()}\n`,
  'tracking.js': (r) => `gtag('config', 'UA-${r.hex(8).replace(/\D/g, '1')}-1');\n`,
  'uuid.json': (r) => `{"id": "${r.uuid()}", "request_id": "${r.uuid()}", "key_id": "${r.uuid()}"}`,
  'sha.txt': (r) => `sha256: ${r.hex(64)}\nmd5 ${r.hex(32)}\n`,
  'image.yaml': (r) => `image: registry.acme.io/app@sha256:${r.hex(64)}\n`,
  'app.java': () => 'String password = getPassword();\nif (password.equals(other.password)) { return token.getValue(); }\n',
  'app.ts': () =>
    "interface Login { password: string; token?: string }\nconst secretKey: SecretKey = loadKey();\nexport const TOKEN_TYPE = 'access_token';\n",
  'form.html': () =>
    '<input type="password" name="password" placeholder="Enter password" value="">\n<label for="api_key">API key</label>\n',
  'masked.log': () => 'login user=ops password=******** token=[REDACTED] api_key=****************\n',
  'jwt.md': () =>
    `${['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'].join('.')}\n`,
  'aws.md': () =>
    `AWS_ACCESS_KEY_ID=${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}\nAWS_SECRET_ACCESS_KEY=${['wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYEXAMPLEKEY'].join('')}\n`,
  'curl.md': () =>
    'curl -u "$USER:$PASSWORD" https://api.acme.io\ncurl -H "Authorization: Bearer $TOKEN" https://api.acme.io\ncurl -u username:password https://example.com\n',
  'mysql.sh': () => 'mysql -u root -p"$MYSQL_ROOT_PASSWORD" app\nmysql -u root -p app\nsshpass -e ssh root@www\n',
  'docker.sh': () => 'echo "$TOKEN" | docker login -u deploy --password-stdin registry.acme.io\n',
  'netrc.md': () => 'machine example.com\nlogin USERNAME\npassword PASSWORD\n',
  'settings.xml': () =>
    ['<server><id>nexus</id><username>deploy</username><password>$', '{env.NEXUS_PASSWORD}</password></server>\n'].join(''),
  'settings-encrypted.xml': (r) => `<server><id>nexus</id><password>{${r.base64(43)}=}</password></server>\n`,
  'gradle.properties': () => 'nexusPassword=\nsigning.password=<password>\n',
  'NuGet.config': () => '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />\n',
  'wp-config-sample.php': () => "define('DB_PASSWORD', 'password_here');\ndefine('AUTH_KEY', 'put your unique phrase here');\n",
  'secrets.yml': () => 'production:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n',
  'database.yml': () => "production:\n  password: <%= ENV['DB_PASSWORD'] %>\n",
  'docker-config.json': () => '{"auths": {"registry.acme.io": {}}, "credsStore": "desktop"}',
  passwd: () => 'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n',
  shadow: () => 'root:!:17800:0:99999:7:::\ndaemon:*:17800:0:99999:7:::\n',
  'secret.yaml': () =>
    [
      'kind: Secret\napiVersion: v1\nmetadata:\n  name: db\ndata:\n  password: {{ .Values.password | b64enc }}\nstringData:\n  token: $',
      '{TOKEN}\n',
    ].join(''),
  'configmap.yaml': (r) => `kind: ConfigMap\napiVersion: v1\ndata:\n  logo: ${r.base64(200)}\n`,
  'kubeconfig.yaml': (r) =>
    `apiVersion: v1\nkind: Config\nclusters:\n- cluster:\n    certificate-authority-data: ${encode(`${begin} CERTIFICATE-----\nMII${r.base64(61)}\n`)}\n`,
  'public.env': (r) => `STRIPE_PUBLISHABLE_KEY=pk_live_${r.alnum(24)}\nRECAPTCHA_SITE_KEY=6L${r.alnum(38)}\n`,
  'css.css': () => '.password-input, .token-list { color: #a1b2c3; background: url(data:image/png;base64,iVBORw0KGgo=) }\n',
  'bundle.js': (r) => `!function(e,t){e.key=t.token,e.password=t.secret||"",n.exports=r("${r.hex(20)}")}(this,0);\n`,
  'enum.rs': () => 'pub enum Token { Password, SecretKey, ApiKey(String) }\nlet token = tokens.next().unwrap();\n',
  'parser.c': () => 'static const char *token_names[] = { "TOKEN_IDENTIFIER", "TOKEN_NUMBER" };\nint key = KEY_LEFTSHIFT;\n',
  'swagger.json': () =>
    '{"securitySchemes": {"api_key": {"type": "apiKey", "name": "X-API-Key", "in": "header"}}, "example": {"password": "string", "token": "string"}}',
  'datasource.ini': () => ';password = \nadmin_password = admin\nsecret_key = \n',
  'phrases.yml': () => 'passphrase: correct horse battery staple\n',
  'table.sql': () =>
    "CREATE TABLE users (id int, password varchar(255) NOT NULL, api_key char(32) DEFAULT NULL);\nINSERT INTO settings VALUES ('password_policy', 'strict');\n",
  'role.sql': () => 'ALTER ROLE app WITH PASSWORD :password;\nCREATE USER app IDENTIFIED BY ?;\n',
  'url.txt': () => 'https://example.com/reset?token=TOKEN&key=YOUR_API_KEY\nhttps://api.acme.io/v1/keys/{key}\n',
  'i18n.po': () => 'msgid "password"\nmsgstr "Kennwort"\nmsgid "Invalid token: %s"\nmsgstr "Ungültiges Token: %s"\n',
  'schema.graphql': () => 'type Mutation { login(password: String!, token: String): AccessToken! }\n',
  'nginx.conf': () => 'auth_basic_user_file /etc/nginx/.htpasswd;\nssl_certificate_key /etc/ssl/private/server.key;\n',
  'webhook.txt': () => 'https://hooks.slack.com/services/YOUR/WEBHOOK/URL\n',
  'sentry.js': (r) => `Sentry.init({ dsn: 'https://${r.hex(32)}@o123456.ingest.sentry.io/1234567' });\n`,
  'firebase.md': () => 'apiKey: "YOUR_API_KEY"\nauthDomain: "PROJECT_ID.firebaseapp.com"\n',
  'router.md': () => 'Use `enable secret <password>` and `snmp-server community public RO`.\n',
  'algorithm.py': () =>
    "ALLOWED = string.ascii_letters + string.digits\nTOKEN = 'abcdefghijklmnopqrstuvwxyz0123456789'\nPASSWORD_HASHERS = ['django.contrib.auth.hashers.PBKDF2PasswordHasher']\n",
};

/** Short lines as they stand in code and chat: one name of a provider, words, and a value of its kind. */
const phrases = [
  (name, value) => `${name} token = '${value}'\n`,
  (name, value) => `${name}_api_key: "${value}"\n`,
  (name, value) => `# the ${name} secret for staging is ${value}\n`,
  (name, value) => `client = ${name}.Client("${value}")\n`,
  (name, value) => `{"${name}": {"apiKey": "${value}"}}\n`,
  (name, value) => `export ${name.toUpperCase()}_TOKEN=${value}\n`,
  (name, value) => `curl -H "X-${name}-Key: ${value}" https://api.${name}.com\n`,
  (name, value) => `X-Api-Key header from ${name} = ${value}\n`,
  (name, value) => `https://api.${name}.com/v1?access_key=${value}\n`,
  (name, value) => `<${name}><token>${value}</token></${name}>\n`,
];

/** Names of services that no rule knows: what a scanner makes of a provider it has never heard of. */
const unheard = ['zorbly', 'quintavo', 'mellifer', 'brackish', 'ostrava'];

/** @returns the corpus: label, path and text of every sample. */
export function sampleCorpus(seed = 1) {
  const samples = [];
  let count = seed;
  const add = (label, files, rounds) => {
    for (const [name, make] of Object.entries(files)) {
      for (let round = 0; round < rounds; round++) {
        const at = `${samples.length}`.padStart(4, '0');
        samples.push({ label, path: `${at}/${name.replace(/#.*$/, '')}`, text: make(letters(++count)) });
      }
    }
  };
  add('positives', positives, 3);
  add('negatives', negatives, 2);
  for (const name of unheard) {
    for (const phrase of phrases) {
      const r = letters(++count);
      samples.push({
        label: 'positives',
        path: `${samples.length}/sample.txt`,
        text: phrase(name, r.pick([r.alnum(32), r.alnum(40), r.alnum(24)])),
      });
    }
  }
  for (const word of words)
    samples.push({ label: 'negatives', path: `${samples.length}/word.txt`, text: `${word}: ${word}\nmy_${word} = "my-${word}"\n` });
  return samples;
}
