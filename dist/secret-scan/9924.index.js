"use strict";
exports.id = 9924;
exports.ids = [9924];
exports.modules = {

/***/ 4637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ endsLikeZip),
/* harmony export */   KN: () => (/* binding */ zipLayout),
/* harmony export */   Lw: () => (/* binding */ inflateWithin),
/* harmony export */   findZip: () => (/* binding */ findZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2001);
// A zip file as all of its bytes: the members that its directory names, the words of its records, and whatever of the file is
// neither. For who must not miss anything; who wants the members of a sound file takes `readZip`.


/** So many end records that lead to nothing are tried; more are no file that a program wrote. */
const maxTries = 10_000;
/** The last zip file within some bytes, whatever stands before and behind it; one without members only where nothing stands before. */
function findZip(bytes) {
    let at = bytes.length - 22;
    for (let tries = 0; tries < maxTries && at >= 0; tries++, at--) {
        at = bytes.lastIndexOf('PK\x05\x06', at, 'latin1');
        if (at < 0)
            return undefined;
        const place = placeAt(bytes, at);
        if (place !== undefined)
            return place;
    }
    return undefined;
}
function placeAt(bytes, at) {
    const { count, size, offset, end } = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .endRecordAt */ .ux)(bytes, at);
    const last = { start: end, end: Math.min(bytes.length, at + 22 + bytes.readUInt16LE(at + 20)) };
    // A program before the archive moves all offsets by as much, unless they were counted with it.
    for (const start of [end - size, offset])
        if (start >= 0 && start + 46 <= end && bytes.readUInt32LE(start) === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryEntry */ .qM)
            return { directory: { start, end }, shift: start - offset, count, last };
    return at === 0 && count === 0 ? { directory: { start: 0, end: 0 }, shift: 0, count, last } : undefined;
}
/** Whether a file ends like a zip file, so far as its end alone can tell; `before` bytes of it stand before the tail. */
function endsLikeZip(tail, before) {
    for (let at = tail.length - 22; at >= 0; at--) {
        at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
        if (at < 0)
            return false;
        const { count, size, offset, end } = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .endRecordAt */ .ux)(tail, at);
        if (count === 0 || size < 46 * count || offset + size > before + end)
            continue;
        const isDirectory = (start) => start < 0 || (start + 4 <= end && tail.readUInt32LE(start) === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryEntry */ .qM);
        if (isDirectory(end - size) || isDirectory(offset - before))
            return true;
    }
    return false;
}
/** At most `most` members are told; where there are more, `damage` says so. */
function zipLayout(bytes, most) {
    const place = findZip(bytes);
    return place === undefined ? unlisted(bytes, most) : listed(bytes, place, most);
}
function listed(bytes, { directory, shift, count, last }, most) {
    const members = [];
    const words = [bytes.subarray(last.start, last.end)];
    const taken = [last];
    const contents = [];
    let at = directory.start;
    let seen = 0;
    for (let entry = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryEntryAt */ .tu)(bytes, at, directory.end); entry !== undefined; entry = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryEntryAt */ .tu)(bytes, at, directory.end)) {
        at = entry.next;
        if (++seen > most)
            return { members, words, rest: [], damage: `it lists more than ${most} members` };
        words.push(entry.extra, entry.comment);
        const own = ownHeader(bytes, entry, shift);
        if (own !== undefined) {
            if (own.header.name !== entry.name)
                words.push(Buffer.from(own.header.name));
            words.push(own.header.extra);
            taken.push({ start: own.at, end: behindMember(bytes, own.header, entry.packed) });
            contents.push({ start: own.at, end: own.header.next + entry.packed });
        }
        members.push(listedMember(bytes, entry, own?.header));
    }
    if (overlap(contents))
        return { members: [], words, rest: [], damage: 'members of it share their bytes, as in a bomb' };
    taken.push({ start: directory.start, end: at });
    const damage = seen % 0x10000 === count % 0x10000 ? {} : { damage: `it lists ${count} members, and ${seen} can be read` };
    return { members, words, rest: restOf(bytes, taken), ...damage };
}
function overlap(parts) {
    const sorted = [...parts].sort((a, b) => a.start - b.start);
    return sorted.some(({ start }, index) => index > 0 && start < sorted[index - 1].end);
}
/** The header at the member's place. Offsets that were counted from the file's beginning need no shift. */
function ownHeader(bytes, { offset }, shift) {
    for (const at of [offset + shift, offset]) {
        const header = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .localHeaderAt */ .GG)(bytes, at);
        if (header !== undefined)
            return { at, header };
    }
    return undefined;
}
/** Behind a member's content, and behind the record of its sizes that may follow. */
function behindMember(bytes, { next, flags }, packed) {
    const end = next + packed;
    if ((flags & 8) === 0)
        return Math.min(end, bytes.length);
    const isMarked = end + 4 <= bytes.length && bytes.readUInt32LE(end) === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptor */ .yu;
    const sizes = end + (isMarked ? 4 : 0) + 4;
    // Zip64 writes its two sizes with eight bytes; which of them it is shows in what they say.
    const isLarge = sizes + 16 <= bytes.length && bytes.readUInt32LE(sizes + 4) === 0 && bytes.readUInt32LE(sizes) === packed && packed > 0;
    return Math.min(sizes + (isLarge ? 16 : 8), bytes.length);
}
function listedMember(bytes, entry, own) {
    const { name, packed, size, crc } = entry;
    return {
        name,
        unpack(maxBytes) {
            if (name.endsWith('/') && packed === 0)
                return {};
            if (own === undefined)
                return { problem: 'is not where the list of members says' };
            if (isEncrypted(entry) || isEncrypted(own))
                return { problem: 'is encrypted' };
            if (own.next + packed > bytes.length)
                return { problem: 'breaks off' };
            const unpacked = unpack(bytes.subarray(own.next, own.next + packed), entry.method, maxBytes);
            const { content } = unpacked;
            if (content === undefined)
                return unpacked;
            const isOther = own.method !== entry.method || ((own.flags & 8) === 0 && own.packed !== packed);
            if (isOther)
                return { ...unpacked, problem: 'is described otherwise in the list of members than before its content' };
            return content.length === size && (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .QR)(content) === crc ? unpacked : { ...unpacked, problem: 'is damaged' };
        },
    };
}
/** Bit 0, and bit 13, with which even the directory hides what it says. */
const isEncrypted = ({ flags }) => (flags & 0x2001) !== 0;
function unpack(raw, method, maxBytes) {
    if (method === 0)
        return raw.length > maxBytes ? { problem: 'expands too far', tooLarge: true } : { content: raw };
    if (method !== 8)
        return { problem: `is compressed by a method that is not supported, ${method}` };
    const inflated = inflateWithin(raw, maxBytes);
    if (typeof inflated === 'string')
        return inflated === 'too-large' ? { problem: 'expands too far', tooLarge: true } : { problem: 'is damaged, or breaks off' };
    const { content, used } = inflated;
    return used < raw.length ? { content, behind: raw.subarray(used) } : { content };
}
/** A stream of deflate (RFC 1951) at the beginning of some bytes, and how many of them it took. */
function inflateWithin(raw, maxBytes) {
    try {
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(raw, { maxOutputLength: Math.max(1, maxBytes), info: true });
        return { content: buffer, used: engine.bytesWritten };
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
    }
}
/** Members by their own headers alone, where there is no directory. */
function unlisted(bytes, most) {
    const members = [];
    const words = [];
    const taken = [];
    for (let at = likelyHeader(bytes, 0, bytes.length); at >= 0; at = likelyHeader(bytes, taken.at(-1)?.end ?? bytes.length, bytes.length)) {
        if (members.length === most)
            return { members, words, rest: [], damage: `it holds more than ${most} members` };
        const header = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .localHeaderAt */ .GG)(bytes, at);
        const isSized = (header.flags & 8) === 0 || header.packed > 0;
        const end = isSized ? header.next + header.packed : nextRecord(bytes, header.next);
        words.push(header.extra);
        members.push(unlistedMember(bytes, header, end));
        taken.push({ start: at, end: Math.min(bytes.length, end) });
    }
    return { members, words, rest: restOf(bytes, taken), damage: 'its list of members is missing' };
}
function unlistedMember(bytes, header, end) {
    return {
        name: header.name,
        unpack(maxBytes) {
            if (header.name.endsWith('/') && header.packed === 0)
                return {};
            if (isEncrypted(header))
                return { problem: 'is encrypted' };
            if (end > bytes.length)
                return { problem: 'breaks off' };
            return unpack(bytes.subarray(header.next, end), header.method, maxBytes);
        },
    };
}
/** Where the next record of any kind begins: the end of a content whose size was written behind it. */
function nextRecord(bytes, from) {
    for (let at = bytes.indexOf('PK', from, 'latin1'); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf('PK', at + 1, 'latin1')) {
        const signature = bytes.readUInt32LE(at);
        if (signature === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptor */ .yu || signature === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .localEntry */ ._q || signature === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryEntry */ .qM || signature === _records_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDirectory */ .ss)
            return at;
    }
    return bytes.length;
}
/** Methods of compression that were ever given a number, and are in use. */
const methods = new Set([0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99]);
/** The next place that holds a member's header and not only its signature, such as programs contain that open zip files. */
function likelyHeader(bytes, from, end) {
    const within = bytes.subarray(0, end);
    for (let at = within.indexOf('PK\x03\x04', from, 'latin1'); at >= 0; at = within.indexOf('PK\x03\x04', at + 1, 'latin1')) {
        const header = isLikelyName(bytes, at) ? (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .localHeaderAt */ .GG)(bytes, at, end) : undefined;
        if (header !== undefined && header.name !== '' && methods.has(header.method))
            return at;
    }
    return -1;
}
/** A name has no control characters, and bytes at random have some before long: told before the name is written out. */
function isLikelyName(bytes, at) {
    if (at + 30 > bytes.length)
        return false;
    const end = Math.min(bytes.length, at + 30 + bytes.readUInt16LE(at + 26));
    for (let letter = at + 30; letter < end; letter++)
        if (bytes[letter] < 0x20)
            return false;
    return true;
}
/** What of some bytes is in none of the parts, cut where a member's header begins; what is all zeros holds nothing. */
function restOf(bytes, taken) {
    const rest = [];
    let from = 0;
    for (const { start, end } of [...taken].sort((a, b) => a.start - b.start).concat({ start: bytes.length, end: bytes.length })) {
        if (start > from) {
            const at = likelyHeader(bytes, from, start);
            if (at > from)
                rest.push({ start: from, end: at });
            rest.push({ start: Math.max(from, at), end: start });
        }
        from = Math.max(from, end);
    }
    return rest.filter(({ start, end }) => bytes.subarray(start, end).some((byte) => byte !== 0));
}


