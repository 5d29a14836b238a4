"use strict";
exports.id = 9914;
exports.ids = [9914];
exports.modules = {

/***/ 8569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isMail = (function isMail(bytes, begun = bytes) {
    return (saysQuoted(begun.subarray(0, mailHead)) ||
        (mailStart.test(begun.toString('latin1', 0, 44)) && (saysQuoted(bytes) || bytes.includes('Quoted-Printable'))));
});
var saysQuoted = (function saysQuoted(bytes) {
    return ['quoted-printable', 'QUOTED-PRINTABLE'].some((word) => bytes.includes(word, 0, 'latin1'));
});
var counts = (function counts(bytes, group) {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined)
        return false;
    const many = group.length >= manyEscapes && (first.kind === 'percent' || first.kind === 'unicode');
    if (!many && !group.some(({ plain }) => plain === '' || wordByte[plain.charCodeAt(0)] === 1))
        return false;
    let length = 0;
    for (let at = first.start - 1; at >= 0 && length < leastLetters && nearByte[bytes[at]] === 1; at--)
        length++;
    for (let at = last.end; at < bytes.length && length < leastLetters && nearByte[bytes[at]] === 1; at++)
        length++;
    let end = first.start;
    for (const one of group) {
        length += one.start - end + one.plain.length;
        end = one.end;
        if (length >= leastLetters)
            return true;
    }
    return length >= leastLetters;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ byteKinds),
/* harmony export */   W1: () => (/* binding */ markByte),
/* harmony export */   isMail: () => (/* binding */ isMail),
/* harmony export */   q9: () => (/* binding */ followByte),
/* harmony export */   tv: () => (/* binding */ unescaped)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7792);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2942);
// A text with its escapes decoded in their places: those of literals, JSON, HTML and XML, URLs and mail, and the borders between literals
// and lines that are put together. What is found there has its place in the text as it is written.



const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters of a word of a secret. */
const wordByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSet */ .jz)(`${letters}_-+/=`);
/** Letters that may stand beside escapes in a secret, a connection string or a URL. */
const nearByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSet */ .jz)(`${letters}_-+/=.:@~!*'()?&#$,;`);
/** What one of these bytes begins is looked at where one of the others follows. */
const markByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSet */ .jz)('\\%&"\'`\x1b\xc2\xcd\xd8\xe1\xe2\xe3\xef\xf0\xf3');
/** Some bytes stand here for their likeness to others alone: `setTables` takes eight kinds of upper halves. */
const followByte = (0,_kernel_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSet */ .jz)(' \x03\x05\x06\t\n\r\x0e+.&\\"\'`/#([]_01234567CEFIJMNUZceflrsuxz' +
    ['\x80', '\x90', '\xa0', '\xb0']
        .flatMap((row) => [0, 1, 5, 8, 11, 12, 13, 14, 15].map((low) => String.fromCharCode(row.charCodeAt(0) + low)))
        .join(''));
/** What the kernel knows of bytes. */
const byteKinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(byte);
    const kinds = wordByte[byte] === 1 ? _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.wordKind : 0;
    return kinds | (' \t\r\n+.&\\'.includes(letter) ? _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.fillingKind : 0) | ('"\'`'.includes(letter) ? _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__.quoteKind : 0);
});
/** A mail says within so many bytes how it is encoded. */
const mailHead = 4096;
/** A secret with an escape in it is no shorter than this. */
const leastLetters = 12;
/** So many percent escapes, or those of letters in a row, are text whatever they stand for. */
const manyEscapes = 3;
/** Keywords are looked for so far before escapes, and so far behind them. */
const before = 256;
const behind = 128;
/** A text of this length is decoded as a whole, so that judges see all of it; of a longer one what stands around escapes. */
const wholeBytes = 65_536;
/** A match and its judge look no further. */
const around = 4096;
/**
 * The text with the escapes decoded that stand in long words, or the parts of it that have such.
 * @param marks where escapes may begin, ascending
 * @param mail whether it is quoted-printable
 */
