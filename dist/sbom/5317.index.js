"use strict";
exports.id = 5317;
exports.ids = [5317];
exports.modules = {

/***/ 7210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLocked),
/* harmony export */   pypiPipfile: () => (/* binding */ pypiPipfile),
/* harmony export */   pypiPyproject: () => (/* binding */ pypiPyproject)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5702);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9001);
// pyproject.toml and Pipfile where no lock is beside or above: ranges stay what they are, no version is made of them.






const locks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'];
const pypiPyproject = {
    id: 'pypi-pyproject',
    title: 'pyproject.toml',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('pyproject.toml'),
    // Other tools keep their settings in it, too.
    recognises: async (source) => !isLocked(source) && (await hasProject(source)),
    async read(source) {
        const { subject, asked } = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .Wh)(source);
        return manifestOf(asked, subject);
    },
};
async function hasProject(source) {
    const { root } = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
    if (['project', 'dependency-groups'].some((key) => Object.hasOwn(root, key)))
        return true;
    const tool = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(root, 'tool');
    const [poetry, pdm] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(tool) ? [(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tool, 'poetry'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tool, 'pdm')] : [];
    return poetry !== undefined || ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(pdm) && Object.hasOwn(pdm, 'dev-dependencies'));
}
const pypiPipfile = {
    id: 'pypi-pipfile',
    title: 'Pipfile',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Pipfile'),
    recognises: (source) => source.beside('Pipfile.lock') === undefined,
    async read(source) {
        const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
        if (Object.keys(document.root).length === 0)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a table such as [packages], got none');
        const lists = Object.keys(document.root).filter((key) => !settings.has(key));
        const asked = lists.flatMap((list) => Object.entries(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, list), [list]) ?? {}).map(([name, value]) => {
            if (typeof value !== 'string' && !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line([list, name]), `expected a version or a table of ${name.slice(0, 80)}`);
            const declared = typeof value === 'string' ? value : document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'version'), [list, name, 'version']);
            return {
                name,
                // Categories of one's own are installed when asked for.
                scope: list === 'packages' ? 'required' : list === 'dev-packages' ? 'development' : 'optional',
                declared: declared === undefined || declared === '*' ? '' : declared,
                ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? { table: value } : {}),
                line: document.line([list, name]),
            };
        }));
        return manifestOf(asked, undefined);
    },
};
/** Tables of a Pipfile that are no category of packages. */
const settings = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);
/** A lock in this folder or one above it, as uv's workspaces have it. */
function isLocked(source) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => locks.some((lock) => source.beside(folder + lock) !== undefined));
}
function manifestOf(asked, subject) {
    const packages = asked.map((one, index) => packageOf(one, index));
    return {
        ...(subject === undefined ? {} : { subject }),
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: asked[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function packageOf({ name, declared, url, table, line }, index) {
    const origin = url === undefined ? tableOrigin(table, name) : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceOrigin */ ._O)(url);
    const version = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .exactVersion */ .y)(declared) ?? (origin.kind === 'url' ? (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wheelOf */ .J_)(origin.url)?.version : undefined);
    return {
        key: `${name} ${index}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .pypiIdentity */ .HC)(name),
        ...(version === undefined ? (origin.kind === 'registry' ? { declared } : {}) : { version }),
        origin,
        ...(origin.kind === 'url' ? (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .otherArchive */ .l_)(name, version, [origin.url], false) : {}),
        ...(line === undefined ? {} : { line }),
    };
}
function tableOrigin(table, name) {
    const text = (key) => {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, key);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('ref') ?? text('tag') ?? text('branch');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(git, commit);
    }
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, 'workspace') === true)
        return { kind: 'own', path: name };
    const path = text('path') ?? text('file');
    if (path !== undefined && /^\.\/?$/.test(path))
        return { kind: 'own', path: '.' };
    if (path !== undefined)
        return /^https?:/.test(path) ? { kind: 'url', url: path } : { kind: 'file', path };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}


/***/ }),

/***/ 6637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pypiDistInfo: () => (/* binding */ pypiDistInfo)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8657);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6316);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9001);
// Installed packages: METADATA of a .dist-info folder, PKG-INFO of an .egg-info folder or an unpacked egg, and the old .egg-info file.
// https://packaging.python.org/en/latest/specifications/core-metadata/








const pypiDistInfo = {
    id: 'pypi-dist-info',
    title: 'metadata of an installed Python package',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(['', 'egg-info'], /\.dist-info\/METADATA$|\.egg-info\/PKG-INFO$|\.egg\/EGG-INFO\/PKG-INFO$|\.egg-info$/),
    read,
};
function read(source) {
    const fields = headers(source);
    const one = (name) => fields.find((field) => field.name === name)?.value;
    const name = needed(source, fields, 'name');
    const version = needed(source, fields, 'version');
    needed(source, fields, 'metadata-version');
    const at = (field) => fields.find((one) => one.name === field)?.line;
    if (!/^[\w.-]{1,200}$/.test(name))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, at('name'), `expected the name of a package, got "${name.slice(0, 60)}"`);
    if (!/^[\w.+!-]{1,200}$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, at('version'), `expected a version, got "${version.slice(0, 60)}"`);
    const licence = licenceOf(one('license-expression'), one('license'), fields);
    const key = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(name);
    return {
        packages: [
            {
                key,
                identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .pypiIdentity */ .HC)(name),
                version,
                origin: originOf(source),
                line: fields.find((field) => field.name === 'name')?.line ?? 1,
                ...(licence === undefined ? {} : { licence }),
                ...madeBy(one),
            },
        ],
        roots: [{ to: key, scope: 'required' }],
        graph: 'unknown',
    };
}
/** The author, else the maintainer; since PEP 621 names stand in the field of the addresses, parted by commas. */
function madeBy(one) {
    for (const role of ['author', 'maintainer']) {
        const [name = '', address = ''] = [one(role), one(`${role}-email`)];
        const people = address.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/).map((text) => (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(text.replaceAll('"', '')));
        const only = people.length === 1 ? people[0] : undefined;
        const isBare = only?.email !== undefined && only.email === only.name;
        const found = name === '' || /^unknown$/i.test(name) ? (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)(...people) : (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)((0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .personIn */ .Bd)({ name, email: isBare ? only.email : undefined }));
        if (found.makers !== undefined)
            return found;
    }
    return {};
}
/** Old tools wrote the names of people in any encoding; those of packages and versions are ASCII in all of them. */
function content(source) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(source.bytes) ? source.text() : source.bytes.toString('latin1');
}
/** The fields before the first empty line; what is folded onto further lines is left out but its first. */
function headers(source) {
    const found = [];
    for (const [index, line] of content(source)
        .split(/\r\n|\n/)
        .entries()) {
        if (line === '')
            break;
        if (/^\s/.test(line))
            continue;
        const colon = line.indexOf(':');
        if (colon < 1 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(line.slice(0, colon)))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        found.push({ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), line: index + 1 });
    }
    return found;
}
function needed(source, fields, name) {
    const value = fields.find((field) => field.name === name)?.value;
    if (value === undefined || value === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, 1, `expected the field ${name}, got none`);
    return value;
}
/** PEP 639 before the free text, which is often a whole text of a licence, before the classifiers. */
function licenceOf(expression, text, fields) {
    if (expression !== undefined && expression !== '')
        return expression;
    if (text !== undefined && text !== '' && text !== 'UNKNOWN' && text.length <= _licence_names_js__WEBPACK_IMPORTED_MODULE_6__/* .maxName */ .y)
        return text;
    return (0,_licence_names_js__WEBPACK_IMPORTED_MODULE_6__/* .classifiedLicence */ .f)(fields.flatMap(({ name, value }) => (name === 'classifier' ? value : [])));
}
/** direct_url.json (PEP 610): installed from elsewhere than an index. The product itself has its own pyproject beside. */
function originOf(source) {
    if (!source.path.includes('.dist-info/'))
        return source.beside('../setup.py') !== undefined || source.beside('../pyproject.toml') !== undefined
            ? { kind: 'own', path: '.' }
            : { kind: 'registry' };
    const direct = source.beside('direct_url.json');
    if (direct === undefined)
        return { kind: 'registry' };
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)(direct.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(direct.text(), direct.path));
    const url = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'url'), ['url']);
    const vcs = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'vcs_info'), ['vcs_info']);
    if (vcs !== undefined) {
        const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(vcs, 'commit_id'), ['vcs_info', 'commit_id']);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(url, commit);
    }
    return url.startsWith('file:') ? { kind: 'file', path: url.replace(/^file:\/\//, '') } : { kind: 'url', url };
}


/***/ }),

/***/ 6316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ classifiedLicence),
/* harmony export */   y: () => (/* binding */ maxName)
/* harmony export */ });
// What the metadata of a Python package says of its licence besides an expression.
/** A longer field `License` is a whole text of one. */
const maxName = 100;
/** `License :: OSI Approved :: MIT License`: the last part, of several any. */
function classifiedLicence(classifiers) {
    const names = classifiers.flatMap((value) => typeof value === 'string' && value.startsWith('License :: ') && value !== 'License :: OSI Approved'
        ? value.split(' :: ').at(-1)
        : []);
    return names.length === 0 ? undefined : names.join(' OR ');
}


/***/ }),

/***/ 4154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ outsideRanges),
/* harmony export */   Jy: () => (/* binding */ unwanted),
/* harmony export */   fO: () => (/* binding */ openEnds),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8325);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9001);
// What the locks of Python have in common: packages that ask for others by name, extras that add to what a package asks for.



function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([226], 226); } // at first use

/** Versions of one package in one lock: one for each set of markers. */
const maxVersions = 100;
/** Edges by name; one for an extra is as strong as what asks for the extra. */
function link(file, entries, asked) {
    const byName = new Map();
    for (const entry of entries) {
        const same = byName.get(entry.identity.name) ?? [];
        // Each edge by name alone leads to all of them.
        if (same.length >= maxVersions)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, entry.line, `expected at most ${maxVersions} versions of ${entry.identity.name.slice(0, 80)}`);
        same.push(entry);
        byName.set(entry.identity.name, same);
    }
    const targets = ({ name, version }) => {
        const all = byName.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)) ?? [];
        const same = version === undefined ? all : all.filter((entry) => entry.version === version);
        return same.length > 0 ? same : all;
    };
    const extras = askedExtras(entries, asked, targets);
    const edges = (wants, owner) => wants.flatMap((want) => {
        const scope = owner === undefined ? want.scope : scopeWithin(owner, want, extras);
        return targets(want).map(({ key }) => ({ to: key, scope }));
    });
    return {
        packages: entries.map((owner) => {
            const { wants, ...entry } = owner;
            return { ...entry, dependencies: edges(wants, owner) };
        }),
        ...(asked === undefined ? {} : { roots: edges(asked, undefined) }),
    };
}
/** What entries need everywhere in a range in which the lock holds none. @param isSet names that settings of the product send elsewhere. */
function outsideRanges(entries, isSet = () => false) {
    const isIn = rangesOf(entries);
    return entries.flatMap(({ identity, line, wants }) => wants.flatMap(({ name, range, scope, conditional, forExtras }) => {
        if (range === undefined || scope !== 'required' || conditional === true || forExtras !== undefined || isSet((0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)))
            return [];
        const version = isIn(name, range);
        return version === undefined ? [] : [{ name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), by: identity.name, line, range, version }];
    }));
}
/** What the lock holds of a name, where it is none that a range takes; undefined where it is, or nobody can say. */
function rangesOf(entries) {
    const byName = new Map();
    for (const entry of entries)
        byName.set(entry.identity.name, [...(byName.get(entry.identity.name) ?? []), entry]);
    return (name, range) => {
        const held = byName.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)) ?? [];
        const isOutside = ({ origin, version }) => origin.kind === 'registry' && version !== undefined && (0, atFirstUse0().inPythonRange)(version, range) === false;
        return held.length > 0 && held.every(isOutside) ? held[0]?.version : undefined;
    };
}
/**
 * Whoever takes the product may ask for any of its own extras. Of another package only those are installed that something asks for, and
 * no further than that something is.
 */
function scopeWithin({ identity, origin }, { scope, forExtras = [] }, extras) {
    const ranks = forExtras.flatMap((extra) => extras.get(extraOf(identity.name, extra)) ?? []);
    if (ranks.length === 0)
        return scope;
    return _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu[Math.min(...ranks, ...(origin.kind === 'own' ? [_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu.indexOf(scope)] : []))];
}
function extraOf(name, extra) {
    return `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)}[${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(extra)}]`;
}
/** Each extra that something asks for, with the rank of the strongest way from the product to what asks. */
function askedExtras(entries, asked, targets) {
    const found = new Map();
    const open = _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu.map(() => []);
    const want = (wants, least) => {
        for (const one of wants)
            open[Math.max(least, _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu.indexOf(one.scope))].push(one);
    };
    want(asked ?? [], 0);
    // Where no file says what is asked for, all that is in the lock is.
    want(entries.flatMap(({ origin, wants }) => (origin.kind === 'own' || asked === undefined ? wants : [])), 0);
    const seen = new Set();
    const optional = byExtra(entries);
    for (let rank = 0; rank < _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .scopes */ .Wu.length; rank++) {
        const now = open[rank];
        for (let one = now.pop(); one !== undefined; one = now.pop()) {
            for (const extra of extrasOf(one)) {
                if (found.has(extra))
                    continue;
                found.set(extra, rank);
                for (const brought of optional.get(extra) ?? [])
                    now.push(brought);
            }
            for (const entry of targets(one)) {
                if (!seen.has(entry))
                    want(entry.wants.filter(isOffered), rank);
                seen.add(entry);
            }
        }
    }
    return found;
}
/** What an extra brings, by its name. */
function byExtra(entries) {
    const found = new Map();
    for (const { identity, wants } of entries)
        for (const one of wants)
            for (const extra of one.forExtras ?? []) {
                const name = extraOf(identity.name, extra);
                const known = found.get(name);
                if (known === undefined)
                    found.set(name, [one]);
                else
                    known.push(one);
            }
    return found;
}
function extrasOf({ name, extras = [] }) {
    return extras.map((extra) => extraOf(name, extra));
}
function isOffered({ forExtras }) {
    return forExtras === undefined;
}
/** What older versions of the tools took for part of every environment, and left out of locks. */
const ofEveryEnvironment = new Set(['setuptools', 'pip', 'wheel', 'distribute']);
/** What entries need whatever the platform and the extras, and no entry is. */
function openEnds(entries) {
    const names = new Set(entries.map(({ identity }) => identity.name));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notHeld */ .H7)(entries.flatMap(({ identity, line, wants }) => wants
        .filter(({ scope, conditional, forExtras }) => scope === 'required' && conditional !== true && forExtras === undefined)
        .map(({ name }) => ({ name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), by: identity.name, line }))), (name) => names.has(name) || ofEveryEnvironment.has(name));
}
/** Without a file that says what is asked for: what nothing else needs, in the scope that the lock marks. */
function unwanted(entries, scopeOf) {
    const wanted = new Set(entries.flatMap(({ identity, wants }) => wants.map(({ name }) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)).filter((name) => name !== identity.name)));
    const free = entries.filter(({ identity }) => !wanted.has(identity.name));
    // A ring of packages has no beginning.
    return (free.length > 0 ? free : entries).map((entry) => ({
        name: entry.identity.name,
        ...(entry.version === undefined ? {} : { version: entry.version }),
        scope: scopeOf(entry),
    }));
}


/***/ }),

/***/ 4025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pdmLock: () => (/* binding */ pdmLock)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7425);
/* harmony import */ var _lock_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _poetry_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5849);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5702);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9001);
// pdm.lock, versions 2 to 4. https://pdm-project.org/latest/usage/lockfile/





function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9960], 9960); } // at first use




const pdmLock = { id: 'pdm-lock', title: 'pdm.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('pdm.lock'), read };
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlShape */ .Qe)(source);
    const metadata = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'package') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'lock_version'), ['metadata', 'lock_version']);
    if (version !== undefined && !/^[1-4](?:\.\d{1,3}){0,2}$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(['metadata', 'lock_version']), `expected lock_version 1 to 4, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const entries = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = entryOf(document, fields, path, metadata);
        marks.set(entry, markedScope(document, fields, path));
        return entry;
    });
    const held = new Set(entries.map(({ identity }) => identity.name));
    const locked = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'groups'), ['metadata', 'groups']);
    const isOfDefault = locked.length === 0 || locked.includes('default');
    const project = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .projectBeside */ .Yj)(source);
    const asked = project?.asked.length ? project.asked : (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .unwanted */ .Jy)(entries, (entry) => marks.get(entry) ?? 'required');
    const isSet = project !== undefined && setsOtherwise(project.root);
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...(0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(source.path, entries, asked),
        graph: 'complete',
        gaps: [
            ...(version === undefined ? [{ detail: 'expected `lock_version` in a table `[metadata]`, got none' }] : []),
            // What an extra or a group asks for is locked where the group was named.
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notLocked */ .Eb)(project === undefined || !isOfDefault
                ? []
                : (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .lockedNames */ .Dr)({ ...project, asked: project.asked.filter(({ scope }) => scope === 'required') }, ['project']), (name) => held.has(name), 'pyproject.toml'),
            ...(isSet ? [] : (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .openEnds */ .fO)(entries)),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .otherwiseLocked */ .Zn)(project === undefined || !isOfDefault || isSet ? [] : (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .outdatedRanges */ .$Y)(project, ['project'], (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .rangesOf */ .wA)(entries)), 'pyproject.toml'),
        ],
        contradictions: [
            ...(project === undefined || metadata === undefined ? [] : ofAnotherProject(document, metadata, project.root)),
            ...(isSet ? [] : (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .heldOutside */ .dy)((0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .outsideRanges */ .CT)(entries))),
        ],
    };
}
/** `[tool.pdm.resolution]` may leave packages out of every resolution, or set their versions; `[tool.pdm.overrides]` did so before. */
function setsOtherwise(root) {
    const tables = ['tool', 'pdm'].reduce((at, key) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(at) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(at, key) : undefined), root);
    const pdm = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(tables) ? tables : undefined;
    const resolution = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(pdm, 'resolution');
    const isSaid = (key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(resolution) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(resolution, key) !== undefined;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(pdm, 'overrides') !== undefined || isSaid('excludes') || isSaid('overrides');
}
/** `content_hash = "sha256:\u2026"`; other algorithms are none of PDM's. */
function ofAnotherProject(document, metadata, root) {
    const path = ['metadata', 'content_hash'];
    const [algorithm, hash] = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'content_hash'), path)?.split(':') ?? [];
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .otherHash */ .Zi)(hash, (0, atFirstUse0().pdmHashes)(root, algorithm === 'md5' ? 'md5' : 'sha256'), 'pyproject.toml', document.line(path));
}
function entryOf(document, fields, path, metadata) {
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'version'), [...path, 'version']);
    const origin = originOf(document, fields, path);
    if (origin.kind === 'registry' && version === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    const shared = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'files'), ['metadata', 'files']);
    const files = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'files') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(shared, `${name} ${version ?? ''}`);
    const hashes = (0,_poetry_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .fileHashes */ .t)(document, files, [...path, 'files']);
    return {
        // A package stands once more for each set of extras.
        key: `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(name)} ${version ?? ''} ${path[1]}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .pypiIdentity */ .HC)(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(0,_archive_names_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveOf */ .YH)(name, version, origin, Array.isArray(files) ? files : []),
        ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEachHost */ .Rz)(document
            .list(files, [...path, 'files'])
            .map((file) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(file) ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(file, 'url'), [...path, 'files']) : undefined))),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: wantsOf(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'dependencies'), [...path, 'dependencies']),
    };
}
/** `groups` of versions 3 and 4; before that `sections`, and in the first locks one `section`. */
function markedScope(document, fields, path) {
    const section = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'section'), [...path, 'section']);
    const groups = [
        ...document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'groups'), [...path, 'groups']),
        ...document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'sections'), [...path, 'sections']),
        ...(section === undefined ? [] : [section]),
    ];
    return groups.length === 0 || groups.includes('default') ? 'required' : 'development';
}
/** Requirements; before version 2 a table from names to ranges. */
function wantsOf(document, value, path) {
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value))
        return Object.keys(value).map((name) => ({ name: name.replace(/\[.*$/, ''), scope: 'required' }));
    return document.list(value, path).map((item, index) => {
        const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRequirement */ .pP)(document.needed(item, [...path, index]));
        if (requirement === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(document.file, document.line([...path, index]), 'expected a requirement');
        const { name, extras, marker, specifier } = requirement;
        return { name, extras, scope: 'required', range: specifier, ...(marker === undefined ? {} : { conditional: true }) };
    });
}
function originOf(document, fields, path) {
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, key), [...path, key]);
    const git = text('git') ?? text('hg') ?? text('svn');
    if (git !== undefined) {
        const commit = text('revision') ?? text('ref');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOrigin */ .Xf)(git, commit);
    }
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}


/***/ }),

/***/ 2729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var ofAnotherState = (async function ofAnotherState(source, found, lock, meta) {
    const held = new Set(found.map(({ identity }) => identity.name));
    const isIn = (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .rangesOf */ .wA)(found);
    try {
        const file = source.beside('Pipfile');
        if (file === undefined)
            return { gaps: [], contradictions: [] };
        const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlShape */ .Qe)(file);
        const asked = ['packages', 'dev-packages'].flatMap((list) => Object.entries(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, list), [list]) ?? {}).flatMap(([name, value]) => typeof value === 'string' || ((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(value) && Object.keys(value).every((key) => plainKeys.has(key)))
            ? [{ name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(name), range: typeof value === 'string' ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(value, 'version') }]
            : []));
        const outdated = asked.flatMap(({ name, range }) => {
            const version = typeof range === 'string' ? isIn(name, range) : undefined;
            return version === undefined ? [] : [{ name, range: range, version }];
        });
        const path = ['_meta', 'hash'];
        const hash = lock.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(lock.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(meta, 'hash'), path), 'sha256'), [...path, 'sha256']);
        return {
            gaps: [
                ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .notLocked */ .Eb)(asked.map(({ name }) => name), (name) => held.has(name), 'Pipfile'),
                ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .otherwiseLocked */ .Zn)(outdated, 'Pipfile'),
            ],
            contradictions: (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .otherHash */ .Zi)(hash, (0, atFirstUse0().pipfileHashes)(document.root), 'Pipfile', lock.line(path)),
        };
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnread */ .xc)(source, error);
        return { gaps: [], contradictions: [] };
    }
});
var indexesOf = (function indexesOf(document, meta) {
    const path = ['_meta', 'sources'];
    const sources = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(meta, 'sources'), path).map((value, at) => {
        const fields = document.fields(value, [...path, at]);
        return [document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'name'), [...path, at]), document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'url'), [...path, at])];
    });
    return {
        byName: new Map(sources.flatMap(([name, url]) => (name === undefined || url === undefined ? [] : [[name, url]]))),
        usual: sources[0]?.[1],
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipfileLock: () => (/* binding */ pipfileLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
/* harmony import */ var _lock_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9001);
// Pipfile.lock of Pipenv: packages by category, without edges. https://pipenv.pypa.io/en/latest/pipfile.html





function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9960], 9960); } // at first use


const pipfileLock = { id: 'pipfile-lock', title: 'Pipfile.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('Pipfile.lock'), read };
async function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonShape */ .Sm)(source, { places: 3 });
    const meta = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, '_meta'), ['_meta']);
    if (meta === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, 1, 'expected `_meta`, got none');
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(meta, 'pipfile-spec');
    // The first locks named no version, and had one `hash` a package.
    const isKnown = version === undefined ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(meta, 'sources') !== undefined : version === 6;
    if (!isKnown)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, document.line(['_meta', 'pipfile-spec']), `expected pipfile-spec 6, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(version)}`);
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'default') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, 1, 'expected `default`, got none');
    const indexes = indexesOf(document, meta);
    const found = Object.keys(document.root)
        .filter((category) => category !== '_meta')
        .flatMap((category) => {
        const table = document.fields(document.root[category], [category]) ?? {};
        return Object.keys(table).map((name) => {
            const path = [category, name];
            const fields = document.fields(table[name], path);
            if (fields === undefined)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, document.line(path), 'expected an object, got null');
            return { entry: packageOf(document, fields, path, indexes), scope: scopeOf(category) };
        });
    });
    return {
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
        ...(await ofAnotherState(source, found.map(({ entry }) => entry), document, meta)),
    };
}
/** What the Pipfile beside asks for on every platform, and whether the lock was written for it. */

/** Others are conditions, or name a folder or a repository whose package may have another name. */
const plainKeys = new Set(['version', 'extras', 'index']);
function scopeOf(category) {
    // Categories of one's own are installed when asked for.
    return category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional';
}
/** `_meta.sources`: indexes by the names that packages call them by. */

/** The index that a package of a registry is looked for in; the ecosystem's own needs no name. */
function indexOrigin(index) {
    return index === undefined || /^https:\/\/pypi\.org\/simple\/?$/.test(index)
        ? { kind: 'registry' }
        : { kind: 'registry', registry: index };
}
function packageOf(document, fields, path, { byName, usual }) {
    const name = path[1];
    const written = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'version'), [...path, 'version']);
    const version = written === undefined ? undefined : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .exactVersion */ .y)(written);
    const named = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'index'), [...path, 'index']);
    // A name that the list does not have is one that Pipenv refuses.
    const index = named === undefined ? usual : byName.get(named);
    const origin = originOf(document, fields, path) ?? indexOrigin(index);
    // A package that is locked to nothing, as `*` of an editable or a private index has it, is still asked for; any other range is a mistake.
    const isAny = written === '*';
    if (origin.kind === 'registry' && version === undefined && !isAny)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(document.file, document.line([...path, 'version']), `expected an exact version of ${name.slice(0, 80)}, got ${written === undefined ? 'none' : `"${written.slice(0, 40)}"`}`);
    const hashes = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'hashes'), [...path, 'hashes'])
        .concat((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'hash') ?? [])
        .flatMap((hash) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(typeof hash === 'string' ? hash : undefined));
    return {
        key: `${path[0]} ${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(name)}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .pypiIdentity */ .HC)(name),
        ...(version !== undefined ? { version } : isAny ? { declared: '*' } : {}),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' ? (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEachHost */ .Rz)([index]) : {}),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function originOf(document, fields, path) {
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, key), [...path, key]);
    const vcs = text('git') ?? text('hg') ?? text('svn') ?? text('bzr');
    if (vcs !== undefined) {
        const commit = text('ref');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(vcs, commit);
    }
    const file = text('path') ?? text('file');
    if (file === undefined)
        return undefined;
    if (/^https?:/.test(file))
        return { kind: 'url', url: file };
    return file === '.' ? { kind: 'own', path: '.' } : { kind: 'file', path: file };
}


