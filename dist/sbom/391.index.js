"use strict";
exports.id = 391;
exports.ids = [391];
exports.modules = {

/***/ 7985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   IK: () => (/* binding */ executableName),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   pK: () => (/* binding */ readExecutable)
/* harmony export */ });
// Sections of executables (ELF, PE, Mach-O), as far as what compilers leave in them is read: names, places in the file and in memory.
// ELF: gABI chapters 4 and 5; PE: learn.microsoft.com/windows/win32/debug/pe-format; Mach-O: <mach-o/loader.h>.
/** Files that may be executables: no ending, that of a program or library, or the tail of a version or platform. */
const executableName = /(?:^|\/)[^/][^./]*$|\.(?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\d[\w-]{0,40}|amd64|arm64|x86_64)$/i;
/** Whether the first bytes are those of an executable. */
function isExecutable(bytes) {
    if (bytes.length < 64)
        return false;
    const magic = bytes.readUInt32BE(0);
    return magic === 0x7f454c46 || bytes.readUInt16BE(0) === 0x4d5a || machMagics.has(magic) || magic === fatMagic;
}
const machMagics = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
const fatMagic = 0xcafebabe;
const maxSections = 10_000;
/** Thrown where a header is not what it must be; it never leaves this file. */
const damaged = new Error('damaged');
/** Undefined when the bytes are no executable, or one that is cut off. */
function readExecutable(bytes) {
    if (!isExecutable(bytes))
        return undefined;
    try {
        const magic = bytes.readUInt32BE(0);
        if (magic === 0x7f454c46)
            return elf(bytes);
        if (bytes.readUInt16BE(0) === 0x4d5a)
            return portable(bytes);
        return mach(bytes, magic === fatMagic ? firstSlice(bytes) : 0);
    }
    catch (error) {
        if (error === damaged || error.code === 'ERR_OUT_OF_RANGE')
            return undefined;
        throw error;
    }
}
/** Bytes of a section. */
function contentOf(bytes, { offset, size }) {
    return bytes.subarray(offset, offset + size);
}
function numbers(bytes, bigEndian, wide) {
    const word = (at) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
    return {
        half: (at) => (bigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
        word,
        long: (at) => (wide ? Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at)) : word(at)),
    };
}
function elf(bytes) {
    const wide = bytes[4] === 2;
    const bigEndian = bytes[5] === 2;
    const { half, word, long } = numbers(bytes, bigEndian, wide);
    const table = long(wide ? 40 : 32);
    const [entrySize, count, names] = [0, 2, 4].map((by) => half((wide ? 58 : 46) + by));
    const at = (index) => table + index * entrySize;
    const place = (index) => ({
        address: long(at(index) + (wide ? 16 : 12)),
        offset: long(at(index) + (wide ? 24 : 16)),
        size: long(at(index) + (wide ? 32 : 20)),
    });
    const total = Math.min(count, maxSections);
    const texts = total === 0 ? undefined : place(names);
    const sections = Array.from({ length: total }, (_, index) => {
        // SHT_NOBITS has no bytes in the file.
        const isEmpty = word(at(index) + 4) === 8;
        return { name: textAt(bytes, (texts?.offset ?? 0) + word(at(index))), ...place(index), ...(isEmpty ? { size: 0 } : {}) };
    });
    return { sections, bigEndian, wide };
}
function portable(bytes) {
    const { half, word, long } = numbers(bytes, false, true);
    const header = word(60);
    if (word(header) !== 0x00004550)
        throw damaged;
    const optional = header + 24;
    const wide = half(optional) === 0x20b;
    const base = wide ? long(optional + 24) : word(optional + 28);
    const table = optional + half(header + 20);
    const sections = Array.from({ length: Math.min(half(header + 6), maxSections) }, (_, index) => {
        const at = table + index * 40;
        return { name: textAt(bytes, at, 8), address: base + word(at + 12), offset: word(at + 20), size: word(at + 16) };
    });
    return { sections, bigEndian: false, wide };
}
/** Offset of the first of several architectures in one file: they are built from the same modules. */
function firstSlice(bytes) {
    return bytes.readUInt32BE(16);
}
function mach(bytes, start) {
    const magic = bytes.readUInt32BE(start);
    if (!machMagics.has(magic))
        throw damaged;
    const bigEndian = magic === 0xfeedface || magic === 0xfeedfacf;
    const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
    const { word, long } = numbers(bytes, bigEndian, wide);
    const layout = wide ? wideSegment : narrowSegment;
    const sectionAt = (at) => ({
        name: textAt(bytes, at, 16),
        address: long(at + 32),
        offset: start + word(at + layout.offset),
        size: long(at + layout.length),
    });
    const sections = [];
    let at = start + (wide ? 32 : 28);
    for (let left = Math.min(word(start + 16), maxSections); left > 0; left--) {
        const size = word(at + 4);
        const count = word(at) === layout.command ? Math.min(word(at + layout.count), 255) : 0;
        for (let index = 0; index < count; index++)
            sections.push(sectionAt(at + layout.first + index * layout.section));
        // A command of no size would be read for ever.
        if (size < 8)
            break;
        at += size;
    }
    return { sections, bigEndian, wide };
}
/** Where a load command that holds sections has their number and the first of them, and a section its length and offset. */
const wideSegment = { command: 0x19, count: 64, first: 72, section: 80, length: 40, offset: 48 };
const narrowSegment = { command: 1, count: 48, first: 56, section: 68, length: 36, offset: 40 };
function textAt(bytes, at, length = 256) {
    const end = bytes.indexOf(0, at);
    return bytes.toString('latin1', at, Math.min(end < 0 ? at + length : end, at + length));
}


