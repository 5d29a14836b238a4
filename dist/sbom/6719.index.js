"use strict";
exports.id = 6719;
exports.ids = [6719];
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

/***/ 2901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goBuildInfo: () => (/* binding */ goBuildInfo)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);
// What the Go linker leaves in every binary: the version of Go and the modules with which it was built.
// https://pkg.go.dev/debug/buildinfo; layout by cmd/link (data.go, buildinfo) and debug/buildinfo.



const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const goBuildInfo = {
    id: 'go-build-info',
    title: 'build information of a Go binary',
    binary: true,
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .executableName */ .IK),
    recognises: ({ bytes }) => (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .isExecutable */ .TV)(bytes) && candidates(bytes, (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .readExecutable */ .pK)(bytes)).length > 0,
    read,
};
function read(source) {
    const { bytes } = source;
    const executable = (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .readExecutable */ .pK)(bytes);
    for (const at of candidates(bytes, executable)) {
        const info = infoAt(bytes, at, executable);
        if (info !== undefined)
            return manifestOf(info.goVersion, info.modules, source.path);
    }
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, undefined, 'expected the version of Go and its modules after the mark of the build information; the binary is cut off');
}
/** Places of the mark; in its own section where the format has one, for programs that look for the mark hold it, too. */
function candidates(bytes, executable) {
    const own = executable?.sections.find(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
    const [start, end] = own === undefined || own.size === 0 ? [0, bytes.length] : [own.offset, own.offset + own.size];
    const found = [];
    for (let at = bytes.indexOf(magic, start); at >= 0 && at < end && found.length < 20; at = bytes.indexOf(magic, at + 1))
        found.push(at);
    return found;
}
function infoAt(bytes, at, executable) {
    const pointerSize = bytes[at + 14];
    const flags = bytes[at + 15];
    if (flags === undefined || pointerSize === undefined)
        return undefined;
    const pair = (flags & 2) !== 0 ? inlined(bytes, at + 32) : pointed(bytes, at + 16, pointerSize, (flags & 1) !== 0, executable);
    if (pair === undefined || !/^(?:go\d|devel)/.test(pair.goVersion))
        return undefined;
    // Sixteen bytes before and after mark the text for other tools.
    const { modules } = pair;
    const bare = modules.length >= 33 && modules.charCodeAt(modules.length - 17) === 10 ? modules.slice(16, -16) : '';
    return { goVersion: pair.goVersion, modules: Buffer.from(bare, 'latin1').toString('utf8') };
}
/** Since Go 1.18: two strings, each after its length as a varint. */
function inlined(bytes, start) {
    const version = varString(bytes, start);
    const modules = version === undefined ? undefined : varString(bytes, version.end);
    return version === undefined || modules === undefined ? undefined : { goVersion: version.text, modules: modules.text };
}
function varString(bytes, start) {
    let length = 0;
    let at = start;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined)
            return undefined;
        length += (byte & 127) * 2 ** shift;
        if (byte < 128)
            return at + length > bytes.length ? undefined : { text: bytes.toString('latin1', at, at + length), end: at + length };
    }
    return undefined;
}
/** Before Go 1.18: two addresses of strings, each an address and a length. */
function pointed(bytes, start, size, bigEndian, executable) {
    if (executable === undefined || (size !== 4 && size !== 8))
        return undefined;
    const number = (at) => {
        if (at < 0 || at + size > bytes.length)
            return undefined;
        if (size === 4)
            return bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        return Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
    };
    const offsetOf = (address) => {
        const section = executable.sections.find((one) => address !== undefined && address >= one.address && address < one.address + one.size);
        return section === undefined || address === undefined ? undefined : section.offset + (address - section.address);
    };
    const text = (at) => {
        const header = offsetOf(number(at));
        if (header === undefined)
            return undefined;
        const data = offsetOf(number(header));
        const length = number(header + size);
        return length === 0
            ? ''
            : data === undefined || length === undefined || data + length > bytes.length
                ? undefined
                : bytes.toString('latin1', data, data + length);
    };
    const goVersion = text(start);
    const modules = text(start + size);
    return goVersion === undefined ? undefined : { goVersion, modules: modules ?? '' };
}
function manifestOf(goVersion, text, file) {
    const packages = [];
    const standard = (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .standardLibrary */ .lD)(goVersion);
    if (standard !== undefined)
        packages.push(standard);
    let main;
    const lines = text.split('\n').map((line) => line.split('\t'));
    for (const [index, [kind, path = '', version = '']] of lines.entries()) {
        if (kind === 'mod')
            main = { path, version };
        if (kind !== 'dep')
            continue;
        if (path === '')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, undefined, 'expected a module path in the build information, got none');
        const [next, other = '', otherVersion = ''] = lines[index + 1] ?? [];
        packages.push((0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .modulePackage */ .vg)({ path, version, ...(next === '=>' ? { replacement: { path: other, version: otherVersion } } : {}) }));
    }
    const exact = main?.version === '' || main?.version === '(devel)' ? undefined : main?.version;
    return {
        ...(main === undefined
            ? {}
            : { subject: { name: main.path, identity: (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .goIdentity */ .pO)(main.path), ...(exact === undefined ? {} : { version: exact }) } }),
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}


