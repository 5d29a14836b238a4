"use strict";
exports.id = 8371;
exports.ids = [8371];
exports.modules = {

/***/ 8371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlocked: () => (/* binding */ unlocked)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5072);
/* harmony import */ var _rules_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4069);
/* harmony import */ var _rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8585);
// Packages of ecosystems that are in an image and in no lock file of the repository.



const ofSystems = new Set(['deb', 'apk', 'rpm']);
/**
 * What the image has and the locks do not name. Packages of the system are nobody's to lock, and those of the base came with it.
 * @param locks what the findings call them.
 */
function unlocked(image, repository, locks) {
    const locked = new Set(repository.components.map(nameOf));
    const fingerprint = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .fingerprinter */ .uw)();
    return image.components
        .filter((component) => !ofSystems.has(component.identity.type) &&
        component.origin.kind !== 'toolchain' &&
        !isOfBase(component) &&
        !locked.has(nameOf(component)))
        .map((component) => {
        const path = component.places[0]?.path ?? '';
        return {
            ruleId: _rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__/* .packageNotLocked */ .Qk.id,
            severity: _rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__/* .packageNotLocked */ .Qk.severity,
            confidence: _rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__/* .packageNotLocked */ .Qk.confidence,
            message: `${(0,_rules_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(component)} is in the image and in no lock file below ${locks}. ${_rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__/* .packageNotLocked */ .Qk.why}`,
            location: { path },
            fingerprint: fingerprint(_rules_image_base_js__WEBPACK_IMPORTED_MODULE_1__/* .packageNotLocked */ .Qk.id, path, component.ref),
        };
    });
}
function isOfBase({ facts = [] }) {
    return facts.some(([name, value]) => name === 'base' && value === 'true');
}
/** Without qualifiers: an image has one build of what a lock names for all. */
function nameOf({ identity: { type, namespace = '', name }, version = '' }) {
    return [type, namespace, name, version].join(' ').toLowerCase();
}


/***/ })

};
;