/***/ }),

/***/ 1193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cargoAuditable: () => (/* binding */ cargoAuditable)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _portcullis_formats_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8657);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
// What cargo-auditable leaves in a Rust binary: its dependencies as compressed JSON in a section of their own.
// https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md





const sectionName = '.dep-v0';
/** What the section may grow to; real ones stay below one megabyte. */
const maxInflated = 64 * 1024 * 1024;
const cargoAuditable = {
    id: 'cargo-auditable',
    title: 'dependency list of a Rust binary',
    binary: true,
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .executableName */ .IK),
    recognises: ({ bytes }) => (0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .isExecutable */ .TV)(bytes) && (0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .readExecutable */ .pK)(bytes)?.sections.some(({ name }) => name === sectionName) === true,
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shape */ .cW)(source.path, (0,_portcullis_formats_json__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(inflated(source), source.path));
    const list = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(document.root, 'packages'), ['packages']);
    const found = list.map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path);
        const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'name'), path);
        const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'version'), path);
        const wanted = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'dependencies'), path).map((to) => {
            if (typeof to !== 'number' || list[to] === undefined)
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, undefined, `expected ${name.slice(0, 80)} to need packages of the list`);
            return { to: String(to), scope: 'required' };
        });
        const isRoot = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'root') === true;
        const entry = {
            key: String(index),
            identity: { type: 'cargo', name },
            version,
            origin: isRoot ? { kind: 'own', path: name } : originOf(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'source'), path) ?? '', name),
            dependencies: wanted,
        };
        return { entry, isRoot, isBuild: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(fields, 'kind') === 'build' };
    });
    const root = found.find(({ isRoot }) => isRoot)?.entry;
    // The same list says what was only run to build: an edge to it is one of the build.
    const atBuild = new Set(found.filter(({ isBuild }) => isBuild).map(({ entry }) => entry.key));
    const edges = (wanted = []) => wanted.map(({ to }) => ({ to, scope: atBuild.has(to) ? 'development' : 'required' }));
    return {
        ...(root === undefined ? {} : { subject: { name: root.identity.name, identity: root.identity, version: root.version } }),
        packages: found.filter(({ entry }) => entry !== root).map(({ entry }) => ({ ...entry, dependencies: edges(entry.dependencies) })),
        ...(root === undefined ? {} : { roots: edges(root.dependencies) }),
        graph: 'complete',
    };
}
function inflated(source) {
    const section = (0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .readExecutable */ .pK)(source.bytes)?.sections.find(({ name }) => name === sectionName);
    try {
        if (section === undefined)
            throw new RangeError('no section');
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)((0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(source.bytes, section), { maxOutputLength: maxInflated }).toString('utf8');
    }
    catch (error) {
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, undefined, error.code === 'ERR_BUFFER_TOO_LARGE'
            ? `expected the section ${sectionName} to hold at most ${maxInflated} bytes`
            : `expected the section ${sectionName} to hold compressed JSON; it is cut off or damaged`);
    }
}
function originOf(source, name) {
    if (source === 'crates.io' || source === 'crates-io')
        return { kind: 'registry' };
    if (source === 'local')
        return { kind: 'own', path: name };
    // `git` and `registry` do not say which: without a purl it is at least no package of crates.io.
    return { kind: 'file', path: source };
}


