"use strict";
exports.id = 1114;
exports.ids = [1114];
exports.modules = {

/***/ 7767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bazelMavenInstall: () => (/* binding */ bazelMavenInstall)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// maven_install.json of Bazel's rules_jvm_external: modules with hashes and edges; in its first form a list of coordinates.




const bazelMavenInstall = {
    id: 'bazel-maven-install',
    title: 'maven_install.json of Bazel',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['json'], /(?:^|\/)(?:[\w.-]{1,100}_)?maven_install\.json$/),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const tree = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependency_tree'), ['dependency_tree']);
    const packages = tree === undefined ? second(document) : first(tree, document);
    return { packages, roots: (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .undemandedRoots */ .V)(packages), graph: tree === undefined ? 'complete' : 'unknown' };
}
function second(document) {
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (version !== '2' && version !== 2 && version !== '3' && version !== 3)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(['version']), `expected version 2 or 3, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    const artifacts = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'artifacts'), ['artifacts']);
    if (artifacts === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, 1, 'expected `artifacts`, got none');
    const needs = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']) ?? {};
    return Object.keys(artifacts).map((key) => {
        const path = ['artifacts', key];
        const entry = document.fields(artifacts[key], path);
        const sums = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'shasums'), [...path, 'shasums']);
        return {
            key,
            ...coordinates(key.split(':'), document, path),
            version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'version'), [...path, 'version']),
            origin: { kind: 'registry' },
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
            hashes: ['jar', 'aar'].flatMap((kind) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofArchive */ .SH)((0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(sums, kind), path)), kind)),
            dependencies: document
                .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(needs, key), ['dependencies', key])
                .flatMap((to) => (typeof to === 'string' && Object.hasOwn(artifacts, to) ? [{ to, scope: 'required' }] : [])),
        };
    });
}
function first(tree, document) {
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tree, 'dependencies')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(['dependency_tree']), 'expected the list `dependencies`');
    return document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(tree, 'dependencies'), ['dependency_tree', 'dependencies']).flatMap((value, index) => {
        const path = ['dependency_tree', 'dependencies', index];
        const entry = document.fields(value, path);
        const parts = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'coord'), [...path, 'coord']).split(':');
        const version = parts.pop() ?? '';
        // Sources and documentation are archives beside that of the module.
        if (/^(?:sources|javadoc)$/.test(parts[3] ?? ''))
            return [];
        return [
            {
                key: String(index),
                ...coordinates(parts, document, path),
                version,
                origin: { kind: 'registry' },
                ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
                hashes: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'sha256'), path)),
            },
        ];
    });
}
/** `group:name`, `group:name:packaging`, `group:name:packaging:classifier`. */
function coordinates(parts, document, path) {
    const [namespace = '', name = '', type = 'jar', classifier] = parts;
    if (namespace === '' || name === '' || parts.length > 4)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(document.file, document.line(path), `expected \`group:name\`, got "${parts.join(':').slice(0, 80)}"`);
    const qualifiers = { ...(type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return { identity: { type: 'maven', namespace, name, ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }) } };
}


/***/ }),

