"use strict";
exports.id = 945;
exports.ids = [945];
exports.modules = {

/***/ 3502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var mayBegin = (function mayBegin(text, at) {
    const code = text.charCodeAt(at);
    return code >= 128 || special[code] === 0;
});
var spanFrom = (function spanFrom(start, last) {
    return { start, end: last === undefined ? start : Math.max(start, last.at.end) };
});
var refuseTwice = (function refuseTwice(entries) {
    if (entries.length > 12) {
        if (new Set(entries.map(({ name }) => name)).size !== entries.length)
            throw beyond;
        return;
    }
    for (let i = 1; i < entries.length; i++)
        for (let j = 0; j < i; j++)
            if (entries[i].name === entries[j].name)
                throw beyond;
});
var plainNodes = (function plainNodes(text, decoder) {
    if (unusual.test(text) && refused.test(text))
        return undefined;
    try {
        return plain_nodes_document({ text, decoder, start: -1, end: 0, indent: 0, next: 0 });
    }
    catch (error) {
        if (error === beyond)
            return undefined;
        throw error;
    }
});
var plain_nodes_document = (function plain_nodes_document(cursor) {
    advance(cursor);
    if (cursor.indent === 0 && cursor.text.startsWith('---', cursor.start)) {
        onlyCommentFrom(cursor, cursor.start + 3);
        advance(cursor);
    }
    if (cursor.indent !== 0)
        throw beyond;
    const root = block(cursor, -1, 0);
    if (cursor.start >= 0)
        throw beyond;
    return root;
});
var isItem = (function isItem({ text, end }, at) {
    return text.charCodeAt(at) === dash && (at + 1 === end || text.charCodeAt(at + 1) === space);
});
var map = (function map(cursor, first, indent, depth) {
    const entries = [];
    let at = first;
    for (;;) {
        const after = colonAfterKey(cursor, at);
        if (after < 0)
            throw beyond;
        const key = keyNode(cursor, at, after);
        entries.push({ key, name: key.text, value: entryValue(cursor, after + 1, indent, depth) });
        if (cursor.indent > indent)
            throw beyond;
        if (cursor.indent < indent)
            break;
        at = cursor.start;
    }
    refuseTwice(entries);
    return { kind: 'map', entries, at: spanFrom(first, entries.at(-1)?.value) };
});
var entryValue = (function entryValue(cursor, after, indent, depth) {
    const at = valueStart(cursor, after);
    if (at >= 0)
        return value(cursor, at, indent, depth);
    advance(cursor);
    if (cursor.indent > indent)
        return block(cursor, indent, depth + 1);
    // A list may stand as far in as the key that it belongs to.
    return cursor.indent === indent && isItem(cursor, cursor.start) ? list(cursor, cursor.start, indent, depth + 1) : empty();
});
var valueStart = (function valueStart({ text, end }, from) {
    let at = from;
    while (at < end && text.charCodeAt(at) === space)
        at++;
    if (at >= end || (at > from && text.charCodeAt(at) === hash))
        return -1;
    if (text.charCodeAt(at) === tab)
        throw beyond;
    return at;
});
var colonAfterKey = (function colonAfterKey(cursor, start) {
    const { text, end } = cursor;
    const first = text.charCodeAt(start);
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, start, end);
        if (text.charCodeAt(close + 1) !== colon)
            return -1;
        if (close + 2 < end && text.charCodeAt(close + 2) !== space)
            throw beyond;
        return close + 1;
    }
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === colon) {
            if (at + 1 === end || text.charCodeAt(at + 1) === space)
                return at;
        }
        else if (code === hash) {
            if (text.charCodeAt(at - 1) === space)
                return -1;
        }
        else if (code === tab)
            throw beyond;
    }
    return -1;
});
var keyNode = (function keyNode({ text, decoder }, start, colonAt) {
    const first = text.charCodeAt(start);
    if (first === apostrophe || first === quote)
        return quoted(text, decoder, start, colonAt - 1);
    if (!mayBegin(text, start) || text.charCodeAt(colonAt - 1) === space)
        throw beyond;
    // What would end the document, or begin the next.
    if (text.startsWith('...', start))
        throw beyond;
    return plain(text, start, colonAt);
});
var goneOn = (function goneOn(cursor, first, parent) {
    const { text } = cursor;
    let { end } = first.at;
    let folded;
    let empty = 0;
    for (let line = cursor.next; line < text.length;) {
        let start = line;
        while (text.charCodeAt(start) === space)
            start++;
        const letter = text.charCodeAt(start);
        if (letter === newline) {
            empty++;
            line = start + 1;
            continue;
        }
        if (start >= text.length || letter === hash || start - line <= parent)
            break;
        // A comment ends the scalar, and nothing may follow.
        if (letter === tab || text.slice(end, line).includes('#'))
            throw beyond;
        const found = text.indexOf('\n', start);
        const last = found < 0 ? text.length : found;
        const written = plainEnd(text, start, last);
        folded = `${folded ?? first.text}${empty === 0 ? ' ' : '\n'.repeat(empty)}${text.slice(start, written)}`;
        end = written;
        empty = 0;
        cursor.end = last;
        line = last + 1;
        cursor.next = line;
    }
    if (folded === undefined)
        return first;
    return { kind: 'scalar', text: folded, plain: true, style: 'plain', at: { start: first.at.start, end } };
});
var plainValue = (function plainValue(text, start, lineEnd) {
    if (!mayBeginPlain(text, start, lineEnd))
        throw beyond;
    return plain(text, start, plainEnd(text, start, lineEnd));
});
var mayBeginPlain = (function mayBeginPlain(text, start, lineEnd) {
    if (mayBegin(text, start))
        return true;
    const code = text.charCodeAt(start);
    const next = text.charCodeAt(start + 1);
    return (code === dash || code === colon || code === question) && start + 1 < lineEnd && next !== space && next !== tab;
});
var plainEnd = (function plainEnd(text, start, lineEnd) {
    let end = start;
    for (let at = start; at < lineEnd; at++) {
        const letter = text.charCodeAt(at);
        if (letter === space)
            continue;
        if (letter === colon && (at + 1 === lineEnd || text.charCodeAt(at + 1) === space))
            throw beyond;
        if (letter === tab)
            throw beyond;
        if (letter === hash && text.charCodeAt(at - 1) === space)
            break;
        end = at + 1;
    }
    return end;
});
var yamlRoots = (function yamlRoots(text, file, repeated, maxBytes = maxYamlBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
    const plain = plainNodes(text, scalars);
    return plain === undefined ? readNodes(atFirstUse0().wholeParser, text, file, repeated) : [plain];
});
var hasOwnTag = (function hasOwnTag(node) {
    return node.tag !== undefined && !coreTags.has(node.tag);
});
var mayBeOther = (function mayBeOther({ text, plain, tag }) {
    if (!plain || (text !== '' && !beginnings.has(text[0])))
        return false;
    return tag === undefined || tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null';
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: hasOwnTag, isNothing, parseYamlDocuments, scalarValue

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-letters.js
// What both readers of YAML's plain part look at: that of values without places, and that of nodes.
/** Thrown where a reader of the plain part ends; it lets it out to nobody. */
const beyond = new Error('beyond the plain part');
const tab = 9;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const plus = 43;
const comma = 44;
const dash = 45;
const colon = 58;
const greater = 62;
const question = 63;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const pipe = 124;
const closeBrace = 125;
/** Index of the closing mark on the same line. */
function quotedEnd(text, start, end) {
    const mark = text.charCodeAt(start);
    if (mark === apostrophe) {
        let close = text.indexOf("'", start + 1);
        while (close >= 0 && close < end && text.charCodeAt(close + 1) === apostrophe)
            close = text.indexOf("'", close + 2);
        if (close < 0 || close >= end)
            throw beyond;
        return close;
    }
    for (let at = start + 1; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === backslash)
            at++;
        else if (code === quote)
            return at;
    }
    throw beyond;
}
/** There must be something behind them. */

/** Between entries, or before the closing bracket. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-scalars.js
// Scalars of YAML's plain part, each within one line or a block of whole lines, with the places that the whole parser gives them.

/** Collections within one another. */
const maxDepth = 60;
/** By character: 1 begins no scalar without quotes, or only where no white space follows. */
const special = new Uint8Array(128);
for (const letter of ' \t\n#&*!|>\'"%@`,[]{}?-:')
    special[letter.charCodeAt(0)] = 1;

function plain(text, start, end) {
    const at = { start, end };
    return { kind: 'scalar', text: text.slice(start, end), plain: true, style: 'plain', at, verbatim: at };
}
function quoted(text, decoder, open, close) {
    const start = open + 1;
    const written = text.slice(start, close);
    const single = text.charCodeAt(open) === apostrophe;
    let content = written;
    if (single) {
        if (written.includes("'"))
            content = written.replaceAll("''", "'");
    }
    else if (written.includes('\\')) {
        // Of escapes only those that everybody writes.
        if (/\\(?![nrt"\\/])/.test(written.replaceAll('\\\\', '')))
            throw beyond;
        content = decoder.escaped(text, start, close);
    }
    const style = single ? 'single' : 'double';
    const at = { start, end: close };
    if (content === '' || !text.startsWith(content, start))
        return { kind: 'scalar', text: content, plain: false, style, at };
    return { kind: 'scalar', text: content, plain: false, style, at, verbatim: { start, end: start + content.length } };
}
/** A block of text, `|` or `>`: what it stands for, and where the next line begins behind it. */
function textBlock(text, decoder, header, from, least) {
    const { folded, chomping } = header;
    const start = Math.min(from, text.length);
    const { lines, indent, next } = blockLines(text, from, least);
    const at = { start, end: Math.min(next, text.length) };
    const content = folded ? decoder.folded(text, start, at.end, indent, chomping) : literal(lines, chomping);
    const scalar = {
        kind: 'scalar',
        text: content,
        plain: false,
        style: folded ? 'folded' : 'literal',
        at,
        indent: Math.max(0, indent),
    };
    if (content === '' || !text.startsWith(content, start))
        return { scalar, next };
    return { scalar: { ...scalar, verbatim: { start, end: start + content.length } }, next };
}
/** Lines of a block without their indentation, which the first that is not empty has; -1 where all are. */
function blockLines(text, from, least) {
    const lines = [];
    let { indent, next } = emptyLines(text, from, least, lines);
    while (indent >= 0 && next < text.length) {
        let first = next;
        while (text.charCodeAt(first) === space)
            first++;
        // White space behind the last line end is of the block or not by rules of its own.
        if (first >= text.length)
            throw beyond;
        const blank = text.charCodeAt(first) === newline;
        if (!blank && first - next < indent)
            break;
        const found = blank ? first : text.indexOf('\n', first);
        const end = found < 0 ? text.length : found;
        lines.push(next + indent >= end ? '' : text.slice(next + indent, end));
        next = end + 1;
    }
    return { lines, indent, next };
}
/** Those before the first with content, and how far in that is; -1 where it is no longer of the block. */
function emptyLines(text, from, least, lines) {
    let next = from;
    let longest = 0;
    while (next < text.length) {
        let first = next;
        while (text.charCodeAt(first) === space)
            first++;
        if (first >= text.length)
            throw beyond;
        const column = first - next;
        if (text.charCodeAt(first) !== newline) {
            if (column < least)
                break;
            if (column < longest)
                throw beyond;
            return { indent: column, next };
        }
        longest = Math.max(longest, column);
        lines.push('');
        next = first + 1;
    }
    return { indent: -1, next };
}
function literal(lines, chomping) {
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length--;
    const body = (length === lines.length ? lines : lines.slice(0, length)).join('\n');
    const after = lines.length - length;
    if (chomping === 'keep')
        return body + '\n'.repeat(length > 0 ? 1 + after : after);
    return chomping === 'strip' || length === 0 ? body : `${body}\n`;
}
/** Place of a collection: from its first letter to the end of what it holds last. */

/** The same key twice in one map is for the whole parser to tell. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-flow.js
// Brackets and braces of YAML's plain part: each scalar on one line, with keys that have a space behind their colon.


/** White space, comments and line ends; there must be something behind them. */
function plain_flow_skipSpaces(flow) {
    const { text } = flow;
    for (;;) {
        while (flow.at < flow.end && text.charCodeAt(flow.at) === space)
            flow.at++;
        const comment = flow.at < flow.end && text.charCodeAt(flow.at) === hash;
        if (comment && text.charCodeAt(flow.at - 1) !== space && text.charCodeAt(flow.at - 1) !== newline)
            throw beyond;
        if (flow.at < flow.end && !comment)
            return;
        if (flow.end >= text.length)
            throw beyond;
        const line = flow.end + 1;
        let start = line;
        while (text.charCodeAt(start) === space)
            start++;
        const found = text.indexOf('\n', start);
        flow.at = start;
        flow.end = found < 0 ? text.length : found;
        if (start < flow.end && text.charCodeAt(start) !== hash && start - line <= flow.parent)
            throw beyond;
    }
}
/** Between entries, or before the closing bracket. */
function plain_flow_separator(flow, close) {
    plain_flow_skipSpaces(flow);
    const code = flow.text.charCodeAt(flow.at);
    if (code === comma) {
        flow.at++;
        plain_flow_skipSpaces(flow);
    }
    else if (code !== close)
        throw beyond;
}
function flowValue(flow, depth) {
    if (depth > maxDepth)
        throw beyond;
    const first = flow.text.charCodeAt(flow.at);
    if (first === openBrace)
        return flowMap(flow, depth);
    return first === openBracket ? flowList(flow, depth) : flowScalar(flow, false);
}
function flowScalar(flow, isKey) {
    const { text, at, end } = flow;
    const first = text.charCodeAt(at);
    if (first !== apostrophe && first !== quote)
        return flowPlain(flow, isKey);
    const close = quotedEnd(text, at, end);
    flow.at = close + 1;
    return quoted(text, flow.decoder, at, close);
}
/** A scalar without quotes up to what ends it within brackets; a key up to its colon. */
function flowPlain(flow, isKey) {
    const { text, at: start, end } = flow;
    if (!mayBegin(text, start))
        throw beyond;
    let last = start;
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === space)
            continue;
        if (code === comma || code === closeBrace || code === closeBracket)
            break;
        if (code === openBrace || code === openBracket || code === tab || code === hash)
            throw beyond;
        if (code === colon) {
            const next = text.charCodeAt(at + 1);
            if (isKey && next === space)
                break;
            if (next === space || next === comma || next === closeBrace || next === closeBracket || at + 1 >= end)
                throw beyond;
        }
        last = at + 1;
    }
    if (last === start)
        throw beyond;
    flow.at = at;
    return plain(text, start, last);
}
function flowMap(flow, depth) {
    const { text, at: start } = flow;
    const entries = [];
    flow.at++;
    plain_flow_skipSpaces(flow);
    while (text.charCodeAt(flow.at) !== closeBrace) {
        const key = flowScalar(flow, true);
        if (text.charCodeAt(flow.at) !== colon || text.charCodeAt(flow.at + 1) !== space)
            throw beyond;
        flow.at++;
        plain_flow_skipSpaces(flow);
        entries.push({ key, name: key.text, value: flowValue(flow, depth + 1) });
        plain_flow_separator(flow, closeBrace);
    }
    flow.at++;
    refuseTwice(entries);
    return { kind: 'map', entries, at: spanFrom(start, entries.at(-1)?.value) };
}
function flowList(flow, depth) {
    const { text, at: start } = flow;
    const items = [];
    flow.at++;
    plain_flow_skipSpaces(flow);
    while (text.charCodeAt(flow.at) !== closeBracket) {
        items.push(flowValue(flow, depth + 1));
        plain_flow_separator(flow, closeBracket);
    }
    flow.at++;
    return { kind: 'list', items, at: spanFrom(start, items.at(-1)) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/plain-nodes.js
// The plain part of YAML as nodes: maps and lists by indentation, scalars, quotes on one line, brackets, blocks of text. Nearly every workflow
// and manifest is written in it alone, and it is read several times as fast as by the whole parser. Never a guess: whatever it does not
// know, an invalid file among it, it leaves to the whole parser, whose nodes and places are the same.



/** Root of the only document; undefined when the text holds anything beyond the plain part, or is no YAML at all. */

/** All but the letters of nearly all files, which are looked through several times as fast for one of these. */
const unusual = /[^\t\n -~]/;
/** Letters that no stream may hold, carriage returns, and marks of byte order. */
const refused = /(?![\t\n])\p{Cc}|[\p{Cs}\ufeff\ufffe\uffff]/u;
/** To the next line that has content. */
function advance(cursor) {
    const { text } = cursor;
    for (;;) {
        const begin = cursor.next;
        if (begin >= text.length) {
            cursor.start = -1;
            cursor.indent = -1;
            return;
        }
        let at = begin;
        while (text.charCodeAt(at) === space)
            at++;
        const first = text.charCodeAt(at);
        if (first === newline) {
            cursor.next = at + 1;
            continue;
        }
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        cursor.next = end + 1;
        if (first === hash || at >= end)
            continue;
        if (first === tab)
            throw beyond;
        cursor.start = at;
        cursor.end = end;
        cursor.indent = at - begin;
        return;
    }
}

/** Whether an item of a list begins at a place of the current line. */

/** @param parent how far in stands what it belongs to. */
function block(cursor, parent, depth) {
    if (depth > maxDepth)
        throw beyond;
    const { start, indent } = cursor;
    if (isItem(cursor, start))
        return list(cursor, start, indent, depth);
    // A scalar without quotes on lines of its own.
    if (parent >= 0 && mayBeginPlain(cursor.text, start, cursor.end) && colonAfterKey(cursor, start) < 0)
        return value(cursor, start, parent, depth);
    return map(cursor, start, indent, depth);
}
/** @param first where the first dash stands in the current line; `indent` is its column. */
function list(cursor, first, indent, depth) {
    const items = [];
    let dashAt = first;
    for (;;) {
        items.push(item(cursor, dashAt, indent, depth));
        if (cursor.indent > indent)
            throw beyond;
        if (cursor.indent < indent || !isItem(cursor, cursor.start))
            break;
        dashAt = cursor.start;
    }
    return { kind: 'list', items, at: spanFrom(first, items.at(-1)) };
}
function item(cursor, dashAt, indent, depth) {
    if (depth > maxDepth)
        throw beyond;
    const at = valueStart(cursor, dashAt + 1);
    if (at < 0) {
        advance(cursor);
        return cursor.indent > indent ? block(cursor, indent, depth + 1) : empty();
    }
    const column = indent + at - dashAt;
    if (isItem(cursor, at))
        return list(cursor, at, column, depth + 1);
    const first = cursor.text.charCodeAt(at);
    if (first === openBrace || first === openBracket)
        return value(cursor, at, indent, depth);
    return colonAfterKey(cursor, at) < 0 ? value(cursor, at, indent, depth) : map(cursor, at, column, depth + 1);
}
/** @param first where the first key stands in the current line; `indent` is its column. */

/** What stands behind a key on its line, or on those below it. */

/** It has no place of its own. */
function empty() {
    return { kind: 'scalar', text: '', plain: true, style: 'plain', at: { start: 0, end: 0 } };
}
/** Where a value begins behind a mark of the current line; -1 where only white space and a comment follow. */

function onlyCommentFrom(cursor, from) {
    if (valueStart(cursor, from) >= 0)
        throw beyond;
}
/** Where the colon stands behind a key that begins at a place of the current line; -1 where there is none. */


/** A value that begins on the current line; behind it the cursor stands at the next line with content. */
function value(cursor, at, parent, depth) {
    const { text, end, decoder } = cursor;
    const first = text.charCodeAt(at);
    if (first === pipe || first === greater) {
        const mark = text.charCodeAt(at + 1);
        const chomping = mark === dash ? 'strip' : mark === plus ? 'keep' : 'clip';
        onlyCommentFrom(cursor, chomping === 'clip' ? at + 1 : at + 2);
        const { scalar, next } = textBlock(text, decoder, { folded: first === greater, chomping }, cursor.next, parent + 1);
        cursor.next = next;
        advance(cursor);
        return scalar;
    }
    let made;
    if (first === apostrophe || first === quote) {
        const close = quotedEnd(text, at, end);
        made = quoted(text, decoder, at, close);
        onlyCommentFrom(cursor, close + 1);
    }
    else if (first === openBracket || first === openBrace) {
        const flow = { text, decoder, at, end, parent };
        made = flowValue(flow, depth + 1);
        cursor.end = flow.end;
        cursor.next = flow.end + 1;
        onlyCommentFrom(cursor, flow.at);
    }
    else
        made = goneOn(cursor, plainValue(text, at, end), parent);
    advance(cursor);
    return made;
}
/** A scalar without quotes with the lines below it that stand further in than what it belongs to: each line end becomes a space. */

/** A scalar without quotes up to the end of its line, or to the comment there. */

/** A dash, a colon or a question mark is a letter of a scalar where no white space follows. */

/** Where a scalar without quotes ends on its line: before the comment and the white space there. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js
// YAML as a tree of nodes with the exact place of each, in one pass over the parser's events: bounded depth, linear checks,
// aliases as what they lead to, and no value built that nobody asks for.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([243, 944], 944); } // at first use

/** Larger files are refused: no configuration or manifest of people comes near. */
const maxYamlBytes = 5 * 1024 * 1024;
const nodes_maxDepth = 200;
/** Lines within brackets that may begin further left than they should; each costs a reading of the whole. */
const maxIndented = 10;
const indentation = ' '.repeat(nodes_maxDepth);
/** @param offset of the mistake. */
function yamlInvalid(file, text, offset, message) {
    return new errors/* PortcullisError */.SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file, ...(offset === undefined ? {} : { line: (0,src_text/* lineIndex */.Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}
/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`, a letter outside of quotes that ends a line
 *   for YAML 1.1 alone.
 */

/**
 * The same for whoever finds out only while it works which other files it needs.
 *
 * @param repeated is told of each key that stands twice in one map, which then has both entries; without it such a key is an error
 */

/** What is read by YAML 1.2 alone, as locks are by the programs that write them. @throws PortcullisError as `readYaml`, but for those letters. */

/** Ends of lines of YAML 1.1 (section 4.2) that YAML 1.2 has no more: GitHub's reader, Go's and libyaml's end a comment there. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Offset of the first that stands outside of quotes: two readers may see two files. */

/** A clause about a key that stands twice in one map. */
function repeatedKey({ text }) {
    return `the key "${text.slice(0, 60)}" stands twice in one map`;
}
/** By the whole parser alone: what the quicker reader of plain files is held against. */

let decoder;
function wholeDecoder() {
    decoder ??= decoderOf(atFirstUse0().wholeParser);
    return decoder;
}
/** Most files hold no scalar that asks for the whole parser. */
const scalars = {
    folded: (...scalar) => wholeDecoder().folded(...scalar),
    escaped: (...scalar) => wholeDecoder().escaped(...scalar),
};
/** What the whole parser makes of a scalar whose letters do not stand for themselves. */
function decoderOf({ CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE }) {
    const chompings = { clip: CHOMPING_MODE.CLIP, strip: CHOMPING_MODE.STRIP, keep: CHOMPING_MODE.KEEP };
    const scalar = { type: EVENT_ID.SCALAR, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, fast: false };
    return {
        folded: (text, valueStart, valueEnd, indent, chomping) => getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.FOLDED_BLOCK, indent, chomping: chompings[chomping] }),
        escaped: (text, valueStart, valueEnd) => getScalarValue(text, { ...scalar, valueStart, valueEnd, style: SCALAR_STYLE.DOUBLE_QUOTED, indent: -1, chomping: chompings.clip }),
    };
}
/** Without tag and anchor. */
const bare = {};
/** By the whole parser. */
function readNodes(parser, text, file, repeated) {
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = parser;
    const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
    const styles = new Map([
        [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
        [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
        [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
        [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
    ]);
    let source = text;
    const indented = [];
    const fail = (offset, message) => yamlInvalid(file, text, original(offset), message);
    const events = parsed();
    let at = 0;
    const documents = [];
    while (at < events.length) {
        const event = events[at++];
        if (event.type !== DOCUMENT)
            continue;
        const anchors = new Map();
        documents.push(events[at]?.type === POP || at >= events.length ? undefined : node(anchors));
    }
    return documents;
    function parsed() {
        for (;;) {
            try {
                return parseEvents(source, { maxDepth: nodes_maxDepth });
            }
            catch (error) {
                const { mark: place, reason } = error;
                if (reason === undefined)
                    throw error;
                const position = place?.position ?? 0;
                if (reason !== 'deficient indentation' || indented.length >= maxIndented)
                    throw fail(lastBefore(source, position, reason), reason);
                // Within brackets and quotes the start of a line means nothing, and all but the strictest readers let it be: so do we.
                const start = source.lastIndexOf('\n', position - 1) + 1;
                if (indented.at(-1) === start)
                    throw fail(position, reason);
                indented.push(start);
                source = source.slice(0, start) + indentation + source.slice(start);
            }
        }
    }
    /** Offset in the text as it was given. */
    function original(offset) {
        if (indented.length === 0)
            return offset;
        const added = indented.filter((start) => start < offset).length;
        return offset - added * indentation.length;
    }
    function node(anchors) {
        const event = events[at++];
        if (event.type === ALIAS)
            return aliased(event.anchorStart, event.anchorEnd, anchors);
        if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING)
            throw fail(0, 'expected a value');
        if (event.anchorStart < 0 && event.tagStart < 0)
            return event.type === SCALAR ? scalar(event, bare) : collection(event, bare, anchors);
        const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
        const tag = {
            ...(event.tagStart < 0 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) }),
            ...(anchor === undefined ? {} : { anchor: { start: original(event.anchorStart), end: original(event.anchorEnd) } }),
        };
        if (anchor !== undefined)
            anchors.set(anchor, 'open');
        const made = event.type === SCALAR ? scalar(event, tag) : collection(event, tag, anchors);
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    }
    function aliased(start, end, anchors) {
        const name = source.slice(start, end);
        const target = anchors.get(name);
        if (target === undefined)
            throw fail(start, `the alias *${name.slice(0, 60)} leads to no anchor before it`);
        if (target === 'open')
            throw fail(start, `the alias *${name.slice(0, 60)} leads to what it stands in`);
        return { ...target, alias: { start: original(start - 1), end: original(end) } };
    }
    function scalar(event, tag) {
        const value = getScalarValue(source, event);
        // An empty value has no place of its own; its tag has.
        const empty = event.valueStart < 0;
        const start = Math.max(0, empty ? event.tagStart : event.valueStart);
        const end = Math.max(start, empty ? event.tagEnd : event.valueEnd);
        const place = { start: original(start), end: original(end) };
        const style = styles.get(event.style) ?? 'plain';
        // Nearly all are of this form, and one way of making them is what the engine's objects are quickest by.
        if (style === 'plain' && tag === bare && value !== '' && end - start === value.length && text.startsWith(value, place.start))
            return { kind: 'scalar', text: value, plain: true, style, at: place, verbatim: place };
        const verbatim = value !== '' && text.startsWith(value, place.start) ? { verbatim: { start: place.start, end: place.start + value.length } } : {};
        const block = style === 'literal' || style === 'folded' ? { indent: Math.max(0, event.indent) } : {};
        return { kind: 'scalar', text: value, plain: style === 'plain', style, at: place, ...block, ...tag, ...verbatim };
    }
    function collection(event, tag, anchors) {
        const { start } = event;
        if (event.type === SEQUENCE) {
            const items = [];
            while (events[at]?.type !== POP)
                items.push(node(anchors));
            at++;
            const place = span(start, items.at(-1));
            return tag === bare ? { kind: 'list', items, at: place } : { kind: 'list', items, at: place, ...tag };
        }
        const entries = [];
        const seen = new Set();
        while (events[at]?.type !== POP) {
            const key = node(anchors);
            const name = key.kind === 'scalar' ? key.text : '';
            // Several merge keys in one map are several maps to merge.
            if (key.kind === 'scalar' && seen.has(name) && !isMergeKey(key)) {
                if (repeated === undefined)
                    throw yamlInvalid(file, text, (key.alias ?? key.at).start, repeatedKey(key));
                repeated(key);
            }
            seen.add(name);
            entries.push({ key, name, value: node(anchors) });
        }
        at++;
        const place = span(start, entries.at(-1)?.value);
        return tag === bare ? { kind: 'map', entries, at: place } : { kind: 'map', entries, at: place, ...tag };
    }
    function span(from, last) {
        const start = original(from);
        return { start, end: last === undefined ? start : Math.max(start, (last.alias ?? last.at).end) };
    }
}
/** What a collection in brackets lacks is missing where its text ends, not on the line where that is noticed. */
function lastBefore(text, position, reason) {
    return reason.includes('flow collection') ? text.slice(0, position).trimEnd().length : position;
}
/** Whether a key merges: `<<`, without quotes. */
function isMergeKey(key) {
    return key.kind === 'scalar' && key.plain && key.text === '<<';
}
/** Maps merged into a map (`<<`), the nearest first, as YAML 1.1's merge key and its users have them: a map, or a list of maps. */

/** How many maps a chain of merges may lead through. */
const maxMerges = 1000;
/** The value of a key: the map's own, else that of the first merged map that has it. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/yaml/value.js
// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.


/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/** Whether a tag makes something else of a value than its text says, as `!!binary` does. */

/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw yamlInvalid(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file, { maxBytes, asText = false } = {}) {
    const roots = yamlRoots(text, file, undefined, maxBytes);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file, asText),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file, asText) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw yamlInvalid(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (hasOwnTag(node))
            throw yamlInvalid(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return asText ? textOrNothing(node) : scalarValue(node);
        if (node.kind === 'list')
            return node.items.map((item) => build(item, behind));
        return mapValue(node, (value) => build(value, behind));
    };
    const mapValue = (map, value) => {
        const object = {};
        for (const entry of map.entries) {
            if (entry.key.kind !== 'scalar')
                throw yamlInvalid(file, text, entry.key.at.start, 'expected a key that is text');
            const content = value(entry.value);
            // An assignment to `__proto__` would not make a key.
            Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
        }
        return object;
    };
    return build(root, false);
}
function textOrNothing(node) {
    return scalarValue(node) === null ? null : node.text;
}
/** Whether a scalar says that there is nothing: asked of every one that something is read from. */

const nothing = /^(?:|~|null|Null|NULL)$/;
/** What all values begin with that are no texts: `~`, `null`, `true`, `false`, numbers. */
const beginnings = new Set('~nNtTfF+-.0123456789');
/** Whether a scalar can be more than its text. */

/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
function scalarValue(scalar) {
    const { text } = scalar;
    if (!mayBeOther(scalar))
        return text;
    if (nothing.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^[-+]?\d{1,400}$/.test(text))
        return Number(text);
    if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root, path) {
    let node = root;
    let place = root.at;
    for (const part of path) {
        if (node.kind === 'map') {
            const entry = entryOf(node, String(part));
            if (entry === undefined)
                return place;
            place = entry.key.at;
            node = entry.value;
        }
        else if (node.kind === 'list') {
            const item = node.items[Number(part)];
            if (item === undefined)
                return place;
            place = (item.alias ?? item.at);
            node = item;
        }
        else
            return place;
    }
    return place;
}
/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap();
function entryOf({ entries }, name) {
    if (entries.length < indexedFrom)
        return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
    return index.get(name);
}


/***/ })

};
;