/***/ }),

/***/ 4063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cargoLock: () => (/* binding */ cargoLock)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/not-locked.js
var not_locked = __webpack_require__(7366);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origins.js
var origins = __webpack_require__(269);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/ranges.js
var npm_ranges = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/declared-scopes.js
var declared_scopes = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/makers.js
var makers = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/vendored.js
// vendor/, as `cargo vendor` lays it out: the sources of the packages, each with a Cargo.toml that may name its authors.
// https://doc.rust-lang.org/cargo/commands/cargo-vendor.html


/** Makers of packages whose sources of the same version lie in `vendor` beside the lock. */
async function vendoredMakers(source, packages) {
    const folders = new Set(source.list('vendor'));
    const found = new Map();
    if (folders.size === 0)
        return found;
    for (const entry of packages) {
        if (entry.origin.kind === 'own')
            continue;
        const { name } = entry.identity;
        const folder = [`${name}-${entry.version}`, name].find((one) => folders.has(one));
        const file = folder === undefined ? undefined : source.beside(`vendor/${folder}/Cargo.toml`);
        const authors = file === undefined ? [] : await authorsOf(file, entry.version);
        found.set(entry, (0,makers/* makers */.uy)(...authors.map(makers/* personIn */.Bd)));
    }
    return found;
}
async function authorsOf(file, version) {
    const document = await (0,shape/* tomlShape */.Qe)(file);
    const fields = document.fields((0,shape/* own */.ZV)(document.root, 'package'), ['package']);
    if ((0,shape/* own */.ZV)(fields, 'version') !== version)
        return [];
    return document.list((0,shape/* own */.ZV)(fields, 'authors'), ['package', 'authors']);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/cargo-lock.js
// Cargo.lock, versions 1 to 4: packages with their sources, and edges by name where that is enough.
// https://doc.rust-lang.org/cargo/reference/resolver.html, https://github.com/rust-lang/cargo (core/resolver/encode.rs)








const cargoLock = { id: 'cargo-lock', title: 'Cargo.lock', matches: (0,reader/* named */.KT)('Cargo.lock'), read };
async function read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== undefined && version !== 1 && version !== 2 && version !== 3 && version !== 4)
        throw (0,reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1 to 4, got ${(0,shape/* shown */.SP)(version)}`);
    const entries = entriesOf(document, source.path);
    // The product is one.
    if (entries.length === 0)
        throw (0,reader/* invalid */.Gq)(source.path, undefined, 'expected `[[package]]`, got none');
    const resolve = resolver(entries);
    const scopes = await (0,declared_scopes/* declaredScopes */.i)(source, new Set(entries.filter((entry) => entry.source === undefined).map(({ name }) => name)));
    const gaps = [];
    const packages = entries.map((entry) => {
        const wanted = document
            .list((0,shape/* own */.ZV)(entry.fields, 'dependencies'), [...entry.path, 'dependencies'])
            .flatMap((item, index) => {
            const at = [...entry.path, 'dependencies', index];
            const text = document.needed(item, at);
            const target = resolve(text);
            if (target === undefined) {
                gaps.push({ ...(0,shape/* lineOf */.cA)(document, at), detail: `expected a package of this file, got "${text.slice(0, 80)}"` });
                return [];
            }
            return [{ to: target.key, scope: entry.source === undefined ? scopes.of(entry.name, target.name) : 'required' }];
        });
        const made = packageOf(entry, document, wanted);
        return entry.source === undefined ? { ...made, ...scopes.licenceOf(entry.name) } : made;
    });
    const members = packages.filter(({ origin }) => origin.kind === 'own');
    const made = await vendoredMakers(source, packages);
    const product = members.find(({ identity }) => identity.name === scopes.root) ?? (members.length === 1 ? members[0] : undefined);
    const rest = members.filter((member) => member !== product);
    return {
        ...(product === undefined
            ? {}
            : {
                subject: {
                    name: product.identity.name,
                    identity: product.identity,
                    ...(product.version === undefined ? {} : { version: product.version }),
                    ...(product.licence === undefined ? {} : { licence: product.licence }),
                },
            }),
        packages: packages.filter((entry) => entry !== product).map((entry) => ({ ...entry, ...made.get(entry) })),
        ...(members.length === 0
            ? {}
            : { roots: [...(product?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))] }),
        graph: 'complete',
        gaps: [...gaps, ...(0,not_locked/* notLocked */.Eb)(scopes.asked.keys(), heldBy(entries), 'Cargo.toml'), ...outdated(scopes.asked, entries)],
    };
}
/** Cargo takes a dash for an underscore where a manifest has the one and the registry the other. */
function heldBy(entries) {
    const held = new Set(entries.map(({ name }) => name.replaceAll('_', '-')));
    return (name) => held.has(name.replaceAll('_', '-'));
}
/** What is asked for in a range that none of the locked versions of the name is in. */
function outdated(asked, entries) {
    const versions = new Map();
    for (const { name, version } of entries)
        versions.set(name, [...(versions.get(name) ?? []), version]);
    const found = [...asked].flatMap(([name, ranges]) => [...new Set(ranges)].flatMap((range) => {
        const held = versions.get(name) ?? [];
        const isOutdated = held.length > 0 && held.every((version) => (0,npm_ranges.inNpmRange)(version, npmRange(range)) === false);
        return isOutdated ? [{ name, range, version: held.join(' and ') }] : [];
    }));
    return (0,not_locked/* otherwiseLocked */.Zn)(found, 'Cargo.toml');
}
/** Cargo parts requirements by commas, and one without an operator means all that is compatible. */
function npmRange(range) {
    return range
        .split(',')
        .map((part) => part.trim())
        .map((part) => (/^\d+(?:\.\d+)*(?:[-+]|$)/.test(part) ? `^${part}` : part))
        .join(' ');
}
function entriesOf(document, file) {
    const lists = document.list((0,shape/* own */.ZV)(document.root, 'package'), ['package']);
    const all = lists.map((value, index) => ({ value, path: ['package', index] }));
    // Before Cargo 0.17 the product stood in a table of its own.
    const root = (0,shape/* own */.ZV)(document.root, 'root');
    if (all.length === 0 && root === undefined && (0,shape/* own */.ZV)(document.root, 'version') === undefined)
        throw (0,reader/* invalid */.Gq)(file, 1, 'expected `[[package]]` tables, got none');
    const seen = new Set();
    return [...(root === undefined ? [] : [{ value: root, path: ['root'] }]), ...all].map(({ value, path }) => {
        const fields = document.fields(value, path) ?? {};
        const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
        const version = document.needed((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
        const source = document.text((0,shape/* own */.ZV)(fields, 'source'), [...path, 'source']);
        const key = `${name} ${version}${source === undefined ? '' : ` (${source})`}`;
        if (seen.has(key))
            throw (0,reader/* invalid */.Gq)(file, document.line(path), `expected each package once, got ${name} ${version} twice`);
        seen.add(key);
        return { key, name, version, source, fields, path };
    });
}
/** A package by `name`, `name version` or `name version (source)`; a version-2 source is written without what is after its `#`. */
function resolver(entries) {
    const found = new Map();
    for (const entry of entries) {
        const { name, version, source } = entry;
        const keys = [entry.key, `${name} ${version}`, name];
        if (source?.includes('#') === true)
            keys.push(`${name} ${version} (${source.replace(/#.*$/, '')})`);
        for (const key of keys)
            if (!found.has(key))
                found.set(key, entry);
    }
    return (text) => found.get(text);
}
function packageOf(entry, document, dependencies) {
    const { name, version, source, fields, path } = entry;
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, 'metadata'), ['metadata']);
    const checksum = (0,shape/* own */.ZV)(fields, 'checksum') ?? (0,shape/* own */.ZV)(metadata, `checksum ${entry.key}`);
    const written = document.text(checksum, [...path, 'checksum']);
    const hashes = written === '<none>' ? [] : (0,src_hashes/* hexHash */.eP)('SHA-256', written);
    if (written === '' || hashes.some(src_hashes/* isDamagedHash */.ui))
        throw (0,reader/* invalid */.Gq)(document.file, document.line([...path, 'checksum']), 'expected a checksum of 64 hexadecimal digits');
    const origin = originOf(source, name);
    return {
        key: entry.key,
        identity: { type: 'cargo', name },
        version,
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        dependencies,
    };
}
const cratesIo = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/)$/;
function originOf(source, name) {
    if (source === undefined)
        return { kind: 'own', path: name };
    if (source.startsWith('git+')) {
        const [address = '', commit] = source.split('#');
        return (0,origins/* gitOrigin */.Xf)(address.replace(/\?.*$/, ''), commit);
    }
    if (cratesIo.test(source))
        return { kind: 'registry' };
    if (/^(?:registry|sparse)\+/.test(source))
        return { kind: 'registry', registry: source.replace(/^(?:registry|sparse)\+/, '') };
    if (source.startsWith('path+'))
        return { kind: 'file', path: source.slice('path+'.length) };
    return { kind: 'url', url: source };
}


