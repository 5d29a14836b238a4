"use strict";
exports.id = 3305;
exports.ids = [3305];
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

/***/ 2720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecretManifest),
/* harmony export */   a: () => (/* binding */ kubernetesRules)
/* harmony export */ });
/* harmony import */ var _generic_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9003);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4889);
// Kubernetes Secret manifests: values in base64 under `data`, plain under `stringData`. Sealed and encrypted ones are left alone.



/** A manifest of this size at most is looked at, on each side of its kind. */
const reach = 64 * 1024;
/** Byte spans of the values of the document that holds the match. */
function* values(text, match) {
    const [start, end] = documentAround(text, match.index);
    const document = text.slice(start, end);
    if (/\bsops:|encryptedData|ENC\[/.test(document))
        return;
    for (const section of document.matchAll(/(?:^|\n)([ \t]{0,20})(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{0,16000}\n?){1,5000})/g)) {
        const base = start + section.index + section[0].length - section[2].length;
        const plain = section[0].includes('stringData:');
        for (const line of section[2].matchAll(/^[ \t]{1,40}["']?([\w.-]{1,120})["']?:[ \t]{1,4}["']?([^\s"'#{][^\n"'#]{2,8000}?)["']?[ \t]{0,20}(?:#[^\n]{0,8000})?\r?$/gm)) {
            const [, key = '', value = ''] = line;
            if (!isSecret(key, value, plain))
                continue;
            const at = base + line.index + line[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
    yield* blocks(document, start);
    for (const section of document.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,16000})\}/g)) {
        const base = start + section.index + section[0].indexOf('{') + 1;
        for (const pair of section[2].matchAll(/"([\w.-]{1,120})"\s{0,4}:\s{0,4}"([^"\n]{3,8000})"/g)) {
            const [, key = '', value = ''] = pair;
            if (!isSecret(key, value, section[1] === 'stringData'))
                continue;
            const at = base + pair.index + pair[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
}
/** Values below their key, after `|` or `>`, in one line or in several. */
function* blocks(document, start) {
    for (const block of document.matchAll(/(?:^|\n)([ \t]{1,40})["']?([\w.-]{1,120})["']?:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{1,8000}(?:\n|$)){1,200})/g)) {
        const [all, indent = '', key = '', body = ''] = block;
        const section = sectionAbove(document, block.index, indent.length);
        const value = body.trim();
        if (section === undefined || !isSecret(key, section === 'data' ? value.replace(/\s+/g, '') : value, section !== 'data'))
            continue;
        const at = start + block.index + all.length - body.length + body.indexOf(value);
        yield [at, at + value.length];
    }
}
/** So far above its key the name of a value's section is looked for. */
const sectionReach = 16 * 1024;
/** The section that a key of a manifest stands in: the next line above that is indented less. */
function sectionAbove(document, key, indent) {
    const lines = document.slice(Math.max(0, key - sectionReach), key).split('\n');
    const head = lines.findLast((line) => /\S/.test(line) && line.search(/\S/) < indent);
    return /^[ \t]*(?<name>data|stringData):[ \t]*\r?$/.exec(head ?? '')?.groups?.name;
}
/** From the separator before a place to the one after it, both looked for within reach. */
function documentAround(text, place) {
    const from = Math.max(0, place - reach);
    const before = text.slice(from, place).lastIndexOf('\n---');
    const after = text.slice(place, place + reach).indexOf('\n---');
    return [before < 0 ? from : from + before, after < 0 ? Math.min(text.length, place + reach) : place + after];
}
function isSecret(key, value, plain) {
    if (/^[$%<{]|\{\{|\$\{|^!/.test(value))
        return false;
    if (!plain && !/^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(value))
        return false;
    const inside = plain ? value : Buffer.from(value, 'base64').toString('latin1');
    // Keys in PEM are found by their own rule, certificates are no secrets.
    if (/-----BEGIN/.test(inside))
        return false;
    const kind = (0,_generic_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(key);
    if (!/^[\t\n\r -~]+$/.test(inside))
        return kind !== undefined && inside.length >= 12;
    const text = inside.trim();
    if (/\$\{|\{\{|^<[^<>]+>$/.test(text))
        return false;
    if (kind === 'password' || kind === 'secret')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: text.slice(0, 200) }) !== undefined;
    const inner = /(?:passw(?:or)?d|pass|secret|token|api_?key)["']?\s{0,3}[=:]\s{0,3}["']?(?<value>[^\s"'$<{,;]{4,200})/i.exec(text)?.groups
        ?.value;
    if (inner !== undefined && (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: inner }) !== undefined)
        return true;
    // An address, a path, a name of something.
    if (/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){2,8}(?:\/[a-z0-9.-]{1,60}){0,6}$/.test(text))
        return false;
    if (text.length <= 200 && (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fitOf */ .Zo)(text, 'secret', { quoted: true, wrapped: false, credentialFile: false }) === undefined)
        return false;
    // A sign among random letters is what generators of passwords put there, whatever their key is called.
    if ((0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && /^[!-~]{10,64}$/.test(text) && /[!#$%^&*+?~]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text))
        return true;
    return (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && text.length >= (kind === undefined ? 20 : 12) && !/^[0-9a-f-]{36}$/.test(text);
}
/** What somebody may have typed is less sure than what a machine made. */
function judge({ secret }) {
    if (secret === '')
        return undefined;
    const decoded = /^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(secret) ? Buffer.from(secret, 'base64').toString('latin1').trim() : '';
    const value = /^[ -~]{3,}$/.test(decoded) ? decoded : secret;
    return value.length > 100 || (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(value) ? {} : { confidence: 'medium' };
}
const manifestFile = /\.(?:ya?ml|json|tpl|tmpl|j2|gotmpl|erb)$/i;
const manifestKinds = ['Secret', 'secret'].flatMap((kind) => [
    `kind: ${kind}`,
    `kind: "${kind}"`,
    `kind: '${kind}'`,
    `kind": "${kind}"`,
    `kind":"${kind}"`,
]);
/** Whether some bytes may be the manifest of a Secret, whose parts are judged by a line that can stand far from them. */
function holdsSecretManifest(path, content) {
    return manifestFile.test(path) && manifestKinds.some((kind) => content.includes(kind));
}
const kubernetesRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-secret-yaml',
        aliases: ['kubernetes-secret'],
        title: 'Value of a Kubernetes Secret',
        gives: 'use what the Secret protects, since base64 hides nothing',
        change: 'Change the value where it was issued, keep the manifest sealed or encrypted (SealedSecret, SOPS, an external secret)',
        keywords: [...new Set(manifestKinds.map((kind) => kind.toLowerCase()))],
        pattern: /(?<![A-Za-z])kind(?:: (?:secret(?![\w-])|"secret"|'secret')|": ?"secret")/iy,
        spans: values,
        scope: documentAround,
        judge,
        generic: true,
        bad: [
            {
                text: () => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(1)).toString('base64')}\n`,
                path: 'secret.yaml',
            },
            { text: () => `kind: Secret\nstringData:\n  db-pass: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(2)}\napiVersion: v1\n`, path: 'secret.yml' },
            { text: () => `kind: Secret\nstringData:\n  db-pass: |\n    ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\ntype: Opaque\n`, path: 'secret.yaml' },
            { text: () => `kind: Secret\nstringData:\n  db: "${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(5, 10)}!${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(6, 5)}"\n`, path: 'secret.yaml' },
            {
                text: () => `{"apiVersion": "v1", "data": {"token": "${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(3, 30)).toString('base64')}"}, "kind": "Secret"}`,
                path: 'secret.json',
            },
        ],
        good: [
            { text: 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n', path: 'secret.yaml' },
            { text: 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBabcdefghijklmnopqrstu\n', path: 'sealed.yaml' },
            { text: 'kind: Secret\ndata:\n  username: YXBw\n  password: cGFzc3dvcmQ=\n', path: 'secret.yaml' },
            { text: 'kind: Secret\nmetadata:\n  name: db\nstringData:\n  host: db.acme.io\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\ndata:\n  server: ${Buffer.from('https://localhost:6443').toString('base64')}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  db-pass: |\n    {{ .Values.password }}\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\nmetadata:\n  annotations:\n    db-pass: |\n      ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  config: |\n    "apiVersion": "client.authentication.k8s.io/v1beta1"\n', path: 'secret.yaml' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        gives: 'join the cluster as a node',
        change: 'Delete it (kubeadm token delete) and create a new one',
        severity: 'critical',
        keywords: ['kubeadm join', '--token ', 'token: "', 'bootstrap'],
        pattern: /(?:kubeadm join[^\n]{0,120}?--token|--token|token: "|bootstrap[\w -]{0,30}[:=])[ ="']{0,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy,
        judge: ({ secret, before }) => /^abcdef\.|0123456789abcdef/.test(secret) || !/kubeadm|bootstrap|6443|discovery|join/i.test(before.slice(-600)) ? undefined : {},
        bad: [
            { text: () => `kubeadm join 10.0.0.1:6443 --token ${['8ewj1p', '9r9hcjoqgajrj4gi'].join('.')}`, path: 'join.sh' },
            { text: () => `bootstrapTokens:\n- token: "${['q7wqd2', '5k2m8z1r0v4x9c3b'].join('.')}"\n`, path: 'kubeadm.yaml' },
            {
                text: () => `kubeadm join master:6443 --discovery-token-ca-cert-hash sha256:1 --token ${['zr5f2k', 'p0o9i8u7y6t5r4e3'].join('.')}`,
                path: 'a.md',
            },
        ],
        good: [
            { text: 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef', path: 'a.md' },
            { text: 'kubeadm join 10.0.0.1:6443 --token $TOKEN', path: 'a.sh' },
            { text: 'helm get --token latest.release', path: 'a.sh' },
        ],
    }),
];


/***/ }),

/***/ 4889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ typedPassword),
/* harmony export */   Sp: () => (/* binding */ placeRule),
/* harmony export */   mI: () => (/* binding */ made)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8527);
/* harmony import */ var _generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5440);
/* harmony import */ var _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3316);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
// Builder of the rules for passwords that their place gives away: an option of a command, a line of a known file,
// an argument of a call. The expression begins at its keyword; whether the value is a password at all is judged alike.




/** Text that a program fills in when it runs, whole or in part. */
const filledIn = /^(?:[#%]\{|\{\{|\$\()|\$\{/;
/** What a person may have typed as a password; words of samples and references are none. */
function typedPassword({ secret }) {
    if (filledIn.test(secret))
        return undefined;
    // In source code an escaped line end may follow.
    const typed = secret.replace(/(?:\\[nrt]){1,3}$/, '');
    const fit = (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOf */ .Zo)(typed, 'password', { quoted: true, wrapped: false, credentialFile: true });
    if (fit === undefined)
        return undefined;
    return fit === 'strong' ? {} : { confidence: 'medium' };
}
function placeRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'high',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.gives}.`,
        remedy: `${spec.change}, and let the program read the new one from a secret store; deleting the line leaves the old one in the history.`,
        controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            ...(spec.keywords.length === 0 ? {} : { anchor: 'keyword' }),
            pattern: spec.pattern,
            ...(spec.path === undefined ? {} : { path: spec.path }),
            ...(spec.spans === undefined ? {} : { spans: spec.spans }),
            ...(spec.scope === undefined ? {} : { scope: spec.scope }),
            ...(spec.generic === undefined ? {} : { generic: spec.generic }),
            ownPlausibility: true,
            judge: (candidate) => {
                const found = (spec.judge ?? typedPassword)(candidate);
                // What somebody may have typed is no more than that in a test or a manual.
                const { path } = candidate;
                const shown = _generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsal */ .o5.test(path) || (0,_generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(path).is('reading');
                return found?.confidence === 'medium' && shown && !_generic_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialFile */ .C9.test(path) ? { ...found, confidence: 'low' } : found;
            },
        },
    };
}
/** A made-up password of letters and digits. */
function made(seed, length = 14) {
    return `k7${(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .base62 */ .Yb, length - 2, seed)}`;
}


/***/ }),

/***/ 1490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ textRules),
/* harmony export */   q: () => (/* binding */ holdsPasswordTable)
/* harmony export */ });
/* harmony import */ var _generic_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.


const change = 'Change the password';
/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;
/** Files that `table-password` and `markdown-table-password` look at. */
const separated = /\.(?:csv|tsv)$/i;
const markdown = /\.(?:md|markdown|mdx)$/i;
/** Tests whether a file may be a table with a column of passwords: what a row holds is told by the header, however far above it. */
function holdsPasswordTable(path, content) {
    const named = /pass(?:word|wd|phrase)/i;
    if (separated.test(path))
        return named.test(content.toString('latin1', 0, headerLength));
    return markdown.test(path) && /^\|[^\n]{0,1000}pass(?:word|wd|phrase)[*_ \t]{0,12}\|/im.test(content.toString('latin1'));
}
/** The cells of the column that the match names, when it stands in the header. */
function* cells(text, match, marked) {
    const header = headerOf(text, match.index, marked);
    if (header === undefined)
        return;
    const { column, delimiter } = header;
    let start = header.end + 1;
    for (let row = 0; row < mostRows && start < text.length; row++) {
        if (marked && text[start] !== '|')
            return;
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
        if (to > from)
            yield [start + from, start + to];
        start = end + 1;
    }
}
/** The header of a table that has the place in it: the first line of a text, or in Markdown (`marked`) the one above a line of dashes. */
function headerOf(text, place, marked) {
    const before = text.slice(Math.max(0, place - headerLength), place);
    const start = place - before.length + before.lastIndexOf('\n') + 1;
    const end = text.slice(0, place + headerLength).indexOf('\n', place);
    if (end < 0)
        return undefined;
    const ruled = text[start] === '|' && /^\|[ \t]{0,8}:?-{2,80}[-: |\t]{0,400}\r?(?:\n|$)/.test(text.slice(end + 1, end + headerLength));
    if (marked ? !ruled : start > 0)
        return undefined;
    const delimiter = marked ? '|' : /[,;\t|]/.exec(text.slice(start, end))?.[0];
    if (delimiter === undefined)
        return undefined;
    return { end, delimiter, column: text.slice(start, place).split(delimiter).length - 1 };
}
/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line, delimiter, column) {
    const all = line.split(delimiter);
    if (all.length <= column)
        return [0, 0];
    const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const cell = /^(?<lead>[ \t]{0,40}["'`]?)(?<value>[^"'`\s]{3,120})["'`]?[ \t]{0,40}\r?$/.exec(all[column])?.groups;
    if (cell === undefined)
        return [0, 0];
    const from = offset + cell.lead.length;
    return [from, from + cell.value.length];
}
const textRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'table-password',
        title: 'Password in a table of accounts',
        gives: 'log in with it',
        change,
        keywords: ['password', 'passwd', 'passphrase'],
        path: separated,
        pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
        spans: (text, match) => cells(text, match, false),
        generic: true,
        bad: [
            { text: () => `name,login,password\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(81)}\n`, path: 'accounts.csv' },
            { text: () => `"url";"password"\r\n"https://a.acme.io";"${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(82)}"\r\n`, path: 'export.csv' },
            { text: () => `host\tpassword\tnote\ndb\t${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(83)}\told\n`, path: 'hosts.tsv' },
        ],
        good: [
            { text: 'name,login,password\nwiki,ops,password\n', path: 'accounts.csv' },
            { text: 'name,login,password\nwiki,ops,\n', path: 'accounts.csv' },
            { text: () => `name,login,note\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)}\n`, path: 'accounts.csv' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'markdown-table-password',
        title: 'Password in a table of Markdown',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        keywords: ['password', 'passwd', 'passphrase'],
        path: markdown,
        pattern: /(?:password|passwd|passphrase)(?=[*_ \t]{0,12}\|)/iy,
        spans: (text, match) => cells(text, match, true),
        generic: true,
        judge: ({ secret }) => ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) ? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) : undefined),
        bad: [
            { text: () => `# Accounts\n\n| user | password |\n| --- | --- |\n| ops | \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\` |\n`, path: 'accounts.md' },
            { text: () => `| Password | For |\n|:---|---|\n| ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)} | staging |\n`, path: 'accounts.md' },
            { text: () => `| user | **Password** |\n|---|---|\n| a | |\n| b | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)} |\n`, path: 'accounts.md' },
        ],
        good: [
            { text: () => `| option | password |\n\n| ops | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)} |\n`, path: 'accounts.md' },
            { text: '| user | password |\n|---|---|\n| admin | admin123 |\n', path: 'accounts.md' },
            { text: () => `| name | note |\n|---|---|\n| password | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(88)} |\n`, path: 'accounts.md' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'told-password',
        title: 'Password told in a text',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        generic: true,
        keywords: ['password `', 'password "', "password '", 'password is `', 'password is "', "password is '"],
        path: /(?:^|\/)[^.]{1,60}$|\.(?:md|markdown|txt|text|html?|eml|org|wiki)$/i,
        pattern: /password (?:is )?(?<quote>[`"'])(?<secret>[!-~]{8,80}?)\k<quote>/iy,
        // Words and numbers stand for passwords in every manual.
        judge: ({ secret }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) !== undefined && ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) || ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCasesAndDigits */ .T4)(secret) && /[^A-Za-z0-9]/.test(secret)))
            ? { confidence: 'medium' }
            : undefined,
        bad: [
            { text: () => `Log in as admin with the password \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\`.`, path: 'notes.md' },
            { text: () => `user "ops", password "${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)}"`, path: 'access.txt' },
            { text: () => `The password is '${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)}' for now`, path: 'NOTES' },
        ],
        good: [
            { text: 'Log in with the password `password123`.', path: 'notes.md' },
            { text: 'Enter the password "changeme" and change it.', path: 'notes.md' },
            { text: 'the field password `user.password_hash` is', path: 'notes.md' },
        ],
    }),
];


/***/ })

};
;