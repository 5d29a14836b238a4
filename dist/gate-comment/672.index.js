"use strict";
exports.id = 672;
exports.ids = [672];
exports.modules = {

/***/ 5672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var namesIn = (function namesIn(directory, withKinds) {
    const names = withKinds ? readdirSync(directory, { withFileTypes: true }).map(kindOf) : readdirSync(directory).map((name) => ({ name }));
    if (!names.some(({ name }) => name.includes('\ufffd')))
        return names;
    return readdirSync(directory, { encoding: 'buffer' }).map((raw) => {
        const name = raw.toString();
        return Buffer.from(name).equals(raw) ? { name } : { name, raw };
    });
});
var documentKind = (function documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var removeEarlierResults = (function removeEarlierResults(base, specs, given, usual = false) {
    for (const file of earlierResults(base, specs, given, usual)) {
        try {
            if (isOurs(base, file))
                (0,external_node_fs_.rmSync)(file);
        }
        catch {
            // It is not there, or not ours to remove.
        }
    }
});
var earlierResults = (function earlierResults(base, specs, given, usual) {
    const named = (name) => (given(name) ?? String(specs[name]?.default ?? '')).trim();
    const names = Object.keys(specs).filter((name) => specs[name]?.type === 'string');
    // A log of earlier runs that ends with this one's line is read before that is written.
    const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => (0,external_node_path_.resolve)(base, named(name))));
    const files = new Set();
    for (const name of names) {
        const writes = writesOf(specs, name);
        if (writes === undefined)
            continue;
        const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
        for (const place of places) {
            if (place === '' || !staysInside(base, place, writes))
                continue;
            for (const file of filesAt((0,external_node_path_.resolve)(base, place), writes))
                if (!read.has(file))
                    files.add(file);
        }
    }
    return files;
});
var writesOf = (function writesOf(specs, name) {
    const spec = specs[name];
    return spec?.type === 'string' ? spec.writes : undefined;
});
var headOf = (function headOf(file) {
    const bytes = Buffer.alloc(headLength);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, headLength, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeEarlierResults: () => (/* binding */ removeEarlierResults)
});

// UNUSED EXPORTS: headOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/json.js
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.


/** Whether something stands where a list belongs and is none: what it holds would be passed over. */

/** Whether something stands where an object belongs and is none. */



/** The value at a path of keys, or undefined. Inherited properties do not count. */
function json_at(value, first, second, third, fourth) {
    // No list of keys is made for each of the many questions that are asked of each of a million results.
    const one = member(value, first);
    if (second === undefined)
        return one;
    const two = member(one, second);
    if (third === undefined)
        return two;
    const three = member(two, third);
    return fourth === undefined ? three : member(three, fourth);
}
function member(value, key) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Number of keys of all objects in a value. Walk no value whose depth is not bounded. */

/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const json_maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */

const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */

/** `"\u0072uns"` is a spelling of `"runs"`. */
function textOfString(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/text.js
// Bytes to text and offsets to lines: what every engine needs before it can report a place.

/** How many leading bytes decide whether content is binary, as in git. */
const binaryProbe = 8000;
/**
 * The encoding of content, or undefined when it is binary: a NUL in the first 8000 bytes
 * that neither a UTF-16 byte-order mark nor the regular NULs of UTF-16 text explain.
 */
function detectEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, binaryProbe);
    if (probe.includes(0))
        return utf16WithoutMark(probe);
    return (0,external_node_buffer_.isUtf8)(bytes) ? 'utf-8' : 'latin1';
}
/** Text of bytes without its byte-order mark; undefined when the bytes are binary. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    return { text: decodeAs(bytes, encoding), encoding };
}
function decodeAs(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    if (encoding === 'utf-8') {
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return buffer.toString('utf8', mark);
    }
    // A last odd byte belongs to no character.
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function utf16WithoutMark(probe) {
    // ASCII text in UTF-16 has NUL in one half of its bytes and none in the other.
    if (probe.length < 4)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < probe.length; i++)
        if (probe[i] === 0)
            i % 2 === 0 ? even++ : odd++;
    const half = probe.length / 2;
    if (even === 0 && odd > half * 0.7)
        return 'utf-16le';
    if (odd === 0 && even > half * 0.7)
        return 'utf-16be';
    return undefined;
}
/** Index of the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */


