"use strict";
exports.id = 2730;
exports.ids = [2730];
exports.modules = {

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ lineCount)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Locks that are read line by line: numbered, without their ends.

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;
/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
function* linesOf(source) {
    const text = source.text();
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    let start = 0;
    let written = 0;
    for (let number = 1;; number++) {
        const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
        if (start < (end < 0 ? text.length : end) && ++written > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
        yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
        if (end < 0)
            return;
        start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
        if (feed >= 0 && feed < start)
            feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start)
            carriage = text.indexOf('\r', start);
    }
}
/** How many lines there are. */
function lineCount(source) {
    let count = 0;
    for (const _ of linesOf(source))
        count++;
    return count;
}


/***/ }),

/***/ 3354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotnetDeps: () => (/* binding */ dotnetDeps)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _libraries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2754);
// NAME.deps.json of .NET: what a built program loads (https://github.com/dotnet/sdk, documentation/specs/runtime-configuration-file.md).




const dotnetDeps = {
    id: 'dotnet-deps-json',
    title: 'deps.json of .NET',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['json'], /[^/]\.deps\.json$/),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    const target = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'runtimeTarget');
    // A text in the first of them.
    if (target !== undefined && typeof target !== 'string')
        document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.fields(target, ['runtimeTarget']), 'name'), ['runtimeTarget', 'name']);
    const packages = (0,_libraries_js__WEBPACK_IMPORTED_MODULE_2__/* .librariesOf */ .D)(document, source.path);
    const program = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path).replace(/\.deps\.json$/, '');
    // The program is a library of its own list.
    const self = packages.find(({ identity, origin }) => origin.kind === 'own' && identity.name === program);
    const others = packages.filter((entry) => entry !== self);
    return {
        subject: { name: program, ...(self?.version === undefined ? {} : { version: self.version }) },
        packages: others,
        roots: self === undefined ? (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .undemandedRoots */ .V)(others) : rest(self.dependencies ?? [], others),
        graph: 'complete',
    };
}
/** What the program names, and what nothing in the list leads to all the same: it lies beside the program and is loaded by name. */
function rest(named, packages) {
    const known = new Set(named.map(({ to }) => to));
    return [...named, ...(0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .undemandedRoots */ .V)(packages).filter(({ to }) => !known.has(to))];
}


/***/ }),

/***/ 2754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var edgesOf = (function edgesOf(targets, document) {
    const found = new Map();
    for (const target of Object.keys(targets)) {
        const entries = document.fields(targets[target], ['targets', target]) ?? {};
        const byName = new Map(Object.keys(entries).map((key) => [key.slice(0, Math.max(0, key.lastIndexOf('/'))).toLowerCase(), key]));
        for (const key of Object.keys(entries)) {
            const list = found.get(key) ?? new Map();
            found.set(key, list);
            const needs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.fields(entries[key], ['targets', target, key]), 'dependencies');
            for (const name of (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(needs) ? Object.keys(needs) : []) {
                const to = byName.get(name.toLowerCase());
                if (to !== undefined)
                    list.set(to, { to, scope: 'required' });
            }
        }
    }
    return new Map([...found].map(([key, list]) => [key, [...list.values()]]));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ librariesOf)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// What project.assets.json and *.deps.json share: `targets` with what each `Name/Version` needs, and `libraries` with what it is.



/** Kinds of libraries that come with the runtime. */
const runtimes = new Set(['runtimepack', 'referenceassembly', 'reference']);
function librariesOf(document, file) {
    const libraries = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'libraries'), ['libraries']);
    const targets = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'targets'), ['targets']);
    if (libraries === undefined || targets === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, 1, `expected \`${libraries === undefined ? 'libraries' : 'targets'}\`, got none`);
    const edges = edgesOf(targets, document);
    return Object.keys(libraries).map((key) => {
        const path = ['libraries', key];
        const entry = document.fields(libraries[key], path) ?? {};
        const slash = key.lastIndexOf('/');
        if (slash <= 0 || slash === key.length - 1)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `expected \`Name/Version\`, got "${key.slice(0, 80)}"`);
        const kind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'type');
        const written = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'sha512'), path);
        return {
            key,
            identity: { type: 'nuget', name: key.slice(0, slash).replace(/^runtimepack\./, '') },
            version: key.slice(slash + 1),
            origin: originOf(kind, document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'path'), path) ?? key.slice(0, slash)),
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
            ...otherFolder(kind, key, document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'path'), path)),
            hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Hash */ .m1)('SHA-512', written?.replace(/^sha512-/, '') || undefined),
            dependencies: edges.get(key) ?? [],
        };
    });
}
/** A package lies in the folder of its name and version, in small letters. */
function otherFolder(kind, key, folder) {
    const isOther = kind === 'package' && folder !== undefined && folder.toLowerCase() !== key.toLowerCase();
    return isOther ? { archiveOf: folder } : {};
}
function originOf(kind, path) {
    if (kind === 'project')
        return { kind: 'own', path };
    return runtimes.has(kind) ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** Edges of every target; names are without regard to case, and a target has one version of each. */



/***/ }),