/***/ }),

/***/ 1499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cargoToml: () => (/* binding */ cargoToml)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _declared_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1074);
// Cargo.toml where no Cargo.lock is beside or above: what it asks for, as declared.




const cargoToml = {
    id: 'cargo-toml',
    title: 'Cargo.toml',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('Cargo.toml'),
    recognises: (source) => !isLocked(source),
    read,
};
function isLocked({ path, beside }) {
    return Array.from({ length: path.split('/').length }, (_, up) => `${'../'.repeat(up)}Cargo.lock`).some((lock) => beside(lock) !== undefined);
}
const sections = [
    ['dependencies', 'required'],
    ['build-dependencies', 'required'],
    ['dev-dependencies', 'development'],
];
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(source);
    const crate = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'package'), ['package']);
    if (crate === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'workspace') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a table `[package]` or `[workspace]`, got none');
    const targets = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'target'), ['target']) ?? {};
    const tables = [
        [document.root, []],
        [document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'workspace'), ['workspace']), ['workspace']],
        ...Object.keys(targets).map((name) => [document.fields(targets[name], ['target', name]), ['target', name]]),
    ];
    const found = tables.flatMap(([table, path]) => sections.flatMap(([section, scope]) => Object.entries(document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, section), [...path, section]) ?? {}).flatMap(([name, value]) => {
        const entry = packageOf(document, name, value, [...path, section, name]);
        const optional = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, 'optional') === true;
        return entry === undefined ? [] : [{ entry, scope: optional ? 'optional' : scope }];
    })));
    const name = crate === undefined ? undefined : document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(crate, 'name'), ['package', 'name']);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(crate, 'version');
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    identity: { type: 'cargo', name },
                    ...(typeof version === 'string' ? { version } : {}),
                    ...(0,_declared_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .cargoLicence */ ._)(document.root, document.root),
                },
            }),
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function packageOf(document, name, value, path) {
    const table = typeof value === 'string' ? undefined : document.fields(value, path);
    // The workspace says it, and its own table is read there.
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, 'workspace') === true)
        return undefined;
    const text = (key) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, key), [...path, key]);
    const real = text('package') ?? name;
    const declared = typeof value === 'string' ? value : text('version');
    const origin = originOf(text);
    // Cargo takes any other for a range from that version on.
    const exact = /^\s*=\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][0-9A-Za-z.+-]{1,100})?)\s*$/.exec(declared ?? '')?.[1];
    // Cargo refuses it, too.
    if (origin.kind === 'registry' && declared === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected a version, \`git\` or \`path\` of ${name.slice(0, 80)}, got none`);
    return {
        key: path.join(' '),
        identity: { type: 'cargo', name: real },
        ...(origin.kind !== 'registry' ? {} : exact === undefined ? { declared: declared } : { version: exact }),
        origin,
        line: document.line(path) ?? 1,
        ...(real === name ? {} : { alias: name }),
    };
}
function originOf(text) {
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('tag') ?? text('branch');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(git, commit);
    }
    const folder = text('path');
    if (folder !== undefined)
        return { kind: 'file', path: folder };
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}


