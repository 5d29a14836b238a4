"use strict";
exports.id = 1982;
exports.ids = [1982];
exports.modules = {

/***/ 1982:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var passwordJudgement = (function passwordJudgement({ secret: written, after, match, path }) {
    const secret = decoded(written);
    if (secret.length < 4 || weakPasswords.test(secret) || secret === match.groups?.user)
        return undefined;
    // The same word for host, database and password is a local set-up or a sample; so is `my_password`.
    if (new RegExp(`^@(?:${escaped(secret)}[:/]|[^\\s"'/]{1,200}/${escaped(secret)}(?![\\w-]))`).test(after) || (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeUpPassword */ .kD)(secret))
        return undefined;
    if (/^[[<{(]|[\]>})]$|^\$|^%[sd({]|[{}<>`]/.test(written))
        return undefined;
    // What somebody chose for a test or a manual is a guess.
    const guess = (_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.test(path) || (0,_generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(path).is('reading')) && !(0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(secret);
    const host = /^@([^/:?#\s"']{1,253})/.exec(after)?.[1] ?? '';
    if (/(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:host(?:name)?|server|my-?host|your-?host)$/i.test(host))
        return undefined;
    if (/^(?:localhost|127\.[\d.]{3,11}|0\.0\.0\.0|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|host\.docker\.internal)$/i.test(host))
        return { severity: 'medium', confidence: !guess && ((0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(secret) || isChosen(secret)) ? 'medium' : 'low' };
    return guess ? { confidence: 'low' } : {};
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionRules: () => (/* binding */ connectionRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8527);
/* harmony import */ var _generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5440);
/* harmony import */ var _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3316);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(806);
// Passwords in URLs and connection strings of databases and brokers.




const weakPasswords = /^(?:pass(?:word|wd)?|pwd|secret|admin|root|user(?:name)?|test(?:ing|er)?|guest|postgres|mysql|mongo|redis|rabbitmq|changeit|[a-z]{1,3}|\d{1,4}|p@ss|\*+|\.+|:?password:?)$/i;
/** What stands for a password in documents and local set-ups is no leak. */

/** A URL spells the signs of a password as `%21`. */
function decoded(written) {
    try {
        return written.includes('%') ? decodeURIComponent(written) : written;
    }
    catch {
        return written;
    }
}
/** Letters and digits or signs, eight and more: somebody made it up for this place. */
function isChosen(secret) {
    return secret.length >= 8 && /[A-Za-z]/.test(secret) && /[^A-Za-z]/.test(secret) && !(0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isWords */ .yP)(secret);
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** Letters of a user, if any. */
const user = "[A-Za-z0-9_.%~!$&'*+,;=\\\\-]{0,100}";
/** Begins behind the scheme: its end is one word to look for, and rarer than names of databases. */
const url = (schemes) => new RegExp(
// Most addresses have no user before a colon, which is sooner seen than what scheme they have.
`(?=://${user}:)(?<=(?<![A-Za-z0-9+.-])(?:${schemes}))://(?<user>${user}):(?<secret>[^\\s"'\`<>@/:?#\\[\\]{}|\\\\^]{1,120})(?=@[A-Za-z0-9_.[-])`, 'iy');
const secretText = ['vR7mQ2', 'xLp9Tz'].join('');
const tokenText = ['kR8w2Zp4Lq7tV3', 'xYbN6mQ1sDf5Gh'].join('');
const connectionRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenRule */ .Ow)({
        id: 'database-url-password',
        aliases: ['postgres-uri', 'mysql-uri', 'mongodb-uri', 'redis-uri', 'amqp-uri'],
        title: 'Password in a database or broker URL',
        power: 'log in to the database or broker',
        revoke: 'by changing the password of the user',
        keywords: ['://'],
        token: /x/,
        check: {
            anchor: 'keyword',
            pattern: url('postgres(?:ql)?(?:\\+[a-z0-9]{1,20})?|mysql(?:\\+[a-z0-9]{1,20})?|mariadb|mongodb(?:\\+srv)?|redis(?:s|\\+sentinel)?|amqps?|mssql(?:\\+[a-z0-9]{1,20})?|sqlserver|clickhouse(?:\\+[a-z0-9]{1,20})?|cockroachdb|kafka|nats|ldaps?|snowflake|redshift(?:\\+[a-z0-9_]{1,30})?|postgis|neo4j(?:\\+[a-z]{1,6})?|bolt(?:\\+[a-z]{1,6})?|oracle(?:\\+[a-z0-9_]{1,20})?|db2|ibm_db(?:_sa)?|vertica(?:\\+[a-z0-9_]{1,20})?|couchbases?|couchdb|cassandra|elasticsearch|influxdb|memcached|stomp|pulsar(?:\\+ssl)?|activemq|solr|presto|trino|hive|teradata(?:sql)?|firebird|questdb|timescaledb|rethinkdb|hana|druid|exasol'),
            judge: passwordJudgement,
        },
        bad: [
            { text: () => `DATABASE_URL=postgres://app:${secretText}@db.acme.io:5432/app` },
            { text: () => `mongodb+srv://root:${secretText}@cluster0.acme.mongodb.net` },
            { text: () => `redis://:${secretText}@cache.acme.io:6379` },
        ],
        good: [
            { text: 'postgres://user:password@host:5432/db' },
            { text: () => ['mysql://root:', '{DB_PASSWORD}@db.acme.io/app'].join('$') },
            { text: 'redis://localhost:6379' },
        ],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenRule */ .Ow)({
        id: 'url-password',
        aliases: ['basic-auth-url'],
        severity: 'high',
        confidence: 'medium',
        title: 'Password in a URL',
        power: 'log in where the URL points',
        revoke: 'by changing the password',
        keywords: ['://'],
        token: /x/,
        check: {
            anchor: 'keyword',
            pattern: url('https?|ftps?|sftp|ssh|smtps?|imaps?|smb|cifs|socks5?|svn|rtsp|mqtts?|wss?|git|telnet|vnc|rdp|webdav|nfs|pop3s?|h2|tcp'),
            judge: passwordJudgement,
            generic: true,
        },
        bad: [
            { text: () => `https://deploy:${secretText}@git.acme.io/repo.git` },
            { text: () => `ftp://u:${secretText}@files.acme.io` },
            { text: () => `proxy = http://ci:${secretText}@proxy.acme.io:3128` },
        ],
        good: [{ text: 'https://user:pass@example.com/' }, { text: 'https://acme.io:8443/a@b' }, { text: 'http://localhost:3000/@scope/name' }],
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenRule */ .Ow)({
        id: 'url-token',
        severity: 'high',
        confidence: 'medium',
        title: 'Token as the user of a URL',
        power: 'log in where the URL points',
        revoke: 'where it was issued',
        keywords: ['://'],
        token: /x/,
        check: {
            anchor: 'keyword',
            pattern: /(?<=(?<![A-Za-z0-9+.-])https?):\/\/(?<secret>[A-Za-z0-9_-]{20,200})(?::(?:x-oauth-basic)?)?(?=@[A-Za-z0-9])/iy,
            // The key of a DSN is public, and 32 digits of hex where nobody says that they are secret may be one.
            judge: ({ secret, after }) => /^@[\w.-]{0,100}(?:sentry|ingest|glitchtip|example)/i.test(after) || /^[0-9a-f]{32}$/.test(secret) || !(0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(secret)
                ? undefined
                : {},
            generic: true,
        },
        bad: [
            { text: () => `git clone https://${tokenText}@git.acme.io/app.git` },
            { text: () => `origin = https://${tokenText}:x-oauth-basic@git.acme.io/app.git` },
            { text: () => `pip install --index-url https://${tokenText}:@pypi.acme.io/simple app` },
        ],
        good: [
            { text: () => `dsn = "https://${tokenText}@o1.ingest.sentry.io/2"` },
            { text: 'https://my-organization-name@dev.azure.com/acme/app' },
            { text: ['https://', '{GITHUB_ACCESS_TOKEN_OF_CI}@github.com/acme/app.git'].join('$') },
        ],
    }),
];


/***/ })

};
;