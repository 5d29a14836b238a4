"use strict";
exports.id = 5394;
exports.ids = [5394];
exports.modules = {

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

/***/ 846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var nameBefore = (function nameBefore(text) {
    const bracket = text.indexOf(' (');
    return bracket < 0 ? text : text.slice(0, bracket);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   podfileLock: () => (/* binding */ podfileLock)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
// Podfile.lock of CocoaPods: pods and their subspecs with what each needs, where some come from, and what the product asks for.




const podfileLock = {
    id: 'podfile-lock',
    title: 'Podfile.lock of CocoaPods',
    // CocoaPods keeps a copy of the lock in the folder that it installs into.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .namedOr */ .LI)(['Podfile.lock'], (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['lock'], /(?:^|\/)Pods\/Manifest\.lock$/)),
    recognises: (source) => source.path.endsWith('Podfile.lock') || source.beside('../Podfile.lock') === undefined,
    read,
};
const none = [];
async function read(source) {
    const document = await (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlTable */ .cg)(source);
    // Written last, in this order: without them the end is missing. A Podfile that asks for nothing leaves only the last.
    const hasEnd = ['SPEC CHECKSUMS', 'PODFILE CHECKSUM', 'COCOAPODS'].some((key) => document.root.get(key) !== undefined);
    const isCut = !hasEnd || (document.root.get('PODS') !== undefined && (document.root.get('DEPENDENCIES') ?? undefined) === undefined);
    if (isCut && document.root.get('PODS') === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `PODS` and `DEPENDENCIES`, got neither');
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
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, `${name.slice(0, 100)} stands twice`);
        known.add(name);
    }
    const edges = (names) => {
        const held = names.filter((name) => known.has(name));
        return held.length === 0 ? none : held.map((to) => ({ to, scope: 'required' }));
    };
    const asked = document.list(document.root.get('DEPENDENCIES'), ['DEPENDENCIES']).map((value, index) => {
        if (typeof value !== 'string')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, document.line(['DEPENDENCIES', index]), 'expected the name of a pod');
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
                origin: originOf(external.get(pod), checkouts.get(pod), repositories.get(pod)),
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
                ...(0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notHeld */ .H7)(
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
    return value === null || (Array.isArray(value) && value.length === 0) || ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value) && value.cells.length === 0);
}
/** What the Podfile asks for by a line of its own, in no block but of targets; subspecs are told by the pod that they are of. */
function unlocked(source, asked) {
    const held = new Set(asked.map(podName));
    const found = [];
    for (const line of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y1)((0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .textBeside */ .WC)(source, 'Podfile') ?? '', (block) => /^(?:abstract_)?target[ (]/.test(block))) {
        const pod = /^pod[ (]\s*["']([\w.+/-]{1,200})["']\s*\)?\s*(?:,(.{0,1000}))?$/.exec(line);
        if (pod !== null && !/\b(?:if|unless)\b|[?,]$/.test(pod[2] ?? ''))
            found.push(podName(pod[1]));
    }
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notLocked */ .Eb)(found, (name) => held.has(name), 'Podfile');
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
    const keys = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value) ? value.keys() : [];
    const text = typeof value === 'string' ? value : keys.length === 1 ? keys[0] : '';
    const match = /^(\S.{0,300}?) \(([^()]{1,100})\)$/.exec(text);
    if (match === null)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, `expected \`Name (version)\`, got "${text.slice(0, 80)}"`);
    const needs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value) ? document.list(value.get(text), ['PODS', index]) : none;
    return {
        name: match[1],
        version: match[2],
        needs: needs.length === 0
            ? none
            : needs.map((need) => {
                if (typeof need !== 'string')
                    throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, 'expected the names of pods that it needs');
                return nameBefore(need);
            }),
        line,
    };
}
/** ``Name (= 1.0)``, ``Name (from `url`)``. */

function byPod(list) {
    const found = new Map();
    const cells = list?.cells ?? [];
    for (let at = 0; at < cells.length; at += 2) {
        const value = cells[at + 1];
        if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isTable */ .bI)(value))
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
function originOf(external, checkout, repository) {
    const text = (name) => {
        const value = checkout?.get(name) ?? external?.get(name);
        return typeof value === 'string' ? value : undefined;
    };
    const git = text(':git');
    const commit = text(':commit') ?? text(':tag');
    if (git !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOrigin */ .Xf)(git, commit);
    const path = text(':path');
    if (path !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOrigin */ .BN)(path);
    const url = text(':http') ?? text(':podspec') ?? text(':svn') ?? text(':hg');
    if (url !== undefined)
        return /^[a-z+]{2,10}:\/\//.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
    return repository ?? _origins_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5;
}


/***/ }),

/***/ 2704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   podfile: () => (/* binding */ podfile)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5375);
// Podfile of CocoaPods where no lock is beside it: a program, of which the usual lines are read and the others told.
// https://guides.cocoapods.org/syntax/podfile.html#pod





const podfile = {
    id: 'podfile',
    title: 'Podfile of CocoaPods',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('Podfile'),
    recognises: (source) => source.beside('Podfile.lock') === undefined,
    read,
};
const statement = /^[ \t]*(?:pod|target|platform|source|use_frameworks|abstract_target|workspace|project|install|require\w*|def|plugin)\b/m;
function read(source) {
    const wishes = [];
    const computed = [];
    const seen = new Set();
    for (const { line, blocks, number } of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .programLines */ .ef)((0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .programText */ .Q3)(source, statement, 'a Podfile'))) {
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
        const origin = originOf(options);
        wishes.push({
            identity: slash < 0 ? { type: 'cocoapods', name } : { type: 'cocoapods', name: name.slice(0, slash), subpath: name.slice(slash + 1) },
            ...(origin === undefined ? { range, version: /^=?\s*(\d[\w.+-]{0,100})$/.exec(range ?? '')?.[1] } : {}),
            origin,
            scope: blocks.length > 0 && /Tests?["']\s+do$/.test(blocks.at(-1)) ? 'development' : 'required',
            line: number,
        });
    }
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_4__/* .wishList */ .U8)(wishes, { gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_4__/* .allComputed */ .FJ)(computed, 'Podfile') });
}
function originOf(options) {
    const option = (name) => new RegExp(String.raw `(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(options)?.[1];
    const git = option('git');
    const commit = option('commit') ?? option('tag') ?? option('branch');
    if (git !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOrigin */ .Xf)(git, commit);
    const folder = option('path');
    if (folder !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOrigin */ .BN)(folder);
    const url = option('podspec') ?? option('http');
    return url === undefined ? undefined : /^https?:/.test(url) ? { kind: 'url', url } : { kind: 'file', path: url };
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