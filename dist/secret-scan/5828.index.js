"use strict";
exports.id = 5828;
exports.ids = [5828];
exports.modules = {

/***/ 5828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   providerRules: () => (/* binding */ providerRules)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
/* harmony import */ var _token_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5708);
// One line a provider: for the hundreds of services whose key is so many letters beside their name.


const keyWords = ['key', 'token', 'secret', 'auth', 'pass', 'cred', 'api'];
function providerRules({ gives, severity, judge, sample, rows }) {
    return rows.map(([provider, names, shapes, kind = 'API key']) => {
        const asks = /[!?]$/.exec(names)?.[0];
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
            id: `${(0,_token_row_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(provider)}-${(0,_token_row_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(kind)}`,
            what: `${provider} ${kind}`,
            gives,
            revoke: `${provider}, where it was issued`,
            severity,
            names: names.replace(/[!?]$/, '').trim().split(' '),
            ...(asks === undefined ? {} : { words: keyWords }),
            ...(asks === undefined ? {} : { alone: asks === '?' ? 'always' : 'random' }),
            ...(judge === undefined ? {} : { judge }),
            ...(sample === undefined ? {} : { sample }),
            shape: shapes.split(' '),
        });
    });
}


/***/ }),

/***/ 5708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ seenInCode),
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   Nm: () => (/* binding */ tokenRules),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   is: () => (/* binding */ ownersKey),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
// One line a credential that its own form gives away.

function tokenRules(rows) {
    return rows.map(([provider, shapes, kind = 'API key', severity = 'high', more = {}]) => (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: `${slug(provider)}-${slug(kind)}-prefixed`,
        what: `${provider} ${kind}`,
        gives: 'act in the account it was issued for',
        revoke: `${provider}, where it was issued`,
        severity,
        shape: shapes.split(' '),
        ...more,
    }));
}
/** Small letters, capitals and digits together: what chance gives and names do not. */
function mixed(secret) {
    return /\d/.test(secret) && /[A-Z]/.test(secret.slice(4)) && /[a-z]/.test(secret.slice(4)) ? {} : undefined;
}
/** For a form that keys met in public code have and that no manual was read for. */
const seenInCode = {
    formRead: "Its form is that of keys in public code; it was not confirmed in the provider's manual.",
};
/** For a form of which the beginning is known at most: what has it is a guess, until a manual or a key confirms the rest. */
const unconfirmed = {
    confidence: 'medium',
    formRead: "Its form is not confirmed: neither the provider's manual nor a key in public code was found to show the whole of it.",
};
/** For what nobody can revoke, since whoever holds it is the owner. */
const ownersKey = {
    gives: 'spend everything of the account',
    remedy: 'Nobody can revoke such a key: move what it holds to an account of a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
};
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ })

};
;