"use strict";
exports.id = 9966;
exports.ids = [9966];
exports.modules = {

/***/ 1313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isItem = (function isItem({ text, start, end }) {
    return text.charCodeAt(start) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .dash */ .T7 && (end === start + 1 || text.charCodeAt(start + 1) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe);
});
var map = (function map(cursor, outer, depth) {
    const { indent } = cursor;
    const object = {};
    const names = [];
    const places = depth < cursor.places ? noted(outer, keyPlaces(names)) : undefined;
    let count = 0;
    while (cursor.start >= 0 && cursor.indent === indent && !isDocumentStart(cursor)) {
        const { key, after } = keyOf(cursor);
        if (places !== undefined) {
            names.push(key);
            places.lines.push(cursor.line);
        }
        object[key] = mapValue(cursor, after, places, depth);
        count++;
        if (cursor.start >= 0 && cursor.indent > indent)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    }
    refuseTwice(object, count);
    return object;
});
var refuseTwice = (function refuseTwice(object, count) {
    // Most maps have one key, and one that is not their own leaves them empty.
    if (count === 1) {
        for (const _ in object)
            return;
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    }
    if (Object.keys(object).length !== count)
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
});
var mayBegin = (function mayBegin(text, at) {
    return beginnings[text.charCodeAt(at)] === 1;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlLock: () => (/* binding */ parseYamlLock),
/* harmony export */   parseYamlTables: () => (/* binding */ parseYamlTables)
/* harmony export */ });
/* unused harmony export parseYamlSubset */
/* harmony import */ var _json_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6062);
/* harmony import */ var _json_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3373);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8747);
/* harmony import */ var _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);
// The plain part of YAML that tools write into lock files: maps and lists by indentation, scalars and brackets on one line, block
// scalars. Several times as fast as a whole parser, and never a guess: whatever it does not know, it leaves to the whole parser.





/** How deep lines are known where the whole parser, which knows them all, made the tables: as deep as a lock's edges stand. */
const wholePlaces = 4;
const defaultMaxBytes = 512 * 1024 * 1024;
/** Every document of a lock file. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlLock(text, file, { places = 2, maxBytes = defaultMaxBytes, asText = false } = {}) {
    return parseYamlSubset(text, places, asText) ?? (await (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocuments */ .v)(text, file, { maxBytes, asText }));
}
/** The same with its maps as tables, for locks of many packages; what is no map is left as it is. @throws PortcullisError `yaml-invalid` */
async function parseYamlTables(text, file, { maxBytes = defaultMaxBytes, asText = false } = {}) {
    const quick = within(() => documents({ text, places: 2, asText, asTables: true, ...startOf(text) }));
    if (quick !== undefined)
        return quick.map(({ value }) => value);
    const whole = await (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocuments */ .v)(text, file, { maxBytes, asText });
    return whole.map(({ value, lineOf }) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (0,_json_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tablesOf */ .t)(value, (path) => lineOf(path) ?? 1, wholePlaces)
        : value);
}
/** Undefined when the text holds anything beyond the subset, or is no YAML at all. */
function parseYamlSubset(text, places, asText = false) {
    return within(() => documents({ text, places, asText, asTables: false, ...startOf(text) }));
}
function within(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ)
            return undefined;
        throw error;
    }
}
const maxDepth = 100;
function push(stack, cell) {
    stack.cells[stack.filled++] = cell;
}
/** What was put there since. */
function popped(stack, start) {
    const cells = stack.cells.slice(start, stack.filled);
    stack.filled = start;
    return cells;
}
function startOf(text) {
    return { start: -1, end: 0, indent: 0, line: 0, next: text.charCodeAt(0) === 0xfeff ? 1 : 0, open: { cells: [], filled: 0 } };
}
/** To the next line that has content. */
function advance(cursor) {
    const { text } = cursor;
    for (;;) {
        if (cursor.next >= text.length) {
            cursor.start = -1;
            return;
        }
        let at = cursor.next;
        let end = text.indexOf('\n', at);
        if (end < 0)
            end = text.length;
        const begin = at;
        cursor.next = end + 1;
        cursor.line++;
        while (text.charCodeAt(at) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe)
            at++;
        if (end > at && text.charCodeAt(end - 1) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry)
            end--;
        while (end > at && text.charCodeAt(end - 1) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe)
            end--;
        if (at >= end || text.charCodeAt(at) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .tW)
            continue;
        if (text.charCodeAt(at) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .tab */ .Mf)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        cursor.start = at;
        cursor.end = end;
        cursor.indent = at - begin;
        return;
    }
}
function isDocumentStart({ text, start, end, indent }) {
    return indent === 0 && start >= 0 && end - start === 3 && text.startsWith('---', start);
}
function documents(cursor) {
    const found = [];
    advance(cursor);
    do {
        if (isDocumentStart(cursor))
            advance(cursor);
        // The root stands where the only item of a list would.
        const root = new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N(() => false, undefined);
        root.lines.push(1);
        const value = cursor.start < 0 || isDocumentStart(cursor) ? null : block(cursor, root, 0, 1);
        if (cursor.start >= 0 && !isDocumentStart(cursor))
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        found.push({ value, lineOf: (path) => root.lineOf([0, ...path]) });
    } while (cursor.start >= 0);
    return found;
}
/** Keys of a map as they are noted; the names are those of the object itself. */
function keyPlaces(names) {
    return new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N((key, index) => names[index] === key, () => names);
}