/***/ }),

/***/ 5849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   poetryLock: () => (/* binding */ poetryLock),
/* harmony export */   t: () => (/* binding */ fileHashes)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _lock_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4154);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5702);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9001);
// poetry.lock, versions 1 and 2. https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control






function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9960], 9960); } // at first use



const poetryLock = { id: 'poetry-lock', title: 'poetry.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('poetry.lock'), read };
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlShape */ .Qe)(source);
    const metadata = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'package') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(metadata, 'lock-version'), ['metadata', 'lock-version']);
    if (version !== undefined && !/^[12]\.\d{1,3}$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(source.path, document.line(['metadata', 'lock-version']), `expected lock-version 1 or 2, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const tables = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(document.root, 'package'), ['package']);
    const shared = sharedFiles(document, metadata, tables);
    const entries = tables.map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = entryOf(fields, path, document, shared);
        marks.set(entry, markedScope(fields));
        return entry;
    });
    const held = new Set(entries.map(({ identity }) => identity.name));
    const project = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .projectBeside */ .Yj)(source);
    const asked = project?.asked.length ? project.asked : (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .unwanted */ .Jy)(entries, (entry) => marks.get(entry) ?? 'required');
    // Poetry reads the standard's tables since version 2, which writes locks of 2.1 and later.
    const asking = /^2\.[1-9]/.test(version ?? '') ? ['poetry', 'project'] : ['poetry'];
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...(0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(source.path, entries, asked),
        graph: 'complete',
        // Poetry writes it last: without it the end is missing.
        gaps: [
            ...(metadata === undefined ? [{ detail: 'expected a table `[metadata]` at the end, got none' }] : []),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .notLocked */ .Eb)(project === undefined ? [] : (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .lockedNames */ .Dr)(project, asking), (name) => held.has(name), 'pyproject.toml'),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .otherwiseLocked */ .Zn)(project === undefined ? [] : (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_7__/* .outdatedRanges */ .$Y)(project, asking, (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .rangesOf */ .wA)(entries)), 'pyproject.toml'),
            ...(0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .openEnds */ .fO)(entries),
        ],
        contradictions: [
            ...(project === undefined
                ? []
                : (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .otherHash */ .Zi)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(metadata, 'content-hash'), ['metadata', 'content-hash']), (0, atFirstUse0().poetryHashes)(project.root, source.text()), 'pyproject.toml', document.line(['metadata', 'content-hash']))),
            ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_1__/* .heldOutside */ .dy)((0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .outsideRanges */ .CT)(entries)),
        ],
    };
}
/**
 * The files that `[metadata.files]` has of a package, for one whose own table has none: Poetry before 1.3. Those of all versions of a name
 * stand there together.
 */
function sharedFiles(document, metadata, packages) {
    const listed = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(metadata, 'files'), ['metadata', 'files']);
    if (listed === undefined)
        return () => undefined;
    const versions = new Map();
    for (const fields of packages.filter(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)) {
        const [name, version] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'name'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'version')].map(String);
        const known = versions.get(name) ?? [];
        known.push(version);
        versions.set(name, known);
    }
    const parted = new Map();
    return (name, version) => {
        const files = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(listed, name);
        const all = versions.get(name) ?? [];
        if (!Array.isArray(files) || all.length < 2)
            return files;
        const byVersion = parted.get(name) ?? (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_5__/* .archivesByVersion */ .bn)(files, all);
        parted.set(name, byVersion);
        return byVersion(version);
    };
}
function entryOf(fields, path, document, shared) {
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'name'), [...path, 'name']);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'version'), [...path, 'version']);
    const origin = originOf(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'source'), [...path, 'source']), document, path);
    const files = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'files') ?? shared(name, version);
    const hashes = fileHashes(document, files, [...path, 'files']);
    return {
        key: `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(name)} ${version} ${path[1]}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .pypiIdentity */ .HC)(name),
        version,
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(0,_archive_names_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveOf */ .YH)(name, version, origin, Array.isArray(files) ? files : []),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: wantsOf(fields, document, path),
    };
}
/** `[{file, hash}]`, of Poetry and PDM. */
function fileHashes(document, value, path) {
    return document.list(value, path).flatMap((item, index) => {
        const fields = document.fields(item, [...path, index]);
        return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofArchive */ .SH)((0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'hash'), [...path, index])), (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(fields));
    });
}
function originOf(fields, document, path) {
    if (fields === undefined)
        return { kind: 'registry' };
    const type = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'type'), [...path, 'source']);
    const url = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'url'), [...path, 'source']);
    if (type === 'git') {
        const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'resolved_reference') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'reference'), [...path, 'source']);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(url, commit);
    }
    if (type === 'url')
        return { kind: 'url', url };
    if (type === 'file' || type === 'directory')
        return { kind: 'file', path: url };
    return { kind: 'registry', registry: url };
}
function wantsOf(fields, document, path) {
    const wanted = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'dependencies'), [...path, 'dependencies']) ?? {};
    const extras = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'extras'), [...path, 'extras']) ?? {};
    const byName = new Map();
    for (const [extra, list] of Object.entries(extras))
        for (const item of document.list(list, [...path, 'extras', extra])) {
            const name = typeof item === 'string' ? (0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRequirement */ .pP)(item)?.name : undefined;
            if (name !== undefined)
                byName.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(name), [...(byName.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(name)) ?? []), extra]);
        }
    return Object.entries(wanted).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => {
        const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(one) ? one : undefined;
        const asked = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(table, 'extras');
        const forExtras = byName.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(name));
        return {
            name,
            extras: Array.isArray(asked) ? asked.filter((extra) => typeof extra === 'string') : [],
            scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(table, 'optional') === true ? 'optional' : 'required',
            ...(forExtras === undefined ? {} : { forExtras }),
            ...rangeOf(typeof one === 'string' ? one : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(table, 'version')),
            ...(['markers', 'python', 'platform'].some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(table, key) !== undefined) ? { conditional: true } : {}),
        };
    }));
}
function rangeOf(written) {
    return typeof written === 'string' ? { range: written } : {};
}
/** `groups` since 2.1, `category` before 1.5; `optional` only says that an extra brings it. */
function markedScope(fields) {
    const groups = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'groups');
    const isMain = Array.isArray(groups) ? groups.includes('main') : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'category') !== 'dev';
    return isMain ? ((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(fields, 'optional') === true ? 'optional' : 'required') : 'development';
}