/***/ 9557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jar: () => (/* binding */ jar)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __webpack_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml = __webpack_require__(2408);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/records.js
// The records of a zip file (APPNOTE 6.3.10, section 4.3), each read where it stands and with no opinion on the whole.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const descriptor = 0x08074b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const extra64 = 0x0001;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
/** The end record at a place that begins with its signature. */
function endRecordAt(bytes, at) {
    const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
    return isLarge ? (largeEndRecord(bytes, at) ?? small) : small;
}
/** Zip64: what does not fit the end record stands in another before it. */
function largeEndRecord(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64)
        return undefined;
    const at = end - 76;
    if (bytes.readUInt32LE(at) !== endOfDirectory64)
        return undefined;
    return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        size: Number(bytes.readBigUInt64LE(at + 40)),
        offset: Number(bytes.readBigUInt64LE(at + 48)),
        end: at,
    };
}
/** The entry of the directory at a place; undefined where there is none, or it is cut off. */
function directoryEntryAt(bytes, at, end) {
    if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
        return undefined;
    return header(bytes, at, { fields: at + 8, lengths: at + 28, names: at + 46, commentLength: bytes.readUInt16LE(at + 32) }, end);
}
/** The header of a member at a place; undefined where there is none, or it is cut off. */
function localHeaderAt(bytes, at, end = bytes.length) {
    if (at < 0 || at + 30 > end || bytes.readUInt32LE(at) !== localEntry)
        return undefined;
    return header(bytes, at, { fields: at + 6, lengths: at + 26, names: at + 30, commentLength: 0 }, end);
}
function header(bytes, at, { fields, lengths, names, commentLength }, end) {
    const flags = bytes.readUInt16LE(fields);
    const extraStart = names + bytes.readUInt16LE(lengths);
    const commentStart = extraStart + bytes.readUInt16LE(lengths + 2);
    const next = commentStart + commentLength;
    if (next > end)
        return undefined;
    const extra = bytes.subarray(extraStart, commentStart);
    const isListed = names - at === 46;
    const [size, packed, offset] = large(extra, [
        bytes.readUInt32LE(fields + 16),
        bytes.readUInt32LE(fields + 12),
        isListed ? bytes.readUInt32LE(at + 42) : 0,
    ]);
    return {
        flags,
        method: bytes.readUInt16LE(fields + 2),
        crc: bytes.readUInt32LE(fields + 8),
        packed,
        size,
        // Bit 11 says UTF-8; else it is an old code page.
        name: bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', names, extraStart),
        extra,
        comment: bytes.subarray(commentStart, next),
        offset,
        next,
    };
}
/** Zip64: the numbers that are all ones stand in an extra field, in this order. */
function large(extra, sizes) {
    if (!sizes.includes(0xffffffff))
        return sizes;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== extra64)
            continue;
        let from = at + 4;
        const next = (small) => {
            if (small !== 0xffffffff || from + 8 > extra.length)
                return small;
            from += 8;
            return Number(extra.readBigUInt64LE(from - 8));
        };
        return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
    }
    return sizes;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip and gzip (ISO 3309). */
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = (value >>> 8) ^ crcTable[(value ^ bytes[at]) & 0xff];
    return ~value >>> 0;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/zip.js
// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.



const maxMembers = 200_000;
/** @throws PortcullisError `zip-invalid` where there is no directory, or it does not hold what it claims. */
function readZip(bytes, file) {
    const { count, size, offset, end } = directoryOf(bytes, file);
    // What stands before the archive, such as a program that opens it, moves all offsets by as much.
    const shift = end - size - offset;
    if (shift < 0 || offset + shift < 0)
        throw zipInvalid(file, 'the central directory leads out of the file');
    if (count > maxMembers)
        throw zipInvalid(file, `expected at most ${maxMembers} members, got ${count}`);
    const members = [];
    let at = offset + shift;
    for (let index = 0; index < count; index++) {
        const entry = directoryEntryAt(bytes, at, end);
        if (entry === undefined)
            throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
        members.push(member(bytes, file, entry, shift));
        at = entry.next;
    }
    return members;
}
function directoryOf(bytes, file) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--)
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endOfDirectory)
            return endRecordAt(bytes, at);
    throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}
