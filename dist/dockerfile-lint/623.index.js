"use strict";
exports.id = 623;
exports.ids = [623];
exports.modules = {

/***/ 623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMergeKey: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.yJ),
/* harmony export */   mergedMaps: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.Y_),
/* harmony export */   readYaml: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.readYaml),
/* harmony export */   scalarValue: () => (/* reexport safe */ _value_js__WEBPACK_IMPORTED_MODULE_1__.Um),
/* harmony export */   yamlInvalid: () => (/* reexport safe */ _nodes_js__WEBPACK_IMPORTED_MODULE_0__.rb)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1702);





/***/ }),

/***/ 1702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var hasOwnTag = (function hasOwnTag(node) {
    return node.tag !== undefined && !coreTags.has(node.tag);
});
var mayBeOther = (function mayBeOther({ text, plain, tag }) {
    if (!plain || (text !== '' && !beginnings.has(text[0])))
        return false;
    return tag === undefined || tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null';
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony exports hasOwnTag, parseYamlDocuments, isNothing */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1001);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.


/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/** Whether a tag makes something else of a value than its text says, as `!!binary` does. */

/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file, { maxBytes, asText = false } = {}) {
    const roots = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlRoots */ .VZ)(text, file, undefined, maxBytes);
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file, asText),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file, asText) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (hasOwnTag(node))
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return asText ? textOrNothing(node) : scalarValue(node);
        if (node.kind === 'list')
            return node.items.map((item) => build(item, behind));
        return mapValue(node, (value) => build(value, behind));
    };
    const mapValue = (map, value) => {
        const object = {};
        for (const entry of map.entries) {
            if (entry.key.kind !== 'scalar')
                throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, entry.key.at.start, 'expected a key that is text');
            const content = value(entry.value);
            // An assignment to `__proto__` would not make a key.
            Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
        }
        return object;
    };
    return build(root, false);
}
function textOrNothing(node) {
    return scalarValue(node) === null ? null : node.text;
}
/** Whether a scalar says that there is nothing: asked of every one that something is read from. */

const nothing = /^(?:|~|null|Null|NULL)$/;
/** What all values begin with that are no texts: `~`, `null`, `true`, `false`, numbers. */
const beginnings = new Set('~nNtTfF+-.0123456789');
/** Whether a scalar can be more than its text. */

/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
function scalarValue(scalar) {
    const { text } = scalar;
    if (!mayBeOther(scalar))
        return text;
    if (nothing.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^[-+]?\d{1,400}$/.test(text))
        return Number(text);
    if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root, path) {
    let node = root;
    let place = root.at;
    for (const part of path) {
        if (node.kind === 'map') {
            const entry = entryOf(node, String(part));
            if (entry === undefined)
                return place;
            place = entry.key.at;
            node = entry.value;
        }
        else if (node.kind === 'list') {
            const item = node.items[Number(part)];
            if (item === undefined)
                return place;
            place = (item.alias ?? item.at);
            node = item;
        }
        else
            return place;
    }
    return place;
}
/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap();
function entryOf({ entries }, name) {
    if (entries.length < indexedFrom)
        return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
    return index.get(name);
}


/***/ })

};
;