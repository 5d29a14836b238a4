"use strict";
exports.id = 1528;
exports.ids = [1528,7284,8764,324,2855];
exports.modules = {

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
    unfit_form('public-key', 'It is a certificate or a public key.', /^(?:MII[A-Z]|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MC[ow]wBQYDK2V|30(?:81[0-9a-f]{2}|82[0-9a-f]{4}|[2-7][0-9a-f])30[01][0-9a-f]06|LS0t|h1:|AAAA[BCE]3NzaC1|ssh-|-----|RW[Q-T][A-Za-z0-9+/]{53}$)/, {
        value: 'MIIBkR8w2Zp4Lq',
    }),
    unfit_form('index', 'It is the name that a database gave to an index or a constraint.', /^(?:idx|fk|uniq|uq|pk|ix|un)_[0-9a-f]{8,40}$/i, {
        value: 'IDX_9C1E7AB04F5D2836',
    }),
    unfit_form('cut-token', 'It is the beginning of a token with a few digits behind it.', /^(?:xox[abeoprs]|gh[pousr]|glpat|sk|rk)[-_][\d_-]{1,24}$/, {
        value: 'xoxb-8351-9462',
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


/***/ }),

/***/ 7284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   businessFamily: () => (/* binding */ businessFamily)
/* harmony export */ });
// Customers, people, money and paper: CRM, sales, HR, books, banks, markets, shops.
const businessFamily = {
    gives: 'read and change the business records of the account',
    severity: 'high',
    rows: [
        ['Aeroworkflow', 'aeroworkflow', '<alnum:20>'],
        ['Alconost', 'alconost', '<lower:32>'],
        ['Alegra', 'alegra', '<ldash:20>'],
        ['Apacta', 'apacta', '<ldash:36>'],
        ['Api2Cart', 'api2cart', '<hex:32>'],
        ['Apideck', 'apideck', '<alnum:40> sk_live_<dash:93>'],
        ['Apollo.io', 'apollo_io apollo.io apollo!', '<url:22>'],
        ['Appfollow', 'appfollow', '<alnum:20>'],
        ['Appointedd', 'appointedd', '<alnum:88>'],
        ['Appsynergy', 'appsynergy', '<lower:64>'],
        ['Apptivo', 'apptivo', '<ldash:36> <dash:32>'],
        ['Avaza', 'avaza', '<digit:4-9>-<hex:40>', 'token'],
        ['Axonaut', 'axonaut', '<lower:32>'],
        ['BambooHR', 'bamboohr bamboo_hr', '<hex:40>'],
        ['Baremetrics', 'baremetrics', '<word:25> sk_<alnum:22>'],
        ['Beebole', 'beebole', '<lower:40>'],
        ['Billomat', 'billomat', '<lower:32>'],
        ['Bitfinex', 'bitfinex', '<url:43>'],
        ['BitMEX', 'bitmex', '<url:48> <url:24>'],
        ['Bitstamp', 'bitstamp', '<alnum:32>'],
        ['BlockNative', 'blocknative', '<uuid>'],
        ['Blockfrost', 'blockfrost', '<mainnet|testnet|preprod|preview|ipfs><alnum:32>'],
        ['Borgbase', 'borgbase', '<opaque:148-152>'],
        ['Caflou', 'caflou', 'eyJ<opaque:152>'],
        ['Calendly', 'calendly', '<alnum:20>.<dash:100-200>.<url:43> eyJ<alnum:20-60>.<url:100-220>.<url:43-90>'],
        ['CapsuleCRM', 'capsulecrm capsule_crm', '<opaque:64>'],
        ['Captain Data', 'captaindata captain_data', '<hex:64>'],
        ['Cashboard', 'cashboard', '<upper:3>-<upper:3>-<upper:3>-<upper:3>'],
        ['Caspio', 'caspio', '<lower:50>'],
        ['CentralStationCRM', 'centralstation', '<lower:30>'],
        ['CEX.IO', 'cexio cex.io', '<alnum:24-27>'],
        ['Chargebee', 'chargebee', '<live|test>_<alnum:32-40>'],
        ['ChartMogul', 'chartmogul', '<hex:32>'],
        ['Checkvist', 'checkvist', '<alnum:14>'],
        ['Cielo', 'cielo', '<alnum:40> <uuid>'],
        ['Clearbit', 'clearbit', 'sk_<hex:32> <word:35>'],
        ['ClickHelp', 'clickhelp', '<alnum:24>'],
        ['ClinchPad', 'clinchpad', '<lower:32>'],
        ['Clockify', 'clockify', '<alnum:48> <base64:47-48>'],
        ['Close', 'close_crm closecrm close.com close_api', 'api_<alnum:22>.<alnum:22> api_<opaque:45>'],
        ['Cloud Elements', 'cloudelements', '<alnum:43> <lower:32> <base64:43>='],
        ['Cloudplan', 'cloudplan', '<dash:32>'],
        ['Cloze', 'cloze!', '<hex:32>'],
        ['Clustdoc', 'clustdoc', '<alnum:60>'],
        ['Column', 'column_api column!', '<test|live>_<alnum:27>'],
        ['Commerce.js', 'commercejs', '<word:48>'],
        ['CompanyHub', 'companyhub', '<alnum:20>'],
        // Its public key has the same form: only the name tells them apart.
        ['Conekta', 'conekta_private', 'key_<alnum:22>', 'private key'],
        ['Conversion Tools', 'conversiontools', 'eyJ<url:20-60>.<url:20-300>.<url:43>'],
        ['Convier', 'convier', '<digit:2>|<alnum:40>'],
        ['Copper', 'copper_api copper_crm coppercrm copper!', '<lower:32>'],
        ['Currencycloud', 'currencycloud', '<lower:64>'],
        ['Deputy', 'deputy!', '<lower:32>'],
        ['Dovico', 'dovico', '<lower:32>.<lower:1-10>'],
        ['Dotdigital', 'dotmailer dotdigital', 'apiuser-<lower:12>@apiconnector.com'],
        ['DronaHQ', 'dronahq', '<lower:50>'],
        ['Dwolla', 'dwolla', '<alnum:50>'],
        ['Eagle Eye Networks', 'eagleeyenetworks', '<alnum:15>'],
        ['Easy Insight', 'easyinsight easy_insight', '<alnum:20>'],
        ['Ethplorer', 'ethplorer', 'EK-<alnum:5>-<alnum:7>-<alnum:5> <dash:22>'],
        ['Etoro', 'etoro', '<hex:32>'],
        ['Eventbrite', 'eventbrite', '<upper:20>', 'token'],
        ['Everhour', 'everhour', '<hex:4>-<hex:4>-<hex:6>-<hex:6>-<hex:8>'],
        ['Finage', 'finage', 'API_KEY<upper:32>'],
        ['Float', 'float_api float.com float!', '<opaque:59-60>'],
        ['Flowflu', 'flowflu flowlu', '<alnum:51>'],
        ['FMFW', 'fmfw', '<url:32>'],
        ['FullContact', 'fullcontact', '<alnum:32>'],
        ['Fusebill', 'fusebill', '<alnum:88>'],
        ['Geckoboard', 'geckoboard', '<alnum:44> <hex:32>'],
        ['Gemini exchange', 'gemini_exchange gemini_api_secret gemini', '<account|master>-<alnum:20>', 'key'],
        ['Gengo', 'gengo', '<url:64>'],
        ['GoCanvas', 'gocanvas', '<base64:43>='],
        ['GoodDay', 'goodday', '<lower:32>'],
        ['Guru', 'getguru guru!', '<uuid>'],
        ['Harvest', 'harvest_api harvestapp harvest!', '<digit:6-8>.pt.<url:80-90> <opaque:97>', 'token'],
        ['HelloSign', 'hellosign dropbox_sign dropboxsign', '<alnum:64> <base64:64>'],
        ['Hive', 'hive_api hive.com hive!', '<lower:32>'],
        ['Hiveage', 'hiveage', '<url:20>'],
        ['Humanity', 'humanity!', '<lower:40>'],
        ['Hunter', 'hunter.io hunterio hunter!', '<lower:40>'],
        ['Impala', 'impala!', '<word:46>'],
        ['Insightly', 'insightly', '<ldash:36>'],
        ['InvoiceOcean', 'invoiceocean', '<alnum:20>'],
        ['Jotform', 'jotform', '<lower:32>'],
        ['Juro', 'juro_api juro', '<alnum:40>'],
        ['KanbanTool', 'kanbantool kanban_tool kanban', '<upper:12>'],
        ['Karma CRM', 'karmacrm karma!', '<alnum:20>'],
        ['Kylas', 'kylas', '<ldash:36>'],
        ['Leadfeeder', 'leadfeeder', '<dash:43>'],
        ['Lemlist', 'lemlist', '<hex:32>'],
        ['LemonSqueezy', 'lemonsqueezy lemon_squeezy', 'eyJ<url:20-100>.<url:100-900>.<url:300-700>'],
        ['Lendflow', 'lendflow', '<alnum:36>.<url:235-400>.<url:300-900>'],
        ['Less Annoying CRM', 'lessannoyingcrm less_annoying', '<dash:57>'],
        ['Lexigram', 'lexigram', '<opaque:301>'],
        ['Livestorm', 'livestorm', 'eyJ<url:17-20>.eyJ<url:100-200>.<url:43>'],
        ['Loginradius', 'loginradius', '<uuid>', 'secret'],
        ['Loyverse', 'loyverse', '<ldash:32>'],
        ['Luno', 'luno', '<url:43>'],
        ['Madkudu', 'madkudu', '<hex:32>'],
        ['Magnetic', 'magnetic_api magnetichq magnetic!', '<uuid>'],
        ['Mavenlink', 'mavenlink', '<lower:64>'],
        ['MeisterTask', 'meistertask', '<alnum:43>'],
        ['MetaApi', 'metaapi meta_api', '<hex:64> <hex:24>'],
        ['Metrilo', 'metrilo', '<lower:16>'],
        ['MindMeister', 'mindmeister', '<alnum:43>'],
        ['Mite', 'mite_api mite!', '<lower:16>'],
        ['MoonClerk', 'moonclerk moonclerck', '<lower:32>'],
        ['Moralis', 'moralis', '<alnum:64>'],
        ['MrTickTock', 'mrticktock', '<alnum:20-50>'],
        ['Nethunt', 'nethunt', '<ldash:36>'],
        ['NFTPort', 'nftport', '<uuid>'],
        ['Nimble', 'nimble_api nimble.com nimble!', '<alnum:30>'],
        ['Nitro', 'gonitro nitro!', '<hex:32>'],
        ['Nozbe Teams', 'nozbe', '<alnum:16>_<url:64>'],
        ['Oanda', 'oanda', '<hex:32>-<hex:32> <alnum:24>', 'token'],
        ['OneDesk', 'onedesk', '<alnum:20-64>'],
        ['OnePageCRM', 'onepagecrm', '<alnum:43>= <lower:24>'],
        ['PandaDoc', 'pandadoc', '<hex:40> <alnum:40>'],
        ['PandaScore', 'pandascore', '<url:51>'],
        ['PartnerStack', 'partnerstack', '<alnum:64>'],
        ['Passbase', 'passbase', '<alnum:128>'],
        ['Paymo', 'paymoapp paymo', '<alnum:44>'],
        ['PayMongo', 'paymongo', '<sk|pk>_<live|test>_<alnum:24> <word:32>'],
        ['Pipedrive', 'pipedrive', '<hex:40> <alnum:40>'],
        ['Planview LeanKit', 'planview leankit', '<hex:128>'],
        ['Planyo', 'planyo', '<lower:62>'],
        ['Poloniex', 'poloniex', '<hex:128> <upper:8>-<upper:8>-<upper:8>-<upper:8>'],
        ['Prospect CRM', 'prospectcrm prospect!', '<ldash:32>'],
        ['Prospect.io', 'prospectio prospect.io', '<dash:50>'],
        ['protocols.io', 'protocolsio protocols.io', '<lower:64>'],
        ['PureStake', 'purestake', '<alnum:40>'],
        ['QuickNode', 'quicknode quiknode', '<hex:40> QN_<hex:32>'],
        ['QuickBooks', 'quickbooks intuit', '<alnum:40> AB<alnum:48>', 'client secret'],
        ['Really Simple Systems', 'reallysimplesystems', 'ey<opaque:150-160>.ey<opaque:900-1000>'],
        ['Recurly', 'recurly', '<hex:32>'],
        ['Refiner', 'refiner!', '<uuid>'],
        ['RepairShopr', 'repairshopr', '<dash:51>'],
        ['RevampCRM', 'revampcrm revamp!', '<alnum:40>'],
        ['RocketReach', 'rocketreach', '<hex:32>k<hex:6> <ldash:39>'],
        ['Ronin', 'roninapp ronin!', '<alnum:26>'],
        ['Route4Me', 'route4me', '<upper:32>'],
        ['Rownd', 'rownd', '<lower:48>'],
        ['Runrun.it', 'runrunit runrun.it', '<hex:32> <alnum:18-20>'],
        ['SalesBlink', 'salesblink', '<alnum:16>'],
        ['Salescookie', 'salescookie', '<alnum:32>'],
        ['Salesflare', 'salesflare', '<url:45>'],
        ['Salesloft', 'salesloft', 'ak_<alnum:32-80> v2_ak_<digit:4-8>_<hex:64>'],
        ['SaleMate', 'salesmate', '<uuid>'],
        ['Shipday', 'shipday', '<alnum:10>.<alnum:20> <opaque:31>'],
        ['ShipStation', 'shipstation', '<hex:32>'],
        ['Signable', 'signable', '<hex:32>'],
        ['Signaturit', 'signaturit', '<alnum:86>'],
        ['SignUpGenius', 'signupgenius', '<alnum:32>'],
        ['SignRequest', 'signrequest', '<hex:40>'],
        ['Simplynoted', 'simplynoted', '<opaque:340-360>'],
        ['Simvoly', 'simvoly', '<lower:33>'],
        ['Skrapp', 'skrapp', '<alnum:42>'],
        ['Smartsheet', 'smartsheet', '<alnum:37> <lower:26>'],
        ['Snipcart', 'snipcart', '<word:75>'],
        ['Storecove', 'storecove', '<url:43>'],
        ['Streak', 'streak!', '<lower:32>'],
        ['Swell', 'swell_store swell_secret swell!', '<alnum:32>'],
        ['Sugester', 'sugester', '<alnum:32>'],
        ['Tallyfy', 'tallyfy', '<alnum:36>.<alnum:264>.<url:683>'],
        ['Tatum', 'tatum', '<uuid> <ldash:36> t-<hex:24>-<hex:24>'],
        ['TaxJar', 'taxjar', '<lower:32>'],
        ['Teamgate', 'teamgate', '<alnum:80> <lower:40>'],
        ['Teamwork', 'teamwork', 'tkn.v1_<alnum:71>= twp_<alnum:20-60>'],
        ['Thinkific', 'thinkific', '<hex:32>'],
        ['Tink', 'tink_client tink_secret', '<hex:32>'],
        ['Toggl Track', 'toggl', '<lower:32>', 'token'],
        ['Tradier', 'tradier', '<alnum:28>'],
        ['TransferWise', 'transferwise wise_api wise_token', '<uuid>', 'token'],
        ['Tripay', 'tripay', 'DEV-<alnum:30-50>'],
        ['Uplead', 'uplead', '<ldash:32>'],
        ['Viewneo', 'viewneo', '<alnum:120-300>.<alnum:150-300>.<url:500-800>'],
        ['Vouchery', 'vouchery', '<ldash:36>'],
        ['Vyte', 'vyte', '<lower:50>'],
        ['WePay', 'wepay', '<word:62> STAGE_<hex:64> PRODUCTION_<hex:64>'],
        ['Worksnaps', 'worksnaps', '<alnum:40>'],
        ['Workstack', 'workstack', '<alnum:60>'],
        ['Wrike', 'wrike', 'eyJ<opaque:300-400>', 'token'],
        ['YNAB', 'youneedabudget ynab', '<hex:64> <url:43>'],
        ['Yousign', 'yousign', '<lower:32> <alnum:32>'],
        ['Zenkit', 'zenkit', '<lower:8>-<alnum:32>'],
        ['ZeroX', '0x_api zerox_api', '<uuid>'],
        ['Zipbooks', 'zipbooks', '<hex:32>'],
    ],
};


