"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var completeness = (function completeness({ inventory: { components }, complete, author }) {
    const counts = counted(components);
    const once = (name, asks, has) => ({ name, asks, have: has ? 1 : 0, of: 1 });
    return [
        ...ofComponents.map(({ name, asks }, at) => ({ name, asks, have: counts[at], of: components.length })),
        once('maker of the document', ['NTIA', 'CISA'], true),
        // BSI TR-03183-2, 5.2.1 asks for the mail address or URL of who made it; a tool has none.
        once('mail address or URL of the maker of the document', ['BSI'], author?.email !== undefined || author?.url !== undefined),
        once('time', all, true),
        once('tool and its version', ['CISA'], true),
        once('moment in the life of the product', ['CISA'], true),
        once('everything that names packages was read', ['CISA', 'BSI'], complete),
    ];
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeness: () => (/* binding */ completeness)
/* harmony export */ });
// How much of what authorities ask for the data has: counted, never rounded up to "complies".
// NTIA: The Minimum Elements For an SBOM (2021); CISA: 2025 Minimum Elements for an SBOM; BSI TR-03183-2, 2.1.
const all = ['NTIA', 'CISA', 'BSI'];
const ofComponents = [
    { name: 'name', asks: all, has: ({ identity }) => identity.name !== '' },
    { name: 'version', asks: all, has: ({ version }) => version !== undefined },
    { name: 'identifier', asks: all, has: ({ purl }) => purl !== undefined },
    { name: 'dependencies', asks: all, has: ({ dependencies }) => dependencies !== undefined },
    // Who gave it or who made it. Locks name neither; a namespace is none.
    { name: 'supplier', asks: all, has: ({ supplier, makers }) => supplier !== undefined || makers !== undefined },
    { name: 'hash', asks: ['CISA', 'BSI'], has: ({ hashes }) => hashes.length > 0 },
    { name: 'SHA-512 hash', asks: ['BSI'], has: ({ hashes }) => hashes.some(({ algorithm }) => algorithm === 'SHA-512') },
    { name: 'licence', asks: ['CISA', 'BSI'], has: ({ licence }) => licence !== undefined },
];

/** How many components have each; in one pass, for there are 50,000. */
function counted(components) {
    const counts = new Uint32Array(ofComponents.length);
    for (const component of components)
        for (let at = 0; at < ofComponents.length; at++)
            if (ofComponents[at].has(component))
                counts[at] = counts[at] + 1;
    return counts;
}


/***/ })

};
;