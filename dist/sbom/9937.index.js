"use strict";
exports.id = 9937;
exports.ids = [9937];
exports.modules = {

/***/ 2691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chartOrigin),
/* harmony export */   chartLock: () => (/* binding */ chartLock),
/* harmony export */   j: () => (/* binding */ chartIdentity)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _yaml_beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1034);
// Chart.lock of Helm 3, and requirements.lock of Helm 2: charts with version and repository.




const chartLock = {
    id: 'helm-chart-lock',
    title: 'Chart.lock of Helm',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Chart.lock', 'requirements.lock'),
    // `requirements.lock` is a name that Python's tools use too.
    recognises: ({ path, bytes }) => path.endsWith('Chart.lock') || /^(?:dependencies|digest|generated):/m.test(bytes.subarray(0, 20_000).toString('latin1')),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlShape */ .pt)(source);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected the list `dependencies`');
    for (const key of Object.keys(document.root))
        if (!['dependencies', 'digest', 'generated'].includes(key))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line([key]), `expected dependencies, digest and generated alone, got ${key.slice(0, 60)}`);
    // Helm writes both, the time last.
    const digest = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'digest'), ['digest']);
    const packages = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path) ?? {};
        const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'name'), path);
        const repository = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'repository'), path) ?? '';
        return {
            key: `${index}:${name}`,
            identity: chartIdentity(name, repository),
            version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'version'), path),
            origin: chartOrigin(repository),
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        };
    });
    return {
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
        gaps: [
            ...digestGaps(digest, document.line(['digest'])),
            ...(await unlocked(source, new Set(packages.map(({ identity }) => identity.name)))),
        ],
    };
}
/** Of what Helm resolved from: SHA-256, with or without its name. */
function digestGaps(digest, line) {
    if (digest === undefined)
        return [{ detail: 'expected `digest`, got none' }];
    if (/^(?:sha256:)?[0-9a-f]{64}$/.test(digest))
        return [];
    return [{ ...(line === undefined ? {} : { line }), detail: `expected a digest by SHA-256, got "${digest.slice(0, 80)}"` }];
}
/** What Chart.yaml, or requirements.yaml of Helm 2, asks for. */
async function unlocked(source, held) {
    const manifest = source.path.endsWith('Chart.lock') ? 'Chart.yaml' : 'requirements.yaml';
    const list = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(await (0,_yaml_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlBeside */ .M)(source, manifest), 'dependencies');
    const names = (Array.isArray(list) ? list : []).map((one) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(one) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(one, 'name') : undefined));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notLocked */ .Eb)(names.filter((name) => typeof name === 'string'), (name) => held.has(name), manifest);
}
function chartIdentity(name, repository) {
    const isAddress = /^(?:https?|oci):\/\//.test(repository);
    return { type: 'helm', name, ...(isAddress ? { qualifiers: { repository_url: repository.replace(/\/$/, '') } } : {}) };
}
/** No repository means the folder `charts`. */
function chartOrigin(repository) {
    if (repository === '')
        return { kind: 'own', path: 'charts' };
    if (!repository.startsWith('file://'))
        return { kind: 'registry', registry: repository };
    const path = repository.slice('file://'.length);
    return path.startsWith('/') ? { kind: 'file', path } : { kind: 'own', path };
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartYaml: () => (/* binding */ chartYaml)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _chart_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2691);
// Chart.yaml of Helm 3, and requirements.yaml of Helm 2, where no lock is beside them. https://helm.sh/docs/topics/charts/




