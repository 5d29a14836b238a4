"use strict";
exports.id = 264;
exports.ids = [264];
exports.modules = {

/***/ 264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var begun = (function begun(parent, name, isList, table) {
    if (!isList)
        return added(parent, name, table);
    const known = parent.inner?.get(name);
    if (known === undefined) {
        if (Object.hasOwn(parent.value, name))
            throw beyond;
        parent.value[name] = [table.value];
        parent.inner ??= new Map();
        parent.inner.set(name, [table]);
    }
    else if (Array.isArray(known)) {
        known.push(table);
        parent.value[name].push(table.value);
    }
    else
        throw beyond;
    return table;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/toml/plain.js
// The plain part of TOML that tools write into lock files, in one pass: tables and lists of tables, keys of one part, strings on one line,
// whole numbers, truth values, lists, tables in braces. A fifth of the time and a third of the memory of the whole parser, and never a
// guess: whatever it does not know, or finds wrong, it leaves to that.
/** Thrown where the pass does not go on; it never leaves this file. */
const beyond = new Error('beyond the plain part of TOML');
/** How deep lists and tables in braces may lie in one another. */
const maxDepth = 100;
/** Digits that a number has exactly. */
const maxDigits = 15;
const tab = 9;
const newline = 10;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const comma = 44;
const dot = 46;
const equals = 61;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** The root table with those below it; undefined where the text holds anything beyond the plain part, or is no TOML at all. */
function readPlainToml(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what TOML forbids, and the carriage returns of another system.
    if (/[\0-\x08\x0b-\x1f\x7f]/.test(text))
        return undefined;
    try {
        return new Pass(text).whole();
    }
    catch (error) {
        if (error === beyond)
            return undefined;
        throw error;
    }
}
function tableAt(line, start) {
    return { value: new Table(), line, start, end: start, inner: undefined };
}
/** An object that inherits nothing, as the whole parser makes them, and takes a third of the memory of one made by Object.create(null). */
const Table = function Table() { };
Table.prototype = Object.create(null);
class Pass {
    text;
    at = 0;
    line = 1;
    constructor(text) {
        this.text = text;
    }
    whole() {
        const root = tableAt(0, 0);
        let table = root;
        for (;;) {
            const code = this.skipLines();
            if (Number.isNaN(code) || code === openBracket)
                table.end = this.at;
            if (Number.isNaN(code))
                return root;
            if (code === openBracket)
                table = this.header(root);
            else
                this.pair(table.value, 0);
            this.endLine();
        }
    }
    /** Past empty lines and comments; the code of what is there. */
    skipLines() {
        const { text } = this;
        for (;; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === newline)
                this.line++;
            else if (code === hash)
                this.at = this.lineEnd() - 1;
            else if (code !== space && code !== tab)
                return code;
        }
    }
    lineEnd() {
        const end = this.text.indexOf('\n', this.at);
        return end < 0 ? this.text.length : end;
    }
    skipSpaces() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== space && code !== tab)
                return code;
            this.at++;
        }
    }
    /** Nothing but a comment may follow on a line. */
    endLine() {
        const code = this.skipSpaces();
        if (code === hash)
            this.at = this.lineEnd();
        else if (code !== newline && !Number.isNaN(code))
            throw beyond;
    }
    /** `[a.b]` or `[[a.b]]`, with the table that begins there. */
    header(root) {
        const isList = this.text.charCodeAt(this.at + 1) === openBracket;
        this.at += isList ? 2 : 1;
        let parent = root;
        for (;;) {
            this.skipSpaces();
            const name = this.key();
            const code = this.skipSpaces();
            this.at++;
            if (code === dot) {
                parent = through(parent, name);
                continue;
            }
            if (code !== closeBracket || (isList && this.text.charCodeAt(this.at++) !== closeBracket))
                throw beyond;
            return begun(parent, name, isList, tableAt(this.line, this.lineEnd()));
        }
    }
    key() {
        const { text, at: start } = this;
        const first = text.charCodeAt(start);
        const name = first === quote || first === apostrophe ? this.string(first) : this.bareKey();
        // No object has that as its own by assignment.
        if (name === '__proto__')
            throw beyond;
        return name;
    }
    bareKey() {
        const start = this.at;
        while (isBare(this.text.charCodeAt(this.at)))
            this.at++;
        if (this.at === start)
            throw beyond;
        return this.text.slice(start, this.at);
    }
    pair(into, depth) {
        const name = this.key();
        if (this.skipSpaces() !== equals || Object.hasOwn(into, name))
            throw beyond;
        this.at++;
        into[name] = this.value(this.skipSpaces(), depth);
    }
    value(code, depth) {
        if (depth > maxDepth)
            throw beyond;
        if (code === quote || code === apostrophe)
            return this.string(code);
        if (code === openBracket)
            return this.list(depth);
        if (code === openBrace)
            return this.braces(depth);
        const word = this.bareKey();
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        // A number goes on behind a dot, a date behind a colon: neither is one that ends here.
        if (!/^(?:0|[1-9][0-9]*)$/.test(word) || word.length > maxDigits)
            throw beyond;
        return Number(word);
    }
    string(mark) {
        const start = this.at + 1;
        const { text } = this;
        let end = start;
        let isEscaped = false;
        for (let code = text.charCodeAt(end); code !== mark; code = text.charCodeAt(++end)) {
            if (code === newline || Number.isNaN(code))
                throw beyond;
            if (code !== backslash || mark !== quote)
                continue;
            isEscaped = true;
            end++;
        }
        this.at = end + 1;
        // Two marks are an empty string or the beginning of a long one.
        if (end === start && text.charCodeAt(this.at) === mark)
            throw beyond;
        const content = text.slice(start, end);
        return isEscaped ? unescaped(content) : content;
    }
    /** On as many lines as it likes, with comments, and a comma after the last. */
    list(depth) {
        const items = [];
        this.at++;
        for (;;) {
            const code = this.skipLines();
            if (code === closeBracket)
                break;
            items.push(this.value(code, depth + 1));
            const after = this.skipLines();
            if (after === closeBracket)
                break;
            if (after !== comma)
                throw beyond;
            this.at++;
        }
        this.at++;
        return items;
    }
    /** On one line. */
    braces(depth) {
        const table = new Table();
        this.at++;
        if (this.skipSpaces() !== closeBrace) {
            for (;;) {
                this.skipSpaces();
                this.pair(table, depth + 1);
                const code = this.skipSpaces();
                if (code === closeBrace)
                    break;
                if (code !== comma)
                    throw beyond;
                this.at++;
            }
        }
        this.at++;
        return table;
    }
}
function isBare(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 45 || code === 95;
}
/** The escapes that JSON has mean the same in TOML. */
function unescaped(content) {
    if (/\\[^"\\bfnrt]/.test(content.replaceAll('\\\\', '')) || content.includes('\t'))
        throw beyond;
    return JSON.parse(`"${content}"`);
}
/** The table that a part of a header leads to before its last one: of a list of tables the newest. */
function through(parent, name) {
    const known = parent.inner?.get(name);
    if (known !== undefined)
        return Array.isArray(known) ? known[known.length - 1] : known;
    return added(parent, name, tableAt(0, 0));
}
function added(parent, name, table) {
    // A value of that name, or a table that stands in braces.
    if (Object.hasOwn(parent.value, name))
        throw beyond;
    parent.value[name] = table.value;
    parent.inner ??= new Map();
    parent.inner.set(name, table);
    return table;
}
/** A header's own table. One that was there before is defined twice, or in an order that tools do not write. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/toml/toml.js
// TOML as values with the lines of tables, keys and items: the plain part that tools write by a reader of our own, anything else by the
// whole parser, which keeps no places, so that one light pass over the text finds them.
// https://toml.io/en/v1.0.0


/** How deep tables and lists may lie in one another. */
const toml_maxDepth = 100;
/** @throws PortcullisError `toml-invalid` with file and line: a syntax error, a key or table twice, a text that ends too early. */
async function parseToml(text, file) {
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return plainDocument(source) ?? wholeDocument(source, file);
}
/** Lines of tables as they were read; those within a table are found when one is asked for. */
function plainDocument(source) {
    const root = readPlainToml(source);
    if (root === undefined)
        return undefined;
    let last;
    let lines = new Map();
    return {
        value: root.value,
        lineOf(path) {
            const { table, line, depth } = nearest(root, path);
            if (depth === path.length)
                return line;
            if (table !== last) {
                last = table;
                lines = places(source.slice(table.start, table.end));
            }
            const within = nearestLine(lines, path.slice(depth));
            // What is within begins behind the header, on its line; the root begins on the first.
            return within === undefined ? line : table === root ? within : table.line + within - 1;
        },
    };
}
/** The innermost table on a path, how many parts of the path lead there, and the line of the last that has a header. */
function nearest(root, path) {
    let table = root;
    let line = 1;
    let depth = 0;
    while (depth < path.length) {
        const found = table.inner?.get(String(path[depth]));
        const next = Array.isArray(found) ? found[Number(path[depth + 1])] : found;
        if (next === undefined)
            return { table, line, depth: Array.isArray(found) ? path.length : depth };
        table = next;
        if (table.line > 0)
            line = table.line;
        depth += Array.isArray(found) ? 2 : 1;
    }
    return { table, line, depth };
}
function nearestLine(lines, path) {
    for (let length = path.length; length > 0; length--) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined)
            return line;
    }
    return undefined;
}
async function wholeDocument(source, file) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let value;
    try {
        value = parse(source, { maxDepth: toml_maxDepth });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new errors/* PortcullisError */.SO({
            code: 'toml-invalid',
            message: `expected valid TOML: ${(error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 120)}`,
            where: { file, line: error.line },
            remedy: 'Correct the file, or write it anew with the tool that made it.',
        });
    }
    const lines = places(source);
    return { value, lineOf: (path) => nearestLine(lines, path) ?? 1 };
}
function keyOf(path) {
    return path.join('\0');
}
/** One pass over a text that is known to be TOML. */
function places(text) {
    const lines = new Map();
    const tables = new Map();
    const cursor = { text, at: 0, line: 1 };
    let table = [];
    for (;;) {
        skipBlank(cursor);
        if (cursor.at >= text.length)
            return lines;
        const { line } = cursor;
        if (text.charCodeAt(cursor.at) === toml_openBracket) {
            const isList = text.charCodeAt(cursor.at + 1) === toml_openBracket;
            cursor.at += isList ? 2 : 1;
            table = tablePath(readKey(cursor), isList, tables);
            note(lines, table, line);
            cursor.at = endOfLine(cursor);
        }
        else {
            const path = [...table, ...readKey(cursor)];
            note(lines, path, line);
            cursor.at = text.indexOf('=', cursor.at) + 1;
            // A key without a value cannot be: the text was parsed. It still must not turn this pass back to its start.
            if (cursor.at === 0)
                return lines;
            skipValue(cursor, path, lines);
        }
    }
}
function note(lines, path, line) {
    const key = keyOf(path);
    if (!lines.has(key))
        lines.set(key, line);
}
/** A header's keys with the index of every list of tables that they lead through. */
function tablePath(keys, isList, counts) {
    const path = [];
    for (const [index, name] of keys.entries()) {
        path.push(name);
        const key = keyOf(path);
        if (isList && index === keys.length - 1)
            counts.set(key, (counts.get(key) ?? -1) + 1);
        const count = counts.get(key);
        if (count !== undefined)
            path.push(count);
    }
    return path;
}
const toml_newline = 10;
const toml_hash = 35;
const toml_quote = 34;
const toml_apostrophe = 39;
const toml_comma = 44;
const toml_openBracket = 91;
const toml_closeBracket = 93;
const toml_openBrace = 123;
const toml_closeBrace = 125;
function skipBlank(cursor) {
    const { text } = cursor;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code === toml_hash)
            cursor.at = endOfLine(cursor) - 1;
        else if (code === toml_newline)
            cursor.line++;
        else if (code > 32)
            return;
    }
}
function endOfLine({ text, at }) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** `a."b.c".'d'`, up to what is no key any more. */
function readKey(cursor) {
    const parts = [];
    const bare = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y;
    for (;;) {
        bare.lastIndex = cursor.at;
        const match = bare.exec(cursor.text);
        if (match === null)
            return parts;
        parts.push(match[1] ?? match[3] ?? toml_unescaped(match[2]));
        cursor.at = bare.lastIndex;
        if (cursor.text[cursor.at] !== '.')
            return parts;
        cursor.at++;
    }
}
/** The escapes that TOML shares with JSON; a key with others is found under its written form. */
function toml_unescaped(text) {
    if (!text.includes('\\'))
        return text;
    try {
        return JSON.parse(`"${text}"`);
    }
    catch {
        return text;
    }
}
/** Past a value, whose items' lines are kept where it is a list. */
function skipValue(cursor, path, lines) {
    const { text } = cursor;
    const isList = text.charCodeAt(skipSpaces(cursor)) === toml_openBracket;
    let depth = 0;
    let index = 0;
    let awaited = false;
    for (; cursor.at < text.length; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        if (code <= 32 || code === toml_hash) {
            if (code === toml_newline && depth === 0)
                return;
            skipBetween(cursor, code);
            continue;
        }
        if (awaited && depth === 1 && code !== toml_closeBracket) {
            note(lines, [...path, index++], cursor.line);
            awaited = false;
        }
        if (code === toml_quote || code === toml_apostrophe)
            skipString(cursor);
        else
            depth += nesting(code);
        if (isList && depth === 1 && (code === toml_comma || index === 0))
            awaited = true;
    }
}
/** Index of the first character of a value. */
function skipSpaces({ text, at }) {
    let start = at;
    while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)
        start++;
    return start;
}
/** Past what stands between values: the end of a line, a comment. */
function skipBetween(cursor, code) {
    if (code === toml_newline)
        cursor.line++;
    else if (code === toml_hash)
        cursor.at = endOfLine(cursor) - 1;
}
function nesting(code) {
    if (code === toml_openBracket || code === toml_openBrace)
        return 1;
    return code === toml_closeBracket || code === toml_closeBrace ? -1 : 0;
}
/** To the last character of the string that begins here. */
function skipString(cursor) {
    const { text, at } = cursor;
    const mark = text[at];
    const isLong = text.startsWith(mark.repeat(3), at);
    const closing = isLong ? mark.repeat(3) : mark;
    let end = at + closing.length;
    while (end < text.length && !text.startsWith(closing, end)) {
        if (text[end] === '\\' && mark === '"')
            end++;
        if (text.charCodeAt(end) === toml_newline)
            cursor.line++;
        end++;
    }
    end += closing.length;
    // A long string may end in up to two quotation marks of its own.
    while (isLong && text[end] === mark)
        end++;
    cursor.at = end - 1;
}


/***/ })

};
;