"use strict";
exports.id = 9960;
exports.ids = [9960];
exports.modules = {

/***/ 9960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pdmHashes: () => (/* binding */ pdmHashes),
/* harmony export */   pipfileHashes: () => (/* binding */ pipfileHashes),
/* harmony export */   poetryHashes: () => (/* binding */ poetryHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
// The hash that a lock of Python has of its manifest: over what Python's `json.dumps` with sorted keys writes of some of its tables.



/** Both separators of `json.dumps`, as they are without and with `separators=(",", ":")`. */
const spaced = [', ', ': '];
const tight = [',', ':'];
/**
 * `metadata.content-hash` of poetry.lock. https://github.com/python-poetry/poetry/blob/main/src/poetry/packages/locker.py
 * @param text of the lock: locks of Poetry before 2.3, which write their version into the first line, leave out dependency groups.
 */
function poetryHashes(project, text) {
    const first = /^[^\n]{0,200}Poetry (\d{1,4})\.(\d{1,4})/.exec(text);
    const isBefore = first !== null && (Number(first[1]) < 2 || (Number(first[1]) === 2 && Number(first[2]) < 3));
    return hashes('sha256', spaced, [poetryContent(project, true), ...(isBefore ? [poetryContent(project, false)] : [])]);
}
function poetryContent(root, withGroups) {
    const project = kept(table(root, 'project'), ['requires-python', 'dependencies', 'optional-dependencies']);
    const groups = withGroups ? (table(root, 'dependency-groups') ?? {}) : {};
    const isStandard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
    const tool = table(table(root, 'tool'), 'poetry');
    const poetry = {
        ...(isStandard ? {} : Object.fromEntries(poetryLists.map((key) => [key, null]))),
        ...kept(tool, [...poetryLists, 'group']),
    };
    if (!isStandard)
        return poetry;
    return {
        ...(Object.keys(project).length === 0 ? {} : { project }),
        ...(Object.keys(groups).length === 0 ? {} : { 'dependency-groups': groups }),
        tool: { poetry },
    };
}
/** Lists that count as `null` where they are not there. */
const poetryLists = ['dependencies', 'source', 'extras', 'dev-dependencies'];
/** `_meta.hash.sha256` of Pipfile.lock. https://github.com/sarugaku/plette/blob/master/src/plette/pipfiles.py */
function pipfileHashes(pipfile) {
    const base = {
        _meta: { sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(pipfile, 'source') ?? [pypi], requires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(pipfile, 'requires') ?? {} },
        default: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(pipfile, 'packages') ?? {},
        develop: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(pipfile, 'dev-packages') ?? {},
    };
    const others = Object.keys(pipfile).filter((key) => !pipfileTables.has(key));
    // Pipenv did not know other categories before 2022.
    return hashes('sha256', tight, [{ ...base, ...kept(pipfile, others) }, ...(others.length === 0 ? [] : [base])]);
}
const pypi = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true };
const pipfileTables = new Set([
    ...['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'],
    ...['default', 'develop'],
]);
/** `metadata.content_hash` of pdm.lock. https://github.com/pdm-project/pdm/blob/main/src/pdm/project/project_file.py */
function pdmHashes(root, algorithm) {
    const project = table(root, 'project');
    const tool = table(table(root, 'tool'), 'pdm');
    // Other tools' tables are made into the standard's first, and the members of a workspace are hashed, too.
    if (project === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(tool, 'workspace') !== undefined)
        return [];
    const groups = {};
    for (const lists of [table(root, 'dependency-groups'), table(tool, 'dev-dependencies')])
        for (const [name, list] of Object.entries(lists ?? {}))
            if (Array.isArray(list))
                groups[(0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name)] = [...(groups[(0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name)] ?? []), ...list];
    const base = {
        sources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(tool, 'source') ?? [],
        dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'dependencies') ?? [],
        'optional-dependencies': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'optional-dependencies') ?? {},
        'requires-python': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'requires-python') ?? '',
    };
    const resolution = table(tool, 'resolution') ?? {};
    const overrides = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(tool, 'overrides') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(resolution, 'overrides') ?? {};
    // Before version 2.19 of PDM there were overrides alone, and no groups of the standard.
    return [groups, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(tool, 'dev-dependencies') ?? {}].flatMap((development) => [{ resolution }, { overrides }].flatMap((more) => hashes(algorithm, spaced, [{ ...base, 'dev-dependencies': development, ...more }])));
}
function table(fields, key) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, key);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) ? value : undefined;
}
function kept(fields, keys) {
    return Object.fromEntries(keys.flatMap((key) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, key) === undefined ? [] : [[key, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, key)]])));
}
/** Of each content; none where one of them has what its writing in Python is not known of (dates, fractions). */
function hashes(algorithm, separators, contents) {
    const texts = contents.map((content) => pythonJson(content, separators));
    return texts.includes(undefined)
        ? []
        : texts.map((text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
            .update(text)
            .digest('hex'));
}
/** What `json.dumps(value, sort_keys=True)` writes. */
function pythonJson(value, separators) {
    const [comma, colon] = separators;
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
        return String(value);
    if (typeof value === 'string')
        return asciiText(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => pythonJson(item, separators));
        return items.includes(undefined) ? undefined : `[${items.join(comma)}]`;
    }
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) || value instanceof Date)
        return undefined;
    const keys = Object.keys(value).sort();
    const items = keys.map((key) => {
        const text = pythonJson(value[key], separators);
        return text === undefined ? undefined : `${asciiText(key)}${colon}${text}`;
    });
    return items.includes(undefined) ? undefined : `{${items.join(comma)}}`;
}
function asciiText(text) {
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
;