/***/ }),

/***/ 1074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cargoLicence),
/* harmony export */   i: () => (/* binding */ declaredScopes)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// What Cargo.lock leaves out: which edges of the product's own crates are for development only. Their Cargo.toml files say it, as far
// as they are found: at the root, where a path leads, and in the folders of the workspace.



/** Crates of one workspace that are looked at. */
const maxCrates = 2000;
async function declaredScopes(lock, names) {
    const root = await manifestAt(lock, '');
    if (root === undefined)
        return { of: () => 'required', licenceOf: () => ({}), asked: new Map() };
    const shared = dependenciesIn(tableAt(root, 'workspace'), '', ['dependencies']);
    const crates = new Map();
    const folders = [...pathsOf(shared), ...memberFolders(root, names)];
    const seen = new Set();
    const licences = new Map();
    const asked = new Map();
    const isMember = memberTest(root);
    const visit = (manifest, folder) => {
        const declared = declaredIn(manifest, folder, shared);
        const name = nameOf(manifest);
        if (name !== undefined && names.has(name) && isMember(folder))
            for (const { name, range } of declared)
                asked.set(name, [...(asked.get(name) ?? []), ...(range === undefined ? [] : [range])]);
        if (name !== undefined)
            licences.set(name, cargoLicence(manifest, root));
        if (name !== undefined)
            crates.set(name, new Map(declared.map((one) => [one.name, one.scope])));
        folders.push(...pathsOf(declared));
    };
    visit(root, '');
    for (let next = folders.pop(); next !== undefined && seen.size < maxCrates; next = folders.pop()) {
        if (next === '' || seen.has(next))
            continue;
        seen.add(next);
        const manifest = await manifestAt(lock, `${next}/`);
        if (manifest !== undefined)
            visit(manifest, next);
    }
    const name = nameOf(root);
    return {
        ...(name === undefined ? {} : { root: name }),
        asked,
        licenceOf: (crate) => licences.get(crate) ?? {},
        of: (crate, dependency) => crates.get(crate)?.get(dependency) ?? 'required',
    };
}
/** Of a crate that is no member, only what its features bring is in the lock. Folders within a workspace are members unless excluded. */
function memberTest(root) {
    const workspace = tableAt(root, 'workspace');
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(workspace, 'exclude');
    const excluded = Array.isArray(written) ? written.filter((one) => typeof one === 'string') : [];
    return (folder) => folder === '' ||
        (workspace !== undefined &&
            !/(?:^|\/)\.\.(?:\/|$)/.test(folder) &&
            !excluded.some((one) => folder === one.replace(/\/$/, '') || folder.startsWith(`${one.replace(/\/$/, '')}/`)));
}
/** A manifest that is not there says nothing here, nor one that cannot be read and is a gap: what it declares stays required. */
async function manifestAt(lock, folder) {
    try {
        const file = lock.beside(`${folder}Cargo.toml`);
        return file === undefined ? undefined : (await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlShape */ .Qe)(file)).root;
    }
    catch (error) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .tellUnread */ .xc)(lock, error);
        return undefined;
    }
}
/** An expression of SPDX; in older manifests a slash stands for OR. @param root the manifest that has the workspace's own table. */
function cargoLicence(manifest, root) {
    const written = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tableAt(manifest, 'package'), 'license');
    const shared = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(written) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(written, 'workspace') === true;
    const text = shared ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tableAt(tableAt(root, 'workspace'), 'package'), 'license') : written;
    return typeof text === 'string' ? (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(text.replace(/\s*\/\s*/g, ' OR ')) : {};
}
function nameOf(manifest) {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tableAt(manifest, 'package'), 'name');
    return typeof name === 'string' ? name : undefined;
}
function tableAt(fields, key) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, key);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? value : undefined;
}
const sections = ['dev-dependencies', 'build-dependencies', 'dependencies'];
/** What a crate asks for, the strongest way of asking last. */
function declaredIn(manifest, folder, shared) {
    const targets = Object.values(tableAt(manifest, 'target') ?? {}).filter(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce);
    const all = [manifest, ...targets].flatMap((table) => dependenciesIn(table, folder, sections));
    const ofWorkspace = new Map(shared.map(({ key, name, range }) => [key, { name, range }]));
    const strength = ['development', 'optional', 'required'];
    return all
        .map((one) => (one.fromWorkspace ? { ...one, ...ofWorkspace.get(one.key) } : one))
        .sort((a, b) => strength.indexOf(a.scope) - strength.indexOf(b.scope));
}
function dependenciesIn(table, folder, names) {
    return names.flatMap((section) => Object.entries(tableAt(table, section) ?? {}).map(([key, value]) => declared(key, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? value : { version: value }, folder, section)));
}
/** @param fields of the dependency: one that is a text alone is its range. */
function declared(key, fields, folder, section) {
    const text = (field) => {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, field);
        return typeof value === 'string' ? value : undefined;
    };
    const path = text('path');
    const scope = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'optional') === true ? 'optional' : 'required';
    return {
        key,
        fromWorkspace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fields, 'workspace') === true,
        name: text('package') ?? key,
        scope: section === 'dev-dependencies' ? 'development' : scope,
        range: text('version'),
        folder: path === undefined || folder === '' ? path : `${folder}/${path}`,
    };
}
function pathsOf(declared) {
    return declared.flatMap(({ folder }) => folder ?? []);
}
/** Folders of the members; for a pattern `crates/*` the folders that bear a crate's name. */
function memberFolders(root, names) {
    const members = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tableAt(root, 'workspace'), 'members');
    if (!Array.isArray(members))
        return [];
    return members
        .filter((member) => typeof member === 'string')
        .flatMap((member) => (member.endsWith('/*') ? [...names].map((name) => member.slice(0, -1) + name) : [member]));
}


