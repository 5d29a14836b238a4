"use strict";
exports.id = 6981;
exports.ids = [6981];
exports.modules = {

/***/ 6981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judge = (function judge({ secret, before, match, path }) {
    const joint = match[0].slice(0, match[0].length - secret.length);
    const ahead = before.slice(0, before.length - joint.length);
    return /[A-Za-z0-9]/.test((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBefore */ .H7)(ahead, 1)) ||
        isInResourceName(ahead, joint) ||
        (0,_generic_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(path).is('generated') ||
        !isIssuedText(secret)
        ? undefined
        : { confidence: 'medium' };
});


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
        !(0,_documented_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumented */ .Zc)(secret));
}
/** `orn:okta:00o\u2026`, `apps:salesforce:0oa\u2026`: parts of the name of a resource, which nothing but colons joins. */
function isInResourceName(ahead, joint) {
    return /[\w-]:$/.test(ahead) && /[A-Za-z]:$/.test(joint);
}

const spoken = (0,_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeRule */ .Sp)({
    id: 'generic-service-credential',
    title: 'Value given to the name of a service',
    gives: 'act in the account of the service, if it is a credential',
    change: 'Revoke it at the service named beside it, where it was issued',
    confidence: 'medium',
    generic: true,
    keywords: (0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceNames */ ._)(),
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
                pattern ??= new RegExp(`${(0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .y)((0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceNames */ ._)())}(?:[-_. ]?(?:api|sdk|client|new|init|auth|access|live|prod|cred(?:ential)?s?)){0,2}["'\`\\])]{0,2}[ \\t]{0,3}(?:=>|:=|[:=(,])[ \\t]{0,3}["'\`({[]{0,2}(?<secret>[\\w+/-]{20,120}={0,2})(?![\\w+/(.[<-])`, 'iy');
                return pattern;
            },
        },
    },
];


/***/ })

};
;