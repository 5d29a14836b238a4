"use strict";
exports.id = 8862;
exports.ids = [8862];
exports.modules = {

/***/ 3001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var pinned = (function pinned(url) {
    const [address = '', commit] = url.split('#');
    if (/^git(?:\+|:)/.test(address))
        return (0,origins/* gitOrigin */.Xf)(address, commit);
    return (0,requirement/* referenceOrigin */._O)(url);
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opamFile: () => (/* binding */ opamFile)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/licence.js
var licence = __webpack_require__(1901);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origins.js
var origins = __webpack_require__(269);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/pypi/requirement.js
var requirement = __webpack_require__(9001);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/opam/fields.js
// The syntax of opam's files: `name: value`, where a value is text, a name, a number or a list, each with an argument in braces, and
// sections with fields of their own. https://opam.ocaml.org/doc/Manual.html#General-syntax

/** Fields of the file itself, each with the tokens of its value. @throws PortcullisError at what is none. */
function fieldsOf(source) {
    const tokens = tokensOf(source);
    const found = new Map();
    let at = 0;
    while (at < tokens.length) {
        const name = tokens[at];
        const next = tokens[at + 1];
        if (name.kind !== 'word')
            throw (0,reader/* invalid */.Gq)(source.path, name.line, `expected a field, got "${name.value.slice(0, 40)}"`);
        if (next?.kind === 'mark' && next.value === ':') {
            const end = valueEnd(tokens, at + 2, source.path);
            if (end === at + 2)
                throw (0,reader/* invalid */.Gq)(source.path, name.line, `expected a value of ${name.value.slice(0, 40)}, got none`);
            if (found.has(name.value))
                throw (0,reader/* invalid */.Gq)(source.path, name.line, `the field ${name.value.slice(0, 40)} stands twice`);
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
    if (!isMark(tokens[open], '{'))
        throw (0,reader/* invalid */.Gq)(file, line, `expected \`${value.slice(0, 40)}:\` or a section, got neither`);
    return groupEnd(tokens, open, file);
}
function isMark(token, value) {
    return token?.kind === 'mark' && token.value === value;
}
const closing = { '[': ']', '{': '}', '(': ')' };
/** A value goes on until the next field or section at the top. */
function valueEnd(tokens, start, file) {
    let at = start;
    while (at < tokens.length) {
        const token = tokens[at];
        if (token.kind === 'mark' && closing[token.value] !== undefined)
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
    return isMark(next, ':') || (isMark(next, '{') && tokens[at]?.value === 'url') || (next?.kind === 'text' && isMark(tokens[at + 2], '{'));
}
/** Behind the bracket that closes the one at `start`. */
function groupEnd(tokens, start, file) {
    const open = [];
    for (let at = start; at < tokens.length; at++) {
        const { kind, value, line } = tokens[at];
        if (kind !== 'mark')
            continue;
        const close = closing[value];
        if (close !== undefined)
            open.push(close);
        else if (Object.values(closing).includes(value) && open.pop() !== value)
            throw (0,reader/* invalid */.Gq)(file, line, `expected another bracket than "${value}"`);
        if (open.length === 0)
            return at + 1;
    }
    throw (0,reader/* invalid */.Gq)(file, tokens[start]?.line, 'expected a closing bracket, got the end of the file');
}
const token = /\s+|#[^\n]*|\(\*[^*]{0,20000}(?:\*(?!\))[^*]{0,20000}){0,500}\*\)|"""([\s\S]{0,100000}?)"""|"([^"\\]{0,20000}(?:\\[\s\S][^"\\]{0,20000}){0,500})"|([A-Za-z0-9_+-][\w+:?-]{0,200}(?<!:)|%\{[^}]{0,200}\}%)|([<>!=]=?|~|[[\]{}():&|?])/y;
function tokensOf(source) {
    const text = source.text();
    const found = [];
    let line = 1;
    for (token.lastIndex = 0; token.lastIndex < text.length;) {
        const start = token.lastIndex;
        const match = token.exec(text);
        if (match === null)
            throw (0,reader/* invalid */.Gq)(source.path, line, `expected a value, got "${(text.slice(start, start + 30).split('\n')[0] ?? '').trim()}"`);
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
    matches: (0,reader/* ending */.K1)(['', 'opam', 'locked'], /(?:^|\/)(?:[\w+.-]{1,100}\.)?opam(?:\.locked)?$/),
    recognises: (source) => 
    // Beside a lock the file says less; `opam` alone may be a folder's name or a program.
    /\.opam(?:\.locked)?$/.test(source.path)
        ? source.beside(`${(0,reader/* nameOf */.Vb)(source.path)}.locked`) === undefined
        : source.bytes.includes('opam-version'),
    read,
};
function read(source) {
    const fields = fieldsOf(source);
    if (!fields.has('opam-version'))
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected the field opam-version, got none');
    const pins = pinsOf(fields.get('pin-depends') ?? [], source.path);
    const wanted = [
        ...wantedIn(fields.get('depends') ?? [], 'required', source.path),
        ...wantedIn(fields.get('depopts') ?? [], 'optional', source.path),
    ];
    const packages = wanted.map((one, index) => packageOf(one, index, pins.get(one.name)));
    const roots = wanted.map(({ scope }, index) => ({ to: String(index), scope }));
    const name = fields.get('name')?.[0]?.value ?? (0,reader/* nameOf */.Vb)(source.path).replace(/\.?opam(?:\.locked)?$/, '');
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
    return (0,licence/* licensed */.aO)(all.map((one) => (all.length > 1 && /\sOR\s/.test(one) ? `(${one})` : one)).join(' AND '));
}
/** Names of packages, each with its argument, through all groups and alternatives. @throws PortcullisError at what is no formula. */
function wantedIn(tokens, scope, file) {
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const { kind, value, line } = tokens[at];
        if (kind === 'mark' && /^[[\]()&|]$/.test(value))
            continue;
        if (kind !== 'text' || !/^[A-Za-z0-9_+-]{1,200}$/.test(value))
            throw (0,reader/* invalid */.Gq)(file, line, `expected the name of a package, got "${value.slice(0, 60)}"`);
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
function packageOf({ name, line, filter }, index, pin) {
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
        throw (0,reader/* invalid */.Gq)(file, tokens[0]?.line, 'expected pairs of a package and its address');
    return new Map(Array.from({ length: texts.length / 2 }, (_, pair) => {
        const [{ value: named }, { value: url }] = texts.slice(2 * pair);
        return [named.replace(/\..*$/s, ''), pinned(url)];
    }));
}



/***/ }),

/***/ 9001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ pypiIdentity),
/* harmony export */   _O: () => (/* binding */ referenceOrigin),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
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
function referenceOrigin(written) {
    const url = (0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAddress */ .n7)(written);
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


/***/ })

};
;