/***/ }),

/***/ 5465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goMod: () => (/* binding */ goMod)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5449);
// go.mod: modules with minimal versions, which are the exact ones of a build (https://go.dev/ref/mod). `replace` and the toolchain count.




const goMod = { id: 'go-mod', title: 'go.mod', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('go.mod'), read };
function read(source) {
    const lines = [...directives(source)];
    const module = lines.find(({ verb }) => verb === 'module');
    if (module === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a `module` directive, got none');
    if (module.words[0] === undefined || module.words[0].endsWith('/'))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, module.number, `expected the path of the module, got "${(module.words[0] ?? '').slice(0, 100)}"`);
    const again = lines.find((line) => line.verb === 'module' && line !== module);
    if (again !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, again.number, 'expected one `module` directive, got another');
    const replaced = replacements(lines, source.path);
    const workspace = lines.some(({ verb }) => verb === 'require') ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkspace */ .iF)(source) : undefined;
    // One that does not use this module says nothing of it.
    const elsewhere = workspace?.modules.has(module.words[0]) === true ? workspace.replacements : new Map();
    const packages = [];
    const indirect = new Set();
    for (const { verb, words, comment, number } of lines) {
        if (verb !== 'require')
            continue;
        const [path, version] = words;
        if (path === undefined || version === undefined || words.length > 2)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, 'expected `require MODULE VERSION`');
        if (/^v\d{0,20}(?:\.\d{0,20})?\.?$/.test(version))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected a version of three numbers, got "${version.slice(0, 40)}"`);
        if (/^\s*indirect\b/.test(comment))
            indirect.add(path);
        const replacement = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementOf */ .ml)(elsewhere, path, version) ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementOf */ .ml)(replaced, path, version);
        const entry = (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .modulePackage */ .vg)({ path, version, line: number, ...(replacement === undefined ? {} : { replacement }) });
        // A workspace builds its own modules from their folders, whatever version is asked for.
        packages.push(workspace?.modules.has(path) === true ? { ...entry, origin: { kind: 'own', path } } : entry);
    }
    const toolchain = lines.find(({ verb }) => verb === 'toolchain');
    // `go 1.22` is the least version of the language, not what compiles: only a toolchain line names that.
    const compiler = (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .standardLibrary */ .lD)(toolchain?.words[0] ?? '', toolchain?.number);
    if (compiler !== undefined)
        packages.push(compiler);
    const name = module.words[0] ?? '';
    return {
        subject: { name, identity: (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .goIdentity */ .pO)(name) },
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}
/** Directives with their words; what stands in a block carries the block's verb. @throws PortcullisError */
function* directives(source) {
    let block;
    let opened = 0;
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        const slashes = text.indexOf('//');
        const comment = slashes < 0 ? '' : text.slice(slashes + 2);
        const words = wordsOf(slashes < 0 ? text : text.slice(0, slashes), source.path, number);
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (words[0] === ')')
                block = undefined;
            else
                yield { verb: block, words, comment, number };
            continue;
        }
        const [verb = '', ...rest] = words;
        if (!verbs.has(verb))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected a directive of go.mod, got "${verb.slice(0, 40)}"`);
        if (rest[0] === '(') {
            block = verb;
            opened = number;
            if (rest[1] === ')')
                block = undefined;
        }
        else
            yield { verb, words: rest, comment, number };
    }
    if (block !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, opened, `expected a closing bracket for the block \`${block} (\`, got the end of the file`);
}
const verbs = new Set([
    'module',
    'go',
    'toolchain',
    'godebug',
    'require',
    'exclude',
    'replace',
    'retract',
    'tool',
    'ignore',
]);
/** Words parted by blanks; a word may be quoted, and brackets stand for themselves. */
function wordsOf(text, file, line) {
    return [...text.matchAll(/"([^"\\]{0,1000})"|`([^`]{0,1000})`|[()]|[^\s()"`]+|["`]/g)].map((match) => {
        if (match[0] === '"' || match[0] === '`')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, 'expected a closing quotation mark');
        return match[1] ?? match[2] ?? match[0];
    });
}
function replacements(lines, file) {
    const found = new Map();
    for (const { verb, words, number } of lines) {
        if (verb !== 'replace')
            continue;
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .addReplacement */ .Oe)(found, words))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, number, 'expected `replace MODULE => MODULE VERSION`');
    }
    return found;
}


