"use strict";
exports.id = 9918;
exports.ids = [9918];
exports.modules = {

/***/ 6578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var fitOf = (function fitOf(value, kind, written) {
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
});
var judge = (function judge(value, rows) {
    if ((0,refusal/* refusalOf */.O)(rows, value) !== undefined)
        return undefined;
    return value.strong ? 'strong' : 'fair';
});



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
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/generic/names.js
var names = __webpack_require__(1859);
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
        this.generated ??= (this.written.quoted && (0,measures/* isNoise */.ty)(text)) || (this.kind !== 'weak' && (0,measures/* isGenerated */.UK)(text));
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
/** The same for what things are called: a short one may look as a password does. */
const named = (id, why, pattern, sample) => ({
    id,
    why,
    refuses: ({ base64, text, written }) => !base64 && !(written.quoted && (0,measures/* isNoise */.ty)(text)) && pattern.test(text),
    sample,
});
const unfit_form = (id, why, pattern, sample) => ({
    id,
    why,
    refuses: ({ text }) => pattern.test(text),
    sample,
});
const template = /^\$[({A-Za-z_]|^\{\{|^<[^<>]*>?$|^%[({]?[A-Za-z_.]+[)}]?[%sd]?$|^#\{|^\[\[?[^\]]*\]?\]$|^@@?[\w.-]+@@?$|^__\w+__$|\$\{[^}]{0,100}\}|\{\{[^}]{0,100}\}\}|\$\([^)]{0,100}\)|<%|%>|#\{[^}]{0,100}\}|^\{[\w.:-]{0,60}\}$|\{[\w.[\]!:]{0,40}\}|^\${1,2}[A-Z_]+$|%s|%d|^:[a-z_]+$|^\(.*\)$|^\?+$|^!/;
const references = [
    {
        id: 'template',
        why: 'The value is put in before use, by a shell, a template engine or a format.',
        refuses: ({ noise, text }) => template.test(text) && !noise && !(0,measures/* looksRandom */.EZ)((0,plausible/* keyBefore */.$4)(text) ?? ''),
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
    unfit_form('concatenation', "It is put together from parts: `'a:'+b+':c'`.", /['"`]\+[\w.]{1,60}\+['"`]/, { value: "Vk8'+q+'Zp4Lq7" }),
    unfit_form('place-on-a-page', 'It leads to a place on a page of a manual: `guide/login.html#id`.', /^(?:[\w.@-]{1,60}\/){1,12}[\w.@-]{1,80}\.(?:html?|md|xhp)#[\w.@-]{1,80}$/, { value: 'kR8/w2Zp4Lq.html#bm_id3159167' }),
    code('expression', 'It reads as code: a call, an operator, a comment or a regular expression.', /\w\(|\)\.|=>|->|::|&&|\|\||[=!]=|\+\+|\/\/|\/\*|\\[xu][0-9a-f]{2}|\\[dwsb]|^\^|\[\^|\.\*|\(\?/, { value: 'kR8w2=>Zp4Lq' }),
    {
        id: 'file-path',
        why: 'It begins like the path of a file.',
        refuses: (value) => !value.base64 && /^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.-]/.test(value.text) && !(/[+=]/.test(value.text) && value.strong),
        sample: { value: '/kR8w2Zp4Lq' },
    },
    named('lines-of-a-file', 'It names lines of a file.', /^[\w./-]{1,100}\.[a-z]{1,5}:\d{1,6}(?:-\d{1,6})?$/, {
        value: 'kR8w2Zp4Lq.ts:535-751',
    }),
    named('folder', 'It is the name of a folder.', /^[a-z][\w.-]{1,60}\/$/, { value: 'kR8w2Zp4Lq/' }),
    code('class-of-letters', 'It describes which letters a value may have.', /\[[^\]]{0,20}\w-\w[^\]]{0,40}\]/, { value: '[b-y8]kR8w2Zp4' }),
    {
        id: 'name-of-a-secret',
        why: 'It is the name of a secret and not one.',
        refuses: ({ base64, text }) => !base64 && /^[A-Za-z]+(?:[_-][A-Za-z]+)+$/.test(text) && (0,names/* kindOfName */.f$)(text) !== undefined,
        sample: { value: 'bqzKtr_TOKEN', kind: 'password', credentialFile: true },
    },
    {
        id: 'name-of-a-key',
        why: 'It is the name under which a key of SSH is kept: `k8s-s390x-ssh-key`.',
        refuses: ({ kind, text }) => kind !== 'password' && /^(?:[a-z][a-z0-9]{0,11}[-_.]){1,5}(?:ssh)?key(?:pair)?s?$/.test(text),
        sample: { value: 'k8s-s390x-ssh-key', kind: 'secret' },
    },
    {
        id: 'long-path',
        why: 'It is a path of several folders.',
        refuses: ({ base64, text }) => !base64 && /^(?:[\w.-]{1,40}\/){2,}[\w.-]*$/.test(text) && !(0,measures/* looksRandomPath */.zs)(text),
        sample: { value: 'kR8w2/Zp4Lq/7tV' },
    },
    named('locator', 'It begins as addresses, resource names and public keys do.', /^(?:www\.|mailto:|urn:|arn:|data:|ssh-(?:rsa|ed25519|dss)|ecdsa-)/i, {
        value: 'urn:kR8w2Zp4Lq',
    }),
    named('file-name', 'It is the name of a file.', /\.(?:json|ya?ml|xml|txt|pem|key|crt|cer|pfx|p12|jks|html?|js|ts|py|rb|go|java|png|svg|css|md|conf|cfg|ini|properties|env|sh|exe|dll|log|csv)$/i, { value: 'kR8w2-Zp4Lq.pem' }),
    code('option', 'It is an option of a command line.', /^--?[A-Za-z][A-Za-z-]{2,40}(?:=|$)/, { value: '--kRwZ=8w2Zp4Lq' }),
    named('mail-address', 'It is a mail address.', /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20})+$/, { value: 'kR8w2@Zp4Lq.io' }),
    {
        id: 'quoted-member',
        why: 'It names a member of something: `config.password`.',
        refuses: ({ base64, text, written }) => written.quoted && !base64 && /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/.test(text) && !/\d\w*\d/.test(text),
        sample: { value: 'kR8w.zpLq-Vt' },
    },
    {
        id: 'member',
        why: 'It names a member of something and stands without quotes: `config.password`.',
        refuses: ({ base64, noise, text, written }) => !written.quoted &&
            !base64 &&
            !noise &&
            /^(?:[A-Za-z_$@&*][\w$]*)(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+$/.test(text) &&
            !text.split('.').some((part) => part.length >= 16 && (0,measures/* looksRandom */.EZ)(part)),
        sample: { value: 'kR8w2.Zp4Lq', quoted: false },
    },
    {
        id: 'punctuation-of-code',
        why: 'It holds brackets or ends in a colon or comma, and stands without quotes.',
        refuses: ({ base64, noise, text, written }) => !written.quoted && !base64 && !noise && /[()[\]{}|]|[:,]$/.test(text) && !numbered.test(text) && !(0,measures/* looksRandom */.EZ)((0,plausible/* keyBefore */.$4)(text) ?? ''),
        sample: { value: 'kR8w2Zp4Lq)', quoted: false },
    },
    {
        id: 'operator-first',
        why: 'It begins with an operator and stands without quotes.',
        refuses: ({ base64, noise, text, written }) => !written.quoted && !base64 && !noise && /^[-+*&@!%=]/.test(text),
        sample: { value: '*kR8w2Zp4Lq', quoted: false },
    },
];
const numberedId = /^[A-Z]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{1,3}$/;
const publics = [
    unfit_form('marked-digest', 'It is a digest that says by which algorithm it was made.', /^(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|\$2[aby]?\$|\$[156]\$|\$argon2|pbkdf2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)\})/i, { value: 'md5:kR8w2Zp4Lq' }),
    unfit_form('token-header', 'It is the header of a JSON Web Token alone.', /^eyJhbGciOi[\w-]*$/, { value: 'eyJhbGciOikR8w2Zp4Lq' }),
    unfit_form('hardware-address', 'It is a fingerprint or a hardware address.', /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i, {
        value: 'a1:7c:3e:9f:b2:d8:4e',
        kind: 'password',
    }),
    unfit_form('public-key', 'It is a certificate or a public key.', /^(?:MII[A-Z]|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIGbMBAGByqGSM49|MC[ow]wBQYDK2V|30(?:81[0-9a-f]{2}|82[0-9a-f]{4}|[2-7][0-9a-f])30[01][0-9a-f]06|LS0t|h1:|AAAA(?:[BC]3NzaC1|E2VjZHNh|GnNrLX|InNrLW)|ssh-|-----|RW[Q-T][A-Za-z0-9+/]{53}$)/, {
        value: 'MIIBkR8w2Zp4Lq',
    }),
    unfit_form('registry', 'It is a path in the registry of Windows.', /^(?:HK[A-Z_]{2,30}|SOFTWARE|SYSTEM)\\/i, {
        value: 'SOFTWARE\\kR8w2Zp4Lq',
    }),
    {
        id: 'file-of-a-key',
        why: 'It is the name that ssh-keygen gives to the file of a key.',
        refuses: ({ kind, text }) => kind !== 'password' && /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w{1,20})?$/.test(text),
        sample: { value: 'id_ed25519_sk9' },
    },
    unfit_form('curves', 'It is a list of curves of a protocol.', /^(?:(?:X25519|X448|Curve)\w{0,20}|P-?\d{3})(?:[,:][\w-]{3,30}){1,8}$/i, {
        value: 'X25519,CurveP256',
    }),
    unfit_form('numbered-id', 'It is an id between a letter and a number, as Grafana calls the parts of a page.', numberedId, {
        value: 'Q-2f2af91b-9266-4c03-8a75-09b37685e65d-0',
    }),
    unfit_form('index', 'It is the name that a database gave to an index or a constraint.', /^(?:idx|fk|uniq|uq|pk|ix|un)_[0-9a-f]{8,40}$/i, {
        value: 'IDX_9C1E7AB04F5D2836',
    }),
    unfit_form('cut-token', 'It is the beginning of a token with a few digits behind it.', /^(?:xox[abeoprs]|gh[pousr]|glpat|sk|rk)[-_][\d_-]{1,24}$/, {
        value: 'xoxb-8351-9462',
    }),
    code('version-range', 'It is a range of versions.', /^[<>=^~!|]{1,2} ?v?\d/, { value: '~1kR8w2Zp4Lq' }),
    unfit_form('version', 'It is a version, a date, a colour or a number.', /^(?:v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.+-]{1,60})?|\d{4}-\d{2}-\d{2}[T \d:.Z+-]*|\d{8}T\d{6}Z?(?:-\d{1,3})?|#[0-9a-f]{3,8}|(?!\d{16,40}$)[\d.:/,-]+|0x[0-9a-f]{1,8})$/i, { value: '3.14.1-kR8w2Zp4Lq' }),
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


/** Why a value does not fit; undefined where it does. */
function unfitness(text, kind, written, rows = unfitRows) {
    return (0,refusal/* refusalOf */.O)(rows, new Value(text, kind, written));
}


/***/ })

};
;