/***/ }),

/***/ 8764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   communicationFamily: () => (/* binding */ communicationFamily)
/* harmony export */ });
// Mail, messages, calls, marketing, surveys, support: services that speak to people in one's name.
const communicationFamily = {
    gives: 'send messages in the name of the account, and read its contacts and conversations',
    severity: 'high',
    rows: [
        ['8x8', '8x8', '<alnum:43>'],
        ['Agora', 'agora', '<lower:32>', 'app certificate'],
        ['Airship', 'airship urban_master urbanairship', '<alnum:91> <url:22>'],
        ['Apifonica', 'apifonica', '<lower:11>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Appcues', 'appcues', '<ldash:39> <ldash:36>'],
        ['Autoklose', 'autoklose', '<dash:32>'],
        ['Autopilot', 'autopilot!', '<hex:32>'],
        ['Ayrshare', 'ayrshare', '<upper:7>-<upper:7>-<upper:7>-<upper:7> <upper:8>-<upper:8>-<upper:8>-<upper:8>'],
        ['BombBomb', 'bombbomb', '<opaque:200-704>'],
        ['Bouncer', 'usebouncer', '<alnum:40>'],
        ['Braze', 'braze', '<uuid>'],
        ['Bugherd', 'bugherd', '<lower:22>'],
        ['Campaign Monitor', 'campaignmonitor campaign_monitor', '<hex:32> <base64:80-120>=='],
        ['Campayn', 'campayn', '<lower:64>'],
        ['Canny', 'cannyio canny.io canny_api canny', '<lower:8>-<lower:4>-<lower:4>-<lower:4>-<lower:12>'],
        ['Chatbot', 'chatbot!', '<word:32>'],
        ['Chatfuel', 'chatfuel', '<alnum:128>'],
        ['Chatwork', 'chatwork', '<hex:32>'],
        ['Cliengo', 'cliengo', '<uuid>'],
        ['ClickSend', 'clicksend', '<UUID> <uuid>'],
        ['Clockwork SMS', 'clockwork_sms clockworksms clockwork textanywhere', '<alnum:24> <hex:40>'],
        ['Convertkit', 'convertkit kit_api', '<url:22> <url:43> kit_<hex:32>'],
        ['Crisp', 'crisp_token crisp!', '<hex:64>'],
        ['Customer.io', 'customer.io customerio customer_io', '<hex:32> <hex:20> <alnum:20> <alnum:32>'],
        ['Customer Guru', 'customerguru customer_guru', '<alnum:50> <alnum:30>'],
        ['D7 Networks', 'd7network d7_', '<alnum:23>='],
        ['Daily', 'daily_api dailyco daily.co', '<hex:64>'],
        ['Debounce', 'debounce_api debounce.io', '<alnum:13>'],
        ['Delighted', 'delighted', '<alnum:32>'],
        ['Doximity', 'doximity', '<hex:64>'],
        ['Drift', 'drift_api drift_token drift!', '<alnum:32>'],
        ['Dyspatch', 'dyspatch', '<upper:52>'],
        ['Elastic Email', 'elasticemail elastic_email', '<url:96> <HEX:96>'],
        ['EmailOctopus', 'emailoctopus', '<uuid> eo_<hex:64>'],
        ['EmailJS', 'emailjs', '<url:17> <url:21>'],
        ['EnableX', 'enablex', '<alnum:36>'],
        ['Feedier', 'feedier', '<alnum:32>'],
        ['Formbucket', 'formbucket', '<alnum:20-60>.<alnum:20-200>.<url:20-100>'],
        ['Freshdesk', 'freshdesk', '<alnum:20>'],
        ['Freshchat', 'freshchat', 'eyJ<url:20-100>.<url:50-400>.<url:43>'],
        ['Freshworks', 'freshworks myfreshworks', '<dash:22>'],
        ['Front', 'frontapp front_api front!', '<alnum:36>.<opaque:188-244>'],
        ['GetEmail', 'getemail', '<dash:20>'],
        ['GetEmails', 'getemails', '<ldash:26>'],
        ['GetGist', 'getgist', '<base64:68>'],
        ['GetResponse', 'getresponse', '<lower:32>'],
        ['Groove', 'groovehq groove!', '<alnum:64>'],
        ['Happy Scribe', 'happyscribe', '<alnum:24>'],
        ['HelpCrunch', 'helpcrunch', '<base64:328>'],
        ['HelpScout', 'helpscout help_scout', '<alnum:56> <alnum:32>'],
        ['Infobip', 'infobip', '<hex:32>-<uuid>'],
        ['Instantly', 'instantly', '<base64:64-90>== <base64:64-90>='],
        ['Iterable', 'iterable_api iterable!', '<hex:32>'],
        ['Kickbox', 'kickbox', '<live|test>_<hex:64> <word:60-80>'],
        [
            'LINE Messaging',
            'line_messaging linemessaging line_channel line_bot linebot line_access',
            '<base64:171-172> <base64:170-175>=',
            'channel token',
        ],
        ['LINE Notify', 'linenotify line_notify', '<alnum:43>', 'token'],
        ['LiveAgent', 'liveagent', '<alnum:32>'],
        ['Loops', 'loops_api loops.so', '<hex:32>'],
        ['Mailboxlayer', 'mailboxlayer', '<lower:32>'],
        ['Mailerlite', 'mailerlite', '<lower:32> eyJ<url:20-100>.<url:100-900>.<url:300-700>'],
        ['Mailmodo', 'mailmodo', '<upper:7>-<upper:7>-<upper:7>-<upper:7>'],
        ['Mailsac', 'mailsac', 'k_<alnum:36-80>'],
        ['Mailtrap', 'mailtrap', '<hex:32> <hex:14>'],
        ['Mailosaur', 'mailosaur', '<alnum:32>'],
        ['Messente', 'messente', '<hex:32>'],
        ['Mesibo', 'mesibo', '<alnum:64>'],
        ['Mixmax', 'mixmax', '<url:36>'],
        ['Moosend', 'moosend', '<uuid>'],
        ['Nicereply', 'nicereply', '<hex:40>'],
        ['NeverBounce', 'neverbounce', '<private|secret>_<hex:32>'],
        ['Novu', 'novu', '<hex:32>'],
        ['Omnisend', 'omnisend', '<hex:24>-<alnum:50> <dash:75>'],
        ['OneSignal', 'onesignal', '<alnum:48> <base64:47>= <uuid>', 'REST key'],
        ['OOPSpam', 'oopspam', '<alnum:40>'],
        ['Pepipost', 'pepipost netcore', '<hex:32> <dash:32>'],
        ['Postageapp', 'postageapp', '<alnum:32>'],
        ['Pushbullet', 'pushbullet', 'o.<alnum:32> <opaque:34>', 'access token'],
        ['Pushover', 'pushover', '<lower:30>', 'token'],
        ['Qualaroo', 'qualaroo', '<base64:64>'],
        ['RingCentral', 'ringcentral', '<url:22>', 'client secret'],
        ['Rocket.Chat', 'rocketchat rocket.chat rocket_chat', '<url:43>', 'token'],
        ['SatisMeter', 'satismeter', '<alnum:24> <alnum:16>'],
        ['Sendwithus', 'sendwithus', '<live|test>_<hex:40> <hex:32>'],
        ['Sendy', 'sendy_api', '<alnum:20>'],
        ['SignalWire', 'signalwire', '<alnum:50> PT<hex:48>', 'token'],
        ['SimpleTexting', 'simpletexting', '<hex:32>'],
        ['SimpleSat', 'simplesat', '<lower:40>'],
        ['Sinch', 'sinch', '<lower:32>'],
        ['Smooch', 'smooch', 'act_<lower:24> <url:86>'],
        ['SMSAPI', 'smsapi', '<alnum:40>', 'token'],
        ['SurveyMonkey', 'surveymonkey survey_monkey', '<opaque:88-160>', 'access token'],
        ['SurveyAnyplace', 'surveyanyplace pointerpro', '<ldash:36> <alnum:32>'],
        ['Surveybot', 'surveybot', '<dash:80>'],
        ['SurveySparrow', 'surveysparrow', '<url:88>'],
        ['Survicate', 'survicate', '<lower:32>'],
        ['Tawk.to', 'tawk', '<hex:40>'],
        ['Telesign', 'telesign', '<base64:86>=='],
        ['TextMagic', 'textmagic', '<alnum:30>'],
        ['Tyntec', 'tyntec', '<alnum:32>'],
        ['Upwave', 'upwave', '<lower:32>'],
        ['Userflow', 'userflow', '<lower:26-40>'],
        ['UserVoice', 'uservoice', '<alnum:22> <alnum:42>'],
        ['Verifier', 'verifier_email verifier!', '<lower:96>'],
        ['Verimail', 'verimail', '<upper:32>'],
        ['Vbout', 'vbout', '<digit:25>'],
        ['Webex', 'webex', '<url:64-65> <hex:64>', 'client secret'],
        ['Webex bot', 'webex', '<alnum:64>_<PF84|P0A1>_<uuid>', 'access token'],
        ['Yext', 'yext', '<hex:32>'],
        ['ZeptoMail', 'zoho_enczapikey zeptomail', '<base64:80-200>== <base64:80-200>= <base64:80-200>', 'send mail token'],
        ['Zerobounce', 'zerobounce', '<lower:32>'],
        ['Zonka Feedback', 'zonka', '<alnum:36>'],
        ['Zulip', 'zulip', '<alnum:32>'],
    ],
};


