"use strict";
exports.id = 3042;
exports.ids = [3042];
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

/***/ 3042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ interest),
/* harmony export */   jx: () => (/* binding */ readInstalled)
/* harmony export */ });
/* unused harmony export called */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6289);
/* harmony import */ var _readers_npm_installed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8789);
/* harmony import */ var _systems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4472);
// What of a root's files says that a package of an ecosystem is installed. Locks and manifests say what somebody asked for, and are left
// to the inventory of a repository.






/** Of a product as well as of what is installed: one that describes a product says what somebody asked for. */
const describing = called('luarocks-rockspec', 'r-description');
/** Of files that are kept, for they are small and look at what lies beside them. */
const metadata = [
    ...called('pypi-dist-info', 'installed-gemspec', 'composer-installed', 'dotnet-deps-json', 'conda-meta', 'otp-application', 'wordpress-plugin'),
    ...describing,
    _readers_npm_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .npmInstalled */ .C,
];
/** Of files that are looked at once. */
const programs = called('go-build-info', 'cargo-auditable');
const archives = called('java-archive');
/** @throws Error at the start where a reader is called by another name: what it reads would be passed over in silence. */
function called(...ids) {
    return ids.map((id) => {
        const found = (0,_readers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readerCalled */ .VB)(id);
        if (found === undefined)
            throw new Error(`no reader is called ${id}`);
        return found;
    });
}
/** What metadata asks for beside itself. */
const beside = new Set(['direct_url.json', 'setup.py', 'pyproject.toml', 'composer.json']);
const isProgram = (path) => programs.some((reader) => reader.matches(path));
const isArchive = (path) => archives.some((reader) => reader.matches(path));
const isMetadata = (path) => metadata.some((reader) => reader.matches(path));
/** What of an image's files is kept, and what is looked at. */
function interest(maxBytes) {
    return {
        maxBytes,
        wants(path) {
            if ((0,_systems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isSystemFile */ .Ag)(path) || isMetadata(path) || beside.has((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)))
                return 'keep';
            return isProgram(path) || isArchive(path) ? 'look' : 'pass';
        },
        worth: (path, first) => isArchive(path) || (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .isExecutable */ .TV)(first),
        look: (path, bytes) => look((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .source */ .sP)(path, bytes)),
    };
}
async function look(file) {
    const known = [...programs, ...archives, ...metadata].filter((reader) => reader.matches(file.path));
    let reader;
    try {
        reader = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .recognisedBy */ .n)(known, file);
        const answer = await reader?.read(file);
        if (reader === undefined || answer === undefined)
            return undefined;
        return describing.includes(reader) && answer.subject !== undefined ? undefined : { reader: reader.id, answer };
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO))
            throw error;
        return { reader: (reader ?? known[0])?.id ?? '', answer: error };
    }
}
/** Reads every file of a root that says what is installed. What cannot be read is a gap. */
async function readInstalled(root, maxBytes, wanted) {
    const manifests = [];
    const skipped = [];
    let bytes = 0;
    for (const file of root.files()) {
        if (!(isMetadata(file.path) || isProgram(file.path) || isArchive(file.path)) || !wanted(file.path))
            continue;
        const looked = await lookedAt(root, file, maxBytes);
        if (looked === undefined)
            continue;
        if (looked.answer instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO)
            skipped.push(unreadable(file.path, looked.answer));
        else {
            manifests.push({ path: file.path, reader: looked.reader, manifest: looked.answer, layer: file.layer });
            bytes += file.size;
        }
    }
    return { manifests, skipped, bytes };
}
async function lookedAt(root, file, maxBytes) {
    if (file.looked)
        return file.answer;
    try {
        if (file.lost === undefined && isProgram(file.path) && !isMetadata(file.path)) {
            const first = file.beginning(64);
            if (first !== undefined && !(0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .isExecutable */ .TV)(first))
                return undefined;
        }
        return await look((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceIn */ .tR)(treeOf(root), file.path, file.read(maxBytes), maxBytes));
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO))
            throw error;
        return { reader: '', answer: error };
    }
}
/** What readers see of a root. */
function treeOf(root) {
    return {
        peek(path, maxBytes = Number.MAX_SAFE_INTEGER) {
            const found = root.find(path);
            return found === undefined || typeof found === 'string' ? undefined : found.read(maxBytes);
        },
        list: (path) => root.list(path),
    };
}
function unreadable(path, { message, where }) {
    const line = where.line === undefined ? '' : `line ${where.line}: `;
    return { path, reason: 'unreadable', gap: true, detail: `${line}${message}` };
}


/***/ }),

/***/ 8789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ npmInstalled),
/* harmony export */   npmModules: () => (/* binding */ npmModules)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2293);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
// Packages of npm that are installed: package.json of each folder in node_modules, and of those that Debian keeps below /usr/share/nodejs.




const installed = /(?:^|\/)(?:node_modules|usr\/share\/nodejs)\/(?:@[^/@]{1,214}\/)?[^/@.][^/]{0,213}\/package\.json$/;
const npmInstalled = {
    id: 'npm-installed',
    title: 'package.json of an installed package',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['json'], installed),
    recognises: isPackage,
    read,
};
/**
 * In a repository: what a lock names is left out once all files are read (stray-modules.ts). Beside a lock only what a package manager put
 * there: packages carry folders of that name among their tests.
 */
const npmModules = {
    ...npmInstalled,
    id: 'npm-modules',
    recognises: (source) => (isOfManager(source.path) || !isLocked(source)) && isPackage(source),
};
function isOfManager(path) {
    const first = /(?:^|\/)node_modules\//.exec(path)?.index ?? 0;
    return /^\/?(?:node_modules\/(?:\.pnpm\/[^/]{1,400}\/node_modules\/)?(?:@[^/]{1,214}\/)?[^/]{1,214}\/){1,60}package\.json$/.test(path.slice(first));
}
const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
function isLocked(source) {
    const parts = source.path.split('/');
    const outermost = parts.indexOf('node_modules');
    if (outermost < 0)
        return false;
    const folder = '../'.repeat(parts.length - 1 - outermost);
    const names = source.list(folder.slice(0, -1));
    return locks.some((lock) => names.includes(lock)) || source.list(`${folder}node_modules`).includes('.package-lock.json');
}
/** Packages hold folders of their own with `{"type": "module"}` and the like; without a name and a version it is none. */
function isPackage(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    return typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name') === 'string' && typeof (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version') === 'string';
}
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonShape */ .Sm)(source);
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'name'), ['name']);
    const version = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'version'), ['version']);
    return {
        packages: [
            {
                key: name,
                identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .npmIdentity */ .Qb)(name),
                version,
                origin: { kind: 'registry' },
                line: document.line(['name']) ?? 1,
                ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmLicence */ .NK)(document.root),
                ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .npmMakers */ .nq)(document.root),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}


/***/ }),

/***/ 4472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var record = (function record(payload, path) {
    const header = varint(payload, 0, path);
    if (header.value > payload.length)
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected the columns of a row within it');
    const values = [];
    let body = header.value;
    for (let at = header.end; at < header.value;) {
        const { value: type, end } = varint(payload, at, path);
        at = end;
        const length = lengthOf(type);
        if (body + length > payload.length)
            throw (0,reader/* invalid */.Gq)(path, undefined, 'expected the columns of a row within it');
        values.push(columnValue(payload.subarray(body, body + length), type));
        body += length;
    }
    return values;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ databaseState),
  Ag: () => (/* binding */ isSystemFile),
  TN: () => (/* binding */ keyOf),
  $V: () => (/* binding */ manifestOf),
  Pv: () => (/* binding */ readSystems)
});

