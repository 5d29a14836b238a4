"use strict";
exports.id = 4889;
exports.ids = [4889];
exports.modules = {

/***/ 4889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var placeRule = (function placeRule(spec) {
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
});


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
/** `\$REGISTRY_TOKEN`; a password with a digit among small letters is none: `\$ecret12`. */
const escapedVariable = /^\\\$(?=\{?(?:[A-Z_][A-Z0-9_]{0,60}|[a-z_]{1,60})\}?$)/;
/** What a person may have typed as a password; words of samples and references are none. */
function typedPassword({ secret }) {
    if (filledIn.test(secret))
        return undefined;
    // In source code an escaped line end may follow; a program that writes a script escapes the sign of a variable.
    const typed = secret.replace(/(?:\\[nrt]){1,3}$/, '').replace(escapedVariable, '$');
    const fit = (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOf */ .Zo)(typed, 'password', { quoted: true, wrapped: false, credentialFile: true });
    if (fit === undefined)
        return undefined;
    return fit === 'strong' ? {} : { confidence: 'medium' };
}

/** A made-up password of letters and digits. */
function made(seed, length = 14) {
    return `k7${(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .sample */ .XM)(_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .base62 */ .Yb, length - 2, seed)}`;
}


/***/ })

};
;