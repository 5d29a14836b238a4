"use strict";
exports.id = 6578;
exports.ids = [6578];
exports.modules = {

/***/ 9003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f$: () => (/* binding */ kindOfName),
  DJ: () => (/* binding */ knownNameRow)
});

// UNUSED EXPORTS: nameRowOf, nameRows, wordsOf

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/remembered.js
// Answers that are worked out once for each text, where the same few texts are asked about again and again.
/**
 * A function of a text that keeps its answers.
 *
 * @param most answers that are kept: at one more all are forgotten, so that a hostile tree of ever new texts fills no memory
 */
function remembered(answer, most) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        // An answer may be that there is none.
        if (before !== undefined || known.has(text))
            return before;
        const made = answer(text);
        if (known.size >= most)
            known.clear();
        known.set(text, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
// What a name says about the value assigned to it: a password, a random secret, perhaps a key, or none of these.

const passwordWords = /^(?:pass|passwd|password|passwords|passphrase|passcode|passwort|pwd|pswd|psw|psswd|passw|pw|pword|contrasena|senha|userpass|dbpass|dbpassword|rootpass|adminpass|mypass|userpwd|dbpwd|sshpass|kennwort|wachtwoord|userpassword|storepass|keypass|ftppass|smtppass)$/;
const secretWords = /^(?:secret|secrets|token|tokens|apikey|apikeys|accesskey|secretkey|authkey|appkey|appsecret|clientsecret|authtoken|accesstoken|apitoken|apisecret|credential|credentials|cred|creds|privatekey|signingkey|encryptionkey|sessionkey|masterkey|bearer|authcode|jwt|pat|passkey|mysecret|usertoken|accountkey|storagekey|sharedkey|licensekey)$/;
/** A key that one of these words describes is a secret one. */
const keyQualifiers = /^(?:api|access|secret|private|priv|auth|authorization|encryption|encrypt|encrypted|decrypt|decryption|master|signing|sign|signature|session|account|client|app|application|service|shared|storage|license|licence|hmac|cookie|jwt|crypto|crypt|cipher|aes|des|rsa|webhook|subscription|security|consumer|deploy|upload|developer|dev|write|publish|admin|root|db|database|ssh|pgp|gpg|flask|django|rails|oauth|integration|bot|rest|salt|merchant|payment|record|sdk|management|ingestion|provisioning|automation|server|backend|prod|production|staging|live|ingest|maps|google|aws|azure|stripe|twilio|sendgrid|github|gitlab|slack|firebase|wallet|recovery|backup)$/;
/** A name that ends in one of these speaks about a secret instead of holding it. */
const aboutWords = /^(?:fingerprint|thumbprint|checksum|sha|sha1|sha256|md5|etag|revision|commit|uuid|guid|identifier|name|names|id|ids|path|paths|file|files|filename|dir|directory|folder|url|urls|uri|endpoint|host|port|type|types|kind|field|fields|label|labels|title|text|placeholder|hint|help|message|messages|msg|error|errors|err|warning|length|len|size|count|num|number|min|max|minimum|maximum|limit|regex|regexp|pattern|policy|policies|expiry|expires|expired|expiration|expire|ttl|timeout|lifetime|age|duration|date|time|timestamp|format|prefix|suffix|column|header|headers|param|params|parameter|attribute|attr|property|class|classname|selector|xpath|css|icon|input|element|button|page|view|form|dialog|modal|ref|reference|refs|arn|alias|index|idx|store|provider|providers|manager|service|services|method|mode|enabled|disabled|required|optional|visible|visibility|version|algorithm|algo|alg|env|var|variable|vars|exists|valid|invalid|validator|validation|confirm|confirmation|reset|strength|generator|factory|resolver|reader|writer|handler|helper|helpers|config|configuration|settings|setting|options|description|desc|status|state|source|scope|scopes|usage|rule|rules|list|array|map|set|table|model|schema|entity|object|builder|parser|lexer|stream|position|pos|offset|start|end|line|color|style|width|height|changed|updated|created|rotation|interval|encoder|decoder|interface|impl|exception|event|listener|callback|hook|test|tests|spec|mock|check|checker|info|meta|metadata|data|event|response|request|result|prompt|question|answer|tip|tooltip|link|locked|hashed|hint|storage|vault|group|groups|role|roles|issuer|audience|url|domain|region|bucket|mount|volume|template|annotation|namespace|operator|controller|sync|ring|pair|pairs|code|codes|press|down|up|board|stroke|binding|bindings|frame|frames|chain|agreement|exchange|derivation|spacing|point|points|mapping|mapper|sequence|value|values|str|string)$/;
/** `value` and `string` at the end change nothing; they are cut off before the last word is judged. */
const emptyWords = /^(?:value|val|values|str|string|text|plain|plaintext|cleartext|raw|default|old|new|current|prod|production|dev|development|staging|test|testing|local|live|primary|secondary|main|base64|b64|encoded|hex|[0-9]{1,4}|v[0-9])$/;
/** Keys that are no secrets whatever they hold. */
const openKeys = /^(?:public|publishable|site|website|recipient|pub|primary|foreign|partition|sort|cache|row|hash|index|hot|short|function|arrow|sub|registry|object|group|unique|translation|i18n|react|routing|route|dict|property|json|composite|natural|idempotency|known|verify|verification|locale|message|lookup|search|query|range|shard|entity|resource|field|column|data|item|node|parent|child|left|right|up|down|any|other|same|first|last|next|prev|previous|event|option|setting|settings|store|storagekey|feature|metric|label|tag|meta|nav|menu|tab|site|turn|ssh_public|host_public)$/;
/** The words of an identifier in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const nameRows = [
    {
        id: 'passing-test',
        kind: undefined,
        why: 'The name is that of a test which must pass.',
        holds: ({ all }) => all.length === 2 && all[0] === 'pass' && /^tests?$/.test(all[1]),
        sample: 'pass_test',
    },
    {
        id: 'name-of-a-digest',
        kind: undefined,
        why: 'The name says that its value was hashed, encrypted or masked.',
        holds: ({ words }) => words.some((word) => /^(?:hash(?:ed|es)?|encrypted|digest|masked|redacted)$/.test(word)),
        sample: 'hashed_password',
    },
    {
        id: 'name-of-a-sample',
        kind: undefined,
        why: 'The name says that its value is made up, or guards against forged requests.',
        holds: ({ words }) => words.some((word) => /^(?:(?:csrf|xsrf).*|dummy|fake|mock|sample|example|placeholder)$/.test(word)),
        sample: 'dummy_password',
    },
    {
        id: 'public-name',
        kind: undefined,
        why: 'The name says that its value is public.',
        // A key of Algolia that only searches is made for browsers.
        holds: ({ words }) => words.some((word, at) => /^(?:public|pubkey|publishable|sitekey|searchonly)$/.test(word) || (word === 'only' && words[at - 1] === 'search')),
        sample: 'public_token',
    },
    {
        id: 'password-process',
        kind: undefined,
        why: 'The name is about changing or forgetting a password.',
        holds: ({ last, before, words }) => passwordWords.test(last) && (before === 'by' || words.includes('reset') || words.includes('forgot')),
        sample: 'reset_password',
    },
    {
        id: 'password',
        kind: 'password',
        why: 'The name is that of a password.',
        holds: ({ last }) => passwordWords.test(last),
        sample: 'db_pw',
    },
    {
        id: 'password-ending',
        kind: 'password',
        why: 'The name ends as that of a password.',
        holds: ({ last }) => /(?:pass(?:word|wd)?|pwd)$/.test(last) && !/bypass|compass|trespass|surpass|overpass|underpass/.test(last),
        sample: 'mysqlpassword',
    },
    {
        id: 'master-auth',
        kind: 'password',
        why: 'The name is that of a password of Redis.',
        holds: ({ last }) => last === 'masterauth',
        sample: 'masterauth',
    },
    {
        id: 'many-secrets',
        kind: 'weak',
        why: 'The name speaks of credentials in general.',
        holds: ({ last }) => secretWords.test(last) && (last.startsWith('cred') || last === 'secrets' || last === 'tokens'),
        sample: 'credentials',
    },
    {
        id: 'counted-token',
        kind: undefined,
        why: 'The name is that of a token of a text, a page or a request.',
        holds: ({ last, words }) => secretWords.test(last) && isCountedToken(words),
        sample: 'next_token',
    },
    {
        id: 'secret',
        kind: 'secret',
        why: 'The name is that of a secret.',
        holds: ({ last }) => secretWords.test(last),
        sample: 'session_token',
    },
    {
        id: 'open-key',
        kind: undefined,
        why: 'The name is that of a key which opens nothing.',
        holds: ({ last, before }) => isKey(last) && openKeys.test(before),
        sample: 'partition_keys',
    },
    {
        id: 'secret-key',
        kind: 'secret',
        why: 'The name is that of a secret key.',
        holds: ({ last, before }) => isKey(last) && keyQualifiers.test(before),
        sample: 'signing_key',
    },
    { id: 'some-key', kind: 'weak', why: 'The name is that of some key.', holds: ({ last }) => isKey(last), sample: 'cache_acme_key' },
    {
        id: 'joined-secret',
        kind: 'secret',
        why: 'The name ends as that of a secret.',
        holds: ({ last }) => /^(?:[a-z]{2,20})(?:apikey|secretkey|accesskey|token|secret)$/.test(last),
        sample: 'acmetoken',
    },
    {
        id: 'about-a-secret',
        kind: undefined,
        why: 'The name speaks about a secret instead of holding it.',
        holds: ({ last }) => aboutWords.test(last),
        sample: 'password_file',
    },
    {
        id: 'public-salt',
        kind: undefined,
        // phoenix, "Phoenix.Endpoint" and "Plug.Session": each application commits its own.
        why: 'The salt only tells keys apart that are derived from one secret.',
        holds: ({ last, words }) => last === 'salt' && /^(?:signing|encryption|password|passwd|user)$/.test(words.at(-2) ?? ''),
        sample: 'signing_salt',
    },
    {
        id: 'random-part',
        kind: 'weak',
        why: 'The name is that of something random which may be secret.',
        holds: ({ last }) => /^(?:auth|authorization|salt|nonce|pepper|seed)$/.test(last),
        sample: 'salt',
    },
    {
        id: 'some-api',
        kind: 'secret',
        why: 'The name is that of an interface, and people give it the key.',
        holds: ({ last, words }) => last === 'api' && words.length >= 2,
        sample: 'acme_api',
    },
    {
        id: 'password-within',
        kind: 'weak',
        why: 'The name speaks of a password, and of something else at its end.',
        holds: ({ words }) => words.some((word) => passwordWords.test(word)),
        sample: 'password_github',
    },
    {
        id: 'secret-within',
        kind: 'weak',
        why: 'The name speaks of a secret, and of something else at its end.',
        holds: ({ words }) => words.some((word) => secretWords.test(word)),
        sample: 'token_github',
    },
    {
        id: 'open-key-within',
        kind: undefined,
        why: 'The name speaks of a key which opens nothing.',
        holds: ({ words }) => speaksOfKey(words) && words.some((word) => openKeys.test(word)),
        sample: 'cache_key_github',
    },
    {
        id: 'key-within',
        kind: 'weak',
        why: 'The name speaks of a key, and of something else at its end.',
        holds: ({ words }) => speaksOfKey(words),
        sample: 'key_github',
    },
];
/** The row that decides about a name; undefined when the name promises nothing. */
function nameRowOf(name, rows = nameRows) {
    const read = readName(name);
    return rows.find(({ holds }) => holds(read));
}
/**
 * The same, remembered: a tree asks about `key` and `token` again and again. Joined from parts and used as a key, a name no longer holds on
 * to the text that it was cut from.
 */
const knownNameRow = remembered((name) => nameRowOf(name), 512);
/** What the name promises, or undefined when it promises nothing. */
function kindOfName(name) {
    return knownNameRow(name)?.kind;
}
function readName(name) {
    const words = wordsOf(name);
    // `secret_key_base` of Rails is the key itself.
    if (words.length > 1 && words.at(-1) === 'base' && words.at(-2) === 'key')
        words.pop();
    const all = [...words];
    while (words.length > 1 && emptyWords.test(words.at(-1)))
        words.pop();
    return { all, words, last: words.at(-1) ?? '', before: words.at(-2) ?? '' };
}
function isKey(word) {
    return word === 'key' || word === 'keys';
}
function speaksOfKey(words) {
    return words.includes('key') || words.includes('auth');
}
/** Tokens of parsers and of texts: `next_token`, `max_tokens`, `eos_token`. */
function isCountedToken(words) {
    const last = words.at(-1);
    if (!last.startsWith('token'))
        return false;
    return words.some((word) => /^(?:next|prev|previous|max|min|num|total|page|continuation|csrf|xsrf|eos|bos|pad|unk|sep|mask|cls|special|start|end|lex|parse|syntax|keyword|stop|added|extra|design|color|theme|punctuation|prompt|completion|input|output|cancellation|cancel|injection|di|request|change|action|lifecycle|idempotency|idempotent|sync|lock|lease|fencing|pagination|revision|update|delete|trace|transaction|operation|task|starting|upload|marker)$/.test(word));
}


/***/ }),

