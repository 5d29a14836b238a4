"use strict";
exports.id = 4940;
exports.ids = [4940];
exports.modules = {

/***/ 4372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';


/***/ }),

/***/ 6578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var suppliedBy = (function suppliedBy(supplier) {
    return supplier === undefined ? {} : { supplier: { name: supplier } };
});
var optional = (function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ bomHead),
/* harmony export */   Ar: () => (/* binding */ bomPart),
/* harmony export */   KW: () => (/* binding */ bomOf),
/* harmony export */   NQ: () => (/* binding */ bomType),
/* harmony export */   O9: () => (/* binding */ bomCompositions),
/* harmony export */   R4: () => (/* binding */ bomLicences),
/* harmony export */   WI: () => (/* binding */ bomComponent),
/* harmony export */   Yf: () => (/* binding */ bomProperties),
/* harmony export */   r_: () => (/* binding */ bomScope),
/* harmony export */   wY: () => (/* binding */ bomReference)
/* harmony export */ });
/* unused harmony export optional */
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _licences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
// What a CycloneDX document says, as the JSON form has it; the XML form is written from the same values.
// https://cyclonedx.org/docs/1.6/json/ and https://cyclonedx.org/docs/1.7/json/



function bomOf(document, specVersion) {
    return {
        ...bomHead(document, specVersion),
        components: [...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parts */ .rT)(document).map(bomPart), ...document.inventory.components.map(bomComponent)],
        dependencies: Array.from((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .edges */ .Jo)(document), ({ ref, to }) => ({ ref, dependsOn: to })),
        compositions: bomCompositions(document),
    };
}
/** All but the lists, which the JSON form writes entry by entry. */
function bomHead(document, specVersion) {
    const { root, author, created, serial, tool } = document;
    return {
        specVersion,
        serialNumber: `urn:uuid:${serial}`,
        metadata: {
            timestamp: created,
            lifecycles: [{ phase: root.kind === undefined ? 'pre-build' : 'post-build' }],
            tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
            component: {
                type: root.kind ?? 'application',
                'bom-ref': root.ref,
                ...suppliedBy(root.supplier),
                ...madeBy(root.makers),
                name: root.name,
                ...optional('version', root.version),
                ...licensed(root.licence),
                ...optional('purl', root.purl),
                ...partProperty((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyPath */ .Mp)(document)),
            },
            ...(author === undefined ? {} : { manufacturer: organisationOf(author) }),
        },
    };
}
function organisationOf({ name, email, url }) {
    return { name, ...(url === undefined ? {} : { url: [url] }), ...(email === undefined ? {} : { contact: [{ email }] }) };
}
function bomCompositions({ complete, root }) {
    return [{ aggregate: complete ? 'complete' : 'incomplete', assemblies: [root.ref] }];
}
function bomPart({ ref, name, version, purl, licence, path, supplier, makers }) {
    return {
        type: 'application',
        'bom-ref': ref,
        ...suppliedBy(supplier),
        ...madeBy(makers),
        name,
        ...optional('version', version),
        ...licensed(licence),
        ...optional('purl', purl),
        evidence: { occurrences: [{ location: path }] },
        ...partProperty(path),
    };
}
function licensed(licence) {
    return licence === undefined ? {} : { licenses: bomLicences(licence) };
}