/***/ }),

/***/ 2001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ localHeaderAt),
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   _q: () => (/* binding */ localEntry),
/* harmony export */   qM: () => (/* binding */ directoryEntry),
/* harmony export */   ss: () => (/* binding */ endOfDirectory),
/* harmony export */   tu: () => (/* binding */ directoryEntryAt),
/* harmony export */   ux: () => (/* binding */ endRecordAt),
/* harmony export */   yu: () => (/* binding */ descriptor),
/* harmony export */   zV: () => (/* binding */ endReach)
/* harmony export */ });
// The records of a zip file (APPNOTE 6.3.10, section 4.3), each read where it stands and with no opinion on the whole.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const descriptor = 0x08074b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const extra64 = 0x0001;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
/** The end record at a place that begins with its signature. */
function endRecordAt(bytes, at) {
    const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
    return isLarge ? (largeEndRecord(bytes, at) ?? small) : small;
}
/** Zip64: what does not fit the end record stands in another before it. */
function largeEndRecord(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64)
        return undefined;
    const at = end - 76;
    if (bytes.readUInt32LE(at) !== endOfDirectory64)
        return undefined;
    return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        size: Number(bytes.readBigUInt64LE(at + 40)),
        offset: Number(bytes.readBigUInt64LE(at + 48)),
        end: at,
    };
}
/** The entry of the directory at a place; undefined where there is none, or it is cut off. */
function directoryEntryAt(bytes, at, end) {
    if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
        return undefined;
    return header(bytes, at, { fields: at + 8, lengths: at + 28, names: at + 46, commentLength: bytes.readUInt16LE(at + 32) }, end);
}
/** The header of a member at a place; undefined where there is none, or it is cut off. */
function localHeaderAt(bytes, at, end = bytes.length) {
    if (at < 0 || at + 30 > end || bytes.readUInt32LE(at) !== localEntry)
        return undefined;
    return header(bytes, at, { fields: at + 6, lengths: at + 26, names: at + 30, commentLength: 0 }, end);
}
function header(bytes, at, { fields, lengths, names, commentLength }, end) {
    const flags = bytes.readUInt16LE(fields);
    const extraStart = names + bytes.readUInt16LE(lengths);
    const commentStart = extraStart + bytes.readUInt16LE(lengths + 2);
    const next = commentStart + commentLength;
    if (next > end)
        return undefined;
    const extra = bytes.subarray(extraStart, commentStart);
    const isListed = names - at === 46;
    const [size, packed, offset] = large(extra, [
        bytes.readUInt32LE(fields + 16),
        bytes.readUInt32LE(fields + 12),
        isListed ? bytes.readUInt32LE(at + 42) : 0,
    ]);
    return {
        flags,
        method: bytes.readUInt16LE(fields + 2),
        crc: bytes.readUInt32LE(fields + 8),
        packed,
        size,
        // Bit 11 says UTF-8; else it is an old code page.
        name: bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', names, extraStart),
        extra,
        comment: bytes.subarray(commentStart, next),
        offset,
        next,
    };
}
/** Zip64: the numbers that are all ones stand in an extra field, in this order. */
function large(extra, sizes) {
    if (!sizes.includes(0xffffffff))
        return sizes;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== extra64)
            continue;
        let from = at + 4;
        const next = (small) => {
            if (small !== 0xffffffff || from + 8 > extra.length)
                return small;
            from += 8;
            return Number(extra.readBigUInt64LE(from - 8));
        };
        return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
    }
    return sizes;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip and gzip (ISO 3309). */
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = (value >>> 8) ^ crcTable[(value ^ bytes[at]) & 0xff];
    return ~value >>> 0;
}


/***/ })

};
;