/***/ 357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2408);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// What MSBuild's files say plainly: properties, items and their metadata. Conditions are not judged: whatever may hold is said.


/** @throws PortcullisError where the file is no project in XML. */
function readProject(source, inherited = new Map()) {
    const root = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(source.text(), source.path);
    if (root.name !== 'Project')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, root.line, `expected the element Project, got ${root.name.slice(0, 60)}`);
    const properties = new Map(inherited);
    for (const group of within(root, 'PropertyGroup'))
        for (const { name, text, attributes } of group.children) {
            // A property under a condition may have another value: it is known only where it is set once and for all.
            if (attributes.has('Condition') || group.attributes.has('Condition'))
                properties.delete(name.toLowerCase());
            else
                properties.set(name.toLowerCase(), expand(text.trim(), properties));
        }
    return {
        properties,
        items: (name, updates = false) => within(root, 'ItemGroup').flatMap((group) => group.children.filter((item) => item.name === name).flatMap((item) => itemOf(item, properties, updates))),
    };
}
function itemOf(item, properties, updates) {
    const metadata = (name) => {
        const value = item.attributes.get(name) ?? (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(item, name);
        return value === undefined ? undefined : expand(value.trim(), properties);
    };
    const names = metadata('Include') ?? (updates ? metadata('Update') : undefined) ?? '';
    const version = metadata('VersionOverride') ?? metadata('Version');
    const isPrivate = /^all$/i.test(metadata('PrivateAssets') ?? '');
    return names
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, version: version === '' ? undefined : version, isPrivate, line: item.line }));
}
/** Groups at the top, and in the branches of `Choose`. */
function within(root, name) {
    const branches = root.children.filter((one) => one.name === 'Choose').flatMap((one) => one.children);
    return [root, ...branches].flatMap((one) => one.children.filter((child) => child.name === name));
}
function expand(text, properties) {
    return text.length > 2000
        ? text
        : text.replace(/\$\(([\w.-]{1,100})\)/g, (whole, name) => properties.get(name.toLowerCase())?.slice(0, 200) ?? whole);
}
/**
 * NuGet takes the lowest version that a range allows, and a project's own reference goes before all others: `1.2.3` is 1.2.3.
 * Ranges and floating versions are no versions.
 */
function exactVersion(written) {
    if (written === undefined)
        return {};
    const exact = /^\[?\s*(\d{1,9}(?:\.\d{1,9}){0,3}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*(\]?)$/.exec(written);
    const closed = written.startsWith('[') === (exact?.[2] === ']');
    return exact !== null && closed ? { version: exact[1] } : { declared: written };
}


/***/ }),

/***/ 2667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nugetPackagesConfig: () => (/* binding */ nugetPackagesConfig)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2408);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// packages.config of NuGet 2: a flat list of what is installed.


