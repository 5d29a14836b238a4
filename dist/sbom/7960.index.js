"use strict";
exports.id = 7960;
exports.ids = [7960];
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

/***/ 7933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hexIdentity),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
// Names of Hex as purls have them.

/** `hexpm` is the public repository, `hexpm:acme` that of an organisation, another name a repository of the product's own. */
function hexIdentity(name, repository) {
    if (repository === undefined || repository === 'hexpm')
        return { type: 'hex', name };
    return { type: 'hex', namespace: repository.replace(/^hexpm:/, ''), name };
}
function sha256(hex) {
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', hex);
}


/***/ }),

/***/ 6366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mixExs: () => (/* binding */ mixExs)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1001);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7933);
// mix.exs of Elixir where no lock is beside it: a program, of which the tuples of its dependencies are read.
// https://hexdocs.pm/mix/Mix.Tasks.Deps.html






const mixExs = {
    id: 'mix-exs',
    title: 'mix.exs of Elixir',
    // Below `deps` it is a fetched package's.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('mix.exs'), /(?:^|\/)deps\//),
    // The parts of an umbrella share the lock of the whole.
    recognises: (source) => source.beside('mix.lock') === undefined && !(/\blockfile:/.test(source.bytes.toString('latin1')) && (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(source, ['mix.lock'])),
    read,
};
/** Letters of one dependency. */
const maxTuple = 1000;
/** Functions that list some. */
const maxBodies = 100;
function read(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .fx)((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programText */ .Q3)(source, /\bdefmodule\b/, 'a project of Mix'), { line: '#' });
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .Dp)(text);
    const bodies = [...text.matchAll(/\bdefp?\s{1,20}\w{0,60}deps\w{0,60}/g)].slice(0, maxBodies).map(({ index }) => bodyAt(text, index));
    const wishes = [];
    const open = [];
    const others = [];
    let end = 0;
    for (const match of text.matchAll(/\{\s{0,200}:(?:(\w{1,100})|"([\w.-]{1,100})")\s{0,200},/g)) {
        if (match.index < end)
            continue;
        const line = lines.positionAt(match.index).line;
        const inner = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(text, match.index, maxTuple);
        const wish = inner === undefined ? undefined : wishOf(match[1] ?? match[2], (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(inner).slice(1));
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
            const wish = wishOf(match[1], [match[2]]);
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
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(wishes, {
        ...(0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(app === undefined ? undefined : { type: 'hex', name: app }, version),
        gaps: isPlain ? (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .allComputed */ .FJ)(open, 'mix.exs') : [(0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .computed */ .EW)(undefined, 'mix.exs')],
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
function wishOf(name, values) {
    const range = requirement.exec(values[0] ?? '')?.[1];
    const options = values
        .slice(range === undefined ? 0 : 1)
        .join(', ')
        .replace(/^\[(.*)\]$/s, '$1');
    const hex = /\bhex:\s*:?"?(\w{1,100})/.exec(options)?.[1];
    const origin = originOf(name, options);
    if ((range === undefined || /^\d+(?:\.\d+){3}$/.test(range)) && origin === undefined && hex === undefined)
        return undefined;
    const organization = /\borganization:\s*"([\w-]{1,100})"/.exec(options)?.[1];
    const repository = organization ?? /\brepo:\s*"([\w:-]{1,100})"/.exec(options)?.[1];
    return {
        identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .hexIdentity */ .A)(hex ?? name, repository),
        ...(origin === undefined ? { range, version: /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][\w.+-]{1,60})?)$/.exec(range ?? '')?.[1] } : {}),
        origin,
        scope: scopeOf(options),
        alias: name,
    };
}
function scopeOf(options) {
    const only = /\bonly:\s*(\[[^\]]{0,100}\]|:\w+)/.exec(options)?.[1];
    if (only !== undefined && !/:prod\b/.test(only))
        return 'development';
    return /\boptional:\s*true\b/.test(options) ? 'optional' : 'required';
}
function originOf(name, options) {
    const option = (key) => new RegExp(String.raw `\b${key}:\s*"([^"\n]{1,500})"`).exec(options)?.[1];
    const hub = option('github');
    const git = option('git') ?? (hub === undefined ? undefined : `https://github.com/${hub}.git`);
    const commit = option('ref') ?? option('tag') ?? option('branch');
    if (git !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(git, commit);
    const folder = option('path');
    if (folder !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOrigin */ .BN)(folder);
    return /\bin_umbrella:\s*true\b/.test(options) ? { kind: 'own', path: `../${name}` } : undefined;
}


/***/ }),