function unescaped(bytes, marks, mail = isMail(bytes)) {
    const told = [];
    let group = [];
    const close = () => {
        if (counts(bytes, group))
            for (const one of group)
                told.push(one);
        group = [];
    };
    for (const mark of mail ? withEquals(bytes, marks) : marks) {
        const next = escapeAt(bytes, mark);
        const last = group.at(-1);
        if (next === undefined || next.start < (last?.end ?? 0))
            continue;
        if (last !== undefined && !isNear(bytes, last.end, next.start))
            close();
        group.push(next);
    }
    close();
    if (told.length === 0)
        return [];
    if (bytes.length <= wholeBytes)
        return [decodedText(bytes, told, { start: 0, end: bytes.length })];
    const views = [];
    for (let first = 0, next = 1; next <= told.length; next++) {
        const last = told[next - 1];
        if (next < told.length && told[next].start - last.end < 2 * around)
            continue;
        const start = Math.max(0, told[first].start - around);
        views.push(decodedText(bytes, told.slice(first, next), { start, end: Math.min(bytes.length, last.end + around) }));
        first = next;
    }
    return views;
}
/**
 * Whether a text says that it is quoted-printable: in its first bytes, or anywhere where it begins as a mail or a file of mails does.
 * @param begun how the content begins that the text is a part of
 */

/** `From ada@example.org`, or the name of a header (RFC 5322). */
const mailStart = /^(?:From |[A-Z][A-Za-z-]{1,40}: )/;

/** Only what says that it is quoted-printable has escapes of this kind. */
function* withEquals(bytes, marks) {
    let at = bytes.indexOf(0x3d);
    for (const mark of marks) {
        for (; at >= 0 && at < mark; at = bytes.indexOf(0x3d, at + 1))
            yield at;
        yield mark;
    }
    for (; at >= 0; at = bytes.indexOf(0x3d, at + 1))
        yield at;
}
function isNear(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (nearByte[bytes[at]] === 0)
            return false;
    return true;
}
/** Whether escapes that follow one another may be part of a secret. */