function member(bytes, file, { flags, method, crc, packed, size, name, offset }, shift) {
    const start = offset + shift;
    const fail = (what) => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
    return {
        name,
        size,
        read(maxBytes) {
            if ((flags & 1) !== 0)
                throw fail('is encrypted');
            if (size > maxBytes)
                throw fail(`is larger than the ${maxBytes} bytes allowed`);
            const from = localHeaderAt(bytes, start)?.next;
            if (from === undefined)
                throw fail('is not where the directory says');
            if (from + packed > bytes.length)
                throw fail('is cut off');
            const raw = bytes.subarray(from, from + packed);
            const content = method === 0 ? raw : method === 8 ? inflated(raw, size, fail) : undefined;
            if (content === undefined)
                throw fail(`is packed by an unknown method, ${method}`);
            if (content.length !== size || crc32(content) !== crc)
                throw fail('is damaged');
            return content;
        },
    };
}
function inflated(raw, size, fail) {
    try {
        // One byte more than claimed, so that what is longer shows.
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: size + 1 });
    }
    catch {
        throw fail('is damaged, or larger than it claims');
    }
}
function zipInvalid(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'zip-invalid',
        message: `expected a zip file: ${message}`,
        where: { file },
        remedy: 'Build or fetch the archive anew.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/makers.js
var makers = __webpack_require__(8761);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/manifest.js
// META-INF/MANIFEST.MF: its main section, names in small letters, long lines joined (JAR File Specification).
function mainAttributes(text) {
    const found = new Map();
    let name;
    for (const line of text.split(/\r\n|\n|\r/)) {
        // The first empty line ends the main section.
        if (line === '')
            break;
        if (line.startsWith(' ') && name !== undefined) {
            found.set(name, (found.get(name) ?? '') + line.slice(1));
            continue;
        }
        const match = /^([\w-]{1,70}):\s?(.*)$/.exec(line);
        name = match?.[1]?.toLowerCase();
        if (name !== undefined)
            found.set(name, (match?.[2] ?? '').trimEnd());
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/pom.js
var maven_pom = __webpack_require__(4733);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/jar.js
// Jars, wars and their kin: what META-INF says of the archive and of what was merged into it, and the archives within it. A group that
// nothing names is unknown: a package without namespace, whatever its file is called.








const archives = ['jar', 'war', 'ear', 'par', 'sar', 'hpi', 'jpi', 'nar', 'kar', 'lpkg'];
const archive = new RegExp(`\\.(?:${archives.join('|')})$`, 'i');
const jar = {
    id: 'java-archive',
    title: 'a Java archive',
    binary: true,
    matches: (0,reader/* ending */.K1)(archives),
    read,
};
const mavenFile = /^META-INF\/maven\/([^/]{1,300})\/([^/]{1,300})\/pom\.(properties|xml)$/;
/** Archives within one another; Spring Boot has two, an ear three. */
const maxDepth = 8;
/** Bytes unpacked of one file, all that is in it together. */
const maxUnpacked = 1024 * 1024 * 1024;
/** Bytes of an archive within another. */
const maxInner = 256 * 1024 * 1024;
const maxText = 1024 * 1024;
function read(source) {
    const packages = [];
    const budget = { left: maxUnpacked };
    const root = readArchive(source.bytes, source.path, '', 1, packages, budget);
    return { packages, roots: [{ to: root, scope: 'required' }], graph: 'complete' };
}
/** Adds the archive and all in it, and returns its key. */
function readArchive(bytes, path, key, depth, packages, budget) {
    const members = readZip(bytes, path);
    const take = (member, most) => {
        const content = member.read(Math.min(most, budget.left));
        budget.left -= content.length;
        return content;
    };
    const coordinates = coordinatesIn(members, path, (member) => take(member, maxText));
    const manifest = members.find(({ name }) => /^META-INF\/MANIFEST\.MF$/i.test(name));
    const attributes = manifest === undefined ? new Map() : mainAttributes(take(manifest, maxText).toString('utf8'));
    const file = (0,reader/* nameOf */.Vb)((0,scanner/* memberName */.eg)(path));
    const self = selfOf(file, coordinates, attributes);
    const dependencies = [];
    const merged = new Set();
    for (const one of coordinates) {
        if (one === self.coordinates)
            continue;
        const inner = `${key}!${one.groupId}:${one.artifactId}:${one.version ?? ''}`;
        if (merged.has(inner))
            continue;
        merged.add(inner);
        packages.push({ key: inner, ...packageOf(one), origin: { kind: 'registry' }, dependencies: [] });
        dependencies.push({ to: inner, scope: 'required' });
    }
    for (const [index, member] of members.entries()) {
        if (!archive.test(member.name))
            continue;
        const inside = `${path}!${member.name}`;
        if (depth >= maxDepth)
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected at most ${maxDepth} archives within one another, got ${inside.slice(-200)}`);
        dependencies.push({
            to: readArchive(take(member, maxInner), inside, `${key}!${index}:${member.name}`, depth + 1, packages, budget),
            scope: 'required',
        });
    }
    const licence = attributes.get('bundle-license');
    packages.push({
        key,
        ...packageOf(self),
        origin: { kind: 'registry' },
        hashes: hashesOf(bytes),
        ...(licence === undefined || /[:;,]/.test(licence) ? {} : { licence }),
        ...(0,makers/* makers */.uy)(...vendors.map((name) => (0,makers/* organisation */.FX)(attributes.get(name)))),
        dependencies,
    });
    return key;
}
/** Attributes that name who made the archive; who wrote the specification is another. */
const vendors = ['implementation-vendor', 'bundle-vendor'];
/** What META-INF/maven says: pom.properties, or else the pom.xml, whose folder has the group and the artifact. */
function coordinatesIn(members, path, take) {
    const folders = new Map();
    for (const member of members) {
        const match = mavenFile.exec(member.name);
        if (match === null)
            continue;
        const [, groupId = '', artifactId = '', kind] = match;
        const folder = `${groupId}/${artifactId}`;
        if (kind === 'properties')
            folders.set(folder, coordinatesOf(take(member).toString('latin1'), path));
        else if (!folders.has(folder))
            folders.set(folder, { groupId, artifactId, ...versionOf(take(member), `${path}!${member.name}`) });
    }
    return [...folders.values()];
}
function versionOf(pom, path) {
    const root = (0,xml/* parseXml */.NO)(pom.toString('utf8'), path, maven_pom/* pomXml */.Ow);
    const version = (0,xml/* childText */.ix)(root, 'version') ?? (0,xml/* childText */.ix)((0,xml/* childOf */.GG)(root, 'parent'), 'version');
    return version === undefined || version.includes('${') ? {} : { version };
}
function packageOf({ groupId, artifactId, version }) {
    const identity = { type: 'maven', name: artifactId, ...(groupId === undefined ? {} : { namespace: groupId }) };
    return { identity, ...(version === undefined ? {} : { version }) };
}
/** @throws PortcullisError without an artifact or a group. */
function coordinatesOf(text, path) {
    const values = new Map(text.split(/\r\n|\n|\r/).flatMap((line) => {
        const match = /^\s*([\w.]{1,60})\s*[=:]\s*(.{0,300}?)\s*$/.exec(line);
        return match === null || line.startsWith('#') ? [] : [[match[1], match[2]]];
    }));
    const groupId = values.get('groupId') ?? '';
    const artifactId = values.get('artifactId') ?? '';
    const version = values.get('version') ?? '';
    if (groupId === '' || artifactId === '')
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected groupId and artifactId in pom.properties');
    return { groupId, artifactId, ...(version === '' || version.includes('${') ? {} : { version }) };
}
/** What the archive itself is: of its coordinates those that its file name repeats, or the only ones; else what its manifest and name say. */
function selfOf(file, coordinates, attributes) {
    const base = file.replace(archive, '');
    const named = coordinates.filter(({ artifactId }) => base === artifactId || base.startsWith(`${artifactId}-`) || base.startsWith(`${artifactId}_`));
    const found = [...named].sort((a, b) => b.artifactId.length - a.artifactId.length)[0] ?? (coordinates.length === 1 ? coordinates[0] : undefined);
    if (found !== undefined)
        return { ...found, coordinates: found };
    const split = /^(.{1,200}?)-(\d[\w.+~-]{0,100})$/.exec(base);
    const version = split?.[2] ??
        ['implementation-version', 'bundle-version', 'specification-version']
            .map((name) => attributes.get(name))
            .find((text) => text !== undefined && /^\S{1,100}$/.test(text));
    return { artifactId: split?.[1] ?? base, ...(version === undefined ? {} : { version }) };
}
function hashesOf(bytes) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(bytes).digest('hex');
    return [
        { algorithm: 'SHA-1', value: hash('sha1') },
        { algorithm: 'SHA-256', value: hash('sha256') },
    ];
}


/***/ }),

/***/ 4214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mavenPom: () => (/* binding */ mavenPom)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/pom.js
var maven_pom = __webpack_require__(4733);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/management.js
// Versions and scopes that dependencyManagement gives: of the pom, of its parents, and of the lists that they import and that are
// modules of the same tree. A list elsewhere is not known, and what it would say stays unsaid.


/** By `managementKey`; the nearest wins. */
function managed(poms, seen = new Set()) {
    const found = new Map();
    const properties = (0,maven_pom/* propertiesOf */.P1)(poms);
    const imports = [];
    for (const pom of poms)
        for (const entry of (0,maven_pom/* dependenciesIn */.Ti)((0,xml/* childOf */.GG)(pom.root, 'dependencyManagement'), pom, properties)) {
            if (entry.scope === 'import')
                imports.push(entry);
            else if (!found.has((0,maven_pom/* managementKey */.Nq)(entry)))
                found.set((0,maven_pom/* managementKey */.Nq)(entry), entry);
        }
    for (const entry of imports) {
        const list = moduleOf(poms, entry);
        // Each list counts once, so that lists that import one another come to an end.
        if (list === undefined || seen.has(list.source.path))
            continue;
        seen.add(list.source.path);
        for (const [key, inner] of managed((0,maven_pom/* lineage */.OZ)(list), seen))
            if (!found.has(key))
                found.set(key, inner);
    }
    return found;
}
/** A module of the pom or of one above it, by its coordinates; its folder has the artifact's name, or the end of it. */
function moduleOf(poms, { groupId, artifactId }) {
    for (const pom of poms)
        for (const { text } of (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(pom.root, 'modules'), 'module')) {
            const folder = text.trim().replace(/\/(?:pom\.xml)?$/, '');
            const last = folder.slice(folder.lastIndexOf('/') + 1);
            if (last === '' || (last !== artifactId && !artifactId.endsWith(`-${last}`)))
                continue;
            const source = pom.source.beside(folder.endsWith('.xml') ? folder : `${folder}/pom.xml`);
            const found = source === undefined ? undefined : (0,maven_pom/* readPom */.t7)(source);
            if (found?.artifactId !== artifactId)
                continue;
            const properties = (0,maven_pom/* propertiesOf */.P1)((0,maven_pom/* lineage */.OZ)(found));
            if ((0,maven_pom/* expanded */.sz)(found.groupId ?? properties.get('project.groupId') ?? '', properties) === groupId)
                return found;
        }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/pom-xml.js
// pom.xml: the dependencies that a project declares, with versions from the pom, its parents and dependencyManagement inside the tree.
// What those say nothing of has no version here: it is never guessed.




const mavenPom = {
    id: 'maven-pom',
    title: 'pom.xml of Maven',
    matches: (0,reader/* ending */.K1)(['xml', 'pom'], /(?:^|\/)pom(?:[-_.][\w.-]{1,60})?\.xml$|\.pom$/, (path) => path.endsWith('.xml') || !/(?:^|\/)\./.test(path)),
    // `pom_test.xml` may be anything: a project says that it is one.
    recognises: (source) => (0,reader/* nameOf */.Vb)(source.path) === 'pom.xml' || source.bytes.includes('<project'),
    read,
};
function read(source) {
    const pom = (0,maven_pom/* readPom */.t7)(source);
    const poms = (0,maven_pom/* lineage */.OZ)(pom);
    const properties = (0,maven_pom/* propertiesOf */.P1)(poms);
    const management = managed(poms);
    const gaps = [];
    const packages = new Map();
    const add = (declared, path, weakest) => {
        if (/\$\{/.test(declared.groupId + declared.artifactId)) {
            gaps.push({
                line: declared.line,
                detail: `${declared.groupId}:${declared.artifactId} has a property that is not known`.slice(0, 200),
            });
            return;
        }
        const given = management.get((0,maven_pom/* managementKey */.Nq)(declared));
        const key = (0,maven_pom/* managementKey */.Nq)(declared);
        // The nearest wins, as in Maven; what a parent declares too is the child's.
        if (packages.has(key))
            return;
        const scope = scopeOf(declared.scope ?? given?.scope, declared.optional || given?.optional === true);
        packages.set(key, {
            entry: packageOf(key, declared, given, path === source.path ? undefined : path),
            scope: weakest === 'required' ? scope : weakest,
        });
    };
    for (const one of poms) {
        for (const declared of (0,maven_pom/* dependenciesIn */.Ti)(one.root, one, properties))
            add(declared, one.source.path, 'required');
        for (const profile of (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(one.root, 'profiles'), 'profile')) {
            const active = (0,xml/* childText */.ix)((0,xml/* childOf */.GG)(profile, 'activation'), 'activeByDefault') === 'true';
            for (const declared of (0,maven_pom/* dependenciesIn */.Ti)(profile, one, properties))
                add(declared, one.source.path, active ? 'required' : 'optional');
        }
    }
    const groupId = properties.get('project.groupId');
    const version = properties.get('project.version');
    const exact = version === undefined ? undefined : (0,maven_pom/* expanded */.sz)(version, properties);
    return {
        subject: {
            name: pom.artifactId,
            identity: {
                type: 'maven',
                name: (0,maven_pom/* expanded */.sz)(pom.artifactId, properties),
                ...(groupId === undefined ? {} : { namespace: (0,maven_pom/* expanded */.sz)(groupId, properties) }),
            },
            ...(exact === undefined || exact.includes('${') ? {} : { version: exact }),
            ...(0,maven_pom/* pomLicence */.mf)(poms),
            ...(0,maven_pom/* pomMakers */.ES)(poms),
        },
        packages: [...packages.values()].map(({ entry }) => entry),
        roots: [...packages].map(([key, { scope }]) => ({ to: key, scope })),
        graph: 'unknown',
        gaps,
    };
}
function packageOf(key, declared, given, parent) {
    const { groupId, artifactId, type, classifier, line } = declared;
    const systemPath = declared.systemPath ?? given?.systemPath;
    const origin = systemPath === undefined ? { kind: 'registry' } : { kind: 'file', path: systemPath };
    const qualifiers = { ...(type === undefined || type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return {
        key,
        identity: { type: 'maven', namespace: groupId, name: artifactId, qualifiers },
        ...exactVersion(declared.version ?? given?.version),
        origin,
        line,
        // What a parent declares stands there.
        ...(parent === undefined ? {} : { path: parent }),
    };
}
/** Maven takes the version of a dependency as it stands; a range is none, nor what an unknown property stands for. */
function exactVersion(written) {
    if (written === undefined)
        return {};
    const only = /^\[\s*([^\s,[\]()]{1,200})\s*\]$/.exec(written)?.[1];
    if (only !== undefined && !only.includes('${'))
        return { version: only };
    return /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(written) ? { declared: written } : { version: written };
}
/** What is provided is there where the product runs, as a peer of it. */
function scopeOf(scope, optional) {
    if (scope === 'test')
        return 'development';
    if (optional)
        return 'optional';
    return scope === 'provided' ? 'peer' : 'required';
}


/***/ }),

/***/ 204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbtLock: () => (/* binding */ sbtLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
// build.sbt.lock of sbt-dependency-lock: every module of every configuration. https://github.com/stringbean/sbt-dependency-lock



const sbtLock = {
    id: 'sbt-lock',
    title: 'a lock of sbt',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['lock'], /[^/]\.sbt\.lock$/),
    read,
};
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'lockVersion');
    if (version !== 1)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['lockVersion']), `expected lockVersion 1, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
    const roots = [];
    const packages = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path);
        const key = String(index);
        const configurations = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'configurations'), [...path, 'configurations']);
        const isShipped = configurations.length === 0 || configurations.some((one) => typeof one === 'string' && /^(?:compile|runtime|default)/.test(one));
        roots.push({ to: key, scope: isShipped ? 'required' : 'development' });
        return {
            key,
            identity: {
                type: 'maven',
                namespace: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'org'), [...path, 'org']),
                name: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'name'), [...path, 'name']),
            },
            version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'version'), [...path, 'version']),
            origin: { kind: 'registry' },
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
            hashes: document
                .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'artifacts'), [...path, 'artifacts'])
                .flatMap((one) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHash */ .VQ)(document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.fields(one, path), 'hash'), path) ?? '')),
        };
    });
    return { packages, roots, graph: 'unknown' };
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