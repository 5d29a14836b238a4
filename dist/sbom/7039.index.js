"use strict";
exports.id = 7039;
exports.ids = [7039];
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

/***/ 6236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wishOf),
/* harmony export */   cabalFile: () => (/* binding */ cabalFile)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
// *.cabal where neither a freeze nor a lock of Stack is beside or above it: `build-depends` of its library, programs and tests.
// https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html



const cabalFile = {
    id: 'cabal-file',
    title: 'the package description of Cabal',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['cabal']), /(?:^|\/)\.[^/]*$/),
    recognises: (source) => !(0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
        ((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamaged */ .sR)(source) || /^(?:\xef\xbb\xbf)?(?:cabal-version|name|build-type)\s*:/im.test(source.bytes.toString('latin1'))),
    read,
};
const lists = /^(?:build-depends|build-tool-depends|setup-depends)$/;
function read(source) {
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
            if (lists.test(name))
                found.push(open);
            if (indent > 0)
                continue;
            if (fields.has(name))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected the field ${name} once`);
            fields.set(name, value);
        }
        else if (indent === 0)
            scope = scopeOf(text, source.path, number);
    }
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected the field `name`, got none');
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishesOf(found, source.path).filter(({ identity }) => identity.name !== name), (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)({ type: 'hackage', name }, version, (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(fields.get('license'))));
}
/** How the product needs what a section asks for. @throws PortcullisError where a line begins none. */
function scopeOf(section, file, line) {
    if (!/^(?:library|executable|test-suite|benchmark|flag|source-repository|custom-setup|common|foreign-library)\b/i.test(section))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected a field or a section of Cabal, got "${section.slice(0, 60)}"`);
    return /^(?:test-suite|benchmark|custom-setup)\b/i.test(section) ? 'development' : 'required';
}
/** Each package once, as what the product is built with where it is that, too. */
function wishesOf(found, file) {
    const byName = new Map();
    for (const { lines, scope } of found)
        for (const { text, number } of entriesOf(lines)) {
            const wish = wishOf(text, file, number);
            if (wish === undefined)
                continue;
            const known = byName.get(wish.identity.name);
            if (known === undefined || (known.scope === 'development' && scope === 'required'))
                byName.set(wish.identity.name, { ...wish, scope, line: number });
        }
    return [...byName.values()];
}
/** What stands between commas, with the line on which it begins: a range may go on on the next. */
function entriesOf(lines) {
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
function wishOf(text, file, line) {
    if (text === '')
        return undefined;
    const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})(?::(?:\{[^}]{0,300}\}|[\w-]{1,100}))?\s{0,200}(.{0,300})$/.exec(text);
    if (match === null) {
        // The rest of a list of parts, `pkg:{a, b}`, or of a range over two lines.
        if (/^[\w{}\s-]{1,100}$|^(?:&&|\|\||[<>=^()])/.test(text))
            return undefined;
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected the name of a package, got "${text.slice(0, 60)}"`);
    }
    const [, name = '', range = ''] = match;
    const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(range)?.[1];
    return { identity: { type: 'hackage', name }, range: range.replace(/\s+/g, ' '), version: exact };
}


/***/ }),

/***/ 7846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cabalFreeze: () => (/* binding */ cabalFreeze)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
// cabal.project.freeze: the field `constraints` with `any.name ==version` and flags, one list over many lines.



const cabalFreeze = {
    id: 'cabal-freeze',
    title: 'cabal.project.freeze',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['freeze'], /(?:^|\/)cabal\.project(?:\.[\w.-]{1,60})?\.freeze$/),
    read,
};
function read(source) {
    const packages = [];
    let field;
    let isDated = false;
    let isUnique = true;
    let last;
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        if (/^\s*(?:--|$)/.test(text))
            continue;
        const named = /^([A-Za-z][\w-]{0,60})\s*:(.*)$/.exec(text);
        if (named !== null)
            field = named[1].toLowerCase();
        else if (!/^\s/.test(text) || field === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, number, `expected a field, got "${text.slice(0, 60)}"`);
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
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected the field `constraints`, got none');
    if (last !== undefined && /[,:]\s*$/.test(last.text))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, last.number, 'expected another constraint, got the end of the list');
    // Without roots what no other package needs is asked for, and here none needs another.
    return { packages, ...(isUnique ? { isUnique: true } : {}), graph: 'unknown' };
}
/** `any.name ==1.2`, `name ==1.2`, `name installed`, `name +flag -flag`; undefined for flags. */
function constraintOf(text, line, file) {
    if (text === '')
        return undefined;
    const match = /^(?:any\.|setup\.|[\w-]{1,100}:setup\.)?([A-Za-z0-9][A-Za-z0-9-]{0,100})\s*(.*)$/.exec(text);
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
    const [, name = '', rest = ''] = match;
    const exact = /^==\s*(\d{1,9}(?:\.\d{1,9}){0,20})$/.exec(rest)?.[1];
    const key = `${line}:${name}`;
    const identity = { type: 'hackage', name };
    if (exact !== undefined)
        return { key, identity, version: exact, origin: _origins_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5, line };
    const bare = { key, identity, line };
    if (rest === 'installed')
        return { ...bare, origin: { kind: 'toolchain' } };
    if (rest !== '' && rest.split(/\s+/).every((flag) => /^(?:[-+][\w-]{1,100}|source|test|bench)$/.test(flag)))
        return undefined;
    if (!/\.\s*$/.test(rest) && /^(?:[<>=^]{1,2}\s*|[({]\s*[<>=^]{0,2}\s*)\d/.test(rest))
        return { ...bare, declared: rest, origin: { kind: 'registry' } };
    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(file, line, `expected a constraint such as \`any.base ==4.18\`, got "${text.slice(0, 60)}"`);
}