/**
 * A map or list whose entries begin at the indentation of the current line.
 * @param outer the places among which the newest is this block's own; undefined where they are no longer noted.
 * @param line of the key that it belongs to.
 */
function block(cursor, outer, depth, line) {
    if (depth > maxDepth)
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    if (isItem(cursor))
        return list(cursor, outer, depth);
    return cursor.asTables ? table(cursor, depth, line) : map(cursor, outer, depth);
}
function table(cursor, depth, ownLine) {
    const { indent, open } = cursor;
    const start = open.filled;
    const places = depth < cursor.places ? new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N(() => false, undefined) : undefined;
    while (cursor.start >= 0 && cursor.indent === indent && !isDocumentStart(cursor)) {
        const { key, after } = keyOf(cursor);
        places?.lines.push(cursor.line);
        push(open, key);
        push(open, mapValue(cursor, after, places, depth));
        if (cursor.start >= 0 && cursor.indent > indent)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    }
    const cells = popped(open, start);
    const index = (0,_json_table_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseTwice */ .H8)(cells, _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ);
    return new _json_table_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonTable */ .vh(ownLine, cells, places?.lines, places?.inner, index);
}
function noted(outer, places) {
    if (outer !== undefined)
        outer.inner[outer.lines.length - 1] = places;
    return places;
}
function list(cursor, outer, depth) {
    const { indent, text } = cursor;
    const items = [];
    const places = depth < cursor.places ? noted(outer, new _places_js__WEBPACK_IMPORTED_MODULE_3__/* .Places */ .N(() => false, undefined)) : undefined;
    while (cursor.start >= 0 && cursor.indent === indent && isItem(cursor)) {
        let at = cursor.start + 1;
        while (text.charCodeAt(at) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe)
            at++;
        if (at >= cursor.end)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        places?.lines.push(cursor.line);
        // Lines so deep are known to the whole parser alone, for which those who ask for no tables wait.
        if (cursor.asTables && beginsMap(cursor, at)) {
            // The map is indented by its first key, which stands behind the dash.
            cursor.indent += at - cursor.start;
            cursor.start = at;
            items.push(block(cursor, places, depth + 1, cursor.line));
        }
        else {
            items.push(inline(cursor, at));
            advance(cursor);
        }
        if (cursor.start >= 0 && cursor.indent > indent)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    }
    return items;
}
/** Whether what stands behind a dash is a key. */
function beginsMap({ text, end }, at) {
    const first = text.charCodeAt(at);
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBracket */ .pv)
        return false;
    const from = first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD ? (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at, end) + 1 : at;
    if (from > at)
        return text.charCodeAt(from) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .colon */ .kx;
    // Not beyond the line: a list of a million items may have no colon at all.
    const item = text.slice(at, end);
    return item.includes(': ') || item.endsWith(':');
}