/** Says that a component is no package but a part of the product, and which file describes it. */
function partProperty(path) {
    return path === undefined ? {} : { properties: [{ name: 'portcullis:part', value: path }] };
}
function bomComponent(entry) {
    const { ref, purl, identity, version, hashes, licence, origin, supplier, makers, places } = entry;
    const found = { type: bomType(entry), 'bom-ref': ref };
    if (supplier !== undefined)
        found.supplier = { name: supplier };
    Object.assign(found, madeBy(makers));
    if (identity.namespace !== undefined)
        found.group = identity.namespace;
    found.name = identity.name === '' ? (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(identity) : identity.name;
    if (version !== undefined)
        found.version = version;
    found.scope = bomScope(entry);
    if (hashes.length > 0)
        found.hashes = hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value }));
    if (licence !== undefined)
        found.licenses = bomLicences(licence);
    if (purl !== undefined)
        found.purl = purl;
    const address = bomReference(origin);
    if (address !== undefined)
        found.externalReferences = [address];
    const occurrences = places.map(({ path, line }) => (line === undefined ? { location: path } : { location: path, line }));
    const identities = otherIdentities(entry);
    found.evidence = identities.length === 0 ? { occurrences } : { identity: identities, occurrences };
    found.properties = bomProperties(entry);
    return found;
}
function bomType({ origin, identity: { type } }) {
    return origin.kind === 'own' ? 'application' : type === 'docker' || type === 'oci' ? 'container' : 'library';
}
function bomScope({ scope }) {
    return scope === 'required' ? 'required' : scope === 'development' ? 'excluded' : 'optional';
}
function bomProperties(entry) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .extraFacts */ .ot)(entry).map(([name, value]) => ({ name, value }));
}
/** `manufacturer` is one organisation, the first; `authors` are people. */
function madeBy(makers = []) {
    const organisation = makers.find(({ kind }) => kind === 'organization');
    const people = makers.filter(({ kind }) => kind === 'person');
    return {
        ...(organisation === undefined ? {} : { manufacturer: { name: organisation.name } }),
        ...(people.length === 0 ? {} : { authors: people.map(({ name, email }) => (email === undefined ? { name } : { name, email })) }),
    };
}
/** What a file of the package says that it is, too: a package of an ecosystem that the system's own brings along. */
function otherIdentities({ facts = [] }) {
    return facts.flatMap(([name, value]) => {
        const space = value.indexOf(' ');
        if (name !== 'evidence' || space < 0)
            return [];
        const method = { technique: 'manifest-analysis', confidence: 1, value: value.slice(space + 1) };
        return [{ field: 'purl', confidence: 1, concludedValue: value.slice(0, space), methods: [method] }];
    });
}
function bomLicences(written) {
    const licence = (0,_licences_js__WEBPACK_IMPORTED_MODULE_2__/* .licenceOf */ .v)(written);
    if (licence.kind === 'id')
        return [{ license: { id: licence.id } }];
    return [licence.kind === 'expression' ? { expression: licence.expression } : { license: { name: licence.name } }];
}
/** Addresses that are no URI are left to the properties: the schema wants one. */
function bomReference(origin) {
    const url = origin.kind === 'git' || origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
    if (url === undefined || !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(url))
        return undefined;
    return { type: origin.kind === 'git' ? 'vcs' : 'distribution', url };
}



/***/ }),

