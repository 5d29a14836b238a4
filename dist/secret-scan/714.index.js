"use strict";
exports.id = 714;
exports.ids = [714];
exports.modules = {

/***/ 714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inflateBeginning: () => (/* binding */ inflateBeginning)
/* harmony export */ });
// The beginning of what deflate made smaller (RFC 1951), unpacked here: thousands of texts begin as such data and are none, and to set up
// zlib for each of them costs more than to see it from their first bits.
/** Of each length and distance (RFC 1951, 3.2.5): where it begins, and how many bits follow. */
const lengthBits = Uint8Array.from('00000000111122223333444455550', Number);
const lengthFrom = Uint16Array.from([
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const distanceBits = Uint8Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const distanceFrom = Uint16Array.from({ length: 30 }, (_, symbol) => symbol < 2 ? symbol + 1 : 1 + ((2 + (symbol & 1)) << ((symbol >> 1) - 1)));
/** In which order the lengths of the code of lengths are written (3.2.7). */
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCode = 15;
let fixed;
/** Unpacks up to `most` bytes of what begins at an offset. */
function inflateBeginning(bytes, from, most) {
    const bits = { bytes, at: from * 8, end: bytes.length * 8 };
    const content = Buffer.allocUnsafe(most);
    let length = 0;
    for (let last = 0; last === 0;) {
        last = take(bits, 1);
        const kind = take(bits, 2);
        const next = kind === 0 ? stored(bits, content, length) : kind < 3 ? packed(bits, content, length, kind) : invalid;
        if (next > most)
            return 'longer';
        if (next < 0 || bits.at > bits.end)
            return undefined;
        length = next;
    }
    return { content: content.subarray(0, length), end: (bits.at + 7) >> 3 };
}
/** In place of a length. */
const invalid = -1;
/** Zeros behind the end, where `at` tells that it was passed. */
function take(bits, count) {
    let value = 0;
    for (let bit = 0; bit < count; bit++, bits.at++)
        value |= (((bits.bytes[bits.at >> 3] ?? 0) >> (bits.at & 7)) & 1) << bit;
    return value;
}
/** @returns how long `content` is then; more than it has room for where it would be longer */
function stored(bits, content, length) {
    bits.at = (bits.at + 7) & ~7;
    const size = take(bits, 16);
    if (take(bits, 16) !== (size ^ 0xffff))
        return invalid;
    const start = bits.at >> 3;
    bits.bytes.copy(content, length, start, start + size);
    bits.at += size * 8;
    return bits.at > bits.end ? invalid : length + size;
}
function packed(bits, content, length, kind) {
    const codes = kind === 1 ? fixedCodes() : dynamicCodes(bits);
    if (codes === undefined)
        return invalid;
    for (let to = length; bits.at <= bits.end;) {
        const symbol = symbolOf(bits, codes.literals);
        if (symbol === 256)
            return to;
        if (symbol < 256) {
            if (symbol < 0)
                return invalid;
            if (to >= content.length)
                return to + 1;
            content[to] = symbol;
            to++;
            continue;
        }
        if (symbol > 285)
            return invalid;
        const run = lengthFrom[symbol - 257] + take(bits, lengthBits[symbol - 257]);
        const distance = symbolOf(bits, codes.distances);
        if (distance < 0 || distance > 29)
            return invalid;
        const back = distanceFrom[distance] + take(bits, distanceBits[distance]);
        if (back > to)
            return invalid;
        if (to + run > content.length)
            return to + run;
        for (const end = to + run; to < end; to++)
            content[to] = content[to - back];
    }
    return invalid;
}
function fixedCodes() {
    if (fixed === undefined) {
        const lengths = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
        fixed = { literals: codeOf(lengths), distances: codeOf(new Uint8Array(30).fill(5)) };
    }
    return fixed;
}
/** The codes that stand before a block, where zlib would take them. */
function dynamicCodes(bits) {
    const literals = take(bits, 5) + 257;
    const distances = take(bits, 5) + 1;
    const written = take(bits, 4) + 4;
    if (literals > 286 || distances > 30)
        return undefined;
    const ofLengths = new Uint8Array(codeOrder.length);
    for (let index = 0; index < written; index++)
        ofLengths[codeOrder[index]] = take(bits, 3);
    if (roomIn(ofLengths) !== 0)
        return undefined;
    const code = codeOf(ofLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let index = 0; index < lengths.length;) {
        const symbol = symbolOf(bits, code);
        if (symbol < 0 || bits.at > bits.end)
            return undefined;
        if (symbol < 16) {
            lengths[index] = symbol;
            index++;
            continue;
        }
        if (symbol === 16 && index === 0)
            return undefined;
        const value = symbol === 16 ? lengths[index - 1] : 0;
        const times = symbol === 16 ? 3 + take(bits, 2) : symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7);
        if (index + times > lengths.length)
            return undefined;
        lengths.fill(value, index, index + times);
        index += times;
    }
    const [ofLiterals, ofDistances] = [lengths.subarray(0, literals), lengths.subarray(literals)];
    if (lengths[256] === 0 || !isSound(ofLiterals) || !isSound(ofDistances))
        return undefined;
    return { literals: codeOf(ofLiterals), distances: codeOf(ofDistances) };
}
/** A code has a word for everything, but one of a single word, or of none. */
function isSound(lengths) {
    const room = roomIn(lengths);
    return room === 0 || (room > 0 && lengths.every((length) => length <= 1) && lengths.filter((length) => length === 1).length <= 1);
}
/** How much of a code is no word, in words of the longest length; less than none where words begin as others do. */
function roomIn(lengths) {
    let room = 1 << longestCode;
    for (const length of lengths)
        if (length > 0)
            room -= 1 << (longestCode - length);
    return room;
}
function codeOf(lengths) {
    const counts = new Uint16Array(longestCode + 1);
    for (const length of lengths)
        if (length > 0)
            counts[length] = counts[length] + 1;
    const next = new Uint16Array(longestCode + 2);
    for (let length = 1; length <= longestCode; length++)
        next[length + 1] = next[length] + counts[length];
    const symbols = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
        if (length === 0)
            continue;
        symbols[next[length]] = symbol;
        next[length] = next[length] + 1;
    }
    return { counts, symbols };
}
/** The symbol that the next bits stand for; below 0 for none. */
function symbolOf(bits, { counts, symbols }) {
    let [word, first, index] = [0, 0, 0];
    for (let length = 1; length <= longestCode; length++) {
        word |= take(bits, 1);
        const count = counts[length];
        if (word - count < first)
            return symbols[index + word - first];
        index += count;
        first = (first + count) << 1;
        word <<= 1;
    }
    return -1;
}


/***/ })

};
;