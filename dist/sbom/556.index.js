"use strict";
exports.id = 556;
exports.ids = [556];
exports.modules = {

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

/***/ 9649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otpApplication: () => (/* binding */ otpApplication)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _hex_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
// NAME.app of Erlang's OTP: `{application, name, [{vsn, "1.0"}, \u2026]}.`, which every built application has. https://www.erlang.org/doc/man/app


const otpApplication = {
    id: 'otp-application',
    title: 'an application of OTP',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['app'], /(?:^|\/)ebin\/[^/]{1,200}\.app$/),
    read,
};
function read(source) {
    const terms = (0,_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .fd)(source.text(), source.path);
    const term = terms.next();
    const [head, name, settings] = (0,_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(term);
    if (term?.kind !== 'tuple' || (0,_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(head) !== 'application' || name?.kind !== 'atom' || settings?.kind !== 'list')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, term?.line ?? 1, 'expected `{application, Name, [{Key, Value}, \u2026]}.`');
    const more = terms.next();
    if (more !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, more.line, 'expected one application, got more');
    const version = settingOf(settings, 'vsn');
    if (version?.kind !== 'text' || version.value === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, settings.line, `expected \`vsn\` of ${name.value.slice(0, 80)}, got none`);
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
    return (0,_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(settings)
        .map(_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)
        .find(([first]) => (0,_hex_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(first) === key)?.[1];
}


/***/ })

};
;