/***/ 4940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var bomLists = (function* bomLists(content) {
    const names = quotedRefs(content);
    const pieces = new Pieces();
    yield* components(content, names, pieces);
    yield* dependencies(content, names, pieces);
    yield* pieces.rest();
});
var quotedRefs = (function quotedRefs({ inventory: { subjects, components, isClosed } }) {
    if (isClosed === true && subjects.every(isPlainRef) && components.every(isPlainRef))
        return undefined;
    // An entry is named by all that need it.
    const names = new Map();
    for (const { ref } of subjects)
        names.set(ref, quoted(ref));
    for (const { ref } of components)
        names.set(ref, quoted(ref));
    return names;
});
var isPlainRef = (function isPlainRef({ ref }) {
    return standsForItself.test(ref);
});
var components = (function* components(content, names, pieces) {
    pieces.begin('components');
    for (const part of (0,documents_document/* parts */.rT)(content))
        if (pieces.add(JSON.stringify((0,cyclonedx/* bomPart */.Ar)(part))))
            yield* pieces.full();
    const write = componentWriter(names);
    for (const entry of content.inventory.components)
        if (pieces.add(write(entry)))
            yield* pieces.full();
    pieces.end();
});
var plainEdges = (function plainEdges(ref, to) {
    return to.length === 0 ? `{"ref":"${ref}","dependsOn":[]}` : `{"ref":"${ref}","dependsOn":["${to.join('","')}"]}`;
});
var componentWriter = (function componentWriter(names) {
    const licences = (0,remembered/* remembered */.H)((licence) => `,"licenses":${JSON.stringify((0,cyclonedx/* bomLicences */.R4)(licence))}`, mostRemembered);
    const locations = (0,remembered/* remembered */.H)((path) => `,"evidence":{"occurrences":[{"location":${JSON.stringify(path)}`, mostRemembered);
    const properties = new Map();
    const propertiesOf = (entry) => {
        const { origin, declared, aliases, purl, scope, depth } = entry;
        const isCommon = origin.kind === 'registry' && declared === undefined && aliases.length === 0 && purl !== undefined;
        if (!isCommon || origin.url !== undefined || origin.registry !== undefined)
            return JSON.stringify((0,cyclonedx/* bomProperties */.Yf)(entry));
        const key = `${scope} ${depth}`;
        const text = properties.get(key) ?? JSON.stringify((0,cyclonedx/* bomProperties */.Yf)(entry));
        if (properties.size < mostRemembered)
            properties.set(key, text);
        return text;
    };
    return (entry) => {
        const { ref, purl, identity, version, hashes, licence, places } = entry;
        const place = isPlain(entry) ? places[0] : undefined;
        if (place === undefined)
            return JSON.stringify((0,cyclonedx/* bomComponent */.WI)(entry));
        const name = names?.get(ref) ?? quoted(ref);
        let text = `{"type":"${(0,cyclonedx/* bomType */.NQ)(entry)}","bom-ref":${name}`;
        if (identity.namespace !== undefined)
            text += `,"group":${quoted(identity.namespace)}`;
        text += `,"name":${quoted(identity.name)}`;
        if (version !== undefined)
            text += `,"version":${quoted(version)}`;
        text += `,"scope":"${(0,cyclonedx/* bomScope */.r_)(entry)}"`;
        if (hashes.length > 0)
            text += hashesText(hashes);
        if (licence !== undefined)
            text += licences(licence);
        if (purl !== undefined)
            text += `,"purl":${purl === ref ? name : quoted(purl)}`;
        const reference = (0,cyclonedx/* bomReference */.wY)(entry.origin);
        if (reference !== undefined)
            text += `,"externalReferences":[${JSON.stringify(reference)}]`;
        text += locations(place.path);
        if (place.line !== undefined)
            text += `,"line":${place.line}`;
        return `${text}}]},"properties":${propertiesOf(entry)}}`;
    };
});
var documentOf = (function documentOf(read, name, created, complete, said = {}) {
    const inventory = suppliedBy(read, said.supplier);
    const root = rootOf(inventory, name, said);
    const stamp = `${created.toISOString().slice(0, 19)}Z`;
    const { subjects, manifests, excluded, components } = inventory;
    // What the lists do not tell from an entry that needs nothing.
    const open = components.flatMap(({ ref, dependencies }) => (dependencies === undefined ? [ref] : []));
    const { author } = said;
    const head = [root, stamp, complete, subjects.map(fieldsOf), manifests, excluded, open, ...(author === undefined ? [] : [author])];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(head));
    const made = { [Symbol.iterator]: () => bomLists({ inventory, root }) };
    const lists = components.length <= mostKept ? [...made] : made;
    for (const piece of lists)
        hash.update(piece);
    const serial = uuidOf(hash.digest());
    const tool = { name: 'portcullis-sbom', version: version/* version */.r };
    return { inventory, root, ...(author === undefined ? {} : { author }), created: stamp, serial, lists, complete, tool };
});
var suppliedBy = (function suppliedBy(inventory, supplier) {
    if (supplier === undefined)
        return inventory;
    return { ...inventory, subjects: inventory.subjects.map((subject) => ({ ...subject, supplier })) };
});
var rootOf = (function rootOf({ subjects }, folder, said) {
    const only = subjects.length === 1 ? subjects[0] : undefined;
    const { kind, purl, licence, makers } = only ?? {};
    const name = said.name ?? only?.name ?? folder;
    const version = said.version ?? only?.version;
    const supplier = said.supplier ?? only?.supplier;
    // A purl names a package with its version: of another name or version it is not the product's.
    const isAsRead = name === only?.name && version === only.version;
    return {
        ref: 'root',
        ...(kind === undefined ? {} : { kind }),
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined || !isAsRead ? {} : { purl }),
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(makers === undefined ? {} : { makers }),
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentOf: () => (/* binding */ documentOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/cyclonedx.js
var cyclonedx = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/document.js
var documents_document = __webpack_require__(6442);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/cyclonedx-lists.js
// The lists of a CycloneDX document as JSON: a component and a dependency a line, so that two documents differ in the lines of what
// changed. Text of its own for what most entries of a lock are, for objects of 50,000 components cost three times as much; what is written
// here and what `bomComponent` says is the same, which a test holds.



/** `components` and `dependencies` with the comma before each, in pieces of up to a mebibyte: the text of 50,000 components has 32 MB. */




function* dependencies(content, names, pieces) {
    pieces.begin('dependencies');
    const write = names === undefined ? plainEdges : (ref, to) => knownEdges(ref, to, names);
    for (const { ref, to } of (0,documents_document/* edgesAsSaid */.oH)(content))
        if (pieces.add(write(ref, to)))
            yield* pieces.full();
    pieces.end();
}

function knownEdges(ref, to, names) {
    let text = `{"ref":${names.get(ref) ?? quoted(ref)},"dependsOn":[`;
    let before = '';
    for (const target of to) {
        const name = names.get(target);
        if (name === undefined)
            continue;
        text += before + name;
        before = ',';
    }
    return `${text}]}`;
}
/** The text of one component after another; what they have in common is made once. */

/** What has one place and nothing that only packages of images have. */
function isPlain({ supplier, makers, facts, places, identity }) {
    return supplier === undefined && makers === undefined && facts === undefined && places.length === 1 && identity.name !== '';
}
function hashesText(hashes) {
    let text = '';
    for (const { algorithm, value } of hashes)
        text += `${text === '' ? ',"hashes":[' : ','}{"alg":"${algorithm}","content":${quoted(value)}}`;
    return `${text}]`;
}
/** Texts kept of one kind. */
const mostRemembered = 1000;
/** Letters that JSON writes as they are. */
const standsForItself = /^[ !#-[\]-~]*$/;
/** As JSON: nearly all names, versions and purls are of letters that stand for themselves. */
function quoted(text) {
    return standsForItself.test(text) ? `"${text}"` : JSON.stringify(text);
}
const pieceBytes = 1024 * 1024;
/** Letters that are joined before they are encoded. */
const joinedLetters = 16 * 1024;
/** Text on its way into pieces. An entry is handed to it and not through it: generators within one another cost as much as the text. */
class Pieces {
    done = [];
    piece = Buffer.allocUnsafe(pieceBytes);
    filled = 0;
    text = '';
    /** What stands before the next entry of a list. */
    before = '';
    begin(name) {
        this.text += `,\n  "${name}": [`;
        this.before = '\n    ';
    }
    /** An entry of the list that was begun. @returns whether pieces are full. */
    add(entry) {
        this.text += this.before + entry;
        this.before = ',\n    ';
        if (this.text.length >= joinedLetters)
            this.encode();
        return this.done.length > 0;
    }
    end() {
        this.text += this.before === ',\n    ' ? '\n  ]' : ']';
    }
    full() {
        const { done } = this;
        this.done = [];
        return done;
    }
    rest() {
        this.encode();
        return [...this.full(), this.piece.subarray(0, this.filled)];
    }
    encode() {
        // A letter takes three bytes at most.
        const most = this.text.length * 3;
        if (most > pieceBytes - this.filled) {
            this.done.push(this.piece.subarray(0, this.filled));
            this.piece = Buffer.allocUnsafe(Math.max(pieceBytes, most));
            this.filled = 0;
        }
        this.filled += this.piece.write(this.text, this.filled);
        this.text = '';
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/document-of.js
// The document of an inventory, with its serial number.



/**
 * Components whose text is kept from the serial number, which is made of it and stands before it, to where it is written: 50,000 have
 * 32 MB. That of more would take most of a run's memory, and is made again.
 */
const mostKept = 75_000;
/**
 * @param name of a product that no file names, or more than one.
 * @param created when the inventory was taken.
 */

/** Always in this order, whoever made the subject. */
function fieldsOf({ ref, kind, name, version, purl, licence, supplier, makers, path, dependencies }) {
    return [ref, kind, name, version, purl, supplier, makers, path, dependencies, ...(licence === undefined ? [] : [licence])];
}


/** A name-based UUID (RFC 9562, version 8) over a digest. */
function uuidOf(digest) {
    const bytes = Buffer.from(digest.subarray(0, 16));
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ })

};
;