/***/ }),

/***/ 2485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inNpmRange: () => (/* binding */ inNpmRange),
/* harmony export */   inPlainRange: () => (/* binding */ inPlainRange),
/* harmony export */   releaseNumber: () => (/* binding */ releaseNumber)
/* harmony export */ });
// Ranges of versions as package.json writes them. https://github.com/npm/node-semver#ranges
/** At most so long; what is longer is no range that a person wrote. */
const maxLength = 200;
/**
 * Whether a version is in a range; undefined where either is anything else (a tag, an address, an alias), and for pre-releases, of which
 * only some are in a range.
 */
function inNpmRange(version, range) {
    const plain = inPlainRange(releaseNumber(version), range);
    if (plain !== undefined)
        return plain;
    const release = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/.exec(version);
    if (release === null || range.length > maxLength)
        return undefined;
    const numbers = [Number(release[1]), Number(release[2]), Number(release[3])];
    const alternatives = range.split('||').map((alternative) => inAll(numbers, alternative.trim()));
    if (alternatives.includes(undefined))
        return undefined;
    return alternatives.includes(true);
}
const major = 1e10;
const minor = 1e5;
/** A release as one number, which has its order; -1 of what has anything else in it, or a number of more than five digits. */
function releaseNumber(version) {
    let release = 0;
    for (let part = 0, at = 0; part < 3; part++) {
        const end = numberEnd(version, at);
        const isLast = part === 2;
        if (end === at || (isLast ? end !== version.length : version.charCodeAt(end) !== dot))
            return -1;
        release = release * minor + numberIn(version, at, end);
        at = end + 1;
    }
    return release;
}
/**
 * The same of the ranges that nearly all packages write (`^1.2.3`, `~1.2`, `>=1`, `1.2.3`, `*`), without any expression: a lock has a
 * hundred thousand of them. Undefined of others.
 */