/***/ 2681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mixLock: () => (/* binding */ mixLock)
/* harmony export */ });
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
// mix.lock of Elixir: a map from applications to `{:hex, :name, "version", \u2026}`, `{:git, "url", "commit", \u2026}` or `{:path, \u2026}`.





const mixLock = { id: 'mix-lock', title: 'mix.lock of Elixir', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('mix.lock'), read };
function read(source) {
    const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .termsOf */ .fd)(source.text(), source.path);
    const root = terms.next();
    if (root?.kind !== 'list' || !/^(?:\s|#[^\n]*\n)*%\{/.test(source.text().slice(0, 10_000)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a map, `%{\u2026}`');
    const after = terms.next();
    if (after !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, after.line, 'expected one map, got more');
    const names = new Set();
    for (const entry of root.items) {
        if (entry.kind !== 'pair')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, entry.line, 'expected `"application": {\u2026}`');
        if (names.has(entry.key))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, entry.line, `the key "${entry.key.slice(0, 60)}" stands twice`);
        names.add(entry.key);
    }
    const packages = root.items.flatMap((entry) => (entry.kind === 'pair' ? [packageOf(entry.key, entry.value, names, source.path)] : []));
    return {
        packages,
        roots: rootsOf(source, packages),
        graph: 'complete',
        gaps: [...unlocked(source, names), ...openEnds(source, root.items, names)],
    };
}
/**
 * What the one list of `deps` in mix.exs asks for by a version or a repository; nothing where it is computed (a condition, a second list
 * put to it). Folders and parts of an umbrella have no entry.
 */