/***/ }),

/***/ 8160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstDay)
/* harmony export */ });
// When a version was published: its first archive, by the `upload-time` of uv.lock and pylock.toml.
/** A time of TOML, which its reader gives as a date, or text. */
function firstDay(times) {
    const days = times.flatMap((time) => {
        const text = time instanceof Date ? (Number.isNaN(time.getTime()) ? '' : time.toISOString()) : typeof time === 'string' ? time : '';
        return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? [];
    });
    const [first] = days.sort();
    return first === undefined ? {} : { published: first };
}


/***/ }),

/***/ 8183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pylock: () => (/* binding */ pylock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7425);
/* harmony import */ var _lock_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8160);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9001);
// pylock.toml and pylock.NAME.toml. https://packaging.python.org/en/latest/specifications/pylock-toml/








const pylock = {
    id: 'pylock',
    title: 'pylock.toml',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['toml'], /(?:^|\/)pylock(?:\.[^./]{1,100})?\.toml$/),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlShape */ .Qe)(source);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'lock-version'), ['lock-version']);
    if (!/^1\.\d{1,3}$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(['lock-version']), `expected lock-version 1, got ${version.slice(0, 20)}`);
    const packages = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'packages');
    if (packages === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, undefined, 'expected `packages`, got none');
    const marks = new Map();
    const seen = new Set();
    let hasEdges = false;
    const entries = document.list(packages, ['packages']).map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path) ?? {};
        const entry = entryOf(document, fields, path);
        // One name may have several places to come from, each with its marker.
        const same = JSON.stringify([entry.identity.name, entry.version, entry.origin, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'marker')]);
        if (seen.has(same))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(path), `the package ${entry.identity.name.slice(0, 80)} stands twice`);
        seen.add(same);
        marks.set(entry, markedScope(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'marker'), [...path, 'marker'])));
        hasEdges ||= (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'dependencies') !== undefined;
        return entry;
    });
    const scopeOf = (entry) => marks.get(entry) ?? 'required';
    // Without edges every package is one that the file asks for.
    const asked = hasEdges
        ? (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .unwanted */ .Jy)(entries, scopeOf)
        : entries.map((entry) => ({
            name: entry.identity.name,
            scope: scopeOf(entry),
            ...(entry.version === undefined ? {} : { version: entry.version }),
        }));
    return { ...(0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(source.path, entries, asked), graph: hasEdges ? 'complete' : 'unknown' };
}
function entryOf(document, fields, path) {
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'version'), [...path, 'version']);
    const table = (key) => document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, key), [...path, key]);
    const origin = originOf(document, table, path);
    const wheels = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    const archives = [table('sdist'), table('archive'), ...wheels];
    if (version === undefined && origin.kind === 'registry' && archives.every((archive) => archive === undefined))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, or where it comes from, got neither`);
    const hashes = archives.flatMap((archive) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofArchive */ .SH)(hashesOf(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(archive, 'hashes'), path), (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .bV)(archive)));
    return {
        key: `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(name)} ${version ?? ''} ${path[1]}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_6__/* .pypiIdentity */ .HC)(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(0,_archive_names_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveOf */ .YH)(name, version, origin, archives),
        ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEachHost */ .Rz)([
            document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'index'), [...path, 'index']),
            ...archives.map((archive) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(archive, 'url'), [...path, 'url'])),
        ]),
        ...(0,_published_js__WEBPACK_IMPORTED_MODULE_7__/* .firstDay */ .$)(archives.map((archive) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(archive, 'upload-time'))),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'dependencies'), [...path, 'dependencies']).map((item, index) => {
            const at = [...path, 'dependencies', index];
            const wanted = document.fields(item, at);
            const exact = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(wanted, 'version'), at);
            return {
                name: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(wanted, 'name'), at),
                ...(exact === undefined ? {} : { version: exact }),
                scope: 'required',
            };
        }),
    };
}
function originOf(document, table, path) {
    const vcs = table('vcs');
    if (vcs !== undefined) {
        const url = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(vcs, 'url') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(vcs, 'path'), [...path, 'vcs']) ?? '';
        return { kind: 'git', url, commit: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(vcs, 'commit-id'), [...path, 'vcs', 'commit-id']) };
    }
    const directory = table('directory');
    if (directory !== undefined) {
        const folder = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(directory, 'path'), [...path, 'directory', 'path']);
        return folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    }
    const archive = table('archive');
    if (archive === undefined)
        return { kind: 'registry' };
    const url = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(archive, 'url'), [...path, 'archive']);
    return url === undefined
        ? { kind: 'file', path: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(archive, 'path'), [...path, 'archive', 'path']) }
        : { kind: 'url', url };
}
const algorithms = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
function hashesOf(document, value, path) {
    return Object.entries(document.fields(value, [...path, 'hashes']) ?? {}).flatMap(([name, hex]) => {
        const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined;
        return algorithm === undefined ? [] : (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(algorithm, document.text(hex, [...path, 'hashes']));
    });
}
/** A marker that asks for a group or an extra and does not let the package in without. */
function markedScope(marker) {
    if (marker === undefined || / or /.test(marker.replace(/'[^']*'|"[^"]*"/g, (quoted) => quoted.replace(/ or /g, ' '))) === true)
        return everyBranch(marker);
    return branchScope(marker);
}
function everyBranch(marker) {
    if (marker === undefined)
        return 'required';
    const scopes = marker.split(/\sor\s/).map(branchScope);
    return scopes.includes('required') ? 'required' : scopes.includes('optional') ? 'optional' : 'development';
}
function branchScope(branch) {
    if (/["']default["']\s+in\s+dependency_groups/.test(branch))
        return 'required';
    if (/["']\s+in\s+dependency_groups/.test(branch))
        return 'development';
    return /["']\s+in\s+extras/.test(branch) ? 'optional' : 'required';
}


/***/ }),

/***/ 5702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var by = (function by(table, asked) {
    return asked.map((one) => ({ ...one, by: table }));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ outdatedRanges),
/* harmony export */   Dr: () => (/* binding */ lockedNames),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   Yj: () => (/* binding */ projectBeside)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6316);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
// What pyproject.toml asks for: PEP 621, PEP 735, and the tables of Poetry and PDM.






/** @throws PortcullisError */
async function readProject(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlShape */ .Qe)(source);
    const project = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'project'), ['project']);
    const tool = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'tool'), ['tool']);
    const poetry = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(tool, 'poetry'), ['tool', 'poetry']);
    const sources = uvSources(tool);
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'name') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'name'), ['project', 'name']);
    // A table says where a tool would find it.
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'version') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'version');
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(written) ? undefined : document.text(written, ['project', 'version']);
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(name),
                    identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiIdentity */ .HC)(name),
                    ...(version === undefined ? {} : { version }),
                    ...projectLicence(project, poetry),
                    // PEP 621: names and addresses; Poetry: `Name <address>`.
                    ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)(...(0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .people */ .c0)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'authors') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'authors'))),
                },
            }),
        asked: [
            ...by('project', [
                ...requirements(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'dependencies'), ['project', 'dependencies'], 'required'),
                ...groups(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'optional-dependencies'), ['project', 'optional-dependencies'], 'optional'),
            ]).map(sources),
            ...by('groups', groups(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'dependency-groups'), ['dependency-groups'], 'development')).map(sources),
            ...by('pdm', groups(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(tool, 'pdm')) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(tool, 'pdm') : undefined, 'dev-dependencies'), ['tool', 'pdm', 'dev-dependencies'], 'development')),
            ...by('poetry', poetry === undefined ? [] : poetryAsked(document, poetry)),
        ],
    };
}
/** `[tool.uv.sources]`: where uv takes a package from instead, a table by its name, or a list of some with conditions. */
function uvSources(tool) {
    const uv = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(tool, 'uv');
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(uv) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(uv, 'sources') : undefined;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(written))
        return (asked) => asked;
    const tables = new Map(Object.entries(written).map(([name, value]) => [(0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(name), (Array.isArray(value) ? value : [value]).find(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)]));
    return (asked) => {
        const table = asked.url === undefined ? tables.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(asked.name)) : undefined;
        return table === undefined ? asked : { ...asked, table };
    };
}
/** PEP 639 has an expression, PEP 621 a table whose text is a name or a whole licence; then what the classifiers say. */
function projectLicence(project, poetry) {
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'license') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'license');
    const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(written) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(written, 'text') : written;
    const classifiers = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(project, 'classifiers') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'classifiers');
    const name = typeof text === 'string' && text.length <= _licence_names_js__WEBPACK_IMPORTED_MODULE_5__/* .maxName */ .y ? text : (0,_licence_names_js__WEBPACK_IMPORTED_MODULE_5__/* .classifiedLicence */ .f)(Array.isArray(classifiers) ? classifiers : []);
    return (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(name);
}