function inPlainRange(release, range) {
    if (release < 0)
        return undefined;
    if (range === '*')
        return true;
    const operator = range.charCodeAt(0);
    let at = operator === caret || operator === tilde ? 1 : operator === above && range.charCodeAt(1) === equals ? 2 : 0;
    let low = 0;
    /** The first one above the range. */
    let high = 0;
    for (let part = 0, unit = major; part < 3; part++, unit /= minor) {
        const end = numberEnd(range, at);
        if (end === at)
            return undefined;
        const number = numberIn(range, at, end);
        // `^` holds what comes before the first number that is not zero, `~` the first two.
        const isHeld = operator === caret ? low === 0 : operator !== tilde || part < 2;
        low += number * unit;
        if (isHeld)
            high = low + unit;
        if (end === range.length)
            break;
        if (part === 2 || range.charCodeAt(end) !== dot)
            return undefined;
        at = end + 1;
    }
    return release >= low && (operator === above || release < high);
}
const caret = 94;
const tilde = 126;
const above = 62;
const equals = 61;
const dot = 46;
/** Behind a number of at most five digits. */
function numberEnd(text, start) {
    let at = start;
    while (at < text.length && at < start + 5 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
        at++;
    return at;
}
function numberIn(text, start, end) {
    let number = 0;
    for (let at = start; at < end; at++)
        number = number * 10 + text.charCodeAt(at) - 48;
    return number;
}
function inAll(version, range) {
    const hyphen = /^(\S{1,100})\s{1,20}-\s{1,20}(\S{1,100})$/.exec(range);
    const comparators = hyphen === null ? range.replace(/([<>=~^])\s{1,20}/g, '$1').split(/\s{1,20}/) : [`>=${hyphen[1]}`, `<=${hyphen[2]}`];
    const answers = comparators.map((comparator) => compares(version, comparator));
    return answers.includes(undefined) ? undefined : answers.every((answer) => answer === true);
}
const comparatorShape = /^(\^|~>?|>=|<=|>|<|=)?v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/;
function compares(version, comparator) {
    if (comparator === '')
        return true;
    const match = comparatorShape.exec(comparator);
    if (match === null)
        return undefined;
    const written = [match[2], match[3], match[4]];
    const open = written.findIndex((part) => part === undefined || /[xX*]/.test(part));
    const given = open < 0 ? 3 : open;
    const low = [0, 1, 2].map((at) => (at < given ? Number(written[at]) : 0));
    const operator = (match[1] ?? '=').replace('~>', '~');
    if (given === 0)
        return operator === '<' || operator === '>' ? undefined : true;
    return within(version, operator, low, given, match[5] !== undefined);
}
/**
 * @param given how many numbers the comparator has.
 * @param isPre whether it names a pre-release, which comes before its release.
 */
function within(version, operator, low, given, isPre) {
    const fromLow = order(version, low) >= 0;
    const above = after(low, given - 1);
    if (operator === '>=')
        return fromLow;
    if (operator === '<')
        return !fromLow;
    if (operator === '>')
        return given === 3 ? (isPre ? fromLow : order(version, low) > 0) : order(version, above) >= 0;
    if (operator === '<=')
        return given === 3 && isPre ? !fromLow : order(version, above) < 0;
    if (operator === '=')
        return fromLow && order(version, above) < 0 && !isPre;
    const first = low.findIndex((number) => number > 0);
    const moving = operator === '~' ? Math.min(given - 1, 1) : first >= 0 && first < given ? first : given - 1;
    return fromLow && order(version, after(low, moving)) < 0;
}
/** The first version in which the number at a place is another. */
function after(low, at) {
    return low.map((number, index) => (index < at ? number : index === at ? number + 1 : 0));
}
function order(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}


/***/ })

};
;