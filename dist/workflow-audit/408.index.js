"use strict";
exports.id = 408;
exports.ids = [408];
exports.modules = {

/***/ 7408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileSource: () => (/* reexport */ fileSource),
  isWrittenByGate: () => (/* reexport */ isWrittenByGate),
  maxSarifBytes: () => (/* reexport */ maxSarifBytes)
});

// UNUSED EXPORTS: KeptResult, arrayOf, at, contentFingerprintKey, evidenceIn, fingerprintKey, fixContext, informationUri, isGateLog, isNoList, isNoObject, jsonFlaw, listsOf, maxGzipBytes, maxJsonDepth, maxOutlineBytes, maxResults, maxRuns, maxTags, membersOf, memorySource, messageIn, numberOf, objectOf, originOf, outlineOf, pathReader, pathToUri, readFixes, readRegion, readResult, readSarif, repositoryName, resultCount, rulePage, rulePagePath, runContext, sealHolds, sealRun, serialiseSarif, shownResults, sourceRoot, spanOf, statedRegion, textOf, textOfString, toSarif, toolPrefix, unnamedRule, withExternalParts, withResultsLimited

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    closeIfReplaced(path);
    const first = identityOf((0,external_node_fs_.fstatSync)(opened(path).descriptor));
    return {
        size: first.size,
        read(offset, length) {
            const file = opened(path);
            if (file.identity !== first.text)
                throw unreadable(path, 'it changed while it was read');
            const within = offset - file.start;
            if (within >= 0 && within + length <= file.window.length)
                return file.window.subarray(within, within + length);
            if (identityOf((0,external_node_fs_.fstatSync)(file.descriptor)).text !== first.text)
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
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    const file = { path, descriptor, identity: identityOf((0,external_node_fs_.fstatSync)(descriptor)).text, window: Buffer.alloc(0), start: 0 };
    byte_source_open.set(path, file);
    for (const [oldest, { descriptor }] of byte_source_open) {
        if (byte_source_open.size <= maxOpen)
            break;
        (0,external_node_fs_.closeSync)(descriptor);
        byte_source_open.delete(oldest);
    }
    return file;
}
/** An earlier judgement in this process may have read another file of that name, or this one before it was written anew. */
function closeIfReplaced(path) {
    const known = byte_source_open.get(path);
    if (known === undefined || identityOf((0,external_node_fs_.statSync)(path)).text === known.identity)
        return;
    (0,external_node_fs_.closeSync)(known.descriptor);
    byte_source_open.delete(path);
}
function identityOf({ dev, ino, size, mtimeMs, ctimeMs }) {
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

// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __webpack_require__(1810);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
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
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
/** Bytes outside of strings that mean something: 1 opens, 2 closes, 3 quote, 4 comma, 5 colon. */
const meanings = new Uint8Array(256);
meanings[123] = meanings[91] = 1;
meanings[125] = meanings[93] = 2;
meanings[quote] = 3;
meanings[comma] = 4;
meanings[colon] = 5;
/** Cuts the results out of a report. @throws PortcullisError `report-unreadable` where the source does. */
function outline_outlineOf(given) {
    const head = given.read(0, Math.min(given.size, chunkBytes));
    const probed = (0,src_text/* detectEncoding */.X0)(head);
    if (probed === undefined)
        return { kind: 'binary' };
    const wide = probed === 'utf-16le' || probed === 'utf-16be';
    if (wide && given.size > maxOutlineBytes)
        return { kind: 'too-large' };
    const source = wide ? byte_source_memorySource(Buffer.from((0,src_text/* decodeText */.g7)(given.read(0, given.size))?.text ?? '')) : given;
    const scan = new Scan(source);
    return scan.run() ?? scan.outline();
}
/** The pass over the bytes. Its state is kept between chunks. */
class Scan {
    source;
    kept = [];
    keptBytes = 0;
    roles = new Uint8Array(json/* maxJsonDepth */.iC + 2);
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
        if (this.depth >= json/* maxJsonDepth */.iC)
            return false;
        const isList = byte === 91;
        const opened = this.depth === 0 ? (isList ? role.other : role.root) : roleOf(this.roles[this.depth], this.key, isList);
        this.roles[++this.depth] = opened;
        if (opened === role.results) {
            this.within = { depth: 0, deepest: json/* maxJsonDepth */.iC - this.depth, keys: 0, inString: false, skip: 0, met: chunkEnd };
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
            if (byte === quote) {
                this.stringEnded(bytes.subarray(from, i));
                return i + 1;
            }
            if (byte === backslash && ++i >= bytes.length)
                this.escaped = true;
        }
        this.keyParts?.push(bytes.subarray(from));
        return bytes.length;
    }
    stringEnded(rest) {
        this.inString = false;
        if (this.keyParts === undefined)
            return;
        this.key = (0,json/* textOfString */.AE)(`"${Buffer.concat([...this.keyParts, rest]).toString('latin1')}"`);
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
    while (i < bytes.length && bytes[i] !== quote)
        i += bytes[i] === backslash ? 2 : 1;
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
function readSarif(given, file, workspace, beside, lineOf) {
    const log = readJson(given, file);
    if (!readVersions.test(textOf(log.version) ?? ''))
        throw read_unreadable('report-invalid', file, `expected "version": "2.1.0", got ${JSON.stringify(log.version ?? null).slice(0, 40)}`);
    if (!Array.isArray(log.runs))
        throw read_unreadable('report-invalid', file, 'expected an array "runs"');
    if (log.runs.length === 0)
        throw read_unreadable('report-empty', file, 'expected at least one run, got none');
    if (log.runs.length > maxRunsRead)
        throw read_unreadable('report-too-large', file, `expected at most ${maxRunsRead} runs, got ${log.runs.length}`);
    if (isNoList(log.inlineExternalProperties))
        throw read_unreadable('report-invalid', file, 'expected an array "inlineExternalProperties"');
    const inline = arrayOf(log.inlineExternalProperties).map((entry) => objectOf(entry) ?? {});
    const source = {
        inline,
        beside,
        parse: (part, name) => readJson(part, name),
        fail: (reason) => {
            throw incomplete(file, reason);
        },
    };
    const runs = log.runs.map((run, index) => {
        const value = objectOf(run);
        if (value === undefined)
            throw read_unreadable('report-invalid', file, `expected run ${index + 1} to be an object`);
        return { written: value, whole: withExternalParts(value, source) };
    });
    const guids = new Set(log.runs.map((run) => textOf(at(run, 'automationDetails', 'guid'))?.toLowerCase()));
    const referred = JSON.stringify(log.runs.map((run) => at(run, 'externalPropertyFileReferences') ?? null)).toLowerCase();
    for (const entry of inline) {
        const [runGuid, guid] = [textOf(entry.runGuid)?.toLowerCase(), textOf(entry.guid)?.toLowerCase()];
        // A run without a guid is not that of an entry without one.
        const belongs = (runGuid !== undefined && guids.has(runGuid)) || (guid !== undefined && referred.includes(`"${guid}"`));
        if (entry.results !== undefined && !belongs)
            throw incomplete(file, 'every result inside a run, got results of no run (inlineExternalProperties)');
    }
    const judged = isGateLog(log);
    return runs.map(({ written, whole }, index) => ({
        ...readRun(written, whole, { file, index, workspace, lineOf }),
        ...(judged ? { judged } : {}),
    }));
}
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
    return (0,json.at)(log, 'properties', 'portcullis', 'gate') === true;
}
/** The document without its results, which stand as lists in its place. */
function readJson(given, file) {
    const source = given instanceof Uint8Array ? memorySource(given) : given;
    if (source.size > maxSarifBytes)
        throw read_unreadable('report-too-large', file, `expected at most ${maxSarifBytes} bytes, got ${source.size}`);
    const outline = outlineOf(source);
    if ('kind' in outline)
        throw flawed(outline, file);
    if (outline.text.trim() === '')
        throw read_unreadable('report-empty', file, 'expected SARIF, got an empty file');
    const log = objectOf(parseJson(outline.text, file, outline.lineOf));
    if (log === undefined)
        throw read_unreadable('report-invalid', file, 'expected a JSON object');
    const holders = [log, ...arrayOf(log.runs), ...arrayOf(log.inlineExternalProperties)].map(objectOf);
    // Wherever a list of results may stand the outline has but its number.
    for (const holder of holders)
        if (Array.isArray(holder?.results))
            Object.assign(holder, { results: [outline.lists[Number(holder.results[0])]] });
    return log;
}
function flawed({ kind, line }, file) {
    if (kind === 'binary')
        return read_unreadable('report-invalid', file, 'expected SARIF, got a binary file');
    if (kind === 'truncated')
        return read_unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off');
    if (kind === 'too-large')
        return read_unreadable('report-too-large', file, 'expected a report that is mostly results, each of at most 64 MiB');
    return read_unreadable('report-invalid', file, `expected at most ${maxJsonDepth} levels of nesting, got more`, line);
}
function parseJson(text, file, lineOf) {
    const flaw = jsonFlaw(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const truncated = /end of JSON input|Unterminated string/.test(error.message) || !/[}\]]\s*$/.test(text);
        throw truncated
            ? read_unreadable('report-truncated', file, 'expected SARIF, got JSON that breaks off')
            : read_unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
    if (flaw?.kind === 'duplicate-key')
        throw twice(flaw.key, file, lineOf(flaw.line));
    return value;
}
function twice(key, file, line) {
    return read_unreadable('report-invalid', file, `expected every key once, got "${key?.slice(0, 60)}" twice in one object`, line);
}
/** The results of a list one by one, each sound JSON. @param name for messages: "result 3 of run 1". */
function* resultsIn(list, file, name) {
    let index = 0;
    for (const values of batchesOf(list, file))
        for (const value of values) {
            if (membersOf(value) !== list.keysOf(index)) {
                const flaw = jsonFlaw(list.textOf(index));
                throw twice(flaw?.key, file, list.lineOf(index) + (flaw?.line ?? 1) - 1);
            }
            const result = objectOf(value);
            if (result === undefined)
                throw read_unreadable('report-invalid', file, `expected ${name(index)} to be an object`);
            if (isNoObject(result.properties))
                throw read_unreadable('report-invalid', file, `expected ${name(index)} to have an object "properties"`);
            yield result;
            index++;
        }
}
/** So many elements are parsed together, and so many bytes: one call is cheaper than many, and few values are held. */
const batchSize = 64;
const batchBytes = (/* unused pure expression or super */ null && (128 * 1024));
function* batchesOf(list, file) {
    for (let from = 0; from < list.count;) {
        const to = batchEnd(list, from);
        const batch = parsedBatch(list, from, to);
        yield batch ?? [parsedAlone(list.textOf(from), file)];
        from = batch === undefined ? from + 1 : to;
    }
}
function batchEnd(list, from) {
    let bytes = list.lengthOf(from);
    let to = from + 1;
    while (to < list.count && to - from < batchSize && bytes + list.lengthOf(to) <= batchBytes)
        bytes += list.lengthOf(to++);
    return to;
}
/** Undefined where one of them is no JSON, or only one is there. */
function parsedBatch(list, from, to) {
    if (to === from + 1)
        return undefined;
    try {
        const values = JSON.parse(`[${list.textBetween(from, to)}]`);
        return values.length === to - from ? values : undefined;
    }
    catch {
        return undefined;
    }
}
/** @throws PortcullisError `report-invalid`. */
function parsedAlone(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw read_unreadable('report-invalid', file, 'expected SARIF, got text that is no JSON');
    }
}
function read_unreadable(code, file, message, line) {
    return new PortcullisError({
        code,
        message,
        where: { file, ...(line === undefined ? {} : { line }) },
        remedy: 'Run the scanner that writes this file again, and keep other files out of the results directory.',
    });
}
function incomplete(file, expected) {
    return new PortcullisError({
        code: 'report-incomplete',
        message: `expected ${expected}`,
        where: { file },
        remedy: 'Keep the files that the tool writes together, or let it write one SARIF file without external properties.',
    });
}
/** Every result of a run, of all its lists. */
function readResults(run, own, place) {
    const context = runContext(run, place.workspace, own, place.lineOf);
    const results = [];
    for (const list of listsOf(run)) {
        const origin = originOf(list, context);
        let index = 0;
        for (const result of resultsIn(list, place.file, nameIn(place.index)))
            results.push(new KeptResult(readResult(result, context), origin, index++));
    }
    return results;
}
function nameIn(run) {
    return (position) => `result ${position + 1} of run ${run + 1}`;
}
/** @param written the run as it stands in the file, which is what a seal is about. */
function readRun(written, run, place) {
    const { file, index, workspace } = place;
    const driver = objectOf(at(run, 'tool', 'driver'));
    const tool = textOf(driver?.name);
    if (tool === undefined || tool === '')
        throw read_unreadable('report-invalid', file, `expected run ${index + 1} to name its tool (tool.driver.name)`);
    if (run.results !== undefined && run.results !== null && !Array.isArray(run.results))
        throw read_unreadable('report-invalid', file, `expected run ${index + 1} to have an array "results"`);
    const misplaced = misshapen(written) ?? misshapen(run);
    if (misplaced !== undefined)
        throw read_unreadable('report-invalid', file, `expected run ${index + 1} to have ${misplaced}`);
    const scanner = scannerOf(run, tool);
    const sealed = sealHolds(written, function* () {
        for (const list of listsOf(written))
            yield* resultsIn(list, file, nameIn(index));
    });
    const results = readResults(run, scanner !== undefined && sealed, place);
    const successful = successOf(run);
    const provenance = objectOf(arrayOf(run.versionControlProvenance)[0]);
    const own = objectOf(at(run, 'properties', 'portcullis'));
    const canary = objectOf(own?.canary);
    const coverage = readCoverage(own?.coverage);
    const skipped = arrayOf(own?.skipped);
    const inputs = objectOf(own?.inputs);
    const settingsOrigin = textOf(at(own, 'settings', 'origin'));
    const version = textOf(driver?.semanticVersion) ?? textOf(driver?.version);
    const commit = textOf(provenance?.revisionId)?.toLowerCase();
    const otherCommits = otherCommitsOf(run, commit);
    const repository = textOf(provenance?.repositoryUri);
    return {
        file,
        index,
        tool,
        ...(scanner === undefined ? {} : { scanner }),
        ...(version === undefined ? {} : { version }),
        ...(successful === undefined ? {} : { successful }),
        errors: errorsIn(run, pathReader(run, workspace)),
        ...(commit === undefined ? {} : { commit }),
        ...(otherCommits.length === 0 ? {} : { otherCommits }),
        ...(repository === undefined ? {} : { repository }),
        ...(canary === undefined ? {} : { canary: { detected: canary.detected === true, detail: textOf(canary.detail) ?? '' } }),
        ...(coverage === undefined ? {} : { coverage }),
        gaps: skipped.flatMap((entry) => {
            const skip = objectOf(entry);
            // What is no clear "no" is a gap.
            if (skip?.gap === false)
                return [];
            const reason = textOf(skip?.reason) ?? 'unknown';
            return [{ path: textOf(skip?.path) ?? '', reason, detail: textOf(skip?.detail) ?? reason }];
        }),
        moreGaps: skipped.length >= maxSkippedListed && skipped.every((entry) => at(entry, 'gap') !== false),
        ...(inputs === undefined ? {} : { inputs }),
        ...(settingsOrigin === undefined ? {} : { settingsOrigin }),
        evaluated: Array.isArray(run.results),
        sealed,
        judged: own?.judged === true,
        allowlisted: Math.max(0, numberOf(at(own?.coverage, 'skipped', 'allowlisted')) ?? 0),
        resultsLeftOut: numberOf(at(run, 'properties', 'resultsLeftOut')) ?? 0,
        results,
        raw: Array.isArray(run.results) ? { ...run, results: [] } : run,
    };
}
/** 3.14.16: a run may be about several repositories, each at one commit. One that is not named may be this one. */
function otherCommitsOf(run, commit) {
    const [first, ...others] = arrayOf(run.versionControlProvenance);
    const repository = textOf(at(first, 'repositoryUri'));
    const isSame = (uri) => uri === undefined || repository === undefined || repositoryName(uri) === repositoryName(repository);
    const same = others.filter((entry) => isSame(textOf(at(entry, 'repositoryUri'))));
    return same.flatMap((entry) => textOf(at(entry, 'revisionId'))?.toLowerCase() ?? []).filter((id) => id !== commit);
}
/** A run is ours as soon as anything says so: a run that lost its tool's name must not lose its duty to prove itself. */
function scannerOf(run, tool) {
    if (tool.toLowerCase().startsWith(toolPrefix))
        return tool.slice(toolPrefix.length).toLowerCase();
    const own = at(run, 'properties', 'portcullis');
    if (own !== undefined)
        return (textOf(at(own, 'scanner')) ?? tool).toLowerCase();
    const id = textOf(at(run, 'automationDetails', 'id'))?.toLowerCase();
    return id?.startsWith(toolPrefix) === true ? id.slice(toolPrefix.length).replace(/\/$/, '') : undefined;
}
/** Counts that are no counts prove nothing. */
function readCoverage(value) {
    const applicable = numberOf(at(value, 'applicable'));
    const scanned = numberOf(at(value, 'scanned'));
    const excluded = at(value, 'excluded');
    const counts = [applicable, scanned, excluded ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
    return counts && scanned <= applicable
        ? {
            applicable: applicable,
            scanned: scanned,
            ...(excluded === undefined ? {} : { excluded: excluded }),
        }
        : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/index.js

















/***/ })

};
;