/***/ }),

/***/ 7566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goSum: () => (/* binding */ goSum)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _go_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5465);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8717);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5449);
// go.sum: hashes of modules, those of the build and others that were only looked at. https://go.dev/ref/mod#go-sum-files
// Its hashes are over a listing of the files (h1), and no hash of an archive that others could compare.





const goSum = { id: 'go-sum', title: 'go.sum', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('go.sum'), read };
async function read(source) {
    const found = new Map();
    const hashed = new Set();
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        const words = text.trim().split(/\s+/);
        if (words[0] === '')
            continue;
        const [path = '', version = '', hash = ''] = words;
        if (words.length !== 3 || !/^h\d{1,2}:[A-Za-z0-9+/]{43}=$/.test(hash) || !version.startsWith('v'))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, 'expected `MODULE VERSION h1:HASH`');
        hashed.add(`${path} ${version.replace(/\/go\.mod$/, '')}`);
        // What only has the hash of its go.mod was asked for its requirements and never built.
        if (!version.endsWith('/go.mod'))
            found.set(`${path} ${version}`, { ...(0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePackage */ .vg)({ path, version, line: number }), seal: hash });
    }
    const module = moduleFile(source);
    if (source.text().trim() === '' && (await asksForSome(module)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected the hashes of modules, got an empty file');
    const packages = await ofTheBuild(module, [...found.values()]);
    const gaps = await unhashed(source, module, hashed);
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
function moduleFile(source) {
    const file = source.beside('go.mod');
    if (file === undefined)
        return undefined;
    let manifest;
    return {
        file,
        async required() {
            manifest ??= _go_mod_js__WEBPACK_IMPORTED_MODULE_2__.goMod.read(file);
            return (await manifest).packages;
        },
    };
}
/**
 * What go.mod requires and this file has no hash of: Go keeps that of each one's go.mod at the least, so that the list was cut or nobody
 * ran `go mod tidy`. Modules of the workspace, and those that lie in folders, have none; others may stand in go.work.sum.
 */
async function unhashed(source, module, hashed) {
    if (module === undefined || hashed.size === 0)
        return [];
    const packages = await module.required();
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspace */ .iF)(source);
    const missing = packages.flatMap(({ identity: { namespace, name }, version, origin, alias }) => {
        const path = namespace === undefined ? name : `${namespace}/${name}`;
        const isOwn = workspace.replacements.size > 0 || workspace.modules.has(path) || workspace.modules.has(alias ?? path);
        return origin.kind !== 'registry' || isOwn || hashed.has(`${path} ${version}`) || workspace.hashed.has(`${path} ${version}`)
            ? []
            : [`${path} ${version}`];
    });
    return (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .missingGap */ .pk)(source, 'a hash of each module that go.mod requires', missing);
}
/** Whether go.mod, or nothing at all, says that there are modules to have hashes of. */
async function asksForSome(module) {
    if (module === undefined)
        return true;
    return (await module.required()).some(({ origin }) => origin.kind === 'registry');
}
/** With a go.mod beside that lists the whole build (since Go 1.17), what it does not list is left over from elsewhere. */
async function ofTheBuild(module, packages) {
    const [, major, minor] = /^go[ \t]+(\d{1,3})\.(\d{1,3})/m.exec(module?.file.text() ?? '') ?? [];
    if (module === undefined || Number(major) < 1 || (Number(major) === 1 && Number(minor) < 17) || major === undefined)
        return packages;
    const listed = await module.required();
    const named = new Set(listed.map(({ identity, version }) => `${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
    return packages.filter(({ identity, version }) => named.has(`${identity.namespace ?? ''}/${identity.name}@${version ?? ''}`));
}


/***/ }),

/***/ 9446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gopkgLock: () => (/* binding */ gopkgLock)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);
// Gopkg.lock of dep, which came before modules: projects at a version or a commit.



const gopkgLock = { id: 'gopkg-lock', title: 'Gopkg.lock of dep', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('Gopkg.lock'), read };
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlShape */ .Qe)(source);
    if (document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'solve-meta'), ['solve-meta']) === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, 'expected the table `solve-meta` at the end, got none');
    const packages = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'projects'), ['projects']).map((value, index) => {
        const path = ['projects', index];
        const entry = document.fields(value, path);
        const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'name'), [...path, 'name']);
        const revision = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'revision'), [...path, 'revision']);
        const tagged = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'version'), [...path, 'version']);
        return {
            key: name,
            identity: (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .goIdentity */ .pO)(name),
            version: tagged ?? revision,
            ...(tagged === undefined ? {} : { seal: `commit:${revision}` }),
            origin: { kind: 'registry' },
            ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}


/***/ }),

/***/ 8717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ standardLibrary),
/* harmony export */   pO: () => (/* binding */ goIdentity),
/* harmony export */   pk: () => (/* binding */ missingGap),
/* harmony export */   vg: () => (/* binding */ modulePackage)
/* harmony export */ });
/* unused harmony export isFolder */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
// Modules with versions as the files and binaries of Go write them.

/** A module as a package: what replaces it counts, and its own path is then the alias. */
function modulePackage({ path, version, replacement, line }) {
    const local = replacement !== undefined && isFolder(replacement.path);
    const real = replacement !== undefined && !local ? replacement : { path, ...(version === undefined ? {} : { version }) };
    const origin = local ? { kind: 'file', path: replacement.path } : { kind: 'registry' };
    const exact = real.version !== undefined && real.version !== '' && real.version !== '(devel)' ? real.version : undefined;
    return {
        key: `${path} ${version ?? ''}`,
        identity: goIdentity(real.path),
        ...(exact === undefined ? {} : { version: exact }),
        origin: exact === undefined && origin.kind === 'registry' ? { kind: 'own', path } : origin,
        ...(line === undefined ? {} : { line }),
        ...(real.path === path ? {} : { alias: path }),
    };
}
/** The compiler and its standard library: `go1.22.3`. */
function standardLibrary(version, line) {
    const exact = /^go(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\S{0,40})/.exec(version)?.[1];
    return exact === undefined
        ? undefined
        : {
            key: 'toolchain',
            identity: { type: 'golang', name: 'stdlib' },
            version: exact,
            origin: { kind: 'toolchain' },
            ...(line === undefined ? {} : { line }),
        };
}
function isFolder(path) {
    return /^\.{1,2}(?:[\\/]|$)|^\/|^[A-Za-z]:/.test(path);
}
/** A module path as namespace and name. */
function goIdentity(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? { type: 'golang', name: path } : { type: 'golang', namespace: path.slice(0, slash), name: path.slice(slash + 1) };
}
/** Modules told by name; more are counted. */
const maxNamed = 5;
/** The gap of a list that ends too early, at its last line; none where no module is missing. */
function missingGap(source, expected, missing) {
    if (missing.length === 0)
        return [];
    const more = missing.length - maxNamed;
    const named = `${missing.slice(0, maxNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [{ line: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCount */ .I)(source), detail: `expected ${expected}, got none of ${named}` }];
}


/***/ }),

/***/ 1732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goVendorModules: () => (/* binding */ goVendorModules)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _go_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5465);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8717);
// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring




