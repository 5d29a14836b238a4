"use strict";
exports.id = 1402;
exports.ids = [1402];
exports.modules = {

/***/ 4215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ condaArchive)
/* harmony export */ });
// What the address of an archive of conda says: `https://host/channel/subdir/name-version-build.conda`.
/** Undefined for any other address. */
function condaArchive(url) {
    const match = /^https?:\/\/[^/\s]{1,255}\/(?:[^\s]{1,500}\/)?([^/\s]{1,100})\/([^/\s]{1,60})\/([^/\s]{1,100})-([^/\s-]{1,60})-([^/\s-]{1,100})\.(conda|tar\.bz2)$/.exec(url);
    if (match === null)
        return undefined;
    const [, channel = '', subdir = '', name = '', version = '', build = '', type = ''] = match;
    return { name, version, qualifiers: { build, channel, subdir, type } };
}


/***/ }),

/***/ 564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condaEnvironment: () => (/* binding */ condaEnvironment)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _pypi_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6668);
// environment.yml of conda: what an environment asks for, exact only where version and build are fixed, or the version by `==`; and the
// packages that pip puts into it.



const condaEnvironment = {
    id: 'conda-environment',
    title: 'environment.yml of conda',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['yml', 'yaml'], /(?:^|\/)environment(?:[-_.][\w-]{1,60})?\.ya?ml$/),
    // The name is a common one: an environment of conda lists what it depends on.
    recognises: (source) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlHas */ .EI)(source, ['dependencies', 'channels'], 'lists are of others'),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlShape */ .pt)(source);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'dependencies')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
    // Nothing of it is told, but one that is no list is damaged.
    document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'channels'), ['channels']);
    const packages = [];
    const gaps = [];
    for (const [index, value] of document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']).entries()) {
        const path = ['dependencies', index];
        const line = document.line(path) ?? 1;
        if (typeof value === 'string')
            packages.push(condaPackage(value, line, source.path));
        else if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) && Object.keys(value).every((key) => key === 'pip')) {
            const found = (0,_pypi_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .pipEntries */ .G)(source, pipLines(value, path, document));
            packages.push(...found.packages.map((entry) => ({ ...entry, key: `pip:${entry.key}` })));
            gaps.push(...found.gaps);
        }
        else
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, line, 'expected a package, or `pip` with a list');
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
/** `channel::name=1.2.3=build`, `name==1.2.3`, `name>=1.2`, `name 1.2.*`; a version behind a blank is that one alone. */
function condaPackage(text, line, file) {
    const match = /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]{0,100})\s*(.{0,300})$/.exec(text.trim());
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, `expected the name of a package, got "${text.slice(0, 80)}"`);
    const [, channel, name = '', rest = ''] = match;
    if (/[.=<>!~,|-]$/.test(rest))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, `expected a version of ${name.slice(0, 80)}, got "${rest.slice(0, 60)}"`);
    const exact = /^(?:==\s*(\d[\w.+!-]{0,100})(?:=[\w.-]{1,100})?|=?(\d[\w.+!-]{0,100})=([\w.-]{1,100})|(\d[\w.+!-]{0,100})(?: +[\w.-]{1,100})?)$/.exec(rest);
    const version = exact?.[1] ?? exact?.[2] ?? exact?.[4];
    return {
        key: `${line}:${name}`,
        identity: { type: 'conda', name: name.toLowerCase() },
        ...(version !== undefined ? { version } : rest === '' ? {} : { declared: rest }),
        origin: { kind: 'registry', ...(channel === undefined ? {} : { registry: channel }) },
        line,
    };
}
function pipLines(value, path, document) {
    const at = [...path, 'pip'];
    return document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'pip'), at).flatMap((entry, index) => {
        const text = document.text(entry, [...at, index]);
        return text === undefined ? [] : [{ text: text.trim(), line: document.line([...at, index]) ?? 1 }];
    });
}


/***/ }),

/***/ 7621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condaExplicit: () => (/* binding */ condaExplicit)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4215);
// Lists of `conda list --explicit` and conda-lock: `@EXPLICIT`, then the address of one archive a line, with its hash.




