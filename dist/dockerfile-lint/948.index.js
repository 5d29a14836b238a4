"use strict";
exports.id = 948;
exports.ids = [948];
exports.modules = {

/***/ 8312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var scan = (function scan(text, file, places) {
    const recorder = new Recorder(text, places);
    let depth = 0;
    let keys = 0;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= space) {
            if (code === lineFeed)
                line++;
        }
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                keys++;
                if (depth <= places)
                    recorder.key(depth, line, at);
            }
            else
                recorder.item(depth, line);
            at = end;
        }
        else if (code === openBrace || code === openBracket) {
            if (++depth > maxDepth)
                throw jsonInvalid(file, line, `expected at most ${maxDepth} levels`);
            recorder.open(depth, line, code === openBracket);
        }
        else if (code === closeBrace || code === closeBracket)
            depth--;
        else if (code === comma)
            recorder.next(depth);
    }
    return { keys, root: recorder.root };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32)
        at++;
    return at;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bakeStretches: () => (/* binding */ bakeStretches),
  bakeText: () => (/* binding */ bakeText),
  bakeValues: () => (/* binding */ bakeValues),
  baseTargets: () => (/* binding */ baseTargets),
  entriesOf: () => (/* binding */ entriesOf),
  inheritedBlocks: () => (/* binding */ inheritedBlocks),
  joinBakeFiles: () => (/* binding */ joinBakeFiles),
  matrixValues: () => (/* binding */ matrixValues),
  readBakeFile: () => (/* binding */ readBakeFile)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/places.js