/***/ }),

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupFamily: () => (/* binding */ lookupFamily)
/* harmony export */ });
// Services that answer questions: weather, places, currencies, addresses, news, web pages, words.
const lookupFamily = {
    gives: 'use up the quota of the account and run up its bill',
    severity: 'medium',
    rows: [
        ['Abstract', 'abstract_api abstractapi', '<lower:32>'],
        ['AccuWeather', 'accuweather', '<alnum:32> zpka_<hex:32>_<hex:8> <alnum:35> <alnum:20-31>%<alnum:3-14>'],
        ['Adzuna', 'adzuna', '<lower:32>'],
        ['AirVisual', 'airvisual iqair', '<ldash:36>'],
        ['Aletheia', 'aletheiaapi aletheia_api', '<upper:32>'],
        ['AllSports', 'allsports', '<lower:64>'],
        ['Amadeus', 'amadeus', '<alnum:32>'],
        ['Amadeus', 'amadeus!', '<alnum:16>', 'API secret'],
        ['Ambee', 'ambee', '<hex:64>'],
        ['API-Sports', 'apisports api_sports api_football', '<lower:32>'],
        ['Apiflash', 'apiflash', '<lower:32>'],
        ['Apilayer', 'apilayer', '<alnum:32>'],
        ['Artsy', 'artsy', '<alnum:32> <alnum:20>'],
        ['AudD', 'audd', '<ldash:32>'],
        ['Aviationstack', 'aviationstack', '<lower:32>'],
        ['Aylien', 'aylien', '<lower:32>'],
        ['Bannerbear', 'bannerbear', '<alnum:22>tt bb_<pr|ma>_<hex:30>'],
        ['BaseAPI', 'baseapi base_api', '<uuid>'],
        ['BestTime', 'besttime', '<word:36> <pri|pub>_<hex:32>'],
        ['BitcoinAverage', 'bitcoinaverage', '<alnum:43>'],
        ['Blablabus', 'blablabus', '<alnum:22>'],
        ['Blitapp', 'blitapp', '<url:39>'],
        ['Brandfetch', 'brandfetch', '<alnum:40> <base64:43>='],
        ['Browshot', 'browshot', '<alnum:28>'],
        ['Bulbul', 'bulbul', '<lower:32>'],
        ['Calendarific', 'calendarific', '<lower:40> <alnum:32>'],
        ['CalorieNinjas', 'calorieninja', '<alnum:40> <base64:36-40>=='],
        ['API Ninjas', 'api_ninjas apininjas', '<alnum:40> <base64:22-38>=='],
        ['Carbon Interface', 'carboninterface carbon_interface', '<alnum:21> <alnum:22>'],
        ['Cicero', 'cicero!', '<lower:40>'],
        ['Cloudmersive', 'cloudmersive', '<ldash:36>'],
        ['Cloverly', 'cloverly', '<lower:28> public_key:<hex:16> private_key:<hex:16>'],
        ['CoinAPI', 'coinapi', '<UUID> <uuid>'],
        ['CoinGecko', 'coingecko', 'CG-<alnum:24>'],
        ['Coinlayer', 'coinlayer', '<lower:32>'],
        ['Coinlib', 'coinlib', '<lower:16>'],
        ['CoinMarketCap', 'coinmarketcap cmc_pro cmc_api', '<uuid>'],
        ['Commodities', 'commodities_api commodities!', '<alnum:60>'],
        ['Countrylayer', 'countrylayer', '<lower:32>'],
        ['CryptoCompare', 'cryptocompare', '<ldash:64>'],
        ['CurrencyFreaks', 'currencyfreaks', '<lower:32>'],
        ['Currencylayer', 'currencylayer', '<lower:32>'],
        ['CurrencyScoop', 'currencyscoop currencybeacon', '<lower:32> <alnum:32>'],
        ['Currents', 'currentsapi currents_api', '<url:48>'],
        ['Dandelion', 'dandelion!', '<lower:32>'],
        ['Data.gov', 'data.gov datagov data_gov', '<alnum:40>'],
        ['DeepAI', 'deepai', '<ldash:36>'],
        ['Detect Language', 'detectlanguage detect_language', '<lower:32>'],
        ['Diffbot', 'diffbot', '<lower:32>'],
        ['Edamam', 'edamam', '<lower:32>'],
        ['Enigma', 'enigma!', '<alnum:40>'],
        ['ExchangeRate-API', 'exchangerate exchange_rate', '<lower:24>'],
        ['Exchange Rates API', 'exchangerates exchange_rates exchangeratesapi', '<lower:32> <alnum:32>'],
        ['Face++', 'faceplusplus', '<url:32>'],
        ['FakeJSON', 'fakejson', '<alnum:22>'],
        ['FastForex', 'fastforex', '<ldash:28>'],
        ['FetchRSS', 'fetchrss', '<alnum:40> <opaque:40>'],
        ['Financial Modeling Prep', 'financialmodelingprep fmp_api', '<alnum:32>'],
        ['Findl', 'findl', '<uuid>'],
        ['Fixer', 'fixer!', '<alnum:32>'],
        ['FlightAPI', 'flightapi', '<lower:24>'],
        ['FlightAware', 'flightaware aeroapi', '<alnum:32>'],
        ['FlightLabs', 'flightlabs', '<alnum:100-300>'],
        ['FlightStats', 'flightstats', '<lower:32>'],
        ['Foursquare', 'foursquare', '<upper:48> fsq3<base64:44>='],
        ['FXMarket', 'fxmarket', '<url:20>'],
        ['Geoapify', 'geoapify', '<lower:32>'],
        ['Geocode.xyz', 'geocode.xyz geocode_xyz geocode!', '<lower:28> <digit:15-30>x<digit:3-8>'],
        ['Geocodify', 'geocodify', '<lower:40>'],
        ['Geocodio', 'geocodio geocod.io', '<lower:39>'],
        ['GetGeoAPI', 'getgeoapi', '<lower:40>'],
        ['Giphy', 'giphy', '<alnum:32>'],
        ['Glassnode', 'glassnode', '<alnum:27>'],
        ['GNews', 'gnews', '<lower:32>'],
        ['Graphhopper', 'graphhopper', '<ldash:36>'],
        ['The Guardian', 'guardianapi guardian_api guardian!', '<uuid>'],
        ['Happi', 'happi_dev happi.dev happi', '<alnum:56>'],
        ['HERE', 'hereapi here_api here_maps heremaps', '<url:43>'],
        ['Holiday API', 'holidayapi holiday_api', '<ldash:36>'],
        ['HTML2PDF', 'html2pdf', '<alnum:64>'],
        ['Iconfinder', 'iconfinder', '<alnum:64>'],
        ['IEX Cloud', 'iexcloud iex_cloud iex_token', '<word:35> <sk|pk|Tsk|Tpk>_<hex:32>'],
        ['Imagga', 'imagga', '<alnum:72> <lower:32> <lower:15-20>'],
        ['Intrinio', 'intrinio', '<alnum:44> <base64:31>='],
        ['ipapi', 'ipapi ip_api', '<lower:32>'],
        ['ipdata', 'ipdata', '<hex:56>'],
        ['IPGeolocation', 'ipgeolocation', '<lower:32>'],
        ['IPinfo', 'ipinfo', '<hex:14>', 'token'],
        ['ipify', 'ipify', '<url:32>'],
        ['IP2Location', 'ip2location', '<HEX:32> <upper:10-12>'],
        ['IPInfoDB', 'ipinfodb', '<lower:64>'],
        ['IPQualityScore', 'ipquality', '<alnum:32>'],
        ['ipstack', 'ipstack', '<anyhex:32>'],
        ['Languagelayer', 'languagelayer', '<lower:32>'],
        ['Last.fm', 'lastfm last.fm', '<lower:32>'],
        ['LinkPreview', 'linkpreview', '<alnum:32>'],
        ['LocationIQ', 'locationiq', 'pk.<alnum:32> pk.<hex:32>'],
        ['M3O', 'm3o', '<alnum:48>'],
        ['MAC Address', 'macaddress_io macaddress.io macaddress!', '<word:32> at_<alnum:29>'],
        ['Mapquest', 'mapquest', '<alnum:32>'],
        ['MapTiler', 'maptiler', '<alnum:20> <alnum:20>_<hex:64>'],
        ['Marketstack', 'marketstack', '<lower:32>'],
        ['MeaningCloud', 'meaningcloud', '<lower:32>'],
        ['Mediastack', 'mediastack', '<lower:32>'],
        ['Merriam-Webster', 'merriam', '<uuid>'],
        ['Meteostat', 'meteostat', '<alnum:32>'],
        ['Moderation API', 'moderation_api moderationapi', 'eyJ<alnum:30-33>.<alnum:115>.<url:43>'],
        ['NASA', 'nasa_api nasa_key nasa.gov nasa!', '<alnum:40>'],
        ['Nasdaq Data Link', 'nasdaq quandl', '<url:20>'],
        ['Neutrino API', 'neutrinoapi neutrino_api', '<alnum:48>'],
        ['NewsAPI', 'newsapi news_api', '<lower:32>'],
        ['Newscatcher', 'newscatcher', '<url:43>'],
        ['Newsdata.io', 'newsdata', 'pub_<alnum:30-45>'],
        ['NOAA', 'noaa', '<alnum:32>', 'token'],
        ['NREL', 'nrel', '<alnum:40>'],
        ['Numverify', 'numverify', '<lower:32>'],
        ['Nutritionix', 'nutritionix', '<lower:32>'],
        ['OMDb', 'omdb', '<hex:8>'],
        ['onWater', 'onwater', '<url:20>'],
        ['OpenCage', 'opencage', '<lower:32>'],
        ['OpenGraph.io', 'opengraph_io opengraph.io opengraphr', '<alnum:80> <uuid>'],
        ['OpenRouteService', 'openrouteservice ors_api', '5b3ce3597851110001cf6248<hex:32> <base64:100-180>=='],
        ['OpenUV', 'openuv', '<lower:32> openuv-<alnum:17-24>-io'],
        ['Owlbot', 'owlbot', '<lower:40>'],
        ['ParallelDots', 'paralleldots', '<alnum:43>'],
        ['Pastebin', 'pastebin', '<word:32>'],
        ['Pdflayer', 'pdflayer', '<lower:32>'],
        ['PDFShift', 'pdfshift', '<hex:32> sk_<hex:40>'],
        ['People Data Labs', 'peopledatalabs people_data_labs pdl_api', '<alnum:64>'],
        ['Pexels', 'pexels', '<alnum:56>'],
        ['Pixabay', 'pixabay', '<digit:6-8>-<hex:25> <ldash:34>'],
        ['Polygon.io', 'polygon_io polygon.io polygon_api polygon!', '<alnum:32>'],
        ['Positionstack', 'positionstack', '<word:32>'],
        ['Powrbot', 'powrbot', '<alnum:40>'],
        ['Prodia', 'prodia', '<uuid>'],
        ['ProxyCrawl', 'proxycrawl crawlbase', '<url:22>'],
        ['RAWG', 'rawg', '<lower:32>'],
        ['Rebrandly', 'rebrandly', '<hex:32> <word:32>'],
        ['RemoveBG', 'removebg remove.bg remove_bg', '<alnum:24>'],
        ['RestPack', 'restpack', '<alnum:48>'],
        ['RiteKit', 'ritekit', '<hex:44>'],
        ['Roaring', 'roaring!', '<url:28>'],
        ['Scrapeowl', 'scrapeowl', '<lower:30>'],
        ['ScraperAPI', 'scraperapi scraper_api', '<lower:32>'],
        ['Scraperbox', 'scraperbox', '<upper:32>'],
        ['Scrapersite', 'scrapersite', '<alnum:45>'],
        ['Scrapestack', 'scrapestack', '<lower:32>'],
        ['Scrapfly', 'scrapfly', '<lower:32> scp-live-<hex:32> scp-test-<hex:32>'],
        ['ScrapingAnt', 'scrapingant', '<lower:32>'],
        ['ScrapingBee', 'scrapingbee', '<upper:80>'],
        ['ScreenshotAPI', 'screenshotapi', '<upper:7>-<upper:7>-<upper:7>-<upper:7>'],
        ['Screenshotlayer', 'screenshotlayer', '<word:32>'],
        ['SecurityTrails', 'securitytrails', '<alnum:32>'],
        ['SelectPdf', 'selectpdf', '<ldash:36>'],
        ['Serper', 'serper', '<hex:40>'],
        ['SerpApi', 'serpapi', '<hex:64>'],
        ['SERPHouse', 'serphouse', '<alnum:60>'],
        ['Serpstack', 'serpstack', '<lower:32>'],
        ['Sheety', 'sheety', '<lower:64> <lower:32>'],
        ['SkyBiometry', 'skybiometry', '<lower:25-26>'],
        ['SmartyStreets', 'smartystreets smarty_auth', '<alnum:20> <ldash:36>', 'auth token'],
        ['Spoonacular', 'spoonacular', '<lower:32>'],
        ['Sportmonks', 'sportmonk sportsmonk', '<alnum:60>'],
        ['Sportradar', 'sportradar', '<lower:24> <alnum:40>'],
        ['SportsData.io', 'sportsdata', '<hex:32>'],
        ['StockData', 'stockdata', '<alnum:40>'],
        ['Stormglass', 'stormglass', '<uuid>-<uuid> <ldash:73>'],
        ['Technical Analysis API', 'technicalanalysisapi', '<upper:48>'],
        ['Text2Data', 'text2data', '<UUID>'],
        ['TheMovieDB', 'tmdb themoviedb', '<hex:32>'],
        ['The Odds API', 'theoddsapi the_odds_api odds_api', '<hex:32>'],
        ['Ticketmaster', 'ticketmaster', '<alnum:32>'],
        ['Tiingo', 'tiingo', '<lower:40>'],
        ['TimezoneAPI', 'timezoneapi', '<alnum:20>'],
        ['Timezonedb', 'timezonedb', '<upper:12>'],
        ['Tomorrow.io', 'tomorrow.io tomorrow_io climacell', '<alnum:32>'],
        ['TomTom', 'tomtom', '<alnum:32>'],
        ['Travelpayouts', 'travelpayouts', '<lower:32>'],
        ['Twelve Data', 'twelvedata twelve_data', '<lower:32>'],
        ['Unsplash', 'unsplash', '<url:43>'],
        ['UPCDatabase', 'upcdatabase', '<upper:32>'],
        ['urlscan.io', 'urlscan', '<uuid> <ldash:36>'],
        ['Userstack', 'userstack', '<lower:32>'],
        ['Vatlayer', 'vatlayer', '<lower:32>'],
        ['Veriphone', 'veriphone', '<upper:32>'],
        ['Visual Crossing', 'visualcrossing visual_crossing', '<upper:25>'],
        ['VPNAPI', 'vpnapi', '<alnum:32>'],
        ['Walk Score', 'walkscore walk_score wsapikey', '<lower:32>'],
        ['WeatherAPI', 'weatherapi weather_api', '<hex:30-32>'],
        ['Weatherbit', 'weatherbit', '<lower:32>'],
        ['Weatherstack', 'weatherstack', '<lower:32>'],
        ['Webscraper', 'webscraper web_scraper', '<alnum:60>'],
        ['Webscraping', 'webscraping', '<alnum:32>'],
        ['WhoisXML', 'whoisxml', 'at_<alnum:29>'],
        ['Whoxy', 'whoxy', '<lower:33>'],
        ['Wolfram Alpha', 'wolfram', '<upper:6>-<upper:10>', 'app id'],
        ['Worldcoinindex', 'worldcoinindex', '<alnum:35>'],
        ['World Weather Online', 'worldweather world_weather', '<lower:31>'],
        ['Zenscrape', 'zenscrape', '<uuid>'],
        ['Zenserp', 'zenserp', '<ldash:36>'],
        ['ZipAPI', 'zipapi', '<lower:32>'],
        ['ZipCodeAPI', 'zipcodeapi', '<alnum:64>'],
        ['Zipcodebase', 'zipcodebase', '<uuid>'],
    ],
};