const condaExplicit = {
    id: 'conda-explicit',
    title: 'an explicit list of conda',
    // As conda's documentation and conda-lock name them; any name would do, and a list in a text of another name is not looked for.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['txt', 'lock'], /(?:^|\/)(?:[\w.-]{0,60}conda[\w.-]{0,60}|spec-?file[\w.-]{0,60}|[\w.-]{0,60}explicit[\w.-]{0,60}|[\w.-]{1,60}-(?:linux|osx|win)-(?:32|64|aarch64|arm64|ppc64le))\.(?:txt|lock)$/i),
    recognises: (source) => platformLock.test(source.path) || (!isStranger(source) && mark.test(source.text())),
    read,
};
/** As conda-lock calls what it writes for each platform, and nobody anything else. */
const platformLock = /(?:^|\/)conda-(?:linux|osx|win)-\w{2,7}\.lock$/;
const mark = /^@EXPLICIT\s*$/m;
/** Most files of these names are texts of anything. */
function isStranger({ bytes }) {
    const first = bytes.subarray(0, 20_000);
    return !first.includes('@EXPLICIT') && !first.includes('@EXPLICIT', 'utf16le');
}
function read(source) {
    if (!mark.test(source.text()))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `@EXPLICIT`, got none');
    const packages = [];
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(source)) {
        const line = text.trim();
        if (line === '' || line.startsWith('#') || line === '@EXPLICIT')
            continue;
        packages.push(packageOf(line, number, source.path));
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `https://host/channel/subdir/name-version-build.conda#md5`, or `#sha256:\u2026`. */
function packageOf(text, line, file) {
    const [url = '', hash] = text.split('#');
    const archive = (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .condaArchive */ .o)(url);
    if (archive === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, line, `expected the address of an archive of conda, got "${url.slice(0, 100)}"`);
    const { name, version, qualifiers } = archive;
    const hashes = [
        ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]),
        ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('MD5', /^[0-9a-f]{32}$/i.exec(hash ?? '')?.[0]),
    ];
    if (hash !== undefined && hashes.length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, line, `expected a hash of MD5 or SHA-256 after the #, got "${hash.slice(0, 70)}"`);
    return {
        key: `${line}:${name}`,
        identity: { type: 'conda', name, qualifiers },
        version,
        origin: { kind: 'registry', url },
        line,
        hashes,
        ...(hashes.length === 0 ? { unhashed: true } : {}),
    };
}


/***/ }),

/***/ 4342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condaLock: () => (/* binding */ condaLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _pypi_archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _pypi_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4215);
// conda-lock.yml, version 1: every package of an environment, for each platform, those of pip among them.
// https://conda.github.io/conda-lock/output/







const condaLock = {
    id: 'conda-lock',
    title: 'conda-lock.yml',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['yml', 'yaml'], /(?:^|\/)(?:[\w.-]{1,100}[.-])?conda-lock\.ya?ml$/),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlShape */ .pt)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== '1')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 1, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'package')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['package']), 'expected the list `package`');
    // Nothing of it is told, but one that is no table is damaged.
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseNull */ .as)(document, 'metadata');
    const categories = new Map();
    const entries = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = packageOf(fields, path, document);
        const category = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'category'), path) ?? 'main';
        categories.set(entry.key, category === 'main' ? 'required' : category === 'dev' ? 'development' : 'optional');
        return { entry, platform: document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'platform'), path) ?? '', needs: needsOf(fields, path, document) };
    });
    const byName = new Map(entries.map(({ entry, platform }) => [`${platform} ${entry.identity.name}`, entry.key]));
    const packages = entries.map(({ entry, platform, needs }) => ({
        ...entry,
        dependencies: needs.flatMap((name) => {
            const to = byName.get(`${platform} ${name}`) ?? byName.get(`${platform} ${(0,_pypi_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name).name}`);
            return to === undefined ? [] : [{ to, scope: 'required' }];
        }),
    }));
    return { packages, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .undemandedRoots */ .V)(packages, ({ key }) => categories.get(key) ?? 'required'), graph: 'complete' };
}
function needsOf(fields, path, document) {
    return Object.keys(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'dependencies'), [...path, 'dependencies']) ?? {});
}
function packageOf(fields, path, document) {
    const text = (key) => document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, key), [...path, key]);
    const [name, version, manager, url] = [text('name'), text('version'), text('manager'), text('url')];
    if (manager !== 'conda' && manager !== 'pip')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected the manager conda or pip, got "${manager.slice(0, 40)}"`);
    const archive = manager === 'conda' ? (0,_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .condaArchive */ .o)(url) : undefined;
    if (manager === 'conda' && archive?.name !== name)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected the address of ${name.slice(0, 80)}, got "${url.slice(0, 100)}"`);
    const hashes = hashesOf(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'hash'), path), path, document);
    return {
        key: String(path[1]),
        identity: archive === undefined ? (0,_pypi_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name) : { type: 'conda', name, qualifiers: archive.qualifiers },
        version,
        origin: { kind: 'registry', url },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        hashes,
        ...otherOf(name, version, archive, url),
        ...(hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function otherOf(name, version, archive, url) {
    if (archive === undefined)
        return (0,_pypi_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .otherArchive */ .l_)(name, version, [url]);
    return archive.version === version ? {} : { archiveOf: `${archive.name} ${archive.version}` };
}
function hashesOf(fields, path, document) {
    return [...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'sha256'), path)), ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('MD5', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'md5'), path))];
}


/***/ }),

/***/ 2124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condaMeta: () => (/* binding */ condaMeta)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// conda-meta/NAME-VERSION-BUILD.json: what conda writes of each package that it installs.