const nugetPackagesConfig = {
    id: 'nuget-packages-config',
    title: 'packages.config of NuGet',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['config'], /(?:^|\/)packages(?:\.[^/]{1,200})?\.config$/i),
    read,
};
function read(source) {
    const root = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(source.text(), source.path);
    if (root.name !== 'packages')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, root.line, `expected the element packages, got ${root.name.slice(0, 60)}`);
    const entries = root.children.map(({ name, attributes, line }) => {
        const id = attributes.get('id');
        const version = attributes.get('version');
        if (name !== 'package' || !id || !version)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, line, 'expected `<package id="\u2026" version="\u2026" />`');
        const entry = { key: `${line}:${id}`, identity: { type: 'nuget', name: id }, version, origin: { kind: 'registry' }, line };
        return { entry, development: attributes.get('developmentDependency') === 'true' };
    });
    return {
        packages: entries.map(({ entry }) => entry),
        roots: entries.map(({ entry, development }) => ({ to: entry.key, scope: development ? 'development' : 'required' })),
        graph: 'unknown',
    };
}


/***/ }),

/***/ 2070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nugetPackagesLock: () => (/* binding */ nugetPackagesLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// packages.lock.json of NuGet, versions 1 and 2: a graph for each target framework (and runtime).



const nugetPackagesLock = {
    id: 'nuget-packages-lock',
    title: 'packages.lock.json of NuGet',
    // `packages.NAME.lock.json` where several projects share a folder.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['json'], /(?:^|\/)packages(?:\.[^/]{1,200})?\.lock\.json$/),
    read,
};
const kinds = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source, { places: 3 });
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== 1 && version !== 2)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 1 or 2, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    const frameworks = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']);
    if (frameworks === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected `dependencies`, got none');
    const packages = [];
    const roots = [];
    const lists = new Map(Object.keys(frameworks).map((framework) => [framework, document.fields(frameworks[framework], ['dependencies', framework]) ?? {}]));
    const keys = new Map([...lists].map(([framework, list]) => [
        framework,
        new Map(Object.keys(list).map((name) => [name.toLowerCase(), `${framework}/${name}`])),
    ]));
    for (const [framework, list] of lists) {
        // A list for a runtime, `net8.0/linux-x64`, has only what is other there.
        const base = keys.get(framework.split('/')[0]);
        const find = (name) => keys.get(framework)?.get(name.toLowerCase()) ?? base?.get(name.toLowerCase());
        for (const name of Object.keys(list)) {
            const path = ['dependencies', framework, name];
            const entry = document.fields(list[name], path) ?? {};
            const kind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'type');
            if (!kinds.has(kind))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(path), `expected a known type of dependency, got "${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(kind)}"`);
            const key = `${framework}/${name}`;
            packages.push(packageOf(key, name, entry, path, document, find));
            if (kind === 'Direct' || kind === 'Project')
                roots.push({ to: key, scope: 'required' });
        }
    }
    return {
        packages,
        roots: roots.length === 0 && packages.length > 0 ? packages.map(({ key }) => ({ to: key, scope: 'required' })) : roots,
        graph: 'complete',
    };
}
function packageOf(key, name, entry, path, document, find) {
    const isProject = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'type') === 'Project';
    const version = isProject ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'resolved'), path) : document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'resolved'), path);
    const hashes = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Hash */ .m1)('SHA-512', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'contentHash'), path));
    const needs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'dependencies');
    return {
        key,
        identity: { type: 'nuget', name },
        ...(version === undefined ? {} : { version }),
        origin: isProject ? { kind: 'own', path: name } : { kind: 'registry' },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
        hashes,
        ...(!isProject && hashes.length === 0 ? { unhashed: true } : {}),
        dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(needs)
            ? Object.keys(needs).flatMap((needed) => {
                const to = find(needed);
                return to === undefined ? [] : [{ to, scope: 'required' }];
            })
            : [],
    };
}


/***/ }),