/** Names that the lock of a tool must hold, of those that the tables it reads ask for; the product itself asks for its own extras. */
function lockedNames({ asked, subject }, tables) {
    return asked
        .filter((one) => one.conditional !== true && tables.includes(one.by))
        .map(({ name }) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(name))
        .filter((name) => name !== subject?.name);
}
/** What those tables ask for once and everywhere, in a range in which the lock holds none. @param isIn see `rangesOf`. */
function outdatedRanges({ asked, subject }, tables, isIn) {
    const counts = new Map();
    for (const { name } of asked)
        counts.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(name), (counts.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(name)) ?? 0) + 1);
    return asked.flatMap(({ name: written, declared, conditional, by: table, scope, url }) => {
        const name = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(written);
        if (conditional === true || url !== undefined || !tables.includes(table) || scope === 'optional')
            return [];
        if (counts.get(name) !== 1 || name === subject?.name || declared === '')
            return [];
        const version = isIn(name, declared);
        return version === undefined ? [] : [{ name, range: declared, version }];
    });
}
function groups(document, value, path, scope) {
    const tables = document.fields(value, path) ?? {};
    return Object.entries(tables).flatMap(([group, list]) => requirements(document, list, [...path, group], scope));
}
function requirements(document, value, path, scope) {
    return document.list(value, path).flatMap((item, index) => {
        const at = [...path, index];
        // `{include-group = "x"}`: what it includes is read where it stands.
        if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(item) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(item, 'include-group') !== undefined)
            return [];
        const text = document.needed(item, at);
        // PDM's development groups may hold lines of pip.
        const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .pP)(text.replace(/^-e\s+\S*#egg=/, ''));
        if (requirement === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(document.file, document.line(at), `expected a requirement, got "${text.slice(0, 80)}"`);
        const { name, extras, specifier, url, marker } = requirement;
        return [
            {
                name,
                extras,
                scope,
                declared: specifier,
                ...(url === undefined ? {} : { url }),
                line: document.line(at),
                ...(marker === undefined ? {} : { conditional: true }),
            },
        ];
    });
}
function poetryAsked(document, poetry) {
    const base = ['tool', 'poetry'];
    const found = [
        ...poetryTable(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'dependencies'), [...base, 'dependencies'], 'required'),
        ...poetryTable(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'dev-dependencies'), [...base, 'dev-dependencies'], 'development'),
    ];
    const named = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(poetry, 'group'), [...base, 'group']) ?? {};
    for (const [group, value] of Object.entries(named)) {
        const path = [...base, 'group', group];
        const table = document.fields(value, path);
        found.push(...poetryTable(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(table, 'dependencies'), [...path, 'dependencies'], group === 'main' ? 'required' : 'development'));
    }
    return found;
}
function poetryTable(document, value, path, scope) {
    const table = document.fields(value, path) ?? {};
    return Object.entries(table).flatMap(([name, written]) => {
        if (name.toLowerCase() === 'python')
            return [];
        // One range for each version of Python or platform.
        return (Array.isArray(written) ? written : [written]).map((one) => {
            const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(one) ? one : undefined;
            const declared = typeof one === 'string' ? one : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'version');
            const extras = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'extras');
            return {
                name,
                extras: Array.isArray(extras) ? extras.filter((extra) => typeof extra === 'string') : [],
                scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'optional') === true && scope === 'required' ? 'optional' : scope,
                declared: typeof declared === 'string' ? specifierOf(declared) : '',
                ...(fields === undefined ? {} : { table: fields }),
                line: document.line([...path, name]),
                ...(isConditional(written) ? { conditional: true } : {}),
            };
        });
    });
}
/** A whole version without anything before it is that one and no other. https://python-poetry.org/docs/dependency-specification/#exact-requirements */
function specifierOf(written) {
    return /^\s*v?\d[\w.+!-]{0,100}\s*$/.test(written) ? `==${written.trim().replace(/^v/, '')}` : written;
}
/** `{python = "<3.11"}`, `{markers = "\u2026"}`, `{platform = "\u2026"}`; of a list, where all of them are. */
function isConditional(written) {
    if (Array.isArray(written))
        return written.every(isConditional);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(written) && ['python', 'markers', 'platform'].some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(written, key) !== undefined);
}
/** The project beside a lock, with all that its file says. */
async function projectBeside(source) {
    const file = source.beside('pyproject.toml');
    return file === undefined ? undefined : { ...(await readProject(file)), root: (await (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlShape */ .Qe)(file)).root };
}