/** What stands after a key on its line, or on those below it. */
function mapValue(cursor, after, places, depth) {
    const { text, indent, line } = cursor;
    let at = after;
    while (at < cursor.end && text.charCodeAt(at) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe)
        at++;
    if (at >= cursor.end) {
        advance(cursor);
        const isNested = cursor.start >= 0 && (cursor.indent > indent || (cursor.indent === indent && isItem(cursor)));
        return isNested ? block(cursor, places, depth + 1, line) : null;
    }
    const code = text.charCodeAt(at);
    if (code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .greater */ .rh)
        return blockScalar(cursor, at, indent);
    const value = inline(cursor, at);
    advance(cursor);
    return value;
}
/** An object that has fewer keys than were put into it was given one twice, or one that no object can have as its own. */

/** Characters that may begin a scalar without quotes, and mean nothing else. */
const beginnings = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_/.$~^<=(+\\]/.test(String.fromCharCode(code)) ? 1 : 0));

function keyOf({ text, start, end }) {
    const first = text.charCodeAt(start);
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD) {
        const close = (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, start, end);
        if (text.charCodeAt(close + 1) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .colon */ .kx || (close + 2 < end && text.charCodeAt(close + 2) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe))
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        return { key: quoted(text, start, close), after: close + 2 };
    }
    if (!mayBegin(text, start))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    let at = text.indexOf(':', start);
    while (at >= 0 && at < end - 1 && text.charCodeAt(at + 1) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe)
        at = text.indexOf(':', at + 1);
    if (at < 0 || at >= end)
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    const key = text.slice(start, at);
    // A merge key, a comment, and keys that are no text to other readers.
    if (key === '<<' || key.includes(' #') || key.endsWith(' ') || key.includes('\t'))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    return { key, after: at + 1 };
}
/** A value that begins and ends on this line. */
function inline({ text, end, asText, asTables, line, open }, start) {
    const first = text.charCodeAt(start);
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBracket */ .pv) {
        const flow = { text, at: start, end, asText, asTables, line, open };
        const value = flowValue(flow, 0);
        if (flow.at !== end)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        return value;
    }
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD) {
        const close = (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, start, end);
        if (close !== end - 1)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        return quoted(text, start, close);
    }
    const value = text.slice(start, end);
    if (!mayBegin(value, 0) && !/^-[\d.]/.test(value))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    if (/: |:$| #|\t/.test(value))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    return plain(value, asText);
}
/** What does not begin like a number, a truth value or nothing is text. */
function plain(text, asText) {
    if (asText && (text.length > 4 || !/^(?:~|null|Null|NULL)$/.test(text)))
        return text;
    return /^[-+.0-9~nNtTfF]/.test(text) && text.length < 500 && !isVersion(text)
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarValue */ .Um)({ kind: 'scalar', text, plain: true, style: 'plain', at: { start: 0, end: 0 } })
        : text;
}
/** Digits with two dots are no number: `1.2.3`, as most that begins with a digit in a lock. */
function isVersion(text) {
    return /^\d{1,20}\.\d{1,20}\./.test(text);
}
function quoted(text, start, close) {
    const content = text.slice(start + 1, close);
    if (content.includes('\t'))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    if (text.charCodeAt(start) === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw)
        return content.includes("'") ? content.replaceAll("''", "'") : content;
    if (!content.includes('\\'))
        return content;
    // The escapes that JSON has mean the same in YAML.
    if (/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(content.replaceAll('\\\\', '')))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    return JSON.parse(`"${content}"`);
}
function flowValue(flow, depth) {
    if (depth > maxDepth)
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    const first = flow.text.charCodeAt(flow.at);
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH)
        return flowMap(flow, depth);
    if (first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBracket */ .pv)
        return flowList(flow, depth);
    return first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD ? flowQuoted(flow) : plain(flowPlain(flow, false), flow.asText);
}
function flowQuoted(flow) {
    const close = (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(flow.text, flow.at, flow.end);
    const value = quoted(flow.text, flow.at, close);
    flow.at = close + 1;
    return value;
}
/** What is no letter of a scalar within brackets, or not everywhere. */
const flowMarks = Uint8Array.from({ length: 128 }, (_, code) => (',{}[]\t#":'.includes(String.fromCharCode(code)) ? 1 : 0));
/** A scalar without quotes, up to what ends it within brackets; for a key up to its colon. */
function flowPlain(flow, isKey) {
    const { text, at: start, end } = flow;
    if (!mayBegin(text, start))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code >= 128 || flowMarks[code] === 0)
            continue;
        if (code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .comma */ .cX || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBrace */ .QG || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBracket */ .Ld)
            break;
        if (code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .openBracket */ .pv || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .tab */ .Mf || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .tW || code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        if (code === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .colon */ .kx) {
            const next = text.charCodeAt(at + 1);
            if (next === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe || next === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .comma */ .cX || next === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBrace */ .QG || next === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBracket */ .Ld) {
                if (isKey)
                    break;
                throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
            }
        }
    }
    flow.at = at;
    const value = text.slice(start, at).trimEnd();
    if (value === '')
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    return value;
}
function flowMap(flow, depth) {
    const object = {};
    const { open } = flow;
    const start = open.filled;
    let count = 0;
    flow.at++;
    (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(flow);
    while (flow.text.charCodeAt(flow.at) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBrace */ .QG) {
        const first = flow.text.charCodeAt(flow.at);
        const key = first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .apostrophe */ .yw || first === _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD ? flowQuoted(flow) : flowPlain(flow, true);
        if (flow.text.charCodeAt(flow.at) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .colon */ .kx || flow.text.charCodeAt(flow.at + 1) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .space */ .xe || key === '<<')
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        flow.at++;
        (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(flow);
        if (flow.asTables) {
            push(open, key);
            push(open, flowValue(flow, depth + 1));
        }
        else
            object[key] = flowValue(flow, depth + 1);
        count++;
        (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .separator */ .me)(flow, _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBrace */ .QG);
    }
    flow.at++;
    if (flow.asTables) {
        const cells = popped(open, start);
        (0,_json_table_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseTwice */ .H8)(cells, _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ);
        return new _json_table_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonTable */ .vh(flow.line, cells);
    }
    refuseTwice(object, count);
    return object;
}
function flowList(flow, depth) {
    const items = [];
    flow.at++;
    (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(flow);
    while (flow.text.charCodeAt(flow.at) !== _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBracket */ .Ld) {
        items.push(flowValue(flow, depth + 1));
        (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .separator */ .me)(flow, _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBracket */ .Ld);
    }
    flow.at++;
    return items;
}
/** `|` and `>` with their marks for what becomes of the last line ends. */
function blockScalar(cursor, at, parent) {
    const { text } = cursor;
    const header = text.slice(at, cursor.end);
    if (!/^[|>][-+]?$/.test(header))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    const lines = [];
    let indent = -1;
    while (cursor.next < text.length) {
        let end = text.indexOf('\n', cursor.next);
        if (end < 0)
            end = text.length;
        const raw = text.slice(cursor.next, end).replace(/\r$/, '');
        const content = raw.search(/[^ ]/);
        if (content >= 0 && content <= parent)
            break;
        if (content >= 0 && indent < 0)
            indent = content;
        if ((content >= 0 && content < indent) || raw[content] === '\t' || (content < 0 && raw.length > Math.max(indent, 0)))
            throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
        lines.push(content < 0 ? '' : raw.slice(indent));
        cursor.next = end + 1;
        cursor.line++;
    }
    advance(cursor);
    return blockText(lines, header);
}
function blockText(lines, header) {
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length--;
    const content = lines.slice(0, length);
    // Folding has more rules than this where lines are empty or further in.
    const isFolded = header.startsWith('>');
    if (content.length === 0 || (isFolded && content.some((line) => line === '' || line.startsWith(' '))))
        throw _plain_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .beyond */ .wQ;
    const body = content.join(isFolded ? ' ' : '\n');
    if (header.endsWith('-'))
        return body;
    return header.endsWith('+') ? body + '\n'.repeat(1 + lines.length - length) : `${body}\n`;
}


/***/ })

};
;