/***/ 4654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var nuget = (function nuget(group, name, version, line, file) {
    if (!/^\d{1,9}(?:\.\d{1,9}){0,3}[\w.+-]{0,100}$/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected an exact version of ${name.slice(0, 80)}, got "${version.slice(0, 40)}"`);
    return { key: keyOf(group, name), identity: { type: 'nuget', name }, version, origin: { kind: 'registry' }, line, dependencies: [] };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paketLock: () => (/* binding */ paketLock)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6027);
// paket.lock of Paket: packages of NuGet by group, and files taken from repositories.
// https://fsprojects.github.io/Paket/lock-file.html



const paketLock = { id: 'paket-lock', title: 'paket.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('paket.lock'), read };
const kinds = new Set(['NUGET', 'GITHUB', 'GIST', 'GIT', 'HTTP']);
function read(source) {
    const packages = [];
    let group = '';
    let kind;
    let remote = '';
    let last;
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        if (text.trim() === '')
            continue;
        if (!/^\s/.test(text)) {
            [group, kind] = heading(text, group, source.path, number);
            continue;
        }
        const from = /^\s{1,4}(?:remote|specs):\s*(.{0,500})$/.exec(text)?.[1];
        if (from !== undefined) {
            remote = from === '' ? remote : from;
            continue;
        }
        if (kind === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected NUGET, GITHUB, GIT or HTTP, got "${text.trim().slice(0, 60)}"`);
        const match = entryIn(text, kind);
        if (match === null)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected \`name (version)\`, got "${text.trim().slice(0, 80)}"`);
        const [, indent = '', name = '', written = ''] = match;
        if (indent.length > 4) {
            if (last !== undefined && kind === 'NUGET')
                last.dependencies.push({ to: keyOf(group, name), scope: 'required', isAlways: !/ - |\bframework\b/.test(text) });
            continue;
        }
        last = kind === 'NUGET' ? nuget(group, name, written, number, source.path) : repositoryFile(group, kind, remote, name, written, number);
        packages.push(last);
    }
    if (packages.length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected `NUGET` with packages, got none');
    const held = new Set(packages.map(({ key }) => key));
    const entries = packages.map((entry) => ({
        ...entry,
        dependencies: entry.dependencies.filter(({ to }) => held.has(to)).map(({ to, scope }) => ({ to, scope })),
    }));
    return { packages: entries, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .undemandedRoots */ .V)(entries), graph: 'complete', gaps: openEnds(packages, held) };
}
/** `name (version)`, and what needs no version: what a package needs, and a file of an address, which has no commit. */
function entryIn(text, kind) {
    return (/^(\s{4,8})(\S.{0,300}?)\s+\(([^()\s][^()]{0,300})\)(?:\s|$)/.exec(text) ??
        /^(\s{5,8})(\S{1,300})(?=$| - )/.exec(text) ??
        (kind === 'HTTP' ? /^(\s{4})(\S{1,300})\s*$/.exec(text) : null));
}
function openEnds(packages, held) {
    return packages.flatMap(({ dependencies, line, identity }) => dependencies
        .filter(({ to, isAlways }) => isAlways && !held.has(to))
        .map(({ to }) => ({
        line,
        detail: `expected the lock to hold ${to.replace(/^[^/]*\//, '').slice(0, 100)}, which ${identity.name} needs`,
    })));
}
/** What a line without indentation begins: a group, a kind of sources, or an option. */
function heading(text, group, file, line) {
    const named = /^GROUP (\S.{0,100})$/.exec(text.trimEnd())?.[1];
    if (named !== undefined)
        return [named, undefined];
    if (kinds.has(text.trim()))
        return [group, text.trim()];
    if (/^[A-Z][A-Z-]{1,40}:\s*\S/.test(text))
        return [group, undefined];
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected a part of paket.lock, got "${text.slice(0, 60)}"`);
}
function keyOf(group, name) {
    return `${group}/${name.toLowerCase()}`;
}

/** A file of a repository at a commit, or of an address. */
function repositoryFile(group, kind, remote, name, written, line) {
    const origin = kind === 'HTTP' ? { kind: 'url', url: fileAddress(remote, written) } : { kind: 'git', url: repository(kind, remote), commit: written };
    return {
        key: `${keyOf(group, name)} ${line}`,
        identity: { type: 'generic', name: name.split('/').at(-1) || name },
        origin,
        line,
        dependencies: [],
    };
}
function repository(kind, remote) {
    if (kind === 'GITHUB')
        return `https://github.com/${remote}`;
    return kind === 'GIST' ? `https://gist.github.com/${remote}` : remote;
}
/** In brackets stands an address, or a path on the host; without them the remote is the file's own. */
function fileAddress(remote, written) {
    return written !== '' && URL.canParse(written, remote) ? new URL(written, remote).href : written || remote;
}


