"use strict";
exports.id = 635;
exports.ids = [635];
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

/***/ 2738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraformConfiguration: () => (/* binding */ terraformConfiguration)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/tokens.js
// HCL as tokens: names, numbers, signs, line breaks, and texts with the tokens of what they interpolate.
const maxTokens = 500_000;
/** How deep texts may lie in the expressions of texts. */
const maxDepth = 40;
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
        if (depth > maxDepth)
            throw this.fail(`at most ${maxDepth} texts within one another`, this.at);
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
const maxLength = 5 * 1024 * 1024;
/**
 * The body of a file (HCL native syntax specification).
 * @throws PortcullisError `hcl-invalid` with file and line: a syntax error, an attribute twice in one body, more than 60 levels,
 *   more than 5 MiB.
 */
function parseHcl(text, file) {
    const fail = failing(text, file);
    if (text.length > maxLength)
        throw fail(`at most ${maxLength} letters`, 0);
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

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/origins.js
var origins = __webpack_require__(269);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/program.js
var program = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/wishes.js
var src_wishes = __webpack_require__(5375);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/terraform/configuration.js
// *.tf of Terraform and OpenTofu: the providers that `required_providers` asks for where no lock is beside them, and the modules that come
// from elsewhere, of which no lock says anything. https://developer.hashicorp.com/terraform/language/modules/sources






const terraformConfiguration = {
    id: 'terraform-configuration',
    title: 'a configuration of Terraform',
    // Below `.terraform` are the modules that it fetched.
    matches: (0,reader/* except */.iu)((0,reader/* ending */.K1)(['tf', 'tofu']), /(?:^|\/)\.terraform\//),
    // Most say nothing of either.
    recognises: (source) => (0,reader/* isOther */.bv)(source) || /\brequired_providers\b|^[ \t]*module[ \t]+"/m.test(source.bytes.toString('latin1')),
    read,
};
const publicRegistry = 'registry.terraform.io';
function read(source) {
    const text = (0,program/* programText */.Q3)(source, /^[ \t]*(?:terraform|module)\b/m, 'a configuration of Terraform');
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
        const wish = moduleOf(address, hclText(hclAttribute(block.body, 'version')));
        return wish === undefined ? [] : [{ ...wish, line: line(block) }];
    });
    return (0,src_wishes/* wishList */.U8)(wishes, { gaps: (0,src_wishes/* allComputed */.FJ)(computed, 'the source of a module') });
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
            ...asked(range),
            origin: { kind: 'registry', registry: host },
            line: line(attribute),
        };
    });
}
function asked(range) {
    return { range, version: /^=?\s*(\d+\.\d+\.\d+(?:-[\w.-]{1,60})?)$/.exec(range?.trim() ?? '')?.[1] };
}
/** Undefined for a folder of the product. */
function moduleOf(address, range) {
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
            ...asked(range),
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


/***/ }),

/***/ 852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraformLock: () => (/* binding */ terraformLock)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/hashes.js
var src_hashes = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/lines.js
var lines = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/terraform/hcl.js
// The HCL of a dependency lock: blocks `provider "address" { name = "text", name = ["text", \u2026] }` and comments, and nothing else.


/** @throws PortcullisError at anything else. */
function providerBlocks(source) {
    const tokens = tokensOf(source);
    let at = 0;
    const take = () => {
        const token = tokens[at++];
        if (token === undefined)
            throw (0,reader/* invalid */.Gq)(source.path, tokens.at(-1)?.line ?? 1, 'expected a closing bracket, got the end of the file');
        return token;
    };
    const mark = (text) => {
        const token = take();
        if (token.quoted === true || token.text !== text)
            throw (0,reader/* invalid */.Gq)(source.path, token.line, `expected "${text}", got "${token.text.slice(0, 60)}"`);
    };
    const quoted = () => {
        const token = take();
        if (token.quoted !== true)
            throw (0,reader/* invalid */.Gq)(source.path, token.line, `expected text in quotes, got "${token.text.slice(0, 60)}"`);
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
                throw (0,reader/* invalid */.Gq)(source.path, name.line, `expected an attribute, got "${name.text.slice(0, 60)}"`);
            if (attributes.has(name.text))
                throw (0,reader/* invalid */.Gq)(source.path, name.line, `the attribute ${name.text} stands twice`);
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
function tokensOf(source) {
    return [...(0,lines/* linesOf */.D)(source)].flatMap(({ text, number }) => {
        const found = [];
        for (const match of text.matchAll(/\s+|(?:#|\/\/).*$|\/\*.*?\*\/|"([^"\\]{0,20000}(?:\\.[^"\\]{0,20000}){0,500})"|[{}[\],=]|[A-Za-z_]\w*|(.)/g)) {
            if (match[2] !== undefined)
                throw (0,reader/* invalid */.Gq)(source.path, number, `expected a provider block, got "${match[2]}"`);
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
    matches: (0,reader/* named */.KT)('.terraform.lock.hcl'),
    read,
};
function read(source) {
    if (source.text().trim() === '')
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected a lock of providers, got an empty file');
    const seen = new Set();
    const packages = providerBlocks(source).map(({ label, line, attributes }) => {
        if (seen.has(label))
            throw (0,reader/* invalid */.Gq)(source.path, line, `the provider ${label.slice(0, 100)} stands twice`);
        seen.add(label);
        const parts = label.split('/');
        const version = attributes.get('version')?.[0];
        if (parts.length !== 3 || parts.includes(''))
            throw (0,reader/* invalid */.Gq)(source.path, line, `expected \`host/namespace/type\`, got "${label.slice(0, 100)}"`);
        if (version === undefined || version === '')
            throw (0,reader/* invalid */.Gq)(source.path, line, `expected the version of ${label.slice(0, 100)}, got none`);
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