"use strict";
exports.id = 6981;
exports.ids = [6981];
exports.modules = {

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

/***/ 6981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anyFormRules: () => (/* binding */ anyFormRules)
/* harmony export */ });
/* unused harmony export isIssuedText */
/* harmony import */ var _documented_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1229);
/* harmony import */ var _generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5440);
/* harmony import */ var _generic_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(806);
/* harmony import */ var _places_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4889);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6585);
// What is given to the name of a service and nothing more, in whatever form: services change their forms, issue several kinds,
// and say of few what they look like.





/** Random text in one piece, or in the groups of a UUID; what is joined of short pieces is a name with a date or a version. */
const inOnePiece = /[A-Za-z0-9]{16}|^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;
/** Digests, and keys that are made for browsers. */
const ofAnotherKind = /^(?:sha\d|md5|h1:|pk[_.-]|pub[_-]|phc_)/i;
/** What a machine issued; digests and ids come in forms of their own. */
function isIssuedText(secret) {
    return (inOnePiece.test(secret) &&
        (secret.match(/\d/g)?.length ?? 0) >= 2 &&
        !ofAnotherKind.test(secret) &&
        !(0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOrId */ .BK)(secret) &&
        (0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(secret) &&
        !(0,_documented_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumented */ .Z)(secret));
}
/** `orn:okta:00o\u2026`, `apps:salesforce:0oa\u2026`: parts of the name of a resource, which nothing but colons joins. */
function isInResourceName(ahead, joint) {
    return /[\w-]:$/.test(ahead) && /[A-Za-z]:$/.test(joint);
}
function judge({ secret, before, match, path }) {
    const joint = match[0].slice(0, match[0].length - secret.length);
    const ahead = before.slice(0, before.length - joint.length);
    return /[A-Za-z0-9]/.test((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBefore */ .H7)(ahead, 1)) ||
        isInResourceName(ahead, joint) ||
        (0,_generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(path).is('generated') ||
        !isIssuedText(secret)
        ? undefined
        : { confidence: 'medium' };
}
const spoken = (0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeRule */ .Sp)({
    id: 'generic-service-credential',
    title: 'Value given to the name of a service',
    gives: 'act in the account of the service, if it is a credential',
    change: 'Revoke it at the service named beside it, where it was issued',
    confidence: 'medium',
    generic: true,
    keywords: (0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceNames */ ._m)(),
    pattern: /(?!)/iy,
    judge,
    bad: [
        { text: () => `ALEGRA=${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(91, 24)}\n`, path: '.env' },
        { text: () => `const client = new Mailchimp('${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(92, 32)}');`, path: 'src/mail.ts' },
        { text: () => `geckoboard: "${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(93, 37)}"\n`, path: 'app.yml' },
    ],
    good: [
        { text: 'ALEGRA=https://api.alegra.com/api/v1\n', path: '.env' },
        { text: "initChatModel('anthropic:claude-sonnet-4-5-20250929')", path: 'src/chat.ts' },
        { text: () => `  Mapbox: ${['9c1e7ab04f5d2836be7d', '90f1a3c8526e01234567'].join('')}\n`, path: 'Podfile.lock' },
        { text: () => `mailchimp.init('pub_${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(94, 40)}')`, path: 'src/app.js' },
        // What a manual prints, and a form with a part left open.
        { text: () => `SENDGRID=${['ngeVfQFYQlKU0', 'ufo8x5d1A'].join('')}\n`, path: '.env' },
        { text: () => `['Mapbox', '${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(96, 24)}<hex:32>']`, path: 'src/forms.js' },
        { text: () => `orn: orn:okta:${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(97, 20)}:users`, path: 'api.yaml' },
        { text: () => `mymailchimp = "${(0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(95, 39)}"`, path: 'src/app.py' },
    ],
});
let pattern;
/** The expression of a thousand names is made when the first of them is met. */
const anyFormRules = [
    {
        ...spoken,
        check: {
            ...spoken.check,
            get pattern() {
                pattern ??= new RegExp(`${(0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)((0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceNames */ ._m)())}(?:[-_. ]?(?:api|sdk|client|new|init|auth|access|live|prod|cred(?:ential)?s?)){0,2}["'\`\\])]{0,2}[ \\t]{0,3}(?:=>|:=|[:=(,])[ \\t]{0,3}["'\`({[]{0,2}(?<secret>[\\w+/-]{20,120}={0,2})(?![\\w+/(.[<-])`, 'iy');
                return pattern;
            },
        },
    },
];


/***/ })

};
;