function decodedText(bytes, escapes, part) {
    const plain = Buffer.allocUnsafe(part.end - part.start);
    /** Where each escape stands in `plain`. */
    const starts = [];
    const ends = [];
    const windows = [];
    let to = 0;
    let from = part.start;
    for (const { start, end, plain: text } of escapes) {
        to += bytes.copy(plain, to, from, start);
        starts.push(to);
        to += plain.write(text, to, 'latin1');
        ends.push(to);
        from = end;
        const last = windows.at(-1);
        const begin = Math.max(0, to - before);
        if (last !== undefined && begin <= last.end)
            last.end = to + behind;
        else
            windows.push({ start: begin, end: to + behind });
    }
    to += bytes.copy(plain, to, from, part.end);
    for (const window of windows)
        window.end = Math.min(window.end, to);
    /** The first escape that ends behind a place of `plain`. */
    const firstBehind = (at) => lowest(ends.length, (index) => ends[index] > at);
    const firstAt = (at) => lowest(ends.length, (index) => ends[index] >= at);
    /** A place in the text as it is written; of an escape its start, or its end. */
    const writtenAt = (at, asEnd) => {
        const index = asEnd ? firstAt(at) : firstBehind(at);
        const start = starts[index];
        if (start !== undefined && (asEnd ? start < at : start <= at))
            return escapes[index][asEnd ? 'end' : 'start'];
        const shift = index === 0 ? part.start : escapes[index - 1].end - ends[index - 1];
        return at + shift;
    };
    return {
        bytes: plain.subarray(0, to),
        windows,
        written(start, end) {
            const kinds = new Set();
            for (let index = firstAt(start); index < starts.length && starts[index] < end; index++) {
                const { kind } = escapes[index];
                // The last letter of a sequence for a terminal hides where the word behind it begins.
                if (ends[index] > start || kind === 'colours')
                    kinds.add(kind);
            }
            return { start: writtenAt(start, false), end: writtenAt(end, true), kinds: [...kinds] };
        },
        read(at) {
            const index = lowest(escapes.length, (one) => escapes[one].end > at);
            const start = escapes[index]?.start ?? part.end;
            if (start <= at)
                return starts[index] ?? to;
            return index === 0 ? Math.max(0, at - part.start) : at - escapes[index - 1].end + ends[index - 1];
        },
    };
}
/** The lowest of some numbers for which something holds, as for all above it. */
function lowest(count, holds) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function escapeAt(bytes, at) {
    switch (bytes[at]) {
        case 0x5c:
            return backslashed(bytes, at);
        case 0x25:
            return percent(bytes, at);
        case 0x26:
            return entity(bytes, at);
        case 0x1b:
            return sequence(bytes, at, at + 1);
        case 0x3d:
            return quotedPrintable(bytes, at);
        default:
            return bytes[at] < 0x80 ? border(bytes, at) : invisible(bytes, at);
    }
}
function escapeOf(bytes, start, end, code, kind) {
    if (code === 0x1b)
        return sequence(bytes, start, end);
    if (code === undefined || code < 0x20 || code === 0x7f || code > 0x10ffff)
        return undefined;
    const hidden = code >= firstLead && code < 0x100 ? unseenBytes(bytes, start, end, code) : undefined;
    if (hidden !== undefined)
        return { start, end: hidden, plain: '', kind };
    if (isUnseen(code))
        return { start, end, plain: '', kind };
    // As bytes, one letter each: URLs and mail escape bytes, all others letters.
    const isByte = code < 0x80 || kind === 'percent' || kind === 'quoted-printable';
    const plain = isByte ? String.fromCharCode(code) : Buffer.from(String.fromCodePoint(code)).toString('latin1');
    return { start, end, plain, kind };
}
/** Signs before which a backslash stands in JSON (`/`), Markdown, TeX and RTF (`_`). */
const escapedSigns = new Map([
    [0x2f, '/'],
    [0x5f, '_'],
]);
/** `\x67`, `\x{67}`, `\147`, `\u0067`, `\u{67}`, `\U00000067`, `\/`, `\_`, and a line that goes on behind a backslash; in JSON, each may be escaped again. */
function backslashed(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 8 && bytes[start - 1] === 0x5c)
        start--;
    const letter = bytes[at + 1];
    if (letter === 0x0a || letter === 0x0d)
        return border(bytes, at);
    const sign = escapedSigns.get(letter);
    if (sign !== undefined)
        return { start, end: at + 2, plain: sign, kind: 'escapes' };
    if (letter === 0x65)
        return sequence(bytes, start, at + 2);
    const kind = letter === 0x75 || letter === 0x55 ? 'unicode' : 'escapes';
    // Java takes any number of them.
    if (letter === 0x75 && bytes[at + 2] === 0x75) {
        let digits = at + 2;
        while (bytes[digits] === 0x75 && digits - at < 8)
            digits++;
        return escapeOf(bytes, start, digits + 4, numberAt(bytes, digits, digits + 4, 16), kind);
    }
    if (letter >= 0x30 && letter <= 0x37)
        return escapeOf(bytes, start, at + 4, numberAt(bytes, at + 1, at + 4, 8), kind);
    if (bytes[at + 2] === 0x7b) {
        const close = bytes.subarray(at + 3, at + 12).indexOf(0x7d);
        return close <= 0 ? undefined : escapeOf(bytes, start, at + 4 + close, numberAt(bytes, at + 3, at + 3 + close, 16), kind);
    }
    const end = at + 2 + (letter === 0x78 ? 2 : letter === 0x75 ? 4 : 8);
    return escapeOf(bytes, start, end, numberAt(bytes, at + 2, end, 16), kind);
}
/** `%67`, and `%u0067` as `escape` of JavaScript writes. */
function percent(bytes, at) {
    if (bytes[at + 1] === 0x75)
        return escapeOf(bytes, at, at + 6, numberAt(bytes, at + 2, at + 6, 16), 'unicode');
    return escapeOf(bytes, at, at + 3, numberAt(bytes, at + 1, at + 3, 16), 'percent');
}
/**
 * What a terminal does and does not show (ECMA-48, 5.4; ISO 2022): `ESC [ 31 m` and what else begins so, `ESC ( B`, and `ESC ] 8 ; ; URL`
 * with its end. `start`: where its first letter is written, as itself or as an escape; `at`: behind it.
 */