// Where the keys and items of a document stand. A lock has 50,000 keys: lines in a list, found by name only when one is asked for.
/** The entries of one object or list, in the order of the text. */
class Places {
    isKey;
    keys;
    /** 1-based line of each entry that was noted. */
    lines = [];
    /** The entries of those values that have some, by the index of the value. */
    inner = [];
    cursor = 0;
    indexes;
    /**
     * @param isKey whether a key is the one at an index; it may say no where only `keys` would tell.
     * @param keys every key in order; undefined for a list.
     */
    constructor(isKey, keys) {
        this.isKey = isKey;
        this.keys = keys;
    }
    get isList() {
        return this.keys === undefined;
    }
    /** Keys are mostly asked for in the order of the text, and each more than once. */
    indexOf(part) {
        if (this.keys === undefined)
            return Number(part);
        const key = String(part);
        for (let at = this.cursor; at < this.cursor + 2 && at < this.lines.length; at++)
            if (this.isKey(key, at)) {
                this.cursor = at;
                return at;
            }
        if (this.indexes === undefined) {
            this.indexes = new Map();
            for (const name of this.keys())
                this.indexes.set(name, this.indexes.size);
        }
        return this.indexes.get(key);
    }
    /** The line of a path, or of the nearest parent that was noted. */
    lineOf(path) {
        let line = 1;
        let places = this;
        for (const part of path) {
            const index = places?.indexOf(part);
            const found = index === undefined ? undefined : places?.lines[index];
            if (found === undefined)
                return line;
            line = found;
            places = places?.inner[index];
        }
        return line;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/mistake.js
// Where a text stops being JSON: V8 names the offset of some mistakes only. Asked once a text was refused.
const scalar = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?|true|false|null)(?![\w.+-])/y;
/** Offset of the first character that cannot stand where it does; the length of the text where it ends too early. */
function mistakeAt(text) {
    const open = [];
    let awaited = 'value';
    let at = 0;
    const closed = () => (open.length === 0 ? 'end' : 'comma');
    for (;;) {
        while (at < text.length && ' \t\n\r'.includes(text[at]))
            at++;
        if (at >= text.length)
            return text.length;
        const letter = text[at];
        const next = step(letter);
        if (next === undefined)
            return at;
        awaited = next;
    }
    function step(letter) {
        if (awaited === 'colon')
            return passed(letter === ':', 'value');
        if (awaited === 'end')
            return undefined;
        if (awaited === 'comma' && letter === ',')
            return passed(true, open.at(-1) === '{' ? 'key' : 'value');
        if (awaited !== 'value' && awaited !== 'key' && (letter === '}' || letter === ']'))
            return close(letter);
        if (awaited === 'key' || awaited === 'member')
            return letter === '"' ? afterString('colon') : undefined;
        return awaited === 'comma' ? undefined : value(letter);
    }
    function close(letter) {
        const fits = open.at(-1) === (letter === '}' ? '{' : '[') && awaited !== (letter === '}' ? 'item' : 'member');
        if (!fits)
            return undefined;
        open.pop();
        at++;
        return closed();
    }
    function value(letter) {
        if (letter === '{' || letter === '[') {
            open.push(letter);
            return passed(true, letter === '{' ? 'member' : 'item');
        }
        if (letter === '"')
            return afterString(closed());
        scalar.lastIndex = at;
        const length = scalar.exec(text)?.[0].length;
        if (length === undefined)
            return undefined;
        at += length;
        return closed();
    }
    function passed(fits, next) {
        if (fits)
            at++;
        return fits ? next : undefined;
    }
    /** Past the string that begins here; a letter that none may hold is the mistake. */
    function afterString(next) {
        for (at++; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34)
                return passed(true, next);
            if (code < 32)
                return undefined;
            if (code !== 92)
                continue;
            const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
            if (escaped === undefined)
                return undefined;
            at += escaped.length;
        }
        return next;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/json/json.js
// JSON as values with their lines: parsed by the engine's own parser, its places by one light pass over the text. What a parser
// passes over silently is refused: a key twice in one object, more nesting than a reader may follow.



/** How deep objects and lists may lie in one another. */
const maxDepth = 500;
/** @throws PortcullisError `json-invalid` with file and line. */
function parseJson(text, file, { places = 2, comments = false } = {}) {
    const source = withoutComments(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, comments);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw jsonInvalid(file, lineAt(source, mistakeAt(source)), mistake(source, error));
    }
    const found = scan(source, file, places);
    if (found.keys !== countKeys(value))
        throw duplicateKey(source, file);
    return { value, lineOf: (path) => found.root.lineOf(path) };
}
function jsonInvalid(file, line, message) {
    return new errors/* PortcullisError */.SO({
        code: 'json-invalid',
        message: `expected valid JSON: ${message}`,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}
/** One pass over a text that is known to be JSON. @throws PortcullisError when it is nested too deep. */

/** Places of keys and items, as deep as they are asked for. */
class Recorder {
    text;
    places;
    root;
    /** The container at each depth, where its keys begin, and the index of a list's next item. */
    containers = [];
    starts = [];
    indexes = [];
    constructor(text, places) {
        this.text = text;
        this.places = places;
        this.root = listPlaces();
    }
    key(depth, line, start) {
        this.containers[depth]?.lines.push(line);
        this.starts[depth]?.push(start);
    }
    /** A value that is no key: one of a list has a place of its own. */
    item(depth, line) {
        const container = depth > this.places ? undefined : this.containers[depth];
        if (container?.isList === true)
            container.lines[this.indexes[depth]] = line;
    }
    /** An object or a list, whose first entries lie this deep. */
    open(depth, line, isList) {
        this.item(depth - 1, line);
        if (depth > this.places)
            return;
        const starts = [];
        const container = isList ? listPlaces() : keyPlaces(this.text, starts);
        const outer = this.containers[depth - 1];
        if (outer === undefined)
            this.root = container;
        else
            outer.inner[outer.lines.length - 1] = container;
        this.containers[depth] = container;
        this.starts[depth] = starts;
        this.indexes[depth] = 0;
    }
    /** A comma. */
    next(depth) {
        if (depth <= this.places)
            this.indexes[depth] = this.indexes[depth] + 1;
    }
}
function listPlaces() {
    return new Places(() => false, undefined);
}
/** @param starts where the first quotation mark of each key is. */
function keyPlaces(text, starts) {
    return new Places((key, index) => {
        const start = starts[index];
        return text.charCodeAt(start + 1 + key.length) === quote && text.startsWith(key, start + 1) && !key.includes('\\');
    }, () => starts.map((start) => keyText(text, start)));
}
/** The key whose first quotation mark is at `start`. */
function keyText(text, start) {
    const end = stringEnd(text, start);
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}
const lineFeed = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
/** Index of the quotation mark that ends the string that begins at `start`. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end > 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end;
}
function isEscaped(text, at) {
    let first = at;
    while (text.charCodeAt(first - 1) === 92)
        first--;
    return (at - first) % 2 === 1;
}

function countKeys(root) {
    let count = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const entry of value)
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                count++;
                const entry = value[key];
                if (typeof entry === 'object' && entry !== null)
                    open.push(entry);
            }
        }
    }
    return count;
}
/** The slow way to the first key that stands twice in one object. */
function duplicateKey(text, file) {
    const sets = [];
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            line++;
        else if (code === openBrace)
            sets.push(new Set());
        else if (code === openBracket)
            sets.push(undefined);
        else if (code === closeBrace || code === closeBracket)
            sets.pop();
        else if (code === quote) {
            const end = stringEnd(text, at);
            if (text.charCodeAt(skipSpace(text, end + 1)) === colon) {
                const key = JSON.parse(text.slice(at, end + 1));
                if (sets.at(-1)?.has(key) === true)
                    return jsonInvalid(file, line, `the key "${key.slice(0, 60)}" stands twice in one object`);
                sets.at(-1)?.add(key);
            }
            at = end;
        }
    }
    return jsonInvalid(file, undefined, 'a key stands twice in one object');
}
/** Comments and trailing commas as spaces, so that places stay. */
function withoutComments(text, allowed) {
    if (!allowed)
        return text;
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
    return blank.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? ' ' : match));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** What V8 says, without the piece of the text that it shows. */
function mistake(text, error) {
    if (text.trim() === '')
        return 'got an empty file';
    if (/end of JSON|Unterminated/.test(error.message))
        return 'the text ends too early';
    return /^Unexpected token|^Expected|^Bad|^Unexpected/.exec(error.message)
        ? error.message.replace(/,? ?".*$/s, '').slice(0, 120)
        : 'it has a mistake';
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/tokens.js
// HCL as tokens: names, numbers, signs, line breaks, and texts with the tokens of what they interpolate.
const maxTokens = 500_000;
/** How deep texts may lie in the expressions of texts. */
const tokens_maxDepth = 40;
function tokensOf(text, fail) {
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
    return new Parser(tokensOf(text, fail), text.length, fail).file();
}
/**
 * A string of HCL's JSON syntax, whose letters are a template as those in quotes are.
 * @param at where it stands; what is read of it has no nearer place.
 * @throws PortcullisError `hcl-invalid`.
 */
function parseHclTemplate(letters, at, file) {
    const fail = failing(letters, file, at);
    // A here-document takes any letter as it is.
    const marker = `E${'_'.repeat(longestRun(letters) + 1)}`;
    const [token] = tokensOf(`<<${marker}\n${letters}\n${marker}\n`, fail);
    if (token?.kind !== 'text')
        throw fail('a text', 0);
    const parser = new Parser([token], letters.length, fail);
    const value = parser.value();
    if (value.kind !== 'text')
        return { kind: 'computed', at };
    const parts = value.parts.map((part) => ({ ...part, ...at }));
    const last = parts.at(-1);
    // The line break before the marker is none of the text's.
    if (last?.kind === 'letters')
        parts[parts.length - 1] = { ...last, text: last.text.slice(0, -1) };
    return { kind: 'text', parts: parts.filter((part) => part.kind !== 'letters' || part.text !== ''), at };
}
function longestRun(text) {
    return (text.match(/_+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
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

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/hcl/json.js
// HCL's JSON syntax: objects, lists and strings, the letters of which are templates.


/**
 * The value of a file in HCL's JSON syntax; what is an attribute of it and what a block only its reader knows.
 * @throws PortcullisError `json-invalid`, `hcl-invalid`, with file and line.
 */
function parseHclJson(text, file) {
    parseJson(text, file, { places: 0 });
    return new Reader(text, file).value();
}
const json_scalar = /[^\s,\]}]+/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const blanks = /[\s\uFEFF]*/y;
/** Of a text that is known to be JSON, and not too deep. */
class Reader {
    text;
    file;
    at = 0;
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    value() {
        this.match(blanks);
        const start = this.at;
        const letter = this.text[start];
        if (letter === '"') {
            const letters = JSON.parse(this.match(string));
            return parseHclTemplate(letters, { start, end: this.at }, this.file);
        }
        if (letter === '[') {
            const items = this.members(() => this.value());
            return { kind: 'list', items, at: { start, end: this.at } };
        }
        if (letter === '{') {
            const entries = this.members(() => this.entry());
            return { kind: 'object', entries, at: { start, end: this.at } };
        }
        return { kind: 'literal', text: this.match(json_scalar), at: { start, end: this.at } };
    }
    entry() {
        const key = JSON.parse(this.match(string));
        this.match(blanks);
        // The colon.
        this.at++;
        return { key, value: this.value() };
    }
    /** Between brackets. */
    members(read) {
        const found = [];
        for (this.at++;;) {
            this.match(blanks);
            if (this.text[this.at] === ',')
                this.at++;
            else if (this.text[this.at] === ']' || this.text[this.at] === '}')
                break;
            else
                found.push(read());
        }
        this.at++;
        return found;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
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


;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/bake-file.js
// Bake files as their targets and variables, in HCL or JSON, and what a value in one comes to (Docker's bake file reference). What a
// function computes is not known.

/** @throws PortcullisError `hcl-invalid` or `json-invalid` with file and line. */
function readBakeFile(text, path) {
    return /\.json$/i.test(path) ? fromJson(parseHclJson(text, path)) : fromBody(parseHcl(text, path));
}
/** Several files that are read as one: what stands in a later one adds to the earlier. */
function joinBakeFiles(files) {
    const targets = new Map();
    for (const file of files)
        for (const [name, blocks] of file.targets)
            targets.set(name, [...(targets.get(name) ?? []), ...blocks]);
    const grouped = new Set(files.flatMap((file) => [...file.grouped]));
    return { targets, grouped, variables: files.flatMap(({ variables }) => variables) };
}
function fromBody({ attributes, blocks }) {
    const targets = new Map();
    const grouped = new Set();
    const variables = attributes.map(({ name, value }) => [name, value]);
    for (const { type, labels, body } of blocks) {
        const [label = ''] = labels;
        const value = body.attributes.find(({ name }) => name === 'default')?.value;
        if (type === 'variable' && value !== undefined)
            variables.push([label, value]);
        if (type === 'target')
            targets.set(label, [...(targets.get(label) ?? []), blockOf(body)]);
        if (type === 'group')
            noteGrouped(grouped, blockOf(body));
    }
    return { targets, grouped, variables };
}
function blockOf({ attributes, blocks }) {
    const block = new Map(attributes.map(({ name, value }) => [name, value]));
    for (const { type, at, body } of blocks) {
        const entries = [...blockOf(body)].map(([key, value]) => ({ key, value }));
        block.set(type, { kind: 'object', entries, at });
    }
    return block;
}
function fromJson(root) {
    const targets = new Map();
    const grouped = new Set();
    const variables = [];
    for (const [type, written] of entriesOf(root)) {
        if (type !== 'target' && type !== 'variable' && type !== 'group')
            continue;
        for (const [name, value] of listOf(written).flatMap(entriesOf))
            for (const block of listOf(value).map((item) => new Map(entriesOf(item)))) {
                const given = block.get('default');
                if (type === 'target')
                    targets.set(name, [...(targets.get(name) ?? []), block]);
                else if (type === 'group')
                    noteGrouped(grouped, block);
                else if (given !== undefined)
                    variables.push([name, given]);
            }
    }
    return { targets, grouped, variables };
}
/** A block of HCL's JSON syntax is an object, or a list of them. */
function listOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function noteGrouped(grouped, group) {
    for (const name of textsIn(group.get('targets')))
        grouped.add(name);
}
function textsIn(value) {
    return value?.kind === 'list' ? value.items.flatMap((item) => hclText(item) ?? []) : [];
}
function entriesOf(value) {
    if (value?.kind !== 'object')
        return [];
    return value.entries.flatMap(({ key, value: inner }) => (key === undefined ? [] : [[key, inner]]));
}
/** The target's own blocks behind those of the targets that it takes from, the farthest first. */
function inheritedBlocks(name, { targets }, seen = new Set()) {
    if (seen.has(name))
        return [];
    seen.add(name);
    const own = targets.get(name) ?? [];
    const parents = own.flatMap((block) => textsIn(block.get('inherits')));
    return [...parents.flatMap((parent) => inheritedBlocks(parent, { targets }, seen)), ...own];
}
/** Targets that others take from, that no group builds, and that have no context of their own: they are there to be taken from. */
function baseTargets(file) {
    const parents = [...file.targets.values()].flat().flatMap((block) => textsIn(block.get('inherits')));
    const isBase = (name) => name !== 'default' && !file.grouped.has(name) && inheritedBlocks(name, file).every((block) => block.get('context') === undefined);
    return new Set(parents.filter(isBase));
}
/** Variables by their defaults, those that stand on later ones too. */
function bakeValues({ variables }) {
    const known = new Map();
    const values = { variables: known, matrix: new Map() };
    for (let round = 0; round < 2; round++)
        for (const [name, value] of variables) {
            const text = bakeText(value, values);
            if (text !== undefined)
                known.set(name, text);
        }
    return values;
}
const maxCombinations = 256;
/** The values of a target's matrix, one for each target that it stands for; the last of several matrices counts. */
function matrixValues(values, matrix) {
    let all = [values];
    for (const [name, given] of entriesOf(matrix)) {
        if (given.kind !== 'list' || given.items.length === 0 || given.items.length * all.length > maxCombinations)
            continue;
        all = all.flatMap((each) => given.items.map((item) => ({ ...each, matrix: new Map([...each.matrix, [name, item]]) })));
    }
    return all;
}
const maxText = 512 * 1024;
/** A text's stretches; undefined for what is no text, or too long. */
function bakeStretches(value, values) {
    if (value === undefined || value.kind === 'list' || value.kind === 'object')
        return undefined;
    if (value.kind !== 'text')
        return [{ text: bakeText(value, values), ...value.at }];
    const stretches = value.parts.map((part) => part.kind === 'letters' ? part : { text: bakeText(part.value, values), start: part.start, end: part.end });
    return stretches.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) > maxText ? undefined : stretches;
}
/** A text with its variables replaced; undefined when its value is not known before the run. */
function bakeText(value, values) {
    if (value?.kind === 'literal')
        return value.text === 'null' ? undefined : value.text;
    if (value?.kind === 'name')
        return namedText(value.path, values);
    if (value?.kind !== 'text')
        return undefined;
    let text = '';
    for (const part of value.parts) {
        const more = part.kind === 'letters' ? part.text : bakeText(part.value, values);
        if (more === undefined || text.length + more.length > maxText)
            return undefined;
        text += more;
    }
    return text;
}
function namedText([first = '', ...rest], values) {
    let value = values.matrix.get(first);
    if (value === undefined)
        return rest.length === 0 ? values.variables.get(first) : undefined;
    for (const key of rest)
        value = entriesOf(value).find(([name]) => name === key)?.[1];
    // A value of the matrix knows no other.
    return bakeText(value, { ...values, matrix: new Map() });
}


/***/ })

};
;