const condaMeta = {
    id: 'conda-meta',
    title: 'the record of an installed package of conda',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['json'], /(?:^|\/)conda-meta\/[^/]{1,200}-[^/-]{1,100}-[^/-]{1,100}\.json$/),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, key), [key]) || undefined;
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version'), ['version']);
    const url = text('url');
    const type = /\.(conda|tar\.bz2)$/.exec(url ?? text('fn') ?? '')?.[1];
    // The channel may be an address, whose last part is its name.
    const channel = text('channel')
        ?.replace(/\/(?:noarch|(?:linux|osx|win|emscripten|wasi)-\w{1,20})\/?$/, '')
        .split('/')
        .at(-1);
    const known = { build: text('build'), channel, subdir: text('subdir'), type };
    const qualifiers = Object.fromEntries(Object.entries(known).filter((pair) => pair[1] !== undefined));
    const licence = text('license');
    return {
        packages: [
            {
                key: name,
                identity: { type: 'conda', name, qualifiers },
                version,
                origin: { kind: 'registry', ...(url === undefined ? {} : { url }) },
                line: document.line(['name']) ?? 1,
                hashes: [...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', text('sha256')), ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('MD5', text('md5'))],
                ...(licence === undefined ? {} : { licence }),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}


/***/ }),

/***/ 453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pixiLock: () => (/* binding */ pixiLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _pypi_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9001);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4215);
// pixi.lock, versions 4 to 6: packages of conda and of PyPI, once for all environments. https://pixi.sh/latest/workspace/lockfile/





const pixiLock = { id: 'pixi-lock', title: 'pixi.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('pixi.lock'), read };
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlShape */ .pt)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== '4' && version !== '5' && version !== '6')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 4, 5 or 6, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'packages')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['packages']), 'expected the list `packages`');
    // Nothing of them is told, but what is no table is damaged.
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseNull */ .as)(document, 'environments');
    const packages = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'packages'), ['packages'])
        .map((value, index) => packageOf(document.fields(value, ['packages', index]) ?? {}, ['packages', index], document));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `kind` and `url` in versions 4 and 5; the address by its kind in version 6. */
function packageOf(fields, path, document) {
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, key), [...path, key]) || undefined;
    const conda = text('conda') ?? (text('kind') === 'conda' ? text('url') : undefined);
    const pypi = text('pypi') ?? (text('kind') === 'pypi' ? (text('url') ?? text('path')) : undefined);
    const hashes = [...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', text('sha256')), ...(0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('MD5', text('md5'))];
    const common = { key: String(path[1]), ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path), hashes };
    if (conda !== undefined) {
        const archive = (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .condaArchive */ .o)(conda);
        if (archive !== undefined)
            return {
                ...common,
                identity: { type: 'conda', name: archive.name, qualifiers: archive.qualifiers },
                version: archive.version,
                origin: { kind: 'registry', url: conda },
            };
        if (/^\.{0,2}\//.test(conda) || conda === '.')
            return { ...common, identity: { type: 'conda', name: text('name') ?? conda }, origin: { kind: 'own', path: conda } };
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected the address of an archive of conda, got "${conda.slice(0, 100)}"`);
    }
    if (pypi === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), 'expected a package of conda or pypi, got neither');
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'name'), [...path, 'name']);
    if (!/^https?:\/\//.test(pypi))
        return { ...common, identity: (0,_pypi_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .pypiIdentity */ .HC)(name), origin: { kind: 'own', path: pypi } };
    const isIndex = /^https:\/\/(?:files\.pythonhosted\.org|pypi\.org)\//.test(pypi) || hashes.length > 0;
    return {
        ...common,
        identity: (0,_pypi_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .pypiIdentity */ .HC)(name),
        version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'version'), [...path, 'version']),
        origin: isIndex ? { kind: 'registry', url: pypi } : { kind: 'url', url: pypi },
    };
}


/***/ }),

/***/ 6027:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ undemandedRoots)
/* harmony export */ });
// Where a lock does not say what the product asks for itself: what nothing else needs, and one of each ring that nothing leads into.
/** @param scopeOf how the product needs a package, as far as the file says it. */
function undemandedRoots(packages, scopeOf = () => 'required') {
    const byKey = new Map(packages.map((entry) => [entry.key, entry]));
    const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
    const roots = [];
    const seen = new Set();
    const add = (entry) => {
        roots.push({ to: entry.key, scope: scopeOf(entry) });
        const open = [entry.key];
        while (open.length > 0) {
            const key = open.pop();
            if (seen.has(key))
                continue;
            seen.add(key);
            for (const { to } of byKey.get(key)?.dependencies ?? [])
                open.push(to);
        }
    };
    for (const entry of packages)
        if (!needed.has(entry.key))
            add(entry);
    for (const entry of packages)
        if (!seen.has(entry.key))
            add(entry);
    return roots;
}


/***/ })

};
;