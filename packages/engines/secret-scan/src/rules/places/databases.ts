// Passwords handed to databases: SQL statements, arguments of connect functions, connection strings without a scheme.

import type { Candidate, SecretRule } from '../../rule.js';
import { made, placeRule, typedPassword } from './place.js';

const change = 'Change the password of the database user';
const gives = 'log in to the database';

/** The statement is about an account. */
const sqlContext = /\b(?:user|grant|role|login|alter|create|set)\b/i;

/** Bundles of messages of Java: `config_pt_BR.properties`. */
const translations = /_[a-z]{2,3}(?:_[A-Z]{2})?\.properties$/;

/** `connect(host=host, pwd=db_pwd, tls=context)`: a variable that is handed on, in a call that no quotation has begun in. */
function isNextArgument({ secret, before }: Candidate): boolean {
  return /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6},$/.test(secret) && /\w\([^()"'`\n]{0,400}$/.test(before);
}

export const databaseRules: readonly SecretRule[] = [
  placeRule({
    id: 'sql-user-password',
    aliases: ['sql-ddl-password'],
    title: 'Password of a database user in SQL',
    gives,
    change,
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
    pattern:
      /(?:identified (?:with [\w']{1,40} )?by(?: password)?|(?:with|login|encrypted|set|role|user)\s{1,3}(?:login\s{1,3}|encrypted\s{1,3})?password(?:\s{1,3}for\s{1,3}[^=\n]{1,80})?|(?<=\b(?:user|role)\s{1,3}["\w.$-]{1,64}\s{1,3})password (?=['"]))\s{0,3}=?\s{0,3}(?:password\(|n)?(?:(?<quote>['"])(?<secret>[^'"\n]{3,120})\k<quote>|(?<=by[ \t]{1,3})(?<bare>(?=[\w$#]{0,40}\d)[A-Za-z][\w$#]{5,40})(?=[ \t]{0,3}(?:;|$|\r?\n|default |account |quota |profile )))/iy,
    judge: (candidate) =>
      !sqlContext.test(candidate.before.slice(-160))
        ? undefined
        : /^\*[0-9A-F]{40}$|^(?:SCRAM-SHA-256\$|md5[0-9a-f]{32})/.test(candidate.secret)
          ? { severity: 'medium', what: 'Password hash of a database user' }
          : typedPassword(candidate),
    bad: [
      { text: () => `CREATE USER 'app'@'%' IDENTIFIED BY '${made(1)}';`, path: 'init.sql' },
      { text: () => `ALTER ROLE app WITH PASSWORD '${made(2)}';`, path: 'roles.sql' },
      { text: () => `mysql -e "GRANT ALL ON a.* TO a IDENTIFIED BY '${made(3)}'"`, path: 'setup.sh' },
      { text: () => `CREATE LOGIN app WITH PASSWORD = N'${made(4)}';`, path: 'login.sql' },
      { text: () => `ALTER USER postgres PASSWORD '${made(18)}';`, path: 'alter.sql' },
      // Oracle takes it without quotes.
      { text: () => `CREATE USER app IDENTIFIED BY ${made(17)} DEFAULT TABLESPACE users;`, path: 'users.sql' },
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
  placeRule({
    id: 'database-connect-password',
    title: 'Password in a call that opens a database',
    gives,
    change,
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
    pattern:
      /(?:mysql_p?connect|mysqli_(?:real_)?connect|new mysqli|new sequelize|new pdo|oci_connect|ocilogon|mssql_connect|sqlsrv_connect|odbc_connect|dbi(?:->|\.)connect|getconnection|db\.auth|conn\.login|ftp_login|ssh2_auth_password|ldap_bind|mysqldb\.connect|pymysql\.connect|cx_oracle\.connect|imap_open|(?:http)?basicauth|usernamepasswordcredentials|networkcredential|\.basic_auth|setbasicauth|passwordauthentication)\s{0,2}\(\s{0,4}(?:[\w.$[\]'"]{1,60}\s{0,2},\s{0,4}){0,2}?(?:["'](?<first>[^"'\n]{0,200})["']\s{0,2},\s{0,10})(?:["'][^"'\n]{0,120}["']\s{0,2},\s{0,10})?(?:Some\(\s{0,2})?["'](?<secret>[^"'\n]{4,120})["'](?:\s{0,2}\.tochararray\(\))?\s{0,2}(?=[,)])/iy,
    judge: (candidate) =>
      candidate.secret === candidate.match.groups?.first || /[ :/]/.test(candidate.secret) ? undefined : typedPassword(candidate),
    bad: [
      { text: () => `mysqli_connect("db.acme.io", "app", "${made(5)}", "app");`, path: 'db.php' },
      { text: () => `DBI->connect("dbi:mysql:app", "app", "${made(6)}");`, path: 'db.pl' },
      { text: () => `DriverManager.getConnection("jdbc:h2:mem", "app", "${made(7)}");`, path: 'Db.java' },
      { text: () => `requests.get(url, auth=HTTPBasicAuth('ci', '${made(8)}'))`, path: 'a.py' },
      { text: () => `new Sequelize('app', 'ci', '${made(15)}', { host: 'db.acme.io' })`, path: 'db.js' },
      { text: () => `client.get(url).basic_auth("ci", Some("${made(16)}"))`, path: 'a.rs' },
    ],
    good: [
      { text: 'mysqli_connect($host, $user, $password, $name);', path: 'db.php' },
      { text: 'DriverManager.getConnection("jdbc:h2:mem", "sa", "");', path: 'Db.java' },
      { text: 'mysqli_connect("localhost", "user", "password", "app");', path: 'db.php' },
    ],
  }),
  placeRule({
    id: 'connection-string-password',
    aliases: ['dotnet-connection-string', 'odbc-connection-string'],
    title: 'Password in a connection string',
    gives,
    change,
    keywords: ['host=', 'server=', 'server =', 'data source=', 'data source =', 'dbname=', 'driver=', 'uid=', 'user id=', 'user id ='],
    pattern:
      /(?:host|server|data source|dbname|driver|uid|user id)[ ]?=[^"'`\n]{1,200}?[\s;&](?:password|pwd|passwd)[ ]?=[ ]?(?<secret>[^\s"'`;&<>]{3,120})/iy,
    // `connect(host=self.host, pwd=self.pwd)` passes the password on; a file of translations says what it is called.
    judge: (candidate) =>
      translations.test(candidate.path) ||
      /^(?=[^)\]]{1,200}[)\]])[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[\w{1,60}\]){0,6}[)\]]{0,4}$/.test(candidate.secret) ||
      isNextArgument(candidate)
        ? undefined
        : typedPassword(candidate),
    bad: [
      { text: () => `connect("host=db.acme.io dbname=app user=app password=${made(9)}")`, path: 'db.py' },
      { text: () => `dsn = 'Driver={ODBC Driver 17};Server=db;UID=app;PWD=${made(10)};'`, path: 'db.py' },
      { text: () => `jdbc:sqlserver://db:1433;databaseName=app;user id=app;password=${made(11)}`, path: 'a.txt' },
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
  placeRule({
    id: 'jdbc-url-password',
    aliases: ['jdbc-connection-string'],
    title: 'Password in a JDBC URL',
    gives,
    change,
    keywords: ['jdbc:'],
    pattern:
      /jdbc:(?:oracle:thin:[\w.-]{1,40}\/(?<secret>[^\s"'@/:]{3,80})@|[a-z0-9]{2,20}:[^\s"'<>]{1,200}?[?&;](?:password|pwd)=(?<bare>[^\s"'&;<>]{3,120}))/iy,
    bad: [
      { text: () => `jdbc:postgresql://db.acme.io/app?user=app&password=${made(12)}`, path: 'jdbc.properties' },
      { text: () => `jdbc:oracle:thin:app/${made(13)}@db.acme.io:1521:orcl`, path: 'a.txt' },
      { text: () => `url="jdbc:mysql://db/app?password=${made(14)}&user=a"`, path: 'a.xml' },
    ],
    good: [
      { text: 'jdbc:postgresql://db.acme.io/app', path: 'a.properties' },
      { text: ['jdbc:mysql://db/app?user=a&password=$', '{DB_PASSWORD}'].join(''), path: 'a.properties' },
      { text: ['jdbc:oracle:thin:scott/', '@localhost:1521:orcl'].join('password'), path: 'a.md' },
    ],
  }),
];