/***/ 6578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ fitOf),
  oc: () => (/* binding */ unfitness)
});

// UNUSED EXPORTS: isMadeUpPassword, isWords, looksRandom

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/refusal.js
var refusal = __webpack_require__(7365);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/assignment.js
var assignment = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/plausible.js
var plausible = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rule.js
var rule = __webpack_require__(8527);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/measures.js
var measures = __webpack_require__(806);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js + 1 modules
var names = __webpack_require__(9003);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/unfit.js
// Values that are no secret whatever their name promises: the rows in order, each with a value that it alone refuses.




/** A value with what several rows ask of it, worked out once and only when asked. */
class Value {
    text;
    kind;
    written;
    random;
    stands;
    encoded;
    generated;
    constructor(text, kind, written) {
        this.text = text;
        this.kind = kind;
        this.written = written;
    }
    get strong() {
        // Digits alone are numbers, unless they are many and the name says what they are.
        this.random ??= (0,measures/* looksRandom */.EZ)(this.text) || (this.kind !== 'weak' && (0,measures/* isLongNumber */.AQ)(this.text));
        return this.random;
    }
    get placeholder() {
        this.stands ??= (0,measures/* hasPlaceholder */.Kc)(this.text);
        return this.stands;
    }
    /** Long base64 looks like nothing else, whatever signs of code are in it. */
    get base64() {
        const { text } = this;
        this.encoded ??= /^(?:[A-Za-z0-9+/]{20,}|[\w-]{20,})={0,2}$/.test(text) && (0,measures/* hasCasesAndDigits */.T4)(text) && this.strong;
        return this.encoded;
    }
    /** A password of every kind of letters that a generator made: code has words, and an expression ranges of letters. */
    get noise() {
        const { text } = this;
        this.generated ??= this.written.quoted && (0,measures/* isNoise */.ty)(text);
        return this.generated;
    }
    /** A name that may mean anything, or a call around the value: only what looks random counts. */
    get mustBeRandom() {
        return this.kind === 'weak' || this.written.wrapped;
    }
    /** A machine's secret that does not look random. */
    get plainSecret() {
        return this.kind === 'secret' && !this.strong;
    }
    /** A password that is neither random nor of a form that people choose. */
    get plainPassword() {
        const { text, kind, written } = this;
        if (kind !== 'password' || this.strong)
            return false;
        if (written.credentialFile && text.length >= 5 && (0,measures/* distinct */.dM)(text) >= 4)
            return false;
        return !(0,measures/* isScrambled */.M2)(text) && !(0,measures/* isUnspeakable */.q_)(text) && !(0,measures/* isChosen */.lf)(text);
    }
}
/** A constant that is called the key of something holds its value, whatever the value looks like. */
function isOwnKey({ written }) {
    return written.constant === true && !written.wrapped;
}
/** A row for values that stand for code instead of a literal, which long base64 is never taken for. */
const code = (id, why, pattern, sample) => ({
    id,
    why,
    refuses: (value) => !value.base64 && !value.noise && pattern.test(value.text),
    sample,
});
const unfit_form = (id, why, pattern, sample) => ({
    id,
    why,
    refuses: ({ text }) => pattern.test(text),
    sample,
});
const template = /^\$[({A-Za-z_]|^\{\{|^<[^<>]*>?$|^%[({]?[A-Za-z_.]+[)}]?[%sd]?$|^#\{|^\[\[?[^\]]*\]?\]$|^@@?[\w.-]+@@?$|^__\w+__$|\$\{[^}]{0,100}\}|\{\{[^}]{0,100}\}\}|\$\([^)]{0,100}\)|<%|%>|#\{[^}]{0,100}\}|^\{[\w.:-]{0,60}\}$|\{[\w.[\]!:]{0,40}\}|^\$[A-Z_]+$|%s|%d|^:[a-z_]+$|^\(.*\)$|^\?+$|^!/;
const references = [
    {
        id: 'template',
        why: 'The value is put in before use, by a shell, a template engine or a format.',
        refuses: ({ text }) => template.test(text) && !(0,measures/* looksRandom */.EZ)((0,plausible/* keyBefore */.$4)(text) ?? ''),
        sample: { value: '{kR8w2Zp4Lq}' },
    },
    unfit_form('not-ascii', 'It holds a blank, a control character or a letter outside of ASCII: a text for people.', /[^!-~]/, {
        value: 'kR8w2 Zp4Lq',
    }),
    unfit_form('quoted-twice', 'It is a quotation within a quotation.', /^["'].*["']$/, { value: "'kR8w2Zp4Lq'" }),
];
/** `17|kR8w\u2026`: a token of Laravel Sanctum, its number before it. */
const numbered = /^\d{1,10}\|[A-Za-z0-9]{32,64}$/;
const codes = [
    unfit_form('word-of-code', 'It is a keyword, a type, an encoding or the name of an algorithm or a curve.', /^(?:true|false|null|nil|none|undefined|nan|self|this|string|str|int|integer|bool|boolean|float|number|object|any|void|bytes|char|password|text|hidden|yes|no|on|off|utf-?(?:8|16|32)|latin-?1|ascii|base64|hex|[hrep]s(?:256|384|512)|aes-?(?:128|192|256)(?:-[a-z]{3})?|sha-?(?:1|224|256|384|512)|md5|prime(?:192|239|256)v[1-3]|sec[pt]\d{3}[rk][12]|brainpoolp\d{3}[rt]1)$/i, { value: 'aes-128-cbc' }),
    code('expression', 'It reads as code: a call, an operator, a comment or a regular expression.', /\w\(|\)\.|=>|->|::|&&|\|\||[=!]=|\+\+|\/\/|\/\*|\\[xu][0-9a-f]{2}|\\[dwsb]|^\^|\[\^|\.\*|\(\?/, { value: 'kR8w2=>Zp4Lq' }),
    {
        id: 'file-path',
        why: 'It begins like the path of a file.',
        refuses: (value) => !value.base64 && /^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.-]/.test(value.text) && !(/[+=]/.test(value.text) && value.strong),
        sample: { value: '/kR8w2Zp4Lq' },
    },
    code('lines-of-a-file', 'It names lines of a file.', /^[\w./-]{1,100}\.[a-z]{1,5}:\d{1,6}(?:-\d{1,6})?$/, {
        value: 'kR8w2Zp4Lq.ts:535-751',
    }),
    code('folder', 'It is the name of a folder.', /^[a-z][\w.-]{1,60}\/$/, { value: 'kR8w2Zp4Lq/' }),
    code('class-of-letters', 'It describes which letters a value may have.', /\[[^\]]{0,20}\w-\w[^\]]{0,40}\]/, { value: '[b-y8]kR8w2Zp4' }),
    {
        id: 'name-of-a-secret',
        why: 'It is the name of a secret and not one.',
        refuses: ({ base64, text }) => !base64 && /^[A-Za-z]+(?:[_-][A-Za-z]+)+$/.test(text) && (0,names/* kindOfName */.f$)(text) !== undefined,
        sample: { value: 'bqzKtr_TOKEN', kind: 'password', credentialFile: true },
    },
    {
        id: 'long-path',
        why: 'It is a path of several folders.',
        refuses: ({ base64, text }) => !base64 && /^(?:[\w.-]{1,40}\/){2,}[\w.-]*$/.test(text) && !(0,measures/* looksRandomPath */.zs)(text),
        sample: { value: 'kR8w2/Zp4Lq/7tV' },
    },
    code('locator', 'It begins as addresses, resource names and public keys do.', /^(?:www\.|mailto:|urn:|arn:|data:|ssh-(?:rsa|ed25519|dss)|ecdsa-)/i, {
        value: 'urn:kR8w2Zp4Lq',
    }),
    code('file-name', 'It is the name of a file.', /\.(?:json|ya?ml|xml|txt|pem|key|crt|cer|pfx|p12|jks|html?|js|ts|py|rb|go|java|png|svg|css|md|conf|cfg|ini|properties|env|sh|exe|dll|log|csv)$/i, { value: 'kR8w2-Zp4Lq.pem' }),
    code('option', 'It is an option of a command line.', /^--?[A-Za-z][A-Za-z-]{2,40}(?:=|$)/, { value: '--kRwZ=8w2Zp4Lq' }),
    code('mail-address', 'It is a mail address.', /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20})+$/, { value: 'kR8w2@Zp4Lq.io' }),
    {
        id: 'quoted-member',
        why: 'It names a member of something: `config.password`.',
        refuses: ({ base64, text, written }) => written.quoted && !base64 && /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/.test(text) && !/\d\w*\d/.test(text),
        sample: { value: 'kR8w.zpLq-Vt' },
    },
    {
        id: 'member',
        why: 'It names a member of something and stands without quotes: `config.password`.',
        refuses: ({ base64, text, written }) => !written.quoted &&
            !base64 &&
            /^(?:[A-Za-z_$@&*][\w$]*)(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+$/.test(text) &&
            !text.split('.').some((part) => part.length >= 16 && (0,measures/* looksRandom */.EZ)(part)),
        sample: { value: 'kR8w2.Zp4Lq', quoted: false },
    },
    {
        id: 'punctuation-of-code',
        why: 'It holds brackets or ends in a colon or comma, and stands without quotes.',
        refuses: ({ base64, text, written }) => !written.quoted && !base64 && /[()[\]{}|]|[:,]$/.test(text) && !numbered.test(text) && !(0,measures/* looksRandom */.EZ)((0,plausible/* keyBefore */.$4)(text) ?? ''),
        sample: { value: 'kR8w2Zp4Lq)', quoted: false },
    },
    {
        id: 'operator-first',
        why: 'It begins with an operator and stands without quotes.',
        refuses: ({ base64, text, written }) => !written.quoted && !base64 && /^[-+*&@!%=]/.test(text),
        sample: { value: '*kR8w2Zp4Lq', quoted: false },
    },
];
const publics = [
    unfit_form('marked-digest', 'It is a digest that says by which algorithm it was made.', /^(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|\$2[aby]?\$|\$[156]\$|\$argon2|pbkdf2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)\})/i, { value: 'md5:kR8w2Zp4Lq' }),
    unfit_form('token-header', 'It is the header of a JSON Web Token alone.', /^eyJhbGciOi[\w-]*$/, { value: 'eyJhbGciOikR8w2Zp4Lq' }),
    unfit_form('hardware-address', 'It is a fingerprint or a hardware address.', /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i, {
        value: 'a1:7c:3e:9f:b2:d8:4e',
        kind: 'password',
    }),
    unfit_form('public-key', 'It is a certificate or a public key.', /^(?:MII[A-Z]|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MC[ow]wBQYDK2V|30(?:81[0-9a-f]{2}|82[0-9a-f]{4}|[2-7][0-9a-f])30[01][0-9a-f]06|LS0t|h1:|AAAA[BCE]3NzaC1|ssh-|-----)/, {
        value: 'MIIBkR8w2Zp4Lq',
    }),
    unfit_form('version-range', 'It is a range of versions.', /^[<>=^~!|]{1,2} ?v?\d/, { value: '~1kR8w2Zp4Lq' }),
    unfit_form('version', 'It is a version, a date, a colour or a number.', /^(?:v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.+-]{1,60})?|\d{4}-\d{2}-\d{2}[T \d:.Z+-]*|#[0-9a-f]{3,8}|(?!\d{16,40}$)[\d.:/,-]+|0x[0-9a-f]{1,8})$/i, { value: '3.14.1-kR8w2Zp4Lq' }),
    unfit_form('rate', 'It is a rate: so many in a second, a minute or an hour.', /^\d{1,9}(?:\/|per)(?:s|sec|second|m|min|minute|h|hour|d|day)s?(?:[;,].{0,80})?$/i, { value: '10/minute;kR8w2Zp4Lq' }),
    unfit_form('encrypted', 'It is encrypted, or says in which store the secret is.', /^ENC\[|^ENC\(|^EJ\[\d:|^vault:v\d{1,6}:|^Ag[A-Z][\w+/]{60}|^pk_(?:live|test)_|^age1[a-z0-9]{40}|^\{cipher\}|^\{AES\}|^secretsmanager:|^ssm:|^op:\/\/|^keyvault:|^projects\/[\w.-]{1,60}\/|^enc(?:rypted)?:|^(?:aws|gcp|azure):kms:|^AQ[EI]CAH|^gAAAAAB/i, { value: 'ssm:kR8w2Zp4Lq' }),
    unfit_form('validation-rules', 'It is a list of what a field must be, as Laravel writes it.', /^(?:required|nullable|sometimes|confirmed|bail|string)(?:_[a-z_]{1,30})?(?::[\w,.]{1,80})?(?:\|[a-z_]{2,40}(?::[\w,.]{1,80})?){1,20}$/, { value: 'required|min:kR8w2Zp4Lq', kind: 'password' }),
    unfit_form('constant', 'It is the name of a constant.', /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){2,8}$/, { value: 'K8_W2Z_P4L_Q7T' }),
    {
        id: 'own-name',
        why: 'It is what the thing is called and no value of it: `my-secret-token`.',
        refuses: ({ text, written }) => (0,measures/* isOwnName */.sJ)(text) && !(written.credentialFile && /\d{2}|[!@#%^&*]/.test(text)),
        sample: { value: 'admin2024!', kind: 'password' },
    },
];
/** What the kind of name asks for. */
const demands = [
    {
        id: 'words-of-a-key',
        why: 'The name may mean anything, and the value is made of words.',
        refuses: ({ kind, text }) => kind === 'weak' && (0,measures/* wordParts */.rH)(text) >= 2,
        sample: { value: 'kR8w2Zp4Lq_fix_var_7tV3x', kind: 'weak' },
    },
    {
        id: 'not-random',
        why: 'The name may mean anything, or a call stands around the value; such a value counts when it looks random, and it does not.',
        refuses: (value) => value.mustBeRandom && !(value.strong && value.text.length >= 16),
        sample: { value: 'kR8w2Zp4Lq7', kind: 'weak' },
    },
    {
        id: 'digest',
        why: 'It has the length of a digest, and its name does not say that it is secret.',
        refuses: (value) => value.mustBeRandom && measures/* hexDigest */.w0.test(value.text) && !isOwnKey(value) && !(value.kind === 'weak' && value.written.credentialFile),
        sample: { value: '9c1e7ab04f5d2836be7d90f1a3c8526e', kind: 'weak' },
    },
    {
        id: 'uuid',
        why: 'It is a UUID, and its name does not say that it is secret.',
        refuses: (value) => value.mustBeRandom && measures/* uuid */.uR.test(value.text) && !isOwnKey(value),
        sample: { value: '9c1e7ab0-4f5d-4836-be7d-90f1a3c8526e', kind: 'weak' },
    },
    {
        id: 'placeholder',
        why: 'It stands for a value: a word of samples, a typed run, one letter over and over.',
        refuses: (value) => value.placeholder,
        sample: { value: 'kR8w2dummyZp4Lq' },
    },
    {
        id: 'short-secret',
        why: 'A secret that a machine made is longer.',
        refuses: ({ kind, plainSecret, text }) => kind === 'secret' && (text.length < 8 || (plainSecret && text.length < 10)),
        sample: { value: 'kR8w2Zp' },
    },
    {
        id: 'one-kind-of-letters',
        why: 'A secret that a machine made has letters and others.',
        refuses: ({ plainSecret, text }) => plainSecret && !(0,measures/* isMixed */.Oq)(text),
        sample: { value: '5?*&^+~#@;7' },
    },
    {
        id: 'words',
        why: 'It is made of words, and the secret that its name speaks of is made by a machine.',
        refuses: ({ plainSecret, text }) => plainSecret && (0,measures/* isWords */.yP)(text),
        sample: { value: 'winter-Monkey7' },
    },
    {
        id: 'little-entropy',
        why: 'Its letters repeat too much for a secret that a machine made.',
        refuses: ({ plainSecret, text }) => plainSecret && (0,plausible/* entropyOf */.JH)(text) < 2.8,
        sample: { value: 'kR8kR8kR8k' },
    },
    {
        id: 'long-text',
        why: 'It is longer than what anybody types, and not one run of random letters.',
        refuses: ({ text, strong }) => text.length > 256 && !(strong && /^[\w+/.=~-]+$/.test(text)),
        sample: { value: `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 150, 3)}!${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 150, 7)}` },
    },
    {
        id: 'words-as-password',
        why: 'It is made of words alone, as texts and names are.',
        refuses: ({ plainPassword, text }) => plainPassword && (0,measures/* isWords */.yP)(text),
        sample: { value: 'winterMonkey7', kind: 'password' },
    },
    {
        id: 'letters-as-password',
        why: 'It has only letters, or only digits, as words and numbers have.',
        refuses: ({ plainPassword, text }) => plainPassword && !(0,measures/* isMixed */.Oq)(text),
        sample: { value: '5831?', kind: 'password' },
    },
    {
        id: 'few-letters',
        why: 'It has fewer than four different letters.',
        refuses: ({ plainPassword, text }) => plainPassword && (0,measures/* distinct */.dM)(text) < 4,
        sample: { value: 'k8?k8?', kind: 'password' },
    },
    {
        id: 'joined-words',
        why: 'It is words that are joined by dashes or dots.',
        refuses: ({ plainPassword, text }) => plainPassword && /^[a-z]+(?:[-_.][a-z]+)+$/i.test(text),
        sample: { value: 'bq-ztr-kxv', kind: 'password' },
    },
    {
        id: 'short-password',
        why: 'It has fewer than six letters and no sign among them.',
        refuses: ({ plainPassword, text }) => plainPassword && text.length < 6 && !/[^A-Za-z0-9]/.test(text),
        sample: { value: 'k8Zq2', kind: 'password' },
    },
];
const unfitRows = [...references, ...codes, ...publics, ...demands];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/values.js
// How well a value fits what its name promises.




/** The last answers: a text that repeats itself asks about the same value thousands of times. */
const known = new Map();
const mostKnown = 256;
const shortest = 4;
function fitOf(value, kind, written) {
    if (value.length < shortest || value.length > assignment/* longestValue */.Q_)
        return undefined;
    // Joined to something, the value is a copy and does not keep the text alive that it was cut from.
    const key = `${kind} ${written.quoted ? 'q' : ''}${written.wrapped ? 'w' : ''}${written.credentialFile ? 'c' : ''}${written.constant ? 'k' : ''} ${value}`;
    let fit = known.get(key);
    if (fit !== undefined || known.has(key))
        return fit;
    fit = judge(new Value(value, kind, written), unfitRows);
    if (known.size >= mostKnown)
        known.clear();
    known.set(key, fit);
    return fit;
}
function judge(value, rows) {
    if ((0,refusal/* refusalOf */.O)(rows, value) !== undefined)
        return undefined;
    return value.strong ? 'strong' : 'fair';
}
/** Why a value does not fit; undefined where it does. */
function unfitness(text, kind, written, rows = unfitRows) {
    return (0,refusal/* refusalOf */.O)(rows, new Value(text, kind, written));
}


/***/ })

};
;