"use strict";
exports.id = 9913;
exports.ids = [9913];
exports.modules = {

/***/ 543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var decodedSegments = (function decodedSegments(bytes, depth, mail) {
    return depth <= 0 ? [] : levels(bytes, depth, { inflated: maxInflated, attempts: maxAttempts }, mail);
});
var levels = (function* levels(bytes, depth, budget, mail) {
    if (bytes.length < _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.minBase64)
        return;
    searcher ??= makeSearcher();
    const direct = runs(bytes, budget);
    const views = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .unescaped */ .tv)(bytes, markPlaces(searcher, bytes.length), mail);
    for (const segment of direct) {
        yield segment;
        if (depth <= 1)
            continue;
        for (const inner of levels(segment.decoded, depth - 1, budget)) {
            const { start, end } = segment;
            yield { ...inner, start, end, encodings: [...segment.encodings, ...inner.encodings] };
        }
    }
    for (const view of views) {
        const { start, end } = view.written(0, view.bytes.length);
        yield { start, end, decoded: view.bytes, encodings: [], view };
        if (depth > 1)
            yield* withinView(view, depth - 1, budget);
    }
});
var runPlaces = (function* runPlaces({ machine, sets, sextets, texts, state, found }, bytes) {
    const text = machine.load(bytes);
    state.array.fill(0, 0, 4);
    for (let count = found.array.length; count === found.array.length;) {
        count = machine.kernel.encodings(text.argument, bytes.length, sets.argument, sextets.argument, texts.argument, state.argument, found.argument, found.array.length);
        yield found.array.subarray(0, count);
    }
});
var markPlaces = (function* markPlaces({ machine, sets, kinds, found }, size) {
    const text = machine.loaded;
    for (let count = found.array.length, from = 0; count === found.array.length;) {
        count = machine.kernel.marks(text.argument, size, sets.argument, _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.setBytes, kinds.argument, from, found.argument, found.array.length);
        for (let i = 0; i < count; i++)
            yield found.array[i];
        from = (found.array[count - 1] ?? 0) + 1;
    }
});
var makeSearcher = (function makeSearcher(asPlain) {
    const machine = new _kernel_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .Machine */ .u(asPlain);
    const sets = machine.bytes(3 * _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.setBytes);
    const sextets = machine.bytes(256);
    const texts = machine.bytes(256);
    const state = machine.ints(_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.runsWords);
    const found = machine.ints(2 * runsAtATime);
    const kinds = machine.bytes(256);
    sets.array.set((0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .setTables */ .uJ)([_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP, _escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .markByte */ .W1, _escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .followByte */ .q9]));
    kinds.array.set(_escapes_js__WEBPACK_IMPORTED_MODULE_3__/* .byteKinds */ .QA);
    sextets.array.set(sextet);
    texts.array.set(textByte);
    return { machine, sets, sextets, texts, kinds, state, found };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodedSegments: () => (/* binding */ decodedSegments),
/* harmony export */   encodingWords: () => (/* binding */ encodingWords),
/* harmony export */   minFold: () => (/* binding */ minFold)
/* harmony export */ });
/* unused harmony exports runPlaces, markPlaces, makeSearcher */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(714);
/* harmony import */ var _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7792);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2942);
/* harmony import */ var _kernel_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6190);
/* harmony import */ var _reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6693);
/* harmony import */ var _searched_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8596);
// Encoded segments of a text: base64 and hex, what gzip made of it before, escapes (see escapes.ts), and encodings within them to a given
// depth. Only what decodes to text is returned; pictures, hashes and compiled code are not.








/** Of what gzip made small within encodings of one content, so much is read. */
const maxInflated = 1.5 * 1024 * 1024;
/** What looks like it and is none may have expanded to so much. */
const maxAttempts = 16 * 1024 * 1024;
const hexByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSet */ .jz)('0123456789abcdefABCDEF');
/** What each letter of base64 stands for; of the two alphabets the second has other signs for the last two. */
const sextet = new Uint8Array(256);
for (const alphabet of ['+/', '-_'].map((last) => `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`))
    for (let value = 0; value < 64; value++)
        sextet[alphabet.charCodeAt(value)] = value;
/** Bytes of a text: printable ASCII and white space, the way configuration is. */
const textByte = new Uint8Array(256);
for (let byte = 0; byte < 127; byte++)
    textByte[byte] = byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;
/** Encodings as they are told: `percent in base64` is base64 of text with percent escapes. */
function encodingWords(encodings) {
    return [...encodings].reverse().join(' in ');
}
/**
 * Decodes what is encoded in `bytes`, to `depth` levels, one segment after the other. What one level decodes to is little more than twice
 * its text (what stands encoded in it, and it as a whole without its escapes), so that the depth alone bounds the work.
 * @param mail whether it is quoted-printable, where that is known of the content that it is a part of
 */


