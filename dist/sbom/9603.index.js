"use strict";
exports.id = 9603;
exports.ids = [9603];
exports.modules = {

/***/ 9603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var component = (function component(entry) {
    const { hashes, licenses, externalReferences, properties, evidence } = entry;
    return {
        name: 'component',
        attributes: { type: entry.type, 'bom-ref': entry['bom-ref'] },
        children: [
            entry.supplier === undefined ? undefined : { name: 'supplier', children: [textElement('name', entry.supplier.name)] },
            entry.manufacturer === undefined ? undefined : { name: 'manufacturer', children: [textElement('name', entry.manufacturer.name)] },
            list('authors', entry.authors, ({ name, email }) => ({
                name: 'author',
                children: [textElement('name', name), textElement('email', email)],
            })),
            textElement('group', entry.group),
            textElement('name', entry.name),
            textElement('version', entry.version),
            textElement('scope', entry.scope),
            list('hashes', hashes, ({ alg, content }) => ({ name: 'hash', attributes: { alg }, text: content })),
            list('licenses', licenses, (choice) => 'expression' in choice
                ? { name: 'expression', text: choice.expression }
                : {
                    name: 'license',
                    children: ['id' in choice.license ? textElement('id', choice.license.id) : textElement('name', choice.license.name)],
                }),
            textElement('purl', entry.purl),
            list('externalReferences', externalReferences, ({ type, url }) => ({
                name: 'reference',
                attributes: { type },
                children: [textElement('url', url)],
            })),
            list('properties', properties, ({ name, value }) => ({ name: 'property', attributes: { name }, text: value })),
            evidence === undefined
                ? undefined
                : {
                    name: 'evidence',
                    children: [
                        list('occurrences', evidence.occurrences, ({ location, line }) => ({
                            name: 'occurrence',
                            children: [textElement('location', location), textElement('line', line === undefined ? undefined : String(line))],
                        })),
                    ],
                },
        ],
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cycloneDxXml: () => (/* binding */ cycloneDxXml)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/cyclonedx.js
var cyclonedx = __webpack_require__(6578);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/xml-text.js
// XML as text: elements with attributes and children, escaped, indented.
/** An element that holds text; nothing where there is none. */
function textElement(name, text) {
    return text === undefined ? undefined : { name, text };
}
function xmlText(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}
function written({ name, attributes = {}, children, text }, indent) {
    const head = `${name}${Object.entries(attributes)
        .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
        .join('')}`;
    if (text !== undefined)
        return `${indent}<${head}>${escaped(text)}</${name}>\n`;
    const inner = (children ?? []).filter((child) => child !== undefined).map((child) => written(child, `${indent}  `));
    return inner.length === 0 ? `${indent}<${head}/>\n` : `${indent}<${head}>\n${inner.join('')}${indent}</${name}>\n`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
};
/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
function escaped(text) {
    return text
        .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"\n\r\t]/g, (letter) => entities[letter]);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/cyclonedx-xml.js
// CycloneDX as XML: the same values in the order that the schema fixes (https://cyclonedx.org/docs/1.6/xml/).


function cycloneDxXml(document, version) {
    const bom = (0,cyclonedx/* bomOf */.KW)(document, version);
    return xmlText({
        name: 'bom',
        attributes: { xmlns: `http://cyclonedx.org/schema/bom/${version}`, serialNumber: bom.serialNumber, version: '1' },
        children: [
            metadata(bom),
            { name: 'components', children: bom.components.map(component) },
            {
                name: 'dependencies',
                children: bom.dependencies.map(({ ref, dependsOn }) => ({
                    name: 'dependency',
                    attributes: { ref },
                    children: dependsOn.map((to) => ({ name: 'dependency', attributes: { ref: to } })),
                })),
            },
            {
                name: 'compositions',
                children: bom.compositions.map(({ aggregate, assemblies }) => ({
                    name: 'composition',
                    children: [
                        textElement('aggregate', aggregate),
                        { name: 'assemblies', children: assemblies.map((ref) => ({ name: 'assembly', attributes: { ref } })) },
                    ],
                })),
            },
        ],
    });
}
function metadata({ metadata: { timestamp, lifecycles, tools, component: root, manufacturer } }) {
    return {
        name: 'metadata',
        children: [
            textElement('timestamp', timestamp),
            { name: 'lifecycles', children: lifecycles.map(({ phase }) => ({ name: 'lifecycle', children: [textElement('phase', phase)] })) },
            {
                name: 'tools',
                children: [
                    {
                        name: 'components',
                        children: tools.components.map(({ type, name, version }) => ({
                            name: 'component',
                            attributes: { type },
                            children: [textElement('name', name), textElement('version', version)],
                        })),
                    },
                ],
            },
            component(root),
            manufacturer === undefined
                ? undefined
                : {
                    name: 'manufacturer',
                    children: [
                        textElement('name', manufacturer.name),
                        ...(manufacturer.url ?? []).map((url) => textElement('url', url)),
                        ...(manufacturer.contact ?? []).map(({ email }) => ({ name: 'contact', children: [textElement('email', email)] })),
                    ],
                },
        ],
    };
}

function list(name, items, element) {
    return items === undefined || items.length === 0 ? undefined : { name, children: items.map(element) };
}


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



/***/ })

};
;