/***/ }),

/***/ 2920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hpackPackage: () => (/* binding */ hpackPackage)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _cabal_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6236);
// package.yaml of hpack where neither a freeze nor a lock of Stack is beside or above it. https://github.com/sol/hpack#dependencies





const hpackPackage = {
    id: 'hpack-package',
    title: 'package.yaml of hpack',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('package.yaml'),
    // pnpm and others call a manifest so, too. The description of Cabal that hpack writes says the same.
    recognises: async (source) => !(0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(source, ['cabal.project.freeze', 'stack.yaml.lock']) &&
        !source.list('.').some((name) => name.endsWith('.cabal')) &&
        (await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlHas */ .EI)(source, ['library', 'executables', 'executable', 'ghc-options', 'default-extensions', 'internal-libraries'])),
    read,
};
const parts = [
    ['library', 'required', false],
    ['executable', 'required', false],
    ['internal-libraries', 'required', true],
    ['executables', 'required', true],
    ['tests', 'development', true],
    ['benchmarks', 'development', true],
];
async function read(source) {
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamaged */ .sR)(source) || source.text().trim() === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, `expected a package of hpack, got "${source.text().trim().slice(0, 60)}"`);
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlShape */ .pt)(source);
    const wishes = [...wishesOf(document, document.root, [], 'required')];
    for (const [key, scope, isList] of parts) {
        const value = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, key), [key]) ?? {};
        if (!isList)
            wishes.push(...wishesOf(document, value, [key], scope));
        else
            for (const name of Object.keys(value))
                wishes.push(...wishesOf(document, document.fields(value[name], [key, name]) ?? {}, [key, name], scope));
    }
    const seen = new Set();
    const name = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'name'), ['name']);
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(wishes.filter((wish) => {
        const key = `${wish.identity.name} ${wish.scope}`;
        const isNew = !seen.has(key) && wish.identity.name !== name;
        seen.add(key);
        return isNew;
    }), (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(name === undefined ? undefined : { type: 'hackage', name }, document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version'), ['version']), (0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'license'))));
}
/** A list of texts and tables, one text, or a table from names to ranges. */
function wishesOf(document, holder, at, scope) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(holder, 'dependencies');
    const path = [...at, 'dependencies'];
    const line = document.line(path);
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
        return Object.keys(value).flatMap((name) => {
            const range = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(value, name);
            const text = typeof range === 'string' ? range : (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(range) ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(range, 'version'), path) : undefined;
            return made(`${name} ${text ?? ''}`, document, document.line([...path, name]), scope);
        });
    const list = typeof value === 'string' ? [value] : document.list(value, path);
    return list.flatMap((one, index) => {
        const place = typeof value === 'string' ? line : document.line([...path, index]);
        const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(one) ? `${document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(one, 'name'), path)} ${document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(one, 'version'), path) ?? ''}` : one;
        return made(document.needed(text, [...path, index]), document, place, scope);
    });
}
function made(text, document, line, scope) {
    const wish = (0,_cabal_file_js__WEBPACK_IMPORTED_MODULE_4__/* .wishOf */ .H)(text.trim(), document.file, line);
    return wish === undefined ? [] : [{ ...wish, scope, line }];
}


/***/ }),

