"use strict";
exports.id = 1194;
exports.ids = [1194];
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

/***/ 7414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var before = (function before(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
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


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Q3: () => (/* binding */ programText),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   fx: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
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
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
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



/***/ }),

/***/ 5668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf({ identity, version }) {
    return { name: identity.name, identity, ...(version === undefined ? {} : { version }) };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conanLock: () => (/* binding */ conanLock)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(464);
// conan.lock: lists of references (Conan 2), or nodes of a graph (Conan 1).





const conanLock = { id: 'conan-lock', title: 'conan.lock', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('conan.lock'), read };
/** Recipes that build or describe others, and are in nothing that is shipped. */
const lists = [
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['python_requires', 'development'],
    ['config_requires', 'development'],
];
function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonShape */ .Sm)(source, { places: 3 });
    const graph = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'graph_lock'), ['graph_lock']);
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, 'version');
    if (graph !== undefined)
        return readGraph(graph, document, source.path);
    if (version !== '0.5')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), `expected version 0.4 with \`graph_lock\`, or 0.5, got ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}`);
    if (lists.every(([list]) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, list) === undefined))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, document.line(['version']), 'expected the list `requires`, got none');
    const packages = [];
    const roots = [];
    for (const [list, scope] of lists) {
        for (const [index, value] of document.list((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(document.root, list), [list]).entries()) {
            const path = [list, index];
            // With metadata, a reference is a list: the text, then an object.
            const text = document.needed(Array.isArray(value) ? value[0] : value, path);
            const key = `${list}:${index}:${text}`;
            const line = document.line(path);
            const entry = { key, origin: _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, ...(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .conanReference */ .N)(text, source.path, line) };
            if (line !== undefined)
                entry.line = line;
            packages.push(entry);
            roots.push({ to: key, scope });
        }
    }
    return { packages, roots, graph: 'unknown' };
}
function readGraph(graph, document, file) {
    const nodes = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(graph, 'nodes'), ['graph_lock', 'nodes']);
    if (nodes === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(['graph_lock']), 'expected `nodes`, got none');
    const packages = [];
    let roots;
    let subject;
    const needed = new Set(Object.keys(nodes)
        .flatMap((id) => needsOf(document.fields(nodes[id], ['graph_lock', 'nodes', id]) ?? {}, document, id))
        .map(({ to }) => to));
    for (const id of Object.keys(nodes)) {
        const path = ['graph_lock', 'nodes', id];
        const node = document.fields(nodes[id], path) ?? {};
        const ref = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(node, 'ref') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(node, 'pref'), path);
        const dependencies = needsOf(node, document, id);
        // The product has none of its own where it is only a list of wishes; what another needs is a package.
        if (!ref && needed.has(id))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, document.line(path), `expected the reference of node ${id.slice(0, 40)}, got none`);
        const isConsumer = ref === undefined || ref === '' || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(node, 'path') !== undefined;
        // A lock made of a reference has the product at node 0, and what it needs elsewhere.
        const isProduct = isConsumer || (id === '0' && !needed.has(id) && dependencies.length > 0);
        if (isProduct)
            roots = [...(roots ?? []), ...dependencies];
        if (isProduct && ref)
            subject = subjectOf((0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .conanReference */ .N)(ref, file, document.line(path)));
        if (!isProduct)
            packages.push({
                key: id,
                ...(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .conanReference */ .N)(ref, file, document.line(path)),
                origin: { kind: 'registry' },
                ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, path),
                dependencies,
            });
    }
    return { ...(subject === undefined ? {} : { subject }), packages, roots: roots ?? (0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .undemandedRoots */ .V)(packages), graph: 'complete' };
}

function needsOf(node, document, id) {
    const path = ['graph_lock', 'nodes', id];
    return [...needs(node, 'requires', 'required', document, path), ...needs(node, 'build_requires', 'development', document, path)];
}
function needs(node, list, scope, document, path) {
    const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(node, list);
    // The first locks of Conan 1 had an object from references to nodes.
    const ids = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? Object.values(value) : document.list(value, path);
    return ids.flatMap((id) => (typeof id === 'string' ? [{ to: id, scope }] : []));
}


/***/ }),

/***/ 7254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conanfilePy: () => (/* binding */ conanfilePy)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1001);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(464);
// conanfile.py where no lock is beside it: a program, of which attributes and calls with a plain text are read and the others told.
// https://docs.conan.io/2/reference/conanfile/methods/requirements.html





