"use strict";
exports.id = 4175;
exports.ids = [4175];
exports.modules = {

/***/ 4175:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimedBase: () => (/* binding */ claimedBase),
/* harmony export */   provenBase: () => (/* binding */ provenBase)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// What an image was built on: by the layers of a base that is at hand, else by what the image itself says, which is a claim.

/** What the layers say of a base that was named. */
function provenBase({ layers }, { image, ...base }) {
    const own = layers.map(({ diffId }) => diffId);
    const begins = image.layers.length <= own.length && image.layers.every(({ diffId }, index) => diffId === own[index]);
    return begins ? { ...base, proof: 'layers', layers: image.layers.length } : { ...base, proof: 'contradicted' };
}
/**
 * The base that an image names itself.
 * @param look opens it, where it may be asked for; what cannot be had stays a claim.
 */
async function claimedBase(image, look) {
    const { base } = image;
    if (base === undefined)
        return undefined;
    const claim = {
        ...(base.name === undefined ? {} : { name: base.name }),
        digests: base.digest === undefined ? [] : [base.digest],
        proof: 'claimed',
    };
    if (base.name === undefined || base.digest === undefined)
        return claim;
    try {
        const opened = await look(base.name, base.digest);
        return opened === undefined ? claim : provenBase(image, opened);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO))
            throw error;
        return claim;
    }
}


/***/ })

};
;