/***/ 8500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stackLock: () => (/* binding */ stackLock)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// stack.yaml.lock: packages that stack.yaml names beside its snapshot, each completed. What the snapshot itself holds stands elsewhere.


const stackLock = {
    id: 'stack-lock',
    title: 'stack.yaml.lock of Stack',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['lock'], /(?:^|\/)stack(?:[-.][\w.-]{1,60})?\.yaml\.lock$/),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlShape */ .pt)(source);
    if (!Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'packages')) || !Array.isArray((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'snapshots')))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['packages']), 'expected the lists `packages` and `snapshots`');
    const packages = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'packages'), ['packages']).map((value, index) => {
        const path = ['packages', index];
        const completed = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.fields(value, path), 'completed'), path);
        if (completed === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(path), 'expected `completed`, got none');
        return packageOf(completed, path, document, source.path);
    });
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function packageOf(completed, path, document, file) {
    const line = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path);
    const hackage = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'hackage'), path);
    if (hackage !== undefined) {
        // The hash is of the description of the package, not of its archive.
        const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(hackage);
        if (match === null)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line.line, `expected \`name-version@sha256:\u2026\`, got "${hackage.slice(0, 80)}"`);
        return {
            key: String(path.at(-1)),
            identity: { type: 'hackage', name: match[1] },
            version: match[2],
            origin: { kind: 'registry' },
            ...line,
        };
    }
    const name = document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'name'), path);
    const git = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'git'), path);
    const url = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'url') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'archive'), path);
    const commit = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'commit'), path);
    const origin = git !== undefined
        ? { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) }
        : url !== undefined
            ? { kind: 'url', url }
            : undefined;
    if (origin === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line.line, `expected hackage, git or url of ${name.slice(0, 80)}`);
    return {
        key: String(path.at(-1)),
        identity: { type: 'hackage', name },
        version: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(completed, 'version'), path),
        origin,
        ...line,
    };
}


/***/ }),

/***/ 8860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stackYaml: () => (/* binding */ stackYaml)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// stack.yaml where no lock is beside: the packages that it names beside its snapshot.


const stackYaml = {
    id: 'stack-yaml',
    title: 'stack.yaml of Stack',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['yaml'], /(?:^|\/)stack(?:[-.][\w.-]{1,60})?\.yaml$/),
    // Others call files so too.
    recognises: async (source) => source.beside(`${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(source.path)}.lock`) === undefined && (await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlHas */ .EI)(source, ['resolver', 'snapshot', 'extra-deps'])),
    read,
};
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlShape */ .pt)(source);
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'resolver') === undefined &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'snapshot') === undefined &&
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'extra-deps') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, 'expected `resolver`, `snapshot` or `extra-deps`, got none');
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'extra-deps') === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line(['extra-deps']), 'expected the list `extra-deps`, got nothing');
    const packages = document
        .list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'extra-deps'), ['extra-deps'])
        .flatMap((value, index) => packagesOf(value, ['extra-deps', index], document));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function packagesOf(value, path, document) {
    const key = String(path[1]);
    const line = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path);
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
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(document.file, line.line, 'expected a package as `name-version`, an address or a folder');
    const origin = originOf(value, path, document);
    const folders = document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'subdirs'), [...path, 'subdirs']);
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
function originOf(fields, path, document) {
    const text = (name) => document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, name), [...path, name]);
    const github = text('github');
    const git = text('git') ?? (github === undefined ? undefined : `https://github.com/${github}`);
    if (git !== undefined)
        return { kind: 'git', url: git, commit: document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'commit'), [...path, 'commit']) };
    const url = text('archive') ?? text('url') ?? text('location');
    if (url === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(document.file, document.line(path), 'expected git, github or archive of a package, got none');
    return { kind: 'url', url };
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


/***/ })

};
;