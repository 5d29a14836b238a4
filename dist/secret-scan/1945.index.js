"use strict";
exports.id = 1945;
exports.ids = [1945];
exports.modules = {

/***/ 1945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSqlite: () => (/* binding */ isSqlite),
/* harmony export */   sqliteValues: () => (/* binding */ sqliteValues)
/* harmony export */ });
// The texts that the rows of a SQLite database hold (sqlite.org/fileformat2.html): in the file they stand with nothing between them.
const magic = 'SQLite format 3\0';
function isSqlite(bytes) {
    return bytes.length > headerBytes && bytes.toString('latin1', 0, magic.length) === magic;
}
const headerBytes = 100;
/** Shorter values hold no secret that a form proves. */
const leastValue = 16;
/** Texts and blobs of all rows and indexes, so far as the file is sound. */
function* sqliteValues(bytes) {
    const size = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
    if (size < 512 || (size & (size - 1)) !== 0)
        return;
    const pages = { bytes, size, usable: size - bytes[20], left: 2 * bytes.length };
    for (let page = 0; page + size <= bytes.length; page += size) {
        const header = page === 0 ? headerBytes : page;
        const kind = bytes[header];
        const pointers = header + (kind === interiorIndex ? 12 : 8);
        if (kind !== interiorIndex && kind !== leafIndex && kind !== leafTable)
            continue;
        const count = Math.min(bytes.readUInt16BE(header + 3), (page + size - pointers) >> 1);
        for (let cell = 0; cell < count; cell++) {
            const at = page + bytes.readUInt16BE(pointers + 2 * cell);
            if (at < page + size)
                yield* valuesOf(pages, kind, at + (kind === interiorIndex ? 4 : 0), page + size);
        }
    }
}
/** Kinds of pages that hold values (1.6). */
const interiorIndex = 2;
const leafIndex = 10;
const leafTable = 13;
/** Of a cell: its record, and of that the texts and blobs. */
function* valuesOf(pages, kind, start, end) {
    const { bytes } = pages;
    let [length, at] = varint(bytes, start);
    if (kind === leafTable)
        [, at] = varint(bytes, at);
    const here = localBytes(length, pages.usable, kind);
    if (length > bytes.length || at + here > end)
        return;
    const record = length === here ? bytes.subarray(at, at + here) : joined(pages, at, here, length);
    const [headed, first] = varint(record, 0);
    let value = headed;
    for (let place = first; place < headed && place < record.length;) {
        const [type, next] = varint(record, place);
        const size = type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : numberBytes[type];
        if (type >= 12 && size >= leastValue && value + size <= record.length)
            yield { at: at + value, bytes: record.subarray(value, value + size) };
        value += size;
        place = next;
    }
}
/** Of the serial types below 12. */
const numberBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
/** How much of a record stands in its own page. */
function localBytes(length, usable, kind) {
    const most = kind === leafTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (length <= most)
        return length;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const rest = least + ((length - least) % (usable - 4));
    return rest <= most ? rest : least;
}
/** A record with what stands of it in other pages. */
function joined(pages, at, here, length) {
    const { bytes, size, usable } = pages;
    const parts = [bytes.subarray(at, at + here)];
    let held = here;
    for (let from = at + here; held < length && from + 4 <= bytes.length;) {
        const page = (bytes.readUInt32BE(from) - 1) * size;
        pages.left -= usable;
        if (page < 0 || page + size > bytes.length || pages.left < 0)
            break;
        const part = bytes.subarray(page + 4, page + Math.min(usable, 4 + length - held));
        parts.push(part);
        held += part.length;
        from = page;
    }
    return Buffer.concat(parts);
}
/** A number of up to 9 bytes, and where it ends (1.6). */
function varint(bytes, from) {
    let value = 0;
    for (let at = from; at < from + 8; at++) {
        const byte = bytes[at] ?? 0;
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return [value, at + 1];
    }
    return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}


/***/ })

};
;