const conanfilePy = {
    id: 'conanfile-py',
    title: 'conanfile.py of Conan',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('conanfile.py'),
    recognises: (source) => source.beside('conan.lock') === undefined,
    read,
};
const attribute = /^[ \t]{1,12}(requires|build_requires|tool_requires|test_requires|python_requires)[ \t]*=[ \t]*/gm;
const call = /\bself\.(requires|build_requires|tool_requires|test_requires)\s*\(/g;
function read(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .fx)((0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .programText */ .Q3)(source, /^class\b/m, 'a class of Conan'), { line: '#' });
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .Dp)(text);
    const wishes = [];
    const computed = [];
    const add = (kind, value, at) => {
        const line = lines.positionAt(at).line;
        const { identity, version, declared } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .conanReference */ .N)(value, source.path, line);
        wishes.push({ identity, range: declared, version, scope: scopeOf(kind), line });
    };
    let read = 0;
    for (const match of text.matchAll(attribute)) {
        // Within the list of another it is none.
        if (match.index < read)
            continue;
        const start = match.index + match[0].length;
        const opens = '([{'.includes(text[start] ?? ' ');
        const bracket = opens ? (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(text, start) : undefined;
        if (bracket !== undefined)
            read = start + bracket.length;
        else if (opens)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, lines.positionAt(start).line, `expected the end of \`${match[1]}\`, got the end of the file`);
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
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishes, {
        ...(0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(name === undefined ? undefined : { type: 'conan', name }, field('version')),
        gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .allComputed */ .FJ)(computed, 'conanfile.py'),
    });
}
function endOfLine(text, start) {
    const at = text.indexOf('\n', start);
    return at < 0 ? text.length : at;
}
function scopeOf(kind) {
    return kind === 'requires' ? 'required' : 'development';
}


/***/ }),

/***/ 840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conanfileTxt: () => (/* binding */ conanfileTxt)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(464);
// conanfile.txt: sections of references, exact or a range.



const conanfileTxt = {
    id: 'conanfile-txt',
    title: 'conanfile.txt of Conan',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('conanfile.txt'),
    // A lock says what a range became.
    recognises: (source) => source.beside('conan.lock') === undefined,
    read,
};
const scopes = new Map([
    ['requires', 'required'],
    ['build_requires', 'development'],
    ['tool_requires', 'development'],
    ['test_requires', 'development'],
]);
const otherSections = new Set(['generators', 'options', 'layout', 'imports', 'conf', 'env', 'buildenv', 'runenv']);
function read(source) {
    const packages = [];
    const roots = [];
    const sections = new Set();
    let section;
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        const line = text.replace(/(?:^|\s)#.*$/, '').trim();
        if (line === '')
            continue;
        // A version range has brackets too, but after a name.
        const heading = /^\[(\w{1,40})\]$/.exec(line)?.[1];
        if (heading !== undefined) {
            if (!scopes.has(heading) && !otherSections.has(heading))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected a section of conanfile.txt, got [${heading}]`);
            if (sections.has(heading))
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `the section [${heading}] stands twice`);
            sections.add(heading);
            section = heading;
            continue;
        }
        if (section === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected a section such as [requires], got "${line.slice(0, 60)}"`);
        const scope = scopes.get(section);
        if (section === 'generators' && !/^[\w.-]{1,100}$/.test(line))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, number, `expected the name of a generator, got "${line.slice(0, 60)}"`);
        if (scope === undefined)
            continue;
        const key = `${number}:${line}`;
        packages.push({ key, ...(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .conanReference */ .N)(line, source.path, number), origin: { kind: 'registry' }, line: number });
        roots.push({ to: key, scope });
    }
    if (section === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a section such as [requires], got none');
    return { packages, roots, graph: 'unknown' };
}


/***/ }),

/***/ 464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ conanReference)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// References of Conan: `name/version@user/channel#revision:package%time`.

/** @throws PortcullisError at a text that is no reference. */
function conanReference(text, file, line) {
    // What follows is of the binary: `#revision`, `%time`, or with older locks at once `:package`.
    const bare = (/^[^#%:]*/.exec(text)?.[0] ?? '').trim();
    const match = /^([A-Za-z0-9_][\w+.-]{0,100})\/(\[[^\]]{1,200}\]|[^\s@/[\]]{1,100})(?:@(?:([\w+.-]{1,100})\/([\w+.-]{1,100}))?)?$/.exec(bare);
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, `expected \`name/version\`, got "${bare.slice(0, 80)}"`);
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