function sequence(bytes, start, at) {
    const match = sequenceBehind.exec(bytes.toString('latin1', at, at + 300));
    return match === null ? undefined : { start, end: at + match[0].length, plain: '', kind: 'colours' };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: what begins and ends such sequences.
const sequenceBehind = /^(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\([A-Z0-9]|\][0-9]{1,4};[^\x00-\x1f]{0,240}(?:\x07|\x1b\\))/;
/** Letters that show nothing, wherever they stand, and letters that only say how others are shown. */
const unseen = /^\p{Default_Ignorable_Code_Point}/u;
function isUnseen(code) {
    return code >= 0xad && unseen.test(String.fromCodePoint(code));
}
/** Of UTF-8, which byte may be the first of several. */
const firstLead = 0xc2;
/** So many letters in a row are read at once. */
const mostUnseen = 20;
/** Some of them in a row. */
function invisible(bytes, at) {
    let end = at;
    for (let count = 0; count < mostUnseen; count++) {
        const length = leadLength(bytes[end] ?? 0);
        const code = length === 0 ? undefined : codeOf(bytes.subarray(end, end + length));
        if (code === undefined || !isUnseen(code))
            break;
        end += length;
    }
    return end === at ? undefined : { start: at, end, plain: '', kind: 'invisible' };
}
/** How many bytes the letter has of which this is the first; 0 where it is none. */
function leadLength(byte) {
    return byte < firstLead || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
/** The one letter that some bytes are in UTF-8. */
function codeOf(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    const code = text.codePointAt(0);
    return code !== undefined && String.fromCodePoint(code) === text ? code : undefined;
}
const byteBehind = /^(?:%|=|\\{1,8}x)([0-9a-fA-F]{2})|^\\{1,8}([0-3][0-7]{2})/;
/** Where the letter ends, if nobody sees it, whose bytes in UTF-8 are escaped one by one: `%E2%80%8B`; `code` is the first. */
function unseenBytes(bytes, start, end, code) {
    const sign = bytes[start];
    const letter = [code];
    let at = end;
    while (letter.length < leadLength(code)) {
        const [whole, hex, octal] = bytes[at] === sign ? (byteBehind.exec(bytes.toString('latin1', at, at + 12)) ?? []) : [];
        if (whole === undefined)
            return undefined;
        letter.push(hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16));
        at += whole.length;
    }
    const told = letter.length < 2 ? undefined : codeOf(Buffer.from(letter));
    return told !== undefined && isUnseen(told) ? at : undefined;
}
/** Of HTML's names for letters, those of signs of secrets, and of letters that nobody sees. */
const named = {
    lowbar: 0x5f,
    UnderBar: 0x5f,
    equals: 0x3d,
    shy: 0xad,
    zwj: 0x200d,
    zwnj: 0x200c,
    lrm: 0x200e,
    rlm: 0x200f,
    NoBreak: 0x2060,
    ZeroWidthSpace: 0x200b,
    NegativeVeryThinSpace: 0x200b,
    NegativeThinSpace: 0x200b,
    NegativeMediumSpace: 0x200b,
    NegativeThickSpace: 0x200b,
};
const entityAt = new RegExp(`^&(?:#(?:[xX]0{0,9}([0-9a-fA-F]{1,6})|0{0,9}(\\d{1,7}));?|(${Object.keys(named).join('|')});)`);
/** `&#103;`, `&#x67;`, either without its end too, and what has a name. */
function entity(bytes, at) {
    const match = entityAt.exec(bytes.toString('latin1', at, at + 24));
    if (match === null)
        return undefined;
    const [whole, hex, decimal, name] = match;
    const code = name !== undefined ? named[name] : hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return escapeOf(bytes, at, at + whole.length, code, 'entities');
}
/** `=67`, and a line that goes on. */
function quotedPrintable(bytes, at) {
    const breakAt = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[breakAt] === 0x0a)
        return { start: at, end: breakAt + 1, plain: '', kind: 'quoted-printable' };
    return escapeOf(bytes, at, at + 3, numberAt(bytes, at + 1, at + 3, 16), 'quoted-printable');
}
const borderOf = /^(?:["'`](?:[ \t]{0,20}(?:\+|\.{1,2}|&|\\)[ \t]{0,20})?(?:[ \t]{0,20}\r?\n[ \t]{0,60}(?:(?:\+|\.{1,2}|&)[ \t]{0,20})?)?["'`]|\\\r?\n[ \t]{0,60})/;
/** What lies between two literals, or two lines, that are put together. Two literals in one line are more often two values. */
function border(bytes, at) {
    const match = borderOf.exec(bytes.toString('latin1', at, at + 128));
    return match === null ? undefined : { start: at, end: at + match[0].length, plain: '', kind: 'parts' };
}
function numberAt(bytes, from, to, base) {
    let value = 0;
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 ? (byte | 0x20) - 0x57 : base;
        if (digit >= base)
            return undefined;
        value = value * base + digit;
    }
    return value;
}


/***/ })

};
;