/***/ }),

/***/ 5436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nugetProjectAssets: () => (/* binding */ nugetProjectAssets)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _libraries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2754);
// obj/project.assets.json of NuGet: what a restore resolved, and what the project asks for itself.



const nugetProjectAssets = {
    id: 'nuget-project-assets',
    title: 'project.assets.json of NuGet',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('project.assets.json'),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version');
    if (version !== 2 && version !== 3)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 2 or 3, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(version)}`);
    const packages = (0,_libraries_js__WEBPACK_IMPORTED_MODULE_2__/* .librariesOf */ .D)(document, source.path);
    const project = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'project'), ['project']);
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'restore'), ['project']), 'projectName'), ['project']);
    const ownVersion = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'version'), ['project']);
    const roots = rootsOf(document, packages, project);
    return {
        ...(name === undefined ? {} : { subject: { name, ...(ownVersion === undefined ? {} : { version: ownVersion }) } }),
        packages,
        ...(roots.length === 0 && packages.length > 0 ? { gaps: [{ detail: nothingAsked }] } : { roots }),
        graph: 'complete',
    };
}
/** Every package is there for one that the project asks for. Without them what no other package needs counts as asked for. */
const nothingAsked = 'expected `projectFileDependencyGroups` to have what the project asks for, got none of the packages';
/** `projectFileDependencyGroups` has `Name >= 1.0.0` for each framework. */
function rootsOf(document, packages, project) {
    const groups = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'projectFileDependencyGroups'), ['projectFileDependencyGroups']) ?? {};
    const development = privateOf(project);
    const asked = new Set(Object.keys(groups).flatMap((group) => document
        .list(groups[group], ['projectFileDependencyGroups', group])
        .map((text) => (typeof text === 'string' ? text.split(' ')[0].toLowerCase() : ''))));
    return packages
        .filter(({ identity }) => asked.has(identity.name.toLowerCase()))
        .map(({ key, identity }) => ({ to: key, scope: development.has(identity.name.toLowerCase()) ? 'development' : 'required' }));
}
/** Names of which nothing goes on to whoever uses the project: analysers, tools of the build. */
function privateOf(project) {
    const found = new Set();
    const frameworks = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(project, 'frameworks');
    for (const framework of (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(frameworks) ? Object.values(frameworks) : []) {
        const list = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(framework) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(framework, 'dependencies') : undefined;
        for (const [name, entry] of (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(list) ? Object.entries(list) : [])
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(entry) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'suppressParent') === 'All')
                found.add(name.toLowerCase());
    }
    return found;
}


/***/ }),

/***/ 7763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotnetBuildProperties: () => (/* binding */ dotnetBuildProperties),
/* harmony export */   dotnetProject: () => (/* binding */ dotnetProject),
/* harmony export */   nugetCentralVersions: () => (/* binding */ nugetCentralVersions)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _msbuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(357);
// Project files of .NET, where nothing beside them says what they resolve to, and Directory.Packages.props, which holds versions for them.


const nugetCentralVersions = {
    id: 'nuget-central-versions',
    title: 'central versions of NuGet',
    // `Directory.Packages.props`, or a name that a project sets; without a prefix it is that of Microsoft.Build.CentralPackageVersions, which came before NuGet had its own.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['props'], /(?:^|\/)(?:[\w.-]{1,100}\.)?Packages\.props$/),
    read: (source) => {
        const project = (0,_msbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)(source);
        return manifestOf([
            ...project.items('PackageVersion', true),
            ...((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path) === 'Packages.props' ? project.items('PackageReference', true) : []),
            ...project.items('GlobalPackageReference').map((item) => ({ ...item, isPrivate: true })),
        ], source);
    },
};
const dotnetProject = {
    id: 'dotnet-project',
    title: 'a project file of .NET',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['csproj', 'fsproj', 'vbproj'], /\.(?:cs|fs|vb)proj$/),
    // What a restore wrote says more.
    // Projects of Visual Studio before 2005 are older than NuGet, and have a root of their own.
    recognises: (source) => !/^(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,200}\?>\s*)?<VisualStudioProject[\s>]/.test(source.bytes.subarray(0, 1000).toString('latin1')) &&
        source.beside('packages.lock.json') === undefined &&
        source.beside(`packages.${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path).replace(/\.\w+$/, '')}.lock.json`) === undefined &&
        source.beside('obj/project.assets.json') === undefined,
    read: readReferences,
};
/** What every project below takes in: packages that none of them names. */
const dotnetBuildProperties = {
    id: 'dotnet-build-properties',
    title: 'Directory.Build.props of .NET',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('Directory.Build.props', 'Directory.Build.targets'),
    recognises: ({ bytes }) => /<PackageReference\s[^>]{0,500}\bInclude\b/.test(bytes.toString('latin1')),
    read: readReferences,
};
/** Folders above a project that are asked for its properties and versions. */
const maxFolders = 20;
function readReferences(source) {
    const above = nearest(source, 'Directory.Build.props');
    const properties = above === undefined ? new Map() : (0,_msbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)(above).properties;
    const project = (0,_msbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)(source, properties);
    const references = project.items('PackageReference');
    const central = references.some(({ version }) => version === undefined) ? nearest(source, 'Directory.Packages.props') : undefined;
    const versions = new Map((central === undefined ? [] : (0,_msbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)(central, properties).items('PackageVersion')).map(({ name, version }) => [
        name.toLowerCase(),
        version,
    ]));
    // A project of tests ships nothing.
    const isTest = project.properties.get('istestproject')?.toLowerCase() === 'true' ||
        references.some(({ name }) => name.toLowerCase() === 'microsoft.net.test.sdk');
    return manifestOf([
        ...references.map((item) => ({
            ...item,
            isPrivate: item.isPrivate || isTest,
            version: item.version ?? versions.get(item.name.toLowerCase()),
        })),
        ...project.items('DotNetCliToolReference').map((item) => ({ ...item, isPrivate: true })),
    ], source);
}
function nearest(source, name) {
    for (let steps = 0; steps < maxFolders; steps++) {
        const found = source.beside('../'.repeat(steps) + name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function manifestOf(items, source) {
    const packages = items.map((item) => {
        if (item.name.includes('/'))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, item.line, `expected the name of a package, got "${item.name.slice(0, 80)}"`);
        return {
            key: `${item.line}:${item.name}`,
            identity: { type: 'nuget', name: item.name },
            ...(0,_msbuild_js__WEBPACK_IMPORTED_MODULE_1__/* .exactVersion */ .y)(item.version),
            origin: { kind: 'registry' },
            line: item.line,
        };
    });
    const roots = items.map(({ name, line, isPrivate }) => ({
        to: `${line}:${name}`,
        scope: isPrivate ? 'development' : 'required',
    }));
    return { packages, roots, graph: 'unknown' };
}


/***/ }),

/***/ 5150:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotnetTools: () => (/* binding */ dotnetTools)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _msbuild_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
// dotnet-tools.json: tools that `dotnet tool restore` installs, each in one version.
// https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use



const dotnetTools = {
    id: 'dotnet-tools',
    title: 'dotnet-tools.json',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('dotnet-tools.json'),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version');
    if (version !== 1)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 1, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(version)}`);
    const tools = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'tools'), ['tools']);
    if (tools === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, 'expected `tools`, got none');
    const packages = Object.entries(tools).map(([name, value]) => {
        const path = ['tools', name];
        const written = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.fields(value, path), 'version'), [...path, 'version']);
        return {
            key: name,
            identity: { type: 'nuget', name },
            ...(0,_msbuild_js__WEBPACK_IMPORTED_MODULE_2__/* .exactVersion */ .y)(written),
            origin: { kind: 'registry' },
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'development' })), graph: 'unknown' };
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