const goVendorModules = {
    id: 'go-vendor-modules',
    title: 'vendor/modules.txt of Go',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['txt'], /(?:^|\/)vendor\/modules\.txt$/),
    read,
};
async function read(source) {
    const packages = new Map();
    for (const { text: line, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        if (line === '' || line.startsWith('## '))
            continue;
        if (!line.startsWith('# ')) {
            if (/^[\p{L}\d._~+/-]{1,500}$/u.test(line) && packages.size > 0)
                continue;
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
        }
        const entry = moduleOf(line.slice(2), source.path, number);
        if (entry !== undefined && !packages.has(entry.key))
            packages.set(entry.key, entry);
    }
    return {
        packages: [...packages.values()],
        roots: [...packages.keys()].map((to) => ({ to, scope: 'required' })),
        graph: 'unknown',
        gaps: await missing(source, new Set(packages.keys())),
    };
}
/**
 * What go.mod requires and this list does not name. Go refuses to build so since 1.14; before, what no package was taken from stood
 * nowhere. The list of a workspace answers for several modules, and only its go.work says which.
 */
async function missing(source, listed) {
    const beside = source.beside('../go.mod');
    const [, major, minor] = /^go[ \t]+(\d{1,3})\.(\d{1,3})/m.exec(beside?.text() ?? '') ?? [];
    const isOld = major === undefined || Number(major) < 1 || (Number(major) === 1 && Number(minor) < 14);
    if (beside === undefined || isOld || /^## workspace$/m.test(source.text()))
        return [];
    const { packages } = await _go_mod_js__WEBPACK_IMPORTED_MODULE_2__.goMod.read(beside);
    const absent = packages.filter(({ key, origin }) => origin.kind !== 'toolchain' && !listed.has(key)).map(({ key }) => key);
    return (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .missingGap */ .pk)(source, 'each module that go.mod requires', absent);
}
/** `MODULE VERSION`, `MODULE VERSION => MODULE VERSION`; undefined for a replacement of what is not in the folder, as stand at the end. */
function moduleOf(text, file, line) {
    const words = text.trim().split(/\s+/);
    const arrow = words.indexOf('=>');
    const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
    const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
    if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
    if (version === undefined)
        return undefined;
    const replacement = other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
    return (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePackage */ .vg)({ path, version, line, ...replacement });
}


/***/ }),