/***/ }),

/***/ 2475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pypiSetupCfg: () => (/* binding */ pypiSetupCfg),
/* harmony export */   pypiSetupPy: () => (/* binding */ pypiSetupPy)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1001);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9001);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6668);
// setup.cfg and setup.py of setuptools where no lock is beside or above: ranges stay what they are. setup.py is a program: only lists of
// plain texts are read of it, and one that computes its lists is left to be said as unread.
// https://setuptools.pypa.io/en/latest/userguide/declarative_config.html





const pypiSetupCfg = {
    id: 'pypi-setup-cfg',
    title: 'setup.cfg of setuptools',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('setup.cfg'),
    // Other tools keep their settings in it, too.
    recognises: (source) => !isIni(source) ||
        (/^(?:(?:install|setup|tests)_requires?\s*[=:]|\[options\.extras_require\])/m.test(source.text()) && !(0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(source)),
    read(source) {
        if (!isIni(source))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, 'expected a `[section]` before anything else, got none');
        return manifestOf(source, configured(source));
    },
};
const pypiSetupPy = {
    id: 'pypi-setup-py',
    title: 'setup.py of setuptools',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('setup.py'),
    recognises: (source) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source) || (!(0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(source) && /\binstall_requires\s*=/.test(source.text()) && programmed(source) !== undefined),
    read: (source) => {
        if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected a program of Python, got "${source.text().trim().slice(0, 60)}"`);
        const manifest = manifestOf(source, programmed(source) ?? []);
        const { unread } = extras(source.text(), (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .Dp)(source.text()));
        const told = { detail: 'what extras_require asks for is known only when the program runs', told: true };
        return unread === undefined ? manifest : { ...manifest, gaps: [...(manifest.gaps ?? []), { line: unread, ...told }] };
    },
};
/** configparser reads nothing before the first section. */
function isIni(source) {
    const first = /^(?![\t ]*(?:[#;].*)?$).+/m.exec(source.text())?.[0];
    return first === undefined || /^\[.+\]/.test(first);
}
const scopes = new Map([
    ['install_requires', 'required'],
    ['setup_requires', 'development'],
    ['tests_require', 'development'],
]);
/** Keys with values that go on in indented lines, as configparser reads them. */
function configured(source) {
    const found = [];
    const sections = new Set();
    let section = '';
    let scope;
    for (const [index, raw] of source.text().split(/\r?\n/).entries()) {
        const line = index + 1;
        const text = raw.replace(/(?:^|\s)[#;].*$/, '').trimEnd();
        const heading = /^\[([^\]]{1,200})\]$/.exec(text)?.[1];
        if (heading !== undefined) {
            section = heading.trim();
            if (sections.has(section))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, line, `the section [${section.slice(0, 60)}] stands twice`);
            sections.add(section);
            scope = undefined;
        }
        else if (/^\s/.test(text)) {
            if (scope !== undefined)
                found.push({ text: text.trim(), line, scope });
        }
        else if (text !== '') {
            const [key, value] = pairOf(text, source.path, line);
            scope = scopeIn(section, key);
            if (scope !== undefined)
                for (const one of valuesOf(value))
                    found.push({ text: one, line, scope });
        }
    }
    return found;
}
function scopeIn(section, key) {
    return section === 'options' ? scopes.get(key) : section === 'options.extras_require' ? 'optional' : undefined;
}
function pairOf(text, file, line) {
    const pair = /^([^\s=:][^=:]{0,200}?)\s*[=:]\s*(.*)$/.exec(text);
    if (pair === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, `expected \`key = value\`, got "${text.slice(0, 60)}"`);
    return [pair[1], pair[2]];
}
/** Requirements on the line of their key are parted by semicolons; one before a marker parts nothing. */
function valuesOf(value) {
    return value
        .split(/;\s*(?=[A-Za-z0-9._-]{1,100}\s*(?:\[|[<>=!~]=?\s*[0-9]|;|$))/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
/** The plain lists of `install_requires=[\u2026]` and its kin; undefined where one of them holds anything else. */
function programmed(source) {
    const text = source.text();
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .Dp)(text);
    const found = [];
    for (const match of text.matchAll(/\b(install_requires|setup_requires|tests_require)\s*=\s*(\S?)/g)) {
        const start = match.index + match[0].length;
        const texts = match[2] === '[' ? plainTexts(text, start) : undefined;
        if (texts === undefined)
            return undefined;
        for (const { value, at } of texts)
            found.push({ text: value, line: lines.positionAt(at).line, scope: scopes.get(match[1]) });
    }
    return [...found, ...extras(text, lines).wishes];
}
/** The plain lists of `extras_require={'name': [\u2026], \u2026}`; an argument that holds anything else is told. */
function extras(text, lines) {
    const start = /\bextras_require\s*=\s*/.exec(text);
    if (start === null)
        return { wishes: [] };
    const wishes = [];
    const unread = lines.positionAt(start.index).line;
    let at = start.index + start[0].length;
    if (text[at] !== '{')
        return { wishes, unread };
    for (at += 1;;) {
        entry.lastIndex = at;
        const match = entry.exec(text);
        if (match === null)
            return { wishes, unread };
        if (match[2] !== undefined)
            return { wishes };
        const texts = plainTexts(text, entry.lastIndex);
        if (texts === undefined)
            return { wishes, unread };
        for (const { value, at: place } of texts)
            wishes.push({ text: value, line: lines.positionAt(place).line, scope: 'optional' });
        at = item.lastIndex;
    }
}
/** The name of an extra with the bracket that opens its list, or the end of them all. */
const entry = /,?\s*(?:#[^\n]*\n\s*)*(?:(["'])(?:(?!\1)[^\\\n]){1,100}\1\s*:\s*\[|(\}))/y;
const item = /\s*(?:#[^\n]*\n\s*)*(?:(["'])((?:(?!\1)[^\\\n]){1,300})\1\s*(?:#[^\n]*\n\s*)*(,|(?=\]))|(\]))/y;
function plainTexts(text, start) {
    const found = [];
    for (item.lastIndex = start;;) {
        const match = item.exec(text);
        if (match === null)
            return undefined;
        // What is added to a list is no part of it.
        if (match[4] !== undefined)
            return /^\s*(?:[,)}]|$)/.test(text.slice(item.lastIndex, item.lastIndex + 200)) ? found : undefined;
        found.push({ value: match[2], at: item.lastIndex - 1 });
    }
}
function manifestOf(source, wishes) {
    const gaps = [];
    const own = wishes.filter((wish) => {
        if (!wish.text.startsWith('file:'))
            return true;
        // A list in a file of its own: one of pip's usual names is read as that.
        for (const path of wish.text
            .slice('file:'.length)
            .split(',')
            .map((part) => part.trim()))
            if (!_requirements_js__WEBPACK_IMPORTED_MODULE_3__.pypiRequirements.matches(path) || source.beside(path) === undefined)
                gaps.push({ line: wish.line, detail: `the file "${path.slice(0, 100)}" that it names is not read` });
        return false;
    });
    const packages = own.map(({ text, line }, index) => {
        const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text);
        if (requirement === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, line, `expected a requirement, got "${text.slice(0, 60)}"`);
        const { name, specifier, url } = requirement;
        const version = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .exactVersion */ .y)(specifier);
        return {
            key: String(index),
            identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiIdentity */ .HC)(name),
            ...(url !== undefined ? {} : version === undefined ? { declared: specifier } : { version }),
            origin: url === undefined ? { kind: 'registry' } : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOrigin */ ._O)(url),
            line,
        };
    });
    return { packages, roots: own.map(({ scope }, index) => ({ to: String(index), scope })), graph: 'unknown', gaps };
}