/** Encodings that only show once escapes in them are decoded. */
function* withinView(view, depth, budget) {
    const { bytes } = view;
    let behind = 0;
    for (const window of view.windows) {
        if (window.end <= behind)
            continue;
        let from = Math.max(behind, window.start);
        let to = window.end;
        while (from > behind && _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP[bytes[from - 1]] === 1)
            from--;
        while (to < bytes.length && _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP[bytes[to]] === 1)
            to++;
        behind = to;
        for (const { decoded, encodings, view: inner, ...place } of levels(bytes.subarray(from, to), depth, budget)) {
            const { kinds, start, end } = view.written(from + place.start, from + place.end);
            if (kinds.length > 0)
                yield { start, end, decoded, encodings: [kinds.join(' and '), ...encodings], ...(inner && { view: inner }) };
        }
    }
}
/** So many runs are written down at a time. */
const runsAtATime = 4096;
let searcher;
/** Runs of base64 or hex digits, those of base64 over all lines into which it is folded; of narrow ones each line by itself, too, and before it. */
function runs(bytes, budget) {
    searcher ??= makeSearcher();
    const all = [];
    let behind = 0;
    /** So far folds were tried: their lines by themselves are not joined again. */
    let tried = 0;
    let narrow;
    for (const places of runPlaces(searcher, bytes)) {
        for (let i = 0; i < places.length; i += 2) {
            const start = places[i];
            if (start < behind)
                continue;
            const run = { start, end: places[i + 1] };
            const lines = start < tried ? [run] : linesOfFold(bytes, run, Math.max(behind, tried));
            tried = Math.max(tried, lines.at(-1).end);
            if (narrow !== undefined && start >= narrow.end) {
                all.push(narrow);
                narrow = undefined;
            }
            const { segment, joined } = decodedLines(bytes, run, lines, budget);
            narrow = joined ?? narrow;
            if (segment === undefined)
                continue;
            all.push(segment);
            behind = segment.end;
        }
    }
    if (narrow !== undefined)
        all.push(narrow);
    return all;
}
/** Starts and ends of the runs that begin as an encoding does, some thousand at a time; each is gone when the next is asked for. */

/** Where in the text in which runs were looked for last, of so many bytes, escapes and borders may begin. */

/** @param asPlain see `Machine` */

