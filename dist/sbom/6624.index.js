"use strict";
exports.id = 6624;
exports.ids = [6624];
exports.modules = {

/***/ 6624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuthor: () => (/* binding */ readAuthor)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6442);
// The input `author`: who makes a document, and how to reach them (BSI TR-03183-2, 5.2.1).


/**
 * @param text `NAME <ADDRESS>`, the address of a mail box or a page.
 * @throws PortcullisError `input-invalid`.
 */
function readAuthor(text) {
    const [, name = '', address = ''] = /^([^<>]{1,200})<([^<>\s]{1,300})>$/.exec(text.trim()) ?? [];
    const author = { name: name.trim() };
    if (author.name !== '' && !/\p{Cc}/u.test(author.name)) {
        if (/^[^\s@():/]{1,100}@[^\s@()]{1,190}\.[^\s@().]{2,60}$/.test(address))
            return { ...author, email: address };
        if (/^https?:\/\/[^@]+$/i.test(address) && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(address))
            return { ...author, url: address };
    }
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `\`author\`: expected NAME <ADDRESS> with a mail address or an http(s) page, got "${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.slice(0, 100))}"`,
        where: { key: 'author' },
        remedy: 'For instance `author: Example Corp <security@example.com>`.',
    });
}


/***/ }),

/***/ 9024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasFormat),
/* harmony export */   q: () => (/* binding */ isBuiltIn)
/* harmony export */ });
// Formats of text that the schemas name, and the simple types of XML Schema: both are sets of texts.
/** RFC 3339, section 5.6, with the offset left out where XML allows it. */
const dateTime = /^(\d{4,9})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?([Zz]|[+-]\d\d:\d\d)?$/;
const date = /^(\d{4,9})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/;
function isDate(match) {
    if (match === null)
        return false;
    const [year, month, day] = [match[1], match[2], match[3]].map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
function isDateTime(text) {
    const match = dateTime.exec(text);
    if (!isDate(match) || match === null)
        return false;
    const [hour, minute, second] = [match[4], match[5], match[6]].map(Number);
    return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}
/** RFC 3987: no blanks and none of the delimiters that must be written by their number; a per cent sign leads two hexadecimal digits. */
function isIriReference(text) {
    return !/[\s<>"{}|\\^`]|\p{Cc}|%(?![0-9a-f]{2})/iu.test(text) && !/^[^a-z/?#][^/?#]*:/i.test(text);
}
const formats = {
    'date-time': (text) => isDateTime(text) && /(?:[Zz]|[+-]\d\d:\d\d)$/.test(text),
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(date.exec(text)),
    'iri-reference': isIriReference,
    uri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    iri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    'idn-email': (text) => /^[^\s@]{1,100}@[^\s@]{1,255}$/.test(text),
};
/** A format that is not known takes any text, as the specification has it. */
function hasFormat(name, text) {
    return Object.hasOwn(formats, name) ? formats[name](text) : true;
}
const integer = /^[+-]?\d{1,1000}$/;
const builtIns = {
    boolean: (text) => /^(?:true|false|1|0)$/.test(text),
    integer: (text) => integer.test(text),
    nonNegativeInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) >= 0n,
    positiveInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) > 0n,
    decimal: (text) => /^[+-]?(?:\d{1,1000}(?:\.\d{0,1000})?|\.\d{1,1000})$/.test(text),
    dateTime: isDateTime,
    date: (text) => isDate(date.exec(text)),
    // Whether a text is an address XML Schema leaves open (part 2, 3.2.17); blanks within it no reader of addresses takes.
    anyURI: (text) => !/%(?![0-9a-f]{2})|\\|#.*#|^:/i.test(text),
};
/** Texts of `xs:string`, `xs:token` and the like are free. */
function isBuiltIn(name, text) {
    return Object.hasOwn(builtIns, name) ? builtIns[name](text) : true;
}


/***/ }),

/***/ 6442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var edgesAsSaid = (function* edgesAsSaid({ inventory: { subjects, components }, root }) {
    const only = subjects.length === 1 ? subjects[0] : undefined;
    yield { ref: root.ref, to: only === undefined ? subjects.map(({ ref }) => ref) : only.dependencies };
    if (only === undefined)
        for (const { ref, dependencies } of subjects)
            yield { ref, to: dependencies };
    for (const { ref, dependencies = none } of components)
        yield { ref, to: dependencies };
});
var parts = (function parts({ inventory: { subjects } }) {
    return subjects.length === 1 ? [] : subjects;
});
var extraFacts = (function extraFacts(component) {
    const { origin, declared, aliases, facts = [], scope, depth } = component;
    const found = [['portcullis:scope', scope]];
    if (depth !== undefined)
        found.push(['portcullis:depth', String(depth)]);
    if (declared !== undefined)
        found.push(['portcullis:declared', declared]);
    for (const alias of aliases)
        found.push(['portcullis:alias', alias]);
    for (const [name, value] of facts)
        found.push([`portcullis:${name}`, value]);
    if (origin.kind !== 'registry')
        found.push(['portcullis:origin', origin.kind]);
    addAddress(origin, found);
    if (component.purl === undefined)
        found.push(...identityFacts(component));
    return found;
});
var addAddress = (function addAddress(origin, found) {
    const isPlain = origin.kind === 'registry' && origin.url !== undefined && isAddress(origin.url);
    for (const key in origin) {
        const value = origin[key];
        if (key !== 'kind' && value !== undefined && !(isPlain && key === 'url'))
            found.push([`portcullis:${key}`, value]);
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ edges),
/* harmony export */   Mp: () => (/* binding */ onlyPath),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   oH: () => (/* binding */ edgesAsSaid),
/* harmony export */   ot: () => (/* binding */ extraFacts),
/* harmony export */   rT: () => (/* binding */ parts)
/* harmony export */ });
/* harmony import */ var _check_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9024);
// What every document says, whatever its format: made once, written by each in its own words.

/** Edges of the whole graph: from the product to its parts, from each to what it needs; leaves have none. Refs in order. */
function* edges(content) {
    const { subjects, components } = content.inventory;
    const known = new Set();
    for (const { ref } of subjects)
        known.add(ref);
    for (const { ref } of components)
        known.add(ref);
    for (const { ref, to } of edgesAsSaid(content))
        yield { ref, to: to.filter((target) => known.has(target)) };
}
/** The same with those, too, that lead to what the inventory leaves out. */

const none = [];
/** Subjects that stand as components of their own: where there are several, each is a part of the product. */

/** Facts of a component that no format has a field for, as names and values: with them a document reads back as what it was. */

/** As much of an origin as no field holds: a registry's archive that is a URI stands in a field of its own. */

/** What a purl would say: the ecosystem, the namespace, and how the inventory calls the package. */
function identityFacts({ ref, identity: { type, namespace } }) {
    return [
        ['portcullis:ref', ref],
        ['portcullis:type', type],
        ...(namespace === undefined ? [] : [['portcullis:namespace', namespace]]),
    ];
}
/** The file that describes the product, where it is one file alone. */
function onlyPath({ inventory: { subjects } }) {
    return subjects.length === 1 ? subjects[0]?.path : undefined;
}
/** Whether a text is an address that the schemas take; others are left to the properties. */
function isAddress(text) {
    return URL.canParse(text) && (0,_check_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFormat */ .o)('iri', text);
}


/***/ })

};
;