"use strict";
exports.id = 6501;
exports.ids = [6501];
exports.modules = {

/***/ 6501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scanLargeStream),
/* harmony export */   scanLargeFile: () => (/* binding */ scanLargeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2001);
/* harmony import */ var _portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4637);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7298);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7561);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5028);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2808);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8527);
/* harmony import */ var _searched_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8596);
/* harmony import */ var _archive_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1946);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(238);
// A file too large to hold in memory: read in pieces, each with what stands before it and what follows, so that a match
// across a border is found whole in one of them.






function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9914, 8569], 8569); } // at first use





const pieceBytes = 8 * 1024 * 1024;
/** A match and its judge look this far back. */
const beforeBytes = 4 * _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc;
/** Room for the longest match with its context, and for an encoded segment of some length. */
const afterBytes = 64 * _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc;
/** A comment that allows a finding is looked for this far into its line. */
const lineBytes = 4096;
/** The end of a file that may say that it is a zip file. */
const tailBytes = _portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_2__/* .endReach */ .zV + 1024;
/** By so much at the beginning it is told what a file is. */
const headBytes = 2 * tailBytes;
/** Scans a large file, or says why it was skipped, or that it is an archive. Lines are counted in `\n`. */
async function scanLargeFile(detector, file, decodeDepth) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const open = descriptor;
        let position = 0;
        return await scanPieces(detector, file.path, decodeDepth, {
            fill(buffer, from) {
                let length = 0;
                while (from + length < buffer.length) {
                    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(open, buffer, from + length, buffer.length - from - length, position);
                    if (read === 0)
                        break;
                    position += read;
                    length += read;
                }
                return length;
            },
            skipTo(last) {
                const from = position;
                position = Math.max(position, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(open).size - last);
                return position - from;
            },
        });
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO)
            throw error;
        return { found: [], archive: false, skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The same for a content that comes as a stream. */
async function scanLargeStream(detector, path, decodeDepth, stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const fill = async (buffer, from) => {
        let at = from;
        while (at < buffer.length) {
            if (rest.length === 0) {
                const { value, done } = await chunks.next();
                if (done === true)
                    break;
                rest = typeof value === 'string' ? Buffer.from(value) : value;
            }
            const taken = rest.subarray(0, buffer.length - at);
            buffer.set(taken, at);
            at += taken.length;
            rest = rest.subarray(taken.length);
        }
        return at - from;
    };
    return scanPieces(detector, path, decodeDepth, { fill, skipTo: () => 0 });
}
async function scanPieces(detector, path, decodeDepth, source) {
    const found = [];
    const buffer = Buffer.allocUnsafe(beforeBytes + pieceBytes + afterBytes);
    const head = Buffer.alloc(headBytes);
    const begun = head.subarray(0, await source.fill(head, 0));
    const kind = (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveKind */ .FF)(begun, path);
    if (kind !== undefined && (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .isWholly */ .UK)(kind))
        return { found, archive: true };
    const skipped = unfit(begun, path);
    if (skipped !== undefined)
        return { found, skipped, archive: kind !== undefined || (await endsAsZip(head, begun.length, source)) };
    const { passing, holdsArchive } = watching(begun, source.fill);
    // Parts in UTF-16 are read wherever they begin.
    const fill = (0,_searched_js__WEBPACK_IMPORTED_MODULE_6__/* .narrowing */ .en)(begun, passing);
    let held = 0;
    let seen = 0;
    let mail = false;
    let cursor = { byte: 0, line: 1, column: 1, lineStart: 0 };
    for (let last = false; !last;) {
        const read = await fill(buffer, held);
        const piece = buffer.subarray(0, held + read);
        last = read === 0 || piece.length < buffer.length;
        // What starts in the tail is found again, whole, in the next piece.
        const limit = last ? piece.length : piece.length - afterBytes;
        const lines = lineReader(piece);
        mail ||= (0, atFirstUse0().isMail)(piece, begun);
        const detections = (0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .detectAll */ .xw)(detector, piece, path, decodeDepth, undefined, mail).sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [order, detection] of detections.entries()) {
            if (detection.start >= limit || detection.start < seen)
                continue;
            cursor = advanced(cursor, piece, detection.start);
            const end = advanced(cursor, piece, detection.end);
            const region = { startLine: cursor.line, startColumn: cursor.column, endLine: end.line, endColumn: end.column };
            const comment = (0,_allow_js__WEBPACK_IMPORTED_MODULE_8__/* .allowance */ .n)(lines(cursor), region.startLine, region.endLine, (0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .eZ)(detection.rule));
            const identity = (0,_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .publicIdentity */ .Wj)(detection, piece, 'utf8', detections.slice(Math.max(0, order - _content_js__WEBPACK_IMPORTED_MODULE_7__/* .nearbySecrets */ .Rr), order));
            found.push((0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .locatedSecret */ .Nm)(detection, identity, region, comment));
        }
        const from = characterStart(piece, Math.max(0, limit - beforeBytes));
        seen = limit - from;
        held = piece.length - from;
        cursor = rebased(advanced(cursor, piece, from), from);
        buffer.copyWithin(0, from, piece.length);
        await new Promise((resolve) => setImmediate(resolve));
    }
    return { found, archive: kind !== undefined || holdsArchive() };
}
/** Looks at the bytes of a text as they pass: whether behind its last line an archive begins, and whether its end is that of a zip file. */
function watching(begun, fill) {
    let tail = Buffer.from(begun);
    let before = 0;
    const program = (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .isProgram */ .Vd)(begun);
    let isText = program || !begun.includes(0);
    let isScript = false;
    return {
        async passing(buffer, from) {
            const read = await fill(buffer, from);
            const bytes = Buffer.concat([tail, buffer.subarray(from, from + read)]);
            const zero = isText ? bytes.indexOf(0) : -1;
            if (zero >= 0) {
                isText = program;
                isScript ||= (0,_archive_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .scriptEnd */ .xv)(bytes, zero, program) !== undefined;
            }
            const passed = Math.max(0, bytes.length - tailBytes);
            before += passed;
            tail = bytes.subarray(passed);
            return read;
        },
        holdsArchive: () => isScript || (0,_portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_10__/* .endsLikeZip */ .$i)(tail, before),
    };
}
/** Whether a zip file stands behind what is no text, of which some bytes were read already. */
async function endsAsZip(buffer, read, source) {
    let before = 0;
    let held = read;
    while (held === buffer.length) {
        const keep = held - tailBytes;
        buffer.copyWithin(0, keep);
        before += keep;
        const skipped = source.skipTo(tailBytes);
        // What was kept is then no neighbour of what comes, and is not needed beside it.
        const kept = skipped > 0 ? 0 : tailBytes;
        before += skipped + tailBytes - kept;
        held = kept + (await source.fill(buffer, kept));
    }
    return (0,_portcullis_formats_zip__WEBPACK_IMPORTED_MODULE_10__/* .endsLikeZip */ .$i)(buffer.subarray(0, held), before);
}
function unfit(head, path) {
    const probe = head.subarray(0, 8000);
    const encoding = (0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .isUtf32 */ .xb)(probe) ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_12__/* .detectEncoding */ .X0)(probe);
    if (encoding === 'latin1' && ((0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .isEbcdic */ .P$)(probe) || (0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .isClosedArchive */ .Pr)(probe)))
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .unread */ .gy)(probe, path);
    if (encoding === undefined)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .isTextWithStrays */ .gv)(probe) ? undefined : (0,_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .unread */ .gy)(probe, path);
    if (!encoding.startsWith('utf-16'))
        return undefined;
    return { path, reason: 'encoding', gap: true, detail: 'UTF-16 is read up to 16 MiB only' };
}
function advanced(cursor, piece, to) {
    if (to <= cursor.byte)
        return cursor;
    let { line, lineStart } = cursor;
    for (let at = piece.indexOf(10, cursor.byte); at >= 0 && at < to; at = piece.indexOf(10, at + 1)) {
        line++;
        lineStart = at + 1;
    }
    const from = Math.max(cursor.byte, lineStart);
    const column = (line === cursor.line ? cursor.column : 1) + piece.toString('utf8', from, to).length;
    return { byte: to, line, column, lineStart };
}
function rebased(cursor, by) {
    return { ...cursor, byte: cursor.byte - by, lineStart: cursor.lineStart - by };
}
function characterStart(piece, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (piece[start] & 0xc0) === 0x80)
        start--;
    return start;
}
/** The lines around a place, as far as the piece holds them. */
function lineReader(piece) {
    const known = new Map();
    return ({ line, lineStart }) => (wanted) => {
        const text = known.get(wanted) ?? lineAt(piece, Math.max(0, lineStart), wanted - line);
        if (known.size > 1000)
            known.clear();
        known.set(wanted, text);
        return text;
    };
}
/** The line `delta` lines from the one that starts at `start`. */
function lineAt(bytes, start, delta) {
    let from = start;
    for (let i = 0; i < delta; i++) {
        const end = bytes.indexOf(10, from);
        if (end < 0)
            return '';
        from = end + 1;
    }
    for (let i = 0; i > delta; i--)
        from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
    const end = bytes.indexOf(10, from);
    return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + lineBytes));
}


/***/ })

};
;