const chartYaml = {
    id: 'helm-chart-yaml',
    title: 'Chart.yaml of Helm',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['yaml'], /(?:^|\/)(?:Chart|requirements)\.yaml$/),
    // Ansible calls its files `requirements.yaml`, too.
    recognises: async (source) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path) === 'Chart.yaml'
        ? source.beside('Chart.lock') === undefined
        : source.beside('requirements.lock') === undefined &&
            source.beside('Chart.yaml') !== undefined &&
            (await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlHas */ .EI)(source, ['dependencies'])),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlShape */ .pt)(source);
    const isChart = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path) === 'Chart.yaml';
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version'), ['version']);
    if (isChart && (name === undefined || version === undefined))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected \`${name === undefined ? 'name' : 'version'}\` of the chart, got none`);
    const api = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'apiVersion'), ['apiVersion']);
    // Charts of the first Helm name none, and Helm 4 has a third on trial; what they ask for stands in the same words.
    const isOld = api === undefined && !/^\s*\{/.test(source.text());
    if (isChart && !isOld && !/^v[123]$/.test(api ?? ''))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['apiVersion']) ?? 1, `expected apiVersion v1, v2 or v3, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(api)}`);
    const wishes = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path) ?? {};
        const repository = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'repository'), path) ?? '';
        const range = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'version'), path);
        // `@name` and `alias:name` are repositories by the name that a user gave them.
        const origin = /^(?:@|alias:)/.test(repository) ? { kind: 'registry' } : (0,_chart_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .chartOrigin */ .N)(repository);
        const isAsked = origin.kind === 'registry';
        return {
            identity: (0,_chart_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .chartIdentity */ .j)(document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'name'), path), repository),
            ...(isAsked ? { range } : {}),
            ...(isAsked && /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
            origin,
            // What a condition or tags may leave out.
            scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'condition') === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'tags') === undefined ? 'required' : 'optional',
            line: document.line(path),
            alias: document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'alias'), path),
        };
    });
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishes, isChart && name !== undefined ? (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)({ type: 'helm', name }, version) : {});
}


/***/ }),

/***/ 5375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf(identity, version, more = {}) {
    if (identity === undefined)
        return {};
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   FJ: () => (/* binding */ allComputed),
/* harmony export */   U8: () => (/* binding */ wishList),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
// What a manifest asks for where no lock beside it says what it gets: ranges stay what they are, no version is made of them.

/** The manifest of these wishes; @param more what else it says. */
function wishList(wishes, more = {}) {
    const packages = wishes.map(packageOf);
    return {
        ...more,
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: wishes[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function packageOf({ identity, range, version, origin = _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, line, alias }, index) {
    return {
        key: `${index} ${identity.name}`,
        identity,
        ...(version !== undefined ? { version } : range === undefined || range === '' ? {} : { declared: range }),
        origin,
        ...(line === undefined ? {} : { line }),
        ...(alias === undefined || alias === identity.name ? {} : { alias }),
    };
}
/** What a manifest says of the product, where it names it. */

/** Of a manifest that is a program: what it asks for at this line is known only when it runs. */
function computed(line, what) {
    return {
        ...(line === undefined ? {} : { line }),
        detail: `${what.slice(0, 80)}: what it asks for is known only when it runs`,
        told: true,
    };
}
/** The first of these computed lines, and how many more there are: one that computes much is told once. */
function allComputed(lines, what) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [computed(first, lines.length === 1 ? what : `${what}, here and ${lines.length - 1} more`)];
}
/** Whether one of these names lies beside a file, or in a folder above it. */
function isBelow(source, names) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => {
        const found = source.list(folder === '' ? '.' : folder.slice(0, -1));
        return names.some((name) => found.includes(name));
    });
}


/***/ }),

/***/ 1034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ yamlBeside)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// A YAML file that belongs to a lock, as far as what it asks for is held against that.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9966, 1702, 1313], 1313); } // at first use


/** The mapping of its first document, values as they are written; undefined where there is none, or it cannot be read, which is told. */
async function yamlBeside(source, path) {
    const file = source.beside(path);
    if (file === undefined)
        return undefined;
    try {
        const [document] = await (0, atFirstUse0().parseYamlLock)(file.text(), file.path, { asText: true });
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(document?.value) ? document.value : undefined;
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUnread */ .xc)(source, error);
        return undefined;
    }
}


/***/ })

};
;