// UNUSED EXPORTS: isDatabaseFile

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/text.js
var systems_text = __webpack_require__(3448);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/apk.js
// apk of Alpine, Wolfi and their kin: the text database `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec, "Installed Database"


/** apk-tools 3 moved it below /usr. */
const places = ['lib/apk/db/installed', 'usr/lib/apk/db/installed', 'var/lib/apk/db/installed'];
function isApkFile(path) {
    return places.includes(path);
}
function readApk(root, maxBytes) {
    const databases = new Map();
    for (const place of places) {
        const file = (0,systems_text/* fileAt */.Wd)(root, place);
        if (file === undefined || databases.has(file.path))
            continue;
        databases.set(file.path, database((0,systems_text/* databaseText */.Zp)(file.read(maxBytes), file.path), file.path));
    }
    return [...databases.values()];
}
function database(text, path) {
    const drafts = stanzas(text, path);
    if (drafts.length === 0)
        throw (0,reader/* invalid */.Gq)(path, 1, 'expected a database that names packages, got none');
    const packages = drafts.map((draft) => packageOf(draft, path));
    const seen = new Set();
    for (const { name, line } of packages) {
        if (seen.has(name))
            throw (0,reader/* invalid */.Gq)(path, line, `expected ${name} once, got it a second time`);
        seen.add(name);
    }
    return {
        kind: 'apk',
        path,
        packages,
        *files() {
            for (const [owner, { files }] of drafts.entries())
                for (const file of files)
                    yield [file, owner];
        },
    };
}
/** Lines of a letter, a colon and a value; `F:` names a folder and `R:` a file in it. */
function stanzas(text, path) {
    const lines = text.split('\n');
    if (lines.at(-1) !== '')
        throw (0,reader/* invalid */.Gq)(path, lines.length, 'expected the last line to be ended; the file is cut off');
    const drafts = [];
    let draft;
    let folder = '';
    for (const [index, line] of lines.entries()) {
        if (line === '') {
            draft = undefined;
            folder = '';
            continue;
        }
        if (line[1] !== ':' || !/^[A-Za-z]/.test(line))
            throw (0,reader/* invalid */.Gq)(path, index + 1, `expected a letter, a colon and a value, got "${line.slice(0, 60)}"`);
        if (draft === undefined) {
            draft = { line: index + 1, fields: new Map(), files: [] };
            drafts.push(draft);
        }
        const letter = line[0];
        const value = line.slice(2);
        if (letter === 'F')
            folder = value;
        else if (letter === 'R')
            draft.files.push(folder === '' ? value : `${folder}/${value}`);
        else if ('PVAL'.includes(letter) && draft.fields.has(letter))
            throw (0,reader/* invalid */.Gq)(path, index + 1, `expected \`${letter}:\` once in a package`);
        else
            draft.fields.set(letter, value);
    }
    return drafts;
}
function packageOf({ fields, line }, path) {
    const needed = (letter, what) => {
        const value = fields.get(letter);
        if (value === undefined || value === '' || /\s/.test(value))
            throw (0,reader/* invalid */.Gq)(path, line, `expected the ${what} of a package as \`${letter}:\`, got none`);
        return value;
    };
    const name = needed('P', 'name');
    const version = needed('V', 'version');
    const [arch, licence, supplier, origin] = ['A', 'L', 'm', 'o'].map((letter) => fields.get(letter) || undefined);
    return {
        name,
        version,
        ...(arch === undefined ? {} : { arch }),
        ...(origin === undefined || origin === name ? {} : { upstream: origin }),
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        path,
        line,
        provides: names(fields.get('p')),
        needs: names(fields.get('D')).map((one) => [one]),
    };
}
/** `so:libc.musl-x86_64.so.1=1 cmd:sh>1`; what begins with `!` must not be there. */
function names(written) {
    return (written ?? '').split(' ').flatMap((one) => (one === '' || one.startsWith('!') ? [] : (/^[^<>=~@]+/.exec(one)?.[0] ?? [])));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/copyright.js
// Licences of Debian packages, where their copyright file is one that machines can read.
// https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

const maxCopyright = 4 * 1024 * 1024;
/** Names that Debian and SPDX spell differently. */
const spdx = {
    expat: 'MIT',
    'apache-2': 'Apache-2.0',
    'gpl-1': 'GPL-1.0-only',
    'gpl-1+': 'GPL-1.0-or-later',
    'gpl-2': 'GPL-2.0-only',
    'gpl-2+': 'GPL-2.0-or-later',
    'gpl-3': 'GPL-3.0-only',
    'gpl-3+': 'GPL-3.0-or-later',
    'lgpl-2': 'LGPL-2.0-only',
    'lgpl-2+': 'LGPL-2.0-or-later',
    'lgpl-2.1': 'LGPL-2.1-only',
    'lgpl-2.1+': 'LGPL-2.1-or-later',
    'lgpl-3': 'LGPL-3.0-only',
    'lgpl-3+': 'LGPL-3.0-or-later',
    'bsd-2-clause': 'BSD-2-Clause',
    'bsd-3-clause': 'BSD-3-Clause',
    'bsd-4-clause': 'BSD-4-Clause',
    isc: 'ISC',
    zlib: 'Zlib',
    'mpl-2.0': 'MPL-2.0',
    artistic: 'Artistic-1.0-Perl',
};
function isCopyright(path) {
    return /^usr\/share\/doc\/[^/]+\/copyright$/.test(path);
}
/** All licences that the file names, each applies to a part; undefined where it is free text or not there. */
function copyrightLicence(root, name, maxBytes) {
    const file = root.find(`usr/share/doc/${name}/copyright`);
    if (file === undefined || typeof file === 'string' || file.lost !== undefined || file.size > Math.min(maxBytes, maxCopyright))
        return undefined;
    const bytes = file.read(maxCopyright);
    const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
    if (!/^Format:\s*https?:\/\/www\.debian\.org\/doc\/packaging-manuals\/copyright-format\//m.test(text.slice(0, 2000)))
        return undefined;
    const names = new Set();
    for (const line of text.split('\n')) {
        const written = /^License:\s*(\S.*?)\s*$/i.exec(line.slice(0, 300))?.[1];
        if (written !== undefined)
            names.add(spdx[written.toLowerCase()] ?? written);
    }
    if (names.size === 0)
        return undefined;
    const all = [...names].sort();
    return all.length === 1 ? all[0] : all.map((one) => (/\s(?:or|and)\s/i.test(one) ? `(${one})` : one)).join(' AND ');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/dpkg.js
// dpkg: /var/lib/dpkg/status, and the folder status.d of images that were put together without dpkg (distroless), a file a package.
// dpkg(1), deb822(5); which states leave files on the disk: dpkg(1), "Package states".



const folder = 'var/lib/dpkg';
const statusFile = `${folder}/status`;
const statusFolder = `${folder}/status.d`;
const infoFolder = `${folder}/info`;
/** States in which nothing of a package lies on the disk any more. */
const gone = new Set(['not-installed', 'config-files']);
function isDpkgFile(path) {
    return path === statusFile || path.startsWith(`${statusFolder}/`) || /^var\/lib\/dpkg\/info\/[^/]+\.(?:list|md5sums)$/.test(path);
}
function readDpkg(root, maxBytes) {
    const found = [readStatusFolder(root, maxBytes), readStatus(root, maxBytes)].filter((one) => one !== undefined);
    const packages = found.reduce((sum, one) => sum + one.packages.length, 0);
    const [first] = found;
    if (first !== undefined && packages === 0)
        throw (0,reader/* invalid */.Gq)(first.path, 1, 'expected a database that names packages, got none');
    return found.filter((one) => one.packages.length > 0);
}
function readStatus(root, maxBytes) {
    const file = (0,systems_text/* fileAt */.Wd)(root, statusFile);
    if (file === undefined) {
        if (root.list(infoFolder).some((name) => name.endsWith('.list')))
            throw (0,reader/* invalid */.Gq)(statusFile, undefined, 'expected the database beside the lists of its packages\u2019 files, got none');
        return undefined;
    }
    const { known, packages } = statusOf(file, root, maxBytes);
    refuseUnnamed(root, known, file);
    return { kind: 'deb', path: file.path, packages, files: () => filesOf(root, packages, maxBytes, infoLists) };
}
/** The packages of a status file of this form that lie on the disk. @throws PortcullisError with the line. */
function installedPackages(file, root, maxBytes) {
    return statusOf(file, root, maxBytes).packages;
}
function statusOf(file, root, maxBytes) {
    const known = new Set();
    const packages = [];
    for (const stanza of (0,systems_text/* controlStanzas */.SI)((0,systems_text/* databaseText */.Zp)(file.read(maxBytes), file.path), file.path, true)) {
        const name = needed(stanza, 'package', file.path);
        const key = `${name}:${stanza.fields.get('architecture') ?? ''}`;
        if (known.has(key))
            throw (0,reader/* invalid */.Gq)(file.path, stanza.line, `expected ${name} once, got it a second time`);
        known.add(key).add(name);
        if (isInstalled(stanza, file.path))
            packages.push(dpkg_packageOf(stanza, file.path, root, maxBytes));
    }
    return { known, packages };
}
/** A list of files without its package: the database was cut, or a package was taken out of it to hide it. */
function refuseUnnamed(root, known, { path }) {
    for (const entry of root.list(infoFolder)) {
        if (!entry.endsWith('.list'))
            continue;
        const name = entry.slice(0, -'.list'.length);
        if (!known.has(name) && !known.has(name.split(':')[0]))
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected the database to name ${name.slice(0, 100)}, whose list of files lies beside it`);
    }
}
function readStatusFolder(root, maxBytes) {
    const place = root.find(statusFolder);
    if (place === undefined)
        return undefined;
    if (place !== 'folder')
        throw (0,reader/* invalid */.Gq)(statusFolder, undefined, 'expected a folder of packages, got a file');
    const packages = [];
    for (const name of root.list(statusFolder)) {
        if (name.endsWith('.md5sums') || name.startsWith('.'))
            continue;
        const path = `${statusFolder}/${name}`;
        const file = root.find(path);
        if (file === undefined || typeof file === 'string')
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected a file, got ${file ?? 'a link to nothing'}`);
        const stanzas = (0,systems_text/* controlStanzas */.SI)((0,systems_text/* databaseText */.Zp)(file.read(maxBytes), path), path, false);
        if (stanzas.length === 0)
            throw (0,reader/* invalid */.Gq)(path, 1, 'expected a package, got an empty file');
        for (const stanza of stanzas)
            if (isInstalled(stanza, path))
                packages.push(dpkg_packageOf(stanza, path, root, maxBytes));
    }
    return { kind: 'deb', path: statusFolder, packages, files: () => filesOf(root, packages, maxBytes, ({ path }) => [`${path}.md5sums`]) };
}
/** Images without dpkg write no state: what they name is there. */
function isInstalled(stanza, path) {
    const status = stanza.fields.get('status');
    if (status === undefined)
        return true;
    const [, , state] = /^(\S+) (\S+) (\S+)$/.exec(status) === null ? [] : status.split(' ');
    if (state === undefined)
        throw (0,reader/* invalid */.Gq)(path, stanza.line, `expected \`Status: wish flag state\`, got "${status.slice(0, 60)}"`);
    return !gone.has(state);
}
function dpkg_packageOf(stanza, path, root, maxBytes) {
    const { fields, line } = stanza;
    const name = needed(stanza, 'package', path);
    const version = needed(stanza, 'version', path);
    if (/\s/.test(name + version))
        throw (0,reader/* invalid */.Gq)(path, line, `expected a name and a version without spaces, got "${`${name} ${version}`.slice(0, 80)}"`);
    const arch = fields.get('architecture');
    const upstream = sourceOf(fields.get('source'), name);
    const supplier = fields.get('maintainer');
    const licence = copyrightLicence(root, name, maxBytes);
    return {
        name,
        version,
        ...(arch === undefined || arch === '' ? {} : { arch }),
        ...(upstream === undefined ? {} : { upstream }),
        ...(supplier === undefined || supplier === '' ? {} : { supplier }),
        ...(licence === undefined ? {} : { licence }),
        path,
        line,
        provides: relations(fields.get('provides')).flat(),
        needs: [...relations(fields.get('pre-depends')), ...relations(fields.get('depends'))],
    };
}
function needed({ fields, line }, name, path) {
    const value = fields.get(name);
    if (value === undefined || value === '')
        throw (0,reader/* invalid */.Gq)(path, line, `expected the field ${name} of a package, got none`);
    return value;
}
/** `Source: glibc (2.36-9)`; the version only where it is another than the package's. */
function sourceOf(written, name) {
    const [, source = '', version] = /^(\S+)(?:\s+\((\S+)\))?$/.exec(written ?? '') ?? [];
    if (source === '' || (source === name && version === undefined))
        return undefined;
    return version === undefined ? source : `${source}@${version}`;
}
/** `a (>= 1) | b, c:any` as names. */
function relations(written) {
    if (written === undefined)
        return [];
    return written
        .split(',')
        .map((group) => group.split('|').flatMap((one) => /^\s*([a-zA-Z0-9][\w.+-]*)/.exec(one)?.[1] ?? []))
        .filter((group) => group.length > 0);
}
/** Lists of a package's files, the first that is there. */
function infoLists({ name, arch }) {
    return ['list', 'md5sums'].flatMap((ending) => [`${infoFolder}/${name}.${ending}`, `${infoFolder}/${name}:${arch ?? ''}.${ending}`]);
}
function* filesOf(root, packages, maxBytes, lists) {
    for (const [owner, entry] of packages.entries()) {
        const file = lists(entry)
            .map((path) => root.find(path))
            .find((one) => one !== undefined && typeof one !== 'string');
        if (file === undefined)
            continue;
        const isSums = (0,reader/* nameOf */.Vb)(file.path).endsWith('.md5sums');
        for (const line of (0,systems_text/* databaseText */.Zp)(file.read(maxBytes), file.path).split('\n')) {
            const path = isSums ? (/^[0-9a-f]{32}\s+(.+)$/.exec(line)?.[1] ?? '') : line;
            if (path !== '' && path !== '/.')
                yield [path, owner];
        }
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/places.js
var systems_places = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/opkg.js
// opkg of OpenWrt and other small systems: a status file in dpkg's form, in a folder of its own.




function isOpkgFile(path) {
    return systems_places/* opkgFiles */.Fl.includes(path) || /^(?:usr|var|opt)\/lib\/opkg\/info\/[^/]+\.list$/.test(path);
}
function readOpkg(root, maxBytes) {
    const databases = new Map();
    for (const place of systems_places/* opkgFiles */.Fl) {
        const file = (0,systems_text/* fileAt */.Wd)(root, place);
        // /var may be a link.
        if (file === undefined || databases.has(file.path))
            continue;
        const packages = installedPackages(file, root, maxBytes);
        if (packages.length === 0)
            throw (0,reader/* invalid */.Gq)(file.path, 1, 'expected a database that names packages, got none');
        const folder = file.path.slice(0, -'/status'.length);
        databases.set(file.path, {
            kind: 'opkg',
            path: file.path,
            packages,
            *files() {
                for (const [owner, { name }] of packages.entries()) {
                    const list = root.find(`${folder}/info/${name}.list`);
                    if (list === undefined || typeof list === 'string')
                        continue;
                    // Some write the mode of a file behind it.
                    for (const line of (0,systems_text/* databaseText */.Zp)(list.read(maxBytes), list.path).split('\n')) {
                        const path = line.split('\t')[0];
                        if (path !== '')
                            yield [path, owner];
                    }
                }
            },
        });
    }
    return [...databases.values()];
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/systems/os-release.js
var os_release = __webpack_require__(2573);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/pacman.js
// pacman of Arch and its kin: a folder a package, with `desc` and `files`. alpm's be_local.c writes them.



function isPacmanFile(path) {
    return /^var\/lib\/pacman\/local\/[^/]+\/(?:desc|files)$/.test(path);
}
function readPacman(root, maxBytes) {
    const place = root.find(systems_places/* pacmanFolder */.r5);
    if (place === undefined)
        return [];
    if (place !== 'folder')
        throw (0,reader/* invalid */.Gq)(systems_places/* pacmanFolder */.r5, undefined, 'expected a folder of packages, got a file');
    const entries = root.list(systems_places/* pacmanFolder */.r5).filter((name) => root.find(`${systems_places/* pacmanFolder */.r5}/${name}`) === 'folder');
    if (entries.length === 0)
        throw (0,reader/* invalid */.Gq)(systems_places/* pacmanFolder */.r5, undefined, 'expected a database that names packages, got none');
    const packages = entries.map((name) => pacman_packageOf(name, root, maxBytes));
    return [{ kind: 'alpm', path: systems_places/* pacmanFolder */.r5, packages, files: () => pacman_filesOf(entries, root, maxBytes) }];
}
function pacman_packageOf(entry, root, maxBytes) {
    const path = `${systems_places/* pacmanFolder */.r5}/${entry}/desc`;
    const fields = fieldsOf(path, root, maxBytes);
    if (fields === undefined)
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected the description of a package, got none');
    const one = (name) => fields.get(name)?.[0];
    const needed = (field) => {
        const value = one(field);
        if (value === undefined || /\s/.test(value))
            throw (0,reader/* invalid */.Gq)(path, 1, `expected %${field}% of a package, got none`);
        return value;
    };
    const [name, version] = [needed('NAME'), needed('VERSION')];
    if (entry !== `${name}-${version}`)
        throw (0,reader/* invalid */.Gq)(path, 1, `expected the package ${entry.slice(0, 100)}, got ${`${name}-${version}`.slice(0, 100)}`);
    const [arch, base, supplier] = [one('ARCH'), one('BASE'), one('PACKAGER')];
    const licences = fields.get('LICENSE') ?? [];
    return {
        name,
        version,
        ...(arch === undefined ? {} : { arch }),
        ...(base === undefined || base === name ? {} : { upstream: base }),
        ...(licences.length === 0 ? {} : { licence: licences.join(' AND ') }),
        ...(supplier === undefined || supplier === 'Unknown Packager' ? {} : { supplier }),
        path,
        line: 1,
        provides: pacman_names(fields.get('PROVIDES')),
        needs: pacman_names(fields.get('DEPENDS')).map((need) => [need]),
    };
}
/** `%NAME%`, a value a line, and an empty line; undefined where the file is not there. */
function fieldsOf(path, root, maxBytes) {
    const text = (0,systems_text/* textAt */.$6)(root, path, maxBytes);
    if (text === undefined)
        return undefined;
    if (text !== '' && !text.endsWith('\n'))
        throw (0,reader/* invalid */.Gq)(path, text.split('\n').length, 'expected the last line to be ended; the file is cut off');
    const fields = new Map();
    let values;
    for (const [index, line] of text.split('\n').entries()) {
        const name = /^%([A-Z0-9_]{1,60})%$/.exec(line)?.[1];
        if (line === '')
            values = undefined;
        else if (name !== undefined) {
            if (fields.has(name))
                throw (0,reader/* invalid */.Gq)(path, index + 1, `expected %${name}% once`);
            values = [];
            fields.set(name, values);
        }
        else if (values === undefined)
            throw (0,reader/* invalid */.Gq)(path, index + 1, `expected a field as %NAME%, got "${line.slice(0, 60)}"`);
        else
            values.push(line);
    }
    return fields;
}
/** `glibc>=2.38`, `libfoo.so=1-64` as names. */
function pacman_names(written = []) {
    return written.flatMap((one) => /^[^<>=:\s]+/.exec(one)?.[0] ?? []);
}
function* pacman_filesOf(entries, root, maxBytes) {
    for (const [owner, entry] of entries.entries())
        for (const path of fieldsOf(`${systems_places/* pacmanFolder */.r5}/${entry}/files`, root, maxBytes)?.get('FILES') ?? [])
            if (!path.endsWith('/'))
                yield [path, owner];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/portage.js
// Portage of Gentoo: a folder a package below its category, each with small files of one field. https://projects.gentoo.org/pms/



function isPortageFile(path) {
    return /^var\/db\/pkg\/[^/]+\/[^/]+\/(?:CONTENTS|LICENSE|PF)$/.test(path);
}
function readPortage(root, maxBytes) {
    const place = root.find(systems_places/* portageFolder */.DL);
    if (place === undefined)
        return [];
    if (place !== 'folder')
        throw (0,reader/* invalid */.Gq)(systems_places/* portageFolder */.DL, undefined, 'expected a folder of packages, got a file');
    const isFolder = (path) => root.find(path) === 'folder';
    const entries = root
        .list(systems_places/* portageFolder */.DL)
        .filter((category) => isFolder(`${systems_places/* portageFolder */.DL}/${category}`))
        .flatMap((category) => root
        .list(`${systems_places/* portageFolder */.DL}/${category}`)
        // `-MERGING-\u2026` is a package that is being put there.
        .filter((name) => !/^[-.]/.test(name) && isFolder(`${systems_places/* portageFolder */.DL}/${category}/${name}`))
        .map((name) => ({ folder: `${systems_places/* portageFolder */.DL}/${category}/${name}`, category, name })));
    if (entries.length === 0)
        throw (0,reader/* invalid */.Gq)(systems_places/* portageFolder */.DL, undefined, 'expected a database that names packages, got none');
    const packages = entries.map((entry) => portage_packageOf(entry, root, maxBytes));
    return [{ kind: 'ebuild', path: systems_places/* portageFolder */.DL, packages, files: () => portage_filesOf(entries, root, maxBytes) }];
}
/** A version as the specification of package managers has it, after the last dash that one may follow. */
const portage_form = /^([A-Za-z0-9+_][A-Za-z0-9+_-]{0,200}?)-(\d{1,20}(?:\.\d{1,20}){0,20}[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d{0,20}){0,10}(?:-r\d{1,10})?)$/;
function portage_packageOf({ folder, category, name }, root, maxBytes) {
    const match = portage_form.exec(name);
    if (match === null)
        throw (0,reader/* invalid */.Gq)(folder, undefined, `expected a folder called by name and version, got ${name.slice(0, 100)}`);
    const [path, text] = ['CONTENTS', 'PF']
        .map((file) => [`${folder}/${file}`, (0,systems_text/* textAt */.$6)(root, `${folder}/${file}`, maxBytes)])
        .find(([, found]) => found !== undefined) ?? [folder, undefined];
    if (text === undefined)
        throw (0,reader/* invalid */.Gq)(folder, undefined, 'expected the file CONTENTS or PF of a package, got neither');
    const licence = (0,systems_text/* textAt */.$6)(root, `${folder}/LICENSE`, maxBytes)?.trim();
    return {
        name: match[1],
        category,
        version: match[2],
        ...(licence === undefined || licence === '' ? {} : { licence }),
        path,
        provides: [],
        needs: [],
    };
}
/** `obj PATH MD5 TIME`, `sym PATH -> TARGET TIME`, `dir PATH`. */
function* portage_filesOf(entries, root, maxBytes) {
    for (const [owner, { folder }] of entries.entries())
        for (const line of (0,systems_text/* textAt */.$6)(root, `${folder}/CONTENTS`, maxBytes)?.split('\n') ?? []) {
            const path = /^obj \/(.{1,4000}) [0-9a-f]{32} \d+$/.exec(line)?.[1] ?? /^sym \/(.{1,4000}?) -> /.exec(line)?.[1];
            if (path !== undefined)
                yield [path, owner];
        }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/rpm/berkeley.js
// Packages, a hash of Berkeley DB (rpm before 4.16): buckets of pages with pairs of key and value, large values on pages of their own.
// Berkeley DB, dbinc/db_page.h; rpm, lib/backend/bdb_ro.c

const pageHeader = 26;
const hashMagic = 0x00061561;
const overflowPage = 7;
/** Pages of pairs: unsorted, sorted, and the meta page of an empty bucket. */
const hashPages = new Set([2, 13]);
const onPage = 1;
const offPage = 3;
/** Headers of packages with their numbers. @throws PortcullisError `manifest-invalid` where a page leads nowhere. */
function berkeleyBlobs(file, path) {
    const fail = (message) => (0,reader/* invalid */.Gq)(path, undefined, message);
    if (file.length < 512)
        throw fail('expected a database of Berkeley DB, got fewer bytes');
    const bigEndian = file.readUInt32BE(12) === hashMagic;
    if (!bigEndian && file.readUInt32LE(12) !== hashMagic)
        throw fail('expected a hash of Berkeley DB, got other bytes');
    const word = (page, at) => (bigEndian ? page.readUInt32BE(at) : page.readUInt32LE(at));
    const half = (page, at) => (bigEndian ? page.readUInt16BE(at) : page.readUInt16LE(at));
    const [version, pageSize, last, maxBucket] = [16, 20, 32, 72].map((at) => word(file, at));
    if (version < 8 || version > 10)
        throw fail(`expected version 8 to 10 of the format, got ${version}`);
    if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0)
        throw fail(`expected a page size of Berkeley DB, got ${pageSize}`);
    if ((last + 1) * pageSize > file.length || maxBucket > last)
        throw fail(`expected ${last + 1} pages of ${pageSize} bytes, got a file of ${file.length}; it is cut off`);
    const database = {
        pageSize,
        half,
        word,
        fail,
        page(number) {
            const page = file.subarray(number * pageSize, (number + 1) * pageSize);
            if (number < 1 || number > last || word(page, 8) !== number)
                throw fail(`expected page ${number} of ${last}, got another`);
            return page;
        },
    };
    const spares = Array.from({ length: 32 }, (_, index) => word(file, 96 + index * 4));
    const found = [];
    for (const { key, value } of pairs(database, maxBucket, spares)) {
        const id = key.length === 4 ? (bigEndian ? key.readUInt32BE(0) : key.readUInt32LE(0)) : 0;
        if (key.length !== 4)
            throw fail(`expected numbers of packages as keys, got ${key.length} bytes`);
        // Number 0 holds the next number that is free.
        if (id !== 0)
            found.push({ id, blob: value });
    }
    return found;
}
function* pairs(database, maxBucket, spares) {
    const seen = new Set();
    for (let bucket = 0; bucket <= maxBucket; bucket++) {
        const group = bucket === 0 ? 0 : 32 - Math.clz32(bucket);
        for (let number = bucket + (spares[group] ?? 0); number !== 0;) {
            if (seen.has(number))
                throw database.fail(`expected page ${number} once in its hash; pages lead in a ring`);
            seen.add(number);
            const page = database.page(number);
            if (!hashPages.has(page[25]))
                throw database.fail(`expected page ${number} to hold packages, got kind ${page[25]}`);
            yield* pairsOn(database, page);
            number = database.word(page, 16);
        }
    }
}
function* pairsOn(database, page) {
    const { pageSize, half, fail } = database;
    const count = half(page, 20);
    if (count % 2 !== 0 || pageHeader + count * 2 > pageSize)
        throw fail('expected pairs of key and value on a page');
    let end = pageSize;
    const items = Array.from({ length: count }, (_, index) => {
        const start = half(page, pageHeader + index * 2);
        if (start < pageHeader + count * 2 || start >= end)
            throw fail('expected pairs within their page');
        const item = page.subarray(start, end);
        end = start;
        return item;
    });
    for (let index = 0; index < count; index += 2)
        yield { key: content(database, items[index]), value: content(database, items[index + 1]) };
}
function content(database, item) {
    if (item[0] === onPage)
        return item.subarray(1);
    if (item[0] !== offPage || item.length !== 12)
        throw database.fail(`expected a key or value, got kind ${item[0]}`);
    const { word, half, pageSize, page, fail } = database;
    const length = word(item, 8);
    const parts = [];
    let filled = 0;
    for (let number = word(item, 4); filled < length;) {
        const next = page(number);
        const size = half(next, 22);
        if (next[25] !== overflowPage || size === 0 || size + pageHeader > pageSize || size > length - filled)
            throw fail(`expected page ${number} to go on with a package of ${length} bytes`);
        parts.push(next.subarray(pageHeader, pageHeader + size));
        filled += size;
        number = word(next, 16);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/rpm/header.js
// The header of one package as rpm's databases hold it: an index of tags and their values, big-endian.
// https://rpm-software-management.github.io/rpm/manual/format_header.html and .../tags.html

/** Tags that are read. */
const tags = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    vendor: 1011,
    licence: 1014,
    arch: 1022,
    oldFileNames: 1027,
    sourceRpm: 1044,
    provideName: 1047,
    requireName: 1049,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
};
const entrySize = 16;
/** rpm takes no more itself. */
const maxEntries = 65_535;
const int32 = 4;
const string = 6;
const stringArray = 8;
const i18nString = 9;
/** @param what the package's number, for messages. @throws PortcullisError `manifest-invalid` where a length leads out of the header. */
function readHeader(blob, path, what) {
    const fail = (message) => (0,reader/* invalid */.Gq)(path, undefined, `expected the header of ${what} ${message}`);
    if (blob.length < 8)
        throw fail(`to have at least 8 bytes, got ${blob.length}`);
    const [count, size] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
    const start = 8 + count * entrySize;
    if (count === 0 || count > maxEntries || start + size !== blob.length)
        throw fail(`to be as long as it says (${count} tags and ${size} bytes), got ${blob.length} bytes`);
    const store = blob.subarray(start);
    const entries = new Map();
    for (let index = 0; index < count; index++) {
        const at = 8 + index * entrySize;
        const entry = { type: blob.readUInt32BE(at + 4), offset: blob.readInt32BE(at + 8), count: blob.readUInt32BE(at + 12) };
        if (entry.offset < 0 || entry.offset > size || entry.count > size)
            throw fail(`to hold its tags, got one outside of it`);
        entries.set(blob.readUInt32BE(at), entry);
    }
    const texts = (tag) => {
        const entry = entries.get(tag);
        if (entry === undefined)
            return [];
        if (entry.type !== string && entry.type !== stringArray && entry.type !== i18nString)
            throw fail(`to have text under tag ${tag}`);
        const found = [];
        let at = entry.offset;
        for (let index = 0; index < (entry.type === string ? 1 : entry.count); index++) {
            const end = store.indexOf(0, at);
            if (end < 0)
                throw fail(`to end the text of tag ${tag}`);
            found.push(store.toString('utf8', at, end));
            at = end + 1;
        }
        return found;
    };
    return {
        texts,
        text: (tag) => texts(tag)[0],
        numbers(tag) {
            const entry = entries.get(tag);
            if (entry === undefined)
                return [];
            if (entry.type !== int32 || entry.offset + entry.count * 4 > store.length)
                throw fail(`to have its numbers under tag ${tag}`);
            return Array.from({ length: entry.count }, (_, index) => store.readUInt32BE(entry.offset + index * 4));
        },
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/rpm/ndb.js
// Packages.db, rpm's own database (SUSE): pages of slots, each with the place of a blob between marks and a checksum.
// rpm, lib/backend/ndb/rpmpkg.c

const headerSize = 32;
const slotSize = 16;
const blockSize = 16;
const pageSize = 4096;
const headSize = 16;
const tailSize = 12;
/** Headers of packages with their numbers. @throws PortcullisError `manifest-invalid` where a slot, mark or checksum is wrong. */
function ndbBlobs(file, path) {
    const fail = (message) => (0,reader/* invalid */.Gq)(path, undefined, message);
    if (file.length < pageSize || file.toString('latin1', 0, 4) !== 'RpmP')
        throw fail('expected a database of rpm (ndb), got other bytes');
    if (file.readUInt32LE(4) !== 0)
        throw fail(`expected version 0 of the format, got ${file.readUInt32LE(4)}`);
    const pages = file.readUInt32LE(12);
    if (pages < 1 || pages * pageSize > file.length || file.length % blockSize !== 0)
        throw fail(`expected ${pages} pages of slots and whole blocks, got a file of ${file.length} bytes; it is cut off`);
    const found = [];
    const seen = new Set();
    for (let at = headerSize; at < pages * pageSize; at += slotSize) {
        if (file.toString('latin1', at, at + 4) !== 'Slot')
            throw fail('expected the mark of a slot, got other bytes');
        const [id, offset, blocks] = [4, 8, 12].map((by) => file.readUInt32LE(at + by));
        if (offset === 0)
            continue;
        if (id === 0 || seen.has(id) || blocks < 2 || offset * blockSize < pages * pageSize || (offset + blocks) * blockSize > file.length)
            throw fail(`expected package ${id} to lie within the file and once, got ${blocks} blocks at ${offset}`);
        seen.add(id);
        found.push({ id, blob: blobAt(file.subarray(offset * blockSize, (offset + blocks) * blockSize), id, fail) });
    }
    return found;
}
function blobAt(bytes, id, fail) {
    const length = bytes.readUInt32LE(12);
    const blocks = Math.ceil((headSize + length + tailSize) / blockSize);
    const tail = bytes.length - tailSize;
    const isMarked = bytes.toString('latin1', 0, 4) === 'BlbS' && bytes.toString('latin1', tail + 8) === 'BlbE';
    if (!isMarked || bytes.readUInt32LE(4) !== id || blocks * blockSize !== bytes.length || bytes.readUInt32LE(tail + 4) !== length)
        throw fail(`expected package ${id} between its marks and as long as they say`);
    if (adler32(bytes.subarray(0, tail)) !== bytes.readUInt32LE(tail))
        throw fail(`expected package ${id} with its checksum`);
    return bytes.subarray(headSize, headSize + length);
}
/** RFC 1950, section 9. */
function adler32(bytes) {
    let [a, b] = [1, 0];
    for (let start = 0; start < bytes.length; start += 3800) {
        const end = Math.min(bytes.length, start + 3800);
        for (let at = start; at < end; at++) {
            a += bytes[at];
            b += a;
        }
        a %= 65_521;
        b %= 65_521;
    }
    return b * 65_536 + a;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/rpm/sqlite.js
// rpmdb.sqlite: as much of SQLite's file format as finding a table and reading its rows takes, with the write-ahead log beside it.
// https://www.sqlite.org/fileformat2.html, sections 1 to 4

/** Of a row: no header of a package is larger. */
const maxPayload = 256 * 1024 * 1024;
const maxDepth = 20;
/**
 * Rows of a table whose second column is a blob, in the order of their ids.
 * @param log the write-ahead log, where there is one: what was committed there counts.
 * @throws PortcullisError `manifest-invalid` where a page leads nowhere, or the file is shorter than it says.
 */
function tableRows(file, log, table, path) {
    const pages = openPages(file, log, path);
    const root = rootPageOf(pages, table, path);
    return [...rows(pages, root, path)].map(({ id, payload }) => {
        const value = record(payload, path)[1];
        if (!Buffer.isBuffer(value))
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected a blob in row ${id} of ${table}`);
        return { id, blob: value };
    });
}
function openPages(file, log, path) {
    if (file.length < 100 || file.toString('latin1', 0, 16) !== 'SQLite format 3\0')
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected a database of SQLite, got other bytes');
    const written = file.readUInt16BE(16);
    const size = written === 1 ? 65_536 : written;
    if (size < 512 || (size & (size - 1)) !== 0)
        throw (0,reader/* invalid */.Gq)(path, undefined, `expected a page size of SQLite, got ${written}`);
    const frames = log === undefined ? undefined : committedFrames(log, size);
    const first = frames?.pages.get(1) ?? file;
    // The number in the header counts only where the file was last written by whoever keeps it: section 1.3.7.
    const isKept = first.readUInt32BE(24) === first.readUInt32BE(92);
    const said = frames?.count ?? (isKept ? first.readUInt32BE(28) : 0);
    const whole = Math.floor(file.length / size);
    const count = said === 0 ? whole : said;
    if (frames === undefined && (said > whole || file.length % size !== 0))
        throw (0,reader/* invalid */.Gq)(path, undefined, `expected ${said === 0 ? 'whole' : said} pages of ${size} bytes, got a file of ${file.length}; it is cut off`);
    const usable = size - first[20];
    if (usable < 480)
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected pages with room for rows');
    return {
        usable,
        count,
        page(number) {
            const found = number < 1 || number > count ? undefined : (frames?.pages.get(number) ?? file.subarray((number - 1) * size, number * size));
            if (found === undefined || found.length < size)
                throw (0,reader/* invalid */.Gq)(path, undefined, `expected page ${number} of ${count}, got none; the file is cut off`);
            return found;
        },
    };
}
/** Pages of the transactions that were committed, and the number of pages after the last; undefined where the log holds none. */
function committedFrames(log, size) {
    if (log.length < 32)
        return undefined;
    const magic = log.readUInt32BE(0);
    if ((magic !== 0x377f0682 && magic !== 0x377f0683) || log.readUInt32BE(8) !== size)
        return undefined;
    const word = magic === 0x377f0683 ? (at) => log.readUInt32BE(at) : (at) => log.readUInt32LE(at);
    let sums = addUp([0, 0], word, 0, 24);
    if (sums[0] !== log.readUInt32BE(24) || sums[1] !== log.readUInt32BE(28))
        return undefined;
    const committed = new Map();
    const open = new Map();
    let count;
    for (let at = 32; at + 24 + size <= log.length; at += 24 + size) {
        // Frames of an earlier round of the log have other salts.
        if (log.compare(log, 16, 24, at + 8, at + 16) !== 0)
            break;
        sums = addUp(addUp(sums, word, at, at + 8), word, at + 24, at + 24 + size);
        if (sums[0] !== log.readUInt32BE(at + 16) || sums[1] !== log.readUInt32BE(at + 20))
            break;
        open.set(log.readUInt32BE(at), log.subarray(at + 24, at + 24 + size));
        const after = log.readUInt32BE(at + 4);
        if (after === 0)
            continue;
        for (const [number, page] of open)
            committed.set(number, page);
        open.clear();
        count = after;
    }
    return count === undefined ? undefined : { pages: committed, count };
}
/** The checksum of section 4.2, over pairs of words. */
function addUp([first, second], word, from, to) {
    let [a, b] = [first, second];
    for (let at = from; at < to; at += 8) {
        a = (a + word(at) + b) >>> 0;
        b = (b + word(at + 4) + a) >>> 0;
    }
    return [a, b];
}
function rootPageOf(pages, table, path) {
    for (const { payload } of rows(pages, 1, path)) {
        const [type, name, , root] = record(payload, path);
        if (type === 'table' && name === table && typeof root === 'number')
            return root;
    }
    throw (0,reader/* invalid */.Gq)(path, undefined, `expected a table called ${table}, got none`);
}
/** Rows of a table's tree, from the left; every page is visited once. */
function* rows(pages, root, path) {
    const seen = new Set();
    const open = [{ page: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next.page) || next.depth > maxDepth)
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected page ${next.page} once in its table; pages lead in a ring`);
        seen.add(next.page);
        const bytes = pages.page(next.page);
        const header = next.page === 1 ? 100 : 0;
        const type = bytes[header];
        const cells = bytes.readUInt16BE(header + 3);
        const pointers = header + (type === 5 ? 12 : 8);
        if ((type !== 5 && type !== 13) || pointers + cells * 2 > bytes.length)
            throw (0,reader/* invalid */.Gq)(path, undefined, `expected page ${next.page} to hold rows of a table, got another kind`);
        const { depth } = next;
        const cellAt = (index) => bytes.readUInt16BE(pointers + index * 2);
        if (type === 13)
            for (let index = 0; index < cells; index++)
                yield leafCell(pages, bytes, cellAt(index), path);
        else {
            open.push({ page: bytes.readUInt32BE(header + 8), depth: depth + 1 });
            for (let index = cells - 1; index >= 0; index--)
                open.push({ page: numberAt(bytes, cellAt(index), path), depth: depth + 1 });
        }
    }
}
function numberAt(bytes, at, path) {
    if (at + 4 > bytes.length)
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected a page number within its page');
    return bytes.readUInt32BE(at);
}
function leafCell(pages, bytes, at, path) {
    const length = varint(bytes, at, path);
    const id = varint(bytes, length.end, path);
    if (length.value > maxPayload || length.value > pages.count * pages.usable)
        throw (0,reader/* invalid */.Gq)(path, undefined, `expected row ${id.value} to fit into the file, got ${length.value} bytes`);
    const local = localLength(length.value, pages.usable);
    const start = id.end;
    if (start + local > pages.usable)
        throw (0,reader/* invalid */.Gq)(path, undefined, `expected row ${id.value} to lie within its page`);
    if (local === length.value)
        return { id: id.value, payload: bytes.subarray(start, start + local) };
    const payload = Buffer.allocUnsafeSlow(length.value);
    let filled = bytes.copy(payload, 0, start, start + local);
    let next = numberAt(bytes, start + local, path);
    while (filled < length.value) {
        const page = pages.page(next);
        filled += page.copy(payload, filled, 4, Math.min(pages.usable, 4 + length.value - filled));
        next = page.readUInt32BE(0);
    }
    return { id: id.value, payload };
}
/** How much of a row stays on its page: section 1.6, of table leaves. */
function localLength(length, usable) {
    const most = usable - 35;
    if (length <= most)
        return length;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const some = least + ((length - least) % (usable - 4));
    return some <= most ? some : least;
}
/** Columns of a row: section 2.1. */

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function lengthOf(type) {
    return type >= 12 ? Math.floor((type - 12) / 2) : (lengths[type] ?? 0);
}
function columnValue(bytes, type) {
    if (type >= 12)
        return type % 2 === 0 ? bytes : bytes.toString('utf8');
    if (type === 0)
        return null;
    if (type === 8 || type === 9)
        return type - 8;
    if (type === 7)
        return bytes.readDoubleBE(0);
    return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}
function varint(bytes, start, path) {
    let value = 0;
    for (let at = start; at < start + 9 && at < bytes.length; at++) {
        const byte = bytes[at];
        if (at === start + 8)
            return { value: value * 256 + byte, end: at + 1 };
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return { value, end: at + 1 };
    }
    throw (0,reader/* invalid */.Gq)(path, undefined, 'expected a number within its page');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/rpm/index.js
// rpm: its database in any of its three forms, in any of the places where systems keep it.





/** Fedora moved it below /usr, ostree has it read-only, and Debian's rpm keeps it in the home of who calls it. */
const folders = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm', 'root/.rpmdb'];
const files = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
function isRpmFile(path) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1).replace(/-wal$/, '');
    return folders.includes(path.slice(0, slash)) && files.includes(name);
}
function readRpm(root, maxBytes) {
    const databases = new Map();
    for (const place of folders.flatMap((folder) => files.map((name) => `${folder}/${name}`))) {
        const file = root.find(place);
        if (file === undefined)
            continue;
        if (typeof file === 'string')
            throw (0,reader/* invalid */.Gq)(place, undefined, `expected a file, got a ${file}`);
        if (databases.has(file.path))
            continue;
        const log = place.endsWith('.sqlite') ? root.find(`${place}-wal`) : undefined;
        const logBytes = log === undefined || typeof log === 'string' ? undefined : log.read(maxBytes);
        databases.set(file.path, rpm_database(blobsOf(file.read(maxBytes), logBytes, file.path), file.path));
    }
    return [...databases.values()];
}
function blobsOf(bytes, log, path) {
    if (path.endsWith('.sqlite'))
        return tableRows(bytes, log, 'Packages', path);
    return path.endsWith('.db') ? ndbBlobs(bytes, path) : berkeleyBlobs(bytes, path);
}
function rpm_database(blobs, path) {
    if (blobs.length === 0)
        throw (0,reader/* invalid */.Gq)(path, undefined, 'expected a database that names packages, got none');
    const headers = blobs.map(({ id, blob }) => readHeader(blob, path, `package ${id}`));
    const neededFiles = new Set(headers.flatMap((header) => header.texts(tags.requireName).filter((one) => one.startsWith('/'))));
    return {
        kind: 'rpm',
        path,
        packages: headers.map((header, index) => rpm_packageOf(header, path, blobs[index].id, neededFiles)),
        *files() {
            for (const [owner, header] of headers.entries())
                for (const file of rpm_filesOf(header, path))
                    yield [file, owner];
        },
    };
}
function rpm_packageOf(header, path, id, neededFiles) {
    const [name, version, release] = [tags.name, tags.version, tags.release].map((tag) => header.text(tag));
    if (!name || !version || !release)
        throw (0,reader/* invalid */.Gq)(path, undefined, `expected name, version and release of package ${id}, got less`);
    const [epoch] = header.numbers(tags.epoch);
    const [vendor, licence, source] = [tags.vendor, tags.licence, tags.sourceRpm].map((tag) => known(header.text(tag)));
    // A package of sources is of no machine's kind, whatever it was built on; a key has none.
    const arch = source === undefined && name !== 'gpg-pubkey' ? 'src' : known(header.text(tags.arch));
    return {
        name,
        version: `${version}-${release}`,
        ...(arch === undefined ? {} : { arch }),
        ...(epoch === undefined ? {} : { epoch: String(epoch) }),
        ...(source === undefined ? {} : { upstream: source }),
        ...(licence === undefined ? {} : { licence }),
        ...(vendor === undefined ? {} : { supplier: vendor }),
        path,
        provides: [...header.texts(tags.provideName), ...[...rpm_filesOf(header, path)].filter((file) => neededFiles.has(file))],
        needs: header
            .texts(tags.requireName)
            .filter((one) => !one.startsWith('rpmlib('))
            .map((one) => [one]),
    };
}
/** rpm writes `(none)` for what a package does not say. */
function known(text) {
    return text === undefined || text === '' || text === '(none)' ? undefined : text;
}
function* rpm_filesOf(header, path) {
    yield* header.texts(tags.oldFileNames);
    const folders = header.texts(tags.dirNames);
    const indexes = header.numbers(tags.dirIndexes);
    for (const [index, name] of header.texts(tags.baseNames).entries()) {
        const folder = folders[indexes[index] ?? -1];
        if (folder === undefined)
            throw (0,reader/* invalid */.Gq)(path, undefined, 'expected the folder of each file of a package');
        yield folder + name;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/systems/index.js
// Every package manager of an operating system whose database is read, and what their packages become in the inventory.









const systemReaders = [readDpkg, readApk, readRpm, readPacman, readPortage, readOpkg];
/** Files that readers of systems ask for, by their path within a root. */
function isSystemFile(path) {
    return isDatabaseFile(path) || os_release/* osReleasePaths */._U.includes(path) || isCopyright(path);
}
/** Files of databases themselves, and of what belongs to them. */
function isDatabaseFile(path) {
    return [isDpkgFile, isApkFile, isRpmFile, isPacmanFile, isPortageFile, isOpkgFile].some((isFile) => isFile(path));
}
/** @throws PortcullisError naming the database that is not what it must be: it is never read as an empty one. */
function readSystems(root, maxBytes) {
    return systemReaders.flatMap((read) => read(root, maxBytes));
}
/** What of the databases is there, so that a layer that changed none of it is told without reading them. */
function databaseState(root) {
    const state = (path, found) => {
        if (found === undefined)
            return [];
        if (found === 'folder')
            return root.list(path).flatMap((name) => state(`${path}/${name}`, root.find(`${path}/${name}`)));
        return [`${path} ${typeof found === 'string' ? found : stamp(found)}`];
    };
    return systems_places/* databasePlaces */.w7
        .flatMap((path) => [path, `${path}-wal`])
        .flatMap((path) => state(path, root.find(path)))
        .join('\n');
}
function stamp({ written, size }) {
    return `${written} ${size}`;
}
/** Key of a package, unique in its database; rpm keeps several versions of one. */
function keyOf({ name, category, version, arch, epoch }) {
    return [category === undefined ? name : `${category}/${name}`, arch ?? '', epoch ?? '', version].join(' ');
}
/** @param facts what else is known of each package, by its key. */
function manifestOf({ kind, packages }, release, facts) {
    const provided = new Map();
    const add = (name, key) => void (provided.get(name)?.add(key) ?? provided.set(name, new Set([key])));
    for (const entry of packages)
        for (const name of [entry.name, ...entry.provides])
            add(name, keyOf(entry));
    const needs = (entry) => {
        const own = keyOf(entry);
        // Whichever of several is there is what the package has.
        const targets = entry.needs.flatMap((names) => [
            ...(names.map((name) => provided.get(name)).find((found) => found !== undefined) ?? []),
        ]);
        return [...new Set(targets)].filter((to) => to !== own).map((to) => ({ to, scope: 'required' }));
    };
    const entries = new Map(packages.map((entry, index) => [keyOf(entry), systems_packageOf(kind, entry, release, facts(entry, index), needs(entry))]));
    return { packages: [...entries.values()], roots: [...entries.keys()].map((to) => ({ to, scope: 'required' })), graph: 'complete' };
}
function systems_packageOf(kind, entry, release, facts, dependencies) {
    const { name, version, licence, supplier, path, line } = entry;
    const namespace = entry.category ?? namespaceOf(kind, release);
    return {
        key: keyOf(entry),
        identity: {
            type: kind,
            ...(namespace === undefined ? {} : { namespace }),
            name,
            qualifiers: qualifiersOf(entry, release),
        },
        version,
        origin: { kind: 'registry' },
        path,
        ...(line === undefined ? {} : { line }),
        ...(licence === undefined ? {} : { licence }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(facts === undefined || facts.length === 0 ? {} : { facts }),
        dependencies,
    };
}
function qualifiersOf({ arch, epoch, upstream }, release) {
    return {
        ...(arch === undefined ? {} : { arch }),
        ...(release === undefined || release.id === os_release/* unnamed */.p1 ? {} : { distro: (0,os_release/* distroOf */.hp)(release) }),
        ...(epoch === undefined ? {} : { epoch }),
        ...(upstream === undefined ? {} : { upstream }),
    };
}
const vendors = { deb: 'debian', apk: 'alpine', alpm: 'arch', opkg: 'openwrt' };
/** The vendor as package URLs name it; where the root does not say, the one whose form of packages it is, which rpm has none of. */
function namespaceOf(kind, release) {
    if (release === undefined || release.id === os_release/* unnamed */.p1)
        return vendors[kind];
    if (kind !== 'rpm')
        return release.id;
    if (release.id === 'rhel')
        return 'redhat';
    return release.id.startsWith('opensuse') ? 'opensuse' : release.id;
}


/***/ })

};
;