/***/ }),

/***/ 2855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolsFamily: () => (/* binding */ toolsFamily)
/* harmony export */ });
// What teams build, run and publish with: hosting, builds, content, media, devices, machine learning.
const toolsFamily = {
    gives: 'read and change what the account builds, stores and publishes',
    severity: 'high',
    rows: [
        ['Adobe', 'adobe', '<alnum:32> <url:32>', 'API secret'],
        ['AlienVault', 'alienvault otx_api', '<lower:64>'],
        ['Apimatic', 'apimatic', '<url:64>'],
        ['App Center', 'appcenter app_center', '<hex:40>', 'token'],
        ['AppOptics', 'appoptics', '<url:71>'],
        ['Appetize', 'appetize', 'tok_<lower:26>'],
        ['Autodesk', 'autodesk forge_client', '<alnum:32> <alnum:64>', 'client secret'],
        ['Autodesk', 'autodesk!', '<alnum:16>', 'client key'],
        ['Backblaze B2', 'backblaze b2_application b2_key', 'K00<digit:1><base64:27> <hex:25>', 'application key'],
        ['Wasabi', 'wasabi', '<base64:40>', 'secret access key'],
        ['Baseten', 'baseten', '<alnum:8>.<alnum:32>'],
        ['Beeceptor', 'beeceptor', '<hex:40>'],
        ['Better Stack', 'betterstack better_stack betteruptime logtail', '<alnum:24>', 'token'],
        ['Bitbar', 'bitbar', '<alnum:32>'],
        ['Bitly', 'bitly bit.ly', '<hex:40> <alnum:40> R_<hex:32>', 'access token'],
        ['BlazeMeter', 'blazemeter runscope', '<uuid> <hex:80> <hex:24>'],
        ['Blogger', 'blogger', '<dash:39>'],
        ['Blynk', 'blynk', '<url:32>', 'device token'],
        ['Boost Note', 'boostnote', '<hex:64>', 'token'],
        ['BuddyNS', 'buddyns', '<lower:40>'],
        ['Bunny.net', 'bunnynet bunny.net bunnycdn bunny_net bunny', '<uuid>-<uuid> <uuid><hex:36> <uuid>'],
        ['ButterCMS', 'buttercms butter_cms', '<lower:40>', 'token'],
        ['Buddy', 'buddyworks buddy_works', '<uuid>', 'token'],
        ['CARTO', 'carto_api carto.com carto!', '<hex:40>'],
        ['Censys', 'censys', '<alnum:32>', 'secret'],
        ['Checkly', 'checkly', '<lower:32> cu_<hex:32>'],
        ['Cloudimage', 'cloudimage', '<word:30>', 'token'],
        ['CloudSight', 'cloudsight', '<url:22>'],
        ['CocoaPods', 'cocoapods', '<hex:32>', 'trunk token'],
        ['Codemagic', 'codemagic', '<url:43>', 'token'],
        ['Codeship', 'codeship', '<hex:40>'],
        ['Comet', 'comet_api comet_ml cometml', '<alnum:25>'],
        ['Contentstack', 'contentstack', 'cs<hex:38> blt<hex:16>', 'token'],
        ['Couchbase Capella', 'couchbase capella', '<base64:60-120>', 'API secret'],
        ['Coverity', 'coverity', '<url:22> <HEX:32>', 'token'],
        ['Crowdin', 'crowdin', '<alnum:80> <hex:80>', 'token'],
        ['Cypress', 'cypress', '<uuid>', 'record key'],
        ['DataFire', 'datafire', '<opaque:175-190>'],
        ['DataRobot', 'datarobot', '<base64:60-90>'],
        ['Dependency-Track', 'dependency_track dtrack dependencytrack', '<alnum:32> odt_<alnum:32>'],
        ['Detectify', 'detectify', '<hex:32>'],
        ['DeepL', 'deepl', '<uuid>:fx <uuid>'],
        ['DeviantArt', 'deviantart', '<hex:50> <hex:32>', 'token'],
        ['DigitalOcean', 'digitalocean digital_ocean do_token', '<hex:64>', 'token of the old form'],
        ['Ditto', 'dittowords ditto!', '<uuid>.<lower:40>'],
        ['DNSCheck', 'dnscheck', '<alnum:32> <dash:36>'],
        ['DNS Made Easy', 'dnsmadeeasy', '<uuid>'],
        ['Documo', 'documo', 'ey<alnum:34>.ey<alnum:154>.<url:43>'],
        ['DuckDNS', 'duckdns', '<uuid>', 'token'],
        ['Duo', 'duo_skey duo_secret duosecurity duo_security', '<alnum:40>', 'secret key'],
        ['DynaList', 'dynalist', '<url:128>'],
        ['Dynu', 'dynu_api', '<hex:32>'],
        ['EdenAI', 'edenai eden_ai', 'eyJ<url:33>.eyJ<url:60-200>.<url:43>'],
        ['Equinix Metal', 'equinix packet_auth metal_auth', '<alnum:32>', 'token'],
        ['Eraser', 'eraser_api eraser.io', '<alnum:20>'],
        ['Exa', 'exa_api exa.ai exaai', '<uuid>'],
        ['Exoscale', 'exoscale', '<url:43>', 'API secret'],
        ['Fernet', 'fernet', '<url:43>=', 'key'],
        ['Figma', 'figma', '<digit:6>-<uuid> <alnum:4>-<uuid>', 'token of the old form'],
        ['file.io', 'fileio file.io', '<upper:7>.<upper:7>-<upper:7>-<upper:7>-<upper:7> <dash:39>'],
        ['Flagsmith', 'flagsmith', '<alnum:22> <hex:40>', 'environment key'],
        ['Flat.io', 'flat.io flatio flat!', '<hex:128> <lower:128>'],
        ['Flespi', 'flespi', '<alnum:64>', 'token'],
        ['Forest Admin', 'forest_auth forest_env forestadmin', '<hex:64>', 'secret'],
        ['Form.io', 'formio form.io', '<alnum:40>'],
        ['FOSSA', 'fossa', '<hex:32>'],
        ['FreshStatus', 'freshping', '<alnum:20>'],
        ['Fulcrum', 'fulcrum!', '<lower:80>'],
        ['Gemfury', 'gemfury fury', '<alnum:20> <lower:6>-<lower:20>', 'token'],
        ['Getsandbox', 'getsandbox', '<ldash:40>'],
        ['Ghost', 'ghost!', '<hex:24>:<hex:64> <hex:26>'],
        ['GitBook', 'gitbook', 'gb_api_<alnum:40>', 'token'],
        ['GitKraken', 'gitkraken', '<hex:64>', 'token'],
        ['Gradle Enterprise', 'gradle_enterprise develocity gradle_publish', '<alnum:40> <lower:52>', 'access key'],
        ['GraphCMS', 'graphcms hygraph', '<lower:25> eyJ<url:20-100>.eyJ<url:100-500>.<url:300-700>', 'token'],
        ['Greptile', 'greptile', '<base64:48>'],
        ['GrowthBook', 'growthbook', '<secret|key>_<alnum:16-60>', 'secret key'],
        ['Gyazo', 'gyazo', '<url:43>', 'token'],
        ['Happo', 'happo', '<hex:64>'],
        ['Harbor', 'harbor_robot robot_token', '<alnum:32>', 'robot token'],
        ['hCaptcha', 'hcaptcha', '0x<anyhex:40> ES_<hex:32>', 'secret key'],
        ['HockeyApp', 'hockeyapp hockey', '<hex:32>', 'token'],
        ['Hybrid Analysis', 'hybrid_analysis hybridanalysis', '<alnum:64>'],
        ['HyperTrack', 'hypertrack', '<url:54>', 'secret key'],
        ['Hypertune', 'hypertune', '<base64:20-60>='],
        ['ImageKit', 'imagekit', 'private_<base64:27>= <word:36>', 'private key'],
        ['imgbb', 'imgbb', '<hex:32>'],
        ['Imgix', 'imgix', 'ix_<alnum:30-60> <alnum:64>'],
        ['Imgur', 'imgur', '<hex:40>', 'client secret'],
        ['Infomaniak', 'infomaniak', '<url:60-100>', 'token'],
        ['Integromat', 'integromat make_api', '<uuid> <ldash:36>'],
        ['Jenkins', 'jenkins_crumb', '<hex:64>', 'crumb'],
        ['Iterative Studio', 'iterative_studio studio_token', 'isat_<alnum:40-60>', 'token'],
        ['Kagi', 'kagi', '<url:11>.<url:43>'],
        ['MuleSoft Anypoint', 'anypoint mulesoft', '<uuid> <hex:32>', 'client secret'],
        ['Keen', 'keen_io keenio keen.io keen!', '<upper:64> <HEX:64> <hex:24>'],
        ['Keycloak', 'keycloak', '<alnum:32>', 'client secret'],
        ['Kimi', 'kimi moonshot', 'sk-<url:48>'],
        ['Klipfolio', 'klipfolio', '<hex:40>'],
        ['Kontent', 'kontent', '<ldash:36> ew0KICAi<url:100-900>'],
        ['Lambda Labs', 'lambdalabs lambda_labs lambda_cloud', 'secret_<lower:10-40>_<hex:32>.<alnum:32>'],
        ['LambdaTest', 'lambdatest lt_access', '<alnum:50>', 'access key'],
        ['Leanplum', 'leanplum', '<alnum:43> <prod|dev>_<alnum:43>'],
        ['Libraries.io', 'libraries.io libraries_io librariesio', '<hex:32>'],
        ['LightOn', 'lighton paradigm', '<url:40-80>'],
        ['LiveKit', 'livekit', '<alnum:43-52>', 'API secret'],
        ['Lokalise', 'lokalise', '<lower:40>', 'token'],
        ['Looker', 'looker', '<lower:24> <alnum:24>', 'client secret'],
        ['Looker client', 'looker', '<lower:20>', 'id'],
        ['Mapillary', 'mapillary', 'MLY|<digit:15-17>|<hex:32>', 'token'],
        ['Manifest', 'manifest_app manifestapi manifest!', '<alnum:32>'],
        ['Mend', 'whitesource mend_api', '<hex:64>'],
        ['Microsoft Bing', 'bing_maps bingmaps bing', '<url:64> <hex:32>'],
        ['Miro', 'miro_access miro_token miro_client miro', 'eyJtaXJv<url:20-60>_<url:27> <alnum:32>', 'token'],
        ['ModelScope', 'modelscope', 'ms-<uuid>', 'token'],
        ['myIntervals', 'myintervals', '<lower:11>'],
        ['Netlify build', 'netlify', '<hex:24>', 'build hook'],
        ['NetApp', 'netapp', '<url:86>', 'token'],
        ['Noticeable', 'noticeable', '<alnum:20>'],
        ['Nuclino', 'nuclino', '<uuid>'],
        ['Nylas', 'nylas', '<alnum:30> <alnum:25>', 'secret'],
        ['OneLogin', 'onelogin', '<hex:64> <lower:64>', 'client secret'],
        ['Optimizely', 'optimizely', '2:<url:40-52> <url:54>', 'token'],
        ['Packagecloud', 'packagecloud', '<hex:48>', 'token'],
        ['Particle', 'particle_access particle_token particleio particle.io', '<hex:40>', 'token'],
        ['Pendo', 'pendo', '<uuid>', 'integration key'],
        ['pganalyze', 'pganalyze pga_api', '<alnum:16>'],
        ['Phrase', 'phraseapp phrase_access', '<hex:64>', 'token'],
        ['Pinata', 'pinata', '<hex:64> <hex:20> eyJ<url:30-40>.eyJ<url:300-900>.<url:43>', 'secret'],
        ['Pingdom', 'pingdom', '<url:79-90> <lower:32>', 'token'],
        ['Pipedream', 'pipedream', '<lower:32>'],
        ['Pivotal Tracker', 'pivotal', '<lower:32>', 'token'],
        ['Plunk', 'plunk', 'sk_<hex:48>', 'secret key'],
        ['Plotly', 'plotly', '<alnum:20>'],
        ['POEditor', 'poeditor', '<hex:32>'],
        ['Prismic', 'prismic', 'MC5<url:60-160> eyJ<url:20-300>.<url:20-400>', 'token'],
        ['PromptLayer', 'promptlayer', 'pl_<hex:32>'],
        ['Qiita', 'qiita', '<hex:40>', 'token'],
        ['Quantcast', 'quantcast', '<alnum:32>'],
        ['Qubole', 'qubole', '<lower:64>', 'token'],
        ['QuickMetrics', 'quickmetrics', '<url:22>'],
        ['Quip', 'quip_access quip_token quip_api', '<base64:60-120>=', 'token'],
        ['Raven', 'raventools raven_tools raven!', '<upper:16>'],
        ['Raygun', 'raygun', '<base64:22>=='],
        ['ReadMe', 'readme_api readme_token readme!', '<word:32>'],
        ['Red Hat Pyxis', 'pyxis redhat_pyxis', '<alnum:32>'],
        ['Redmine', 'redmine', '<hex:40>'],
        ['Rundeck', 'rundeck', '<alnum:32>', 'token'],
        ['Scrutinizer', 'scrutinizer', '<hex:64>', 'token'],
        ['Semaphore', 'semaphore', '<lower:32> <alnum:20>', 'token'],
        ['Sentiment', 'sentiment!', '<alnum:20>'],
        ['Shortcut', 'shortcut_api clubhouse shortcut!', '<uuid> <ldash:36>', 'token'],
        ['Shotstack', 'shotstack', '<alnum:40>'],
        ['Shutterstock', 'shutterstock', 'v2/<base64:300-400> <alnum:32> <alnum:16>', 'token'],
        ['SiliconFlow', 'siliconflow', 'sk-<lower:48>'],
        ['SigOpt', 'sigopt', '<upper:48>', 'token'],
        ['Sirv', 'sirv', '<base64:86>== <alnum:26>', 'client secret'],
        ['Siteleaf', 'siteleaf', '<lower:32>'],
        ['Socrata', 'socrata', '<alnum:25> <lower:48-50>', 'token'],
        ['SoundCloud', 'soundcloud', '<alnum:32>', 'client secret'],
        ['SolarWinds Observability', 'solarwinds swo_api', '<url:71> <url:40-100>', 'token'],
        ['SherpaDesk', 'sherpadesk', '<lower:32>', 'token'],
        ['Shopee', 'shopee', '<alnum:64> <hex:64>', 'partner key'],
        ['Siemens', 'siemens!', '<alnum:32-64>', 'token'],
        ['SSLMate', 'sslmate', '<digit:4-8>_<alnum:20-30> <alnum:36>'],
        ['StackExchange', 'stackexchange stack_exchange stackoverflow', '<alnum:22>((', 'key'],
        ['StatusCake', 'statuscake', '<alnum:30> <alnum:20>'],
        ['Steam', 'steam_api steam_web steamapi', '<HEX:32>'],
        ['Stitch', 'stitchdata stitch_data', '<word:35>'],
        ['Storyblok', 'storyblok', '<alnum:22>tt'],
        ['Storychief', 'storychief', '<opaque:900-1000>'],
        ['Strava', 'strava', '<hex:40> <lower:40>', 'client secret'],
        ['Stream', 'getstream stream_api stream_secret', '<lower:64>', 'secret'],
        ['Supernotes', 'supernotes', '<url:43>'],
        ['Surge', 'surge_token surge_login surge.sh', '<hex:32>', 'token'],
        ['Swiftype', 'swiftype', '<alnum:6>_<alnum:6>-<alnum:6> <url:20>'],
        ['Tableau', 'tableau', '<base64:22>==:<alnum:32> <url:22>|<alnum:32>|<uuid> <url:22>|<alnum:32>', 'access token'],
        ['Tavus', 'tavus', '<hex:32>'],
        ['Tencent Map', 'tencent_map qqmap', '<upper:5>-<upper:5>-<upper:5>-<upper:5>-<upper:5>-<upper:5>'],
        ['TestRail', 'testrail', '<alnum:20>.<alnum:20> <base64:20>/<base64:20>-<alnum:20>'],
        ['ThingsBoard', 'thingsboard', '<alnum:20>', 'device token'],
        ['ThousandEyes', 'thousandeyes', '<alnum:32>', 'token'],
        ['TinyPNG', 'tinypng tinify', '<alnum:32>'],
        ['T.LY', 'tly_api t.ly!', '<alnum:60>'],
        ['TMetric', 'tmetric', '<upper:64>'],
        ['Todoist', 'todoist', '<hex:40> <lower:40>', 'token'],
        // The ids of others have the form of this and of PromptLayer's.
        ['Traceloop', 'traceloop', 'tl_<hex:32>'],
        ['TrueNAS', 'truenas', '<digit:1>-<alnum:64>'],
        ['Ubidots', 'ubidots', '<BBFF|BBUS>-<alnum:30>', 'token'],
        ['UnifyID', 'unifyid', '<url:44>'],
        ['Ubuntu Pro', 'pro_attach ubuntu_pro ubuntu_advantage ua_attach', 'C1<base58:28>', 'token'],
        ['Unplugg', 'unplugg', '<lower:64>'],
        ['Uploadcare', 'uploadcare', '<hex:20>'],
        ['UptimeRobot', 'uptimerobot uptime_robot', '<u|m|ur><digit:6-9>-<hex:24> <lower:9>-<lower:24>'],
        ['Upstage', 'upstage', 'up_<alnum:28-40> <alnum:40-50>'],
        ['Vapi', 'vapi_api vapi.ai vapi!', '<uuid>'],
        ['Vast.ai', 'vastai vast.ai vast_api', '<hex:64>'],
        ['Versioneye', 'versioneye', '<dash:40>'],
        ['Vimeo', 'vimeo', '<hex:32> <alnum:128>', 'token'],
        ['Voicegain', 'voicegain', 'ey<url:34>.ey<url:108>.<url:43>', 'token'],
        ['Voiceflow', 'voiceflow', 'VF.<DM|WS>.<hex:24>.<alnum:16>'],
        ['Volcengine', 'volcengine ark_api', '<uuid> AKLT<alnum:40-70>'],
        ['Vuforia', 'vuforia', '<hex:40>'],
        ['Webflow', 'webflow', '<hex:64>', 'token'],
        ['WISEflow', 'wiseflow', '<alnum:32-64>'],
        ['Wistia', 'wistia', '<hex:64>', 'token'],
        ['WP Engine', 'wpengine wp_engine', '<alnum:32> <uuid>'],
        ['Xata', 'xata', 'xau_<alnum:20-60>'],
        ['Yandex', 'yandex', '<opaque:83> <hex:32>', 'key'],
        ['Yelp', 'yelp', '<url:128>'],
        ['Zapier', 'zapier', '<alnum:32> sk-ak-<url:20-60>'],
        ['Zeplin', 'zeplin', '<opaque:350-400>', 'token'],
        ['ZeroTier', 'zerotier', '<alnum:32>', 'token'],
        ['Zoom', 'zoom!', '<alnum:32>', 'client secret'],
        ['Zuora', 'zuora', '<alnum:36-50>', 'client secret'],
    ],
};


