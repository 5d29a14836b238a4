"use strict";
exports.id = 7483;
exports.ids = [7483];
exports.modules = {

/***/ 7483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitBaseline: () => (/* binding */ commitBaseline),
/* harmony export */   documentBaseline: () => (/* binding */ documentBaseline)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7609);
/* harmony import */ var _documents_read_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2566);
/* harmony import */ var _moved_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5587);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6289);
/* harmony import */ var _stray_modules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2719);
// What an inventory is held against: the base commit's own lock files, or a document that the team committed.







/** The inventory of a commit, from the same kinds of files. @param base the path that the user named. */
async function commitBaseline(tree, base, wanted, maxBytes) {
    const manifests = [];
    const gaps = [];
    const paths = (tree.paths?.() ?? []).filter((path) => (0,_readers_index_js__WEBPACK_IMPORTED_MODULE_4__.readersOf)(path).length > 0 && wanted(path));
    tree.readAhead?.(paths);
    for (const path of paths) {
        const known = (0,_readers_index_js__WEBPACK_IMPORTED_MODULE_4__.readersOf)(path);
        try {
            const bytes = tree.peek(path, (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$)(known, maxBytes));
            if (bytes === undefined)
                continue;
            const own = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceIn */ .tR)(tree, path, bytes, maxBytes);
            const reader = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .recognisedBy */ .n)(known, own);
            if (reader === undefined)
                continue;
            const manifest = await reader.read(own);
            manifests.push({ path, reader: reader.id, manifest });
            for (const { detail } of manifest.gaps ?? [])
                gaps.push({ path, reason: 'baseline-unreadable', gap: false, detail: `${tree.where}: ${detail}` });
        }
        catch (error) {
            if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO))
                throw error;
            gaps.push({ path, reason: 'baseline-unreadable', gap: false, detail: `${tree.where}: ${error.message}` });
        }
    }
    const kept = (0,_stray_modules_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLockedModules */ .u)(manifests);
    return {
        name: tree.where.replace(/^at /, ''),
        components: (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventory */ .pf)(kept, (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .testFileBelow */ .MB)(base)).components,
        taken: (0,_moved_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .takenBy */ .bL)(kept),
        manifests: kept,
        gaps,
    };
}
/** A committed document. @throws PortcullisError when it is not there or cannot be read: what is named must exist. */
function documentBaseline(tree, path, maxBytes) {
    const bytes = tree.read(path, maxBytes);
    if (bytes === undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({
            code: 'baseline-missing',
            message: `expected a document to compare with ${tree.where}, got none`,
            where: { file: path, key: 'baseline' },
            remedy: 'Commit the document, or leave `baseline` empty.',
        });
    const { inventory: known, remarks } = (0,_documents_read_index_js__WEBPACK_IMPORTED_MODULE_0__.readDocument)((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .source */ .sP)(path, bytes));
    // Of what the document lost nobody can say whether it was known.
    const lost = remarks.find((remark) => remark.lost);
    if (lost !== undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO({
            code: 'baseline-invalid',
            message: `expected a document that can be read to its end: ${lost.message}`,
            where: { file: path, line: lost.line, key: 'baseline' },
            remedy: 'Write the document anew; `portcullis sbom check` tells all that is wrong with it.',
        });
    return { name: path, components: known.components, taken: (0,_moved_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .takenIn */ .Xg)(known.components), gaps: [] };
}


/***/ }),

/***/ 2408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   ix: () => (/* binding */ childText)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.


/** Elements within one another; documents of builds stay below 20. */
const maxDepth = 200;
/** @throws PortcullisError `xml-invalid` with file and line. */
function parseXml(text, file, { undeclaredPrefixes } = {}) {
    // A mark of the byte order may be left where the text was not decoded from bytes.
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: true });
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    const open = [];
    let root;
    let line = 1;
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('error', (error) => {
        if (undeclaredPrefixes === true && error.message.includes(': unbound namespace prefix: '))
            return;
        throw xmlInvalid(file, parser.line, error.message);
    });
    parser.on('opentagstart', () => {
        // The letter after the name is read by now, and it may have been the end of the line.
        line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (open.length >= maxDepth)
            throw xmlInvalid(file, line, `expected at most ${maxDepth} elements within one another`);
    });
    parser.on('opentag', (tag) => {
        const element = elementOf(tag, line, undeclaredPrefixes === true);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(source).close();
    if (root === undefined)
        throw xmlInvalid(file, 1, 'got no element');
    return root;
}
function elementOf({ name, prefix, local, uri, attributes }, line, undeclaredPrefixes) {
    // Saxes gives the prefix for the namespace where there is none.
    const isUndeclared = undeclaredPrefixes && prefix !== '' && uri === prefix;
    return {
        name: isUndeclared ? name : local,
        namespace: isUndeclared ? '' : uri,
        attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
        children: [],
        text: '',
        line,
    };
}
/** The first child of this name, in whatever namespace. */
function childOf(element, name) {
    return element?.children.find((one) => one.name === name);
}
function childrenOf(element, name) {
    return element?.children.filter((one) => one.name === name) ?? [];
}
/** Text of the first child of this name without blanks around it; undefined where there is none, or it is empty. */
function childText(element, name) {
    return childOf(element, name)?.text.trim() || undefined;
}
function xmlInvalid(file, line, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}


/***/ })

};
;