/** Whether a byte of UTF-8 is none that goes on with a letter. */

/** The lines of bytes in an encoding of which line breaks are single bytes. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/byte-source.js
// The bytes of a report, wherever they lie: read again in parts, so that no report must be held whole. What was read once must be
// what is read again, or nothing that was decided about it holds.


function byte_source_memorySource(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { size: bytes.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
}
/** How much of a file is held at once; what is longer is read for itself. */
const windowBytes = 1024 * 1024;
const shortBytes = 8 * 1024;
/** Files that are open, the longest open first: there may be thousands of reports. */
const byte_source_open = new Map();
const maxOpen = 16;
/** A file, read through a window. @throws PortcullisError `report-unreadable` where it is not what it was when it was first opened. */
function fileSource(path) {
    const first = identityOf(opened(path).descriptor);
    return {
        size: first.size,
        read(offset, length) {
            const file = opened(path);
            const within = offset - file.start;
            if (within >= 0 && within + length <= file.window.length)
                return file.window.subarray(within, within + length);
            if (identityOf(file.descriptor).text !== first.text)
                throw unreadable(path, 'it changed while it was read');
            // Who reads on where the window ends gets a long one; a single result from anywhere is no reason to read a megabyte.
            const readsOn = within >= 0 && within <= file.window.length + shortBytes;
            file.window = readAt(file, offset, Math.min(Math.max(length, readsOn ? windowBytes : shortBytes), first.size - offset));
            file.start = offset;
            return file.window.subarray(0, length);
        },
    };
}
function opened(path) {
    const known = byte_source_open.get(path);
    if (known !== undefined)
        return known;
    const file = { path, descriptor: (0,external_node_fs_.openSync)(path, 'r'), window: Buffer.alloc(0), start: 0 };
    byte_source_open.set(path, file);
    for (const [oldest, { descriptor }] of byte_source_open) {
        if (byte_source_open.size <= maxOpen)
            break;
        (0,external_node_fs_.closeSync)(descriptor);
        byte_source_open.delete(oldest);
    }
    return file;
}
function identityOf(descriptor) {
    const { dev, ino, size, mtimeMs, ctimeMs } = (0,external_node_fs_.fstatSync)(descriptor);
    return { size, text: [dev, ino, size, mtimeMs, ctimeMs].join(' ') };
}
function readAt({ descriptor, path }, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, offset + done);
        if (count === 0)
            throw unreadable(path, 'it became shorter while it was read');
        done += count;
    }
    return bytes;
}
function unreadable(path, problem) {
    return new errors/* PortcullisError */.SO({
        code: 'report-unreadable',
        message: `expected a report that stays as it is, but ${problem}`,
        where: { file: path },
        remedy: 'Let the scanner end before the gate begins, and run both again.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/outline.js
// A report without its results: one pass over the bytes cuts the lists of results out, notes where each result lies, and leaves a
// small document that says all the rest. So a report of any length is read with the memory of its outline and of one result.




/** Most bytes of a report beside its results. */
const maxOutlineBytes = 256 * 1024 * 1024;
/** Most bytes of one result. */
const maxResultBytes = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** What of a report matters where: only lists of results that decide are cut out. */
const role = { other: 0, root: 1, runs: 2, part: 3, results: 4 };
const outline_quote = 34;
const outline_comma = 44;
const colon = 58;
const outline_backslash = 92;
/** Bytes outside of strings that mean something: 1 opens, 2 closes, 3 quote, 4 comma, 5 colon. */
const meanings = new Uint8Array(256);
meanings[123] = meanings[91] = 1;
meanings[125] = meanings[93] = 2;
meanings[outline_quote] = 3;
meanings[outline_comma] = 4;
meanings[colon] = 5;
/** Cuts the results out of a report. @throws PortcullisError `report-unreadable` where the source does. */
function outline_outlineOf(given) {
    const head = given.read(0, Math.min(given.size, chunkBytes));
    const probed = detectEncoding(head);
    if (probed === undefined)
        return { kind: 'binary' };
    const wide = probed === 'utf-16le' || probed === 'utf-16be';
    if (wide && given.size > maxOutlineBytes)
        return { kind: 'too-large' };
    const source = wide ? byte_source_memorySource(Buffer.from(decodeText(given.read(0, given.size))?.text ?? '')) : given;
    const scan = new Scan(source);
    return scan.run() ?? scan.outline();
}
/** The pass over the bytes. Its state is kept between chunks. */
class Scan {
    source;
    kept = [];
    keptBytes = 0;
    roles = new Uint8Array(json_maxJsonDepth + 2);
    depth = 0;
    inString = false;
    escaped = false;
    /** What has been read of a string that may name a list that decides. */
    keyParts;
    key = '';
    list;
    within = { depth: 0, deepest: 0, keys: 0, inString: false, skip: 0, met: chunkEnd };
    lists = [];
    utf8 = true;
    /** Bytes of a character that the last chunk cut in two. */
    torn = Buffer.alloc(0);
    constructor(source) {
        this.source = source;
    }
    run() {
        const { source } = this;
        for (let offset = hasMark(source) ? 3 : 0; offset < source.size; offset += chunkBytes) {
            const bytes = Buffer.from(source.read(offset, Math.min(chunkBytes, source.size - offset)));
            this.judgeEncoding(bytes, offset + bytes.length >= source.size);
            for (let at = 0; at < bytes.length;) {
                const end = this.list === undefined ? this.outside(bytes, at, offset) : this.inside(bytes, at, offset, this.list);
                if (typeof end !== 'number')
                    return end;
                at = end;
            }
        }
        return this.list === undefined ? undefined : { kind: 'truncated' };
    }
    outline() {
        const encoding = this.utf8 ? 'utf8' : 'latin1';
        const { kept, source } = this;
        const bytes = Buffer.concat(kept.map((part) => part.bytes));
        return {
            text: bytes.toString(encoding),
            lists: this.lists.map((spans) => listOf(spans, source, encoding)),
            lineOf: (line) => lineAt(source, offsetIn(kept, endOfLine(bytes, line))),
        };
    }
    /** Text that is not UTF-8 throughout is read byte by byte, as everywhere. */
    judgeEncoding(bytes, last) {
        if (!this.utf8)
            return;
        const whole = this.torn.length === 0 ? bytes : Buffer.concat([this.torn, bytes]);
        const cut = last ? whole.length : characterBoundary(whole);
        this.utf8 = (0,external_node_buffer_.isUtf8)(whole.subarray(0, cut));
        this.torn = Buffer.from(whole.subarray(cut));
    }
    /** Reads what is kept, up to the beginning of a list or the end of the chunk. */
    outside(bytes, from, base) {
        let i = from;
        while (i < bytes.length && this.list === undefined) {
            if (this.inString) {
                i = this.string(bytes, i);
                continue;
            }
            const byte = bytes[i++];
            const meaning = meanings[byte];
            if (meaning === 1 && !this.opened(byte, base + i))
                return { kind: 'too-deep', line: lineAt(this.source, base + i) };
            if (meaning === 2)
                this.depth = Math.max(0, this.depth - 1);
            if (meaning === 3)
                this.quoted();
        }
        return this.keep(bytes.subarray(from, i), base + from) ?? i;
    }
    quoted() {
        const here = this.roles[this.depth];
        this.inString = true;
        if (here === role.root || here === role.part)
            this.keyParts = [];
    }
    /** @returns false where that is too deep. */
    opened(byte, behind) {
        if (this.depth >= json_maxJsonDepth)
            return false;
        const isList = byte === 91;
        const opened = this.depth === 0 ? (isList ? role.other : role.root) : roleOf(this.roles[this.depth], this.key, isList);
        this.roles[++this.depth] = opened;
        if (opened === role.results) {
            this.within = { depth: 0, deepest: json_maxJsonDepth - this.depth, keys: 0, inString: false, skip: 0, met: chunkEnd };
            this.list = new Spans(behind);
            this.lists.push(this.list);
        }
        return true;
    }
    /** Reads on in a string. @returns the index behind what was read. */
    string(bytes, from) {
        let i = from;
        if (this.escaped && i < bytes.length) {
            this.escaped = false;
            i++;
        }
        for (; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === outline_quote) {
                this.stringEnded(bytes.subarray(from, i));
                return i + 1;
            }
            if (byte === outline_backslash && ++i >= bytes.length)
                this.escaped = true;
        }
        this.keyParts?.push(bytes.subarray(from));
        return bytes.length;
    }
    stringEnded(rest) {
        this.inString = false;
        if (this.keyParts === undefined)
            return;
        this.key = textOfString(`"${Buffer.concat([...this.keyParts, rest]).toString('latin1')}"`);
        this.keyParts = undefined;
    }
    /** Reads the elements of a list up to its end or that of the chunk. */
    inside(bytes, from, base, list) {
        const { within } = this;
        for (let i = from; i < bytes.length;) {
            i = readWithin(bytes, i, within);
            if (within.met === tooDeep)
                return { kind: 'too-deep', line: lineAt(this.source, base + i) };
            if (within.met === chunkEnd)
                break;
            list.end(base + i - 1, within.keys);
            within.keys = 0;
            if (within.met === listEnd)
                return this.ended(bytes, i, base);
        }
        return base + bytes.length - list.begin > maxResultBytes ? { kind: 'too-large' } : bytes.length;
    }
    /** @param behind the index behind the bracket that closes the list. */
    ended(bytes, behind, base) {
        this.list = undefined;
        this.depth--;
        this.kept.push({ bytes: Buffer.from(String(this.lists.length - 1)), offset: base + behind - 1 });
        // The bracket itself is kept: whether it is the right one is for the parser to say.
        return this.keep(bytes.subarray(behind - 1, behind), base + behind - 1) ?? behind;
    }
    keep(bytes, offset) {
        this.kept.push({ bytes, offset });
        this.keptBytes += bytes.length;
        return this.keptBytes > maxOutlineBytes ? { kind: 'too-large' } : undefined;
    }
}
/** Why the reading of a list stops: at the end of the chunk, of an element, of the list, or where it is too deep. */
const chunkEnd = 0;
const elementEnd = 1;
const listEnd = 2;
const tooDeep = 3;
/**
 * Reads on within a list, behind the next comma or bracket that ends an element, or to the end of the chunk. Every byte of a report comes
 * by here: it stands alone and calls but what is as short, so that it is compiled once, soon, and for good.
 */
function readWithin(bytes, from, within) {
    const end = bytes.length;
    let { depth, keys, inString } = within;
    let stop = chunkEnd;
    let i = from + within.skip;
    while (stop === chunkEnd) {
        if (inString) {
            i = quoteFrom(bytes, i);
            if (i >= end)
                break;
            i++;
        }
        inString = false;
        while (i < end && meanings[bytes[i]] === 0)
            i++;
        if (i >= end)
            break;
        const meaning = meanings[bytes[i++]];
        inString = meaning === 3;
        keys += meaning === 5 ? 1 : 0;
        depth += meaning === 1 ? 1 : meaning === 2 ? -1 : 0;
        stop = stopAt(meaning, depth, within.deepest);
    }
    within.depth = depth;
    within.keys = keys;
    within.inString = inString;
    within.skip = i > end ? 1 : 0;
    within.met = stop;
    return i;
}
/** Where the string ends that is read from an index on. */
function quoteFrom(bytes, from) {
    let i = from;
    while (i < bytes.length && bytes[i] !== outline_quote)
        i += bytes[i] === outline_backslash ? 2 : 1;
    return i;
}
function stopAt(meaning, depth, deepest) {
    if (meaning === 4 && depth === 0)
        return elementEnd;
    if (depth < 0)
        return listEnd;
    return depth > deepest ? tooDeep : chunkEnd;
}
function roleOf(parent, key, isList) {
    if (parent === role.runs)
        return isList ? role.other : role.part;
    if (!isList || (parent !== role.root && parent !== role.part))
        return role.other;
    if (key === 'results')
        return role.results;
    return parent === role.root && (key === 'runs' || key === 'inlineExternalProperties') ? role.runs : role.other;
}
function hasMark(source) {
    const [a, b, c] = source.read(0, Math.min(3, source.size));
    return a === 0xef && b === 0xbb && c === 0xbf;
}
/** Where the last whole character of UTF-8 ends, if the bytes are UTF-8. */
function characterBoundary(bytes) {
    let start = bytes.length - 1;
    while (start > bytes.length - 4 && start > 0 && (bytes[start] & 0xc0) === 0x80)
        start--;
    const lead = bytes[start] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? start : bytes.length;
}
/** 1-based line of a byte of a source. */
function lineAt(source, end) {
    let line = 1;
    for (let offset = 0; offset < end; offset += chunkBytes) {
        const bytes = source.read(offset, Math.min(chunkBytes, end - offset));
        for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
            line++;
    }
    return line;
}
function endOfLine(bytes, line) {
    let end = bytes.indexOf(10);
    for (let left = line; left > 1 && end >= 0; left--)
        end = bytes.indexOf(10, end + 1);
    return end < 0 ? bytes.length : end;
}
/** Where in the file a byte of the outline stood. */
function offsetIn(kept, at) {
    let before = 0;
    for (const { bytes, offset } of kept) {
        if (at <= before + bytes.length)
            return offset + at - before;
        before += bytes.length;
    }
    return (kept.at(-1)?.offset ?? 0) + at;
}
/** Where the elements of a list lie, packed: a report may hold a million. */
class Spans {
    begin;
    count = 0;
    starts = new Float64Array(16);
    lengths = new Uint32Array(16);
    keyCounts = new Uint32Array(16);
    constructor(begin) {
        this.begin = begin;
    }
    /** An element, or what stands in the place of one, ends before an offset. @param keys that it has. */
    end(at, keys) {
        if (this.count === this.starts.length)
            this.grow();
        this.starts[this.count] = this.begin;
        this.lengths[this.count] = at - this.begin;
        this.keyCounts[this.count] = keys;
        this.count++;
        this.begin = at + 1;
    }
    at(index) {
        return { start: this.starts[index] ?? 0, length: this.lengths[index] ?? 0, keys: this.keyCounts[index] ?? 0 };
    }
    endOf(index) {
        return (this.starts[index] ?? 0) + (this.lengths[index] ?? 0);
    }
    grow() {
        const size = this.count * 2;
        const starts = new Float64Array(size);
        starts.set(this.starts);
        const lengths = new Uint32Array(size);
        lengths.set(this.lengths);
        const keyCounts = new Uint32Array(size);
        keyCounts.set(this.keyCounts);
        Object.assign(this, { starts, lengths, keyCounts });
    }
}
function listOf(spans, source, encoding) {
    const read = (start, length) => source.read(start, length).toString(encoding, 0, length);
    const textOf = (index) => {
        const { start, length } = spans.at(index);
        return read(start, length);
    };
    // Nothing between the brackets is no element.
    const count = spans.count === 1 && textOf(0).trim() === '' ? 0 : spans.count;
    return {
        count,
        textOf,
        textBetween(from, to) {
            const { start } = spans.at(from);
            return read(start, spans.endOf(to - 1) - start);
        },
        bytesBetween(from, to) {
            const { start } = spans.at(from);
            const length = spans.endOf(to - 1) - start;
            return encoding === 'utf8' ? source.read(start, length) : Buffer.from(read(start, length));
        },
        // What was read byte by byte is written with up to two for each.
        lengthOf: (index) => spans.at(index).length * (encoding === 'utf8' ? 1 : 2),
        keysOf: (index) => spans.at(index).keys,
        lineOf: (index) => lineAt(source, spans.at(index).start),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/read.js
// Anyone's SARIF into results the gate can judge. Nothing is believed before it is checked, and no result is lost:
// what a tool left out is filled in by the rules of the standard (SARIF 2.1.0, sections cited below).












/** A larger file is not read: a bound of work, not of memory, in which a report is never held whole. */
const maxSarifBytes = 4 * 1024 * 1024 * 1024;
const maxRunsRead = 1000;
/** Drafts before the release candidates keep rules and their levels elsewhere. */
const readVersions = /^2\.1(?:\.0)?(?:-rtm\.\d{1,3})?$/;
/** As many skipped inputs as a run of ours lists (write.ts); a full list may have left some out. */
const maxSkippedListed = 2000;
/**
 * Reads a SARIF file of any tool.
 * @param workspace absolute path of the checkout; absolute file URIs below it become workspace paths.
 * @param beside reads the files that hold parts of the report.
 * @param lineOf text of the checkout's files, by which results without a snippet are known again when lines move.
 * @throws PortcullisError `report-empty`, `report-truncated`, `report-invalid`, `report-incomplete`, `report-unreadable` or `report-too-large`.
 */

/** Whether a file is a report that a gate wrote. */
function isWrittenByGate(source) {
    const outline = outline_outlineOf(source);
    if ('kind' in outline)
        return false;
    try {
        return isGateLog(JSON.parse(outline.text));
    }
    catch {
        return false;
    }
}
/** Whether a log says that it was written by a gate, as all that a gate writes does. */
function isGateLog(log) {
    return json_at(log, 'properties', 'portcullis', 'gate') === true;
}
/** The document without its results, which stand as lists in its place. */




/** The results of a list one by one, each sound JSON. @param name for messages: "result 3 of run 1". */

/** So many elements are parsed together, and so many bytes: one call is cheaper than many, and few values are held. */
const batchSize = 64;
const batchBytes = (/* unused pure expression or super */ null && (128 * 1024));


/** Undefined where one of them is no JSON, or only one is there. */

/** @throws PortcullisError `report-invalid`. */



/** Every result of a run, of all its lists. */


/** @param written the run as it stands in the file, which is what a seal is about. */

/** 3.14.16: a run may be about several repositories, each at one commit. */

/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */

/** Counts that are no counts prove nothing. */


// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/listing.js
// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([188], 6188); } // at first use



/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists a folder: in a git checkout the tracked and the untracked-not-ignored files, elsewhere all that no `.gitignore` excludes.
 * @param workspace absolute, every link resolved, as `start` is, which lies in it.
 * @param committed hold the files against the commit.
 * @param reads see WalkOptions.
 */

/** The listing of one file. */

class Lister {
    workspace;
    committed;
    reads;
    listing = { files: [], links: [], folders: [], skipped: [] };
    ways = new Map();
    linksOnWays = new Set();
    constructor(workspace, committed, reads) {
        this.workspace = workspace;
        this.committed = committed;
        this.reads = reads;
    }
    async directory(start) {
        const inRepository = findGitRoot(start) !== undefined;
        const listing = inRepository ? (0, atFirstUse0().listCheckout)(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip(relativePath(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        if (listing === undefined)
            await this.plain(start);
        else
            await this.checkout(start, listing);
    }
    async checkout(start, listing) {
        const prefix = relativePath(this.workspace, start);
        for (const path of listing.unreadable)
            this.unreadableFolder(joined(prefix, path), 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)))
                continue;
            const absolute = entry.raw === undefined ? join(start, entry.path) : Buffer.concat([Buffer.from(start + sep), entry.raw]);
            const way = this.wayTo(dirname(join(start, entry.path)));
            if (way === 'straight')
                await this.entry(absolute, path);
            else
                this.skip(path, `symlink-${way}`, false, 'a directory on its path is a symbolic link');
        }
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = (0, atFirstUse0().editedFiles)(start);
        const converted = (0, atFirstUse0().convertedFiles)(start, listing.entries.filter((entry) => entry.tracked));
        for (const path of converted ?? [])
            if (edited?.has(path) !== true)
                this.skip(joined(prefix, path), 'edited', true, 'the commit holds another text of it: `.gitattributes` has git convert it');
        if (edited === undefined || converted === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = isThere(join(start, path));
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes. */
    async plain(start) {
        const { ignoreRules } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.bind(__webpack_require__, 7760));
        const visit = async (directory, folder, rules) => {
            const names = this.namesOf(directory, folder);
            const here = rules.enter(directory, names.some(({ name }) => name === '.gitignore'));
            const before = directory.endsWith(sep) ? directory : directory + sep;
            for (const { name, raw, isFile } of names) {
                const path = joined(folder, name);
                if (this.isPassedOver(directory, name) || (isFile && this.reads?.(path) === false))
                    continue;
                const readable = before + name;
                const absolute = raw === undefined ? readable : Buffer.concat([Buffer.from(before), raw]);
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores(readable, stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (raw === undefined)
                    await visit(readable, path, here);
                else
                    this.unreadableFolder(path, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, relativePath(this.workspace, start), ignoreRules());
    }
    /** Git's own, and what an earlier scan wrote. */
    isPassedOver(directory, name) {
        return name === '.git' || (name === resultsDirectory && directory === this.workspace);
    }
    namesOf(directory, folder) {
        try {
            return namesIn(directory, this.reads !== undefined);
        }
        catch (error) {
            this.unreadableFolder(folder, systemReason(error));
            return [];
        }
    }
    /** A path given by git: a directory here is a submodule or a repository of its own. */
    async entry(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if (existsSync(join(folder, '.git')))
                await this.directory(folder);
            else if (readdirSync(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (this.linksOnWays.has(path))
            return;
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else
            this.listing.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        let found;
        try {
            target = realpathSync(absolute).toString();
            found = statSync(target);
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        const inside = insideFolder(this.workspace, target);
        if (found.isDirectory())
            this.linkedFolder(path, target, inside);
        else if (!inside)
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if (found.isFile())
            this.listing.links.push({ path, target });
        else
            this.skip(path, 'not-a-file', false, 'a link to a device, socket or pipe');
    }
    linkedFolder(path, target, inside) {
        const detail = 'a link to a folder outside the workspace: what lies there is not looked at';
        if (inside)
            this.listing.folders.push({ path, target });
        else
            this.listing.skipped.push({ path, reason: 'symlink-outside', gap: true, detail, folder: true });
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return lstatSync(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else, and on Windows through a junction. */
    wayTo(directory) {
        const known = this.ways.get(directory);
        if (known !== undefined)
            return known;
        let way = 'straight';
        try {
            const above = dirname(directory);
            // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
            const plain = above !== directory && this.wayTo(above) === 'straight' && lstatSync(directory).isDirectory();
            const real = plain ? directory : realpathSync(directory);
            if (real !== directory)
                way = insideFolder(this.workspace, real) ? 'inside' : 'outside';
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            if (error.code === 'ELOOP')
                way = 'outside';
        }
        this.ways.set(directory, way);
        if (way !== 'straight' && this.wayTo(dirname(directory)) === 'straight')
            this.linkOnWay(directory);
        return way;
    }
    /** Where git names what lies behind a link, it may not name the link. */
    linkOnWay(directory) {
        const path = relativePath(this.workspace, directory);
        const entries = [...this.listing.folders, ...this.listing.skipped];
        if (!entries.some((entry) => entry.path === path))
            this.link(directory, path);
        this.linksOnWays.add(path);
    }
    unreadableFolder(path, detail) {
        this.listing.skipped.push({ path, reason: 'unreadable', gap: true, detail, folder: true });
    }
    skip(path, reason, gap, detail) {
        this.listing.skipped.push({ path, reason, gap, detail });
    }
}
/** Whether something lies at a path; where nobody can look, nothing that is known does. */
function isThere(path) {
    try {
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** Names as text are cheaper than as bytes, and a name that is no text shows by the letter that stands for what is none. */

function kindOf(entry) {
    return { name: entry.name, isFile: entry.isFile() };
}
function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/document-kind.js
// What kind of document a file is, by how it begins: a result may take the place of an earlier one, and of nothing else.
/** How each kind that anything here writes begins, whoever wrote it; the forms that tools give it by sorting keys count too. */
const kinds = [
    ['SARIF', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}sarif/i],
    ['SARIF', /^\{\s*"runs"\s*:\s*\[/],
    ['SARIF', /^\{\s*"version"\s*:\s*"2\.[^"]{0,30}"\s*,\s*"(?:\$schema"\s*:\s*"[^"]{0,300}sarif|runs")/i],
    ['CycloneDX', /^\{\s*(?:"\$schema"\s*:\s*"[^"]{0,300}"\s*,\s*)?"bomFormat"\s*:\s*"CycloneDX"/],
    ['CycloneDX', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}cyclonedx/i],
    ['CycloneDX', /^<\?xml[^>]{0,200}>\s*<bom\b/],
    ['SPDX', /^\{\s*"(?:SPDXID|spdxVersion)"/],
    ['SPDX', /^\{\s*"@context"\s*:\s*"https:\/\/spdx\.org\//],
    ['SPDX', /^SPDXVersion:/],
    ['in-toto', /^\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\//],
    ['dependency snapshot', /^\{\s*"version"\s*:\s*0\s*,\s*"(?:job|sha|ref)"/],
    ['image lock', /^\{\s*"version"\s*:\s*1\s*,\s*"verifiedAt"/],
    ['occurrences', /^\{\s*"occurrences"\s*:/],
    ['decision', /^\{\s*"schemaVersion"\s*:\s*"[^"]{0,30}"\s*,\s*"tool"/],
    ['audit', /^\{\s*"time"\s*:\s*"[^"]{0,40}"\s*,\s*"gate"/],
    ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites name="portcullis"/],
    ['hadolint', /^\[\s*(?:\]|\{\s*"(?:code|categories|check_name|column)"\s*:)/],
    ['hadolint', /^\{\s*"(?:categories|check_name)"\s*:/],
    ['hadolint', /^\{\s*"filename"\s*:\s*"[^"]{0,4000}"\s*,\s*"line"/],
    ['hadolint', /^\{\s*"issues"\s*:\s*\[/],
    ['hadolint', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:checkstyle version="4\.3"|checkstyle version='4\.3'|testsuites name="Hadolint run")/],
    ['hadolint', /^(?:hadolint:)?[^\n]{1,4000}:\d{1,9}:? (?:DL|SC)\d{4} (?:error|warning|info|style|ignore): /],
    ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
    ['patch', /^diff --git /],
    ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];
/** Letters of a file by which its kind is known. */
const headLength = 4096;
/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty = new Set(['patch', 'in-toto', 'hadolint']);
/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/earlier-results.js
// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.





/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs = new Set(['decision', 'audit', 'report']);
/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */



/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base, place, writes) {
    if ((0,external_node_path_.isAbsolute)(place) && !(0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base), place))
        return true;
    try {
        const target = (0,external_node_path_.resolve)(base, place);
        return (0,paths/* insideFolder */.xe)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(writes === 'uploads' ? target : (0,external_node_path_.dirname)(target)));
    }
    catch {
        return false;
    }
}
function filesAt(target, writes) {
    if (writes === 'file')
        return [target];
    const folder = writes === 'uploads' ? target : (0,external_node_path_.dirname)(target);
    const stem = (0,external_node_path_.basename)(target).replace(/\.json$/, '');
    const isOne = (name) => writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => (isOne(name) ? [(0,external_node_path_.join)(folder, name)] : []));
    }
    catch {
        return [];
    }
}
function isOurs(base, file) {
    const stats = (0,external_node_fs_.lstatSync)(file);
    if (!stats.isFile())
        return false;
    // A patch of nothing is an empty file.
    if (stats.size === 0)
        return (0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base, resultsDirectory), file);
    const kind = documentKind(headOf(file));
    if (kind === undefined)
        return false;
    if (kind === 'SARIF')
        return stats.size <= maxSarifBytes && isWrittenByGate(fileSource(file));
    return onlyOurs.has(kind) || (0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base, resultsDirectory), file) || !isTracked(file);
}
function isTracked(file) {
    return (0,git/* git */.$Y)((0,external_node_path_.dirname)(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,external_node_path_.basename)(file)]).ok;
}
/** The first letters of a file. */



/***/ })

};
;