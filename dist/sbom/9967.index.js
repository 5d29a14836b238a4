"use strict";
exports.id = 9967;
exports.ids = [9967];
exports.modules = {

/***/ 4916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ spdxOf)
/* harmony export */ });
/* unused harmony export noAssertion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6442);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(223);
// What an SPDX 2.3 document says, whatever its form (https://spdx.github.io/spdx-spec/v2.3/).





const noAssertion = 'NOASSERTION';
function spdxOf(document) {
    const { inventory, root, author, created, serial, tool } = document;
    const ids = idsFor([root.ref, ...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parts */ .rT)(document).map(({ ref }) => ref), ...inventory.components.map(({ ref }) => ref)]);
    const idOf = (ref) => ids.get(ref);
    const named = new Map();
    const product = (of, path) => ({
        ...common(idOf(of.ref), of.name, of.version, of.purl),
        ...madeBy(of.supplier, of.makers),
        ...(path === undefined ? {} : { comment: factLine(['portcullis:part', path]) }),
        downloadLocation: noAssertion,
        licenseDeclared: declared(of.licence, named),
        primaryPackagePurpose: of.kind === undefined ? 'APPLICATION' : of.kind === 'container' ? 'CONTAINER' : 'OPERATING_SYSTEM',
    });
    const packages = [
        product(root, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyPath */ .Mp)(document)),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parts */ .rT)(document).map((part) => product(part, part.path)),
        ...inventory.components.map((entry) => packageOf(entry, idOf(entry.ref), named)),
    ];
    const relationships = [...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .edges */ .Jo)(document)].flatMap(({ ref, to }) => to.map((target) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(target) })));
    // The document itself describes the product; a leaf says that it needs nothing.
    const leaves = inventory.components.filter(({ dependencies }) => dependencies !== undefined && dependencies.length === 0);
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: root.name,
        documentNamespace: `urn:uuid:${serial}`,
        creationInfo: {
            created,
            creators: [...(author === undefined ? [] : [creatorOf(author)]), `Tool: ${tool.name}-${tool.version}`],
            ...commented(document),
        },
        packages,
        relationships: [
            { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: idOf(root.ref) },
            ...relationships,
            ...leaves.map(({ ref }) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' })),
        ],
        ...(named.size === 0
            ? {}
            : { hasExtractedLicensingInfos: [...named].map(([name, licenseId]) => ({ licenseId, extractedText: name, name })) }),
    };
}
/** Clause 6.8 has a place for a mail address alone. */
function creatorOf({ name, email }) {
    return `Organization: ${name}${email === undefined ? '' : ` (${email})`}`;
}
function commented({ complete, author }) {
    const lines = [
        ...(complete ? [] : ['Incomplete: a file that names packages could not be read.']),
        ...(author?.url === undefined ? [] : [`Made by ${author.name}, ${author.url}`]),
    ];
    return lines.length === 0 ? {} : { comment: lines.join('\n') };
}
function common(SPDXID, name, version, purl) {
    return {
        SPDXID,
        name,
        ...(version === undefined ? {} : { versionInfo: version }),
        filesAnalyzed: false,
        supplier: noAssertion,
        licenseConcluded: noAssertion,
        copyrightText: noAssertion,
        ...(purl === undefined
            ? {}
            : { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
    };
}
function packageOf(entry, id, named) {
    const { identity, version, purl, origin, hashes, licence, places } = entry;
    return {
        ...common(id, (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(identity), version, purl),
        ...madeBy(entry.supplier, entry.makers),
        downloadLocation: downloadOf(origin),
        ...(hashes.length === 0
            ? {}
            : { checksums: hashes.map(({ algorithm, value }) => ({ algorithm: spdxAlgorithm[algorithm], checksumValue: value })) }),
        sourceInfo: `found in ${places.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)).join('\n')}`,
        licenseDeclared: declared(licence, named),
        comment: [...(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .extraFacts */ .ot)(entry), ...otherMakers(entry)].map(factLine).join('\n'),
        primaryPackagePurpose: identity.type === 'docker' || identity.type === 'oci' ? 'CONTAINER' : 'LIBRARY',
    };
}
/** Who gave it, and else who made it; NOASSERTION stays where nothing says. */
function madeBy(supplier, makers) {
    const [first] = makers ?? [];
    const originator = first === undefined ? undefined : actor(first);
    const given = supplier === undefined ? originator : `Organization: ${supplier.replace(/\s+/g, ' ')}`;
    return { ...(given === undefined ? {} : { supplier: given }), ...(originator === undefined ? {} : { originator }) };
}
function actor({ kind, name, email }) {
    return `${kind === 'person' ? 'Person' : 'Organization'}: ${name}${email === undefined ? '' : ` (${email})`}`;
}
/** The field has room for one. */
function otherMakers({ makers = [] }) {
    return makers.slice(1).map((one) => ['portcullis:maker', actor(one)]);
}
/** A fact stands on a line of its own. */
function factLine([name, value]) {
    return `${name}=${value.replace(/\s+/g, ' ')}`;
}
const spdxAlgorithm = {
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
};
/** An address as clause 7.7 wants it: a URI, or one of version control with its commit. */
function downloadOf(origin) {
    if (origin.kind === 'git') {
        const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(origin.url) ? origin.url : `git+ssh://${origin.url.replace(':', '/')}`;
        return `${url.startsWith('git') ? '' : 'git+'}${url}${origin.commit === undefined ? '' : `@${origin.commit}`}`.replace(/\s/g, '%20');
    }
    const url = origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
    return url !== undefined && (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(url) ? url : noAssertion;
}
/** An expression of SPDX, or a reference to the words that the document carries. */
function declared(written, named) {
    if (written === undefined)
        return noAssertion;
    const licence = (0,_licences_js__WEBPACK_IMPORTED_MODULE_3__/* .licenceOf */ .v)(written);
    if (licence.kind === 'id')
        return licence.id;
    if (licence.kind === 'expression' && !/LicenseRef-|DocumentRef-/.test(licence.expression))
        return licence.expression;
    const known = named.get(written) ?? `LicenseRef-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(written).digest('hex').slice(0, 16)}`;
    named.set(written, known);
    return known;
}
/** Ids of letters, digits, dots and dashes (clause 3.2); a digest tells apart what differs only in other characters. */
function idsFor(refs) {
    const taken = new Set();
    const ids = new Map();
    for (const ref of [...refs].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)) {
        const plain = `SPDXRef-${ref
            .replace(/^pkg:/, '')
            .replace(/[^A-Za-z0-9.-]+/g, '-')
            .slice(0, 200)}`;
        const id = taken.has(plain) ? `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(ref).digest('hex').slice(0, 12)}` : plain;
        taken.add(id);
        ids.set(ref, id);
    }
    return ids;
}


/***/ })

};
;