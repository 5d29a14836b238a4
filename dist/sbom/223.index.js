"use strict";
exports.id = 223;
exports.ids = [223];
exports.modules = {

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rDescription: () => (/* binding */ rDescription)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
// DESCRIPTION of R: of an installed package (R writes `Built` when it installs one), or of the product, with what it asks for.
// https://cran.r-project.org/doc/manuals/R-exts.html#The-DESCRIPTION-file



const rDescription = {
    id: 'r-description',
    title: 'DESCRIPTION of R',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('DESCRIPTION'),
    // The name is a common one.
    recognises: (source) => ((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isOther */ .bv)(source) || /(?:^|\xef\xbb\xbf)Package\s*:/m.test(source.bytes.subarray(0, 65_536).toString('latin1')) || isOfR(source)) &&
        source.beside('renv.lock') === undefined,
    read,
};
/** Whether it lies where R installs a package or builds one: beside what every package of R has. */
function isOfR(source) {
    return source.list('.').some((name) => name === 'NAMESPACE' || name === 'Meta');
}
const lists = [
    ['Depends', 'required'],
    ['Imports', 'required'],
    ['LinkingTo', 'required'],
    ['Suggests', 'optional'],
    ['Enhances', 'optional'],
];
function read(source) {
    const fields = fieldsOf(source);
    const needed = (name) => {
        const field = fields.get(name);
        if (field === undefined || field.value === '')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, `expected the field ${name}, got none`);
        return field;
    };
    const [name, version] = [needed('Package'), needed('Version')];
    if (!/^\d/.test(version.value))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, version.line, `expected a version of numbers, got "${version.value.slice(0, 40)}"`);
    const identity = { type: fields.has('biocViews') ? 'bioconductor' : 'cran', name: name.value };
    const licence = fields.get('License')?.value.replace(/ [+|] file LICEN[CS]E$/, '');
    // Every package names the one person who answers for it; `Author` is free text.
    const made = (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)((0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(fields.get('Maintainer')?.value ?? ''));
    if (fields.has('Built'))
        return {
            packages: [
                {
                    key: name.value,
                    identity,
                    version: version.value,
                    origin: { kind: 'registry' },
                    line: name.line,
                    ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(licence),
                    ...made,
                },
            ],
            roots: [{ to: name.value, scope: 'required' }],
            graph: 'unknown',
        };
    const wanted = lists.flatMap(([list, scope]) => {
        const field = fields.get(list);
        return field === undefined ? [] : wishes(list, field, source.path).map((entry) => ({ entry, scope }));
    });
    return {
        subject: { name: name.value, version: version.value, identity, ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(licence), ...made },
        packages: wanted.map(({ entry }) => entry),
        roots: wanted.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
/** `R (>= 3.5), methods, rlang (>= 1.0)`; R itself is no package. */
function wishes(list, { value, line }, file) {
    return value.split(',').flatMap((text) => {
        if (text.trim() === '')
            return [];
        const match = /^([A-Za-z][A-Za-z0-9.]{0,100})\s*(?:\(\s*(==|>=|<=|>|<|!=)\s*(\d[\d.-]{0,60})\s*\))?$/.exec(text.trim());
        if (match === null)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, line, `expected the name of a package in ${list}, got "${text.trim().slice(0, 60)}"`);
        const [, name = '', sign, version] = match;
        if (name === 'R')
            return [];
        return [
            {
                key: `${list}:${name}`,
                identity: { type: 'cran', name },
                ...(sign === undefined ? {} : sign === '==' ? { version: version } : { declared: `${sign} ${version}` }),
                origin: { kind: 'registry' },
                line,
            },
        ];
    });
}
/** Fields of Debian's form, what is folded joined by blanks. */
function fieldsOf(source) {
    const found = new Map();
    let last = '';
    for (const [index, line] of source.text().split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const before = found.get(last);
        if (/^\s/.test(line) && before !== undefined) {
            before.parts.push(line.trim());
            continue;
        }
        const colon = line.indexOf(':');
        if (!/^[A-Za-z][\w./@-]{0,100}$/.test(line.slice(0, colon).trimEnd()))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        last = line.slice(0, colon).trimEnd();
        if (found.has(last))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, index + 1, `expected the field ${last} once`);
        found.set(last, { parts: [line.slice(colon + 1).trim()], line: index + 1 });
    }
    return new Map([...found].map(([name, { parts, line }]) => [name, { value: parts.join(' ').trim(), line }]));
}


/***/ }),

/***/ 551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renvLock: () => (/* binding */ renvLock)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// renv.lock of R: packages with their source, and what each needs.




const renvLock = { id: 'renv-lock', title: 'renv.lock of R', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('renv.lock'), read };
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const list = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'Packages'), ['Packages']);
    if (document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'R'), ['R']) === undefined || list === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected `R` and `Packages`');
    const packages = Object.keys(list).map((key) => packageOf(key, list, document));
    return { packages, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .undemandedRoots */ .V)(packages), graph: 'complete' };
}
function packageOf(key, list, document) {
    const path = ['Packages', key];
    const entry = document.fields(list[key], path) ?? {};
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'Package') ?? key, path);
    const licence = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'License'), path);
    const kind = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'Source'), path);
    return {
        key,
        identity: { type: kind === 'Bioconductor' ? 'bioconductor' : 'cran', name },
        version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'Version'), path),
        origin: originOf(kind, entry, path, document),
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        ...(licence === undefined ? {} : { licence: licence.replace(/ \+ file LICEN[CS]E$/, '') }),
        dependencies: needs(entry, path, document, list),
    };
}
/** `Requirements` of the first renv; its second has the fields of DESCRIPTION, `name (>= 1.0)`. */
function needs(entry, path, document, list) {
    const found = new Set();
    for (const field of ['Requirements', 'Depends', 'Imports', 'LinkingTo'])
        for (const text of textsOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, field), path, document)) {
            const name = /^[A-Za-z][A-Za-z0-9.]{0,100}/.exec(text.trim())?.[0];
            if (name !== undefined && Object.hasOwn(list, name))
                found.add(name);
        }
    return [...found].map((to) => ({ to, scope: 'required' }));
}
function textsOf(value, path, document) {
    if (typeof value === 'string')
        return value.split(',');
    return document.list(value, path).filter((one) => typeof one === 'string');
}
const hosts = { GitHub: 'github.com', GitLab: 'gitlab.com', Bitbucket: 'bitbucket.org' };
function originOf(kind, entry, path, document) {
    const text = (field) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, field), path);
    const commit = text('RemoteSha');
    const host = Object.hasOwn(hosts, kind ?? '') ? hosts[kind] : undefined;
    if (host !== undefined) {
        const named = text('RemoteHost');
        const real = named === undefined || /^api\./.test(named) ? host : named.replace(/\/api\/v\d.*$/, '');
        return {
            kind: 'git',
            url: `https://${real}/${text('RemoteUsername')}/${text('RemoteRepo')}`,
            ...(commit === undefined ? {} : { commit }),
        };
    }
    const url = text('RemoteUrl');
    if (/^git/i.test(kind ?? '') && url !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(url, commit);
    if (kind === 'URL' && url !== undefined)
        return { kind: 'url', url };
    if (kind === 'Local' || kind === 'unknown' || kind === 'Cellar')
        return { kind: 'file', path: url ?? '' };
    const registry = text('Repository');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
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