function unlocked(source, held) {
    const text = (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .textBeside */ .WC)(source, 'mix.exs') ?? '';
    const bodies = [...text.matchAll(/^( {0,20})defp? deps(?:\(\))?(?: do)?\n([\s\S]{0,50000}?)^\1end\b/gm)];
    const body = bodies.length === 1 ? (bodies[0]?.[2] ?? '') : '';
    if (/\b(?:if|case|cond|unless|for|Enum|System|Mix)\b|\|>|\+\+/.test(body.replace(/#[^\n]*/g, '')))
        return [];
    const names = [...body.matchAll(/^\s*(?:\[\s*)?\{:(\w{1,100}),\s*("[^"\n]{1,200}"[^\n]{0,500}|(?:git|github|hex):[^\n]{0,500})/gm)]
        .filter(([, , rest = '']) => !/\b(?:path|in_umbrella|targets):/.test(rest))
        .map(([, name = '']) => name);
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notLocked */ .Eb)(names, (name) => held.has(name), 'mix.exs');
}
/** What packages of the lock need of others. A folder that mix.exs, of the product or a part of it, puts in a package's place has no entry. */
function openEnds(source, entries, held) {
    const parts = source.list('apps').map((folder) => `apps/${folder}/mix.exs`);
    const folders = new Set();
    for (const file of ['mix.exs', ...parts])
        for (const [, name = ''] of ((0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .textBeside */ .WC)(source, file) ?? '').matchAll(/\{\s*:(\w{1,100}),[^{}]{0,500}?\b(?:path|in_umbrella):/g))
            folders.add(name);
    const needs = entries.flatMap((entry) => entry.kind === 'pair'
        ? (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry.value)[5]).flatMap((need) => {
            const { name, optional } = needOf(need);
            return name === undefined || optional ? [] : [{ name, by: entry.key, line: entry.line }];
        })
        : []);
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .notHeld */ .H7)(needs, (name) => held.has(name) || folders.has(name));
}
function packageOf(key, value, names, file) {
    const items = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(value);
    const kind = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[0]);
    const line = value.line;
    const second = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[1]);
    const third = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[2]);
    if (value.kind !== 'tuple' || second === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, 'expected `{:hex, \u2026}`, `{:git, \u2026}` or `{:path, \u2026}`');
    if (kind === 'git') {
        if (third === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, 'expected the commit of a git dependency');
        const commit = third === '' ? {} : { commit: third };
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'git', url: second, ...commit }, line, dependencies: [] };
    }
    if (kind === 'path')
        return { key, identity: { type: 'hex', name: key }, origin: { kind: 'file', path: second }, line, dependencies: [] };
    if (kind !== 'hex')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected a dependency of hex, git or path, got "${(kind ?? '').slice(0, 40)}"`);
    if (third === undefined || third === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, 'expected the version of a package');
    // The inner checksum is of what the archive holds; the outer one, since Hex 0.20, of the archive itself.
    const hashes = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[7]));
    const isBare = hashes.length === 0 && (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[3])).length === 0;
    return {
        key,
        identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .hexIdentity */ .A)(second, (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(items[6])),
        version: third,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(isBare ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
        dependencies: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(items[5]).flatMap((need) => dependencyOf(need, names)),
    };
}
/** `{:name, "~> 1.0", [hex: :name, optional: true]}` */
function needOf(need) {
    const parts = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(need);
    return { name: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parts[0]), optional: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(parts[2]), 'optional')) === 'true' };
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
    return [...known, ...(0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .undemandedRoots */ .V)(packages).filter(({ to }) => !named.has(to))];
}


/***/ }),

/***/ 6667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebarConfig: () => (/* binding */ rebarConfig)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7609);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2632);
// rebar.config of rebar3 where no lock is beside it: `{deps, [\u2026]}`, of the product and of its profiles.
// https://rebar3.org/docs/configuration/dependencies/






const rebarConfig = {
    id: 'rebar-config',
    title: 'rebar.config of Erlang',
    // Below `_build` and `deps` it is a fetched package's.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)('rebar.config'), /(?:^|\/)(?:_build|deps)\//),
    recognises: (source) => source.beside('rebar.lock') === undefined,
    read,
};
function read(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programText */ .Q3)(source, /\{\s*[a-z]\w{0,60}\s*[,}]/, 'terms of Erlang').replace(/"(?:[^"\\]|\\.){0,2000}"|%[^\n]*/g, (found) => found.startsWith('%') ? ' '.repeat(found.length) : found);
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .Dp)(text);
    const profiles = /\{\s*profiles\s*,/.exec(text)?.index ?? text.length;
    const profilesEnd = profiles + ((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(text, profiles)?.length ?? 0);
    const wishes = [];
    const computed = [];
    for (const { match, start, inner } of (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketsOf */ .d)(text, /\{\s{0,200}deps\s{0,200},\s{0,200}\[/g)) {
        const line = lines.positionAt(start - 1).line;
        if (inner === undefined)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, line, 'expected the end of `{deps, [`, got the end of the file');
        const list = termIn(`[${inner}]`, source.path);
        for (const entry of (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list)) {
            const wish = wishOf(entry);
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
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishList */ .U8)(wishes, { gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .allComputed */ .FJ)(computed, 'rebar.config') });
}
/** Undefined for what is no plain list: quoted atoms, macros. */
function termIn(text, file) {
    try {
        return (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .termsOf */ .fd)(text, file).next();
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_6__/* .PortcullisError */ .SO))
            throw error;
        return undefined;
    }
}
/** `cowboy`, `{cowboy, "2.9.0"}`, `{cowboy, {git, "\u2026", {tag, "2.9.0"}}}`, `{cowboy, "2.9.0", {pkg, fancy_cowboy}}`. */
function wishOf(entry) {
    if (entry.kind === 'atom')
        return { identity: { type: 'hex', name: entry.value } };
    const items = (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(entry);
    const name = (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(items[0]);
    if (name === undefined)
        return undefined;
    const range = items[1]?.kind === 'text' ? items[1].value : undefined;
    const place = items.find((item) => item.kind === 'tuple');
    const [kind, what] = (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(place).map(_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6);
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
    const commit = (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(place)[2])[1]);
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(what, commit);
    return { identity: { type: 'hex', name }, origin };
}


/***/ }),

/***/ 5545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebarLock: () => (/* binding */ rebarLock)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
// rebar.lock of rebar3: `{"1.2.0",[{<<"name">>,{pkg,<<"name">>,<<"1.0.0">>},0}, \u2026]}.` and the hashes of the packages.




const rebarLock = { id: 'rebar-lock', title: 'rebar.lock of Erlang', matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('rebar.lock'), read };
function read(source) {
    const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .termsOf */ .fd)(source.text(), source.path);
    const first = terms.next();
    if (first === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, 1, 'expected a list of dependencies, got an empty file');
    // The first rebar3 wrote the bare list.
    const isBare = first.kind === 'list';
    const version = isBare ? '1.0.0' : (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(first)[0]);
    if (version === undefined || !/^1\.\d/.test(version))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, first.line, `expected a lock of version 1, got ${(version ?? 'none').slice(0, 20)}`);
    const list = isBare ? first : (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(first)[1];
    if (list?.kind !== 'list')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, first.line, 'expected a list of dependencies');
    const after = terms.next();
    const more = terms.next();
    if (more !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, more.line, 'expected the dependencies and their hashes, got more');
    // Whatever comes from a registry has its hash in a second term: without it the end is missing.
    const isHashed = !isBare && !version.startsWith('1.0.');
    const unhashed = list.items.find((entry) => (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry)[1])[0]) === 'pkg');
    const gaps = isHashed && after === undefined && unhashed !== undefined
        ? [{ line: unhashed.line, detail: 'expected the list `pkg_hash` after the packages, got none' }]
        : [];
    if (!source.text().trimEnd().endsWith('.'))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, (after ?? first).line, 'expected a full stop after the last term');
    const hashes = hashesOf(after);
    const packages = list.items.map((entry) => packageOf(entry, hashes, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}
function hashesOf(term) {
    const lists = new Map((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(term).map((entry) => [(0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry)[0]), (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry)[1])]));
    const byName = (list) => new Map((lists.get(list) ?? []).map((entry) => [(0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry)[0]) ?? '', (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry)[1]) ?? '']));
    return { outer: byName('pkg_hash_ext'), inner: byName('pkg_hash') };
}
function packageOf(entry, { outer, inner }, file) {
    const [nameTerm, what] = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(entry);
    const key = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(nameTerm);
    const parts = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(what);
    const kind = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parts[0]);
    const second = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parts[1]);
    if (key === undefined || second === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, entry.line, 'expected `{<<"name">>, {pkg, \u2026}, level}`');
    const line = entry.line;
    if (kind === 'git' || kind === 'git_subdir') {
        const commit = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(parts[2])[1]);
        return {
            key,
            identity: { type: 'hex', name: key },
            origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOrigin */ .Xf)(second, commit),
            line,
        };
    }
    const version = (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parts[2]);
    if (kind !== 'pkg' || version === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, line, `expected a package or a git repository, got "${(kind ?? '').slice(0, 40)}"`);
    const hashes = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(outer.get(key));
    return {
        key,
        identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .hexIdentity */ .A)(second, undefined),
        version,
        origin: { kind: 'registry' },
        line,
        hashes,
        ...(hashes.length === 0 && (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(inner.get(key)).length === 0 && inner.size > 0 ? { unhashed: true } : {}),
        ...(second === key ? {} : { alias: key }),
    };
}


/***/ }),

/***/ 2632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fd: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
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
    const unexpected = ({ kind, value, line }) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, kind === 'end' ? 'expected a closing bracket, got the end of the file' : `expected a term, got "${value.slice(0, 40)}"`);
    const items = (close, depth) => {
        if (depth > maxDepth)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, ahead.line, `expected at most ${maxDepth} terms within one another`);
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
                throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, line, `expected a term, got "${text.slice(at, at + 30).split('\n')[0]}"`);
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