/***/ }),

/***/ 2179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var repeated = (function repeated(document, value, path) {
    return document.list(value, path).map((item, index) => {
        const fields = document.fields(item, [...path, index]);
        return {
            name: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'name'), [...path, index]),
            range: document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'specifier'), [...path, index]) ?? '',
            isElsewhere: ['git', 'url', 'path', 'editable', 'directory', 'virtual'].some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, key) !== undefined),
            isConditional: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'marker') !== undefined,
        };
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uvLock: () => (/* binding */ uvLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(243);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7425);
/* harmony import */ var _lock_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4154);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8160);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5702);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9001);
// uv.lock, version 1. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile











const uvLock = {
    id: 'uv-lock',
    title: 'uv.lock',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .namedOr */ .LI)(['uv.lock'], (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ending */ .K1)(['lock'], /\.py\.lock$/)),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlShape */ .Qe)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(document.root, 'version');
    if (version !== 1)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 1, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(version)}`);
    const manifest = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(document.root, 'manifest'), ['manifest']);
    const members = new Set(document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(manifest, 'members'), ['manifest', 'members'])
        .map((name, index) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(document.needed(name, ['manifest', 'members', index]))));
    const entries = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(document.root, 'package'), ['package'])
        .map((value, index) => entryOf(document, document.fields(value, ['package', index]) ?? {}, ['package', index], members));
    if (entries.length === 0 && (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(source.path) === 'uv.lock' && !(await asksNothing(source)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, 1, 'expected `[[package]]` tables, got none');
    const asked = [
        ...wants(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(manifest, 'requirements'), ['manifest', 'requirements'], 'required'),
        ...groupWants(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(manifest, 'dependency-groups'), ['manifest', 'dependency-groups'], 'development'),
    ];
    const { packages: linked, roots = [] } = (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(source.path, entries, asked);
    const projects = await ownProjects(source, entries);
    const packages = linked.map((entry) => entry.origin.kind === 'own' ? { ...entry, ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .licensed */ .aO)(projects.get(entry.origin.path)?.project.subject?.licence) } : entry);
    const product = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
    const made = projects.get('.')?.project.subject?.makers;
    const rest = packages.filter(({ origin }) => origin.kind === 'own' && origin.path !== '.');
    return {
        ...(product === undefined
            ? {}
            : {
                subject: {
                    name: product.identity.name,
                    identity: product.identity,
                    ...(product.version === undefined ? {} : { version: product.version }),
                    ...(product.licence === undefined ? {} : { licence: product.licence }),
                    ...(made === undefined ? {} : { makers: made }),
                },
            }),
        packages: packages.filter((entry) => entry !== product),
        roots: [...roots, ...(product?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))],
        graph: 'complete',
        gaps: [...missing(entries), ...unlocked(projects, entries)],
        contradictions: [...projects.values()].flatMap((one) => ofAnotherProject(one, document, entries)),
    };
}
/** A pyproject.toml with settings of other tools alone: uv's lock of it names nothing. */
async function asksNothing(source) {
    const file = source.beside('pyproject.toml');
    if (file === undefined)
        return false;
    const { root } = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlShape */ .Qe)(file);
    const tool = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(root, 'tool');
    return ((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(root, 'project') === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(root, 'dependency-groups') === undefined && (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(tool) || (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(tool, 'uv') === undefined));
}
/** The pyproject.toml of the product and of its members, by their folders; one that cannot be read is told, and says nothing. */
async function ownProjects(source, entries) {
    const found = new Map();
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(source.path) !== 'uv.lock')
        return found;
    for (const folder of new Set(entries.flatMap(({ origin }) => (origin.kind === 'own' ? [origin.path] : [])))) {
        const path = `${folder === '.' ? '' : `${folder}/`}pyproject.toml`;
        try {
            const file = source.beside(path);
            if (file === undefined)
                continue;
            const leavesOut = /^\s*(?:exclude-dependencies|override-dependencies|conflicts|environments)\s*=/m.test(file.text());
            const isComputed = /^\s*dynamic\s*=\s*\[[^\]]*dependencies/m.test(file.text());
            const hasOwnGroups = /^\s*dev-dependencies\s*=/m.test(file.text());
            found.set(folder, { path, project: await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_8__/* .readProject */ .Wh)(file), leavesOut, isComputed, hasOwnGroups });
        }
        catch (error) {
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .tellUnread */ .xc)(source, error);
        }
    }
    return found;
}
/** What the product and its members ask for and the lock does not hold; uv reads the standard's tables alone. */
function unlocked(projects, entries) {
    const held = new Set(entries.map(({ identity }) => identity.name));
    return [...projects.values()].flatMap(({ path, project, leavesOut }) => leavesOut ? [] : (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .notLocked */ .Eb)((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_8__/* .lockedNames */ .Dr)(project, ['project', 'groups']), (name) => held.has(name), path.slice(0, 200)));
}
/** What the lock repeats of what a project asks for (`uv lock --check` compares it), and whether it holds that. */
function ofAnotherProject({ path, project, leavesOut, isComputed, hasOwnGroups }, document, entries) {
    const folder = path.slice(0, -'/pyproject.toml'.length) || '.';
    const at = entries.findIndex(({ origin }) => origin.kind === 'own' && origin.path === folder);
    const fields = document.fields(document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(document.root, 'package'), ['package'])[at], ['package', at]);
    const metadata = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'metadata'), ['package', at, 'metadata']);
    const line = document.line(['package', at, 'metadata']);
    // The first locks repeated nothing.
    if (metadata === undefined || isComputed)
        return [];
    const locked = repeated(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(metadata, 'requires-dist'), ['package', at, 'metadata', 'requires-dist']);
    const groups = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(metadata, 'requires-dev'), ['package', at, 'metadata', 'requires-dev']) ?? {};
    const development = Object.entries(groups).flatMap(([group, list]) => repeated(document, list, ['package', at, 'metadata', 'requires-dev', group]));
    const asked = (table) => project.asked
        .filter((one) => one.by === table)
        .map(({ name, declared, url }) => ({ name, range: declared, isElsewhere: url !== undefined }));
    const isIn = (0,_lock_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .rangesOf */ .wA)(entries);
    const outside = leavesOut
        ? []
        : locked.flatMap(({ name, range, isElsewhere, isConditional }) => {
            const version = isElsewhere || isConditional === true ? undefined : isIn(name, range);
            return version === undefined ? [] : [{ name, by: path.slice(0, 200), line, range, version }];
        });
    return [
        ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .otherWishes */ .oQ)(...compared(asked('project'), locked), path.slice(0, 200), line),
        ...(hasOwnGroups ? [] : (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .otherWishes */ .oQ)(...compared(asked('groups'), development), path.slice(0, 200), line)),
        ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .heldOutside */ .dy)(outside),
    ];
}

/** By name all ranges in which it is asked for; the lock has no range of what its settings send elsewhere. */
function compared(asked, locked) {
    const elsewhere = new Set([...asked, ...locked].filter(({ isElsewhere }) => isElsewhere).map(({ name }) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name)));
    const ranges = (list) => {
        const found = new Map();
        for (const { name: written, range } of list) {
            const name = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(written);
            const clauses = elsewhere.has(name) ? '' : plainClauses(range);
            found.set(name, (found.get(name) ?? new Set()).add(clauses));
        }
        return new Map([...found].map(([name, all]) => [name, [...all].sort().join(' and ')]));
    };
    return [ranges(asked), ranges(locked)];
}
function plainClauses(range) {
    return range
        .replace(/\s/g, '')
        .split(',')
        .filter((clause) => clause !== '')
        .sort()
        .join(',');
}
/** uv resolves for every platform, so that a lock holds whatever an entry of it needs. */
function missing(entries) {
    const names = new Set(entries.map(({ identity }) => identity.name));
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .notHeld */ .H7)(entries.flatMap(({ identity, line, wants: needed }) => needed.map(({ name }) => ({ name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name), by: identity.name, line }))), (name) => names.has(name));
}
function entryOf(document, fields, path, members) {
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'version'), [...path, 'version']);
    const source = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'source'), [...path, 'source']);
    if (source === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(document.file, document.line(path), `expected a source of ${name.slice(0, 80)}, got none`);
    const origin = originOf(document, source, [...path, 'source'], members.has((0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name)));
    const files = archivesOf(document, fields, path);
    const hashes = files.flatMap((archive) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofArchive */ .SH)((0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(archive, 'hash'), [...path, 'hash'])), (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_6__/* .fileNameOf */ .bV)(archive)));
    if (origin.kind === 'registry' && version === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    return {
        key: `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name)} ${version ?? ''} ${path[1]}`,
        identity: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .pypiIdentity */ .HC)(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(0,_archive_names_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveOf */ .YH)(name, version, origin, files),
        ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEachHost */ .Rz)(files.map((archive) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(archive, 'url'), [...path, 'url']))),
        ...(0,_published_js__WEBPACK_IMPORTED_MODULE_10__/* .firstDay */ .$)(files.map((archive) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(archive, 'upload-time'))),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: [
            ...wants(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'dependencies'), [...path, 'dependencies'], 'required'),
            ...groupWants(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'optional-dependencies'), [...path, 'optional-dependencies'], 'optional'),
            ...groupWants(document, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'dev-dependencies'), [...path, 'dev-dependencies'], 'development'),
        ],
    };
}
function originOf(document, source, path, isMember) {
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(source, key), [...path, key]);
    const folder = text('virtual') ?? text('editable') ?? text('directory');
    if (folder !== undefined)
        return isMember || folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    const git = text('git');
    if (git !== undefined) {
        const [address = '', commit] = git.split('#');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOrigin */ .Xf)(address.replace(/\?.*$/, ''), commit);
    }
    const url = text('url');
    if (url !== undefined)
        return (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .referenceOrigin */ ._O)(url);
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const registry = text('registry');
    if (registry === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(document.file, document.line(path), 'expected a registry, git, url, path or folder as source');
    return { kind: 'registry', ...(registry === 'https://pypi.org/simple' ? {} : { registry }) };
}
function archivesOf(document, fields, path) {
    const sdist = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'sdist'), [...path, 'sdist']);
    const wheels = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    return [sdist, ...wheels];
}
function wants(document, value, path, scope, forExtra) {
    return document.list(value, path).map((item, index) => {
        const at = [...path, index];
        const fields = document.fields(item, at);
        const version = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'version'), at);
        return {
            name: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'name'), at),
            ...(version === undefined ? {} : { version }),
            extras: [...document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'extra'), at), ...document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(fields, 'extras'), at)].map((extra) => document.needed(extra, at)),
            scope,
            ...(forExtra === undefined ? {} : { forExtras: [forExtra] }),
        };
    });
}
function groupWants(document, value, path, scope) {
    const groups = document.fields(value, path) ?? {};
    return Object.entries(groups).flatMap(([group, list]) => wants(document, list, [...path, group], scope, scope === 'optional' ? group : undefined));
}


/***/ })

};
;