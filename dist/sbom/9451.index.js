"use strict";
exports.id = 9451;
exports.ids = [9451];
exports.modules = {

/***/ 7985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var mayBeExecutable = (function mayBeExecutable(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (!name.slice(1).includes('.') || /\.(?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\d[\w-]{0,40}|amd64|arm64|x86_64)$/i.test(name));
});
var isExecutable = (function isExecutable(bytes) {
    if (bytes.length < 64)
        return false;
    const magic = bytes.readUInt32BE(0);
    return magic === 0x7f454c46 || bytes.readUInt16BE(0) === 0x4d5a || machMagics.has(magic) || magic === fatMagic;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Vl: () => (/* binding */ mayBeExecutable),
/* harmony export */   pK: () => (/* binding */ readExecutable)
/* harmony export */ });
// Sections of executables (ELF, PE, Mach-O), as far as what compilers leave in them is read: names, places in the file and in memory.
// ELF: gABI chapters 4 and 5; PE: learn.microsoft.com/windows/win32/debug/pe-format; Mach-O: <mach-o/loader.h>.
/** Files that may be executables: no ending, that of a program or library, or the tail of a version or platform. */

/** Whether the first bytes are those of an executable. */

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

/***/ 9451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var vetted = (function vetted(manifest, path) {
    const gaps = [];
    const packages = (0,origin/* mappedWhere */.nT)(manifest.packages, (entry) => vettedPackage(entry, path, gaps));
    if (gaps.length === 0)
        return manifest;
    const more = gaps.length - maxTold;
    return {
        ...manifest,
        packages,
        gaps: [...(manifest.gaps ?? []), ...gaps.slice(0, maxTold), ...(more > 0 ? [{ detail: `and ${more} more of that kind` }] : [])],
    };
});
var vettedPackage = (function vettedPackage(entry, path, gaps) {
    if (isOrdinary(entry) && !hasDamage(entry.hashes))
        return entry;
    const { identity, version, origin, line } = entry;
    const tell = (detail, told = false) => {
        gaps.push({ ...(line === undefined ? {} : { line }), detail, ...(told ? { told: true } : {}) });
    };
    const written = `${identity.namespace ?? ''}/${identity.name} ${version ?? ''}`;
    if ((origin.kind === 'own' || origin.kind === 'file') && leadsOut(path, origin.path))
        tell(`${(0,errors/* printable */.g$)(written).slice(0, 100)} lies outside the checkout at ${(0,errors/* printable */.g$)(origin.path).slice(0, 100)}, and is not read`, true);
    const shown = (0,errors/* printable */.g$)(written);
    if (shown !== written) {
        tell(`expected a name and a version without characters of control, got "${shown.slice(0, 120)}"`);
        return printablePackage(entry);
    }
    // pnpm's keys of version 6 in a lock that says 9 begin so; no name of npm does.
    if (identity.type === 'npm' && identity.namespace === undefined && identity.name.startsWith('/'))
        tell(`expected the name of a package, got "${identity.name.slice(0, 100)}"`);
    const kept = hasDamage(entry.hashes) ? withoutDamage(entry, entry.hashes, (detail) => tell(detail, true)) : entry;
    if (version === '') {
        tell(`expected a version of ${identity.name.slice(0, 100)}, got empty text`);
        const { version: _, ...rest } = kept;
        return rest;
    }
    if (version === undefined || origin.kind !== 'registry' || freeVersions.has(identity.type) || !range.test(version))
        return kept;
    tell(`expected an exact version of ${identity.name.slice(0, 100)}, got "${version.slice(0, 100)}"`);
    const { version: _, ...rest } = kept;
    return { ...rest, declared: version };
});
var hasDamage = (function hasDamage(hashes) {
    if (hashes !== undefined)
        for (let at = 0; at < hashes.length; at++)
            if ((0,src_hashes/* isDamagedHash */.ui)(hashes[at]))
                return true;
    return false;
});
var isOrdinary = (function isOrdinary({ origin, identity: { namespace, name }, version }) {
    return (origin.kind === 'registry' &&
        version !== undefined &&
        ordinaryVersion.test(version) &&
        ordinaryName.test(name) &&
        (namespace === undefined || ordinaryName.test(namespace)));
});
var leadsOut = (function leadsOut(file, path) {
    if (!path.startsWith('..'))
        return false;
    let depth = file.split('/').length - 1;
    for (const part of path.split(/[\\/]/)) {
        if (part === '..')
            depth--;
        else if (part !== '.' && part !== '')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
});
var partsOf = (function partsOf(inner) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const match of inner.matchAll(/"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[()[\]{},]/g)) {
        const mark = match[0];
        if ('([{'.includes(mark))
            depth++;
        else if (')]}'.includes(mark))
            depth--;
        else if (mark === ',' && depth === 0) {
            parts.push(inner.slice(from, match.index));
            from = match.index + 1;
        }
    }
    return [...parts, inner.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
});
var subjectOf = (function subjectOf(identity, version, more = {}) {
    if (identity === undefined)
        return {};
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
});
var imageOf = (function imageOf(text, key, line) {
    let reference;
    try {
        reference = (0,src_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO)
            return undefined;
        throw error;
    }
    const { registry, repository, tag, digest } = reference;
    const isHub = registry === 'docker.io';
    const parts = (isHub ? repository.replace(/^library\//, '') : repository).split('/');
    const name = parts.pop();
    const qualifiers = {
        ...(isHub ? {} : { repository_url: registry }),
        // The digest is the version; the tag says what was meant by it.
        ...(digest === undefined || tag === undefined ? {} : { tag }),
    };
    return {
        key,
        identity: { type: 'docker', name, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }), qualifiers },
        version: (digest ?? tag),
        origin: { kind: 'registry', registry },
        line,
    };
});
var dockerfile_read = (function dockerfile_read(source) {
    const document = (0,parse/* parseDockerfile */.Ai)(source.text());
    if (document.stages.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.problems[0]?.line ?? 1, 'expected an instruction FROM, got none');
    const globals = (0,expand/* globalScope */.gm)(document);
    const uses = document.stages.flatMap((stage, index) => {
        const { image, line } = stage.from;
        if (image === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected the name of an image after FROM, got none');
        // What only earlier stages build on is left behind with them.
        const scope = isShipped(stage, document) ? 'required' : 'development';
        const base = stage.parent === undefined ? [{ image: image.value, line, scope }] : [];
        return [...base, ...imagesIn(stage, document.stages.slice(0, index))];
    });
    const frontend = document.directives.find(({ name }) => name === 'syntax');
    const syntax = frontend === undefined ? [] : [{ image: frontend.value, line: frontend.line, scope: 'development' }];
    const named = document.stages.flatMap(({ name }) => name?.toLowerCase() ?? []);
    const expanded = (text) => (0,expand/* expand */.fT)(text, globals, document.escape);
    const images = uses.filter(({ image }) => {
        if (!image.includes('$'))
            return true;
        // With the file's own values a name is known; only what a build puts in leaves open which stage of a family it is.
        const known = expanded(image)?.toLowerCase();
        return !named.some((name) => (known === undefined ? mayName(image, name) : known === name));
    });
    const found = manifestOf(source.path, [...images, ...syntax], expanded);
    // Only a word that is no instruction may have been a FROM; templates are filled in before they are Dockerfiles.
    const isTemplate = /<%|\{\{/.test(source.text());
    const mistakes = document.problems
        .filter(({ kind }) => !isTemplate && kind === 'unknown-instruction')
        .map(({ line, message }) => ({ line, detail: message }));
    return { ...found, gaps: [...(found.gaps ?? []), ...mistakes] };
});
var imagesIn = (function imagesIn({ instructions }, before) {
    const names = new Set(before.map(({ name }) => name?.toLowerCase()));
    return instructions.flatMap((instruction) => dockerfile_sourcesOf(instruction)
        .filter((from) => !/^\d{1,4}$/.test(from) && !names.has(from.toLowerCase()))
        .map((image) => ({ image, line: instruction.line, scope: instruction.keyword === 'COPY' ? 'required' : 'development' })));
});
var dockerfile_sourcesOf = (function dockerfile_sourcesOf({ keyword, flags }) {
    return flags.flatMap(({ name, value = '' }) => {
        if (keyword === 'COPY' && name.toLowerCase() === 'from')
            return [value];
        if (keyword !== 'RUN' || name.toLowerCase() !== 'mount')
            return [];
        return value.split(',').flatMap((part) => /^from=(.{1,700})$/.exec(part)?.[1] ?? []);
    });
});
var manifestOf = (function manifestOf(path, uses, expanded) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { image, line, scope }] of uses.entries()) {
        const text = expanded(image);
        if (text?.toLowerCase() === 'scratch')
            continue;
        const entry = text === undefined ? undefined : imageOf(text, `${index}:${text}`, line);
        if (entry === undefined && !image.includes('$'))
            throw (0,src_reader/* invalid */.Gq)(path, line, `expected the name of an image, got "${quotedReference(image)}"`);
        if (entry === undefined)
            gaps.push({ line, detail: `the image ${image.slice(0, 100)} is not known before the build` });
        else {
            packages.push(entry);
            roots.push({ to: entry.key, scope });
        }
    }
    return { packages, roots, graph: 'unknown', gaps };
});
var withinBounds = (function withinBounds(manifest, { path }) {
    const { length } = manifest.packages;
    if (length <= mostPackages)
        return manifest;
    throw (0,src_reader/* invalid */.Gq)(path, undefined, `expected at most ${mostPackages} packages in one file, got ${length}`);
});
var withUnread = (function withUnread(manifest, { unread }) {
    if (unread.size === 0)
        return manifest;
    const gaps = [...unread].map(([file, { message, where: { line }, },]) => ({
        detail: `${file.slice(0, 200)}, which belongs to it, cannot be read: ${line === undefined ? '' : `line ${line}: `}${message}`,
    }));
    return { ...manifest, gaps: [...(manifest.gaps ?? []), ...gaps] };
});
var readers_indexed = (function readers_indexed(keysOf) {
    const found = new Map();
    for (const reader of readers)
        for (const key of keysOf(reader.matches) ?? [])
            found.set(key, [...(found.get(key) ?? readers_none), reader]);
    return found;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers),
  readersOf: () => (/* binding */ readersOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origin.js
var origin = __webpack_require__(7318);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var src_reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/vet.js
// What no reader lets through, whichever it is: names that show themselves as others, ranges in the place of versions, digests cut short.



/** Places told of one file; more are counted. */
const maxTold = 20;
/** Ecosystems whose references are names that people choose, and no versions of an order. */
const freeVersions = new Set(['brew', 'docker', 'oci', 'github', 'githubactions', 'generic']);
const range = /^[\^~<>=!*|]|[\s,|]|:\/\//;
/**
 * The same manifest with its gaps: characters of control and of direction in a name or version are written out, a range or an address
 * where a version must stand is a declared range, and what is no whole digest is left out. @param path the file's own, from the workspace.
 */


/** The package is known all the same; that nothing holds its bytes is a finding. */
function withoutDamage(entry, hashes, tell) {
    tell(`expected the whole ${hashes.find(src_hashes/* isDamagedHash */.ui)?.algorithm} digest of ${entry.identity.name.slice(0, 100)}, got another text`);
    const whole = hashes.filter((hash) => !(0,src_hashes/* isDamagedHash */.ui)(hash));
    return { ...entry, hashes: whole, ...(whole.length === 0 ? { unhashed: true } : {}) };
}
/** By an index: nearly every package has one hash or none. */

/** What a registry's package looks like where there is nothing to tell of it, as of nearly all: letters, digits and the marks of versions. */
const ordinaryName = /^[\w@][\w.-]*$/;
const ordinaryVersion = /^\d[\w.+-]*$/;

function printablePackage({ identity, version, ...rest }) {
    const { namespace, name } = identity;
    return {
        ...rest,
        identity: { ...identity, ...(namespace === undefined ? {} : { namespace: (0,errors/* printable */.g$)(namespace) }), name: (0,errors/* printable */.g$)(name) },
        ...(version === undefined ? {} : { version: (0,errors/* printable */.g$)(version) }),
    };
}
/** Whether a path relative to a file's folder leaves the workspace. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origins.js
var origins = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/program.js
// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

/** Nobody writes more of one by hand. */
const maxLength = 5 * 1024 * 1024;
/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @param text without comments, where the language has them over several lines.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
function programText(source, begins, language, text = source.text()) {
    if (text.length > maxLength)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
    if ((0,src_reader/* isOther */.bv)(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
    return text;
}
const quotes = new Set(['"""', "'''", '"', "'"]);
/**
 * The text with its comments blanked, each letter where it was: a mark within a text in quotes begins none. A text in quotes that does not
 * end on its line ends there, but for those in three.
 */
function withoutComments(text, { line, block }) {
    const start = line === '#' ? /"""|'''|"|'|#/g : block === true ? /"""|'''|"|'|\/\/|\/\*/g : /"""|'''|"|'|\/\//g;
    const kept = [];
    let from = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        const mark = match[0];
        const at = match.index;
        const end = quotes.has(mark) ? endOfText(text, at, mark) : mark === '/*' ? after(text, '*/', at + 2) : before(text, '\n', at);
        if (!quotes.has(mark)) {
            kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            from = end;
        }
        start.lastIndex = end;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function endOfText(text, start, mark) {
    if (mark.length === 3)
        return after(text, mark, start + 3);
    for (let at = start + 1; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === mark)
            return at + 1;
        else if (letter === '\n')
            return at;
    }
    return text.length;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function before(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
}
/**
 * What stands between a bracket and the one that closes it; undefined where none does.
 * @param open offset of the bracket. @param most letters that are looked at.
 */
function between(text, open, most = text.length) {
    let depth = 0;
    const marks = /"""|'''|["'()[\]{}]/g;
    marks.lastIndex = open;
    for (let match = marks.exec(text); match !== null && match.index <= open + most; match = marks.exec(text)) {
        const mark = match[0];
        if (quotes.has(mark)) {
            marks.lastIndex = endOfText(text, match.index, mark);
            continue;
        }
        depth += '([{'.includes(mark) ? 1 : -1;
        if (depth === 0)
            return text.slice(open + 1, match.index);
    }
    return undefined;
}
/**
 * Where an opening matches, which ends with a bracket, and what stands in that; undefined where nothing closes it. What stands within
 * another is that one's: each letter is looked at once.
 */
function* bracketsOf(text, opening) {
    let end = 0;
    for (const match of text.matchAll(opening)) {
        if (match.index < end)
            continue;
        const start = match.index + match[0].length;
        const inner = between(text, start - 1);
        end = start + (inner ?? text).length;
        yield { match, start, inner };
    }
}
/** Values between commas outside of brackets and quotes. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/wishes.js
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
function packageOf({ identity, range, version, origin = origins/* registry */.u5, line, alias }, index) {
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/bazel/module-bazel.js
// MODULE.bazel of Bazel: the modules that `bazel_dep` asks for. Of each Bazel takes the highest version that any module asks for, so that
// this is a wish, unless an override fixes it. https://bazel.build/rules/lib/globals/module





const bazelModule = {
    id: 'bazel-module',
    title: 'MODULE.bazel',
    matches: (path) => /(?:^|\/)(?:[\w.-]{1,100}\.)?MODULE\.bazel$/.test(path),
    read,
};
const statement = /^(?:bazel_dep|module|(?:single_version|git|archive|local_path)_override)[ \t]*\(/gm;
function read(source) {
    const calls = callsOf(source);
    const overrides = new Map();
    for (const call of calls)
        if (call.kind.endsWith('_override'))
            overrides.set(call.option('module_name') ?? '', call);
    const computed = [];
    const wishes = calls.flatMap((call) => {
        if (call.kind !== 'bazel_dep')
            return [];
        const name = call.option('name');
        if (name === undefined) {
            computed.push(call.line);
            return [];
        }
        const override = overrides.get(name);
        const origin = override === undefined ? undefined : originOf(override);
        return [
            {
                identity: { type: 'bazel', name },
                ...(origin === undefined ? { range: call.option('version'), version: override?.option('version') } : {}),
                origin,
                scope: /\bdev_dependency\s*=\s*True\b/.test(call.text) ? 'development' : 'required',
                line: call.line,
            },
        ];
    });
    const product = calls.find(({ kind }) => kind === 'module');
    const name = product?.option('name');
    return wishList(wishes, {
        ...subjectOf(name === undefined ? undefined : { type: 'bazel', name }, product?.option('version')),
        gaps: allComputed(computed, 'MODULE.bazel'),
    });
}
function callsOf(source) {
    const text = withoutComments(programText(source, /^[a-z_]\w{0,60}[ \t]*[(=]/m, 'a module of Bazel'), { line: '#' });
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    return [...bracketsOf(text, statement)].map(({ match, inner }) => {
        const line = lines.positionAt(match.index).line;
        const kind = match[0].slice(0, -1).trim();
        if (inner === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected the end of \`${kind}(\`, got the end of the file`);
        return {
            kind,
            line,
            text: inner,
            option: (name) => new RegExp(String.raw `\b${name}\s*=\s*["']([^"'\\\n]{1,500})["']`).exec(inner)?.[1],
        };
    });
}
function originOf(call) {
    if (call.kind === 'git_override') {
        const commit = call.option('commit') ?? call.option('tag') ?? call.option('branch');
        return (0,origins/* gitOrigin */.Xf)(call.option('remote') ?? '', commit);
    }
    if (call.kind === 'local_path_override')
        return { kind: 'file', path: call.option('path') ?? '' };
    const url = /\burls?\s*=\s*\[?\s*["']([^"'\n]{1,500})["']/.exec(call.text)?.[1];
    return call.kind === 'archive_override' ? { kind: 'url', url: url ?? '' } : undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/not-locked.js
var not_locked = __webpack_require__(7366);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/brew/brewfile.js
// Brewfile of Homebrew where no lock is beside it: formulae and casks, whose versions are Homebrew's to choose.
// https://docs.brew.sh/Brew-Bundle-and-Brewfile




const brewfile = {
    id: 'brewfile',
    title: 'Brewfile of Homebrew',
    matches: (0,src_reader/* named */.KT)('Brewfile'),
    recognises: (source) => source.beside('Brewfile.lock.json') === undefined,
    read: brewfile_read,
};
function brewfile_read(source) {
    const wishes = [];
    const computed = [];
    for (const { line, number } of (0,not_locked/* programLines */.ef)(programText(source, /^[ \t]*(?:brew|cask|tap|mas|vscode|whalebrew|cask_args)\b/m, 'a Brewfile'))) {
        if (!/^(?:brew|cask)\b/.test(line))
            continue;
        const name = /^(?:brew|cask)[ (]\s*["']([\w.+@/-]{1,200})["']/.exec(line)?.[1];
        if (name === undefined)
            computed.push(number);
        else {
            const slash = name.lastIndexOf('/');
            const identity = { type: 'brew', name: name.slice(slash + 1), ...(slash < 0 ? {} : { namespace: name.slice(0, slash) }) };
            // What a developer's machine has.
            wishes.push({ identity, scope: 'development', line: number });
        }
    }
    return wishList(wishes, { gaps: allComputed(computed, 'Brewfile') });
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/brew/brewfile-lock.js
// Brewfile.lock.json of Homebrew's bundle: formulae and casks with the versions that it installed.


const brewfileLock = {
    id: 'brewfile-lock',
    title: 'Brewfile.lock.json of Homebrew',
    matches: (0,src_reader/* named */.KT)('Brewfile.lock.json'),
    read: brewfile_lock_read,
};
function brewfile_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const entries = document.fields((0,shape/* own */.ZV)(document.root, 'entries'), ['entries']);
    if (entries === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `entries`, got none');
    const packages = ['brew', 'cask'].flatMap((kind) => {
        const table = document.fields((0,shape/* own */.ZV)(entries, kind), ['entries', kind]) ?? {};
        return Object.keys(table).map((name) => {
            const path = ['entries', kind, name];
            const entry = document.fields(table[name], path);
            const parts = name.split('/');
            const bare = parts.pop();
            return {
                key: `${kind}:${name}`,
                identity: { type: 'brew', name: bare, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }) },
                version: document.needed((0,shape/* own */.ZV)(entry, 'version'), [...path, 'version']),
                origin: { kind: 'registry' },
                ...(0,shape/* lineOf */.cA)(document, path),
            };
        });
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'development' })), graph: 'unknown' };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/json.js + 1 modules
var json = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/binary.js
var binary = __webpack_require__(7985);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/auditable.js
// What cargo-auditable leaves in a Rust binary: its dependencies as compressed JSON in a section of their own.
// https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md





const sectionName = '.dep-v0';
/** What the section may grow to; real ones stay below one megabyte. */
const maxInflated = 64 * 1024 * 1024;
const cargoAuditable = {
    id: 'cargo-auditable',
    title: 'dependency list of a Rust binary',
    binary: true,
    matches: binary/* mayBeExecutable */.Vl,
    recognises: ({ bytes }) => (0,binary/* isExecutable */.TV)(bytes) && (0,binary/* readExecutable */.pK)(bytes)?.sections.some(({ name }) => name === sectionName) === true,
    read: auditable_read,
};
function auditable_read(source) {
    const document = (0,shape/* shape */.cW)(source.path, (0,json/* parseJson */.q)(inflated(source), source.path));
    const list = document.list((0,shape/* own */.ZV)(document.root, 'packages'), ['packages']);
    const found = list.map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path);
        const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), path);
        const version = document.needed((0,shape/* own */.ZV)(fields, 'version'), path);
        const wanted = document.list((0,shape/* own */.ZV)(fields, 'dependencies'), path).map((to) => {
            if (typeof to !== 'number' || list[to] === undefined)
                throw (0,src_reader/* invalid */.Gq)(source.path, undefined, `expected ${name.slice(0, 80)} to need packages of the list`);
            return { to: String(to), scope: 'required' };
        });
        const isRoot = (0,shape/* own */.ZV)(fields, 'root') === true;
        const entry = {
            key: String(index),
            identity: { type: 'cargo', name },
            version,
            origin: isRoot ? { kind: 'own', path: name } : auditable_originOf(document.text((0,shape/* own */.ZV)(fields, 'source'), path) ?? '', name),
            dependencies: wanted,
        };
        return { entry, isRoot, isBuild: (0,shape/* own */.ZV)(fields, 'kind') === 'build' };
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
    const section = (0,binary/* readExecutable */.pK)(source.bytes)?.sections.find(({ name }) => name === sectionName);
    try {
        if (section === undefined)
            throw new RangeError('no section');
        return (0,external_node_zlib_.inflateSync)((0,binary/* contentOf */.$E)(source.bytes, section), { maxOutputLength: maxInflated }).toString('utf8');
    }
    catch (error) {
        throw (0,src_reader/* invalid */.Gq)(source.path, undefined, error.code === 'ERR_BUFFER_TOO_LARGE'
            ? `expected the section ${sectionName} to hold at most ${maxInflated} bytes`
            : `expected the section ${sectionName} to hold compressed JSON; it is cut off or damaged`);
    }
}
function auditable_originOf(source, name) {
    if (source === 'crates.io' || source === 'crates-io')
        return { kind: 'registry' };
    if (source === 'local')
        return { kind: 'own', path: name };
    // `git` and `registry` do not say which: without a purl it is at least no package of crates.io.
    return { kind: 'file', path: source };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/ranges.js
var npm_ranges = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/licence.js
var src_licence = __webpack_require__(1901);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/declared-scopes.js
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
    const written = (0,shape/* own */.ZV)(workspace, 'exclude');
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
        return file === undefined ? undefined : (await (0,shape/* tomlShape */.Qe)(file)).root;
    }
    catch (error) {
        (0,src_reader/* tellUnread */.xc)(lock, error);
        return undefined;
    }
}
/** An expression of SPDX; in older manifests a slash stands for OR. @param root the manifest that has the workspace's own table. */
function cargoLicence(manifest, root) {
    const written = (0,shape/* own */.ZV)(tableAt(manifest, 'package'), 'license');
    const shared = (0,shape/* isFields */.Ce)(written) && (0,shape/* own */.ZV)(written, 'workspace') === true;
    const text = shared ? (0,shape/* own */.ZV)(tableAt(tableAt(root, 'workspace'), 'package'), 'license') : written;
    return typeof text === 'string' ? (0,src_licence/* licensed */.aO)(text.replace(/\s*\/\s*/g, ' OR ')) : {};
}
function nameOf(manifest) {
    const name = (0,shape/* own */.ZV)(tableAt(manifest, 'package'), 'name');
    return typeof name === 'string' ? name : undefined;
}
function tableAt(fields, key) {
    const value = (0,shape/* own */.ZV)(fields, key);
    return (0,shape/* isFields */.Ce)(value) ? value : undefined;
}
const sections = ['dev-dependencies', 'build-dependencies', 'dependencies'];
/** What a crate asks for, the strongest way of asking last. */
function declaredIn(manifest, folder, shared) {
    const targets = Object.values(tableAt(manifest, 'target') ?? {}).filter(shape/* isFields */.Ce);
    const all = [manifest, ...targets].flatMap((table) => dependenciesIn(table, folder, sections));
    const ofWorkspace = new Map(shared.map(({ key, name, range }) => [key, { name, range }]));
    const strength = ['development', 'optional', 'required'];
    return all
        .map((one) => (one.fromWorkspace ? { ...one, ...ofWorkspace.get(one.key) } : one))
        .sort((a, b) => strength.indexOf(a.scope) - strength.indexOf(b.scope));
}
function dependenciesIn(table, folder, names) {
    return names.flatMap((section) => Object.entries(tableAt(table, section) ?? {}).map(([key, value]) => declared(key, (0,shape/* isFields */.Ce)(value) ? value : { version: value }, folder, section)));
}
/** @param fields of the dependency: one that is a text alone is its range. */
function declared(key, fields, folder, section) {
    const text = (field) => {
        const value = (0,shape/* own */.ZV)(fields, field);
        return typeof value === 'string' ? value : undefined;
    };
    const path = text('path');
    const scope = (0,shape/* own */.ZV)(fields, 'optional') === true ? 'optional' : 'required';
    return {
        key,
        fromWorkspace: (0,shape/* own */.ZV)(fields, 'workspace') === true,
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
    const members = (0,shape/* own */.ZV)(tableAt(root, 'workspace'), 'members');
    if (!Array.isArray(members))
        return [];
    return members
        .filter((member) => typeof member === 'string')
        .flatMap((member) => (member.endsWith('/*') ? [...names].map((name) => member.slice(0, -1) + name) : [member]));
}

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








const cargoLock = { id: 'cargo-lock', title: 'Cargo.lock', matches: (0,src_reader/* named */.KT)('Cargo.lock'), read: cargo_lock_read };
async function cargo_lock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== undefined && version !== 1 && version !== 2 && version !== 3 && version !== 4)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1 to 4, got ${(0,shape/* shown */.SP)(version)}`);
    const entries = entriesOf(document, source.path);
    // The product is one.
    if (entries.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, undefined, 'expected `[[package]]`, got none');
    const resolve = resolver(entries);
    const scopes = await declaredScopes(source, new Set(entries.filter((entry) => entry.source === undefined).map(({ name }) => name)));
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
        const made = cargo_lock_packageOf(entry, document, wanted);
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
        throw (0,src_reader/* invalid */.Gq)(file, 1, 'expected `[[package]]` tables, got none');
    const seen = new Set();
    return [...(root === undefined ? [] : [{ value: root, path: ['root'] }]), ...all].map(({ value, path }) => {
        const fields = document.fields(value, path) ?? {};
        const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
        const version = document.needed((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
        const source = document.text((0,shape/* own */.ZV)(fields, 'source'), [...path, 'source']);
        const key = `${name} ${version}${source === undefined ? '' : ` (${source})`}`;
        if (seen.has(key))
            throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected each package once, got ${name} ${version} twice`);
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
function cargo_lock_packageOf(entry, document, dependencies) {
    const { name, version, source, fields, path } = entry;
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, 'metadata'), ['metadata']);
    const checksum = (0,shape/* own */.ZV)(fields, 'checksum') ?? (0,shape/* own */.ZV)(metadata, `checksum ${entry.key}`);
    const written = document.text(checksum, [...path, 'checksum']);
    const hashes = written === '<none>' ? [] : (0,src_hashes/* hexHash */.eP)('SHA-256', written);
    if (written === '' || hashes.some(src_hashes/* isDamagedHash */.ui))
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line([...path, 'checksum']), 'expected a checksum of 64 hexadecimal digits');
    const origin = cargo_lock_originOf(source, name);
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
function cargo_lock_originOf(source, name) {
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cargo/cargo-toml.js
// Cargo.toml where no Cargo.lock is beside or above: what it asks for, as declared.




const cargoToml = {
    id: 'cargo-toml',
    title: 'Cargo.toml',
    matches: (0,src_reader/* named */.KT)('Cargo.toml'),
    recognises: (source) => !isLocked(source),
    read: cargo_toml_read,
};
function isLocked({ path, beside }) {
    return Array.from({ length: path.split('/').length }, (_, up) => `${'../'.repeat(up)}Cargo.lock`).some((lock) => beside(lock) !== undefined);
}
const cargo_toml_sections = [
    ['dependencies', 'required'],
    ['build-dependencies', 'required'],
    ['dev-dependencies', 'development'],
];
async function cargo_toml_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const crate = document.fields((0,shape/* own */.ZV)(document.root, 'package'), ['package']);
    if (crate === undefined && (0,shape/* own */.ZV)(document.root, 'workspace') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a table `[package]` or `[workspace]`, got none');
    const targets = document.fields((0,shape/* own */.ZV)(document.root, 'target'), ['target']) ?? {};
    const tables = [
        [document.root, []],
        [document.fields((0,shape/* own */.ZV)(document.root, 'workspace'), ['workspace']), ['workspace']],
        ...Object.keys(targets).map((name) => [document.fields(targets[name], ['target', name]), ['target', name]]),
    ];
    const found = tables.flatMap(([table, path]) => cargo_toml_sections.flatMap(([section, scope]) => Object.entries(document.fields((0,shape/* own */.ZV)(table, section), [...path, section]) ?? {}).flatMap(([name, value]) => {
        const entry = cargo_toml_packageOf(document, name, value, [...path, section, name]);
        const optional = (0,shape/* isFields */.Ce)(value) && (0,shape/* own */.ZV)(value, 'optional') === true;
        return entry === undefined ? [] : [{ entry, scope: optional ? 'optional' : scope }];
    })));
    const name = crate === undefined ? undefined : document.needed((0,shape/* own */.ZV)(crate, 'name'), ['package', 'name']);
    const version = (0,shape/* own */.ZV)(crate, 'version');
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    identity: { type: 'cargo', name },
                    ...(typeof version === 'string' ? { version } : {}),
                    ...cargoLicence(document.root, document.root),
                },
            }),
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function cargo_toml_packageOf(document, name, value, path) {
    const table = typeof value === 'string' ? undefined : document.fields(value, path);
    // The workspace says it, and its own table is read there.
    if ((0,shape/* own */.ZV)(table, 'workspace') === true)
        return undefined;
    const text = (key) => document.text((0,shape/* own */.ZV)(table, key), [...path, key]);
    const real = text('package') ?? name;
    const declared = typeof value === 'string' ? value : text('version');
    const origin = cargo_toml_originOf(text);
    // Cargo takes any other for a range from that version on.
    const exact = /^\s*=\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][0-9A-Za-z.+-]{1,100})?)\s*$/.exec(declared ?? '')?.[1];
    // Cargo refuses it, too.
    if (origin.kind === 'registry' && declared === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a version, \`git\` or \`path\` of ${name.slice(0, 80)}, got none`);
    return {
        key: path.join(' '),
        identity: { type: 'cargo', name: real },
        ...(origin.kind !== 'registry' ? {} : exact === undefined ? { declared: declared } : { version: exact }),
        origin,
        line: document.line(path) ?? 1,
        ...(real === name ? {} : { alias: name }),
    };
}
function cargo_toml_originOf(text) {
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('tag') ?? text('branch');
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    }
    const folder = text('path');
    if (folder !== undefined)
        return { kind: 'file', path: folder };
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/lines.js
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
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/carthage/cartfile-resolved.js
// Cartfile.resolved of Carthage: one line a dependency, by the repository or the list of archives that it comes from.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfileresolved


const cartfileResolved = {
    id: 'cartfile-resolved',
    title: 'Cartfile.resolved of Carthage',
    matches: (0,src_reader/* named */.KT)('Cartfile.resolved'),
    read: cartfile_resolved_read,
};
const entry = /^(github|git|binary)\s+"([^"]{1,500})"\s+"([^"]{1,200})"\s*(?:#.*)?$/;
function cartfile_resolved_read(source) {
    const packages = [...linesOf(source)].flatMap(({ text, number }) => {
        const line = text.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const match = entry.exec(line);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected \`github\`, \`git\` or \`binary\` with what it names and a version, got "${line.slice(0, 80)}"`);
        return [cartfile_resolved_packageOf(match[1], match[2], match[3], number)];
    });
    const versions = new Map();
    for (const { key, version, line } of packages) {
        if (versions.has(key) && versions.get(key) !== version)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected each dependency once, got ${key.slice(0, 100)} twice`);
        versions.set(key, version);
    }
    if (packages.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a dependency, got none');
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function cartfile_resolved_packageOf(kind, place, version, line) {
    return { key: `${kind} ${place}`, ...carthagePlace(kind, place, version), version, line };
}
/** What a dependency is, and where it comes from; @param version a version or what git calls a commit, where one is named. */
function carthagePlace(kind, place, version) {
    const [namespace, name, ...more] = place
        .replace(/^https:\/\/github\.com\//, '')
        .replace(/\.git$/, '')
        .split('/');
    if (kind === 'github' && namespace !== undefined && name !== undefined && more.length === 0)
        return { identity: { type: 'github', namespace, name }, origin: { kind: 'registry' } };
    const identity = {
        type: 'generic',
        name: place
            .replace(/\/+$/, '')
            .split('/')
            .at(-1)
            ?.replace(/\.(?:git|json)$/, '') || place,
    };
    // The list of a binary says where the archive of each version lies.
    if (kind === 'binary')
        return { identity, origin: /^https?:/.test(place) ? { kind: 'url', url: place } : { kind: 'file', path: place } };
    return { identity, origin: { kind: 'git', url: place, ...(version === undefined ? {} : { commit: version }) } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/carthage/cartfile.js
// Cartfile and Cartfile.private of Carthage where no Cartfile.resolved is beside them.
// https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfile




const cartfile = {
    id: 'cartfile',
    title: 'Cartfile of Carthage',
    matches: (0,src_reader/* named */.KT)('Cartfile', 'Cartfile.private'),
    recognises: (source) => source.beside('Cartfile.resolved') === undefined,
    read: (source) => wishList(wishesOf(source)),
};
const cartfile_entry = /^(github|git|binary)\s+"([^"]{1,500})"\s*(?:(==|>=|~>)\s*(\d[\w.+-]{0,100})|"([^"]{1,200})")?\s*(?:#.*)?$/;
function wishesOf(source) {
    const scope = (0,src_reader/* nameOf */.Vb)(source.path) === 'Cartfile' ? 'required' : 'development';
    return [...linesOf(source)].flatMap(({ text, number }) => {
        const line = text.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const match = cartfile_entry.exec(line);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected \`github\`, \`git\` or \`binary\` with what it names, got "${line.slice(0, 80)}"`);
        const [, kind = '', place = '', sign, version, reference] = match;
        const exact = sign === '==' ? version : reference;
        const { identity, origin } = carthagePlace(kind, place, exact);
        return [{ identity, origin, range: version === undefined ? undefined : `${sign} ${version}`, version: exact, scope, line: number }];
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cocoapods/podfile.js
// Podfile of CocoaPods where no lock is beside it: a program, of which the usual lines are read and the others told.
// https://guides.cocoapods.org/syntax/podfile.html#pod





const podfile = {
    id: 'podfile',
    title: 'Podfile of CocoaPods',
    matches: (0,src_reader/* named */.KT)('Podfile'),
    recognises: (source) => source.beside('Podfile.lock') === undefined,
    read: podfile_read,
};
const podfile_statement = /^[ \t]*(?:pod|target|platform|source|use_frameworks|abstract_target|workspace|project|install|require\w*|def|plugin)\b/m;
function podfile_read(source) {
    const wishes = [];
    const computed = [];
    const seen = new Set();
    for (const { line, blocks, number } of (0,not_locked/* programLines */.ef)(programText(source, podfile_statement, 'a Podfile'))) {
        // Functions of frameworks, and pods within a line: `names.each { |name| pod name }`.
        if (/^(?:use_(?!frameworks|modular_headers)\w{1,60}!|podspec|flutter_install\w{0,60}|eval\b)(?:[\s(]|$)|[;{|]\s{0,20}pod[ (]/.test(line))
            computed.push(number);
        if (!/^pod(?:[\s(]|$)/.test(line))
            continue;
        const match = /^pod[ (]\s*["']([\w.+/-]{1,200})["'](?:\s*\))?\s*(?:,\s{0,200}(.{0,1000}))?$/.exec(line);
        if (match === null) {
            computed.push(number);
            continue;
        }
        const [, name = '', options = ''] = match;
        // Several targets may ask for one pod in the same words.
        if (seen.has(`${name} ${options}`))
            continue;
        seen.add(`${name} ${options}`);
        const slash = name.indexOf('/');
        const range = /^["']([^"'\n]{1,100})["']/.exec(options)?.[1];
        const origin = podfile_originOf(options);
        wishes.push({
            identity: slash < 0 ? { type: 'cocoapods', name } : { type: 'cocoapods', name: name.slice(0, slash), subpath: name.slice(slash + 1) },
            ...(origin === undefined ? { range, version: /^=?\s*(\d[\w.+-]{0,100})$/.exec(range ?? '')?.[1] } : {}),
            origin,
            scope: blocks.length > 0 && /Tests?["']\s+do$/.test(blocks.at(-1)) ? 'development' : 'required',
            line: number,
        });
    }
    return wishList(wishes, { gaps: allComputed(computed, 'Podfile') });
}
function podfile_originOf(options) {
    const option = (name) => new RegExp(String.raw `(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(options)?.[1];
    const git = option('git');
    const commit = option('commit') ?? option('tag') ?? option('branch');
    if (git !== undefined)
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    const folder = option('path');
    if (folder !== undefined)
        return (0,origins/* folderOrigin */.BN)(folder);
    const url = option('podspec') ?? option('http');
    return url === undefined ? undefined : /^https?:/.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cocoapods/podfile-lock.js
// Podfile.lock of CocoaPods: pods and their subspecs with what each needs, where some come from, and what the product asks for.




const podfileLock = {
    id: 'podfile-lock',
    title: 'Podfile.lock of CocoaPods',
    // CocoaPods keeps a copy of the lock in the folder that it installs into.
    matches: (0,src_reader/* ending */.K1)(['lock'], (path) => (0,src_reader/* named */.KT)('Podfile.lock')(path) || /(?:^|\/)Pods\/Manifest\.lock$/.test(path)),
    recognises: (source) => source.path.endsWith('Podfile.lock') || source.beside('../Podfile.lock') === undefined,
    read: podfile_lock_read,
};
const none = [];
async function podfile_lock_read(source) {
    const document = await (0,shape/* yamlTable */.cg)(source);
    // Written last, in this order: without them the end is missing. A Podfile that asks for nothing leaves only the last.
    const hasEnd = ['SPEC CHECKSUMS', 'PODFILE CHECKSUM', 'COCOAPODS'].some((key) => document.root.get(key) !== undefined);
    const isCut = !hasEnd || (document.root.get('PODS') !== undefined && (document.root.get('DEPENDENCIES') ?? undefined) === undefined);
    if (isCut && document.root.get('PODS') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `PODS` and `DEPENDENCIES`, got neither');
    const pods = document.list(document.root.get('PODS'), ['PODS']).map((value, index) => podOf(value, index, document, source));
    const external = byPod(document.fields(document.root.get('EXTERNAL SOURCES'), ['EXTERNAL SOURCES']));
    const checkouts = byPod(document.fields(document.root.get('CHECKOUT OPTIONS'), ['CHECKOUT OPTIONS']));
    const checksums = document.fields(document.root.get('SPEC CHECKSUMS'), ['SPEC CHECKSUMS']);
    const sealed = textsBy(checksums);
    const repositories = repositoriesOf(document);
    const emptied = pods.length === 0 ? [] : ['DEPENDENCIES', 'SPEC CHECKSUMS'].filter((key) => isEmptied(document.root.get(key)));
    const roots = new Set(pods.map(({ name }) => podName(name)));
    const known = new Set();
    for (const { name, line } of pods) {
        if (known.has(name))
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `${name.slice(0, 100)} stands twice`);
        known.add(name);
    }
    const edges = (names) => {
        const held = names.filter((name) => known.has(name));
        return held.length === 0 ? none : held.map((to) => ({ to, scope: 'required' }));
    };
    const asked = document.list(document.root.get('DEPENDENCIES'), ['DEPENDENCIES']).map((value, index) => {
        if (typeof value !== 'string')
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['DEPENDENCIES', index]), 'expected the name of a pod');
        return nameBefore(value);
    });
    return {
        packages: pods.map(({ name, version, needs, line }) => {
            const slash = name.indexOf('/');
            const pod = slash < 0 ? name : name.slice(0, slash);
            return {
                key: name,
                identity: slash < 0 ? { type: 'cocoapods', name } : { type: 'cocoapods', name: pod, subpath: name.slice(slash + 1) },
                version,
                origin: podfile_lock_originOf(external.get(pod), checkouts.get(pod), repositories.get(pod)),
                ...sealOf(external.has(pod) ? undefined : sealed.get(pod)),
                ...(line === undefined ? {} : { line }),
                dependencies: edges(needs),
            };
        }),
        ...(document.root.get('DEPENDENCIES') === undefined ? {} : { roots: edges(asked) }),
        graph: 'complete',
        gaps: isCut
            ? [{ detail: 'expected `DEPENDENCIES` and `SPEC CHECKSUMS`' }]
            : [
                ...(0,not_locked/* notHeld */.H7)(
                // What a pod needs on another platform has no entry; what has one, has a checksum of its specification.
                [
                    ...asked.map((name) => ({ name, by: 'the list `DEPENDENCIES`' })),
                    ...(checksums?.keys() ?? []).map((name) => ({ name, by: 'the list `SPEC CHECKSUMS`' })),
                ], (name) => known.has(name) || roots.has(name)),
                ...emptied.map((key) => ({ detail: `expected \`${key}\` of the pods in \`PODS\`, got none` })),
                ...unlocked(source, asked),
            ],
    };
}
/** What is there and holds nothing: where there are pods, something asks for them, and each has a checksum. */
function isEmptied(value) {
    return value === null || (Array.isArray(value) && value.length === 0) || ((0,shape/* isTable */.bI)(value) && value.cells.length === 0);
}
/** What the Podfile asks for by a line of its own, in no block but of targets; subspecs are told by the pod that they are of. */
function unlocked(source, asked) {
    const held = new Set(asked.map(podName));
    const found = [];
    for (const line of (0,not_locked/* plainLines */.y1)((0,not_locked/* textBeside */.WC)(source, 'Podfile') ?? '', (block) => /^(?:abstract_)?target[ (]/.test(block))) {
        const pod = /^pod[ (]\s*["']([\w.+/-]{1,200})["']\s*\)?\s*(?:,(.{0,1000}))?$/.exec(line);
        if (pod !== null && !/\b(?:if|unless)\b|[?,]$/.test(pod[2] ?? ''))
            found.push(podName(pod[1]));
    }
    return (0,not_locked/* notLocked */.Eb)(found, (name) => held.has(name), 'Podfile');
}
/** Of the specification, which a repository keeps as it is; one of the product's own is written as work goes on. */
function sealOf(checksum) {
    return checksum === undefined ? {} : { seal: `specification:${checksum}` };
}
function podName(name) {
    const slash = name.indexOf('/');
    return slash < 0 ? name : name.slice(0, slash);
}
/** `Name (1.0)`, or that as the only key of an object whose value lists what it needs. */
function podOf(value, index, document, source) {
    const line = document.line(['PODS', index]);
    const keys = (0,shape/* isTable */.bI)(value) ? value.keys() : [];
    const text = typeof value === 'string' ? value : keys.length === 1 ? keys[0] : '';
    const match = /^(\S.{0,300}?) \(([^()]{1,100})\)$/.exec(text);
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected \`Name (version)\`, got "${text.slice(0, 80)}"`);
    const needs = (0,shape/* isTable */.bI)(value) ? document.list(value.get(text), ['PODS', index]) : none;
    return {
        name: match[1],
        version: match[2],
        needs: needs.length === 0
            ? none
            : needs.map((need) => {
                if (typeof need !== 'string')
                    throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected the names of pods that it needs');
                return nameBefore(need);
            }),
        line,
    };
}
/** ``Name (= 1.0)``, ``Name (from `url`)``. */
function nameBefore(text) {
    const bracket = text.indexOf(' (');
    return bracket < 0 ? text : text.slice(0, bracket);
}
function byPod(list) {
    const found = new Map();
    const cells = list?.cells ?? [];
    for (let at = 0; at < cells.length; at += 2) {
        const value = cells[at + 1];
        if ((0,shape/* isTable */.bI)(value))
            found.set(cells[at], value);
    }
    return found;
}
/** A table is looked through from its start each time: not once for each pod. */
function textsBy(list) {
    const found = new Map();
    const cells = list?.cells ?? [];
    for (let at = 0; at < cells.length; at += 2) {
        const value = cells[at + 1];
        if (typeof value === 'string')
            found.set(cells[at], value);
    }
    return found;
}
/** Addresses of the public repository of specifications, which every installation has. */
const publicRepository = /^(?:trunk|master|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/cocoapods\/specs(?:\.git)?)$/i;
/** The repository from which each pod's specification was taken, where it is not the public one. */
function repositoriesOf(document) {
    const repositories = document.fields(document.root.get('SPEC REPOS'), ['SPEC REPOS']);
    const found = new Map();
    for (const address of repositories?.keys() ?? []) {
        const pods = document.list(repositories?.get(address), ['SPEC REPOS', address]);
        if (publicRepository.test(address))
            continue;
        const origin = { kind: 'registry', registry: address };
        for (const pod of pods)
            if (typeof pod === 'string')
                found.set(pod, origin);
    }
    return found;
}
/** Keys are Ruby symbols: `:git`. The checkout has the commit, where the Podfile names a branch or tag. */
function podfile_lock_originOf(external, checkout, repository) {
    const text = (name) => {
        const value = checkout?.get(name) ?? external?.get(name);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text(':git');
    const commit = text(':commit') ?? text(':tag');
    if (git !== undefined)
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    const path = text(':path');
    if (path !== undefined)
        return (0,origins/* folderOrigin */.BN)(path);
    const url = text(':http') ?? text(':podspec') ?? text(':svn') ?? text(':hg');
    if (url !== undefined)
        return /^[a-z+]{2,10}:\/\//.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
    return repository ?? origins/* registry */.u5;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/roots.js
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/composer/composer-lock.js
// composer.lock and vendor/composer/installed.json of Composer (https://getcomposer.org/schema.json describes the packages in them).









const composerLock = { id: 'composer-lock', title: 'composer.lock', matches: (0,src_reader/* named */.KT)('composer.lock'), read: composer_lock_read };
const composerInstalled = {
    id: 'composer-installed',
    title: 'installed.json of Composer',
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => /(?:^|\/)composer\/installed\.json$/.test(path)),
    read: readInstalled,
};
/** Packages that stand for one name. */
const maxGivers = 200;
function composer_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'packages')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['packages']), 'expected the list `packages`');
    const listed = [...composer_lock_entriesOf(document, 'packages', () => false), ...composer_lock_entriesOf(document, 'packages-dev', () => true)];
    const packages = packagesOf(listed, document, source.path);
    return {
        ...productOf(source),
        packages,
        roots: askedFor(source, packages, listed, document),
        graph: 'complete',
        gaps: composer_lock_unlocked(source, listed, document),
    };
}
/** What composer.json beside the lock calls the product; the lock itself names none. */
function productOf(source) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return {};
    const { root } = (0,shape/* shape */.cW)(manifest.path, (0,json/* parseJson */.q)(manifest.text(), manifest.path));
    const [name, version] = [(0,shape/* own */.ZV)(root, 'name'), (0,shape/* own */.ZV)(root, 'version')];
    if (typeof name !== 'string' || name === '')
        return {};
    return {
        subject: {
            name,
            identity: composerIdentity(name),
            ...(typeof version === 'string' && version !== '' ? { version } : {}),
            ...(0,src_licence/* licensed */.aO)((0,shape/* own */.ZV)(root, 'license')),
            ...(0,makers/* makers */.uy)(...(0,makers/* people */.c0)((0,shape/* own */.ZV)(root, 'authors'))),
        },
    };
}
function composerIdentity(name) {
    const slash = name.indexOf('/');
    return { type: 'composer', ...(slash < 0 ? { name } : { namespace: name.slice(0, slash), name: name.slice(slash + 1) }) };
}
/** What composer.json or a package asks for and no package is, replaces or provides; names without a vendor are of the platform. */
function composer_lock_unlocked(source, listed, document) {
    const manifest = source.beside('composer.json');
    const root = manifest === undefined ? {} : (0,shape/* shape */.cW)(manifest.path, (0,json/* parseJson */.q)(manifest.text(), manifest.path)).root;
    const namesIn = (fields, list) => {
        const value = (0,shape/* own */.ZV)(fields, list);
        return (0,shape/* isFields */.Ce)(value) ? Object.keys(value).map((name) => name.toLowerCase()) : [];
    };
    const given = listed.flatMap(({ entry }) => [...namesIn(entry, 'replace'), ...namesIn(entry, 'provide')]);
    const held = new Set([
        ...listed.map(({ entry }) => String((0,shape/* own */.ZV)(entry, 'name')).toLowerCase()),
        ...given,
        ...namesIn(root, 'replace'),
        ...namesIn(root, 'provide'),
    ]);
    const asked = [...namesIn(root, 'require'), ...namesIn(root, 'require-dev')].filter((name) => name.includes('/'));
    const needs = listed.flatMap(({ entry, path }) => namesIn(entry, 'require')
        .filter((name) => name.includes('/'))
        .map((name) => ({ name, by: String((0,shape/* own */.ZV)(entry, 'name')), line: document.line(path) })));
    return [...(0,not_locked/* notLocked */.Eb)(asked, (name) => held.has(name), 'composer.json'), ...(0,not_locked/* notHeld */.H7)(needs, (name) => held.has(name))];
}
function readInstalled(source) {
    const parsed = (0,json/* parseJson */.q)(source.text(), source.path);
    // Composer 1 wrote the bare list.
    const value = Array.isArray(parsed.value) ? { packages: parsed.value } : parsed.value;
    const lineAt = (path) => parsed.lineOf(Array.isArray(parsed.value) ? path.slice(1) : path);
    const document = (0,shape/* shape */.cW)(source.path, { value, lineOf: lineAt });
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'packages')))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the list `packages`');
    const development = new Set(document.list((0,shape/* own */.ZV)(document.root, 'dev-package-names'), ['dev-package-names']));
    const listed = composer_lock_entriesOf(document, 'packages', (name) => development.has(name));
    const packages = packagesOf(listed, document, source.path);
    return { packages, roots: undemandedRoots(packages, scopeBy(listed, document)), graph: 'complete' };
}
function composer_lock_entriesOf(document, list, development) {
    return document.list((0,shape/* own */.ZV)(document.root, list), [list]).map((value, index) => {
        const entry = document.fields(value, [list, index]) ?? {};
        return { entry, path: [list, index], development: development((0,shape/* own */.ZV)(entry, 'name')) };
    });
}
function packagesOf(listed, document, file) {
    /** Who gives a name: the package itself, or another that replaces or provides it. */
    const givers = new Map();
    const give = (name, key, path) => {
        const list = givers.get(name) ?? [];
        list.push(key);
        if (list.length > maxGivers)
            throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected at most ${maxGivers} packages that provide ${name.slice(0, 60)}`);
        givers.set(name, list);
    };
    const seen = new Set();
    for (const { entry, path } of listed) {
        const key = document.needed((0,shape/* own */.ZV)(entry, 'name'), path).toLowerCase();
        if (seen.has(key))
            throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        give(key, key, path);
        for (const list of ['replace', 'provide']) {
            const names = (0,shape/* own */.ZV)(entry, list);
            if ((0,shape/* isFields */.Ce)(names))
                for (const name of Object.keys(names))
                    give(name.toLowerCase(), key, path);
        }
    }
    return listed.map(({ entry, path }) => composer_lock_packageOf(entry, path, document, givers));
}
function composer_lock_packageOf(entry, path, document, givers) {
    const name = document.needed((0,shape/* own */.ZV)(entry, 'name'), path);
    const version = document.needed((0,shape/* own */.ZV)(entry, 'version'), path);
    const dist = document.fields((0,shape/* own */.ZV)(entry, 'dist'), path);
    const source = document.fields((0,shape/* own */.ZV)(entry, 'source'), path);
    const requires = (0,shape/* own */.ZV)(entry, 'require');
    const wanted = (0,shape/* isFields */.Ce)(requires) ? Object.keys(requires) : [];
    const origin = composer_lock_originOf(entry, path, document);
    const commit = origin.kind === 'registry' ? document.text((0,shape/* own */.ZV)(dist, 'reference') ?? (0,shape/* own */.ZV)(source, 'reference'), path) : undefined;
    return {
        key: name.toLowerCase(),
        identity: composerIdentity(name),
        version,
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes: (0,src_hashes/* hexHash */.eP)('SHA-1', document.text((0,shape/* own */.ZV)(dist, 'shasum'), path) || undefined),
        ...composer_lock_sealOf(version, commit),
        ...otherRepository(document.text((0,shape/* own */.ZV)(dist, 'url'), path), document.text((0,shape/* own */.ZV)(source, 'url'), path)),
        ...(0,src_licence/* licensed */.aO)((0,shape/* own */.ZV)(entry, 'license')),
        ...(0,makers/* makers */.uy)(...(0,makers/* people */.c0)((0,shape/* own */.ZV)(entry, 'authors'))),
        dependencies: edges(wanted, givers, 'required'),
    };
}
function edges(names, givers, scope) {
    return names.flatMap((name) => (givers.get(name.toLowerCase()) ?? []).map((to) => ({ to, scope })));
}
/** Packagist says whom to notify of an installation; a repository of the product's own choice does not. */
function composer_lock_originOf(entry, path, document) {
    const dist = document.fields((0,shape/* own */.ZV)(entry, 'dist'), path);
    const from = document.fields((0,shape/* own */.ZV)(entry, 'source'), path);
    const distUrl = document.text((0,shape/* own */.ZV)(dist, 'url'), path);
    const sourceUrl = document.text((0,shape/* own */.ZV)(from, 'url'), path);
    const kind = (0,shape/* own */.ZV)(dist, 'type');
    if (kind === 'path') {
        const folder = distUrl ?? '';
        return (0,origins/* folderOrigin */.BN)(folder);
    }
    const known = typeof (0,shape/* own */.ZV)(entry, 'notification-url') === 'string';
    const fromCodeHost = distUrl === undefined ||
        /^https?:\/\/(?:api\.github\.com|codeload\.github\.com|gitlab\.com|api\.bitbucket\.org|bitbucket\.org)\//.test(distUrl);
    if (!known && (0,shape/* own */.ZV)(from, 'type') === 'git' && sourceUrl !== undefined && fromCodeHost) {
        const commit = document.text((0,shape/* own */.ZV)(from, 'reference'), path);
        return (0,origins/* gitOrigin */.Xf)(sourceUrl, commit);
    }
    return { kind: 'registry', ...(distUrl === undefined ? {} : { url: distUrl }) };
}
/** The commit of a version; a branch moves. */
function composer_lock_sealOf(version, commit) {
    return commit === undefined || commit === '' || /^dev-|-dev$/.test(version) ? {} : { seal: `commit:${commit}` };
}
/** An archive of a repository on GitHub that is not the one in which the package's source is said to lie. */
function otherRepository(dist, source) {
    const archived = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([\w.-]{1,100}\/[\w.-]{1,100})\//.exec(dist ?? '');
    const named = /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(source ?? '');
    if (archived === null || named === null)
        return {};
    const [given, asked] = [archived[1], named[1]];
    return given.replace(/\.git$/, '').toLowerCase() === asked.toLowerCase() ? {} : { archiveOf: given };
}
function scopeBy(listed, document) {
    const development = new Set(listed.filter((one) => one.development).map(({ entry, path }) => document.needed((0,shape/* own */.ZV)(entry, 'name'), path).toLowerCase()));
    return ({ key }) => (development.has(key) ? 'development' : 'required');
}
/** What composer.json beside the lock asks for; without it what nothing else needs, by the list in which it stands. */
function askedFor(source, packages, listed, document) {
    const manifest = source.beside('composer.json');
    if (manifest === undefined)
        return undemandedRoots(packages, scopeBy(listed, document));
    const { root } = (0,shape/* shape */.cW)(manifest.path, (0,json/* parseJson */.q)(manifest.text(), manifest.path));
    const keys = new Map(packages.map(({ key }) => [key, [key]]));
    const names = (list) => {
        const value = (0,shape/* own */.ZV)(root, list);
        return (0,shape/* isFields */.Ce)(value) ? Object.keys(value) : [];
    };
    return [...edges(names('require'), keys, 'required'), ...edges(names('require-dev'), keys, 'development')];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/composer/composer-json.js
// composer.json where no lock is beside it. https://getcomposer.org/doc/04-schema.md#package-links






const composerJson = {
    id: 'composer-json',
    title: 'composer.json',
    // Below `vendor` it is an installed package's.
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => (0,src_reader/* named */.KT)('composer.json')(path) && !/(?:^|\/)vendor\//.test(path)),
    recognises: (source) => source.beside('composer.lock') === undefined,
    read: composer_json_read,
};
const lists = [
    ['require', 'required'],
    ['require-dev', 'development'],
];
const telling = [
    'name',
    'require',
    'require-dev',
    'autoload',
    'autoload-dev',
    'type',
    'repositories',
    'config',
    'extra',
    'scripts',
    'license',
];
function composer_json_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    if (!telling.some((key) => Object.hasOwn(document.root, key)))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the description of a package of Composer, got none of its fields');
    const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    const version = document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version']);
    const wishes = lists.flatMap(([list, scope]) => {
        const asked = document.fields((0,shape/* own */.ZV)(document.root, list), [list]) ?? {};
        return Object.keys(asked).flatMap((wanted) => {
            const range = document.needed(asked[wanted], [list, wanted]);
            // Names without a vendor are of the platform: php, ext-json, lib-curl.
            if (!wanted.includes('/'))
                return [];
            const exact = /^=?\s*(v?\d+(?:\.\d+){1,3}(?:-?(?:alpha|beta|b|a|RC|patch|pl|p)[.-]?\d{0,6})?)(?:@\w{1,10})?$/i.exec(range.trim())?.[1];
            return [
                {
                    identity: composerIdentity(wanted.toLowerCase()),
                    range: range === '*' ? '' : range,
                    version: exact,
                    scope,
                    line: document.line([list, wanted]),
                },
            ];
        });
    });
    return wishList(wishes, subjectOf(name === undefined || name === '' ? undefined : composerIdentity(name), version, {
        ...(0,src_licence/* licensed */.aO)((0,shape/* own */.ZV)(document.root, 'license')),
        ...(0,makers/* makers */.uy)(...(0,makers/* people */.c0)((0,shape/* own */.ZV)(document.root, 'authors'))),
    }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conan/reference.js
// References of Conan: `name/version@user/channel#revision:package%time`.

/** @throws PortcullisError at a text that is no reference. */
function conanReference(text, file, line) {
    // What follows is of the binary: `#revision`, `%time`, or with older locks at once `:package`.
    const bare = (/^[^#%:]*/.exec(text)?.[0] ?? '').trim();
    const match = /^([A-Za-z0-9_][\w+.-]{0,100})\/(\[[^\]]{1,200}\]|[^\s@/[\]]{1,100})(?:@(?:([\w+.-]{1,100})\/([\w+.-]{1,100}))?)?$/.exec(bare);
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected \`name/version\`, got "${bare.slice(0, 80)}"`);
    const [, name = '', version = '', user, channel] = match;
    // `_/_` stands for none.
    const namespace = user === undefined || user === '_' ? undefined : user;
    const identity = {
        type: 'conan',
        name,
        ...(namespace === undefined ? {} : { namespace, ...(channel === undefined || channel === '_' ? {} : { qualifiers: { channel } }) }),
    };
    return version.startsWith('[') ? { identity, declared: version.slice(1, -1) } : { identity, version };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conan/conan-lock.js
// conan.lock: lists of references (Conan 2), or nodes of a graph (Conan 1).





const conanLock = { id: 'conan-lock', title: 'conan.lock', matches: (0,src_reader/* named */.KT)('conan.lock'), read: conan_lock_read };
/** Recipes that build or describe others, and are in nothing that is shipped. */
const conan_lock_lists = [
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['python_requires', 'development'],
    ['config_requires', 'development'],
];
function conan_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source, { places: 3 });
    const graph = document.fields((0,shape/* own */.ZV)(document.root, 'graph_lock'), ['graph_lock']);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (graph !== undefined)
        return readGraph(graph, document, source.path);
    if (version !== '0.5')
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 0.4 with \`graph_lock\`, or 0.5, got ${(0,shape/* shown */.SP)(version)}`);
    if (conan_lock_lists.every(([list]) => (0,shape/* own */.ZV)(document.root, list) === undefined))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), 'expected the list `requires`, got none');
    const packages = [];
    const roots = [];
    for (const [list, scope] of conan_lock_lists) {
        for (const [index, value] of document.list((0,shape/* own */.ZV)(document.root, list), [list]).entries()) {
            const path = [list, index];
            // With metadata, a reference is a list: the text, then an object.
            const text = document.needed(Array.isArray(value) ? value[0] : value, path);
            const key = `${list}:${index}:${text}`;
            const line = document.line(path);
            const entry = { key, origin: origins/* registry */.u5, ...conanReference(text, source.path, line) };
            if (line !== undefined)
                entry.line = line;
            packages.push(entry);
            roots.push({ to: key, scope });
        }
    }
    return { packages, roots, graph: 'unknown' };
}
function readGraph(graph, document, file) {
    const nodes = document.fields((0,shape/* own */.ZV)(graph, 'nodes'), ['graph_lock', 'nodes']);
    if (nodes === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, document.line(['graph_lock']), 'expected `nodes`, got none');
    const packages = [];
    let roots;
    let subject;
    const needed = new Set(Object.keys(nodes)
        .flatMap((id) => needsOf(document.fields(nodes[id], ['graph_lock', 'nodes', id]) ?? {}, document, id))
        .map(({ to }) => to));
    for (const id of Object.keys(nodes)) {
        const path = ['graph_lock', 'nodes', id];
        const node = document.fields(nodes[id], path) ?? {};
        const ref = document.text((0,shape/* own */.ZV)(node, 'ref') ?? (0,shape/* own */.ZV)(node, 'pref'), path);
        const dependencies = needsOf(node, document, id);
        // The product has none of its own where it is only a list of wishes; what another needs is a package.
        if (!ref && needed.has(id))
            throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected the reference of node ${id.slice(0, 40)}, got none`);
        const isConsumer = ref === undefined || ref === '' || (0,shape/* own */.ZV)(node, 'path') !== undefined;
        // A lock made of a reference has the product at node 0, and what it needs elsewhere.
        const isProduct = isConsumer || (id === '0' && !needed.has(id) && dependencies.length > 0);
        if (isProduct)
            roots = [...(roots ?? []), ...dependencies];
        if (isProduct && ref)
            subject = conan_lock_subjectOf(conanReference(ref, file, document.line(path)));
        if (!isProduct)
            packages.push({
                key: id,
                ...conanReference(ref, file, document.line(path)),
                origin: { kind: 'registry' },
                ...(0,shape/* lineOf */.cA)(document, path),
                dependencies,
            });
    }
    return { ...(subject === undefined ? {} : { subject }), packages, roots: roots ?? undemandedRoots(packages), graph: 'complete' };
}
function conan_lock_subjectOf({ identity, version }) {
    return { name: identity.name, identity, ...(version === undefined ? {} : { version }) };
}
function needsOf(node, document, id) {
    const path = ['graph_lock', 'nodes', id];
    return [...needs(node, 'requires', 'required', document, path), ...needs(node, 'build_requires', 'development', document, path)];
}
function needs(node, list, scope, document, path) {
    const value = (0,shape/* own */.ZV)(node, list);
    // The first locks of Conan 1 had an object from references to nodes.
    const ids = (0,shape/* isFields */.Ce)(value) ? Object.values(value) : document.list(value, path);
    return ids.flatMap((id) => (typeof id === 'string' ? [{ to: id, scope }] : []));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conan/conanfile.js
// conanfile.txt: sections of references, exact or a range.



const conanfileTxt = {
    id: 'conanfile-txt',
    title: 'conanfile.txt of Conan',
    matches: (0,src_reader/* named */.KT)('conanfile.txt'),
    // A lock says what a range became.
    recognises: (source) => source.beside('conan.lock') === undefined,
    read: conanfile_read,
};
const scopes = new Map([
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['tool_requires', 'development'],
    ['test_requires', 'development'],
]);
const otherSections = new Set(['generators', 'options', 'layout', 'imports', 'conf', 'env', 'buildenv', 'runenv']);
function conanfile_read(source) {
    const packages = [];
    const roots = [];
    const sections = new Set();
    let section;
    for (const { text, number } of linesOf(source)) {
        const line = text.replace(/(?:^|\s)#.*$/, '').trim();
        if (line === '')
            continue;
        // A version range has brackets too, but after a name.
        const heading = /^\[(\w{1,40})\]$/.exec(line)?.[1];
        if (heading !== undefined) {
            if (!scopes.has(heading) && !otherSections.has(heading))
                throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a section of conanfile.txt, got [${heading}]`);
            if (sections.has(heading))
                throw (0,src_reader/* invalid */.Gq)(source.path, number, `the section [${heading}] stands twice`);
            sections.add(heading);
            section = heading;
            continue;
        }
        if (section === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a section such as [requires], got "${line.slice(0, 60)}"`);
        const scope = scopes.get(section);
        if (section === 'generators' && !/^[\w.-]{1,100}$/.test(line))
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected the name of a generator, got "${line.slice(0, 60)}"`);
        if (scope === undefined)
            continue;
        const key = `${number}:${line}`;
        packages.push({ key, ...conanReference(line, source.path, number), origin: { kind: 'registry' }, line: number });
        roots.push({ to: key, scope });
    }
    if (section === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a section such as [requires], got none');
    return { packages, roots, graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conan/conanfile-py.js
// conanfile.py where no lock is beside it: a program, of which attributes and calls with a plain text are read and the others told.
// https://docs.conan.io/2/reference/conanfile/methods/requirements.html





const conanfilePy = {
    id: 'conanfile-py',
    title: 'conanfile.py of Conan',
    matches: (0,src_reader/* named */.KT)('conanfile.py'),
    recognises: (source) => source.beside('conan.lock') === undefined,
    read: conanfile_py_read,
};
const attribute = /^[ \t]{1,12}(requires|build_requires|tool_requires|test_requires|python_requires)[ \t]*=[ \t]*/gm;
const call = /\bself\.(requires|build_requires|tool_requires|test_requires)\s*\(/g;
function conanfile_py_read(source) {
    const text = withoutComments(programText(source, /^class\b/m, 'a class of Conan'), { line: '#' });
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const wishes = [];
    const computed = [];
    const add = (kind, value, at) => {
        const line = lines.positionAt(at).line;
        const { identity, version, declared } = conanReference(value, source.path, line);
        wishes.push({ identity, range: declared, version, scope: scopeOf(kind), line });
    };
    let read = 0;
    for (const match of text.matchAll(attribute)) {
        // Within the list of another it is none.
        if (match.index < read)
            continue;
        const start = match.index + match[0].length;
        const opens = '([{'.includes(text[start] ?? ' ');
        const bracket = opens ? between(text, start) : undefined;
        if (bracket !== undefined)
            read = start + bracket.length;
        else if (opens)
            throw (0,src_reader/* invalid */.Gq)(source.path, lines.positionAt(start).line, `expected the end of \`${match[1]}\`, got the end of the file`);
        const value = bracket ?? text.slice(start, endOfLine(text, start));
        const texts = [...value.matchAll(/["']([^"'\n]{1,300})["']/g)].filter((one) => one[1].includes('/'));
        const begin = bracket === undefined ? start : start + 1;
        if (texts.length === 0)
            computed.push(lines.positionAt(match.index).line);
        for (const one of texts)
            add(match[1], one[1], begin + one.index);
    }
    for (const match of text.matchAll(call)) {
        const start = match.index + match[0].length;
        const value = /^\s*["']([^"'{}\n]{1,300})["']/.exec(text.slice(start, start + 400))?.[1];
        if (value === undefined)
            computed.push(lines.positionAt(match.index).line);
        else
            add(match[1], value, match.index);
    }
    const field = (name) => new RegExp(String.raw `^[ \t]{1,12}${name}\s*=\s*["']([^"'\n]{1,100})["']`, 'm').exec(text)?.[1];
    const name = field('name');
    return wishList(wishes, {
        ...subjectOf(name === undefined ? undefined : { type: 'conan', name }, field('version')),
        gaps: allComputed(computed, 'conanfile.py'),
    });
}
function endOfLine(text, start) {
    const at = text.indexOf('\n', start);
    return at < 0 ? text.length : at;
}
function scopeOf(kind) {
    return kind === 'requires' ? 'required' : 'development';
}

// EXTERNAL MODULE: ./build/bundled/packages/purl/src/versions.js + 8 modules
var versions = __webpack_require__(1634);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/requirement.js
// Names, specifiers and requirements of Python: PEP 503, PEP 440, PEP 508.
/** PEP 503: runs of dashes, underscores and dots are one dash. */
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function pypiIdentity(name) {
    return { type: 'pypi', name: normalName(name) };
}
/** One requirement; undefined when the text is none. */
function parseRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?)\s*(?:\[([^\]]{0,1000})\])?\s*/.exec(text);
    if (head === null)
        return undefined;
    const extras = (head[2] ?? '').split(',').flatMap((extra) => (extra.trim() === '' ? [] : [normalName(extra.trim())]));
    const rest = text.slice(head[0].length);
    const base = { name: head[1], extras };
    if (rest.startsWith('@')) {
        const url = /^@\s*(\S+)/.exec(rest)?.[1];
        if (url === undefined)
            return undefined;
        const marker = /\s;\s*(.+)$/s.exec(rest)?.[1]?.trim();
        return { ...base, specifier: '', url, ...(marker === undefined ? {} : { marker }) };
    }
    const semicolon = rest.indexOf(';');
    const bare = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/s, '$1');
    const clauses = bare.split(',').map((clause) => clause.trim());
    if (bare !== '' &&
        !clauses.every((clause) => clause === '' || /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9.*+!_-]{0,199}[A-Za-z0-9*]$/.test(clause)))
        return undefined;
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim();
    return { ...base, specifier: clauses.filter((clause) => clause !== '').join(','), ...(marker === '' ? {} : { marker }) };
}
/** The one version that a specifier allows: `==1.2`, `===1.2`; none for ranges, wildcards and several clauses. */
function exactVersion(specifier) {
    return /^={2,3}\s*([A-Za-z0-9.+!_-]{1,200})$/.exec(specifier.trim())?.[1];
}
/** Where a direct reference leads (`git+https://\u2026@rev`, an archive, a file). */
function referenceOrigin(url) {
    const vcs = /^(git|hg|svn|bzr)\+/.exec(url);
    const bare = url.replace(/#.*$/, '');
    if (vcs !== null) {
        // An @ in the authority is a user's, one in the path begins the revision.
        const path = bare.indexOf('/', bare.indexOf('://') + 3);
        const at = bare.lastIndexOf('@');
        const hasRevision = at > path && path > 0;
        const address = hasRevision ? bare.slice(0, at) : bare;
        const commit = hasRevision ? bare.slice(at + 1) : undefined;
        return { kind: 'git', url: address, ...(commit === undefined || commit === '' ? {} : { commit }) };
    }
    if (/^https?:\/\//i.test(url))
        return { kind: 'url', url: bare };
    return { kind: 'file', path: bare.replace(/^file:(?:\/\/(?:localhost)?)?/, '') };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/archive-names.js
// What the file names of wheels and source archives say: the name and the version that pip believes.
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention



/** `name-1.2-py3-none-any.whl`, at the end of an address or a path. */
function wheelOf(address) {
    const match = /(?:^|\/)([A-Za-z0-9._]{1,100})-([A-Za-z0-9.+_!%]{1,100})(?:-\d[^-/]{0,50})?-[^-/]{1,100}-[^-/]{1,100}-[^-/]{1,200}\.whl(?:[#?]|$)/.exec(address);
    return match === null ? undefined : { name: match[1], version: match[2].replace(/%2B/gi, '+') };
}
/** `name-1.2.tar.gz`; of older ones the name may have dashes of its own. */
function sourceArchiveOf(address) {
    const file = address
        .replace(/[#?].*$/, '')
        .split('/')
        .at(-1);
    const match = /^([A-Za-z0-9._-]{1,200})-v?(\d[A-Za-z0-9.+_!%]{0,100})\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(file);
    return match === null ? undefined : { name: match[1], version: match[2].replace(/%2B/gi, '+') };
}
/**
 * The first archive that is another package's, or of another version, by its own name.
 * @param version undefined where the lock leaves it open.
 * @param isRegistry whether a registry serves them: elsewhere a source archive may be called as anyone likes, and a wheel may not.
 */
function otherArchive(name, version, archives, isRegistry = true) {
    for (const archive of archives) {
        const found = archive === undefined ? undefined : (wheelOf(archive) ?? (isRegistry ? sourceArchiveOf(archive) : undefined));
        if (found === undefined)
            continue;
        const isSame = normalName(found.name) === normalName(name);
        // A local version is written with underscores in the names of files.
        const order = version === undefined ? 0 : (0,versions/* comparePep440 */.PG)(found.version.replaceAll('_', '+'), version.replaceAll('_', '+'));
        if (!isSame || (order !== undefined && order !== 0))
            return { archiveOf: `${found.name} ${found.version}` };
    }
    return {};
}
/** The same of the tables in which locks keep archives, by `url`, `file`, `name` or `path`, and of the address of the package itself. */
function archiveOf(name, version, origin, archives) {
    if (origin.kind === 'git' || origin.kind === 'own')
        return {};
    const addresses = archives.flatMap((archive) => (0,shape/* isFields */.Ce)(archive) ? ['url', 'file', 'name', 'path'].map((key) => (0,shape/* own */.ZV)(archive, key)).filter((text) => typeof text === 'string') : []);
    const itself = origin.kind === 'url' ? [origin.url] : [];
    return otherArchive(name, version, [...itself, ...addresses], origin.kind === 'registry');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/requirements.js
// requirements.txt of pip by its usual names, with what it includes by -r and is held to by -c.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/






const pypiRequirements = {
    id: 'pypi-requirements',
    title: 'requirements file of pip',
    matches: (0,src_reader/* ending */.K1)(['txt', 'in', 'pip', 'lock'], (path) => usualName.test(path) || likelyName.test(path)),
    recognises(source) {
        if ((0,src_reader/* nameOf */.Vb)(source.path) === 'requirements.txt')
            return true;
        if (isCompiled(source))
            return false;
        return (0,src_reader/* isOther */.bv)(source) ? usualName.test(source.path) : looksRight(source);
    },
    whyNot,
    read: requirements_read,
};
/** `requirements.lock` of Rye, `requirements-dev.txt`, `requirements3.txt`, `dev_requirements.txt`, `requirements/base.txt`, and what pip-compile is given (`.in`). */
const usualName = /(?:^|\/)(?:[^/]{0,80}requirements?(?:[-_.\d][^/]{0,80})?|requirements\/[^/]{1,80})\.(?:txt|in|pip)$|(?:^|\/)requirements(?:-[^/]{1,80})?\.lock$/i;
/** `requirementsDev.txt`: one of pip's where its text is, else nothing that anybody meant. */
const likelyName = /(?:^|\/)[^/]{0,80}requirements?[^/]{0,80}\.(?:txt|in|pip)$/i;
/** `x.in` with `x.txt` beside: what is asked for stands exactly in the other. */
function isCompiled({ path, beside }) {
    return path.endsWith('.in') && beside((0,src_reader/* nameOf */.Vb)(path).replace(/\.in$/, '.txt')) !== undefined;
}
/** Whether a file of a name that may mean other things is one of pip's: it begins like one, or pins a package by version or hash. */
function looksRight(source) {
    const first = firstLine(source);
    return (first === undefined ||
        requirements_statement(first.text) !== undefined ||
        /^\s*[A-Za-z0-9][\w.[\],-]{0,100}\s*===?\s*\d|--hash=sha/m.test(source.text()));
}
function firstLine(source) {
    for (const { text, number } of linesOf(source)) {
        const bare = text.trim();
        if (bare !== '' && !bare.startsWith('#'))
            return { text: bare.replace(/\s*\\$|\s#.*$/, ''), line: number };
    }
    return undefined;
}
/** The name says that it is one; what begins with something else is said, for what is in it is not in the inventory. */
function whyNot(source) {
    if (isCompiled(source) || !usualName.test(source.path))
        return undefined;
    const first = firstLine(source);
    const got = first === undefined ? 'nothing' : `line ${first.line}, "${first.text.slice(0, 60)}"`;
    return `it is taken for no requirements file of pip: expected a requirement first, got ${got}`;
}
/** Files that may include one another. */
const maxFiles = 200;
function requirements_read(source) {
    const found = nothingYet();
    collect(source, source, false, found);
    const packages = collected(found);
    const scope = scopeByName(source.path);
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope })), graph: 'unknown', gaps: found.gaps };
}
/**
 * What lines in another file give to pip: requirements, addresses and options, `-r` among them. A line that is nothing that pip knows
 * is a gap.
 */
function pipEntries(source, lines) {
    const found = nothingYet();
    for (const { text, line } of lines) {
        const one = requirements_statement(text.replace(/(?:^|\s)#.*$/, '').trim());
        if (one === undefined)
            found.gaps.push({ line, detail: `${text.slice(0, 100)} is no name of a package` });
        else
            follow(one, { source, top: source, line, asConstraint: false, found });
    }
    return { packages: [...collected(found)], gaps: found.gaps };
}
function nothingYet() {
    return { packages: [], constraints: new Map(), gaps: [], seen: new Set(), index: undefined };
}
/** The packages with the versions, indexes and hashes that other lines say of them. */
function collected(found) {
    const isHashed = found.packages.some(({ hashes }) => (hashes ?? []).length > 0);
    return found.packages.map((entry) => {
        const pinned = entry.version === undefined && entry.origin.kind === 'registry' ? found.constraints.get(entry.identity.name) : undefined;
        return {
            ...entry,
            ...(pinned === undefined ? {} : { version: pinned }),
            ...(entry.origin.kind === 'registry' && found.index !== undefined ? { origin: { kind: 'registry', registry: found.index } } : {}),
            // Once one line has a hash, pip asks for one of all.
            ...(isHashed && entry.origin.kind === 'registry' && entry.hashes?.length === 0 ? { unhashed: true } : {}),
        };
    });
}
/** What the file's name says it is for. */
function scopeByName(path) {
    const tail = path.split('/').slice(-2).join('/').toLowerCase();
    return /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|lint|linting|docs?|ci|typing)(?:[-_.]|$)/.test(tail)
        ? 'development'
        : 'required';
}
function collect(source, top, asConstraint, found) {
    const mark = `${source.path}\0${asConstraint}`;
    if (found.seen.has(mark))
        return;
    found.seen.add(mark);
    if (found.seen.size > maxFiles)
        throw (0,src_reader/* invalid */.Gq)(source.path, undefined, `expected at most ${maxFiles} files that include one another`);
    for (const { text, line } of logicalLines(source)) {
        if (text === '')
            continue;
        const one = requirements_statement(text);
        if (one === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected a requirement or an option of pip, got "${text.slice(0, 60)}"`);
        follow(one, { source, top, line, asConstraint, found });
    }
}
function follow(one, place) {
    if (one.kind === 'include')
        include(one, place);
    else if (one.kind === 'index')
        place.found.index = (0,origin/* publicAddress */.Wq)(one.url);
    else if (one.kind === 'requirement')
        keep(one, place);
}
function include({ path, constraint }, { source, top, line, asConstraint, found }) {
    const other = /^[a-z]+:\/\//i.test(path) ? undefined : source.beside(path);
    if (other === undefined)
        found.gaps.push({
            line,
            detail: `${source === top ? '' : `${source.path}: `}the file "${path.slice(0, 100)}" that it includes is not here`,
        });
    else
        collect(other, top, asConstraint || constraint, found);
}
function keep({ entry, hashes, badHash }, { source, top, line, asConstraint, found }) {
    if (badHash !== undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected a hash as ALGORITHM:HEX, got "${badHash.slice(0, 40)}"`);
    if (asConstraint) {
        if (entry.version !== undefined)
            found.constraints.set(entry.identity.name, entry.version);
        return;
    }
    found.packages.push({
        ...entry,
        key: `${entry.identity.name} ${found.packages.length}`,
        hashes,
        line,
        ...(source === top ? {} : { path: source.path }),
    });
}
/** Options of lines that pip knows or knew (https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options). */
const pipOptions = 'index-url pypi-url extra-index-url no-index constraint requirement editable find-links no-binary only-binary prefer-binary require-hashes pre trusted-host use-feature global-option config-settings config-setting hash install-option process-dependency-links always-unzip use-wheel no-use-wheel allow-external allow-all-external allow-unverified'.split(' ');
/** pip takes the beginning of an option's name for it, where no other begins so. Undefined for what it does not know. */
function withWholeOption(text) {
    const [begun, name = ''] = /^--([a-z][a-z-]{0,60})/i.exec(text) ?? [];
    if (begun === undefined)
        return /^-[ceirfZ]/.test(text) ? text : undefined;
    if (pipOptions.includes(name) || /^(?:requirement|constraint)s$/.test(name))
        return text;
    const [only, ...more] = pipOptions.filter((option) => option.startsWith(name));
    return only === undefined || more.length > 0 ? undefined : `--${only}${text.slice(begun.length)}`;
}
/** A logical line; undefined when it is nothing that pip knows. */
function requirements_statement(written) {
    const text = written.startsWith('-') ? withWholeOption(written) : written;
    if (text === undefined)
        return undefined;
    const included = /^(-r|--requirements?|-c|--constraints?)(?:\s*=\s*|\s*)(\S.*)$/.exec(text);
    if (included !== null)
        return { kind: 'include', path: included[2].trim().replace(/^(["'])(.*)\1$/, '$2'), constraint: /^(?:-c|--c)/.test(text) };
    const index = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)/.exec(text);
    if (index !== null)
        return { kind: 'index', url: index[1] };
    const editable = /^(?:-e|--editable)(?:\s*=\s*|\s+)(\S.*)$/.exec(text);
    if (editable === null && text.startsWith('-'))
        return { kind: 'option' };
    const whole = editable === null ? text : editable[1];
    const options = /\s--(?:hash|config-settings?|global-option|install-option)\b/.exec(whole);
    const bare = options === null ? whole : whole.slice(0, options.index);
    const hashes = [...whole.slice(bare.length).matchAll(/--hash[= ]\s*(\S+)/g)].map((match) => match[1]);
    // pip holds the archive of an address against the hash that its fragment names.
    const [, algorithm, value] = /[#&](md5|sha(?:1|256|384|512))=([^\s&;]{1,200})/.exec(bare) ?? [];
    if (algorithm !== undefined)
        hashes.push(`${algorithm}:${value}`);
    const badHash = hashes.find((one) => ((0,src_hashes/* taggedHash */.VQ)(one)[0] === undefined || (0,src_hashes/* taggedHash */.VQ)(one).some(src_hashes/* isDamagedHash */.ui)) && !/^sha(?:224|3_|512_)/.test(one));
    const entry = described(bare.trim(), editable !== null);
    if (entry === undefined)
        return undefined;
    return {
        kind: 'requirement',
        entry,
        hashes: hashes.flatMap(src_hashes/* taggedHash */.VQ),
        ...(badHash === undefined ? {} : { badHash }),
    };
}
/** A requirement, an address or a path as a package. */
function described(text, editable) {
    const requirement = editable ? undefined : parseRequirement(text);
    if (requirement !== undefined) {
        const { name, specifier, url } = requirement;
        if (url !== undefined)
            return {
                identity: pypiIdentity(name),
                origin: referenceOrigin(url),
                ...versionOfWheel(url),
                ...otherArchive(name, undefined, [url], false),
            };
        const version = exactVersion(specifier);
        return {
            identity: pypiIdentity(name),
            origin: { kind: 'registry' },
            ...(version === undefined ? { declared: specifier } : { version }),
        };
    }
    const bare = text.replace(/\s+;.*$/s, '');
    if (/\s/.test(bare))
        return undefined;
    const isAddress = /^(?:(?:git|hg|svn|bzr)\+|https?:\/\/|file:)/i.test(bare);
    if (!isAddress &&
        !editable &&
        !/^(?:\.{0,2}\/|\.$|\.\.$|~|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(bare) &&
        !/^[\w.-]+\//.test(bare))
        return undefined;
    const origin = isAddress ? referenceOrigin(bare) : pathOrigin(bare.replace(/\[[^\]]*\]$/, ''));
    const egg = /[#&]egg=([A-Za-z0-9._-]{1,200})/.exec(bare)?.[1];
    const wheel = wheelOf(bare);
    const name = egg ?? wheel?.name;
    const last = bare
        .replace(/[#?].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.git(?:@.*)?$|@.*$/, '');
    // Without a name only the place is known: what lies there may be called anything.
    const identity = name === undefined ? { type: 'generic', name: last === undefined || last === '' ? bare : last } : pypiIdentity(name);
    return { identity, origin, ...(wheel === undefined ? {} : { version: wheel.version }) };
}
function pathOrigin(path) {
    return path === '.' || path === './' ? { kind: 'own', path: '.' } : { kind: 'file', path };
}
function versionOfWheel(url) {
    const wheel = wheelOf(url);
    return wheel === undefined ? {} : { version: wheel.version };
}
/** Lines joined at a closing backslash, without comments. @throws PortcullisError when the last one is to be continued. */
function* logicalLines(source) {
    let pending;
    for (const { text: raw, number, isEnd } of linesOf(source)) {
        // What a line break ends is no line of its own behind it.
        if (isEnd && raw === '')
            break;
        const isComment = /^\s*#/.test(raw);
        const continues = !isComment && raw.endsWith('\\');
        const part = isComment ? '' : continues ? raw.slice(0, -1) : raw;
        pending ??= { parts: [], line: number };
        pending.parts.push(part.replace(/(?:^|\s)#.*$/, ''));
        if (continues)
            continue;
        // Runs of blanks would be walked again from each of them.
        yield { text: pending.parts.join(' ').replace(/\s+/g, ' ').trim(), line: pending.line };
        pending = undefined;
    }
    if (pending !== undefined && pending.parts.join('').trim() !== '')
        throw (0,src_reader/* invalid */.Gq)(source.path, pending.line, 'expected the line to go on after its backslash, got the end of the file');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/environment.js
// environment.yml of conda: what an environment asks for, exact only where version and build are fixed, or the version by `==`; and the
// packages that pip puts into it.



const condaEnvironment = {
    id: 'conda-environment',
    title: 'environment.yml of conda',
    matches: (0,src_reader/* ending */.K1)(['yml', 'yaml'], (path) => /^environment(?:[-_.][\w-]{1,60})?\.ya?ml$/.test((0,src_reader/* nameOf */.Vb)(path))),
    // The name is a common one: an environment of conda lists what it depends on.
    recognises: (source) => (0,shape/* yamlHas */.EI)(source, ['dependencies', 'channels'], 'lists are of others'),
    read: environment_read,
};
async function environment_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'dependencies')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
    // Nothing of it is told, but one that is no list is damaged.
    document.list((0,shape/* own */.ZV)(document.root, 'channels'), ['channels']);
    const packages = [];
    const gaps = [];
    for (const [index, value] of document.list((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']).entries()) {
        const path = ['dependencies', index];
        const line = document.line(path) ?? 1;
        if (typeof value === 'string')
            packages.push(condaPackage(value, line, source.path));
        else if ((0,shape/* isFields */.Ce)(value) && Object.keys(value).every((key) => key === 'pip')) {
            const found = pipEntries(source, pipLines(value, path, document));
            packages.push(...found.packages.map((entry) => ({ ...entry, key: `pip:${entry.key}` })));
            gaps.push(...found.gaps);
        }
        else
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected a package, or `pip` with a list');
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
/** `channel::name=1.2.3=build`, `name==1.2.3`, `name>=1.2`, `name 1.2.*`; a version behind a blank is that one alone. */
function condaPackage(text, line, file) {
    const match = /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]{0,100})\s*(.{0,300})$/.exec(text.trim());
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected the name of a package, got "${text.slice(0, 80)}"`);
    const [, channel, name = '', rest = ''] = match;
    if (/[.=<>!~,|-]$/.test(rest))
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a version of ${name.slice(0, 80)}, got "${rest.slice(0, 60)}"`);
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
    return document.list((0,shape/* own */.ZV)(value, 'pip'), at).flatMap((entry, index) => {
        const text = document.text(entry, [...at, index]);
        return text === undefined ? [] : [{ text: text.trim(), line: document.line([...at, index]) ?? 1 }];
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/archive.js
// What the address of an archive of conda says: `https://host/channel/subdir/name-version-build.conda`.
/** Undefined for any other address. */
function condaArchive(url) {
    const match = /^https?:\/\/[^/\s]{1,255}\/(?:[^\s]{1,500}\/)?([^/\s]{1,100})\/([^/\s]{1,60})\/([^/\s]{1,100})-([^/\s-]{1,60})-([^/\s-]{1,100})\.(conda|tar\.bz2)$/.exec(url);
    if (match === null)
        return undefined;
    const [, channel = '', subdir = '', name = '', version = '', build = '', type = ''] = match;
    return { name, version, qualifiers: { build, channel, subdir, type } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/explicit.js
// Lists of `conda list --explicit` and conda-lock: `@EXPLICIT`, then the address of one archive a line, with its hash.




const condaExplicit = {
    id: 'conda-explicit',
    title: 'an explicit list of conda',
    // As conda's documentation and conda-lock name them; any name would do, and a list in a text of another name is not looked for.
    matches: (0,src_reader/* ending */.K1)(['txt', 'lock'], (path) => /^(?:[\w.-]{0,60}conda[\w.-]{0,60}|spec-?file[\w.-]{0,60}|[\w.-]{0,60}explicit[\w.-]{0,60}|[\w.-]{1,60}-(?:linux|osx|win)-(?:32|64|aarch64|arm64|ppc64le))\.(?:txt|lock)$/i.test((0,src_reader/* nameOf */.Vb)(path))),
    recognises: (source) => platformLock.test(source.path) || (!isStranger(source) && mark.test(source.text())),
    read: explicit_read,
};
/** As conda-lock calls what it writes for each platform, and nobody anything else. */
const platformLock = /(?:^|\/)conda-(?:linux|osx|win)-\w{2,7}\.lock$/;
const mark = /^@EXPLICIT\s*$/m;
/** Most files of these names are texts of anything. */
function isStranger({ bytes }) {
    const first = bytes.subarray(0, 20_000);
    return !first.includes('@EXPLICIT') && !first.includes('@EXPLICIT', 'utf16le');
}
function explicit_read(source) {
    if (!mark.test(source.text()))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `@EXPLICIT`, got none');
    const packages = [];
    for (const { text, number } of linesOf(source)) {
        const line = text.trim();
        if (line === '' || line.startsWith('#') || line === '@EXPLICIT')
            continue;
        packages.push(explicit_packageOf(line, number, source.path));
    }
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `https://host/channel/subdir/name-version-build.conda#md5`, or `#sha256:\u2026`. */
function explicit_packageOf(text, line, file) {
    const [url = '', hash] = text.split('#');
    const archive = condaArchive(url);
    if (archive === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected the address of an archive of conda, got "${url.slice(0, 100)}"`);
    const { name, version, qualifiers } = archive;
    const hashes = [
        ...(0,src_hashes/* hexHash */.eP)('SHA-256', /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]),
        ...(0,src_hashes/* hexHash */.eP)('MD5', /^[0-9a-f]{32}$/i.exec(hash ?? '')?.[0]),
    ];
    if (hash !== undefined && hashes.length === 0)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a hash of MD5 or SHA-256 after the #, got "${hash.slice(0, 70)}"`);
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/lock.js
// conda-lock.yml, version 1: every package of an environment, for each platform, those of pip among them.
// https://conda.github.io/conda-lock/output/







const condaLock = {
    id: 'conda-lock',
    title: 'conda-lock.yml',
    matches: (0,src_reader/* ending */.K1)(['yml', 'yaml'], (path) => /^(?:[\w.-]{1,100}[.-])?conda-lock\.ya?ml$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: lock_read,
};
async function lock_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== '1')
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1, got ${(0,shape/* shown */.SP)(version)}`);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'package')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['package']), 'expected the list `package`');
    // Nothing of it is told, but one that is no table is damaged.
    (0,shape/* refuseNull */.as)(document, 'metadata');
    const categories = new Map();
    const entries = document.list((0,shape/* own */.ZV)(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = lock_packageOf(fields, path, document);
        const category = document.text((0,shape/* own */.ZV)(fields, 'category'), path) ?? 'main';
        categories.set(entry.key, category === 'main' ? 'required' : category === 'dev' ? 'development' : 'optional');
        return { entry, platform: document.text((0,shape/* own */.ZV)(fields, 'platform'), path) ?? '', needs: lock_needsOf(fields, path, document) };
    });
    const byName = new Map(entries.map(({ entry, platform }) => [`${platform} ${entry.identity.name}`, entry.key]));
    const packages = entries.map(({ entry, platform, needs }) => ({
        ...entry,
        dependencies: needs.flatMap((name) => {
            const to = byName.get(`${platform} ${name}`) ?? byName.get(`${platform} ${pypiIdentity(name).name}`);
            return to === undefined ? [] : [{ to, scope: 'required' }];
        }),
    }));
    return { packages, roots: undemandedRoots(packages, ({ key }) => categories.get(key) ?? 'required'), graph: 'complete' };
}
function lock_needsOf(fields, path, document) {
    return Object.keys(document.fields((0,shape/* own */.ZV)(fields, 'dependencies'), [...path, 'dependencies']) ?? {});
}
function lock_packageOf(fields, path, document) {
    const text = (key) => document.needed((0,shape/* own */.ZV)(fields, key), [...path, key]);
    const [name, version, manager, url] = [text('name'), text('version'), text('manager'), text('url')];
    if (manager !== 'conda' && manager !== 'pip')
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected the manager conda or pip, got "${manager.slice(0, 40)}"`);
    const archive = manager === 'conda' ? condaArchive(url) : undefined;
    if (manager === 'conda' && archive?.name !== name)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected the address of ${name.slice(0, 80)}, got "${url.slice(0, 100)}"`);
    const hashes = hashesOf(document.fields((0,shape/* own */.ZV)(fields, 'hash'), path), path, document);
    return {
        key: String(path[1]),
        identity: archive === undefined ? pypiIdentity(name) : { type: 'conda', name, qualifiers: archive.qualifiers },
        version,
        origin: { kind: 'registry', url },
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...otherOf(name, version, archive, url),
        ...(hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function otherOf(name, version, archive, url) {
    if (archive === undefined)
        return otherArchive(name, version, [url]);
    return archive.version === version ? {} : { archiveOf: `${archive.name} ${archive.version}` };
}
function hashesOf(fields, path, document) {
    return [...(0,src_hashes/* hexHash */.eP)('SHA-256', document.text((0,shape/* own */.ZV)(fields, 'sha256'), path)), ...(0,src_hashes/* hexHash */.eP)('MD5', document.text((0,shape/* own */.ZV)(fields, 'md5'), path))];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/meta.js
// conda-meta/NAME-VERSION-BUILD.json: what conda writes of each package that it installs.



const condaMeta = {
    id: 'conda-meta',
    title: 'the record of an installed package of conda',
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => /(?:^|\/)conda-meta\/[^/]{1,200}-[^/-]{1,100}-[^/-]{1,100}\.json$/.test(path)),
    read: meta_read,
};
function meta_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const text = (key) => document.text((0,shape/* own */.ZV)(document.root, key), [key]) || undefined;
    const name = document.needed((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    const version = document.needed((0,shape/* own */.ZV)(document.root, 'version'), ['version']);
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
                hashes: [...(0,src_hashes/* hexHash */.eP)('SHA-256', text('sha256')), ...(0,src_hashes/* hexHash */.eP)('MD5', text('md5'))],
                ...(licence === undefined ? {} : { licence }),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/conda/pixi-lock.js
// pixi.lock, versions 4 to 6: packages of conda and of PyPI, once for all environments. https://pixi.sh/latest/workspace/lockfile/





const pixiLock = { id: 'pixi-lock', title: 'pixi.lock', matches: (0,src_reader/* named */.KT)('pixi.lock'), read: pixi_lock_read };
async function pixi_lock_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== '4' && version !== '5' && version !== '6')
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 4, 5 or 6, got ${(0,shape/* shown */.SP)(version)}`);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'packages')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['packages']), 'expected the list `packages`');
    // Nothing of them is told, but what is no table is damaged.
    (0,shape/* refuseNull */.as)(document, 'environments');
    const packages = document
        .list((0,shape/* own */.ZV)(document.root, 'packages'), ['packages'])
        .map((value, index) => pixi_lock_packageOf(document.fields(value, ['packages', index]) ?? {}, ['packages', index], document));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** `kind` and `url` in versions 4 and 5; the address by its kind in version 6. */
function pixi_lock_packageOf(fields, path, document) {
    const text = (key) => document.text((0,shape/* own */.ZV)(fields, key), [...path, key]) || undefined;
    const conda = text('conda') ?? (text('kind') === 'conda' ? text('url') : undefined);
    const pypi = text('pypi') ?? (text('kind') === 'pypi' ? (text('url') ?? text('path')) : undefined);
    const hashes = [...(0,src_hashes/* hexHash */.eP)('SHA-256', text('sha256')), ...(0,src_hashes/* hexHash */.eP)('MD5', text('md5'))];
    const common = { key: String(path[1]), ...(0,shape/* lineOf */.cA)(document, path), hashes };
    if (conda !== undefined) {
        const archive = condaArchive(conda);
        if (archive !== undefined)
            return {
                ...common,
                identity: { type: 'conda', name: archive.name, qualifiers: archive.qualifiers },
                version: archive.version,
                origin: { kind: 'registry', url: conda },
            };
        if (/^\.{0,2}\//.test(conda) || conda === '.')
            return { ...common, identity: { type: 'conda', name: text('name') ?? conda }, origin: { kind: 'own', path: conda } };
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected the address of an archive of conda, got "${conda.slice(0, 100)}"`);
    }
    if (pypi === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), 'expected a package of conda or pypi, got neither');
    const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
    if (!/^https?:\/\//.test(pypi))
        return { ...common, identity: pypiIdentity(name), origin: { kind: 'own', path: pypi } };
    const isIndex = /^https:\/\/(?:files\.pythonhosted\.org|pypi\.org)\//.test(pypi) || hashes.length > 0;
    return {
        ...common,
        identity: pypiIdentity(name),
        version: document.needed((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']),
        origin: isIndex ? { kind: 'registry', url: pypi } : { kind: 'url', url: pypi },
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cpan/snapshot.js
// cpanfile.snapshot of Carton: distributions of CPAN, with the modules that each provides and needs.



const cpanSnapshot = {
    id: 'cpan-snapshot',
    title: 'cpanfile.snapshot of Carton',
    matches: (0,src_reader/* named */.KT)('cpanfile.snapshot'),
    read: snapshot_read,
};
function snapshot_read(source) {
    const lines = [...linesOf(source)];
    const version = /^# carton snapshot format: version (\S{1,20})/.exec(lines[0]?.text ?? '')?.[1];
    if (version !== '1.0')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected \`# carton snapshot format: version 1.0\`, got ${version === undefined ? 'none' : version}`);
    if (lines[1]?.text !== 'DISTRIBUTIONS')
        throw (0,src_reader/* invalid */.Gq)(source.path, 2, 'expected `DISTRIBUTIONS`');
    const found = [];
    let list;
    for (const { text, number } of lines.slice(2)) {
        if (text.trim() === '')
            continue;
        const [, indent = '', word = '', rest = ''] = /^( {2,6})(\S{1,300})(?: (\S.{0,500}))?$/.exec(text) ?? [];
        const current = found.at(-1);
        if (indent.length === 2 && rest === '') {
            found.push({ line: number, title: word, provides: [], needs: [] });
            list = undefined;
        }
        else if (indent.length === 4 && word === 'pathname:' && current !== undefined)
            current.path = rest;
        else if (indent.length === 4 && word === 'provides:' && current !== undefined)
            list = current.provides;
        else if (indent.length === 4 && word === 'requirements:' && current !== undefined)
            list = current.needs;
        else if (indent.length === 6 && list !== undefined && rest !== '')
            list.push(word);
        else
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a distribution or what it provides and needs, got "${text.trim().slice(0, 60)}"`);
    }
    const providers = new Map(found.flatMap(({ title, provides }) => provides.map((module) => [module, title])));
    const packages = found.map((one) => {
        const targets = new Set(one.needs.flatMap((module) => providers.get(module) ?? []));
        targets.delete(one.title);
        return { ...snapshot_packageOf(one, source.path), dependencies: [...targets].map((to) => ({ to, scope: 'required' })) };
    });
    return { packages, roots: undemandedRoots(packages), graph: 'complete' };
}
/** `E/ET/ETHER/Try-Tiny-0.31.tar.gz`: who published it, and the distribution with its version. */
function snapshot_packageOf({ title, path, line }, file) {
    const match = /^[A-Z]\/[A-Z][A-Z0-9-]\/([A-Z][A-Z0-9-]{1,40})\/(?:[^/]{1,100}\/){0,5}([^/]{1,200}?)-(v?\d[\w.]{0,60}?)(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(path ?? '');
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected the pathname of ${title.slice(0, 80)}, got "${(path ?? 'none').slice(0, 100)}"`);
    const [, author = '', name = '', version = ''] = match;
    return { key: title, identity: { type: 'cpan', namespace: author, name }, version, origin: { kind: 'registry' }, line };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cran/description.js
// DESCRIPTION of R: of an installed package (R writes `Built` when it installs one), or of the product, with what it asks for.
// https://cran.r-project.org/doc/manuals/R-exts.html#The-DESCRIPTION-file



const rDescription = {
    id: 'r-description',
    title: 'DESCRIPTION of R',
    matches: (0,src_reader/* named */.KT)('DESCRIPTION'),
    // The name is a common one.
    recognises: (source) => ((0,src_reader/* isOther */.bv)(source) || /(?:^|\xef\xbb\xbf)Package\s*:/m.test(source.bytes.subarray(0, 65_536).toString('latin1')) || isOfR(source)) &&
        source.beside('renv.lock') === undefined,
    read: description_read,
};
/** Whether it lies where R installs a package or builds one: beside what every package of R has. */
function isOfR(source) {
    return source.list('.').some((name) => name === 'NAMESPACE' || name === 'Meta');
}
const description_lists = [
    ['Depends', 'required'],
    ['Imports', 'required'],
    ['LinkingTo', 'required'],
    ['Suggests', 'optional'],
    ['Enhances', 'optional'],
];
function description_read(source) {
    const fields = fieldsOf(source);
    const needed = (name) => {
        const field = fields.get(name);
        if (field === undefined || field.value === '')
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected the field ${name}, got none`);
        return field;
    };
    const [name, version] = [needed('Package'), needed('Version')];
    if (!/^\d/.test(version.value))
        throw (0,src_reader/* invalid */.Gq)(source.path, version.line, `expected a version of numbers, got "${version.value.slice(0, 40)}"`);
    const identity = { type: fields.has('biocViews') ? 'bioconductor' : 'cran', name: name.value };
    const licence = fields.get('License')?.value.replace(/ [+|] file LICEN[CS]E$/, '');
    // Every package names the one person who answers for it; `Author` is free text.
    const made = (0,makers/* makers */.uy)((0,makers/* personOf */.Re)(fields.get('Maintainer')?.value ?? ''));
    if (fields.has('Built'))
        return {
            packages: [
                {
                    key: name.value,
                    identity,
                    version: version.value,
                    origin: { kind: 'registry' },
                    line: name.line,
                    ...(0,src_licence/* licensed */.aO)(licence),
                    ...made,
                },
            ],
            roots: [{ to: name.value, scope: 'required' }],
            graph: 'unknown',
        };
    const wanted = description_lists.flatMap(([list, scope]) => {
        const field = fields.get(list);
        return field === undefined ? [] : wishes(list, field, source.path).map((entry) => ({ entry, scope }));
    });
    return {
        subject: { name: name.value, version: version.value, identity, ...(0,src_licence/* licensed */.aO)(licence), ...made },
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
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected the name of a package in ${list}, got "${text.trim().slice(0, 60)}"`);
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
            throw (0,src_reader/* invalid */.Gq)(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        last = line.slice(0, colon).trimEnd();
        if (found.has(last))
            throw (0,src_reader/* invalid */.Gq)(source.path, index + 1, `expected the field ${last} once`);
        found.set(last, { parts: [line.slice(colon + 1).trim()], line: index + 1 });
    }
    return new Map([...found].map(([name, { parts, line }]) => [name, { value: parts.join(' ').trim(), line }]));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/cran/renv-lock.js
// renv.lock of R: packages with their source, and what each needs.




const renvLock = { id: 'renv-lock', title: 'renv.lock of R', matches: (0,src_reader/* named */.KT)('renv.lock'), read: renv_lock_read };
function renv_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const list = document.fields((0,shape/* own */.ZV)(document.root, 'Packages'), ['Packages']);
    if (document.fields((0,shape/* own */.ZV)(document.root, 'R'), ['R']) === undefined || list === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `R` and `Packages`');
    const packages = Object.keys(list).map((key) => renv_lock_packageOf(key, list, document));
    return { packages, roots: undemandedRoots(packages), graph: 'complete' };
}
function renv_lock_packageOf(key, list, document) {
    const path = ['Packages', key];
    const entry = document.fields(list[key], path) ?? {};
    const name = document.needed((0,shape/* own */.ZV)(entry, 'Package') ?? key, path);
    const licence = document.text((0,shape/* own */.ZV)(entry, 'License'), path);
    const kind = document.text((0,shape/* own */.ZV)(entry, 'Source'), path);
    return {
        key,
        identity: { type: kind === 'Bioconductor' ? 'bioconductor' : 'cran', name },
        version: document.needed((0,shape/* own */.ZV)(entry, 'Version'), path),
        origin: renv_lock_originOf(kind, entry, path, document),
        ...(0,shape/* lineOf */.cA)(document, path),
        ...(licence === undefined ? {} : { licence: licence.replace(/ \+ file LICEN[CS]E$/, '') }),
        dependencies: renv_lock_needs(entry, path, document, list),
    };
}
/** `Requirements` of the first renv; its second has the fields of DESCRIPTION, `name (>= 1.0)`. */
function renv_lock_needs(entry, path, document, list) {
    const found = new Set();
    for (const field of ['Requirements', 'Depends', 'Imports', 'LinkingTo'])
        for (const text of textsOf((0,shape/* own */.ZV)(entry, field), path, document)) {
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
function renv_lock_originOf(kind, entry, path, document) {
    const text = (field) => document.text((0,shape/* own */.ZV)(entry, field), path);
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
        return (0,origins/* gitOrigin */.Xf)(url, commit);
    if (kind === 'URL' && url !== undefined)
        return { kind: 'url', url };
    if (kind === 'Local' || kind === 'unknown' || kind === 'Cellar')
        return { kind: 'file', path: url ?? '' };
    const registry = text('Repository');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/identity.js
var npm_identity = __webpack_require__(2293);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/deno/deno-json.js
// deno.json and deno.jsonc where no lock is beside them: `imports`, by npm's and JSR's names or an address.
// https://docs.deno.com/runtime/fundamentals/configuration/#dependencies





const denoJson = {
    id: 'deno-json',
    title: 'deno.json',
    matches: (0,src_reader/* ending */.K1)(['json', 'jsonc'], (0,src_reader/* named */.KT)('deno.json', 'deno.jsonc')),
    // The members of a workspace share its lock.
    recognises: (source) => !isBelow(source, ['deno.lock']),
    read: deno_json_read,
};
function deno_json_read(source) {
    const document = (0,shape/* shape */.cW)(source.path, (0,json/* parseJson */.q)(source.text(), source.path, { comments: true }));
    // Most of the other keys are settings of its tools.
    if (Object.hasOwn(document.root, 'message') && !Object.hasOwn(document.root, 'imports'))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['message']), 'expected the settings of Deno, got a message');
    const imports = document.fields((0,shape/* own */.ZV)(document.root, 'imports'), ['imports']) ?? {};
    const seen = new Set();
    const wishes = Object.keys(imports).flatMap((name) => {
        const written = document.text(imports[name], ['imports', name]) ?? '';
        const wish = wishOf(written);
        // `x` and `x/` are one package.
        const key = wish === undefined ? '' : `${wish.identity.type} ${wish.identity.namespace ?? ''}/${wish.identity.name} ${wish.range}`;
        if (wish === undefined || seen.has(key))
            return [];
        seen.add(key);
        return [{ ...wish, line: document.line(['imports', name]) }];
    });
    const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    const [, namespace, bare] = /^@([^/]{1,100})\/([^/]{1,100})$/.exec(name ?? '') ?? [];
    const version = document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version']);
    return wishList(wishes, subjectOf(bare === undefined ? undefined : { type: 'jsr', namespace: `@${namespace}`, name: bare }, version));
}
/** Undefined for a folder or file of the product, and for what Node brings. */
function wishOf(text) {
    const match = /^(npm|jsr):\/?((?:@[^/@]{1,200}\/)?[^/@]{1,200})(?:@([^/]{1,100}))?(?:\/.*)?$/.exec(text);
    if (match !== null) {
        const [, kind, name = '', range] = match;
        const exact = /^=?\s*(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?)$/.exec(range ?? '')?.[1];
        if (kind === 'npm')
            return { identity: (0,npm_identity/* npmIdentity */.Qb)(name), range, version: exact };
        const slash = name.indexOf('/');
        return {
            identity: slash < 0 ? { type: 'jsr', name } : { type: 'jsr', namespace: name.slice(0, slash), name: name.slice(slash + 1) },
            range,
            version: exact,
            origin: { kind: 'registry', registry: 'https://jsr.io' },
        };
    }
    if (!/^https?:\/\//.test(text))
        return undefined;
    const name = text.split('/').findLast((part) => part !== '') ?? text;
    return { identity: { type: 'generic', name }, origin: { kind: 'url', url: text } };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/deno/deno-lock.js
// deno.lock, versions 2 to 5: packages of npm and of JSR, and files of addresses with the hash of each.





const denoLock = { id: 'deno-lock', title: 'deno.lock', matches: (0,src_reader/* named */.KT)('deno.lock'), read: deno_lock_read };
function deno_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (typeof version !== 'string' || !/^[2-5]$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 2 to 5, got ${(0,shape/* shown */.SP)(version)}`);
    const at = version === '2' ? ['npm'] : version === '3' ? ['packages'] : [];
    const holder = at.reduce((fields, key) => document.fields((0,shape/* own */.ZV)(fields, key), at), document.root);
    const npmKey = version === '2' ? 'packages' : 'npm';
    const npm = tableOf(holder, [...at, npmKey], document);
    const jsr = version === '2' ? {} : tableOf(holder, [...at, 'jsr'], document);
    const remote = tableOf(document.root, ['remote'], document);
    const keys = keysByName(npm);
    const packages = [
        ...Object.keys(npm).map((key) => npmPackage(key, npm, keys, [...at, npmKey, key], document)),
        ...Object.keys(jsr).map((key) => jsrPackage(key, jsr, [...at, 'jsr', key], document)),
        ...Object.keys(remote).map((url) => remoteFile(url, remote, document)),
    ];
    return {
        packages,
        roots: undemandedRoots(packages),
        graph: 'unknown',
        gaps: openEnds(document, holder, [...at, 'specifiers'], npm, jsr),
    };
}
/** What the program asks for by `npm:` and `jsr:` and the lock does not hold. */
function openEnds(document, holder, path, npm, jsr) {
    const held = new Set([['npm', npm], ['jsr', jsr]].flatMap(([kind, table]) => Object.keys(table).map((key) => `${kind}:${keyForm.exec(key)?.[1]}`)));
    const asked = document.fields((0,shape/* own */.ZV)(holder, 'specifiers'), path) ?? {};
    return Object.keys(asked)
        .filter((specifier) => !held.has(/^(?:npm|jsr):\/?(?:@[^/@]{1,214}\/)?[^/@]{1,214}/.exec(specifier)?.[0].replace(':/', ':') ?? specifier))
        .map((specifier) => ({
        ...(0,shape/* lineOf */.cA)(document, [...path, specifier]),
        detail: `expected the lock to hold ${specifier.slice(0, 100)}, which the program asks for`,
    }));
}
function tableOf(holder, path, document) {
    return document.fields((0,shape/* own */.ZV)(holder, path.at(-1)), path) ?? {};
}
/** `@scope/name@1.0.0_peer@2.0.0`: what is behind the underscore are the peers that it was resolved with. */
const keyForm = /^((?:@[^/@]{1,214}\/)?[^/@]{1,214})@(\d[^_]{0,200})(?:_.{1,2000})?$/;
function nameAndVersion(key, path, document) {
    const match = keyForm.exec(key);
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected \`name@version\`, got "${key.slice(0, 80)}"`);
    return [match[1], match[2]];
}
function npmPackage(key, table, keys, path, document) {
    const entry = document.fields(table[key], path);
    if (entry === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected ${key.slice(0, 80)} to be an object, got null`);
    const [name, version] = nameAndVersion(key, path, document);
    const hashes = (0,src_hashes/* integrityHashes */.UF)(document.text((0,shape/* own */.ZV)(entry, 'integrity'), [...path, 'integrity']));
    return {
        key,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        version,
        origin: { kind: 'registry' },
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...(hashes.length === 0 ? { unhashed: true } : {}),
        dependencies: deno_lock_needs((0,shape/* own */.ZV)(entry, 'dependencies'), keys, [...path, 'dependencies'], document),
    };
}
/** The first key of each name, and each key by itself: a lock has tens of thousands, and each is looked for by those that need it. */
function keysByName(table) {
    const keys = new Map();
    for (const key of Object.keys(table)) {
        const name = keyForm.exec(key)?.[1];
        if (name !== undefined && !keys.has(name))
            keys.set(name, key);
    }
    for (const key of Object.keys(table))
        keys.set(key, key);
    return keys;
}
/** Names to keys until version 3; then names alone, with the version only where there are several. */
function deno_lock_needs(written, keys, path, document) {
    const wanted = (0,shape/* isFields */.Ce)(written) ? Object.values(written) : document.list(written, path);
    return wanted.flatMap((one) => {
        if (typeof one !== 'string')
            throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected the name of a package, got ${(0,shape/* shown */.SP)(one)}`);
        const to = keys.get(one);
        return to === undefined ? [] : [{ to, scope: 'required' }];
    });
}
function jsrPackage(key, table, path, document) {
    const [name, version] = nameAndVersion(key, path, document);
    const [namespace = '', bare = ''] = name.split('/');
    if (bare === '')
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected \`@scope/name@version\`, got "${key.slice(0, 80)}"`);
    const entry = document.fields(table[key], path);
    return {
        key: `jsr:${key}`,
        identity: { type: 'jsr', namespace, name: bare },
        version,
        origin: { kind: 'registry', registry: 'https://jsr.io' },
        ...(0,shape/* lineOf */.cA)(document, path),
        // It is the digest of the list of the package's files.
        hashes: (0,src_hashes/* hexHash */.eP)('SHA-256', document.text((0,shape/* own */.ZV)(entry, 'integrity'), [...path, 'integrity'])),
    };
}
function remoteFile(url, table, document) {
    const path = ['remote', url];
    return {
        key: url,
        identity: { type: 'generic', name: url.split('/').at(-1) || url },
        origin: { kind: 'url', url },
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes: (0,src_hashes/* hexHash */.eP)('SHA-256', document.needed(table[url], path)),
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __webpack_require__(2354);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/frontend.js
// Which frontend builds a Dockerfile, in the three spellings that BuildKit detects before it reads the file.

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start. */
function frontendOf(text) {
    return inComments(text, '#') ?? inComments(text, '//') ?? inJson(text);
}
function inComments(text, comment) {
    const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    for (let line = 1; line <= lines.lineCount; line++) {
        const start = lines.offsetAt(line, 1) ?? text.length;
        const content = text.slice(start, Math.min(lines.offsetAt(line + 1, 1) ?? text.length, start + 3000)).replace(/\r?\n$/, '');
        // A file may be a script: its first line then counts for nothing.
        if (line === 1 && content.startsWith('#!'))
            continue;
        const match = directive.exec(content);
        if (match === null)
            return undefined;
        const [, before = '', key = '', value = ''] = match;
        // What follows a space is for the frontend, not its name.
        const [reference = ''] = value.split(/\s/);
        const at = start + before.length;
        if (key.toLowerCase() === 'syntax')
            return { reference, start: at, end: at + reference.length };
    }
    return undefined;
}
const maxJson = 1024 * 1024;
function inJson(text) {
    const head = text.slice(0, maxJson);
    if (!/^\s*\{/.test(head))
        return undefined;
    const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
    if (match === null)
        return undefined;
    const [all, written = ''] = match;
    let value;
    try {
        value = JSON.parse(`"${written}"`);
    }
    catch {
        return undefined;
    }
    const [reference = ''] = String(value).trim().split(/\s/);
    const start = match.index + all.lastIndexOf(written);
    return reference === '' ? undefined : { reference, start, end: start + written.length };
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/variables.js
// Variables as Dockerfiles, shells, Compose files and pipelines write them, on the one expansion that formats has.

/** No reference, and no path to a Dockerfile, is as long. */
const maxText = 8192;
/** Stands before what is no sign of Compose's. */
const plain = '\0';
/**
 * A word of a shell or a Dockerfile: quotes are taken away, and nothing is replaced within single ones. Undefined when a value is
 * not known before the run.
 */
function expandWord(text, lookUp, escapeLetter = '\\') {
    const result = replaced(text, lookUp, escapeLetter);
    return result?.includes('$') === true ? undefined : result?.replace(escapeLetter === '`' ? /`(.)|["']/gs : /\\(.)|["']/gs, '$1');
}
/** A text of Compose or GitLab: quotes are letters, and two dollar signs are one. Undefined when a value is not known before the run. */
function interpolate(text, lookUp) {
    const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
    const result = replaced(marked, lookUp, plain);
    return result === undefined || /(?:^|[^\0])\$/.test(result) ? undefined : result.replaceAll(plain, '');
}
function replaced(text, lookUp, escapeLetter) {
    if (!text.includes('$'))
        return text;
    // A part of a value (`${V#v}`) is worked out by the consumer, and not here.
    if (text.length > maxText || /\$\{[A-Za-z_]\w{0,300}(?:[#%/^,@]|:(?![-+?]))/.test(text))
        return undefined;
    const values = { has: (name) => lookUp(name) !== undefined, get: lookUp, keys: () => [] };
    const result = (0,expand/* expand */.fT)(text, values, escapeLetter);
    return result === undefined || result.length > maxText ? undefined : result;
}
/** Stands for what is not known before the run. */
const unknownPart = '\u0001';
/** The same with `unknownPart` in the place of each value that is not known. */


;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file. Which instructions there are is
// formats' to say; only what names an image is read here, and rules about Dockerfiles are another engine's.




// What only a Dockerfile needs.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([5610], 5610); } // at first use
const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    byName: true,
    matches: (path) => (0,names/* isDockerfileName */.S2)(path) || (0,names/* mayBeDockerfileName */.yx)(path),
    read: async (text, path) => ({
        uses: (0,names/* isDockerfileName */.S2)(path) || !(0,names/* mayBeDockerfileName */.yx)(path) || (0, atFirstUse0().beginsAsDockerfile)(text) ? readDockerfile(text, path) : [],
    }),
};
/**
 * @param args values that a build gives: they stand over the defaults of ARG.
 * @throws PortcullisError `heredoc-unterminated`.
 */
function readDockerfile(text, path, args = new Map()) {
    const document = (0, atFirstUse0().parseDockerfile)(text);
    for (const instruction of document.instructions)
        refuseOpenHeredoc(instruction, path);
    const globals = globalsOf(document, args);
    const stages = new Set();
    const uses = document.instructions.flatMap((instruction) => {
        const own = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
        if (own === undefined)
            return [];
        // A trigger is no FROM: Docker refuses such a file.
        const named = own.keyword !== 'FROM' ? copied(own, document, stages) : own.onbuild ? [] : base(own, document, globals, stages);
        return named.map(({ start, end, ...use }) => ({ path, region: document.index.region(start, end), ...use }));
    });
    return [...frontendUse(document, path, args), ...uses];
}
/** The image of a FROM, unless it is an earlier stage; the stage's own name is noted for those that follow. */
function base({ image, alias }, document, globals, stages) {
    if (image === undefined)
        return [];
    const reference = expandWord(image.text, (name) => globals.get(name), document.escape);
    const role = alias === undefined ? 'base' : `base of stage ${alias.text.slice(0, 60)}`;
    const named = isEarlier(reference, stages) ? [] : [{ ...namedAt(document, image, image.text, reference), role }];
    if (alias !== undefined)
        stages.add(alias.text.toLowerCase());
    return named;
}
/** What COPY, ADD and RUN take from images that are no stages. */
function copied(instruction, document, stages) {
    return sourcesOf(instruction, document)
        .filter(({ text }) => text !== '' && !/^\d{1,6}$/.test(text) && !isEarlier(text, stages))
        .map((source) => ({ ...source, role: `source of ${instruction.keyword}` }));
}
/** Whether a name means an earlier stage, whose names have no case, or nothing at all. */
function isEarlier(name, stages) {
    const lower = name?.toLowerCase();
    return lower !== undefined && (lower === 'scratch' || stages.has(lower));
}
function refuseOpenHeredoc({ heredocs }, path) {
    const open = heredocs.find(({ end }) => end === undefined);
    if (open === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'heredoc-unterminated',
        message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
        where: { file: path },
        remedy: 'End it with a line of its name alone.',
    });
}
function frontendUse({ text, index }, path, args) {
    const forced = args.get('BUILDKIT_SYNTAX');
    if (forced !== undefined)
        return [{ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false }];
    const frontend = frontendOf(text);
    if (frontend === undefined)
        return [];
    const { start, end, reference } = frontend;
    const isPlain = text.slice(start, end) === reference && !reference.includes('$');
    return [
        {
            path,
            region: index.region(start, end),
            reference: reference.includes('$') ? undefined : reference,
            text: reference,
            role: 'frontend that builds the file',
            pinnable: isPlain,
        },
    ];
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
/** What FROM may use: the ARGs before the first one, in their order. */
function globalsOf({ preamble, escape: escapeLetter }, args) {
    const globals = new Map(platformArguments);
    for (const instruction of preamble) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const { name, value } of instruction.pairs) {
            if (args.has(name.value))
                globals.set(name.value, args.get(name.value));
            else if (value !== undefined)
                globals.set(name.value, expandWord(value.text, (other) => globals.get(other), escapeLetter));
            else if (!globals.has(name.value))
                globals.set(name.value, undefined);
        }
    }
    return globals;
}
/** @param text as it is written, line breaks left out. */
function namedAt(document, { start, end }, text, reference) {
    return { start, end, text, reference, pinnable: reference === text && document.text.slice(start, end) === text };
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf({ keyword, flags }, document) {
    return flags.flatMap((flag) => {
        // The quotes of a flag are taken away wherever they stand.
        const name = flag.name.replace(/["'\\`]/g, '');
        if (keyword === 'RUN')
            return name === 'mount' ? mountSources(flag).map((image) => sourceAt(document, flag, image)) : [];
        return (keyword === 'COPY' || keyword === 'ADD') && name === 'from' ? [sourceAt(document, flag, (flag.value ?? '').trim())] : [];
    });
}
function mountSources({ value = '' }) {
    return value.split(',').flatMap((part) => {
        const from = /^\s{0,20}"?from"?=(.*)$/is.exec(part)?.[1];
        return from === undefined ? [] : [from.replace(/["']/g, '').trim()];
    });
}
/** Variables are not expanded here (docker build reference, COPY --from). */
function sourceAt(document, { valueSpan, start, end }, image) {
    const whole = valueSpan ?? { start, end };
    const raw = document.text.slice(whole.start, whole.end);
    const at = raw.indexOf(image, Math.max(0, raw.search(/(?:^|,)\s{0,20}["']{0,2}from["']?=/i)));
    const place = at < 0 ? whole : { start: whole.start + at, end: whole.start + at + image.length };
    return namedAt(document, place, image, image.includes('$') ? undefined : image);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/paths.js
// Paths inside a workspace, as files write them relative to one another.
/** The folder of a workspace path, without a slash at its end; empty for the root. */
function paths_folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** A path written in a file, from a folder; undefined when it leads out of the workspace or is none of the workspace's. */
function resolvePath(folder, written) {
    if (isRemote(written))
        return undefined;
    const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of written.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written) || /^(?:git@|github\.com\/|oci:)/i.test(written);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/build.js
// A build that another file describes: its Dockerfile read with the arguments and contexts that it is given there.



const imageContext = 'docker-image://';
/** @throws PortcullisError when the Dockerfile cannot be understood. */
function readBuild(build, files) {
    const { path, owner, args } = build;
    if (build.inline !== undefined) {
        const uses = readDockerfile(build.inline.value, path, args);
        return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} in the Dockerfile of ${owner}`)), also: [], elsewhere: [] };
    }
    const context = build.context ?? '.';
    if (isRemote(context))
        return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
    const folder = resolvePath(build.folder, context);
    const file = folder === undefined ? undefined : resolvePath(folder, build.dockerfile ?? 'Dockerfile');
    if (file === undefined)
        return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
    const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
    if (text === undefined)
        return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
    const also = (0,names/* isDockerfileName */.S2)(file) ? [] : [{ path: file, as: 'dockerfile' }];
    const named = (use) => `${use.role} ${use.reference ?? `? ${use.text}`}`;
    const plain = new Set(args.size === 0 ? [] : readDockerfile(text, file).map(named));
    const given = args.size === 0 ? [] : readDockerfile(text, file, args);
    const uses = given.filter((use) => !plain.has(named(use)));
    return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} of ${file} as ${owner} builds it`)), also, elsewhere: [] };
}
/** The place is the file that gives the value: the Dockerfile itself names something else. */
function elsewhereSeen(use, path, role) {
    const { reference, text } = use;
    return { path, reference, text, role, pinnable: false };
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/gathering.js
// What reading one file brings together: the images it names, other files that it makes its own, and what lies elsewhere.
class Gathering {
    uses = [];
    elsewhere = [];
    /** By path: a file is read once, whoever names it. */
    #also = new Map();
    also(path, as) {
        this.#also.set(path, { path, as });
    }
    add({ uses, also = [], elsewhere = [] }) {
        this.uses.push(...uses);
        for (const { path, as } of also)
            this.also(path, as);
        this.elsewhere.push(...elsewhere);
    }
    reading() {
        return { uses: this.uses, also: [...this.#also.values()], elsewhere: this.elsewhere };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/image-use.js
// What a text of a YAML file says of an image.
/** A reference where no variables are known. */
function use(path, found, role) {
    return expandedUse(path, found, role, found.value !== '' && !/[${}]/.test(found.value) ? found.value : undefined);
}
/** @param reference the text with its variables replaced; undefined when a value is not known before the run. */
function expandedUse(path, found, role, reference) {
    const { region, value: text } = found;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference,
        text,
        role,
        pinnable: region !== undefined && reference === text,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/yaml-text.js
// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

function yaml_text_atFirstUse0() { return yaml_text_atFirstUse0.made ??= __webpack_require__.now([623], 623); } // at first use
const maxMerges = 50;
/** Where a line ends for YAML 1.1, which is what Go and libyaml read, and does not for YAML 1.2: a comment must not run on. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const documents = await (0, yaml_text_atFirstUse0().readYaml)(text.replace(otherBreaks, '\n'), path);
    return documents.map((root) => (root === undefined ? {} : wrapper()(root)));
    function wrapper() {
        // What an alias leads to shares its content with the anchor's node: wrapped once, it is walked once.
        const wrapped = new Map();
        const contents = new Map();
        const once = (key, make) => {
            const known = wrapped.get(key);
            if (known !== undefined)
                return known;
            const made = make();
            wrapped.set(key, made);
            return made;
        };
        const wrap = (node) => {
            if (node.kind === 'map')
                return once(node.entries, () => ({ map: { get: (key) => entriesOf(node, 0).get(key), entries: () => entriesOf(node, 0) } }));
            if (node.kind === 'list')
                return once(node.items, () => {
                    let list;
                    return {
                        get list() {
                            list ??= node.items.map(wrap);
                            return list;
                        },
                    };
                });
            // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
            // Compose's `!reset null` is nothing: it takes away what another file says.
            return (0, yaml_text_atFirstUse0().scalarValue)(node.tag === '!reset' ? { ...node, tag: '!!null' } : node) === null ? {} : { text: textOf(node) };
        };
        /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
        const entriesOf = (map, depth) => {
            const known = contents.get(map.entries);
            if (known !== undefined)
                return known;
            if (depth > maxMerges)
                throw (0, yaml_text_atFirstUse0().yamlInvalid)(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
            const all = new Map();
            for (const { key, name, value } of map.entries)
                if (!(0, yaml_text_atFirstUse0().isMergeKey)(key))
                    all.set(name, wrap(value));
            for (const other of (0, yaml_text_atFirstUse0().mergedMaps)(map))
                for (const [name, inner] of entriesOf(other, depth + 1))
                    if (!all.has(name))
                        all.set(name, inner);
            contents.set(map.entries, all);
            return all;
        };
        return wrap;
    }
    function textOf({ text: value, verbatim }) {
        return { value, ...(verbatim === undefined ? {} : { region: lines.region(verbatim.start, verbatim.end) }) };
    }
}
/** Every map of a document, outermost first, each once however many aliases lead to it. */
function everyMap(node) {
    const found = [];
    const seen = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const inner = [...(next.list ?? [])];
        if (next.map !== undefined) {
            found.push(next.map);
            for (const [, value] of next.map.entries())
                inner.push(value);
        }
        // Last in, first out: what stands first is looked at first.
        for (let i = inner.length - 1; i >= 0; i--)
            waiting.push(inner[i]);
    }
    return found;
}
/** `prefix` stands before the reference inside the scalar: `docker://`. */
function partOf(text, prefix) {
    const { value, region } = text;
    return {
        value: value.slice(prefix.length),
        ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
    };
}
/** Texts of a node that is one or a list of them. */
function yaml_text_textsOf(node) {
    if (node?.text !== undefined)
        return [node.text];
    return (node?.list ?? []).flatMap((item) => item.text ?? []);
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/compose.js
// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.






const compose_names = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;
function isComposeName(path) {
    return compose_names.test(path);
}
/** What a text in a Compose file comes to by the `.env` beside it, `unknownPart` in the place of what is not known. */

function dotEnvOf(folder, files) {
    return readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
}
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    byName: true,
    matches: isComposeName,
    async read(text, path, files) {
        const file = openFile(path, files);
        for (const document of await readYamlNodes(text, path)) {
            for (const entry of document.map?.get('include')?.list ?? [])
                for (const written of [...yaml_text_textsOf(entry), ...yaml_text_textsOf(entry.map?.get('path'))])
                    compose_include(file, written);
            for (const [name, map] of servicesOf(document))
                readService(file, name, map);
        }
        return file.found.reading();
    },
};
/** The services of a document; before version 2 of the format they stood at its top. */
function servicesOf({ map }) {
    const listed = map?.get('services');
    const isFirst = listed === undefined && map?.get('version') === undefined && map?.get('include') === undefined;
    const found = [...(listed?.map?.entries() ?? (isFirst ? map?.entries() : undefined) ?? [])];
    return found.flatMap(([name, { map: service }]) => service === undefined || (isFirst && !runs.some((key) => service.get(key) !== undefined)) ? [] : [[name, service]]);
}
/** What makes a mapping a service. */
const runs = ['image', 'build', 'extends'];
function openFile(path, files) {
    const folder = paths_folderOf(path);
    const variables = dotEnvOf(folder, files);
    const value = (text) => interpolate(text.value, (name) => variables.get(name));
    return { path, folder, files, value, found: new Gathering() };
}
/** Another Compose file, by its path as written. */
function compose_include({ path, folder, files, value, found }, written) {
    const name = value(written);
    const target = name === undefined || isRemote(name) ? undefined : resolvePath(folder, name);
    if (target === undefined || files.read(target) === undefined)
        found.elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
    else if (!compose_names.test(target))
        found.also(target, 'compose');
}
function readService(file, name, map) {
    const { path, value, found } = file;
    const add = (written, role) => {
        found.uses.push(expandedUse(path, written, role, value(written)));
    };
    const build = map.get('build');
    const image = map.get('image')?.text;
    // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
    const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
    if (image !== undefined && !isBuilt) {
        if (build === undefined)
            add(image, `service ${name}`);
        else
            found.uses.push({ ...expandedUse(path, image, `service ${name}, unless it is built`, value(image)), unlessBuilt: true });
    }
    const extended = map.get('extends')?.map?.get('file')?.text;
    if (extended !== undefined)
        compose_include(file, extended);
    for (const volume of map.get('volumes')?.list ?? []) {
        const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
        if (source !== undefined)
            add(source, `volume of service ${name}`);
    }
    if (build === undefined)
        return;
    const described = buildOf(build, file, `service ${name}`);
    for (const [context, source] of described.contexts)
        if (source.value.startsWith(imageContext))
            add(partOf(source, imageContext), `build context ${context} of service ${name}`);
    found.add(readBuild(described, file.files));
}
function buildOf(node, { path, folder, value }, owner) {
    const map = node.map;
    const written = (key) => {
        const found = map?.get(key)?.text;
        return found === undefined ? undefined : (value(found) ?? found.value);
    };
    const context = node.text === undefined ? written('context') : (value(node.text) ?? node.text.value);
    const dockerfile = written('dockerfile');
    const inline = map?.get('dockerfile_inline')?.text;
    return {
        path,
        folder,
        owner,
        // A name alone has its value from the environment, where there is one; the Dockerfile's default counts otherwise.
        args: new Map(pairsOf(map?.get('args')).flatMap(([name, given]) => (given === undefined ? [] : [[name, value(given)]]))),
        contexts: pairsOf(map?.get('additional_contexts')).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]])),
        ...(context === undefined ? {} : { context }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { ...inline, value: inline.value.replaceAll('$$', '$') } }),
    };
}
/** A mapping, or a list of `NAME=VALUE`; a name alone takes its value from the environment. */
function pairsOf(node) {
    const map = [...(node?.map?.entries() ?? [])].map(([name, { text }]) => [name, text]);
    const list = (node?.list ?? []).flatMap(({ text }) => {
        if (text === undefined)
            return [];
        const equals = text.value.indexOf('=');
        return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), partOf(text, text.value.slice(0, equals + 1))]];
    });
    return [...map, ...list];
}
const maxLines = 5000;
/** `NAME=VALUE` lines, quoted or not. */
function readDotEnv(text) {
    const variables = new Map();
    for (const line of text.split(/\r?\n/, maxLines)) {
        const match = /^\s{0,20}(?:export\s{1,20})?([A-Za-z_][\w.]{0,199})\s{0,20}[=:]\s{0,20}(.{0,4000})$/.exec(line);
        if (match === null)
            continue;
        const [, name = '', raw = ''] = match;
        const quoted = /^(["'])(.{0,4000}?)\1/.exec(raw);
        const value = quoted === null ? raw.replace(/\s{1,200}#.*$/, '').trim() : (quoted[2] ?? '');
        variables.set(name, quoted?.[1] === "'" ? value : (interpolate(value, (other) => variables.get(other)) ?? value));
    }
    return variables;
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 4 modules
var parse = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/reference.js
var src_reference = __webpack_require__(3860);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/docker/image.js
// Images of containers as packages, by what their reference says: nothing is looked up.


/** Undefined for a text that is no reference. */

/** A text that is no reference, as a message quotes it: without the user and the secret that some write before the registry. */
function quotedReference(text) {
    return text.replace(/^[^\s@]{1,1000}@(?=[\w.-]{1,255}(?::\d{1,5})?\/)/, '').slice(0, 100);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/docker/dockerfile.js
// Dockerfiles: the images that FROM builds on, COPY takes files of, and RUN mounts; the frontend that `# syntax=` names.



const dockerfile = {
    id: 'dockerfile',
    title: 'a Dockerfile',
    matches: (path) => (0,names/* isDockerfileName */.S2)(path) || (0,names/* mayBeDockerfileName */.yx)(path),
    // `dockerfile.go` may be a build of that language as well as a source of it.
    recognises: (source) => (0,names/* isDockerfileName */.S2)(source.path) || (0,names/* beginsAsDockerfile */.$B)(source.bytes.subarray(0, 65_536).toString('utf8')),
    read: dockerfile_read,
};

/** Whether an image with variables may be a stage: `runc-${TARGETOS}` and the stage `runc-linux`, one of a family for each platform. */
function mayName(image, stage) {
    const [before = '', ...after] = image.toLowerCase().split(/\$(?:\w+|\{\w+\})/);
    const last = after.at(-1);
    return last !== undefined && before !== '' && stage.startsWith(before) && stage.slice(before.length).endsWith(last);
}
/** Whether the last stage is this one or stands on it. */
function isShipped(stage, { stages }) {
    for (let at = stages.at(-1); at !== undefined; at = at.parent)
        if (at === stage)
            return true;
    return false;
}
/** Images whose files a stage takes or mounts: what names none of the stages before it, by name or number. */

/** What `COPY --from=` and `RUN --mount=from=` name: a stage or an image. */



;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/docker/compose.js
// Compose files: the images that services run. What they build is a Dockerfile's to say. A file that they include or extend, or a Dockerfile
// that they build, is read with them where its name does not say by itself what it is.




const composeFile = { id: 'compose-file', title: 'a Compose file', matches: (0,src_reader/* ending */.K1)(['yml', 'yaml'], isComposeName), read: compose_read };
/** Files under other names that one includes or extends, by way of one another. */
const compose_maxFiles = 100;
async function compose_read(source) {
    const text = source.text();
    if (isPlaceholder(source.path, text))
        return { packages: [], roots: [], graph: 'unknown' };
    const root = '../'.repeat(source.path.split('/').length - 1);
    const fileAt = (path) => (path === source.path ? source : source.beside(root + path));
    const files = { paths: [], read: (path) => fileAt(path)?.text() };
    const packages = [];
    const roots = [];
    const gaps = [];
    const paths = new Map([[source.path, 'compose']]);
    for (const [path, as] of paths) {
        if (paths.size > compose_maxFiles)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected at most ${compose_maxFiles} files that it includes or builds, got more`);
        const file = fileAt(path);
        if (file === undefined)
            continue;
        const { also, ...read } = as === 'dockerfile' ? { ...(await dockerfile.read(file)), also: [] } : await composed(file, files);
        const part = file === source ? read : asPart(read, path);
        packages.push(...part.packages);
        roots.push(...(part.roots ?? []));
        gaps.push(...(part.gaps ?? []));
        for (const other of also)
            if (!paths.has(other.path))
                paths.set(other.path, other.as);
    }
    return { packages, roots, graph: 'unknown', gaps };
}
/** Lines of gaps in another file are none of the one that is read; its packages say where they stand. */
function asPart({ packages, roots = [], gaps = [], graph }, path) {
    return {
        packages: packages.map((entry) => ({ ...entry, key: `${path}:${entry.key}`, path })),
        roots: roots.map((root) => ({ ...root, to: `${path}:${root.to}` })),
        gaps: gaps.map(({ line: _, ...gap }) => ({ ...gap, detail: `${path}: ${gap.detail}` })),
        graph,
    };
}
/** One file by itself, and what it leads to. */
async function composed(source, files) {
    const { path } = source;
    const text = source.text();
    await refuseOthers(path, text);
    const { uses, also = [], elsewhere = [] } = await composeFiles.read(text, path, files);
    const packages = [];
    const roots = [];
    const gaps = [];
    // What a Dockerfile names is in the Dockerfile.
    for (const [index, use] of uses.filter((one) => one.path === path).entries()) {
        const found = imageUsed(use, index);
        if ('detail' in found) {
            gaps.push(found);
            continue;
        }
        packages.push(found);
        roots.push({ to: found.key, scope: use.unlessBuilt === true ? 'optional' : 'required' });
    }
    for (const what of elsewhere)
        gaps.push({ detail: `not read: ${what}`, told: true });
    return { packages, roots, graph: 'unknown', gaps, also };
}
/** @throws PortcullisError where it is neither the name of an image nor one that a run would make. */
function imageUsed(use, index) {
    const line = use.region?.startLine ?? 1;
    const entry = use.reference === undefined ? undefined : imageOf(use.reference, `${index}:${use.reference}`, line);
    if (entry !== undefined)
        return entry;
    if (isOpen(use))
        return { line, detail: `the image ${use.text.slice(0, 100)} is not known before the run`, told: true };
    throw (0,src_reader/* invalid */.Gq)(use.path, line, `expected the name of an image, got "${quotedReference(use.text)}"`);
}
/** A file beside the main one that has comments alone, kept for whoever adds services there. */
function isPlaceholder(path, text) {
    const isMain = /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(path);
    return !isMain && text.includes('#') && text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
function isOpen({ text }) {
    return /[${]/.test(text);
}
/** Beside `services`, what a file may have that adds to others. */
const parts = /^(?:include|networks|volumes|configs|secrets|models|x-.{0,200})$/;
const named = /^(?:name|version)$/;
/** @throws PortcullisError where a document, its services, one of them or an image is of another kind: none is passed over. */
async function refuseOthers(path, text) {
    const expected = (what, ...keys) => (0,src_reader/* invalid */.Gq)(path, lineOfKeys(text, keys), `expected ${what}, got something else`);
    const documents = await readYamlNodes(text, path);
    if (documents.length === 0 || !documents.every(isCompose))
        throw expected('a mapping with `services`');
    for (const { map } of documents) {
        const services = map?.get('services');
        if (isNoMapping(services))
            throw expected('`services` to be a mapping', 'services');
        for (const [name, service] of services?.map?.entries() ?? []) {
            if (isNoMapping(service))
                throw expected(`\`services.${name.slice(0, 80)}\` to be a mapping`, 'services', name);
            const image = service.map?.get('image');
            if (image?.map !== undefined || image?.list !== undefined)
                throw expected(`\`services.${name.slice(0, 80)}.image\` to be text`, 'services', name, 'image');
        }
    }
}
/** Line of a key below others as block style writes them, or of the last that is written so. */
function lineOfKeys(text, keys) {
    const lines = text.split('\n');
    let at = 0;
    for (const key of keys) {
        const next = lines.findIndex((line, index) => index >= at && line.replace(/["']/g, '').trimStart().startsWith(`${key}:`));
        if (next < 0)
            break;
        at = next;
    }
    return at + 1;
}
/** It has services, or adds to a file that has. */
function isCompose(document) {
    const keys = [...(document.map?.entries() ?? [])].map(([key]) => key);
    // A file that ends after `services:` was cut off.
    const { map, list, text } = document.map?.get('services') ?? {};
    const isCut = keys.length === 1 && (map ?? list) === undefined && (text?.value ?? '') === '';
    if ((keys.includes('services') && !isCut) || servicesOf(document).length > 0)
        return true;
    return keys.some((key) => parts.test(key)) && keys.every((key) => named.test(key) || parts.test(key));
}
/** Neither a mapping nor nothing. */
function isNoMapping(node) {
    return node?.list !== undefined || (node?.text !== undefined && node.text.value !== '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gem/gemfile.js
// Which groups a Gemfile puts a gem into, as far as it says so plainly: a Gemfile is a program, and only its usual lines are read.



/** Groups by which people mean work on the product and not the product. */
const development = new Set(['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'benchmark', 'debug']);
/** The Gemfile of a lock. */
function gemfileOf({ path }) {
    return (0,src_reader/* nameOf */.Vb)(path) === 'gems.locked' ? 'gems.rb' : (0,src_reader/* nameOf */.Vb)(path).replace(/\.lock$/, '');
}
const plainBlock = /^(?:group|source|platforms?|path|git|github)[ (]/;
/** @throws PortcullisError where it is no text. */
function readGemfile(lock) {
    const asked = [];
    const everywhere = new Set();
    const scopes = new Map();
    // A block has many lines.
    const groups = (0,remembered/* remembered */.H)(groupsOfBlock, 1000);
    for (const { line, blocks } of (0,not_locked/* programLines */.ef)(lock.beside(gemfileOf(lock))?.text() ?? '')) {
        const gem = line.startsWith('gem') ? /^gem[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(line) : null;
        if (gem === null)
            continue;
        const [, name = '', options = ''] = gem;
        const isDevelopment = isForDevelopment([...ownGroups(options), ...blocks.flatMap(groups)]);
        scopes.set(name, isDevelopment && scopes.get(name) !== 'required' ? 'development' : 'required');
        if (!blocks.every((block) => plainBlock.test(block)) || !isPlain(options))
            continue;
        asked.push(name);
        if (!/\bplatforms?\b/.test(options) && !blocks.some((block) => block.startsWith('platform')))
            everywhere.add(name);
    }
    return { asked, everywhere, scopes };
}
/** How the product needs a gem, by its options and the blocks around it. */
function gemScope(options, blocks) {
    return isForDevelopment([...ownGroups(options), ...blocks.flatMap(groupsOfBlock)]) ? 'development' : 'required';
}
/** A comma at the end leaves open what the next line says. */
function isPlain(options) {
    return options === '' || ((options === ')' || options.startsWith(',')) && !/\b(?:if|unless|install_if)\b|[?,]$/.test(options));
}
function isForDevelopment(groups) {
    return groups.length > 0 && groups.every((name) => development.has(name));
}
function ownGroups(options) {
    const own = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:\w+|["']\w+["'])/.exec(options)?.[1];
    return own === undefined ? [] : symbols(own);
}
function groupsOfBlock(block) {
    const group = /^group[ (](.{1,300}?)\)?\s+do$/.exec(block);
    return group === null ? [] : symbols(group[1]);
}
/** `:development, "test"` */
function symbols(text) {
    return [...text.replace(/optional:.*$/, '').matchAll(/:(\w{1,60})|["'](\w{1,60})["']/g)].map((match) => match[1] ?? match[2] ?? '');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gem/declared.js
// Gemfile and gemspec where no lock is beside them: programs, of which the usual lines are read and the others told.








const locks = ['Gemfile.lock', 'gems.locked'];
const gemfile = {
    id: 'gemfile',
    title: 'Gemfile of Bundler',
    matches: (path) => /(?:^|\/)(?:Gemfile|gems\.rb)$/.test(path) || /(?:^|\/)[\w.-]{1,100}\.gemfile$/.test(path),
    recognises: (source) => source.beside((0,src_reader/* nameOf */.Vb)(source.path) === 'gems.rb' ? 'gems.locked' : `${(0,src_reader/* nameOf */.Vb)(source.path)}.lock`) === undefined,
    read: readGems,
};
const gemspec = {
    id: 'gemspec',
    title: 'the specification of a gem',
    // Those of installed gems are another reader's, and lie below a folder of the gem's name and version as well.
    matches: (0,src_reader/* ending */.K1)(['gemspec'], (path) => !/(?:^|\/)(?:specifications|gems\/[^/]{1,200}-\d[^/]{0,100})\//.test(path)),
    recognises: (source) => (0,src_reader/* isOther */.bv)(source) || (source.bytes.includes('Gem::Specification') && locks.every((lock) => source.beside(lock) === undefined)),
    read: readSpecification,
};
const quoted = /^(?:%[qQ]?[({[]([^)}\]\n]{0,300})[)}\]]|"([^"\\\n]{0,300})"|'([^'\\\n]{0,300})')/;
/** Texts in quotes at the start of what follows a name: `, "~> 1.0", ">= 1.0.2"`, `, ["~> 1.0"]`. */
function requirements(options) {
    const list = /^\s*,\s*(?:\[\s*)?((?:["'][^"'\\\n]{1,100}["']\s*,?\s*){1,10})/.exec(options)?.[1] ?? '';
    return [...list.matchAll(/["']([^"']{1,100})["']/g)].flatMap(([, text = '']) => /^\s*(?:[=!<>~]{0,2})\s*\d/.test(text) ? [text.trim()] : []);
}
function asked(texts) {
    const exact = texts.length === 1 ? /^=?\s*(\d[\w.-]{0,100})$/.exec(texts[0])?.[1] : undefined;
    return { range: texts.join(', '), version: exact };
}
const declared_statement = /^[ \t]*(?:source|gem|gemspec|group|ruby|git_source|eval_gemfile|require|platforms?|path|git|plugin|if|unless|def)\b/m;
function readGems(source) {
    const text = programText(source, declared_statement, 'a Gemfile');
    const wishes = [];
    const computed = [];
    const sources = declared_sourcesOf(text);
    for (const { line, blocks, number } of (0,not_locked/* programLines */.ef)(text)) {
        if (/\b(?:eval_gemfile|(?:instance_)?eval)\b|^gemspec\b/.test(line) && !isGemspecBeside(source, line))
            computed.push(number);
        // Also within a line: `names.each { |name| gem name }`, `if old then gem "a" end`.
        for (const [index, call] of line.split(/(?:^|[;{|]\s{0,20}|\b(?:do|then|else)\s{1,20}|\bsend\(\s{0,20}:)gem(?=[\s(,])/).entries()) {
            if (index === 0)
                continue;
            const match = /^[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(call);
            if (match === null) {
                computed.push(number);
                continue;
            }
            const [, name = '', options = ''] = match;
            const origin = declared_originOf(options, blocks, sources);
            wishes.push({
                identity: { type: 'gem', name },
                ...(origin === undefined || origin.kind === 'registry' ? asked(requirements(options)) : {}),
                origin,
                scope: gemScope(options, blocks),
                line: number,
            });
        }
    }
    return wishList(wishes, { gaps: allComputed(computed, (0,src_reader/* nameOf */.Vb)(source.path)) });
}
function declared_sourcesOf(text) {
    const registries = [...text.matchAll(/^source[ (]\s*["']([^"'\n]{1,500})["']\)?\s*$/gm)].map(([, url = '']) => url);
    return {
        registry: registries.length === 1 ? registries[0] : undefined,
        shorthands: [...text.matchAll(/^git_source[ (]\s*:(\w{1,60})/gm)].map(([, name = '']) => name).filter((name) => name !== 'github'),
    };
}
/** What the specification beside asks for is read where that stands. */
function isGemspecBeside(source, line) {
    return /^gemspec\b(?!.*\bpath)/.test(line) && source.list('.').some((name) => name.endsWith('.gemspec'));
}
/** Hosts that Bundler knows by a word. */
const declared_hosts = {
    github: (place) => `https://github.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
    gitlab: (place) => `https://gitlab.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
    bitbucket: (place) => `https://bitbucket.org/${place.includes('/') ? place : `${place}/${place}`}.git`,
    gist: (place) => `https://gist.github.com/${place}.git`,
};
/** `git: "\u2026"`, `:path => "\u2026"`, also of the block around it; undefined for everybody's registry. */
function declared_originOf(options, blocks, { registry, shorthands }) {
    for (const text of [options, ...blocks.map((block) => block.replace(/^(git|github|path|source)[ (]\s*/, ', $1: '))]) {
        const option = (name) => new RegExp(String.raw `(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(text)?.[1];
        const folder = option('path');
        if (folder !== undefined)
            return (0,origins/* folderOrigin */.BN)(folder);
        const word = Object.keys(declared_hosts).find((name) => option(name) !== undefined);
        const git = option('git') ?? (word === undefined ? undefined : declared_hosts[word]?.(option(word)));
        const commit = option('ref') ?? option('tag') ?? option('branch');
        if (git !== undefined)
            return (0,origins/* gitOrigin */.Xf)(git, commit);
        const own = shorthands.map(option).find((place) => place !== undefined);
        if (own !== undefined)
            return { kind: 'file', path: own };
        const named = option('source');
        if (named !== undefined)
            return registryAt(named);
    }
    return registry === undefined ? undefined : registryAt(registry);
}
function registryAt(url) {
    return /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(url) ? undefined : { kind: 'registry', registry: url };
}
function readSpecification(source) {
    const text = programText(source, /\bGem::Specification\b/, 'a specification of a gem');
    const wishes = [];
    const computed = [];
    for (const { line, number } of (0,not_locked/* programLines */.ef)(text)) {
        if (!/\.add_(?:\w{1,20}_)?dependency\b/.test(line))
            continue;
        const call = /^\w{1,40}\.add_(development_|runtime_)?dependency\b[\s(]{0,200}(.{0,1000})$/.exec(line);
        const name = quotedAt(call?.[2] ?? '');
        if (name === undefined || !/^[\w.-]{1,100}$/.test(name.text)) {
            computed.push(number);
            continue;
        }
        wishes.push({
            identity: { type: 'gem', name: name.text },
            ...asked(requirements(name.rest)),
            scope: call?.[1] === 'development_' ? 'development' : 'required',
            line: number,
        });
    }
    return wishList(wishes, { ...declared_productOf(text), gaps: allComputed(computed, (0,src_reader/* nameOf */.Vb)(source.path)) });
}
/** A text in quotes at the start, and what follows it. */
function quotedAt(text) {
    const match = quoted.exec(text);
    return match === null ? undefined : { text: match[1] ?? match[2] ?? match[3] ?? '', rest: text.slice(match[0].length) };
}
/** What plain fields say of the gem; its version is often a constant of another file. */
function declared_productOf(text) {
    const fields = new Map();
    for (const { line } of (0,not_locked/* programLines */.ef)(text)) {
        const [, field, value = ''] = /^\w{1,40}\.(name|version|licenses?|authors?)\s{0,200}=\s{0,200}(.{1,1000})$/.exec(line) ?? [];
        if (field !== undefined)
            fields.set(field, value);
    }
    const plain = (field) => quotedAt((fields.get(field) ?? '').replace(/^\[\s*/, ''))?.text ?? '';
    const [name, version] = [plain('name'), plain('version')];
    const authors = [...(fields.get('authors') ?? fields.get('author') ?? '').matchAll(/"([^"\n]{1,200})"|'([^'\n]{1,200})'/g)];
    return subjectOf(/^[\w.-]{1,100}$/.test(name) ? { type: 'gem', name } : undefined, /^\d[\w.-]{0,100}$/.test(version) ? version : undefined, {
        ...(0,src_licence/* licensed */.aO)(plain('license') || plain('licenses')),
        ...(0,makers/* makers */.uy)(...authors.map(([, double, single]) => (0,makers/* personOf */.Re)(double ?? single ?? ''))),
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gem/gemfile-lock.js
// Gemfile.lock and gems.locked of Bundler: sections of indented lines (Bundler::LockfileParser), every gem with what it needs.






const gemfileLock = {
    id: 'gemfile-lock',
    title: 'Gemfile.lock of Bundler',
    // Names beside the usual are chosen by BUNDLE_GEMFILE: `Gemfile.next.lock`, `rails7.gemfile.lock`.
    matches: (0,src_reader/* ending */.K1)(['lock', 'locked'], (path) => /^(?:Gemfile(?:[._-][\w.-]{1,100})?\.lock|[\w.-]{1,100}\.gemfile\.lock|gems\.locked)$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: gemfile_lock_read,
};
/** Platforms for which a lock has a gem: there are some thirty. */
const maxVariants = 200;
const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const gemfile_lock_lists = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);
function gemfile_lock_read(source) {
    const sections = sectionsOf(source);
    const asked = sections.find(({ heading }) => heading === 'DEPENDENCIES');
    if (asked === undefined && !sections.some(({ heading }) => sources.has(heading)))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the sections GEM and DEPENDENCIES, got neither');
    const checksums = checksumsOf(sections);
    const byName = new Map();
    const gems = sections.filter(({ heading }) => sources.has(heading)).flatMap((section) => gemsOf(section, source, checksums));
    const seen = new Set();
    for (const { entry: { key, identity, line }, } of gems) {
        const variants = [...(byName.get(identity.name) ?? gemfile_lock_none), key];
        if (seen.has(key) || variants.length > maxVariants)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected ${identity.name.slice(0, 60)} once, and for at most ${maxVariants} platforms`);
        seen.add(key);
        byName.set(identity.name, variants);
    }
    const edges = (names, scope) => names.flatMap((name) => (byName.get(name) ?? gemfile_lock_none).map((to) => ({ to, scope: scope(name) })));
    const gemfile = readGemfile(source);
    const named = new Set(asked?.entries.map(({ name }) => name));
    return {
        packages: gems.map(({ entry, needs }) => {
            entry.dependencies = needs === undefined ? gemfile_lock_none : edges(needs, () => 'required');
            return entry;
        }),
        ...(asked === undefined
            ? {}
            : {
                roots: edges(asked.entries.map(({ name }) => name), (name) => gemfile.scopes.get(name) ?? 'required'),
            }),
        graph: 'complete',
        gaps: [
            // Bundler writes it even where it is empty: without it the end is missing.
            ...(asked === undefined ? [{ detail: 'expected the section DEPENDENCIES, got none' }] : []),
            ...(asked === undefined ? [] : (0,not_locked/* notLocked */.Eb)(gemfile.asked, (name) => named.has(name), gemfileOf(source))),
            ...gemfile_lock_openEnds(gemfile.everywhere, gems, asked?.entries ?? [], byName),
            ...sections
                .filter(({ heading }) => !sources.has(heading) && !gemfile_lock_lists.has(heading))
                .map(({ heading, line }) => ({ line, detail: `the section ${heading.slice(0, 60)} is unknown` })),
        ],
    };
}
/** What gems need, and what the product asks for on every platform. Bundler itself is never listed. */
function gemfile_lock_openEnds(everywhere, gems, asked, held) {
    function* needed() {
        for (const { entry, needs = gemfile_lock_none } of gems)
            for (const name of needs)
                yield { name, by: entry.identity.name, line: entry.line };
        for (const { name, line } of asked)
            if (everywhere.has(name))
                yield { name, by: 'the section DEPENDENCIES', line };
    }
    return (0,not_locked/* notHeld */.H7)(needed(), (name) => name === 'bundler' || held.has(name));
}
function sectionsOf(source) {
    const sections = [];
    for (const line of linesOf(source)) {
        if (line.text.trim() === '')
            continue;
        if (/^[A-Z][A-Z ]{1,60}$/.test(line.text))
            sections.push({ heading: line.text, line: line.number, options: new Map(), entries: [] });
        else
            addLine(sections.at(-1), line, source);
    }
    return sections;
}
function addLine(section, { text, number }, source) {
    const fail = (expected) => (0,src_reader/* invalid */.Gq)(source.path, number, `expected ${expected}, got "${text.trim().slice(0, 80)}"`);
    if (section === undefined)
        throw fail('a section such as GEM');
    if (sources.has(section.heading)) {
        const option = /^ {2}(\w{1,40}):(?: (.{0,2000}))?$/.exec(text);
        if (option !== null)
            section.options.set(option[1], option[2] ?? '');
        else if (/^ {4}\S/.test(text)) {
            const gem = entryOf(text, number);
            if (gem?.bracket === undefined)
                throw fail('`name (version)`');
            section.entries.push(gem);
        }
        else {
            const need = /^ {6}\S/.test(text) ? entryOf(text, number) : undefined;
            if (need === undefined || section.entries.length === 0)
                throw fail('a gem, or what it needs');
            addNeed(section.entries.at(-1), need.name);
        }
    }
    else if (section.heading === 'DEPENDENCIES' || section.heading === 'CHECKSUMS') {
        const entry = /^ {2}\S/.test(text) ? entryOf(text, number) : undefined;
        if (entry === undefined)
            throw fail('`name (version)`');
        section.entries.push(entry);
    }
    else if (!text.startsWith(' '))
        throw fail('a section in capitals, or an indented line');
}
function addNeed(entry, name) {
    if (entry.needs === undefined)
        entry.needs = [name];
    else
        entry.needs.push(name);
}
/** `name (what stands in brackets)rest`. */
function entryOf(text, line) {
    const match = /^ {2,6}([^\s()!]{1,200})(!?)(?: \(([^()]{1,500})\)(.{0,4000}))?$/.exec(text);
    return match === null
        ? undefined
        : { name: match[1], bracket: match[3], rest: (match[4] ?? '').trim(), line, needs: undefined };
}
/** By `name (version)`; undefined where the lock has no such section. */
function checksumsOf(sections) {
    const section = sections.find(({ heading }) => heading === 'CHECKSUMS');
    return section === undefined
        ? undefined
        : new Map(section.entries.map(({ name, bracket, rest }) => [
            `${name} (${bracket ?? ''})`,
            rest.split(/[\s,]+/).flatMap((one) => (0,src_hashes/* hexHash */.eP)('SHA-256', /^sha256=(.{1,200})$/i.exec(one)?.[1])),
        ]));
}
const gemfile_lock_none = [];
function gemsOf(section, source, checksums) {
    const origin = gemfile_lock_originOf(section, source);
    return section.entries.map(({ name, bracket = '', line, needs }) => {
        // Versions have no dash: what follows the first one is the platform.
        const dash = bracket.indexOf('-');
        const platform = dash < 0 ? undefined : bracket.slice(dash + 1);
        const hashes = checksums?.get(`${name} (${bracket})`) ?? gemfile_lock_none;
        const entry = {
            key: `${section.line}:${name} (${bracket})`,
            identity: platform === undefined ? { type: 'gem', name } : { type: 'gem', name, qualifiers: { platform } },
            version: dash < 0 ? bracket : bracket.slice(0, dash),
            origin,
            line,
            hashes,
            dependencies: gemfile_lock_none,
        };
        if (checksums !== undefined && origin.kind === 'registry' && hashes.length === 0)
            entry.unhashed = true;
        return { entry, needs };
    });
}
function gemfile_lock_originOf({ heading, options, line }, source) {
    const remote = options.get('remote');
    if (remote === undefined || remote === '') {
        if (heading === 'GEM')
            return { kind: 'registry' };
        throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected \`remote:\` in the section ${heading}`);
    }
    if (heading === 'GEM')
        return { kind: 'registry', registry: remote };
    if (heading === 'PLUGIN SOURCE')
        return { kind: 'url', url: remote };
    if (heading === 'GIT') {
        const commit = options.get('revision');
        return (0,origins/* gitOrigin */.Xf)(remote, commit);
    }
    return (0,origins/* folderOrigin */.BN)(remote);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gem/gemspec.js
// Specifications of installed gems: RubyGems begins each with a line that says what it is, so that nobody need run the program below it;
// before its release 2.2 it wrote the plain fields alone.




const stubLine = /^# stub: ([\w.-]{1,200}) (\d[\w.-]{0,100}) (\S{1,60})(?: \S.{0,500})?$/m;
const installedGemspec = {
    id: 'installed-gemspec',
    title: 'the specification of an installed gem',
    // `NAME-VERSION.gemspec`, as nobody calls a gem's own.
    matches: (0,src_reader/* ending */.K1)(['gemspec'], (path) => /(?:^|\/)specifications\/(?:default\/)?[^/]{1,200}-\d[^/]{0,100}\.gemspec$/.test(path)),
    read: gemspec_read,
};
function gemspec_read(source) {
    // RubyGems parts the extensions of a stub by bytes of zero, which no text has.
    const text = source.bytes.toString((0,external_node_buffer_.isUtf8)(source.bytes) ? 'utf8' : 'latin1');
    (0,src_reader/* refuseConflict */.Xs)(source.path, text);
    const { name, version, platform, at } = stubOf(text) ?? gemspec_fieldsOf(text, source.path);
    refuseParts(text, source.path);
    const licences = /^\s*s\.licenses = \[([^\]\n]{1,300})\]/m.exec(text)?.[1];
    const all = [...(licences ?? '').matchAll(/"([^"\n]{1,100})"/g)].map((match) => match[1]);
    const written = /^\s*s\.authors = \[([^\]\n]{1,1000})\]/m.exec(text)?.[1] ?? '';
    const authors = [...written.matchAll(/"([^"\n]{1,200})"/g)].map((match) => match[1]);
    return {
        packages: [
            {
                key: name,
                identity: { type: 'gem', name, ...(platform === 'ruby' ? {} : { qualifiers: { platform } }) },
                version,
                origin: { kind: 'registry' },
                line: text.slice(0, at).split('\n').length,
                ...(0,makers/* makers */.uy)(...authors.map(makers/* personOf */.Re)),
                ...(0,src_licence/* licensed */.aO)(all),
            },
        ],
        graph: 'unknown',
    };
}
/** @throws PortcullisError where it is not the one statement that RubyGems writes, from its first line to its end. */
function refuseParts(text, file) {
    const start = /^(?!\ufeff?[ \t]*(?:#.*)?\r?$).+/m.exec(text);
    if (start === null || !/^\s*Gem::Specification\.new\b/.test(start[0]))
        throw (0,src_reader/* invalid */.Gq)(file, start === null ? 1 : text.slice(0, start.index).split('\n').length, 'expected `Gem::Specification.new`, got none');
    const whole = text.trimEnd();
    if (!/\n\s*end$/.test(whole))
        throw (0,src_reader/* invalid */.Gq)(file, whole.split('\n').length, 'expected `end` on the last line, got none');
}
function stubOf(text) {
    const stub = stubLine.exec(text.slice(0, 4000).replace(/\r/g, ''));
    if (stub === null)
        return undefined;
    const [, name = '', version = '', platform = ''] = stub;
    return { name, version, platform, at: stub.index };
}
/** `s.name = %q{rack}` and its kin, which RubyGems writes with plain texts only. */
function gemspec_fieldsOf(text, file) {
    const field = (name) => new RegExp(String.raw `^\s*\w{1,40}\.${name}\s*=\s*(?:Gem::Version\.new\(?\s*)?(?:%q\{|["'])([\w.+-]{1,200})["'}]`, 'm').exec(text);
    const name = field('name');
    const version = field('version');
    if (name === null || version === null || !/^\d/.test(version[1]))
        throw (0,src_reader/* invalid */.Gq)(file, 1, 'expected `# stub: name version platform`, or the plain fields `name` and `version`');
    return { name: name[1], version: version[1], platform: field('platform')?.[1] ?? 'ruby', at: name.index + 1 };
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var yaml_value = __webpack_require__(1702);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/grouped-steps.js
// Steps that run beside one another: those of a `parallel` group are steps of the job like the others, for whoever reads a workflow.
/**
 * A group in a group is none of GitHub's, and hides nothing here: all levels are looked through, which the reader of YAML bounds.
 *
 * Steps of a job or of a composite action in the order of the text, those of a `parallel` group behind the step that holds them.
 * @param groupOf the steps of a step's `parallel`; undefined for a step that has none.
 */
function withGrouped(steps, groupOf) {
    return steps.flatMap((step) => {
        const group = groupOf(step);
        return group === undefined ? [step] : [step, ...withGrouped(group, groupOf)];
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/built-images.js
// Which images a job has built by itself before a command of its own runs them: those are not pulled.

class BuiltImages {
    #names = new Set();
    #hasLoaded = false;
    add(image) {
        this.#names.add(identityOf(image));
    }
    /** `docker load`: from here on, what other jobs built can be here too. */
    load() {
        this.#hasLoaded = true;
    }
    has(image) {
        return this.#names.has(identityOf(image));
    }
    get hasLoaded() {
        return this.#hasLoaded;
    }
}
/** A name without quotes, and with the tag that stands for none. What is not known is compared as it is written. */
function identityOf({ text, reference }) {
    const bare = (reference ?? text).replace(/["']/g, '');
    return bare.endsWith(':latest') ? bare.slice(0, -7) : bare;
}
/**
 * Variables of a script by how they came to be: two texts with one identity have one value, also where nobody knows it before
 * the run. `rawOf` gives the texts that the pipeline assigns.
 */
class Assignments {
    rawOf;
    /** Hashes, so that texts that double themselves stay short. */
    #origins = new Map();
    constructor(rawOf) {
        this.rawOf = rawOf;
    }
    assign(name, text) {
        this.#origins.set(name, (0,fix/* contentHash */.Ae)(this.identityOf(text)));
    }
    identityOf(text) {
        return text
            .replace(/["']/g, '')
            .replace(/\$(?:\{(\w{1,200})\}|([A-Za-z_]\w{0,199}))/g, (_, braced, plain) => {
            const name = braced ?? plain ?? '';
            const origin = this.#originOf(name);
            return origin === undefined ? `\${${name}}` : `\${${name}=${origin}}`;
        });
    }
    #originOf(name) {
        if (!this.#origins.has(name)) {
            const raw = this.rawOf(name);
            this.#origins.set(name, raw === undefined ? undefined : (0,fix/* contentHash */.Ae)(raw));
        }
        return this.#origins.get(name);
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/shell-images.js
// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.


const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
/** Verbs that may stand within a group: `docker image build`. */
const groups = new Map([
    ['container', ['run', 'create']],
    ['image', ['pull', 'build', 'tag', 'load']],
    ['buildx', ['build']],
    ['builder', ['build']],
]);
const running = new Set(['run', 'pull', 'create']);
/** Flags of run, create and pull that take no value; every other one without `=` takes the next word. */
const switches = new Set([
    'all-tags',
    'detach',
    'disable-content-trust',
    'env-host',
    'help',
    'http-proxy',
    'init',
    'interactive',
    'no-healthcheck',
    'no-hostname',
    'no-hosts',
    'oom-kill-disable',
    'privileged',
    'publish-all',
    'quiet',
    'read-only',
    'read-only-tmpfs',
    'replace',
    'rm',
    'rmi',
    'rootfs',
    'sig-proxy',
    'tls-verify',
    'tty',
    'unsetenv-all',
    'use-api-socket',
]);
const shortSwitches = /^-[aditPqthr]{1,8}$/;
const buildSwitches = new Set([
    'load',
    'no-cache',
    'pull',
    'push',
    'quiet',
    'rm',
    'force-rm',
    'squash',
    'compress',
    'debug',
    'check',
    'D',
    'q',
]);
const maxWords = 200_000;
/** @param built what earlier scripts of the job built; gathers what this one builds. */
function readShell(script, { lookUp, rawOf }, built) {
    const images = [];
    const builds = [];
    const own = new Map();
    const assignments = new Assignments(rawOf);
    const value = (text) => text.includes('$(') || text.includes('`') ? undefined : expandWord(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
    const noteName = (text) => {
        if (text !== undefined)
            built.add({ text: assignments.identityOf(text), reference: value(text) });
    };
    const assign = (name, text) => {
        own.set(name, value(text));
        assignments.assign(name, text);
    };
    for (const words of commandsOf(script)) {
        const called = calledProgram(words, assign);
        if (called === undefined)
            continue;
        const { program, verb, after } = called;
        if (running.has(verb)) {
            const image = firstArgument(after);
            if (image === undefined)
                continue;
            const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
            const reference = value(image);
            const identity = assignments.identityOf(image);
            if (!isPulled && built.has({ text: identity, reference }))
                continue;
            // What a build in place prints is what it built.
            if (!/\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/.test(image))
                images.push({ text: image, reference, identity, command: `${program} ${verb}`, isPulled, afterLoad: built.hasLoaded });
        }
        else if (verb === 'build')
            builds.push(readBuildCommand(after, value, noteName));
        else if (verb === 'tag')
            noteName(after.at(-1));
        else if (verb === 'commit' || verb === 'import')
            noteName(after.filter((word) => !word.startsWith('-')).at(1));
        else if (verb === 'load')
            built.load();
    }
    return { images, builds };
}
/** What may stand before the program that a command starts. */
const prefix = /^(?:sudo|time|exec|command|env|nohup|then|do|else|if|while|until|!|\{|\(|export|readonly|local|timeout|retry|-[A-Za-z]+|\d{1,6}[smh]?)$/;
/** A command's call of a container program; undefined where it is none. @param assign told of the assignments before it. */
function calledProgram(words, assign) {
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        const [, name, text = ''] = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word) ?? [];
        if (name !== undefined)
            assign(name, text);
        else if (!prefix.test(word))
            break;
    }
    const program = words[at]?.replace(/^.*\//, '');
    if (program === undefined || !programs.has(program))
        return undefined;
    const [first = '', second = '', ...rest] = withoutGlobals(words.slice(at + 1));
    if (groups.get(first)?.includes(second) === true)
        return { program, verb: second, after: rest };
    return { program, verb: first, after: second === '' ? rest : [second, ...rest] };
}
/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word, next) {
    return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}
/** Flags of the program itself come before its verb. */
function withoutGlobals(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += words[at]?.includes('=') === true || /^(?:-D|--debug|--tls|--tlsverify|--remote)$/.test(words[at] ?? '') ? 1 : 2;
    return words.slice(at);
}
function firstArgument(words) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return words[i + 1];
        if (!word.startsWith('-'))
            return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
        if (takesNext(word))
            i++;
    }
    return undefined;
}
/** Whether the value of a flag is the next word. */
function takesNext(flag) {
    if (flag.startsWith('--'))
        return !flag.includes('=') && !switches.has(flag.slice(2));
    return !shortSwitches.test(flag) && (flag.length === 2 || /^-[ditP]{1,6}[evpwulmhc]$/.test(flag));
}
function readBuildCommand(words, value, noteName) {
    const args = new Map();
    const contexts = [];
    let dockerfile;
    let context;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const flag = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word);
        if (flag === null) {
            context ??= value(word) ?? word;
            continue;
        }
        const [, name = '', inside] = flag;
        if (inside === undefined && buildSwitches.has(name))
            continue;
        const given = inside ?? words[++i] ?? '';
        if (name === 't' || name === 'tag')
            noteName(given);
        if (name === 'f' || name === 'file')
            dockerfile = value(given);
        if (name === 'build-arg')
            args.set(...argumentOf(given, value));
        if (name === 'build-context')
            contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
    }
    return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}
/** `NAME=VALUE`; a name alone takes its value from the environment, which nobody knows. */
function argumentOf(given, value) {
    const equals = given.indexOf('=');
    return equals < 0 ? [given, undefined] : [given.slice(0, equals), value(given.slice(equals + 1))];
}
/** Commands of a script as words, quotes kept; comments and the bodies of here-documents left out. */
function* commandsOf(script) {
    let words = [];
    const open = { word: '', quote: '', depth: 0 };
    let count = 0;
    const documents = [];
    let unclosed = false;
    for (let i = 0; i <= script.length && count < maxWords; i++) {
        const skipped = skippedAt(script, i, open);
        const taken = skipped > 0 ? 0 : lettersAt(script, i, open);
        if (skipped + taken > 0) {
            open.word += script.slice(i, i + taken);
            i += skipped + taken - 1;
            continue;
        }
        if (open.word !== '')
            words.push(open.word);
        open.word = '';
        const char = script[i];
        if (char === ' ' || char === '\t')
            continue;
        open.depth = 0;
        count += words.length;
        documents.push(...words.flatMap((word) => /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(word)?.[2] ?? []));
        if (words.length > 0)
            yield words;
        words = [];
        if (char !== '\n')
            continue;
        for (const name of documents.splice(0)) {
            const end = unclosed ? undefined : endOfDocument(script, i, name);
            if (end === undefined)
                unclosed = true;
            else
                i = end;
        }
    }
}
/** How many letters from here belong to nothing: a carriage return, a break that continues the line, a comment. */
function skippedAt(script, at, { word, quote }) {
    const char = script[at];
    if (char === '\r')
        return 1;
    // PowerShell continues a line with a mark of its own.
    if ((char === '`' && quote === '') || (char === '\\' && quote !== "'")) {
        if (script[at + 1] === '\n')
            return 2;
        return script[at + 1] === '\r' && script[at + 2] === '\n' ? 3 : 0;
    }
    if (char !== '#' || word !== '')
        return 0;
    const end = script.indexOf('\n', at);
    return (end < 0 ? script.length : end) - at;
}
/** How many letters from here belong to the word: none where a blank or a sign ends it. */
function lettersAt(script, at, open) {
    const char = script[at];
    if (char === undefined)
        return 0;
    if (char === '\\' && open.quote !== "'")
        return script[at + 1] === undefined ? 1 : 2;
    if (open.quote !== '') {
        if (char === open.quote)
            open.quote = '';
        return 1;
    }
    const next = script[at + 1];
    if (char === '$' && (next === '{' || next === '('))
        open.depth++;
    if (open.depth > 0 && char !== '\n') {
        if ((char === '{' || char === '(') && script[at - 1] !== '$')
            open.depth++;
        if (char === '}' || char === ')')
            open.depth--;
        return 1;
    }
    if (char === '"' || char === "'")
        open.quote = char;
    return /[\n;|&() \t]/.test(char) ? 0 : 1;
}
/** Offset of the end of the line that holds the name alone; undefined where there is none. */
function endOfDocument(script, from, name) {
    for (let start = from; start >= 0 && start < script.length;) {
        const end = script.indexOf('\n', start + 1);
        if (script.slice(start + 1, end < 0 ? script.length : end).trim() === name)
            return end < 0 ? script.length : end;
        start = end;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/pipeline-scripts.js
// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.




function readScripts(scripts, path, files) {
    const ofJob = new Map();
    const found = [];
    const builds = [];
    for (const script of scripts) {
        const built = ofJob.get(script.job) ?? new BuiltImages();
        ofJob.set(script.job, built);
        for (const name of script.builds ?? []) {
            const text = withExpressions(name, script.lookUp);
            built.add({ text, reference: text.includes('$') ? undefined : text });
        }
        if (!/docker|podman|nerdctl/.test(script.text.value))
            continue;
        const text = withExpressions(script.text.value, script.lookUp);
        const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
        found.push(...read.images.map((image) => ({ script, image })));
        builds.push(...read.builds.map((build) => ({ script, build })));
    }
    const everyBuilt = [...ofJob.values()];
    const gathered = new Gathering();
    for (const { script, image } of found) {
        // What one job built and saved, another one loads and runs.
        const { reference, identity, isPulled, afterLoad } = image;
        if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference })))
            continue;
        gathered.uses.push(pulledImage(image, script, path));
    }
    for (const { script, build } of builds) {
        gathered.uses.push(...contextImages(build, script, path));
        const described = describedBuild(build, script, path);
        // A command's paths start where nobody knows, so that a Dockerfile that is not found is nothing to tell.
        if (described !== undefined)
            gathered.add({ ...readBuild(described, files), elsewhere: [] });
    }
    return gathered.reading();
}
function pulledImage(image, script, path) {
    const { region } = script.text;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: image.reference,
        text: asWritten(image.text).slice(0, 300),
        role: `${image.command} in ${script.owner}`,
        pinnable: false,
    };
}
/** Images that take the place of a build's named contexts. */
function contextImages(build, { owner }, path) {
    return build.contexts.flatMap(([name, value]) => {
        if (!value.startsWith(imageContext))
            return [];
        const text = value.slice(imageContext.length);
        const reference = text.includes('$') ? undefined : text;
        return [{ path, reference, text, role: `build context ${name} in ${owner}`, pinnable: false }];
    });
}
/** Undefined where a path is not known before the run, or the Dockerfile comes from a pipe. */
function describedBuild(build, { owner }, path) {
    if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-')
        return undefined;
    const contexts = build.contexts.map(([name, value]) => [name, { value }]);
    const common = { path, folder: '', owner, args: build.args, contexts };
    // The command takes its Dockerfile from the working directory, the other ways from the context.
    if (build.dockerfile !== undefined)
        return { ...common, context: '.', dockerfile: build.dockerfile };
    return { ...common, context: build.context ?? '.' };
}
function asWritten(text) {
    return text.replace(/\$\{__expression_([0-9a-f]{1,150})\}/g, (_, hex) => `\${{ ${Buffer.from(hex, 'hex').toString('utf8')} }}`);
}
/** `${{ env.NAME }}` is replaced where its value is known; what is not becomes a variable that nobody knows. */
function withExpressions(text, lookUp) {
    return text.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner) => {
        const name = /^env\.(\w{1,200})$/.exec(inner)?.[1];
        const value = name === undefined ? undefined : lookUp(name);
        if (value !== undefined)
            return value;
        // Names stay alike for alike expressions, so that a build and a run of it are seen to be one.
        return `\${__expression_${Buffer.from(inner).toString('hex').slice(0, 150)}}`;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/workflow.js
// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.






const workflow_prefix = 'docker://';
function isWorkflowName(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}
/** Steps of a job or a composite action; those of a `parallel` group stand behind it. */
function stepsOf(node) {
    return withGrouped(node?.list ?? [], ({ map }) => map?.get('parallel')?.list);
}
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    byName: true,
    matches: isWorkflowName,
    async read(text, path, files) {
        const uses = [];
        const scripts = [];
        const also = [];
        const image = (node, role, matrix) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            const named = found.value.startsWith(workflow_prefix) ? partOf(found, workflow_prefix) : found;
            for (const value of matrix(named.value))
                uses.push(value === named.value ? use(path, named, role) : { ...use(path, { ...named, value }, role), text: named.value, pinnable: false });
        };
        for (const document of await readYamlNodes(text, path)) {
            const { map } = document;
            const workflowEnv = textsOfVariables(map?.get('env'));
            for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
                const matrix = matrixOf(job.map);
                image(job.map?.get('container'), `container of job ${name}`, matrix);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`, matrix);
                const jobEnv = textsOfVariables(job.map?.get('env'));
                for (const step of stepsOf(job.map?.get('steps')))
                    addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
            }
            const runs = map?.get('runs')?.map;
            for (const step of stepsOf(runs?.get('steps')))
                addStep(step.map, '', 'a step of the action', []);
            for (const inner of everyMap(document)) {
                const step = inner.get('uses')?.text;
                if (step?.value.startsWith(workflow_prefix))
                    uses.push(use(path, partOf(step, workflow_prefix), 'step'));
            }
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(workflow_prefix))
                uses.push(use(path, partOf(own, workflow_prefix), 'image of the action'));
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere: read.elsewhere };
        function addStep(step, job, owner, environments) {
            if (step === undefined)
                return;
            const all = [...environments, textsOfVariables(step.get('env'))].reverse();
            const rawOf = (name) => all.find((values) => values.has(name))?.get(name);
            const lookUp = (name) => {
                const value = rawOf(name);
                return value?.includes('${{') === true ? undefined : value;
            };
            const builds = /^docker\/build-push-action@/.test(step.get('uses')?.text?.value ?? '')
                ? buildAndPush(step.get('with')?.map, owner)
                : [];
            scripts.push({ text: step.get('run')?.text ?? { value: '' }, job, owner, lookUp, rawOf, builds });
        }
        /** @returns the names of what it builds. */
        function buildAndPush(given, owner) {
            const text = (key) => given?.get(key)?.text?.value;
            const lines = (key) => (text(key) ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const pairs = (key) => lines(key).map((line) => [line.slice(0, Math.max(0, line.indexOf('='))), line.slice(line.indexOf('=') + 1)]);
            const names = lines('tags').flatMap((line) => line.split(','));
            const contexts = pairs('build-contexts').map(([name, value]) => [name, { value }]);
            for (const [name, { value }] of contexts)
                if (value.startsWith(imageContext))
                    uses.push({ ...use(path, { value: value.slice(imageContext.length) }, `build context ${name} of ${owner}`) });
            const [context = '.', file] = [text('context'), text('file')];
            if ([context, file ?? ''].some((value) => value.includes('${{')))
                return names;
            const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value]));
            // `file` is a path from the workspace, not from the context.
            const read = readBuild({
                path,
                folder: '',
                owner,
                args,
                contexts,
                context: file === undefined ? context : '.',
                ...(file === undefined ? {} : { dockerfile: file }),
            }, files);
            uses.push(...read.uses);
            also.push(...read.also);
            return names;
        }
    },
};
const maxCombinations = 256;
function matrixOf(job) {
    const matrix = job?.get('strategy')?.map?.get('matrix')?.map;
    const valuesOf = (key) => {
        const [name = '', ...rest] = key.split('.');
        const items = [
            ...(matrix?.get(name)?.list ?? []),
            ...(matrix?.get('include')?.list ?? []).flatMap((entry) => entry.map?.get(name) ?? []),
        ];
        const texts = items.flatMap((item) => {
            let node = item;
            for (const part of rest)
                node = node?.map?.get(part);
            return node?.text?.value ?? [];
        });
        return texts.length === items.length ? [...new Set(texts)] : [];
    };
    return (text) => {
        let results = [text];
        for (const expression of text.match(/\$\{\{\s{0,20}matrix\.[\w.-]{1,100}\s{0,20}\}\}/g) ?? []) {
            const key = /matrix\.([\w.-]{1,100})/.exec(expression)?.[1] ?? '';
            const values = valuesOf(key);
            if (values.length === 0 || values.length * results.length > maxCombinations)
                return [text];
            results = results.flatMap((result) => values.map((value) => result.replaceAll(expression, value)));
        }
        return [...new Set(results)];
    };
}
function textsOfVariables(node) {
    return new Map(pairsOf(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value]])));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/github/workflow.js
// Workflows and actions of GitHub: what `uses:` names, and the images of containers and services.





const githubWorkflow = {
    id: 'github-workflow',
    title: 'a workflow of GitHub Actions',
    matches: (0,src_reader/* ending */.K1)(['yml', 'yaml'], (path) => /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(path)),
    read: async (source) => {
        const document = (0,shape/* shape */.cW)(source.path, await (0,yaml_value.parseYaml)(source.text(), source.path));
        const jobs = document.fields((0,shape/* own */.ZV)(document.root, 'jobs'), ['jobs']);
        if (jobs === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `jobs`, got none');
        if (Object.keys(jobs).length === 0)
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['jobs']), 'expected a job, got none');
        const matrices = await matricesOf(source);
        return workflow_manifestOf(Object.keys(jobs).flatMap((id) => usesOfJob(document.fields(jobs[id], ['jobs', id]) ?? {}, ['jobs', id], document).flatMap((use) => use.text.startsWith('docker://') ? (matrices.get(id)?.(use.text) ?? [use.text]).map((text) => ({ ...use, text })) : [use])), source);
    },
};
const githubAction = {
    id: 'github-action',
    title: 'an action of GitHub Actions',
    matches: (0,src_reader/* ending */.K1)(['yml', 'yaml'], (path) => /(?:^|\/)action\.ya?ml$/.test(path)),
    // The name is a common one: an action says how it runs.
    recognises: (source) => (0,shape/* yamlHas */.EI)(source, ['runs']),
    read: async (source) => {
        const document = (0,shape/* shape */.cW)(source.path, await (0,yaml_value.parseYaml)(source.text(), source.path));
        const runs = document.fields((0,shape/* own */.ZV)(document.root, 'runs'), ['runs']);
        if (runs === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `runs`, got none');
        const using = document.needed((0,shape/* own */.ZV)(runs, 'using'), ['runs', 'using']);
        if (using === 'composite' && !Array.isArray((0,shape/* own */.ZV)(runs, 'steps')))
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['runs', 'using']), 'expected the list `steps` of a composite action, got none');
        const image = document.text((0,shape/* own */.ZV)(runs, 'image'), ['runs', 'image']);
        const images = image === undefined || !image.startsWith('docker://') ? [] : [{ text: image, line: document.line(['runs', 'image']) ?? 1 }];
        return workflow_manifestOf([...images, ...usesOfSteps(runs, ['runs'], document)], source);
    },
};
/** By job, what a text comes to in each combination of its matrix. Values are taken as they are written: `3.10` is no number. */
async function matricesOf(source) {
    const text = source.text();
    if (!/\$\{\{\s{0,20}matrix\./.test(text))
        return new Map();
    const [root] = await readYamlNodes(text, source.path);
    const jobs = root?.map?.get('jobs')?.map;
    return new Map([...(jobs?.entries() ?? [])].map(([id, job]) => [id, matrixOf(job.map)]));
}
function usesOfJob(job, path, document) {
    const called = document.text((0,shape/* own */.ZV)(job, 'uses'), [...path, 'uses']);
    const services = (0,shape/* own */.ZV)(job, 'services');
    if (called === undefined && ((0,shape/* own */.ZV)(job, 'steps') ?? null) === null)
        document.needed(undefined, [...path, 'steps']);
    return [
        ...(called === undefined ? [] : [{ text: called, line: document.line([...path, 'uses']) ?? 1 }]),
        ...imageUse((0,shape/* own */.ZV)(job, 'container'), [...path, 'container'], document),
        ...((0,shape/* isFields */.Ce)(services) ? Object.keys(services).flatMap((name) => imageUse(services[name], [...path, 'services', name], document)) : []),
        ...usesOfSteps(job, path, document),
    ];
}
function usesOfSteps(holder, path, document) {
    return usesOfList((0,shape/* own */.ZV)(holder, 'steps'), [...path, 'steps'], document);
}
/** Steps that do something else than run or use: those that deal with others in the background. */
const otherSteps = ['run', 'wait', 'wait-all', 'cancel'];
function usesOfList(list, at, document) {
    return document.list(list, at).flatMap((value, index) => {
        const place = [...at, index, 'uses'];
        const step = document.fields(value, [...at, index]) ?? {};
        const group = (0,shape/* own */.ZV)(step, 'parallel');
        // A group is of plain steps.
        if (group !== undefined && !at.includes('parallel'))
            return usesOfList(group, [...at, index, 'parallel'], document);
        // GitHub refuses a step that does nothing.
        const doesOther = otherSteps.some((key) => Object.hasOwn(step, key));
        const text = doesOther ? document.text((0,shape/* own */.ZV)(step, 'uses'), place) : document.needed((0,shape/* own */.ZV)(step, 'uses'), place);
        return text === undefined ? [] : [{ text, line: document.line(place) ?? 1 }];
    });
}
/** `container: image`, or `container: {image: \u2026}`. */
function imageUse(value, path, document) {
    const text = typeof value === 'string' ? value : (0,shape/* isFields */.Ce)(value) ? document.text((0,shape/* own */.ZV)(value, 'image'), [...path, 'image']) : undefined;
    return text === undefined || text === ''
        ? []
        : [{ text: `docker://${text}`, line: document.line((0,shape/* isFields */.Ce)(value) ? [...path, 'image'] : path) ?? 1 }];
}
function workflow_manifestOf(uses, source) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { text, line }] of uses.entries()) {
        // Actions of the repository itself are files of their own here.
        if (/^(?:\.{1,2}|\$)(?:\/|$)/.test(text))
            continue;
        const key = `${index}:${text}`;
        const isImage = text.startsWith('docker://');
        const entry = isImage ? imageOf(text.slice('docker://'.length), key, line) : actionOf(text, key, line);
        if (entry !== undefined) {
            packages.push(entry);
            roots.push({ to: key, scope: 'development' });
        }
        else if (text.includes('${{'))
            gaps.push({ line, detail: `${text.slice(0, 100)} is not known before the run` });
        else
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected ${isImage ? 'the name of an image' : '`owner/repository@ref`'}, got "${isImage ? quotedReference(text) : text.slice(0, 100)}"`);
    }
    return { packages, roots, graph: 'unknown', gaps };
}
/** `owner/repository/path@ref`. A branch or a tag is what the workflow names, though it may move. */
function actionOf(text, key, line) {
    const match = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([^\s@]{1,250})$/.exec(text);
    if (match === null || text.includes('${{'))
        return undefined;
    const [, namespace = '', name = '', subpath, version = ''] = match;
    return {
        key,
        identity: { type: 'github', namespace, name, ...(subpath === undefined ? {} : { subpath }) },
        version,
        origin: { kind: 'registry' },
        line,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/modules.js
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
    return [{ line: lineCount(source), detail: `expected ${expected}, got none of ${named}` }];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/build-info.js
// What the Go linker leaves in every binary: the version of Go and the modules with which it was built.
// https://pkg.go.dev/debug/buildinfo; layout by cmd/link (data.go, buildinfo) and debug/buildinfo.



const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const goBuildInfo = {
    id: 'go-build-info',
    title: 'build information of a Go binary',
    binary: true,
    matches: binary/* mayBeExecutable */.Vl,
    recognises: ({ bytes }) => (0,binary/* isExecutable */.TV)(bytes) && candidates(bytes, (0,binary/* readExecutable */.pK)(bytes)).length > 0,
    read: build_info_read,
};
function build_info_read(source) {
    const { bytes } = source;
    const executable = (0,binary/* readExecutable */.pK)(bytes);
    for (const at of candidates(bytes, executable)) {
        const info = infoAt(bytes, at, executable);
        if (info !== undefined)
            return build_info_manifestOf(info.goVersion, info.modules, source.path);
    }
    throw (0,src_reader/* invalid */.Gq)(source.path, undefined, 'expected the version of Go and its modules after the mark of the build information; the binary is cut off');
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
function build_info_manifestOf(goVersion, text, file) {
    const packages = [];
    const standard = standardLibrary(goVersion);
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
            throw (0,src_reader/* invalid */.Gq)(file, undefined, 'expected a module path in the build information, got none');
        const [next, other = '', otherVersion = ''] = lines[index + 1] ?? [];
        packages.push(modulePackage({ path, version, ...(next === '=>' ? { replacement: { path: other, version: otherVersion } } : {}) }));
    }
    const exact = main?.version === '' || main?.version === '(devel)' ? undefined : main?.version;
    return {
        ...(main === undefined
            ? {}
            : { subject: { name: main.path, identity: goIdentity(main.path), ...(exact === undefined ? {} : { version: exact }) } }),
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/workspace.js
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
        const lines = Array.from(linesOf(file), ({ text }) => text.replace(/\/\/.*$/, '').trim());
        const folders = lines.map((line) => line.replace(/^use\s+/, '')).filter((line) => /^"?\.{1,2}(?:\/|"?$)/.test(line));
        return {
            modules: new Set(folders.flatMap((folder) => modulePath(source.beside(`${above}${folder.replaceAll('"', '')}/go.mod`)))),
            hashed: workspace_hashesOf(source.beside(`${above}go.work.sum`)),
            replaces: lines.some((line) => line.startsWith('replace')),
        };
    }
    return { modules: new Set(), hashed: new Set(), replaces: false };
}
function modulePath(file) {
    const path = /^module\s+"?([^\s"]{1,500})/m.exec(file?.text() ?? '')?.[1];
    return path === undefined ? [] : [path];
}
function workspace_hashesOf(file) {
    const words = file === undefined ? [] : Array.from(linesOf(file), ({ text }) => text.split(/\s+/));
    return new Set(words.map(([path = '', version = '']) => `${path} ${version.replace(/\/go\.mod$/, '')}`));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/go-mod.js
// go.mod: modules with minimal versions, which are the exact ones of a build (https://go.dev/ref/mod). `replace` and the toolchain count.




const goMod = { id: 'go-mod', title: 'go.mod', matches: (0,src_reader/* named */.KT)('go.mod'), read: go_mod_read };
function go_mod_read(source) {
    const lines = [...directives(source)];
    const module = lines.find(({ verb }) => verb === 'module');
    if (module === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a `module` directive, got none');
    if (module.words[0] === undefined || module.words[0].endsWith('/'))
        throw (0,src_reader/* invalid */.Gq)(source.path, module.number, `expected the path of the module, got "${(module.words[0] ?? '').slice(0, 100)}"`);
    const again = lines.find((line) => line.verb === 'module' && line !== module);
    if (again !== undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, again.number, 'expected one `module` directive, got another');
    const replaced = replacements(lines, source.path);
    const beside = lines.some(({ verb }) => verb === 'require') ? readWorkspace(source).modules : new Set();
    const packages = [];
    const indirect = new Set();
    for (const { verb, words, comment, number } of lines) {
        if (verb !== 'require')
            continue;
        const [path, version] = words;
        if (path === undefined || version === undefined || words.length > 2)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, 'expected `require MODULE VERSION`');
        if (/^v\d{0,20}(?:\.\d{0,20})?\.?$/.test(version))
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a version of three numbers, got "${version.slice(0, 40)}"`);
        if (/^\s*indirect\b/.test(comment))
            indirect.add(path);
        const replacement = replaced.get(`${path}@${version}`) ?? replaced.get(path);
        const entry = modulePackage({ path, version, line: number, ...(replacement === undefined ? {} : { replacement }) });
        // A workspace builds its own modules from their folders, whatever version is asked for.
        packages.push(beside.has(path) ? { ...entry, origin: { kind: 'own', path } } : entry);
    }
    const toolchain = lines.find(({ verb }) => verb === 'toolchain');
    // `go 1.22` is the least version of the language, not what compiles: only a toolchain line names that.
    const compiler = standardLibrary(toolchain?.words[0] ?? '', toolchain?.number);
    if (compiler !== undefined)
        packages.push(compiler);
    const name = module.words[0] ?? '';
    return {
        subject: { name, identity: goIdentity(name) },
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
    };
}
/** Directives with their words; what stands in a block carries the block's verb. @throws PortcullisError */
function* directives(source) {
    let block;
    let opened = 0;
    for (const { text, number } of linesOf(source)) {
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
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a directive of go.mod, got "${verb.slice(0, 40)}"`);
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
        throw (0,src_reader/* invalid */.Gq)(source.path, opened, `expected a closing bracket for the block \`${block} (\`, got the end of the file`);
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
            throw (0,src_reader/* invalid */.Gq)(file, line, 'expected a closing quotation mark');
        return match[1] ?? match[2] ?? match[0];
    });
}
function replacements(lines, file) {
    const found = new Map();
    for (const { verb, words, number } of lines) {
        if (verb !== 'replace')
            continue;
        const arrow = words.indexOf('=>');
        const [from, version] = words.slice(0, arrow);
        const [path, to] = words.slice(arrow + 1);
        if (arrow < 1 || from === undefined || path === undefined)
            throw (0,src_reader/* invalid */.Gq)(file, number, 'expected `replace MODULE => MODULE VERSION`');
        found.set(version === undefined ? from : `${from}@${version}`, { path, ...(to === undefined ? {} : { version: to }) });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/go-sum.js
// go.sum: hashes of modules, those of the build and others that were only looked at. https://go.dev/ref/mod#go-sum-files
// Its hashes are over a listing of the files (h1), and no hash of an archive that others could compare.





const goSum = { id: 'go-sum', title: 'go.sum', matches: (0,src_reader/* named */.KT)('go.sum'), read: go_sum_read };
async function go_sum_read(source) {
    const found = new Map();
    const hashed = new Set();
    for (const { text, number } of linesOf(source)) {
        const words = text.trim().split(/\s+/);
        if (words[0] === '')
            continue;
        const [path = '', version = '', hash = ''] = words;
        if (words.length !== 3 || !/^h\d{1,2}:[A-Za-z0-9+/]{43}=$/.test(hash) || !version.startsWith('v'))
            throw (0,src_reader/* invalid */.Gq)(source.path, number, 'expected `MODULE VERSION h1:HASH`');
        hashed.add(`${path} ${version.replace(/\/go\.mod$/, '')}`);
        // What only has the hash of its go.mod was asked for its requirements and never built.
        if (!version.endsWith('/go.mod'))
            found.set(`${path} ${version}`, { ...modulePackage({ path, version, line: number }), seal: hash });
    }
    const module = moduleFile(source);
    if (source.text().trim() === '' && (await asksForSome(module)))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the hashes of modules, got an empty file');
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
            manifest ??= goMod.read(file);
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
    const workspace = readWorkspace(source);
    const missing = packages.flatMap(({ identity: { namespace, name }, version, origin, alias }) => {
        const path = namespace === undefined ? name : `${namespace}/${name}`;
        const isOwn = workspace.replaces || workspace.modules.has(path) || workspace.modules.has(alias ?? path);
        return origin.kind !== 'registry' || isOwn || hashed.has(`${path} ${version}`) || workspace.hashed.has(`${path} ${version}`)
            ? []
            : [`${path} ${version}`];
    });
    return missingGap(source, 'a hash of each module that go.mod requires', missing);
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/gopkg-lock.js
// Gopkg.lock of dep, which came before modules: projects at a version or a commit.



const gopkgLock = { id: 'gopkg-lock', title: 'Gopkg.lock of dep', matches: (0,src_reader/* named */.KT)('Gopkg.lock'), read: gopkg_lock_read };
async function gopkg_lock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    if (document.fields((0,shape/* own */.ZV)(document.root, 'solve-meta'), ['solve-meta']) === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the table `solve-meta` at the end, got none');
    const packages = document.list((0,shape/* own */.ZV)(document.root, 'projects'), ['projects']).map((value, index) => {
        const path = ['projects', index];
        const entry = document.fields(value, path);
        const name = document.needed((0,shape/* own */.ZV)(entry, 'name'), [...path, 'name']);
        const revision = document.needed((0,shape/* own */.ZV)(entry, 'revision'), [...path, 'revision']);
        const tagged = document.text((0,shape/* own */.ZV)(entry, 'version'), [...path, 'version']);
        return {
            key: name,
            identity: goIdentity(name),
            version: tagged ?? revision,
            ...(tagged === undefined ? {} : { seal: `commit:${revision}` }),
            origin: { kind: 'registry' },
            ...(0,shape/* lineOf */.cA)(document, path),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/golang/vendor-modules.js
// vendor/modules.txt: the modules whose packages are in the vendor folder. https://go.dev/ref/mod#vendoring




const goVendorModules = {
    id: 'go-vendor-modules',
    title: 'vendor/modules.txt of Go',
    matches: (0,src_reader/* ending */.K1)(['txt'], (path) => /(?:^|\/)vendor\/modules\.txt$/.test(path)),
    read: vendor_modules_read,
};
async function vendor_modules_read(source) {
    const packages = new Map();
    for (const { text: line, number } of linesOf(source)) {
        if (line === '' || line.startsWith('## '))
            continue;
        if (!line.startsWith('# ')) {
            if (/^[\p{L}\d._~+/-]{1,500}$/u.test(line) && packages.size > 0)
                continue;
            throw (0,src_reader/* invalid */.Gq)(source.path, number, 'expected `# MODULE VERSION`, `## MARK` or a package of the module above');
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
    const { packages } = await goMod.read(beside);
    const absent = packages.filter(({ key, origin }) => origin.kind !== 'toolchain' && !listed.has(key)).map(({ key }) => key);
    return missingGap(source, 'each module that go.mod requires', absent);
}
/** `MODULE VERSION`, `MODULE VERSION => MODULE VERSION`; undefined for a replacement of what is not in the folder, as stand at the end. */
function moduleOf(text, file, line) {
    const words = text.trim().split(/\s+/);
    const arrow = words.indexOf('=>');
    const [path, version] = arrow < 0 ? words : words.slice(0, arrow);
    const [other, otherVersion] = arrow < 0 ? [] : words.slice(arrow + 1);
    if (path === undefined || (version === undefined && arrow < 0) || (arrow >= 0 && other === undefined))
        throw (0,src_reader/* invalid */.Gq)(file, line, 'expected `# MODULE VERSION`, or `# MODULE => MODULE VERSION`');
    if (version === undefined)
        return undefined;
    const replacement = other === undefined ? {} : { replacement: { path: other, ...(otherVersion === undefined ? {} : { version: otherVersion }) } };
    return modulePackage({ path, version, line, ...replacement });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gradle/build-script.js
// build.gradle and build.gradle.kts where no lock of Gradle is beside them: programs, of which the usual lines are read and the others told.
// https://docs.gradle.org/current/userguide/declaring_dependencies.html




const gradleBuildScript = {
    id: 'gradle-build-script',
    title: 'the build script of Gradle',
    matches: (0,src_reader/* ending */.K1)(['gradle', 'kts'], (path) => /^build\.gradle(?:\.kts)?$/.test((0,src_reader/* nameOf */.Vb)(path))),
    recognises: (source) => source.beside('gradle.lockfile') === undefined,
    read: build_script_read,
};
/** `implementation`, `testRuntimeOnly`, `kapt`, `debugApi`: configurations, by their usual endings. */
const configuration = /^(?:\w{0,60}?(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor)|kapt\w{0,40}|ksp\w{0,40}|coreLibraryDesugaring|classpath|testFixtures\w{0,40}|developmentOnly|providedCompile|providedRuntime|add)$/;
/** What stands in a block of dependencies and asks for nothing: it leaves out, or says of which version where something else asks. */
const notAsking = /^(?:exclude|because|dependency|dependencySet|mavenBom|force|module|substitute|replacedBy|print(?:ln)?|logger)$/;
function build_script_read(source) {
    const text = withoutComments(source.text(), { line: '//', block: true });
    programText(source, /^[ \t]*[A-Za-z@][\w.]{0,100}(?:[ \t]*[({=]|[ \t]+[\w"'(]|[ \t]*$)/m, 'a build script', text);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const wishes = [];
    const computed = [];
    for (const { word, values, at } of build_script_callsOf(text, source)) {
        const asks = word === 'add' ? values.slice(1) : values;
        const found = [mapOf(asks.join(', ')) ?? asks.map(build_script_wishOf)].flat();
        const isConfiguration = configuration.test(word);
        const line = lines.positionAt(at).line;
        if (!isConfiguration && (notAsking.test(word) || found.some((wish) => wish === undefined || wish === 'elsewhere')))
            continue;
        if (found.length === 0 || found.some((wish) => wish === undefined || (wish !== 'elsewhere' && wish.isOpen === true)))
            computed.push(line);
        for (const wish of found)
            if (wish !== undefined && wish !== 'elsewhere')
                wishes.push({ ...wish, scope: build_script_scopeOf(word === 'add' ? (values[0] ?? '').replace(/["']/g, '') : word), line });
    }
    return wishList(wishes, { gaps: allComputed(computed, (0,src_reader/* nameOf */.Vb)(source.path)) });
}
function* build_script_callsOf(text, source) {
    for (const { match, start, inner } of bracketsOf(text, /\bdependencies\s{0,20}\{/g)) {
        if (inner === undefined) {
            const { line } = (0,src_text/* lineIndex */.Dp)(text).positionAt(match.index);
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected the end of `dependencies {`, got the end of the file');
        }
        yield* callsIn(withoutConstraints(inner), start);
    }
    // Those of a project, by their names.
    for (const { match, inner } of bracketsOf(text, /\bdependencies\.(\w{1,60})\s{0,20}\(/g))
        if (inner !== undefined && configuration.test(match[1]))
            yield { word: match[1], values: partsOf(inner), at: match.index };
}
/** A constraint asks for nothing: it says of which version where another does. */
function withoutConstraints(block) {
    const kept = [];
    let from = 0;
    for (const { start, inner = '' } of bracketsOf(block, /\bconstraints\s{0,20}\{/g)) {
        kept.push(block.slice(from, start), inner.replace(/[^\n]/g, ' '));
        from = start + inner.length;
    }
    return kept.join('') + block.slice(from);
}
function* callsIn(block, offset) {
    const calls = /(?:^|[;{\n])[ \t]{0,200}(["']?)(\w{1,80})\1[ \t]{0,20}(?:(\()|(?=["'\w]))/g;
    for (let match = calls.exec(block); match !== null; match = calls.exec(block)) {
        const start = match.index + match[0].length;
        const inner = match[3] === undefined ? argumentsAt(block, start) : between(block, start - 1);
        // What stands within the brackets is no statement; a block behind them may hold some.
        if (inner !== undefined)
            calls.lastIndex = start + inner.length;
        yield { word: match[2], values: partsOf(inner ?? ''), at: offset + match.index + match[0].search(/\w/) };
    }
}
/** To the end of the line, or of that on which the last comma is followed by something else. */
function argumentsAt(block, start) {
    const rest = /^(?:[^\n;{,]|,[ \t]{0,200}\n?){0,2000}/.exec(block.slice(start, start + 4000));
    return rest?.[0] ?? '';
}
function build_script_scopeOf(word) {
    return /^(?:classpath|kapt|ksp|annotationProcessor)/.test(word) || /test/i.test(word) || word === 'developmentOnly'
        ? 'development'
        : 'required';
}
/** `group: 'a', name: 'b', version: '1'` */
function mapOf(inner) {
    const part = (name) => new RegExp(String.raw `\b${name}\s*[:=]\s*["']([^"'$\n]{1,200})["']`).exec(inner)?.[1];
    const [group, name, version] = [part('group'), part('name'), part('version')];
    if (group === undefined || name === undefined)
        return undefined;
    return { ...versioned(group, name, version), ...(version === undefined && /\bversion\s*[:=]/.test(inner) ? { isOpen: true } : {}) };
}
/** `elsewhere` for projects, files and what the catalogue names; undefined where it is computed. */
function build_script_wishOf(value) {
    const inner = value.replace(/^(?:(?:dependencies\.)?(?:enforcedPlatform|platform|testFixtures|variantOf)\s*\(\s*){1,3}/, '');
    if (/^(?:project\b|projects\.|libs\.|files?\b|fileTree\b|gradle(?:Api|KotlinDsl)\b|localGroovy\b|gradleTestKit\b|kotlin\()/.test(inner))
        return kotlinOf(inner);
    const short = /^(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([^"':@\s]{0,100}))?(?::[^"'@\s]{0,100})?(?:@[\w${}.]{1,40})?\1/.exec(inner);
    if (short === null)
        return undefined;
    const [, , group = '', name = '', version = ''] = short;
    // `$version`, `${versions.x}`: Groovy and Kotlin put it in when they run.
    const isOpen = version.includes('$');
    return { ...versioned(group, name, isOpen || version === '' ? undefined : version), ...(isOpen ? { isOpen } : {}) };
}
/** `kotlin("stdlib")` is short for a package of Kotlin's own; of what it gets the version is the plugin's. */
function kotlinOf(inner) {
    const match = /^kotlin\(\s*["']([\w-]{1,60})["']\s*(?:,\s*["']([\w.-]{1,60})["'])?/.exec(inner);
    return match === null ? 'elsewhere' : versioned('org.jetbrains.kotlin', `kotlin-${match[1]}`, match[2]);
}
/** What another package asks for may raise a version, so that one of a build script is a wish; `1.0!!` is strict. */
function versioned(namespace, name, written) {
    const strict = /^(\d[\w.-]{0,100})!!$/.exec(written ?? '')?.[1];
    return { identity: { type: 'maven', namespace, name }, range: written, version: strict };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gradle/lockfile.js
// Locks of Gradle: `group:name:version=configuration,\u2026` a line, one file a project; or, before Gradle 6, one file a configuration.



const gradleLockfile = {
    id: 'gradle-lockfile',
    title: 'the lock of Gradle',
    matches: (0,src_reader/* ending */.K1)(['lockfile'], (path) => /^(?:[\w.-]{1,100}-)?gradle\.lockfile$/.test((0,src_reader/* nameOf */.Vb)(path)) || /(?:^|\/)gradle\/dependency-locks\/[^/]{1,200}\.lockfile$/.test(path)),
    read: lockfile_read,
};
function lockfile_read(source) {
    const name = (0,src_reader/* nameOf */.Vb)(source.path);
    // Plugins of the build script or of the settings, and what they bring.
    const isBuild = /^(?:buildscript|settings)-/.test(name);
    const only = /(?:^|\/)dependency-locks\//.test(source.path) ? name.replace(/\.lockfile$/, '') : undefined;
    const packages = [];
    const roots = [];
    const seen = new Set();
    let ended = false;
    for (const { text, number } of linesOf(source)) {
        const line = text.trim();
        if (/^empty=/.test(line))
            ended = true;
        if (line === '' || line.startsWith('#') || /^empty=/.test(line))
            continue;
        const match = /^([^\s:=]{1,200}):([^\s:=]{1,200}):([^\s:=]{1,200})(?:=([^=]{0,4000}))?$/.exec(line);
        if (match === null || (only === undefined && match[4] === undefined))
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected \`group:name:version=configurations\`, got "${line.slice(0, 100)}"`);
        const [, namespace = '', artifact = '', version = '', listed] = match;
        const key = line.slice(0, namespace.length + artifact.length + version.length + 2);
        if (seen.has(key))
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        packages.push({ key, identity: { type: 'maven', namespace, name: artifact }, version, origin: origins/* registry */.u5, line: number });
        const configurations = (listed ?? only ?? '').split(',').map((name) => name.trim());
        roots.push({ to: key, scope: isBuild ? 'development' : lockfile_scopeOf(configurations) });
    }
    // Gradle writes it last, whether any configuration is empty or not: without it the end is missing.
    const isCut = only === undefined && !ended;
    if (isCut && packages.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `group:name:version=configurations`, got none');
    const gaps = isCut ? [{ line: packages.at(-1)?.line ?? 1, detail: 'expected the line `empty=` at the end' }] : [];
    return { packages, roots, graph: 'unknown', gaps };
}
/** Configurations that compile and run what is shipped, of whatever source set; those of tests and of tools are the rest. */
function lockfile_scopeOf(configurations) {
    const shipped = configurations.some((name) => !/test|fixture|jmh|benchmark/i.test(name) &&
        /(?:^|[a-z])(?:compileClasspath|runtimeClasspath|productionRuntimeClasspath|implementation|api|compile|runtime|default)(?:$|DependenciesMetadata$|Copy\d*$)/i.test(name));
    return shipped || configurations.every((name) => name === '') ? 'required' : 'development';
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gradle/verification-metadata.js
// gradle/verification-metadata.xml: what Gradle has been given to download, with the hashes that it holds each archive to.
// https://docs.gradle.org/current/userguide/dependency_verification.html



const gradleVerificationMetadata = {
    id: 'gradle-verification-metadata',
    title: 'verification-metadata.xml of Gradle',
    matches: (0,src_reader/* ending */.K1)(['xml'], (path) => /(?:^|\/)verification-metadata\.xml$/.test(path)),
    // It keeps what was ever downloaded: a lock says what of that is used.
    recognises: (source) => source.beside('../gradle.lockfile') === undefined,
    read: verification_metadata_read,
};
function verification_metadata_read(source) {
    const root = (0,xml/* parseXml */.NO)(source.text(), source.path);
    const components = (0,xml/* childOf */.GG)(root, 'components');
    if (root.name !== 'verification-metadata' || components === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, root.line, 'expected the element verification-metadata with `components`');
    for (const child of components.children)
        if (child.name !== 'component')
            throw (0,src_reader/* invalid */.Gq)(source.path, child.line, `expected a component, got ${child.name.slice(0, 60)}`);
    const packages = components.children.map((component) => verification_metadata_packageOf(component, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function verification_metadata_packageOf(component, file) {
    const needed = (name) => {
        const value = component.attributes.get(name)?.trim();
        if (value === undefined || value === '')
            throw (0,src_reader/* invalid */.Gq)(file, component.line, `expected the ${name} of a component, got none`);
        return value;
    };
    const [namespace, name, version] = [needed('group'), needed('name'), needed('version')];
    const hashes = (0,xml/* childrenOf */.LU)(component, 'artifact').flatMap(verification_metadata_hashesOf);
    return {
        key: `${component.line}:${namespace}:${name}:${version}`,
        identity: { type: 'maven', namespace, name },
        version,
        origin: { kind: 'registry' },
        line: component.line,
        hashes,
    };
}
const algorithms = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };
/** Of archives; what describes them (a pom, a module) is none. */
function verification_metadata_hashesOf(artifact) {
    if (/\.(?:pom|module)$/.test(artifact.attributes.get('name') ?? ''))
        return [];
    return Object.entries(algorithms).flatMap(([element, algorithm]) => (0,xml/* childrenOf */.LU)(artifact, element).flatMap((hash) => (0,src_hashes/* hexHash */.eP)(algorithm, hash.attributes.get('value'))));
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/toml/toml.js + 1 modules
var toml = __webpack_require__(264);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/gradle/version-catalog.js
// libs.versions.toml of Gradle: what builds may ask for, by name. A version there is a wish that another dependency may raise; only
// `strictly` holds it.



const gradleVersionCatalog = {
    id: 'gradle-version-catalog',
    title: 'a version catalogue of Gradle',
    matches: (0,src_reader/* ending */.K1)(['toml'], (path) => /[^/]\.versions\.toml$/.test(path)),
    read: version_catalog_read,
};
const tables = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);
async function version_catalog_read(source) {
    const document = (0,shape/* shape */.cW)(source.path, await (0,toml.parseToml)(source.text(), source.path));
    for (const name of Object.keys(document.root))
        if (!tables.has(name))
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line([name]), `expected a table of a version catalogue, got ${name.slice(0, 60)}`);
    // `gradle init` writes one of comments alone.
    if (source.text().trim() === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a table of a version catalogue, got none');
    const versions = document.fields((0,shape/* own */.ZV)(document.root, 'versions'), ['versions']);
    const libraries = document.fields((0,shape/* own */.ZV)(document.root, 'libraries'), ['libraries']) ?? {};
    const plugins = document.fields((0,shape/* own */.ZV)(document.root, 'plugins'), ['plugins']) ?? {};
    const packages = [
        ...Object.keys(libraries).map((name) => libraryOf(name, libraries[name], versions, document, source.path)),
        ...Object.keys(plugins).map((name) => pluginOf(name, plugins[name], versions, document, source.path)),
    ];
    const roots = packages.map(({ key }) => ({ to: key, scope: key.startsWith('plugins.') ? 'development' : 'required' }));
    return { packages, roots, graph: 'unknown' };
}
function libraryOf(name, value, versions, document, file) {
    const path = ['libraries', name];
    const fields = (0,shape/* isFields */.Ce)(value) ? value : undefined;
    const [group, artifact, short] = typeof value === 'string'
        ? value.split(':')
        : (document.text((0,shape/* own */.ZV)(fields, 'module'), path)?.split(':') ?? [(0,shape/* own */.ZV)(fields, 'group'), (0,shape/* own */.ZV)(fields, 'name')]);
    if (typeof group !== 'string' || typeof artifact !== 'string' || group === '' || artifact === '')
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), 'expected `module = "group:name"`, `group` and `name`, or "group:name:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: group, name: artifact },
        ...(typeof short === 'string' ? { declared: short } : versionOf((0,shape/* own */.ZV)(fields, 'version'), versions, path, document, file)),
        origin: { kind: 'registry' },
        ...(0,shape/* lineOf */.cA)(document, path),
    };
}
/** A plugin is the artifact `ID:ID.gradle.plugin` that leads to its code. */
function pluginOf(name, value, versions, document, file) {
    const path = ['plugins', name];
    const fields = (0,shape/* isFields */.Ce)(value) ? value : undefined;
    const [id, short] = typeof value === 'string' ? value.split(':') : [document.needed((0,shape/* own */.ZV)(fields, 'id'), path)];
    if (id === undefined || id === '')
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), 'expected `id`, or "id:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: id, name: `${id}.gradle.plugin` },
        ...(short === undefined ? versionOf((0,shape/* own */.ZV)(fields, 'version'), versions, path, document, file) : { declared: short }),
        origin: { kind: 'registry' },
        ...(0,shape/* lineOf */.cA)(document, path),
    };
}
/** Text, `{ref = "name"}`, or a rich version: strictly, require, prefer. */
function versionOf(value, versions, path, document, file) {
    if (value === undefined)
        return {};
    const ref = (0,shape/* isFields */.Ce)(value) ? document.text((0,shape/* own */.ZV)(value, 'ref'), path) : undefined;
    if (ref !== undefined && (0,shape/* own */.ZV)(versions, ref) === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected the version "${ref.slice(0, 60)}" in \`versions\`, got none`);
    const written = ref === undefined ? value : (0,shape/* own */.ZV)(versions, ref);
    if (!(0,shape/* isFields */.Ce)(written)) {
        const text = document.needed(written, path);
        // `1.0!!` is short for strictly.
        return text.endsWith('!!') ? exact(text.slice(0, -2)) : { declared: text };
    }
    const unknown = Object.keys(written).find((key) => !richKeys.has(key));
    if (unknown !== undefined)
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected a rich version, got the key "${unknown.slice(0, 40)}"`);
    const strictly = document.text((0,shape/* own */.ZV)(written, 'strictly'), path);
    if (strictly !== undefined)
        return exact(strictly);
    const wish = document.text((0,shape/* own */.ZV)(written, 'require') ?? (0,shape/* own */.ZV)(written, 'prefer'), path);
    return wish === undefined ? {} : { declared: wish };
}
const richKeys = new Set(['ref', 'strictly', 'require', 'prefer', 'reject', 'rejectAll']);
function exact(text) {
    return /^[\w.-]{1,100}$/.test(text) ? { version: text } : { declared: text };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/haskell/cabal-file.js
// *.cabal where neither a freeze nor a lock of Stack is beside or above it: `build-depends` of its library, programs and tests.
// https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html



const cabalFile = {
    id: 'cabal-file',
    title: 'the package description of Cabal',
    matches: (0,src_reader/* ending */.K1)(['cabal'], (path) => !(0,src_reader/* nameOf */.Vb)(path).startsWith('.')),
    recognises: (source) => !isBelow(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
        ((0,src_reader/* isDamaged */.sR)(source) || /^(?:\xef\xbb\xbf)?(?:cabal-version|name|build-type)\s*:/im.test(source.bytes.toString('latin1'))),
    read: cabal_file_read,
};
const cabal_file_lists = /^(?:build-depends|build-tool-depends|setup-depends)$/;
function cabal_file_read(source) {
    const fields = new Map();
    const found = [];
    let scope = 'required';
    let open;
    for (const [index, raw] of source.text().split(/\r?\n/).entries()) {
        const line = raw.trimEnd();
        const text = line.trim();
        const number = index + 1;
        if (text === '' || text.startsWith('--'))
            continue;
        const indent = line.length - line.trimStart().length;
        if (open !== undefined && indent > open.indent) {
            open.lines.push({ text, number });
            continue;
        }
        open = undefined;
        const field = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
        if (field !== null) {
            const name = field[1].toLowerCase();
            const value = field[2].trim();
            open = { name, scope: name === 'build-depends' ? scope : 'development', indent, lines: [{ text: value, number }] };
            if (cabal_file_lists.test(name))
                found.push(open);
            if (indent > 0)
                continue;
            if (fields.has(name))
                throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected the field ${name} once`);
            fields.set(name, value);
        }
        else if (indent === 0)
            scope = cabal_file_scopeOf(text, source.path, number);
    }
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the field `name`, got none');
    return wishList(cabal_file_wishesOf(found, source.path).filter(({ identity }) => identity.name !== name), subjectOf({ type: 'hackage', name }, version, (0,src_licence/* licensed */.aO)(fields.get('license'))));
}
/** How the product needs what a section asks for. @throws PortcullisError where a line begins none. */
function cabal_file_scopeOf(section, file, line) {
    if (!/^(?:library|executable|test-suite|benchmark|flag|source-repository|custom-setup|common|foreign-library)\b/i.test(section))
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a field or a section of Cabal, got "${section.slice(0, 60)}"`);
    return /^(?:test-suite|benchmark|custom-setup)\b/i.test(section) ? 'development' : 'required';
}
/** Each package once, as what the product is built with where it is that, too. */
function cabal_file_wishesOf(found, file) {
    const byName = new Map();
    for (const { lines, scope } of found)
        for (const { text, number } of cabal_file_entriesOf(lines)) {
            const wish = cabal_file_wishOf(text, file, number);
            if (wish === undefined)
                continue;
            const known = byName.get(wish.identity.name);
            if (known === undefined || (known.scope === 'development' && scope === 'required'))
                byName.set(wish.identity.name, { ...wish, scope, line: number });
        }
    return [...byName.values()];
}
/** What stands between commas, with the line on which it begins: a range may go on on the next. */
function cabal_file_entriesOf(lines) {
    const entries = [];
    for (const { text, number } of lines)
        for (const [at, written] of text.split(',').entries()) {
            const part = written.trim();
            const last = entries.at(-1);
            if (at > 0 || last === undefined || last.parts.length === 0) {
                const parts = part === '' ? [] : [part];
                if (at > 0 || last === undefined)
                    entries.push({ parts, number });
                else
                    entries[entries.length - 1] = { parts, number };
            }
            else if (part !== '')
                last.parts.push(part);
        }
    return entries.map(({ parts, number }) => ({ text: parts.join(' '), number }));
}
/** `aeson >=2.0 && <2.3`, `text`, `pkg:exe`, `base == 4.*`. @throws PortcullisError at what is no name. */
function cabal_file_wishOf(text, file, line) {
    if (text === '')
        return undefined;
    const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})(?::(?:\{[^}]{0,300}\}|[\w-]{1,100}))?\s{0,200}(.{0,300})$/.exec(text);
    if (match === null) {
        // The rest of a list of parts, `pkg:{a, b}`, or of a range over two lines.
        if (/^[\w{}\s-]{1,100}$|^(?:&&|\|\||[<>=^()])/.test(text))
            return undefined;
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected the name of a package, got "${text.slice(0, 60)}"`);
    }
    const [, name = '', range = ''] = match;
    const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(range)?.[1];
    return { identity: { type: 'hackage', name }, range: range.replace(/\s+/g, ' '), version: exact };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/haskell/cabal-freeze.js
// cabal.project.freeze: the field `constraints` with `any.name ==version` and flags, one list over many lines.



const cabalFreeze = {
    id: 'cabal-freeze',
    title: 'cabal.project.freeze',
    matches: (0,src_reader/* ending */.K1)(['freeze'], (path) => /^cabal\.project(?:\.[\w.-]{1,60})?\.freeze$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: cabal_freeze_read,
};
function cabal_freeze_read(source) {
    const packages = [];
    let field;
    let isDated = false;
    let isUnique = true;
    let last;
    for (const { text, number } of linesOf(source)) {
        if (/^\s*(?:--|$)/.test(text))
            continue;
        const named = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
        if (named !== null)
            field = named[1].toLowerCase();
        else if (!/^\s/.test(text) || field === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a field, got "${text.slice(0, 60)}"`);
        isDated ||= field === 'index-state';
        if (field !== 'constraints')
            continue;
        last = { text, number };
        const before = packages.length;
        for (const part of (named?.[2] ?? text).split(',')) {
            const entry = constraintOf(part.trim(), number, source.path);
            if (entry !== undefined)
                packages.push(entry);
        }
        isUnique &&= packages.length - before < 2 || new Set(packages.slice(before).map(({ key }) => key)).size === packages.length - before;
    }
    // A freeze may fix nothing but the state of the index, which stands last.
    if (last === undefined && !isDated)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the field `constraints`, got none');
    if (last !== undefined && /[,:]\s*$/.test(last.text))
        throw (0,src_reader/* invalid */.Gq)(source.path, last.number, 'expected another constraint, got the end of the list');
    // Without roots what no other package needs is asked for, and here none needs another.
    return { packages, ...(isUnique ? { isUnique: true } : {}), graph: 'unknown' };
}
/** `any.name ==1.2`, `name ==1.2`, `name installed`, `name +flag -flag`; undefined for flags. */
function constraintOf(text, line, file) {
    if (text === '')
        return undefined;
    const match = /^(?:any\.|setup\.|[\w-]{1,100}:setup\.)?([A-Za-z0-9][A-Za-z0-9-]{0,100})\s*(.*)$/.exec(text);
    if (match === null)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
    const [, name = '', rest = ''] = match;
    const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(rest)?.[1];
    const key = `${line}:${name}`;
    const identity = { type: 'hackage', name };
    if (exact !== undefined)
        return { key, identity, version: exact, origin: origins/* registry */.u5, line };
    const bare = { key, identity, line };
    if (rest === 'installed')
        return { ...bare, origin: { kind: 'toolchain' } };
    if (rest !== '' && rest.split(/\s+/).every((flag) => /^(?:[-+][\w-]{1,100}|source|test|bench)$/.test(flag)))
        return undefined;
    if (!/\.\s*$/.test(rest) && /^(?:[<>=^]{1,2}\s*|[({]\s*[<>=^]{0,2}\s*)\d/.test(rest))
        return { ...bare, declared: rest, origin: { kind: 'registry' } };
    throw (0,src_reader/* invalid */.Gq)(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/haskell/package-yaml.js
// package.yaml of hpack where neither a freeze nor a lock of Stack is beside or above it. https://github.com/sol/hpack#dependencies





const hpackPackage = {
    id: 'hpack-package',
    title: 'package.yaml of hpack',
    matches: (0,src_reader/* ending */.K1)(['yaml'], (0,src_reader/* named */.KT)('package.yaml')),
    // pnpm and others call a manifest so, too. The description of Cabal that hpack writes says the same.
    recognises: async (source) => !isBelow(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
        !source.list('.').some((name) => name.endsWith('.cabal')) &&
        (await (0,shape/* yamlHas */.EI)(source, ['library', 'executables', 'executable', 'ghc-options', 'default-extensions', 'internal-libraries'])),
    read: package_yaml_read,
};
const package_yaml_parts = [
    ['library', 'required', false],
    ['executable', 'required', false],
    ['internal-libraries', 'required', true],
    ['executables', 'required', true],
    ['tests', 'development', true],
    ['benchmarks', 'development', true],
];
async function package_yaml_read(source) {
    if ((0,src_reader/* isDamaged */.sR)(source) || source.text().trim() === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected a package of hpack, got "${source.text().trim().slice(0, 60)}"`);
    const document = await (0,shape/* yamlShape */.pt)(source);
    const wishes = [...package_yaml_wishesOf(document, document.root, [], 'required')];
    for (const [key, scope, isList] of package_yaml_parts) {
        const value = document.fields((0,shape/* own */.ZV)(document.root, key), [key]) ?? {};
        if (!isList)
            wishes.push(...package_yaml_wishesOf(document, value, [key], scope));
        else
            for (const name of Object.keys(value))
                wishes.push(...package_yaml_wishesOf(document, document.fields(value[name], [key, name]) ?? {}, [key, name], scope));
    }
    const seen = new Set();
    const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    return wishList(wishes.filter((wish) => {
        const key = `${wish.identity.name} ${wish.scope}`;
        const isNew = !seen.has(key) && wish.identity.name !== name;
        seen.add(key);
        return isNew;
    }), subjectOf(name === undefined ? undefined : { type: 'hackage', name }, document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version']), (0,src_licence/* licensed */.aO)((0,shape/* own */.ZV)(document.root, 'license'))));
}
/** A list of texts and tables, one text, or a table from names to ranges. */
function package_yaml_wishesOf(document, holder, at, scope) {
    const value = (0,shape/* own */.ZV)(holder, 'dependencies');
    const path = [...at, 'dependencies'];
    const line = document.line(path);
    if ((0,shape/* isFields */.Ce)(value))
        return Object.keys(value).flatMap((name) => {
            const range = (0,shape/* own */.ZV)(value, name);
            const text = typeof range === 'string' ? range : (0,shape/* isFields */.Ce)(range) ? document.text((0,shape/* own */.ZV)(range, 'version'), path) : undefined;
            return made(`${name} ${text ?? ''}`, document, document.line([...path, name]), scope);
        });
    const list = typeof value === 'string' ? [value] : document.list(value, path);
    return list.flatMap((one, index) => {
        const place = typeof value === 'string' ? line : document.line([...path, index]);
        const text = (0,shape/* isFields */.Ce)(one) ? `${document.needed((0,shape/* own */.ZV)(one, 'name'), path)} ${document.text((0,shape/* own */.ZV)(one, 'version'), path) ?? ''}` : one;
        return made(document.needed(text, [...path, index]), document, place, scope);
    });
}
function made(text, document, line, scope) {
    const wish = cabal_file_wishOf(text.trim(), document.file, line);
    return wish === undefined ? [] : [{ ...wish, scope, line }];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/haskell/stack-lock.js
// stack.yaml.lock: packages that stack.yaml names beside its snapshot, each completed. What the snapshot itself holds stands elsewhere.


const stackLock = {
    id: 'stack-lock',
    title: 'stack.yaml.lock of Stack',
    matches: (0,src_reader/* ending */.K1)(['lock'], (path) => /^stack(?:[-.][\w.-]{1,60})?\.yaml\.lock$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: stack_lock_read,
};
async function stack_lock_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'packages')) || !Array.isArray((0,shape/* own */.ZV)(document.root, 'snapshots')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['packages']), 'expected the lists `packages` and `snapshots`');
    const packages = document.list((0,shape/* own */.ZV)(document.root, 'packages'), ['packages']).map((value, index) => {
        const path = ['packages', index];
        const completed = document.fields((0,shape/* own */.ZV)(document.fields(value, path), 'completed'), path);
        if (completed === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), 'expected `completed`, got none');
        return stack_lock_packageOf(completed, path, document, source.path);
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function stack_lock_packageOf(completed, path, document, file) {
    const line = (0,shape/* lineOf */.cA)(document, path);
    const hackage = document.text((0,shape/* own */.ZV)(completed, 'hackage'), path);
    if (hackage !== undefined) {
        // The hash is of the description of the package, not of its archive.
        const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(hackage);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(file, line.line, `expected \`name-version@sha256:\u2026\`, got "${hackage.slice(0, 80)}"`);
        return {
            key: String(path.at(-1)),
            identity: { type: 'hackage', name: match[1] },
            version: match[2],
            origin: { kind: 'registry' },
            ...line,
        };
    }
    const name = document.needed((0,shape/* own */.ZV)(completed, 'name'), path);
    const git = document.text((0,shape/* own */.ZV)(completed, 'git'), path);
    const url = document.text((0,shape/* own */.ZV)(completed, 'url') ?? (0,shape/* own */.ZV)(completed, 'archive'), path);
    const commit = document.text((0,shape/* own */.ZV)(completed, 'commit'), path);
    const origin = git !== undefined
        ? { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) }
        : url !== undefined
            ? { kind: 'url', url }
            : undefined;
    if (origin === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, line.line, `expected hackage, git or url of ${name.slice(0, 80)}`);
    return {
        key: String(path.at(-1)),
        identity: { type: 'hackage', name },
        version: document.needed((0,shape/* own */.ZV)(completed, 'version'), path),
        origin,
        ...line,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/haskell/stack-yaml.js
// stack.yaml where no lock is beside: the packages that it names beside its snapshot.


const stackYaml = {
    id: 'stack-yaml',
    title: 'stack.yaml of Stack',
    matches: (0,src_reader/* ending */.K1)(['yaml'], (path) => /^stack(?:[-.][\w.-]{1,60})?\.yaml$/.test((0,src_reader/* nameOf */.Vb)(path))),
    // Others call files so too.
    recognises: async (source) => source.beside(`${(0,src_reader/* nameOf */.Vb)(source.path)}.lock`) === undefined && (await (0,shape/* yamlHas */.EI)(source, ['resolver', 'snapshot', 'extra-deps'])),
    read: stack_yaml_read,
};
async function stack_yaml_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    if ((0,shape/* own */.ZV)(document.root, 'resolver') === undefined &&
        (0,shape/* own */.ZV)(document.root, 'snapshot') === undefined &&
        (0,shape/* own */.ZV)(document.root, 'extra-deps') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `resolver`, `snapshot` or `extra-deps`, got none');
    if ((0,shape/* own */.ZV)(document.root, 'extra-deps') === null)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['extra-deps']), 'expected the list `extra-deps`, got nothing');
    const packages = document
        .list((0,shape/* own */.ZV)(document.root, 'extra-deps'), ['extra-deps'])
        .flatMap((value, index) => stack_yaml_packagesOf(value, ['extra-deps', index], document));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function stack_yaml_packagesOf(value, path, document) {
    const key = String(path[1]);
    const line = (0,shape/* lineOf */.cA)(document, path);
    if (typeof value === 'string') {
        const match = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,100}[A-Za-z0-9])?)-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(value);
        if (match !== null)
            return [
                {
                    key,
                    identity: { type: 'hackage', name: match[1] },
                    version: match[2],
                    origin: { kind: 'registry' },
                    ...line,
                },
            ];
        if (/^https?:\/\/\S+$/.test(value))
            return [{ key, identity: generic(value), origin: { kind: 'url', url: value }, ...line }];
        // A folder of the product.
        if (/^\.{0,2}\/|^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(value))
            return [{ key, identity: generic(value), origin: { kind: 'own', path: value }, ...line }];
    }
    if (!(0,shape/* isFields */.Ce)(value))
        throw (0,src_reader/* invalid */.Gq)(document.file, line.line, 'expected a package as `name-version`, an address or a folder');
    const origin = stack_yaml_originOf(value, path, document);
    const folders = document.list((0,shape/* own */.ZV)(value, 'subdirs'), [...path, 'subdirs']);
    return (folders.length === 0 ? [undefined] : folders).map((folder, at) => ({
        key: `${key}.${at}`,
        identity: generic(typeof folder === 'string' ? folder : origin.url),
        origin,
        ...line,
    }));
}
/** What lies at an address may be called anything. */
function generic(place) {
    const last = place
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.git$/, '');
    return { type: 'generic', name: last || place };
}
function stack_yaml_originOf(fields, path, document) {
    const text = (name) => document.text((0,shape/* own */.ZV)(fields, name), [...path, name]);
    const github = text('github');
    const git = text('git') ?? (github === undefined ? undefined : `https://github.com/${github}`);
    if (git !== undefined)
        return { kind: 'git', url: git, commit: document.needed((0,shape/* own */.ZV)(fields, 'commit'), [...path, 'commit']) };
    const url = text('archive') ?? text('url') ?? text('location');
    if (url === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), 'expected git, github or archive of a package, got none');
    return { kind: 'url', url };
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/subset.js
var subset = __webpack_require__(1313);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/yaml-beside.js
// A YAML file that belongs to a lock, as far as what it asks for is held against that.



/** The mapping of its first document, values as they are written; undefined where there is none, or it cannot be read, which is told. */
async function yamlBeside(source, path) {
    const file = source.beside(path);
    if (file === undefined)
        return undefined;
    try {
        const [document] = await (0,subset.parseYamlLock)(file.text(), file.path, { asText: true });
        return (0,shape/* isFields */.Ce)(document?.value) ? document.value : undefined;
    }
    catch (error) {
        (0,src_reader/* tellUnread */.xc)(source, error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/helm/chart-lock.js
// Chart.lock of Helm 3, and requirements.lock of Helm 2: charts with version and repository.




const chartLock = {
    id: 'helm-chart-lock',
    title: 'Chart.lock of Helm',
    matches: (0,src_reader/* named */.KT)('Chart.lock', 'requirements.lock'),
    // `requirements.lock` is a name that Python's tools use too.
    recognises: ({ path, bytes }) => path.endsWith('Chart.lock') || /^(?:dependencies|digest|generated):/m.test(bytes.subarray(0, 20_000).toString('latin1')),
    read: chart_lock_read,
};
async function chart_lock_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'dependencies')))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the list `dependencies`');
    for (const key of Object.keys(document.root))
        if (!['dependencies', 'digest', 'generated'].includes(key))
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line([key]), `expected dependencies, digest and generated alone, got ${key.slice(0, 60)}`);
    // Helm writes both, the time last.
    const digest = document.text((0,shape/* own */.ZV)(document.root, 'digest'), ['digest']);
    const packages = document.list((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path) ?? {};
        const name = document.needed((0,shape/* own */.ZV)(entry, 'name'), path);
        const repository = document.text((0,shape/* own */.ZV)(entry, 'repository'), path) ?? '';
        return {
            key: `${index}:${name}`,
            identity: chartIdentity(name, repository),
            version: document.needed((0,shape/* own */.ZV)(entry, 'version'), path),
            origin: chartOrigin(repository),
            ...(0,shape/* lineOf */.cA)(document, path),
        };
    });
    return {
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
        gaps: [
            ...digestGaps(digest, document.line(['digest'])),
            ...(await chart_lock_unlocked(source, new Set(packages.map(({ identity }) => identity.name)))),
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
async function chart_lock_unlocked(source, held) {
    const manifest = source.path.endsWith('Chart.lock') ? 'Chart.yaml' : 'requirements.yaml';
    const list = (0,shape/* own */.ZV)(await yamlBeside(source, manifest), 'dependencies');
    const names = (Array.isArray(list) ? list : []).map((one) => ((0,shape/* isFields */.Ce)(one) ? (0,shape/* own */.ZV)(one, 'name') : undefined));
    return (0,not_locked/* notLocked */.Eb)(names.filter((name) => typeof name === 'string'), (name) => held.has(name), manifest);
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/helm/chart-yaml.js
// Chart.yaml of Helm 3, and requirements.yaml of Helm 2, where no lock is beside them. https://helm.sh/docs/topics/charts/




const chartYaml = {
    id: 'helm-chart-yaml',
    title: 'Chart.yaml of Helm',
    matches: (0,src_reader/* ending */.K1)(['yaml'], (path) => /^(?:Chart|requirements)\.yaml$/.test((0,src_reader/* nameOf */.Vb)(path))),
    // Ansible calls its files `requirements.yaml`, too.
    recognises: async (source) => (0,src_reader/* nameOf */.Vb)(source.path) === 'Chart.yaml'
        ? source.beside('Chart.lock') === undefined
        : source.beside('requirements.lock') === undefined &&
            source.beside('Chart.yaml') !== undefined &&
            (await (0,shape/* yamlHas */.EI)(source, ['dependencies'])),
    read: chart_yaml_read,
};
async function chart_yaml_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    const isChart = (0,src_reader/* nameOf */.Vb)(source.path) === 'Chart.yaml';
    const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    const version = document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version']);
    if (isChart && (name === undefined || version === undefined))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected \`${name === undefined ? 'name' : 'version'}\` of the chart, got none`);
    const api = document.text((0,shape/* own */.ZV)(document.root, 'apiVersion'), ['apiVersion']);
    // Charts of the first Helm name none, and Helm 4 has a third on trial; what they ask for stands in the same words.
    const isOld = api === undefined && !/^\s*\{/.test(source.text());
    if (isChart && !isOld && !/^v[123]$/.test(api ?? ''))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['apiVersion']) ?? 1, `expected apiVersion v1, v2 or v3, got ${(0,shape/* shown */.SP)(api)}`);
    const wishes = document.list((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path) ?? {};
        const repository = document.text((0,shape/* own */.ZV)(entry, 'repository'), path) ?? '';
        const range = document.text((0,shape/* own */.ZV)(entry, 'version'), path);
        // `@name` and `alias:name` are repositories by the name that a user gave them.
        const origin = /^(?:@|alias:)/.test(repository) ? { kind: 'registry' } : chartOrigin(repository);
        const isAsked = origin.kind === 'registry';
        return {
            identity: chartIdentity(document.needed((0,shape/* own */.ZV)(entry, 'name'), path), repository),
            ...(isAsked ? { range } : {}),
            ...(isAsked && /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
            origin,
            // What a condition or tags may leave out.
            scope: (0,shape/* own */.ZV)(entry, 'condition') === undefined && (0,shape/* own */.ZV)(entry, 'tags') === undefined ? 'required' : 'optional',
            line: document.line(path),
            alias: document.text((0,shape/* own */.ZV)(entry, 'alias'), path),
        };
    });
    return wishList(wishes, isChart && name !== undefined ? subjectOf({ type: 'helm', name }, version) : {});
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/identity.js
// Names of Hex as purls have them.

/** `hexpm` is the public repository, `hexpm:acme` that of an organisation, another name a repository of the product's own. */
function hexIdentity(name, repository) {
    if (repository === undefined || repository === 'hexpm')
        return { type: 'hex', name };
    return { type: 'hex', namespace: repository.replace(/^hexpm:/, ''), name };
}
function sha256(hex) {
    return (0,src_hashes/* hexHash */.eP)('SHA-256', hex);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/mix-exs.js
// mix.exs of Elixir where no lock is beside it: a program, of which the tuples of its dependencies are read.
// https://hexdocs.pm/mix/Mix.Tasks.Deps.html





const mixExs = {
    id: 'mix-exs',
    title: 'mix.exs of Elixir',
    // Below `deps` it is a fetched package's.
    matches: (path) => /(?:^|\/)mix\.exs$/.test(path) && !/(?:^|\/)deps\//.test(path),
    // The parts of an umbrella share the lock of the whole.
    recognises: (source) => source.beside('mix.lock') === undefined && !(/\blockfile:/.test(source.bytes.toString('latin1')) && isBelow(source, ['mix.lock'])),
    read: mix_exs_read,
};
/** Letters of one dependency. */
const maxTuple = 1000;
/** Functions that list some. */
const maxBodies = 100;
function mix_exs_read(source) {
    const text = withoutComments(programText(source, /\bdefmodule\b/, 'a project of Mix'), { line: '#' });
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const bodies = [...text.matchAll(/\bdefp?\s{1,20}\w{0,60}deps\w{0,60}/g)].slice(0, maxBodies).map(({ index }) => bodyAt(text, index));
    const wishes = [];
    const open = [];
    const others = [];
    let end = 0;
    for (const match of text.matchAll(/\{\s{0,200}:(?:(\w{1,100})|"([\w.-]{1,100})")\s{0,200},/g)) {
        if (match.index < end)
            continue;
        const line = lines.positionAt(match.index).line;
        const inner = between(text, match.index, maxTuple);
        const wish = inner === undefined ? undefined : mix_exs_wishOf(match[1] ?? match[2], partsOf(inner).slice(1));
        if (wish !== undefined) {
            wishes.push({ ...wish, line });
            others.push(text.slice(end, match.index), ' '.repeat(inner?.length ?? 0));
            end = match.index + (inner?.length ?? 0);
        }
        else if (bodies.some((body) => match.index >= body.start && match.index < body.end))
            open.push(line);
    }
    const rest = others.join('') + text.slice(end);
    for (const { start, end } of bodies) {
        const body = rest.slice(start, end);
        // `[ecto: "~> 3.0"]`
        for (const match of body.matchAll(/[[,]\s{0,200}(\w{1,100}):\s{0,20}("[^"\n]{1,200}")/g)) {
            const wish = mix_exs_wishOf(match[1], [match[2]]);
            if (wish !== undefined)
                wishes.push({ ...wish, line: lines.positionAt(start + match.index + match[0].search(/\w/)).line });
        }
        // A list that is put together of what does not stand here.
        const called = /\+\+\s{0,200}(?!\w{0,60}deps\b)\w|\bEnum\.|\bfor\b|\bCode\.|\bFile\./.exec(body);
        if (called !== null)
            open.push(lines.positionAt(start + called.index).line);
    }
    const [, app] = /\bapp:\s*:(\w{1,100})/.exec(text) ?? [];
    const [, version] = /\bversion:\s*"(\d[^"\n]{0,60})"/.exec(text) ?? [];
    // A list that is put together, or lines in a form of their own.
    const isPlain = bodies.length === 0 || wishes.length > 0 || open.length > 0 || /\bdefp? deps(?:\(\))?,?\s*do:?\s*\[\s*\]/.test(text);
    return wishList(wishes, {
        ...subjectOf(app === undefined ? undefined : { type: 'hex', name: app }, version),
        gaps: isPlain ? allComputed(open, 'mix.exs') : [computed(undefined, 'mix.exs')],
    });
}
/** From a function's name to the next function. */
function bodyAt(text, start) {
    const next = /\n[ \t]{0,40}(?:defp?|defmodule|@\w{1,40})\s/g;
    next.lastIndex = start;
    return { start, end: next.exec(text)?.index ?? text.length };
}
/** `~> 1.0`, `>= 1.0.0 and < 3.0.0` */
const requirement = /^"((?:[~<>=!]{0,2}\s{0,5}\d[\w.+-]{0,60}(?:\s{1,5}(?:and|or)\s{1,5})?){1,8})"$/;
/** `"~> 1.0", only: :test`, `git: "\u2026"`, `[path: "\u2026"]`; undefined for what is none, or computed. */
function mix_exs_wishOf(name, values) {
    const range = requirement.exec(values[0] ?? '')?.[1];
    const options = values
        .slice(range === undefined ? 0 : 1)
        .join(', ')
        .replace(/^\[(.*)\]$/s, '$1');
    const hex = /\bhex:\s*:?"?(\w{1,100})/.exec(options)?.[1];
    const origin = mix_exs_originOf(name, options);
    if ((range === undefined || /^\d+(?:\.\d+){3}$/.test(range)) && origin === undefined && hex === undefined)
        return undefined;
    const organization = /\borganization:\s*"([\w-]{1,100})"/.exec(options)?.[1];
    const repository = organization ?? /\brepo:\s*"([\w:-]{1,100})"/.exec(options)?.[1];
    return {
        identity: hexIdentity(hex ?? name, repository),
        ...(origin === undefined ? { range, version: /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?)$/.exec(range ?? '')?.[1] } : {}),
        origin,
        scope: mix_exs_scopeOf(options),
        alias: name,
    };
}
function mix_exs_scopeOf(options) {
    const only = /\bonly:\s*(\[[^\]]{0,100}\]|:\w+)/.exec(options)?.[1];
    if (only !== undefined && !/:prod\b/.test(only))
        return 'development';
    return /\boptional:\s*true\b/.test(options) ? 'optional' : 'required';
}
function mix_exs_originOf(name, options) {
    const option = (key) => new RegExp(String.raw `\b${key}:\s*"([^"\n]{1,500})"`).exec(options)?.[1];
    const hub = option('github');
    const git = option('git') ?? (hub === undefined ? undefined : `https://github.com/${hub}.git`);
    const commit = option('ref') ?? option('tag') ?? option('branch');
    if (git !== undefined)
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    const folder = option('path');
    if (folder !== undefined)
        return (0,origins/* folderOrigin */.BN)(folder);
    return /\bin_umbrella:\s*true\b/.test(options) ? { kind: 'own', path: `../${name}` } : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/terms.js
// Terms of Elixir and Erlang as mix.lock and rebar.lock hold them: maps, tuples, lists, atoms, strings, numbers. Data only, no code.

const maxDepth = 64;
/** Strings are bounded: the engine of expressions runs out of stack on very long ones. White space, comments (`#` of Elixir, `%` of Erlang before anything but a map), then one token. */
const tokens = /\s+|#[^\n]*|%(?!\{)[^\n]*|%\{|=>|<<"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})">>|"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})"(:(?=\s))?|:"([^"\n]{0,255})"|:([A-Za-z_][\w@]*[?!]?)|([A-Za-z_][\w@]*[?!]?):(?=\s)|([A-Za-z_][\w@.]*)|(-?\d[\d_.]*)|[{}[\],.]/y;
/** @throws PortcullisError at what is no term. */
function termsOf(text, file) {
    const tokenOf = tokenizer(text, file);
    let ahead = tokenOf();
    const take = () => {
        const token = ahead;
        ahead = tokenOf();
        return token;
    };
    const unexpected = ({ kind, value, line }) => (0,src_reader/* invalid */.Gq)(file, line, kind === 'end' ? 'expected a closing bracket, got the end of the file' : `expected a term, got "${value.slice(0, 40)}"`);
    const items = (close, depth) => {
        if (depth > maxDepth)
            throw (0,src_reader/* invalid */.Gq)(file, ahead.line, `expected at most ${maxDepth} terms within one another`);
        const found = [];
        while (!(ahead.kind === 'mark' && ahead.value === close)) {
            found.push(item(depth));
            if (ahead.kind === 'mark' && ahead.value === ',')
                take();
            else if (!(ahead.kind === 'mark' && ahead.value === close))
                throw unexpected(ahead);
        }
        take();
        return found;
    };
    const item = (depth) => {
        if (ahead.kind === 'key') {
            const key = take();
            return { kind: 'pair', key: key.value, value: term(depth), line: key.line };
        }
        const first = term(depth);
        if (!(ahead.kind === 'mark' && ahead.value === '=>') || (first.kind !== 'text' && first.kind !== 'atom'))
            return first;
        take();
        return { kind: 'pair', key: first.value, value: term(depth), line: first.line };
    };
    const term = (depth) => {
        const token = take();
        if (token.kind === 'text' || token.kind === 'atom' || token.kind === 'number')
            return { kind: token.kind, value: token.value, line: token.line };
        if (token.kind === 'mark' && (token.value === '%{' || token.value === '['))
            return { kind: 'list', items: items(token.value === '[' ? ']' : '}', depth + 1), line: token.line };
        if (token.kind === 'mark' && token.value === '{')
            return { kind: 'tuple', items: items('}', depth + 1), line: token.line };
        throw unexpected(token);
    };
    return {
        next() {
            if (ahead.kind === 'end')
                return undefined;
            const found = term(0);
            if (ahead.kind === 'mark' && ahead.value === '.')
                take();
            return found;
        },
    };
}
function tokenizer(text, file) {
    let line = 1;
    let at = 0;
    return () => {
        for (;;) {
            if (at >= text.length)
                return { kind: 'end', value: '', line };
            tokens.lastIndex = at;
            const match = tokens.exec(text);
            if (match === null)
                throw (0,src_reader/* invalid */.Gq)(file, line, `expected a term, got "${text.slice(at, at + 30).split('\n')[0]}"`);
            at = tokens.lastIndex;
            const here = line;
            for (const letter of match[0])
                if (letter === '\n')
                    line++;
            const token = tokenOf(match, here);
            if (token !== undefined)
                return token;
        }
    };
}
/** Undefined for white space and comments. */
function tokenOf(match, line) {
    const [whole, binary, string, colon, quotedAtom, atom, key, bare, number] = match;
    if (binary !== undefined)
        return { kind: 'text', value: unescaped(binary), line };
    if (string !== undefined)
        return { kind: colon === undefined ? 'text' : 'key', value: unescaped(string), line };
    if (quotedAtom !== undefined || atom !== undefined)
        return { kind: 'atom', value: (quotedAtom ?? atom), line };
    if (key !== undefined)
        return { kind: 'key', value: key, line };
    if (bare !== undefined)
        return { kind: 'atom', value: bare, line };
    if (number !== undefined)
        return { kind: 'number', value: number, line };
    return /^[\s#]/.test(whole) || (whole.startsWith('%') && whole !== '%{') ? undefined : { kind: 'mark', value: whole, line };
}
function unescaped(text) {
    return text.replace(/\\(.)/g, (_, letter) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}
/** Text of an item, whether a string or an atom. */
function textOf(term) {
    return term !== undefined && (term.kind === 'text' || term.kind === 'atom' || term.kind === 'number') ? term.value : undefined;
}
/** Items of a tuple, list or map; none for anything else. */
function itemsOf(term) {
    return term !== undefined && (term.kind === 'tuple' || term.kind === 'list') ? term.items : [];
}
/** The value of a key in a map or a keyword list. */
function valueAt(terms, key) {
    for (const term of terms)
        if (term.kind === 'pair' && term.key === key)
            return term.value;
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/mix-lock.js
// mix.lock of Elixir: a map from applications to `{:hex, :name, "version", \u2026}`, `{:git, "url", "commit", \u2026}` or `{:path, \u2026}`.





const mixLock = { id: 'mix-lock', title: 'mix.lock of Elixir', matches: (0,src_reader/* named */.KT)('mix.lock'), read: mix_lock_read };
function mix_lock_read(source) {
    const terms = termsOf(source.text(), source.path);
    const root = terms.next();
    if (root?.kind !== 'list' || !/^(?:\s|#[^\n]*\n)*%\{/.test(source.text().slice(0, 10_000)))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a map, `%{\u2026}`');
    const after = terms.next();
    if (after !== undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, after.line, 'expected one map, got more');
    const names = new Set();
    for (const entry of root.items) {
        if (entry.kind !== 'pair')
            throw (0,src_reader/* invalid */.Gq)(source.path, entry.line, 'expected `"application": {\u2026}`');
        if (names.has(entry.key))
            throw (0,src_reader/* invalid */.Gq)(source.path, entry.line, `the key "${entry.key.slice(0, 60)}" stands twice`);
        names.add(entry.key);
    }
    const packages = root.items.flatMap((entry) => (entry.kind === 'pair' ? [mix_lock_packageOf(entry.key, entry.value, names, source.path)] : []));
    return {
        packages,
        roots: rootsOf(source, packages),
        graph: 'complete',
        gaps: [...mix_lock_unlocked(source, names), ...mix_lock_openEnds(source, root.items, names)],
    };
}
/**
 * What the one list of `deps` in mix.exs asks for by a version or a repository; nothing where it is computed (a condition, a second list
 * put to it). Folders and parts of an umbrella have no entry.
 */
function mix_lock_unlocked(source, held) {
    const text = (0,not_locked/* textBeside */.WC)(source, 'mix.exs') ?? '';
    const bodies = [...text.matchAll(/^( {0,20})defp? deps(?:\(\))?(?: do)?\n([\s\S]{0,50000}?)^\1end\b/gm)];
    const body = bodies.length === 1 ? (bodies[0]?.[2] ?? '') : '';
    if (/\b(?:if|case|cond|unless|for|Enum|System|Mix)\b|\|>|\+\+/.test(body.replace(/#[^\n]*/g, '')))
        return [];
    const names = [...body.matchAll(/^\s*(?:\[\s*)?\{:(\w{1,100}),\s*("[^"\n]{1,200}"[^\n]{0,500}|(?:git|github|hex):[^\n]{0,500})/gm)]
        .filter(([, , rest = '']) => !/\b(?:path|in_umbrella|targets):/.test(rest))
        .map(([, name = '']) => name);
    return (0,not_locked/* notLocked */.Eb)(names, (name) => held.has(name), 'mix.exs');
}
/** What packages of the lock need of others. A folder that mix.exs, of the product or a part of it, puts in a package's place has no entry. */
function mix_lock_openEnds(source, entries, held) {
    const parts = source.list('apps').map((folder) => `apps/${folder}/mix.exs`);
    const folders = new Set();
    for (const file of ['mix.exs', ...parts])
        for (const [, name = ''] of ((0,not_locked/* textBeside */.WC)(source, file) ?? '').matchAll(/\{\s*:(\w{1,100}),[^{}]{0,500}?\b(?:path|in_umbrella):/g))
            folders.add(name);
    const needs = entries.flatMap((entry) => entry.kind === 'pair'
        ? itemsOf(itemsOf(entry.value)[5]).flatMap((need) => {
            const { name, optional } = needOf(need);
            return name === undefined || optional ? [] : [{ name, by: entry.key, line: entry.line }];
        })
        : []);
    return (0,not_locked/* notHeld */.H7)(needs, (name) => held.has(name) || folders.has(name));
}
function mix_lock_packageOf(key, value, names, file) {
    const items = itemsOf(value);
    const kind = textOf(items[0]);
    const line = value.line;
    const second = textOf(items[1]);
    const third = textOf(items[2]);
    if (value.kind !== 'tuple' || second === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, line, 'expected `{:hex, \u2026}`, `{:git, \u2026}` or `{:path, \u2026}`');
    if (kind === 'git') {
        if (third === undefined)
            throw (0,src_reader/* invalid */.Gq)(file, line, 'expected the commit of a git dependency');
        const commit = third === '' ? {} : { commit: third };
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'git', url: second, ...commit }, line, dependencies: [] };
    }
    if (kind === 'path')
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'file', path: second }, line, dependencies: [] };
    if (kind !== 'hex')
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a dependency of hex, git or path, got "${(kind ?? '').slice(0, 40)}"`);
    if (third === undefined || third === '')
        throw (0,src_reader/* invalid */.Gq)(file, line, 'expected the version of a package');
    // The inner checksum is of what the archive holds; the outer one, since Hex 0.20, of the archive itself.
    const hashes = sha256(textOf(items[7]));
    const isBare = hashes.length === 0 && sha256(textOf(items[3])).length === 0;
    return {
        key,
        identity: hexIdentity(second, textOf(items[6])),
        version: third,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(isBare ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
        dependencies: itemsOf(items[5]).flatMap((need) => dependencyOf(need, names)),
    };
}
/** `{:name, "~> 1.0", [hex: :name, optional: true]}` */
function needOf(need) {
    const parts = itemsOf(need);
    return { name: textOf(parts[0]), optional: textOf(valueAt(itemsOf(parts[2]), 'optional')) === 'true' };
}
function dependencyOf(need, names) {
    const { name, optional } = needOf(need);
    return name !== undefined && names.has(name) ? [{ to: name, scope: optional ? 'optional' : 'required' }] : [];
}
/** mix.exs is a program: its usual lines, `{:name, \u2026}`, say what the product asks for; beyond them, what nothing else needs. */
function rootsOf(source, packages) {
    const named = new Map();
    for (const line of source.beside('mix.exs')?.text().split('\n') ?? []) {
        const match = /^\s*(?:\[\s*)?\{:(\w{1,100}),(.{0,1000})/.exec(line);
        if (match === null)
            continue;
        const only = /\bonly: (\[[^\]]{0,100}\]|:\w+)/.exec(match[2])?.[1];
        const optional = /\boptional: true\b/.test(match[2]);
        named.set(match[1], only !== undefined && !/:prod\b/.test(only) ? 'development' : optional ? 'optional' : 'required');
    }
    const known = packages.filter(({ key }) => named.has(key)).map(({ key }) => ({ to: key, scope: named.get(key) }));
    return [...known, ...undemandedRoots(packages).filter(({ to }) => !named.has(to))];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/rebar-config.js
// rebar.config of rebar3 where no lock is beside it: `{deps, [\u2026]}`, of the product and of its profiles.
// https://rebar3.org/docs/configuration/dependencies/






const rebarConfig = {
    id: 'rebar-config',
    title: 'rebar.config of Erlang',
    // Below `_build` and `deps` it is a fetched package's.
    matches: (path) => /(?:^|\/)rebar\.config$/.test(path) && !/(?:^|\/)(?:_build|deps)\//.test(path),
    recognises: (source) => source.beside('rebar.lock') === undefined,
    read: rebar_config_read,
};
function rebar_config_read(source) {
    const text = programText(source, /\{\s*[a-z]\w{0,60}\s*[,}]/, 'terms of Erlang').replace(/"(?:[^"\\]|\\.){0,2000}"|%[^\n]*/g, (found) => found.startsWith('%') ? ' '.repeat(found.length) : found);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const profiles = /\{\s*profiles\s*,/.exec(text)?.index ?? text.length;
    const profilesEnd = profiles + (between(text, profiles)?.length ?? 0);
    const wishes = [];
    const computed = [];
    for (const { match, start, inner } of bracketsOf(text, /\{\s{0,200}deps\s{0,200},\s{0,200}\[/g)) {
        const line = lines.positionAt(start - 1).line;
        if (inner === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected the end of `{deps, [`, got the end of the file');
        const list = termIn(`[${inner}]`, source.path);
        for (const entry of itemsOf(list)) {
            const wish = rebar_config_wishOf(entry);
            if (wish === undefined)
                computed.push(line + entry.line - 1);
            else
                wishes.push({
                    ...wish,
                    scope: match.index < profiles || match.index > profilesEnd ? 'required' : 'development',
                    line: line + entry.line - 1,
                });
        }
        if (list === undefined)
            computed.push(line);
    }
    // A script beside makes other terms of these.
    if (source.list('.').includes('rebar.config.script'))
        computed.push(1);
    return wishList(wishes, { gaps: allComputed(computed, 'rebar.config') });
}
/** Undefined for what is no plain list: quoted atoms, macros. */
function termIn(text, file) {
    try {
        return termsOf(text, file).next();
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return undefined;
    }
}
/** `cowboy`, `{cowboy, "2.9.0"}`, `{cowboy, {git, "\u2026", {tag, "2.9.0"}}}`, `{cowboy, "2.9.0", {pkg, fancy_cowboy}}`. */
function rebar_config_wishOf(entry) {
    if (entry.kind === 'atom')
        return { identity: { type: 'hex', name: entry.value } };
    const items = itemsOf(entry);
    const name = textOf(items[0]);
    if (name === undefined)
        return undefined;
    const range = items[1]?.kind === 'text' ? items[1].value : undefined;
    const place = items.find((item) => item.kind === 'tuple');
    const [kind, what] = itemsOf(place).map(textOf);
    if (kind === 'pkg' || place === undefined)
        return {
            identity: { type: 'hex', name: (kind === 'pkg' ? what : undefined) ?? name },
            range,
            // Without a sign it is that version and no other.
            version: /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?$/.test(range ?? '') ? range : undefined,
            alias: name,
        };
    if (what === undefined || kind === undefined)
        return undefined;
    const commit = textOf(itemsOf(itemsOf(place)[2])[1]);
    const origin = (0,origins/* gitOrigin */.Xf)(what, commit);
    return { identity: { type: 'hex', name }, origin };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/hex/rebar-lock.js
// rebar.lock of rebar3: `{"1.2.0",[{<<"name">>,{pkg,<<"name">>,<<"1.0.0">>},0}, \u2026]}.` and the hashes of the packages.




const rebarLock = { id: 'rebar-lock', title: 'rebar.lock of Erlang', matches: (0,src_reader/* named */.KT)('rebar.lock'), read: rebar_lock_read };
function rebar_lock_read(source) {
    const terms = termsOf(source.text(), source.path);
    const first = terms.next();
    if (first === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a list of dependencies, got an empty file');
    // The first rebar3 wrote the bare list.
    const isBare = first.kind === 'list';
    const version = isBare ? '1.0.0' : textOf(itemsOf(first)[0]);
    if (version === undefined || !/^1\.\d/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, first.line, `expected a lock of version 1, got ${(version ?? 'none').slice(0, 20)}`);
    const list = isBare ? first : itemsOf(first)[1];
    if (list?.kind !== 'list')
        throw (0,src_reader/* invalid */.Gq)(source.path, first.line, 'expected a list of dependencies');
    const after = terms.next();
    const more = terms.next();
    if (more !== undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, more.line, 'expected the dependencies and their hashes, got more');
    // Whatever comes from a registry has its hash in a second term: without it the end is missing.
    const isHashed = !isBare && !version.startsWith('1.0.');
    const unhashed = list.items.find((entry) => textOf(itemsOf(itemsOf(entry)[1])[0]) === 'pkg');
    const gaps = isHashed && after === undefined && unhashed !== undefined
        ? [{ line: unhashed.line, detail: 'expected the list `pkg_hash` after the packages, got none' }]
        : [];
    if (!source.text().trimEnd().endsWith('.'))
        throw (0,src_reader/* invalid */.Gq)(source.path, (after ?? first).line, 'expected a full stop after the last term');
    const hashes = rebar_lock_hashesOf(after);
    const packages = list.items.map((entry) => rebar_lock_packageOf(entry, hashes, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
function rebar_lock_hashesOf(term) {
    const lists = new Map(itemsOf(term).map((entry) => [textOf(itemsOf(entry)[0]), itemsOf(itemsOf(entry)[1])]));
    const byName = (list) => new Map((lists.get(list) ?? []).map((entry) => [textOf(itemsOf(entry)[0]) ?? '', textOf(itemsOf(entry)[1]) ?? '']));
    return { outer: byName('pkg_hash_ext'), inner: byName('pkg_hash') };
}
function rebar_lock_packageOf(entry, { outer, inner }, file) {
    const [nameTerm, what] = itemsOf(entry);
    const key = textOf(nameTerm);
    const parts = itemsOf(what);
    const kind = textOf(parts[0]);
    const second = textOf(parts[1]);
    if (key === undefined || second === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, entry.line, 'expected `{<<"name">>, {pkg, \u2026}, level}`');
    const line = entry.line;
    if (kind === 'git' || kind === 'git_subdir') {
        const commit = textOf(itemsOf(parts[2])[1]);
        return {
            key,
            identity: { type: 'hex', name: key },
            origin: (0,origins/* gitOrigin */.Xf)(second, commit),
            line,
        };
    }
    const version = textOf(parts[2]);
    if (kind !== 'pkg' || version === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected a package or a git repository, got "${(kind ?? '').slice(0, 40)}"`);
    const hashes = sha256(outer.get(key));
    return {
        key,
        identity: hexIdentity(second, undefined),
        version,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(hashes.length === 0 && sha256(inner.get(key)).length === 0 && inner.size > 0 ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/julia/manifest.js
// Manifest.toml of Julia's Pkg, formats 1 and 2: packages by name and UUID, with what each needs.
// https://pkgdocs.julialang.org/v1/toml-files/





const juliaManifest = {
    id: 'julia-manifest',
    title: 'Manifest.toml of Julia',
    matches: (0,src_reader/* ending */.K1)(['toml'], (path) => isJuliaManifest((0,src_reader/* nameOf */.Vb)(path))),
    // Others call files so too.
    recognises: async (source) => (0,src_reader/* isDamaged */.sR)(source) ||
        /^\s*(?:manifest_format|julia_version|uuid|git-tree-sha1)\s*=|^\[\[deps\./m.test(source.bytes.subarray(0, 100_000).toString('latin1')) ||
        // What is no TOML is nobody's; a file of comments alone is no manifest of anything.
        Object.keys((await (0,shape/* tomlShape */.Qe)(source)).root).length === 0,
    read: manifest_read,
};
function isJuliaManifest(name) {
    return /^(?:Julia)?Manifest(?:-v\d{1,3}\.\d{1,3})?\.toml$/.test(name);
}
async function manifest_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    if (Object.keys(document.root).length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a manifest of Julia, got an empty file');
    const format = (0,shape/* own */.ZV)(document.root, 'manifest_format');
    if (format !== undefined && !/^[12](?:\.\d{1,3}){0,2}$/.test((0,shape/* shown */.SP)(format)))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['manifest_format']), `expected manifest_format 1 or 2, got ${(0,shape/* shown */.SP)(format)}`);
    if (format === undefined && (0,shape/* isFields */.Ce)((0,shape/* own */.ZV)(document.root, 'deps')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['deps']), 'expected manifest_format beside the table `deps`, got none');
    const entries = manifest_entriesOf(document, format === undefined || (0,shape/* shown */.SP)(format).startsWith('1'), source.path);
    if (format !== undefined && !(0,shape/* shown */.SP)(format).startsWith('1') && (0,shape/* own */.ZV)(document.root, 'deps') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['manifest_format']), 'expected a table `deps`, got none');
    const byName = new Map();
    // Where two packages have one name, a table names the UUID instead.
    for (const { name, uuid } of entries)
        byName.set(name, uuid);
    const packages = entries.map((entry) => manifest_packageOf(entry, byName, document));
    return {
        packages,
        roots: await manifest_rootsOf(source, packages),
        graph: 'complete',
        gaps: [...manifest_openEnds(entries, byName, document), ...withoutVersion(packages)],
    };
}
/** Format 1 has its packages at the top, format 2 in `deps`. */
function manifest_entriesOf(document, first, file) {
    const base = first ? [] : ['deps'];
    const seen = new Set();
    const holder = first ? document.root : (document.fields((0,shape/* own */.ZV)(document.root, 'deps'), base) ?? {});
    return Object.keys(holder).flatMap((name) => {
        const value = holder[name];
        if (first && !Array.isArray(value))
            return [];
        return document.list(value, [...base, name]).map((item, index) => {
            const path = [...base, name, index];
            const fields = document.fields(item, path) ?? {};
            const uuid = document.needed((0,shape/* own */.ZV)(fields, 'uuid'), path);
            if (!/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(uuid))
                throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected a UUID, got "${uuid.slice(0, 60)}"`);
            if (seen.has(uuid.toLowerCase()))
                throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `the package ${name.slice(0, 60)} stands twice`);
            seen.add(uuid.toLowerCase());
            return { name, uuid: uuid.toLowerCase(), fields, path };
        });
    });
}
function manifest_packageOf(entry, byName, document) {
    const { name, uuid, fields, path } = entry;
    const version = document.text((0,shape/* own */.ZV)(fields, 'version'), path);
    const origin = manifest_originOf(fields, path, document);
    const tree = document.text((0,shape/* own */.ZV)(fields, 'git-tree-sha1'), path);
    return {
        key: uuid,
        identity: { type: 'julia', name, qualifiers: { uuid } },
        ...(version === undefined ? {} : { version }),
        origin,
        ...(tree === undefined || origin.kind !== 'registry' ? {} : { seal: `tree:${tree}` }),
        ...(0,shape/* lineOf */.cA)(document, path),
        dependencies: [...manifest_needs(entry, 'deps', 'required', byName), ...manifest_needs(entry, 'weakdeps', 'optional', byName)],
    };
}
/** A list of names, or a table from names to UUIDs where a name is not enough. */
function manifest_needs({ fields }, list, scope, byName) {
    const value = (0,shape/* own */.ZV)(fields, list);
    if (Array.isArray(value))
        return value.flatMap((name) => {
            const to = typeof name === 'string' ? byName.get(name) : undefined;
            return to === undefined ? [] : [{ to, scope }];
        });
    return (0,shape/* isFields */.Ce)(value)
        ? Object.values(value).flatMap((uuid) => (typeof uuid === 'string' ? [{ to: uuid.toLowerCase(), scope }] : []))
        : [];
}
/** What comes from a registry has a version; of the standard library only some packages have one. */
function withoutVersion(packages) {
    return packages.flatMap(({ origin, version, identity, line }) => origin.kind === 'registry' && version === undefined
        ? [{ ...(line === undefined ? {} : { line }), detail: `expected a version of ${identity.name.slice(0, 60)}, got none` }]
        : []);
}
/** A manifest has all that its packages need, the standard library too: what is missing was cut off. */
function manifest_openEnds(entries, byName, document) {
    const uuids = new Set(byName.values());
    for (const { uuid } of entries)
        uuids.add(uuid);
    return entries.flatMap(({ fields, path, name }) => {
        const deps = (0,shape/* own */.ZV)(fields, 'deps');
        const wanted = Array.isArray(deps)
            ? deps.filter((one) => !(typeof one === 'string' && byName.has(one)))
            : (0,shape/* isFields */.Ce)(deps)
                ? Object.values(deps).filter((one) => !(typeof one === 'string' && uuids.has(one.toLowerCase())))
                : [];
        return wanted.length === 0
            ? []
            : [
                {
                    ...(0,shape/* lineOf */.cA)(document, path),
                    detail: `expected ${(0,shape/* shown */.SP)(wanted[0], 60)}, which ${name.slice(0, 60)} needs, in the manifest too`,
                },
            ];
    });
}
function manifest_originOf(fields, at, document) {
    const path = document.text((0,shape/* own */.ZV)(fields, 'path'), at);
    if (path !== undefined)
        return (0,origins/* folderOrigin */.BN)(path);
    const url = document.text((0,shape/* own */.ZV)(fields, 'repo-url'), at);
    const commit = document.text((0,shape/* own */.ZV)(fields, 'git-tree-sha1'), at);
    if (url !== undefined) {
        const revision = document.text((0,shape/* own */.ZV)(fields, 'repo-rev'), at);
        return { kind: 'git', url, ...(revision === undefined ? {} : { commit: revision }) };
    }
    // The standard library has no tree of its own.
    return commit === undefined ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** `deps` of Project.toml beside the manifest; without it what nothing else needs. */
async function manifest_rootsOf(source, packages) {
    const project = source.beside('Project.toml') ?? source.beside('JuliaProject.toml');
    if (project === undefined)
        return undemandedRoots(packages);
    const document = (0,shape/* shape */.cW)(project.path, await (0,toml.parseToml)(project.text(), project.path));
    const uuids = (table) => Object.values(document.fields((0,shape/* own */.ZV)(document.root, table), [table]) ?? {}).filter((uuid) => typeof uuid === 'string');
    const known = new Set(packages.map(({ key }) => key));
    const asked = new Map();
    for (const uuid of uuids('extras'))
        asked.set(uuid.toLowerCase(), 'development');
    for (const uuid of uuids('weakdeps'))
        asked.set(uuid.toLowerCase(), 'optional');
    for (const uuid of uuids('deps'))
        asked.set(uuid.toLowerCase(), 'required');
    return [...asked].filter(([to]) => known.has(to)).map(([to, scope]) => ({ to, scope }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/julia/project.js
// Project.toml of Julia's Pkg where no manifest is beside it: packages by name and UUID, and what `compat` allows of each.
// https://pkgdocs.julialang.org/v1/toml-files/#Project.toml





const juliaProject = {
    id: 'julia-project',
    title: 'Project.toml of Julia',
    matches: (0,src_reader/* named */.KT)('Project.toml', 'JuliaProject.toml'),
    // Others call files so too.
    recognises: async (source) => !source.list('.').some(isJuliaManifest) && ((0,src_reader/* isDamaged */.sR)(source) || (await isJulia(source))),
    read: project_read,
};
const project_tables = { deps: 'required', weakdeps: 'optional', extras: 'development' };
async function isJulia(source) {
    const { root } = await (0,shape/* tomlShape */.Qe)(source);
    return ['uuid', 'deps', 'weakdeps', 'extras', 'compat', 'extensions'].some((key) => Object.hasOwn(root, key));
}
async function project_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    if (Object.keys(document.root).length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a project of Julia, got an empty file');
    const compat = document.fields((0,shape/* own */.ZV)(document.root, 'compat'), ['compat']) ?? {};
    const seen = new Set();
    const wishes = Object.entries(project_tables).flatMap(([table, scope]) => {
        const list = document.fields((0,shape/* own */.ZV)(document.root, table), [table]) ?? {};
        return Object.keys(list).flatMap((name) => {
            const path = [table, name];
            const uuid = document.needed(list[name], path).toLowerCase();
            if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid))
                throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), `expected a UUID of ${name.slice(0, 60)}, got "${uuid.slice(0, 60)}"`);
            // What is weak may stand among the extras of tests again.
            if (seen.has(uuid))
                return [];
            seen.add(uuid);
            const range = document.text((0,shape/* own */.ZV)(compat, name), ['compat', name]);
            const exact = /^=\s*(\d+\.\d+\.\d+)$/.exec(range ?? '')?.[1];
            return [{ identity: { type: 'julia', name, qualifiers: { uuid } }, range, version: exact, scope, line: document.line(path) }];
        });
    });
    const [name, uuid] = ['name', 'uuid'].map((key) => document.text((0,shape/* own */.ZV)(document.root, key), [key]));
    const authors = (0,shape/* own */.ZV)(document.root, 'authors');
    return wishList(wishes, {
        ...(name === undefined || uuid === undefined
            ? {}
            : subjectOf({ type: 'julia', name, qualifiers: { uuid } }, document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version']), {
                ...(0,makers/* makers */.uy)(...(0,makers/* people */.c0)((0,shape/* isFields */.Ce)(authors) ? [authors] : authors)),
            })),
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/luarocks/lua.js
// Lua as rockspecs and luarocks.lock are written in it: texts, names and tables, looked at without running anything. What is no program of
// Lua is refused, so that one that was cut off is not read as a shorter one. https://www.lua.org/manual/5.4/manual.html#3.1

/** Of what has brackets for its quotes, the beginning alone: its end is looked for once. */
const token = /\s+|(?:--)?\[=*\[|--[^\n]*|"(?:[^"\\\n]|\\[\s\S]){0,20000}"|'(?:[^'\\\n]|\\[\s\S]){0,20000}'|[A-Za-z_]\w*|\d[\w.]*|\.{1,3}|[=~<>]=|::|\/\/|<<|>>|[-+*/%^#&~|<>={}()[\];:,.]/y;
const closing = { '{': '}', '(': ')', '[': ']' };
/** What begins or goes on in a statement that is more than a field: such a file is a program, and taken as one. */
const lua_statement = /^(?:if|for|while|repeat|do|function|goto|break)$/;
/**
 * The text with comments and texts of several lines blanked, each line where it was.
 *
 * @throws PortcullisError where it is no Lua: a text, comment or bracket that does not end, or a field without a value
 */
function plainLua(text, file) {
    const outer = [];
    const open = [];
    const kept = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const begin = token.exec(text)?.[0];
        if (begin === undefined)
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected Lua, got "${text.slice(at, at + 40).split('\n')[0]}"`);
        const isLong = /^(?:--)?\[=*\[$/.test(begin);
        const end = isLong ? endOfLong(text, at + begin.length, begin) : at + begin.length;
        if (end === undefined)
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected the end of "${begin.slice(0, 40)}", got the end of the file`);
        const found = text.slice(at, end);
        at = end;
        const isText = isLong || /^["']/.test(found);
        const lines = found.split('\n').length;
        kept.push(found.startsWith('--') || (isText && (isLong || lines > 1)) ? found.replace(/[^\n]/g, ' ') : found);
        if (!/^(?:\s|--)/.test(found))
            place({ text: isText ? '"' : found, line }, open, outer, file);
        line += lines - 1;
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        throw (0,src_reader/* invalid */.Gq)(file, unclosed.line, `expected the end of "${unclosed.text}", got the end of the file`);
    refuseNoFields(outer, file);
    return kept.join('');
}
/** Behind a text or comment in long brackets, `[==[ \u2026 ]==]`; undefined where it does not end. */
function endOfLong(text, from, begin) {
    const close = `]${'='.repeat(begin.length - begin.indexOf('[') - 2)}]`;
    const at = text.indexOf(close, from);
    return at < 0 ? undefined : at + close.length;
}
/** Opens or closes a bracket, or stands among the tokens that no bracket holds. */
function place(one, open, outer, file) {
    if (/^[\])}]$/.test(one.text)) {
        const opened = open.pop();
        if (opened === undefined || closing[opened.text] !== one.text)
            throw (0,src_reader/* invalid */.Gq)(file, one.line, `expected no "${one.text}" here`);
        return;
    }
    if (open.length === 0)
        outer.push(one);
    if (one.text in closing)
        open.push(one);
}
/** `name = value`, one after another, or one `return value`. */
function refuseNoFields(tokens, file) {
    const isName = (at) => /^[A-Za-z_]/.test(tokens[at]?.text ?? '');
    const last = tokens.at(-1)?.line ?? 1;
    for (let at = 0; at < tokens.length;) {
        const { text, line } = tokens[at];
        if (lua_statement.test(text))
            return;
        if (text === ';') {
            at++;
            continue;
        }
        if (text === 'return') {
            at = afterValue(tokens, at + 1, file);
            if (at < tokens.length)
                throw (0,src_reader/* invalid */.Gq)(file, tokens[at].line, 'expected nothing after what the file returns');
            return;
        }
        if (text === 'local')
            at++;
        while (isName(at) && /^[.,]$/.test(tokens[at + 1]?.text ?? ''))
            at += 2;
        if (!isName(at) || tokens[at + 1]?.text !== '=')
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected \`name = value\`, got "${text.slice(0, 40)}${at + 1 >= tokens.length ? '" and the end of the file' : '"'}`);
        if (at + 2 >= tokens.length)
            throw (0,src_reader/* invalid */.Gq)(file, last, `expected the value of \`${tokens[at]?.text.slice(0, 40)}\`, got the end of the file`);
        at = afterValue(tokens, at + 2, file);
    }
}
const operator = /^(?:\.\.|[-+*/%^,:.<>&|~]|\/\/|[=~<>]=|and|or)$/;
const value = /^(?:["{(]|\d|[A-Za-z_]|\.\.\.)/;
/** Index of what follows a value: parts with operators between them, and calls. */
function afterValue(tokens, start, file) {
    let at = start;
    for (;;) {
        while (/^(?:-|#|~|not)$/.test(tokens[at]?.text ?? ''))
            at++;
        const part = tokens[at];
        if (part === undefined || !value.test(part.text))
            throw (0,src_reader/* invalid */.Gq)(file, part?.line ?? tokens.at(-1)?.line ?? 1, `expected a value, got ${part === undefined ? 'the end of the file' : `"${part.text}"`}`);
        at++;
        // A call, or what a table has under a key.
        while (/^["{([]/.test(tokens[at]?.text ?? ''))
            at++;
        if (!operator.test(tokens[at]?.text ?? ''))
            return at;
        at++;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/luarocks/rockspec.js
// Rockspecs of LuaRocks: in a tree of rocks an installed package, elsewhere what a product asks for; and luarocks.lock. They are programs
// of Lua: only plain texts are read of them. https://github.com/luarocks/luarocks/blob/main/docs/rockspec_format.md




const rockspec = {
    id: 'luarocks-rockspec',
    title: 'a rockspec of LuaRocks',
    matches: (0,src_reader/* ending */.K1)(['rockspec'], (path) => /[^/]\.rockspec$/.test(path)),
    read: readRockspec,
};
const luarocksLock = {
    id: 'luarocks-lock',
    title: 'luarocks.lock',
    matches: (0,src_reader/* named */.KT)('luarocks.lock'),
    read: readLock,
};
const installed = /(?:^|\/)rocks(?:-\d[\d.]{0,10})?\/[^/]{1,200}\/[^/]{1,200}\/[^/]{1,200}\.rockspec$/;
function readRockspec(source) {
    const text = rockspec_plain(source);
    const field = (name) => {
        const match = new RegExp(String.raw `^[ \t]*${name}[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')`, 'm').exec(text);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected the field \`${name}\` as text, got none`);
        return { value: (match[1] ?? match[2]), at: match.index };
    };
    const name = field('package');
    const version = field('version');
    const identity = rockIdentity(name.value);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const { line } = lines.positionAt(name.at);
    if (installed.test(source.path))
        return {
            packages: [{ key: name.value, identity, version: version.value, origin: { kind: 'registry' }, line }],
            roots: [{ to: name.value, scope: 'required' }],
            graph: 'unknown',
        };
    const lists = [
        { name: 'dependencies', scope: 'required' },
        { name: 'build_dependencies', scope: 'development' },
        { name: 'test_dependencies', scope: 'development' },
    ].map(({ name: list, scope }) => ({ scope, packages: rockspec_wishes(text, lines, list, source.path) }));
    return {
        subject: { name: name.value, version: version.value, identity, ...(0,src_licence/* licensed */.aO)(descriptionLicence(text)) },
        packages: lists.flatMap(({ packages }) => packages),
        roots: lists.flatMap(({ packages, scope }) => packages.map(({ key }) => ({ to: key, scope }))),
        graph: 'unknown',
    };
}
/** `license` of the table `description`. */
function descriptionLicence(text) {
    const match = /^[ \t]*(?:description[ \t]*=[ \t]*\{[^{}\n]{0,300}?)?\blicense[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')/m.exec(text);
    return match?.[1] ?? match?.[2];
}
/** `dependencies = { "lua >= 5.1", "lpeg == 1.0.2" }`; the interpreter is no package. */
function rockspec_wishes(text, lines, list, file) {
    const start = new RegExp(String.raw `^[ \t]*${list}[ \t]*=[ \t]*\{`, 'm').exec(text);
    if (start === null) {
        const other = new RegExp(String.raw `^[ \t]*${list}[ \t]*=`, 'm').exec(text);
        if (other === null)
            return [];
        throw (0,src_reader/* invalid */.Gq)(file, lines.positionAt(other.index).line, `expected the list \`${list}\` in braces, got something else`);
    }
    const open = start.index + start[0].length;
    const close = endOfTable(text, open);
    const rest = text.slice(open, close).replace(rockspec_quoted, '');
    if (/["']/.test(rest))
        throw (0,src_reader/* invalid */.Gq)(file, lines.positionAt(open).line, `expected texts in the list \`${list}\`, got a quotation mark that nothing closes`);
    return [...text.slice(open, close).matchAll(rockspec_quoted)].flatMap((match) => {
        const [, name = '', range = ''] = /^([\w./-]{1,200})\s*(.{0,200})$/.exec((match[1] ?? match[2])) ?? [];
        const { line } = lines.positionAt(open + match.index);
        if (name === '')
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected the name of a rock, got ${match[0].slice(0, 80)}`);
        if (name === 'lua')
            return [];
        // Without a sign it is meant to be equal.
        const exact = /^(?:==)?\s*(\d[\w.-]{0,60})$/.exec(range)?.[1];
        return [
            {
                key: `${list}:${name}:${line}`,
                identity: rockIdentity(name),
                ...(exact !== undefined ? { version: exact } : range === '' ? {} : { declared: range }),
                origin: { kind: 'registry' },
                line,
            },
        ];
    });
}
/** Of a table whose brackets are known to match: it may hold others, such as `platforms`. */
function endOfTable(text, open) {
    let depth = 1;
    for (const { 0: mark, index } of text.slice(open).matchAll(/"(?:[^"\\]|\\.){0,20000}"|'(?:[^'\\]|\\.){0,20000}'|[{}]/g)) {
        if (mark === '{')
            depth++;
        if (mark === '}' && --depth === 0)
            return open + index;
    }
    return text.length;
}
const rockspec_quoted = /"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g;
/** `return { dependencies = { ["name"] = "1.0-1", } }`, as LuaRocks writes it: one entry a line. */
function readLock(source) {
    const text = rockspec_plain(source);
    if (!/^\s*return\s*\{/.test(text) || !/\}\s*$/.test(text))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `return { \u2026 }` with tables of dependencies');
    const packages = [];
    for (const [index, line] of text.split('\n').entries()) {
        const match = /^\s*(?:\["([^"\n]{1,200})"\]|([A-Za-z_]\w{0,199}))\s*=\s*"([^"\n]{1,100})"\s*,?\s*$/.exec(line);
        if (match === null) {
            if (/^\s*(?:return\s*\{|(?:\w{1,60}|\["\w{1,60}"\])\s*=\s*\{|[{},\s]*)\s*(?:\}\s*,?\s*)*$/.test(line))
                continue;
            throw (0,src_reader/* invalid */.Gq)(source.path, index + 1, `expected \`name = "version"\`, got "${line.trim().slice(0, 80)}"`);
        }
        const name = (match[1] ?? match[2]);
        if (name === 'lua')
            continue;
        packages.push({
            key: `${index}:${name}`,
            identity: rockIdentity(name),
            version: match[3],
            origin: { kind: 'registry' },
            line: index + 1,
        });
    }
    if (packages.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `name = "version"`, got none');
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** Without comments, each line where it was. */
function rockspec_plain(source) {
    return plainLua(source.text().replace(/\r/g, ''), source.path);
}
/** `owner/name` is a rock of that owner's. */
function rockIdentity(name) {
    const slash = name.indexOf('/');
    return slash < 0 ? { type: 'luarocks', name } : { type: 'luarocks', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/bazel-install.js
// maven_install.json of Bazel's rules_jvm_external: modules with hashes and edges; in its first form a list of coordinates.




const bazelMavenInstall = {
    id: 'bazel-maven-install',
    title: 'maven_install.json of Bazel',
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => /^(?:[\w.-]{1,100}_)?maven_install\.json$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: bazel_install_read,
};
function bazel_install_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const tree = document.fields((0,shape/* own */.ZV)(document.root, 'dependency_tree'), ['dependency_tree']);
    const packages = tree === undefined ? second(document) : first(tree, document);
    return { packages, roots: undemandedRoots(packages), graph: tree === undefined ? 'complete' : 'unknown' };
}
function second(document) {
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== '2' && version !== 2 && version !== '3' && version !== 3)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(['version']), `expected version 2 or 3, got ${(0,shape/* shown */.SP)(version)}`);
    const artifacts = document.fields((0,shape/* own */.ZV)(document.root, 'artifacts'), ['artifacts']);
    if (artifacts === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, 1, 'expected `artifacts`, got none');
    const needs = document.fields((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']) ?? {};
    return Object.keys(artifacts).map((key) => {
        const path = ['artifacts', key];
        const entry = document.fields(artifacts[key], path);
        const sums = document.fields((0,shape/* own */.ZV)(entry, 'shasums'), [...path, 'shasums']);
        return {
            key,
            ...coordinates(key.split(':'), document, path),
            version: document.needed((0,shape/* own */.ZV)(entry, 'version'), [...path, 'version']),
            origin: { kind: 'registry' },
            ...(0,shape/* lineOf */.cA)(document, path),
            hashes: ['jar', 'aar'].flatMap((kind) => (0,src_hashes/* hexHash */.eP)('SHA-256', document.text((0,shape/* own */.ZV)(sums, kind), path))),
            dependencies: document
                .list((0,shape/* own */.ZV)(needs, key), ['dependencies', key])
                .flatMap((to) => (typeof to === 'string' && Object.hasOwn(artifacts, to) ? [{ to, scope: 'required' }] : [])),
        };
    });
}
function first(tree, document) {
    if (!Array.isArray((0,shape/* own */.ZV)(tree, 'dependencies')))
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(['dependency_tree']), 'expected the list `dependencies`');
    return document.list((0,shape/* own */.ZV)(tree, 'dependencies'), ['dependency_tree', 'dependencies']).flatMap((value, index) => {
        const path = ['dependency_tree', 'dependencies', index];
        const entry = document.fields(value, path);
        const parts = document.needed((0,shape/* own */.ZV)(entry, 'coord'), [...path, 'coord']).split(':');
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
                ...(0,shape/* lineOf */.cA)(document, path),
                hashes: (0,src_hashes/* hexHash */.eP)('SHA-256', document.text((0,shape/* own */.ZV)(entry, 'sha256'), path)),
            },
        ];
    });
}
/** `group:name`, `group:name:packaging`, `group:name:packaging:classifier`. */
function coordinates(parts, document, path) {
    const [namespace = '', name = '', type = 'jar', classifier] = parts;
    if (namespace === '' || name === '' || parts.length > 4)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected \`group:name\`, got "${parts.join(':').slice(0, 80)}"`);
    const qualifiers = { ...(type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return { identity: { type: 'maven', namespace, name, ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }) } };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
            const content = method === 0 ? raw : method === 8 ? zip_inflated(raw, size, fail) : undefined;
            if (content === undefined)
                throw fail(`is packed by an unknown method, ${method}`);
            if (content.length !== size || crc32(content) !== crc)
                throw fail('is damaged');
            return content;
        },
    };
}
function zip_inflated(raw, size, fail) {
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/pom.js
// A pom.xml as Maven reads it: coordinates, properties and dependencies, with what its parents inside the tree hand down.
// https://maven.apache.org/pom.html





/** Maven takes options of a compiler such as `<Xlint:all/>` for names. */
const pomXml = { undeclaredPrefixes: true };
/** @throws PortcullisError for what is no project. */
function readPom(source) {
    const root = (0,xml/* parseXml */.NO)(xmlText(source), source.path, pomXml);
    if (root.name !== 'project')
        throw (0,src_reader/* invalid */.Gq)(source.path, root.line, `expected the element project, got ${root.name.slice(0, 60)}`);
    const parent = (0,xml/* childOf */.GG)(root, 'parent');
    const artifactId = (0,xml/* childText */.ix)(root, 'artifactId');
    if (artifactId === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, root.line, 'expected `artifactId`, got none');
    return {
        source,
        root,
        parent,
        groupId: (0,xml/* childText */.ix)(root, 'groupId') ?? (0,xml/* childText */.ix)(parent, 'groupId'),
        artifactId,
        version: (0,xml/* childText */.ix)(root, 'version') ?? (0,xml/* childText */.ix)(parent, 'version'),
    };
}
/**
 * The text of a pom. Maven goes by the declaration's encoding, and takes the named characters of HTML, which stand in people's names and
 * in no coordinates.
 */
function xmlText(source) {
    const isLatin = /^<\?xml[^>]{0,200}encoding=["'](?:iso-8859-1|us-ascii)["']/i.test(source.bytes.toString('latin1', 0, 300));
    const text = isLatin && !(0,external_node_buffer_.isUtf8)(source.bytes) ? source.bytes.toString('latin1') : source.text();
    return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]{2,10}\d{0,2};/g, '\ufffd');
}
/** Who makes the project: its own organisation and developers, else those of the nearest parent that names some. */
function pomMakers(poms) {
    for (const { root } of poms) {
        const developers = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'developers'), 'developer');
        const people = developers.map((one) => (0,makers/* personIn */.Bd)({ name: (0,xml/* childText */.ix)(one, 'name'), email: (0,xml/* childText */.ix)(one, 'email') }));
        const found = (0,makers/* makers */.uy)((0,makers/* organisation */.FX)((0,xml/* childText */.ix)((0,xml/* childOf */.GG)(root, 'organization'), 'name')), ...people);
        if (found.makers !== undefined)
            return found;
    }
    return {};
}
/** The licences of the project, else those of the nearest parent that names some; of several any may be chosen (Maven's POM reference). */
function pomLicence(poms) {
    for (const { root } of poms) {
        const found = (0,src_licence/* licensed */.aO)((0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'licenses'), 'license').map((one) => (0,xml/* childText */.ix)(one, 'name')));
        if (found.licence !== undefined)
            return found;
    }
    return {};
}
/** Parents above one another that are followed. */
const maxParents = 50;
/** The pom and its parents as far as they are in the tree, the nearest first. @throws PortcullisError where they form a ring. */
function lineage(pom) {
    const line = [pom];
    const seen = new Set([pom.source.path]);
    for (let at = parentOf(pom); at !== undefined; at = parentOf(at)) {
        if (seen.has(at.source.path) || line.length >= maxParents)
            throw (0,src_reader/* invalid */.Gq)(pom.source.path, pom.parent?.line, `expected parents that come to an end, got ${at.source.path} again`);
        seen.add(at.source.path);
        line.push(at);
    }
    return line;
}
/** The parent beside the pom, if it is the one that is meant: Maven looks at `relativePath`, and else into its repository. */
function parentOf({ source, parent }) {
    if (parent === undefined)
        return undefined;
    const element = (0,xml/* childOf */.GG)(parent, 'relativePath');
    const written = element === undefined ? '../pom.xml' : element.text.trim();
    if (written === '')
        return undefined;
    const file = /\.xml$/.test(written) ? source.beside(written) : (source.beside(`${written}/pom.xml`) ?? source.beside(written));
    if (file === undefined)
        return undefined;
    const found = readPom(file);
    // The version may be a property of the parent's own: what is named so is the same.
    return found.artifactId === (0,xml/* childText */.ix)(parent, 'artifactId') && same(found.groupId, (0,xml/* childText */.ix)(parent, 'groupId')) ? found : undefined;
}
function same(one, other) {
    return one === undefined || one === other || one.includes('${');
}
/** Properties as the first of a lineage sees them: a child's go before those of its parents. */
function propertiesOf(poms) {
    const written = [...poms]
        .reverse()
        .flatMap(({ root }) => [root, ...(0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'profiles'), 'profile').filter(isActive)].flatMap((holder) => ((0,xml/* childOf */.GG)(holder, 'properties')?.children ?? []).map(({ name, text }) => [name, text.trim()])));
    // What a pom writes itself goes before what is known of every project.
    return new Map([...builtIn(poms), ...written]);
}
function isActive(profile) {
    return (0,xml/* childText */.ix)((0,xml/* childOf */.GG)(profile, 'activation'), 'activeByDefault') === 'true';
}
/** `project.version` and its kin; coordinates under their older names, too. */
function builtIn(poms) {
    const own = poms[0];
    if (own === undefined)
        return [];
    const first = (part) => poms.find((pom) => pom[part] !== undefined)?.[part];
    const coordinates = { groupId: first('groupId'), artifactId: own.artifactId, version: first('version') };
    return [
        ...Object.entries(coordinates).flatMap(([name, text]) => ['project.', 'pom.', ''].map((prefix) => [prefix + name, text])),
        ...Object.keys(coordinates).map((name) => [`project.parent.${name}`, (0,xml/* childText */.ix)(own.parent, name)]),
    ].filter((pair) => pair[1] !== undefined);
}
/** A text with its properties put in; those that are not known stay as they are. */
function expanded(text, properties) {
    let result = text;
    // A property may name others; a ring of them ends here.
    for (let round = 0; round < 10 && result.includes('${') && result.length < 2000; round++) {
        const next = result.replace(/\$\{([^{}\s]{1,200})\}/g, (whole, name) => properties.get(name)?.slice(0, 500) ?? whole);
        if (next === result)
            break;
        result = next;
    }
    return result;
}
/** Dependencies of an element that has them: the project, a profile, dependencyManagement. */
function pom_dependenciesIn(holder, pom, properties) {
    return (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(holder, 'dependencies'), 'dependency').map((element) => {
        const text = (name) => {
            const value = (0,xml/* childText */.ix)(element, name);
            return value === undefined ? undefined : expanded(value, properties);
        };
        const groupId = text('groupId');
        const artifactId = text('artifactId');
        if (groupId === undefined || artifactId === undefined)
            throw (0,src_reader/* invalid */.Gq)(pom.source.path, element.line, 'expected `groupId` and `artifactId` of a dependency');
        return {
            groupId,
            artifactId,
            version: text('version'),
            type: text('type'),
            classifier: text('classifier'),
            scope: text('scope'),
            optional: text('optional') === 'true',
            systemPath: text('systemPath'),
            line: element.line,
        };
    });
}
/** What dependencyManagement tells dependencies apart by. */
function managementKey({ groupId, artifactId, type, classifier }) {
    return [groupId, artifactId, type ?? 'jar', classifier ?? ''].join(':');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/jar.js
// Jars, wars and their kin: what META-INF says of the archive and of what was merged into it, and the archives within it. A group that
// nothing names is unknown: a package without namespace, whatever its file is called.







const jar = {
    id: 'java-archive',
    title: 'a Java archive',
    binary: true,
    matches: (0,src_reader/* ending */.K1)(['jar', 'war', 'ear', 'par', 'sar', 'hpi', 'jpi', 'nar', 'kar', 'lpkg'], (path) => archive.test(path)),
    read: jar_read,
};
const archive = /\.(?:jar|war|ear|par|sar|hpi|jpi|nar|kar|lpkg)$/i;
const mavenFile = /^META-INF\/maven\/([^/]{1,300})\/([^/]{1,300})\/pom\.(properties|xml)$/;
/** Archives within one another; Spring Boot has two, an ear three. */
const jar_maxDepth = 8;
/** Bytes unpacked of one file, all that is in it together. */
const maxUnpacked = 1024 * 1024 * 1024;
/** Bytes of an archive within another. */
const maxInner = 256 * 1024 * 1024;
const jar_maxText = 1024 * 1024;
function jar_read(source) {
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
    const coordinates = coordinatesIn(members, path, (member) => take(member, jar_maxText));
    const manifest = members.find(({ name }) => /^META-INF\/MANIFEST\.MF$/i.test(name));
    const attributes = manifest === undefined ? new Map() : mainAttributes(take(manifest, jar_maxText).toString('utf8'));
    const file = (0,src_reader/* nameOf */.Vb)(path.split('!').at(-1));
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
        packages.push({ key: inner, ...jar_packageOf(one), origin: { kind: 'registry' }, dependencies: [] });
        dependencies.push({ to: inner, scope: 'required' });
    }
    for (const [index, member] of members.entries()) {
        if (!archive.test(member.name))
            continue;
        const inside = `${path}!${member.name}`;
        if (depth >= jar_maxDepth)
            throw (0,src_reader/* invalid */.Gq)(path, undefined, `expected at most ${jar_maxDepth} archives within one another, got ${inside.slice(-200)}`);
        dependencies.push({
            to: readArchive(take(member, maxInner), inside, `${key}!${index}:${member.name}`, depth + 1, packages, budget),
            scope: 'required',
        });
    }
    const licence = attributes.get('bundle-license');
    packages.push({
        key,
        ...jar_packageOf(self),
        origin: { kind: 'registry' },
        hashes: jar_hashesOf(bytes),
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
            folders.set(folder, { groupId, artifactId, ...jar_versionOf(take(member), `${path}!${member.name}`) });
    }
    return [...folders.values()];
}
function jar_versionOf(pom, path) {
    const root = (0,xml/* parseXml */.NO)(pom.toString('utf8'), path, pomXml);
    const version = (0,xml/* childText */.ix)(root, 'version') ?? (0,xml/* childText */.ix)((0,xml/* childOf */.GG)(root, 'parent'), 'version');
    return version === undefined || version.includes('${') ? {} : { version };
}
function jar_packageOf({ groupId, artifactId, version }) {
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
        throw (0,src_reader/* invalid */.Gq)(path, undefined, 'expected groupId and artifactId in pom.properties');
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
function jar_hashesOf(bytes) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(bytes).digest('hex');
    return [
        { algorithm: 'SHA-1', value: hash('sha1') },
        { algorithm: 'SHA-256', value: hash('sha256') },
    ];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/management.js
// Versions and scopes that dependencyManagement gives: of the pom, of its parents, and of the lists that they import and that are
// modules of the same tree. A list elsewhere is not known, and what it would say stays unsaid.


/** By `managementKey`; the nearest wins. */
function managed(poms, seen = new Set()) {
    const found = new Map();
    const properties = propertiesOf(poms);
    const imports = [];
    for (const pom of poms)
        for (const entry of pom_dependenciesIn((0,xml/* childOf */.GG)(pom.root, 'dependencyManagement'), pom, properties)) {
            if (entry.scope === 'import')
                imports.push(entry);
            else if (!found.has(managementKey(entry)))
                found.set(managementKey(entry), entry);
        }
    for (const entry of imports) {
        const list = management_moduleOf(poms, entry);
        // Each list counts once, so that lists that import one another come to an end.
        if (list === undefined || seen.has(list.source.path))
            continue;
        seen.add(list.source.path);
        for (const [key, inner] of managed(lineage(list), seen))
            if (!found.has(key))
                found.set(key, inner);
    }
    return found;
}
/** A module of the pom or of one above it, by its coordinates; its folder has the artifact's name, or the end of it. */
function management_moduleOf(poms, { groupId, artifactId }) {
    for (const pom of poms)
        for (const { text } of (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(pom.root, 'modules'), 'module')) {
            const folder = text.trim().replace(/\/(?:pom\.xml)?$/, '');
            const last = folder.slice(folder.lastIndexOf('/') + 1);
            if (last === '' || (last !== artifactId && !artifactId.endsWith(`-${last}`)))
                continue;
            const source = pom.source.beside(folder.endsWith('.xml') ? folder : `${folder}/pom.xml`);
            const found = source === undefined ? undefined : readPom(source);
            if (found?.artifactId !== artifactId)
                continue;
            const properties = propertiesOf(lineage(found));
            if (expanded(found.groupId ?? properties.get('project.groupId') ?? '', properties) === groupId)
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
    matches: (0,src_reader/* ending */.K1)(['xml', 'pom'], (path) => /^pom(?:[-_.][\w.-]{1,60})?\.xml$/.test((0,src_reader/* nameOf */.Vb)(path)) || (/\.pom$/.test(path) && !/(?:^|\/)\./.test(path))),
    // `pom_test.xml` may be anything: a project says that it is one.
    recognises: (source) => (0,src_reader/* nameOf */.Vb)(source.path) === 'pom.xml' || source.bytes.includes('<project'),
    read: pom_xml_read,
};
function pom_xml_read(source) {
    const pom = readPom(source);
    const poms = lineage(pom);
    const properties = propertiesOf(poms);
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
        const given = management.get(managementKey(declared));
        const key = managementKey(declared);
        // The nearest wins, as in Maven; what a parent declares too is the child's.
        if (packages.has(key))
            return;
        const scope = pom_xml_scopeOf(declared.scope ?? given?.scope, declared.optional || given?.optional === true);
        packages.set(key, {
            entry: pom_xml_packageOf(key, declared, given, path === source.path ? undefined : path),
            scope: weakest === 'required' ? scope : weakest,
        });
    };
    for (const one of poms) {
        for (const declared of pom_dependenciesIn(one.root, one, properties))
            add(declared, one.source.path, 'required');
        for (const profile of (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(one.root, 'profiles'), 'profile')) {
            const active = (0,xml/* childText */.ix)((0,xml/* childOf */.GG)(profile, 'activation'), 'activeByDefault') === 'true';
            for (const declared of pom_dependenciesIn(profile, one, properties))
                add(declared, one.source.path, active ? 'required' : 'optional');
        }
    }
    const groupId = properties.get('project.groupId');
    const version = properties.get('project.version');
    const exact = version === undefined ? undefined : expanded(version, properties);
    return {
        subject: {
            name: pom.artifactId,
            identity: {
                type: 'maven',
                name: expanded(pom.artifactId, properties),
                ...(groupId === undefined ? {} : { namespace: expanded(groupId, properties) }),
            },
            ...(exact === undefined || exact.includes('${') ? {} : { version: exact }),
            ...pomLicence(poms),
            ...pomMakers(poms),
        },
        packages: [...packages.values()].map(({ entry }) => entry),
        roots: [...packages].map(([key, { scope }]) => ({ to: key, scope })),
        graph: 'unknown',
        gaps,
    };
}
function pom_xml_packageOf(key, declared, given, parent) {
    const { groupId, artifactId, type, classifier, line } = declared;
    const systemPath = declared.systemPath ?? given?.systemPath;
    const origin = systemPath === undefined ? { kind: 'registry' } : { kind: 'file', path: systemPath };
    const qualifiers = { ...(type === undefined || type === 'jar' ? {} : { type }), ...(classifier === undefined ? {} : { classifier }) };
    return {
        key,
        identity: { type: 'maven', namespace: groupId, name: artifactId, qualifiers },
        ...pom_xml_exactVersion(declared.version ?? given?.version),
        origin,
        line,
        // What a parent declares stands there.
        ...(parent === undefined ? {} : { path: parent }),
    };
}
/** Maven takes the version of a dependency as it stands; a range is none, nor what an unknown property stands for. */
function pom_xml_exactVersion(written) {
    if (written === undefined)
        return {};
    const only = /^\[\s*([^\s,[\]()]{1,200})\s*\]$/.exec(written)?.[1];
    if (only !== undefined && !only.includes('${'))
        return { version: only };
    return /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(written) ? { declared: written } : { version: written };
}
/** What is provided is there where the product runs, as a peer of it. */
function pom_xml_scopeOf(scope, optional) {
    if (scope === 'test')
        return 'development';
    if (optional)
        return 'optional';
    return scope === 'provided' ? 'peer' : 'required';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/sbt-lock.js
// build.sbt.lock of sbt-dependency-lock: every module of every configuration. https://github.com/stringbean/sbt-dependency-lock



const sbtLock = {
    id: 'sbt-lock',
    title: 'a lock of sbt',
    matches: (0,src_reader/* ending */.K1)(['lock'], (path) => /[^/]\.sbt\.lock$/.test(path)),
    read: sbt_lock_read,
};
function sbt_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'lockVersion');
    if (version !== 1)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['lockVersion']), `expected lockVersion 1, got ${(0,shape/* shown */.SP)(version)}`);
    if (!Array.isArray((0,shape/* own */.ZV)(document.root, 'dependencies')))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
    const roots = [];
    const packages = document.list((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
        const path = ['dependencies', index];
        const entry = document.fields(value, path);
        const key = String(index);
        const configurations = document.list((0,shape/* own */.ZV)(entry, 'configurations'), [...path, 'configurations']);
        const isShipped = configurations.length === 0 || configurations.some((one) => typeof one === 'string' && /^(?:compile|runtime|default)/.test(one));
        roots.push({ to: key, scope: isShipped ? 'required' : 'development' });
        return {
            key,
            identity: {
                type: 'maven',
                namespace: document.needed((0,shape/* own */.ZV)(entry, 'org'), [...path, 'org']),
                name: document.needed((0,shape/* own */.ZV)(entry, 'name'), [...path, 'name']),
            },
            version: document.needed((0,shape/* own */.ZV)(entry, 'version'), [...path, 'version']),
            origin: { kind: 'registry' },
            ...(0,shape/* lineOf */.cA)(document, path),
            hashes: document
                .list((0,shape/* own */.ZV)(entry, 'artifacts'), [...path, 'artifacts'])
                .flatMap((one) => (0,src_hashes/* taggedHash */.VQ)(document.text((0,shape/* own */.ZV)(document.fields(one, path), 'hash'), path) ?? '')),
        };
    });
    return { packages, roots, graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nix/flake-lock.js
// flake.lock of Nix: the inputs of a flake, each at a commit or an archive. https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake



const flakeLock = { id: 'flake-lock', title: 'flake.lock of Nix', matches: (0,src_reader/* named */.KT)('flake.lock'), read: flake_lock_read };
function flake_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== 5 && version !== 6 && version !== 7)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 5, 6 or 7, got ${(0,shape/* shown */.SP)(version)}`);
    const nodes = document.fields((0,shape/* own */.ZV)(document.root, 'nodes'), ['nodes']) ?? {};
    const root = document.needed((0,shape/* own */.ZV)(document.root, 'root'), ['root']);
    if (!Object.hasOwn(nodes, root))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['nodes']), `expected the node "${root.slice(0, 80)}", got none`);
    const packages = Object.keys(nodes)
        .filter((key) => key !== root)
        .map((key) => flake_lock_packageOf(key, nodes, document));
    return { packages, roots: flake_lock_needs(root, nodes, document), graph: 'complete' };
}
/** Inputs by node; one that follows another's input is a list, and is that one's. */
function flake_lock_needs(key, nodes, document) {
    const path = ['nodes', key, 'inputs'];
    const inputs = document.fields((0,shape/* own */.ZV)(document.fields(nodes[key], path), 'inputs'), path) ?? {};
    return Object.values(inputs).flatMap((to) => {
        if (Array.isArray(to))
            return [];
        const target = document.needed(to, path);
        if (!Object.hasOwn(nodes, target))
            throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected the node "${target.slice(0, 80)}", got none`);
        return [{ to: target, scope: 'required' }];
    });
}
function flake_lock_packageOf(key, nodes, document) {
    const path = ['nodes', key];
    const locked = document.fields((0,shape/* own */.ZV)(document.fields(nodes[key], path), 'locked'), [...path, 'locked']);
    if (locked === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected \`locked\` of ${key.slice(0, 80)}, got none`);
    const text = (name) => document.needed((0,shape/* own */.ZV)(locked, name), [...path, 'locked', name]);
    const common = {
        key,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes: (0,src_hashes/* integrityHashes */.UF)(document.text((0,shape/* own */.ZV)(locked, 'narHash'), [...path, 'locked', 'narHash'])),
        dependencies: flake_lock_needs(key, nodes, document),
    };
    const kind = text('type');
    const host = document.text((0,shape/* own */.ZV)(locked, 'host'), [...path, 'locked', 'host']);
    // A server of one's own has another host.
    if (kind === 'github' && (host === undefined || host === 'github.com')) {
        const identity = { type: 'github', namespace: text('owner'), name: text('repo') };
        return {
            ...common,
            identity,
            version: text('rev'),
            origin: { kind: 'registry', url: `https://github.com/${identity.namespace}/${identity.name}` },
        };
    }
    return { ...common, identity: { type: 'generic', name: key }, origin: flake_lock_originOf(kind, host, text, document, path) };
}
const flake_lock_hosts = new Map([
    ['github', 'github.com'],
    ['gitlab', 'gitlab.com'],
    ['sourcehut', 'git.sr.ht'],
]);
function flake_lock_originOf(kind, host, text, document, path) {
    if (kind === 'git' || kind === 'hg')
        return { kind: 'git', url: text('url'), commit: text('rev') };
    const usual = flake_lock_hosts.get(kind);
    // Groups within groups are written with `%2F`.
    if (usual !== undefined)
        return { kind: 'git', url: `https://${host ?? usual}/${text('owner').replace(/%2f/gi, '/')}/${text('repo')}`, commit: text('rev') };
    if (kind === 'tarball' || kind === 'file')
        return { kind: 'url', url: text('url') };
    if (kind === 'path')
        return { kind: 'file', path: text('path') };
    throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a type such as github, git or tarball, got "${kind.slice(0, 40)}"`);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/manifest.js
var npm_manifest = __webpack_require__(886);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/bun-lock.js
// bun.lock, versions 0 and 1: JSON with comments and trailing commas, a list a package. https://bun.com/docs/pm/lockfile






const bunLock = { id: 'bun-lock', title: 'bun.lock', matches: (0,src_reader/* named */.KT)('bun.lock'), read: bun_lock_read };
/** The lock's older form is a memory image of Bun's own. */
const bunLockb = {
    id: 'bun-lockb',
    title: 'bun.lockb',
    matches: (0,src_reader/* named */.KT)('bun.lockb'),
    recognises: (source) => source.beside('bun.lock') === undefined,
    read(source) {
        throw (0,src_reader/* invalid */.Gq)(source.path, undefined, 'expected the text form, got the binary one: `bun install --save-text-lockfile` writes bun.lock');
    },
};
function bun_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source, { comments: true });
    const version = (0,shape/* own */.ZV)(document.root, 'lockfileVersion');
    if (version !== 0 && version !== 1)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['lockfileVersion']), `expected lockfileVersion 0 or 1, got ${(0,shape/* shown */.SP)(version)}`);
    const workspaces = document.fields((0,shape/* own */.ZV)(document.root, 'workspaces'), ['workspaces']);
    if (workspaces === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `workspaces`, got none');
    const packages = document.fields((0,shape/* own */.ZV)(document.root, 'packages'), ['packages']) ?? {};
    const byFolder = new Map(Object.keys(workspaces).map((folder) => [folder, document.fields(workspaces[folder], ['workspaces', folder]) ?? {}]));
    const resolve = (from, name) => {
        for (let prefix = from;; prefix = bun_lock_parent(prefix)) {
            const key = prefix === '' ? name : `${prefix}/${name}`;
            if (Object.hasOwn(packages, key))
                return key;
            if (prefix === '')
                return undefined;
        }
    };
    const needs = [];
    const edges = (from, fields, isOwn) => {
        const optional = new Set(document.list((0,shape/* own */.ZV)(fields, 'optionalPeers'), ['packages', from]));
        // Only a folder, the product's own or another, has development packages in its entry: Bun installs them.
        return (0,npm_manifest/* askedFor */.GZ)(fields).flatMap(({ name, scope, list }) => {
            const to = resolve(from, name);
            // Peers may be answered by nothing, and what is optional may be for other platforms.
            if (to === undefined && (scope === 'required' || (scope === 'development' && isOwn)))
                needs.push({ name, by: from === '' ? 'the product' : from });
            return to === undefined ? [] : [{ to, scope: list === 'peerDependencies' && optional.has(name) ? 'optional' : scope }];
        });
    };
    const found = Object.keys(packages).map((key) => {
        const entry = bun_lock_packageOf(document, key, document.list(packages[key], ['packages', key]));
        const workspace = entry.origin.kind === 'own' ? byFolder.get(entry.origin.path) : undefined;
        const name = (0,shape/* isFields */.Ce)(workspace) ? (0,shape/* own */.ZV)(workspace, 'name') : undefined;
        const at = typeof name === 'string' ? name : key;
        if (workspace === undefined)
            return { ...entry.base, dependencies: edges(key, entry.info, false) };
        const version = document.text((0,shape/* own */.ZV)(workspace, 'version'), ['workspaces', key]);
        const licence = entry.origin.kind === 'own' ? (0,npm_manifest/* ownLicence */.AK)(source, entry.origin.path) : {};
        return { ...entry.base, ...(version === undefined ? {} : { version }), ...licence, dependencies: edges(at, workspace, true) };
    });
    const root = byFolder.get('');
    const rootName = document.text((0,shape/* own */.ZV)(root, 'name'), ['workspaces', '']);
    const members = found.filter(({ origin }) => origin.kind === 'own');
    return {
        ...(rootName === undefined ? {} : { subject: { name: rootName, identity: (0,npm_identity/* npmIdentity */.Qb)(rootName), ...(0,npm_manifest/* ownLicence */.AK)(source, '.') } }),
        packages: found,
        roots: [
            ...(root === undefined ? [] : edges('', root, true)),
            ...members.map(({ key }) => ({ to: key, scope: 'required' })),
        ],
        graph: 'complete',
        gaps: [
            ...[...byFolder].flatMap(([folder, fields]) => {
                const held = new Set((0,npm_manifest/* askedFor */.GZ)(fields).map(({ name }) => name));
                return (0,npm_manifest/* unlockedNames */.sJ)(source, (name) => held.has(name), folder === '' ? '.' : folder);
            }),
            ...(0,not_locked/* notHeld */.H7)(needs, () => false),
        ],
    };
}
/** `a/@b/c/d` without its last name: `a/@b/c`. */
function bun_lock_parent(key) {
    const slash = key.lastIndexOf('/');
    if (slash < 0)
        return '';
    const before = key.slice(0, slash);
    const scope = before.slice(before.lastIndexOf('/') + 1);
    return scope.startsWith('@') ? before.slice(0, Math.max(0, before.length - scope.length - 1)) : before;
}
function bun_lock_packageOf(document, key, entry) {
    const path = ['packages', key];
    const written = document.needed(entry[0], path);
    const at = written.indexOf('@', 1);
    if (at < 0)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected NAME@VERSION, got "${written.slice(0, 80)}"`);
    const reference = written.slice(at + 1);
    const archived = (0,npm_identity/* archivedPackage */.nP)(reference);
    const name = archived?.name ?? written.slice(0, at);
    const info = entry.find(shape/* isFields */.Ce) ?? {};
    const origin = bun_lock_originOf(reference, typeof entry[1] === 'string' ? entry[1] : '');
    const hashes = (0,src_hashes/* integrityHashes */.UF)(entry.slice(1).find((value) => typeof value === 'string' && /^(?:sha\d{1,3}|md5)-/.test(value)));
    const last = key.slice(bun_lock_parent(key).length).replace(/^\//, '');
    const isBundled = (0,shape/* own */.ZV)(info, 'bundled') === true;
    const base = {
        key,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        ...(origin.kind === 'registry' ? { version: archived?.version ?? reference } : {}),
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 && !isBundled ? { unhashed: true } : {}),
        ...(last === name ? {} : { alias: last }),
    };
    return { base, origin, info };
}
function bun_lock_originOf(reference, registry) {
    if (reference.startsWith('workspace:'))
        return { kind: 'own', path: reference.slice('workspace:'.length) };
    if (reference.startsWith('root:'))
        return { kind: 'own', path: '' };
    if (/^\d/.test(reference))
        return { kind: 'registry', ...(registry === '' ? {} : { url: registry }) };
    return (0,npm_identity/* npmOrigin */.UH)(reference);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/installed.js
var npm_installed = __webpack_require__(8789);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/package-json.js
// package.json that no lock beside or above it is for: ranges stay what they are, no version is made of them.




const package_json_locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
const npmPackageJson = {
    id: 'npm-package-json',
    title: 'package.json',
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => (0,src_reader/* named */.KT)('package.json')(path) && !path.includes('node_modules/')),
    recognises: (source) => !package_json_isLocked(source) && !isMark(source),
    read: package_json_read,
};
const package_json_telling = ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'workspaces'];
/** `{"type": "module"}` and the like, for Node alone: it describes no package. What is no JSON is the reader's to refuse. */
function isMark(source) {
    try {
        const root = (0,npm_manifest/* packageJson */.T9)({ ...source, beside: () => source })?.root;
        return root !== undefined && package_json_telling.every((key) => (0,shape/* own */.ZV)(root, key) === undefined);
    }
    catch {
        return false;
    }
}
/** Whether a lock lies beside it, or one above it names its folder; below a lock, what asks for nothing has nothing to say. */
function package_json_isLocked(source) {
    const folders = source.path.split('/').slice(0, -1);
    return Array.from({ length: folders.length + 1 }, (_, up) => up).some((up) => {
        const above = '../'.repeat(up);
        const names = new Set(source.list(above.slice(0, -1) || '.'));
        const found = package_json_locks.filter((lock) => names.has(lock));
        if (found.length === 0 || up === 0)
            return found.length > 0;
        return asksNothing(source) || found.some((lock) => namesFolder(source, above, lock, folders.slice(-up).join('/')));
    });
}
function asksNothing(source) {
    try {
        return (0,npm_manifest/* askedFor */.GZ)((0,npm_manifest/* packageJson */.T9)({ ...source, beside: () => source })?.root ?? {}).length === 0;
    }
    catch {
        return false;
    }
}
function namesFolder(source, above, lock, folder) {
    const bytes = bytesBeside(source, above + lock);
    // A lock that cannot be read is a gap of its own.
    if (bytes === undefined || lock === 'bun.lockb' || namedIn(bytes, folder))
        return true;
    // Before there was a place for them, locks put the parts of a product into one list.
    const isList = bytes.includes('yarn lockfile v1') || (lock.endsWith('.json') && !bytes.includes('"packages"'));
    return isList && bytesBeside(source, `${above}package.json`)?.includes('"workspaces"') === true;
}
function bytesBeside(source, path) {
    try {
        return source.beside(path)?.bytes;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether a lock has a folder as a key: `"parts/tail": {` of npm and Bun, `parts/tail:` of pnpm, `workspace:parts/tail` and `file:./tail` of
 * Yarn.
 */
function namedIn(bytes, folder) {
    const length = Buffer.byteLength(folder);
    for (let at = bytes.indexOf(folder); at >= 0; at = bytes.indexOf(folder, at + 1)) {
        const [before, after] = [bytes[at - 1] ?? 0, bytes[at + length] ?? 0];
        const isBegun = ' \'":'.includes(String.fromCharCode(before)) || bytes.toString('latin1', Math.max(0, at - 3), at) === ':./';
        if (isBegun && '\'":,'.includes(String.fromCharCode(after)))
            return true;
    }
    return false;
}
function package_json_read(source) {
    const document = (0,npm_manifest/* packageJson */.T9)({ ...source, beside: () => source });
    const root = document?.root ?? {};
    const name = document?.text((0,shape/* own */.ZV)(root, 'name'), ['name']);
    const version = document?.text((0,shape/* own */.ZV)(root, 'version'), ['version']);
    for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
        for (const [asked, range] of Object.entries(document?.fields((0,shape/* own */.ZV)(root, list), [list]) ?? {}))
            document?.text(range, [list, asked]);
    const asked = (0,npm_manifest/* askedFor */.GZ)((0,shape/* isFields */.Ce)(root) ? root : {});
    const packages = asked.map(({ name: wanted, range, list }) => ({
        ...declaredPackage(wanted, range),
        line: document?.line([list, wanted]) ?? 1,
    }));
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    identity: (0,npm_identity/* npmIdentity */.Qb)(name),
                    ...(version === undefined ? {} : { version }),
                    ...(0,npm_manifest/* npmLicence */.NK)((0,shape/* isFields */.Ce)(root) ? root : {}),
                    ...(0,npm_manifest/* npmMakers */.nq)(root),
                },
            }),
        packages,
        roots: asked.map(({ name: to, scope }) => ({ to, scope })),
        graph: 'unknown',
    };
}
function declaredPackage(name, range) {
    const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.*))?$/.exec(range);
    if (alias !== null)
        return { key: name, identity: (0,npm_identity/* npmIdentity */.Qb)(alias[1]), ...package_json_asked(alias[2] ?? ''), origin: { kind: 'registry' }, alias: name };
    const archived = (0,npm_identity/* archivedPackage */.nP)(range);
    if (archived !== undefined)
        return {
            key: name,
            identity: (0,npm_identity/* npmIdentity */.Qb)(archived.name),
            version: archived.version,
            origin: (0,npm_identity/* npmOrigin */.UH)(range),
            ...(archived.name === name ? {} : { alias: name }),
        };
    const origin = package_json_originOf(range);
    return { key: name, identity: (0,npm_identity/* npmIdentity */.Qb)(name), ...(origin.kind === 'registry' ? package_json_asked(range) : {}), origin };
}
/** A whole version without anything before it is that one and no other. */
function package_json_asked(range) {
    const exact = /^\s*[=v]{0,2}\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*$/.exec(range)?.[1];
    return exact === undefined ? { declared: range } : { version: exact };
}
/** A range, a place, or `owner/repository`. */
function package_json_originOf(range) {
    if (/^(?:workspace|catalog):/.test(range))
        return range.startsWith('workspace:') ? { kind: 'own', path: range } : { kind: 'registry' };
    if (/^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(range))
        return (0,npm_identity/* npmOrigin */.UH)(`github:${range}`);
    return /[:/]/.test(range) ? (0,npm_identity/* npmOrigin */.UH)(range) : { kind: 'registry' };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/package-lock.js
var package_lock = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/json/table.js
var table = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/pnpm-paths.js
// How pnpm's locks name packages, and how one package refers to another: three ways, by version.
// https://github.com/pnpm/pnpm, packages dependency-path and lockfile.
/** Undefined for versions that nobody here knows. */
function generationOf(version) {
    const text = typeof version === 'number' ? String(version) : typeof version === 'string' ? version : '';
    const match = /^(5|6|7|9)(?:\.\d{1,2})?(-inlineSpecifiers)?$/.exec(text);
    return match === null ? undefined : match[1] === '5' ? 5 : match[1] === '6' ? 6 : 9;
}
/** Without the peers and patches that follow. */
function baseOf(key, generation) {
    if (generation !== 9)
        return key;
    const bracket = key.indexOf('(');
    return bracket < 0 ? key : key.slice(0, bracket);
}
/** The key that a reference by name leads to. */
function dependencyPath(name, reference, generation) {
    const bracket = reference.indexOf('(');
    const bare = bracket < 0 ? reference : reference.slice(0, bracket);
    if (generation === 9) {
        const at = bare.indexOf('@');
        const colon = bare.indexOf(':');
        // Another name comes with the reference (an alias); an @ after a colon is part of an address.
        const isWhole = reference.startsWith('@') || (at > 0 && (colon < 0 || at < colon));
        return isWhole ? reference : `${name}@${reference}`;
    }
    if (reference.startsWith('file:') || bare.includes('/'))
        return reference;
    return generation === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}
/** Name and version of a key; undefined where only the entry says them (git, archives, folders). */
function nameAndVersionOf(key, generation) {
    const bracket = key.indexOf('(');
    const bare = bracket < 0 ? key : key.slice(0, bracket);
    if (generation === 5) {
        const match = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
        return match === null ? undefined : { name: match[1], version: match[2] };
    }
    if (generation === 6 && !bare.includes('/'))
        return undefined;
    const start = generation === 6 ? (/^[^/@]*\//.exec(bare)?.[0].length ?? 0) : 0;
    const at = bare.indexOf('@', start + 1);
    if (at < 0)
        return undefined;
    const version = bare.slice(at + 1);
    return generation === 6 && !/^\d/.test(version) ? undefined : { name: bare.slice(start, at), version };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/pnpm-lock.js
// pnpm-lock.yaml, versions 5 to 9. https://github.com/pnpm/spec/tree/master/lockfile








const pnpmLock = { id: 'pnpm-lock', title: 'pnpm-lock.yaml', matches: (0,src_reader/* named */.KT)('pnpm-lock.yaml'), read: pnpm_lock_read };
async function pnpm_lock_read(source) {
    const documents = await (0,shape/* yamlTables */.v2)(source);
    const parts = documents.map((document, index) => readDocument(source, document, documents.length > 1 ? `${index}:` : ''));
    const last = parts.at(-1);
    if (last === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected lockfileVersion, got an empty file');
    return {
        ...last,
        packages: parts.flatMap(({ packages }) => packages),
        // Places of a second document's packages are counted within it.
        ...(parts.length === 1 ? { isUnique: true } : {}),
        roots: parts.flatMap(({ roots = [] }) => roots),
        gaps: [...parts.flatMap(({ gaps = [] }) => gaps), ...unlockedByImporters(source, documents)],
    };
}
/**
 * What the package.json of an importer asks for and its lists do not have. A hook (`.pnpmfile.cjs`) and an override by `-` may take a
 * package away, and a lock may leave out links.
 */
function unlockedByImporters(source, documents) {
    const roots = documents.map(({ root }) => root);
    if (roots.some((root) => root.get('pnpmfileChecksum') !== undefined) || source.beside('.pnpmfile.cjs') !== undefined)
        return [];
    const held = new Map();
    const taken = new Set();
    /** Names whose ranges are other ones than package.json has. */
    const overridden = new Set();
    for (const root of roots) {
        for (const [key, range] of pnpm_lock_entriesOf(root, 'overrides')) {
            if (range === '-')
                taken.add(key);
            overridden.add((0,npm_identity/* nameAndVersion */.tW)(key.split(/>(?=[@a-z])/i).at(-1)).name);
        }
        for (const [path, fields] of (0,shape/* isTable */.bI)(root.get('importers')) ? pnpm_lock_entriesOf(root, 'importers') : [['.', root]]) {
            const names = held.get(path) ?? new Map();
            held.set(path, names);
            for (const [list] of pnpm_lock_lists)
                for (const [name, value] of pnpm_lock_entriesOf(fields, list))
                    names.set(name, lockedName(value));
        }
    }
    return [...held].flatMap(([path, names]) => [
        ...(0,npm_manifest/* unlockedNames */.sJ)(source, (name) => names.has(name) || taken.has(name), path),
        ...(0,npm_manifest/* outdatedNames */.V5)(source, (name) => (overridden.has(name) ? undefined : names.get(name)), path),
    ]);
}
function pnpm_lock_entriesOf(fields, list) {
    const table = (0,shape/* isTable */.bI)(fields) ? fields.get(list) : undefined;
    return (0,shape/* isTable */.bI)(table) ? table.keys().map((key, at) => [key, table.cells[2 * at + 1]]) : [];
}
/** Since version 6 a list has the range that package.json has, beside the version and its peers. */
function lockedName(value) {
    if (!(0,shape/* isTable */.bI)(value))
        return undefined;
    const [range, version] = [value.get('specifier'), value.get('version')];
    return typeof range !== 'string' || typeof version !== 'string' ? undefined : { range, version: baseOf(version, 9) };
}
function readDocument(source, document, mark) {
    const { root: top } = document;
    const version = top.get('lockfileVersion');
    const generation = generationOf(version);
    if (generation === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['lockfileVersion']), version === undefined ? 'expected lockfileVersion, got none' : `expected lockfileVersion 5 to 9, got ${(0,shape/* shown */.SP)(version)}`);
    const packages = positionsIn(document.fields(top.get('packages'), ['packages']) ?? empty);
    const snapshots = document.fields(top.get('snapshots'), ['snapshots']);
    // Without workspaces older versions have the lists of the one importer at the top.
    const written = document.fields(top.get('importers'), ['importers']);
    if (generation === 9 && written === undefined && (top.get('importers') === null || packages.cells.length === 0))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['lockfileVersion']), 'expected `importers`, got none');
    const importers = written === undefined
        ? [{ path: '.', fields: top, at: [], line: 1 }]
        : written.keys().map((path, index) => {
            const at = ['importers', path];
            const fields = document.fields(written.cells[2 * index + 1], at) ?? empty;
            return { path, fields, at, line: written.lines[index] ?? written.line };
        });
    // Since version 9; before that the packages themselves are.
    const { cells } = generation === 9 ? (snapshots ?? empty) : packages;
    const lock = {
        source,
        document,
        generation,
        mark,
        packages,
        nodes: nodesIn(cells, mark, importers.filter(({ path }) => path !== '.').length),
        importers: new Set(importers.map(({ path }) => path)),
        aliases: new Map(),
        edges: [],
        gaps: [],
    };
    if (written !== undefined && written.cells.length === 0 && packages.cells.length > 0)
        lock.gaps.push({ detail: 'expected an importer of the packages in `importers`, got none' });
    if (generation === 9 && snapshots === undefined && packages.cells.length > 0)
        lock.gaps.push({ detail: 'expected `snapshots`, which hold the graph of a version 9 lock, got none' });
    const parts = importers.map((importer) => importerOf(lock, importer));
    const found = [];
    for (let at = 0; at < cells.length; at += 2)
        found.push(nodeOf(lock, cells[at], cells[at + 1]));
    for (const entry of withoutNode(lock))
        found.push(entry);
    const root = parts.find(({ path }) => path === '.');
    const rest = parts.filter((part) => part !== root);
    return {
        ...(root === undefined || root.entry.identity.name === '.' ? {} : { subject: pnpm_lock_subjectOf(root.entry) }),
        packages: [...rest.map(({ entry }) => entry), ...(0,origin/* mappedWhere */.nT)(found, (entry) => withAlias(entry, lock))],
        roots: [...(root?.entry.dependencies ?? []), ...rest.map(({ entry }) => ({ to: entry.key, scope: 'required' }))],
        graph: 'complete',
        gaps: lock.gaps,
    };
}
const empty = new table/* JsonTable */.vh(1, []);
const pnpm_lock_none = [];
/** @param before packages that stand before those of the graph: all parts of the product but its own. */
function nodesIn(cells, mark, before) {
    const found = new Map();
    for (let at = 0; at < cells.length; at += 2)
        found.set(cells[at], { to: mark + cells[at], scope: 'required', at: before + at / 2 });
    return found;
}
function positionsIn({ cells }) {
    const taken = new Uint8Array(cells.length);
    let cursor = 0;
    let index;
    const positionOf = (key) => {
        for (let at = cursor; at < cursor + 4 && at < cells.length; at += 2)
            if (cells[at] === key)
                return at;
        if (index === undefined) {
            index = new Map();
            for (let at = 0; at < cells.length; at += 2)
                index.set(cells[at], at);
        }
        return index.get(key);
    };
    return {
        cells,
        get(key) {
            const at = positionOf(key);
            if (at === undefined)
                return undefined;
            cursor = at;
            taken[at] = 1;
            return cells[at + 1];
        },
        isTaken: (at) => taken[at] === 1,
    };
}
function byKey({ cells } = empty) {
    const found = new Map();
    for (let at = 0; at < cells.length; at += 2)
        found.set(cells[at], cells[at + 1]);
    return found;
}
function pnpm_lock_subjectOf({ identity, version, licence }) {
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { name, identity, ...(version === undefined ? {} : { version }), ...(licence === undefined ? {} : { licence }) };
}
function withAlias(entry, { aliases }) {
    const alias = aliases.size === 0 ? undefined : aliases.get(entry.key);
    return alias === undefined ? entry : { ...entry, alias };
}
const pnpm_lock_lists = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
function importerOf(lock, importer) {
    const { document, mark } = lock;
    const { path, fields, at, line } = importer;
    const wanted = [];
    for (const [list, scope] of pnpm_lock_lists) {
        const table = document.fields(fields.get(list), [...at, list]) ?? empty;
        table.keys().forEach((name, index) => {
            const value = table.cells[2 * index + 1];
            const written = (0,shape/* isTable */.bI)(value) ? value.get('version') : value;
            const reference = isText(written) ? written : document.needed(written, [...at, list, name]);
            const by = at.length === 0 ? [list, name] : ['importers', path];
            const to = target(lock, name, reference, { folder: path, by, line: table.lines[index] ?? line, optional: scope === 'optional' });
            if (to !== undefined)
                wanted.push(to.scope === scope ? to : { ...to, scope });
        });
    }
    requireListed(lock, importer);
    const { identity, version, licence } = (0,npm_manifest/* manifestIdentity */.yB)(lock.source, path);
    return {
        path,
        entry: {
            key: `${mark}importer:${path}`,
            identity: identity ?? (0,npm_identity/* npmIdentity */.Qb)(path),
            ...(version === undefined ? {} : { version }),
            ...(licence === undefined ? {} : { licence }),
            origin: { kind: 'own', path },
            line,
            dependencies: wanted,
        },
    };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
/** Before version 9 the ranges stand first, in a list of their own: what has one and no version is missing. */
function requireListed({ document, gaps }, { fields, at }) {
    const asked = document.fields(fields.get('specifiers'), [...at, 'specifiers']) ?? empty;
    const found = new Set(pnpm_lock_lists.flatMap(([list]) => document.fields(fields.get(list), [...at, list])?.keys() ?? []));
    const optional = byKey(document.fields(fields.get('dependenciesMeta'), [...at, 'dependenciesMeta']));
    const line = asked === empty ? undefined : document.line([...at, 'specifiers']);
    for (const name of asked.keys())
        if (!found.has(name) && !optional.has(name))
            gaps.push({ ...(line === undefined ? {} : { line }), detail: `expected a version of ${name.slice(0, 100)}, got none` });
}
/** What requires the package that a reference leads to; what the lock does not hold is a gap. */
function target(lock, name, reference, { folder, by, line, optional }) {
    const { nodes, importers, mark, generation, aliases } = lock;
    if (reference.startsWith('link:')) {
        const path = joined(folder, reference.slice('link:'.length));
        return importers.has(path) ? { to: `${mark}importer:${path}`, scope: 'required' } : undefined;
    }
    const key = dependencyPath(name, reference, generation);
    const node = nodes.get(key);
    if (node !== undefined) {
        // What is asked for as itself, as nearly everything is.
        if (generation === 9 && key.startsWith(name) && key.charCodeAt(name.length) === atSign)
            return node;
        const entry = lock.packages.get(baseOf(key, generation));
        const real = nameAndVersionOf(key, generation)?.name ?? ((0,shape/* isTable */.bI)(entry) ? (entry.get('name') ?? repositoryName(entry)) : undefined);
        if (typeof real === 'string' && real !== name)
            aliases.set(mark + key, name);
        return node;
    }
    if (!optional)
        lock.gaps.push({
            ...(line === undefined ? {} : { line }),
            detail: `expected the lock to hold ${key.slice(0, 120)}, which ${by.join(' ').slice(0, 120)} needs`,
        });
    return undefined;
}
const atSign = 64;
/** Where neither key nor entry has a name, as of a repository in a folder of this machine: the repository's own. */
function repositoryName(entry) {
    const resolution = entry.get('resolution');
    const repository = (0,shape/* isTable */.bI)(resolution) ? resolution.get('repo') : undefined;
    return typeof repository === 'string' ? /([^/\\:]+?)(?:\.git)?[/\\]?$/.exec(repository.slice(-200))?.[1] : undefined;
}
/** A path from the lock's folder, without dots. */
function joined(folder, relative) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function nodeOf(lock, key, value) {
    const { document, generation, packages, mark } = lock;
    const section = sectionOf(lock);
    const node = (0,shape/* isTable */.bI)(value) ? value : document.fields(value, [section, key]);
    if (node === undefined)
        throw (0,src_reader/* invalid */.Gq)(lock.source.path, document.line([section, key]), `expected ${key.slice(0, 120)} to be an object, got null`);
    const base = baseOf(key, generation);
    const held = packages.get(base);
    const entry = (0,shape/* isTable */.bI)(held) ? held : document.fields(held, ['packages', base]);
    if (entry === undefined)
        throw (0,src_reader/* invalid */.Gq)(lock.source.path, node.line, `expected \`packages\` to hold ${base.slice(0, 120)}, got nothing`);
    const found = pnpm_lock_packageOf(lock, base, entry);
    found.key = mark + key;
    found.dependencies = dependenciesOf(lock, key, node, entry.get('peerDependencies'));
    return found;
}
const edgeLists = [
    ['dependencies', false],
    ['optionalDependencies', true],
];
function dependenciesOf(lock, key, node, asked) {
    const section = sectionOf(lock);
    const peers = (0,shape/* isTable */.bI)(asked) ? byKey(asked) : undefined;
    const { edges } = lock;
    let count = 0;
    for (const [list, optional] of edgeLists) {
        const { cells } = edgesIn(lock, key, node, list);
        if (cells.length === 0)
            continue;
        const asking = { folder: '.', by: [section, key], line: node.line, optional };
        for (let at = 0; at < cells.length; at += 2) {
            const name = cells[at];
            const reference = isText(cells[at + 1]) ? cells[at + 1] : lock.document.needed(cells[at + 1], [section, key, list, name]);
            const to = target(lock, name, reference, asking);
            const scope = optional ? 'optional' : peers?.has(name) === true ? 'peer' : 'required';
            if (to !== undefined)
                edges[count++] = scope === to.scope ? to : { ...to, scope };
        }
    }
    return count === 0 ? pnpm_lock_none : edges.slice(0, count);
}
function edgesIn(lock, key, node, list) {
    const written = node.get(list);
    if ((0,shape/* isTable */.bI)(written))
        return written;
    if (written === undefined)
        return empty;
    if (written === null)
        throw (0,src_reader/* invalid */.Gq)(lock.source.path, node.line, `expected \`${list}\` of ${key.slice(0, 120)}, got null`);
    return lock.document.fields(written, [sectionOf(lock), key, list]) ?? empty;
}
/** Where the nodes of the graph stand. */
function sectionOf({ generation }) {
    return generation === 9 ? 'snapshots' : 'packages';
}
/** Packages of version 9 that no snapshot uses. */
function withoutNode(lock) {
    if (lock.generation !== 9)
        return [];
    const found = [];
    const { cells, isTaken } = lock.packages;
    for (let at = 0; at < cells.length; at += 2) {
        if (isTaken(at))
            continue;
        const [base, value] = [cells[at], cells[at + 1]];
        const path = ['packages', base];
        const entry = (0,shape/* isTable */.bI)(value) ? value : (lock.document.fields(value, path) ?? new table/* JsonTable */.vh(lock.document.line(path) ?? 1, []));
        found.push({ ...pnpm_lock_packageOf(lock, base, entry), key: `${lock.mark}${base}` });
    }
    return found;
}
function pnpm_lock_packageOf({ source, document, generation, importers, gaps }, base, entry) {
    const path = ['packages', base];
    const parsed = nameAndVersionOf(base, generation);
    const name = document.text(entry.get('name'), path) ?? parsed?.name ?? repositoryName(entry);
    const resolution = document.fields(entry.get('resolution'), path);
    if (name === undefined || resolution === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, entry.line, `expected ${base.slice(0, 120)} to have a ${name === undefined ? 'name' : 'resolution'}`);
    const hashes = (0,src_hashes/* integrityHashes */.UF)(document.text(resolution.get('integrity'), path));
    const origin = pnpm_lock_originOf(document, resolution, parsed?.version, path, importers);
    const version = document.text(entry.get('version'), path) ??
        (origin.kind === 'file' && resolution.get('directory') !== undefined ? (0,npm_manifest/* manifestIdentity */.yB)(source, origin.path).version : undefined) ??
        (/^\d/.test(parsed?.version ?? '') ? parsed?.version : undefined);
    if (origin.kind === 'registry' && version === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, entry.line, `expected a version of ${base.slice(0, 120)}, got none`);
    // pnpm goes by the entry, and who reads the lock by its key.
    if (origin.kind === 'registry' && /^\d/.test(parsed?.version ?? '') && (name !== parsed?.name || version !== parsed.version))
        gaps.push({ line: entry.line, detail: `expected ${base.slice(0, 120)}, got ${name.slice(0, 100)} ${version?.slice(0, 40)}` });
    // All of one shape, whatever they leave out.
    const found = {
        key: base,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        version,
        origin,
        line: entry.line,
        hashes,
        dependencies: undefined,
    };
    if (origin.kind === 'registry' && hashes.length === 0)
        found.unhashed = true;
    return found;
}
function pnpm_lock_originOf(document, resolution, reference, path, importers) {
    if (resolution.cells.length === 2 && resolution.cells[0] === 'integrity')
        return npm_identity/* fromRegistry */.KP;
    const text = (key) => document.text(resolution.get(key), path);
    const repository = text('repo');
    if (repository !== undefined) {
        const commit = text('commit');
        return { kind: 'git', url: repository, ...(commit === undefined ? {} : { commit }) };
    }
    const directory = text('directory');
    if (directory !== undefined)
        return { kind: importers.has(directory) ? 'own' : 'file', path: directory };
    const tarball = text('tarball');
    if (tarball !== undefined) {
        // A registry may keep its archives anywhere: what has a plain version came from one.
        const origin = (0,npm_identity/* npmOrigin */.UH)(tarball);
        const isRegistry = origin.kind === 'url' && /^\d/.test(reference ?? '') && text('integrity') !== undefined;
        return isRegistry ? { kind: 'registry', url: tarball } : origin;
    }
    const registry = text('registry');
    return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/percent.js
// Percent codes of a URI in text that somebody else wrote.
/** The text that a URI's part stands for (RFC 3986, section 2.1); the part itself where its codes are not those of UTF-8. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-berry.js
// yarn.lock of Yarn 2 and later: YAML, an entry for the descriptors that one resolution answers.
// https://github.com/yarnpkg/berry, packages/yarnpkg-core/sources/Project.ts
// Its checksums are over an archive that Yarn packs itself, and no hash of what the registry gives.







/** Versions of the format: Yarn 2 began with 4, Yarn 4 writes 8 and later. */
const newest = 12;
async function readBerry(source) {
    const [yaml, ...more] = await (0,subset.parseYamlLock)((0,shape/* longText */.SW)(source), source.path);
    if (yaml === undefined || more.length > 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected one document');
    const document = (0,shape/* shape */.cW)(source.path, yaml);
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, '__metadata'), ['__metadata']);
    const version = Number((0,shape/* own */.ZV)(metadata, 'version'));
    if (!Number.isInteger(version) || version < 1 || version > newest)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['__metadata', 'version']), `expected version 1 to ${newest} of the lock, got ${(0,shape/* shown */.SP)((0,shape/* own */.ZV)(metadata, 'version'))}`);
    const keys = Object.keys(document.root).filter((key) => key !== '__metadata');
    requireEnd(document, keys);
    const lock = {
        source,
        document,
        cacheKey: (0,shape/* shown */.SP)((0,shape/* own */.ZV)(metadata, 'cacheKey')),
        ...indexed(keys),
        gaps: [],
        instead: resolutions(source, await catalogs(source)),
        changes: (0,npm_manifest/* resolvedOtherwise */.J_)(source),
    };
    const packages = keys.map((key) => yarn_berry_packageOf(lock, key));
    const root = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
    const rest = packages.filter((entry) => entry !== root && entry.origin.kind === 'own');
    return {
        ...(root === undefined
            ? {}
            : {
                subject: {
                    name: nameText(root),
                    identity: root.identity,
                    ...(root.version === undefined ? {} : { version: root.version }),
                    ...(root.licence === undefined ? {} : { licence: root.licence }),
                },
            }),
        packages: packages.filter((entry) => entry !== root),
        ...(root === undefined && rest.length === 0
            ? {}
            : { roots: [...(root?.dependencies ?? []), ...rest.map(({ key }) => ({ to: key, scope: 'required' }))] }),
        graph: 'complete',
        mayHoldMore: true,
        gaps: [...lock.gaps, ...packages.flatMap((entry) => ofAnotherState(lock, entry))],
    };
}
/** What the package.json of a part of the product asks for and its entry does not, or in a range that the locked version is not in. */
function ofAnotherState(lock, { key, origin }) {
    if (origin.kind !== 'own' || lock.document.root[key] === undefined)
        return [];
    const fields = lock.document.root[key];
    const table = (0,shape/* own */.ZV)(fields, 'dependencies');
    const ranges = (0,shape/* isFields */.Ce)(table) ? table : {};
    const manifest = (0,npm_manifest/* packageFields */.kI)(lock.source, origin.path);
    const isIn = (list, name) => (0,shape/* own */.ZV)((0,shape/* own */.ZV)(manifest, list), name) !== undefined;
    const locked = (name) => {
        const range = (0,shape/* own */.ZV)(ranges, name);
        // Of two lists that have it, Yarn takes the one for development.
        if (typeof range !== 'string' || lock.changes(name) || (isIn('devDependencies', name) && isIn('dependencies', name)))
            return undefined;
        const [to] = resolved(lock, name, range, (0,shape/* own */.ZV)(fields, 'resolution')).to;
        const entry = to === undefined ? undefined : lock.document.root[to];
        const version = (0,shape/* isFields */.Ce)(entry) ? (0,shape/* own */.ZV)(entry, 'version') : undefined;
        return typeof version !== 'string' || version.startsWith('0.0.0-use.local')
            ? undefined
            : { range: range.replace(/^npm:/, ''), version };
    };
    return [
        ...(0,npm_manifest/* unlockedNames */.sJ)(lock.source, (name) => Object.hasOwn(ranges, name) || lock.changes(name), origin.path),
        ...(0,npm_manifest/* outdatedNames */.V5)(lock.source, locked, origin.path),
    ];
}
/** Every entry ends with its `linkType`: where all but the last have it, the end is missing. */
function requireEnd(document, keys) {
    const hasEnd = (key) => (0,shape/* isFields */.Ce)(document.root[key]) && (0,shape/* own */.ZV)(document.root[key], 'linkType') !== undefined;
    const last = keys.at(-1);
    if (last !== undefined && keys.length > 1 && !hasEnd(last) && keys.slice(0, -1).every(hasEnd))
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line([last]), `expected \`linkType\` at the end of ${last.slice(0, 100)}, got none`);
}
function nameText({ identity }) {
    return identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
}
function indexed(keys) {
    const byDescriptor = new Map();
    const byName = new Map();
    for (const key of keys)
        for (const descriptor of key.split(/,\s*/)) {
            byDescriptor.set(descriptor, key);
            const { name } = parted(descriptor);
            byName.set(name, (byName.get(name) ?? new Set()).add(key));
        }
    const lists = [...byName].map(([name, same]) => [name, [...same]]);
    return {
        byDescriptor,
        byName: new Map(lists),
        patches: new Map(lists.map(([name, same]) => [name, same.filter((key) => key.includes('@patch:'))])),
    };
}
/** `@scope/name@protocol:rest` at the first @ that does not begin it. */
function parted(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
function yarn_berry_packageOf(lock, key) {
    const { document } = lock;
    const fields = document.fields(document.root[key], [key]);
    if (fields === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line([key]), 'expected an entry, got nothing');
    const resolution = document.needed((0,shape/* own */.ZV)(fields, 'resolution'), [key, 'resolution']);
    const written = (0,shape/* own */.ZV)(fields, 'version') ?? '';
    const said = typeof written === 'string' || typeof written === 'number' ? String(written) : document.needed(written, [key, 'version']);
    if (said === '')
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line([key]), `expected a version of ${key.slice(0, 100)}, got none`);
    const { name: named, rest } = parted(resolution);
    const fetched = fetchedVersion(rest);
    if (fetched !== undefined)
        requireSame(lock, key, named, fetched);
    const version = fetched ?? said;
    const name = (0,npm_identity/* archivedPackage */.nP)(rest)?.name ?? named;
    const origin = yarn_berry_originOf(rest);
    const asked = parted(key).name;
    const own_ = origin.kind === 'own' ? ownPart(lock, origin.path) : undefined;
    const dependencies = yarn_berry_edges(lock, fields, key, own_?.scopes);
    const checksum = (0,shape/* own */.ZV)(fields, 'checksum');
    const isHashed = checksum !== undefined;
    // What is for another platform was never fetched here, and has no checksum.
    const mayLack = (0,shape/* own */.ZV)(fields, 'conditions') !== undefined || rest.startsWith('patch:');
    const exact = own_ === undefined ? (version.startsWith('0.0.0-use.local') ? undefined : version) : own_.version;
    return {
        key,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name),
        ...(exact === undefined ? {} : { version: exact }),
        ...(own_?.licence === undefined ? {} : { licence: own_.licence }),
        origin,
        line: document.line([key]) ?? 1,
        ...(origin.kind === 'registry' && !isHashed && !mayLack ? { unhashed: true } : {}),
        ...(asked === name ? {} : { alias: asked }),
        ...(typeof checksum === 'string' && origin.kind === 'registry' ? { seal: `Yarn ${lock.cacheKey}:${checksum}` } : {}),
        dependencies,
    };
}
/** The version that Yarn fetches: the entry's own is that of the package.json in the archive, which some publish under another. */
function fetchedVersion(reference) {
    return /^npm:(\d[^:@]*)(?:::|$)/.exec(reference)?.[1];
}
/** What ranges of the registry lead to must be of their names and in them: Yarn goes by the resolution. */
function requireSame({ document, gaps }, key, name, version) {
    const tell = (detail) => {
        gaps.push({ line: document.line([key]) ?? 1, detail });
    };
    for (const descriptor of key.split(/,\s*/)) {
        const { name: asked, rest } = parted(descriptor);
        if (!rest.startsWith('npm:'))
            continue;
        const alias = /^(@?[^@]+)@(.*)$/.exec(rest.slice('npm:'.length));
        const wanted = alias?.[1] ?? asked;
        if (wanted !== name)
            tell(`expected ${descriptor.slice(0, 100)} to lead to ${wanted.slice(0, 100)}, got ${name.slice(0, 100)}`);
        else if ((0,npm_ranges.inNpmRange)(version, alias?.[2] ?? rest.slice('npm:'.length)) === false)
            tell(`expected the lock to hold ${descriptor.slice(0, 100)}, which its own entry asks for, got ${version.slice(0, 40)}`);
    }
}
function yarn_berry_originOf(reference) {
    const bare = reference.replace(/::.*$/s, '');
    const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1];
    if (bare.startsWith('npm:'))
        return { kind: 'registry', ...(archive === undefined ? {} : { url: percentDecoded(archive) }) };
    if (bare.startsWith('workspace:'))
        return { kind: 'own', path: bare.slice('workspace:'.length) };
    if (bare.startsWith('patch:'))
        return patchedOrigin(bare);
    if (/#commit=/.test(bare))
        return gitOrigin(bare);
    return (0,npm_identity/* npmOrigin */.UH)(bare);
}
function gitOrigin(reference) {
    const [url = '', commit] = reference.split('#commit=');
    const address = /^[\w.-]+@[\w.-]+:/.test(url) ? `ssh://${url.replace(':', '/')}` : url;
    return { kind: 'git', url: address, ...(commit === undefined ? {} : { commit: commit.replace(/&.*$/, '') }) };
}
/** What was patched comes from where the original does: `patch:NAME@npm%3A1.2.3#\u2026`. */
function patchedOrigin(reference) {
    const original = percentDecoded(reference.slice('patch:'.length).replace(/#.*$/s, ''));
    const { rest } = parted(original);
    return /^(?:npm:|\d)/.test(rest) || rest.startsWith('patch:') ? { kind: 'registry' } : yarn_berry_originOf(rest);
}
/** The lock puts all lists of a workspace into one: which is for development, its package.json says. */
function ownPart(lock, folder) {
    const fields = (0,npm_manifest/* packageJson */.T9)(lock.source, folder)?.root;
    const version = (0,shape/* own */.ZV)(fields, 'version');
    const asked = fields === undefined ? [] : (0,npm_manifest/* askedFor */.GZ)(fields);
    return {
        ...(typeof version === 'string' ? { version } : {}),
        ...(0,npm_manifest/* npmLicence */.NK)(fields),
        scopes: new Map(asked.map(({ name, scope }) => [name, scope])),
    };
}
function yarn_berry_edges(lock, fields, key, scopes) {
    const { document } = lock;
    const table = document.fields((0,shape/* own */.ZV)(fields, 'dependencies'), [key, 'dependencies']) ?? {};
    const meta = document.fields((0,shape/* own */.ZV)(fields, 'dependenciesMeta'), [key, 'dependenciesMeta']);
    const found = Object.keys(table).flatMap((name) => {
        const mark = (0,shape/* own */.ZV)(meta, name);
        const optional = (0,shape/* isFields */.Ce)(mark) && (0,shape/* own */.ZV)(mark, 'optional') === true;
        const asked = table[name];
        const range = typeof asked === 'number' ? String(asked) : document.needed(asked, [key, 'dependencies', name]);
        const { to, isExact } = resolved(lock, name, range, (0,shape/* own */.ZV)(fields, 'resolution'));
        if (!isExact && !optional && !(lock.byName.has(name) && (lock.changes(name) || isLink(range))))
            lock.gaps.push({
                line: document.line([key]) ?? 1,
                detail: `expected the lock to hold ${(lock.byName.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${key.slice(0, 100)} needs`,
            });
        return to.map((one) => ({ to: one, scope: optional ? 'optional' : (scopes?.get(name) ?? 'required') }));
    });
    const peers = document.fields((0,shape/* own */.ZV)(fields, 'peerDependencies'), [key, 'peerDependencies']) ?? {};
    // Which package answers a peer the lock does not say; where there is only one of the name, it is that.
    const asPeers = Object.keys(peers).flatMap((name) => {
        const same = lock.byName.get(name);
        return same?.length === 1 && !Object.hasOwn(table, name) ? [{ to: same[0], scope: 'peer' }] : [];
    });
    return [...found, ...asPeers];
}
/** A range leads to the entry with its descriptor; a patched one to the patch and the original. */
function resolved({ byDescriptor, byName, patches: patched, instead }, name, asked, parent) {
    const range = instead(name, asked, parted(parent).name);
    // What is relative to a folder bears the place of the package that asks for it.
    const bound = `::locator=${encodeURIComponent(parent)}`;
    const exact = [`${name}@${range}`, `${name}@npm:${range}`, `${name}@${range}${bound}`]
        .map((key) => byDescriptor.get(key))
        .find((key) => key !== undefined);
    const bare = range.replace(/^npm:/, '');
    const same = byName.get(name) ?? [];
    const patches = (patched.get(name) ?? []).filter((key) => key.includes(`${name}@patch:${name}@npm%3A${bare}#`) || key.includes(`${name}@patch:${name}@${bare}#`));
    const all = exact === undefined ? patches : [exact, ...patches.filter((key) => key !== exact)];
    const isExact = all.length > 0;
    return { to: isExact || same.length !== 1 ? withOriginals(all, byDescriptor) : [same[0]], isExact };
}
/** Links and patches bear the place of who asks, and are written in several ways; a catalogue that is not here says no range. */
function isLink(range) {
    return /^(?:link|portal|file|exec|patch|workspace|catalog):|^\.{0,2}\//.test(range);
}
/** A patch is made of the package it changes, which stands in the lock, too. */
function withOriginals(keys, byDescriptor) {
    const originals = keys.flatMap((key) => {
        const patched = /@patch:([^#]+)#/.exec(key)?.[1];
        return (patched === undefined ? undefined : byDescriptor.get(percentDecoded(patched))) ?? [];
    });
    return [...new Set([...keys, ...originals])];
}
/** Keys are `name`, `name@descriptor`, or either after the name of the package that asks. */
function resolutions(source, inCatalog) {
    const table = (0,shape/* own */.ZV)((0,npm_manifest/* packageJson */.T9)(source)?.root, 'resolutions');
    if (!(0,shape/* isFields */.Ce)(table))
        return inCatalog;
    const found = new Map(Object.entries(table).flatMap(([key, value]) => (typeof value === 'string' ? [[key.replace(/^\*\*\//, ''), value]] : [])));
    return (name, range, parent) => {
        const written = [name, `${name}@${range}`, `${name}@npm:${range}`];
        const keys = [...written.map((key) => `${parent}/${key}`), ...written];
        return inCatalog(name, keys.map((key) => found.get(key)).find((value) => value !== undefined) ?? range);
    };
}
/** `catalog:` and `catalog:NAME` stand for the ranges of .yarnrc.yml. */
async function catalogs(source) {
    const file = source.beside('.yarnrc.yml');
    const value = file === undefined ? undefined : (await (0,yaml_value.parseYaml)(file.text(), file.path)).value;
    const root = (0,shape/* isFields */.Ce)(value) ? value : undefined;
    const table = (name) => {
        const all = (0,shape/* own */.ZV)(root, 'catalogs');
        const found = name === '' ? (0,shape/* own */.ZV)(root, 'catalog') : (0,shape/* own */.ZV)((0,shape/* isFields */.Ce)(all) ? all : undefined, name);
        return (0,shape/* isFields */.Ce)(found) ? found : undefined;
    };
    return (name, range) => {
        const found = range.startsWith('catalog:') ? (0,shape/* own */.ZV)(table(range.slice('catalog:'.length)), name) : undefined;
        return typeof found === 'string' ? found : range;
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/workspaces.js
// The product's own parts by package.json: what it asks for, and its workspaces.


const workspaces_maxMembers = 5000;
/** Undefined without a package.json beside the lock. @throws PortcullisError when one of them cannot be read. */
function productParts(source) {
    const root = partAt(source, '.');
    if (root === undefined)
        return undefined;
    const written = (0,shape/* own */.ZV)((0,npm_manifest/* packageJson */.T9)(source)?.root, 'workspaces');
    const patterns = (0,shape/* isFields */.Ce)(written) ? (0,shape/* own */.ZV)(written, 'packages') : written;
    const folders = Array.isArray(patterns)
        ? patterns.filter((pattern) => typeof pattern === 'string').flatMap((pattern) => foldersOf(source, pattern))
        : [];
    const members = [...new Set(folders)].slice(0, workspaces_maxMembers).flatMap((folder) => partAt(source, folder) ?? []);
    return { ...root, members, hasWorkspaces: written !== undefined };
}
function partAt(source, folder) {
    const fields = (0,npm_manifest/* packageJson */.T9)(source, folder)?.root;
    if (fields === undefined)
        return undefined;
    const name = (0,shape/* own */.ZV)(fields, 'name');
    const version = (0,shape/* own */.ZV)(fields, 'version');
    return {
        folder,
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof version === 'string' ? { version } : {}),
        asked: (0,npm_manifest/* askedFor */.GZ)(fields),
    };
}
/** Folders of a pattern whose parts are names with stars: `packages/*`, `packages/**`. */
function foldersOf(source, pattern) {
    let folders = [''];
    for (const part of pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/')) {
        if (folders.length > workspaces_maxMembers)
            return [];
        folders =
            part === '**'
                ? folders.flatMap((folder) => [folder, ...below(source, folder, 0)])
                : part.includes('*')
                    ? folders.flatMap((folder) => namesLike(source, folder, part))
                    : folders.map((folder) => folder + part);
        folders = folders.map((folder) => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`));
    }
    return folders.map((folder) => folder.replace(/\/$/, '')).filter((folder) => folder !== '');
}
function namesLike(source, folder, part) {
    const [before = '', ...after] = part.split('*');
    const end = after.join('*');
    return source
        .list(folder === '' ? '.' : folder)
        .filter((name) => name !== 'node_modules' && !name.startsWith('.') && name.startsWith(before) && name.endsWith(end))
        .map((name) => folder + name);
}
function below(source, folder, depth) {
    if (depth > 4)
        return [];
    return namesLike(source, folder, '*').flatMap((name) => [`${name}/`, ...below(source, `${name}/`, depth + 1)]);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-classic.js
// yarn.lock of Yarn 1: entries for patterns `name@range`, without what the product itself asks for. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/








function readClassic(source) {
    const entries = yarn_classic_entriesOf(source);
    const byPattern = new Map();
    const byName = new Map();
    for (const entry of entries)
        for (const pattern of entry.patterns) {
            const known = byPattern.get(pattern);
            // A merge leaves the same entry twice, and Yarn reads it.
            if (known !== undefined && !isSame(known, entry))
                throw (0,src_reader/* invalid */.Gq)(source.path, entry.line, `expected each pattern once, got ${pattern.slice(0, 100)} twice`);
            byPattern.set(pattern, known ?? entry);
            const { name } = nameAndRange(pattern);
            const same = byName.get(name) ?? [];
            if (!same.includes(entry))
                byName.set(name, [...same, entry]);
        }
    /** By the pattern; one that `resolutions` changed leads to the only entry of the name. */
    const target = (name, range) => {
        const same = byName.get(name);
        const found = byPattern.get(`${name}@${range}`) ?? (same?.length === 1 ? same[0] : undefined);
        return found === undefined ? undefined : keyOf(found);
    };
    const edges = (wanted) => wanted.flatMap(({ name, range, scope }) => {
        const to = target(name, range);
        return to === undefined ? [] : [{ to, scope }];
    });
    const packages = entries.map((entry) => ({ ...yarn_classic_packageOf(source, entry), dependencies: edges(entry.wanted) }));
    const parts = productParts(source);
    if (entries.length === 0 && !source.text().includes('yarn lockfile v1'))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the mark `yarn lockfile v1`, or entries');
    const gaps = yarn_classic_missing(entries, parts, (0,npm_manifest/* resolvedOtherwise */.J_)(source));
    if (parts === undefined)
        return { packages, graph: 'complete', gaps };
    const members = parts.members.map(({ folder, name, version, asked }) => ({
        key: `workspace:${folder}`,
        identity: (0,npm_identity/* npmIdentity */.Qb)(name ?? folder),
        ...(version === undefined ? {} : { version }),
        ...(0,npm_manifest/* ownLicence */.AK)(source, folder),
        origin: { kind: 'own', path: folder },
        dependencies: [
            ...edges(asked),
            ...asked.flatMap((one) => {
                const sibling = target(one.name, one.range) === undefined ? parts.members.find(({ name: own }) => own === one.name) : undefined;
                return sibling === undefined ? [] : [{ to: `workspace:${sibling.folder}`, scope: one.scope }];
            }),
        ],
    }));
    const { identity, version, licence } = (0,npm_manifest/* manifestIdentity */.yB)(source, '.');
    return {
        ...(identity === undefined
            ? {}
            : {
                subject: {
                    name: parts.name ?? '',
                    identity,
                    ...(version === undefined ? {} : { version }),
                    ...(licence === undefined ? {} : { licence }),
                },
            }),
        packages: [...packages, ...members],
        roots: [...edges(parts.asked), ...members.map(({ key }) => ({ to: key, scope: 'required' }))],
        graph: 'complete',
        mayHoldMore: true,
        gaps,
    };
}
/** What entries and package.json need and the lock does not hold under any range; the names are told by their first @ (`a@npm:b@1`). */
function yarn_classic_missing(entries, parts, changes) {
    const members = new Set(parts?.members.map(({ name }) => name));
    const held = new Set(members);
    const patternsHeld = new Set(entries.flatMap(({ patterns }) => patterns));
    for (const pattern of patternsHeld)
        held.add(nameAndRange(pattern).name);
    const isHeld = (name, range) => patternsHeld.has(`${name}@${range}`) || members.has(name) || (held.has(name) && changes(name));
    const of = (wanted, line, by) => wanted
        .filter(({ name, range, scope }) => yarn_classic_isLocked(range, scope) && !isHeld(name, range))
        .map(({ name, range }) => ({
        ...(line === undefined ? {} : { line }),
        detail: `expected the lock to hold ${(held.has(name) ? `${name}@${range}` : name).slice(0, 100)}, which ${by} needs`,
    }));
    // A part of a monorepo may name siblings that are not here.
    const asked = parts?.hasWorkspaces === false ? parts.asked : [];
    return [
        ...entries.flatMap((entry) => of(entry.wanted, entry.line, keyOf(entry).slice(0, 100))),
        ...of(asked, undefined, 'package.json'),
        ...(0,not_locked/* otherwiseLocked */.Zn)(outsideOf(entries, changes), 'its own entry'),
    ];
}
/** Entries whose version is in none of the ranges that they stand for: Yarn writes no such entry. */
function outsideOf(entries, changes) {
    return entries.flatMap(({ patterns, fields }) => {
        const version = fields.get('version') ?? '';
        return patterns
            .map(nameAndRange)
            .filter(({ name, range }) => (0,npm_ranges.inNpmRange)(version, range) === false && !changes(name))
            .map(({ name, range }) => ({ name, range, version }));
    });
}
/** What Yarn writes an entry for, whatever the platform: no links, no parts of the product, nothing that a build may go without. */
function yarn_classic_isLocked(range, scope) {
    return (scope === 'required' || scope === 'development') && !/^(?:link|portal|workspace|file):/.test(range);
}
function isSame(one, other) {
    return ['version', 'resolved', 'integrity'].every((field) => one.fields.get(field) === other.fields.get(field));
}
function keyOf({ patterns }) {
    return patterns[0];
}
function yarn_classic_packageOf(source, entry) {
    const { fields, line } = entry;
    const version = fields.get('version');
    if (version === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected a version of ${keyOf(entry).slice(0, 100)}, got none`);
    const { name: asked, range } = nameAndRange(keyOf(entry));
    const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@.*)?$/.exec(range)?.[1] ?? (0,npm_identity/* archivedPackage */.nP)(range)?.name;
    const resolved = fields.get('resolved');
    const origin = resolved === undefined && /^(?:file|link|portal):/.test(range) ? (0,npm_identity/* npmOrigin */.UH)(range) : (0,npm_identity/* npmOrigin */.UH)(resolved);
    const sha1 = /#([0-9a-f]{40})$/.exec(resolved ?? '')?.[1];
    const written = (0,src_hashes/* integrityHashes */.UF)(fields.get('integrity'));
    const hashes = written.length > 0 || origin.kind !== 'registry' ? written : (0,src_hashes/* hexHash */.eP)('SHA-1', sha1);
    return {
        key: keyOf(entry),
        identity: (0,npm_identity/* npmIdentity */.Qb)(alias ?? asked),
        version,
        origin,
        line,
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        ...(alias === undefined || alias === asked ? {} : { alias: asked }),
    };
}
/** Parted at the first @ behind a scope: ranges have more of them (`a@npm:b@1`, `a@git+https://user@host/b`). */
function nameAndRange(pattern) {
    const at = pattern.indexOf('@', 1);
    return at < 0 ? { name: pattern, range: '' } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}
function yarn_classic_entriesOf(source) {
    const entries = [];
    let section;
    for (const { text: raw, number: line } of linesOf(source)) {
        const text = raw.trimEnd();
        if (text === '' || text.startsWith('#'))
            continue;
        const indent = text.search(/[^ ]/);
        const current = entries.at(-1);
        const words = yarn_classic_wordsOf(text, source.path, line);
        if (indent === 0 && text.endsWith(':')) {
            entries.push({ patterns: words, line, fields: new Map(), wanted: [] });
            section = undefined;
        }
        else if (indent === 2 && current !== undefined) {
            section = text.endsWith(':') && words.length === 1 ? words[0] : undefined;
            if (section === undefined)
                addField(current, pairOf(words, source.path, line), source.path, line);
        }
        else if (indent === 4 && current !== undefined && section !== undefined) {
            const [name, range] = pairOf(words, source.path, line);
            const scope = yarn_classic_sections.get(section);
            if (scope !== undefined)
                current.wanted.push({ name, range, scope });
        }
        else
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected `NAME@RANGE:` of an entry, or a line that belongs to one');
    }
    return entries;
}
const yarn_classic_sections = new Map([
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
]);
function pairOf(words, file, line) {
    const [key, value] = words;
    if (key === undefined || value === undefined || words.length > 2)
        throw (0,src_reader/* invalid */.Gq)(file, line, 'expected a name and a value');
    return [key, value];
}
function addField({ fields }, [key, value], file, line) {
    if (fields.has(key))
        throw (0,src_reader/* invalid */.Gq)(file, line, `the key "${key.slice(0, 60)}" stands twice in one entry`);
    fields.set(key, value);
}
/** Words parted by blanks and commas, some in quotation marks; a colon at the end belongs to none. */
function yarn_classic_wordsOf(text, file, line) {
    const words = [];
    const word = /[ ,]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
    const end = text.endsWith(':') ? text.length - 1 : text.length;
    const bare = text.slice(0, end);
    let at = 0;
    while (at < bare.length) {
        word.lastIndex = at;
        const match = word.exec(bare);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(file, line, 'expected words and closed quotation marks');
        words.push(match[1] === undefined ? match[2] : match[1].replace(/\\(.)/g, '$1'));
        at = word.lastIndex;
    }
    return words;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/npm/yarn-lock.js
// yarn.lock of either kind: Yarn 1 writes a format of its own, Yarn 2 and later YAML with `__metadata`.



const yarnLock = { id: 'yarn-lock', title: 'yarn.lock', matches: (0,src_reader/* named */.KT)('yarn.lock'), read: yarn_lock_read };
async function yarn_lock_read(source) {
    const text = source.text();
    if (text.trim() === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a lock of Yarn, got an empty file');
    return /^"?__metadata"?:/m.test(text) ? await readBerry(source) : readClassic(source);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/libraries.js
// What project.assets.json and *.deps.json share: `targets` with what each `Name/Version` needs, and `libraries` with what it is.



/** Kinds of libraries that come with the runtime. */
const runtimes = new Set(['runtimepack', 'referenceassembly', 'reference']);
function librariesOf(document, file) {
    const libraries = document.fields((0,shape/* own */.ZV)(document.root, 'libraries'), ['libraries']);
    const targets = document.fields((0,shape/* own */.ZV)(document.root, 'targets'), ['targets']);
    if (libraries === undefined || targets === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, 1, `expected \`${libraries === undefined ? 'libraries' : 'targets'}\`, got none`);
    const edges = edgesOf(targets, document);
    return Object.keys(libraries).map((key) => {
        const path = ['libraries', key];
        const entry = document.fields(libraries[key], path) ?? {};
        const slash = key.lastIndexOf('/');
        if (slash <= 0 || slash === key.length - 1)
            throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected \`Name/Version\`, got "${key.slice(0, 80)}"`);
        const kind = (0,shape/* own */.ZV)(entry, 'type');
        const written = document.text((0,shape/* own */.ZV)(entry, 'sha512'), path);
        return {
            key,
            identity: { type: 'nuget', name: key.slice(0, slash).replace(/^runtimepack\./, '') },
            version: key.slice(slash + 1),
            origin: libraries_originOf(kind, document.text((0,shape/* own */.ZV)(entry, 'path'), path) ?? key.slice(0, slash)),
            ...(0,shape/* lineOf */.cA)(document, path),
            ...otherFolder(kind, key, document.text((0,shape/* own */.ZV)(entry, 'path'), path)),
            hashes: (0,src_hashes/* base64Hash */.m1)('SHA-512', written?.replace(/^sha512-/, '') || undefined),
            dependencies: edges.get(key) ?? [],
        };
    });
}
/** A package lies in the folder of its name and version, in small letters. */
function otherFolder(kind, key, folder) {
    const isOther = kind === 'package' && folder !== undefined && folder.toLowerCase() !== key.toLowerCase();
    return isOther ? { archiveOf: folder } : {};
}
function libraries_originOf(kind, path) {
    if (kind === 'project')
        return { kind: 'own', path };
    return runtimes.has(kind) ? { kind: 'toolchain' } : { kind: 'registry' };
}
/** Edges of every target; names are without regard to case, and a target has one version of each. */
function edgesOf(targets, document) {
    const found = new Map();
    for (const target of Object.keys(targets)) {
        const entries = document.fields(targets[target], ['targets', target]) ?? {};
        const byName = new Map(Object.keys(entries).map((key) => [key.slice(0, Math.max(0, key.lastIndexOf('/'))).toLowerCase(), key]));
        for (const key of Object.keys(entries)) {
            const list = found.get(key) ?? new Map();
            found.set(key, list);
            const needs = (0,shape/* own */.ZV)(document.fields(entries[key], ['targets', target, key]), 'dependencies');
            for (const name of (0,shape/* isFields */.Ce)(needs) ? Object.keys(needs) : []) {
                const to = byName.get(name.toLowerCase());
                if (to !== undefined)
                    list.set(to, { to, scope: 'required' });
            }
        }
    }
    return new Map([...found].map(([key, list]) => [key, [...list.values()]]));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/deps-json.js
// NAME.deps.json of .NET: what a built program loads (https://github.com/dotnet/sdk, documentation/specs/runtime-configuration-file.md).




const dotnetDeps = {
    id: 'dotnet-deps-json',
    title: 'deps.json of .NET',
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => /[^/]\.deps\.json$/.test(path)),
    read: deps_json_read,
};
function deps_json_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const target = (0,shape/* own */.ZV)(document.root, 'runtimeTarget');
    // A text in the first of them.
    if (target !== undefined && typeof target !== 'string')
        document.needed((0,shape/* own */.ZV)(document.fields(target, ['runtimeTarget']), 'name'), ['runtimeTarget', 'name']);
    const packages = librariesOf(document, source.path);
    const program = (0,src_reader/* nameOf */.Vb)(source.path).replace(/\.deps\.json$/, '');
    // The program is a library of its own list.
    const self = packages.find(({ identity, origin }) => origin.kind === 'own' && identity.name === program);
    const others = packages.filter((entry) => entry !== self);
    return {
        subject: { name: program, ...(self?.version === undefined ? {} : { version: self.version }) },
        packages: others,
        roots: self === undefined ? undemandedRoots(others) : rest(self.dependencies ?? [], others),
        graph: 'complete',
    };
}
/** What the program names, and what nothing in the list leads to all the same: it lies beside the program and is loaded by name. */
function rest(named, packages) {
    const known = new Set(named.map(({ to }) => to));
    return [...named, ...undemandedRoots(packages).filter(({ to }) => !known.has(to))];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/packages-config.js
// packages.config of NuGet 2: a flat list of what is installed.


const nugetPackagesConfig = {
    id: 'nuget-packages-config',
    title: 'packages.config of NuGet',
    matches: (0,src_reader/* ending */.K1)(['config'], (path) => /^packages(?:\.[^/]{1,200})?\.config$/i.test((0,src_reader/* nameOf */.Vb)(path))),
    read: packages_config_read,
};
function packages_config_read(source) {
    const root = (0,xml/* parseXml */.NO)(source.text(), source.path);
    if (root.name !== 'packages')
        throw (0,src_reader/* invalid */.Gq)(source.path, root.line, `expected the element packages, got ${root.name.slice(0, 60)}`);
    const entries = root.children.map(({ name, attributes, line }) => {
        const id = attributes.get('id');
        const version = attributes.get('version');
        if (name !== 'package' || !id || !version)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected `<package id="\u2026" version="\u2026" />`');
        const entry = { key: `${line}:${id}`, identity: { type: 'nuget', name: id }, version, origin: { kind: 'registry' }, line };
        return { entry, development: attributes.get('developmentDependency') === 'true' };
    });
    return {
        packages: entries.map(({ entry }) => entry),
        roots: entries.map(({ entry, development }) => ({ to: entry.key, scope: development ? 'development' : 'required' })),
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/packages-lock.js
// packages.lock.json of NuGet, versions 1 and 2: a graph for each target framework (and runtime).



const nugetPackagesLock = {
    id: 'nuget-packages-lock',
    title: 'packages.lock.json of NuGet',
    // `packages.NAME.lock.json` where several projects share a folder.
    matches: (0,src_reader/* ending */.K1)(['json'], (path) => /(?:^|\/)packages(?:\.[^/]{1,200})?\.lock\.json$/.test(path)),
    read: packages_lock_read,
};
const kinds = new Set(['Direct', 'Transitive', 'CentralTransitive', 'Project']);
function packages_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source, { places: 3 });
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== 1 && version !== 2)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1 or 2, got ${(0,shape/* shown */.SP)(version)}`);
    const frameworks = document.fields((0,shape/* own */.ZV)(document.root, 'dependencies'), ['dependencies']);
    if (frameworks === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `dependencies`, got none');
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
            const kind = (0,shape/* own */.ZV)(entry, 'type');
            if (!kinds.has(kind))
                throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), `expected a known type of dependency, got "${(0,shape/* shown */.SP)(kind)}"`);
            const key = `${framework}/${name}`;
            packages.push(packages_lock_packageOf(key, name, entry, path, document, find));
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
function packages_lock_packageOf(key, name, entry, path, document, find) {
    const isProject = (0,shape/* own */.ZV)(entry, 'type') === 'Project';
    const version = isProject ? document.text((0,shape/* own */.ZV)(entry, 'resolved'), path) : document.needed((0,shape/* own */.ZV)(entry, 'resolved'), path);
    const hashes = (0,src_hashes/* base64Hash */.m1)('SHA-512', document.text((0,shape/* own */.ZV)(entry, 'contentHash'), path));
    const needs = (0,shape/* own */.ZV)(entry, 'dependencies');
    return {
        key,
        identity: { type: 'nuget', name },
        ...(version === undefined ? {} : { version }),
        origin: isProject ? { kind: 'own', path: name } : { kind: 'registry' },
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...(!isProject && hashes.length === 0 ? { unhashed: true } : {}),
        dependencies: (0,shape/* isFields */.Ce)(needs)
            ? Object.keys(needs).flatMap((needed) => {
                const to = find(needed);
                return to === undefined ? [] : [{ to, scope: 'required' }];
            })
            : [],
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/paket-lock.js
// paket.lock of Paket: packages of NuGet by group, and files taken from repositories.
// https://fsprojects.github.io/Paket/lock-file.html



const paketLock = { id: 'paket-lock', title: 'paket.lock', matches: (0,src_reader/* named */.KT)('paket.lock'), read: paket_lock_read };
const paket_lock_kinds = new Set(['NUGET', 'GITHUB', 'GIST', 'GIT', 'HTTP']);
function paket_lock_read(source) {
    const packages = [];
    let group = '';
    let kind;
    let remote = '';
    let last;
    for (const { text, number } of linesOf(source)) {
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
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected NUGET, GITHUB, GIT or HTTP, got "${text.trim().slice(0, 60)}"`);
        const match = entryIn(text, kind);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected \`name (version)\`, got "${text.trim().slice(0, 80)}"`);
        const [, indent = '', name = '', written = ''] = match;
        if (indent.length > 4) {
            if (last !== undefined && kind === 'NUGET')
                last.dependencies.push({ to: paket_lock_keyOf(group, name), scope: 'required', isAlways: !/ - |\bframework\b/.test(text) });
            continue;
        }
        last = kind === 'NUGET' ? nuget(group, name, written, number, source.path) : repositoryFile(group, kind, remote, name, written, number);
        packages.push(last);
    }
    if (packages.length === 0)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `NUGET` with packages, got none');
    const held = new Set(packages.map(({ key }) => key));
    const entries = packages.map((entry) => ({
        ...entry,
        dependencies: entry.dependencies.filter(({ to }) => held.has(to)).map(({ to, scope }) => ({ to, scope })),
    }));
    return { packages: entries, roots: undemandedRoots(entries), graph: 'complete', gaps: paket_lock_openEnds(packages, held) };
}
/** `name (version)`, and what needs no version: what a package needs, and a file of an address, which has no commit. */
function entryIn(text, kind) {
    return (/^(\s{4,8})(\S.{0,300}?)\s+\(([^()\s][^()]{0,300})\)(?:\s|$)/.exec(text) ??
        /^(\s{5,8})(\S{1,300})(?=$| - )/.exec(text) ??
        (kind === 'HTTP' ? /^(\s{4})(\S{1,300})\s*$/.exec(text) : null));
}
function paket_lock_openEnds(packages, held) {
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
    if (paket_lock_kinds.has(text.trim()))
        return [group, text.trim()];
    if (/^[A-Z][A-Z-]{1,40}:\s*\S/.test(text))
        return [group, undefined];
    throw (0,src_reader/* invalid */.Gq)(file, line, `expected a part of paket.lock, got "${text.slice(0, 60)}"`);
}
function paket_lock_keyOf(group, name) {
    return `${group}/${name.toLowerCase()}`;
}
function nuget(group, name, version, line, file) {
    if (!/^\d{1,9}(?:\.\d{1,9}){0,3}[\w.+-]{0,100}$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected an exact version of ${name.slice(0, 80)}, got "${version.slice(0, 40)}"`);
    return { key: paket_lock_keyOf(group, name), identity: { type: 'nuget', name }, version, origin: { kind: 'registry' }, line, dependencies: [] };
}
/** A file of a repository at a commit, or of an address. */
function repositoryFile(group, kind, remote, name, written, line) {
    const origin = kind === 'HTTP' ? { kind: 'url', url: fileAddress(remote, written) } : { kind: 'git', url: repository(kind, remote), commit: written };
    return {
        key: `${paket_lock_keyOf(group, name)} ${line}`,
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/project-assets.js
// obj/project.assets.json of NuGet: what a restore resolved, and what the project asks for itself.



const nugetProjectAssets = {
    id: 'nuget-project-assets',
    title: 'project.assets.json of NuGet',
    matches: (0,src_reader/* named */.KT)('project.assets.json'),
    read: project_assets_read,
};
function project_assets_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== 2 && version !== 3)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 2 or 3, got ${(0,shape/* shown */.SP)(version)}`);
    const packages = librariesOf(document, source.path);
    const project = document.fields((0,shape/* own */.ZV)(document.root, 'project'), ['project']);
    const name = document.text((0,shape/* own */.ZV)(document.fields((0,shape/* own */.ZV)(project, 'restore'), ['project']), 'projectName'), ['project']);
    const ownVersion = document.text((0,shape/* own */.ZV)(project, 'version'), ['project']);
    const roots = project_assets_rootsOf(document, packages, project);
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
function project_assets_rootsOf(document, packages, project) {
    const groups = document.fields((0,shape/* own */.ZV)(document.root, 'projectFileDependencyGroups'), ['projectFileDependencyGroups']) ?? {};
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
    const frameworks = (0,shape/* own */.ZV)(project, 'frameworks');
    for (const framework of (0,shape/* isFields */.Ce)(frameworks) ? Object.values(frameworks) : []) {
        const list = (0,shape/* isFields */.Ce)(framework) ? (0,shape/* own */.ZV)(framework, 'dependencies') : undefined;
        for (const [name, entry] of (0,shape/* isFields */.Ce)(list) ? Object.entries(list) : [])
            if ((0,shape/* isFields */.Ce)(entry) && (0,shape/* own */.ZV)(entry, 'suppressParent') === 'All')
                found.add(name.toLowerCase());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/msbuild.js
// What MSBuild's files say plainly: properties, items and their metadata. Conditions are not judged: whatever may hold is said.


/** @throws PortcullisError where the file is no project in XML. */
function readProject(source, inherited = new Map()) {
    const root = (0,xml/* parseXml */.NO)(source.text(), source.path);
    if (root.name !== 'Project')
        throw (0,src_reader/* invalid */.Gq)(source.path, root.line, `expected the element Project, got ${root.name.slice(0, 60)}`);
    const properties = new Map(inherited);
    for (const group of within(root, 'PropertyGroup'))
        for (const { name, text, attributes } of group.children) {
            // A property under a condition may have another value: it is known only where it is set once and for all.
            if (attributes.has('Condition') || group.attributes.has('Condition'))
                properties.delete(name.toLowerCase());
            else
                properties.set(name.toLowerCase(), msbuild_expand(text.trim(), properties));
        }
    return {
        properties,
        items: (name, updates = false) => within(root, 'ItemGroup').flatMap((group) => group.children.filter((item) => item.name === name).flatMap((item) => itemOf(item, properties, updates))),
    };
}
function itemOf(item, properties, updates) {
    const metadata = (name) => {
        const value = item.attributes.get(name) ?? (0,xml/* childText */.ix)(item, name);
        return value === undefined ? undefined : msbuild_expand(value.trim(), properties);
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
function msbuild_expand(text, properties) {
    return text.length > 2000
        ? text
        : text.replace(/\$\(([\w.-]{1,100})\)/g, (whole, name) => properties.get(name.toLowerCase())?.slice(0, 200) ?? whole);
}
/**
 * NuGet takes the lowest version that a range allows, and a project's own reference goes before all others: `1.2.3` is 1.2.3.
 * Ranges and floating versions are no versions.
 */
function msbuild_exactVersion(written) {
    if (written === undefined)
        return {};
    const exact = /^\[?\s*(\d{1,9}(?:\.\d{1,9}){0,3}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*(\]?)$/.exec(written);
    const closed = written.startsWith('[') === (exact?.[2] === ']');
    return exact !== null && closed ? { version: exact[1] } : { declared: written };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/nuget/project-file.js
// Project files of .NET, where nothing beside them says what they resolve to, and Directory.Packages.props, which holds versions for them.


const nugetCentralVersions = {
    id: 'nuget-central-versions',
    title: 'central versions of NuGet',
    // `Directory.Packages.props`, or a name that a project sets; without a prefix it is that of Microsoft.Build.CentralPackageVersions, which came before NuGet had its own.
    matches: (0,src_reader/* ending */.K1)(['props'], (path) => /(?:^|\/)(?:[\w.-]{1,100}\.)?Packages\.props$/.test(path)),
    read: (source) => {
        const project = readProject(source);
        return project_file_manifestOf([
            ...project.items('PackageVersion', true),
            ...((0,src_reader/* nameOf */.Vb)(source.path) === 'Packages.props' ? project.items('PackageReference', true) : []),
            ...project.items('GlobalPackageReference').map((item) => ({ ...item, isPrivate: true })),
        ], source);
    },
};
const dotnetProject = {
    id: 'dotnet-project',
    title: 'a project file of .NET',
    matches: (0,src_reader/* ending */.K1)(['csproj', 'fsproj', 'vbproj'], (path) => /\.(?:cs|fs|vb)proj$/.test(path)),
    // What a restore wrote says more.
    // Projects of Visual Studio before 2005 are older than NuGet, and have a root of their own.
    recognises: (source) => !/^(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,200}\?>\s*)?<VisualStudioProject[\s>]/.test(source.bytes.subarray(0, 1000).toString('latin1')) &&
        source.beside('packages.lock.json') === undefined &&
        source.beside(`packages.${(0,src_reader/* nameOf */.Vb)(source.path).replace(/\.\w+$/, '')}.lock.json`) === undefined &&
        source.beside('obj/project.assets.json') === undefined,
    read: readReferences,
};
/** Folders above a project that are asked for its properties and versions. */
const project_file_maxFolders = 20;
function readReferences(source) {
    const above = nearest(source, 'Directory.Build.props');
    const properties = above === undefined ? new Map() : readProject(above).properties;
    const project = readProject(source, properties);
    const references = project.items('PackageReference');
    const central = references.some(({ version }) => version === undefined) ? nearest(source, 'Directory.Packages.props') : undefined;
    const versions = new Map((central === undefined ? [] : readProject(central, properties).items('PackageVersion')).map(({ name, version }) => [
        name.toLowerCase(),
        version,
    ]));
    // A project of tests ships nothing.
    const isTest = project.properties.get('istestproject')?.toLowerCase() === 'true' ||
        references.some(({ name }) => name.toLowerCase() === 'microsoft.net.test.sdk');
    return project_file_manifestOf([
        ...references.map((item) => ({
            ...item,
            isPrivate: item.isPrivate || isTest,
            version: item.version ?? versions.get(item.name.toLowerCase()),
        })),
        ...project.items('DotNetCliToolReference').map((item) => ({ ...item, isPrivate: true })),
    ], source);
}
function nearest(source, name) {
    for (let steps = 0; steps < project_file_maxFolders; steps++) {
        const found = source.beside('../'.repeat(steps) + name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function project_file_manifestOf(items, source) {
    const packages = items.map((item) => {
        if (item.name.includes('/'))
            throw (0,src_reader/* invalid */.Gq)(source.path, item.line, `expected the name of a package, got "${item.name.slice(0, 80)}"`);
        return {
            key: `${item.line}:${item.name}`,
            identity: { type: 'nuget', name: item.name },
            ...msbuild_exactVersion(item.version),
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/opam/fields.js
// The syntax of opam's files: `name: value`, where a value is text, a name, a number or a list, each with an argument in braces, and
// sections with fields of their own. https://opam.ocaml.org/doc/Manual.html#General-syntax

/** Fields of the file itself, each with the tokens of its value. @throws PortcullisError at what is none. */
function fields_fieldsOf(source) {
    const tokens = fields_tokensOf(source);
    const found = new Map();
    let at = 0;
    while (at < tokens.length) {
        const name = tokens[at];
        const next = tokens[at + 1];
        if (name.kind !== 'word')
            throw (0,src_reader/* invalid */.Gq)(source.path, name.line, `expected a field, got "${name.value.slice(0, 40)}"`);
        if (next?.kind === 'mark' && next.value === ':') {
            const end = valueEnd(tokens, at + 2, source.path);
            if (end === at + 2)
                throw (0,src_reader/* invalid */.Gq)(source.path, name.line, `expected a value of ${name.value.slice(0, 40)}, got none`);
            if (found.has(name.value))
                throw (0,src_reader/* invalid */.Gq)(source.path, name.line, `the field ${name.value.slice(0, 40)} stands twice`);
            found.set(name.value, tokens.slice(at + 2, end));
            at = end;
        }
        else
            at = sectionEnd(tokens, at, source.path);
    }
    return found;
}
/** `url { \u2026 }`, `extra-source "name" { \u2026 }` */
function sectionEnd(tokens, start, file) {
    const open = tokens[start + 1]?.kind === 'text' ? start + 2 : start + 1;
    const { line, value } = tokens[start];
    if (!fields_isMark(tokens[open], '{'))
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected \`${value.slice(0, 40)}:\` or a section, got neither`);
    return groupEnd(tokens, open, file);
}
function fields_isMark(token, value) {
    return token?.kind === 'mark' && token.value === value;
}
const fields_closing = { '[': ']', '{': '}', '(': ')' };
/** A value goes on until the next field or section at the top. */
function valueEnd(tokens, start, file) {
    let at = start;
    while (at < tokens.length) {
        const token = tokens[at];
        if (token.kind === 'mark' && fields_closing[token.value] !== undefined)
            at = groupEnd(tokens, at, file);
        else if (token.kind === 'word' && beginsField(tokens, at))
            return at;
        else
            at++;
    }
    return at;
}
function beginsField(tokens, at) {
    const next = tokens[at + 1];
    return fields_isMark(next, ':') || (fields_isMark(next, '{') && tokens[at]?.value === 'url') || (next?.kind === 'text' && fields_isMark(tokens[at + 2], '{'));
}
/** Behind the bracket that closes the one at `start`. */
function groupEnd(tokens, start, file) {
    const open = [];
    for (let at = start; at < tokens.length; at++) {
        const { kind, value, line } = tokens[at];
        if (kind !== 'mark')
            continue;
        const close = fields_closing[value];
        if (close !== undefined)
            open.push(close);
        else if (Object.values(fields_closing).includes(value) && open.pop() !== value)
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected another bracket than "${value}"`);
        if (open.length === 0)
            return at + 1;
    }
    throw (0,src_reader/* invalid */.Gq)(file, tokens[start]?.line, 'expected a closing bracket, got the end of the file');
}
const fields_token = /\s+|#[^\n]*|\(\*[^*]{0,20000}(?:\*(?!\))[^*]{0,20000}){0,500}\*\)|"""([\s\S]{0,100000}?)"""|"([^"\\]{0,20000}(?:\\[\s\S][^"\\]{0,20000}){0,500})"|([A-Za-z0-9_+-][\w+:?-]{0,200}(?<!:)|%\{[^}]{0,200}\}%)|([<>!=]=?|~|[[\]{}():&|?])/y;
function fields_tokensOf(source) {
    const text = source.text();
    const found = [];
    let line = 1;
    for (fields_token.lastIndex = 0; fields_token.lastIndex < text.length;) {
        const start = fields_token.lastIndex;
        const match = fields_token.exec(text);
        if (match === null)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected a value, got "${(text.slice(start, start + 30).split('\n')[0] ?? '').trim()}"`);
        const written = match[1] ?? match[2];
        if (written !== undefined)
            found.push({ kind: 'text', value: written.replace(/\\(.)/g, '$1'), line });
        else if (match[3] !== undefined)
            found.push({ kind: 'word', value: match[3], line });
        else if (match[4] !== undefined)
            found.push({ kind: 'mark', value: match[4], line });
        for (const letter of match[0])
            if (letter === '\n')
                line++;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/opam/opam.js
// opam's files: what a package of OCaml asks for, and in `NAME.opam.locked` the exact versions of all that it gets.





const opamFile = {
    id: 'opam',
    title: 'a file of opam',
    matches: (0,src_reader/* ending */.K1)(['', 'opam', 'locked'], (path) => /^(?:[\w+.-]{1,100}\.)?opam(?:\.locked)?$/.test((0,src_reader/* nameOf */.Vb)(path))),
    recognises: (source) => 
    // Beside a lock the file says less; `opam` alone may be a folder's name or a program.
    /\.opam(?:\.locked)?$/.test(source.path)
        ? source.beside(`${(0,src_reader/* nameOf */.Vb)(source.path)}.locked`) === undefined
        : source.bytes.includes('opam-version'),
    read: opam_read,
};
function opam_read(source) {
    const fields = fields_fieldsOf(source);
    if (!fields.has('opam-version'))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the field opam-version, got none');
    const pins = pinsOf(fields.get('pin-depends') ?? [], source.path);
    const wanted = [
        ...wantedIn(fields.get('depends') ?? [], 'required', source.path),
        ...wantedIn(fields.get('depopts') ?? [], 'optional', source.path),
    ];
    const packages = wanted.map((one, index) => opam_packageOf(one, index, pins.get(one.name)));
    const roots = wanted.map(({ scope }, index) => ({ to: String(index), scope }));
    const name = fields.get('name')?.[0]?.value ?? (0,src_reader/* nameOf */.Vb)(source.path).replace(/\.?opam(?:\.locked)?$/, '');
    const version = fields.get('version')?.[0]?.value;
    const subject = {
        name,
        identity: { type: 'opam', name },
        ...(version === undefined ? {} : { version }),
        ...opamLicence(fields.get('license') ?? []),
    };
    return { ...(name === '' ? {} : { subject }), packages, roots, graph: 'unknown' };
}
/** An expression of SPDX, or a list of such: each of them holds. https://opam.ocaml.org/doc/Manual.html#opamfield-license */
function opamLicence(tokens) {
    const all = tokens.flatMap(({ kind, value }) => (kind === 'text' ? value : []));
    return (0,src_licence/* licensed */.aO)(all.map((one) => (all.length > 1 && /\sOR\s/.test(one) ? `(${one})` : one)).join(' AND '));
}
/** Names of packages, each with its argument, through all groups and alternatives. @throws PortcullisError at what is no formula. */
function wantedIn(tokens, scope, file) {
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const { kind, value, line } = tokens[at];
        if (kind === 'mark' && /^[[\]()&|]$/.test(value))
            continue;
        if (kind !== 'text' || !/^[A-Za-z0-9_+-]{1,200}$/.test(value))
            throw (0,src_reader/* invalid */.Gq)(file, line, `expected the name of a package, got "${value.slice(0, 60)}"`);
        const next = tokens[at + 1];
        const end = next?.kind === 'mark' && next.value === '{'
            ? tokens.findIndex((one, index) => index > at && one.kind === 'mark' && one.value === '}')
            : at;
        const filter = tokens.slice(at + 2, end);
        const isForWork = filter.some((one) => one.kind === 'word' && /^(?:with-test|with-doc|with-dev-setup|build|dev)$/.test(one.value));
        found.push({ name: value, line, filter, scope: isForWork ? 'development' : scope });
        at = end;
    }
    return found;
}
/** Without `os = "linux"` and its kin, which say where it is asked for and not which version. */
function withoutPlatforms(filter) {
    const isCompared = (at) => {
        const [word, sign, text] = filter.slice(at, at + 3);
        return (word?.kind === 'word' && word.value !== 'version' && sign?.kind === 'mark' && /^[=!<>]/.test(sign.value) && text?.kind === 'text');
    };
    return filter.filter((_, at) => ![at, at - 1, at - 2].some((start) => start >= 0 && isCompared(start)));
}
function opam_packageOf({ name, line, filter }, index, pin) {
    const written = withoutPlatforms(filter)
        .filter(({ kind, value }) => kind !== 'word' || value === 'version')
        .map(({ kind, value }) => (kind === 'text' ? `"${value}"` : value))
        .join(' ')
        .trim();
    const exact = /^(?:& )*= "([^"\s]{1,200})"(?: &)*$/.exec(written)?.[1];
    const declared = written.replace(/^[&| ]+|[&| ]+$/g, '');
    return {
        key: String(index),
        identity: { type: 'opam', name },
        ...(exact === undefined ? (declared === '' ? {} : { declared }) : { version: exact }),
        origin: pin ?? { kind: 'registry' },
        line,
    };
}
/** `["name.version" "git+https://\u2026#commit"]` */
function pinsOf(tokens, file) {
    const texts = tokens.filter(({ kind }) => kind === 'text');
    if (texts.length % 2 !== 0)
        throw (0,src_reader/* invalid */.Gq)(file, tokens[0]?.line, 'expected pairs of a package and its address');
    return new Map(Array.from({ length: texts.length / 2 }, (_, pair) => {
        const [{ value: named }, { value: url }] = texts.slice(2 * pair);
        return [named.replace(/\..*$/s, ''), pinned(url)];
    }));
}
function pinned(url) {
    const [address = '', commit] = url.split('#');
    if (/^git(?:\+|:)/.test(address))
        return (0,origins/* gitOrigin */.Xf)(address, commit);
    return referenceOrigin(url);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/otp/application.js
// NAME.app of Erlang's OTP: `{application, name, [{vsn, "1.0"}, \u2026]}.`, which every built application has. https://www.erlang.org/doc/man/app


const otpApplication = {
    id: 'otp-application',
    title: 'an application of OTP',
    matches: (0,src_reader/* ending */.K1)(['app'], (path) => /(?:^|\/)ebin\/[^/]{1,200}\.app$/.test(path)),
    read: application_read,
};
function application_read(source) {
    const terms = termsOf(source.text(), source.path);
    const term = terms.next();
    const [head, name, settings] = itemsOf(term);
    if (term?.kind !== 'tuple' || textOf(head) !== 'application' || name?.kind !== 'atom' || settings?.kind !== 'list')
        throw (0,src_reader/* invalid */.Gq)(source.path, term?.line ?? 1, 'expected `{application, Name, [{Key, Value}, \u2026]}.`');
    const more = terms.next();
    if (more !== undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, more.line, 'expected one application, got more');
    const version = settingOf(settings, 'vsn');
    if (version?.kind !== 'text' || version.value === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, settings.line, `expected \`vsn\` of ${name.value.slice(0, 80)}, got none`);
    return {
        packages: [
            {
                key: name.value,
                identity: { type: 'otp', name: name.value },
                version: version.value,
                origin: { kind: 'registry' },
                line: name.line,
            },
        ],
        roots: [{ to: name.value, scope: 'required' }],
        graph: 'unknown',
    };
}
function settingOf(settings, key) {
    return itemsOf(settings)
        .map(itemsOf)
        .find(([first]) => textOf(first) === key)?.[1];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pub/pubspec-lock.js
// pubspec.lock of Dart and Flutter: every package with its source, and whether the product names it itself; no edges.






const pubspecLock = { id: 'pubspec-lock', title: 'pubspec.lock of Dart', matches: (0,src_reader/* named */.KT)('pubspec.lock'), read: pubspec_lock_read };
const pubspec_lock_kinds = new Set(['direct main', 'direct dev', 'direct overridden', 'transitive']);
async function pubspec_lock_read(source) {
    const document = await (0,shape/* yamlShape */.pt)(source);
    const list = document.fields((0,shape/* own */.ZV)(document.root, 'packages'), ['packages']);
    if (list === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `packages`, got none');
    // Nothing of them is told, but what is no table is damaged.
    document.fields((0,shape/* own */.ZV)(document.root, 'sdks'), ['sdks']);
    const entries = Object.keys(list).map((name) => ({ name, entry: document.fields(list[name], ['packages', name]) ?? {} }));
    const packages = entries.map(({ name, entry }) => pubspec_lock_packageOf(name, entry, document, source.path));
    // Locks since Dart 2.19 have hashes; in one that has some, none is missing by age.
    const hashed = packages.some(({ hashes = [] }) => hashes.length > 0);
    return {
        packages: packages.map((one) => hashed && one.origin.kind === 'registry' && one.hashes?.length === 0 ? { ...one, unhashed: true } : one),
        roots: entries.map(({ name, entry }) => ({ to: name, scope: (0,shape/* own */.ZV)(entry, 'dependency') === 'direct dev' ? 'development' : 'required' })),
        graph: 'unknown',
        // Written last: without it the end is missing.
        gaps: [
            ...(isEnded(document.root) ? [] : [{ detail: 'expected `sdks` at the end, got none' }]),
            ...(await pubspec_lock_unlocked(source, new Set(Object.keys(list)))),
        ],
    };
}
/** `sdk` of the first locks was text. */
function isEnded(root) {
    const sdks = (0,shape/* own */.ZV)(root, 'sdks');
    return ((0,shape/* isFields */.Ce)(sdks) && Object.keys(sdks).length > 0) || typeof (0,shape/* own */.ZV)(root, 'sdk') === 'string';
}
async function pubspec_lock_unlocked(source, held) {
    const asked = await yamlBeside(source, 'pubspec.yaml');
    const names = ['dependencies', 'dev_dependencies'].flatMap((key) => {
        const table = (0,shape/* own */.ZV)(asked, key);
        return (0,shape/* isFields */.Ce)(table) ? Object.keys(table) : [];
    });
    return (0,not_locked/* notLocked */.Eb)(names, (name) => held.has(name), 'pubspec.yaml');
}
function pubspec_lock_packageOf(name, entry, document, file) {
    const path = ['packages', name];
    const kind = document.text((0,shape/* own */.ZV)(entry, 'dependency'), path);
    if (kind !== undefined && !pubspec_lock_kinds.has(kind))
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected a known kind of dependency, got "${kind.slice(0, 40)}"`);
    const written = (0,shape/* own */.ZV)(entry, 'description');
    const description = typeof written === 'string' ? { name: written } : (document.fields(written, path) ?? {});
    const real = document.text((0,shape/* own */.ZV)(description, 'name'), path);
    const from = pubspec_lock_originOf(document.needed((0,shape/* own */.ZV)(entry, 'source'), path), description, path, document, file);
    return {
        key: name,
        identity: { type: 'pub', name: from.kind === 'registry' ? (real ?? name) : name },
        version: document.needed((0,shape/* own */.ZV)(entry, 'version'), path),
        origin: from,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes: (0,src_hashes/* hexHash */.eP)('SHA-256', document.text((0,shape/* own */.ZV)(description, 'sha256'), path) || undefined),
        ...(from.kind === 'registry' && real !== undefined && real !== name ? { alias: name, archiveOf: real } : {}),
    };
}
function pubspec_lock_originOf(kind, description, path, document, file) {
    const url = document.text((0,shape/* own */.ZV)(description, 'url'), path);
    if (kind === 'hosted')
        return { kind: 'registry', ...(url === undefined ? {} : { registry: url }) };
    if (kind === 'sdk')
        return { kind: 'toolchain' };
    if (kind === 'git') {
        const commit = document.text((0,shape/* own */.ZV)(description, 'resolved-ref'), path);
        return (0,origins/* gitOrigin */.Xf)(document.needed(url, path), commit);
    }
    if (kind === 'path') {
        const folder = document.needed((0,shape/* own */.ZV)(description, 'path'), path);
        return (0,shape/* own */.ZV)(description, 'relative') === 'false' ? { kind: 'file', path: folder } : (0,origins/* folderOrigin */.BN)(folder);
    }
    throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected a source that is hosted, git, path or sdk, got "${kind.slice(0, 40)}"`);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pub/pubspec-yaml.js
// pubspec.yaml where no lock is beside it: packages of a host, of git, of a folder or of the SDK. https://dart.dev/tools/pub/dependencies




const pubspecYaml = {
    id: 'pubspec-yaml',
    title: 'pubspec.yaml of Dart',
    matches: (0,src_reader/* ending */.K1)(['yaml'], (0,src_reader/* named */.KT)('pubspec.yaml')),
    recognises: (source) => source.beside('pubspec.lock') === undefined && !isMember(source),
    async read(source) {
        if (/^\s*\{/.test(source.text()))
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a mapping of YAML, got JSON');
        const document = await (0,shape/* yamlShape */.pt)(source);
        const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
        if (name === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `name`, got none');
        return wishList(pubspec_yaml_tables.flatMap(([table, scope]) => pubspec_yaml_wishesOf(document, table, scope)), subjectOf({ type: 'pub', name }, document.text((0,shape/* own */.ZV)(document.root, 'version'), ['version'])));
    },
};
/** The lock of a workspace stands beside its root. */
function isMember(source) {
    return /^resolution:[ \t]*["']?workspace\b/m.test(source.bytes.toString('latin1')) && isBelow(source, ['pubspec.lock']);
}
const pubspec_yaml_tables = [
    ['dependencies', 'required'],
    ['dev_dependencies', 'development'],
    ['dependency_overrides', 'required'],
];
function pubspec_yaml_wishesOf(document, table, scope) {
    const overridden = table === 'dependency_overrides' ? {} : (document.fields((0,shape/* own */.ZV)(document.root, 'dependency_overrides'), []) ?? {});
    const list = document.fields((0,shape/* own */.ZV)(document.root, table), [table]) ?? {};
    return Object.keys(list)
        .filter((name) => !Object.hasOwn(overridden, name))
        .map((name) => {
        const path = [table, name];
        const value = list[name];
        const written = (0,shape/* isFields */.Ce)(value) ? value : undefined;
        const range = written === undefined ? document.text(value, path) : document.text((0,shape/* own */.ZV)(written, 'version'), path);
        const origin = pubspec_yaml_originOf(written, path, document);
        const real = (0,shape/* isFields */.Ce)((0,shape/* own */.ZV)(written, 'hosted')) ? document.text((0,shape/* own */.ZV)((0,shape/* own */.ZV)(written, 'hosted'), 'name'), path) : undefined;
        return {
            identity: { type: 'pub', name: real ?? name },
            ...(origin.kind === 'registry' && range !== 'any' ? { range } : {}),
            ...(origin.kind === 'registry' && /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
            origin,
            scope,
            line: document.line(path),
            alias: name,
        };
    });
}
function pubspec_yaml_originOf(value, path, document) {
    if ((0,shape/* own */.ZV)(value, 'sdk') !== undefined)
        return { kind: 'toolchain' };
    const folder = document.text((0,shape/* own */.ZV)(value, 'path'), path);
    if (folder !== undefined)
        return (0,origins/* folderOrigin */.BN)(folder);
    const git = (0,shape/* own */.ZV)(value, 'git');
    if (git !== undefined && git !== null) {
        const table = (0,shape/* isFields */.Ce)(git) ? git : undefined;
        const url = document.needed(table === undefined ? git : (0,shape/* own */.ZV)(table, 'url'), path);
        const commit = document.text((0,shape/* own */.ZV)(table, 'ref'), path);
        return (0,origins/* gitOrigin */.Xf)(url, commit);
    }
    const hosted = (0,shape/* own */.ZV)(value, 'hosted');
    if (value !== undefined && hosted === undefined && (0,shape/* own */.ZV)(value, 'version') === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), 'expected hosted, git, path, sdk or a version of a package, got none');
    const host = document.text((0,shape/* isFields */.Ce)(hosted) ? (0,shape/* own */.ZV)(hosted, 'url') : hosted, path);
    return { kind: 'registry', ...(host === undefined || !/^https?:/.test(host) ? {} : { registry: host }) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/licence-names.js
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/pyproject.js
// What pyproject.toml asks for: PEP 621, PEP 735, and the tables of Poetry and PDM.






/** @throws PortcullisError */
async function pyproject_readProject(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const project = document.fields((0,shape/* own */.ZV)(document.root, 'project'), ['project']);
    const tool = document.fields((0,shape/* own */.ZV)(document.root, 'tool'), ['tool']);
    const poetry = document.fields((0,shape/* own */.ZV)(tool, 'poetry'), ['tool', 'poetry']);
    const name = document.text((0,shape/* own */.ZV)(project, 'name') ?? (0,shape/* own */.ZV)(poetry, 'name'), ['project', 'name']);
    // A table says where a tool would find it.
    const written = (0,shape/* own */.ZV)(project, 'version') ?? (0,shape/* own */.ZV)(poetry, 'version');
    const version = (0,shape/* isFields */.Ce)(written) ? undefined : document.text(written, ['project', 'version']);
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name: normalName(name),
                    identity: pypiIdentity(name),
                    ...(version === undefined ? {} : { version }),
                    ...projectLicence(project, poetry),
                    // PEP 621: names and addresses; Poetry: `Name <address>`.
                    ...(0,makers/* makers */.uy)(...(0,makers/* people */.c0)((0,shape/* own */.ZV)(project, 'authors') ?? (0,shape/* own */.ZV)(poetry, 'authors'))),
                },
            }),
        asked: [
            ...by('project', [
                ...pyproject_requirements(document, (0,shape/* own */.ZV)(project, 'dependencies'), ['project', 'dependencies'], 'required'),
                ...pyproject_groups(document, (0,shape/* own */.ZV)(project, 'optional-dependencies'), ['project', 'optional-dependencies'], 'optional'),
            ]),
            ...by('groups', pyproject_groups(document, (0,shape/* own */.ZV)(document.root, 'dependency-groups'), ['dependency-groups'], 'development')),
            ...by('pdm', pyproject_groups(document, (0,shape/* own */.ZV)((0,shape/* isFields */.Ce)((0,shape/* own */.ZV)(tool, 'pdm')) ? (0,shape/* own */.ZV)(tool, 'pdm') : undefined, 'dev-dependencies'), ['tool', 'pdm', 'dev-dependencies'], 'development')),
            ...by('poetry', poetry === undefined ? [] : poetryAsked(document, poetry)),
        ],
    };
}
/** PEP 639 has an expression, PEP 621 a table whose text is a name or a whole licence; then what the classifiers say. */
function projectLicence(project, poetry) {
    const written = (0,shape/* own */.ZV)(project, 'license') ?? (0,shape/* own */.ZV)(poetry, 'license');
    const text = (0,shape/* isFields */.Ce)(written) ? (0,shape/* own */.ZV)(written, 'text') : written;
    const classifiers = (0,shape/* own */.ZV)(project, 'classifiers') ?? (0,shape/* own */.ZV)(poetry, 'classifiers');
    const name = typeof text === 'string' && text.length <= maxName ? text : classifiedLicence(Array.isArray(classifiers) ? classifiers : []);
    return (0,src_licence/* licensed */.aO)(name);
}
function by(table, asked) {
    return asked.map((one) => ({ ...one, by: table }));
}
/** Names that the lock of a tool must hold, of those that the tables it reads ask for; the product itself asks for its own extras. */
function lockedNames({ asked, subject }, tables) {
    return asked
        .filter((one) => one.conditional !== true && tables.includes(one.by))
        .map(({ name }) => normalName(name))
        .filter((name) => name !== subject?.name);
}
function pyproject_groups(document, value, path, scope) {
    const tables = document.fields(value, path) ?? {};
    return Object.entries(tables).flatMap(([group, list]) => pyproject_requirements(document, list, [...path, group], scope));
}
function pyproject_requirements(document, value, path, scope) {
    return document.list(value, path).flatMap((item, index) => {
        const at = [...path, index];
        // `{include-group = "x"}`: what it includes is read where it stands.
        if ((0,shape/* isFields */.Ce)(item) && (0,shape/* own */.ZV)(item, 'include-group') !== undefined)
            return [];
        const text = document.needed(item, at);
        // PDM's development groups may hold lines of pip.
        const requirement = parseRequirement(text.replace(/^-e\s+\S*#egg=/, ''));
        if (requirement === undefined)
            throw (0,src_reader/* invalid */.Gq)(document.file, document.line(at), `expected a requirement, got "${text.slice(0, 80)}"`);
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
        ...poetryTable(document, (0,shape/* own */.ZV)(poetry, 'dependencies'), [...base, 'dependencies'], 'required'),
        ...poetryTable(document, (0,shape/* own */.ZV)(poetry, 'dev-dependencies'), [...base, 'dev-dependencies'], 'development'),
    ];
    const named = document.fields((0,shape/* own */.ZV)(poetry, 'group'), [...base, 'group']) ?? {};
    for (const [group, value] of Object.entries(named)) {
        const path = [...base, 'group', group];
        const table = document.fields(value, path);
        found.push(...poetryTable(document, (0,shape/* own */.ZV)(table, 'dependencies'), [...path, 'dependencies'], group === 'main' ? 'required' : 'development'));
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
            const fields = (0,shape/* isFields */.Ce)(one) ? one : undefined;
            const declared = typeof one === 'string' ? one : (0,shape/* own */.ZV)(fields, 'version');
            const extras = (0,shape/* own */.ZV)(fields, 'extras');
            return {
                name,
                extras: Array.isArray(extras) ? extras.filter((extra) => typeof extra === 'string') : [],
                scope: (0,shape/* own */.ZV)(fields, 'optional') === true && scope === 'required' ? 'optional' : scope,
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
    return (0,shape/* isFields */.Ce)(written) && ['python', 'markers', 'platform'].some((key) => (0,shape/* own */.ZV)(written, key) !== undefined);
}
/** The project beside a lock; a file that cannot be read is told by its own reader, and says nothing here. */
async function projectBeside(source) {
    const file = source.beside('pyproject.toml');
    return file === undefined ? undefined : await pyproject_readProject(file);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/declared.js
// pyproject.toml and Pipfile where no lock is beside or above: ranges stay what they are, no version is made of them.






const declared_locks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'];
const pypiPyproject = {
    id: 'pypi-pyproject',
    title: 'pyproject.toml',
    matches: (0,src_reader/* named */.KT)('pyproject.toml'),
    // Other tools keep their settings in it, too.
    recognises: async (source) => !declared_isLocked(source) && (await hasProject(source)),
    async read(source) {
        const { subject, asked } = await pyproject_readProject(source);
        return declared_manifestOf(asked, subject);
    },
};
async function hasProject(source) {
    const { root } = await (0,shape/* tomlShape */.Qe)(source);
    if (['project', 'dependency-groups'].some((key) => Object.hasOwn(root, key)))
        return true;
    const tool = (0,shape/* own */.ZV)(root, 'tool');
    const [poetry, pdm] = (0,shape/* isFields */.Ce)(tool) ? [(0,shape/* own */.ZV)(tool, 'poetry'), (0,shape/* own */.ZV)(tool, 'pdm')] : [];
    return poetry !== undefined || ((0,shape/* isFields */.Ce)(pdm) && Object.hasOwn(pdm, 'dev-dependencies'));
}
const pypiPipfile = {
    id: 'pypi-pipfile',
    title: 'Pipfile',
    matches: (0,src_reader/* named */.KT)('Pipfile'),
    recognises: (source) => source.beside('Pipfile.lock') === undefined,
    async read(source) {
        const document = await (0,shape/* tomlShape */.Qe)(source);
        if (Object.keys(document.root).length === 0)
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a table such as [packages], got none');
        const lists = Object.keys(document.root).filter((key) => !settings.has(key));
        const asked = lists.flatMap((list) => Object.entries(document.fields((0,shape/* own */.ZV)(document.root, list), [list]) ?? {}).map(([name, value]) => {
            if (typeof value !== 'string' && !(0,shape/* isFields */.Ce)(value))
                throw (0,src_reader/* invalid */.Gq)(source.path, document.line([list, name]), `expected a version or a table of ${name.slice(0, 80)}`);
            const declared = typeof value === 'string' ? value : document.text((0,shape/* own */.ZV)(value, 'version'), [list, name, 'version']);
            return {
                name,
                // Categories of one's own are installed when asked for.
                scope: list === 'packages' ? 'required' : list === 'dev-packages' ? 'development' : 'optional',
                declared: declared === undefined || declared === '*' ? '' : declared,
                ...((0,shape/* isFields */.Ce)(value) ? { table: value } : {}),
                line: document.line([list, name]),
            };
        }));
        return declared_manifestOf(asked, undefined);
    },
};
/** Tables of a Pipfile that are no category of packages. */
const settings = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);
/** A lock in this folder or one above it, as uv's workspaces have it. */
function declared_isLocked(source) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => declared_locks.some((lock) => source.beside(folder + lock) !== undefined));
}
function declared_manifestOf(asked, subject) {
    const packages = asked.map((one, index) => declared_packageOf(one, index));
    return {
        ...(subject === undefined ? {} : { subject }),
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: asked[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function declared_packageOf({ name, declared, url, table, line }, index) {
    const origin = url === undefined ? tableOrigin(table) : referenceOrigin(url);
    const version = exactVersion(declared) ?? (origin.kind === 'url' ? wheelOf(origin.url)?.version : undefined);
    return {
        key: `${name} ${index}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? (origin.kind === 'registry' ? { declared } : {}) : { version }),
        origin,
        ...(origin.kind === 'url' ? otherArchive(name, version, [origin.url], false) : {}),
        ...(line === undefined ? {} : { line }),
    };
}
function tableOrigin(table) {
    const text = (key) => {
        const value = (0,shape/* own */.ZV)(table, key);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text('git');
    if (git !== undefined) {
        const commit = text('rev') ?? text('ref') ?? text('tag') ?? text('branch');
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    }
    const path = text('path') ?? text('file');
    if (path !== undefined && /^\.\/?$/.test(path))
        return { kind: 'own', path: '.' };
    if (path !== undefined)
        return /^https?:/.test(path) ? { kind: 'url', url: path } : { kind: 'file', path };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/dist-info.js
// Installed packages: METADATA of a .dist-info folder, PKG-INFO of an .egg-info folder or an unpacked egg, and the old .egg-info file.
// https://packaging.python.org/en/latest/specifications/core-metadata/








const pypiDistInfo = {
    id: 'pypi-dist-info',
    title: 'metadata of an installed Python package',
    matches: (0,src_reader/* ending */.K1)(['', 'egg-info'], (path) => /\.dist-info\/METADATA$|\.egg-info\/PKG-INFO$|\.egg\/EGG-INFO\/PKG-INFO$|\.egg-info$/.test(path)),
    read: dist_info_read,
};
function dist_info_read(source) {
    const fields = headers(source);
    const one = (name) => fields.find((field) => field.name === name)?.value;
    const name = needed(source, fields, 'name');
    const version = needed(source, fields, 'version');
    needed(source, fields, 'metadata-version');
    const at = (field) => fields.find((one) => one.name === field)?.line;
    if (!/^[\w.-]{1,200}$/.test(name))
        throw (0,src_reader/* invalid */.Gq)(source.path, at('name'), `expected the name of a package, got "${name.slice(0, 60)}"`);
    if (!/^[\w.+!-]{1,200}$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, at('version'), `expected a version, got "${version.slice(0, 60)}"`);
    const licence = licenceOf(one('license-expression'), one('license'), fields);
    const key = normalName(name);
    return {
        packages: [
            {
                key,
                identity: pypiIdentity(name),
                version,
                origin: dist_info_originOf(source),
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
        const people = address.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/).map((text) => (0,makers/* personOf */.Re)(text.replaceAll('"', '')));
        const only = people.length === 1 ? people[0] : undefined;
        const isBare = only?.email !== undefined && only.email === only.name;
        const found = name === '' || /^unknown$/i.test(name) ? (0,makers/* makers */.uy)(...people) : (0,makers/* makers */.uy)((0,makers/* personIn */.Bd)({ name, email: isBare ? only.email : undefined }));
        if (found.makers !== undefined)
            return found;
    }
    return {};
}
/** Old tools wrote the names of people in any encoding; those of packages and versions are ASCII in all of them. */
function content(source) {
    return (0,external_node_buffer_.isUtf8)(source.bytes) ? source.text() : source.bytes.toString('latin1');
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
            throw (0,src_reader/* invalid */.Gq)(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
        found.push({ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), line: index + 1 });
    }
    return found;
}
function needed(source, fields, name) {
    const value = fields.find((field) => field.name === name)?.value;
    if (value === undefined || value === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected the field ${name}, got none`);
    return value;
}
/** PEP 639 before the free text, which is often a whole text of a licence, before the classifiers. */
function licenceOf(expression, text, fields) {
    if (expression !== undefined && expression !== '')
        return expression;
    if (text !== undefined && text !== '' && text !== 'UNKNOWN' && text.length <= maxName)
        return text;
    return classifiedLicence(fields.flatMap(({ name, value }) => (name === 'classifier' ? value : [])));
}
/** direct_url.json (PEP 610): installed from elsewhere than an index. The product itself has its own pyproject beside. */
function dist_info_originOf(source) {
    if (!source.path.includes('.dist-info/'))
        return source.beside('../setup.py') !== undefined || source.beside('../pyproject.toml') !== undefined
            ? { kind: 'own', path: '.' }
            : { kind: 'registry' };
    const direct = source.beside('direct_url.json');
    if (direct === undefined)
        return { kind: 'registry' };
    const document = (0,shape/* shape */.cW)(direct.path, (0,json/* parseJson */.q)(direct.text(), direct.path));
    const url = document.needed((0,shape/* own */.ZV)(document.root, 'url'), ['url']);
    const vcs = document.fields((0,shape/* own */.ZV)(document.root, 'vcs_info'), ['vcs_info']);
    if (vcs !== undefined) {
        const commit = document.text((0,shape/* own */.ZV)(vcs, 'commit_id'), ['vcs_info', 'commit_id']);
        return (0,origins/* gitOrigin */.Xf)(url, commit);
    }
    return url.startsWith('file:') ? { kind: 'file', path: url.replace(/^file:\/\//, '') } : { kind: 'url', url };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reach.js
var reach = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/lock-graph.js
// What the locks of Python have in common: packages that ask for others by name, extras that add to what a package asks for.




/** Versions of one package in one lock: one for each set of markers. */
const maxVersions = 100;
/** Edges by name; one for an extra is as strong as what asks for the extra. */
function lock_graph_link(file, entries, asked) {
    const byName = new Map();
    for (const entry of entries) {
        const same = byName.get(entry.identity.name) ?? [];
        // Each edge by name alone leads to all of them.
        if (same.length >= maxVersions)
            throw (0,src_reader/* invalid */.Gq)(file, entry.line, `expected at most ${maxVersions} versions of ${entry.identity.name.slice(0, 80)}`);
        same.push(entry);
        byName.set(entry.identity.name, same);
    }
    const targets = ({ name, version }) => {
        const all = byName.get(normalName(name)) ?? [];
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
/**
 * Whoever takes the product may ask for any of its own extras. Of another package only those are installed that something asks for, and
 * no further than that something is.
 */
function scopeWithin({ identity, origin }, { scope, forExtras = [] }, extras) {
    const ranks = forExtras.flatMap((extra) => extras.get(extraOf(identity.name, extra)) ?? []);
    if (ranks.length === 0)
        return scope;
    return reach/* scopes */.Wu[Math.min(...ranks, ...(origin.kind === 'own' ? [reach/* scopes */.Wu.indexOf(scope)] : []))];
}
function extraOf(name, extra) {
    return `${normalName(name)}[${normalName(extra)}]`;
}
/** Each extra that something asks for, with the rank of the strongest way from the product to what asks. */
function askedExtras(entries, asked, targets) {
    const found = new Map();
    const open = reach/* scopes */.Wu.map(() => []);
    const want = (wants, least) => {
        for (const one of wants)
            open[Math.max(least, reach/* scopes */.Wu.indexOf(one.scope))].push(one);
    };
    want(asked ?? [], 0);
    // Where no file says what is asked for, all that is in the lock is.
    want(entries.flatMap(({ origin, wants }) => (origin.kind === 'own' || asked === undefined ? wants : [])), 0);
    const seen = new Set();
    const optional = byExtra(entries);
    for (let rank = 0; rank < reach/* scopes */.Wu.length; rank++) {
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
function lock_graph_openEnds(entries) {
    const names = new Set(entries.map(({ identity }) => identity.name));
    return (0,not_locked/* notHeld */.H7)(entries.flatMap(({ identity, line, wants }) => wants
        .filter(({ scope, conditional, forExtras }) => scope === 'required' && conditional !== true && forExtras === undefined)
        .map(({ name }) => ({ name: normalName(name), by: identity.name, line }))), (name) => names.has(name) || ofEveryEnvironment.has(name));
}
/** Without a file that says what is asked for: what nothing else needs, in the scope that the lock marks. */
function unwanted(entries, scopeOf) {
    const wanted = new Set(entries.flatMap(({ identity, wants }) => wants.map(({ name }) => normalName(name)).filter((name) => name !== identity.name)));
    const free = entries.filter(({ identity }) => !wanted.has(identity.name));
    // A ring of packages has no beginning.
    return (free.length > 0 ? free : entries).map((entry) => ({
        name: entry.identity.name,
        ...(entry.version === undefined ? {} : { version: entry.version }),
        scope: scopeOf(entry),
    }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/poetry-lock.js
// poetry.lock, versions 1 and 2. https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control









const poetryLock = { id: 'poetry-lock', title: 'poetry.lock', matches: (0,src_reader/* named */.KT)('poetry.lock'), read: poetry_lock_read };
async function poetry_lock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined && (0,shape/* own */.ZV)(document.root, 'package') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
    const version = document.text((0,shape/* own */.ZV)(metadata, 'lock-version'), ['metadata', 'lock-version']);
    if (version !== undefined && !/^[12]\.\d{1,3}$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['metadata', 'lock-version']), `expected lock-version 1 or 2, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const entries = document.list((0,shape/* own */.ZV)(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = poetry_lock_entryOf(fields, path, document, metadata);
        marks.set(entry, markedScope(fields));
        return entry;
    });
    const held = new Set(entries.map(({ identity }) => identity.name));
    const project = await projectBeside(source);
    const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...lock_graph_link(source.path, entries, asked),
        graph: 'complete',
        // Poetry writes it last: without it the end is missing.
        gaps: [
            ...(metadata === undefined ? [{ detail: 'expected a table `[metadata]` at the end, got none' }] : []),
            // Poetry reads the standard's tables since version 2, which writes locks of 2.1 and later.
            ...(0,not_locked/* notLocked */.Eb)(project === undefined ? [] : lockedNames(project, /^2\.[1-9]/.test(version ?? '') ? ['poetry', 'project'] : ['poetry']), (name) => held.has(name), 'pyproject.toml'),
            ...lock_graph_openEnds(entries),
        ],
    };
}
function poetry_lock_entryOf(fields, path, document, metadata) {
    const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
    const version = document.needed((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
    const origin = poetry_lock_originOf(document.fields((0,shape/* own */.ZV)(fields, 'source'), [...path, 'source']), document, path);
    const files = (0,shape/* own */.ZV)(fields, 'files') ?? (0,shape/* own */.ZV)(document.fields((0,shape/* own */.ZV)(metadata, 'files'), ['metadata', 'files']), name);
    const hashes = fileHashes(document, files, [...path, 'files']);
    return {
        key: `${normalName(name)} ${version} ${path[1]}`,
        identity: pypiIdentity(name),
        version,
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...archiveOf(name, version, origin, Array.isArray(files) ? files : []),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: wantsOf(fields, document, path),
    };
}
/** `[{file, hash}]`, of Poetry and PDM. */
function fileHashes(document, value, path) {
    return document.list(value, path).flatMap((item, index) => {
        const fields = document.fields(item, [...path, index]);
        return (0,src_hashes/* taggedHash */.VQ)(document.text((0,shape/* own */.ZV)(fields, 'hash'), [...path, index]));
    });
}
function poetry_lock_originOf(fields, document, path) {
    if (fields === undefined)
        return { kind: 'registry' };
    const type = document.text((0,shape/* own */.ZV)(fields, 'type'), [...path, 'source']);
    const url = document.needed((0,shape/* own */.ZV)(fields, 'url'), [...path, 'source']);
    if (type === 'git') {
        const commit = document.text((0,shape/* own */.ZV)(fields, 'resolved_reference') ?? (0,shape/* own */.ZV)(fields, 'reference'), [...path, 'source']);
        return (0,origins/* gitOrigin */.Xf)(url, commit);
    }
    if (type === 'url')
        return { kind: 'url', url };
    if (type === 'file' || type === 'directory')
        return { kind: 'file', path: url };
    return { kind: 'registry', registry: url };
}
function wantsOf(fields, document, path) {
    const wanted = document.fields((0,shape/* own */.ZV)(fields, 'dependencies'), [...path, 'dependencies']) ?? {};
    const extras = document.fields((0,shape/* own */.ZV)(fields, 'extras'), [...path, 'extras']) ?? {};
    const byName = new Map();
    for (const [extra, list] of Object.entries(extras))
        for (const item of document.list(list, [...path, 'extras', extra])) {
            const name = typeof item === 'string' ? parseRequirement(item)?.name : undefined;
            if (name !== undefined)
                byName.set(normalName(name), [...(byName.get(normalName(name)) ?? []), extra]);
        }
    return Object.entries(wanted).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => {
        const table = (0,shape/* isFields */.Ce)(one) ? one : undefined;
        const asked = (0,shape/* own */.ZV)(table, 'extras');
        const forExtras = byName.get(normalName(name));
        return {
            name,
            extras: Array.isArray(asked) ? asked.filter((extra) => typeof extra === 'string') : [],
            scope: (0,shape/* own */.ZV)(table, 'optional') === true ? 'optional' : 'required',
            ...(forExtras === undefined ? {} : { forExtras }),
            ...(['markers', 'python', 'platform'].some((key) => (0,shape/* own */.ZV)(table, key) !== undefined) ? { conditional: true } : {}),
        };
    }));
}
/** `groups` since 2.1, `category` before 1.5; `optional` only says that an extra brings it. */
function markedScope(fields) {
    const groups = (0,shape/* own */.ZV)(fields, 'groups');
    const isMain = Array.isArray(groups) ? groups.includes('main') : (0,shape/* own */.ZV)(fields, 'category') !== 'dev';
    return isMain ? ((0,shape/* own */.ZV)(fields, 'optional') === true ? 'optional' : 'required') : 'development';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/pdm-lock.js
// pdm.lock, versions 2 to 4. https://pdm-project.org/latest/usage/lockfile/









const pdmLock = { id: 'pdm-lock', title: 'pdm.lock', matches: (0,src_reader/* named */.KT)('pdm.lock'), read: pdm_lock_read };
async function pdm_lock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const metadata = document.fields((0,shape/* own */.ZV)(document.root, 'metadata'), ['metadata']);
    if (metadata === undefined && (0,shape/* own */.ZV)(document.root, 'package') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `[[package]]` tables and a table `[metadata]`, got neither');
    const version = document.text((0,shape/* own */.ZV)(metadata, 'lock_version'), ['metadata', 'lock_version']);
    if (version !== undefined && !/^[1-4](?:\.\d{1,3}){0,2}$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['metadata', 'lock_version']), `expected lock_version 1 to 4, got ${version.slice(0, 20)}`);
    const marks = new Map();
    const entries = document.list((0,shape/* own */.ZV)(document.root, 'package'), ['package']).map((value, index) => {
        const path = ['package', index];
        const fields = document.fields(value, path) ?? {};
        const entry = pdm_lock_entryOf(document, fields, path, metadata);
        marks.set(entry, pdm_lock_markedScope(document, fields, path));
        return entry;
    });
    const held = new Set(entries.map(({ identity }) => identity.name));
    const locked = document.list((0,shape/* own */.ZV)(metadata, 'groups'), ['metadata', 'groups']);
    const isOfDefault = locked.length === 0 || locked.includes('default');
    const project = await projectBeside(source);
    const asked = project?.asked.length ? project.asked : unwanted(entries, (entry) => marks.get(entry) ?? 'required');
    return {
        ...(project?.subject === undefined ? {} : { subject: project.subject }),
        ...lock_graph_link(source.path, entries, asked),
        graph: 'complete',
        gaps: [
            ...(version === undefined ? [{ detail: 'expected `lock_version` in a table `[metadata]`, got none' }] : []),
            // What an extra or a group asks for is locked where the group was named.
            ...(0,not_locked/* notLocked */.Eb)(project === undefined || !isOfDefault
                ? []
                : lockedNames({ ...project, asked: project.asked.filter(({ scope }) => scope === 'required') }, ['project']), (name) => held.has(name), 'pyproject.toml'),
            ...((await excludes(source)) ? [] : lock_graph_openEnds(entries)),
        ],
    };
}
/** `[tool.pdm.resolution]` may leave packages out of every resolution. */
async function excludes(source) {
    const file = source.beside('pyproject.toml');
    if (file === undefined)
        return false;
    const { root } = await (0,shape/* tomlShape */.Qe)(file);
    const table = ['tool', 'pdm', 'resolution'].reduce((at, key) => ((0,shape/* isFields */.Ce)(at) ? (0,shape/* own */.ZV)(at, key) : undefined), root);
    return (0,shape/* isFields */.Ce)(table) && (0,shape/* own */.ZV)(table, 'excludes') !== undefined;
}
function pdm_lock_entryOf(document, fields, path, metadata) {
    const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
    const origin = pdm_lock_originOf(document, fields, path);
    if (origin.kind === 'registry' && version === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    const shared = document.fields((0,shape/* own */.ZV)(metadata, 'files'), ['metadata', 'files']);
    const files = (0,shape/* own */.ZV)(fields, 'files') ?? (0,shape/* own */.ZV)(shared, `${name} ${version ?? ''}`);
    const hashes = fileHashes(document, files, [...path, 'files']);
    return {
        // A package stands once more for each set of extras.
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...archiveOf(name, version, origin, Array.isArray(files) ? files : []),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: pdm_lock_wantsOf(document, (0,shape/* own */.ZV)(fields, 'dependencies'), [...path, 'dependencies']),
    };
}
/** `groups` of versions 3 and 4; before that `sections`, and in the first locks one `section`. */
function pdm_lock_markedScope(document, fields, path) {
    const section = document.text((0,shape/* own */.ZV)(fields, 'section'), [...path, 'section']);
    const groups = [
        ...document.list((0,shape/* own */.ZV)(fields, 'groups'), [...path, 'groups']),
        ...document.list((0,shape/* own */.ZV)(fields, 'sections'), [...path, 'sections']),
        ...(section === undefined ? [] : [section]),
    ];
    return groups.length === 0 || groups.includes('default') ? 'required' : 'development';
}
/** Requirements; before version 2 a table from names to ranges. */
function pdm_lock_wantsOf(document, value, path) {
    if ((0,shape/* isFields */.Ce)(value))
        return Object.keys(value).map((name) => ({ name: name.replace(/\[.*$/, ''), scope: 'required' }));
    return document.list(value, path).map((item, index) => {
        const requirement = parseRequirement(document.needed(item, [...path, index]));
        if (requirement === undefined)
            throw (0,src_reader/* invalid */.Gq)(document.file, document.line([...path, index]), 'expected a requirement');
        const { name, extras, marker } = requirement;
        return { name, extras, scope: 'required', ...(marker === undefined ? {} : { conditional: true }) };
    });
}
function pdm_lock_originOf(document, fields, path) {
    const text = (key) => document.text((0,shape/* own */.ZV)(fields, key), [...path, key]);
    const git = text('git') ?? text('hg') ?? text('svn');
    if (git !== undefined) {
        const commit = text('revision') ?? text('ref');
        return (0,origins/* gitOrigin */.Xf)(git, commit);
    }
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const url = text('url');
    return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/pipfile-lock.js
// Pipfile.lock of Pipenv: packages by category, without edges. https://pipenv.pypa.io/en/latest/pipfile.html






const pipfileLock = { id: 'pipfile-lock', title: 'Pipfile.lock', matches: (0,src_reader/* named */.KT)('Pipfile.lock'), read: pipfile_lock_read };
async function pipfile_lock_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source, { places: 3 });
    const meta = document.fields((0,shape/* own */.ZV)(document.root, '_meta'), ['_meta']);
    if (meta === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `_meta`, got none');
    const version = (0,shape/* own */.ZV)(meta, 'pipfile-spec');
    // The first locks named no version, and had one `hash` a package.
    const isKnown = version === undefined ? (0,shape/* own */.ZV)(meta, 'sources') !== undefined : version === 6;
    if (!isKnown)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['_meta', 'pipfile-spec']), `expected pipfile-spec 6, got ${(0,shape/* shown */.SP)(version)}`);
    if ((0,shape/* own */.ZV)(document.root, 'default') === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `default`, got none');
    const found = Object.keys(document.root)
        .filter((category) => category !== '_meta')
        .flatMap((category) => {
        const table = document.fields(document.root[category], [category]) ?? {};
        return Object.keys(table).map((name) => {
            const path = [category, name];
            const fields = document.fields(table[name], path);
            if (fields === undefined)
                throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), 'expected an object, got null');
            return { entry: pipfile_lock_packageOf(document, fields, path), scope: pipfile_lock_scopeOf(category) };
        });
    });
    return {
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
        gaps: await pipfile_lock_unlocked(source, new Set(found.map(({ entry }) => entry.identity.name))),
    };
}
/** What the Pipfile beside asks for on every platform. */
async function pipfile_lock_unlocked(source, held) {
    try {
        const file = source.beside('Pipfile');
        const document = file === undefined ? undefined : await (0,shape/* tomlShape */.Qe)(file);
        const asked = ['packages', 'dev-packages'].flatMap((list) => Object.entries(document?.fields((0,shape/* own */.ZV)(document.root, list), [list]) ?? {}).flatMap(([name, value]) => typeof value === 'string' || ((0,shape/* isFields */.Ce)(value) && Object.keys(value).every((key) => plainKeys.has(key))) ? [normalName(name)] : []));
        return (0,not_locked/* notLocked */.Eb)(asked, (name) => held.has(name), 'Pipfile');
    }
    catch (error) {
        (0,src_reader/* tellUnread */.xc)(source, error);
        return [];
    }
}
/** Others are conditions, or name a folder or a repository whose package may have another name. */
const plainKeys = new Set(['version', 'extras', 'index']);
function pipfile_lock_scopeOf(category) {
    // Categories of one's own are installed when asked for.
    return category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional';
}
function pipfile_lock_packageOf(document, fields, path) {
    const name = path[1];
    const written = document.text((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
    const version = written === undefined ? undefined : exactVersion(written);
    const origin = pipfile_lock_originOf(document, fields, path);
    // A package that is locked to nothing, as `*` of an editable or a private index has it, is still asked for; any other range is a mistake.
    const isAny = written === '*';
    if (origin.kind === 'registry' && version === undefined && !isAny)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line([...path, 'version']), `expected an exact version of ${name.slice(0, 80)}, got ${written === undefined ? 'none' : `"${written.slice(0, 40)}"`}`);
    const hashes = document
        .list((0,shape/* own */.ZV)(fields, 'hashes'), [...path, 'hashes'])
        .concat((0,shape/* own */.ZV)(fields, 'hash') ?? [])
        .flatMap((hash) => (0,src_hashes/* taggedHash */.VQ)(typeof hash === 'string' ? hash : undefined));
    return {
        key: `${path[0]} ${normalName(name)}`,
        identity: pypiIdentity(name),
        ...(version !== undefined ? { version } : isAny ? { declared: '*' } : {}),
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
    };
}
function pipfile_lock_originOf(document, fields, path) {
    const text = (key) => document.text((0,shape/* own */.ZV)(fields, key), [...path, key]);
    const vcs = text('git') ?? text('hg') ?? text('svn') ?? text('bzr');
    if (vcs !== undefined) {
        const commit = text('ref');
        return (0,origins/* gitOrigin */.Xf)(vcs, commit);
    }
    const file = text('path') ?? text('file');
    if (file === undefined)
        return { kind: 'registry' };
    if (/^https?:/.test(file))
        return { kind: 'url', url: file };
    return file === '.' ? { kind: 'own', path: '.' } : { kind: 'file', path: file };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/published.js
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/pylock.js
// pylock.toml and pylock.NAME.toml. https://packaging.python.org/en/latest/specifications/pylock-toml/







const pylock = {
    id: 'pylock',
    title: 'pylock.toml',
    matches: (0,src_reader/* ending */.K1)(['toml'], (path) => /^pylock(?:\.[^.]{1,100})?\.toml$/.test((0,src_reader/* nameOf */.Vb)(path))),
    read: pylock_read,
};
async function pylock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const version = document.needed((0,shape/* own */.ZV)(document.root, 'lock-version'), ['lock-version']);
    if (!/^1\.\d{1,3}$/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['lock-version']), `expected lock-version 1, got ${version.slice(0, 20)}`);
    const packages = (0,shape/* own */.ZV)(document.root, 'packages');
    if (packages === undefined)
        throw (0,src_reader/* invalid */.Gq)(source.path, undefined, 'expected `packages`, got none');
    const marks = new Map();
    const seen = new Set();
    let hasEdges = false;
    const entries = document.list(packages, ['packages']).map((value, index) => {
        const path = ['packages', index];
        const fields = document.fields(value, path) ?? {};
        const entry = pylock_entryOf(document, fields, path);
        // One name may have several places to come from, each with its marker.
        const same = JSON.stringify([entry.identity.name, entry.version, entry.origin, (0,shape/* own */.ZV)(fields, 'marker')]);
        if (seen.has(same))
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), `the package ${entry.identity.name.slice(0, 80)} stands twice`);
        seen.add(same);
        marks.set(entry, pylock_markedScope(document.text((0,shape/* own */.ZV)(fields, 'marker'), [...path, 'marker'])));
        hasEdges ||= (0,shape/* own */.ZV)(fields, 'dependencies') !== undefined;
        return entry;
    });
    const scopeOf = (entry) => marks.get(entry) ?? 'required';
    // Without edges every package is one that the file asks for.
    const asked = hasEdges
        ? unwanted(entries, scopeOf)
        : entries.map((entry) => ({
            name: entry.identity.name,
            scope: scopeOf(entry),
            ...(entry.version === undefined ? {} : { version: entry.version }),
        }));
    return { ...lock_graph_link(source.path, entries, asked), graph: hasEdges ? 'complete' : 'unknown' };
}
function pylock_entryOf(document, fields, path) {
    const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
    const table = (key) => document.fields((0,shape/* own */.ZV)(fields, key), [...path, key]);
    const origin = pylock_originOf(document, table, path);
    const wheels = document
        .list((0,shape/* own */.ZV)(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    const archives = [table('sdist'), table('archive'), ...wheels];
    if (version === undefined && origin.kind === 'registry' && archives.every((archive) => archive === undefined))
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, or where it comes from, got neither`);
    const hashes = archives.flatMap((archive) => pylock_hashesOf(document, (0,shape/* own */.ZV)(archive, 'hashes'), path));
    return {
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...archiveOf(name, version, origin, archives),
        ...firstDay(archives.map((archive) => (0,shape/* own */.ZV)(archive, 'upload-time'))),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: document.list((0,shape/* own */.ZV)(fields, 'dependencies'), [...path, 'dependencies']).map((item, index) => {
            const at = [...path, 'dependencies', index];
            const wanted = document.fields(item, at);
            const exact = document.text((0,shape/* own */.ZV)(wanted, 'version'), at);
            return {
                name: document.needed((0,shape/* own */.ZV)(wanted, 'name'), at),
                ...(exact === undefined ? {} : { version: exact }),
                scope: 'required',
            };
        }),
    };
}
function pylock_originOf(document, table, path) {
    const vcs = table('vcs');
    if (vcs !== undefined) {
        const url = document.text((0,shape/* own */.ZV)(vcs, 'url') ?? (0,shape/* own */.ZV)(vcs, 'path'), [...path, 'vcs']) ?? '';
        return { kind: 'git', url, commit: document.needed((0,shape/* own */.ZV)(vcs, 'commit-id'), [...path, 'vcs', 'commit-id']) };
    }
    const directory = table('directory');
    if (directory !== undefined) {
        const folder = document.needed((0,shape/* own */.ZV)(directory, 'path'), [...path, 'directory', 'path']);
        return folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    }
    const archive = table('archive');
    if (archive === undefined)
        return { kind: 'registry' };
    const url = document.text((0,shape/* own */.ZV)(archive, 'url'), [...path, 'archive']);
    return url === undefined
        ? { kind: 'file', path: document.needed((0,shape/* own */.ZV)(archive, 'path'), [...path, 'archive', 'path']) }
        : { kind: 'url', url };
}
const pylock_algorithms = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
function pylock_hashesOf(document, value, path) {
    return Object.entries(document.fields(value, [...path, 'hashes']) ?? {}).flatMap(([name, hex]) => {
        const algorithm = Object.hasOwn(pylock_algorithms, name) ? pylock_algorithms[name] : undefined;
        return algorithm === undefined ? [] : (0,src_hashes/* hexHash */.eP)(algorithm, document.text(hex, [...path, 'hashes']));
    });
}
/** A marker that asks for a group or an extra and does not let the package in without. */
function pylock_markedScope(marker) {
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

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/setup.js
// setup.cfg and setup.py of setuptools where no lock is beside or above: ranges stay what they are. setup.py is a program: only lists of
// plain texts are read of it, and one that computes its lists is left to be said as unread.
// https://setuptools.pypa.io/en/latest/userguide/declarative_config.html





const pypiSetupCfg = {
    id: 'pypi-setup-cfg',
    title: 'setup.cfg of setuptools',
    matches: (0,src_reader/* named */.KT)('setup.cfg'),
    // Other tools keep their settings in it, too.
    recognises: (source) => !isIni(source) ||
        (/^(?:(?:install|setup|tests)_requires?\s*[=:]|\[options\.extras_require\])/m.test(source.text()) && !declared_isLocked(source)),
    read(source) {
        if (!isIni(source))
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a `[section]` before anything else, got none');
        return setup_manifestOf(source, configured(source));
    },
};
const pypiSetupPy = {
    id: 'pypi-setup-py',
    title: 'setup.py of setuptools',
    matches: (0,src_reader/* named */.KT)('setup.py'),
    recognises: (source) => (0,src_reader/* isOther */.bv)(source) || (!declared_isLocked(source) && /\binstall_requires\s*=/.test(source.text()) && programmed(source) !== undefined),
    read: (source) => {
        if ((0,src_reader/* isOther */.bv)(source))
            throw (0,src_reader/* invalid */.Gq)(source.path, 1, `expected a program of Python, got "${source.text().trim().slice(0, 60)}"`);
        const manifest = setup_manifestOf(source, programmed(source) ?? []);
        const { unread } = extras(source.text(), (0,src_text/* lineIndex */.Dp)(source.text()));
        const told = { detail: 'what extras_require asks for is known only when the program runs', told: true };
        return unread === undefined ? manifest : { ...manifest, gaps: [...(manifest.gaps ?? []), { line: unread, ...told }] };
    },
};
/** configparser reads nothing before the first section. */
function isIni(source) {
    const first = /^(?![\t ]*(?:[#;].*)?$).+/m.exec(source.text())?.[0];
    return first === undefined || /^\[.+\]/.test(first);
}
const setup_scopes = new Map([
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
                throw (0,src_reader/* invalid */.Gq)(source.path, line, `the section [${section.slice(0, 60)}] stands twice`);
            sections.add(section);
            scope = undefined;
        }
        else if (/^\s/.test(text)) {
            if (scope !== undefined)
                found.push({ text: text.trim(), line, scope });
        }
        else if (text !== '') {
            const [key, value] = setup_pairOf(text, source.path, line);
            scope = scopeIn(section, key);
            if (scope !== undefined)
                for (const one of valuesOf(value))
                    found.push({ text: one, line, scope });
        }
    }
    return found;
}
function scopeIn(section, key) {
    return section === 'options' ? setup_scopes.get(key) : section === 'options.extras_require' ? 'optional' : undefined;
}
function setup_pairOf(text, file, line) {
    const pair = /^([^\s=:][^=:]{0,200}?)\s*[=:]\s*(.*)$/.exec(text);
    if (pair === null)
        throw (0,src_reader/* invalid */.Gq)(file, line, `expected \`key = value\`, got "${text.slice(0, 60)}"`);
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
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const found = [];
    for (const match of text.matchAll(/\b(install_requires|setup_requires|tests_require)\s*=\s*(\S?)/g)) {
        const start = match.index + match[0].length;
        const texts = match[2] === '[' ? plainTexts(text, start) : undefined;
        if (texts === undefined)
            return undefined;
        for (const { value, at } of texts)
            found.push({ text: value, line: lines.positionAt(at).line, scope: setup_scopes.get(match[1]) });
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
        setup_entry.lastIndex = at;
        const match = setup_entry.exec(text);
        if (match === null)
            return { wishes, unread };
        if (match[2] !== undefined)
            return { wishes };
        const texts = plainTexts(text, setup_entry.lastIndex);
        if (texts === undefined)
            return { wishes, unread };
        for (const { value, at: place } of texts)
            wishes.push({ text: value, line: lines.positionAt(place).line, scope: 'optional' });
        at = item.lastIndex;
    }
}
/** The name of an extra with the bracket that opens its list, or the end of them all. */
const setup_entry = /,?\s*(?:#[^\n]*\n\s*)*(?:(["'])(?:(?!\1)[^\\\n]){1,100}\1\s*:\s*\[|(\}))/y;
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
function setup_manifestOf(source, wishes) {
    const gaps = [];
    const own = wishes.filter((wish) => {
        if (!wish.text.startsWith('file:'))
            return true;
        // A list in a file of its own: one of pip's usual names is read as that.
        for (const path of wish.text
            .slice('file:'.length)
            .split(',')
            .map((part) => part.trim()))
            if (!pypiRequirements.matches(path) || source.beside(path) === undefined)
                gaps.push({ line: wish.line, detail: `the file "${path.slice(0, 100)}" that it names is not read` });
        return false;
    });
    const packages = own.map(({ text, line }, index) => {
        const requirement = parseRequirement(text);
        if (requirement === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected a requirement, got "${text.slice(0, 60)}"`);
        const { name, specifier, url } = requirement;
        const version = exactVersion(specifier);
        return {
            key: String(index),
            identity: pypiIdentity(name),
            ...(url !== undefined ? {} : version === undefined ? { declared: specifier } : { version }),
            origin: url === undefined ? { kind: 'registry' } : referenceOrigin(url),
            line,
        };
    });
    return { packages, roots: own.map(({ scope }, index) => ({ to: String(index), scope })), graph: 'unknown', gaps };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/uv-lock.js
// uv.lock, version 1. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile











const uvLock = {
    id: 'uv-lock',
    title: 'uv.lock',
    matches: (0,src_reader/* ending */.K1)(['lock'], (path) => (0,src_reader/* named */.KT)('uv.lock')(path) || path.endsWith('.py.lock')),
    read: uv_lock_read,
};
async function uv_lock_read(source) {
    const document = await (0,shape/* tomlShape */.Qe)(source);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== 1)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1, got ${(0,shape/* shown */.SP)(version)}`);
    const manifest = document.fields((0,shape/* own */.ZV)(document.root, 'manifest'), ['manifest']);
    const members = new Set(document
        .list((0,shape/* own */.ZV)(manifest, 'members'), ['manifest', 'members'])
        .map((name, index) => normalName(document.needed(name, ['manifest', 'members', index]))));
    const entries = document
        .list((0,shape/* own */.ZV)(document.root, 'package'), ['package'])
        .map((value, index) => uv_lock_entryOf(document, document.fields(value, ['package', index]) ?? {}, ['package', index], members));
    if (entries.length === 0 && (0,src_reader/* nameOf */.Vb)(source.path) === 'uv.lock')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected `[[package]]` tables, got none');
    const asked = [
        ...wants(document, (0,shape/* own */.ZV)(manifest, 'requirements'), ['manifest', 'requirements'], 'required'),
        ...groupWants(document, (0,shape/* own */.ZV)(manifest, 'dependency-groups'), ['manifest', 'dependency-groups'], 'development'),
    ];
    const { packages: linked, roots = [] } = lock_graph_link(source.path, entries, asked);
    const projects = await ownProjects(source, entries);
    const packages = linked.map((entry) => entry.origin.kind === 'own' ? { ...entry, ...(0,src_licence/* licensed */.aO)(projects.get(entry.origin.path)?.project.subject?.licence) } : entry);
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
        gaps: [...uv_lock_missing(entries), ...uv_lock_unlocked(projects, entries)],
    };
}
/** The pyproject.toml of the product and of its members, by their folders; one that cannot be read is told, and says nothing. */
async function ownProjects(source, entries) {
    const found = new Map();
    if ((0,src_reader/* nameOf */.Vb)(source.path) !== 'uv.lock')
        return found;
    for (const folder of new Set(entries.flatMap(({ origin }) => (origin.kind === 'own' ? [origin.path] : [])))) {
        const path = `${folder === '.' ? '' : `${folder}/`}pyproject.toml`;
        try {
            const file = source.beside(path);
            if (file === undefined)
                continue;
            const leavesOut = /^\s*(?:exclude-dependencies|override-dependencies|conflicts|environments)\s*=/m.test(file.text());
            found.set(folder, { path, project: await pyproject_readProject(file), leavesOut });
        }
        catch (error) {
            (0,src_reader/* tellUnread */.xc)(source, error);
        }
    }
    return found;
}
/** What the product and its members ask for and the lock does not hold; uv reads the standard's tables alone. */
function uv_lock_unlocked(projects, entries) {
    const held = new Set(entries.map(({ identity }) => identity.name));
    return [...projects.values()].flatMap(({ path, project, leavesOut }) => leavesOut ? [] : (0,not_locked/* notLocked */.Eb)(lockedNames(project, ['project', 'groups']), (name) => held.has(name), path.slice(0, 200)));
}
/** uv resolves for every platform, so that a lock holds whatever an entry of it needs. */
function uv_lock_missing(entries) {
    const names = new Set(entries.map(({ identity }) => identity.name));
    return (0,not_locked/* notHeld */.H7)(entries.flatMap(({ identity, line, wants: needed }) => needed.map(({ name }) => ({ name: normalName(name), by: identity.name, line }))), (name) => names.has(name));
}
function uv_lock_entryOf(document, fields, path, members) {
    const name = document.needed((0,shape/* own */.ZV)(fields, 'name'), [...path, 'name']);
    const version = document.text((0,shape/* own */.ZV)(fields, 'version'), [...path, 'version']);
    const source = document.fields((0,shape/* own */.ZV)(fields, 'source'), [...path, 'source']);
    if (source === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a source of ${name.slice(0, 80)}, got none`);
    const origin = uv_lock_originOf(document, source, [...path, 'source'], members.has(normalName(name)));
    const files = archivesOf(document, fields, path);
    const hashes = files.flatMap((archive) => (0,src_hashes/* taggedHash */.VQ)(document.text((0,shape/* own */.ZV)(archive, 'hash'), [...path, 'hash'])));
    if (origin.kind === 'registry' && version === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
    return {
        key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
        identity: pypiIdentity(name),
        ...(version === undefined ? {} : { version }),
        origin,
        ...(0,shape/* lineOf */.cA)(document, path),
        hashes,
        ...archiveOf(name, version, origin, files),
        ...firstDay(files.map((archive) => (0,shape/* own */.ZV)(archive, 'upload-time'))),
        ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true } : {}),
        wants: [
            ...wants(document, (0,shape/* own */.ZV)(fields, 'dependencies'), [...path, 'dependencies'], 'required'),
            ...groupWants(document, (0,shape/* own */.ZV)(fields, 'optional-dependencies'), [...path, 'optional-dependencies'], 'optional'),
            ...groupWants(document, (0,shape/* own */.ZV)(fields, 'dev-dependencies'), [...path, 'dev-dependencies'], 'development'),
        ],
    };
}
function uv_lock_originOf(document, source, path, isMember) {
    const text = (key) => document.text((0,shape/* own */.ZV)(source, key), [...path, key]);
    const folder = text('virtual') ?? text('editable') ?? text('directory');
    if (folder !== undefined)
        return isMember || folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
    const git = text('git');
    if (git !== undefined) {
        const [address = '', commit] = git.split('#');
        return (0,origins/* gitOrigin */.Xf)(address.replace(/\?.*$/, ''), commit);
    }
    const url = text('url');
    if (url !== undefined)
        return referenceOrigin(url);
    const file = text('path');
    if (file !== undefined)
        return { kind: 'file', path: file };
    const registry = text('registry');
    if (registry === undefined)
        throw (0,src_reader/* invalid */.Gq)(document.file, document.line(path), 'expected a registry, git, url, path or folder as source');
    return { kind: 'registry', ...(registry === 'https://pypi.org/simple' ? {} : { registry }) };
}
function archivesOf(document, fields, path) {
    const sdist = document.fields((0,shape/* own */.ZV)(fields, 'sdist'), [...path, 'sdist']);
    const wheels = document
        .list((0,shape/* own */.ZV)(fields, 'wheels'), [...path, 'wheels'])
        .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
    return [sdist, ...wheels];
}
function wants(document, value, path, scope, forExtra) {
    return document.list(value, path).map((item, index) => {
        const at = [...path, index];
        const fields = document.fields(item, at);
        const version = document.text((0,shape/* own */.ZV)(fields, 'version'), at);
        return {
            name: document.needed((0,shape/* own */.ZV)(fields, 'name'), at),
            ...(version === undefined ? {} : { version }),
            extras: [...document.list((0,shape/* own */.ZV)(fields, 'extra'), at), ...document.list((0,shape/* own */.ZV)(fields, 'extras'), at)].map((extra) => document.needed(extra, at)),
            scope,
            ...(forExtra === undefined ? {} : { forExtras: [forExtra] }),
        };
    });
}
function groupWants(document, value, path, scope) {
    const groups = document.fields(value, path) ?? {};
    return Object.entries(groups).flatMap(([group, list]) => wants(document, list, [...path, group], scope, scope === 'optional' ? group : undefined));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/swift/package-resolved.js
// Package.resolved of the Swift Package Manager, versions 1 to 3: repositories at a version, a branch or a commit; no edges.




const swiftPackageResolved = {
    id: 'swift-package-resolved',
    title: 'Package.resolved of Swift',
    matches: (0,src_reader/* named */.KT)('Package.resolved', '.package.resolved'),
    read: package_resolved_read,
};
function package_resolved_read(source) {
    const parsed = (0,json/* parseJson */.q)(source.text(), source.path, { places: 3 });
    const document = (0,shape/* shape */.cW)(source.path, parsed);
    const version = (0,shape/* own */.ZV)(document.root, 'version');
    if (version !== 1 && version !== 2 && version !== 3)
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(['version']), `expected version 1, 2 or 3, got ${(0,shape/* shown */.SP)(version)}`);
    const holder = version === 1 ? document.fields((0,shape/* own */.ZV)(document.root, 'object'), ['object']) : document.root;
    const pins = (0,shape/* own */.ZV)(holder, 'pins');
    const path = version === 1 ? ['object', 'pins'] : ['pins'];
    if (!Array.isArray(pins))
        throw (0,src_reader/* invalid */.Gq)(source.path, document.line(path), 'expected the list `pins`');
    const packages = pins.map((value, index) => package_resolved_packageOf(value, [...path, index], document, source.path));
    return {
        packages,
        roots: packages.map(({ key }) => ({ to: key, scope: 'required' })),
        graph: 'unknown',
        gaps: package_resolved_unlocked(source, packages),
    };
}
/** What Package.swift names by address, in a file without conditions; a package is known by the last part of its address. */
function package_resolved_unlocked(source, packages) {
    const whole = ((0,not_locked/* textBeside */.WC)(source, 'Package.swift') ?? '').replace(/^[ \t]*\/\/.*$/gm, '');
    // What is put to the package or taken from it later adds to what it names, but for a new list of its own.
    const text = /\bpackage\.dependencies\s*(?:=|\.(?:remove|filter))/.test(whole) ? '' : packageCall(whole);
    if (/\b(?:if|switch|guard|for)\b|\?|\/\*/.test(text))
        return [];
    const asked = [...text.matchAll(/^[^\n/]{0,200}\.package\s*\(\s*(?:name:\s*"[^"\n]{0,200}"\s*,\s*)?url:\s*"([^"\\\n]{1,500})"/gm)].map(([, url = '']) => lastName(url));
    const held = new Set(packages.flatMap(({ key, origin }) => [
        key.slice(key.indexOf(':') + 1).toLowerCase(),
        ...(origin.kind === 'registry' && origin.url !== undefined ? [lastName(origin.url)] : []),
    ]));
    return (0,not_locked/* notLocked */.Eb)(asked, (name) => held.has(name), 'Package.swift');
}
/** The call of `Package` with all that is between its brackets; from where it begins to the end of the text where they do not match. */
function packageCall(text) {
    const [first, ...more] = text.matchAll(/=\s*Package\s*\(/g);
    // Of several, a condition tells which counts.
    if (first === undefined || more.length > 0)
        return '';
    const start = first.index;
    let depth = 0;
    for (const bracket of text.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|[()]/g)) {
        depth += bracket[0] === '(' ? 1 : bracket[0] === ')' ? -1 : 0;
        if (bracket[0] === ')' && depth === 0)
            return text.slice(start, start + bracket.index);
    }
    return text.slice(start);
}
function lastName(url) {
    return (url
        .replace(/\/{1,10}$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .at(-1)
        ?.toLowerCase() ?? '');
}
function package_resolved_packageOf(value, path, document, file) {
    const pin = document.fields(value, path) ?? {};
    const kind = document.text((0,shape/* own */.ZV)(pin, 'kind'), path);
    const location = document.text((0,shape/* own */.ZV)(pin, 'location') ?? (0,shape/* own */.ZV)(pin, 'repositoryURL'), path) ?? '';
    const name = document.needed((0,shape/* own */.ZV)(pin, 'identity') ?? (0,shape/* own */.ZV)(pin, 'package') ?? location, path);
    if (location === '' && kind !== 'registry')
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected the location of ${name.slice(0, 80)}, got none`);
    const state = document.fields((0,shape/* own */.ZV)(pin, 'state'), path);
    const revision = document.text((0,shape/* own */.ZV)(state, 'revision'), path);
    // A branch moves: what was built is its commit.
    const tagged = document.text((0,shape/* own */.ZV)(state, 'version'), path);
    const version = tagged ?? revision;
    if (version === undefined)
        throw (0,src_reader/* invalid */.Gq)(file, document.line(path), `expected a version or a revision of ${name.slice(0, 80)}, got none`);
    // The commit of a tag, which may be moved.
    const seal = tagged === undefined || revision === undefined ? {} : { seal: `commit:${revision}` };
    const bare = { key: `${path.at(-1)}:${name}`, version, ...(0,shape/* lineOf */.cA)(document, path), ...seal };
    if (kind === 'registry') {
        const dot = name.indexOf('.');
        const identity = dot < 0 ? { type: 'swift', name } : { type: 'swift', namespace: name.slice(0, dot), name: name.slice(dot + 1) };
        return { ...bare, identity, origin: { kind: 'registry' } };
    }
    const repository = repositoryOf(location);
    if (kind === 'localSourceControl' || repository === undefined)
        return { ...bare, identity: { type: 'swift', name }, origin: { kind: 'file', path: location } };
    // The name of a Swift package is its repository, so that this is no other package than the one of the purl.
    return { ...bare, identity: { type: 'swift', ...repository }, origin: { kind: 'registry', url: location } };
}
/** Host and owners as namespace, and the repository, of `https://host/owner/name.git`, `git@host:owner/name`. */
function repositoryOf(location) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]{1,200}@)?|(?:[\w.-]{1,100}@))([\w.-]{1,255})(?::\d{1,5}(?=\/))?[:/]{1,2}(.{1,1000})$/.exec(location);
    if (match === null)
        return undefined;
    const parts = match[2]
        .replace(/\/{1,10}$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .filter((part) => part !== '');
    const name = parts.pop();
    return name === undefined ? undefined : { namespace: [match[1].toLowerCase(), ...parts].join('/'), name };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/swift/package-swift.js
// Package.swift where no Package.resolved is beside it: a program, of which the calls `.package(\u2026)` are read.
// https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html#package-dependency






const swiftPackage = {
    id: 'swift-package',
    title: 'Package.swift',
    // Below `.build` and `Carthage/Checkouts` it is a fetched package's.
    matches: (path) => /(?:^|\/)Package(?:@swift-[\d.]{1,10})?\.swift$/.test(path) && !/(?:^|\/)(?:\.build|Checkouts|SourcePackages)\//.test(path),
    recognises: (source) => source.beside('Package.resolved') === undefined,
    read: package_swift_read,
};
function package_swift_read(source) {
    const text = withoutComments(programText(source, /\bPackage\s*\(/, 'a package of Swift'), { line: '//', block: true });
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const wishes = [];
    const computed = [];
    for (const { match, inner: call } of bracketsOf(text, /\.package\s{0,200}\(/g)) {
        const line = lines.positionAt(match.index).line;
        if (call === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, line, 'expected the end of `.package(`, got the end of the file');
        const wish = package_swift_wishOf(call);
        // A target names a package by `.product(name: \u2026, package: \u2026)` only.
        if (wish === undefined)
            computed.push(line);
        else
            wishes.push({ ...wish, line });
    }
    return wishList(wishes, { gaps: allComputed(computed, 'Package.swift') });
}
function package_swift_wishOf(call) {
    const option = (name) => new RegExp(String.raw `\b${name}:\s*"([^"\\\n]{1,500})"`).exec(call)?.[1];
    const folder = option('path');
    if (folder !== undefined)
        return { identity: { type: 'swift', name: lastOf(folder) }, origin: (0,origins/* folderOrigin */.BN)(folder) };
    const version = /\bexact:\s*"([^"\n]{1,100})"|\.exact\(\s*"([^"\n]{1,100})"/.exec(call);
    const exact = version?.[1] ?? version?.[2];
    const range = rangeOf(call, option);
    const id = option('id');
    if (id !== undefined) {
        const dot = id.indexOf('.');
        const identity = dot < 0 ? { type: 'swift', name: id } : { type: 'swift', namespace: id.slice(0, dot), name: id.slice(dot + 1) };
        return { identity, range, version: exact };
    }
    const url = option('url');
    if (url === undefined)
        return undefined;
    const reference = /\b(?:branch|revision):\s*"([^"\n]{1,100})"|\.(?:branch|revision)\(\s*"([^"\n]{1,100})"/.exec(call);
    const commit = reference?.[1] ?? reference?.[2];
    const repository = repositoryOf(url);
    const origin = commit === undefined ? { kind: 'registry', url } : { kind: 'git', url, commit };
    if (repository === undefined)
        return { identity: { type: 'swift', name: lastOf(url) }, origin: { kind: 'file', path: url } };
    return { identity: { type: 'swift', ...repository }, range, version: exact, origin };
}
/** `from: "1.0.0"`, `.upToNextMinor(from: "1.0.0")`, `"1.0.0"..<"2.0.0"`. */
function rangeOf(call, option) {
    const between = /"(\d[^"\n]{0,60})"\s*(\.\.[.<])\s*"(\d[^"\n]{0,60})"/.exec(call);
    if (between !== null)
        return `${between[1]}${between[2]}${between[3]}`;
    const from = option('from');
    if (from === undefined)
        return undefined;
    return /\bupToNextMinor\b/.test(call) ? `~${from}` : `^${from}`;
}
function lastOf(place) {
    const last = place.replace(/\/{1,10}$/, '').replace(/\.git$/, '');
    return last.slice(last.lastIndexOf('/') + 1) || place;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/tokens.js
// HCL as tokens: names, numbers, signs, line breaks, and texts with the tokens of what they interpolate.
const maxTokens = 500_000;
/** How deep texts may lie in the expressions of texts. */
const tokens_maxDepth = 40;
function tokens_tokensOf(text, fail) {
    return new Lexer(text, fail).tokens(text.length, false, 0);
}
const pattern = /[ \t\r\uFEFF]+|(\n)|#[^\n]*|\/\/[^\n]*|(\/\*)|(<<-?)([\p{ID_Start}_][\p{ID_Continue}-]{0,100})[ \t\r]{0,100}\n|([\p{ID_Start}_][\p{ID_Continue}-]*)|(")|(\d[\d.]*(?:[eE][+-]?\d+)?)|(==|!=|<=|>=|&&|\|\||=>|\.\.\.|[\s\S])/uy;
/** Each letter is looked at once: whoever reads goes on where the last one stopped. */
class Lexer {
    text;
    fail;
    at = 0;
    count = 0;
    constructor(text, fail) {
        this.text = text;
        this.fail = fail;
    }
    /** @param inside whether a closing brace of its own ends it, which is passed. */
    tokens(end, inside, depth) {
        if (depth > tokens_maxDepth)
            throw this.fail(`at most ${tokens_maxDepth} texts within one another`, this.at);
        const start = this.at;
        const tokens = [];
        let open = 0;
        while (this.at < end) {
            const token = this.next(end, depth);
            if (token === undefined)
                continue;
            if (++this.count > maxTokens)
                throw this.fail(`at most ${maxTokens} words`, token.start);
            if (token.kind === 'sign' && token.value === '{')
                open++;
            if (token.kind === 'sign' && token.value === '}' && --open < 0 && inside)
                return tokens;
            tokens.push(token);
        }
        if (inside)
            throw this.fail('`}`', start);
        return tokens;
    }
    /** Undefined for blanks and comments. */
    next(end, depth) {
        const start = this.at;
        pattern.lastIndex = start;
        // Its last branch takes any letter.
        const [whole, lineBreak, comment, here, marker = '', name, quote, number, sign] = pattern.exec(this.text);
        this.at += whole.length;
        if (lineBreak !== undefined)
            return { kind: 'break', start, end: this.at };
        if (comment !== undefined)
            return this.pastComment(start);
        if (here !== undefined)
            return this.hereDocument(start, marker, here === '<<-', depth);
        if (quote !== undefined)
            return { kind: 'text', start, parts: this.quoted(end, depth), end: this.at };
        if (name !== undefined)
            return { kind: 'name', value: name, start, end: this.at };
        if (number !== undefined)
            return { kind: 'number', value: number, start, end: this.at };
        return sign === undefined ? undefined : { kind: 'sign', value: sign, start, end: this.at };
    }
    pastComment(start) {
        const end = this.text.indexOf('*/', this.at);
        if (end < 0)
            throw this.fail('the comment to end', start);
        this.at = end + 2;
        return undefined;
    }
    /** Up to the quotation mark that closes. */
    quoted(end, depth) {
        const start = this.at - 1;
        const parts = [];
        const plain = /[^"\\$%\n]+|[\s\S]/uy;
        while (this.at < end) {
            const at = this.at;
            const letter = this.text[at];
            if (letter === '"') {
                this.at++;
                return parts;
            }
            if (letter === '\n')
                break;
            if (letter === '\\')
                parts.push(this.escape());
            else if (!this.template(parts, end, depth)) {
                plain.lastIndex = at;
                this.letters(parts, at, at + plain.exec(this.text)[0].length);
            }
        }
        throw this.fail('the text to end in its line', start);
    }
    escape() {
        const start = this.at;
        const match = /\\(?:([nrt"\\])|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
        match.lastIndex = start;
        const [whole, single, short, long] = match.exec(this.text) ?? [];
        const code = Number.parseInt(short ?? long ?? '0', 16);
        if (whole === undefined || code > 0x10ffff)
            throw this.fail('one of the escapes \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN', start);
        this.at += whole.length;
        const text = single === undefined ? String.fromCodePoint(code) : (singles[single] ?? single);
        return { kind: 'letters', text, start, end: this.at };
    }
    /** What begins with `${` or `%{` here, or with a doubled sign, which stands for one. */
    template(parts, end, depth) {
        const start = this.at;
        const sign = this.text[start];
        if (sign !== '$' && sign !== '%')
            return false;
        if (this.text[start + 1] === sign && this.text[start + 2] === '{') {
            this.at += 3;
            // The first sign only keeps the second from being read.
            parts.push({ kind: 'letters', text: `${sign}{`, start: start + 1, end: this.at });
            return true;
        }
        if (this.text[start + 1] !== '{')
            return false;
        this.at += 2;
        const tokens = this.tokens(end, true, depth + 1);
        const trims = this.text[start + 2] === '~' || this.text[this.at - 2] === '~';
        parts.push({ kind: 'expression', tokens: sign === '%' || trims ? undefined : tokens, start, end: this.at });
        return true;
    }
    letters(parts, start, end) {
        this.at = end;
        if (end > start)
            parts.push({ kind: 'letters', text: this.text.slice(start, end), start, end });
    }
    /** Lines up to the one that holds the marker alone; `<<-` takes away the blanks that all of them begin with. */
    hereDocument(start, marker, flush, depth) {
        const { bodyEnd, end, indent } = this.extent(start, marker);
        const parts = [];
        const removed = flush ? indent : 0;
        const plain = /[^$%\n]*\n|[^$%\n]+|[\s\S]/uy;
        let atLineStart = true;
        while (this.at < bodyEnd) {
            if (atLineStart)
                this.at = Math.min(this.at + Math.min(removed, this.blanksAt(this.at)), bodyEnd);
            atLineStart = false;
            if (this.at >= bodyEnd || this.template(parts, bodyEnd, depth))
                continue;
            plain.lastIndex = this.at;
            const stretch = plain.exec(this.text)[0];
            atLineStart = stretch.endsWith('\n');
            this.letters(parts, this.at, Math.min(this.at + stretch.length, bodyEnd));
        }
        this.at = end;
        return { kind: 'text', parts, start, end };
    }
    blanksAt(start) {
        let at = start;
        while (this.text[at] === ' ' || this.text[at] === '\t')
            at++;
        return at - start;
    }
    extent(start, marker) {
        let indent = Number.POSITIVE_INFINITY;
        for (let from = this.at; from < this.text.length;) {
            const lineBreak = this.text.indexOf('\n', from);
            const end = lineBreak < 0 ? this.text.length : lineBreak;
            const line = this.text.slice(from, end);
            const trimmed = line.trim();
            if (trimmed === marker)
                return { bodyEnd: from, end, indent: Number.isFinite(indent) ? indent : 0 };
            if (trimmed !== '')
                indent = Math.min(indent, this.blanksAt(from));
            from = end + 1;
        }
        throw this.fail(`${marker.slice(0, 60)} alone in a line`, start);
    }
}
const singles = { n: '\n', r: '\r', t: '\t' };

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/parse.js
// Tokens of HCL to a tree: attributes, blocks, and values as far as they are known without working anything out.


/** How deep blocks and values may lie in one another. */
const parse_maxDepth = 60;
/** Larger files are refused: nobody writes one by hand. */
const parse_maxLength = 5 * 1024 * 1024;
/**
 * The body of a file (HCL native syntax specification).
 * @throws PortcullisError `hcl-invalid` with file and line: a syntax error, an attribute twice in one body, more than 60 levels,
 *   more than 5 MiB.
 */
function parseHcl(text, file) {
    const fail = failing(text, file);
    if (text.length > parse_maxLength)
        throw fail(`at most ${parse_maxLength} letters`, 0);
    return new Parser(tokens_tokensOf(text, fail), text.length, fail).file();
}
/**
 * A string of HCL's JSON syntax, whose letters are a template as those in quotes are.
 * @param at where it stands; what is read of it has no nearer place.
 * @throws PortcullisError `hcl-invalid`.
 */


function failing(text, file, at) {
    return (expected, offset) => new errors/* PortcullisError */.SO({
        code: 'hcl-invalid',
        message: `expected ${expected}`,
        where: { file, ...(at === undefined ? { line: (0,src_text/* lineIndex */.Dp)(text).positionAt(Math.min(offset, text.length)).line } : {}) },
        remedy: 'Correct the file; the program that reads it shows the place.',
    });
}
class Parser {
    tokens;
    end;
    fail;
    at = 0;
    /** Between brackets of lists and parentheses lines have no ends. */
    joined = false;
    constructor(tokens, end, fail) {
        this.tokens = tokens;
        this.end = end;
        this.fail = fail;
    }
    file() {
        return this.body(0, false);
    }
    /** A value alone. */
    value() {
        return this.expression(0);
    }
    /** The value of an interpolation, or nothing that is known where more than one stands there. */
    inner(tokens, at, depth) {
        const parser = new Parser(tokens, at.end, this.fail);
        parser.joined = true;
        const value = parser.expression(depth + 1);
        return parser.peek() === undefined ? value : { kind: 'computed', at };
    }
    peek() {
        if (this.joined)
            this.skipBreaks();
        return this.tokens[this.at];
    }
    within(joined, read) {
        const before = this.joined;
        this.joined = joined;
        const value = read();
        this.joined = before;
        return value;
    }
    isSign(value) {
        const token = this.peek();
        return token?.kind === 'sign' && token.value === value;
    }
    skipBreaks() {
        while (this.tokens[this.at]?.kind === 'break')
            this.at++;
    }
    here() {
        return this.peek()?.start ?? this.end;
    }
    take(sign) {
        if (!this.isSign(sign))
            throw this.fail(`\`${sign}\``, this.here());
        this.at++;
    }
    body(depth, braced) {
        if (depth > parse_maxDepth)
            throw this.fail(`at most ${parse_maxDepth} blocks within one another`, this.here());
        const attributes = new Map();
        const blocks = [];
        for (this.skipBreaks(); this.at < this.tokens.length && !(braced && this.isSign('}')); this.skipBreaks()) {
            const name = this.peek();
            if (name.kind !== 'name')
                throw this.fail('the name of an attribute or a block', name.start);
            this.at++;
            if (this.isSign('='))
                this.addAttribute(name, attributes, depth);
            else
                blocks.push(this.block(name, depth));
            if (!(braced && this.isSign('}')) && this.at < this.tokens.length && this.peek()?.kind !== 'break')
                throw this.fail('the end of the line', this.here());
        }
        if (braced)
            this.take('}');
        return { attributes: [...attributes.values()], blocks };
    }
    addAttribute({ value: name, start, end }, attributes, depth) {
        if (attributes.has(name))
            throw this.fail(`the attribute ${name.slice(0, 60)} once, got it again`, start);
        this.at++;
        attributes.set(name, { name, at: { start, end }, value: this.expression(depth) });
    }
    block({ value: type, start, end }, depth) {
        const labels = [];
        for (let token = this.peek(); token?.kind === 'name' || token?.kind === 'text'; token = this.peek()) {
            labels.push(token.kind === 'text' ? this.lettersOf(token) : token.value);
            this.at++;
        }
        if (!this.isSign('{'))
            throw this.fail(`\`=\` or \`{\` after ${type.slice(0, 60)}`, start);
        this.at++;
        return { type, labels, at: { start, end }, body: this.body(depth + 1, true) };
    }
    /** Of a text that may hold no template. */
    lettersOf({ parts, start }) {
        return parts
            .map((part) => {
            if (part.kind === 'letters')
                return part.text;
            throw this.fail('a text without `${`', start);
        })
            .join('');
    }
    expression(depth) {
        if (depth > parse_maxDepth)
            throw this.fail(`at most ${parse_maxDepth} values within one another`, this.here());
        const start = this.here();
        const value = this.operand(depth);
        if (!this.goesOn(value !== undefined))
            return value ?? this.missing(start);
        this.passRest(value !== undefined);
        return { kind: 'computed', at: { start, end: this.tokens[this.at - 1]?.end ?? start } };
    }
    missing(at) {
        throw this.fail('a value', at);
    }
    /** Undefined for what begins with something else than a value: a sign, a bracket. */
    operand(depth) {
        const token = this.peek();
        if (this.isSign('['))
            return this.list(depth);
        if (this.isSign('{'))
            return this.object(depth);
        if (token === undefined || token.kind === 'break' || token.kind === 'sign')
            return undefined;
        this.at++;
        if (token.kind === 'text')
            return this.text(token, depth);
        const at = { start: token.start, end: token.end };
        if (token.kind === 'number' || ['true', 'false', 'null'].includes(token.value))
            return { kind: 'literal', text: token.value, at };
        return this.path(token.value, token.start);
    }
    text({ parts, start, end }, depth) {
        const read = (part) => {
            if (part.kind === 'letters')
                return part;
            const at = { start: part.start, end: part.end };
            return {
                kind: 'expression',
                value: part.tokens === undefined ? { kind: 'computed', at } : this.inner(part.tokens, at, depth),
                ...at,
            };
        };
        return { kind: 'text', parts: parts.map(read), at: { start, end } };
    }
    /** `item.file` */
    path(first, start) {
        const path = this.names(first);
        return { kind: 'name', path, at: { start, end: this.tokens[this.at - 1].end } };
    }
    names(first) {
        const path = [first];
        for (;;) {
            const next = this.tokens[this.at + 1];
            if (!this.isSign('.') || next?.kind !== 'name')
                break;
            path.push(next.value);
            this.at += 2;
        }
        return path;
    }
    list(depth) {
        const start = this.here();
        if (this.isLoop())
            return this.passBrackets();
        this.at++;
        const items = this.within(true, () => {
            const found = [];
            while (!this.isSign(']')) {
                found.push(this.expression(depth + 1));
                if (!this.isSign(']'))
                    this.take(',');
            }
            return found;
        });
        this.at++;
        return { kind: 'list', items, at: { start, end: this.tokens[this.at - 1].end } };
    }
    object(depth) {
        const start = this.here();
        if (this.isLoop())
            return this.passBrackets();
        this.at++;
        const entries = this.within(false, () => this.entries(depth));
        this.at++;
        return { kind: 'object', entries, at: { start, end: this.tokens[this.at - 1].end } };
    }
    entries(depth) {
        const entries = [];
        for (this.skipBreaks(); !this.isSign('}'); this.skipBreaks()) {
            const key = this.key(depth);
            if (!this.isSign('=') && !this.isSign(':'))
                throw this.fail('`=` or `:`', this.here());
            this.at++;
            entries.push({ key, value: this.expression(depth + 1) });
            if (this.isSign(','))
                this.at++;
            else if (!this.isSign('}') && this.peek()?.kind !== 'break')
                throw this.fail('`,` or `}`', this.here());
        }
        return entries;
    }
    /** Undefined for one that is computed. */
    key(depth) {
        const token = this.peek();
        if (token === undefined)
            throw this.fail('`}`', this.end);
        if (this.isSign('(')) {
            this.passBrackets();
            return undefined;
        }
        this.at++;
        if (token.kind === 'number')
            return token.value;
        // `aws.west`: by it `providers` of a module names a configuration of a provider.
        if (token.kind === 'name')
            return this.names(token.value).join('.');
        if (token.kind !== 'text')
            throw this.fail('a key', token.start);
        const value = this.text(token, depth);
        const isPlain = value.kind === 'text' && value.parts.every(({ kind }) => kind === 'letters');
        return isPlain ? value.parts.map((part) => (part.kind === 'letters' ? part.text : '')).join('') : undefined;
    }
    /** `[for \u2026]`, `{for \u2026}` */
    isLoop() {
        let at = this.at + 1;
        while (this.tokens[at]?.kind === 'break')
            at++;
        const token = this.tokens[at];
        const next = this.tokens[at + 1];
        return token?.kind === 'name' && token.value === 'for' && next?.kind === 'name';
    }
    /** Whether more of the expression stands here: an operator, a call, an index. @param behind whether it comes after a value. */
    goesOn(behind) {
        const token = this.peek();
        if (token === undefined || token.kind === 'break')
            return false;
        return token.kind === 'sign' ? !',)]}=:'.includes(token.value) && !(behind && token.value === '{') : !behind;
    }
    /** To where the expression ends: brackets within it are its own, and a condition has a colon. */
    passRest(behind) {
        let after = behind;
        while (this.goesOn(after) || this.isSign(':')) {
            const token = this.peek();
            if (token?.kind === 'sign' && '([{'.includes(token.value))
                this.passBrackets();
            else
                this.at++;
            after = token?.kind !== 'sign' || '([{'.includes(token.value);
        }
        if (!after)
            throw this.fail('a value', this.here());
    }
    passBrackets() {
        const start = this.here();
        let open = 0;
        do {
            const token = this.peek();
            if (token === undefined)
                throw this.fail('the bracket to close', start);
            if (token.kind === 'sign' && '([{'.includes(token.value))
                open++;
            if (token.kind === 'sign' && ')]}'.includes(token.value))
                open--;
            this.at++;
        } while (open > 0);
        return { kind: 'computed', at: { start, end: this.tokens[this.at - 1].end } };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/tree.js
// What HCL is made of (HCL native syntax specification): bodies of attributes and blocks, and values with their places.
/** The letters of a text without expressions; undefined for all else. */
function hclText(value) {
    if (value?.kind === 'literal')
        return value.text;
    if (value?.kind !== 'text')
        return undefined;
    let text = '';
    for (const part of value.parts) {
        if (part.kind !== 'letters')
            return undefined;
        text += part.text;
    }
    return text;
}
function hclAttribute({ attributes }, name) {
    return attributes.find((attribute) => attribute.name === name)?.value;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/terraform/configuration.js
// *.tf of Terraform and OpenTofu: the providers that `required_providers` asks for where no lock is beside them, and the modules that come
// from elsewhere, of which no lock says anything. https://developer.hashicorp.com/terraform/language/modules/sources






const terraformConfiguration = {
    id: 'terraform-configuration',
    title: 'a configuration of Terraform',
    // Below `.terraform` are the modules that it fetched.
    matches: (0,src_reader/* ending */.K1)(['tf', 'tofu'], (path) => !/(?:^|\/)\.terraform\//.test(path)),
    // Most say nothing of either.
    recognises: (source) => (0,src_reader/* isOther */.bv)(source) || /\brequired_providers\b|^[ \t]*module[ \t]+"/m.test(source.bytes.toString('latin1')),
    read: configuration_read,
};
const publicRegistry = 'registry.terraform.io';
function configuration_read(source) {
    const text = programText(source, /^[ \t]*(?:terraform|module)\b/m, 'a configuration of Terraform');
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const body = parseHcl(text, source.path);
    const computed = [];
    const line = (block) => lines.positionAt(block.at.start).line;
    const isLocked = source.beside('.terraform.lock.hcl') !== undefined;
    const wishes = body.blocks.flatMap((block) => {
        if (block.type === 'terraform' && !isLocked)
            return block.body.blocks.flatMap((one) => (one.type === 'required_providers' ? providersOf(one.body, line) : []));
        if (block.type !== 'module')
            return [];
        const address = hclText(hclAttribute(block.body, 'source'));
        if (address === undefined) {
            computed.push(line(block));
            return [];
        }
        const wish = configuration_moduleOf(address, hclText(hclAttribute(block.body, 'version')));
        return wish === undefined ? [] : [{ ...wish, line: line(block) }];
    });
    return wishList(wishes, { gaps: allComputed(computed, 'the source of a module') });
}
function providersOf({ attributes }, line) {
    return attributes.map((attribute) => {
        const { value, name } = attribute;
        const entry = (key) => value.kind === 'object' ? hclText(value.entries.find((one) => one.key === key)?.value) : undefined;
        // Before version 0.13 the range alone stood there.
        const range = value.kind === 'object' ? entry('version') : hclText(value);
        const parts = (entry('source') ?? `hashicorp/${name}`).toLowerCase().split('/');
        const [host, namespace, type] = parts.length === 3 ? parts : [publicRegistry, ...parts];
        return {
            identity: { type: 'terraform', namespace: `${host}/${namespace}`, name: type ?? name },
            ...configuration_asked(range),
            origin: { kind: 'registry', registry: host },
            line: line(attribute),
        };
    });
}
function configuration_asked(range) {
    return { range, version: /^=?\s*(\d+\.\d+\.\d+(?:-[\w.-]{1,60})?)$/.exec(range?.trim() ?? '')?.[1] };
}
/** Undefined for a folder of the product. */
function configuration_moduleOf(address, range) {
    if (/^\.{0,2}\//.test(address) || address === '.')
        return undefined;
    const bare = address.replace(/^(?:git|hg|s3|gcs)::/, '').split('?', 1)[0];
    const commit = /[?&]ref=([^&]{1,200})/.exec(address)?.[1];
    const isGit = /^git::/.test(address) || /^(?:git@|ssh:|github\.com\/|bitbucket\.org\/)/.test(address) || /\.git(?:\/|$)/.test(bare);
    const [, host = publicRegistry, namespace, name, system] = /^(?:([\w-]{1,100}(?:\.[\w-]{1,100}){1,8}(?::\d{1,5})?)\/)?([\w-]{1,100})\/([\w-]{1,100})\/([\w-]{1,100})(?:\/\/.*)?$/.exec(address) ??
        [];
    if (!isGit && namespace !== undefined)
        return {
            identity: { type: 'terraform', namespace: `${host}/${namespace}/${name}`, name: system },
            ...configuration_asked(range),
            origin: { kind: 'registry', registry: host },
        };
    const url = bare.startsWith('github.com/') || bare.startsWith('bitbucket.org/') ? `https://${bare}` : bare;
    // A folder within it stands behind two slashes.
    const scheme = url.indexOf('://');
    const inner = url.indexOf('//', scheme < 0 ? 0 : scheme + 3);
    const place = inner < 0 ? url : url.slice(0, inner);
    const last = place
        .replace(/\/+$/, '')
        .split('/')
        .at(-1)
        ?.replace(/\.(?:git|zip|tar\.gz|tgz)$/, '');
    const origin = isGit ? (0,origins/* gitOrigin */.Xf)(place, commit) : { kind: 'url', url: place };
    return { identity: { type: 'generic', name: last || place }, origin };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/terraform/hcl.js
// The HCL of a dependency lock: blocks `provider "address" { name = "text", name = ["text", \u2026] }` and comments, and nothing else.


/** @throws PortcullisError at anything else. */
function providerBlocks(source) {
    const tokens = hcl_tokensOf(source);
    let at = 0;
    const take = () => {
        const token = tokens[at++];
        if (token === undefined)
            throw (0,src_reader/* invalid */.Gq)(source.path, tokens.at(-1)?.line ?? 1, 'expected a closing bracket, got the end of the file');
        return token;
    };
    const mark = (text) => {
        const token = take();
        if (token.quoted === true || token.text !== text)
            throw (0,src_reader/* invalid */.Gq)(source.path, token.line, `expected "${text}", got "${token.text.slice(0, 60)}"`);
    };
    const quoted = () => {
        const token = take();
        if (token.quoted !== true)
            throw (0,src_reader/* invalid */.Gq)(source.path, token.line, `expected text in quotes, got "${token.text.slice(0, 60)}"`);
        return token.text;
    };
    const list = () => {
        const found = [];
        while (tokens[at]?.text !== ']' || tokens[at]?.quoted === true) {
            found.push(quoted());
            if (tokens[at]?.text === ',')
                at++;
        }
        at++;
        return found;
    };
    const blocks = [];
    while (at < tokens.length) {
        const { line } = tokens[at];
        mark('provider');
        const label = quoted();
        mark('{');
        const attributes = new Map();
        for (let name = take(); name.quoted === true || name.text !== '}'; name = take()) {
            if (name.quoted === true || !/^[a-z_]{1,60}$/.test(name.text))
                throw (0,src_reader/* invalid */.Gq)(source.path, name.line, `expected an attribute, got "${name.text.slice(0, 60)}"`);
            if (attributes.has(name.text))
                throw (0,src_reader/* invalid */.Gq)(source.path, name.line, `the attribute ${name.text} stands twice`);
            mark('=');
            const isList = tokens[at]?.text === '[' && tokens[at]?.quoted !== true;
            if (isList)
                at++;
            attributes.set(name.text, isList ? list() : [quoted()]);
        }
        blocks.push({ label, line, attributes });
    }
    return blocks;
}
function hcl_tokensOf(source) {
    return [...linesOf(source)].flatMap(({ text, number }) => {
        const found = [];
        for (const match of text.matchAll(/\s+|(?:#|\/\/).*$|\/\*.*?\*\/|"([^"\\]{0,20000}(?:\\.[^"\\]{0,20000}){0,500})"|[{}[\],=]|[A-Za-z_]\w*|(.)/g)) {
            if (match[2] !== undefined)
                throw (0,src_reader/* invalid */.Gq)(source.path, number, `expected a provider block, got "${match[2]}"`);
            if (match[1] !== undefined)
                found.push({ text: match[1], quoted: true, line: number });
            else if (!/^(?:\s|#|\/\/|\/\*)/.test(match[0]))
                found.push({ text: match[0], line: number });
        }
        return found;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/terraform/lock.js
// .terraform.lock.hcl of Terraform and OpenTofu: providers with version and hashes for each platform.



const terraformLock = {
    id: 'terraform-lock',
    title: '.terraform.lock.hcl of Terraform',
    matches: (0,src_reader/* named */.KT)('.terraform.lock.hcl'),
    read: terraform_lock_read,
};
function terraform_lock_read(source) {
    if (source.text().trim() === '')
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected a lock of providers, got an empty file');
    const seen = new Set();
    const packages = providerBlocks(source).map(({ label, line, attributes }) => {
        if (seen.has(label))
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `the provider ${label.slice(0, 100)} stands twice`);
        seen.add(label);
        const parts = label.split('/');
        const version = attributes.get('version')?.[0];
        if (parts.length !== 3 || parts.includes(''))
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected \`host/namespace/type\`, got "${label.slice(0, 100)}"`);
        if (version === undefined || version === '')
            throw (0,src_reader/* invalid */.Gq)(source.path, line, `expected the version of ${label.slice(0, 100)}, got none`);
        // `zh:` is of the archive for one platform, `h1:` of its content in Go's own way.
        const hashes = (attributes.get('hashes') ?? []).flatMap((text) => (0,src_hashes/* hexHash */.eP)('SHA-256', /^zh:(.{1,200})$/.exec(text)?.[1]));
        return {
            key: label,
            identity: { type: 'terraform', namespace: `${parts[0]}/${parts[1]}`, name: parts[2] },
            version,
            origin: { kind: 'registry', registry: parts[0] },
            line,
            hashes,
            ...((attributes.get('hashes') ?? []).length === 0 ? { unhashed: true } : {}),
        };
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/vcpkg/manifest.js
// vcpkg.json: what a product asks vcpkg for. Only an override fixes a version; `version>=` is a bound, and the rest is the baseline's.
// https://learn.microsoft.com/vcpkg/reference/vcpkg-json



const vcpkgManifest = { id: 'vcpkg-manifest', title: 'vcpkg.json', matches: (0,src_reader/* named */.KT)('vcpkg.json'), read: vcpkg_manifest_read };
const known = new Set([
    'name',
    'version',
    'version-semver',
    'version-date',
    'version-string',
    'port-version',
    'maintainers',
    'contacts',
    'summary',
    'description',
    'homepage',
    'documentation',
    'license',
    'builtin-baseline',
    'dependencies',
    'dev-dependencies',
    'features',
    'default-features',
    'overrides',
    'supports',
    'configuration',
    'vcpkg-configuration',
]);
/** A version is in one of these, by the order that it follows. */
const versionFields = ['version', 'version-semver', 'version-string', 'version-date'];
function vcpkg_manifest_read(source) {
    const document = (0,shape/* jsonShape */.Sm)(source);
    // vcpkg itself refuses what it does not know, but for its users' own words.
    for (const key of Object.keys(document.root))
        if (!key.startsWith('$') && !known.has(key))
            throw (0,src_reader/* invalid */.Gq)(source.path, document.line([key]), `expected a field of vcpkg.json, got ${key.slice(0, 60)}`);
    const fixed = overrides(document);
    const features = document.fields((0,shape/* own */.ZV)(document.root, 'features'), ['features']) ?? {};
    const found = [
        ...manifest_wishes(document.root, [], 'required', fixed, document),
        ...Object.keys(features).flatMap((name) => {
            const path = ['features', name];
            return manifest_wishes(document.fields(features[name], path), path, 'optional', fixed, document);
        }),
    ];
    const name = document.text((0,shape/* own */.ZV)(document.root, 'name'), ['name']);
    const version = versionFields.map((key) => document.text((0,shape/* own */.ZV)(document.root, key), [key])).find((one) => one !== undefined);
    return {
        ...(name === undefined
            ? {}
            : {
                subject: {
                    name,
                    ...(version === undefined ? {} : { version }),
                    identity: { type: 'vcpkg', name },
                    ...(0,src_licence/* licensed */.aO)((0,shape/* own */.ZV)(document.root, 'license')),
                },
            }),
        packages: found.map(({ entry }) => entry),
        roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
        graph: 'unknown',
    };
}
function overrides(document) {
    return new Map(document.list((0,shape/* own */.ZV)(document.root, 'overrides'), ['overrides']).map((value, index) => {
        const path = ['overrides', index];
        const entry = document.fields(value, path);
        const version = versionFields.map((key) => (0,shape/* own */.ZV)(entry, key)).find((one) => one !== undefined);
        return [document.needed((0,shape/* own */.ZV)(entry, 'name'), path), document.needed(version, path)];
    }));
}
function manifest_wishes(holder, at, scope, fixed, document) {
    const list = [...at, 'dependencies'];
    return document.list((0,shape/* own */.ZV)(holder, 'dependencies'), list).map((value, index) => {
        const path = [...list, index];
        const entry = typeof value === 'string' ? { name: value } : document.fields(value, path);
        const name = document.needed((0,shape/* own */.ZV)(entry, 'name'), path);
        const version = fixed.get(name);
        const least = document.text((0,shape/* own */.ZV)(entry, 'version>='), path);
        return {
            // `host` is what builds, and nothing that is shipped.
            scope: (0,shape/* own */.ZV)(entry, 'host') === true ? 'development' : scope,
            entry: {
                key: path.join('.'),
                identity: { type: 'vcpkg', name },
                ...(version !== undefined ? { version } : least === undefined ? {} : { declared: `>=${least}` }),
                origin: { kind: 'registry' },
                ...(0,shape/* lineOf */.cA)(document, path),
            },
        };
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/wordpress/plugin.js
// Plugins of WordPress: the file in a plugin's folder whose first comment names it, with the version.
// https://developer.wordpress.org/plugins/plugin-basics/header-requirements/


const wordpressPlugin = {
    id: 'wordpress-plugin',
    title: 'a plugin of WordPress',
    matches: (0,src_reader/* ending */.K1)(['php'], (path) => plugin_plugin.test(path)),
    // WordPress itself looks at the first 8 KiB.
    recognises: ({ bytes }) => /^[ \t/*#@]*Plugin Name\s*:/im.test(head(bytes)),
    read: plugin_read,
};
const plugin_plugin = /(?:^|\/)wp-content\/(?:mu-)?plugins\/([^/]{1,200})\/[^/]{1,200}\.php$/;
function head(bytes) {
    return bytes.subarray(0, 8192).toString('utf8');
}
function plugin_read(source) {
    const text = head(source.bytes);
    (0,src_reader/* refuseConflict */.Xs)(source.path, text);
    const match = /^[ \t/*#@]*Version\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text);
    const version = match?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '').trim();
    if (match === null || version === undefined || !/\w/.test(version))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the version of the plugin as `Version: 1.0`, got none');
    if (!text.slice(match.index).includes('*/'))
        throw (0,src_reader/* invalid */.Gq)(source.path, 1, 'expected the end of the comment that names the plugin, got none');
    // The folder is the name by which WordPress's directory knows it.
    const name = plugin_plugin.exec(source.path)?.[1];
    const author = /^[ \t/*#@]*Author\s*:[ \t]*(\S[^\r\n]{0,200})/im.exec(text)?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '');
    const licence = /^[ \t/*#@]*License\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text)?.[1]?.trim();
    return {
        packages: [
            {
                key: name,
                identity: { type: 'wordpress-plugin', name },
                version,
                origin: { kind: 'registry' },
                line: text.slice(0, match.index).split('\n').length,
                ...(licence === undefined ? {} : { licence }),
                // A person's name or a company's, which the field does not tell apart.
                ...(0,makers/* makers */.uy)((0,makers/* personOf */.Re)(author ?? '')),
            },
        ],
        roots: [{ to: name, scope: 'required' }],
        graph: 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/index.js
// Every reader, in the order in which files are offered to them.






























































































const readers_known = [
    bazelMavenInstall,
    bazelModule,
    brewfile,
    brewfileLock,
    bunLock,
    bunLockb,
    cabalFile,
    cabalFreeze,
    cargoAuditable,
    cargoLock,
    cargoToml,
    cartfile,
    cartfileResolved,
    chartLock,
    chartYaml,
    composeFile,
    composerInstalled,
    composerJson,
    composerLock,
    conanfilePy,
    conanfileTxt,
    conanLock,
    condaEnvironment,
    condaExplicit,
    condaLock,
    condaMeta,
    cpanSnapshot,
    denoJson,
    denoLock,
    dockerfile,
    dotnetDeps,
    dotnetProject,
    flakeLock,
    gemfile,
    gemfileLock,
    gemspec,
    githubAction,
    githubWorkflow,
    goBuildInfo,
    goMod,
    gopkgLock,
    goSum,
    goVendorModules,
    gradleBuildScript,
    gradleLockfile,
    gradleVerificationMetadata,
    gradleVersionCatalog,
    hpackPackage,
    installedGemspec,
    jar,
    juliaManifest,
    juliaProject,
    luarocksLock,
    mavenPom,
    mixExs,
    mixLock,
    npm_installed/* npmModules */.n,
    npmPackageJson,
    package_lock/* npmPackageLock */.$,
    nugetCentralVersions,
    nugetPackagesConfig,
    nugetPackagesLock,
    nugetProjectAssets,
    opamFile,
    otpApplication,
    paketLock,
    pdmLock,
    pipfileLock,
    pixiLock,
    pnpmLock,
    podfile,
    podfileLock,
    poetryLock,
    pubspecLock,
    pubspecYaml,
    pylock,
    pypiDistInfo,
    pypiPipfile,
    pypiPyproject,
    pypiRequirements,
    pypiSetupCfg,
    pypiSetupPy,
    rDescription,
    rebarConfig,
    rebarLock,
    renvLock,
    rockspec,
    sbtLock,
    stackLock,
    stackYaml,
    swiftPackage,
    swiftPackageResolved,
    terraformConfiguration,
    terraformLock,
    uvLock,
    vcpkgManifest,
    wordpressPlugin,
    yarnLock,
];
/** Secrets in addresses go no further than here, nor names that show themselves as others. */
const readers = readers_known.map((reader) => ({
    ...reader,
    read: async (source) => (0,origin/* publicManifest */.pq)(vetted(withUnread(withinBounds(await reader.read(source), source), source), source.path)),
}));
/**
 * Packages of one file. The largest locks that are about have some thousands, and what is made of one takes 1 to 3 KB of memory: a text of
 * short lines may name a million.
 */
const mostPackages = 150_000;
/** @throws PortcullisError `manifest-invalid` where there are more: the file is a gap then. */

/** A manifest with a gap for each file beside it that is there and could not be read. */

const readers_none = [];
/** Readers by what they say of themselves, each list in their order. */

const byName = readers_indexed(({ names }) => names);
const byEnding = readers_indexed(({ endings }) => endings);
const byPath = readers.filter(({ matches }) => !('names' in matches) && !('endings' in matches));
const order = new Map(readers.map((reader, index) => [reader, index]));
/** Paths of which the answer is kept: the walk, the choice and the reading of files ask for the same ones. */
const mostPaths = 200_000;
/** The readers that know a file by its path, in their order. A tree has thousands of files, and most have a name that few are asked about. */
const readersOf = (0,remembered/* remembered */.H)((path) => {
    const found = [...(byName.get((0,src_reader/* nameOf */.Vb)(path)) ?? readers_none)];
    for (const reader of byEnding.get((0,src_reader/* endingOf */.z6)(path)) ?? readers_none)
        if (reader.matches(path))
            found.push(reader);
    for (const reader of byPath)
        if (reader.matches(path))
            found.push(reader);
    if (found.length === 0)
        return readers_none;
    return found.sort((a, b) => order.get(a) - order.get(b));
}, mostPaths);


/***/ }),

/***/ 8789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ npmInstalled),
/* harmony export */   n: () => (/* binding */ npmModules)
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
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['json'], (path) => installed.test(path)),
    recognises: isPackage,
    read,
};
/** In a repository, where no lock beside the outermost folder of them says more. */
const npmModules = {
    ...npmInstalled,
    id: 'npm-modules',
    recognises: (source) => !isLocked(source) && isPackage(source),
};
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

/***/ 2485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inNpmRange: () => (/* binding */ inNpmRange)
/* harmony export */ });
/* harmony import */ var _portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1634);
// Ranges of versions as package.json writes them. https://github.com/npm/node-semver#ranges

/** At most so long; what is longer is no range that a person wrote. */
const maxLength = 200;
/**
 * Whether a version is in a range; undefined where either is anything else (a tag, an address, an alias), and for pre-releases, of which
 * only some are in a range.
 */
function inNpmRange(version, range) {
    const release = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/.exec(version);
    if (release === null || range.length > maxLength)
        return undefined;
    const numbers = [Number(release[1]), Number(release[2]), Number(release[3])];
    const alternatives = range.split('||').map((alternative) => inAll(numbers, alternative.trim()));
    if (alternatives.includes(undefined))
        return undefined;
    return alternatives.includes(true);
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
    return (0,_portcullis_purl_versions__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .mU)(a.join('.'), b.join('.'));
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var globalScope = (function globalScope(document) {
    return scopesOf(document).globals;
});
var preambleScope = (function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
});
var scopesOf = (function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
});
var countBelow = (function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand),
  gm: () => (/* binding */ globalScope),
  ZJ: () => (/* binding */ preambleScope),
  LU: () => (/* binding */ stageScope)
});

// UNUSED EXPORTS: platformArguments, variableUses

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name\u2026}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = (/* unused pure expression or super */ null && ([
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
]));
/** ARGs before the first FROM: what FROM lines may use. */

/** The same, of the instructions before the first FROM. */

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */

/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name: word, value } of instruction.pairs) {
                // Before the first FROM BuildKit takes a name as it is written: `ARG "VERSION"` declares no VERSION.
                const name = globals === undefined ? word.text : word.value;
                if (value !== undefined)
                    this.set(name, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name, place, '');
                // One from before the first FROM counts anew, whatever the stage made of it.
                else if (globals?.has(name) || !scope.has(name))
                    this.set(name, place, globals?.get(name));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */



/***/ }),

/***/ 9854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ heredocMarkers),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;
/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true };
/** @param line the whole instruction, its keyword included. */
function heredocMarkers(line) {
    if (!line.text.includes('<<'))
        return [];
    const found = [];
    for (const { value, start, end } of (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, { ...splitting, rawQuotes: true }).words;
    return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}
function quotes(text) {
    return text.replace(/[^'"]/g, '').length;
}


/***/ }),

/***/ 2479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   xe: () => (/* binding */ space)
/* harmony export */ });
/* unused harmony export noVariables */
// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.
const noVariables = { has: () => false, get: () => undefined };
/** White space as Go's unicode.IsSpace knows it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-\u2026}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const maxDepth = 200;
/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
    asked;
    constructor(message, asked = false) {
        super(message);
        this.asked = asked;
    }
}
function lex(text, options, variables = noVariables) {
    const reading = {
        text,
        options,
        variables,
        names: new Map(),
        at: 0,
        rawEscapes: options.rawEscapes === true,
        unknown: false,
        depth: 0,
    };
    try {
        const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
        return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
    }
    catch (error) {
        if (!(error instanceof LexFault))
            throw error;
        return { words: [], names: reading.names, error: error.message, asked: error.asked };
    }
}
/** Collects the words of a text while it is read. */
function wordList() {
    const done = [];
    let value = '';
    let start = -1;
    let end = -1;
    return {
        done,
        add(piece, from, to) {
            if (start < 0)
                start = from;
            value += piece;
            end = to;
        },
        part() {
            if (value === '')
                return;
            done.push({ value, start, end });
            value = '';
            start = -1;
        },
    };
}
function readUntil(reading, stop, rawEscapes, inPattern) {
    if (++reading.depth > maxDepth)
        throw new LexFault('it is nested too deep');
    const { text, options } = reading;
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    const words = wordList();
    let value = '';
    while (reading.at < text.length) {
        const start = reading.at;
        const letter = text[start];
        if (letter === stop) {
            reading.at++;
            reading.rawEscapes = before;
            reading.depth--;
            words.part();
            return { value, words: words.done };
        }
        const special = readSpecial(reading, letter, inPattern);
        if (special !== undefined) {
            value += special;
            if (letter === '$')
                addExpanded(words, special, start, reading.at);
            else
                words.add(special, start, reading.at);
        }
        else {
            const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
            reading.at = letter === options.escapeLetter ? reading.at : start + 1;
            value += piece;
            if (letter !== options.escapeLetter && space.test(letter))
                words.part();
            else
                words.add(piece, start, reading.at);
        }
    }
    if (stop !== undefined)
        throw new LexFault(stop === '/' ? 'a / is missing in ${\u2026/\u2026/\u2026}' : 'a } is missing after ${');
    reading.depth--;
    words.part();
    return { value, words: words.done };
}
/** What a variable stands for is split at its white space. */
function addExpanded(words, text, start, end) {
    for (const letter of text) {
        if (space.test(letter))
            words.part();
        else
            words.add(letter, start, end);
    }
}
function readSpecial(reading, letter, inPattern) {
    if (letter === '$')
        return readDollar(reading);
    if (letter === '<')
        return readOperator(reading);
    if (reading.options.plainQuotes === true)
        return undefined;
    if (letter === "'")
        return readSingle(reading, inPattern);
    if (letter === '"')
        return readDouble(reading, inPattern);
    return undefined;
}
/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    return (reading.rawEscapes ? text[at] : '') + (text[at + 1] ?? '');
}
/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading) {
    const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0];
    reading.at += operator.length;
    return operator;
}
function readSingle(reading, inPattern) {
    const { text, at, options } = reading;
    const close = text.indexOf("'", at + 1);
    if (close < 0)
        throw new LexFault("a ' has no partner");
    reading.at = close + 1;
    const inside = text.slice(at + 1, close);
    const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
    return options.rawQuotes === true ? `'${value}'` : value;
}
function readDouble(reading, inPattern) {
    const { text, options } = reading;
    const quote = options.rawQuotes === true ? '"' : '';
    let value = quote;
    reading.at++;
    while (reading.at < text.length) {
        const letter = text[reading.at];
        if (letter === '"') {
            reading.at++;
            return value + quote;
        }
        if (letter === '$')
            value += readDollar(reading);
        else if (letter === options.escapeLetter)
            value += readEscapeInDouble(reading, inPattern);
        else {
            value += letter;
            reading.at++;
        }
    }
    throw new LexFault('a " has no partner');
}
/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading, inPattern) {
    const { text, at, options } = reading;
    const next = text[at + 1];
    const letter = text[at];
    if (next === undefined) {
        reading.at++;
        return '';
    }
    if (next === '"' || next === '$' || next === options.escapeLetter) {
        reading.at += 2;
        return (reading.rawEscapes ? letter : '') + next;
    }
    reading.at++;
    return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}
function readDollar(reading) {
    reading.at++;
    const { text, options } = reading;
    if (text[reading.at] !== '{') {
        const name = readName(reading);
        if (name === '')
            return '$';
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
    }
    reading.at++;
    const next = text[reading.at];
    if (next === undefined)
        throw new LexFault('a } is missing after ${');
    if (next === '{' || next === '}' || next === ':')
        throw new LexFault(`$\{${next} is no variable`);
    const name = readName(reading);
    const letter = text[reading.at++] ?? '';
    if (letter === '}')
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
    if (letter === '/')
        return readReplacement(reading, name);
    return readModified(reading, name, letter);
}
/** `${name:-word}` and its kin. */
function readModified(reading, name, first) {
    const orEmpty = first === ':';
    const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
    const trims = letter === '#' || letter === '%';
    if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
        throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}\u2026} has an operator that Docker does not know`);
    const { value: word } = readUntil(reading, '}', trims, trims);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
    if (!trims)
        return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
    checkPattern(word.startsWith(letter) ? word.slice(1) : word);
    // What is left of a value would take matching; nobody here asks for it.
    if (value !== undefined && value !== '')
        reading.unknown = true;
    return value ?? '';
}
/** The value or the word, by `-`, `+` or `?`. */
function chosen(name, operator, value, word) {
    if (operator === '+')
        return value === undefined ? '' : word;
    if (value === undefined && operator === '?')
        throw new LexFault(`${name} is not set`, true);
    return value ?? word;
}
/** `${name/pattern/replacement}`. */
function readReplacement(reading, name) {
    const all = reading.text[reading.at] === '/';
    if (all)
        reading.at++;
    const { value: pattern } = readUntil(reading, '/', true, true);
    const { value: replacement } = readUntil(reading, '}', true, false);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    // In nothing only stars find something to replace.
    if ((value === undefined || value === '') && !/^\**$/.test(pattern))
        return '';
    reading.unknown = true;
    return value ?? '';
}
/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] !== '\\')
            continue;
        const next = pattern[++at] ?? '';
        if (next === '' || !'*?\\}/'.includes(next))
            throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
    }
}
/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading, name) {
    const set = reading.variables.has(name);
    reading.names.set(name, set);
    if (!set)
        return undefined;
    const value = reading.variables.get(name);
    if (value === undefined)
        reading.unknown = true;
    return value ?? '';
}
function readName(reading) {
    const { text } = reading;
    const start = reading.at;
    const first = text[start] ?? '';
    if (digit.test(first)) {
        while (digit.test(text[reading.at] ?? ''))
            reading.at++;
        return text.slice(start, reading.at);
    }
    if (first !== '' && specialParameters.includes(first)) {
        reading.at++;
        return first;
    }
    while (nameLetter.test(text[reading.at] ?? ''))
        reading.at++;
    return text.slice(start, reading.at);
}


/***/ }),

/***/ 2354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isDockerfileName = (function isDockerfileName(path) {
    const name = nameOf(path);
    // Nearly every file of a tree ends here.
    if (!name.includes('dockerfile') && !name.includes('containerfile'))
        return false;
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ beginsAsDockerfile),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   yx: () => (/* binding */ mayBeDockerfileName)
/* harmony export */ });
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Languages for which `Dockerfile.go` may be a build of that language as well as a source of it. */
const languages = /^dockerfile\.(?:go|py|rb|rs|java|kt|cs|c|cc|cpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|js|ts)$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */

/** A name that a Dockerfile and a source of a language may have; its first instruction tells. */
function mayBeDockerfileName(path) {
    return languages.test(nameOf(path));
}
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    return /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\`]/i.test(text.slice(0, 65_536));
}
function nameOf(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .trimEnd();
}


/***/ }),

/***/ 9048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var joinPieces = (function joinPieces(file, spans) {
    let text = '';
    const pieces = [];
    for (const { start, end } of spans) {
        if (end <= start && pieces.length > 0)
            continue;
        pieces.push({ at: text.length, origin: start });
        text += file.slice(start, end);
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
});
var mapped = (function mapped(text, pieces) {
    return new Mapped(text, pieces);
});
var readInstruction = (function readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const say = (message, kind) => report({ ...keywordSpan, line: line.line, message, ...(kind === undefined ? {} : { kind }) });
    // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
    const complain = onbuild ? () => { } : say;
    if (!known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`, 'unknown-instruction');
        return { ...commonOf(line, keywordSpan, [], line.rest, onbuild), keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    // Docker takes flags off every instruction, those that know none included.
    const { flags, rest } = (0,dockerfile_words/* readFlags */.uW)(line.rest, escapeLetter);
    const own = commonOf(line, keywordSpan, flags, line.rest, onbuild);
    if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom((0,dockerfile_words/* plainWords */.c5)(rest), complain) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
        case 'SHELL':
            return { ...own, keyword, command: readCommand(rest, line.heredocs) };
        case 'HEALTHCHECK':
            return { ...own, keyword, ...readHealthcheck(rest, complain) };
        case 'COPY':
        case 'ADD':
            return { ...own, keyword, ...readCopy(rest, keyword, complain) };
        case 'ENV':
        case 'LABEL': {
            const pairs = (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        case 'VOLUME':
            return { ...own, keyword, words: listOrWords(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
        default:
            return { ...own, keyword, words: (0,dockerfile_words/* plainWords */.c5)(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
    }
});
var commonOf = (function commonOf({ span, keyword, line, endLine, heredocs }, keywordSpan, flags, rest, onbuild) {
    return { start: span.start, end: span.end, keywordText: keyword.text, keywordSpan, line, endLine, rest, flags, heredocs, onbuild };
});
var readFrom = (function readFrom(words, complain) {
    const [image, as, alias] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
        complain('expected FROM image, or FROM image AS name');
    // Nothing where the name, or behind a colon the tag, should be.
    else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
        complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
    return {
        image: image === undefined ? undefined : readImage(image),
        ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
    };
});
var readImage = (function readImage(word) {
    const plain = maskVariables(word.value);
    const at = plain.indexOf('@');
    const end = at < 0 ? plain.length : at;
    const slash = plain.slice(0, end).indexOf('/');
    const head = slash < 0 ? '' : plain.slice(0, slash);
    const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
    const start = registry === undefined ? 0 : slash + 1;
    const colon = plain.slice(0, end).lastIndexOf(':');
    const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
    return {
        ...word,
        repository: word.value.slice(start, tagged ? colon : end),
        ...(registry === undefined ? {} : { registry }),
        ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
        ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
    };
});
var maskVariables = (function maskVariables(text) {
    if (!text.includes('${'))
        return text;
    let depth = 0;
    let masked = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '$' && text[at + 1] === '{')
            depth++;
        masked += depth > 0 ? '_' : text[at];
        if (text[at] === '}' && depth > 0)
            depth--;
    }
    return masked;
});
var readCommand = (function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined) {
        const behindMarker = atMarker(rest, first) ? joinLines(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
        if (heredocs.length === 1 && (0,heredoc/* readMarker */.t)(rest.text) !== undefined)
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
    }
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: joinWords(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
});
var readCopy = (function readCopy(rest, keyword, complain) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
});
var readLogicalLines = (function readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
    const lines = [];
    while (reading.line <= index.lineCount) {
        const { line } = reading;
        const first = contentSpan(text, index, line);
        const start = skipBlanks(text, first.start, first.end);
        if (start < first.end && text[start] !== '#')
            lines.push(readLogicalLine(reading, { start, end: first.end }));
        else {
            if (start < first.end)
                comments.push(commentAt(text, start, first.end, line, false));
            reading.line++;
        }
    }
    comments.sort((a, b) => a.start - b.start);
    const { emptyContinuations, problems } = reading;
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
});
var readLogicalLine = (function readLogicalLine(reading, first) {
    const { text, index } = reading;
    const joined = joinPieces(text, readContinued(reading, first));
    const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const lastLine = contentSpan(text, index, reading.line - 1);
    const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
    const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
    const line = index.positionAt(first.start).line;
    return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
});
var readContinued = (function readContinued(reading, first) {
    const { text, escapeLetter } = reading;
    const pieces = [];
    let piece = first;
    reading.line++;
    while (piece !== undefined) {
        const cut = continuationAt(text, piece, escapeLetter);
        pieces.push({ start: piece.start, end: cut ?? piece.end });
        piece = cut === undefined ? undefined : nextContinued(reading);
    }
    return pieces;
});
var takesHeredocs = (function takesHeredocs(keyword, rest, escapeLetter) {
    if (!rest.text.includes('<<'))
        return false;
    const upper = keyword.toUpperCase();
    const argument = (0,dockerfile_words/* readFlags */.uW)(rest, escapeLetter).rest;
    if (upper === 'ONBUILD') {
        const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
        return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
    }
    const list = withHeredocs.has(upper) ? (0,dockerfile_words/* readJsonList */.Zv)(argument) : undefined;
    return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
});
var readDirectives = (function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        // Blanks before the sign do not matter to Docker.
        const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
        const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
        if (match === null)
            break;
        const name = match[1].toLowerCase();
        const value = match[2].trim();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            break;
        directives.push({ name, value, line, start, end });
        if (name === 'escape' && (value === '`' || value === '\\'))
            escapeLetter = value;
    }
    return { directives, escapeLetter, next: line };
});
var contentSpan = (function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
});
var skipBlanks = (function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
});
var continuationAt = (function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
});
var parseDockerfile = (function parseDockerfile(text) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => readInstruction(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions, logical.escapeLetter);
    return {
        text,
        index,
        escape: logical.escapeLetter,
        directives: logical.directives,
        comments: logical.comments,
        emptyContinuations: logical.emptyContinuations,
        instructions,
        preamble,
        stages,
        problems: problems.sort((a, b) => a.start - b.start),
    };
});
var readStages = (function readStages(instructions, escapeLetter) {
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globals = (0,expand/* preambleScope */.ZJ)(preamble, escapeLetter);
    const stages = [];
    const named = new Map();
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = named.get(((0,expand/* expand */.fT)(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
            const stage = {
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            };
            stages.push(stage);
            if (stage.name)
                named.set(stage.name.toLowerCase(), stage);
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ findStage),
  Ai: () => (/* binding */ parseDockerfile)
});

// UNUSED EXPORTS: stageByReference

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/mapped-text.js
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */

/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */

/** Two texts as lines of one. */
function joinLines(first, second) {
    return joinAll(first, [{ between: '\n', part: second }]);
}
/** A text and those that follow it, in one pass however many they are; what stands between two belongs to the letter before it. */
function joinAll(first, following) {
    const pieces = [];
    let text = '';
    const add = (part) => {
        for (const at of [0, ...part.joins])
            pieces.push({ at: text.length + at, origin: part.originOf(at) });
        text += part.text;
    };
    if (first.text !== '' || (following[0]?.between ?? '') !== '')
        add(first);
    for (const { between, part } of following) {
        text += between;
        add(part);
    }
    return mapped(text, pieces);
}
/** Words with one space between them; the space belongs to the letter before it. */
function joinWords(words) {
    let text = '';
    const pieces = [];
    for (const { value, start } of words) {
        if (text !== '')
            text += ' ';
        pieces.push({ at: text.length, origin: start });
        text += value;
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

/** A class, as a file has some of these for every line of it: methods that are shared cost nothing until they are called. */
class Mapped {
    text;
    pieces;
    constructor(text, pieces) {
        this.text = text;
        this.pieces = pieces;
    }
    get joins() {
        return this.pieces.slice(1).map(({ at }) => at);
    }
    originOf(offset) {
        if (offset >= this.text.length && offset > 0)
            return this.originOf(this.text.length - 1) + 1;
        const piece = this.pieceOf(offset);
        return piece.origin + offset - piece.at;
    }
    spanOf(start, end) {
        const from = this.originOf(start);
        return { start: from, end: end > start ? this.originOf(end - 1) + 1 : from };
    }
    slice(start, end = this.text.length) {
        if (start === 0 && end === this.text.length)
            return this;
        const first = this.pieceOf(start);
        const pieces = [{ at: 0, origin: first.origin + start - first.at }];
        if (this.pieces.length > 1)
            for (const { at, origin } of this.pieces)
                if (at > start && at < end)
                    pieces.push({ at: at - start, origin });
        return new Mapped(this.text.slice(start, end), pieces);
    }
    withText(text) {
        return new Mapped(text, this.pieces);
    }
    pieceOf(offset) {
        let low = 0;
        let high = this.pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.pieces[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.pieces[low];
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/document.js
// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.
const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/heredoc.js
var heredoc = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/words.js
var dockerfile_words = __webpack_require__(7555);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.




const known = new Set(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

/** What every instruction has; each field is written once, as a file may have an instruction for every few letters. */

function listOrWords(rest) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    return list !== undefined && 'words' in list ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
}

/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */

/** Signs inside `${\u2026}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */

/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */

function atMarker(rest, { marker }) {
    return rest.originOf(0) === marker.start;
}
/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest, heredocs) {
    return joinAll(rest, heredocs.flatMap(({ body, last }) => [{ between: '\n', part: body }, ...(last === undefined ? [] : [{ between: '', part: last }])]));
}
function readHealthcheck(rest, complain) {
    const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
    const upper = type.toUpperCase();
    if (upper === 'NONE')
        return {};
    if (upper !== 'CMD') {
        complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
        return {};
    }
    const start = rest.text.indexOf(type) + type.length;
    const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
    return { command: readCommand(rest.slice(start + blanks), []) };
}

function readOnbuild(onbuild, line, escapeLetter, report) {
    const { rest } = onbuild;
    const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
    if (split === 0)
        return onbuild;
    const inner = rest.text.slice(0, split).toUpperCase();
    // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
    if (inner === 'ONBUILD')
        return onbuild;
    const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
    const keyword = rest.slice(0, split);
    const span = { start: keyword.originOf(0), end: line.span.end };
    const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.



/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);

/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */

/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */

/** The next line with something on it. Without one the file ends the instruction, and still it goes on over the empty lines. */
function nextContinued(reading) {
    const { text, index } = reading;
    const inside = [];
    for (let line = reading.line; line <= index.lineCount; line++) {
        const candidate = contentSpan(text, index, line);
        // Behind the last line break there is no line.
        if (candidate.start === text.length)
            break;
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end)
            reading.emptyContinuations.push(candidate);
        else if (text[begin] === '#')
            inside.push(commentAt(text, begin, candidate.end, line, true));
        else {
            reading.comments.push(...inside);
            reading.line = line + 1;
            return candidate;
        }
    }
    return undefined;
}
function readHeredocs(reading, joined) {
    const { text, index } = reading;
    const heredocs = [];
    for (const marker of (0,heredoc/* heredocMarkers */.i)(joined)) {
        const read = readHeredoc(text, index, reading.line, marker);
        heredocs.push(read.heredoc);
        reading.line = read.next;
        if (read.heredoc.end === undefined)
            reading.problems.push({
                ...marker.marker,
                line: index.positionAt(marker.marker.start).line,
                message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
            });
    }
    return heredocs;
}
/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */

/** Directives stand before everything else, one each, in any order. */

/** The line's range without its line break. */


/** Where the escape letter stands that ends a line which goes on, or undefined. */

function commentAt(text, start, end, line, inside) {
    return { start, end, line, inside, text: text.slice(start + 1, end) };
}
function readHeredoc(text, index, from, marker) {
    const pieces = [];
    const bodyStart = index.offsetAt(from, 1) ?? text.length;
    for (let line = from; line <= index.lineCount; line++) {
        const content = contentSpan(text, index, line);
        let { start } = content;
        if (marker.stripTabs)
            while (start < content.end && text[start] === '\t')
                start++;
        if (text.slice(start, content.end) === marker.name) {
            const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
            const end = { start, end: content.end };
            return { heredoc: { ...marker, body, end, last: joinPieces(text, [end]) }, next: line + 1 };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.






/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
function findStage(stages, name, limit = Number.POSITIVE_INFINITY) {
    const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].index < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return all[low - 1];
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */

const indexes = new WeakMap();
/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages) {
    const known = indexes.get(stages);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const stage of stages) {
        const key = stage.name?.toLowerCase() ?? '';
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [stage]);
        else
            list.push(stage);
    }
    indexes.set(stages, byName);
    return byName;
}


/***/ }),

/***/ 7555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var plainWords = (function plainWords(text) {
    return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
});
var wholeWord = (function wholeWord(text) {
    return wordAt(text, 0, text.text.length, text.text);
});
var wordAt = (function wordAt(text, start, end, value) {
    return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
});
var readFlags = (function readFlags(text, escapeLetter) {
    const flags = [];
    let at = skipSpace(text.text, 0);
    while (text.text.startsWith('--', at)) {
        const { value: word, end } = readFlag(text.text, at, escapeLetter);
        const start = at;
        at = skipSpace(text.text, end);
        if (word === '--')
            break;
        const flag = flagOf(text, start, end, word, escapeLetter);
        flags.push(halfBlank.has(text.text[end] ?? '') ? withHalfBlank(flag) : flag);
    }
    return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(text[at]))
        at++;
    return at;
});
var readJsonList = (function readJsonList(text) {
    const { text: raw } = text;
    let at = skipJsonBlanks(raw, skipSpace(raw, 0));
    if (raw[at] !== '[')
        return undefined;
    const fail = ({ where, message }) => ({
        error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
    });
    const words = [];
    at = skipJsonBlanks(raw, at + 1);
    while (raw[at] !== ']' || words.length > 0) {
        const read = readJsonString(raw, at);
        if ('message' in read)
            return fail(read);
        words.push(wordAt(text, at, read.end, read.value));
        at = skipJsonBlanks(raw, read.end);
        if (raw[at] === ']')
            break;
        if (raw[at] !== ',')
            return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
        at = skipJsonBlanks(raw, at + 1);
    }
    at = skipJsonBlanks(raw, at + 1);
    return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
});
var skipJsonBlanks = (function skipJsonBlanks(text, from) {
    let at = from;
    while (at < text.length && jsonBlank.test(text[at]))
        at++;
    return at;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ wholeWord),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Zv: () => (/* binding */ readJsonList),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports wordAt, quotedWordRanges, unquote */
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;
/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */

/** One word over all of a text. */


/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
function quotedWordRanges(text, escapeLetter) {
    const ranges = [];
    let at = skipSpace(text, 0);
    while (at < text.length) {
        const start = at;
        const end = quotedWordEnd(text, start, escapeLetter);
        ranges.push({ start, end });
        at = skipSpace(text, end);
    }
    return ranges;
}
function quotedWordEnd(text, from, escapeLetter) {
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
    }
    return Math.min(at, text.length);
}
/** A word without its quotes and escapes; variables stay. */
function unquote(text, escapeLetter) {
    if (!/["'\\`]/.test(text))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
            const next = text[++at];
            // Between double quotes only some letters need the escape; before others it stands for itself.
            value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
        }
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                value += letter;
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            value += letter;
    }
    return value;
}
/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
function readPairs(text, escapeLetter, legacy) {
    const ranges = quotedWordRanges(text.text, escapeLetter);
    const pairs = [];
    for (const [index, { start, end }] of ranges.entries()) {
        const equals = equalsIn(text.text, start, end);
        const next = ranges[index + 1];
        if (legacy && equals === undefined && (next !== undefined || index === 0))
            return [...pairs, legacyPair(text, start, escapeLetter)];
        pairs.push({
            ...text.spanOf(start, end),
            name: word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The first white space of ASCII ends the name, also inside quotes. */
function legacyPair(text, start, escapeLetter) {
    const whole = text.text.slice(start);
    const [head, gap = ''] = /^[^\t\v\f\r ]*([\t\v\f\r ]*)/.exec(whole) ?? [''];
    const name = word(text, start, start + head.length - gap.length, escapeLetter);
    const pair = { ...text.spanOf(start, text.text.length), name, legacy: true };
    const raw = whole.slice(head.length);
    return raw === '' ? pair : { ...pair, value: wordAt(text, start + head.length, text.text.length, unquoteLegacy(raw)) };
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */

/** Docker reads flags byte by byte: the second byte of such a blank parts the words, and the first, read as a letter, stays in the flag. */
const halfBlank = new Set(['\u00a0', '\u0085']);
function withHalfBlank(flag) {
    const { name, value, word } = flag;
    return { ...flag, word: `${word}\u00c2`, ...(value === undefined ? { name: `${name}\u00e2` } : { value: `${value}\u00c2` }) };
}
function flagOf(text, start, end, word, escapeLetter) {
    const equals = text.text.indexOf('=', start);
    const named = equals >= 0 && equals < end;
    const raw = text.text.slice(start + 2, named ? equals : end);
    return {
        ...text.spanOf(start, end),
        name: raw.toLowerCase(),
        word,
        ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
    };
}
/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text, from, escapeLetter) {
    let quote = '';
    let value = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (quote === '' && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
        if (letter === quote)
            quote = '';
        else if (quote === '' && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escapeLetter)
            value += text[++at] ?? '';
        else
            value += letter;
    }
    return { value, end: Math.min(at, text.length) };
}

/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */

function readJsonString(raw, at) {
    if (raw[at] !== '"')
        return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
    const end = stringEnd(raw, at);
    if (end === undefined)
        return { where: at, message: 'expected a closing double quote' };
    try {
        return { value: String(JSON.parse(raw.slice(at, end))), end };
    }
    catch {
        return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
    }
}

function stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
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