/** What a run holds with its lines; where these are narrow, by itself, and with its lines beside that. */
function decodedLines(bytes, run, lines, budget) {
    const [first] = lines;
    if (lines.length === 1 || first.end - first.start >= surelyFold)
        return { segment: decodedRun(bytes, run, lines, budget) };
    const whole = decodedRun(bytes, run, lines, budget);
    return { segment: decodedRun(bytes, run, [run], budget), ...(whole && { joined: { ...whole, joined: true } }) };
}
function decodedRun(bytes, run, lines, budget) {
    const hex = run.end - run.start >= _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.minHex && isHex(bytes, run);
    const asBase64 = () => decodedAs('base64', bytes, lines, budget);
    if (!hex)
        return asBase64();
    // Base64 without a letter behind F is rare, and bytes that are neither are many.
    return (decodedAs('hex', bytes, lines.every((line) => isHex(bytes, line)) ? lines : [run], budget) ??
        [asBase64()].find((segment) => segment !== undefined && isText(segment.decoded)));
}
function isHex(bytes, { start, end }) {
    for (let at = start; at < end; at++)
        if (hexByte[bytes[at]] === 0)
            return false;
    return (end - start) % 2 === 0;
}
/** What some lines hold; undefined where it is no text. */
function decodedAs(encoding, bytes, lines, budget) {
    const content = Buffer.from(lines.map(({ start, end }) => bytes.toString('latin1', start, end)).join(''), encoding);
    const unpacked = inflated(content, budget);
    if (unpacked === undefined && (0,_reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(content, 0))
        return undefined;
    const searched = (0,_searched_js__WEBPACK_IMPORTED_MODULE_6__/* .searchedBytes */ .ri)(unpacked?.plain ?? content)?.bytes;
    if (searched === undefined || searched.length < 8)
        return undefined;
    const { start } = lines[0];
    const { end } = lines.at(-1);
    return { start, end, decoded: searched, encodings: [encoding, ...new Array(unpacked?.times ?? 0).fill('gzip')] };
}
/** So often what gzip made smaller may lie in itself. */
const maxNested = 4;
/** What gzip or zlib made smaller, as Helm does with its releases, once or more; undefined for anything else and for what expands too far. */
function inflated(content, budget) {
    let plain = inflatedOnce(content, budget);
    let times = 0;
    while (plain !== undefined) {
        times++;
        const inner = times < maxNested ? inflatedOnce(plain, budget) : undefined;
        if (inner === undefined)
            return { plain, times };
        plain = inner;
    }
    return undefined;
}
/** What is no longer is unpacked without zlib. */
const shortContent = 1024;
/** What an attempt costs that comes to nothing, beside what it may have expanded to. */
const attemptBytes = 16 * 1024;
/** Nothing expands further: a match of 258 bytes is written in two bits (RFC 1951). */
const maxExpansion = 1032;
function inflatedOnce(content, budget) {
    const zlib = (0,_reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__/* .hasZlibHeader */ .Z9)(content);
    const start = zlib ? 2 : (0,_reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(content, 0) ? (0,_reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__/* .behindHeader */ .e)(content, 0, []) : undefined;
    if (start === undefined)
        return undefined;
    const beginning = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_7__.inflateBeginning)(content, start, shortContent);
    if (beginning === undefined || budget.inflated <= 0)
        return undefined;
    if (beginning !== 'longer' && (zlib || !(0,_reach_gzip_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(content, beginning.end + trailerBytes))) {
        budget.inflated -= beginning.content.length;
        return beginning.content;
    }
    if (budget.attempts <= 0)
        return undefined;
    try {
        const plain = (zlib ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync : node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(content, { maxOutputLength: budget.inflated });
        budget.inflated -= plain.length;
        return plain;
    }
    catch {
        budget.attempts -= attemptBytes + Math.min(budget.inflated, content.length * maxExpansion);
        return undefined;
    }
}
/** Behind a member of gzip: its checksum and its size. */
const trailerBytes = 8;
/** Most tools fold base64 at 64 or 76 letters, property lists and people more narrowly. */
const minFold = 32;
/** Shorter lines may be a list of values as well. */
const surelyFold = 60;
/** What stands between two lines of a fold: a break, the escape for one, or the ends of two literals that are put together. */
const foldBreak = '(?:\\\\[rn]){0,2}(?:["\'`][ \\t]{0,9}[+.&,\\\\]?)?[ \\t]{0,9}\\\\?(?:\\r?\\n[ \\t]{0,40}(?:[#*>;]|//|--)?[ \\t]{0,9}["\'`]?)?';
const breakBehind = new RegExp(`^${foldBreak}`);
const breakBefore = new RegExp(`${foldBreak}$`);
/** No break is longer. */
const breakBytes = 80;
/**
 * Lines of one length that follow one another are one text in base64: a token or the header of a key goes on over their ends, and a line
 * in the middle may not look like text by itself.
 * @param from no line before it belongs to the fold
 */
function linesOfFold(bytes, run, from) {
    const width = foldOf(bytes, run, from);
    if (width === undefined)
        return [run];
    const before = [];
    for (let line = lineBefore(bytes, run.start, width, from); line !== undefined;) {
        before.push(line);
        line = run.end - line.start > _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.maxSegment ? undefined : lineBefore(bytes, line.start, width, from);
    }
    const lines = [...before.reverse(), run];
    const { start } = lines[0];
    for (let last = run; last.end - last.start === width && last.end - start < _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.maxSegment;) {
        const next = lineBehind(bytes, last.end, width);
        if (next === undefined)
            break;
        lines.push(next);
        last = next;
    }
    return lines;
}
/** The width of the lines that a run is one of: its own, or that of the line before it where it is the last and shorter. */
function foldOf(bytes, { start, end }, from) {
    if (end - start >= minFold && (end - start) % 4 === 0) {
        const own = end - start;
        if (lineBefore(bytes, start, own, from) !== undefined || lineBehind(bytes, end, own) !== undefined)
            return own;
    }
    for (const width of [64, 76])
        if (end - start < width && lineBefore(bytes, start, width, from) !== undefined)
            return width;
    return undefined;
}
/** The line of base64 behind a break, no wider than the one before. */
function lineBehind(bytes, end, width) {
    const gap = breakBehind.exec(bytes.toString('latin1', end, end + breakBytes))?.[0].length ?? 0;
    if (gap === 0)
        return undefined;
    const start = end + gap;
    let next = start;
    while (next < bytes.length && next - start <= width && _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP[bytes[next]] === 1)
        next++;
    const letters = next - start;
    if (letters === width)
        return { start, end: next };
    // A last line of few letters is whole groups, filled up; else it is a word.
    const filled = bytes[next] === 0x3d ? (bytes[next + 1] === 0x3d ? 2 : 1) : 0;
    if (letters > width || letters < 2)
        return undefined;
    // Digits in hex are whole bytes.
    if (isHex(bytes, { start, end: next }) && isHex(bytes, { start: end - width, end }))
        return { start, end: next };
    if ((letters + filled) % 4 !== 0)
        return undefined;
    const sure = letters >= _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.minBase64 || filled > 0 || isText(Buffer.from(bytes.toString('latin1', start, next), 'base64'));
    return sure ? { start, end: next } : undefined;
}
/** The line of base64 before a break, exactly as wide as asked. */
function lineBefore(bytes, start, width, from) {
    const gap = breakBefore.exec(bytes.toString('latin1', Math.max(from, start - breakBytes), start))?.[0].length ?? 0;
    const end = start - gap;
    if (gap === 0 || end - width < from)
        return undefined;
    for (let at = end - width; at < end; at++)
        if (_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP[bytes[at]] !== 1)
            return undefined;
    const first = end - width;
    const escaped = first > 1 && bytes[first - 2] === 0x5c;
    return first === 0 || escaped || _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Set */ .yP[bytes[first - 1]] !== 1 ? { start: first, end } : undefined;
}
function isText(content) {
    for (let i = 0; i < content.length; i++)
        if (textByte[content[i]] === 0)
            return false;
    return content.length > 0;
}


/***/ })

};
;