/***/ 5449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ addReplacement),
/* harmony export */   iF: () => (/* binding */ readWorkspace),
/* harmony export */   ml: () => (/* binding */ replacementOf)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
// go.work above a module: the modules that lie in folders beside it, and the hashes that its own go.work.sum has.
// https://go.dev/ref/mod#workspaces

/** Folders above a module in which its workspace is looked for. */
const maxFolders = 20;
function readWorkspace(source) {
    for (let steps = 0; steps < maxFolders; steps++) {
        const above = '../'.repeat(steps);
        const file = source.beside(`${above}go.work`);
        if (file === undefined)
            continue;
        const lines = Array.from((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(file), ({ text }) => text.replace(/\/\/.*$/, '').trim());
        const folders = lines.map((line) => line.replace(/^use\s+/, '')).filter((line) => /^"?\.{1,2}(?:\/|"?$)/.test(line));
        return {
            modules: new Set(folders.flatMap((folder) => modulePath(source.beside(`${above}${folder.replaceAll('"', '')}/go.mod`)))),
            hashed: hashesOf(source.beside(`${above}go.work.sum`)),
            replacements: replacementsIn(lines, above),
        };
    }
    return { modules: new Set(), hashed: new Set(), replacements: new Map() };
}
/** `replace MODULE [VERSION] => MODULE VERSION`, on a line of its own or in a block. */
function replacementsIn(lines, above) {
    const found = new Map();
    let inBlock = false;
    for (const line of lines) {
        if (/^replace\s*\($/.test(line))
            inBlock = true;
        else if (line === ')')
            inBlock = false;
        else if (inBlock || line.startsWith('replace'))
            addReplacement(found, line
                .replace(/^replace\s+/, '')
                .split(/\s+/)
                .map(unquoted));
    }
    // A folder is relative to the workspace, and here to the module.
    return new Map([...found].map(([name, one]) => [name, /^\.{1,2}(?:\/|$)/.test(one.path) ? { ...one, path: above + one.path } : one]));
}
function unquoted(word) {
    return word.replace(/^(["`])(.*)\1$/, '$2');
}
/** The words of one replacement; whether they are one. */
function addReplacement(found, words) {
    const arrow = words.indexOf('=>');
    const [from, version] = words.slice(0, arrow);
    const [path, to] = words.slice(arrow + 1);
    if (arrow < 1 || from === undefined || path === undefined)
        return false;
    found.set(version === undefined ? from : `${from}@${version}`, { path, ...(to === undefined ? {} : { version: to }) });
    return true;
}
/** What is built in place of a module in a version. */
function replacementOf(found, path, version) {
    return found.get(`${path}@${version}`) ?? found.get(path);
}
function modulePath(file) {
    const path = /^module\s+"?([^\s"]{1,500})/m.exec(file?.text() ?? '')?.[1];
    return path === undefined ? [] : [path];
}
function hashesOf(file) {
    const words = file === undefined ? [] : Array.from((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(file), ({ text }) => text.split(/\s+/));
    return new Set(words.map(([path = '', version = '']) => `${path} ${version.replace(/\/go\.mod$/, '')}`));
}


/***/ })

};
;