/***/ }),

/***/ 6585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ serviceNames),
/* harmony export */   cM: () => (/* binding */ namesService),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _providers_business_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7284);
/* harmony import */ var _providers_communication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8764);
/* harmony import */ var _providers_further_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _providers_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(324);
/* harmony import */ var _providers_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
// Names of services that issue credentials: what stands beside one of them is more likely to be one.





/** Services whose rules stand in files of their own, and such as people run themselves, by names that mean nothing else. */
const others = `abuseipdb ably adafruit adobe adyen ai21 airbrake airtable aiven algolia alchemy amplitude appveyor artifactory asana assemblyai
atlassian auth0 beamer bintray bitbucket bitrise bitwarden bittrex browserstack bstack bugsnag circleci clarifai cloudant cloudflare
cloudinary codacy codeclimate codecov coinbase configcat contentful coveralls datadog deepgram deepseek digitalocean disqus dnsimple
docusign dropbox ebay elevenlabs etherscan etsy fastly feishu finicity finnhub flickr forgejo freemius freshbooks fullstory gandi
gitter gocardless godaddy gumroad heroku hetzner honeybadger honeycomb hubspot influxdb infura instana intercom jfrog jumpcloud
klaviyo kucoin launchdarkly lichess linkedin linode logdna loggly mailgun mailjet mandrill mapbox mattermost maxmind meraki
messagebird mezmo midtrans mistral mixpanel netlify netsuite newrelic new_relic nexmo ngrok nytimes okta openweather opsgenie
pagerduty papertrail paypal pinecone plivo postmark pubnub pusher rapidapi razorpay recaptcha rollbar salesforce saucelabs
sauce_labs scaleway sendbird sentry shodan signalfx snowflake snyk sonarcloud sonarqube sourcegraph sparkpost spotify squarespace
statuspage sumologic sumo_logic telnyx trello twilio twitch twitter upstash vercel virustotal vonage vultr wakatime wandb wechat
workos zendesk zhipu zoho aikido akamai anthropic anypoint asaas authress baseten braintree brevo browserbase cerebras clickhouse
clickup clojars cloudsmith cockroachlabs doppler duffel duplocloud dynatrace easypost firecrawl flutterwave flyio frameio frame.io
gemfury hashicorp huggingface infisical infracost inngest instagram langfuse langsmith lemonsqueezy liveblocks livekit mailchimp
mercadopago mergify mintlify neo4j onfido openai packagecloud packagist pangea paystack pingone pinata pirsch planetscale posthog
postman pulumi rootly samsara scalingo sendgrid sendinblue shippo shopify sslmate stackhawk statsig stripe stytch tailscale tavily
teamcity telegram thingsboard tinybird tolgee trendmicro triggerdev upcloud voiceflow warpstream webflow wistia workato xendit
zerotier zuplo typeform odoo frappe erpnext freescout openproject zabbix observium nautobot pfsense opnsense mikrotik proxmox
synology seafile paperless_ngx jellyfin embyserver plexapp sonarr radarr prowlarr lidarr readarr bazarr tautulli sabnzbd pihole
adguard home_assistant homeassistant immich gotify vaultwarden bookstack wikijs hygraph webiny goatcounter simpleanalytics
simple_analytics crazyegg smartlook growthbook rudderstack openphone smtp2go moosend beehiiv buttondown neverbounce neptune_ai
clearml dagshub labelbox octoai bland_ai hume_ai tavus netdata librenms phpipam uptime_kuma uptimekuma checkmk icinga zammad
chatwoot snipe_it snipeit redmine kanboard bugzilla youtrack overseerr jellyseerr jackett truenas rocketchat rocket_chat pushover
nextcloud owncloud budibase appsmith nocobase metabase redash airbyte fivetran hightouch meltano dagster rundeck semaphoreui
octoprint esphome zigbee2mqtt changedetection linkwarden wallabag miniflux freshrss firefly_iii invoice_ninja invoiceninja kimai
solidtime leantime vikunja focalboard tandoor photoprism piwigo navidrome audiobookshelf calibre_web adventurelog traccar owntracks
dawarich thinkific kajabi memberful memberstack outseta chargebee baremetrics profitwell churnkey`;
/** Names that are ordinary words, or short, say too little. */
function distinctive([, names]) {
    return names.endsWith('!') ? [] : names.split(' ').filter((name) => name.length >= 5);
}
let spelled;
/** Each name in small letters, as it is spelled with each joint that may stand in it. */
function serviceNames() {
    spelled ??= [
        ...new Set([_providers_lookup_js__WEBPACK_IMPORTED_MODULE_0__.lookupFamily, _providers_tools_js__WEBPACK_IMPORTED_MODULE_1__.toolsFamily, _providers_communication_js__WEBPACK_IMPORTED_MODULE_2__.communicationFamily, _providers_business_js__WEBPACK_IMPORTED_MODULE_3__.businessFamily, _providers_further_js__WEBPACK_IMPORTED_MODULE_4__.furtherFamily]
            .flatMap(({ rows }) => rows.flatMap(distinctive))
            .concat(others.split(/\s/))
            .flatMap(spellings)),
    ];
    return spelled;
}
function spellings(name) {
    return /[._-]./.test(name) ? ['_', '-', '.', ''].map((joint) => name.replace(/[._-](?=.)/g, joint)) : [name];
}
/** An expression for any of the words, which looks at each letter once. */
function oneOf(words) {
    const sorted = [...new Set(words)].sort();
    return branchesOf(sorted, 0, sorted.length, 0);
}
/** Of the words from one place to another, which begin alike: what follows their beginning. */
function branchesOf(words, from, to, depth) {
    if (to - from === 1)
        return escaped(words[from].slice(depth));
    const ends = words[from].length === depth;
    const branches = [];
    for (let start = ends ? from + 1 : from; start < to;) {
        const letter = words[start][depth];
        let end = start + 1;
        while (end < to && words[end]?.[depth] === letter)
            end++;
        branches.push(escaped(letter) + branchesOf(words, start, end, depth + 1));
        start = end;
    }
    return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
let named;
/** Whether a text names one of them. */
function namesService(text) {
    named ??= new RegExp(oneOf(serviceNames()), 'i');
    return named.test(text);
}


/***/ })

};
;